"""Where the program keeps what is its own and not the person's, by each system's custom; and who the person is."""

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path


def data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The folder for backups and logs. It need not exist yet."""
    home = Path.home()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "DraftDesk"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "DraftDesk"
    given = Path(environment.get("XDG_DATA_HOME", ""))  # a relative one is to be passed over, says the specification
    return (given if given.is_absolute() else home / ".local" / "share") / "draftdesk"


def user_name() -> str:
    """Who is at the machine, as the system says; "" where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
