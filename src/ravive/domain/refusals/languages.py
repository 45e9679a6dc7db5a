"""Human languages: the levels of the European framework, and the names an advert may use."""

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")

_NAMES = {
    "ar": ("arabe", "arabic"),
    "bg": ("bulgare", "bulgarian"),
    "cs": ("tchèque", "czech"),
    "da": ("danois", "danish"),
    "de": ("allemand", "german", "deutsch"),
    "el": ("grec", "greek"),
    "en": ("anglais", "english"),
    "es": ("espagnol", "spanish"),
    "fi": ("finnois", "finnish"),
    "fr": ("français", "french"),
    "he": ("hébreu", "hebrew"),
    "hi": ("hindi",),
    "hu": ("hongrois", "hungarian"),
    "it": ("italien", "italian"),
    "ja": ("japonais", "japanese"),
    "ko": ("coréen", "korean"),
    "nl": ("néerlandais", "dutch", "flamand"),
    "no": ("norvégien", "norwegian"),
    "pl": ("polonais", "polish"),
    "pt": ("portugais", "portuguese"),
    "ro": ("roumain", "romanian"),
    "ru": ("russe", "russian"),
    "sv": ("suédois", "swedish"),
    "tr": ("turc", "turkish"),
    "uk": ("ukrainien", "ukrainian"),
    "vi": ("vietnamien", "vietnamese"),
    "zh": ("chinois", "chinese", "mandarin"),
}


def names_of(code: str) -> tuple[str, ...]:
    """Return the names of a language (ISO 639-1), French and English; none for a language nobody listed."""
    return _NAMES.get(code, ())
