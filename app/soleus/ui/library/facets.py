"""The filter pane: what is possible, own and archived exercises, and the facets with what each choice would leave."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from soleus.domain.exercise import CatalogueWords, Group, Measure
from soleus.ui.catalogue_wording import with_capital
from soleus.ui.library.facet_rows import FacetRow, FacetSection
from soleus.ui.library.filtering import NO_EQUIPMENT, Choice, Facet, Filters, Found
from soleus.ui.library.flow import Scrolled
from soleus.ui.library.words import measure_name
from soleus.ui.text import tr
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import scrolled, spaced
from soleus.ui.wording import group_name


class FacetPane(QFrame):
    """Everything the list can be narrowed by but the search field."""

    changed = Signal()
    equipment_wanted = Signal()

    def __init__(self, words: CatalogueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryFacets")
        self.setProperty("plane", "bg")
        self._words = words
        self.possible = FacetRow(tr("Library", "Only what I own"))
        self.possible.setObjectName("possibleExercises")
        self._knows_equipment = False
        self.own = FacetRow(tr("Library", "Own exercises"))
        self.own.setObjectName("ownExercises")
        self.archived = FacetRow(tr("Library", "Archived"))
        self.archived.setObjectName("archivedExercises")
        titles = {
            Facet.GROUP: tr("Library", "Group"),
            Facet.MUSCLE: tr("Library", "Muscle"),
            Facet.EQUIPMENT: tr("Library", "Equipment"),
            Facet.MEASURE: tr("Library", "Measure"),
        }
        self.sections = {facet: FacetSection(title, f"facet-{facet.value}") for facet, title in titles.items()}
        self.sections[Facet.GROUP].set_open(True)
        self._lay_out()
        self.possible.toggled.connect(self._on_possible)
        for row in (self.own, self.archived):
            row.toggled.connect(self.changed)
        for section in self.sections.values():
            section.changed.connect(self.changed)

    def _lay_out(self) -> None:
        inner = Scrolled()
        inner.setObjectName("facetScrolled")
        column = QVBoxLayout(inner)
        spaced(column, 0, (12, 4, 12, 12))
        column.addWidget(self.possible)
        column.addWidget(self.own)
        column.addWidget(self.archived)
        for section in self.sections.values():
            column.addSpacing(4)
            column.addWidget(Separator())
            column.addWidget(section)
        column.addStretch(1)
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, "facetScroll", sideways=False))

    def set_values(self, present: Iterable[Choice]) -> None:
        """Offer the values that any exercise has, in the catalogue's order."""
        by_facet: dict[Facet, set[str]] = {facet: set() for facet in Facet}
        for facet, value in present:
            by_facet[facet].add(value)
        for facet, section in self.sections.items():
            section.set_values(self._named(facet, by_facet[facet]))

    def filters(self, text: str) -> Filters:
        """Return what is chosen here, together with the words searched for."""
        chosen = frozenset((facet, value) for facet, section in self.sections.items() for value in section.chosen())
        return Filters(text, chosen, self.own.isChecked(), self.archived.isChecked(), self.possible.isChecked())

    def show_filters(self, filters: Filters) -> None:
        """Tick what the filters say, and no more, without telling of it."""
        self._tick(self.possible, filters.possible_only and self._knows_equipment)
        self._tick(self.own, filters.own_only)
        self._tick(self.archived, filters.archived)
        for facet, section in self.sections.items():
            section.choose(sorted(filters.values(facet)))

    def set_equipment_known(self, known: bool) -> None:
        """Say whether it is known what is owned; until it is, the choice leads to where it is told."""
        self._knows_equipment = known
        words = tr("Library", "Only what I own")
        self.possible.setText(words if known else tr("Library", "{choice}…").format(choice=words))
        self.possible.setToolTip("" if known else tr("Library", "Tell what you own first, in the preferences"))
        if not known:
            self._tick(self.possible, False)

    def show_counts(self, found: Found) -> None:
        """Show how many exercises each further choice would leave."""
        self.possible.set_count(found.possible)
        self.own.set_count(found.own)
        self.archived.set_count(found.archived)
        for facet, section in self.sections.items():
            section.set_counts({value: n for (which, value), n in found.counts.items() if which is facet})

    def open_facets(self) -> list[str]:
        """The facets that are unfolded."""
        return [facet.value for facet, section in self.sections.items() if section.is_open()]

    def chosen_group(self) -> Group | None:
        """The only group that is ticked, None where there is none or more than one."""
        chosen = self.sections[Facet.GROUP].chosen()
        return Group(chosen[0]) if len(chosen) == 1 else None

    def set_open_facets(self, names: Iterable[str]) -> None:
        """Unfold these facets and fold the others."""
        wanted = set(names)
        for facet, section in self.sections.items():
            section.set_open(facet.value in wanted)

    def _on_possible(self) -> None:
        if self._knows_equipment:
            self.changed.emit()
        else:
            self._tick(self.possible, False)
            self.equipment_wanted.emit()

    def _tick(self, row: FacetRow, on: bool) -> None:
        row.blockSignals(True)
        row.setChecked(on)
        row.blockSignals(False)

    def _named(self, facet: Facet, values: set[str]) -> list[tuple[str, str]]:
        if facet is Facet.GROUP:
            return [(group.value, group_name(group)) for group in Group if group.value in values]
        if facet is Facet.MEASURE:
            return [(measure.value, measure_name(measure)) for measure in Measure if measure.value in values]
        if facet is Facet.MUSCLE:
            known = [muscle.token for muscle in self._words.muscles]
            name_of = self._words.muscle_name
        else:
            known = [token for token, _ in self._words.equipment]
            name_of = self._words.equipment_name
        order = [token for token in known if token in values]
        order += sorted(values - set(known) - {NO_EQUIPMENT})
        named = [(token, with_capital(name_of(token))) for token in order]
        if facet is Facet.EQUIPMENT and NO_EQUIPMENT in values:
            named.insert(0, (NO_EQUIPMENT, tr("Library", "None")))
        return named
