"""What the team remarks on the draft: written, answered by resolving, and kept on its words while these are edited.

Agreed text can be remarked on, too: a comment changes nothing, and never circulates.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from draftdesk.drafting.standing import paragraph_of
from draftdesk.model import inline
from draftdesk.model.drafts import Comment, Paragraph
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.remarks import anchor, followed
from draftdesk.workspace.transaction import Transaction

ADD, EDIT, DELETE = "Add comment", "Edit comment", "Delete comment"
RESOLVE, REOPEN = "Resolve comment", "Reopen comment"


def add_comment(
    tx: Transaction, paragraph_id: str, text: str, *, start: int | None = None, end: int | None = None
) -> Comment:
    """A comment on the words of a paragraph from `start` to `end` (see `inline.said`), or on the whole of it.

    Raises NotAllowed where it says nothing.
    """
    paragraph = paragraph_of(tx, paragraph_id)
    comment = Comment(id=new_id(), paragraph_id=paragraph.id, text=_required(text), author=tx.who, at=tx.at)
    if start is not None and end is not None:
        comment = _on(comment, inline.said(paragraph.text), (start, end))
    tx.insert(comment)
    return comment


def edit_comment(tx: Transaction, comment_id: str, text: str) -> Comment:
    """Change what a comment says. Raises NotAllowed where that is nothing."""
    return _changed(tx, replace(_comment_of(tx, comment_id), text=_required(text)))


def resolve_comment(tx: Transaction, comment_id: str) -> Comment:
    """Say that what a comment asked for is done; it stays, with who said so and when."""
    return _changed(tx, replace(_comment_of(tx, comment_id), resolved=True, resolved_by=tx.who, resolved_at=tx.at))


def reopen_comment(tx: Transaction, comment_id: str) -> Comment:
    """Take back that a comment is resolved."""
    return _changed(tx, replace(_comment_of(tx, comment_id), resolved=False, resolved_by="", resolved_at=""))


def delete_comment(tx: Transaction, comment_id: str) -> Comment:
    """Take a comment away; returns what it was."""
    comment = _comment_of(tx, comment_id)
    tx.delete(comment)
    return comment


def move_comment(
    tx: Transaction, comment_id: str, paragraph_id: str, *, start: int | None = None, end: int | None = None
) -> Comment:
    """Put a comment on other words, of the same paragraph or of another of its draft, or on a whole paragraph."""
    comment, paragraph = _comment_of(tx, comment_id), paragraph_of(tx, paragraph_id)
    if paragraph_of(tx, comment.paragraph_id).draft_id != paragraph.draft_id:
        raise NotAllowed("a comment stays in its draft: write it anew in the other")
    moved = replace(comment, paragraph_id=paragraph.id, start=None, end=None, quoted="")
    if start is not None and end is not None:
        moved = _on(moved, inline.said(paragraph.text), (start, end))
    return _changed(tx, moved)


def follow_words(
    tx: Transaction, before: Sequence[Paragraph], texts: Mapping[str, str], heirs: Mapping[str, str] | None = None
) -> None:
    """Comments on paragraphs that are written anew stay on their words.

    `texts` has by id what changed or new paragraphs say, which are there already; `heirs` say of a paragraph that is
    gone which other one has its words. A comment whose words are nowhere any more stays on the paragraph as it is: they
    may come back.
    """
    old = {each.id: each for each in before if each.text != texts.get(each.id)}
    comments = tx.among(Comment, "paragraph_id", old)
    if not comments:
        return
    said = {name: inline.said(text) for name, text in texts.items()}
    for comment in comments:
        stood = inline.said(old[comment.paragraph_id].text)
        _changed(tx, _followed(comment, stood, said, heirs or {}))


def _followed(comment: Comment, stood: str, said: Mapping[str, str], heirs: Mapping[str, str]) -> Comment:
    own = said.get(comment.paragraph_id)
    at_home = comment if own is not None else replace(comment, paragraph_id=heirs.get(comment.paragraph_id, ""))
    if not at_home.paragraph_id:
        at_home = comment
    place = anchor(comment, stood)
    if place is None:
        return at_home
    now = None if own is None else followed(*place, stood, own)
    if own is not None and now is not None:
        now = now if own[slice(*now)] == comment.quoted else anchor(comment, own) or now
        if own[slice(*now)] == comment.quoted:
            return _on(comment, own, now)
    for name, text in said.items():
        at = text.find(comment.quoted) if name != comment.paragraph_id else -1
        if at >= 0:
            return _on(replace(comment, paragraph_id=name), text, (at, at + len(comment.quoted)))
    return at_home if own is None or now is None else _on(comment, own, now)


def _on(comment: Comment, said: str, place: tuple[int, int]) -> Comment:
    start, end = max(place[0], 0), min(place[1], len(said))
    if start >= end:
        return replace(comment, start=None, end=None, quoted="")
    return replace(comment, start=start, end=end, quoted=said[start:end])


def _comment_of(tx: Transaction, comment_id: str) -> Comment:
    comment = tx.get(Comment, comment_id)
    if comment is None:
        raise NotFound("that comment is no longer there")
    return comment


def _changed(tx: Transaction, comment: Comment) -> Comment:
    tx.update(comment)
    return comment


def _required(text: str) -> str:
    if not text.strip():
        raise NotAllowed("write what the comment shall say")
    return text.strip()
