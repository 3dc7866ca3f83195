"""Hungarian: the words by which a typed sentence is understood."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from assistant.dialogue.tables import Table, Words, listed, named, phrases, valued, words

# A verb is its verbal prefix before a hyphen, and the third person of the present without ending.
_SAID = """
    fel-hív meg-hív be-hív vissza-hív hív el-küld meg-küld át-küld vissza-küld be-küld ki-küld küld intéz el-intéz szerez
    meg-szerez be-szerez keres meg-keres fel-keres ki-keres talál meg-talál ki-talál kér meg-kér be-kér
    fel-kér ki-kér le-kér el-kér kérdez meg-kérdez ki-kérdez ellenőriz le-ellenőriz meg-vizsgál felül-vizsgál ki-vizsgál
    vizsgál utána-néz meg-néz át-néz be-néz készít el-készít fel-készít elő-készít össze-állít ki-állít be-állít állít
    ír meg-ír le-ír alá-ír ki-ír fel-ír be-ír át-ír össze-ír fogalmaz meg-fogalmaz nyújt be-nyújt benyújt igényel
    meg-igényel ad át-ad meg-ad ki-ad fel-ad le-ad be-ad össze-ad tovább-ad elő-ad vesz fel-vesz át-vesz ki-vesz rész-vesz
    meg-vesz be-vesz
    visz el-visz be-visz ki-visz hoz el-hoz be-hoz meg-hoz ki-hoz le-hoz át-hoz tesz meg-tesz be-tesz fel-tesz meg-látogat
    látogat kísér el-kísér végig-kísér támogat segít meg-segít gondoz gondoskodik figyel meg-figyel követ nyomon-követ
    tájékoztat értesít ki-értesít
    jelez vissza-jelez jelent be-jelent meg-jelent fel-jelent jelentkezik be-jelentkezik közöl meg-oszt oszt szervez
    meg-szervez le-szervez tervez be-tervez egyeztet le-egyeztet össze-egyeztet koordinál tart meg-tart fenn-tart be-tart
    egyezik meg-beszél beszél át-beszél le-beszél
    tárgyal meg-tárgyal le-folytat folytat le-zár zár be-zár le-bonyolít bonyolít végez el-végez be-végez fejez be-fejez
    kezd el-kezd meg-kezd indít el-indít meg-indít be-indít állapít meg-állapít meg-határoz értékel ki-értékel elemez
    ki-elemez mér fel-mér föl-mér becsül meg-becsül
    frissít rögzít dokumentál ki-tölt tölt módosít meg-hosszabbít hosszabbít csökkent töröl vissza-von bővít ki-bővít
    pontosít tisztáz javasol ajánl fel-ajánl fordít le-fordít magyaráz el-magyaráz meg-magyaráz fizet ki-fizet be-fizet
    vissza-fizet utal át-utal vezet be-vezet le-vezet fel-vezet
    átad kezel képvisel véd meg-véd biztosít be-biztosít rendel el-rendel meg-rendel foglal le-foglal be-foglal
    finanszíroz engedélyez jóvá-hagy hagyat szüntet meg-szüntet függeszt fel-függeszt emel ki-emel fel-emel csatol
    össze-köt meg-köt köt kapcsol össze-kapcsol meg-vár ki-vár be-vár el-vár fogad be-fogad el-fogad szól rá-szól
    meg-szervez utána-jár kapcsolódik be-kapcsolódik be-von von
    jelöl ki-jelöl kinevez meg-nevez nevez bíz meg-bíz képez át-képez tanít meg-tanít irányít át-irányít továbbít gyűjt
    össze-gyűjt nyomtat ki-nyomtat másol le-másol szkennel be-szkennel nyit meg-nyit szállít el-szállít át-szállít
    beszállít költöztet el-helyez helyez át-helyez ki-helyez motivál
    jön el-jön meg-jelenik megy el-megy ki-megy be-megy találkozik vállal el-vállal igazol meg-igazol válaszol
    meg-válaszol reagál olvas el-olvas át-olvas azonosít meg-erősít erősít tölt fel-tölt le-tölt mutat be-mutat meg-mutat
    hitelesít archivál nyilvántart kézbesít meg-kap vár
    emlékeztet figyelmeztet szólít fel-szólít követel dönt el-dönt bírál el-bírál szab ki-szab elő-ír végrehajt végre-hajt
    alkalmaz terápiázik kezdeményez véleményez szűr le-szűr tesztel házkutat át-kutat kutat fel-kutat letartóztat
    körözést-ad őriz meg-őriz vizsgáztat számol be-számol ki-számol
    bérel ki-bérel lakást-keres takarít felújít fel-újít rendez be-rendez el-rendez le-rendez vásárol meg-vásárol fejleszt
    épít ki-épít fel-épít erősít mozgósít közvetít moderál jegyzőkönyvez hálóz együttműködik dolgozik ki-dolgozik
    át-dolgozik fel-dolgoz ki-dolgoz dolgoz konzultál telefonál
    üzen e-mailez ütemez be-ütemez halaszt el-halaszt javít ki-javít korrigál publikál pótol hiány-pótol nyomoz le-nyomoz
    fel-derít derít bevon elvisz elhoz megold meg-old old fel-old beszerez tájékozódik érdeklődik meg-érdeklődik utána-jár jár el-jár
    le-jár hat mediál gyakorol működik közre-működik
    szembesít ki-hallgat hallgat meg-hallgat meg-hallgattat beutal be-utal át-utal regisztrál elősegít alakít ki-alakít
    át-alakít vet fel-vet le-vesz csinál meg-csinál lép fel-lép be-lép ki-lép kapcsolatba-lép állít le-állít ki-hirdet
    hirdet foglalkozik rá-ír oda-megy oda-szól oda-ad össze-ül ki-alkuszik teljesít biztat bátorít ösztönöz ápol el-lát lát be-lát rá-kérdez
    intézkedik ügyel oda-figyel utána-érdeklődik tudakozódik meg-tudakol fel-térképez fel-vázol ki-eszközöl
    le-tisztáz le-kérdez be-idéz meg-idéz be-tér be-ugrik át-tekint át-vizsgál be-sorol át-sorol prezentál
    mentorál patronál segédkezik tanácsol fel-világosít ki-oktat ismertet delegál be-iktat naptároz össze-hív
    körbe-küld szét-küld be-emel láttamoz le-pecsétel sürget meg-sürget szorgalmaz indítványoz fel-terjeszt
    elő-terjeszt pályázik meg-pályázik kérelmez folyamodik fellebbez meg-fellebbez ki-egészít fuvaroz el-fuvaroz
    szállásol el-szállásol át-jelent meg-előlegez előlegez át-vállal törleszt folyósít adományoz juttat
    el-juttat hozzá-juttat meg-javít fel-szerel be-üzemel zárol el-különít monitoroz felügyel járőröz be-jár
    körbe-jár be-azonosít ki-derít beszélget el-beszélget értekezik rá-telefonál rá-csörög referál informál
    kommunikál nyilatkozik gyógykezel diagnosztizál adagol be-oltat oktat fel-zárkóztat tréningez reintegrál
    integrál be-léptet be-válogat jelentkeztet regisztráltat be-írat be-iskoláz foglalkoztat ki-közvetít
    meg-rajzol rangsorol súlyoz szakvéleményez minősít határoz ki-bocsát foganatosít postáz ki-postáz faxol
    el-faxol iktat selejtez titkosít anonimizál össze-fog menedzsel meg-szakít szüneteltet le-rövidít
    le-foglaltat haza-kísér haza-visz be-fizettet ki-töltet alá-írat fel-írat le-fordíttat össze-szed be-szed
    ki-szed fel-szed össze-hangol hangol fel-tár le-fektet össze-vet le-csekkol csekkol meg-győz rá-beszél
    tisztáztat egyezkedik meg-egyezik vissza-igazol vissza-kérdez vissza-jelent vissza-szól vissza-ír vissza-hoz
    vissza-visz vissza-ad vissza-kér vissza-igényel vissza-helyez ki-vitat ki-tűz át-ütemez át-foglal
    meg-változtat változtat át-tesz fel-rak meg-szövegez szövegez át-fogalmaz ki-fogalmaz le-gépel össze-foglal
    ki-függeszt meg-tekint szemléz le-szemléz helyszínel fényképez le-fényképez fel-jegyez jegyez be-jegyez
    fel-bont ki-bont el-távolít távolít ki-zár lakatol cserél le-cserél ki-cserél be-vált át-vált ki-vált
    ki-válogat válogat el-osztogat szét-oszt ki-oszt be-oszt ki-fedez garantál szavatol kezeskedik meg-alapoz
    alapoz meg-indokol indokol cáfol bizonyít igazoltat azonosíttat ki-vizsgáltat meg-vizsgáltat át-kér
    ki-faggat faggat meg-szólít meg-közelít be-fogadtat el-látogat ki-látogat be-látogat meg-kísérel iparkodik
    gondolkodik el-gondolkodik át-gondol mérlegel meg-fontol be-épít ki-terjeszt terjeszt el-terjeszt közzé-tesz
    nyilvánosságra-hoz meg-hirdet rendszeresít be-tanít segélyez pénzel meg-támogat ösztöndíjaz jutalmaz
    meg-jutalmaz szankcionál fegyelmez meg-fegyelmez ráncba-szed elő-állít elő-vezet be-kísér ki-kísér át-kísér
    le-kísér fel-kísér végig-jár végig-vezet át-vezet körül-néz szét-néz széjjel-néz fel-néz ki-néz be-tekint
    utána-kérdez utána-szól utána-küld utána-telefonál hozzá-szól hozzá-lát neki-lát hozzá-fog elő-vesz
    elő-keres elő-kerít fel-hajt fel-kínál kerít körbe-kérdez végig-megy be-jegyeztet le-ül
    """


_VERBS = words(_SAID)


def _foreign(verb: str) -> str:
    """Return the vowels that no ending of a verb has, by the last one of its stem, accents included (`küld` takes no `a`)."""
    last = next((letter for letter in reversed(verb.removesuffix("ik")) if letter in "aáoóuúeéöőüűií"), "")
    return "e" if last in "aáoóuú" else "ao" if last in "eé" else "a" if last in "öőüű" else ""


_FOREIGN = {verb.rpartition("-")[2]: _foreign(said) for verb, said in zip(_VERBS, _SAID.split(), strict=True)}


def _in_tune(verb: str, endings: Words) -> Words:
    """Return the endings whose vowels go with a verb's."""
    return _without(_FOREIGN[verb], endings)


@lru_cache(maxsize=64)
def _without(vowels: str, endings: Words) -> Words:
    return tuple(ending for ending in endings if not any(vowel in ending for vowel in vowels))


def _parts(entry: str) -> tuple[str, str]:
    """Return a verb's prefix and the verb itself."""
    prefix, hyphen, verb = entry.rpartition("-")
    return (prefix, verb) if hyphen else ("", entry)


def _stem(verb: str) -> str:
    """Return the stem of a verb, without the ending that some have in the third person (`jelentkezik`)."""
    return verb.removesuffix("ik") if len(verb) > 4 else verb


def _short(stem: str) -> str:
    """Return a stem without the vowel that it loses before some endings (`szerez`, `szerzi`)."""
    return stem[:-2] + stem[-1] if stem[-2:] in ("oz", "ez", "iz", "ol", "el", "od") and len(stem) > 5 else stem


def _commanded(stem: str) -> set[str]:
    """Return a stem as it stands before the endings of the imperative (`mutat` as `mutass`, `tölt` as `tölts`)."""
    if stem.endswith("szt"):
        return {stem[:-2] + "sz", stem[:-3] + "ssz"}
    if stem.endswith("t"):
        return {stem[:-1] + "ss", stem + "s"} if stem[-2] == "i" else {stem[:-1] + "ss" if stem[-2] in "aeou" else stem + "s"}
    if stem.endswith("sz"):
        return {stem[:-2] + "ssz"}
    return {stem + (stem[-1] if stem[-1] in "sz" else "j")}


def _forms(verb: str) -> set[str]:
    """Return the forms of a verb in which chairs give tasks: present and imperative, definite and indefinite."""
    stem = _stem(verb)
    short = _short(stem)
    forms = {verb, stem}
    forms.update([base + ending for base in {stem, short} for ending in _in_tune(verb, _PRESENT)])
    forms.update([stem + ending for ending in _in_tune(verb, _DOUBLED.get(stem[-1], _PLAIN))])
    forms.update([base + ending for base in _commanded(stem) for ending in _in_tune(verb, _COMMANDED)])
    return forms


_PRESENT = words("i ik nak nek anak enek unk om em ok ek")
_PLAIN = words("ja jak juk")
_DOUBLED = {"s": words("sa se suk"), "z": words("za ze zak zik zuk")}
_COMMANDED = words("on en a e ak ek uk unk anak enek ik ed ad al el")
_SPOKEN = listed("""
    vesz: vesz; veszi; veszik; vesznek; veszünk; vegye; vegyen; vegyék; vegyük
    visz: visz; viszi; viszik; visznek; vigye; vigyen; vigyék
    tesz: tesz; teszi; teszik; tesznek; tegye; tegyen; tegyék; tegyük
    jon: jön; jönnek; jöjjön; jöjjenek
    megy: megy; mennek; menjen; menjenek; megyünk
    dolgozik: dolgozik; dolgoznak; dolgozza; dolgozzák; dolgozzon
    lat: lát; látja; látják; látnak; lásson
    vet: vet; veti; vetik; vetnek; vessen
    kot: köt; köti; kötik; kötnek; kössön; kösse
    hat: hat; hatnak
""")
_INFINITIVE_STEMS = {"vesz": "ven", "visz": "vin", "tesz": "ten", "jon": "jon", "megy": "men"}


def _infinitives(verb: str) -> frozenset[str]:
    """Return a verb's infinitives, with and without the ending of who must do it (`küldenie`)."""
    stem = _stem(verb)
    bases = {_INFINITIVE_STEMS.get(verb, stem + "n")}
    if verb not in _INFINITIVE_STEMS:
        bases |= {base + ending for base in (stem, _short(stem)) for ending in _in_tune(verb, ("an", "en"))}
    return frozenset(base + ending for base in bases for ending in ("i", *_in_tune(verb, ("ia", "ie")), "iuk"))


_PAIRS = tuple(_parts(entry) for entry in _VERBS)
_PREFIXES: dict[str, set[str]] = {}
for _prefix, _verb in _PAIRS:
    _PREFIXES.setdefault(_verb, {""}).add(_prefix)


def _all(verb: str, forms: Iterable[str]) -> list[str]:
    """Return forms of a verb, bare and with each prefix that it has."""
    return [prefix + form for prefix in _PREFIXES[verb] for form in forms]


_PAST = words("ott ett otta ette ottak ettek ottuk ettuk")
_PAST_AND_T = _PAST + words("t tak tek ta te tunk tuk")
_BARE: set[str] = set()
_INFINITIVES: set[str] = set()
_ERRANDS: set[str] = set()
_PASTS: set[str] = set(words("vett vette vették vettek vitt vitte vitték tett tette tették tettek jött jöttek ment mentek"))
for _verb in _PREFIXES:
    _base, _light = _stem(_verb), _short(_stem(_verb))
    _ends = _PAST if _base.endswith("t") else _PAST_AND_T
    _BARE.update(_all(_verb, _SPOKEN.get(_verb) or _forms(_verb)))
    _INFINITIVES.update(_all(_verb, _infinitives(_verb)))
    _PASTS.update(_all(_verb, [_base + ending for ending in _in_tune(_verb, _ends)]))
    if len(_base) > 2:
        _ERRANDS.update(
            _all(_verb, [b + e for b in {_base, _light} for e in _in_tune(_verb, ("ese", "asa", "es", "as", "eset", "asat"))])
        )
_ERRANDS |= set(words("egyeztetése felvétele átvétele bevonása kikérése átadása leadása kiadása"))
_ERRANDS -= set(words("tárgyalás meghallgatás kihallgatás tárgyalást meghallgatást"))
_BARE -= _PASTS
_BARE -= set(words("lejár ül bízik hat működik vár várnak"))
_TASKS = frozenset(_BARE)

_ENDINGS = named("""
    gyel 'va; mal 'va; tel 'va; tal 'va; cal 'va; cel 'va; zel 'va; ig 'ig; nak 'nk; nek 'nk; t 'at; at 'at; et 'at; ot
    'at; val 'va; vel 'va; ban 'bn; ben 'bn; ba 'ba; be 'ba;
    on 'on; en 'on; n 'on; an 'on; ra 'ra; re 'ra;
    tol 'tl; rol 'rl; bol 'bl; hoz 'hz; hez 'hz; kent 'kt; ert 'rt; nal 'nl; nel 'nl; e 'ja; ja 'ja; je 'ja; a 'ja;
    i 'ei; ei 'ei; ai 'ei; jei 'ei; jai 'ei;
    jen 'on; jan 'on; eig 'ig; aig 'ig; jeig 'ig; jaig 'ig; etol 'tl; atol 'tl; jetol 'tl; jatol 'tl; ere 'ra;
    ara 'ra; jere 'ra; jara 'ra; ik 'ei; kor 'kr; es 'ei; as 'ei; os 'ei; kel 'va; kal 'va; ul 'on
""")
_AGENCY = {
    "POL": """
        rendőrség; rendőr; rendőrkapitányság; nyomozó; nyomozóhatóság; körzeti megbízott; kmb; kapitányság;
        főkapitányság; rendőrtiszt; helyi rendőrség; tek; terrorelhárítás; nyomozók; rendőrök; bűnügyi osztály;
        városi rendőrkapitányság;
        közterület-felügyelet; orfk; brfk; rendőrhatóság; járőr; bűnmegelőzés; rendőri szerv; bűnügyes;
        terrorelhárítási központ; megyei rendőr-főkapitányság; nyomozó hatóság
    """,
    "PRO": """
        ügyészség; ügyész; ügyésznő; főügyészség; járási ügyészség; főügyész; vádhatóság; vád; ügyészek; államügyész;
        államügyészség; törvényszéki ügyészség; vádképviselő
    """,
    "PRI": """
        börtön; bv; bv intézet; büntetés-végrehajtási intézet; büntetés-végrehajtás; börtönigazgató;
        intézetparancsnok; bv-intézet; fegyház; fogház; intézet; parancsnok; igazgató; börtönparancsnok;
        börtönvezetés; bvop; büntetés-végrehajtási szervezet; fegyintézet; letartóztatási intézet; börtönigazgatóság;
        börtönvezető;
        büntetés végrehajtás; bv intézet parancsnoka; intézet vezetése; büntetésvégrehajtás; bv parancsnok;
        igazgatónő; javítóintézet
    """,
    "PRC": """
        börtönőr; nevelő; körletfelügyelő; fegyőr; nevelőtiszt; felügyelő; reintegrációs tiszt; bv őr; smasszer;
        reintegrációs; bv nevelő; börtönőrök; reintegrációs tisztek; bv pártfogó nevelő
    """,
    "PSY": "börtönpszichológus; pszichológus; bv pszichológus; intézeti pszichológus",
    "PRB": """
        pártfogó; pártfogó felügyelő; pártfogó felügyelet; pártfogói szolgálat; pártfogó felügyelői szolgálat;
        pártfogó felügyelői; pártfogás; pf; pártfogók; pártfogó szolgálat; büntetőjogi pártfogó; bv pártfogó;
        pártfogó felügyelői osztály; pártfogófelügyelő; pártfogófelügyelet; pártfogónő; utógondozó; utógondozás;
        utógondozói szolgálat; büntetés-végrehajtási pártfogó; próbaidő felügyelet
    """,
    "MUN": """
        önkormányzat; polgármester; polgármesteri hivatal; városháza; jegyző; kormányhivatal; kerületi önkormányzat;
        község; városi önkormányzat; járási hivatal; kormányablak; hivatal; alpolgármester; idegenrendészet;
        bevándorlási hivatal; okmányiroda; oif; országos idegenrendészeti főigazgatóság; idegenrendészeti hatóság;
        főváros; fővárosi önkormányzat; települési önkormányzat; önk; menekültügyi hatóság; népjóléti osztály; város;
        utógondozási koordinátor; önkormányzati; anyakönyvi hivatal
    """,
    "INT": """
        hírszerzés; titkosszolgálat; alkotmányvédelmi hivatal; nemzetbiztonság; nemzetbiztonsági szolgálat;
        felderítés; titkosszolgálatok; nemzetbiztonsági hivatal; elhárítás; hírszerző szolgálat
    """,
    "JUD": """
        bíróság; bíró; büntetés-végrehajtási bíró; bv bíró; bírónő; törvényszék; járásbíróság; ítélőtábla;
        nyomozási bíró; bv-bíró; kúria; vizsgálóbíró; bv csoport
    """,
    "MH": """
        pszichiátria; pszichiáter; pszichiátriai gondozó; klinika; pszichiátriai klinika; ambulancia; pszichológus;
        mentálhigiénés szolgálat; mentálhigiénés; terapeuta;
        pszichoterapeuta; igazságügyi pszichiátria; lelki egészség központ; addiktológia; addiktológus; kezelőorvos;
        pszichiátriai osztály; ideggondozó; imei; pszichiátriai szakrendelés; lelkisegély; kórházi pszichiátria; ggz;
        mentálhigiénés szakember
    """,
    "HLT": """
        orvos; háziorvos; egészségügy; egészségügyi szolgálat; ápoló; nővér; kórház; drogambulancia; védőnő;
        börtönorvos; egészségügyi osztály; népegészségügy; orvosi szolgálat; rendelő; szakrendelő;
        egészségügyi központ; főorvos; szakorvos; drogkonzultáns; rehabilitációs központ
    """,
    "SOC": """
        szociális munkás; szociális szolgálat; családsegítő; családsegítő szolgálat; szociális osztály;
        család- és gyermekjóléti központ; családgondozó; szociális központ; adósságkezelő; szociális ügyintéző;
        szociális iroda; szocmunkás; szociális gondozó; családsegítő központ; szociális szolgáltató;
        esetfelelős szociális munkás; szociális hatóság; adósságkezelési tanácsadó; szociális ellátó;
        szociális segítő; család és gyermekjóléti központ; szociális ellátórendszer
    """,
    "YTH": """
        gyámhivatal; gyermekjóléti szolgálat; gyermekvédelem; ifjúságvédelem; gyám; gyermekjólét; gyámhatóság;
        gyermekjóléti központ; tegyesz; ifjúságsegítő; gyermekvédelmi szakszolgálat; gyermekvédelmi gyám;
        ifjúsági szolgálat; ifjúsági munkás; fiatalkorúak pártfogója
    """,
    "EDU": """
        iskola; tanár; pedagógus; szakiskola; osztályfőnök; iskolaigazgató; tankerület; oktatás; oktató;
        pedagógiai szakszolgálat; gyógypedagógus; iskolapszichológus
    """,
    "WRK": """
        munkaügyi központ; munkaügy; foglalkoztatási osztály; munkaügyi hivatal; állásközvetítő;
        munkaerőpiaci szolgálat; foglalkoztatási szolgálat; munkaközvetítő; mentor-tanácsadó; karrier tanácsadó;
        munkaerő-piaci szolgáltató
    """,
    "HSG": """
        lakásügyi osztály; lakásszövetkezet; lakásügy; lakhatási szolgálat; hajléktalanszálló; vagyonkezelő;
        lakáskezelő; menhely; hajléktalanellátó; átmeneti szálló; lakásfenntartó; lakhatási program; lakóotthon;
        lakásügynökség; lakhatási koordinátor
    """,
    "NGO": """
        civil szervezet; alapítvány; egyesület; máltai szeretetszolgálat; vöröskereszt; karitász; exit;
        áldozatsegítő; áldozatsegítő szolgálat; áldozatsegítés; ngo; exit program; civil; segítőszervezet;
        karitatív szervezet; önkéntes; deradikalizációs program; váltó-sáv; tévelygőkért alapítvány;
        baptista szeretetszolgálat; baptisták; máltaiak; civilek; áldozatvédelem; kilépőprogram; exit munkatárs; önkéntesek;
        nonprofit szervezet
    """,
    "REL": """
        lelkész; börtönlelkész; imám; pap; lelkigondozó; plébános; rabbi; börtönmisszió; börtönpap; tiszteletes;
        hitoktató; vallási közvetítő
    """,
    "MEN": "mentor; patrónus; coach",
    "CM": """
        esetmenedzser; esetgazda; esetfelelős; koordinátor; esetkoordinátor; ügyfélgazda; esetvezető; case manager;
        esetkezelő; utánkövetési koordinátor
    """,
    "CP": "jegyzőkönyvvezető; titkárság; titkár; titkárnő; kapcsolattartási pont; összekötő",
    "FAM": "család",
}

TABLE = Table(
    language="hu",
    order="ymd",
    inverts=True,
    our_verbs=("juk", "zuk", "suk", "unk"),
    drops=True,
    family_first=True,
    noun_forms={"i": "iak", "rseg": "rsegiek", "tvany": "tvanyosok", "zpont": "zpontosok", "lgalat": "lgalatosok"},
    far_verbs=True,
    cases=_ENDINGS,
    cased=words(
        "vége közepe eleje ülés értekezlet megbeszélés konferencia esetkonferencia esetmegbeszélés találkozó szabadulás szabadulása szabadítás ma holnap tegnap tegnapelőtt holnapután utolja elseje elsejé másodika harmadika negyedike ötödike tizedike tizenötödike huszadika hétvége félév negyedév húsvét karácsony nyár ősz tél tavasz végé közepé alkalom forduló"
    ),
    whose=("'nk",),
    whom=("'at", "'nk", "'tl"),
    whence=("'tl",),
    personal_infinitives=("nia", "nie", "niuk"),
    obliges=phrases("kell; kellene; szükséges; muszáj; kötelessége; kell majd; kellett volna"),
    postpositions=phrases(
        """
        *ásakor; *ésekor; *ásáig; *éséig; *ására várva; *ésére várva;
            mellett; mellé; ellen; számára; részére; felé; után; előtt; nélkül; között; miatt; iránt; helyett;
            kapcsán; révén; útján; irányába; részéről; jelenlétében; nevében; javára; felől; mögött; alatt;
            társaságában; segítségével; közreműködésével; bevonásával; tekintetében; érdekében; ügyében; esetében;
            körül; számlájára;
            álláspontja; jelzése; tájékoztatása; részvételével; terhére; irányából
    """
    ),
    credits=phrases(
        """
        tudjuk; tudjuk , hogy; tudjuk azt; tudom; tudom , hogy; megtudtuk; megtudtam; hallottuk; hallottam; értesültünk; értesültem; úgy tudjuk; úgy tudom; azt tudjuk; azt hallottuk; azt hallottam; kapott információ*; kapott tájékoztatás*; kapott hír*; szerzett információ*; származik az információ|értesülés|hír|adat; származó információ*; származó adat*; jött a hír; jött az infó|info|információ; az infó; az információ;
            szerint; véleménye szerint; tájékoztatása szerint; jelentése szerint; információi szerint;
            értesülései szerint; megítélése szerint; becslése szerint; közlése szerint; elmondása szerint;
            állítása szerint; adatai szerint; beszámolója szerint; értékelése szerint; tudomása szerint;
            szakvéleménye szerint; nyilatkozata szerint;
            jelzése alapján; jelzése szerint; jelentése alapján; tájékoztatása alapján; közlése alapján;
            beszámolója alapján; véleménye alapján; adatai alapján; információi alapján; szakvéleménye alapján;
            értesülései alapján; elmondása alapján; észlelése szerint; észlelései szerint; megfigyelése szerint;
            megfigyelései szerint; nyilatkozata alapján; álláspontja szerint; olvasatában; meglátása szerint;
            tapasztalata szerint; tapasztalatai szerint; értékelése alapján; becslése alapján; felmérése
            szerint; felmérése alapján; vizsgálata szerint; vizsgálata alapján; iratai szerint; nyilvántartása
            szerint; nyilvántartása alapján; szavai szerint; levele szerint; levele alapján; emlékezete szerint;
            környezettanulmánya szerint; környezettanulmánya alapján; összefoglalója szerint; feljegyzése
            szerint; feljegyzései szerint; jelzéséből; jelzései szerint; szemében; nézőpontjából; szempontjából;
            részéről elhangzott; kockázatelemzése szerint; kockázatértékelése szerint; prognózisa szerint;
            megítélésében; állítása alapján; jelentései szerint; jelentéséből; bejelentése szerint; információja
            szerint; forrásai szerint
    """
    ),
    doers=phrases("által; részéről; révén; közreműködésével"),
    dues=phrases(
        """
        vár ezzel; vár ebben;
        vár , hogy; vár az , hogy; vár a feladat; vár még , hogy; hárul; hárul a|az; jut a feladat; jutott a feladat; esik a feladat; tartozik , hogy; bíztuk; bízzuk; van bízva; lett bízva; lesz bízva; osztottuk; lett kiosztva; lett kiszignálva; vette magára; veszi magára; veszi kézbe; vette kézbe; veszi át az ügyet; gondja legyen; reszortja; területe; asztalára kerül; nyakába szakadt; viszi a szálat; vállán van; feladata marad;
            feladata; dolga; felelőssége; teendője; a felelős; felelős; feladatai; teendői; kötelessége; a felelőse;
            hatásköre; vállalása; intézi; megbízása; a gazdája; végzi; elvégzi; elintézi;
            feladata lesz; dolga lesz; lesz a feladata; lesz a dolga; feladatkörébe tartozik; hatáskörébe
            tartozik; feladatát képezi; kompetenciája; asztala; gondja; gondja lesz; lesz a felelős; lesz a
            felelőse; viszi; viszi tovább; vállalja; vállalta; vállalta magára; vállalta el; vállalja el; kezébe
            kerül; kezeli; csinálja; csinálja meg; oldja meg; megoldja; fogja intézni; fogja elintézni; fogja
            végezni; gondoskodik róla; gondoskodik erről; néz utána; jár utána; felel érte
    """
    ),
    led_out={
        "due": phrases("""
            'ig; 'ig legkésőbb; előtt; 'ja előtt; 'ra; 'on belül; 'ig bezárólag; 'ig feltétlenül; 'va bezárólag
        """),
        "at": phrases("'on; 'bn; 'ja; folyamán; során; 'ba"),
        "seen": phrases("óta; 'ja óta; 'ei; 'tl óta; keltezésű; 'ei keltezésű; 'ei keltű"),
        "effect": phrases(
            """
                'tl; 'va; 'tl kezdve; 'tl fogva; 'tl kezdődően; után; 'ja után; 'ei hatállyal; 'on túl; 'tl érvényes;
                követően; 'ja utan; van|volt|lesz|maradt hátra|vissza|rá|arra|csak; van még|már? hátra|vissza|rá|arra|csak;
                maradt a|az?; maradt még; van még; van a|az? szabadulás; van a|az? szabadulásáig; hátra
            """
        ),
        "until": phrases("között; 'ja között; közt; 'ja közt"),
    },
    numbers=valued("""
        egy 1; két 2; kettő 2; három 3; négy 4; öt 5; hat 6; hét 7; nyolc 8; kilenc 9; tíz 10; tizenegy 11;
        tizenkettő 12; tizenkét 12; tizennégy 14; tizenöt 15; húsz 20; huszonegy 21; harminc 30; negyven 40;
        negyvenöt 45; hatvan 60; kilencven 90; egyetlen 1; huszonnégy 24; negyvennyolc 48; hetvenkét 72
    """),
    ordinals=(".",),
    ordinal_words=valued("""
        első 1; második 2; harmadik 3; negyedik 4; ötödik 5; hatodik 6; hetedik 7; nyolcadik 8; kilencedik 9;
        tizedik 10; tizenegyedik 11; tizenkettedik 12; tizenötödik 15; huszadik 20; harmincadik 30; elseje 1;
        másodika 2; harmadika 3; negyedike 4; ötödike 5; hatodika 6; hetedike 7; nyolcadika 8; kilencedike 9;
        tizedike 10; tizenötödike 15; huszadika 20; harmincadika 30; elsejé 1
    """),
    weekdays=valued(
        """
            hétfő 0; kedd 1; szerda 2; csütörtök 3; péntek 4; szombat 5; vasárnap 6; hétf 0; csüt 3; pént 4; szomb 5;
            vas 6; csütörtokö 3; csüttörtök 3; péntk 4; pentk 4; szreda 2; csutortk 3; kedde 1
        """
    ),
    months=valued(
        """
            jan 1; febr 2; feb 2; márc 3; mar 3; ápr 4; apr 4; máj 5; jún 6; júl 7; aug 8; szept 9; szep 9; okt 10;
            nov 11; dec 12; márcus 3; febuár 2; szeptmber 9; agusztus 8
        """
    ),
    units=named("""
        óra hour; órá hour; órát hour; nap day; hét week; het week; hónap month; hó month; év year; negyedév quarter;
        munkanap workday; munkanapo workday; napo day; hónapo month
    """),
    parts=phrases(
        """
            reggel; délelőtt; dél; délután; este; éjjel; éjszaka; hajnal; délben; reggeli; délutáni; esti; estéig;
            délig; nap végéig; zárásig; reggelre; estére; délutánra; hajnalban; de; du; éjszakai; éjjeli; hajnali
        """
    ),
    weekday_endings=phrases("reggel; delutan; este"),
    dates=(
        ("iso", phrases("{iso}; {iso} .")),
        (
            "season",
            phrases(
                """
                    nyár; ősz; tél; tavasz; karácsony; húsvét; ünnepek; nyáron; ősszel; télen; tavasszal; karácsony;
                    ramadán; szünet; pünkösd
                """
            ),
        ),
        (
            "recurring",
            phrases(
                """
        hétfőnként|keddenként|szerdánként|csütörtökönként|péntekenként|szombatonként|vasárnaponként;
                    minden {weekday}; minden {weekday} 'on; minden {unit} 'bn; minden {unit} 'on; minden {unit};
                    hetente; havonta; naponta; kéthetente; minden második {unit} 'on; minden második {weekday} 'on;
                    rendszeresen; {n} {unit} 'rt; negyedévente; hetenként; havonként; naponta|hetente|havonta|évente|kéthetente
                    egyszer|kétszer|háromszor|négyszer|többször;
                    heti rendszerességgel; kéthetenként; minden második {unit}
                """
            ),
        ),
        (
            "month_week",
            phrases(
                """
                    {month} {ord} hete; {month} {ord} {unit} 'ja; {month} első|második|harmadik|utolsó hete;
                    {month} első|második fele
                """
            ),
        ),
        (
            "time",
            phrases(
                """
                    {clock}; {clock} 'kr; {hour} óra; {hour} órakor; {clock} órakor; {time} órakor; {time} 'kr;
                    {hour} óra 'kr; {hour} óra 'ig; {clock} 'ig; {hour} óra 'ra; {time} óra 'kr; {clock} óra 'kr;
                    {hour} 'kr; {clock} 'ra
                """
            ),
        ),
        ("day_month_range", phrases("{month} {num}")),
        ("numeric", phrases("{num}; {weekday} {num}; {num} .")),
        (
            "day_month",
            phrases(
                """
                    {month} {day}; {month} {ord}; {year} {month} {day}; {year} {month} {ord};
                    {year} év {month} {day}; {month} hó {day}
                """
            ),
        ),
        (
            "days_month",
            phrases(
                """
                    {year}? {month} {day} és|-|–|— {day}; {month} {day} 'tl {day}; {month} {day} 'ja és {day};
                    {month} {day} és {month} {day}; {month} {day} 'tl {month} {day}; {month} {day} - {month} {day}
                """
            ),
        ),
        (
            "day_or_month",
            phrases(
                """
                    {month} {day} vagy {day}; {month} {day} 'on vagy {day}; {month} {day} 'ig vagy {day};
                    {month} {day} 'ja vagy {day}
                """
            ),
        ),
        (
            "day",
            phrases(
                """
                    {day}; {ord}; e hó {day}; ez hó {day}; f hó {day}; tárgyhó {day}; e hónap {day};
                    ennek a hónapnak {day}; a hónap {ord}
                """
            ),
        ),
        ("day_next_month", phrases("jövő hó {day}; a? következő hónap {day}; jövő hónap {day}; a? következő hó {day}")),
        (
            "weekday",
            phrases("""
                {weekday}; {weekday} {part}; {weekday} 'on {part}; {weekday} 'ra|'ig virradó; {weekday} 'ra {part}
            """),
        ),
        (
            "this_weekday",
            phrases(
                """
                    ezen a {weekday}; e heti {weekday}; most {weekday}; ez a {weekday}; ezen {weekday};
                    most jövő {weekday}; eheti {weekday}; a? közelgő {weekday}; ezt a {weekday};
                    a most következő {weekday}; az eheti {weekday}; mostani {weekday}
                """
            ),
        ),
        (
            "next_weekday",
            phrases("jövő {weekday}; a? következő {weekday}; jövő {weekday} 'on {part}; a? rákövetkező {weekday}"),
        ),
        (
            "last_weekday",
            phrases(
                """
                    múlt {weekday}; az? elmúlt {weekday}; legutóbbi {weekday}; a? múlt {weekday}; előző {weekday};
                    a? múlt heti {weekday}
                """
            ),
        ),
        (
            "weekday_this_week",
            phrases(
                """
                    ezen a héten {weekday}; ezen a {unit} 'on {weekday}; e hét {weekday} 'ja; e hét {weekday};
                    ezen {unit} 'on {weekday}; {weekday} 'on ezen a {unit} 'on; a hét {weekday} 'ja; ehét {weekday}
                """
            ),
        ),
        (
            "weekday_next_week",
            phrases(
                """
                    jövő hét {weekday}; a? következő hét {weekday}; jövő {unit} 'on {weekday};
                    {weekday} 'on jövő {unit} 'on; jövő heti {weekday}; a? következő {unit} 'on {weekday};
                    jövő hét {weekday} 'ja; {weekday} jövő {unit} 'on; a? következő heti {weekday};
                    a? jövő hét {weekday}; jövőhét {weekday}
                """
            ),
        ),
        (
            "weekday_last_week",
            phrases(
                """
                    múlt hét {weekday}; múlt {unit} 'on {weekday}; a? múlt hét {weekday}; múlt heti {weekday};
                    az? előző hét {weekday}; a? múlt {unit} 'on {weekday}
                """
            ),
        ),
        (
            "weekday_plus",
            phrases(
                """
                    {weekday} 'on {n} hét múlva; {weekday} 'hz {n} hét 'ra; {weekday} 'hz egy hét 'ra;
                    {n} hét múlva {weekday}; egy hét múlva {weekday}
                """
            ),
        ),
        (
            "in",
            phrases(
                """
                    {n} {unit} 'on belül; {n} {unit} múlva; {n} {unit} belül; legkésőbb {n} {unit} 'on belül;
                    legfeljebb {n} {unit} 'on belül; a? következő {n} {unit} 'on belül; a? következő {n} {unit} 'bn;
                    {unit} 'on belül; {n} {unit} leforgása alatt; mához {n} {unit} 'ra; mához egy {unit} 'ra;
                    {n} {unit} 'bn; maximum {n} {unit} 'on belül; {n} {unit} alatt; {n} {unit} határidővel;
                    {n} {unit} 'os határidővel; {n} {unit} 'ei határidővel; {n} - {unit} 'ei határidővel;
                    {n} {unit} elteltével; {n} {unit} 'on belűl
                """
            ),
        ),
        ("in_workdays", phrases("{n} munkanapon belül; {n} munka nap 'on belül")),
        (
            "in_vague",
            phrases(
                """
                    néhány|pár|több {unit} 'on belül; néhány|pár|több {unit} múlva;
                    kb|körülbelül|nagyjából {n} {unit} múlva|belül; {n} - {n} {unit} 'on belül;
                    {num} {unit} 'on belül; {n} - {n} {unit} múlva; hamarosan; a közeljövő 'bn; a közeljövőben;
                    közeljövőben; {month} eleje; a? hónap eleje; jövő hónap eleje; a? hét eleje; jövő hét eleje;
                    valamikor jövő {unit} 'on; valamikor {month} 'bn; {month} folyamán; nyáron; ősszel; tavasszal;
                    télen; a nyár folyamán; {month} {day} körül; {weekday} körül; {month} környék 'on; év eleje;
                    a? következő napokban|hetekben|hónapokban; napokon belül; heteken belül; rövidesen; idővel;
                    majd egyszer; egyszer majd; pár napja; néhány napja|hete|hónapja; pár hete|hónapja; nemrég; nemrégiben; a minap;
                    nyár végén; a? hét közepe; jövő hét közepe; {month} elején; az? elkövetkező hetekben|napokban;
                    hét közepe; néhány {unit} 'ja; húsvét előtt|után; karácsony előtt|után; ünnepek előtt|után;
                    nyár előtt|után
                """
            ),
        ),
        (
            "ago",
            phrases("""
                {n} {unit} 'ja; {n} {unit} 'va ezelőtt; {n} {unit} ezelőtt; {n} {unit} 'va korábban;
                {n} {unit} 'ja hogy
            """),
        ),
        (
            "rel0",
            phrases(
                """
                    ma; ma {part}; még ma; a mai nap; mai nap; ma este; a mai nap 'on; ma délután; mai nap folyamán;
                    ma reggel; ma délelőtt; mára; máig; a nap vége; nap vége; ma nap vége; munkaidő vége; mai
                """
            ),
        ),
        (
            "rel1",
            phrases(
                """
                    holnap; holnap {part}; a holnapi nap; holnapi nap; holnap reggel; holnap nap vége;
                    holnap délelőtt; holnap délután; másnap
                """
            ),
        ),
        ("rel2", phrases("holnapután; holnapután {part}; holnap után")),
        (
            "rel-1",
            phrases(
                """
                    tegnap; tegnap {part}; tegnap este; a tegnapi nap; tegnapi nap; az éjjel; múlt éjjel;
                    tegnap éjjel; az éjszaka; tegnapi; az elmúlt éjszaka
                """
            ),
        ),
        ("rel-2", phrases("tegnapelőtt; tegnapelőtt {part}; tegnap előtt")),
        (
            "this_unit",
            phrases(
                """
                    ez a {unit}; ezen a {unit}; e {unit}; ebben a {unit}; az? idei {unit}; idén; a? folyó {unit};
                    a? tárgy {unit}; még ezen a {unit}; ez {unit}; a héten; héten; a hónapban; ebben az év; ez az év
                """
            ),
        ),
        ("after_next_unit", phrases("a? jövő|következő utáni {unit}; a? jövő {unit} 't? utáni {unit}")),
        (
            "next_unit",
            phrases(
                """
                    jövő {unit}; a? következő {unit}; a? jövő {unit}; jövőre; az? elkövetkező {unit};
                    az? elkövetkezendő {unit}
                """
            ),
        ),
        (
            "last_unit",
            phrases(
                """
                    múlt {unit}; a? múlt {unit}; az? elmúlt {unit}; az? előző {unit}; tavaly; az? elmúlt {n} {unit};
                    {n} {unit} óta; egy {unit} óta; {unit} óta; az? utóbbi {unit}; az? utóbbi {n} {unit}; {unit} óta
                """
            ),
        ),
        (
            "end_week",
            phrases(
                """
                    a? hét vége; e hét vége; ezen hét vége; az? aktuális hét vége; ez a hét vége;
                    ennek a hétnek a vége; ezen a hét vége
                """
            ),
        ),
        ("end_next_week", phrases("jövő hét vége; a? következő hét vége; a? jövő hét vége")),
        (
            "weekend",
            phrases(
                """
                    hétvége; a hétvége; ezen a hétvége; ez a hétvége; hétvégén; a hétvégén; hétvégéig; hétvégére;
                    a közelgő hétvége
                """
            ),
        ),
        ("next_weekend", phrases("jövő hétvége; a? következő hétvége; jövő hétvégén")),
        (
            "end_unit",
            phrases(
                """
                    a? {unit} vége; e {unit} vége; az? {unit} vége; ez {unit} vége; ezen {unit} vége;
                    a? {unit} utolsó napja; a? {unit} utolsó nap; az? aktuális {unit} vége; ennek a {unit} 'nk a vége;
                    a? folyó {unit} vége; az? idei {unit} vége; a? {unit} utolja
                """
            ),
        ),
        ("end_this_month", phrases("hónapvége; hóvége; hó vége; hó végé; hónap végé; hó utolja")),
        (
            "end_this_year",
            phrases("""
            évvége; az? év vége; szilveszter; esztendő vége; év végé; az idei év vége; idei év vége
        """),
        ),
        ("end_next_unit", phrases("jövő {unit} vége; a? következő {unit} vége; a? jövő {unit} vége")),
        ("end_year_of", phrases("{year} vége; {year} év vége; {year} végé; {year} . év vége")),
        (
            "end_month",
            phrases(
                """
                    {month} vége; {year}? {month} vége; {year} {month} vége; {month} végé; {month} hó vége;
                    {month} utolsó napja; {month} utolsó nap; {month} utolja; {month} hónap vége; {year} {month} végé
                """
            ),
        ),
        (
            "mid_month",
            phrases("""
            {month} közepe; {year} {month} közepe; {month} közepé; {month} hó közepe; {month} fele
        """),
        ),
        ("mid_this_month", phrases("a? hónap közepe; e hónap közepe; hónap közepé; hó közepe; ez a hónap közepe")),
        ("mid_next_month", phrases("jövő hónap közepe; a? következő hónap közepe; jövő hó közepe")),
        (
            "month",
            phrases(
                """
                    {month} 'bn; {year} {month}; {year} {month} 'bn; {month} folyamán; {month} hónap 'bn;
                    {month} 'ig; {month} 'ra; {month} hónap; {month} során; {year} {month} 'ig; {month} előtt
                """
            ),
        ),
        (
            "quarter",
            phrases(
                """
                    {ord} negyedév; az? {ord} negyedév; az? {ord} negyedév vége; {year} {ord} negyedév;
                    {ord} negyedév vége; q {n}; {n} negyedév
                """
            ),
        ),
        (
            "week_of",
            phrases(
                """
                    {month} {day} 'ja hete; {month} {day} hete; a {month} {day} 'ei hét; {month} {day} 'ei hét;
                    {month} {day} 'ei {unit}
                """
            ),
        ),
        ("nth_unit", phrases("első|második|harmadik|negyedik|ötödik|utolsó hét|hónap|nap")),
        (
            "week_no",
            phrases(
                """
                    {ord} hét; {n} 'ei naptári hét; {ord} naptári hét;
                    a? {ord} naptári hét
                """
            ),
        ),
        (
            "meeting",
            phrases("""
            a|az? következő|legközelebbi|soron
            ülés|értekezlet|megbeszélés|esetkonferencia|konferencia|találkozó|esetmegbeszélés|alkalom|kör|egyeztetés|forduló|esetkonzultáció;
            következő|legközelebbi|jövőbeni
            ülés|értekezlet|megbeszélés|esetkonferencia|konferencia|találkozó|esetmegbeszélés|alkalom|egyeztetés|találkozás|team;
            soron következő ülés|értekezlet|konferencia|megbeszélés|esetkonferencia; legközelebb;
            a? következő alkalom; következő alkalommal; a? következő ülés; újra összeülünk; újra találkozunk;
            következő üléséig
        """),
        ),
        (
            "release",
            phrases(
                """
                    szabadulás; a szabadulás; szabadulása; a szabadulása; szabadlábra helyezés;
                    szabadlábra helyezése; feltételes szabadság; feltételes szabadulás; a feltételes szabadulása;
                    szabadulás napja; a szabadulás napja; kiszabadul; szabadul; szabadon bocsátás;
                    szabadon bocsátása; szabadulás időpontja; szabadulásának napja; büntetés vége; a büntetése vége;
                    szabadulást; szabadulását
                """
            ),
        ),
        (
            "unit_before_release",
            phrases(
                """
                    {n} {unit} 'va a? szabadulás előtt; {n} {unit} 'va a? szabadulása előtt;
                    {n} {unit} 'va szabadulás előtt; {n} {unit} 'va a? szabadulás 'ja előtt;
                    szabadulás előtt {n} {unit} 'va; a? szabadulása előtt {n} {unit} 'va
                """
            ),
        ),
        (
            "unit_after_release",
            phrases(
                """
                    {n} {unit} 'va a? szabadulás után; {n} {unit} 'va a? szabadulása után;
                    a? szabadulás után {n} {unit} 'va; a? szabadulás után {n} {unit} 'on belül;
                    a? szabadulása után {n} {unit} 'on belül; szabadulást követő {n} {unit} 'on belül;
                    a? szabadulást követő {n} {unit} 'on belül; a? szabadulás 'ja után {n} {unit} 'va;
                    a? szabadulását követő {n} {unit} 'on belül
                """
            ),
        ),
        ("unit_before_meeting", phrases("{n} {unit} 'va a? következő ülés|megbeszélés|értekezlet|konferencia előtt")),
    ),
    due=phrases(
        """ hat idő; hat idő :; h idő; h idő :; h id; hat id; hi .; hi . :; h . i; h . idő; hat . idő; hat . id; hatid; hir; hat : ; hi :; határid; határid .; esed; esed .; legk; legk .;
            legkésőbb; legkésőbb a|az; határidő; határidő :; határideje; hi; h i; határidő a; hat . idő; legkésőbb :;
            végső határidő; végső határidő :; hatidő; esedékes; esedékesség; legfeljebb; deadline; deadline :;
            céldátum; céldátum :
        """
    ),
    deadlines=phrases(
        "határidő; határideje; határidős; deadline; céldátum; beadási határidő; végső határidő; esedékes; esedékesség"
    ),
    until=phrases("egészen; addig is; egészen a"),
    at=phrases("várhatóan; körülbelül; pontosan; már; még; a; az; éppen; ekkor"),
    seen=phrases("utoljára; legutóbb; kelt; dátum; dátuma; utóbb; keltezve; legutoljára; utolsó alkalommal"),
    effect=phrases(
        """
            leghamarabb; csak; hatályos; érvényes; nem előbb; kezdődően; legkorábban; várhatóan csak; elhalasztva;
            áthelyezve; elnapolva
        """
    ),
    after_date=phrases(
        """
            legkésőbb; {part}; vagy előbb; határidő; lehetőleg; kérem; 'ig; legkésőbb is; nap végéig;
            munkaidő végéig; zárásig; vagy korábban; ha lehet; bezárólag; folyamán; határidővel; határidőig
        """
    ),
    between=phrases("közötti időben"),
    ranges=phrases("és; -; –; —; 'tl; 'tl -; 'ja és; 'on és; valamint"),
    events=phrases("""
        veszti hatályát; hatályát vesztette; kitölti; tölti ki; bevonul; be kell vonulnia; mondják ki; hirdetik; kihirdetik; kihirdetés*; kiürítés*; kilakoltat*; végrehajtás*;
        lesz; lesznek; tárgyalás*; bírósági tárgyalás*; meghallgatás*; fellebbezés*; lejár; lejárt; lejárata;
        érvényes; érvényessége; véget ér; hatályos; hatályát veszti; kezdődik; indul; szabadul; szabadulás*;
        szabadlábra; ítélet*; végzés*; határozat*; letartóztatás*; letartóztatták; elítélték; született;
        születésnap*; engedély*; tilalom*; útlevél*; útlevele; személyi igazolvány*; igazolvány*; incidens*;
        eltávozás*; kimenő*; kihallgatás*; feljelentés*;
        megfigyelés*; megtörtént; történt; költözik; átszállít*; fogva tart*; műtét*; esküvő*; temetés*;
        felfüggesztés*; próbaidő; próbaideje; fogvatartás*; beköltöz*; kiköltöz*; hatályba lép; hatálya; intézkedés*;
        pártfogó felügyelet lejár; idézés*; kezdő*; kezdete; keltezés*; vizsga*; kezelés kezdete; munkakezdés*;
        letöltés vége; büntetés vége; letöltése; kitöltése; letelik; letelte; lejárta; lejárati; szabadulásának
        napja; szabadulás napja; szabadulás ideje; szabadulás időpontja; kezdő napja; időpontja; dátuma; napja;
        vége; felülvizsgálata; próbaidő vége; esedékes felülvizsgálat
    """),
    incidents=("incidens", "megfigyel", "tortent", "vesz"),
    prefixes={
        kind: phrases(said)
        for kind, said in {
            "action": """
                feladat; feladatok; teendő; teendők; akció; intézkedés; intézkedések; tennivaló; todo; to do;
                to - do; f; t; elvégzendő; megbízás; utánkövetés; feladatpont; intézendő; cselekvés; következő lépés;
                vállalás; action; feladat; lépés
            """,
            "decision": """ egybehangzó vélemény; egyhangú vélemény; közös álláspont; közös vélemény; közös határozat; megállapodás; megállapodtunk; szavazás eredménye; eldőlt; megszavazva; elfogadva; egyhangúlag elfogadva; egyhangú döntés; közös döntés; végzés; határozatunk;
                döntés; döntések; határozat; megállapodás eredménye; elhatározás; eldöntve; eldöntöttük; elfogadva;
                végzés; konklúzió; következtetés; eredmény; dönt
            """,
            "information": """
                info; információ; információk; tény; tények; frissítés; hír; hírek; megfigyelés; észlelés; jelentés;
                jelzés; tájékoztatás; új információ; tájékoztatásul; helyzetjelentés; visszajelzés; állapot; adat;
                közlés; inf; friss hír; fejlemény; fejlemények; beszámoló
            """,
            "assessment": """
                értékelés; becslés; vélemény; tényező; megítélés; minősítés; prognózis; szakmai vélemény; benyomás;
                összegzés
            """,
            "risk": """
                kockázat; kockázatok; kockázati tényező; kockázati tényezők; aggály; aggályok; aggodalom; veszély;
                figyelmeztető jel; figyelmeztető jelek; probléma; push faktor; fenyegetés; rizikó; rizikófaktor;
                veszélyforrás; aggasztó; rizikótényező
            """,
            "protective": """
                védőtényező; védőtényezők; védő tényező; védő tényezők; védőfaktor; protektív; protektív tényező;
                erősség; erősségek; erőforrás; erőforrások; pozitív; pozitívum; pull faktor; megtartó erő;
                támogató tényező; protektív faktor; védelmi tényező
            """,
            "question": """
                kérdés; kérdések; nyitott kérdés; k; tisztázandó; nyitott kérdések; megválaszolandó; tisztázásra vár
            """,
            "dissent": """
                különvélemény; ellenvélemény; ellenvetés; kifogás; eltérő vélemény; fenntartás; ellenszavazat;
                tiltakozás; nem ért egyet; kisebbségi vélemény; eltérő álláspont; ellenzi; ellenáll; ellene; vétó
            """,
            "attendance": """ kimentve; kimentették magukat; igazoltan; igazoltan hiányzik; nincs itt; nincsenek itt; késik; késők; később jön; helyettesít; helyettesítve; jelen lévők; kiment; kim; ig . táv; szabadságon; beteg; táppénzen; távolmaradt; távol vannak; hiányoznak; kimentést kért;
                jelen; jelenlét; távol; hiányzik; hiányzók; jelenlévők; kimentette magát; vendég; vendégek;
                igazoltan távol; távollévők; résztvevők; jelen van; jelen vannak; távolmaradás; kimentés; részt vesz;
                helyettes
            """,
            "remark": """ megj; kerüljön be a jegyzőkönyvbe , hogy; a jegyzőkönyvbe kerüljön bele|be , hogy; kerüljön bele a jegyzőkönyvbe , hogy; kerüljön jegyzőkönyvbe , hogy; vegyük jegyzőkönyvbe , hogy; jegyzőkönyvbe véve , hogy; jegyzőkönyvbe kérem , hogy; rögzítsük a? jegyzőkönyvben , hogy; rögzítsük a jegyzőkönyvbe , hogy; jegyzőkönyvezzük , hogy; írjuk be , hogy; kérem jegyzőkönyvezni , hogy; a jegyzőkönyvben szerepeljen , hogy; szerepeljen a jegyzőkönyvben , hogy; az emlékeztetőbe kerüljön bele|be , hogy; megjegyzem , hogy;
                a jegyzőkönyvbe; jegyzőkönyvbe; a jegyzőkönyv számára; az emlékeztetőbe; az emlékeztető számára;
                jegyzőkönyv számára; ügyrendi megjegyzés; ügyrendi; észrevétel; jegyzőkönyvi megjegyzés; a
                jegyzőkönyvhöz; ügyrendi kérdés; a jegyzőkönyv kedvéért
            """,
            "note": """
                jegyzet; jegyzet magamnak; emlékeztető magamnak; saját magamnak; megjegyzés; feljegyzés; saját jegyzet;
                magánjegyzet; emlékeztető; magamnak; privát; nb;
                személyes jegyzet; memo; emlékeztetőül; saját megjegyzés; saját használatra; note; magánfeljegyzés;
                csak magamnak
            """,
        }.items()
    },
    owner_labels=phrases(
        """
            felelős; felelőse; ki; kinek; végrehajtó; végzi; felelősök; illetékes; gazda; feladatgazda; aki végzi;
            általa; végrehajtásért felelős; kijelölt; megbízott; felel érte; ügygazda; felelős személy; intézi;
            csinálja; vállalta; gazdája;
            végrehajtja; elintézi; vállalja
    """
    ),
    agencies={role: phrases(said) for role, said in _AGENCY.items()},
    abbreviated=named("""
        bv büntetés-végrehajtási; rk rendőrkapitányság; mrfk rendőr-főkapitányság; pszich pszichiátria; gyh gyámhivatal;
        önk önkormányzat; önk önkormányzata; pfsz pártfogó; csaksz családsegítő; rfk főkapitányság
    """),
    weak=phrases(
        """
            intézet; hivatal; város; község; nevelő; vád; gyám; család; exit; civil; civilek; pap; iskola; oktatás;
            bv; pf; tek; civil szervezet; felügyelő; önkéntes; önkéntesek; felderítés; elhárítás; coach;
            rendelő; jegyző; titkár; parancsnok; pártfogás; utógondozás; egyesület; nővér; intézet vezetése;
            munkaügy; gyermekvédelem; egészségügy; kórház; önk; kmb; oif; lakásügy; áldozatvédelem; ápoló;
            lelki egészség központ; menhely; tanár; reintegrációs; mentálhigiénés; önkormányzati; pártfogó felügyelői
        """
    ),
    vague=phrases("""
        a munkatárs; munkatárs; egy munkatárs; a kolléga; kolléga; a kollégák; kollégák; kollégám; kollégánk;
        kollégája; munkatársa; munkatársuk; dolgozója; képviselője; vezetője; az ügyintéző; ügyintéző; az előadó;
        előadó; a tisztviselő; tisztviselő; a hivatalnok; a szervezet; a hatóság; a hatóságok; hatóságok;
        az intézmény; a szolgálat; a csapat; a team; a szakember; szakember; a szakemberek; a segítő; segítő;
        a kapcsolattartó; kapcsolattartó; az osztály; mindketten; ők ketten; a többiek; mindenki;
        minden szervezet; a partnerek; partnerek; a felek; minden fél; az illetékes; az illetékesek; illetékes szerv;
        az illetékes szerv; az illetékes hatóság; a vezető; a főnök; a felettes; a hölgy; az úr; egyikünk;
        valamelyikünk; a koordinátor; a gondozó; a tanácsadó; tanácsadó; a felügyelő; az igazgató; a megbízott;
        a tiszt; a beosztott; az érintett szervezet; az érintett szervek; a felelős; a személyzet; személyzet;
        a tisztek
    """),
    objects=phrases(
        """
            őt; neki; nekik; őket; vele; velük; nála; róla; tőle; rá; hozzá; bennünket; minket; engem; nekem; nekünk;
            magát; ezt; azt; nálam; tőlem
        """
    ),
    pronouns=phrases("ő; ők; mi; én; ti; te; ön; önök; maga; az illető"),
    demonstratives=phrases("az illető; ön"),
    speaker=phrases("én; mi"),
    nobody=phrases(
        """
            valaki; senki sem még; valamelyik szervezet; bárki; még nem tudni ki; később meghatározandó;
            meghatározandó; akárki
        """
    ),
    person=phrases("""
        az ügyfél; ügyfél; a fogvatartott; fogvatartott; az elítélt; elítélt; az érintett; érintett; a rab; rab;
        a kliens; kliens; a gyanúsított; gyanúsított; a terhelt; terhelt; a vádlott; vádlott; az elkövető; elkövető;
        a férfi; a nő; a fiú; a fiatal; a fiatalember; a személy; a pártfogolt; pártfogolt; a visszatérő; a beteg;
        a szabaduló; szabaduló; a fiatalkorú; fiatalkorú; a gondozott; gondozott; a letartóztatott
    """),
    articles=phrases("a; az; egy; a mi; összes; minden; valamennyi; illetékes; 'a"),
    titles=phrases(
        """
            dr; mr; prof; úr; asszony; hölgy; ifj; özv; id; kolléga; kolléganő; százados; őrnagy; alezredes; ezredes;
            hadnagy; főhadnagy; törzsőrmester; főtörzsőrmester; zászlós; őrmester; rendőr; atya; testvér; doktor;
            doktornő; tanácsos; bv; r
        """
    ),
    particles=phrases(
        "van; de; der; den; la; le; el; al; bin; von; zu; da; di; du; d; v; vd; abu; ibn; ten; ter; vande; vander"
    ),
    generic=phrases("""
        szolgálat; hivatal; osztály; központ; intézet; intézmény; szervezet; hatóság; igazgatóság; csoport; iroda; a;
        az; és; országos; megyei; városi; járási; kerületi; budapesti; helyi; nemzeti; magyar; magyarország;
        budapest; fővárosi; regionális; rendőrség; rendőrkapitányság; ügyészség; börtön; fegyház; bv; pártfogó;
        felügyelet; felügyelői; önkormányzat; polgármesteri; kormányhivatal; szociális; családsegítő; család;
        gyermekjóléti; gyámhivatal; pszichiátria; pszichiátriai; egészségügyi; kórház; alapítvány; egyesület;
        áldozatsegítő; program; lakásügyi; munkaügyi; foglalkoztatási; észak; dél; kelet; nyugat; service; probation;
        police; prison; municipality; agency; office; mental; health; exit; gondozó; vármegyei; vármegye; megye;
        kerület; büntetés; végrehajtási; mentálhigiénés
    """),
    both=phrases("és; &; plusz; valamint; meg; illetve; továbbá; /; +; s; is és; továbbá a"),
    either=phrases("vagy; vagy pedig; avagy; és vagy; illetőleg; vagy esetleg"),
    beside=("egyuttesen",),
    tasks=_TASKS,
    imperatives=frozenset(
        words(
            "küldd küldje hívd hívja kérd kérje kérj szervezd szervezze intézd intézze ellenőrizd ellenőrizze keresd keresse készítsd készítse tájékoztasd tájékoztassa egyeztess egyeztessen tisztázd tisztázza jelezd jelezze kérjük szerezd szerezze foglalj foglaljon beszélj beszéljen nézz nézzen küldjük hívjuk kérjünk keressünk keressük ellenőrizzük szervezzük intézzük tisztázzuk felhívni elküldeni megkérdezni megkeresni ellenőrizni egyeztetni tisztázni intézni szervezni bekérni tájékoztatni elintézni megszervezni beszerezni megírni elkészíteni megbeszélni keresni kérni küldeni hívni írni értesíteni felkeresni meglátogatni beszélni"
        )
    ),
    errands=frozenset(_ERRANDS),
    errand_endings=("asa", "ese"),
    infinitives=frozenset(_INFINITIVES) | frozenset(e for e in _ERRANDS if e.endswith(("ese", "asa"))),
    modals=phrases("""
        fog; fogja; fognak; fogják; kell; kellene; köteles; kötelesek; tudja; vállalja , hogy; vállalják , hogy;
        vállalja; vállalják; vállalta , hogy; vállalta; ígéri , hogy; megígéri , hogy; megígérte , hogy; ígéri;
        megígéri; megígérte; akarja; szeretné; szeretne; tervezi; tervezi , hogy; gondoskodik;
        gondoskodik arról , hogy; gondoskodik róla , hogy; megpróbálja; megpróbál; próbálja; próbál; igyekszik;
        felajánlja , hogy; felajánlotta , hogy; feladata , hogy; feladata; felelős azért , hogy; felelős; felelősek;
        tudna; kap feladatot; megkapja a feladatot , hogy; megbízást kap; azt a feladatot kapja , hogy;
        kötelezettséget vállal; kötelezi magát; garantálja , hogy; elkezdi; megkezdi; feladatul kapja;
        gondoskodni fog; tud; tudnak; tudják;
        legyen szíves; legyenek szívesek; szíveskedjen; szíveskedjenek; lesz a felelős; vállalkozik;
        vállalkozott; vállalkozik arra , hogy; magára vállalja; magára vállalta; vállalja magára; vállalta
        magára; elvállalja; elvállalta; elvállalta , hogy; elvállalja , hogy; hajlandó vállalni; beleegyezett ,
        hogy; beleegyezik , hogy; gondja lesz rá; intézi , hogy; elintézi , hogy; meg fogja; el fogja; be fogja;
        ki fogja; fel fogja; át fogja; kénytelen; hivatott; kapta feladatul; kapta azt a feladatot; azt a
        feladatot kapta; kapott megbízást; feladata lesz; dolga lesz; lesz a dolga
    """),
    abilities=phrases(
        """
            tudja; tud; tudnak; tudják; tudna; szeretné; szeretne; akarja; akar; megpróbálja; megpróbál; próbálja;
            próbál; igyekszik; tervezi; kellene
        """
    ),
    passive_marks=phrases("kerül; kerülnek; lesz; lesznek"),
    passives=phrases(
        """
            kell; el kell; meg kell; be kell; fel kell; ki kell; le kell; kellene; szükséges; szükség van; intézendő;
            elintézendő; elvégzendő; megoldandó; ellenőrzendő; beszerzendő; megszervezendő; tisztázandó; kerüljön;
            kerül sor; esedékes; hiányzik még; még hátravan; hátra van; muszáj; be kell szerezni; elküldendő;
            megküldendő; benyújtandó; egyeztetendő; vár még; át kell; vissza kell; össze kell
        """
    ),
    asks=phrases("""
        megkéri; megkérik; kéri; kérik; kérjük; felkéri; felkérik; felkérjük; megkérjük; megkérte; felkérte; kérte;
        kérték; megkérték; utasítja; utasította; felszólítja; felszólítjuk; felszólította; megbízza; megbízzuk;
        megbízta; javasolja; javasolja , hogy; elvárja; elvárja , hogy; szeretné , ha; emlékezteti; emlékeztetjük;
        emlékeztette; kötelezi; kötelezte; meghívja; felhatalmazza; azt szeretné , hogy; azt akarja , hogy;
        ragaszkodik; ragaszkodik hozzá , hogy; ösztönzi; biztatja; megkérdezi; kérdezi; kérünk; kér; arra kéri;
        arra kérjük; azt kéri; azt kérjük; azt kérte; arra kérte;
        azt szeretné , ha; azt szeretnék , ha; jó lenne , ha; örülne , ha; örülnének , ha; szeretnék , ha;
        javasolják , hogy; javasolta , hogy; indítványozza , hogy; indítványozta , hogy; felveti , hogy; azt
        javasolja , hogy; azt javasolta , hogy; elvárják , hogy; szorgalmazza , hogy; szorgalmazta , hogy;
        sürgeti , hogy; kívánja , hogy; azt kívánja , hogy; ajánlja , hogy; fontosnak tartja , hogy; fontosnak
        tartaná , hogy|ha; szükségesnek tartja , hogy; elengedhetetlennek tartja , hogy; hasznosnak tartaná ,
        ha; célszerűnek tartja , ha|hogy;
        kérem; megkérem; felkérem; megkérném; felkérném; kérném; kérnénk; megkérnénk; felkérnénk; szeretném
        kérni; szeretnénk kérni; megbízom; javaslom; javasoljuk; indítványozom; felszólítom; kérem arra; arra
        kérem; azt kérném; arra kérném; azt kérem; hadd kérjem
    """),
    apart={
        "attendance": phrases("""helyett jött;
            helyett jött|jön|érkezett|érkezik|jelen|itt|van|részt|helyettesít|ül|lesz|csatlakozik; helyettesíti
            képviseli; távol marad; ki magát
    """),
    },
    addressees=phrases("felé; irányába"),
    asked=phrases(
        """
            felkérést kap; felkérést kapott; megbízást kapott; felkérték; megkérték; fel van kérve; utasítást kap;
            utasítást kapott; kap felkérést; feladatot kapott; feladatul kapta; megbízást kap; azt a feladatot kapta
        """
    ),
    needs=phrases("vár a; szüksége van"),
    lasting=frozenset(
        words(
            "kíséri látogatja meglátogatja fizeti fizet segít segíti támogatja támogat figyeli megfigyeli kezeli kezel vezeti tartja tart dolgozik beszél gondozza gondoskodik foglalkozik képviseli tanítja oktatja találkozik működik együttműködik közreműködik követi jár járnak dolgoznak segítenek foglalkoznak beszélnek találkoznak szervez szerveznek ad adnak lát látnak látja"
        )
    ),
    usual=phrases(
        """
        minden; azóta; egyfolytában; folyvást; rendre; hétről hétre; napról napra; nap mint nap; időről időre;
            mindig; gyakran; általában; rendszeresen; jelenleg; most; pillanatnyilag; továbbra is; néha; már;
            naponta; hetente; havonta; folyamatosan; nem már; alig; ritkán; soha; sosem; szokás szerint; mostanában;
            állandóan; időnként; többnyire; eddig; régóta; szokott; szoktak; folyton; olykor; minden nap;
            jelenleg is
        """
    ),
    personal=phrases(
        """
            dolgozik; jár; lakik; él; alszik; iszik; eszik; tanul; kezd; kap;
            költözik; megy; jön; marad; néz; olvas; játszik; fizet; szed; vesz; tesz; kér; keres; lát; tart;
            fogyaszt; reagál; válaszol; mutat; segít; mesél; működik; együttműködik; részt vesz; hazudik;
            panaszkodik; veszekszik; jelentkezik; visszaesik; kommunikál
        """
    ),
    reports=phrases(""" számolt be róla; számoltak be róla; mondja róla; jelezte róla;
        tudatta velünk; tudatta; tudatja; hozzátette; kiegészítette; arról értesített; értesített minket|bennünket; hírül adta; hírt adott; szólt róla; szólt arról; írásban jelezte; e-mailben írta; üzenetben írta; telefonon közölte|jelezte|mondta|szólt; szóban jelezte; levelet írt; levelet kapott; úgy nyilatkozott; megírta; megírta , hogy; beírta; bevallotta; beismerte; elárulta; elejtette; megsúgta; megjegyezte; felhívta a figyelmünket; felhívta a figyelmünket arra; utalt rá; utalt arra; célzott rá; rákérdezésre elmondta; kérdésre elmondta;
        tart a|az? *tól|*től; tartanak a|az? *tól|*től;
        mondja; mondják; mondta; mondták; ígért; ígérte; megígérte; ígértek; ígérték; felajánlott; felajánlotta; javasol;
        javasolja; javasolta; azt mondja; azt mondta; azt mondják; jelenti; jelentik; jelentette;
        jelentették; jelentett; jelentettek; jelent; jelzi; jelzik; jelezte; jelezték; közli; közlik; közölte;
        közölték; tájékoztat arról; arról számol be; arról számolt be; beszámol; beszámolt; beszámoltak; elmondja;
        elmondta; elmondták; elmondása; állítja; állítják; állította; állították; megerősíti; megerősítik;
        megerősítette; megerősítették; írja; írta; írják; úgy látja; úgy látta; úgy látják; látja; látta; látták;
        láttak; hallja; hallotta; hallották; tudja; tudják; tudta; gondolja; gondolta; gondolják; úgy gondolja;
        azt gondolja; úgy véli; véli; vélik; vélte; hiszi; azt hiszi; feltételezi; gyanítja; gyanította;
        figyelmeztet; figyelmeztetett; megállapítja; megállapította; megállapították; észlelte; észlelték;
        észrevette; észrevették; megjegyzi; megjegyezte; megemlíti; megemlítette; említi; említette; várja; aggódik;
        aggódnak; aggódott; tart attól; attól tart; attól tartanak; fél attól; becsüli; értékeli; értékelte;
        kijelenti; kijelentette; nyilatkozta; nyilatkozza; tapasztalta; tapasztalja; megfigyelte; megfigyelték;
        megtudta; megtudták; értesült; úgy tudja; vallotta; bevallotta; tagadja; tagadta; kételkedik; válaszolta;
        hangsúlyozza; hangsúlyozta; kiemeli; kiemelte; felveti; felvetette; panaszolja; panaszkodott; megosztotta;
        dokumentálta; rögzítette; bejelentette; bejelenti; számolt be; hozzáteszi; hozzátette; telefonált; ismerteti;
        ismertette; úgy értékeli; úgy ítéli meg; tájékoztatott; regisztrálta; visszajelezte; jelezte vissza; szól;
        említést tett; felhívja a figyelmet; felhívta a figyelmet;
        tart tőle; tartottak attól; tartott attól; tartanak tőle; óva int; számolt be róla; beszámolt róla;
        számoltak be; tájékoztatta; tájékoztatott minket|bennünket; tájékoztatta a; elmeséli; elmesélte; meséli;
        mesélte; említi meg; kifejti; kifejtette; vázolja; vázolta; bemutatta; szóvá teszi; szóvá tette; jelezte
        felénk; hozta tudomásunkra; úgy tapasztalja; úgy tapasztalta; úgy érzi; úgy érezte; úgy ítéli; úgy
        ítélte meg; úgy gondolják; úgy értékelte; úgy nyilatkozott; azt közölte; azt jelezte; azt írta; azt
        állítja; azt tapasztalja; azt tapasztalta; azt látja; azt látják; azt látta; szerinte;
        aggasztónak|kedvezőnek|kedvezőtlennek|kockázatosnak|veszélyesnek|magasnak|alacsonynak|közepesnek|stabilnak|biztatónak|pozitívnak|negatívnak|jelentősnek|reálisnak|valószínűnek|csekélynek|súlyosnak|kritikusnak|mérsékeltnek|bizonytalannak|ingatagnak|erősnek|gyengének|fontosnak|károsnak|hasznosnak
        tartja|tartják|látja|látják|ítéli|ítélik|véli|vélik|értékeli|értékelik|tartotta|látta|ítélte|minősíti|minősítette|érzi;
        magasnak tartja|ítéli|értékeli|látja; tartja
        aggasztónak|kedvezőnek|kockázatosnak|veszélyesnek|magasnak|alacsonynak|stabilnak|biztatónak|valószínűnek;
        védőtényezőnek|védőfaktornak|erőforrásnak|kockázatnak|veszélynek|kockázati|tényezőnek
        tartja|tartják|látja|látják|tekinti|tekintik|nevezi|nevezte|értékeli; értékeli úgy; nyugtázta;
        nyugtázza; üzente; üzeni; írta meg; jegyezte meg; erősítette meg; adott hírt; hívta fel a figyelmet;
        figyelmeztette;
        *nak|*nek
        tartja|tartják|tartotta|tartották|látja|látják|látta|véli|vélik|ítéli|ítélik|tekinti|tekintik|értékeli|értékelik|gondolja|érzi|minősíti|minősítik|nevezi|nevezte|nevezik|találja|találta;
        tartja *nak|*nek
    """),
    notifies=phrases(
        """
            tájékoztatja; tájékoztatják; tájékoztat; értesíti; értesítik; jelenti be; bejelenti; írja; megosztja;
            visszajelez; visszajelzi; jelentkezik; dokumentálja; rögzíti; értékeli; ismerteti; jelzi;
            szól; szólnak; jelez
    """
    ),
    courtesies=phrases(
        "kérem; kérjük; légy szíves; legyen szíves; szíveskedjen; is; akkor; kérlek; légyszi; lsz; szíveskedjék"
    ),
    nouns=phrases("keres; kérés; jelent; tart; állít; ad; jár; kezel; segít; írja; figyel; vár; vezet"),
    receives=phrases(
        """
            kap; kapja; kapják; kapnak; megkapja; megkapják; megkap; megkapnak; kapni fog; megkapni fogja; vár;
            várja; várnak; várják; vár még; szüksége van; kér; igényel; átveszi; kézhez kapja; szükséges neki;
            értesül;
            várjuk; várom; kapjuk; kapunk; megkapjuk; kapjuk meg; igényeljük; kapja meg; kapják meg; érkezik;
            várunk; kérünk; várok; szeretnénk kapni; kérjük be
    """
    ),
    states=phrases(""" *ára|*ére vár|várnak|várunk|vártunk; *ra|*re várunk; vár még a|az? *ra|*re;
        kitűzve; kiírva; ütemezve; beütemezve; lefoglalva; beadva; benyújtva; elküldve; megküldve; átadva; aláírva; be van; ki van; el van; meg van; le van; fel van;
        van; vannak; volt; voltak; lesz; lesznek; lehet; nincs; nincsenek; nem volt; marad; maradnak; tűnik; látszik; lakik;
        laknak; él; élnek; áll; ül; fekszik; érzi magát; tudja; ismeri; hiányzik; hiányoznak; kerül; kerülnek;
        számít; jelent; alszik; iszik; megtagadja; elutasítja; szenved; hívják; kételkedik; hat; eszik; tartozik;
        veszít; rendelkezik; működik; jól van; rosszul van; szabadul; birtokol; hajlandó; képes; fél; szeret;
        szereti; utálja; gyűlöli; dühös; szégyelli; örül; viselkedik; illik; ideges; nyugodt; beteg; egészséges;
        motivált; nő; csökken; romlik; javul; fennáll; folyik; zajlik; tart; érvényes; dohányzik; fogyaszt;
        kábítószerezik; elégedett; elégedetlen; bánja; terhes; szabad; elérhető; kész; üres; foglalt;
        beszél magyarul; vonzódik; ragaszkodik; együttműködik; érdeklődik; súlyosbodik; enyhül; akar; akarja; bízik;
        mutat; mutatja; tanúsít; fenyeget; lejár;
        maradhat; maradhatnak; lakhat; lakhatnak; mehet; hazamehet; dolgozhat; használhatja; kaphat; jöhet;
        elhagyhatja; költözhet; alhat; tartózkodhat; tartják fenn; fenntartják; tartja fenn; fenntartja; tartják
        szabadon; elhelyezhető; igénybe veheti; találkozhat; beszélhet
    """),
    past=phrases("""
        volt; voltak; *tta; *tte; *ttak; *ttek; lett; lettek; ment; mentek; jött; jöttek; látta; látták; láttak;
        látott; mondta; mondták; adott; adta; adták; vett; vette; tett; tette; kapott; kapta; kaptak; talált;
        találták; találtak; beszélt; beszéltek; hívott; hívta; hívták; felhívta; felhívták; küldött; küldte;
        elküldte; írt; írta; maradt; hagyta; tegnap; múlt; óta; ütött; megütötte; megütött; verekedett; veszekedett;
        összeveszett; tört; eltört; vezetett; futott; ült; állt; feküdt; találkozott; találkoztak; esett;
        elveszített; elvesztette; kezdett; kezdődött; megtagadta; megtagadták; elutasította; meglátogatta;
        meglátogatták; érkezett; megérkezett; megtalálták; meghalt; megtudta; ellenőrizték; elfogták; elhelyezték;
        áthelyezték; szabadult; szabadlábra helyezték; elbocsátották; megbeszélték; megkezdte; elkezdte; elkezdődött;
        visszatért; visszajött; megjelent; elköltözött; költözött; eltűnt; elment; távozott; fenyegetőzött;
        megfenyegette; ivott; evett; tartott; mutatott; elhagyta; megszökött; olvasott; dobott; keresett; hozott;
        gondolta; történt; megtörtént; lejárt; vitt; kérte; kérték; őrizetbe vették; letartóztatták; módosította;
        módosították; elrendelte; elrendelték; megszüntette; meghosszabbította; bejelentett; jelentett; jelentettek;
        tartóztatták; kifizette; aláírta; benyújtotta; benyújtották; elvégezte; befejezte; teljesítette;
        elmulasztotta; kihagyta; megsértette; rosszul lett; panaszkodott; tagadta; kért; megerősítette;
        megerősítették; elmondta; járt; jártak; dolgozott; lakott; élt; észlelték; telefonált; lefoglalták; elaludt;
        hibázott; kiderült; szóltak; voltunk; beszéltünk; született; megszületett; hozott; hozták; elindult;
        befejeződött; meghiúsult; megváltozott; nyilatkozott
    """),
    pasts=frozenset(_PASTS),
    past_endings=("ott", "ett", "ött", "tak", "tek", "ták", "ték"),
    participles=phrases("-va; -ve; -ott; -ett; -ött; -tt"),
    present_endings=("ja", "ik", "nak", "nek"),
    adverbs=phrases("""
        karöltve;
        is; még; most; akkor; egyeztetve; karöltve; közreműködve; együttműködve; konzultálva; már; újra; ismét;
        tehát; először; előbb; rögtön; szívesen; csak; mindig; maga; személyesen; közvetlenül; azonnal; gyorsan;
        hamar; sürgősen; mégis; ugyan; ezért; aztán; azután; majd; tovább; együtt; közösen; mindketten; szintén;
        időközben; esetleg; mindenesetre; úgy; ismételten; haladéktalanul; mielőbb; minél előbb; minél hamarabb;
        erről; arról; utána; ezzel; azzal; ehhez; ahhoz; -; –; —; →; ->; >; :; ,; (; ); telefonon; írásban; szóban;
        e-mailben; emailben; tőle; vele; neki; őt; nála; róla; hozzá; ezt; azt; lehetőleg; várhatóan; egyúttal;
        önállóan; saját maga; ott; itt; párhuzamosan; folyamatosan; nekik; velük; őket; külön; a börtönben; otthon;
        el; fel; meg; be; ki; le; át; vissza; össze; helyben; ideiglenesen; legkésőbb; pontosan
    """),
    infinitive_marks=phrases("hogy; kell; fog; végett; céljából"),
    that=phrases('hogy; vajon; miért; hogyan; mert; mikor; amikor; amit; mit; ha; :; "; “; ”; „; «; »; hol; hova; mennyi'),
    relative=phrases(
        """
            aki; akit; amely; amelyet; ami; amit; akinek; ahol; amikor; amelyben; akivel; amelyik; akik; , amelyről;
            akitől
        """
    ),
    agents=phrases("áltai; által a"),
    thanks=phrases("""
        megkoszoni|megkoszonte|megkoszonjuk mindenkinek|a|az; koszoni|koszonjuk mindenkinek|a|az reszvetelt|jelenletet|megjelenest|egyuttmukodest?; koszonetet mond|mondott|mondunk mindenkinek|a|az;
        megköszöni; megköszönte; megköszönik; köszöni; köszönik; köszönetet mond; köszönetet mondott; köszönetét
        fejezi ki; hálás
    """),
    origins=phrases("felől; a részéről"),
    prepositions=phrases("mint; nem; kivéve; ellentétben; plusz; cc; sem; se; nélkülözve"),
    places=phrases("közelében; felé; környékén; mellett; előtt"),
    opening_credits=("mint", "amint", "ahogy", "ahogyan"),
    according=phrases(
        """ mint; mint a|az; amint a|az; ahogy; ahogy a|az; ahogyan; ahogyan a|az;
        jött a hír; tudatta velünk; jelezte; közölte; mondta; mesélte; írta;
        úgy tudjuk; úgy tudom; úgy hallottuk; azt hallottuk; azt tudjuk; úgy értesültünk;
            forrás; forrás :; információ forrása; mondja; mondta; jelenti; jelentette; jelzi; jelezte; közli;
            közölte; írja; állítja; tájékoztatott; így; tudatja; elmondta; véli; hangsúlyozza; számol be róla;
            , mondja a|az; , jelenti a|az; , jelzi a|az; , mondta a|az; , jelentette a|az; , közölte a|az;
            , jelezte a|az; , írja a|az; - mondja; - jelenti; jelentést tett; megerősítette
        """
    ),
    belongs=phrases(
        """
            feladat :; teendő :; felelős; felelős :; felelőse; a felelős; felelős érte; felelős a; intézi; elintézi;
            végzi; ezt intézi; ezt végzi; ezt csinálja; feladat címzettje; @; →; ->; gazdája; kijelölve;
            ki van jelölve; megbízva; vállalja; ezt vállalja; hárul; vállalta; a felelőse; végrehajtó; megbízott :;
            következik; kiosztva
        """
    ),
    negations=phrases(
        "nem; nincs; nincsenek; ne; soha; sose; sosem; semmi; semmit; sehol; se; sem; senki; semmilyen; egyik sem"
    ),
    not_yet=phrases(
        """
            még nem; még nincs; még nincsenek; nem volt; nem voltak; nincs; nincsenek; soha; sosem; nem lett;
            már nem; eddig nem; még sosem; eddig még nem; még mindig nem; nem kapott; nem történt
        """
    ),
    soon=phrases(
        """
            mielőbb; minél előbb; minél hamarabb; amint lehet; sürgősen; azonnal; haladéktalanul; sürgős; rögtön;
            amilyen gyorsan csak lehet; asap; soron kívül; a lehető leghamarabb; lehető leghamarabb;
            a lehető leggyorsabban; késedelem nélkül; prompt
        """
    ),
    needless=phrases("nem kell; nem szükséges; nem köteles"),
    exempt=phrases(""" nincs további tennivaló; nincs több tennivaló; nincs további tennivalója; nincs több tennivalója; nincs egyéb tennivaló;
        nincs további teendője; nincs több teendője; nincs egyéb teendője; nincs több dolga; nincs további dolga; nincs több feladata; nincs további feladata; nem vár további feladat; nincs mit tennie;
        nincs teendő; nincs teendője; nincs feladat; nincs feladata; nincs intézkedés; nincs további teendő;
        nincs további feladat; nincs további intézkedés; nincs tennivaló; nincs tennivalója; nem kell; nem kellene;
        nem szükséges; nem kell semmit; semmi teendő; semmit nem kell; semmi dolga; nincs dolga; nem fog; nem fogja;
        nem fognak; nem fogják; ne; nem tesz semmit; nem tesznek semmit; semmit nem tesz; nincs szerepe;
        nincs rá szükség; nincs szükség; nem kell tennie; nem kap feladatot; nincs új feladat; nem szabad;
        nincs szükség arra; mentesül; eltekint; további intézkedés nem szükséges; intézkedés nem szükséges;
        nem indokolt; nem lép fel; nincs akció
    """),
    unable=phrases(
        """
            nem tud; nem tudja; nem tudnak; nem tudják; nem tudta; nem tudtak; nem képes; nem képesek; nem adhatja;
            nem adhat; nem adhatják; nem oszthatja; nem teheti; nem mondhatja; nem lehet; nem lehetséges; megtagadja;
            nem hajlandó; nem hajlandók; nem áll módjában; nem sikerült; nem sikerül; nem akar; nem akarja;
            nem akarnak; nem akarják; nem küldheti; nem találja; nem rendelkezik; nincs módja; csak később tudja;
            még nem tudja; nem vállalja; nem vállalják; nem jöhet; nem fogadhatja
        """
    ),
    resolves=phrases(
        """
            elutasítjuk; megtagadjuk; jóváhagyjuk; engedélyezzük; meghosszabbítjuk; felfüggesztjük; megszüntetjük;
            fenntartjuk; emeljük; csökkentjük; leállítjuk; lezárjuk; választjuk; támogatjuk; javasoljuk; tartjuk;
            látjuk; folytatjuk; egyetértünk; elfogadjuk; várunk; várjuk; visszavonjuk; maradunk; soroljuk;
            megszavazzuk; hagyjuk; korlátozzuk; rövidítjük; megerősítjük; döntünk; úgy döntünk; elhalasztjuk;
            nem engedélyezzük; nem támogatjuk
        """
    ),
    requested=phrases("""
        kérésére; javaslatára; indítványára; felkérésére; kezdeményezésére; megkeresésére; ajánlására; sürgetésére;
        utasítására; tanácsára; megbízásából; ösztönzésére; kívánságára; felvetésére; kérelmére; megkeresése
        alapján; kérése alapján; javaslata alapján; kérése szerint;
        indítványa alapján; indítványa nyomán; felvetése nyomán; javaslata nyomán; kérése nyomán; felhívására;
        szorgalmazására; ötletére; kérelme alapján; ajánlása alapján; ajánlása nyomán; tanácsa alapján;
        kezdeményezése nyomán; közbenjárására; nyomására; igényére
    """),
    resolved=phrases("""
        elfogadta; elfogadja; elfogadták; elfogadtuk; elutasította; elutasítja; elutasították; elutasítottuk;
        elvetette; elveti; elvetették; elvetettük; jóváhagyta; jóváhagyja; jóváhagyták; jóváhagytuk; támogatta;
        támogatja; támogatták; támogattuk; döntött; dönt; döntöttek; döntöttünk; úgy döntött; megszavazta;
        megszavazza; megszavazták; megszavaztuk; leszavazta; leszavazza; leszavaztuk; leszavazták;
        meghosszabbította; meghosszabbítja; meghosszabbítottuk; felfüggesztette; felfüggeszti; megszüntette;
        megszünteti; fenntartotta; fenntartja; fenntartjuk; elhalasztotta; elhalasztja; elhalasztottuk; javasolta;
        javasolja; javasolták; megállapodott; megállapodik; megállapodtak; megállapodtunk; megegyezett; megegyezik;
        megegyeztek; megegyeztünk; egyetért; egyetértett; egyetértettek; egyetértünk; egyetértettünk; hozzájárult;
        hozzájárul; hozzájárultunk; ellenezte; ellenzi; engedélyezte; engedélyezi; választotta; választja; lezárta;
        lezárja; lezárjuk; kimondta; kimondja; határozott; határoz; határoztunk; állást foglalt; foglalt állást;
        állást foglal; lemondott; lemond; eltekint; eltekintett; eltekintünk; kizárta; kizárja; szavazott; szavazott
        meg; szavaztunk; egyhangúlag; nem támogatta; nem támogatja; nem fogadta el; nem fogadja el; megerősítette;
        megerősíti;
        jóvá hagyta; elvetett; hozzájárulását adta; engedélyezett; megadta; megadja; úgy határozott; úgy dönt;
        módosította; módosítja; visszavonta; visszavonja; kezdeményezte; kezdeményezi; átsorolta; besorolta;
        levette; leveszi; elnapolta; elnapolja; szavaz; voksolt; voksol; elrendelte; elrendeli; elzárkózott;
        elzárkózik; ragaszkodik; ragaszkodott; kiállt; amellett; ellene döntött; mellette döntött; megállapítja;
        megállapította; zöld utat adott; eldöntötte; eldönti; határozatot hozott; döntést hozott; nem járult
        hozzá; nem járul hozzá; felülbírálta; leminősítette; felminősítette; szigorította; enyhítette; hatályban
        tartja; hatályban tartotta; meghagyta; meghagyja
    """),
    our_endings=("juk", "tuk", "unk"),
    granted=phrases("""
        járadék*; segély*; segélykérelm*; nyugdíj*; nyugellátás*; hitel*; kölcsön*; jogosítvány*; útlevel*; útlevél*;
        menedékkér*; menedékjog*; táppénz*; ösztöndíj*; biztosítás*; személyi igazolvány*; fellebbezés*; jogi segítség*;
        rokkantság*; családi pótlék*; letelepedés*; lakástámogatás*; lakhatási támogatás*
    """),
    ourselves=phrases(
        """
            mi; az esetkonferencia; a konferencia; az értekezlet; az ülés; a kör; mindenki; minden résztvevő;
            a testület; az összes partner; a csoport; a jelenlévők;
            a bizottság; a munkacsoport; a többség; a jelenlevők; a résztvevők; az esetmegbeszélés; a
            kerekasztal; a team; a stáb; a tanács; a fórum; a tagok; valamennyi tag; valamennyien; mindannyian;
            minden jelenlévő; a plénum; az esetteam; az esetmegbeszélő csoport; a jelenlévők többsége; a csoport
            többsége; a bizottság többsége; a szakmai team; a szakmai kör; a testületi ülés; a mai ülés; az
            asztal; az egész csoport; a teljes csoport
    """
    ),
    decisions=phrases(""" mellett maradtunk; mellett maradunk; mellett maradtak; mellett maradt; mellett döntöttünk; mellett döntött; mellett voksoltunk; mellett szavaztunk; mellett köteleztük; abban maradt a|az; abban maradt; abban maradtak; mellett tette le a voksát; tette le a voksát; tette le a voksot; mellett tettük le a voksunkat; úgy döntött a|az; úgy határozott a|az; azt a döntést hozta; arra a döntésre jutott; arra jutott a|az; arra jutott; arra jutottak; nem nyúl hozzá; a kör döntése; az asztal döntése; megegyezésre jutott; megegyezésre jutottak; közös nevezőre jutott; elvetette az értekezlet; elvetette a kör|csoport|többség; mellett foglalt állást; ellen foglalt állást; amellett döntött; amellett döntöttek; emellett döntött; az a döntés született; az lett a döntés; az a döntés; végül az lett;
        nem tervezünk; hosszabb távra nem;
        úgy foglalt állást; úgy foglaltunk állást; úgy foglal állást; nem nyúlunk; nem bolygatjuk; nem piszkáljuk; hozzá nem nyúlunk; maradunk a|az; maradunk annál; nincs szükség rá; nem zárjuk le; nem nyitjuk meg; nem nyitunk; nem írunk; nem vonunk; nem szólunk; nem szólunk bele; nem avatkozunk; nem avatkozunk be; nem lépünk fel; nem mozdulunk; nem ragaszkodunk; nem várunk; nem sürgetjük; nem siettetjük; nem korlátozzuk; nem tiltjuk; megtiltjuk; nem tiltunk; kizárólag felügyelettel; szabad kezet;
        nem tartja szükségesnek , ezt; a kör nem; a csoport nem; mindenki rábólintott; mindenki áldását adta; áldásunkat adjuk; áldásunkat adtuk; ennél maradunk; emellett maradunk; marad így; marad a kéthetes|heti|havi|kéthavi|negyedéves; ezt hagyjuk jóvá; ezt fogadtuk el; erre szavaztunk; erre voksoltunk; mellette döntöttünk; ellene döntöttünk; nem lépünk tovább; nem adjuk meg; nem adjuk fel; megadjuk; megadtuk; hozzájárulásunkat adjuk; hozzájárulásunkat adtuk; nincs több teendő; nincs szükség további; nem kell újabb; nem kell több; nem kell külön; nem kell további; jó így; így jó; megfelel így; ehhez tartjuk magunkat; tartjuk magunkat; ezzel mindenki egyetért; ezzel egyetértünk; levettük a napirendről; ad acta; ejtjük; ejtettük; nem forszírozzuk; nem erőltetjük; elállunk tőle; zöld utat; nem kerül be; bekerül a programba; kikerül a programból; marad kiemelt; a kiemelt esetek között marad; alacsonyabb fokozat*; magasabb fokozat*; egyhangúan; egyöntetű*; egyöntetűen; egybehangzó*; ellenszavazat nélkül; szavazategyenlőség*;
        eltekintünk; lemondunk arról; elállunk attól; elállunk; nem engedélyezzük; nem járulunk hozzá;
        döntés született; döntés; a döntés; úgy döntöttünk; úgy döntünk; eldöntöttük; döntöttünk; elhatároztuk;
        a konferencia dönt; a konferencia úgy dönt; a konferencia úgy döntött; az esetkonferencia úgy dönt;
        az esetkonferencia úgy döntött; a testület úgy döntött; az értekezlet úgy döntött; elutasítjuk; megtagadjuk;
        jóváhagyjuk; engedélyezzük; meghosszabbítjuk; felfüggesztjük; megszüntetjük; fenntartjuk; leállítjuk;
        lezárjuk; elfogadjuk; elhalasztjuk; visszavonjuk; nem engedélyezzük; nem hosszabbítjuk meg; listán tartjuk;
        a listán tartjuk; levesszük; levesszük a listáról; a listára vesszük; felvesszük a listára; egyhangúlag;
        egyhangú; konszenzus; azt javasoljuk; javasoljuk; azt javasolja a konferencia; engedélyezve; elutasítva;
        jóváhagyva; elfogadva; megszavaztuk; megszavazva; nem kap eltávozást; eltávozás elutasítva;
        eltávozás megtagadva; nincs eltávozás; marad a listán; listán marad; a listán marad; marad a programban;
        mindenki egyetért; mindenki egyetértett; egyetértünk; egyetértés van; egyetértettünk; a konferencia egyetért;
        az ügy lezárva; az ügyet lezárjuk; az esetet lezárjuk; nem teszünk semmit; nem lépünk; várunk; kivárunk;
        tovább folytatjuk; közös döntés; határozat született; határoztunk; meghosszabbítva; megszüntetve;
        felfüggesztve; elhalasztva; visszavonva; megerősítjük a döntést; nem támogatjuk; támogatjuk;
        magasabb szintre emeljük; alacsonyabb szintre soroljuk; leminősítjük; felminősítjük; elutasításra kerül;
        engedélyezésre kerül; meghosszabbításra kerül; felfüggesztésre kerül; fenntartjuk a döntést; megmarad;
        tartjuk; folytatjuk;
        nem kerül sor; nem kerül rá sor; nem kerül
        kiadásra|bevezetésre|alkalmazásra|felszerelésre|elrendelésre|sor; elfogadtuk; nem fogadtuk el;
        elutasítottuk; elvetettük; jóváhagytuk; támogattuk; nem támogattuk; leszavaztuk; meghosszabbítottuk;
        felfüggesztettük; megszüntettük; fenntartottuk; elhalasztottuk; megerősítettük; engedélyeztük; nem
        engedélyeztük; visszavontuk; lezártuk; módosítottuk; határozatot hoztunk; döntést hoztunk; szavaztunk;
        megszavazzuk; leszavazzuk; elvetjük; kizártuk; elejtettük; elejtjük; levettük; átsoroltuk; besoroltuk;
        leminősítettük; felminősítettük; meghagyjuk; meghagytuk; lemondtunk; eltekintettünk; elálltunk;
        hozzájárultunk; hozzájárulunk; nem járultunk hozzá; kimondtuk; kimondjuk; kezdeményezzük; nem
        kezdeményezzük; ragaszkodunk; nem kérjük; nem javasoljuk; nem javasoltuk; egyhangú szavazással;
        szavazattöbbséggel; többségi szavazással; többséggel; ellenszavazat nélkül; {n} igen {n} nem;
        tartózkodás mellett; szavazattal; ellenszavazattal; egybehangzóan; kimondta; döntöttek; döntött; úgy
        döntött; úgy határozott; határozat; határozatot; állást foglaltunk; állásfoglalás; marad a; marad az;
        marad érvényben; érvényben marad; hatályban marad; továbbra is érvényes marad; marad a jelenlegi; marad
        a régi; marad minden; marad kiemelt|magas|közepes|alacsony; változatlanul hagyjuk; nem változtatunk;
        elvetve; leszavazva; fenntartva; levéve a napirendről; levesszük a napirendről; napirendről levesszük;
        elnapoljuk; elnapoltuk; elnapolva; nem indítunk; nem kezdeményezünk; nem tartunk; nem hosszabbítunk; nem
        adunk; nem adunk ki; nem nyilatkozunk; nem hívjuk meg; nem vesszük; nem vonjuk; nem emelünk; nem élünk;
        elfogadjuk a|az; támogatást kapott; zöld utat kapott; zöld utat adunk; zöld utat adtunk; zöld lámpát; a
        többség; megkapta a támogatást; támogatást nem kapott; nem kapott támogatást; nem kapta meg a
        támogatást; a javaslat elfogadva; javaslat elvetve; nem lesz eltávozás; nem lesz rövid tartamú;
        szigorítjuk; enyhítjük; enyhítünk; szigorítunk; szüneteltetjük; lerövidítjük; csökkentettük; emeltük;
        növeljük; növeltük;
        lemondjuk; visszamondjuk; adunk ki; eldőlt; eldőlt , hogy; megegyezés; elhatároztuk , hogy;
        kezdeményezünk; nem kötünk; kivesszük; bevesszük; áttérünk; szigorúbb; felfüggesztve marad; nem mondunk
        le; zárjuk le; nyitva hagyjuk; nyitva tartjuk; nem szüntetjük meg; nem enyhítünk; nem lazítunk; enged a;
        nem engedünk; engedünk; megvonjuk; nem vonjuk meg; jóvá hagyjuk; jóváhagyólag; nem egyezünk bele;
        beleegyezünk; beleegyeztünk; rábólintottunk; rábólintunk;
        nem teszünk; nem teszünk feljelentést; megvárjuk; meghívjuk; nem hívunk; átállítjuk; beállítjuk;
        sárgára|pirosra|zöldre|narancsra állítjuk|tesszük|soroljuk; bevonjuk; nem vonjuk be; kihagyjuk;
        kizárjuk; áthelyezzük; átsoroljuk; besoroljuk; megtartjuk; elengedjük; későbbre tesszük|halasztjuk;
        előrehozzuk; előre hozzuk; visszatérünk rá; napirenden tartjuk; sűrítjük; ritkítjuk; nem indítjuk; nem
        küldünk; nem küldjük; nem adjuk; nem kérünk; nem szükséges további; szóba sem jöhet; nem jöhet szóba;
        szóba se jöhet; nem jön szóba; erről később döntünk; később döntünk; akkor döntünk; egyelőre nem lépünk;
        nem nyitjuk; újranyitjuk; nem zárjuk; marad az eddigi; marad minden a; úgy hagyjuk; így hagyjuk;
        változtatunk; kéthetente|hetente|havonta találkozunk|ülünk össze; ezentúl; mostantól
        hetente|havonta|kéthetente
    """),
    agreed=phrases(
        """ ne felejtsük el , hogy; ne felejtsük , hogy; ne felejtsük el; ne feledjük , hogy; ne feledkezzünk meg arról , hogy; ne feledkezzünk meg róla , hogy; el ne felejtsük , hogy; el ne felejtsük; nem felejtjük el , hogy; ne feledkezzünk meg;
        végül abban; abban maradunk; abban maradunk , hogy; annál maradunk; annál maradtunk; úgy állapodtunk; így állapodtunk; közös megegyezés szerint; közös nevező*; ebben maradtunk; ezzel zártuk;
            megállapodtunk; megállapodtunk , hogy; megállapodtunk abban , hogy; abban állapodtunk meg , hogy;
            abban maradtunk , hogy; abban maradtunk; megállapodás; a megállapodás szerint; megállapodás szerint;
            megegyeztünk; megegyeztünk , hogy; megegyeztünk abban , hogy; abban egyeztünk meg , hogy;
            megbeszéltük , hogy; megbeszéltük; megbeszélve; megállapodás született , hogy; egyetértünk abban , hogy;
            döntés született , hogy; úgy döntöttünk , hogy; úgy döntünk , hogy; eldöntöttük , hogy; rendben;
            oké tehát; tehát; szóval; akkor; ahogy megbeszéltük; a megbeszéltek szerint; elhangzott , hogy;
            rögzítjük , hogy; megállapítottuk , hogy; közös megegyezéssel; kiegyeztünk; megállapodásra jutottunk;
            megállapodásra jutottunk , hogy; úgy maradtunk , hogy;
            abban állapodtunk; abban maradtunk meg; abban egyeztünk; közösen úgy; közös megegyezés; konszenzusra
            jutottunk; konszenzus született; egyezség született; egyetértés született; egyetértésre jutottunk;
            közös álláspont; közös álláspont szerint; megállapodás , hogy; egyezség , hogy; arra jutottunk; arra
            jutottunk , hogy; arra a döntésre jutottunk; kikötöttük; kikötöttük , hogy; rögzítettük; rögzítettük
            , hogy; lefektettük; leszögeztük; leszögeztük , hogy; leszögezzük; megállapodtak; megállapodtak
            abban; megegyeztek; abban állapodtak
    """
    ),
    conditions=phrases(
        """
        minthogy; most hogy; most , hogy; mivelhogy; lévén; lévén , hogy; tekintettel arra; tekintve , hogy; figyelemmel arra; arra való tekintettel; ha már; ha már úgyis; miután hogy; addig , amíg; azóta , hogy; ahhoz , hogy;
        azért , hogy; annak érdekében , hogy; avégett , hogy; arra az esetre , ha;
        mire; mihelyst; annak ellenére; jóllehet; ahogy; mióta; amióta; ha netán;
            ha; amennyiben; amint; mihelyt; miután; mielőtt; feltéve; hacsak; miközben; noha; bár; mert; mivel; amíg;
            addig amíg; abban az esetben; ameddig; amikor; hogyha
        """
    ),
    grounds=phrases(
        """
        minthogy; mivelhogy; lévén; arra való tekintettel; abból kiindulva; abból adódóan; ebből adódóan; ennek okán; tekintve;
            mert; mivel; ugyanis; tekintettel; tekintve; miatt; alapján; okán; következtében; indok; indoklás;
            indoka; mivelhogy; hiszen; figyelemmel; figyelembe véve; oka; nyomán; kapcsán; arra tekintettel;
            ennek alapján
        """
    ),
    approves=phrases(
        "támogatja; támogatják; elfogadja; elfogadják; helyesli; helyeslik; egyetért; egyetértenek; jóváhagyja; osztja"
    ),
    dissents=phrases(""" ezt így nem vállalja; így nem vállalja; nem vállalja így; nem vállalja ezt; neki ez túl gyors; neki ez túl korai; neki ez sok; neki túl gyors; neki ez így nem; ez túl gyors neki; ezt nem írja alá; ezzel nem ért egyet; ezzel ő nem; nem megy bele; nem megy bele ebbe; ebbe nem megy bele; nem áll a döntés mögé; kilóg a sorból; ezt nem tartja jónak; ezt ő nem; neki ez nem fér bele; ez nem fér bele neki; ezt túl korainak; túl korainak tartja|találja|érzi; túl gyorsnak tartja|találja|érzi; túl soknak tartja|találja|érzi;
        más véleményen volt; más véleményen voltak; nem vállalja fel; ehhez nem járul; nem járul; ezt kérte feljegyezni; ezt kérte rögzíteni; kérte feljegyezni , hogy nem; nem járul ehhez; tálcán kínál*;
        nem mondott igent; nem mond igent; nem mondtak igent; nemet mondott; nemet mond; nemet mondana; nem adja az áldását; nem adta az áldását; nem vállal ebben; nem vállalja ezt a; nem látja biztonságosnak; nem tartja biztonságosnak; jogilag aggályosnak; szakmailag aggályosnak; nem kéri ezt; mást javasol; mást javasolna; inkább mást; egyáltalán nem ért; sehogy sem ért; semmiképp nem támogatja; semmiképpen nem támogatja; nem értett vele; ő ezt nem; ő nem szavazza; ő ezt nem támogatja; ez neki nem megy; ezzel nem tud; ezt nem tudja elfogadni|támogatni|vállalni|aláírni;
        kéri rögzíteni , hogy nem; szerinte nem szabad; szerinte nem kell; szerinte ez; szerinte nem így; szerinte korai; szerinte hiba; a döntést a maga részéről; ezt másképp|másként|másképpen látja|gondolja|ítéli;
        elfogadhatatlannak|helytelennek|méltánytalannak|aránytalannak|indokolatlannak|időszerűtlennek|megalapozatlannak|szakmaiatlannak|értelmetlennek|fölöslegesnek|feleslegesnek|aggályosnak|jogszerűtlennek|elfogadhatatlan|meggondolatlannak tartja|tartják|tartom|találja|találják|látja|véli|ítéli|tekinti; szerint ez így nem; szerint ez nem fog; szerint így nem; szerint ez nem megoldás; szerint ez nem jó; szerint ez nem elég; szerint ez kevés; szerint ez túl; szerint ez túlzás; szerint ez felelőtlen*; szerint ez elfogadhatatlan; szerint korai; szerint ez korai; szerint még korai; szerint rossz irány; nem adja hozzá a nevét; nem adja hozzá; nem tud egyet; nem ért vele egyet; nem lát ebben értelmet; nem nyugszik bele; nem törődik bele; nem áll mellé; nem tartja jónak|jó ötletnek|szerencsésnek|helyénvalónak|megfelelőnek|elegendőnek|arányosnak|indokoltnak|célravezetőnek|reálisnak|időszerűnek; nem tartják jónak|helyesnek|indokoltnak|arányosnak|megfelelőnek; nem látja értelmét; nem látja szükségét; nem látja jónak; nem kíván részt venni ebben; nem vállalja érte; nem vállal érte felelősséget; hallani sem akar; hallani sem akar erről|róla; hevesen ellenzi; vitába szállt; vitába száll; kikérte magának; kifogásként; kifogását; ellenvetéssel; ellenvetését; ellenvéleményét; ellenvélemény*; kisebbségi vélemény*; kisebbségi álláspont*; nem ezt javasolta; mást javasolt volna; másképp gondolja; másként gondolja; másképpen gondolja|látja|ítéli; ellenkezőleg látja|gondolja;
        kifogása van; kifogásai vannak; kifogással él; ellenvetése van; aggálya van; aggályai vannak; fenntartása van;
        nem értek egyet; nem értünk egyet; nem támogatom; nem támogatjuk; ellenzem; ellenezzük; nem fogadom el; ellene
        vagyok; hibásnak tartja|tartják|tartom;
        elhibázottnak tartja|tartják; rossznak|korainak|elhamarkodottnak|kockázatosnak|túlzottnak|aggályosnak
        tartja|tartják|tartom;
        nem ért egyet; nem értenek egyet; nem értett egyet; ellenzi; ellenzik; ellenezte; ellene van; ellene vannak;
        kifogást emel; kifogást emelnek; kifogásolja; kifogásolják; ellenvetése van; ellenvetést tesz; tiltakozik;
        tiltakoznak; fenntartása van; fenntartásai vannak; fenntartással él; fenntartását fejezi ki; nem támogatja;
        nem támogatják; nem fogadja el; nem fogadják el; másképp látja; másképp látják; másként látja;
        más véleményen van; más véleményen vannak; más a véleménye; eltérő véleménye van; eltérő véleményen van;
        különvéleményt; különvéleményt fogalmaz meg; ellene szavaz; ellene szavazott; nemmel szavaz;
        nemmel szavazott; nem járul hozzá; nem ért ezzel egyet; nem ért vele egyet; nem osztja;
        nem osztja ezt a véleményt; nem osztja a véleményt; vitatja; vitatják; elhatárolódik; jegyzőkönyvbe kéri;
        jegyzőkönyvbe kívánja vétetni; felelőtlennek tartja; elutasítja a döntést; nem tartja elfogadhatónak;
        nem tartja helyesnek; nem tartja jónak; ellenkezik; ellenáll; nem tud egyetérteni; nem tudja támogatni;
        aggályát fejezi ki; aggályai vannak; nincs meggyőzve; óvást emel; kétségbe vonja;
        ellenszavazatot adott; ellenszavazott; ellene szól; tiltakozott; tiltakozását; vitatta; vitatták;
        kifogásolta; kifogásolták; kifogást emelt; óvást emelt; óvást jelent; elhatárolódott; elhatárolja magát;
        nem tudja elfogadni; nem tudják elfogadni; nem fogadta el; nem fogadták el; nem ért vele; nem ért ezzel;
        nem ért a; nem értett; nem értettek egyet; nem támogatta; nem támogatták; nem szavazta meg; nem
        szavazták meg; nem szavazza meg; különvélemény; különvéleménye van; különvéleményt jelentett;
        különvéleményt jelent; különvéleményt kért; más állásponton; más álláspontot; ellentétes álláspont*;
        ellentétes véleményen; eltérő álláspont*; eltérő álláspontot; fenntartással fogadja; fenntartással
        fogadta; fenntartásait; ellene voltak; ellene volt; ellenkező véleményen; nem látja indokoltnak; nem
        tartja indokoltnak; nem tartja megalapozottnak; nem tartja elégségesnek; túl enyhének tartja; túl
        szigorúnak tartja; túlzónak tartja; tévesnek tartja; tévesnek tartják; szerint rossz döntés; szerint
        hibás döntés; szerint téves; szerint elhamarkodott; szerint ez elhamarkodott; szerint ez hiba; szerint
        hiba; nemmel voksolt; nem ért egyet ezzel; ellene vagyunk; cáfolja; megkérdőjelezi; megkérdőjelezte;
        kétségbe vonta; opponálja; nem áll mögé; nem áll a; nem vállalja a döntést;
        ez rossz|hibás|téves|elhamarkodott|felelőtlen|kockázatos|korai döntés|lépés|ötlet|irány; rossz döntés;
        hibás döntés; téves döntés; elhamarkodott döntés; nem tud vele|ezzel azonosulni; nem tud azonosulni; nem
        azonosul; nem azonosulnak; nem tudott egyetérteni; nem lelkesedik; szkeptikus; kételyei vannak;
        kételyeit fejezte ki; komoly aggályai vannak; aggályosnak tartja; aggályát jelezte; aggályait jelezte;
        fenntartását jelezte; fenntartását jelzi; fenntartásait hangoztatta; határozottan ellenzi; határozottan
        ellene; kifejezetten ellenzi; továbbra is ellenzi; ellenzi a; ellenezte a; ellenjavaslat*;
        ellenszavazattal; nem híve; nem ért egyet vele; nem szavaz; nem szavazott meg; nem adja a nevét; nem
        írja alá; nem vállal közösséget; elutasító álláspont*; elutasító
    """),
    presences=listed("""
        guest: vendégként; vendég; vendégek; meghívottként; megfigyelőként; mint vendég; meghívott
        stands_in: helyettesíti; helyettesít; helyett; helyetteseként; nevében; képviseletében; képviseli; beugrik;
            helyettesítve
        replaced: helyettesítő; helyettesíti őt; helyettest küld; küldött maga helyett; küld maga helyett
        returns: visszajött; visszatért; visszaért; visszajön; visszatér; újra itt; ismét itt; újra jelen; ismét
            jelen; visszacsatlakozott
        leaves: elmegy; elment; távozik; távozott; elhagyja; elhagyta; el kell mennie; mennie kell; elköszön;
            elköszönt; kilép; kilépett; kiment; kimegy; hazament; hazamegy; lelép; el kellett mennie; korábban el;
            kijelentkezik; kijelentkezett; elbúcsúzik
        late: késik; késni; késve; késik; később; később csatlakozik; késésben; dugóban; úton van; perc; perces;
            késést; késett; később érkezik; órakor csatlakozik
        apologies: kimentette; kimentve; kimenti; kimentését; igazoltan; nem tud; nem tudott; nem tudnak; nem jön;
            nem tud jönni; nem jöhet; beteg; megbetegedett; betegszabadságon; szabadságon; akadályoztatva;
            akadályoztatott; lemondta; elfoglalt; elnézést kér; elnézését; táppénzen; nem vesz részt
        absent: hiányzik; hiányoznak; távol van; távol; távol maradt; nincs itt; nincsenek itt; nem jelent meg; nem
            jött el; nincs jelen; igazolatlanul; távolmarad; nem érkezett meg; elmaradt
        here: jelen; jelen van; itt van; itt vannak; megérkezett; megérkezik; csatlakozott; csatlakozik;
            csatlakoznak; részt vesz; bekapcsolódott; bekapcsolódik; online; telefonon; videón; belépett; belép;
            mindenki; itt; eljött; bejött; megjelent
    """),
    attendance=phrases(""" {n} 'ra vissza kell|kellett érnie|mennie|indulnia|jutnia|rohannia; {time} 'ra vissza kell|kellett érnie|mennie|indulnia; {n} 'kr vissza kell mennie|indulnia; vissza kell érnie; vissza kell mennie az intézetbe|hivatalba|rendelőbe|kapitányságra|irodába; el kell mennie {n} 'kr; mennie kell {n} 'kr; csak {n} 'ig van jelen; {n} 'ig van jelen; csak {n} 'ig jelen; {n} 'ig jelen; {n} 'tl jelen; csak {n} 'tl van jelen; {n} 'tl van jelen|itt; csak {time} 'ig van|jelen; {time} 'ig jelen; {time} 'tl jelen|itt; {time} 'ig van jelen; {time} 'tl van jelen; jelen van {n} 'ig; jelen van {time} 'ig; jelen {n} 'ig; jelen {time} 'ig; csak az elején van|volt itt|jelen; az első órában van jelen; kb {n} percet késik; negyed órát késik; késik {n} percet;
        nem tudott elszabadulni; nem tud elszabadulni; hallgatja végig; telefonon hallgatja; online hallgatja; online követi; telefonon követi; távolról követi; távolról csatlakozik; képernyőn keresztül; videóhívásban; telefonvonalban; végighallgatja; csak a végére ér; a végére ér ide; az elejéről lemarad; lemaradt az elejéről; az elején nem volt; az elejét kihagyja; szabadságot kért mára; ma szabin; szabin van; szolgálatba megy; szolgálatban van; műtétje van; rendelése van; vizsgáztat; eskü*; ügyeletes ma; ma ügyeletes;
        közbejött neki; közbejött valami; közbejött; nem ér be; ideér; ide fog érni; ideérkezik; kapcsolódott be; online kapcsolódott; online jött; telefonon kapcsolódott; telefonon van bent; telefonon van jelen; telefonon van; kivett szabadság*; hamarabb el; korábban el; előbb el kell; el kell hamarabb mennie; el kell előbb; el kell rohannia; mennie kellett; rohannia kell; kihagyja a mai; kihagyja ezt a; kihagyja az ülést; nem lesz köztünk; ma nem tud; nem tud velünk; beugrik; beül; beült; bent ül; végig itt; végig jelen; megfigyelőként van; megfigyelőként ül; csak hallgat; csak figyel; csak hallgatóként; hallgatóként; ügyeletben van; ügyel; oktatáson van; betegeskedik; lebetegedett; megbetegedett; kórházban van az? gyereke; gyereke beteg; beteg a gyereke; ma más ügyben; átadta a szót; másik tárgyalás*; másik ülés*; ugyanekkor; helyét átvette; helyén ma; helyette ma; helyette itt; maga helyett; ma ő képviseli; mindkét; kimaradt; elkésik; elkésett; késésben van; késése; pár percet késik; negyedórát késik; negyedórával|félórával|fél órával|órával|percekkel később; negyed órát késik; fél órát késik; félórát késik; késéssel kapcsolódik|ér|érkezik|csatlakozik|kezd|jön;
        ér rá; ér ma rá; van velünk; lesz velünk; van itt; tud itt lenni; tud jelen lenni; tud ott lenni; csak *ig marad|ér|maradhat|tud|van; legfeljebb *ig marad|ér|maradhat|tud|van; maximum *ig marad|maradhat|tud|van; csak {n} 'ig marad|ér|maradhat|tud|van; legfeljebb {n} 'ig marad|ér|maradhat|tud|van; {n} 'ig marad|ér|maradhat|van; {n} 'ra a bíróságon; órára a bíróságon; órára vissza kell; kor el kell|kellett; 'kr el kell; 'kr elmegy; 'kr távozik; 'kr indul;
        most ment el; épp elment; most távozott; távozott; el kellett mennie; ma nem jön; éppen elment;
        távol van; távol vannak; jelen van; jelen vannak; nincs jelen; nincsenek jelen; nincs itt; itt van;
        itt vannak; kimentette magát; kimentették magukat; kimenti magát; kimentését kérte; igazoltan távol;
        igazoltan hiányzik; hiányzik; hiányoznak; nem tud eljönni; nem tudott eljönni; nem tudott jönni;
        nem tudott részt venni; nem jelent meg az ülésen; nem tud bekapcsolódni; nem tud jönni; nem tud részt venni;
        nem jön; nem jön el; nem jött el; nem tud itt lenni; nem tud jelen lenni; akadályoztatva van;
        akadályoztatott; lemondta; lemondta a részvételt; késik; késni fog; késve érkezik; később érkezik;
        később jön; később csatlakozik; csatlakozik; online csatlakozik; online vesz részt; telefonon vesz részt;
        telefonon csatlakozik; videón csatlakozik; bekapcsolódik; bejelentkezik online; részt vesz; részt vesznek;
        nem vesz részt; részt vesz az ülésen; elhagyja az ülést; elhagyja a termet; elhagyja a konferenciát;
        elhagyja az értekezletet; elhagyta az ülést; elhagyta a termet; elment; el kell mennie; hamarabb elmegy;
        korábban elmegy; korábban távozik; távozik; távozott; korábban el kell mennie; beteg; betegen;
        beteget jelentett; betegszabadságon van; szabadságon van; szabadságot vett ki; megérkezett; visszajött;
        visszatért; újra itt van; vendég; vendégként; vendégként vesz részt; helyettesíti; helyettesít; helyette;
        képviseli; helyettesként; dugóban ül; dugóban van; mindenki jelen van; mindenki itt van; mindenki jelen;
        teljes a létszám; jelen; távol; igazolatlanul távol; belép; csatlakozott; kapcsolódik be; kilép; elköszön;
        kimentve; kimentését kéri; kimentést kért; késik {n} percet|perccel|órát; {n} percet|perccel|órát késik;
        {n} perc késéssel; {n} perces késéssel; késéssel érkezik; késéssel érkezett; késéssel csatlakozik; késve
        érkezett; késve csatlakozik; késve csatlakozott; késett; jelezte|szólt|írta|üzente|telefonált|mondta ,
        hogy nem tud jönni|eljönni|jelen|itt|részt|bekapcsolódni; jelezte|szólt|írta|üzente|telefonált|mondta ,
        hogy ma nem tud jönni|eljönni|jelen|itt|részt; jelezte|szólt|írta|üzente|telefonált|mondta , hogy
        késik|késni|később|nem jön|nem ér; nem ér ide; nem ért ide; nem érkezett meg; nem jelent meg; nem
        jelentek meg; nem tud ma jönni|eljönni; ma nem tud jönni|eljönni; nincs közöttünk; nincs ma itt; ma
        nincs itt; ma nincs jelen; ma hiányzik; ma távol van; távol maradt; távol marad; hiányzott; lemondta a
        mai|részvételét; betegség miatt hiányzik|távol|lemondta; beteget jelent; betegállományban;
        betegállományban van; szabadságon; szabadságát tölti; kiküldetésben van; kiküldetésben; továbbképzésen
        van; továbbképzésen; tárgyaláson van; tárgyalása van; most érkezett; most csatlakozott; csatlakozott
        hozzánk; csatlakozik hozzánk; becsatlakozik; becsatlakozott; bekapcsolódott; belépett; kilépett; videón
        keresztül; videón van jelen; online van; online van jelen; online kapcsolódik; telefonon kapcsolódik;
        teams-en; teamsen; kiment; kiment a teremből; ki kellett mennie; el kell indulnia; el kellett indulnia;
        elmegy {n} órakor; elmegy; hazament; előbb elment; előbb távozik; előbb elmegy; hamarabb távozik;
        hamarabb elment; korábban elment; korábban távozott; elbúcsúzott; elbúcsúzik; helyettese; helyettest
        küldött; helyettest küld; helyettesítette; helyettesítésére; képviseletében; képviseletében jött;
        igazoltan van távol; akadályoztatása miatt; akadályoztatva; vendégünk; meghívottként; meghívottként van
        jelen; először van itt; először vesz részt; itt lesz; ott lesz; nem lesz itt; nem lesz jelen; nem lesz
        ott; teljes létszámban; elnézést kér a; elnézést kért;
        doktornőt; igazolta távollétét; igazolta magát; távollétét; távollétét jelezte; elnézését kéri; elnézést
        kér; bejelentkezett; becsatlakozott online; késéssel jön; késéssel ért ide; késéssel fut be; befutott;
        befut; most ért ide; megjött; megjöttek; itt maradt; eltávozott; eltávozik; elhagyta a megbeszélést; ki
        kell mennie; vissza kell mennie; elköszönt; lelépett; nem ér rá; ma nem ér rá; nem tud ma; nem jut el;
        nem jutott el;
        tudott|tudtak csatlakozni|becsatlakozni|bekapcsolódni|megérkezni|ideérni|bejönni|belépni|visszajönni|odaérni;
        tud bekapcsolódni; tud csatlakozni; tud becsatlakozni; tud megérkezni; tud ideérni; csak később tud;
        később tud; csak online tud; csak telefonon tud; betegszabadságon; csak {n} órától; csak {n} óráig; csak
        {n} óráig tud maradni; tud maradni;
        még a vonaton|buszon|villamoson|kocsiban|dugóban ül|van|áll; a vonaton|buszon|kocsiban|dugóban ül; még
        úton van
    """),
    auxiliaries=phrases(
        """
            van; volt; tud; tudja; akar; kell; lehet; szabad; fog; fogja; vannak; lesz; kellene; hajlandó; szeretne;
            megvan; kap; kapott; szed; dolgozik; lakik; jár; érkezett; jött; nincs; ment; ismeri; hívta; elküldte;
            beszélt; megkapta; jelentkezett
        """
    ),
    questions=phrases(
        """
        kérdezem ,; szeretném kérdezni; azt szeretném kérdezni;
        tudja már , *; tudják már , *; érdekelne; érdekelne , hogy; az érdekelne; jó lenne tudni; jó volna tudni; kíváncsi vagyok; kíváncsiak vagyunk; azt kérdezném; kérdezném; szeretném tudni; szeretnénk tudni; azt szeretném tudni; nem tudom , hogy; nem tudjuk , hogy; nem tudom , ki|mi|mikor|hol|mennyi|melyik; nem tudjuk , ki|mi|mikor|hol|mennyi|melyik;
        tudjuk e; tudjuk-e; tudjuk már; tudjuk , hol|mikor|ki|kit|melyik|miért|mennyi|hány|van|mi|mit|hová;
            ki; kik; kinek; kit; kivel; kitől; mi; mit; miért; mikor; mikorra; meddig; hol; hová; hova; honnan;
            melyik; melyek; hogyan; hogy áll; hogy állunk; mennyi; hány; mióta; van hír; van e; van-e; tudja valaki;
            tud valaki; valaki tudja; kérdés , hogy; a kérdés , hogy; az a kérdés , hogy; nem világos , hogy;
            nem tudni , hogy; kérdéses , hogy; vajon; nem egyértelmű , hogy; van valami; van már; van még;
            mi a helyzet; mi van; mi történt; nyitott feladatok; el kell e; meg kell e; szabad; milyen;
            miről; minek; lehet e; lehet-e; kell e; kell-e; mennyire; be kell e;
            kinél; kihez; kiről; hányan; hányszor; melyiket; melyikben; merre; mennyiért; hányadik; hánykor;
            hányat; kikkel; kikhez; kiktől;
            tud e; tudja e; tudna e; tudnak e; tudják e; tud -e; tud-e; tudja-e; tudna-e; tudnak-e; tud - e;
            tudja - e; tudna - e; meg tudja-e; el tudja-e
    """
    ),
    queries=listed("""
        owner: kié|ki az? {entry}; kié az? {entry} feladat; ki
            csinálja|végzi|intézi|viszi|vállalta|kapta|birtokolja|teljesíti az|a? {entry} feladatot?; ki
            foglalkozik az|a? {entry}; ki felel|felelős az|a? {entry} feladatért?; ki felel|felelős {entry}; ki a
            felelőse|gazdája|felelős az|a? {entry} feladatnak?; ki a felelős
            {entry} esetén|feladatért?; kinek a feladata|dolga az? {entry}; kihez tartozik az? {entry}; kihez került az?
            {entry}; kinél van az? {entry}; kitől származik|van|jött az? {entry}; ki
            mondta|jelezte|döntötte|hozta|jelentette
            az? {entry}; {entry} kié; {entry} felelőse ki?; {entry} gazdája ki?; {entry} kinek a feladata|dolga; {entry}
            ki csinálja|végzi|intézi|mondta; {entry} kihez tartozik; {entry} kinél van; kire van bízva {entry}; kire
            bíztuk {entry}; kinek adtuk {entry}; ki vállalta
            el {entry}; ki lett a felelőse {entry}; ki végzi el {entry}; ki intézi el {entry}; hogy kié {entry}; hogy ki
            csinálja|végzi|intézi {entry}
        progress: kész|elkészült|megvan|megtörtént|lezárult|nyitott|folyamatban van-e|van|már? {entry} már?; {entry}
            kész|elkészült|megvan|megtörtént|lezárult|nyitott|elintéződött
            van|már?; kész van már? {entry}; {entry} kész van már?; készen van már? {entry}; megvan már {entry};
            elkészült-e|megtörtént-e|megvan-e|kész-e|nyitott-e már? {entry}; {entry}
            elkészült-e|megtörtént-e|megvan-e|kész-e|nyitott-e már?; nyitva van még? {entry}; {entry}
            nyitva van még?; {entry} még? nyitott|nyitva|folyamatban van?; nyitott még {entry}; hogy|hol áll|tart|halad
            {entry}; {entry} hogy|hol áll|tart|halad; hogy|hogyan állunk {entry}; hol tartunk {entry}; {entry}
            hogy|hogyan|hol állunk|tartunk; mi van {entry}; {entry} mi
            van; mi a? helyzet {entry}; mi az? állapota {entry}; mi {entry} állapota|státusza|helyzete; {entry}
            állapota|státusza; {entry} mi a helyzet; mi lett {entry}; {entry} mi lett; mi történt {entry}; {entry} mi
            történt; van valami|újság|hír {entry}; elvégezték|elintézték|lezárták|befejezték már? {entry}; {entry}
            elvégezték|elintézték|lezárták|befejezték már?; elvégeztük|megcsináltuk|megcsinálták már? {entry}; sikerült
            már? {entry}
        deadline: mikorra kell {entry}; mikorra kell kész|meg|el lennie|készülnie|készülni {entry}; mikorra kell
            elkészülnie|elkészülni|meglennie|megcsinálni|elvégezni {entry}; {entry} mikorra kell
            elkészülnie|elkészülni|meglennie|megcsinálni|elvégezni?;
            mikorra kell készen|kész lennie|lenni {entry}; {entry} mikorra kell készen|kész lennie|lenni; mi|mikor {entry}
            határideje; mi a határideje|határidő {entry}; mikor a határideje {entry}; {entry} mi a határideje; {entry}
            mikor a határideje; {entry} határideje mi|mikor?; mennyi|meddig
            a? határidő {entry}; mikor jár le {entry}; mikor esedékes {entry}; {entry} mikor esedékes; {entry} mikor jár
            le; meddig kell {entry}; {entry} meddig; mikorra esedékes {entry}; meddig van határidő {entry}; határidő
            {entry}; {entry} mikorra kell|esedékes|lesz kész?; mikor lesz kész {entry}; {entry} mikor lesz kész; mikorra
            lesz
            kész|meg {entry}
        content: mi az? {entry}; mi volt az? {entry}; {entry} mi; {entry} mi az; mi áll {entry}; mit mond|tartalmaz|jelent
            {entry}; {entry} mit mond|tartalmaz|jelent; miről szól {entry}; {entry} miről szól; mutasd|mutassa meg?
            {entry};
            olvasd|olvassa fel? {entry}; hogy|hogyan szól {entry}; {entry} hogy|hogyan szól
        decided: mit|hogyan|hogy|miről döntöttünk|határoztunk|állapodtunk|beszéltünk|egyeztünk meg? {about}; {about}
            mit|hogyan|hogy
            döntöttünk|határoztunk|állapodtunk meg?; mi a|volt döntés|határozat|döntésünk {about}; mi a döntés {about}
            kapcsolatban|ügyében|kapcsán|tekintetében; {about} mi a|volt döntés|határozat; mit döntöttünk {about}
            kapcsolatban|ügyében|kapcsán|tekintetében; {about}
            kapcsolatban|ügyében|kapcsán mit döntöttünk|határoztunk; milyen döntés|döntések|határozat|határozatok
            született|születtek|van|vannak|hoztunk {about}; milyen döntést|döntéseket|határozatot|határozatokat hoztunk
            {about}; {about} milyen döntés|döntések
            született|születtek|van; {about} milyen döntést|döntéseket hoztunk; miben állapodtunk meg {about}
            ügyében|kapcsán|kapcsolatban?; {about} miben állapodtunk meg; döntés|döntések|határozat|határozatok {about};
            van döntés|határozat {about}; van-e döntés|határozat {about}; van már döntés {about}; született|született-e
            már?
            döntés|határozat {about}; döntöttünk|döntöttünk-e már? {about}; mit döntöttünk eddig|ma|már?; mit határoztunk
            el? eddig|ma?; mit határoztunk eddig?; miben állapodtunk meg eddig|ma?; milyen döntések|határozatok
            vannak|születtek|voltak eddig|ma|már?; milyen döntéseket|döntést|határozatokat
            hoztunk eddig|ma|már?; miről döntöttünk eddig|ma?; mik a|az eddigi? döntések|határozatok; van már? döntés;
            mutasd|mutassa a döntéseket|határozatokat; döntések listája; született már? döntés; mi született döntésként;
            mi a|volt döntés; eddigi döntések
        open: nyitott|függő|elvégzetlen feladatok|teendők|intézkedések; mi|mik van|maradt|vannak még?
            nyitva|hátra|függőben; mi van még? nyitva; mi maradt még? nyitva|hátra; milyen|melyik|mely
            feladatok|teendők|intézkedések vannak|maradtak|nyitottak még?
            nyitva|hátra|folyamatban?; milyen nyitott feladatok|teendők vannak|maradtak még?; mik a nyitott
            feladatok|teendők; mik a még nyitott feladatok; {who} nyitott? feladatai|teendői|intézkedései|feladatok; mik
            {who} nyitott? feladatai|teendői; mi {who} feladata|dolga|teendője még?;
            milyen nyitott? feladatai|feladata|teendői|teendője vannak|van|maradtak|maradt még? {who}; {who} milyen
            nyitott? feladatai|feladata|teendői|teendője vannak|van|maradtak|maradt még?; mit kell még?
            tennie|csinálnia|intéznie|elvégeznie|elintéznie {who} még?; mit kell
            még? {who} még? tennie|csinálnia|intéznie|elvégeznie|elintéznie; {who} mit kell még?
            tennie|csinálnia|intéznie|elvégeznie|elintéznie; mi a dolga|feladata|teendője még? {who}; {who} mi a
            dolga|feladata|teendője még?; {who} mi van még? nyitva|hátra; mi van még? {who}
            nyitva|hátra?; mi van nyitva|hátra még? {who}; mit csinál|intéz|végez|vállalt még? {who}; {who} mit
            csinál|intéz|vállalt még?; mi maradt még? {who}; mit kell még? tenni|csinálni|elvégezni|elintézni; mi a?
            teendő még?; mi tennivaló|teendő van|maradt még?; van|van-e még? nyitott
            feladat|feladata|feladatai|teendő|teendője {who}; {who} van|van-e még? nyitott feladata|feladatai|teendője;
            van|van-e még? nyitott feladat|teendő; mutasd|mutassa a nyitott? feladatokat|teendőket; mit kell a következő
            ülésig|konferenciáig|alkalomig elvégezni|megcsinálni|tenni; nyitott
            feladatok|teendők {who}; mivel tartozik még? {who}; mely|milyen feladatok vannak még? {who}
        mine: az? én? nyitott? feladataim|teendőim; mik az? én? nyitott? feladataim|teendőim; mit kell még? nekem?
            tennem|csinálnom|elvégeznem|intéznem|elintéznem; mi a|az én? dolgom|feladatom|teendőm még?; milyen nyitott?
            feladataim|teendőim
            vannak|maradtak még?; mi van nálam még? nyitva?; mit vállaltam; mi maradt rám|nálam; van még nyitott feladatom
        due: mi esedékes|jár|fut|válik le|ki|esedékessé? {when}; mi esedékes {when}; {when} mi esedékes; mi jár le {when};
            {when} mi jár le; mi|mik a határideje {when}; minek jár le a határideje {when}; {when} minek jár le a
            határideje; minek van határideje {when}; mit kell {when}
            elvégezni|megcsinálni|elintézni|befejezni|leadni|megtenni|elkészíteni|teljesíteni; {when} mit kell
            elvégezni|megcsinálni|elintézni|befejezni|leadni|megtenni|elkészíteni|teljesíteni; mit kell
            elvégezni|megcsinálni|elintézni|befejezni|leadni|megtenni|elkészíteni {when}; minek kell {when}
            kész|készen|meg|el lennie|készülnie|készülni|elkészülnie?; minek kell elkészülnie|meglennie {when}; minek kell
            {when} elkészülnie|meglennie; {when} minek kell elkészülnie|meglennie; {when} minek kell kész|készen lennie;
            milyen|mely|melyik feladatok esedékesek|járnak {when} le?; milyen|mely|melyik feladatok esedékesek|járnak le?
            {when}; milyen|mely|melyik feladatok járnak le
            {when}; milyen feladatok vannak {when}; {when} esedékes|esedékesek feladatok|teendők?; mi a teendő {when};
            {when} mi a teendő; mi van {when} esedékes?; {when} lejáró feladatok; van valami {when}; jár le valami {when};
            mi kell {when}; {when} milyen feladatok esedékesek; {when} mely feladatok járnak le
        overdue: mi|mik késik|késnek|csúszik|csúsznak; mi van késésben|elmaradásban|elmaradva|csúszásban; mi|mik
            járt|jártak le már?; mi járt már? le; minek járt le a határideje; mely|melyik|milyen feladatok
            késnek|csúsznak|jártak|vannak le|késésben|elmaradásban|lejárva|elmaradva? már?;
            lejárt|késedelmes|elmaradt|késő|megkésett
            feladatok|teendők|határidők|határidejű feladatok?; ki|kik késik|késnek; ki|kik van|vannak
            késésben|elmaradásban|elmaradva; van valami|bármi késésben|lejárva|elmaradva|elmaradásban; van késésben|lejárt
            valami|feladat; késik valami; van lejárt feladat|határidő; van-e lejárt|késedelmes feladat|határidő; minek
            kellett volna már? elkészülnie|meglennie|megtörténnie; mi
            az ami késik|lejárt|csúszik; mivel vagyunk elmaradva|késésben|csúszásban
        unheard: ki|kik nem szólt|szóltak|beszélt|beszéltek|mondott|mondtak|szólalt|szólaltak|nyilatkozott|jelentkezett
            még|eddig? hozzá|semmit|meg? még|eddig?; ki|kik nem mondott|mondtak semmit még|eddig?; ki|kik nem
            mondott|mondtak még|eddig? semmit; ki|kik nem szólalt|szólaltak meg? még|eddig? meg?; ki|kik nem szólt|szóltak
            még|eddig? hozzá|egy?
            szót?; ki|kik még|eddig nem szólt|szóltak|beszélt|beszéltek|mondott|mondtak|szólalt|szólaltak
            semmit|hozzá|meg?; ki|kik hallgat|hallgatott|hallgatnak eddig|még?; kit|kiket nem hallottunk|hallgattunk
            még|eddig? meg?; kit|kiket nem hallgattunk meg még?; kitől|kiktől nem hallottunk|hallottuk még|eddig?
            semmit?; kinek|kiknek kell még megszólalnia|beszélnie|szólnia|mondania valamit?; ki|kik nem
            került|jutott|jutottak még? szóhoz|sorra még?; ki nem jutott még szóhoz; ki|kik maradt|maradtak csendben|ki;
            kitől nincs még semmi; melyik|mely|milyen szerv|szervezet|hatóság|intézmény|szervek|szervezetek nem
            szólt|szóltak|mondott|mondtak|szólalt|szólaltak|nyilatkozott még|eddig?
            semmit|hozzá|meg?; ki volt csendben; aki még nem szólt|beszélt; hogy ki nem szólt|szólalt|beszélt|mondott még?
            hozzá|meg|semmit?
        here: ki|kik van|vannak itt|jelen|ma|bent|ott|részt itt|jelen?; ki|kik ül|ülnek az asztalnál; ki|kik vesz|vesznek
            részt ma?; ki|kik a|az jelenlévők|résztvevők|jelenlevők; ki|kik hiányzik|hiányoznak ma?; ki|kik
            nincs|nincsenek itt|jelen|ma itt|jelen?; ki|kik mentette|mentették ki magát|magukat; ki|kik
            van|vannak távol; ki|kik maradt|maradtak távol; jelenlévők|jelenlevők|résztvevők|jelenléti ív?; ki jött el;
            kik jöttek el; ki nem jött el; van jelen mindenki; mindenki itt van|e
        next-meeting: mikor|mikorra lesz|van|tartjuk|ülünk|jövünk|találkozunk a|az? következő|legközelebbi|újabb
            ülés|ülést|értekezlet|konferencia|esetkonferencia|megbeszélés|megbeszélést|találkozó|alkalom|tanácskozás;
            mikor van|lesz a következő?
            ülés|értekezlet|konferencia|esetkonferencia|megbeszélés|találkozó|alkalom|tanácskozás|esetmegbeszélés; mikor
            ülünk|jövünk|találkozunk|tanácskozunk|gyűlünk össze|ismét|újra|legközelebb|megint|újból
            össze|ismét|újra|legközelebb|megint?; mikor találkozunk; mikor lesz legközelebb ülés|megbeszélés|konferencia;
            mi
            a következő ülés|értekezlet|konferencia|megbeszélés|találkozó|esetkonferencia időpontja|dátuma|napja;
            következő ülés|értekezlet|konferencia|megbeszélés|esetkonferencia időpontja?; a következő
            ülés|értekezlet|konferencia|megbeszélés|esetkonferencia mikor lesz|van?; a? következő
            ülés|értekezlet|konferencia|megbeszélés időpontja; mikor folytatjuk; legközelebb mikor találkozunk|ülünk
            össze?; mikor
            a következő ülés|értekezlet|konferencia|megbeszélés|találkozó
        release: mikor szabadul|szabadulhat|jön|kerül|engedik|bocsátják|helyezik|távozik ő|ki|szabadlábra|el? az?
            elítélt|fogvatartott|ügyfél|érintett?; mikor szabadul ő|az? elítélt|fogvatartott|ügyfél|érintett|kliens?;
            mikor szabadul a kliens; mikor jön ki; mikor engedik ki|szabadon|szabadlábra; mikor bocsátják el|szabadon;
            mikor
            kerül szabadlábra; mikor van|lesz a? szabadulása|szabadulás|szabadon bocsátása|bocsátás?; mikor telik|tölti
            le|ki a? büntetése|büntetést|büntetését|ideje; mikor telik le a büntetése; mi|mikor a
            szabadulás|szabadulása|szabadlábra napja|dátuma|időpontja|ideje|helyezés?; szabadulás
            napja|dátuma|időpontja|ideje; a? szabadulás|szabadulása
            dátuma|napja|időpontja mi|mikor?; van szabadulási dátum|időpont; szabadulási dátum|időpont; mi a szabadulási
            dátum|időpont; hogy mikor szabadul
        said: mit
            mondott|mondtak|mond|mondanak|jelentett|jelentettek|jelent|közölt|közöltek|jelzett|jeleztek|mesélt|hozott|említett|számolt
            {who} be?; {who} mit
            mondott|mondtak|mond|mondanak|jelentett|jelentettek|közölt|közöltek|jelzett|jeleztek|mesélt|említett; mit
            mondott|mondtak|mond|jelentett|jelentettek|közölt|jelzett|jeleztek|említett {who} {about}; {who} mit
            mondott|mondtak|mond|jelentett|jelentettek|közölt|jelzett|jeleztek {about}; mit
            mondott|mondtak|mond|jelentett|közölt|jelzett|említett {about} {who}; mi hangzott el {who}; mit tudunk
            {about}; {about} mit tudunk; mit hallottunk {who}; {who} mit hallottunk|tudunk; mit tudunk {who}; mi
            jött|érkezett|van {who}; {who} mi jött|érkezett; mi hangzott el {about}; {about} mi hangzott el; mit
            mondtak|mondtunk|rögzítettünk|jegyeztünk fel? {about}; {about} mit
            mondtak|mondtunk|rögzítettünk; mi van|lett rögzítve {about}; {about} mi van rögzítve; mink van {about};
            milyen|mi információ|információk|információnk|adat|adataink van|vannak {about}; {about} milyen
            információ|információk|információnk|adatok van|vannak; van információ|adat|valami {about}; {about}
            van információ|adat|valami; mondott|mondott-e valaki|bárki valamit {about}; {about} mondott valaki valamit;
            mondott|mondott-e|mondtak valamit {who}; {who} mondott|mondott-e|mondtak valamit; {who} mondott valamit
            {about}; mondott valamit {who} {about}; {about} mit mondott|mondtak|jelzett|jelentett {who}; {who} {about} mit
            mondott|mondtak|jelzett|jelentett; információk {who}; mi a véleménye {who}; mi {who} véleménye; hogy mit
            mondott|mondtak {who}; mit ismerünk {about}; mi ismert|ismeretes {about}
        risks: milyen|mely|melyik kockázat|kockázatok|kockázati|veszélyek tényezők? van|vannak|lettek|ismertek|szerepelnek
            rögzítve|feljegyezve|felvéve|azonosítva? már|eddig?; milyen|mely kockázati tényezők|tényezőket
            vannak|lettek|rögzítettünk|láttunk|látunk rögzítve|feljegyezve?; milyen|mely kockázatokat
            rögzítettünk|látunk|láttunk|ismerünk|jegyeztünk|azonosítottunk|említettünk fel?; milyen|mely kockázatok
            lettek|vannak eddig|már? rögzítve|feljegyezve|felvéve|azonosítva; mik a|az kockázatok; mik a
            rögzített|ismert|kockázati kockázatok|tényezők; rögzített|ismert kockázatok; mutasd|mutassa a kockázatokat;
            kockázatok
            listája; van rögzített? kockázat; kockázatok; milyen kockázatok; van rögzítve kockázat
        protective: milyen|mely védőtényezők|védőfaktorok|védő tényezők? van|vannak|lettek|ismertek
            rögzítve|feljegyezve|azonosítva? már?; milyen|mely védőtényezőket
            rögzítettünk|látunk|láttunk|ismerünk|jegyeztünk fel?; mik a rögzített? védőtényezők|védőfaktorok; mik a védő
            tényezők; mi|mik védi|védik
            őt?; mutasd|mutassa a védőtényezőket; védőtényezők listája?; milyen védőtényezők; van védőtényező
        dissents: ki|kik nem értett|értettek|ért|értenek ezzel? egyet ezzel?; ki|kik ellenezte|ellenezték|ellenzi|ellenzik
            ezt?; ki|kik volt|voltak|van|vannak ellene|ellen|más véleményen?; ki|kik volt|van más|eltérő véleményen;
            ki|kik tiltakozott|tiltakoztak|ellenkezett; ki szavazott ellene; kinek volt|van
            ellenvetése|kifogása|különvéleménye; milyen
            ellenvélemények|ellenvetések|különvélemények|kifogások vannak|voltak; van|volt|van-e|volt-e
            ellenvélemény|ellenvetés|különvélemény|kifogás|eltérő vélemény?; van|volt eltérő vélemény; mik az|a
            ellenvélemények|különvélemények|ellenvetések; ellenvélemények; különvélemények
        goals: mik|mi a|az célok|cél|céljaink; milyen célok|célokat
            vannak|lettek|születtek|tűztünk|rögzítettünk|határoztunk ki|meg|rögzítve?; milyen célokat tűztünk ki; mi
            van|áll|szerepel a tervben; mutasd|mutassa a célokat; célok listája?; mik a kitűzött|rögzített célok; milyen
            célok
        parked: mi|mit van|lett|tettünk|raktunk|parkoltunk|parkoltattunk|halasztottunk
            parkolva|félretéve|félre|elhalasztva|el?; mi van|lett félretéve|parkolva|elhalasztva|elnapolva; mit
            tettünk|raktunk félre; mit halasztottunk|napoltunk el; mit parkoltunk; milyen|mely kérdések|pontok|ügyek
            vannak|maradtak még?
            nyitva|nyitottak|függőben|félretéve; mely|milyen kérdések nyitottak még?; nyitott kérdések;
            félretett|parkoltatott|elhalasztott|elnapolt kérdések|pontok|ügyek; milyen kérdések vannak még; mik a nyitott
            kérdések; mi maradt tisztázatlan
        information: mi|mit van|lett|rögzítettünk|tudunk rögzítve|feljegyezve? eddig|már?; mi van|lett eddig|már?
            rögzítve|feljegyezve; mit rögzítettünk|tudunk|tudtunk|jegyeztünk eddig|már? fel?; eddig mit
            tudunk|rögzítettünk; mi hangzott el eddig; eddig mi hangzott el; mit mondtak eddig; milyen
            információ|információk|információnk van|vannak eddig|már? rögzítve?; mi szerepel|áll a? jegyzőkönyvben eddig?;
            mink van eddig; rögzített információk; mutasd az információkat
        purpose: mire|minek|miért való|jó|van|szolgál|kell ez a|az napirendi? pont|napirend|rész; mire|minek|miért
            való|jó|van|szolgál|kell ez; ez mire|minek|miért való|jó|van; ez a napirendi? pont mire|miért|miről
            való|jó|szolgál|van|szól; mi ennek|a a? napirendi? pontnak|pont a? célja; mi a célja ennek a?
            napirendi? pontnak?; mi a pont célja; miről szól ez a napirendi? pont; mit kell itt|most
            csinálni|csinálnunk|megbeszélni|megbeszélnünk|tenni|tennünk; mit csinálunk|beszélünk|tárgyalunk itt|most meg?;
            mi a teendő itt|most|ennél ennél? a? napirendi? pontnál?; miért van ez a pont; mi itt a
            dolgunk|feladat|feladatunk
        taken: mióta|mennyi foglalkozunk|vagyunk|beszélünk|tárgyaljuk|tart ezzel|ennél|ezt|ez|erről a|az? napirendi?
            ponttal|pontnál|pontot|pont|pontról?; mióta tart ez a? napirendi? pont?; mióta tart már ez; mióta vagyunk
            ennél a? napirendi? pontnál?; mióta tárgyaljuk ezt a? napirendi? pontot?; mennyi időt
            töltöttünk|fordítottunk|használtunk ezzel|erre|el|ennél
            a|az? napirendi? ponttal|pontra|pontnál?; mennyi idő telt el eddig?; mennyi ideje
            tart|tárgyaljuk|vagyunk|beszélünk ez|ezt|ennél|erről a? napirendi? pont|pontot|pontnál|pontról?; mennyi
            időnk|idő van|maradt még?; mennyi időnk van még; hogy|hogyan állunk az? idővel|időben; időben vagyunk;
            csúszunk az idővel|időben; tartjuk
            az időt|időtervet|ütemezést; meddig tart ez még?; milyen régóta tart ez?; milyen hosszú ez a pont
    """),
    query_asides=phrases("""
        kérem; kérlek; légy szíves; legyen szíves; és; de; na; nos; akkor; most; hát; ja; ok; oké; jó; rendben; bocsánat;
        elnézést; pillanat; mondd; mondja; mondd meg; mondja meg; mondd csak; mondja csak; mondd el; mondja el; mondd meg
        kérlek; mondja meg kérem; emlékeztess; emlékeztessen; meg tudod mondani; meg tudja mondani; meg tudná mondani; meg
        tudnád mondani; meg tudja nekem mondani; megmondaná; megmondanád; tudod; tudja; tudjuk; tudja valaki; tudja-e
        valaki; tudja már valaki; azt szeretném tudni; szeretném tudni; azt kérdezem; kérdezem; kérdés; egy
        kérdés; gyors kérdés; egy gyors kérdés; asszisztens; convene; várj; várjon; várjunk; még egyszer; újra; lássuk;
        nézzük; nézzük csak; csak röviden; röviden; tehát; szóval; hogy; kíváncsi vagyok; érdekelne; az érdekelne; arra
        vagyok kíváncsi
    """),
    spoken=listed("""
        next: tovább; következő; következő pont; következő napirendi pont; menjünk tovább; mehetünk tovább;
            lépjünk tovább; folytassuk; folytatás; gyerünk tovább; haladjunk; jöhet a következő; következő pont kérem;
            következőt kérem; tovább kérem; továbblépés;
            a következő pont
        back: vissza; előző; előző pont; egyet vissza; menjünk vissza; visszalépés; lépj vissza; egy ponttal vissza;
            vissza az előzőre
        undo: visszavonás; visszavon; vond vissza; visszavonom; vonja vissza; utolsó visszavonása; visszacsinál;
            csináld vissza
        redo: mégis; újra; ismét; visszaállítás
        drop: mindegy; hagyjuk; felejtsd el; felejtse el; hagyd; nem érdekes; mégse; mégsem; töröld; törlés; törölje;
            elvetés; ne mentsd; ne mentse; hagyja; elvetem; mégsem kell; ezt hagyjuk; megszakítás; mégse kell
        skip: kihagyás; kihagyom; hagyjuk ki; hagyd ki; ugorjunk; átugrom; kihagyjuk; passz; átugrás; ugrás;
            hagyja ki; ezt kihagyom; nincs válasz
        help: ?; segítség; súgó; segíts; segítsen; mit tehetek; mit mondhatok; hogyan működik; hogy működik ez;
            nem tudom; most mi legyen; segítséget kérek; mit csináljak; mi a teendő
        close: lezárás; zárjuk le; zárjuk; ülés lezárása; lezárjuk az ülést; befejezés; fejezzük be;
            az ülés lezárása; zárás; bezárás; végeztünk; konferencia lezárása; berekesztés; ülés berekesztése
        open: nyitott feladatok; nyitott teendők; nyitott feladatok mutatása; mutasd a nyitott feladatokat;
            mi van nyitva; mutassa a nyitott feladatokat
        agenda: napirend; mutasd a napirendet; hol tartunk; napirend mutatása; hol járunk; mutassa a napirendet
        missing: mi hiányzik; mi hiányzik még; hiányzók; mi maradt ki; hiányok
        lock: zárolás; képernyő zárolása; zárold; képernyőzár; zárolja
    """),
    nothing=phrases(
        """
            nem; semmi; nincs; senki; nincs semmi; nincs több; nincs más; semmi más; semmi több; nem köszönöm;
            köszönöm nem; nincs hozzáfűznivaló; nincs hozzáfűznivalóm; ennyi; ennyi volt; ez minden; ez volt minden;
            nem igazán; nem vonatkozik; nincs kérdés; nincs kérdésem; semmi új; nem semmi; nincs újdonság; n a;
            nem tudok róla; nincs kiegészítés; nincs további; nem ennyi; nem ennyi volt; egyik sem; nincsenek
        """
    ),
    answers=listed("""
        yes: igen; persze; így van; ez igaz; igaz; igen így van; helyes; pontosan; jó; rendben; oké; ok; biztos;
            igen kérem; egyetértek; stimmel; úgy van; természetesen; mentés; mentsd; igen igaz; elfogadom;
            igen rendben; mehet; jóváhagyom
        no: nem; nem igaz; ez nem igaz; nem helyes; téves; hibás; nem jó; nem így van; nem stimmel; nem nem igaz;
            ne mentsd; nem pontos; nem köszönöm; rossz; dehogy; nem rendben
        done: kész; készen van; elkészült; megtörtént; megvan; elvégezve; el van végezve; elintézve; el van intézve;
            befejezve; befejeződött; lezárva; igen kész; teljesítve; végrehajtva; sikerült; rendben van; lezajlott;
            megtettük; elvégeztük; megtörtént már; teljesült; kipipálva
        not-done: nem készült el; nincs kész; nem történt meg; nem valósult meg; nem sikerült; elmaradt;
            nem lett elvégezve; nincs elvégezve; meghiúsult; nem nem készült el; nem történt semmi; nem lett kész;
            nem végezték el; nem teljesült; nem intézték el; nincs elintézve
        overtaken: okafogyott; okafogyottá vált; már nem szükséges; már nem kell; tárgytalan; nem aktuális;
            már nem aktuális; elavult; nem releváns; már nem releváns; tárgytalanná vált; aktualitását vesztette;
            nem szükséges már; elévült
        new-date: új dátum; új határidő; más dátum; később; elhalasztva; halasztás; több idő kell; elhalasztjuk;
            elhalasztani; módosított határidő; új időpont; idő kell; csúszik; áttettük; hosszabbítás; későbbre
        handed-over: átadva; átadták; másvalaki csinálja; valaki más csinálja; valaki más; másnak adták; továbbadva;
            átadtuk; másé lett; más vette át
        open: nyitva marad; nyitott; még nyitott; még nem; folyamatban; folyamatban van; még folyamatban;
            dolgoznak rajta; még nincs kész; nyitva hagyjuk; még tart; függőben; még hátra van; folyik;
            dolgozunk rajta; nyitva; még folyik
        worse: rosszabb; romlott; rosszabb lett; romlik; rosszabbul van; súlyosabb; sokkal rosszabb; rosszabbodott;
            egyre rosszabb; súlyosbodott; rosszabb mint volt; rosszabb a helyzet
        better: jobb; javult; jobb lett; javul; jobban van; sokkal jobb; egyre jobb; jobb mint volt; jobb a helyzet;
            enyhült
        up: nőtt; több; magasabb; erősebb; növekedett; emelkedett; fokozódott; megnőtt; nő; növekszik; erősödött
        down: csökkent; kevesebb; alacsonyabb; gyengébb; mérséklődött; lecsökkent; csökken; gyengült
        same: változatlan; ugyanaz; ugyanolyan; nincs változás; nem változott; ugyanúgy; mint eddig; ahogy volt;
            semmi sem változott; egyforma; marad; azonos; nem változott semmi
        new: új; ez új; most először; először; újonnan
        gone: elmúlt; megszűnt; már nincs; eltűnt; vége; nincs már; nem áll fenn; már nem áll fenn; nincs többé;
            elhárult
        action: feladat; egy feladat; teendő; intézkedés
        information: csak információ; információ; info; tény; csak tájékoztatás; egy információ
        risk: kockázat; egy kockázat; kockázati tényező
        protective: védőtényező; véd; egy védőtényező; védő
        decision: döntés; egy döntés; határozat
        note: jegyzet; egy jegyzet; magánjegyzet; privát
        park: később; egy kérdés; kérdés; parkoljuk; félretesszük; halasszuk
    """),
    turns=phrases(
        """
            és; de; míg; miközben; majd; aztán; utána; ezután; is; tehát; ezért; valamint; közben; azonban; viszont;
            ugyanakkor; emellett; mialatt; továbbá
        """
    ),
    weighing=phrases(
        """
            mint korábban|régen|eddig|előtte|azelőtt; mint a? múltkor; mint
            ősszel|tavasszal|nyáron|télen|tavaly|legutóbb|tavalyelőtt|decemberben|januárban|februárban; mint a|az
            múlt|előző hónapban|évben|héten|ülésen|alkalommal; mint egy|két|három|fél hónapja|éve|hete; mint
            máskor|szokott|általában;
            egyre inkább|kevésbé|többet|kevesebbet|gyakrabban; tűnik; tűnnek; tűnt; látszik; úgy tűnik; benyomás;
            benyomása; úgy néz ki; romlik; javul; mintha; fokozatosan; egyre
        """
    ),
    surmises=phrases(
        """
        úgy látja; úgy látják; úgy érzi; úgy érzik; úgy ítéli; úgy ítélik; úgy becsüli;
        tart a|az? *tól|*től; komolyan tart; tartanak a|az? *tól|*től; tartunk a|az? *tól|*től;
        tart|tartanak attól; bosszútól tart;
            gondolja|gondolják|gondolta; hiszi|hiszik|hitte; várja|várják|várta; gyanítja|gyanítják; valószínűleg;
            valószínű; feltehetően; feltételezhetően; nyilván; talán; esetleg; kétli; becsüli|becsülik; lehet , hogy;
            lehetséges; meg van győződve; véleményem szerint; úgy véli; úgy vélik; véli; állítólag; vélhetően;
            feltételezi|feltételezik; számít arra; úgy gondolja; sejti; sejthető;
            tart tőle; tartott attól; tartottak attól; félő; valószínűsíthető; várhatóan; lehetséges , hogy;
            előfordulhat; fennáll annak; könnyen; esélyes; reális esélye
    """
    ),
    perceives=phrases(
        """
            látta; látták; megfigyelte; megfigyelték; észlelte; észlelték; észrevette; észrevették; találkozott;
            rajtakapta; megállapította; meglátta; meglátták; elfogta; igazoltatta; igazoltatták
        """
    ),
    perceived=phrases(
        """
            látták; megfigyelték; észlelték; észrevették; igazoltatták; elfogták; tetten érték; rajtakapták; láttuk;
            ellenőrizték; látva; megtalálták; feltűnt; észleltük; azonosították
        """
    ),
    being=phrases("volt; voltak; lett; lettek; van; vannak"),
    wonders=phrases("""
        kérdezi; kérdezik; kérdezte; kérdezték; megkérdezte; megkérdezték; azt kérdezi;
        azt kérdezte; azt kérdezik; azt kérdezték; kérdi; azt kérdi; tudni szeretné; tudni szeretnék; tudni
        akarja; tudni akarják; tudni akarta; tudni kívánja; szeretné tudni; szeretnék tudni; szeretné megtudni;
        szeretnék megtudni; azt szeretné tudni; azt szeretnék tudni; arra kíváncsi; kíváncsi; kíváncsi arra;
        arra volt kíváncsi; azt firtatja; firtatja; azon tűnődik; felteszi a kérdést; feltette a kérdést; kérdezném
    """),
    comings=phrases("""
        megy; mennek; ment; elment; elmentek; elmegy; távozik; távoznak; távozott; távoztak; eltávozott; kiment;
        kimegy; jön; jönnek; jött; jöttek; megjött; megjöttek; megérkezik; megérkezett; megérkeztek;
        megérkeznek; érkezik; érkeznek; érkezett; érkeztek; bejön; bejött; bejöttek; belépett; belép;
        becsatlakozik; becsatlakozott; csatlakozik; csatlakozott; csatlakoztak; csatlakoznak; kilépett; kilép;
        kicsatlakozott; visszajön; visszajött; visszatért; visszatér; befut; befutott; befutottak; lelép;
        lelépett; elköszönt; elköszön; marad; maradt; itt; nincs itt; jelen; online; vonalban; hiányzik;
        hiányoznak; elindult; elindul; el kell mennie; el kellett mennie; mennie kell; mennie kellett; késik;
        késnek; később; korábban; előbb; hamarabb
    """),
    memos=phrases("""
        nb; n . b .; emlékeztető magamnak; emlékeztetőül; megjegyzem; nem elfelejteni; ne felejtsük
    """),
    recorded=phrases("""
        a jegyzőkönyv számára; a jegyzőkönyv kedvéért; jegyzőkönyvbe; a jegyzőkönyvbe; kerüljön jegyzőkönyvbe|a;
        kerüljön be a; vegyük jegyzőkönyvbe|fel|bele; vegyük fel a jegyzőkönyvbe; írjuk be a; írjuk bele a;
        szerepeljen a jegyzőkönyvben; a jegyzőkönyvben szerepeljen|rögzítjük|álljon; a jegyzőkönyvben; kérem
        jegyzőkönyvbe|rögzíteni|feljegyezni; kérjük jegyzőkönyvbe|rögzíteni; feljegyzésre kerül; megjegyzendő;
        megjegyzendő , hogy; jegyezzük fel|meg; rögzítsük a; rögzítsük , hogy; jegyzőkönyvezzük; a teljesség
        kedvéért
    """),
    does_so=phrases("""
        megcsinálja; megcsinálják; csinálja; elintézi; elintézik; intézi; intézik; intézkedik; intézkedik
        erről|ebben|ez ügyben; gondoskodik erről|róla|arról; vállalja; vállalják; vállalta; elvállalja;
        elvállalják; elvállalta; megteszi; megteszik; utánanéz; utánanéznek; utánajár; utánajárnak; megoldja;
        megoldják; magára vállalja; ezt magára vállalja; ezt
        intézi|vállalja|csinálja|megcsinálja|elintézi|megoldja|megteszi; ezt; azt; kézbe veszi; foglalkozik
        vele|ezzel; felel érte|ezért; ez az ő feladata; rendezi; elrendezi; lezsírozza; lerendezi
    """),
    finishes=phrases("""
        tervezet; első változat; vázlat; kész; legyen kész; elkészül; elkészüljön; készen; kész legyen;
        végleges; végleges változat; jelentés; feljegyzés; anyag; szöveg; ez; az; leadás; leadni; befejezni
    """),
    to_tell=phrases("""
        hogy elmondja; hogy jelezze; hogy közölje; hogy panaszkodjon; hogy figyelmeztessen; azzal , hogy; azzal
        a hírrel; jelezni , hogy
    """),
    rulings=phrases("""
        nem a kérelemre; igen a kérelemre; zöld út; zöld lámpa; jóváhagyva; elutasítva; elfogadva; engedélyezve;
        megszavazva; kérelem elutasítva|jóváhagyva; marad a; marad minden; továbbra sincs; továbbra is marad;
        nincs több; nincs további; egyelőre nincs; egyelőre nem lesz; egyelőre marad; változatlanul marad; nem
        lesz több|további|újabb
    """),
    answering=phrases("megmondani; mondani; elmondani; megerősíteni; tisztázni; jelezni"),
    favours=phrases("""
        tudna; tudnának; tudná; tudnák; meg tudná; el tudná; fel tudná; be tudná; ki tudná; le tudná; át tudná;
        vissza tudná; össze tudná; meg tudja; el tudja; fel tudja; be tudja; ki tudja; le tudja; át tudja;
        vissza tudja; össze tudja; utána tudna; oda tudna; tudja; tudják; tud; lehetne; megkérhetem;
        megkérhetjük; megkérhetném; megkérhetnénk; lenne szíves; lennének szívesek; volna szíves; hajlandó
        lenne; vállalná; vállalja; elvállalná
    """),
    befalls=phrases("""
        aggasztja; aggasztja , hogy; nyugtalanítja; nyugtalanítja , hogy; zavarja; zavarja , hogy; bosszantja; megijesztette; meglepte; foglalkoztatja; bántja; megnyugtatja; elkeseríti; aggodalommal tölti el; örömmel tölti el; nem hagyja nyugodni; félelemmel tölti el; reménnyel tölti el; gondolkodóba ejti; rossz érzése van; jó érzése van; rossz érzései vannak; kétségei vannak; félelmei vannak; aggodalmai vannak; az az aggodalma; az a félelme; nem tetszik; gyanús neki; rosszat sejt; az a tapasztalata; az a megérzése;
        feltűnt; feltűnt , hogy; tudomására jutott; tudomására jutott , hogy; tudomása van; van tudomása; nincs
        tudomása; fülébe jutott; gondot okoz; aggodalmat okoz; jelezték; szóltak; jelentették; bejelentették;
        elmondták; feltűnik; gyanús; gyanús volt; az a benyomása; az az érzése; az a véleménye; az a meglátása;
        az az aggálya
    """),
    slight=phrases("""
        elhanyagolható; csekély; minimális; kezelhető; valószínűtlen
    """),
    matters=phrases("""
        alkohol*; drog; drogot; kábítószer*; erőszak*; fenyeget*; veszekedés*; vita; válság; krízis*; adósság*;
        visszaesés*; öngyilkos*; szökés*; düh; konfliktus*; banda; bandával; ivott; iszik; italozott;
        hajléktalan*; munkanélküli*; magány*; motiváció*; bizalom; támogatás*; munkahely*; indulat*; cigaretta;
        italozás*
    """),
    proposes=phrases("""
        javaslatát; javaslata; javaslatával; javaslatáról; javaslatához; javaslatait; indítványát; indítványa;
        indítványához; indítványával; felvetését; felvetése; ötletét; ötlete; ötletével; kérését; kérése;
        kérésének; javaslatának; indítványának; felvetésének; ajánlását; ajánlása; kezdeményezését;
        kezdeményezése; által javasolt; által indítványozott; által kért; által felvetett;
        javaslatára; indítványára; felvetésére; ötletére; kezdeményezésére; ajánlására; tanácsára; javaslata
        alapján|nyomán; indítványa alapján|nyomán; felvetése alapján|nyomán;
        javasolja; javasolta; javasolják; javasolták; azt javasolja; azt javasolta; indítványozza;
        indítványozta; felvetette; felveti; kezdeményezte; kezdeményezi; ajánlotta; ajánlja
    """),
    judging=phrases(
        """ a felszínen; felszínen tartja; víz felett; jót tesz neki; amitől; gödörből; időzített bomba; talpra állt; padlón van; mélyponton; komoly veszélyt lát; veszélyt lát; kockázatot lát; esélyt lát; reményt lát; nagy veszélyt lát; gondot lát; ott tart megint; megint ott tart; nyugodtabbnak látja; jobbnak látja; stabilabbnak látja; az tartja egyben; ami egyben tartja; ami aggasztja;
        attól fél; legnagyobb ellenség*; dől el minden; szokott elcsúszni; szokott megcsúszni; lendített rajta; sokat lendít*; lecsendesít*; lehiggaszt*; lecsillapít*; kivirult; elkallód*; hangokat hall;
        legveszélyes*; legkockázatos*; legaggasztó*; legkritikus*; legnehezebb*; ugyanott tart majd; ugyanott köt ki; ahol abbahagyta; elfajulhat*; belebukhat*; tartja vissza; visszahúzza; kézben van tartva; kézben tartja; bízik benne; hisz benne; mellette áll; mögötte áll; kitart mellette; elkeserít*; megnyugtat*; nyugodtabb mióta; aggasztja;
        senki nem fogja tudni; ebből baj; baj lehet; gond lehet; jó érzése van; jó érzéssel; jó benyomás*; rossz benyomás*; magára marad*;
        számolni kell; kell számolni; legsúlyosabb; súlyos tényező*; nyugtalanít*; ijesztő*; nem tetszik; nem jó jel; rosszat sejt*; rossz előérzet*; rossz vége; baj lesz; gond lesz; megcsúszhat*; elcsúszhat*; lejtőn; időzített bomba; puskaporos; pattanásig; elszakad a cérna; nem fogja bírni; nem bírja sokáig; rossz érzése; nincs jó érzése; vékony jégen; gyenge pont*; elbukhat*; aranyat ér; jót tesz; jót tett neki; talpon tartja; egyben tartja; kordában tartja; egyenesben tartja; rendben tartja; jó kezekben; visszatartó; visszafogó erő; fogódzó*; horgony*; mentőöv*; erőt merít*; lelket önt*; sokat számít; sokat jelent neki; sínen van; egyenesbe jött; jó mederben; kapaszkodó*; védi attól; megtartja; kockáztat*; lendületet ad*; biztató; jótékony*;
        tart a|az? *tól|*től; tartanak a|az? *tól|*től; tartunk a|az? *tól|*től;
            bántalmazhat*; megverhet*; megüthet*; megölhet*; megtámadhat*; rátámadhat*; nekitámadhat*; megkéselhet*;
            bánthat*; zaklathat*; megfenyegethet*; nekimehet*; megsérthet*; leszúrhat*; felgyújthat*; kezet emelhet*;
            bántani fogja|fogják; bántalmazni fogja; meg fogja verni|ölni|támadni|ütni; bármire képes; mindenre képes;
            kárt tehet|tesz magában|másban; kárt tehet; elszabadulhat*; elkövetheti újra; újra elkövetheti;
            attól tart; attól tartanak; fél attól; félünk; félő; félő , hogy; fennáll a veszély*; fennáll a veszélye;
            veszély*; aggasztó*; aggodalom*; aggályos; aggódik; aggódnak; aggódunk; nyugtalanító; fenyegetettség*;
            védő*; védőtényező*; protektív*; figyelmeztető jel*; esély*; valószínűsége; kockázat*; kockázata;
            kockázatos; rizikó*; visszaesés veszélye; aggály*;
            tart attól; tartanak attól; tartott attól; tartottak attól; tartani lehet; tartani kell; tart tőle;
            tartanak tőle; attól kell tartani; kockázati tényező*; kockázatot jelent; kockázatot lát*; veszélyt
            lát*; veszélyt jelent; aggályosnak; aggasztónak; veszélyesnek; kedvezőnek; kedvezőtlennek;
            biztatónak; kockázatosnak; stabilnak; magasnak; fokozott a; nagy a veszély*; nagy az esély*; nagy a
            kockázat*; reális veszély*; hajlamos; erőforrás*; prognózis*; fenyeget; fenyegeti; várható , hogy;
            könnyen visszaes*; könnyen vissza; könnyen rossz; rizikó; aggaszt; aggaszt minket; aggasztja;
            jelnek tartja|látja|értékeli|tekinti; *nak|*nek tartja|látja|ítéli|véli|értékeli;
            attól fél; attól félnek; attól tartunk
    """
    ),
    risk=phrases(""" amitől; felrobban*; bomlik; elveszti a fejét; begurul*; bevadul*; elszáll az agya; elborul az agya; visszahúzza a; mélyponton; padlón van; padlóra kerül*; ott tart megint , ahol; megint ott tart; ahol tavaly; ott fog tartani; visszajut oda;
        attól fél; legnagyobb ellenség*; ellensége; legnagyobb veszély*; dől el minden; szokott elcsúszni; szokott megcsúszni; elcsúszni; megcsúszni; visszacsúszni; hangokat hall; haragos*; ellenség*;
        legveszélyes*; legkockázatos*; legaggasztó*; legkritikus*; legnehezebb*; legrosszabb*; ugyanott tart majd; ugyanott köt ki; ugyanott lesz; ugyanott végzi; ott folytatja; ahol abbahagyta; ahol volt; szerhasználó; dílerek*; díler*; keményen iszik; a pohár fenekére; üveg fenekére; belebukik; belebukhat*; kiborul*; kifordul*; kezelhetetlen*; elfajul*; elfajulhat*; fajulhat; elmérged*; robbanásveszély*; nincs kontroll*; kicsúszott; elveszti a fejét; elborul*; elborult; nem ura; megint a régi; régi körök*; régi haver*; régi cimbor*; régi baráti kör*; régi bandá*; régi környezet*; régi életmód*; zűrös*; balhés*; balhé*; bajkever*; kötekedő*; gyanakvó*; paranoid*; üldöz*; önsajnál*; feladja a; feladta a reményt; nem motivált; motiválatlan*; hárít; hárítja; bagatell*; kifogásokat keres; mentegetőz*;
        senki nem fogja tudni; nem lesz aki; senki nem tudja majd; senkire sem; ebből baj; baj lehet; gond lehet; túl sok pénz*; elszabadul*; elveszíti a; egyedül hagyva; magára hagyva; magára marad*; magára maradva;
        *romlással; *romlás veszély*; kell számolni; számolni kell; legsúlyosabb; súlyos tényező*; legnagyobb gond|baj|probléma|gondot|bajt|problémát; legfőbb gond|baj|probléma; egyenes út; utcára kerül*; utcán köt ki; utcán végzi; nyugtalanít*; nyugtalankod*; ijesztő*; félelmetes*; nem tetszik; nem jó jel; rosszat sejt*; rossz előérzet*; rossz vége; baj lesz; gond lesz; bajba sodor*; belerángat*; rossz hatással; elcsábul*; elcsábít*; megcsúszik; megcsúszhat*; elcsúszik; elcsúszhat*; lejtőn; tűzzel játszik; időzített bomba; puskaporos; pattanásig; elszakad a cérna; elpattan a húr; nem fogja bírni; nem bírja sokáig; összeomlik; összeomol*; összeroppan*; szétesik; szétesőben; szétcsúszik; szétcsúszóban; visszarántja; magával rántja; rossz útra; rossz hatású; rosszfelé; nincs jó érzése; nincsen jó érzése; rossz érzése; rossz érzés*; gyenge pont*; sebezhetővé; billeg*; inog*; nem áll stabilan; vékony jégen; nem fog menni neki; kicsúszik a kezünkből; kicsúszik a talaj; nincs kapaszkodó*; nincs senkije; nincs kire; nincs hova mennie; kísértés*; kísérti; elbukik; elbukhat*; elakad*; fenyegető*; balul; kudarc*; kockáztat*;
        tart a|az? *tól|*től; tartanak a|az? *tól|*től; tartunk a|az? *tól|*től;
            bántalmazhat*; megverhet*; megüthet*; megölhet*; megtámadhat*; rátámadhat*; nekitámadhat*; megkéselhet*;
            bánthat*; zaklathat*; megfenyegethet*; nekimehet*; megsérthet*; leszúrhat*; felgyújthat*; kezet emelhet*;
            bántani fogja|fogják; bántalmazni fogja; meg fogja verni|ölni|támadni|ütni; bármire képes; mindenre képes;
            kárt tehet|tesz magában|másban; kárt tehet; elszabadulhat*; elkövetheti újra; újra elkövetheti;
        attól tart; attól tartanak; fél attól; félő; félünk; aggodalom*; aggódik; aggódnak; aggódunk; aggály*;
        veszély*; veszélyes*; aggasztó*; nyugtalanító; fenyeget*; visszaes*; bűnismétlés*; sebezhető*; sérülékeny*;
        impulzív*; impulzivitás; instabil*; labilis; eszkalá*; agresszi*; agresszív*; ellenséges*; befolyásolható*;
        rosszabbod*; radikaliz*; öngyilkos*; önkárosít*; önsért*; kiszámíthatatlan*; riasztó*; figyelmeztető jel*;
        rossz befolyás*; negatív hatás*; elszigetel*; izolál*; belátás hiánya; nincs belátása;
        nincs betegségbelátása; trigger*; stresszor*; dekompenz*; kockázat*; kockázati*; rizikó*; megkeményed*;
        sóvárgás; stressz*; sérelem*; sérelmei; frusztrá*; frusztrált*; esélye; lecsúsz*; bagatelliz*; zaklatott;
        dühkitörés*; erőszakos*; erőszak veszélye; düh*; gyűlölet*; hontalan*; hajléktalanná; eladósod*;
        reménytelen*; kilátástalan*; visszahúzód*; bezárkóz*; magába zárkózik; zárkózott*; konfliktusos; konfliktus*;
        szélsőséges*; provokál*; eltűnés veszélye; szökés*; függőség*; alkoholizmus;
        tart attól; tartanak attól; tartott attól; tartottak attól; tart tőle; tartanak tőle; tartani lehet;
        tartani kell; tartunk attól; aggaszt; aggasztja; aggasztónak; kedvezőtlen*; hajlamos; kilengés*;
        elkeseredett*; bosszú*; megtorl*; indulat*; féltékeny*; manipulatív*; megbízhatatlan*;
        dependens*; kritikus*; ingatag*; törékeny*;
        sodródik; sodródó*; rossz társaság*; régi társaság*; kriminális közeg*;
        kriminogén*; bűnöző életmód*; lakhatás hiánya; lakhatása bizonytalan; lakhatás
        megoldatlan*; megoldatlan*; támogató közeg hiány*; kapcsolatok hiány*; tagadja a tettét;
        tettét bagatell*; felelősséget nem vállal; nem vállal felelősséget; felelősségvállalás hiánya; nem lát*
        be; belátása hiányzik; megszegi a; megszegheti; megszegné; kerüli a kapcsolat*; elvonási*; visszacsúsz*;
        visszaesik; visszaeshet; vissza fog esni; elveszítheti; feszült*; feszültség*;
        nehezen kezelhető; alacsony frusztráció*; kontrollvesztés*; kontrollálatlan*; önkontroll
        hiány*; rossz irány*; lejtő*; eszkaláció;
        rossz jel*; figyelmeztető; vissza a régi
    """),
    protective=phrases(""" a felszínen; felszínen tartja; felszínen tartják; víz felett tartja; víz felett tartják; lábra állt; talpon van; húzta ki a; kihúzta a; kihúzza a; kirántotta a; kimászott a gödörből; kilábal*; gödörből; talpra állt; talpra állította; talpra állítja; szárnyakat ad*; feléled*; életre kel*; megtalálta önmagát; megtalálta a helyét; jól van dolga; végre jól van;
        lendített rajta; sokat lendít*; lendít*; lecsendesít*; lehiggaszt*; nem hagyja elkallódni; nem hagyja elkallód*; józan barát*;
        mellette áll; mellette állnak; mögötte áll; kiáll mellette; kitart mellette; tartja vissza; visszahúzza; kézben van tartva; kézben tartva; kézben tartja; bízik benne; hisz benne; bízik abban; végigcsinált; végigcsinál*; mindent megtett; legfontosabb kapocs; legerősebb kapocs; legerősebb kötelék*; legbiztosabb pont; rendeződtek; rendeződött; rendezte a viszony*; jól kijön; kijön a; szót ért; jól beilleszked*; befogadták; elfogadták maguk; kiszámítható; pontos; pontosan jár; megszerette; ragaszkodik a gyerek*; lánya miatt; fia miatt; gyerekei miatt; kislánya miatt;
        jó érzése van; jó érzéssel; jó benyomás*; megcsinál; mindent megtesz*; kitart*; állja a szavát; tartja a szavát; betartja a; betart mindent; nyugodtabb*; érettebb; felelősebb; odafigyel a; igyekszik;
        aranyat ér; összeszedi magát; összeszedte magát; jót tesz; jót tett neki; lendületet ad*; talpon tartja; egyben tartja; kordában tartja; helyes út*; jó kezekben; van kihez; van kire; van hova mennie; visszafogó erő; visszatartó; legfőbb visszatartó; biztonságban érzi; jól érzi magát; kinyílt; kivirult; jól mennek a dolgok; jól működik; jól működő; bevált; büszke; szívesen jár; komolyan veszi; szorgalmas; megnyugodott; nyugodtabb; higgadtabb; fogódzó*; horgony*; mentőöv*; erőt merít*; lelket önt*; hajtja előre; előre viszi; jó hatásúnak; jótékony*; megállja a helyét; sínen van; sínre került; egyenesbe jött; egyenesbe kerül*; jó mederben; jól haladnak; szépen halad*; ép kézláb; helyrebillen*; helyreráz*; rendeződ*; összetartó család*; összetartó; számíthat; biztos kéz; kiszámítható*;
        védi őt; védi attól; óvja; óvja őt; óvja attól; megóvja; megóvja attól; sokat számít; sokat nyom a latban;
        sokat ér; távol tartja a|az?; távol tartja attól; megtartja; egyenesben tartja; rendben tartja;
        védő*; védőtényező*; protektív*; stabil; stabilan; stabilitás*; stabilizál*; motivált*; motiváció*;
        támogató*; támogató háttér; támogató család; szociális háló; pozitív*; jó hatás*; jó befolyás*; reziliens*;
        reziliencia; ellenálló*; állandó munka; biztos munka; rendes munka; állandó munkahely; belátás*;
        betegségbelátás*; együttműködő*; kooperatív*; proszociális*; fordulópont*; nyitott a; reményteljes*;
        bizakodó*; biztató*; kedvező*; jó fejlődés*; jól halad; erős kötelék*; szoros kapcsolat*; jó kapcsolat*;
        jól együttműködik; megbízható*; bizalmi*; kapaszkodó*; támasz*; támaszt nyújt; hátország*; támogatása;
        erőforrás*; struktúra; struktúrát ad; napi rutin; napi struktúra; felelősséget vállal; elkötelezett*;
        absztinens*; tiszta maradt; deradikaliz*; beilleszked*; kiegyensúlyozott*; elhatárolódik a; segítőkész*;
        józan*; megbánta; megbánást; visszatartó erő*; visszatartja;
        megtartó*; megtartó erő*; biztonságot nyújt*; biztonságot ad|adott|adnak|adhat; keretet ad|adott|adnak|adhat;
        tartást ad|adott|adnak|adhat; erőt ad|adott|adnak|adhat|merít; reményt ad|adott|adnak|adhat; célt ad|adott|adhat;
        stabilitást ad|adott|adhat; megnyugvást ad|adott|hoz; támaszt ad|adott|jelent; jó jel; jó jelnek; jó jel volt;
        jó irányba; jó úton jár|van; sokat jelent neki; motiválja; segíti a józanság*; sokat segít; sokat jelent; segít neki; jót tesz*; jó
        hatással; kedvezően hat*; pozitívan hat*; stabilan tart*; stabil munkaviszony*; stabil párkapcsolat*;
        stabil lakhatás*; biztos háttér*;
        családi háttér*; családi támogat*; támogatott*; elfogadó*; kötődés*; kötődik; kötelék*; jól reagál*; jól
        alkalmazkod*; alkalmazkodó*; felelősségteljes*; felelősségvállal*; fejlődés*;
        javuló*; elhivatott*; céltudatos*; céljai vannak; jövőkép*; tervei vannak; terápiás elköteleződés*;
        elköteleződ*; bizalom*; bízik a; kontroll alatt; tünetmentes*;
        erőssége; erősségei; erőforrása; előnye; jól elhelyezkedhet; hátteret biztosít; biztos pont; motiváló*;
        számíthat rá; számíthat a;
        támasznak; támasza; támaszának; biztos támasz*; fontos támasz*; kapaszkodónak; erősségnek; védőfaktor*;
        megnyugtat*; lecsillapít*; stabilizálja; lenyugtat*
    """),
    lessens=phrases("""csekély;
            csekély*; alacsony*; csökken*; mérsékel*; mérséklődött; mérséklődik; kicsi; minimális*;
            elhanyagolható; kezelhető; enyhült; enyhül; kisebb; megszűnt; elmúlt; kizárt; gyenge; visszaszorul;
            visszaszorult
    """),
    judges=phrases(""" lát abban; lát ebben; lát benne; látott abban; látott ebben; látja;
            látják; lát; látnak; érzékel; érzékeli; észlel; azonosít; azonosítja; megállapít; jelez; említ;
            megjelöl; tart; tapasztal; értékel; értékeli; értékelik;
            tartja; tartják; véli; vélik; ítéli; ítélik; minősíti; minősítik; nevezi; nevezik; tekinti; tekintik
    """),
    transitive=words("mennie elment elmegy kiment"),
    programmes=phrases(
        """
            erőszakos bűncselekmény*; erőszak|fenyegetés|zaklatás|garázdaság|visszaesés|öngyilkosság miatt;
            erőszakért|fenyegetésért|zaklatásért; öngyilkossági kísérlet*;
            tréning*; *tréning; *tréningek; képzés*; *képzés; tanfolyam*; *tanfolyam; *program; program*; terápia*;
            *terápia; modul*; *modul; kezelés*; *kezelés; foglalkozás*; *foglalkozás; csoport; *csoport; *csoportja;
            *kezelése; teszt*; *teszt; *megelőzés; megelőzés; *prevenció; prevenció; kérdőív*; *kérdőív; eszköz*;
            *eszköz; *elemzés; *felmérés; értékelés*; *értékelés; *becslés
        """
    ),
    hopeless=phrases(
        """
            nincs mit tenni; nem lehet mit tenni; semmit sem lehet tenni; nem lehet rajta változtatni;
            nem tehetünk semmit; nincs mit tennünk; nem lehet változtatni; nincs mit csinálni; nem lehet segíteni
        """
    ),
    unwilling=phrases(
        """
            nem fog; nem fogja; nem akar; nem akarja; nem akarják; nem hajlandó; nem hajlandók; nem szándékozik;
            nem tervezi; nem kívánja; nem kíván
        """
    ),
    discloses=phrases(
        """
            nem mondja meg|el; nem árulja el; nem osztja meg; nem adja ki; nem adja tovább; ezt nem mondja;
            ezt nem osztja meg; a forrást nem; nem fedi fel; nem nevezi meg
        """
    ),
    toward=phrases("'ra"),
    plans=phrases(
        """
            tervezve; betervezve; lefoglalva; foglalva; megbeszélve; egyeztetve; meghívva; beidézve; idézve; várható;
            kitűzve; rögzítve; visszaigazolva; ütemezve; beütemezve; kitűzték; kiírva; foglalt; bejelentkezve
        """
    ),
    holding=phrases("van; vannak"),
    accounts=phrases(
        """
            információ; információi; információk; info; jelentés; jelentése; jelentései; jelentések; adat; adatai;
            adatok; forrás; forrása; forrásai; források; akta; aktái; akták; iratok; iratai; feljegyzés; feljegyzése;
            feljegyzései; jelzés; jelzése; jelzései; megfigyelés; megfigyelése; megfigyelései; hírszerzési;
            értesülés; értesülései; nyilvántartás; nyilvántartása; rendszere; tájékoztatása; közlése; szakvéleménye;
            szakvélemény; beszámolója; véleménye
        """
    ),
    suggests=phrases(
        """
            arra utal; arra utalnak; utal arra; utalnak arra; azt mutatja; azt mutatják; mutatja; mutatják;
            azt jelzi; jelzi; jelzik; kiderül; az derül ki; megerősíti; megerősítik; azt mondja; arról szól;
            alátámasztja; alátámasztják; bizonyítja; azt írja; azt tartalmazza; úgy szól; utal; sugallja;
            azt sugallja; valószínűsíti
        """
    ),
    amends=phrases(
        """
            bocsánat; elnézést; javítás; helyesbítés; úgy értem; úgy értettem; azt akartam mondani; hoppá; nem várj;
            várj; várjunk; pardon; az helyesen; helyesen; inkább; legyen; javítsd erre; javítsa erre; módosítsd erre;
            tévedtem; elírás; elírtam; elgépelés; az én hibám; jobban mondva; pontosabban; mármint; illetve inkább;
            helyesebben
        """
    ),
    equals=phrases(
        "az; a; legyen; helyesen; =; :; most; lett; kell legyen; változik erre; módosul erre; erre; ez; nem más mint; -"
    ),
    myself=phrases(
        """
            én; engem; nekem; én magam; magam; az elnök; elnök; én vagyok; én leszek az; majd én; én csinálom;
            én intézem; a levezető elnök; levezető elnök; alulírott; én vállalom; az ülésvezető; én az
        """
    ),
    everyone=phrases(
        """
            mindenki; mindenki jelen van; mindenki itt van; mindenki jelen; mindannyian; mind; valamennyien;
            az összes résztvevő; az egész kör; teljes létszám; minden jelenlévő; az összes jelenlévő; a többiek;
            mindenki más; az összes többi; minden felsorolt; minden tag; az összes tag; minden résztvevő;
            az egész csapat
        """
    ),
    excepting=phrases("kivéve; kivételével; kivétel; nélkül; de nem; nem; mínusz; leszámítva; eltekintve; csak nem"),
    beyond=phrases("után; nem; csak; leghamarabb; legkorábban"),
    dating=phrases("""
        a; az; legyen; lesz; következő; alkalom; ülés; megbeszélés; találkozzunk; találkozunk; újra; ismét; jövünk;
        össze; együtt; csináljuk; tegyük; mondjuk; kell; kellene; lehet; tudunk; fog; talán; kérem; kérjük; ok; oké;
        jó; rendben; határidő; dátum; új; nap; kész; készen; legkésőbb; később; át; áthelyezve; áthelyezzük;
        halasszuk; halasztjuk; elhalasztjuk; elhalasztva; módosítsuk; inkább; de; és; így; ekkor; akkor; tehát; hát;
        nekünk; megfelel; igen; vége; tervezve; az ülés; van; legyen meg; szerintem; jó lenne; lenne; időpont;
        napján; el; ez; erre; ő; ők; 'ig; 'on; 'ra; 'ja; 'bn; 'tl; ,; :; -; –; —; ha lehet; tolódik; tegye; tegyék;
        meg; be; mi; én
    """),
    closed=phrases("""
        bizalmas; szigorúan bizalmas; bizalmasan; bizalmas információ; bizalmas adat; bizalmas közlés; titkos;
        szigorúan titkos; minősített; minősített adat; csak a megnevezett címzetteknek;
        csak megnevezett címzetteknek; csak a megnevezetteknek; megnevezett címzettek; need to know;
        need - to - know; ne add tovább; ne adja tovább; ne adjuk tovább; nem adható tovább; nem adható ki;
        nem továbbítható; nem terjeszthető; ne oszd meg; ne ossza meg; ne osszuk meg; nem megosztható;
        ez köztünk marad; köztünk marad; maradjon köztünk; köztünk; magunk között; nem mindenkinek;
        korlátozott terjesztésű; bizalmasan kezelendő; kérem bizalmasan kezelni; kérjük bizalmasan kezelni;
        bizalmasan kezelni; belső használatra; csak belső használatra; ne kerüljön ki; maradjon itt; ez itt marad;
        a szobában marad
    """),
    abstracted=phrases(
        """
            csak összefoglalva; csak az összefoglaló; csak nagy vonalakban; csak általánosságban; csak összegzés;
            csak kivonat; csak röviden; csak a lényeg; csak kivonatosan; csak összefoglaló
        """
    ),
    off_record=phrases(
        """
            off the record; nem a jegyzőkönyvbe; ne kerüljön a jegyzőkönyvbe; ne kerüljön be a jegyzőkönyvbe;
            ne kerüljön jegyzőkönyvbe; jegyzőkönyvön kívül; jegyzőkönyvön kívüli; nem jegyzőkönyvbe; ne írd le;
            ne írja le; ne írjuk le; ne jegyezzük; ne jegyezd le; jegyzőkönyv nélkül; nem hivatalosan;
            ne szerepeljen a jegyzőkönyvben; a jegyzőkönyvben ne szerepeljen; nem kell a jegyzőkönyvbe;
            ne vegyük jegyzőkönyvbe; ne rögzítsük; a jegyzőkönyvbe ne; nem hivatalos
        """
    ),
    only_for=phrases("""
        csak a; csak az; kizárólag a; kizárólag az; csak; kizárólag; csupán a; csupán az; csak ő; csak ők
    """),
    for_only=phrases(
        """
            számára; részére; csak; tudhatja; tudhatja ezt; láthatja; olvashatja; kizárólag; tudhat róla; tudhatják;
            láthatják; olvashatják; kaphatja meg; only
        """
    ),
    not_for=phrases(
        """
            nem a; nem az; nem tartozik a|az?; nem való a|az?; kivéve a; kivéve az; mindenki kivéve a; mindenkinek kivéve;
            nem osztható meg;
            ne osszuk meg; nem közölhető; ne mondjuk el; ne mondd el; ne mondja el; titokban tartandó; ne tudja meg;
            ne kapja meg
        """
    ),
    not_to_know=phrases(
        """
            nem tudhatja; nem tudhatja meg; nem tudhat róla; nem tudhat erről; ne tudja meg; ne tudjon róla;
            ne tudjon erről; ne tudja; nem láthatja; ne lássa; nem olvashatja; nem kaphatja meg; ne kapja meg;
            nem tudhatják; nem tudhatják meg; ne tudják meg; nem láthatják; nem szabad tudnia; nem szabad megtudnia;
            nem adható ki; nem adható át; kivételével; ne mondjuk el; nélkül
        """
    ),
    kin=phrases(
        """
            a? családja; a? szülei; az? anyja; az? apja; a? bátyja; az? öccse; a? nővére; a? húga; a? felesége;
            a? férje; a? párja; a? barátnője; a? családjának; a? szüleinek; az? anyjának; az? apjának; család;
            családnak; a család
        """
    ),
    outsiders=phrases(
        """
            az? ügyvédje; az? ügyvédjének; ügyvéd; ügyvédnek; az ügyvédnek; a? védője; védő; a védőnek; a? sajtó;
            a? sajtónak; sajtó; sajtónak; a? média; a? médiának; médiának; harmadik félnek; harmadik fél;
            kívülállóknak; kívülállók; más szerveknek; más szervek; a többieknek; többieknek; másoknak; neki magának;
            vendégeknek; a vendégeknek; vendégek; a többi szervnek; mások; az ügyfélnek; ügyfélnek; elítéltnek;
            az elítéltnek
        """
    ),
    asides=phrases(
        """
            kérem; kérjük; ez; ezt; az; ez az információ; az információ; információ; info; és; de; tehát; szigorúan;
            figyelem; még; egyelőre; is; itt; erről; marad; fontos; légy szíves; jelenleg; adatot;
            ezt az információt; bejegyzés; adat; megjegyzés; a tartalom
        """
    ),
    topics=listed("""
        K6: gyógyszer*; pszichiát*; diagnóz*; depresszi*; öngyilkos*; terápi*; függőség*; egészség*; betegség*; addikt*
        K11: áldozat*; sértett*
        K10: ideológ*; szélsőséges nézet*
        K5: hírszerz*; titkosszolgál*; nemzetbiztons*
        K2: ítélet*; büntetés*; szabadul*; tárgyalás*; eltávozás*; fellebbez*
        K7: anyja*; apja*; család*; testvér*; nővér*; bátyja*; felesége*; gyerek*; szülei*; párja*
        K8: lakás*; szállás*; munkáltató*; munkahely*; jövedelem*; tartozás*; igazolvány*; útlevél*; lakbér*;
        segély*; adósság*
        K9: tanfolyam*; program*; tréning*; képzés*; oktatás*
        K3: zárka*; fegyelmi*; körlet*; verekedés*
        K4: kockázat*; visszaes*; védőtényező*; radikaliz*
    """),
    function_words=phrases("""
        a; az; egy; és; nem; is; hogy; van; volt; meg; el; fel; be; ki; le; de; ha; mert; mint; csak; már; még; ez;
        az; ezt; azt; ő; ők; mi; én; neki; nekik; vele; lesz; kell; vagy; majd; aki; ami; akkor; most; szerint; után;
        előtt; között; alatt; mellett; miatt; számára; részére; által; ig; nincs; lehet; fog; volna; sem; se; ne;
        minden; más; új; régi; nap; hét; hónap; múlva; belül; óta; ma; holnap; tegnap; legkésőbb; következő; jövő;
        múlt; mikor; ki; mit; hol; miért; feladat; döntés; ülés; lakás; jelentés; akta; cím; beszélgetés; kapcsolat;
        hívja; küldi; intézi; nővére; anyja; bátyja; együtt; lakást; aktát; jelenti; mondja; látta; látták; börtön;
        rendőrség; ügyészség; pártfogó; önkormányzat; rendőrségnek; végéig; amíg; igen; kérem; kérjük; hogyan;
        nagyon; jól; kapott; tart; jár; él; dolgozik; lakik; szeptemberig; felhívja; elküldi; pénteken; hétfőn;
        kedden; szerdán; csütörtökön; pénteki; hétfőig; péntekig
    """),
    abbreviations=phrases(
        """ hi; h; hid; határid; esed; legk; kim; ig; táv; megj; megb; bej; köt; kf;
            jan; febr; feb; márc; ápr; máj; jún; júl; aug; szept; szep; okt; nov; dec; hétf; csüt; pént; szomb; hat; dr; ifj; id; özv; pl; ill; stb; kb; ker; u; út; sz; szt; tel; max; min; prof; okl; bp; ún; vö; ld; hiv;
            ügyv; szül; hat; old; db; ft; jkv; oszt; mb; ov; fszt; em;
            bv; gyer; rk; kórh; főv; mk; hrsz; szds; fhdgy; őrgy; alez; ezds; hdgy; zls; osztv; ea; kmb; pf;
            szoc; nyug
    """
    ),
)
