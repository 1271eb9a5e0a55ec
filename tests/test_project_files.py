"""The files around the program agree with each other and with it."""

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import soleus
from soleus.assets import asset
from soleus.bootstrap import open_logbook
from soleus.cli import LOGBOOK_ENDING

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
APP_ID = "org.soleus.Soleus"
LOGBOOK_TYPE = "application/x-soleus-logbook"


def pins() -> list[Requirement]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def declared() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [Requirement(one) for one in (*PROJECT["dependencies"], *extras["dev"], *extras["package"])]


def test_every_library_is_bounded_from_both_sides() -> None:
    for one in declared():
        signs = {part.operator for part in one.specifier}
        assert {">=", "<"} <= signs, f"{one} has no lower or no upper bound"


def test_every_pin_is_exact_and_within_the_bounds() -> None:
    pinned = {canonicalize_name(one.name): next(iter(one.specifier)) for one in pins()}
    assert {part.operator for part in pinned.values()} == {"=="}
    for one in declared():
        assert pinned[canonicalize_name(one.name)].version in one.specifier, one


def test_what_the_libraries_bring_along_is_pinned_too() -> None:
    pinned = {canonicalize_name(one.name) for one in pins()}
    reached: set[str] = set()
    waiting = [Requirement("soleus[dev]")]
    while waiting:
        parent = waiting.pop()
        for text in requires(parent.name) or ():
            one = Requirement(text)
            extras = parent.extras or {""}
            if one.marker and not any(one.marker.evaluate({"extra": extra}) for extra in extras):
                continue
            if canonicalize_name(one.name) not in reached:
                reached.add(canonicalize_name(one.name))
                waiting.append(one)
    assert reached - pinned == set()


def test_the_desktop_file_starts_what_is_installed() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PACKAGING / f"{APP_ID}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"].removesuffix(" %f") in PROJECT["scripts"]
    assert "%f" in entry["Exec"]
    assert entry["MimeType"] == f"{LOGBOOK_TYPE};"
    assert entry["Icon"] == APP_ID
    assert entry["Terminal"] == "false"


def test_the_appstream_file_tells_of_this_version() -> None:
    root = ET.parse(PACKAGING / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("project_license") == PROJECT["license"]
    assert root.findtext("provides/binary") in PROJECT["scripts"]
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == soleus.__version__


def test_a_logbook_is_known_by_its_name_and_by_what_is_in_it(tmp_path: Path) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(PACKAGING / f"{APP_ID}.mime.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == LOGBOOK_TYPE
    assert [one.get("pattern") for one in kind.iter(f"{space}glob")] == [f"*{LOGBOOK_ENDING}"]
    open_logbook(tmp_path / "mine").logbook.close()
    head = (tmp_path / "mine").read_bytes()[:100]
    outer, inner = kind.iter(f"{space}match")
    assert head.startswith((outer.get("value") or "").replace("\\x00", "\0").encode())
    place = int(inner.get("offset") or 0)
    assert head[place : place + 4] == int(inner.get("value") or "", 16).to_bytes(4, "big")
    shop = ET.parse(PACKAGING / f"{APP_ID}.metainfo.xml").getroot()
    assert shop.findtext("provides/mediatype") == LOGBOOK_TYPE


def test_the_changelog_tells_of_this_version() -> None:
    told = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert told[0] == soleus.__version__


def test_the_icon_holds_the_five_band_colours() -> None:
    drawing = asset("icons", "soleus.svg").read_text(encoding="utf-8")
    for colour in ("#F2C500", "#D92D20", "#1E9E4A", "#1F5FD0", "#111111"):
        assert colour in drawing


def test_no_link_points_to_a_file_that_is_not_there() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert "://" in target or (ROOT / target).exists(), f"{name} points to {target}"


def test_every_command_of_the_readme_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{name}: make {target}"
