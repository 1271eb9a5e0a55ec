"""One exercise of a workout on paper: its name, dose and cues, and the table of its sets."""

from collections.abc import Sequence
from itertools import groupby

from soleus.domain.exercise import cited
from soleus.domain.prescription import Prescription, Section
from soleus.ui.circuit_wording import section_words
from soleus.ui.paper.desk import Desk
from soleus.ui.paper.flowing import elided, pieces_of
from soleus.ui.paper.marks import ASIDE, BODY, HEADING, NAME, STRONG, Block, Piece, Stroke, Words, moved
from soleus.ui.paper.table import SetTable
from soleus.ui.paper.words import circuit_words, dose_line
from soleus.ui.text import tr

_C = "Paper"
_IN_BRACKET = 10.0
_CUES = 2


def blocks_of(desk: Desk, items: Sequence[Prescription]) -> list[Block]:
    """Return the exercises with the headings of sections and circuits, in their order."""
    named = len({item.section for item in items}) > 1 or any(item.section is not Section.MAIN for item in items)
    blocks: list[Block] = []
    for section, alike in groupby(items, key=lambda item: item.section):
        if named:
            blocks.append(_section_heading(desk, section))
        for circuit, neighbours in groupby(alike, key=lambda item: item.circuit):
            together = list(neighbours)
            if circuit is None:
                blocks += [exercise_block(desk, item) for item in together]
            else:
                blocks += _circuit(desk, together)
    return blocks


def exercise_block(desk: Desk, item: Prescription, bracket: bool = False, goes_on: bool = False) -> Block:
    """Return one exercise; in a bracket it stands further right."""
    left = _IN_BRACKET if bracket else 0.0
    width = desk.width - left
    exercise = desk.exercise_of(item.exercise_key)
    name = desk.name_of(item.exercise_key)
    pieces = pieces_of(name, left, width, NAME, desk.ruler)
    pieces += pieces_of(dose_line(item, exercise), left, width, STRONG, desk.ruler)
    cues = [cited(cue)[0] for cue in exercise.cues[:_CUES]] if exercise is not None else []
    pieces += pieces_of(" ".join(cues), left, width, ASIDE, desk.ruler)
    if item.note:
        pieces += pieces_of(tr(_C, "Note: {text}").format(text=item.note), left, width, BODY, desk.ruler)
    table = SetTable(desk, item, left)
    head = table.head()
    pieces += [Piece(4), head, *table.rows()]
    again = _again(desk, tr(_C, "{name}, continued").format(name=name), left, head)
    return Block(tuple(pieces), again, gap=16, bracket=bracket, bracket_goes_on=goes_on)


def _circuit(desk: Desk, together: Sequence[Prescription]) -> list[Block]:
    words = circuit_words(max(item.rounds for item in together))
    line = Piece(desk.ruler.line(STRONG) + 2, (Words(_IN_BRACKET, 0, words, STRONG),))
    heading = Block((line,), keeps_next=True, gap=4, bracket=True, bracket_goes_on=True)
    last = len(together) - 1
    return [heading, *(exercise_block(desk, item, True, n < last) for n, item in enumerate(together))]


def _again(desk: Desk, title: str, left: float, head: Piece) -> Piece:
    """Return what stands above the rest of an exercise on a further page."""
    above = desk.ruler.line(NAME) + 4
    words = Words(left, 0, elided(title, desk.width - left, NAME, desk.ruler), NAME)
    return Piece(above + head.height, (words, *(moved(mark, 0, above) for mark in head.marks)))


def _section_heading(desk: Desk, section: Section) -> Block:
    line = desk.ruler.line(HEADING)
    rule = Stroke(0, line + 2, desk.width, line + 2, 0.8, 0.0)
    piece = Piece(line + 4, (Words(0, 0, section_words(section), HEADING), rule))
    return Block((piece,), keeps_next=True, gap=8)
