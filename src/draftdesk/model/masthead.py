"""The head of page one of an official document: organ, symbol, distribution, date and languages."""

from dataclasses import dataclass

from draftdesk.model.document import Document
from draftdesk.model.house_words import HouseWords
from draftdesk.model.symbols import symbol_or_none


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What the head of page one says; "" where there is nothing to say. `symbol` is what is set in large letters, and
    the rest; `languages` are that of the text, where it was translated, and that of the original."""

    organization: str
    symbol: tuple[str, str]
    organ: str
    handling: str
    distribution: str
    date: str
    languages: tuple[str, ...]


def masthead(document: Document, words: HouseWords) -> Masthead:
    """The masthead of the document. What its identity does not say is told by the symbol, as far as that does: the
    organ, and the distribution. A text in another language than the original names its own before that."""
    identity, symbol = document.identity, symbol_or_none(document.symbol)
    stated = identity.distribution or (symbol.distribution if symbol else None)
    organ = identity.organ
    if not organ and symbol is not None and "CONF" not in {body.partition(".")[0] for body in symbol.bodies}:
        organ = words.organs.get(symbol.series, "")
    original = identity.original.strip()
    is_translated = bool(original) and document.language.partition("-")[0].lower() not in original.lower().split("/")
    languages = (
        _capital(words.language_name(document.language)) if is_translated else "",
        words.original.replace("{language}", words.language_name(original)) if original else "",
    )
    return Masthead(
        organization=words.organization,
        symbol=symbol.large_letters if symbol else ("", document.symbol),
        organ=organ,
        handling=document.handling,
        distribution=words.distribution[stated] if stated else "",
        date=document.date,
        languages=tuple(line for line in languages if line),
    )


def job_line(document: Document, words: HouseWords) -> str:
    """What stands at the foot of page one: "18-12459 (E)    300818", in Arabic with the number at the right edge, too,
    where lines begin; "" without a job number. It runs from left to right in every language."""
    job, released = document.identity.job.strip(), document.identity.released.strip()
    parts = [f"{job} ({words.job_letter})", released]
    turned = document.language.partition("-")[0].lower() == "ar"
    return "    ".join(parts[::-1] if turned else parts).strip() if job else ""


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
