"""The dialog of band sets: sets at the left, the bands of one in order, and one band at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from soleus.domain.band import Band, BandSet
from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.services.bands import Wear
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bandsets.band_form import BandForm
from soleus.ui.bandsets.band_list import BandListHead, BandListModel, BandListView, counted
from soleus.ui.bandsets.set_list import SetListModel, SetListView
from soleus.ui.bridge import Bridge
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import day_with_year, tr
from soleus.ui.theme import theme_of
from soleus.ui.undo_routing import undo_in_field
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import row, scrolled, sized, spaced

_WIDE, _HIGH = 1040, 636
_LIST, _FORM = 224, 308
_STACKED_BELOW = 860
"""Pixels at 100 % text under which the band stands below the set instead of beside it."""


class BandSetsDialog(QDialog):
    """Changes show at once; Ctrl+Z takes one back."""

    def __init__(self, services: Services, parent: QWidget, set_id: str | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandSetsDialog")
        self.setWindowTitle(tr("Bands", "Band sets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._set_id = set_id or services.catalogue.default_band_set().id
        self._band_id = ""
        self._counting: Task | None = None
        self._make_sets()
        self._make_bands()
        self._make_form()
        self._build()
        self._connect()
        self._fit()
        self.refresh()
        self._count()
        (self.chooser if self.list.isHidden() else self.list).setFocus()

    # parts

    def _make_sets(self) -> None:
        self.sets = SetListModel(self)
        self.list = SetListView(self.sets)
        self.chooser = QComboBox()  # stands in for the list where there is no room for it
        self.chooser.setObjectName("bandSetChooser")
        self.chooser.setAccessibleName(tr("Bands", "Band sets"))
        self.add_set = button(
            tr("Bands", "New set"), "icon-quiet", self._add_set, name="newBandSet", size="small", icon="plus"
        )

    def _make_bands(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("bandSetName")
        self.name.setAccessibleName(tr("Bands", "Name of the set"))
        self.name.setMaxLength(60)
        self.figures = QComboBox()
        self.figures.setObjectName("bandFigures")
        self.figures.setAccessibleName(tr("Bands", "Figures of"))
        self.bands = BandListModel(self)
        self.view = BandListView(self.bands)
        self.add_band = button(tr("Bands", "Band"), "plain", self._add_band, name="addBand", icon="plus")
        self.up = button(tr("Bands", "Lighter"), "icon", lambda: self._step(-1), name="bandUp", icon="arrow-up")
        self.down = button(tr("Bands", "Heavier"), "icon", lambda: self._step(1), name="bandDown", icon="arrow-down")
        self.up.setToolTip(tr("Bands", "Move towards the lighter bands (Alt+Up)"))
        self.down.setToolTip(tr("Bands", "Move towards the heavier bands (Alt+Down)"))
        self.worn = label("", tone="warn", wrap=True, name="bandWorn")
        self.renew = button("", "plain", self._renew, name="renewBand")
        self.said = label("", "secondary", wrap=True, name="bandSetSaid")
        self.problem = label("", tone="danger", wrap=True, name="bandSetProblem")
        self.problem.hide()

    def _make_form(self) -> None:
        self.form = BandForm()

    def _build(self) -> None:
        self._left = QWidget()
        self._left.setProperty("plane", "bg")
        left = QVBoxLayout(self._left)
        spaced(left, 0)
        left.addWidget(self.list, 1)
        left.addLayout(row(self.add_set, label(tr("Bands", "New set"), "secondary"), None, margins=(8, 4, 8, 8)))
        sized(self._left, _LIST)
        middle = QWidget()
        column = QVBoxLayout(middle)
        spaced(column, 0, (0, 12, 0, 16))
        by = label(tr("Bands", "Figures of"), "secondary")
        by.setBuddy(self.figures)
        column.addLayout(row(self.chooser, margins=(16, 0, 16, 8)))
        column.addLayout(row(self.name, None, by, self.figures, margins=(16, 0, 16, 4), gap=8))
        column.addWidget(BandListHead())
        column.addWidget(Separator())
        column.addWidget(self.view)
        stretch = label(tr("Bands", "≈ kg at 100 % stretch"), "secondary", wrap=True)
        stretch.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tools = row(self.add_band, self.up, self.down, stretch, margins=(16, 12, 16, 12))
        tools.setStretch(3, 1)
        column.addLayout(tools)
        self._worn_line = self._line("warning", "warn", self.worn, self.renew)
        for line in (self._worn_line, self._line("info", "text-2", self.said)):
            column.addWidget(line)
        column.addLayout(row(self.problem, margins=(16, 8, 16, 0)))
        column.addStretch(1)
        self._inner = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        spaced(self._body, 0)
        self._rule = Separator(vertical=True)
        self._body.addWidget(middle, 1)
        self._body.addWidget(self._rule)
        self._body.addWidget(self.form)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        panes = row(self._left, Separator(vertical=True), scrolled(self._inner, "bandSetArea", sideways=False), gap=0)
        panes.setStretch(2, 1)
        whole.addLayout(panes, 1)
        whole.addWidget(Separator())
        whole.addLayout(self._foot())

    def _line(self, icon: str, tone: str, *parts: QWidget) -> QWidget:
        line = QWidget()
        laid = row(IconLabel(icon, tone), *parts, gap=10, margins=(16, 6, 16, 6))
        laid.setStretch(1, 1)
        laid.setAlignment(laid.itemAt(0).widget(), Qt.AlignmentFlag.AlignTop)
        line.setLayout(laid)
        return line

    def _foot(self) -> QBoxLayout:
        self._promise = label(tr("Bands", "Changes show at once. Ctrl Z takes one back."), "secondary", wrap=True)
        self.make_default = button(
            tr("Bands", "Use as default"), "plain", self._make_default, name="defaultBandSet", icon="check"
        )
        self.remove_set = button(tr("Bands", "Delete set"), "plain", self._remove_set, name="deleteBandSet")
        self.copy = button(tr("Bands", "Copy this set"), "plain", self._copy, name="copyBandSet", icon="copy")
        self.close_button = button(tr("Bands", "Close"), "primary", self.accept, name="closeBandSets")
        foot = row(
            self._promise,
            self.make_default,
            self.remove_set,
            self.copy,
            self.close_button,
            gap=8,
            margins=(16, 12, 16, 12),
        )
        foot.insertStretch(1, 1)
        return foot

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_set)
        self.chooser.activated.connect(lambda _: self.show_set(self.chooser.currentData()))
        self.view.chosen.connect(self._show_band)
        self.view.move_wanted.connect(self._move)
        self.view.removal_wanted.connect(self._remove_band)
        self.name.editingFinished.connect(self._rename)
        self.figures.activated.connect(lambda _: self._take_figures())
        self.form.changed.connect(self._change_band)
        self.form.removed.connect(self._remove_band)
        self._bridge = Bridge(self._services, self)
        self._bridge.changed.connect(self._on_changed)
        self.finished.connect(lambda _: self._end())
        for key, step in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            QShortcut(QKeySequence(key), self, step)

    def _fit(self) -> None:
        theme = theme_of(self)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDE), room.width() - 40), min(theme.px(_HIGH), room.height() - 80))
        self.setMinimumSize(min(theme.px(420), room.width() - 40), min(theme.px(360), room.height() - 80))
        self._arrange()

    def _arrange(self) -> None:
        """Fold the list into a menu, and put the band below the set, where there is no room beside it."""
        theme = theme_of(self)
        narrow = self.width() < theme.px(_STACKED_BELOW)
        self._left.setVisible(not narrow)
        self.chooser.setVisible(narrow)
        self._promise.setVisible(not narrow)
        stacked = self.width() - (0 if narrow else theme.px(_LIST)) < theme.px(_FORM + 340)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if stacked else right)
        self._rule.setVisible(not stacked)
        if stacked:
            self.form.setMaximumWidth(16_777_215)
            self.form.setMinimumWidth(0)
        else:
            self.form.setFixedWidth(theme.px(_FORM))

    # what is shown

    def refresh(self) -> None:
        """Read the sets anew; the one shown and its band stay where they can."""
        catalogue = self._services.catalogue
        band_sets = catalogue.band_sets()
        if self._set_id not in [one.id for one in band_sets]:
            self._set_id = catalogue.default_band_set().id
        default = catalogue.default_band_set().id
        self.list.selectionModel().blockSignals(True)
        self.sets.set_sets(band_sets, default)
        self.list.setCurrentIndex(self.sets.index(self.sets.row_of(self._set_id)))
        self.list.selectionModel().blockSignals(False)
        self.chooser.clear()
        for one in band_sets:
            self.chooser.addItem(one.shown_name, one.id)
        self.chooser.setCurrentIndex(self.chooser.findData(self._set_id))
        self._show_bands()

    def band_set(self) -> BandSet:
        """The set shown."""
        return self._services.catalogue.band_set(self._set_id)

    def show_set(self, set_id: str) -> None:
        """Show another set."""
        if set_id == self._set_id:
            return
        self._set_id, self._band_id = set_id, ""
        self.problem.hide()
        self.list.setCurrentIndex(self.sets.index(self.sets.row_of(set_id)))
        self.chooser.setCurrentIndex(self.chooser.findData(set_id))
        self.bands.set_wear({})
        self._show_bands()
        self._count()

    def _show_bands(self) -> None:
        shown = self.band_set()
        own = not shown.builtin
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(shown.shown_name)
        self.name.setEnabled(own)
        self._offer_figures(shown)
        self.bands.set_band_set(shown)
        for widget in (self.add_band, self.up, self.down, self.remove_set):
            widget.setVisible(own)
        is_default = shown.id == self._services.catalogue.default_band_set().id
        self.make_default.setVisible(not is_default)
        self.remove_set.setEnabled(not is_default)
        self.said.setText(
            tr("Bands", "Drag to change the order. Sets you have logged keep the colour and level they had.")
            if own
            else tr("Bands", "A built-in set keeps its names, colours and order. Copy it to make it yours.")
        )
        ids = [band.id for band in shown.bands]
        at = ids.index(self._band_id) if self._band_id in ids else min(0, len(ids) - 1)
        if at >= 0:
            self.view.setCurrentIndex(self.bands.index(at))
            self._show_band(ids[at])
        else:
            self.form.set_band(None, 0, own, 200)
        self._show_worn()

    def _show_band(self, band_id: str) -> None:
        shown = self.band_set()
        self._band_id = band_id
        level = shown.level(band_id)
        if level is None:
            return
        limit = self._services.choices.numbers().stretch_limit_pct
        self.form.set_band(shown.bands[level - 1], level, not shown.builtin, limit)
        self.up.setEnabled(level > 1)
        self.down.setEnabled(level < len(shown.bands))

    def _offer_figures(self, shown: BandSet) -> None:
        """List the sets whose maker published forces; the set's own figures are one of them, or none."""
        self.figures.clear()
        self.figures.addItem(tr("Bands", "nobody: colours only"), None)
        mine = [(band.force_100_kgf, band.force_200_kgf) for band in shown.bands]
        for one in self._services.catalogue.band_sets():
            if one.builtin and any(band.force_100_kgf for band in one.bands):
                self.figures.addItem(one.shown_name, one.id)
                if mine == [_figures(band, one) for band in shown.bands] and any(force for force, _ in mine):
                    self.figures.setCurrentIndex(self.figures.count() - 1)
        if self.figures.currentIndex() == 0 and any(force for force, _ in mine):
            self.figures.addItem(tr("Bands", "your own"), "own")
            self.figures.setCurrentIndex(self.figures.count() - 1)
        self.figures.setEnabled(not shown.builtin)

    # what bands have done

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.forget()
        shown = self.band_set()
        bands = self._services.bands
        self._counting = Tasks.shared().run(lambda report: bands.wear(shown), self._on_counted, self._say)

    def _on_counted(self, wear: dict[str, Wear]) -> None:
        self._counting = None
        self.bands.set_wear(wear)
        self._show_worn()

    def _show_worn(self) -> None:
        band = self._worn_band()
        wear = self.bands.wear(band.id) if band else None
        self._worn_line.setVisible(wear is not None)
        if band is None or wear is None:
            return
        done = counted(wear.repetitions)
        name = _capital(band.shown_name)
        if wear.since is None:
            words = tr("Bands", "{name} has done {count} repetitions. Look for cracks, or start a new band.")
            self.worn.setText(words.format(name=name, count=done))
        else:
            words = tr(
                "Bands", "{name} has done {count} repetitions since {day}. Look for cracks, or start a new band."
            )
            self.worn.setText(words.format(name=name, count=done, day=day_with_year(wear.since)))
        self.renew.setText(tr("Bands", "New {name}").format(name=band.shown_name))

    def _worn_band(self) -> Band | None:
        """The band in turn if it is worn, else the one that has done most among those that are."""
        worn = [band for band in self.band_set().bands if (w := self.bands.wear(band.id)) is not None and w.worn]
        in_turn = next((band for band in worn if band.id == self._band_id), None)
        return in_turn or max(worn, key=lambda band: self._done(band), default=None)

    def _done(self, band: Band) -> float:
        wear = self.bands.wear(band.id)
        return wear.repetitions if wear else 0.0

    def _renew(self) -> None:
        band = self._worn_band()
        if band is not None and self._try(self._services.bands.renew, band.id):
            self._count()

    # what is done

    def _try(self, step, *arguments) -> bool:  # type: ignore[no-untyped-def]
        """Do it and say what went wrong; return whether it was done."""
        try:
            step(*arguments)
        except SoleusError as error:
            self._say(error)
            return False
        self.problem.hide()
        return True

    def _say(self, error: SoleusError) -> None:
        self.problem.setText(str(error))
        self.problem.show()

    def _store(self, bands: tuple[Band, ...], merge_key: str = "") -> bool:
        return self._try(self._services.bands.change, replace(self.band_set(), bands=bands), merge_key)

    def _change_band(self, band: Band, field: str) -> None:
        bands = tuple(band if one.id == band.id else one for one in self.band_set().bands)
        if self._store(bands, f"band:{band.id}:{field}") and field == "first_used":
            self._count()

    def _move(self, row_: int, place: int) -> None:
        bands = list(self.band_set().bands)
        band = bands.pop(row_)
        bands.insert(place, band)
        self._band_id = band.id
        self._store(tuple(bands))

    def _step(self, step: int) -> None:
        at = self.view.currentIndex().row()
        if 0 <= at + step < self.bands.rowCount():
            self._move(at, at + step)

    def _add_band(self) -> None:
        shown = self.band_set()
        names = {band.name.casefold() for band in shown.bands}
        name, n = tr("Bands", "new band"), 2
        while name.casefold() in names:
            name, n = tr("Bands", "new band {number}").format(number=n), n + 1
        band = self._services.bands.new_band(name, "silver")
        self._band_id = band.id
        if self._store((*shown.bands, band)):
            self.form.name.setFocus()
            self.form.name.selectAll()

    def _remove_band(self) -> None:
        shown = self.band_set()
        if not shown.builtin:
            self._store(tuple(band for band in shown.bands if band.id != self._band_id))
            self.view.setFocus()

    def _rename(self) -> None:
        shown = self.band_set()
        if not shown.builtin and self.name.isModified():
            self.name.setModified(False)
            if not self._try(self._services.bands.change, replace(shown, name=self.name.text().strip())):
                self.name.setText(shown.name)

    def _take_figures(self) -> None:
        shown, maker_id = self.band_set(), self.figures.currentData()
        if shown.builtin or maker_id == "own":
            return
        maker = self._services.catalogue.band_set(maker_id) if maker_id else None
        bands = []
        for band in shown.bands:
            at_100, at_200 = _figures(band, maker) if maker else (None, None)
            bands.append(replace(band, force_100_kgf=at_100, force_200_kgf=at_200))
        self._store(tuple(bands))

    def _add_set(self) -> None:
        self._made(lambda: self._services.bands.create_set(self._free_name(tr("Bands", "My bands"))))

    def _copy(self) -> None:
        shown = self.band_set()
        name = self._free_name(tr("Bands", "My bands"))
        if shown.builtin and self._used(shown):
            from soleus.ui.bandsets.copying import ask_for_history

            ask_for_history(self, shown, lambda take: self._copied(shown, name, take))
        else:
            self._copied(shown, name, False)

    def _copied(self, shown: BandSet, name: str, with_history: bool) -> None:
        self._made(lambda: self._services.bands.copy_set(shown.id, name, with_history))

    def _made(self, make) -> None:  # type: ignore[no-untyped-def]
        made: list[BandSet] = []
        if self._try(lambda: made.append(make())):
            self.show_set(made[0].id)
            self.name.setFocus()
            self.name.selectAll()

    def _used(self, shown: BandSet) -> bool:
        return any(self._done(band) for band in shown.bands)

    def _free_name(self, wanted: str) -> str:
        names = {one.name.casefold() for one in self._services.catalogue.band_sets()}
        name, n = wanted, 2
        while name.casefold() in names:
            name, n = f"{wanted} {n}", n + 1
        return name

    def _remove_set(self) -> None:
        self._try(self._services.bands.remove, self._set_id)

    def _make_default(self) -> None:
        self._try(self._services.catalogue.choose_default_band_set, self._set_id)

    def _undo(self) -> None:
        if not undo_in_field():
            self._try(self._services.logbook.undo)

    def _redo(self) -> None:
        if not undo_in_field(redo=True):
            self._try(self._services.logbook.redo)

    # changes

    def _on_changed(self, change: Change) -> None:
        if change.concerns(Kind.BAND_SET, Kind.SETTING):
            self.refresh()
        if change.concerns(Kind.WORKOUT) or change.origin != "edit":
            self._count()

    def _end(self) -> None:
        self._bridge.stop()
        if self._counting is not None:
            self._counting.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _figures(band: Band, maker: BandSet) -> tuple[float | None, float | None]:
    """Return the maker's forces for a band of this colour, none where the maker has no such colour."""
    found = next((one for one in maker.bands if one.colour == band.colour), None)
    return (found.force_100_kgf, found.force_200_kgf) if found else (None, None)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
