"""Lessons: a scenario, a text, and claims: what the text asserts, as numbers to be measured in runs of it."""
