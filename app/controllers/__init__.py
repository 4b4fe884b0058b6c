"""Controllers decide: they own the trainer, the clock and what the views are shown."""
