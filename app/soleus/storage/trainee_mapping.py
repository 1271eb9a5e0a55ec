"""Rows to domain values and back: trainees, and what is kept for each of them beside the log."""

from typing import Any

from soleus.domain.body import BodyWeight
from soleus.domain.ports import Deleted, ImportRecord, Kind, Setting
from soleus.domain.trainee import Sex, Trainee
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Side
from soleus.storage.mapping import Values, dumped, loaded


def setting_from(row: Any) -> Setting:
    """Return the setting of a row."""
    return Setting(row.key, loaded(row.value, f"setting {row.key}"))


def import_from(row: Any) -> ImportRecord:
    """Return the import of a row."""
    return ImportRecord(row.id, row.app, row.file_name, row.file_hash, row.imported_at, row.unit)


def trainee_from(row: Any) -> Trainee:
    """Return the trainee of a row."""
    return Trainee(
        name=row.name,
        birth_year=row.birth_year,
        sex=None if row.sex is None else Sex(row.sex),
        injured_side=None if row.injured_side is None else Side(row.injured_side),
        injured_first=bool(row.injured_first),
        forefoot_runner=bool(row.forefoot_runner),
        archived=bool(row.archived),
        id=row.id,
    )


def trainee_values(trainee: Trainee) -> Values:
    """Return a trainee as values of the table; who is shown stays as it is."""
    return {
        "id": trainee.id,
        "name": trainee.name,
        "birth_year": trainee.birth_year,
        "sex": trainee.sex.value if trainee.sex else None,
        "injured_side": trainee.injured_side.value if trainee.injured_side else None,
        "injured_first": trainee.injured_first,
        "forefoot_runner": trainee.forefoot_runner,
        "archived": trainee.archived,
    }


def body_weight_from(row: Any) -> BodyWeight:
    """Return the body weight of a row."""
    return BodyWeight(row.day, Weight(row.value, WeightUnit(row.unit)), row.note, row.id)


def body_weight_values(weighed: BodyWeight) -> Values:
    """Return a body weight as values of its table."""
    return {
        "id": weighed.id,
        "day": weighed.day,
        "value": weighed.weight.value,
        "unit": weighed.weight.unit.value,
        "note": weighed.note,
    }


def deleted_from(row: Any) -> Deleted:
    """Return the deleted thing of a row."""
    return Deleted(row.key, Kind(row.kind), row.label, row.deleted_at, loaded(row.document, "deleted thing"))


def deleted_values(deleted: Deleted) -> Values:
    """Return a deleted thing as values of its table."""
    return {
        "key": deleted.key,
        "kind": deleted.kind.value,
        "label": deleted.label,
        "deleted_at": deleted.deleted_at,
        "document": dumped(deleted.document),
    }
