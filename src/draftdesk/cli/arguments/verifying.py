"""What the command takes that tells whether a file is what was circulated."""

from draftdesk.cli.arguments import shared


def verify(command: shared.Command) -> None:
    made = command(
        "tell whether a received file is what was circulated: the same file, the same words, or which words differ",
        "draftdesk verify water.draftdesk rev-2-received.docx",
    )
    made.add_argument("file", metavar="FILE", help="the workspace whose versions it may be, or another document")
    made.add_argument("received", metavar="RECEIVED", help="the file: .docx, .pdf, .txt, .md, .html")
    shared.draft(made)
    shared.as_json(made)
