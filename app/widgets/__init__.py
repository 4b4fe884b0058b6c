"""Small controls that know nothing of networks."""
