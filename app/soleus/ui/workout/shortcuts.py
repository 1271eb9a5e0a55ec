"""What the keys of a running workout do; known without the page, so that the sheet of keys opens at once."""

from soleus.ui.keys import Shortcut
from soleus.ui.text import tr

_C = "WorkoutKeys"


def shortcuts() -> tuple[Shortcut, ...]:
    """Return what the keys do."""
    click = tr(_C, "click")
    return (
        Shortcut(tr(_C, "Store the set"), "Enter", click),
        Shortcut(tr(_C, "Pick a band"), "1–9", click),
        Shortcut(tr(_C, "Count up or down"), "Up Down + -", click),
        Shortcut(tr(_C, "Count up or down by five"), "Shift+Up Shift+Down"),
        Shortcut(tr(_C, "Type the number"), "0–9 N F2", click),
        Shortcut(tr(_C, "Left or right side"), "L R", click),
        Shortcut(tr(_C, "Repeat the last set"), "= Ctrl+R", click),
        Shortcut(tr(_C, "A set in short"), "Ctrl+L", click),
        Shortcut(tr(_C, "Edit the last set"), "E", tr(_C, "double-click")),
        Shortcut(tr(_C, "One more set"), "O", click),
        Shortcut(tr(_C, "Warm-up, drop set, to fatigue"), "W D F", click),
        Shortcut(tr(_C, "Count the seconds of a hold, stop"), "T", click),
        Shortcut(tr(_C, "Exercise before or after"), "PgUp PgDown", click),
        Shortcut(tr(_C, "Add an exercise"), "A", click),
        Shortcut(tr(_C, "Enter your body weight"), "B", tr(_C, "Workout menu")),
        Shortcut(tr(_C, "Stored set: edit, delete"), "E Enter Del", tr(_C, "right-click")),
        Shortcut(tr(_C, "Stored set: move"), "Alt+Up Alt+Down", tr(_C, "right-click")),
        Shortcut(tr(_C, "Exercise in the strip above: beside it, open, take out"), "Left Right Enter Del", click),
        Shortcut(tr(_C, "Exercise in the strip above: move"), "Alt+Left Alt+Right", tr(_C, "right-click")),
        Shortcut(tr(_C, "No pain, effort or other figure"), "Del Backspace", click),
        Shortcut(tr(_C, "Leave, and keep it for later"), "Esc", click),
    )
