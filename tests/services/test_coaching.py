"""The rules of progression, fed from a real logbook."""

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.errors import NotFound
from soleus.domain.identity import new_id
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.progression.cases import Advice, Move, Why
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

PRESS = "band-plantarflexion"
HOLD = "band-plantarflexion-isometric"


def did(services: Services, days_ago: int, reps: dict[Side, tuple[int, ...]], colour: str = "red") -> Workout:
    load = Load(band=BandUse(f"article-{colour}"))
    sets = tuple(
        SideSet(n, side, load, reps=count) for side, counts in reps.items() for n, count in enumerate(counts, 1)
    )
    workout = Workout(NOW.date() - timedelta(days=days_ago), "Bands", (Entry(PRESS, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))
    return workout


def next_of(services: Services) -> dict[Side, Advice]:
    return services.coaching.advice(usual(services.catalogue.exercise(PRESS)))


def colour_of(advice: Advice) -> str:
    assert advice.target.load.band is not None
    return advice.target.load.band.band_id


def test_each_leg_goes_its_own_way_and_history_that_is_edited_changes_the_answer(services: Services) -> None:
    did(services, 5, {Side.LEFT: (12, 12, 12), Side.RIGHT: (12, 12, 12)})
    second = did(services, 2, {Side.LEFT: (12, 12, 12), Side.RIGHT: (12, 12, 11)})
    found = next_of(services)
    assert (colour_of(found[Side.LEFT]), colour_of(found[Side.RIGHT])) == ("article-green", "article-red")
    assert found[Side.LEFT].reason is not None
    assert found[Side.LEFT].reason.why is Why.EVERY_SET
    services.workouts.delete(second.id)
    assert next_of(services)[Side.LEFT].move is Move.STAY
    services.logbook.undo()
    services.choices.choose_numbers(replace(TrainingNumbers(), sessions_in_a_row=3))
    assert next_of(services)[Side.LEFT].move is Move.STAY


def test_a_set_that_was_arranged_anew_goes_on_with_the_same_band(services: Services) -> None:
    mine = services.bands.copy_set("article", "Mine", with_history=True)
    red = mine.bands[1]
    workout = did(services, 1, {Side.LEFT: (13,)})
    entry = workout.entries[0]
    services.workouts.change_set(workout.id, entry.id, replace(entry.sets[0], load=Load(band=BandUse(red.id))))
    services.bands.change(replace(mine, bands=(red, *(band for band in mine.bands if band.id != red.id))))
    advice = next_of(services)[Side.LEFT]
    assert colour_of(advice) == mine.bands[0].id  # yellow follows red in the new order
    assert advice.reason is not None
    assert advice.reason.before.band == BandUse(red.id)


def test_a_ladder_is_offered_to_both_legs_only(services: Services) -> None:
    hold = usual(services.catalogue.exercise(HOLD))
    assert services.coaching.offers(hold) == {Side.LEFT: [], Side.RIGHT: []}


@pytest.mark.parametrize("days", [1, 20])
def test_a_pause_counts_from_today(services: Services, days: int) -> None:
    did(services, days, {Side.LEFT: (10,)})
    assert (next_of(services)[Side.LEFT].move is Move.BACK) is (days == 20)


def test_a_whole_workout_is_asked_for_at_once(services: Services) -> None:
    did(services, 1, {Side.LEFT: (13,), Side.RIGHT: (10,)})
    press, hold = usual(services.catalogue.exercise(PRESS)), usual(services.catalogue.exercise(HOLD))
    gone = replace(press, exercise_key="own-gone", id=new_id())
    again = replace(press, id=new_id())
    found = services.coaching.advice_of((press, hold, gone, again))
    assert set(found) == {press.id, hold.id, again.id}
    assert found[press.id].advice == found[again.id].advice == services.coaching.advice(press)
    assert found[hold.id].advice[Side.LEFT].reason is None
    with pytest.raises(NotFound):
        services.coaching.advice(gone)
    # More exercises than fit into one statement.
    with services.logbook.reading() as unit:
        read = unit.reading.newest_entries([*(f"own-{n}" for n in range(250)), PRESS], NOW.date(), 12)
        assert read[PRESS] == unit.reading.entries_before(PRESS, NOW.date(), limit=12)
