"""Files are told apart by what is in them; what Soleus does not read is refused with what was found."""

import json

import pytest
from interchange.samples import OWN

from soleus.domain.errors import ReadingError
from soleus.interchange import formats
from soleus.interchange.formats import Kind


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("other-unknown.csv", "The columns found are Day, Lift, Load"),
        ("other-headerless.csv", "no line of column names"),
        ("other-hevy-measurements.csv", "These are body measurements of Hevy"),
    ],
)
def test_other_tables_are_refused_with_what_was_found(name: str, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        formats.read((OWN / name).read_bytes())


def test_plain_text_and_one_column_are_no_table() -> None:
    with pytest.raises(ReadingError, match="not a table: its first line is “dear diary”"):
        formats.read(b"dear diary\ntoday I ran\n")


def test_a_header_alone_is_an_empty_log() -> None:
    log = formats.read((OWN / "strong-bom.csv").read_bytes().splitlines()[0] + b"\n")
    assert (log.rows, log.workouts, log.needs_unit) == (0, (), False)


def test_a_logbook_of_our_own_is_told_from_tables_and_other_json() -> None:
    assert formats.kind_of(b'\xef\xbb\xbf {"format": "soleus-logbook", "version": 1}') is Kind.LOGBOOK
    shuffled = json.dumps({"a": "x" * 5000, "version": 1, "format": "soleus-logbook"}).encode()
    assert formats.kind_of(shuffled) is Kind.LOGBOOK
    assert formats.kind_of((OWN / "strong-s3-no-unit.csv").read_bytes()) is Kind.LOG
    for other in (b"{}", b"[1]", b'{"format": "openweight"}'):
        with pytest.raises(ReadingError, match="JSON file, but not a logbook of Soleus"):
            formats.kind_of(other)
