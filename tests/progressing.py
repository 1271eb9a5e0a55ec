"""Logs and cases of one exercise and side, for what the rules of progression say."""

from datetime import date, timedelta
from typing import Any

from soleus.bootstrap import builtin_band_sets, builtin_exercises
from soleus.domain.band import BandSet, BandUse
from soleus.domain.equipment import Bar, Equipment
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Target, usual
from soleus.domain.progression.cases import Case, Session, session_of
from soleus.domain.units import Weight
from soleus.domain.workout import Side, SideSet

EXERCISES = {exercise.key: exercise for exercise in builtin_exercises()}
SETS = {band_set.id: band_set for band_set in builtin_band_sets()}
TODAY = date(2026, 11, 20)
HOME = Equipment(
    dumbbells=(Weight(5, count=2), Weight(6, count=2), Weight(10, count=2)),
    plates=(Weight(1.25, count=2), Weight(5, count=2), Weight(10, count=2)),
    bars=(Bar("bar", Weight(20)),),
    things=("step", "wall", "squat-rack", "band", "mini-loop"),
)
NOBODY = Equipment(things=("wall",))


def place_of(band_id: str) -> tuple[BandSet, int] | None:
    for band_set in SETS.values():
        level = band_set.level(band_id)
        if level is not None:
            return band_set, level
    return None


def band(colour: str, stretch: float | None = None, strands: int = 1, twists: int = 0, of: str = "article") -> Load:
    return Load(band=BandUse(f"{of}-{colour}", stretch, strands, twists))


def kg(value: float, count: int = 1) -> Load:
    return Load(weight=Weight(value, count=count))


def rows(load: Load, amounts: tuple[float, ...], measure: Measure, **more: Any) -> tuple[SideSet, ...]:
    field = {Measure.REPS: "reps", Measure.HOLD_REPS: "reps"}.get(measure, measure.value)
    return tuple(SideSet(n, Side.LEFT, load, **{field: amount}, **more) for n, amount in enumerate(amounts, 1))


def case_of(key: str, *sessions: Session, target: Target | None = None, **more: Any) -> Case:
    exercise = EXERCISES[key]
    wanted = target or usual(exercise).targets[0]
    given_ = {"exercises": EXERCISES, "equipment": HOME} | more
    return Case(exercise, Side.LEFT, wanted, sessions, TODAY, place_of, **given_)


def done(
    key: str, *log: tuple[Load, tuple[float, ...]], pains: tuple[int | None, ...] = (), gap: int = 3, **more: Any
) -> list[Session]:
    """Sessions of an exercise, the last one yesterday, `gap` days apart."""
    measure = more.pop("measure", EXERCISES[key].measure)
    first = TODAY - timedelta(days=1 + gap * (len(log) - 1))
    found = []
    for n, (load, amounts) in enumerate(log):
        pain = pains[n] if n < len(pains) else None
        session = session_of(first + timedelta(days=gap * n), rows(load, amounts, measure, pain=pain, **more))
        assert session is not None
        found.append(session)
    return found


PRESS, HOLD = "band-plantarflexion", "band-plantarflexion-isometric"
BARBELL = "weighted-calf-raise"
