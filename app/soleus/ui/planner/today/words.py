"""What the card of today says."""

from soleus.domain.mornings import MorningQuestion
from soleus.domain.workout import Side
from soleus.services.daily import Today, TodaysWorkout
from soleus.ui.planner.coverage.words import is_bare, topic_name
from soleus.ui.planner.words import minutes_words
from soleus.ui.text import day_long, day_name, number, plural, tr, within
from soleus.ui.weeks import weekday_long


def heading(today: Today) -> str:
    """Return "Today, Friday 20 November"."""
    return tr("Today", "Today, {day}").format(day=day_long(today.day))


def length(one: TodaysWorkout, others: int) -> str:
    """Return "3 exercises, about 14 min", and how many workouts more there are."""
    parts = [plural("Today", "%n exercise", "%n exercises", len(one.planned.items))]
    minutes = minutes_words(one.seconds)
    if minutes:
        parts.append(minutes)
    if others:
        parts.append(plural("Today", "%n more today", "%n more today", others))
    return ", ".join(parts)


def next_words(today: Today) -> str:
    """Return what comes next, empty where nothing is planned."""
    if today.next is None:
        return ""
    return tr("Today", "Next: {name} on {day}").format(name=today.next.name, day=day_name(today.next.day))


def missing_words(today: Today) -> str:
    """Return what is missing this week, empty where nothing is."""
    if today.coverage.missing and is_bare(today.coverage):
        return tr("Today", "No calf work this week yet")
    missing = [within(topic_name(topic)) for topic in today.coverage.missing]
    return tr("Today", "Missing this week: {topics}").format(topics=", ".join(missing)) if missing else ""


def suggestion_words(count: int) -> str:
    """Return how many suggestions there are to accept."""
    return plural("Today", "%n suggestion to accept below", "%n suggestions to accept below", count)


def question_words(question: MorningQuestion) -> tuple[str, str]:
    """Return the question of the morning, and after what."""
    morning = weekday_long(question.morning.weekday())
    words = {
        Side.LEFT: tr("Today", "Left calf on {weekday} morning?"),
        Side.RIGHT: tr("Today", "Right calf on {weekday} morning?"),
        None: tr("Today", "Your calves on {weekday} morning?"),
    }[question.side]
    after = tr("Today", "after {weekday}").format(weekday=weekday_long(question.workout.day.weekday()))
    return words.format(weekday=morning), after


def waiting_words(today: Today) -> str:
    """Return what was missed lately and still waits, empty where nothing does."""
    if not today.waiting:
        return ""
    newest = today.waiting[0]
    said = tr("Today", "“{name}” of {day} still waits").format(name=newest.name, day=day_name(newest.day))
    more = len(today.waiting) - 1
    return f"{said}, {tr('Today', 'and {number} more').format(number=number(more))}" if more else said
