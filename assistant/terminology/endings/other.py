"""Endings of Greek, Bulgarian and Hungarian."""

from __future__ import annotations

from assistant.terminology.endings.rules import Endings, table


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EL = Endings(
    table("""
οσ: ου ο ε οι ων ουσ η ησ α ασ εσ
ησ: η εσ ων ου ηδεσ εισ ουσ εων εωσ
ασ: α εσ ων ου
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
"""),
    small=_words(
        "και το η ο τα τησ του των την τον οι για με να σε στο στη στην στον απο που δεν ειναι θα κατα προσ ωσ οτι ή μια ενα ενασ "
        "τουσ τισ στα στουσ στισ αλλα αυτο αυτη αυτοσ μετα πριν ηταν εχει ειχε αν οταν χωρισ μεταξυ πωσ αφου"
    ),
)

BG = Endings(
    table("""
-: ът а я ят и ите ове овете у та те то ия ият ата о ото е ето
а: ата и ите о у
я: ята и ите
ия: ията ии иите
о: ото а ата
е: ето та тата я ята
ие: ието ия ията иета иетата
ец: еца ецът ци ците
ен: ният ния на ната но ното ни ните ена ения ен
ик: икът ика ици иците
к: кът ка ци ците кове ковете
г: гът га зи зите
ски: ският ския ска ската ско ското ските
и: ия ият ите я ят а ата ето е
ни: ните на ната но ното ен ният ния
ост: остта ости остите
нин: нинът нина ни ните
ър: ърът ъра ри рите ра рът
"""),
    small=_words(
        "и на в за да се от с по не е са че като до след при той тя то те има ще бъде беше или но към през както това този тази тези "
        "му ѝ и си без между още само вече също може трябва който която които което със във ни ги го"
    ),
)


def _hungarian() -> frozenset[str]:
    """Return plurals and possessives, each with every case: Hungarian endings stand in a chain."""
    many = ("", "k", "ak", "ek", "ok", "uk", "juk")
    own = (
        "a",
        "e",
        "ja",
        "je",
        "i",
        "ai",
        "ei",
        "jai",
        "jei",
        "om",
        "em",
        "am",
        "im",
        "aim",
        "eim",
        "unk",
        "aink",
        "eink",
        "nk",
    )
    own += ("aik", "eik", "jaik", "jeik", "ik")
    cases = "t at et ot ban ben ba be bol rol tol hoz hez nak nek val vel ra re on en n nal nel ert ig va ve kent kor kal kel kkal kkel"
    chain = {stem + case for stem in (*many, *own) for case in ("", *cases.split())}
    return frozenset((chain | {"es", "os", "as", "s", "iak", "iek", "iakat", "ieket", "iaknak", "ieknek"}) - {""})


HU = Endings(
    {"": _hungarian()},
    doubled=_words("al el a e ak ek"),
    compounds=True,
    small=_words(
        "a az és es hogy nem is egy ez van volt de meg csak már mar ha vagy mint azt ezt aki ami amely kell lesz lehet után utan szerint "
        "minden még meg el ki be fel le nagyon mert majd ezért ezert között kozott által altal illetve során soran alatt pedig sem"
    ),
)
