"""Reads the shipped programmes: the text of TOML files → programmes.

Takes texts, not paths, so that it needs no files. A mistake is a ReadingError naming file, entry and field. What an
exercise says nothing of is as in its own dose.
"""

from collections.abc import Mapping
from dataclasses import replace

from soleus.domain.errors import InvalidValue, ReadingError
from soleus.domain.exercise import Exercise, Group, Measure
from soleus.domain.prescription import Prescription, Section, Target, TargetSide, usual
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.training import NUMBERS, OwnNumber
from soleus.services.catalogue_data import tempo_of
from soleus.services.toml_tables import Table, parsed


def load_programmes(texts: Mapping[str, str], exercises: Mapping[str, Exercise]) -> tuple[Programme, ...]:
    """Return the built-in programmes of all files (file name → TOML text), in the files' order.

    `exercises` are those by key whose usual doses stand where a programme names no figures.
    """
    found: dict[str, tuple[str, Programme]] = {}
    for file, text in texts.items():
        for entry in parsed(file, text, {"programme"}).entries("programme", "key"):
            programme = _programme(entry, exercises)
            if programme.key in found:
                entry.fail("key", f"the same key stands in {found[programme.key][0]} already")
            found[programme.key] = (file, programme)
    return tuple(programme for _, programme in found.values())


_PROGRAMME = {
    "key", "name", "about", "days_a_week", "times_a_day", "is_rehab", "is_repeatable", "leaves_out", "numbers",
    "sources", "reference", "step",
}  # fmt: skip


def _programme(entry: Table, exercises: Mapping[str, Exercise]) -> Programme:
    entry.only(_PROGRAMME)
    low, high = entry.span("days_a_week")
    if low is None or high is None or low != int(low) or high != int(high):
        entry.fail("days_a_week", "a whole number, or two of them in order, are expected")
    try:
        return Programme(
            key=entry.text("key"),
            name=entry.text("name"),
            steps=tuple(_step(step, exercises) for step in entry.entries("step", "name")),
            about=entry.texts("about"),
            sessions_low=int(low),
            sessions_high=int(high),
            times_a_day=entry.whole("times_a_day", 1) or 1,
            is_rehab=entry.flag("is_rehab"),
            is_repeatable=entry.flag("is_repeatable"),
            leaves_out=entry.choices("leaves_out", Group),
            numbers=_numbers(entry.part("numbers")),
            sources=entry.texts("sources"),
            reference=entry.text("reference", ""),
            builtin=True,
        )
    except InvalidValue as error:
        raise ReadingError(f"In {entry.place}: {error}") from error


def _numbers(part: Table) -> tuple[OwnNumber, ...]:
    known = {rule.field: rule for rule in NUMBERS}
    part.only(known)
    found = []
    for field in part.values:
        value = part.values[field]
        if type(value) is not int or not known[field].low <= value <= known[field].high:
            part.fail(field, f"a whole number from {known[field].low} to {known[field].high} is expected")
        found.append(OwnNumber(field, value))
    return tuple(found)


def _step(entry: Table, exercises: Mapping[str, Exercise]) -> ProgrammeStep:
    entry.only({"name", "weeks", "note", "session"})
    sessions = tuple(_session(session, exercises) for session in entry.entries("session", "name"))
    if not sessions:
        entry.fail("session", "a step needs a session")
    try:
        return ProgrammeStep(entry.text("name"), sessions, entry.whole("weeks"), entry.text("note", ""))
    except InvalidValue as error:
        raise ReadingError(f"In {entry.place}: {error}") from error


def _session(entry: Table, exercises: Mapping[str, Exercise]) -> ProgrammeSession:
    entry.only({"name", "note", "exercises"})
    items = tuple(_prescription(item, exercises) for item in entry.entries("exercises", "key"))
    if not items:
        entry.fail("exercises", "a session needs an exercise")
    return ProgrammeSession(entry.text("name"), items, entry.text("note", ""))


_PRESCRIPTION = {
    "key", "side", "measure", "sets", "amount", "up_to", "hold_s", "tempo", "rest_s", "variant", "note", "section",
    "circuit", "rounds",
}  # fmt: skip


def _prescription(entry: Table, exercises: Mapping[str, Exercise]) -> Prescription:
    entry.only(_PRESCRIPTION)
    exercise = exercises.get(entry.text("key"))
    if exercise is None:
        entry.fail("key", "there is no such exercise")
    as_usual = usual(exercise)
    variant = entry.text("variant", "")
    if variant and variant not in exercise.variants:
        entry.fail("variant", f"{variant} is not one of {', '.join(exercise.variants)}")
    try:
        return replace(
            as_usual,
            targets=(_target(entry, exercise, as_usual.targets[0]),),
            tempo=tempo_of(entry.part("tempo")) if "tempo" in entry.values else as_usual.tempo,
            rest_s=entry.number("rest_s"),
            variant=variant,
            note=entry.text("note", ""),
            section=entry.choice("section", Section) if "section" in entry.values else as_usual.section,
            circuit=entry.whole("circuit"),
            rounds=entry.whole("rounds", 1) or 1,
        )
    except InvalidValue as error:
        raise ReadingError(f"In {entry.place}: {error}") from error


def _target(entry: Table, exercise: Exercise, as_usual: Target) -> Target:
    measure = entry.choice("measure", Measure) if "measure" in entry.values else as_usual.measure
    if measure not in exercise.measures:
        entry.fail("measure", f"{measure} is not one of {', '.join(exercise.measures)}")
    low, high = entry.span("amount")
    if high is None:
        high = entry.number("up_to")
    if high is None and measure is as_usual.measure:
        low, high = as_usual.low, as_usual.high
    return replace(
        as_usual,
        side=entry.choice("side", TargetSide) if "side" in entry.values else as_usual.side,
        sets=entry.whole("sets", as_usual.sets) or as_usual.sets,
        measure=measure,
        low=low,
        high=high,
        hold_s=as_usual.hold_s if "hold_s" not in entry.values else entry.number("hold_s"),
    )
