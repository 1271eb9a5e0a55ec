"""Workouts for the tests of History, stored the way an import stores them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from soleus.domain.band import BandUse
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.ports import Kind
from soleus.domain.units import Weight
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Workout
from soleus.services.composition import Services
from soleus.services.logbook import Put

TODAY = date(2026, 11, 20)
PRESS = "band-plantarflexion"
RAISE = "seated-calf-raise"
STEPS = "lateral-band-walk"


def pair(number: int, left: float, right: float, bands: tuple[str, str] | None = None, **more: object) -> list[SideSet]:
    """Return a left-right pair."""
    loads = [NO_LOAD, NO_LOAD] if bands is None else [Load(band=BandUse(band, 100)) for band in bands]
    return [
        SideSet(number, side, load, reps=reps, **more)  # type: ignore[arg-type]
        for side, load, reps in zip((Side.LEFT, Side.RIGHT), loads, (left, right), strict=True)
    ]


def band_ladder(day: date, reps: Sequence[tuple[float, float]], bands: tuple[str, str], note: str = "") -> Workout:
    """Return a workout of the band press, with a warm-up that no figure may count."""
    warm_up = SideSet(1, Side.LEFT, Load(band=BandUse(bands[0], 100)), reps=30, kind=SetKind.WARMUP)
    rows = [warm_up] + [row for at, both in enumerate(reps, 2) for row in pair(at, *both, bands)]
    start = datetime(day.year, day.month, day.day, 18, 5)
    return Workout(day, "Band ladder", (Entry(PRESS, tuple(rows)),), start, start + timedelta(minutes=27), note=note)


def seated(day: date, kg: float = 20) -> Workout:
    """Return a workout of two exercises, one with a weight, one with steps."""
    raises = tuple(
        SideSet(at, Side.BOTH, Load(weight=Weight(kg)), reps=15, effort=Effort(8, EffortScale.RPE)) for at in (1, 2, 3)
    )
    walks = tuple(SideSet(at, Side.ALTERNATING, Load(), steps=20) for at in (1, 2))
    return Workout(day, "Seated + sides", (Entry(RAISE, raises), Entry(STEPS, walks)))


def store(services: Services, workouts: Sequence[Workout]) -> list[Workout]:
    """Store workouts in one step."""
    services.logbook.edit("Fill", *(Put(Kind.WORKOUT, None, workout) for workout in workouts))
    return list(workouts)


def autumn(services: Services) -> list[Workout]:
    """Store eight workouts of three months, oldest first, and return them."""
    bands = [band.id for band in services.catalogue.bands_for(PRESS).bands]
    yellow, red, green = bands[:3]
    return store(
        services,
        [
            band_ladder(date(2026, 9, 22), [(8, 9), (8, 9), (7, 8)], (yellow, red)),
            band_ladder(date(2026, 9, 25), [(9, 10), (9, 10)], (yellow, red)),
            seated(date(2026, 9, 30)),
            band_ladder(date(2026, 10, 2), [(11, 12), (10, 12)], (yellow, red), note="ankle felt stiff"),
            band_ladder(date(2026, 10, 27), [(13, 13), (12, 12), (12, 12)], (yellow, green)),
            seated(date(2026, 11, 4), kg=22.5),
            band_ladder(date(2026, 11, 6), [(10, 8), (9, 8), (9, 7)], (red, green)),
            band_ladder(date(2026, 11, 10), [(11, 9), (11, 9), (10, 8)], (red, green)),
        ],
    )
