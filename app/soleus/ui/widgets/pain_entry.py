"""Pain of one moment as it is entered: which leg, where, how much, or skipped."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.workout import Side
from soleus.ui.text import number, side_name, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import column, sized
from soleus.ui.widgets.pain_scale import PainScale
from soleus.ui.widgets.sides import SideSwitch
from soleus.ui.wording import site_name

_C = "PainEntry"
_TOKENS = {Side.LEFT: "left", Side.RIGHT: "right", Side.BOTH: ""}
"""How notes name the sides."""


class PainEntry(QWidget):
    """`noted` carries the note to keep, `dropped` the id of one that is taken back.

    What is over the limit is answered with a calm sentence; with `cautioned` also with when to see a professional.
    """

    noted = Signal(object)
    dropped = Signal(object)

    def __init__(self, moment: PainMoment, height: int = 32, cautioned: bool = False) -> None:
        super().__init__()
        self.moment = moment
        self._cautioned = cautioned
        self._about: object = None
        self._notes: tuple[PainNote, ...] = ()
        self._takes_back = True
        title = moment_name(moment)
        self.setObjectName(f"pain-{moment.value}")
        self.setAccessibleName(title)
        self.side = SideSwitch((Side.LEFT, Side.RIGHT, Side.BOTH), tr(_C, "Which leg hurts"))
        self.side.changed.connect(lambda _: self._show_side())
        self.site = _SiteBox()
        sized(self.site, height=32)
        self.site.setAccessibleName(tr(_C, "Where it hurts"))
        for place in PainSite:
            self.site.addItem(site_name(place), place.value)
        self.site.activated.connect(lambda _: self._on_site())
        self.scale = PainScale(title, height=height)
        self.scale.chosen.connect(self._on_chosen)
        self.skip = button(tr(_C, "Skip"), "quiet", self._on_skip, name=f"skip-{moment.value}")
        self.back = button(tr(_C, "Take back"), "quiet", self._on_back, name=f"takeBack-{moment.value}")
        self.said = label("", "secondary", wrap=True, name=f"painSaid-{moment.value}")
        self.caution = label("", tone="warn", wrap=True, name=f"painCaution-{moment.value}")
        line = Flow(12, 8)
        for part in (self.side, self.site, self.scale, self.skip, self.back):
            line.addWidget(part)
        whole = column(label(title, "strong"), gap=6)
        whole.addLayout(line)
        whole.addWidget(self.said)
        whole.addWidget(self.caution)
        self.setLayout(whole)
        self.side.set_value(Side.BOTH)
        self.show_notes(None, ())

    def show_notes(
        self,
        about: object,
        notes: Iterable[PainNote],
        limit: int = 5,
        first: Side | None = None,
        takes_back: bool = True,
    ) -> None:
        """Show what was noted; where it is `about` something else than before, the leg that is meant is chosen anew.

        That is the one noted last, else `first`, else both. `takes_back` says whether rule 13 answers pain.
        """
        self._takes_back = takes_back
        self._notes = tuple(note for note in notes if note.moment is self.moment)
        self.scale.set_limit(limit)
        if about != self._about:
            self._about = about
            known = [note.side for note in self._notes if note.value is not None]
            noted = next((side for side, token in _TOKENS.items() if known and token == known[-1]), None)
            with QSignalBlocker(self.side):
                self.side.set_value(noted or first or Side.BOTH)
        self._show_side()
        self._say(limit)

    def _show_side(self) -> None:
        note = self._note()
        self.scale.set_value(note.value if note else None)
        if note is not None:
            self.site.setCurrentIndex(self.site.findData(note.site.value))
        self.back.setVisible(note is not None)
        self.skip.setVisible(not self._notes)

    def _say(self, limit: int) -> None:
        values = [note for note in self._notes if note.value is not None]
        words = " · ".join(note_words(note) for note in values)
        self.said.setText(words or (tr(_C, "Skipped") if self._notes else ""))
        self.said.setVisible(bool(self._notes))
        over = any((note.value or 0) > limit for note in values)
        self.caution.setText(_caution(limit, self._takes_back, self._cautioned) if over else "")
        self.caution.setVisible(over)

    def _note(self) -> PainNote | None:
        """Return the note of the leg that is chosen."""
        token = self._token()
        return next((note for note in self._notes if note.side == token and note.value is not None), None)

    def _token(self) -> str:
        side = self.side.value()
        return _TOKENS[side] if isinstance(side, Side) else ""

    def _on_chosen(self, value: int) -> None:
        self.noted.emit(PainNote(self.moment, value, self._token(), self.site.place()))

    def _on_site(self) -> None:
        note = self._note()
        if note is not None and note.site is not self.site.place():
            self._on_chosen(note.value or 0)

    def _on_skip(self) -> None:
        self.noted.emit(PainNote(self.moment, None))

    def _on_back(self) -> None:
        note = self._note()
        if note is not None:
            self.scale.focus_chosen()
            self.dropped.emit(note.id)


class _SiteBox(QComboBox):
    """The place of a pain; the wheel scrolls the page unless the box has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("painSite")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def place(self) -> PainSite:
        """The place that is chosen."""
        return PainSite(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def moment_name(moment: PainMoment) -> str:
    """Return what a moment is called."""
    return {PainMoment.AFTER: tr(_C, "Pain after"), PainMoment.MORNING: tr(_C, "Pain the next morning")}[moment]


def note_words(note: PainNote) -> str:
    """Return "Left 3, calf"; without a leg where both or none in particular is meant."""
    figure = tr(_C, "{pain}, {site}").format(pain=number(note.value or 0), site=site_name(note.site))
    return f"{side_name(note.side or Side.BOTH)} {figure}"


def _caution(limit: int, takes_back: bool, at_length: bool) -> str:
    words = tr(_C, "Over your limit of {limit}.")
    if takes_back:
        words = tr(_C, "Over your limit of {limit}: next time, the last raise is taken back.")
    words = words.format(limit=number(limit))
    if not at_length:
        return words
    more = tr(_C, "See a professional for a sudden pop, a hot swollen calf, night pain or numbness.")
    return f"{words} {more}"
