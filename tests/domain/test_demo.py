"""The made-up logs: exact in number, the same for the same seed, and honest."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.bootstrap import builtin_band_sets, builtin_exercises
from soleus.domain.codec import to_plain
from soleus.domain.demo import DemoLog, demo_log
from soleus.domain.workout import Side, Workout

EXERCISES = {exercise.key: exercise for exercise in builtin_exercises()}
BANDS = {band_set.id: band_set for band_set in builtin_band_sets()}
UNTIL = date(2026, 11, 20)


def made(rows: int, years: float = 2, seed: int = 1) -> tuple[DemoLog, list[Workout]]:
    log = demo_log(EXERCISES, BANDS, rows, years, UNTIL, seed)
    return log, list(log.workouts)


@given(st.integers(1, 3000), st.integers(1, 20), st.integers(0, 2**31))
def test_it_holds_exactly_as_many_rows_as_asked_within_the_years(rows: int, years: int, seed: int) -> None:
    _, workouts = made(rows, years, seed)
    assert sum(len(entry.sets) for workout in workouts for entry in workout.entries) == rows
    days = [workout.day for workout in workouts]
    assert days == sorted(days)
    assert UNTIL - timedelta(days=years * 366) <= days[0]
    assert days[-1] < UNTIL
    ids = [row.id for workout in workouts for entry in workout.entries for row in entry.sets]
    assert len(set(ids)) == len(ids)


def test_the_same_seed_gives_the_same_log_and_another_one_another() -> None:
    def plain(seed: int) -> object:
        log, workouts = made(500, seed=seed)
        return to_plain((log.routines, log.planned, tuple(workouts)))

    assert plain(5) == plain(5)
    assert plain(5) != plain(6)


@pytest.fixture(scope="module")
def levels() -> dict[Side, list[tuple[date, int]]]:
    """The band levels of the band press by side over two years."""
    article = BANDS["article"]
    found: dict[Side, list[tuple[date, int]]] = {Side.LEFT: [], Side.RIGHT: []}
    for workout in made(6000)[1]:
        for entry in workout.entries:
            if entry.exercise_key == "band-plantarflexion":
                for row in entry.sets:
                    assert row.load.band is not None
                    found[row.side].append((workout.day, article.level(row.load.band.band_id) or 0))
    return found


def test_bands_go_up_and_the_legs_differ(levels: dict[Side, list[tuple[date, int]]]) -> None:
    for side in levels:
        assert levels[side][0][1] == 1
        assert levels[side][-1][1] >= 3
    assert levels[Side.LEFT] != levels[Side.RIGHT]


def test_a_strain_throws_the_left_leg_back_and_makes_a_pause(levels: dict[Side, list[tuple[date, int]]]) -> None:
    left = levels[Side.LEFT]
    assert any(after[1] < before[1] for before, after in pairwise(left))
    assert max((after[0] - before[0]).days for before, after in pairwise(left)) > 14


def test_the_last_day_is_planned_and_still_to_be_done() -> None:
    log, workouts = made(6000)
    assert any(planned.day == UNTIL for planned in log.planned)
    links = {workout.planned_id for workout in workouts if workout.planned_id is not None}
    assert links
    assert links <= {planned.id for planned in log.planned}
