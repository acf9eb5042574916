"""What the command takes that keeps the known terms."""

from draftdesk.cli.arguments import shared


def terms(command: shared.Command) -> None:
    made = command(
        "list the abbreviations that need no explanation, and add or remove some",
        'draftdesk terms water.draftdesk --add "LDC=least developed country" --from TS3 --from abbreviations.csv',
    )
    shared.workspace(made)
    made.add_argument(
        "--add", action="append", default=[], metavar="TERM[=WORDS]", help="an abbreviation, and what it stands for"
    )
    made.add_argument("--remove", action="append", default=[], metavar="TERM", help="take one off the list")
    made.add_argument(
        "--from",
        dest="taken_from",
        action="append",
        default=[],
        metavar="SOURCE|PATH",
        help="add those that a source, or a file, lists or explains",
    )
    shared.as_json(made)
