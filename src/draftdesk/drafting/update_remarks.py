"""What a file that comes back says besides its text: comments, and tracked changes that are kept as proposals."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.comparison import Passage
from draftdesk.model.drafts import Comment, Paragraph
from draftdesk.model.ids import new_id
from draftdesk.reading.texts import ReadText
from draftdesk.workspace.transaction import Transaction

if TYPE_CHECKING:
    from draftdesk.ooxml.package import Package
    from draftdesk.ooxml.revisions import Revision

_LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is taken of a file besides its text: what its tracked changes propose, what its comments say. `accepted`
    tells whether tracked changes are part of the text."""

    proposals: bool = False
    comments: bool = False
    accepted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something said of a paragraph of the draft; `quoted` are the words that it is about, "" for the whole."""

    paragraph_id: str
    author: str
    text: str
    quoted: str = ""


def remarks_in(
    content: bytes,
    read: ReadText,
    passages: Sequence[Passage],
    ids: Mapping[int, str],
    wanted: Wanted,
    progress: Progress,
) -> tuple[Remark, ...]:
    """The wanted remarks in the order of the file; those on what the draft does not have are left out."""
    if read.package is None or not content.startswith(b"PK") or not (wanted.proposals or wanted.comments):
        return ()
    from draftdesk.ooxml.comments import comments
    from draftdesk.ooxml.package import open_package
    from draftdesk.ooxml.revisions import revisions

    original = open_package(content, read.text.name, progress)
    owners = _owners(original, read.package, {passages[at].where: name for at, name in ids.items()}, wanted)
    found: list[Remark] = []
    if wanted.proposals:
        found += _proposals(revisions(original, progress), owners)
    if wanted.comments:
        found += [
            Remark(
                paragraph_id=owners[each.where],
                author=_name(each.author),
                text=printable(each.text),
                quoted=printable(each.quoted),
            )
            for each in comments(original)
            if each.where in owners
        ]
    return tuple(found)


def add_remarks(tx: Transaction, remarks: Iterable[Remark], there: Collection[str]) -> None:
    """Write them as comments of the team, each on its words where these stand in the paragraph."""
    for each in remarks:
        paragraph = tx.get(Paragraph, each.paragraph_id) if each.paragraph_id in there else None
        if paragraph is None:
            continue
        said = inline.said(paragraph.text)
        at = said.find(each.quoted) if each.quoted else -1
        tx.insert(
            Comment(
                id=new_id(),
                paragraph_id=paragraph.id,
                text=each.text,
                start=at if at >= 0 else None,
                end=at + len(each.quoted) if at >= 0 else None,
                quoted=each.quoted if at >= 0 else "",
                author=each.author or tx.who,
                at=tx.at,
            )
        )


def _owners(original: "Package", settled: "Package", ids: Mapping[str, str], wanted: Wanted) -> dict[str, str]:
    """Whose paragraph each of the file as it came is, by its address; `ids` go by those of the file that was read."""
    waiting: dict[str, deque[str]] = defaultdict(deque)
    for unit in settled.units():
        if unit.text:
            waiting[unit.text].append(unit.address)
    found = {}
    for unit in original.units():
        text = unit.text if wanted.accepted else unit.original
        same = waiting.get(text or "")
        if same and (name := ids.get(same.popleft())) is not None:
            found[unit.address] = name
    return found


def _proposals(revisions: Iterable["Revision"], owners: Mapping[str, str]) -> Iterator[Remark]:
    """What is proposed of each paragraph, by each of those who do: "delete “all”; insert “most”"."""
    said: dict[tuple[str, str], list[str]] = {}
    for each in revisions:
        words = " ".join(printable(each.text).split())
        verb = _VERBS.get(str(each.kind), "")
        if each.where in owners and words and verb:
            short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
            said.setdefault((owners[each.where], _name(each.author)), []).append(f"{verb} “{short}”")
    for (paragraph, author), parts in said.items():
        text = "; ".join(parts)
        yield Remark(paragraph_id=paragraph, author=author, text=text[:1].upper() + text[1:])


_VERBS: Mapping[str, str] = {
    "inserted": "insert",
    "deleted": "delete",
    "moved from": "take away",
    "moved to": "put here",
}


def _name(author: str) -> str:
    return " ".join(printable(author).split())
