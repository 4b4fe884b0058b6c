"""The welcome screen: lessons and scenarios as cards, and the files that were open lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.painting.inspection_page import wrapped
from app.painting.pens import NO_PEN, brush, colour, pen
from app.painting.stage import StagePainter
from app.painting.typography import BODY, CAPTION, TITLE, interface_font, scaled
from app.state.scene import StageView, build_scene
from app.state.scene.geometry import geometry_of
from app.state.scene.primitives import Label
from app.state.theme import Theme
from app.state.welcome import Card, CardId, CardPicture
from app.widgets.icon import icon
from engine.language import mark, tr

_NARROWEST = 264
"""Width of a card below which there is one column less, in pixels."""
_MOST_COLUMNS = 6
_GAP, _MARGIN = 16, 32
_PICTURE_SHARE = 0.52
"""Height of a picture by its width."""
_PAD, _FRAME = 14, 6
"""Around the words of a card, and around its picture, in pixels."""
_SUMMARY_ROWS = 4
_CUT_OFF = 14
"""Of the upper edge of a picture, in pixels: the room of headings."""
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_HEADINGS = {"lesson": mark("Lessons"), "scenario": mark("Without a lesson: networks to play with")}


class WelcomeView(QWidget):
    """Offers what there is to begin with.

    Signals
    -------
    lesson_requested(str)
        Name of a lesson's folder.
    scenario_requested(str)
        Name of a built-in scenario.
    file_requested(str)
        Path of a file that was open lately.
    tour_requested()
        The user wants to be shown around.
    closed()
        Go on with what is open.
    """

    lesson_requested = Signal(str)
    scenario_requested = Signal(str)
    file_requested = Signal(str)
    tour_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[_CardButton] = []
        self._recent: list[QToolButton] = []
        self._pictures: dict[CardId, CardPicture] = {}
        self.setAccessibleName(tr("Welcome"))
        title = QLabel("Backscope", self)
        title.setFont(interface_font(28, QFont.Weight.DemiBold))
        about = QLabel(tr("A small neural network learns in front of you, every number in sight."), self)
        about.setProperty("role", "quiet")
        self._tour = self._tool(tr("Take the tour"), self.tour_requested.emit)
        self._start = self._tool(tr("Start without a lesson"), self.closed.emit)
        self._close = self._tool("", self.closed.emit)
        self._close.setAccessibleName(tr("Close"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setIconSize(QSize(scaled(18), scaled(18)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(about)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 20, _MARGIN - 8, 8)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self._tour, self._start, self._close):
            button.setProperty("role", "action")
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget(self._scroll)
        self._sheet.setAccessibleName(tr("Lessons and networks"))
        self._headings = {kind: QLabel(tr(text), self._sheet) for kind, text in _HEADINGS.items()}
        self._headings["file"] = QLabel(tr("Open lately"), self._sheet)
        for label in self._headings.values():
            label.setProperty("role", "title")
            label.hide()
        self._scroll.setWidget(self._sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._painter = QTimer(self)
        self._painter.setSingleShot(True)
        self._painter.setInterval(0)
        self._painter.timeout.connect(self._paint_next)
        self.set_theme(theme)

    def _tool(self, text: str, intent: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: intent())
        return button

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        room = self._scroll.viewport().width() - 2 * _MARGIN + 8
        return max(1, min(_MOST_COLUMNS, (room + _GAP) // (scaled(_NARROWEST) + _GAP)))

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show cards, in their order; their pictures come later."""
        for old in self._cards:
            old.setParent(None)
            old.deleteLater()
        self._cards = [_CardButton(card, self._theme, self._sheet) for card in cards]
        for button in self._cards:
            button.clicked.connect(lambda _checked=False, card=button.card: self._open(card))
            button.installEventFilter(self)
            button.show()
        self._place()
        if self._cards and self.isVisible():
            self._cards[0].setFocus()

    def show_picture(self, card_id: CardId, picture: CardPicture) -> None:
        """Show the picture of a card; it is painted in a while, a picture at a time."""
        self._pictures[card_id] = picture
        self._painter.start()

    def show_recent(self, files: Sequence[tuple[str, str]]) -> None:
        """Offer files as (path, what is shown of it)."""
        for old in self._recent:
            old.setParent(None)
            old.deleteLater()
        self._recent = []
        for path, label in files:
            button = QToolButton(self._sheet)
            button.setText(label)
            button.setToolTip(path)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, path=path: self.file_requested.emit(path))
            button.show()
            self._recent.append(button)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme.text))
        for button in self._cards:
            button.set_theme(theme)
        self._painter.start()

    def _open(self, card: Card) -> None:
        signal = self.lesson_requested if card.id.kind == "lesson" else self.scenario_requested
        signal.emit(card.id.name)

    # --- where everything stands --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self._scroll.viewport().width()
        room, columns = width - 2 * _MARGIN + 8, self.columns
        from_the_left = self.isLeftToRight()
        card_width = (room - (columns - 1) * _GAP) // columns
        y = 8
        for kind, heading in self._headings.items():
            cards = [card for card in self._cards if card.card.id.kind == kind]
            shown: Sequence[QWidget] = self._recent if kind == "file" else cards
            heading.setVisible(bool(shown))
            if not shown:
                continue
            heading.setGeometry(_MARGIN, y, room, scaled(28))
            y += scaled(28) + 8
            if kind == "file":
                for button in shown:
                    wide, high = min(room, button.sizeHint().width()), scaled(32)
                    button.setGeometry(_MARGIN - 8 if from_the_left else width - _MARGIN + 8 - wide, y, wide, high)
                    y += high + 2
            else:
                height = max(card.height_for(card_width) for card in cards)
                for number, card in enumerate(cards):
                    row, place = divmod(number, columns)
                    column = place if from_the_left else columns - 1 - place
                    left = _MARGIN + column * (card_width + _GAP)
                    card.setGeometry(left, y + row * (height + _GAP), card_width, height)
                y += ((len(cards) - 1) // columns + 1) * (height + _GAP)
            y += _GAP
        self._sheet.resize(width, max(y, self._scroll.viewport().height()))
        self._painter.start()

    def _paint_next(self) -> None:
        """Paint one picture that is not there yet, then let the window breathe."""
        if not self.isVisible():
            return
        for button in self._cards:
            if button.card.id in self._pictures and button.paint_picture(self._pictures[button.card.id]):
                self._painter.start()
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Paint the pictures that came meanwhile; begin at the first card."""
        super().showEvent(event)
        self._painter.start()
        if self._cards:
            self._cards[0].setFocus()

    # --- the keyboard -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Go from card to card with the arrows, and keep the one in focus in sight."""
        if isinstance(watched, _CardButton):
            if event.type() == QEvent.Type.FocusIn:
                self._scroll.ensureWidgetVisible(watched, 0, _GAP)
            elif (
                event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
                and isinstance(event, QKeyEvent)
                and Qt.Key(event.key()) in _ARROWS
                and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            ):
                if event.type() == QEvent.Type.KeyPress:
                    self._move_focus(watched, *_ARROWS[Qt.Key(event.key())])
                event.accept()
                return True
        return False

    def _move_focus(self, start: _CardButton, across: int, down: int) -> None:
        here = start.geometry().center()
        if across:
            target = self._cards.index(start) + across
            if 0 <= target < len(self._cards):
                self._cards[target].setFocus(Qt.FocusReason.TabFocusReason)
            return
        least = start.height() // 2
        others = [card for card in self._cards if (card.geometry().center().y() - here.y()) * down > least]
        if others:
            nearest = min(others, key=lambda card: _distance(card.geometry().center(), here))
            nearest.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _distance(one: QPoint, other: QPoint) -> tuple[int, int]:
    """Return what the nearest of several cards has least of: rows between, then columns."""
    return abs(one.y() - other.y()), abs(one.x() - other.x())


class _CardButton(QAbstractButton):
    """A card: picture, heading, title and summary, as one button."""

    def __init__(self, card: Card, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self._theme = theme
        self._picture: QPixmap | None = None
        self._painted: tuple[object, ...] = ()
        self.setAccessibleName(": ".join(part for part in (card.heading, card.title) if part))
        self.setAccessibleDescription(card.summary)
        self.setToolTip(card.summary)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setEnabled(card.readable)
        if card.readable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in the narrowest column."""
        return QSize(scaled(_NARROWEST), self.height_for(scaled(_NARROWEST)))

    def height_for(self, width: int) -> int:
        """Return the height that picture and words take in a width."""
        height = round(width * _PICTURE_SHARE) + 2 * _PAD
        height += _height(CAPTION) if self.card.heading else 0
        height += len(self._title(width)) * _height(TITLE)
        return height + (6 + len(self._summary(width)) * _height(BODY - 1) if self.card.summary else 0)

    def _title(self, width: int) -> tuple[str, ...]:
        return wrapped(self.card.title, TITLE, width - 2 * _PAD, strong=True)

    def _summary(self, width: int) -> tuple[str, ...]:
        rows = wrapped(self.card.summary, BODY - 1, width - 2 * _PAD)
        if len(rows) <= _SUMMARY_ROWS:
            return rows
        last = rows[_SUMMARY_ROWS - 1]
        return (*rows[: _SUMMARY_ROWS - 1], last.rsplit(" ", 1)[0].rstrip(",;:.") + " …")

    def paint_picture(self, picture: CardPicture) -> bool:
        """Paint the picture for the card's size and theme; return False where it is there already."""
        wanted = (picture, self.width(), self._theme.name, self.devicePixelRatioF())
        if wanted == self._painted or not self.width():
            return False
        self._painted = wanted
        ratio = self.devicePixelRatioF()
        size = QSize(self.width() - 2 * _FRAME, round(self.width() * _PICTURE_SHARE) - _FRAME)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(colour(self._theme.panel))
        view = StageView(
            width=float(size.width()),
            height=float(size.height()),
            flow=True,
            example=None,
            input_image=picture.input_image,
            responses=picture.responses,
            compact=True,
        )
        # larger by the room of headings and loss, which are left away: the network is what tells the cards apart
        width = 2 * view.width - geometry_of(picture.snapshot, view).loss[0] + _FRAME
        scene = build_scene(picture.snapshot, replace(view, width=width, height=view.height + _CUT_OFF), self._theme)
        headings = scene.geometry.header
        scene = replace(
            scene, upper=tuple(part for part in scene.upper if not isinstance(part, Label) or part.y > headings)
        )
        painter = QPainter(pixmap)
        painter.translate(0, -_CUT_OFF)
        StagePainter().paint(painter, scene)
        painter.end()
        self._picture = pixmap
        self.update()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        theme, painter = self._theme, QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.hasFocus() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(NO_PEN)
        painter.setBrush(brush(theme.panel))
        painter.drawRoundedRect(box, 10, 10)
        picture_height = round(self.width() * _PICTURE_SHARE)
        if self._picture is not None:
            painter.drawPixmap(_FRAME, _FRAME, self._picture)
        y = float(picture_height + _PAD)
        if self.card.heading:
            y = self._write(painter, (self.card.heading,), y, CAPTION, theme.accent, strong=True)
        y = self._write(painter, self._title(self.width()), y, TITLE, theme.text, strong=True) + 6
        ink = theme.text_quiet if self.card.readable else theme.error
        self._write(painter, self._summary(self.width()), y, BODY - 1, ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme.accent if chosen else theme.outline, 2.0 if chosen else 1.0))
        painter.drawRoundedRect(box, 10, 10)
        painter.end()

    def _write(
        self, painter: QPainter, rows: tuple[str, ...], y: float, size: int, ink: str, *, strong: bool = False
    ) -> float:
        painter.setFont(interface_font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
        painter.setPen(pen(ink, 1.0))
        for row in rows:
            place = QRectF(_PAD, y, self.width() - 2 * _PAD, _height(size))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, row)
            y += _height(size)
        return y


def _height(size: int) -> int:
    return scaled(size * 1.4)
