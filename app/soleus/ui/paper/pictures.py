"""The print dialog as a picture: the first planned workout of the week, else the week."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from soleus.domain.calendar import week_start
from soleus.services.composition import Services
from soleus.ui.paper.dialog import PaperDialog
from soleus.ui.paper.setting_out import Job, What, workout_name
from soleus.ui.weeks import first_weekday

PATIENCE_S = 20.0


def views() -> list[tuple[str, Callable[[Services, QWidget], QWidget]]]:
    """Return the name of the dialog, with what to do to see it over a window."""

    def paper(services: Services, window: QWidget) -> QWidget:
        first = week_start(services.clock().date(), first_weekday())
        cards = [card for day in services.planning.week(first, first_weekday()) for card in day.cards]
        job = Job(first, cards[0].planned.id if cards else None)
        dialog = PaperDialog(
            services, job, workout_name(services, job), window, None, What.WORKOUT if cards else What.WEEK
        )
        dialog.open()
        until = time.monotonic() + PATIENCE_S
        while dialog.is_busy() and time.monotonic() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return dialog

    return [("paper", paper)]
