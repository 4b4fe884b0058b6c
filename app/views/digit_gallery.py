"""The wall of test images with the wrong ones first, and the confusion matrix."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.painting.gallery import Wall, atlas, lay_out_wall, matrix_cell, paint_matrix, paint_wall
from app.painting.pens import NO_BRUSH, pen
from app.state.digit_gallery import DigitGallery
from app.state.theme import Theme
from engine.language import tr

_MARGIN = 12
_SCROLL_BAR = 14
_RING = 3
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
"""Images that an arrow goes on by."""


class DigitGalleryView(QFrame):
    """Shows what the network answers to every test image.

    Signals
    -------
    example_requested(int)
        The index within the test set of an image that was clicked.
    """

    example_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Test images"))
        self._title = QLabel(tr("Test images"), self)
        self._title.setProperty("role", "heading")
        self._summary = QLabel(self)
        self._summary.setProperty("role", "caption")
        self._wall = _WallView(theme)
        self._matrix = _MatrixView(theme)
        self._scroll = _WallArea(self._wall, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._matrix)
        self._switch = QButtonGroup(self)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._summary)
        head.addStretch()
        for number, (text, tip) in enumerate(
            (
                (tr("Images"), tr("All test images, the wrong ones first")),
                (tr("Confusion"), tr("Which class is taken for which")),
            )
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setChecked(number == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._switch.addButton(button, number)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 4, 4, _MARGIN)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._switch.idClicked.connect(self._stack.setCurrentIndex)
        self._wall.example_requested.connect(self.example_requested)
        self._wall.came_to.connect(self._scroll.ensureVisible)

    def show_gallery(self, gallery: DigitGallery | None) -> None:
        """Show answers, or nothing yet."""
        self._wall.show_gallery(gallery)
        self._matrix.show_gallery(gallery)
        self._summary.setText("" if gallery is None else gallery.summary)

    def show_matrix(self, shown: bool) -> None:
        """Show the confusion matrix, or the images."""
        button = self._switch.button(int(shown))
        button.setChecked(True)
        self._stack.setCurrentIndex(int(shown))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._wall.set_theme(theme)
        self._matrix.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 280)


class _WallArea(QScrollArea):
    """Scrolls the wall where it is higher than the room."""

    def __init__(self, wall: _WallView, parent: QWidget) -> None:
        super().__init__(parent)
        self._wall = wall
        self.setWidget(wall)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the wall out for the room that there is."""
        super().resizeEvent(event)
        self._wall.fit(self.maximumViewportSize())


class _WallView(QWidget):
    """The images; the arrows choose one, Enter asks for it.

    Signals
    -------
    example_requested(int)
        The index within the test set of an image.
    came_to(int, int)
        Where the image stands that the arrows have come to.
    """

    example_requested = Signal(int)
    came_to = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._gallery: DigitGallery | None = None
        self._wall: Wall | None = None
        self._images: tuple[QImage, QImage] | None = None
        self._room = QSize(300, 240)
        self._current = 0
        self.setAccessibleName(tr("Test images, the wrong ones first"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_gallery(self, gallery: DigitGallery | None) -> None:
        self._gallery = gallery
        self._lay_out()
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out()

    def fit(self, room: QSize) -> None:
        if room != self._room:
            self._room = room
            self._lay_out()

    def _lay_out(self) -> None:
        gallery, self._images, self._wall = self._gallery, None, None
        if gallery is not None and len(gallery.images):
            self._wall = lay_out_wall(gallery, self._room.width() - _SCROLL_BAR, self._room.height())
            self._current = min(self._current, len(gallery.images) - 1)
        self.setMinimumHeight(self._wall.height if self._wall else 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the images that are in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.panel)
        gallery, wall = self._gallery, self._wall
        if gallery is not None and wall is not None:
            if self._images is None:
                columns = gallery.images.shape[2]
                self._images = (
                    atlas(gallery, self._theme, wall.wrong[0] // columns),
                    atlas(gallery, self._theme, wall.right[0] // columns),
                )
            paint_wall(painter, wall, gallery, self._images, self._theme, QRectF(event.rect()))
            if self.hasFocus():
                x, y, width, height = wall.rectangle(self._current)
                painter.setPen(pen(self._theme.accent, _RING))
                painter.setBrush(NO_BRUSH)
                painter.drawRect(QRectF(x - 1, y - 1, width + 2, height + 2))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the example that was clicked."""
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(place)
            self._request()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose an image with the arrows, ask for it with Enter."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._gallery is not None:
            self._choose(self._current + step)
            if self._wall is not None:
                x, y, width, height = self._wall.rectangle(self._current)
                self.came_to.emit(round(x + width / 2), round(y + height / 2))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the arrows for the images; answer a request for a tooltip with what an image is and is taken for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and Qt.Key(event.key()) in _STEPS:
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            if self._gallery is None or place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._gallery.describe(int(self._gallery.order[place])), self)
            return True
        return super().event(event)

    def _place_at(self, point: QPointF) -> int | None:
        return self._wall.place_at(point.x(), point.y()) if self._wall else None

    def _choose(self, place: int) -> None:
        if self._gallery is not None:
            self._current = max(0, min(place, len(self._gallery.images) - 1))
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Tell those who do not see it which image is chosen."""
        if self._gallery is not None and len(self._gallery.images):
            self.setAccessibleDescription(self._gallery.describe(int(self._gallery.order[self._current])))

    def _request(self) -> None:
        if self._gallery is not None and len(self._gallery.images):
            self.example_requested.emit(int(self._gallery.order[self._current]))


class _MatrixView(QWidget):
    """The confusion matrix."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._gallery: DigitGallery | None = None
        self.setAccessibleName(tr("Confusion matrix: rows are truths, columns are answers"))

    def show_gallery(self, gallery: DigitGallery | None) -> None:
        self._gallery = gallery
        self.setAccessibleDescription("" if gallery is None else gallery.describe_confusion())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the matrix."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.panel)
        if self._gallery is not None:
            paint_matrix(painter, self._gallery, self._theme, QRectF(self.rect()))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with what the number counts."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.describe_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def describe_at(self, point: QPoint) -> str:
        """Say what the number at a point counts; nothing where there is none."""
        gallery = self._gallery
        if gallery is None:
            return ""
        classes = len(gallery.class_names)
        corner, width, height = matrix_cell(QRectF(self.rect()), classes)
        answer, truth = int((point.x() - corner.x()) // width), int((point.y() - corner.y()) // height)
        if 0 <= answer < classes and 0 <= truth < classes:
            return gallery.describe_cell(truth, answer)
        return ""
