"""What would be objected to in a version, or in the working draft, before it goes out."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from draftdesk.drafting.called import names_of
from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.known_terms import known_terms
from draftdesk.drafting.private_words import decoded, encoded, said_openly, secret_pieces
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model import inline
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.preflight.checking import LONGEST, Rules, in_order, preflight
from draftdesk.model.preflight.findings import Finding, Gravity, Kind
from draftdesk.workspace.leaks import held
from draftdesk.workspace.look import Look
from draftdesk.writing.preflight_habits import habits_of

_LONGEST_QUOTED = 120
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """The findings in a document, in the order of reading. `names` are what its paragraphs and footnotes are called, by
    id. `version` is None for the working draft."""

    document: Document
    version: Version | None
    findings: tuple[Finding, ...]
    names: dict[str, str]

    @property
    def wrong(self) -> int:
        """How many somebody will object to."""
        return sum(each.gravity is Gravity.WRONG for each in self.findings)


def preflight_of(
    look: Look,
    draft: Draft,
    version: Version | None = None,
    *,
    allowed: int = LONGEST,
    known: Collection[str] = (),
    progress: Progress = silent,
) -> Preflight:
    """What the rules find in a version or the working draft, and words in it that are known here from what does not
    circulate alone. `allowed` is how many words it may have, 0 for any; `known` are more terms that need no
    explanation. Of long texts it takes a second: not for the window's own thread."""
    document = to_circulate(look, draft, version)
    progress(0, 2, "Checking the text")
    rules = Rules(habits=habits_of, known=known_terms(look) | set(known), allowed=allowed)
    found = preflight(document, rules)
    progress(1, 2, "Looking for what does not circulate")
    private = _private_words(look, document)
    progress(2, 2, "Checked")
    return Preflight(
        document=document, version=version, findings=in_order(document, (*found, *private)), names=names_of(document)
    )


def _private_words(look: Look, document: Document) -> Iterator[Finding]:
    """Longer stretches of the text that stand in inputs that are not for circulation, in comments or in remarks, and in
    nothing that may circulate."""
    secret = secret_pieces(look)
    if not secret:
        return
    said = [(each.id, "", inline.said(each.text)) for each in document.paragraphs]
    said += [(each.paragraph_id, each.id, inline.said(each.text)) for each in document.footnotes]
    inside = held(secret, [encoded(text) for *_, text in said])
    hits = [(*line, pieces) for line, pieces in zip(said, inside, strict=True)]
    told = said_openly(look, {piece for *_, pieces in hits for piece in pieces})
    for paragraph_id, footnote_id, text, pieces in hits:
        places = sorted((text.find(decoded(piece)), piece) for piece in pieces - told)
        if places:
            start, end = places[0][0], max(at + len(decoded(piece)) for at, piece in places)
            yield Finding(
                kind=Kind.PRIVATE_WORDS,
                paragraph_id=paragraph_id,
                footnote_id=footnote_id,
                words=text[start:end][:_LONGEST_QUOTED],
                start=start,
                end=end,
                instead=secret[places[0][1]],
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class InternalWords:
    """That a text says what is not for circulation: `places` are what those paragraphs and footnotes are called,
    `origins` where the words stand, each once."""

    places: tuple[str, ...]
    origins: tuple[str, ...]

    @property
    def told(self) -> str:
        """In one line: how many, where."""
        many = "1 place" if len(self.places) == 1 else f"{len(self.places):,} places"
        return f"words of what is not for circulation ({_few(self.origins)}) stand in {many}: {_few(self.places)}"


def _few(names: Sequence[str]) -> str:
    said = ", ".join(names[:_MOST_NAMED])
    return f"{said} and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else said


def internal_words(look: Look, document: Document) -> InternalWords | None:
    """Whether the document says what is not for circulation, of all that a pre-flight finds this alone: what nobody can
    take back once it went out."""
    found = tuple(_private_words(look, document))
    if not found:
        return None
    names = names_of(document)
    return InternalWords(
        places=tuple(names[each.footnote_id or each.paragraph_id] for each in found),
        origins=tuple(dict.fromkeys(each.instead for each in found)),
    )


def counts(findings: Collection[Finding]) -> dict[Kind, int]:
    """How many there are of each kind, the gravest kinds first."""
    found: dict[Kind, int] = defaultdict(int)
    for each in findings:
        found[each.kind] += 1
    return {kind: found[kind] for kind in Kind if kind in found}
