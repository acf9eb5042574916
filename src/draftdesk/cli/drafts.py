"""Commands for the draft and its versions."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import assembling, deciding
from draftdesk.drafting import versions as issuing
from draftdesk.drafting.changes import counted
from draftdesk.drafting.circulating import lost_tables
from draftdesk.drafting.identity import next_symbol
from draftdesk.drafting.issuing import paragraph_count
from draftdesk.drafting.profiles import outline_text, own_text
from draftdesk.drafting.workspaces import Look, Workspace
from draftdesk.model.assembly import Assembly, Way
from draftdesk.model.drafts import Draft, Origin, Version
from draftdesk.model.symbols import Kind
from draftdesk.workspace import queries


def set_aside(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        snippets = [queries.snippet_named(look, name) for name in dict.fromkeys(given.references)]
        if given.take_up:
            name = deciding.take_up_name(snippets)
            workspace.act(name, "Compose", lambda tx: deciding.take_up(tx, draft, snippets)).result()
        else:
            workspace.act(
                deciding.set_aside_name(snippets),
                "Compose",
                lambda tx: [deciding.set_aside(tx, draft, each, given.reason) for each in snippets],
            ).result()
    what = counted([each.reference for each in snippets], "snippets")
    terminal.say(f"{what} {'may be placed again' if given.take_up else 'set aside'}")


# --- assemble -------------------------------------------------------------------------------------------------------


def assemble(given: Namespace, terminal: Terminal) -> None:
    outline = outline_text(given.outline) if given.outline else None  # while no workspace is open: it may be one
    if given.dry_run:
        with to_look(given) as workspace:
            draft = _draft(workspace.look(), given)
            if outline is not None:
                draft = assembling.as_outlined(draft, outline)
            assembly = assembling.propose(workspace.look(), draft, terminal.progress)
        _say_sections(assembly, terminal)
    else:
        with to_write(given, terminal) as workspace:
            assembly = _assembled(workspace, given, outline, terminal)
    for out in assembly.not_placed:
        terminal.say(f"not placed: {out.snippet.reference} ({out.reason}): {shortened(out.snippet.text, 70)}")
    terminal.say(
        f"placed {len(assembly.placed)}, already there {len(assembly.already_there)}, "
        f"not placed {len(assembly.not_placed)}"
    )


def _assembled(workspace: Workspace, given: Namespace, outline: str | None, terminal: Terminal) -> Assembly:
    look = workspace.look()
    if outline is None:
        draft = _draft(look, given)
        prepared = assembling.prepare(look, draft, terminal.progress)
        return (
            workspace.act(
                assembling.assemble_name(draft.name), "Compose", lambda tx: assembling.assemble(tx, draft, prepared)
            )
            .result()
            .value
        )
    name = given.draft or queries.draft_named(look).name
    act = workspace.act(
        assembling.assemble_name(name),
        "Compose",
        lambda tx: assembling.assemble(tx, assembling.draft_with_outline(tx, name, outline)),
    )
    return act.result().value


def _draft(look: Look, given: Namespace) -> Draft:
    if given.dry_run and given.outline and given.draft:
        known = [each for each in queries.drafts(look) if each.name == given.draft]
        return known[0] if known else Draft(id="", name=given.draft)
    return queries.draft_named(look, given.draft)


def _say_sections(assembly: Assembly, terminal: Terminal) -> None:
    for slot in assembly.slots:
        mine = [each for each in assembly.placed if each.slot == slot.key]
        if not mine:
            continue
        terminal.say(f"{slot.title}: {len(mine)}")
        for each in mine:
            mark = "=" if each.way is Way.JOINED else "≈" if each.similar_to else "+"
            terminal.say(f"  {mark} {each.snippet.reference:<12} {shortened(each.snippet.text, 80)}")


# --- versions -------------------------------------------------------------------------------------------------------


def freeze(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)
        details = details_given(workspace.look(), draft, given.label, given)
        version = issuing.freeze_as_act(workspace, draft, details)
        count = paragraph_count(workspace.look(), version)
    what = "1 paragraph or heading" if count == 1 else f"{count} paragraphs and headings"
    terminal.say(f"“{version.label}” issued: {what}, sha256 {version.sha256}")


def details_given(look: Look, draft: Draft, label: str, given: Namespace) -> issuing.IssueDetails:
    """What a command says of the version that is to be called so."""
    symbol = next_symbol(look, draft, Kind(given.next.capitalize())) if given.next else given.symbol
    return issuing.IssueDetails(
        label=label,
        symbol=symbol,
        date=given.date,
        time=given.time,
        place=given.place,
        handling=given.handling,
        note=given.note,
        job=given.job,
        released=given.released,
        letter=own_text(Path(given.letter), "letter") if given.letter else "",
    )


def versions(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        known = queries.versions(look, draft.id)
        counts = {version.id: paragraph_count(look, version) for version in known}
    if given.json:
        terminal.give(
            {"draft": draft.name, "versions": [_version_json(version, counts[version.id]) for version in known]}
        )
        return
    for version in known:
        when = " ".join(each for each in (version.date, version.time, version.place) if each)
        received = f"received as {version.file_name or 'a file'}" if version.origin is Origin.RECEIVED else ""
        told = "  ".join(filter(None, (when, received)))
        terminal.say(f"{version.label:<20} {counts[version.id]:5d} paragraphs  {version.sha256[:12]}  {told}".rstrip())


def _version_json(version: Version, paragraphs: int) -> dict[str, object]:
    names = (
        "id",
        "label",
        "title",
        "symbol",
        "language",
        "date",
        "time",
        "place",
        "handling",
        "note",
        "origin",
        "file_name",
        "sha256",
        "reissues",
    )
    return {
        **{name: getattr(version, name) for name in names},
        "identity": {name: value for name, value in asdict(version.identity).items() if value},
        "frozen_at": version.at,
        "paragraphs": paragraphs,
    }


def restore(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)
        version = queries.version_labelled(workspace.look(), draft.id, given.version)
        workspace.act(
            issuing.restore_name(version), "Circulate", lambda tx: issuing.restore(tx, draft, version)
        ).result()
        lost = lost_tables(queries.version_document(workspace.look(), version))
    if lost:
        terminal.warn(f"draftdesk: {lost}")
    terminal.say(f"the working draft says again what “{version.label}” said")
