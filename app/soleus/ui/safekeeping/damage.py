"""What the window shows where the logbook is damaged: what could be read of it, its newest backup, other files."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QVBoxLayout, QWidget

from soleus.domain.errors import Cancelled, SoleusError
from soleus.domain.keeping import Backup, Progress, Restored, Salvaged, stamp_of
from soleus.services.safekeeping import Safekeeping
from soleus.ui.refusal import choose_logbook, file_label
from soleus.ui.safekeeping.words import contents_text, moment_text, workouts_text
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import number, tr
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import column, in_the_middle, row, spaced

if TYPE_CHECKING:
    from soleus.ui.main_window import MainWindow
    from soleus.ui.session import Session

_C = "Damage"


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to go on with; `problem` says why nothing could be read of the file."""

    salvaged: Salvaged | None
    newest: Backup | None
    problem: str = ""


def _look(keeping: Safekeeping, progress: Progress) -> Found:
    newest = keeping.newest_sound()
    try:
        return Found(keeping.salvage(progress), newest)
    except Cancelled:
        raise
    except SoleusError as error:
        return Found(None, newest, str(error))


class DamageScreen(QFrame):
    """Offers ways to go on; the damaged file stays where it is until one is taken, and is kept beside it then.

    `replaced` carries what to do with the session that is to be opened on what was put in place; `other_wanted` the
    path of another logbook.
    """

    replaced = Signal(object)
    other_wanted = Signal(object)

    def __init__(self, keeping: Safekeeping, window: "MainWindow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("damageScreen")
        self.setProperty("plane", "surface")
        self._keeping = keeping
        self._task: Task | None = None
        self._found: Found | None = None
        self._build(window)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._drop)

    def _build(self, window: "MainWindow") -> None:
        title = label(tr(_C, "Your logbook is damaged"), "title", wrap=True, name="damageTitle")
        said = tr(
            _C,
            "Its file is not whole any more, as after a power cut or on a failing disk. It is left as it is until you "
            "choose; then it is kept beside the new one, under its name with “damaged” and the time.",
        )
        self.reading = _Way("magnifying-glass", tr(_C, "What can be read"), tr(_C, "Open it"), self.open_read)
        self.reading.press.setObjectName("openRead")
        self.backup = _Way("clock-counter-clockwise", tr(_C, "The newest backup"), tr(_C, "Restore"), self.restore)
        self.backup.press.setObjectName("restoreNewest")
        self.other = _Way("file-text", tr(_C, "Another file"), tr(_C, "Choose…"), self.choose)
        self.other.press.setObjectName("chooseOther")
        self.other.say(tr(_C, "A backup from elsewhere is put in its place; any other logbook opens where it lies."))
        self.quit = button(tr("Refusal", "Quit"), on_click=window.close, name="damageQuit")
        self.bar = QProgressBar()
        self.bar.setObjectName("damageProgress")
        self.bar.setTextVisible(False)
        self.stop = button(tr(_C, "Cancel"), on_click=self._stop, name="damageCancel", size="small")
        self.progress = QWidget()
        line = row(self.bar, self.stop, gap=12)
        line.setStretch(0, 1)
        self.progress.setLayout(line)
        self.problem = label("", tone="danger", wrap=True, name="damageProblem")
        self.problem.hide()
        ways: list[QWidget] = []
        for way in (self.reading, self.backup, self.other):
            ways += [Separator(), way]
        inner = QWidget()
        inner.setLayout(
            column(
                row(IconLabel("warning-circle", "danger", 32), None), 8, title, 8, label(said, wrap=True), 8,
                file_label(self._keeping.logbook, "damagedFile"), 16, *ways, Separator(), 8, self.problem,
                self.progress, 8, row(None, self.quit), None, gap=0, margins=24,
            )
        )  # fmt: skip
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(in_the_middle(inner, 760, "damageScroll"))

    # looking

    def start(self) -> None:
        """Read what can be read, in a thread; the backups are looked through first."""
        keeping = self._keeping
        self.reading.say(tr(_C, "Reading the file…"))
        self.backup.say(tr(_C, "Looking for backups…"))
        for way in (self.reading, self.backup):
            way.press.setEnabled(False)
        self.other.press.setFocus()
        self._run(tr(_C, "Reading what can be read"), lambda report: _look(keeping, report), self.show_found)

    def show_found(self, found: Found) -> None:
        """Offer what there is to go on with."""
        self._ended()
        self._found = found
        self._show_read(found)
        newest = found.newest
        if newest is None or newest.contents is None:
            self.backup.say(tr(_C, "There is none in {folder}.").format(folder=self._keeping.folder))
        else:
            moment = moment_text(newest.stamp.moment, self._keeping.now())
            self.backup.name(tr(_C, "The backup of {moment}").format(moment=moment))
            self.backup.say(contents_text(newest.contents))
        self._enable(True)
        best = self._best(found)
        if best is not None:
            best.press.set_kind("primary")
            best.press.setFocus()

    def _best(self, found: Found) -> "_Way | None":
        """Return the way that loses least: what was read where nothing newer stands in the backup."""
        if found.salvaged is None:
            return None if found.newest is None else self.backup
        held = None if found.newest is None else found.newest.contents
        return self.backup if held is not None and held.sets > found.salvaged.contents.sets else self.reading

    def _show_read(self, found: Found) -> None:
        salvaged = found.salvaged
        if salvaged is None:
            self.reading.say(found.problem)
            return
        lines = [
            tr(_C, "{workouts} workouts and {sets} sets").format(
                workouts=_of(salvaged, "workouts"), sets=_of(salvaged, "sets")
            )
        ]
        if salvaged.contents.last_day is not None:
            lines = [contents_text(salvaged.contents)] if not any(salvaged.lost.values()) else lines
        if not salvaged.all_known:
            lines.append(tr(_C, "Some parts could not be read at all; more may be missing."))
        if salvaged.mended:
            lines.append(tr(_C, "Sets whose workout was lost were put into a new one."))
        self.reading.say("\n".join(lines))

    # ways to go on

    def open_read(self) -> None:
        """Put what was read in place of the damaged file."""
        found, keeping = self._found, self._keeping
        if found is not None and found.salvaged is not None:
            salvaged = found.salvaged
            self._go_on(lambda report: keeping.open_salvaged(salvaged))

    def restore(self) -> None:
        """Put the newest backup in place of the damaged file."""
        if self._found is not None and self._found.newest is not None:
            self._restore_from(self._found.newest.path)

    def choose(self) -> None:
        """Let the user choose another file."""
        choose_logbook(self, tr(_C, "Choose another file"), self.take, str(self._keeping.logbook.parent))

    def take(self, path: Path) -> None:
        """Restore a backup, or open another logbook where it lies."""
        if stamp_of(path.name) is not None:
            self._restore_from(path)
        elif path.absolute() != self._keeping.logbook.absolute():
            self._drop()
            self.other_wanted.emit(path)

    def _restore_from(self, path: Path) -> None:
        keeping = self._keeping
        self._go_on(lambda report: keeping.restore(path, report), lambda: self._drop())

    def _go_on(self, work: Callable[[Report], Restored], then: Callable[[], object] = lambda: None) -> None:
        def done(restored: Restored) -> None:
            self._ended()
            then()
            self.replaced.emit(lambda session: _say_replaced(session, restored))

        self._run(tr(_C, "Putting it in place"), work, done)

    # work

    def _run(self, name: str, work: Callable[[Report], object], done: Callable[..., object]) -> None:
        if self._task is not None:
            self._task.forget()
        self.problem.hide()
        self._enable(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(name)
        self.progress.show()
        self._task = Tasks.shared().run(work, done, self._on_failed, self._on_progress)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_failed(self, error: SoleusError) -> None:
        self._ended()
        if self._found is None:
            self.show_found(Found(None, self._keeping.newest_sound(), str(error)))
            return
        self._enable(True)
        if not isinstance(error, Cancelled):
            self.problem.setText(str(error))
            self.problem.show()

    def _ended(self) -> None:
        self._task = None
        self.progress.hide()

    def _enable(self, able: bool) -> None:
        found = self._found
        self.reading.press.setEnabled(able and found is not None and found.salvaged is not None)
        self.backup.press.setEnabled(able and found is not None and found.newest is not None)
        self.other.press.setEnabled(self._task is None or found is None)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None
        if self._found is not None and self._found.salvaged is not None:
            self._keeping.drop_salvaged(self._found.salvaged)


class _Way(QWidget):
    """A way to go on: an icon, what it is, what is in it, and a button."""

    def __init__(self, icon: str, title: str, action: str, act: Callable[[], object]) -> None:
        super().__init__()
        self.title = label(title, "emph", wrap=True)
        self.text = label("", "secondary", wrap=True, name="wayText")
        self.press: Button = button(action, "plain", act)
        self._action = action
        self.name(title)
        line = row(IconLabel(icon, "accent-ink", 20, plane="accent-weak"), gap=16, margins=(0, 12, 0, 12))
        line.addLayout(column(self.title, self.text, gap=2), 1)
        line.addWidget(self.press, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def name(self, title: str) -> None:
        """Call it something else."""
        self.title.setText(title)
        self.press.setAccessibleName(tr(_C, "{action}: {what}").format(action=self._action, what=title))

    def say(self, text: str) -> None:
        """Say what is in it."""
        self.text.setText(text)


def _of(salvaged: Salvaged, table: str) -> str:
    """Return "58 of 61"."""
    saved, lost = salvaged.saved.get(table, 0), salvaged.lost.get(table, 0)
    if not lost:
        return number(saved)
    return tr(_C, "{saved} of {all}").format(saved=number(saved), all=number(saved + lost))


def _say_replaced(session: "Session", restored: Restored) -> None:
    said = tr(_C, "Opened {contents}.").format(contents=workouts_text(restored.contents))
    if restored.kept is not None:
        said = tr(_C, "{said} The damaged file is kept as {path}.").format(said=said, path=restored.kept)
    session.show_banner(Banner(said, "ok", seconds=0))
