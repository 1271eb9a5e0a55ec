"""A made-up series: two legs on a band ladder, with a pause, a setback and a set without repetitions."""

from datetime import date, timedelta

from soleus.domain.band import Band, BandSet, BandUse
from soleus.domain.exercise import Exercise, Group
from soleus.domain.load import Load
from soleus.domain.ports import SetGroup
from soleus.domain.progress import ExerciseSeries, points
from soleus.domain.units import Weight
from soleus.domain.workout import Side

FIRST = date(2026, 8, 3)
TODAY = date(2026, 11, 20)
FORCES = (("yellow", 1.4, 2.0), ("red", 1.7, 2.5), ("green", 2.1, 3.0), ("blue", None, None))
BAND_SET = BandSet("article", "Article order", tuple(Band(n, n, n, low, high) for n, low, high in FORCES))
EXERCISE = Exercise("press", "Band press", Group.BAND, ceiling=12)


def band_of(band_id: str) -> tuple[Band, int, str] | None:
    level = BAND_SET.level(band_id)
    return None if level is None else (BAND_SET.bands[level - 1], level, BAND_SET.id)


def ladder(days: int = 20, every: int = 3) -> ExerciseSeries:
    groups = []
    for at in range(days):
        day = FIRST + timedelta(days=at * every + (20 if at >= days // 2 else 0))
        for side, ahead in ((Side.LEFT, 0), (Side.RIGHT, 1)):
            name = FORCES[min(3, at // 6 + ahead)][0]
            reps = None if at == 4 else 7.0 + at % 6
            groups.append(SetGroup(day, side, Load(band=BandUse(name, 100)), reps, reps, 3, 100 + at))
    return ExerciseSeries(EXERCISE.key, points(groups, band_of))


def weights() -> ExerciseSeries:
    loads = (Load(weight=Weight(20)), Load(assistance=Weight(10)), Load(), Load(weight=Weight(10, count=2)))
    groups = [SetGroup(FIRST + timedelta(days=2 * at), Side.BOTH, load, 10, 30, 3, at) for at, load in enumerate(loads)]
    return ExerciseSeries("raise", points(groups, band_of))
