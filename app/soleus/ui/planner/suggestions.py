"""What the progression engine says of the exercises of a workout, as lines for the grid."""

from collections.abc import Sequence
from dataclasses import replace

from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Items, Prescription, Target, TargetSide
from soleus.domain.progression.accepting import Standing, accepted, swapped
from soleus.domain.progression.cases import Advice, Move, Offer, Reason
from soleus.domain.workout import Side
from soleus.services.catalogue import Catalogue
from soleus.services.coaching import ItemAdvice
from soleus.ui.advice_words import load_words, offer_reason_words, reason_words, source_words
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.planner.grid_hints import Hint, HintKind, Hints, ItemHints, Why
from soleus.ui.planner.words import target_words
from soleus.ui.text import tr

_KINDS = {Standing.RAISE: HintKind.RAISE, Standing.BACK: HintKind.BACK, Standing.REMARK: HintKind.REMARK}


def hints_of(items: Items, advice: dict[int, ItemAdvice], catalogue: Catalogue) -> Hints:
    """Return the lines of each exercise for which there is something to say."""
    keys = {item.exercise_key for item in items}
    found = {}
    for item in items:
        said = advice.get(item.id)
        if said is None:
            continue
        lines = [hint for target in item.targets for hint in _of_target(item, target, said, catalogue)]
        lines += _of_ladder(item, said, keys, catalogue)
        if lines:
            found[item.id] = ItemHints(item.exercise_key, item.targets, tuple(lines))
    return found


def taken(item: Prescription, hints: Sequence[Hint]) -> Prescription:
    """Return the prescription with what some of its lines suggest."""
    for hint in hints:
        if hint.target is not None:
            item = accepted(item, hint.side, hint.target)
    return item


# what is suggested for a row


def _of_target(item: Prescription, target: Target, said: ItemAdvice, catalogue: Catalogue) -> list[Hint]:
    """Return the lines below one row: one for both legs where they get the same, else one for each."""
    groups: list[tuple[Standing, Advice, list[Side]]] = []
    for side in _sides(target):
        advice, stands = said.advice.get(side), said.standings.get(side, Standing.NOTHING)
        if advice is None or stands is Standing.NOTHING:
            continue
        for known, other, sides in groups:
            if known is stands and (other.target == advice.target or stands is Standing.REMARK):
                sides.append(side)
                break
        else:
            groups.append((stands, advice, [side]))
    lines = []
    for stands, advice, sides in groups:
        apart, remark = len(sides) < len(_sides(target)), stands is Standing.REMARK
        hint = _hint(item, target, stands, advice, _whys(said, sides, catalogue, apart and remark), catalogue)
        lines.append(replace(hint, side=sides[0]) if apart and not remark else hint)
    return lines


def _sides(target: Target) -> tuple[Side, ...]:
    return (Side.LEFT, Side.RIGHT) if target.side is TargetSide.EACH else (Side(target.side.value),)


def _hint(
    item: Prescription, target: Target, stands: Standing, advice: Advice, whys: tuple[Why, ...], catalogue: Catalogue
) -> Hint:
    kind = _KINDS[stands]
    if kind is HintKind.REMARK:
        return Hint(item.id, target.id, kind, whys)
    after = advice.target
    parts = []
    if after.load != target.load:
        parts.append(load_words(after.load, catalogue.known_band))
    if (after.sets, after.low, after.high) != (target.sets, target.low, target.high):
        parts.append(target_words(after))
    return Hint(
        item.id,
        target.id,
        kind,
        whys,
        title=tr("Planner", "Move up to") if kind is HintKind.RAISE else tr("Planner", "Go back to"),
        what=", ".join(parts),
        band=after.load.band if after.load != target.load else None,
        target=after,
    )


def _whys(said: ItemAdvice, sides: Sequence[Side], catalogue: Catalogue, marked: bool) -> tuple[Why, ...]:
    """Return the reasons of some sides, each once; the leg is named where they differ or only one has any."""
    found: list[tuple[Side, Why]] = []
    for side in sides:
        advice = said.advice[side]
        if advice.reason is not None:
            words = reason_words(advice.reason, advice.target.measure, catalogue.known_band, with_next=False)
            found.append((side, _why(words, advice.reason, said.programme)))
    if len(found) > 1 and len({why for _, why in found}) == 1:
        found = found[:1]
    elif len(found) > 1:
        marked = True
    return tuple(replace(why, side=side) if marked else why for side, why in found)


def _why(words: str, reason: Reason, programme: str) -> Why:
    sources = catalogue_words().sources
    tip = next((source.description for source in sources if source.label == reason.source), "")
    return Why(words, source_words(reason, programme), "" if reason.numbers_by else tip)


# what the ladder offers


def _of_ladder(item: Prescription, said: ItemAdvice, keys: set[str], catalogue: Catalogue) -> list[Hint]:
    """Return the other exercises that could stand here: a harder one for all its sides, an easier one for any."""
    offers: dict[tuple[str, Move], dict[Side, Offer]] = {}
    for side, found in said.offers.items():
        for offer in found:
            offers.setdefault((offer.exercise_key, offer.move), {})[side] = offer
    return [
        _offer_hint(item, move, sides, catalogue, len(sides) < len(said.offers), said.programme)
        for (key, move), sides in offers.items()
        if key not in keys and (move is Move.BACK or len(sides) == len(said.offers))
    ]


def _offer_hint(
    item: Prescription, move: Move, offers: dict[Side, Offer], catalogue: Catalogue, marked: bool, programme: str
) -> Hint:
    side, first = next(iter(offers.items()))
    exercise = catalogue.exercise(first.exercise_key)
    measure = next((target.measure for target in item.targets), Measure.REPS)
    words = offer_reason_words(first.reason, measure, catalogue.known_band)
    why = replace(_why(words, first.reason, programme), side=side if marked and side.other is not None else None)
    loads = list(dict.fromkeys(offer.target.load for offer in offers.values()))
    return Hint(
        item.id,
        None,
        HintKind.OFFER,
        (why,),
        title=tr("Planner", "Next could be") if move is Move.UP else tr("Planner", "Or a step back to"),
        what=_with_loads(exercise.name, loads, catalogue),
        swap=swapped(item, exercise, offers),
    )


def _with_loads(name: str, loads: Sequence[Load], catalogue: Catalogue) -> str:
    """Return "Band lowering, red" or, where the legs differ, "Band lowering, red and green"."""
    known = [load_words(load, catalogue.known_band) for load in loads if load != Load()]
    if not known:
        return name
    what = known[0] if len(known) == 1 else tr("Planner", "{left} and {right}").format(left=known[0], right=known[1])
    return tr("Planner", "{exercise}, {load}").format(exercise=name, load=what)
