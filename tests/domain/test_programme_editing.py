"""Steps and sessions of a programme are added, doubled, moved and removed."""

import pytest

from soleus.domain.errors import InvalidValue
from soleus.domain.prescription import Prescription, Target
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.programme_editing import (
    Place,
    doubled,
    moved,
    removed,
    session_added,
    step_added,
    with_name,
    with_session,
)

ITEM = Prescription("toe-walk", (Target(),))


def programme(*steps: str) -> Programme:
    """Return a programme whose steps are named by capitals and hold a session for each small letter after them."""
    parts = (ProgrammeStep(step[0], tuple(ProgrammeSession(name, (ITEM,)) for name in step[1:])) for step in steps)
    return Programme("own", "Mine", tuple(parts))


def told(changed: Programme) -> list[str]:
    return [step.name + "".join(session.name for session in step.sessions) for step in changed.steps]


@pytest.mark.parametrize(
    ("at", "by", "wanted", "place"),
    [
        (Place(0), 1, ["Bc", "Aab"], Place(1)),
        (Place(0), -1, ["Aab", "Bc"], Place(0)),
        (Place(1), 1, ["Aab", "Bc"], Place(1)),
        (Place(0, 0), 1, ["Aba", "Bc"], Place(0, 1)),
        (Place(0, 1), 1, ["Aa", "Bbc"], Place(1, 0)),
        (Place(1, 0), -1, ["Aabc", "B"], Place(0, 2)),
        (Place(0, 0), -1, ["Aab", "Bc"], Place(0, 0)),
        (Place(1, 0), 1, ["Aab", "Bc"], Place(1, 0)),
    ],
)
def test_parts_are_moved_also_into_the_next_step(at: Place, by: int, wanted: list[str], place: Place) -> None:
    changed, there = moved(programme("Aab", "Bc"), at, by)
    assert (told(changed), there) == (wanted, place)


def test_new_parts_stand_after_the_chosen_one() -> None:
    before = programme("Aab", "Bc")
    changed, place = step_added(before, 0, ProgrammeStep("N"))
    assert (told(changed), place) == (["Aab", "N", "Bc"], Place(1))
    changed, place = session_added(before, Place(0, 0), ProgrammeSession("n"))
    assert (told(changed), place) == (["Aanb", "Bc"], Place(0, 1))
    changed, place = session_added(before, Place(1), ProgrammeSession("n"))
    assert (told(changed), place) == (["Aab", "Bcn"], Place(1, 1))


def test_a_copy_has_exercises_of_its_own() -> None:
    before = programme("Aab")
    changed, place = doubled(before, Place(0))
    assert (told(changed), place) == (["Aab", "Aab"], Place(1))
    ids = [item.id for step in changed.steps for session in step.sessions for item in session.items]
    assert ids[:2] == [ITEM.id, ITEM.id]
    assert ITEM.id not in ids[2:]
    changed, place = doubled(before, Place(0, 0))
    assert (told(changed), place) == (["Aaab"], Place(0, 1))


def test_parts_are_removed_and_the_last_step_stays() -> None:
    assert told(removed(programme("Aab", "Bc"), Place(0))) == ["Bc"]
    assert told(removed(programme("Aab", "Bc"), Place(0, 1))) == ["Aa", "Bc"]
    with pytest.raises(InvalidValue):
        removed(programme("Aab"), Place(0))


def test_names_and_sessions_are_changed_where_they_stand() -> None:
    before = programme("Aab", "Bc")
    assert with_name(before, None, " Yours ").name == "Yours"
    assert told(with_name(before, Place(1), "Z")) == ["Aab", "Zc"]
    assert told(with_name(before, Place(0, 1), "z")) == ["Aaz", "Bc"]
    assert with_name(before, Place(1), "  ") == before
    assert told(with_session(before, Place(1, 0), ProgrammeSession("s"))) == ["Aab", "Bs"]
