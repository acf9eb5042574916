"""What the command takes that compares two texts."""

from draftdesk.cli.arguments import shared


def compare(command: shared.Command) -> None:
    made = command(
        "say what changed from one text to another, or write it as tracked changes",
        "draftdesk compare zero-draft.docx rev-1.pdf --out redline.docx\n"
        '  draftdesk compare "water.draftdesk#Zero draft" water.draftdesk --out changes.docx --layout table',
    )
    for name, help_text in (
        ("a", "the earlier text: .docx, .pdf, .txt, .md, .html, FILE.draftdesk#LABEL, or FILE.draftdesk as it stands"),
        ("b", "the later text; left out, A is a Word file whose own tracked changes are shown"),
    ):
        made.add_argument(name, metavar=name.upper(), help=help_text, nargs="?" if name == "b" else None)
    made.add_argument("--out", metavar="X.docx|.html|.md|.csv", help="write the result to a file")
    made.add_argument(
        "--layout",
        choices=("redline", "table", "concordance"),
        default="redline",
        help="redline: the text with its changes marked (default); table: A, B and what changed side by side, .docx; "
        "concordance: which number became which",
    )
    shown = made.add_mutually_exclusive_group()
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
    made.add_argument(
        "--base",
        choices=("a", "b"),
        help="tracked changes: whose Word file they are laid into (default: A's where that is Word); it keeps its page "
        "header, and only a plain document's says what was compared",
    )
    made.add_argument(
        "--live-numbers",
        action="store_true",
        help="tracked changes: keep Word's automatic lists; without it numbers are typed",
    )
    made.add_argument(
        "--no-moves", action="store_true", help="tracked changes: show what moved as deleted and inserted"
    )
    made.add_argument(
        "--revisions",
        choices=("accepted", "rejected"),
        help="how changes are read that A or B, a Word file, tracks already (default: accepted)",
    )
    made.add_argument("--author", default="", metavar="NAME", help="tracked changes: whose they are")
    made.add_argument(
        "--date",
        metavar="D",
        help="when the tracked changes, the table or the page were made, 2026-03-31T17:45 UTC (default: now)",
    )
    made.add_argument(
        "--watch",
        action="append",
        default=[],
        metavar="WORDS",
        help="words or a phrase to watch, or “paragraph: 12 (a)”; may be given again; counted, and marked with ◆ in "
        "the list of changes",
    )
    made.add_argument("--watch-list", metavar="LIST.txt", help="a text file with one of these a line")
    shared.draft(made)
    shared.as_json(made)
    shared.force(made)
