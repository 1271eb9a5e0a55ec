"""What can be done to what stands in the calendar: put, move, copy, order, remove, start, set the time."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.errors import SoleusError
from soleus.domain.routine import Routine, fresh_items
from soleus.domain.target_shorthand import parse_time
from soleus.ui.places import LogPast, Resume, ShowWorkout, StartPlanned
from soleus.ui.planner.calendar_view import key_of
from soleus.ui.planner.card import PLANNED_MIME, ROUTINE_MIME
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.text import day_name, time_of_day, tr

if TYPE_CHECKING:
    from soleus.ui.planner.page import PlannerPage


class Scheduling(QObject):
    """Carries out what the calendar asks for."""

    def __init__(self, page: "PlannerPage") -> None:
        super().__init__(page)
        self._page = page
        self._planning = page.services.planning
        self._clip: tuple[int, bool] | None = None
        self._calendar = page.calendar
        self._calendar.dropped.connect(self.drop)
        self._calendar.acted.connect(self._on_acted)
        self._calendar.add_wanted.connect(self.open_add_menu)
        self._calendar.menu_wanted.connect(self.open_menu)
        self._calendar.command.connect(self.do)

    # what the calendar asks

    def do(self, command: str) -> None:
        """Carry out a command of the keyboard on the chosen card."""
        page = self._page
        commands = {
            "weekBack": lambda: page.step(-1, focus=True),
            "weekOn": lambda: page.step(1, focus=True),
            "today": lambda: page.show_day(page.today, focus=True),
            "paste": self.paste,
            "cut": lambda: self.take(cut=True),
            "copy": lambda: self.take(cut=False),
            "remove": self.remove,
            "time": self.ask_time,
            "earlier": lambda: self.shift(-1),
            "later": lambda: self.shift(1),
            "weekEarlier": lambda: self.shift(-7),
            "weekLater": lambda: self.shift(7),
            "copyEarlier": lambda: self.shift(-1, copy=True),
            "copyLater": lambda: self.shift(1, copy=True),
            "copyWeekEarlier": lambda: self.shift(-7, copy=True),
            "copyWeekLater": lambda: self.shift(7, copy=True),
            "before": lambda: self.order(-1),
            "after": lambda: self.order(1),
        }
        commands[command]()

    def drop(self, day: date, kind: str, found: int, copies: bool) -> None:
        """Take what was dropped on a day."""
        if kind == ROUTINE_MIME:
            self.put_routine(found, day)
        elif kind == PLANNED_MIME:
            self.move_to(found, day, copies)

    def _on_acted(self, name: str) -> None:
        face = self._calendar.face()
        if face is None:
            return
        if name == "start" and face.planned_id is not None:
            self._page.want(StartPlanned(face.planned_id))
        elif name == "resume" and face.workout_id is not None:
            self._page.want(Resume(face.workout_id))
        elif name == "moveToday" and face.planned_id is not None:
            self.move_to(face.planned_id, self._page.today)

    # doing

    def put_routine(self, routine_id: int | None, day: date | None = None) -> None:
        """Put a routine on a day, the chosen one where none is named."""
        if routine_id is None:
            self._page.tell(tr("Planner", "Choose a routine first; Ctrl D then puts it on the chosen day."))
            return
        planned = self._planning.schedule(routine_id, day or self._calendar.day)
        self._page.choose_planned(planned.id, planned.day)

    def put_empty(self) -> None:
        """Put a workout of nothing on the chosen day; its exercises are added in the grid."""
        planned = self._planning.plan(PlannedWorkout(self._calendar.day, tr("Planner", "Workout")))
        self._page.choose_planned(planned.id, planned.day)
        self._page.open_chosen()

    def move_to(self, planned_id: int, day: date, copy: bool = False) -> None:
        """Move a planned workout to a day, or put a copy of it there."""
        if copy:
            copied = self._planning.copy(planned_id, day)
            self._page.choose_planned(copied.id, day)
            return
        face = next((face for face in self._calendar.all_faces() if face.planned_id == planned_id), None)
        if face is not None and face.workout_id is not None:
            self._tell_stays(face)
            return
        self._planning.move(planned_id, day)
        self._page.choose_planned(planned_id, day)

    def shift(self, days: int, copy: bool = False) -> None:
        """Move or copy the chosen workout by some days."""
        face = self._planned_face()
        if face is not None and face.planned_id is not None:
            self.move_to(face.planned_id, self._calendar.day + timedelta(days=days), copy)

    def order(self, step: int) -> None:
        """Move the chosen workout before or behind its neighbour of the same day."""
        face = self._planned_face()
        day = self._calendar.day
        if face is None or face.planned_id is None:
            return
        ids = [other.planned_id for other in self._calendar.faces(day) or () if other.planned_id is not None]
        here = ids.index(face.planned_id)
        there = here + step
        if 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self._planning.order_day(day, ids)
            self._page.choose_planned(face.planned_id, day)

    def take(self, cut: bool) -> None:
        """Remember the chosen workout for pasting."""
        face = self._planned_face()
        if face is not None and cut and face.workout_id is not None:
            self._tell_stays(face)
        elif face is not None and face.planned_id is not None:
            self._clip = face.planned_id, cut
            words = tr("Planner", "“{name}” cut. Ctrl V moves it to the chosen day.")
            if not cut:
                words = tr("Planner", "“{name}” copied. Ctrl V puts it on the chosen day.")
            self._page.tell(words.format(name=face.title))

    def paste(self) -> None:
        """Put what was cut or copied on the chosen day."""
        if self._clip is None:
            self._page.tell(tr("Planner", "Copy a workout first, with Ctrl C."))
            return
        planned_id, cut = self._clip
        if cut:
            self._clip = None
        self.move_to(planned_id, self._calendar.day, copy=not cut)

    def remove(self) -> None:
        """Take the chosen workout off the calendar; a banner offers to take that back."""
        face = self._planned_face()
        if face is None or face.planned_id is None:
            return
        day, name = self._calendar.day, face.title
        had_focus = self._calendar.has_focus()
        self._planning.remove(face.planned_id)
        left = self._calendar.faces(day)
        self._calendar.choose(day, key_of(left[0]) if left else None, focus=had_focus)
        self._page.offer_undo(tr("Planner", "“{name}” removed from {day}.").format(name=name, day=day_name(day)))

    def ask_time(self) -> None:
        """Ask for the time of the chosen workout."""
        face = self._planned_face()
        if face is None or face.planned_id is None:
            return
        planned = self._planning.planned(face.planned_id)
        from soleus.ui.planner.text_dialog import TextDialog

        TextDialog(
            tr("Planner", "Time"),
            tr("Planner", "Time of the day, such as 18:30; empty for none"),
            "" if planned.at is None else time_of_day(planned.at),
            lambda text: self._planning.change(replace(self._planning.planned(planned.id), at=parse_time(text))),
            _time_problem,
            parent=self._page,
        ).open()

    def rename(self) -> None:
        """Ask for another name of the chosen workout."""
        face = self._planned_face()
        if face is None or face.planned_id is None:
            return
        planned = self._planning.planned(face.planned_id)
        from soleus.ui.planner.text_dialog import TextDialog, name_problem

        TextDialog(
            tr("Planner", "Rename"),
            tr("Planner", "Name"),
            planned.name,
            lambda text: self._planning.change(replace(self._planning.planned(planned.id), name=text.strip())),
            name_problem,
            parent=self._page,
        ).open()

    def keep_as_routine(self, planned_id: int) -> None:
        """Make a routine of a planned workout."""
        planned = self._planning.planned(planned_id)
        self._planning.create_routine(Routine(planned.name, fresh_items(planned.items), planned.note))

    # menus

    def open_add_menu(self, at: QPoint) -> None:
        """Offer what can be put on the chosen day."""
        menu = QMenu(self._page)
        menu.setObjectName("addMenu")
        self._fill_add_menu(menu)
        pop_up(menu, at)
        actions = [action for action in menu.actions() if action.isEnabled()]
        if actions:
            menu.setActiveAction(actions[0])

    def _fill_add_menu(self, menu: QMenu) -> None:
        for routine in self._planning.routines():
            add_action(menu, routine.name, f"add-{routine.id}", partial(self.put_routine, routine.id))
        if not menu.isEmpty():
            menu.addSeparator()
        add_action(menu, tr("Planner", "Empty workout"), "addEmpty", self.put_empty)
        if self._clip is not None:
            add_action(menu, tr("Planner", "Paste"), "paste", self.paste, "Ctrl+V")
        if self._calendar.day <= self._page.today:
            day = self._calendar.day
            add_action(
                menu, tr("Planner", "Log a workout of this day…"), "logPast", lambda: self._page.want(LogPast(day))
            )
        menu.addSeparator()
        add_action(menu, tr("Planner", "New routine"), "addRoutine", self._page.routines.new_routine)

    def open_menu(self, at: QPoint) -> None:
        """Offer all that can be done to the chosen card, or to an empty day."""
        face = self._calendar.face()
        if face is None:
            self.open_add_menu(at)
            return
        menu = QMenu(self._page)
        menu.setObjectName("cardMenu")
        if face.action:
            add_action(menu, face.action, face.action_name, partial(self._on_acted, face.action_name))
        elif face.planned_id is not None and face.workout_id is None:
            add_action(
                menu, tr("Planner", "Start now"), "start", lambda: self._page.want(StartPlanned(face.planned_id or 0))
            )
        if face.workout_id is not None:
            add_action(
                menu,
                tr("Planner", "Show in History"),
                "showWorkout",
                lambda: self._page.want(ShowWorkout(face.workout_id or 0)),
            )
        if face.planned_id is not None:
            self._fill_planned_menu(menu, face)
        menu.addSeparator()
        self._fill_add_menu(menu.addMenu(tr("Planner", "Add to this day")))
        pop_up(menu, at)

    def _fill_planned_menu(self, menu: QMenu, face: CardFace) -> None:
        add_action(menu, tr("Planner", "Edit exercises"), "edit", self._page.open_chosen, "Enter")
        add_action(menu, tr("Planner", "Set time…"), "time", self.ask_time, "T")
        add_action(menu, tr("Planner", "Rename…"), "renameCard", self.rename)
        menu.addSeparator()
        begun = face.workout_id is not None
        for words, name, call, keys, moves in (
            (tr("Planner", "To the day before"), "earlier", lambda: self.shift(-1), "Alt+Up", True),
            (tr("Planner", "To the day after"), "later", lambda: self.shift(1), "Alt+Down", True),
            (tr("Planner", "Repeat in a week"), "repeat", lambda: self._repeat(7), "", False),
            (tr("Planner", "Cut"), "cut", lambda: self.take(cut=True), "Ctrl+X", True),
            (tr("Planner", "Copy"), "copy", lambda: self.take(cut=False), "Ctrl+C", False),
        ):
            add_action(menu, words, name, call, keys).setEnabled(not (moves and begun))
        menu.addSeparator()
        planned_id = face.planned_id or 0
        add_action(menu, tr("Planner", "Keep as routine"), "keepRoutine", lambda: self.keep_as_routine(planned_id))
        add_action(menu, tr("Planner", "Remove"), "remove", self.remove, "Del")

    def _repeat(self, days: int) -> None:
        face = self._planned_face()
        if face is not None and face.planned_id is not None:
            day = self._calendar.day + timedelta(days=days)
            self._planning.copy(face.planned_id, day)
            self._page.tell(tr("Planner", "Planned again on {day}.").format(day=day_name(day)))

    # within

    def _tell_stays(self, face: CardFace) -> None:
        said = tr("Planner", "“{name}” was begun or done and stays on its day; a copy of it can be planned.")
        self._page.tell(said.format(name=face.title))

    def _planned_face(self) -> CardFace | None:
        """The chosen workout where it is a planned one; says so where it is not."""
        face = self._calendar.face()
        if face is not None and face.planned_id is None:
            self._page.tell(tr("Planner", "This was done without a plan; change it in History."))
            return None
        return face


def _time_problem(text: str) -> str:
    try:
        parse_time(text)
    except SoleusError as error:
        return str(error)
    return ""
