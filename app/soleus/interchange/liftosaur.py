"""Exports of Liftosaur: a row for each set with what was planned and what was done."""

from datetime import datetime, time, timedelta

from soleus.domain.errors import InvalidValue, ReadingError
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, SetKind
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table
from soleus.interchange.spelling import Fault, Numbers, shortened, weight_unit
from soleus.interchange.stamps import Stamp, Stamps

_C = "Import"
_NAMES = (
    "workout datetime", "program", "day name", "exercise", "is warmup set?", "completed reps", "is amrap?",
    "completed rpe", "completed weight value", "completed weight unit", "required reps", "required weight value",
    "required weight unit", "completed reps time", "notes",
)  # fmt: skip
_YES = frozenset(("1", "true", "yes"))
_NOON = time(12)


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of a Liftosaur export, or None where a header is not one."""
    columns = Columns(header, {name: name for name in _NAMES})
    return columns if columns.fit("workout datetime", "exercise", "completed reps") else None


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what a Liftosaur export holds."""
    return _Reader(table, columns).log()


def is_dump(data: bytes) -> bool:
    """Return whether a file is Liftosaur's copy of all its storage."""
    if not data[:100].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") or b'"soleus-logbook"' in data:
        return False
    return all(name in data for name in (b'"history"', b'"programs"', b'"settings"'))


def refuse_dump(data: bytes) -> ParsedLog:
    """Say what to do instead: the copy changes with every version of Liftosaur and is made for Liftosaur alone."""
    text = tr(_C, "This is Liftosaur’s copy of all its data, which only Liftosaur can read. Choose “Export history to "
                  "CSV file” in Liftosaur’s settings and import that file.")  # fmt: skip
    raise ReadingError(text)


class _Reader:
    """Goes through the rows once."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._table, self._columns = table, columns
        self._out = LogDraft("Liftosaur", table)
        self._workouts: dict[tuple[str, str, str], Draft] = {}
        self._times: dict[int, list[datetime]] = {}
        self._stamps, self._done = Stamps("Workout DateTime"), Stamps("Completed Reps Time")
        self._weights, self._counts = Numbers("Completed Weight Value", signed=True), Numbers("Completed Reps")
        self._rpe, self._clean = Numbers("Completed RPE"), Cleaned()

    def log(self) -> ParsedLog:
        """Read everything."""
        pick = self._columns.picker(*_NAMES)
        for line, fields in self._table.rows():
            try:
                self._read_row(line, pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        for draft in self._workouts.values():
            self._set_times(draft)
        return self._out.finished("Liftosaur", self._workouts.values(), tuple(self._columns.ignored))

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take one set; Fault where a figure cannot be read or the set was planned only."""
        (moment, program, day, exercise, warmup, reps, amrap, rpe, weight_text, unit_text, wanted, wanted_weight,
         wanted_unit, done_at, note) = picked  # fmt: skip
        stamp, exercise = self._stamps[moment], self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        count, weight = self._counts[reps], self._weights[weight_text]
        if count is None:
            raise Fault(tr(_C, "the set was planned but not done"))
        unit = weight_unit(unit_text)
        if weight and unit is None and unit_text.strip():
            raise Fault(tr(_C, "its weight unit “{unit}” is neither kg nor lb").format(unit=shortened(unit_text)))
        draft = self._workout(line, stamp, moment, self._clean[program], self._clean[day])
        if done_at.strip() and (done := self._time(done_at)) is not None:
            self._times.setdefault(id(draft), []).append(done)
        row = ParsedSet(
            line,
            SetKind.WARMUP if warmup.strip().casefold() in _YES else SetKind.WORKING,
            amrap.strip().casefold() in _YES,
            weight or None,
            unit,
            count,
            effort=self._effort(rpe, line),
            note=_planned((wanted, wanted_weight, wanted_unit), (reps, weight_text, unit_text)),
        )
        if weight is not None and weight < 0:
            sentence = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, sentence.format(weight=shortened(weight_text)))
        block = draft.blocks[-1] if draft.blocks and draft.blocks[-1].exercise == exercise else None
        if block is None:
            block = Block(exercise)
            draft.blocks.append(block)
        text = self._clean[note]
        if text and text not in block.note:
            block.note = f"{block.note}\n{text}".strip()
        block.sets.append(row)

    def _workout(self, line: int, stamp: Stamp, moment: str, program: str, day: str) -> Draft:
        key = (moment, program, day)
        draft = self._workouts.get(key)
        if draft is None:
            start, timed = _start(stamp)
            name = f"{program}: {day}" if program and day else program or day
            draft = self._workouts[key] = Draft(name, line, start, timed=timed, key=f"{stamp.text}|{program}|{day}")
        return draft

    def _time(self, text: str) -> datetime | None:
        try:
            return self._done[text].local
        except Fault:
            return None  # the set counts all the same

    def _set_times(self, draft: Draft) -> None:
        """Give a workout the times of its first and last set, unless they were entered on another day."""
        times = sorted(self._times.get(id(draft), ()))
        if not times or draft.start is None or times[0].date() != draft.start.date():
            return
        if not draft.timed:
            draft.start, draft.timed = times[0], True
        self._out.set_end(draft, times[-1] - draft.start, draft.line)

    def _effort(self, text: str, line: int) -> Effort | None:
        """Return the RPE; one that cannot be is flagged and left out, never the set."""
        try:
            value = self._rpe[text]
            return None if value is None else Effort(value, EffortScale.RPE)
        except (Fault, InvalidValue):
            sentence = tr(_C, "The RPE “{text}” is not a number from 0 to 10; it is left out.")
            self._out.flag(FlagKind.EFFORT, line, sentence.format(text=shortened(text)))
            return None


def _start(stamp: Stamp) -> tuple[datetime, bool]:
    """Return when a workout began, and whether its time of day is known.

    Liftosaur dates a workout with the midnight that begins its day where it was done, told in UTC: 05:00 is midnight
    in New York, 22:00 of the day before is midnight in Berlin. So a full or half hour is rounded to the nearest
    midnight, which gives the day whatever zone this computer is in.
    """
    universal = stamp.order
    if not stamp.zoned or universal.minute % 15 or universal.second or not 1900 < universal.year < 2100:
        return stamp.local, stamp.timed
    day = universal.date() + timedelta(days=universal.time() >= _NOON)
    return datetime.combine(day, time()), False


def _planned(wanted: tuple[str, str, str], done: tuple[str, str, str]) -> str:
    """Return in words what was planned, where something else was done."""
    (reps, weight, unit), (done_reps, done_weight, _) = (
        tuple(text.strip() for text in part) for part in (wanted, done)
    )
    if not reps or (reps == done_reps and (weight == done_weight or not weight)):
        return ""
    if weight.strip("0.,"):
        return tr(_C, "planned: {reps} × {weight}").format(reps=reps, weight=f"{weight} {unit}".strip())
    return tr(_C, "planned: {reps}").format(reps=reps)
