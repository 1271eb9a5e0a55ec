"""The page "Equipment" as the preferences list and search it."""

from typing import TYPE_CHECKING

from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Equipment"


def page() -> SettingsPage:
    """Return the page as the dialog lists it."""
    rows = (
        SearchRow("dumbbells", tr(_C, "Dumbbells"), tr(_C, "hand weights pair")),
        SearchRow("kettlebell", tr(_C, "Kettlebells"), tr(_C, "girya")),
        SearchRow("medicine-ball", tr(_C, "Medicine balls"), tr(_C, "slam ball wall ball")),
        SearchRow("plates", tr(_C, "Plates"), tr(_C, "discs weights barbell")),
        SearchRow("bars", tr(_C, "Bars and handles"), tr(_C, "barbell Olympic EZ curl handle weight")),
        SearchRow("things", tr(_C, "Other equipment"), tr(_C, "band step wall bench machine Smith leg press rope")),
    )
    synonyms = tr(_C, "gear gym home own machines weights")
    return SettingsPage("equipment", tr(_C, "Equipment"), "scales", rows, _build, synonyms)


def _build(session: "Session") -> SettingsView:
    from soleus.ui.equipment.owned import EquipmentView

    found = page()
    return EquipmentView(session, {"equipment": found.title, **{row.key: row.label for row in found.rows}})
