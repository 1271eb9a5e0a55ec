"""Where the columns of a table stand, found by any of their names, never by position."""

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter

from soleus.domain.errors import ReadingError
from soleus.domain.words import tr
from soleus.interchange.reading import folded
from soleus.interchange.spelling import shortened

Fields = tuple[str, ...]
"""The fields of a row in the order they were asked for; those of columns that are not there are empty."""


class Columns:
    """The known columns of a header by their plain name, and the names of the others."""

    def __init__(self, header: Iterable[str], aliases: Mapping[str, str]) -> None:
        """Look every name up in `aliases` (folded name → plain name)."""
        self.places: dict[str, int] = {}
        self.ignored: list[str] = []
        self._twice = ""
        self.header = tuple(header)
        for place, name in enumerate(self.header):
            plain = aliases.get(folded(name))
            if plain is None:
                if name:
                    self.ignored.append(name)
            elif plain in self.places:
                self._twice = name
            else:
                self.places[plain] = place

    def __contains__(self, name: str) -> bool:
        return name in self.places

    def fit(self, *names: str) -> bool:
        """Return whether all of some columns are there; ReadingError where one that is known stands there twice."""
        if not all(name in self.places for name in names):
            return False
        if self._twice:
            text = tr("Import", "The column “{name}” stands there twice; remove one and choose the file again.")
            raise ReadingError(text.format(name=shortened(self._twice)))
        return True

    def picker(self, *names: str) -> Callable[[list[str]], Fields]:
        """Return what takes the fields of some columns (two at least) out of a row."""
        width = len(self.header)
        pick = itemgetter(*(self.places.get(name, width) for name in names))

        def picked(fields: list[str]) -> Fields:
            found: Fields = pick([*fields, ""])
            return found

        return picked
