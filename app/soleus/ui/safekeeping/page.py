"""The page "Safekeeping" of the preferences: as the search knows it; what it shows is imported when it is built."""

from typing import TYPE_CHECKING

from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Safekeeping"


def page() -> SettingsPage:
    """Return the page as the preferences list it."""
    rows = (
        SearchRow("backup-now", tr(_C, "Last backup"), tr(_C, "back up now save security copy")),
        SearchRow("backups", tr(_C, "Backups"), tr(_C, "restore go back earlier version history list undo")),
        SearchRow("second-folder", tr(_C, "Second folder"), tr(_C, "USB stick disk drive network cloud mirror")),
        SearchRow(
            "another-laptop", tr(_C, "Move to another laptop"), tr(_C, "computer transfer copy file new machine")
        ),
    )
    synonyms = tr(_C, "backup backups restore safe lost damaged")
    return SettingsPage("safekeeping", tr(_C, "Safekeeping"), "shield-check", rows, _build, synonyms)


def _build(session: "Session") -> SettingsView:
    from soleus.ui.safekeeping.view import SafekeepingView

    return SafekeepingView(session)
