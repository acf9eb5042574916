"""What the commands that write in the draft take."""

from draftdesk.cli.arguments import shared

_TEXT = "what it says; *italic*, **bold**, ^super^, ~sub~"


def replace(command: shared.Command) -> None:
    made = command(
        "find words in the draft and put others in their place; agreed text stays as it is",
        'draftdesk replace water.draftdesk "States" "Member States" --whole-word --match-case --dry-run',
    )
    shared.workspace(made)
    made.add_argument("find", metavar="FIND", help="the words to find")
    made.add_argument("replacement", metavar="WITH", help="what to put in their place, as it stands")
    made.add_argument("--whole-word", action="store_true", help="not where they are part of a longer word")
    made.add_argument("--match-case", action="store_true", help="not where capitals or accents are others than in FIND")
    made.add_argument(
        "--regex", action="store_true", help=r"FIND is a regular expression, whose groups are \1, \2 … in WITH"
    )
    made.add_argument("--section", metavar="HEADING", help="only under this heading: its number or words")
    made.add_argument("--dry-run", action="store_true", help="say what would be replaced where; write nothing")
    shared.draft(made)
    shared.as_json(made)


def edit(command: shared.Command) -> None:
    made = command(
        "change what a paragraph says; notes and references that TEXT does not hold go",
        'draftdesk edit water.draftdesk 12 "*Reaffirm* that water is a right of all;"',
    )
    shared.workspace(made)
    made.add_argument("paragraph", metavar="PARAGRAPH", help=shared.PARAGRAPH)
    made.add_argument("text", metavar="TEXT", help=_TEXT)
    shared.draft(made)


def insert(command: shared.Command) -> None:
    made = command(
        "put a new paragraph into the draft",
        'draftdesk insert water.draftdesk "Share data on all wells" --after "12 (a)"',
    )
    shared.workspace(made)
    made.add_argument("text", metavar="TEXT", help=_TEXT)
    made.add_argument("--after", metavar="PARAGRAPH", help=f"{shared.PARAGRAPH} (default: at the start)")
    made.add_argument(
        "--role",
        choices=(
            *("title", "heading 1", "heading 2", "heading 3", "heading 4"),
            *("preambular", "operative", "chapeau", "sub-paragraph", "note"),
        ),
        help="what it is (default: what belongs there)",
    )
    shared.draft(made)


def delete(command: shared.Command) -> None:
    made = command(
        "take paragraphs out of the draft with all that stands under them; agreed ones stay",
        'draftdesk delete water.draftdesk "12 (a)" 14',
    )
    shared.workspace(made)
    made.add_argument("paragraphs", metavar="PARAGRAPH", nargs="+", help=shared.PARAGRAPH)
    shared.draft(made)
