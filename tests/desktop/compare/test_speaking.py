"""Names, lists and numbers in a window that speaks another language, and reads the other way."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLabel

from draftdesk.desktop.app import build, furnish
from draftdesk.desktop.compare.offering import picks_of
from draftdesk.desktop.compare.pick import picked_file
from draftdesk.desktop.compare.place import ComparePlace
from draftdesk.desktop.languages import LANGUAGE, speak
from draftdesk.desktop.settings import Settings
from draftdesk.model.remarking import SideKind

from .conftest import written

OLD = (
    "12. States shall protect the rivers of the world from all that harms them:",
    "(a) First the springs, the wells and the mouths of all rivers that cross a border;",
    "(b) Then the lakes of the world and all who fish in them or live beside them.",
    "13. They meet again in five years to look at what was done about the dams.",
)
NEW = (OLD[0], OLD[2].replace("(b)", "(a)"), "13. Nobody shall sell the commons without asking the village.", OLD[3])


@pytest.fixture(params=["fr", "ar"])
def speaking(request, qtbot, qapp, tmp_path, person):
    """The place of a program in that language."""
    locale, settings = QLocale(), Settings(tmp_path / "settings.ini")
    settings.keep(LANGUAGE, request.param)
    translators = speak(qapp, settings)
    program = build(qapp, settings, asking=person)
    qtbot.addWidget(program.window)
    program.window.showNormal()
    program.window.resize(1366, 768)
    furnish(program)
    qtbot.waitExposed(program.window)
    place = program.window.findChild(ComparePlace)
    assert place is not None
    yield request.param, program, place
    program.window.close()
    for each in translators:
        qapp.removeTranslator(each)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


def compared(qtbot, place, *files):
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        place.compare_files(files)


def test_two_files_of_one_name_are_told_apart_in_words_of_the_window(speaking, qtbot, tmp_path, settled):
    language, _, place = speaking
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    compared(qtbot, place, written(tmp_path / "a" / "text.docx", OLD), written(tmp_path / "b" / "text.docx", NEW))
    settled()
    before = QCoreApplication.translate("compare", "{name} (before)")
    assert before != "{name} (before)"
    name = "\u2068text.docx\u2069" if language == "ar" else "text.docx"
    assert place.matter.names[0] == before.format(name=name)
    assert place.matter.names[0] != place.matter.names[1]


def test_the_working_draft_and_a_workspace_that_is_closed_are_named_in_words_of_the_window(
    speaking, qtbot, sample, settled, tmp_path
):
    _, program, place = speaking
    program.means.desk.open(sample)
    settled()
    draft = next(each for each in picks_of(program.means.desk.look()) if each.side.kind is SideKind.DRAFT)
    file = picked_file(written(tmp_path / "rev.docx", NEW))
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        place.compare(draft, file)
    assert place.matter.names == (QCoreApplication.translate("compare", "Working draft"), "rev.docx")
    assert "Working draft" not in place.matter.names
    program.means.desk.close()
    settled()
    place.compare(draft, file)
    qtbot.waitUntil(lambda: any(draft.label in each.text() for each in place.empty.findChildren(QLabel)))
    assert not any("closed" in each.text() for each in place.empty.findChildren(QLabel))


def test_lists_are_listed_and_numbers_stand_apart_as_the_language_has_it(speaking, qtbot, tmp_path, settled):
    language, _, place = speaking
    compared(qtbot, place, written(tmp_path / "old.docx", OLD), written(tmp_path / "new.docx", NEW))
    settled()
    comma = {"fr": ", ", "ar": "، "}[language]
    assert comma in place.sides.said.text()
    numbers = [place.matter.number(at) for at in place.matter.found.changes]
    if language == "ar":
        assert ", " not in place.sides.said.text()
        assert all("\u2068" in number for number in numbers if number)
    else:
        assert not any("\u2068" in number for number in numbers)
