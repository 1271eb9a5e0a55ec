"""The pages of the preferences, in the order they are listed."""

from soleus.ui.people import you
from soleus.ui.settings import general, shortcuts, sound, training
from soleus.ui.settings.settings_page import SettingsPage


def pages() -> tuple[SettingsPage, ...]:
    """Return the pages; a module of a page is light, what it shows is imported when it is built."""
    return (general.page(), training.page(), you.page(), sound.page(), shortcuts.page())
