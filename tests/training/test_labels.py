"""What each labelled text teaches."""

from training.corpus import LabelledComment, comments
from training.labels import CLAUSE_COLUMNS, clause_labels, clause_lesson, comment_labels, comment_lesson

from ravive.domain.kernel.vocabulary import Ground, ReasonKind
from ravive.domain.reading.comments.clauses import clauses


def a_comment(text, **gold):
    plausible = {
        "reasons": [],
        "sensitive": [],
        "side": "company",
        "firmness": "not_now",
        "feedback": "unknown",
        "reaction": "unknown",
        "stage": "unknown",
    }
    return LabelledComment(id="x-1", hand="x", text=text, written_on=None, gold=plausible | gold, unseen=False)


def told(comment):
    return [clause_labels(comment, clause) for clause in clauses(comment.text)]


def test_a_clause_tells_the_reason_whose_quote_it_holds():
    comment = a_comment("Sérieux, mais trop cher.", reasons=[{"kind": "salary_gap", "quote": "trop cher"}])

    assert told(comment) == [set(), {"salary_gap"}]


def test_a_withdrawal_tells_its_cause_too_and_one_without_is_unknown():
    withdrew = {"kind": "candidate_withdrew", "quote": "s'est désistée"}

    assert told(a_comment("s'est désistée", reasons=[withdrew | {"cause": "role"}])) == [
        {"candidate_withdrew", "cause:role"}
    ]
    assert told(a_comment("s'est désistée", reasons=[withdrew])) == [{"candidate_withdrew", "cause:unknown"}]


def test_a_ground_is_told_by_every_clause_its_quote_touches():
    comment = a_comment("48 ans, divorcé", sensitive=[{"ground": "age", "quote": "48 ans"}])

    assert told(comment) == [{"ground:age"}, set()]


def test_every_label_of_the_corpus_is_told_by_some_clause():
    lost = []
    for comment in comments():
        labels = set().union(*told(comment))
        wanted = {reason["kind"] for reason in comment.gold["reasons"]}
        wanted |= {f"ground:{mention['ground']}" for mention in comment.gold["sensitive"]}
        lost += [(comment.id, label) for label in wanted - labels]

    assert lost == []


def test_a_field_that_is_unknown_tells_nothing():
    assert comment_labels(a_comment("Refus.")) == {"ended"}
    assert comment_labels(a_comment("Rappeler.", side="unknown", firmness="unknown")) == set()


def test_a_comment_tells_its_fields_and_who_ended_it():
    gold = {"side": "candidate", "firmness": "open_door", "feedback": "argued", "stage": "offer"}

    assert comment_labels(a_comment("…", **gold)) == {
        "ended",
        "candidate",
        "open_door",
        "feedback:argued",
        "stage:offer",
    }


def test_a_near_miss_tells_nothing_and_teaches_of_its_own_column():
    lesson = clause_lesson("-salary_gap")

    assert lesson.told == frozenset()
    assert set(CLAUSE_COLUMNS) - lesson.silent == {"salary_gap"}


def test_a_phrase_of_a_reason_is_silent_of_the_grounds_and_one_of_a_ground_of_the_other_grounds():
    grounds = {f"ground:{ground}" for ground in Ground}

    assert clause_lesson("salary_gap").silent >= grounds
    assert clause_lesson("ground:age").silent == grounds - {"ground:age"}


def test_a_ground_teaches_that_it_is_no_reason():
    lesson = clause_lesson("ground:age")

    assert lesson.told.isdisjoint(ReasonKind)
    assert lesson.silent.isdisjoint(ReasonKind)


def test_a_withdrawal_for_money_or_for_distance_teaches_two_reasons():
    assert clause_lesson("cause:salary").told == {"candidate_withdrew", "cause:salary", "salary_gap"}
    assert clause_lesson("cause:location").told == {"candidate_withdrew", "cause:location", "location"}
    assert clause_lesson("cause:role").told == {"candidate_withdrew", "cause:role"}


def test_nothing_is_both_told_and_silent():
    for label in (*CLAUSE_COLUMNS, "firm_no", "open_door", "not_now", "no_ending", "neutral", "-firm_no", "-stage"):
        for lesson in (clause_lesson(label), comment_lesson(label)):
            assert lesson.told.isdisjoint(lesson.silent), label
