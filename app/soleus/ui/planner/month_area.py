"""The month with its footer: what is asked for is read in a thread, and the old picture stays until it is there."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.services.composition import Services
from soleus.ui.planner.month_footer import MonthFooter
from soleus.ui.planner.month_picture import MonthPicture, empty_picture
from soleus.ui.planner.month_reader import MonthReader
from soleus.ui.planner.month_view import MonthView
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import spaced


class MonthArea(QWidget):
    """Shows the month of a day."""

    shown = Signal(object)
    """Another picture is in sight."""
    failed = Signal(object)

    def __init__(self, services: Services, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monthArea")
        self.view = MonthView(empty_picture(day, services.clock().date(), first_weekday()))
        self.footer = MonthFooter()
        self._rule = Separator()
        self._reader = MonthReader(services, self)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self.failed)
        column = QVBoxLayout(self)
        spaced(column, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self._rule)
        column.addWidget(self.footer)

    def show_day(self, day: date) -> None:
        """Ask for the month of a day; it comes into sight as soon as it was read."""
        self._reader.ask(day)

    def forget(self) -> None:
        """Want nothing any more that is still being read."""
        self._reader.forget()

    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self._reader.busy()

    def set_short(self, short: bool) -> None:
        """Leave the footer out where there is little height."""
        self.footer.setVisible(not short)
        self._rule.setVisible(not short)

    def _on_read(self, picture: MonthPicture) -> None:
        self.view.show_picture(picture)
        self.footer.show_kept(picture.kept)
        self.shown.emit(picture)
