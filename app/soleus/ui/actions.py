"""The menus of the window: their actions and keys. What they do is connected by the window and by its session."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from soleus.ui.text import tr

Key = str | QKeySequence.StandardKey


class Actions:
    """Builds the menu bar of a window; `tabs` are keys and names of its screens."""

    def __init__(self, window: QMainWindow, tabs: Sequence[tuple[str, str]]) -> None:
        self._window = window
        self.all: list[QAction] = []
        standard = QKeySequence.StandardKey
        bar = window.menuBar()

        file = bar.addMenu(tr("Menu", "&File"))
        self.new_routine = self._add(file, tr("Menu", "&New routine…"), "newRoutine", "Ctrl+Shift+N")
        file.addSeparator()
        self.bring = self._add(file, tr("Menu", "&Import…"), "import", "Ctrl+I")
        self.export = self._add(file, tr("Menu", "&Export…"), "export", "Ctrl+E")
        file.addSeparator()
        self.print = self._add(file, tr("Menu", "&Print…"), "print", standard.Print, "Ctrl+P")
        file.addSeparator()
        self.backups = self._add(file, tr("Menu", "Back&ups…"), "backups")
        self.save_copy = self._add(file, tr("Menu", "&Save a copy…"), "saveCopy", "Ctrl+Shift+S")
        self.restore_file = self._add(file, tr("Menu", "&Restore from a file…"), "restoreFile")
        file.addSeparator()
        self.quit = self._add(file, tr("Menu", "&Quit"), "quit", standard.Quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.edit_menu = edit = bar.addMenu(tr("Menu", "&Edit"))
        self.undo = self._add(edit, tr("Menu", "&Undo"), "undo", standard.Undo)
        self.redo = self._add(edit, tr("Menu", "&Redo"), "redo", standard.Redo, "Ctrl+Shift+Z")
        edit.addSeparator()
        self.deleted = self._add(edit, tr("Menu", "Recently &deleted…"), "deleted", "Ctrl+Shift+D")
        edit.addSeparator()
        self.find = self._add(edit, tr("Menu", "&Find"), "find", standard.Find)
        edit.addSeparator()
        self.band_sets = self._add(edit, tr("Menu", "&Band sets…"), "bandSets", "Ctrl+B")
        self.settings = self._add(edit, tr("Menu", "&Preferences…"), "preferences", standard.Preferences, "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

        view = bar.addMenu(tr("Menu", "&View"))
        self.tabs = {key: self._add(view, name, f"tab-{key}", f"Ctrl+{n}") for n, (key, name) in enumerate(tabs, 1)}
        view.addSeparator()
        self.week = self._add(view, tr("Menu", "&Week"), "showWeek", "Ctrl+Shift+W")
        self.month = self._add(view, tr("Menu", "&Month"), "showMonth", "Ctrl+Shift+M")
        view.addSeparator()
        self.enlarge = self._add(view, tr("Menu", "&Larger text"), "enlarge", "Ctrl++", "Ctrl+=")
        self.reduce = self._add(view, tr("Menu", "&Smaller text"), "reduce", "Ctrl+-")
        self.reset_scale = self._add(view, tr("Menu", "&Normal text"), "resetScale", "Ctrl+0")
        view.addSeparator()
        self.themes = self._add_themes(view.addMenu(tr("Menu", "&Theme")))

        workout = bar.addMenu(tr("Menu", "&Workout"))
        self.start = self._add(workout, tr("Menu", "&Start workout…"), "startWorkout", "Ctrl+N")
        self.weigh = self._add(workout, tr("Menu", "&Body weight…"), "bodyWeightAction", "Ctrl+Shift+B")
        self.plates = self._add(workout, tr("Menu", "&Plate calculator…"), "plateCalculatorAction", "Ctrl+Shift+P")
        self.log_past = self._add(workout, tr("Menu", "&Log past workout…"), "logPast", "Ctrl+Shift+L")

        helping = bar.addMenu(tr("Menu", "&Help"))
        self.manual = self._add(helping, tr("Menu", "&Manual"), "manualAction")
        self.manual_here = self._add(helping, tr("Menu", "Manual for this &screen"), "manualHere", "Shift+F1")
        self.first_steps = self._add(helping, tr("Menu", "&First steps"), "firstSteps")
        self.shortcuts = self._add(helping, tr("Menu", "&Keyboard shortcuts"), "shortcuts", "F1", "?")
        helping.addSeparator()
        self.about = self._add(helping, tr("Menu", "&About Soleus"), "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        self.needing_logbook = (
            self.new_routine, self.bring, self.export, self.print, self.undo, self.redo, self.find,
            self.backups, self.save_copy, self.restore_file, self.deleted,
            self.band_sets, self.settings, self.start, self.weigh, self.plates, self.log_past,
            self.week, self.month, *self.tabs.values(),
        )  # fmt: skip

    def discard(self) -> None:
        """Take the menus away, to be built anew in another language."""
        bar = self._window.menuBar()
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()
        bar.clear()
        for action in self.all:
            self._window.removeAction(action)
            action.deleteLater()

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an open logbook."""
        for action in self.needing_logbook:
            action.setEnabled(is_open)

    def _add(self, menu: QMenu, text: str, name: str, *keys: Key) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts(_each_once(keys))
        # Of the window too, so that the keys work where a platform hides the menu bar.
        self._window.addAction(action)
        menu.addAction(action)
        self.all.append(action)
        return action

    def _add_themes(self, menu: QMenu) -> dict[str, QAction]:
        group = QActionGroup(self._window)
        themes = {}
        for choice, text in (
            ("system", tr("Menu", "Like the &system")),
            ("light", tr("Menu", "&Light")),
            ("dark", tr("Menu", "&Dark")),
        ):
            action = QAction(text, self._window)
            action.setObjectName(f"theme-{choice}")
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            themes[choice] = action
        return themes


def _each_once(keys: Sequence[Key]) -> list[QKeySequence]:
    """Return the sequences of keys; one said twice, by a platform's standard too, would be ambiguous and do nothing."""
    sequences = [QKeySequence(key) for key in keys]
    return list({sequence.toString(): sequence for sequence in sequences if not sequence.isEmpty()}.values())


def key_words(sequence: QKeySequence) -> str:
    """Return the keys as they are labelled: "Ctrl 1"."""
    text = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return text.removesuffix("+").replace("+", " ") + ("+" if text.endswith("+") else "")
