"""The page of exports: what it will look like on the left, what can be chosen on the right, and how it goes below.

It is a page in place of the views between header and timeline, not a panel beside them: a preview has to be large
enough to judge a film by, and a panel has a third of that width. Training goes on under it, as the transport shows.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.painting.pens import brush, colour
from app.painting.typography import interface_font, scaled
from app.state.export_choice import (
    GROUPS,
    KINDS,
    LAYOUTS,
    PACES,
    SIZES,
    ExportChoice,
    Group,
    clock_text,
    file_name,
    kinds_of,
    themes_of,
    with_kind,
    with_layout,
    with_pace,
)
from app.state.export_status import ExportOffer, ExportStatus
from app.state.scene.number_text import count_text
from app.state.spelling import spelled
from app.state.theme import THEME_TITLES, Theme
from app.widgets.choice import Choice
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon import icon
from app.widgets.number_entry import NumberEntry
from app.widgets.scrolled_column import ScrolledColumn
from app.widgets.switch import Switch
from app.widgets.throttle import Throttle
from engine.language import tr
from engine.recording.document import MOST_STEPS
from engine.schema import Field

_CONTROL_HEIGHT = 32
_BUTTON_HEIGHT = 36
_STATUS_HEIGHT = 32
_ICON_SIZE = 16
_SIDE_WIDTH = 264
_SLIDER_STEPS = 1000
_SLIDER_START = 300
"""Where the slider of a film's time stands at first: in a usual film the errors run back there."""
_LIVE_MS = 60
_NOW = "now"
_BAR_HEIGHT = 8


class _Picture(QWidget):
    """Shows a picture as large as fits, or a text in its place.

    Signals
    -------
    resized()
        It has another size, in which a picture could be had.
    """

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 100)

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image, self._text = image, ""
        self.update()

    def show_text(self, text: str) -> None:
        """Show a text, and no picture."""
        self._image, self._text = None, text
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a small film."""
        return QSize(480, 270)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a picture of the new size made."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle, with a line around it that tells it from the page."""
        painter = QPainter(self)
        box, theme = QRectF(self.rect()), self._theme
        if self._image is not None and not self._image.isNull():
            room = box.adjusted(1, 1, -1, -1)
            width, height = self._image.width(), self._image.height()
            scale = min(room.width() / width, room.height() / height)
            shown = QRectF(0, 0, width * scale, height * scale)
            shown.moveCenter(room.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(shown, self._image)
            painter.setPen(colour(theme.outline))
            painter.drawRect(shown.adjusted(-0.5, -0.5, 0.5, 0.5))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush(theme.window))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(colour(theme.text_quiet))
            painter.setFont(interface_font())
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(32, 16, -32, -16), flags, self._text)
        painter.end()


class ExportView(QWidget):
    """Lets an export be chosen, looked at in advance, begun, followed and given up.

    Signals
    -------
    choice_changed(object)
        Another :class:`~app.state.export_choice.ExportChoice`.
    moment_chosen(float)
        The user wants to see this moment of the film, 0 to 1.
    room_changed(int, int)
        Width and height that there is for the picture, in device pixels.
    export_requested(str, bool)
        A path, and whether the user has already said that a file there may be replaced.
    renew_requested()
        The user wants what is shown now.
    cancel_requested()
        The user wants what is under way given up.
    folder_requested()
        The user wants to see the last file's folder.
    opened()
        The page came into sight.
    left()
        The page went out of sight.
    closed()
        The user wants to go back to the network.
    """

    choice_changed = Signal(object)
    moment_chosen = Signal(float)
    room_changed = Signal(int, int)
    export_requested = Signal(str, bool)
    renew_requested = Signal()
    cancel_requested = Signal()
    folder_requested = Signal()
    opened = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = ExportChoice()
        self._offer = ExportOffer()
        self._status = ExportStatus()
        self._refused = ""
        self._suggested = ""
        self._own_folder = ""  # where the user has said that files go
        self._given_up = ""  # name of the file whose export is being cancelled
        self._picked = ""  # path that the system's dialog has asked about
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Export", sense="heading"))

        self._groups = self._make_groups()
        self._close = self._button("", tr("Back to the network (Esc); what is being made goes on"), self.closed.emit)
        self._close.setAccessibleName(tr("Close the export page"))
        self._close.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        self._picture = _Picture(theme, self)
        self._picture.setAccessibleName(tr("Preview"))
        self._picture.resized.connect(self._tell_room)
        self._time = QSlider(Qt.Orientation.Horizontal, self)
        self._time.setRange(0, _SLIDER_STEPS)
        self._time.setValue(_SLIDER_START)
        self._time.setPageStep(_SLIDER_STEPS // 10)
        self._time.setAccessibleName(tr("Moment of the film"))
        self._time.setToolTip(tr("Which moment of the film is shown"))
        self._live = Throttle(_LIVE_MS, self)
        self._live.released.connect(lambda place: self.moment_chosen.emit(place / _SLIDER_STEPS))
        self._time.valueChanged.connect(self._live.push)
        self._place = self._label("quiet")
        self._renew = self._button(
            tr("Take this moment"), tr("Show where the training stands now"), self.renew_requested.emit
        )

        self._kind = self._choose(tr("Format"), self._choose_kind)
        self._layout = self._choose(tr("Layout"), self._choose_layout)
        self._size = self._choose(tr("Size"), lambda value: self._change(size=value))
        self._size.show_choices(list(SIZES), [tr(title) for title, _ in SIZES.values()])
        self._rate = self._choose(tr("Frames a second"), lambda value: self._change(fps=int(value)))
        self._colours = self._choose(tr("Theme"), lambda value: self._change(theme=value))
        self._pace = self._choose(tr("Pace"), self._choose_pace)
        self._pace.show_choices(list(PACES), [tr(title) for title in PACES.values()])
        first = Field("from", "integer", tr("From step"), tr("Step that it begins with"), low=0, high=MOST_STEPS)
        ends = tr("Step that it ends with, or “{now}”", now=spelled(_NOW))
        last = Field("to", "integer", tr("To step"), ends, low=1, high=MOST_STEPS, choices=(_NOW,))
        self._from, self._to = NumberEntry(first, self), NumberEntry(last, self)
        self._from.entered.connect(lambda value: self._change(from_step=value))
        self._to.entered.connect(lambda value: self._change(to_step=None if value == _NOW else value))
        self._title = QLineEdit(self)
        self._title.setMaxLength(200)
        self._title.editingFinished.connect(lambda: self._change(title=self._title.text().strip()))
        self._cards = Switch(self)
        self._cards.setToolTip(tr("Begin with the title, and end with the results"))
        self._cards.clicked.connect(lambda on: self._change(cards=on))

        self._path = QLineEdit(self)
        self._path.setAccessibleName(tr("File"))
        self._path.setToolTip(tr("The file that will be made"))
        self._browse = self._button(tr("Choose …"), tr("Choose another folder or name"), self._ask_for_path)
        self._estimate = self._label("quiet")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _SLIDER_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._news = self._label("")
        self._folder = self._button(tr("Open folder"), tr("Show the file where it is"), self.folder_requested.emit)
        self._folder.setProperty("role", "action")
        self._cancel = self._button(
            tr("Cancel"), tr("Give up what is being made; nothing is left of it"), self._emit_cancel
        )
        self._export = self._button(tr("Export", sense="verb"), tr("Make the file (Enter)"), self._emit_export)
        self._export.setProperty("role", "primary")
        self._fields = QGridLayout()
        self._captions: dict[QWidget, QLabel] = {}
        self._lay_out()
        self.set_theme(theme)
        self._show_choice()
        self._show_status()

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def choice(self) -> ExportChoice:
        """What is chosen."""
        return self._choice

    @property
    def path(self) -> str:
        """The file that would be made."""
        return self._path.text().strip()

    def show_offer(self, offer: ExportOffer) -> None:
        """Show what there is to export."""
        self._offer = offer
        if offer.runs < 2 and self._choice.layout == "comparison":
            self._change(layout=ExportChoice.layout)
        self._show_choice()

    def show_preview(self, image: QImage, seconds: float, step: int) -> None:
        """Show a frame: its place in the film, and the step that it shows."""
        if self._choice.group not in ("film", "picture", "handout"):
            return
        self._picture.show_image(image)
        number = count_text(step)
        place = tr("Step {number}", number=number)
        if self._choice.group == "film":
            place = f"{clock_text(seconds)} · {tr('step {number}', number=number)}"
        self._place.setText(place)
        self._picture.setAccessibleDescription(place)

    def show_refusal(self, text: str) -> None:
        """Say why what is chosen cannot be made; "" when it can."""
        self._refused = text
        if text:
            self._picture.show_text(text)
            self._place.clear()
        elif self._choice.group in ("page", "numbers"):
            self._picture.show_text(tr(KINDS[self._choice.kind].help))
        self._show_status()

    def show_estimate(self, text: str) -> None:
        """Say how long, large and slow to make it will be."""
        self._estimate.setText(text)
        self._estimate.setToolTip(text)
        self._show_status()

    def show_status(self, status: ExportStatus) -> None:
        """Show how it is going."""
        self._status = status
        self._show_status()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme.text))
        self._picture.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page is in sight."""
        super().showEvent(event)
        if not event.spontaneous():
            self.opened.emit()
            self._export.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is not."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._live.drop()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export on Enter, go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._export.isEnabled():
            self._emit_export()
        else:
            super().keyPressEvent(event)

    # --- what is chosen -----------------------------------------------------------------------------------------------

    def _change(self, **changes: object) -> None:
        self._take(dataclasses.replace(self._choice, **changes))  # type: ignore[arg-type]

    def _take(self, choice: ExportChoice) -> None:
        if choice == self._choice:
            return
        other_kind = choice.kind != self._choice.kind
        self._choice = choice
        if other_kind:
            self._picture.show_text("")
            self._place.clear()
            self.show_estimate("")
            self._suggest()
        self._show_choice()
        self.choice_changed.emit(choice)

    def _choose_group(self, group: Group) -> None:
        if group != self._choice.group:
            self._choose_kind(kinds_of(group)[0].name)

    def _choose_kind(self, name: str) -> None:
        self._take(with_kind(self._choice, name))

    def _choose_layout(self, name: str) -> None:
        self._take(with_layout(self._choice, next(layout for layout in LAYOUTS if layout == name)))

    def _choose_pace(self, name: str) -> None:
        self._take(with_pace(self._choice, name, self._offer.now))

    def _suggest(self) -> None:
        """Suggest a file; of a path that the user has written it keeps the folder."""
        name = file_name(self._choice.title or self._offer.title, self._choice.kind)
        written = self.path
        if written and written != self._suggested:
            self._own_folder = str(Path(written).parent)
        self._suggested = str(Path(self._own_folder or self._offer.folder) / name)
        self._path.setText(self._suggested)
        self._path.setCursorPosition(0)
        self._path.setToolTip(self._suggested)

    def _ask_for_path(self) -> None:
        kind = KINDS[self._choice.kind]
        ending = kind.suffix[kind.suffix.rindex(".") :]
        title = tr(kind.title)
        dialog = QFileDialog(self, tr("Export {kind}", kind=title), self.path, f"{title} (*{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))  # so that it asks about the file that is written
        if dialog.exec():
            self._picked = dialog.selectedFiles()[0]
            self._path.setText(self._picked)
        dialog.deleteLater()

    def _emit_export(self) -> None:
        path, numbered = self.path, "%" in KINDS[self._choice.kind].suffix
        asked = bool(path) and path == self._picked and not numbered  # the dialog knows no numbered files
        self._picked = ""
        if path:
            self.export_requested.emit(path, asked)

    def _emit_cancel(self) -> None:
        self._given_up = self._status.under_way
        self._show_status()
        self.cancel_requested.emit()

    def _tell_room(self) -> None:
        ratio = self.devicePixelRatioF()
        room = self._picture.size() * ratio
        self.room_changed.emit(room.width(), room.height())

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show_choice(self) -> None:
        choice, offer = self._choice, self._offer
        kind = KINDS[choice.kind]
        for group, button in self._groups.items():
            button.setChecked(group == choice.group)
        kinds = kinds_of(choice.group)
        self._kind.show_choices([one.name for one in kinds], [tr(one.title) for one in kinds])
        self._kind.show_value(choice.kind)
        layouts = [name for name in LAYOUTS if name != "comparison" or offer.runs > 1]
        self._layout.show_choices(layouts, [tr(LAYOUTS[name]) for name in layouts])
        self._layout.show_value(choice.layout)
        self._size.show_value(choice.size)
        self._rate.show_choices([str(rate) for rate in kind.rates], [str(rate) for rate in kind.rates])
        self._rate.show_value(str(choice.fps))
        themes = themes_of(choice.group)
        self._colours.show_choices(themes, [tr(THEME_TITLES[name]) for name in themes])
        self._colours.show_value(choice.theme)
        self._pace.show_value(choice.pace)
        self._from.show_value(choice.from_step)
        self._to.show_value(_NOW if choice.to_step is None else choice.to_step)
        self._title.setPlaceholderText(offer.title)
        self._cards.setChecked(choice.cards)
        self._kind.setToolTip(tr(kind.help))
        film, picture, page, handout = (choice.group == name for name in ("film", "picture", "page", "handout"))
        shown = {
            self._layout: film or picture,
            self._size: film or picture,
            self._colours: film or picture or page,
            self._rate: film,
            self._pace: film,
            self._from: film or page,
            self._to: film or page,
            self._title: film or picture or page or handout,
            self._cards: film,
            self._kind: len(kinds) > 1,
        }
        for control, visible in shown.items():
            control.setVisible(visible)
            self._captions[control].setVisible(visible)
        self._time.setVisible(film)
        self._renew.setVisible(picture or handout)
        self._place.setVisible(film or picture or handout)
        if not self.path or self.path == self._suggested:
            self._suggest()

    def _show_status(self) -> None:
        status = self._status
        busy = bool(status.under_way)
        self._bar.setVisible(busy)
        self._bar.setValue(round(status.share * _SLIDER_STEPS))
        self._cancel.setVisible(busy)
        if status.under_way != self._given_up:
            self._given_up = ""
        self._cancel.setEnabled(busy and not self._given_up)
        self._folder.setVisible(status.done and not busy)
        if busy:
            done = tr("{file}: {percent} %", file=status.under_way, percent=round(100 * status.share))
            parts = [done, status.left, tr("then {file}", file=status.waiting) if status.waiting else ""]
            news = " · ".join(part for part in parts if part)
        else:
            news = status.result
        self._news.setVisible(bool(news))
        self._estimate.setVisible(not busy and bool(self._estimate.text()))
        self._news.setText(news)
        self._news.setToolTip(news)
        self._bar.setAccessibleDescription(news)
        offer = tr("Export next") if busy else tr("Export", sense="verb")
        self._export.setText(tr("One is waiting") if status.waiting else offer)
        self._offer_export(not status.waiting and not self._refused)

    def _offer_export(self, possible: bool) -> None:
        self._export.setEnabled(possible)
        self._export.setProperty("role", "primary" if possible else "")
        self._export.style().unpolish(self._export)
        self._export.style().polish(self._export)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _make_groups(self) -> dict[Group, QToolButton]:
        """Make a row of buttons of which one is pressed."""
        together = QButtonGroup(self)
        made: dict[Group, QToolButton] = {}
        for group, title in GROUPS.items():
            button = self._button(tr(title), "", lambda group=group: self._choose_group(group))
            button.setCheckable(True)
            together.addButton(button)
            made[group] = button
        return made

    def _button(self, text: str, help_text: str, intent: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(help_text)
        button.setFixedHeight(scaled(_BUTTON_HEIGHT))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: intent())  # type: ignore[operator]
        return button

    def _choose(self, title: str, intent: object) -> Choice:
        choice = Choice(self)
        choice.setAccessibleName(title)
        choice.chosen.connect(intent)
        return choice

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(self._heading())
        body = QHBoxLayout()
        body.setSpacing(16)
        seen = QVBoxLayout()
        seen.setSpacing(4)
        seen.addWidget(self._picture, 1)
        moment = QHBoxLayout()
        moment.setSpacing(12)
        moment.addWidget(self._time, 3)
        moment.addWidget(self._place, 2)
        moment.addWidget(self._renew)
        seen.addLayout(moment)
        body.addLayout(seen, 1)
        body.addWidget(self._side())
        column.addLayout(body, 1)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self._path, 1)
        file.addWidget(self._browse)
        file.addWidget(self._export)
        column.addLayout(file)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._estimate, 5)
        below.addWidget(self._news, 5)
        below.addWidget(self._bar, 2)
        below.addWidget(self._folder)
        below.addWidget(self._cancel)
        below.addStrut(scaled(_STATUS_HEIGHT))  # so that the preview keeps its size when buttons come and go
        column.addLayout(below)
        self._path.setFixedHeight(scaled(_BUTTON_HEIGHT))
        for button in (self._folder, self._cancel):
            button.setFixedHeight(scaled(_STATUS_HEIGHT))

    def _heading(self) -> QHBoxLayout:
        title = self._label("title")
        title.setText(tr("Export", sense="heading"))
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(title)
        row.addSpacing(12)
        for button in self._groups.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        return row

    def _side(self) -> QWidget:
        """Return the choices in two columns; where the window is low, they scroll."""
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((tr("Format"), self._kind), (tr("Theme"), self._colours)),
            ((tr("Layout"), self._layout),),
            ((tr("Size"), self._size), (tr("Frames a second"), self._rate)),
            ((tr("From step"), self._from), (tr("To step"), self._to)),
            ((tr("Pace"), self._pace),),
            ((tr("Title"), self._title), (tr("Cards"), self._cards)),
        )
        content = QWidget(self)
        grid = self._fields
        content.setLayout(grid)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            for place, (title, control) in enumerate(row):
                caption = ElidedLabel(title, content)
                caption.setProperty("role", "caption")
                caption.setBuddy(control)
                self._captions[control] = caption
                control.setParent(content)
                control.setAccessibleName(title)
                if not isinstance(control, Switch):
                    control.setFixedHeight(scaled(_CONTROL_HEIGHT))
                    control.setMinimumWidth(0)
                    control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                span = 1 if len(row) > 1 else 2
                align = Qt.AlignmentFlag.AlignLeading if isinstance(control, Switch) else Qt.AlignmentFlag(0)
                grid.addWidget(caption, 2 * number, place, 1, span)
                grid.addWidget(control, 2 * number + 1, place, 1, span, align)
        grid.setRowStretch(2 * len(rows), 1)
        area = ScrolledColumn(content, tr("What is exported"), self)
        area.setFixedWidth(scaled(_SIDE_WIDTH))
        return area
