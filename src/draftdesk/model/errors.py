"""What can go wrong that a person can act on: each message is one line saying what, which file, and what to do.

Anything else that is raised is a bug.
"""


class DraftDeskError(Exception):
    """A problem a person can act on. `str(error)` is the one line to show."""


class UnreadableFile(DraftDeskError):
    """A document from outside that cannot be read: damaged, encrypted, too large, or not what its name says."""


class NotAWorkspace(DraftDeskError):
    """The file is not a DraftDesk workspace, or one that has been tampered with. It was not touched."""


class NewerWorkspace(DraftDeskError):
    """The workspace was written by a later DraftDesk. It was not touched."""


class DamagedWorkspace(DraftDeskError):
    """SQLite finds the workspace inconsistent."""


class WorkspaceInUse(DraftDeskError):
    """Another DraftDesk has the workspace open for writing."""


class ReadOnlyWorkspace(DraftDeskError):
    """An act was tried on a workspace opened for reading."""


class NotFound(DraftDeskError):
    """A name or reference that nothing in the workspace answers to."""


class NotAllowed(DraftDeskError):
    """An act that the rules of the process forbid, such as editing agreed text."""


class AnotherText(NotAllowed):
    """A file that is to be taken back, and most of which is not the draft's."""


class NotASymbol(DraftDeskError):
    """A text given as a document symbol that is none."""


class InvalidSettings(DraftDeskError):
    """An outline, vocabulary or profile that does not say what it must. Names the line."""


class CannotWrite(DraftDeskError):
    """A file could not be written: it exists, the folder is read-only, the disk is full. Nothing was left behind."""
