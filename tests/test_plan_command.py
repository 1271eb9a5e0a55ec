"""`soleus plan`: a week in plain text or on paper, as somebody at a terminal reads it."""

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from conftest import Run
from test_cli import is_one_sentence, program

from soleus.bootstrap import open_logbook
from soleus.domain.calendar import PlannedWorkout, RunTag, SkipReason, week_start
from soleus.domain.calendar import Run as PlannedRun
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import Distance, DistanceUnit, Weight
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

RAISE = Prescription(
    "double-leg-calf-raise", (Target(TargetSide.BOTH, 3, low=12, high=15, load=Load(Weight(10, count=2))),)
)
TODAY = date.today()
Planned = Callable[[Callable[[Services], object]], None]


@pytest.fixture
def planned(logbook_path: Path) -> Planned:
    """Do something with the logbook, and close it again."""

    def go(put: Callable[[Services], object]) -> None:
        services = open_logbook(logbook_path)
        try:
            put(services)
        finally:
            services.logbook.close()

    return go


def line_with(text: str, words: str) -> str:
    (found,) = (line for line in text.splitlines() if words in line)
    return found


def week_of(run: Run, path: Path, day: date | None = None) -> str:
    status, out, err = run("--logbook", path, "plan", *(("--week", day) if day is not None else ()))
    assert (status, err) == (0, "")
    return out


def test_a_week_with_all_kinds(run: Run, planned: Planned, logbook_path: Path) -> None:
    monday = date(2031, 3, 3)

    def put(services: Services) -> None:
        plan = services.planning.plan
        plan(PlannedWorkout(monday, "Band ladder", (RAISE,), time(7, 30), note="at the gym", run_tag=RunTag.AFTER))
        plan(PlannedWorkout(monday, "10 × 400", run=PlannedRun(True, Distance(10, DistanceUnit.KM), 52)))
        services.planning.set_rest_day(monday + timedelta(2), True)
        moved = plan(PlannedWorkout(monday + timedelta(3), "Moved"))
        services.planning.move(moved.id, monday + timedelta(4))
        services.planning.skip(plan(PlannedWorkout(monday + timedelta(5), "Skipped")).id, SkipReason.ILL)
        plan(PlannedWorkout(monday + timedelta(7), "Next week"))

    planned(put)
    text = week_of(run, logbook_path, monday + timedelta(6))
    assert text.splitlines()[0] == "3 – 9 March 2031"
    assert line_with(text, "Mon 3 Mar").endswith("  Key run, 10 × 400, 10 km, 52 min")
    assert line_with(text, "Band ladder").strip() == "07:30 Band ladder"
    assert line_with(text, "calf raise").strip() == "Standing calf raise: 3 × 12–15, 2 × 10 kg"
    assert line_with(text, "After the run")
    assert line_with(text, "at the gym")
    assert line_with(text, "Tue 4 Mar").endswith("  –")
    assert line_with(text, "Wed 5 Mar").endswith("Rest day for the calves")
    assert line_with(text, "Fri 7 Mar").endswith("Moved (moved from Thu 6 Mar)")
    assert line_with(text, "Sat 8 Mar").endswith("Skipped (skipped)")
    assert "Next week" not in text
    assert "today" not in text
    assert line_with(text, "Workouts:") == "Workouts: 1 skipped, 2 to come"
    assert "Straight knee" in line_with(text, "Covered:")
    assert "Bent knee" in line_with(text, "Missing:")
    assert line_with(text, "Calf work without the shin").startswith("– ")
    things = ("Key run, 10", "07:30", "Rest day for", "Moved (")
    starts = {line_with(text, words).index(words) for words in things}
    assert len(starts) == 1  # one column of days, one of things


def test_what_was_done_and_missed_and_what_comes_next(run: Run, planned: Planned, logbook_path: Path) -> None:
    monday = week_start(TODAY) - timedelta(weeks=1)

    def put(services: Services) -> None:
        done = services.planning.plan(PlannedWorkout(monday, "Done", (RAISE,)))
        services.planning.plan(PlannedWorkout(monday + timedelta(1), "Missed", (RAISE,)))
        for day, planned_id, name in ((monday, done.id, "Done"), (monday + timedelta(2), None, "Extra")):
            sets = tuple(SideSet(n, Side.BOTH, Load(Weight(10, count=2)), reps=15) for n in (1, 2, 3))
            workout = Workout(day, name, (Entry(RAISE.exercise_key, sets),), planned_id=planned_id)
            services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))

    planned(put)
    text = week_of(run, logbook_path, monday)
    assert line_with(text, "Done (").endswith("Done (done)")
    assert line_with(text, "Missed (").endswith("Missed (missed, still waiting)")
    assert line_with(text, "Extra").endswith("Extra (done, not planned)")
    assert line_with(text, "Workouts:") == "Workouts: 1 on time, 1 missed, 1 extra"
    (hint,) = (line.strip() for line in text.splitlines() if "→" in line)  # below the one that can still be done
    assert hint.startswith("→ ")
    assert "a few more repetitions on 2 × 10 kg come first" in hint
    assert hint.endswith(")")  # the name of the source


def test_today_is_marked_and_named_where_no_week_is_asked_for(run: Run, planned: Planned, logbook_path: Path) -> None:
    planned(lambda services: services.planning.plan(PlannedWorkout(TODAY, "Now")))
    text = week_of(run, logbook_path)
    assert text == week_of(run, logbook_path, TODAY)
    assert " * " in line_with(text, "Now")
    assert "* today" in text.splitlines()


def test_an_empty_week_and_an_unfinished_workout(run: Run, planned: Planned, logbook_path: Path) -> None:
    planned(lambda services: services.workouts.start_empty())
    assert line_with(week_of(run, logbook_path, date(2031, 1, 1)), "Workouts:") == "Workouts: none"
    assert line_with(week_of(run, logbook_path), "unfinished").endswith("Workout (unfinished)")


def test_the_week_begins_as_chosen(planned: Planned, logbook_path: Path) -> None:
    from soleus.services.choices import WEEK_START, WeekStart

    planned(lambda services: services.choices.choose(WEEK_START, WeekStart.SUNDAY))
    said = program("--logbook", logbook_path, "plan", "--week", "2031-03-08")  # what a week is stays with a process
    assert (said.returncode, said.stdout.splitlines()[0]) == (0, "2 – 8 March 2031")


def test_a_terminal_in_german(planned: Planned, logbook_path: Path) -> None:
    planned(lambda services: services.planning.plan(PlannedWorkout(date(2031, 3, 3), "Wädchen", (RAISE,))))
    said = program("--logbook", logbook_path, "plan", "--week", "2031-03-03", LC_ALL="de_DE.UTF-8")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("3. – 9. März 2031\n")
    assert "Wädchen" in line_with(said.stdout, "Mo")


@pytest.mark.parametrize("words", ["tomorrow", "2026-02-30", "20.11.2026", "", "1899-12-31", "9999-12-31"])
def test_a_day_that_is_none_is_explained(run: Run, words: str, logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, "plan", "--week", words)
    assert (status, out) == (2, "")
    assert "is no date; write it as 2026-11-20" in err or "between 1900 and 2100" in err


def test_a_logbook_that_is_not_there_is_not_made(run: Run, logbook_path: Path) -> None:
    status, out, err = run("--logbook", logbook_path, "plan")
    assert (status, out) == (1, "")
    assert is_one_sentence(err)
    assert not logbook_path.exists()


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2100, 12, 31)])
def test_a_week_at_the_ends_of_the_calendar(run: Run, planned: Planned, logbook_path: Path, day: date) -> None:
    planned(lambda services: services.planning.plan(PlannedWorkout(TODAY, "Now")))
    assert line_with(week_of(run, logbook_path, day), "Workouts:") == "Workouts: none"


def test_a_week_on_paper(planned: Planned, logbook_path: Path, tmp_path: Path) -> None:
    planned(lambda services: services.planning.plan(PlannedWorkout(TODAY, "Now", (RAISE,))))
    out = tmp_path / "week.pdf"
    said = program("--logbook", logbook_path, "plan", "--pdf", out)
    assert (said.returncode, said.stdout) == (0, f"1 page in {out}\n")
    assert out.read_bytes().startswith(b"%PDF-")
    out.write_text("mine")
    said = program("--logbook", logbook_path, "plan", "--pdf", out)
    assert (said.returncode, said.stdout) == (1, "")
    assert is_one_sentence(said.stderr)
    assert out.read_text() == "mine"
