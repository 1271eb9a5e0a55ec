"""What the keys of the Library do; known without the page, so that the sheet of keys opens at once."""

from soleus.ui.keys import Shortcut
from soleus.ui.text import tr


def shortcuts() -> tuple[Shortcut, ...]:
    """Return the page's own keys."""
    return (
        Shortcut(tr("Library", "New exercise"), "Ctrl+Alt+N"),
        Shortcut(tr("Library", "From search to the list"), "Down", tr("Library", "click")),
        Shortcut(tr("Library", "From the list back to the search"), "Up", tr("Library", "click")),
        Shortcut(tr("Library", "From the list to the exercise"), "Enter", tr("Library", "click")),
        Shortcut(tr("Library", "Between the rungs of the ladder, and to that exercise"), "Left Right Enter"),
        Shortcut(tr("Library", "Between the bars of the last results"), "Left Right", tr("Library", "point")),
        Shortcut(tr("Library", "Open or fold a group of filters"), "Right Left", tr("Library", "click")),
        Shortcut(tr("Library", "Save an exercise from any of its fields"), "Ctrl+Enter"),
        Shortcut(tr("Library", "Back to the list, or clear the search"), "Esc"),
    )
