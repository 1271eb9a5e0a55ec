"""What the keys of the History do; known without the page, so that the sheet of keys opens at once."""

from soleus.ui.keys import Shortcut
from soleus.ui.text import tr


def shortcuts() -> tuple[Shortcut, ...]:
    """Return the page's own keys."""
    return (
        Shortcut(tr("History", "Open the workout of a row or day"), "Enter", tr("History", "double-click, click")),
        Shortcut(tr("History", "Day before or after in the graphs"), "Left Right", tr("History", "point")),
        Shortcut(tr("History", "First or last day in the graphs"), "Home End"),
        Shortcut(tr("History", "Zoom the graphs"), "+ -", tr("History", "wheel")),
        Shortcut(tr("History", "Back from a workout to the graphs, or from the list"), "Esc"),
        Shortcut(tr("History", "Delete the chosen workout or set"), "Del", tr("History", "right-click")),
        Shortcut(tr("History", "Edit the chosen set"), "F2 Enter", tr("History", "double-click")),
        Shortcut(tr("History", "Move a set or exercise"), "Alt+Up Alt+Down"),
    )
