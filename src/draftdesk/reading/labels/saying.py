"""The words that show that somebody speaks: verbs of saying, representatives, persons, and what stands around them.

Every function looks at a few tokens around a place, so that reading a text stays linear.
"""

from collections.abc import Mapping

from draftdesk.reading.labels.phrases import BREAK, Tokens, word_set


def _verbs(stems: str) -> frozenset[str]:
    """Present and past forms of regular verbs, as one speaker takes them."""
    found: set[str] = set()
    for verb in stems.split():
        if verb.endswith("e"):
            found |= {f"{verb}s", f"{verb}d"}
        elif verb.endswith("y"):
            found |= {f"{verb[:-1]}ies", f"{verb[:-1]}ied"}
        elif verb.endswith(("ss", "sh", "ch")):
            found |= {f"{verb}es", f"{verb}ed"}
        else:
            found |= {f"{verb}s", f"{verb}ed"}
    return frozenset(found)


_STEMS = (
    "suggest note state stress emphasize emphasise propose recommend call urge underline underscore highlight "
    "reiterate explain argue ask recall support welcome express mention observe remark describe affirm reaffirm "
    "advocate caution warn add point indicate insist remind oppose object favour favor echo acknowledge consider "
    "believe conclude encourage reserve request prefer clarify inquire enquire question comment respond reply "
    "concur discuss elaborate assert endorse appeal outline maintain posit reflect voice deem recount offer "
    "present share define review reference refer challenge praise commend deplore regret "
    "reject cite lament thank focus"
)
_SAYING = (_verbs(_STEMS) - {"states", "shares", "objects", "comments", "questions", "requests", "appeals"}) | word_set(
    "stated said says spoke speaks told tells preferred prefers saw sees thought thinks felt feels wished wishes "
    "wanted wants put disagreed disagrees dit declare souligne propose dijo propuso senalo"
)
_SAY = frozenset(_STEMS.split()) - {"state", "share", "focus", "comment", "question", "request", "appeal"} | {"say"}
"""What several say; of one it is the subjunctive ("that Algeria consider"), which says what it should do."""
_SAY_ALL = _SAY | _SAYING
_MORE = word_set("many other others several some various numerous most")
_MOST_MORE = 6
_SAYING_THAT = word_set("agreed agree agrees reported announced confirmed held maintained")
"""Verbs of doing as well as of saying: they count with "that" or "with" behind."""
_THAT = frozenset({"that", "with", "on"})
_NEEDS_OBJECT = {"raised": word_set("the concerns questions concern"), "drew": frozenset({"attention"})}
_AUXILIARIES = word_set("has have had was is are were would could did also")
_ADVERBS = word_set("also then further furthermore likewise similarly again both all too however therefore even in")
_SPEAKERS = word_set(
    "representative representatives delegate delegates delegation delegations ambassador ambassadors spokesperson "
    "spokesman spokeswoman representant representante representants representantes delegue deleguee delegues "
    "delegacion delegado delegada mission"
)
ONE_SPEAKER = word_set("representative delegate spokesperson representant representante")
_LINKERS = word_set("of from for in de du des d del")
_OFFICES = word_set(
    "minister ministers ministry president secretary director commissioner ambassador chancellor head deputy "
    "permanent minister-counsellor"
)
OPENERS = word_set(
    "while whereas and but as that where when though although because or both also similarly likewise however the "
    "a an in at during after then meanwhile further furthermore moreover according"
)
_CONJUNCTIONS = OPENERS - {"in", "at", "during", "after", "a", "an", "according"}
_PLACE = word_set("in at near from of outside to within around de en a")
_WHERE = frozenset({"in", "at", "near", "outside", "around"})
_STOPS = frozenset({".", ";", ":", BREAK, "?", "!", "—", "–", "•", "·", "*", ")", "]"})
_SHORTENED = word_set("mr mrs ms dr prof h e st jr sr messrs hon mme m")
_PARTICLES = word_set("de del della da di du van von der den bin ibn al el la le y e ben abu dos das")
_HONORIFICS = word_set("mr mrs ms dr prof professor ambassador mme sir")
_WORDS_FROM = word_set(
    "proposed suggested recommended tabled forward stressed highlighted emphasized emphasised advocated mentioned "
    "noted underlined underscored"
)
_DOCUMENTS = word_set("statement statements submission intervention contribution input inputs proposal remarks")
_HOLDERS = word_set("delegation government governments mission representative representatives permanent")
_PLURAL_SPEAKERS = word_set("representatives delegates delegations speakers participants others interventions")
_COUNTED = word_set("countries states members regions cities places workshops meetings projects")
_SENTENCE = 60
_ASIDE = 25


def says_something(word: str) -> bool:
    """Whether the folded word is a verb of saying."""
    return word in _SAYING or word in _SAYING_THAT


def says(text: Tokens, at: int, closing: Mapping[int, int], *, several: bool = False) -> bool:
    """Whether what stands there is a verb of saying, past brackets, asides between commas and adverbs."""
    if at in closing:
        at = closing[at] + 1
    start = at
    if text.key(at) == "and" and text.key(at + 1) in _MORE:  # "and many other speakers mentioned"
        at += 2
        while at < len(text) and text.keys[at] not in _SAY_ALL and text.keys[at].isalpha() and at - start < _MOST_MORE:
            at += 1
        several = True
    if text.key(at) == ",":
        end = _end_of_aside(text, at + 1)
        if end is None:
            return False
        at = end + 1
    for _ in range(3):
        if text.key(at) in _ADVERBS or text.key(at) in _AUXILIARIES or _is_adverb(text.key(at)):
            at += 1
    word, following = text.key(at), text.key(at + 1)
    if word in _NEEDS_OBJECT:
        return following in _NEEDS_OBJECT[word]
    if word in _SAYING_THAT:
        return following in _THAT
    return word in _SAYING or (several and word in _SAY)


def _is_adverb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ly")


def _end_of_aside(text: Tokens, at: int) -> int | None:
    """Where the comma stands that ends an aside."""
    for end in range(at, min(at + _ASIDE, len(text))):
        if text.keys[end] == ",":
            return end
        if text.keys[end] in _STOPS - {")", "]", "."}:
            return None
    return None


def is_speaker(text: Tokens, at: int) -> bool:
    """Whether the word there is one for who speaks for another: representative, delegate."""
    return text.key(at) in _SPEAKERS


def is_office(words: tuple[str, ...]) -> bool:
    """Whether an office is among those folded words."""
    return not _OFFICES.isdisjoint(words)


def is_linker(text: Tokens, at: int) -> bool:
    """Whether an "of" or "from" stands there."""
    return text.key(at) in _LINKERS


def is_behalf(text: Tokens, at: int) -> bool:
    """Whether "on behalf" ends there ("of" is what follows)."""
    return text.key(at) in {"behalf", "nom", "nombre"} and text.key(at - 1) in {"on", "au", "en"}


def after_behalf(text: Tokens, at: int) -> int:
    """Past an "on behalf of" that stands there."""
    return at + 3 if text.keys[at : at + 3] == ("on", "behalf", "of") else at


def is_source_of_words(text: Tokens, at: int) -> bool:
    """Whether "proposed by", "according to" or "speaking for" ends there."""
    key, before = text.key(at), text.key(at - 1)
    return (key == "by" and before in _WORDS_FROM) or (key == "to" and before == "according")


def is_of_another(text: Tokens, at: int) -> bool:
    """Whether the representative there speaks for somebody else: as a co-facilitator, or as a special one."""
    if text.key(at - 1) == "special":  # of the Secretary-General, whose own name the vocabulary has
        return True
    if text.key(at - 1) != "permanent":
        return False
    around = range(max(at - 60, 0), min(at + 40, len(text)))
    return any(text.keys[near].startswith(("facilitator", "cofacilitator")) for near in around)


def is_subject(text: Tokens, first: int) -> bool:
    """Whether a sentence or a clause begins there, so that a name there is who acts."""
    while text.key(first - 1) in {"the", "government", "governments"}:
        first -= 1
    before = text.key(first - 1)
    if before == ".":
        return text.key(first - 2) not in _SHORTENED
    if before in _STOPS - {")"} or before in {"(", "["}:
        return True
    if before == ",":
        return not text.capital(first - 2) or _opens_with_place(text, first - 2)
    return before in _CONJUNCTIONS


def _opens_with_place(text: Tokens, at: int) -> bool:
    """Whether the sentence up to there is a mere "At the workshop in Geneva"."""
    start = at
    while start > 0 and at - start < 12 and text.key(start - 1) not in _STOPS and text.key(start - 1) != ",":
        start -= 1
    return text.key(start) in {"in", "at", "during", "after", "following", "before", "since"}


def is_label(text: Tokens, first: int, last: int) -> bool:
    """Whether the names are a label before what they say: "Burundi: The delegate …"."""
    return text.key(last) == ":" and (text.key(first - 1) in {BREAK, "."} or first == 0)


def runs_on(text: Tokens, last: int) -> bool:
    """Whether a capitalized word follows at once: "Jordan Smith", "Mexico City", "Niger Delta"."""
    return (
        text.capital(last) and text.key(last).isalpha() and text.text[text.ends[last - 1] : text.starts[last]].isspace()
    )


def person_before(text: Tokens, opening: int) -> int | None:
    """Where the person's name begins, or the word "representative", that stands before the bracket opening there."""
    at = opening - 1
    if text.key(at) in _SPEAKERS:
        return at
    names = 0
    while at >= 0:
        key = text.key(at)
        if key == "." and (len(text.key(at - 1)) == 1 or text.key(at - 1) in _SHORTENED):
            names += text.key(at - 1) in _HONORIFICS
            at -= 2
            continue
        if text.capital(at) and key.isalpha() and key not in OPENERS:
            names += 1
        elif key not in _PARTICLES or not text.capital(at - 1):
            break
        at -= 1
    before = text.key(at)
    if names < 2 or (before in _PLACE and not (before == "to" and text.key(at - 1) == "according")):
        return None
    return at + 1


def is_quoted_person(text: Tokens, opening: int) -> bool:
    """Whether "according to" stands shortly before."""
    near = text.keys[max(opening - 9, 0) : opening]
    return "according" in near


def is_abbreviation(text: Tokens, opening: int, closing: int) -> bool:
    """Whether the bracket holds the initials of the words before it."""
    if closing - opening != 2:
        return False
    letters = text.span(opening + 1, closing)
    if not letters[:-1].isupper():
        return False
    initials = ""
    at = opening - 1
    while at >= 0 and text.key(at).isalpha() and len(initials) < len(letters) + 2:
        initials = text.key(at)[0] + initials
        at -= 1
    wanted = letters.rstrip("s").lower()
    return _is_within(wanted, initials)


def _is_within(wanted: str, letters: str) -> bool:
    remaining = iter(letters)
    return len(wanted) > 1 and all(letter in remaining for letter in wanted)


def is_place_before(text: Tokens, opening: int) -> bool:
    """Whether what stands before the bracket is a place: "in Puerto Vallarta", but "in the Constitution" is none."""
    at = opening - 1
    while text.capital(at) or (text.key(at) in _PARTICLES and text.capital(at - 1)):
        at -= 1
    return at < opening - 1 and text.key(at) in _WHERE


def ends_passage(text: Tokens, closing: int) -> bool:
    """Whether nothing but marks follows in the passage."""
    return all(key in {".", ";", ",", ")"} for key in text.keys[closing + 1 : closing + 6]) and closing + 6 > len(text)


def tells_of_speakers(text: Tokens, opening: int) -> bool:
    """Whether the sentence of a bracket in mid-sentence is about speakers: "Others said that it sufficed (Mali), …"."""
    if text.capital(opening - 1) or text.key(opening - 1) in _COUNTED:
        return False
    for at in range(opening - 1, max(opening - _SENTENCE, -1), -1):
        if text.keys[at] in {".", BREAK}:
            break
        if text.keys[at] in _PLURAL_SPEAKERS:
            return True
    return False


def is_from_floor(text: Tokens, at: int) -> bool:
    """Whether "(speaking from the floor)" or its like follows."""
    return "floor" in text.keys[at : at + 6]


def end_of_name(text: Tokens, first: int) -> int:
    """Where a run of capitalized words ends, small words between them included."""
    last = first
    for at in range(first, min(first + 12, len(text))):
        if text.capital(at) and text.key(at).isalpha():
            last = at + 1
        elif text.key(at) not in {"of", "the", "for", "and", "in", "on"}:
            break
    return last


def opening(text: Tokens) -> int:
    """Past "Statement by the delegation of" at the start of a heading or field."""
    at = 0
    if text.key(at) in _DOCUMENTS and text.key(at + 1) in {"by", "of", "from"}:
        at += 2
    start = at
    while text.key(at) == "the":
        at += 1
    held = at
    while text.key(at) in _HOLDERS:
        at += 1
    return at + 1 if at > held and text.key(at) in {"of", "from", "to"} else start
