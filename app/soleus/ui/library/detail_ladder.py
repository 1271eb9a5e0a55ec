"""The ladder's part of the detail: the level of each leg, the steps, and what stands beside them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from soleus.domain.exercise import Exercise
from soleus.domain.ports import LastDone
from soleus.domain.progress import ExerciseSeries
from soleus.domain.workout import Side
from soleus.ui.library.flow import FlowLayout, TabPlace, TwoEnds
from soleus.ui.library.ladder import LadderMap, columns
from soleus.ui.library.ladder_rung import Step
from soleus.ui.library.results import FindBand
from soleus.ui.library.words import day_within
from soleus.ui.text import tr
from soleus.ui.widgets.bands import BandSwatch, SideMark
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column


class LadderPart(QWidget):
    """Hidden for an exercise without neighbours."""

    exercise_wanted = Signal(str)

    def __init__(self, find_band: FindBand, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ladderPart")
        self._find_band = find_band
        self._today = today
        self.map = LadderMap()
        self.map.chosen.connect(self.exercise_wanted)
        self.beside = QWidget()
        self.beside.setObjectName("beside")
        self._beside = FlowLayout(4, parent=self.beside)
        self._place = TabPlace(self)
        self.levels = QWidget()
        self.levels.setObjectName("ladderLevels")
        self._levels = FlowLayout(8, parent=self.levels)
        self._head = TwoEnds(label(tr("Library", "Ladder"), "emph"), self.levels)
        self.setLayout(column(Separator(), 2, self._head, self.map, self.beside, gap=8))

    def show_exercise(self, exercise: Exercise, known: Mapping[str, Exercise], last: Mapping[str, LastDone]) -> None:
        """Show the neighbours of an exercise, and when each was last done."""

        def step(key: str) -> Step:
            done = last.get(key)
            day = tr("Library", "last {day}").format(day=day_within(done.day, self._today())) if done else ""
            return Step(key, known[key].name, key == exercise.key, day)

        steps = [[step(key) for key in keys] for keys in columns(exercise.key, known)]
        self.map.set_columns(steps)
        beside = [known[key] for key in exercise.beside if key in known]
        self._show_beside(beside)
        self.setVisible(len(steps) > 1 or bool(beside))
        _empty(self._levels)

    def show_levels(self, series: ExerciseSeries) -> None:
        """Show the band of each leg's last day."""
        _empty(self._levels)
        for side in (Side.LEFT, Side.RIGHT, Side.BOTH):
            points = series.sides.get(side) or ()
            band = self._find_band(points[-1].load.band.band_id) if points and points[-1].load.band else None
            if band is not None:
                self._levels.addWidget(SideMark(side))
                self._levels.addWidget(BandSwatch(band[0], band[1]))
        self._head.renew()

    def _show_beside(self, exercises: list[Exercise]) -> None:
        _empty(self._beside)
        links: list[QWidget] = []
        if exercises:
            self._beside.addWidget(label(tr("Library", "Beside it:"), "secondary"))
        for exercise in exercises:
            link = button(exercise.name, "quiet", partial(self.exercise_wanted.emit, exercise.key), size="small")
            link.setObjectName(f"beside-{exercise.key}")
            self._beside.addWidget(link)
            links.append(link)
        self._place.followed_by(links)
        self.beside.setVisible(bool(exercises))


def _empty(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
