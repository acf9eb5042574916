"""Spelling in the window: checked elsewhere, shown here."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from draftdesk.desktop.compose.editing.menu import HeldMenu
from draftdesk.desktop.compose.editing.overlays import Drawn
from draftdesk.desktop.compose.spelling.checker import Request, SpellChecker
from draftdesk.desktop.compose.spelling.layer import SpellingLayer
from draftdesk.desktop.compose.spelling.menu import Proposing, offer_spelling


@pytest.fixture
def desk(program, empty):
    program.means.desk.open(empty)
    return program.means.desk


@pytest.fixture
def checker(desk, program):
    return SpellChecker(desk, program.window, rest=0)


@pytest.fixture
def heard(checker):
    found = []
    checker.checked.connect(lambda name, text, places: found.append((name, [text[p.start : p.end] for p in places])))
    return found


@pytest.fixture
def informed(qtbot, checker, heard):
    """The words of the file are known: until then an answer may come twice, the second time with them."""
    with qtbot.waitSignal(checker.renewed, timeout=20_000):
        checker.check([Request("words", "known", "en")])
    checker.forget()
    qtbot.waitUntil(lambda: not checker._is_working, timeout=20_000)
    qtbot.wait(50)
    heard.clear()
    return heard


def test_what_is_asked_is_answered_with_its_words(qtbot, checker, informed):
    heard = informed
    checker.check([Request("a", "the migraton", "en"), Request("b", "all right", "en"), Request("c", "мигранти", "ru")])
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=20_000)
    assert heard == [("a", ["migraton"]), ("b", []), ("c", [])]


def test_what_is_seen_now_comes_before_what_was_asked_earlier(qtbot, checker, informed):
    heard = informed
    checker.check([Request(str(n), "earlier", "en") for n in range(200)])
    checker.check([Request("new", "now", "en"), Request("150", "now", "en")])
    qtbot.waitUntil(lambda: ("199", []) in heard, timeout=20_000)
    order = [name for name, _ in heard]
    assert order.index("new") < order.index("5")
    assert order.count("150") == 1


def test_only_the_newest_text_of_a_paragraph_is_told_of(qtbot, checker, heard):
    for n in range(30):
        checker.check([Request("a", f"{'x' * n} migraton", "en")])
    texts = []
    checker.checked.connect(lambda name, text, _: texts.append(text))
    qtbot.waitUntil(lambda: bool(texts), timeout=20_000)
    qtbot.wait(50)
    assert set(texts) == {f"{'x' * 29} migraton"}


def test_nothing_is_told_after_the_workspace_was_let_go(qtbot, checker, desk, heard):
    checker.check([Request(str(n), f"migraton {n}" * 50, "en") for n in range(500)])
    qtbot.waitUntil(lambda: len(heard) > 3, timeout=20_000)
    desk.close()
    told = len(heard)
    qtbot.wait(50)
    assert len(heard) == told
    assert not [each for each in threading.enumerate() if each.name.startswith("draftdesk-spelling")]


def test_a_word_that_is_added_is_right_until_it_is_undone(qtbot, checker, desk, heard, settled):
    def ask():
        heard.clear()
        checker.check([Request("a", "zorbly flurb", "en")])
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        settled()
        return heard[-1][1]

    ask()
    settled()
    assert ask() == ["zorbly", "flurb"]
    with qtbot.waitSignal(checker.renewed):
        checker.add("zorbly")
    assert desk.next_undo().name == "Add “zorbly” to the words"
    assert ask() == ["flurb"]
    checker.ignore("flurb")
    assert ask() == []
    with qtbot.waitSignal(checker.renewed):
        desk.undo()
    assert ask() == ["zorbly"]


def test_what_is_no_word_is_not_added_and_that_is_said(qtbot, checker):
    with qtbot.waitSignal(checker.failed) as told:
        checker.add("two words")
    assert "is not a word" in told.args[0]


def test_switched_off_nothing_is_checked(qtbot, checker, heard):
    checker.switch(False)
    checker.check([Request("a", "migraton", "en")])
    qtbot.wait(100)
    assert heard == []


@pytest.fixture
def layer(checker, program):
    return SpellingLayer(checker, lambda _: "en", program.window)


def drawn(layer, name, text):
    return [(each.start, each.end) for each in layer.layer(name, text) if each.drawn is Drawn.WAVE]


def test_what_is_painted_gets_its_wavy_lines(qtbot, layer):
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: name == "a", timeout=20_000):
        assert drawn(layer, "a", "a *migraton*[^1] goverment") == []
    assert drawn(layer, "a", "a *migraton*[^1] goverment") == [(2, 10), (12, 21)]
    assert layer.misspelt_at("a", 12) == (12, 21)
    assert layer.word_at("a", 21) == "goverment"
    assert layer.word_at("a", 0) == ""


def test_lines_follow_what_is_typed_before_they_are_checked(qtbot, layer):
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: name == "a", timeout=20_000):
        drawn(layer, "a", "migraton and goverment")
    assert drawn(layer, "a", "migraton or else and goverment") == [(0, 8), (21, 30)]
    assert drawn(layer, "a", "migration or else and goverment") == [(22, 31)]


def test_the_menu_replaces_adds_and_ignores(qtbot, layer, checker, program):
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: name == "a", timeout=20_000):
        drawn(layer, "a", "migraton")
    menu = QMenu(program.window)
    copy = menu.addAction("Copy")
    put = []
    with qtbot.waitSignal(checker.suggested) as told:
        checker.suggest("migraton", "en")
    offer_spelling(menu, checker, "migraton", told.args[2], put.append)
    words = [each.text() for each in menu.actions()]
    assert words[0] == "migration"
    assert words[-4:] == ["Add to the words of this file", "Ignore until the file is closed", "", "Copy"]
    assert menu.actions()[-1] is copy
    menu.actions()[0].trigger()
    assert put == ["migration"]
    with qtbot.waitSignal(checker.renewed):
        menu.actions()[-4].trigger()
    fixed = QMenu(program.window)
    offer_spelling(fixed, checker, "migraton", (), put.append, fixed=True)
    assert [each.text() for each in fixed.actions() if each.text()] == ["Ignore until the file is closed"]


def test_a_menu_comes_up_when_what_the_word_might_be_is_in_it_also_while_much_is_checked(qtbot, checker, program):
    checker.check([Request(str(n), f"migraton {n}" * 50, "en") for n in range(500)])
    menu = HeldMenu(program.window)
    menu.addAction("Copy")
    Proposing(menu, checker, "goverment", "en", partial(offer_spelling, menu, checker, "goverment", replace=print))
    menu.ask_for(QPoint(1, 1))
    assert not menu.isVisible()
    qtbot.waitUntil(menu.isVisible, timeout=20_000)
    assert menu.actions()[0].text() == "government"
    menu.close()


def test_a_language_without_words_has_nothing_to_propose(qtbot, checker):
    with qtbot.waitSignal(checker.suggested, timeout=20_000) as told:
        checker.suggest("migraton", "xx")
    assert told.args == ["migraton", "xx", ()]


def test_switched_off_the_lines_go_and_come_back(qtbot, layer, checker):
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: name == "a", timeout=20_000):
        drawn(layer, "a", "migraton")
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: not name):
        checker.switch(False)
    assert drawn(layer, "a", "migraton") == []
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: not name):
        checker.switch(True)
    with qtbot.waitSignal(layer.changed, check_params_cb=lambda name: name == "a", timeout=20_000):
        drawn(layer, "a", "migraton")
    assert drawn(layer, "a", "migraton") == [(0, 8)]
