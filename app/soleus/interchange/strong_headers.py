"""The column names of Strong's exports in all their layouts and languages."""

from dataclasses import dataclass, field
from enum import IntEnum

from soleus.domain.errors import ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.interchange import spelling
from soleus.interchange.reading import folded


class Column(IntEnum):
    """What a column of a Strong export holds."""

    NUMBER = 0
    DATE = 1
    WORKOUT = 2
    DURATION = 3
    EXERCISE = 4
    ORDER = 5
    WEIGHT = 6
    WEIGHT_UNIT = 7
    REPS = 8
    DISTANCE = 9
    DISTANCE_UNIT = 10
    SECONDS = 11
    NOTES = 12
    WORKOUT_NOTES = 13
    RPE = 14


ALIASES: dict[Column, tuple[str, ...]] = {
    Column.NUMBER: ("Workout #", "Workout-#", "Workout Number", "Workout-Nr.", "Nº de entrenamiento", "Entraînement #"),
    Column.DATE: ("Date", "Datum", "Fecha", "日期"),
    Column.WORKOUT: (
        "Workout Name",
        "Workout-Name",
        "Name des Workouts",
        "Nom de l'entraînement",
        "Nombre de entrenamiento",
        "Nombre del entrenamiento",
        "锻炼名称",
    ),
    Column.DURATION: (
        "Duration",
        "Workout Duration",
        "Duration (sec)",
        "Dauer",
        "Workout-Dauer",
        "Dauer (Sek.)",
        "Durée",
        "Durée de l'entraînement",
        "Durée d'entraînement",
        "Duración",
        "Duración del entrenamiento",
        "时长",
        "锻炼时长",
    ),
    Column.EXERCISE: (
        "Exercise Name",
        "Name der Übung",
        "Übungsname",
        "Nom de l'exercice",
        "Nombre del ejercicio",
        "Nombre de ejercicio",
        "运动名称",
    ),
    Column.ORDER: (
        "Set Order",
        "Reihenfolge festlegen",
        "Satzreihenfolge",
        "Ordre de la série",
        "Ordre des séries",
        "Orden de la serie",
        "Orden de serie",
        "设置顺序",
    ),
    Column.WEIGHT: ("Weight", "Gewicht", "Poids", "Peso", "重量"),
    Column.WEIGHT_UNIT: (
        "Weight Unit",
        "Gewichtseinheit",
        "Unité de poids",
        "Unidad de peso",
        "重量单位",
    ),
    Column.REPS: (
        "Reps",
        "Wiederh.",
        "Wiederholungen",
        "Réps",
        "Répétitions",
        "Rep.",
        "Reps.",
        "Repeticiones",
        "次",
        "次数",
    ),
    Column.DISTANCE: ("Distance", "Entfernung", "Distanz", "Distancia", "距离"),
    Column.DISTANCE_UNIT: (
        "Distance Unit",
        "Entfernungseinheit",
        "Distanzeinheit",
        "Unité de distance",
        "Unidad de distancia",
        "距离单位",
    ),
    Column.SECONDS: ("Seconds", "Sekunden", "Secondes", "Segundos", "秒"),
    Column.NOTES: ("Notes", "Notizen", "Notas", "备注"),
    Column.WORKOUT_NOTES: (
        "Workout Notes",
        "Workout-Notizen",
        "Notes d'entraînement",
        "Notes de l'entraînement",
        "Notas del entrenamiento",
        "Notas de entrenamiento",
        "锻炼备注",
    ),
    Column.RPE: ("RPE",),
}
"""Names as the exports spell them; they are compared folded. A unit in brackets may follow."""

REST_MARKS = frozenset(map(folded, ("Rest Timer", "Ruhezeit", "Temporizador de descanso")))
NOTE_MARKS = frozenset(map(folded, ("Note", "Notes", "Notiz", "Nota", "备注")))

_BY_NAME = {folded(alias): column for column, aliases in ALIASES.items() for alias in aliases}
_REQUIRED = (Column.DATE, Column.EXERCISE, Column.ORDER)
_ENGLISH = frozenset(folded(aliases[0]) for aliases in ALIASES.values())


@dataclass(slots=True)
class Layout:
    """Where each column stands (None: it is missing), and the units its header names."""

    places: dict[Column, int] = field(default_factory=dict)
    weight_unit: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None
    ignored: list[str] = field(default_factory=list)
    english: bool = True

    @property
    def name(self) -> str:
        """The layout's name in a sentence."""
        if Column.NUMBER in self.places:
            return tr("Import", "Strong, numbered workouts")
        if Column.WEIGHT_UNIT in self.places:
            return tr("Import", "Strong, a unit in each row")
        return (
            tr("Import", "Strong, units in the header") if self.weight_unit else tr("Import", "Strong, without units")
        )

    @property
    def blank_is_none(self) -> bool:
        """Whether what does not apply is left blank, so that a 0 means 0."""
        return Column.NUMBER in self.places or Column.WEIGHT_UNIT in self.places


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return the layout a header describes, or None where it is not Strong's.

    ReadingError where two columns claim to be the same thing.
    """
    layout = Layout()
    same: list[tuple[str, str]] = []
    for place, name in enumerate(header):
        column = _column(name, layout)
        if column is None:
            layout.ignored.append(name)
        elif column in layout.places:
            same.append((header[layout.places[column]], name))
        else:
            layout.places[column] = place
    amounts = {Column.WEIGHT, Column.REPS, Column.SECONDS, Column.DISTANCE} & layout.places.keys()
    if not amounts or not all(column in layout.places for column in _REQUIRED):
        return None
    if same:
        one, other = (spelling.shortened(name) for name in same[0])
        text = tr("Import", "The columns “{one}” and “{other}” mean the same; remove one and choose the file again.")
        raise ReadingError(text.format(one=one, other=other))
    return layout


def _column(name: str, layout: Layout) -> Column | None:
    """Return what a column name stands for, noting the unit it names in `layout`."""
    plain = folded(name)
    column = _BY_NAME.get(plain)
    if column is not None:
        layout.english &= plain in _ENGLISH or plain.startswith(("duration", "workout duration"))
        return column
    if (unit := spelling.weight_unit(plain)) is not None:
        layout.weight_unit = unit
        return Column.WEIGHT
    if (length := spelling.distance_unit(plain)) is not None:
        layout.distance_unit = length
        return Column.DISTANCE
    stem, bracket, inside = plain.rstrip(")").partition("(")
    column = _BY_NAME.get(stem.strip()) if bracket else None
    if column is Column.WEIGHT and (unit := spelling.weight_unit(inside)) is not None:
        layout.weight_unit = unit
        return column
    if column is Column.DISTANCE and (length := spelling.distance_unit(inside)) is not None:
        layout.distance_unit = length
        return column
    return column if column is Column.DURATION else None
