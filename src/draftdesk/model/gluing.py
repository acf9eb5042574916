"""Words that a line must not part, such as "paragraph 12" and "5 May": where their space is one that does not break."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

_REACH = 60
_NUMBER = r"\ufffc|\(?(?:[A-Z]{1,3}[-.])?\d[\w./()–-]*|\(?[IVXLC]{1,6}\)?"
_UNIT = "km|kg|cm|mm|ha|kW|MW|GW|GWh|MWh|kWh|t|m|g|l|%|€|°C|km²|m²|m³|km2|m2|m3"
_THOUSANDS = r"(?<![\d,.])\d{1,3}(?:\u00a0\d{3})*( )\d{3}"

_ENGLISH = (
    rf"\b(?:Nos?|nos?|[Pp]aras?|pp?|vols?|chaps?|sects?|arts?|[Ff]igs?|Rev|Add|Corr|Amend)\.( )(?:{_NUMBER})",
    (
        r"\b(?:[Pp]aragraphs?|[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Aa]nnex(?:es)?|[Pp]arts?|Goals?|[Tt]argets?|"
        rf"[Oo]bjectives?|[Rr]ules?|[Pp]rinciples?|[Rr]esolutions?|[Dd]ecisions?|[Ii]tems?|[Tt]ables?)( )(?:{_NUMBER})"
    ),
    r"\b[Rr]esolutions?[ \u00a0]\d+( )\(\d{4}\)?",
    r"\b(?:Mr|Ms|Mrs|Dr|St)\.( )[A-Z]\w+",
    r"\b\d{1,2}( )(?:January|February|March|April|May|June|July|August|September|October|November|December)",
    rf"\d( )(?:per cent|million|billion|trillion|{_UNIT})",
)
_FRENCH = (
    rf"\b(?:[Nn][o°º]s?|[Pp]ar|art|pp?|chap|sect|vol|Rev|Add|Corr|fig)\.?( )(?:{_NUMBER})",
    (
        r"\b(?:[Pp]aragraphes?|[Aa]rticles?|[Ss]ections?|[Cc]hapitres?|[Aa]nnexes?|[Oo]bjectifs?|[Cc]ibles?|[Rr]ésolutions?|"
        rf"[Pp]rincipes?|[Pp]oints?)( )(?:{_NUMBER})"
    ),
    r"\b(?:MM?\.|Mmes?|Mlle|Dr)( )[A-ZÀ-Ý]\w+",
    r"\b(?:\d{1,2}|1er)( )(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    rf"\d( )(?:pour cent|millions?|milliards?|{_UNIT})",
    _THOUSANDS,
)
_SPANISH = (
    rf"\b(?:[Nn]úms?|[Pp]árrs?|arts?|págs?|vols?|cap|secc|Rev|Add|Corr)\.( )(?:{_NUMBER})",
    (
        r"\b(?:[Pp]árrafos?|[Aa]rtículos?|[Ss]ecci(?:ón|ones)|[Cc]apítulos?|[Aa]nexos?|[Oo]bjetivos?|[Mm]etas?|"
        rf"[Rr]esoluci(?:ón|ones)|[Pp]rincipios?)( )(?:{_NUMBER})"
    ),
    r"\b(?:Sra?s?|Dra?|Excma?)\.( )[A-ZÁ-Ú]\w+",
    (
        r"\b\d{1,2}( )de(?: (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]{1,2}iembre|octubre|noviembre|"
        "diciembre))?"
    ),
    rf"\d( )(?:por ciento|millones|mil millones|{_UNIT})",
    _THOUSANDS,
)
_RUSSIAN = (
    rf"(?:№|\b(?:пп?|ст|стр|с|гл|т|рис)\.)( )(?:{_NUMBER})",
    rf"\b(?:[Пп]ункт\w*|[Сс]тать\w+|[Рр]аздел\w*|[Гг]лав\w+|[Цц]ел\w+|[Зз]адач\w+|[Рр]езолюци\w+)( )(?:{_NUMBER})",
    r"\b[Гг]-(?:н|на|ну|ном|жа|жи|жу|жой)( )[А-ЯЁ]\w+",
    r"\b\d{1,2}( )(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)",
    r"\b(?:1[89]|20)\d\d( )(?:год\w*|г\.?|гг\.?)",
    rf"\d( )(?:процент\w*|млн\.?|млрд\.?|миллион\w*|миллиард\w*|тыс\.?|км|кг|м|га|т|{_UNIT})",
    _THOUSANDS,
)
_ARABIC = (
    (
        r"\b(?:وال|بال|لل|ال|و)?(?:فقرة|فقرات|مادة|مواد|هدف|أهداف|قرار|قرارات|فرع|مرفق|رقم|غاية|مبدأ)( )"
        r"(?:\ufffc|[(]?[\d\u0660-\u0669][\d/()\u0660-\u0669]*)"
    ),
    r"\b[\d\u0660-\u0669]{1,2}( )(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)\S*",
    r"[\d\u0660-\u0669]( )(?:في المائة|مليون|مليونا|بليون|تريليون|كيلومتر\w*)",
    r"(?<!\w)و( )[\d\u0660-\u0669]+",
)
_PATTERNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH, "ru": _RUSSIAN, "ar": _ARABIC}
)


def glued(before: str, language: str) -> str:
    """The end of a text with its last space made unbreakable, where it stands in a pair that belongs together; else "".

    What is given back is as long as what it replaces. Chinese has no spaces to make so.
    """
    pattern = _pattern(language.casefold().replace("_", "-").split("-")[0])
    tail = before[-_REACH:]
    if pattern is None or " " not in tail:
        return ""
    found = pattern.search(tail)
    if found is None:
        return ""
    at = next(found.start(group) for group in range(1, pattern.groups + 1) if found[group])
    return "\u00a0" + tail[at + 1 :]


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    patterns = _PATTERNS.get(language)
    return re.compile(f"(?:{'|'.join(patterns)})$") if patterns else None
