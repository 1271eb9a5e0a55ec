"""Reads the shipped catalogue: the text of TOML files → exercises, band sets and the words of their tokens.

Takes texts, not paths, so that it needs no files. A mistake is a ReadingError naming file, entry and field.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace

from soleus.domain.band import Band, BandSet
from soleus.domain.errors import InvalidValue, ReadingError
from soleus.domain.exercise import (
    CatalogueWords,
    Dose,
    Exercise,
    Group,
    LoadKind,
    Measure,
    Muscle,
    SideMode,
    SourceLabel,
    Tempo,
)
from soleus.services.toml_tables import Table, parsed


def load_exercises(texts: Mapping[str, str]) -> tuple[Exercise, ...]:
    """Return the built-in exercises of all files (file name → TOML text), by group, then in the files' order.

    The files name the harder neighbours and one side of "beside"; the other directions are derived here.
    """
    found: dict[str, tuple[str, Exercise]] = {}
    for file, text in texts.items():
        for entry in parsed(file, text, {"exercise"}).entries("exercise", "key"):
            exercise = _exercise(entry)
            if exercise.key in found:
                entry.fail("key", f"the same key stands in {found[exercise.key][0]} already")
            found[exercise.key] = (file, exercise)
    order = list(Group)
    exercises = sorted((exercise for _, exercise in found.values()), key=lambda e: order.index(e.group))
    _check_neighbours(found)
    return tuple(_with_neighbours(exercise, exercises) for exercise in exercises)


def load_band_sets(text: str, file: str = "bands.toml") -> tuple[BandSet, ...]:
    """Return the built-in band sets in the order of the file, the default one first."""
    sets = tuple(_band_set(entry) for entry in parsed(file, text, {"set"}).entries("set", "id"))
    seen: set[str] = set()
    for identity in [i for s in sets for i in (s.id, *(band.id for band in s.bands))]:
        if identity in seen:
            raise ReadingError(f"In {file}, entry {identity}: this id is used twice.")
        seen.add(identity)
    return sets


def load_words(text: str, file: str = "catalogue.toml") -> CatalogueWords:
    """Return the names of sources, muscles and equipment, and the cautions and reasons that hold anywhere."""
    table = parsed(file, text, {"source", "muscle", "equipment", "cautions", "reasons"})
    equipment = table.part("equipment")
    return CatalogueWords(
        sources=tuple(_source(entry) for entry in table.entries("source", "label")),
        muscles=tuple(_muscle(entry) for entry in table.entries("muscle", "token")),
        equipment=tuple((token, equipment.text(token)) for token in equipment.values),
        cautions=table.texts("cautions"),
        reasons=table.texts("reasons"),
    )


def tempo_of(part: Table) -> Tempo:
    """Return the phases that a table names."""
    phases = ("concentric_s", "top_hold_s", "eccentric_s", "bottom_hold_s")
    part.only(set(phases))
    return Tempo(**{phase: part.number(phase) for phase in phases})


_EXERCISE_FIELDS = {f.name for f in fields(Exercise)} - {"easier", "builtin", "archived"}


def _exercise(entry: Table) -> Exercise:
    entry.only(_EXERCISE_FIELDS)
    measures = entry.choices("measures", Measure)
    try:
        return Exercise(
            key=entry.text("key"),
            name=entry.text("name"),
            group=entry.choice("group", Group),
            measures=measures,
            sides=entry.choices("sides", SideMode),
            loads=entry.choices("loads", LoadKind),
            also=entry.texts("also"),
            muscles=entry.texts("muscles"),
            equipment=entry.texts("equipment"),
            needs=_needs(entry),
            variants=entry.texts("variants"),
            how_to=entry.texts("how_to"),
            cues=entry.texts("cues"),
            cautions=entry.texts("cautions"),
            reasons=entry.texts("reasons"),
            dose=_dose(entry.part("dose"), measures[0] if measures else None),
            tempo=tempo_of(entry.part("tempo")) if "tempo" in entry.values else None,
            band_set_id=entry.text("band_set_id") if "band_set_id" in entry.values else None,
            to_fatigue=entry.flag("to_fatigue"),
            ceiling=entry.number("ceiling"),
            harder=entry.texts("harder"),
            beside=entry.texts("beside"),
            sources=entry.texts("sources"),
            builtin=True,
        )
    except InvalidValue as error:
        raise ReadingError(f"In {entry.place}: {error}") from error


def _needs(entry: Table) -> tuple[tuple[str, ...], ...]:
    """What it cannot do without; "dumbbells | medicine-ball" is a choice."""
    choices = tuple(tuple(token.strip() for token in need.split("|")) for need in entry.texts("needs"))
    for token in (token for choice in choices for token in choice):
        if token not in entry.texts("equipment"):
            entry.fail("needs", f"{token} is not among its equipment")
    return choices


def _dose(part: Table, usual: Measure | None) -> Dose:
    part.only({"measure", "sets", "amount", "up_to", "hold_s", "per", "note", "source", "reference"})
    sets_low, sets_high = part.span("sets")
    low, high = part.span("amount")
    hold_low, hold_high = part.span("hold_s")
    return Dose(
        measure=part.choice("measure", Measure) if "measure" in part.values else usual,
        sets_low=None if sets_low is None else int(sets_low),
        sets_high=None if sets_high is None else int(sets_high),
        low=low,
        high=part.number("up_to") if high is None else high,
        hold_low_s=hold_low,
        hold_high_s=hold_high,
        per=part.text("per", ""),
        note=part.text("note", ""),
        source=part.text("source", "+"),
        reference=part.text("reference", ""),
    )


def _check_neighbours(found: Mapping[str, tuple[str, Exercise]]) -> None:
    for key, (file, exercise) in found.items():
        for field, neighbours in (("harder", exercise.harder), ("beside", exercise.beside)):
            for neighbour in neighbours:
                if neighbour not in found or neighbour == key:
                    place = f"In {file}, entry {key}, field {field}"
                    raise ReadingError(f"{place}: there is no other exercise {neighbour}.")


def _with_neighbours(exercise: Exercise, all_of_them: Iterable[Exercise]) -> Exercise:
    """The exercise with the directions that the files leave out."""
    others = [other for other in all_of_them if other is not exercise]
    easier = tuple(other.key for other in others if exercise.key in other.harder)
    named_by = tuple(o.key for o in others if exercise.key in o.beside and o.key not in exercise.beside)
    return replace(exercise, easier=easier, beside=exercise.beside + named_by)


def _band_set(entry: Table) -> BandSet:
    entry.only({"id", "name", "band"})
    return BandSet(
        id=entry.text("id"),
        name=entry.text("name"),
        bands=tuple(_band(band) for band in entry.entries("band", "id")),
        builtin=True,
    )


def _band(entry: Table) -> Band:
    entry.only({"id", "name", "colour", "force_100_kgf", "force_200_kgf", "rating"})
    try:
        return Band(
            id=entry.text("id"),
            name=entry.text("name"),
            colour=entry.text("colour"),
            force_100_kgf=entry.number("force_100_kgf"),
            force_200_kgf=entry.number("force_200_kgf"),
            rating=entry.text("rating", ""),
        )
    except InvalidValue as error:
        raise ReadingError(f"In {entry.place}: {error}") from error


def _source(entry: Table) -> SourceLabel:
    entry.only({"label", "name", "description"})
    return SourceLabel(entry.text("label"), entry.text("name"), entry.text("description"))


def _muscle(entry: Table) -> Muscle:
    entry.only({"token", "name", "drawn", "reasons"})
    return Muscle(entry.text("token"), entry.text("name"), entry.flag("drawn"), entry.texts("reasons"))
