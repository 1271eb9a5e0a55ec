"""The backup of FitNotes on Android: an SQLite database, of any version of the app."""

import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from soleus.domain.errors import ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.interchange import fitnotes_weights
from soleus.interchange.databases import Database, Value, is_database
from soleus.interchange.drafts import Block, Draft, LogDraft
from soleus.interchange.fitnotes import APP, Days, day_of, flag_help
from soleus.interchange.parsed import ParsedLog, ParsedSet
from soleus.interchange.reading import clean
from soleus.interchange.spelling import LARGEST, Fault, shortened

_SETS = ("_id", "exercise_id", "date", "metric_weight", "reps", "distance", "duration_seconds")
_TIME_ONLY = frozenset((3, 9))
"""Kinds of exercise that count seconds and no repetitions: weight and time, and time."""
_KG, _LB = 1, 2
"""The units an exercise can have of its own; 0 is the user's."""
_OF_A_SET = 1
"""What a comment with this kind of owner belongs to; other kinds are not known."""
_C = "Import"


def fits(data: bytes) -> bool:
    """Return whether a file is a FitNotes backup, however damaged: its schema names the table of sets."""
    return is_database(data) and b"training_log" in data and b"metric_weight" in data


def read(data: bytes) -> ParsedLog:
    """Return what a backup holds; whether a set is ticked as complete says nothing, as most users never tick."""
    with Database(data) as database:
        if not {"exercise_id", "date"} <= set(database.columns("training_log")):
            text = tr(
                _C, "The database has no sets of FitNotes in the form that is known; export a CSV file in the app."
            )
            raise ReadingError(text)
        return _Reader(database).log()


def unit_of(database: Database) -> WeightUnit | None:
    """Return the unit the user had chosen, where the backup says so."""
    for (metric,) in database.rows("settings", ("metric",)):
        if metric in (0, 1):
            return WeightUnit.KG if metric else WeightUnit.LB
    return None


@dataclass(slots=True)
class _Source:
    """What stands on a line of the log; lines count its sets from the oldest on."""

    broken: list[tuple[int, str]] = field(default_factory=list)
    blank: int = 0
    texts: dict[int, str] = field(default_factory=dict)

    def excerpt(self, line: int) -> str:
        """Return the values of a set, shortened."""
        return shortened(self.texts.get(line, ""), 200)


@dataclass(frozen=True, slots=True)
class _Exercise:
    name: str
    kind: int = 0
    unit: WeightUnit | None = None


class _Reader:
    """Goes through the tables once each."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._source = _Source()
        self._out = LogDraft(APP, self._source)
        self._days = Days()
        self._places: dict[object, tuple[Block, int]] = {}  # of each set by its id
        self._dates: dict[Value, datetime] = {}
        self._exercises = self._named()
        self._line = 0

    def log(self) -> ParsedLog:
        """Read everything."""
        rows = sorted(self._database.rows("training_log", _SETS), key=_by_day)
        usual = unit_of(self._database) or fitnotes_weights.usual_unit(
            float(row[3]) for row in rows if isinstance(row[3], int | float) and 0 < row[3] < LARGEST
        )
        for row in rows:
            self._line += 1
            try:
                self._read_set(row, usual)
            except Fault as fault:
                self._source.texts[self._line] = " · ".join("" if value is None else str(value) for value in row[1:])
                self._out.leave_out(self._line, fault)
        self._read_comments()
        self._read_times()
        self._read_supersets()
        log = self._out.finished(tr("Import", "FitNotes (backup)"), self._days.values(), ())
        return self._with_holds(log)

    def _named(self) -> dict[Value, _Exercise]:
        """Return the exercises by id, each name once."""
        own = {_KG: WeightUnit.KG, _LB: WeightUnit.LB}
        columns = ("_id", "name", "exercise_type_id", "weight_unit_id")
        return {
            key: _Exercise(
                clean(name), kind if isinstance(kind, int) else 0, own.get(unit if isinstance(unit, int) else 0)
            )
            for key, name, kind, unit in self._database.rows("exercise", columns)
            if isinstance(name, str) and name.strip()
        }

    def _exercise(self, key: Value) -> _Exercise:
        """Return an exercise; one that is not in the file any more is named by its number."""
        known = self._exercises.get(key)
        if known is None:
            if not isinstance(key, int):
                raise Fault(tr(_C, "it names no exercise"))
            known = self._exercises[key] = _Exercise(tr("Import", "FitNotes exercise {key}").format(key=key))
        return known

    def _read_set(self, row: tuple[Value, ...], usual: WeightUnit) -> None:
        """Add one set to its day; Fault where a figure cannot be read."""
        key, exercise_key, date, kilograms, reps, distance, seconds = row
        exercise = self._exercise(exercise_key)
        weight = _figure("Weight", kilograms, signed=True)
        value, unit = fitnotes_weights.entered(abs(weight), exercise.unit or usual) if weight else (None, None)
        way = _figure("Distance", distance)
        parsed = ParsedSet(
            self._line,
            weight=None if value is None else math.copysign(value, weight),
            unit=unit,
            reps=_figure("Reps", reps) or None,  # 0 is what does not apply
            seconds=_figure("Time", seconds) or None,
            distance=way or None,
            distance_unit=DistanceUnit.M if way else None,
        )
        block = self._days.block(self._day(date), exercise.name, self._line)
        self._places[key] = (block, len(block.sets))
        block.sets.append(parsed)
        if weight < 0:
            flag_help(self._out, self._line, weight)

    def _day(self, value: Value) -> datetime:
        """Return the day of a stored date; Fault for what is none."""
        day = self._dates.get(value)
        if day is None:
            day = self._dates[value] = day_of(value if isinstance(value, str) else str(value or ""))
        return day

    def _read_comments(self) -> None:
        """Give comments to their sets and workouts; those of sets that are gone stay with the day."""
        of_sets: dict[Value, list[str]] = defaultdict(list)
        of_days: dict[datetime, dict[str, None]] = defaultdict(dict)
        columns = ("date", "owner_type_id", "owner_id", "comment")
        comments = list(self._database.rows("Comment", columns))
        comments += [
            (*row[:1], None, None, row[1]) for row in self._database.rows("WorkoutComment", ("date", "comment"))
        ]
        for date, kind, owner, comment in comments:
            text = clean(comment) if isinstance(comment, str) else ""
            draft = self._known_day(date)
            if text and kind == _OF_A_SET and owner in self._places:
                of_sets[owner].append(text)
            elif text and draft is not None and draft.start is not None:
                of_days[draft.start][text] = None
            elif text:
                self._line += 1
                self._source.texts[self._line] = " · ".join((str(date), text))
                self._out.leave_out(self._line, tr(_C, "it is a note of a day without sets"))
        for key, texts in of_sets.items():
            block, index = self._places[key]
            block.sets[index] = block.sets[index]._replace(note="\n".join(texts))
        for day, notes in of_days.items():
            self._days[day].notes = list(notes)

    def _known_day(self, date: Value) -> Draft | None:
        """Return the workout of a date, None where there is none or the date is none."""
        try:
            return self._days.get(self._day(date))
        except Fault:
            return None

    def _read_times(self) -> None:
        """Give workouts their start and end, where they were timed."""
        columns = ("workout_date", "start_date_time", "end_date_time")
        for date, start_text, end_text in self._database.rows("WorkoutTime", columns):
            draft, start, end = self._known_day(date), _wall_clock(start_text), _wall_clock(end_text)
            if draft is None or draft.start is None or start is None or start.date() != draft.start.date():
                continue
            if draft.timed and start >= draft.start:
                start = draft.start  # timed twice on a day: from the first start on
            draft.start, draft.timed = start, True
            if end is not None and (draft.end is None or end > draft.end):
                self._out.set_end(draft, end - start, draft.line)

    def _read_supersets(self) -> None:
        """Number the groups of exercises that were done in turns on a day; a group without a date is a routine's."""
        days = {row[0]: row[1] for row in self._database.rows("WorkoutGroup", ("_id", "date")) if row[1]}
        groups: dict[datetime, dict[Value, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        columns = ("workout_group_id", "exercise_id", "date")
        for group, exercise_key, date in self._database.rows("WorkoutGroupExercise", columns):
            draft, exercise = self._known_day(date or days.get(group)), self._exercises.get(exercise_key)
            if group in days and exercise is not None and draft is not None and draft.key:
                groups[self._day(draft.key)][group][exercise.name] = None
        for day, members in groups.items():
            blocks = {block.exercise: block for block in self._days[day].blocks}
            together = [names.keys() & blocks.keys() for _, names in sorted(members.items(), key=_by_id)]
            for number, names in enumerate(names for names in together if len(names) > 1):
                for name in names:
                    blocks[name].superset = number

    def _with_holds(self, log: ParsedLog) -> ParsedLog:
        """Ask of exercises that count time whether their repetitions are seconds, as older versions had no others."""
        timed = {exercise.name for exercise in self._exercises.values() if exercise.kind in _TIME_ONLY}
        exercises = (
            replace(one, hold_as_reps=True) if one.name in timed and one.with_reps and not one.with_seconds else one
            for one in log.exercises
        )
        return replace(log, exercises=tuple(exercises))


def _by_id(item: tuple[Value, object]) -> int:
    return item[0] if isinstance(item[0], int) else 0


def _by_day(row: tuple[Value, ...]) -> tuple[str, int]:
    return str(row[2]), row[0] if isinstance(row[0], int) else 0


def _figure(column: str, value: Value, *, signed: bool = False) -> float:
    """Return a stored figure, 0 for none; Fault for a text, and for what is too large or below 0."""
    if value is None or value == "":
        return 0.0
    if isinstance(value, int | float) and math.isfinite(value):
        if abs(value) > LARGEST:
            raise Fault(tr(_C, "{column} is {value}, which is too large to be true").format(column=column, value=value))
        if value < 0 and not signed:
            raise Fault(tr(_C, "{column} is {value}, which is below 0").format(column=column, value=value))
        return float(value)
    shown = shortened(str(value))
    raise Fault(tr(_C, "{column} is “{value}”, which is not a number").format(column=column, value=shown))


def _wall_clock(value: Value) -> datetime | None:
    """Return a moment as the clock in the gym showed it: an offset names that clock, except Z, which names none."""
    try:
        moment = datetime.fromisoformat(value.strip()) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None or not 1900 < moment.year < 2100:
        return None
    in_utc = isinstance(value, str) and value.strip().endswith(("Z", "z"))
    return (moment.astimezone() if in_utc else moment).replace(tzinfo=None)
