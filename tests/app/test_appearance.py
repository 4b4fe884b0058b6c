import pytest
from PySide6.QtGui import QFontMetricsF, QPalette

from app.painting.typography import interface_font
from app.services.appearance import apply_theme, palette_for
from app.state.theme import THEME_NAMES, load_theme, rgb


@pytest.fixture
def unchanged_application(qapp):
    palette, font = qapp.palette(), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    qapp.setFont(font)


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [c / 255 for c in rgb(colour)]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_theme_is_applied_and_can_be_switched(unchanged_application, name):
    theme = load_theme(name)
    apply_theme(unchanged_application, theme)
    assert unchanged_application.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert "Inter" in unchanged_application.font().families()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_writing_has_contrast_on_every_surface(name):
    theme = load_theme(name)
    for surface in (theme.window, theme.panel, theme.raised, theme.hover):
        assert contrast(theme.text, surface) >= 7
        assert contrast(theme.text_quiet, surface) >= 4.5
    assert contrast(theme.text_on_accent, theme.accent) >= 4.5
    assert contrast(theme.accent, theme.panel) >= 3
    assert contrast(theme.error, theme.panel) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_palette_sets_what_fusion_draws(name):
    theme, palette = load_theme(name), palette_for(load_theme(name))
    assert palette.color(QPalette.ColorRole.Base).name() == theme.panel
    assert palette.color(QPalette.ColorRole.PlaceholderText).name() == theme.text_quiet
    assert palette.color(QPalette.ColorRole.Highlight).name() == theme.accent


def test_figures_have_one_width(qapp):
    metrics = QFontMetricsF(interface_font(14))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
