"""Beginning a draft with nothing in it."""

from draftdesk.model.drafts import Draft
from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

BEGIN = "New draft"


def begin_draft(tx: Transaction, name: str) -> Draft:
    """A draft of that name without a paragraph. Outline and profile are those of the draft that was there first.

    Raises NotAllowed where the name is empty or another draft has it.
    """
    known, wanted = queries.drafts(tx), " ".join(name.split())
    if not wanted:
        raise NotAllowed("a draft needs a name")
    if any(fold(each.name) == fold(wanted) for each in known):
        raise NotAllowed(f"there is a draft “{wanted}” already: give the new one another name")
    like = known[0] if known else Draft(id="", name="")
    draft = Draft(id=new_id(), name=wanted, language=like.language, outline=like.outline, profile=like.profile)
    tx.insert(draft)
    return draft
