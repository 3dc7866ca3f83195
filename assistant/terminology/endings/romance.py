"""Endings of French, Italian, Spanish and Portuguese."""

from __future__ import annotations

from assistant.terminology.endings.rules import Endings, table


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FR = Endings(
    table("""
-: s e es x
e: es ee ees
s: - e es
es: e
x: - se ses
eux: euse euses
aux: al ale ales
al: aux ale ales als
el: els elle elles
il: ils ile iles
eur: eurs euse euses
teur: teurs trice trices teuse teuses
er ier: ers ere eres iers iere ieres
if: ifs ive ives
ien: iens ienne iennes
on: ons onne onnes
au: aux
eau eu: eaux eux
ent ant: ents ente entes ants ante antes
"""),
    small=_words(
        "le la les de des du et un une à a en est que qui dans pour sur par au aux avec ne pas il elle ils se son sa ses "
        "ce cette ces plus ou mais leur nous vous été ete ont sont était etait être etre fait comme après apres afin "
        "avait lui sans entre chez donc d l"
    ),
    doubtful=table("""
-: e es ee ees
e: ee ees
on: onne onnes
"""),
    ordinary=_words("résistance enseignement enseignements devenu devenue devenus usage usages"),
)

IT = Endings(
    table("""
-: s
o: i a e
co: ci chi ca che
go: gi ghi ga ghe
io: i ii ia ie
a: e
ca ga: che ghe co ci go gi
cia gia: ce cie ge gie
ista: isti iste
ma: mi me
e: i
tore: tori trice trici
ale are: ali ari
i: o e a
"""),
    small=_words(
        "il lo la i gli le di e un una che è in per non con del della dei delle degli al alla ai alle da dal dalla si "
        "sono ha ma come più piu anche su nel nella nei nelle questo questa ed o se lui lei suo sua loro essere stato "
        "stata dopo prima tra fra dell all"
    ),
    doubtful=table("""
o: a e
co: ca che
go: ga ghe
io: ia ie
"""),
    ordinary=_words("mentre resistenza esistenza sentito"),
)

ES = Endings(
    table("""
-: es s
o: os a as
a: as
e: es
i u: is us ies ues
z: ces
or: ores ora oras
on: ones
ista: istas
al ar: ales ares
os: o
as: a
es: e -
s: -
"""),
    small=_words(
        "el la los las de y en un una que es por para con no del al se su sus lo como más mas pero ha han fue ser está "
        "esta este estos o entre sin sobre también tambien hasta desde cuando muy ya le les si porque son era había habia "
        "donde quien durante según"
    ),
    doubtful=table("o: a as"),
    ordinary=_words("menor resistencia existencia residente residencia presidencial presión senado cartel"),
)

PT = Endings(
    table("""
-: s es
ao: oes aos aes
a: as
o: os a as
e: es
al el ol ul: ais eis ois uis
il: is eis
m: ns
or: ores ora oras
r z: res zes
s: ses -
oes: ao
os: o
as: a
ais: al
res: r
es: e -
"""),
    small=_words(
        "o a os as de do da dos das e em no na nos nas um uma que é para com não nao por se ao à aos às mais como mas foi "
        "ser são sao está esta este ou entre sem sobre também tambem até ate quando já ja pelo pela pelos pelas seu sua "
        "seus suas há ele ela tem"
    ),
    doubtful=table("o: a as"),
    ordinary=_words("menor resistência existência residente procuradoria presidenta tarifa tarifas"),
)
