"""Arbitrary domain values for property tests: everything the domain allows, not only what is likely."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from soleus.domain.band import Band, BandSet, BandUse, Measurement
from soleus.domain.calendar import PlannedWorkout, Run, RunTag, SkipReason
from soleus.domain.exercise import Dose, Exercise, Group, LoadKind, Measure, SideMode, Tempo
from soleus.domain.load import Load
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import ExerciseRecord, ImportRecord, Setting
from soleus.domain.prescription import Prescription, Section, Target, TargetSide
from soleus.domain.routine import Routine
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Source, Workout

ids = st.integers(1, 2**63 - 1)
texts = st.text(max_size=20)
"""Any text a user can type: emoji, right-to-left, line ends, quotes; no half characters."""
names = texts.filter(lambda text: bool(text.strip()))
keys = st.text("abcdefghijklmnopqrstuvwxyz-0123456789", min_size=1, max_size=12)
amounts = st.floats(0, 1e6, allow_nan=False)
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
offsets = st.one_of(
    st.none(), st.just(UTC), st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
)
moments = st.datetimes(datetime(1900, 1, 2), datetime(2100, 12, 30), timezones=offsets)
tuples_of = lambda values, size=3: st.lists(values, max_size=size).map(tuple)  # noqa: E731

weights = st.builds(Weight, amounts, st.sampled_from(WeightUnit), st.integers(1, 4))
distances = st.builds(Distance, amounts, st.sampled_from(DistanceUnit))
band_uses = st.builds(
    BandUse,
    band_id=keys,
    elongation_pct=st.none() | st.floats(0, 1000),
    strands=st.integers(1, 8),
    twists=st.integers(0, 50),
)
loads = st.builds(
    Load,
    weight=st.none() | weights,
    assistance=st.none() | weights,
    band=st.none() | band_uses,
    body_weight=st.none() | weights.map(lambda weight: replace(weight, count=1)),  # nobody weighs two pieces
    band_label=texts,
)
efforts = st.one_of(
    st.builds(Effort, st.floats(0, 10), st.just(EffortScale.RPE)),
    st.builds(Effort, st.floats(0, 50), st.just(EffortScale.RIR)),
)
tempos = st.builds(
    Tempo,
    concentric_s=st.none() | amounts,
    top_hold_s=st.none() | amounts,
    eccentric_s=st.none() | amounts,
    bottom_hold_s=st.none() | amounts,
)


@st.composite
def targets(draw: st.DrawFn) -> Target:
    """Return any target; its range goes upwards."""
    low, high = draw(st.none() | amounts), draw(st.none() | amounts)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Target(
        side=draw(st.sampled_from(TargetSide)),
        sets=draw(st.integers(1, 99)),
        measure=draw(st.sampled_from(Measure)),
        low=low,
        high=high,
        hold_s=draw(st.none() | amounts),
        load=draw(loads),
        id=draw(ids),
    )


prescriptions = st.builds(
    Prescription,
    exercise_key=keys,
    targets=tuples_of(targets(), 2),
    tempo=st.none() | tempos,
    rest_s=st.none() | amounts,
    variant=texts,
    note=texts,
    section=st.sampled_from(Section),
    circuit=st.none() | ids,
    rounds=st.integers(1, 20),
    id=ids,
)
routines = st.builds(
    Routine,
    name=names,
    items=tuples_of(prescriptions),
    note=texts,
    position=st.integers(0, 1000),
    id=ids,
)
runs = st.builds(
    Run,
    is_key=st.booleans(),
    distance=st.none() | st.builds(Distance, amounts, st.sampled_from(DistanceUnit)),
    minutes=st.none() | st.floats(0.5, 6000),
    done=st.booleans(),
)
planned_workouts = st.builds(
    lambda what, **rest: PlannedWorkout(**what, **rest),
    what=st.fixed_dictionaries({"items": tuples_of(prescriptions, 2)})
    | st.fixed_dictionaries({"run": runs})
    | st.just({"is_rest": True}),
    day=days,
    name=names,
    at=st.none() | st.times(),
    note=texts,
    routine_id=st.none() | ids,
    position=st.integers(0, 1000),
    original_day=st.none() | days,
    run_tag=st.none() | st.sampled_from(RunTag),
    skipped=st.none() | st.sampled_from(SkipReason),
    series_id=st.none() | ids,
    enrolment_id=st.none() | ids,
    step=st.none() | st.integers(0, 20),
    id=ids,
)
pain_notes = st.builds(
    PainNote,
    moment=st.sampled_from(PainMoment),
    value=st.none() | st.integers(0, 10),
    side=st.sampled_from(("", "left", "right")),
    site=st.sampled_from(PainSite),
    id=ids,
)
side_sets = st.builds(
    SideSet,
    number=st.integers(1, 99),
    side=st.sampled_from(Side),
    load=loads,
    reps=st.none() | amounts,
    hold_s=st.none() | amounts,
    seconds=st.none() | amounts,
    steps=st.none() | amounts,
    contacts=st.none() | amounts,
    twists=st.none() | amounts,
    distance=st.none() | distances,
    kind=st.sampled_from(SetKind),
    to_fatigue=st.booleans(),
    variant=texts,
    effort=st.none() | efforts,
    pain=st.none() | st.integers(0, 10),
    note=texts,
    rest_s=st.none() | amounts,
    done_at=st.none() | moments,
    source_line=st.none() | st.integers(1, 10**6),
    source_ordinal=st.none() | st.integers(0, 1000),
    id=ids,
)
entries = st.builds(
    Entry,
    exercise_key=keys,
    sets=tuples_of(side_sets, 4),
    note=texts,
    tempo=st.none() | tempos,
    target=st.none() | prescriptions,
    superset=st.none() | st.integers(0, 20),
    source_name=texts,
    source_block=st.none() | st.integers(0, 100),
    id=ids,
)
workouts = st.builds(
    Workout,
    day=days,
    name=texts,
    entries=tuples_of(entries),
    started_at=st.none() | moments,
    ended_at=st.none() | moments,
    finished=st.booleans(),
    note=texts,
    routine_id=st.none() | ids,
    planned_id=st.none() | ids,
    pains=tuples_of(pain_notes, 2),
    source=st.none() | st.builds(Source, app=names, key=texts, import_id=ids),
    id=ids,
)
forces = st.sampled_from(((None, None), (1.4, None), (None, 2.5), (2.6, 3.9), (3.0, 3.0)))
bands = st.builds(
    lambda force, **rest: Band(force_100_kgf=force[0], force_200_kgf=force[1], **rest),
    force=forces,
    id=keys,
    name=names,
    colour=st.sampled_from(("yellow", "red", "#a1b2c3")),
    measurement=st.none() | st.builds(Measurement, st.floats(0.1, 50), st.floats(1, 300)),
    rating=texts,
)
band_sets = st.builds(BandSet, id=keys, name=names, bands=tuples_of(bands), builtin=st.booleans())
doses = st.builds(
    Dose,
    measure=st.none() | st.sampled_from(Measure),
    sets_low=st.none() | st.integers(1, 9),
    sets_high=st.none() | st.integers(1, 9),
    low=st.none() | amounts,
    high=st.none() | amounts,
    note=texts,
    source=texts,
)
exercises = st.builds(
    Exercise,
    key=keys,
    name=names,
    group=st.sampled_from(Group),
    measures=st.lists(st.sampled_from(Measure), min_size=1, max_size=3, unique=True).map(tuple),
    sides=st.lists(st.sampled_from(SideMode), min_size=1, max_size=2, unique=True).map(tuple),
    loads=st.lists(st.sampled_from(LoadKind), max_size=3, unique=True).map(tuple),
    also=tuples_of(texts),
    equipment=tuples_of(keys),
    variants=tuples_of(texts),
    how_to=tuples_of(texts),
    dose=doses,
    tempo=st.none() | tempos,
    band_set_id=st.none() | keys,
    to_fatigue=st.booleans(),
    ceiling=st.none() | amounts,
    archived=st.booleans(),
)
exercise_records = st.builds(ExerciseRecord, key=keys, own=st.none() | exercises, archived=st.booleans())
import_records = st.builds(
    ImportRecord,
    id=ids,
    app=names,
    file_name=texts,
    file_hash=keys,
    imported_at=texts,
    unit=st.sampled_from(("", "kg", "lb")),
)
plain_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
settings = st.builds(Setting, key=names, value=plain_values)
