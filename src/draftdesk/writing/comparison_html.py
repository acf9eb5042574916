"""A comparison as one HTML page that needs nothing else: read on a screen, printed in black and white, sent by mail."""

from collections.abc import Iterator
from html import escape

from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import ChangeKind, Comparison, Look, Part, SegmentKind
from draftdesk.model.comparison_told import moved_down, opening
from draftdesk.model.comparison_words import spot
from draftdesk.writing.languages import tag
from draftdesk.writing.marked import Marked, Run, both
from draftdesk.writing.walking import HEADINGS, OWN_LINES, TITLE, About, Gap, Landmark, Met, Way, top

_STYLE = """
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --faint: #595959; --line: #999; --shade: #ececec;
  --new: #12336b; --gone: #8b1a1a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1c1c1e; --faint: #a8a8a8; --line: #6a6a6a;
  --shade: #2c2c2e; --new: #a9c7ff; --gone: #ffb0a8; } }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.5 "Times New Roman", "Liberation Serif", serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .5em; line-height: 1.2; }
.top p { margin: .2em 0; } .top { border-bottom: 2px solid; padding-bottom: .8em; margin-bottom: 1.2em; }
.legend, .list, .note, .gap, .spot { font: .8rem/1.4 Arial, "Liberation Sans", sans-serif; }
.legend { margin-top: .8em !important; }
.list summary { cursor: pointer; font-weight: bold; }
.list { margin-bottom: 1.5em; } .list ol { margin: .5em 0; padding-inline-start: 3em; } .list li { margin: .15em 0; }
.list .kind { font-weight: bold; } .list .minor, .list .editorial { color: var(--faint); }
.met { display: flex; gap: 1rem; margin: .55em 0; break-inside: avoid-page; }
.met > .said { flex: 1 1 auto; min-width: 0; }
.met > .note { flex: 0 0 13.5rem; padding-inline-start: .6rem; }
.met > .told { border-inline-start: 1px solid var(--line); }
.met:target { outline: 2px solid; outline-offset: .3em; }
.note p { margin: 0; } .note .head { font-weight: bold; } .note a { color: inherit; }
.editorial > .note { color: var(--faint); } .editorial > .note .head { font-weight: normal; }
.p { margin: 0 0 .4em; orphans: 2; widows: 2; } .p:last-child { margin-bottom: 0; }
.no { padding-inline-end: .6em; font-weight: bold; } .no del { font-weight: normal; }
.heading { font-weight: bold; } .h1 { font-size: 1.2em; }
.landmark { font-weight: bold; background: var(--shade); padding: .15em .4em; margin: 1.1em 0 .4em;
  break-after: avoid; }
.gap { color: var(--faint); text-align: center; margin: .7em 0; } .spot { color: var(--faint); margin: 0; }
.left { color: var(--faint); font-style: italic; }
ins, del { text-decoration-thickness: from-font; }
ins { color: var(--new); text-decoration: underline; text-underline-offset: .12em; }
del { color: var(--gone); text-decoration: line-through; }
ins.quiet { text-decoration-style: dotted; } ins.quiet, del.quiet { color: var(--faint); }
del + ins { margin-inline-start: .12em; }
ins::before, ins::after, del::before, del::after { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }  /* said by screen readers, seen by nobody */
ins::before { content: " [inserted: "; } del::before { content: " [deleted: "; }
ins::after, del::after { content: "] "; }
.small { background: var(--shade); font-weight: bold; padding: 0 .1em; }
sup, sub { line-height: 0; font-size: .75em; }
@media (max-width: 44rem) { .met { flex-direction: column; gap: .2rem; }
  .met > .note { flex-basis: auto; border: 0; padding: 0; } .note:not(.told) { display: none; } }
@media print { :root { --ink: #000; --paper: #fff; --faint: #444; --line: #777; --shade: #e4e4e4; --new: #000;
    --gone: #000; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  .legend, .list, .note, .gap, .spot { font-size: 8pt; }
  .met { flex-direction: row; } .met > .note { flex: 0 0 4.2cm; padding-inline-start: .3cm; }
  .met > .told { border-inline-start: 1px solid var(--line); }
  .met:target { outline: 0; } a { color: inherit; text-decoration: none; }
  .landmark, .small { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@page { size: A4; margin: 2cm 1.8cm; }
"""
_AT_A_TIME = 100
_OPEN_UP_TO = 40
_ELEMENTS = {Look.SUBSCRIPT: "sub", Look.SUPERSCRIPT: "sup", Look.ITALIC: "em", Look.BOLD: "b"}
_WHOLE = {ChangeKind.INSERTED: "ins", ChangeKind.DELETED: "del"}
_NO_NOTE = '<div class="note"></div>'
_LEGEND = (
    '<ins>underlined</ins>: new in B. <del>struck out</del>: gone from A. <ins class="quiet">dotted</ins> or grey: '
    'editorial only, such as spelling or spacing. <ins class="small">,</ins> shaded: a small sign or a blank. '
    "¶: the end of a paragraph. ↑ ↓: moved from or to a place above or below."
)


def comparison_html(
    comparison: Comparison, title_a: str, title_b: str, about: About | None = None, *, progress: Progress = silent
) -> str:
    """The page: a summary and the list of changes, then B's text with what A said struck and what B says underlined.

    Change n of the comparison has the anchor `cN`, the place that a moved paragraph left `fromN`. Nothing on the page
    comes from elsewhere, and nothing that the texts say can be markup. `progress` may stop the work by raising.
    """
    page = _Page(Way(comparison, about or About()), title_a, title_b)
    content = "\n".join([*page.top(), *page.text(progress)])
    return (
        f'<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_plain(f'{TITLE}: {title_a} → {title_b}')}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{content}\n</body>\n</html>\n"
    )


class _Page:
    def __init__(self, way: Way, title_a: str, title_b: str) -> None:
        self._way = way
        self._titles = title_a, title_b
        languages = tag(way.about.language_a), tag(way.about.language_b)
        self._languages = [f' lang="{each}"' if each else "" for each in languages]
        self._down = moved_down(way.comparison)

    def top(self) -> Iterator[str]:
        """Summary, legend, list of changes."""
        yield '<header class="top">'
        yield f"<h1>{TITLE}</h1>"
        for letter, title in zip("AB", self._titles, strict=True):
            yield f"<p><b>{letter}:</b> <bdi>{_plain(title)}</bdi></p>"
        if self._way.about.date.strip():
            yield f"<p>Compared: <bdi>{_plain(self._way.about.date.strip())}</bdi></p>"
        for line in top(self._way.comparison, self._way.about):
            yield f'<p dir="auto">{_plain(line)}</p>'
        yield f'<p class="legend">{_LEGEND} {HEADINGS}{f" {OWN_LINES}" if self._way.has_own_lines else ""}</p>'
        yield "</header>"
        yield from self._list()

    def text(self, progress: Progress) -> Iterator[str]:
        """B's text with the changes in it."""
        of = len(self._way.comparison.changes)
        turned = self._way.rtl_a and self._way.rtl_b
        yield f'<main dir="{"rtl" if turned else "ltr"}">'
        for entry in self._way.entries():
            match entry:
                case Landmark():
                    yield f'<p class="landmark" dir="auto">{_plain(entry.text)}</p>'
                case Gap():
                    yield f'<p class="gap">… {_plain(str(entry))} …</p>'
                case Met():
                    if entry.at % _AT_A_TIME == 0:
                        progress(entry.at, of, "Writing the page")
                    yield self._left(entry) if entry.left else self._met(entry)
        yield "</main>"

    def _list(self) -> Iterator[str]:
        changes = [met for met in self._way.changes() if met.is_change]
        if not changes:
            return
        opened = " open" if len(changes) <= _OPEN_UP_TO else ""
        yield f'<nav class="list"><details{opened}><summary>The {len(changes):,} changes</summary><ol>'
        for met in changes:
            weight = f' class="{met.change.substance}"' if met.change.substance else ""
            yield (
                f'<li{weight}><a href="#c{met.at}"><span class="kind">{_plain(met.told.headline)}</span></a>'
                f"{self._named(met)}</li>"
            )
        yield "</ol></details></nav>"

    def _named(self, met: Met) -> str:
        """The number and first words of what a change is about."""
        change, comparison = met.change, self._way.comparison
        passage = comparison.b[change.b[0]] if change.b else comparison.a[change.a[0]]
        number = self._way.numbers(change)[1 if change.b else 0].partition(",")[0]
        where = spot(passage) or number
        words = opening(passage.text)
        return f": {_plain(where)}{' ' if where else ''}<bdi>“{_plain(words)}”</bdi>"

    def _met(self, met: Met) -> str:
        made = both(self._way.comparison, met.change)
        said = "".join([self._paragraph(each, met, n) for n, each in enumerate(made)])
        weight = f" {met.change.substance}" if met.change.substance else ""
        note = f'<div class="note told">{self._note(met)}</div>' if met.told.headline else _NO_NOTE
        return f'<div class="met {met.change.kind}{weight}" id="c{met.at}"><div class="said">{said}</div>{note}</div>'

    def _note(self, met: Met) -> str:
        head = _plain(met.told.headline)
        if met.told.left:
            head = f'<a href="#from{met.at}">{"↑" if met.at in self._down else "↓"}</a> {head}'
        details = "".join([f'<p dir="ltr">{_plain(each)}</p>' for each in met.told.details])
        return f'<p class="head" dir="ltr">{head}</p>{details}'

    def _left(self, met: Met) -> str:
        """The place that a moved paragraph left: its first words, and where it went."""
        passage = self._way.comparison.a[met.change.a[0]]
        turned = "rtl" if self._way.turned(passage, of_b=False) else "ltr"
        number = f'<span class="no">{_plain(passage.number)}</span>' if passage.number else ""
        arrow = "↓" if met.at in self._down else "↑"
        words = f"{number}[{_plain(opening(passage.text))}]"
        return (
            f'<div class="met" id="from{met.at}"><div class="said"><p class="p left" dir="{turned}"'
            f'{self._languages[0]}>{words}</p></div><div class="note told"><p dir="ltr">'
            f'<a href="#c{met.at}">{arrow}</a> {_plain(met.told.left)}</p></div></div>'
        )

    def _paragraph(self, each: Marked, met: Met, nth: int) -> str:
        of_b = bool(met.change.b)
        passage = each.passage
        where = f'<p class="spot" dir="ltr">{_plain(place)}</p>' if (place := spot(passage)) else ""
        turned = "rtl" if self._way.turned(passage, of_b=of_b) else "ltr"
        level = f" heading h{min(passage.level, 6)}" if passage.level else ""
        runs = "".join(map(_run, each.runs))
        number = "" if passage.part is Part.FOOTNOTE else self._number(met, passage.number, nth)
        return f'{where}<p class="p{level}" dir="{turned}"{self._languages[of_b]}>{number}{runs}</p>'

    def _number(self, met: Met, number: str, nth: int) -> str:
        shown = _plain(number)
        if met.change.kind in _WHOLE and shown:
            shown = f"<{_WHOLE[met.change.kind]}>{shown}</{_WHOLE[met.change.kind]}>"
        elif met.change.renumbered and nth == 0:
            old = _plain(self._way.comparison.a[met.change.a[0]].number)
            new = f'<ins class="quiet">{shown}</ins>' if shown else ""
            shown = f'<del class="quiet">{old}</del> {new}' if old else new
        return f'<span class="no">{shown}</span>' if shown else ""


def _run(run: Run) -> str:
    words = _plain(run.text)
    for look in run.looks:
        if look in _ELEMENTS:
            words = f"<{_ELEMENTS[look]}>{words}</{_ELEMENTS[look]}>"
    if Look.FOOTNOTE in run.looks:
        words = f'<sup class="call">{words}</sup>'
    if run.kind is SegmentKind.EQUAL:
        return words
    element = "ins" if run.kind is SegmentKind.INSERT else "del"
    classes = " ".join(name for name, wanted in (("quiet", run.is_quiet), ("small", run.is_small)) if wanted)
    opening_ = f'{element} class="{classes}"' if classes else element
    return f"<{opening_}>{words}</{element}>"


def _plain(text: str) -> str:
    """Text that can never be markup, in an element or in an attribute."""
    return escape(printable(text)).replace("\n", "<br>")
