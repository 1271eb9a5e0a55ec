"""What the rules that can be switched off are called, and what each does."""

from typing import NamedTuple

from soleus.ui.text import tr

_C = "TrainingRules"


class RuleWords(NamedTuple):
    """A rule's name, what it does in a line, the label of its source, and other words to find it by."""

    name: str
    does: str
    source: str
    synonyms: str = ""


def rule_words() -> dict[int, RuleWords]:
    """Return the words of the rules by their numbers."""
    return {
        6: RuleWords(
            tr(_C, "Bands by hold"), tr(_C, "held past its seconds, a band gives way to the next colour"), "A4"
        ),
        7: RuleWords(
            tr(_C, "Bands by repetitions"), tr(_C, "past its repetitions, a band gives way to the next"), "A4"
        ),
        8: RuleWords(
            tr(_C, "Ladder of band work"), tr(_C, "offers the next step, and the step back where it hurts"), "+"
        ),
        9: RuleWords(
            tr(_C, "Harder exercises"),
            tr(_C, "body weight at the top of its range offers the next one: two legs, one, weighted"),
            "+",
            tr(_C, "ladder neighbour single leg"),
        ),
        10: RuleWords(
            tr(_C, "Repetitions first, then load"),
            tr(_C, "every set at the top of its range raises the load, the sets of steps, or the jumps"),
            "+",
            tr(_C, "double progression weight kilograms plates"),
        ),
        11: RuleWords(tr(_C, "Longer times"), tr(_C, "what lasted to its end goes on for longer"), "+"),
        12: RuleWords(
            tr(_C, "Strength before jumps"),
            tr(_C, "jumps are offered once both legs are strong and alike"),
            "A0",
            tr(_C, "readiness plyometric single-leg raises"),
        ),
        13: RuleWords(
            tr(_C, "Pain"), tr(_C, "over the limit, or worse the next morning, takes the last raise back"), "+"
        ),
        14: RuleWords(tr(_C, "Pause"), tr(_C, "a long one takes the last raise back"), "+"),
    }


def off_sentence() -> str:
    """Return what is said of a rule that is switched off."""
    return tr(_C, "Switched off: it suggests nothing.")
