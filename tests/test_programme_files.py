"""Programmes go out into files and come in from them: into this logbook, and into somebody else's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

from soleus.bootstrap import open_logbook
from soleus.domain.errors import InvalidValue, ReadingError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.prescription import Prescription, usual
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.exchange import export_programme, import_programme, open_file
from soleus.services.composition import Services


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Services]:
    """Somebody else's logbook."""
    opened = open_logbook(tmp_path / "other.soleus")
    yield opened
    opened.logbook.close()


def mine(services: Services, exercise: Exercise) -> Programme:
    items: tuple[Prescription, ...] = (usual(exercise), usual(services.catalogue.exercise("toe-walk")))
    steps = (ProgrammeStep("All", (ProgrammeSession("A", items),), 4),)
    return services.programmes.create(Programme("own", "Mine", steps))


def wall_sit(services: Services) -> Exercise:
    return services.catalogue.create(Exercise("", "Wall-sit raise", Group.BENT_KNEE))


def test_a_copy_of_a_shipped_one_is_written_and_read(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "ladder.soleus-programme"
    export_programme(services, "band-ladder", path)
    read = import_programme(services, path)
    assert read.name == "Band ladder 2"  # the shipped one has its name already
    assert not read.builtin
    assert services.programmes.get(read.key) == read
    assert [step.name for step in read.steps] == ["Hold", "Lowering", "Press", "Heel raise"]
    services.logbook.undo()
    assert read.key not in [programme.key for programme in services.programmes.all()]
    services.logbook.redo()
    assert services.programmes.get(read.key) == read


def test_own_exercises_come_along_into_another_logbook_and_go_with_one_undo(
    services: Services, other: Services, tmp_path: Path
) -> None:
    exercise = wall_sit(services)
    path = tmp_path / "mine.soleus-programme"
    export_programme(services, mine(services, exercise).key, path)
    theirs = wall_sit(other)  # the same name, another exercise
    read = import_programme(other, path)
    assert read.exercise_keys == (exercise.key, "toe-walk")
    assert other.catalogue.exercise(exercise.key).name == "Wall-sit raise 2"
    assert other.catalogue.exercise(theirs.key).name == "Wall-sit raise"
    # a second time it is known
    again = import_programme(other, path)
    assert (again.name, again.key != read.key) == ("Mine 2", True)
    other.logbook.undo()
    other.logbook.undo()
    assert exercise.key not in other.catalogue.by_key()
    assert [programme for programme in other.programmes.all() if not programme.builtin] == []


def test_a_file_is_only_replaced_where_that_was_agreed(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "ladder.soleus-programme"
    path.write_text("kept")
    with pytest.raises(InvalidValue, match="is there already"):
        export_programme(services, "band-ladder", path)
    assert path.read_text() == "kept"
    export_programme(services, "alfredson", path, replace_file=True)
    assert import_programme(services, path).name == "Alfredson 2"
    assert [one.name for one in tmp_path.glob("*programme*")] == [path.name]


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"{}", b"Date;Exercise\n2026-01-01;Raise"])
def test_another_file_is_refused_and_nothing_is_stored(services: Services, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "some.soleus-programme"
    path.write_bytes(data)
    before = services.programmes.all()
    with pytest.raises(ReadingError):
        import_programme(services, path)
    with pytest.raises(ReadingError, match="no file"):
        import_programme(services, tmp_path / "nowhere")
    assert services.programmes.all() == before


def test_a_terminal_brings_a_programme_in(run: Run, tmp_path: Path) -> None:
    logbook, path = tmp_path / "runner.soleus", tmp_path / "Ladder.SOLEUS-programme"
    theirs = open_logbook(tmp_path / "theirs.soleus")
    export_programme(theirs, "band-ladder", path)
    theirs.logbook.close()

    def own() -> list[str]:
        opened = open_logbook(logbook)
        try:
            return [programme.name for programme in opened.programmes.all() if not programme.builtin]
        finally:
            opened.logbook.close()

    status, out, err = run("--logbook", logbook, "import", "--dry-run", path)
    assert (status, err, own()) == (0, "", [])
    assert "nothing is stored" in out
    status, out, err = run("--logbook", logbook, "import", path)
    assert (status, err, own()) == (0, "", ["Band ladder 2"])
    assert "the programme “Band ladder 2”" in out
    path.write_text("[]", encoding="utf-8")
    status, out, err = run("--logbook", logbook, "import", path)
    assert (status, out) == (1, "")
    assert "not a programme of Soleus" in err


def test_where_logs_are_imported_a_programme_is_shown_the_way(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "ladder.soleus-programme"
    export_programme(services, "band-ladder", path)
    with pytest.raises(ReadingError, match="imported in the Planner"):
        open_file(services, path, lambda *_: True)
