"""What the commands for versions that were received take."""

from draftdesk.cli.arguments import shared


def add_version(command: shared.Command) -> None:
    made = command(
        "add a version of the draft that was received as a file",
        'draftdesk add-version water.draftdesk rev1.docx --label "Rev.1" --date "5 March"',
    )
    shared.workspace(made)
    made.add_argument("received", metavar="RECEIVED", help="the file, .docx, .pdf, .txt, .md or .html")
    made.add_argument("--label", required=True, help='such as "Rev.1"')
    for name, metavar, help_text in (
        ("symbol", "S", "its document symbol"),
        ("date", "D", "its date, as you want it to read"),
        ("note", "N", "a note for yourselves"),
    ):
        made.add_argument(f"--{name}", metavar=metavar, default="", help=help_text)
    shared.draft(made)
    shared.as_json(made)


def pairing(command: shared.Command) -> None:
    made = command(
        "list the doubtful paragraphs of a received version, confirm or correct what they were in the version before",
        'draftdesk pairing water.draftdesk --version "Rev.1" --same "14=12" --new 15 --confirm "3 (a)"',
    )
    shared.workspace(made)
    made.add_argument("--version", metavar="LABEL", help="which version (default: the newest)")
    made.add_argument(
        "--same", metavar="NOW=BEFORE", action="append", default=[], help="paragraph NOW is what BEFORE was"
    )
    made.add_argument("--new", metavar="NOW", action="append", default=[], help="paragraph NOW is new")
    made.add_argument("--confirm", metavar="NOW", action="append", default=[], help="NOW is what it is taken for")
    shared.draft(made)
    shared.as_json(made)


def history(command: shared.Command) -> None:
    made = command(
        "show one paragraph through all versions of the draft, with what changed",
        'draftdesk history water.draftdesk "12 (a)"',
    )
    shared.workspace(made)
    made.add_argument(
        "paragraph",
        metavar="PARAGRAPH",
        help="its number as printed in the newest version or the working draft, “footnote 3”, or id",
    )
    made.add_argument("--out", metavar="X.docx|.html|.md|.csv", help="write it as a table")
    shared.draft(made)
    shared.as_json(made)
    shared.force(made)
