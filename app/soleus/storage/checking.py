"""Looking a logbook through: whether its file is whole, its rows belong together, and the sums agree."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from soleus.domain.errors import SoleusError
from soleus.domain.keeping import Progress
from soleus.domain.questions import Reading
from soleus.domain.words import plural, tr
from soleus.storage.copying import contents_of, opened_live, plainly, stopped
from soleus.storage.database import SCHEMA_VERSION, examined, sql_storage

_MOST_NAMED = 20

# What belongs to what: the rows of the first that have no row of the second.
_ORPHANS = (
    ("sets", "entries", "sets.entry_id = entries.id"),
    ("entries", "workouts", "entries.workout_id = workouts.id"),
    ("entries", "exercises", "entries.exercise_key = exercises.key"),
    ("bands", "band_sets", "bands.band_set_id = band_sets.id"),
    ("workouts", "trainees", "workouts.trainee_id = trainees.id"),
)
_SUMS = ("reps", "seconds", "hold_s", "steps", "contacts", "twists")


@dataclass
class Report:
    """What was looked at, line by line, and what was found wrong, a sentence each."""

    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def check(path: Path, progress: Progress | None = None) -> Report:
    """Look a logbook through without changing it; raises SoleusError where it cannot even be read."""
    examined(path)
    report = Report()
    with plainly(path), closing(opened_live(path)) as connection:
        for step in (_integrity, _foreign_keys, _contents, _orphans, _days):
            if progress is not None and not progress(0, 0):
                raise stopped()
            step(connection, report)
        whole = not report.problems
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        sums = _sums(connection) if whole else {}
    if schema == SCHEMA_VERSION and whole:
        _through_the_domain(path, sums, report)
    return report


def _integrity(connection: sqlite3.Connection, report: Report) -> None:
    found = [text for (text,) in connection.execute(f"PRAGMA integrity_check({_MOST_NAMED})")]
    if found == ["ok"]:
        report.lines.append(tr("Check", "integrity: ok"))
    else:
        report.lines += [tr("Check", "integrity: {found}").format(found=text) for text in found]
        report.problems.append(tr("Check", "the parts of the file do not fit together"))


def _foreign_keys(connection: sqlite3.Connection, report: Report) -> None:
    found = connection.execute("PRAGMA foreign_key_check").fetchall()
    if not found:
        report.lines.append(tr("Check", "foreign keys: ok"))
        return
    for table, row, parent, _ in found[:_MOST_NAMED]:
        report.lines.append(
            tr("Check", "foreign keys: row {row} of {table} points at nothing in {parent}").format(
                row=row, table=table, parent=parent
            )
        )
    report.problems.append(
        plural(
            "Check",
            "%n row points at another that is not there",
            "%n rows point at others that are not there",
            len(found),
        )
    )


def _contents(connection: sqlite3.Connection, report: Report) -> None:
    contents = contents_of(connection)
    report.lines += [
        tr("Check", "schema: {number}").format(number=contents.schema),
        tr("Check", "trainees: {number}").format(number=len(contents.trainees)),
        tr("Check", "workouts: {number}").format(number=contents.workouts),
        tr("Check", "sets: {number}").format(number=contents.sets),
        tr("Check", "last workout: {day}").format(day=contents.last_day or "–"),
    ]


def _orphans(connection: sqlite3.Connection, report: Report) -> None:
    total = 0
    for child, parent, match in _ORPHANS:
        (count,) = connection.execute(
            f"SELECT count(*) FROM {child} WHERE NOT EXISTS (SELECT 1 FROM {parent} WHERE {match})"
        ).fetchone()
        if count:
            report.lines.append(
                tr("Check", "orphans: {count} of {child} without {parent}").format(
                    count=count, child=child, parent=parent
                )
            )
        total += count
    if total:
        report.problems.append(plural("Check", "%n row belongs to nothing", "%n rows belong to nothing", total))
    else:
        report.lines.append(tr("Check", "orphans: none"))


def _days(connection: sqlite3.Connection, report: Report) -> None:
    """An entry repeats the day and the trainee of its workout, for the index of the graphs."""
    (count,) = connection.execute(
        "SELECT count(*) FROM entries JOIN workouts ON workouts.id = entries.workout_id "
        "WHERE entries.day <> workouts.day OR entries.trainee_id <> workouts.trainee_id"
    ).fetchone()
    if count:
        report.problems.append(
            plural(
                "Check",
                "%n exercise stands on another day than its workout",
                "%n exercises stand on other days than their workouts",
                count,
            )
        )
    report.lines.append(
        tr("Check", "days: ok") if not count else tr("Check", "days: {count} differ").format(count=count)
    )


Sums = dict[str, float]


def _sums(connection: sqlite3.Connection) -> Sums:
    """Return the totals of each trainee's sets, as the tables tell them."""
    totals = ", ".join(f"total(sets.{column})" for column in _SUMS)
    found: Sums = {}
    for trainee, workouts in connection.execute("SELECT trainee_id, count(*) FROM workouts GROUP BY 1"):
        found[f"{trainee} workouts"] = workouts
    for trainee, entries in connection.execute("SELECT trainee_id, count(*) FROM entries GROUP BY 1"):
        found[f"{trainee} entries"] = entries
    rows = connection.execute(
        f"SELECT entries.trainee_id, count(*), {totals} FROM sets JOIN entries ON entries.id = sets.entry_id GROUP BY 1"
    )
    for trainee, sets, *values in rows:
        found[f"{trainee} sets"] = sets
        found |= {f"{trainee} {name}": value for name, value in zip(_SUMS, values, strict=True)}
    return found


def _through_the_domain(path: Path, sums: Sums, report: Report) -> None:
    """Read everything as the program reads it, and compare the totals with those of the tables."""
    storage = sql_storage(path)
    try:
        found: Sums = {}
        with storage.reading() as unit:
            trainees = [trainee.id for trainee in unit.trainees.all()]
        for trainee in trainees:
            storage.trainee_id = trainee
            with storage.reading() as unit:
                for every in (
                    unit.routines, unit.planned, unit.exercises, unit.band_sets, unit.settings, unit.imports,
                    unit.programmes, unit.enrolments,
                ):  # fmt: skip
                    every.all()
                found |= {f"{trainee} {name}": value for name, value in _added_up(unit.reading).items()}
    except (SoleusError, ValueError, KeyError, TypeError) as error:
        report.problems.append(tr("Check", "something in it cannot be read: {why}").format(why=str(error).rstrip(".")))
        return
    finally:
        storage.close()
    differing = [key for key in sums.keys() | found.keys() if not _same(sums.get(key, 0), found.get(key, 0))]
    for key in sorted(differing):
        report.lines.append(
            tr("Check", "sums: {key} is {stored} in the tables and {read} when read").format(
                key=key, stored=sums.get(key, 0), read=found.get(key, 0)
            )
        )
    if differing:
        report.problems.append(
            plural("Check", "%n sum differs from what is read", "%n sums differ from what is read", len(differing))
        )
    else:
        report.lines.append(tr("Check", "sums: ok"))


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-6 * max(1.0, abs(one), abs(other))


def _added_up(reading: Reading) -> Sums:
    found: Sums = dict.fromkeys(("workouts", "entries", "sets", *_SUMS), 0)
    for workout in reading.all_workouts():
        found["workouts"] += 1
        found["entries"] += len(workout.entries)
        for entry in workout.entries:
            found["sets"] += len(entry.sets)
            for name in _SUMS:
                found[name] += sum(getattr(row, name) or 0 for row in entry.sets)
    return found
