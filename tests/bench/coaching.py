"""A week's suggestions on a large logbook, against the raw queries that they need."""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from measuring import Result, compared, timed

from soleus.bootstrap import open_logbook
from soleus.domain.calendar import PlannedWorkout, week_start
from soleus.domain.identity import new_id
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.paths import Paths
from soleus.services.coaching import ENTRIES_READ
from soleus.services.composition import Services
from soleus.services.logbook import Put

WORKOUTS, EXERCISES = 7, 6

PLANNED = "SELECT * FROM planned_workouts WHERE trainee_id = ? AND day BETWEEN ? AND ? ORDER BY day, position, id"
NEWEST = """
SELECT id, workout_id FROM entries
WHERE trainee_id = ? AND exercise_key = ? AND day <= ? AND EXISTS (SELECT 1 FROM sets WHERE entry_id = entries.id)
ORDER BY day DESC, id DESC LIMIT ?
"""
ENTRIES = "SELECT * FROM entries WHERE id IN ({}) ORDER BY position"
SETS = "SELECT * FROM sets WHERE entry_id IN ({}) ORDER BY position"
PAINS = "SELECT * FROM pains WHERE workout_id IN ({}) ORDER BY position"
ENROLMENTS = "SELECT * FROM enrolments WHERE trainee_id = ?"


def coaching_result(logbook: Path, home: Path, runs: int) -> Result:
    """Return the time from asking for a week to the next targets of all its workouts, with reasons and offers."""
    services = open_logbook(logbook, paths=Paths.below(home))
    monday = week_start(date.today()) + timedelta(weeks=52)  # where nothing else is planned
    keys = _plan(services, monday)
    raw = sqlite3.connect(logbook)

    def ours() -> None:
        with services.logbook.reading() as unit:
            planned = unit.reading.planned_between(monday, monday + timedelta(days=6))
        services.coaching.advice_of([item for one in planned for item in one.items])

    def yardstick() -> None:
        _ask(raw, services.logbook.trainee_id, keys, monday)

    ours(), yardstick()
    pairs = [(timed(ours), timed(yardstick)) for _ in range(runs)]
    services.logbook.undo()
    raw.close()
    services.logbook.close()
    return compared(f"suggestions of a week, {WORKOUTS} × {EXERCISES} exercises / raw queries", pairs, 3.0)


def _plan(services: Services, monday: date) -> list[str]:
    """Plan a workout a day of what was done most lately, and return the exercises."""
    exercises = services.catalogue.by_key()
    last = sorted(services.insights.last_days().items(), key=lambda one: (one[1], one[0]), reverse=True)
    keys = [key for key, _ in last if key in exercises]
    steps = []
    for n in range(WORKOUTS):
        chosen = [keys[(n * EXERCISES + m) % len(keys)] for m in range(EXERCISES)]
        items = tuple(usual(exercises[key]) for key in chosen)
        steps.append(
            Put(Kind.PLANNED, None, PlannedWorkout(monday + timedelta(days=n), f"Day {n}", items, id=new_id()))
        )
    services.logbook.edit("Plan", *steps)
    return keys


def _ask(raw: sqlite3.Connection, trainee_id: int, keys: Sequence[str], monday: date) -> None:
    """Ask the same of the file: each exercise's newest entries with their sets and pains."""
    raw.execute(PLANNED, (trainee_id, str(monday), str(monday + timedelta(days=6)))).fetchall()
    found = [row for key in keys for row in raw.execute(NEWEST, (trainee_id, key, str(date.today()), ENTRIES_READ))]
    for statement, ids in ((ENTRIES, {row[0] for row in found}), (SETS, {row[0] for row in found}),
                           (PAINS, {row[1] for row in found})):  # fmt: skip
        raw.execute(statement.format(",".join("?" * len(ids))), tuple(ids)).fetchall()
    raw.execute(ENROLMENTS, (trainee_id,)).fetchall()
