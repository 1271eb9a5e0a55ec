"""The page "You" of the preferences: who trains, what they weigh, and the other trainees of this logbook."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from soleus.domain.body import BodyWeight
from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.domain.trainee import EARLIEST_BIRTH_YEAR, Sex, Trainee
from soleus.domain.workout import Side
from soleus.services.logbook import Change
from soleus.ui.people.trainee_rows import TraineeRows
from soleus.ui.people.weight_graph import WeightGraph
from soleus.ui.people.weight_list import WeightListModel, WeightListView
from soleus.ui.settings.rows import InLine, SettingRow, ruled
from soleus.ui.settings.settings_page import SearchRow, SettingsPage, SettingsView
from soleus.ui.text import side_name, tr, weight_text
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.day_field import DayField
from soleus.ui.widgets.fields import NumberField, field_error
from soleus.ui.widgets.labels import SectionHeading, label
from soleus.ui.widgets.layout import at_least, column, row
from soleus.ui.widgets.segmented import SegmentedControl
from soleus.ui.widgets.weight_field import WeightField

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "People"
_NONE = "none"


def page() -> SettingsPage:
    """Return the page as the preferences list it."""
    rows = (
        SearchRow("name", tr(_C, "Name"), tr(_C, "trainee person who")),
        SearchRow("birth-year", tr(_C, "Born in"), tr(_C, "age year birthday norm")),
        SearchRow("sex", tr(_C, "Sex"), tr(_C, "female male woman man norm")),
        SearchRow("injured-side", tr(_C, "Weak or recovering leg"), tr(_C, "injured side left right strain rehab")),
        SearchRow("injured-first", tr(_C, "That leg first"), tr(_C, "order side begin")),
        SearchRow("forefoot", tr(_C, "Forefoot runner"), tr(_C, "landing strike heel")),
        SearchRow("body-weight", tr(_C, "Body weight"), tr(_C, "scales mass kilograms pounds log graph")),
        SearchRow("trainees", tr(_C, "Trainees"), tr(_C, "people patients switch archive add physio")),
    )
    return SettingsPage("you", tr(_C, "You"), "user", rows, YouView, tr(_C, "profile person trainee"))


class YouView(SettingsView):
    """Everything here belongs to the trainee shown, but for the list of trainees."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("youSettings")
        names = {one.key: one.label for one in page().rows}
        trainees = row(
            label(tr(_C, "Each has a log, plans, settings and weights of their own."), "secondary", wrap=True),
            self._archived_box(),
        )
        trainees.setStretch(0, 1)
        parts: list[QWidget] = [
            SectionHeading(tr(_C, "You"), "", "emph"),
            *ruled(*self._known(names)),
            SectionHeading(names["body-weight"], "", "emph"),
            *self._weight(names),
            SectionHeading(names["trainees"], "", "emph"),
            *self._people(),
        ]
        laid = column(*parts, None, gap=0)
        laid.insertLayout(laid.indexOf(self.trainees), trainees)
        for heading in [part for part in parts[1:] if isinstance(part, SectionHeading)]:
            laid.insertSpacing(laid.indexOf(heading), 20)
        self.fill(laid)

    # rows

    def _known(self, names: dict[str, str]) -> list[QWidget]:
        self.name = QLineEdit()
        self.name.setObjectName("traineeName")
        self.name.setMaxLength(60)
        at_least(self.name, 200)
        self.name.editingFinished.connect(self._on_name)
        self.born = NumberField(names["birth-year"], "", EARLIEST_BIRTH_YEAR, date.today().year)
        self.born.setObjectName("birthYear")
        self.born.editingFinished.connect(self._on_born)
        untold = tr(_C, "Not told")
        self.sex = SegmentedControl([(_NONE, untold), (Sex.FEMALE, tr(_C, "Female")), (Sex.MALE, tr(_C, "Male"))])
        self.sex.changed.connect(lambda value: self._put(sex=None if value == _NONE else value))
        sides = [(_NONE, tr(_C, "None"))] + [(side, side_name(side)) for side in (Side.LEFT, Side.RIGHT)]
        self.injured = SegmentedControl(sides)
        self.injured.changed.connect(lambda value: self._put(injured_side=None if value == _NONE else value))
        self.first = QCheckBox(tr(_C, "Begin each set with it"))
        self.first.setObjectName("injuredFirst")
        self.first.clicked.connect(lambda on: self._put(injured_first=on))
        self.forefoot = QCheckBox(tr(_C, "I land on the forefoot"))
        self.forefoot.setObjectName("forefoot")
        self.forefoot.clicked.connect(lambda on: self._put(forefoot_runner=on))
        norm = tr(_C, "if you like: the norms of the heel-raise test go by age and sex, nothing else uses it")
        self.name_row = SettingRow("name", names["name"], InLine(self.name))
        return [
            self.name_row,
            SettingRow("birth-year", names["birth-year"], self.born, norm),
            SettingRow("sex", names["sex"], self.sex, tr(_C, "if you like, for the same norms")),
            SettingRow("injured-side", names["injured-side"], self.injured),
            SettingRow("injured-first", names["injured-first"], self.first, tr(_C, "so that the other leg follows it")),
            SettingRow("forefoot", names["forefoot"], self.forefoot, tr(_C, "the calf has more to hold then")),
        ]

    def _weight(self, names: dict[str, str]) -> list[QWidget]:
        self.weighed = WeightField(names["body-weight"])
        self.weighed.setObjectName("bodyWeight")
        self.weighed.returnPressed.connect(self._on_weigh)
        self.weighed_on = DayField(tr(_C, "Day"))
        self.weighed_on.setObjectName("bodyWeightDay")
        self.log = button(tr(_C, "Store"), "tonal", self._on_weigh, name="logBodyWeight")
        self.weight_problem = field_error()
        self.graph = WeightGraph()
        self.reading = label("", "secondary", name="bodyWeightRead")
        self.graph.read.connect(self.reading.setText)
        self.weights = WeightListModel(self)
        self.list = WeightListView(self.weights)
        self.list.removal_wanted.connect(self._on_removal)
        entry = InLine(self.weighed, self.weighed_on, self.log)
        note = tr(_C, "a series of its own, never added to a load; B enters it during a workout")
        return [
            SettingRow("body-weight", tr(_C, "Weigh in"), entry, note),
            self.weight_problem,
            self.graph,
            self.reading,
            self.list,
        ]

    def _people(self) -> list[QWidget]:
        self.trainees = TraineeRows()
        self.trainees.shown_wanted.connect(self._on_show)
        self.trainees.archive_wanted.connect(self._on_archive)
        self.new_name = QLineEdit()
        self.new_name.setObjectName("newTrainee")
        self.new_name.setMaxLength(60)
        self.new_name.setPlaceholderText(tr(_C, "Name"))
        self.new_name.returnPressed.connect(self._on_add)
        at_least(self.new_name, 160)
        self.add = button(tr(_C, "Add trainee"), "plain", self._on_add, name="addTrainee", icon="plus")
        self.people_problem = field_error()
        return [
            self.trainees,
            SettingRow("trainees", tr(_C, "Another trainee"), InLine(self.new_name, self.add)),
            self.people_problem,
        ]

    def _archived_box(self) -> QCheckBox:
        self.archived = QCheckBox(tr(_C, "Show archived"))
        self.archived.setObjectName("showArchivedTrainees")
        self.archived.toggled.connect(lambda _: self._show_people())
        return self.archived

    # what holds

    def refresh(self, change: Change | None = None) -> None:
        """Show what is known of the trainee shown."""
        if change is None or change.concerns(Kind.TRAINEE):
            self._show_trainee()
            self._show_people()
        if change is None or change.concerns(Kind.BODY_WEIGHT, Kind.SETTING):
            self._show_weights()

    def _show_trainee(self) -> None:
        shown = self.services.people.shown()
        if not self.name.isModified():
            self.name.setText(shown.name)
        if not self.born.hasFocus():
            self.born.set_value(shown.birth_year)
        self.sex.set_value(shown.sex or _NONE)
        self.injured.set_value(shown.injured_side or _NONE)
        self.first.setChecked(shown.injured_first)
        self.first.setEnabled(shown.injured_side is not None)
        self.forefoot.setChecked(shown.forefoot_runner)

    def _show_people(self) -> None:
        people = self.services.people
        self.trainees.set_trainees(people.all(archived=self.archived.isChecked()), people.shown().id)

    def _show_weights(self) -> None:
        unit = self.services.choices.weight_unit()
        weights = self.services.people.body_weights()
        self.graph.set_points(weights, unit)
        self.weights.set_weights(weights)
        self.reading.setText(self.graph.words())
        for widget in (self.graph, self.reading, self.list):
            widget.setVisible(bool(weights))
        if not self.weighed.text():
            self.weighed.set_unit(weights[-1].weight.unit if weights else unit)
        if self.weighed_on.day() is None:
            self.weighed_on.set_day(self.services.clock().date())

    # what was done

    def _put(self, **values: object) -> None:
        shown = self.services.people.shown()
        after: Trainee = replace(shown, **values)  # type: ignore[arg-type]
        if after == shown:
            return
        try:
            self.services.people.change(after, merge_key=f"trainee:{next(iter(values))}")
        except SoleusError as error:
            self.name_row.set_problem(str(error))

    def _on_name(self) -> None:
        self.name.setModified(False)
        self.name_row.set_problem("")
        name = self.name.text().strip()
        if name != self.services.people.shown().name:
            self._put(name=name)

    def _on_born(self) -> None:
        value = self.born.value()
        if self.born.is_blank() or value is not None:
            self._put(birth_year=None if value is None else int(value))

    def _on_weigh(self) -> None:
        weight = self.weighed.weight()
        problem = self.weighed.problem() or self.weighed_on.problem()
        if weight is None or problem:
            self._say(problem or tr(_C, "Enter what you weigh, such as 71.5."))
            return
        try:
            weighed = self.services.people.weigh(weight, self.weighed_on.day())
        except SoleusError as error:
            self._say(str(error))
            return
        self._say("")
        self.weighed.set_weight(None)
        if weighed.before is not None:
            words = tr(_C, "It takes the place of {weight} of that day.")
            self.tell(words.format(weight=weight_text(weighed.before.weight)))

    def _say(self, problem: str) -> None:
        self.weight_problem.setText(problem)
        self.weight_problem.setVisible(bool(problem))

    def _on_removal(self, weighed: BodyWeight) -> None:
        self.services.people.delete_body_weight(weighed)
        self.undo_offered.emit(tr(_C, "Body weight deleted"))

    def _on_add(self) -> None:
        # Set, not cleared: Ctrl+Z then takes the trainee back, not the emptying of the field.
        add = partial(self.services.people.add, Trainee(self.new_name.text()))
        self._people_do(add, self._make_way_for_another)

    def _make_way_for_another(self) -> None:
        self.new_name.setText("")
        self._bring_into_sight(self.new_name)

    def _bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget that a row above has pushed down, or that came in; it has its new place a turn later."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, self, lambda: self._scroll_to(area, widget))

    def _scroll_to(self, area: QScrollArea, widget: QWidget) -> None:
        # What changed pushes the widget elsewhere once the layouts were told.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        area.ensureWidgetVisible(widget, 0, theme_of(self).px(24))

    def _on_show(self, trainee_id: int) -> None:
        self._people_do(lambda: self.services.people.show(trainee_id))

    def _on_archive(self, trainee_id: int, archived: bool) -> None:
        self._people_do(lambda: self.services.people.archive(trainee_id, archived))

    def _people_do(self, step: Callable[[], object], then: Callable[[], object] = lambda: None) -> None:
        """Do it and say what went wrong; `then` follows where nothing did."""
        try:
            step()
        except SoleusError as error:
            self.people_problem.setText(str(error))
            self.people_problem.show()
            self._bring_into_sight(self.people_problem)
            return
        self.people_problem.hide()
        then()
