"""What the Library calls measures, loads, doses, sources, muscles and equipment."""

from collections.abc import Collection
from datetime import date

from soleus.domain.exercise import (
    Dose,
    Exercise,
    LoadKind,
    Measure,
)
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.text import TIMES, day_short, day_with_year, number_range, tr
from soleus.ui.units import shown_amount
from soleus.ui.wording import measure_unit


def measure_name(measure: Measure) -> str:
    """Return the name of a measure as a thing that is counted."""
    names = {
        Measure.REPS: tr("Library", "Repetitions"),
        Measure.HOLD_REPS: tr("Library", "Repetitions with a hold"),
        Measure.SECONDS: tr("Library", "Seconds"),
        Measure.STEPS: tr("Library", "Steps"),
        Measure.CONTACTS: tr("Library", "Contacts"),
        Measure.TWISTS: tr("Library", "Twists"),
        Measure.MINUTES: tr("Library", "Minutes"),
        Measure.DISTANCE: tr("Library", "Distance"),
    }
    return names[measure]


def amount_text(measure: Measure, low: float | None, high: float | None = None) -> str:
    """Return "12", "30 – 60 s" or "up to 30 s"; empty where nothing is known."""
    low, high = (None if v is None else shown_amount(v, measure) for v in (low, high))
    figure = number_range(low, high)
    if not figure:
        return ""
    unit = measure_unit(measure)
    with_unit = f"{figure} {unit}" if unit else figure
    return tr("Library", "up to {amount}").format(amount=with_unit) if low is None else with_unit


def load_name(kind: LoadKind) -> str:
    """Return the name of a kind of load."""
    names = {
        LoadKind.WEIGHT: tr("Library", "Weight"),
        LoadKind.BAND: tr("Library", "Band"),
        LoadKind.ASSISTANCE: tr("Library", "Assistance"),
    }
    return names[kind]


def dose_text(exercise: Exercise) -> str:
    """Return "3 × 12 each leg, twice a week"; empty where the exercise has no usual dose."""
    dose = exercise.dose
    figures = _figures(dose, dose.measure or exercise.measure)
    per = {
        "leg": tr("Library", "each leg"),
        "position": tr("Library", "per position"),
        "way": tr("Library", "each way"),
        "side": tr("Library", "a side"),
    }.get(dose.per, dose.per)
    parts = [" ".join(part for part in (figures, per if figures else "") if part)]
    hold = number_range(dose.hold_low_s, dose.hold_high_s)
    if hold:
        parts.append(tr("Library", "hold {seconds} s").format(seconds=hold))
    if dose.note:
        parts.append(dose.note)
    return ", ".join(part for part in parts if part)


def _figures(dose: Dose, measure: Measure) -> str:
    sets = number_range(dose.sets_low, dose.sets_high)
    amount = amount_text(measure, dose.low, dose.high)
    if sets and amount:
        return f"{sets} {TIMES} {amount}"
    return tr("Library", "{n} sets").format(n=sets) if sets else amount


def day_within(day: date, today: date) -> str:
    """Return "17 Nov", with the year where it is not this one."""
    return day_short(day) if day.year == today.year else day_with_year(day)


def muscle_names(exercise: Exercise) -> str:
    """Return the muscles in words, the two heads of the gastrocnemius as one."""
    words = catalogue_words()
    heads = ("gastrocnemius-inner", "gastrocnemius-outer")
    names: list[str] = []
    for token in exercise.muscles:
        if token in heads and all(head in exercise.muscles for head in heads):
            name = tr("Library", "gastrocnemius, both heads")
        else:
            name = words.muscle_name(token)
        if name not in names:
            names.append(name)
    return "; ".join(names)


def equipment_names(exercise: Exercise) -> str:
    """Return the equipment in words; what it cannot do without comes with its choice."""
    words = catalogue_words()
    needed = {token for choice in exercise.needs for token in choice}
    parts = [tr("Library", " or ").join(words.equipment_name(token) for token in choice) for choice in exercise.needs]
    useful = [words.equipment_name(token) for token in exercise.equipment if token not in needed]
    if parts and useful:
        return tr("Library", "{needed}; helpful: {useful}").format(needed=", ".join(parts), useful=", ".join(useful))
    return ", ".join(parts or useful)


def missing_names(exercise: Exercise, owned: Collection[str]) -> str:
    """Return in words what an exercise cannot do without and is not owned; empty where nothing is missing."""
    words = catalogue_words()
    missing = [choice for choice in exercise.needs if not any(token in owned for token in choice)]
    return ", ".join(tr("Library", " or ").join(words.equipment_name(token) for token in choice) for choice in missing)
