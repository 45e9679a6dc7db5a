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
from ravive.domain.recall.calibration import DAYS_TO_ANSWER, ENOUGH_TRIALS
from ravive.domain.recall.forbidden import FORBIDDEN_INPUTS
from ravive.domain.recall.result import Chance
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
5. **La chance d'un oui** dans les {days} jours : la somme des lignes ci-dessous, en log-cotes, montrée en un mot
   ({chances}), en pourcentage avec sa fourchette, et ligne par ligne. « A priori, non mesurée » jusqu'à {enough}
   suites.
6. **L'ordre** : la décision, ce qui a changé, puis chance × adéquation, puis l'échange le plus récent.

| ligne | poids | fourchette à 80 % | d'où il vient |
|---|---|---|---|
{lines}

Une organisation peut adopter d'autres poids : ceux qui sont en vigueur chez elle sont à la page **Réglages → Mesures**.

## La chance, comparée à ce qui est venu

Depuis la fiche d'appel, un bouton note ce qui est venu d'un rappel : sans réponse, a répondu, oui, pas maintenant,
non, embauche. La chance montrée à ce moment-là est gardée avec ses lignes et l'empreinte des poids. Une suite notée
par erreur se retire, avec tout ce qu'elle avait apporté.

Un essai, c'est une tentative de rappel pour un poste, à partir du premier contact ; ce qui est noté dans les {days}
jours lui appartient. Il a réussi si un oui est venu dans ces {days} jours, ou une embauche à quelque date que ce
soit. Un « pas maintenant », un non, {days} jours de silence : il n'a pas réussi. La page **Mesures** montre :

- par mot et par dixième, la chance prévue et la part de oui, avec sa fourchette à 80 % (Wilson, 1927) ;
- le score de Brier (Brier, 1950), moyenne de (prévu − venu)², à côté de celui qu'on aurait en donnant la même chance
  à tous.

Les personnes que nul n'a appelées ne sont pas mesurées : ces chiffres parlent de celles qu'on a choisi d'appeler.

### Les poids proposés

À partir de {enough} suites dont les poids en vigueur n'ont pas été tirés, d'autres poids sont proposés, par la règle de
Bayes. Pour l'essai i, x_ij dit combien de fois la ligne j a compté (le point de départ est celui du canal vraiment
employé) et y_i vaut 1 pour un oui :

    p_i = 1 / (1 + exp(−Σ_j x_ij w_j))

Avant toute suite, chaque poids est tenu pour normal, de moyenne m_j, le poids actuel, et d'écart-type s_j = (haut_j −
bas_j) / (2 × 1,2816), pour que sa fourchette en contienne 80 %. Les poids proposés rendent le plus grand possible, en
quelques pas de Newton :

    Σ_i [y_i log p_i + (1 − y_i) log(1 − p_i)] − Σ_j (w_j − m_j)² / (2 s_j²)

Leur fourchette vient de la courbure à ce sommet (approximation de Laplace ; Bishop, *Pattern Recognition and Machine
Learning*, 2006, 4.4 et 4.5) : elle n'est jamais plus large que l'actuelle. Une ligne qui n'a servi à personne,
désactivée ou sans fourchette ne bouge pas. Chaque suite ne sert qu'une fois : après adoption, elle est dans les
moyennes et les fourchettes. Les liens entre lignes que les suites ont appris ne sont pas gardés d'une adoption à
l'autre.

Rien ne change tant qu'un administrateur n'adopte pas la table, avec sa raison. Les classements l'utilisent aussitôt et
leur journal la nomme ; l'adoption est auditée ; toute table qui a été en vigueur peut être remise.

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
5. **The chance of a yes** within {days} days: the sum of the lines below, in log-odds, shown as a word ({chances}), a
   percentage with its range, and line by line. "A priori, not measured" up to {enough} outcomes.
6. **The order**: the decision, whether anything changed, then chance × fit, then the freshest exchange.

| line | weight | 80 % range | where it comes from |
|---|---|---|---|
{lines}

An organisation may adopt other weights: those in force are shown under **Settings → Measures**.

## The chance, compared with what came of it

From the brief, one button records what came of a call-back: no answer, answered, yes, not now, no, hired. The chance
that was shown then is kept with its lines and the fingerprint of the weights. An outcome recorded by mistake is taken
back, with all that it brought.

A trial is one attempt to call somebody back for a post, from the first contact on; what is recorded within {days}
days belongs to it. It came true when a yes came within those {days} days, or a hire on whatever day. A not now, a no,
{days} days of silence: it did not. The page **Measures** shows:

- by word and by tenth, the chance forecast and the share who said yes, with its 80 % range (Wilson, 1927);
- the Brier score (Brier, 1950), the mean of (forecast − outcome)², beside the score of giving everybody the same
  chance.

Those whom nobody called are not measured: these figures speak of the people one chose to call.

### The weights proposed

From {enough} outcomes on of which the weights in force were not learnt, other weights are proposed, by Bayes' rule.
For trial i, x_ij is how often line j counted (the starting point is that of the channel really used) and y_i is 1 for
a yes:

    p_i = 1 / (1 + exp(−Σ_j x_ij w_j))

Before any outcome, each weight is held to be normal, of mean m_j, the present weight, and of standard deviation s_j =
(high_j − low_j) / (2 × 1.2816), so that its range holds 80 % of it. The weights proposed make the greatest possible,
in a few steps of Newton:

    Σ_i [y_i log p_i + (1 − y_i) log(1 − p_i)] − Σ_j (w_j − m_j)² / (2 s_j²)

Their range comes from the curvature at that summit (Laplace's approximation; Bishop, *Pattern Recognition and Machine
Learning*, 2006, 4.4 and 4.5): it is never wider than the present one. A line that nobody used, that is switched off
or has no range does not move. Each outcome serves once: after adoption it is in the means and the ranges. What the
outcomes taught of how lines go together is not carried from one adoption to the next.

Nothing changes until an administrator adopts the table, with a reason. The rankings use it at once and their log
names it; the adoption is audited; any table that was in force can be put back.

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
        days=DAYS_TO_ANSWER,
        enough=ENOUGH_TRIALS,
        chances=chances(language),
        **{decision.value: label(f"decision.{decision}", language) for decision in Decision},
    )


def chances(language: str) -> str:
    """Return the words of a chance, each with the percentages from which and up to which it is used."""
    return ", ".join(
        "{} {:.0f}–{:.0f} %".format(label(f"chance.{word}", language), *(100 * bound for bound in word.bounds))
        for word in Chance
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
