"""The order of the list: its sections and the exercises below each heading. Knows no widget."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soleus.domain.exercise import Exercise, Group
from soleus.ui.library.filtering import Hit, Rank
from soleus.ui.text import tr
from soleus.ui.wording import group_name

RECENT_DAYS = 7


class Sort(StrEnum):
    """How the list is ordered."""

    LAST_DONE = "last-done"
    NAME = "name"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the list."""

    text: str


Row = Heading | Exercise


def arranged(
    hits: Sequence[Hit], sort: Sort, last_days: Mapping[str, date], today: date, searching: bool = False
) -> list[Row]:
    """Return the rows of the list: sections with headings, and within each the exercises in order.

    `last_days` says when each exercise was last done. While searching, hits in names come first.
    """
    if searching:
        return _by_rank(hits, sort, last_days)
    exercises = _in_order([hit.exercise for hit in hits], sort, last_days)
    if sort is Sort.NAME:
        return list(exercises)
    if sort is Sort.GROUP:
        order = list(Group)
        groups = sorted({exercise.group for exercise in exercises}, key=order.index)
        return _sections(exercises, {group: group_name(group) for group in groups}, lambda exercise: exercise.group)
    since = today - timedelta(days=RECENT_DAYS - 1)

    def age(exercise: Exercise) -> int:
        last = last_days.get(exercise.key)
        return 2 if last is None else 0 if last >= since else 1

    titles = (
        tr("Library", "Last seven days"),
        tr("Library", "Earlier"),
        tr("Library", "Not done yet"),
    )
    if not last_days:
        return list(exercises)
    return _sections(exercises, dict(enumerate(titles)), age)


def _by_rank(hits: Sequence[Hit], sort: Sort, last_days: Mapping[str, date]) -> list[Row]:
    named: list[Exercise] = []
    for rank in Rank:
        if rank <= Rank.OTHER_NAME:
            named += _in_order([hit.exercise for hit in hits if hit.rank is rank], sort, last_days)
    mentioned = _in_order([hit.exercise for hit in hits if hit.rank is Rank.KEYWORD], sort, last_days)
    mentioned += _in_order([hit.exercise for hit in hits if hit.rank is Rank.TEXT], sort, last_days)
    if not (named and mentioned):
        return [*named, *mentioned]
    return [
        Heading(tr("Library", "In the name")),
        *named,
        Heading(tr("Library", "In muscles, equipment and texts")),
        *mentioned,
    ]


def _in_order(exercises: Sequence[Exercise], sort: Sort, last_days: Mapping[str, date]) -> list[Exercise]:
    by_name = sorted(exercises, key=lambda exercise: exercise.name.casefold())
    if sort is Sort.LAST_DONE:
        return sorted(by_name, key=lambda exercise: last_days.get(exercise.key, date.min), reverse=True)
    if sort is Sort.GROUP:
        order = list(Group)
        return sorted(by_name, key=lambda exercise: order.index(exercise.group))
    return by_name


def _sections(exercises: Sequence[Exercise], titles: Mapping, section: Callable[[Exercise], object]) -> list[Row]:
    rows: list[Row] = []
    for value, title in titles.items():
        members = [exercise for exercise in exercises if section(exercise) == value]
        if members:
            rows += [Heading(title), *members]
    return rows
