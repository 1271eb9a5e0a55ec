"""Real PDFs, read again: every name is in them, pages are counted, and a file is whole or not there."""

import os
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from adversity import as_nobody, no_more_room, open_folder
from conftest import NOW
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from soleus.domain.calendar import PlannedWorkout, Run
from soleus.domain.errors import SoleusError
from soleus.domain.prescription import Prescription, usual
from soleus.domain.trainee import Trainee
from soleus.services.composition import Services
from soleus.ui.paper import save_week_pdf
from soleus.ui.paper.desk import A4, LETTER
from soleus.ui.paper.setting_out import Job, What, set_out
from soleus.ui.paper.sizes import page_layout, paper_of, usual_size
from soleus.ui.paper.writing import paint_on, save_pdf

MONDAY = date(2026, 11, 16)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def planned(services: Services, items: tuple[Prescription, ...]) -> PlannedWorkout:
    services.planning.plan(PlannedWorkout(MONDAY, "Key run", run=Run(True, minutes=40)))
    return services.planning.plan(PlannedWorkout(NOW.date(), "Bands and bounds", items))


def test_a_workout_of_sixty_exercises_is_in_its_pdf(services: Services, tmp_path: Path, texts_of) -> None:
    every = services.catalogue.exercises()
    items = tuple(usual(every[n % len(every)]) for n in range(60))
    planned = services.planning.plan(PlannedWorkout(MONDAY, "Everything", items))
    document = set_out(services, Job(MONDAY, planned.id), What.WORKOUT, A4)
    save_pdf(document, tmp_path / "all.pdf")
    pages = texts_of(tmp_path / "all.pdf")
    assert len(pages) == len(document.pages)
    for n, text in enumerate(pages, 1):
        assert f"Page {n} of {len(pages)}" in text
    whole = " ".join(pages)
    for exercise in every:
        assert exercise.name in whole
    assert whole.count("Left") == whole.count("Right")
    assert whole.count("continued") == 0


def test_a_week_with_its_workouts_begins_each_on_a_page(
    services: Services, planned: PlannedWorkout, tmp_path: Path, texts_of
) -> None:
    save_pdf(set_out(services, Job(MONDAY), What.BOTH, LETTER), tmp_path / "week.pdf")
    pages = texts_of(tmp_path / "week.pdf")
    assert "16 – 22 November 2026" in pages[0]
    assert "Key run, 40 min" in pages[0]
    assert "Bands and bounds" in pages[0]
    assert pages[1].find("Bands and bounds") >= 0
    assert "Friday 20 November 2026" in pages[1]
    assert "Remark" in pages[1]
    assert "Remark" not in pages[0]


def test_the_week_alone_is_one_page(services: Services, planned: PlannedWorkout) -> None:
    assert len(set_out(services, Job(MONDAY), What.WEEK, A4).pages) == 1


def test_the_trainee_is_named_where_there_is_a_name(
    services: Services, planned: PlannedWorkout, tmp_path: Path, texts_of
) -> None:
    services.people.add(Trainee("Noor"))
    other = next(one for one in services.people.all() if one.name == "Noor")
    services.people.show(other.id)
    save_pdf(set_out(services, Job(MONDAY), What.WEEK, A4), tmp_path / "week.pdf")
    assert "Noor" in texts_of(tmp_path / "week.pdf")[0]


def test_only_its_owner_may_read_the_file_and_one_that_was_there_is_replaced(
    services: Services, planned: PlannedWorkout, tmp_path: Path
) -> None:
    path = tmp_path / "week.pdf"
    path.write_bytes(b"old")
    assert save_week_pdf(services, MONDAY, path) == 1
    assert path.read_bytes().startswith(b"%PDF")
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".part", ".pdf")] == ["week.pdf"]


def test_where_nothing_can_be_written_a_sentence_says_so(services: Services, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "none" / "week.pdf", tmp_path / "file" / "week.pdf"):
        with pytest.raises(SoleusError, match=r"cannot be written.*No PDF was saved"):
            save_week_pdf(services, MONDAY, place)
    folder = tmp_path / "week.pdf"
    folder.mkdir()
    with pytest.raises(SoleusError, match="cannot be written"):
        save_week_pdf(services, MONDAY, folder)
    assert not list(tmp_path.glob("*.part"))
    assert not list(tmp_path.glob(".*.part"))


def test_a_printer_gets_the_pages_it_was_asked_for(services: Services, tmp_path: Path, texts_of) -> None:
    item = usual(services.catalogue.exercise("band-plantarflexion"))
    planned = services.planning.plan(PlannedWorkout(MONDAY, "Long", (item,) * 20))
    document = set_out(services, Job(MONDAY, planned.id), What.WORKOUT, A4)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(document.paper))
    printer.setFromTo(2, 3)
    paint_on(printer, document)
    assert [
        f"Page {n} of {len(document.pages)}" in text
        for n, text in zip((2, 3), texts_of(tmp_path / "printed.pdf"), strict=True)
    ] == [True, True]


def test_paper_is_that_of_the_country_or_of_the_printer(qapp: QApplication) -> None:
    from PySide6.QtCore import QLocale

    assert [usual_size(QLocale(name)) for name in ("en_US", "en_GB", "de_DE", "es_MX")] == [
        "letter",
        "a4",
        "a4",
        "letter",
    ]
    for paper in (A4, LETTER):
        same = paper_of(page_layout(paper))
        assert (round(same.width), round(same.height)) == (round(paper.width), round(paper.height))
        assert same.room_height <= paper.room_height + 1


def test_a_day_far_ahead_is_an_empty_week(services: Services) -> None:
    document = set_out(services, Job(MONDAY + timedelta(weeks=200)), What.BOTH, A4)
    assert len(document.pages) == 1


def test_a_full_disk_leaves_what_was_there(services: Services, planned: PlannedWorkout, tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    path.write_bytes(b"old")
    document = set_out(services, Job(MONDAY), What.WEEK, A4)
    with no_more_room(4000), pytest.raises(SoleusError, match="cannot be written"):
        save_pdf(document, path)
    assert path.read_bytes() == b"old"
    assert not list(tmp_path.glob(".*.part"))


def test_a_folder_without_rights_is_named(services: Services, planned: PlannedWorkout) -> None:
    document = set_out(services, Job(MONDAY), What.WEEK, A4)
    with open_folder() as folder:
        folder.chmod(0o555)
        with as_nobody(), pytest.raises(SoleusError) as refused:
            save_pdf(document, folder / "week.pdf")
    assert str(folder) in str(refused.value)
