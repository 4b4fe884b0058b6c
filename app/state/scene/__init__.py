"""The scene: what the stage shows of a snapshot, computed without Qt."""

from app.state.scene.adjusting import parameter_place, parameter_step, parameter_value
from app.state.scene.descriptions import describe
from app.state.scene.editing_places import EditingPlaces, editing_places
from app.state.scene.elements import ElementId, LayerId, LinkId, LossId, NodeId
from app.state.scene.hidden import Hidden, Secret, What, hideable
from app.state.scene.hit import element_at
from app.state.scene.scene import LinkLayer, Scene, build_scene
from app.state.scene.view import Responses, StageView
from app.state.scene.walking import Way, neighbour

__all__ = [
    "EditingPlaces",
    "ElementId",
    "Hidden",
    "LayerId",
    "LinkId",
    "LinkLayer",
    "LossId",
    "NodeId",
    "Responses",
    "Scene",
    "Secret",
    "StageView",
    "Way",
    "What",
    "build_scene",
    "describe",
    "editing_places",
    "element_at",
    "hideable",
    "neighbour",
    "parameter_place",
    "parameter_step",
    "parameter_value",
]
