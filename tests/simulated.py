"""A trainee who does what is planned and what the coach advises, grows stronger by a fixed rule and tells of pain."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from progressing import EXERCISES, SETS, place_of

from soleus.domain.band import BandUse
from soleus.domain.enrolment import Enrolment, StepTaken, end_of, numbers_of, planned_by
from soleus.domain.equipment import Bar, Equipment
from soleus.domain.exercise import Exercise, LoadKind, Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.plates import HELD, load_tokens, reachable
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.programme import Programme
from soleus.domain.progression.accepting import Standing, accepted, standing
from soleus.domain.progression.cases import Advice, Case, Move, Reason, Session, session_of
from soleus.domain.progression.engine import advise, offers
from soleus.domain.progression.loads import rank
from soleus.domain.training import TrainingNumbers
from soleus.domain.units import Weight
from soleus.domain.workout import Side, SideSet

MONDAY = date(2026, 1, 5)
LONGEST = timedelta(weeks=60)

GYM = Equipment(
    dumbbells=tuple(Weight(kg, count=2) for kg in (2, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20)),
    kettlebells=tuple(Weight(kg) for kg in (4, 6, 8, 10, 12, 14, 16, 20, 24)),
    plates=tuple(Weight(kg, count=4) for kg in (1.25, 2.5, 5, 10, 20)),
    bars=(Bar("bar", Weight(20)),),
    things=(
        "step", "wall", "squat-rack", "band", "mini-loop", "bench", "smith-machine", "leg-press", "chair", "block",
        "rope", "backpack", "pole",
    ),
)  # fmt: skip

SIDES = {
    TargetSide.EACH: (Side.LEFT, Side.RIGHT),
    TargetSide.LEFT: (Side.LEFT,),
    TargetSide.RIGHT: (Side.RIGHT,),
    TargetSide.BOTH: (Side.BOTH,),
    TargetSide.ALTERNATING: (Side.ALTERNATING,),
}

Pains = Callable[[date, str, Side], int | None]


@dataclass(frozen=True, eq=False)
class Done:
    """One exercise and side of one workout: what was advised, and what came of it."""

    day: date
    step: int
    name: str
    item: Prescription
    side: Side
    prescribed: Target
    advice: Advice
    target: Target
    rows: tuple[SideSet, ...]

    @property
    def key(self) -> str:
        return self.item.exercise_key


@dataclass
class Trainee:
    """Strength of an exercise and side is one number, which a session raises by `growth`.

    It is the weight that goes up once (kg), the band's level that is right, or the amount that body weight allows.
    `weaker` is how much of the other leg's strength the right one has.
    """

    growth: float = 0.02
    weaker: float = 1.0
    pain_of: Pains = lambda day, key, side: None
    away: tuple[date, ...] = ()
    equipment: Equipment = GYM
    sessions: dict[tuple[str, Side], dict[date, tuple[SideSet, ...]]] = field(default_factory=dict)
    strength: dict[tuple[str, Side], float] = field(default_factory=dict)

    # what the coach looks at

    def case(self, item: Prescription, target: Target, side: Side, today: date, numbers: TrainingNumbers) -> Case:
        other = () if side.other is None else self._sessions(item.exercise_key, side.other)
        return Case(
            EXERCISES[item.exercise_key],
            side,
            target,
            self._sessions(item.exercise_key, side),
            today,
            place_of,
            other=other,
            exercises=EXERCISES,
            equipment=self.equipment,
            numbers=numbers,
        )

    def _sessions(self, key: str, side: Side) -> tuple[Session, ...]:
        found = (session_of(day, rows) for day, rows in sorted(self.sessions.get((key, side), {}).items()))
        return tuple(session for session in found if session is not None)

    # what is lifted

    def first_load(self, exercise: Exercise, side: Side, target: Target) -> Load:
        """The heaviest load with which the top of the range is reached: a repetition maximum, or the right band."""
        top = target.high if target.high is not None else target.low
        assert top is not None
        if LoadKind.BAND in exercise.loads:
            first = SETS[exercise.band_set_id or "article"].bands[0]
            return Load(band=BandUse(first.id))
        needed = {token for choice in exercise.needs for token in choice}
        if LoadKind.WEIGHT not in exercise.loads or not (needed - {"step", "chair"}):
            return NO_LOAD
        tokens = load_tokens(exercise)
        choices = reachable(self.equipment, tokens) if tokens else [Weight(2.5 * n) for n in range(1, 200)]
        fitting = [w for w in choices if self.capacity(exercise, side, Load(weight=w), target.measure) >= top]
        return Load(weight=fitting[-1] if fitting else choices[0])

    def capacity(self, exercise: Exercise, side: Side, load: Load, measure: Measure) -> float:
        """How much of a measure goes in the first set with a load."""
        strength = self._strength(exercise, side)
        if load.band is not None and measure is not Measure.STEPS:
            rung = place_of(load.band.band_id)
            assert rung is not None
            spare = strength - rung[1] - ((load.band.elongation_pct or 100) - 100) / 100 - load.band.twists
            spare -= 2.0 * (load.band.strands - 1)
            return max(1.0, 30 + 15 * spare if measure is Measure.SECONDS else 12 + 6 * spare)
        if load.kg is not None and self._is_weight_work(exercise):
            return max(0.0, 30 * (strength / max(load.kg, 0.1) - 1))
        return strength * (1 - (load.kg or 0.0) / 200)

    def _is_weight_work(self, exercise: Exercise) -> bool:
        return bool(load_tokens(exercise) & {t for choice in exercise.needs for t in choice}) or (
            "leg-press" in exercise.equipment
        )

    def _strength(self, exercise: Exercise, side: Side) -> float:
        key = (exercise.key, side)
        if key not in self.strength:
            usual = exercise.dose.high or 15.0
            start = 1.0 if LoadKind.BAND in exercise.loads and exercise.measure is not Measure.STEPS else usual
            if self._is_weight_work(exercise):
                tokens = load_tokens(exercise)
                start = 12.0 if tokens & HELD and "plates" not in tokens else 60.0
                start = 150.0 if "leg-press" in exercise.equipment else start
            self.strength[key] = start * (self.weaker if side is Side.RIGHT else 1.0)
        return self.strength[key]

    def _grow(self, exercise: Exercise, side: Side) -> None:
        is_level = LoadKind.BAND in exercise.loads and exercise.measure is not Measure.STEPS
        now = self._strength(exercise, side)
        rate = self.growth * (self.weaker if side is Side.RIGHT else 1.0)
        self.strength[exercise.key, side] = now + 10 * rate if is_level else now * (1 + rate)

    def do(self, item: Prescription, target: Target, side: Side, day: date) -> tuple[SideSet, ...]:
        """Do all sets of a side, each to fatigue or to the target, and note them."""
        exercise, measure = EXERCISES[item.exercise_key], target.measure
        top = target.high if target.high is not None else target.low
        before = self.sessions.setdefault((exercise.key, side), {}).get(day, ())
        rows = []
        for n in range(target.sets * item.rounds):
            able = float(int(self.capacity(exercise, side, target.load, measure) * (1 - 0.01 * n)))
            amount = able if top is None or exercise.to_fatigue else min(able, top)
            row = SideSet(len(before) + n + 1, side, target.load, pain=self.pain_of(day, exercise.key, side))
            rows.append(row.with_amount(measure, max(1.0, amount)))
        self.sessions[exercise.key, side][day] = (*before, *rows)
        self._grow(exercise, side)
        return tuple(rows)


def walk(trainee: Trainee, programme: Programme, weekdays: tuple[int, ...]) -> tuple[Enrolment, list[Done]]:
    """Let a trainee walk a programme from its start to its end; steps are taken on the day after they were offered."""
    enrolment = Enrolment(programme, MONDAY, weekdays)
    log: list[Done] = []
    begun: dict[tuple[str, Side], Target] = {}
    day = MONDAY
    while (end := end_of(enrolment)) is None or day < end:
        assert day < MONDAY + LONGEST, "the programme comes to no end"
        today = [] if day in trainee.away else list(_trained(trainee, enrolment, day, begun))
        log += today
        going = _going_on(trainee, enrolment, today)
        if going is not None:
            step, offered = going
            enrolment = replace(
                enrolment, steps_taken=(*enrolment.steps_taken, StepTaken(day + timedelta(days=1), step))
            )
            begun |= offered
        day += timedelta(days=1)
    return enrolment, log


def _trained(
    trainee: Trainee, enrolment: Enrolment, day: date, begun: dict[tuple[str, Side], Target]
) -> Iterator[Done]:
    """Do the workouts of a day; the targets of each are known before it begins."""
    numbers = numbers_of(enrolment, TrainingNumbers())
    for plan in planned_by(enrolment, day, day):
        assert plan.step is not None
        chosen = []
        for item in plan.items:
            first = item.targets[0]
            for side in SIDES[first.side]:
                case = trainee.case(item, first, side, day, numbers)
                advice = advise(case)
                news = standing(case, advice) in (Standing.RAISE, Standing.BACK)
                figures = advice.target if news else replace(first, load=advice.target.load)
                target = accepted(item, side, figures).target_for(side.value)
                assert target is not None
                if not case.sessions:
                    offered = begun.get((item.exercise_key, side))
                    load = offered.load if offered else trainee.first_load(case.exercise, side, first)
                    target = replace(target, load=load)
                chosen.append((item, side, first, advice, target))
        for item, side, first, advice, target in chosen:
            rows = trainee.do(item, target, side, day)
            yield Done(day, plan.step, plan.name, item, side, first, advice, target, rows)


def _going_on(
    trainee: Trainee, enrolment: Enrolment, today: list[Done]
) -> tuple[int, dict[tuple[str, Side], Target]] | None:
    """The step that was offered on a day, with what each leg begins it with; the trainee says yes."""
    numbers = numbers_of(enrolment, TrainingNumbers())
    offered = {
        done: offers(trainee.case(done.item, done.prescribed, done.side, done.day, numbers))
        for done in today
        if enrolment.programme.steps[done.step].weeks is None
    }
    for done, found in offered.items():
        for offer in found:
            step = done.step + (1 if offer.move is Move.UP else -1)
            if 0 <= step < len(enrolment.programme.steps) and offer.exercise_key in _keys(enrolment, step):
                begun = {
                    (one.exercise_key, other.side): one.target
                    for other, ones in offered.items()
                    for one in ones
                    if one.move is offer.move
                }
                return step, begun
    return None


def _keys(enrolment: Enrolment, step: int) -> set[str]:
    return {item.exercise_key for session in enrolment.programme.steps[step].sessions for item in session.items}


def drops(log: list[Done]) -> list[tuple[Done, Done, Reason | None]]:
    """Every time the load of an exercise and side became less than it was the time before."""
    last: dict[tuple[str, Side], Done] = {}
    found = []
    for done in log:
        before = last.get((done.key, done.side))
        if before is not None and rank(done.target.load, place_of) < rank(before.target.load, place_of):
            found.append((before, done, done.advice.reason))
        last[done.key, done.side] = done
    return found
