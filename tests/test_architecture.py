"""The architecture as sentences that can fail; the layers themselves stand in pyproject.toml."""

import ast
import doctest
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

import soleus.domain

ROOT = Path(__file__).parents[1]
APP = ROOT / "app" / "soleus"
MODULES = sorted(APP.rglob("*.py"))
DOMAIN = sorted(one.name for one in pkgutil.walk_packages(soleus.domain.__path__, "soleus.domain."))


def test_dependencies_point_inwards(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == 0, capsys.readouterr().out


def test_the_domain_uses_the_standard_library_only() -> None:
    graph = grimp.build_graph("soleus", include_external_packages=True)
    used = {
        target.split(".")[0]
        for module in graph.modules
        if module == "soleus.domain" or module.startswith("soleus.domain.")
        for target in graph.find_modules_directly_imported_by(module)
    }
    assert used - sys.stdlib_module_names <= {"soleus"}


@pytest.mark.parametrize("name", DOMAIN)
def test_examples_in_the_domain_hold(name: str) -> None:
    failed = doctest.testmod(importlib.import_module(name)).failed
    assert failed == 0


def test_no_module_is_longer_than_400_lines() -> None:
    lengths = {one.relative_to(APP): len(one.read_text(encoding="utf-8").splitlines()) for one in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    vague = re.compile(r"(^|_)(utils?|helpers?|misc|common|managers?|info)($|_)")
    assert [one for one in MODULES if vague.search(one.stem)] == []


def test_no_class_is_named_after_nothing() -> None:
    vague = re.compile(r"(Manager|Helper|Utils?|Data|Info)$")
    named = [
        f"{one.relative_to(APP)}: {node.name}"
        for one in MODULES
        for node in ast.walk(ast.parse(one.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and vague.search(node.name)
    ]
    assert named == []


def test_a_broad_except_passes_on_what_it_caught() -> None:
    broad = [
        f"{one.relative_to(APP)}:{node.lineno}"
        for one in MODULES
        for node in ast.walk(ast.parse(one.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    ]
    assert broad == []


def test_the_window_comes_before_the_slow_libraries() -> None:
    slow = {"sqlalchemy", "alembic", "pyqtgraph", "numpy"}
    program = f"import sys, soleus.ui.main_window; print(*sys.modules.keys() & {slow!r})"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert told.stdout.split() == []


def test_packaging_is_a_folder_and_not_a_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_of_the_project_names_a_package_registry() -> None:
    hosts = re.compile(rb"p[y]pi\.org|p[y]thonhosted\.|deb\.d[e]bian\.org|--(extra-)?index-u[r]l")
    rooms = ("app", "resources", "tests", "packaging", ".ci")
    files = [one for room in rooms for one in (ROOT / room).rglob("*") if "__pycache__" not in one.parts]
    files += ROOT.iterdir()
    assert [one for one in files if one.is_file() and hosts.search(one.read_bytes())] == []
