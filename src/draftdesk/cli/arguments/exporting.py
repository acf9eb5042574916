"""What the command takes that writes versions and sections as files."""

from draftdesk.cli.arguments import shared


def export(command: shared.Command) -> None:
    made = command(
        "write a version, or the working draft, as Word, Markdown or HTML; or several, and sections, a file each",
        'draftdesk export water.draftdesk --version "Zero draft" --sources --out zero-draft.docx',
    )
    shared.workspace(made)
    made.add_argument(
        "--version",
        action="append",
        default=[],
        metavar="LABEL",
        help="which version (default: the newest, or the working draft); may be given again, “all” are all",
    )
    made.add_argument("--working", action="store_true", help="the working draft, even if there are versions")
    made.add_argument(
        "--section",
        action="append",
        default=[],
        metavar="NAME",
        help="only that section, by the number or words of its heading or its place; may be given again, “all” is each",
    )
    where = made.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--out",
        metavar="X.docx|.md|.html|.pdf|.odt",
        help="the ending says the format; .pdf and .odt are made by LibreOffice, where it is installed",
    )
    where.add_argument(
        "--out-folder", metavar="FOLDER|X.zip", help="a new folder, or a .zip, for a file of each version and section"
    )
    made.add_argument(
        "--format",
        action="append",
        default=[],
        choices=("docx", "md", "html", "pdf", "odt"),
        help="with --out-folder: in which format (default: docx); may be given again",
    )
    made.add_argument(
        "--pattern",
        default="",
        metavar="P",
        help="with --out-folder: names of the files, of {date} {time} {series} {title} {label} {section} {kind} "
        "{language} {symbol}",
    )
    made.add_argument(
        "--series",
        default="",
        metavar="S",
        help="with --out-folder: what {series} says (default: the draft’s name where you gave it one, else its title’s "
        "first words)",
    )
    made.add_argument(
        "--profile",
        metavar="NAME|PATH",
        help="how it looks on paper: an export profile (default: the one chosen last, else informal-paper)",
    )
    made.add_argument("--sources", action="store_true", help="add the annex “Sources by paragraph”")
    made.add_argument("--attribution", choices=("full", "by group", "none"), help="name fewer than allowed")
    made.add_argument("--author", default="", help="the author in the file's properties (default: none)")
    shared.draft(made)
    shared.force(made)
