"""Languages of the window: which there are, how Qt and the engine learn of one, how texts are collected."""
