"""Words of contracts and of working hours, folded, in French and English, as tables of `patterns`."""

#: Forms of contract and of employment.
CONTRACTS = """
cdi, cdic, cdii, cdd, cddu, cddi, cdi de chantier, contrat de chantier, contrat fixe, contrat court, contrats courts,
contrat long, contrat pro, contrats pro, contrat de professionnalisation, contrat d'apprentissage, contrat etudiant,
contrat saisonnier, contrat aide, contrat a l'annee, contrat d'usage, cdd d'usage, cdi interimaire, interim, interims,
interimaire, interimaires, freelance*, free-lance*, free lance*, freelancing, independant*, a son compte,
auto-entrepreneu*, autoentrepreneu*, micro-entrepr*, portage, portage salarial, regie, forfait regie, alternance,
alternant*, apprentissage, apprenti, apprentie, stage, saison, saisons, saisonnier, saisonniere, saisonniers,
saisonnieres, vacataire*, vacation, vacations, titulaire*, titularisation, statutaire, intermittent*, intermittence,
salarie, salariee, salaries, salariat, liberal, liberale, liberaux, exercice a l'acte, a l'acte, contractuel*,
fonctionnaire*, statut cadre, non cadre, extra, extras, service civique, pige, piges, pigiste, mandat, mandataire,
honoraires, tjm, job etudiant, remplacement, remplacements, mission courte, missions courtes, mission longue, missions
longues, du long, longue duree, courte duree, paye perm, permanent, permanent contract, permanent role, permanent job,
perm, fixed-term*, fixed term*, ftc, contractor*, contracting, contract work, contract only, contract role, contract
basis, contract rate, contract $, day rate, temp to perm, temp-to-perm, sessional, sole trader, ltd, limited company,
temp work, temp only, temp contract, temp role, temp job, temp $, temps only, temping, temporary, temporary contract,
zero hours, zero-hours, zero hours contract, zero-hours contract, zero hour contract, zero-hour contract, zhc, per
diem, guaranteed hours, casual, casual contract, seasonal, seasonal contract, seasonal work, apprentice,
apprenticeship, internship, placement, maternity cover, mat cover, maternity leave cover, maternity contract, payroll,
on payroll, paye, employee, employees, salaried, commission, commission only, commission-only, cifre, vdi, gerance,
gerant salarie, location-gerance, franchise, b2b, agent commercial, locum, agency work, agency, supply, bank work,
bank staff, bank shifts, bank only, bank $, self-employed, self employed, self-employment, self employment, umbrella,
inside ir35, outside ir35, consultancy, staff job, secondment, hours contract, staff contract, equity, ad hoc, as and
when, keeps
"""
#: How much, when and in what rhythm.
HOURS = """
temps plein, temps complet, tps plein, tps complet, temps partiel, tps partiel, temps non complet, temps choisi,
mi-temps, mi temps, plein temps, plein pot, trois quarts temps, quart temps, quart-temps, quatre cinquiemes, semaine
de quatre jours, full-time*, full time, full timer, fulltime, part-time*, part time, part timer, parttime, full week,
f / t, p / t, job share, job-share, job sharing, term time, term-time, term time only, term-time only, school hours,
school run hours, compressed hours, condensed hours, annualise*, annualised hours, year round, year-round, all year,
all year round, a l'annee, toute l'annee, horaire* decale*, horaire* coupe*, horaire* continu*, horaire* de bureau,
horaire* de jour, horaire* de nuit, horaire* de journee, horaire* fixe*, horaire* alterne*, horaire* tournant*,
horaire* variable*, horaire* atypique*, horaire* poste*, horaire* scolaire*, horaire* normaux, horaire* classique*,
horaire* souple*, horaire* regulier*, horaire* libre*, horaire* flexible*, horaire* d'ecole, horaire* du matin,
horaire* du soir, heures de bureau, heures d'ecole, nuit, nuits, travail de nuit, poste de nuit, equipe de nuit,
equipes de nuit, service de nuit, nuit fixe, nuits fixes, travail de jour, poste de jour, equipe de jour, equipe du
matin, equipe d'apres-midi, equipe de week-end, equipe de suppleance, de jour, du jour, en jour, le jour $, la
journee, en journee, de journee, de la journee, journee $, journee fixe, journee complete, journee entiere, journee
continue, journees, jour fixe, jour uniquement, jour seulement, jour / nuit, matin, matins, matinee, matinees, matin /
apres-midi, matin fixe, apres-midi, apres-midis, soir, soirs, soiree, soirees, service du soir, services du soir,
service du midi, services du midi, service continu, service coupe, services coupes, en continu, midi et soir, midi /
soir, midis, coupe $, coupes $, coupees, coupure, coupures, week-end*, weekend*, week end, week ends, wkend*, wkd*,
w-e, w / e, vsd, sd $, samedi, samedis, dimanche, dimanches, mercredis, lundis, vendredis, le mercredi, le lundi, le
vendredi, tous les mercredis, lundi-vendredi, lundi au vendredi, lundi a vendredi, du lundi au vendredi, lun-ven, en
semaine, la semaine $, semaine uniquement, jours feries, jour ferie, feries, vacances scolaires, astreinte,
astreintes, garde, gardes, garde alternee, tour de garde, tours de garde, permanence, permanences, roulement,
roulements, en roulement, rotation, rotations, rotating*, rotating shift*, full rotation, full rotating*, modulation,
annualisation, annualise, forfait jours, forfait-jours, forfait jour, heures sup*, heures supplementaires, fermeture,
fermetures, ouverture, ouvertures, deux-huit, trois-huit, deux huit, trois huit, cinq-huit, quatre-huit, en equipe, en
equipes, en poste $, travail poste, poste en 3x8, on call, on-call, oncall, on-call rota, call-out*, callout*, call
out*, standby, overtime, unsocial hours, out of hours, out-of-hours, round the clock, office hours, sociable hours,
fixed hours, regular hours, set hours, flexi*, flexible hours, flexible working, flexible shifts, long days, long
shifts, split shift*, splits, split week, late shift*, early shift*, day shift*, night shift*, night work, night duty,
double shift*, twilight*, twilight shift*, weekend shift*, rotating roster, shift work, shift pattern, shifts, shift
$, early start*, early morning*, late finish*, late night*, earlies, lates, early and late, mornings, morning shift*,
morning*, afternoon*, afternoon shift*, evening*, evening shift*, nights, night $, nights only, permanent nights,
steady days, days only, days $, day work, dayshift*, nightshift*, daytime, weekday*, weekdays only, monday to friday,
mon to fri, mon-fri, monday-friday, monday-to-friday, nine to five, nine-to-five, sunday*, saturday*, mondays,
tuesdays, wednesdays, thursdays, fridays, sat / sun, bank holiday*, sleep-in*, sleep in*, sleepover*, waking night*,
live-in, live in, live out, live-out, closing, closings, closing shift*, closes $, opening shift*, continental shift*,
school holidays, school term*, every other weekend, alternate weekends, compressed week, split duty, rota work
"""
#: Numbers in words, before a unit.
NUMBERS = (
    "zero un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante "
    "one two three four five seven eight nine ten twelve fifteen sixteen twenty thirty forty"
)
