"""What a workout says: amounts with their measure, targets, sets and questions in words."""

from soleus.domain.exercise import Measure, SideMode
from soleus.domain.prescription import Target
from soleus.domain.session import Doubt
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, SetKind, Side, SideSet
from soleus.services.catalogue import Catalogue
from soleus.ui.text import (
    DASH,
    duration,
    load_text,
    number,
    number_range,
    plural,
    side_name,
    tr,
    unit_text,
    weight_text,
)
from soleus.ui.units import distance_sign, distance_unit, figure, shown_amount
from soleus.ui.widgets.bands import band_words
from soleus.ui.wording import kind_name, measure_sign, tempo_text
from soleus.ui.workout.rich_line import BandMark, Part, Words

_C = "Workout"


def measure_word(measure: Measure, amount: float | None = None) -> str:
    """Return "reps", "seconds" …; the singular beside an amount of one."""
    n = 1 if amount == 1 else 2
    words = {
        Measure.REPS: plural(_C, "rep", "reps", n),
        Measure.HOLD_REPS: plural(_C, "rep", "reps", n),
        Measure.SECONDS: plural(_C, "second", "seconds", n),
        Measure.STEPS: plural(_C, "step", "steps", n),
        Measure.CONTACTS: plural(_C, "contact", "contacts", n),
        Measure.TWISTS: plural(_C, "twist", "twists", n),
        Measure.MINUTES: plural(_C, "minute", "minutes", n),
        Measure.DISTANCE: distance_sign(),
    }
    return words[measure]


def amount_text(amount: float | None, measure: Measure) -> str:
    """Return "12", "30 s" or a dash."""
    if amount is None:
        return DASH
    suffix = measure_sign(measure)
    return f"{figure(amount, measure)} {suffix}" if suffix else figure(amount, measure)


def said_amount(amount: float | None, measure: Measure) -> str:
    """Return "12 reps", "30 seconds"."""
    return DASH if amount is None else f"{figure(amount, measure)} {measure_word(measure, amount)}"


def round_words(number_: int, count: int) -> str:
    """Return "round 2 of 3"."""
    return tr(_C, "round {number} of {count}").format(number=number_, count=count)


def bound_text(target: Target) -> str:
    """Return what a target asks for: "12", "8 – 12", "up to 30 s", "as many as go"."""
    suffix = measure_sign(target.measure)
    behind = f" {suffix}" if suffix else ""
    low, high = _bounds(target)
    if low is None and high is None:
        return tr(_C, "as many as go")
    if low is None:
        return tr(_C, "up to {amount}").format(amount=number(high or 0) + behind)
    if high is None:
        return tr(_C, "at least {amount}").format(amount=number(low) + behind)
    return (number(low) if low == high else f"{number(low)} {DASH} {number(high)}") + behind


def _bounds(target: Target) -> list[float | None]:
    return [None if one is None else shown_amount(one, target.measure) for one in (target.low, target.high)]


def range_text(target: Target) -> str:
    """Return the figures of a target alone: "12", "8 – 12", "30 s"; nothing for as many as go."""
    suffix = measure_sign(target.measure)
    figures = number_range(*_bounds(target))
    return f"{figures} {suffix}" if figures and suffix else figures


def of_text(target: Target | None, measure: Measure) -> str:
    """Return the words below the running number: "of 12", "of 8 – 12", "reps"."""
    if target is None or target.measure is not measure or (target.low is None and target.high is None):
        return measure_word(measure)
    if target.low is None or target.low == target.high:
        return tr(_C, "of {amount}").format(amount=amount_text(target.high, measure))
    return tr(_C, "of {amount}").format(amount=bound_text(target))


def hold_text(hold_s: float | None) -> str:
    """Return "× 5 s", or nothing."""
    return "" if hold_s is None else tr(_C, "× {seconds} s").format(seconds=number(hold_s))


def guide_text(entry: Entry) -> str:
    """Return how an exercise is to be done: "push 1 s, hold 2 s, return 3 s · rest 1:30 · slowly"."""
    parts = [tempo_text(entry.tempo)]
    rest_s = entry.target.rest_s if entry.target else None
    parts.append("" if rest_s is None else tr(_C, "rest {time}").format(time=duration(rest_s)))
    parts.append(entry.note)
    return " · ".join(part for part in parts if part)


def leg_title(side: Side, mode: SideMode) -> str:
    """Return the heading of a side's panel."""
    if mode is SideMode.DIRECTION:
        return tr(_C, "To the left") if side is Side.LEFT else tr(_C, "To the right")
    names = {
        Side.LEFT: tr(_C, "Left leg"),
        Side.RIGHT: tr(_C, "Right leg"),
        Side.BOTH: tr(_C, "Both legs"),
        Side.ALTERNATING: tr(_C, "Legs in turn"),
    }
    if mode is SideMode.NONE:
        return tr(_C, "Sets")
    return names.get(side, side_name(side))


def sets_count(n: int) -> str:
    """Return "1 set", "3 sets"."""
    return plural(_C, "%n set", "%n sets", n)


def load_parts(row: SideSet, catalogue: Catalogue, named: bool = True) -> list[Part]:
    """Return the band and the weights of a set as parts of a line."""
    parts: list[Part] = []
    if row.load.band is not None:
        found = catalogue.known_band(row.load.band.band_id)
        if found is not None:
            parts.append(BandMark(found[0], found[1], named))
        if row.load.band.elongation_pct is not None:
            parts.append(Words(f"{number(row.load.band.elongation_pct)} %"))
    weights = load_text(row.load)
    if weights:
        parts.append(Words(weights, "text"))
    return parts


def set_words(row: SideSet, measure: Measure, catalogue: Catalogue) -> str:
    """Return a set in words for a screen reader: "12 reps, green, level 3, 20 kg"."""
    words = [said_amount(row.amount(measure), measure)]
    if row.load.band is not None:
        found = catalogue.known_band(row.load.band.band_id)
        words.append(band_words(found[0].shown_name, found[1]) if found else tr(_C, "a band that is no longer here"))
    if load_text(row.load):
        words.append(load_text(row.load))
    if row.kind is not SetKind.WORKING:
        words.append(kind_name(row.kind))
    if row.pain is not None:
        words.append(tr(_C, "pain {pain}").format(pain=row.pain))
    return ", ".join(words)


def question(doubt: Doubt, row: SideSet, measure: Measure) -> str:
    """Return how a doubtful figure is asked about."""
    figures = {
        Doubt.WEIGHT: _all_pieces(row.load.weight),
        Doubt.ASSISTANCE: _all_pieces(row.load.assistance),
        Doubt.AMOUNT: said_amount(row.amount(measure), measure),
        Doubt.HOLD: tr(_C, "{seconds} s a hold").format(seconds=number(row.hold_s or 0)),
    }
    return tr(_C, "Really {figure}? Enter again to store it.").format(figure=figures[doubt])


def short_example(measure: Measure, band: str) -> str:
    """Return a set in short, as an example of what can be typed."""
    way = f"2.5{distance_unit().value}"
    amounts = {Measure.SECONDS: "30s", Measure.MINUTES: "20min", Measure.DISTANCE: way, Measure.STEPS: "20"}
    if band:
        return f"{amounts.get(measure, '12')} {band}"
    return amounts.get(measure, "15x20kg@8")


def accepted_amounts(measure: Measure) -> str:
    """Return what the field of the running number takes."""
    if measure in (Measure.SECONDS, Measure.MINUTES):
        return tr(_C, "A time such as 30 or 1:30")
    if measure is Measure.DISTANCE:
        return tr(_C, "A distance in {unit} such as 2.5").format(unit=distance_sign())
    return tr(_C, "A number from 0 upwards, such as 12")


def _all_pieces(weight: Weight | None) -> str:
    if weight is None:
        return DASH
    whole = f"{number(weight.in_unit(weight.unit))} {unit_text(weight.unit)}"
    return whole if weight.count == 1 else f"{weight_text(weight)} = {whole}"
