"""The menus of the calendar: what can be put on a day, and what can be done to a workout, a run or a rest day."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from soleus.domain.calendar import PlanKind
from soleus.ui.places import LogPast, ShowWorkout, StartPlanned
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.menus import add_action, pop_up, pop_up_first
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.planner.scheduling import Scheduling


class CardMenus:
    """Makes each menu anew where it is opened."""

    def __init__(self, scheduling: "Scheduling") -> None:
        self._on = scheduling
        self._page = scheduling.page

    def open_add_menu(self, at: QPoint) -> None:
        """Offer what can be put on the chosen day."""
        menu = QMenu(self._page)
        menu.setObjectName("addMenu")
        self._fill_add_menu(menu)
        menu.addSeparator()
        self._fill_day_menu(menu)
        pop_up_first(menu, at)

    def open_menu(self, at: QPoint) -> None:
        """Offer all that can be done to the chosen card, or to an empty day."""
        face = self._page.calendar.face()
        if face is None:
            self.open_add_menu(at)
            return
        menu = QMenu(self._page)
        menu.setObjectName("cardMenu")
        if face.kind is PlanKind.WORKOUT:
            self._fill_workout_menu(menu, face)
        elif face.kind is PlanKind.RUN:
            words = tr("Planner", "Not done") if face.ticked else tr("Planner", "Done")
            add_action(menu, words, "tickRun", self._on.marking.tick_run, "Space")
            add_action(menu, tr("Planner", "Edit the run…"), "run", self._on.marking.edit_run, "Enter")
        if face.planned_id is not None:
            self._fill_planned_menu(menu, face, face.planned_id)
        menu.addSeparator()
        self._fill_add_menu(menu.addMenu(tr("Planner", "Add to this day")))
        self._fill_day_menu(menu)
        pop_up(menu, at)

    def _fill_add_menu(self, menu: QMenu) -> None:
        on, page = self._on, self._page
        for routine in page.services.planning.routines():
            add_action(menu, routine.name, f"add-{routine.id}", partial(on.put_routine, routine.id))
        if not menu.isEmpty():
            menu.addSeparator()
        add_action(menu, tr("Planner", "Empty workout"), "addEmpty", on.put_empty)
        add_action(menu, tr("Planner", "Run…"), "addRun", on.marking.add_run, "U")
        day = page.calendar.day
        if on.can_paste:
            add_action(menu, tr("Planner", "Paste"), "paste", on.paste, "Ctrl+V")
        if day <= page.today:
            add_action(menu, tr("Planner", "Log a workout of this day…"), "logPast", lambda: page.want(LogPast(day)))
        menu.addSeparator()
        add_action(menu, tr("Planner", "New routine"), "addRoutine", page.routines.new_routine)

    def _fill_day_menu(self, menu: QMenu) -> None:
        rested = self._page.services.planning.is_rest_day(self._page.calendar.day)
        words = tr("Planner", "No rest day") if rested else tr("Planner", "Rest day for the calves")
        add_action(menu, words, "restDay", self._on.marking.toggle_rest, "Shift+R")
        add_action(menu, tr("Planner", "Copy the week…"), "copyWeek", self._on.series.copy_week, "W")

    def _fill_workout_menu(self, menu: QMenu, face: CardFace) -> None:
        page, planned_id = self._page, face.planned_id
        if face.action and face.action_name != "moveAway":
            add_action(menu, face.action, face.action_name, partial(self._on.act, face.action_name))
        elif planned_id is not None and face.workout_id is None:
            add_action(menu, tr("Planner", "Start now"), "start", lambda: page.want(StartPlanned(planned_id)))
        if face.workout_id is not None:
            shown = face.workout_id
            add_action(menu, tr("Planner", "Show in History"), "showWorkout", lambda: page.want(ShowWorkout(shown)))
        if planned_id is None:
            return
        add_action(menu, tr("Planner", "Edit exercises"), "edit", page.open_chosen, "Enter")
        add_action(menu, tr("Planner", "Set time…"), "time", self._on.ask_time, "T")
        add_action(menu, tr("Planner", "Rename…"), "renameCard", self._on.rename)
        tags = menu.addMenu(tr("Planner", "Beside a run"))
        tags.setObjectName("tags")
        self._on.marking.fill_tags(tags, planned_id)
        if face.state == "skipped":
            add_action(menu, tr("Planner", "Take up again"), "unskip", self._on.marking.skip, "K")
        elif face.workout_id is None:
            reasons = menu.addMenu(tr("Planner", "Skip, because of"))
            reasons.setObjectName("reasons")
            self._on.marking.fill_skip(reasons, planned_id)

    def _fill_planned_menu(self, menu: QMenu, face: CardFace, planned_id: int) -> None:
        on = self._on
        menu.addSeparator()
        begun = face.workout_id is not None
        if face.kind is PlanKind.WORKOUT and not begun:
            days = menu.addMenu(tr("Planner", "Move to"))
            days.setObjectName("days")
            on.marking.fill_days(days, planned_id)
        for words, name, call, keys, moves in (
            (tr("Planner", "To the day before"), "earlier", lambda: on.shift(-1), "Alt+Up", True),
            (tr("Planner", "To the day after"), "later", lambda: on.shift(1), "Alt+Down", True),
            (tr("Planner", "Repeat…"), "repeat", on.series.repeat, "R", False),
            (tr("Planner", "Cut"), "cut", lambda: on.take(cut=True), "Ctrl+X", True),
            (tr("Planner", "Copy"), "copy", lambda: on.take(cut=False), "Ctrl+C", False),
        ):
            add_action(menu, words, name, call, keys).setEnabled(not (moves and begun))
        menu.addSeparator()
        if face.repeats:
            series = menu.addMenu(tr("Planner", "Series"))
            series.setObjectName("series")
            on.series.fill(series, planned_id)
        if face.kind is PlanKind.WORKOUT:
            add_action(menu, tr("Planner", "Keep as routine"), "keepRoutine", lambda: on.keep_as_routine(planned_id))
        add_action(menu, tr("Planner", "Remove"), "remove", on.remove, "Del")
