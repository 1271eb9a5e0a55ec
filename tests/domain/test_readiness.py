"""Rule 12: who may jump, and what is missing on which leg."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.readiness import norm_of, readiness
from soleus.domain.trainee import Sex, Trainee
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Side

NUMBERS = TrainingNumbers()
NOBODY = Trainee()
LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.mark.parametrize(
    ("best", "ready", "short", "untested", "uneven"),
    [
        ({LEFT: 25, RIGHT: 25}, True, {}, (), False),
        ({LEFT: 24, RIGHT: 25}, False, {LEFT: 1}, (), False),
        ({LEFT: 30, RIGHT: 27}, True, {}, (), False),
        ({LEFT: 30, RIGHT: 26}, False, {}, (), True),
        ({LEFT: 40}, False, {}, (RIGHT,), False),
        ({}, False, {}, (LEFT, RIGHT), False),
        ({LEFT: 0, RIGHT: 0}, False, {LEFT: 25, RIGHT: 25}, (), False),
    ],
)
def test_each_leg_needs_enough_and_both_about_the_same(
    best: dict[Side, float], ready: bool, short: dict[Side, float], untested: tuple[Side, ...], uneven: bool
) -> None:
    found = readiness(best, NOBODY, 2026, NUMBERS)
    assert (found.ready, found.short, found.untested, found.uneven) == (ready, short, untested, uneven)


@pytest.mark.parametrize(
    ("born", "sex", "wanted", "by_norm"),
    [
        (1996, Sex.MALE, 25, False),  # the norm of 32 is higher than the threshold
        (1971, Sex.MALE, 23, True),
        (1971, Sex.FEMALE, 21, True),
        (1930, Sex.MALE, 10, True),
        (2012, Sex.FEMALE, 25, False),
        (None, Sex.FEMALE, 25, False),
        (1971, None, 25, False),
    ],
)
def test_a_lower_norm_of_age_and_sex_is_enough(born: int | None, sex: Sex | None, wanted: int, by_norm: bool) -> None:
    found = readiness({}, Trainee(birth_year=born, sex=sex), 2026, NUMBERS)
    assert (found.wanted, found.by_norm) == (wanted, by_norm)


@given(st.integers(1900, 2026), st.sampled_from(Sex), st.integers(0, 60), st.integers(0, 60))
def test_more_repetitions_on_the_weaker_leg_never_make_it_worse(born: int, sex: Sex, left: int, right: int) -> None:
    trainee = Trainee(birth_year=born, sex=sex)
    assert norm_of(trainee, 2026) in range(10, 38)
    before = readiness({LEFT: left, RIGHT: right}, trainee, 2026, NUMBERS)
    weaker = LEFT if left <= right else RIGHT
    best = {LEFT: left, RIGHT: right}
    best[weaker] = max(best.values())
    after = readiness(best, trainee, 2026, NUMBERS)
    assert after.ready >= before.ready
