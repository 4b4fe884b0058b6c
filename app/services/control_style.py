"""How controls are drawn: Fusion, with boxes, sliders, tabs and scroll bars of our own in a theme's colours.

A style draws when a widget is painted, so that another theme takes one repaint. A style sheet of Qt is worked out for
each of several hundred widgets whenever it changes, and for each new widget when that is first shown: half a second
for a theme, and a fifth of a second until the first window.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QScrollBar,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionToolButton,
    QTabBar,
    QWidget,
)

from app.painting.control_boxes import EDGE, ControlBox, paint_box, paint_frame, paint_menu_sign
from app.painting.pens import colour
from app.painting.typography import BODY, CAPTION, TITLE, interface_font, scaled
from app.services.control_parts import (
    ABOVE_TAB,
    ARROW,
    BAR,
    BESIDE_TAB,
    SHORTEST_HANDLE,
    button_padding,
    handle_size,
    is_drop_down,
    part_of_bar,
    part_of_choice,
    part_of_slider,
    role_of,
    tab_box,
)
from app.state.theme import Theme

_ITEM, _SLIDER = 28, 24
"""Heights of an item of a drop-down and of a slider; they grow with the writing."""
_GROOVE = 4
_BESIDE_VALUE = 18
"""Room on both sides of the value of a drop-down."""
_BESIDE_ITEM = 7
_TIP_ROOM = 8
"""Around the text of a tooltip."""
_STRONG = QFont.Weight.DemiBold
_FONTS: dict[str, tuple[int, QFont.Weight]] = {
    "caption": (CAPTION, QFont.Weight.Normal),
    "segment": (CAPTION, QFont.Weight.Normal),
    "title": (TITLE, _STRONG),
    "primary": (TITLE, _STRONG),
    "heading": (BODY, _STRONG),
    "action": (BODY, _STRONG),
}
_QUIET = ("quiet", "caption")
_FRAMED = ("popover", "message")

_METRICS = {
    QStyle.PixelMetric.PM_ScrollBarExtent: BAR,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: SHORTEST_HANDLE,
    QStyle.PixelMetric.PM_TabBarTabHSpace: 0,
    QStyle.PixelMetric.PM_TabBarTabVSpace: 0,
    QStyle.PixelMetric.PM_TabBarBaseOverlap: 0,
    QStyle.PixelMetric.PM_ToolTipLabelFrameWidth: _TIP_ROOM,
}
_CC = QStyle.ComplexControl
_CE = QStyle.ControlElement
_CT = QStyle.ContentsType
_PE = QStyle.PrimitiveElement
_PM = QStyle.PixelMetric
_SC = QStyle.SubControl
_SE = QStyle.SubElement
_STATE = QStyle.StateFlag


class ControlStyle(QProxyStyle):
    """Draws the controls of the window.

    What a widget looks like it tells by properties: ``role``; of messages ``level``, of entries ``refused``, and
    ``tight`` for a button whose picture needs the room.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme from now on."""
        self._theme = theme

    # --- once for each widget -----------------------------------------------------------------------------------------

    def polish(self, what: Any) -> None:  # a widget, the application or a palette
        """Prepare a widget for its role."""
        super().polish(what)
        if not isinstance(what, QWidget):
            return
        role = role_of(what)
        if role in _FONTS:
            size, weight = _FONTS[role]
            what.setFont(interface_font(size, weight))
        elif is_drop_down(what):
            what.setFont(interface_font())  # not that of a title
        elif isinstance(what, QAbstractButton) and what.property("role") is not None:
            what.setFont(QFont())  # it has lost its role
        if isinstance(what, QLabel) and role in _QUIET:
            what.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        elif isinstance(what, QFrame) and role in _FRAMED:
            what.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        elif isinstance(what, QHeaderView):
            what.viewport().setAutoFillBackground(False)
        elif isinstance(what, QScrollBar):
            what.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)  # what is behind shows between the parts
        elif isinstance(what, QLineEdit | QTabBar):
            what.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # Qt gives no widget where a part is drawn for none, which its declarations do not tell (hence `type: ignore`).

    # --- sizes --------------------------------------------------------------------------------------------------------

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return a size."""
        if metric == _PM.PM_SliderLength:
            return handle_size()
        if metric == _PM.PM_FocusFrameHMargin and isinstance(widget, QAbstractItemView):
            return _BESIDE_ITEM
        return found if (found := _METRICS.get(metric)) is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Return how something behaves: drop-downs open a list."""
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returned)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return how large a control is around its contents."""
        match kind:
            case _CT.CT_ToolButton:
                across, along = button_padding(widget)
                return contents + QSize(3 + 2 * (across + EDGE), 3 + 2 * (along + EDGE))
            case _CT.CT_LineEdit:
                return contents + QSize(2 * (6 + EDGE), 2 * (2 + EDGE))
            case _CT.CT_ComboBox:
                return contents + QSize(_BESIDE_VALUE + scaled(ARROW), 2 * (2 + EDGE))
            case _CT.CT_Slider:
                return QSize(contents.width() + 2 * EDGE, scaled(_SLIDER) + 2 * EDGE)
            case _CT.CT_TabBarTab:
                return contents + QSize(BESIDE_TAB + 2 * (4 + EDGE), ABOVE_TAB + 2 * (3 + EDGE))
            case _CT.CT_HeaderSection:
                size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]
                return size + QSize(2 * _BESIDE_ITEM, 0)
            case _CT.CT_ItemViewItem if is_drop_down(widget):
                size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]
                return QSize(size.width(), max(size.height(), scaled(_ITEM)))
        return super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Return where a part of a control is."""
        match element:
            case _SE.SE_LineEditContents:
                return option.rect.adjusted(6 + EDGE, 2 + EDGE, -6 - EDGE, -2 - EDGE)
            case _SE.SE_TabWidgetTabContents | _SE.SE_TabWidgetTabPane:
                bar = super().subElementRect(_SE.SE_TabWidgetTabBar, option, widget)  # type: ignore[arg-type]
                return option.rect.adjusted(0, bar.height(), 0, 0)
            case _SE.SE_HeaderLabel:
                return option.rect.adjusted(_BESIDE_ITEM, 0, -_BESIDE_ITEM, 0)
            case _SE.SE_TabBarTabText:
                return tab_box(option.rect)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOption,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where a part of a drop-down, a slider or a scroll bar is."""
        if control == _CC.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            return part_of_choice(option, part)
        if control == _CC.CC_Slider and isinstance(option, QStyleOptionSlider):
            return part_of_slider(option, part)
        if control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return part_of_bar(option, part)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    # --- drawing ------------------------------------------------------------------------------------------------------

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw what stands behind a widget, or an entry's box."""
        theme = self._theme
        match element:
            case _PE.PE_Widget:
                self._paint_behind(painter, QRectF(option.rect), widget)
            case _PE.PE_PanelLineEdit:
                paint_box(painter, QRectF(option.rect), self._box_of_entry(option, widget))
            case _PE.PE_FrameLineEdit | _PE.PE_FrameTabBarBase | _PE.PE_FrameTabWidget | _PE.PE_FrameFocusRect:
                pass
            case _PE.PE_PanelTipLabel:
                paint_frame(painter, QRectF(option.rect), theme.raised, theme.outline, 0.0)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a tab, the handle between two panels, progress; nothing behind the headings of tables."""
        match element:
            case _CE.CE_TabBarTabShape:
                paint_box(painter, QRectF(tab_box(option.rect)), self._box_of_tab(option))
            case _CE.CE_TabBarTabLabel if isinstance(option, QStyleOptionTab):
                self._write_tab(painter, option, widget)
            case _CE.CE_Splitter:
                painter.fillRect(option.rect, colour(self._theme.window))
            case _CE.CE_ComboBoxLabel if isinstance(option, QStyleOptionComboBox):
                label = QStyleOptionComboBox(option)
                label.palette = QPalette(option.palette)
                label.palette.setColor(QPalette.ColorRole.ButtonText, label.palette.color(QPalette.ColorRole.Text))
                super().drawControl(element, label, painter, widget)
            case _CE.CE_HeaderSection | _CE.CE_HeaderEmptyArea:
                pass
            case _CE.CE_ProgressBar if isinstance(option, QStyleOptionProgressBar):
                self._paint_progress(painter, option)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: Any,  # of the control's own kind, which Qt declares as a common one
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a button, a drop-down, a slider or a scroll bar."""
        if control == _CC.CC_ToolButton and isinstance(option, QStyleOptionToolButton):
            self._paint_button(painter, option, widget)
        elif control == _CC.CC_ComboBox:
            paint_box(painter, QRectF(option.rect), self._box_of_choice(option, widget))
        elif control == _CC.CC_Slider and isinstance(option, QStyleOptionSlider):
            self._paint_slider(painter, option)
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._paint_bar(painter, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _paint_behind(self, painter: QPainter, rect: QRectF, widget: QWidget | None) -> None:
        theme, role = self._theme, role_of(widget)
        if role == "panel":
            painter.fillRect(rect, colour(theme.panel))
        elif role == "popover":
            paint_frame(painter, rect, theme.raised, theme.outline, 8.0)
        elif role == "message" and widget is not None:
            levels = {"warning": theme.warning, "error": theme.error}
            painter.fillRect(rect, colour(theme.raised))
            stripe = QRectF(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(stripe, colour(levels.get(str(widget.property("level")), theme.accent)))

    def _box_of_button(self, option: QStyleOptionToolButton, widget: QWidget | None) -> ControlBox:
        theme, role, state = self._theme, role_of(widget), option.state
        enabled = bool(state & _STATE.State_Enabled)
        hovered, pressed = bool(state & _STATE.State_MouseOver) and enabled, bool(state & _STATE.State_Sunken)
        focused, checked = bool(state & _STATE.State_HasFocus), bool(state & _STATE.State_On)
        if role == "primary":
            fill = theme.accent_hover if hovered else theme.accent
            return ControlBox(fill, theme.text if focused else "", theme.text_on_accent, True, 8.0)
        ink = theme.text if enabled else theme.text_quiet
        if role == "segment" and not checked:
            ink = theme.text_quiet
        elif role == "action" and enabled:
            ink = theme.accent
        fill = theme.hover if checked else theme.outline if pressed else theme.hover if hovered else ""
        edge = theme.accent if focused else theme.edge if checked else ""
        return ControlBox(fill, edge, ink, checked or role == "action")

    def _box_of_entry(self, option: QStyleOption, widget: QWidget | None) -> ControlBox:
        if widget is not None and widget.property("refused"):
            return ControlBox(self._theme.hover, self._theme.error)
        return ControlBox(self._theme.hover, self._edge_of(option.state, self._theme.edge))

    def _box_of_choice(self, option: QStyleOption, widget: QWidget | None) -> ControlBox:
        if role_of(widget) == "title":
            fill = self._theme.hover if option.state & _STATE.State_MouseOver else ""
            return ControlBox(fill, self._edge_of(option.state, ""))
        return ControlBox(self._theme.hover, self._edge_of(option.state, self._theme.edge))

    def _edge_of(self, state: QStyle.StateFlag, usual: str) -> str:
        if state & _STATE.State_HasFocus:
            return self._theme.accent
        return self._theme.marker if state & _STATE.State_MouseOver else usual

    def _box_of_tab(self, option: QStyleOption) -> ControlBox:
        theme, state = self._theme, option.state
        selected = bool(state & _STATE.State_Selected)
        edge = theme.edge if selected else ""
        if state & _STATE.State_HasFocus:
            edge = theme.accent
        return ControlBox(
            theme.hover if selected or state & _STATE.State_MouseOver else "",
            edge,
            theme.text if selected else theme.text_quiet,
            selected,
        )

    def _paint_button(self, painter: QPainter, option: QStyleOptionToolButton, widget: QWidget | None) -> None:
        box, (across, along) = self._box_of_button(option, widget), button_padding(widget)
        paint_box(painter, QRectF(option.rect), box)
        label = QStyleOptionToolButton(option)
        label.rect = option.rect.adjusted(across + EDGE, along + EDGE, -across - EDGE, -along - EDGE)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.ButtonText, colour(box.ink))
        label.palette = palette
        if box.strong:
            font = QFont(option.font)
            font.setWeight(_STRONG)
            label.font = font
        self.drawControl(_CE.CE_ToolButtonLabel, label, painter, widget)
        has_menu = bool(option.features & QStyleOptionToolButton.ToolButtonFeature.HasMenu)
        if has_menu and option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonIconOnly:
            paint_menu_sign(painter, option.rect, self._theme.text_quiet)

    def _write_tab(self, painter: QPainter, option: QStyleOptionTab, widget: QWidget | None) -> None:
        box = self._box_of_tab(option)
        painter.save()
        font = QFont(painter.font())
        font.setWeight(_STRONG if box.strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour(box.ink))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextHideMnemonic)
        enabled = bool(option.state & _STATE.State_Enabled)
        self.drawItemText(painter, tab_box(option.rect), flags, option.palette, enabled, option.text)
        painter.restore()

    def _paint_progress(self, painter: QPainter, option: QStyleOptionProgressBar) -> None:
        rect, span = QRectF(option.rect), max(1, option.maximum - option.minimum)
        paint_box(painter, rect, ControlBox(self._theme.outline, rounding=4.0))
        done = rect.width() * (option.progress - option.minimum) / span
        if done > 0:
            left = rect.left() if option.direction == Qt.LayoutDirection.LeftToRight else rect.right() - done
            paint_box(
                painter, QRectF(left, rect.top(), done, rect.height()), ControlBox(self._theme.accent, rounding=4.0)
            )

    def _paint_slider(self, painter: QPainter, option: QStyleOptionSlider) -> None:
        theme, enabled = self._theme, bool(option.state & _STATE.State_Enabled)
        if option.state & _STATE.State_HasFocus:
            paint_box(painter, QRectF(option.rect), ControlBox("", theme.accent))
        groove, handle = part_of_slider(option, _SC.SC_SliderGroove), part_of_slider(option, _SC.SC_SliderHandle)
        line = QRectF(groove.left() + 2, handle.center().y() + 0.5 - _GROOVE / 2, groove.width() - 4, _GROOVE)
        ink = theme.accent if enabled else theme.outline
        paint_box(painter, line, ControlBox(theme.outline, rounding=_GROOVE / 2))
        done = QRectF(line)
        if option.upsideDown:
            done.setLeft(handle.center().x())
        else:
            done.setRight(handle.center().x())
        paint_box(painter, done, ControlBox(ink, rounding=_GROOVE / 2))
        if enabled and option.activeSubControls & _SC.SC_SliderHandle and option.state & _STATE.State_MouseOver:
            ink = theme.accent_hover
        paint_box(painter, QRectF(handle), ControlBox(ink, rounding=handle.height() / 2))

    def _paint_bar(self, painter: QPainter, option: QStyleOptionSlider) -> None:
        handle = part_of_bar(option, _SC.SC_ScrollBarSlider)
        hovered = bool(option.state & _STATE.State_MouseOver) and bool(
            option.activeSubControls & _SC.SC_ScrollBarSlider
        )
        if option.maximum > option.minimum:
            ink = self._theme.text_quiet if hovered else self._theme.outline
            paint_box(painter, QRectF(handle), ControlBox(ink, rounding=BAR / 2))
