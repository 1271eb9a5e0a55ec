"""What today's workout asks, a line a side: from what to what, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.progression.accepting import Standing
from soleus.domain.progression.cases import Advice
from soleus.domain.workout import Side
from soleus.services.catalogue import Catalogue
from soleus.services.daily import TodaysWorkout
from soleus.ui.advice_words import load_words, reason_words
from soleus.ui.planner.words import SIDE_OF, target_words
from soleus.ui.text import load_text
from soleus.ui.widgets.bands import BandSwatch
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.sides import SideMark

_NEWS = (Standing.RAISE, Standing.BACK)
MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class TargetLine:
    """One side's target: what is planned, and what is advised instead where that is news."""

    item: Prescription
    side: Side
    target: Target
    news: Advice | None = None


def target_lines(one: TodaysWorkout) -> list[TargetLine]:
    """Return the lines of the exercise there is news of, else of the first exercises."""
    by_item = {item.id: list(_of_item(item, one)) for item in one.planned.items}
    for item in one.planned.items:
        if any(line.news is not None for line in by_item[item.id]):
            return by_item[item.id][:MOST_LINES]
    return [line for item in one.planned.items for line in by_item[item.id]][:MOST_LINES]


def _of_item(item: Prescription, one: TodaysWorkout) -> Iterator[TargetLine]:
    said = one.advice.get(item.id)
    for target in item.targets:
        sides = (Side.LEFT, Side.RIGHT) if target.side is TargetSide.EACH else (SIDE_OF[target.side],)
        news = {
            side: said.advice[side]
            for side in sides
            if said is not None and side in said.advice and said.standings.get(side) in _NEWS
        }
        if len(sides) == 2 and not news:
            yield TargetLine(item, Side.BOTH, target)
            continue
        for side in sides:
            yield TargetLine(item, side, target, news.get(side))


def line_row(line: TargetLine, catalogue: Catalogue) -> QHBoxLayout:
    """Lay a line out: the side, sets × amount, the load, and what it becomes."""
    row = QHBoxLayout()
    spaced(row, 6)
    if line.side in (Side.LEFT, Side.RIGHT):
        row.addWidget(SideMark(line.side, named=True))
    else:
        row.addWidget(ElidedLabel(catalogue.name(line.item.exercise_key)), 1)
    row.addWidget(label(target_words(line.target, line.item.rounds)))
    for widget in _load(line.target.load, catalogue):
        row.addWidget(widget)
    if line.news is not None:
        row.addWidget(IconLabel("arrow-right", "text-2", 14))
        if line.news.target.load == line.target.load:
            row.addWidget(label(target_words(line.news.target, line.item.rounds), "strong"))
        for widget in _load(line.news.target.load, catalogue) if line.news.target.load != line.target.load else ():
            row.addWidget(widget)
    row.addStretch(1)
    return row


def _load(load: Load, catalogue: Catalogue) -> list[QWidget]:
    if load.band is not None:
        known = catalogue.known_band(load.band.band_id)
        if known is not None:
            return [BandSwatch(known[0], known[1])]
    words = load_text(load)
    return [label(words)] if words else []


def reason_line(lines: list[TargetLine], catalogue: Catalogue) -> str:
    """Return why the first news is as it is, empty where there is none."""
    for line in lines:
        if line.news is not None and line.news.reason is not None:
            return reason_words(line.news.reason, line.target.measure, catalogue.known_band, with_next=False)
    return ""


def spoken(lines: list[TargetLine], catalogue: Catalogue) -> str:
    """Return the lines for a screen reader."""
    parts = []
    for line in lines:
        target = target_words(line.target, line.item.rounds)
        words = f"{catalogue.name(line.item.exercise_key)}, {line.side.value}: {target}"
        load = line.target.load if line.news is None else line.news.target.load
        parts.append(f"{words}, {load_words(load, catalogue.known_band)}")
    return "; ".join(parts)
