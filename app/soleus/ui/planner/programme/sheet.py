"""One programme as it is read before it is started: what it is for, its steps, and what each session asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.prescription import Prescription, Section
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.services.composition import Services
from soleus.ui.catalogue_wording import with_capital
from soleus.ui.circuit_wording import circuit_words, section_words
from soleus.ui.cited_texts import TextBlock, source_descriptions, source_names, wrapped
from soleus.ui.planner.programme.cautions_box import CautionsBox, cautions_of
from soleus.ui.planner.programme.sheet_words import (
    below_words,
    dose_words,
    frame_words,
    item_name,
    session_title,
    shared_sessions,
    step_words,
)
from soleus.ui.text import tr
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import spaced


class ProgrammeSheet(QWidget):
    """Shows one programme, in the reader's words; it is made anew for the next one."""

    def __init__(self, services: Services, programme: Programme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programmeSheet")
        self._services = services
        self._column = QVBoxLayout(self)
        spaced(self._column, 8, (24, 8, 24, 24))
        if programme.is_rehab:
            self._column.addWidget(CautionsBox(cautions_of(services, programme)))
        self._add(with_capital(frame_words(programme)), "strong", "programmeFrame")
        about = TextBlock(parent=self)
        about.setObjectName("programmeAbout")
        about.set_texts(programme.about)
        self._column.addWidget(about)
        self._add_source(programme)
        for place, step in enumerate(programme.steps):
            self._add_step(programme, place, step)
        self._column.addStretch(1)

    def _add(self, text: str, kind: str = "", name: str = "") -> QLabel:
        line = wrapped(kind, name)
        line.setText(text)
        self._column.addWidget(line)
        return line

    def _add_source(self, programme: Programme) -> None:
        if not programme.builtin:
            return
        names = ", ".join(part for part in (source_names(programme.sources), programme.reference) if part)
        line = self._add(tr("Coach", "From: {sources}").format(sources=names), "secondary", "programmeSources")
        line.setToolTip(source_descriptions(programme.sources))

    def _add_step(self, programme: Programme, place: int, step: ProgrammeStep) -> None:
        self._column.addWidget(Separator())
        aside = step_words(self._services, programme, place)
        if len(programme.steps) > 1:
            number = tr("Coach", "{place}. {name}").format(place=place + 1, name=step.name)
            self._add(number, "emph", f"programmeStep-{place}")
            self._add(aside, "secondary", f"programmeStepUntil-{place}")
        if step.note:
            self._add(step.note, "", f"programmeStepNote-{place}")
        if not step.sessions:
            self._add(tr("Coach", "No session yet."), "secondary")
        for session, times in shared_sessions(step):
            self._add_session(session, session_title(session, times))

    def _add_session(self, session: ProgrammeSession, title: str) -> None:
        self._add(title, "strong")
        if session.note:
            self._add(session.note, "secondary")
        if not session.items:
            self._add(tr("Coach", "No exercise yet."), "secondary")
            return
        rows = QGridLayout()
        spaced(rows, 16, (12, 0, 0, 4), row_gap=4)
        rows.setColumnStretch(0, 3)
        rows.setColumnStretch(1, 2)
        before: Prescription | None = None
        for item in session.items:
            heading = _heading(session, item, before)
            if heading:
                rows.addWidget(label(heading, "secondary"), rows.rowCount(), 0, 1, 2)
            self._add_item(rows, item)
            before = item
        self._column.addLayout(rows)

    def _add_item(self, rows: QGridLayout, item: Prescription) -> None:
        name = wrapped()
        name.setText(item_name(item, self._services.catalogue.name(item.exercise_key)))
        dose = wrapped()
        dose.setText(dose_words(item))
        at = rows.rowCount()
        rows.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(dose, at, 1, Qt.AlignmentFlag.AlignTop)
        for line in (name, dose):
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if below := below_words(item):
            note = wrapped("secondary")
            note.setText(below)
            rows.addWidget(note, at + 1, 0, 1, 2)


def _heading(session: ProgrammeSession, item: Prescription, before: Prescription | None) -> str:
    """Return what stands above an exercise: the part it opens, and the circuit."""
    parts = []
    if item.section is not (Section.MAIN if before is None else before.section):
        parts.append(section_words(item.section))
    circuit = item.circuit
    if before is None or circuit is None or circuit != before.circuit:
        together = tuple(one for one in session.items if circuit is not None and one.circuit == circuit)
        parts.append(circuit_words(together or (item,)))
    return ", ".join(part for part in parts if part)
