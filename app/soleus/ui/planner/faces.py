"""The faces of the calendar's days: what the services know, in the words of the cards."""

from collections.abc import Sequence
from datetime import date

from soleus.domain.exercise import Measure
from soleus.services.choices import DISTANCE_UNIT
from soleus.services.composition import Services
from soleus.services.planning import DayPlan
from soleus.ui.planner.card_words import CardFace, CardWriter
from soleus.ui.weeks import first_weekday

Days = Sequence[tuple[date, Sequence[CardFace]]]


def worded_by(services: Services) -> object:
    """Return all that words depend on beside what they are about: the exercises, the bands, and the user's choices."""
    catalogue, choices = services.catalogue, services.choices
    units = choices.weight_unit(), choices.get(DISTANCE_UNIT)
    return catalogue.by_key(), catalogue.band_sets(), units, choices.numbers()


def writer_of(services: Services) -> CardWriter:
    """Return a writer that knows the names and bands as they are now."""
    catalogue = services.catalogue
    exercises = catalogue.by_key()
    bands = {
        band.id: (band.shown_name, band.colour, level)
        for found in catalogue.band_sets()
        for level, band in enumerate(found.bands, 1)
    }

    def measure_of(key: str) -> Measure:
        exercise = exercises.get(key)
        return exercise.measure if exercise else Measure.REPS

    today = services.clock().date()
    return CardWriter(catalogue.name, measure_of, lambda bid: bands.get(bid, (bid, "", None)), today)


def faces_of(services: Services, days: Sequence[DayPlan], advised: bool = True) -> Days:
    """Return what stands on each day: workouts that were planned, those done without a plan, rest, and runs.

    `advised` says where a missed one may go and what is too hard before a key run; the first screen does without.
    """
    writer = writer_of(services)
    if advised:
        writer.offers = services.placing.offers(days, first_weekday())
        writer.before_key_run = services.placing.before_key_run(days)
    return [
        (
            day.day,
            [writer.planned(card) for card in day.cards]
            + [writer.unplanned(extra) for extra in day.extra]
            + [writer.planned(card) for card in (*day.rests, *day.runs)],
        )
        for day in days
    ]
