"""What the window shows of people: the switcher in the toolbar, and the card for a body weight."""

from PySide6.QtCore import QObject

from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.services.logbook import Change
from soleus.services.people import Weighed
from soleus.ui.people.switcher import Switcher
from soleus.ui.people.trainee_rows import trainee_name
from soleus.ui.people.weigh_popup import WeighPopup
from soleus.ui.places import ShowPreferences
from soleus.ui.session import Session
from soleus.ui.text import tr, weight_text
from soleus.ui.widgets.banner import Banner


class PeopleInWindow(QObject):
    """Lives as long as its session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._said: Banner | None = None
        self.switcher = Switcher(self._show, lambda: session.go(ShowPreferences("you")))
        session.window.add_tool(self.switcher)
        session.changed.connect(self._on_changed)
        session.language_changed.connect(self._refresh)
        self._refresh()

    def weigh(self) -> None:
        """Let the user enter what they weigh today."""
        popup = WeighPopup(self._session.services, self._on_weighed, self._session.window)
        popup.open_over(self._session.window)

    def close(self) -> None:
        """Take the switcher out of the window."""
        self.switcher.hide()
        self.switcher.deleteLater()

    def _on_weighed(self, weighed: Weighed) -> None:
        words = tr("People", "Body weight stored: {weight}")
        self._session.offer_undo(words.format(weight=weight_text(weighed.now.weight)))

    def _show(self, trainee_id: int) -> None:
        people = self._session.services.people
        try:
            people.show(trainee_id)
        except SoleusError as error:
            self._session.show_error(error)
            return
        if self._said is not None:
            self._said.close_banner()
        words = tr("People", "Now shown: {name}")
        self._said = Banner(words.format(name=trainee_name(people.shown())))
        self._said.closed.connect(self._on_closed)
        self._session.show_banner(self._said)

    def _on_closed(self) -> None:
        self._said = None

    def _on_changed(self, change: Change) -> None:
        if change.concerns(Kind.TRAINEE):
            self._refresh()

    def _refresh(self) -> None:
        people = self._session.services.people
        self.switcher.set_trainees(people.all(), people.shown().id)
