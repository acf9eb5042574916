"""What the commands take that send a version out."""

from argparse import ArgumentParser

from draftdesk.cli.arguments import shared

_SERIES = (
    "what {series} says, such as GCM (default: the draft's name where you gave it one, else its title's first words)"
)


def circulate_version(command: shared.Command) -> None:
    made = command(
        "write all files of a version that go out together: clean, tracked, tables, PDF, checksums, cover note",
        'draftdesk circulate water.draftdesk --freeze Rev.1 --date "28 May 2018" --against "Zero draft" --out rev1.zip',
    )
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--version", metavar="LABEL", help="a version that there is")
    which.add_argument("--freeze", metavar="LABEL", help="freeze the draft first, as the version of that label")
    shared.details(made)
    _order(made)
    made.add_argument("--out", required=True, metavar="DIR|X.zip", help="a new folder, or a .zip")
    _where(made)


def reissue(command: shared.Command) -> None:
    made = command(
        "issue the draft again in place of a version that went out with an error; both stay",
        'draftdesk reissue water.draftdesk --version Rev.1 --on "28 May 2018" --out rev1-reissued.zip',
    )
    made.add_argument("--version", required=True, metavar="LABEL", help="the version with the error")
    made.add_argument("--corr", action="store_true", help="a corrigendum that lists the changes, not the whole text")
    made.add_argument(
        "--on", required=True, metavar="DATE", help="the day to print: reissued on …, or the corrigendum's"
    )
    _order(made)
    made.add_argument("--out", metavar="DIR|X.zip", help="circulate it at once, into a new folder or a .zip")
    _where(made)


def _order(made: ArgumentParser) -> None:
    made.add_argument(
        "--against", metavar="LABEL", help="the version to show changes from (default: the one before it)"
    )
    made.add_argument(
        "--profile", metavar="NAME|PATH", help="how it looks on paper: an export profile (default: the one chosen last)"
    )
    made.add_argument(
        "--pattern",
        default="",
        help="how files are called, such as {date}_{series}_{label}_{kind}_{language}; also {symbol} {title} {against} "
        "{time}",
    )
    made.add_argument("--series", default="", help=_SERIES)
    made.add_argument(
        "--without",
        nargs="+",
        choices=("tracked", "table", "provenance", "cover-note"),
        metavar="KIND",
        help="leave out: tracked, table, provenance, cover-note",
    )
    made.add_argument("--no-pdf", action="store_true", help="make no PDF")
    made.add_argument("--sources", action="store_true", help="add the annex “Sources by paragraph” to the clean text")
    made.add_argument("--attribution", choices=("full", "by group", "none"), help="name fewer than allowed")
    made.add_argument("--author", default="", help="whose the tracked changes are (default: DraftDesk)")


def _where(made: ArgumentParser) -> None:
    shared.workspace(made)
    shared.draft(made)
    shared.as_json(made)
    shared.force(made)
