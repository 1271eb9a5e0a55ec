"""Loads in the order of difficulty, one step harder, and one step easier; both steps keep the order."""

from dataclasses import replace

from soleus.domain.band import BandUse
from soleus.domain.exercise import Exercise, LoadKind
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.plates import HELD, carries_weight, load_tokens, next_weight, reachable, usable_tokens
from soleus.domain.progression.cases import BandPlace, Case, Session
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import SideSet

FULL_STRETCH_PCT = 100.0
"""What a stretch that was not noted is taken for, where a step goes on from it."""

_STEPS = {WeightUnit.KG: (1.0, 2.5), WeightUnit.LB: (2.5, 5.0)}
"""The usual smallest step of what is held in the hand, and of bars and machines, where no equipment was told."""

Rank = tuple[float, ...]


def rank(load: Load, place_of: BandPlace) -> Rank:
    """Return a key that sorts loads: band level, strands, stretch, twists, kg (order of training-rules.md)."""
    kg = load.kg
    weight = (0.0 if kg is None else kg, float(kg is not None))
    if load.band is None:
        return (0.0, 0.0, 0.0, 0.0, *weight)
    place = place_of(load.band.band_id)
    stretch = load.band.elongation_pct if load.band.elongation_pct is not None else FULL_STRETCH_PCT
    return (float(place[1] if place else 0), float(load.band.strands), stretch, float(load.band.twists), *weight)


def heaviest(session: Session, place_of: BandPlace) -> Load:
    """Return the hardest load of a session, without the body weight and without words of a file."""
    loads = list({id(row.load): row.load for row in session.sets}.values())
    if len(loads) == 1:
        return plain(loads[0])
    return plain(max(loads, key=lambda load: (rank(load, place_of), repr(load))))


def ranked(session: Session, place_of: BandPlace) -> list[tuple[SideSet, Rank]]:
    """Return the sets of a session with the ranks of their loads; a load that they share is ranked once."""
    loads = {id(row.load): row.load for row in session.sets}
    known = {key: rank(load, place_of) for key, load in loads.items()}
    return [(row, known[id(row.load)]) for row in session.sets]


def plain(load: Load) -> Load:
    """Return the part of a load that is chosen for the next set."""
    if load.body_weight is None and not load.band_label:
        return load
    return replace(load, body_weight=None, band_label="")


def at_least(session: Session, load: Load, place_of: BandPlace) -> list[SideSet]:
    """Return the sets of a session whose load is as hard as `load`, or harder."""
    floor = rank(load, place_of)
    return [row for row, here in ranked(session, place_of) if here >= floor]


# bands


def of_one_set(one: BandUse, other: BandUse, place_of: BandPlace) -> bool:
    """Whether two bands stand in one set, so that their levels can be compared; bands that are not known do not."""
    places = place_of(one.band_id), place_of(other.band_id)
    return places[0] is not None and places[1] is not None and places[0][0].id == places[1][0].id


def harder_band(use: BandUse, case: Case) -> BandUse | None:
    """Return the next colour; without one more stretch up to the limit, then a twist, then a doubled band (rule 7)."""
    place = case.place_of(use.band_id)
    if place is None:
        return None
    band_set, level = place
    following = band_set.at_level(level + 1)
    if following is not None:
        return BandUse(following.id, use.elongation_pct)
    stretch = use.elongation_pct if use.elongation_pct is not None else FULL_STRETCH_PCT
    limit = float(case.numbers.stretch_limit_pct)
    if stretch < limit:
        return replace(use, elongation_pct=min(stretch + case.numbers.stretch_step_pct, limit))
    if use.twists == 0:
        return replace(use, twists=1)
    if use.strands == 1:
        return BandUse(use.band_id, FULL_STRETCH_PCT, strands=2)
    return None


def easier_band(use: BandUse, case: Case) -> BandUse | None:
    """Return what `harder_band` came from; None at the lightest band."""
    place = case.place_of(use.band_id)
    if place is None:
        return None
    band_set, level = place
    limit = float(case.numbers.stretch_limit_pct)
    if use.twists > 0:
        return replace(use, twists=use.twists - 1)
    stretch = use.elongation_pct
    if band_set.at_level(level + 1) is None and stretch is not None and stretch > FULL_STRETCH_PCT:
        return replace(use, elongation_pct=max(stretch - case.numbers.stretch_step_pct, FULL_STRETCH_PCT))
    if use.strands > 1:
        return BandUse(use.band_id, limit, use.strands - 1, twists=1)
    lighter = band_set.at_level(level - 1)
    return None if lighter is None else BandUse(lighter.id, use.elongation_pct)


# weights


def harder_weight(weight: Weight | None, case: Case) -> Weight | None:
    """Return the smallest step up that the trainee's weights allow; None where nothing owned is heavier.

    A first weight is the lightest there is; where no equipment was told, usual steps are taken.
    """
    tokens = usable_tokens(case.exercise, case.equipment)
    if case.equipment is None or not tokens:
        unit = weight.unit if weight else WeightUnit.KG
        step = _usual_step(unit, tokens)
        return Weight(step, unit) if weight is None else replace(weight, value=weight.value + step)
    if weight is None:
        return next(iter(reachable(case.equipment, tokens)), None)
    return next_weight(case.equipment, tokens, weight)


def easier_weight(weight: Weight, case: Case) -> Weight | None:
    """Return the smallest step down; None where there is nothing lighter than it but nothing at all."""
    tokens = usable_tokens(case.exercise, case.equipment)
    if case.equipment is None or not tokens:
        value = weight.value - _usual_step(weight.unit, tokens)
        return replace(weight, value=value) if value > 0 else None
    return next_weight(case.equipment, tokens, weight, up=False)


def _usual_step(unit: WeightUnit, tokens: frozenset[str]) -> float:
    fine, coarse = _STEPS[unit]
    return fine if tokens & HELD else coarse


# whole loads


def harder(load: Load, case: Case) -> Load | None:
    """Return a load one step harder, None where there is none: band first, then less help, then weight."""
    if load.band is not None:
        band = harder_band(load.band, case)
        return None if band is None else replace(load, band=band)
    if load.assistance is not None:
        help_ = easier_weight(load.assistance, replace(case, equipment=None))
        return replace(load, assistance=help_)
    if takes_weight(case.exercise) or load.weight is not None:
        weight = harder_weight(load.weight, case)
        return None if weight is None else replace(load, weight=weight)
    return None


def easier(load: Load, case: Case) -> Load | None:
    """Return a load one step easier, None where there is none."""
    if load.band is not None:
        band = easier_band(load.band, case)
        return None if band is None else replace(load, band=band)
    if load.assistance is not None:
        more = harder_weight(load.assistance, replace(case, equipment=None))
        return replace(load, assistance=more)
    if load.weight is not None:
        return replace(load, weight=easier_weight(load.weight, case))
    return None


def takes_weight(exercise: Exercise) -> bool:
    """Whether a weight can be entered for an exercise."""
    return LoadKind.WEIGHT in exercise.loads


def begins_without_weight(exercise: Exercise) -> bool:
    """Whether an exercise is done without a weight at first, and later with one, as no harder exercise follows it.

    Where it is not said what the weight comes from, one may only not have been noted.
    """
    begins = takes_weight(exercise) and not carries_weight(exercise)
    return begins and bool(load_tokens(exercise)) and not exercise.harder


def lightest(exercise: Exercise, case: Case) -> Load:
    """Return the load an exercise is begun with: the lightest weight owned where it needs one, else none."""
    needs = load_tokens(exercise) & {token for choice in exercise.needs for token in choice}
    if not needs:
        return NO_LOAD
    return Load(weight=harder_weight(None, replace(case, exercise=exercise)))
