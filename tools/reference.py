"""
Write the pages that must follow the code: how people are ranked, in French and English, from the live weights.

    python tools/reference.py            write them
    python tools/reference.py --check    fail when they are out of date
"""

import sys
from pathlib import Path

from bootstrap import ROOT

from ravive.application.sentences import label
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.forbidden import FORBIDDEN_INPUTS
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor

PAGES = {
    "fr": ROOT / "docs" / "explanation" / "classement.md",
    "en": ROOT / "docs" / "explanation" / "ranking.md",
}

TEXTS = {
    "fr": """# Comment nous classons

*Page écrite par `python tools/reference.py` à partir du code. Table de poids {version}, empreinte `{fingerprint}`.*

Pour un poste, un jour donné, chaque personne du vivier reçoit une décision avec ses raisons. Personne n'est écarté par
un score : le vivier entier reste consultable, et c'est une personne qui décide, d'un clic et avec une raison.

Dans cet ordre :

1. **Les droits d'abord.** Effacement ou opposition demandés, non ferme que personne n'a levé, personne déjà embauchée
   ou en cours de recrutement, plus de 24 mois sans échange : **{blocked}**. Aucun canal n'est montré.
2. **Les raisons du refus, revérifiées** une à une : *levée* (avec le fait qui le dit), *tient*, ou *à vérifier*. Un
   fait qui manque n'est jamais une bonne nouvelle : il devient une question de l'appel. Une raison illicite n'est
   jamais réutilisée ni répétée.
3. **L'adéquation** : la part de ce que le poste demande, les indispensables à part.
4. **La décision** : **{let_go}** si une raison tient, si un indispensable manque ou si la personne veut autre chose ;
   **{warm_up}** si nous ne lui avons jamais répondu, si elle a mal pris le dernier refus, ou après douze mois de
   silence ; **{call_now}** sinon, et quand une date de rappel convenue est arrivée.
5. **La chance d'un oui** dans les 14 jours : la somme des lignes ci-dessous, en log-cotes. A priori, non mesurée.
6. **L'ordre** : la décision, ce qui a changé, puis chance × adéquation, puis l'échange le plus récent.

| ligne | poids | fourchette à 80 % | d'où il vient |
|---|---|---|---|
{lines}

## Ce qui n'entre jamais en compte

{forbidden}
""",
    "en": """# How we rank

*Page written by `python tools/reference.py` from the code. Table of weights {version}, fingerprint `{fingerprint}`.*

For a post, on a day, everybody in the pool gets a decision with its reasons. Nobody is excluded by a score: the whole
pool stays browsable, and a person decides, with one click and a reason.

In this order:

1. **Rights first.** Erasure or objection asked, a firm no that nobody lifted, already hired or in a process, more than
   24 months without an exchange: **{blocked}**. No channel is shown.
2. **The reasons of the refusal, checked again** one by one: *lifted* (with the fact that says so), *stands*, or *to
   check*. A missing fact is never good news: it becomes a question of the call. An unlawful reason is never used again
   nor repeated.
3. **Fit**: the share of what the post asks, must-haves apart.
4. **The decision**: **{let_go}** where a reason stands, a must-have is missing or the person wants something else;
   **{warm_up}** where we never answered, where they took the last no badly, or after twelve months of silence;
   **{call_now}** otherwise, and when an agreed date to call back has come.
5. **The chance of a yes** within 14 days: the sum of the lines below, in log-odds. A priori, not measured.
6. **The order**: the decision, whether anything changed, then chance × fit, then the freshest exchange.

| line | weight | 80 % range | where it comes from |
|---|---|---|---|
{lines}

## What never counts

{forbidden}
""",
}


def page(language: str) -> str:
    """Return the page in a language."""
    rows = []
    for factor in Factor:
        line = DEFAULT_WEIGHTS.lines[factor]
        rows.append(f"| `{factor}` | {line.weight:+.2f} | {line.low:+.2f} … {line.high:+.2f} | {line.source} |")
    return TEXTS[language].format(
        version=DEFAULT_WEIGHTS.version,
        fingerprint=DEFAULT_WEIGHTS.fingerprint[:12],
        lines="\n".join(rows),
        forbidden=forbidden(),
        **{decision.value: label(f"decision.{decision}", language) for decision in Decision},
    )


def forbidden() -> str:
    """Return what never counts, by the reason why."""
    names = {
        reason: [name for name, why in FORBIDDEN_INPUTS.items() if why == reason]
        for reason in dict.fromkeys(FORBIDDEN_INPUTS.values())
    }
    return "\n".join(f"- `{reason}`: {', '.join(held)}" for reason, held in names.items())


def main(*, check: bool) -> int:
    """Write or check the pages; return the exit status."""
    stale = [path for language, path in PAGES.items() if not is_current(path, page(language))]
    if check:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is out of date: run `python tools/reference.py`")
        return 1 if stale else 0
    for language, path in PAGES.items():
        path.write_text(page(language), encoding="utf-8")
    return 0


def is_current(path: Path, text: str) -> bool:
    """Say whether a page says what it should."""
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
