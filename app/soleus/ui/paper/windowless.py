"""Drawing without a window, for the command line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from soleus.services.composition import Services
from soleus.ui.units import follow_choices


@contextmanager
def drawing_in_memory(services: Services, language: str = "") -> Iterator[None]:
    """See to an application that fonts can be drawn with; dates are written in `language`, where one is named."""
    application = QApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication(["soleus"])
        application.setApplicationName("soleus")
    before = QLocale()
    follow_choices(services.choices)
    if language:
        QLocale.setDefault(QLocale(language))
    try:
        yield
    finally:
        QLocale.setDefault(before)
