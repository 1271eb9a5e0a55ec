"""The plan in a calendar: read again by a parser of its own, and brought up to date by every later export."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import vobject
from conftest import NOW, Run
from hypothesis import given
from hypothesis import strategies as st

from soleus import exchange
from soleus.domain.calendar import LAST_DAY, PlannedWorkout, RunTag, SkipReason
from soleus.domain.calendar import Run as PlannedRun
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure, Tempo
from soleus.domain.load import Load
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.domain.scheduled import Scheduled, Span, usual_span
from soleus.domain.trainee import Trainee
from soleus.domain.units import Distance, DistanceUnit, Weight
from soleus.interchange.export_ics import Calendar, clean, duration_of, write
from soleus.interchange.exporting import Format, export_calendar
from soleus.interchange.plan_words import PlanWords
from soleus.services.composition import Services
from soleus.services.logbook import Put

TODAY = NOW.date()
RAISE = Prescription(
    "double-leg-calf-raise",
    (
        Target(TargetSide.LEFT, 3, low=12, high=15, load=Load(weight=Weight(10, count=2))),
        Target(TargetSide.RIGHT, 3, low=10, high=10),
    ),
    tempo=Tempo(1, 2, 3),
    rest_s=90,
)
NAMES = {"double-leg-calf-raise": "Standing calf raise", "jump-rope": "Jump rope", "hops": "Hops"}


def events(text: str) -> dict[str, Any]:
    """Return the events by UID, and look at the form of the file on the way: RFC 5545, 3.1."""
    assert text.endswith("\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert not any("\n" in line or "\r" in line for line in lines)
    assert max(len(line.encode()) for line in lines) <= 75
    read = vobject.readOne(text)
    read.validate(raiseException=True)
    found = {event.uid.value: event for event in read.contents.get("vevent", ())}
    assert len(found) == len(read.contents.get("vevent", ()))
    return found


def written(*scheduled: Scheduled, name: str = "Soleus") -> str:
    out = StringIO(newline="")
    count = write(Calendar(scheduled, name, PlanWords(NAMES, {"b": "Red"}), NOW.astimezone(UTC)), out)
    assert count == len(scheduled)
    return out.getvalue()


def only(planned: PlannedWorkout) -> Any:
    (event,) = events(written(Scheduled(planned, 1))).values()
    return event


Exported = Callable[..., dict[str, Any]]


@pytest.fixture
def exported(services: Services, tmp_path: Path) -> Exported:
    """Export what is planned and read it again."""

    def go(span: Span | None = None) -> dict[str, Any]:
        out = tmp_path / "plan.ics"
        exchange.export(services, out, Format.ICS, lambda *_: True, replace_file=True, span=span)
        return events(out.read_bytes().decode())

    return go


def uid(planned: PlannedWorkout) -> str:
    return f"{planned.id}@soleus"


# one event


def test_a_time_is_floating_and_lasts_as_long_as_the_sets_take() -> None:
    text = written(Scheduled(PlannedWorkout(TODAY, "Calves", (RAISE,), at=time(7, 30)), 4))
    assert "DTSTART:20261120T073000\r\n" in text  # neither a time zone nor UTC
    (event,) = events(text).values()
    assert event.dtstart.value == datetime(2026, 11, 20, 7, 30)
    assert (event.dtend.value - event.dtstart.value) % timedelta(minutes=5) == timedelta()
    assert event.dtend.value - event.dtstart.value == duration_of(PlannedWorkout(TODAY, "Calves", (RAISE,)))
    assert (event.sequence.value, event.status.value) == ("4", "CONFIRMED")
    assert event.dtstamp.value == NOW


def test_without_a_time_it_is_a_whole_day_that_blocks_nothing() -> None:
    event = only(PlannedWorkout(TODAY, "Calves", (RAISE,)))
    assert event.dtstart.value == TODAY
    assert event.dtend.value == TODAY + timedelta(days=1)
    assert event.transp.value == "TRANSPARENT"


@pytest.mark.parametrize(
    ("planned", "minutes"),
    [
        (PlannedWorkout(TODAY, "Nothing in it yet"), None),
        (PlannedWorkout(TODAY, "Run", run=PlannedRun()), None),
        (PlannedWorkout(TODAY, "Run", run=PlannedRun(minutes=52)), 50),
        (PlannedWorkout(TODAY, "Run", run=PlannedRun(minutes=52.5)), 55),
        (PlannedWorkout(TODAY, "Strides", run=PlannedRun(minutes=1)), 5),
        (PlannedWorkout(TODAY, "Rest", is_rest=True), None),
    ],
)
def test_what_is_not_known_to_last_has_no_end(planned: PlannedWorkout, minutes: float | None) -> None:
    assert duration_of(planned) == (None if minutes is None else timedelta(minutes=minutes))
    event = only(replace(planned, at=time(18, 0)))
    assert ("dtend" in event.contents) is (minutes is not None)


def test_an_event_that_begins_on_the_last_day_ends() -> None:
    assert only(PlannedWorkout(LAST_DAY, "Late", (RAISE,), at=time(23, 59))).dtend.value.year == 2101
    assert only(PlannedWorkout(LAST_DAY, "Late")).dtend.value == date(2101, 1, 1)


def test_targets_are_told_in_words() -> None:
    items = (
        replace(RAISE, section=Section.WARM_UP),
        Prescription("jump-rope", (Target(TargetSide.BOTH, 3, Measure.SECONDS, 30, 60),), circuit=1, rounds=3),
        Prescription("hops", (Target(TargetSide.EACH, 1, Measure.CONTACTS, 20, 20),), circuit=1, rounds=3),
        Prescription("unknown-key", (Target(TargetSide.EACH, 2, Measure.HOLD_REPS, 10, 10, hold_s=5),), note="slow"),
    )
    event = only(PlannedWorkout(TODAY, "Calves", items, note="at the gym", run_tag=RunTag.AFTER))
    assert event.description.value.splitlines() == [
        "After the run",
        "Warm-up:",
        "  Standing calf raise: 3 × 12–15 left, 2 × 10 kg; 3 × 10 right; "
        "Tempo: 1 s up, 2 s held there, 3 s down; rest 1:30",
        "Main part:",
        "  In turn, 3 rounds:",
        "    Jump rope: 3 × 30–60 s",
        "    Hops: 1 × 20 contacts each side",
        "  unknown-key: 2 × 10, each held 5 s each side; slow",
        "at the gym",
    ]


def test_runs_and_rest_days_are_told_apart() -> None:
    run = only(PlannedWorkout(TODAY, "Track", run=PlannedRun(True, Distance(10, DistanceUnit.KM), 52)))
    assert run.summary.value == "Key run, Track"
    assert (run.categories.value, run.description.value) == (["Run"], "10 km, 52 min")
    rest = only(PlannedWorkout(TODAY, "Rest", is_rest=True))
    assert (rest.categories.value, rest.summary.value) == (["Rest day"], "Rest day for the calves")
    assert "description" not in rest.contents


def test_umlauts_commas_and_line_ends_come_back() -> None:
    planned = PlannedWorkout(TODAY, "Wädchen, schwer; 3\\4: „ja“", note="Straße\r\nüber, den; Berg\\\nTal" * 9)
    text = written(Scheduled(planned, 1), name="Soleus, Jürgen; Müller")
    (event,) = events(text).values()
    assert event.summary.value == planned.name
    assert event.description.value == planned.note.replace("\r\n", "\n")
    assert vobject.readOne(text).contents["x-wr-calname"][0].value == "Soleus, Jürgen; Müller"


# icalendar takes a typed \\N for the line end that it stands for in a calendar.
typed = st.text().filter(lambda text: "\\N" not in text)


@given(typed.filter(bool), typed)
def test_any_name_and_note_comes_back_as_far_as_a_calendar_can_hold_it(name: str, note: str) -> None:
    planned = PlannedWorkout(TODAY, f"x{name}", note=note)
    event = only(planned)
    assert event.summary.value == clean(planned.name)
    assert getattr(event.contents.get("description", [None])[0], "value", "") == clean(
        "\n".join(note.strip().splitlines())
    )


def test_why_it_was_left_out_is_nobodys_business(services: Services, exported: Exported) -> None:
    planned = services.planning.plan(PlannedWorkout(TODAY, "Calves", (RAISE,)))
    services.planning.change(replace(planned, skipped=SkipReason.PAIN))
    workout = services.workouts.start_planned(planned.id)
    noted = replace(workout, pains=(PainNote(PainMoment.AFTER, 7, "left", PainSite.ACHILLES),))
    services.logbook.edit("Pain", Put(Kind.WORKOUT, workout, noted))
    (event,) = exported().values()
    assert event.status.value == "CANCELLED"
    assert not {"pain", "achilles", "7"} & set(event.serialize().lower().replace(":", " ").split())


# one export after the other


def sequence(found: dict[str, Any], planned: PlannedWorkout) -> int:
    return int(found[uid(planned)].sequence.value)


def test_a_second_export_is_the_same_where_nothing_changed(services: Services, exported: Exported) -> None:
    for n in range(3):
        services.planning.plan(PlannedWorkout(TODAY + timedelta(n), f"Workout {n}", (RAISE,)))
    first = {key: event.serialize() for key, event in exported().items()}
    services.planning.create_routine(Routine("Other"))
    assert {key: event.serialize() for key, event in exported().items()} == first


def test_each_change_makes_a_newer_version_of_the_same_event(services: Services, exported: Exported) -> None:
    other = services.planning.plan(PlannedWorkout(TODAY, "Stays"))
    planned = services.planning.plan(PlannedWorkout(TODAY, "Calves", (RAISE,)))
    seen = [exported()]

    def then(days: int, state: str = "CONFIRMED") -> None:
        found = exported()
        event = found[uid(planned)]
        assert set(found) == {uid(planned), uid(other)}
        assert sequence(found, planned) > sequence(seen[-1], planned)
        assert sequence(found, other) == sequence(seen[0], other)
        assert (event.dtstart.value, event.status.value) == (TODAY + timedelta(days), state)
        seen.append(found)

    services.planning.move(planned.id, TODAY + timedelta(3))
    then(3)
    services.logbook.undo()
    then(0)
    services.logbook.redo()
    then(3)
    services.planning.change(replace(services.planning.planned(planned.id), skipped=SkipReason.ILL))
    then(3, "CANCELLED")
    services.logbook.undo()
    then(3)
    services.planning.remove(planned.id)
    then(3, "CANCELLED")
    services.deleted.bring_back(services.deleted.all()[0])
    then(3)
    services.planning.remove(planned.id)
    then(3, "CANCELLED")
    services.logbook.undo()
    then(3)


def test_only_the_days_and_kinds_that_are_wanted(services: Services, exported: Exported) -> None:
    def put(days: int, name: str, **values: Any) -> str:
        return uid(services.planning.plan(PlannedWorkout(TODAY + timedelta(days), name, **values)))

    old, back, ahead = put(-29, "Long gone"), put(-28, "Four weeks ago"), put(400, "Next year")
    run, rest = put(1, "Run", run=PlannedRun()), put(2, "Rest", is_rest=True)
    assert set(exported()) == {back, ahead, run}
    assert set(exported(Span(TODAY, None, runs=False, rests=True))) == {rest, ahead}
    assert set(exported(Span(TODAY - timedelta(30), TODAY + timedelta(2)))) == {old, back, run}
    services.logbook.undo()  # the rest day was never there
    assert set(exported(Span(TODAY, None, rests=True))) == {ahead, run}


def test_each_trainee_has_a_calendar_of_their_own(services: Services, exported: Exported, tmp_path: Path) -> None:
    services.planning.plan(PlannedWorkout(TODAY, "Mine"))
    other = services.people.add(Trainee("Jürgen"))
    mine = exported()
    services.logbook.show_trainee(other.id)
    services.planning.plan(PlannedWorkout(TODAY, "Hers"))
    assert not set(mine) & set(exported())
    assert "X-WR-CALNAME:Soleus – Jürgen\r\n" in (tmp_path / "plan.ics").read_bytes().decode()


def test_nothing_planned_is_said_and_nothing_written(services: Services, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="Nothing is planned in these days"):
        exchange.export(services, tmp_path / "a.ics", Format.ICS, lambda *_: True, replace_file=False)
    assert not (tmp_path / "a.ics").exists()
    with pytest.raises(InvalidValue, match="before the first"):
        Span(TODAY, TODAY - timedelta(days=1))


def test_the_file_is_whole_or_not_there(services: Services, tmp_path: Path) -> None:
    services.planning.plan(PlannedWorkout(TODAY, "Calves"))
    out = tmp_path / "a.ics"
    out.write_text("mine")
    with pytest.raises(InvalidValue, match="is there already"):
        exchange.export(services, out, Format.ICS, lambda *_: True, replace_file=False)
    assert out.read_text() == "mine"
    broken = Calendar(iter([None]), "x", PlanWords({}, {}), NOW)  # type: ignore[arg-type, list-item]
    with pytest.raises(AttributeError):
        export_calendar(broken, out, replace_file=True)
    assert out.read_text() == "mine"
    assert not list(tmp_path.glob(".*.part"))


def test_two_thousand_planned_workouts(services: Services, exported: Exported) -> None:
    many = [PlannedWorkout(TODAY + timedelta(n // 6), f"Workout {n}", (RAISE,)) for n in range(2000)]
    services.logbook.edit("Plan", *(Put(Kind.PLANNED, None, one) for one in many))
    assert set(exported()) == {uid(one) for one in many}


# the command line


def test_the_command_writes_a_calendar(run: Run, services: Services, logbook_path: Path, tmp_path: Path) -> None:
    today = date.today()
    planned = services.planning.plan(PlannedWorkout(today, "Calves", (RAISE,)))
    runs = services.planning.plan(PlannedWorkout(today, "Run", run=PlannedRun()))
    rest = services.planning.plan(PlannedWorkout(today + timedelta(1), "Rest", is_rest=True))
    out = tmp_path / "out.ics"

    def told(*options: object) -> set[str]:
        out.unlink(missing_ok=True)
        assert run("--logbook", logbook_path, "export", "--format", "ics", *options, out)[::2] == (0, "")
        return set(events(out.read_bytes().decode()))

    assert told() == {uid(planned), uid(runs)}
    assert told("--without-runs", "--with-rest-days") == {uid(planned), uid(rest)}
    assert told("--with-rest-days", "--from", today + timedelta(1)) == {uid(rest)}
    assert told("--to", today) == {uid(planned), uid(runs)}
    status, said, err = run("--logbook", logbook_path, "export", "--format", "ics", out)
    assert (status, said) == (1, "")
    assert "is there already" in err


def test_a_last_day_of_long_ago_goes_four_weeks_back_no_further_than_it_is(run: Run, logbook_path: Path) -> None:
    assert usual_span(date(1900, 1, 2)).first == date(1900, 1, 1)
    status, _, err = run("--demo", "export", "--format", "ics", "--to", "1950-01-01", logbook_path)
    assert (status, err) == (1, "Nothing is planned in these days, so there is nothing to write.\n")
    status, _, err = run(
        "--demo", "export", "--format", "ics", "--from", "2026-02-02", "--to", "2026-02-01", logbook_path
    )
    assert (status, err) == (1, "The last day lies before the first one.\n")
