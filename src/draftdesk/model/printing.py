"""From a draft's paragraphs to the document that goes on paper: numbers, final punctuation, initial letters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Draft, Footnote, HeldNumber, Paragraph, Reference, Role
from draftdesk.model.holding import Placeholder, counted
from draftdesk.model.profile import Ending, Profile
from draftdesk.model.suffixes import Bis
from draftdesk.model.tree import children, in_order

_STOPS = ";,.؛،；，。"
_LEADS_ON = (":", "?", "!", "：", "？", "！", "؟")
_JOINING = re.compile(r"(?:; (?:and|or|et|ou|y|o|и|или)|, and)$")
_NUMBERED = (Role.OPERATIVE, Role.CHAPEAU)


def printed(
    draft: Draft,
    paragraphs: Iterable[Paragraph],
    footnotes: Iterable[Footnote],
    references: Iterable[Reference],
    profile: Profile,
    held: Sequence[HeldNumber] = (),
) -> Document:
    """The draft as it would be issued now, without label, dates or annex. `held` are the numbers that are held."""
    ordered = in_order(paragraphs)
    number, nobodys = counted(ordered, profile, held)
    endings = _endings(ordered, profile)
    brackets = _brackets(ordered) if profile.bis is Bis.VERSION else {}
    lines = [
        PrintedParagraph(
            id=paragraph.id,
            role=paragraph.role,
            text=_bracketed(_text(paragraph, profile, endings.get(paragraph.id, "")), brackets.get(paragraph.id)),
            number=number[paragraph.id].printed,
            depth=number[paragraph.id].depth,
            parent_id=paragraph.parent_id,
            language="" if paragraph.language == draft.language else paragraph.language,
            status=paragraph.status,
            part=paragraph.part,
            cell=paragraph.cell,
        )
        for paragraph in ordered
    ]
    texts = {paragraph.id: paragraph.text for paragraph in ordered}
    pointing = [each for each in references if each.target_id in texts]
    return Document(
        title=draft.title,
        symbol=draft.symbol,
        language=draft.language,
        identity=draft.identity,
        paragraphs=tuple(_with_placeholders(lines, nobodys) if nobodys else lines),
        footnotes=_footnotes(lines, footnotes),
        targets=tuple(
            (each.id, number[each.target_id].full or inline.plain(texts[each.target_id])) for each in pointing
        ),
        links=tuple((each.id, each.target_id) for each in pointing),
    )


@dataclass(frozen=True, slots=True)
class HouseForm:
    """What the profile and a paragraph's place make of its text on paper: its final punctuation ("" for its own), its
    initial letter ("keep" for its own), and the brackets round a version of a paragraph that is put in them."""

    ending: str = ""
    initials: str = "keep"
    opens: bool = False
    closes: bool = False


def house_forms(paragraphs: Iterable[Paragraph], profile: Profile) -> dict[str, HouseForm]:
    """By id what is on paper otherwise than it was written."""
    ordered = in_order(paragraphs)
    endings = _endings(ordered, profile)
    brackets = _brackets(ordered) if profile.bis is Bis.VERSION else {}
    found = {}
    for each in ordered:
        opens, closes = brackets.get(each.id, (False, False))
        if each.as_written:
            found[each.id] = HouseForm(opens=opens, closes=closes)
            continue
        initials = profile.initials if each.role is Role.SUB_PARAGRAPH else "keep"
        found[each.id] = HouseForm(endings.get(each.id, ""), initials, opens, closes)
    return found


def _with_placeholders(lines: Iterable[PrintedParagraph], nobodys: Iterable[Placeholder]) -> Iterator[PrintedParagraph]:
    after: dict[str | None, list[PrintedParagraph]] = {}
    for each in nobodys:
        line = PrintedParagraph(
            id=each.id,
            role=each.role,
            text=inline.escape(each.text),
            number=each.number.printed,
            depth=each.number.depth,
            parent_id=each.parent_id,
            stands_for=each.stands_for,
        )
        after.setdefault(each.after, []).append(line)
    yield from after.get(None, ())
    for line in lines:
        yield line
        yield from after.get(line.id, ())


def _brackets(ordered: Sequence[Paragraph]) -> dict[str, tuple[bool, bool]]:
    """Where all versions of a paragraph are put in square brackets: whose text one opens, and whose it closes.

    It closes behind what stands under the version.
    """
    known = {each.id for each in ordered}
    versions = {each.alternative_to for each in ordered if each.alternative_to in known}
    versions |= {each.id for each in ordered if each.alternative_to in known}
    found: dict[str, tuple[bool, bool]] = {}
    last: dict[str, str] = {}
    tops: dict[str, str] = {}
    for each in ordered:
        top = each.id if each.id in versions else tops.get(each.parent_id or "")
        if top is not None:
            tops[each.id] = top
            last[top] = each.id
    for top, end in last.items():
        found[top] = (True, end == top)
        if end != top:
            found[end] = (found.get(end, (False, False))[0], True)
    return found


def _bracketed(text: str, brackets: tuple[bool, bool] | None) -> str:
    if brackets is None:
        return text
    opens, closes = brackets
    if opens and closes and text.startswith("[") and text.endswith("]") and text.count("[") == 1:
        return text
    return f"{'[' * opens}{text}{']' * closes}"


def ended(text: str, ending: str) -> str:
    """The inline Markdown with that final punctuation instead of its own, before a footnote mark that closes it.

    Text that ends in ":" or "?" leads on and keeps it.
    """
    if not ending:
        return text
    pieces = list(inline.runs(text))
    last = next((at for at in reversed(range(len(pieces))) if pieces[at].text.strip() or pieces[at].reference), None)
    if last is not None and pieces[last].reference:  # its number is the last word
        return inline.from_runs([*pieces[: last + 1], inline.Run(ending), *pieces[last + 1 :]])
    if last is None or (last == len(pieces) - 1 and text.endswith(pieces[last].text)):
        return _ended(text, ending)  # as it is written, which is nearly always
    pieces[last] = replace(pieces[last], text=_ended(pieces[last].text, ending))
    return inline.from_runs(pieces)


def _ended(text: str, ending: str) -> str:
    bare = without_ending(text)
    return text if leads_on(bare) else bare + ending


def leads_on(text: str) -> bool:
    """Whether what follows is expected by its end, which then stays as it is: ":", "?", "!"."""
    return text.endswith(_LEADS_ON)


def without_ending(text: str) -> str:
    """The text without the punctuation that its place in a list gave it ("; and", ";", ".")."""
    bare = _JOINING.sub("", text.rstrip())
    if bare.endswith(("...", "…")):
        return bare
    return bare.rstrip(_STOPS).rstrip()


def _text(paragraph: Paragraph, profile: Profile, ending: str) -> str:
    if paragraph.as_written:
        return paragraph.text
    text = ended(paragraph.text, ending) if ending and paragraph.text.strip() else paragraph.text
    if paragraph.role is not Role.SUB_PARAGRAPH or profile.initials == "keep":
        return text
    return with_initial(text, upper=profile.initials == "upper")


def with_initial(text: str, *, upper: bool) -> str:
    """The text with its first letter large or small; words written in capitals and proper forms stay."""
    for at, character in enumerate(text):
        if character.isalpha():
            if upper:
                return text[:at] + character.upper() + text[at + 1 :]
            following = text[at + 1 : at + 2]
            return text[:at] + character.lower() + text[at + 1 :] if following.islower() or not following else text
        if character not in "*[(“\"'":
            return text
    return text


def _endings(ordered: Sequence[Paragraph], profile: Profile) -> dict[str, str]:
    """Each paragraph's final punctuation, from its place among the paragraphs of its role that stand together.

    Numbered paragraphs stand together through the whole text, whose last words take their final stop even in a list.
    """
    found: dict[str, str] = {}
    under = children(ordered)
    for siblings in under.values():
        for role, ending in profile.endings.items():
            found |= _placed([each.id for each in siblings if each.role is role], ending)
    numbered = profile.endings.get(Role.OPERATIVE, Ending())
    found |= _placed([each.id for each in ordered if each.role in _NUMBERED], numbered)
    body = [each for each in ordered if each.role in {*_NUMBERED, Role.SUB_PARAGRAPH}]
    if numbered.last and body and body[-1].role is Role.SUB_PARAGRAPH:
        found[body[-1].id] = numbered.last
    for each in ordered:
        leads_in = any(child.role is Role.SUB_PARAGRAPH for child in under.get(each.id, ()))
        if leads_in or each.role is Role.CHAPEAU:
            found.pop(each.id, None)
    return found


def _placed(ids: Sequence[str], ending: Ending) -> dict[str, str]:
    last = len(ids) - 1
    return {
        name: ending.last if at == last else ending.before_last if at == last - 1 else ending.each
        for at, name in enumerate(ids)
    }


def _footnotes(lines: Sequence[PrintedParagraph], footnotes: Iterable[Footnote]) -> tuple[PrintedFootnote, ...]:
    """The footnotes whose marks stand in the text, numbered in the order of the marks."""
    known = {note.id: note for note in footnotes}
    found: list[PrintedFootnote] = []
    for line in lines:
        for name in inline.footnote_ids(line.text):
            if name in known:
                note = known.pop(name)
                found.append(PrintedFootnote(id=note.id, paragraph_id=line.id, number=len(found) + 1, text=note.text))
    return tuple(found)
