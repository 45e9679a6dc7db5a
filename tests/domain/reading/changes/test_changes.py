from pathlib import Path

import pytest

from ravive.application.sentences import say
from ravive.connectors.taxonomy import load_builtin
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.openings import EffectKind
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.changes import read_changes

POOLS = Path(__file__).parents[4].parent / "shared" / "examples" / "pools"


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon(load_builtin())


@pytest.fixture(scope="module")
def effects(lexicon):
    def read(statement, kind="organisation"):
        changes, errors = read_changes(f"2026-03-02 | {kind} | {statement}", lexicon=lexicon)
        assert errors == ()
        return {(effect.kind, *effect.data.values()) for effect in changes[0].effects}

    return read


@pytest.fixture(scope="module")
def kinds(lexicon):
    def read(statement, kind="organisation"):
        (change,) = read_changes(f"2026-03-02 | {kind} | {statement}", lexicon=lexicon).changes
        return {effect.kind for effect in change.effects}

    return read


@pytest.mark.parametrize(
    ("line", "on", "kind"),
    [
        ("2025-03-01 | management | new head of sales", PartialDate(2025, 3, 1), ChangeKind.MANAGEMENT),
        ("12/03/2026 ; besoins ; plus besoin du permis C", PartialDate(2026, 3, 12), ChangeKind.NEEDS),
        ("mars 2026\tconditions\tprime doublée", PartialDate(2026, 3), ChangeKind.TERMS),
        ("1er avril 2026 | stratégie | nouveau marché", PartialDate(2026, 4, 1), ChangeKind.STRATEGY),
        ("2026-04 - organisation - équipe réorganisée", PartialDate(2026, 4), ChangeKind.ORGANISATION),
        ("T2 2026 | orga | deux pôles", PartialDate(2026, 4), ChangeKind.ORGANISATION),
        ("2026-05-08 : nouveau site à Lyon", PartialDate(2026, 5, 8), ChangeKind.STRATEGY),
        ("- 2026-05-08 | terms | 30-34 k€", PartialDate(2026, 5, 8), ChangeKind.TERMS),
    ],
)
def test_a_line_is_read_in_its_usual_disguises(lexicon, line, on, kind):
    (change,) = read_changes(line, lexicon=lexicon).changes
    assert (change.on, change.kind) == (on, kind)


def test_a_statement_is_kept_word_for_word_with_its_line(lexicon):
    text = "# notes\n\n2026-03-02 | terms | Prime de panier : 8 € | vraiment\n"
    (change,) = read_changes(text, lexicon=lexicon, file="changes.txt").changes
    assert change.statement == "Prime de panier : 8 € | vraiment"
    assert (change.source.file, change.source.row, change.source.on) == ("changes.txt", 3, "2026-03-02")


def test_every_line_is_a_change_or_an_error_that_names_it(lexicon):
    text = "\n".join(
        [
            "# comment",
            "date | kind | statement",
            "2026-03-02 | terms | 30-34 k€",
            "no date here",
            "2026-13-40 | terms | x",
            "2026-03-02 | magic | x",
            "2026-03-02 | terms |",
            "2026-03-02 | terms | " + "x" * 1_001,
        ]
    )
    changes, errors = read_changes(text, lexicon=lexicon)
    assert len(changes) == 1
    assert [(error.code, error.data["row"]) for error in errors] == [
        ("changes.no_date", 4),
        ("changes.no_date", 5),
        ("changes.unknown_kind", 6),
        ("changes.no_statement", 7),
        ("changes.too_long", 8),
    ]
    assert all(str(error.data["row"]) in say(error.line, language) for error in errors for language in ("fr", "en"))


@pytest.mark.parametrize(
    ("statement", "terms"),
    [
        ("les automates sont confiés à un prestataire, plus d'exigence Siemens", {"skill:automates", "skill:siemens"}),
        ("German market handed to a partner; German is not needed any more", {"de"}),
        ("le CACES R489 n'est plus exigé", {"credential:caces-r489"}),
        ("migrated from Angular to React", {"skill:angular"}),
        ("le logiciel Sage est remplacé par Cegid", {"skill:sage"}),
        ("Kubernetes will be taught on the job", {"skill:kubernetes"}),
        ("débutants acceptés désormais", {"experience"}),
        ("the AWS part is handled by another team", {"skill:aws"}),
    ],
)
def test_a_requirement_dropped_names_its_term(lexicon, statement, terms):
    (change,) = read_changes(f"2026-03-02 | needs | {statement}", lexicon=lexicon).changes
    dropped = {one.data["term"] for one in change.effects if one.kind is EffectKind.REQUIREMENT_DROPPED}
    assert dropped == terms


def test_a_new_requirement_is_added(effects):
    assert (EffectKind.REQUIREMENT_ADDED, "language", "en", "anglais") in effects("anglais désormais exigé", "needs")
    assert (EffectKind.REQUIREMENT_ADDED, "skill", "skill:react", "React") in effects("migrated from Angular to React")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("grille maintenance 35-40 k€ (34 au plus avant)", (35_000, 40_000, 34_000)),
        ("44-50k (was 38-42k)", (44_000, 50_000, 42_000)),
        ("salary band raised from 38-42k to 45-50k", (45_000, 50_000, 42_000)),
        ("grille revalorisée de 24-26 k€ à 27-30 k€", (27_000, 30_000, 26_000)),
        ("hourly rate up from €13 to €15", (27_301, 27_301, 23_661)),
        ("salaires passés de 1 900 à 2 100 € brut mensuel", (25_200, 25_200, 22_800)),
    ],
)
def test_a_salary_range_holds_the_new_one_and_the_top_of_the_old(effects, statement, expected):
    assert (EffectKind.SALARY_RANGE, *expected) in effects(statement, "terms")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("passage de 3x8 à 2x8 à la maintenance, plus de nuits", {EffectKind.HOURS, EffectKind.NIGHTS_ENDED}),
        ("passage en journée", {EffectKind.HOURS, EffectKind.NIGHTS_ENDED}),
        ("fermeture le dimanche", {EffectKind.WEEKENDS_ENDED}),
        ("we no longer open at weekends, closed on Sundays", {EffectKind.WEEKENDS_ENDED}),
        ("plus d'astreintes", {EffectKind.ON_CALL_ENDED}),
        ("les tournées de nuit sont arrêtées", {EffectKind.NIGHTS_ENDED}),
        ("weekend work is now optional", {EffectKind.WEEKENDS_ENDED}),
        ("gel des embauches levé", {EffectKind.POST_REOPENED}),
        ("déplacements supprimés", {EffectKind.TRAVEL_ENDED}),
        ("new training programme for juniors", {EffectKind.TRAINING}),
        ("second post opened, budget approved", {EffectKind.POST_REOPENED}),
        ("le poste est rouvert, budget voté", {EffectKind.POST_REOPENED}),
        ("process cut to two interviews", {EffectKind.PROCESS_FASTER}),
        ("réponse sous 10 jours", {EffectKind.PROCESS_FASTER}),
        ("équipe réorganisée en deux pôles", {EffectKind.TEAM}),
        ("plannings fixes connus un mois à l'avance", {EffectKind.WAY_OF_WORKING, EffectKind.HOURS}),
        ("CDI proposé au lieu de CDD", {EffectKind.CONTRACT}),
        ("la machine à café est réparée", {EffectKind.OTHER}),
    ],
)
def test_what_a_statement_alters(kinds, statement, expected):
    assert kinds(statement) == expected


def test_remote_work_tells_days_at_home_and_on_site(effects):
    assert (EffectKind.REMOTE, 2.0, 3.0) in effects("télétravail ouvert : 2 jours par semaine")
    assert (EffectKind.REMOTE, 3.0, 2.0) in effects("deux jours sur site au lieu de quatre")
    (remote,) = effects("remote in France, two days a month on site (five days a week before)")
    assert remote[1] == pytest.approx(4.54, abs=0.01)


def test_a_new_site_names_its_place(effects):
    assert (EffectKind.SITE, "Pau") in effects("ouverture d'une agence à Pau")
    assert (EffectKind.SITE, "Lyon") in effects("new site in Lyon")
    assert not any(one[0] is EffectKind.SITE for one in effects("fermeture de l'agence de Pau"))


def test_a_contract_is_the_new_one(effects):
    assert (EffectKind.CONTRACT, "cdi") in effects("CDI proposé au lieu de CDD")
    assert (EffectKind.CONTRACT, "cdi") in effects("les CDD sont transformés en CDI")
    assert (EffectKind.CONTRACT, "temps partiel") in effects("temps partiel possible")


@pytest.mark.parametrize(
    ("statement", "left", "arrived"),
    [
        ("P. L. (chef d'atelier) est parti, Solène B. gère le service en direct", "P. L.", "Solène B."),
        ("new head of customer success, Ottoline Marchand", None, "Ottoline Marchand"),
        ("Départ de Marc Dubois, remplacé par Inès Le Goff", "Marc Dubois", "Inès Le Goff"),
        ("Karim B. left, the shop is now run by Jess Oduya", "Karim B.", "Jess Oduya"),
        ("Mme Perrin, cadre de santé, part à la retraite", "Perrin", None),
    ],
)
def test_who_left_and_who_arrived_are_named(effects, statement, left, arrived):
    found = {one[0]: one[1] for one in effects(statement, "management") if len(one) > 1}
    assert (found.get(EffectKind.MANAGER_LEFT), found.get(EffectKind.MANAGER_ARRIVED)) == (left, arrived)


def test_a_tool_is_nobody(kinds):
    assert EffectKind.MANAGER_ARRIVED not in kinds("Sage remplacé par Cegid")


@pytest.mark.skipif(not POOLS.exists(), reason="the examples are not beside this checkout")
def test_the_example_changes_are_all_understood(lexicon):
    for file in POOLS.glob("*/changes.txt"):
        changes, errors = read_changes(file.read_text(encoding="utf-8"), lexicon=lexicon)
        assert len(changes) == 4
        assert errors == ()
        assert all(effect.kind is not EffectKind.OTHER for change in changes for effect in change.effects)


@pytest.mark.parametrize("statement", ["fin du 3x8", "plus de 3x8 à l'atelier", "entrepôt : passage de 3x8 à 2x8"])
def test_the_end_of_three_shifts_ends_the_nights_and_names_no_third_shift(effects, statement):
    found = effects(statement)

    assert (EffectKind.NIGHTS_ENDED,) in found
    assert (EffectKind.HOURS, "3x8") not in found


def test_a_duty_that_is_dropped_drops_no_skill_named_beside_it(kinds):
    assert EffectKind.REQUIREMENT_DROPPED not in kinds("backend band 52-60k, on-call dropped", "terms")


def test_a_tool_or_a_licence_no_longer_used_is_nobody_who_left(kinds):
    for statement in ("le permis C n'est plus demandé", "Mercalys n'est plus utilisé", "Oravel is no longer used"):
        assert EffectKind.MANAGER_LEFT not in kinds(statement, "needs")


def test_an_owner_who_sold_has_left(kinds):
    assert kinds("M. Castan a cédé le magasin", "management") == {EffectKind.MANAGER_LEFT}
