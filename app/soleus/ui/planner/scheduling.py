"""What can be done to what stands in the calendar: put, move, copy, order, remove, start, set the time."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from soleus.domain.calendar import PlanKind, PlannedWorkout, week_start
from soleus.domain.errors import SoleusError
from soleus.domain.routine import Routine, fresh_items
from soleus.domain.target_shorthand import parse_time
from soleus.ui.places import Resume, StartPlanned
from soleus.ui.planner.calendar_view import key_of
from soleus.ui.planner.card import PLANNED_MIME, ROUTINE_MIME
from soleus.ui.planner.card_menus import CardMenus
from soleus.ui.planner.card_words import CardFace
from soleus.ui.planner.marking import Marking
from soleus.ui.text import day_name, time_of_day, tr
from soleus.ui.weeks import first_weekday

if TYPE_CHECKING:
    from soleus.ui.planner.page import PlannerPage
    from soleus.ui.planner.series_actions import SeriesActions


class Scheduling(QObject):
    """Carries out what the calendar asks for."""

    def __init__(self, page: "PlannerPage") -> None:
        super().__init__(page)
        self.page = page
        self._planning = page.services.planning
        self._clip: tuple[int, bool] | None = None
        self._calendar = page.calendar
        self.marking = Marking(self)
        self.menus = CardMenus(self)
        self._calendar.dropped.connect(self.drop)
        self._calendar.acted.connect(self.act)
        self._calendar.add_wanted.connect(self.menus.open_add_menu)
        self._calendar.menu_wanted.connect(self.menus.open_menu)
        self._calendar.command.connect(self.do)

    @property
    def series(self) -> "SeriesActions":
        """What can be done about what comes again; loaded when it is asked for."""
        from soleus.ui.planner.series_actions import SeriesActions

        return SeriesActions(self)

    # what the calendar asks

    def do(self, command: str) -> None:
        """Carry out a command of the keyboard on the chosen card."""
        page = self.page
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
            "repeat": lambda: self.series.repeat(),
            "series": lambda: self.series.open_menu(),
            "copyWeek": lambda: self.series.copy_week(),
            "restDay": self.marking.toggle_rest,
            "addRun": self.marking.add_run,
            "run": self.marking.edit_run,
            "skip": self.marking.skip,
            "tag": self.marking.ask_tag,
        }
        commands[command]()

    def drop(self, day: date, kind: str, found: int, copies: bool) -> None:
        """Take what was dropped on a day."""
        if kind == ROUTINE_MIME:
            self.put_routine(found, day)
        elif kind == PLANNED_MIME:
            self.move_to(found, day, copies)

    def act(self, name: str) -> None:
        """Do what the button of the chosen card says."""
        face = self._calendar.face()
        if face is None:
            return
        if name == "resume" and face.workout_id is not None:
            self.page.want(Resume(face.workout_id))
        elif name == "tickRun":
            self.marking.tick_run()
        elif face.planned_id is None:
            return
        elif name == "start":
            self.page.want(StartPlanned(face.planned_id))
        elif name == "moveOffered":
            self.move_to(face.planned_id, face.offer or self.page.today)
        elif name == "moveAway":
            self.marking.open_days(face.planned_id)

    def planned_face(self) -> CardFace | None:
        """The chosen workout where it is a planned one; says so where it is not."""
        face = self._calendar.face()
        if face is not None and face.planned_id is None:
            self.page.tell(tr("Planner", "This was done without a plan; change it in History."))
            return None
        return face

    # doing

    def put_routine(self, routine_id: int | None, day: date | None = None) -> None:
        """Put a routine on a day, the chosen one where none is named."""
        if routine_id is None:
            self.page.tell(tr("Planner", "Choose a routine first; Ctrl D then puts it on the chosen day."))
            return
        planned = self._planning.schedule(routine_id, day or self._calendar.day)
        self.page.choose_planned(planned.id, planned.day)

    def put_empty(self) -> None:
        """Put a workout of nothing on the chosen day; its exercises are added in the grid."""
        planned = self._planning.plan(PlannedWorkout(self._calendar.day, tr("Planner", "Workout")))
        self.page.choose_planned(planned.id, planned.day)
        self.page.open_chosen()

    def move_to(self, planned_id: int, day: date, copy: bool = False) -> None:
        """Move something planned to a day, or put a copy of it there."""
        planned = self._planning.planned(planned_id)
        if planned.is_rest and day != planned.day and self._planning.is_rest_day(day):
            self.page.tell(tr("Planner", "{day} is a rest day already.").format(day=day_name(day)))
            return
        if copy:
            copied = self._planning.copy(planned_id, day)
            self.page.choose_planned(copied.id, day)
            return
        face = next((face for face in self._calendar.all_faces() if face.planned_id == planned_id), None)
        if face is not None and face.workout_id is not None:
            self._tell_stays(face)
            return
        self._planning.move(planned_id, day)
        self.page.choose_planned(planned_id, day)

    def days_for(self, planned_id: int) -> list[date]:
        """Return the days that a workout may be moved to: the one that suits it best, then the others of its week."""
        best = self.page.services.placing.offer(planned_id, first_weekday())
        own = self._planning.planned(planned_id).day
        first = max(self.page.today, week_start(own, first_weekday()))
        days = (first + timedelta(days=n) for n in range(8))
        return [best, *(day for day in days if day not in (best, own))]

    def shift(self, days: int, copy: bool = False) -> None:
        """Move or copy the chosen workout by some days."""
        face = self.planned_face()
        if face is not None and face.planned_id is not None:
            self.move_to(face.planned_id, self._calendar.day + timedelta(days=days), copy)

    def order(self, step: int) -> None:
        """Move what is chosen before or behind its neighbour of the same day and kind."""
        face = self.planned_face()
        day = self._calendar.day
        if face is None or face.planned_id is None:
            return
        alike = [other for other in self._calendar.faces(day) or () if other.kind is face.kind]
        ids = [other.planned_id for other in alike if other.planned_id is not None]
        here = ids.index(face.planned_id)
        there = here + step
        if 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self._planning.order_day(day, ids)
            self.page.choose_planned(face.planned_id, day)

    def take(self, cut: bool) -> None:
        """Remember the chosen workout for pasting."""
        face = self.planned_face()
        if face is not None and cut and face.workout_id is not None:
            self._tell_stays(face)
        elif face is not None and face.planned_id is not None:
            self._clip = face.planned_id, cut
            words = tr("Planner", "“{name}” cut. Ctrl V moves it to the chosen day.")
            if not cut:
                words = tr("Planner", "“{name}” copied. Ctrl V puts it on the chosen day.")
            self.page.tell(words.format(name=face.title))

    def paste(self) -> None:
        """Put what was cut or copied on the chosen day."""
        if self._clip is None:
            self.page.tell(tr("Planner", "Copy a workout first, with Ctrl C."))
            return
        planned_id, cut = self._clip
        if cut:
            self._clip = None
        self.move_to(planned_id, self._calendar.day, copy=not cut)

    @property
    def can_paste(self) -> bool:
        """Whether something was cut or copied."""
        return self._clip is not None

    def remove(self) -> None:
        """Take what is chosen off the calendar; of a series ask how much."""
        face = self.planned_face()
        if face is None or face.planned_id is None:
            return
        if face.repeats:
            self.series.open_removal(face.planned_id)
        else:
            self.remove_one()

    def remove_one(self) -> None:
        """Take what is chosen off the calendar, and no other of its series; a banner offers to take that back."""
        face = self.planned_face()
        if face is None or face.planned_id is None:
            return
        day, name = self._calendar.day, face.title
        had_focus = self._calendar.has_focus()
        self._planning.remove(face.planned_id)
        self.choose_left(day, had_focus)
        self.page.offer_undo(tr("Planner", "“{name}” removed from {day}.").format(name=name, day=day_name(day)))

    def choose_left(self, day: date, focus: bool) -> None:
        """Choose what a day still holds after something went."""
        left = self._calendar.faces(day)
        self._calendar.choose(day, key_of(left[0]) if left else None, focus=focus)

    def ask_time(self) -> None:
        """Ask for the time of the chosen workout or run."""
        face = self.planned_face()
        if face is None or face.planned_id is None or face.kind is PlanKind.REST:
            return
        planned = self._planning.planned(face.planned_id)
        from soleus.ui.planner.text_dialog import TextDialog

        TextDialog(
            tr("Planner", "Time"),
            tr("Planner", "Time of the day, such as 18:30; empty for none"),
            "" if planned.at is None else time_of_day(planned.at),
            lambda text: self._planning.change(replace(self._planning.planned(planned.id), at=parse_time(text))),
            _time_problem,
            parent=self.page,
        ).open()

    def rename(self) -> None:
        """Ask for another name of the chosen workout."""
        face = self.planned_face()
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
            parent=self.page,
        ).open()

    def keep_as_routine(self, planned_id: int) -> None:
        """Make a routine of a planned workout."""
        planned = self._planning.planned(planned_id)
        self._planning.create_routine(Routine(planned.name, fresh_items(planned.items), planned.note))

    # within

    def _tell_stays(self, face: CardFace) -> None:
        said = tr("Planner", "“{name}” was begun or done and stays on its day; a copy of it can be planned.")
        self.page.tell(said.format(name=face.title))


def _time_problem(text: str) -> str:
    try:
        parse_time(text)
    except SoleusError as error:
        return str(error)
    return ""
