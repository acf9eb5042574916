"""The number somebody typed before a paragraph, told apart from its words: "12.", "(a)", "IV.", "OP12 bis", "一、".

Nothing but the number and the blanks around it is cut off: what stays is the end of the text, letter for letter.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple


class Label(NamedTuple):
    """A typed number or bullet without the blanks around it, and where in the text the words begin."""

    number: str
    start: int


BULLET_GLYPHS = "•‣◦⁃∙●○■□▪▫◆◇►▶➢➤✓✔➔→\u00b7\u00a7\uf000-\uf0ff\ufffd"
"""What lists are marked with, as the inside of a class in a pattern."""

_NAMED = """objective goal target article chapter section part annex rule principle recommendation action commitment
cluster theme alt objectif cible chapitre partie annexe règle principe recommandation engagement
objetivo meta artículo capítulo sección parte anexo regla principio recomendación compromiso цель задача статья
глава раздел часть приложение принцип рекомендация обязательство الهدف المادة الفصل الفرع الجزء المرفق المبدأ
التوصية الالتزام""".split()
"""What parts and paragraphs are called. Options are not among them: to take one up is no change of number."""
_COUNTED = """أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف
لام ميم نون سين عين فاء صاد قاف راء شين تاء""".split()
_ORDINALS = "ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر"
_TENS = "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split()

_LEAD = r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
_TURN = r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]*"
_D = "[0-9٠-٩۰-۹０-９]"
_N = f"{_D}{{1,3}}"
_HAN = "\u3400-\u9fff"
_HAN_N = "[一二三四五六七八九十百〇]{1,4}"
_ROMAN = "(?i:(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))"
_ARABIC = "[أإآاٱبتثجحخدذرزسشصضطظعغفقكلمنهوي]ـ?"
_BETWEEN = (
    r"(?:(?:[\s.]{0,2}(?i:pre|bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies"
    r"|(?:duo|ter|quater|quin|sex|sept|octo|novo)decies|vicies|alt\.?(?:\s?[0-9]{1,2})?|бис|тер)"
    rf"|\s?مكرر(?:اً?|ًا)?(?:\s(?:{_ORDINALS})(?:اً?|ًا))?)(?![^\W_])|\s?之{_HAN_N})"
)
"""What came between two others: "12 bis", "12.alt 2", "12 тер", "12 مكررا", "12之二"."""
_BRACKET = rf"\){_BETWEEN}{{0,2}}"
_INSIDE = rf"{_N}(?:\.{_N}){{0,2}}|{_ROMAN}|{_ARABIC}|{_HAN_N}|[^\W\d_]|([a-zа-я])\2{{1,2}}|a[abcdfghi]|b[abcd]"

_BLANK = rf"{_TURN}\s+(?=\S)"
_TAB = rf"{_TURN} ?\t\s*(?=[^\W\d]|[\[(\"“«])"
_ANEW = r"(?=[^\W\d_a-zà-öø-ÿа-яё]|[\[(\"“„«‘¿¡])"
"""How a sentence begins: with no small letter and no figure."""

_FORMS = (
    # 12.  12)  1.2.  12 bis.  1.-  and with no blank in Chinese
    (
        rf"{_N}(?:\.{_N}){{0,4}}[A-Za-z]?{_BETWEEN}{{0,3}}(?:\.-?|\.?[)º°]{_BETWEEN}{{0,2}}-?)",
        rf"{_BLANK}|(?=[{_HAN}\[])",
    ),
    # (a)  (iv)  (12)  (a bis)  （一）
    (rf"[(（](?:{_INSIDE})\s?{_BETWEEN}{{0,2}}[)）]{_BETWEEN}{{0,2}}[.:]?", rf"{_BLANK}|{_TURN}{_ANEW}"),
    # 1.2  1.2.3  without a point at its end; 1.a
    (rf"[1-9]\d{{0,2}}(?:\.[1-9]\d{{0,2}}){{1,4}}{_BETWEEN}{{0,2}}|[1-9]\d?\.[a-z]", f"{_TAB}|{_BLANK}{_ANEW}"),
    (r"[1-9]\d?(?:\.[1-9]\d?){2,4}", _BLANK + r"(?=[^\W\d])"),
    # 12 -  as in Arabic
    (rf"{_N}(?:\.{_N}){{0,4}}{_BETWEEN}{{0,2}}\s?[-–—]", _BLANK + _ANEW),
    # 12 bis  12 and a tab
    (rf"{_N}{_BETWEEN}{{1,3}}", _BLANK),
    (rf"{_N}[A-Za-z]?|[IVX]{{1,6}}", _TAB),
    # A.  iv.  a)  IV)  a) bis  but no initials of a name, no "M." before one, no page ("p. 5")
    (
        rf"(?!p\. ?\d|M\. )(?:{_ROMAN}|[A-Za-zА-Я]){_BETWEEN}?(?:\.|{_BRACKET})|[а-я]{_BETWEEN}?{_BRACKET}",
        rf"{_BLANK}(?![A-ZА-Я]\.)",
    ),
    (rf"(?i:OP|PP)\s?{_N}[A-Za-z]?{_BETWEEN}{{0,3}}[.:)]?", _BLANK),
    # Objective 5:
    (
        rf"(?i:{'|'.join(_NAMED)})\.?\s?(?:{_N}(?:\.{_N}){{0,3}}|{_ROMAN}|[A-Z]){_BETWEEN}{{0,2}}\s?(?:[:.]|[-–—](?=\s))",
        _BLANK,
    ),
    # أ -  أولا -  ألف -
    (rf"(?:{_ARABIC}|(?:{'|'.join(_COUNTED)}|(?:{'|'.join(_TENS)}) عشر)ً?)\s?[-–—.):]", _BLANK),
    # 一、  ①  12、  第一条  目标5：
    (rf"{_HAN_N}[、．.]|{_N}[、．]|[①-⒛㈠-㈩]", r"\s*(?=\S)"),
    (rf"第(?:{_HAN_N}|{_N})(?:条|章|节|部分|段|款|项)(?:之{_HAN_N})?(?:[：:、]|(?=\s))", r"\s*(?=\S)"),
    (rf"(?:具体)?(?:目标|建议|原则|附件)\s?(?:{_HAN_N}|{_N})[：:、]", r"\s*(?=\S)"),
    (f"[{BULLET_GLYPHS}]", rf"{_BLANK}|(?=[^\W\d_]|[\"“\[(])"),
    (r'[-–—*](?!\s+\d)|o(?= +[A-Z“"])', _BLANK),  # no minus before a figure
)
"""The numbers, each with what must follow it. A pattern is made when the first text comes that may begin so."""
_FIRST_INSIDE = rf"([(（](?:a|i|A|1|أ|а|一)[)）]){_BLANK}"
_OF_FIGURES, _OF_BRACKETS, _OF_LETTERS, _OF_DASHES = (0, 2, 3, 4, 5, 6, 11), (1,), (6, 7, 8, 9, 15), (15,)
_ALL = range(len(_FORMS))
_FIRST = re.compile(rf"{_LEAD}(.)", re.DOTALL)
_WORD = re.compile(rf"{_LEAD}([^\W\d_{_HAN}]{{3,}})[\s,]")
_MAY_COUNT = frozenset((*_NAMED, *_COUNTED, *_TENS))


def label_of(text: str) -> Label:
    """The number or bullet that a paragraph begins with; ("", 0) where it has none, or nothing but one.

    A number stands apart: it needs its point, its bracket or a tab behind it. "12 States", "In 2018", "12 May" and
    "3.5 million" begin with none. "Objective 5:" is one, with its colon. Arabic, Chinese and Russian ones count.
    """
    word = _WORD.match(text)
    if word is None or word[1].casefold() in _MAY_COUNT or not word[1].strip("IVX"):
        for n in _beginning_as(text):
            if found := _pattern(n).match(text):
                inner = _inside().match(text, found.end()) if n == 0 else None
                return Label(*_both(found, inner)) if inner else Label(found[1], found.end())
    return Label("", 0)


def _beginning_as(text: str) -> Sequence[int]:
    """The forms that a text can have by its first letter, figure or sign."""
    first = _FIRST.match(text)
    if first is None:
        return ()
    sign = first[1]
    if not sign.isascii():
        return _ALL
    if sign.isalpha():
        return _OF_LETTERS
    return _OF_FIGURES if sign.isdigit() else _OF_BRACKETS if sign == "(" else _OF_DASHES if sign in "-*" else ()


@cache
def _pattern(form: int) -> re.Pattern[str]:
    number, after = _FORMS[form]
    return re.compile(f"{_LEAD}({number})(?:{after})")


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(_FIRST_INSIDE)


def _both(outer: re.Match[str], inner: re.Match[str]) -> tuple[str, int]:
    """The number of a paragraph with that of its first sub-paragraph right behind it: "8. (a)"."""
    return f"{outer[1]} {inner[1]}", inner.end()
