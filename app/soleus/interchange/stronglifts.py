"""Exports of StrongLifts 5×5: a row for each exercise of a workout, its sets side by side in numbered columns."""

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from soleus.domain.units import WeightUnit
from soleus.domain.words import plural, tr
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, seconds_of, shortened
from soleus.interchange.stamps import clock_of, day_comes_first, day_of

_C = "Import"
_SET = re.compile(r"set ([0-9]{1,3}) ?\((reps?|kgs?|lbs?|time|seconds?|secs?|s)\)")
_SUMMARY = re.compile(r"(?:sets ?[×x*] ?(?:reps|time)|top set ?\(?.*|e1rm.*|reps|volume.*|workout volume.*)")
_ALIASES = {
    "date": "date", "date (yyyy/mm/dd)": "date", "workout": "number", "workout name": "name", "exercise": "exercise",
    "duration (hours)": "hours", "start time (h:mm)": "start", "start time": "start", "end time (h:mm)": "end",
    "end time": "end", "note": "note", "notes": "note", "sets×reps": "reps", "setsxreps": "reps",
    "sets×time": "times", "setsxtime": "times", "body weight (kg)": "body kg", "body weight (lb)": "body lb",
}  # fmt: skip
_PICKED = ("date", "number", "name", "exercise", "hours", "start", "end", "note", "reps", "times", "body kg", "body lb")
FAILED = frozenset(("-", "–", "—", "x"))
"""What stands in the place of repetitions where a set failed."""


@dataclass(slots=True)
class _Place:
    """Where the figures of one set stand; -1 where there is no such column."""

    reps: int = -1
    kg: int = -1
    lb: int = -1
    seconds: int = -1


@dataclass(slots=True)
class Layout:
    """The columns of a workout, and of its sets in their order."""

    columns: Columns
    sets: list[_Place] = field(default_factory=list)


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return where the columns of a StrongLifts export stand, or None where a header is not one."""
    sets: dict[int, _Place] = {}
    for place, name in enumerate(header):
        if match := _SET.fullmatch(folded(name)):
            one = sets.setdefault(int(match[1]), _Place())
            kind = {"r": "reps", "k": "kg", "l": "lb"}.get(match[2][0], "seconds")
            setattr(one, kind, place)
    columns = Columns(header, _ALIASES)
    if not any(one.reps >= 0 or one.seconds >= 0 for one in sets.values()) or not columns.fit("date", "exercise"):
        return None
    columns.ignored = [n for n in columns.ignored if not (_SET.fullmatch(folded(n)) or _SUMMARY.fullmatch(folded(n)))]
    if "body kg" in columns and any(one.lb >= 0 for one in sets.values()):
        # The app heads this column KG for everybody: of whoever lifts pounds it may be pounds, so nothing is taken.
        columns.ignored.append(columns.header[columns.places.pop("body kg")])
    return Layout(columns, [sets[number] for number in sorted(sets)])


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what a StrongLifts export holds."""
    return _Reader(table, layout).log()


class Attempts:
    """Counts the sets without a repetition, which are named in one sentence."""

    def __init__(self, out: LogDraft) -> None:
        self._out = out
        self._first, self._count = 0, 0

    def see(self, line: int) -> None:
        """Take note of a set without a repetition."""
        self._first = self._first or line
        self._count += 1

    def tell(self) -> None:
        """Say how many there were, if any."""
        if self._count:
            text = plural(_C, "%n set with 0 repetitions or a dash is kept as a failed attempt.",
                          "%n sets with 0 repetitions or a dash are kept as failed attempts.", self._count)  # fmt: skip
            self._out.flag(FlagKind.MARK, self._first, text)


class _Reader:
    """Goes through the rows once."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._table, self._layout = table, layout
        self._out = LogDraft("StrongLifts", table)
        self._workouts: dict[tuple[str, str, str, str], Draft] = {}
        self._weights, self._counts = Numbers("Weight", signed=True), Numbers("Reps")
        self._hours, self._clean, self._attempts = Numbers("Duration"), Cleaned(), Attempts(self._out)
        self._day_first = False

    def log(self) -> ParsedLog:
        """Read everything."""
        columns = self._layout.columns
        pick = columns.picker(*_PICKED)
        rows = list(self._table.rows())
        self._day_first = day_comes_first(pick(fields)[0] for _, fields in rows) is True
        for line, fields in rows:
            try:
                self._read_row(line, fields, pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        self._attempts.tell()
        return self._out.finished("StrongLifts", self._workouts.values(), tuple(columns.ignored))

    def _read_row(self, line: int, fields: list[str], picked: Fields) -> None:
        """Take the sets of one exercise; Fault where a figure cannot be read or there is no set."""
        date_text, number, name, exercise, hours, start, end, note, reps, times, kilograms, pounds = picked
        exercise = self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        sets = self._sets(line, fields, timed=bool(times.strip()) and not reps.strip()) or self._summed(line, times)
        if not sets:
            raise Fault(tr(_C, "it has no set with repetitions or a time"))
        key = (date_text, number, name, start)
        draft = self._workouts.get(key)
        if draft is None:
            draft = self._workouts[key] = self._draft(line, date_text, self._clean[name or number], start)
            self._set_end(draft, line, end, self._hours[hours])
            if draft.start is not None:
                unit = WeightUnit.KG if kilograms.strip() else WeightUnit.LB
                self._out.weigh(line, draft.start.date(), kilograms.strip() or pounds, unit)
        draft.add_note(self._clean[note])
        draft.blocks.append(Block(exercise, sets=sets))
        self._out.extra_sets += len(sets) - 1
        for row in sets:
            if row.reps == 0:
                self._attempts.see(line)

    def _sets(self, line: int, fields: list[str], *, timed: bool) -> list[ParsedSet]:
        """Return the sets whose cells are filled; `timed` where the app's own summary calls their figures a time."""
        sets = []
        fields = [*fields, ""]
        for place in self._layout.sets:
            done, length = fields[place.reps].strip(), fields[place.seconds].strip()
            if not done and not length:
                continue
            unit = WeightUnit.KG if fields[place.kg].strip() else WeightUnit.LB
            weight = self._weights[fields[place.kg if unit is WeightUnit.KG else place.lb]]
            count = 0.0 if folded(done) in FAILED else None if timed else self._counts[done]
            seconds = seconds_of(length or done) if length or (timed and count is None) else None
            if seconds is None and count is None:
                raise Fault(
                    tr(_C, "a set of it is “{text}”, which is not a time").format(text=shortened(length or done))
                )
            sets.append(ParsedSet(line, weight=weight or None, unit=unit, reps=count, seconds=seconds))
        return sets

    def _summed(self, line: int, times: str) -> list[ParsedSet]:
        """Return the sets of a summary such as 3×0:45 or 60/45/30, where no cell of a single set is filled."""
        plain = folded(times)
        if not plain:
            return []
        number, _, each = plain.replace("x", "×").partition("×")
        texts = [each] * int(number) if each and re.fullmatch(r"[1-9][0-9]?", number.strip()) else plain.split("/")
        sets = []
        for text in texts:
            seconds = None if text.strip() in FAILED else seconds_of(text)
            if seconds is None:
                raise Fault(tr(_C, "a set of it is “{text}”, which is not a time").format(text=shortened(text)))
            sets.append(ParsedSet(line, seconds=seconds))
        return sets

    def _draft(self, line: int, date_text: str, name: str, start: str) -> Draft:
        clock = clock_of(start)
        if clock is None and start.strip():
            text = tr(_C, "The time “{text}” is not understood; the workout is stored without one.")
            self._out.flag(FlagKind.DURATION, line, text.format(text=shortened(start)))
        day = day_of(date_text, "Date", day_first=self._day_first)
        return Draft(name, line, datetime.combine(day, clock or time()), timed=clock is not None)

    def _set_end(self, draft: Draft, line: int, end: str, hours: float | None) -> None:
        clock = clock_of(end)
        if not draft.timed or draft.start is None:
            return
        if clock is None:
            self._out.set_end(draft, timedelta(hours=min(hours or 0, 10_000)), line)
            return
        over = datetime.combine(draft.start.date(), clock)
        if over < draft.start:
            over += timedelta(days=1)
        self._out.set_end(draft, over - draft.start, line)
