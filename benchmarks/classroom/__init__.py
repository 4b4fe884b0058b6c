"""A simulated class: two hours at the projector, scripted, in the real window."""
