"""Numbers as sentences cite them: what a reference points at, and whether it still does."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from draftdesk.model.suffixes import BIS

_WORDS = {
    "paragraph": """paragraph paragraphs para paras para. paras. subparagraph subparagraphs sub-paragraph sub-paragraphs
    paragraphe paragraphes alinéa alinéas párrafo párrafos apartado apartados
    пункт пункта пункту пункте пунктом пункты пунктов пунктам пунктами пунктах
    подпункт подпункта подпункту подпункте подпунктом подпункты подпунктов подпунктам подпунктами подпунктах
    الفقرة الفقرات الفقرتين الفقرتان""",
    "article": """article articles artículo artículos
    статья статьи статье статью статьей статей статьям статьями статьях المادة المواد المادتين المادتان""",
    "section": """section sections sección secciones
    раздел раздела разделу разделе разделом разделы разделов разделам разделами разделах الفرع""",
    "objective": """objective objectives objectif objectifs objetivo objetivos
    цель цели целью целей целям целями целях الهدف""",
    "commitment": "commitment commitments",
    "chapter": """chapter chapters chapitre chapitres capítulo capítulos
    глава главы главе главу главой главам главами главах الفصل""",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_ARABIC_PREFIX = re.compile(r"^[وف]?(?:[بك]?ال|لل)")
"""“And”, “in”, “as” and “to”, which Arabic writes in one with the article."""
_LETTER = (
    r"(?:[^\S\n]?\((?:[a-z]{1,4}|[\u0621-\u064a]{1,3}|[一二三四五六七八九十]{1,3})\)|[^\S\n](?:[a-z]|[ivx]{2,5})\))"
)
"""A letter behind a number, in the same line: "(a)", "a)", "(أ)", "(一)"."""
_ONE = rf"\d+(?:\.\d+)*{BIS}?(?:{_LETTER}{BIS}?)*"
_MORE = r"\s*(?:[,،–-]|\b(?:and|to|or|et|à|ou|y|a|o|и|до)\b|و|[、，和与及或至到]第?)\s*"
_NUMBERS = re.compile(rf"{_ONE}(?:{_MORE}{_ONE})*", re.IGNORECASE)
_EACH = re.compile(_ONE, re.IGNORECASE)
_AFTER_A_WORD = re.compile(r"[\s第]\d")
_CHINESE_KINDS = {"段": "paragraph", "条": "article"}
_ELSEWHERE = re.compile(
    r",?\s+(?:(?:of|de|del|du|des|من)\s+(?!the\s+present|this|(?:la\s+|el\s+)?pr[ée]sent|هذ[اه])|(?:резолюци|решени|стать|повестк))",
    re.IGNORECASE,
)
"""What follows a number that belongs to another document."""
_DOCUMENT = re.compile(r"(?:/[\w.]+|annex(?: \w+)?|(?:resolution|decision|document) \S+)\s*[,،]?\s*\(?$", re.IGNORECASE)
"""What stands before a reference to another document: its symbol, its annex."""
_LOOKED_BACK = 20
_DOCUMENT_BEFORE = 40
_WORDED = re.compile(r"([^\W\d_]+)\s+(\d+(?:\.\d+)*)")


class Cited(NamedTuple):
    """A number that a sentence cites, from `start` to `end` of its text. `label` is one for all ways to write it."""

    start: int
    end: int
    label: str


def cited(text: str) -> Iterator[Cited]:
    """The references of a text to paragraphs of its own document."""
    reached = 0
    for place in _AFTER_A_WORD.finditer(text):
        start = place.end() - 1
        if start < reached or not (kind := _kind_before(text, start)):
            continue
        found = _NUMBERS.match(text, start)
        if found is not None and not _ELSEWHERE.match(text, found.end()):
            reached = found.end()
            for each in _EACH.finditer(text, start, reached):
                yield Cited(each.start(), each.end(), _label(kind, each[0]))


def _kind_before(text: str, start: int) -> str:
    """What the word before a number calls it; "" where it is just a number."""
    if text[start - 1] == "第":
        found = _NUMBERS.match(text, start)
        return _CHINESE_KINDS.get(text[found.end() : found.end() + 1], "") if found else ""
    before = text[max(0, start - _LOOKED_BACK) : start].rsplit(None, 1)
    if not before:
        return ""
    kind = _KINDS.get(_ARABIC_PREFIX.sub("ال", before[-1].lstrip("([").casefold()), "")
    word = start - len(before[-1]) - 1
    return "" if kind and _DOCUMENT.search(text, max(0, word - _DOCUMENT_BEFORE), word) else kind


def _label(kind: str, number: str) -> str:
    bare = _NOISE.sub("", _HALF_BRACKETED.sub(r"(\1)", number.casefold()))
    return f"{'' if kind == 'paragraph' else kind} {bare}".strip()


_HALF_BRACKETED = re.compile(r"(?<=\s)([a-z]{1,5})\)")
_NOISE = re.compile(r"[.:]+$|\s")


def labels(numbers: Sequence[str]) -> dict[str, int]:
    """Where the passages stand that a label tells without doubt."""
    found = [_label_of(number) if number else "" for number in numbers]
    counts = Counter(found)
    return {label: at for at, label in enumerate(found) if label and counts[label] == 1}


def _label_of(number: str) -> str:
    if worded := _WORDED.fullmatch(number):
        return _label(_KINDS.get(worded[1].casefold(), worded[1].casefold()), worded[2])
    return _label("paragraph", number)
