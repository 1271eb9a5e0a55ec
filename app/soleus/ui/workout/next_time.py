"""What a finished workout leads to: next time's targets with their reasons, and what was never done better."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.domain.exercise import Measure
from soleus.domain.prescription import Prescription, usual
from soleus.domain.progress import difficulty
from soleus.domain.session import measure_of
from soleus.domain.workout import Side, Workout
from soleus.services.coaching import ItemAdvice
from soleus.services.composition import Services
from soleus.ui.advice_words import next_words, reason_words, source_words
from soleus.ui.tasks import Report, Task, Tasks
from soleus.ui.text import tr
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column
from soleus.ui.workout.rich_line import BandMark, Part, RichLine, SideSign, Sign, Words

_C = "NextTime"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes next for each exercise of a workout, and the sides that did better than ever before."""

    advice: tuple[tuple[Prescription, ItemAdvice], ...] = ()
    records: frozenset[tuple[str, Side]] = frozenset()


def outcome_of(workout: Workout, services: Services) -> Outcome:
    """Ask the log what a workout leads to; slow with years of sets."""
    known = services.catalogue.by_key()
    items: dict[str, Prescription] = {}
    records: set[tuple[str, Side]] = set()
    for entry in workout.entries:
        exercise = known.get(entry.exercise_key)
        if exercise is None or not entry.sets or exercise.key in items:
            continue
        items[exercise.key] = entry.target or usual(exercise)
        records |= {
            (exercise.key, side) for side in _bettered(exercise.key, measure_of(entry, exercise), workout, services)
        }
    found = services.coaching.advice_of(tuple(items.values()))
    return Outcome(tuple((item, found[item.id]) for item in items.values() if item.id in found), frozenset(records))


def _bettered(key: str, measure: Measure, workout: Workout, services: Services) -> list[Side]:
    """Return the sides whose heaviest set of the workout's day is harder than that of every other day."""
    band_of, found = services.catalogue.known_band, []
    for side, points in services.insights.series(key, measure=measure).sides.items():
        ranks = {point.day: difficulty(point.load, point.amount, band_of) for point in points}
        today = ranks.pop(workout.day, None)
        if today is not None and ranks and today > max(ranks.values()):
            found.append(side)
    return found


class OutcomeReader(QObject):
    """Asks in a thread; a newer question takes an older one's place. `read` carries the Outcome."""

    read = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, workout: Workout) -> None:
        """Ask what a workout leads to."""
        if self._task is not None:
            self._task.forget()

        def work(report: Report) -> Outcome:
            return outcome_of(workout, self._services)

        self._task = Tasks.shared().run(work, self._on_read, lambda _: self._on_read(Outcome()))

    def _on_read(self, found: Outcome) -> None:
        self._task = None
        self.read.emit(found)


class NextTime(QWidget):
    """A line an exercise and side: what comes next, and below it why and who says so."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextTime")
        self._services = services
        self._texts: list[str] = []
        self._lines: QVBoxLayout = column(gap=4)
        whole = column(label(tr(_C, "Next time"), "strong"), gap=4)
        whole.addLayout(self._lines)
        self.setLayout(whole)
        self.hide()

    def show_outcome(self, found: Outcome) -> None:
        """Show what comes next; with nothing new that is said."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._texts.clear()
        for prescription, said in found.advice:
            for sides in _alike(said):
                self._add(prescription, said, sides)
        if not self._lines.count():
            self._say(tr(_C, "The same again: nothing asks for a change."))
        self.setVisible(bool(found.advice))

    def texts(self) -> tuple[str, ...]:
        """All that stands below the heading, line by line."""
        return tuple(self._texts)

    def _add(self, item: Prescription, said: ItemAdvice, sides: Sequence[Side]) -> None:
        catalogue = self._services.catalogue
        advice = said.advice[sides[0]]
        reason = advice.reason
        assert reason is not None
        parts: list[Part] = [Words(catalogue.name(item.exercise_key), "text", 600)]
        parts += [SideSign(side) for side in sides if side.other is not None]
        words = next_words(advice, catalogue.known_band) or tr(_C, "as today")
        known = catalogue.known_band(advice.target.load.band.band_id) if advice.target.load.band else None
        if known is not None:
            named = words.startswith(known[0].shown_name)
            words = words.removeprefix(known[0].shown_name).strip()
            parts.append(BandMark(known[0], known[1], named))
        parts += [Words(words, "text")] if words else []
        line = RichLine("body")
        line.set_parts(parts)
        self._lines.addWidget(line)
        self._texts.append(line.text())
        why = reason_words(reason, advice.target.measure, catalogue.known_band, with_next=False)
        source = source_words(reason, said.programme)
        self._say(tr(_C, "{reason} · {source}").format(reason=why, source=source))

    def _say(self, text: str) -> None:
        self._texts.append(text)
        self._lines.addWidget(label(text, "secondary", wrap=True))


def record_part() -> list[Part]:
    """Return the sign of a side that did better than ever."""
    return [Sign("chart-line-up", "accent"), Words(tr(_C, "best so far"), "accent-ink", 600)]


def _alike(said: ItemAdvice) -> list[list[Side]]:
    """Return the sides of which something is said, those with the same advice together."""
    found: list[list[Side]] = []
    for side, advice in said.advice.items():
        if advice.reason is None:
            continue
        known = next((sides for sides in found if _same(said, sides[0], side)), None)
        if known is None:
            found.append([side])
        else:
            known.append(side)
    return found


def _same(said: ItemAdvice, one: Side, other: Side) -> bool:
    first, second = said.advice[one], said.advice[other]
    figures = [(a.target.load, a.target.sets, a.target.low, a.target.high, a.reason) for a in (first, second)]
    return figures[0] == figures[1]
