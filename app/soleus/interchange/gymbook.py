"""Exports of GymBook: headers, units and numbers in the phone's language, a moment for each set."""

import re
import unicodedata
from functools import lru_cache

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import plural, tr
from soleus.domain.workout import SetKind
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, LogDraft
from soleus.interchange.gathering import Programmes
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import LARGEST, Fault, distance_unit, shortened, weight_unit
from soleus.interchange.stamps import clock_of, day_comes_first, day_of

_C = "Import"
_COLUMNS = {
    "date": ("data", "datum", "date", "fecha", "дата"),
    "name": ("programma", "training", "workout", "entraînement", "entrenamiento", "treino", "trening", "programme"),
    "time": ("orario", "ora", "zeit", "uhrzeit", "time", "heure", "hora", "tijd"),
    "exercise": ("esercizio", "übung", "exercise", "exercice", "ejercicio", "exercício", "oefening"),
    "amount": (
        "ripetizioni / tempo", "wiederholungen / zeit", "repetitions / time", "reps / time", "répétitions / temps",
        "répétitions / durée", "repeticiones / tiempo", "repetições / tempo", "herhalingen / tijd",
    ),
    "load": (
        "peso / distanza", "gewicht / strecke", "gewicht / distanz", "weight / distance", "poids / distance",
        "peso / distancia", "peso / distância", "gewicht / afstand",
    ),
    "note": ("appunti", "note", "notizen", "notes", "notas", "notities"),
    "skipped": ("saltato", "ausgelassen", "übersprungen", "skipped", "sauté", "omitido", "saltado", "overgeslagen"),
}  # fmt: skip
_ALIASES = {name: plain for plain, names in _COLUMNS.items() for name in names}
_PICKED = ("date", "name", "time", "exercise", "kind", "amount", "load", "note", "skipped")
_WARM_UP = re.compile(r"riscald|aufwärm|warm|échauff|calent|aquec|opwarm")
_COOL_DOWN = re.compile(r"defatic|abwärm|abkühl|cool|récup|retour au calme|enfri|desaquec|cooling|auslauf|auslock")
_NO = frozenset(("", "no", "nein", "non", "não", "nee", "false", "0", "н"))
_AMOUNT = re.compile(r"([0-9.,'\u00a0 ]*[0-9])\s*([^\W\d_]*)\.?")
_SECONDS_IN = {
    **dict.fromkeys(
        ("secondi", "secondo", "sekunden", "sekunde", "seconds", "second", "secondes", "seconde", "segundos", "segundo",
         "seconden", "sec", "sek", "s", "seg"), 1.0,
    ),
    **dict.fromkeys(
        ("minuti", "minuto", "minuten", "minute", "minutes", "minutos", "minuut", "min", "m"), 60.0,
    ),
    **dict.fromkeys(
        ("ore", "ora", "stunden", "stunde", "hours", "hour", "heures", "heure", "horas", "hora", "uur", "h", "std"),
        3600.0,
    ),
}  # fmt: skip
_REPS = re.compile(r"(?:rip|wdh|wied|rep|rép|herh|повт)\w*|")
_DISTANCES = {
    **dict.fromkeys(("miglia", "miglio", "meilen", "meile", "milles", "millas", "milhas", "mijl"), DistanceUnit.MI),
    **dict.fromkeys(("metri", "metro", "meter", "mètres", "metros"), DistanceUnit.M),
    **dict.fromkeys(("chilometri", "kilometer", "kilomètres", "kilómetros"), DistanceUnit.KM),
}


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of a GymBook export, or None where a header is not one.

    The header of the kind of a set is the three kinds, whatever they are called: "Set / … / …".
    """
    kinds = {folded(name): "kind" for name in header if folded(name).count(" / ") == 2}
    columns = Columns(header, {**_ALIASES, **(kinds if len(kinds) == 1 else {})})
    return columns if columns.fit("date", "exercise", "amount", "load") else None


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what a GymBook export holds."""
    return _Reader(table, columns).log()


@lru_cache(maxsize=4096)
def figure(text: str) -> float:
    """Return a number with a comma or a point before its decimals; Fault for what is none.

    >>> figure("12,5"), figure("1.234,50"), figure("0,00")
    (12.5, 1234.5, 0.0)
    """
    plain = re.sub(r"['\s]", "", text)
    point = max(plain.rfind(","), plain.rfind("."))
    whole, decimals = (plain, "") if point < 0 else (plain[:point], plain[point + 1 :])
    whole = re.sub(r"[.,]", "", whole)
    if not (whole + decimals).isdecimal() or not (whole + decimals).isascii():
        raise Fault(tr(_C, "“{text}” is not a number").format(text=shortened(text)))
    value = float(f"{whole or 0}.{decimals or 0}")
    if value > LARGEST:
        raise Fault(tr(_C, "“{text}” is too large to be true").format(text=shortened(text)))
    return value


class _Reader:
    """Goes through the rows once, then puts them into workouts."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._columns = columns
        self._out = LogDraft("GymBook", table)
        self._rows = list(table.rows())
        self._pick = columns.picker(*_PICKED)
        dates = [self._pick(fields)[0] for _, fields in self._rows]
        self._day_first = self._order(dates)
        self._clean = Cleaned()
        self._programmes = Programmes(self._out)
        self._cooled: list[int] = []

    def log(self) -> ParsedLog:
        """Read everything."""
        for line, fields in self._rows:
            try:
                self._read_row(line, self._pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        if self._cooled:
            count = len(self._cooled)
            text = plural(_C, "%n cool-down set is kept like a warm-up, which no figure counts.",
                          "%n cool-down sets are kept like warm-ups, which no figure counts.", count)  # fmt: skip
            self._out.flag(FlagKind.MARK, self._cooled[0], text)
        return self._out.finished(
            "GymBook", self._programmes.drafts(), tuple(self._columns.ignored), abroad=not self._english
        )

    @property
    def _english(self) -> bool:
        return any(folded(name) == "exercise" for name in self._columns.header)

    def _order(self, dates: list[str]) -> bool:
        """Return whether days stand before months: by the figures, else by the language, else with a word about it."""
        order = day_comes_first(dates)
        if order is None and self._english and any("/" in text for text in dates):
            text = tr(_C, "Its dates do not show whether 02/05 is May or February; they are read with the day first.")
            self._out.flag(FlagKind.DATE, self._rows[0][0], text)
        return order is not False

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take one set; Fault where a figure cannot be read or the set was skipped."""
        date_text, name, clock_text, exercise, kind_text, amount, load, note, skipped = picked
        day, clock = day_of(date_text, "Date", day_first=self._day_first), clock_of(clock_text)
        exercise = self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        if folded(skipped) not in _NO:
            raise Fault(tr(_C, "the set was skipped"))
        reps, seconds = _amount(amount)
        weight, unit, way, way_unit = _load(load)
        if reps is None and seconds is None and way is None and weight is None:
            raise Fault(tr(_C, "it has no figure of what was done"))
        row = ParsedSet(
            line,
            self._kind(kind_text, line),
            weight=weight,
            unit=unit,
            reps=reps,
            seconds=seconds,
            distance=way,
            distance_unit=way_unit,
            note=self._clean[note],
        )
        self._programmes.add(day, clock, self._clean[name], exercise, row)

    def _kind(self, text: str, line: int) -> SetKind:
        plain = folded(text)
        if plain.count(" / ") == 2:
            return SetKind.WORKING
        if _COOL_DOWN.search(plain):
            self._cooled.append(line)
            return SetKind.WARMUP
        return SetKind.WARMUP if _WARM_UP.search(plain) else SetKind.WORKING


@lru_cache(maxsize=4096)
def _amount(text: str) -> tuple[float | None, float | None]:
    """Return the repetitions or the seconds of "20 ripetizioni", "60 secondi", "1 minuto 30 secondi", "1:30"."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    if not plain:
        return None, None
    if clock := re.fullmatch(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9])(?:\s*[^\W\d_]+\.?)?", plain):
        return None, float(int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3]))
    parts = _AMOUNT.findall(plain)
    if parts and not _AMOUNT.sub("", plain).strip(" ,e"):
        if all(word in _SECONDS_IN for _, word in parts):
            return None, sum(figure(number) * _SECONDS_IN[word] for number, word in parts)
        if len(parts) == 1 and _REPS.fullmatch(parts[0][1]):
            return figure(parts[0][0]), None
    raise Fault(tr(_C, "“{text}” is neither repetitions nor a time").format(text=shortened(text)))


@lru_cache(maxsize=4096)
def _load(text: str) -> tuple[float | None, WeightUnit | None, float | None, DistanceUnit | None]:
    """Return the weight and its unit, or the way and its unit, of "12,50 kg" or "9 km"; 0 is none."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    if plain in ("", "-", "–", "—"):
        return None, None, None, None
    match = _AMOUNT.fullmatch(plain)
    if match is None:
        raise Fault(tr(_C, "“{text}” is neither a weight nor a distance").format(text=shortened(text)))
    value, word = figure(match[1]), match[2]
    unit = weight_unit(word)
    if unit is not None or not word:
        return value or None, unit, None, None
    way = distance_unit(word) or _DISTANCES.get(word)
    if way is None and value:
        raise Fault(tr(_C, "“{text}” is neither a weight nor a distance").format(text=shortened(text)))
    return None, None, value or None, way
