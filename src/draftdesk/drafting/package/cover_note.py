"""The cover note of a package: what each file is, on a page of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.drafting.package.beside import Issue
from draftdesk.drafting.package.files import Piece, Planned
from draftdesk.drafting.profiles import profile_named
from draftdesk.kit.jobs import Progress
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import Alignment, ExportProfile, Paper, informal_on
from draftdesk.model.house_words import HouseWords
from draftdesk.model.numbering import filled
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import set_apart

_LISTED_AS = "default"
"""The numbering profile whose lists are as every document of the Organization has them."""


def cover_note(new: Issue, old: Issue | None, files: Sequence[Planned], paper: Paper, progress: Progress) -> bytes:
    """The note as a Word file, in the language of the version. It names the files, the version they are of, and
    nobody."""
    from draftdesk.writing.word import word_file

    document, version = new.document, new.version
    house = house_words(document.language)
    words = house.package
    label = set_apart(version.label, document.language)
    lines = [(Role.CHAPEAU, "", words.holds), *_listed(new, old, files, house)]
    if any(each.piece is Piece.CHECKSUMS for each in files):
        lines.append((Role.OPERATIVE, "", words.checksums_tell))
    told = words.cover_note_of.format(label=label) if document.title else words.cover_note
    is_dated = any(each.strip() for each in (document.date, document.time, document.place))
    return word_file(
        Document(
            title=document.title or version.label,
            label=told if is_dated else version.label if document.title else "",
            symbol=document.symbol,
            language=document.language,
            date=document.date if is_dated else words.cover_note,  # the line of the date closes the title block
            time=document.time,
            place=document.place,
            handling=document.handling,
            paragraphs=tuple(
                PrintedParagraph(
                    id=f"line {n}",
                    role=role,
                    number=number,
                    text=inline.escape(text),
                    depth=int(role is Role.SUB_PARAGRAPH),
                )
                for n, (role, number, text) in enumerate(lines)
            ),
        ),
        _profile(paper),
        progress=progress,
    )


def _profile(paper: Paper) -> ExportProfile:
    """Lines break behind the names of files, which are long: justified they would be torn open."""
    known = informal_on(paper)
    return replace(known, sub_paragraph=replace(known.sub_paragraph, alignment=Alignment.START))


def _listed(
    new: Issue, old: Issue | None, files: Sequence[Planned], house: HouseWords
) -> Iterator[tuple[Role, str, str]]:
    language = new.document.language
    profile = profile_named(_LISTED_AS).in_language(language)
    pattern, ending = profile.sub_paragraphs[0], profile.endings[Role.SUB_PARAGRAPH]
    known = [each for each in files if each.piece is not Piece.NOTE]
    for n, each in enumerate(known, 1):
        entry = house.package.entry.format(name=set_apart(each.name, language), what=_what(each, new, old, house))
        stop = ending.last if n == len(known) else ending.before_last if n == len(known) - 1 else ending.each
        yield Role.SUB_PARAGRAPH, filled(pattern, n), f"{entry}{stop}"


def _what(file: Planned, new: Issue, old: Issue | None, house: HouseWords) -> str:
    words, language = house.package, new.document.language
    label, before = (set_apart(each.version.label if each else "", language) for each in (new, old))
    what = words.files[file.piece].format(label=label, before=before)
    return words.as_pdf.format(what=what) if file.name.lower().endswith(".pdf") else what
