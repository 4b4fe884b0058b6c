"""The inspector: the derivation of any number on the stage, from the snapshot's own numbers."""

from app.state.inspector.derivation import inspect
from app.state.inspector.inspection import ActivationCurve, Inspection, Line

__all__ = ["ActivationCurve", "Inspection", "Line", "inspect"]
