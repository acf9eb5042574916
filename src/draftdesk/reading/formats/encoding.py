"""The bytes of a text file as text, whatever program wrote it.

Nothing is guessed where the bytes say it: a byte order mark, zeros at every other place, valid UTF-8. Only then are
the old one-byte encodings weighed, by how their letters and quotation marks would stand in words.
"""

import codecs
import re
import string
import unicodedata
from collections.abc import Iterator
from itertools import islice

from draftdesk.model.errors import UnreadableFile

MAX_BYTES = 100 * 1024 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}
_CONTROLS = bytes({*range(1, 32), 127} - set(b"\t\n\v\f\r\x1a\x1b"))
_TEXT_ENCODING = re.compile(
    r"utf-8|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|iso2022_\w+|tis-620|hz|johab"
)
_SAMPLE = 64 * 1024
_NATIONAL = [
    *("cp1251", "cp1256", "cp1250", "cp1253", "cp1254", "cp1255", "koi8_r", "mac_cyrillic"),
    *("iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_9"),
    *("gb18030", "big5", "euc_jp", "shift_jis", "euc_kr"),
]
_NEVER_TEXT = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_LINE_ENDS = "\r\v\x85\u2028\u2029"
_HIGH = bytes(range(128, 256))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def decode(content: bytes, name: str, stated: str = "") -> tuple[str, str]:
    r"""The text of a file and the name of the encoding it was read in ("UTF-8", "Windows-1252", "Mac Roman").

    `stated` is what the document itself says its encoding is: believed where the bytes allow it.

    Line ends are \n. Zero bytes and other control characters are gone, except tabs and form feeds, which end a page.
    Bytes that fit no character become U+FFFD. `name` is for the message. Raises UnreadableFile where the file is
    larger than 100 MB or holds no text.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFile(f"{name} holds more than 100 MB of text: split it and add the parts one by one")
    text, encoding = _decoded(content, name, stated)
    text = text.replace("\0", "").replace("\r\n", "\n")
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    controls = len(_NEVER_TEXT.findall(text, 0, _SAMPLE))
    if controls > 1 + min(len(text), _SAMPLE) // 50:
        raise _no_text(name)
    return _NEVER_TEXT.sub("", text), encoding


def _no_text(name: str) -> UnreadableFile:
    return UnreadableFile(f"{name} is not a text file, whatever its name says: ask for it as .docx, .pdf or plain text")


def _decoded(content: bytes, name: str, stated: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark) and not (encoding == "utf-32-le" and len(content) % 4):
            return content[len(mark) :].decode(encoding, "replace"), _NAMES[encoding]
    if wide := _wide(content):
        return content.decode(wide, "replace"), _NAMES[wide]
    if len(content[:_SAMPLE].translate(None, _CONTROLS)) < 0.95 * len(content[:_SAMPLE]):
        raise _no_text(name)
    if (usual := _usual_name(stated)) and (found := _as_stated(content, usual)) is not None:
        return found, _NAMES.get(usual, usual)
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _damaged_utf8(content) or _one_byte(content)


def _usual_name(stated: str) -> str:
    """Python's name of a stated encoding, "" for none that texts come in (UTF-16 would have been seen by now)."""
    try:
        usual = codecs.lookup(stated.strip()[:40]).name if stated else ""
    except (LookupError, ValueError):
        return ""
    usual = {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(usual, usual)  # as browsers have it (WHATWG Encoding)
    return usual if _TEXT_ENCODING.fullmatch(usual) else ""


def _as_stated(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide(content: bytes) -> str | None:
    """The encoding of two or four bytes a character that its zeros give away, where there is one."""
    sample = content[: _SAMPLE - _SAMPLE % 4]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    quarters = [sample[at::4].count(0) * 4 / len(sample) for at in range(4)]
    if len(content) % 4 == 0:
        if min(quarters[2:]) > 0.95 and _fits(sample, "utf-32-le"):
            return "utf-32-le"
        if min(quarters[:2]) > 0.95 and _fits(sample, "utf-32-be"):
            return "utf-32-be"
    even, odd = (quarters[0] + quarters[2]) / 2, (quarters[1] + quarters[3]) / 2
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) < 0.6 and _reads_as_bytes(sample):
        return None
    return encoding if min(even, odd) < max(even, odd) / 4 and _fits(sample, encoding) else None


def _reads_as_bytes(sample: bytes) -> bool:
    """Whether the zeros only stand between the letters of an ordinary text."""
    kept = sample.replace(b"\0", b"")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(kept)
    except UnicodeDecodeError:
        return False
    return len(kept.translate(None, _CONTROLS)) > 0.95 * len(kept)


def _fits(sample: bytes, encoding: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    odd = sum(unicodedata.category(c) in {"Cn", "Co", "Cc"} and c not in "\t\n\r\f\v\0" for c in text)
    return odd <= len(text) // 50


def _damaged_utf8(content: bytes) -> tuple[str, str] | None:
    """UTF-8 that was cut or patched: nearly all of its characters beyond ASCII are sound."""
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    beyond = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", text))
    sound = beyond - damaged
    return (text, "UTF-8, damaged") if sound > 4 * damaged else None


def _one_byte(content: bytes) -> tuple[str, str]:
    """The Western encoding in which the text makes most sense, or what its letters' frequencies say it is.

    "Mac Roman, twice" is a file written on an old Mac, taken for Windows' encoding, and saved on a Mac again: its
    apostrophe ’ has become Õ, its ô ™. Spreadsheets that went from hand to hand are full of it.
    """
    high = len(content) - len(content.translate(None, _HIGH))
    ascii_letters = len(content) - len(content.translate(None, string.ascii_letters.encode()))
    mac = content.count(b"\r") > content.count(b"\n")
    sample = b"\n".join(_around_high_bytes(content))
    candidates = {
        "Windows-1252": bytes(range(256)).decode("cp1252", "replace"),
        "Mac Roman": (roman := bytes(range(256)).decode("mac_roman")),
        "Mac Roman, twice": "".join(_through_windows(c) for c in roman),
        "ISO-8859-15": bytes(range(256)).decode("iso8859_15"),
    }
    order = ["Mac Roman", "Mac Roman, twice", "Windows-1252"] if mac else list(candidates)
    scores = {each: _sense(codecs.charmap_decode(sample, "replace", candidates[each])[0]) for each in order}
    best = max(order, key=scores.__getitem__)
    makes_sense = scores[best] > 0.4 * (len(sample) - len(sample.translate(None, _HIGH)))
    is_western = high < 0.3 * (high + ascii_letters)
    if not (makes_sense and is_western) and (other := _by_frequency(content)):
        return content.decode(other, "replace"), other
    return codecs.charmap_decode(content, "replace", candidates[best])[0], best


def _around_high_bytes(content: bytes) -> Iterator[bytes]:
    for found in islice(_HIGH_RUN.finditer(content), 5000):
        end = min(found.end(), found.start() + 200)
        yield content[max(0, found.start() - 1) : end + 1]


def _through_windows(character: str) -> str:
    try:
        return character.encode("cp1252").decode("mac_roman")
    except UnicodeEncodeError:
        return character


def _sense(text: str) -> float:
    """How well the characters beyond ASCII stand where they stand: about 1 for each in a sound text."""
    padded = f"\n{text}\n"
    return sum(_sense_of(padded[i - 1], padded[i], padded[i + 1]) for i in range(1, len(padded) - 1))


def _sense_of(before: str, character: str, after: str) -> float:
    if character.isascii():
        return 0
    inside = before.isalpha() and after.isalpha()
    if character.isalpha():
        if character.isupper() and before.islower():
            return -3
        if not (before.isascii() and after.isascii()):
            return -1
        return 1 if before.isalpha() or after.isalpha() else -1
    if character in "‘’":
        return 2 if inside else 1
    if character in "“”«»–—…•§°€£©®™\xa0":
        return -1 if inside else 1
    return -4 if unicodedata.category(character) in {"Cc", "Cn"} or character == "\ufffd" else -1


def _by_frequency(content: bytes) -> str | None:
    """The encoding that charset-normalizer finds likeliest for the lines that are not plain ASCII."""
    from charset_normalizer import from_bytes

    sample = bytearray()
    done = 0
    for found in _HIGH_RUN.finditer(content):
        if found.start() < done:
            continue
        start = content.rfind(b"\n", max(done, found.start() - 400), found.start()) + 1 or found.start()
        end = content.find(b"\n", found.end(), found.end() + 4000)
        done = end + 1 or found.end()
        sample += content[start:done]
        if len(sample) > _SAMPLE // 4:
            break
    best = from_bytes(bytes(sample), cp_isolation=_NATIONAL).best()
    return best.encoding if best is not None else None
