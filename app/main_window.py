"""The main window: lays out the views and connects their intents with the session."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.actions import help_with_keys, make_actions
from app.controllers.comparing import Comparing
from app.controllers.data_intents import DataIntents
from app.controllers.session import FRAME_MS, Session
from app.controllers.session_files import SessionFiles
from app.controllers.surfaces import Surfaces
from app.controllers.timeline_of import TimelineMaker
from app.file_dialogs import FileDialogs
from app.learning import Learning
from app.looking import Looking
from app.painting.typography import scaled, text_size
from app.presenting import Presenting
from app.services.allocator import give_free_memory_back
from app.services.appearance import apply_theme
from app.services.messages import Level, Message, Messages
from app.services.recovery import Recovery
from app.services.settings import SettingsStore, WindowSettings
from app.state.frame import Frame, Readout
from app.state.inspector import Inspection
from app.state.inspector.covering import covered
from app.state.scene import ElementId, StageView, build_scene
from app.state.theme import OPPOSITES, Theme, load_theme
from app.talking import Talking
from app.views.comparison import ComparisonView
from app.views.controls import ControlStrip
from app.views.cost import CostMeter
from app.views.csv_import import CsvImport
from app.views.curves import CurvesView
from app.views.data_panel import DataPanel
from app.views.digit_gallery import DigitGalleryView
from app.views.gradient_flow import GradientFlow
from app.views.header import HeaderBar
from app.views.inspector import Inspector
from app.views.message_bar import MessageBar
from app.views.prediction import PredictionView
from app.views.stage import Stage
from app.views.stage_editing import StageEditing
from app.views.surface import SurfaceView
from app.views.timeline import TimelineView
from app.views.transport import TransportBar
from app.widgets.compare_menu import CompareMenu
from app.widgets.enlargeable import Enlargeable
from app.widgets.panel_tabs import PanelTabs
from engine import Scenario, builtin_names, load_scenario
from engine.divergence import Divergence
from engine.language import tr
from engine.recording import Departure

if TYPE_CHECKING:
    from app.export_page import ExportPage

SMALLEST = (1024, 680)
FIRST_SIZE = (1280, 720)
SPEED_KEY_STEP = 0.05
_GIVE_BACK_AFTER_MS = 200
GAP = 8  # pixels between panels: the grid
ROOM_FOR_BOTH = 640
"""Height from which on the prediction and a tall panel both have enough, in pixels."""
TALL_PANELS = ("surface", "flow", "cost")
SHARES_WITH_TALL = (0.36, 0.64)
"""Of the height that they share below that."""


class MainWindow(QMainWindow):
    """Header, controls, stage, prediction, curves and transport around one session.

    Parameters
    ----------
    session
        What trains; the window becomes its parent.
    name
        Name or path that the session's scenario was loaded by.
    store
        Where the window's state is remembered; None remembers nothing, for pictures and tests.
    recovery
        Where the session is kept for the case of a crash; None keeps nothing.
    """

    def __init__(
        self,
        session: Session,
        name: str,
        settings: WindowSettings,
        store: SettingsStore | None,
        messages: Messages,
        recovery: Recovery | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.messages = messages
        self.data = DataIntents(session, messages, self)
        self.files = SessionFiles(session, name, settings.recent, messages, recovery)
        self.comparing = Comparing(session)
        self.dialogs = FileDialogs(self.files, self.data, self)
        self._timeline_maker = TimelineMaker()
        self.setAcceptDrops(True)
        self._settings, self._store = settings, store
        self._theme = load_theme(settings.theme)
        self._frame: Frame | None = None
        self._pointed_at: ElementId | None = None
        self._sizes_before_tall: tuple[int, ...] | None = None
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.actions_by_name = make_actions(self)
        _apply_theme(self._theme)  # before the views: they take fonts and sizes from it when they are made
        self.looking = Looking(settings, self.actions_by_name, self)

        theme, actions = self._theme, self.actions_by_name
        self.header = HeaderBar(actions, self)
        self.controls = ControlStrip(self)
        self.stage = Stage(self)
        self.editing = StageEditing(self.stage)
        self.data_panel = DataPanel(theme, self)
        self.csv_import = CsvImport(theme, self)
        self.comparison = ComparisonView(theme, self)
        self.compare_menu = CompareMenu(theme, self)
        self.timeline = TimelineView(theme, self)
        self.prediction = PredictionView(theme, self)
        self.curves = CurvesView(theme, self)
        self.gradients = GradientFlow(theme, self)
        self.cost = CostMeter(theme, self)
        self.inspector = Inspector(theme, self)
        self.gallery = DigitGalleryView(theme, self)
        self.surface = SurfaceView(theme, self)
        self.surfaces = Surfaces(session, self.comparing)
        self.message_bar = MessageBar(theme, self)
        self.transport = TransportBar(actions, self)
        self._export: ExportPage | None = None  # made when it is first asked for: films are long to load
        self.learning = Learning(session, self.comparing, self.files, messages, settings, theme, actions, self)
        self._lay_out()
        self._connect()
        self._colour_views()
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage.setFocus()
        self.header.show_scenarios([(known, tr(load_scenario(known).title)) for known in builtin_names()])
        self.curves.set_log_scale(settings.logarithmic_loss)
        if settings.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(settings.geometry)))
        session.show_everything()

    def _lay_out(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self.prediction)
        self.panels = PanelTabs(self)
        for name, text, help_text, panel in (
            ("curves", tr("Curves"), tr("Loss and accuracy over the steps"), self.curves),
            ("flow", tr("Gradients"), tr("How the gradient gets through the layers"), self.gradients),
            ("inspector", tr("Inspector"), tr("Where a number on the stage comes from"), self.inspector),
            ("gallery", tr("Images"), tr("All test images, the wrong ones first"), self.gallery),
            ("cost", tr("Cost"), tr("What a training step takes"), self.cost),
            ("surface", tr("Surface"), tr("The loss over a plane of weights, and the way of the run"), self.surface),
        ):
            self.panels.add_panel(name, text, help_text, panel)
        self.panels.set_panel_visible("gallery", False)
        right.addWidget(self.panels)
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        self._centre = QStackedWidget(self)
        self._centre.addWidget(self.stage)
        self._centre.addWidget(self.csv_import)
        self._comparison_page = Enlargeable(self.comparison, self._theme, self)
        self._centre.addWidget(self._comparison_page)
        self.header.set_menu("open", self.dialogs.menu)
        self.header.set_menu("compare", self.compare_menu)
        self.header.set_menu("look", self.looking.menu)
        middle.addWidget(self._centre)
        middle.addWidget(right)
        middle.setStretchFactor(0, 1)
        middle.setStretchFactor(1, 0)
        self.splitters = {"middle": middle, "right": right}
        for splitter in self.splitters.values():
            splitter.setHandleWidth(GAP)
            splitter.setChildrenCollapsible(False)
        beside = scaled(360)
        middle.setSizes([FIRST_SIZE[0] - 208 - beside, beside])  # the lesson's panel comes in front of them
        right.setSizes([240, 260])

        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.data_panel)
        self._middle, self._middle_pages = middle, QStackedWidget(self)
        self._middle_pages.addWidget(middle)
        row.addWidget(self._middle_pages, 1)
        self._pages = QStackedWidget(self)
        central = QWidget(self._pages)
        self._pages.addWidget(central)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.controls)
        column.addLayout(row, 1)
        column.addWidget(self.message_bar)
        column.addWidget(self.timeline)
        column.addWidget(self.transport)
        self.setCentralWidget(self._pages)
        self.learning.place(
            self._pages,
            central,
            middle,
            self._centre,
            self.panels,
            self.controls,
            self.transport,
            self.stage,
            {
                "data": self.data_panel,
                "prediction": self.prediction,
                "curves": self.curves,
                "gradients": self.gradients,
                "inspector": self.inspector,
                "cost": self.cost,
                "surface": self.surface,
                "controls": self.controls,
                "timeline": self.timeline,
            },
            self.header.button,
            self._theme,
        )
        for key, sizes in self._settings.splitters.items():
            if key in self.splitters and len(sizes) == self.splitters[key].count():
                self.splitters[key].setSizes(list(sizes))
        selected = self.session.display
        self.presenting = Presenting(self._pages, self._theme, self.actions_by_name, lambda: selected.selected, self)
        self.presenting.lend(self._centre, self._comparison_page, (right, self.prediction), self.panels)
        self.talking = Talking(self.learning, self.presenting, self.stage, self.actions_by_name, self._theme, self)

    def _connect(self) -> None:
        session, actions = self.session, self.actions_by_name
        intents = {
            "play": session.toggle_playing,
            "next_layer": session.next_layer,
            "previous_layer": session.previous_layer,
            "next_example": session.display.next_example,
            "previous_example": lambda: session.display.next_example(-1),
            "whole_batch": session.display.toggle_whole_batch,
            "next_phase": session.next_phase,
            "previous_phase": session.previous_phase,
            "next_batch": session.next_batch,
            "next_epoch": session.next_epoch,
            "restart": session.restart,
            "new_weights": session.new_weights,
            "faster": lambda: session.change_speed(SPEED_KEY_STEP),
            "slower": lambda: session.change_speed(-SPEED_KEY_STEP),
            "undo": session.undo,
            "redo": session.redo,
            "open": self.dialogs.choose,
            "save": self.dialogs.save,
            "save_as": self.dialogs.save_as,
            "compare": lambda: self.header.open_menu("compare"),
            "play_backward": session.play_backward,
            "previous_batch": session.previous_batch,
            "previous_epoch": session.previous_epoch,
            "export": self._show_export,
            "present": self.presenting.toggle,
            "welcome": self.learning.show_welcome,
            "lesson": self.learning.toggle_lesson,
            "tour": self.learning.begin_tour,
            "toggle_theme": self._toggle_theme,
            "look": lambda: self.header.open_menu("look"),
            "full_screen": self._toggle_full_screen,
            "quit": self.close,
        }
        for name, intent in intents.items():
            actions[name].triggered.connect(lambda _checked=False, intent=intent: intent())
        data = self.data
        self.data_panel.change_requested.connect(session.change)
        self.data_panel.refused.connect(self.messages.error)
        self.data_panel.data_chosen.connect(data.choose_kind)
        self.data_panel.csv_requested.connect(self.dialogs.choose_table)
        self.prediction.point_chosen.connect(self._select_point)
        self.prediction.points_drawn.connect(data.draw_points)
        self.prediction.points_erased.connect(data.erase_points)
        self.prediction.pair_requested.connect(session.display.choose_pair)
        self.csv_import.accepted.connect(data.accept_table)
        self.csv_import.cancelled.connect(data.give_up_table)
        data.reading.connect(self._show_reading)
        data.previewed.connect(self.csv_import.show_preview)
        data.unreadable.connect(self.csv_import.show_error)
        data.finished.connect(self._show_centre)
        self.header.scenario_chosen.connect(self.files.open)
        self.looking.theme_chosen.connect(self._set_theme)
        self.looking.reopening.connect(self.close)
        self._connect_time_travel()
        self.controls.change_requested.connect(session.change)
        self.controls.changes_requested.connect(session.change_several)
        self.controls.refused.connect(self.messages.error)
        self.transport.speed_changed.connect(session.set_speed)
        self.stage.resized.connect(lambda _width, _height: self._show_scene())
        self.stage.links_painted.connect(session.display.pace_links)
        self.stage.element_hovered.connect(self._point_at)
        self.stage.element_clicked.connect(self._select)
        self.stage.parameter_requested.connect(session.set_parameter)
        self.editing.add_unit_requested.connect(session.add_unit)
        self.editing.remove_unit_requested.connect(session.remove_unit)
        self.editing.add_layer_requested.connect(session.add_layer)
        self.editing.remove_layer_requested.connect(session.remove_layer)
        self.inspector.closed.connect(lambda: self._select(None))
        self.gallery.example_requested.connect(session.display.show_test_example)
        self.prediction.example_requested.connect(session.display.browse_examples)
        self.curves.log_scale_changed.connect(self._remember_scale)
        self.messages.posted.connect(self.message_bar.show_message)
        self.messages.withdrawn.connect(self.message_bar.withdraw)
        session.display.frame_ready.connect(self._show_frame)
        session.display.readout_ready.connect(self._show_readout)
        session.display.inspection_ready.connect(self._show_inspection)
        session.display.gallery_ready.connect(self.gallery.show_gallery)
        session.display.flow_ready.connect(self.gradients.show_flow)
        session.display.cost_ready.connect(self.cost.show_cost)
        self.panels.panel_shown.connect(self._watch_panel)
        self.surface.plane_requested.connect(self.surfaces.draw)
        self.surfaces.weights_ready.connect(self.surface.show_weights)
        self.surfaces.refined.connect(self.surface.show_surface)
        self.surfaces.progressed.connect(self.surface.show_progress)
        self.surfaces.failed.connect(self.surface.show_trouble)
        session.display.prediction_ready.connect(self.prediction.show_prediction)
        session.scenario_changed.connect(self._show_scenario)
        session.playing_changed.connect(self._show_playing)
        session.undo_changed.connect(self._show_undo)
        session.display.focus_changed.connect(actions["whole_batch"].setChecked)
        session.speed_changed.connect(self.transport.show_speed)
        session.diverged.connect(self._show_divergence)
        session.refused.connect(self.messages.error)

    def _show_export(self) -> None:
        from app.export_page import ExportPage

        if self._export is None:
            self._export = ExportPage(self.session, self.comparing, self.files, self.messages, self._theme, self)
            self._export.view.closed.connect(self._leave_export)
            self._middle_pages.addWidget(self._export.view)
        self._middle_pages.setCurrentWidget(self._export.view)

    def _leave_export(self) -> None:
        self._middle_pages.setCurrentWidget(self._middle)

    def _connect_time_travel(self) -> None:
        session, timeline, comparing, comparison = self.session, self.timeline, self.comparing, self.comparison
        timeline.seek_requested.connect(lambda branch, step: session.seek(step, branch))
        timeline.cancel_requested.connect(session.stop_replaying)
        timeline.rename_requested.connect(session.rename_branch)
        timeline.colour_requested.connect(session.recolour_branch)
        timeline.delete_requested.connect(session.delete_branch)
        timeline.switch_requested.connect(session.switch_branch)
        timeline.compare_requested.connect(comparing.compare_with_branch)
        session.course_changed.connect(self._show_timeline)
        session.replaying_changed.connect(self._show_replaying)
        session.departed.connect(self._show_departure)
        session.loaded.connect(self._withdraw_what_was_said)
        for menu in (self.compare_menu, self.comparison.menu):
            menu.aboutToShow.connect(self._offer_comparisons)
        for source in (self.compare_menu, comparison):
            source.add_requested.connect(comparing.compare_with_choice)
            source.branch_added.connect(comparing.compare_with_branch)
        comparison.run_activated.connect(comparing.activate)
        comparison.run_removed.connect(comparing.remove)
        comparison.closed.connect(comparing.close)
        comparison.links_painted.connect(session.display.pace_links)
        comparing.begun.connect(self._show_centre)
        comparing.ended.connect(self._show_centre)
        comparing.comparison_ready.connect(lambda shown: comparison.show_comparison(shown, playing=session.playing))
        comparing.curves_ready.connect(lambda runs: self.curves.show_runs(runs, session.run.step_count))
        self.files.opened.connect(self._show_what_is_open)
        self.files.opened.connect(self.presenting.forget)
        self.files.opened.connect(self._give_memory_back)
        self.presenting.changed.connect(self._show_presented)
        self.files.modified_changed.connect(self.setWindowModified)

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self._show_timeline()
        if self._centre.currentWidget() is self.stage:
            self._show_scene()

    def _show_inspection(self, inspection: Inspection | None) -> None:
        frame, hidden = self._frame, self.presenting.hidden
        if inspection is not None and frame is not None and frame.selected is not None and hidden:
            inspection = covered(inspection, frame.selected, frame.snapshot, hidden)
        self.inspector.show_inspection(inspection)

    def _show_presented(self) -> None:
        self.editing.set_offered(not self.presenting.active)
        self._show_scene()
        self.session.display.refresh()

    def _show_timeline(self) -> None:
        session = self.session
        self.timeline.show_timeline(self._timeline_maker.make(session.run, session.position, session.history))

    def _show_replaying(self, share: float | None) -> None:
        self.timeline.show_progress(share)

    def _show_departure(self, departure: Departure) -> None:
        self.messages.post(
            Message(Level.WARNING, tr("On this machine, {departure}.", departure=departure), topic="departure")
        )

    def _show_playing(self, playing: bool) -> None:
        backward = self.session.playback.backward
        self.actions_by_name["play"].setChecked(playing and not backward)
        self.actions_by_name["play_backward"].setChecked(playing and backward)

    def _show_centre(self) -> None:
        """Show the stage, or the stages of what is compared."""
        self._leave_export()
        self._centre.setCurrentWidget(self._comparison_page if self.comparing.active else self.stage)
        if not self.comparing.active:  # else the comparison shows itself
            self._show_scene()
            self.session.display.refresh()

    def _offer_comparisons(self) -> None:
        groups, others = self.comparing.choices(), self.comparing.other_branches()
        self.compare_menu.show_choices(groups, others)
        self.comparison.show_choices(groups, others)

    def _show_scene(self) -> None:
        """Build the scene of the last frame for the stage as it is now: its size, the theme, what the pointer is on."""
        frame = self._frame
        if frame is None:
            return
        view = StageView(
            width=self.stage.width(),
            height=self.stage.height(),
            fraction=frame.fraction,
            example=frame.example,
            flow=frame.flow,
            flow_time=frame.flow_time,
            input_image=frame.input_image,
            highlight=self._pointed_at,
            selected=frame.selected,
            responses=None if frame.responses is None else frame.responses.layers,
            response_extent=None if frame.responses is None else frame.responses.extent,
            spotlight=self.presenting.spotlight,
            hidden=self.presenting.hidden,
            text_scale=self.presenting.text_scale * text_size(),
        )
        scene = build_scene(frame.snapshot, view, self._theme)
        self.stage.show_scene(scene, renew_links=frame.renew_links)
        self.editing.show_scene(scene)

    def _select(self, element: ElementId | None) -> None:
        """Look closely at what was clicked."""
        if element is not None:
            self.panels.show_panel("inspector")
        self.session.display.select(element)

    def _select_point(self, part: str, index: int) -> None:
        """Look closely at a data point."""
        self.panels.show_panel("inspector")
        self.session.display.select_point(part, index)

    def _point_at(self, element: ElementId | None) -> None:
        self._pointed_at = element
        self._show_scene()

    def _show_readout(self, readout: Readout) -> None:
        if not self.comparing.active:
            self.curves.show_history(readout.history, readout.step)
        loss = None if self.presenting.hides_loss else readout.loss
        self.transport.show_progress(readout.step, readout.epoch, loss)

    def _show_scenario(self, scenario: Scenario) -> None:
        self.controls.show_scenario(scenario)
        dataset = self.session.trainer.dataset
        names = dataset.examples.input_names
        self.data_panel.show_scenario(scenario, len(dataset.train), len(dataset.test), names)
        self.panels.set_panel_visible("gallery", dataset.examples.image is not None)
        self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        known = self.files.name if self.files.name in builtin_names() and self.files.path is None else None
        self.header.show_current(known, self.files.title)
        self.setWindowTitle(f"{self.files.title}[*] – Backscope")

    def _watch_panel(self, name: str) -> None:
        """Have only the panel refreshed that is in sight."""
        rhythm = self.session.display.rhythm
        rhythm.set_active("flow", name == "flow")
        rhythm.set_active("cost", name == "cost")
        rhythm.set_active("gallery", name == "gallery")
        self.session.display.watch_selection(name == "inspector")
        self._give_room(name)
        if name == "surface":
            self.surfaces.draw(self.surface.request)
        if not self.session.playing:
            self.session.display.refresh()

    def _give_room(self, name: str) -> None:
        """Let a tall panel take height from the prediction in a low window, and give it back to it afterwards."""
        right = self.splitters["right"]
        if right.count() < 2:
            return  # the prediction is presented
        low = right.height() < scaled(ROOM_FOR_BOTH)
        if name in TALL_PANELS and self._sizes_before_tall is None and low:
            self._sizes_before_tall = tuple(right.sizes())
            right.setSizes([round(right.height() * share) for share in SHARES_WITH_TALL])
        elif name not in TALL_PANELS and self._sizes_before_tall is not None:
            right.setSizes(list(self._sizes_before_tall))
            self._sizes_before_tall = None

    def _show_undo(self, undo: str, redo: str) -> None:
        for name, change, text in (
            ("undo", undo, tr("Undo {change}", change=undo) if undo else tr("Undo")),
            ("redo", redo, tr("Redo {change}", change=redo) if redo else tr("Redo")),
        ):
            action = self.actions_by_name[name]
            action.setEnabled(bool(change))
            action.setText(text)
            action.setToolTip(help_with_keys(text, action.shortcuts()[:1]))

    def _withdraw_what_was_said(self) -> None:
        for topic in ("divergence", "departure"):
            self.messages.withdraw(topic)

    def _show_divergence(self, divergence: Divergence | None) -> None:
        if divergence is None:
            self.messages.withdraw("divergence")
            return
        self.messages.post(
            Message(
                Level.ERROR,
                tr("Training {divergence}. The state before it is kept.", divergence=divergence),
                tr("Go back, lower the learning rate"),
                self.session.lower_learning_rate,
                topic="divergence",
                second_text=tr("Go back and clip"),
                second=self.session.clip_gradients,
            )
        )

    # --- intents of the window's own ----------------------------------------------------------------------------------

    def open_file(self, path: str) -> None:
        """Open a scenario or a recording, or look into a table of comma-separated values."""
        self.dialogs.open(path)

    def _show_reading(self, name: str) -> None:
        self._leave_export()
        self._centre.setCurrentWidget(self.csv_import)
        self.csv_import.show_reading(name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(files[0])

    def _give_memory_back(self) -> None:
        """Give back what the run before had, when the one that has been opened is in sight."""
        QTimer.singleShot(_GIVE_BACK_AFTER_MS, self, give_free_memory_back)

    def _toggle_theme(self) -> None:
        self._set_theme(OPPOSITES[self._theme.name])

    def _set_theme(self, name: str) -> None:
        self._theme = load_theme(name)
        _apply_theme(self._theme)
        self._colour_views()

    def _colour_views(self) -> None:
        """Colour what is in sight at once, and the rest in turns of its own."""
        views = (
            self.header,
            self.data_panel,
            self.csv_import,
            self.comparison,
            self.compare_menu,
            self.timeline,
            self.presenting.view,
            self.talking,
            self._comparison_page,
            *self.learning.views,
            *(() if self._export is None else (self._export.view,)),
            self.prediction,
            self.curves,
            self.gradients,
            self.inspector,
            self.gallery,
            self.surface,
            self.cost,
            self.message_bar,
            self.transport,
        )
        hidden = [view for view in views if isinstance(view, QWidget) and self.isVisible() and not view.isVisible()]
        for view in views:
            if view not in hidden:
                view.set_theme(self._theme)
        for turn, view in enumerate(hidden, 1):
            QTimer.singleShot(turn * FRAME_MS, view, lambda view=view: view.set_theme(self._theme))
        self.looking.show_theme(self._theme.name)
        self._show_scene()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _remember_scale(self, logarithmic: bool) -> None:
        self._settings = msgspec.structs.replace(self._settings, logarithmic_loss=logarithmic)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the data panel out where a lesson needs its room."""
        super().resizeEvent(event)
        self.learning.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop playing and remember the window's state."""
        self.session.pause()
        self.presenting.leave()
        self.data.close()
        self.learning.close()
        if self._export is not None:
            self._export.close()
        self.surfaces.close()
        self.files.close()
        if self._store is not None:
            problem = self._store.save(self._current_settings())
            if problem:
                self.messages.warning(problem)
        super().closeEvent(event)

    def _current_settings(self) -> WindowSettings:
        return msgspec.structs.replace(
            self._settings,
            theme=self._theme.name,
            language=self.looking.language,
            text_size=self.looking.text_size,
            geometry=base64.b64encode(self.saveGeometry().data()).decode("ascii"),
            splitters=self._sizes_of_splitters() if self.looking.text_size == text_size() else {},
            scenario=self.files.name,
            recent=self.files.recent,
            lesson_places=self.learning.lessons.places,
            tour_seen=self.learning.tour_seen,
            speed=self.session.speed.position,
        )

    def _sizes_of_splitters(self) -> dict[str, tuple[int, ...]]:
        sizes = {name: tuple(splitter.sizes()) for name, splitter in self.splitters.items()}
        return sizes | ({} if self._sizes_before_tall is None else {"right": self._sizes_before_tall})


def _apply_theme(theme: Theme) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
