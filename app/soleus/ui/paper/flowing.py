"""Words in lines: broken where a width ends, and put one below the other."""

from collections.abc import Iterable, Iterator

from soleus.ui.paper.marks import BODY, Face, Piece, Ruler, Words


def lines_of(text: str, width: float, face: Face, ruler: Ruler) -> list[str]:
    """Return a text in lines no wider than `width` points; its own line breaks stay, overlong words are parted."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in _words_of(paragraph, width, face, ruler):
            wanted = f"{line} {word}" if line else word
            if ruler.width(wanted, face) <= width:
                line = wanted
                continue
            if line:
                lines.append(line)
            line = word
            while ruler.width(line, face) > width and len(line) > 1:
                fitting = _fitting(line, width, face, ruler)
                lines.append(line[:fitting])
                line = line[fitting:]
        if line:
            lines.append(line)
    return lines


def pieces_of(text: str, x: float, width: float, face: Face, ruler: Ruler) -> list[Piece]:
    """Return a text as pieces of one line each, so that a long one can go over a page's end."""
    height = ruler.line(face)
    return [Piece(height, (Words(x, 0, line, face),)) for line in lines_of(text, width, face, ruler)]


def elided(text: str, width: float, face: Face, ruler: Ruler) -> str:
    """Return a text that ends in … where it is wider than `width` points."""
    if ruler.width(text, face) <= width:
        return text
    return text[: _fitting(text, width - ruler.width("…", face), face, ruler)].rstrip() + "…"


def stacked(lines: Iterable[str], x: float, y: float, ruler: Ruler, face: Face = BODY) -> tuple[Words, ...]:
    """Return lines one below the other."""
    height = ruler.line(face)
    return tuple(Words(x, y + n * height, line, face) for n, line in enumerate(lines))


def _words_of(paragraph: str, width: float, face: Face, ruler: Ruler) -> Iterator[str]:
    """Yield what is not parted: a space that does not break is part of a word, as far as that fits on a line."""
    for word in paragraph.replace("\t", " ").split(" "):
        if ruler.width(word, face) > width:
            yield from word.split()
        elif word:
            yield word


def _fitting(text: str, width: float, face: Face, ruler: Ruler) -> int:
    """Return how many of the first characters fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if ruler.width(text[:middle], face) <= width:
            low = middle
        else:
            high = middle - 1
    return low
