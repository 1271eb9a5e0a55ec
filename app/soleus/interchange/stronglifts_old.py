"""Exports of StrongLifts until about 2018: a row for each workout, the same column names again for each exercise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time

from soleus.domain.units import WeightUnit
from soleus.domain.words import tr
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers
from soleus.interchange.stamps import day_comes_first, day_of
from soleus.interchange.stronglifts import FAILED, Attempts

_C = "Import"
_EXERCISE = re.compile(r"exercise(?: ?[0-9]{1,2})?")
_WEIGHT = re.compile(r"(?:weight ?)?\(?(kg|lb)s?\)?|weight")
_SET = re.compile(r"set ?[0-9]{1,2}(?: ?\(reps\))?")
_BODY_WEIGHT = re.compile(r"body ?weight ?(?:\(?(kg|lb)s?\)?)?")


@dataclass(slots=True)
class _Group:
    """Where an exercise, its weight by unit ("" where the name says none) and its sets stand."""

    exercise: int
    weights: dict[str, int] = field(default_factory=dict)
    sets: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Layout:
    """Where the columns of a workout and of each exercise stand."""

    date: int = -1
    note: int = -1
    name: int = -1
    body_weights: list[int] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return where the columns stand, each belonging to the exercise before it, or None for other headers."""
    layout = Layout()
    for place, name in enumerate(header):
        plain = folded(name)
        weight = _WEIGHT.fullmatch(plain)
        if _EXERCISE.fullmatch(plain):
            layout.groups.append(_Group(place))
        elif layout.groups and weight:
            layout.groups[-1].weights.setdefault(weight[1] or "", place)
        elif layout.groups and _SET.fullmatch(plain):
            layout.groups[-1].sets.append(place)
        elif plain == "date" and layout.date < 0:
            layout.date = place
        elif plain in ("note", "notes") and layout.note < 0:
            layout.note = place
        elif plain in ("workout", "workout name") and layout.name < 0:
            layout.name = place
        else:
            if _BODY_WEIGHT.fullmatch(plain):
                layout.body_weights.append(place)
            layout.ignored.append(name)
    layout.groups = [group for group in layout.groups if group.sets]
    repeated = len(layout.groups) > 1 or bool(layout.groups and layout.body_weights)
    return layout if repeated and layout.date >= 0 else None


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what an old StrongLifts export holds."""
    return _Reader(table, layout).log()


class _Reader:
    """Goes through the rows twice: for the order of days and months first."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._layout = layout
        self._out = LogDraft("StrongLifts", table)
        self._rows = [(line, [*fields, ""]) for line, fields in table.rows()]
        self._weights, self._counts = Numbers("Weight", signed=True), Numbers("Reps")
        self._clean, self._attempts = Cleaned(), Attempts(self._out)
        self._drafts: list[Draft] = []
        units = [unit for _, fields in self._rows if (unit := self._body_unit(fields))]
        self._day_first = self._order(units)
        pounds = units.count("lb") > units.count("kg") or (not units and not self._day_first)
        self._preferred = WeightUnit.LB if pounds else WeightUnit.KG
        self._both_said = False

    def log(self) -> ParsedLog:
        """Read everything."""
        for line, fields in self._rows:
            try:
                self._read_row(line, fields)
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        self._attempts.tell()
        return self._out.finished("StrongLifts, 2014", self._drafts, tuple(dict.fromkeys(self._layout.ignored)))

    def _body_unit(self, fields: list[str]) -> str:
        """Return the unit that stands with the body weight, as in 84KG, or ""."""
        texts = [fields[place].casefold() for place in self._layout.body_weights]
        return next((unit for unit in ("kg", "lb") for text in texts if unit in text), "")

    def _order(self, units: list[str]) -> bool:
        """Return whether days stand before months; where no figure tells, kilograms speak for it, which is said."""
        dates = [fields[self._layout.date] for _, fields in self._rows]
        order = day_comes_first(dates)
        if order is not None:
            return order
        day_first = units.count("kg") > units.count("lb")
        if any("/" in text and not text.strip()[:4].isdigit() for text in dates):
            text = (
                tr(_C, "Its dates do not show whether 02/05 is May or February; they are read with the day first.")
                if day_first
                else tr(
                    _C, "Its dates do not show whether 02/05 is May or February; they are read with the month first."
                )
            )
            self._out.flag(FlagKind.DATE, self._rows[0][0], text)
        return day_first

    def _read_row(self, line: int, fields: list[str]) -> None:
        """Take one workout; Fault where a figure cannot be read or there is no set."""
        layout = self._layout
        day = day_of(fields[layout.date], "Date", day_first=self._day_first)
        name = self._clean[fields[layout.name]]
        draft = Draft(
            tr("Import", "Workout {name}").format(name=name) if len(name) == 1 else name,
            line,
            datetime.combine(day, time()),
            timed=False,
        )
        draft.add_note(self._clean[fields[layout.note]])
        failed = 0
        for group in layout.groups:
            exercise = self._clean[fields[group.exercise]]
            sets = list(self._sets(line, fields, group))
            if sets and not exercise:
                raise Fault(tr(_C, "it has sets without the name of their exercise"))
            if sets:
                draft.blocks.append(Block(exercise, sets=sets))
                failed += sum(row.reps == 0 for row in sets)
        count = sum(len(block.sets) for block in draft.blocks)
        if not count:
            raise Fault(tr(_C, "it has no set with repetitions or a time"))
        for _ in range(failed):
            self._attempts.see(line)
        self._out.extra_sets += count - 1
        self._drafts.append(draft)

    def _sets(self, line: int, fields: list[str], group: _Group) -> Iterator[ParsedSet]:
        """Yield the sets of an exercise, all with its one weight."""
        weight, unit = self._weight(line, fields, group)
        for place in group.sets:
            text = fields[place].strip()
            if text:
                count = 0.0 if folded(text) in FAILED else self._counts[text]
                yield ParsedSet(line, weight=weight, unit=unit, reps=count)

    def _weight(self, line: int, fields: list[str], group: _Group) -> tuple[float | None, WeightUnit | None]:
        """Return the weight of an exercise in the unit of its column; of two columns, the trainee's own."""
        filled = {unit: fields[place] for unit, place in group.weights.items() if fields[place].strip()}
        if not filled:
            return None, None
        both = "kg" in filled and "lb" in filled
        name = self._preferred.value if both else next(iter(filled))
        if both and not self._both_said:
            self._both_said = True
            text = tr(_C, "Every weight stands there in kg and in lb; the figures in {unit} are taken.")
            self._out.flag(FlagKind.MARK, line, text.format(unit=name))
        return self._weights[filled[name]] or None, WeightUnit(name) if name else None
