"""Whose document a draft is: kept with the draft, copied into each version that is frozen."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from draftdesk.kit.printable import printable
from draftdesk.model.drafts import Draft
from draftdesk.model.emblem import emblem
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.identity import Identity
from draftdesk.model.symbols import Kind, parse_symbol, symbol_or_none
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import StoredFile
from draftdesk.workspace.transaction import Transaction
from draftdesk.writing.house_words import house_words

CHANGE_IDENTITY = "Change identity"
"""What Undo calls all of these acts."""
LONGEST = 2000
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")


def take_identity(
    tx: Transaction,
    draft: Draft,
    identity: Identity,
    *,
    symbol: str | None = None,
    title: str | None = None,
    language: str | None = None,
) -> Draft:
    """Say whose document the draft is from now on, with its symbol, its title and the language of its text where these
    are given; versions keep what they have. Returns the draft as it is then.

    The text's language is also that of all that is written around it, and of its numbers: "a)" where others have
    "(a)". It and the languages of the original may be given by name ("English") or code. What belongs to one version,
    such as a job number, is left out: `freeze` takes it. Raises NotASymbol, and NotAllowed for a language that is none
    and for what is longer than a page can hold.
    """
    now = tx.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    kept = cleaned(replace(identity, job="", released="", letter=""))
    changed = replace(
        now,
        identity=kept,
        symbol=now.symbol if symbol is None else checked_symbol(symbol),
        title=now.title if title is None else _one_line("title", title),
        language=now.language if language is None else language_code(language),
    )
    if changed != now:
        tx.update(changed)
    return changed


def take_emblem(tx: Transaction, draft: Draft, content: bytes, name: str) -> Draft:
    """Show the picture at the head of the draft's documents; no bytes take it away. Raises UnreadableFile for what is
    no PNG or JPEG."""
    now = tx.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    return take_identity(tx, now, replace(now.identity, emblem=stored_emblem(tx, content, name) if content else ""))


def stored_emblem(tx: Transaction, content: bytes, name: str) -> str:
    """The SHA-256 of the picture as the workspace holds it from then on, without what does not show."""
    picture = emblem(content, name).content
    digest = hashlib.sha256(picture).hexdigest()
    tx.insert(StoredFile(sha256=digest, size=len(picture), bytes=picture))
    return digest


def cleaned(identity: Identity) -> Identity:
    """The identity as it is stored: plain lines, the original's languages as codes. Raises NotAllowed."""
    return replace(
        identity,
        organ=_one_line("organ", identity.organ),
        original=_languages(identity.original),
        session=_one_line("session", identity.session),
        item=_one_line("agenda item", identity.item),
        item_title=_one_line("agenda item title", identity.item_title),
        asterisks=_lines("note to the asterisks", identity.asterisks),
        byline=_lines("byline", identity.byline),
        job=_one_line("job number", identity.job),
        released=_one_line("release date", identity.released),
        letter=_lines("cover letter", identity.letter, most=10 * LONGEST),
    )


def checked_symbol(text: str) -> str:
    """A symbol as it is stored, "" for none. Raises NotASymbol."""
    return str(parse_symbol(text)) if text.strip() else ""


def proposed_symbols(look: Look, draft: Draft) -> Mapping[Kind, str]:
    """What the next version's symbol may be: the next of each kind after that of the newest version that has one, else
    after the draft's own. Nothing where there is none to go on from."""
    known = [found for each in queries.versions(look, draft.id) if (found := symbol_or_none(each.symbol))]
    last = known[-1] if known else symbol_or_none(draft.symbol)
    if last is None:
        return {}
    taken = {str(each).rstrip("*") for each in known}
    return {kind: str(last.next(kind, taken)) for kind in Kind}


def symbol_for_next_version(look: Look, draft: Draft) -> str:
    """What to propose: the draft's own symbol for the first version that has one, then the next revision."""
    known = any(symbol_or_none(each.symbol) for each in queries.versions(look, draft.id))
    return proposed_symbols(look, draft)[Kind.REVISION] if known else draft.symbol


def next_symbol(look: Look, draft: Draft, kind: Kind) -> str:
    """The next symbol of that kind. Raises NotAllowed where there is none to go on from."""
    proposed = proposed_symbols(look, draft)
    if kind not in proposed:
        raise NotAllowed(f"“{draft.name}” has no symbol to go on from; give it one first")
    return proposed[kind]


def handling_lines(draft: Draft, *, date: str = "", time: str = "", place: str = "") -> tuple[str, ...]:
    """The handling lines to choose from, in the draft's language; any other text will do as well."""
    return house_words(draft.language).handling_lines(date, time, place)


def language_code(text: str) -> str:
    """The code of the one language that a text is written in: "fr" for "français". Raises NotAllowed."""
    code = _languages(text)
    if not code or "/" in code:
        raise NotAllowed(f"“{printable(text)}” is not one language: give the code of one, such as en")
    return code


def _languages(text: str) -> str:
    """ "English / français" as "en/fr". Raises NotAllowed for what is no language."""
    known = [house_words(code) for code in house_words("en").languages]
    names = {name.casefold(): code for words in known for code, name in words.languages.items()}
    found = []
    for each in filter(None, (part.strip().casefold() for part in text.split("/"))):
        code = names.get(each, each)
        if not _LANGUAGE.fullmatch(code):
            raise NotAllowed(f"“{printable(each)}” is no language: give its code, such as en, or several as en/fr")
        found.append(code)
    return "/".join(found)


def _one_line(name: str, text: str) -> str:
    return _short_enough(name, " ".join(printable(text).split()))


def _lines(name: str, text: str, most: int = LONGEST) -> str:
    lines = (" ".join(line.split()) for line in printable(text).split("\n"))
    return _short_enough(name, "\n".join(lines).strip("\n"), most)


def _short_enough(name: str, text: str, most: int = LONGEST) -> str:
    if len(text) > most:
        raise NotAllowed(f"the {name} has {len(text):,} characters; {most:,} is the most")
    return text
