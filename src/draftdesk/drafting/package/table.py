"""The table of changes of a package: the earlier version, the new one, and what changed, side by side."""

from typing import TYPE_CHECKING

from draftdesk.drafting.comparing import Compared
from draftdesk.drafting.package.beside import Issue
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Comparison
from draftdesk.model.drafts import Status
from draftdesk.model.export_profile import ExportProfile
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import set_apart

if TYPE_CHECKING:
    from draftdesk.writing.walking import About


def table_of_changes(words: Compared, old: Issue, new: Issue, profile: ExportProfile, progress: Progress) -> bytes:
    """The table as a Word file, in the language of the new version, on landscape pages of the profile's paper. Where
    the profile prints what is agreed, the table tells what became of that."""
    from draftdesk.writing.comparison_table import comparison_table
    from draftdesk.writing.walking import About

    spoken = house_words(new.document.language)
    about = About(
        language_a=words.a.text.language,
        language_b=words.b.text.language,
        whole=False,
        words=spoken if spoken.phrases else None,
        document=new.document,
        statuses=_statuses(words.comparison, old, new, spoken) if profile.margin_status else {},
    )
    before, now = (_dated(each, about, new.document.language) for each in (old, new))
    return comparison_table(words.comparison, before, now, about, paper=profile.page.paper, progress=progress)


def _dated(issue: Issue, about: "About", language: str) -> str:
    """What a version is called, and when it was issued where that is known."""
    label, date = (set_apart(each, language) for each in (issue.version.label, issue.document.date.strip()))
    return about.say("{label}, {date}").format(label=label, date=date) if date else label


def _statuses(comparison: Comparison, old: Issue, new: Issue, words: HouseWords) -> dict[int, str]:
    """What became of the status of each paragraph that has another now, by the places of the changes."""
    before, now = ({each.id: each.status for each in issue.document.paragraphs} for issue in (old, new))
    found = {}
    for at, change in enumerate(comparison.changes):
        if change.a and change.b:
            was = before.get(comparison.a[change.a[0]].paragraph_id or "")
            status = now.get(comparison.b[change.b[0]].paragraph_id or "")
            if was is not None and status is not None and was is not status:
                said = words.say("Status: {new} (was {old})")
                found[at] = said.format(new=_named(status, words), old=_named(was, words))
    return found


def _named(status: Status, words: HouseWords) -> str:
    name = words.statuses.get(status, words.say("open"))
    return f"{name[:1].lower()}{name[1:]}"
