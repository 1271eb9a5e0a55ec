"""The user's folders and the shipped files are found where they should be."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from soleus import assets
from soleus.paths import Paths, private_folder


def test_the_users_folders_lie_in_the_home_and_are_not_made_by_asking(home: Path, paths: Paths) -> None:
    assert paths.logbook.name == "logbook.soleus"
    for path in (paths.data, paths.state, paths.config, paths.logbook, paths.log):
        assert home in path.parents
    assert list(home.iterdir()) == []


def test_every_path_below_a_folder_stays_in_it(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    for path in (paths.logbook, paths.log, paths.preferences):
        assert tmp_path in path.parents


def test_a_private_folder_is_open_to_its_owner_alone(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "deep" / "er")
    assert folder.is_dir()
    if os.name == "posix":
        for made in (folder, folder.parent):
            assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_folder_that_is_there_keeps_its_permissions(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    before = shared.stat().st_mode
    private_folder(shared)
    assert shared.stat().st_mode == before


def test_a_file_in_the_place_of_a_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    wrong = tmp_path / "file"
    wrong.write_text("mine")
    with pytest.raises(NotADirectoryError, match="is a file, and a folder is needed there"):
        private_folder(wrong)
    assert wrong.read_text() == "mine"


def test_shipped_files_are_found_in_a_checkout() -> None:
    assert assets.asset("icons", "soleus.svg").is_file()
    assert assets.read_text("icons", "soleus.svg").lstrip().startswith("<")


def test_a_missing_shipped_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"belongs to Soleus.*nowhere\.txt"):
        assets.asset("nowhere.txt")


@pytest.mark.parametrize("frozen", [False, True], ids=["wheel", "frozen"])
def test_shipped_files_are_found_beside_the_package(tmp_path: Path, frozen: bool) -> None:
    package = tmp_path / "soleus"
    (package / "resources").mkdir(parents=True)
    (package / "resources" / "word.txt").write_text("soleus ≠ gastrocnemius", encoding="utf-8")
    (package / "__init__.py").touch()
    source = Path(assets.__file__).read_text(encoding="utf-8")
    (package / "assets.py").write_text(source, encoding="utf-8")
    program = f"""
import sys
if {frozen}:
    sys._MEIPASS = {str(tmp_path)!r}
from soleus.assets import read_text
sys.stdout.buffer.write(read_text("word.txt").encode())
"""
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert told.stdout.decode() == "soleus ≠ gastrocnemius"
