"""The command that tells whether a received file is what was circulated."""

from argparse import Namespace
from pathlib import Path

from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.comparing import titles
from draftdesk.drafting.verifying import Sameness, Verdict, verdict_lines, verify_file, verify_two

_WORKSPACE = ".draftdesk"


def verify(given: Namespace, terminal: Terminal) -> int:
    """0 where it is the same file or says the same words, 1 where words differ."""
    received = Path(given.received)
    if Path(given.file).suffix.lower() == _WORKSPACE:
        from draftdesk.cli.opening import to_look

        with to_look(given) as workspace:
            verdict = verify_file(workspace.look(), received, terminal.progress, draft=given.draft)
    else:
        verdict = verify_two(Path(given.file), received, terminal.progress)
    if given.json:
        terminal.give(_document(verdict))
    else:
        _say(verdict, terminal)
    return int(verdict.sameness is Sameness.DIFFERS)


def _say(verdict: Verdict, terminal: Terminal) -> None:
    first, *more = verdict_lines(verdict)
    terminal.say(first)
    for line in more:
        terminal.warn(f"draftdesk: {line}")
    if verdict.compared is not None and verdict.sameness is Sameness.DIFFERS:
        from draftdesk.cli.changes import change_lines

        for line in change_lines(verdict.compared.comparison):
            terminal.say(line)


def _document(verdict: Verdict) -> dict[str, object]:
    from draftdesk.comparing.plain import plain

    document: dict[str, object] = {
        "verdict": str(verdict.sameness),
        "file": verdict.name,
        "against": verdict.against,
        "is_version": verdict.version is not None,
        "exported_as": verdict.exported.file_name if verdict.exported else None,
        "exported_at": verdict.exported.at if verdict.exported else None,
        "received_as_it": verdict.received,
        "formatting": verdict.formatting,
        "trifles": verdict.trifles,
        "warnings": [*verdict.warnings],
    }
    if verdict.compared is not None and verdict.sameness is Sameness.DIFFERS:
        document["comparison"] = plain(verdict.compared.comparison, *titles(verdict.compared))
    return document
