"""A suggestion below a row of the grid: its value, where its words and button stand, and how it is painted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from soleus.domain.band import BandUse
from soleus.domain.prescription import Prescription, Target
from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.planner.grid_rows import GridGroup, GridLine
from soleus.ui.text import tr
from soleus.ui.theme import Theme
from soleus.ui.widgets.painting import (
    key_cap_size,
    paint_key_cap,
    paint_side,
    paint_swatch,
    paint_text,
    rounded,
    swatch_size,
)

INSET = 38
"""Where the words begin: below the words beside the side mark."""
EDGE = 16
LINE = 28
REASON = 20
CAP = "↵"


class HintKind(StrEnum):
    """What a line below a row is: a raise, a step back, something to read, or another exercise."""

    RAISE = "raise"
    BACK = "back"
    REMARK = "remark"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Why:
    """A reason with the name of its source, and the leg it is about where the row is for both."""

    words: str
    source: str
    source_tip: str = ""
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    """One line below a row, or at the foot of an exercise where `line_id` is None.

    `title` leads to `what` comes next in words, `band` is the band beside them. `side` is None where the row is meant
    as a whole. Accepting it takes `target`, or `swap`: the prescription that takes the exercise's place.
    """

    item_id: int
    line_id: int | None
    kind: HintKind
    whys: tuple[Why, ...]
    title: str = ""
    what: str = ""
    band: BandUse | None = None
    side: Side | None = None
    target: Target | None = None
    swap: Prescription | None = None

    @property
    def acceptable(self) -> bool:
        """Whether there is something to accept."""
        return self.target is not None or self.swap is not None

    @property
    def button(self) -> str:
        """The words of the button; empty where there is nothing to accept."""
        if not self.acceptable:
            return ""
        return tr("Planner", "Swap in") if self.swap is not None else tr("Planner", "Accept")

    @property
    def spoken(self) -> str:
        """All of it in words."""
        head = f"{self.title} {self.what}".strip()
        whys = ". ".join(f"{why.words} · {why.source}" if why.source else why.words for why in self.whys)
        return f"{head}. {whys}" if head else whys


@dataclass(frozen=True, slots=True)
class ItemHints:
    """The lines of one exercise, true for its targets as they were."""

    exercise_key: str
    targets: tuple[Target, ...]
    hints: tuple[Hint, ...]

    def hold_for(self, item: Prescription | None) -> bool:
        """Whether they still belong to a prescription."""
        return item is not None and (item.exercise_key, item.targets) == (self.exercise_key, self.targets)


Hints = Mapping[int, ItemHints]
"""The lines of each exercise by its id."""


def shown(hints: Hints, item_id: int, item: Prescription | None) -> tuple[Hint, ...]:
    """Return the lines of an exercise that are still true for it."""
    known = hints.get(item_id)
    return known.hints if known is not None and known.hold_for(item) else ()


Below = GridLine | Hint | None
"""What stands below a heading: its rows, what is suggested for them, and None for the note."""


def rows_below(group: GridGroup, hints: tuple[Hint, ...], note_open: bool) -> list[Below]:
    """Return the rows below a heading: each line with its hints, the note, and what the ladder offers."""
    below: list[Below] = []
    for line in group.lines:
        below += [line, *(hint for hint in hints if hint.line_id == line.id)]
    if group.note or note_open:
        below.append(None)
    return below + [hint for hint in hints if hint.line_id is None]


def outdated(have: list[Below], wanted: list[Below]) -> list[int]:
    """Return the places of hints that are to go, the last one first; all of them where their order is another."""
    in_order = [below for below in have if below in wanted] == [below for below in wanted if below in have]
    return [
        at for at in reversed(range(len(have))) if isinstance(have[at], Hint) and not (in_order and have[at] in wanted)
    ]


@dataclass(slots=True)
class HintLayout:
    """Where the parts of a hint stand in a row that begins at 0, 0."""

    height: int = 0
    title: QRectF | None = None
    what: QRectF | None = None
    button: QRectF | None = None
    reasons: list[tuple[QPointF, QTextLayout, Side | None]] = field(default_factory=list)


def lay_out(hint: Hint, width: float, theme: Theme) -> HintLayout:
    """Return where the parts of a hint stand in a row of a width."""
    left, room = theme.px(INSET), width - theme.px(INSET + EDGE)
    laid, y = HintLayout(), float(theme.px(2))
    if hint.what:
        y = _lay_out_head(laid, hint, QRectF(left, y, room, theme.px(LINE)), theme)
    for why in hint.whys:
        mark = theme.px(20) if why.side is not None else 0
        paragraph, height = _paragraph(why, room - mark, theme)
        laid.reasons.append((QPointF(left + mark, y), paragraph, why.side))
        y += height
    laid.height = round(y) + theme.px(8)
    return laid


def _lay_out_head(laid: HintLayout, hint: Hint, line: QRectF, theme: Theme) -> float:
    """Put the title, what comes next and the button in one line, or below each other; return where they end."""
    title = theme.text_width(hint.title, weight=600) + _lead_width(hint, theme) if hint.title else 0
    what = theme.text_width(hint.what) + theme.px(2)
    what += swatch_size(theme)[0] + theme.px(6) if hint.band is not None else 0
    gap = theme.px(6) if title else 0
    button = _button_width(hint, theme)
    all_of_it = title + gap + what + (button + theme.px(8) if button else 0)
    laid.title = QRectF(line.x(), line.y(), min(title, line.width()), line.height()) if title else None
    if all_of_it <= line.width():
        laid.what = QRectF(line.x() + title + gap, line.y(), what, line.height())
    elif title and title + gap + what <= line.width():
        laid.what = QRectF(line.x() + title + gap, line.y(), what, line.height())
        line = line.translated(0, line.height()) if button else line
    else:
        line = line.translated(0, line.height()) if title else line
        beside = what + theme.px(8) + button <= line.width()
        laid.what = QRectF(line.x(), line.y(), min(what, line.width()), line.height())
        line = line if beside or not button else line.translated(0, line.height())
    if button:
        laid.button = QRectF(line.right() - button, line.y(), button, line.height())
    return line.bottom() + theme.px(1)


def _lead_width(hint: Hint, theme: Theme) -> int:
    """Return the width of the mark or icon before the title."""
    return theme.px(22) * ((hint.side is not None) + (hint.kind is HintKind.BACK))


def _button_width(hint: Hint, theme: Theme) -> int:
    if not hint.button:
        return 0
    cap = key_cap_size(CAP, theme)[0] + theme.px(8)
    return theme.text_width(hint.button, weight=500) + theme.px(24) + cap


def _paragraph(why: Why, width: float, theme: Theme) -> tuple[QTextLayout, float]:
    """Return a reason with its source underlined by dots, in lines of a width, and how high they are together."""
    words = why.words.replace(" %", "\N{NO-BREAK SPACE}%")
    text = f"{words}\N{NO-BREAK SPACE}· {why.source}" if why.source else words
    layout = QTextLayout(text, theme.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if why.source:
        dotted = QTextLayout.FormatRange()
        dotted.start, dotted.length = len(text) - len(why.source), len(why.source)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dotted.format = form
        layout.setFormats([dotted])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40.0))
        step = max(line.height(), float(theme.px(REASON)))
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    return layout, height


def paint_hint(
    painter: QPainter, box: QRectF, hint: Hint, look: tuple[str, int | None], theme: Theme, pointed: QPointF | None
) -> None:
    """Paint a hint into its row; `look` is the colour and level of its band, `pointed` where the pointer is."""
    laid = lay_out(hint, box.width(), theme)
    at = box.topLeft()
    if laid.title is not None:
        _paint_title(painter, laid.title.translated(at), hint, theme)
    if laid.what is not None:
        _paint_what(painter, laid.what.translated(at), hint, look, theme)
    if laid.button is not None:
        button = laid.button.translated(at)
        _paint_button(painter, button, hint, theme, pointed is not None and button.contains(pointed))
    ink = theme.color("accent-ink" if hint.kind is HintKind.RAISE else "text-2")
    size = theme.px(14)
    for place, paragraph, side in laid.reasons:
        if side is not None:
            mark = QRectF(box.x() + theme.px(INSET), at.y() + place.y() + (theme.px(REASON) - size) / 2, size, size)
            paint_side(painter, mark, side, theme)
        painter.save()
        painter.setPen(ink)
        paragraph.draw(painter, at + place)
        painter.restore()


def _paint_title(painter: QPainter, box: QRectF, hint: Hint, theme: Theme) -> None:
    size = theme.px(16)
    x = box.x()
    if hint.kind is HintKind.BACK:
        paint_icon(painter, QRectF(x, box.center().y() - size / 2, size, size), "arrow-down", theme, "warn")
        x += theme.px(22)
    if hint.side is not None:
        paint_side(painter, QRectF(x, box.center().y() - size / 2, size, size), hint.side, theme)
        x += theme.px(22)
    rest = box.adjusted(x - box.x(), 0, 0, 0)
    paint_text(painter, rest, hint.title, theme.color("warn" if hint.kind is HintKind.BACK else "text"), theme, 600)


def _paint_what(painter: QPainter, box: QRectF, hint: Hint, look: tuple[str, int | None], theme: Theme) -> None:
    if hint.band is not None:
        width, height = swatch_size(theme)
        paint_swatch(painter, QRectF(box.x(), box.center().y() - height / 2, width, height), *look, theme)
        box = box.adjusted(width + theme.px(6), 0, 0, 0)
    paint_text(painter, box, hint.what, theme.color("text"), theme)


def _paint_button(painter: QPainter, box: QRectF, hint: Hint, theme: Theme, hovered: bool) -> None:
    plane = theme.color("hover" if hovered else "surface")
    rounded(painter, box, theme.px(6), plane, theme.color("line"))
    wide, high = key_cap_size(CAP, theme)
    inner = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
    paint_text(painter, inner, hint.button, theme.color("accent"), theme, 500)
    cap = QRectF(inner.right() - wide, inner.center().y() - high / 2, wide, high)
    paint_key_cap(painter, cap, CAP, theme)
