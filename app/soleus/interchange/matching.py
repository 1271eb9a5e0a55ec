"""Proposals which of our exercises the names in a file are; a guess is always called one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode
from soleus.interchange import hints
from soleus.interchange.names import plain_name, words_of
from soleus.interchange.parsed import ParsedExercise


class Match(StrEnum):
    """How sure a proposal is."""

    SAME = "same"  # the same name
    GUESS = "guess"  # our guess, to be looked at
    DECIDE = "decide"  # it could be several of ours, or none: the user decides
    NEW = "new"  # not calf work that Soleus knows: an own exercise


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an imported exercise could be.

    `key` is one of our exercises, or None where a new one (`draft_of`) is to be made unless the user picks one of
    `candidates`. `counts` is what the file's repetitions are of that exercise.
    """

    name: str
    match: Match
    key: str | None = None
    candidates: tuple[str, ...] = ()
    counts: Measure = Measure.REPS
    colour: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """Words that must and must not stand in a name, and the exercises it then may be; with one it is a guess."""

    needs: str
    keys: tuple[str, ...]
    without: str = ""


_UNSURE: dict[str, tuple[str, ...]] = {
    "toe raise": ("shin-raise", "double-leg-calf-raise"),
    "toe raises": ("shin-raise", "double-leg-calf-raise"),
    "isometric": ("band-plantarflexion-isometric",),
    "eccentric only": ("band-plantarflexion-eccentric", "eccentric-heel-drop"),
}
"""Other names of ours that mean something else elsewhere."""
_RULES = (
    _Rule("jump rope", ("jump-rope",), "double"),
    _Rule("plantar flexion hold", ("band-plantarflexion-isometric",)),
    _Rule("plantar flexion eccentric", ("band-plantarflexion-eccentric",)),
    _Rule("plantar flexion band", ("band-plantarflexion",)),
    _Rule("plantar flexion", ("band-plantarflexion", "band-plantarflexion-isometric", "seated-calf-raise")),
    _Rule("calf press band", ("band-plantarflexion",)),
    _Rule("calf band", ("band-plantarflexion", "double-leg-calf-raise")),
    _Rule("lateral band walk", ("lateral-band-walk",)),
    _Rule("band side step", ("lateral-band-walk",)),
    _Rule("band walk", ("lateral-band-walk",)),
    _Rule("toe walk", ("toe-walk",)),
    _Rule("shin raise", ("shin-raise",)),
    _Rule("toe raise", ("shin-raise", "double-leg-calf-raise"), "calf"),
    _Rule("hollow hold", ("hollow-body-hold",), "rock"),
    _Rule("calf stretch bent", ("calf-stretch-bent",)),
    _Rule("calf stretch straight", ("calf-stretch-straight",)),
    _Rule("calf stretch", ("calf-stretch-straight", "calf-stretch-bent")),
    _Rule("heel drop bent", ("eccentric-heel-drop-bent",)),
    _Rule("heel drop", ("eccentric-heel-drop",), "seated"),
    _Rule("calf eccentric bent", ("eccentric-heel-drop-bent",)),
    _Rule("calf eccentric", ("eccentric-heel-drop", "eccentric-heel-drop-bent")),
    _Rule("calf raise donkey", ()),
    _Rule("calf raise squat", ()),
    _Rule("calf raise hold", ("double-leg-calf-raise-hold", "single-leg-calf-raise"), "seated"),
    _Rule("calf leg press single", ()),
    _Rule("calf leg press", ("leg-press-calf-raise",)),
    _Rule("calf press", ("leg-press-calf-raise",), "standing"),
    _Rule("calf extension", ("leg-press-calf-raise", "double-leg-calf-raise")),
    _Rule("calf raise seated single", ()),
    _Rule("calf raise seated smith", ("smith-seated-calf-raise",)),
    _Rule("calf raise seated dumbbell", ("seated-calf-raise", "seated-dumbbell-heel-raise")),
    _Rule("calf raise seated", ("seated-calf-raise",)),
    _Rule("heel raise seated dumbbell", ("seated-dumbbell-heel-raise",)),
    _Rule("heel raise seated", ("seated-calf-raise",)),
    _Rule("calf raise single barbell", ("weighted-single-leg-calf-raise",)),
    _Rule("calf raise single kettlebell", ("kettlebell-single-leg-raise", "single-leg-calf-raise")),
    _Rule("calf raise single machine", ("single-leg-calf-raise", "weighted-single-leg-calf-raise")),
    _Rule("calf raise single smith", ("weighted-single-leg-calf-raise", "single-leg-calf-raise")),
    _Rule("calf raise single cable", ("single-leg-calf-raise", "weighted-single-leg-calf-raise")),
    _Rule("calf raise single", ("single-leg-calf-raise",)),
    _Rule("heel raise single", ("single-leg-calf-raise",), "test"),
    _Rule("heel raise test", ("heel-raise-test",)),
    _Rule("calf raise barbell", ("weighted-calf-raise",)),
    _Rule("calf raise dumbbell", ("dumbbell-heel-raise",)),
    _Rule("heel raise dumbbell", ("dumbbell-heel-raise",)),
    _Rule("calf raise machine", ("weighted-calf-raise", "double-leg-calf-raise", "seated-calf-raise")),
    _Rule("calf raise smith", ("weighted-calf-raise", "double-leg-calf-raise", "smith-seated-calf-raise")),
    _Rule("calf raise weighted", ("weighted-calf-raise", "double-leg-calf-raise")),
    _Rule("calf raise plate", ("weighted-calf-raise", "double-leg-calf-raise", "seated-calf-raise")),
    _Rule("calf raise bodyweight", ("double-leg-calf-raise",)),
    _Rule("calf raise standing", ("double-leg-calf-raise",)),
    _Rule("bunny hop", ("bunny-hops",)),
)  # fmt: skip
_ACTIVITIES = frozenset(
    ("running", "run", "jogging", "treadmill", "swimming", "cycling", "elliptical", "soccer", "basketball", "laufen")
)


def proposals(found: Iterable[ParsedExercise], exercises: Sequence[Exercise]) -> tuple[Proposal, ...]:
    """Return for each exercise of a file what it could be among `exercises`, conservatively."""
    there = {exercise.key: exercise for exercise in exercises}
    names: dict[str, str] = {}
    for exercise in sorted(exercises, key=lambda e: e.builtin):  # an own exercise of a name goes before a built-in one
        names.setdefault(plain_name(exercise.name), exercise.key)
    for exercise in exercises:  # its English name tells as much as that in the reader's language
        for name in exercise.found_as[:1]:
            names.setdefault(plain_name(name), exercise.key)
    others: dict[str, set[str]] = {}
    for exercise in exercises:
        for name in (*exercise.also, *exercise.found_as[1:]):
            others.setdefault(plain_name(name), set()).add(exercise.key)
    return tuple(_proposal(one, there, names, others) for one in found)


def _proposal(
    one: ParsedExercise, there: dict[str, Exercise], names: dict[str, str], others: dict[str, set[str]]
) -> Proposal:
    plain = plain_name(one.name)
    colour = hints.band_colour(one.name)
    if plain in names:
        key = names[plain]
        return Proposal(one.name, Match.SAME, key, (key,), counts_of(one, there[key]), colour)
    if plain in _UNSURE:
        candidates, sure = _UNSURE[plain], False
    elif len(others.get(plain, ())) == 1:
        candidates, sure = tuple(others[plain]), True
    else:
        candidates, sure = _by_words(one.name)
    candidates = tuple(key for key in candidates if key in there)
    if sure and len(candidates) == 1 and _fits(one, there[candidates[0]]):
        key = candidates[0]
        return Proposal(one.name, Match.GUESS, key, candidates, counts_of(one, there[key]), colour)
    return Proposal(one.name, Match.DECIDE if candidates else Match.NEW, None, candidates, colour=colour)


def _by_words(name: str) -> tuple[tuple[str, ...], bool]:
    """Return the exercises that the words of a name allow, and whether a single one of them may be guessed."""
    words = words_of(name)
    for rule in _RULES:
        if words.issuperset(rule.needs.split()) and words.isdisjoint(rule.without.split()):
            return rule.keys, len(rule.keys) == 1
    return (("cross-training",), False) if words & _ACTIVITIES and len(words) <= 3 else ((), False)


def _fits(one: ParsedExercise, exercise: Exercise) -> bool:
    """Return whether the rows count what the exercise counts; a hold of 20 "repetitions" is for the user to decide."""
    if one.hold_as_reps:
        return False
    return not one.with_reps or _takes_reps(exercise) or counts_of(one, exercise) is not Measure.REPS


def _takes_reps(exercise: Exercise) -> bool:
    return bool({Measure.REPS, Measure.HOLD_REPS} & set(exercise.measures))


def counts_of(one: ParsedExercise, exercise: Exercise) -> Measure:
    """Return what the file's repetitions are of an exercise: steps, contacts or twists where it has no repetitions."""
    if one.with_reps and not _takes_reps(exercise):
        for measure in (Measure.STEPS, Measure.CONTACTS, Measure.TWISTS):
            if measure in exercise.measures:
                return measure
    return Measure.REPS


def draft_of(one: ParsedExercise, key: str) -> Exercise:
    """Return a new own exercise for a name that is none of ours, measured by what its rows count."""
    measures = [one.measure]
    for measure, rows in (
        (Measure.REPS, one.with_reps),
        (Measure.SECONDS, one.with_seconds),
        (Measure.DISTANCE, one.with_distance),
    ):
        if rows and measure not in measures:
            measures.append(measure)
    loads = []
    if one.banded:
        loads.append(LoadKind.BAND)
    elif one.assisted:
        loads.append(LoadKind.ASSISTANCE)
    elif one.with_weight:
        loads.append(LoadKind.WEIGHT)
    each = words_of(one.name) >= {"single", "leg"}
    return Exercise(
        key=key,
        name=one.name,
        group=Group.OTHER,
        measures=tuple(measures),
        sides=(SideMode.EACH if each else SideMode.BOTH,),
        loads=tuple(loads),
    )
