"""The forms of the page of measures: adopting the weights that are proposed, putting earlier ones back."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ravive.application.queries.measures import MeasuresPage


class _ReasonedForm(forms.Form):
    # Both forms stand on one page: their fields are told apart by the name of the form.
    prefix_of_ids = ""
    reason = forms.CharField(label=_("Why"), max_length=500)

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self.auto_id = f"{self.prefix_of_ids}_%s"


class AdoptForm(_ReasonedForm):
    """Adopt the table that is shown: no other."""

    prefix_of_ids = "adopt"
    fingerprint = forms.CharField(widget=forms.HiddenInput)
    field_order = ("fingerprint", "reason")

    def show_instead(self, fingerprint: str) -> None:
        """Once checked, carry the table that is shown now in place of the one posted; what was typed stays."""
        self.data = dict(self.data.items()) | {"fingerprint": fingerprint}


class PutBackForm(_ReasonedForm):
    """Put back a table that was in force."""

    prefix_of_ids = "put_back"
    fingerprint = forms.ChoiceField(label=_("Weights"))
    field_order = ("fingerprint", "reason")

    def __init__(self, *args: Any, page: MeasuresPage, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        tables = self.fields["fingerprint"]
        assert isinstance(tables, forms.ChoiceField)
        tables.choices = list(earlier_tables(page).items())


def earlier_tables(page: MeasuresPage) -> dict[str, str]:
    """Return the version of each table that may be put back, by its fingerprint, the latest first."""
    adopted = {each.fingerprint: each.version for each in page.adoptions if each.may_be_put_back}
    first = {} if page.first is None else {page.first.fingerprint: page.first.version}
    return adopted | first
