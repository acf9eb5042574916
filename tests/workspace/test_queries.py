"""What can be asked of a workspace."""

from dataclasses import replace

import pytest

from draftdesk.model.drafts import Decision, Draft, DroppedSection, Footnote, Outcome, Provenance, Reference, Relation
from draftdesk.model.errors import NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Block, BlockStyle, Confidence, Segment, Session, SnippetKind, Source, Strength
from draftdesk.model.vocabulary import Membership
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Filters
from draftdesk.workspace.records import (
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
    StoredBlock,
    StoredFile,
    StoredReading,
)


@pytest.fixture
def snippets(process, put):
    """Three snippets: what each is called tells what it carries."""
    second = Source(id=new_id(), code="TS2", title="Second")
    data = process.snippet("Invest in data", kind=SnippetKind.COMMITMENT, strength=Strength.WIDE)
    labour = process.snippet("Labour and data", kind=SnippetKind.MEANS, confidence=Confidence.LIKELY)
    plain = process.snippet("Nothing said of it", source_id=second.id, heading_path=("Part", "Détention"), area="h")
    tags, people = process.tags, process.people
    put(
        second,
        data,
        labour,
        plain,
        SnippetTag(snippet_id=data.id, tag_id=tags[0].id),
        SnippetTag(snippet_id=labour.id, tag_id=tags[1].id),
        SnippetTag(snippet_id=labour.id, tag_id=tags[0].id),
        SnippetContributor(snippet_id=data.id, contributor_id=people[1].id),
        SnippetContributor(snippet_id=plain.id, contributor_id=people[0].id),
    )
    return data, labour, plain


def found(look, typed="", **filters):
    return [each.snippet for each in queries.find(look, typed, Filters(**filters))]


def test_a_found_snippet_comes_with_all_that_a_list_shows(look, snippets, process):
    data, labour, _ = snippets

    first, second = sorted(queries.find(look, "data "), key=lambda each: each.snippet.position)

    assert (first.snippet, first.source, first.tags, first.contributors) == (
        data,
        process.source,
        ("theme:Data",),
        ("Philippines",),
    )
    assert (second.snippet, second.tags) == (labour, ("theme:Data", "theme:Labour mobility"))
    assert [data.text[start:end] for start, end in first.spans] == ["data"]


def test_snippets_must_carry_one_of_each_list_and_of_each_facets_tags(look, snippets):
    data, labour, plain = snippets

    assert found(look, tags=("theme:Data",)) == [data, labour]
    assert found(look, tags=("theme:Data", "theme:labour MOBILITY")) == [data, labour]
    assert found(look, tags=("theme:Détention", "theme:labour MOBILITY")) == [labour]
    assert found(look, tags=("theme:statistics",)) == [data, labour]
    assert found(look, tags=("theme:detention",)) == []
    assert found(look, contributors=("PHI", "cote d'ivoire")) == [data, plain]
    assert found(look, contributors=("Ivory Coast",)) == [plain]
    assert found(look, kinds=(SnippetKind.MEANS,)) == [labour]
    assert found(look, strengths=(Strength.WIDE, Strength.SOME)) == [data]
    assert found(look, confidence=(Confidence.LIKELY,)) == [labour]
    assert found(look, source_ids=(plain.source_id,)) == [plain]
    assert found(look, "data", kinds=(SnippetKind.MEANS,), tags=("theme:Data",)) == [labour]


def test_what_a_draft_has_already_can_be_left_out(look, snippets, process, put):
    data, labour, plain = snippets
    paragraph = process.paragraph("We invest")
    put(paragraph, Provenance(id=new_id(), paragraph_id=paragraph.id, snippet_id=data.id, relation=Relation.ADAPTED))

    assert found(look, unused_in=process.draft.id) == [labour, plain]
    assert found(look, unused_in="another draft") == [data, labour, plain]


@pytest.mark.parametrize("label", ["theme:Nothing", "Data", "nowhere:Data", ""])
def test_a_tag_nobody_made_is_said(look, snippets, label):
    with pytest.raises(NotFound, match="there is no tag"):
        queries.find(look, "", Filters(tags=(label,)))


def test_a_contributor_nobody_knows_is_said(look, snippets):
    with pytest.raises(NotFound, match="there is no contributor Atlantis"):
        queries.find(look, "", Filters(contributors=("Atlantis",)))
    with pytest.raises(NotFound):
        queries.contributor_named(look, "")


def test_snippets_are_called_by_their_reference(look, snippets):
    data, _, plain = snippets

    assert queries.snippet_named(look, data.reference.lower()) == data
    assert queries.snippet_named(look, plain.id) == plain
    with pytest.raises(NotFound, match="there is no snippet TS9/1"):
        queries.snippet_named(look, "TS9/1")
    assert queries.snippets(look) == list(snippets)
    assert queries.snippets(look, plain.source_id) == [plain]


def test_labels_of_all_snippets_or_of_a_source_s(look, snippets, process):
    data, labour, plain = snippets

    assert queries.tags_of_snippets(look) == {
        data.id: ("theme:Data",),
        labour.id: ("theme:Data", "theme:Labour mobility"),
    }
    assert queries.tags_of_snippets(look, plain.source_id) == {}
    assert queries.contributors_of_snippets(look, process.source.id) == {data.id: ("Philippines",)}


def test_facets_count_the_snippets_that_fit_the_words(look, snippets):
    rows = queries.facet_rows(look)

    assert queries.facet_counts(look, rows) == {
        "confidence:likely": 1,
        "confidence:marked": 2,
        "contributor:Côte d’Ivoire": 1,
        "contributor:Philippines": 1,
        "kind:commitment": 2,
        "kind:means of implementation": 1,
        "language:en": 3,
        "session:": 3,
        "source:TS1": 2,
        "source:TS2": 1,
        "strength:wide": 1,
        "theme:Data": 2,
        "theme:Labour mobility": 1,
        "visibility:circulate": 3,
    }
    assert queries.facet_counts(look, rows, "labour") == {
        "confidence:likely": 1,
        "kind:means of implementation": 1,
        "language:en": 1,
        "session:": 1,
        "source:TS1": 1,
        "theme:Data": 1,
        "theme:Labour mobility": 1,
        "visibility:circulate": 1,
    }
    assert queries.facet_counts(look, rows, "nowhere ") == {}


def test_facets_are_read_again_only_after_an_act(look, snippets, workspace, put):
    rows = queries.facet_rows(look)
    assert queries.facet_rows(look, rows) is rows

    put(Setting(id="a", value="b"))
    again = queries.facet_rows(look, rows)
    assert again is not rows
    assert again.bits == rows.bits

    workspace.undo().result()
    assert queries.facet_rows(look, again).of > again.of


def test_sources_are_called_by_code_or_id(look, process):
    assert queries.source_named(look, "ts1") == process.source
    assert queries.source_named(look, process.private.id) == process.private
    assert queries.sources(look) == [process.source, process.private]
    with pytest.raises(NotFound, match="there is no source TS7"):
        queries.source_named(look, "TS7")


def test_a_reading_comes_back_as_it_was_put_in(look, put):
    blocks = (
        Block(n=0, text="Detention", style=BlockStyle.HEADING, level=2, heading_path=("A", "B")),
        Block(n=1, text="Say …", area="h", page=3, number="(a)", segment=Segment.PANEL, table=0, row=1, column=2),
    )
    reading = StoredReading(
        id="r", sha256="ab", reader="docx", version=2, options=(("columns", "2"),), warnings=("Odd.",)
    )
    rows = [
        StoredBlock(reading_id="r", **{name: getattr(block, name) for name in Block.__dataclass_fields__})
        for block in blocks
    ]
    put(StoredFile(sha256="ab", size=3, bytes=b"a\0b"), reading, *reversed(rows), Setting(id="x", value=""))

    stored = queries.reading(look, "r")

    assert stored.blocks == blocks
    assert (stored.reader, stored.version, stored.options, stored.warnings) == (
        "docx",
        2,
        (("columns", "2"),),
        ("Odd.",),
    )
    assert queries.block_counts(look) == {"r": 2}
    assert queries.reading(look, "other") is None
    assert queries.source_file(look, "ab") == b"a\0b"
    assert queries.source_file(look, "cd") is None


def test_the_only_draft_needs_no_name(look, process, put):
    assert queries.draft_named(look) == process.draft
    assert queries.draft_named(look, "COMPACT") == process.draft
    with pytest.raises(NotFound, match="there is no draft “other”; this workspace has “compact”"):
        queries.draft_named(look, "other")

    put(Draft(id=new_id(), name="other"))
    with pytest.raises(NotFound, match="say which draft with --draft: this workspace has “compact”, “other”"):
        queries.draft_named(look)


def test_what_belongs_to_a_draft_is_told_from_what_belongs_to_another(look, process, put, snippets):
    other = Draft(id=new_id(), name="other")
    here, there = process.paragraph("Here"), process.paragraph("There", draft_id=other.id)

    def parts(paragraph, draft_id):
        return (
            Footnote(id=new_id(), paragraph_id=paragraph.id, ord="V", text="n"),
            Reference(id=new_id(), paragraph_id=paragraph.id, target_id=paragraph.id),
            Provenance(id=new_id(), paragraph_id=paragraph.id, snippet_id=snippets[0].id, relation=Relation.MERGED),
            Decision(id=new_id(), draft_id=draft_id, snippet_id=snippets[0].id, outcome=Outcome.MERGED),
        )

    mine = parts(here, process.draft.id)
    put(other, here, there, *mine, *parts(there, other.id))
    put(DroppedSection(id=new_id(), draft_id=process.draft.id, section="preamble"))

    of = (queries.footnotes, queries.references, queries.provenance, queries.decisions)
    assert tuple(each(look, process.draft.id) for each in of) == tuple([row] for row in mine)
    assert queries.paragraphs(look, process.draft.id) == [here]
    assert queries.dropped_sections(look, process.draft.id) == {"preamble"}
    assert queries.dropped_sections(look, other.id) == frozenset()
    assert queries.drafts(look) == [process.draft, other]


def test_versions_are_listed_as_issued_and_called_by_their_label(look, process, put):
    version, *parts = process.version("Zero draft", "We agree", "We act")
    later, *more = process.version("Rev.1", "We agree")
    put(version, *parts)
    put(later, *more)

    assert queries.versions(look, process.draft.id) == [version, later]
    assert queries.version_labelled(look, process.draft.id, "ZERO draft") == version
    document = queries.version_document(look, version)
    assert [(line.number, line.text) for line in document.paragraphs] == [("1.", "We agree"), ("2.", "We act")]
    with pytest.raises(NotFound, match=r"this draft has “Zero draft”, “Rev\.1”"):
        queries.version_labelled(look, process.draft.id, "Rev.2")


def test_the_history_lists_acts_the_newest_first(look, put, workspace):
    put(Setting(id="a", value="b"))
    workspace.undo().result()

    undo, act, made = queries.acts(look)

    assert (undo.kind, undo.name, undo.stack) == ("undo", "Put in", "redo")
    assert (act.kind, act.name, act.place, act.who, act.stack) == ("do", "Put in", "here", "Ana", None)
    assert (made.name, made.stack) == ("New workspace", None)
    assert len(queries.acts(look, limit=2)) == 2


def test_settings_sessions_and_the_vocabulary(look, put, process):
    session = Session(id=new_id(), title="First")
    member = Membership(id=new_id(), group_id=process.people[0].id, member_id=process.people[1].id, since="1964-06-15")
    put(session, member, Setting(id="name", value="Compact"))

    assert queries.setting(look, "name") == "Compact"
    assert queries.setting(look, "other", "none") == "none"
    assert queries.sessions(look) == [session]
    vocabulary = queries.vocabulary(look)
    assert vocabulary.contributors == process.people
    assert vocabulary.memberships == (member,)
    assert vocabulary.facets == (process.theme,)
    assert vocabulary.tags == process.tags


def test_many_rows_at_once_are_more_than_one_question(look, put, process):
    rows = [process.paragraph(f"{n}") for n in range(1203)]
    put(*rows)

    ids = [row.id for row in rows]
    assert look.among(type(rows[0]), "id", [*ids, *ids]) == rows
    assert look.among(type(rows[0]), "id", []) == []


def test_a_row_comes_back_as_it_was_put_in(look, put, workspace, process):
    snippet = process.snippet("Text", doubts=("one", "two"), heading_path=("A", 'B "quoted"'), strength=Strength.SOME)
    paragraph = process.paragraph("Text", edited=True, status_date="2018-07-11")
    put(snippet, paragraph)

    assert look.get(type(snippet), snippet.id) == snippet
    assert look.get(type(paragraph), paragraph.id) == paragraph
    assert look.get(type(paragraph), "none") is None
    assert look.all(type(paragraph), parent_id=None) == [paragraph]
    workspace.act("Edit", "", lambda tx: tx.update(replace(paragraph, status_date=None))).result()
    assert look.all(type(paragraph), status_date=None, draft_id=process.draft.id) != [paragraph]


def test_the_acts_that_undo_and_redo_would_take_are_named(workspace, look, put):
    assert (queries.next_undo(look), queries.next_redo(look)) == (None, None)
    put(Setting(id="one", value="1"))
    workspace.act("Second", "there", lambda tx: tx.insert(Setting(id="two", value="2"))).result()
    assert (queries.next_undo(look).name, queries.next_undo(look).place) == ("Second", "there")
    workspace.undo().result()
    assert (queries.next_undo(look).name, queries.next_redo(look).name) == ("Put in", "Second")
    workspace.undo().result()
    assert (queries.next_undo(look), queries.next_redo(look).name) == (None, "Put in")
    workspace.redo().result()
    assert (queries.next_undo(look).name, queries.next_redo(look).name) == ("Put in", "Second")
    put(Setting(id="three", value="3"))
    assert queries.next_redo(look) is None


def test_what_sorting_asks_of_snippets_and_contributors(look, snippets, put, process):
    data, labour, plain = snippets
    tags, (ivory, philippines) = process.tags, process.people
    group = Membership(id=new_id(), group_id=ivory.id, member_id=philippines.id)
    paragraph = process.paragraph("Invest")
    provenance = Provenance(
        id=new_id(), paragraph_id=paragraph.id, snippet_id=data.id, relation=Relation.VERBATIM, who="", at=""
    )
    submitters = [SourceSubmitter(source_id=process.source.id, contributor_id=each.id) for each in process.people]
    put(group, paragraph, provenance, *submitters)

    assert queries.snippets_with_tags(look) == {tags[0].id: 2, tags[1].id: 1}
    assert queries.snippets_of_contributors(look) == {philippines.id: 1, ivory.id: 1}
    assert queries.sources_of_contributors(look) == {philippines.id: 1, ivory.id: 1}
    assert queries.memberships(look, ivory.id) == queries.memberships(look, philippines.id) == [group]
    assert queries.memberships(look, "none") == []
    assert queries.submitters_of_sources(look) == {process.source.id: ("Côte d’Ivoire", "Philippines")}
    assert queries.snippets_there(look, [plain.id, "gone", data.id, data.id]) == [data.id, plain.id]
    assert queries.drafts_of_snippets(look, [data.id, labour.id, "gone"]) == {data.id: ("compact",)}
    assert queries.snippet_counts(look, [process.source.id]) == (2, 1)
    assert queries.snippet_counts(look, [process.source.id, plain.source_id]) == (3, 1)
    assert queries.snippet_counts(look, []) == (0, 0)


def test_a_paragraph_names_the_snippets_it_came_from_in_their_order(look, snippets, put, process):
    data, labour, plain = snippets
    paragraph, other = process.paragraph("Invest"), process.paragraph("Other")

    def origin(paragraph, snippet):
        name = snippet.id if snippet else None
        return Provenance(
            id=new_id(), paragraph_id=paragraph.id, snippet_id=name, relation=Relation.VERBATIM, who="", at=""
        )

    put(paragraph, other)
    put(*(origin(paragraph, each) for each in (plain, None, data, plain)), origin(other, labour))
    assert queries.snippets_of_paragraph(look, paragraph.id) == [plain, data]
    assert queries.snippets_of_paragraph(look, "gone") == []
