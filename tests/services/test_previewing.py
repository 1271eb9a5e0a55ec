"""What a changed number changes in the coming two weeks."""

from dataclasses import replace
from datetime import timedelta

from conftest import NOW

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, SkipReason
from soleus.domain.load import Load
from soleus.domain.ports import Kind
from soleus.domain.prescription import usual
from soleus.domain.progression.cases import Move
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.previewing import Preview

PRESS, HOLD = "band-plantarflexion", "band-plantarflexion-isometric"
TODAY = NOW.date()


def did(services: Services, days_ago: int, left: tuple[int, ...], right: tuple[int, ...], colour: str = "red") -> None:
    load = Load(band=BandUse(f"article-{colour}"))
    sets = tuple(
        SideSet(n, side, load, reps=count)
        for side, counts in ((Side.LEFT, left), (Side.RIGHT, right))
        for n, count in enumerate(counts, 1)
    )
    workout = Workout(TODAY - timedelta(days=days_ago), "Bands", (Entry(PRESS, sets),))
    services.logbook.edit("Log", Put(Kind.WORKOUT, None, workout))


def plan(services: Services, days_ahead: int, *keys: str, skipped: SkipReason | None = None) -> PlannedWorkout:
    items = tuple(usual(services.catalogue.exercise(key)) for key in keys)
    planned = PlannedWorkout(TODAY + timedelta(days=days_ahead), "Bands", items, skipped=skipped)
    services.logbook.edit("Plan", Put(Kind.PLANNED, None, planned))
    return planned


def changed_to(services: Services, **numbers: int) -> Preview:
    before = services.choices.rules()
    services.choices.choose_numbers(replace(TrainingNumbers(), **numbers))
    return services.coaching.preview(before)


def test_a_raise_that_waits_says_for_how_much_it_waits(services: Services) -> None:
    did(services, 5, (12, 12, 12), (12, 12, 11))
    did(services, 2, (12, 12, 12), (12, 12, 11))
    plan(services, 0, PRESS, HOLD)
    plan(services, 3, PRESS)
    found = changed_to(services, sessions_in_a_row=3)
    assert (found.planned, found.offers, found.ready) == (2, (), None)
    (one,) = found.differences
    assert (one.exercise_key, one.sides) == (PRESS, (Side.LEFT,))
    assert (one.before.move, one.after.move) == (Move.UP, Move.STAY)
    assert (one.repeats, one.amounts) == (1, (12, 12, 12))


def test_both_legs_alike_are_one_difference_and_a_raise_may_come_sooner(services: Services) -> None:
    did(services, 2, (10,), (10,))
    plan(services, 0, PRESS)
    (one,) = changed_to(services, band_reps=9).differences
    assert (one.sides, one.before.move, one.after.move) == ((Side.LEFT, Side.RIGHT), Move.STAY, Move.UP)
    assert one.repeats is None


def test_only_what_is_still_to_come_within_two_weeks_counts(services: Services) -> None:
    did(services, 2, (10,), (10,))
    plan(services, -1, PRESS)
    plan(services, 14, PRESS)
    plan(services, 1, PRESS, skipped=SkipReason.ILL)
    done = plan(services, 0, PRESS)
    services.logbook.edit("Done", Put(Kind.WORKOUT, None, Workout(TODAY, "Done", planned_id=done.id)))
    assert changed_to(services, band_reps=9) == Preview(0)
    plan(services, 13, PRESS)
    assert len(changed_to(services, band_reps=8).differences) == 0  # green either way by now
    assert len(changed_to(services, band_reps=14).differences) == 1


def test_a_rule_switched_off_and_a_leg_that_leads_are_changes_too(services: Services) -> None:
    did(services, 2, (13,), (10,))
    plan(services, 0, PRESS)
    before = services.choices.rules()
    services.choices.choose_weaker_leg_leads(True)
    (held,) = services.coaching.preview(before).differences
    assert (held.sides, held.repeats) == ((Side.LEFT,), None)
    services.choices.choose_rules_off(frozenset({12}))
    assert services.coaching.preview(before).ready is True


def test_an_offered_step_of_the_ladder_comes_and_goes(services: Services) -> None:
    did(services, 5, (13,), (13,))
    did(services, 2, (13,), (13,))
    plan(services, 0, PRESS)
    found = changed_to(services, leave_level=2)
    assert {(change.offered_key, change.is_offered) for change in found.offers} == {
        ("dumbbell-heel-raise", True),
        ("seated-dumbbell-heel-raise", True),
    }
    assert {change.is_offered for change in changed_to(services).offers} == {False}
