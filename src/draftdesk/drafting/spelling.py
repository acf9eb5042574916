"""Whether words are spelled as the Organization spells them, and what they might be.

The words of a language come from pyspellchecker's lists, those of the Organization from `resources/spelling`, the
rest from the workspace. For languages without a list that serves (its inflections make every tenth word look wrong)
nothing is checked.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import islice

from draftdesk.kit.resources import resource

LANGUAGES = ("en", "fr")
"""Those that are checked."""
MOST_SUGGESTIONS = 5
_MOST = 20_000
_MOST_FOUND = 500
_MOST_KEPT = 4_000
_PIECE = 50_000
_USUAL = 100
"""How often words count that the Organization's lists add: as often as rare ones of the language."""
_COMMON = 1_000
_SHORTEST_NAME = 6
_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+|[^\W\d_]*\d[\w.-]*|[A-Z]\w*(?:/[\w.]+)+"
    r"|(?P<word>[^\W\d_]+(?:[-’'\u2011][^\W\d_]+)*)"
)
_PART = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_NOT_LATIN = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ɏ'’]")
_ENDS_SENTENCE = frozenset('.!?:;•–—([“"«')
_ISE = re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational|able)$)")
_PREFIXES = (
    "inter",
    "multi",
    "sub",
    "socio",
    "macro",
    "micro",
    "intra",
    "geo",
    "bio",
    "agro",
    "anti",
    "counter",
    "non",
)
_SHORTEST_STEM = 5
_ELISION = re.compile(r"(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)'", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:'s|')$", re.IGNORECASE)
_ROMAN = re.compile(r"[ivxlc]+")


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A word that is not known, in characters of the text that was checked."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language in small letters with how common they are, and what to write instead of spellings that
    are right elsewhere."""

    language: str
    words: Mapping[str, int]
    preferred: Mapping[str, str]


def load_lexicon(language: str) -> Lexicon | None:
    """The words of a language, such as "en" or "fr-CH"; None where its spelling is not checked.

    Takes some 0.2 s and 35 MB: for a thread other than that of the window.
    """
    code = language.casefold().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        return None
    words: dict[str, int] = {}
    for part in _parts_of_list(code):
        words |= part
    preferred: dict[str, str] = {}
    for right, wrong in _listed(resource("spelling", f"{code}.txt").read_text(encoding="utf-8").splitlines()):
        if wrong:
            preferred[wrong.lower()] = right
            words.pop(wrong.lower(), None)
        if " " not in right:
            words.setdefault(right.lower(), _USUAL)
    return Lexicon(code, words, preferred)


def _parts_of_list(code: str) -> Iterator[dict[str, int]]:
    """The library's list in pieces: whole, the parser would keep every other thread waiting for a fifth of a second."""
    import gzip
    import json

    packed = files("spellchecker").joinpath("resources", f"{code}.json.gz").read_bytes()
    listed = gzip.decompress(packed).decode("utf-8").strip().strip("{}")
    start = 0
    while start < len(listed):
        end = listed.find(",", start + _PIECE)
        end = len(listed) if end < 0 else end
        yield json.loads(f"{{{listed[start:end]}}}")
        start = end + 1


def _listed(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each right word of a list with the spelling it is proposed for, "" for none."""
    for line in lines:
        right, _, wrong = line.partition("#")[0].partition("<")
        parts = right.split()
        stem = " ".join(part for part in parts if not part.startswith("+"))
        if stem:
            for ending in ("", *(part[1:] for part in parts if part.startswith("+"))):
                yield stem + ending, wrong.strip() + ending if wrong.strip() else ""


class Speller:
    """Checks texts of one language. `own` are the words that a person added, `known` those that the workspace has
    anyway, both in any letters: only the first make spellings right that the Organization has otherwise.

    It may be used from several threads; what it found is kept.
    """

    def __init__(self, lexicon: Lexicon, own: Collection[str] = (), known: Collection[str] = ()) -> None:
        self._lexicon = lexicon
        self._own = frozenset(_plain(word).lower() for word in own)
        self._known = frozenset(_plain(word).lower() for word in known)
        self._verdicts: dict[tuple[str, bool], bool] = {}
        self._found: dict[str, tuple[Misspelt, ...]] = {}
        self._common: list[str] = []

    def check(self, text: str) -> tuple[Misspelt, ...]:
        """The misspelt words of a paragraph in order: of its first 20,000 characters, 500 of them at most."""
        if (found := self._found.get(text)) is None:
            if len(self._found) >= _MOST_KEPT:
                self._found.clear()
            found = self._found[text] = tuple(islice(self._misspelt(text[:_MOST]), _MOST_FOUND))
        return found

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What a misspelt word might be, the likeliest first, five at most, in its own capitals."""
        before, core, after = self._core(_plain(word))
        proposed = self._proposed(core.lower())
        return tuple(dict.fromkeys(before + _as_large(each, core) + after for each in proposed))[:MOST_SUGGESTIONS]

    def _misspelt(self, text: str) -> Iterator[Misspelt]:
        for token in _TOKEN.finditer(text):
            word = token["word"]
            if not word or self._is_right(word, begins=_begins(text, token.start())):
                continue
            for part in _PART.finditer(word):
                begins = part.start() == 0 and _begins(text, token.start())
                if not self._is_right(part[0], begins=begins):
                    yield Misspelt(token.start() + part.start(), token.start() + part.end())

    def _is_right(self, word: str, *, begins: bool) -> bool:
        key = (word, begins)
        if (verdict := self._verdicts.get(key)) is None:
            if len(self._verdicts) >= 10 * _MOST_KEPT:
                self._verdicts.clear()
            verdict = self._verdicts[key] = self._judge(_plain(word), begins=begins)
        return verdict

    def _judge(self, word: str, *, begins: bool) -> bool:
        if len(word) <= 2 or not word[1:].islower() or _NOT_LATIN.search(word.replace("-", "")):
            return True  # signs, acronyms, other scripts
        whole = word.lower()
        if whole in self._own:
            return True
        core = self._core(word)[1].lower()
        is_name = word[0].isupper() and not begins
        if core in self._own:
            return True
        if core in self._lexicon.preferred:
            return is_name
        if any(each in self._lexicon.words for each in (whole, core)):
            return True
        if self._with_z(core):
            return is_name
        if core in self._known or len(core) <= 2 or _ROMAN.fullmatch(core) or _bare(core) in self._lexicon.words:
            return True
        if any(core.startswith(each) and self._is_stem(core.removeprefix(each)) for each in _PREFIXES):
            return True
        return is_name and not self._is_slip_of_common(core)

    def _core(self, word: str) -> tuple[str, str, str]:
        """A word without its elided article or possessive ending, and these."""
        if self._lexicon.language == "fr":
            found = _ELISION.match(word)
            return (found[0], word[found.end() :], "") if found else ("", word, "")
        ending = _POSSESSIVE.search(word)
        return ("", word[: ending.start()], ending[0]) if ending else ("", word, "")

    def _with_z(self, word: str) -> str:
        """The Oxford spelling of a word that is written with -ise; "" where there is none."""
        if self._lexicon.language != "en":
            return ""
        other = _ISE.sub("iz", word)
        return other if other != word and other in self._lexicon.words else ""

    def _is_stem(self, word: str) -> bool:
        return len(word) >= _SHORTEST_STEM and self._lexicon.words.get(word, 0) >= _COMMON

    def _is_slip_of_common(self, word: str) -> bool:
        """Whether a word with a capital is rather a common word, one slip away, than a name."""
        if len(word) < _SHORTEST_NAME:
            return False
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if not self._common:
            self._common = [each for each, times in self._lexicon.words.items() if times >= _COMMON and len(each) >= 5]
        return process.extractOne(word, self._common, scorer=OSA.distance, score_cutoff=1) is not None

    def _proposed(self, word: str) -> Iterator[str]:
        if preferred := self._lexicon.preferred.get(word):
            yield preferred
        if oxford := self._with_z(word):
            yield oxford
        yield from self._near(word)
        yield from self._parted(word)

    def _near(self, word: str) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        words = self._lexicon.words
        most = 1 if len(word) <= 4 else 2
        pool = [*words, *self._own, *self._known]
        near = process.extract(word, pool, scorer=OSA.distance, score_cutoff=most, limit=200)
        ranked = sorted(
            (each for each in near if each[0] != word),
            key=lambda each: (each[1] + (each[0][0] != word[0]), -words.get(each[0], _USUAL), each[0]),
        )
        return [name for name, _, _ in ranked[:MOST_SUGGESTIONS]]

    def _parted(self, word: str) -> Iterator[str]:
        """Two common words that were written as one."""
        for at in range(3, len(word) - 2):
            if self._is_stem(word[at:]) and self._lexicon.words.get(word[:at], 0) >= _COMMON:
                yield f"{word[:at]} {word[at:]}"


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins with the word at a place."""
    before = text[max(0, at - 20) : at].rstrip()
    return not before or before[-1] in _ENDS_SENTENCE


def _plain(word: str) -> str:
    return word.replace("’", "'").replace("\u2011", "-")


def _bare(word: str) -> str:
    """The word without accents."""
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))


def _as_large(word: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
