"""The words of the month: runs in short, how a week and a month kept to their plan."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from soleus.domain.adherence import Adherence
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.naming import RUN_NAME, plan_title
from soleus.ui.planner.calendar_words import distance_words, reason_words
from soleus.ui.text import number, q_date, tr


@dataclass(frozen=True, slots=True)
class WeekKept:
    """How a week kept to its plan: its name, what was done, the rest in a line; `warns` where something is amiss."""

    name: str
    strong: str = ""
    line: str = ""
    warns: bool = False

    def spoken(self) -> str:
        """Return it as it is read aloud."""
        return ", ".join(part for part in (self.name, self.strong, self.line) if part)


def kept_of_week(first: date, kept: Adherence, today: date) -> WeekKept:
    """Return how the week that begins on `first` stands."""
    name = tr("Planner", "week {number}").format(number=q_date(first + timedelta(days=3)).weekNumber()[0])
    if kept.is_empty:
        return WeekKept(name)
    done = kept.done + kept.extra
    ahead = not done and first > today
    strong = tr("Planner", "{n} planned").format(n=kept.to_come) if ahead else tr("Planner", "{n} done").format(n=done)
    line = _line(replace(kept, to_come=0) if ahead else kept)
    if not line and kept.on_time:
        line = tr("Planner", "on time")
    return WeekKept(name, strong, line, bool(kept.missed or kept.skipped))


def kept_of_month(month: date, kept: Adherence, today: date) -> str:
    """Return "November: 9 of 10 so far"; nothing where nothing was planned."""
    name = QLocale().standaloneMonthName(month.month)
    if kept.due:
        words = tr("Planner", "{month}: {done} of {due}")
        if (today.year, today.month) == (month.year, month.month):
            words = tr("Planner", "{month}: {done} of {due} so far")
        return words.format(month=name, done=kept.done, due=kept.due)
    return tr("Planner", "{month}: {n} planned").format(month=name, n=kept.to_come) if kept.to_come else ""


def run_words(planned: PlannedWorkout) -> str:
    """Return a run in a word or two: what the user called a key run, how far or how long an easy one goes."""
    run = planned.run
    assert run is not None
    own = "" if planned.name.strip().casefold() == RUN_NAME else planned.name.strip()
    far = distance_words(run.distance) if run.distance is not None else ""
    long = tr("Planner", "{minutes} min").format(minutes=number(run.minutes)) if run.minutes is not None else ""
    first = (own, far, long) if run.is_key else (far, long, own)
    return next((words for words in first if words), plan_title(planned))


def _line(kept: Adherence) -> str:
    parts = (
        (kept.missed, tr("Planner", "{n} missed")),
        (kept.skipped, _skipped_words(kept)),
        (kept.moved, tr("Planner", "{n} moved")),
        (kept.to_come, tr("Planner", "{n} to come")),
    )
    return ", ".join(words.format(n=figure) for figure, words in parts if figure)


def _skipped_words(kept: Adherence) -> str:
    """Return "{n} skipped: pain" where all have the same reason."""
    words = tr("Planner", "{n} skipped")
    return f"{words}: {reason_words(kept.reasons[0][0])}" if len(kept.reasons) == 1 else words
