"""What comes again: repeating, changes to one, to all that follow or to a whole series, and weeks that are copied."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from soleus.domain.calendar import week_start
from soleus.domain.repeating import Repetition
from soleus.services.repeating import Reach
from soleus.ui.planner.menus import add_action, below_focus, pop_up_first
from soleus.ui.text import day_range, plural, tr
from soleus.ui.weeks import first_weekday, weekday_long

if TYPE_CHECKING:
    from datetime import date

    from soleus.ui.planner.scheduling import Scheduling


class SeriesActions:
    """Carries out what the keys and menus of the calendar ask about series and weeks."""

    def __init__(self, scheduling: "Scheduling") -> None:
        self._on = scheduling
        self._page = scheduling.page
        self._repeating = scheduling.page.services.repeating

    def repeat(self) -> None:
        """Ask how the chosen thing comes again."""
        from soleus.ui.planner.repeat_dialog import RepeatDialog

        face = self._on.planned_face()
        if face is None or face.planned_id is None:
            return
        planned = self._page.services.planning.planned(face.planned_id)
        RepeatDialog(planned, partial(self._repeat, planned.id), self._page).open()

    def _repeat(self, planned_id: int, rule: Repetition) -> None:
        copies = self._repeating.repeat(planned_id, rule, first_weekday())
        self._page.offer_undo(plural("Planner", "Planned once more.", "Planned %n times more.", len(copies)))

    def copy_week(self) -> None:
        """Ask onto which week the one of the chosen day is copied."""
        from soleus.ui.planner.week_dialog import WeekDialog

        first = week_start(self._page.calendar.day, first_weekday())
        WeekDialog(first, partial(self._copy_week, first), self._page).open()

    def _copy_week(self, first: "date", to: "date") -> None:
        count = self._repeating.copy_week(first, to)
        self._page.show_day(to, focus=True)
        week = day_range(to, to + timedelta(days=6))
        if count:
            words = plural("Planner", "%n entry planned for {week}.", "%n entries planned for {week}.", count)
            self._page.offer_undo(words.format(week=week))
        else:
            self._page.tell(tr("Planner", "Nothing was planned in the week that was copied."))

    def open_menu(self) -> None:
        """Offer what can be done to the series of the chosen thing."""
        face = self._on.planned_face()
        if face is None or face.planned_id is None:
            return
        if not face.repeats:
            self._page.tell(tr("Planner", "“{name}” is not repeated; R repeats it.").format(name=face.title))
            return
        menu = QMenu(self._page)
        menu.setObjectName("seriesMenu")
        self.fill(menu, face.planned_id)
        pop_up_first(menu, below_focus(self._page))

    def fill(self, menu: QMenu, planned_id: int) -> None:
        """Offer changes to all that follow, or to the whole series of something planned."""
        for reach, words, name in (
            (Reach.FOLLOWING, tr("Planner", "All following as this one"), "spreadFollowing"),
            (Reach.ALL, tr("Planner", "The whole series as this one"), "spreadAll"),
        ):
            add_action(menu, words, name, partial(self._spread, planned_id, reach))
        menu.addSeparator()
        for reach, words in (
            (Reach.FOLLOWING, tr("Planner", "Move this and all following to")),
            (Reach.ALL, tr("Planner", "Move the whole series to")),
        ):
            self._fill_weekdays(menu.addMenu(words), planned_id, reach)
        menu.addSeparator()
        self.fill_removal(menu, planned_id)

    def fill_removal(self, menu: QMenu, planned_id: int) -> None:
        """Offer how much of a series is removed."""
        for reach, words in (
            (Reach.ONE, tr("Planner", "Remove this one")),
            (Reach.FOLLOWING, tr("Planner", "Remove this and all following")),
            (Reach.ALL, tr("Planner", "Remove the whole series")),
        ):
            add_action(menu, words, f"remove-{reach}", partial(self._remove, planned_id, reach))

    def open_removal(self, planned_id: int) -> None:
        """Ask how much of a series is removed."""
        menu = QMenu(self._page)
        menu.setObjectName("removeMenu")
        self.fill_removal(menu, planned_id)
        pop_up_first(menu, below_focus(self._page))

    def _fill_weekdays(self, menu: QMenu, planned_id: int, reach: Reach) -> None:
        day = self._page.services.planning.planned(planned_id).day
        first = week_start(day, first_weekday())
        menu.setObjectName(f"shift-{reach}")
        for n in range(7):
            other = first + timedelta(days=n)
            words = weekday_long(other.weekday())
            call = partial(self._shift, planned_id, (other - day).days, reach)
            add_action(menu, words, f"shift-{reach}-{other.weekday()}", call).setEnabled(other != day)

    def _spread(self, planned_id: int, reach: Reach) -> None:
        count = self._repeating.spread(planned_id, reach)
        if count:
            words = plural("Planner", "%n other one is now as this one.", "%n others are now as this one.", count)
            self._page.offer_undo(words)
        else:
            self._page.tell(tr("Planner", "The others are as this one already."))

    def _shift(self, planned_id: int, days: int, reach: Reach) -> None:
        count = self._repeating.shift(planned_id, days, reach)
        planned = self._page.services.planning.planned(planned_id)
        self._page.choose_planned(planned_id, planned.day)
        self._page.offer_undo(plural("Planner", "%n of the series moved.", "%n of the series moved.", count))

    def _remove(self, planned_id: int, reach: Reach) -> None:
        if reach is Reach.ONE:
            self._on.remove_one()
            return
        day, had_focus = self._page.calendar.day, self._page.calendar.has_focus()
        count = self._repeating.remove(planned_id, reach)
        self._on.choose_left(day, had_focus)
        self._page.offer_undo(plural("Planner", "%n of the series removed.", "%n of the series removed.", count))
