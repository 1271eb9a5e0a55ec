"""What a database driver says, in words that say what to do."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from soleus.domain.errors import SoleusError

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full: this was not stored. Free some space and try again.",
    sqlite3.SQLITE_BUSY: "Another program is writing to the logbook. Wait a moment and try again.",
    sqlite3.SQLITE_LOCKED: "Another program is writing to the logbook. Wait a moment and try again.",
    sqlite3.SQLITE_READONLY: "The logbook may not be written to: check the permissions of its file and folder.",
    sqlite3.SQLITE_IOERR: "The disk did not take the logbook's data: check its space and health, then try again.",
    sqlite3.SQLITE_CORRUPT: "The logbook's file is damaged. Nothing was changed; restore a copy of it.",
    sqlite3.SQLITE_NOTADB: "This file is not a Soleus logbook. Nothing was changed.",
    sqlite3.SQLITE_CANTOPEN: "The logbook cannot be opened: check that its folder exists and that you may use it.",
    sqlite3.SQLITE_PERM: "The logbook cannot be opened: check the permissions of its file.",
    sqlite3.SQLITE_TOOBIG: "This text is too long to be stored.",
}


def in_plain_words(error: DBAPIError | sqlite3.Error) -> SoleusError:
    """Return the expected failure that a driver's error stands for; re-raises what is a mistake of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(original, "sqlite_errorcode", None)
    if code is not None and (sentence := _SENTENCES.get(code & 0xFF)):
        return SoleusError(sentence)
    raise error
