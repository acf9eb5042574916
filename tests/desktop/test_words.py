"""A moment in words: nobody must guess which number is the day."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from draftdesk.desktop.words import moment_words

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
