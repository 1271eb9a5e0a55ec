"""The right pane: everything the logbook knows of one exercise."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from soleus.domain.errors import NotFound
from soleus.domain.exercise import CatalogueWords, Exercise, Group, Measure, cited
from soleus.domain.ports import LastDone
from soleus.domain.progress import ExerciseSeries
from soleus.domain.progression.cases import Advice
from soleus.domain.readiness import Readiness
from soleus.domain.workout import Side
from soleus.services.catalogue import Catalogue
from soleus.ui.advice_words import readiness_texts
from soleus.ui.cited_texts import TextBlock, breakable, source_names, wrapped
from soleus.ui.library import words
from soleus.ui.library.detail_body import HowTo
from soleus.ui.library.detail_ladder import LadderPart
from soleus.ui.library.detail_texts import FactGrid, Section
from soleus.ui.library.flow import FlowLayout, Scrolled, TwoEnds, settle_layouts
from soleus.ui.library.results import FindBand, ResultsView
from soleus.ui.text import tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, Separator, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.wording import side_mode_name, variant_name


class DetailView(QScrollArea):
    """Title and actions, how to do it, cautions, ladder, results, reasons; scrolls on its own."""

    edit_wanted = Signal(str)
    copy_wanted = Signal(str)
    log_wanted = Signal(str)
    plan_wanted = Signal(str)
    archive_wanted = Signal(str, bool)
    merge_wanted = Signal(str)
    graphs_wanted = Signal(str)
    workout_wanted = Signal(object)
    exercise_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, catalogue: Catalogue, names: CatalogueWords, find_band: FindBand, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.setObjectName("exerciseDetail")
        self.setAccessibleName(tr("Library", "Exercise"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setObjectName("detailViewport")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._catalogue = catalogue
        self._names = names
        self._find_band = find_band
        self._today = today
        self._exercise: Exercise | None = None
        self._owned: frozenset[str] | None = None
        self._build_head()
        self._build_parts()
        self._lay_out()

    # building

    def _build_head(self) -> None:
        self.title = wrapped("title", "exerciseTitle")
        self.also = wrapped("secondary", "exerciseAlso")
        self.missing = wrapped("secondary", "exerciseMissing")
        self.edit = button(tr("Library", "Edit"), name="editExercise", icon="pencil-simple", on_click=self._edit)
        self.copy = button(tr("Library", "Edit a copy"), name="copyExercise", icon="copy", on_click=self._copy)
        self.log = button(tr("Library", "Log"), name="logExercise", icon="note-pencil", on_click=self._log)
        self.plan = button(tr("Library", "Add to plan"), "tonal", self._plan, name="planExercise", icon="plus")
        self.more = button(tr("Library", "More"), "icon", name="moreActions", icon="dots-three")
        self.menu = QMenu(self.more)
        self.menu.setObjectName("moreMenu")
        self.copy_action = self.menu.addAction(tr("Library", "Edit a copy"), self._copy)
        self.merge_action = self.menu.addAction(tr("Library", "Merge into…"), self._merge)
        self.archive_action = self.menu.addAction(tr("Library", "Archive"), self._archive)
        self.more.setMenu(self.menu)
        self.archived_note = label(
            tr("Library", "Archived: lists leave it out, its history stays."), "secondary", wrap=True
        )
        self.back = button(tr("Library", "Bring back"), size="small", name="bringBack", on_click=self._archive)
        self.archived_bar = QWidget()
        self.archived_bar.setObjectName("archivedBar")
        bar = row(self.archived_note, self.back)
        bar.setStretch(0, 1)
        self.archived_bar.setLayout(bar)
        self.archived_note.setSizePolicy(self.title.sizePolicy())

    def _build_parts(self) -> None:
        self.how_to = HowTo()
        self.cautions = TextBlock("warning", secondary=True)
        self.cautions.setObjectName("cautions")
        self.readiness = TextBlock("target", secondary=True)
        self.readiness.setObjectName("readiness")
        self.ladder = LadderPart(self._find_band, self._today)
        self.ladder.exercise_wanted.connect(self.exercise_wanted)
        self.results = ResultsView(self._find_band, self._today)
        self.results.since_changed.connect(self._say_since)
        self.results.workout_wanted.connect(self.workout_wanted)
        self.since = ElidedLabel("", "secondary")
        self.since.setObjectName("resultsSince")
        self.graphs = button(tr("Library", "Graphs"), "quiet", self._graphs, size="small", name="showGraphs")
        aside = QWidget()
        aside.setLayout(row(self.since, self.graphs))
        self.results_head = TwoEnds(label(tr("Library", "Your results"), "emph"), aside)
        self.facts = FactGrid(
            (
                ("equipment", tr("Library", "Equipment")),
                ("variants", tr("Library", "Variants")),
                ("measure", tr("Library", "Counted")),
                ("sides", tr("Library", "Sides")),
                ("loads", tr("Library", "Load")),
                ("bands", tr("Library", "Bands")),
                ("ceiling", tr("Library", "Ceiling")),
                ("sources", tr("Library", "From")),
            )
        )
        self.reasons = Section(tr("Library", "Why"), TextBlock(), "reasons")
        self.anatomy = Section(tr("Library", "The calf in running"), TextBlock(), "anatomy")

    def _lay_out(self) -> None:
        names = QWidget()
        names.setLayout(column(self.title, self.also, self.missing, gap=0))
        names.setSizePolicy(self.title.sizePolicy())
        buttons = QWidget()
        flow = FlowLayout(8, parent=buttons)
        for part in (self.edit, self.copy, self.log, self.plan, self.more):
            flow.addWidget(part)
        self._head = TwoEnds(names, buttons, least=190)
        inner = Scrolled()
        inner.setObjectName("detailScrolled")
        inner.setProperty("plane", "surface")
        lines = QVBoxLayout(inner)
        spaced(lines, 12, (24, 16, 24, 24))
        lines.addWidget(self._head)
        lines.addWidget(self.archived_bar)
        self._how_part = _part(self.how_to)
        lines.addWidget(self._how_part)
        lines.addWidget(_part(self.cautions))
        self._readiness_part = _part(self.readiness)
        lines.addWidget(self._readiness_part)
        lines.addWidget(self.ladder)
        lines.addWidget(_part(self.results_head, self.results))
        lines.addWidget(_part(self.facts))
        lines.addWidget(self.reasons)
        lines.addWidget(self.anatomy)
        lines.addStretch(1)
        self._inner = inner
        self.setWidget(inner)
        inner.hide()  # until there is an exercise: names of facts without facts are no sight

    # what is shown

    def exercise(self) -> Exercise | None:
        """The exercise in sight."""
        return self._exercise

    def show_exercise(self, exercise: Exercise, last: Mapping[str, LastDone]) -> None:
        """Show an exercise; its results follow by `show_results`."""
        self.setUpdatesEnabled(False)
        self._fill(exercise, last)
        settle_layouts()
        self.setUpdatesEnabled(True)

    def _fill(self, exercise: Exercise, last: Mapping[str, LastDone]) -> None:
        if self._exercise is None or self._exercise.key != exercise.key:
            self.verticalScrollBar().setValue(0)
            self._readiness_part.hide()
        self._exercise = exercise
        self.title.setText(breakable(exercise.name))
        also = tr("Library", "also called {names}").format(names=", ".join(exercise.also)) if exercise.also else ""
        self.also.setText(breakable(also))
        self.also.setVisible(bool(also))
        self._say_missing()
        self.edit.setVisible(not exercise.builtin)
        self.copy.setVisible(exercise.builtin)
        self.copy_action.setVisible(not exercise.builtin)
        self.merge_action.setVisible(not exercise.builtin and not exercise.archived)
        self.archive_action.setText(tr("Library", "Bring back") if exercise.archived else tr("Library", "Archive"))
        self.log.setVisible(not exercise.archived)
        self.plan.setVisible(not exercise.archived)
        self.archived_bar.setVisible(exercise.archived)
        self._how_part.setVisible(self.how_to.show_exercise(exercise))
        self.cautions.set_texts((*exercise.cautions, " ".join(cited(text)[0] for text in self._names.cautions)))
        known = {key: e for key, e in self._catalogue.by_key().items() if not e.archived or key == exercise.key}
        self.ladder.show_exercise(exercise, known, last)
        self._show_facts(exercise)
        self.reasons.heading.setText(tr("Library", "Why") if exercise.builtin else tr("Library", "Notes and reasons"))
        self._show_texts(self.reasons, exercise.reasons)
        muscles = [muscle for muscle in self._names.muscles if muscle.token in exercise.muscles]
        reasons = [reason for muscle in muscles for reason in muscle.reasons]
        drawn = any(muscle.drawn for muscle in muscles)
        self._show_texts(self.anatomy, tuple(dict.fromkeys((*reasons, *(self._names.reasons if drawn else ())))))
        self._head.renew()
        self._inner.show()

    def set_owned(self, owned: frozenset[str] | None) -> None:
        """Take the equipment tokens of what is owned; None where nobody knows."""
        if owned != self._owned:
            self._owned = owned
            self._say_missing()
            self._head.renew()

    def _say_missing(self) -> None:
        """Say what of its equipment is not owned."""
        exercise, owned = self._exercise, self._owned
        names = "" if exercise is None or owned is None else words.missing_names(exercise, owned)
        self.missing.setText(tr("Library", "You would need: {equipment}").format(equipment=names) if names else "")
        self.missing.setVisible(bool(names))

    def show_results(
        self, series: ExerciseSeries, measure: Measure, last: LastDone | None, advice: Mapping[Side, Advice]
    ) -> None:
        """Show what was done with the exercise, and what comes next."""
        if self._exercise is None or series.exercise_key != self._exercise.key:
            return
        self.results.show_series(self._exercise, series, measure, last, advice)
        self.graphs.setVisible(not series.is_empty)
        self.ladder.show_levels(series)
        settle_layouts()

    def show_readiness(self, found: Readiness) -> None:
        """Say whether both legs are strong enough for jumping, and what is missing."""
        if self._exercise is not None and self._exercise.group is Group.PLYOMETRIC:
            self.readiness.set_texts(readiness_texts(found))
            self._readiness_part.setVisible(found.asked)
            settle_layouts()

    def _say_since(self, text: str) -> None:
        self.since.setText(text)
        self.results_head.renew()

    def _show_texts(self, section: Section, texts: tuple[str, ...]) -> None:
        content = section.content
        assert isinstance(content, TextBlock)
        content.set_texts(texts)
        section.setVisible(bool(texts))

    def _show_facts(self, exercise: Exercise) -> None:
        facts = self.facts
        facts.set_fact("equipment", words.equipment_names(exercise) or tr("Library", "none"))
        facts.set_fact("variants", ", ".join(variant_name(variant) for variant in exercise.variants))
        facts.set_fact("measure", _either(words.measure_name(measure) for measure in exercise.measures))
        facts.set_fact("sides", _either(side_mode_name(mode) for mode in exercise.sides))
        loads = _either(words.load_name(kind) for kind in exercise.loads)
        facts.set_fact("loads", loads or tr("Library", "Body weight"))
        facts.set_fact("bands", self._band_set_name(exercise))
        facts.set_fact("ceiling", self._ceiling_text(exercise))
        facts.set_fact("sources", source_names(exercise.sources))

    def _band_set_name(self, exercise: Exercise) -> str:
        if exercise.band_set_id is None:
            return ""
        try:
            return self._catalogue.band_set(exercise.band_set_id).shown_name
        except NotFound:
            return ""

    def _ceiling_text(self, exercise: Exercise) -> str:
        to_fatigue = tr("Library", "every set until the muscle is tired") if exercise.to_fatigue else ""
        amount = words.amount_text(exercise.measure, exercise.ceiling) if exercise.ceiling else ""
        return "; ".join(part for part in (amount, to_fatigue) if part)

    def scroll_to_results(self) -> None:
        """Scroll until the results stand at the top."""
        top = self.results_head.mapTo(self._inner, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top)

    def focus_first(self) -> None:
        """Give the keyboard to the first action."""
        for part in (self.log, self.back, self.edit, self.copy):
            if not part.isHidden() and part.isVisible():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # what the buttons do

    def _key(self) -> str:
        return self._exercise.key if self._exercise else ""

    def _edit(self) -> None:
        self.edit_wanted.emit(self._key())

    def _copy(self) -> None:
        self.copy_wanted.emit(self._key())

    def _log(self) -> None:
        self.log_wanted.emit(self._key())

    def _plan(self) -> None:
        self.plan_wanted.emit(self._key())

    def _merge(self) -> None:
        self.merge_wanted.emit(self._key())

    def _graphs(self) -> None:
        self.graphs_wanted.emit(self._key())

    def _archive(self) -> None:
        if self._exercise is not None:
            self.archive_wanted.emit(self._exercise.key, not self._exercise.archived)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        settle_layouts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _part(*widgets: QWidget) -> QWidget:
    """A part of the detail below a hairline."""
    part = QWidget()
    part.setLayout(column(Separator(), 2, *widgets, gap=8))
    return part


def _either(names: Iterable[str]) -> str:
    return tr("Library", " or ").join(names)
