"""The same export again adds nothing and differs in nothing, whatever the file and whatever was decided."""

from pathlib import Path

import pytest
from interchange.samples import OWN, REAL, readable

from soleus import exchange
from soleus.domain.units import WeightUnit
from soleus.interchange.preparing import with_decision
from soleus.services.composition import Services

FILES = [OWN / row["file"] for row in readable(OWN)] + [
    REAL / row["file"] for row in readable(REAL) if (REAL / row["file"]).is_file()
]


def go_on(done: int, total: int) -> bool:
    return True


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_same_file_again_adds_nothing(services: Services, path: Path) -> None:
    opened = exchange.open_file(services, path, go_on)
    assert isinstance(opened, exchange.OpenedLog)
    prepared = opened.prepared
    for one in prepared.log.exercises[:5]:  # some names decided by hand, with every question answered otherwise
        choice = prepared.choices[one.name]
        prepared = with_decision(
            prepared, one.name, "weighted-calf-raise", assisted=not choice.assisted, banded=False, held=one.hold_as_reps
        )
    plan = exchange.compare(services, opened, prepared, WeightUnit.LB)
    assert plan.new_sets == prepared.log.set_count
    services.transfer.store(plan)
    again = exchange.open_file(services, path, go_on)
    assert isinstance(again, exchange.OpenedLog)
    assert again.unit is WeightUnit.LB or not again.prepared.log.needs_unit
    made = {name: prepared.choices[name].exercise_key for name in prepared.choices}
    assert {name: choice.exercise_key for name, choice in again.prepared.choices.items()} == made
    second = exchange.compare(services, again, again.prepared, again.unit)
    assert second.is_empty
    assert second.differences == ()
    assert second.same_sets == prepared.log.set_count
    services.logbook.undo()
    assert services.insights.is_empty()
    assert not [exercise for exercise in services.catalogue.exercises(archived=True) if not exercise.builtin]
