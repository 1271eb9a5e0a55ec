"""Drawing without a window, for the command line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from soleus.services.composition import Services
from soleus.ui.units import follow_choices


@contextmanager
def drawing_in_memory(services: Services) -> Iterator[None]:
    """See to an application that fonts can be drawn with, and write as the logbook's choices say."""
    made = None
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        made = QGuiApplication(["soleus"])
    follow_choices(services.choices)
    yield
    if made is not None:
        made.shutdown()
