"""The table of an exercise: a row a set, a group of columns a leg, what is to be done beside room to write."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.ui.paper.desk import Desk
from soleus.ui.paper.flowing import lines_of, stacked
from soleus.ui.paper.marks import ASIDE, BODY, CAPTION, STRONG, Mark, Piece, Plane, SideSign, Stroke, Swatch, Words
from soleus.ui.paper.words import band_details, done_heading, one_word_unit
from soleus.ui.target_wording import amount_words
from soleus.ui.text import load_text, side_name, tr
from soleus.ui.wording import scale_name

_C = "Paper"
_PAD = 3.5
ROW = 23.0
"""The least height of a row: room for handwriting."""
_NUMBER = 24.0
_ROUND_NUMBER = 40.0
_THIN, _THICK = 0.5, 1.4
_PALE, _DARK = 0.6, 0.25
_LEAST_LOAD = 50.0
_SWATCH = 22.0
_SHARES = {"done": 0.38, "effort": 0.26, "pain": 0.36}
_SHARES_ALONE = {"done": 0.22, "effort": 0.15, "pain": 0.17, "remark": 0.46}
"""How the room to write in is shared out, where there are two sides and where there is one."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a side: what is in it, its heading, its left edge and width."""

    kind: str
    heading: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class _SideGroup:
    """The columns of a side (empty side: no heading above them), with what is to be done there."""

    side: str
    target: Target | None


class SetTable:
    """The rows of one prescription, between `left` and the right edge of the sheet."""

    def __init__(self, desk: Desk, item: Prescription, left: float) -> None:
        self._desk = desk
        self._item = item
        self._groups = _side_groups(item)
        self._has_load = self._loaded()
        self._left = left
        self._number = _ROUND_NUMBER if item.rounds > 1 and item.sets > 1 else _NUMBER
        self._each = (desk.width - left - self._number) / len(self._groups)
        widths = self._widths()
        self._columns = [
            (group, column) for n, group in enumerate(self._groups) for column in self._columns_of(n, group, widths)
        ]

    def head(self) -> Piece:
        """Return the headings: the sides, if there are two, and the columns."""
        marks: list[Mark] = []
        sided = any(group.side for group in self._groups)
        top = 16.0 if sided else 0.0
        columns = [column for _, column in self._columns]
        line = self._desk.ruler.line(CAPTION)
        headings = [
            lines_of(column.heading, column.width - 2 * _PAD + 1, CAPTION, self._desk.ruler) for column in columns
        ]
        number = lines_of(self._number_heading(), self._number - _PAD, CAPTION, self._desk.ruler)
        rows = max(len(number), *(len(lines) for lines in headings))
        height = top + rows * line + 6
        marks.append(Plane(self._left, 0, self._desk.width - self._left, height))
        for n, group in enumerate(self._groups):
            if group.side:
                x = self._left + self._number + n * self._each + _PAD
                marks += (SideSign(x, 4, group.side), Words(x + 14, 3, side_name(group.side), STRONG))
        lefts = (self._left, *(column.x for column in columns))
        for x, lines in zip(lefts, (number, *headings), strict=True):
            marks += stacked(lines, x + _PAD, height - 3 - len(lines) * line, self._desk.ruler, CAPTION)
        marks += self._grid(height, top=True, from_y=top)
        return Piece(height, tuple(marks))

    def rows(self) -> list[Piece]:
        """Return a piece for every set of every round."""
        return [
            self._row(turn, number) for turn in range(self._item.rounds) for number in range(max(1, self._item.sets))
        ]

    def _row(self, turn: int, number: int) -> Piece:
        marks: list[Mark] = []
        height = ROW
        for group, column in self._columns:
            if group.target is None or number >= group.target.sets:
                continue
            x, wide = column.x + _PAD, column.width - 2 * _PAD
            if column.kind == "target":
                lines = lines_of(_target_text(group.target), wide, STRONG, self._desk.ruler)
                marks += stacked(lines, x, 5, self._desk.ruler, STRONG)
                height = max(height, 9 + len(lines) * self._desk.ruler.line(STRONG))
            elif column.kind == "load":
                found, high = load_marks(self._desk, group.target.load, x, wide)
                marks += found
                height = max(height, high + 9)
        marks.append(Words(self._left + _PAD, 5, self._number_text(turn, number), BODY))
        marks += self._barred(number, height)
        marks += self._grid(height)
        return Piece(height, tuple(marks))

    def _barred(self, number: int, height: float) -> list[Mark]:
        """Grey where a side has fewer sets than the other one."""
        return [
            Plane(self._left + self._number + n * self._each, 0, self._each, height, 0.9)
            for n, group in enumerate(self._groups)
            if group.target is not None and number >= group.target.sets
        ]

    def _columns_of(self, n: int, group: _SideGroup, widths: dict[str, float]) -> list[_Column]:
        headings = self._headings(group)
        x = self._left + self._number + n * self._each
        columns = []
        for kind, width in widths.items():
            columns.append(_Column(kind, headings[kind], x, width))
            x += width
        return columns

    def _headings(self, group: _SideGroup) -> dict[str, str]:
        return {
            "target": tr(_C, "Target"),
            "load": tr(_C, "Load"),
            "done": done_heading(group.target.measure if group.target is not None else Measure.REPS),
            "effort": scale_name(self._desk.effort),
            "pain": tr(_C, "Pain 0–10"),
            "remark": tr(_C, "Remark"),
        }

    def _widths(self) -> dict[str, float]:
        """Return the width of each column of a side: what is printed has the room it needs, the rest is to write in."""
        ruler = self._desk.ruler
        shares = _SHARES if len(self._groups) > 1 else _SHARES_ALONE
        headings = [self._headings(group) for group in self._groups]
        least = {kind: max(self._longest(each[kind]) for each in headings) + 2 * _PAD for kind in shares}
        room = self._each - sum(least.values())
        targets = [group.target for group in self._groups if group.target is not None]
        texts = [tr(_C, "Target"), *(_target_text(target) for target in targets)]
        needed = max(ruler.width(text, STRONG) for text in texts) + 2 * _PAD + 1
        widths = {"target": min(needed, room * (0.5 if self._has_load else 1.0))}
        if self._has_load:
            needed = max((_load_width(self._desk, target.load) for target in targets), default=0.0) + 2 * _PAD + 1
            widths["load"] = min(max(needed, _LEAST_LOAD), room - widths["target"])
        spare = room - sum(widths.values())
        return widths | {kind: least[kind] + spare * share for kind, share in shares.items()}

    def _longest(self, heading: str) -> float:
        """Return the width of the longest word of a heading, which is not parted."""
        return max(self._desk.ruler.width(word, CAPTION) for word in heading.split())

    def _loaded(self) -> bool:
        exercise = self._desk.exercise_of(self._item.exercise_key)
        possible = exercise is None or bool(exercise.loads)
        return possible or any(target.load != Load() for target in self._item.targets)

    def _number_heading(self) -> str:
        if self._item.rounds < 2:
            return tr(_C, "Set")
        return tr(_C, "Round") if self._item.sets < 2 else tr(_C, "Round · set")

    def _number_text(self, turn: int, number: int) -> str:
        if self._item.rounds < 2:
            return str(number + 1)
        return str(turn + 1) if self._item.sets < 2 else f"{turn + 1} · {number + 1}"

    def _grid(self, height: float, top: bool = False, from_y: float = 0.0) -> Sequence[Stroke]:
        left, right = self._left, self._desk.width
        strokes = [Stroke(left, height, right, height, _THIN, _PALE)]
        if top:
            strokes.append(Stroke(left, 0, right, 0, _THIN, _PALE))
        strokes += [Stroke(x, 0, x, height, _THIN, _PALE) for x in (left, right)]
        starts = {round(left + self._number + n * self._each, 3) for n in range(len(self._groups))}
        for x in (column.x for _, column in self._columns):
            if round(x, 3) not in starts:
                strokes.append(Stroke(x, from_y, x, height, _THIN, _PALE))
        for n in range(len(self._groups)):
            x = left + self._number + n * self._each
            thick = n > 0
            strokes.append(Stroke(x, 0, x, height, _THICK if thick else _THIN, _DARK if thick else _PALE))
        return strokes


def _target_text(target: Target) -> str:
    """Return an amount; what is counted stands in the heading beside it already."""
    counted = target.measure in (Measure.STEPS, Measure.CONTACTS, Measure.TWISTS)
    return one_word_unit(amount_words(replace(target, measure=Measure.REPS) if counted else target))


def _load_width(desk: Desk, load: Load) -> float:
    """Return how wide a load is in lines that are not broken."""
    widths = [desk.ruler.width(load_text(load), STRONG), desk.ruler.width(load.band_label, ASIDE)]
    if load.band is not None:
        known = desk.band_of(load.band.band_id)
        name = known[0].shown_name if known is not None else load.band.band_id
        details = band_details(load.band.strands, load.band.elongation_pct, load.band.twists)
        widths += [_SWATCH + desk.ruler.width(name, BODY), desk.ruler.width(details, ASIDE)]
    return max(widths)


def load_marks(desk: Desk, load: Load, x: float, width: float) -> tuple[list[Mark], float]:
    """Return a load within a width, and how high it is: the band's box with its name, then kg below."""
    marks: list[Mark] = []
    y = 5.0
    line = desk.ruler.line(ASIDE)
    texts = []
    if load.band is not None:
        known = desk.band_of(load.band.band_id)
        name = known[0].shown_name if known is not None else load.band.band_id
        if known is not None:
            marks.append(Swatch(x, y, known[0].colour, known[1], known[0].pattern.value))
        lines = lines_of(name, width - _SWATCH, BODY, desk.ruler)
        marks += stacked(lines, x + _SWATCH, y - 0.1, desk.ruler, BODY)
        y += max(13.0, len(lines) * desk.ruler.line(BODY))
        texts.append(band_details(load.band.strands, load.band.elongation_pct, load.band.twists))
    elif load.band_label:
        texts.append(load.band_label)
    texts.append(load_text(load))
    for n, text in enumerate(texts):
        face = STRONG if n == len(texts) - 1 else ASIDE
        lines = lines_of(text, width, face, desk.ruler)
        marks += stacked(lines, x, y, desk.ruler, face)
        y += len(lines) * (desk.ruler.line(STRONG) if face is STRONG else line)
    return marks, y - 5.0


def _side_groups(item: Prescription) -> tuple[_SideGroup, ...]:
    """Return the sides that have columns: left and right, or one for both."""
    sides = {target.side for target in item.targets}
    if sides & {TargetSide.EACH, TargetSide.LEFT, TargetSide.RIGHT}:
        found = [_SideGroup(side, item.target_for(side)) for side in ("left", "right")]
        return tuple(group for group in found if group.target is not None)
    return (_SideGroup("", item.targets[0] if item.targets else None),)
