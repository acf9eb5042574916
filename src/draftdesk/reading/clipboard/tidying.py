"""Runs of a line from the clipboard without junk between and in them."""

from collections.abc import Iterable
from dataclasses import replace

from draftdesk.model.inline import Run
from draftdesk.model.pasted import cleaned, without_junk


def tidied(runs: Iterable[Run]) -> list[Run]:
    """The runs without junk, their white space single blanks, none at the beginning and the end."""
    found: list[Run] = []
    after_blank = True
    for run in runs:
        if not run.text:
            found.append(run)
            after_blank = False
            continue
        said = without_junk(run.text)
        text = cleaned(said)
        if text:
            lead = _blank(said[0]) if said[0].isspace() and not after_blank else ""
            text = f"{lead}{text}{_blank(said[-1]) if said[-1].isspace() else ''}"
        elif said and not after_blank:
            text = _blank(said[0])
        if text:
            found.append(replace(run, text=text))
            after_blank = text[-1].isspace()
    while found and found[-1].text and not found[-1].text.rstrip():
        found.pop()
    if found and found[-1].text:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip())
    return found


def _blank(sign: str) -> str:
    return "\u00a0" if sign == "\u00a0" else " "
