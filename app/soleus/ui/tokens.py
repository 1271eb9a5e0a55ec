"""Design tokens: the planes, lines, inks and band colours of both themes, and the measures at 100 % text."""

from dataclasses import dataclass, replace


# Nobody compares or prints two constants of this many fields, and making how would cost each start a millisecond.
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Tokens:
    """Colours of a theme as #rrggbb (or "transparent"), measures in device-independent pixels."""

    # measures: everything sits on a grid of 4
    row: int = 32
    row_2: int = 52
    radius: int = 6
    radius_s: int = 4
    # type, in pixels
    t_caption: int = 12
    t_body: int = 13
    t_emph: int = 15
    t_title: int = 20
    t_work: int = 28
    t_number: int = 200
    # planes
    bg: str = "#F6F7F9"
    surface: str = "#FFFFFF"
    sunken: str = "#ECEEF2"
    raised: str = "#FFFFFF"
    hover: str = "#EEF1F4"
    # lines
    hairline: str = "#E3E6EA"
    line: str = "#C9CED6"
    outline: str = "#868E99"
    # text
    text: str = "#1B1F24"
    text_2: str = "#5B6470"
    disabled: str = "#A1A8B2"
    # accent
    accent: str = "#0F766E"
    accent_hover: str = "#0B655E"
    accent_press: str = "#084F4A"
    on_accent: str = "#FFFFFF"
    accent_weak: str = "#D5EFEA"
    accent_ink: str = "#0B5D57"
    focus: str = "#0F766E"
    # states
    ok: str = "#067647"
    ok_weak: str = "#DDF3E6"
    warn: str = "#B54708"
    warn_weak: str = "#FEF0DC"
    danger: str = "#B42318"
    danger_weak: str = "#FDE7E4"
    # sides: left is a circle, right a square
    left: str = "#2563EB"
    left_ink: str = "#1D4ED8"
    left_weak: str = "#E3ECFD"
    on_left: str = "#FFFFFF"
    right: str = "#D97706"
    right_ink: str = "#9A4E03"
    right_weak: str = "#FCEBD3"
    on_right: str = "#1B1F24"
    # bands: colour, ink of the figure inside, outline where the surface is nearer than 3 : 1
    b_yellow: str = "#F2C500"
    bi_yellow: str = "#1B1F24"
    bo_yellow: str = "#9A7D00"
    b_red: str = "#D92D20"
    bi_red: str = "#FFFFFF"
    bo_red: str = "transparent"
    b_green: str = "#1E9E4A"
    bi_green: str = "#06210F"
    bo_green: str = "transparent"
    b_blue: str = "#1F5FD0"
    bi_blue: str = "#FFFFFF"
    bo_blue: str = "transparent"
    b_black: str = "#111111"
    bi_black: str = "#FFFFFF"
    bo_black: str = "transparent"
    b_tan: str = "#D2B48C"
    bi_tan: str = "#1B1F24"
    bo_tan: str = "#93764D"
    b_silver: str = "#B8BEC6"
    bi_silver: str = "#1B1F24"
    bo_silver: str = "#868E99"
    b_gold: str = "#C89B2B"
    bi_gold: str = "#1B1F24"
    bo_gold: str = "#8C6A12"
    b_orange: str = "#E8700A"
    bi_orange: str = "#1B1F24"
    bo_orange: str = "transparent"
    b_purple: str = "#7A3FB0"
    bi_purple: str = "#FFFFFF"
    bo_purple: str = "transparent"
    lane: float = 0.13
    # drawing of the lower leg
    leg_skin: str = "#F1F2F5"
    leg_line: str = "#A8AFBA"
    leg_muscle: str = "#DDE1E7"
    leg_tendon: str = "#EDEFF3"

    def colour(self, name: str) -> str:
        """Return the colour of a token; `name` may be written with hyphens, or be a #rrggbb itself."""
        return name if name.startswith("#") or name == "transparent" else str(getattr(self, name.replace("-", "_")))


LIGHT = Tokens()

DARK = replace(
    LIGHT,
    bg="#15181C",
    surface="#1D2126",
    sunken="#101316",
    raised="#333A43",
    hover="#262B32",
    hairline="#2C323A",
    line="#434B55",
    outline="#77818D",
    text="#E8EAED",
    text_2="#9AA4B0",
    disabled="#5F6873",
    accent="#2DD4BF",
    accent_hover="#5EE0CF",
    accent_press="#20B3A1",
    on_accent="#06231F",
    accent_weak="#143F3B",
    accent_ink="#7CE7D8",
    focus="#2DD4BF",
    ok="#4CC38A",
    ok_weak="#16372A",
    warn="#FFB257",
    warn_weak="#3A2A14",
    danger="#FF8A80",
    danger_weak="#3F1F1D",
    left="#6AA2FF",
    left_ink="#8FB9FF",
    left_weak="#1B2C4B",
    on_left="#0B1524",
    right="#F0A63A",
    right_ink="#F5BE6B",
    right_weak="#3D2C12",
    on_right="#1F1403",
    bo_yellow="transparent",
    bo_blue="#7E9FE0",
    bo_black="#8B939E",
    bo_tan="transparent",
    bo_silver="transparent",
    bo_gold="transparent",
    bo_purple="#B48BE0",
    lane=0.20,
    leg_skin="#23282E",
    leg_line="#5F6873",
    leg_muscle="#363D46",
    leg_tendon="#2B3138",
)
