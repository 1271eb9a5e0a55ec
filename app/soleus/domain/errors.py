"""The errors a user can do something about."""


class SoleusError(Exception):
    """An expected failure; its text is one plain sentence for the user, saying what to do."""


class InvalidValue(SoleusError, ValueError):
    """A value that no training log can hold, such as a negative number of repetitions."""


class ReadingError(SoleusError):
    """A file that cannot be read as what it was offered as."""


class NotFound(SoleusError, LookupError):
    """Something that was asked for by its id is not, or no longer, in the logbook."""


class Conflict(SoleusError):
    """The logbook changed meanwhile, so an edit or an undo no longer fits what stands there."""


class Cancelled(SoleusError):
    """The user stopped a long piece of work; nothing of it was stored."""


class Damaged(SoleusError):
    """The file of a logbook, or a copy of it, is not whole: what can be read of it, or a backup, has to be chosen."""


class Astray(SoleusError):
    """The file of the open logbook was deleted or replaced; what was entered can still be saved under another name."""
