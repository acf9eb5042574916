"""What the commands for numbers, alternatives and agreed text take."""

from draftdesk.cli.arguments import shared


def status(command: shared.Command) -> None:
    made = command(
        "say how far paragraphs are agreed; those that are agreed already stay as they are",
        'draftdesk status water.draftdesk 12 "12 (a)" --set ad-ref --date 2018-05-14 --meeting "Third round"',
    )
    shared.workspace(made)
    made.add_argument("paragraphs", metavar="PARAGRAPH", nargs="+", help=shared.PARAGRAPH)
    wanted = made.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--set", choices=("open", "agreed-in-group", "ad-ref", "agreed"), help="how far it is agreed")
    wanted.add_argument("--reopen", metavar="REASON", help="make agreed text open again, and say why")
    made.add_argument("--date", metavar="D", help="the day it was agreed, YYYY-MM-DD")
    made.add_argument("--meeting", metavar="M", default="", help="where it was agreed")
    shared.draft(made)


def alternative(command: shared.Command) -> None:
    made = command(
        "make a paragraph an alternative of another, such as 12 alt, or a paragraph of its own again",
        "draftdesk alternative water.draftdesk 13 --of 12",
    )
    shared.workspace(made)
    made.add_argument("paragraph", metavar="PARAGRAPH", help=shared.PARAGRAPH)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--of", metavar="PARAGRAPH", help="what it may stand instead of; it is put right after that")
    which.add_argument("--own", action="store_true", help="it is no alternative any more")
    shared.draft(made)


def hold(command: shared.Command) -> None:
    made = command(
        "keep the numbers as they are from now on: what is added becomes 12 bis, what goes leaves its number",
        "draftdesk hold water.draftdesk",
    )
    shared.workspace(made)
    made.add_argument(
        "--bis",
        choices=("additional", "version"),
        help="what 12 bis means from now on: a paragraph added after 12, or another version of 12",
    )
    shared.draft(made)


def release(command: shared.Command) -> None:
    made = command(
        "number the draft through again, and tell which number became which",
        "draftdesk release water.draftdesk --out concordance.docx",
    )
    shared.workspace(made)
    made.add_argument("--out", metavar="X.docx|.csv|.html", help="write the concordance as a table")
    made.add_argument("--dry-run", action="store_true", help="tell what would become of the numbers; write nothing")
    shared.draft(made)
    shared.as_json(made)
    shared.force(made)
