"""Every screen in a language of longer words: everything is translated, nothing is cut, at both text sizes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHeaderView, QLineEdit, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from ui.legibility import cramped, cut_off, shown_labels
from ui.pseudo import grown
from ui.whole_window import make_quarter, window_over

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.words import ENGLISH, speak
from soleus.ui.errors import ErrorDialog
from soleus.ui.library import actions
from soleus.ui.library.page import LibraryPage
from soleus.ui.main_window import MainWindow
from soleus.ui.planner.page import PlannerPage
from soleus.ui.snapshot import page_views, settle, window_views
from soleus.ui.start_menu import start_menu
from soleus.ui.theme import ThemeSource

_SAID = re.compile(r"⟦.*⟧", re.DOTALL)
_PATH = re.compile(r"\S*[/\\]\S*")
_WORD = re.compile(r"[^\W\d_]{3,}")
_DATES = {
    word.rstrip(".")
    for n in range(1, 13)
    for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for word in (QLocale("en_GB").monthName(n, kind), QLocale("en_GB").dayName(min(n, 7), kind))
}
_NAMES = {
    "Soleus",
    "English",
    "United",
    "Kingdom",
    "States",
    "Deutsch",
    "strong",
    "calves",
    "csv",
    "TheraBand",
    "logbook",
    "soleus",
    "Dropbox",
}
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
    make_quarter(tmp_path / "logbook.soleus")
    with window_over(qtbot, tmp_path / "logbook.soleus") as made:
        yield made


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


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
def test_dialogs_and_menus_hold_longer_words(window: MainWindow, dressed: ThemeSource, scale: float) -> None:
    dressed.set_scale(scale)
    window.resize(1280, 800)
    settle(window)
    wrong = []
    for name, act in dialogs(window):
        act()
        settle(window)
        opened = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
        assert opened, name
        for dialog in opened:
            if isinstance(dialog, QMenu):
                said = [action.text() for action in dialog.actions()]
            else:
                wrong += [f"{name}: {one}" for one in cramped(dialog) + cut_off(dialog)]
                said = list(texts_in_sight(dialog))
            wrong += [f"{name}: not translated: {text!r}" for text in said if not is_said(text)]
            dialog.close()
        settle(window)
    assert not wrong, "\n".join(wrong)


def dialogs(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what no view of a page shows: a name, and what opens it."""
    session = window.session
    assert session is not None
    library = session.page("library")
    assert isinstance(library, LibraryPage)
    own = session.services.catalogue.create(
        replace(session.services.catalogue.exercise("calf-stretch-bent"), name="⟦Own⟧", builtin=False)
    )
    session.show_screen("library")
    yield "new exercise", library.create_exercise
    yield "merge", lambda: actions.merge(library, own.key)
    yield "plan", lambda: actions.plan(library, own.key)
    yield "error", lambda: ErrorDialog("⟦Report⟧", "/2", window).open()
    yield "band sets", window.actions_.band_sets.trigger
    yield "body weight", window.actions_.weigh.trigger
    yield "plates", window.actions_.plates.trigger
    yield "deleted", window.actions_.deleted.trigger
    yield "plates", window.actions_.plates.trigger
    yield "equipment", lambda: session.open_preferences("equipment")
    session.show_screen("planner")
    planner = session.page("planner")
    assert isinstance(planner, PlannerPage)
    planned = session.services.planning.plan(PlannedWorkout(planner.today, "⟦Own⟧"))
    planner.choose_planned(planned.id, planned.day)
    yield "run", planner.scheduling.marking.add_run
    yield "repeat", planner.scheduling.series.repeat
    yield "copy week", planner.scheduling.series.copy_week
    yield "skip", planner.scheduling.marking.skip
    yield "tag", planner.scheduling.marking.ask_tag
    yield "start menu", lambda: start_menu(window, session.services, session.go).popup(window.pos())


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
    for part in root.findChildren(QWidget):
        if part.isVisible():
            yield from (part.accessibleName(), part.accessibleDescription(), _plain(part.toolTip()))
    for field in root.findChildren(QLineEdit):
        yield field.placeholderText()
    for header in root.findChildren(QHeaderView):
        if header.isVisible() and header.model() is not None:
            yield from (str(header.model().headerData(n, header.orientation()) or "") for n in range(header.count()))


def _plain(text: str) -> str:
    return re.sub(r"</?[a-z]+[^>]*>", " ", text)


def is_said(text: str) -> bool:
    """Whether the words of a text are translated, names and dates aside."""
    rest = _PATH.sub(" ", _SAID.sub(" ", text))
    return {word for word in _WORD.findall(rest) if word not in _DATES} <= _NAMES
