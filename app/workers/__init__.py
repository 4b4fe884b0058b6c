"""Long work, off the thread of the window."""
