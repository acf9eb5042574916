"""Settings that a person's own files hold."""

from pathlib import Path

import pytest

from draftdesk.drafting.profiles import LARGEST, outline_text, own_bytes, own_text, profile_name
from draftdesk.model.errors import InvalidSettings

ENDLESS = Path("/dev/zero")


def test_a_file_may_be_as_large_as_it_may_and_no_larger(tmp_path):
    path = tmp_path / "house.dotx"
    path.write_bytes(b"x" * 2048)
    assert own_bytes(path, 2048, "template") == b"x" * 2048
    for most, size in ((2047, "1 KB"), (1024, "1 KB")):
        with pytest.raises(InvalidSettings, match=rf"^house\.dotx: this template is larger than {size}; use a smaller"):
            own_bytes(path, most, "template")


@pytest.mark.skipif(not ENDLESS.exists(), reason="this system has no such file")
@pytest.mark.parametrize(
    ("read", "what"),
    [
        (lambda path: own_text(path, "letter"), "letter"),
        (lambda path: profile_name(str(path)), "profile"),
        (lambda path: outline_text(str(path)), "outline"),
    ],
    ids=("letter", "profile", "outline"),
)
def test_what_never_ends_is_not_read_to_its_end(read, what):
    with pytest.raises(InvalidSettings, match=rf"^zero: this {what} is larger than {LARGEST // 1024**2} MB"):
        read(ENDLESS)


def test_a_file_in_other_signs_is_said_by_a_name_that_can_be_shown(tmp_path):
    path = tmp_path / "ho\nuse.md"
    path.write_bytes(b"\xff")
    with pytest.raises(InvalidSettings, match=r"^ho use\.md: this outline is no UTF-8 text; save it as UTF-8$"):
        own_text(path, "outline")
