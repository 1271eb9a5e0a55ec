"""The JSON export holds all of a logbook: what is written is read back equal, and damage is named with its place."""

import contextlib
import io
import json
from datetime import date
from typing import Any

import pytest
import strategies
from hypothesis import given, settings
from hypothesis import strategies as st

from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout, Run, SkipReason
from soleus.domain.enrolment import Enrolment, StepTaken
from soleus.domain.errors import ReadingError
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import Setting
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.trainee import Trainee
from soleus.domain.units import Distance, Weight
from soleus.domain.workout import Workout
from soleus.interchange import json_log
from soleus.interchange.json_log import LogbookContents

contents = st.builds(
    LogbookContents,
    settings=st.lists(strategies.settings, max_size=3, unique_by=lambda s: s.key).map(tuple),
    exercises=strategies.tuples_of(strategies.exercise_records),
    band_sets=strategies.tuples_of(strategies.band_sets),
    imports=strategies.tuples_of(strategies.import_records),
    routines=strategies.tuples_of(strategies.routines),
    planned=strategies.tuples_of(strategies.planned_workouts),
    workouts=strategies.tuples_of(strategies.workouts),
)


def _written(logbook: LogbookContents) -> bytes:
    stream = io.StringIO()
    json_log.write(logbook, stream)
    return stream.getvalue().encode()


def _plain(logbook: LogbookContents) -> tuple[Any, ...]:
    return (
        {setting.key: setting.value for setting in logbook.settings},
        logbook.exercises,
        logbook.band_sets,
        logbook.imports,
        logbook.routines,
        logbook.planned,
        tuple(logbook.workouts),
    )


@settings(max_examples=40)
@given(contents)
def test_what_is_written_is_read_back_equal_whoever_indents_it(logbook: LogbookContents) -> None:
    """One test for three properties, as making whole logbooks takes most of its time."""
    written = _written(logbook)
    read = json_log.read(written)
    assert _plain(read) == _plain(logbook)
    assert _written(read) == written
    by_another_program = json.dumps(json.loads(written), sort_keys=True, indent=3)
    assert _plain(json_log.read(by_another_program.encode())) == _plain(logbook)


def test_workouts_can_be_read_more_than_once_and_come_one_by_one() -> None:
    day = {"day": "2026-01-02"}
    logbook = json_log.read(_document(workouts=[{**day, "id": 1}, {**day, "id": 2}]))
    assert [w.id for w in logbook.workouts] == [w.id for w in logbook.workouts] == [1, 2]
    assert isinstance(next(iter(logbook.workouts)), Workout)


def test_a_document_of_version_1_is_read_without_a_trainee_and_body_weights() -> None:
    weighed = BodyWeight(date(2026, 1, 2), Weight(71.5))
    logbook = LogbookContents(body_weights=(weighed,), trainee=Trainee("Ada"), workouts=(Workout(date(2026, 1, 2)),))
    newer = json.loads(_written(logbook))
    older = json_log.read(_document(**{key: newer[key] for key in ("settings", "exercises", "workouts")}))
    assert (older.trainee, older.body_weights, list(older.workouts)) == (None, (), list(logbook.workouts))
    read = json_log.read(_written(logbook))
    assert (newer["version"], read.trainee, read.body_weights) == (3, logbook.trainee, (weighed,))


def test_programmes_runs_and_pains_come_back_as_they_were() -> None:
    programme = Programme("own-1", "Waden", (ProgrammeStep("A", (ProgrammeSession("x"),), 4),))
    enrolment = Enrolment(programme, date(2026, 1, 5), (0, 3), (StepTaken(date(2026, 1, 12), 0),))
    run = PlannedWorkout(date(2026, 1, 2), "6 km", run=Run(True, Distance(6)), skipped=SkipReason.ILL)
    pains = (PainNote(PainMoment.MORNING, None), PainNote(PainMoment.AFTER, 4, "left", PainSite.SHIN))
    logbook = LogbookContents(
        planned=(run,),
        programmes=(programme,),
        enrolments=(enrolment,),
        workouts=(Workout(date(2026, 1, 2), pains=pains),),
    )
    read = json_log.read(_written(logbook))
    assert (read.planned, read.programmes, read.enrolments) == ((run,), (programme,), (enrolment,))
    assert next(iter(read.workouts)).pains == pains


def test_progress_is_told_and_the_number_of_workouts_returned() -> None:
    day = {"day": "2026-01-02"}
    logbook = json_log.read(_document(workouts=[{**day, "id": n} for n in range(1, 251)]))
    told: list[int] = []
    assert json_log.write(logbook, io.StringIO(), told.append) == 250
    assert told == [100, 200]


def test_settings_keep_any_plain_value() -> None:
    logbook = LogbookContents(settings=(Setting("a", {"b": [1, None, True]}), Setting("c", "d")))
    assert json_log.read(_written(logbook)).settings == logbook.settings


BAD_ENTRY = {"exercise_key": "x", "sets": [{"number": 1, "reps": -1}]}


def _document(**changed: Any) -> bytes:
    return json.dumps({"format": "soleus-logbook", "version": 1, **changed}).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "damaged on line 1"),
        (b"[]", "damaged on line 1"),
        (b"{}", "not a logbook of Soleus"),
        (b'{"format": "other", "version": 1}', "not a logbook of Soleus"),
        (b'{"format": "soleus-logbook"}', "does not say which version"),
        (_document(version=True), "does not say which version"),
        (_document(version=4), "newer Soleus .format 4, this one reads up to 3."),
        (_document(extra=1), "“extra”, which is not known"),
        (b'{"format": "soleus-logbook", "format": "x"}', "twice"),
        (_document()[:-1], "damaged on line 1"),
        (_document() + b"x", "Something follows"),
        (_document(routines={}), "damaged on line 1"),
        (_document(settings=[]), "settings: an object was expected"),
        (b'{"a": NaN}', "a: not JSON on line 1"),
        (b'{"a": 1e999}', "too large a number"),
        (b'{"a": 99999999999999999999999}', "too large a number"),
        (b'{"a": "\\ud800"}', "half a character"),
        (b'{"a": ' + b"[" * 100_000, "not JSON"),
        (b'{"a":\n "\xff"}', "Line 2 of the logbook is not UTF-8"),
        (_document(routines=[{"name": "x"}, {"name": 3}]), r"routines\[1\].name: “3” does not fit"),
        (_document(routines=[{"name": " "}]), r"routines\[0\]: A routine needs a name"),
        (_document(planned=[{"day": "2026-13-01", "name": "x"}]), r"planned\[0\].day"),
        (_document(routines=[{"name": "x", "colour": 1}]), r"routines\[0\]: “colour” is not known"),
        (_document(workouts=[{"day": "2026-01-02", "entries": [BAD_ENTRY]}]),
         r"workouts\[0\].entries\[0\].sets\[0\]: Repetitions, .* are numbers from 0 upwards"),
    ],
)  # fmt: skip
def test_damage_is_named_with_its_place(data: bytes, words: str) -> None:
    with pytest.raises(ReadingError, match=words) as refused:
        list(json_log.read(data).workouts)
    assert str(refused.value).endswith(".")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_logbook_or_a_plain_sentence(data: bytes) -> None:
    for text in (data, b'{"format": "soleus-logbook", "version": 1, ' + data):
        try:
            list(json_log.read(text).workouts)
        except ReadingError:
            continue


@settings(max_examples=12)
@given(contents, st.data())
def test_a_damaged_logbook_is_read_or_refused_in_a_sentence(logbook: LogbookContents, data: st.DataObject) -> None:
    whole = _written(logbook)
    for _ in range(5):
        written = bytearray(whole)
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.integers(0, len(written) - 1))
            written[place : place + data.draw(st.integers(0, 5))] = data.draw(st.binary(max_size=3))
        with contextlib.suppress(ReadingError):
            list(json_log.read(bytes(written)).workouts)
