"""A moment in words: nobody must guess which number is the day."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from draftdesk.desktop.dialogs import words
from draftdesk.desktop.words import as_it_runs, as_the_window_runs, moment_words, of_label, sentence

_MOMENT = QDateTime(QDate(2026, 11, 21), QTime(9, 5))


def test_a_machine_without_a_usage_names_the_month():
    assert moment_words(_MOMENT, QLocale.c()) == "21 November 2026 09:05"


@pytest.mark.parametrize(
    ("locale", "day"),
    [("en_GB", "21/11/2026"), ("de_DE", "21.11.26"), ("fr_FR", "21/11/2026"), ("zh_CN", "2026/11/21")],
)
def test_elsewhere_a_moment_is_written_as_it_is_there(locale, day):
    assert moment_words(_MOMENT, QLocale(locale)).startswith(day)


def test_a_moment_is_that_of_the_persons_own_clock():
    assert moment_words(_MOMENT.toUTC(), QLocale.c()) == "21 November 2026 09:05"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nothing was written", "Nothing was written."),
        ("back.docx holds 1 comment", "back.docx holds 1 comment."),
        ("no PDF was made", "No PDF was made."),
        ("", ""),
    ],
)
def test_a_sentence_begins_large_and_the_name_of_a_file_as_it_is(line, said):
    assert sentence(line) == said


@pytest.fixture
def leftwards(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def reach(label):
    """How far from the right edge each half of a label of two lines begins, in pixels."""
    image = label.grab().toImage()
    paper = image.pixelColor(0, 0)
    found = []
    for top in (0, image.height() // 2):
        rows = range(top, top + image.height() // 2)
        inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) != paper for y in rows)]
        found.append(image.width() - inked[-1])
    return found


@pytest.mark.parametrize("is_selectable", [False, True])
def test_lines_that_begin_with_a_name_stand_and_run_as_the_window_does(qtbot, leftwards, is_selectable):
    lines = [f"{as_it_runs(name)}، ٢١ نوفمبر" for name in ("rev1 final.docx", "الماء.docx")]
    label = words(as_the_window_runs("\n".join(lines)))
    if is_selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.resize(600, label.sizeHint().height())
    label.show()
    assert max(reach(label)) < 20


def test_words_of_a_window_that_runs_rightwards_are_left_as_they_are():
    assert as_the_window_runs("one\ntwo") == "one\ntwo"


@pytest.mark.parametrize("label", ["S&ymbol:", "&Symbol\u00a0:", "Symbol\u202f:", "Symbol"])
def test_a_field_is_called_as_its_label_without_mnemonic_and_colon(label):
    assert of_label(label) == "Symbol"
