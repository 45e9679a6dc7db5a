"""A person survives the tables: what was read comes back as it was."""

from dataclasses import fields, replace

import pytest

from cast import NOW, a_cast
from factories import a_source, an_import, day, someone
from ravive.domain.kernel import claims as kinds
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import ChannelHabit, Direction, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import (
    Channel,
    Feedback,
    Firmness,
    Ground,
    Reaction,
    Side,
    Stage,
    WithdrawalCause,
)
from ravive.store import models
from ravive.store.values.people import person_values
from ravive.store.values.person_rows import Origin, child_rows, person_row

pytestmark = pytest.mark.django_db

RICH = someone(
    "Éléonore d'Aubigné",
    emails=("Eleonore@Exemple.FR", "e.aubigne@autre.example"),
    phones=("06 12 34 56 78", "+32 470 12 34 56"),
    linkedin="https://www.linkedin.com/in/eleonore/",
    facts=(
        Fact(
            kind=FactKind.SKILL, term="docker", label="Docker", held=False, level=2.5, certain=False, as_of=day("2024")
        ),
        Fact(kind=FactKind.EXPERIENCE, term="all", label="8 ans", years=8.0, source=a_source(quote="8 ans")),
        Fact(kind=FactKind.LANGUAGE, term="en", label="anglais", cefr="C1"),
    ),
    wishes=Wishes(
        salary_from=42_000,
        contracts=("cdi",),
        refuses=("nuit",),
        places=("lyon", "teletravail"),
        available_on=day("2026-09"),
        levers=("salaire",),
        sources=(a_source(3), Source(file="suivi.xlsx", on="2025-01-02")),
    ),
    endings=(
        Ending(
            applied_on=day("2024-05"),
            ended_on=day("2024"),
            job="Infirmière",
            claims=(
                kinds.SalaryGap(expected=45_000, budget=40_000, evidence=(0, 4), source=a_source(quote="45k")),
                kinds.CandidateWithdrew(cause=WithdrawalCause.SALARY, certain=False),
            ),
            side=Side.CANDIDATE,
            firmness=Firmness.OPEN_DOOR,
            feedback=Feedback.NONE,
            reaction=Reaction.DISAPPOINTED,
            stage=Stage.FINAL,
            call_back_on=day("2026-06"),
            grounds=(Ground.PREGNANCY,),
            lifted_by=Source(quote="elle a rappelé", on="2025-01-01"),
            text="45k, enceinte, rappeler en juin",
            source=a_source(2),
        ),
        Ending(),
    ),
    touches=(
        Touch(
            on=day("2024-05-02"),
            direction=Direction.FROM_THEM,
            channel=Channel.EMAIL,
            friendly=False,
            source=a_source(2),
        ),
        Touch(on=day("2023"), direction=Direction.FROM_US),
    ),
    habits=(
        ChannelHabit(channel=Channel.SMS, works=False, source=a_source(2)),
        ChannelHabit(channel=Channel.PHONE, works=True),
    ),
    permission=Permission(
        proven=True,
        until="2027-01-31",
        refused_channels=(Channel.SMS,),
        requests=(RightsRequest.NO_CONTACT,),
        request_source=a_source(4, quote="ne plus me contacter"),
    ),
    standing=Standing.IN_PROCESS,
    barred=a_source(2, quote="liste rouge"),
    sources=(a_source(2), a_source(5)),
)


def came_back(person: Person) -> Person:
    alice = a_cast().alice
    an_import(alice, person)
    (value,) = person_values(models.Person.objects.all())
    return replace(value, key=person.key)


def test_a_person_comes_back_whole() -> None:
    assert came_back(RICH) == RICH


def test_a_person_of_whom_nothing_is_known_comes_back_as_such() -> None:
    bare = Person(key="x", name="Ali", sources=(a_source(9),))

    assert came_back(bare) == bare


def test_a_mark_without_a_place_is_still_a_mark() -> None:
    person = someone(barred=Source())

    assert came_back(person).barred == Source()


def test_reading_more_people_takes_no_more_queries(django_assert_max_num_queries) -> None:
    alice = a_cast().alice
    an_import(alice, *(someone(f"Personne {row}", row=row) for row in range(2, 30)))

    with django_assert_max_num_queries(12):
        people = person_values(models.Person.objects.order_by("pk"))

    assert [person.name for person in people] == [f"Personne {row}" for row in range(2, 30)]


def test_rows_made_by_hand_say_who_made_them() -> None:
    alice = a_cast().alice
    origin = Origin(organization_id=alice.organization_id, at=NOW, recorded_by_id=alice.member_id)
    row = person_row(RICH, origin=origin, search_text="")

    rows = [row, *child_rows(RICH, person_id=row.pk, origin=origin)]

    assert {(part.organization_id, part.recorded_by_id, part.import_run_id) for part in rows} == {
        (alice.organization_id, alice.member_id, None)
    }


def test_the_rich_person_says_something_of_everything() -> None:
    """A field added to what is known of a person is kept too: this fails until the rich person above has it."""
    held = (RICH, RICH.wishes, RICH.permission, *RICH.facts, *RICH.endings, *RICH.touches, *RICH.habits)
    told = {
        (type(value).__name__, field.name)
        for value in held
        for field in fields(value)
        if getattr(value, field.name) not in (None, (), "")
    }

    assert {(type(value).__name__, field.name) for value in held for field in fields(value)} - told == set()
