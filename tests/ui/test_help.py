"""The Help menu: the sheet of keys, the words about the program, the manual, the first steps."""

import ast
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import soleus
from soleus.assets import asset, read_text
from soleus.domain.words import ENGLISH, Words, speak
from soleus.ui.help.about import AboutDialog
from soleus.ui.help.licences import components
from soleus.ui.help.manual import ManualDialog
from soleus.ui.help.manual_text import PAGES, manual_pages, unknown_commands
from soleus.ui.help.manual_view import anchor_of
from soleus.ui.help.sections import matching, sections
from soleus.ui.help.shortcut_sheet import ShortcutSheet
from soleus.ui.help.sources import articles, papers
from soleus.ui.help.tour import Tour
from soleus.ui.kept import Kept
from soleus.ui.keys import Shortcut, key_caps
from soleus.ui.main_window import MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.screens import screens
from soleus.ui.theme import ThemeSource

UI = Path(soleus.__file__).parent / "ui"
KEY = Qt.Key
LANGUAGES = ("en", "de")
_NAMES = {
    "Return": "Enter", "Delete": "Del", "PageUp": "PgUp", "PageDown": "PgDown", "Escape": "Esc", "Plus": "+",
    "Minus": "-", "Equal": "=", "Backtab": "Tab", "Select": "Space",
}  # fmt: skip
_ELSEWHERE = {"transfer", "widgets", "settings", "help", "charts"}
"""Folders without a tab: their keys stand in the sections of the screens or of all lists, fields and dialogs."""

Show = Callable[[QWidget], None]


@pytest.fixture
def window(dressed: ThemeSource, shown: Show, tmp_path: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "preferences.ini"))
    made.kept = Kept(
        tmp_path / "logbook.soleus", tmp_path, tmp_path / "soleus.log", tmp_path / "preferences.ini", lambda: "3.45.1"
    )
    shown(made)
    return made


def listed(lines: tuple[Shortcut, ...]) -> set[str]:
    """The single keys of lines, without the keys held down with them."""
    found = set()
    for keys in (one for line in lines for one in line.keys.split()):
        low, _, high = keys.partition("–")
        if high:
            found |= {str(figure) for figure in range(int(low), int(high) + 1)}
        else:
            found.add(keys if len(keys) == 1 else keys.rstrip("+").rpartition("+")[2] or "+")
    return found


def held(lines: tuple[Shortcut, ...]) -> set[str]:
    """The keys of lines as Qt writes them."""
    portable = QKeySequence.SequenceFormat.PortableText
    return {QKeySequence(one).toString(portable) for line in lines for one in line.keys.split() if "–" not in one}


def keys_in(path: Path) -> tuple[set[str], set[str]]:
    """The key names that a module asks for, and the key sequences it spells out."""
    names, spelled = set(), set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
            name = node.attr.removeprefix("Key_")
            names.add(_NAMES.get(name, name))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QKeySequence":
            spelled |= {one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return names, spelled


def test_every_key_in_the_code_stands_on_the_sheet(window: MainWindow) -> None:
    parts = {one.key: one.lines for one in sections(window.menuBar(), screens())}
    shared = parts["common"] + parts["everywhere"] + parts["help"]
    missing = []
    for path in sorted(UI.rglob("*.py")):
        room = path.relative_to(UI).parts[0]
        of_screens = tuple(line for key in ("library", "planner", "history", "workout") for line in parts[key])
        here = parts.get(room, of_screens if room in _ELSEWHERE else ()) + shared
        names, spelled = keys_in(path)
        portable = QKeySequence.SequenceFormat.PortableText
        wanted = {QKeySequence(one).toString(portable).replace("Return", "Enter") for one in spelled}
        lost = (names - listed(here)) | (wanted - {one.replace("Return", "Enter") for one in held(here)})
        if lost:
            missing.append(f"{path.relative_to(UI)}: {sorted(lost)}")
    assert missing == []


def test_every_key_of_the_menus_stands_on_the_sheet(window: MainWindow) -> None:
    everywhere = next(one for one in sections(window.menuBar(), screens()) if one.key == "everywhere")
    wanted = {keys.toString() for action in window.actions_.all for keys in action.shortcuts() if not keys.isEmpty()}
    assert wanted <= held(everywhere.lines)
    assert all(key_caps(line.keys) for line in everywhere.lines)


def test_the_screen_in_sight_comes_first_and_words_in_any_order_find_a_key(window: MainWindow) -> None:
    parts = sections(window.menuBar(), screens(), "history")
    assert [one.key for one in parts][:2] == ["history", "everywhere"]
    assert [line.keys for one in matching(parts, "workout drag copy") for line in one.lines] == [
        "Alt+Shift+Up Alt+Shift+Down"
    ]
    assert any(line.words == "Undo" for one in matching(parts, "ctrl z") for line in one.lines)


def test_the_sheet_is_searched_and_scrolled_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, KEY.Key_F1)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.search.hasFocus)
    qtbot.keyClick(sheet.search, KEY.Key_PageDown)
    assert sheet.list.currentIndex().row() == 7
    qtbot.keyClicks(sheet.search, "larger text")
    assert [row.spoken() for row in sheet.list.keys.rows] == ["Everywhere", "Larger text, Ctrl +, Ctrl ="]
    assert sheet.found.text() == "1 key"
    qtbot.keyClicks(sheet.search, " nowhere")
    assert sheet.nothing.isVisible()
    qtbot.keyClick(sheet.search, KEY.Key_Escape)
    assert not sheet.nothing.isVisible()
    qtbot.keyClick(sheet.search, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutSheet) is None)


def test_about_says_what_it_is_made_of_and_copies_it(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.about.trigger()
    about = window.findChild(AboutDialog)
    assert about is not None
    qtbot.mouseClick(about.findChild(QWidget, "aboutCopy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == about.versions()
    for name, number in (("SQLite", "3.45.1"), ("SQLAlchemy", version("SQLAlchemy")), ("Soleus", soleus.__version__)):
        assert f"{name} {number}" in copied.splitlines()
    about.show_view("licences")
    names = [about.findChild(QWidget, "licenceList").item(n).text() for n in range(len(components()))]  # type: ignore[union-attr]
    assert any(name.startswith("Qt ") and "LGPL-3.0" in name for name in names)
    about.show_view("files")
    shown_path = about.findChild(QWidget, "path-logbook")
    assert shown_path is not None
    assert shown_path.accessibleName() == str(window.kept.logbook)  # type: ignore[union-attr]
    about.close()


def test_every_part_has_a_licence_and_its_text(qapp: object) -> None:
    parts = components("3.45.1")
    required = {"SQLAlchemy", "alembic", "pyqtgraph", "numpy", "platformdirs", "fitdecode", "Mako", "MarkupSafe"}
    required |= {"icalendar", "python-dateutil", "tzdata"}
    assert required <= {part.name for part in parts}
    assert {part.name for part in parts if not part.licence or len(part.text) < 200} == set()
    assert asset("licences", "Soleus.txt").read_text() == (Path(soleus.__file__).parents[2] / "LICENSE").read_text()


def test_the_sources_are_named() -> None:
    assert [source.label for source in articles()] == ["A0", "A1", "A2", "A3", "A4", "+"]
    named = {paper.name for paper in papers()}
    assert {"Beyer 2015", "Alfredson 1998", "Hébert-Losier 2017", "Uchida 2016", "ACSM 2009"} <= named


def headings(text: str) -> list[int]:
    return [len(mark) for mark in re.findall(r"^(#+) ", text, re.MULTILINE)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_names_only_menus_that_exist(window: MainWindow, language: str) -> None:
    assert unknown_commands(window.menuBar(), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_quotes_words_that_a_screen_says(language: str) -> None:
    said = {
        node.value
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    quoted = {
        words
        for key in PAGES
        for words in re.findall(r"\{(?:say|word):\w+\|([^}]+)\}", read_text("manual", language, f"{key}.md"))
    }
    assert quoted
    assert quoted <= said


def test_the_manual_says_the_same_in_every_language() -> None:
    for key in PAGES:
        texts = [read_text("manual", language, f"{key}.md") for language in LANGUAGES]
        first = texts[0]
        for text in texts[1:]:
            assert headings(text) == headings(first), key
            for pattern in (r"\{(?:menu|key):[\w-]+|\{(?:say|word):[^}]+\}", r"\((?:help:[\w-]+|\w+\.md)"):
                assert sorted(re.findall(pattern, text)) == sorted(re.findall(pattern, first)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_the_manual_leads_somewhere(window: MainWindow, language: str) -> None:
    speak(ENGLISH if language == "en" else Words(language))
    try:
        pages = {page.key: page.text for page in manual_pages(window.menuBar())}
    finally:
        speak(ENGLISH)
    anchors = {
        key: {anchor_of(line.lstrip("# ")) for line in text.splitlines() if line.startswith("#")}
        for key, text in pages.items()
    }
    for key, text in pages.items():
        assert "{" not in text
        for link in re.findall(r"\]\(([^)]+)\)", text):
            page, _, anchor = link.partition("#")
            if page.startswith("help:"):
                assert page in ("help:keys", "help:first-steps", "help:about")
            else:
                assert page.removesuffix(".md") in pages, (key, link)
                assert not anchor or anchor in anchors[page.removesuffix(".md")], (key, link)


def test_the_manual_opens_at_the_tab_and_is_read_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.set_tab("history")
    qtbot.keyClick(window, KEY.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    manual = window.findChild(ManualDialog)
    assert manual is not None
    qtbot.waitUntil(manual.isActiveWindow)
    assert manual.shown() == "history"
    assert "Keys of this screen" in manual.view.headings()
    manual._follow(QUrl("logbook.md#backups"))
    assert manual.shown() == "logbook"
    assert manual.view.verticalScrollBar().value() > 0
    qtbot.keyClick(manual, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.shown() == "history"
    qtbot.keyClick(manual, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(manual.search, "plate calculator")
    assert manual.shown() == "logbook"
    qtbot.keyClick(manual.search, KEY.Key_Return)
    assert manual.view.textCursor().selectedText() == "plate calculator"
    assert manual.found.text() == "1 place"
    qtbot.keyClicks(manual.search, "xyz")
    assert manual.found.text() == "Not found"
    manual.close()


def test_the_manual_follows_text_size_and_language(window: MainWindow, dressed: ThemeSource) -> None:
    window.show_manual("planner")
    manual = window.findChild(ManualDialog)
    assert manual is not None
    before = manual.view.document().defaultFont().pixelSize()
    dressed.set_scale(2.0)
    assert manual.view.document().defaultFont().pixelSize() == 2 * before
    dressed.set_scale(1.0)
    speak(Words("de"))
    try:
        manual.retranslate()
        assert manual.shown() == "planner"
        assert "Woche" in manual.view.toPlainText()
    finally:
        speak(ENGLISH)
    manual.close()


def test_the_first_steps_turn_by_keys_and_give_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    window.tabs.setFocus()
    window.actions_.first_steps.trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    qtbot.waitUntil(tour.next.hasFocus)
    titles = []
    for _ in range(5):
        titles.append(tour.title.text())
        qtbot.keyClick(tour.next, KEY.Key_Right)
    assert len(set(titles)) == 5
    assert (tour.at(), tour.next.text(), tour.dots.accessibleName()) == (4, "Done", "Card 5 of 5")
    assert "F1" in tour.text.text()
    qtbot.keyClick(tour.next, KEY.Key_Home)
    assert tour.at() == 0
    assert not tour.back.isEnabled()
    qtbot.keyClick(tour.next, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(Tour) is None)
    assert window.tabs.hasFocus()


def test_the_first_steps_fit_small_windows_and_yield_to_a_workout(window: MainWindow, dressed: ThemeSource) -> None:
    dressed.set_scale(2.0)
    window.resize(QSize(640, 400))
    window.show_first_steps()
    tour = window.findChild(Tour)
    assert tour is not None
    assert window.rect().contains(tour.geometry())
    assert tour.next.isVisible()
    window.set_taken_over(True)
    assert not tour.isVisible()
    window.set_taken_over(False)
