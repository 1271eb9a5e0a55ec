"""The parts of the workout screen on their own: the number, the stepper, the inputs, the table, the strip."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from soleus.bootstrap import builtin_band_sets, builtin_exercises
from soleus.domain.band import BandUse
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.units import Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, SetKind, Side, SideSet
from soleus.services.composition import Services
from soleus.ui.workout.entry_bar import EntryBar
from soleus.ui.workout.exercise_picker import ExercisePicker
from soleus.ui.workout.exercise_strip import ExerciseStrip, Stop
from soleus.ui.workout.number_entry import NumberEntry
from soleus.ui.workout.rich_line import BandMark, RichLine, SideSign, Words
from soleus.ui.workout.ring import Arc
from soleus.ui.workout.set_fields import SetFields
from soleus.ui.workout.set_row import Figure, Line
from soleus.ui.workout.set_table import SetTable
from soleus.ui.workout.stepper import Stepper

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
Show = Callable[[QWidget], None]
EXERCISES = {exercise.key: exercise for exercise in builtin_exercises()}
GREEN = builtin_band_sets()[0].bands[2]


@pytest.fixture
def held(shown: Show) -> Show:
    """Show a widget that fills a window of its own."""
    windows = []

    def show(widget: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        window.resize(700, 700)
        QVBoxLayout(window).addWidget(widget)
        shown(window)

    return show


@pytest.fixture
def number(held: Show) -> NumberEntry:
    entry = NumberEntry()
    held(entry)
    entry.show_turn(Side.LEFT, "Left leg", "of 12", [Arc.STORED, Arc.CURRENT, Arc.COMING])
    entry.set_value(12, Measure.REPS)
    entry.setFocus()
    return entry


def test_the_number_counts_by_keys_and_buttons(number: NumberEntry, qtbot: QtBot) -> None:
    with qtbot.waitSignal(number.changed) as blocker:
        qtbot.keyClick(number, KEY.Key_Up)
    assert blocker.args == [13]
    qtbot.keyClick(number, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert number.value() == 8
    qtbot.mouseClick(number.findChild(QAbstractButton, "oneLess"), Qt.MouseButton.LeftButton)
    assert number.value() == 7
    for _ in range(9):
        qtbot.keyClick(number, KEY.Key_Minus)
    assert number.value() == 0


@pytest.mark.parametrize(
    ("measure", "text", "value"),
    [
        (Measure.REPS, "15", 15), (Measure.REPS, "1500", 1500), (Measure.SECONDS, "1:30", 90),
        (Measure.MINUTES, "2:30", 2.5), (Measure.DISTANCE, "2.5", 2.5), (Measure.REPS, "1:2:", None),
        (Measure.REPS, "", None),
    ],
)  # fmt: skip
def test_what_is_typed_is_read(
    number: NumberEntry, qtbot: QtBot, measure: Measure, text: str, value: float | None
) -> None:
    number.set_value(3, measure)
    number.type()
    field = number.findChild(QLineEdit, "amountField")
    qtbot.keyClick(field, KEY.Key_Delete)
    qtbot.keyClicks(field, text)
    assert number.value() == value
    assert bool(number.problem()) == (value is None and text != "")


def test_letters_are_left_to_the_page(number: NumberEntry, qtbot: QtBot) -> None:
    number.type("4")
    field = number.findChild(QLineEdit, "amountField")
    qtbot.keyClicks(field, "lrx2")
    assert number.value() == 42
    with qtbot.waitSignal(number.store_wanted):
        qtbot.keyClick(field, KEY.Key_Return)


def test_the_figures_keep_their_share_of_the_window(number: NumberEntry, qtbot: QtBot) -> None:
    for size in ((700, 700), (420, 420), (1200, 500), (360, 800)):
        number.window().resize(*size)
        for value in (8, 12, 120):
            number.set_value(value, Measure.REPS)
            if value < 100 or size[0] > 420:
                assert number.figure_height() >= number.window().height() / 6
            assert number.findChild(QLineEdit, "amountField").width() <= number.width()


def test_a_missing_number_is_no_zero(number: NumberEntry) -> None:
    number.set_value(None, Measure.REPS)
    assert number.value() is None
    assert number.is_blank()
    number.step(1)
    assert number.value() == 1


def test_the_stepper_may_miss_its_number(shown: Show, qtbot: QtBot) -> None:
    pain = Stepper("Pain")
    shown(pain)
    sent: list[object] = []
    pain.changed.connect(sent.append)
    for key in (KEY.Key_Up, KEY.Key_Up, KEY.Key_7, KEY.Key_Down, KEY.Key_Delete, KEY.Key_Down):
        qtbot.keyClick(pain, key)
    assert sent == [0, 1, 7, 6, None]
    pain.set_value(10)
    pain.step(1)
    assert pain.value() == 10
    assert pain.accessibleName() == "Pain: 10"


def test_a_stepper_that_is_not_optional_stops_at_its_ends(shown: Show) -> None:
    strands = Stepper("Strands", 1, 8, optional=False)
    shown(strands)
    strands.step(-1)
    assert strands.value() == 1
    strands.set_value(None)
    assert strands.value() == 1


@pytest.fixture
def fields(shown: Show) -> SetFields:
    made = SetFields()
    made.resize(320, 700)
    shown(made)
    return made


def shown_set(fields: SetFields, row: SideSet, key: str = "band-plantarflexion") -> None:
    exercise = EXERCISES[key]
    fields.show_set(row, exercise, exercise.measure, bool(row.load.band), WeightUnit.KG)


FULL = SideSet(
    1, Side.LEFT, Load(weight=Weight(45, WeightUnit.LB, 2), band=BandUse(GREEN.id, 150, 2, 1)), reps=12, hold_s=3,
    kind=SetKind.DROP, to_fatigue=True, variant="toes out", effort=Effort(2, EffortScale.RIR), pain=4, note="a\nb",
)  # fmt: skip


def test_showing_a_set_changes_nothing(fields: SetFields) -> None:
    sent: list[SideSet] = []
    fields.changed.connect(sent.append)
    shown_set(fields, FULL)
    shown_set(fields, SideSet(2, Side.LEFT))
    shown_set(fields, FULL)
    assert sent == []


def test_one_changed_part_leaves_the_others(fields: SetFields) -> None:
    sent: list[SideSet] = []
    fields.changed.connect(sent.append)
    shown_set(fields, FULL)
    fields.pain.step(1)
    fields.twists.step(1)
    fields.stretch.set_value(200)
    fields.kind.set_value(SetKind.WORKING)
    fields.weight.setText("-20")
    band = BandUse(GREEN.id, 200, 2, 2)
    load = Load(assistance=Weight(20, WeightUnit.LB), band=band)
    assert sent[-1] == replace(FULL, pain=5, kind=SetKind.WORKING, load=load)


def test_a_stretch_past_two_hundred_is_warned_about(fields: SetFields) -> None:
    shown_set(fields, FULL)
    fields.stretch.set_value(250)
    hint = fields.findChild(QWidget, "stretchRowHint")
    assert hint.isVisible()
    assert fields.problem() is None


def test_an_effort_outside_its_scale_is_a_problem(fields: SetFields, qtbot: QtBot) -> None:
    shown_set(fields, SideSet(1))
    fields.effort.setFocus()
    qtbot.keyClicks(fields.effort, "12")
    assert fields.problem() is not None
    fields.scale.set_value(EffortScale.RIR)
    assert fields.problem() is None


amounts = st.none() | st.integers(0, 10)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.builds(SideSet, st.just(1), pain=amounts, to_fatigue=st.booleans(), kind=st.sampled_from(SetKind)))
def test_any_set_is_shown_and_given_back(fields: SetFields, row: SideSet) -> None:
    shown_set(fields, row)
    sent: list[SideSet] = []
    fields.changed.connect(sent.append)
    fields.note.textEdited.emit("x")
    fields.changed.disconnect(sent.append)
    assert sent == [replace(row, note="x")]


def test_rows_of_the_table_take_the_keyboard(held: Show, qtbot: QtBot) -> None:
    table = SetTable()
    held(table)
    big = 911_573_044_816_875_422
    done = Line(1, "stored", None, Figure("12", (GREEN, 3), "20 kg", "12 reps"), row_id=big, noted=True)
    table.show_lines([done, Line(2, "current", Figure("9"), Figure("12")), Line(3)])
    row = table.row(big)
    assert row is not None
    row.setFocus()
    wishes: list[object] = []
    table.edit_wanted.connect(lambda row_id: wishes.append(("edit", row_id)))
    table.delete_wanted.connect(lambda row_id: wishes.append(("delete", row_id)))
    table.move_wanted.connect(lambda row_id, step: wishes.append((row_id, step)))
    qtbot.keyClick(row, KEY.Key_E)
    qtbot.keyClick(row, KEY.Key_Delete)
    qtbot.keyClick(row, KEY.Key_Down, ALT)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert wishes == [("edit", big), ("delete", big), (big, 1), ("edit", big)]
    table.show_lines([done])
    assert len(table.lines()) == 1


def test_the_strip_keeps_the_exercise_in_turn_in_sight(shown: Show, qtbot: QtBot) -> None:
    strip = ExerciseStrip()
    strip.resize(300, 48)
    shown(strip)
    stops = [Stop(n + 2**60, f"Exercise number {n}", n == 11) for n in range(12)]
    strip.show_stops(stops)
    current = strip.findChild(QAbstractButton, f"stop-{11 + 2**60}")
    qtbot.waitUntil(lambda: not current.visibleRegion().isEmpty())
    with qtbot.waitSignal(strip.jumped) as blocker:
        current.setFocus()
        qtbot.keyClick(current, KEY.Key_Return)
    assert blocker.args == [11 + 2**60]


def test_exercises_are_found_by_their_other_names(shown: Show, qtbot: QtBot, services: Services) -> None:
    picker = ExercisePicker(services.catalogue)
    shown(picker)
    qtbot.keyClicks(picker.search, "band isometric")
    with qtbot.waitSignal(picker.chosen) as blocker:
        qtbot.keyClick(picker.search, KEY.Key_Return)
    assert blocker.args == ["band-plantarflexion-isometric"]
    picker.search.setText("no such thing")
    picker.choose()
    assert picker.key() == ""


def test_a_line_is_heard_as_one_sentence(held: Show) -> None:
    line = RichLine("title")
    held(line)
    line.set_parts([SideSign(Side.LEFT), Words("set 2 on"), BandMark(GREEN, 3)])
    assert line.accessibleName() == "Left set 2 on green, level 3"
    line.resize(line.sizeHint())
    line.grab()
    assert line.toolTip() == ""
    line.resize(60, 32)
    line.grab()
    assert line.toolTip() == "Left set 2 on green, level 3"


def test_a_line_that_shrinks_is_written_smaller_before_it_is_cut(shown: Show) -> None:
    parts = (Words("set 2 of 3, round 2 of 3, 12 on"), BandMark(GREEN, 3))
    for shrinks in (True, False):
        line = RichLine("title", shrinks=shrinks)
        line.set_parts(parts)
        line.resize(round(line.sizeHint().width() * 0.8), line.sizeHint().height())
        shown(line)
        line.grab()
        assert line.toolTip() == ("" if shrinks else line.text())


def test_the_entry_bar_folds(shown: Show, qtbot: QtBot) -> None:
    bar = EntryBar()
    bar.resize(1200, 76)
    shown(bar)
    bar.show_buttons("Store set", True, True)
    assert bar.repeat.isVisible()
    assert bar.message.isHidden() is False
    bar.resize(600, 76)
    assert not bar.repeat.isVisible()
    assert bar.findChild(QAbstractButton, "repeatSetSmall").isVisible()
    bar.say([Words("12 reps")])
    assert bar.message.isVisible()
    bar.hint("12 red")
    assert not bar.message.isVisible()
    with qtbot.waitSignal(bar.store_wanted):
        qtbot.keyClick(bar.field, KEY.Key_Return)
