"""Programmes as files: nothing is lost on the way there and back, and nothing that comes in can do harm."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from progressing import EXERCISES, SETS
from strategies import exercises, names, plain_values, prescriptions, texts, tuples_of

from soleus.bootstrap import builtin_programmes
from soleus.domain.band import BandUse
from soleus.domain.errors import ReadingError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.training import NUMBERS, OwnNumber
from soleus.interchange.programme_file import SIZE_LIMIT, read_programme, write_programme

PROGRAMMES = builtin_programmes()
BANDS = [band.id for band_set in SETS.values() for band in band_set.bands]
OWN = Exercise("own-7", "Wall sit raise", Group.BENT_KNEE, how_to=("Lean on the wall.",))

sessions = st.builds(ProgrammeSession, name=names, items=tuples_of(prescriptions), note=texts)
programmes = st.builds(
    Programme,
    key=st.just("own-1"),
    name=names,
    steps=st.lists(
        st.builds(
            ProgrammeStep,
            name=texts,
            sessions=tuples_of(sessions, 2),
            weeks=st.none() | st.integers(1, 104),
            note=texts,
        ),
        min_size=1,
        max_size=3,
    ).map(tuple),
    about=tuples_of(texts),
    sessions_low=st.integers(1, 3),
    sessions_high=st.integers(3, 7),
    times_a_day=st.integers(1, 4),
    is_rehab=st.booleans(),
    is_repeatable=st.booleans(),
    leaves_out=st.lists(st.sampled_from(Group), unique=True, max_size=3).map(tuple),
    numbers=st.sampled_from(NUMBERS).map(lambda rule: (OwnNumber(rule.field, rule.high),)),
    sources=tuples_of(texts),
    reference=texts,
)


def plain_of(programme: Programme) -> Programme:
    """A programme without what every copy has of its own: ids, and the numbers of its circuits."""

    def session_of(session: ProgrammeSession) -> ProgrammeSession:
        circuits = list(dict.fromkeys(item.circuit for item in session.items if item.circuit is not None))
        return replace(session, items=tuple(item_of(item, circuits) for item in session.items))

    def item_of(item: Prescription, circuits: list[int]) -> Prescription:
        circuit = None if item.circuit is None else circuits.index(item.circuit)
        targets = tuple(replace(target, id=0) for target in item.targets)
        return replace(item, id=0, circuit=circuit, targets=targets)

    steps = tuple(replace(step, sessions=tuple(map(session_of, step.sessions))) for step in programme.steps)
    return replace(programme, key="", builtin=False, steps=steps)


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda p: p.key)
def test_each_shipped_programme_comes_back_as_the_users_own(programme: Programme) -> None:
    read = read_programme(write_programme(programme, EXERCISES), EXERCISES, BANDS)
    assert read.exercises == ()
    assert plain_of(read.programme) == plain_of(programme)
    assert read.programme.key.startswith("own-")
    assert not read.programme.builtin


@given(programmes)
@settings(max_examples=100)
def test_any_programme_comes_back_as_it_was(programme: Programme) -> None:
    keys = programme.exercise_keys
    bands = [
        target.load.band.band_id
        for step in programme.steps
        for session in step.sessions
        for item in session.items
        for target in item.targets
        if target.load.band is not None
    ]
    read = read_programme(write_programme(programme, {}), keys, bands)
    assert plain_of(read.programme) == plain_of(replace(programme, name=programme.name.strip()))


@given(exercises)
@settings(max_examples=50)
def test_own_exercises_travel_along(exercise: Exercise) -> None:
    own = replace(exercise, key="own-5", archived=False, name=exercise.name.strip())
    data = write_programme(programme_with("own-5", "toe-walk"), {**EXERCISES, "own-5": own})
    assert read_programme(data, EXERCISES, ()).exercises == (own,)
    # where it is known already, the logbook's own stays
    assert read_programme(data, {*EXERCISES, "own-5"}, ()).exercises == ()


def programme_with(*keys: str, load: Load | None = None) -> Programme:
    target = Target() if load is None else Target(load=load)
    items = tuple(Prescription(key, (target,)) for key in keys)
    return Programme("own-1", "Mine", (ProgrammeStep("All", (ProgrammeSession("A", items),), 4),))


def test_ids_are_fresh_in_every_reading() -> None:
    data = write_programme(programme_with("toe-walk"), EXERCISES)
    first, second = (read_programme(data, EXERCISES, ()).programme for _ in range(2))
    assert first.key != second.key
    assert first.steps[0].sessions[0].items[0].id != second.steps[0].sessions[0].items[0].id
    assert b'"id"' not in data


def test_neighbours_of_an_own_exercise_that_are_not_known_are_left_out() -> None:
    own = replace(OWN, harder=("own-8", "toe-walk"), beside=("nobody",))
    data = write_programme(programme_with("own-7"), {"own-7": own})
    (read,) = read_programme(data, EXERCISES, ()).exercises
    assert (read.harder, read.beside) == (("toe-walk",), ())


def test_a_band_of_somebody_elses_set_is_left_open() -> None:
    for band_id, kept in ((BANDS[1], True), ("own-set-red", False)):
        load = Load(band=BandUse(band_id, 125))
        data = write_programme(programme_with("band-plantarflexion", load=load), EXERCISES)
        target = read_programme(data, EXERCISES, BANDS).programme.steps[0].sessions[0].items[0].targets[0]
        assert target.load == (load if kept else Load())


def test_exercises_that_are_not_known_are_named() -> None:
    data = write_programme(programme_with("toe-walk", "own-7", "own-8"), {"own-7": OWN})
    with pytest.raises(ReadingError, match=r"not known here: own-8\."):
        read_programme(data, EXERCISES, ())


# ---- mistakes and malice ----


def document(**changes: Any) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(write_programme(programme_with("toe-walk"), EXERCISES))
    return {**plain, **changes}


def tell(value: Any) -> str:
    with pytest.raises(ReadingError) as error:
        read_programme(value if isinstance(value, bytes) else json.dumps(value).encode(), EXERCISES, BANDS)
    return str(error.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b"{}",
        b'"soleus-programme"',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"soleus-programme": ' + b"9" * 5_000 + b"}",
    ],
)
def test_what_is_no_programme_is_said_to_be_none(data: bytes) -> None:
    assert "not a programme of Soleus" in tell(data)


@pytest.mark.parametrize("version", [2, 0, "1", 1.0, True, None, [1]])
def test_another_version_is_named(version: object) -> None:
    assert "another version" in tell(document(**{"soleus-programme": version}))


@pytest.mark.parametrize("deep", [b"[" * 400 + b"]" * 400, b'{"a":' * 400 + b"1" + b"}" * 400])
def test_what_is_too_deep_is_refused(deep: bytes) -> None:
    data = write_programme(programme_with("toe-walk"), EXERCISES)
    assert "does not fit" in tell(data.replace(b'"toe-walk"', deep))


def test_a_file_that_is_too_large_is_not_even_parsed() -> None:
    assert "2 MB" in tell(b"[" * (SIZE_LIMIT + 1))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"programme": None}, "an object was expected"),
        ({"programme": {}}, "is missing"),
        ({"programme": {"key": "k", "name": "N", "steps": [], "magic": 1}}, "“magic” is not known"),
        ({"programme": {"key": "k", "name": "N", "steps": []}}, "needs a step"),
        ({"programme": {"key": "k", "name": " ", "steps": [{"name": "S"}]}}, "needs a name"),
        ({"programme": {"key": "k", "name": "N" * 20_000, "steps": [{"name": "S"}]}}, "does not fit"),
        ({"programme": {"key": "k", "name": "\ud800", "steps": [{"name": "S"}]}}, "does not fit"),
        ({"programme": {"key": "k", "name": "N", "steps": [{"name": "S"}] * 105}}, "too many steps"),
        ({"programme": {"key": "k", "name": "N", "steps": [{"name": "S", "weeks": 10**400}]}}, "does not fit"),
        ({"programme": {"key": "k", "name": "N", "steps": [{"name": "S", "sessions": [{"name": ""}]}]}}, "a session"),
        (
            {"programme": {"key": "k", "name": "N", "steps": [{"name": "S"}], "numbers": [{"field": "x", "value": 1}]}},
            "does not fit: “x = 1”",
        ),
        ({"exercises": {}}, "a list was expected"),
        ({"exercises": [{"key": "toe-walkz", "name": "E", "group": "band"}]}, "does not fit: “toe-walkz”"),
        ({"exercises": [{"key": "own-1", "name": "", "group": "band"}]}, "needs a name"),
        ({"exercises": [{"key": "own-1", "name": "E", "group": "nose"}]}, "does not fit"),
    ],
)
def test_what_does_not_fit_is_told(changes: dict[str, Any], told: str) -> None:
    assert told in tell(document(**changes))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "-1", "1e400", "-0.5", "1e12"])
def test_numbers_that_are_none_are_refused(number: str) -> None:
    data = write_programme(programme_with("toe-walk"), EXERCISES)
    item = b'"exercise_key": "toe-walk"'
    assert item in data
    assert "does not fit" in tell(data.replace(item, item + b', "rest_s": ' + number.encode()))


EVERY_FIELD = json.loads(
    write_programme(
        replace(programme_with("own-7"), numbers=(OwnNumber("band_reps", 15),), leaves_out=(Group.SHIN,)),
        {"own-7": OWN},
    )
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document."""
    inner: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(place for key, one in inner for place in places(one, (*path, key)))]


@given(st.sampled_from(places(EVERY_FIELD)[1:]), plain_values)
@settings(max_examples=400)
def test_any_value_in_any_place_is_a_programme_or_a_sentence(place: tuple[Any, ...], value: Any) -> None:
    hostile = json.loads(json.dumps(EVERY_FIELD))
    inside = hostile
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    read_or_told(json.dumps(hostile).encode())


@given(st.binary(max_size=200) | plain_values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_a_programme_or_a_sentence(data: bytes) -> None:
    read_or_told(data)


def read_or_told(data: bytes) -> None:
    try:
        read = read_programme(data, EXERCISES, BANDS)
    except ReadingError as error:
        assert str(error).strip()  # noqa: PT017 - one or the other
        return
    # what is read can be kept and passed on again
    again = read_programme(write_programme(read.programme, {e.key: e for e in read.exercises}), EXERCISES, BANDS)
    assert plain_of(again.programme) == plain_of(read.programme)
