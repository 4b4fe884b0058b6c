"""The inspector: the derivation of any number on the stage, from the snapshot's own numbers."""
