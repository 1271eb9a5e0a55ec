"""What the numbers of the training rules are called, what each does, and where it comes from."""

from typing import NamedTuple

from soleus.domain.training import NumberRule
from soleus.ui.help.sources import articles
from soleus.ui.text import number, tr

_C = "TrainingNumbers"


class NumberWords(NamedTuple):
    """A number's label, what it does in a line, and other words to find it by."""

    label: str
    does: str
    synonyms: str


def number_words() -> dict[str, NumberWords]:
    """Return the words of all numbers by field."""
    return {
        "band_reps": NumberWords(
            tr(_C, "Band press is outgrown past"),
            tr(_C, "with more in a set, the next colour is due"),
            tr(_C, "ceiling repetitions reps twelve"),
        ),
        "band_hold_s": NumberWords(
            tr(_C, "Band hold is outgrown past"),
            tr(_C, "held longer, the next colour is due"),
            tr(_C, "ceiling seconds thirty isometric"),
        ),
        "sessions_in_a_row": NumberWords(
            tr(_C, "Sessions in a row before a step"),
            tr(_C, "so often at the top before it gets harder"),
            tr(_C, "workouts progression increase"),
        ),
        "leave_level": NumberWords(
            tr(_C, "Leave a ladder step at level"),
            tr(_C, "outgrown at this colour, the next step of the ladder is offered"),
            tr(_C, "colour rehab band ladder"),
        ),
        "pain_limit": NumberWords(
            tr(_C, "Pain limit"),
            tr(_C, "0 – 10; more in a set asks to make it easier"),
            tr(_C, "ache hurt cautious usual monitoring"),
        ),
        "raise_pain": NumberWords(
            tr(_C, "Most pain for a raise"),
            tr(_C, "0 – 10; more in the last workout, and nothing gets harder"),
            tr(_C, "ache hurt free of pain increase"),
        ),
        "pause_days": NumberWords(
            tr(_C, "Pause that takes a raise back"),
            tr(_C, "so long without an exercise, its last raise goes"),
            tr(_C, "break holiday illness days"),
        ),
        "stretch_step_pct": NumberWords(
            tr(_C, "More stretch at a time"),
            tr(_C, "where the set has no stronger colour"),
            tr(_C, "elongation band per cent"),
        ),
        "stretch_limit_pct": NumberWords(
            tr(_C, "Stretch a band at most to"),
            tr(_C, "past it, entering a stretch warns"),
            tr(_C, "elongation snap safety per cent"),
        ),
        "band_worn_reps": NumberWords(
            tr(_C, "A band counts as worn after"),
            tr(_C, "counted since the day it was new"),
            tr(_C, "old replace age repetitions rubber"),
        ),
        "largest_step_pct": NumberWords(
            tr(_C, "Largest step of a weight"),
            tr(_C, "a larger one waits for a few more repetitions"),
            tr(_C, "load increase kilograms per cent"),
        ),
        "most_step_sets": NumberWords(
            tr(_C, "Sets to grow to"),
            tr(_C, "side-steps add sets up to here, then the next loop"),
            tr(_C, "steps volume"),
        ),
        "contacts_step_pct": NumberWords(
            tr(_C, "More jumps in a week, at most"),
            tr(_C, "compared with the week before"),
            tr(_C, "contacts plyometric hops per cent"),
        ),
        "time_step_s": NumberWords(
            tr(_C, "Longer by"),
            tr(_C, "each raise of what is counted in seconds"),
            tr(_C, "time hold walk seconds"),
        ),
        "ready_reps": NumberWords(
            tr(_C, "Ready for jumps from"),
            tr(_C, "single-leg raises on each leg"),
            tr(_C, "plyometric readiness heel-raise test"),
        ),
        "ready_difference_pct": NumberWords(
            tr(_C, "Legs may differ by"),
            tr(_C, "with more between them, jumps wait"),
            tr(_C, "symmetry readiness side per cent"),
        ),
    }


def unit_sign(unit: str) -> str:
    """Return what stands behind the figure; nothing for a level and for points of pain."""
    return {
        "reps": tr(_C, "reps"),
        "s": tr("Units", "s"),
        "pct": tr(_C, "%"),
        "days": tr(_C, "days"),
        "sets": tr(_C, "sets"),
    }.get(unit, "")


def source_line(rule: NumberRule, does: str, default: int, is_own: bool) -> str:
    """Return what a number does and who says so; with its default where it is the user's own."""
    name = source_name(rule.source)
    if rule.field == "pain_limit":
        name = tr(_C, "Pain-monitoring model")
    if is_own:
        return tr(_C, "{does} · {source}: {default}").format(does=does, source=name, default=number(default))
    return tr(_C, "{does} · {source}").format(does=does, source=name)


def source_name(label: str) -> str:
    """Return what a source is called."""
    return next((one.name for one in articles() if one.label == label), label)


def limits_sentence(rule: NumberRule, kept: int) -> str:
    """Return what may be entered, and what holds until then."""
    return tr(_C, "A whole number from {low} to {high}; until then it stays {kept}.").format(
        low=number(rule.low), high=number(rule.high), kept=number(kept)
    )
