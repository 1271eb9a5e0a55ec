"""The order of the list and its headings."""

from datetime import date

from soleus.domain.exercise import Exercise, Group
from soleus.ui.library.arranging import Heading, Row, Sort, arranged
from soleus.ui.library.filtering import Hit, Rank

TODAY = date(2026, 11, 20)
ANKLE = Exercise("a", "Ankle push", Group.MOBILITY)
BAND = Exercise("b", "band press", Group.BAND)
CALF = Exercise("c", "Calf raise", Group.STRAIGHT_KNEE)
DONE = {"b": date(2026, 11, 14), "c": date(2026, 11, 13)}


def told(rows: list[Row]) -> list[str]:
    return [f"# {row.text}" if isinstance(row, Heading) else row.key for row in rows]


def hits(*exercises: Exercise, rank: Rank = Rank.NAME_START) -> list[Hit]:
    return [Hit(exercise, rank) for exercise in exercises]


def test_last_done_comes_first_under_headings() -> None:
    rows = arranged(hits(ANKLE, BAND, CALF), Sort.LAST_DONE, DONE, TODAY)
    assert told(rows) == ["# Last seven days", "b", "# Earlier", "c", "# Not done yet", "a"]


def test_an_empty_logbook_has_no_headings() -> None:
    assert told(arranged(hits(CALF, BAND, ANKLE), Sort.LAST_DONE, {}, TODAY)) == ["a", "b", "c"]


def test_by_name_without_regard_to_case() -> None:
    assert told(arranged(hits(CALF, BAND, ANKLE), Sort.NAME, DONE, TODAY)) == ["a", "b", "c"]


def test_by_group_in_the_groups_order() -> None:
    rows = arranged(hits(ANKLE, BAND, CALF), Sort.GROUP, DONE, TODAY)
    assert told(rows) == ["# Straight knee", "c", "# Band", "b", "# Mobility", "a"]


def test_while_searching_names_come_before_texts() -> None:
    found = [*hits(CALF, rank=Rank.TEXT), *hits(ANKLE, rank=Rank.KEYWORD), *hits(BAND, rank=Rank.OTHER_NAME)]
    rows = arranged(found, Sort.NAME, DONE, TODAY, searching=True)
    assert told(rows) == ["# In the name", "b", "# In muscles, equipment and texts", "a", "c"]


def test_one_kind_of_hit_needs_no_heading() -> None:
    assert told(arranged(hits(BAND, ANKLE), Sort.NAME, {}, TODAY, searching=True)) == ["a", "b"]
