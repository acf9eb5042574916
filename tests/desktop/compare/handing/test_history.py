"""A paragraph's text through all versions."""

import pytest

from draftdesk.desktop.compare.offering import picks_of
from draftdesk.drafting.composing import delete, edit
from draftdesk.model.comparison import ChangeKind, SegmentKind


@pytest.fixture
def versions(delegate, sample, settled, qtbot):
    """In Compare, with the first version beside the working draft."""
    delegate.program.means.desk.open(sample)
    settled()
    picks = picks_of(delegate.look)
    first = next(each for each in picks if each.label.startswith("Zero draft"))
    with qtbot.waitSignal(delegate.place.matter.shown, timeout=20_000):
        delegate.place.compare(first, picks[0])
    settled()
    return delegate


def history_of(delegate, at):
    delegate.place.matter.go(at)
    dialog = delegate.opening("compare.history", "paragraph-history")
    delegate.settled()
    return dialog


def reworded(delegate):
    """A change to a paragraph that was edited since the first version."""
    matter = delegate.place.matter
    return next(
        at
        for at in matter.found.changes
        if matter.change(at).kind is ChangeKind.EDITED and matter.change(at).is_reworded
    )


def test_each_version_stands_below_the_one_before_with_what_became_of_it(versions, settled):
    at = reworded(versions)
    matter = versions.place.matter
    comparison, change = matter.comparison, matter.change(at)
    old, new = comparison.a[change.a[0]], comparison.b[change.b[0]]
    first, _, rest = new.text.partition(" ")
    versions.program.means.desk.act("Edit", "Compose", lambda tx: edit(tx, new.paragraph_id, f"Whereupon {rest}"))
    settled()
    dialog = history_of(versions, at)
    said = dialog.prose.toPlainText()
    assert said.index("Zero draft") < said.index("Rev.1") < said.index("Working draft")
    assert "first here" in said
    assert "reworded since “Zero draft”" in said
    assert "reworded since “Rev.1”" in said
    assert old.text in said
    marked = formats(dialog.prose)
    assert any(first in text for text, is_struck, _ in marked if is_struck)
    assert any("Whereupon" in text for text, _, is_underlined in marked if is_underlined)
    added = [each.text for each in change.segments if each.kind is SegmentKind.INSERT]
    assert all((each, False, True) in marked for each in added)


def formats(prose):
    """Each stretch of words, and whether it is struck, and underlined."""
    found = []
    block = prose.document().begin()
    while block.isValid():
        for each in block.textFormats():
            words = block.text()[each.start : each.start + each.length]
            found.append((words, each.format.fontStrikeOut(), each.format.fontUnderline()))
        block = block.next()
    return found


def test_it_follows_what_is_done_to_the_draft(versions, settled):
    at = reworded(versions)
    dialog = history_of(versions, at)
    matter = versions.place.matter
    paragraph = matter.comparison.b[matter.change(at).b[0]].paragraph_id
    versions.program.means.desk.act("Delete", "Compose", lambda tx: delete(tx, paragraph))
    settled()
    assert "no longer in it" in dialog.prose.toPlainText()


def test_of_a_file_it_is_said_why_there_is_none(versions, texts, qtbot, settled):
    with qtbot.waitSignal(versions.place.matter.shown, timeout=20_000):
        versions.place.compare_files(list(texts))
    settled()
    versions.program.means.actions.action("compare.history").trigger()
    assert versions.dialog("paragraph-history") is None
    assert "this one is of a file" in versions.said()[0]


def test_without_a_workspace_there_is_none(reading):
    assert not reading.program.means.actions.action("compare.history").isEnabled()


def test_it_is_closed_while_it_is_read_and_with_the_workspace(versions):
    versions.place.matter.go(reworded(versions))
    dialog = versions.opening("compare.history", "paragraph-history")
    dialog.close()
    versions.opening("compare.history", "paragraph-history")
    versions.program.means.actions.action("file.close").trigger()
    versions.settled()
    assert versions.dialog("paragraph-history") is None
