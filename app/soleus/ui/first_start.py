"""What an empty logbook says: four ways in, and what the three ideas of the program look like."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from soleus.services.people import People
from soleus.ui.ideas import paint_legs, paint_staircase, paint_week
from soleus.ui.people.trainee_rows import trainee_name
from soleus.ui.places import ImportFile, NewRoutine, OpenDemo, ShowProgrammes
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.buttons import Button
from soleus.ui.widgets.labels import IconLabel, Separator, label
from soleus.ui.widgets.layout import at_least, column, row, spaced
from soleus.ui.widgets.painting import paint_text

PICTURE = (404, 496)
"""Width and height of the picture at 100 % text."""


class FirstStart(QScrollArea):
    """Stands in the Planner's place until something was planned, logged or brought in."""

    place_wanted = Signal(object)
    backup_wanted = Signal()

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self._title = tr("FirstStart", "Your logbook is empty")
        if len(people.all()) > 1:
            name = trainee_name(people.shown())
            self._title = tr("FirstStart", "Nothing is logged for {name} yet").format(name=name)
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
                "flag",
                tr("FirstStart", "Start a programme"),
                tr(
                    "FirstStart",
                    "Seven are built in, from the band ladder to heavy slow resistance. "
                    "Pick one and its first day: every step says why it comes.",
                ),
                tr("FirstStart", "Choose a programme"),
                ShowProgrammes(),
                "tonal",
            ),
            (
                "calendar-blank",
                tr("FirstStart", "Plan your own week"),
                tr(
                    "FirstStart",
                    "Put exercises together into a routine and drop it on a day. Runs can stand beside it.",
                ),
                tr("FirstStart", "New routine"),
                NewRoutine(),
                "plain",
            ),
            (
                "download-simple",
                tr("FirstStart", "Bring your history"),
                tr(
                    "FirstStart",
                    "From Strong, Hevy, FitNotes and others, with a preview first and one undo; "
                    "or your logbook from another computer.",
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
            label(self._title, "title", wrap=True, name="firstStartTitle"),
            8,
            label(promise, "lead", wrap=True),
            24,
            gap=0,
        )
        self._lines, self._first = lines, lines.count()
        for icon, title, text, action, place, kind in ways:
            press = Button(action, kind)
            press.setObjectName(f"way-{type(place).__name__}")
            press.clicked.connect(lambda *_, place=place: self.place_wanted.emit(place))
            lines.addWidget(Separator())
            lines.addLayout(self._way(icon, title, text, press))
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

    def _way(self, icon: str, title: str, text: str, press: Button) -> QHBoxLayout:
        at_least(press, 180)
        words = column(label(title, "emph"), label(text, "secondary", wrap=True), gap=2)
        line = row(IconLabel(icon, "accent-ink", 20, plane="accent-weak"), gap=16, margins=(0, 20, 0, 20))
        line.addLayout(words, 1)
        line.addWidget(press, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def offer_backup(self, moment: str, contents: str) -> None:
        """Offer the newest backup before all other ways: the logbook's file may have been lost."""
        press = Button(tr("FirstStart", "Restore…"), "tonal")
        press.setObjectName("wayBack")
        press.clicked.connect(lambda *_: self.backup_wanted.emit())
        text = tr("FirstStart", "There is a backup of {moment}: {contents}.").format(moment=moment, contents=contents)
        way = self._way("clock-counter-clockwise", tr("FirstStart", "Get your logbook back"), text, press)
        self._lines.insertWidget(self._first, Separator())
        self._lines.insertLayout(self._first + 1, way)
        first = self.findChild(Button, f"way-{ShowProgrammes.__name__}")
        if first is not None:
            QWidget.setTabOrder(press, first)

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
        for y, words, paint, below in (
            (2, tr("FirstStart", "Plan a week"), paint_week, 30),
            (158, tr("FirstStart", "Log each leg on its own"), paint_legs, 194),
            (314, tr("FirstStart", "See the colours climb"), paint_staircase, 346),
        ):
            box = QRectF(0, theme.px(y), self.width(), theme.px(20))
            paint_text(painter, box, words, theme.color("text"), theme, 600, kind="emph")
            painter.save()
            painter.translate(0, theme.px(below))
            paint(painter, theme)
            painter.restore()
        painter.end()
