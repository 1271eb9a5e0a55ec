"""Brings the translation files up to date with the sources: `make translations`.

Finds every `tr("Context", "text")` and `plural("Context", "one", "many", n)` of the program and every text of the
shipped catalogue, and merges them into resources/translations/soleus_*.ts. Translations are kept; a new text comes in
unfinished, one that is used no more is marked vanished and taken up again when it comes back (`--tidy` forgets those).
Qt's own tool knows neither a `plural` of two texts nor TOML; the files are Qt's format all the same, for Qt Linguist
and others.
"""

import ast
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "app" / "soleus"
RESOURCES = ROOT / "resources"
SEAM = SOURCES / "domain" / "words.py"
"""Where the functions themselves stand."""

FOLDER = RESOURCES / "translations"

AMERICAN = {
    "colour": "color", "colours": "colors", "programme": "program", "programmes": "programs", "kilometre": "kilometer",
    "kilometres": "kilometers", "centimetre": "centimeter", "centimetres": "centimeters", "metres": "meters",
    "licence": "license", "licences": "licenses", "mobilising": "mobilizing", "centre": "center", "grey": "gray",
    "cancelled": "canceled", "favourite": "favorite", "synchronised": "synchronized", "catalogue": "catalog",
    "recognised": "recognized", "unrecognised": "unrecognized", "labelled": "labeled",
}  # fmt: skip
"""What American English spells otherwise; its file holds only the texts with such words, and dates."""

EXERCISE_TEXTS = ("name", "also", "variants", "how_to", "cues", "cautions", "reasons")


@dataclass(frozen=True)
class Message:
    """A text to translate; one with a number has its English singular too."""

    context: str
    text: str
    one: str = ""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What makes it the same message in another file."""
        return self.context, self.text, bool(self.one)


@dataclass
class Translation:
    """What a file says for a message: one text, or one for each form of the number."""

    forms: list[str]
    kind: str = ""  # "", "unfinished" or "vanished"
    one: str = field(default="", compare=False)


Known = dict[tuple[str, str, bool], Translation]


def messages() -> list[Message]:
    """Return every message of the program and its catalogue once, in the order of the files."""
    found = [message for path in sorted(SOURCES.rglob("*.py")) if path != SEAM for message in messages_of(path)]
    found += catalogue_messages()
    return list({message.key: message for message in reversed(found)}.values())[::-1]


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the messages of one module; SystemExit where a text is made up while the program runs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "plural")
    ]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        wanted = 2 if ast.unparse(call.func) == "tr" else 3
        values = [texts.get(one.id) if isinstance(one, ast.Name) else _constant(one) for one in call.args[:wanted]]
        if len(values) < wanted or any(not isinstance(value, str) for value in values):
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            raise SystemExit(f"{place}: only texts that stand in the source can be translated: {ast.unparse(call)}")
        context, *words = (str(value) for value in values)
        yield Message(context, words[-1], words[0] if wanted == 3 else "")


def _constant(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def catalogue_messages() -> list[Message]:
    """Return the texts of the shipped exercises and programmes, of the words for all of them, and of the bands."""
    found = []
    for path in sorted((RESOURCES / "exercises").glob("*.toml")):
        for entry in _toml(path)["exercise"]:
            texts = [text for name in EXERCISE_TEXTS for text in _listed(entry.get(name, []))]
            found += [*texts, *_listed(entry.get("dose", {}).get("note", []))]
    for path in sorted((RESOURCES / "programmes").glob("*.toml")):
        found += [text for programme in _toml(path)["programme"] for text in _programme_texts(programme)]
    words = _toml(RESOURCES / "catalogue.toml")
    found += [*words["cautions"], *words["reasons"], *words["equipment"].values()]
    found += [text for source in words["source"] for text in (source["name"], source["description"])]
    found += [text for muscle in words["muscle"] for text in (muscle["name"], *muscle.get("reasons", []))]
    bands = [
        name
        for band_set in _toml(RESOURCES / "bands.toml")["set"]
        for name in (band_set["name"], *(band["name"] for band in band_set["band"]))
    ]
    return [*(Message("Catalogue", text) for text in found), *(Message("Bands", name) for name in bands)]


def _programme_texts(programme: dict) -> Iterator[str]:
    yield programme["name"]
    yield from programme["about"]
    for step in programme["step"]:
        sessions = step["session"]
        named = [step, *sessions, *(item for session in sessions for item in session["exercises"])]
        yield from (text for one in named for field in ("name", "note") if (text := one.get(field)))


def _toml(path: Path) -> dict:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def known(path: Path) -> Known:
    """Return what a translation file holds; nothing where there is none."""
    found: Known = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            numbered = message.get("numerus") == "yes"
            node = message.find("translation")
            assert node is not None
            forms = [form.text or "" for form in node.iter("numerusform")] if numbered else [node.text or ""]
            key = context.findtext("name", ""), message.findtext("source", ""), numbered
            found[key] = Translation(forms, node.get("type", ""), message.findtext("extracomment", ""))
    return found


def american(text: str) -> str:
    """Return a text in American spelling."""

    def word(match: re.Match[str]) -> str:
        spelt = AMERICAN.get(match[0].lower())
        if spelt is None:
            return match[0]
        return spelt.capitalize() if match[0][0].isupper() else spelt

    return re.sub(r"[A-Za-z]+", word, text)


def merged_american(found: list[Message], before: Known) -> Known:
    """Return what the American file should hold: texts spelt otherwise, and those that were said otherwise by hand."""
    after: Known = {}
    for message in found:
        words = [message.one, message.text] if message.one else [message.text]
        spelt = [american(word) for word in words]
        if spelt != words:
            after[message.key] = Translation(spelt, "", message.one)
        elif message.key in before:
            after[message.key] = before[message.key]
    return after


def merged(found: list[Message], before: Known) -> Known:
    """Return what a file should hold for the messages found."""
    after: Known = {}
    for message in found:
        old = before.get(message.key)
        if old is not None:
            kind = "" if all(old.forms) and old.kind != "unfinished" else "unfinished"
            after[message.key] = Translation(old.forms, kind, message.one)
        else:
            after[message.key] = Translation([""] * (2 if message.one else 1), "unfinished", message.one)
    for key, old in before.items():
        if key not in after and any(old.forms):
            after[key] = Translation(old.forms, "vanished", old.one)
    return after


def written(language: str, held: Known) -> str:
    """Return the text of a translation file: contexts by name, messages in the order of the sources."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">',
    ]
    for context in sorted({key[0] for key in held}):
        lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        for (where, text, numbered), said in held.items():
            if where == context:
                lines += _lines_of(text, numbered, said)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _lines_of(text: str, numbered: bool, said: Translation) -> Iterator[str]:
    kind = f' type="{said.kind}"' if said.kind else ""
    yield '    <message numerus="yes">' if numbered else "    <message>"
    yield f"        <source>{_escaped(text)}</source>"
    if said.one:
        yield f"        <extracomment>{_escaped(said.one)}</extracomment>"
    if numbered:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in said.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_escaped(said.forms[0])}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main() -> None:
    """Bring every translation file up to date and say what is left to translate."""
    found = messages()
    for path in sorted(FOLDER.glob("soleus_*.ts")):
        language = path.stem.removeprefix("soleus_")
        after = (merged_american if language == "en_US" else merged)(found, known(path))
        if "--tidy" in sys.argv:
            after = {key: said for key, said in after.items() if said.kind != "vanished"}
        path.write_text(written(language, after), encoding="utf-8", newline="\n")
        open_ones = sum(said.kind == "unfinished" for said in after.values())
        print(f"{path.name}: {len(after)} texts, {open_ones} to translate", file=sys.stderr)


if __name__ == "__main__":
    main()
