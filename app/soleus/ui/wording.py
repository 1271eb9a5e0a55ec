"""What exercises and sets are called on every screen: groups, measures, sides, tempo, kinds of sets and efforts."""

from soleus.domain.exercise import Group, Measure, SideMode, Tempo
from soleus.domain.pain import PainSite
from soleus.domain.words import as_shipped, shipped
from soleus.domain.workout import Effort, EffortScale, SetKind
from soleus.ui.text import number, tr
from soleus.ui.units import distance_sign


def group_name(group: Group) -> str:
    """Return the name of a group of exercises."""
    names = {
        Group.STRAIGHT_KNEE: tr("Exercise", "Straight knee"),
        Group.BENT_KNEE: tr("Exercise", "Bent knee"),
        Group.BAND: tr("Exercise", "Band"),
        Group.PLYOMETRIC: tr("Exercise", "Plyometric"),
        Group.SHIN: tr("Exercise", "Shin"),
        Group.PERONEAL: tr("Exercise", "Peroneal"),
        Group.CORE: tr("Exercise", "Core"),
        Group.MOBILITY: tr("Exercise", "Mobility"),
        Group.STRETCH: tr("Exercise", "Stretch"),
        Group.TEST: tr("Exercise", "Test"),
        Group.OTHER: tr("Exercise", "Other"),
    }
    return names[group]


def side_mode_name(mode: SideMode) -> str:
    """Return how an exercise deals with the two sides."""
    names = {
        SideMode.EACH: tr("Exercise", "Each leg on its own"),
        SideMode.BOTH: tr("Exercise", "Both legs at once"),
        SideMode.DIRECTION: tr("Exercise", "To the left and to the right"),
        SideMode.ALTERNATING: tr("Exercise", "Legs in turn, one count"),
        SideMode.NONE: tr("Exercise", "No sides"),
    }
    return names[mode]


def measure_unit(measure: Measure) -> str:
    """Return the unit that follows an amount: "s", "steps"; nothing for repetitions."""
    units = {
        Measure.SECONDS: tr("Units", "s"),
        Measure.STEPS: tr("Units", "steps"),
        Measure.CONTACTS: tr("Units", "contacts"),
        Measure.TWISTS: tr("Units", "twists"),
        Measure.MINUTES: tr("Units", "min"),
        Measure.DISTANCE: distance_sign(),
    }
    return units.get(measure, "")


def measure_sign(measure: Measure) -> str:
    """Return the sign behind a figure where room is short: "s", "min", "km"; nothing for what is counted."""
    return measure_unit(measure) if measure in (Measure.SECONDS, Measure.MINUTES, Measure.DISTANCE) else ""


def tempo_text(tempo: Tempo | None) -> str:
    """Return "push 1 s, hold 2 s, return 3 s"; phases that are not prescribed are left out."""
    if tempo is None:
        return ""
    phases = (
        (tr("Tempo", "push {n} s"), tempo.concentric_s),
        (tr("Tempo", "hold {n} s"), tempo.top_hold_s),
        (tr("Tempo", "return {n} s"), tempo.eccentric_s),
        (tr("Tempo", "pause {n} s"), tempo.bottom_hold_s),
    )
    return ", ".join(words.format(n=number(seconds)) for words, seconds in phases if seconds is not None)


def variant_name(variant: str) -> str:
    """Return a variant of an exercise in the reader's language; it is logged in English where it is a shipped one."""
    return shipped("Catalogue", variant)


def variant_key(name: str) -> str:
    """Return the variant to log for what was chosen or typed."""
    return as_shipped("Catalogue", name)


def stretch_warning(stretch: float | None, limit: float) -> str:
    """Return what is said of a stretch past the limit; empty where there is nothing to say."""
    if stretch is None or stretch <= limit:
        return ""
    return tr("Set", "Past {limit} % a band can snap; makers advise against it.").format(limit=number(limit))


def kind_name(kind: SetKind) -> str:
    """Return the name of a kind of set."""
    names = {
        SetKind.WORKING: tr("Set", "Working set"),
        SetKind.WARMUP: tr("Set", "Warm-up"),
        SetKind.DROP: tr("Set", "Drop set"),
    }
    return names[kind]


def scale_name(scale: EffortScale) -> str:
    """Return the short name of a scale of effort."""
    return {EffortScale.RPE: tr("Set", "RPE"), EffortScale.RIR: tr("Set", "RIR")}[scale]


def effort_text(effort: Effort | None) -> str:
    """Return "RPE 8"; empty where none was noted."""
    return "" if effort is None else f"{scale_name(effort.scale)} {number(effort.value)}"


def site_name(site: PainSite) -> str:
    """Return what the place of a pain is called."""
    return {
        PainSite.CALF: tr("Pain", "calf"),
        PainSite.ACHILLES: tr("Pain", "Achilles tendon"),
        PainSite.SHIN: tr("Pain", "shin"),
        PainSite.ANKLE: tr("Pain", "ankle"),
        PainSite.FOOT: tr("Pain", "foot"),
        PainSite.KNEE: tr("Pain", "knee"),
        PainSite.OTHER: tr("Pain", "elsewhere"),
    }[site]
