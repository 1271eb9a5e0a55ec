"""Shows a page of the manual in the window's own type and colours."""

import re

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from soleus.ui.theme import Theme, follow_theme, theme_of

_HEADINGS = {1: "title", 2: "emph", 3: "body"}


class ManualView(QTextBrowser):
    """Renders Markdown; headings, code (keys) and links take their looks from the theme, and follow it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("manualText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self._text = ""
        self._words = ""
        follow_theme(self, self._on_theme)

    def show_text(self, text: str) -> None:
        """Show a text from its start."""
        self._text = text
        self._render(theme_of(self))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def headings(self) -> list[str]:
        """Return the headings of the text."""
        return [block.text() for block in self._blocks() if block.blockFormat().headingLevel()]

    def go_to_heading(self, anchor: str) -> bool:
        """Scroll a heading to the top; return whether there is one of that anchor."""
        for block in self._blocks():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes in from below
                self.setTextCursor(QTextCursor(block))
                layout = self.document().documentLayout()
                self.verticalScrollBar().setValue(int(layout.blockBoundingRect(block).top()))
                return True
        return False

    def mark(self, words: str) -> None:
        """Mark every place where the words stand."""
        self._words = words.strip()
        marks = []
        cursor = QTextCursor(self.document())
        while self._words:
            cursor = self.document().find(self._words, cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(cursor)
            mark.format.setBackground(theme_of(self).color("warn-weak"))
            marks.append(mark)
        self.setExtraSelections(marks)

    def find_next(self, words: str) -> bool:
        """Select the next place from the cursor on; return whether there is one."""
        return self.find(words)

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _render(self, theme: Theme) -> None:
        document = self.document()
        document.setDefaultFont(theme.font())
        document.setDocumentMargin(theme.px(24))
        document.setIndentWidth(theme.px(20))
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        document.setMarkdown(self._text, features)
        for block in self._blocks():
            self._dress(block, theme)
        self.mark(self._words)

    def _dress(self, block: QTextBlock, theme: Theme) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        form = QTextBlockFormat()
        form.setLineHeight(150 if not level else 120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(theme.px({0: 0, 1: 0, 2: 16}.get(level, 8)))
        form.setBottomMargin(theme.px(4 if block.textList() is not None else 8))
        cursor.mergeBlockFormat(form)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(theme.font(_HEADINGS.get(level, "body"), 600))  # type: ignore[arg-type]
            letters.setForeground(theme.color("text"))
            # Not merged: Markdown makes headings larger by steps, and the type scale says their size.
            cursor.setCharFormat(letters)
            return
        self._dress_pieces(block, theme)

    def _dress_pieces(self, block: QTextBlock, theme: Theme) -> None:
        pieces = []
        at = block.begin()
        while not at.atEnd():
            piece = at.fragment()
            pieces.append((piece.position(), piece.length(), piece.charFormat()))
            at += 1
        for start, length, old in pieces:
            letters = QTextCharFormat()
            if old.isAnchor():
                letters.setForeground(theme.color("accent"))
            elif old.fontFixedPitch():
                # A key: in the window's own type, on a plane of its own.
                letters.setFont(theme.font("body", 500))
                letters.setBackground(theme.color("sunken"))
            else:
                continue
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _on_theme(self, theme: Theme) -> None:
        if self._text:
            at = self.verticalScrollBar().value()
            self._render(theme)
            self.verticalScrollBar().setValue(at)


def anchor_of(heading: str) -> str:
    """Return how links name a heading.

    >>> anchor_of("Bands and how they wear"), anchor_of("Übungen, eigene")
    ('bands-and-how-they-wear', 'übungen-eigene')
    """
    return re.sub(r"[^\w]+", "-", heading.casefold()).strip("-")
