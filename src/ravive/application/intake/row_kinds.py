"""What a row under a header is: somebody's, a total, a section, the header again, the rest of a note, or nobody's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from ravive.application.intake.columns import period_of_header
from ravive.application.intake.identity import Identity
from ravive.application.intake.layout import repeats
from ravive.application.intake.meanings import Mark, explains_a_colour, mark_of
from ravive.application.intake.names import Name
from ravive.application.intake.row_view import RowView
from ravive.application.intake.understanding import ColumnRole
from ravive.application.intake.word_lists import any_of, words_of
from ravive.domain.kernel.tables import Row
from ravive.domain.lexicon import Lexicon, TermKind, fold


class RowKind(Enum):
    """What a row is. Only `PERSON` and `NOBODY` look like a candidate's line."""

    PERSON = auto()
    CONTINUED = auto()
    TOTAL = auto()
    SECTION = auto()
    HEADER_AGAIN = auto()
    LEGEND = auto()
    NOTE_ALONE = auto()
    NOBODY = auto()


_TOTAL = any_of(words_of("layout")["totals"])
_RULE = re.compile(r"[-=_*~#–—•. ]{3,}")
_DITTO = frozenset({'"', "''", "//", '""', "〃", "idem", "id.", "id", "ditto", "↓", "…", "...", '-"-', '- " -'})
_GOES_ON = re.compile(r"\(?(?:suite|cont(?:'d|inued)?\.?|bis)\)?\b|[→>↳…]|\.\.\.")
_NOTES = frozenset(
    {
        ColumnRole.COMMENT,
        ColumnRole.REASON,
        ColumnRole.PERIOD_NOTE,
        ColumnRole.UNKNOWN,
        ColumnRole.DATE,
        ColumnRole.FEEDBACK,
    }
)
_LEGEND_TITLE = re.compile(r"legende|legend\b|codes? couleurs?|couleurs? ?:|colou?rs? ?:|colou?r (?:code|key)")
_YEARS = re.compile(r"(?:annee |year )?(?:19|20)\d{2}(?:\s?[-/]\s?\d{2,4})?")
_OF_A_POST = re.compile(r"(?:postes?|jobs?|roles?|positions?|offres?|mission)\b")
_GROUPS = any_of(words_of("layout")["groups"])
_TITLE_WORDS = 4
#: Only bounds the guess of a year, which does not matter here.
_ANY_DAY = date(2000, 1, 1)
_SHORT_SECTION = 60


@dataclass(frozen=True, slots=True)
class TableContext:
    """What is needed to judge a row beside the row: the names of the header (folded), merged cells, the lexicon."""

    known: frozenset[str]
    lexicon: Lexicon
    merged: Mapping[int, Sequence[tuple[int, int]]]
    name_columns: frozenset[int]
    #: Whether most names of the table have their family name in capitals, or a comma.
    capitals: bool = False


def kind_of(view: RowView, identity: Identity, context: TableContext, *, after_person: bool) -> RowKind:
    """Judge a row; `after_person` tells whether the row above is somebody's."""
    texts = view.texts_by_column
    if identity.reachable:
        return RowKind.PERSON
    if context.known and repeats(view.row, context.known):
        return RowKind.HEADER_AGAIN
    first = fold(texts[0][1]) if texts else ""
    if _TOTAL.search(first) and identity.name is None:
        return RowKind.TOTAL
    if _goes_on(view, identity, context, texts) and after_person:
        return RowKind.CONTINUED
    if len(texts) <= 2 and _is_section(view.row, texts, identity, context):
        return RowKind.SECTION
    if _is_legend(view.row, texts):
        return RowKind.LEGEND
    if identity.name is not None:
        return RowKind.PERSON
    return _nobody(view, texts)


def _nobody(view: RowView, texts: Sequence[tuple[int, str]]) -> RowKind:
    """Tell a candidate's line without a name from figures under a table and from a remark on its own."""
    if not texts and not any(cell.comment for cell in view.row.cells):
        return RowKind.TOTAL
    if texts and all(not any(character.isalpha() for character in text) for _, text in texts):
        return RowKind.TOTAL
    return RowKind.NOBODY


def _goes_on(view: RowView, identity: Identity, context: TableContext, texts: Sequence[tuple[int, str]]) -> bool:
    """Whether a row only goes on with the notes of the person above: ditto marks, a merged name, or "(suite)"."""
    if (
        any(fold(text) in _DITTO for index, text in texts if index in context.name_columns)
        or fold(identity.written) in _DITTO
    ):
        return True
    if identity.written:
        return bool(_GOES_ON.fullmatch(fold(identity.written)))
    roles = {column.index: role for role, columns in view.columns.items() for column in columns}
    if not texts or any(roles.get(index) not in _NOTES for index, _ in texts):
        return False
    return _under_a_merged_name(view.row, context) or bool(_GOES_ON.match(fold(texts[0][1])))


def _under_a_merged_name(row: Row, context: TableContext) -> bool:
    """Whether the name's cell is merged with the one above: the same span, or a lone column, merged in both rows."""

    def spans(number: int) -> set[tuple[int, int]]:
        return {
            span
            for span in context.merged.get(number, ())
            if any(span[0] <= column <= span[1] for column in context.name_columns)
        }

    return bool(spans(row.number) & spans(row.number - 1))


def _is_section(row: Row, texts: Sequence[tuple[int, str]], identity: Identity, context: TableContext) -> bool:
    """Whether a row of one or two short cells titles the rows below it."""
    if not texts:
        return False
    text = texts[0][1]
    folded = fold(text).strip(" :")
    if len(text) > _SHORT_SECTION:
        return False
    if _RULE.match(text) or _RULE.fullmatch(text):
        return True
    if len(texts) == 2 and not texts[1][1].replace(" ", "").isdigit():
        return False
    if any(last > first for first, last in context.merged.get(row.number, ())):
        return True
    return _titles_rows(text, folded, identity, context)


def _titles_rows(text: str, folded: str, identity: Identity, context: TableContext) -> bool:
    """Whether words that stand alone in a row title those below: a period, a trade, a meaning, anything but a name."""
    if period_of_header(text, on=_ANY_DAY, year=None) is not None or _YEARS.fullmatch(folded):
        return True
    if mark_of(text) is Mark.BARRED:
        return True
    if context.lexicon.resolve(text, kind=TermKind.TRADE) is not None or _OF_A_POST.match(folded):
        return True
    name = identity.name
    if name is None:
        # Words in the column of names are a title; in the other columns they may be a candidate's only trace.
        return bool(identity.written) and (mark_of(text) is not None or len(folded.split()) <= _TITLE_WORDS)
    return _GROUPS.search(folded) is not None or not _surely_a_name(text, name, context)


def _surely_a_name(text: str, name: Name, context: TableContext) -> bool:
    """Whether a name alone in its row is one: written as the others are, its family name in capitals or not."""
    if name.first and name.last:
        return True
    words = text.split()
    plain = [word for word in words if word[0].isupper() and not word.isupper()]
    return not context.capitals and len(words) > 1 and len(plain) >= len(words) - 1 and len(words) <= _TITLE_WORDS


def _is_legend(row: Row, texts: Sequence[tuple[int, str]]) -> bool:
    """Whether a short row says what colours mean: it is called a legend, or each of its cells explains a colour."""
    if not 0 < len(texts) <= 8:
        return False
    if _LEGEND_TITLE.match(fold(texts[0][1])):
        return True
    explained = sum(1 for index, text in texts if explains_a_colour(row.cells[index], text))
    return explained >= 1 and explained >= 0.5 * len(texts)
