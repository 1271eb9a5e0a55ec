"""Which workout each row of a table with described columns belongs to, and how rows of a block belong together."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from soleus.domain.words import plural, tr
from soleus.domain.workout import Side
from soleus.interchange.drafts import Block, Cleaned, LogDraft
from soleus.interchange.mapped import Columns, Grid, Role
from soleus.interchange.mapped_days import Days, Moment, time_of
from soleus.interchange.parsed import FlagKind
from soleus.interchange.spelling import Fault, shortened

_C = "Import"
BETWEEN_WORKOUTS = timedelta(hours=3)
"""Where each set has its own time, a longer pause parts two workouts of a day."""


@dataclass(slots=True)
class Line:
    """A row with its day, time and workout, before the workouts are told apart."""

    line: int
    fields: list[str]
    day: date
    at: time | None
    workout: str


def workouts_of(grid: Grid, columns: Columns, out: LogDraft) -> Iterator[tuple[datetime, bool, str, list[Line]]]:
    """Yield start, whether it has a time of day, name and rows of each workout; rows without a date go to `out`.

    Where most rows have a time of their own, it is the set's, and a long pause parts two workouts of a day; else a
    time is the workout's.
    """
    lines = _dated(grid, columns, out)
    timed = [one for one in lines if one.at is not None]
    moments = {(one.day, one.at) for one in timed}
    own_times = len(moments) > max(len(timed) / 2, len({one.day for one in timed}))
    groups: dict[tuple[date, time | None, str], list[Line]] = {}
    for one in lines:
        groups.setdefault((one.day, None if own_times else one.at, one.workout), []).append(one)
    for (day, at, name), members in groups.items():
        for part in _parted(members) if own_times else (members,):
            first = at if not own_times else min((one.at for one in part if one.at is not None), default=None)
            yield datetime.combine(day, first or time()), first is not None, name, part


def pair_sides(block: Block, numbers: list[float | None]) -> None:
    """Bring left and right of a set together and mark the second of them as the other side of the first.

    They belong together by the file's own number, else the first left set to the first right one, and so on; where
    the sides are not as many, nothing is known.
    """
    sides = Counter(row.side for row in block.sets)
    if not (sides[Side.LEFT] and sides[Side.RIGHT]):
        return
    keys = [number for number in numbers if number is not None]
    if len(keys) != len(block.sets):
        if sides[Side.LEFT] != sides[Side.RIGHT] or sides[Side.LEFT] + sides[Side.RIGHT] != len(block.sets):
            return
        seen: Counter[Side] = Counter()
        keys = []
        for row in block.sets:
            seen[row.side] += 1
            keys.append(float(seen[row.side]))
    ordered = sorted(zip(keys, block.sets, strict=True), key=lambda one: one[0])
    made = [ordered[0][1]]
    for (before, first), (key, row) in pairwise(ordered):
        joined = key == before and row.side.other is first.side and not made[-1].paired
        made.append(row._replace(paired=joined))
    block.sets[:] = made


def lift_note(block: Block) -> None:
    """Make a note that stands on every set of a block the note of the exercise."""
    note = block.sets[0].note if len(block.sets) > 1 else ""
    if note and all(row.note == note for row in block.sets):
        block.note = f"{block.note}\n{note}".strip()
        block.sets[:] = [row._replace(note="") for row in block.sets]


def column_name(grid: Grid, place: int) -> str:
    """Return how a column is called in a sentence: by its name, else by its number."""
    return shortened(grid.names[place]) or str(place + 1)


def in_column(fault: Fault, grid: Grid, place: int) -> Fault:
    """Return a fault that names the column it stands in."""
    return Fault(tr(_C, "column {column}: {reason}").format(column=column_name(grid, place), reason=fault))


def _dated(grid: Grid, columns: Columns, out: LogDraft) -> list[Line]:
    """Return the rows that have a day; a blank one is that of the row above, as people leave it out."""
    date_place, time_place, name_place = (columns.place(r) for r in (Role.DATE, Role.TIME, Role.WORKOUT))
    days = Days(columns.meanings[date_place].unit or "ymd" if date_place is not None else "ymd")
    clean = Cleaned()
    last: Moment | None = None
    name, found, without_date = "", [], []
    for line, fields in grid.rows:
        try:
            text = "" if date_place is None else fields[date_place]
            if text.strip():
                last = days[text]
                name = ""
            elif last is None:
                raise Fault(tr(_C, "it has no date"))
            elif any(field.strip() for field in fields):
                without_date.append(line)
            day, at = last
            if time_place is not None and fields[time_place].strip():
                at = time_of(fields[time_place])
                if at is None:
                    reason = tr(_C, "“{text}” is not a time of day").format(text=shortened(fields[time_place]))
                    raise in_column(Fault(reason), grid, time_place)
                last = day, at
            if name_place is not None:
                name = clean[fields[name_place]] or name
            found.append(Line(line, fields, day, at, name))
        except Fault as fault:
            last = None if text.strip() else last  # nothing below an unreadable date is taken to another one
            out.leave_out_row(line, fields, fault)
    if without_date:
        said = plural(_C, "%n row without a date is taken to the day of the row above.",
                      "%n rows without a date are taken to the day of the row above.", len(without_date))  # fmt: skip
        out.flag(FlagKind.MARK, without_date[0], said)
    return found


def _parted(lines: list[Line]) -> list[list[Line]]:
    """Return the rows of a day by time, parted where a long pause lies between two."""
    ordered = sorted(lines, key=lambda one: one.at or time())
    parts = [[ordered[0]]]
    for before, one in pairwise(ordered):
        pause = datetime.combine(one.day, one.at or time()) - datetime.combine(before.day, before.at or time())
        if before.at is not None and pause > BETWEEN_WORKOUTS:
            parts.append([])
        parts[-1].append(one)
    return parts
