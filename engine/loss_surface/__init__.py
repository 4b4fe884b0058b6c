"""The loss over a plane through weight space, and the true courses of runs beside it."""

from engine.loss_surface.courses import course_of, state_now
from engine.loss_surface.measure import LossMeasure
from engine.loss_surface.path import Path, path_on
from engine.loss_surface.planes import (
    Plane,
    PlaneKind,
    SurfaceError,
    principal_plane,
    random_plane,
    weight_plane,
)
from engine.loss_surface.refinement import SIZES, Grid, Window, refine
from engine.loss_surface.survey import Course, Question, Surface, survey
from engine.loss_surface.weights import WeightPlace, most_changed, place_of, weight_at

__all__ = [
    "SIZES",
    "Course",
    "Grid",
    "LossMeasure",
    "Path",
    "Plane",
    "PlaneKind",
    "Question",
    "Surface",
    "SurfaceError",
    "WeightPlace",
    "Window",
    "course_of",
    "most_changed",
    "path_on",
    "place_of",
    "principal_plane",
    "random_plane",
    "refine",
    "state_now",
    "survey",
    "weight_at",
    "weight_plane",
]
