"""What is planned in the lines of a text: exercises with their targets, runs, and when beside a run."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlannedWorkout, Run, RunTag
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.domain.units import Distance, DistanceUnit, Weight
from soleus.domain.words import in_figures, plural, shipped, tr
from soleus.interchange.set_words import BandNames, tempo_words

_C = "PlanWords"
INDENT = "  "
Below = Callable[[Prescription], Sequence[str]]


@dataclass(frozen=True, slots=True)
class PlanWords:
    """Writes lines of text; knows the exercises' names by key, the bands' by id, and the unit of distances."""

    names: Mapping[str, str]
    bands: BandNames
    distance_unit: DistanceUnit = DistanceUnit.KM

    def about(self, planned: PlannedWorkout, below: Below | None = None) -> list[str]:
        """Return all that is said of a planned thing below its name; `below` gives more lines for an exercise."""
        figures = "" if planned.run is None else self.run(planned.run)
        lines = [figures] if figures else []
        if planned.run_tag is not None:
            lines.append(_tag_words(planned.run_tag))
        return [*lines, *self.items(planned.items, below), *planned.note.strip().splitlines()]

    def items(self, items: Sequence[Prescription], below: Below | None = None) -> list[str]:
        """Return a line an exercise; sections have a heading where there are several, circuits always."""
        lines = []
        several = len({item.section for item in items}) > 1
        for section, ones in groupby(items, lambda item: item.section):
            inner = INDENT if several else ""
            if several:
                lines.append(f"{section_name(section)}:")
            for circuit, together in groupby(ones, lambda item: item.circuit):
                lines += [inner + line for line in self._together(circuit, list(together), below)]
        return lines

    def item(self, item: Prescription) -> str:
        """Return "Standing calf raise: 3 × 12 each leg, 10 kg; rest 1:30"."""
        name = self.names.get(item.exercise_key, item.exercise_key)
        if item.variant:
            name = f"{name} ({shipped('Catalogue', item.variant)})"
        said = [self.target(target) for target in item.targets]
        if tempo := tempo_words(item.tempo):
            said.append(tempo)
        if item.rest_s is not None:
            said.append(tr(_C, "rest {time}").format(time=_clock(item.rest_s)))
        if note := " ".join(item.note.split()):
            said.append(note)
        return f"{name}: {'; '.join(said)}" if said else name

    def target(self, target: Target) -> str:
        """Return "3 × 12 each leg, 10 kg"."""
        words = f"{in_figures(target.sets)} × {self._amount(target)}"
        side = _side_words(target.side)
        return ", ".join((f"{words} {side}" if side else words, *self._load(target.load)))

    def run(self, run: Run) -> str:
        """Return "10 km, 50 min"; empty where nothing of it is planned."""
        said = []
        if run.distance is not None:
            said.append(_distance_words(run.distance))
        if run.minutes is not None:
            said.append(tr(_C, "{n} min").format(n=in_figures(run.minutes)))
        return ", ".join(said)

    def _together(self, circuit: int | None, items: list[Prescription], below: Below | None) -> list[str]:
        """Return the lines of one exercise after the other, or of those that are done in turn."""
        in_turn = circuit is not None and len(items) > 1
        lines = []
        if in_turn:
            words = _rounds_words(max(item.rounds for item in items))
            lines.append(tr(_C, "In turn, {rounds}:").format(rounds=words) if words else tr(_C, "In turn:"))
        inner = INDENT if in_turn else ""
        for item in items:
            alone = "" if in_turn else _rounds_words(item.rounds)
            lines.append(inner + "; ".join(filter(None, (self.item(item), alone))))
            lines += [inner + INDENT + line for line in (below(item) if below is not None else ())]
        return lines

    def _amount(self, target: Target) -> str:
        low, high = (self._shown(value, target.measure) for value in (target.low, target.high))
        if not low and not high:
            words, unit = tr("Planner", "max"), ""
        else:
            unit = self._unit(target.measure)
            if not low:
                words = tr("Planner", "up to {amount}").format(amount=high)
            elif not high:
                words = f"{low}+"
            else:
                words = low if low == high else f"{low}–{high}"
        words = f"{words} {unit}" if unit else words
        if target.hold_s is None:
            return words
        return tr(_C, "{amount}, each held {n} s").format(amount=words, n=in_figures(target.hold_s))

    def _shown(self, value: float | None, measure: Measure) -> str:
        if value is None:
            return ""
        if measure is Measure.DISTANCE and self.distance_unit is not DistanceUnit.KM:
            value = round(value * 1000 / self.distance_unit.metres, 2)
        return in_figures(value)

    def _unit(self, measure: Measure) -> str:
        return {
            Measure.SECONDS: tr("Units", "s"),
            Measure.STEPS: tr("Units", "steps"),
            Measure.CONTACTS: tr("Units", "contacts"),
            Measure.TWISTS: tr("Units", "twists"),
            Measure.MINUTES: tr("Units", "min"),
            Measure.DISTANCE: _distance_sign(self.distance_unit),
        }.get(measure, "")

    def _load(self, load: Load) -> list[str]:
        said = []
        if load.weight is not None:
            said.append(_weight_words(load.weight))
        if load.assistance is not None:
            said.append(tr("Load", "{weight} assistance").format(weight=_weight_words(load.assistance)))
        if load.band is not None:
            said.append(self._band(load.band))
        if load.band_label:
            said.append(load.band_label)
        return said

    def _band(self, use: BandUse) -> str:
        words = tr(_C, "band {name}").format(name=self.bands.get(use.band_id, use.band_id))
        if use.elongation_pct is not None:
            words += " " + tr("Advice", "at {number} %").format(number=in_figures(use.elongation_pct))
        if use.twists:
            words += " " + tr("Advice", "with a twist")
        return words + " " + tr("Advice", "doubled") if use.strands > 1 else words


def section_name(section: Section) -> str:
    """Return what a part of a workout is called."""
    return {
        Section.WARM_UP: tr(_C, "Warm-up"),
        Section.MAIN: tr(_C, "Main part"),
        Section.STRETCH: tr(_C, "Stretches"),
    }[section]


def _tag_words(tag: RunTag) -> str:
    return {
        RunTag.BEFORE: tr(_C, "Before the run"),
        RunTag.DURING: tr(_C, "During the run"),
        RunTag.AFTER: tr(_C, "After the run"),
    }[tag]


def _side_words(side: TargetSide) -> str:
    return {
        TargetSide.EACH: tr(_C, "each side"),
        TargetSide.LEFT: tr(_C, "left"),
        TargetSide.RIGHT: tr(_C, "right"),
        TargetSide.BOTH: "",
        TargetSide.ALTERNATING: tr("Planner", "in turn"),
    }[side]


def _rounds_words(rounds: int) -> str:
    return plural(_C, "%n round", "%n rounds", rounds) if rounds > 1 else ""


def _weight_words(weight: Weight) -> str:
    unit = {"kg": tr("Units", "kg"), "lb": tr("Units", "lb")}[weight.unit]
    pieces = f"{weight.count} × " if weight.count > 1 else ""
    return f"{pieces}{in_figures(weight.value)} {unit}"


def _distance_words(distance: Distance) -> str:
    return f"{in_figures(distance.value)} {_distance_sign(distance.unit)}"


def _distance_sign(unit: DistanceUnit) -> str:
    return {DistanceUnit.KM: tr("Units", "km"), DistanceUnit.MI: tr("Units", "mi")}.get(unit, str(unit))


def _clock(seconds: float) -> str:
    """Return "1:30", or "7.5 s" where the seconds are not whole."""
    if seconds != int(seconds):
        return f"{in_figures(seconds)} {tr('Units', 's')}"
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
