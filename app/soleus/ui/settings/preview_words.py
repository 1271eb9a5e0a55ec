"""What changed rules change in the coming two weeks, in sentences."""

from collections.abc import Callable, Sequence

from soleus.domain.prescription import Target
from soleus.domain.progression.cases import Advice, Move
from soleus.domain.workout import Side
from soleus.services.previewing import Difference, OfferChange, Preview
from soleus.ui.advice_words import FindBand, load_words
from soleus.ui.target_wording import target_words
from soleus.ui.text import number, plural, side_name, tr
from soleus.ui.wording import measure_unit

NameOf = Callable[[str], str]
_C = "Preview"
_MOST = 6
"""So many sentences are told; more are counted."""


def preview_sentences(found: Preview, name_of: NameOf, find_band: FindBand) -> list[str]:
    """Return one sentence a difference, and one that ends them."""
    if not found.planned:
        return [tr(_C, "Nothing is planned for the coming two weeks.")]
    said = [difference_sentence(one, name_of, find_band) for one in found.differences]
    said += [_offer_sentence(one, name_of) for one in found.offers]
    if found.ready is not None:
        said.append(tr(_C, "Jumps are offered.") if found.ready else tr(_C, "Jumps wait for stronger legs."))
    if not said:
        return [tr(_C, "Nothing changes in what is planned.")]
    rest = len(said) - _MOST
    if rest > 0:
        return [*said[:_MOST], plural(_C, "And %n more change.", "And %n more changes.", rest)]
    return [*said, tr(_C, "Nothing else changes.")]


def difference_sentence(one: Difference, name_of: NameOf, find_band: FindBand) -> str:
    """Return "Band press, left: red stays; green comes after one more 12, 12, 12."."""
    before, now = _figures(one.before, one.after.target, find_band), _figures(one.after, one.before.target, find_band)
    who = _who(name_of(one.exercise_key), one.sides)
    if one.before.move is Move.UP and one.after.move is Move.STAY:
        return _waits(one, who, before, now)
    if one.after.move is Move.BACK and one.before.move is not Move.BACK:
        return tr(_C, "{who}: back to {now}.").format(who=who, now=now)
    if one.after.move is Move.UP and one.before.move is Move.STAY:
        return tr(_C, "{who}: {now} comes already.").format(who=who, now=now)
    return tr(_C, "{who}: {now} instead of {before}.").format(who=who, now=now, before=before)


def _waits(one: Difference, who: str, before: str, now: str) -> str:
    if one.repeats is None:
        return tr(_C, "{who}: {now} stays; {next} comes later.").format(who=who, now=now, next=before)
    unit = measure_unit(one.after.target.measure)
    sets = ", ".join(number(amount) for amount in one.amounts) + (f" {unit}" if unit else "")
    if one.repeats == 1:
        words = tr(_C, "{who}: {now} stays; {next} comes after one more {sets}.")
    else:
        words = tr(_C, "{who}: {now} stays; {next} comes after {count} more of {sets}.")
    return words.format(who=who, now=now, next=before, sets=sets, count=one.repeats)


def _who(name: str, sides: Sequence[Side]) -> str:
    if len(sides) == 1 and sides[0].other is not None:
        return tr(_C, "{exercise}, {side}").format(exercise=name, side=side_name(sides[0]).lower())
    return name


def _figures(advice: Advice, other: Target, find_band: FindBand) -> str:
    """Return what tells a target from another one: the load, and the amounts where they differ or the load does not."""
    target = advice.target
    parts = [load_words(target.load, find_band)] if target.load != other.load else []
    if not parts or (target.sets, target.low, target.high) != (other.sets, other.low, other.high):
        parts.append(target_words(target))
    return ", ".join(parts)


def _offer_sentence(one: OfferChange, name_of: NameOf) -> str:
    words = (
        tr(_C, "{exercise}: {next} is offered as the next step.")
        if one.is_offered
        else tr(_C, "{exercise}: {next} is not offered yet.")
    )
    return words.format(exercise=name_of(one.exercise_key), next=name_of(one.offered_key))
