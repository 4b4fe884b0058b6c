"""The scene: what the stage shows of a snapshot, computed without Qt."""

from app.state.scene.descriptions import describe
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.hit import element_at
from app.state.scene.scene import LinkLayer, Scene, build_scene
from app.state.scene.view import StageView

__all__ = [
    "ElementId",
    "LinkId",
    "LinkLayer",
    "LossId",
    "NodeId",
    "Scene",
    "StageView",
    "build_scene",
    "describe",
    "element_at",
]
