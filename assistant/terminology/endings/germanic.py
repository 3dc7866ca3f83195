"""Endings of English, Dutch, German, Swedish and Danish."""

from __future__ import annotations

from assistant.terminology.endings.rules import Endings, set_phrases, table

_CONSONANTS = "bdfgklmnprst"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EN = Endings(
    table("""
-: s es
y: ies ys
ey ay oy: eys ays oys
s: - ses
ss us is: sses uses ises es
ies: y
man: men mans
um: ums a
isation: isations ization izations
ization: izations isation isations
ramme: rammes ram rams
viour: viours vior viors
ntre: ntres nter nters
lled lling: led ling
ise: ises ised ize izes ized
ised: ized
ild: ilds ildren
ooth: ooths eeth
oot: oots eet
fe: fes ves
lf: lfs lves
rion: rions ria
"""),
    small=_words(
        "the of and to in is was for on with as by at be from that this his he she it not are were has had have will "
        "would or an a but they their its which who been there when after before about than can could should may into "
        "other more does did"
    ),
    ordinary=_words("policy policies polite politics demand demands resistance auction auctions returned offended"),
    phrases=set_phrases("""
in case of
in case
in any case
in the case of
the case of
in some cases
in many cases
in most cases
in all cases
case by case
case studies
case study
task force
task forces
areas of action
file name
press release
"""),
    least=1,
)


def _dutch() -> dict[str, frozenset[str]]:
    """A long vowel has one letter in an open syllable (taak, taken), and f and s become v and z (brief, brieven)."""
    rules = table("""
-: en s e er ers n es
e: en es ens
ie: ies ieen ien
ing: ingen ings
heid: heden
man: mannen lieden lui
um: a ums
us: i ussen
eus: euze euzen
f: ven ve fen fs
s: zen ze sen se ssen sse
ief: ieven ieve
eel: ele elen eels
or: oren ors
ier: iers ieren
""")
    for vowel in "aeou":
        for last in _CONSONANTS:
            open_ = vowel + {"f": "v", "s": "z"}.get(last, last)
            rules[vowel * 2 + last] = frozenset({open_ + "en", open_ + "e", vowel * 2 + last + "s", vowel + last + "en"})
    return rules


NL = Endings(
    _dutch(),
    doubled=_words("en e er ers"),
    compounds=True,
    links=("", "s", "en", "e", "n"),
    derived=("loos", "loze", "lijk", "achtig", "isch", "baar", "bare", "heid", "ing", "schap"),
    small=_words(
        "de het een en van in is dat op te voor met zijn niet aan er hij ze zij om ook als bij door naar uit over dan nog "
        "maar wordt heeft had was hebben worden deze die dit tot of zich hun haar ons wij we kan zal moet na tegen onder "
        "geen wel"
    ),
    doubtful=table("-: er ers"),
    ordinary=_words(
        "politiek politieke positie posities reactie reacties fractie fracties transactie interactie attractie redactie "
        "parken gehangene"
    ),
    least=1,
)

DE = Endings(
    table("""
-: s es e en er ern n ens nen
e: en es er em ens
er: ers ern erin erinnen e en em
nder nter mter gter dter ster rter: nde nden ndem nders nte nten ntem mte mten mtem gte gten gtem dte dten ste sten rte rten
rer ler ner ker fer ger: rers rern rerin lers lern lerin ners nern nerin kers kern kerin fers fern ferin gers gern gerin
ter der cher: ters tern terin terinnen ders dern derin derinnen chers chern cherin cherinnen
in: innen ins
nis: nisse nissen nisses
ung: ungen
heit keit schaft: heiten keiten schaften
ion: ionen ions
tat: taten
um: ums en a
us: usse usses en
ma: men mas mata
el: els eln
en: ens
"""),
    described=table("""
-: e er es en em ere eren
e er es en em: e er es en em
"""),
    compounds=True,
    links=("", "s", "es", "n", "en", "er", "e"),
    derived=("lich", "isch", "haft", "los", "bar", "keit", "heit", "schaftlich", "ig", "ung", "ier", "ierung", "isierung"),
    small=_words(
        "der die das und in zu den ist von mit nicht ein eine einer einem einen des im dem auf für fur es sich als auch "
        "an er sie wird bei aus nach wie am zum zur hat wurde noch uber vor durch werden oder aber dass war sind haben "
        "kann soll um bis seit"
    ),
    capitals=True,
    ordinary=_words("ausgabe ausgaben reaktion fraktion attraktion transaktion resistenz"),
    spelled=(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")),
)


def _genitives(endings: str) -> str:
    """Return endings and the same with the genitive's s."""
    return " ".join(f"{e} {e}s" for e in endings.split())


SV = Endings(
    table(f"""
-: {_genitives("en et ar arna er erna na a e n t")} s
a: {_genitives("an or orna at ade ad")} as a
e: {_genitives("en et ar arna er erna ena na n")} es t a
are: {_genitives("aren arna are")} ares
ande ende: {_genitives("anden andet andena endet enden endena ande ende anda")}
else: {_genitives("elsen elser elserna else")}
el: {_genitives("eln let lar larna ler lerna elet")} els la
er: {_genitives("ern ret rar rarna er eret erna")} ra
en: {_genitives("net nen nar narna enen")} ens na
um: {_genitives("et er erna umet")} ums a
man: {_genitives("mannen man mannen")}
m: {_genitives("met men mer merna mar marna m mma")}
ad: {_genitives("ade at aden ader aderna ad")} ads
"""),
    doubled=_words("en et ar arna er erna a"),
    compounds=True,
    links=("", "s", "e", "a", "o", "u"),
    derived=("lig", "isk", "sk", "het", "skap", "aktig", "bar", "ning", "los"),
    small=_words(
        "och att det i en på pa som är ar av för for med till den har de inte om ett han hon men var sig så sa från fran "
        "kan när nar nu över over vid efter också ocksa ska skall blir under eller sina sin sitt hans hennes detta dessa "
        "denna mot utan där dar"
    ),
    doubtful=table("- e: a as ade ad"),
    ordinary=_words("politik politiken reaktion fraktion attraktion beslöt resistens"),
    spelled=(("ä", "ae"), ("ö", "oe"), ("å", "aa"), ("Ä", "Ae"), ("Ö", "Oe"), ("Å", "Aa")),
)

DA = Endings(
    table(f"""
-: {_genitives("en et er erne e ene n t")} s
e: {_genitives("en er erne et ene")} es
er: {_genitives("eren ere erne er eret rene")}
else: {_genitives("elsen elser elserne else")}
el: {_genitives("elen len let ler lerne elet")} els le
en: {_genitives("enen ener enet enerne net nerne ner")} ens ne
um: {_genitives("et er erne ummet")} ums a
m: {_genitives("met men mer merne m")} me
ende: {_genitives("enden ender enderne ende")}
mand: {_genitives("manden mand maend maendene")}
aft: {_genitives("aften aefter aefterne")} afts
"""),
    doubled=_words("en et er erne e ene ens ets ernes"),
    compounds=True,
    links=("", "s", "e", "er"),
    derived=("lig", "isk", "sk", "hed", "skab", "agtig", "bar", "ning", "los"),
    small=_words(
        "og at det i en den til er som på pa de med han af for ikke der var mig et har om vi men sig fra hun kan ved "
        "efter også ogsa skal blev bliver over under eller sin sine sit hans hendes dette disse denne mod uden hvor når "
        "nar blive været vaeret nu"
    ),
    ordinary=_words("politik politikken position tilsyneladende reaktion fraktion attraktion forhånd længsel resistens"),
    spelled=(("å", "aa"), ("ø", "oe"), ("Å", "Aa"), ("Ø", "Oe"), ("ä", "ae"), ("ö", "oe")),
)
