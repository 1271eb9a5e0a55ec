"""The plan as a calendar is told of it, with what was cancelled lately."""

from collections.abc import Iterable, Iterator

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.codec import from_plain
from soleus.domain.errors import SoleusError
from soleus.domain.ports import Deleted, Kind
from soleus.domain.scheduled import Scheduled, Span
from soleus.services.logbook import Logbook


def scheduled(logbook: Logbook, span: Span) -> list[Scheduled]:
    """Return what is planned within a span in its order, then what was deleted of it and can still be brought back.

    What was deleted counts as changed by the last commit, so that no calendar has a newer version of it.
    """
    with logbook.reading() as unit:
        planned = [one for one in unit.reading.planned_between(span.first, span.end) if span.takes(one)]
        sequences = unit.reading.planned_sequences([one.id for one in planned])
        revision = unit.reading.revision()
        deleted = list(_deleted_plans(unit.bin.all()))
        gone = [one for one in deleted if span.takes(one) and unit.planned.get(one.id) is None]
    kept = [Scheduled(one, sequences.get(one.id, 0), cancelled=one.skipped is not None) for one in planned]
    return kept + [Scheduled(one, revision, cancelled=True) for one in gone]


def _deleted_plans(things: Iterable[Deleted]) -> Iterator[PlannedWorkout]:
    """Yield the planned workouts among what was deleted; one that is damaged is no part of any calendar."""
    for thing in things:
        if thing.kind is not Kind.PLANNED:
            continue
        try:
            yield from_plain(PlannedWorkout, thing.document)
        except SoleusError:
            continue
