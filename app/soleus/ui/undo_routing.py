"""Undo where the eyes are: a focused text field comes first, then the logbook."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid


def text_field(widget: QWidget | None) -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    """Return the field in which a widget edits text, if it does."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        widget = widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) else None


def can_undo_text(widget: QWidget | None, redo: bool = False) -> bool:
    """Return whether a text field has something of its own to undo (or redo)."""
    field = text_field(widget)
    if field is None or field.isReadOnly():
        return False
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    document = field.document()
    return document.isRedoAvailable() if redo else document.isUndoAvailable()


def undo_in_field(redo: bool = False) -> bool:
    """Undo (or redo) in the focused text field; return whether it had something."""
    widget = QApplication.focusWidget()
    field = text_field(widget)
    if field is None or not can_undo_text(widget, redo):
        return False
    if redo:
        field.redo()
    else:
        field.undo()
    return True


def leave_field(window: QWidget) -> None:
    """Let the field that has a window's keyboard take what was typed, as when the user leaves it."""
    field = window.focusWidget()
    if field is not None and text_field(field) is not None:
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))


class UndoRouting(QObject):
    """Lets Ctrl+Z through to the window where the focused text field has nothing to undo.

    Qt's fields claim the keys even then; a focused field with something to undo still comes first.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._field: QWidget | None = None
        # Without its arguments: the widget that loses the focus may be on its way out already.
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for key, redo in ((QKeySequence.StandardKey.Undo, False), (QKeySequence.StandardKey.Redo, True)):
                if event.matches(key) and isinstance(watched, QWidget) and not can_undo_text(watched, redo):
                    event.ignore()
                    return True
        return False

    @Slot()
    def _on_focus_changed(self) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        focused = QApplication.focusWidget()
        self._field = focused if focused is not None and text_field(focused) is not None else None
        if self._field is not None:
            self._field.installEventFilter(self)
