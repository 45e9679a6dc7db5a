"""Names of human languages, and the codes they stand for."""

#: Names of languages, folded, in French and English, and their ISO 639-1 codes.
LANGUAGES = {
    "anglais": "en", "english": "en", "allemand": "de", "german": "de", "espagnol": "es", "spanish": "es",
    "italien": "it", "italian": "it", "neerlandais": "nl", "dutch": "nl", "flamand": "nl", "flemish": "nl",
    "portugais": "pt", "portuguese": "pt", "francais": "fr", "french": "fr", "arabe": "ar", "arabic": "ar",
    "chinois": "zh", "mandarin": "zh", "chinese": "zh", "russe": "ru", "russian": "ru", "polonais": "pl",
    "polish": "pl", "japonais": "ja", "japanese": "ja", "turc": "tr", "turkish": "tr", "roumain": "ro",
    "romanian": "ro", "suedois": "sv", "swedish": "sv", "danois": "da", "danish": "da", "norvegien": "no",
    "norwegian": "no", "finnois": "fi", "finnish": "fi", "grec": "el", "greek": "el", "hongrois": "hu",
    "hungarian": "hu", "tcheque": "cs", "czech": "cs", "catalan": "ca", "breton": "br", "gallois": "cy", "welsh": "cy",
    "luxembourgeois": "lb", "luxembourgish": "lb", "ukrainien": "uk", "ukrainian": "uk", "hindi": "hi", "urdu": "ur",
    "hebreu": "he", "hebrew": "he", "coreen": "ko", "korean": "ko", "vietnamien": "vi", "vietnamese": "vi",
    "basque": "eu", "corse": "co", "bulgare": "bg", "bulgarian": "bg", "punjabi": "pa", "panjabi": "pa", "somali": "so",
    "angl": "en", "esp": "es", "all": "de", "irish": "ga", "gaelic": "gd", "croate": "hr", "serbe": "sr",
}  # fmt: skip
