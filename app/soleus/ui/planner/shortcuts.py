"""What the keys of the Planner do; known without the page, so that the sheet of keys opens at once."""

from soleus.ui.keys import Shortcut
from soleus.ui.text import tr


def shortcuts() -> tuple[Shortcut, ...]:
    """Return the page's own keys."""
    drag, right_click = tr("Planner", "drag"), tr("Planner", "right-click")
    return (
        Shortcut(tr("Planner", "Put the chosen routine on the chosen day"), "Ctrl+D", drag),
        Shortcut(tr("Planner", "Between days and workouts"), "Up Down Left Right", tr("Planner", "click")),
        Shortcut(tr("Planner", "First or last day of the week"), "Home End"),
        Shortcut(tr("Planner", "Week or month before, after"), "PgUp PgDown"),
        Shortcut(tr("Planner", "Go to today"), "Alt+Home"),
        Shortcut(tr("Planner", "Move a workout to another day"), "Alt+Up Alt+Down", drag),
        Shortcut(
            tr("Planner", "Copy a workout to another day"),
            "Alt+Shift+Up Alt+Shift+Down",
            tr("Planner", "Ctrl and drag"),
        ),
        Shortcut(tr("Planner", "Order the workouts of a day"), "Alt+Left Alt+Right", drag),
        Shortcut(tr("Planner", "In the month: between the workouts of a day"), "Ctrl+Up Ctrl+Down"),
        Shortcut(tr("Planner", "In the month: first or last day of it"), "Ctrl+Home Ctrl+End"),
        Shortcut(tr("Planner", "In the month: move by a day"), "Alt+Left Alt+Right", drag),
        Shortcut(tr("Planner", "In the month: move by a week"), "Alt+Up Alt+Down", drag),
        Shortcut(tr("Planner", "In the month: open the week of a day"), "Enter", tr("Planner", "double-click")),
        Shortcut(tr("Planner", "Cut, copy, paste a workout"), "Ctrl+X Ctrl+C Ctrl+V"),
        Shortcut(tr("Planner", "Start today's workout, move a missed one, tick a run"), "Space"),
        Shortcut(tr("Planner", "Plan a run"), "U", right_click),
        Shortcut(tr("Planner", "Rest day for the calves, or none"), "Shift+R", right_click),
        Shortcut(tr("Planner", "Repeat; change the whole series"), "R S", right_click),
        Shortcut(tr("Planner", "Skip, with a reason; take up again"), "K", right_click),
        Shortcut(tr("Planner", "Before, during or after the run"), "G", right_click),
        Shortcut(tr("Planner", "Copy the week onto another"), "W", right_click),
        Shortcut(tr("Planner", "Set the time"), "T"),
        Shortcut(tr("Planner", "Remove"), "Del Backspace", right_click),
        Shortcut(tr("Planner", "Edit a cell or open a workout"), "Enter F2", tr("Planner", "double-click")),
        Shortcut(tr("Planner", "From the exercises back to the week"), "Esc"),
        Shortcut(tr("Planner", "Move an exercise or routine up or down"), "Alt+Up Alt+Down", drag),
        Shortcut(
            tr("Planner", "Do an exercise in turn with the one above, take it out again"),
            "Ctrl+G Ctrl+Shift+G",
            tr("Planner", "right-click"),
        ),
        Shortcut(tr("Planner", "Rounds of a circuit, typed on its first exercise"), "1–9", tr("Planner", "click")),
        Shortcut(
            tr("Planner", "Into the warm-up, the main part, the stretches"),
            "Alt+1 Alt+2 Alt+3",
            tr("Planner", "right-click"),
        ),
        Shortcut(tr("Planner", "Accept what is suggested"), "Ctrl+Enter", tr("Planner", "click")),
        Shortcut(tr("Planner", "Pick the band in a cell"), "1–9", tr("Planner", "click")),
        Shortcut(tr("Planner", "Find an exercise to add"), "Ctrl+F"),
    )
