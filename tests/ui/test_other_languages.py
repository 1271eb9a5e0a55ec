"""Every screen in a language of longer words: everything is translated, nothing is cut, at both text sizes."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from ui.legibility import cramped, cut_off, shown_labels
from ui.pseudo import grown

from soleus.bootstrap import make_demo, open_logbook
from soleus.domain.words import ENGLISH, speak
from soleus.ui.application import open_session
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.snapshot import page_views, settle, window_views
from soleus.ui.theme import ThemeSource

_SAID = re.compile(r"⟦.*⟧", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{3,}")
_DATES = {
    word.rstrip(".")
    for n in range(1, 13)
    for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for word in (QLocale("en_GB").monthName(n, kind), QLocale("en_GB").dayName(min(n, 7), kind))
}
_NAMES = {"Soleus", "English", "United", "Kingdom", "States", "Deutsch", "strong", "calves", "csv", "TheraBand"}
"""Words that are the same in every language."""

DATA = {"import-preview": "the names in the made-up file", "about": "versions", "manual": "a text of its own"}
"""Views that show words which are data or have files of their own."""


@pytest.fixture(autouse=True)
def longer_words() -> Iterator[None]:
    """Speak the longer words until every widget is gone."""
    speak(grown())
    yield
    speak(ENGLISH)


@pytest.fixture
def window(longer_words: None, qtbot: QtBot, dressed: ThemeSource, tmp_path: Path) -> Iterator[MainWindow]:
    make_demo(tmp_path / "logbook.soleus", 600, 0.25, date.today(), seed=7)
    made = MainWindow(Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    made.show()
    open_session(made, open_logbook(tmp_path / "logbook.soleus"))
    yield made
    made.close()
    if made.session is not None:
        made.session.close()


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
def test_longer_words_have_their_room_and_all_are_translated(
    window: MainWindow, dressed: ThemeSource, scale: float
) -> None:
    dressed.set_scale(scale)
    window.resize(1280, 800)
    settle(window)
    wrong = [f"menu: not translated: {text!r}" for text in menu_texts(window) if not is_said(text)]
    for name, show in (*page_views(window), *window_views()):
        shown = show(window)
        settle(window)
        found = cramped(shown) + cut_off(shown)
        if name not in DATA:
            found += [f"not translated: {text!r}" for text in texts_in_sight(shown) if not is_said(text)]
        wrong += [f"{name}: {one}" for one in found]
        if shown is not window:
            shown.close()
    assert not wrong, "\n".join(wrong)


def menu_texts(window: MainWindow) -> Iterator[str]:
    for menu in window.menuBar().findChildren(QMenu):
        yield menu.title()
        yield from (action.text() for action in menu.actions())


def texts_in_sight(root: QWidget) -> Iterator[str]:
    """Yield every plain text that widgets in sight say."""
    for label in shown_labels(root):
        yield label.text()
    for button in root.findChildren(QAbstractButton):
        if button.isVisible():
            yield button.text()
    for tabs in root.findChildren(QTabBar):
        yield from (tabs.tabText(n) for n in range(tabs.count()))
    for box in root.findChildren(QComboBox):
        if box.isVisible():
            yield box.currentText()
    for header in root.findChildren(QHeaderView):
        if header.isVisible() and header.model() is not None:
            yield from (str(header.model().headerData(n, header.orientation()) or "") for n in range(header.count()))


def is_said(text: str) -> bool:
    """Whether the words of a text are translated, names and dates aside."""
    rest = _SAID.sub(" ", text)
    return {word for word in _WORD.findall(rest) if word not in _DATES} <= _NAMES
