"""The forms that correct a reading: the ending, and one form a claim."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from babel import Locale
from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ravive.application.readable_words import readable_words
from ravive.application.reading_correction import ClaimFields, EndingFields, place_of_words, slots_of
from ravive.application.sentences import label
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side, Stage, WithdrawalCause
from ravive.web.correction_fields import AmountField, NumberField
from ravive.web.opening_form import PartialDateField
from ravive.web.speech import language_of_page

_FAMILIES = ("side", "firmness", "feedback", "reaction", "stage")
_CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
_LONGEST_TEXT = 200
_MOST_CLAIMS = 200
#: Where two kinds give one slot another sense, the form has a field for each.
_FIELD_OF = {(ReasonKind.LANGUAGE, "level"): "cefr"}

Choices = list[tuple[str, str | Promise]]


def _labels(family: str, codes: type[Any]) -> Choices:
    return [(code.value, _label_of(f"{family}.{code.value}")) for code in codes]


def _label_of(code: str) -> str:
    return label(code, language_of_page())


def field_of(kind: ReasonKind, slot: str) -> str:
    """Return the name of the field that a slot of a kind is typed in."""
    return _FIELD_OF.get((kind, slot), slot)


def kinds_of(name: str) -> tuple[str, ...]:
    """Return the kinds that a field speaks of."""
    return tuple(kind.value for kind in ReasonKind if name in {field_of(kind, slot) for slot in slots_of(kind)})


def _text(name: Any) -> forms.CharField:  # noqa: ANN401 - lazy texts
    return forms.CharField(label=name, required=False, max_length=_LONGEST_TEXT)


def _languages() -> Choices:
    names = Locale(language_of_page()).languages
    known = sorted((name, code) for code, name in names.items() if len(code) == 2)
    return [("", ""), *((code, name) for name, code in known)]


@dataclass(frozen=True, slots=True)
class SlotField:
    """A field, and the kinds of claim that hold what is typed in it."""

    field: forms.BoundField
    kinds: tuple[str, ...]


class ClaimForm(forms.Form):
    """One claim, with a field for whatever a claim of any kind may hold."""

    origin = forms.IntegerField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("Reason"), choices=lambda: [("", _("None")), *_labels("reason", ReasonKind)], required=False
    )
    skill = _text(_("Skill or tool"))
    level = NumberField(label=_("Mark out of 5"), min_value=0, max_value=5, required=False)
    years_has = NumberField(label=_("Years they had"), min_value=0, max_value=60, required=False)
    years_wanted = NumberField(label=_("Years wanted"), min_value=0, max_value=60, required=False)
    expected = AmountField(label=_("Expected (€ a year, gross)"), required=False)
    budget = AmountField(label=_("Budget (€ a year, gross)"), required=False)
    place = _text(_("Place"))
    available_on = PartialDateField(label=_("Free from"), required=False)
    language = forms.ChoiceField(label=_("Language"), choices=_languages, required=False)
    cefr = forms.ChoiceField(label=_("Level they had"), choices=[("", ""), *((x, x) for x in _CEFR)], required=False)
    trait = _text(_("Trait"))
    rank = forms.IntegerField(label=_("Rank"), min_value=1, max_value=99, required=False)
    wanted = _text(_("What they wanted"))
    offered = _text(_("What the post gave"))
    credential = _text(_("Diploma, licence, certificate"))
    cause = forms.ChoiceField(label=_("Cause"), choices=lambda: _labels("cause", WithdrawalCause), required=False)
    words = forms.CharField(label=_("Words of the comment"), required=False, max_length=2000)
    certain = forms.BooleanField(label=_("It is certain"), required=False, initial=True)
    removed = forms.BooleanField(label=_("Remove this reason"), required=False)

    def __init__(self, *args: Any, ending: Ending, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self.ending = ending

    @property
    def shown_kind(self) -> str:
        """The kind that is chosen now, as it was typed."""
        return str(self["kind"].value() or "")

    @property
    def number(self) -> int | None:
        """The number of the claim in the comment, None for a new one."""
        origin = str(self["origin"].value())
        return int(origin) + 1 if origin.isdecimal() else None

    def slot_fields(self) -> Iterator["SlotField"]:
        """Return the fields of what the chosen kind may hold."""
        return (field for field in self._slots() if self.shown_kind in field.kinds)

    def other_fields(self) -> Iterator["SlotField"]:
        """Return the fields that only other kinds hold."""
        return (field for field in self._slots() if self.shown_kind not in field.kinds)

    def _slots(self) -> Iterator["SlotField"]:
        return (SlotField(self[name], kinds) for name in self.fields if (kinds := kinds_of(name)))

    def clean_origin(self) -> int | None:
        """Refuse the place of a claim that the refusal does not hold: an address made by hand."""
        origin: int | None = self.cleaned_data["origin"]
        if origin is not None and not 0 <= origin < len(self.ending.claims):
            raise ValidationError(_("This reason is not in the refusal any more."))
        return origin

    def clean_words(self) -> str:
        """Refuse words that the comment does not hold: evidence is never made up."""
        words = str(self.cleaned_data["words"]).strip()
        if words and place_of_words(self.ending.text, words) is None:
            raise ValidationError(_("These words are not in the comment. Copy them from it, or leave this empty."))
        return words

    def clean(self) -> dict[str, Any]:
        """Let whatever is wrong with a claim go with the claim."""
        if self.cleaned_data.get("removed"):
            self.errors.clear()
        return self.cleaned_data

    @property
    def is_kept(self) -> bool:
        """Whether it says something, once it is valid."""
        return bool(self.cleaned_data.get("kind")) and not self.cleaned_data["removed"]

    @property
    def claim_said(self) -> ClaimFields:
        """What it says, once it is valid and kept."""
        held = self.cleaned_data
        kind = ReasonKind(held["kind"])
        slots = {slot: held[field_of(kind, slot)] for slot in slots_of(kind)}
        return ClaimFields(
            kind=kind,
            slots={name: value for name, value in slots.items() if value not in {None, ""}},
            words=held["words"],
            certain=held["certain"],
            origin=held["origin"],
        )


if TYPE_CHECKING:
    _FormSet = forms.BaseFormSet[ClaimForm]
else:
    _FormSet = forms.BaseFormSet


class ClaimForms(_FormSet):
    """The claims of a refusal, and room for a new one."""

    @property
    def has_errors(self) -> bool:
        """Whether one of them was refused."""
        return any(self.errors) or bool(self.is_bound and self.non_form_errors())


_ClaimForms = forms.formset_factory(ClaimForm, formset=ClaimForms, extra=1, max_num=_MOST_CLAIMS, validate_max=True)


def claim_forms(ending: Ending, data: Any) -> ClaimForms:  # noqa: ANN401 - what was posted, or nothing
    """Return a form for each claim of an ending, and one for a claim to add."""
    initial = [_initial(ending, place) for place in range(len(ending.claims))]
    return _ClaimForms(data, initial=initial, prefix="claims", form_kwargs={"ending": ending})  # type: ignore[return-value] # the factory loses the class


def _initial(ending: Ending, place: int) -> dict[str, Any]:
    claim = ending.claims[place]
    # A field of one line drops the ends of lines: a space in their place is found again, nothing would not be.
    shown = "" if claim.evidence is None else readable_words(ending.text).shown(claim.evidence)
    words = shown.replace("\n", " ")
    slots = {field_of(claim.kind, slot): value for slot, value in claim.slots.items()}
    return {**slots, "kind": claim.kind.value, "origin": place, "words": words, "certain": claim.certain}


class LiftForm(forms.Form):
    """Why a firm no is lifted."""

    reason = forms.CharField(
        label=_("Why may they be called again?"),
        help_text=_("Your word is kept with the date and your name, and shown on the timeline."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )


class AllowForm(forms.Form):
    """How we know that a person who asked for no contact allows it again."""

    reason = forms.CharField(
        label=_("How do we know?"),
        help_text=_("When and how they told us. Your word is kept with the date and your name."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )


class CorrectionForm(forms.Form):
    """How it ended, and the word of who corrects it."""

    side = forms.ChoiceField(label=_("Ended by"), choices=lambda: _labels("side", Side))
    firmness = forms.ChoiceField(label=_("How firm"), choices=lambda: _labels("firmness", Firmness))
    feedback = forms.ChoiceField(label=_("How it was told"), choices=lambda: _labels("feedback", Feedback))
    reaction = forms.ChoiceField(label=_("How it was taken"), choices=lambda: _labels("reaction", Reaction))
    stage = forms.ChoiceField(label=_("As far as"), choices=lambda: _labels("stage", Stage))
    call_back_on = PartialDateField(label=_("Call back"), required=False, help_text=_("2026, 2026-05 or 2026-05-12"))
    reason = forms.CharField(
        label=_("Why you correct it"),
        help_text=_("A few words, for whoever reads this after you: “seen again with the manager”."),
        max_length=1000,
    )

    wrong_grounds = forms.MultipleChoiceField(
        label=_("Protected grounds read in the words"),
        help_text=_("Tick what the comment does not say: it is taken off, and its words are struck no more."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    use_required_attribute = False

    def __init__(self, data: Any, *, ending: Ending) -> None:  # noqa: ANN401 - what was posted, or nothing
        super().__init__(data, initial=self.initial_of(ending))
        self.ending = ending
        grounds = [(ground.value, _label_of(f"ground.{ground.value}")) for ground in ending.grounds]
        self.fields["wrong_grounds"].choices = grounds  # type: ignore[attr-defined] # a field of choices

    @staticmethod
    def initial_of(ending: Ending) -> dict[str, str]:
        """Return the values the form starts with."""
        held = {name: getattr(ending, name).value for name in _FAMILIES}
        return {**held, "call_back_on": str(ending.call_back_on or "")}

    def fields_said(self, claims: ClaimForms) -> EndingFields:
        """Return what both forms say, once they are valid."""
        held = self.cleaned_data
        return EndingFields(
            claims=tuple(form.claim_said for form in claims if form.is_kept),
            side=Side(held["side"]),
            firmness=Firmness(held["firmness"]),
            feedback=Feedback(held["feedback"]),
            reaction=Reaction(held["reaction"]),
            stage=Stage(held["stage"]),
            call_back_on=held["call_back_on"],
            grounds=tuple(ground for ground in self.ending.grounds if ground.value not in held["wrong_grounds"]),
        )
