"""The whole of a logbook as one JSON document: lossless, versioned, written and read piece by piece.

    {"format": "soleus-logbook", "version": 3, "trainee": {…}, "settings": {…}, "exercises": […], "band_sets": […],
     "imports": […], "routines": […], "planned": […], "body_weights": […],
     "programmes": […], "enrolments": […], "workouts": […]}

Each list holds aggregates of the domain under their own field names; what stands at its default is left out. Text is
UTF-8, dates are ISO 8601, and weights stand as they were entered.
"""

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NoReturn, TextIO, TypeVar

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.codec import from_plain, to_plain
from soleus.domain.contents import LogbookContents
from soleus.domain.enrolment import Enrolment
from soleus.domain.errors import ReadingError
from soleus.domain.ports import ExerciseRecord, ImportRecord, Setting
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.interchange.spelling import shortened

FORMAT = "soleus-logbook"
VERSION = 3

T = TypeVar("T")
_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_KINDS: dict[str, type] = {
    "exercises": ExerciseRecord,
    "band_sets": BandSet,
    "imports": ImportRecord,
    "routines": Routine,
    "planned": PlannedWorkout,
    "body_weights": BodyWeight,
    "programmes": Programme,
    "enrolments": Enrolment,
    "workouts": Workout,
}
_LARGEST_WHOLE = 2**63 - 1


def write(contents: LogbookContents, stream: TextIO, report: Callable[[int], None] | None = None) -> int:
    """Write a logbook and return the number of workouts; `report` is called with their number so far.

    `stream` must be open as UTF-8 text. Never holds more than one aggregate as text.
    """
    settings = {setting.key: setting.value for setting in contents.settings}
    stream.write(f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n')
    if contents.trainee is not None:
        stream.write(f'"trainee": {_text(to_plain(contents.trainee))},\n')
    stream.write(f'"settings": {_text(settings)}')
    lists = {name: getattr(contents, name) for name in _KINDS}
    for name, aggregates in lists.items():
        count = 0
        stream.write(f',\n"{name}": [')
        for count, aggregate in enumerate(aggregates, 1):
            stream.write(("\n" if count == 1 else ",\n") + _text(to_plain(aggregate)))
            if name == "workouts" and report is not None and count % 100 == 0:
                report(count)
        stream.write("\n]" if count else "]")
    stream.write("\n}\n")
    return count


def _text(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def read(data: bytes) -> LogbookContents:
    """Return what a document holds; ReadingError names the place of what does not fit.

    All of the text is checked to be JSON at once; workouts become domain values while they are iterated over (as often
    as one likes), which can raise ReadingError, too.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadingError(
            tr("Import", "Line {line} of the logbook is not UTF-8 text; the file is damaged.").format(line=line)
        ) from None
    document = _Document(text)
    return LogbookContents(
        settings=document.settings(),
        exercises=tuple(document.aggregates("exercises", ExerciseRecord)),
        band_sets=tuple(document.aggregates("band_sets", BandSet)),
        imports=tuple(document.aggregates("imports", ImportRecord)),
        routines=tuple(document.aggregates("routines", Routine)),
        planned=tuple(document.aggregates("planned", PlannedWorkout)),
        body_weights=tuple(document.aggregates("body_weights", BodyWeight)),
        programmes=tuple(document.aggregates("programmes", Programme)),
        enrolments=tuple(document.aggregates("enrolments", Enrolment)),
        trainee=document.trainee(),
        workouts=_Workouts(document),
    )


class _Workouts(Iterable[Workout]):
    """The workouts of a document, made anew each time."""

    def __init__(self, document: "_Document") -> None:
        self._document = document

    def __iter__(self) -> Iterator[Workout]:
        return self._document.aggregates("workouts", Workout)


class _Document:
    """The text of a logbook, its top level looked through, its lists left where they are."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = json.JSONDecoder(parse_float=_finite, parse_int=_whole, parse_constant=_refused)
        self._starts: dict[str, int] = {}
        self._values: dict[str, Any] = {}
        self._surrogates = _SURROGATE.search(text) is not None
        self._look_through()
        self._check_header()

    def settings(self) -> tuple[Setting, ...]:
        """Return the settings."""
        values = self._values.get("settings", {})
        if not isinstance(values, dict):
            raise ReadingError(tr("Import", "settings: an object was expected."))
        return tuple(Setting(key, value) for key, value in values.items())

    def trainee(self) -> Trainee | None:
        """Return who trained; None where the document, like every one of version 1, does not say."""
        plain = self._values.get("trainee")
        return None if plain is None else from_plain(Trainee, plain, "trainee")

    def aggregates(self, name: str, kind: type[T]) -> Iterator[T]:
        """Yield the aggregates of a list as values of `kind`; nothing where the list is missing."""
        start = self._starts.get(name)
        items: Iterable[Any] = () if start is None else self._items(name, start)
        return (from_plain(kind, plain, f"{name}[{n}]") for n, plain in enumerate(items))

    def _look_through(self) -> None:
        position = self._expect("{", self._skip(0))
        position = self._skip(position)
        first = True
        while first or self._text[position : position + 1] == ",":
            if not first:
                position = self._skip(position + 1)
            elif self._text[position : position + 1] == "}":
                break
            first = False
            key, position = self._value(position, "the document")
            if not isinstance(key, str):
                raise ReadingError(tr("Import", "The document is not a JSON object."))
            position = self._skip(self._expect(":", self._skip(position)))
            if key in self._starts or key in self._values:
                raise ReadingError(tr("Import", "“{key}” stands in the document twice.").format(key=shortened(key)))
            if key in _KINDS:
                self._starts[key] = position
                position = self._after_list(key, position)
            else:
                self._values[key], position = self._value(position, key)
            position = self._skip(position)
        position = self._skip(self._expect("}", position))
        if position != len(self._text):
            raise ReadingError(
                tr("Import", "Something follows after the end of the logbook, on line {line}.").format(
                    line=self._line(position)
                )
            )

    def _check_header(self) -> None:
        if self._values.get("format") != FORMAT:
            raise ReadingError(tr("Import", "This JSON file is not a logbook of Soleus."))
        version = self._values.get("version")
        if type(version) is not int or version < 1:
            raise ReadingError(
                tr("Import", "The logbook does not say which version of the format it has; the file is damaged.")
            )
        if version > VERSION:
            raise ReadingError(
                tr(
                    "Import",
                    "The logbook was written by a newer Soleus (format {version}, this one reads up to "
                    "{version2}); update Soleus and import it again.",
                ).format(version=version, version2=VERSION)
            )
        unknown = sorted(self._values.keys() - {"format", "version", "trainee", "settings"})
        if unknown:
            raise ReadingError(
                tr("Import", "The logbook holds “{unknown}”, which is not known.").format(unknown=shortened(unknown[0]))
            )

    def _after_list(self, name: str, start: int) -> int:
        """Return the position after the list that starts at `start`, reading over all of it."""
        return deque(self._spans(name, start), maxlen=1).pop()[1]

    def _items(self, name: str, start: int) -> Iterator[Any]:
        return (item for item, _ in self._spans(name, start) if item is not _END)

    def _spans(self, name: str, start: int) -> Iterator[tuple[Any, int]]:
        """Yield each item of a list with the position after it, and at last the end of the list."""
        position = self._skip(self._expect("[", start))
        if self._text[position : position + 1] == "]":
            yield _END, position + 1
            return
        number = 0
        while True:
            item, position = self._value(position, f"{name}[{number}]")
            yield item, position
            position = self._skip(position)
            if self._text[position : position + 1] == "]":
                yield _END, position + 1
                return
            position = self._skip(self._expect(",", position))
            number += 1

    def _value(self, position: int, where: str) -> tuple[Any, int]:
        try:
            value, end = self._decoder.raw_decode(self._text, position)
            if self._surrogates:
                _text(value).encode()
        except UnicodeEncodeError:
            raise ReadingError(
                tr("Import", "{where}: it holds half a character, which no text can.").format(where=where)
            ) from None
        except (ValueError, RecursionError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            raise ReadingError(
                tr("Import", "{where}: not JSON on line {line} or after ({reason}).").format(
                    where=where, line=self._line(position), reason=reason
                )
            ) from None
        return value, end

    def _expect(self, character: str, position: int) -> int:
        if self._text[position : position + 1] != character:
            line = self._line(position)
            raise ReadingError(
                tr("Import", "The logbook is damaged on line {line}: “{character}” was expected.").format(
                    line=line, character=character
                )
            )
        return position + 1

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match else position

    def _line(self, position: int) -> int:
        return self._text.count("\n", 0, position) + 1


_END = object()


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(tr("Import", "{text} is too large a number").format(text=text[:20]))
    return value


def _whole(text: str) -> int:
    if len(text) > 20 or abs(value := int(text)) > _LARGEST_WHOLE:
        raise ValueError(tr("Import", "{text} is too large a number").format(text=text[:20]))
    return value


def _refused(text: str) -> NoReturn:
    raise ValueError(tr("Import", "{text} is not a number").format(text=text))
