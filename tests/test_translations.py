"""Every sentence a user can see is translated: found in the sources, complete in German, with the same figures."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from ui.pseudo import extractor

from soleus.languages import LANGUAGES, known_language, language_of, words_of

ROOT = Path(__file__).parents[1]
APP = ROOT / "app" / "soleus"
FOLDER = ROOT / "resources" / "translations"
TOOL = extractor()
FOUND = TOOL.messages()
GERMAN = TOOL.known(FOLDER / "soleus_de.ts")

SAYS_TO_USER = {
    "SoleusError", "InvalidValue", "ReadingError", "NotFound", "Conflict", "Cancelled", "Damaged", "Astray", "Fault",
    "edit", "tell", "offer_undo", "Banner", "button", "label", "setWindowTitle", "setText", "setToolTip",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "addMenu", "addTab", "setTitle",
}  # fmt: skip
"""What a text is given to that a user will read."""

NAMES = {"Soleus", "kg", "lb"}

NOT_SAID = {"catalogue_data.py", "pictures.py", "programme_data.py", "toml_tables.py"}
"""Modules that speak to whoever writes the catalogue, or that type into the screens for their pictures."""


def test_the_german_file_holds_every_text_of_the_sources() -> None:
    missing = [message.key for message in FOUND if message.key not in GERMAN]
    assert missing == [], "run `make translations`"


def test_german_is_complete() -> None:
    unfinished = [key for key, said in GERMAN.items() if said.kind == "unfinished" or not all(said.forms)]
    assert unfinished == []


def test_american_english_is_up_to_date() -> None:
    held = TOOL.known(FOLDER / "soleus_en_US.ts")
    assert held == TOOL.merged_american(FOUND, held), "run `make translations`"


def test_what_is_put_in_stays_in_the_translation() -> None:
    wrong = []
    for (context, text, numbered), said in GERMAN.items():
        if said.kind == "unfinished":
            continue
        for place, form in enumerate(said.forms):
            source = said.one if numbered and place == 0 and said.one else text
            if put_in(form) != put_in(source) or form[:1].isspace() != source[:1].isspace():
                wrong.append((context, source, form))
    assert wrong == []


def put_in(text: str) -> list[str]:
    """The parts that the program fills in, and the sources of a text of the catalogue."""
    return sorted(re.findall(r"%n|\{[^}]*\}|\[(?:A\d|\+)(?: (?:A\d|\+))*\]$", text))


def test_the_catalogue_says_the_same_figures_in_both_languages() -> None:
    differing = {
        text: said.forms[0]
        for (context, text, _), said in GERMAN.items()
        if context == "Catalogue" and said.forms[0] and figures(text) != figures(said.forms[0].replace(",", "."))
    }
    assert differing == {}


def figures(text: str) -> list[str]:
    return sorted(re.findall(r"\d+(?:\.\d+)?", text))


@pytest.mark.parametrize("language", ["de", "en_US"])
def test_reading_by_patterns_finds_what_a_parser_finds(language: str) -> None:
    words = words_of(language)
    held = TOOL.known(FOLDER / f"soleus_{language}.ts")
    finished = {key: said for key, said in held.items() if not said.kind}
    assert words.texts == {(c, t): said.forms[0] for (c, t, numbered), said in finished.items() if not numbered}
    assert words.plurals == {(c, t): tuple(said.forms) for (c, t, numbered), said in finished.items() if numbered}


def test_every_language_with_a_file_is_offered() -> None:
    files = {path.stem.removeprefix("soleus_") for path in FOLDER.glob("*.ts")}
    assert files == set(LANGUAGES) - {"en_GB"}
    assert ET.parse(FOLDER / "soleus_de.ts").getroot().get("language") == "de"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en_GB"),
        ({"LANG": "de_CH.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en_GB"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "en_GB"),
        ({"LC_ALL": "", "LANG": "en_US"}, "en_US"),
    ],
)
def test_the_terminal_says_which_language(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


def test_a_locale_that_is_none_asks_for_nothing() -> None:
    assert known_language("") is None
    assert known_language("..@") is None


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(APP.rglob("*.py")):
        if "migrations" not in path.parts:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_what_a_user_reads_goes_through_the_translation() -> None:
    bare = [
        f"{path.relative_to(APP)}:{call.lineno} {ast.unparse(call)[:80]}"
        for path, tree in modules()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call.func) in SAYS_TO_USER and call.args and is_bare(call.args[0])
        if path.name not in NOT_SAID and not (name_of(call.func) == "label" and "storage" in path.parts)
    ]
    assert bare == []


_TAG = re.compile(r"</?[a-z]+[^>]*>")


def name_of(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def is_bare(text: ast.expr) -> bool:
    """Whether a text of the source has words of its own."""
    parts = text.values if isinstance(text, ast.JoinedStr) else [text]
    said = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
    if said in NAMES or not (isinstance(text, ast.JoinedStr) or isinstance(getattr(text, "value", None), str)):
        return False
    return bool(re.search(r"[^\W\d_]{2,}", _TAG.sub(" ", said)))


def test_nothing_is_translated_before_the_language_is_known() -> None:
    early = [
        f"{path.relative_to(APP)}:{call.lineno}"
        for path, tree in modules()
        for call in at_import(tree.body)
        if name_of(call.func) in {"tr", "plural", "shipped"}
    ]
    assert early == []


def at_import(body: list[ast.stmt]) -> Iterator[ast.Call]:
    """Yield the calls that are made when a module is imported."""
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = [*statement.args.defaults, *(d for d in statement.args.kw_defaults if d is not None)]
            yield from (node for one in defaults for node in ast.walk(one) if isinstance(node, ast.Call))
        elif isinstance(statement, ast.ClassDef):
            yield from at_import(statement.body)
        else:
            lambdas = {id(n) for one in ast.walk(statement) if isinstance(one, ast.Lambda) for n in ast.walk(one)}
            calls = (node for node in ast.walk(statement) if isinstance(node, ast.Call) and id(node) not in lambdas)
            yield from calls
