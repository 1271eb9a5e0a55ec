"""A table of nobody's app: described once, it is read at once afterwards, in the window and on the command line."""

from dataclasses import replace
from pathlib import Path

import pytest

from soleus import exchange
from soleus.bootstrap import open_logbook
from soleus.cli import main
from soleus.domain.workout import Side
from soleus.exchange import OpenedLog, OpenedTable
from soleus.interchange.mapped import Meaning, Role
from soleus.services.composition import Services

FIRST = "When;What;Leg;Band;Hits\n3/4/2026;Calf raise;left;red;12\n3/4/2026;Calf raise;right;green;11\n"
LATER = FIRST + "6/4/2026;Calf raise;left;chartreuse;13\n"


def go_on(done: int, total: int) -> bool:
    return True


def opened(services: Services, path: Path, text: str) -> OpenedLog | OpenedTable:
    path.write_text(text, encoding="utf-8")
    found = exchange.open_file(services, path, go_on)
    assert isinstance(found, OpenedLog | OpenedTable)
    return found


def bring_in(services: Services, log: OpenedLog) -> None:
    exchange.store(services, log, exchange.compare(services, log, log.prepared, log.unit))


def test_what_was_said_of_columns_is_kept_with_the_import_and_goes_with_it(services: Services, tmp_path: Path) -> None:
    table = opened(services, tmp_path / "a.csv", FIRST)
    assert isinstance(table, OpenedTable)
    assert table.columns.meanings[0] == Meaning(Role.DATE)  # the order stays open
    columns = table.columns.with_meaning(0, Meaning(Role.DATE, "dmy")).with_meaning(4, Meaning(Role.REPS))
    log = exchange.read_described(services, replace(table, columns=columns))
    bring_in(services, log)
    with services.transfer.contents() as contents:
        (workout,) = contents.workouts
    (entry,) = workout.entries
    assert workout.started_at is None
    left, right = entry.sets
    assert (left.number, left.side, right.number, right.side) == (1, Side.LEFT, 1, Side.RIGHT)
    assert left.load.band is not None
    assert right.load.band is not None
    assert left.load.band.band_id != right.load.band.band_id

    again = opened(services, tmp_path / "b.csv", LATER)
    assert isinstance(again, OpenedLog)
    plan = exchange.compare(services, again, again.prepared, again.unit)
    assert (len(plan.workouts), plan.same_sets, plan.differences) == (1, 2, ())
    services.transfer.store(plan)
    assert plan.workouts[0].entries[0].sets[0].load.band_label == "chartreuse"
    services.logbook.undo()
    services.logbook.undo()
    assert isinstance(opened(services, tmp_path / "c.csv", LATER), OpenedTable)


def test_what_was_kept_but_fits_no_more_is_asked_anew(services: Services, tmp_path: Path) -> None:
    table = opened(services, tmp_path / "a.csv", FIRST)
    assert isinstance(table, OpenedTable)
    services.logbook.edit("", *services.layouts.keeping(table.sign, {"header": True, "columns": [["date", "dmy"]]}))
    assert isinstance(opened(services, tmp_path / "a.csv", FIRST), OpenedTable)
    services.logbook.edit("", *services.layouts.keeping(table.sign, "nonsense"))
    assert isinstance(opened(services, tmp_path / "a.csv", FIRST), OpenedTable)


def test_the_command_line_reads_what_the_window_was_told(
    logbook_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    services = open_logbook(logbook_path)
    table = opened(services, tmp_path / "a.csv", FIRST)
    assert isinstance(table, OpenedTable)
    assert main(["--logbook", str(logbook_path), "import", str(tmp_path / "a.csv")]) == 1
    assert "open it once in the window" in capsys.readouterr().err
    columns = table.columns.with_meaning(0, Meaning(Role.DATE, "dmy")).with_meaning(4, Meaning(Role.REPS))
    bring_in(services, exchange.read_described(services, replace(table, columns=columns)))
    services.logbook.close()
    (tmp_path / "b.csv").write_text(LATER, encoding="utf-8")
    assert main(["--logbook", str(logbook_path), "import", str(tmp_path / "b.csv")]) == 0
    told = capsys.readouterr().out
    assert "workouts: 1 new" in told
    assert "duplicates: 2 sets" in told
