"""How the window looks: Fusion, a palette and one small style sheet, all made from a theme's tokens."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from app.painting.typography import CAPTION, TITLE, interface_font, scaled
from app.state.theme import Theme

_ARROW, _ITEM, _SLIDER, _HANDLE = 20, 28, 24, 14
"""Of drop-downs: width of the arrow's place, height of an item; heights of a slider and of its handle. They grow with
the writing."""
_GROOVE = 4

_STYLE_SHEET = Template("""
QWidget[role="panel"] { background: $panel; }
QLabel { background: transparent; }
QLabel[role="quiet"] { color: $text_quiet; }
QLabel[role="caption"] { color: $text_quiet; font-size: ${caption}px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }

QToolButton, QPushButton {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px 6px; color: $text;
}
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:pressed, QPushButton:pressed { background: $outline; }
QToolButton:checked { background: $hover; border-color: $edge; font-weight: 600; }
QToolButton:disabled, QPushButton:disabled { color: $text_quiet; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton[role="primary"] {
    background: $accent; border-color: transparent; color: $text_on_accent; border-radius: 8px; padding: 4px 16px;
    font-size: ${title}px; font-weight: 600;
}
QToolButton[role="primary"]:hover { background: $accent_hover; }
QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="segment"] { font-size: ${caption}px; padding: 2px 6px; color: $text_quiet; }
QToolButton[role="action"] { color: $accent; font-weight: 600; }
QToolButton[role="segment"]:checked { color: $text; }

QComboBox, QLineEdit {
    background: $hover; border: 2px solid $edge; border-radius: 6px; padding: 2px 6px; color: $text;
    selection-background-color: $accent; selection-color: $text_on_accent;
}
QComboBox[role="title"] { background: transparent; border-color: transparent; }
QComboBox:hover, QLineEdit:hover { border-color: $marker; }
QComboBox:focus, QLineEdit:focus { border-color: $accent; }
QLineEdit[refused="true"] { border-color: $error; }
QComboBox:disabled, QLineEdit:disabled { color: $text_quiet; }
QComboBox::drop-down { border: none; width: ${arrow}px; subcontrol-position: center right; }
QComboBox::down-arrow { image: none; }
QComboBox[role="title"] { font-size: ${title}px; font-weight: 600; }
QComboBox[role="title"]:hover { background: $hover; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $outline; padding: 4px; outline: none;
    selection-background-color: $accent; selection-color: $text_on_accent;
}
QComboBox QAbstractItemView::item { min-height: ${item}px; padding: 0 6px; }

QSlider { min-height: ${slider}px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $outline; margin: 0 2px; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; margin: 0 2px; }
QSlider::handle:horizontal {
    width: ${handle}px; height: ${handle}px; margin: -${over_groove}px 0; border-radius: ${handle_round}px;
    background: $accent;
}
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $outline; }

QFrame[role="popover"] { background: $raised; border: 1px solid $outline; border-radius: 8px; }
QFrame[role="message"] { background: $raised; border-left: 4px solid $accent; }
QFrame[role="message"][level="warning"] { border-left-color: $warning; }
QFrame[role="message"][level="error"] { border-left-color: $error; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: 4px 6px; }
QSplitter::handle { background: $window; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $text_quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget { background: $panel; }
QTabWidget::pane { border: none; background: $panel; }
QTabBar { background: $panel; }
QTabBar::tab {
    background: transparent; color: $text_quiet; border: 2px solid transparent; border-radius: 6px;
    padding: 3px 4px; margin: 6px 0 0 2px;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $hover; border-color: $edge; color: $text; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; }
""")


_STYLED = "styled by Backscope"


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme; may be called again at any time to switch."""
    if application.property(_STYLED) is None:  # once: it takes as long as half of the style sheet
        application.setProperty(_STYLED, True)
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(interface_font())
    palette = palette_for(theme)
    application.setPalette(palette)
    QToolTip.setPalette(palette)
    QToolTip.setFont(interface_font())
    application.setStyleSheet(style_sheet_for(theme))


def palette_for(theme: Theme) -> QPalette:
    """Return the palette of a theme: what Fusion draws where the style sheet says nothing."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, token in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.hover),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.error),
        (role.Light, theme.raised),
        (role.Midlight, theme.hover),
        (role.Mid, theme.outline),
        (role.Dark, theme.outline),
        (role.Shadow, theme.outline),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.text_on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent_hover),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.text_quiet),
    ):
        palette.setColor(target, QColor(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.text_quiet))
    return palette


def style_sheet_for(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    handle = 2 * scaled(_HANDLE / 2)  # even: a circle around the groove
    tokens = {name: getattr(theme, name) for name in theme.__struct_fields__}
    return _STYLE_SHEET.substitute(
        tokens,
        caption=scaled(CAPTION),
        title=scaled(TITLE),
        arrow=scaled(_ARROW),
        item=scaled(_ITEM),
        slider=scaled(_SLIDER),
        handle=handle,
        handle_round=handle // 2,
        over_groove=(handle - _GROOVE) // 2,
    )
