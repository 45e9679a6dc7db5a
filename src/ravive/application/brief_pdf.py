"""The call brief as one page of A4."""

from datetime import date

from ravive.application.ports import ports
from ravive.application.queries.recalls import BriefFile
from ravive.application.sentences import label, say
from ravive.domain.kernel.sayings import Line, Source, data_of


def brief_pdf(file: BriefFile, *, on: date, language: str) -> bytes:
    """Return the brief as a PDF of one page: the template makes its type smaller until everything holds."""
    return ports().typeset("brief", _document(file, on=on, language=language))


def _document(file: BriefFile, *, on: date, language: str) -> dict[str, object]:
    recall = file.brief.recall
    decision = label(f"decision.{recall.decision}", language)
    footer = Line("brief_page.footer_measured" if file.is_measured else "brief_page.footer", data_of(on=on))
    return {
        "language": language,
        "title": recall.person.name,
        "subtitle": say(Line("brief_page.subtitle", data_of(title=file.title, decision=decision)), language),
        "meta": _meta(file, language),
        "sections": [
            {
                "title": label(f"brief_section.{section.kind}", language),
                "lines": [
                    {"text": say(line, language), "source": _place(line.source, language)} for line in section.lines
                ],
            }
            for section in file.brief.sections
        ],
        "footer": say(footer, language),
    }


def _meta(file: BriefFile, language: str) -> list[dict[str, str]]:
    """Return the boxes at the head of the page. A blocked person has neither channel nor address."""
    recall = file.brief.recall
    boxes: list[tuple[str, str]] = []
    if recall.channel:
        boxes.append(("channel", label(f"channel.{recall.channel}", language)))
        boxes.extend(("phone", number) for number in file.phones[:1])
        boxes.extend(("email", address) for address in file.emails[:1])
    if recall.likelihood:
        chance = recall.likelihood
        figures = data_of(word=chance.word, p=round(chance.p, 2), low=round(chance.low, 2), high=round(chance.high, 2))
        boxes.append(("likelihood", say(Line("brief_page.likelihood_value", figures), language)))
    return [{"label": say(Line(f"brief_page.{code}"), language), "value": value} for code, value in boxes]


def _place(source: Source | None, language: str) -> str | None:
    if source is None or source.file is None:
        return None
    code = "brief_page.source" if source.sheet else "brief_page.source_without_sheet"
    return say(Line(code, data_of(file=source.file, sheet=source.sheet, row=source.row or "?")), language)
