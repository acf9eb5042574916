"""Boxes to tick that can be seen on every ground: Qt's own style frames them in a shade of the window, which is lost on
the dark fields of lists."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

_OURS = "fusion"
_ROUND = 2.0


def frame_boxes(application: QApplication) -> None:
    """Frame them from now on, where the style is Qt's own; the systems' styles see to it themselves."""
    style = application.style()
    if style.name() == _OURS and not isinstance(style, _Framing):
        application.setStyle(_Framing(_OURS))


class _Framing(QProxyStyle):
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element not in _BOXES:
            return
        frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.PlaceholderText), 1))
        if element is QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            painter.drawEllipse(frame)
        else:
            painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.restore()


_BOXES = {QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorRadioButton}
