"""Any claim survives its JSON."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factories import a_source
from ravive.domain.kernel import claims as kinds
from ravive.domain.kernel.claims import CLAIM_TYPES, Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.vocabulary import WithdrawalCause
from ravive.store.values.claims import claim_json, claim_of

partial_dates = st.one_of(
    st.dates(date(1990, 1, 1), date(2040, 12, 31)).map(PartialDate.of),
    st.builds(PartialDate, st.integers(1990, 2040), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1990, 2040)),
)
BY_SLOT = {
    "level": st.sampled_from([1.0, 2.5, 5.0]),
    "years_has": st.sampled_from([0.5, 3.0]),
    "years_wanted": st.sampled_from([2.0, 10.0]),
    "expected": st.integers(10_000, 200_000),
    "budget": st.integers(10_000, 200_000),
    "rank": st.integers(1, 9),
    "available_on": partial_dates,
    "cause": st.sampled_from(WithdrawalCause),
}


@st.composite
def claims(draw) -> Claim:
    claim_type = draw(st.sampled_from(list(CLAIM_TYPES.values())))
    slots = sorted(set(claim_type.__dataclass_fields__) - {"evidence", "certain", "source", "kind"})
    values = {slot: draw(BY_SLOT.get(slot, st.text(min_size=1, max_size=12))) for slot in slots if draw(st.booleans())}
    if claim_type is kinds.Language and "level" in values:
        values["level"] = "B2"
    return claim_type(
        **values,
        evidence=draw(st.one_of(st.none(), st.tuples(st.integers(0, 50), st.integers(50, 99)))),
        certain=draw(st.booleans()),
        source=draw(st.one_of(st.none(), st.just(a_source(quote="mot")))),
    )


@given(claim=claims())
@settings(max_examples=150, deadline=None)
def test_any_claim_comes_back_from_its_json(claim: Claim) -> None:
    assert claim_of(claim_json(claim)) == claim
