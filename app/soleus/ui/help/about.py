"""The words about the program: versions, licences, sources, and where its files lie."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from soleus import __version__
from soleus.ui.help.licences import Component, components, version_lines
from soleus.ui.help.sources import articles, papers
from soleus.ui.help.text_rows import TextRows
from soleus.ui.kept import Kept
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Chip, IconLabel, SectionHeading, Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, spaced
from soleus.ui.widgets.segmented import SegmentedControl


class AboutDialog(QDialog):
    """What Soleus is, of which version, what it is made of, where its numbers come from, and where its files lie."""

    def __init__(self, kept: Kept | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About", "About Soleus"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = components(kept.sqlite_version() if kept is not None else "")
        names = (
            ("about", tr("About", "Soleus")),
            ("sources", tr("About", "Sources")),
            ("licences", tr("About", "Licences")),
            ("files", tr("About", "Your files")),
        )
        self._build: dict[str, Callable[[], QWidget]] = {
            "about": self._about,
            "sources": _sources,
            "licences": lambda: Licences(self._parts),
            "files": lambda: _files(kept),
        }
        self._views: dict[str, QWidget] = {}
        self.choice = SegmentedControl(names, "about")
        self.choice.setAccessibleName(self.windowTitle())
        self.choice.changed.connect(self.show_view)
        self._stack = QStackedWidget()
        self.show_view("about")
        self.copied = label("", "secondary", name="aboutCopied")
        copy = button(tr("About", "Copy versions"), on_click=self.copy, name="aboutCopy", icon="copy")
        close = button(tr("About", "Close"), "primary", self.accept, name="aboutClose")
        close.setDefault(True)
        whole = column(
            row(self.choice, None, margins=(24, 16, 24, 12)), self._stack, Separator(),
            row(copy, self.copied, None, close, margins=(24, 12, 24, 12)), gap=0,
        )  # fmt: skip
        whole.setStretch(1, 1)
        self.setLayout(whole)
        theme, room = theme_of(self), parent.window().size()
        self.resize(
            min(theme.px(680), max(theme.px(320), room.width() - theme.px(32))),
            min(theme.px(600), max(theme.px(240), room.height() - theme.px(32))),
        )
        close.setFocus()

    def show_view(self, key: str) -> None:
        """Show one of about, sources, licences, files; each is made when it is first asked for."""
        self.choice.set_value(key)
        if key not in self._views:
            self._views[key] = self._build[key]()
            self._stack.addWidget(self._views[key])
        self._stack.setCurrentWidget(self._views[key])

    def versions(self) -> str:
        """Return the versions as they are copied."""
        return "\n".join(f"{name} {version}" for name, version in version_lines(self._parts))

    def copy(self) -> None:
        """Put the versions on the clipboard."""
        QGuiApplication.clipboard().setText(self.versions())
        self.copied.setText(tr("About", "Copied."))

    def _about(self) -> QWidget:
        grid = QGridLayout()
        spaced(grid, 16, row_gap=4)
        for line, (name, version) in enumerate(version_lines(self._parts)):
            grid.addWidget(label(name, "secondary"), line, 0)
            grid.addWidget(_selectable(version), line, 1)
        grid.setColumnStretch(1, 1)
        words = (
            tr("About", "A logbook of calf and lower-leg strength training for runners."),
            tr("About", "Soleus never uses the network: no account, no telemetry, no look for updates."),
            tr("About", "Soleus plans and counts; it does not diagnose. See a professional for pain that stays."),
        )
        inner = column(
            row(IconLabel("soleus", "accent-ink", 24, plane="accent-weak"), _title(), None, gap=16), 8,
            *(label(text, wrap=True) for text in words), 8, SectionHeading(tr("About", "Versions"), kind="emph"), grid,
            None, gap=8, margins=(24, 8, 24, 16),
        )  # fmt: skip
        return _sheet(inner, "aboutView")


def _title() -> QWidget:
    made = QWidget()
    version = tr("About", "Version {version}").format(version=__version__)
    made.setLayout(column(label("Soleus", "title"), label(version, "secondary"), gap=0))
    return made


def _sheet(inner: QLayout, name: str) -> QWidget:
    sheet = QWidget()
    sheet.setLayout(inner)
    area = scrolled(sheet, name, sideways=False)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it has nothing inside that would scroll it
    return area


def _selectable(text: str, wrap: bool = True) -> QLabel:
    made = label(text, wrap=wrap)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def _sources() -> QWidget:
    said = tr("About", "Exercises and rules say where they come from. These are the names you meet:")
    lines = column(label(said, wrap=True), gap=8, margins=(24, 8, 24, 16))
    lines.addWidget(SectionHeading(tr("About", "Articles"), kind="emph"))
    for source in articles():
        lines.addLayout(row(label(source.name, "strong"), Chip(source.label), None))
        lines.addWidget(label(source.description, "secondary", wrap=True))
    lines.addWidget(SectionHeading(tr("About", "Published work"), kind="emph"))
    for paper in papers():
        lines.addWidget(label(paper.name, "strong"))
        lines.addWidget(label(paper.used_for, wrap=True))
        lines.addWidget(_cited(paper.reference))
    lines.addStretch(1)
    return _sheet(lines, "sourcesView")


def _cited(reference: str) -> QLabel:
    made = _selectable(reference)
    made.setProperty("tone", "secondary")
    return made


class Licences(QWidget):
    """The parts at the left, the chosen one's licence at the right."""

    def __init__(self, parts: list[Component]) -> None:
        super().__init__()
        self._parts = parts
        self.list = QListWidget()
        self.list.setObjectName("licenceList")
        self.list.setAccessibleName(tr("About", "Parts of the program"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in parts:
            said = " · ".join(text for text in (f"{part.name} {part.version}".strip(), part.licence) if text)
            self.list.addItem(said)
            self.list.item(self.list.count() - 1).setToolTip(said)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("licenceText")
        self.text.setAccessibleName(tr("About", "Text of the licence"))
        self.text.setTabChangesFocus(True)
        inner = column(self.list, self.text, gap=12, margins=(24, 8, 24, 16))
        inner.setStretch(0, 2)
        inner.setStretch(1, 3)
        self.setLayout(inner)
        self.list.setItemDelegate(TextRows(self.list))
        follow_theme(self.list, lambda _: self.list.scheduleDelayedItemsLayout())
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)

    def _on_chosen(self, place: int) -> None:
        self.text.setPlainText(self._parts[place].text if place >= 0 else "")


def _files(kept: Kept | None) -> QWidget:
    said = tr("About", "Everything you log stays in one file on this computer.")
    lines = column(label(said, wrap=True), gap=8, margins=(24, 8, 24, 16))
    places = () if kept is None else (
        ("logbook", tr("About", "Your logbook"), kept.logbook),
        ("backups", tr("About", "Backups"), kept.backups),
        ("log", tr("About", "Log of what went wrong"), kept.log),
        ("preferences", tr("About", "Size of the window and other choices"), kept.preferences),
    )  # fmt: skip
    for key, name, path in places:
        if path is not None:
            lines.addWidget(Separator())
            lines.addLayout(_place(key, name, path))
    lines.addStretch(1)
    return _sheet(lines, "filesView")


def _place(key: str, name: str, path: Path) -> QLayout:
    shown = _selectable(str(path))
    shown.setObjectName(f"path-{key}")
    shown.setProperty("tone", "secondary")
    # Long folder names have no blanks to wrap at.
    follow_theme(shown, lambda theme: _break(shown, path, theme))
    words = column(label(name, "strong"), shown, gap=2)
    press = button(tr("About", "Open folder"), on_click=lambda: open_folder(path), name=f"openFolder-{key}")
    press.setAccessibleDescription(name)
    folder = path if path.is_dir() else path.parent
    press.setEnabled(folder.is_dir())
    line = row(gap=16, margins=(0, 8, 0, 8))
    line.addLayout(words, 1)
    line.addWidget(press)
    return line


def _break(shown: QLabel, path: Path, theme: Theme) -> None:
    del theme
    shown.setText(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
    shown.setAccessibleName(str(path))


def open_folder(path: Path) -> None:
    """Open the folder that holds a file, or a folder itself, in the platform's own file window."""
    folder = path if path.is_dir() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
