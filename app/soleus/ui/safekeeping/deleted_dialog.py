"""Recently deleted: what it is, what is in it, and bringing it back."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.domain.ports import Deleted
from soleus.services.logbook import Change
from soleus.ui.safekeeping.deleted_list import DeletedDelegate, DeletedListModel, DeletedRole, DeletedRow, row_of
from soleus.ui.safekeeping.deleted_words import contents_of
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.undo_routing import undo_in_field
from soleus.ui.widgets.banner import Banner, BannerArea, EmptyState
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column, row, scrolled, spaced
from soleus.ui.widgets.list_keys import choose_row

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Deleted"


class DeletedList(QListView):
    """Enter or a double click brings back what is in turn."""

    def __init__(self, model: DeletedListModel, parent: "DeletedDialog") -> None:
        super().__init__(parent)
        self._dialog = parent
        self.setObjectName("deletedList")
        self.setAccessibleName(tr(_C, "Recently deleted, newest first"))
        self.setModel(model)
        self._delegate = DeletedDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current(self) -> DeletedRow | None:
        """Return the row in turn."""
        found = self.currentIndex().data(DeletedRole)
        return found if isinstance(found, DeletedRow) else None

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), theme_of(self).px(52))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dialog.bring_back()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._dialog.bring_back()


class DeletedDialog(QDialog):
    """Left what was deleted, right what is in it; what is brought back can be undone here and in the window."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session.window)
        self.setObjectName("deletedDialog")
        self.setWindowTitle(tr(_C, "Recently deleted"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._build()
        self._fit()
        session.changed.connect(self._on_changed)
        self._show(0)
        self.list.setFocus()

    def _build(self) -> None:
        self.banners = BannerArea()
        self.model = DeletedListModel(self)
        self.list = DeletedList(self.model, self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._preview())
        self._body = row(self.list, Separator(vertical=True), self._new_preview(), gap=0)
        self._body.setStretch(0, 5)
        self._body.setStretch(2, 4)
        lists = QWidget()
        lists.setLayout(self._body)
        said = tr(_C, "Workouts, routines, plans, own band sets and body weights stay here for 30 days.")
        self.empty = EmptyState("trash", tr(_C, "Nothing was deleted lately"), said)
        self.stack = QStackedWidget()
        self.stack.addWidget(lists)
        self.stack.addWidget(self.empty)
        self.note = label(said, "secondary", wrap=True, name="deletedNote")
        self.close_button = button(tr(_C, "Close"), on_click=self.accept, name="deletedClose")
        self.back_button = button(
            tr(_C, "Bring back"), "primary", self.bring_back, name="bringBack", icon="arrow-counter-clockwise"
        )
        foot = row(self.note, None, self.close_button, self.back_button, gap=12, margins=(16, 12, 16, 12))
        foot.setStretch(0, 1000)
        whole = QVBoxLayout(self)
        spaced(whole, 0)
        whole.addWidget(self.banners)
        whole.addWidget(self.stack, 1)
        whole.addWidget(Separator())
        whole.addLayout(foot)

    def _fit(self) -> None:
        theme, room = theme_of(self), self._session.window.size()
        self.resize(min(theme.px(800), room.width() - 32), min(theme.px(480), room.height() - 48))

    # what there is

    def _show(self, place: int) -> None:
        services = self._session.services
        now = services.clock()
        self.model.set_rows([row_of(one, self._thing(one), now) for one in services.deleted.all()])
        some = self.model.rowCount() > 0
        self.stack.setCurrentIndex(0 if some else 1)
        for one in (self.back_button, self.note):
            one.setVisible(some)
        self.back_button.setDefault(some)
        choose_row(self.list, place)
        self._preview()
        if not some:
            self.close_button.setFocus()

    def _thing(self, deleted: Deleted) -> Any:
        try:
            return self._session.services.deleted.thing(deleted)
        except SoleusError:
            return None

    def _on_changed(self, change: Change) -> None:
        self._show(max(0, self.list.currentIndex().row()))

    def _preview(self) -> None:
        current = self.list.current()
        self.back_button.setEnabled(current is not None and current.thing is not None)
        old = self.preview
        self._body.replaceWidget(old, self._new_preview(current))
        old.hide()
        old.deleteLater()

    def _new_preview(self, current: DeletedRow | None = None) -> QScrollArea:
        sheet = QWidget()
        parts: list[QWidget] = []
        if current is not None:
            parts.append(label(current.name, "emph", wrap=True, name="deletedName"))
            if current.thing is None:
                parts.append(label(tr(_C, "It is damaged and cannot be brought back."), tone="danger", wrap=True))
            parts += self._lines(current)
        sheet.setLayout(column(*parts, None, gap=8, margins=16))
        self.preview = scrolled(sheet, "deletedPreview", sideways=False)
        # It may hold more than fits, and the keyboard has to get there.
        self.preview.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview.setAccessibleName(tr(_C, "What is in it"))
        return self.preview

    def _lines(self, current: DeletedRow) -> list[QWidget]:
        catalogue = self._session.services.catalogue
        bands = {band.id: band.shown_name for one in catalogue.band_sets(earlier=True) for band in one.bands}
        parts: list[QWidget] = []
        for heading, text in contents_of(current.thing, catalogue.by_key(), bands):
            part = QWidget()
            part.setLayout(
                column(
                    *([label(heading, "strong", wrap=True)] if heading else []),
                    *([label(text, "secondary", wrap=True, name="deletedText")] if text else []),
                    gap=2,
                )
            )
            parts.append(part)
        return parts

    # bringing back

    def bring_back(self) -> None:
        """Put what is in turn back into the logbook."""
        current = self.list.current()
        if current is None or current.thing is None:
            return
        try:
            self._session.services.deleted.bring_back(current.deleted)
        except SoleusError as error:
            self.banners.show_banner(Banner(str(error), "danger"))
            return
        said = tr(_C, "Brought back: {name}").format(name=current.name)
        self.banners.clear()
        self.banners.show_banner(Banner(said, "ok", tr("Window", "Undo"), self.undo, "arrow-u-up-left"))
        self._session.offer_undo(said)

    def undo(self) -> None:
        """Take back what was brought back."""
        self.banners.clear()
        self._session.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and not undo_in_field():
            self.undo()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setMinimumWidth(self.width() // 2 - 24)
