"""Builds a Debian package of the built program, for this machine's Debian or Ubuntu and newer ones.

python packaging/make_deb.py dist/soleus build/icons dist

Libraries that this system has as packages are taken from there (so they get its security updates); Qt, Python's own and
those of other projects come along in /usr/lib/soleus. There are no maintainer scripts: the menu, the icons and the file
type are picked up by the triggers of the desktop's packages, and no logbook is ever touched.
"""

import filecmp
import gzip
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import soleus
from soleus.assets import asset
from soleus.ui.help.licences import components

HERE = Path(__file__).parent
APP_ID = "org.soleus.Soleus"
LOGBOOK_TYPE = "application-x-soleus-logbook"
LOADED_BY_NAME = ("libgl1", "libegl1", "libxkbcommon-x11-0", "libwayland-client0", "libwayland-cursor0", "xkb-data")
"""What Qt opens while it runs, so that no file names it."""

_TO_THE_END = r"(?=\n—|\Z)"
_COMMON = {
    ("GNU LESSER GENERAL PUBLIC LICENSE", _TO_THE_END): "LGPL-3",
    ("GNU GENERAL PUBLIC LICENSE", rf"(?:why-not-lgpl\.html>\.|{_TO_THE_END})"): "GPL-3",
    (r"Apache License\n\s+Version 2.0, January 2004", r"limitations under the License\."): "Apache-2.0",
}
"""Licences that Debian keeps in one place, by their first and last words."""

NEVER_STRIPPED = ("numpy.libs",)  # patched files, which a strip breaks


def main(program: Path, icons: Path, out: Path) -> None:
    """Build the package from the program's folder and print its name."""
    if shutil.which("dpkg-deb") is None or shutil.which("dpkg-shlibdeps") is None:
        print("No .deb is built: that needs dpkg-deb and dpkg-shlibdeps (package dpkg-dev), which are not here.")
        return
    with TemporaryDirectory(prefix="soleus-deb-") as folder:
        root = Path(folder) / "root"
        _place_program(program, root)
        _place_desktop_files(icons, root)
        _place_documents(root)
        for path in (root, *root.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/soleus/soleus" else 0o644)
        control = root / "DEBIAN" / "control"
        control.parent.mkdir(mode=0o755)
        architecture = _said("dpkg", "--print-architecture")
        control.write_text(_filled("control", architecture=architecture, size=_size_kb(root), depends=_depends(root)))
        _write_sums(root)
        package = out / f"soleus_{soleus.__version__}_{architecture}.deb"
        finished = Path(folder) / package.name
        _said("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(finished))
        shutil.move(finished, package)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")


def _said(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {done.stdout}{done.stderr}")
    return done.stdout.strip()


def _place_program(program: Path, root: Path) -> None:
    """Copy the program, without the libraries that the system has and without what only a debugger reads."""
    home = root / "usr" / "lib" / "soleus"
    shutil.copytree(program, home, symlinks=True)
    inner = home / "_internal"
    known = _system_files()
    for path in sorted(inner.iterdir()):
        if path.is_file() and not path.is_symlink() and _is_the_systems(path, known.get(path.name, "")):
            path.unlink()
    for path in inner.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif not path.is_symlink() and _is_stripped(path):
            _said("strip", "--strip-unneeded", "--remove-section=.comment", str(path))
    command = root / "usr" / "bin" / "soleus"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/soleus/soleus")


def _is_stripped(path: Path) -> bool:
    named = ".so" in path.suffixes or path.suffix == ".so" or ".so." in path.name
    return path.is_file() and named and not set(path.parts) & set(NEVER_STRIPPED) and _is_elf(path)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _system_files() -> dict[str, str]:
    """Return the file of every library that the system's loader knows, by name."""
    lines = _said("/sbin/ldconfig", "-p").splitlines()
    found = (re.match(r"\s*(\S+) \(.*\) => (\S+)", line) for line in lines)
    inner = {path.name: str(path) for path in Path("/usr/lib").glob("*/pulseaudio/lib*.so")}  # found by libpulse alone
    return inner | {match[1]: match[2] for match in reversed([one for one in found if one])}


def _is_the_systems(path: Path, installed: str) -> bool:
    """Whether a file is the very one of a package; Python's own is loaded from beside the program, whoever built it."""
    if not installed or path.name.startswith("libpython") or not filecmp.cmp(path, installed, shallow=False):
        return False
    real = os.path.realpath(installed)
    names = dict.fromkeys((installed, real, real.removeprefix("/usr"), f"/usr{installed}"))
    return any(subprocess.run(("dpkg-query", "-S", name), capture_output=True).returncode == 0 for name in names)


def _place_desktop_files(icons: Path, root: Path) -> None:
    """Put the menu entry, the description for software shops, the file type and the icons where a desktop looks."""
    share = root / "usr" / "share"
    _copy(HERE / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    _copy(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    _copy(HERE / f"{APP_ID}.mime.xml", share / "mime" / "packages" / f"{APP_ID}.xml")
    hicolor = share / "icons" / "hicolor"
    sizes = [(re.sub(r"\D", "", path.stem), path) for path in sorted(icons.glob("soleus-*.png"))]
    drawn = [(f"{size}x{size}", path) for size, path in sizes] + [("scalable", asset("icons", "soleus.svg"))]
    for folder, path in drawn:
        _copy(Path(str(path)), hicolor / folder / "apps" / f"{APP_ID}{path.suffix}")
        link = hicolor / folder / "mimetypes" / f"{LOGBOOK_TYPE}{path.suffix}"
        link.parent.mkdir(parents=True)
        link.symlink_to(f"../apps/{APP_ID}{path.suffix}")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _place_documents(root: Path) -> None:
    """Write the copyright of everything that comes along, the changelog, the manual page, and lintian's exceptions."""
    documents = root / "usr" / "share" / "doc" / "soleus"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(), encoding="utf-8")
    now = datetime.now(UTC)
    entry = (
        f"soleus ({soleus.__version__}) stable; urgency=medium\n\n  * See NEWS.\n\n"
        f" -- Soleus contributors <soleus@soleus.invalid>  {now:%a, %d %b %Y %H:%M:%S} +0000\n"
    )
    _pack(entry, documents / "changelog.gz")
    _pack((HERE.parent / "CHANGELOG.md").read_text(encoding="utf-8"), documents / "NEWS.gz")
    page = _filled("soleus.1", date=f"{now:%Y-%m-%d}")
    _pack(page, root / "usr" / "share" / "man" / "man1" / "soleus.1.gz")
    _copy(HERE / "debian" / "lintian-overrides", root / "usr" / "share" / "lintian" / "overrides" / "soleus")


def _pack(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _filled(name: str, **words: object) -> str:
    text = (HERE / "debian" / name).read_text(encoding="utf-8")
    for key, value in {"version": soleus.__version__, **words}.items():
        text = text.replace(f"@{key}@", str(value))
    return text


def _copyright() -> str:
    """Return the licence of every part, with its text unless Debian has it."""
    parts = ["This package holds the program Soleus and what it is made of, built from the sources of each.\n"]
    for part in components():
        text = part.text
        for (begin, end), where in _COMMON.items():
            here = f"See /usr/share/common-licenses/{where}."
            text = re.sub(rf"^[ \t]*{begin}\n.*?{end}", here, text, flags=re.DOTALL | re.MULTILINE)
        title = f"{part.name} {part.version}".strip()
        parts.append(f"{'=' * 78}\n{title} – {part.licence}\n{'=' * 78}\n\n{text.strip()}\n")
    return "\n".join(parts)


def _depends(root: Path) -> str:
    """Return the packages of the libraries that the program's files need and that do not come along."""
    home = root / "usr" / "lib" / "soleus"
    files = [path for path in home.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    private = sorted({f"-l{path.parent}" for path in files})
    with TemporaryDirectory(prefix="soleus-depends-") as folder:
        control = Path(folder) / "debian" / "control"
        control.parent.mkdir()
        control.write_text("Source: soleus\n\nPackage: soleus\nArchitecture: any\n")
        named = [f"-e{path}" for path in files]
        said = _said("dpkg-shlibdeps", "--ignore-missing-info", "-O", *private, *named, cwd=Path(folder))
    found = said.partition("shlibs:Depends=")[2].split(", ")
    known = {one.split(" ")[0] for one in found}
    return ", ".join(sorted({one for one in found if one} | {one for one in LOADED_BY_NAME if one not in known}))


def _size_kb(root: Path) -> int:
    return sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*") if not path.is_dir())


def _write_sums(root: Path) -> None:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    said = _said("md5sum", *(str(path.relative_to(root)) for path in files), cwd=root)
    (root / "DEBIAN" / "md5sums").write_text(f"{said}\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
