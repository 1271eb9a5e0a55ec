"""The menus of the window, their actions and keys."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from soleus.ui.text import tr
from soleus.ui.theme import Choice

Keys = str | QKeySequence | QKeySequence.StandardKey


@dataclass(slots=True)
class Actions:
    """The actions that the window enables, disables or renames while it runs."""

    undo: QAction
    redo: QAction
    tabs: list[QAction]
    start: QAction
    find: QAction
    needing_logbook: list[QAction]
    themes: dict[str, QAction]
    all: list[QAction]

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an open logbook."""
        for action in self.needing_logbook:
            action.setEnabled(is_open)


def make_action(
    window: QMainWindow, text: str, on_trigger: Callable[[], object], keys: Keys | list[Keys] = "", name: str = ""
) -> QAction:
    """Make an action of the window with its keys; the keys work in the whole window."""
    action = QAction(text, window)
    action.setObjectName(name)
    wanted = keys if isinstance(keys, list) else [keys] if keys != "" else []
    action.setShortcuts([QKeySequence(key) for key in wanted])
    action.triggered.connect(lambda *_: on_trigger())
    window.addAction(action)
    return action


def text_field(widget: QWidget | None) -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    """Return the field in which a widget edits text, if it does."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        widget = widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) else None


def can_undo_text(widget: QWidget | None, redo: bool = False) -> bool:
    """Return whether a focused text field has something of its own to undo (or redo)."""
    field = text_field(widget)
    if field is None or field.isReadOnly():
        return False
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    document = field.document()
    return document.isRedoAvailable() if redo else document.isUndoAvailable()


class UndoRouting(QObject):
    """Lets Ctrl+Z through to the window where the focused text field has nothing to undo.

    Qt's fields claim the keys even then; a focused field with something to undo still comes first.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for key, redo in ((QKeySequence.StandardKey.Undo, False), (QKeySequence.StandardKey.Redo, True)):
                if event.matches(key) and isinstance(watched, QWidget) and not can_undo_text(watched, redo):
                    event.ignore()
                    return True
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if text_field(new) is not None and new is not None:
            new.installEventFilter(self)


def undo_in_field(redo: bool = False) -> bool:
    """Undo (or redo) in the focused text field; return whether it had something."""
    widget = QApplication.focusWidget()
    field = text_field(widget)
    if field is None or not can_undo_text(widget, redo):
        return False
    if redo:
        field.redo()
    else:
        field.undo()
    return True


class MenuOwner(Protocol):
    """What the menus call: the window does it."""

    def go_new_routine(self) -> None:
        """Put a new routine together."""

    def go_import(self) -> None:
        """Bring a file in."""

    def go_export(self) -> None:
        """Write the logbook out."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do the step last taken back again."""

    def focus_search(self) -> None:
        """Give the keyboard to the search of the screen."""

    def enlarge(self) -> None:
        """Make the text larger."""

    def reduce(self) -> None:
        """Make the text smaller."""

    def reset_scale(self) -> None:
        """Go back to the normal text size."""

    def start_workout(self) -> None:
        """Choose what to train and start."""

    def log_past(self) -> None:
        """Log a workout of an earlier day."""

    def show_shortcuts(self) -> None:
        """Show the keys."""

    def show_about(self) -> None:
        """Say what Soleus is."""

    def show_tab(self, key: str) -> None:
        """Show the screen of a tab."""

    def choose_theme(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""

    def close(self) -> bool:
        """Close the window."""


def build_menus(window: QMainWindow, owner: MenuOwner, tabs: list[tuple[str, str]]) -> Actions:
    """Fill the menu bar; `tabs` are keys and names. Returns the actions that change while the window runs."""
    made: list[QAction] = []

    def add(
        menu: QMenu, text: str, call: Callable[[], object], keys: Keys | list[Keys] = "", name: str = ""
    ) -> QAction:
        action = make_action(window, text, call, keys, name)
        menu.addAction(action)
        made.append(action)
        return action

    standard = QKeySequence.StandardKey
    bar = window.menuBar()
    file = bar.addMenu(tr("Menu", "&File"))
    routine = add(file, tr("Menu", "&New routine…"), owner.go_new_routine, "Ctrl+Shift+N", "newRoutine")
    file.addSeparator()
    bring = add(file, tr("Menu", "&Import…"), owner.go_import, "Ctrl+I", "import")
    export = add(file, tr("Menu", "&Export…"), owner.go_export, "Ctrl+E", "export")
    file.addSeparator()
    leave = add(file, tr("Menu", "&Quit"), owner.close, [standard.Quit, "Ctrl+Q"], "quit")
    leave.setMenuRole(QAction.MenuRole.QuitRole)

    edit = bar.addMenu(tr("Menu", "&Edit"))
    undo = add(edit, tr("Menu", "&Undo"), owner.undo, standard.Undo, "undo")
    redo = add(edit, tr("Menu", "&Redo"), owner.redo, [standard.Redo, "Ctrl+Shift+Z"], "redo")
    edit.addSeparator()
    find = add(edit, tr("Menu", "&Find"), owner.focus_search, standard.Find, "find")

    view = bar.addMenu(tr("Menu", "&View"))
    tab_actions = [
        add(view, name, partial(owner.show_tab, key), f"Ctrl+{n}", f"tab-{key}")
        for n, (key, name) in enumerate(tabs, 1)
    ]
    view.addSeparator()
    add(view, tr("Menu", "&Larger text"), owner.enlarge, ["Ctrl++", "Ctrl+="], "enlarge")
    add(view, tr("Menu", "&Smaller text"), owner.reduce, "Ctrl+-", "reduce")
    add(view, tr("Menu", "&Normal text"), owner.reset_scale, "Ctrl+0", "resetScale")
    view.addSeparator()
    themes = _theme_menu(window, view.addMenu(tr("Menu", "&Theme")), owner)

    workout = bar.addMenu(tr("Menu", "&Workout"))
    start = add(workout, tr("Menu", "&Start workout…"), owner.start_workout, "Ctrl+N", "startWorkout")
    past = add(workout, tr("Menu", "&Log past workout…"), owner.log_past, "Ctrl+Shift+L", "logPast")

    helping = bar.addMenu(tr("Menu", "&Help"))
    add(helping, tr("Menu", "&Keyboard shortcuts"), owner.show_shortcuts, "F1", "shortcuts")
    about = add(helping, tr("Menu", "&About Soleus"), owner.show_about, "", "about")
    about.setMenuRole(QAction.MenuRole.AboutRole)
    needing = [routine, bring, export, undo, redo, find, start, past, *tab_actions]
    return Actions(undo, redo, tab_actions, start, find, needing, themes, made)


def _theme_menu(window: QMainWindow, menu: QMenu, owner: MenuOwner) -> dict[str, QAction]:
    group = QActionGroup(window)
    group.setExclusive(True)
    themes: dict[str, QAction] = {}
    choices: tuple[tuple[Choice, str], ...] = (
        ("system", tr("Menu", "Like the &system")),
        ("light", tr("Menu", "&Light")),
        ("dark", tr("Menu", "&Dark")),
    )
    for choice, text in choices:
        action = make_action(window, text, partial(owner.choose_theme, choice), "", f"theme-{choice}")
        action.setCheckable(True)
        group.addAction(action)
        menu.addAction(action)
        themes[choice] = action
    return themes


def key_words(sequence: QKeySequence) -> str:
    """Return the keys as they are labelled: "Ctrl 1"."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText).replace("++", " +").replace("+", " ").strip()
