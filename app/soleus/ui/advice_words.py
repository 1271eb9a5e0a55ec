"""What comes next, and why, in words."""

from collections.abc import Callable

from soleus.domain.band import Band
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.progression.cases import Advice, Move, NumbersBy, Reason, Why
from soleus.domain.readiness import Readiness
from soleus.domain.workout import Side
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.text import load_text, number, number_range, side_name, tr
from soleus.ui.wording import measure_unit, site_name

FindBand = Callable[[str], tuple[Band, int, str] | None]
_C = "Advice"


def next_words(advice: Advice, find_band: FindBand) -> str:
    """Return what comes next in a word or two: "green", "42.5 kg", "65 s", "blue again"; empty for nothing new."""
    reason, target = advice.reason, advice.target
    if advice.move is Move.STAY or reason is None:
        again = tr(_C, "{load} again")
        return again.format(load=load_words(target.load, find_band)) if target.load.band is not None else ""
    if reason.before != target.load:
        return load_words(target.load, find_band)
    if reason.why is Why.ONE_MORE_SET:
        return tr(_C, "{number} sets").format(number=target.sets)
    unit = measure_unit(target.measure)
    amount = number_range(target.low, target.high if reason.why is Why.MORE_REPS_FIRST else target.low)
    return f"{amount} {unit}" if unit else tr(_C, "{number} reps").format(number=amount)


def reason_words(reason: Reason, measure: Measure, find_band: FindBand, with_next: bool = True) -> str:
    """Return why, in one sentence; `with_next` with the load it leads to, which else stands beside it."""
    unit = measure_unit(measure)
    sets = ", ".join(number(amount) for amount in reason.amounts) + (f" {unit}" if unit and reason.amounts else "")
    words = _sentence(reason.why)
    if reason.before == reason.after:
        words = _unmoved(reason.why) or words
    if not with_next:
        words = words.removesuffix(" → {next}")
    text = words.format(
        sets=sets,
        load=load_words(reason.before, find_band),
        next=load_words(reason.after, find_band),
        count=reason.sessions,
        pain=_pain_words(reason),
        days=reason.days,
        pct="" if reason.step_pct is None else number(round(reason.step_pct)),
    )
    if reason.why is Why.EVERY_SET and reason.step_pct is not None:
        text += tr(_C, " (+{pct} %)").format(pct=number(round(reason.step_pct)))
    return text


def source_words(reason: Reason, programme: str = "") -> str:
    """Return the name of what a reason rests on: an article, or who set the number that decided."""
    if reason.numbers_by is None:
        return catalogue_words().source_name(reason.source)
    return {
        NumbersBy.THERAPIST: tr(_C, "Therapist"),
        NumbersBy.PROGRAMME: programme or tr(_C, "Running programme"),
        NumbersBy.OWN: tr(_C, "Your number"),
    }[reason.numbers_by]


def _pain_words(reason: Reason) -> str:
    """Return "6", or "6 (shin)" where it was noted with its place."""
    figure = "" if reason.pain is None else number(reason.pain)
    if reason.site is None:
        return figure
    return tr("Pain", "{pain} ({site})").format(pain=figure, site=site_name(reason.site))


def load_words(load: Load, find_band: FindBand) -> str:
    """Return "green", "green at 125 %, doubled", "42.5 kg"; "body weight" where there is no load."""
    known = find_band(load.band.band_id) if load.band else None
    if load.band is None or known is None:
        return load_text(load) or tr(_C, "body weight")
    parts = [known[0].shown_name]
    if load.band.elongation_pct is not None:
        parts.append(tr(_C, "at {number} %").format(number=number(load.band.elongation_pct)))
    if load.band.twists:
        parts.append(tr(_C, "with a twist"))
    if load.band.strands > 1:
        parts.append(tr(_C, "doubled"))
    return " ".join(parts)


def _unmoved(why: Why) -> str:
    """Say that nothing is lighter; empty where that is not what it is about."""
    return {
        Why.PAIN_OVER_LIMIT: tr(_C, "Pain {pain} is over your limit, and there is nothing lighter than {load}"),
        Why.WORSE_NEXT_MORNING: tr(_C, "It hurt more the next morning, and there is nothing lighter than {load}"),
        Why.PAUSE: tr(_C, "{days} days without it: begin with care"),
        Why.WEAKER_LEG_LEADS: tr(_C, "The weaker leg leads, so this one waits on {load}"),
    }.get(why, "")


def offer_reason_words(reason: Reason, measure: Measure, find_band: FindBand) -> str:
    """Return why another exercise of the ladder is offered, in one sentence."""
    plain = {
        Why.PAIN_OVER_LIMIT: tr(_C, "Pain {pain} is over your limit").format(pain=_pain_words(reason)),
        Why.WORSE_NEXT_MORNING: tr(_C, "It hurt more the next morning"),
    }
    return plain.get(reason.why) or reason_words(reason, measure, find_band)


def _sentence(why: Why) -> str:
    return {
        Why.PASSED: tr(_C, "{sets} on {load} goes past the ceiling → {next}"),
        Why.RESERVE: tr(_C, "{sets} on {load} with something in reserve → {next}"),
        Why.EVERY_SET: tr(_C, "{sets} on {load}, every set at the top in {count} sessions → {next}"),
        Why.MORE_REPS_FIRST: tr(_C, "{next} would be +{pct} %, so a few more repetitions on {load} come first"),
        Why.NOTHING_HEAVIER: tr(_C, "{sets} on {load}, and nothing you own is harder"),
        Why.LONGER: tr(_C, "{sets}: every set lasted, so a little longer"),
        Why.MORE_CONTACTS: tr(_C, "{sets} contacts: at most a tenth more in a week"),
        Why.ONE_MORE_SET: tr(_C, "{sets} in {count} sessions: one more set"),
        Why.PAIN_OVER_LIMIT: tr(_C, "Pain {pain} is over your limit, so the last raise is taken back → {next}"),
        Why.WORSE_NEXT_MORNING: tr(_C, "It hurt more the next morning, so the last raise is taken back → {next}"),
        Why.PAIN_FREE_FIRST: tr(_C, "Pain {pain}: {load} stays until it hurts less"),
        Why.PAUSE: tr(_C, "{days} days without it, so the last raise is taken back → {next}"),
        Why.WEAKER_LEG_LEADS: tr(_C, "The weaker leg leads, so this one does as much → {next}"),
        Why.BOTH_LEGS_READY: tr(_C, "Both legs outgrew {load} in {count} sessions"),
        Why.OUTGROWN_EXERCISE: tr(_C, "{sets} in {count} sessions: body weight is no longer enough"),
    }[why]


def readiness_texts(found: Readiness) -> tuple[str, ...]:
    """Say whether both legs are strong enough for jumping, with the source in brackets; it advises and never bars.

    Nothing where the rule is switched off.
    """
    if not found.asked:
        return ()
    if found.ready:
        return (
            tr(_C, "Both legs did {wanted} single-leg raises or more lately: ready for jumping. [A0 +]").format(
                wanted=found.wanted
            ),
        )
    parts = [
        tr(_C, "{side}: {reps} of {wanted} single-leg raises").format(
            side=side_name(side), reps=number(reps), wanted=found.wanted
        )
        for side, reps in ((Side.LEFT, found.left), (Side.RIGHT, found.right))
        if side in found.short and reps is not None
    ]
    parts += [tr(_C, "{side}: not tested in the last eight weeks").format(side=side_name(s)) for s in found.untested]
    if found.uneven and found.difference_pct is not None:
        pct = number(found.difference_pct, 0)
        parts.append(
            tr(_C, "the legs differ by {pct} %, more than {most} %").format(pct=pct, most=found.largest_difference_pct)
        )
    why = tr(_C, "Strength first, then jumps. Still missing: {parts}. [A0 +]").format(parts="; ".join(parts))
    if not found.by_norm:
        return (why,)
    norm = tr(
        _C, "{wanted} is the norm of the heel-raise test at your age and sex; a newer study sees no effect of age. [+]"
    )
    return (why, norm.format(wanted=found.wanted))
