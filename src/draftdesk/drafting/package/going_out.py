"""What is read of a version that goes out: its text, or the list of what it changes where it is a corrigendum."""

from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.package.beside import Issue, in_words
from draftdesk.drafting.package.circulate import corrections, earlier_issue, version_before
from draftdesk.drafting.reissuing import is_corrigendum
from draftdesk.drafting.texts import text_of_document
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.document import Document
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.export_profile import ExportProfile
from draftdesk.reading.texts import ReadText
from draftdesk.workspace.look import Look


def going_out(
    look: Look,
    draft: Draft,
    version: Version | None = None,
    *,
    with_sources: bool = False,
    attribution: Attribution | None = None,
    profile: ExportProfile | None = None,
    progress: Progress = silent,
) -> Document:
    """The version, or the working draft, as `to_circulate` has it; of a corrigendum the list of what it changes in the
    version that it corrects, which takes as long as to compare the two."""
    document = to_circulate(look, draft, version, with_sources=with_sources, attribution=attribution, profile=profile)
    if version is None or not is_corrigendum(version):
        return document
    first = version_before(look, draft, version)
    if first is None:
        return document
    old = earlier_issue(look, draft, first, progress)
    new = Issue(version=version, document=document, read=ReadText(text_of_document(document, version.label)))
    return corrections(old, new, in_words(old, new, progress))
