"""What the name of an exercise says about the figures beside it."""

import re

from soleus.interchange.reading import folded

_ASSISTED = re.compile(
    r"\b(?:assisted|assist|assistance|assistida|assistido|assistita|assistito|asistida|asistido|assistée?|assisté"
    r"|unterstützt\w*|assistiert\w*|destekli|asistentka|wspomagan\w*|geassisteerd\w*|с поддержкой)\b"
    r"|アシスト|辅助|輔助"
)
_NOT_HELP = re.compile(r"\bself[- ]assist|\bassisted (?:barbell|dumbbell)")
_BAND = re.compile(
    r"\b(?:bands?|banded|mini-?band|miniband|loopband|resistance loop|theraband|thera-band|gummiband|fitnessband"
    r"|widerstandsband|élastiques?|elastique|elásticos?|elástica|elastic[oi]|banda|bandas|lastik|direnç bandı"
    r"|резин\w*|лент\w*)\b|弹力带|彈力帶|チューブ|밴드"
)
_NOT_BAND = re.compile(r"\b(?:it band|iliotibial band|husband)\b")
_COLOURS = {
    **dict.fromkeys(("tan", "beige"), "tan"),
    **dict.fromkeys(
        ("yellow", "gelb", "gelbes", "jaune", "amarillo", "amarilla", "amarelo", "giallo", "sarı"), "yellow"
    ),
    **dict.fromkeys(("red", "rot", "rotes", "rouge", "rojo", "roja", "vermelho", "rosso", "kırmızı"), "red"),
    **dict.fromkeys(("green", "grün", "grünes", "vert", "verte", "verde", "yeşil"), "green"),
    **dict.fromkeys(("blue", "blau", "blaues", "bleu", "bleue", "azul", "blu", "mavi"), "blue"),
    **dict.fromkeys(
        ("black", "schwarz", "schwarzes", "noir", "noire", "negro", "negra", "preto", "nero", "siyah"), "black"
    ),
    **dict.fromkeys(("orange", "naranja", "laranja", "arancione", "turuncu"), "orange"),
    **dict.fromkeys(("purple", "violet", "lila", "morado", "roxo", "viola", "mor"), "purple"),
    **dict.fromkeys(("silver", "silber", "argent", "plata", "prata", "gümüş"), "silver"),
    **dict.fromkeys(("gold", "golden"), "gold"),
}
_HOLD = re.compile(
    r"\b(?:hold|holds|dead ?hangs?|planks?|l-sit|wall sit|isometric|static|halten|halte|stütz"
    r"|planche|gainage|plancha|prancha|isometri\w*|isométri\w*|statisch\w*)\b|\bhang$"
)
_NOT_HOLD = re.compile(
    r"\bplank (?:jack|row|walk|up|to|tap|reach|dip|twist|rotation|shoulder|knee|crunch|push)|\bjacks?\b"
)


def is_assisted(name: str) -> bool:
    """Return whether the weight of an exercise is probably help that was taken off.

    >>> is_assisted("Pull Up (Assisted)"), is_assisted("Lunge (Assisted Barbell")
    (True, False)
    """
    plain = folded(name)
    return bool(_ASSISTED.search(plain)) and not _NOT_HELP.search(plain)


def is_banded(name: str) -> bool:
    """Return whether an exercise is done with an elastic band, whose "weight" is no weight."""
    plain = folded(name)
    return bool(_BAND.search(plain)) and not _NOT_BAND.search(plain)


def band_colour(name: str) -> str:
    """Return the colour token of the band an exercise names, if it names exactly one.

    >>> band_colour("Band Plantar Flexion red")
    'red'
    """
    return colour_of(name) if is_banded(name) else ""


def colour_of(words: str) -> str:
    """Return the colour token that words name, if they name exactly one.

    >>> colour_of("grünes Band"), colour_of("red or blue")
    ('green', '')
    """
    colours = {_COLOURS[word] for word in re.findall(r"\w+", folded(words)) if word in _COLOURS}
    return colours.pop() if len(colours) == 1 else ""


def is_hold(name: str) -> bool:
    """Return whether an exercise is usually held for some seconds."""
    plain = folded(name)
    return bool(_HOLD.search(plain)) and not _NOT_HOLD.search(plain)
