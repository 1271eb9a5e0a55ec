"""The plan as an iCalendar file (RFC 5545), which a calendar that read an earlier one is brought up to date by.

An event is known by its UID; of two versions of one the calendar keeps that with the higher SEQUENCE. Times are
floating, as training follows its trainee through the time zones; what has no time is a whole day and blocks none.
Nothing of pain or illness is in it: a calendar is shown to others.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TextIO

from soleus.domain.calendar import PlanKind, PlannedWorkout
from soleus.domain.naming import plan_title
from soleus.domain.prescribing import usual_seconds
from soleus.domain.scheduled import Scheduled
from soleus.domain.words import spoken, tr
from soleus.interchange.plan_words import PlanWords

if TYPE_CHECKING:
    from icalendar import Event

_STEP_S = 300
_ONE_DAY = timedelta(days=1)
_NEW_LINES = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is told: the planned things, the calendar's name, the words for targets, and when it is told."""

    scheduled: Iterable[Scheduled]
    name: str
    words: PlanWords
    now: datetime


def write(calendar: Calendar, stream: TextIO) -> int:
    """Write the calendar and return the number of events; `stream` is open with newline=""."""
    import icalendar

    whole = icalendar.Calendar()
    whole.add("prodid", f"-//Soleus//Soleus//{spoken().language[:2].upper()}")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    # The library takes names that begin with X for no text, and would leave commas as they are.
    whole.add("x-wr-calname", icalendar.vText(clean(calendar.name)))
    for event in _events(calendar):
        whole.add_component(event)
    stream.write(whole.to_ical().decode())
    return len(whole.subcomponents)


def uid_of(planned: PlannedWorkout) -> str:
    """Return what a calendar knows a planned thing by: the same in every export, and in no other logbook."""
    return f"{planned.id}@soleus"


def duration_of(planned: PlannedWorkout) -> timedelta | None:
    """Return how long a planned thing takes, in steps of five minutes; None where nothing tells."""
    run = planned.run
    seconds: float = 0
    if run is None:
        seconds = usual_seconds(planned.items)
    elif run.minutes is not None:
        seconds = 60 * run.minutes
    if seconds <= 0:
        return None
    return timedelta(seconds=_STEP_S * max(1, math.floor(seconds / _STEP_S + 0.5)))


def clean(text: str) -> str:
    """Return a text without the signs that no calendar can read, and with plain ends of lines.

    >>> clean("a\\r\\nb\\x00")
    'a\\nb'
    """
    return _NO_TEXT.sub("", _NEW_LINES.sub("\n", text))


def _events(calendar: Calendar) -> Iterator["Event"]:
    from icalendar import Event

    for one in calendar.scheduled:
        planned = one.planned
        event = Event()
        event.add("uid", uid_of(planned))
        event.add("dtstamp", calendar.now)
        event.add("sequence", one.sequence)
        event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
        event.add("summary", clean(plan_title(planned)))
        event.add("categories", [_category(planned.kind)])
        _add_time(event, planned)
        if about := clean("\n".join(calendar.words.about(planned))):
            event.add("description", about)
        yield event


def _add_time(event: "Event", planned: PlannedWorkout) -> None:
    if planned.at is None:
        event.add("dtstart", planned.day)
        event.add("dtend", planned.day + _ONE_DAY)
        event.add("transp", "TRANSPARENT")
        return
    start = datetime.combine(planned.day, planned.at)
    event.add("dtstart", start)
    if (duration := duration_of(planned)) is not None:
        event.add("dtend", start + duration)


def _category(kind: PlanKind) -> str:
    return {
        PlanKind.WORKOUT: tr("CalendarFile", "Strength training"),
        PlanKind.RUN: tr("CalendarFile", "Run"),
        PlanKind.REST: tr("CalendarFile", "Rest day"),
    }[kind]
