"""Adding an exercise of the Library to the plan: to a workout of today, to a routine, or as something new."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from soleus.domain.calendar import PlanKind, PlannedWorkout
from soleus.domain.prescribing import inserted
from soleus.domain.prescription import Prescription, usual
from soleus.domain.routine import Routine
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.planner.page import PlannerPage


class Adding(QObject):
    """Asks where an exercise shall go, and puts it there at its usual dose."""

    def __init__(self, page: "PlannerPage") -> None:
        super().__init__(page)
        self._page = page

    def offer(self, exercise_key: str) -> None:
        """Offer where an exercise can be added: to what is planned today, to a routine, or as something new."""
        page = self._page
        menu = QMenu(page)
        menu.setObjectName("addToPlanMenu")
        page.show_day(page.today)
        for face in page.calendar.faces(page.today) or ():
            to_come = face.kind is PlanKind.WORKOUT and face.workout_id is None and face.state != "skipped"
            if to_come and face.planned_id is not None:
                words = tr("Planner", "Today: {name}").format(name=face.title)
                call = partial(self._add_to_planned, face.planned_id, exercise_key)
                add_action(menu, words, f"toPlanned-{face.planned_id}", call)
        add_action(menu, tr("Planner", "A new workout today"), "toToday", partial(self._add_today, exercise_key))
        menu.addSeparator()
        for routine in self._page.services.planning.routines():
            words = tr("Planner", "Routine: {name}").format(name=routine.name)
            add_action(menu, words, f"toRoutine-{routine.id}", partial(self._add_to_routine, routine.id, exercise_key))
        add_action(menu, tr("Planner", "A new routine"), "toNewRoutine", partial(self._add_new, exercise_key))
        size = menu.sizeHint()
        pop_up(menu, page.mapToGlobal(QPoint((page.width() - size.width()) // 2, page.height() // 4)))
        menu.setActiveAction(menu.actions()[0])

    def _item(self, exercise_key: str) -> Prescription:
        return usual(self._page.services.catalogue.exercise(exercise_key))

    def _add_to_planned(self, planned_id: int, exercise_key: str) -> None:
        planned = self._page.services.planning.planned(planned_id)
        self._page.services.planning.change(
            replace(planned, items=inserted(planned.items, (self._item(exercise_key),)))
        )
        self._page.choose_planned(planned_id, planned.day)

    def _add_today(self, exercise_key: str) -> None:
        name = self._page.services.catalogue.name(exercise_key)
        planned = self._page.services.planning.plan(PlannedWorkout(self._page.today, name, (self._item(exercise_key),)))
        self._page.choose_planned(planned.id, planned.day)

    def _add_to_routine(self, routine_id: int, exercise_key: str) -> None:
        routine = self._page.services.planning.routine(routine_id)
        self._page.services.planning.change_routine(
            replace(routine, items=inserted(routine.items, (self._item(exercise_key),)))
        )
        self._page.open_routine(routine_id)

    def _add_new(self, exercise_key: str) -> None:
        name = self._page.services.catalogue.name(exercise_key)
        routine = self._page.services.planning.create_routine(Routine(name, (self._item(exercise_key),)))
        self._page.open_routine(routine.id)
