"""The form of an own exercise: what it shows it gives back, and it says what it cannot take."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import builtin_exercises
from soleus.domain.exercise import Exercise, Group, LoadKind, Measure, SideMode, Tempo, cited
from soleus.services.composition import Services
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.library.exercise_dialog import ExerciseDialog
from soleus.ui.library.exercise_form import ExerciseForm

KEYS = [exercise.key for exercise in builtin_exercises()]
Opened = Callable[..., ExerciseDialog]


@pytest.fixture
def opened(services: Services, shown: Callable[[QWidget], None], qtbot: QtBot) -> Opened:
    parents: list[QWidget] = []

    def open_dialog(draft: Exercise, name: str | None = None) -> ExerciseDialog:
        parent = QWidget()
        shown(parent)
        parents.append(parent)
        dialog = ExerciseDialog(services.catalogue, draft, "Exercise", parent, name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return open_dialog


@pytest.mark.parametrize("key", KEYS)
def test_a_copy_that_is_not_touched_stays_whole(services: Services, qtbot: QtBot, key: str) -> None:
    draft = services.catalogue.copy_of(key)
    form = ExerciseForm(services.catalogue, catalogue_words(), draft, draft.name)
    qtbot.addWidget(form)
    assert form.exercise() == draft
    assert [problem for _, problem in form.problems() if problem] == []


def test_every_field_arrives_in_the_exercise(opened: Opened) -> None:
    form = opened(Exercise("", "New", Group.OTHER), name="").form
    form.name.setText("  Step-ups on toes ")
    form.also.setText("toe steps, , kerb")
    form.group.setCurrentIndex(form.group.findData(Group.STRAIGHT_KNEE))
    form.measure.setCurrentIndex(form.measure.findData(Measure.CONTACTS))
    form.second_measure.setCurrentIndex(form.second_measure.findData(Measure.SECONDS))
    form.sides.setCurrentIndex(form.sides.findData(SideMode.EACH))
    form.loads.boxes[LoadKind.BAND].setChecked(True)
    form.band_set.setCurrentIndex(form.band_set.count() - 1)
    form.muscles.boxes["soleus"].setChecked(True)
    form.equipment.boxes["step"].setChecked(True)
    form.other_equipment.setText("kerb stone")
    form.variants.setText("fast, slow")
    form.how_to.setPlainText("Step up.\n\n Step down. ")
    form.cues.setPlainText("Stay tall.")
    form.cautions.setPlainText("Mind the edge.")
    form.notes.setPlainText("From the club.")
    form.sets.low.set_value(3)
    form.amount.low.set_value(8)
    form.amount.high.set_value(12)
    form.hold.high.set_value(5)
    form.dose_note.setText("twice a week")
    form.to_fatigue.setChecked(True)
    form.ceiling.set_value(12)
    form.tempo[2].content.set_value(3)  # type: ignore[attr-defined]
    made = form.exercise()
    assert (made.name, made.also, made.group) == ("Step-ups on toes", ("toe steps", "kerb"), Group.STRAIGHT_KNEE)
    assert made.measures == (Measure.CONTACTS, Measure.SECONDS)
    assert (made.sides, made.loads) == ((SideMode.EACH,), (LoadKind.BAND,))
    assert made.band_set_id == form.band_set.currentData()
    assert (made.muscles, made.equipment) == (("soleus",), ("step", "kerb stone"))
    assert (made.variants, made.how_to) == (("fast", "slow"), ("Step up.", "Step down."))
    assert (made.cues, made.cautions, made.reasons) == (("Stay tall.",), ("Mind the edge.",), ("From the club.",))
    dose = made.dose
    assert (dose.sets_low, dose.sets_high, dose.low, dose.high) == (3, 3, 8, 12)
    assert (dose.hold_low_s, dose.hold_high_s, dose.per, dose.note) == (None, 5, "leg", "twice a week")
    assert (made.to_fatigue, made.ceiling, made.tempo) == (True, 12, Tempo(eccentric_s=3))


def test_a_text_that_was_changed_loses_its_source(services: Services, opened: Opened) -> None:
    draft = services.catalogue.copy_of("band-plantarflexion")
    form = opened(draft).form
    lines = form.cues.toPlainText().splitlines()
    assert lines == [cited(text)[0] for text in draft.cues]
    form.cues.setPlainText("\n".join([lines[0], "Mine."]))
    assert form.exercise().cues == (draft.cues[0], "Mine.")


def test_a_changed_dose_is_ones_own(services: Services, opened: Opened) -> None:
    form = opened(services.catalogue.copy_of("band-plantarflexion")).form
    form.sets.low.set_value(5)
    assert form.exercise().dose.source == "+"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "An exercise needs a name."),
        ("   ", "An exercise needs a name."),
        ("band PRESS", "There is already an exercise called “Band press”."),
    ],
)
def test_a_name_that_cannot_be_is_explained_below_it(opened: Opened, qtbot: QtBot, name: str, said: str) -> None:
    dialog = opened(Exercise("", "New", Group.OTHER), name=name)
    with qtbot.assertNotEmitted(dialog.kept):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.form.name_field.error.text() == said
    assert dialog.form.name_field.error.isVisible()
    assert dialog.focusWidget() is dialog.form.name


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        ("5", "3", "The first number is the smaller one."),
        ("many", "", "This is not a number."),
        ("0", "", "Sets are whole numbers from 1 to 99."),
        ("2.5", "", "Sets are whole numbers from 1 to 99."),
    ],
)
def test_sets_that_cannot_be_are_explained(opened: Opened, qtbot: QtBot, low: str, high: str, said: str) -> None:
    dialog = opened(Exercise("", "New", Group.OTHER), name="Fine")
    dialog.form.sets.low.lineEdit().setText(low)
    dialog.form.sets.high.lineEdit().setText(high)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.form.doseSets_field.error.text() == said
    assert dialog.form.doseSets_field.error.isVisible()


def test_bands_are_asked_for_only_where_a_band_can_be_used(opened: Opened) -> None:
    form = opened(Exercise("", "New", Group.OTHER)).form
    assert not form.band_field.isVisible()
    form.loads.boxes[LoadKind.BAND].setChecked(True)
    assert form.band_field.isVisible()


def test_a_changed_form_is_thrown_away_only_when_asked_twice(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(Exercise("", "New", Group.OTHER), name="Mine")
    qtbot.keyClicks(dialog.form.name, "X")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "once more" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_unchanged_form_just_closes(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(Exercise("", "New", Group.OTHER), name="Mine")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_ctrl_enter_saves_from_any_field(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(Exercise("", "New", Group.OTHER), name="Mine")
    dialog.form.how_to.setFocus()
    with qtbot.waitSignal(dialog.kept) as kept:
        qtbot.keyClick(dialog.form.how_to, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept.args[0].name == "Mine"
