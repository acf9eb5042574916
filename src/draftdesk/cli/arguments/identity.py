"""What the command takes that says whose document the draft is."""

from draftdesk.cli.arguments import shared


def identity(command: shared.Command) -> None:
    made = command(
        "say, or look up, whose document the draft is: what its first page says",
        'draftdesk identity water.draftdesk --organ "General Assembly" --symbol A/C.2/72/L.1',
    )
    shared.workspace(made)
    for name, metavar, help_text in (
        ("title", "T", "the title"),
        ("symbol", "S", "the document symbol"),
        ("organ", "O", "the organ that heads the masthead; without one, that of the symbol"),
        ("original", "L", "the language it was written in, such as en; several as en/fr"),
        ("session", "S", "such as “Seventy-second session”"),
        ("item", "I", "such as “Item 14 of the provisional agenda*”"),
        ("item-title", "T", "the title of the agenda item"),
        ("asterisks", "N", "what the asterisks stand for, such as “* A/72/150.”, a line each"),
        ("byline", "B", "such as “Note by the President”"),
    ):
        made.add_argument(f"--{name}", metavar=metavar, help=f"{help_text}; '' for none")
    made.add_argument("--language", metavar="CODE", help="the language of the text: ar, en, es, fr, ru or zh")
    made.add_argument("--distribution", choices=("general", "limited", "restricted", "by-symbol"), help="who gets it")
    made.add_argument("--emblem", metavar="PATH", help="a PNG or JPEG for the head of page one; '' for none")
    shared.draft(made)
    shared.as_json(made)
