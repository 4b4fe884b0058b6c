"""A film: a recording painted frame by frame into a file."""
