"""Programmes as files to be passed on: a JSON document in UTF-8, with the user's own exercises that it uses.

`{"soleus-programme": 1, "programme": {…}, "exercises": [{…}]}`; the values are told as `domain.codec` tells them,
without ids and without what stands at its default.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from soleus.domain.codec import from_plain, to_plain
from soleus.domain.errors import ReadingError
from soleus.domain.exercise import Exercise
from soleus.domain.load import Load
from soleus.domain.prescription import Items, Prescription
from soleus.domain.programme import Programme, new_programme_key, with_items
from soleus.domain.routine import fresh_items
from soleus.domain.training import NUMBERS
from soleus.domain.words import in_figures, tr

EXTENSION = ".soleus-programme"
VERSION = 1
SIZE_LIMIT = 2 * 1024 * 1024
"""Bytes; a programme has some ten thousand."""

_HEAD = "soleus-programme"
_OWN = "own-"
_LONGEST_TEXT, _LARGEST_NUMBER, _DEEPEST = 10_000, 1e9, 30
_MOST_STEPS, _MOST_SESSIONS, _MOST_ITEMS, _MOST_EXERCISES = 104, 100, 100, 500


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """What a file brings along: the programme under a fresh key, and own exercises of it that are not known yet."""

    programme: Programme
    exercises: tuple[Exercise, ...] = ()


def write_programme(programme: Programme, exercises: Mapping[str, Exercise]) -> bytes:
    """Return a programme as a file, with those of its exercises (by key) that are the user's own."""
    own = [exercises[key] for key in programme.exercise_keys if key in exercises and not exercises[key].builtin]
    document: dict[str, Any] = {
        _HEAD: VERSION,
        "programme": _without_ids(to_plain(replace(_with_small_numbers(programme), builtin=False))),
    }
    if own:
        document["exercises"] = [to_plain(replace(exercise, archived=False)) for exercise in own]
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def read_programme(data: bytes, known: Collection[str], known_bands: Collection[str]) -> ProgrammeFile:
    """Return what a file of `write_programme` holds; raises ReadingError with a sentence for the user.

    `known` are the keys of the exercises of this logbook: others have to come along in the file. A band that is not
    among `known_bands` is left out of its target.
    """
    document = _document(data)
    programme = from_plain(Programme, document.get("programme"), tr("Import", "programme"))
    own = _exercises(document.get("exercises", []), known)
    _check(programme)
    _check_known(programme, {*known, *(exercise.key for exercise in own)})
    used = set(programme.exercise_keys)
    fresh = replace(programme, key=new_programme_key(), builtin=False, name=programme.name.strip())
    return ProgrammeFile(
        _with_sessions(fresh, frozenset(known_bands)), tuple(exercise for exercise in own if exercise.key in used)
    )


def _document(data: bytes) -> dict[str, Any]:
    if len(data) > SIZE_LIMIT:
        raise ReadingError(
            tr("Import", "A programme of more than {most} MB is not read.").format(
                most=in_figures(SIZE_LIMIT / 1024**2, 0)
            )
        )
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ReadingError(tr("Import", "This file is not a programme of Soleus, or it was cut off.")) from error
    if not isinstance(document, dict) or _HEAD not in document:
        raise ReadingError(tr("Import", "This file is not a programme of Soleus, or it was cut off."))
    version = document[_HEAD]
    if type(version) is not int or version != VERSION:
        raise ReadingError(
            tr("Import", "This programme was written by another version of Soleus ({version}).").format(
                version=str(version)[:20]
            )
        )
    _check_plain(document)
    return document


def _check_plain(value: Any, depth: int = 0) -> None:
    """Refuse numbers and texts that no logbook can hold, and what lies deeper than any value."""
    if depth > _DEEPEST:
        _refuse("[[[…")
    if isinstance(value, dict):
        for name, inner in value.items():
            _check_plain(name, depth + 1)
            _check_plain(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _check_plain(inner, depth + 1)
    elif isinstance(value, str):
        if len(value) > _LONGEST_TEXT or any("\ud800" <= sign <= "\udfff" for sign in value):
            _refuse(value[:40].encode("ascii", "replace").decode())
    elif isinstance(value, int | float) and not 0 <= value <= _LARGEST_NUMBER:
        _refuse(str(value)[:40])


def _refuse(what: str) -> NoReturn:
    raise ReadingError(tr("Import", "The programme has a value that does not fit: “{value}”.").format(value=what))


def _exercises(plain: Any, known: Collection[str]) -> tuple[Exercise, ...]:
    """Return the exercises that come along and are not known here, as the user's own."""
    found = from_plain(_Exercises, {"exercises": plain}, tr("Import", "file")).exercises
    if len(found) > _MOST_EXERCISES:
        _refuse(tr("Import", "too many exercises"))
    new = {e.key: e for e in found if e.key not in known}
    for key in new:
        if not key.startswith(_OWN) or len(key) > 60:
            _refuse(key[:40])
    keys = {*known, *new}
    return tuple(
        replace(
            exercise,
            name=exercise.name.strip(),
            builtin=False,
            archived=False,
            easier=tuple(key for key in exercise.easier if key in keys),
            harder=tuple(key for key in exercise.harder if key in keys),
            beside=tuple(key for key in exercise.beside if key in keys),
        )
        for exercise in new.values()
    )


@dataclass(frozen=True, slots=True)
class _Exercises:
    exercises: tuple[Exercise, ...] = ()


def _check(programme: Programme) -> None:
    sessions = [session for step in programme.steps for session in step.sessions]
    many = len(programme.steps) > _MOST_STEPS or len(sessions) > _MOST_SESSIONS
    if many or any(len(session.items) > _MOST_ITEMS for session in sessions):
        _refuse(tr("Import", "too many steps, sessions or exercises"))
    if any(not session.name.strip() for session in sessions):
        _refuse(tr("Import", "a session without a name"))
    rules = {rule.field: rule for rule in NUMBERS}
    for number in programme.numbers:
        rule = rules.get(number.field)
        if rule is None or not rule.low <= number.value <= rule.high:
            _refuse(f"{number.field[:40]} = {number.value}")


def _check_known(programme: Programme, known: Collection[str]) -> None:
    missing = [key[:60] for key in programme.exercise_keys if key not in known]
    if missing:
        raise ReadingError(
            tr("Import", "The programme uses exercises that are not known here: {names}.").format(
                names=", ".join(missing[:5]) + (" …" if len(missing) > 5 else "")
            )
        )


def _with_sessions(programme: Programme, known_bands: frozenset[str]) -> Programme:
    return with_items(programme, lambda items: fresh_items(tuple(_with_bands(item, known_bands) for item in items)))


def _with_bands(item: Prescription, known_bands: frozenset[str]) -> Prescription:
    targets = (replace(target, load=_with_known_band(target.load, known_bands)) for target in item.targets)
    return replace(item, targets=tuple(targets))


def _with_known_band(load: Load, known_bands: frozenset[str]) -> Load:
    return load if load.band is None or load.band.band_id in known_bands else replace(load, band=None)


def _with_small_numbers(programme: Programme) -> Programme:
    """Return a programme whose circuits are 1, 2 … in each session: here they are ids."""

    def numbered(items: Items) -> Items:
        circuits = list(dict.fromkeys(item.circuit for item in items if item.circuit is not None))
        numbers = {circuit: n for n, circuit in enumerate(circuits, 1)}
        return tuple(item if item.circuit is None else replace(item, circuit=numbers[item.circuit]) for item in items)

    return with_items(programme, numbered)


def _without_ids(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {name: _without_ids(inner) for name, inner in plain.items() if name != "id"}
    return [_without_ids(inner) for inner in plain] if isinstance(plain, list) else plain
