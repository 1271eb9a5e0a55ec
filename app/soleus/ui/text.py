"""Words, numbers and dates as the reader's language writes them."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from soleus.domain.words import plural_form, spoken
from soleus.domain.words import tr as tr

if TYPE_CHECKING:
    from soleus.domain.load import Load
    from soleus.domain.units import Weight, WeightUnit
    from soleus.domain.workout import Side

TIMES = "×"
DASH = "–"


_numbers: list[QLocale] = []


def write_numbers_as(locale: QLocale | None) -> None:
    """Write and read numbers as a locale does; None goes back to that of the language."""
    _numbers[:] = [] if locale is None else [locale]


def number_locale() -> QLocale:
    """Return the locale that numbers are written and read by; dates follow `QLocale()`."""
    return _numbers[0] if _numbers else QLocale()


def plural(context: str, one: str, many: str, n: int) -> str:
    """Return `one` for a single thing, else `many`, translated, with `%n` replaced by the number."""
    return plural_form(context, one, many, n).replace("%n", number_locale().toString(n))


def within(name: str) -> str:
    """Return a name as it stands within a sentence: English begins it small, unless it is written like TheraBand.

    >>> within("Seated raise"), within("TheraBand press")
    ('seated raise', 'TheraBand press')
    """
    english = spoken().language.startswith("en")
    return name[:1].lower() + name[1:] if english and name[1:] == name[1:].lower() else name


def number(value: float, digits: int | None = None) -> str:
    """Return a number with `digits` decimals, or with as many as it needs (at most two)."""
    if digits is None:
        rounded = round(value, 2)
        digits = 0 if rounded == int(rounded) else 1 if round(rounded, 1) == rounded else 2
    return number_locale().toString(float(value), "f", digits)


def editable(value: float) -> str:
    """Return a number as it is typed: without groups of digits, with all its decimals; `number_from` reads it back."""
    plain = f"{value:.6f}".rstrip("0").rstrip(".")
    return plain.replace(".", number_locale().decimalPoint())


def number_from(text: str) -> float | None:
    """Return the number of a text, with a decimal point or comma; None where it is none."""
    plain = text.strip().replace("\u2212", "-")
    value, good = number_locale().toDouble(plain)
    if good and "," not in plain:
        return value
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return value if good else None


def number_range(low: float | None, high: float | None) -> str:
    """Return "8 – 12", or one figure where both ends are equal or one is missing."""
    if low is None or high is None or low == high:
        known = low if low is not None else high
        return "" if known is None else number(known)
    return f"{number(low)} {DASH} {number(high)}"


def unit_text(unit: "WeightUnit") -> str:
    """Return the sign of a unit of weight."""
    return {"kg": tr("Units", "kg"), "lb": tr("Units", "lb")}[unit]


def weight_text(weight: "Weight | None") -> str:
    """Return "12.5 kg" or "2 × 10 kg" as it was entered; a dash where there is none."""
    if weight is None:
        return DASH
    pieces = f"{weight.count} {TIMES} " if weight.count > 1 else ""
    return f"{pieces}{number(weight.value)} {unit_text(weight.unit)}"


def load_text(load: "Load") -> str:
    """Return the weight and assistance of a load in words; bands are drawn as swatches beside it."""
    parts = []
    if load.weight is not None:
        parts.append(weight_text(load.weight))
    if load.assistance is not None:
        parts.append(tr("Load", "{weight} assistance").format(weight=weight_text(load.assistance)))
    return ", ".join(parts)


def seconds_text(seconds: float) -> str:
    """Return "30 s"."""
    return f"{number(seconds)} {tr('Units', 's')}"


def duration(seconds: float) -> str:
    """Return a duration as m:ss, or h:mm:ss from an hour on.

    >>> duration(90), duration(3605)
    ('1:30', '1:00:05')
    """
    whole = round(seconds)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minutes}:{second:02}"


def seconds_from(text: str) -> float | None:
    """Return the seconds of "90", "1:30", "1:00:05" or "2 min"; None where the text is no duration.

    >>> seconds_from("1:30"), seconds_from("90")
    (90.0, 90.0)
    """
    words = text.strip().lower().removesuffix("s").strip()
    factor = 1.0
    if words.endswith(("min", "m")):
        words, factor = words.removesuffix("min").removesuffix("m").strip(), 60.0
    total = 0.0
    for part in words.split(":"):
        value = number_from(part)
        if value is None or value < 0:
            return None
        total = total * 60 + value
    return total * factor


def q_date(day: date) -> QDate:
    """Return a date as Qt's own."""
    return QDate(day.year, day.month, day.day)


def py_date(day: QDate) -> date:
    """Return Qt's date as a date."""
    return date(day.year(), day.month(), day.day())


def day_short(day: date) -> str:
    """Return "17 Nov"."""
    return QLocale().toString(q_date(day), tr("Dates", "d MMM"))


def day_with_year(day: date) -> str:
    """Return "17 Nov 2026"."""
    return QLocale().toString(q_date(day), tr("Dates", "d MMM yyyy"))


def day_name(day: date) -> str:
    """Return "Tue 17 Nov"."""
    return QLocale().toString(q_date(day), tr("Dates", "ddd d MMM"))


def day_long(day: date) -> str:
    """Return "Friday 20 November"."""
    return QLocale().toString(q_date(day), tr("Dates", "dddd d MMMM"))


def weekday_short(day: date) -> str:
    """Return "Tue"."""
    return QLocale().toString(q_date(day), "ddd")


def month_name(day: date) -> str:
    """Return "November 2026"."""
    return QLocale().standaloneMonthName(day.month) + f" {day.year}"


def day_range(first: date, last: date) -> str:
    """Return "16 – 22 November 2026", with the months and years that differ."""
    if (first.year, first.month) == (last.year, last.month):
        start, end = tr("DatesOfOneMonth", "d"), tr("DatesOfOneMonth", "d MMMM yyyy")
    elif first.year == last.year:
        start, end = tr("Dates", "d MMMM"), tr("Dates", "d MMMM yyyy")
    else:
        start = end = tr("Dates", "d MMMM yyyy")
    return f"{QLocale().toString(q_date(first), start)} {DASH} {QLocale().toString(q_date(last), end)}"


def time_of_day(moment: datetime | time) -> str:
    """Return the wall-clock time in the reader's short form."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def side_name(side: "Side | str") -> str:
    """Return the name of a side."""
    names = {
        "left": tr("Side", "Left"),
        "right": tr("Side", "Right"),
        "both": tr("Side", "Both"),
        "alternating": tr("Side", "Alternating"),
        "unstated": tr("Side", "Side not stated"),
    }
    return names[side]


def side_letter(side: "Side | str") -> str:
    """Return the letter in the mark of a leg."""
    return tr("Side", "L") if side == "left" else tr("Side", "R") if side == "right" else ""
