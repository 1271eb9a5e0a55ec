"""Where the trainee stands in the programme: its steps, what opens the next one, and the buttons that go there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from soleus.domain.enrolment import numbers_of
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.services.programme_progress import NextStep, ProgrammeProgress, StepProgress, StepState
from soleus.services.programmes import Offers
from soleus.ui.planner.programme.inset import inset, plain_column
from soleus.ui.planner.programme.step_mark import StepMark
from soleus.ui.planner.programme.words import leg_words, unlock_words, where_words
from soleus.ui.text import day_short, plural, tr
from soleus.ui.widgets.bands import BandSwatch
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import ElidedLabel, IconLabel, label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.sides import SideMark

PLAN_ON_WITHIN_DAYS = 14
"""When so few days are planned still, the next weeks are offered."""


class ProgressView(QWidget):
    """Shows one reading of the progress; it is made anew for the next one."""

    step_wanted = Signal(int, object)
    weeks_wanted = Signal()
    programmes_wanted = Signal()

    def __init__(
        self, services: Services, progress: ProgrammeProgress, days_left: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        column = plain_column(self)
        name = ElidedLabel(progress.name, "emph")
        name.setObjectName("programmeName")
        inset(column, name, (16, 0, 16, 0))
        where = where_words(progress, services.clock().date())
        inset(column, label(where, "secondary", wrap=True, name="programmeWhere"), (16, 0, 16, 8))
        if len(progress.steps) > 1:
            for step in progress.steps:
                column.addLayout(_step(step))
        if progress.back is not None:
            self._add_back(column, progress, *progress.back)
        elif progress.next is not None and progress.week > 0:
            self._add_next(column, progress, progress.next)
        if progress.weeks is None and days_left < PLAN_ON_WITHIN_DAYS:
            self._add_plan_on(column, days_left)
        others = button(tr("Coach", "Other programmes"), on_click=self.programmes_wanted.emit, name="otherProgrammes")
        inset(column, others, (16, 12, 16, 16))

    def _add_next(self, column: QVBoxLayout, progress: ProgrammeProgress, coming: NextStep) -> None:
        name = progress.steps[coming.step].name
        text = unlock_words(coming, name, self._band_to_leave(progress, coming))
        inset(column, label(text, "secondary", wrap=True, name="programmeUnlock"), (16, 8, 16, 4))
        if coming.offers:
            go = button(
                tr("Coach", "Go to “{name}”").format(name=name), "tonal",
                partial(self.step_wanted.emit, coming.step, coming.offers), name="takeStep",
            )  # fmt: skip
            inset(column, go, (16, 4, 16, 0))
        elif coming.opens_on is None and coming.exercise is not None:
            for side in (Side.LEFT, Side.RIGHT):
                column.addLayout(self._leg(coming, side))

    def _leg(self, coming: NextStep, side: Side) -> QHBoxLayout:
        row = QHBoxLayout()
        spaced(row, 6, (16, 4, 16, 4))
        row.addWidget(SideMark(side, named=True))
        row.addStretch(1)
        leg = (coming.legs or {}).get(side)
        done = leg is not None and leg.is_ready
        if done:
            row.addWidget(IconLabel("check-bold", "ok", 12))
        row.addWidget(label(leg_words(coming, side), "" if done else "secondary", "ok" if done else ""))
        if leg is not None and not done and leg.load.band is not None:
            band, level, _ = self._services.catalogue.band(leg.load.band.band_id)
            row.addWidget(BandSwatch(band, level, "small"))
        return row

    def _add_back(self, column: QVBoxLayout, progress: ProgrammeProgress, step: int, offers: Offers) -> None:
        name = progress.steps[step].name
        text = tr("Coach", "Pain was over your limit. The step before is easier; go on when it has settled.")
        inset(column, label(text, "", "warn", wrap=True, name="programmeBack"), (16, 8, 16, 4))
        back = button(
            tr("Coach", "Back to “{name}”").format(name=name), "tonal", partial(self.step_wanted.emit, step, offers),
            name="takeStepBack",
        )  # fmt: skip
        inset(column, back, (16, 4, 16, 0))

    def _add_plan_on(self, column: QVBoxLayout, days_left: int) -> None:
        text = plural("Coach", "Planned for %n more day.", "Planned for %n more days.", days_left)
        if days_left <= 0:
            text = tr("Coach", "Nothing more is planned.")
        inset(column, label(text, "secondary", wrap=True, name="programmeLeft"), (16, 8, 16, 4))
        on = button(tr("Coach", "Plan the next weeks"), "tonal", self.weeks_wanted.emit, name="planOn")
        inset(column, on, (16, 4, 16, 0))

    def _band_to_leave(self, progress: ProgrammeProgress, coming: NextStep) -> str:
        exercise = coming.exercise
        if exercise is None:
            return ""
        catalogue = self._services.catalogue
        band_set = catalogue.bands_for(exercise.key)
        leg = next(iter((coming.legs or {}).values()), None)
        if leg is not None and leg.load.band is not None:
            _, _, band_set = catalogue.band(leg.load.band.band_id)
        level = numbers_of(progress.enrolment, self._services.choices.numbers()).leave_level
        band = band_set.at_level(level)
        return "" if band is None else band.shown_name


def _step(step: StepProgress) -> QHBoxLayout:
    row = QHBoxLayout()
    spaced(row, 8, (16, 4, 16, 4))
    row.addWidget(StepMark(step.state))
    kind = {StepState.NOW: "strong", StepState.TO_COME: "secondary"}.get(step.state, "")
    row.addWidget(ElidedLabel(step.name, kind), 1)
    aside = tr("Coach", "now") if step.state is StepState.NOW else ""
    if step.state is StepState.DONE and step.since is not None:
        aside = day_short(step.since)
    row.addWidget(label(aside, "secondary"))
    return row
