"""Commands for sources and snippets."""

import shlex
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting.arriving import AlreadyThere, read_new
from draftdesk.drafting.changes import is_day
from draftdesk.drafting.editing import SnippetChanges, change_name
from draftdesk.drafting.sources import Details, ReadSource, add_lead_ins
from draftdesk.drafting.storing import StoredSource, store_as_act
from draftdesk.drafting.tagging import tag_snippets, untag_snippets
from draftdesk.drafting.workspaces import Workspace
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.sources import Confidence, Session, SourceKind, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Filters, Found

_ALL = 1_000_000


# --- import ---------------------------------------------------------------------------------------------------------


def import_sources(given: Namespace, terminal: Terminal) -> int:
    details = _details(given)
    accept = (Confidence.LISTED, Confidence.LIKELY) if given.accept == Confidence.LIKELY else (Confidence.LISTED,)
    with to_write(given, terminal) as workspace:
        if given.lead_in:
            workspace.act("Change lead-ins", "Sources", lambda tx: add_lead_ins(tx, given.lead_in)).result()
        read, already, failed = _read_all(given.sources, workspace, terminal)
        if given.title and len(read) > 1:
            raise InvalidSettings(f"--title names one document, and there are {len(read)}: leave it out")
        stored = store_as_act(workspace, read, details, accept)
    if given.json:
        terminal.give({"sources": [_source_json(each) for each in stored], "already_there": already})
    else:
        for each in stored:
            _say_stored(each, given.file, terminal)
    return 1 if failed else 0


def _read_all(
    paths: Sequence[str], workspace: Workspace, terminal: Terminal
) -> tuple[list[ReadSource], list[dict[str, str]], int]:
    """What could be read, what is there already, and how many files failed, each with its line on stderr."""
    read: list[ReadSource] = []
    already: list[dict[str, str]] = []
    failed = 0
    for found in read_new(map(Path, paths), workspace.look(), terminal.progress, workspace=workspace.path):
        match found:
            case ReadSource():
                read.append(found)
            case AlreadyThere():
                terminal.warn(f"draftdesk: {found}")
                already.append({"file": found.file_name, "source": found.source})
            case _:
                terminal.warn(f"draftdesk: {found}")
                failed += 1
    return read, already, failed


def _details(given: Namespace) -> Details:
    if given.title and len(given.sources) > 1:
        raise InvalidSettings("--title names one document; import them one by one, or leave it out")
    if given.date and not is_day(given.date):
        raise InvalidSettings(f"--date {given.date}: write a date as YYYY-MM-DD")
    kind = None
    if given.kind:
        try:
            kind = SourceKind(given.kind)
        except ValueError:
            raise InvalidSettings(f"--kind {given.kind}: there are {', '.join(SourceKind)}") from None
    return Details(
        title=given.title,
        kind=kind,
        date=given.date,
        session=given.session,
        submitters=tuple(given.submitter),
        language=given.language,
        visibility=Visibility(given.visibility),
    )


def _say_stored(stored: StoredSource, file: str, terminal: Terminal) -> None:
    count = len(stored.snippets)
    plural = "recommendation" if count == 1 else "recommendations"
    terminal.say(
        f"{stored.source.code}  {stored.source.title}: {stored.blocks} paragraphs read, {count} {plural} stored"
    )
    doubtful = sum(bool(snippet.doubts) for snippet in stored.snippets)
    if doubtful:
        terminal.say(
            f"    {doubtful} of them with something to look at: "
            + shlex.join(["draftdesk", "snippets", file, "--source", stored.source.code])
        )
    if session := stored.session:
        named = f"{session.kind} {session.number}" if session.number else session.kind
        terminal.say("    session: " + ", ".join(filter(None, (named, _days(session), shortened(session.title, 50)))))
    if stored.left_out:
        what = "sentence reads" if stored.left_out == 1 else "sentences read"
        terminal.say(
            f"    {stored.left_out} more {what} like recommendations or views: to store them too, "
            "take this back with undo and import it with --accept likely"
        )
    for warning in stored.warnings:
        terminal.say(f"    {warning}")


def _days(session: Session) -> str:
    one_day = session.ends in (None, session.starts)
    return session.starts or "" if one_day else f"{session.starts} to {session.ends}"


def _source_json(stored: StoredSource) -> dict[str, Any]:
    source = stored.source
    return {
        "id": source.id,
        "code": source.code,
        "title": source.title,
        "kind": source.kind,
        "language": source.language,
        "file": source.file_name,
        "sha256": source.sha256,
        "blocks": stored.blocks,
        "snippets": [
            _snippet_json(
                Found(
                    snippet=snippet,
                    source=source,
                    tags=stored.tags.get(snippet.id, ()),
                    contributors=stored.contributors.get(snippet.id, ()),
                )
            )
            for snippet in stored.snippets
        ],
        "warnings": list(stored.warnings),
    }


def _snippet_json(found: Found) -> dict[str, Any]:
    snippet = found.snippet
    return {
        "id": snippet.id,
        "text": snippet.text,
        "quoted": snippet.quoted,
        "kind": snippet.kind,
        "confidence": snippet.confidence,
        "strength": snippet.strength,
        "heading": snippet.heading_path[-1] if snippet.heading_path else "",
        "heading_path": list(snippet.heading_path),
        "area": snippet.area,
        "reference": snippet.reference,
        "source": found.source.code,
        "locator": {
            "page": snippet.page,
            "block": snippet.block,
            "end_block": snippet.end_block,
            "start": snippet.start,
            "end": snippet.end,
        },
        "contributors": list(found.contributors),
        "tags": list(found.tags),
        "card": snippet.card,
        "addressee": snippet.addressee,
        "rationale": snippet.rationale,
        "replaces": snippet.replaces,
        "visibility": snippet.visibility,
        "doubts": list(snippet.doubts),
    }


# --- sources and snippets -------------------------------------------------------------------------------------------


def list_sources(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        look = workspace.look()
        sources = queries.sources(look)
        counts = {source.id: len(queries.snippets(look, source.id)) for source in sources}
        sessions = {session.id: session.title or str(session.number) for session in queries.sessions(look)}
    if given.json:
        terminal.give(
            {
                "sources": [
                    {**asdict(source), "session": sessions.get(source.session_id or ""), "snippets": counts[source.id]}
                    for source in sources
                ]
            }
        )
        return
    for source in sources:
        terminal.say(f"{source.code:<8} {source.kind:<20} {counts[source.id]:5d}  {shortened(source.title, 60)}")


def list_snippets(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        look = workspace.look()
        filters = Filters(
            tags=tuple(given.tag),
            source_ids=(queries.source_named(look, given.source).id,) if given.source else (),
            unused_in=queries.draft_named(look, given.draft).id if given.unused else None,
        )
        # a query on the command line is finished: its last word is a whole word unless it is starred
        typed = given.query if not given.query or given.query.endswith(("*", '"')) else given.query + " "
        found = queries.find(look, typed, filters, limit=given.limit or _ALL)
    if given.json:
        terminal.give({"snippets": [_snippet_json(each) for each in found]})
        return
    for each in found:
        terminal.say(f"{each.snippet.reference:<12} {shortened(each.snippet.text)}")
        likely = ["likely"] if each.snippet.confidence is Confidence.LIKELY else []
        marks = [*likely, str(each.snippet.kind), *each.tags, *each.contributors]
        terminal.say(f"{'':<12} {shortened(' · '.join(marks))}")
        for doubt in each.snippet.doubts:
            terminal.say(f"{'':<12} ? {doubt}")


def tag(given: Namespace, terminal: Terminal) -> None:
    if not given.add and not given.remove:
        raise InvalidSettings("say which tags with --add FACET:NAME or --remove FACET:NAME")
    with to_write(given, terminal) as workspace:
        snippets = [queries.snippet_named(workspace.look(), name) for name in dict.fromkeys(given.references)]
        changes = SnippetChanges(add_tags=tuple(given.add), remove_tags=tuple(given.remove))
        act = workspace.act(
            change_name(snippets, changes),
            "Sources",
            lambda tx: (tag_snippets(tx, snippets, given.add), untag_snippets(tx, snippets, given.remove)),
        )
        changed = act.result()
    added, removed = changed.value
    made = len(changed.rows.get("tag", ()))
    new = f" ({made} new in its facet)" if made else ""
    terminal.say(f"{added} {'tag' if added == 1 else 'tags'} put on{new}, {removed} taken off")
