"""Runs and rest days, and what is said of a planned workout: skipped and why, before, during or after a run."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from soleus.domain.calendar import PlanKind, PlannedWorkout, Run, RunTag, SkipReason
from soleus.domain.naming import RUN_NAME
from soleus.ui.planner.calendar_words import reason_words, tag_words
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.menus import add_action, below_focus, pop_up_first
from soleus.ui.text import day_name, tr

if TYPE_CHECKING:
    from soleus.ui.planner.scheduling import Scheduling


class Marking:
    """Carries out what the keys and menus of the calendar ask about these."""

    def __init__(self, scheduling: "Scheduling") -> None:
        self._on = scheduling
        self._page = scheduling.page
        self._planning = scheduling.page.services.planning

    # rest and runs

    def toggle_rest(self) -> None:
        """Make the chosen day one of rest for the calves, or one like the others."""
        calendar = self._page.calendar
        day, key, had_focus = calendar.day, calendar.key, calendar.has_focus()
        rested = self._planning.is_rest_day(day)
        self._planning.set_rest_day(day, not rested)
        faces = calendar.faces(day) or ()
        kept = next((face for face in faces if (face.planned_id, None) == key), None)
        rest = next((face for face in faces if face.kind is PlanKind.REST), None)
        chosen = kept or rest
        calendar.choose(day, (chosen.planned_id, None) if chosen else None, focus=had_focus)
        if rested:
            self._page.offer_undo(tr("Planner", "{day} is no rest day any more.").format(day=day_name(day)))

    def add_run(self) -> None:
        """Ask for a run on the chosen day."""
        from soleus.ui.planner.run_dialog import RunDialog

        planned = PlannedWorkout(self._page.calendar.day, RUN_NAME, run=Run())
        RunDialog(planned, True, self._plan_run, self._page).open()

    def _plan_run(self, planned: PlannedWorkout) -> None:
        stored = self._planning.plan(planned)
        self._page.choose_planned(stored.id, stored.day)

    def edit_run(self) -> None:
        """Show what the chosen run is, to be changed."""
        from soleus.ui.planner.run_dialog import RunDialog

        face = self._on.planned_face()
        if face is None or face.planned_id is None:
            return
        RunDialog(self._planning.planned(face.planned_id), False, self._planning.change, self._page).open()

    def tick_run(self) -> None:
        """Note that the chosen run was done, or take that back."""
        face = self._on.planned_face()
        if face is not None and face.kind is PlanKind.RUN and face.planned_id is not None:
            self._planning.tick_run(face.planned_id, not face.ticked)

    # skipping and tags

    def skip(self) -> None:
        """Ask why the chosen workout is left out; take it up again where it was."""
        face = self._workout()
        if face is None or face.planned_id is None:
            return
        if face.state == "skipped":
            self._planning.unskip(face.planned_id)
        elif face.workout_id is not None:
            self._page.tell(tr("Planner", "“{name}” was begun or done already.").format(name=face.title))
        else:
            menu = QMenu(self._page)
            menu.setObjectName("skipMenu")
            self.fill_skip(menu, face.planned_id)
            pop_up_first(menu, below_focus(self._page))

    def fill_skip(self, menu: QMenu, planned_id: int) -> None:
        """Offer the reasons to leave a workout out."""
        for reason in SkipReason:
            words = reason_words(reason)
            add_action(menu, words, f"skip-{reason}", partial(self._planning.skip, planned_id, reason))

    def ask_tag(self) -> None:
        """Ask when the chosen workout is done beside a run."""
        face = self._workout()
        if face is not None and face.planned_id is not None:
            menu = QMenu(self._page)
            menu.setObjectName("tagMenu")
            self.fill_tags(menu, face.planned_id)
            pop_up_first(menu, below_focus(self._page))

    def fill_tags(self, menu: QMenu, planned_id: int) -> None:
        """Offer the tags of a workout, the one it has ticked."""
        tag = self._planning.planned(planned_id).run_tag
        choices: tuple[RunTag | None, ...] = (*RunTag, None)
        for choice in choices:
            words = tr("Planner", "no tag") if choice is None else tag_words(choice)
            name = "tag-none" if choice is None else f"tag-{choice}"
            action = add_action(menu, words, name, partial(self._planning.tag, planned_id, choice))
            action.setCheckable(True)
            action.setChecked(choice is tag)

    def _workout(self) -> CardFace | None:
        """The chosen workout where it is a planned one; says so where it is none."""
        face = self._on.planned_face()
        if face is not None and face.kind is not PlanKind.WORKOUT:
            self._page.tell(tr("Planner", "This can be done to workouts only."))
            return None
        return face

    def fill_days(self, menu: QMenu, planned_id: int) -> None:
        """Offer the day that suits a workout best, then the others of its week."""
        for n, day in enumerate(self._on.days_for(planned_id)):
            words = tr("Planner", "{day}, fits best").format(day=day_name(day)) if n == 0 else day_name(day)
            add_action(menu, words, f"moveTo-{day.isoformat()}", partial(self._on.move_to, planned_id, day))

    def open_days(self, planned_id: int, at: QPoint | None = None) -> None:
        """Ask to which day a workout shall go."""
        menu = QMenu(self._page)
        menu.setObjectName("daysMenu")
        self.fill_days(menu, planned_id)
        pop_up_first(menu, at or below_focus(self._page))
