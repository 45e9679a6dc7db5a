"""
The addresses of the pages: one list a screen, in the file of its views.

A new screen adds its `include` here and its place in `navigation.py`.
"""

from django.conf import settings
from django.urls import path

from ravive.web.views import (
    components,
    corrections,
    home,
    imports,
    measures,
    openings,
    outcomes,
    people,
    preferences,
    rankings,
    readings,
    recalls,
    today,
)

urlpatterns = [
    path("", home.home, name="home"),
    path("today/", today.today, name="today"),
    path("today/<uuid:standing_id>/aside/", today.set_aside, name="standing_set_aside"),
    path("today/<uuid:standing_id>/back/", today.bring_back, name="standing_bring_back"),
    path("theme/", preferences.choose_theme, name="theme"),
    path("openings/", openings.openings, name="openings"),
    path("openings/<uuid:opening_id>/", openings.opening, name="opening"),
    path("openings/<uuid:opening_id>/changes/", openings.change, name="opening_change"),
    path("openings/<uuid:opening_id>/close/", openings.close, name="opening_close"),
    path("openings/<uuid:opening_id>/recalls/", recalls.recalls, name="recalls"),
    path("openings/<uuid:opening_id>/recalls/<uuid:person_id>/", recalls.brief, name="brief"),
    path("openings/<uuid:opening_id>/recalls/<uuid:person_id>/brief.pdf", recalls.brief_as_pdf, name="brief_pdf"),
    path("openings/<uuid:opening_id>/recalls/<uuid:person_id>/decide/", recalls.decide, name="brief_decide"),
    path("openings/<uuid:opening_id>/recalls/<uuid:person_id>/outcome/", outcomes.outcome, name="outcome"),
    path("outcomes/<uuid:outcome_id>/undo/", outcomes.undo, name="outcome_undo"),
    path("people/", people.people, name="people"),
    path("people/<uuid:person_id>/", people.person, name="person"),
    path("people/<uuid:person_id>/lift/", corrections.lift_firm_no, name="firm_no_lift"),
    path("people/<uuid:person_id>/allow/", corrections.allow_contact, name="contact_allow"),
    path("readings/", readings.readings, name="readings"),
    path("readings/later/", readings.put_off, name="reading_later"),
    path("readings/later/<uuid:card>/undo/", readings.undo_put_off, name="reading_later_undo"),
    path("readings/<uuid:refusal_id>/correct/", corrections.correct, name="reading_correct"),
    path("readings/<uuid:refusal_id>/nothing/", readings.draw_nothing, name="reading_nothing"),
    path("readings/<uuid:refusal_id>/undo/", readings.undo, name="reading_undo"),
    path("readings/<uuid:refusal_id>/<int:position>/", readings.answer, name="reading_answer"),
    path("readings/proposals/<uuid:proposal_id>/", readings.answer_proposal, name="proposal_answer"),
    path("readings/proposals/<uuid:proposal_id>/undo/", readings.undo_proposal, name="proposal_undo"),
    path("imports/", imports.imports, name="imports"),
    path("imports/preview/<uuid:upload_id>/", imports.preview, name="import_preview"),
    path("imports/preview/<uuid:upload_id>/confirm/", imports.confirm, name="import_confirm"),
    path("imports/preview/<uuid:upload_id>/discard/", imports.discard, name="import_discard"),
    path("imports/<uuid:run_id>/", imports.report, name="import_report"),
    path("imports/<uuid:run_id>/run/", imports.run, name="import_run"),
    path("imports/<uuid:run_id>/undo/", imports.undo, name="import_undo"),
    path("rankings/", rankings.rankings, name="rankings"),
    path("rankings/keep/", rankings.keep, name="rankings_keep"),
    path("rankings/<uuid:ranking_id>/", rankings.ranking, name="ranking"),
    path("measures/", measures.measures, name="measures"),
    path("measures/adopt/", measures.adopt, name="measures_adopt"),
    path("measures/put-back/", measures.put_back, name="measures_put_back"),
    path("settings/", preferences.settings_page, name="settings"),
]

if settings.DEBUG:
    urlpatterns += [path("_components/", components.specimens, name="components")]
