"""What the commands for sources and their snippets take."""

from draftdesk.cli.arguments import shared


def import_sources(command: shared.Command) -> None:
    made = command(
        "read documents and store what they recommend",
        "draftdesk import water.draftdesk summary.docx cards.csv --session 3",
    )
    shared.workspace(made)
    made.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help=".docx, .odt, .rtf, .pdf, .html, .txt, .md, .csv, .xlsx, .eml, old .doc where LibreOffice is, "
        "or a folder or .zip of these",
    )
    made.add_argument("--title", default="", help="the document's title, for a single document")
    made.add_argument("--kind", help="statement, summary, report, recommendation card, …")
    made.add_argument("--date", metavar="D", help="the date of the document, YYYY-MM-DD")
    made.add_argument("--session", default="", metavar="NAME", help="the session it belongs to: title or number")
    made.add_argument(
        "--submitter", action="append", default=[], metavar="NAME", help="who submitted it (may be given again)"
    )
    made.add_argument(
        "--language", default="", metavar="CODE", help="ar, en, es, fr, ru, zh (default: what the document is in)"
    )
    made.add_argument(
        "--lead-in",
        action="append",
        default=[],
        metavar="PHRASE",
        help="add a phrase after which such documents list their recommendations (may be given again)",
    )
    made.add_argument(
        "--accept",
        default="listed",
        choices=("listed", "likely"),
        help="listed: what the document itself lists (default); likely: also sentences that read like recommendations",
    )
    made.add_argument(
        "--visibility",
        default="circulate",
        choices=("internal", "co-facilitators", "circulate"),
        help="who may see it (default: circulate)",
    )
    shared.as_json(made)


def list_sources(command: shared.Command) -> None:
    made = command(
        "list the sources",
        "draftdesk sources water.draftdesk",
    )
    shared.workspace(made)
    shared.as_json(made)


def list_snippets(command: shared.Command) -> None:
    made = command(
        "find recommendations and passages",
        "draftdesk snippets water.draftdesk 'safe drinking' --tag dimension:national --unused",
    )
    shared.workspace(made)
    made.add_argument("query", metavar="QUERY", nargs="?", default="", help='words, "phrases in quotes", begin*')
    made.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="FACET:NAME",
        help="only those with this tag; given again for one facet, with any of them",
    )
    made.add_argument("--source", metavar="ID", help="only those of this source")
    made.add_argument("--unused", action="store_true", help="only those that are not in the draft")
    made.add_argument("--limit", type=shared.count, metavar="N", help="at most so many")
    shared.draft(made)
    shared.as_json(made)


def tag(command: shared.Command) -> None:
    made = command(
        "put tags on snippets, or take them off",
        "draftdesk tag water.draftdesk SS/h/4 SS/h/5 --add theme:Data --remove theme:Finance",
    )
    shared.workspace(made)
    made.add_argument("references", metavar="REFERENCE", nargs="+", help="a snippet such as TS3/h/4")
    made.add_argument("--add", action="append", default=[], metavar="FACET:NAME")
    made.add_argument("--remove", action="append", default=[], metavar="FACET:NAME")
