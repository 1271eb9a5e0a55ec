"""A day that may be missing: typed as the language writes it, or chosen from a month."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from soleus.ui.text import day_with_year, py_date, tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button

FIRST, LAST = date(1900, 1, 1), date(2100, 12, 31)


def day_from(text: str) -> date | None:
    """Return the day of a text: ISO, or long, short or in between as the language writes it; None where it is none."""
    plain = text.strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        pass
    locale = QLocale()
    formats = [locale.dateFormat(kind) for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)]
    formats += ("d MMM yyyy", "d. MMM yyyy", "d.M.yyyy", "d/M/yyyy", "MMM d, yyyy", "d.M.yy", "d/M/yy")
    for speaker in (locale, QLocale.c()):  # some languages write Sept, and who types Sep means it too
        for form in formats:
            day = speaker.toDate(plain, form, 2000)
            if day.isValid() and FIRST.year <= day.year() <= LAST.year:
                return py_date(day)
    return None


class DayField(QLineEdit):
    """`changed` carries the day, or None where the field was emptied; what is no day is marked and not given out."""

    changed = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._day: date | None = None
        self.setPlaceholderText(tr("DayField", "not noted"))
        self._open = button(
            tr("DayField", "Choose a day"),
            "icon-quiet",
            self._choose,
            name="chooseDay",
            size="small",
            icon="calendar-blank",
            parent=self,
        )
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editingFinished.connect(self._take)
        follow_theme(self, lambda _: self._place())

    def day(self) -> date | None:
        """Return the day, None where none is noted."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day, or none; `changed` is not sent. What is being typed stays."""
        self._day = day
        if not (self.hasFocus() and self.isModified()):
            self.setText("" if day is None else day_with_year(day))
            self._mark(True)

    def problem(self) -> str:
        """Say what is wrong with the text; empty where nothing is."""
        if self.text().strip() and day_from(self.text()) is None:
            return tr("DayField", "This is not a day. Write it like {example}.").format(
                example=day_with_year(date.today())
            )
        return ""

    def _take(self) -> None:
        problem = self.problem()
        self._mark(not problem)
        self.setToolTip(problem)
        if problem:
            return
        day = day_from(self.text())
        self.setModified(False)
        self.setText("" if day is None else day_with_year(day))
        if day != self._day:
            self._day = day
            self.changed.emit(day)

    def _choose(self) -> None:
        from soleus.ui.widgets.calendar_popup import CalendarPopup

        popup = CalendarPopup(self._day or date.today(), self)
        popup.chosen.connect(self._on_chosen)
        popup.open_at(self.mapToGlobal(QPoint(0, self.height())))

    def _on_chosen(self, day: date) -> None:
        self.setText(day_with_year(day))
        self._take()

    def _mark(self, good: bool) -> None:
        if self.property("invalid") != (not good):
            self.setProperty("invalid", not good)
            self.style().unpolish(self)
            self.style().polish(self)

    def _place(self) -> None:
        side = theme_of(self).px(28)
        self._open.setGeometry(self.width() - side - 2, (self.height() - side) // 2, side, side)
        self.setTextMargins(0, 0, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._choose()
        else:
            super().keyPressEvent(event)
