"""What the command takes that checks a workspace, a text or a Word file."""

from draftdesk.cli.arguments import shared


def check(command: shared.Command) -> None:
    made = command(
        "check that a workspace is whole, a text before it goes out, or what a Word file tells its readers",
        "draftdesk check water.draftdesk\n"
        '  draftdesk check water.draftdesk --version "Zero draft"\n'
        "  draftdesk check received.docx --clean clean.docx",
    )
    made.add_argument("file", metavar="FILE", help="the workspace, NAME.draftdesk, or a Word file")
    text = made.add_mutually_exclusive_group()
    text.add_argument("--version", metavar="LABEL", help="what would be objected to in a version")
    text.add_argument("--working", action="store_true", help="the same in the working draft")
    shared.draft(made)
    made.add_argument(
        "--words", type=shared.count, default=10_700, metavar="N", help="how many words it may have (default: 10700)"
    )
    made.add_argument(
        "--terms", metavar="SOURCE|PATH", help="take the abbreviations that a source or a file explains for known"
    )
    made.add_argument(
        "--against",
        metavar="FILE.draftdesk",
        help="also tell what a Word file holds of a workspace's inputs not for circulation, comments, remarks, watch "
        "list and earlier wordings",
    )
    made.add_argument("--clean", metavar="OUT.docx", help="write a copy of the Word file that tells only its text")
    made.add_argument(
        "--keep-changes",
        action="store_true",
        help="tracked changes stay in the copy, by nobody and without dates (default: they are accepted)",
    )
    shared.as_json(made)
    shared.force(made)
