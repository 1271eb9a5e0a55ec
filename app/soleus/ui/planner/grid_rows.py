"""What the grid shows: groups of one exercise each, a line per side, from a plan or from what was done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from soleus.domain.band import BandUse
from soleus.domain.circuits import circuit_of
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Items, Prescription, Section, Target, TargetSide
from soleus.domain.turns import circuit_around
from soleus.domain.units import WeightUnit
from soleus.domain.workout import Entry, Side, SideSet, Workout
from soleus.ui.circuit_wording import circuit_words, in_turn_words, section_words
from soleus.ui.planner.grid_edit import Column
from soleus.ui.planner.words import (
    SIDE_OF,
    rest_words,
    side_words,
    target_words,
    tempo_words,
    weight_words,
)
from soleus.ui.text import side_name
from soleus.ui.units import figure
from soleus.ui.wording import measure_unit, tempo_text, variant_name

if TYPE_CHECKING:
    from soleus.ui.planner.grid_hints import Hint


@dataclass(frozen=True, slots=True)
class GridLine:
    """One side of an exercise; `target` is what its cells edit, None where it only shows what was done."""

    id: int
    side: Side
    side_text: str
    target_text: str
    load: Load
    kg_text: str
    tempo_text: str
    tempo_tip: str
    rest_text: str
    target: Target | None = None

    @property
    def band(self) -> BandUse | None:
        """The band of the line."""
        return self.load.band

    def text(self, column: Column) -> str:
        """What the cell of a column shows; empty for the band, whose name is not known here."""
        return {
            Column.SIDE: self.side_text,
            Column.TARGET: self.target_text,
            Column.KG: self.kg_text,
            Column.TEMPO: self.tempo_text,
            Column.REST: self.rest_text,
        }.get(column, "")


@dataclass(frozen=True, slots=True)
class GridGroup:
    """One exercise with its lines; `item` is its prescription where it can be edited.

    `section` is the part of the list that begins with it, `circuit` the circuit (or the rounds) that does, in words.
    `remarks` are lines to be read below its rows.
    """

    id: int
    exercise_key: str
    title: str
    aside: str
    note: str
    lines: tuple[GridLine, ...]
    item: Prescription | None = None
    section: str = ""
    circuit: str = ""
    in_circuit: bool = False
    remarks: "tuple[Hint, ...]" = ()

    @property
    def shape(self) -> tuple[int, tuple[int, ...], bool]:
        """What has to stay the same for the rows to stay where they are."""
        return self.id, tuple(line.id for line in self.lines), bool(self.note)

    @property
    def spoken(self) -> str:
        """All of its heading in words."""
        return ", ".join(part for part in (self.section, self.circuit, self.title, self.aside) if part)


NameOf = Callable[[str], str]


def groups_of_items(items: Items, name_of: NameOf, unit: WeightUnit) -> tuple[GridGroup, ...]:
    """Return the groups of a routine or planned workout; `unit` is the column's, shown in its heading."""
    in_parts = any(item.section is not Section.MAIN for item in items)
    before = (None, *items)
    return tuple(
        GridGroup(
            id=item.id,
            exercise_key=item.exercise_key,
            title=name_of(item.exercise_key),
            aside=variant_name(item.variant),
            note=item.note,
            lines=tuple(_planned_line(item, target, unit) for target in item.targets),
            item=item,
            section=section_words(item.section) if in_parts and _begins(item, last, "section") else "",
            circuit=circuit_words(circuit_of(items, item)) if _begins(item, last, "circuit") else "",
            in_circuit=item.circuit is not None,
        )
        for last, item in zip(before, items, strict=False)
    )


def _begins(item: Prescription, last: Prescription | None, part: str) -> bool:
    """Whether a section or circuit begins with an exercise; one in no circuit begins its own rounds."""
    own = getattr(item, part)
    return last is None or own is None or getattr(last, part) != own


def _planned_line(item: Prescription, target: Target, unit: WeightUnit) -> GridLine:
    return GridLine(
        id=target.id,
        side=SIDE_OF[target.side],
        side_text=side_words(target.side),
        target_text=target_words(target),
        load=target.load,
        kg_text=weight_words(target.load, unit),
        tempo_text=tempo_words(item.tempo),
        tempo_tip=tempo_text(item.tempo),
        rest_text=rest_words(item.rest_s),
        target=target,
    )


def groups_of_workout(
    workout: Workout, name_of: NameOf, measure_of: Callable[[str], Measure], unit: WeightUnit
) -> tuple[GridGroup, ...]:
    """Return the groups of what was done: a line per side and load with the amounts of its sets."""
    circuits = {entry.id: circuit_around(workout.entries, entry) for entry in workout.entries}
    firsts = {circuit[0].id: len(circuit) for circuit in circuits.values() if len(circuit) > 1}
    return tuple(
        GridGroup(
            id=entry.id,
            exercise_key=entry.exercise_key,
            title=name_of(entry.exercise_key) or entry.source_name,
            aside="",
            note=entry.note,
            lines=tuple(_done_lines(entry, measure_of(entry.exercise_key), unit) or _still_to_do(entry, unit)),
            circuit=in_turn_words(firsts[entry.id]) if entry.id in firsts else "",
            in_circuit=len(circuits[entry.id]) > 1,
        )
        for entry in workout.entries
    )


def _still_to_do(entry: Entry, unit: WeightUnit) -> list[GridLine]:
    """Return the targets of an exercise that was not begun, only to be read."""
    if entry.target is None:
        return []
    return [replace(_planned_line(entry.target, target, unit), target=None) for target in entry.target.targets]


def _done_lines(entry: Entry, measure: Measure, unit: WeightUnit) -> list[GridLine]:
    order = {side: n for n, side in enumerate(Side)}
    rows = sorted(entry.sets, key=lambda row: (order[row.side], row.number))
    lines = []
    for (side, load), same in groupby(rows, key=lambda row: (row.side, row.load)):
        sets = list(same)
        rests = {row.rest_s for row in sets}
        lines.append(
            GridLine(
                id=sets[0].id,
                side=side,
                side_text=side_name(side),
                target_text=amounts_words(sets, measure),
                load=load,
                kg_text=weight_words(load, unit),
                tempo_text=tempo_words(entry.tempo),
                tempo_tip=tempo_text(entry.tempo),
                rest_text=rest_words(rests.pop()) if len(rests) == 1 else "",
            )
        )
    return lines


def amounts_words(rows: list[SideSet], measure: Measure) -> str:
    """Return "12, 12, 11" or "30, 30 s"; empty where nothing was counted."""
    counted = [(row, amount) for row in rows if (amount := row.amount(measure)) is not None]
    if not counted:
        other = next((m for m in Measure for row in rows if row.amount(m) is not None), None)
        if other is None or other is measure:
            return ""
        return amounts_words(rows, other)
    unit = measure_unit(measure)
    figures = [figure(amount, measure) for _, amount in counted]
    words = ", ".join(figures)
    return f"{words} {unit}" if unit else words


def can_split(item: Prescription) -> bool:
    """Whether the exercise has one target that could be split into left and right."""
    return len(item.targets) == 1 and item.targets[0].side in (TargetSide.EACH, TargetSide.BOTH)
