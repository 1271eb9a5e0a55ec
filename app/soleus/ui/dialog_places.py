"""Places that are no page: what opens a dialog over the window, or another window."""

from typing import TYPE_CHECKING

from soleus.domain.errors import SoleusError
from soleus.ui.places import (
    ExportFile,
    ImportFile,
    LogBodyWeight,
    OpenDemo,
    Place,
    PrintPlan,
    ShowBandSets,
    ShowPreferences,
)

if TYPE_CHECKING:
    from soleus.ui.session import Session


def open_dialog(session: "Session", place: Place) -> bool:
    """Open what a place stands for; return whether it is one without a page."""
    if isinstance(place, OpenDemo):
        session.demo_wanted.emit()
    elif isinstance(place, ImportFile):
        session.bring_file()
    elif isinstance(place, ExportFile):
        session.export_file()
    elif isinstance(place, LogBodyWeight):
        session.people.weigh()
    elif isinstance(place, ShowBandSets):
        session.open_band_sets(place.set_id)
    elif isinstance(place, ShowPreferences):
        session.open_preferences(place.page)
    elif isinstance(place, PrintPlan):
        _print(session, place)
    else:
        return False
    return True


def print_what_is_shown(session: "Session") -> None:
    """Print the week and workout that the page in sight shows, this week where it shows none."""
    page = session.current_page()
    open_dialog(session, PrintPlan() if page is None else page.to_print())


def _print(session: "Session", place: PrintPlan) -> None:
    from soleus.domain.calendar import week_start
    from soleus.ui.paper import print_plan
    from soleus.ui.undo_routing import leave_field
    from soleus.ui.weeks import first_weekday

    leave_field(session.window)
    services, window = session.services, session.window
    first = week_start(place.day or services.clock().date(), first_weekday())
    try:
        print_plan(window, services, session.show_banner, window.preferences, first, place)
    except SoleusError as error:
        session.show_error(error)
