"""Texts of the catalogue with the names of their sources, as every screen shows them."""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from soleus.domain.exercise import cited
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.labels import IconLabel, label
from soleus.ui.widgets.layout import sized, spaced

LINE = 20
"""Height of a line of text at 100 %."""

_OVERLONG = re.compile(r"(\S{24})(?=\S)")


def breakable(text: str) -> str:
    """Return a text whose overlong words may be broken, as names of imports and links can be."""
    return _OVERLONG.sub("\\1\u200b", text)


def source_names(labels: tuple[str, ...]) -> str:
    """Return the names of sources, parted by commas."""
    words = catalogue_words()
    return ", ".join(words.source_name(label) for label in labels)


def source_descriptions(labels: tuple[str, ...]) -> str:
    """Return what the sources are, a line each."""
    wanted = [source for source in catalogue_words().sources if source.label in labels]
    return "\n".join(f"{source.name}: {source.description}" for source in wanted)


def source_of(text: str) -> tuple[str, str, str]:
    """Return a text of the catalogue, the names of its sources, and what these are."""
    plain, labels = cited(text)
    return plain, source_names(labels), source_descriptions(labels)


def wrapped(kind: str = "", name: str = "") -> QLabel:
    """Make a label that wraps and whose words can be selected with the mouse."""
    made = label("", kind, wrap=True, name=name)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def on_line(words: QLabel) -> QLabel:
    """Let a label of one line stand on the first line of a cited text beside it."""
    words.setAlignment(Qt.AlignmentFlag.AlignBottom)
    sized(words, height=LINE)
    return words


class CitedLabel(QLabel):
    """A text of the catalogue with the names of its sources after it, in secondary text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._plain = ""
        self._source = ""
        self._secondary = False
        follow_theme(self, lambda _: self._write())

    def say(self, text: str, source: str | None = None, secondary: bool = False) -> None:
        """Show a text; without `source` its own brackets say where it comes from."""
        self._plain, found, described = source_of(text)
        self._source = found if source is None else source
        self.setToolTip(described)
        self._secondary = secondary
        self._write()

    def plain(self) -> str:
        """The text without its sources."""
        return self._plain

    def _write(self) -> None:
        tokens = theme_of(self).tokens
        words = escape(breakable(self._plain))
        if self._secondary:
            words = f'<span style="color:{tokens.text_2}">{words}</span>'
        if self._source:
            words += f' <span style="color:{tokens.text_2}">·&nbsp;{escape(self._source)}</span>'
        self.setText(f'<p style="margin:0; line-height:{theme_of(self).px(LINE)}px">{words}</p>')
        self.setAccessibleName(f"{self._plain} ({self._source})" if self._source else self._plain)


class TextBlock(QWidget):
    """Texts one below the other, with numbers, with bullets or with a warning sign before each."""

    def __init__(self, mark: str = "bullet", secondary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._secondary = secondary
        self._labels: list[CitedLabel] = []
        self._marks: list[QWidget] = []
        self._grid = QGridLayout(self)
        spaced(self._grid, 8, 0, row_gap=6)
        self._grid.setColumnStretch(1, 1)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show texts; their sources are named behind them."""
        while len(self._labels) < len(texts):
            self._add()
        for number, (mark, line) in enumerate(zip(self._marks, self._labels, strict=True)):
            shown = number < len(texts)
            if shown:
                line.say(texts[number], secondary=self._secondary)
            mark.setVisible(shown)
            line.setVisible(shown)
        self.setVisible(bool(texts))

    def texts(self) -> list[str]:
        """The texts in sight, without their sources."""
        return [line.plain() for line in self._labels if not line.isHidden()]

    def _add(self) -> None:
        number = len(self._labels)
        mark: QWidget
        if self._mark == "warning":
            mark = IconLabel("warning", "warn")
            follow_theme(mark, lambda theme: mark.setFixedHeight(theme.px(22)))
        else:
            mark = on_line(label(str(number + 1) if self._mark == "number" else "•", "section"))
        line = CitedLabel()
        self._grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, number, 1)
        self._marks.append(mark)
        self._labels.append(line)
