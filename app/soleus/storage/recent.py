"""The newest sets of exercises, read for the rules of progression: what they look at, and nothing else."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select, union_all

from soleus.domain.recent import RecentSets
from soleus.domain.workout import SideSet
from soleus.storage import mapping
from soleus.storage.tables import entries, sets

PARTS = 100
"""Of one statement; SQLite takes 500 at most."""

LOOKED_AT = (
    sets.c.entry_id,
    sets.c.number,
    sets.c.side,
    sets.c.kind,
    sets.c.reps,
    sets.c.seconds,
    sets.c.steps,
    sets.c.contacts,
    sets.c.twists,
    sets.c.effort,
    sets.c.effort_scale,
    sets.c.pain,
    *mapping.LOAD_COLUMNS,
    sets.c.band_twists,
)
"""The entry, then the columns in the order in which `mapping.recent_set` takes them."""


def recent_sets(
    connection: Connection, trainee_id: int, exercise_keys: Iterable[str], before: date, limit: int
) -> dict[str, list[RecentSets]]:
    """Return the sets of the newest entries of each exercise up to and including a day, newest first."""
    keys = list(dict.fromkeys(exercise_keys))
    found: dict[str, list[RecentSets]] = {key: [] for key in keys}
    for piece in (keys[n : n + PARTS] for n in range(0, len(keys), PARTS)):
        given = {f"key{n}": key for n, key in enumerate(piece)}
        newest = connection.execute(
            newest_of(len(piece)), {**given, "trainee": trainee_id, "before": before, "most": limit}
        )
        heads = sorted(newest, key=lambda row: (row.day, row.id), reverse=True)
        by_entry: dict[int, list[SideSet]] = {row.id: [] for row in heads}
        for row in connection.execute(_SETS_OF, {"ids": list(by_entry)}).all():
            by_entry[row[0]].append(mapping.recent_set(*row[1:]))
        for head in heads:
            found[head.exercise_key].append(RecentSets(head.day, head.workout_id, tuple(by_entry[head.id])))
    return found


@cache
def newest_of(count: int) -> Any:
    """Return the query for the newest entries of so many exercises; one look into the index each.

    Made once for each count: putting it together takes longer than the looks.
    """
    return union_all(*(select(_newest_of(n).subquery()) for n in range(count)))


def _newest_of(n: int) -> Select[Any]:
    return (
        select(entries.c.id, entries.c.workout_id, entries.c.exercise_key, entries.c.day)
        .where(
            entries.c.trainee_id == bindparam("trainee"),
            entries.c.exercise_key == bindparam(f"key{n}"),
            entries.c.day <= bindparam("before"),
            exists().where(sets.c.entry_id == entries.c.id),
        )
        .order_by(entries.c.day.desc(), entries.c.id.desc())
        .limit(bindparam("most"))
    )


_SETS_OF = select(*LOOKED_AT).where(sets.c.entry_id.in_(bindparam("ids", expanding=True))).order_by(sets.c.position)
