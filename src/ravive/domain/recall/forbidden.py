"""
What never weighs in a recall, with the reason.

Some of it would predict; that is why it is written down. A test holds every input of the recall against this list.
"""

from collections.abc import Mapping

#: The input, and the code of why it is left out. Codes are never deleted. The 27 grounds of the Code du travail
#: (L1132-1) are all here; of `other_languages`, only what the post asks counts, as any requirement of it does.
FORBIDDEN_INPUTS: Mapping[str, str] = {
    "age": "protected_ground",
    "birthday": "protected_ground",
    "graduation_year": "proxy_of_age",
    "seniority_of_life": "proxy_of_age",
    "sex": "protected_ground",
    "first_name": "proxy_of_sex_and_origin",
    "surname": "protected_ground",
    "civility": "proxy_of_sex",
    "email_address": "proxy_of_name_and_age",
    "family": "protected_ground",
    "pregnancy": "protected_ground",
    "health": "protected_ground",
    "disability": "protected_ground",
    "genetics": "protected_ground",
    "loss_of_autonomy": "protected_ground",
    "career_gaps": "proxy_of_health_and_family",
    "address": "protected_ground",
    "commute_distance": "proxy_of_address",
    "postcode": "proxy_of_address",
    "nationality": "protected_ground",
    "origin": "protected_ground",
    "ethnicity": "protected_ground",
    "race": "protected_ground",
    "accent": "proxy_of_origin",
    "mother_tongue": "proxy_of_origin",
    "other_languages": "protected_ground",
    "religion": "protected_ground",
    "union": "protected_ground",
    "politics": "protected_ground",
    "mutual_activity": "protected_ground",
    "elected_mandate": "protected_ground",
    "sexual_orientation": "protected_ground",
    "gender_identity": "protected_ground",
    "morals": "protected_ground",
    "whistleblowing": "protected_ground",
    "photo": "proxy_of_appearance",
    "appearance": "protected_ground",
    "poverty": "protected_ground",
    "bank_domicile": "protected_ground",
    "school_prestige": "proxy_of_origin",
    "salary_history": "unlawful_to_ask",
    "litigation": "retaliation",
    "data_subject_requests": "retaliation",
    "tone_of_messages": "emotion_inference",
    "tracking_pixels": "needs_consent",
    "social_networks": "scraping",
    "who_refused": "retaliation",
    "protected_mentions": "protected_ground",
}
