"""What a month shows: six weeks of days with a chip for each thing, and how each week kept to its plan."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soleus.domain.adherence import Adherence, Kept, PlanFact, kept
from soleus.domain.calendar import PlanKind, week_start
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.services.outline import outline
from soleus.services.planning import DayPlan, PlannedCard
from soleus.ui.planner.card_words import ICONS, CardFace, CardWriter, state_words
from soleus.ui.planner.faces import writer_of
from soleus.ui.planner.month_words import WeekKept, kept_of_month, kept_of_week, run_words
from soleus.ui.text import tr

WEEKS = 6
DAYS = 7 * WEEKS


@dataclass(frozen=True, slots=True)
class Chip:
    """A thing on a day: what `Scheduling` works on, and how it is painted.

    `look` is card (a border), waiting (a dashed one: missed or skipped), key (filled, an outline) or plain (no border).
    """

    face: CardFace
    words: str
    icon: str
    tone: str
    look: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day with what stands on it, in order."""

    day: date
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthPicture:
    """Six weeks around a month: `month` is its first day, `days` begin with the week of that day."""

    month: date
    today: date
    days: tuple[MonthDay, ...]
    weeks: tuple[WeekKept, ...] = ()
    kept: str = ""

    @property
    def first(self) -> date:
        """The first day in sight."""
        return self.days[0].day

    def at(self, day: date) -> MonthDay | None:
        """Return a day, None where it is not in sight."""
        place = (day - self.first).days
        return self.days[place] if 0 <= place < DAYS else None


def first_in_sight(day: date, first_weekday: int) -> date:
    """Return the first of the 42 days that the month of a day is shown with."""
    return week_start(day.replace(day=1), first_weekday)


def empty_picture(day: date, today: date, first_weekday: int) -> MonthPicture:
    """Return the month of a day with nothing on its days, to be shown while nothing was read yet."""
    first = first_in_sight(day, first_weekday)
    days = tuple(MonthDay(first + timedelta(days=n)) for n in range(DAYS))
    weeks = tuple(kept_of_week(days[7 * n].day, Adherence(), today) for n in range(WEEKS))
    return MonthPicture(day.replace(day=1), today, days, weeks)


def read_picture(services: Services, day: date, first_weekday: int) -> MonthPicture:
    """Return the month of a day as the logbook has it; asks for all days at once."""
    today = services.clock().date()
    month = day.replace(day=1)
    first = first_in_sight(day, first_weekday)
    last = first + timedelta(days=DAYS - 1)
    plans = outline(services.logbook, first, last, today)
    writer = writer_of(services)
    writer.offers = services.placing.offers(plans, first_weekday)
    weeks = services.adhering.by_week(first, last, first_weekday)
    of_month = services.adhering.between(month, last_of_month(month))
    return MonthPicture(
        month,
        today,
        tuple(MonthDay(plan.day, tuple(_chips(plan, writer))) for plan in plans),
        tuple(kept_of_week(week, one, today) for week, one in weeks),
        kept_of_month(month, of_month, today),
    )


def last_of_month(day: date) -> date:
    """Return the last day of the month of a day."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def _chips(plan: DayPlan, writer: CardWriter) -> Iterable[Chip]:
    for card in plan.cards:
        yield _workout_chip(card, writer)
    for extra in plan.extra:
        yield _extra_chip(extra, writer)
    for rest in plan.rests:
        face = _bare(writer.planned(rest))
        yield Chip(face, tr("Planner", "Rest day"), "moon", "text-2", "plain")
    for run in plan.runs:
        yield _run_chip(run, writer)


def _workout_chip(card: PlannedCard, writer: CardWriter) -> Chip:
    face = _bare(writer.planned(card))
    icon, tone = ICONS[face.state]
    if face.state == "skipped":
        tone = "warn"
    if _was_moved(card):
        icon = ICONS["moved"][0]
        face = replace(face, spoken=tr("Planner", "{name}, moved, then done").format(name=face.title))
    waits = face.state in ("missed", "skipped")
    return Chip(face, face.title, icon, tone, "waiting" if waits else "card")


def _was_moved(card: PlannedCard) -> bool:
    """Whether a workout was done on another day than the one it was first put on."""
    done_on = card.workout.day if card.workout is not None and card.workout.finished else None
    fact = PlanFact(card.planned.day, card.planned.original_day, done_on)
    return kept(fact, date.max) is Kept.MOVED


def _extra_chip(workout: Workout, writer: CardWriter) -> Chip:
    face = _bare(writer.unplanned(workout))
    icon, tone = ICONS[face.state]
    return Chip(face, face.title, icon, tone, "card")


def _run_chip(card: PlannedCard, writer: CardWriter) -> Chip:
    planned, run = card.planned, card.planned.run
    assert run is not None
    face = _bare(writer.planned(card))
    if run.is_key:
        return Chip(face, run_words(planned), "lightning-fill", "text", "key", run.done)
    return Chip(face, run_words(planned), "person-simple-run", "text-2", "plain", run.done)


def _bare(face: CardFace) -> CardFace:
    """Return a workout's face without its line of results or targets: the outline does not know them."""
    if face.kind is not PlanKind.WORKOUT:
        return face
    return replace(face, pieces=(), chip="", spoken=f"{face.title}, {state_words(face.state)}")
