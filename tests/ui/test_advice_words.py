"""What comes next and why, in words."""

import pytest
from progressing import SETS, band

from soleus.domain.band import Band
from soleus.domain.exercise import Measure
from soleus.domain.pain import PainSite
from soleus.domain.progression.cases import NumbersBy, Reason, Why
from soleus.domain.readiness import Readiness
from soleus.ui.advice_words import offer_reason_words, readiness_texts, reason_words, source_words


def find_band(band_id: str) -> tuple[Band, int, str] | None:
    for band_set in SETS.values():
        for level, one in enumerate(band_set.bands, 1):
            if one.id == band_id:
                return one, level, band_set.name
    return None


def reason(why: Why, before: str = "red", after: str = "red", **more: object) -> Reason:
    return Reason(why, 0, "+", before=band(before), after=band(after), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (reason(Why.WEAKER_LEG_LEADS), "The weaker leg leads, so this one waits on red"),
        (reason(Why.WEAKER_LEG_LEADS, "green"), "The weaker leg leads, so this one does as much → red"),
        (
            reason(Why.PAIN_OVER_LIMIT, "green", pain=6),
            "Pain 6 is over your limit, so the last raise is taken back → red",
        ),
        (
            reason(Why.PAIN_OVER_LIMIT, "yellow", "yellow", pain=7, site=PainSite.SHIN),
            "Pain 7 (shin) is over your limit, and there is nothing lighter than yellow",
        ),
    ],
)
def test_reasons_in_words(said: Reason, words: str) -> None:
    assert reason_words(said, Measure.REPS, find_band) == words


def test_an_offered_step_back_says_where_it_hurt() -> None:
    hurt = reason(Why.PAIN_OVER_LIMIT, pain=6, site=PainSite.ACHILLES)
    assert offer_reason_words(hurt, Measure.REPS, find_band) == "Pain 6 (Achilles tendon) is over your limit"


@pytest.mark.parametrize(
    ("by", "programme", "name"),
    [
        (None, "Clinic", "Soleus"),
        (NumbersBy.THERAPIST, "Clinic", "Therapist"),
        (NumbersBy.PROGRAMME, "Clinic", "Clinic"),
        (NumbersBy.PROGRAMME, "", "Running programme"),
        (NumbersBy.OWN, "Clinic", "Your number"),
    ],
)
def test_who_set_the_number_is_named_in_the_place_of_the_article(
    by: NumbersBy | None, programme: str, name: str
) -> None:
    assert source_words(reason(Why.PASSED, numbers_by=by), programme) == name


def test_nothing_is_said_of_a_readiness_nobody_asks_for() -> None:
    assert readiness_texts(Readiness(None, None, 25, False, 10, asked=False)) == ()
    assert readiness_texts(Readiness(None, None, 25, False, 10))
