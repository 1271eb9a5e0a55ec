"""The theme in use: tokens, text scale, fonts and palette, and the source that tells widgets when it changes."""

from collections.abc import Callable
from functools import cached_property
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from soleus.ui.colour import ink_on, outline_on
from soleus.ui.tokens import DARK, LIGHT, Tokens

Mode = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]
FontKind = Literal["caption", "body", "emph", "title", "work", "number"]

SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Steps of the text size."""

WIDTHS_KEPT = 4000
"""So many widths of texts are remembered."""

SANS_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Liberation Sans")
"""Families tried where the platform names no user interface font of its own."""

_PROPERTY = "soleusThemeSource"
_WEIGHTS = {"emph": 600, "title": 600, "work": 600, "number": 600}


def platform_family() -> str:
    """Return the platform's user interface font, or an installed sans where it names only a stand-in."""
    family = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    if family and not family.startswith(("DejaVu", "Bitstream", "Sans")):
        return family
    return next((name for name in SANS_FAMILIES if QFontDatabase.hasFamily(name)), family)


class Theme:
    """One theme at one text scale; immutable, so that anything drawn with it may be cached by `key`."""

    def __init__(self, mode: Mode = "light", scale: float = 1.0, family: str | None = None) -> None:
        self.mode: Mode = mode
        self.scale = scale
        self.tokens: Tokens = DARK if mode == "dark" else LIGHT
        self.key = (mode, scale)
        self._family = family
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._metrics: dict[tuple[str, int | None], QFontMetricsF] = {}
        self._widths: dict[tuple[str, str, int | None], float] = {}

    @property
    def dark(self) -> bool:
        """Whether text is light on dark planes."""
        return self.mode == "dark"

    def px(self, measure: float) -> int:
        """Return a measure of the 100 % design in pixels of this text scale."""
        return round(measure * self.scale)

    def color(self, token: str) -> QColor:
        """Return the colour of a token ("text-2", "accent_weak") or of a #rrggbb text."""
        colour = self._colours.get(token)
        if colour is None:
            name = self.tokens.colour(token)
            colour = QColor(0, 0, 0, 0) if name == "transparent" else QColor(name)
            self._colours[token] = colour
        return QColor(colour)

    def band(self, colour: str) -> tuple[QColor, QColor, QColor]:
        """Return fill, ink and outline of a band's colour: a token name such as "red", or #rrggbb."""
        if hasattr(self.tokens, f"b_{colour}"):
            return self.color(f"b_{colour}"), self.color(f"bi_{colour}"), self.color(f"bo_{colour}")
        fill = QColor(colour)
        if not fill.isValid():
            return self.color("sunken"), self.color("text"), self.color("outline")
        name = fill.name()
        return fill, QColor(ink_on(name)), self.color(outline_on(name, self.tokens.surface))

    def font(self, kind: FontKind = "body", weight: int | None = None) -> QFont:
        """Return a font of the type scale with tabular figures; `weight` as in CSS (400, 500, 600, 700)."""
        font = self._fonts.get((kind, weight))
        if font is None:
            font = QFont(self.family)
            font.setPixelSize(self.px(getattr(self.tokens, f"t_{kind}")))
            font.setWeight(QFont.Weight(weight or _WEIGHTS.get(kind, 400)))
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[kind, weight] = font
        return QFont(font)

    def text_width(self, text: str, kind: FontKind = "body", weight: int | None = None) -> int:
        """Return the width of a text in pixels, rounded up."""
        return int(self.advance(text, kind, weight) + 0.999)

    def advance(self, text: str, kind: FontKind = "body", weight: int | None = None) -> float:
        """Return the width of a text in pixels; it is measured once, for it is painted again and again."""
        key = text, kind, weight
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= WIDTHS_KEPT:
                self._widths.clear()
            width = self._widths[key] = self.metrics(kind, weight).horizontalAdvance(text)
        return width

    def metrics(self, kind: FontKind = "body", weight: int | None = None) -> QFontMetricsF:
        """Return the measures of a font."""
        metrics = self._metrics.get((kind, weight))
        if metrics is None:
            metrics = self._metrics[kind, weight] = QFontMetricsF(self.font(kind, weight))
        return metrics

    @cached_property
    def family(self) -> str:
        """The font family of the whole window."""
        return self._family or platform_family()

    def palette(self) -> QPalette:
        """Return the palette for Fusion."""
        palette = QPalette()
        role = QPalette.ColorRole
        for which, token in (
            (role.Window, "bg"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "bg"),
            (role.Text, "text"), (role.Button, "surface"), (role.ButtonText, "text"), (role.BrightText, "danger"),
            (role.ToolTipBase, "surface"), (role.ToolTipText, "text"), (role.PlaceholderText, "text_2"),
            (role.Highlight, "accent_weak"), (role.HighlightedText, "text"), (role.Link, "accent"),
            (role.LinkVisited, "accent"), (role.Accent, "accent"), (role.Light, "surface"), (role.Midlight, "hairline"),
            (role.Mid, "line"), (role.Dark, "outline"), (role.Shadow, "line"),
        ):  # fmt: skip
            palette.setColor(which, self.color(token))
        for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.color("disabled"))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Base, self.color("sunken"))
        return palette


class ThemeSource(QObject):
    """Holds the theme in use, follows the system where asked to, and dresses the application in it."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: Choice = "system", scale: float = 1.0) -> None:
        super().__init__(application)
        self.setObjectName("themeSource")
        self._application = application
        self._choice: Choice = choice
        self._dressed = False
        self._family = platform_family()
        self._theme = Theme("light", nearest_scale(scale), self._family)
        application.setProperty(_PROPERTY, self)
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.set_choice(choice)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """What the user chose: system, light or dark."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        self._application.styleHints().setColorScheme(schemes[choice])
        self._wear(self._mode(), self._theme.scale)

    def set_scale(self, scale: float) -> None:
        """Set the text size: 1.0 to 2.0, the nearest step is taken."""
        self._wear(self._theme.mode, nearest_scale(scale))

    def enlarge(self) -> None:
        """Make the text one step larger."""
        self.set_scale(SCALES[min(SCALES.index(self._theme.scale) + 1, len(SCALES) - 1)])

    def reduce(self) -> None:
        """Make the text one step smaller."""
        self.set_scale(SCALES[max(SCALES.index(self._theme.scale) - 1, 0)])

    def reset_scale(self) -> None:
        """Go back to the text size of 100 %."""
        self.set_scale(1.0)

    def _mode(self) -> Mode:
        if self._choice != "system":
            return self._choice
        return "dark" if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _wear(self, mode: Mode, scale: float) -> None:
        if self._dressed and (mode, scale) == self._theme.key:
            return
        self._theme = Theme(mode, scale, self._family)
        self._dress()
        self.changed.emit(self._theme)

    def _dress(self) -> None:
        from soleus.ui.style import SoleusStyle
        from soleus.ui.stylesheet import stylesheet

        application = self._application
        if not self._dressed:
            application.setStyle(SoleusStyle())
            self._dressed = True
        application.setPalette(self._theme.palette())
        application.setFont(self._theme.font())
        application.setStyleSheet(stylesheet(self._theme))

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._wear(self._mode(), self._theme.scale)


def nearest_scale(scale: float) -> float:
    """Return the step of the text size nearest to `scale`.

    >>> nearest_scale(1.3)
    1.25
    """
    return min(SCALES, key=lambda step: abs(step - scale))


_UNDRESSED = Theme("light", 1.0)


def theme_source() -> ThemeSource | None:
    """Return the source installed on the application, if any."""
    application = QApplication.instance()
    source = application.property(_PROPERTY) if application is not None else None
    return source if isinstance(source, ThemeSource) else None


def theme_of(widget: QWidget | None = None) -> Theme:
    """Return the theme a widget is drawn with; light at 100 % where no source is installed."""
    source = theme_source()
    return source.theme if source is not None else _UNDRESSED


class _Follower(QObject):
    """Calls a function with the theme as long as its owner lives."""

    def __init__(self, owner: QObject, apply: Callable[[Theme], object]) -> None:
        super().__init__(owner)
        self._apply = apply
        source = theme_source()
        if source is not None:
            source.changed.connect(self._on_changed)

    def _on_changed(self, theme: Theme) -> None:
        self._apply(theme)


def follow_theme(owner: QObject, apply: Callable[[Theme], object]) -> None:
    """Call `apply(theme)` now and whenever the theme or the text size changes, while `owner` lives."""
    _Follower(owner, apply)
    apply(theme_of())
