"""What the command takes that writes the brief for capital."""

from draftdesk.cli.arguments import shared


def brief(command: shared.Command) -> None:
    made = command(
        "write a brief for capital: what changed that you watch, in two to four pages with room for instructions",
        'draftdesk brief rev-1.docx rev-2.pdf --watch "loss and damage" --watch "migrants*" --out brief.docx',
    )
    made.add_argument("a", metavar="A", help="the earlier text: a file, FILE.draftdesk#LABEL, or FILE.draftdesk")
    made.add_argument("b", metavar="B", help="the later text")
    made.add_argument("--out", required=True, metavar="X.docx")
    made.add_argument(
        "--watch",
        action="append",
        default=[],
        metavar="WORDS",
        help="words or a phrase to watch, or “paragraph: 12 (a)”; may be given again (default: the workspace's list)",
    )
    made.add_argument("--watch-list", metavar="F.txt", help="a file with one of these a line")
    made.add_argument("--remarks", action="store_true", help="show the workspace's remarks on the changes")
    made.add_argument(
        "--revisions",
        choices=("accepted", "rejected"),
        help="how changes are read that A or B, a Word file, tracks already (default: accepted)",
    )
    made.add_argument(
        "--author", default="", metavar="NAME", help="the author in the file's properties (default: none)"
    )
    made.add_argument("--date", metavar="D", help="when the brief was made, 2026-03-31T17:45 UTC (default: now)")
    shared.draft(made)
    shared.force(made)
