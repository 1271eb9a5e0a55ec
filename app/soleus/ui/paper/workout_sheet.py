"""The sheet of one workout: what it is, its exercises with room to write, how it felt, and notes."""

from collections.abc import Sequence

from soleus.domain.calendar import PlannedWorkout, PlanState
from soleus.domain.prescription import Prescription
from soleus.domain.routine import Routine
from soleus.ui.paper.desk import Desk
from soleus.ui.paper.exercise_block import blocks_of
from soleus.ui.paper.flowing import pieces_of
from soleus.ui.paper.marks import ASIDE, BODY, HEADING, TITLE, Block, Mark, Piece, Sheet, SideSign, Stroke, Words, moved
from soleus.ui.paper.words import plan_aside
from soleus.ui.text import day_long, side_name, tr

_C = "Paper"
_NOTE_LINES = 5
_LEAST_NOTE_LINES = 2
_WRITING = 22.0


def planned_sheet(desk: Desk, planned: PlannedWorkout) -> Sheet:
    """Return the sheet of a workout that is planned for a day; what became of it is the week's matter."""
    aside = plan_aside(planned, PlanState.PLANNED)
    when = f"{day_long(planned.day)} {planned.day.year}"
    return _sheet(desk, planned.name, ", ".join(part for part in (when, aside) if part), planned.items, planned.note)


def routine_sheet(desk: Desk, routine: Routine) -> Sheet:
    """Return the sheet of a routine, to be used on any day: the date is written by hand."""
    return _sheet(desk, routine.name, "", routine.items, routine.note)


def title_block(desk: Desk, title: str, lines: Sequence[str], blank_date: bool = False) -> Block:
    """Return the head of a sheet, one piece, with a place for the date where it has none."""
    pieces = pieces_of(title, 0, desk.width, TITLE, desk.ruler)
    for line in lines:
        pieces += pieces_of(line, 0, desk.width, BODY, desk.ruler)
    marks = tuple(moved(mark, 0, y) for piece, y in _heights(pieces) for mark in piece.marks)
    height = sum(piece.height for piece in pieces)
    if blank_date:
        filled, _ = _blank(desk, 0, height + 4, tr(_C, "Date"), 130)
        marks, height = (*marks, *filled), height + _WRITING
    return Block((Piece(height, marks),), gap=12)


def _heights(pieces: Sequence[Piece]) -> list[tuple[Piece, float]]:
    found, y = [], 0.0
    for piece in pieces:
        found.append((piece, y))
        y += piece.height
    return found


def _sheet(desk: Desk, name: str, when: str, items: Sequence[Prescription], note: str) -> Sheet:
    title = title_block(desk, name, [when] if when else [], blank_date=not when)
    blocks = [title]
    if note:
        blocks.append(Block(tuple(pieces_of(note, 0, desk.width, BODY, desk.ruler))))
    if not items:
        words = tr(_C, "No exercises yet.")
        blocks.append(Block(tuple(pieces_of(words, 0, desk.width, ASIDE, desk.ruler))))
    blocks += blocks_of(desk, items)
    blocks += [_after(desk), _notes(desk)]
    return Sheet(name, tuple(blocks), when)


def _after(desk: Desk) -> Block:
    """Return where pain is written afterwards, and the next morning."""
    ruler = desk.ruler
    heading = Piece(ruler.line(HEADING) + 2, (Words(0, 0, tr(_C, "Pain, 0–10"), HEADING),))
    rows = []
    for text in (tr(_C, "After the workout"), tr(_C, "The next morning")):
        marks: list[Mark] = [Words(0, _WRITING - 15, text, BODY)]
        x = desk.width * 0.28
        for side in ("left", "right"):
            marks.append(SideSign(x, _WRITING - 14, side))
            filled, _ = _blank(desk, x + 14, _WRITING - 15, side_name(side), desk.width * 0.14)
            marks += filled
            x += desk.width * 0.27
        rows.append(Piece(_WRITING, tuple(marks)))
    return Block((heading, *rows), gap=16)


def _blank(desk: Desk, x: float, y: float, text: str, width: float) -> tuple[tuple[Mark, ...], float]:
    """Return words with a line behind them to write on, and where that ends."""
    begin = x + desk.ruler.width(text, BODY) + 6
    base = y + desk.ruler.ascent(BODY) + 2
    return (Words(x, y, text, BODY), Stroke(begin, base, begin + width, base)), begin + width


def _notes(desk: Desk) -> Block:
    heading = Piece(desk.ruler.line(HEADING), (Words(0, 0, tr(_C, "Notes"), HEADING),))
    line = Piece(_WRITING, (Stroke(0, _WRITING, desk.width, _WRITING),))
    return Block((heading, *[line] * _NOTE_LINES), least=1 + _LEAST_NOTE_LINES)
