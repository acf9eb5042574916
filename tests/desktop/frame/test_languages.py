"""The window in other languages: every word is there to translate, and what is translated fits what it stands for."""

import ast
import gc
import re
import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QXmlStreamReader

from draftdesk.desktop import languages
from draftdesk.desktop.app import build
from draftdesk.desktop.languages import LANGUAGE, OFFERED, chosen, compiled, speak
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.sources.finding.labels import FacetLine, Value, chip_words
from draftdesk.kit.resources import named, resource

ROOT = Path(__file__).resolve().parents[3]
IN_CHECKOUT = (ROOT / "src").is_dir() and (ROOT / "ui").is_dir()
TRANSLATED = [name for name in OFFERED if name != "en"]
LONGEST = 2.6, 14
"""How long a translation may be: so many times its source, and so many letters more."""


def messages(path):
    """(context, source) → (translation, whether it is finished); what is nowhere any more is left out."""
    reader = QXmlStreamReader(path.read_text("utf-8"))
    found, context, source, kind = {}, "", "", ""
    while not reader.atEnd():
        reader.readNext()
        if not reader.isStartElement():
            continue
        match reader.name():
            case "name":
                context = reader.readElementText()
            case "source":
                source = reader.readElementText()
            case "translation":
                kind = reader.attributes().value("type")
                text = reader.readElementText(QXmlStreamReader.ReadElementTextBehaviour.IncludeChildElements)
                if kind not in {"vanished", "obsolete"}:
                    found[context, source] = text.strip(), kind != "unfinished"
    assert not reader.hasError(), f"{path.name}: {reader.errorString()}"
    return found


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def restored(qapp):
    """Whatever was spoken, it is English again after the test."""
    made, locale = [], QLocale()
    yield made
    for each in made:
        QCoreApplication.removeTranslator(each)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.mark.skipif(not IN_CHECKOUT, reason="the sources of the program are not here")
@pytest.mark.parametrize("path", named("translations", ".ts").values(), ids=lambda path: path.stem)
def test_every_word_of_the_program_is_there_to_translate(tmp_path, path):
    spec = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    fresh = Path(shutil.copy(path, tmp_path / path.name))
    module.update(ROOT, [fresh])
    assert set(messages(fresh)) <= set(messages(path)), "run: make translations"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_is_left_untranslated_in_the_languages_that_are_offered_as_whole(language):
    left = [
        source
        for (_, source), (_, is_done) in messages(named("translations", ".ts")[f"draftdesk_{language}"]).items()
        if not is_done
    ]
    assert not left


@pytest.mark.skipif(not IN_CHECKOUT, reason="the sources of the program are not here")
def test_the_extractor_sees_every_call_that_translates():
    known = {source for _, source in messages(next(iter(named("translations", ".ts").values())))}
    missing = []
    for file in sorted((ROOT / "src" / "draftdesk" / "desktop").rglob("*.py")):
        if file.parent.name == "forms":
            continue
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if at is None or len(call.args) <= at:
                continue
            assert not isinstance(call.args[at], ast.JoinedStr), f"{file.name}: an f-string cannot be translated"
            if isinstance(call.args[at], ast.Constant) and call.args[at].value not in known:
                missing.append(f"{file.name}: {call.args[at].value}")
    assert not missing


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_placeholders_marks_and_sensible_lengths(language):
    faults = []
    for (context, source), (text, _) in messages(resource("translations", f"draftdesk_{language}.ts")).items():
        if not text:
            continue
        times, more = LONGEST
        kept = {
            "placeholders": re.findall(r"\{\w*\}|%n", source) and sorted(re.findall(r"\{\w*\}|%n", source)),
            "key": source.replace("&&", "").count("&"),
            "…": source.endswith("…"),
        }
        has = {
            "placeholders": re.findall(r"\{\w*\}|%n", text) and sorted(re.findall(r"\{\w*\}|%n", text)),
            "key": text.replace("&&", "").count("&"),
            "…": text.endswith("…"),
        }
        faults += [f"{context}: {name}: {source!r} → {text!r}" for name in kept if kept[name] != has[name]]
        if len(text) > len(source) * times + more:
            faults.append(f"{context}: too long: {source!r} → {text!r}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("language", "not_said"),
    [
        ("ar", "[“”]"),  # « » are its quotation marks
        ("ar", "^ال&?نمط:"),  # an export profile is a نموذج
        ("fr", "(?i)un dossier à part"),  # a folder is a répertoire; a dossier de travail is a workspace
        ("fr", "« {label} » .* publié "),  # what has the label is a version: publiée
        ("fr", "{\\w+} probables"),  # one is not "probables"
    ],
)
def test_a_translation_has_one_word_for_one_thing_and_the_marks_of_its_language(language, not_said):
    known = messages(resource("translations", f"draftdesk_{language}.ts")).values()
    assert not [text for text, _ in known if re.search(not_said, re.sub(r"\s", " ", text))]


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_window_speaks_the_chosen_language_and_reads_its_way(qapp, settings, restored, language):
    settings.keep(LANGUAGE, language)
    restored += speak(qapp, settings)
    assert compiled(language).is_file(), "run: python packaging/build_hook.py"
    known = messages(resource("translations", f"draftdesk_{language}.ts"))
    program = build(qapp, settings)
    text, is_finished = known["acts", "&Quit"]
    assert program.means.actions.action("file.quit").text() == (text if is_finished else "&Quit")
    assert QCoreApplication.translate("QPlatformTheme", "Close") != "Close", "Qt's own words are English"
    assert program.window.isRightToLeft() is (language == "ar")
    assert QLocale().language() == QLocale(language).language()
    program.window.close()


def test_a_chip_has_the_colon_of_the_language(qapp, settings, restored):
    facet = FacetLine("theme", "Thème", (Value("theme:water", "Eau"),))
    settings.keep(LANGUAGE, "fr")
    restored += speak(qapp, settings)
    assert chip_words("theme:water", [facet]) == "Thème\N{NO-BREAK SPACE}: Eau"


def test_the_words_stay_though_their_file_is_written_anew_or_goes(qapp, settings, restored, tmp_path, monkeypatch):
    path = Path(shutil.copy(compiled("ar"), tmp_path / "words.qm"))
    monkeypatch.setattr(languages, "compiled", lambda _: path)
    settings.keep(LANGUAGE, "ar")
    restored += speak(qapp, settings)
    said = QCoreApplication.translate("acts", "&Quit")
    assert said != "&Quit"
    path.write_bytes(bytes(path.stat().st_size))  # in place, as an installation over a program that runs
    assert QCoreApplication.translate("acts", "&Quit") == said
    path.unlink()
    gc.collect()
    assert QCoreApplication.translate("acts", "&Quit") == said


@pytest.mark.parametrize("held", [None, b"", b"no words at all"])
def test_without_its_words_the_window_speaks_english(qapp, settings, restored, tmp_path, monkeypatch, held):
    path = tmp_path / "words.qm"
    if held is not None:
        path.write_bytes(held)
    monkeypatch.setattr(languages, "compiled", lambda _: path)
    settings.keep(LANGUAGE, "ar")
    restored += speak(qapp, settings)
    assert QCoreApplication.translate("acts", "&Quit") == "&Quit"


def test_the_language_is_the_systems_where_none_was_chosen(settings):
    assert chosen(settings, QLocale("fr_CA")) == "fr"
    assert chosen(settings, QLocale("ar_EG")) == "ar"
    assert chosen(settings, QLocale("de_DE")) == "en"
    settings.keep(LANGUAGE, "ar")
    assert chosen(settings, QLocale("fr_CA")) == "ar"
    settings.keep(LANGUAGE, "tlh")
    assert chosen(settings, QLocale("fr_CA")) == "fr"


def test_english_stays_english_and_reads_from_the_left(qapp, settings, restored):
    settings.keep(LANGUAGE, "en")
    restored += speak(qapp, settings)
    program = build(qapp, settings)
    assert program.means.actions.action("file.quit").text() == "&Quit"
    assert not program.window.isRightToLeft()
    program.window.close()


@pytest.mark.parametrize("language", TRANSLATED)
def test_numbers_are_written_in_the_digits_that_the_words_have(qapp, settings, restored, language):
    settings.keep(LANGUAGE, language)
    restored += speak(qapp, settings)
    assert QLocale().toString(12) == "12"


def test_words_are_translated_where_the_extractor_sees_them():
    """A function that takes words and translates them hides them, unless they are marked where they stand."""
    marked = {
        "kinds.py",
        "menus.py",
        "menu.py",
        "telling.py",
        "said.py",
        "draft_words.py",
        "doubt_words.py",
        "fault_words.py",
        "leak_words.py",
        "words.py",
    }
    hidden = []
    for path in sorted((ROOT / "src" / "draftdesk" / "desktop").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_translate = (
                isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
            )
            if is_translate and len(call.args) > 1 and isinstance(call.args[1], ast.Name) and path.name not in marked:
                hidden.append(f"{path.name}:{call.lineno}")
    assert not hidden
