"""Bytes become rows with their lines, or a sentence that says why not."""

import contextlib
import csv
import gc
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.errors import ReadingError
from soleus.interchange import formats, reading
from soleus.interchange.reading import Table


def _rows(text: str) -> list[tuple[int, list[str]]]:
    return list(Table(text.encode()).rows())


def test_lines_are_those_of_the_file_whatever_stands_in_quotes() -> None:
    rows = _rows('a,b\n1,"x\ny\r\nz"\n\n2,"q""q"\r\n3,\r4,end')
    assert rows == [(2, ["1", "x\ny\r\nz"]), (6, ["2", 'q"q']), (7, ["3", ""]), (8, ["4", "end"])]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found_outside_quotes(delimiter: str) -> None:
    table = Table(delimiter.join(['"a,b;c\t,;"', "b", "c"]).encode() + b"\n")
    assert table.delimiter == delimiter
    assert table.header == ("a,b;c\t,;", "b", "c")


def test_a_spreadsheets_own_line_on_the_delimiter_is_skipped() -> None:
    table = Table(b"sep=;\na;b\n1;2,5\n")
    assert list(table.rows()) == [(3, ["1", "2,5"])]


def test_a_quote_that_is_never_closed_costs_its_own_line_only() -> None:
    table = Table(b'a,b\n1,2\n3,"4\n5,6\n7,8\n')
    assert [line for line, _ in table.rows()] == [2, 4, 5]
    assert [line for line, _ in table.broken] == [3]


def test_a_quote_that_swallows_the_next_rows_costs_its_own_line_only() -> None:
    table = Table(b'a,b\n1,"2\n3,4\n5,"6"\n7,8\n')
    assert [line for line, _ in table.rows()] == [3, 4, 5]
    assert [line for line, _ in table.broken] == [2]


def test_a_text_longer_than_a_table_allows_costs_its_own_row_only() -> None:
    table = Table(("a,b\n1,2\n3," + "x" * 200_000 + "\n5,6\n").encode())
    assert [line for line, _ in table.rows()] == [2, 4]
    assert [line for line, _ in table.broken] == [3]


def test_long_notes_are_read() -> None:
    note = "🦵 שלום " * 1500
    assert _rows(f'a,b\n1,"{note}"\n')[0][1][1] == note


def test_quotes_escaped_with_backslashes_are_understood_and_others_left_alone() -> None:
    rows = _rows('a,b\n1,"he said \\"hi\\", ok"\n2,"C:\\"\n3,"two\n\\"lines\\", yes"\n4,\\\n')
    assert rows == [
        (2, ["1", 'he said "hi", ok']),
        (3, ["2", "C:\\"]),
        (4, ["3", 'two\n"lines", yes']),
        (6, ["4", "\\"]),
    ]


class _Counted(list[str]):
    """Lines that count how often one of them is looked at."""

    looks = 0

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        found = super().__getitem__(place)
        self.looks += 1 if isinstance(found, str) else len(found)
        return found

    def __iter__(self) -> Iterator[str]:
        for line in super().__iter__():
            self.looks += 1
            yield line


def test_the_work_grows_with_the_rows_whatever_needs_a_closer_look() -> None:
    odd = ('1,"he said \\"hi\\", ok"\n', '2,"not closed\n', '3,"\n,\\"\n', '4,\\"\n', "5,6,7\n", ",\n")
    for row in odd:
        table = Table(("a,b\n" + row * 1000).encode())
        table.lines = lines = _Counted(table.lines)
        list(table.rows())
        assert lines.looks < 12 * len(lines), row


def test_a_second_byte_order_mark_does_not_hide_the_first_column() -> None:
    assert Table("\ufeff\ufeffa,b\n1,2\n".encode()).header == ("a", "b")


def test_the_collector_runs_again_after_a_file_was_read() -> None:
    gc.enable()
    try:
        for data in (b"title,start_time,exercise_title,reps\n", b"nothing"):
            with contextlib.suppress(ReadingError):
                formats.read(data)
            assert gc.isenabled()
    finally:
        gc.disable()


def test_shifted_rows_are_named_and_surplus_empty_columns_ignored() -> None:
    table = Table(b"a,b,\n1,2,,\n1\n1,2,3,4\n,,\n")
    assert [fields for _, fields in table.rows()] == [["1", "2"]]
    assert [line for line, _ in table.broken] == [3, 4]
    assert table.blank == 1


@pytest.mark.parametrize(
    ("line", "column", "answer"),
    [
        ('1,"",x', 1, True),
        ("1,,x", 1, False),
        ('1,"a",""', 1, False),
        ('1,"a",""', 2, True),
        ('"a"",""b","",x', 1, True),
        ('"a"",""b",,""', 1, False),
        ('1,"""",x', 1, False),
    ],
)
def test_an_empty_field_in_quotes_is_told_from_nothing(line: str, column: int, answer: bool) -> None:
    table = Table(f"a,b,c\n{line}\n".encode())
    assert table.quoted_empty(2, column) is answer


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=8), st.sampled_from(",;\t"))
def test_whatever_a_csv_writer_writes_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    rows = [row for row in rows if any(row) and "\0" not in "".join(row)]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["a", "b"], *rows])
    table = Table(stream.getvalue().encode("utf-8", "replace"))
    found = [fields for _, fields in table.rows()]
    plain = [[field.encode("utf-8", "replace").decode() for field in row] for row in rows]
    assert found == [row for row in plain if any(row)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"SQLite format 3\0" + bytes(100), "a database of another program"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"a,b\n1,\x00\n", "not a text file"),
        (b"a,b\n1,2\n3,\xff\xe9\n", "Line 3 is not UTF-8"),
        ("a,b\n".encode("utf-16")[:-1], "not UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        Table(data)


def test_files_that_cannot_be_opened_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="is a folder"):
        reading.load(tmp_path)
    with pytest.raises(ReadingError, match="no file"):
        reading.load(tmp_path / "missing.csv")
    with pytest.raises(ReadingError, match="cannot be read"):
        reading.load(tmp_path / "a\0b")
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    with pytest.raises(ReadingError, match="not an ordinary file"):
        reading.load(fifo)


def test_a_file_of_another_user_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes(b"a,b\n")

    def refuse(_: Path) -> bytes:  # the tests may run as root, whom no mode stops
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadingError, match="may not be read by you"):
        reading.load(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(reading.SIZE_LIMIT + 1)  # sparse: takes no room
    with pytest.raises(ReadingError, match="more than 256 MB is not read"):
        reading.load(path)
