"""The comparison: two to four runs side by side on one clock, in place of the single stage."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.painting.kept_links import KeptLinks
from app.painting.pens import NO_BRUSH, brush, pen
from app.painting.run_heading import HEADING_HEIGHT, paint_run_heading, run_colour
from app.painting.stage import StagePainter
from app.painting.typography import scaled, text_size, usual_text_size
from app.state.comparison import MOST_RUNS, ComparedRun, Comparison
from app.state.comparison_choices import ChoiceGroup
from app.state.listing import listed
from app.state.scene import Scene, StageView, build_scene
from app.state.scene.captions import step_caption
from app.state.scene.headings import sign_colour
from app.state.scene.staging import staging_of
from app.state.theme import Theme
from app.widgets.compare_menu import CompareMenu, OtherBranch
from app.widgets.icon import icon
from app.widgets.phase_line import PhaseLine
from engine.language import tr

GAP = 8
"""Pixels between panes, and around them."""
_ROW_HEIGHT = 40
_BUTTON_HEIGHT = 28
_ICON_SIZE = 16
_FRAME = 2.0
_FOCUS_AT = 5.0
"""How far within the heading its focus ring runs: the frame of the active run stays in sight."""
_CLOSE_SIZE = 24
_IN_A_ROW_FROM = 1020
"""Pixels of width from which three stages stand in one row."""
_SCENES_A_FRAME = 2
"""While runs play, so many stages are renewed in a frame; the others take their turn in the next."""


def pane_places(count: int, width: int, height: int) -> list[QRect]:
    """Return where so many panes of equal size stand in an area of that many pixels."""
    columns = count if count < 3 or (count == 3 and width >= _IN_A_ROW_FROM) else 2
    rows = math.ceil(count / columns) if count else 0
    places = []
    for number in range(count):
        row, column = divmod(number, columns)
        alone = count - row * columns == 1 and row > 0  # the last one of three stands in the middle
        across = (width - (columns - 1) * GAP) // columns
        down = (height - (rows - 1) * GAP) // rows
        left = (width - across) // 2 if alone else column * (across + GAP)
        places.append(QRect(left, row * (down + GAP), across, down))
    return places


class RunPane(QWidget):
    """A run: its heading, and its stage below.

    Signals
    -------
    activated()
        The user wants controls, inspector and prediction to be about this run.
    removed()
        The user wants the run taken out of the comparison.
    links_painted(float)
        The picture of the links was drawn anew; it took so many seconds.
    """

    activated = Signal()
    removed = Signal()
    links_painted = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter, self._links = StagePainter(), KeptLinks()
        self._run: ComparedRun | None = None
        self._active = False
        self._renews_links = False
        self._scene: Scene | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._close = QToolButton(self)
        self._close.setFixedSize(scaled(_CLOSE_SIZE), scaled(_CLOSE_SIZE))
        self._close.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        self._close.setProperty("tight", True)
        self._close.setCursor(Qt.CursorShape.ArrowCursor)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.removed)
        self.set_theme(theme)

    @property
    def scene(self) -> Scene | None:
        """What the pane's stage shows."""
        return self._scene

    @property
    def links_due(self) -> bool:
        """Whether the next scene will have its links drawn anew; in slow motion they stay for a whole phase."""
        return self._renews_links and self._run is not None and self._run.frame.flow

    @property
    def run(self) -> ComparedRun | None:
        """The run as it was told last; the stage may be a frame behind."""
        return self._run

    @property
    def close_button(self) -> QToolButton:
        """Takes the run out of the comparison."""
        return self._close

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme.text_quiet))
        self.renew()

    def tell_run(self, run: ComparedRun, active: bool) -> None:
        """Take note of how a run stands; the stage follows with :meth:`renew`."""
        before = self._run
        self._run = run
        if run.frame.renew_links or before is None or before.branch != run.branch:
            self._renews_links = True
        told = before is not None and (before.branch, before.name, before.difference, before.diverged) == (
            run.branch, run.name, run.difference, run.diverged
        )  # fmt: skip
        if not told or active != self._active:
            self._active = active
            self._say(run)
            self.update()

    def _say(self, run: ComparedRun) -> None:
        """Tell those who do not see the pane, and in full what may be cut off."""
        words = (run.name, run.difference, tr("active", sense="the run") if self._active else "", run.diverged)
        self.setAccessibleName(listed(word for word in words if word))
        self.setAccessibleDescription(
            tr("Enter makes this the active run, Delete takes it out of the comparison; it is kept.")
        )
        hint = tr("Click to make this active")
        if self._active:
            hint = tr("Controls, inspector and prediction are about this run")
        self.setToolTip("\n".join(word for word in (run.name, run.difference, run.diverged, hint) if word))
        self._close.setAccessibleName(tr("Take {run} out of the comparison", run=run.name))
        self._close.setToolTip(tr("Take this run out of the comparison; it is kept"))

    def renew(self) -> None:
        """Build the scene of the run as it stands, for the pane's size and theme, and show it."""
        run = self._run
        height = self.height() - scaled(HEADING_HEIGHT)
        if run is None or height <= 0:
            return
        frame = run.frame
        view = StageView(
            width=self.width(),
            height=height,
            fraction=frame.fraction,
            example=frame.example,
            flow=frame.flow,
            flow_time=frame.flow_time,
            input_image=frame.input_image,
            selected=frame.selected if self._active else None,
            responses=None if frame.responses is None else frame.responses.layers,
            response_extent=None if frame.responses is None else frame.responses.extent,
            text_scale=text_size(),
            compact=True,
        )
        self._scene = build_scene(frame.snapshot, view, self._theme)
        if self._renews_links:
            self._links.renew()
            self._renews_links = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner, and build the scene for the new size."""
        super().resizeEvent(event)
        self._close.move(self.width() - self._close.width() - 6, 6)
        self.renew()

    # --- drawing ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heading, the stage, and the frame that tells the active run and the focus."""
        theme, run, scene, seconds = self._theme, self._run, self._scene, None
        scale, heading = text_size(), scaled(HEADING_HEIGHT)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # data flow to the right in every language
        painter.fillRect(self.rect(), brush(theme.panel))
        if run is not None:
            with usual_text_size():  # the scene says how large its writing is, and the heading is enlarged as a whole
                if scene is not None:
                    painter.translate(0, heading)
                    painter.setClipRect(0, 0, self.width(), self.height() - heading)
                    seconds = self._links.paint(painter, scene, self.devicePixelRatioF())
                    self._painter.paint_upper(painter, scene)
                    painter.setClipping(False)
                    painter.translate(0, -heading)
                painter.save()
                painter.scale(scale, scale)
                button = self._close.width() + 12
                paint_run_heading(painter, run, self.width() / scale, button / scale, theme, active=self._active)
                painter.restore()
            self._draw_frame(painter, run)
        painter.end()
        if seconds is not None:
            self.links_painted.emit(seconds)

    def _draw_frame(self, painter: QPainter, run: ComparedRun) -> None:
        theme = self._theme
        edge, width = (run_colour(theme, run.colour), _FRAME) if self._active else (theme.outline, 1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(NO_BRUSH)
        painter.setPen(pen(edge, width))
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        if self.hasFocus():
            painter.setPen(pen(theme.text, _FRAME))
            height = scaled(HEADING_HEIGHT) - _FOCUS_AT
            painter.drawRect(QRectF(_FOCUS_AT, _FOCUS_AT, self.width() - 2 * _FOCUS_AT, height))

    # --- the user -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the run the active one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the run the active one on Enter, take it out on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ComparisonView(QWidget):
    """Runs side by side, and a row above them: where the step is, what to add, how to end the comparison.

    Signals
    -------
    run_activated(int)
        The run of this branch should be the active one.
    run_removed(int)
        The run of this branch should be taken out of the comparison.
    closed()
        The comparison should end.
    add_requested(object)
        A new run is wanted: a :class:`~app.state.comparison_choices.CompareChoice`.
    branch_added(int)
        A run that there is already is wanted beside the others.
    overlay_toggled(bool)
        The user wants the curves of all runs in place of the stages, or the stages again.
    links_painted(float)
        The links of a stage were drawn anew: seconds that those of all stages take together.
    """

    run_activated = Signal(int)
    run_removed = Signal(int)
    closed = Signal()
    add_requested = Signal(object)
    branch_added = Signal(int)
    overlay_toggled = Signal(bool)
    links_painted = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._turn = 0
        self._panes: list[RunPane] = []
        self.setAccessibleName(tr("Comparison"))
        self.setMinimumSize(400, 320)
        self.step_line = PhaseLine(theme, self)
        self.menu = CompareMenu(theme, self)
        self.menu.add_requested.connect(self.add_requested)
        self.menu.branch_added.connect(self.branch_added)
        self.add_button = self._button(
            tr("Compare with …"), tr("Add a run that differs in one thing, with the same first weights")
        )
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(self.menu)
        self.stages_button = self._button(tr("Stages"), tr("Show the networks"))
        self.curves_button = self._button(tr("Curves"), tr("Show the curves of all runs in place of the networks"))
        group = QButtonGroup(self)
        for segment in (self.stages_button, self.curves_button):
            segment.setProperty("role", "segment")
            segment.setCheckable(True)
            segment.setVisible(False)
            group.addButton(segment)
        self.stages_button.setChecked(True)
        self.curves_button.toggled.connect(self._show_overlay)
        self.end_button = self._button("", tr("End the comparison"))
        self.end_button.clicked.connect(self.closed)

        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.step_line, 1)
        for button in (self.stages_button, self.curves_button, self.add_button, self.end_button):
            row.addWidget(button)
        heading = QWidget(self)
        heading.setProperty("role", "panel")
        heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading.setFixedHeight(scaled(_ROW_HEIGHT))
        heading.setLayout(row)
        self._area = QWidget(self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(heading)
        column.addWidget(self._middle, 1)
        self.set_theme(theme)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text or tip)
        button.setFixedHeight(scaled(_BUTTON_HEIGHT))
        button.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @property
    def panes(self) -> tuple[RunPane, ...]:
        """The runs that are shown, in their order."""
        return tuple(self._panes)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(740, 430)

    # --- showing ------------------------------------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison, *, playing: bool = False) -> None:
        """Show how the runs stand.

        Parameters
        ----------
        playing
            There will be another frame soon: stages take turns, so that each frame stays short. Without it, all are
            shown as they are.
        """
        before, self._comparison = self._comparison, comparison
        arranged = before is not None and [run.branch for run in before.runs] == [run.branch for run in comparison.runs]
        if not arranged:
            self._arrange(len(comparison.runs))
        for pane, run in zip(self._panes, comparison.runs, strict=True):
            pane.tell_run(run, run.branch == comparison.active)
        self.add_button.setEnabled(len(comparison.runs) < MOST_RUNS)
        if self._middle.currentWidget() is self._area:
            whole = not (playing and arranged and before is not None and before.active == comparison.active)
            for pane in self._panes if whole else self._in_turn():
                pane.renew()
        self._show_step(comparison)

    def _show_step(self, comparison: Comparison) -> None:
        """Say where the active run is, or another where it has diverged: they go together."""
        going = [run for run in (comparison.active_run, *comparison.runs) if not run.diverged]
        frame = (going or comparison.runs)[0].frame
        staging = staging_of(frame.snapshot, StageView(1, 1, fraction=frame.fraction, flow=frame.flow))
        caption = step_caption(frame.snapshot, staging, frame.example)
        short = caption.variants[0]
        wordings = (f"{short}  ·  {caption.example}", short) if caption.example else caption.variants
        self.step_line.show_line(caption.sign, sign_colour(caption, staging.act, self._theme), wordings)

    def _in_turn(self) -> list[RunPane]:
        """Return the panes whose turn it is: one alone where links are drawn anew, which takes most of a frame."""
        ordered = self._panes[self._turn :] + self._panes[: self._turn]
        chosen = ordered[:_SCENES_A_FRAME]
        if any(pane.links_due for pane in chosen):
            chosen = chosen[:1]
        self._turn = (self._turn + len(chosen)) % max(1, len(ordered))
        return chosen

    def show_choices(self, groups: Sequence[ChoiceGroup], other_branches: Sequence[OtherBranch] = ()) -> None:
        """Say what can be added: new runs with one thing changed, and runs that there are (branch, name, colour)."""
        self.menu.show_choices(groups, other_branches)

    def set_overlay_widget(self, widget: QWidget | None) -> None:
        """Give the widget that can be shown in place of the stages; None takes it back."""
        while self._middle.count() > 1:
            old = self._middle.widget(1)
            assert old is not None
            self._middle.removeWidget(old)
        if widget is not None:
            self._middle.addWidget(widget)
        for segment in (self.stages_button, self.curves_button):
            segment.setVisible(widget is not None)
        if widget is None:
            self.stages_button.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.add_button.setIcon(icon("compare", theme.text, theme.text_quiet))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.end_button.setIcon(icon("close", theme.text))
        self.menu.set_theme(theme)
        self.step_line.set_theme(theme)
        for pane in self._panes:
            pane.set_theme(theme)

    def _show_overlay(self, shown: bool) -> None:
        self._middle.setCurrentIndex(1 if shown and self._middle.count() > 1 else 0)
        if not shown:
            for pane in self._panes:
                pane.renew()
        self.overlay_toggled.emit(shown)

    # --- laying out ---------------------------------------------------------------------------------------------------

    def _arrange(self, count: int) -> None:
        while len(self._panes) < count:
            self._panes.append(self._new_pane(len(self._panes)))
        for pane in self._panes[count:]:
            pane.hide()
            pane.deleteLater()
        del self._panes[count:]
        self._turn = 0
        self._place()

    def _new_pane(self, number: int) -> RunPane:
        pane = RunPane(self._theme, self._area)
        pane.activated.connect(lambda: self.run_activated.emit(self._branch(number)))
        pane.removed.connect(lambda: self.run_removed.emit(self._branch(number)))
        pane.links_painted.connect(lambda seconds: self.links_painted.emit(seconds * len(self._panes)))
        pane.show()
        return pane

    def _branch(self, number: int) -> int:
        assert self._comparison is not None
        return self._comparison.runs[number].branch

    def _place(self) -> None:
        places = pane_places(len(self._panes), self._area.width(), self._area.height())
        for pane, place in zip(self._panes, places, strict=True):
            pane.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the panes anew."""
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.activate()  # the area has its new size only then
        self._place()
