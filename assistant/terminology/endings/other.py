"""Endings of Greek, Bulgarian and Hungarian."""

from __future__ import annotations

from assistant.terminology.endings.rules import Endings, table


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EL = Endings(
    table("""
οσ: ου ο ε οι ων ουσ η ησ α ασ εσ
ησ: η εσ ων ου ηδεσ εισ ουσ εων εωσ
ασ: α εσ ων ου αδεσ αδων
εασ: εα εισ εων εωσ ειασ
η: ησ εσ ων εισ εων εωσ
α: ασ εσ ων ατοσ ατα ατων ου ο
ο: ου α ων
ι: ιου ια ιων
εσ: α η ων ησ ασ ουσ
οι: οσ ου ων ουσ ο
εισ: η ησ εων εωσ
ατα: α ατοσ ατων
ων: οντα οντοσ οντεσ οντων ουσα ουσασ ουσεσ ον
υ: υσ υδεσ
ωσ: ωτοσ ωτα ωτων
ον: οντοσ οντα οντων ου α ων
"""),
    small=_words(
        "και το η ο τα τησ του των την τον οι για με να σε στο στη στην στον απο που δεν ειναι θα κατα προσ ωσ οτι ή μια "
        "ενα ενασ τουσ τισ στα στουσ στισ αλλα αυτο αυτη αυτοσ μετα πριν ηταν εχει ειχε αν οταν χωρισ μεταξυ πωσ αφου"
    ),
    ordinary=_words("αντίσταση"),
)

BG = Endings(
    table("""
-: ът а я ят и ите ове овете у та те то ия ият ата о ото е ето
а: ата и ите о у
я: ята и ите
ия: ията ии иите
о: ото а ата
е: ето та тата я ята а ата
не: нето ния нията
ие: ието ия ията иета иетата
ец: еца ецът ци ците еци еците
ен: ният ния на ната но ното ни ните ена ената ено еното ени ените ения еният ен
ик: икът ика ици иците
к: кът ка ци ците кове ковете ки ките
г: гът га зи зите
ски: ският ския ска ската ско ското ските
и: ия ият ите я ят а ата ето е
ни: ните на ната но ното ен ният ния
ост: остта ости остите
нин: нинът нина ни ните
ър: ърът ъра ри рите ра рът
"""),
    small=_words(
        "и на в за да се от с по не е са че като до след при той тя то те има ще бъде беше или но към през както това "
        "този тази тези му ѝ и си без между още само вече също може трябва който която които което със във ни ги го"
    ),
    ordinary=_words("позиция позиции политика политики съпротива"),
)


def _hungarian() -> frozenset[str]:
    """Return plurals and possessives, each with every case: Hungarian endings stand in a chain."""
    many = ("", "k", "ak", "ek", "ok", "uk", "juk")
    own = "a e ja je i ai ei jai jei om em am im aim eim unk aink eink nk aik eik jaik jeik ik"
    cases = (
        "ul t at et ot ban ben ba be bol rol tol hoz hez nak nek val vel ra re on en n nal nel ert ig va ve kent kor kal kel "
        "kkal kkel"
    )
    chain = {stem + case for stem in (*many, *own.split()) for case in ("", *cases.split())}
    return frozenset((chain | {"iak", "iek", "iakat", "ieket", "iaknak", "ieknek"}) - {""})


def _rules() -> dict[str, frozenset[str]]:
    """Return the chain behind a word, also where it loses a vowel before it (védelem, védelmet) or doubles (ügy, üggyel)."""
    chain = _hungarian()
    rules = {"": chain - {"i"}}
    for vowel in "aeiou":  # autó, autói; but termelés, termelési is another word
        rules[vowel] = frozenset(vowel + end for end in chain)
    for whole, short in (("lom", "lm"), ("lem", "lm")):
        rules[whole] = frozenset({*(whole + end for end in chain), *(short + end for end in chain)})
    for sign in ("cs", "gy", "ly", "ny", "sz", "ty", "zs"):
        rules[sign] = frozenset({*(sign + end for end in chain), *(sign[0] + sign + end for end in ("al", "el", "a", "e"))})
    return rules


HU = Endings(
    _rules(),
    doubled=_words("al el a e ak ek"),
    compounds=True,
    derived=("i", "s", "os", "es"),
    small=_words(
        "a az és es hogy nem is egy ez van volt de meg csak már mar ha vagy mint azt ezt aki ami amely kell lesz lehet "
        "után utan szerint minden még meg el ki be fel le nagyon mert majd ezért ezert között kozott által altal illetve "
        "során soran alatt pedig sem"
    ),
    ordinary=_words("politika"),
)
