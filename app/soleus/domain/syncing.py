"""Folders that a service copies between computers: a logbook that is being written to does not belong there.

Such a service copies the logbook and the log of changes beside it one by one and at any moment, and two computers
that write to it get two logbooks of which one is lost.
"""

import re
from collections.abc import Callable, Collection
from pathlib import Path

_BY_NAME = (
    ("Dropbox", r"dropbox( \(.+\))?"),
    ("OneDrive", r"onedrive( ?- ?.+)?"),
    ("iCloud", r"icloud ?drive|mobile documents|icloud~.+|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive(-.+)?|my drive"),
    ("Nextcloud", r"nextcloud( ?- ?.+|\d+)?"),
    ("ownCloud", r"owncloud( ?- ?.+)?"),
    ("MEGA", r"mega(sync)?"),
    ("pCloud", r"p ?cloud ?drive"),
    ("Proton Drive", r"proton ?drive(-.+)?"),
    ("Box", r"box( sync|-box)?"),
    ("Seafile", r"seafile"),
    ("Tresorit", r"tresorit( drive)?"),
)
_BY_MARKER = (
    ("Dropbox", r"\.dropbox(\.cache)?"),
    ("OneDrive", r"\.849C9593-D756-4E56-8D6E-42412F2A707B"),
    ("Google Drive", r"\.tmp\.drive(download|upload)"),
    ("Nextcloud", r"\._?nextcloudsync\.log|\._?sync_[0-9a-f]+\.db"),
    ("ownCloud", r"\.owncloudsync\.log"),
    ("Syncthing", r"\.stfolder|\.stignore"),
    ("Resilio Sync", r"\.sync"),
    ("Seafile", r"\.seafile-data"),
)
_ON_MACOS = "CloudStorage"


def synchronised_by(path: Path, names_in: Callable[[Path], Collection[str]]) -> str:
    """Return the service in whose folder a file lies, empty where none is known of.

    `names_in` gives the names of what a folder holds.

    >>> synchronised_by(Path("/home/ada/Dropbox/calves/logbook.soleus"), lambda folder: ())
    'Dropbox'
    """
    for folder in path.parents:
        for service, pattern in _BY_NAME:
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return service
        if folder.parent.name == _ON_MACOS:  # CloudStorage/NAME-account
            return folder.name.partition("-")[0]
        names = names_in(folder)
        for service, pattern in _BY_MARKER:
            if any(re.fullmatch(pattern, name) for name in names):
                return service
    return ""
