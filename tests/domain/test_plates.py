"""Which plates go on a bar, and which weight comes next, from what is owned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.bootstrap import builtin_exercises
from soleus.domain.equipment import Bar, Equipment, usual_plates
from soleus.domain.plates import load_tokens, loaded, next_weight, reachable
from soleus.domain.reach import Reach, reach_of
from soleus.domain.units import Weight, WeightUnit

BAR = Bar("Olympic bar", Weight(20))
HOME = Equipment(
    dumbbells=(Weight(5, count=2), Weight(8, count=1), Weight(10, count=2)),
    kettlebells=(Weight(12), Weight(16)),
    plates=(Weight(10, count=2), Weight(5, count=2), Weight(2.5, count=3), Weight(1.25, count=2)),
    bars=(BAR,),
    things=("step", "wall"),
)


@pytest.mark.parametrize(
    ("wanted", "each_end", "kg"),
    [
        (20, [], 20),
        (42.5, [(10, 1), (1.25, 1)], 42.5),
        (57.5, [(10, 1), (5, 1), (2.5, 1), (1.25, 1)], 57.5),
        (41, [(10, 1)], 40),  # nearest, and the lighter of two equally near
        (41.25, [(10, 1)], 40),
        (500, [(10, 1), (5, 1), (2.5, 1), (1.25, 1)], 57.5),  # all there is; the third 2.5 has no partner
        (5, [], 20),
    ],
)
def test_plates_come_as_near_as_they_can(wanted: float, each_end: list[tuple[float, int]], kg: float) -> None:
    found = loaded(Weight(wanted), BAR, HOME.plates)
    assert [(plate.value, plate.count) for plate in found.each_end] == each_end
    assert found.kg == kg
    assert found.off_kg == pytest.approx(kg - wanted)


def test_heavy_plates_go_on_first() -> None:
    found = loaded(Weight(135), BAR, usual_plates(WeightUnit.KG))
    assert [str(plate) for plate in found.each_end] == ["2 × 25 kg", "5 kg", "2.5 kg"]


def test_a_gym_with_both_units_is_still_loaded_exactly() -> None:
    plates = (*usual_plates(WeightUnit.KG), *usual_plates(WeightUnit.LB))
    for wanted in (Weight(42.5), Weight(20 + 2 * 45 * WeightUnit.LB.kilograms)):
        assert loaded(wanted, BAR, plates).is_exact


def test_pounds_and_kilograms_go_on_one_bar() -> None:
    plates = (Weight(10, WeightUnit.LB, 2), Weight(5, count=2))
    found = loaded(Weight(85, WeightUnit.LB), Bar("bar", Weight(45, WeightUnit.LB)), plates)
    assert {str(plate) for plate in found.each_end} == {"10 lb", "5 kg"}
    assert not found.is_exact


@pytest.mark.parametrize(
    ("tokens", "now", "up", "down"),
    [
        (("dumbbells",), Weight(5), Weight(8), None),
        (("dumbbells",), Weight(5, count=2), Weight(10, count=2), None),
        (("dumbbells", "step"), Weight(10), None, Weight(8)),
        (("kettlebell", "plates", "pole"), Weight(12), Weight(12.5), Weight(11.25)),
        (("barbell", "squat-rack"), Weight(40), Weight(42.5), Weight(37.5)),
        (("wall",), Weight(0), None, None),
    ],
)
def test_the_next_weight_follows_from_what_is_owned(
    tokens: tuple[str, ...], now: Weight, up: Weight | None, down: Weight | None
) -> None:
    assert next_weight(HOME, frozenset(tokens), now) == up
    assert next_weight(HOME, frozenset(tokens), now, up=False) == down


def test_what_is_owned_names_itself() -> None:
    assert HOME.owned == {"dumbbells", "kettlebell", "plates", "barbell", "step", "wall"}
    assert Equipment.from_plain(HOME.to_plain()) == HOME
    assert Equipment.from_plain({"dumbbells": "many"}) is None


pieces = st.lists(
    st.builds(
        Weight, st.sampled_from((0.5, 1, 1.25, 2.5, 5, 10, 15, 20)), st.sampled_from(WeightUnit), st.integers(1, 6)
    ),
    max_size=5,
)


@given(plates=pieces, wanted=st.floats(0, 300))
def test_no_plate_is_used_that_is_not_there(plates: list[Weight], wanted: float) -> None:
    found = loaded(Weight(wanted), BAR, tuple(plates))
    for one in found.each_end:
        owned = sum(p.count for p in plates if (p.value, p.unit) == (one.value, one.unit))
        used = sum(p.count for p in found.each_end if (p.value, p.unit) == (one.value, one.unit))
        assert 2 * used <= owned
    assert found.kg == pytest.approx(20 + 2 * sum(one.kg for one in found.each_end))


@given(plates=pieces)
def test_weights_that_can_be_had_rise(plates: list[Weight]) -> None:
    found = reachable(Equipment(plates=tuple(plates), bars=(BAR,)), {"barbell"})
    kilograms = [one.kg for one in found]
    assert kilograms == sorted(set(kilograms))
    assert kilograms[0] == 20


@pytest.mark.parametrize(
    ("key", "tokens"),
    [
        ("weighted-calf-raise", {"barbell"}),
        ("kettlebell-single-leg-raise", {"kettlebell"}),
        ("lunge-heel-raise", {"dumbbells"}),
        ("seated-calf-raise", {"plates", "dumbbells"}),
        ("single-leg-calf-raise", {"dumbbells"}),
        ("smith-seated-calf-raise", {"smith-machine"}),
        ("seated-dumbbell-heel-raise", {"dumbbells", "medicine-ball"}),
        ("leg-press-calf-raise", set()),
        ("band-plantarflexion", set()),
        ("eccentric-heel-drop", {"barbell", "plates", "dumbbells"}),  # a backpack, packed
    ],
)
def test_the_weight_of_an_exercise_comes_from_its_equipment(key: str, tokens: set[str]) -> None:
    exercises = {exercise.key: exercise for exercise in builtin_exercises()}
    assert load_tokens(exercises[key]) == tokens


def test_handles_and_plates_make_dumbbells() -> None:
    handle = Bar("handle", Weight(2), handle=True)
    home = Equipment(bars=(handle, handle), plates=(Weight(1.25, count=4), Weight(5, count=2)))
    assert home.owned == {"dumbbells", "plates"}
    one = [weight.value for weight in reachable(home, {"dumbbells"})]
    assert one == [2, 4.5, 7, 12, 14.5, 17]
    assert [str(weight) for weight in reachable(home, {"dumbbells"}, 2)] == ["2 × 2 kg", "2 × 4.5 kg"]
    loading = Reach(home, frozenset(("dumbbells",))).loading(Weight(4.5, count=2))
    assert loading is not None
    assert [str(plate) for plate in loading.each_end] == ["1.25 kg"]
    assert loading.is_exact


def test_steps_go_along_what_is_owned() -> None:
    exercises = {exercise.key: exercise for exercise in builtin_exercises()}
    raised = reach_of(exercises["single-leg-calf-raise"], HOME)
    assert raised.stepped(Weight(5, count=2), up=True) == Weight(10, count=2)
    assert raised.stepped(Weight(10, count=2), up=True) == Weight(10, count=2)  # nothing heavier is owned
    assert raised.stepped(Weight(5, count=2), up=False) == Weight(0, count=2)
    assert raised.stepped(Weight(5, count=3), up=True) is None
    assert raised.nearest(Weight(9)) == Weight(8)
    assert raised.nearest(Weight(8)) is None
    assert reach_of(exercises["single-leg-calf-raise"], None).stepped(Weight(5), up=True) is None
    untold = reach_of(exercises["weighted-calf-raise"], None).loading(Weight(60))
    assert untold is not None
    assert (untold.bar.weight, untold.is_exact) == (Weight(20), True)
    assert reach_of(exercises["band-plantarflexion"], HOME).loading(Weight(5)) is None
