"""What another app's layout cannot hold of a log, counted while it is written and told in sentences afterwards."""

from collections import Counter
from collections.abc import Callable, Mapping
from enum import Enum, auto

from soleus.domain.words import plural

_C = "ExportRemarks"


class Loss(Enum):
    """Something of our log that has no column there: first what stands in the notes, then what stays behind."""

    SIDE = auto()
    BAND = auto()
    PIECES = auto()
    ASSISTANCE = auto()
    HOLD = auto()
    COUNT = auto()
    VARIANT = auto()
    FATIGUE = auto()
    RESERVE = auto()
    EFFORT = auto()
    PAIN = auto()
    TEMPO = auto()
    FRACTION = auto()
    ZERO = auto()
    REST = auto()
    BODY_WEIGHT = auto()
    SUPERSET = auto()
    NO_START = auto()
    SAME_START = auto()
    SHORTENED = auto()
    EMPTY = auto()


Losses = Counter[Loss]

_SENTENCES: Mapping[Loss, Callable[[int], str]] = {
    Loss.SIDE: lambda n: plural(
        _C, "%n row says in its notes which side it is.", "%n rows say in their notes which side they are.", n
    ),
    Loss.BAND: lambda n: plural(
        _C, "%n set's band colour is in the notes.", "%n sets' band colours are in the notes.", n
    ),
    Loss.PIECES: lambda n: plural(
        _C,
        "%n set of several pieces stands there with their sum; the pieces are in the notes.",
        "%n sets of several pieces stand there with their sum; the pieces are in the notes.",
        n,
    ),
    Loss.ASSISTANCE: lambda n: plural(
        _C, "%n set's assistance is in the notes.", "%n sets' assistance is in the notes.", n
    ),
    Loss.HOLD: lambda n: plural(
        _C,
        "%n set of held repetitions counts all its seconds together; how long each was held is in the notes.",
        "%n sets of held repetitions count all their seconds together; how long each was held is in the notes.",
        n,
    ),
    Loss.COUNT: lambda n: plural(
        _C,
        "%n set's steps, ground contacts or twists stand there as repetitions or in the notes.",
        "%n sets' steps, ground contacts or twists stand there as repetitions or in the notes.",
        n,
    ),
    Loss.VARIANT: lambda n: plural(_C, "%n set's variant is in the notes.", "%n sets' variants are in the notes.", n),
    Loss.FATIGUE: lambda n: plural(
        _C,
        "That %n set went to failure is in the notes, as it has another mark or counts nothing.",
        "That %n sets went to failure is in the notes, as they have another mark or count nothing.",
        n,
    ),
    Loss.RESERVE: lambda n: plural(
        _C, "%n set's repetitions in reserve are in the notes.", "%n sets' repetitions in reserve are in the notes.", n
    ),
    Loss.EFFORT: lambda n: plural(
        _C,
        "%n set's RPE is in the notes, as the column takes 6 to 10 in halves.",
        "%n sets' RPE is in the notes, as the column takes 6 to 10 in halves.",
        n,
    ),
    Loss.PAIN: lambda n: plural(_C, "%n set's pain is in the notes.", "%n sets' pain is in the notes.", n),
    Loss.TEMPO: lambda n: plural(_C, "%n exercise's tempo is in the notes.", "%n exercises' tempo is in the notes.", n),
    Loss.FRACTION: lambda n: plural(
        _C,
        "%n figure had to be a whole number; what was logged is in the notes.",
        "%n figures had to be whole numbers; what was logged is in the notes.",
        n,
    ),
    Loss.ZERO: lambda n: plural(
        _C,
        "%n set with 0 repetitions reads as one without a number; the notes say so.",
        "%n sets with 0 repetitions read as ones without a number; the notes say so.",
        n,
    ),
    Loss.REST: lambda n: plural(_C, "%n rest stays behind.", "%n rests stay behind.", n),
    Loss.BODY_WEIGHT: lambda n: plural(
        _C, "The body weight noted with %n set stays behind.", "The body weight noted with %n sets stays behind.", n
    ),
    Loss.SUPERSET: lambda n: plural(
        _C,
        "That %n exercise was done in turn with another stays behind.",
        "That %n exercises were done in turn with another stays behind.",
        n,
    ),
    Loss.NO_START: lambda n: plural(
        _C,
        "%n workout without a time of day stands at midnight.",
        "%n workouts without a time of day stand at midnight.",
        n,
    ),
    Loss.SAME_START: lambda n: plural(
        _C,
        "%n workout begins some minutes later there, as another has its name and minute.",
        "%n workouts begin some minutes later there, as others have their names and minutes.",
        n,
    ),
    Loss.SHORTENED: lambda n: plural(
        _C, "%n text was too long and is shortened.", "%n texts were too long and are shortened.", n
    ),
    Loss.EMPTY: lambda n: plural(
        _C, "%n workout or exercise without sets stays behind.", "%n workouts or exercises without sets stay behind.", n
    ),
}


def sentences(losses: Losses) -> tuple[str, ...]:
    """Return a sentence for each kind of loss that there was, what stands in the notes first."""
    return tuple(_SENTENCES[loss](losses[loss]) for loss in Loss if losses[loss])
