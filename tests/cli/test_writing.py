"""Writing in the draft from the command line: words replaced, paragraphs changed, put in and taken out."""

import pytest
from tests.cli.conftest import done, draftdesk

from draftdesk.drafting import composing
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.drafts import Role, Status
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries

OUTLINE = "# Compact\n\n## On water\n\nWater for all States.\n\nWe protect water.\n\n## On data\n\nData on water.\n"


@pytest.fixture
def draft(tmp_path):
    """A workspace whose draft has two headings and three paragraphs."""
    outline = tmp_path / "outline.md"
    outline.write_text(OUTLINE, encoding="utf-8")
    path = tmp_path / "water.draftdesk"
    done("new", path, "--outline", outline)
    done("assemble", path)
    assert texts(path) == ["On water", "Water for all States.", "We protect water.", "On data", "Data on water."]
    return path


def paragraphs(path):
    with open_workspace(path, who="Ana", read_only=True) as workspace:
        look = workspace.look()
        return in_order(queries.paragraphs(look, queries.draft_named(look).id))


def texts(path):
    return [each.text for each in paragraphs(path)]


def agree(path, beginning):
    (name,) = (each.id for each in paragraphs(path) if each.text.startswith(beginning))
    with open_workspace(path, who="Ana") as workspace:
        workspace.act("Agree", "Compose", lambda tx: composing.set_status(tx, name, Status.AGREED)).result()


class TestReplace:
    def test_every_hit_is_replaced_and_undone_at_once(self, draft):
        assert done("replace", draft, "water", "springs").splitlines()[-1] == "replaced 4 in 4 paragraphs"
        assert texts(draft)[1:3] == ["springs for all States.", "We protect springs."]
        assert "Replace “water” with “springs”" in done("acts", draft)
        done("undo", draft)
        assert texts(draft)[1] == "Water for all States."

    def test_a_dry_run_says_the_same_and_writes_nothing(self, draft):
        before = draft.read_bytes()
        said = done("replace", draft, "water", "springs", "--match-case", "--section", "On water", "--dry-run")
        assert said.splitlines() == ["    1  On water", "    1  2", "would replace 2 in 2 paragraphs"]
        assert draft.read_bytes() == before

    def test_as_json_each_paragraph_has_its_count_and_agreed_ones_are_apart(self, draft):
        agree(draft, "We protect")
        said = draftdesk("replace", draft, "(wat)er", r"\1", "--regex", "--json")
        assert said.err == ""
        assert said.json["replaced"] == 3
        assert not said.json["dry_run"]
        assert [(each["number"], each["count"]) for each in said.json["agreed"]] == [("2", 1)]
        assert {"id", "number", "count"} == set(said.json["paragraphs"][0])
        assert texts(draft) == ["On wat", "Wat for all States.", "We protect water.", "On data", "Data on wat."]

    @pytest.mark.parametrize(
        ("words", "why"),
        [
            (["(", "x", "--regex"], "is not a regular expression"),
            (["(a+)+", "x", "--regex"], "might search for ever"),
            (["a", r"\1", "--regex"], "the replacement cannot be used"),
            (["", "x"], "type the words to find"),
            (["a", "x", "--section", "On wells"], "there is no paragraph On wells"),
        ],
    )
    def test_what_cannot_be_looked_for_is_said_in_one_line(self, draft, words, why):
        said = draftdesk("replace", draft, *words)
        assert said.code == 1
        assert why in said.err
        assert len(said.err.splitlines()) == 1


class TestParagraphs:
    def test_a_paragraph_is_changed_by_its_number(self, draft):
        assert done("edit", draft, "2", "We protect *all* water.") == "changed 2\n"
        assert texts(draft)[2] == "We protect *all* water."
        agree(draft, "We protect")
        said = draftdesk("edit", draft, "2", "x")
        assert (said.code, said.err) == (1, "draftdesk: “We protect all water.” is agreed: reopen it first\n")

    @pytest.mark.parametrize("words", ["We protect", "we  PROTECT water", "We prot…", "We protect water."])
    def test_a_numbered_paragraph_is_found_by_its_first_words(self, draft, words):
        assert done("edit", draft, words, "We protect *all* water.") == "changed 2\n"
        assert texts(draft)[2] == "We protect *all* water."

    def test_first_words_of_several_paragraphs_are_refused_in_one_line(self, draft):
        done("insert", draft, "Water for all towns.", "--after", "1")
        said = draftdesk("edit", draft, "Water for", "x")
        line = "2 paragraphs of the working draft begin with “Water for”; give the place of one: #1, #2"
        assert (said.code, said.err) == (1, f"draftdesk: {line}\n")
        assert done("edit", draft, "#2", "Water for towns.") == "changed 2\n"
        assert done("insert", draft, "All of it.", "--after", "water for towns") == "put in as 3\n"

    def test_a_paragraph_is_put_in_where_it_belongs(self, draft):
        assert done("insert", draft, "We commit to:", "--after", "2", "--role", "chapeau") == "put in as 3\n"
        assert done("insert", draft, "Wells", "--after", "3") == "put in as 3 (a)\n"
        done("insert", draft, "Compact", "--role", "title")
        done("insert", draft, "On all", "--after", "On data", "--role", "heading 2")
        assert [(each.text, each.role) for each in paragraphs(draft)][3:] == [
            ("We protect water.", Role.OPERATIVE),
            ("We commit to:", Role.CHAPEAU),
            ("Wells", Role.SUB_PARAGRAPH),
            ("On data", Role.HEADING_1),
            ("On all", Role.HEADING_2),
            ("Data on water.", Role.OPERATIVE),
        ]
        assert texts(draft)[0] == "Compact"

    def test_paragraphs_are_taken_out_and_agreed_ones_stay(self, draft):
        agree(draft, "We protect")
        said = done("delete", draft, "On water", "3")
        assert said.splitlines() == [
            "left as it is, because it is agreed or holds what is: On water",
            "deleted 1 paragraph",
        ]
        assert texts(draft) == ["On water", "Water for all States.", "We protect water.", "On data"]

    def test_what_is_not_there_is_said(self, draft):
        for words in (["edit", draft, "99", "x"], ["insert", draft, "x", "--after", "99"], ["delete", draft, "99"]):
            said = draftdesk(*words)
            assert said.code == 1
            assert "there is no paragraph 99" in said.err
