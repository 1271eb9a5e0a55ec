"""What paper says: targets with their side, doses, loads, runs and what became of a day's plan."""

from datetime import date

from soleus.domain.calendar import PlannedWorkout, PlanState, RunTag, SkipReason
from soleus.domain.exercise import Exercise, Measure, SideMode
from soleus.domain.naming import plan_title
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.units import DistanceUnit
from soleus.ui.target_wording import rest_words, target_words
from soleus.ui.text import day_name, editable, time_of_day, tr
from soleus.ui.units import distance_sign
from soleus.ui.wording import tempo_text, variant_name

_C = "Paper"


def one_word_unit(words: str) -> str:
    """Return an amount whose unit is never alone on a line: the last space does not break."""
    return "\u00a0".join(words.rsplit(" ", 1))


def done_heading(measure: Measure) -> str:
    """Return the heading of the column to write into."""
    if measure is Measure.DISTANCE:
        return distance_sign()
    return {
        Measure.REPS: tr(_C, "Reps"),
        Measure.HOLD_REPS: tr(_C, "Reps"),
        Measure.SECONDS: tr(_C, "Seconds"),
        Measure.STEPS: tr(_C, "Steps"),
        Measure.CONTACTS: tr(_C, "Contacts"),
        Measure.TWISTS: tr(_C, "Twists"),
        Measure.MINUTES: tr(_C, "Minutes"),
    }[measure]


def sided_target(target: Target, exercise: Exercise | None) -> str:
    """Return "3 × 12 each leg", "left 3 × 12"."""
    words = target_words(target)
    if target.side is TargetSide.EACH:
        way = exercise is not None and exercise.sides[0] is SideMode.DIRECTION
        said = tr(_C, "{target} each way") if way else tr(_C, "{target} each leg")
    else:
        said = {
            TargetSide.LEFT: tr(_C, "left {target}"),
            TargetSide.RIGHT: tr(_C, "right {target}"),
            TargetSide.ALTERNATING: tr(_C, "{target} in turn"),
        }.get(target.side, "{target}")
    return said.format(target=words)


def dose_line(item: Prescription, exercise: Exercise | None) -> str:
    """Return what is to be done: targets, tempo, rest and variant."""
    parts = [", ".join(sided_target(target, exercise) for target in item.targets)]
    if item.circuit is None and item.rounds > 1:
        parts.append(rounds_words(item.rounds))
    parts.append(variant_name(item.variant))
    parts.append(tempo_text(item.tempo))
    if item.rest_s is not None:
        parts.append(tr(_C, "rest {time}").format(time=rest_words(item.rest_s)))
    return " · ".join(part for part in parts if part)


def rounds_words(rounds: int) -> str:
    """Return "3 rounds"."""
    return tr(_C, "{n} rounds").format(n=rounds)


def circuit_words(rounds: int) -> str:
    """Return what stands above exercises that take turns."""
    return tr(_C, "In turn") if rounds < 2 else tr(_C, "In turn, {n} rounds").format(n=rounds)


def band_details(strands: int, stretch_pct: float | None, twists: int) -> str:
    """Return "2 strands, 125 %, 1 twist" as far as there is something to say."""
    parts = []
    if strands > 1:
        parts.append(tr(_C, "{n} strands").format(n=strands))
    if stretch_pct is not None:
        parts.append(one_word_unit(tr(_C, "stretch {n} %").format(n=editable(stretch_pct))))
    if twists:
        parts.append(tr(_C, "twists: {n}").format(n=twists))
    return ", ".join(parts)


def title_with_amounts(planned: PlannedWorkout) -> str:
    """Return what is planned: "Band ladder", "Key run, 10 km, 50 min", "Rest day for the calves"."""
    run = planned.run
    parts = [plan_title(planned)]
    if run is not None and run.distance is not None:
        unit = tr("Units", "mi") if run.distance.unit is DistanceUnit.MI else tr("Units", "km")
        parts.append(f"{editable(run.distance.value)} {unit}")
    if run is not None and run.minutes is not None:
        parts.append(f"{editable(run.minutes)} {tr('Units', 'min')}")
    return ", ".join(parts)


def plan_aside(planned: PlannedWorkout, state: PlanState) -> str:
    """Return when it is done, and what became of it where that is not plain."""
    parts = []
    if planned.at is not None:
        parts.append(time_of_day(planned.at))
    if planned.run_tag is not None:
        parts.append(_tag_words(planned.run_tag))
    if planned.original_day is not None and planned.original_day != planned.day:
        parts.append(_moved_words(planned.original_day))
    if state is PlanState.DONE:
        parts.append(tr(_C, "done"))
    elif planned.skipped is not None:
        parts.append(_skipped_words(planned.skipped))
    elif state is PlanState.MISSED:
        parts.append(tr(_C, "missed, still waiting"))
    return ", ".join(parts)


def _tag_words(tag: RunTag) -> str:
    return {
        RunTag.BEFORE: tr(_C, "before the run"),
        RunTag.DURING: tr(_C, "during the run"),
        RunTag.AFTER: tr(_C, "after the run"),
    }[tag]


def _moved_words(day: date) -> str:
    return tr(_C, "moved from {day}").format(day=day_name(day))


def _skipped_words(reason: SkipReason) -> str:
    return {
        SkipReason.PAIN: tr(_C, "left out: pain"),
        SkipReason.ILL: tr(_C, "left out: ill"),
        SkipReason.NO_TIME: tr(_C, "left out: no time"),
        SkipReason.OTHER: tr(_C, "left out"),
    }[reason]
