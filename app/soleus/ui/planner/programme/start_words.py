"""What is said before a programme starts: on which days, how many workouts, and until when."""

from collections.abc import Collection, Sequence

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.programme import Programme
from soleus.ui.text import day_name, day_with_year, plural, tr

_SPREAD = {
    1: (0,), 2: (1, 4), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 4, 5), 6: (0, 1, 2, 3, 4, 5), 7: tuple(range(7)),
}  # fmt: skip
"""Training days by how many there are, as far apart as a week allows (0 Monday … 6 Sunday)."""


def usual_weekdays(programme: Programme) -> tuple[int, ...]:
    """Return the days that are proposed for a programme."""
    return _SPREAD[programme.sessions_low]


def days_hint(programme: Programme, chosen: Collection[int]) -> str:
    """Return advice where fewer or more days are chosen than the programme says; empty where it fits."""
    low, high = programme.sessions_low, programme.sessions_high
    if len(chosen) < low:
        return plural(
            "Coach",
            "The programme is made for %n day a week; fewer will do, only slower.",
            "The programme is made for %n days a week; fewer will do, only slower.",
            low,
        )
    if len(chosen) > high:
        return plural(
            "Coach",
            "The programme is made for %n day a week. Leave the calves time to recover.",
            "The programme is made for %n days a week. Leave the calves time to recover.",
            high,
        )
    return ""


def coming_words(programme: Programme, coming: Sequence[PlannedWorkout]) -> str:
    """Return "36 workouts until Fri 12 Feb"."""
    if not coming:
        return tr("Coach", "No workout would be planned: the programme would be over already.")
    last = coming[-1].day
    day = day_name(last) if last.year == coming[0].day.year else day_with_year(last)
    if programme.weeks is not None:
        return plural("Coach", "%n workout until {day}", "%n workouts until {day}", len(coming)).format(day=day)
    return plural(
        "Coach",
        "%n workout to begin with, until {day}; more when you go on",
        "%n workouts to begin with, until {day}; more when you go on",
        len(coming),
    ).format(day=day)
