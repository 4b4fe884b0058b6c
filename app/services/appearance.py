"""How the window looks: a style, a palette and a font, made from a theme's tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from app.painting.typography import interface_font
from app.services.control_style import ControlStyle
from app.state.theme import Theme


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme; may be called again at any time to switch."""
    style = application.style()
    if isinstance(style, ControlStyle):
        style.set_theme(theme)
    else:
        application.setStyle(ControlStyle(theme))
    application.setFont(interface_font())
    palette = palette_for(theme)
    application.setPalette(palette)
    QToolTip.setPalette(palette)
    QToolTip.setFont(interface_font())


def palette_for(theme: Theme) -> QPalette:
    """Return the palette of a theme: the colours of everything that has none of its own."""
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
