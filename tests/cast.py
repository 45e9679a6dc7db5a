"""
The cast of every test that touches the database.

Alice recruits, Bob is her colleague, Henri is a hiring manager, Ada administers, Dora protects data: all of them at
Hôpital Saint-Luc. Charlie recruits elsewhere and must never see anything of theirs.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from ravive.application.actions import do_add_member, do_create_organization
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role

#: Now, in every test that does not say otherwise: a Tuesday morning.
NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
PASSWORD = "un mot de passe assez long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who acts."""

    alice: Actor
    bob: Actor
    henri: Actor
    ada: Actor
    dora: Actor
    charlie: Actor


def a_cast() -> Cast:
    """Make the two organisations and their members."""
    ada = do_create_organization(
        at=NOW,
        name="Hôpital Saint-Luc",
        email="ada@saint-luc.example",
        administrator="Ada Administratrice",
        password=PASSWORD,
    )
    charlie = do_create_organization(
        at=NOW,
        name="Ailleurs SARL",
        email="charlie@ailleurs.example",
        administrator="Charlie Dailleurs",
        password=PASSWORD,
    )
    return Cast(
        ada=ada,
        alice=a_member(ada, "alice", Role.RECRUITER),
        bob=a_member(ada, "bob", Role.RECRUITER),
        henri=a_member(ada, "henri", Role.HIRING_MANAGER),
        dora=a_member(ada, "dora", Role.DATA_PROTECTION_OFFICER),
        charlie=charlie,
    )


def a_member(administrator: Actor, name: str, role: Role) -> Actor:
    """Add a member and return them as an actor."""
    member_id = do_add_member(
        actor=administrator,
        at=NOW,
        email=f"{name}@saint-luc.example",
        name=name.capitalize(),
        role=role,
        password=PASSWORD,
    )
    return Actor(organization_id=administrator.organization_id, member_id=member_id, role=role)
