"""What columns of a table can be, in words, and what a field reads as."""

from collections.abc import Sequence

from soleus.domain.words import shipped
from soleus.interchange.hints import colour_of
from soleus.interchange.mapped import UNITS, Meaning, Role
from soleus.interchange.mapped_days import moment, time_of
from soleus.interchange.mapped_values import Figures, count_of, mark_of, reps_in, seconds_in, side_of
from soleus.interchange.parsed import ParsedSet
from soleus.interchange.spelling import Fault
from soleus.ui.text import TIMES, day_with_year, number, seconds_text, side_name, time_of_day, tr
from soleus.ui.wording import kind_name

_C = "Columns"

GROUPS: tuple[tuple[Role, ...], ...] = (
    (Role.IGNORED,),
    (Role.DATE, Role.TIME, Role.WORKOUT, Role.WORKOUT_NOTE, Role.LENGTH),
    (Role.EXERCISE, Role.SET, Role.KIND, Role.COUNT, Role.SIDE),
    (Role.REPS, Role.WEIGHT, Role.WEIGHT_UNIT, Role.BAND, Role.SECONDS, Role.DISTANCE, Role.DISTANCE_UNIT),
    (Role.RPE, Role.RIR, Role.REST, Role.NOTE),
)
"""What a column can be, as a menu groups it; dates are offered as the orders that fit."""


def choices(group: Sequence[Role], dates: Sequence[str]) -> list[Meaning]:
    """Return what a group of a menu offers; `dates` are the orders that fit what stands in the column."""
    made: list[Meaning] = []
    for role in group:
        if role is Role.DATE:
            made += [Meaning(role, order) for order in dates]
        elif role in (Role.WEIGHT, Role.DISTANCE):
            made += [Meaning(role, unit) for unit in UNITS[role]] + [Meaning(role)]
        elif role is Role.SECONDS:
            made += [Meaning(role, unit) for unit in UNITS[role]]
        else:
            made.append(Meaning(role))
    return made


def meaning_name(meaning: Meaning, several_orders: bool = False) -> str:
    """Return what a column is; of a date the order of its parts, where several fit."""
    match meaning.role, meaning.unit:
        case Role.DATE, unit if several_orders or not unit:
            return {
                "dmy": tr(_C, "Date, day first"),
                "mdy": tr(_C, "Date, month first"),
                "ymd": tr(_C, "Date, year first"),
            }.get(unit, tr(_C, "Date: day or month first?"))
        case Role.WEIGHT, "kg":
            return tr(_C, "Weight in kg")
        case Role.WEIGHT, "lb":
            return tr(_C, "Weight in lb")
        case Role.DISTANCE, "m":
            return tr(_C, "Distance in m")
        case Role.DISTANCE, "km":
            return tr(_C, "Distance in km")
        case Role.DISTANCE, "mi":
            return tr(_C, "Distance in miles")
        case Role.SECONDS, "min":
            return tr(_C, "Minutes of a set")
    return _names()[meaning.role]


def _names() -> dict[Role, str]:
    return {
        Role.IGNORED: tr(_C, "Leave out"),
        Role.DATE: tr(_C, "Date"),
        Role.TIME: tr(_C, "Time of day"),
        Role.WORKOUT: tr(_C, "Name of the workout"),
        Role.EXERCISE: tr(_C, "Exercise"),
        Role.SET: tr(_C, "Number of the set"),
        Role.KIND: tr(_C, "Kind of set"),
        Role.COUNT: tr(_C, "How many such sets"),
        Role.WEIGHT: tr(_C, "Weight"),
        Role.WEIGHT_UNIT: tr(_C, "Unit of the weight"),
        Role.REPS: tr(_C, "Repetitions"),
        Role.SECONDS: tr(_C, "Seconds of a set"),
        Role.DISTANCE: tr(_C, "Distance"),
        Role.DISTANCE_UNIT: tr(_C, "Unit of the distance"),
        Role.RPE: tr(_C, "Effort (RPE)"),
        Role.RIR: tr(_C, "Repetitions in reserve (RIR)"),
        Role.SIDE: tr(_C, "Side"),
        Role.BAND: tr(_C, "Colour of the band"),
        Role.REST: tr(_C, "Rest after the set"),
        Role.NOTE: tr(_C, "Note"),
        Role.WORKOUT_NOTE: tr(_C, "Note on the workout"),
        Role.LENGTH: tr(_C, "Duration of the workout"),
    }


def missing_sentence(missing: Sequence[Role], order_open: bool) -> str:
    """Return what is still to be said before a table can be read; empty where nothing is."""
    if Role.DATE in missing:
        return tr(_C, "Say which column holds the date.")
    if order_open:
        return tr(_C, "Say whether the day or the month comes first in the dates.")
    if Role.EXERCISE in missing:
        return tr(_C, "Say which column names the exercise.")
    if missing:
        return tr(_C, "Say which column counts repetitions, seconds, a distance or a weight.")
    return ""


def read_as(meaning: Meaning, text: str, comma: bool) -> str:
    """Return how a field is read; a dash where it cannot be, nothing where its column is left out or open."""
    try:
        return _read_as(meaning, text, comma) or "–"
    except Fault:
        return "–"


def _read_as(meaning: Meaning, text: str, comma: bool) -> str:
    figures = Figures(comma, signed=meaning.role is Role.WEIGHT)
    match meaning.role:
        case Role.IGNORED:
            return " "
        case Role.DATE:
            found = moment(text, meaning.unit) if meaning.unit else None
            if found is None:
                return "" if meaning.unit else " "
            day = day_with_year(found[0])
            return day if found[1] is None else f"{day} {time_of_day(found[1])}"
        case Role.TIME:
            at = time_of(text)
            return "" if at is None else time_of_day(at)
        case Role.REPS:
            found_reps = [value for value in reps_in(text, figures) if value is not None]
            return ", ".join(f"{number(value)} {TIMES}" for value in found_reps)
        case Role.WEIGHT | Role.DISTANCE:
            value, words = figures[text]
            return "" if value is None else f"{number(value)} {words or meaning.unit}".strip()
        case Role.SECONDS | Role.REST | Role.LENGTH:
            seconds = seconds_in(text, meaning.unit, figures)
            return "" if seconds is None else seconds_text(seconds)
        case Role.RPE | Role.RIR:
            value = figures[text][0]
            return "" if value is None else f"{meaning.role.value.upper()} {number(value)}"
        case Role.COUNT:
            return number(count_of(text, figures))
        case Role.SIDE:
            side = side_of(text)
            return "" if side is None else side_name(side)
        case Role.SET:
            mark = mark_of(text)
            return "" if mark is None else text.strip()
        case Role.BAND:
            colour = colour_of(text)
            return shipped("Bands", colour) if colour else text.strip()
    return " ".join(text.split())


def set_said(row: ParsedSet) -> str:
    """Return what a set of a file holds, in short."""
    weight = "" if row.weight is None else f"{number(row.weight)} {row.unit or ''}".strip()
    if row.reps is not None:
        weight = f"{number(row.reps)} {TIMES} {weight}".strip()
    parts = [weight] if weight else []
    if row.seconds is not None:
        parts.append(seconds_text(row.seconds))
    if row.distance is not None:
        parts.append(f"{number(row.distance)} {row.distance_unit or ''}".strip())
    if row.band:
        parts.append(row.band)
    if row.side.value != "unstated":
        parts.append(side_name(row.side))
    if row.kind.value != "working":
        parts.append(kind_name(row.kind))
    if row.effort is not None:
        parts.append(f"{row.effort.scale.value.upper()} {number(row.effort.value)}")
    if row.note:
        parts.append(f"“{row.note}”")
    return ", ".join(parts)
