"""Activities of Garmin watches in FIT files: their strength sets, told by category and name of the exercise."""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from soleus.domain.errors import ReadingError
from soleus.domain.units import WeightUnit
from soleus.domain.words import tr
from soleus.interchange.drafts import Block, Draft, LogDraft
from soleus.interchange.parsed import ParsedLog, ParsedSet
from soleus.interchange.reading import clean

APP = "Garmin"
_C = "Import"
_MAGIC = b".FIT"
_WANTED = frozenset(("file_id", "set", "exercise_title", "workout", "workout_step", "session", "activity"))
_UNSET = (None, 65535)
_UNKNOWN_CATEGORY = 65534
_BANDED = 37
_PLANNED = "workout"
_SNAP = {WeightUnit.KG: (0.0313, (1, 0.5, 0.25, 0.1)), WeightUnit.LB: (0.07, (1, 0.5, 0.25))}
"""How far a stored weight, of sixteenths of a kilogram, is from the one entered, and the steps people enter."""

Fields = dict[str, Any]


def is_fit(data: bytes) -> bool:
    """Return whether bytes are a FIT file."""
    return len(data) >= 12 and data[8:12] == _MAGIC and data[0] in (12, 14)


def read(data: bytes) -> ParsedLog:
    """Return the strength sets of an activity; ReadingError for a planned workout or a file without such sets."""
    messages = _Messages()
    for name, fields in _messages(data):
        messages.take(name, fields)
    if not messages.sets:
        if messages.kind == _PLANNED or messages.steps:
            raise ReadingError(
                tr(_C, "This is a planned workout of Garmin, which nobody has done yet; export the activity instead.")
            )
        raise ReadingError(
            tr(_C, "This Garmin file holds no strength sets; only activities of strength training have them.")
        )
    return _Reader(messages).log()


@dataclass(slots=True)
class _Messages:
    """What matters of a file; also what `LogDraft` asks of it, a set message standing for a line."""

    kind: str = ""
    sets: list[Fields] = field(default_factory=list)
    titles: dict[tuple[int, int | None], str] = field(default_factory=dict)
    steps: dict[int, Fields] = field(default_factory=dict)
    name: str = ""
    session: Fields = field(default_factory=dict)
    offset: timedelta = timedelta()
    created: datetime | None = None
    broken: list[tuple[int, str]] = field(default_factory=list)
    blank: int = 0

    def take(self, name: str, fields: Fields) -> None:
        """Keep a message."""
        match name:
            case "set":
                self.sets.append(fields)
            case "exercise_title":
                category, exercise = _first(fields.get("exercise_category")), _first(fields.get("exercise_name"))
                title = _text(fields.get("wkt_step_name"))
                if category is not None and title:
                    self.titles[category, exercise] = title
            case "workout_step":
                if isinstance(number := fields.get("message_index"), int):
                    self.steps[number] = fields
            case "workout":
                self.name = _text(fields.get("wkt_name"))
            case "session":
                self.session = self.session or fields
            case "activity":
                local, moment = fields.get("local_timestamp"), _moment(fields.get("timestamp"))
                if isinstance(local, datetime) and moment is not None:
                    self.offset = local.replace(tzinfo=UTC) - moment
            case "file_id":
                self.kind = str(fields.get("type", ""))
                self.created = _moment(fields.get("time_created"))

    def excerpt(self, line: int) -> str:
        """Return what a set message says, shortened."""
        fields = self.sets[line - 1]
        return ", ".join(f"{name} {value}" for name, value in fields.items() if value is not None)[:200]


class _Reader:
    """Goes through the sets once."""

    def __init__(self, messages: _Messages) -> None:
        self._messages = messages
        self._out = LogDraft(APP, messages)

    def log(self) -> ParsedLog:
        """Read everything: one workout."""
        messages = self._messages
        draft = Draft(messages.name, 1, self._start())
        for line, fields in enumerate(messages.sets, 1):
            if fields.get("set_type") in ("rest", 0):
                self._add_rest(draft, fields)
                continue
            row = self._set(line, fields)
            if draft.start is None:
                self._out.leave_out(line, tr(_C, "the file does not say when it was"))
            elif row is None:
                self._out.leave_out(line, tr(_C, "it has neither repetitions nor a duration"))
            else:
                self._add(draft, self._exercise(fields), row)
        elapsed = messages.session.get("total_elapsed_time")
        if isinstance(elapsed, int | float) and draft.start is not None and 0 < elapsed < 1e6:
            self._out.set_end(draft, timedelta(seconds=float(elapsed)), 1)
        return self._out.finished(tr(_C, "Garmin FIT, strength sets"), [draft], ())

    def _start(self) -> datetime | None:
        """Return the local time of the beginning, as the watch showed it."""
        messages = self._messages
        first = messages.sets[0]
        moments = (
            _moment(messages.session.get("start_time")),
            _moment(first.get("start_time")),
            _moment(first.get("timestamp")),
            messages.created,
        )
        found = next((moment for moment in moments if moment is not None), None)
        if found is None:
            return None
        if abs(messages.offset) > timedelta(hours=15):
            return found.replace(tzinfo=None)
        return (found + messages.offset).replace(tzinfo=None)

    def _add_rest(self, draft: Draft, fields: Fields) -> None:
        self._out.rest_rows += 1
        seconds = _figure(fields.get("duration"))
        if draft.blocks and seconds:
            row = draft.blocks[-1].sets[-1]
            draft.blocks[-1].sets[-1] = row._replace(rest_s=(row.rest_s or 0) + seconds)

    def _add(self, draft: Draft, exercise: str, row: ParsedSet) -> None:
        if not draft.blocks or draft.blocks[-1].exercise != exercise:
            draft.blocks.append(Block(exercise))
        draft.blocks[-1].sets.append(row)

    def _set(self, line: int, fields: Fields) -> ParsedSet | None:
        """Return a set: repetitions, or where there are none the seconds of a hold; None where it has neither."""
        reps, seconds = _figure(fields.get("repetitions")), _figure(fields.get("duration"))
        if not reps and not seconds:
            return None
        pounds = fields.get("weight_display_unit") in ("pound", 2)
        unit = WeightUnit.LB if pounds else WeightUnit.KG
        weight = _entered(_figure(fields.get("weight")), unit)
        return ParsedSet(
            line,
            weight=weight,
            unit=unit if weight is not None else None,
            reps=reps or None,
            seconds=None if reps else seconds,
        )

    def _exercise(self, fields: Fields) -> str:
        """Return the name of a set's exercise: the title in the file, else what its category and subtype are called.

        A watch may give several guesses; the first one counts.
        """
        category, subtype = _first(fields.get("category")), _first(fields.get("category_subtype"))
        if category in (None, _UNKNOWN_CATEGORY):
            step = self._messages.steps.get(fields.get("wkt_step_index", -1), {})
            category = _first(step.get("exercise_category"))
            subtype = _first(step.get("exercise_name"))
        if category in (None, _UNKNOWN_CATEGORY):
            return tr(_C, "Unknown exercise")
        titles = self._messages.titles
        return titles.get((category, subtype)) or _named(category, subtype)


def _messages(data: bytes) -> Iterator[tuple[str, Fields]]:
    """Yield the messages that matter, their fields by name; categories and subtypes as numbers."""
    import fitdecode  # loaded with the first such file

    try:
        quiet = fitdecode.ErrorHandling.IGNORE  # of fields that only an app of the watch knows
        with fitdecode.FitReader(io.BytesIO(data), check_crc=fitdecode.CrcCheck.RAISE, error_handling=quiet) as frames:
            for frame in frames:
                if isinstance(frame, fitdecode.FitDataMessage) and frame.name in _WANTED:
                    yield frame.name, _fields(frame)
    except (fitdecode.FitError, *_OF_DAMAGE) as error:
        raise ReadingError(tr(_C, "The Garmin file is damaged or cut off; copy it from the watch again.")) from error


_OF_DAMAGE = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError, struct.error)
"""What the library raises for damaged bytes, besides its own errors."""

_RAW = frozenset(("category", "category_subtype", "exercise_category", "exercise_name"))


def _fields(frame: Any) -> Fields:
    return {one.name: one.raw_value if one.name in _RAW else one.value for one in frame.fields}


def _first(raw: object) -> int | None:
    """Return the first number of an array, or the number that stands alone; None where it is not set."""
    for value in raw if isinstance(raw, tuple | list) else (raw,):
        if isinstance(value, int) and value not in _UNSET:
            return value
    return None


def _figure(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and 0 <= value < 1e9 else None


def _text(value: object) -> str:
    return clean(value.split("\0")[0])[:200] if isinstance(value, str) else ""


def _moment(value: object) -> datetime | None:
    """Return a moment in UTC; None for the seconds since the watch was switched on that may stand in its place."""
    if not isinstance(value, datetime) or not 1990 <= value.year <= 2099:
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _entered(kilograms: float | None, unit: WeightUnit) -> float | None:
    """Return the weight as it was entered: 135 lb are stored as 61.25 kg.

    >>> _entered(61.25, WeightUnit.LB), _entered(7.1875, WeightUnit.KG), _entered(0.0, WeightUnit.KG)
    (135.0, 7.2, None)
    """
    if not kilograms:
        return None
    value = kilograms / unit.kilograms
    within, steps = _SNAP[unit]
    for step in steps:
        nearest = round(round(value / step) * float(step), 4)
        if abs(nearest - value) <= within:
            return nearest
    return round(value, 2)


def _named(category: int, subtype: int | None) -> str:
    """Return what Garmin calls an exercise; that it is one with a band is said, as its figures are none of weight."""
    from fitdecode.profile import FIELD_TYPES

    kind = FIELD_TYPES["exercise_category"].enum.get(category)
    if kind is None:
        return tr(_C, "Exercise {category}.{subtype}").format(category=category, subtype=subtype or 0)
    names = FIELD_TYPES.get(f"{kind}_exercise_name")
    name = None if names is None or subtype is None else names.enum.get(subtype)
    words = (name or kind).replace("_", " ").capitalize()
    return f"{words} (band)" if category == _BANDED and "band" not in words.lower() else words
