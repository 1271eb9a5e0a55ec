"""What an empty logbook says: three ways in, and what the three ideas of the program look like."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.places import ImportFile, NewRoutine, OpenDemo, Place
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import at_least, column, row, spaced
from soleus.ui.widgets.painting import paint_side, paint_swatch, paint_text, rounded

COLOURS = ("yellow", "red", "green", "blue", "black")
PICTURE = (404, 496)
"""Width and height of the picture at 100 % text."""


class FirstStart(QScrollArea):
    """Stands in the Planner's place until something was planned, logged or brought in."""

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons scroll it
        sheet = QFrame()
        sheet.setProperty("plane", "surface")
        whole = QVBoxLayout(sheet)
        self._whole = whole
        self._picture = IdeasPicture()
        self._halves = QHBoxLayout()
        spaced(self._halves, 72)
        self._halves.addLayout(self._ways(), 1)
        self._halves.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self._halves)
        whole.addStretch(1)
        whole.addWidget(Separator())
        kept = label(
            tr("FirstStart", "Everything stays in one file on this computer. No account, no network."), "secondary"
        )
        kept.setWordWrap(True)
        advice = label(tr("FirstStart", "Not medical advice."), "secondary")
        whole.addLayout(row(IconLabel("shield-check"), kept, 24, advice, gap=8, margins=(0, 16, 0, 16)))
        kept.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(sheet)
        follow_theme(self, lambda _: self._fit())

    def _ways(self) -> QVBoxLayout:
        promise = tr(
            "FirstStart",
            "Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: "
            "load, repetitions, band colour.",
        )
        ways = (
            (
                "calendar-blank",
                tr("FirstStart", "Plan your own week"),
                tr("FirstStart", "Put exercises together into a routine and drop it on a day."),
                tr("FirstStart", "New routine"),
                NewRoutine(),
                "tonal",
            ),
            (
                "download-simple",
                tr("FirstStart", "Bring your history"),
                tr(
                    "FirstStart",
                    "From Strong, Hevy, FitNotes and others. You see a preview first, and one undo takes it back.",
                ),
                tr("FirstStart", "Import a file"),
                ImportFile(),
                "plain",
            ),
            (
                "compass",
                tr("FirstStart", "Look around first"),
                tr(
                    "FirstStart",
                    "Two made-up years in a logbook of their own: a setback, two different legs. "
                    "Close it and it is gone.",
                ),
                tr("FirstStart", "Open the demo"),
                OpenDemo(),
                "plain",
            ),
        )
        lines = column(
            label(tr("FirstStart", "Your logbook is empty"), "title", wrap=True, name="firstStartTitle"),
            8,
            label(promise, "lead", wrap=True),
            24,
            gap=0,
        )
        for icon, title, text, action, place, kind in ways:
            lines.addWidget(Separator())
            lines.addLayout(self._way(icon, title, text, action, place, kind))
        lines.addWidget(Separator())
        now = label("", "secondary", wrap=True, name="firstStartNow")
        now.setTextFormat(Qt.TextFormat.RichText)
        words = tr(
            "FirstStart", "Or press {start} now: choose an exercise, keys 1 – 9 pick the band, Enter stores the set."
        )
        start = tr("Window", "Start workout")

        def fill(theme: Theme) -> None:
            now.setText(words.format(start=f'<b style="color:{theme.tokens.text}">{start}</b>'))

        follow_theme(now, fill)
        lines.addLayout(column(now, margins=(0, 16, 0, 24)))
        lines.addStretch(1)
        return lines

    def _way(self, icon: str, title: str, text: str, action: str, place: Place, kind: str) -> QHBoxLayout:
        press = Button(action, kind)
        press.setObjectName(f"way-{type(place).__name__}")
        press.clicked.connect(lambda *_: self.place_wanted.emit(place))
        at_least(press, 160)
        words = column(label(title, "emph"), label(text, "secondary", wrap=True), gap=2)
        line = row(IconLabel(icon, "accent-ink", 20, plane="accent-weak"), gap=16, margins=(0, 20, 0, 20))
        line.addLayout(words, 1)
        line.addWidget(press, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _fit(self) -> None:
        """Leave the picture out, and most of the margins, where the words need the room."""
        theme = theme_of(self)
        wide = self.viewport().width() >= theme.px(800)
        side = theme.px(72 if wide else 24)
        self._whole.setContentsMargins(side, theme.px(48 if wide else 24), side, 0)
        self._whole.setSpacing(0)
        self._picture.setVisible(self.viewport().width() >= theme.px(PICTURE[0] + 72 * 3 + 480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class IdeasPicture(QWidget):
    """A week with a plan, two legs on different bands, and a staircase of colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ideasPicture")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("FirstStart", "A planned week, each leg on its own band, and the colours climbing"))

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(PICTURE[0]), theme.px(PICTURE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_week(painter, theme)
        _paint_legs(painter, theme)
        _paint_staircase(painter, theme)
        painter.end()


def _box(theme: Theme, x: float, y: float, width: float, height: float) -> QRectF:
    k = theme.scale
    return QRectF(x * k, y * k, width * k, height * k)


def _heading(painter: QPainter, theme: Theme, y: float, text: str) -> None:
    paint_text(painter, _box(theme, 0, y, 404, 20), text, theme.color("text"), theme, 600, kind="emph")


def _paint_week(painter: QPainter, theme: Theme) -> None:
    _heading(painter, theme, 2, tr("FirstStart", "Plan a week"))
    centre = Qt.AlignmentFlag.AlignHCenter
    for n, letter in enumerate(tr("FirstStart", "M T W T F S S").split()):
        day = _box(theme, n * 58, 30, 56, 85)
        rounded(painter, day, theme.px(6), None, theme.color("line"))
        title = QRectF(day.x(), day.y() + theme.px(6), day.width(), theme.px(18))
        paint_text(painter, title, letter, theme.color("text-2"), theme, align=centre, kind="caption")
    done = _box(theme, 65, 62, 42, 29)
    rounded(painter, done, theme.px(4), theme.color("accent-weak"), theme.color("accent"))
    paint_icon(painter, done.adjusted(6, 6, -6, -6), "check-bold", theme, "accent-ink")
    planned = _box(theme, 239, 62, 42, 29)
    rounded(painter, planned, theme.px(4), None, theme.color("accent"), 1.5, Qt.PenStyle.DashLine)


def _paint_legs(painter: QPainter, theme: Theme) -> None:
    _heading(painter, theme, 158, tr("FirstStart", "Log each leg on its own"))
    results = (
        (Side.LEFT, 1, 194, tr("FirstStart", "red 12, 12, 11")),
        (Side.RIGHT, 3, 234, tr("FirstStart", "blue 10, 9, 9")),
    )
    for side, chosen, top, words in results:
        paint_side(painter, _box(theme, 0, top, 20, 20), side, theme)
        for n, colour in enumerate(COLOURS):
            swatch = _box(theme, 32 + 38 * n, top, 30, 20)
            paint_swatch(painter, swatch, colour, n + 1, theme)
            if n == chosen:
                ring = swatch.adjusted(-4, -4, 4, 4)
                rounded(painter, ring, theme.px(6), None, theme.color("accent"), 2)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, _box(theme, 230, top, 174, 20), words, theme.color("text"), theme, 400, right, "emph")


def _paint_staircase(painter: QPainter, theme: Theme) -> None:
    _heading(painter, theme, 314, tr("FirstStart", "See the colours climb"))
    right = Qt.AlignmentFlag.AlignRight
    for n, colour in enumerate(reversed(COLOURS)):
        level = len(COLOURS) - n
        top = 346 + 28 * n
        fill, _, outline = theme.band(colour)
        lane = theme.band(colour)[0]
        lane.setAlphaF(theme.tokens.lane)
        painter.fillRect(_box(theme, 64, top, 340, 26), lane)
        edge = outline if outline.alpha() else None
        rounded(painter, _box(theme, 64, top, 6, 26), 0, fill, edge)
        name = _box(theme, -20, top, 76, 26)
        paint_text(painter, name, f"{colour} {level}", theme.color("text"), theme, align=right, kind="caption")
    _paint_steps(painter, theme, "left", ((84, 475), (196, 447), (330, 419), (388, 419)))
    _paint_steps(painter, theme, "right", ((84, 439), (160, 411), (276, 383), (388, 383)))


def _paint_steps(painter: QPainter, theme: Theme, side: str, corners: tuple[tuple[float, float], ...]) -> None:
    line: list[QPointF] = []
    for x, y in corners:
        if line:
            line.append(QPointF(x * theme.scale, line[-1].y()))
        line.append(QPointF(x * theme.scale, y * theme.scale))
    for token, width in (("surface", 5.0), (side, 2.5)):
        painter.setPen(QPen(theme.color(token), width * theme.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
    end = line[-1]
    half = 5 * theme.scale
    mark = Side.LEFT if side == "left" else Side.RIGHT
    paint_side(painter, QRectF(end.x() - half, end.y() - half, 2 * half, 2 * half), mark, theme, letter=False)
