"""The command that tells what is wrong: with a workspace's file, with a text before it goes out, with a Word file."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from draftdesk.cli.opening import recover, to_look
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import workspaces
from draftdesk.drafting.checking_files import WORD_FILES, CheckedFile, check_file, clean_file
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.preflight.findings import Finding, Gravity, advice

if TYPE_CHECKING:
    from draftdesk.drafting.private_words import PrivateWords

_WIDTH = 60


def check(given: Namespace, terminal: Terminal) -> int:
    """0 where nothing is wrong, or where a cleaned copy was written; else 1."""
    is_word = Path(given.file).suffix.lower() in WORD_FILES
    _require_fitting(given, is_word=is_word)
    if is_word:
        return _check_word(given, terminal)
    if given.version or given.working:
        return _check_text(given, terminal)
    return _check_workspace(given, terminal)


def _require_fitting(given: Namespace, *, is_word: bool) -> None:
    if is_word and (given.version or given.working or given.draft or given.terms):
        raise InvalidSettings("--version, --working, --draft and --terms are for a workspace; leave them out")
    if not is_word and (given.clean or given.keep_changes or given.against):
        raise InvalidSettings(
            f"--clean and --against are for a Word file ({', '.join(WORD_FILES)}); a workspace has nothing to clean"
        )
    if given.keep_changes and not given.clean:
        raise InvalidSettings("--keep-changes says how a cleaned copy is made: give --clean OUT.docx too")


def _check_workspace(given: Namespace, terminal: Terminal) -> int:
    recover(Path(given.file))
    findings = workspaces.check(Path(given.file))
    if given.json:
        terminal.give({"file": given.file, "whole": not findings, "findings": list(findings)})
    elif findings:
        for finding in findings:
            terminal.say(finding)
    else:
        terminal.say(f"{given.file} is whole")
    return 1 if findings else 0


def _check_text(given: Namespace, terminal: Terminal) -> int:
    from draftdesk.cli.terms import terms_given
    from draftdesk.drafting.preflight import preflight_of
    from draftdesk.workspace import queries

    with to_look(given) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        version = queries.version_labelled(look, draft.id, given.version) if given.version else None
        terms = terms_given(look, given.terms, workspace.path, terminal) if given.terms else {}
        found = preflight_of(look, draft, version, allowed=given.words, known=terms, progress=terminal.progress)
    label = version.label if version else None
    if given.json:
        terminal.give({"file": given.file, "version": label, "findings": _plain(found.findings, found.names)})
    else:
        what = f"“{label}”" if label else "the working draft"
        _say_findings(found.findings, found.names, what, terminal.say)
    return 1 if found.wrong else 0


def _check_word(given: Namespace, terminal: Terminal) -> int:
    path = Path(given.file)
    private = _private(given)
    checked = check_file(path, terminal.progress, allowed=given.words)
    if given.clean:
        clean_file(
            path,
            Path(given.clean),
            overwrite=given.force,
            keep_changes=given.keep_changes,
            progress=terminal.progress,
        )
    if given.json:
        terminal.give({**_document(checked, given), "private": [asdict(each) for each in private]})
    else:
        _say_file(checked, given, terminal)
        for each in private:
            words = shortened(each.words, _WIDTH)
            terminal.say(f"  {Gravity.WRONG!s:8}  {each.part}: “{words}”, which stands in {each.origin}")
    return 0 if given.clean or (checked.is_fit and not private) else 1


def _private(given: Namespace) -> "tuple[PrivateWords, ...]":
    """What the file holds of the workspace that it is held against."""
    if not given.against:
        return ()
    from draftdesk.drafting.private_words import private_in_file

    with to_look(Namespace(file=given.against)) as workspace:
        return private_in_file(workspace.look(), Path(given.file))


def _say_file(checked: CheckedFile, given: Namespace, terminal: Terminal) -> None:
    from draftdesk.ooxml.leaks import LeakKind, leak_lines

    for line in checked.warnings:
        terminal.warn(f"draftdesk: {line}")
    if checked.leaks:
        terminal.say(f"{checked.name} tells its readers:")
        for leak, line in zip(checked.leaks, leak_lines(checked.leaks), strict=True):
            terminal.say(f"  {leak.gravity!s:8}  {shortened(line, 150)}")
    else:
        terminal.say(f"{checked.name} tells nothing but its text")
    _say_findings(checked.findings, checked.names, "the text", terminal.say)
    if given.clean:
        changes = (
            "; its tracked changes stay, by nobody" if given.keep_changes else "; its tracked changes are accepted"
        )
        has_changes = any(each.kind is LeakKind.CHANGES for each in checked.leaks)
        terminal.say(f"made {given.clean}, which tells nothing but its text{changes if has_changes else ''}")


def _say_findings(findings: Iterable[Finding], names: Mapping[str, str], what: str, say: Callable[[str], None]) -> None:
    listed = list(findings)
    if not listed:
        say(f"nothing to object to in {what}")
        return
    say(f"1 finding in {what}:" if len(listed) == 1 else f"{len(listed):,} findings in {what}:")
    for each in listed:
        place = shortened(_place(each, names), 28)
        words = f"“{shortened(each.words, _WIDTH)}”: " if each.words.strip() else ""
        say(f"  {each.gravity!s:8}  {place:28}  {words}{advice(each)}")


def _place(finding: Finding, names: Mapping[str, str]) -> str:
    return names.get(finding.footnote_id) or names.get(finding.paragraph_id, "")


def _plain(findings: Iterable[Finding], names: Mapping[str, str]) -> list[dict[str, object]]:
    return [
        {
            "kind": str(each.kind),
            "gravity": str(each.gravity),
            "place": _place(each, names),
            "paragraph_id": each.paragraph_id or None,
            "footnote_id": each.footnote_id or None,
            "start": each.start,
            "end": each.end,
            "words": each.words,
            "instead": each.instead or None,
            "times": each.times,
            "advice": advice(each),
        }
        for each in findings
    ]


def _document(checked: CheckedFile, given: Namespace) -> dict[str, object]:
    return {
        "file": given.file,
        "fit": checked.is_fit,
        "leaks": [
            {"kind": str(each.kind), "gravity": str(each.gravity), "times": each.times, "words": list(each.words)}
            for each in checked.leaks
        ],
        "findings": _plain(checked.findings, checked.names),
        "warnings": list(checked.warnings),
        "cleaned": given.clean or None,
    }
