"""Exports of Hevy: units in the header, dates in the phone's language, a row for each set."""

from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter

from soleus.domain.errors import InvalidValue, ReadingError
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import in_figures, tr
from soleus.domain.workout import Effort, EffortScale, SetKind
from soleus.interchange import months
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened

COLUMNS = (
    "title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes", "set_index",
    "set_type", "weight_kg", "weight_lbs", "reps", "distance_km", "distance_miles", "duration_seconds", "rpe",
)  # fmt: skip
"""The columns by name; of weight and distance a file has one each, or both when another program joined two."""

_REQUIRED = ("start_time", "exercise_title")
_AMOUNTS = ("weight_kg", "weight_lbs", "reps", "distance_km", "distance_miles", "duration_seconds")
_ALIASES = {"weight_lb": "weight_lbs", "distance_mi": "distance_miles", "exercise_name": "exercise_title"}
_KINDS = {
    "": (SetKind.WORKING, False),
    "normal": (SetKind.WORKING, False),
    "warmup": (SetKind.WARMUP, False),
    "dropset": (SetKind.DROP, False),
    "failure": (SetKind.WORKING, True),
}


@dataclass(slots=True)
class Layout:
    """Where each column of `COLUMNS` stands."""

    places: dict[str, int] = field(default_factory=dict)
    ignored: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The layout's name in a sentence."""
        units = [name.rpartition("_")[2] for name in _AMOUNTS[:2] + _AMOUNTS[3:5] if name in self.places]
        return "Hevy, " + (tr("Import", " and ").join(units) or tr("Import", "without units"))


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return the layout a header describes, or None where it is not Hevy's; its names are never translated."""
    layout = Layout()
    twice: list[str] = []
    for place, name in enumerate(header):
        plain = folded(name).replace(" ", "_")
        plain = _ALIASES.get(plain, plain)
        if plain not in COLUMNS:
            layout.ignored.append(name)
        elif plain in layout.places:
            twice.append(name)
        else:
            layout.places[plain] = place
    if not all(name in layout.places for name in _REQUIRED) or not any(name in layout.places for name in _AMOUNTS):
        return None
    if twice:
        text = tr("Import", "The column “{name}” stands there twice; remove one and choose the file again.")
        raise ReadingError(text.format(name=shortened(twice[0])))
    return layout


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what a Hevy export holds, the oldest workout first."""
    return _Reader(table, layout).log()


class _Reader:
    """Goes through the rows once; dates are understood at the end, when all months' names are known."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._table, self._layout = table, layout
        self._out = LogDraft("Hevy", table)
        self._workouts: dict[tuple[str, str], Draft] = {}
        self._ends: dict[tuple[str, str], str] = {}
        self._kilograms, self._pounds = Numbers("weight_kg", signed=True), Numbers("weight_lbs", signed=True)
        self._counts, self._seconds = Numbers("reps"), Numbers("duration_seconds")
        self._distances, self._indices = Numbers("distance"), Numbers("set_index")
        self._rpe, self._supersets = Numbers("rpe"), Numbers("superset_id")
        self._efforts: dict[str, Effort | None] = {"": None}
        self._clean = Cleaned()

    def log(self) -> ParsedLog:
        """Read everything."""
        self._read_rows()
        self._date_workouts()
        return self._out.finished(self._layout.name, self._workouts.values(), tuple(self._layout.ignored))

    def _read_rows(self) -> None:
        width = len(self._table.header)
        pick = itemgetter(*(self._layout.places.get(name, width) for name in COLUMNS))
        last: tuple[str, str] | None = None
        draft = Draft("", 0)
        for line, fields in self._table.rows():
            fields.append("")
            picked = pick(fields)
            try:
                if (key := (picked[1], picked[0])) != last:
                    draft, last = self._workout(key, line, picked[2]), key
                self._read_row(line, draft, picked)
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)

    def _workout(self, key: tuple[str, str], line: int, end: str) -> Draft:
        if months.parts_of(key[0]) is None:
            raise Fault(
                tr("Import", "its start_time is “{key}”, which is not a date Soleus can read").format(
                    key=shortened(key[0])
                )
            )
        draft = self._workouts.get(key)
        if draft is None:
            draft = self._workouts[key] = Draft(self._clean[key[1]], line)
            self._ends[key] = end
        return draft

    def _read_row(self, line: int, draft: Draft, picked: tuple[str, ...]) -> None:
        """Add one set to its workout; Fault where a figure cannot be read."""
        (_, _, _, description, title, superset, notes, index_text, set_type,
         kilograms, pounds, reps, kilometres, miles, seconds, rpe) = picked  # fmt: skip
        title = self._clean[title]
        if not title:
            raise Fault(tr("Import", "it names no exercise"))
        kind = _KINDS.get(set_type)
        if kind is None:
            kind = _KINDS.get(folded(set_type))
            if kind is None:
                kind = _KINDS["normal"]
                text = tr("Import", "The set type “{set_type}” is not known; the set is taken as normal.").format(
                    set_type=shortened(set_type)
                )
                self._out.flag(FlagKind.MARK, line, text)
        if pounds and not kilograms:
            weight, unit = self._pounds[pounds], WeightUnit.LB
        else:
            weight, unit = self._kilograms[kilograms], WeightUnit.KG
        if miles and not kilometres:
            way, way_unit = self._distances[miles], DistanceUnit.MI
        else:
            way, way_unit = self._distances[kilometres], DistanceUnit.KM
        row = ParsedSet(
            line,
            kind[0],
            kind[1],
            weight or None,
            unit,
            self._counts[reps],
            self._seconds[seconds] or None,
            way or None,
            way_unit,
            self._effort(rpe, line),
        )
        number, group = self._indices[index_text], self._supersets[superset]
        if weight is not None and weight < 0:
            self._out.flag(
                FlagKind.NEGATIVE_WEIGHT,
                line,
                tr("Import", "The weight {weight} is below 0; it is taken as assistance.").format(
                    weight=in_figures(weight)
                ),
            )
        if description:
            draft.add_note(self._clean[description])
        blocks = draft.blocks
        block = blocks[-1] if blocks and blocks[-1].exercise == title else None
        note = self._clean[notes]
        if block is None or block.is_before(number):
            blocks.append(Block(title, note, None if group is None else int(group), [row], number))
            return
        if number is not None:
            block.last_number = number
        if note and note not in block.note:
            block.note = f"{block.note}\n{note}".strip()
        block.sets.append(row)

    def _effort(self, text: str, line: int) -> Effort | None:
        """Return the RPE; one that cannot be is flagged and left out, never the set."""
        if text in self._efforts:
            return self._efforts[text]
        try:
            value = self._rpe[text]
            self._efforts[text] = effort = None if value is None else Effort(value, EffortScale.RPE)
        except (Fault, InvalidValue):
            self._out.flag(
                FlagKind.EFFORT,
                line,
                tr("Import", "The RPE “{text}” is not a number from 0 to 10; it is left out.").format(
                    text=shortened(text)
                ),
            )
            return None
        return effort

    def _date_workouts(self) -> None:
        """Understand the dates in one language for the whole file; rows of days that stay unknown are left out."""
        texts = {key[0] for key in self._workouts} | set(self._ends.values())
        parts = {text: found for text in texts if (found := months.parts_of(text)) is not None}
        names = months.months_of(word for part in parts.values() if isinstance(word := part[1], str))
        moments: dict[str, datetime | None] = {text: months.moment_of(part, names) for text, part in parts.items()}
        for key, draft in self._workouts.items():
            draft.start = moments.get(key[0])
            if draft.start is None:
                for block in draft.blocks:
                    for row in block.sets:
                        self._out.leave_out(
                            row.line,
                            tr("Import", "its start_time “{key}” is not a date Soleus can read").format(
                                key=shortened(key[0])
                            ),
                        )
                continue
            end = moments.get(self._ends[key])
            if end is not None:
                self._out.set_end(draft, end - draft.start, draft.line)
            elif self._ends[key].strip():
                self._out.flag(
                    FlagKind.DURATION,
                    draft.line,
                    tr("Import", "The end_time “{ends}” is not understood.").format(ends=shortened(self._ends[key])),
                )
