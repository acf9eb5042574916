"""The instruments and papers that a passage refers to, as tags of the facet "refers-to"."""

import re
from collections.abc import Iterator

from draftdesk.kit.resources import resource
from draftdesk.reading.labels.phrases import Phrases, tokens

FACET = "refers-to"
_SYMBOL = re.compile(
    r"\b(?:A|S|E|ST|CEDAW|CRC|CMW|HRI|FCCC)/(?:[A-Z]+[./])*(?:\d+/)?[\w.]*\d+(?:/(?:Rev|Add|Corr|L)\.\d+)*"
)
_RESOLUTION = re.compile(r"\b(?:General Assembly )?[Rr]esolutions? (\d{1,2}/\d{1,3})\b")
_TARGET = re.compile(r"\b(?:SDGs?(?: [Tt]argets?)?|[Tt]argets?) (\d{1,2}\.[0-9a-d]{1,2})\b")
_GOAL = re.compile(r"\b(?:SDG|Sustainable Development Goal) (\d{1,2})\b(?!\.\d)")
_LABOUR = re.compile(r"\bILO Convention(?:s)?(?: No\.?)? ?(\d{1,3})\b")


class Instruments:
    """The instruments of a list, made ready once for any number of texts."""

    __slots__ = ("_forms",)

    def __init__(self, listed: str) -> None:
        lines = [line for line in listed.splitlines() if line.strip() and not line.startswith("#")]
        names = [[form.strip() for form in line.split(";") if form.strip()] for line in lines]
        self._forms = Phrases((form, forms[0]) for forms in names for form in forms)

    def named_in(self, text: str) -> tuple[str, ...]:
        """The instruments that a text names, as tags, each once, in the order they stand."""
        found = sorted({(at, name) for at, name in self._named(text)})
        return tuple(dict.fromkeys(f"{FACET}:{name}" for _, name in found))

    def _named(self, text: str) -> Iterator[tuple[int, str]]:
        cut = tokens(text)
        at = 0
        while at < len(cut):
            last, name = next(self._forms.at(cut, at), (at + 1, ""))
            written = cut.span(at, last)
            if name and (written[0].isupper() or written[0].isdigit()) and self._is_capital(written):
                yield cut.starts[at], name
                at = last
            else:
                at += 1
        for found in _SYMBOL.finditer(text):
            known = self._forms.exactly(tokens(found[0]).keys)
            yield found.start(), known or found[0]
        for found in _RESOLUTION.finditer(text):
            symbol = f"A/RES/{found[1]}"
            yield found.start(), self._forms.exactly(tokens(symbol).keys) or symbol
        for pattern, prefix in ((_TARGET, "SDG"), (_GOAL, "SDG"), (_LABOUR, "ILO Convention No.")):
            yield from ((found.start(), f"{prefix} {found[1]}") for found in pattern.finditer(text))

    def _is_capital(self, written: str) -> bool:
        """Names of one word are initials, and count in capitals only."""
        return " " in written or sum(letter.isupper() for letter in written) > 1 or "/" in written


def shipped_instruments() -> Instruments:
    """The instruments that come with the program."""
    return Instruments(resource("instruments.txt").read_text(encoding="utf-8"))
