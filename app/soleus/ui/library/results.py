"""Your results: the bars of each side, and what was done last with them."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from soleus.domain.band import Band
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.ports import LastDone
from soleus.domain.progress import ExerciseSeries, Point
from soleus.domain.progression.cases import Advice
from soleus.domain.workout import Side
from soleus.ui.advice_words import next_words, reason_words, source_words
from soleus.ui.library.flow import TabPlace
from soleus.ui.library.last_line import best_sets_text
from soleus.ui.library.spark_bars import Bar, SparkBars
from soleus.ui.library.words import amount_text, day_within
from soleus.ui.text import load_text, side_name, tr
from soleus.ui.theme import theme_of
from soleus.ui.units import shown_amount
from soleus.ui.widgets.bands import SideMark
from soleus.ui.widgets.labels import ElidedLabel, label
from soleus.ui.widgets.layout import row, spaced

MOST_DAYS = 60
FindBand = Callable[[str], tuple[Band, int, str] | None]


class SideResults(QWidget):
    """The bars of one side, its mark, and the words of the last day or of the bar under the pointer."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"results-{side.value}")
        self.bars = SparkBars(tr("Library", "Results, {side}").format(side=side_name(side)))
        self.bars.setObjectName(f"bars-{side.value}")
        self.words = ElidedLabel("", "secondary")
        self.words.setObjectName(f"resultWords-{side.value}")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reason = label("", "secondary", wrap=True, name=f"resultReason-{side.value}")
        self._last = ""
        mark: QWidget = SideMark(side, named=True) if side is not Side.UNSTATED else label(side_name(side), "strong")
        column = QVBoxLayout(self)
        spaced(column, 4, 4)
        column.addWidget(self.bars)
        column.addLayout(row(mark, self.words, gap=8))
        column.addWidget(self.reason)
        self.bars.read.connect(lambda words: self.words.setText(words or self._last))

    def show_bars(self, bars: list[Bar], ceiling: float | None, last: str, why: str) -> None:
        """Show bars, what was done on the last day and what comes next; `why` is the reason for that."""
        self.bars.set_bars(bars, ceiling)
        self._last = last
        self.words.setText(last)
        self.reason.setText(why)
        self.reason.setVisible(bool(why))


class ResultsView(QWidget):
    """Side by side where there is room, else one below the other; `since_changed` says what the bars are."""

    since_changed = Signal(str)
    workout_wanted = Signal(object)

    def __init__(self, find_band: FindBand, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsView")
        self._find_band = find_band
        self._today = today
        self._sides: dict[Side, SideResults] = {}
        self._shown: list[Side] = []
        self._place = TabPlace(self)
        self._grid = QGridLayout(self)
        spaced(self._grid, 20, 0, row_gap=12)
        self.empty = label(tr("Library", "Nothing logged yet. Log a set, and your results begin here."), "secondary")
        self.empty.setWordWrap(True)
        self.empty.setObjectName("noResults")
        self._grid.addWidget(self.empty, 0, 0, 1, 2)

    def show_series(
        self,
        exercise: Exercise,
        series: ExerciseSeries,
        measure: Measure,
        last: LastDone | None,
        advice: Mapping[Side, Advice],
    ) -> None:
        """Show the days of an exercise, a set of bars per side, and what comes next on it."""
        self._shown = [side for side in Side if series.sides.get(side)]
        for side in Side:
            if side not in self._shown and side in self._sides:
                self._sides[side].hide()
        for side in self._shown:
            if side not in self._sides:
                self._sides[side] = SideResults(side)
                self._sides[side].bars.room_changed.connect(self._say_since)
                self._sides[side].bars.opened.connect(self.workout_wanted)
            points = [point for point in series.sides[side] if point.amount is not None][-MOST_DAYS:]
            bars = [self._bar(measure, point) for point in points]
            ceiling = exercise.ceiling if measure is exercise.measure else None
            said, why = self._next_words(exercise, advice.get(side))
            words = self._last_words(exercise, side, last)
            self._sides[side].show_bars(bars, ceiling, f"{words}; {said}" if words and said else words or said, why)
        self.empty.setVisible(not self._shown)
        self._arrange()
        self._place.followed_by(self._sides[side].bars for side in self._shown)
        self._say_since()

    def _say_since(self) -> None:
        days = [self._sides[side].bars.first_day() for side in self._shown]
        first = min((day for day in days if day is not None), default=None)
        if first is None:
            self.since_changed.emit("")
        else:
            text = tr("Library", "best set of each day since {day}")
            self.since_changed.emit(text.format(day=day_within(first, self._today())))

    def _bar(self, measure: Measure, point: Point) -> Bar:
        band = self._find_band(point.load.band.band_id) if point.load.band else None
        words = [amount_text(measure, point.amount or 0.0) or "0"]
        if load_text(point.load):
            words.append(load_text(point.load))
        if band is not None:
            words.append(tr("Library", "{band}, level {level}").format(band=band[0].shown_name, level=band[1]))
        text = f"{day_within(point.day, self._today())}: {', '.join(words)}"
        amount = shown_amount(point.amount or 0.0, measure)
        return Bar(point.day, amount, text, band[0] if band else None, band[1] if band else None, point.workout_id)

    def _next_words(self, exercise: Exercise, advice: Advice | None) -> tuple[str, str]:
        """Return "next: green" and the reason with its source; empty where nothing was worked out."""
        if advice is None:
            return "", ""
        coming = next_words(advice, self._find_band)
        said = tr("Library", "next: {what}").format(what=coming) if coming else ""
        if advice.reason is None:
            return said, ""
        words = reason_words(advice.reason, exercise.measure, self._find_band)
        source = source_words(advice.reason)
        return said, tr("Library", "{reason} · {source}").format(reason=words, source=source)

    def _last_words(self, exercise: Exercise, side: Side, last: LastDone | None) -> str:
        if last is None:
            return ""
        sets = best_sets_text(exercise, last.entry, side)
        if not sets:
            return ""
        rows = [found for found in last.entry.working if found.side is side and found.load.band is not None]
        names = []
        for found in rows:
            band = self._find_band(found.load.band.band_id) if found.load.band else None
            if band is not None and band[0].shown_name not in names:
                names.append(band[0].shown_name)
        if names:
            return tr("Library", "last {sets} on {bands}").format(sets=sets, bands=", ".join(names))
        return tr("Library", "last {sets}").format(sets=sets)

    def _across(self) -> int:
        return 2 if len(self._shown) > 1 and self.width() >= theme_of(self).px(480) else 1

    def _arrange(self) -> None:
        across = self._across()
        for number, side in enumerate(self._shown):
            line, place = divmod(number, across)
            self._grid.addWidget(self._sides[side], line + 1, place, 1, 1 if across == 2 else 2)
            self._sides[side].show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
