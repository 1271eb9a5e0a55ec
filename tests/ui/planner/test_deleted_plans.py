"""What recently deleted runs and rest days are called."""

from datetime import date

import pytest

from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.units import Distance
from soleus.services.composition import Services
from soleus.ui.safekeeping.deleted_words import contents_of, name_of

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("planned", "name", "below"),
    [
        (PlannedWorkout(FRIDAY, "run", run=Run(distance=Distance(6), minutes=35)), "Easy run", "6 km, 35 min"),
        (PlannedWorkout(FRIDAY, "Hills", run=Run(is_key=True)), "Key run, Hills", ""),
        (PlannedWorkout(FRIDAY, "rest", is_rest=True), "Rest day for the calves", ""),
    ],
)
def test_runs_and_rest_days_go_by_the_names_of_the_calendar(
    services: Services, planned: PlannedWorkout, name: str, below: str
) -> None:
    services.planning.plan(planned)
    services.planning.remove(planned.id)
    (deleted,) = services.deleted.all()
    thing = services.deleted.thing(deleted)
    assert name_of(deleted, thing) == f"{name}, 20 Nov 2026"
    assert contents_of(thing, {}, {}) == [("Friday 20 November", below)]
    services.deleted.bring_back(deleted)
    assert services.planning.planned(planned.id) == planned
