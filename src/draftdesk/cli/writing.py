"""Commands that write in the draft: words replaced, paragraphs changed, put in and taken out."""

from argparse import Namespace

from draftdesk.cli.called import paragraph_named
from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import composing, replacing
from draftdesk.drafting.arranging import arrange_name, delete_all
from draftdesk.drafting.called import names_of
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import Look
from draftdesk.model.drafts import Draft, Role
from draftdesk.model.ids import new_id
from draftdesk.model.searching import Query
from draftdesk.workspace import queries


def replace(given: Namespace, terminal: Terminal) -> None:
    query = Query(words=given.find, whole_word=given.whole_word, match_case=given.match_case, is_regex=given.regex)
    if given.dry_run:
        with to_look(given) as workspace:
            look = workspace.look()
            draft = queries.draft_named(look, given.draft)
            names = names_of(working_document(look, draft))
            done = replacing.would_replace(look, draft, query, given.replacement, _section(look, draft, given))
    else:
        with to_write(given, terminal) as workspace:
            look = workspace.look()
            draft = queries.draft_named(look, given.draft)
            names = names_of(working_document(look, draft))
            within = _section(look, draft, given)
            done = (
                workspace.act(
                    replacing.replace_name(query, given.replacement),
                    "Compose",
                    lambda tx: replacing.replace_all(tx, draft, query, given.replacement, within),
                )
                .result()
                .value
            )
    if given.json:
        terminal.give(
            {
                "dry_run": given.dry_run,
                "replaced": done.total,
                "paragraphs": [
                    {"id": name, "number": names[name], "count": count} for name, count in done.counts.items()
                ],
                "agreed": [{"id": name, "number": names[name], "count": count} for name, count in done.skipped.items()],
            }
        )
        return
    for name, count in done.counts.items():
        terminal.say(f"{count:5d}  {shortened(names[name], 80)}")
    for name, count in done.skipped.items():
        terminal.say(f"{count:5d}  {shortened(names[name], 80)} (agreed: left as it is)")
    where = "1 paragraph" if len(done.counts) == 1 else f"{len(done.counts)} paragraphs"
    terminal.say(f"{'would replace' if given.dry_run else 'replaced'} {done.total} in {where}")


def edit(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        name, called = paragraph_named(look, queries.draft_named(look, given.draft), given.paragraph)
        workspace.act(f"Edit {called}", "Compose", lambda tx: composing.edit(tx, name, given.text)).result()
    terminal.say(f"changed {shortened(called, 80)}")


def insert(given: Namespace, terminal: Terminal) -> None:
    role = None if given.role is None else Role(given.role)
    line = Line(id=new_id(), text=given.text, role=role)
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        above = None if given.after is None else paragraph_named(look, draft, given.after)[0]
        stretch = Stretch(draft_id=draft.id, above=above, before=(), after=(line,))
        workspace.act("New paragraph", "Compose", lambda tx: rewrite(tx, stretch)).result()
        called = names_of(working_document(look, draft))[line.id]
    terminal.say(f"put in as {shortened(called, 80)}")


def delete(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        names = names_of(working_document(look, draft))
        found = dict(paragraph_named(look, draft, each) for each in given.paragraphs)
        done = (
            workspace.act(arrange_name("Delete", list(found.values())), "Compose", lambda tx: delete_all(tx, found))
            .result()
            .value
        )
    for each in done.skipped:
        terminal.say(f"left as it is, because it is agreed or holds what is: {shortened(names[each.id], 60)}")
    terminal.say("deleted 1 paragraph" if len(done.done) == 1 else f"deleted {len(done.done)} paragraphs")


def _section(look: Look, draft: Draft, given: Namespace) -> str | None:
    return None if given.section is None else paragraph_named(look, draft, given.section)[0]
