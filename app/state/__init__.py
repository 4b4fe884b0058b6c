"""Plain data that the window shows: no Qt, no trainer."""
