"""What the grid shows in a cell can be typed again: it is read back as what it stands for."""

from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.exercise import Measure, Tempo
from soleus.domain.load import Load
from soleus.domain.prescription import Target
from soleus.domain.target_shorthand import parse_rest, parse_target, parse_tempo, parse_weight
from soleus.domain.units import Weight, WeightUnit
from soleus.ui.planner.words import rest_words, target_words, tempo_words, weight_words

FIGURES = st.one_of(st.integers(0, 9999), st.integers(0, 99_999).map(lambda n: n / 10))
PHASE = st.none() | st.integers(0, 999) | st.integers(0, 9999).map(lambda n: n / 10)


@st.composite
def targets(draw: st.DrawFn) -> Target:
    measure = draw(st.sampled_from(Measure))
    low, high = sorted((draw(FIGURES), draw(FIGURES)))
    ends = draw(st.sampled_from([(low, high), (low, low), (None, high), (low, None), (None, None)]))
    hold = draw(PHASE.filter(lambda n: n is not None)) if measure is Measure.HOLD_REPS else None
    return Target(sets=draw(st.integers(1, 99)), measure=measure, low=ends[0], high=ends[1], hold_s=hold)


@given(targets())
def test_a_target_reads_back_as_it_was_written(target: Target) -> None:
    assert parse_target(target_words(target), target.measure).applied_to(Target(id=target.id)) == target


@given(st.builds(Tempo, PHASE, PHASE, PHASE, PHASE))
def test_a_tempo_reads_back_as_it_was_written(tempo: Tempo) -> None:
    assert parse_tempo(tempo_words(tempo)) == (None if tempo == Tempo() else tempo)


@given(FIGURES)
def test_a_rest_reads_back_as_it_was_written(seconds: float) -> None:
    assert parse_rest(rest_words(seconds)) == seconds


@given(FIGURES, st.sampled_from(WeightUnit), st.integers(1, 4))
def test_a_weight_reads_back_as_it_was_written(value: float, unit: WeightUnit, count: int) -> None:
    weight = Weight(value, unit, count)
    assert parse_weight(weight_words(Load(weight=weight), WeightUnit.KG)) == (weight, None)
    assert parse_weight(weight_words(Load(assistance=weight), WeightUnit.KG)) == (None, weight)
