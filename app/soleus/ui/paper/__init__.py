"""Weeks and workouts on paper: printed, or saved as a PDF. Nothing of it is imported before it is asked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from soleus.services.composition import Services
from soleus.ui.places import PrintPlan
from soleus.ui.preferences import Preferences
from soleus.ui.widgets.banner import Banner


def print_plan(
    window: QWidget,
    services: Services,
    tell: Callable[[Banner], object],
    preferences: Preferences,
    first_day: date,
    place: PrintPlan,
) -> QDialog:
    """Let the user choose what goes on paper, see it, and print it or save it as a PDF.

    The week begins with `first_day`. `tell` gets what was done as a banner; paper and folder are remembered in
    `preferences`. Raises NotFound where the workout is gone.
    """
    from soleus.ui.paper.dialog import PaperDialog
    from soleus.ui.paper.setting_out import Job, What, workout_name

    job = Job(first_day, place.planned_id, place.routine_id)
    first = What.WORKOUT if place.workout_first and job.has_workout else What.WEEK
    dialog = PaperDialog(services, job, workout_name(services, job), window, preferences, first)
    dialog.told.connect(tell)
    dialog.open()
    return dialog


def save_week_pdf(services: Services, first_day: date, path: Path, language: str = "") -> int:
    """Write the week that begins with a day to a PDF, without a window; return the number of its pages.

    Makes Qt's application, which draws in memory, where there is none. Dates are written in `language`, by default as
    in the window. A file that is there is replaced. Raises SoleusError; then nothing was written.
    """
    from soleus.ui.paper.setting_out import Job, What, set_out
    from soleus.ui.paper.sizes import usual_paper
    from soleus.ui.paper.windowless import drawing_in_memory
    from soleus.ui.paper.writing import save_pdf

    with drawing_in_memory(services, language):
        document = set_out(services, Job(first_day), What.WEEK, usual_paper())
        save_pdf(document, path)
    return len(document.pages)
