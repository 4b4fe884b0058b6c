"""Lessons: a scenario, a text, and claims: what the text asserts, as numbers that are measured by running the lesson."""
