"""Views draw plain data and emit intents; they decide nothing and never import one another."""
