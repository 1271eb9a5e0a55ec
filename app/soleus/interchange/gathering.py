"""Sets that each bear a moment, gathered into workouts: for apps whose rows stand in no order of their own."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from soleus.interchange.drafts import Block, Draft, LogDraft
from soleus.interchange.parsed import ParsedSet

PAUSE = timedelta(hours=4)
"""A longer pause between two sets parts two workouts, where a file does not say which sets belong together."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A set row with its moment and exercise."""

    moment: datetime
    exercise: str
    row: ParsedSet


def in_time(rows: list[Taken], *, reverse: bool = False) -> list[Taken]:
    """Return rows from the oldest on; those of one moment in the file's order, or turned round with `reverse`."""
    return sorted(reversed(rows) if reverse else rows, key=lambda taken: taken.moment)


def newest_first(rows: Iterable[Taken]) -> bool:
    """Return whether moments mostly go back from a row to the next."""
    steps = [(later.moment > earlier.moment) - (later.moment < earlier.moment) for earlier, later in pairwise(rows)]
    return sum(steps) < 0


def draft_of(name: str, rows: list[Taken], *, key: str = "", timed: bool = True) -> Draft:
    """Return a workout of rows in time; the sets of one exercise are one block, where the first of them stands.

    A note that all sets of a block share is the block's.
    """
    draft = Draft(name, min(taken.row.line for taken in rows), rows[0].moment, timed=timed, key=key)
    blocks: dict[str, Block] = {}
    for taken in rows:
        block = blocks.get(taken.exercise)
        if block is None:
            block = blocks[taken.exercise] = Block(taken.exercise)
            draft.blocks.append(block)
        block.sets.append(taken.row)
    for block in draft.blocks:
        share_note(block)
    return draft


def share_note(block: Block) -> None:
    """Make the note that all sets of a block bear the block's own."""
    notes = {row.note for row in block.sets}
    if len(notes) == 1 and (note := notes.pop()):
        block.note = f"{block.note}\n{note}".strip()
        block.sets = [row._replace(note="") for row in block.sets]


@dataclass(slots=True)
class Programmes:
    """The sets of each day and programme, for apps whose rows name these and a time of day."""

    out: LogDraft
    taken: dict[tuple[date, str], list[Taken]] = field(default_factory=dict)
    untimed: set[tuple[date, str]] = field(default_factory=set)

    def add(self, day: date, clock: time | None, name: str, exercise: str, *rows: ParsedSet) -> None:
        """Add sets of one moment; a programme with a set of no known time is stored without one."""
        if clock is None:
            self.untimed.add((day, name))
        moment = datetime.combine(day, clock or time())
        self.taken.setdefault((day, name), []).extend(Taken(moment, exercise, row) for row in rows)

    def drafts(self) -> list[Draft]:
        """Return a workout for each programme of a day, or several where long pauses part it."""
        drafts = []
        for (day, name), taken in self.taken.items():
            timed = (day, name) not in self.untimed
            for rows in _parts(in_time(taken, reverse=newest_first(taken))) if timed else [taken]:
                draft = draft_of(name, rows, timed=timed)
                if timed:
                    self.out.set_end(draft, rows[-1].moment - rows[0].moment, draft.line)
                else:
                    draft.start = datetime.combine(day, time())
                drafts.append(draft)
        return drafts


def _parts(rows: list[Taken]) -> list[list[Taken]]:
    parts: list[list[Taken]] = []
    for one in rows:
        if parts and one.moment - parts[-1][-1].moment <= PAUSE:
            parts[-1].append(one)
        else:
            parts.append([one])
    return parts
