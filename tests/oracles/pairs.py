"""Two drafts of one text, by a seed: everything that delegations do to a text, in all the shapes a Word file has."""

import itertools
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tests.oracles.drafts import (
    Block,
    Bookmark,
    Box,
    Cell,
    Control,
    Draft,
    Field,
    Link,
    Note,
    Para,
    Part,
    Remark,
    Table,
    Tracked,
    Words,
    Wrapped,
)

SCRIPTS = {
    "en": "States the of and to in shall should migrants human rights cooperation development international their "
    "national including promote ensure protection regular access services women children data financing border "
    "management legal identity pathways consistent obligations reaffirm recognize commit strengthen support".split(),
    "fr": "les États de la et à dans doivent devraient migrants droits l’homme coopération développement accès "
    "protection données régulières enfants femmes frontières gestion identité juridique services élémentaires".split(),
    "ru": "государства и в на должны следует мигрантов права человека сотрудничество развитие доступ "
    "услугам включая защиту данные детей женщин управление границами правовой обязательства".split(),
    "ar": "الدول من إلى في على ينبغي حقوق الإنسان المهاجرين التعاون الدولي التنمية حماية البيانات الأطفال النساء "
    "إدارة الحدود الهوية القانونية بما ذلك الخدمات الأساسية تَعْزِيز".split(),
    "zh": "各国 应当 移民 人权 合作 发展 国际 保护 包括 数据 儿童 妇女 边境 管理 法律 身份 服务 加强 促进 承诺 "
    "重申 的 和 在".split(),
}
ODD = (
    "A/RES/72/244",
    "co‑operation",
    "10\u00a0per\u00a0cent",
    "[shall]",
    "2018–2030",
    "Côte\u00a0d’Ivoire",
    "e\u0301tat",
    "𝒜",
    "&",
    "<b>",
    "\u200b",
    "\u200fنص\u200e",
)
LOOKS = ("bold", "italic", "underline single", "superscript", "capitals", "struck")


@dataclass(frozen=True)
class Pair:
    a: Draft
    b: Draft


def pair(seed: int, size: int | None = None) -> Pair:
    """The two drafts of a seed: with all features, or (each third seed) with prose alone."""
    maker = _Maker(random.Random(f"drafts {seed}"), plain=seed % 3 == 0)
    return maker.pair(size or maker.chance.choice((3, 8, 20, 40)))


def apart(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """With a paragraph between tables, as Word keeps one: it would show them as one table."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and found and isinstance(found[-1], Table):
            found.append(Para(()))
        found.append(block)
    return tuple(found)


class _Maker:
    def __init__(self, chance: random.Random, *, plain: bool) -> None:
        self.chance = chance
        self._plain = plain
        self._script = chance.choice(("en", "en", "en", "fr", "ru", "ar", "zh"))
        self._number = 0

    def pair(self, size: int) -> Pair:
        blocks = [self._block() for _ in range(size)]
        if not blocks or not isinstance(blocks[-1], Para):
            blocks.append(self._para())
        a = Draft(apart(blocks))
        b = Draft(apart(self._revised(blocks)), foreign=self.chance.random() < 0.3)
        return Pair(a, b)

    # What a draft is made of

    def _words(self, at_most: int) -> str:
        vocabulary = SCRIPTS[self._script]
        words = [
            vocabulary[min(int(self.chance.expovariate(0.12)), len(vocabulary) - 1)]
            for _ in range(self.chance.randint(1, at_most))
        ]
        if self.chance.random() < 0.25:
            words.insert(self.chance.randint(0, len(words)), self.chance.choice(ODD))
        text = ("" if self._script == "zh" else " ").join(words)
        if self.chance.random() < 0.06:
            at = self.chance.randint(0, len(text))
            text = text[:at] + self.chance.choice(("\t", "\n", "  ", "\u00a0", "\u2011")) + text[at:]
        return text[:1].upper() + text[1:] + ("。" if self._script == "zh" else ".")

    def _sentences(self) -> str:
        between = "" if self._script == "zh" else " "
        return between.join(self._words(18) for _ in range(self.chance.choice((1, 1, 2, 3))))

    def _runs(self, text: str) -> list[Words]:
        """The text in runs, cut anywhere, some of them with looks."""
        if self.chance.random() < 0.4:
            return [Words(text)]
        cuts = sorted(
            {0, len(text), *(self.chance.randint(0, len(text)) for _ in range(self.chance.choice((1, 2, 4))))}
        )
        return [
            Words(text[start:end], frozenset(self.chance.sample(LOOKS, self.chance.choice((0, 0, 1, 1, 2)))))
            for start, end in itertools.pairwise(cuts)
        ]

    def _parts(self, text: str) -> tuple[Part, ...]:
        parts: list[Part] = list(self._runs(text))
        if self._plain:
            return tuple(parts)
        if self.chance.random() < 0.15:
            n = self.chance.randrange(len(parts))
            parts[n] = self._wrapped(parts[n])
        if self.chance.random() < 0.12:
            parts.insert(self.chance.randint(0, len(parts)), self._note())
        if self.chance.random() < 0.04:
            parts.insert(
                self.chance.randint(0, len(parts)),
                Box(tuple(self._plain_para() for _ in range(self.chance.choice((1, 1, 2))))),
            )
        return tuple(parts)

    def _wrapped(self, part: Part) -> Part:
        assert isinstance(part, Words)
        inner = (part,)
        makers: tuple[Callable[[], Part], ...] = (
            lambda: Link(inner, self.chance.choice(("https://example.org/a", "https://example.org/b?x=1&y=2"))),
            lambda: Field(inner),
            lambda: Field(inner, simple=True),
            lambda: Bookmark(inner, f"place{self.chance.randrange(10_000)}"),
            lambda: Remark(inner),
            lambda: Control(inner),
            lambda: Tracked(inner, "ins"),
            lambda: Tracked(inner, "del"),
        )
        return self.chance.choice(makers)()

    def _note(self) -> Note:
        return Note(tuple(self._plain_para() for _ in range(self.chance.choice((1, 1, 1, 2)))))

    def _plain_para(self) -> Para:
        return Para(tuple(self._runs(self._words(12))), right_to_left=self._script == "ar")

    def _para(self) -> Para:
        kind = self.chance.random()
        way = self._script == "ar"
        if kind < 0.06:
            return Para(() if self.chance.random() < 0.5 else (Words(" "),))
        if kind < 0.16:
            return Para((Words(self._words(6)),), style=self.chance.choice(("Heading1", "Heading2")), right_to_left=way)
        parts = self._parts(self._sentences())
        if kind < 0.4:
            self._number += 1
            label = self.chance.choice(
                (f"{self._number}.", f"({'abcdefghij'[self._number % 10]})", f"1.{self._number}")
            )
            return Para(parts, label=label, style=self.chance.choice(("", "ListParagraph")), right_to_left=way)
        if kind < 0.6 and not self._plain:
            return Para(parts, level=self.chance.choice((0, 0, 1, 2)), style="ListParagraph", right_to_left=way)
        return Para(parts, style=self.chance.choice(("", "", "", "Quote")), right_to_left=way)

    def _table(self) -> Table:
        columns = self.chance.choice((1, 2, 3))
        rows = [[self._cell() for _ in range(columns)] for _ in range(self.chance.choice((1, 2, 3, 4)))]
        if columns > 1 and self.chance.random() < 0.3:
            row = self.chance.randrange(len(rows))
            rows[row] = [replace(rows[row][0], span=2), *rows[row][2:]]
        elif len(rows) > 1 and self.chance.random() < 0.3:
            rows[0][0] = replace(rows[0][0], merge="restart")
            rows[1][0] = Cell((Para(()),), merge="continue")
        return Table(tuple(map(tuple, rows)))

    def _cell(self) -> Cell:
        blocks: list[Block] = [
            Para(self._parts(self._words(10))) if self.chance.random() < 0.85 else Para(())
            for _ in range(self.chance.choice((1, 1, 1, 2, 3)))
        ]
        if self.chance.random() < 0.03:
            blocks.insert(0, Table(((Cell((self._plain_para(),)),),)))
        return Cell(tuple(blocks))

    def _block(self) -> Block:
        kind = self.chance.random()
        if self._plain or kind > 0.16:
            return self._para()
        if kind < 0.03:
            return Wrapped(tuple(self._para() for _ in range(self.chance.choice((1, 2)))))
        return self._table()

    # What becomes of it

    def _revised(self, blocks: list[Block]) -> list[Block]:
        rate = self.chance.choice((0.05, 0.2, 0.5, 0.9))
        found: list[Block] = []
        for block in blocks:
            if self.chance.random() < rate:
                found += self._changed(block)
            else:
                found.append(block)
        if self.chance.random() < 0.5:
            self._move(found)
        if self.chance.random() < 0.2:
            self._merge(found)
        if self.chance.random() < 0.15 and not self._plain:
            self._into_table(found)
        if self.chance.random() < 0.3:
            found = self._renumbered(found)
        if not found or not isinstance(found[-1], Para):
            found.append(self._para())
        return found

    def _changed(self, block: Block) -> list[Block]:
        way = self.chance.random()
        if way < 0.12:
            return []
        if way < 0.24:
            return [block, self._block()]
        if way < 0.28:
            return [self._block()]
        if way < 0.31:
            return [block, block]
        if isinstance(block, Table):
            return [self._table_changed(block)]
        if isinstance(block, Wrapped):
            return [Wrapped(tuple(self._edited(each) if isinstance(each, Para) else each for each in block.blocks))]
        if way < 0.42 and len(block.parts) > 1:
            n = self.chance.randrange(1, len(block.parts))
            return [replace(block, parts=block.parts[:n]), replace(block, parts=block.parts[n:], label="")]
        if way < 0.48:
            return [replace(block, style=self.chance.choice(("", "Quote", "Heading2")))]
        return [self._edited(block)]

    def _edited(self, block: Para) -> Para:
        parts = list(block.parts)
        for _ in range(self.chance.choice((1, 1, 2, 3))):
            if not parts:
                return replace(block, parts=self._parts(self._words(8)))
            n = self.chance.randrange(len(parts))
            parts[n : n + 1] = self._part_edited(parts[n])
        return replace(block, parts=tuple(parts))

    def _part_edited(self, part: Part) -> list[Part]:
        if isinstance(part, Note | Box):
            way = self.chance.random()
            if way < 0.3:
                return []
            plain, self._plain = self._plain, True  # a note or a box holds neither
            inner = [self._edited(each) if self.chance.random() < 0.7 else each for each in part.paragraphs]
            self._plain = plain
            if way < 0.4:
                inner.append(self._plain_para())
            return [replace(part, paragraphs=tuple(inner))]
        if not isinstance(part, Words):
            way = self.chance.random()
            if way < 0.3:
                return list(part.words)
            if way < 0.4:
                return []
            return [replace(part, words=tuple(map(self._reworded, part.words)))]
        way = self.chance.random()
        if way < 0.15:
            return [replace(part, looks=frozenset(self.chance.sample(LOOKS, self.chance.choice((0, 1)))))]
        if way < 0.2 and not self._plain:
            return [part, self._note()]
        if way < 0.25 and not self._plain:
            return [self._wrapped(part)]
        if way < 0.3:
            return []
        return [self._reworded(part)]

    def _reworded(self, words: Words) -> Words:
        between = "" if self._script == "zh" else " "
        found = list(words.text) if self._script == "zh" else words.text.split(" ")
        n = self.chance.randrange(len(found)) if found else 0
        way = self.chance.random()
        if way < 0.4:
            found[n : n + 1] = [self.chance.choice(SCRIPTS[self._script])]
        elif way < 0.65:
            found[n:n] = self._words(4).rstrip(".。").split(" ")
        elif way < 0.9:
            del found[n : n + self.chance.choice((1, 2, 4))]
        else:
            found[n : n + 1] = [f"[{each}]" for each in found[n : n + 1]]
        return replace(words, text=between.join(found))

    def _table_changed(self, table: Table) -> Table:
        rows = list(table.rows)
        way = self.chance.random()
        merged = any(cell.merge or cell.span > 1 for row in rows for cell in row)
        n = self.chance.randrange(len(rows))
        if way < 0.2 and not merged:
            rows.insert(n, tuple(self._cell() for _ in rows[n]))
        elif way < 0.4 and len(rows) > 1 and not merged:
            del rows[n]
        elif way < 0.45 and len(rows) > 1 and not merged:
            rows.append(rows.pop(n))
        elif way < 0.5 and not merged:
            rows = [(*row, self._cell()) for row in rows]
        else:
            row = list(rows[n])
            k = self.chance.randrange(len(row))
            if row[k].merge != "continue":
                row[k] = replace(row[k], blocks=tuple(self._cell_changed(row[k].blocks)))
            rows[n] = tuple(row)
        return Table(tuple(rows))

    def _cell_changed(self, blocks: tuple[Block, ...]) -> list[Block]:
        found = list(blocks)
        n = self.chance.randrange(len(found))
        block = found[n]
        way = self.chance.random()
        if way < 0.15:
            found.append(self._plain_para())
        elif way < 0.3 and len(found) > 1:
            del found[n]
        elif isinstance(block, Para):
            found[n] = self._edited(block)
        return found if isinstance(found[-1], Para) else [*found, Para(())]

    def _move(self, blocks: list[Block]) -> None:
        for _ in range(self.chance.choice((1, 1, 2, 4))):
            if len(blocks) > 1:
                n = self.chance.randrange(len(blocks))
                many = self.chance.choice((1, 1, 1, 2, 3))
                moved = blocks[n : n + many]
                del blocks[n : n + many]
                if self.chance.random() < 0.3:
                    moved = [self._edited(each) if isinstance(each, Para) else each for each in moved]
                to = self.chance.randint(0, len(blocks))
                blocks[to:to] = moved

    def _merge(self, blocks: list[Block]) -> None:
        for n in range(len(blocks) - 1):
            first, second = blocks[n : n + 2]
            if isinstance(first, Para) and isinstance(second, Para) and first.parts and second.parts:
                blocks[n : n + 2] = [replace(first, parts=(*first.parts, Words(" "), *second.parts))]
                return

    def _into_table(self, blocks: list[Block]) -> None:
        places = [n for n, each in enumerate(blocks) if isinstance(each, Para) and each.parts]
        if places:
            n = self.chance.choice(places)
            block = blocks[n]
            assert isinstance(block, Para)
            cell = Cell((replace(block, label="", level=None),))
            blocks[n : n + 1] = [Table(((cell, self._cell()),)), Para(())]

    def _renumbered(self, blocks: list[Block]) -> list[Block]:
        return [
            replace(block, label=f"{n}.") if isinstance(block, Para) and block.label else block
            for n, block in enumerate(blocks, 10)
        ]
