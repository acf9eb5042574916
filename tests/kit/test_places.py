from pathlib import Path

import pytest

from draftdesk.kit.places import data_folder


@pytest.mark.parametrize(
    ("platform", "environment", "wanted"),
    [
        ("linux", {}, "~/.local/share/draftdesk"),
        ("linux", {"XDG_DATA_HOME": "/data/me"}, "/data/me/draftdesk"),
        ("linux", {"XDG_DATA_HOME": ""}, "~/.local/share/draftdesk"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "~/.local/share/draftdesk"),
        ("darwin", {"XDG_DATA_HOME": "/data/me"}, "~/Library/Application Support/DraftDesk"),
        ("win32", {"LOCALAPPDATA": "/c/Users/me/AppData/Local"}, "/c/Users/me/AppData/Local/DraftDesk"),
        ("win32", {}, "~/AppData/Local/DraftDesk"),
    ],
)
def test_data_is_kept_where_each_system_keeps_it(platform, environment, wanted):
    assert data_folder(environment, platform) == Path(wanted).expanduser()
