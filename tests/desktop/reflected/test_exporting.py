"""What is shown, as files: for others narrowed, for the team all of it, and as pictures."""

import csv
import zipfile

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from draftdesk.desktop.reflected.place import View
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


@pytest.fixture
def with_secrets(there):
    hidden = queries.snippets(there.look)[:3]
    there.means.desk.act(
        "Hide", "Sources", lambda tx: change_snippets(tx, hidden, SnippetChanges(visibility=Visibility.INTERNAL))
    )
    there.settled()
    return there


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_matrix_for_circulation_leaves_out_what_is_not_for_it(with_secrets, person, tmp_path):
    person.files = [tmp_path / "out.csv"]
    with_secrets.call("reflected.circulate")
    assert with_secrets.lines() == ["Written just now: out.csv. Left out, because not for circulation: 3 snippets."]
    table = rows(tmp_path / "out.csv")
    assert table[0][:2] == ["Theme", "Landlocked developing countries"]
    assert table[-1][-1] == "116 of 117"


def test_for_the_team_it_is_all_there_in_the_order_shown(with_secrets, person, tmp_path):
    with_secrets.place.matrix.model.sort_rows(0)
    person.files = [tmp_path / "out.csv"]
    with_secrets.call("reflected.internal")
    table = rows(tmp_path / "out.csv")
    assert table[1][0] == "Financing and technology"
    assert table[-1][-1] == "119 of 120"
    assert with_secrets.lines() == ["Written just now: out.csv"]


def test_without_a_known_ending_it_is_a_word_file(there, person, tmp_path):
    person.files = [tmp_path / "out"]
    there.call("reflected.internal")
    words = zipfile.ZipFile(tmp_path / "out.docx").read("word/document.xml").decode()
    assert "Water quality and pollution" in words
    assert "7 of 8" in words


@pytest.mark.parametrize(
    ("view", "head"),
    [
        (View.OUTCOMES, ["Theme", "All", "Placed"]),
        (View.VERSIONS, ["Version", "Date", "Beside"]),
        (View.BALANCE, ["Regional group or kind", "All", "Placed"]),
    ],
)
def test_each_chart_is_a_table_too(there, person, tmp_path, view, head):
    there.go(view)
    person.files = [tmp_path / "out.csv"]
    there.call("reflected.internal")
    assert rows(tmp_path / "out.csv")[0][:3] == head


@pytest.mark.parametrize("view", [View.MATRIX, View.OUTCOMES, View.VERSIONS, View.BALANCE])
def test_each_view_is_a_picture_on_white_paper(there, person, tmp_path, view):
    there.go(view)
    person.files = [tmp_path / "out.png"]
    there.call("reflected.circulate")
    image = QImage(str(tmp_path / "out.png"))
    assert image.width() > 600
    assert image.pixelColor(2, 2).name() == "#ffffff"
    shades = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(shades) > 5, "nothing was drawn"
    person.files = [tmp_path / "out.svg"]
    there.call("reflected.internal")
    assert QSvgRenderer(str(tmp_path / "out.svg")).isValid()
    words = (tmp_path / "out.svg").read_text("utf-8")
    assert "for the team" in words
    assert "<image" not in words, "words and lines, sharp at any size"


def test_where_nobody_may_be_named_the_matrix_of_names_is_refused(there, person, tmp_path):
    from dataclasses import replace

    from draftdesk.model.drafts import Attribution

    draft = there.draft
    there.means.desk.act("Quiet", "Circulate", lambda tx: tx.update(replace(draft, attribution=Attribution.NONE)))
    there.settled()
    person.files = [tmp_path / "out.csv"]
    there.call("reflected.circulate")
    assert not (tmp_path / "out.csv").exists()
    assert there.lines()[-1].startswith("contributors are not named in what this draft circulates")


def test_the_list_is_handed_out_as_it_is_narrowed(with_secrets, person, tmp_path):
    with_secrets.go(View.SNIPPETS)
    assert not with_secrets.can("reflected.circulate"), "that is for views"
    person.files = [tmp_path / "out.csv", tmp_path / "all.docx"]
    with_secrets.call("reflected.list-circulate")
    assert len(rows(tmp_path / "out.csv")) == 1 + 120 - 3
    with_secrets.call("reflected.list-internal")
    words = zipfile.ZipFile(tmp_path / "all.docx").read("word/document.xml").decode()
    assert all(each.reference in words for each in queries.snippets(with_secrets.look))


def test_the_list_of_a_cell_is_exported_alone(there, person, tmp_path):
    from PySide6.QtCore import Qt

    assert not there.can("reflected.list-internal")
    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Water for food", "All"))
    there.press(view, Qt.Key.Key_Return)
    person.files = [tmp_path / "out.csv"]
    there.call("reflected.list-internal")
    assert sorted(row[0] for row in rows(tmp_path / "out.csv")[1:]) == sorted(there.listed)
