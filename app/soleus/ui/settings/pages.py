"""The pages of the preferences, in the order they are listed."""

from soleus.ui.equipment import preferences_page as equipment
from soleus.ui.people import you
from soleus.ui.safekeeping import page as safekeeping
from soleus.ui.settings import bands, general, shortcuts, sound, training
from soleus.ui.settings.settings_page import SettingsPage


def pages() -> tuple[SettingsPage, ...]:
    """Return the pages; a module of a page is light, what it shows is imported when it is built."""
    return (
        general.page(), training.page(), bands.page(), you.page(), equipment.page(), sound.page(), safekeeping.page(),
        shortcuts.page(),
    )  # fmt: skip
