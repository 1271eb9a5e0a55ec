"""Workouts while their rows are still being read, and the log they make when all are."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from soleus.domain import body
from soleus.domain.load import DOUBTFUL_KG
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.words import in_figures, tr
from soleus.interchange import hints
from soleus.interchange.csv_log import unmarked
from soleus.interchange.parsed import (
    Flag,
    FlagKind,
    ParsedBlock,
    ParsedExercise,
    ParsedLog,
    ParsedMeasurement,
    ParsedSet,
    ParsedWorkout,
    RowProblem,
)
from soleus.interchange.reading import clean
from soleus.interchange.spelling import Fault, Numbers, shortened, without_noise
from soleus.interchange.unit_guess import guessed_unit

LONGEST_WORKOUT = timedelta(hours=6)
"""A longer one is a forgotten timer (264 h was seen): its end is not believed."""
MOST_REPS = 1000.0
LONGEST_HOLD_S = 1800.0


@dataclass(slots=True)
class Block:
    """Sets of one exercise in a row, growing."""

    exercise: str
    note: str = ""
    superset: int | None = None
    sets: list[ParsedSet] = field(default_factory=list)
    last_number: float | None = None  # the last figure of the file's own numbering

    def is_before(self, number: float | None) -> bool:
        """Return whether the file's numbering begins anew with `number`: the same exercise, logged again at once."""
        return number is not None and self.last_number is not None and number <= self.last_number


@dataclass(slots=True)
class Draft:
    """A workout, growing; its notes are kept once each."""

    name: str
    line: int
    start: datetime | None = None
    end: datetime | None = None
    notes: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    timed: bool = True  # whether `start` has a time of day
    key: str = ""  # where date and name are not what names it within its app

    def add_note(self, text: str) -> None:
        """Keep a note of the workout, which most files repeat on every row."""
        if text and text not in self.notes:
            self.notes.append(text)


@dataclass(slots=True)
class _Tally:
    first: datetime
    last: datetime
    sets: int = 0
    with_weight: int = 0
    with_reps: int = 0
    with_seconds: int = 0
    with_distance: int = 0
    bands: dict[str, None] = field(default_factory=dict)


class Rows(Protocol):
    """What a log is read from: a `reading.Table`, or whatever else can say what stands on a line.

    `broken` holds line and reason of rows without a proper form, `blank` counts rows without any content.
    """

    broken: list[tuple[int, str]]
    blank: int

    def excerpt(self, line: int) -> str:
        """Return what stands on a line, shortened."""


@dataclass(slots=True)
class LogDraft:
    """What every reader collects: problems and flags by line, counts, and the names made clean once each."""

    app: str
    table: Rows
    problems: list[RowProblem] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    rest_rows: int = 0
    note_rows: int = 0
    extra_sets: int = 0
    body_weights: list[ParsedMeasurement] = field(default_factory=list)
    _bodies: Numbers = field(default_factory=lambda: Numbers("Body weight"))

    def leave_out(self, line: int, reason: object) -> None:
        """Name a row that cannot be used."""
        self.problems.append(RowProblem(line, self.table.excerpt(line), str(reason)))

    def leave_out_row(self, line: int, fields: list[str], reason: object) -> None:
        """Name a row that cannot be used, unless it is only delimiters, as spreadsheets leave them."""
        if any(field.strip() for field in fields):
            self.leave_out(line, reason)
        else:
            self.table.blank += 1

    def flag(self, kind: FlagKind, line: int, text: str) -> None:
        """Name something a user should look at."""
        self.flags.append(Flag(kind, line, text))

    def weigh(self, line: int, day: date, text: str, unit: WeightUnit | None) -> None:
        """Keep the body weight that stands beside a workout; the sets count whatever stands there."""
        if not text.strip():
            return
        with suppress(Fault):
            value = self._bodies[text]
            if value and unit is not None and body.LIGHTEST_KG <= value * unit.kilograms <= body.HEAVIEST_KG:
                self.body_weights.append(ParsedMeasurement(line, day, Weight(without_noise(value), unit)))
                return
        said = tr("Import", "The body weight “{text}” is not understood and left out.")
        self.flag(FlagKind.BODY_WEIGHT, line, said.format(text=shortened(text)))

    def set_end(self, draft: Draft, duration: timedelta, line: int) -> None:
        """Give a workout its end unless it is too long to be believed."""
        if duration > LONGEST_WORKOUT:
            hours = duration.total_seconds() / 3600
            self.flag(
                FlagKind.LONG_WORKOUT,
                line,
                tr(
                    "Import", "A workout of {hours} hours: the timer was probably forgotten, so no end is stored."
                ).format(hours=in_figures(hours, 0)),
            )
        elif duration > timedelta(0) and draft.start is not None:
            draft.end = draft.start + duration

    def finished(self, layout: str, drafts: Iterable[Draft], ignored: tuple[str, ...], **known: Any) -> ParsedLog:
        """Return the log: workouts by time, exercises in the order they appear, problems by line.

        `known` goes to `guessed_unit`.
        """
        for line, reason in self.table.broken:
            self.leave_out(line, reason)
        workouts = _workouts(drafts)
        guess = guessed_unit(workouts, **known)
        exercises, needs_unit, needs_distance_unit = self._looked_through(workouts, guess.unit if guess else None)
        return ParsedLog(
            app=self.app,
            layout=layout,
            workouts=workouts,
            exercises=exercises,
            problems=tuple(sorted(self.problems, key=lambda problem: problem.line)),
            flags=tuple(sorted(self.flags, key=lambda flag: flag.line)),
            rest_rows=self.rest_rows,
            note_rows=self.note_rows,
            blank_rows=self.table.blank,
            needs_unit=needs_unit,
            unit_guess=guess if needs_unit else None,
            needs_distance_unit=needs_distance_unit,
            ignored_columns=ignored,
            extra_sets=self.extra_sets,
            body_weights=tuple(self.body_weights),
        )

    def _looked_through(
        self, workouts: tuple[ParsedWorkout, ...], guess: WeightUnit | None
    ) -> tuple[tuple[ParsedExercise, ...], bool, bool]:
        """Tally every exercise, flag absurd figures, and see which units are missing."""
        tallies: dict[str, _Tally] = {}
        needs_unit = needs_distance_unit = False
        too_heavy = {unit: DOUBTFUL_KG / (unit or guess or WeightUnit.LB).kilograms for unit in (*WeightUnit, None)}
        for workout in workouts:
            for block in workout.blocks:
                tally = tallies.get(block.exercise)
                if tally is None:
                    tally = tallies[block.exercise] = _Tally(workout.start, workout.start)
                tally.last = workout.start
                tally.sets += len(block.sets)
                for row in block.sets:
                    weight, reps, seconds = row.weight, row.reps, row.seconds
                    if weight is not None:
                        tally.with_weight += 1
                        if row.unit is None:
                            needs_unit = True
                        if weight > too_heavy[row.unit]:
                            figure = f"{weight:,.10g} {row.unit or guess or ''}".strip()
                            self.flag(
                                FlagKind.HEAVY,
                                row.line,
                                tr("Import", "{figure} is a lot; is it right?").format(figure=figure),
                            )
                    if row.band:
                        tally.bands[row.band] = None
                    if reps is not None:
                        tally.with_reps += 1
                        if reps > MOST_REPS:
                            self.flag(
                                FlagKind.MANY_REPS,
                                row.line,
                                tr("Import", "{reps} repetitions in one set; is it right?").format(
                                    reps=in_figures(reps)
                                ),
                            )
                    if seconds is not None:
                        tally.with_seconds += 1
                        if seconds > LONGEST_HOLD_S and row.distance is None:
                            self.flag(
                                FlagKind.LONG_HOLD,
                                row.line,
                                tr("Import", "A set of {minutes} minutes; is it right?").format(
                                    minutes=in_figures(seconds / 60, 0)
                                ),
                            )
                    if row.distance is not None:
                        tally.with_distance += 1
                        needs_distance_unit |= row.distance_unit is None
        return tuple(_exercise(name, tally) for name, tally in tallies.items()), needs_unit, needs_distance_unit


class Cleaned(dict[str, str]):
    """Names and notes by their text in the file, each made clean once."""

    def __missing__(self, text: str) -> str:
        self[text] = result = clean(unmarked(text))
        return result


def _exercise(name: str, tally: _Tally) -> ParsedExercise:
    return ParsedExercise(
        name=name,
        sets=tally.sets,
        first=tally.first.date(),
        last=tally.last.date(),
        with_weight=tally.with_weight,
        with_reps=tally.with_reps,
        with_seconds=tally.with_seconds,
        with_distance=tally.with_distance,
        assisted=hints.is_assisted(name),
        banded=hints.is_banded(name),
        colour=hints.band_colour(name),
        hold_as_reps=hints.is_hold(name) and tally.with_reps > 0 and not tally.with_seconds,
        bands=tuple(tally.bands),
    )


def _workouts(drafts: Iterable[Draft]) -> tuple[ParsedWorkout, ...]:
    """Return the drafts that have sets as workouts from the oldest on, each with a key of its own."""
    keys: dict[str, int] = {}
    workouts = []
    for draft in sorted((d for d in drafts if d.start is not None), key=lambda d: d.start or datetime.min):
        blocks = tuple(
            ParsedBlock(block.exercise, tuple(block.sets), block.note, block.superset)
            for block in draft.blocks
            if block.sets
        )
        if not blocks or draft.start is None:
            continue
        key = draft.key or f"{draft.start.isoformat(sep=' ')}|{draft.name}"
        keys[key] = number = keys.get(key, 0) + 1
        if number > 1:
            key = f"{key}|{number}"
        workouts.append(
            ParsedWorkout(
                key, draft.start, draft.name, blocks, draft.end, "\n".join(draft.notes), draft.line, draft.timed
            )
        )
    return tuple(workouts)
