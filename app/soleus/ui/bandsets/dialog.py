"""The dialog of band sets: sets at the left, the bands of one in order, and one band at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from soleus.domain.band import Band, BandSet
from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.services.bands import Wear
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.bandsets.figures_box import with_figures
from soleus.ui.bandsets.frame import BandSetsFrame
from soleus.ui.bridge import Bridge
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import tr
from soleus.ui.undo_routing import undo_in_field


class BandSetsDialog(BandSetsFrame):
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
        self._connect()
        self.fit()
        self.refresh()
        self._count()
        (self.chooser if self.list.isHidden() else self.list).setFocus()

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
        for pressed, act in (
            (self.add_set, self._add_set),
            (self.add_band, self._add_band),
            (self.up, lambda: self._step(-1)),
            (self.down, lambda: self._step(1)),
            (self.worn.renew, self._renew),
            (self.make_default, self._make_default),
            (self.remove_set, self._remove_set),
            (self.copy, self._copy),
            (self.close_button, self.accept),
        ):
            pressed.clicked.connect(act)
        self._bridge = Bridge(self._services, self)
        self._bridge.changed.connect(self._on_changed)
        self.finished.connect(lambda _: self._end())
        for key, step in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            QShortcut(QKeySequence(key), self, step)

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
            self.name.setCursorPosition(0)
        self.name.setEnabled(own)
        self.figures.offer(shown, self._services.catalogue.band_sets())
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
        self.worn.show_worn(self.band_set(), self._band_id)

    def _renew(self) -> None:
        band = self.worn.band
        if band is not None and self._try(self._services.bands.renew, band.id):
            self._count()

    # what is done

    def _try(self, step, *arguments) -> bool:
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
        self._store(tuple(with_figures(band, maker) for band in shown.bands))

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

    def _made(self, make) -> None:
        made: list[BandSet] = []
        if self._try(lambda: made.append(make())):
            self.show_set(made[0].id)
            self.name.setFocus()
            self.name.selectAll()

    def _used(self, shown: BandSet) -> bool:
        return any(self.bands.repetitions(band.id) for band in shown.bands)

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
