"""Sets that each bear a moment, gathered into workouts: for apps whose rows stand in no order of their own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from soleus.interchange.drafts import Block, Draft
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
