"""Names of exercises in other programs, boiled down to words that can be compared."""

import re

from soleus.interchange.reading import folded

_CALF = ("calf", "raise")
_WORDS: dict[str, tuple[str, ...]] = {
    # English spellings
    **dict.fromkeys(("calves", "calve", "calfs"), ("calf",)),
    **dict.fromkeys(("raises", "rise", "rises", "raised", "lift", "lifts"), ("raise",)),
    **dict.fromkeys(("heels",), ("heel",)),
    **dict.fromkeys(("toes",), ("toe",)),
    **dict.fromkeys(("legs", "legged"), ("leg",)),
    **dict.fromkeys(("one", "1", "unilateral", "uni"), ("single",)),
    **dict.fromkeys(("sitting", "sit", "seat"), ("seated",)),
    **dict.fromkeys(("stand",), ("standing",)),
    **dict.fromkeys(("dumbbells", "db", "dumbell", "dumbells"), ("dumbbell",)),
    **dict.fromkeys(("kettlebells", "kb"), ("kettlebell",)),
    **dict.fromkeys(("bb",), ("barbell",)),
    **dict.fromkeys(("bands", "banded"), ("band",)),
    **dict.fromkeys(("weighted", "loaded"), ("weighted",)),
    **dict.fromkeys(("drops",), ("drop",)),
    **dict.fromkeys(("eccentrics", "negative", "negatives", "lowering"), ("eccentric",)),
    **dict.fromkeys(("iso", "isometrics", "holds", "static"), ("hold",)),
    "isometric": ("hold",),
    **dict.fromkeys(("walks", "walking"), ("walk",)),
    **dict.fromkeys(("steps", "sidestep", "sidesteps"), ("step",)),
    **dict.fromkeys(("hops", "hopping"), ("hop",)),
    **dict.fromkeys(("jumps", "jumping"), ("jump",)),
    **dict.fromkeys(("skipping", "skip"), ("jump", "rope")),
    **dict.fromkeys(("stretches", "stretching"), ("stretch",)),
    **dict.fromkeys(("plantarflexion",), ("plantar", "flexion")),
    **dict.fromkeys(("tib", "tibialis", "tibia", "shins"), ("shin",)),
    **dict.fromkeys(("presses", "pressing"), ("press",)),
    **dict.fromkeys(("extensions",), ("extension",)),
    # German
    **dict.fromkeys(("wadenheben", "wadenheber", "fersenheben"), _CALF),
    **dict.fromkeys(("wadendrücken", "wadenpresse"), ("calf", "press")),
    **dict.fromkeys(("wade", "waden"), ("calf",)),
    **dict.fromkeys(("sitzend", "sitzendes", "sitzen", "im_sitzen"), ("seated",)),
    **dict.fromkeys(("stehend", "stehendes", "stehen"), ("standing",)),
    **dict.fromkeys(("einbeinig", "einbeiniges"), ("single", "leg")),
    "langhantel": ("barbell",),
    **dict.fromkeys(("kurzhantel", "kurzhanteln"), ("dumbbell",)),
    **dict.fromkeys(("maschine", "máquina", "maquina", "machine", "macchina", "makine", "gerät"), ("machine",)),
    "beinpresse": ("leg", "press"),
    **dict.fromkeys(("seilspringen", "seilhüpfen"), ("jump", "rope")),
    "theraband": ("band",),
    # Spanish, Portuguese, Italian, French, Turkish
    **dict.fromkeys(("pantorrilla", "pantorrillas", "gemelo", "gemelos", "panturrilha", "panturrilhas"), _CALF),
    **dict.fromkeys(("polpacci", "polpaccio", "mollet", "mollets", "baldır", "kalf"), _CALF),
    **dict.fromkeys(("talones", "talón", "calcanhares"), _CALF),
    **dict.fromkeys(("sentado", "sentada", "seduto", "seduta", "assis", "assise", "oturarak"), ("seated",)),
    **dict.fromkeys(("debout", "ayakta"), ("standing",)),
    **dict.fromkeys(("barra", "barre", "bilanciere", "barbell"), ("barbell",)),
    **dict.fromkeys(("mancuerna", "mancuernas", "halter", "halteres", "manubri", "haltère", "haltères"), ("dumbbell",)),
    **dict.fromkeys(("unilateral", "monopodal"), ("single",)),
    **dict.fromkeys(("banda", "elástico", "elastico", "élastique"), ("band",)),
    **dict.fromkeys(("comba", "cuerda"), ("jump", "rope")),
}
_PHRASES = (
    ("jump-rope", "jump rope"),
    ("corde à sauter", "jump rope"),
    ("pular corda", "jump rope"),
    ("saltar la cuerda", "jump rope"),
    ("ip atlama", "jump rope"),
    ("de pie", "standing"),
    ("em pé", "standing"),
    ("in piedi", "standing"),
    ("im sitzen", "seated"),
    ("im stehen", "standing"),
    ("body weight", "bodyweight"),
    ("t-bar", "tbar"),
)
_FILLING = frozenset(
    ("the", "a", "an", "with", "on", "in", "of", "and", "using", "exercise", "am", "an", "der", "mit", "de")
)


def words_of(name: str) -> frozenset[str]:
    """Return what a name says, in canonical English words without order.

    >>> sorted(words_of("Single-Leg Standing Calf Raises (DB)"))
    ['calf', 'dumbbell', 'leg', 'raise', 'single', 'standing']
    """
    plain = folded(name)
    for phrase, meaning in _PHRASES:
        plain = plain.replace(phrase, meaning)
    words = (word for word in re.findall(r"[^\W_]+", plain) if word not in _FILLING)
    return frozenset(canonical for word in words for canonical in _WORDS.get(word, (word,)))


def plain_name(name: str) -> str:
    """Return a name without case, punctuation and surplus blanks, to see whether two are the same.

    >>> plain_name("Seated  Calf-Raise ") == plain_name("seated calf raise")
    True
    """
    return " ".join(re.findall(r"[^\W_]+", folded(name)))
