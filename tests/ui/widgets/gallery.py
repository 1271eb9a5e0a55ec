"""A page with every shared part in its states, for looking at and for measuring."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLineEdit, QRadioButton, QWidget

from soleus.domain.band import Band, BandSet
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Side
from soleus.ui.text import tr
from soleus.ui.widgets.bands import BandPicker, BandSwatch
from soleus.ui.widgets.banner import Banner, EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.fields import DurationField, NumberField, SearchField, field_error
from soleus.ui.widgets.labels import Chip, ElidedLabel, KeyCap, SectionHeading, Separator, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.pain_scale import PainScale
from soleus.ui.widgets.segmented import SegmentedControl, TabStrip
from soleus.ui.widgets.sides import SideMark, SideSwitch
from soleus.ui.widgets.weight_field import WeightField

COLOURS = ("yellow", "red", "green", "blue", "black")
ARTICLE = BandSet("article", "Article order", tuple(Band(f"a-{c}", c, c) for c in COLOURS))
WHOLE = ("tan", "yellow", "red", "green", "blue", "black", "silver", "gold")
THERABAND = BandSet("theraband", "TheraBand", tuple(Band(f"t-{c}", c, c) for c in WHOLE))


def _buttons() -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    spaced(grid, 8)
    for line, kind in enumerate(("primary", "tonal", "plain", "quiet", "danger")):
        on = button(kind.capitalize(), kind)
        off = button("Disabled", kind)
        off.setEnabled(False)
        grid.addWidget(on, line, 0)
        grid.addWidget(off, line, 1)
    more = row(
        button("28", size="small"), button("32"), button("44", size="big"), button("Add", "icon", icon="plus"),
        button("More", "icon-quiet", icon="dots-three"), button("With key", key="Enter"),
        button("Start workout", "primary", icon="play-fill"), None,
    )  # fmt: skip
    grid.addLayout(more, 5, 0, 1, 3)
    grid.setColumnStretch(2, 1)
    return page


def _inputs() -> QWidget:
    page = QWidget()
    wrong = NumberField("Reps", high=100)
    wrong.set_value(120)
    search, off = SearchField("Search"), QLineEdit("disabled")
    off.setEnabled(False)
    combo = QComboBox()
    combo.addItems(["Last done", "Name"])
    combo.setAccessibleName("Order")
    reps = NumberField("Reps", "reps")
    reps.set_value(12)
    rest = DurationField("Rest")
    rest.set_value(90)
    weight = WeightField("Weight")
    weight.set_weight(Weight(10, WeightUnit.KG, 2))
    checks = [QCheckBox("off"), QCheckBox("on"), QCheckBox("some"), QRadioButton("one"), QRadioButton("other")]
    checks[1].setChecked(True)
    checks[2].setTristate(True)
    checks[2].setCheckState(checks[2].checkState().PartiallyChecked)
    checks[4].setChecked(True)
    page.setLayout(
        column(
            row(search, QLineEdit("text"), wrong), field_error("At most 100 reps"), row(combo, reps, off),
            row(weight, rest, None), row(*checks, None, gap=16),
        )
    )  # fmt: skip
    return page


def _choices() -> QWidget:
    page = QWidget()
    tabs = TabStrip()
    for text in ("Library", "Planner", "History"):
        tabs.addTab(text)
    tabs.setCurrentIndex(1)
    chips = row(
        Chip("pain 2"), Chip("done", "ok", "check-bold"), Chip("missed", "warn", "x-bold"),
        Chip("pain 6", "danger", "warning"), Chip("yours", "accent"), Chip("new", "outlined"), KeyCap("Ctrl F"), None,
    )  # fmt: skip
    pain = PainScale("Pain after")
    pain.set_value(3)
    page.setLayout(
        column(
            chips,
            row(tabs, None),
            row(SegmentedControl([("w", "Week"), ("m", "Month")], "Span"), None),
            row(SideSwitch((Side.LEFT, Side.RIGHT, Side.BOTH), "Side"), None),
            row(pain, None),
        )
    )
    return page


def _bands() -> QWidget:
    page = QWidget()
    small, large = BandPicker(ARTICLE), BandPicker(THERABAND)
    small.set_band("a-green")
    large.set_band("t-silver")
    names = row(*(BandSwatch(band, n) for n, band in enumerate(ARTICLE.bands, 1)), None, gap=12)
    sizes = row(
        *(BandSwatch(band, n, size, named=False) for size in ("small", "normal", "large")
          for n, band in enumerate(ARTICLE.bands, 1) if n in (1, 4, 5)), None,
    )  # fmt: skip
    marks = row(
        SideMark(Side.LEFT, named=True),
        SideMark(Side.RIGHT, named=True),
        SideMark(Side.BOTH),
        SideMark(Side.LEFT, 24),
        SideMark(Side.RIGHT, 14),
        None,
        gap=16,
    )
    page.setLayout(column(names, sizes, small, large, marks))
    return page


def _messages() -> QWidget:
    page = QFrame()
    page.setProperty("plane", "surface")
    page.setLayout(
        column(
            Banner("Workout of 17 Nov deleted.", "info", "Undo", icon="trash", seconds=0),
            Banner("Step “Heel raise” is open.", "accent", "Look", seconds=0),
            Banner("Hard day before a key run.", "warn", "Move"),
            Banner("The disk is full: this set is not stored yet.", "danger", "Try again"),
            Separator(),
            EmptyState("chart-line-up", "No band press yet", "Log one, and its graphs begin here.", "Log band press"),
            label("Type", "strong"),
            row(
                label("Body 13"), label("Section 15", "emph"), label("Title 20", "title"), label("Leg 28", "work"), None
            ),
            ElidedLabel(
                "A very long line that does not fit into the narrow room it is given, by any means, so it ends"
            ),
            margins=12,
        )
    )
    return page


def gallery() -> QWidget:
    """Return the page."""
    page = QWidget()
    page.setObjectName("gallery")
    left = column(
        SectionHeading("Buttons", "five kinds"), _buttons(), SectionHeading("Inputs"), _inputs(),
        SectionHeading(tr("Gallery", "Choices")), _choices(), None, gap=4,
    )  # fmt: skip
    middle = column(SectionHeading("Bands"), _bands(), None, gap=4)
    right = column(SectionHeading("Messages"), _messages(), None, gap=4)
    page.setLayout(row(left, middle, right, gap=32, margins=24))
    return page
