"""Rich text taken apart: its control words, groups and bytes (Rich Text Format specification 1.9.1)."""

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)

_CHARSETS: Mapping[int, str] = MappingProxyType(
    {
        0: "cp1252",
        77: "mac_roman",
        128: "cp932",
        129: "cp949",
        130: "johab",
        134: "cp936",
        136: "cp950",
        161: "cp1253",
        162: "cp1254",
        163: "cp1258",
        177: "cp1255",
        178: "cp1256",
        186: "cp1257",
        204: "cp1251",
        222: "cp874",
        238: "cp1250",
        254: "cp437",
        255: "cp850",
    }
)
SYMBOL = "symbol"
"""The encoding of fonts whose characters are pictures; the bullets of lists come in them."""
_SYMBOL_CHARSET = 2


@dataclass(frozen=True, slots=True)
class Token:
    """One of: a control word with its number, "{" or "}", one byte written as hex, or plain bytes.

    `word` is the control word, or the sign of a control symbol ("~", "*", …).
    """

    word: str = ""
    number: int | None = None
    brace: str = ""
    data: bytes = b""
    is_hex: bool = False


def tokens(content: bytes) -> Iterator[Token]:
    """The tokens in order. Bytes that are no rich text are passed over; binary data is skipped by its length."""
    at = 0
    while found := _TOKEN.search(content, at):
        at = found.end()
        match found.lastgroup:
            case "word" | "number":
                word = found["word"].decode("ascii")
                number = int(found["number"]) if found["number"] else None
                if word == "bin":
                    at += max(0, number or 0)
                else:
                    yield Token(word=word, number=number)
            case "hex":
                yield Token(data=bytes.fromhex(found["hex"].decode("ascii")), is_hex=True)
            case "sign":
                yield Token(word=found["sign"].decode("latin-1"))
            case "brace":
                yield Token(brace=found["brace"].decode("ascii"))
            case _:
                yield Token(data=found["text"])


def encoding_of_charset(charset: int, otherwise: str) -> str:
    """The encoding of a font by the number of its character set."""
    return SYMBOL if charset == _SYMBOL_CHARSET else _CHARSETS.get(charset, otherwise)


def encoding_of_page(page: int, otherwise: str) -> str:
    """The encoding of a code page."""
    name = {65001: "utf-8", 10000: "mac_roman", 42: SYMBOL}.get(page, f"cp{page}")
    if name == SYMBOL:
        return name
    try:
        return codecs.lookup(name).name
    except LookupError:
        return otherwise


def decoded(data: bytes, encoding: str) -> str:
    """Bytes as text; what fits no character becomes U+FFFD."""
    if encoding != SYMBOL:
        return data.decode(encoding, "replace")
    return "".join("•" if byte == 0xB7 else chr(0xF000 + byte) if byte >= 0x80 else chr(byte) for byte in data)
