"""Words that a workspace keeps to itself: of inputs not for circulation, comments, remarks, the watch list, and
wordings that were never issued. Where they stand in what goes out, they are found."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from draftdesk.drafting.discretion import circulating
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.versions import working_document
from draftdesk.kit.printable import printable_name
from draftdesk.model import inline
from draftdesk.model.document import Document
from draftdesk.workspace import queries
from draftdesk.workspace.leaks import Leaks, stretches
from draftdesk.workspace.look import Look

COMMENT, REMARK, WATCHED, EARLIER = "a comment", "a remark", "the watch list", "an earlier wording"
_LONGEST_QUOTED = 120


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """Words in a part of a file, and where they come from: a snippet's reference, or what kind of note."""

    part: str
    words: str
    origin: str


def secret_pieces(look: Look) -> dict[bytes, str]:
    """Pieces of what never circulates, each with where it stands. Shorter texts than a turn of phrase have none."""
    found: dict[bytes, str] = {}
    now = circulating(look)
    for snippet in queries.snippets(look):
        if snippet.id not in now:
            for text in {snippet.quoted, snippet.text, snippet.rationale}:
                found.update(dict.fromkeys(stretches(text), snippet.reference))
    for draft in queries.drafts(look):
        for comment in queries.comments(look, draft.id):
            found.update(dict.fromkeys(stretches(comment.text), COMMENT))
    for remark in queries.change_remarks(look, [kept.id for kept in queries.kept_comparisons(look)]):
        found.update(dict.fromkeys(stretches(remark.text), REMARK))
    for item in queries.watch_items(look):
        found.update(dict.fromkeys(stretches(item.note), WATCHED))
    return found


def said_openly(look: Look, pieces: Collection[bytes]) -> set[bytes]:
    """Those of the pieces that stand in snippets that may circulate."""
    now = circulating(look) if pieces else frozenset()
    texts = (text for each in queries.snippets(look) if each.id in now for text in {each.quoted, each.text})
    return _found_in(pieces, texts)


def private_in_file(look: Look, path: Path) -> tuple[PrivateWords, ...]:
    """What a Word file holds of what the workspace keeps to itself, in any of its parts, also in what Word hides.

    Words that were issued in a version, or may circulate, are no secret; one hit is told for each part and origin.
    Raises UnreadableFile.
    """
    from draftdesk.ooxml.inside import Inside, is_xml
    from draftdesk.ooxml.package import open_package

    content, name = load_file(path), printable_name(path)
    open_package(content, name)
    inside = Inside(content, name)
    secret = {**_pieces_of(queries.texts_before(look), EARLIER), **secret_pieces(look)}
    search = Leaks(secret)
    hits: list[tuple[str, str, set[bytes]]] = []
    for part in inside.names():
        root = inside.root(part) if is_xml(part) else None
        text = "" if root is None else "".join(map(str, root.itertext()))
        hits.append((part, text, search.found_in(encoded(text))))
    met = {piece for *_, pieces in hits for piece in pieces}
    told = said_openly(look, met) | _found_in(met, _issued(look))
    told |= _found_in({each for each in met if secret[each] == EARLIER}, _working(look))
    return tuple(_told(hits, secret, told))


def _told(
    hits: Iterable[tuple[str, str, set[bytes]]], secret: dict[bytes, str], told: set[bytes]
) -> Iterator[PrivateWords]:
    for part, text, pieces in hits:
        spans: dict[str, tuple[int, int]] = {}
        for piece in pieces - told:
            at = text.find(decoded(piece))
            start, end = spans.get(secret[piece], (at, at))
            spans[secret[piece]] = min(start, at), max(end, at + len(decoded(piece)))
        for origin, (start, end) in sorted(spans.items(), key=lambda span: span[1]):
            yield PrivateWords(part, text[start : min(end, start + _LONGEST_QUOTED)], origin)


def _pieces_of(texts: Iterable[str], origin: str) -> dict[bytes, str]:
    return {piece: origin for text in texts for piece in stretches(inline.plain(text))}


def _found_in(pieces: Collection[bytes], texts: Iterable[str]) -> set[bytes]:
    search = Leaks(pieces)
    return {piece for text in texts for piece in search.found_in(encoded(text))} if pieces else set()


def _issued(look: Look) -> Iterator[str]:
    """What the versions say."""
    for draft in queries.drafts(look):
        for version in queries.versions(look, draft.id):
            document = queries.version_document(look, version)
            yield document.title
            yield from _said(document)


def _working(look: Look) -> Iterator[str]:
    for draft in queries.drafts(look):
        yield from _said(working_document(look, draft))


def _said(document: Document) -> Iterator[str]:
    yield from (inline.plain(each.text) for each in document.paragraphs)
    yield from (inline.plain(each.text) for each in document.footnotes)


def encoded(text: str) -> bytes:
    """A text as pieces are looked for in it."""
    return text.encode("utf-8", "surrogatepass")


def decoded(piece: bytes) -> str:
    """A piece as it stands in a text."""
    return piece.decode("utf-8", "surrogatepass")
