"""Who of the people read is somebody already known: same e-mail, same profile page, or same phone and same name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias
from uuid import UUID

from ravive.domain.kernel.people import Person
from ravive.domain.lexicon.folding import fold
from ravive.store import models
from ravive.store.values.addresses import email_key, link_key, phone_key

Key: TypeAlias = tuple[str, ...]

# Keys looked up by one query.
_BATCH = 5_000


def known_people(people: Sequence[Person], *, organization_id: UUID) -> dict[str, UUID]:
    """
    Return the identifier of each person who is already in the pool, by the key of the person read.

    An address that several people share, in the files or in the pool, tells nobody apart and is no key.
    """
    keys = {person.key: tuple(_keys(person)) for person in people}
    read = Counter(key for found in keys.values() for key in found)
    unique = {key for key, times in read.items() if times == 1}
    known = _holders(unique, organization_id)
    matches: dict[str, UUID] = {}
    for person_key, found in keys.items():
        holder = next((known[key] for key in found if key in known), None)
        if holder is not None:
            matches[person_key] = holder
    return matches


def _keys(person: Person) -> Iterator[Key]:
    """Yield the keys of a person, surest first, each once."""
    yield from dict.fromkeys(("email", email_key(email)) for email in person.emails)
    if person.linkedin:
        yield ("link", link_key(person.linkedin))
    name = _name_key(person.name)
    yield from dict.fromkeys(("phone", phone_key(phone), name) for phone in person.phones)


def _name_key(name: str) -> str:
    """Return a name whatever its accents, its case and the order of its words."""
    return " ".join(sorted(fold(name).replace("-", " ").split()))


def _holders(keys: set[Key], organization_id: UUID) -> Mapping[Key, UUID]:
    """Return who holds each key, where exactly one person of the organisation does."""
    holders: defaultdict[Key, set[UUID]] = defaultdict(set)
    emails = models.PersonEmail.objects.filter(organization_id=organization_id).order_by()
    for batch in _batches(key[1] for key in keys if key[0] == "email"):
        for address, person_id in emails.filter(address__in=batch).values_list("address", "person_id"):
            holders["email", address].add(person_id)
    links = models.PersonLink.objects.filter(organization_id=organization_id).order_by()
    for batch in _batches(key[1] for key in keys if key[0] == "link"):
        for url, person_id in links.filter(url__in=batch).values_list("url", "person_id"):
            holders["link", url].add(person_id)
    phones = models.PersonPhone.objects.filter(organization_id=organization_id).order_by()
    for batch in _batches(key[1] for key in keys if key[0] == "phone"):
        found = phones.filter(number__in=batch).values_list("number", "person__full_name", "person_id")
        for number, name, person_id in found:
            holders["phone", number, _name_key(name)].add(person_id)
    return {key: next(iter(held)) for key, held in holders.items() if len(held) == 1}


def _batches(values: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(set(values))
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]
