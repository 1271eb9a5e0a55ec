"""What has no column elsewhere, in the few words that go into the notes of an export."""

from collections.abc import Iterable

from soleus.domain.band import BandSet
from soleus.domain.exercise import Tempo
from soleus.domain.load import Load
from soleus.domain.units import Weight
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, Side, SideSet
from soleus.interchange.losses import Loss, Losses

_C = "ExportNotes"
BandNames = dict[str, str]


def band_names(band_sets: Iterable[BandSet]) -> BandNames:
    """Return the name of every band by its id."""
    return {band.id: band.shown_name for band_set in band_sets for band in band_set.bands}


def plain(value: float) -> str:
    """Return a figure without a surplus ".0", with a decimal point.

    >>> plain(12.0), plain(2.5)
    ('12', '2.5')
    """
    return f"{value:.10g}"


def side_words(row: SideSet, losses: Losses) -> list[str]:
    """Return "Left", "Right" or "Alternating"; nothing for both sides at once or a side that is not known."""
    words = {
        Side.LEFT: tr(_C, "Left"),
        Side.RIGHT: tr(_C, "Right"),
        Side.ALTERNATING: tr(_C, "Alternating"),
    }
    if row.side not in words:
        return []
    losses[Loss.SIDE] += 1
    return [words[row.side]]


def load_words(load: Load, bands: BandNames, losses: Losses, *, assistance: bool) -> list[str]:
    """Return the band, the pieces of a weight, and the assistance where it has no column of its own."""
    words = []
    use = load.band
    if use is not None:
        words.append(tr(_C, "band {name}").format(name=bands.get(use.band_id, use.band_id)))
        if use.elongation_pct is not None:
            words.append(tr(_C, "stretched {percent} %").format(percent=plain(use.elongation_pct)))
        if use.strands > 1:
            words.append(tr(_C, "{n} strands").format(n=use.strands))
        if use.twists:
            words.append(tr(_C, "band twists {n}").format(n=use.twists))
    if load.band_label:
        words.append(tr(_C, "band: {words}").format(words=load.band_label))
    if words:
        losses[Loss.BAND] += 1
    for part in (load.weight, load.assistance):
        if part is not None and part.count > 1:
            words.append(str(part))
            losses[Loss.PIECES] += 1
    if assistance and load.assistance is not None:
        words.append(tr(_C, "{weight} assistance").format(weight=_total(load.assistance)))
        losses[Loss.ASSISTANCE] += 1
    return words


def _total(weight: Weight) -> str:
    return f"{plain(weight.value * weight.count)} {weight.unit}"


def count_words(row: SideSet, shown: str, losses: Losses) -> list[str]:
    """Return the counts that are no repetitions; `shown` is the one whose figure stands as repetitions."""
    words = []
    for name, value, only, number in (
        ("steps", row.steps, tr(_C, "steps"), tr(_C, "{n} steps")),
        ("contacts", row.contacts, tr(_C, "ground contacts"), tr(_C, "{n} ground contacts")),
        ("twists", row.twists, tr(_C, "twists"), tr(_C, "{n} twists")),
    ):
        if value is not None:
            words.append(only if name == shown else number.format(n=plain(value)))
    if words:
        losses[Loss.COUNT] += 1
    return words


def hold_words(row: SideSet, losses: Losses) -> list[str]:
    """Return how long each repetition was held, unless that is the time of the set."""
    if row.hold_s is None or (row.reps is None and row.seconds is None):
        return []
    losses[Loss.HOLD] += 1
    return [tr(_C, "each held {seconds} s").format(seconds=plain(row.hold_s))]


def state_words(row: SideSet, losses: Losses) -> list[str]:
    """Return the variant and the pain of a set."""
    words = []
    if row.variant:
        words.append(row.variant)
        losses[Loss.VARIANT] += 1
    if row.pain is not None:
        words.append(tr(_C, "pain {n} of 10").format(n=row.pain))
        losses[Loss.PAIN] += 1
    return words


def effort_words(effort: Effort) -> str:
    """Return an effort on the scale it was entered in."""
    if effort.scale is EffortScale.RIR:
        return tr(_C, "{n} in reserve").format(n=plain(effort.value))
    return tr(_C, "RPE {n}").format(n=plain(effort.value))


def fatigue_words() -> str:
    """Return what is said of a set that went to failure."""
    return tr(_C, "to failure")


def tempo_words(tempo: Tempo | None) -> str:
    """Return the known phases of a tempo by their names: codes of figures are read in two orders."""
    if tempo is None:
        return ""
    phases = (
        (tempo.concentric_s, tr(_C, "{seconds} s up")),
        (tempo.top_hold_s, tr(_C, "{seconds} s held there")),
        (tempo.eccentric_s, tr(_C, "{seconds} s down")),
        (tempo.bottom_hold_s, tr(_C, "{seconds} s held below")),
    )
    known = [words.format(seconds=plain(seconds)) for seconds, words in phases if seconds is not None]
    return tr(_C, "Tempo: {phases}").format(phases=", ".join(known)) if known else ""
