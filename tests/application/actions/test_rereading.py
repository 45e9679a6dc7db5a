"""After an upgrade, comments are read again: proposed, never rewritten."""

from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.models import QuerySet

from cast import NOW, Cast, a_cast
from factories import a_refusal, an_ending, an_import, an_unsure_claim, day, someone
from ravive.application.actions import (
    do_answer_proposal,
    do_confirm_claim,
    do_correct_refusal,
    do_reread_comments,
    do_undo_answer,
)
from ravive.application.actions import rereading as action
from ravive.application.queries.to_confirm import count_to_confirm
from ravive.application.rereading import reread_all, reread_due
from ravive.application.second_reading import second_reading
from ravive.domain.kernel.claims import Claim, MissingSkill, Other
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Firmness, Ground, ReasonKind, Side, Stage
from ravive.domain.reading.version import READER_VERSION
from ravive.store import models
from ravive.store.values.people import person_values
from ravive.store.values.proposals import with_reading
from ravive.store.values.refusals import ending_of_row

pytestmark = pytest.mark.django_db
TEXT = "Ne connaît pas Docker."


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def read_by_an_older_reader(cast: Cast, *texts: str) -> list[models.Refusal]:
    """Refusals of an import, read badly by the reader of before."""
    people = [
        someone(f"Personne {row}", row=row, endings=(an_ending(Other(), text=text),))
        for row, text in enumerate(texts or (TEXT,), start=2)
    ]
    an_import(cast.alice, *people)
    QuerySet.update(models.Refusal.objects.all(), reader_version=READER_VERSION - 1)
    return list(models.Refusal.objects.order_by("pk"))


def reread(cast: Cast, most: int = 500) -> action.RereadingProgress:
    return do_reread_comments(actor=cast.alice, at=NOW, most=most)


def kinds(proposal: models.ReadingProposal) -> list[str]:
    return [claim["kind"] for claim in proposal.reading["claims"]]


def test_an_import_says_which_reader_read_it_and_what_is_recorded_by_hand_was_read_by_none(cast: Cast) -> None:
    an_import(cast.alice, someone())
    assert models.Refusal.objects.get().reader_version == READER_VERSION

    by_hand = a_refusal(cast.alice, models.Person.objects.get().pk)
    assert models.Refusal.objects.get(pk=by_hand).reader_version == 0


def test_what_reads_otherwise_is_proposed_and_nothing_changes(cast: Cast) -> None:
    (refusal,) = read_by_an_older_reader(cast)
    before = list(models.Refusal.objects.order_by("pk").values())

    progress = reread(cast)

    assert progress == action.RereadingProgress(read=1, proposed=1, finished=True)
    assert list(models.Refusal.objects.order_by("pk").values()) == before
    proposal = models.ReadingProposal.objects.get()
    assert (proposal.refusal_id, proposal.reader_version, kinds(proposal)) == (
        refusal.pk,
        READER_VERSION,
        ["missing_skill"],
    )


def test_what_reads_the_same_is_not_proposed(cast: Cast) -> None:
    told = second_reading(an_ending(Other(), text=TEXT), recorded_at=NOW)
    assert told is not None
    an_import(cast.alice, someone(endings=(told,)))
    QuerySet.update(models.Refusal.objects.all(), reader_version=READER_VERSION - 1)

    assert reread(cast) == action.RereadingProgress(read=1, proposed=0, finished=True)


def test_what_this_reader_has_read_is_not_read_again(cast: Cast) -> None:
    an_import(cast.alice, someone(endings=(an_ending(Other(), text=TEXT),)))

    assert reread(cast).read == 0


def an_older_reading(cast: Cast, *claims: Claim, text: str = TEXT, **fields: object) -> models.Refusal:
    an_import(cast.alice, someone(endings=(an_ending(*claims, text=text, **fields),)))
    QuerySet.update(models.Refusal.objects.all(), reader_version=READER_VERSION - 1)
    return models.Refusal.objects.get()


def proposed(cast: Cast) -> Ending:
    """What stands, as the proposal that is made of it would have it."""
    reread(cast)
    proposal = models.ReadingProposal.objects.select_related("refusal__application").get()
    return with_reading(ending_of_row(proposal.refusal), proposal.reading)


def test_a_claim_that_somebody_confirmed_stays_and_the_rest_of_its_refusal_is_read_again(cast: Cast) -> None:
    refusal = an_older_reading(cast, an_unsure_claim(), text=TEXT + " Peu de rigueur.", side=Side.UNKNOWN)
    answered = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=True)

    found = proposed(cast)

    assert models.ReadingProposal.objects.get().refusal_id == answered
    kept, new = found.claims
    assert kept == replace(an_unsure_claim(), certain=True)
    assert new.kind is ReasonKind.MISSING_SKILL


def test_a_claim_that_somebody_denied_is_not_proposed_again(cast: Cast) -> None:
    read = MissingSkill(skill="docker", certain=False, evidence=(0, len(TEXT) - 1))
    refusal = an_older_reading(cast, read, Other(), stage=Stage.UNKNOWN)
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=False)

    assert ReasonKind.MISSING_SKILL not in [claim.kind for claim in proposed(cast).claims]


def test_of_a_correction_what_was_set_and_the_claims_hold_and_the_rest_may_be_read_otherwise(cast: Cast) -> None:
    text = "Ne connaît pas Docker. À rappeler en septembre 2026. Elle s'est retirée."
    refusal = an_older_reading(cast, Other(), text=text, side=Side.COMPANY)
    mine = replace(an_ending(Other(), text=text), call_back_on=day("2027-01"))
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=mine, reason="relu")

    found = proposed(cast)

    assert str(found.call_back_on) == "2027-01"
    assert found.side is Side.CANDIDATE
    assert Other() in found.claims
    assert ReasonKind.MISSING_SKILL in [claim.kind for claim in found.claims]


def test_a_ground_that_was_taken_off_is_not_proposed_again(cast: Cast) -> None:
    text = TEXT + " Trop vieux pour l'équipe."
    refusal = an_older_reading(cast, Other(), text=text, grounds=(Ground.AGE,))
    mine = an_ending(Other(), text=text)
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=mine, reason="c'est le poste")

    assert proposed(cast).grounds == ()


def test_an_answer_that_was_taken_back_settles_nothing(cast: Cast) -> None:
    refusal = an_older_reading(cast, MissingSkill(skill="docker", certain=False, evidence=(0, 21)))
    answer = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=False)
    do_undo_answer(actor=cast.alice, at=NOW, refusal_id=answer)

    assert [claim.kind for claim in proposed(cast).claims] == [ReasonKind.MISSING_SKILL]


def test_an_answer_to_one_question_leaves_the_rest_of_a_proposal_waiting(cast: Cast) -> None:
    refusal = an_older_reading(cast, an_unsure_claim(), text=TEXT + " Peu de rigueur.")
    reread(cast)
    answered = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=True)

    proposal = models.ReadingProposal.objects.get()
    assert (proposal.refusal_id, kinds(proposal)) == (answered, ["soft_skill", "missing_skill"])
    assert count_to_confirm(actor=cast.alice) == 1

    restored = do_undo_answer(actor=cast.alice, at=NOW, refusal_id=answered)
    assert models.ReadingProposal.objects.get().refusal_id == restored


def test_times_are_counted_from_the_import_and_not_from_a_correction(cast: Cast) -> None:
    refusal = an_older_reading(cast, Other(), text="À rappeler dans 6 mois.", source=None)
    later = NOW + timedelta(days=300)
    do_correct_refusal(
        actor=cast.alice, at=later, refusal_id=refusal.pk, ending=an_ending(text=refusal.text), reason="relu"
    )

    assert str(proposed(cast).call_back_on).startswith("2026-09")


def test_what_is_recorded_by_hand_is_not_read_again(cast: Cast) -> None:
    an_older_reading(cast, Other(), text="")
    a_refusal(cast.alice, models.Person.objects.get().pk, Other(), text=TEXT)

    assert reread(cast) == action.RereadingProgress(read=0, proposed=0, finished=True)


def test_what_was_refused_before_a_correction_is_not_proposed_after_it(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    (refusal,) = read_by_an_older_reader(cast)
    reread(cast)
    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=models.ReadingProposal.objects.get().pk, accept=False)
    mine = replace(an_ending(Other(), text=TEXT), stage=Stage.FINAL)
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=refusal.pk, ending=mine, reason="relu")
    monkeypatch.setattr(action, "READER_VERSION", READER_VERSION + 1)

    assert reread(cast).proposed == 0


def test_a_correction_wins_over_the_same_file_imported_again(cast: Cast) -> None:
    lea = someone(endings=(an_ending(Other(), text=TEXT),))
    an_import(cast.alice, lea)
    first = models.Refusal.objects.get()
    mine = an_ending(an_unsure_claim(), text=TEXT)
    do_correct_refusal(actor=cast.alice, at=NOW, refusal_id=first.pk, ending=mine, reason="relu")

    an_import(cast.alice, lea, file="suivi (copie).xlsx")

    (person,) = person_values(models.Person.objects.order_by("pk"))
    assert [ending.claims for ending in person.endings] == [mine.claims]


def test_a_reading_that_was_refused_is_not_proposed_again_by_the_next_reader(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by_an_older_reader(cast)
    reread(cast)
    do_answer_proposal(actor=cast.alice, at=NOW, proposal_id=models.ReadingProposal.objects.get().pk, accept=False)
    monkeypatch.setattr(action, "READER_VERSION", READER_VERSION + 1)

    assert reread(cast) == action.RereadingProgress(read=1, proposed=0, finished=True)


def test_the_next_reader_takes_the_place_of_what_an_older_one_still_proposes(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by_an_older_reader(cast)
    reread(cast)
    monkeypatch.setattr(action, "READER_VERSION", READER_VERSION + 1)

    reread(cast)

    assert models.ReadingProposal.objects.get().reader_version == READER_VERSION + 1


def test_long_work_goes_on_where_it_was(cast: Cast) -> None:
    read_by_an_older_reader(cast, *(f"{TEXT} ({number})" for number in range(5)))

    steps = [reread(cast, most=2) for _ in range(3)]

    assert [(step.read, step.finished) for step in steps] == [(2, False), (4, False), (5, True)]
    assert models.ReadingProposal.objects.count() == 5


def test_everything_that_is_left_is_read_again_at_once_where_that_is_asked(cast: Cast) -> None:
    read_by_an_older_reader(cast, *(f"{TEXT} ({number})" for number in range(3)))
    assert not reread(cast, most=1).finished

    assert reread_all(actor=cast.alice, at=NOW) == action.RereadingProgress(read=3, proposed=3, finished=True)


def test_the_worker_reads_again_once_house_by_house(cast: Cast) -> None:
    read_by_an_older_reader(cast)

    # Two houses: ours, and Charlie's, which has nothing to read.
    assert reread_due(at=NOW) == 2
    assert reread_due(at=NOW) == 0
    assert count_to_confirm(actor=cast.alice) == 1
    assert count_to_confirm(actor=cast.charlie) == 0


def test_the_comments_of_one_house_are_not_read_for_another(cast: Cast) -> None:
    read_by_an_older_reader(cast)

    assert do_reread_comments(actor=cast.charlie, at=NOW).read == 0


def test_refusals_of_before_are_marked_by_what_is_unsure_in_them(cast: Cast) -> None:
    doubtful = an_ending(an_unsure_claim(), text="a")
    firm = an_ending(an_unsure_claim(), text="b", firmness=Firmness.FIRM_NO)
    people = [someone(f"P {row}", row=row, endings=(one,)) for row, one in enumerate((an_ending(), doubtful, firm), 2)]
    an_import(cast.alice, *people)
    expected = list(models.Refusal.objects.order_by("pk").values_list("urgency", flat=True))
    QuerySet.update(models.Refusal.objects.all(), urgency=0)
    migration = import_module("ravive.store.migrations.0002_readings")
    apps_of_then = MigrationLoader(connection).project_state(("store", "0002_readings")).apps

    migration.say_how_urgent(apps_of_then, SimpleNamespace(connection=connection))

    assert sorted(expected) == [0, 2, 3]
    assert list(models.Refusal.objects.order_by("pk").values_list("urgency", flat=True)) == expected
