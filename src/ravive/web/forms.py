"""The forms of the pages. They read and clean; what they mean is decided by the application."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ravive.web.preferences import Theme


class RankingMonthsForm(forms.Form):
    """How many months the rankings that were shown are kept."""

    months = forms.IntegerField(label=_("Months"), help_text=_("At least 6, at most 60."))

    use_required_attribute = False


class PreferencesForm(forms.Form):
    """Language, theme and keys of the person at the screen."""

    language = forms.ChoiceField(
        label=_("Language"), choices=[("fr", "Français"), ("en", "English")], widget=forms.RadioSelect
    )
    theme = forms.ChoiceField(
        label=_("Theme"),
        choices=[(Theme.AUTO, _("As the system")), (Theme.LIGHT, _("Light")), (Theme.DARK, _("Dark"))],
        widget=forms.RadioSelect,
    )
    keys = forms.BooleanField(label=_("Single keys are shortcuts (/, j, k, c, ?)"), required=False)
