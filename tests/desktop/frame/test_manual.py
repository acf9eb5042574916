"""The manual opens at the page of where one is; its links lead to pages that are there."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from draftdesk.desktop.frame.keys.model import words_of
from draftdesk.desktop.frame.manual.pages import page_of, pages
from draftdesk.desktop.frame.manual.window import ManualWindow
from draftdesk.desktop.place import Place
from draftdesk.kit.resources import named

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def manual(opened, the):
    opened.means.actions.action("help.manual").trigger()
    return the(opened, ManualWindow)


def test_every_page_that_ships_is_in_the_manual_and_each_place_has_one(opened):
    assert {page.name for page in pages("en")} == set(named("manual", ".md"))
    for place in opened.window.findChildren(Place):
        assert page_of(place.name) == place.name.lower()
    assert page_of("") == "first-steps"


def test_links_lead_to_pages_that_are_there():
    there = {f"{page.name}.md" for page in pages("en")}
    linked = [link for page in pages("en") for link in re.findall(r"\]\(([^)]+)\)", page.text)]
    assert linked
    assert set(linked) <= there


def test_commands_that_the_manual_names_are_on_that_menu(opened):
    acts = {words_of(act) for act in opened.means.actions.acts}
    for page in pages("en"):
        for menu, command in re.findall(r"\b(File|Edit|View|Help|Sources) › ([A-Z][^*().:›\n]+?…)", page.text):
            assert command in acts, f"{page.name}: {menu} › {command}"


def test_it_opens_at_the_page_of_the_place_in_front(opened, manual):
    assert manual.browser.source().path() == "sources.md"
    assert manual.list.currentItem().text() == "Sources"
    opened.means.actions.action("go.reflected").trigger()
    opened.means.actions.action("help.manual").trigger()
    assert manual.browser.source().path() == "reflected.md"
    assert len(opened.window.findChildren(ManualWindow)) == 1


def test_links_and_back_lead_from_page_to_page(manual):
    manual.show_page("first-steps")
    manual.browser.anchorClicked.emit(QUrl("compose.md"))
    manual.browser.setSource(QUrl("compose.md"))
    assert manual.browser.toPlainText().startswith("Compose")
    manual.back.click()
    assert manual.browser.toPlainText().startswith("First steps")


def test_words_are_found_on_the_page_again_and_again(manual, qtbot):
    manual.show_page("sources")
    qtbot.keyClicks(manual.filter, "snippet")
    first = manual.browser.textCursor().selectionStart()
    assert manual.browser.textCursor().selectedText().lower() == "snippet"
    manual.following.click()
    assert manual.browser.textCursor().selectionStart() > first
    manual.filter.clear()
    qtbot.keyClicks(manual.filter, "zebra")
    assert manual.said.text() == "“zebra” is not on this page."


def test_nothing_but_its_own_pages_is_ever_shown(manual):
    before = manual.browser.toPlainText()
    for address in ("https://example.org/x.md", "file:///etc/passwd", "nowhere.md", "/etc/hostname"):
        manual.browser.setSource(QUrl(address))
        assert manual.browser.toPlainText() == before


def test_a_page_is_chosen_in_the_list_and_escape_closes(manual):
    manual.list.setCurrentRow(2)
    assert manual.browser.source().path() == "compose.md"
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()
