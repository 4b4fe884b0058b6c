"""The Backscope window and command line."""
