"""The questions of an export: in which format, in which units, and for a spreadsheet or not."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLayout, QRadioButton, QVBoxLayout, QWidget

from soleus.domain.scheduled import Span, usual_span
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.interchange.exporting import Format
from soleus.interchange.flattening import Wishes
from soleus.ui.text import tr, unit_text
from soleus.ui.transfer.calendar_choices import CalendarChoices
from soleus.ui.widgets.labels import SectionHeading, label
from soleus.ui.widgets.layout import column, row
from soleus.ui.widgets.segmented import SegmentedControl

_C = "Export"


class ExportChoices(QWidget):
    """Formats of our own, of other apps and of calendars, and what is wished of a file for others."""

    changed = Signal()

    def __init__(self, wishes: Wishes, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportChoices")
        self._group = QButtonGroup(self)
        self._formats: list[Format] = []
        kg, lb = unit_text(WeightUnit.KG), unit_text(WeightUnit.LB)
        self.weights = SegmentedControl([(WeightUnit.KG, kg), (WeightUnit.LB, lb)], tr(_C, "Unit of weights"))
        self.weights.setObjectName("exportWeightUnit")
        self.distances = SegmentedControl(
            [(DistanceUnit.KM, tr("Units", "km")), (DistanceUnit.MI, tr("Units", "mi"))], tr(_C, "Unit of distances")
        )
        self.distances.setObjectName("exportDistanceUnit")
        self.weights.set_value(wishes.weight_unit)
        self.distances.set_value(wishes.distance_unit)
        self.calendar = CalendarChoices(usual_span(today), today)
        self.safe = QCheckBox(tr(_C, "Safe for spreadsheets"))
        self.safe.setObjectName("exportSafe")
        said = tr(
            _C,
            "Texts that begin with + = - or @ get an apostrophe before them, so that a spreadsheet does not take them "
            "for formulas. An import into Soleus takes it away again.",
        )
        self.safe.setAccessibleDescription(said)
        self._lay_out(said)
        self._group.buttons()[0].setChecked(True)
        self._group.idToggled.connect(lambda _, on: self._follow() if on else None)
        self._follow()

    def _lay_out(self, safe_said: str) -> None:
        units = row(self.weights, self.distances, None, gap=16)
        rows: list[QWidget | QLayout] = [
            label(tr(_C, "How should your logbook be written?"), "emph", wrap=True),
            SectionHeading(tr(_C, "For you")),
            *(self._choice(*one) for one in _ours()),
            SectionHeading(tr(_C, "For your calendar")),
            *(self._choice(*one) for one in _calendars()),
            row(24, self.calendar, gap=0),
            SectionHeading(tr(_C, "For other apps")),
            *(self._choice(*one) for one in _theirs()),
            column(label(tr(_C, "Units for other apps"), "secondary", wrap=True), units, gap=6),
            column(self.safe, _indented(safe_said), gap=4),
        ]
        self.setLayout(column(*rows, None, gap=12, margins=24))

    def _choice(self, format: Format, title: str, text: str) -> QVBoxLayout:
        choice = QRadioButton(title)
        choice.setObjectName(f"export-{format.value}")
        choice.setAccessibleDescription(text)
        self._group.addButton(choice, len(self._formats))
        self._formats.append(format)
        return column(choice, _indented(text), gap=4)

    @property
    def format(self) -> Format:
        """The chosen format."""
        return self._formats[self._group.checkedId()]

    def choose(self, format: Format) -> None:
        """Choose a format."""
        self._group.button(self._formats.index(format)).setChecked(True)

    @property
    def wishes(self) -> Wishes:
        """The chosen units, and whether texts are to be kept from a spreadsheet."""
        safe = self.safe.isEnabled() and self.safe.isChecked()
        return Wishes(WeightUnit(str(self.weights.value())), DistanceUnit(str(self.distances.value())), safe)

    @property
    def span(self) -> Span:
        """What a calendar is to be told of."""
        return self.calendar.span

    def _follow(self) -> None:
        """Offer what the chosen format knows."""
        for control in (self.weights, self.distances):
            control.setEnabled(self.format.is_for_others)
        self.safe.setEnabled(self.format.suffix == "csv")
        self.calendar.setEnabled(self.format is Format.ICS)
        self.changed.emit()


def _indented(text: str) -> QVBoxLayout:
    said = label(text, "secondary", wrap=True)
    beside = row(24, said, gap=0)
    beside.setStretchFactor(said, 1)
    return column(beside)


def _ours() -> tuple[tuple[Format, str, str], ...]:
    return (
        (
            Format.CSV,
            tr(_C, "Table (CSV)"),
            tr(_C, "One row per set and side, for a spreadsheet or a script. Plans and routines stay behind."),
        ),
        (
            Format.JSON,
            tr(_C, "Whole logbook (JSON)"),
            tr(_C, "Everything, nothing lost: imports into an empty logbook, here or on another computer."),
        ),
    )


def _calendars() -> tuple[tuple[Format, str, str], ...]:
    said = tr(
        _C,
        "What is planned, with its targets, for the calendar of your phone or computer. Import it again after a "
        "change: what is there is brought up to date, and what you took off the plan is cancelled.",
    )
    return ((Format.ICS, tr(_C, "Plan (iCalendar)"), said),)


def _theirs() -> tuple[tuple[Format, str, str], ...]:
    return (
        (
            Format.STRONG,
            tr(_C, "Strong’s layout (CSV)"),
            tr(_C, "What the importers of Hevy, Fitbod and many others read. They ask for the unit of the weights."),
        ),
        (
            Format.HEVY,
            tr(_C, "Hevy’s layout (CSV)"),
            tr(_C, "For programs that read Hevy’s export. Units stand in the names of the columns."),
        ),
        (
            Format.OPENWEIGHT,
            tr(_C, "openweight (JSON)"),
            tr(_C, "An open format for strength training. Sides and bands stand beside its own figures."),
        ),
    )
