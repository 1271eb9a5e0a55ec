"""Dates as Hevy writes them: in the language and clock of the phone."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime

from soleus.interchange.reading import folded

_SPELLINGS = {
    "en": "jan feb mar apr may jun jul aug sep|sept oct nov dec",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "es": "ene feb mar abr may jun jul ago sep|sept oct nov dic",
    "fr": "janv févr|fevr mars avr mai juin juil août|aout sept oct nov déc|dec",
    "de": "jan feb märz|mär|mrz apr mai juni|jun juli|jul aug sept|sep okt nov dez",
    "it": "gen feb mar apr mag giu lug ago set|sett ott nov dic",
    "tr": "oca şub mar nis may haz tem ağu eyl eki kas ara",
    "ru": "янв февр|фев мар|марта|март апр мая|май июн|июня|июнь июл|июля|июль авг сент|сен окт нояб|ноя дек",
    "nl": "jan feb mrt|maart apr mei jun jul aug sep|sept okt nov dec",
    "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "cs": "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "sv": "jan feb mars|mar apr maj juni|jun juli|jul aug sep|sept okt nov dec",
    "da": "jan feb mar|mars apr maj|mai jun|juni jul|juli aug sep|sept okt nov dec|des",
    "hu": "jan febr|feb márc|már ápr máj jún júl aug szept|szep okt nov dec",
    "fi": "tammi|tammik helmi|helmik maalis|maalisk huhti|huhtik touko|toukok kesä|kesäk heinä|heinäk elo|elok"
    " syys|syysk loka|lokak marras|marrask joulu|jouluk",
    "uk": "січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "ro": "ian feb mar apr mai iun iul aug sept|sep oct nov|noi dec",
    "id": "jan feb mar apr mei jun jul agu|agt|agus sep okt nov des",
}
"""Month names as phones shorten them, January to December, other spellings after a bar; compared without dots."""

LANGUAGES = {
    language: {folded(name): month for month, names in enumerate(spellings.split(" "), 1) for name in names.split("|")}
    for language, spellings in _SPELLINGS.items()
}

_GAP = r"(?:\s?г\.?)?,?\s*(?:(?:um|at|à|às|a las|alle|alle ore|om|kl\.?|о|в)\s+)?"
_HALF_BEFORE = r"(?:([^\W\d]{2})\s?)?"
_TIME = rf"{_GAP}{_HALF_BEFORE}(\d{{1,2}})[:.h](\d{{2}})(?::\d{{2}})?\s*([^\W\d]\.?\s?[^\W\d]\.?)?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}})\.?(?:\s+de)?\s+([^\W\d]+)\.?(?:\s+de)?\s+(\d{{4}}){_TIME}")
_MONTH_FIRST = re.compile(rf"([^\W\d]+)\.?\s+(\d{{1,2}}),?\s+(\d{{4}}){_TIME}")
_EAST_ASIAN = re.compile(rf"(\d{{4}})\s*[年년]\s*(\d{{1,2}})\s*[月월]\s*(\d{{1,2}})\s*[日일]{_TIME}")
_AFTERNOON = {"am": False, "pm": True, "öö": False, "ös": True, "de": False, "du": True, "上午": False, "下午": True,
              "午前": False, "午後": True, "오전": False, "오후": True, "ip": True, "ap": False}  # fmt: skip

Parts = tuple[int, int | str, int, int, int]
"""Year, month as a number or as a word, day, hour, minute."""


def parts_of(text: str) -> Parts | None:
    """Take a date text apart, or return None where it is none; the word of its month is understood later.

    >>> parts_of("Jun 11, 2026, 1:01 PM"), parts_of("10 авг. 2026, 19:21")
    ((2026, 'jun', 11, 13, 1), (2026, 'авг', 10, 19, 21))
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    if plain[:4].isdigit() and plain[4:5] == "-":
        return _iso(plain)
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year, before, hour, minute, after = match.groups()
    elif match := _MONTH_FIRST.fullmatch(plain):
        month, day, year, before, hour, minute, after = match.groups()
    elif match := _EAST_ASIAN.fullmatch(plain):
        year, month, day, before, hour, minute, after = match.groups()
    else:
        return None
    on_the_hour = hour_of(int(hour), before or after)
    if on_the_hour is None:
        return None
    return int(year), int(month) if month.isdigit() else folded(month), int(day), on_the_hour, int(minute)


def _iso(text: str) -> Parts | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.year, moment.month, moment.day, moment.hour, moment.minute


def hour_of(hour: int, half: str | None) -> int | None:
    """Return the hour of a day from one of 24, or of 12 with the half of the day; None where they do not fit."""
    if not half:
        return hour
    afternoon = _AFTERNOON.get(folded(half).replace(".", "").replace(" ", ""))
    if afternoon is None or hour > 12:
        return hour if afternoon is not None and hour < 24 else None
    return hour % 12 + (12 if afternoon else 0)


def months_of(words: Iterable[str]) -> dict[str, int]:
    """Return the month of each word, by the language that knows them all; where none does, only undisputed ones.

    A word such as "mar" or "set" is one month in one language and could be another's elsewhere: so a file is
    understood in one language.
    """
    wanted = set(words)
    fitting = [names for names in LANGUAGES.values() if wanted <= names.keys()] or list(LANGUAGES.values())
    meanings: dict[str, set[int]] = {word: {names[word] for names in fitting if word in names} for word in wanted}
    return {word: months.pop() for word, months in meanings.items() if len(months) == 1}


def moment_of(parts: Parts, months: dict[str, int]) -> datetime | None:
    """Return the local time of a date taken apart, or None where its month or day is none."""
    year, month, day, hour, minute = parts
    number = months.get(month) if isinstance(month, str) else month
    if number is None or not 1900 <= year <= 2100:
        return None
    try:
        return datetime(year, number, day, hour, minute)
    except ValueError:
        return None
