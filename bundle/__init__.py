"""Makes Backscope into a folder that starts by a double click, on a computer that has no Python."""
