"""What the tokens of the catalogue are called: its sources, muscles and equipment."""

from dataclasses import replace
from functools import cache

from soleus.assets import asset
from soleus.domain.exercise import CatalogueWords
from soleus.domain.lengths import in_one_unit
from soleus.domain.words import spoken
from soleus.services.catalogue_data import load_words
from soleus.services.catalogue_words import words_in_words
from soleus.ui.units import shows_inches


def catalogue_words() -> CatalogueWords:
    """Return the shipped names of sources, muscles and equipment, in the reader's language."""
    return _catalogue_words(spoken().language, shows_inches())


@cache
def _catalogue_words(language: str, inches: bool) -> CatalogueWords:
    words = words_in_words(_shipped_words())
    equipment = tuple((token, in_one_unit(name, inches)) for token, name in words.equipment)
    return replace(words, equipment=equipment)


@cache
def _shipped_words() -> CatalogueWords:
    return load_words(asset("catalogue.toml").read_text(encoding="utf-8"))


def with_capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[:1].upper() + text[1:]
