"""The painters: plain data in, any QPainter device out; window, film frame and file are drawn by the same code."""
