"""Figures, sides and kinds of sets as tables of any origin write them."""

import re
import unicodedata
from collections.abc import Iterable

from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import SetKind, Side
from soleus.interchange import spelling
from soleus.interchange.reading import folded
from soleus.interchange.spelling import LARGEST, Fault, shortened
from soleus.interchange.strong_headers import NOTE_MARKS, REST_MARKS

_C = "Import"
MOST_SETS = 50
"""More sets in one row are a slip."""

_FIGURE = re.compile(r"[~≈+x×]?\s*([-+]?[0-9][0-9.,'’ ]*|[-+]?[.,][0-9]+)\s*([^\W\d_][^\d]*)?")
_TIMES = re.compile(r"([0-9]{1,2})\s*[x×*]\s*([0-9]{1,4})(?:\s*[^\W\d_][^\d]*)?")
_LISTED = re.compile(r"[0-9]{1,4}(?:\s*(?:[/;|+]|,\s|,\s?(?=[0-9]+,))\s*[0-9]{1,4})+")
_NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "none", "null", "nan", "bw", "bodyweight", "body weight", "kg",
                      "körpergewicht", "eigengewicht", "poids du corps", "peso corporal", "corpo libero"))  # fmt: skip
_SIDES = {
    **dict.fromkeys(("left", "l", "left leg", "links", "li", "linkes bein", "gauche", "g", "izquierda", "izquierdo",
                     "izq", "esquerda", "esquerdo", "esq", "sinistra", "sinistro", "sx", "vänster", "venstre", "lewa",
                     "vasen", "levá", "sol", "левая", "левый", "лев", "左", "왼쪽"), Side.LEFT),
    **dict.fromkeys(("right", "r", "right leg", "rechts", "re", "rechtes bein", "droite", "d", "derecha", "derecho",
                     "der", "direita", "direito", "dir", "destra", "destro", "dx", "höger", "høyre", "højre", "prawa",
                     "oikea", "pravá", "sağ", "правая", "правый", "прав", "右", "오른쪽"), Side.RIGHT),
    **dict.fromkeys(("both", "both legs", "bilateral", "b", "beide", "beidseitig", "bds", "les deux", "ambos", "ambas",
                     "ambas piernas", "entrambe", "entrambi", "båda", "begge", "obie", "molemmat", "her iki", "iki",
                     "обе", "оба", "lr", "l+r", "l/r", "双", "両", "両方", "양쪽"), Side.BOTH),
    **dict.fromkeys(("alternating", "alternate", "alt", "abwechselnd", "wechselnd", "alterné", "alternado", "alternato",
                     "afwisselend"), Side.ALTERNATING),
}  # fmt: skip
_WARM = ("w", "warmup", "warm up", "warm-up", "aufwärmen", "aufwärmsatz", "échauffement", "calentamiento",
         "aquecimento", "riscaldamento", "opwarmen", "uppvärmning", "oppvarming", "opvarmning", "rozgrzewka",
         "lämmittely", "ısınma", "разминка", "热身", "ウォームアップ")  # fmt: skip
_DROP = ("d", "drop", "dropset", "drop set", "drop-set", "dropsatz", "abnehmsatz", "dégressive", "descendente")
_FATIGUE = ("f", "failure", "to failure", "amrap", "versagen", "muskelversagen", "échec", "fallo", "falha",
            "cedimento")  # fmt: skip
_PLAIN = ("", "normal", "working", "work", "working set", "regular", "standard", "n", "arbeitssatz", "normal set")
_YES, _NO = ("1", "true", "yes", "ja", "oui", "sí", "si", "sim", "x", "✓"), ("0", "false", "no", "nein", "non", "não")


class Mark:
    """What a word says of a row: a kind of set, or that it is a rest or a note."""

    __slots__ = ("fatigue", "kind", "note", "number", "rest")

    def __init__(
        self,
        kind: SetKind = SetKind.WORKING,
        *,
        fatigue: bool = False,
        rest: bool = False,
        note: bool = False,
        number: float | None = None,
    ) -> None:
        self.kind, self.fatigue, self.rest, self.note, self.number = kind, fatigue, rest, note, number


PLAIN = Mark()
_MARKS = {
    **dict.fromkeys(_WARM, Mark(SetKind.WARMUP)),
    **dict.fromkeys(_DROP, Mark(SetKind.DROP)),
    **dict.fromkeys(_FATIGUE, Mark(fatigue=True)),
    **dict.fromkeys(_PLAIN, PLAIN),
    **dict.fromkeys((*REST_MARKS, "rest", "pause"), Mark(rest=True)),
    **dict.fromkeys(NOTE_MARKS, Mark(note=True)),
}


def mark_of(text: str) -> Mark | None:
    """Return what the number or the kind of a set says, or None where it is not known."""
    plain = folded(text)
    if (known := _MARKS.get(plain)) is not None:
        return known
    match = re.fullmatch(r"(?:[^\W\d]+\s)?#?([0-9]{1,3})(?:[.,]0+)?[.)]?", plain)
    return None if match is None else Mark(number=float(match[1]))


def kind_of(text: str, *, warm: bool = False) -> Mark | None:
    """Return what a column of kinds says; `warm`: it answers whether the set was a warm-up."""
    plain = folded(text)
    if warm and plain in _YES:
        return Mark(SetKind.WARMUP)
    return PLAIN if plain in _NO or (plain.isdigit() and not warm) else _MARKS.get(plain)


def side_of(text: str) -> Side | None:
    """Return the side that a word names, in many languages; None where it names none.

    >>> side_of("Links"), side_of("R")
    (<Side.LEFT: 'left'>, <Side.RIGHT: 'right'>)
    """
    return _SIDES.get(folded(text).strip("()."))


def has_decimal_comma(texts: Iterable[str], otherwise: bool = False) -> bool:
    """Return whether figures are written with a decimal comma; `otherwise` where none of them tells.

    >>> has_decimal_comma(["12,5", "1.250"]), has_decimal_comma(["1,250", "12.5"])
    (True, False)
    """
    score = 0
    for text in texts:
        plain = unicodedata.normalize("NFKC", text)
        if re.search(r"[0-9],[0-9]{1,2}(?![0-9])|[0-9]\.[0-9]{3},|^0,[0-9]|[0-9],[0-9]{4,}", plain):
            score += 1
        elif re.search(r"[0-9]\.[0-9]{1,2}(?![0-9])|[0-9],[0-9]{3}\.|^0\.[0-9]|[0-9]\.[0-9]{4,}", plain):
            score -= 1
    return score > 0 if score else otherwise


class Figures(dict[str, tuple[float | None, str]]):
    """Figures and the words after them by their text, read once each; a text that says "nothing" is None.

    Fault for what is no figure, above LARGEST, or below 0 where that has no meaning.
    """

    def __init__(self, comma: bool, *, signed: bool = False) -> None:
        super().__init__({"": (None, "")})
        self._comma, self._signed = comma, signed

    def __missing__(self, text: str) -> tuple[float | None, str]:
        found = self._read(text)
        self[text] = found
        return found

    def _read(self, text: str) -> tuple[float | None, str]:
        plain = unicodedata.normalize("NFKC", text).strip().replace("\u2212", "-")
        if folded(plain) in _NOTHING:
            return None, ""
        match = _FIGURE.fullmatch(plain)
        value = None if match is None else _number(match[1], self._comma)
        if match is None or value is None:
            raise Fault(tr(_C, "“{text}” is not a number").format(text=shortened(text)))
        if abs(value) > LARGEST:
            raise Fault(tr(_C, "“{text}” is too large to be true").format(text=shortened(text)))
        if value < 0 and not self._signed:
            raise Fault(tr(_C, "“{text}” is below 0").format(text=shortened(text)))
        return value + 0.0, (match[2] or "").strip(" .")


def reps_in(text: str, figures: Figures) -> list[float | None]:
    """Return the repetitions of the sets that a field tells of: "3x12" and "12/12/10" are three.

    >>> reps_in("3x12", Figures(False)), reps_in("12 reps", Figures(False))
    ([12.0, 12.0, 12.0], [12.0])
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if match := _TIMES.fullmatch(plain):
        return [float(match[2])] * count_of(match[1], figures)
    if _LISTED.fullmatch(plain):
        found = [float(part) for part in re.findall("[0-9]+", plain)]
        if len(found) > MOST_SETS:
            raise Fault(tr(_C, "“{text}” are too many sets for one row").format(text=shortened(text)))
        return list(found)
    return [figures[text][0]]


def count_of(text: str, figures: Figures) -> int:
    """Return the number of sets that a row stands for; 1 where nothing is said."""
    value = figures[text][0]
    if value is None:
        return 1
    if not (value.is_integer() and 1 <= value <= MOST_SETS):
        raise Fault(tr(_C, "“{text}” is not a number of sets").format(text=shortened(text)))
    return int(value)


def seconds_in(text: str, unit: str, figures: Figures) -> float | None:
    """Return the seconds of a duration: "1:30", "90 s", "2 min", or a figure in `unit` ("min", else seconds)."""
    if not text.strip():
        return None
    try:
        value, words = figures[text]
    except Fault:
        value, words = None, "?"
    if not words:
        return None if value is None else value * (60 if unit == "min" else 1)
    seconds = spelling.seconds_of(text)
    if seconds is None:
        raise Fault(tr(_C, "“{text}” is not a duration").format(text=shortened(text)))
    return seconds


def weight_unit_in(words: str) -> WeightUnit | None:
    """Return the unit of weight that words say, or None."""
    return spelling.weight_unit(words.strip(" ."))


def distance_unit_in(words: str) -> DistanceUnit | None:
    """Return the unit of distance that words say, or None."""
    return spelling.distance_unit(words.strip(" ."))


def _number(text: str, comma: bool) -> float | None:
    plain = re.sub(r"['’ ]", "", text).rstrip(".,")
    if "," in plain and "." in plain:
        decimal = max(",", ".", key=plain.rfind)
        plain = plain.replace("." if decimal == "," else ",", "").replace(",", ".")
    elif "," in plain:
        grouped = re.fullmatch(r"[-+]?[1-9][0-9]{0,2}(?:,[0-9]{3})+", plain)
        plain = plain.replace(",", "") if grouped and not comma else plain.replace(",", ".")
    elif comma and re.fullmatch(r"[-+]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+", plain):
        plain = plain.replace(".", "")
    try:
        return float(plain)
    except ValueError:
        return None
