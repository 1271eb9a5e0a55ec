"""The button in the toolbar that says whose logbook is shown, where it holds more than one trainee."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from soleus.domain.trainee import Trainee
from soleus.ui.people.trainee_rows import trainee_name
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import Button


class Switcher(Button):
    """Opens a menu of the trainees; hidden while there is only one."""

    def __init__(
        self, show: Callable[[int], object], more: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "plain", icon="user", parent=parent)
        self.setObjectName("traineeSwitcher")
        self._show_trainee, self._more = show, more
        self._trainees: list[Trainee] = []
        self._shown_id = 0
        self.clicked.connect(self._open)
        self.hide()

    def set_trainees(self, trainees: list[Trainee], shown: int) -> None:
        """Offer trainees, one of them shown."""
        self._trainees, self._shown_id = trainees, shown
        name = next((trainee_name(one) for one in trainees if one.id == shown), "")
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(tr("People", "Trainee: {name}").format(name=name))
        self.setToolTip(tr("People", "Everything on the screens is of {name}").format(name=name))
        self.setVisible(len(trainees) > 1)
        self.updateGeometry()

    def menu_of_trainees(self) -> QMenu:
        """Return the menu, made anew."""
        menu = QMenu(self)
        menu.setObjectName("traineeMenu")
        for one in self._trainees:
            action = menu.addAction(trainee_name(one).replace("&", "&&"))
            action.setObjectName(f"trainee-{one.id}")
            action.setCheckable(True)
            action.setChecked(one.id == self._shown_id)
            action.triggered.connect(lambda _=False, id=one.id: self._show_trainee(id))
        menu.addSeparator()
        menu.addAction(tr("People", "Trainees…")).triggered.connect(lambda _=False: self._more())
        return menu

    def _open(self) -> None:
        menu = self.menu_of_trainees()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
