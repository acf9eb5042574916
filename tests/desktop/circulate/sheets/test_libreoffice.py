"""With this machine's LibreOffice, where there is one."""

import pytest

from draftdesk.desktop.office import libre_office
from draftdesk.kit.jobs import silent
from draftdesk.reading.texts import read_text

pytestmark = pytest.mark.skipif(not libre_office().is_there(), reason="needs LibreOffice")


@pytest.fixture
def office():
    return libre_office()


def test_the_version_is_shown_and_exported_as_its_own_pages(seeing, person, tmp_path):
    seeing.qtbot.waitUntil(lambda: seeing.place.preview.shows_file, timeout=60_000)
    assert seeing.place.preview.sheets.count > 3
    panel = seeing.exporting()
    panel._format.setCurrentIndex(panel._format.findData(".pdf"))
    person.files = [tmp_path / "out.pdf"]
    seeing.press(panel, "Export")
    text = read_text((tmp_path / "out.pdf").read_bytes(), "out.pdf", silent).text
    assert any("Rev.1" in each.text for each in text.passages)
    assert seeing.lines() == ["Written just now: out.pdf"]
