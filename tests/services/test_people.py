"""Trainees share a logbook and nothing else; what they weigh is theirs."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from soleus.bootstrap import open_logbook
from soleus.domain.body import BodyWeight
from soleus.domain.errors import Conflict, InvalidValue
from soleus.domain.prescription import usual
from soleus.domain.programme import DoseOverride, Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.routine import Routine
from soleus.domain.trainee import Sex, Trainee
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Side, SideSet
from soleus.services.choices import WEIGHT_UNIT
from soleus.services.composition import Services


def test_everything_on_the_screens_is_of_the_trainee_shown(services: Services) -> None:
    ann = services.people.shown()
    workout = services.workouts.start_empty(["toe-walk"])
    services.workouts.log_set(workout.id, workout.entries[0].id, SideSet(1, Side.BOTH, seconds=60))
    services.workouts.finish(workout.id)
    services.planning.create_routine(Routine("Ladder"))
    services.choices.choose(WEIGHT_UNIT, WeightUnit.LB)
    services.people.weigh(Weight(60))

    bob = services.people.add(Trainee("Bob"))
    services.people.show(bob.id)
    assert services.insights.is_empty()
    assert services.planning.routines() == []
    assert services.choices.weight_unit() is WeightUnit.KG
    assert services.people.body_weights() == []
    other = services.workouts.start_empty(["shin-raise"], "Bob's")
    services.workouts.finish(other.id)

    services.people.show(ann.id)
    with services.logbook.reading() as unit:
        assert [w.id for w in unit.reading.workouts_between(date.min, date.max)] == [workout.id]
    assert services.choices.weight_unit() is WeightUnit.LB


def test_undo_stays_with_its_trainee(services: Services) -> None:
    ann = services.people.shown()
    bob = services.people.add(Trainee("Bob"))
    services.planning.create_routine(Routine("Ann's"))
    services.people.show(bob.id)
    assert not services.logbook.undo_label
    services.planning.create_routine(Routine("Bob's"))
    services.logbook.undo()
    assert services.planning.routines() == []
    services.people.show(ann.id)
    assert [routine.name for routine in services.planning.routines()] == ["Ann's"]
    services.logbook.undo()
    assert services.planning.routines() == []


def test_the_logbook_opens_with_the_trainee_shown_last(services: Services, logbook_path: Path) -> None:
    bob = services.people.add(Trainee("Bob"))
    services.people.show(bob.id)
    services.logbook.close()
    again = open_logbook(logbook_path)
    assert again.people.shown().name == "Bob"
    again.logbook.close()


def test_a_trainee_is_told_apart_by_name(services: Services) -> None:
    services.people.change(replace(services.people.shown(), name="Ann", birth_year=1986, sex=Sex.FEMALE))
    assert services.people.shown().age_in(2026) == 40
    with pytest.raises(InvalidValue, match="already a trainee"):
        services.people.add(Trainee("ann "))
    with pytest.raises(InvalidValue, match="needs a name"):
        services.people.add(Trainee("  "))
    with pytest.raises(InvalidValue, match="lies between"):
        Trainee("X", birth_year=1700)


def test_who_is_shown_cannot_be_archived_and_an_unfinished_workout_keeps_its_trainee(services: Services) -> None:
    bob = services.people.add(Trainee("Bob"))
    with pytest.raises(Conflict, match="Switch"):
        services.people.archive(services.people.shown().id)
    services.workouts.start_empty(["toe-walk"])
    with pytest.raises(Conflict, match="not finished"):
        services.people.show(bob.id)
    services.people.archive(bob.id)
    assert [one.name for one in services.people.all()] == [""]
    assert len(services.people.all(archived=True)) == 2


def test_a_day_has_one_body_weight(services: Services) -> None:
    services.people.weigh(Weight(70.5))
    weighed = services.people.weigh(Weight(71))
    assert weighed.before is not None
    assert weighed.before.weight == Weight(70.5)
    services.people.weigh(Weight(154, WeightUnit.LB), date(2026, 11, 1))
    assert [one.weight for one in services.people.body_weights()] == [Weight(154, WeightUnit.LB), Weight(71)]
    services.logbook.undo()
    assert len(services.people.body_weights()) == 1
    with pytest.raises(InvalidValue, match="between 10 and 500"):
        BodyWeight(date(2026, 1, 1), Weight(900))


def test_merging_exercises_reaches_the_plans_of_every_trainee(services: Services) -> None:
    own = services.catalogue.create(services.catalogue.copy_of("toe-walk"))
    mine, clinic = services.people.shown(), services.people.add(Trainee("Clinic"))
    services.people.show(clinic.id)
    workout = services.workouts.start_empty([own.key])
    services.workouts.finish(workout.id)
    routine = services.planning.create_routine(Routine("R", (usual(own),)))
    planned = services.planning.schedule(routine.id, date(2026, 11, 21))
    services.people.show(mine.id)

    def keys_of_clinic() -> list[str]:
        services.people.show(clinic.id)
        found = (services.planning.routine(routine.id), services.planning.planned(planned.id))
        keys = [holder.items[0].exercise_key for holder in found]
        keys += [entry.exercise_key for entry in services.workouts.get(workout.id).entries]
        services.people.show(mine.id)
        return sorted(set(keys))

    services.catalogue.merge(own.key, "toe-walk")
    assert keys_of_clinic() == ["toe-walk"]
    services.logbook.undo()
    assert keys_of_clinic() == [own.key]
    services.logbook.redo()
    services.people.show(clinic.id)
    services.planning.change_routine(replace(services.planning.routine(routine.id), name="Renamed"))
    services.people.show(mine.id)
    with pytest.raises(Conflict, match="changed in the meantime"):
        services.logbook.undo()
    assert keys_of_clinic() == ["toe-walk"]


def test_a_trainee_who_has_something_already_stays(services: Services) -> None:
    mine, clinic = services.people.shown(), services.people.add(Trainee("Clinic"))
    services.people.show(clinic.id)
    services.programmes.start(services.programmes.get("first-steps"), date(2026, 11, 20), (4,))
    services.people.show(mine.id)
    with pytest.raises(Conflict, match="needs this"):
        services.logbook.undo()
    assert services.logbook.undo_label == ""
    services.people.show(clinic.id)
    assert services.programmes.running() is not None


def test_merging_exercises_reaches_programmes_too(services: Services) -> None:
    own = services.catalogue.create(services.catalogue.copy_of("toe-walk"))
    session = ProgrammeSession("A", (usual(own),))
    programme = services.programmes.create(Programme("own-p", "P", (ProgrammeStep("S", (session,), 2),)))
    mine, clinic = services.people.shown(), services.people.add(Trainee("Clinic"))
    services.people.show(clinic.id)
    day = date(2026, 11, 20)
    started = services.programmes.start(programme, day, (4,), overrides=[DoseOverride(own.key, sets=1)])
    services.people.show(mine.id)

    def keys() -> set[str]:
        services.people.show(clinic.id)
        enrolment = services.programmes.enrolment(started.id)
        found = {*enrolment.programme.exercise_keys, *(one.exercise_key for one in enrolment.overrides)}
        services.people.show(mine.id)
        return found | set(services.programmes.get(programme.key).exercise_keys)

    services.catalogue.merge(own.key, "toe-walk")
    assert keys() == {"toe-walk"}
    services.logbook.undo()
    assert keys() == {own.key}
    services.logbook.redo()
    assert keys() == {"toe-walk"}


def test_a_whole_log_goes_to_the_trainee_shown(services: Services, tmp_path: Path) -> None:
    from soleus import exchange
    from soleus.interchange.exporting import Format

    services.people.change(replace(services.people.shown(), name="Ann", injured_side=Side.LEFT))
    services.people.weigh(Weight(60))
    target = tmp_path / "ann.json"
    exchange.export(services, target, Format.JSON, lambda done, total: True, replace_file=False)
    other = open_logbook(tmp_path / "other.soleus")
    clinic = other.people.add(Trainee("Clinic"))
    other.people.show(clinic.id)
    opened = exchange.open_file(other, target, lambda done, total: True)
    assert isinstance(opened, exchange.OpenedLogbook)
    exchange.restore(other, opened, lambda done, total: True)
    assert (other.people.shown().name, other.people.shown().injured_side) == ("Clinic", Side.LEFT)
    assert [one.weight for one in other.people.body_weights()] == [Weight(60)]
    other.logbook.close()
