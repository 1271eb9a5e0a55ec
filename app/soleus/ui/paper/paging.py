"""Sheets onto pages: which block stands on which page, and how high."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from soleus.ui.paper.marks import Block, Page, Piece, Placed, Sheet, Stroke

_BRACKET = 1.2


def pages_of(sheets: Iterable[Sheet], room: float) -> tuple[Page, ...]:
    """Return the pages of sheets where a page has `room` points of height; each sheet begins on a new one.

    A block is never parted unless it is higher than a page: it then begins on a new one and is parted between its
    pieces. A heading is never the last on a page. Nothing is left out but what a block can do without (`least`).
    """
    pages: list[Page] = []
    for sheet in sheets:
        filling = _Filling(sheet, room)
        for group in _groups(sheet.blocks):
            filling.put(group)
        pages += filling.pages(len(pages) + 1)
    return tuple(pages)


def _groups(blocks: Sequence[Block]) -> Iterable[tuple[Block, ...]]:
    """Yield headings together with the block after them."""
    waiting: list[Block] = []
    for block in blocks:
        waiting.append(block)
        if not block.keeps_next:
            yield tuple(waiting)
            waiting = []
    if waiting:
        yield tuple(waiting)


def _height(group: Sequence[Block]) -> float:
    return sum(block.height for block in group) + sum(block.gap for block in group[:-1])


@dataclass(slots=True)
class _Filling:
    """Fills pages from top to bottom."""

    sheet: Sheet
    room: float
    done: list[tuple[list[Placed], list[Stroke]]] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    y: float = 0.0
    gap: float = 0.0
    joined: bool = False

    def put(self, group: tuple[Block, ...]) -> None:
        """Place a block with the headings before it."""
        group = self._shortened(group)
        if self.placed and self.y + self.gap + _height(group) > self.room:
            alone = _height(group[:-1]) + (group[-2].gap if len(group) > 1 else 0.0)
            begins = self.y + self.gap + alone + sum(piece.height for piece in group[-1].pieces[:3])
            # The title of a sheet keeps what cannot stand on one page anyway, as far as its beginning has room.
            if not (self._only_title() and _height(group) > self.room and begins <= self.room):
                self._turn()
        for block in group:
            self._put_block(block)

    def _shortened(self, group: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the group with as many pieces of its last block as fit, where fewer than all will do."""
        block = group[-1]
        if block.least is None:
            return group
        for many in range(len(block.pieces), max(1, block.least) - 1, -1):
            shorter = (*group[:-1], replace(block, pieces=block.pieces[:many]))
            if self.y + self.gap + _height(shorter) <= self.room:
                return shorter
        return group

    def pages(self, first_number: int) -> list[Page]:
        """Return the pages, the last one included."""
        if self.placed or not self.done:
            self._turn()
        return [
            Page(number, self.sheet, tuple(placed), tuple(strokes), number == first_number)
            for number, (placed, strokes) in enumerate(self.done, first_number)
        ]

    def _only_title(self) -> bool:
        return not self.done and len(self.placed) <= 1

    def _put_block(self, block: Block) -> None:
        top = self.y + self.gap if self.placed else 0.0
        above = self.y if self.joined and self.placed else top
        self.y = top
        for piece in block.pieces:
            if self.placed and self.y + piece.height > self.room:
                self._bracket(block, above, self.y)
                self._turn()
                above = 0.0
                if block.again is not None:
                    self._place(block.again)
            self._place(piece)
        self._bracket(block, above, self.y)
        self.joined = block.bracket and block.bracket_goes_on
        self.gap = block.gap

    def _place(self, piece: Piece) -> None:
        self.placed.append(Placed(self.y, piece))
        self.y += piece.height

    def _bracket(self, block: Block, top: float, bottom: float) -> None:
        if block.bracket:
            self.strokes.append(Stroke(0, top, 0, bottom, _BRACKET, 0.2))

    def _turn(self) -> None:
        self.done.append((self.placed, self.strokes))
        self.placed, self.strokes, self.y, self.gap = [], [], 0.0, 0.0
