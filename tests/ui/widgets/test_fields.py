"""Numbers that may be missing, durations, weights as they are typed, and search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soleus.domain.errors import InvalidValue
from soleus.domain.units import Weight, WeightUnit
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.fields import DurationField, NumberField, SearchField
from soleus.ui.widgets.weight_field import EnteredWeight, WeightField, read_weight

KG, LB = WeightUnit.KG, WeightUnit.LB


@pytest.mark.parametrize(
    ("text", "weight", "assists"),
    [
        ("12.5", Weight(12.5), False),
        ("12,5", Weight(12.5), False),
        ("2x10", Weight(10, KG, 2), False),
        ("2 × 10 lb", Weight(10, LB, 2), False),
        ("2*10lbs", Weight(10, LB, 2), False),
        ("45 lb", Weight(45, LB), False),
        ("-20", Weight(20), True),
        ("−20 kg", Weight(20), True),
        ("20 assist", Weight(20), True),
        ("0", Weight(0), False),
    ],
)
def test_weights_are_read_as_typed(qapp: object, text: str, weight: Weight, assists: bool) -> None:
    assert read_weight(text, KG) == EnteredWeight(weight, assists)


@pytest.mark.parametrize("text", ["abc", "2x", "x10", "10 20", "1e9", "100000", "99 x 2000", "12.5.5"])
def test_what_is_no_weight_is_refused_with_a_sentence(qapp: object, text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_weight(text, KG)
    assert str(refused.value).endswith(".")


def test_empty_is_not_zero(qapp: object) -> None:
    assert read_weight("  ", KG) is None


@given(st.integers(0, 40_000).map(lambda n: n / 100), st.sampled_from(WeightUnit), st.integers(1, 9), st.booleans())
def test_a_weight_shown_reads_back_the_same(value: float, unit: WeightUnit, count: int, assists: bool) -> None:
    from soleus.ui.widgets.weight_field import written_weight

    entered = EnteredWeight(Weight(value, unit, count), assists)
    assert read_weight(written_weight(entered), unit) == entered


def test_a_weight_field_keeps_count_value_and_unit(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = WeightField("Weight", KG)
    qtbot.addWidget(field)
    sent: list[EnteredWeight | None] = []
    field.changed.connect(sent.append)
    field.show()
    qtbot.keyClicks(field, "2x10")
    assert field.weight() == Weight(10, KG, 2)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2 × 10.5"
    field.set_unit(LB)
    assert field.weight() == Weight(10.5, LB, 2)
    field.clear()
    assert field.weight() is None
    assert field.problem() == ""
    assert sent[-1] is None


def test_a_weight_field_marks_what_it_cannot_read(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = WeightField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ten")
    assert field.property("invalid")
    assert field.weight() is None
    assert field.problem()
    field.set_weight(Weight(20, LB), assists=True)
    assert not field.property("invalid")
    assert field.weight() is None
    assert field.assistance() == Weight(20, LB)
    assert field.unit() is LB


def test_an_empty_number_is_missing(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = NumberField("Reps", "reps", high=100)
    qtbot.addWidget(field)
    sent: list[float | None] = []
    field.changed.connect(sent.append)
    field.show()
    assert field.value() is None
    qtbot.keyClicks(field, "12")
    assert field.value() == 12
    field.clear()
    assert field.value() is None
    qtbot.keyClicks(field, "0")
    assert field.value() == 0
    assert sent == [1, 12, None, 0]


def test_a_number_out_of_bounds_is_marked_not_bent(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = NumberField("Reps", high=100)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "120")
    assert field.value() is None
    assert field.problem() == "At most 100"
    assert field.property("invalid")


def test_steps_stay_in_bounds(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = NumberField("Pain", low=0, high=2)
    qtbot.addWidget(field)
    field.show()
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 2
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 0


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("1:30", 90), ("2 min", 120), ("45 s", 45), ("1:00:05", 3605)]
)
def test_durations(qtbot: QtBot, dressed: ThemeSource, text: str, seconds: float) -> None:
    field = DurationField("Rest")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, text)
    assert field.value() == seconds
    field.set_value(90)
    assert field.lineEdit().text() == "1:30"


def test_escape_clears_a_search(qtbot: QtBot, dressed: ThemeSource) -> None:
    field = SearchField("Search")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "calf")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Search"
