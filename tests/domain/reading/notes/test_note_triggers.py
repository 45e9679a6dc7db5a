"""Patterns that are not tried could not have matched."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ravive.domain.lexicon import fold
from ravive.domain.reading.notes import habits, requests
from ravive.domain.reading.notes.cues import CUE_TRIGGERS, CUES
from ravive.domain.reading.notes.triggers import Triggers, shadow

SETS = {
    "cues": (tuple(cue.pattern for cue in CUES), CUE_TRIGGERS),
    **{
        name: (patterns, Triggers(patterns))
        for name, patterns in {
            "only": habits._ONLY,
            "works": habits._WORKS,
            "fails": habits._FAILS,
            "refused": habits._REFUSED,
            "erasures": requests._ERASURES,
            "no contacts": requests._NO_CONTACTS,
        }.items()
    },
}
NOTES = (
    "SB 14/10/25 : rappelée par tél, elle préfère le mail. 20/08/26 mail : CACES obtenu, copie jointe, intéressée.",
    "Rang her on 9 March, sad but warm; she texted back on the 12th. Never mails, always texts.",
    "demande à être effacée de nos fichiers, ne souhaite plus être contactée. Prévenue par sms le 3/04.",
    "vu en entretien le 02/06, très bon échange ; l'ai eu au téléphone le 10, il nous réécrit en juillet.",
    "Told by phone 5 Mar, no hard feelings. Asked us never to contact him again. Left a voicemail twice.",
    "n'aime pas le téléphone, répond mieux par mail ; joignable le soir. Opposition RGPD du 4/5.",
)


@pytest.mark.parametrize("name", SETS)
def test_every_text_that_a_pattern_matches_has_it_tried(name) -> None:
    patterns, triggers = SETS[name]
    for index, pattern in enumerate(patterns):
        _holds(index, pattern, triggers)


def _holds(index: int, pattern: re.Pattern[str], triggers: Triggers) -> None:
    @settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    def each(text: str) -> None:
        folded = fold(text)
        if pattern.search(folded) is not None:
            assert index in triggers.worth_trying(shadow(folded)), (pattern.pattern, folded)

    each()


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("note", NOTES)
def test_a_note_loses_no_match_sentence_by_sentence(name, note) -> None:
    patterns, triggers = SETS[name]
    folded = fold(note)
    words = shadow(folded)
    for start in (0, *(mark.end() for mark in re.finditer(r"[.;] ", folded))):
        tried = triggers.worth_trying(words, start)
        matching = [index for index, pattern in enumerate(patterns) if pattern.search(folded, start)]
        assert set(matching) <= set(tried)
        assert len(tried) < len(patterns)
