"""A style on Fusion that draws the marks and fields QSS cannot: checks, radios, carets, inputs."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from soleus.ui.theme import Theme, theme_of

_PE = QStyle.PrimitiveElement
_CC = QStyle.ComplexControl
_CT = QStyle.ContentsType
_SC = QStyle.SubControl
_SE = QStyle.SubElement
_State = QStyle.StateFlag
_NO_BUTTONS = QAbstractSpinBox.ButtonSymbols.NoButtons
_CARETS = {
    _PE.PE_IndicatorArrowDown: (0, 1),
    _PE.PE_IndicatorArrowUp: (0, -1),
    _PE.PE_IndicatorArrowRight: (1, 0),
    _PE.PE_IndicatorArrowLeft: (-1, 0),
    _PE.PE_IndicatorSpinDown: (0, 1),
    _PE.PE_IndicatorSpinUp: (0, -1),
}


class SoleusStyle(QProxyStyle):
    """Fusion with the marks of the design; focus rings of buttons are drawn by `FocusRing`, outside of the control."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.setObjectName("soleusStyle")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: Any = None
    ) -> None:
        if element == _PE.PE_FrameFocusRect:
            return
        if element in (_PE.PE_IndicatorCheckBox, _PE.PE_IndicatorItemViewItemCheck):
            _draw_check(painter, option, theme_of(widget))
        elif element == _PE.PE_IndicatorMenuCheckMark:
            if option.state & _State.State_On or getattr(option, "checked", False):
                _draw_tick(painter, QRectF(option.rect), theme_of(widget), "text")
        elif element == _PE.PE_IndicatorRadioButton:
            _draw_radio(painter, option, theme_of(widget))
        elif element in _CARETS:
            theme = theme_of(widget)
            token = "text_2" if option.state & _State.State_Enabled else "disabled"
            draw_caret(painter, QRectF(option.rect), _CARETS[element], theme, token)
        elif element in (_PE.PE_PanelLineEdit, _PE.PE_FrameLineEdit):
            if getattr(option, "lineWidth", 0) > 0:
                draw_field(painter, option.rect, option, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        if control == _CC.CC_ComboBox:
            draw_field(painter, option.rect, option, widget)
            arrow = self.subControlRect(control, option, _SC.SC_ComboBoxArrow, widget)
            token = "text_2" if option.state & _State.State_Enabled else "disabled"
            draw_caret(painter, QRectF(arrow), (0, 1), theme_of(widget), token)
        elif control == _CC.CC_SpinBox:
            draw_field(painter, option.rect, option, widget)
            self._draw_spin_carets(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: Any = None,
    ) -> QRect:
        if control == _CC.CC_ComboBox and part in (_SC.SC_ComboBoxArrow, _SC.SC_ComboBoxEditField):
            theme = theme_of(widget)
            rect, arrow = option.rect, theme.px(28)
            if part == _SC.SC_ComboBoxArrow:
                box = QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height())
            else:
                box = rect.adjusted(theme.px(8), 2, -arrow, -2)
            return self.visualRect(option.direction, rect, box)
        if control == _CC.CC_SpinBox:
            return self._spin_rect(
                option, part, theme_of(widget), getattr(option, "buttonSymbols", None) == _NO_BUTTONS
            )
        return super().subControlRect(control, option, part, widget)

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: Any = None) -> QRect:
        if element == _SE.SE_LineEditContents and getattr(option, "lineWidth", 0) > 0:
            pad = theme_of(widget).px(6)
            return option.rect.adjusted(pad, 2, -pad, -2)
        return super().subElementRect(element, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: Any = None
    ) -> QSize:
        if kind in (_CT.CT_LineEdit, _CT.CT_ComboBox, _CT.CT_SpinBox):
            theme = theme_of(widget)
            extra = {_CT.CT_LineEdit: 16, _CT.CT_ComboBox: 40, _CT.CT_SpinBox: 36}[kind]
            return QSize(size.width() + theme.px(extra), theme.px(theme.tokens.row))
        return super().sizeFromContents(kind, option, size, widget)

    def _spin_rect(self, option: Any, part: QStyle.SubControl, theme: Theme, bare: bool) -> QRect:
        rect = option.rect
        buttons = 0 if bare else theme.px(24)
        half = rect.height() // 2
        left = rect.right() - buttons + 1
        boxes = {
            _SC.SC_SpinBoxFrame: rect,
            _SC.SC_SpinBoxUp: QRect(left, rect.top(), buttons, half),
            _SC.SC_SpinBoxDown: QRect(left, rect.top() + half, buttons, rect.height() - half),
            _SC.SC_SpinBoxEditField: rect.adjusted(theme.px(6), 2, -(buttons or theme.px(6)), -2),
        }
        return self.visualRect(option.direction, rect, boxes.get(part, QRect()))

    def _draw_spin_carets(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        theme = theme_of(widget)
        for part, direction, step in (
            (_SC.SC_SpinBoxUp, (0, -1), 0x01),
            (_SC.SC_SpinBoxDown, (0, 1), 0x02),
        ):
            box = QRectF(self.subControlRect(_CC.CC_SpinBox, option, part, widget))
            if box.width() < 1:
                continue
            box.translate(-theme.px(2), theme.px(2) * -direction[1])
            possible = bool(option.stepEnabled.value & step) and bool(option.state & _State.State_Enabled)
            draw_caret(painter, box, direction, theme, "text_2" if possible else "disabled", 3.0)


def draw_field(painter: QPainter, rect: QRect, option: QStyleOption, widget: QWidget | None) -> None:
    """Draw the frame of an input: outline, 2-px accent with the focus, 2-px danger where `invalid` is set."""
    theme = theme_of(widget)
    enabled = bool(option.state & _State.State_Enabled)
    focused = bool(option.state & _State.State_HasFocus) and enabled
    if isinstance(widget, QComboBox) and widget.property("flat"):
        return
    invalid = widget is not None and bool(widget.property("invalid"))
    token = "danger" if invalid else "focus" if focused else "outline" if enabled else "line"
    width = 2.0 if invalid or focused else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(token), width))
    painter.setBrush(theme.color("surface" if enabled else "sunken"))
    half = width / 2
    radius = theme.px(theme.tokens.radius) - half
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def draw_caret(
    painter: QPainter, box: QRectF, direction: tuple[int, int], theme: Theme, token: str, reach: float = 4.0
) -> None:
    """Draw an open caret in the middle of `box`, pointing to `direction`; `reach` is half its width at 100 %."""
    long, short = reach * theme.scale, reach * theme.scale / 2
    x, y = direction
    centre = box.center()
    across = QPointF(long * abs(y), long * abs(x))
    ahead = QPointF(short * x, short * y)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_round_pen(theme, token, 1.2))
    painter.drawPolyline([centre - across - ahead, centre + ahead, centre + across - ahead])
    painter.restore()


def _round_pen(theme: Theme, token: str, width: float) -> QPen:
    pen = QPen(theme.color(token), width * theme.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _draw_tick(painter: QPainter, box: QRectF, theme: Theme, token: str) -> None:
    side = min(box.width(), box.height())
    centre = box.center()
    path = QPainterPath(centre + QPointF(-0.27 * side, 0.02 * side))
    path.lineTo(centre + QPointF(-0.08 * side, 0.20 * side))
    path.lineTo(centre + QPointF(0.28 * side, -0.18 * side))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_round_pen(theme, token, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _draw_check(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    enabled = bool(option.state & _State.State_Enabled)
    on = bool(option.state & _State.State_On)
    some = bool(option.state & _State.State_NoChange)
    fill = ("accent" if enabled else "disabled") if on or some else "surface" if enabled else "sunken"
    edge = fill if on or some else "outline" if enabled else "line"
    box = QRectF(option.rect)
    side = min(box.width(), box.height(), theme.px(16))
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(fill))
    radius = theme.px(theme.tokens.radius_s) - 0.5
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    ink = "on_accent" if enabled else "surface"
    if some:
        painter.setPen(_round_pen(theme, ink, 1.8))
        painter.drawLine(box.center() - QPointF(side * 0.24, 0), box.center() + QPointF(side * 0.24, 0))
    painter.restore()
    if on:
        _draw_tick(painter, box, theme, ink)


def _draw_radio(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    enabled = bool(option.state & _State.State_Enabled)
    on = bool(option.state & _State.State_On)
    token = ("accent" if on else "outline") if enabled else "disabled" if on else "line"
    width = 5.0 * theme.scale if on else 1.0
    box = QRectF(option.rect)
    side = min(box.width(), box.height(), theme.px(16))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(token), width))
    painter.setBrush(theme.color("surface" if enabled else "sunken"))
    painter.drawEllipse(box.center(), (side - width) / 2, (side - width) / 2)
    painter.restore()
