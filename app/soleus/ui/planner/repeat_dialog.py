"""How something planned comes again: every few days or on days of the week, so many times or until a day."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from soleus.domain.calendar import LAST_DAY, PlanKind, PlannedWorkout
from soleus.domain.naming import plan_title
from soleus.domain.repeating import MOST, SPAN, Repetition, occurrences
from soleus.ui.planner.form_dialog import FormDialog, named
from soleus.ui.planner.weekday_switches import WeekdaySwitches
from soleus.ui.text import day_name, plural, tr
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.day_field import DayField
from soleus.ui.widgets.fields import NumberField
from soleus.ui.widgets.segmented import SegmentedControl

_WEEKLY = "weekdays"
TIMES = 8
"""So many are offered: the weeks of most programmes."""


class RepeatDialog(FormDialog):
    """`take` gets the repetition; a sentence says what it comes to while it is entered."""

    def __init__(self, planned: PlannedWorkout, take: Callable[[Repetition], object], parent: QWidget) -> None:
        title = tr("Planner", "Repeat “{name}”").format(name=plan_title(planned))
        super().__init__("repeatDialog", title, tr("Planner", "Repeat"), parent)
        self._planned, self._take = planned, take
        self.how = SegmentedControl(
            ((_WEEKLY, tr("Planner", "On days of the week")), ("days", tr("Planner", "Every few days"))),
            tr("Planner", "How"),
        )
        self.days = NumberField(tr("Planner", "Every so many days"), tr("Planner", "days"), 1, SPAN.days)
        self.weeks = NumberField(tr("Planner", "Every so many weeks"), tr("Planner", "weeks"), 1, 52)
        self.weekdays = WeekdaySwitches((planned.day.weekday(),))
        self.end = SegmentedControl(
            (("times", tr("Planner", "So many times")), ("until", tr("Planner", "Until a day"))), tr("Planner", "Ends")
        )
        self.times = NumberField(tr("Planner", "So many times, this one counted"), tr("Planner", "times"), 1, MOST)
        self.until = DayField(tr("Planner", "Until this day"))
        self.until.set_day(min(planned.day + timedelta(weeks=TIMES - 1), LAST_DAY))
        for field, value in ((self.days, 2), (self.weeks, 1), (self.times, TIMES)):
            field.set_value(value)
        self._lay_out()
        for signal in (
            self.how.changed, self.end.changed, self.days.changed, self.weeks.changed, self.times.changed,
            self.until.changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._on_changed())
        self.weekdays.listen(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        self._by_days = named(tr("Planner", "Every"), self.days, "repeatDays")
        self._by_weeks = named(tr("Planner", "Every"), self.weeks, "repeatWeeks")
        self._on = named(tr("Planner", "On"), self.weekdays, "repeatWeekdays")
        self._times = named(tr("Planner", "How often, this one counted"), self.times, "repeatTimes")
        self._until = named(tr("Planner", "Last day"), self.until, "repeatUntil")
        self.how.setObjectName("repeatHow")
        self.end.setObjectName("repeatEnd")
        shown = (self.how, self._on, self._by_weeks, self._by_days, self.end, self._times, self._until)
        self.build(shown, self.how.button(_WEEKLY))

    def rule(self) -> Repetition | None:
        """Return what was entered, None where it is no repetition yet."""
        weekly, counted = self.how.value() == _WEEKLY, self.end.value() == "times"
        every = (self.weeks if weekly else self.days).value()
        times = self.times.value() if counted else None
        until = None if counted else self.until.day()
        weekdays = self.weekdays.chosen() if weekly else frozenset()
        if every is None or (weekly and not weekdays) or (times is None if counted else until is None):
            return None
        return Repetition(round(every), weekdays, None if times is None else round(times), until)

    def problem(self) -> str:
        rule = self.rule()
        if rule is None:
            if self.how.value() == _WEEKLY and not self.weekdays.chosen():
                return tr("Planner", "Choose a day of the week.")
            return self.until.problem() or tr("Planner", "Say how often it comes, and until when.")
        if len(self._occurrences(rule)) < 2:
            return tr("Planner", "It would not come again.")
        return ""

    def take(self) -> None:
        rule = self.rule()
        if rule is not None:
            self._take(rule)

    def _occurrences(self, rule: Repetition) -> tuple[date, ...]:
        return occurrences(self._planned.day, rule, first_weekday())

    def _on_changed(self) -> None:
        weekly, counted = self.how.value() == _WEEKLY, self.end.value() == "times"
        for part, shown in (
            (self._on, weekly), (self._by_weeks, weekly), (self._by_days, not weekly), (self._times, counted),
            (self._until, not counted),
        ):  # fmt: skip
            part.setVisible(shown)
        problem = self.problem()
        rule = self.rule()
        self.say(problem or (self._words(self._occurrences(rule)) if rule else ""), bool(problem))
        if self.isVisible():
            self.fit()

    def _words(self, days: tuple[date, ...]) -> str:
        count, last = len(days), day_name(days[-1])
        if self._planned.kind is PlanKind.RUN:
            words = plural("Planner", "%n run, the last on {day}", "%n runs, the last on {day}", count)
        elif self._planned.kind is PlanKind.REST:
            words = plural("Planner", "%n rest day, the last on {day}", "%n rest days, the last on {day}", count)
        else:
            words = plural("Planner", "%n workout, the last on {day}", "%n workouts, the last on {day}", count)
        return words.format(day=last)
