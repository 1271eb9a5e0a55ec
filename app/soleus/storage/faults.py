"""What a database driver says, in words that say what to do."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from soleus.domain.errors import Conflict, Damaged, NotFound, SoleusError
from soleus.domain.words import tr

_CONVERTING = (
    "soleus.storage.mapping",
    "soleus.storage.plan_mapping",
    "soleus.storage.trainee_mapping",
    "sqlalchemy.engine._processors",
)


def in_plain_words(error: DBAPIError | sqlite3.Error) -> SoleusError:
    """Return the expected failure that a driver's error stands for; re-raises what is a mistake of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(original, "sqlite_errorcode", None)
    if code is None:
        if "decode to UTF-8" not in str(original):
            raise error
        code = sqlite3.SQLITE_CORRUPT
    if code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return damage()
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return Conflict(tr("Storage", "Something else in the logbook needs this by now, so it stays."))
    sentence = _sentence(code & 0xFF)
    if sentence is None:
        raise error
    return SoleusError(sentence)


def damage() -> Damaged:
    """Return the error of a file that is not whole."""
    return Damaged(tr("Storage", "The logbook's file is damaged. Nothing was changed; restore a copy of it."))


def is_damage(error: BaseException | None) -> bool:
    """Return whether an error comes from a stored value that nothing can be made of, such as a day that is none.

    Only what turns stored values into the domain's is asked: mistakes of ours elsewhere must not be taken for damage.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    if not isinstance(error, ValueError | TypeError | LookupError) or isinstance(error, NotFound):
        return False
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").startswith(_CONVERTING):
            return True
        trace = trace.tb_next
    return False


def _sentence(code: int) -> str | None:
    match code:
        case sqlite3.SQLITE_FULL:
            return tr("Storage", "The disk is full: this was not stored. Free some space and try again.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return tr("Storage", "Another program is writing to the logbook. Wait a moment and try again.")
        case sqlite3.SQLITE_READONLY:
            return tr("Storage", "The logbook may not be written to: check the permissions of its file and folder.")
        case sqlite3.SQLITE_IOERR:
            return tr(
                "Storage", "The disk did not take the logbook's data: check its space and health, then try again."
            )
        case sqlite3.SQLITE_NOTADB:
            return tr("Storage", "This file is not a Soleus logbook. Nothing was changed.")
        case sqlite3.SQLITE_CANTOPEN:
            return tr("Storage", "The logbook cannot be opened: check that its folder exists and that you may use it.")
        case sqlite3.SQLITE_PERM:
            return tr("Storage", "The logbook cannot be opened: check the permissions of its file.")
        case sqlite3.SQLITE_TOOBIG:
            return tr("Storage", "This text is too long to be stored.")
    return None
