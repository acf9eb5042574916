"""What the command takes that keeps the watch list."""

from draftdesk.cli.arguments import shared


def watch(command: shared.Command) -> None:
    made = command(
        "list the words, phrases and paragraphs that are watched in comparisons, and change them; they never circulate",
        'draftdesk watch water.draftdesk --add "human rights" --add "migra*" --add "paragraph: 12 (a)"',
    )
    shared.workspace(made)
    item_help = "words or a phrase, * behind a word for all that begins with it, or “paragraph: 12 (a)”"
    made.add_argument("--add", action="append", default=[], metavar="WORDS", help=f"{item_help}; may be given again")
    made.add_argument("--remove", action="append", default=[], metavar="WORDS", help="what to take off the list")
    made.add_argument(
        "--from",
        dest="taken_from",
        metavar="LIST.txt",
        help="add what a text file has, one a line, that is not there yet",
    )
    made.add_argument("--out", metavar="LIST.txt", help="write the list as such a file")
    shared.as_json(made)
    shared.force(made)
