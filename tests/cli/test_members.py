"""`ravive members`: organisations and who may sign in, from the terminal."""

import re

import pytest
from click.testing import CliRunner, Result

from ravive.cli.members import members
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import AuditEntry, Member, Organization

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> Result:
    return CliRunner().invoke(members, arguments, env={"RAVIVE_LANGUAGE": "fr"}, catch_exceptions=False)


def found(name: str = "Clinique des Lilas", email: str = "eva@lilas.example") -> Result:
    return run("found", name, "--email", email, "--name", "Eva")


def password_in(result: Result) -> str:
    said = re.search(r"mot de passe : (\S+)", result.stdout)
    assert said
    return said[1]


def test_an_organisation_is_founded_with_an_administrator_who_can_sign_in() -> None:
    result = found()

    assert result.exit_code == 0
    member = Member.objects.select_related("user", "organization").get()
    assert (member.role, member.organization.name, member.user.email) == (
        Role.ADMINISTRATOR,
        "Clinique des Lilas",
        "eva@lilas.example",
    )
    assert member.user.check_password(password_in(result))
    assert AuditEntry.objects.count() == 1


def test_the_same_organisation_twice_is_refused_in_one_line_and_leaves_no_trace() -> None:
    found()

    result = found()

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert Organization.objects.count() == 1


@pytest.mark.parametrize("role", list(Role))
def test_a_member_is_added_with_a_role(role: Role) -> None:
    found()

    result = run("add", "--email", "max@lilas.example", "--name", "Max", "--role", role.value)

    assert result.exit_code == 0
    member = Member.objects.select_related("user").get(user__email="max@lilas.example")
    assert member.role == role
    assert member.user.check_password(password_in(result))


def test_a_recruiter_is_what_one_becomes_if_nothing_is_said() -> None:
    found()

    run("add", "--email", "max@lilas.example")

    assert Member.objects.get(user__email="max@lilas.example").role == Role.RECRUITER


def test_each_password_is_another_one() -> None:
    assert password_in(found()) != password_in(found("Autre", "autre@lilas.example"))


def test_between_several_organisations_one_must_be_named() -> None:
    found()
    found("Autre", "autre@autre.example")

    unnamed = run("add", "--email", "max@lilas.example")
    named = run("add", "--email", "max@lilas.example", "--organization", "Autre")

    assert unnamed.exit_code == 1
    assert "Autre, Clinique des Lilas" in unnamed.stderr
    assert named.exit_code == 0
    assert (
        Member.objects.select_related("organization").get(user__email="max@lilas.example").organization.name == "Autre"
    )


def test_nobody_is_added_where_there_is_no_organisation() -> None:
    result = run("add", "--email", "max@lilas.example")

    assert result.exit_code == 1
    assert not Member.objects.exists()


def test_an_organisation_that_does_not_exist_is_not_made_by_mistake() -> None:
    found()

    result = run("add", "--email", "max@lilas.example", "--organization", "Clinique des Lila")

    assert result.exit_code == 1
    assert Organization.objects.count() == 1
    assert Member.objects.count() == 1


def test_without_a_database_one_line_says_what_to_run_first(ravive) -> None:
    for arguments in (("found", "Clinique", "--email", "eva@lilas.example"), ("add", "--email", "max@lilas.example")):
        done = ravive("members", *arguments)

        assert (done.returncode, done.stdout) == (1, "")
        (line,) = done.stderr.splitlines()
        assert "ravive up" in line


@pytest.mark.parametrize("address", ["", "pas une adresse", "max@"])
def test_what_is_no_address_is_refused(address: str) -> None:
    found()

    result = run("add", "--email", address)

    assert result.exit_code == 2
    assert Member.objects.count() == 1
