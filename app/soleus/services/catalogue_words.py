"""The shipped catalogue in the reader's language."""

from dataclasses import replace
from typing import Any

from soleus.domain.exercise import CatalogueWords, Exercise
from soleus.domain.lengths import in_one_unit
from soleus.domain.words import shipped, spoken

_TEXTS = ("how_to", "cues", "cautions", "reasons")


def in_words(exercise: Exercise) -> Exercise:
    """Return a shipped exercise in the reader's language; it is found by its English names too.

    Variants are kept as they are, for they are logged; whoever shows one translates it.
    """
    if not spoken().texts:
        return exercise
    texts: dict[str, Any] = {field: _said(getattr(exercise, field)) for field in _TEXTS}
    dose = replace(exercise.dose, note=_one(exercise.dose.note))
    english = (exercise.name, *exercise.also)
    return replace(exercise, name=_one(exercise.name), also=_said(exercise.also), dose=dose, found_as=english, **texts)


def in_length_unit(exercise: Exercise, inches: bool) -> Exercise:
    """Return a shipped exercise whose texts name lengths in one unit; they are stored with both (see `lengths`)."""
    texts: dict[str, Any] = {
        field: tuple(in_one_unit(text, inches) for text in getattr(exercise, field)) for field in _TEXTS
    }
    same = all(texts[field] == getattr(exercise, field) for field in _TEXTS)
    return exercise if same else replace(exercise, **texts)


def words_in_words(words: CatalogueWords) -> CatalogueWords:
    """Return the names of sources, muscles and equipment, and what holds anywhere, in the reader's language."""
    return CatalogueWords(
        sources=tuple(replace(one, name=_one(one.name), description=_one(one.description)) for one in words.sources),
        muscles=tuple(replace(one, name=_one(one.name), reasons=_said(one.reasons)) for one in words.muscles),
        equipment=tuple((token, _one(name)) for token, name in words.equipment),
        cautions=_said(words.cautions),
        reasons=_said(words.reasons),
    )


def _one(text: str) -> str:
    return shipped("Catalogue", text)


def _said(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_one(text) for text in texts)
