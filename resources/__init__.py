"""Fonts, themes, scenarios and data sets that come with Backscope: files only, no code."""
