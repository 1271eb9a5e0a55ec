"""One band: its name, colour and pattern, since when it is used, and what was measured on it."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from soleus.domain.band import Band, Measurement, Pattern
from soleus.domain.errors import InvalidValue
from soleus.ui.bandsets.force_graph import ForceGraph
from soleus.ui.bandsets.words import COLOURS, colour_name, pattern_name
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.bands import BandSwatch
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.day_field import DayField
from soleus.ui.widgets.fields import NumberField, field_error
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import ElidedLabel, label
from soleus.ui.widgets.layout import at_least, row, sized, spaced
from soleus.ui.widgets.painting import paint_swatch, rounded


class _ColourButton(QAbstractButton):
    """A colour to choose."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(colour_name(colour))
        self.setToolTip(self.accessibleName())
        self.setProperty("ringRadius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def nextCheckState(self) -> None:
        """The form alone decides what is chosen."""

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(28), theme_of(self).px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            rounded(painter, box, theme.px(7), None, theme.color("accent"), 2)
        inset = theme.px(3)
        paint_swatch(
            painter, box.adjusted(inset, inset, -inset, -inset), self.colour, None, theme, not self.isEnabled()
        )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class BandForm(QWidget):
    """`changed` carries the band as it shall be and which field it was; `removed` asks to take it out of the set."""

    changed = Signal(object, str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandForm")
        self._band: Band | None = None
        self._filling = False
        self.swatch = BandSwatch(size="large", named=False)
        self.title = ElidedLabel("", "emph")
        self.title.setObjectName("bandTitle")
        self.remove = button(
            tr("Bands", "Take out of the set"), "icon-quiet", self.removed.emit, name="removeBand", icon="trash"
        )
        self.name = QLineEdit()
        self.name.setObjectName("bandName")
        self.name.setMaxLength(60)
        self.name_problem = field_error()
        self.colour_words = label("", name="bandColour")
        self._colours = QWidget()
        self._colour_buttons: list[_ColourButton] = []
        self.more_colours = button(
            tr("Bands", "Another colour…"), "icon", self._choose_colour, name="moreColours", size="small", icon="plus"
        )
        self.pattern = QComboBox()
        self.pattern.setObjectName("bandPattern")
        for pattern in Pattern:
            self.pattern.addItem(pattern_name(pattern), pattern)
        self.first_used = DayField(tr("Bands", "First used"))
        self.first_used.setObjectName("bandFirstUsed")
        self.force = NumberField(tr("Bands", "Measured force"), tr("Units", "kg"), 0.05, 200, 0.1)
        self.force.setObjectName("bandForce")
        self.stretch = NumberField(tr("Bands", "at a stretch of"), "%", 5, 300, 5)
        self.stretch.setObjectName("bandStretch")
        kg = tr("Units", "kg")
        self.maker_100 = NumberField(tr("Bands", "Maker's force at 100 %"), kg, 0.05, 200, 0.1)
        self.maker_100.setObjectName("makerForce100")
        self.maker_200 = NumberField(tr("Bands", "Maker's force at 200 %"), kg, 0.05, 200, 0.1)
        self.maker_200.setObjectName("makerForce200")
        self.maker_problem = field_error()
        self.graph = ForceGraph()
        self._build()
        self._connect()
        self.set_band(None, 0, False, 200)

    def _build(self) -> None:
        flow = Flow(6, 6, self._colours)
        for colour in COLOURS:
            made = _ColourButton(colour)
            made.setObjectName(f"colour-{colour}")
            made.clicked.connect(lambda _=False, colour=colour: self._put(colour=colour))
            self._colour_buttons.append(made)
            flow.addWidget(made)
        flow.addWidget(self.more_colours)
        sized(self.more_colours, 28, 26)
        at = label(tr("Bands", "at"), "secondary")
        for figure in (self.force, self.stretch):
            at_least(figure, 74)
        measured = row(self.force, at, self.stretch, gap=8)
        to = label(tr("Bands", "to"), "secondary")
        to.setToolTip(tr("Bands", "at 100 % and at 200 % stretch"))
        maker = row(self.maker_100, to, self.maker_200, gap=8)
        for figure in (self.maker_100, self.maker_200):
            figure.setToolTip(figure.accessibleName())
        grid = QGridLayout()
        spaced(grid, 12, row_gap=8)
        fields: tuple[tuple[str, QWidget | QLayout], ...] = (
            (tr("Bands", "Name"), self.name),
            ("", self.name_problem),
            (tr("Bands", "Colour"), self.colour_words),
            ("", self._colours),
            (tr("Bands", "Pattern"), self.pattern),
            (tr("Bands", "First used"), self.first_used),
            (tr("Bands", "Measured"), measured),
            (tr("Bands", "Maker's"), maker),
            ("", self.maker_problem),
        )
        buddies = {tr("Bands", "Measured"): self.force, tr("Bands", "Maker's"): self.maker_100}
        for line, (words, field) in enumerate(fields):
            if words:
                named = label(words, "secondary")
                named.setBuddy(buddies.get(words, self.name) if isinstance(field, QLayout) else field)
                grid.addWidget(named, line, 0)
            if field is self._colours:
                grid.addWidget(field, line, 0, 1, 2)
            elif isinstance(field, QLayout):
                grid.addLayout(field, line, 1)
            else:
                grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        spaced(column, 12, (20, 16, 20, 16))
        column.addLayout(row(self.swatch, self.title, self.remove, gap=12))
        column.addLayout(grid)
        column.addWidget(self.graph)
        column.addStretch(1)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self.pattern.activated.connect(lambda _: self._put(pattern=Pattern(self.pattern.currentData())))
        self.first_used.changed.connect(lambda day: self._put(first_used=day))
        self.force.changed.connect(lambda _: self._on_measured())
        self.stretch.changed.connect(lambda _: self._on_measured())
        self.maker_100.editingFinished.connect(self._on_maker)
        self.maker_200.editingFinished.connect(self._on_maker)

    def set_band(self, band: Band | None, level: int, own: bool, limit_pct: float) -> None:
        """Show a band of a level; names and colours of a built-in set stay as they are."""
        other = self._band is None or band is None or band.id != self._band.id
        self._filling = True
        self._band = band
        self.setEnabled(band is not None)
        self.swatch.set_band(band, level)
        words = tr("Bands", "{name}, level {level}")
        self.title.setText("" if band is None else words.format(name=_capital(band.shown_name), level=level))
        self.remove.setVisible(own)
        for widget in (self.name, self.pattern, self._colours, self.maker_100, self.maker_200):
            widget.setEnabled(own)
        self._fill(self.name, "" if band is None else band.shown_name if not own else band.name, other)
        self.name_problem.hide()
        colour = band.colour if band else ""
        self.colour_words.setText(colour_name(colour) if band else "")
        for made in self._colour_buttons:
            made.setChecked(made.colour == colour)
        self.pattern.setCurrentIndex(max(0, self.pattern.findData(band.pattern if band else Pattern.PLAIN)))
        self.first_used.set_day(band.first_used if band else None)
        for field, force in (
            (self.maker_100, band.force_100_kgf if band else None),
            (self.maker_200, band.force_200_kgf if band else None),
        ):
            if other or not field.hasFocus():
                field.set_value(force)
        self.maker_problem.hide()
        measured = band.measurement if band else None
        if other or measured is not None:
            for field, value in (
                (self.force, measured.force_kgf if measured else None),
                (self.stretch, measured.elongation_pct if measured else 100.0),
            ):
                if other or (not field.hasFocus() and field.value() != value):
                    field.set_value(value)
        elif not self.force.hasFocus() and not self.stretch.hasFocus():
            self.force.set_value(None)
        self.graph.set_band(band, limit_pct)
        self._filling = False

    def _fill(self, field: QLineEdit, text: str, other: bool) -> None:
        if other or not field.hasFocus():
            field.setText(text)

    def say_of_name(self, problem: str) -> None:
        """Say what is wrong with the name, below it."""
        self.name_problem.setText(problem)
        self.name_problem.setVisible(bool(problem))

    def _put(self, **values: object) -> None:
        if self._band is None or self._filling:
            return
        after = replace(self._band, **values)  # type: ignore[arg-type]
        if after != self._band:
            self.changed.emit(after, next(iter(values)))

    def _on_name(self) -> None:
        if self._band is None or not self.name.isEnabled():
            return
        name = self.name.text().strip()
        self.say_of_name("" if name else tr("Bands", "A band needs a name."))
        if name:
            self._put(name=name)

    def _on_measured(self) -> None:
        if self.force.is_blank():
            self._put(measurement=None)
            return
        force, stretch = self.force.value(), self.stretch.value()
        if force is not None and stretch is not None:
            self._put(measurement=Measurement(force, stretch))

    def _on_maker(self) -> None:
        at_100, at_200 = self.maker_100.value(), self.maker_200.value()
        for field, value in ((self.maker_100, at_100), (self.maker_200, at_200)):
            if value is None and not field.is_blank():
                return  # marked by the field itself
        try:
            self._put(force_100_kgf=at_100, force_200_kgf=at_200)
        except InvalidValue as error:
            self.maker_problem.setText(str(error))
            self.maker_problem.show()

    def _choose_colour(self) -> None:
        if self._band is None:
            return
        fill, _, _ = theme_of(self).band(self._band.colour)
        dialog = QColorDialog(fill, self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog, False)
        dialog.setWindowTitle(tr("Bands", "Colour of the band"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._on_colour)
        dialog.open()

    def _on_colour(self, colour: QColor) -> None:
        self._put(colour=colour.name())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
