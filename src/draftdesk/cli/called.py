"""Which paragraph of the draft a command means."""

from draftdesk.drafting.called import names_of, paragraph_called
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import Look
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import InvalidSettings


def paragraph_named(look: Look, draft: Draft, name: str) -> tuple[str, str]:
    """The id and the number of the paragraph that is called so. Raises NotFound, and InvalidSettings for a footnote or
    a number that nobody has any more."""
    document = working_document(look, draft)
    _, found = paragraph_called([document], name)
    line = next((each for each in document.paragraphs if each.id == found), None)
    if line is None:
        raise InvalidSettings(f"{name}: a footnote is changed in the window; name its paragraph")
    if line.stands_for is not None:
        raise InvalidSettings(f"{name} only keeps a number that was cited; name a paragraph")
    return found, names_of(document)[found]
