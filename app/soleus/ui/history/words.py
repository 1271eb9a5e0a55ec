"""Words and figures of sets that were done."""

from soleus.domain.exercise import Exercise, Measure
from soleus.domain.workout import SetKind, SideSet, Source, Workout
from soleus.ui.text import DASH, TIMES, duration, number, seconds_text, time_of_day, tr, within
from soleus.ui.units import figure
from soleus.ui.wording import kind_name, measure_unit, variant_name

_APPS = {"strong": "Strong", "hevy": "Hevy", "fitnotes": "FitNotes", "soleus": "Soleus"}


def measure_name(measure: Measure) -> str:
    """Return what a measure's field is called."""
    return {
        Measure.REPS: tr("History", "Reps"),
        Measure.HOLD_REPS: tr("History", "Reps"),
        Measure.SECONDS: tr("History", "Seconds"),
        Measure.STEPS: tr("History", "Steps"),
        Measure.CONTACTS: tr("History", "Contacts"),
        Measure.TWISTS: tr("History", "Twists"),
        Measure.MINUTES: tr("History", "Minutes"),
        Measure.DISTANCE: tr("History", "Distance"),
    }[measure]


def measures_shown(row: SideSet, exercise: Exercise | None) -> list[Measure]:
    """Return in what a row is or may be counted: the exercise's measures, then others it has a figure of."""
    shown = list(exercise.measures) if exercise else [Measure.REPS]
    for measure in Measure:
        same_figure = {Measure.REPS, Measure.HOLD_REPS}, {Measure.SECONDS, Measure.MINUTES}
        known = any(measure in pair and pair & set(shown) for pair in same_figure)
        if row.amount(measure) is not None and measure not in shown and not known:
            shown.append(measure)
    return shown


def amounts(row: SideSet, exercise: Exercise | None) -> str:
    """Return everything a row counted: "12 reps × 2 s", "30 s", "20 steps"; a dash where nothing was."""
    parts = []
    for measure in measures_shown(row, exercise):
        value = row.amount(measure)
        if value is None:
            continue
        words = f"{figure(value, measure)} {measure_unit(measure) or tr('Units', 'reps')}"
        if measure in (Measure.REPS, Measure.HOLD_REPS) and row.hold_s is not None:
            words += f" {TIMES} {seconds_text(row.hold_s)}"
        parts.append(words)
    return ", ".join(parts) if parts else DASH


def remarks(row: SideSet) -> str:
    """Return what else was noted of a row: kind, variant, rest and note."""
    parts = []
    if row.kind is not SetKind.WORKING:
        parts.append(within(kind_name(row.kind)))
    if row.to_fatigue:
        parts.append(tr("History", "to fatigue"))
    if row.variant:
        parts.append(variant_name(row.variant))
    if row.rest_s is not None:
        parts.append(tr("History", "rest {time}").format(time=duration(row.rest_s)))
    if row.note:
        parts.append(" ".join(row.note.split()))
    return ", ".join(parts)


def times_text(workout: Workout) -> str:
    """Return "18:05 – 18:32, 27 min", as far as the times are known."""
    start, end = workout.started_at, workout.ended_at
    if start is None:
        return ""
    if end is None:
        return time_of_day(start)
    times = f"{time_of_day(start)} {DASH} {time_of_day(end)}"
    if workout.duration_s is None:
        return times
    return f"{times}, " + tr("History", "{number} min").format(number=number(round(workout.duration_s / 60)))


def source_text(source: Source) -> str:
    """Return where an imported workout came from."""
    if source.app.startswith("CSV-"):
        return tr("History", "Imported from a table")
    return tr("History", "Imported from {app}").format(app=_APPS.get(source.app.lower(), source.app))
