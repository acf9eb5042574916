"""Sources and their snippets, as lists show them."""

from dataclasses import replace

from draftdesk.model.ids import new_id
from draftdesk.model.sources import Session
from draftdesk.workspace import queries
from draftdesk.workspace.records import SnippetContributor, SnippetTag, SourceSubmitter


def test_a_source_comes_with_its_session_its_submitters_and_how_many_snippets_it_has(workspace, process):
    session = Session(id=new_id(), title="First")
    source, (ivory, philippines) = process.source, process.people

    def work(tx):
        tx.insert(session, process.snippet("One"), process.snippet("Two"))
        tx.update(replace(source, session_id=session.id))
        tx.insert(*(SourceSubmitter(source_id=source.id, contributor_id=each.id) for each in (philippines, ivory)))

    workspace.act("Put in", "", work).result()
    first, second = queries.source_lines(workspace.look())

    assert (first.source.code, first.session, first.snippets) == ("TS1", session, 2)
    assert first.submitters == ("Côte d’Ivoire", "Philippines")
    assert (second.source, second.session, second.snippets, second.submitters) == (process.private, None, 0, ())


def test_all_snippets_of_a_source_come_with_their_labels(workspace, process):
    late, early = process.snippet("Late", position=8), process.snippet("Early", position=2)
    elsewhere = process.snippet("Elsewhere", source_id=process.private.id)
    rows = (
        SnippetTag(snippet_id=late.id, tag_id=process.tags[0].id),
        SnippetContributor(snippet_id=early.id, contributor_id=process.people[1].id),
    )
    workspace.act("Put in", "", lambda tx: tx.insert(late, early, elsewhere, *rows)).result()
    look = workspace.look()

    shown = queries.snippets_of_source_shown(look, process.source.id)

    assert [(each.snippet, each.tags, each.contributors) for each in shown] == [
        (early, (), ("Philippines",)),
        (late, ("theme:Data",), ()),
    ]
    assert {each.source for each in shown} == {process.source}
    assert queries.snippets_of_source_shown(look, "none") == []
    assert list(queries.snippet_texts(look).items()) == [(each.id, each.text) for each in (early, late, elsewhere)]
