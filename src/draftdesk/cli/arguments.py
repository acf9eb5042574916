"""What each command takes. Nothing of the program is loaded for it but this."""

import argparse
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from draftdesk import __version__
from draftdesk.cli import package_arguments

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "new": "files:new",
        "import": "sources:import_sources",
        "sources": "sources:list_sources",
        "snippets": "sources:list_snippets",
        "tag": "sources:tag",
        "set-aside": "drafts:set_aside",
        "assemble": "drafts:assemble",
        "replace": "writing:replace",
        "edit": "writing:edit",
        "insert": "writing:insert",
        "delete": "writing:delete",
        "status": "numbers:status",
        "alternative": "numbers:alternative",
        "hold": "numbers:hold",
        "release": "numbers:release",
        "identity": "identity:identity",
        "freeze": "drafts:freeze",
        "versions": "drafts:versions",
        "add-version": "receiving:add_version",
        "update": "updating:update",
        "pairing": "receiving:pairing",
        "history": "receiving:history",
        "compare": "comparing:compare",
        "brief": "briefing:brief",
        "verify": "verifying:verify",
        "watch": "watching:watch",
        "restore": "drafts:restore",
        "export": "drafts:export",
        "circulate": "circulating:circulate_version",
        "reissue": "circulating:reissue",
        "profiles": "profiles:profiles",
        "coverage": "coverage:coverage",
        "undo": "files:undo",
        "redo": "files:redo",
        "acts": "files:acts",
        "copy": "files:copy",
        "check": "checking:check",
        "demo": "demo:demo",
    }
)
"""Each command's function, as "module:function" of this package, loaded when it is called."""


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="draftdesk",
        description="From the paper of a negotiation to a draft whose every paragraph can be traced.",
        epilog="draftdesk COMMAND --help says more of each command.",
    )
    top.add_argument("--version", action="version", version=f"draftdesk {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _files(commands)
    _sources(commands)
    _drafts(commands)
    _comparing(commands)
    _watching(commands)
    _answering(commands)
    return top


if TYPE_CHECKING:
    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def _command(commands: "_Commands", name: str, help_text: str, example: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=help_text,
        description=help_text[0].upper() + help_text[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _workspace(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="the workspace, NAME.draftdesk")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _draft(command: argparse.ArgumentParser) -> None:
    command.add_argument("--draft", metavar="NAME", help="which draft, where the workspace has several")


def _force(command: argparse.ArgumentParser) -> None:
    command.add_argument("--force", action="store_true", help="replace the file if it exists")


def _count(text: str) -> int:
    number = int(text)
    if not 0 < number < 2**31:
        raise ValueError
    return number


_count.__name__ = "count"  # what argparse calls it: "invalid count value"


def _files(commands: "_Commands") -> None:
    new = _command(
        commands, "new", "make a workspace", 'draftdesk new water.draftdesk --outline compact --title "Water compact"'
    )
    _workspace(new)
    new.add_argument("--title", default="", help="the title of the text to be negotiated")
    new.add_argument(
        "--outline",
        metavar="NAME|PATH",
        default="compact",
        help="compact, resolution, stocktaking-summary, blank, or a file of your own (default: compact)",
    )
    new.add_argument("--vocabulary", metavar="NAME|PATH", help="the themes to sort by: a shipped name, or your own CSV")

    new.add_argument(
        "--profile", metavar="PATH", help="your own numbering profile (default: the one the outline asks for)"
    )

    undo = _command(commands, "undo", "take back the newest act", "draftdesk undo water.draftdesk")
    _workspace(undo)
    redo = _command(commands, "redo", "do again what was undone last", "draftdesk redo water.draftdesk")
    _workspace(redo)
    acts = _command(commands, "acts", "list what was done, the newest first", "draftdesk acts water.draftdesk")
    _workspace(acts)
    acts.add_argument("--limit", type=_count, default=20, metavar="N", help="how many (default: 20)")
    _json(acts)

    copy = _command(
        commands, "copy", "copy a workspace", "draftdesk copy water.draftdesk for-delegations.draftdesk --for-others"
    )
    _workspace(copy)
    copy.add_argument("target", metavar="TARGET", help="the new file")
    copy.add_argument(
        "--for-others",
        action="store_true",
        help="leave out what is not for circulation, the originals it stands in, notes, reasons, and who did what",
    )
    _force(copy)

    check = _command(
        commands,
        "check",
        "check that a workspace is whole, a text before it goes out, or what a Word file tells its readers",
        "draftdesk check water.draftdesk\n"
        '  draftdesk check water.draftdesk --version "Zero draft"\n'
        "  draftdesk check received.docx --clean clean.docx",
    )
    check.add_argument("file", metavar="FILE", help="the workspace, NAME.draftdesk, or a Word file")
    text = check.add_mutually_exclusive_group()
    text.add_argument("--version", metavar="LABEL", help="what would be objected to in a version")
    text.add_argument("--working", action="store_true", help="the same in the working draft")
    _draft(check)
    check.add_argument(
        "--words", type=_count, default=10_700, metavar="N", help="how many words it may have (default: 10700)"
    )
    check.add_argument("--terms", metavar="SOURCE", help="take the abbreviations that a source explains for known")
    check.add_argument(
        "--against",
        metavar="FILE.draftdesk",
        help="also tell what a Word file holds of a workspace's inputs not for circulation, comments, remarks, watch "
        "list and earlier wordings",
    )
    check.add_argument("--clean", metavar="OUT.docx", help="write a copy of the Word file that tells only its text")
    check.add_argument(
        "--keep-changes",
        action="store_true",
        help="tracked changes stay in the copy, by nobody and without dates (default: they are accepted)",
    )
    _json(check)
    _force(check)

    demo = _command(
        commands, "demo", "do the main job on the sample, step by step", "draftdesk demo --out /tmp/draftdesk-demo"
    )
    demo.add_argument("--out", metavar="DIR", help="where to put the files (default: a new folder draftdesk-demo)")


def _sources(commands: "_Commands") -> None:
    imported = _command(
        commands,
        "import",
        "read documents and store what they recommend",
        "draftdesk import water.draftdesk summary.docx cards.csv --session 3",
    )
    _workspace(imported)
    imported.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help=".docx, .odt, .rtf, .pdf, .html, .txt, .md, .csv, .xlsx, .eml, old .doc where LibreOffice is, "
        "or a folder or .zip of these",
    )
    imported.add_argument("--title", default="", help="the document's title, for a single document")
    imported.add_argument("--kind", help="statement, summary, report, recommendation card, …")
    imported.add_argument("--date", metavar="D", help="the date of the document, YYYY-MM-DD")
    imported.add_argument("--session", default="", metavar="NAME", help="the session it belongs to: title or number")
    imported.add_argument(
        "--submitter", action="append", default=[], metavar="NAME", help="who submitted it (may be given again)"
    )
    imported.add_argument(
        "--language", default="", metavar="CODE", help="ar, en, es, fr, ru, zh (default: what the document is in)"
    )
    imported.add_argument(
        "--lead-in",
        action="append",
        default=[],
        metavar="PHRASE",
        help="add a phrase after which such documents list their recommendations (may be given again)",
    )
    imported.add_argument(
        "--accept",
        default="listed",
        choices=("listed", "likely"),
        help="listed: what the document itself lists (default); likely: also sentences that read like recommendations",
    )
    imported.add_argument(
        "--visibility",
        default="circulate",
        choices=("internal", "co-facilitators", "circulate"),
        help="who may see it (default: circulate)",
    )
    _json(imported)

    sources = _command(commands, "sources", "list the sources", "draftdesk sources water.draftdesk")
    _workspace(sources)
    _json(sources)

    snippets = _command(
        commands,
        "snippets",
        "find recommendations and passages",
        "draftdesk snippets water.draftdesk 'safe drinking' --tag dimension:national --unused",
    )
    _workspace(snippets)
    snippets.add_argument("query", metavar="QUERY", nargs="?", default="", help='words, "phrases in quotes", begin*')
    snippets.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="FACET:NAME",
        help="only those with this tag; given again for one facet, with any of them",
    )
    snippets.add_argument("--source", metavar="ID", help="only those of this source")
    snippets.add_argument("--unused", action="store_true", help="only those that are not in the draft")
    snippets.add_argument("--limit", type=_count, metavar="N", help="at most so many")
    _draft(snippets)
    _json(snippets)

    tag = _command(
        commands,
        "tag",
        "put tags on snippets, or take them off",
        "draftdesk tag water.draftdesk SS/h/4 SS/h/5 --add theme:Data --remove theme:Finance",
    )
    _workspace(tag)
    tag.add_argument("references", metavar="REFERENCE", nargs="+", help="a snippet such as TS3/h/4")
    tag.add_argument("--add", action="append", default=[], metavar="FACET:NAME")
    tag.add_argument("--remove", action="append", default=[], metavar="FACET:NAME")


def _updated(commands: "_Commands") -> None:
    update = _command(
        commands,
        "update",
        "take a Word file of the draft back that was edited elsewhere: what was changed in it is changed in the draft",
        "draftdesk update water.draftdesk rev-1-edited.docx --dry-run",
    )
    _workspace(update)
    update.add_argument("received", metavar="EDITED", help="the Word file, a clean export of the draft or of a version")
    update.add_argument(
        "--tracked",
        choices=("accept", "reject", "comment"),
        default="accept",
        help="tracked changes in it: part of the text, left out, or left out and kept as comments (default: accept)",
    )
    update.add_argument("--comments", action="store_true", help="take the file's comments over as comments of the team")
    update.add_argument(
        "--only", metavar="N", type=_count, action="append", default=[], help="make this change; may be given again"
    )
    update.add_argument(
        "--theirs", action="store_true", help="where the draft was changed too since then, take what the file says"
    )
    update.add_argument("--dry-run", action="store_true", help="say what would be changed; write nothing")
    update.add_argument("--force", action="store_true", help="also where most of the file is not the draft's")
    _draft(update)
    _json(update)


def _received(commands: "_Commands") -> None:
    added = _command(
        commands,
        "add-version",
        "add a version of the draft that was received as a file",
        'draftdesk add-version water.draftdesk rev1.docx --label "Rev.1" --date "5 March"',
    )
    _workspace(added)
    added.add_argument("received", metavar="RECEIVED", help="the file, .docx, .pdf, .txt, .md or .html")
    added.add_argument("--label", required=True, help='such as "Rev.1"')
    for name, metavar, help_text in (
        ("symbol", "S", "its document symbol"),
        ("date", "D", "its date, as you want it to read"),
        ("note", "N", "a note for yourselves"),
    ):
        added.add_argument(f"--{name}", metavar=metavar, default="", help=help_text)
    _draft(added)
    _json(added)

    pairing = _command(
        commands,
        "pairing",
        "list the doubtful paragraphs of a received version, confirm or correct what they were in the version before",
        'draftdesk pairing water.draftdesk --version "Rev.1" --same "14=12" --new 15 --confirm "3 (a)"',
    )
    _workspace(pairing)
    pairing.add_argument("--version", metavar="LABEL", help="which version (default: the newest)")
    pairing.add_argument(
        "--same", metavar="NOW=BEFORE", action="append", default=[], help="paragraph NOW is what BEFORE was"
    )
    pairing.add_argument("--new", metavar="NOW", action="append", default=[], help="paragraph NOW is new")
    pairing.add_argument("--confirm", metavar="NOW", action="append", default=[], help="NOW is what it is taken for")
    _draft(pairing)
    _json(pairing)

    history = _command(
        commands,
        "history",
        "show one paragraph through all versions of the draft, with what changed",
        'draftdesk history water.draftdesk "12 (a)"',
    )
    _workspace(history)
    history.add_argument(
        "paragraph",
        metavar="PARAGRAPH",
        help="its number as printed in the newest version or the working draft, “footnote 3”, or id",
    )
    history.add_argument("--out", metavar="X.docx|.html|.md|.csv", help="write it as a table")
    _draft(history)
    _json(history)
    _force(history)


def _drafts(commands: "_Commands") -> None:
    aside = _command(
        commands,
        "set-aside",
        "keep snippets out of the draft, with a reason",
        'draftdesk set-aside water.draftdesk RC/12 --reason "Outside the mandate"',
    )
    _workspace(aside)
    aside.add_argument("references", metavar="REFERENCE", nargs="+", help="a snippet such as TS3/h/4")
    aside.add_argument("--reason", default="", help="why; said in the coverage")
    aside.add_argument("--take-up", action="store_true", help="the other way: assembling may place them again")
    _draft(aside)

    assemble = _command(
        commands,
        "assemble",
        "fill the sections of the draft from tagged snippets by the outline's rules",
        "draftdesk assemble water.draftdesk --dry-run",
    )
    _workspace(assemble)
    _draft(assemble)
    assemble.add_argument("--outline", metavar="NAME|PATH", help="give the draft this outline first")
    assemble.add_argument("--dry-run", action="store_true", help="say what would be placed where; write nothing")

    _writing(commands)
    _numbers(commands)

    _identity(commands)

    freeze = _command(
        commands,
        "freeze",
        "issue the draft as a version whose text never changes",
        'draftdesk freeze water.draftdesk --label "Zero draft" --date "5 February"',
    )
    _workspace(freeze)
    freeze.add_argument("--label", required=True, help='such as "Zero draft" or "Rev.1"')
    _details(freeze)
    _draft(freeze)

    versions = _command(commands, "versions", "list the versions of the draft", "draftdesk versions water.draftdesk")
    _workspace(versions)
    _draft(versions)
    _json(versions)

    _received(commands)
    _updated(commands)

    restore = _command(
        commands,
        "restore",
        "make the working draft say again what a version said",
        'draftdesk restore water.draftdesk --version "Zero draft"',
    )
    _workspace(restore)
    restore.add_argument("--version", required=True, metavar="LABEL")
    _draft(restore)

    export = _command(
        commands,
        "export",
        "write a version, or the working draft, as Word, Markdown or HTML",
        'draftdesk export water.draftdesk --version "Zero draft" --sources --out zero-draft.docx',
    )
    _workspace(export)
    export.add_argument("--version", metavar="LABEL", help="which version (default: the newest, or the working draft)")
    export.add_argument("--working", action="store_true", help="the working draft, even if there are versions")
    export.add_argument(
        "--out",
        required=True,
        metavar="X.docx|.md|.html|.pdf|.odt",
        help="the ending says the format; .pdf and .odt are made by LibreOffice, where it is installed",
    )
    export.add_argument(
        "--profile",
        metavar="NAME|PATH",
        help="how it looks on paper: an export profile (default: the one chosen last, else informal-paper)",
    )
    export.add_argument("--sources", action="store_true", help="add the annex “Sources by paragraph”")
    export.add_argument("--attribution", choices=("full", "by group", "none"), help="name fewer than allowed")
    export.add_argument("--author", default="", help="the author in the file's properties (default: none)")
    _draft(export)
    _force(export)

    for made in (
        package_arguments.circulate(partial(_command, commands), _details),
        package_arguments.reissue(partial(_command, commands)),
    ):
        _workspace(made)
        _draft(made)
        _json(made)
        _force(made)

    profiles = _command(
        commands,
        "profiles",
        "list the export profiles, and keep, change or pass on your own",
        'draftdesk profiles water.draftdesk --export masthead-document --name "Our house" --out our-house.toml',
    )
    _workspace(profiles)
    profiles.add_argument("--import", dest="imported", metavar="X.toml", help="keep the profile of a file")
    profiles.add_argument("--export", dest="exported", metavar="NAME", help="write a profile as one file")
    profiles.add_argument(
        "--template", metavar="X.docx|.dotx", help="with --export: use the styles of your own template"
    )
    profiles.add_argument("--name", metavar="NEW", help="with --export or --rename: what it is to be called")
    profiles.add_argument("--out", metavar="Y.toml", help="with --export: the file")
    profiles.add_argument("--rename", metavar="NAME", help="call one of your own something else")
    profiles.add_argument("--delete", metavar="NAME", help="take one of your own away")
    profiles.add_argument("--choose", metavar="NAME", help="export the draft with it from now on")
    _draft(profiles)
    _force(profiles)
    _json(profiles)

    coverage = _command(
        commands,
        "coverage",
        "say for every recommendation whether it is in, and where",
        "draftdesk coverage water.draftdesk --out coverage.csv\n"
        "  draftdesk coverage water.draftdesk --matrix theme region",
    )
    _workspace(coverage)
    coverage.add_argument("--version", metavar="LABEL", help="beside this version instead of the working draft")
    counted = coverage.add_mutually_exclusive_group()
    counted.add_argument(
        "--matrix",
        nargs=2,
        metavar=("ROWS", "COLUMNS"),
        help="count instead, by two of: any facet (theme), kind, strength, contributor, group, region, session, source",
    )
    counted.add_argument("--balance", metavar="BY", help="count instead: which part of whose recommendations is in")
    counted.add_argument("--taken-in", action="store_true", help="count instead: what each version took in and dropped")
    coverage.add_argument(
        "--secondary",
        action="store_true",
        help="when counting, count also sources that report on another or were superseded",
    )
    coverage.add_argument(
        "--out",
        metavar="X.docx|.csv|.html",
        help="write a table to hand out: what is for circulation, with the reasons, naming whom the draft may name",
    )
    coverage.add_argument(
        "--internal", action="store_true", help="write everything into that table, for the team's own eyes"
    )
    _draft(coverage)
    _json(coverage)
    _force(coverage)


def _details(freeze: argparse.ArgumentParser) -> None:
    for name, metavar, help_text in (
        ("symbol", "S", "the document symbol"),
        ("date", "D", "the date to print, as you want it to read"),
        ("time", "T", "the time to print"),
        ("place", "P", "the place to print"),
        ("handling", "H", "a handling line, such as “Not for distribution”"),
        ("note", "N", "a note for yourselves"),
        ("job", "N", "the job number at the foot of page one, such as 18-12459"),
        ("released", "D", "the date beside it, such as 300818"),
    ):
        freeze.add_argument(f"--{name}", metavar=metavar, default="", help=help_text)
    freeze.add_argument(
        "--next", choices=("rev", "add", "corr", "amend"), help="take the next symbol of that kind, as identity lists"
    )
    freeze.add_argument("--letter", metavar="PATH", help="a cover letter: a text file that becomes the first page")


def _identity(commands: "_Commands") -> None:
    identity = _command(
        commands,
        "identity",
        "say, or look up, whose document the draft is: what its first page says",
        'draftdesk identity water.draftdesk --organ "General Assembly" --symbol A/C.2/72/L.1',
    )
    _workspace(identity)
    for name, metavar, help_text in (
        ("title", "T", "the title"),
        ("symbol", "S", "the document symbol"),
        ("organ", "O", "the organ that heads the masthead; without one, that of the symbol"),
        ("original", "L", "the language it was written in, such as en; several as en/fr"),
        ("session", "S", "such as “Seventy-second session”"),
        ("item", "I", "such as “Item 14 of the provisional agenda*”"),
        ("item-title", "T", "the title of the agenda item"),
        ("asterisks", "N", "what the asterisks stand for, such as “* A/72/150.”, a line each"),
        ("byline", "B", "such as “Note by the President”"),
    ):
        identity.add_argument(f"--{name}", metavar=metavar, help=f"{help_text}; '' for none")
    identity.add_argument(
        "--distribution", choices=("general", "limited", "restricted", "by-symbol"), help="who gets it"
    )
    identity.add_argument("--emblem", metavar="PATH", help="a PNG or JPEG for the head of page one; '' for none")
    _draft(identity)
    _json(identity)


def _writing(commands: "_Commands") -> None:
    replace = _command(
        commands,
        "replace",
        "find words in the draft and put others in their place; agreed text stays as it is",
        'draftdesk replace water.draftdesk "States" "Member States" --whole-word --match-case --dry-run',
    )
    _workspace(replace)
    replace.add_argument("find", metavar="FIND", help="the words to find")
    replace.add_argument("replacement", metavar="WITH", help="what to put in their place, as it stands")
    replace.add_argument("--whole-word", action="store_true", help="not where they are part of a longer word")
    replace.add_argument(
        "--match-case", action="store_true", help="not where capitals or accents are others than in FIND"
    )
    replace.add_argument(
        "--regex", action="store_true", help=r"FIND is a regular expression, whose groups are \1, \2 … in WITH"
    )
    replace.add_argument("--section", metavar="HEADING", help="only under this heading: its number or words")
    replace.add_argument("--dry-run", action="store_true", help="say what would be replaced where; write nothing")
    _draft(replace)
    _json(replace)

    text_help = "what it says; *italic*, **bold**, ^super^, ~sub~"
    paragraph_help = "its number as printed, such as “12 (a)”, its first words, its place (#17) or id"
    edit = _command(
        commands,
        "edit",
        "change what a paragraph says; notes and references that TEXT does not hold go",
        'draftdesk edit water.draftdesk 12 "*Reaffirm* that water is a right of all;"',
    )
    _workspace(edit)
    edit.add_argument("paragraph", metavar="PARAGRAPH", help=paragraph_help)
    edit.add_argument("text", metavar="TEXT", help=text_help)
    _draft(edit)

    insert = _command(
        commands,
        "insert",
        "put a new paragraph into the draft",
        'draftdesk insert water.draftdesk "Share data on all wells" --after "12 (a)"',
    )
    _workspace(insert)
    insert.add_argument("text", metavar="TEXT", help=text_help)
    insert.add_argument("--after", metavar="PARAGRAPH", help=f"{paragraph_help} (default: at the start)")
    insert.add_argument(
        "--role",
        choices=(
            *("title", "heading 1", "heading 2", "heading 3", "heading 4"),
            *("preambular", "operative", "chapeau", "sub-paragraph", "note"),
        ),
        help="what it is (default: what belongs there)",
    )
    _draft(insert)

    delete = _command(
        commands,
        "delete",
        "take paragraphs out of the draft with all that stands under them; agreed ones stay",
        'draftdesk delete water.draftdesk "12 (a)" 14',
    )
    _workspace(delete)
    delete.add_argument("paragraphs", metavar="PARAGRAPH", nargs="+", help=paragraph_help)
    _draft(delete)


def _numbers(commands: "_Commands") -> None:
    paragraph_help = "its number as printed, such as “12 (a)”, its first words, its place (#17) or id"
    status = _command(
        commands,
        "status",
        "say how far paragraphs are agreed; those that are agreed already stay as they are",
        'draftdesk status water.draftdesk 12 "12 (a)" --set ad-ref --date 2018-05-14 --meeting "Third round"',
    )
    _workspace(status)
    status.add_argument("paragraphs", metavar="PARAGRAPH", nargs="+", help=paragraph_help)
    wanted = status.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--set", choices=("open", "agreed-in-group", "ad-ref", "agreed"), help="how far it is agreed")
    wanted.add_argument("--reopen", metavar="REASON", help="make agreed text open again, and say why")
    status.add_argument("--date", metavar="D", help="the day it was agreed, YYYY-MM-DD")
    status.add_argument("--meeting", metavar="M", default="", help="where it was agreed")
    _draft(status)

    alternative = _command(
        commands,
        "alternative",
        "make a paragraph an alternative of another, such as 12 alt, or a paragraph of its own again",
        "draftdesk alternative water.draftdesk 13 --of 12",
    )
    _workspace(alternative)
    alternative.add_argument("paragraph", metavar="PARAGRAPH", help=paragraph_help)
    which = alternative.add_mutually_exclusive_group(required=True)
    which.add_argument("--of", metavar="PARAGRAPH", help="what it may stand instead of; it is put right after that")
    which.add_argument("--own", action="store_true", help="it is no alternative any more")
    _draft(alternative)

    hold = _command(
        commands,
        "hold",
        "keep the numbers as they are from now on: what is added becomes 12 bis, what goes leaves its number",
        "draftdesk hold water.draftdesk",
    )
    _workspace(hold)
    hold.add_argument(
        "--bis",
        choices=("additional", "version"),
        help="what 12 bis means from now on: a paragraph added after 12, or another version of 12",
    )
    _draft(hold)

    release = _command(
        commands,
        "release",
        "number the draft through again, and tell which number became which",
        "draftdesk release water.draftdesk --out concordance.docx",
    )
    _workspace(release)
    release.add_argument("--out", metavar="X.docx|.csv|.html", help="write the concordance as a table")
    release.add_argument("--dry-run", action="store_true", help="tell what would become of the numbers; write nothing")
    _draft(release)
    _json(release)
    _force(release)


def _comparing(commands: "_Commands") -> None:
    compare = _command(
        commands,
        "compare",
        "say what changed from one text to another, or write it as tracked changes",
        "draftdesk compare zero-draft.docx rev-1.pdf --out redline.docx\n"
        '  draftdesk compare "water.draftdesk#Zero draft" water.draftdesk --out changes.docx --layout table',
    )
    for name, help_text in (
        ("a", "the earlier text: .docx, .pdf, .txt, .md, .html, FILE.draftdesk#LABEL, or FILE.draftdesk as it stands"),
        ("b", "the later text; left out, A is a Word file whose own tracked changes are shown"),
    ):
        compare.add_argument(name, metavar=name.upper(), help=help_text, nargs="?" if name == "b" else None)
    compare.add_argument("--out", metavar="X.docx|.html|.md|.csv", help="write the result to a file")
    compare.add_argument(
        "--layout",
        choices=("redline", "table", "concordance"),
        default="redline",
        help="redline: the text with its changes marked (default); table: A, B and what changed side by side, .docx; "
        "concordance: which number became which",
    )
    shown = compare.add_mutually_exclusive_group()
    shown.add_argument(
        "--whole",
        action="store_const",
        const=True,
        help="show paragraphs that did not change too (default for .html and .md; not for a table)",
    )
    shown.add_argument(
        "--changes-only",
        action="store_const",
        const=False,
        dest="whole",
        help="count them, and show the headings above what changed (default for a table)",
    )
    compare.add_argument(
        "--base",
        choices=("a", "b"),
        help="tracked changes: whose Word file they are laid into (default: A's where that is Word); it keeps its page "
        "header, and only a plain document's says what was compared",
    )
    compare.add_argument(
        "--live-numbers",
        action="store_true",
        help="tracked changes: keep Word's automatic lists; without it numbers are typed",
    )
    compare.add_argument(
        "--no-moves", action="store_true", help="tracked changes: show what moved as deleted and inserted"
    )
    compare.add_argument(
        "--revisions",
        choices=("accepted", "rejected"),
        help="how changes are read that A or B, a Word file, tracks already (default: accepted)",
    )
    compare.add_argument("--author", default="", metavar="NAME", help="tracked changes: whose they are")
    compare.add_argument(
        "--date",
        metavar="D",
        help="when the tracked changes, the table or the page were made, 2026-03-31T17:45 UTC (default: now)",
    )
    _watched(compare, "counted, and marked with ◆ in the list of changes")
    _draft(compare)
    _json(compare)
    _force(compare)


def _watched(command: argparse.ArgumentParser, more: str) -> None:
    command.add_argument(
        "--watch",
        action="append",
        default=[],
        metavar="WORDS",
        help=f"words or a phrase to watch, or “paragraph: 12 (a)”; may be given again; {more}",
    )
    command.add_argument("--watch-list", metavar="LIST.txt", help="a text file with one of these a line")


def _watching(commands: "_Commands") -> None:
    watch = _command(
        commands,
        "watch",
        "list the words, phrases and paragraphs that are watched in comparisons, and change them; they never circulate",
        'draftdesk watch water.draftdesk --add "human rights" --add "migra*" --add "paragraph: 12 (a)"',
    )
    _workspace(watch)
    item_help = "words or a phrase, * behind a word for all that begins with it, or “paragraph: 12 (a)”"
    watch.add_argument("--add", action="append", default=[], metavar="WORDS", help=f"{item_help}; may be given again")
    watch.add_argument("--remove", action="append", default=[], metavar="WORDS", help="what to take off the list")
    watch.add_argument(
        "--from",
        dest="taken_from",
        metavar="LIST.txt",
        help="add what a text file has, one a line, that is not there yet",
    )
    watch.add_argument("--out", metavar="LIST.txt", help="write the list as such a file")
    _json(watch)
    _force(watch)


def _answering(commands: "_Commands") -> None:
    brief = _command(
        commands,
        "brief",
        "write a brief for capital: what changed that you watch, in two to four pages with room for instructions",
        'draftdesk brief rev-1.docx rev-2.pdf --watch "loss and damage" --watch "migrants*" --out brief.docx',
    )
    brief.add_argument("a", metavar="A", help="the earlier text: a file, FILE.draftdesk#LABEL, or FILE.draftdesk")
    brief.add_argument("b", metavar="B", help="the later text")
    brief.add_argument("--out", required=True, metavar="X.docx")
    brief.add_argument(
        "--watch",
        action="append",
        default=[],
        metavar="WORDS",
        help="words or a phrase to watch, or “paragraph: 12 (a)”; may be given again (default: the workspace's list)",
    )
    brief.add_argument("--watch-list", metavar="F.txt", help="a file with one of these a line")
    brief.add_argument("--remarks", action="store_true", help="show the workspace's remarks on the changes")
    brief.add_argument(
        "--revisions",
        choices=("accepted", "rejected"),
        help="how changes are read that A or B, a Word file, tracks already (default: accepted)",
    )
    brief.add_argument(
        "--author", default="", metavar="NAME", help="the author in the file's properties (default: none)"
    )
    brief.add_argument("--date", metavar="D", help="when the brief was made, 2026-03-31T17:45 UTC (default: now)")
    _draft(brief)
    _force(brief)

    verify = _command(
        commands,
        "verify",
        "tell whether a received file is what was circulated: the same file, the same words, or which words differ",
        "draftdesk verify water.draftdesk rev-2-received.docx",
    )
    verify.add_argument("file", metavar="FILE", help="the workspace whose versions it may be, or another document")
    verify.add_argument("received", metavar="RECEIVED", help="the file: .docx, .pdf, .txt, .md, .html")
    _draft(verify)
    _json(verify)
