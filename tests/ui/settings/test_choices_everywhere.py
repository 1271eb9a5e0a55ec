"""What is chosen in the preferences holds where sets are entered, planned, shown and drawn."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Target, TargetSide
from soleus.domain.shorthand import parse_set
from soleus.domain.target_shorthand import parse_target
from soleus.domain.training import TrainingNumbers
from soleus.domain.units import Distance, DistanceUnit, WeightUnit
from soleus.domain.workout import EffortScale, Side, SideSet
from soleus.exchange import usual_wishes
from soleus.interchange.flattening import Wishes
from soleus.services.choices import DISTANCE_UNIT, EFFORT_SCALE, LENGTH_UNIT, WEIGHT_UNIT, LengthUnit
from soleus.services.composition import Services
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.charts.panes import panes_of
from soleus.ui.history.set_form import SetForm
from soleus.ui.history.words import amounts
from soleus.ui.library.words import amount_text
from soleus.ui.places import StartEmpty
from soleus.ui.planner.words import amount_words
from soleus.ui.units import use_units
from soleus.ui.workout.page import WorkoutPage


@pytest.fixture(autouse=True)
def kilometres_again() -> Iterator[None]:
    yield
    use_units(DistanceUnit.KM, False)


def test_miles_are_entered_stored_and_shown(services: Services, shown: Callable[[QWidget], None]) -> None:
    services.choices.choose(DISTANCE_UNIT, DistanceUnit.MI)
    services.choices.choose(WEIGHT_UNIT, WeightUnit.LB)
    use_units(DistanceUnit.MI, False)
    page = WorkoutPage(services)
    shown(page)
    page.go(StartEmpty(("cross-training",)))
    course = page.conductor.course
    assert course is not None
    course.use_measure(Measure.DISTANCE)
    page.conductor.show()
    page.run.centre.number.changed.emit(3.1)
    stored = course.store()
    assert stored.distance == Distance(3.1, DistanceUnit.MI)
    exercise = services.catalogue.exercise("cross-training")
    assert amounts(replace_unit(stored), exercise).startswith("3.1 mi")
    assert amount_text(Measure.DISTANCE, 1.609344) == "1 mi"
    assert amount_words(Target(TargetSide.BOTH, 1, Measure.DISTANCE, 8.04672, 8.04672)) == "5 mi"
    assert parse_target("1x5", Measure.DISTANCE, DistanceUnit.MI).low == 8.04672
    series, counted, _ = services.insights.counted_series("cross-training", Measure.DISTANCE)
    pane = next(pane for pane in panes_of(series, exercise, (), measure=counted) if pane.key == "amount")
    assert pane.unit == "mi"
    assert round(next(iter(pane.lines.values())).values[0], 2) == 3.1

    form = SetForm(services)
    shown(form)
    form.show_row(stored, exercise, exercise.key)
    assert form.amounts[Measure.DISTANCE].value() == 3.1
    changed: list[SideSet] = []
    form.changed.connect(changed.append)
    form.amounts[Measure.DISTANCE].set_value(4)
    form.store()
    assert changed[-1].distance == Distance(4, DistanceUnit.MI)
    bands = services.catalogue.default_band_set()
    assert parse_set("20 kg", bands, Measure.REPS).weight is not None
    assert course.usual[0] is WeightUnit.LB
    assert usual_wishes(services) == Wishes(WeightUnit.LB, DistanceUnit.MI)
    services.choices.choose(WEIGHT_UNIT, WeightUnit.KG)
    assert usual_wishes(services) == Wishes(WeightUnit.KG, DistanceUnit.MI)
    assert usual_wishes(services, WeightUnit.LB, DistanceUnit.KM) == Wishes(WeightUnit.LB, DistanceUnit.KM)


def replace_unit(row: SideSet) -> SideSet:
    """The same way in kilometres: it is shown in miles all the same."""
    assert row.distance is not None
    return row.with_amount(Measure.DISTANCE, row.distance.metres / 1000)


def test_an_effort_is_meant_in_the_scale_chosen(services: Services, shown: Callable[[QWidget], None]) -> None:
    bands = services.catalogue.default_band_set()
    assert parse_set("12@2", bands, Measure.REPS).effort.scale is EffortScale.RPE
    assert parse_set("12@2", bands, Measure.REPS, scale=EffortScale.RIR).effort.scale is EffortScale.RIR
    assert parse_set("12 rpe8", bands, Measure.REPS, scale=EffortScale.RIR).effort.scale is EffortScale.RPE
    with pytest.raises(InvalidValue):
        parse_set("12 rpe11", bands, Measure.REPS)
    services.choices.choose(EFFORT_SCALE, EffortScale.RIR)
    page = WorkoutPage(services)
    shown(page)
    page.go(StartEmpty(("band-plantarflexion",)))
    fields = page.run.left.fields
    assert fields.scale.value() is EffortScale.RIR
    fields.scale.set_value(EffortScale.RPE)
    fields.pain.changed.emit(1)
    assert fields.scale.value() is EffortScale.RPE, "the trainee picked the other one"
    fields.scale.set_value(EffortScale.RIR)
    page.run.bar.field.setText("12@2")
    course = page.conductor.course
    assert course is not None
    assert course.draft(Side.LEFT).effort.scale is EffortScale.RIR


def test_pain_and_stretch_over_their_limits_are_warned_of_and_stored(
    services: Services, shown: Callable[[QWidget], None]
) -> None:
    services.choices.choose_numbers(TrainingNumbers(pain_limit=3, stretch_limit_pct=150))
    page = WorkoutPage(services)
    shown(page)
    page.go(StartEmpty(("band-plantarflexion",)))
    panel = page.run.left
    panel.pick_level(2)
    panel.fields.stretch.set_value(175)
    stretch, pain = panel.fields._stretch_row.hint, panel.fields._pain_row.hint
    assert stretch.text() == "Past 150 % a band can snap; makers advise against it."
    panel.fields.pain.set_value(4)
    panel.fields.pain.changed.emit(4)
    assert pain.isVisible()
    assert pain.text().startswith("Over your limit of 3: ")
    page.conductor.store()
    course = page.conductor.course
    assert course is not None
    assert course.workout.entries[0].sets[0].pain == 4
    assert not pain.isVisible()

    form = SetForm(services)
    shown(form)
    row = SideSet(1, side=Side.LEFT, reps=12, load=Load(band=BandUse("article-red", 175)))
    form.show_row(row, services.catalogue.exercise("band-plantarflexion"), "band-plantarflexion")
    assert form.problem.text() == "Past 150 % a band can snap; makers advise against it."


def test_lengths_in_texts_are_in_the_unit_chosen(services: Services) -> None:
    def texts() -> str:
        return " ".join(step for exercise in services.catalogue.exercises() for step in exercise.how_to)

    assert "8–10 cm, the heel" in texts()
    services.choices.choose(LENGTH_UNIT, LengthUnit.INCH)
    assert "3–4 in, the heel" in texts()
    assert "cm" not in texts()
    use_units(DistanceUnit.KM, True)
    assert dict(catalogue_words().equipment)["block"] == "block, 3–4 in"
