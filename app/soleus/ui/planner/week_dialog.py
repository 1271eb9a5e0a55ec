"""Onto which week the one in sight is copied."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from soleus.domain.calendar import week_start
from soleus.ui.planner.form_dialog import FormDialog, named
from soleus.ui.text import day_range, tr
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.day_field import DayField

_WEEK = timedelta(days=7)


class WeekDialog(FormDialog):
    """Asks for a day; `take` gets the first day of its week."""

    def __init__(self, first: date, take: Callable[[date], object], parent: QWidget) -> None:
        super().__init__("weekDialog", tr("Planner", "Copy the week"), tr("Planner", "Copy"), parent)
        self._first, self._take = first, take
        self.day = DayField(tr("Planner", "A day of the other week"))
        self.day.set_day(first + _WEEK)
        self.day.changed.connect(lambda _: self._on_changed())
        self._on_changed()
        self.build((named(tr("Planner", "To the week of"), self.day, "weekDay"),), self.day)
        self.day.selectAll()

    def chosen(self) -> date | None:
        """Return the first day of the chosen week."""
        day = self.day.day()
        return None if day is None else week_start(day, first_weekday())

    def problem(self) -> str:
        if self.day.problem():
            return self.day.problem()
        if self.chosen() is None:
            return tr("Planner", "Choose a day of the other week.")
        return tr("Planner", "This is the week that is copied.") if self.chosen() == self._first else ""

    def take(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._take(chosen)

    def _on_changed(self) -> None:
        chosen, problem = self.chosen(), self.problem()
        if chosen is not None and not problem:
            words = tr("Planner", "What is planned for {week} is planned for {other}, too. What stands there stays.")
            pair = (day_range(start, start + timedelta(days=6)) for start in (self._first, chosen))
            self.say(words.format(week=next(pair), other=next(pair)))
        else:
            self.say(problem, wrong=True)
