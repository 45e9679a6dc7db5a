"""After an upgrade, comments are read again: proposed, never rewritten."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.models import QuerySet

from cast import NOW, Cast, a_cast
from factories import a_refusal, an_ending, an_import, an_unsure_claim, someone
from ravive.application.actions import (
    do_answer_proposal,
    do_confirm_claim,
    do_correct_refusal,
    do_reread_comments,
    do_undo_answer,
)
from ravive.application.actions import rereading as action
from ravive.application.due_work import do_due_work
from ravive.application.queries.to_confirm import count_to_confirm
from ravive.application.rereading import reread_all
from ravive.application.second_reading import second_reading
from ravive.domain.kernel.claims import Other
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.reading.version import READER_VERSION
from ravive.store import models
from ravive.store.values.people import person_values

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


def test_the_word_of_a_person_is_never_proposed_against(cast: Cast) -> None:
    corrected, confirmed, undone = read_by_an_older_reader(cast, TEXT, TEXT + " (bis)", TEXT + " (ter)")
    do_correct_refusal(
        actor=cast.alice, at=NOW, refusal_id=corrected.pk, ending=an_ending(Other(), text=TEXT), reason="relu"
    )
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=confirmed.pk, position=0, holds=True)
    answer = do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=undone.pk, position=0, holds=False)
    do_undo_answer(actor=cast.alice, at=NOW, refusal_id=answer)

    assert reread(cast) == action.RereadingProgress(read=0, proposed=0, finished=True)


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
    assert do_due_work(at=NOW, on=NOW.date()) == 2
    assert do_due_work(at=NOW, on=NOW.date()) == 0
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
