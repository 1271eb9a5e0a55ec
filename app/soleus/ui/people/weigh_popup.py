"""The card in which a body weight is entered: a figure and Enter."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.services.people import Weighed
from soleus.ui.text import day_with_year, tr, weight_text
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import field_error
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import row, spaced
from soleus.ui.widgets.popup import Popup
from soleus.ui.widgets.weight_field import WeightField


class WeighPopup(Popup):
    """`stored` is called with what was stored; Escape or a click beside it gives up."""

    def __init__(self, services: Services, stored: Callable[[Weighed], object], parent: QWidget) -> None:
        super().__init__("weighPopup", tr("BodyWeight", "Body weight"), parent)
        self._services = services
        self._stored = stored
        last = services.people.newest_body_weight()
        unit = last.weight.unit if last else services.choices.weight_unit()
        self.field = WeightField(tr("BodyWeight", "Body weight"), unit)
        self.field.setObjectName("bodyWeight")
        self.problem = field_error()
        said = tr("BodyWeight", "{weight} on {day}")
        note = tr("BodyWeight", "A series of its own; it is never added to a load.")
        if last is not None:
            note = said.format(weight=weight_text(last.weight), day=day_with_year(last.day))
        store = button(tr("BodyWeight", "Store"), "primary", self._store, name="storeBodyWeight", key="↵")
        column = QVBoxLayout(self)
        spaced(column, 8, 16)
        column.addWidget(label(tr("BodyWeight", "Body weight today"), "strong"))
        column.addLayout(row(self.field, store))
        column.addWidget(self.problem)
        column.addWidget(label(note, "secondary", wrap=True))
        self.setFixedWidth(theme_of(parent).px(280))

    def open_over(self, window: QWidget) -> None:
        """Show the card in the middle of a window."""
        self.adjustSize()
        centre = window.mapToGlobal(window.rect().center()) - QPoint(self.width() // 2, self.height() // 2)
        self.show_at(centre.x(), centre.y())
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _store(self) -> None:
        weight = self.field.weight()
        if weight is None:
            empty = tr("BodyWeight", "Enter what you weigh, such as 71.5.")
            self._say(self.field.problem() or empty)
            return
        try:
            weighed = self._services.people.weigh(weight)
        except SoleusError as error:
            self._say(str(error))
            return
        self.close()
        self._stored(weighed)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._store()
        else:
            super().keyPressEvent(event)
