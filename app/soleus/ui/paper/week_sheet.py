"""The sheet of a week: a block a day, with boxes to tick for what is planned and for each of its exercises."""

from collections.abc import Sequence
from itertools import groupby

from soleus.domain.band import Band
from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.services.planning import DayPlan, PlannedCard
from soleus.ui.circuit_wording import section_words
from soleus.ui.paper.desk import Desk
from soleus.ui.paper.flowing import lines_of, pieces_of, stacked
from soleus.ui.paper.marks import (
    ASIDE,
    BODY,
    CAPTION,
    NAME,
    STRONG,
    Block,
    Face,
    Mark,
    Piece,
    Sheet,
    SideSign,
    Stroke,
    Swatch,
    Tick,
    Words,
    moved,
)
from soleus.ui.paper.words import band_details, circuit_words, plan_aside, title_with_amounts
from soleus.ui.paper.workout_sheet import title_block
from soleus.ui.target_wording import target_words
from soleus.ui.text import day_name, day_range, day_short, load_text, tr, weekday_short

_C = "Paper"
_DAY = 62.0
_INDENT = 16.0
_NAMES = 0.44
"""The share of a line that an exercise's name has, its targets the rest."""
_EMPTY = 26.0


def week_sheet(desk: Desk, days: Sequence[DayPlan]) -> Sheet:
    """Return the sheet of some days, seven as a rule."""
    title = day_range(days[0].day, days[-1].day)
    line = _tally(days)
    blocks = [title_block(desk, title, [line] if line else []), *(_day(desk, day) for day in days)]
    end = Block((Piece(0.5, (Stroke(0, 0, desk.width, 0, 0.5, 0.45),)),))
    return Sheet(title, (*blocks, end))


def _tally(days: Sequence[DayPlan]) -> str:
    cards = [card for day in days for card in day.cards]
    done = sum(1 for card in cards if card.state is PlanState.DONE)
    if not cards:
        return ""
    return tr(_C, "{done} of {planned} planned workouts done").format(done=done, planned=len(cards))


def _day(desk: Desk, day: DayPlan) -> Block:
    pieces: list[Piece] = []
    for card in sorted((*day.rests, *day.runs, *day.cards), key=lambda card: card.planned.position):
        pieces += _card(desk, card)
    for workout in day.extra:
        name = workout.name or tr(_C, "Workout")
        pieces += _headline(desk, name, tr(_C, "done without a plan"), True)
    if not pieces:
        pieces = [Piece(_EMPTY)]
    rule = Stroke(0, 0, desk.width, 0, 0.5, 0.45)
    label = (Words(0, 6, weekday_short(day.day), NAME), Words(0, 6 + desk.ruler.line(NAME), day_short(day.day), ASIDE))
    first = pieces[0]
    least = 8 + desk.ruler.line(NAME) + desk.ruler.line(ASIDE)
    head = Piece(first.height + 6, (rule, *label, *_lowered(first.marks, 6)))
    rest = pieces[1:]
    short = least - head.height - sum(piece.height for piece in rest)
    return Block((head, *rest, Piece(max(4.0, short))), _again(desk, day), gap=0)


def _again(desk: Desk, day: DayPlan) -> Piece:
    words = tr(_C, "{name}, continued").format(name=day_name(day.day))
    return Piece(desk.ruler.line(STRONG) + 4, (Words(0, 0, words, STRONG),))


def _lowered(marks: Sequence[Mark], dy: float) -> tuple[Mark, ...]:
    return tuple(moved(mark, 0, dy) for mark in marks)


def _card(desk: Desk, card: PlannedCard) -> list[Piece]:
    planned = card.planned
    done = card.state is PlanState.DONE
    ticked = None if planned.kind is PlanKind.REST else done
    pieces = _headline(desk, title_with_amounts(planned), plan_aside(planned, card.state), ticked)
    pieces += pieces_of(planned.note, _DAY + _INDENT, desk.width - _DAY - _INDENT, ASIDE, desk.ruler)
    pieces += _exercises(desk, planned, done)
    return [*pieces, Piece(5)]


def _headline(desk: Desk, title: str, aside: str, ticked: bool | None) -> list[Piece]:
    """Return a name with its box (None: no box) and, at the right edge or below, what is said of it."""
    ruler = desk.ruler
    room = desk.width - _DAY - _INDENT
    beside = ruler.width(aside, ASIDE) + 12 if aside else 0.0
    fits = beside <= room * 0.45
    lines = lines_of(title, room - beside if fits else room, NAME, ruler)
    marks: list[Mark] = list(stacked(lines, _DAY + _INDENT, 0, ruler, NAME))
    if ticked is not None:
        marks.append(Tick(_DAY, 1.5, 10.5, ticked))
    height = len(lines) * ruler.line(NAME)
    if aside and fits:
        marks.append(Words(desk.width - ruler.width(aside, ASIDE), 2, aside, ASIDE))
    elif aside:
        below = lines_of(aside, room, ASIDE, ruler)
        marks += stacked(below, _DAY + _INDENT, height, ruler, ASIDE)
        height += len(below) * ruler.line(ASIDE)
    return [Piece(height + 2, tuple(marks))]


def _exercises(desk: Desk, planned: PlannedWorkout, done: bool) -> list[Piece]:
    items = planned.items
    named = len({item.section for item in items}) > 1 or any(item.section is not Section.MAIN for item in items)
    pieces: list[Piece] = []
    for section, alike in groupby(items, key=lambda item: item.section):
        heading = [section_words(section)] if named else []
        for circuit, neighbours in groupby(alike, key=lambda item: item.circuit):
            together = list(neighbours)
            if circuit is not None:
                heading.append(circuit_words(max(item.rounds for item in together)))
            for item in together:
                lines = [_with_heading(desk, " · ".join(heading), _exercise(desk, item, done, circuit is not None))]
                pieces += lines
                heading = []
    return pieces


def _with_heading(desk: Desk, heading: str, piece: Piece) -> Piece:
    """Return a line of an exercise with the heading above it, which is never parted from it."""
    if not heading:
        return piece
    high = desk.ruler.line(CAPTION) + 3
    words = Words(_DAY + _INDENT, 2, heading, CAPTION)
    return Piece(piece.height + high, (words, *_lowered(piece.marks, high)))


def _exercise(desk: Desk, item: Prescription, done: bool, in_turn: bool) -> Piece:
    ruler = desk.ruler
    left = _DAY + _INDENT
    room = desk.width - left
    split = left + room * _NAMES
    names = lines_of(desk.name_of(item.exercise_key), room * _NAMES - _INDENT - 8, BODY, ruler)
    marks: list[Mark] = [Tick(left, 1.5, 8.5, done), *stacked(names, left + _INDENT - 2, 0, ruler, BODY)]
    y = 0.0
    for target in item.targets:
        found, high = _target(desk, target, len(item.targets) > 1, split, y)
        marks += found
        y += high
    height = max(len(names) * ruler.line(BODY), y) + 2.5
    if in_turn:
        marks.append(Stroke(left - 6, 0, left - 6, height, 1.2, 0.2))
    return Piece(height, tuple(marks))


def _target(desk: Desk, target: Target, sided: bool, x: float, y: float) -> tuple[list[Mark], float]:
    """Return one target at x, in as many lines as it needs: sides, amount, band and weight."""
    flow = _Flow(desk, x, y)
    if sided or target.side in (TargetSide.EACH, TargetSide.LEFT, TargetSide.RIGHT):
        sides = {TargetSide.LEFT: ("left",), TargetSide.RIGHT: ("right",), TargetSide.BOTH: ()}
        for side in sides.get(target.side, ("left", "right")):
            flow.sign(side)
    words = target_words(target)
    if target.side is TargetSide.ALTERNATING:
        words = tr(_C, "{target} in turn").format(target=words)
    flow.words(words, STRONG)
    _load(desk, flow, target.load)
    return flow.marks, flow.y - y + desk.ruler.line(BODY) + 1.5


def _load(desk: Desk, flow: "_Flow", load: Load) -> None:
    if load.band is not None:
        known = desk.band_of(load.band.band_id)
        flow.band(known, load.band.band_id)
        flow.words(band_details(load.band.strands, load.band.elongation_pct, load.band.twists), ASIDE)
    elif load.band_label:
        flow.words(load.band_label, BODY)
    flow.words(load_text(load), BODY)


class _Flow:
    """Puts marks beside each other, and on the next line where the room ends."""

    def __init__(self, desk: Desk, x: float, y: float) -> None:
        self._desk = desk
        self._left = self._x = x
        self.y = y
        self.marks: list[Mark] = []

    def sign(self, side: str) -> None:
        self.marks.append(SideSign(self._x, self.y + 1, side, 9.5))
        self._x += 12.5

    def words(self, text: str, face: Face) -> None:
        room = self._desk.width - self._left
        for line in lines_of(text, room, face, self._desk.ruler):
            wide = self._desk.ruler.width(line, face)
            self._make_room(wide)
            lower = self._desk.ruler.ascent(BODY) - self._desk.ruler.ascent(face)
            self.marks.append(Words(self._x, self.y + lower, line, face))
            self._x += wide + 7

    def band(self, known: tuple[Band, int, str] | None, band_id: str) -> None:
        """Put a band's box and its name, which stay on one line."""
        name = known[0].shown_name if known is not None else band_id
        line = lines_of(name, self._desk.width - self._left - 22, BODY, self._desk.ruler)
        text = line[0] if line else ""
        wide = 21 + self._desk.ruler.width(text, BODY)
        self._make_room(wide)
        if known is not None:
            self.marks.append(Swatch(self._x, self.y + 0.2, known[0].colour, known[1], known[0].pattern.value))
        self.marks.append(Words(self._x + 21, self.y, text, BODY))
        self._x += wide + 7

    def _make_room(self, wide: float) -> None:
        if self._x > self._left and self._x + wide > self._desk.width:
            self._x = self._left
            self.y += self._desk.ruler.line(BODY)
