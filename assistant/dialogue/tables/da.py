"""Danish: the words by which a typed sentence is understood."""

from __future__ import annotations

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words

_IN_EDE = words("""
        afbestille afdække afgive afhente afholde afklare aflevere aflyse afprøve afrapportere afslutte afstemme
        afsøge afvente aktivere ajourføre analysere anbefale angive anmelde anmode ansøge anvise arbejde
        arrangere arkivere assistere bearbejde bede bekræfte belyse besigtige beskrive bestille bevilge bevare
        bidrage booke briefe bringe checke coache dele deltage diskutere dokumentere drøfte efterforske
        efterlyse efterprøve efterspørge eftersende engagere ekspedere ekspandere eskalere eskortere etablere
        evaluere facilitere fakturere fastholde fastlægge finansiere fjerne flytte foranstalte forberede
        forelægge foreslå forhandle forhøre forklare forlænge formidle formulere forny fortsætte fremlægge
        fremsende fremskaffe fremstille følge garantere gennemføre gennemgå genoptage genvurdere guide handle
        hente henvende henvise hjælpe hyre identificere igangsætte indberette indbringe indgive indhente
        indkalde indlede indlevere indrapportere indsamle indsende indskrive indstille informere initiere
        instruere interviewe invitere iværksætte justere kalde klargøre klarlægge kommentere kontakte
        kontrollere koordinere kopiere korrigere kortlægge kvalificere lave lede lede levere lokalisere læse
        maile medbringe meddele medvirke melde mobilisere motivere monitorere notere nedsætte observere ombooke
        omsætte oplyse oplære opdatere opfordre opdele opfylde opklare oprette opretholde opspore opstille
        opstarte opsummere opsøge ordne orientere organisere overdrage overføre overlevere overveje overvåge
        overtale påbegynde påpege passe placere planlægge prioritere printe præcisere præsentere prøve publicere
        rapportere redegøre redigere registrere regulere rekvirere reservere rette revidere ringe rundsende
        rykke klare høre købe sælge minde fordele nå lytte fikse fixe mødes ringe rådføre rådgive samarbejde
        samle sammenfatte sammenkalde sammenskrive sammenholde sende sikre skabe skaffe skitsere skrive sms'e
        snakke spørge standse starte stoppe støtte styre styrke supplere svare søge sørge tage tale teste tegne
        tilbageholde tilbagemelde tilbyde tilføje tilkalde tilknytte tilmelde tilpasse tilrettelægge tilse
        tilsende tjekke træne træffe udarbejde udbetale udfolde udforme udfylde udføre udlevere udrede udskrive
        udsende udstede udvikle udvælge undersøge underrette underskrive undervise uddanne uddybe uddele vaske
        varsle vejlede vende verificere videregive videresende videreformidle visitere visitere vise vurdere
        vælge ændre åbne besøge besvare betale bistå kigge køre lukke låne møde notificere understøtte undgå
        udskyde udtage uploade validere skærme beskytte forebygge finde få give gå gøre holde komme lægge se
        sætte stille tage tilse trække bære bruge bygge anvende anskaffe aftale afgøre afstå behandle beslutte
        bestemme besigtige fastsætte forsøge forsyne forsikre hæve indføre indgå indrette indføje inddrage
        indtaste konferere konkretisere konsultere kræve ledsage indlægge overbringe overholde overtage påtage
        pleje repræsentere samtale sagsbehandle screene servicere skifte slette spare stile sørge tolke
        oversætte udpege udveksle varetage vedligeholde viderebringe vække forankre faxe hverve køre låse
        rådspørge synliggøre tydeliggøre ansætte løse sparre vente udvide udsætte vidne tilvejebringe tilgå
        hastebehandle optage opsige opgøre opbygge opfange afhøre afværge afsætte anholde fængsle indfri
        afskrive mægle udlåne indbyde indtale efterse efterleve vidensdele journalisere skype
    """)
_GROUPS = words("""
        arbejde/arbejd/arbejder/arbejdede/arbejdet afgive/afgiv/afgiver/afgav/afgivet
        afholde/afhold/afholder/afholdt/afholdt afbestille/afbestil/afbestiller/afbestilte/afbestilt
        aflyse/aflys/aflyser/aflyste/aflyst ajourføre/ajourfør/ajourfører/ajourførte/ajourført
        afgøre/afgør/afgør/afgjorde/afgjort afstå/afstå/afstår/afstod/afstået angive/angiv/angiver/angav/angivet
        anvende/anvend/anvender/anvendte/anvendt ansøge/ansøg/ansøger/ansøgte/ansøgt
        ansætte/ansæt/ansætter/ansatte/ansat bede/bed/beder/bad/bedt belyse/belys/belyser/belyste/belyst
        beskrive/beskriv/beskriver/beskrev/beskrevet bestille/bestil/bestiller/bestilte/bestilt
        bestemme/bestem/bestemmer/bestemte/bestemt beslutte/beslut/beslutter/besluttede/besluttet
        besøge/besøg/besøger/besøgte/besøgt betale/betal/betaler/betalte/betalt
        bidrage/bidrag/bidrager/bidrog/bidraget bistå/bistå/bistår/bistod/bistået
        bringe/bring/bringer/bragte/bragt bruge/brug/bruger/brugte/brugt bære/bær/bærer/bar/båret
        deltage/deltag/deltager/deltog/deltaget efterforske/efterforsk/efterforsker/efterforskede/efterforsket
        efterlyse/efterlys/efterlyser/efterlyste/efterlyst
        efterspørge/efterspørg/efterspørger/efterspurgte/efterspurgt
        eftersende/eftersend/eftersender/eftersendte/eftersendt efterse/efterse/efterser/efterså/efterset
        fastholde/fasthold/fastholder/fastholdt/fastholdt fastlægge/fastlæg/fastlægger/fastlagde/fastlagt
        fastsætte/fastsæt/fastsætter/fastsatte/fastsat finde/find/finder/fandt/fundet få/få/får/fik/fået
        forelægge/forelæg/forelægger/forelagde/forelagt foreslå/foreslå/foreslår/foreslog/foreslået
        forberede/forbered/forbereder/forberedte/forberedt forlænge/forlæng/forlænger/forlængede/forlænget
        forebygge/forebyg/forebygger/forebyggede/forebygget forhøre/forhør/forhører/forhørte/forhørt
        forny/forny/fornyer/fornyede/fornyet fortsætte/fortsæt/fortsætter/fortsatte/fortsat
        fremlægge/fremlæg/fremlægger/fremlagde/fremlagt fremsende/fremsend/fremsender/fremsendte/fremsendt
        fremskaffe/fremskaf/fremskaffer/fremskaffede/fremskaffet
        fremstille/fremstil/fremstiller/fremstillede/fremstillet følge/følg/følger/fulgte/fulgt
        gennemføre/gennemfør/gennemfører/gennemførte/gennemført gennemgå/gennemgå/gennemgår/gennemgik/gennemgået
        genoptage/genoptag/genoptager/genoptog/genoptaget give/giv/giver/gav/givet gå/gå/går/gik/gået
        gøre/gør/gør/gjorde/gjort henvende/henvend/henvender/henvendte/henvendt
        henvise/henvis/henviser/henviste/henvist hjælpe/hjælp/hjælper/hjalp/hjulpet
        holde/hold/holder/holdt/holdt hæve/hæv/hæver/hævede/hævet
        igangsætte/igangsæt/igangsætter/igangsatte/igangsat indbringe/indbring/indbringer/indbragte/indbragt
        indgive/indgiv/indgiver/indgav/indgivet indgå/indgå/indgår/indgik/indgået
        indkalde/indkald/indkalder/indkaldte/indkaldt indsende/indsend/indsender/indsendte/indsendt
        indskrive/indskriv/indskriver/indskrev/indskrevet indlægge/indlæg/indlægger/indlagde/indlagt
        indføre/indfør/indfører/indførte/indført inddrage/inddrag/inddrager/inddrog/inddraget
        iværksætte/iværksæt/iværksætter/iværksatte/iværksat kalde/kald/kalder/kaldte/kaldt
        klargøre/klargør/klargør/klargjorde/klargjort klarlægge/klarlæg/klarlægger/klarlagde/klarlagt
        komme/kom/kommer/kom/kommet kortlægge/kortlæg/kortlægger/kortlagde/kortlagt køre/kør/kører/kørte/kørt
        lede/led/leder/ledte/ledt lægge/læg/lægger/lagde/lagt læse/læs/læser/læste/læst
        låne/lån/låner/lånte/lånt medbringe/medbring/medbringer/medbragte/medbragt
        meddele/meddel/meddeler/meddelte/meddelt melde/meld/melder/meldte/meldt møde/mød/møder/mødte/mødt
        nedsætte/nedsæt/nedsætter/nedsatte/nedsat omsætte/omsæt/omsætter/omsatte/omsat
        oplyse/oplys/oplyser/oplyste/oplyst oplære/oplær/oplærer/oplærte/oplært
        opretholde/oprethold/opretholder/opretholdt/opretholdt opsøge/opsøg/opsøger/opsøgte/opsøgt
        opsige/opsig/opsiger/opsagde/opsagt opgøre/opgør/opgør/opgjorde/opgjort
        optage/optag/optager/optog/optaget overdrage/overdrag/overdrager/overdrog/overdraget
        overføre/overfør/overfører/overførte/overført overtage/overtag/overtager/overtog/overtaget
        overholde/overhold/overholder/overholdt/overholdt overbringe/overbring/overbringer/overbragte/overbragt
        oversætte/oversæt/oversætter/oversatte/oversat påbegynde/påbegynd/påbegynder/påbegyndte/påbegyndt
        påtage/påtag/påtager/påtog/påtaget planlægge/planlæg/planlægger/planlagde/planlagt
        redegøre/redegør/redegør/redegjorde/redegjort rundsende/rundsend/rundsender/rundsendte/rundsendt
        rådgive/rådgiv/rådgiver/rådgav/rådgivet rådføre/rådfør/rådfører/rådførte/rådført
        rådspørge/rådspørg/rådspørger/rådspurgte/rådspurgt
        sammenkalde/sammenkald/sammenkalder/sammenkaldte/sammenkaldt
        sammenskrive/sammenskriv/sammenskriver/sammenskrev/sammenskrevet
        sammenholde/sammenhold/sammenholder/sammenholdt/sammenholdt se/se/ser/så/set
        sende/send/sender/sendte/sendt skabe/skab/skaber/skabte/skabt skaffe/skaf/skaffer/skaffede/skaffet
        skrive/skriv/skriver/skrev/skrevet snakke/snak/snakker/snakkede/snakket
        spørge/spørg/spørger/spurgte/spurgt stille/stil/stiller/stillede/stillet
        støtte/støt/støtter/støttede/støttet sætte/sæt/sætter/satte/sat søge/søg/søger/søgte/søgt
        sørge/sørg/sørger/sørgede/sørget tage/tag/tager/tog/taget tale/tal/taler/talte/talt
        tilbageholde/tilbagehold/tilbageholder/tilbageholdt/tilbageholdt tilbyde/tilbyd/tilbyder/tilbød/tilbudt
        tilgå/tilgå/tilgår/tilgik/tilgået tilkalde/tilkald/tilkalder/tilkaldte/tilkaldt
        tilrettelægge/tilrettelæg/tilrettelægger/tilrettelagde/tilrettelagt tilse/tilse/tilser/tilså/tilset
        tilsende/tilsend/tilsender/tilsendte/tilsendt
        tilvejebringe/tilvejebring/tilvejebringer/tilvejebragte/tilvejebragt træffe/træf/træffer/traf/truffet
        trække/træk/trækker/trak/trukket tydeliggøre/tydeliggør/tydeliggør/tydeliggjorde/tydeliggjort
        udføre/udfør/udfører/udførte/udført udrede/udred/udreder/udredte/udredt
        udskrive/udskriv/udskriver/udskrev/udskrevet udsende/udsend/udsender/udsendte/udsendt
        udvælge/udvælg/udvælger/udvalgte/udvalgt udskyde/udskyd/udskyder/udskød/udskudt
        udtage/udtag/udtager/udtog/udtaget udsætte/udsæt/udsætter/udsatte/udsat
        undgå/undgå/undgår/undgik/undgået undersøge/undersøg/undersøger/undersøgte/undersøgt
        underskrive/underskriv/underskriver/underskrev/underskrevet
        undervise/undervis/underviser/underviste/undervist varetage/varetag/varetager/varetog/varetaget
        vedligeholde/vedligehold/vedligeholder/vedligeholdt/vedligeholdt
        vejlede/vejled/vejleder/vejledte/vejledt vende/vend/vender/vendte/vendt
        videregive/videregiv/videregiver/videregav/videregivet
        videresende/videresend/videresender/videresendte/videresendt
        viderebringe/viderebring/viderebringer/viderebragte/viderebragt vise/vis/viser/viste/vist
        vælge/vælg/vælger/valgte/valgt vække/væk/vækker/vækkede/vækket anholde/anhold/anholder/anholdt/anholdt
        høre/hør/hører/hørte/hørt købe/køb/køber/købte/købt sælge/sælg/sælger/solgte/solgt
        afhøre/afhør/afhører/afhørte/afhørt afsætte/afsæt/afsætter/afsatte/afsat
        indbyde/indbyd/indbyder/indbød/indbudt indtale/indtal/indtaler/indtalte/indtalt
        kræve/kræv/kræver/krævede/krævet løse/løs/løser/løste/løst
        anbefale/anbefal/anbefaler/anbefalede/anbefalet udpege/udpeg/udpeger/udpegede/udpeget
        prøve/prøv/prøver/prøvede/prøvet afprøve/afprøv/afprøver/afprøvede/afprøvet
        overveje/overvej/overvejer/overvejede/overvejet synliggøre/synliggør/synliggør/synliggjorde/synliggjort
        efterprøve/efterprøv/efterprøver/efterprøvede/efterprøvet
    """)
_OTHER = tuple(tuple(group.split("/")) for group in _GROUPS)
_OWN = frozenset(group[0] for group in _OTHER)
_FIRST = tuple(dict.fromkeys(verb for verb in _IN_EDE if verb not in _OWN and verb.endswith("e")))


def _stem(verb: str) -> str:
    """Return the imperative of a regular verb: its last consonant is not doubled."""
    bare = verb[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


_INFINITIVES = frozenset((*_FIRST, *(group[0] for group in _OTHER)))
_NOUNS = frozenset(words("samtale møde tale aftale test gave"))
"""Infinitives that behind a preposition are nouns (`indkalder ham til samtale`)."""
_PRESENTS = frozenset((*(verb + "r" for verb in _FIRST), *(group[2] for group in _OTHER)))
_IMPERATIVES = frozenset((*map(_stem, _FIRST), *(group[1] for group in _OTHER)))
_NO_TASKS = frozenset(
    words("""
        fa far sa se ser ga gar led bed vis bar kald skab lan tal brug laes baer kom snak print del mod samtal
        sag lav svar regel start mail styr rad flyt saml kig hold arbejd faks hyr test laer
    """)
)
_PASTS = (
    frozenset(verb + ending for verb in _FIRST for ending in ("de", "t", "des"))
    | frozenset(form for group in _OTHER for form in (group[3], group[4], group[3] + "s"))
) - {"sa", "bar", "gav", "bad", "set", "sat", "udsat", "afholdt", "holdt", "sas", "fast", "aftalet"} | {"sas", "aftalt"}
_DEPONENTS = {"ses", "modes", "mødes", "tales", "synes", "findes", "fas", "gas", "folges", "følges", "bedes"}
_PASSIVES = (frozenset(verb + "s" for verb in _FIRST) | frozenset(group[0] + "s" for group in _OTHER)) - _DEPONENTS - {
    "ventes",
    "forventes",
    "afventes",
    "beregnes",
} | {"findes"}

_CENTRES = (
    "krise rusmiddel misbrugs job social familie råd rådgivnings borger behandlings aktivitets bolig ungdoms unge akut kvinde"
)
"""What a centre is for, whose name has an article written onto it (`krisecentret`)."""

TABLE = Table(
    language="da",
    inverts=True,
    numbers=valued("""
        en 1; et 1; én 1; ét 1; to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti 10; elleve 11; tolv
        12; fjorten 14; femten 15; tyve 20; tredive 30; tres 60; halvfems 90
    """),
    ordinals=("e", "ende", "te"),
    ordinal_words=valued("""
        første 1; anden 2; andet 2; tredje 3; fjerde 4; femte 5; sjette 6; syvende 7; ottende 8; niende 9;
        tiende 10; ellevte 11; tolvte 12; trettende 13; fjortende 14; femtende 15; sekstende 16; syttende 17;
        attende 18; nittende 19; tyvende 20; tredivte 30
    """),
    weekdays=valued("""
        man -1; søn -1; tir 1; tirs 1; ons 2; onsd 2; tor 3; tors 3; fre 4; lør 5; mandags 0; tirsdags 1;
        onsdags 2; torsdags 3; fredags 4; lørdags 5; søndags 6; mandagen 0; tirsdagen 1; onsdagen 2; torsdagen
        3; fredagen 4; lørdagen 5; søndagen 6; madag 0; mandg 0; tirdag 1; tisdag 1; onsdg 2; torsdg 3; tordag
        3; fredg 4; frdag 4; lordag 5; sondag 6
    """),
    months=valued("""
        jul -1; sept 9; mar 3; mart 3; april 4; agust 8; septmber 9; febuar 2; feburar 2; januar 1; okober 10
    """),
    numbered=("uge", "u"),
    units=named("""
        time hour; timer hour; dag day; dage day; dagene day; døgn day; uge week; uger week; ugen week; ugerne
        week; måned month; måneder month; måneden month; månederne month; mdr month; md month; år year; året
        year; årene year; kvartal quarter; kvartalet quarter; arbejdsdag workday; arbejdsdage workday; hverdag
        workday; hverdage workday; arbejdsdagene workday; hverdagene workday
    """),
    parts=phrases("""
        morgen; morgenen; formiddag; formiddagen; eftermiddag; eftermiddagen; aften; aftenen; nat; natten;
        middag; frokost; tidlig; tidligt; sent; morges; formiddags; eftermiddags
    """),
    weekday_endings=phrases("""
        morgen; formiddag; eftermiddag; aften; nat; morgenen; aftenen; formiddagen; eftermiddagen
    """),
    dates=(
        ("iso", phrases("den? {iso}")),
        (
            "season",
            phrases("""
        sommeren|efteråret|vinteren|foråret|julen|jul|påsken|påske|pinsen|pinse|sommerferien|juleferien|efterårsferien;
        vinterferien|påskeferien|ferien|ramadan|eid|nytår|skolestart|semesterstart
    """),
        ),
        (
            "recurring",
            phrases("""
        den|d {day} - årige|årig|åriges|års;
        hver {weekday}; hver anden {weekday}; hver anden? weekend|aften|morgen; hver|hvert {unit}; hver anden {unit}; hvert andet {unit}; hver {n}
        {unit}; hver {weekday} {part}; en gang om {unit}; én gang om {unit}; {n} gange om {unit}; en gang pr
        {unit}; hver {ord} {unit}; om mandagen|tirsdagen|onsdagen|torsdagen|fredagen; {weekday} hver uge
    """),
        ),
        (
            "month_week",
            phrases("""
        den? {ord} uge i|af {month}; den? sidste uge i|af {month}; den? {ord} uge i næste måned; {ord} halvdel
        af {month}; {ord} uge af {month}
    """),
        ),
        (
            "time",
            phrases("""
        kl|klokken {clock}; kl|klokken {time}; kl|klokken {hour}; ved {clock} tiden; {clock}; senest kl {hour};
        senest kl {clock}; senest kl {time}; inden|før kl {hour}; inden|før kl {clock}; inden|før kl {time};
        omkring kl {hour}
    """),
        ),
        ("numeric", phrases("den|d? {num}; {weekday} den|d? {num}")),
        (
            "day_month",
            phrases("""
        den|d? {day} {month} {year}?; den|d? {ord} {month} {year}?; den|d? {day} . {month} {year}?
    """),
        ),
        ("day_month_range", phrases("den|d? {num} {month} {year}?")),
        (
            "days_month",
            phrases("""
        den|d? {day} .? til|og|-|–|—|tom den? {day} {month} {year}?; den? {day} .? til og med den? {day} {month}
        {year}?
    """),
        ),
        ("day_or_month", phrases("den? {day} .? eller den? {day} {month} {year}?")),
        (
            "day",
            phrases("""
        den|d {day} .; den|d {day}; den {ord}; den|d {day} .? i denne måned; den {ord} i denne måned; den|d
        {day} .? denne måned; den|d {day} .? ds; den {ord} denne måned
    """),
        ),
        (
            "day_next_month",
            phrases("""
        den|d {day} .? i? næste måned; den {ord} i? næste måned
    """),
        ),
        (
            "weekday",
            phrases("""
        {weekday}; {weekday} {part}; {weekday} om {part}; {weekday} før|efter frokost; {weekday} ved middagstid
    """),
        ),
        (
            "this_weekday",
            phrases("""
        nu på {weekday}; denne {weekday}; den her {weekday}; kommende {weekday}; den kommende {weekday};
        førstkommende {weekday}; nu her på {weekday}; på {weekday} her; nærmeste {weekday}; her på {weekday};
        {weekday} her i ugen; kommende {weekday} {part}; nu på {weekday} {part}
    """),
        ),
        (
            "next_weekday",
            phrases("""
        næste {weekday}; næstkommende {weekday}; næste {weekday} {part}; {weekday} næste; den næste {weekday};
        {weekday} derefter; {weekday} efter
    """),
        ),
        (
            "last_weekday",
            phrases("""
        i {weekday}; sidste {weekday}; forrige {weekday}; seneste {weekday}; i {weekday} {part}; nu i {weekday};
        den seneste {weekday}; allerede i {weekday}; sidste {weekday} {part}; forgangne {weekday}
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} i? denne uge; denne uge på? {weekday}; {weekday} i? indeværende uge; {weekday} i den her uge;
        {weekday} i ugen; i denne uge på? {weekday}
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} i? næste|kommende uge; næste uge på? {weekday}; i næste uge på? {weekday}; {weekday} {part} i?
        næste uge; {weekday} ugen efter; {weekday} i den næste|kommende uge; næste uge på? {weekday} {part}; i
        næste uge om {weekday}
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        {weekday} i? sidste|forrige uge; sidste uge på? {weekday}; i {weekday} i? sidste uge; i sidste uge om
        {weekday}; {weekday} i den forgangne uge
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} om {n} {unit}; på {weekday} om {n} {unit}; om {n} uger på {weekday}; om {n} uge på {weekday};
        {weekday} om fjorten dage
    """),
        ),
        (
            "in",
            phrases("""
        om {n} {unit}; inden for {n} {unit}; indenfor {n} {unit}; senest om {n} {unit}; inden {n} {unit}; {n}
        {unit} fra nu|i dag|idag; inden for de næste|kommende {n} {unit}; indenfor de næste|kommende {n} {unit};
        de næste|kommende {n} {unit}; i løbet af {n} {unit}; i løbet af de næste|kommende {n} {unit}; højst {n}
        {unit}; maks {n} {unit}; inden for højst {n} {unit}; inden for maks {n} {unit}; inden for {unit}; inden
        der er gået {n} {unit}; senest {n} {unit} fra nu|i|idag dag?; {n} {unit} frem; over de næste|kommende
        {n} {unit}; indenfor en frist på {n} {unit}; inden for en frist på {n} {unit}; inden for den næste
        {unit}; i løbet af den næste {unit}
    """),
        ),
        (
            "in_workdays",
            phrases("""
        om|inden {n} arbd; inden for {n} bankdage; inden for de næste {n} arbejdsdage
    """),
        ),
        (
            "in_vague",
            phrases("""
        om|inden nogle|et|flere par? {unit}; om et par {unit}; om nogle få {unit}; inden for nogle|få|et par?
        {unit}; inden for et par {unit}; om|inden cirka|ca|omkring|omtrent {n} {unit}; inden for
        cirka|ca|omkring {n} {unit}; om {n} til|-|eller {n} {unit}; om {num} {unit}; inden for {n} til|- {n}
        {unit}; snarest; inden længe; på et tidspunkt; en af dagene; i starten|begyndelsen af {month} {year}?;
        starten|begyndelsen af {month} {year}?; primo {month} {year}?; i starten|begyndelsen af næste|denne
        uge|måned|år; starten|begyndelsen af næste|denne uge|måned|år; først i {month}; først i næste uge|måned;
        primo næste|denne måned; i starten|begyndelsen af ugen|måneden|året; engang i {month}; engang i næste
        uge|måned; en gang i næste uge|måned; på et tidspunkt i næste uge|måned; omkring|cirka|ca den|d? {day}
        .? {month}; omkring {weekday}; omkring den {ord}; omkring den {day} .?; omkring {month}; tidligt i
        {month}; sent i {month}; til sommer|efteråret|foråret|vinter|jul|påske; før|inden|efter
        sommer|sommerferien|ferien|jul|julen|påske|påsken|pinse|efterårsferien|juleferien|nytår|vinterferien|påskeferien;
        i løbet af sommeren|efteråret|foråret|vinteren; de næste|kommende dage|uger|måneder; inden for de
        næste|kommende dage|uger; i den nærmeste fremtid; inden for den nærmeste fremtid; den nærmeste tid; i
        god tid; på sigt; fremover; for nogle|et par? {unit} siden; for et par {unit} siden; for noget tid
        siden; forleden; forleden dag; for nylig; omkring månedsskiftet; omkring årsskiftet; midt i ugen; midt i
        næste uge; om en dags tid; om en uges tid; om en måneds tid; om {n} dages tid; om {n} ugers tid; en uges
        tid; i disse dage; første halvdel af {month}; anden halvdel af {month}; om halvanden uge|måned; om lidt
    """),
        ),
        (
            "ago",
            phrases("""
        for {n} {unit} siden; {n} {unit} siden; for {n} {unit} tilbage; {n} {unit} tidligere
    """),
        ),
        (
            "rel0",
            phrases("""
        i dag; idag; i aften; iaften; i eftermiddag; i formiddag; i nat; i morges; imorges; i dag {part}; idag
        {part}; senere i dag; senere idag; dagens udgang; slutningen af dagen; allerede i dag; lige efter mødet;
        tidligere i dag; d d; dags dato; i løbet af dagen; umiddelbart efter mødet; i dag om {part}
    """),
        ),
        (
            "rel1",
            phrases("""
        i morgen; imorgen; i morgen {part}; imorgen {part}; i morgen tidlig; i morgen tidligt; i morgen om
        {part}; imorn; imogen
    """),
        ),
        ("rel2", phrases("i overmorgen; overmorgen; iovermorgen; i overmorgen {part}")),
        (
            "rel-1",
            phrases("""
        i går; igår; i går {part}; igår {part}; gårsdagen; i går om {part}; natten til i dag; i løbet af natten;
        i gaar
    """),
        ),
        ("rel-2", phrases("i forgårs; iforgårs; forgårs; i forgårs {part}; forleden aften")),
        (
            "this_unit",
            phrases("""
        denne|dette|indeværende {unit}; i denne|dette|indeværende {unit}; i løbet af denne|dette {unit}; den her
        {unit}; det her {unit}; senere denne|dette {unit}; senere på|i {unit}; her i {unit}; i indeværende
        {unit}; i {unit}; i løbet af {unit}; engang i {unit}; engang denne {unit}
    """),
        ),
        (
            "next_unit",
            phrases("""
        næste {unit}; i næste {unit}; i løbet af næste {unit}; kommende {unit}; den|det kommende|næste {unit}; i
        den|det kommende|næste {unit}; følgende {unit}; næstkommende {unit}; en dag i næste {unit}; engang næste
        {unit}
    """),
        ),
        (
            "last_unit",
            phrases("""
        sidste {unit}; i sidste {unit}; forrige {unit}; i forrige {unit}; seneste {unit}; den|det
        seneste|forløbne|forgangne {unit}; i den|det seneste {unit}; tidligere denne|dette {unit}; tidligere
        på|i {unit}; i løbet af den seneste {unit}
    """),
        ),
        (
            "end_week",
            phrases("""
        ugen er omme|gået|slut; i? slutningen|udgangen af ugen; i? slutningen|udgangen af denne uge; ugens udgang|slutning; sidst på
        ugen; sidst i ugen; ved ugens udgang; inden ugen er omme; ugen ud
    """),
        ),
        (
            "end_next_week",
            phrases("""
        i? slutningen|udgangen af næste|kommende uge; sidst i|på næste uge; slutningen af ugen efter
    """),
        ),
        (
            "weekend",
            phrases("""
        weekenden; i weekenden; den? kommende weekend; denne weekend; weekend; her i weekenden; den her weekend
    """),
        ),
        ("next_weekend", phrases("næste weekend; i næste weekend; weekenden efter; weekenden derefter")),
        (
            "end_unit",
            phrases("""
        i? slutningen|udgangen af denne|dette|indeværende? {unit}; i? slutningen|udgangen af {unit}; ved
        udgangen af {unit}; den? sidste dag i {unit}; ved slutningen af {unit}; ultimo denne {unit}; ultimo
        {unit}; sidst i denne|dette? {unit}; sidst på {unit}
    """),
        ),
        (
            "end_this_month",
            phrases("""
        måneden er omme|gået|slut; månedens udgang|slutning; ved månedens udgang; månedsskiftet; ved månedsskiftet; ultimo måneden; måneden
        ud; ultimo; sidst i måneden; sidst på måneden; månedens sidste dag; den sidste i måneden; ultimo d m
    """),
        ),
        (
            "end_this_year",
            phrases("""
        året er omme|gået|slut; årets udgang|slutning; ved årets udgang; årsskiftet; ved årsskiftet; nytårsaften; året ud; ultimo året;
        udgangen af året; slutningen af året; ultimo i år; årets sidste dag
    """),
        ),
        (
            "end_next_unit",
            phrases("""
        i? slutningen|udgangen af næste|kommende {unit}; den? sidste dag i næste {unit}; ultimo næste {unit};
        sidst i næste {unit}; ved udgangen af næste {unit}
    """),
        ),
        (
            "end_year_of",
            phrases("""
        i? slutningen|udgangen af {year}; ultimo {year}; årsskiftet {year}; sidst i {year}
    """),
        ),
        (
            "end_month",
            phrases("""
        i? slutningen|udgangen af {month} {year}?; ved udgangen af {month} {year}?; ultimo {month} {year}?; den?
        sidste {month}; den? sidste dag i {month} {year}?; sidst i {month} {year}?; slut {month} {year}?;
        slutningen {month}; {month} er slut|omme|gået|forbi; sent i {month}; månedsskiftet {month} / {month}
    """),
        ),
        (
            "mid_month",
            phrases("""
        i? midten af {month} {year}?; medio {month} {year}?; midt i {month} {year}?; midt {month} {year}?;
        halvvejs i {month}
    """),
        ),
        (
            "mid_this_month",
            phrases("""
        i? midten af måneden; midt i måneden; i? midten af denne måned; medio denne måned; midt på måneden;
        medio måneden
    """),
        ),
        ("mid_next_month", phrases("i? midten af næste måned; medio næste måned; midt i næste måned")),
        (
            "month",
            phrases("""
        i {month} {year}?; i løbet af {month} {year}?; {month} {year}; {month} måned {year}?; kommende {month};
        i {month} måned; inden|før {month} {year}?; senest {month} {year}?; senest i {month} {year}?; til
        {month} {year}?; her i {month}; inden for {month}; nu i {month}
    """),
        ),
        (
            "quarter",
            phrases("""
        q {n} {year}?; {n} . kvartal {year}?; {n} kvartal {year}?; kvartal {n} {year}?; {ord} kvartal {year}?;
        slutningen af {ord} kvartal; udgangen af {ord} kvartal; udgangen af {n} .? kvartal; ultimo {ord} kvartal
    """),
        ),
        (
            "week_of",
            phrases("""
        ugen den|d? {day} .? {month} {year}?; ugen fra den|d? {day} .? {month}; ugen der begynder|starter den|d?
        {day} .? {month}; ugen med start den|d? {day} .? {month}; ugen omkring den|d? {day} .? {month}
    """),
        ),
        (
            "week_no",
            phrases("""
        i? uge {n}; u {n}; uge nr .? {n}; i løbet af uge {n}; slutningen af uge {n}; udgangen af uge {n}; i u
        {n}
    """),
        ),
        (
            "meeting",
            phrases("""
        vores? næste|kommende|følgende
        møde|konference|gang|sagskonference|netværksmøde|samråd|opfølgning|opfølgningsmøde; vores?
        næste|kommende|følgende
        statusmøde|træf|session|koordinationsmøde|infohusmøde|psp|psp-møde|evalueringsmøde; vores?
        næste|kommende tværfaglige konference|møde; det næste|kommende møde; vi ses igen|næste; vi ses næste
        gang; vi mødes igen|næste; vi mødes næste gang; næste gang vi ses|mødes; mødet næste gang;
        opfølgningsmødet; næste gang
    """),
        ),
        (
            "release",
            phrases("""
        løsladelse; løsladelsen; hans|hendes|sin|den løsladelse; prøveløsladelse; prøveløsladelsen; hans|hendes
        prøveløsladelse; løsladelsesdatoen; løsladelsesdatoen; løsladelsesdagen; løsladelsesdato; han|hun
        løslades; han|hun bliver løsladt; han|hun kommer ud; han|hun er ude; han|hun er løsladt; udskrivning;
        udskrivningen; den indsatte løslades; klienten løslades; endt straf; endt afsoning; han|hun er færdig
        med at afsone; afsoningens udløb; dagen for løsladelse; dagen for løsladelsen; strafudståelse; han|hun
        prøveløslades
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} før|inden hans|hendes|den? løsladelse|løsladelsen|prøveløsladelse|prøveløsladelsen; {n}
        {unit} før|inden han|hun løslades; {n} {unit} før|inden han|hun bliver løsladt; {n} {unit} før|inden
        udskrivning|udskrivningen
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} efter hans|hendes|den? løsladelse|løsladelsen|prøveløsladelse|prøveløsladelsen; inden for {n}
        {unit} efter hans|hendes|den? løsladelse|løsladelsen|prøveløsladelse; senest {n} {unit} efter
        hans|hendes|den? løsladelse|løsladelsen; {n} {unit} efter han|hun løslades|er bliver? løsladt?; {n}
        {unit} efter udskrivning|udskrivningen
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} før|inden det? næste møde|konference|samråd|sagskonference|netværksmøde; {n} {unit} før|inden
        mødet
    """),
        ),
    ),
    due=phrases("""
        sen; sen den; senest d; senst; frist t; t; forf; forf .; dl; ddl; fr .; svarfrist; svarfrist
        er; frist den; klar den; klart den; inden den; sidste frist t;
        før; inden; senest; senest på|den|i|til|ved; til; til på; allersenest; allersenest på; senest inden;
        deadline; deadline er; deadline på|til; frist; frist er; fristen er; fristen er på; frist på|til;
        klar|klart|klare til|på|senast|inden|før|senest; færdig|færdigt|færdige til|senest|inden|før|på; skal
        være klar til|senest|inden|før; ikke senere end; sidste frist; sidste frist er; sidste dag; sidste dag
        er; slutdato; slutdato er; forfalder; helst inden|før|senest|til; i god tid inden|før|til; gerne
        inden|før|senest|til; om muligt inden|før|senest|til; så vidt muligt inden|før|senest|til; allerede
        inden; mindst inden; til senest; dato; dato er; afleveres senest; inden udgangen af; inden kl 12 på;
        inden frokost på; før frokost på; målet er; sigtes mod; planlagt til; hen mod; op til; forud for;
        forfaldsdato; i mål inden|senest; være på plads senest|inden; på plads senest|inden|til; ved; klart;
        klar; færdigt; færdig; klare;
          af senest; af før; i senest; på senest; på inden; fat i
        inden
    """),
    deadlines=phrases("""
        deadline; frist; fristen; tidsfrist; tidsfristen; slutdato; sidste frist; forfaldsdato; sidste dag;
        måldato
    """),
    until=phrases("""
        til og med; tom; t . o . m; t o m; frem til; indtil; helt frem til; frem til og med; indtil den;
        tilogmed; t
    """),
    at=phrases("""
        på; den; i; ved; under; omkring; om; nu på; allerede på; allerede; for; d; dagen; så sent som; så
        sent som på; her på; senere; af; d .; dato
    """),
    seen=phrases("""
        siden; dateret; dateret den; af den; lige siden; sidst; oprettet; oprettet den; af; modtaget; senest;
        senest den
    """),
    effect=phrases("""
        fra og med; fra; fra den; pr; per; pr .; med virkning fra; med start; med start på|den|i|fra; startende;
        tidligst; efter; først; først på|den|i|efter|fra; gælder fra; regnet fra; ikke før; begynder; starter;
        med ikrafttræden; fom; f . o . m; flyttet til; flyttes til; udskudt til; udsættes til; udsat til;
        udskydes til; rykket til; rykkes til; ændret til; ændres til; fra mandag; start; tidligst fra;
        fremadrettet fra
    """),
    after_date=phrases("""
        senest; allersenest; deadline; om {part}; {part}; eller før; eller tidligere; inden frokost; før
        frokost; efter frokost; tak; helst; om muligt; ved middagstid; ds
    """),
    between=phrases("mellem; fra; imellem; i perioden; i perioden fra"),
    ranges=phrases("til; og; tom; t . o . m; til og med; -; –; —; frem til; t o m"),
    incidents=("incident", "haendels", "observ", "iagttag", "indskrevet", "varetaegtsfaengslet", "opsagt", "anholdt"),
    events=phrases("""
        retsmøde*; retssag*; grundlovsforhør*; hovedforhandling*; domsforhandling*; domsafsigelse*;
        fristforlængelse*; udløber; udløb; udløbet; ophører; ophørte; gyldig*; gælder; gældende; gjaldt; træder
        i kraft; trådte i kraft; begynder; starter; startede; påbegyndes; løslades; løsladelse*; slutdato;
        slutter; prøvetid*; prøvetiden; tilsynsperiode*; anke*; appel*; fødselsdag*; født; udgang*; forbud*;
        opholdsforbud; afhøring*; anmeldt; anholdt; anholdtes; varetægtsfængslet; fængslet siden; dømt;
        domfældt; fandt sted; finder sted; skete; sket; flytter ind; flyttede; overflyttes; overflyttet;
        overføres; operation*; bryllup*; begravelse*; løber til; løber frem til; varer til; afsoning*; afsoner;
        straffen; sigtet; tiltalt; tiltale; byretten*; landsret*; udvist; udvisning*; beskikkelse*; opsagt;
        opsigelse*; kørekort*; genbesøg; indskrevet; ankom; ankommer; indgik; kendelse*; opholdstilladelse*;
        vidneforklaring*; høring*; falder; fødsel; til|inden|før
        samtalen|besøget|hjemmebesøget|lægebesøget|interviewet|afhøringen den; behandles; afgøres; prøves;
        forhandles; finder sted; holdes; afsiges; dom falder; sagen behandles; retssagen;
        har en tid; har tid hos; har fået en tid; fået tid; næste besøg i|hos|er; næste tid er; har
        lægetid; har tid på; har tid til; har tid den; er indkaldt til; indkaldt til; er booket;
        bliver myndig; fylder
    """),
    prefixes={
        "action": phrases("""
        opgave; opgaver; aktion; aktionspunkt; aktionspunkter; handling; handlinger; to do; todo; to - do; at
        gøre; skal gøres; opfølgning; følg op; tiltag; ap; handlepunkt; handlepunkter; action; gøres; opg; til
        opfølgning; næste skridt
    """),
        "decision": phrases("""
        enig; vi enes; mødet enes; iflg aftale; jf aftale; som aftalt;
        beslutningspunkt; beslutningspunkter; mødets beslutning; vi beslutter; det besluttes; resultat;
        beslutning; beslutninger; besluttet; aftale; aftalt; konklusion; afgørelse; enighed; fælles beslutning;
        besl; indstilling; vedtaget
    """),
        "information": phrases("""
        info; information; oplysning; oplysninger; fakta; faktum; nyt; ny info|oplysning|information;
        opdatering; orientering; observation; iagttagelse; status; til orientering; til info; tilbagemelding;
        nyheder; meddelelse; rapport; melding; statusopdatering; siden sidst
    """),
        "assessment": phrases("""
        vurdering; vurderinger; faktor; bedømmelse; skøn; analyse; trusselsvurdering; risikovurdering
    """),
        "risk": phrases("""
        risiko; risici; risikofaktor; risikofaktorer; bekymring; bekymringer; bekymrende; advarselstegn;
        trussel; trusler; faresignal; faresignaler; opmærksomhedspunkt; pushfaktor; risikotegn; belastning;
        stressor
    """),
        "protective": phrases("""
        beskyttende; beskyttende faktor|faktorer; beskyttelsesfaktor; beskyttelsesfaktorer; beskyttelse; styrke;
        styrker; positivt; ressource; ressourcer; støttende; pullfaktor; resiliens
    """),
        "question": phrases("""
        spørgsmål; åbent spørgsmål; spm; spørgsmål til; uafklaret; til afklaring; åbne spørgsmål; uklart; tvivl
    """),
        "dissent": phrases("""
        afvigende standpunkt; afvigende; uenig; uenighed; indsigelse; indvending; forbehold; imod;
        mindretalsudtalelse; protest; nej; dissens; særstandpunkt; afvigende holdning; ikke enig; afvigende
        mening; dissent
    """),
        "attendance": phrases("""
        frav; frav .; afb; tilst; til st; ikke tilst; med på lur; delt; deltog; sygemeldt; sygem;
        meldt afbud; på video; med på video;
        nyt ansigt; nye ansigter; ny repræsentant; ny kollega; gæstedeltager; bisidder; observatør; kommet til;
        ny ved bordet; nye ved bordet; ny deltager; nye deltagere; ny i gruppen; gæst i dag; dagens gæst; inviteret;
        inviterede; stedfortræder; stedfortræder i dag; med på link; på link; på distance; mangler; mangler i dag;
        afbud fra;
        til stede; tilstede; fremmøde; fraværende; fravær; afbud; afbud fra; deltagere; gæst; gæster; syg;
        sygemeldt; stedfortræder; deltager; mødt; ikke mødt; fremmødte
    """),
        "remark": phrases("""
        t ref; t . ref; til ref; referatet; mødenotat;
            bem; bem .; anm .; bemærk; anm; til mødet; ref; referat; prot; protokol; til ref; mødereferat; formalia; praktisk; praktisk info; praktiske forhold;
            til referatet; til protokollen; til mødereferatet; bemærkning; til orientering for referatet; skal
            noteres; noteres; bemærkning til referatet; til dagsordenen; ordensbemærkning; for referatets skyld
        """),
        "note": phrases("""
        notat til eget brug; eget notat; til eget brug; mine egne noter; min egen note; noter for mig selv; note til
        mig; kun for mig; kun for mig selv; kun til mig selv; husk; huskeseddel; parentes;
        notat; note; obs; nb; n . b; husk; privat; privat note; egen note; eget notat; memo; til mig selv;
        huskeseddel; kun til mig selv; mit notat; egne noter; personlig note; privat notat; notat til mig selv;
        note til mig selv
    """),
    },
    owner_labels=phrases("""
        ansvarlig; ansvarlige; ansvar; hvem; af hvem; af; udføres af; tovholder; ejer; gøres af;
        opgaveansvarlig; ansvarlig person; ansv; den ansvarlige; udfører; varetages af; hos
    """),
    agencies={
        "POL": phrases("""
        politi; politiet; lokalpolitiet; lokalpoliti; lokalbetjent; lokalbetjenten; politibetjent;
        politibetjenten; betjenten; betjent; politikreds; politikredsen; politiassistent; politiassistenten;
        kriminalpolitiet; kriminalpoliti; efterforsker; efterforskeren; vicepolitiinspektør; politiinspektør;
        politiinspektøren; pol; forebyggelsessektionen; forebyggelsesenheden; radikaliseringskonsulent;
        politikommissær; politikommissæren; vicepolitikommissær; vicepolitikommissæren; vicepolitiinspektøren; politiets forebyggende enhed; nærpolitiet; nærpoliti;
        kriminalassistent; kriminalassistenten; efterforskningen; sagsbehandler i politiet; rigspolitiet; ncf;
        nsk; lokalstationen; politikontakten; nærbetjent; nærbetjenten; pa
    """),
        "PRO": phrases("""
        statsadv; anklagem;
        anklagemyndighed; anklagemyndigheden; anklager; anklageren; statsadvokat; statsadvokaten;
        statsadvokaturen; senioranklager; senioranklageren; specialanklager; specialanklageren; anklageri;
        anklagerne; chefanklager; chefanklageren; advokaturen; rigsadvokaten; am; politiadvokat;
        politiadvokaten; advokatur; advokaturchef
    """),
        "PRI": phrases("""
        fængs; arresth;
        fængsel; fængslet; fængselsinspektør; fængselsinspektøren; institutionschef; institutionschefen; arrest;
        arresten; arresthus; arresthuset; kriminalforsorgen; kriminalforsorg; fængselsvæsenet; fængselsvæsen;
        fængselsledelsen; fængselsleder; fængselslederen; statsfængslet; statsfængsel; institutionen;
        afdelingsleder; kf; enhedschef fængslet; sikkerhedschef fængslet; fængselschef; fængselschefen; direktør
        for fængslet; arrestforvarer; arrestforvareren; vestre fængsel; politigården fængsel;
        afsoningsinstitutionen; krim
    """),
        "PRC": phrases("""
        fængselsbetjent; fængselsbetjenten; kontaktbetjent; kontaktbetjenten; afdelingsbetjent;
        fængselsbetjente; fængselspersonalet; værkmester; værkmesteren; fængselsfunktionær; afdelingspersonalet;
        socialrådgiver i fængslet; betjent på afdelingen; vagten
    """),
        "PSY": phrases("""
        fængselspsykolog; fængselspsykologen; psykolog; psykologen; kriminalforsorgens psykolog; psykologteamet
    """),
        "PRB": phrases("""
        kriminalforsorgen i frihed; kriminalforsorg i frihed; kif; tilsynsførende; tilsynsførerende; tilsynet;
        tilsyn; tilsynsmyndigheden; kif - afdelingen; kif - afdeling; den tilsynsførende; tilsynskonsulent;
        tilsynsværge; friforsorgen; kif - medarbejder; k . i . f; kif medarbejder; pension skejby;
        udslusningspensionen; kriminalforsorgens pension; tilsynsenheden
    """),
        "MUN": phrases("""
        komm;
        kommune; kommunen; borgmester; borgmesteren; rådhuset; ssp; ssp - konsulent; ssp - konsulenten; ssp
        konsulent; ssp konsulenten; ssp - koordinator; ssp - koordinatoren; kommunal koordinator;
        koordineringsgruppen; sikkerhedskoordinator; sikkerhedskoordinatoren; tryghedskoordinator;
        tryghedskoordinatoren; forvaltningen; kommunens koordinator; magistraten; kriminalitetsforebyggende
        konsulent; beredskabschef; kommunalbestyrelsen; by og borgerservice; borgerservice; tryghedskonsulent;
        tryghedskonsulenten; sekretariatschef kommunen; infohuskoordinator
    """),
        "INT": phrases("""
        efterretningstjeneste; efterretningstjenesten; pet; p . e . t; politiets efterretningstjeneste; fe;
        efterretningsenheden; efterretninger; koncern efterretning; center for forebyggelse;
        efterretningsafdelingen; fængslernes efterretningsenhed; kriminalforsorgens efterretningsenhed
    """),
        "JUD": phrases("""
        domstol; domstolen; domstolene; retten; byretten; byret; landsretten; landsret; dommer; dommeren;
        højesteret; dommerkontoret; retsformanden; retsformand; dommerfuldmægtig; dommerfuldmægtigen; rettens
    """),
        "MH": phrases("""
        psykiatri; psykiatrien; psykiater; psykiateren; distriktspsykiatri; distriktspsykiatrien; retspsykiatri;
        retspsykiatrien; overlæge; overlægen; regionspsykiatrien; socialpsykiatrien; socialpsykiatri; opus;
        behandlingspsykiatrien; psykiatrisk afdeling; psykiatrisk center; psykiatrisk ambulatorium;
        ambulatoriet; retspsykiatrisk ambulatorium; bup; børne - og ungdomspsykiatrien; psykiatrisk hospital; f
        - act; fact - team; opsøgende team; psykiatriske afdeling; behandlingsansvarlig læge
    """),
        "HLT": phrases("""
        rusmiddelc;
        sundhedsvæsen; sundhedsvæsenet; sundhedstjenesten; læge; lægen; sygeplejerske; sygeplejersken;
        fængselslæge; fængselslægen; praktiserende læge; egen læge; misbrugscenter; misbrugscentret;
        misbrugscenteret; rusmiddelcenter; rusmiddelcentret; rusmiddelcenteret; hospitalet; sygehuset; sygehus;
        regionen; sundhedsforvaltningen; rådgivningscenter; misbrugsbehandlingen; misbrugsbehandler;
        misbrugsbehandleren; rusmiddelbehandlingen; fængselssygeplejersken; sundhedscentret; sundhedscenteret;
        sundhedsafdelingen; skadestuen; tandlægen; distriktssygeplejersken; sundhed
    """),
        "SOC": phrases("""
        socialc;
        socialforvaltning; socialforvaltningen; sociale myndigheder; de sociale myndigheder; socialrådgiver;
        socialrådgiveren; socialtjenesten; voksenafdelingen; voksensocialafdelingen; socialcenter;
        socialcentret; socialcenteret; socialafdelingen; socialafdeling; borgercentret; borgercenter;
        ydelsescenter; ydelsescentret; socialpædagog; socialpædagogen; bostøtte; bostøtten; støttekontaktperson;
        skp; familieafdelingen; familieafdeling; gældsrådgiver; gældsrådgiveren; gældsrådgivningen;
        hjemløseenheden; hjemløseenhed; voksenenheden; voksenenhed; socialrådgiverne; socialvagten;
        myndighedsrådgiver; myndighedsrådgiveren; handicap og psykiatri; socialkontoret; kommunens
        socialrådgiver; socialområdet; velfærdsforvaltningen; soc; socialfaglig konsulent; forsorgshjemmet;
        forsorgshjem; herberget; boformen; socialudvalget; socialtilsynet; udbetaling danmark
    """),
        "YTH": phrases("""
        børne- og ungeforvaltning; børne - og ungeforvaltningen; børne- og ungeforvaltningen; ungeforvaltningen;
        ungeenheden; ungeafdelingen; børne - og familieafdelingen; ungerådgiver; ungerådgiveren;
        ungdomskriminalitetsnævnet; ungekriminalforsorgen; kontaktperson for unge; ungesamråd; ungesamrådet;
        klubben; gadeplansmedarbejder; gadeplansmedarbejderen; gadeplan; opsøgende medarbejder; sikret
        institution; ungekonsulent; ungekonsulenten; børn og unge; børne - og ungerådgiver; familierådgiver;
        familierådgiveren; ungdomssanktionskoordinator; børnehuset; ungecentret; ungerådgivningen
    """),
        "EDU": phrases("""
        skole; skolen; uddannelse; lærer; læreren; skoleleder; skolelederen; uu - vejleder; uu vejleder;
        uddannelsesvejleder; uddannelsesvejlederen; vuc; studievejleder; studievejlederen; produktionsskolen;
        fgu; fgu - skolen; sprogskolen; gymnasiet; højskolen; fængselsskolen; fængselslærer; fængselslæreren;
        erhvervsskolen; uddannelsesinstitutionen; kompetencecenter
    """),
        "WRK": phrases("""
        jobcenter; jobcentret; jobcenteret; jobkonsulent; jobkonsulenten; beskæftigelsesforvaltningen;
        beskæftigelsesforvaltning; beskæftigelseskonsulent; jobcoach; jobcoachen; jobformidler; jobformidleren;
        a - kassen; virksomhedskonsulent; virksomhedskonsulenten; jc; beskæftigelsescentret; high five;
        highfive; ungdommens jobcenter; jobmentor; beskæftigelsesafdelingen; jobrådgiver; jobrådgiveren
    """),
        "HSG": phrases("""
        boliganvisning; boliganvisningen; boligselskab; boligselskabet; boligforening; boligforeningen;
        boligorganisation; boligorganisationen; boligkontor; boligkontoret; boligsocial medarbejder;
        boligsociale medarbejder; boligkonsulent; boligkonsulenten; boligkoordinator; boligkoordinatoren; den
        boligsociale helhedsplan; helhedsplanen; boligrådgiver; boligrådgiveren; boligsocialt; housing first;
        boligrådgivningen; boligenheden; ejendomskontoret; boligafdelingen
    """),
        "NGO": phrases("""
        offerrådg;
        exit; exitcenter; exitcentret; exitcenteret; exitprogram; exitprogrammet; exitmentor; exitmentoren; exit
        - mentor; exit - mentoren; exitkoordinator; exitkoordinatoren; røde kors; café exit; cafe exit;
        frivilligorganisation; frivilligorganisationen; ngo; ngo'en; civilsamfundsorganisation;
        civilsamfundsorganisationen; foreningen; fonden; kirkens korshær; blå kors; frelsens hær;
        offerrådgivningen; offerrådgivning; krisecenter; krisecentret; efterværn; efterværnet;
        efterværnsorganisation; frivillig; den frivillige; exitrådgiver; exitrådgiveren; exitmedarbejder;
        exitmedarbejderen; exitenheden; exitteamet; exit - enheden; kofoeds skole; projekt menneske; back on
        track; dansk røde kors; exitkonsulent; exitkonsulenten; exitforløbet; huset zornig; wechange
    """),
        "REL": phrases("""
        imam; imamen; præst; præsten; fængselspræst; fængselspræsten; fængselsimam; fængselsimamen; religiøs
        mægler; interkulturel mægler; religiøs rådgiver; sjælesørger; kirken; moskeen; rabbiner; rabbineren;
        trossamfundet; brobygger; brobyggeren
    """),
        "MEN": phrases("mentor; mentoren; coach; coachen; livscoach"),
        "CM": phrases("""
        sagsansvarlig; sagsansvarlige; den sagsansvarlige; case manager; case manageren; casemanager;
        casemanageren; koordinerende sagsbehandler; tovholderen; tovholder; cm; koordinerende kontaktperson;
        forløbskoordinator; forløbskoordinatoren; sagskoordinator; sagskoordinatoren; udslusningskoordinator;
        udslusningskoordinatoren; løsladelseskoordinator; løsladelseskoordinatoren
    """),
        "CP": phrases("""
        referent; referenten; mødesekretær; mødesekretæren; kontaktpunkt; kontaktpunktet; infohus; infohuset;
        sekretariatet; sekretariat; sekretær; sekretæren; infohusets koordinator; infohus - koordinator
    """),
        "FAM": phrases("familie; familien; pårørende"),
    },
    weak=phrases("""
        retten; rettens; fe; pa; am; kf; tilsyn; institutionen; regionen; forvaltningen; skole; skolen;
        uddannelse; exit; familie; familien; pårørende; efterretninger; coach; klubben; foreningen; fonden;
        kirken; moskeen; sundhed; jc; cm; soc; opus; bup; efterværn; frivillig; krisecenter; vuc; fgu;
        bostøtte; sygehus; sygehuset; hospitalet; gymnasiet; højskolen; herberget; helhedsplanen;
        magistraten; vagten; boligsocialt; advokatur; gadeplan; nsk; ncf; tovholder; skp; arrest;
        efterforskningen; huset; betjenten; politibetjenten
    """),
    genitives=("s",),
    definites=("en", "n", "et", "t", "ne"),
    vague=phrases("""
        sagsbehandleren; sagsbehandler; medarbejderen; en medarbejder; medarbejder; kollegaen; kollegaen; en
        kollega; min|vores|hans|hendes kollega; myndigheden; myndighederne; personalet; kontaktpersonen;
        kontaktperson; teamet; en af os; begge; begge parter; parterne; de andre; alle parter; alle
        myndigheder; samarbejdspartnerne; koordinatoren; koordinator; konsulenten; konsulent; lederen; chefen;
        afdelingen; enheden; ansvarlig sagsbehandler; den ansvarlige; repræsentanten; behandleren; rådgiveren;
        specialisten; organisationen; medarbejderne; kollegerne; arbejdsgruppen; gruppen; embedsmanden;
        tjenestemanden; alle; samtlige parter; de relevante myndigheder; den relevante myndighed; den
        pågældende medarbejder; fagpersonen; den ansvarlige sagsbehandler; en sagsbehandler; vejlederen;
        inspektøren; funktionæren; de ansvarlige; afdelingslederen; betjenten; betjent; politibetjenten;
        politimanden; en betjent; sygeplejersken; socialrådgiverne; advokaten
    """),
    objects=phrases("ham; hende; dem; os; mig; sig; dig; jer; hinanden"),
    pronouns=phrases("han; hun; de; vi; jeg; du; man; disse; denne"),
    plurals=("de",),
    demonstratives=phrases("de; disse; denne; den; det"),
    speaker=phrases("jeg; vi"),
    nobody=phrases("""
        nogen; en eller anden; nogen anden; ingen endnu; hvem som helst; en af parterne; afklares senere
    """),
    person=phrases("""
        klienten; klient; indsatte; den indsatte; indsat; dømte; den dømte; domfældte; den domfældte; manden;
        kvinden; fyren; drengen; pigen; den pågældende; pågældende; personen; vedkommende; den unge; borgeren;
        borger; patienten; gerningsmanden; gerningspersonen; den sigtede; sigtede; tiltalte; den tiltalte; den
        mistænkte; individet; den hjemvendte; hjemvendte; vedrørende; den løsladte; fangen; den
        varetægtsfængslede; hovedpersonen; den unge mand; subjektet
    """),
    articles=phrases("den; det; de; en; et; vores; alle; hele; vor"),
    titles=phrases("""
        hr; fru; frk; frøken; dr; doktor; prof; ing; kollega; politibetjent; politiassistent; betjent;
        vicepolitiinspektør; politikommissær; kommissær; anklager; senioranklager; statsadvokat; dommer; imam;
        pastor; præst; sagsbehandler; socialrådgiver; psykolog; overlæge; advokat; mentor; fængselsinspektør;
        fængselsbetjent; kriminalassistent; inspektør; tilsynsførende; konsulent
    """),
    particles=phrases("""
        van; de; der; den; von; af; la; le; el; al; bin; ibn; abu; da; di; do; dos; du; mac; mc; zu; ben; ter;
        ten
    """),
    generic=phrases("""
        myndighed; myndigheden; enhed; enheden; afdeling; afdelingen; forvaltning; forvaltningen; kontor;
        kontoret; team; teamet; center; centret; centeret; organisation; fond; fonden; forening; foreningen;
        kommune; kommunen; region; regionen; by; politi; politiet; politikreds; kriminalforsorgen;
        kriminalforsorg; frihed; fængsel; fængslet; arrest; arresten; anklagemyndigheden; statsadvokaten;
        socialforvaltningen; psykiatrien; psykiatri; sundhed; og; i; for; af; på; de; den; det; national;
        nationale; lokal; lokale; regional; nordre; søndre; østre; vestre; nord; syd; øst; vest; hus; huset;
        gruppe; gruppen; danmark; dansk; danske; støtte; hjælp; arbejde; jobcenter; bolig; boligselskab;
        boligselskabet; unge; børn; skole; skolen; indsats; tjeneste; tjenesten; service; probation; police;
        prison; municipality; agency; office; mental; health; social; sociale; byret; domstol; nævn; nævnet;
        program; programmet; exit; københavns; københavn; til; ved; med; midt; sjælland; fyn; jylland
    """),
    both=phrases("og; &; samt; såvel som; plus; /; +; og også; henholdsvis; hhv; o"),
    either=phrases("eller; og eller; enten; alternativt; alt"),
    beside=phrases("""
        med; sammen med; i samarbejde med; i samråd med; med hjælp fra; med hjælp af; med støtte fra; i dialog
        med; i fællesskab med; efter aftale med; i koordination med; efter drøftelse med; med bistand fra; med
        assistance fra; i tæt samarbejde med; parallelt med; i samspil med; ved hjælp af
    """),
    tasks=(_INFINITIVES | _PRESENTS | _IMPERATIVES | {"ses", "modes", "mødes", "tales", "følges", "fortæller", "siger"})
    - _NO_TASKS
    | {"tag", "ga", "gar", "hold", "start", "svar", "mail", "arbejder", "lav"},
    imperatives=(_INFINITIVES | _IMPERATIVES)
    - _NO_TASKS
    - {
        "lede",
        "hyre",
        "dele",
        "vaske",
        "handle",
        "handl",
        "komme",
        "arbejde",
        "støtte",
        "samarbejde",
        "aftale",
        "behandle",
        "bidrag",
        "bruge",
        "overgang",
        "bede",
        "anke",
        "træk",
        "stil",
        "udtag",
        "optag",
        "indbring",
        "forny",
        "bistå",
        "bista",
        "tilbyd",
        "valg",
        "mode",
        "møde",
        "tale",
        "samtale",
        "bestem",
        "foretag",
        "læge",
        "love",
        "kræv",
        "krav",
        "åbn",
        "abn",
        "fortsæt",
        "fængsel",
        "fængsl",
        "garant",
        "afstem",
        "hverv",
        "plej",
        "lås",
        "las",
        "lån",
        "vidn",
        "søg",
        "støt",
        "besøg",
        "svar",
        "være",
        "tegn",
        "indtag",
        "tilsyn",
        "væk",
        "løs",
        "luk",
        "hæv",
        "kig",
        "vurder",
        "bær",
        "udred",
        "tilse",
        "bevilge",
        "bevilg",
        "behandl",
        "budget",
        "rad",
    }
    | {
        "søg",
        "støt",
        "besøg",
        "luk",
        "åbn",
        "abn",
        "løs",
        "tilbyd",
        "forny",
        "aftal",
        "aftale",
        "vurder",
        "tag",
        "giv",
        "hold",
        "lav",
        "kig",
        "se",
        "bed",
        "start",
        "flyt",
        "saml",
        "mail",
        "ga",
        "lede",
        "stil",
        "søge",
        "bede",
        "svar",
        "del",
    },
    infinitives=frozenset(),
    lasting=frozenset(
        words("""
        arbejder bruger besøger betaler overvåger deltager drikker tilbyder finansierer følger giver går gør
        vejleder har hjælper holder hyrer leder lærer medvirker motiverer observerer snakker taler samarbejder
        ser beskytter kører passer støtter søger tager træner træffer underviser uddanner plejer deler behandler
        lever bor ses coacher ansvarer styrer varetager understøtter leverer mødes støttes følges overvåges betales
        finansieres dækkes behandles undervises hjælpes varetages administreres plejes drives ledes bruges besøges
    """)
    ),
    usual=phrases("""
        løbende; kontinuerligt; fortløbende; hele tiden; til stadighed; regelmæssigt; dagligt;
        jævnligt; med jævne mellemrum;
        altid; ofte; oftest; normalt; som regel; regelmæssigt; jævnligt; for tiden; i øjeblikket; lige nu;
        stadig; stadigvæk; fortsat; sommetider; nogle gange; indimellem; allerede; dagligt; hver dag; ugentligt;
        hver uge; månedligt; nu om dage; ikke længere; sjældent; aldrig; som sædvanlig; plejer; løbende; næsten
        aldrig; p t; pt; for øjeblikket
    """),
    modals=phrases("""
        bliver ved med at; fortsætter med at; går i gang med at; tager fat på at;
        skal; bør; vil; kan; behøver; agter at; har tænkt sig at; har tænkt sig; planlægger at; lover;
        lover at; har lovet; har lovet at; lovede; lovede at; påtager sig; påtager sig at; påtog sig; påtog
        sig at; har påtaget sig; har påtaget sig at; bliver
        kontaktperson|mentor|tovholder|sagsansvarlig|kontakt|ansvarlig|støtteperson|bindeled; går ind som mentor|kontaktperson;
        ser ham|hende på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag; ser ham|hende i morgen|overmorgen; ser ham|hende igen;
        tager ansvar for; tager ansvaret for; er ansvarlig for;
        er ansvarlige for; har ansvar for; har ansvaret for; sørger for; sørger for at; står for; står for at;
        tager sig af; tager sig af at; tilbyder at; tilbød at; har tilbudt at; forsøger; forsøger at; prøver
        at; skulle; håber at; håber; sigter mod; sigter efter at; har til opgave; har til opgave at; har fået
        til opgave; fik til opgave; får til opgave; får til opgave at; arbejder på; arbejder på at; er i gang
        med; er i gang med at; er ved at; forpligter sig til; forpligter sig til at; burde; er tovholder; er
        tovholder på; er tovholder for; har opgaven; har opgaven med; kommer til at; går med til at;
        indvilliger i; indvilliger i at; indvilger i at; stiller op til; regner med at; er villig til at; er
        indstillet på at; er klar til at; finder ud af; undersøger om; ser på; kigger på; ser nærmere på;
        kigger nærmere på; tager hånd om; tager over; overtager; tager fat i; følger op; følger op på; tager
        kontakt; tager kontakt til; vender tilbage; melder tilbage; giver besked; giver tilbagemelding; tager
        med; tager op; tager initiativ til; har aftalt at; har meldt sig til; har sagt ja til; sætter i gang;
        går videre med; har forpligtet sig til; skal nok; vil gerne; er bemyndiget til at; er forpligtet til
        at; gør klar; varetager; får ansvaret for; får ansvar for; har opgaven at; hjælper med; hjælper med
        at; bidrager med; foretager; får lov til at; fik lov til at; får lov at; fik lov at; hører med; hører
        nærmere; hører ham; tager en snak med; går i dialog med; deles om ansvaret; deles om; deler ansvaret;
        deler ansvaret for; tager den; tager det; tager dette; tager opgaven; deles om; deles om at; er fælles
        om; er fælles om at; står sammen om; går sammen om; hjælpes ad med; hjælpes med; hjælpes om;
        samarbejder om at; holder os|gruppen|alle|mødet|parterne|resten
        orienteret|underrettet|informeret|opdateret|ajour; sørger for så; arbejder videre med; går videre med;
        vender tilbage med; vender tilbage om; vender tilbage angående; vender tilbage vedrørende; giver
        besked; giver en tilbagemelding; tager det med; tager spørgsmålet med; tager med sig; tager dialogen;
        tager snakken; tager en snak; tager en drøftelse; holder kontakten til; holder kontakten med; står for
        kontakten; har dialog med; løfter spørgsmålet; rejser spørgsmålet; søger op; finder frem; ringer
        rundt; mailer ud; sender ud; sender over; sender ind; afleverer; udfylder; skriver sammen; skriver
        færdig; trækker i; er tovholder på; er tovholder for; inviterer til; indkalder til; kalder ind til;
        tjekker op; tjekker med; dobbelttjekker; slår på tråden; ser på; ser nærmere på; kigger på; kigger
        nærmere på; hører ad; hører nærmere; hører hos; undersøger om; følger op; samler op; er ansvarlig; er
        tovholder; meddeler dato; meddeler datoen; meddeler tid; meddeler tidspunktet; meddeler resultatet;
        meddeler svaret; meddeler udfaldet; følger med; kører med; går med til; sætter skub i; skubber på;
        presser på; lægger pres på; tager endnu en; får styr på; får afklaret; får sat; får lavet; får
        skrevet; får sendt; får talt med; får bestilt; får booket; får aftalt; får hul igennem til; henter
        ind; indhenter; finder frem til; følger op overfor; holder øje med; holder kontakt; holder et øje på;
        laver en aftale; laver en anmeldelse; laver en underretning; laver en vurdering; skriver under;
        skriver ind; ringer op; ringer ind; ringer tilbage; tager kontakten; kører forbi; kører ud til; tager
        ud til; tager hjem til; tager forbi; kommer ud til; melder ud; melder ind; lægger ind; lægger frem;
        lægger op; stiller med; sætter op; sætter ind; sætter møde; aftaler tid; aftaler nærmere; giver en
        hånd; har indvilliget i; har indvilliget i at; har indvilget i; har indvilget i at; indvilligede i;
        indvilligede i at; har accepteret at; accepterer at; har givet tilsagn om; har givet tilsagn om at;
        giver tilsagn om at; gav tilsagn om at; har bekræftet at ville; har sagt ja til at; sagde ja til at;
        sagde ja til; gik med til at; gik med til; er gået med til; er gået med til at; har sagt god for at;
        har garanteret at; garanterer at; har forpligtet sig til at; forpligtede sig til; stiller sig til
        rådighed; stiller sig til rådighed for; melder sig til; meldte sig til; byder ind med; byder ind på;
        tilbød; vil prøve; vil forsøge; skal have fat; skal have talt; skal have afklaret; skal
        have rykket; skal have sendt; skal have skrevet; skal have undersøgt; skal have aftalt; skal have
        booket; skal have bestilt; skal have set; skal nå; mangler at; mangler stadig at; mangler fortsat at;
        mangler bare at; skylder at; skylder os; udestår at; har opgaven med at; går i gang med; går i gang
        med at; begynder på; starter op med; er i færd med at; er sat på at;
        må;
        hjælpes ad om at; hjælpes ad med at; hjælpes ad med; hjælper hinanden med at; må;
        er nødt til at; er nødt til; bliver nødt til at; bliver nødt til; er nødsaget til at; er
        tvunget til at; må se at; har tænkt sig at; havde tænkt sig at; må prøve at; skal sørge for
        at; får lige; skal lige; tager hen og; går hen og; kører hen og; ringer og; hører ad; hører
        hos; hører med; ville;
        får fundet ud af; skal finde ud af;
        hører om; hører efter om; hører sig for; forhører sig
    """),
    abilities=phrases("""
        kan; skulle; forsøger; forsøger at; prøver at; håber; håber at; er villig til at; er indstillet på at;
        er klar til at; burde; arbejder på; er i gang med; er i gang med at; er ved at; kigger på;
        vil gerne; vil helst; ville gerne; kunne tænke sig at;
        ville;
        gerne vil; helst vil; gerne ville; regner med at; ønsker at; drømmer om at; overvejer at; planlægger selv at;
        tænker på at
    """),
    passive_marks=phrases("blive; bliver; blevet; blev"),
    passives=phrases("""
        skal; må; bør; behøver; skal være; skal blive; skal bliver; bør blive; må blive; bør være; skal have;
        der skal; vi skal; vi må; vi bør; mangler at; resterer; udestår; er nødvendigt; nødvendigt at; vigtigt
        at; er påkrævet; kræves; ønskes; det skal; skal gøres; bør gøres; der mangler; vi mangler; der bør; der
        er behov for at; er behov for at; behov for at
    """),
    passive_forms=_PASSIVES,
    undertakes=("at",),
    asks=phrases("""
        beder; beder om at; bad; bad om at; har bedt; opfordrer; opfordrede; har opfordret; anmoder; anmodede;
        anmoder om at; har anmodet; vil have at; kræver at; krævede at; kræver af; foreslår at; foreslog at;
        foreslår; giver til opgave; pålægger; pålagde; påbyder; instruerer; instruerede; minder; mindede;
        rykker; forventer at; forventer af; inviterer; indkalder; spørger; spurgte; har spurgt; anbefaler at;
        anbefaler; råder; tilskynder; giver; gav; uddelegerer til; delegerer til; overlader til; overlader det
        til; stiller spørgsmålet til; henvender sig til; søger hjælp hos; insisterer på at; beordrer; vil
        gerne have at; ser gerne at; lægger op til at; kræver; retter henvendelse til; bemyndiger; henstiller
        til; anmoder om hjælp; siger til; beder om , at; bad om , at; anmoder om , at; ønsker , at; vil have ,
        at; kræver , at; krævede , at; foreslår , at; foreslog , at; forventer , at; anbefaler , at;
        insisterer på , at; vil gerne have , at; ser gerne , at; lægger op til , at; bed; spørg; få; skal
        have; skal have fat i; har brug for at; vil gerne have at; vil have; ønsker at; ser gerne at; vil have
        at; beder om at; vil gerne have at; ønsker; efterlyser; skal bruge; forlanger; rekvirerer
    """),
    addressees=phrases("til; af; hos; fra"),
    asked=phrases("""
        bedes; bedes om at; bedes om; bliver bedt om; bliver bedt om at; blev bedt om; blev bedt om at; er
        bedt om; er bedt om at; er blevet bedt om; er blevet bedt om at; opfordres til; opfordres til at;
        anmodes om; anmodes om at; anmodes; får til opgave at; fik til opgave at; har fået til opgave at;
        pålægges; pålægges at; instrueres i; instrueres i at; inviteres til; inviteres til at; indkaldes til;
        mindes om; mindes om at; forventes; forventes at; tildeles opgaven; er anmodet om; er anmodet om at;
        er pålagt; er pålagt at; spørges om; bemyndiges til; bemyndiges til at; får besked på; får besked på
        at; er opfordret til; er opfordret til at; blev opfordret til at; får opgaven at; får opgaven med at;
        har fået opgaven med at; bes; rykkes for; anbefales at; er blevet bedt; er blevet anmodet om; er
        blevet anmodet om at; er blevet opfordret til; er blevet opfordret til at; er blevet pålagt; er blevet
        pålagt at; blev anmodet om; blev anmodet om at; blev opfordret til; blev pålagt; blev pålagt at; er
        udpeget til; er udpeget til at; er sat på; er sat til; er sat til at; blev sat til; blev sat til at;
        bliver sat til at; er blevet sat til at; skal bedes om; skal bedes om at; får pålæg om; får pålæg om
        at; får ansvaret for at; får ansvar for at; kaldes ind til; tilskyndes til; tilskyndes til at;
        henstilles til at; skal have besked på at; skal mindes om at; får den opgave at; fik den opgave at;
        fik opgaven at; fik opgaven med at; fik ansvaret for; fik ansvaret for at; har fået ansvaret for; har
        fået ansvaret for at; har fået ansvar for at; er blevet overdraget; er valgt til at; bydes; bydes at;
        til opgave at; i opgave at; ansvaret for at; pålæg om at; besked på at
    """),
    needs=phrases("er afhængig af; afventer fra; venter på"),
    personal=phrases("""
        går; gør; tager; får; giver; bruger; arbejder; begynder; starter; stopper; følger; besøger; snakker;
        taler; ser; kommer; søger; henter; holder; køber; betaler; læser; fortæller; hører; vil; medvirker;
        reagerer; deler; lærer; kigger; trækker; leder; nægter; sætter; sidder; flytter; advarer; åbner;
        stiller; viser; vælger; handler; kører; træner; bor; bliver; opholder; drikker; sover; lægger; møder;
        rejser; spiller; sælger; deltager; forlader; lever; føler; samarbejder; bryder; afslutter; hjælper;
        studerer; mødes; ses; laver; passer; venter;
        flytte; bo; blive; arbejde; starte; begynde; stoppe; studere; læse; rejse; drikke; leve; holde; deltage;
        medvirke; samarbejde; skifte; tage sin|sine|imod; prøve; ændre; droppe; fortsætte; holde sig; betale; købe;
        forlade; se sine|sin; besøge sin|sine
    """),
    reports=phrases("""
        rapp; medd; opl;
        siger; sagde; sagt; oplyser; oplyste; oplyst; meddeler; meddelte; meddelt; melder; meldte; meldt;
        rapporterer; rapporterede; fortæller; fortalte; fortalt; informerer; informerede; orienterer;
        orienterede; angiver; angav; bemærker; bemærkede; noterer; noterede; nævner; nævnte; bekræfter;
        bekræftede; mener; mente; synes; syntes; tror; troede; vurderer; vurderede; skønner; skønnede; ser;
        så; hører; hørte; ved; vidste; advarer; advarede; konstaterer; konstaterede; frygter; frygtede;
        mistænker; mistænkte; understreger; understregede; fremhæver; fremhævede; forklarer; forklarede;
        skriver at; skrev; hævder; hævdede; påstår; påstod; forstår; forstod; observerer; observerede;
        oplever; oplevede; mærker; mærkede; fandt; beretter; berettede; redegør for; redegjorde for;
        refererer; gengiver; gør opmærksom på; gjorde opmærksom på; påpeger; påpegede; signalerer; tvivler;
        tvivlede; benægter; nægter at; svarer at; svarede; kommenterer; har hørt; har set; har rapporteret;
        har oplyst; har meddelt; har meldt; har fortalt; har noteret; har bekræftet; har orienteret; har
        informeret; har bemærket; har fået at vide; fik at vide; har fået oplyst; fik oplyst; har modtaget;
        har erfaret; erfarer; erfarede; har fået oplysninger; kender til; undrer sig; undrede sig; er
        bekymret; er bekymrede; bekymrer sig; gør sig bekymringer; har bekymringer; antager; antog; forventer;
        forventede; regner med; beskriver; beskrev; tilføjer; tilføjede; giver udtryk for; gav udtryk for;
        udtrykker; udtrykte; er overbevist; er overbeviste; er sikker på; er opmærksom på; fraråder;
        frarådede; tilråder; klager over; klagede over; erkender; erkendte; indrømmer; indrømmede; fastholder;
        fastholdt; opdagede; opdager; iagttog; har iagttaget; husker; tolker; slår alarm; er i tvivl; er
        skeptisk; er af den opfattelse; er af den holdning; ser positivt på; ser med alvor på; registrerer;
        registrerede; deler bekymringen; har observeret; har konstateret; gætter; er ikke imod; har ingen
        indvendinger; har ingen indsigelser; har intet imod; har ikke noget imod; siger god for; anslår;
        ringer og siger; føler; har kendskab til; modsætter sig ikke; har intet imod; er ikke imod; har ingen
        indvendinger; gør ikke indsigelse; har ikke noget imod; har ingen indsigelser; protesterer ikke;
        skriver ,? at; svarer ,? at; nægter ,? at; benægter ,? at; udtaler; udtalte; anfører; anførte; peger
        på; pegede på; opfatter; opfattede; anser; betragter; betegner; betegnede; kan oplyse; kan bekræfte;
        kan berette; kan fortælle; kan meddele; kunne oplyse; kunne bekræfte; kunne fortælle; kunne berette;
        har indtryk af; har det indtryk; har den opfattelse; gør gældende; gjorde gældende; fornemmer;
        fornemmede; fortæller om; fortalte om; henviser til; henviste til; fremfører; fremførte; viser til;
        viste til; gentager; gentog; formoder; formodede; forudser; forudså; har på fornemmelsen; får
        meldinger om; roste; lægger mærke til; lagde mærke til; har lagt mærke til; har gjort opmærksom på;
        gør os opmærksom på; kender; kendte; har nævnt; har udtalt; har beskrevet; har forklaret; har udtrykt;
        har givet udtryk for; har vurderet; har advaret; har skrevet at; har skrevet , at; har svaret; har
        refereret; har berettet; har fået bekræftet; fik bekræftet; har fået underretning; har fået melding;
        har fået besked; fik besked; fik melding; har fået kendskab; er blevet bekendt med; blev bekendt med;
        er bekendt med; er vidende om; kommer med oplysninger; udtrykte bekymring; udtrykker bekymring;
        lufter; luftede; orienterer om , at; orienterede om; orienterede om , at; briefede; indrapporterede;
        indrapporterer; indberettede at; skrev at; skrev , at; hæfter sig ved; hæftede sig ved; bider mærke i;
        bed mærke i; noterer sig; noterede sig; glæder sig over; glædede sig over; er begejstret
        for; ser tegn på; så tegn på; ser en tendens; ser en risiko; ser en fare; ser en fordel; ser klare
        tegn; ser fortsat; ser ikke; ser det som; ser ham som; ser hende som; finder ham; finder hende; finder
        det; oplever ham; oplever hende; betegner ham; beskriver ham;
        finder at; finder det; finder ,;
        lader hilse; lader hilse og sige; lader hilse ,? at; lod hilse; lod hilse og sige; hilser og
        siger; hilste og sagde; lader os vide; lod os vide; lader meddele; lod meddele; skriver i
        sin|sit|sine|en|et|den|det
        rapport|mail|udtalelse|erklæring|notat|journal|sms|brev|indberetning|statusnotat|referat;
        skrev i sin|sit|sine|en|et
        rapport|mail|udtalelse|erklæring|notat|journal|sms|brev|indberetning; skriver i
        rapporten|mailen|udtalelsen|erklæringen|notatet|journalen|brevet; skrev i
        rapporten|mailen|udtalelsen|erklæringen|notatet|journalen|brevet; skriver til os; mailer at;
        mailer ,? at; mailede at; mailede ,? at; sms'er at; skriver på sms; ringede og
        sagde|fortalte|oplyste; ringer og siger|fortæller|oplyser;
        finder forslaget|planen|beslutningen|ham|hende; frygter at; tilføjer at; svarede nej;
        svarede ja; bekræftede at; har ladet meddele; giver oplysning; gav oplysning om; meldte at;
        havde hørt; har opsnappet; opsnappede; har fået nys
    """),
    notifies=phrases("""
        informerer; orienterer; underretter; giver besked til; giver tilbagemelding; melder tilbage; advarer;
        varsler; videregiver; videreformidler; besvarer; svarer; redegør for; skriver at; rapporterer tilbage;
        meddeler sig
    """),
    tells_whom=phrases("""
        meddeler; fortæller; siger til; rapporterer til; svarer; mailer; sms'er; minder; varsler; briefer;
        opdaterer; orienterer
    """),
    courtesies=phrases("venligst; gerne; tak; også; så; derefter; vær venlig at; husk at; husk"),
    nouns=phrases("""
        svar; hjælp; besøg; støtte; samtale; tale; aftale; møde; arbejde; start; tegn; valg; del; plan; bidrag;
        krav; støt; tag; mail; indkald
    """),
    receives=phrases("""
        får; fik; modtager; modtog; afventer; venter på; venter stadig på; afventer stadig; skal have; skal
        modtage; skal få; vil få; vil modtage; bør få; bør modtage; har brug for; mangler; mangler stadig; får
        tilsendt; får udleveret; får adgang til; tager imod; får oplyst; venter svar; afventer svar; får besked;
        modtager besked; modtager fortsat; afventer fortsat; behøver; har behov for; får overdraget;
        skal bruge; vil gerne bruge; har fortsat brug for; kunne godt bruge; mangler at få; skal
        have ind
    """),
    states=phrases("""
        er; var; har; havde; været; bliver; blev; blevet; findes; fandtes; virker; virkede; synes; bor; boede;
        står; stod; sidder; sad; ligger; lå; vil; kan; har det; føler; følte; kender; kendte; savner; savnede;
        mangler; gælder; betyder; indebærer; viser; viste; sover; drikker; drak; nægter; nægtede; lever;
        levede; lider; hedder; ser; tøver; trives; trivedes; omgås; omgik; opholder sig; opholdt sig; befinder
        sig; beholder; spiser; spiste; tilhører; klarer; klarede; medvirker; samarbejder; går godt; går
        dårligt; går bedre; udløber; løslades; kommer fra; ejer; foregår; hænger; hang; stiger; steg; falder;
        faldt; bruges; misbruger; tager stoffer; ryger; kommer ud; forstår; ønsker; beror på; glæder sig;
        passer; forekommer; fremstår; mistede; mistet; udeblev; udebliver; opfører sig; opførte sig; benægter;
        accepterer; stoler; stolede; hader; venter; er kommet; skriver ikke; arbejder som; ser ud; ventes;
        forventes; afventes; beregnes; løber; løb; varer; varede; udgår; bortfalder; slutter; lyder; lød;
        omfatter; skylder; skyldte; afsoner; afsonede; modtager fortsat; er bosat; opholder; isolerer;
        isolerede; gennemgår; bærer præg; deler celle; mangler fortsat; har udsigt til; går til; går i; går
        på; deltager jævnligt; møder stabilt; møder fast; passer sit; arbejder på et|en; skal i retten; skal
        for retten; skal afsone; skal for en dommer; skal møde i retten; skal møde i byretten;
        venter barn; er gravid; venter sit; brød sit; overtrådte; har overtrådt; overtræder
    """),
    past=phrases("""
        var; havde; har; blev; fik; gik; kom; så; sås; sagde; gav; tog; gjorde; holdt; fandt; forlod; skrev;
        talte; snakkede; boede; sad; stod; lå; slog; brød; løb; rejste; kørte; faldt; mistede; begyndte;
        nægtede; besøgte; modtog; døde; anholdt; anholdtes; fængslet siden; pågrebet; stoppet; fandt sted;
        skete; i går; igår; siden; sidst set; set; været; blevet; fået; gået; gjort; taget; hørt; sagt;
        truffet; forladt; kommet; sidste; forrige; undveg; flygtede; flygtet; forsvandt; forsvundet; truede;
        truet; dømt; sigtet; tiltalt; flyttede; løsladt; placeret; overført; ringede; sendte; mødte; mødtes;
        drak; spiste; sov; mistet; udeblev; udeblevet; mislykkedes; hang; omgikkes; købte; solgte; betalte;
        lagde; kastede; hentede; observeret; iagttaget; noteret; afslået; bevilget; afvist; forlænget;
        ophævet; tydede; valgte; bad; kunne; deltog; afbrød; afbrudt; stoppede; kørt; brudt; afhørt;
        testet; oplyst; oplyste; fortalte; fortalt; meddelte; rapporterede; konstateret; opholdt; skændtes;
        sloges; overfaldt; ankom; ankommet; indgik; vendte; vendt; råbte; sket; begået; begik; startet;
        færdiggjort; antruffet; kontrolleret; smed; stjal; haft; modtaget; indgivet; indkommet; anmeldt;
        afsagde; idømte; idømtes; frikendte; frifandt; anbragte; omkom; undslap; stak; skød; slap; skreg; bed;
        brændte; skar; knuste; rev; greb; greb ind; rømte; overtrådte; krænkede; voldtog; røg; indtog; kom til
        skade; ramte; påkørte; beslaglagde; indlagdes; udskrev; tvangsindlagde; blev fundet; blev set; blev
        idømt; fik afslag; fik dom; fik besøg; slog til; slog op; brød ind; brød ud; tog livet; tog en
        overdosis; opsagde; fratog; frakendte; sigtede; afhørte; ransagede; visiterede; stod frem; trak; trak
        sig; meldte sig; meldte; henvendte; klagede; kæmpede; skubbede; spyttede; kradsede; bar; løj; lånte;
        vandt; tabte; voksede; sank; ophørte; udløb; startede; sluttede; afsluttede; varede; kostede; hjalp;
        gik amok; gik hjem; gik ned; gik fra; gik i; kom hjem; kom op at; kom ind; kom ud; blev løsladt; blev
        udvist; blev overført; blev flyttet;
        afsoner for; afsoner en dom; sidder inde for; er dømt for; er sigtet for; er tiltalt for
    """),
    past_endings=phrases("ede; te; edes; tes"),
    past_shapes=phrases("edes"),
    pasts=_PASTS,
    participles=phrases("""
        -eret; -ået; -evet; -aget; -ttet; -igt; -ikret; -ldt; -rt; -kket; -vet; -get; -ket; -net; -ndt; -sket;
        -let; -met
    """),
    present_endings=("er",),
    adverbs=phrases("""
        også; endnu; nu; så; derefter; allerede; igen; altså; først; lige; gerne; kun; bare; altid; selv;
        personligt; direkte; straks; hurtigt; hurtigst muligt; snarest; omgående; dog; derfor; videre; sammen; i
        fællesskab; begge; desuden; imens; stadig; eventuelt; evt; i så fald; i hvert fald; i stedet; nok; jo;
        vel; da; så snart som muligt; asap; hidtil; siden; fortsat; endelig; desværre; samtidig; dermed; hermed;
        dertil; helst; øjeblikkeligt; formelt; ind; ud; op; frem; ned; ned; af; tilsyneladende; sig; for nylig;
        nærmere; formentlig; tilbage; fat; -; –; —; →; ->; >; :; ,; (; )
    """),
    purposes=("for",),
    infinitive_marks=(
        *phrases("at; om at; om han|hun|de|det|man|vi|der; skal; må; bør; skulle; kan; for at; til at"),
        *sorted(_INFINITIVES - _NOUNS),
    ),
    that=phrases(
        'at; om; hvorfor; hvordan; fordi; når; da; hvad; hvorvidt; hvem; hvilke; hvilken; hvornår; idet; :; "; “; ‘; „; «; ”; »'
    ),
    relative=phrases("som; der; hvilket; hvilke; hvis; hvor; da; når; hvori"),
    agents=phrases("af; via; gennem; ved"),
    thanks=phrases("""
        takker|takkede alle|gruppen|for deltagerne|fremmødet|samarbejdet|mødet?; siger tak til alle|gruppen|for
    """),
    origins=phrases("fra; af; via; gennem; igennem; hos; ud fra"),
    of=phrases("på; hos; ved; i; fra; for"),
    prepositions=phrases("""
        med; til; for; fra; hos; om; på; i; via; af; mod; imod; mellem; imellem; under; efter; omkring;
        angående; vedrørende; vedr; ang; ift; i forhold til; pr; per; inden; før; uden for; i stedet for; på
        grund af; pga; undtagen; bortset fra; udover; ud over; ved siden af; over; bag; blandt; ved; foran;
        indenfor; inden for; overfor; over for; med hjælp fra; ud fra; trods; takket være; i samråd med; i
        samarbejde med; sammen med; end; som; på vegne af; ikke; herunder; iht; i henhold til; mht; med hensyn
        til; kopi til; cc; ifølge; uanset; langs; nær; i anledning af; i forbindelse med; ifm; gennem; igennem;
        via; hverken; hos sin; til sin; inkl; ekskl; inklusive; på baggrund af; med støtte fra; i dialog med;
        nær ved; tæt på; uden om; à; henne ved; ovre hos; til fordel for
    """),
    places=phrases("""
        i; på; ved; hos; til; fra; uden for; inde på; inde i; omkring; nær; ud af; væk fra; langs; forlader;
        forlod; forladt; mod; besøger; udenfor
    """),
    according=phrases("""
        ifølge; iflg; ifølge oplysninger fra; ifølge oplysning fra; ifølge information fra; ifølge info fra;
        ifølge melding fra; oplysning fra; oplysninger fra; information fra; info fra; rapport fra; melding fra;
        fra; via; meddelt af; rapporteret af; bekræftet af; set af; observeret af; iagttaget af; noteret af;
        oplyst af; hørt fra; hørt af; besked fra; vurdering fra; vurdering af; vurderet af; mail fra; brev fra;
        samtale med; signal fra; signaler fra; kilde; kilde er; tilbagemelding fra; siger; oplyser; meddeler;
        melder; rapporterer; fortæller; mener; konstaterer; bekræfter; vurderer; sagde; oplyste; meddelte;
        fortalte; rapporterede; efter oplysning fra; efter oplysninger fra; efter vurdering fra; så siger; tror;
        påpeger; tilføjer; registreret af; fremført af; underretning fra; indberettet af; modtaget fra;
        opdatering fra; nyt fra; nyheder fra; observation fra; observation af; iagttagelse fra; iagttagelser
        fra; efter det oplyste fra; på baggrund af oplysninger fra; henvendelse fra; bemærker; beretter; jf;
        ifølge vurdering fra; udtaler; skriver; skrev; noterer; noterede; hævder; fremhæver; forklarer;
        tilføjer; tilføjede; understreger; advarer; frygter; mistænker; bevidner; minder; svarede; observerede;
        hørte fra; hørte af; hørt fra; hørt af; fik at vide af; fik at vide fra; fået at vide af; fået at vide
        fra
    """),
    lessens=phrases("""
        falder; faldt; faldet; mindskes; mindsket; mindskedes; reduceres; reduceret; aftager; aftaget; aftog;
        lavere; lav; lavt; lille; mindre; ringe; begrænset; beskeden; minimal; ubetydelig; forsvindende;
        nedbragt; nedbringes; dæmpet; dæmpes; sænket; formindsket; nede; marginal; svag
    """),
    jointly=phrases("""
        sammen med; i fællesskab med; i samarbejde med; i tæt samarbejde med; side om side med; i makkerskab
        med; i forening med; hånd i hånd med; fælles med
    """),
    comings=phrases("""
        går; gik; er gået; gået; kommer; kom; er kommet; kommet; ankommer; ankom; er ankommet; mangler;
        forlader; forlod; smutter; smuttede; er smuttet; møder; mødte; er mødt; mødt; deltager; deltog; træder
        ind; trådte ind; kobler på; koblede på; logger på; logger af; loggede på; loggede af; online; på
        teams|zoom|skype|video|link|telefon|skærm; via teams|zoom|skype|video|link|telefon; over
        teams|video|telefon; hjemmefra; til stede; tilstede; syg; sygemeldt; fraværende; forhindret; væk; ude;
        inde; udeblev; udebliver; udeblevet; forsinket; for sent; barslet; er barslet; på barsel; er på
        barsel; på ferie; ferie; tilbage; er tilbage; her; er her; ikke her; kører; kørte; skrider; skred;
        daffer; dafter; dryppede af; drysser ind; dryssede ind; dukker op; dukkede op; kigger ind; stiller op
    """),
    wonders=phrases("""
        vil vide; ville vide; vil gerne vide; vil høre; vil gerne høre; ønsker at vide; ønsker svar på; ønsker
        oplyst; vil have afklaret; vil have at vide; undrer sig over; er i tvivl om; søger svar på; spørger
        til; spurgte til; spørger , hvornår; spørger , hvem; spørger , hvad
    """),
    credits=phrases("""
        opfattelse; vurdering; mening; skøn; indtryk; udsagn; bedømmelse; oplysninger; udlægning; forklaring;
        erfaring; optik; synspunkt; iagttagelser; observationer;
        vedkommende
    """),
    dues=phrases("""
        tager den; tager det på sig; gør det; ordner det; ordner den; klarer det; klarer den; sørger for det; står
        for det; tager sig af det; tager sig af den; håndterer det; fikser det; er på den; er på opgaven; har
        bolden; skal stå for det; skal tage den; skal gøre det; påtager sig det; påtager sig opgaven; tager
        opgaven; tager bolden; melder sig til opgaven;
        det tager sig af; det tager fat i; det tager på sig; det påtager sig; det står for; det er
        ansvarlig for; det sørger for; den tager sig af; dem tager sig af; dette tager sig af; dette
        står for; tager sig af det; det må tage sig af; det kan tage sig af; det skal gøre; det skal
        klare; det skal tage sig af; det må gøre; det må klare; det har lovet at; det lovede at
        gøre; det følger op på; det undersøger nærmere; det finder ud af; det kigger på; det ser på;
        det vil klare; det får til opgave; ham tager sig af
    """),
    belongs=phrases("""
        opgave for; opgave til; opgave hos; opgaver til; aktion til; handling til; ligger hos; påhviler;
        påhviler det; det påhviler; det er op til; er op til; op til; ansvaret ligger hos; ansvar ligger hos;
        ansvaret er; ansvarlig er; ansvarlig; ansvarlige er; ansvarlige; ansvarlig for dette er; ansvarlig for
        dette; ejer er; udføres af; gøres af; skal gøres af; skal udføres af; skal varetages af; varetages af;
        håndteres af; klares af; bolden ligger hos; overdrages til; lægges hos; lægges over til; tildeles;
        delegeres til; gives til; går til; opgave; aktionspunkt; at gøre for; @; →; ->; anmodning til; ansvar
        for dette har; ansvaret har; ansvar har; er for; det er for; en opgave for; det bliver; er en opgave
        for; det tilfalder; tilfalder; hører under; løses af; skal løses af; overlades til; på bordet hos;
        ligger på bordet hos; hviler på; ansvar hos; hovedansvar; hovedansvarlig er; tovholder er; tovholder;
        det er kommunens? opgave; foretages af; er tildelt; uddelegeres til; det ordner; det tager; det
        klarer; det sørger; det håndterer; det varetager; det påtager; den tager; den ordner; dem tager; det
        følger; på tapetet hos; ligger nu hos; ligger på; står for skud; ansvaret påhviler; ansvaret ligger
        på; skal løftes af; løftes af; bæres af; ansvaret overgår til; bliver en opgave for; opgaven ligger
        hos; opgaven går til; opgaven lander hos; lander hos; opgaven gives til; opgaven tilfalder; opgaven
        løses af; opgaven varetages af; blev lagt over til; blev lagt hos; blev lagt på; blev overdraget til;
        blev overladt til; blev givet til; blev uddelegeret til; er lagt over til; er overdraget til; er
        overladt til; er uddelegeret til; er givet til; blev tildelt; blev pålagt; falder tilbage på; faldt
        på; landede hos; havnede hos; endte hos; ender hos; går videre til; gik til; er gået til; sendes
        videre til; ligger fortsat hos; ligger stadig hos; er fortsat hos; er nu hos;
        det overlades til; opgaven overdrages til; havner hos; lander på; lægges over på; overgår
        til;
        ligger det hos; ligger det på; er det op til; bliver det op til; hviler det på; tilfalder
        det
    """),
    duties=phrases("""
        opgave at; ansvar at; job at; sag at; tur at; pligt at; bord at; opgave er at; ansvar er at; rolle er
        at; job er at; opgave bliver at; ansvar bliver at
    """),
    negations=phrases("""
        ikke; ingen; intet; aldrig; ej; hverken; ikke længere; næppe; ingenting; ikke noget; ikke nogen; uden at
    """),
    denials=phrases("ikke; aldrig; ej; ingen; intet"),
    not_yet=phrases("""
        ikke endnu; endnu ikke; har ikke; havde ikke; har ingen; har intet; havde ingen; var ikke; er ikke; er
        ingen; er intet; findes ikke; findes ingen; ikke længere; har endnu ikke; har stadig ikke; aldrig; blev
        ikke; fik ikke; kom ikke; gik ikke; er der ikke; har aldrig; har ikke nogen; har ikke noget; ingen
        endnu; endnu ingen; er endnu ikke; er stadig ikke; ikke er
    """),
    soon=phrases("""
        snarest; snarest muligt; hurtigst muligt; så hurtigt som muligt; så snart som muligt; omgående; straks;
        øjeblikkeligt; akut; med det samme; haster; asap; uden ophold; uden unødigt ophold; hurtigst; med
        øjeblikkelig virkning; hasteopgave
    """),
    needless=phrases("behøver; behøvede; skal; har brug for"),
    exempt=phrases("""
        ingen opgave; ingen opgaver; ingen handling; ingen handlinger; ingen aktion; ingen aktioner; ingen
        yderligere opgaver; ingen yderligere handling; ingen yderligere handlinger; ingen yderligere tiltag;
        ingen tiltag; ingen videre opgaver; ikke yderligere; intet at gøre; ikke noget at gøre; ingenting at
        gøre; behøver ikke; behøver ingen; behøver intet; skal ikke; skal ikke gøre noget; skal ikke gøre mere;
        skal ej; må ikke; kommer ikke til at; slipper for; ingen opgave for; ingen opgaver for; ingen opgave
        til; ingen opgaver til; afstår fra; afstår; gør ingenting; gør intet; gør ikke noget; gør ikke mere;
        undtages; bør ikke; ingen indsats; ikke nødvendigt; ikke længere nødvendigt; har intet at gøre; har ikke
        noget at gøre; foretager ikke yderligere; foretager sig ikke; foretager sig intet; foretager sig ikke
        yderligere; foretager intet; ingen rolle for; ingen opfølgning; ingen nye opgaver; behøver ikke længere;
        skal ikke længere; fritages for; fritages; er fritaget for; ingen skridt; intet ansvar for; der er ikke
        behov for at; ikke behov for at; vil ikke blive bedt om; skal derfor ikke; behøver derfor ikke; behøver
        nu ikke; skal ikke foretage; skal intet; skal ingen; ingen kontakt med; ingen kontakt til; har ingen
        opgaver; undlader at; undlader; skulle ikke; ikke mere at gøre; ikke mere at gøre for; ikke noget at
        gøre for; ikke yderligere at gøre; ingen|ikke mere|yderligere|flere|nye|ny
        indsats|indsatser|tiltag|opgave|opgaver|handling|handlinger; ikke mere fra; ikke yderligere fra; intet
        mere fra|for; ingenting mere fra|for; intet yderligere fra|for; ingen indsats fra; behøver
        ikke gøre noget|mere; er færdig med sin del; har gjort sit
    """),
    unable=phrases("""
        kan ikke; kunne ikke; kan ej; har ingen; har intet; nægter; nægtede; er ikke i stand til; er forhindret
        i; lykkes ikke; ved ikke; vil ikke; må ikke vide; har ikke mulighed for; har ingen mulighed for; kan
        ikke længere; kan endnu ikke; ikke muligt; kan desværre ikke; kan derfor ikke; kan stadig ikke; når
        ikke; magter ikke; tør ikke; kan ikke dele; har ikke noget; har ikke nogen; er ude af stand til; formår
        ikke
    """),
    rulings=phrases("""
        nej til; ja til; klart|tydeligt nej|ja til; grønt lys for|til; rødt lys for; afslag på|til; godkendt;
        godkendelse af; stop for; fortsat
        placering|tilsyn|fortrolighed|fodlænke|tilhold|behandling|fængsling|deltagelse|samarbejde|udgang|program|anbringelse;
        uændret plan|niveau|placering|risikoniveau|beslutning|indsats; ikke mere|yderligere|flere
        fra|til|for|i|lige|nu|på|på|indsats|møder|opfølgning; ingen|intet mere|yderligere|flere|videre
        indsats|indsatser|tiltag|møder|kontakt|opfølgning|støtte|udgang|udgange|fra|lige|for; ingen
        undtagelser; ingen udgange; ingen uledsaget|ledsaget udgang; ingen ændring|ændringer; ingen|intet
        ny|nyt placering; sagen hviler|afsluttes|bliver; hævet|sænket|ændret niveau|risikoniveau; det bliver
        nej|ja|afslag; det bliver ingen|intet; det bliver et nej|ja; så siger vi; vi siger nej|ja; vi
        kører|går videre|efter|med; udslusning efter planen; prøveløsladelse efter; afvent; vent med; vente
        med; afvente; udsæt; udskyd; sæt på pause; ingen nye indsatser|tiltag|møder|udgange; ingen ny
        indsats|placering|udgang|kontakt; intet nyt tiltag|møde;
        udgang|besøg|orlov|prøveløsladelse|overflytning|ansøgning|ansøgningen|forlængelse|fodlænke|kontakt|mentorordning|mentorforløb|løsladelse|udslusning|overnatning|weekendudgang|familiebesøg|dispensation|plan|planen|udslusningsplan|udslusningsplanen|handleplan|handleplanen|tilskud|bevilling|indstilling|indstillingen|forslag|forslaget
        bevilget|afslået|godkendt|afvist|inddraget|nægtet|givet|tilladt|forlænget|ophævet|vedtaget|udsat|udskudt|tiltrådt;
        udgang|besøg|orlov|prøveløsladelse|overflytning|fodlænke|tilhold|tilsyn|behandling|mentor|forlængelse|frist|løsladelse
        : nej|ja|afslag|ok|godkendt|afvist|bevilget|udsat; konklusionen blev; resultatet blev; enden blev;
        afgjort; niveau fastholdes|fastholdt|hæves|hævet|sænkes|sænket; sagen
        lukket|afsluttet|henlagt|parkeret|udsat; punktet udsat|lukket|udgår; ingen
        anmeldelse|politianmeldelse|indgriben|sanktion|sanktioner|yderligere|deling|videregivelse|kontakt|ændringer|tvang;
        ikke aktuelt|nødvendigt|grundlag med|at|for; intet grundlag for; ingen grund til; ikke behov for;
        ingen behov for; intet behov for; ingen ændringer i|af; uændret i
    """),
    resolves=phrases("""
        afslår; bevilger; forlænger; ophæver; hæver; sænker; stopper; lukker; vælger; støtter; anbefaler;
        indstiller; beholder; afslutter; godkender; accepterer; afventer; trækker; står; lader; udskyder;
        udsætter; begrænser; forkorter; konstaterer; beslutter; fastsætter; fastlægger; afstår; går videre; går
        med til; holder fast; opretholder; bibeholder; stiller os; aflyser; enes; fortsætter; siger nej; siger
        ja; nægter; tiltræder; afviser; tilbagekalder; ændrer; nedlægger; fastholder; tager ham|hende; tager
        ikke; flytter op; fjerner; gør ingenting; gør intet; bakker op; venter; konkluderer; nedjusterer;
        opjusterer; lægger; lader sagen|ham|hende|det; lægger sagen|det; stiller sagen; dropper; nøjes; udvider;
        mindsker; reducerer; indfører; parkerer; prøver; satser på; kører på; kører videre; følger
        planen|anbefalingen|forslaget; giver grønt; giver afslag; holder os; skifter; flytter op|ned; sætter
        niveauet|risikoniveauet; placerer ham|hende; klassificerer; venter med; afbryder; sætter på pause;
        trækker tilbage; ser ingen grund; ser intet til hinder; bifalder; lander på; står fast; bliver ved;
        beslutter os; fravælger; går imod; afslutter; indstiller; går ind for; siger god;
        følger indstillingen|rådet|oplægget|linjen;
        takker nej|ja; springer over; skipper; stryger; piller; går tilbage; skruer; tester; sigter;
        skrotter; samles; giver ham|hende; gør sådan; gør det; kører; holder
    """),
    requests=phrases("""
        på foranledning af; på anmodning af; på anmodning fra; efter anmodning fra; efter ønske fra; på forslag af;
        på forslag fra; efter forslag fra; på opfordring af; på opfordring fra; efter opfordring fra; på initiativ
        af; på initiativ fra; på vegne af ønske fra; efter aftale med; efter anbefaling fra; på anbefaling af; på
        anbefaling fra; på begæring af; på ønske fra; efter henstilling fra; på bestilling fra
    """),
    requested=phrases("""
        anmodning; ønske; forslag; opfordring; anbefaling; initiativ; foranledning; begæring
    """),
    resolved=phrases("""
        besluttede; beslutter; besluttet; afslog; afslår; afslået; afviste; afviser; afvist; godkendte;
        godkender; godkendt; bevilgede; bevilger; bevilget; bevilligede; enedes; enes; blev enige; bliver
        enige; er blevet enige; er enige; var enige; er enig; tilslutter sig; tilsluttede sig; tilsluttet sig;
        bakker op; bakkede op; bakket op; anbefalede; anbefaler; anbefalet; indstillede; indstiller;
        indstillet; stemte; stemmer; stemt; valgte; vælger; valgt; ophævede; ophæver; ophævet; forlængede;
        forlænger; forlænget; udskød; udskyder; udskudt; fastholdt; fastholder; fastslog; fastslår;
        accepterede; accepterer; accepteret; vedtog; vedtager; vedtaget; forkastede; forkaster; forkastet;
        støttede; støtter; støttet; lukkede; lukker; hævede; hæver; sænkede; sænker; frafaldt; frafalder;
        nedstemte; er for; er imod; konkluderede; konkluderer; opretholder; opretholdt; bestemte; bestemmer;
        bestemt; tiltrådte; tiltræder; tiltrådt; siger god for; sagde god for; lander på; landede på; nåede
        frem til; når frem til; gik ind for; går ind for; sluttede op om; slutter op om; gav grønt lys; giver
        grønt lys; sagde ja|nej til; siger ja|nej til; sagde ja|nej; siger ja|nej; satte; sætter; nedsatte;
        gav tilladelse; giver tilladelse til; nægter; nægtede; henlægger; henlagde; skrinlægger; skrinlagde;
        dropper; droppede; stopper; stoppede; bibeholder; bibeholdt; skærper; skærpede; lemper; lempede;
        udvider; udvidede; tillader; tillod; foretrækker; foretrak; holder fast i|ved; holdt fast i|ved; står
        fast på; tager til efterretning; tog til efterretning; afslutter; afsluttede; ændrer; ændrede;
        nedjusterer; opjusterer; prioriterer; prioriterede; lægger sig fast på; lagde sig fast på; fraråder;
        frarådede; imødekommer; imødekom; udsætter; udsatte; fastsætter; fastsatte; fastlægger; fastlagde;
        udpeger; udpegede; giver afslag; gav afslag; giver tilsagn; gav tilsagn; samtykker; samtykkede; enig
        om; enige om; enedes om; ser ingen grund til; ser ikke grundlag for; så ingen grund til; finder ikke
        grundlag for; fandt ikke grundlag for; fortsætter; fortsatte; lægger sagen; lagde sagen; stod bag;
        står bag; sagde fra; siger fra; med på; var med på; er med på; går med; gik med; kører med; kørte med;
        endte med; ender med; satser på; satsede på;
        finder at; fandt at; finder det; finder grundlag; finder ikke; finder ingen|intet; ser
        grund; ser ingen|intet; takker nej|ja
    """),
    ourselves=phrases("""
        vi; mødet; konferencen; gruppen; alle; samtlige; alle parter; bordet; samrådet; mødedeltagerne;
        kredsen; sagskonferencen; deltagerne; samarbejdsgruppen; netværket; styregruppen; mødekredsen;
        forsamlingen; rådet; kernegruppen; arbejdsgruppen; parterne; psp-gruppen; sagsgruppen; de
        tilstedeværende; alle ved bordet; deltagerkredsen; koordinationsgruppen; koordineringsgruppen;
        myndighedsgruppen; det tværfaglige team; hele gruppen; et flertal; flertallet; et enigt møde; en enig
        gruppe; teamet; statusmødet; netværksmødet; sagsmødet
    """),
    decisions=phrases("""
        det blev vi|alle|mødet enige om; det enedes vi|mødet|alle|gruppen om; det bestemte vi|mødet;
        det besluttede vi|mødet; det aftalte vi; det var alle|vi|samtlige enige om; det er
        alle|vi|samtlige enige om; det sagde vi; så sagde vi;
        sagde|siger vi ja|nej til; sagde|siger mødet|gruppen ja|nej til; måtte det blive sådan;
        inddrages alle|samtlige|udgangene; gav vi|mødet grønt lys; gik vi|mødet|gruppen med til;
        lagde vi|mødet sagen; lod vi|mødet;
        endte det med; det endte med; ender det med; endte vi|mødet|gruppen med; landede det på;
        landede vi|mødet|gruppen på; blev det sådan; det bliver sådan; det blev sådan; blev
        beslutningen|resultatet|konklusionen|udfaldet; endte diskussionen med; mundede diskussionen
        ud i; mundede ud i; blev linjen; slog vi|mødet fast; stod vi|mødet|gruppen fast på; valgte
        vi|mødet|gruppen; gik mødet|vi|gruppen med på;
        besluttes; besluttet; blev besluttet; det blev besluttet; det besluttes; er besluttet; er blevet
        besluttet; vi beslutter; vi besluttede; vi har besluttet; mødet beslutter; mødet besluttede;
        konferencen beslutter; konferencen besluttede; gruppen beslutter; gruppen besluttede; bevilges;
        bevilges ikke; bevilliges; afslås; afslås fortsat; godkendes; ophæves; forlænges; afbrydes; forbliver
        på listen; sagen afsluttes; sagen lukkes; vi afslutter; vi afslutter sagen; vi lukker sagen; vi
        beholder; vi afstår; vi afventer; vi holder fast; vi går videre; vi enes; vi blev enige; enstemmigt;
        enstemmig; enighed; enighed om; konsensus; alle er enige; alle enige; alle var enige; der er enighed;
        der er enighed om; der var enighed om; beslutning; beslutningen er; fælles beslutning; mødet enes;
        mødet anbefaler; mødet indstiller; vi anbefaler; vi indstiller; mødet fraråder; mødet tiltræder;
        aflyses; udgang afslås; udgang nægtes; nægtes; nægtes udgang; ingen udgang; ingen udgange; tillades;
        tillades ikke; udskydes; udsættes; vi udskyder; vi udsætter; nedlægges; tages af listen; fjernes fra
        listen; optages på listen; sættes på listen; hæves til; sænkes til; fastsættes; fastlægges; vedtages;
        vedtaget; vi gør ingenting; vi gør intet; vi gør ikke mere; vi vælger; vi konstaterer; vi bakker op;
        mødet bakker op; mødet godkender; vi godkender; vi accepterer; skal bevilges; skal ikke bevilges; skal
        ikke have udgang; opretholdes; fortsætter som; udpeges til; udpeges som; vi udpeger; mødet
        konstaterer; konklusionen er; vi konkluderer; mødet konkluderer; vi ændrer; tilbagekaldes; henlægges;
        sagen henlægges; vi nedlægger; indstilles; iværksættes ikke; tiltrædes; det indstilles; bliver på
        listen; vi er enige; vi er enige om; mødet|konferencen|gruppen|bordet|vi
        afslår|bevilger|godkender|forlænger|ophæver|fraråder|tiltræder|fastsætter|støtter;
        mødet|konferencen|gruppen|bordet|vi
        beholder|afslutter|hæver|sænker|opretholder|konstaterer|tillader|nægter|udskyder|fastholder|afviser;
        alle|samtlige går ind for; alle|samtlige støtter|anbefaler|godkender|tiltræder; alle|samtlige bakker
        op; alle|samtlige tilslutter sig; alle|samtlige er for; siger ja til; vi siger ja|nej; sagen hviler;
        sagen lægges ned|hen; sagen overføres; sagen fortsætter; spørgsmålet udskydes; tilsynet
        fortsætter|ophører|afsluttes|forlænges; niveauet hæves|sænkes|ændres|fastholdes|bibeholdes;
        risikoniveauet hæves|sænkes|fastholdes; planen fastlægges|godkendes|vedtages|ligger fast; planen
        fastholdes; vi ændrer ikke; vi fortsætter; vi venter med; vi går med; beslutningen fastholdes|står ved
        magt; beslutningen ændres ikke; beholdes på listen; bliver stående på; slettes fra listen; tages af
        listen; sagen slettes; konferencen afslutter; vi prioriterer; vi bevilger; vi godkender ikke; placeres
        på; placeres i; overflyttes ikke; får ikke udgang; bevilges udgang; fodlænken
        fjernes|beholdes; vilkårene skærpes|lempes|ændres|fastholdes; besluttede; ny beslutning; man
        besluttede; enedes om; mødet har besluttet; konferencen har besluttet; der bevilges; der gives; der
        gives ikke; der gives afslag; tilladelse gives|nægtes; flyttes til niveau; flyttes til
        grøn|gul|rød; beholdes; fjernes; sættes ind; indføres; udvides; begrænses; ophæves; fornyes; flyttes
        op; flyttes ned; vi siger ja til; vi siger nej til;
        udgangen|overnatningen|løsladelsen|udslusningen|besøget bevilges|afslås|tillades|nægtes|inddrages;
        inddrages; alle|samtlige er enige; tages op igen; sagen tages op; spørgsmålet tages op; inddrages
        ikke; inkluderes ikke; indkaldes ikke; informeres ikke; underrettes ikke; kontaktes ikke; flyttes
        ikke; forlænges ikke; ændres ikke; prøves igen; revurderes; fastholdes; opretholdes; bibeholdes;
        forlænges; ophører; placeringen fortsætter; indsatsen fortsætter; indsatsen ophører; indsatsen
        afsluttes; forslaget|planen|indstillingen|ansøgningen|anmodningen|aftalen|dagsordenen|referatet
        blev|er|bliver vedtaget|nedstemt|forkastet|afvist|godkendt|tiltrådt|trukket|stadfæstet; blev
        nedstemt|vedtaget|forkastet|stemt; er vedtaget; er nedstemt; er stemt ned; der er|var opbakning
        til|om; der er|var flertal for|imod; der er|var tilslutning til; der er|var konsensus om; der er|var
        bred|fuld|generel|almindelig enighed|opbakning|tilslutning|konsensus; der var enighed; der er ikke
        enighed om; der er ikke opbakning til; der er ikke flertal for; flertal for|imod; bred opbakning til;
        fuld opbakning til; man blev enige; man enedes; man vedtog; man valgte; man lander på; alle bakkede
        op; alle bakker op; alle støttede; alle gik ind for; alle stemte for; sættes på
        standby|pause|hold|vågeblus; sættes i bero; stilles i bero; sættes ind i stedet; sagen
        sættes|stilles|parkeres|udgår|droppes|trækkes; tages af bordet|dagsordenen|programmet; det er
        vedtaget|besluttet|bestemt; det blev vedtaget|bestemt; det blev ved; det blev til; vi
        dropper|skrotter|skrinlægger|stopper|parkerer|holder|kører|satser|lægger; der indgives ikke|ingen; der
        indledes ikke|ingen; der foretages ikke|intet|ingen; der iværksættes ikke|ingen; der gøres ikke|intet;
        der skal ikke; der bliver ikke; der bliver ingen; der laves ikke|ingen; der sker ikke mere;
        skrinlægges; droppes; forkastes; nedstemmes; udskydes til; samtykkes; imødekommes; imødekommes ikke;
        efterkommes ikke; afvises; stadfæstes; hæves; sænkes; skærpes; lempes; nedjusteres; opjusteres;
        reduceres; intensiveres; standses; genoptages; afsluttes; lukkes; arkiveres; stoppes; pauses; står ved
        magt; ligger fast; nedsættes; tilsættes; etableres; oprettes; der nedsættes; gælder fortsat uændret;
        fortsætter uændret;
        *forbuddet|*vilkåret|*tilholdet|tilholdet|forbuddet|vilkåret|aftalen|planen|niveauet
        fortsætter|består|opretholdes|står|gælder fast|ved|fortsat|uændret; vi
        lægger|lukker|stopper|parkerer|tager|giver|beder|venter|lader|holder; det ender med; det endte med;
        mødet ender; mødet slutter med at; vi lander; vi ender; er indstillingen fra mødet; er mødets
        indstilling; er vores indstilling; er konklusionen;
        blev afslået|bevilget|godkendt|nægtet|afvist|forlænget|ophævet|udskudt; sættes til;
        bestemmes til; fastsættes til; møderne|besøgene|samtalerne|kontrollerne|opfølgningerne
        bliver|sker|holdes|afholdes; niveauet|risikoniveauet|trusselsniveauet bliver; fortsætter
        året ud;
        bliver stående på; bliver på niveau|listen|samme; står fortsat på; forbliver på; fastholdes
        på; flyttes til|ned|op;
        blev ikke bevilget|godkendt|forlænget|tilladt|vedtaget;
        hæves|sænkes|fastholdes|ændres risikoniveauet|niveauet|trusselsniveauet; forlænges|ophører|afsluttes
        tilsynet|indsatsen|placeringen;
        ok fra alle; ok fra hele bordet|gruppen|kredsen; ok fra samtlige; okay fra alle; grønt lys
        fra alle|hele; ja fra alle|samtlige|hele; alle siger ok|ja|okay; alle nikker;
        gruppen|mødet|bordet|kredsen samles om; vi samles om; vi bliver ved; vi nøjes med; vi holder
        os til; ingen indvendinger mod at;
        niveauet|risikoniveauet|trusselsniveauet er uændret; er uændret; uændret niveau; er vi enige
        om; det er vi enige; sagen tages|pilles|ryger|slettes|fjernes af|ned|bort|fra; tages af
        dagsordenen; pilles af; bliver et? afslag|ja|nej; det bliver et? afslag|ja|nej; bliver det
        et? afslag|ja|nej; er afgjort; sagen er afgjort; vi kører med|efter|videre; så siger vi det;
        sådan bliver det; sådan gør vi; får lov at blive|ligge|stå; vi lader; lægges til side;
        lægges på hylden; lægges på is; vedtoges; fri bane; tommel op; tommel ned; grønt lys for;
        grønt lys til; rødt lys for;
        vi siger stop; vi sætter stop; så gør vi det; så det gør vi; det gør vi; alle synes at; alle
        mener at; alle er inde på;   mødet finder; mødet ser; samtlige
        synes|mener; der er intet grundlag|behov for; der mangler grundlag; mangler grundlag for
    """),
    agreed=phrases("""
        landede vi|mødet|gruppen på at; landede vi|mødet|gruppen på , at; bestemte
        vi|mødet|gruppen|bordet at; bestemte vi|mødet|gruppen|bordet , at; nåede vi|mødet|gruppen
        frem til at; nåede vi|mødet|gruppen frem til , at; kom vi|mødet|gruppen frem til at; kom
        vi|mødet|gruppen frem til , at;
        blev vi|alle|mødet|gruppen|parterna enige om; blev vi|alle|mødet|gruppen|parterne enige om
        at; blev vi|alle|mødet|gruppen|parterne enige om , at; enedes
        vi|mødet|gruppen|alle|parterne|bordet om at; enedes vi|mødet|gruppen|alle|parterne|bordet om
        , at; aftalte vi|mødet|gruppen at; aftalte vi|mødet|gruppen , at; besluttede
        vi|mødet|gruppen|bordet|konferencen at; besluttede vi|mødet|gruppen|bordet|konferencen , at;
        blev det aftalt at; blev det aftalt , at; er vi blevet enige om at; er vi blevet enige om ,
        at;
        aftalt; aftalt at; det aftales; det aftales at; aftales at; det blev aftalt; det blev aftalt at; det er
        aftalt; det er aftalt at; vi aftaler; vi aftaler at; vi aftalte; vi aftalte at; vi har aftalt; vi har
        aftalt at; aftalen er; aftalen er at; aftale; aftale om at; blev enige om at; vi er enige om at; vi er
        enige om; vi blev enige om at; vi bliver enige om at; vi enes om at; enige om at; enighed om at; der er
        enighed om at; besluttet at; det blev besluttet at; det besluttes at; vi beslutter at; vi besluttede at;
        vi har besluttet at; beslutning om at; mødet beslutter at; mødet besluttede at; som aftalt; efter
        aftale; ok så; okay så; altså; lad os; så siger vi at; vi siger at; så gør vi det at; vi sagde at; så
        aftaler vi at; der er indgået aftale om at; der blev indgået aftale om at; aftalt er; mødet enedes om
        at; vi har aftalt; parterne enedes om at; parterne er enige om at; gruppen enedes om at; vi beslutter;
        enedes om at; aftales; der blev aftalt; der er aftalt; så er det aftalt at; vi gør det at;
        aftalt , at; det aftales , at; aftales , at; det blev aftalt , at; det er aftalt , at; vi
        aftaler , at; vi aftalte , at; vi har aftalt , at; aftalen er , at; aftale om , at; blev
        enige om , at; vi er enige om , at; vi blev enige om , at; vi bliver enige om , at; vi enes
        om , at; enige om , at; enighed om , at; der er enighed om , at; besluttet , at; det blev
        besluttet , at; det besluttes , at; vi beslutter , at; vi besluttede , at; vi har besluttet
        , at; beslutning om , at; mødet beslutter , at; mødet besluttede , at; så siger vi , at; vi
        siger , at; så gør vi det , at; vi sagde , at; så aftaler vi , at; der er indgået aftale om
        , at; der blev indgået aftale om , at; mødet enedes om , at; parterne enedes om , at;
        parterne er enige om , at; gruppen enedes om , at; enedes om , at; så er det aftalt , at; vi
        gør det , at
    """),
    grounds=phrases("""
        så slipper; så undgår; så ved; så får;
        så slipper; , så slipper; så kan; så når; så undgår; så kommunen|politiet|fængslet|KiF kan;
        så vi|han|hun|de kan|når|slipper|undgår; så at; sådan at;
        fordi; da; på grund af; pga; p . g . a; i lyset af; med henvisning til; henset til; under hensyn til; på
        baggrund af; med baggrund i; grundet; eftersom; idet; som følge af; baseret på; med hjemmel i; begrundet
        i; begrundet med; siden; i og med at; ud fra; med begrundelsen; under henvisning til; taget i
        betragtning;
        nu hvor; nu da; i betragtning af; takket være; al den stund
    """),
    conditions=phrases("""
        i forventning om at; i afventning af; mens vi venter på; hvor meget de|vi|alle|man|han|hun;
        hvor gerne de|vi|alle|man|han|hun; hvor godt det|de; uanset om; uanset hvad; uanset hvor;
        uanset hvordan; i mangel af; uden at;
        for at; så at; skønt; uanset om; også når; først når; hver gang; al den stund; allerede
        inden; lige indtil; fra det øjeblik; efterhånden som; ligesom; til trods for at; efter;
        trods;
        hvis; når; så snart; så længe; såfremt; i tilfælde af; inden; forudsat; forudsat at; medmindre; fordi;
        eftersom; mens; da; selvom; selv om; indtil; under forudsætning af at; givet at; efter at; om; i det
        omfang; ifald; idet; skulle;
        nu hvor; nu da; nu når; i betragtning af at; i og med at; på grund af at; på baggrund af at;
        henset til at; taget i betragtning at; som følge af at; takket være at; da nu; siden nu; i
        lyset af at; med henblik på at; på trods af at; grundet at; under hensyn til at
    """),
    dissents=phrases("""
        af den modsatte opfattelse|holdning|mening|overbevisning; af modsat
        opfattelse|holdning|mening; ser modsat på; mener det stik modsatte;
        ikke op om planen|beslutningen|forslaget|det|dette|oplægget|linjen; ikke kan stå inde|bag;
        ikke kan støtte|acceptere|godkende|anbefale|tiltræde|bakke; ikke kan tilslutte sig; ikke kan
        gå med til; ikke vil stå inde|bag; ikke vil gå med til; ikke kan skrive under på; ikke kan
        leve med; ikke er enig; ikke deler vurderingen|opfattelsen|den;
        nej , for tidligt; nej , alt; nej , ikke; nej , imod; nej , jeg; , imod; imod
        udskrivning|udgang|løsladelse|flytning|forslaget|beslutningen|planen; trods argumenterne;
        trods indvendingerne; trods hvad de andre siger; finder det forhastet; synes det er
        forhastet; ser det som forhastet; for hurtigt frem; fast i sit nej; står fast på sit nej;
        holder fast i sit nej; fastholder sit nej; fastholder sin indsigelse;
        alt|meget|stadig|dog for tidligt|sent|risikabelt|farligt|usikkert at; de andre er|var for; i
        modsætning til de|alle andre|øvrige; stik imod de andre|øvrige; kan for sit|sin|eget
        vedkommende|del ikke; kan ikke for sit vedkommende; kan ikke|umuligt|aldrig gå med til; kan
        ikke|umuligt|aldrig leve med|skrive under på|bakke|støtte; vil for sit vedkommende ikke; er
        for sit vedkommende imod; som den eneste imod; alene imod; ene om at mene;
        er imod; var imod; er uenig; er uenige; er uenig i; var uenig; er ikke enig; er ikke enige; er ikke
        enig i; gør indsigelse; gør indsigelse mod; gjorde indsigelse; har indsigelser; har indsigelse; har
        indvendinger; har indvendinger mod; modsætter sig; modsatte sig; protesterer; protesterer mod; tager
        forbehold; tager forbehold for; har forbehold; tog forbehold; deler ikke vurderingen; deler ikke den
        vurdering; deler ikke opfattelsen; deler ikke denne vurdering; deler ikke mødets vurdering; afvigende standpunkt; afvigende holdning; afvigende mening; har en anden holdning; har en anden
        opfattelse; har en anden vurdering; har en anden mening; er af en anden opfattelse; er af en anden
        holdning; er af en anden mening; anden vurdering; støtter ikke; bakker ikke op; bakker ikke
        beslutningen op; kan ikke tilslutte sig; kan ikke støtte; kan ikke bakke op; kan ikke acceptere; kan
        ikke godkende; tilslutter sig ikke; accepterer ikke; går imod; siger nej til; siger nej; stemmer imod;
        stemmer nej; tager afstand fra; ser anderledes på; ser anderledes på det; ser anderledes på sagen;
        ønsker ført til referat; vil have ført til referat; ønsker tilført referatet; ønsker det noteret; er
        kritisk over for; er kritisk; er stadig imod; er fortsat imod; mener beslutningen er forkert; mener at
        beslutningen er forkert; er lodret uenig; går ikke ind for; er modstander af; kan ikke gå med til; vil
        ikke gå med til; går ikke med til; er ikke med på; afgiver dissens; finder det uforsvarligt; erklærer
        sig uenig; melder sig uenig; beslutningen er forkert; er en forkert beslutning; finder beslutningen
        forkert; er stadig imod; er helt imod; er stærkt imod; er kritisk over for beslutningen; stiller
        spørgsmålstegn ved; stiller sig tvivlende; vil ikke være med til; kan ikke stå bag; kan ikke gå ind
        for; synes beslutningen er; mener , at det er for tidligt; mener at det er for tidligt; mener det er
        for tidligt; synes det er for tidligt; synes , at det er for tidligt; finder det for tidligt; modsat
        opfattelse; har modsat; har en afvigende; har afvigende; er ikke af samme; er ikke enig i
        beslutningen; samtykker ikke; fremfører indvendinger; fremsætter indvendinger; afgiver afvigende; vil
        notere sit afvigende; ønsker sit forbehold; ønsker sin uenighed; stemte imod; stemte nej; nægter at
        godkende; nægter at støtte; siger blankt nej; tiltræder ikke; anbefaler ikke løsladelse; står ikke
        bag; er uenige om; har ikke samme opfattelse; er modstander; gør opmærksom på sin uenighed; gør
        indsigelser; indsigelse mod; har svært ved at støtte; bakker den ikke op; bakker ikke; kan ikke stå
        inde; står ikke inde; kan ikke stå inde for; synes ikke det er nok; mener ikke det er nok; er ikke
        tilfreds med beslutningen; er ikke tilfredse med beslutningen; synes beslutningen; havde hellere set;
        ser hellere; så hellere; anbefaler i stedet; stemmer mod; er tvivlende over for beslutningen; er
        stærkt kritisk; er stærkt kritiske; er ikke for; nedlægger veto; markerer; vil markere; vil gerne
        markere; vil have i referatet; vil gerne have i referatet; vil have til referat; ønsker i referatet;
        ønsker et andet; afviger fra; har en afvigende; kan ikke anbefale; kan ikke tiltræde; går ikke med;
        kan ikke leve med; tager dissens; er slet ikke|helt|rigtig enig|enige; er bestemt ikke|uenig|imod; er
        absolut ikke|imod; vil have det ført|noteret|tilført|skrevet|med; vil gerne have det
        ført|noteret|tilført|skrevet; ønsker det ført|tilført|skrevet; køber ikke; køber ikke præmissen; mener
        det modsatte; mener lige det modsatte; er ikke overbevist om beslutningen; vil se en anden beslutning;
        vil se en anden løsning; vender sig imod; er negativ over for; stiller sig negativt; sætter sig imod;
        synes det er forkert; mener det er forkert; synes , det er forkert; mener , at det er forkert; synes
        det er uansvarligt; kan slet ikke; er kritisk; er kritiske; uenig; uenige; er
        stærkt|dybt|lodret|helt|meget|aldeles|ganske|decideret|fundamentalt|grundlæggende|fuldstændig|fortsat|stadig|også|heller|direkte|klart
        uenig|uenige; er langt fra enig|enige; er på ingen måde enig|enige; er hverken enig; er
        slet|bestemt|absolut|heller|stadig|fortsat|overhovedet|stadigvæk|altså|dog|ingenlunde ikke?
        enig|enige; er ikke helt|rigtig|ganske|fuldt|længere|overbevist|meget|særlig|alene enig|enige|glad; er
        ikke med på den; stiller sig uforstående; er uforstående over for; stiller sig undrende; stiller sig
        kritisk; stiller sig skeptisk; stiller sig afvisende; stiller sig uenig; er afvisende over for; er
        skeptisk over for beslutningen; mener , det er en fejl; mener det er en fejl; mener , at det er en
        fejl; mener at det er en fejl; synes , det er en fejl; synes det er en fejl; synes at det er en fejl;
        finder det forkert; finder det betænkeligt; finder det problematisk; er lodret imod; er kategorisk
        imod; er principielt imod; er klart imod; er direkte imod; er også imod; er meget imod; er dog imod;
        er fortsat stærkt imod; er i mindretal; kan ikke se fornuften; kan ikke se meningen; kan på ingen
        måde; vil på ingen måde; bakker på ingen måde; støtter på ingen måde; kan ikke tiltrædes af; kan ikke
        gå med; vil ikke gå med; vil ikke støtte; vil ikke bakke op; vil ikke tiltræde; vil ikke skrive under;
        skriver ikke under; vil ikke lægge navn til; lægger ikke navn til; kan ikke lægge navn til; er ikke
        tilhænger; ønsker sin uenighed ført; vil have sin uenighed; vil have sit forbehold; ønsker det ført
        til referat; bad om at få ført til referat; bad om at få noteret; beder om at få ført; beder om at få
        noteret; fik ført til referat; får ført til referat; fik noteret; protesterede; protesterede mod;
        opponerer; opponerede; indvender; indvendte; indvender , at; tilsluttede sig ikke; støttede ikke;
        bakkede ikke op; delte ikke; har sine tvivl; har stærke betænkeligheder; har betænkeligheder; har
        alvorlige betænkeligheder; nærer betænkelighed; trak på skuldrene; bifalder ikke;  ville
        have foretrukket; ville foretrække; havde foretrukket; foretrækker en anden; ser helst en anden; mener
        noget andet; mener noget helt andet; har et andet syn; ser helt anderledes; ser det anderledes; ser
        noget anderledes; ser helt anderledes på; er på tværs af; stemmer blankt; undlader at stemme; undlod
        at stemme; brød konsensus; ønsker sin modstand|uenighed|protest|indsigelse|utilfredshed|bekymring; vil
        have sin modstand|protest|indsigelse|utilfredshed; kan ikke se sig selv; kan ikke genkende; genkender
        ikke; er ikke tryg ved beslutningen; er utryg ved beslutningen; er betænkelig ved beslutningen; er
        stærkt betænkelig; er betænkelig; er ikke begejstret; er utilfreds med beslutningen; er stærkt
        utilfreds; afviser forslaget|planen|indstillingen|beslutningen|vurderingen; er på den modsatte; har
        modsat holdning; holder på at; taler imod; talte imod; argumenterer imod; siger fra over for; sagde
        fra over for; trækker sin støtte; trækker støtten; kan ikke bifalde; vil ikke stå model; vil ikke være
        med; vil ikke lægge; er ikke indforstået; er ikke klar til at støtte; køber den ikke; køber ikke den;
        er dybt betænkelig; med forbehold for; tilkendegiver uenighed; tilkendegiver sin uenighed; giver
        udtryk for uenighed; udtrykker uenighed; udtrykker modstand; har
        principielle|alvorlige|store|stærke|væsentlige|visse|nogle|flere|klare|faglige|juridiske|mange|tungtvejende|stadig|fortsat
        indvendinger|indsigelser|forbehold|betænkeligheder|indsigelse; med indvendinger mod; fremsatte
        indsigelse; fremsatte indvendinger; fremsætter indsigelse; rejser indsigelse; rejste indsigelse;
        nedlægger protest; nedlagde protest;
        deler ikke gruppens; deler ikke den; deler ikke denne; deler ikke synet; deler ikke
        konklusionen; deler ikke jeres; deler ikke risikovurderingen; deler ikke den bekymring;
        deler ikke helt; deler ikke rigtig; deler ikke deres; deler ikke hans|hendes;
        deler ikke *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys
        opfattelse|vurdering|syn|konklusion|holdning|analyse|linje|fortolkning|billede|mening|optimisme|synspunkt;
        deler ikke de øvriges|andres|øvriges; deler ikke jeres|vores; kan ikke dele
        vurderingen|opfattelsen|synet|konklusionen; kan ikke dele *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys
        vurdering|opfattelse|syn|konklusion; ser på det|sagen|spørgsmålet på en anden måde; ser helt
        anderledes på det|sagen; ser det helt anderledes; kan umuligt leve med; går for hurtigt
        frem; går for stærkt frem; går alt for hurtigt frem; er den forkerte vej; er den helt
        forkerte vej; er helt den forkerte vej; er en forkert vej at gå; er forkert vej; vil have
        det noteret; vil gerne have det noteret; vil have det ført til referat; vil have det i
        referatet; synes vi forhaster os; synes at vi forhaster os; mener at vi forhaster os; vi
        forhaster os; har for travlt med; synes det går for hurtigt; synes det går for stærkt; mener
        det går for hurtigt; mener at det går for hurtigt; synes at det går for stærkt; kan ikke
        skrive under på; stiller sig på tværs; sætter sig på tværs; havde valgt en anden vej; vil
        hellere have at;
        helt den forkerte vej; den helt forkerte vej; den forkerte vej at gå; den forkerte vej; en
        forkert vej;
        er af en? helt|stik|diametralt|ganske anden|modsat opfattelse|mening|holdning; er af en
        anden|modsat opfattelse|mening|holdning; har en? helt|stik|ganske anden|modsat
        opfattelse|mening|holdning|syn|indstilling|billede; finder|anser|synes|mener|ser
        forslaget|beslutningen|planen|det|dette|oplægget|vurderingen for|som|er?
        uacceptabelt|uacceptabel|uansvarligt|urimeligt|urimelig|forhastet|forkert|uegnet|umuligt|vanvid|naivt|uklogt|uforsvarligt|betænkeligt;
        siger stop; sætter foden ned; går ikke med til det; er slet ikke med på; ser det ikke sådan;
        ser ikke sådan på det; ser ikke sagen sådan; holder fast i sin indsigelse|kritik; fastholder
        sin indsigelse|kritik|indvending; står alene med; forbeholder sig ret til; ser ingen grund
        til at slippe|sænke|bevilge; har store indvendinger; tager ikke ansvar for beslutningen; må
        stå for jeres; må stå for gruppens; mener det stik modsatte; synes det modsatte; protesterer
        højlydt; står af på den;
        havde hellere; havde helst; kan|vil under ingen omstændigheder; stiller sig
        meget|yderst|dybt|stærkt|klart|ret|ganske|højst|fortsat
        kritisk|kritiske|tvivlende|skeptisk|skeptiske|negativ|afvisende|uforstående; er
        meget|yderst|dybt|stærkt|klart|højst|fortsat kritisk|kritiske|skeptisk|skeptiske over|for;
        havde foretrukket at; foretrækker at vente; foretrækker at afvente;   indstiller til afslag; godtager ikke; godkender ikke; nægter at acceptere; nægter
        at gå med; nægter at stå;
        ville aldrig være gået med; ville aldrig have; ville ikke være gået med; går aldrig med;
        blankt nej; siger klart nej; siger bestemt nej; siger tværtimod nej; det skal stå i
        referatet; det skal fremgå af referatet; skal føres til referat; kan ikke forstå
        beslutningen; forstår ikke beslutningen; synes ikke vi skal; synes ikke at vi skal; mener
        ikke vi skal; mener ikke at vi skal; vil ikke have at vi
    """),
    approves=phrases("""
        støtter; tilslutter; godkender; accepterer; tiltræder; bakker; anbefaler; bifalder; samtykker; bakker
        op; bakker op om; bakker beslutningen; står bag; er for; er med på; går ind for; stemmer for; stemte
        for; siger ja; er enige; tilslutter sig; deler vurderingen; er positive; er positiv; støtter op
    """),
    presences=listed("""
        guest: som gæst; er gæst; gæst; gæster; som observatør; inviteret som; som tilhører
        stands_in: erstatter; afløser; vikarierer for; stedfortræder for; træder ind for; i stedet for; på vegne af;
            møder for; mødt for; repræsenterer; vikar for; går ind for; sidder her for; dækker for; overtaget for
        replaced: erstattes af; afløses; afløses af; repræsenteres af; sender en stedfortræder; sendt en
            stedfortræder; bliver afløst; vikarieres af
        returns: er tilbage; tilbage; vender tilbage; vendte tilbage; kommet tilbage; kom tilbage; kommer tilbage;
            igen med; med igen
        leaves: forlader; forlod; forladt; går nu; gik; er gået; må gå; måtte gå; skal gå; går tidligere; går før;
            må forlade; logger af; kobler sig af; træder ud; gået hjem; skal afsted; må løbe; skal videre; hopper
            af; går kl; nødt til at gå; skal af sted
        late: forsinket; forsinkede; senere; for sent; i kø; på vej; kommer kl; støder til kl; kobler på kl;
            minutter; ventes; ankommer kl; sidder fast; endnu ikke; kommer ca
        apologies: afbud; forfald; syg; syge; sygemeldt; meldt sig syg; melder sig syg; kan ikke; kan desværre ikke;
            kommer ikke; deltager ikke; ferie; forhindret; barsel; barns første; sygt barn; bortrejst; optaget; når
            ikke; feber; undskylder; meldt
        absent: fraværende; er ikke her; ikke her; ikke til stede; ikke mødt; udeblev; udebliver; udeblevet; dukkede
            ikke op; dukker ikke op; ikke dukket op; mødte ikke op; uanmeldt; mangler; er ikke med
        here: til stede; tilstede; er her; på plads; deltager; deltog; er med; kommet; ankommet; ankom; mødt; mødt
            frem; mødt op; opkoblet; på link; via link; på teams; på telefon; online; kobler; ringer ind; alle;
            inde; støder til; er kommet ind
    """),
    attendance=phrases("""
        kommer {time} ,; kobler på {time} ,; kommer {time} efter|fra; kommer først {time}; ringer
        ind {time}; , sidder i andet møde; , sidder i møde; , sidder i retten|telefonen;
        , andet møde; , dobbeltbooket; forsinket , sidder|holder|på|toget; sidder i
        toget|bussen|bilen|kø; går {n} ,; går {time} ,; forlader {n} ,; (kursus); (syg); (ferie);
        (barn syg);
        skal til tandlæge|tandlægen|læge|lægen|hospitalet|børnehaven|skolen|retten|toget|bussen; må
        til tandlæge|tandlægen|læge|lægen; skal hente i|på; går lidt før; går lidt tidligere;
        forlader os lidt før; går før tid; undskylder sig; undskylder , sidder|er|kommer; undskylder
        sit fravær; pr . telefon t|til|fra; pr telefon t|til|fra; via telefon t|til|fra; på telefon
        t|til|fra; via link t|til|fra; på video t|til|fra; med til kl; med t kl; kun med t; med fra
        kl; toget er forsinket; toget forsinket; bilen er gået i stykker; sidder i kø; holder i kø;
        barn syg; barn sygt; børnene syge; dobbeltbooket; fanget i et andet møde; hastesag; akut
        udrykning; på udrykning; har vagt i dag;
        frav; afb; tilst; til st; ikke tilst; med på lur; til stede t|til|fra|kl|indtil; tilst
        t|til|fra|kl; deltager t|til|fra|indtil; skal hente; henter barn|børn; må hente; skal i
        børnehave|vuggestue|daginstitution; barns første; barnets første; hjemme m sygt barn; hjemme
        med sygt barn; er her t kl; er forsink; går der; sygem;
        er lige gået; er netop gået; er lige kommet; måtte gå; har måttet gå; kommer ikke i dag; er
        fraværende; er til stede; er tilstede; er syg; er syge; har meldt afbud; meldt afbud; melder afbud;
        meldte afbud; har afbud; afbud; sender afbud; har sendt afbud; har fået forfald; har forfald; lovligt
        forfald; forlader mødet; forlod mødet; har forladt mødet; forlader konferencen; går nu; går tidligere;
        går før tid; må gå; må gå tidligere; må gå før; må forlade mødet; skal gå; skal gå tidligere; er gået;
        kommer senere; kommer lidt senere; kommer for sent; kommer {n} minutter|min senere|forsinket; kommer
        {n} minutter|min for sent; er forsinket; er {n} minutter|min forsinket; bliver forsinket; deltager
        online|digitalt|virtuelt|telefonisk; deltager via|på teams|link|video|telefon|skype; deltager pr
        telefon|video; deltager ikke; deltager som; deltager på en|vegne; er med online|virtuelt|telefonisk;
        er med via|på teams|link|video|telefon|linjen|skærm; er med; erstattes af; afløses af; afløser;
        repræsenteres af; repræsenterer; vikarierer for; er stedfortræder for; stedfortræder for; møder i
        stedet for; kan ikke deltage; kan ikke komme; kan ikke være med; kan ikke være til stede; er ikke til
        stede; er ikke her; er ikke med; er på plads; er tilbage; er ankommet; ankommer; er
        kommet til; sidder i kø; holder i kø; sidder fast i trafikken; sygemeldt; er sygemeldt; har meldt sig
        syg; melder sig syg; har ferie; alle er her; alle er til stede; alle til stede; alle
        mødt; udebliver; som gæst; er gæst; kobler sig på; kobler på; er koblet på; logger på; logger af;
        fraværende; til stede; tilstede; er på barsel; har barns første sygedag; har barn syg; er bortrejst;
        er forhindret; er forhindret i at deltage; forhindret; træder ind; træder ud; har forladt lokalet;
        forlader lokalet; forlader rummet; deltager fra; støder til; støder til senere; møder senere; ringer ind; støder til kl|klokken|ved; kobler på kl|klokken; går
        kl|klokken; kommer kl|klokken|ved|efter; ankommer kl|klokken; er fraværende i dag; sidder med; lytter
        med; er koblet på; er gået hjem; har forladt; forlod lokalet; må desværre gå; må forlade os; skal
        desværre gå; skal nå; kan kun være med; kan desværre ikke; når ikke at deltage; når ikke; går glip af
        mødet; dukkede ikke op; dukker ikke op; er netop ankommet; er nu her; er hjemme
        syg; deltager i dag; deltager i dag i stedet for; er vikar for; kommer i stedet for; går ind i stedet
        for; sidder i retten; er på kursus; ikke til stede; er ikke mødt; er ikke mødt op; mødte ikke op;
        møder ikke op; er uanmeldt fraværende; sidder i møde; er forsinket; er kommet ind; har forfald i dag;
        er ikke mødt; deltager ikke i dag; erstatter; afløser; træder ind for; møder for; er mødt for; er
        stedfortræder; er vikar; møder i; hopper på; hopper af; er på link; er på linjen; er med fra; er med indtil; må stoppe; bliver afløst; i stedet for; på tjenesterejse; er på tjenesterejse; er
        på konference; har sygt barn; mistede forbindelsen; har tekniske problemer; er kun med; dukker ikke;
        dukkede aldrig; er på vej; ventes kl|klokken|ved; lukkes ind; sidder i venteværelset; deltager til;
        deltager indtil; medvirker via; medvirker på; forlader os; forlod os; er nødt til at gå; skal afsted;
        skal af sted; må af sted; er ikke længere; kommer ind kl|klokken; er inviteret som; er stand - in; er
        sygemeldt; har fået andet; sender en stedfortræder; har sendt en
        stedfortræder; er på telefon; er på telefonen; kobler sig af; er i byretten; er i retten; på distance;
        er med over; er med pr; kommer ind i mødet; hopper ind; har fået afbud fra; fået afbud fra; afbud fra;
        forfald fra; sygemelding fra; går ind for; sidder her for; sidder her i stedet; har overtaget for; er
        på vej ind; tager plads; kobler på om; er ti minutter; bliver kun til; er her til; er her
        kun til; er på skærm; opkoblet; har problemer med forbindelsen; forlod mødet kl|klokken;
        melder sig syg; bliver {n} minutter|min forsinket; bliver {n} minutter|min forsinkede; deltager på
        link|distance|telefon|teams|skærm; medvirker på link|distance|telefon; sidder på distance; er på
        distance; kan kun blive; kan blive til; kan kun være; har feber; er forkølet; er hjemme med; må løbe;
        skal løbe; skal videre; har et andet møde; har andet møde; bliver kun; har kun tid til; er kun her;
        ikke dukket op; endnu ikke dukket op; stadig ikke dukket op; er dukket op; dukkede op
        kl|klokken|for|sent; ikke mødt; ikke mødt op; ikke mødt endnu; endnu ikke mødt; ikke ankommet; endnu
        ikke ankommet; ikke kommet endnu; endnu ikke kommet; er ikke kommet; er ikke kommet endnu; ikke her
        endnu; endnu ikke her; smuttede; smutter nu|tidligt|tidligere|før|kl|klokken|om|ved; skal
        smutte; må smutte; måtte smutte; går om; går ved; går efter; gik
        kl|klokken|ved|før|tidligt|tidligere|tidlig|halv; går halv; forlader os kl|klokken|nu; forlader kl;
        forlod os kl; var nødt til at gå; måtte gå kl; måtte gå tidligt|tidligere|før; blev nødt til at gå;
        måtte forlade; tog af sted; er taget afsted; er smuttet; er kørt; er gået
        til et; er gået før|tidligt|tidligere|for; kom {n} minutter|min for sent; kom {n} minutter|min
        senere|forsinket; kom for sent; kom forsinket; kom lidt|noget|meget|en for sent; kom lidt|noget
        senere; kom et kvarter|kvarters for sent; kom et kvarter for sent; kommer et kvarter for sent; kommer
        et kvarter senere; kom en halv time for sent; kommer en halv time for sent; kommer en halv time
        senere; kommer en time senere; kommer omkring; kommer halv; kommer lidt over; kommer ca; kommer først;
        kom først; kom til kl; kom kl|klokken|ved|halv|omkring; ankom; ankom kl|for; ankom for sent; ankommer
        for sent; stødte til; stødte til kl; kommer til kl; er her først|kun|fra|til|indtil; er først her; er
        først med; er først til stede; koblede sig på; koblede på; kobler sig på kl; ringede ind; loggede
        på|af; faldt af; faldt ud; røg ud; røg af; ryger af; melder fra; meldte fra; har meldt fra; har måttet
        melde fra|afbud; måtte melde fra|afbud; må melde fra|afbud; er meldt fra|syg; meldte sig syg; sendte
        afbud; kunne ikke komme|deltage|være|møde; kunne desværre ikke; kan ikke komme|deltage|være|møde; kan
        heller ikke komme|deltage|være; mødte ikke; mødte ikke frem; er ikke mødt frem; er mødt frem; er mødt;
        er mødt op; mødte op; har lovligt forfald; fik forfald; deltog ikke; deltog
        på|via|fra|online|telefonisk|digitalt|virtuelt|pr; deltager
        kun|først|telefonisk|virtuelt|hjemmefra|lidt; sidder på teams|skærm|video|link|linjen|telefon; sidder
        med over|på|via; lytter med fra|på|over; er på teams|video|skærmen|linje; er med på
        linje|linjen|en|skærmen; med på teams|link|video|linjen|skærm|telefon; dækker for; dækker ind for;
        møder på vegne af; møder i stedet; er sat ind for; har sendt sin|en
        kollega|vikar|afløser|stedfortræder; sender sin|en kollega|vikar|afløser; repræsenteres i dag; er
        repræsenteret ved; er repræsenteret af; er erstattet af; afløses i dag; afløste; vikarierede for; er
        vikar i dag for; tager over for; overtager for; træder til for; træder til i stedet; blev syg; er
        blevet syg; ligger syg; ligger med feber; er lagt ned; er væk i dag; er desværre
        syg|forhindret|fraværende; er forhindret i dag; er optaget andetsteds; er kaldt væk;
        blev kaldt væk; blev kaldt ud; er kaldt ud; måtte rykke ud; holder fri; har fridag; er på
        orlov; er på afspadsering; afspadserer; er på rejse; alle på nær; alle er mødt undtagen; alle var til
        stede; alle var mødt; alle mødt undtagen; resten til stede; resten er her; resten er mødt; er tilbage
        i mødet; er tilbage i lokalet; er tilbage kl; kommer tilbage kl; vender tilbage til mødet; er inde
        igen; er ude af mødet; trækker sig fra mødet; går ud af mødet; gik ud af mødet; kom ind i mødet; kom
        ind kl; kommer dryssende; kom dryssende; er barslet; er gået på barsel; gået på barsel; gik på barsel;
        er på barselsorlov; med på telefon|teams|link|video indtil|til|fra|kl; kører nu;
        skal til et andet; skal til andet; skulle i retten; skulle i byretten; skulle videre;
        haster videre; står af; stod af; står af ved; stiger af; steg af; hopper af ved; stopper kl; er kun
        med til; går ved punkt; forlader ved punkt; går inden; gik inden; går efter punkt;
        skal køre nu|kl|klokken|tidligere|om; må køre nu|kl|klokken|tidligere; er på ferie; er væk
        i; er hjemme i; har fri i; er her; smutter nu|kl; er med til kl|klokken; udeblev fra
        mødet|dagens;
        støder til lidt|noget|om|senere; kommer lidt|noget|snart|straks; er lidt|noget forsinket; er
        på vej herhen; bliver et par minutter; bliver lidt|noget forsinket;
        skal forlade mødet; vil forlade mødet; skal gå fra mødet; må gå fra mødet;
        kommer|ankommer kvart|ti|fem|tyve over|i; går|smutter kvart|ti|fem|tyve over|i; støder til
        kvart|ti|fem|tyve|halv;
        er nødt til at smutte|gå|løbe|køre|forlade; var nødt til at smutte|løbe|køre|forlade; bliver
        nødt til at smutte|gå|løbe|køre|forlade; barns første sygedag; barnets første sygedag; barns
        anden sygedag; barn syg; barn sygt; ringer ind fra|via|på|om|kl; ringede ind fra; er med fra
        bilen|toget|kontoret; lytter med fra bilen; sidder i bilen; er hjemme med sygt barn; behøver
        at gå|smutte kl; skal gå|smutte|køre kl|klokken|ved|om|halv|før|efter|tidligere; må
        gå|smutte|køre kl|klokken|ved|om|halv|før|efter|tidligere;
        forkølet og bliver hjemme; bliver hjemme; bliver hjemme i; er hjemme i dag; er sløj; er
        utilpas; har migræne; har maveonde; ligger hjemme; koblet på; koblet på via|fra; opkoblet
        via|på|fra; logget på; forlod os efter|ved|før|under punkt; forlod mødet efter|ved|før|under
        punkt; gik efter|ved|før punkt; forlader efter|ved|før punkt; {n} minutter|min forsinket;
        {n} minutter|min forsinkede; lidt forsinket; er på farten; når ikke at komme|være; når det
        ikke; syg i dag; sygt barn; kollega afløser; dukker op kl|ved|om|senere; kigger ind
        kl|ved|om; hænger på via; lytter med på|via;
        kobler fra kl|klokken|ved|om|halv|efter|før|nu; kobler fra; logger ud
        kl|ved|om|halv|efter|før|nu;
        ventes; ventes her; toget er forsinket; sidder i et forsinket; sidder fast i toget; skal
        hente børn|børnene; må hente børn|børnene; henter børn|børnene kl
    """),
    auxiliaries=phrases("""
        har; havde; er; var; kan; skal; vil; må; bør; får; ved; findes; kommer; skulle; behøver; kunne; bliver;
        blev; fik; ville; tager
    """),
    questions=phrases("""
        hvem; hvilke; hvilken; hvilket; hvad; hvorfor; hvordan; hvornår; hvor er; hvor bor; hvor; har nogen; er
        der; findes der; kan vi; skal vi; bør vi; må vi; ved nogen; ved vi; kan nogen; er han; er hun; har han;
        har hun; har vi; er det; var det; bliver det; kommer han; kommer hun; er vi; uklart om; uafklaret om;
        spørgsmålet er; spørgsmålet er om; spørgsmål om; det er uklart om; hvordan går det; hvor mange; hvor
        meget; vil han; vil hun; kan han; kan hun; må han; må hun; er de; har de; kan man; skal han; skal hun;
        skal man; bor han; arbejder han; nogen nyheder; noget nyt om; nyt om; åbne opgaver for; åbne opgaver
        til; er det kendt; kan i; har i; ved i; gad vide; mon; hvorhen; hvis ansvar; får han; får hun; passer
        det; kan de; skal der; er den; det er uklart|usikkert|uvist ,
        hvem|om|hvordan|hvornår|hvor|hvad|hvorfor|hvilken|hvilke; det er uklart|usikkert|uvist
        hvem|om|hvordan|hvornår|hvor|hvad|hvorfor|hvilken|hvilke; uklart hvem|hvordan|hvornår|hvor|hvad; uklart
        , hvem|om|hvordan|hvornår|hvor|hvad; vi ved ikke , hvem|om|hvordan|hvornår|hvad; vi ved ikke
        hvem|om|hvordan|hvornår|hvad; ingen ved hvem|om|hvordan|hvornår|hvad; jeg undrer mig; gad vide; mon;
        hvem er det; er det sandt; passer det; hvordan ser; hvordan bliver; hvor længe; hvor ofte; hvor langt;
        hvordan gør; hvordan skal; hvordan kan; hvornår bliver; hvornår begynder; hvornår slutter; hvor skal;
        hvor kan; kan det; har i; har du; ved i; ved du; husker; må vi; skulle vi; skulle det; skal det; går
        det; kommer det; kommer de; gælder det; behøver vi; behøver han|hun; bør han|hun; tager nogen; gør nogen
    """),
    queries=listed("""
        owner: hvem har|ejer|gør|tager|laver|står|fik|tog|ejede|varetager|løser for? {entry}; hvem er|var
            ansvarlig|ansvarlige|tovholder|ejer for|på|af {entry}; hvem har fået|taget|ansvar|ansvaret|påtaget for|på|sig?
            sig? {entry}; hvem står|svarer for {entry}; hos|på hvem ligger {entry}; hvem ligger {entry} hos; hvis er
            {entry}; hvis handling|opgave|punkt|aktion|ansvar er {entry}; hvem skal gøre|lave|tage|udføre|løse {entry}; hvem
            sagde|besluttede|oplyste|rapporterede {entry}; hvem der har|ejer|gør|tager|står for? {entry}; hvem der er
            ansvarlig for {entry}; ansvarlig for {entry}; ejer af {entry}; hvem er ejer af {entry}; hvem arbejder med|på
            {entry}; hvem tager sig af {entry}; hvem er {entry} tildelt; tovholder på|for {entry}; hvem påtog sig {entry};
            hvem er på {entry}
        progress: er|blev|har {entry} blevet?
            gjort|klar|klart|færdig|færdigt|færdiggjort|afsluttet|gennemført|udført|løst|åben|lukket|på
            plads? endnu|allerede|nu?; er {entry} stadig|fortsat åben|aktuel|i|gang gang?; er vi færdige med {entry}; har vi
            gjort|afsluttet|lavet|løst {entry}; hvordan går det med {entry}; hvordan gik det med {entry}; hvor langt er
            vi|kommet med {entry}; hvor langt er vi kommet med {entry}; hvordan står det til med {entry}; hvordan ligger vi
            med {entry}; hvad er status|statussen for|på|med {entry}; status for|på|med? {entry}; hvad skete der med
            {entry}; hvad er der sket med {entry}; hvad blev der af {entry}; noget|nogen nyt|nyheder om {entry}; nyt om
            {entry}; om {entry} er klar|gjort|færdig
        deadline: hvornår skal|bør|må {entry} være klar|færdig|gjort|afsluttet|løst|udført|på plads?; hvornår er {entry}
            klar|færdig; hvornår skal {entry} gøres|udføres|laves|leveres|løses; hvornår forfalder {entry}; hvornår er der?
            frist|deadline|fristen|deadlinen for|på|i {entry}; hvad er fristen|deadline|deadlinen|datoen|slutdatoen for|på
            {entry}; frist|fristen|deadline|slutdato for|på|i {entry}; hvornår udløber fristen for|på {entry}; inden hvornår
            skal {entry} være klar|færdig|gjort; senest hvornår skal {entry} være? klar|færdig|gjort?; hvilken dato
            har|gælder for? {entry}; hvilken frist har {entry}; til hvornår har {entry}; hvornår {entry} skal være
            klar|færdig
        content: hvad er|var|betyder|indebærer|indeholder|siger|sagde {entry}; hvad står der i {entry}; hvad
            handler|handlede {entry} om; hvad går|gik {entry} ud på; hvad drejer {entry} sig om; vis os|mig? {entry}; læs
            {entry} op|højt?; læs op? {entry}; hvordan lyder|lød {entry}
        decided: hvad besluttede|bestemte|vedtog vi|man|mødet om|vedrørende|angående|omkring|for|i|med|ift {about}; hvad har
            vi|mødet besluttet|bestemt|vedtaget om|vedrørende|angående|omkring|for|med {about}; hvad er|blev der?
            besluttet|bestemt|vedtaget|aftalt om|vedrørende|angående|omkring|for|med {about}; hvad blev beslutningen|det
            om|vedrørende|angående|omkring {about}; hvad er|var beslutningen om|vedrørende|angående|omkring {about}; hvad
            aftalte vi om|vedrørende|angående|omkring|med {about}; hvad har vi aftalt om|vedrørende|angående|omkring|med
            {about}; hvad blev vi enige om vedrørende|angående|omkring|om|med? {about}; hvad enedes vi om
            vedrørende|angående|omkring|om? {about}; hvad sagde vi om {about}; har vi besluttet|bestemt|aftalt|vedtaget
            noget om|vedrørende|angående|omkring|med {about}; besluttede|aftalte vi noget om|vedrørende|angående|omkring
            {about}; er|blev der besluttet|aftalt|truffet noget|en? beslutning|beslutninger? om|vedrørende|angående|omkring
            {about}; er|findes der en|nogen? beslutning|beslutninger om|vedrørende|angående|omkring {about}; hvilke|hvilken
            beslutninger|beslutning er|blev|har|traf der|vi? truffet|taget? om|vedrørende|angående|omkring {about};
            beslutning|beslutninger om|vedrørende|angående|omkring {about}; hvad gælder for {about}; hvad
            besluttede|bestemte|vedtog vi; hvad har vi besluttet|bestemt|vedtaget|aftalt; hvad er|blev der?
            besluttet|bestemt|vedtaget|aftalt; hvad aftalte vi; hvad blev vi enige om; hvad enedes vi om; hvilke
            beslutninger har|traf|tog|er|blev vi|der? truffet|taget|noteret|besluttet?; hvilke beslutninger er|findes der;
            vis os|mig? alle? beslutninger|beslutningerne; liste|oversigt over beslutninger|beslutningerne; alle
            beslutninger; er der nogen|truffet beslutninger endnu?; hvad vi besluttede|aftalte om {about}; hvad vi har
            besluttet|aftalt om {about}
        open: åbne|udestående|igangværende handlinger|opgaver|aktioner|aktionspunkter|handlepunkter|punkter; hvad er
            der? åbent|udestående|tilbage
            endnu?; hvad er stadig|fortsat åbent; hvad mangler vi|der|at stadig|endnu|vi? at|blive? gøre|gjort?; hvad
            mangler vi|der?; hvad udestår der? endnu?; hvilke
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter|punkter er|står stadig|fortsat?
            åbne|udestående|tilbage|uafsluttede|i gang?; hvilke
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter er|mangler|har|udestår der|vi?
            tilbage|åbne?; hvilke åbne handlinger|opgaver|aktioner|aktionspunkter|handlepunkter er|har der|vi;
            åbne|udestående?
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter for|hos|fra|på|af {who};
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter for|hos|på|af {who}; {who}
            åbne|udestående? handlinger|opgaver|aktioner|aktionspunkter|handlepunkter; hvilke åbne|udestående?
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter har {who}
            tilbage?; hvilke åbne? handlinger|opgaver|aktioner|aktionspunkter|handlepunkter ligger hos {who}; hvilke
            opgaver|handlinger|aktioner|aktionspunkter|handlepunkter er|står
            {who} ansvarlig for; hvad skal|må|bør|har {who} at? gøre|lave stadig|endnu|nu?; hvad skal|må {who}
            stadig|fortsat|endnu gøre|lave; hvad har {who} tilbage|åbent|udestående at? gøre?; hvad mangler {who}
            stadig|endnu|at? at? gøre|lave?; hvad gør|laver {who} nu?; hvad er {who} ansvarlig for; hvad står {who} for;
            hvad ligger hos {who}; hvad er der? tilbage|åbent|udestående for|hos|til {who}; har {who} nogen|noget|flere
            åbne|udestående|åbent|tilbage|opgaver? handlinger|opgaver|aktioner|aktionspunkter|handlepunkter|tilbage?;
            hvad ejer {who}; hvad er der
            tilbage|mere? at gøre|lave; hvad skal|mangler der stadig|endnu|nu? gøres|laves|at|ske blive? gjort?; hvad skal
            gøres inden|før|til næste møde|gang; hvad skal der gøres|ske inden|før|til næste møde|gang; hvad er ikke
            gjort|afsluttet endnu?; vis os|mig? alle? åbne handlinger|opgaver|aktioner|aktionspunkter|handlepunkter;
            hvad {who} skal|mangler at? gøre;
            hvad har {who} på sit bord
        mine: mine åbne? handlinger|opgaver|aktioner|aktionspunkter|handlepunkter; hvad|hvilke er mine åbne?
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter; hvilke åbne?
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter har jag|jeg tilbage?; hvad skal|må jeg gøre|lave
            stadig|endnu?; hvad skal jeg
            stadig|fortsat gøre|lave; hvad har jeg tilbage|at at? gøre|lave?; hvad mangler jeg at? gøre?; hvad er jeg
            ansvarlig for; hvad ligger hos mig; hvad er mit; hvad står jeg for; hvad har jeg på mit bord
        due: hvad skal|bør være|blive klar|klart|færdigt|færdig|gjort|på|afsluttet plads?
            til|før|inden|senest|på|den|i|om|for? {when}; hvad skal der være|blive klar|klart|færdigt|gjort
            til|før|inden|senest|på|den|i? {when}; hvad skal gøres|afleveres|leveres|laves|ske
            til|før|inden|senest|på|den|i? {when}; hvad skal der gøres|ske|laves til|før|inden|senest|på|den|i? {when}; hvad
            forfalder til|før|inden|senest|på|den|i? {when}; hvad har frist|deadline til|før|inden|senest|på|den|i? {when};
            hvad er der frist|deadline for|på til|før|inden|senest|på|den|i? {when}; hvilke
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter skal
            være|blive klar|klare|færdige|gjort|afsluttet|løst til|før|inden|senest|på|den|i? {when}; hvilke
            handlinger|opgaver|aktioner|aktionspunkter|handlepunkter forfalder til|før|inden|senest|på|den|i? {when};
            hvilke handlinger|opgaver|aktioner|aktionspunkter|handlepunkter
            har frist|deadline til|før|inden|senest|på|den|i? {when}; hvilke frister|deadlines har|er vi|der
            til|før|inden|senest|på|den|i? {when}; er der noget der skal være klar|klart|færdigt|gjort
            til|før|inden|senest|på|den|i? {when}; er der noget, der skal være klar|klart|færdigt|gjort
            til|før|inden|senest|på|den|i? {when}; er der noget til|før|inden|senest {when}; skal noget|der noget? være
            klar|klart|færdigt|gjort til|før|inden|senest|på|den|i? {when}; hvem skal aflevere|levere|gøre noget
            til|før|inden|senest|på {when}; hvad der skal være klar|klart|færdigt|gjort til|før|inden|senest|på|den|i?
            {when}; handlinger|opgaver til|før|inden|senest {when}; hvad skal vi nå til|før|inden|senest {when}
        overdue: hvad er forsinket|for|overskredet|forfaldent|bagud sent|sene?; hvad er gået over|for tiden|fristen|tid;
            hvilke handlinger|opgaver|aktioner|aktionspunkter|handlepunkter er
            forsinkede|forsinket|for|overskredet|overskredne|forfaldne sent|sene?;
            forsinkede|overskredne|forfaldne handlinger|opgaver|aktioner|aktionspunkter|handlepunkter; er der? noget
            forsinket|for|overskredet|forfaldent|som|der sent|er? forsinket?; er der noget, der er forsinket; hvem er
            forsinket|for|bagud sent? på? den?; hvad skulle allerede? have|være været|gjort? klar|klart|gjort|færdigt?
            allerede?; hvad burde allerede? have|være været? klar|klart|gjort|færdigt allerede?; hvad har overskredet
            fristen|tidsfristen|deadline|datoen; hvilke frister|deadlines er overskredet|udløbet|passeret; er der
            overskredne|forsinkede|overskredet? frister|handlinger|opgaver; er nogen frister|deadlines overskredet; hvad er
            ikke blevet gjort|lavet til tiden; hvad der er forsinket; hvad halter; hvad halter bagefter; hvem har
            overskredet fristen|sin frist?
        unheard: hvem har ikke|endnu|intet ikke? sagt|ytret|talt|udtalt|meldt|bidraget noget|sig|ind|endnu? endnu?; hvem har
            ikke|endnu ikke? sagt noget endnu?; hvem har ikke|endnu ikke? ytret|udtalt sig endnu?; hvem har ikke|endnu ikke?
            haft|fået ordet endnu?; hvem har ikke|endnu ikke? været på endnu?; hvem er ikke|endnu ikke? kommet til orde
            endnu?; hvem har intet|ingenting sagt endnu?; hvem har vi ikke|endnu ikke? hørt fra|endnu? endnu?; hvem har vi
            ikke|endnu ikke? hørt noget fra endnu?; hvem har vi intet hørt fra; fra hvem har vi ikke|intet hørt noget|endnu?
            endnu?; hvem er|har været? tavs|tavse|stille; hvem mangler at|i|vi? sige|runden|at|ytre? noget|sig|høre? fra?;
            hvem mangler vi at høre fra? endnu?; hvilke|hvilken myndigheder|myndighed har ikke|endnu ikke?
            sagt|ytret|udtalt|talt noget|sig? endnu?; hvilke|hvilken myndigheder|myndighed mangler at sige noget;
            hvilke|hvilken myndigheder|myndighed mangler vi at høre fra; hvem skal|mangler stadig|endnu|fortsat sige|at
            noget|sige? noget?; hvem der ikke|endnu har|ikke sagt|har noget|sagt? endnu|noget?; hvem sagde
            intet|ikke|ingenting noget?; hvem er tilbage i? runden?
        here: hvem er her|med|tilstede|mødt i? dag?; hvem er mødt op i? dag?; hvem er til stede i? dag?; hvem er der
            i? dag?; hvem
            er ved bordet; hvem sidder med|rundt|ved om? bordet? i? dag?; hvem deltager i? dag?; hvem er i
            rummet|lokalet; hvem er
            ikke her|med|tilstede|mødt i? dag?; hvem er ikke til stede i? dag?; hvem er ikke mødt op; hvem mangler i?
            dag?; hvem er
            fraværende|væk|syg|syge i? dag?; hvem har meldt afbud|fra|forfald; hvem har sendt afbud; tilstede; til
            stede; deltagere;
            deltagerliste; deltagerlisten; fraværende; afbud; hvem er vi
        next-meeting: hvornår er|bliver|holder|har vi|der|det? næste
            møde|konference|sagskonference|netværksmøde|samrådsmøde|gang|session|træf; hvornår er det|vores næste
            møde|gang|konference; hvornår ses|mødes vi igen|næste|atter gang?; hvornår skal vi ses|mødes igen|næste gang?;
            næste møde|konference|sagskonference|netværksmøde|gang|mødedato; hvad er datoen|dato for|på næste
            møde|konference|sagskonference; dato|datoen for næste møde|konference|sagskonference; hvilken dato|dag
            er|har|holdes|ligger næste møde|konference|sagskonference; hvilken dag ses|mødes vi igen; hvornår finder næste
            møde|konference sted; hvornår holdes næste møde|konference|sagskonference; hvornår ligger næste møde|konference;
            hvornår næste møde er; hvornår vi ses|mødes igen|næste gang?; hvornår er mødet næste gang
        release: hvornår bliver|er han|hun|klienten|borgeren|den løsladt|fri|ude|indsatte|dømte løsladt|fri|ude?; hvornår
            løslades|kommer|slipper|prøveløslades han|hun|klienten|borgeren|den ud|fri|indsatte|dømte? ud|fri?; hvornår skal
            han|hun|klienten|borgeren|den løslades|ud|prøveløslades|indsatte løslades|ud?; hvornår er
            løsladelsen|løsladelse|løsladelsesdatoen|prøveløsladelsen; hvornår er hans|hendes
            løsladelse|løsladelsesdato|løsladelsesdag|prøveløsladelse; hvornår sker|finder løsladelsen sted?; hvad|hvilken
            er hans|hendes? løsladelsesdato|løsladelsesdatoen|løsladelsesdag; hvilken dato|dag løslades|kommer han|hun ud?;
            hvilken dato|dag bliver han|hun løsladt; hvilken dato|dag er løsladelsen; løsladelsesdato; løsladelsesdatoen;
            løsladelsesdag; er der en|nogen? løsladelsesdato|dato for? løsladelsen|løsladelse?; har vi en løsladelsesdato;
            dato|datoen for løsladelse|løsladelsen; hvornår han|hun løslades|bliver|kommer løsladt|ud?
        said: hvad
            sagde|siger|oplyste|oplyser|fortalte|fortæller|rapporterede|rapporterer|meddelte|meldte|melder|mente|mener|syntes|synes|bidrog|kom
            {who} os|med|om|ind?; hvad har|havde {who} sagt|oplyst|fortalt|rapporteret|meddelt|meldt|bragt|bidraget|fremført
            os|op|med|ind?; hvad
            sagde|siger|oplyste|oplyser|fortalte|fortæller|rapporterede|rapporterer|meddelte|mente|mener|syntes|synes {who}
            om|vedrørende|angående|omkring|til {about}; hvad har|havde {who}
            sagt|oplyst|fortalt|rapporteret|meddelt|fremført om|vedrørende|angående|omkring {about}; hvad ved vi
            om|vedrørende|angående|omkring {about}; hvad er|blev der? sagt|oplyst|rapporteret|noteret|kendt|skrevet
            om|vedrørende|angående|omkring {about}; hvad har vi om|vedrørende|angående|omkring|på {about}; hvilke|hvilken
            oplysninger|information|informationer|viden har|er|findes vi|der om|vedrørende|angående|omkring|fra {about}; har
            nogen sagt noget om|vedrørende|angående|omkring {about}; sagde nogen noget om|omkring {about}; har|havde {who}
            sagt|oplyst|rapporteret noget om|vedrørende|angående|omkring {about}; sagde|oplyste {who} noget
            om|vedrørende|angående|omkring {about}; har|havde {who} sagt|oplyst|rapporteret noget; sagde|oplyste {who}
            noget; hvad kom|kommer der? fra {who}; hvad har vi fra|hørt|fået {who}; hvad har vi fået|hørt fra|af {who}; hvad
            fik|hørte vi fra|af {who}; information|oplysninger|info|nyt fra {who}; hvad ved vi fra|gennem|via {who}; blev
            der sagt noget om|vedrørende|angående|omkring {about}; er der noget|information|oplysninger|nyt om {about}; hvad
            {who} sagde; hvad {who} har sagt; hvad {who} sagde om {about}; hvad {who} har sagt om {about}; hvad vi ved om
            {about}; hvad har {who} at sige om? {about}
        risks: hvilke risici|risikofaktorer er der? noteret|registreret|nævnt|kendt|kendte|dokumenteret|skrevet ned?; hvilke
            risici|risikofaktorer har vi noteret|registreret|nævnt|dokumenteret|set|skrevet ned?; hvilke
            risici|risikofaktorer ser|kender|noterede|nævnte vi til?; hvilke risici|risikofaktorer findes|blev der?
            noteret|nævnt|registreret?; hvilke risici|risikofaktorer er der peget på; hvilke risici|risikofaktorer er taget
            med; hvad er risiciene|risikofaktorerne|der af|for? risici|risikofaktorer?; hvad har|ser vi af
            risici|risikofaktorer; hvilke er risiciene|risikofaktorerne; vis os|mig? alle?
            risici|risiciene|risikofaktorer|risikofaktorerne; liste|oversigt over alle? risici|risiciene|risikofaktorer;
            noterede|registrerede|kendte risici|risikofaktorer; er der noteret|registreret|nogen? risici|risikofaktorer
            noteret|registreret?; hvilke risici; hvilke risikofaktorer; risici; risikofaktorer; alle risici
        protective: hvilke beskyttelsesfaktorer er|findes|blev der? noteret|registreret|nævnt|dokumenteret|kendt?; hvilke
            beskyttelsesfaktorer har|ser|kender vi noteret|nævnt|registreret?; hvilke beskyttende faktorer er|har|ser
            der|vi? noteret|registreret?; hvad er de|beskyttelsesfaktorerne beskyttende? faktorer?; hvad er der|de af?
            beskyttelsesfaktorer|beskyttende faktorer?; hvad har vi af beskyttelsesfaktorer|beskyttende faktorer?; hvad
            beskytter ham|hende|borgeren|klienten; vis os|mig? alle|de?
            beskyttelsesfaktorer|beskyttelsesfaktorerne|beskyttende faktorer?; liste|oversigt over
            beskyttelsesfaktorer|beskyttende faktorer?; beskyttelsesfaktorer; beskyttende faktorer; hvilke
            beskyttelsesfaktorer; er der noteret|nogen? beskyttelsesfaktorer|beskyttende faktorer?
        dissents: hvem var|er imod|uenig|uenige|dissens|modstander det|beslutningen|i|med|af? det|beslutningen?; hvem
            protesterede|indvendte|dissentierede|modsatte mod|sig|noget? det|beslutningen?; hvem tog|tager
            forbehold|afstand; hvem har|havde protesteret imod|mod? beslutningen|det?; hvem har|havde
            indvendinger|indsigelser imod|mod? beslutningen|det?; hvem har taget forbehold|afstand|dissens; hvem har gjort
            indsigelse; hvem har|havde en anden|afvigende holdning|mening; hvem har modsat sig; hvilke
            indvendinger|indsigelser|forbehold|dissenser|uenigheder er|var|har|kom der|vi?; er|var|kom|blev der
            nogen|taget|gjort?
            indvendinger|indvending|indsigelser|indsigelse|forbehold|dissens|dissenser|uenighed|uenigheder|uenige; var|er
            nogen imod|uenig|uenige i|det? det|beslutningen?; afvigende meninger|holdninger; dissenser; uenigheder; hvem
            mente|mener noget andet; hvem stemte imod|nej; har nogen protesteret|indvendinger|forbehold|taget forbehold?;
            protesterede nogen; hvem bakkede|bakker ikke op
        goals: hvad|hvilke er målene|målet; hvilke mål er|har|satte|blev|gælder der|vi? sat|noteret|aftalt|opstillet|stillet
            op?; hvad har vi af mål; hvad er hans|hendes|borgerens|vores|klientens mål; hvad står der i planen|handleplanen;
            vis os|mig? alle? mål|målene; liste|oversigt over mål|målene; målene; mål i planen|handleplanen; hvad er der i
            planen|handleplanen; hvad indeholder planen|handleplanen
        parked: hvad er|blev der? parkeret|udskudt|udsat|lagt|stillet til|i? side|bero?; hvad har vi
            parkeret|udskudt|udsat|lagt|gemt til|i? side|senere|bero?; hvad parkerede vi; hvad lagde vi til side; hvilke
            spørgsmål|punkter|emner er|har|står stadig|fortsat|vi?
            åbne|parkeret|parkerede|udskudt|ubesvarede|uafklarede|uafklaret|tilbage; åbne|ubesvarede spørgsmål; parkerede
            spørgsmål|punkter|emner; hvilke åbne spørgsmål er|har der|vi tilbage?; hvilke spørgsmål er|mangler|har der|vi?
            tilbage|svar?; er der åbne|parkerede|nogen spørgsmål|punkter|åbne|parkerede spørgsmål|punkter?; hvad står på
            parkeringspladsen; parkeringspladsen; hvad er uafklaret|uløst endnu?
        information: hvad er|blev der? noteret|registreret|sagt|kendt|oplyst|dokumenteret indtil|hidtil|frem videre|nu|til?
            nu?; hvad er der kommet frem indtil? nu|videre?; hvad er der skrevet ned indtil? nu|videre?; hvad er der
            noteret|sagt|kommet indtil|frem videre|nu?; hvad ved vi indtil|nu|hidtil? videre|nu?; hvad har vi
            indtil|noteret|fået|hidtil videre|nu|indtil|at|vide? videre|nu?; hvilke|hvilken
            oplysninger|information|informationer er|findes der? noteret|registreret? indtil? videre|nu?; hvilke|hvilken
            oplysninger|information|informationer har vi fået|noteret? indtil? videre|nu?; hvad står der i referatet indtil?
            videre|nu?; al information; alle oplysninger; vis os|mig? alle|al?
            oplysninger|oplysningerne|information|informationen
        purpose: hvad er|har dette|det|punktet her|punkt? punkt? til|for? for?; hvad er formålet|meningen|idéen med
            dette|det|punktet|punkt her|punkt? punkt?; hvad skal dette|det her? punkt til|for; hvad skal vi med
            dette|det|punktet her? punkt?; hvad skal punktet til for?; hvorfor har|tager vi dette|det her? punkt på?
            dagsordenen?; hvorfor har|tager vi punktet op?; hvorfor er dette|det|punktet her? punkt? på dagsordenen; hvorfor
            dette|det her? punkt; hvad handler dette|det|punktet her|punkt? punkt? om; hvad drejer dette|det|punktet
            her|punkt? punkt? sig om; hvad skal vi gøre|lave|drøfte|tale|tage|nå om|op? her|nu; hvad gør|laver|drøfter|taler
            vi om? her|nu
        taken: hvor længe har vi været i gang med dette|det|punktet her? punkt?; hvor længe har vi været i gang|på; hvor
            længe har vi været på|ved dette|det|punktet her? punkt?; hvor længe har vi talt|snakket|drøftet om?
            dette|det|punktet her? punkt?; hvor længe har vi siddet med dette|det|punktet her? punkt?; hvor længe har vi
            brugt på dette|det|punktet her? punkt?; hvor længe har vi holdt på; hvor længe har punktet|dette|det her|punkt?
            punkt? varet|taget|kørt|stået på?; hvor lang|meget tid har vi tilbage|brugt|igen på? dette|det|punktet?
            her|punkt? punkt?; hvor lang|meget tid er der? tilbage|igen|gået|brugt; hvor lang|meget tid mangler|har|tog
            der|det|dette? taget?; hvordan ligger vi tidsmæssigt|i|med? tid|tiden?; holder vi tiden|tidsplanen|planen; er vi
            inden for|bagud|på|foran|til tiden|tidsplanen|skemaet?; hvordan går|ser det|vi ud? med? tiden; er vi i tide;
            hvor længe har vi endnu|tilbage|igen; skrider tiden; hvordan er|står det|vi med tiden
    """),
    query_asides=phrases("""
        tak; venligst; og; så; men; nu; ok; okay; undskyld; hej; hallo; jo; ja; nå; da; jamen; sig; sig mig; sig os;
        fortæl; fortæl mig; fortæl os; mind mig om; mind os om; kan du sige; kan du sige mig; kan du sige os; kan du
        fortælle; kan du fortælle mig; kan du fortælle os; kan du minde mig om; kan du vise; kan du vise mig; kan du
        tjekke; kan du huske; kan i sige; kan i fortælle; kan man få at vide; kan jeg få at vide; kan vi få at vide; må
        jeg få at vide; må jeg spørge; kunne du sige; kunne du fortælle; kunne du sige mig; kunne du fortælle mig; vil
        du fortælle; vil du sige; ved du; ved i; ved vi; ved nogen; er der nogen der ved; jeg undrer mig over; jeg vil
        gerne vide; jeg vil gerne høre; vi vil gerne vide; gad vide; jeg gad vide; jeg kunne tænke mig at vide;
        assistent; convene; vent; vent lidt; hurtigt spørgsmål; et hurtigt spørgsmål; et spørgsmål; kort spørgsmål;
        spørgsmål; igen; en gang til; lad mig se; lad os se; bare; lige; sådan; hvordan var det; hvordan var det nu;
        hvad var det nu; for god ordens skyld; tjek; for resten; forresten; vis; husker du; en ting til; hør; hør lige;
        øh
    """),
    spoken=listed("""
        next: spring til næste punkt; spring til næste; vi går til næste punkt; vi tager næste punkt; vi tager det næste; tag næste punkt; så går vi videre; så tager vi næste punkt; vi går videre; fortsæt; færdig med dette punkt; punktet er færdigt; næste sag; næste emne; næste; næste punkt; videre; gå videre; vi går videre; næste punkt på dagsordenen; næste
            dagsordenspunkt; fortsæt; lad os gå videre; så går vi videre; fremad; gå til næste; gå til næste punkt
        back: spring tilbage; et punkt tilbage; tilbage til forrige punkt; forrige punkt igen; gå tilbage til forrige punkt; tilbage; gå tilbage; forrige; forrige punkt; det forrige punkt; et tilbage; et skridt tilbage; sidste
            punkt igen
        undo: fortryd det seneste; fortryd seneste; fortryd sidste; slet seneste; slet det seneste; slet sidste; fjern seneste; fjern sidste; fjern det seneste; stryg seneste; slet det sidste; fjern det sidste; fortryd det sidste; slet det; fjern det; tag det tilbage; tag det
            sidste tilbage; stryg det sidste; fortryd; fortryd det; fortryd sidste; tag det tilbage; tag tilbage;
            fortryd det sidste; gør det om;
            annuller det sidste
        redo: annuller fortryd; gentag; gendan; fortryd ikke; gør igen
        drop: nej vent slet det; nej slet det; nej glem det; vent slet det; nej fjern det; glem det; lige meget;
            drop det; pyt; pyt med det; alligevel ikke; slet det; slet; stryg det; annuller; annullér; lad det
            ligge; lad det være; lad være; nej ikke det; spring det over; fortryd indtastning; gem ikke; skrot det
        skip: spring over; spring den over; spring det over; spring denne over; spring dette over; pas; jeg passer;
            intet svar; spring spørgsmålet over
        help: ?; hjælp; hjælp mig; hvad kan jeg gøre; hvad kan jeg sige; hvordan virker det; hvordan virker det her;
            det ved jeg ikke; jeg ved det ikke; hvad nu; hvad gør jeg; hvad gør jeg nu
        close: afslut; afslut mødet; luk mødet; luk; vi er færdige; afslut konferencen; mødet er slut; mødet
            afsluttes; så er vi færdige; vi afslutter
        open: vis åbne opgaver; åbne opgaver; vis opgaver; opgaveliste; vis opgavelisten; vis åbne aktionspunkter;
            åbne aktionspunkter
        agenda: dagsorden; vis dagsorden; vis dagsordenen; dagsordenen; hvor er vi; agenda; hvor er vi kommet til
        missing: hvad mangler; hvad mangler der; vis hvad der mangler; mangler der noget; vis mangler
        lock: lås; lås skærmen
    """),
    nothing=phrases("""
        nej; næ; nej tak; intet; ingenting; ingen; ikke noget; nix; ikke mere; intet mere; ikke andet; intet
        andet; intet at tilføje; ikke noget at tilføje; ingenting at tilføje; nej intet; nej ingenting; nej ikke
        noget; det var alt; det er alt; det var det; nej det var alt; nej det var det; nej det er alt; ikke hvad
        jeg ved; ikke så vidt jeg ved; ingen spørgsmål; intet nyt; ikke noget nyt; ikke relevant; ikke aktuelt;
        n/a; i/r; ikke rigtig; ikke rigtigt; nej det er fint; nej ingen; ingen bemærkninger
    """),
    answers=listed("""
        yes: ja; jep; jo; jada; jovist; ja tak; ok; okay; okey; korrekt; det er korrekt; rigtigt; det er rigtigt;
            det stemmer; det passer; ja det passer; ja det stemmer; præcis; præcist; fint; godt; gem; gem det;
            behold; behold det; selvfølgelig; naturligvis; enig; absolut; helt sikkert; netop; lige præcis; gerne;
            ja gerne; sådan
        no: nej; næ; niks; nej tak; forkert; det er forkert; det passer ikke; det stemmer ikke; nej det passer ikke;
            ikke rigtigt; ikke korrekt; fejl; gem ikke; gem det ikke; slet ikke; bestemt ikke; overhovedet ikke;
            nope
        done: færdig; færdigt; det er færdigt; er færdig; er færdigt; gjort; det er gjort; er gjort; udført; det er
            udført; er udført; gennemført; klaret; det er klaret; ordnet; det er ordnet; er ordnet; afsluttet; er
            afsluttet; på plads; er på plads; det er på plads; ja færdig; ja det er gjort; løst; i orden; allerede
            gjort; er sket; det er sket; klar; er blevet gjort; fuldført; alt klar
        not-done: ikke udført; ikke gjort; det er ikke gjort; er ikke gjort; ikke gennemført; ikke sket; er ikke
            sket; det er ikke sket; det blev ikke til noget; blev ikke til noget; blev ikke gjort; det blev ikke
            gjort; mislykkedes; mislykket; det mislykkedes; lykkedes ikke; det lykkedes ikke; nej ikke gjort; det
            skete ikke; skete ikke; nåede det ikke; ikke nået; ej udført
        overtaken: ikke længere aktuelt; ikke længere aktuel; uaktuelt; uaktuel; ikke længere nødvendigt; ikke
            længere nødvendig; ikke længere relevant; ikke relevant længere; bortfaldet; er bortfaldet; bortfalder;
            overhalet; overhalet af begivenhederne; forældet; ikke nødvendigt længere; unødvendigt; ikke aktuelt
            længere; udgår; udgået
        new-date: ny dato; en ny dato; anden dato; en anden dato; senere; udskudt; udskyd; udskydes; udskyd det;
            udsat; udsæt; mere tid; behøver mere tid; har brug for mere tid; mangler mere tid; ny frist; ny
            deadline; forlæng; flyt fristen; flyt datoen; ryk den; rykkes
        handed-over: overdraget; er overdraget; givet videre; en anden gør det; en anden; nogen anden gør det; andre
            gør det; overtaget; er givet videre; overladt til en anden; en anden tager den
        open: åben; åbent; stadig åben; stadig åbent; forbliver åben; forbliver åbent; udestår; i gang; er i gang;
            stadig i gang; stadig ikke; ikke endnu; endnu ikke; ikke færdig; ikke færdigt; ikke færdig endnu; ikke
            klar; igangværende; undervejs; er undervejs; lad den stå åben; hold den åben; arbejder på det; vi
            arbejder på det; det er i gang; under udførelse
        worse: værre; dårligere; forværret; er forværret; det er værre; det er blevet værre; blevet værre; blevet
            dårligere; det er blevet dårligere; det går dårligere; går dårligere; meget værre; meget dårligere;
            forværring; værre end før; dårligere end før; har forværret sig; det går ned ad bakke; værre end sidst;
            dårligere end sidst
        better: bedre; forbedret; er forbedret; det er bedre; det er blevet bedre; blevet bedre; det går bedre; går
            bedre; meget bedre; forbedring; bedre end før; har forbedret sig; bedre end sidst; det går fremad;
            fremgang
        up: steget; er steget; det er steget; stigende; mere; højere; op; stærkere; øget; forøget; stiger; det
            stiger; større
        down: faldet; er faldet; det er faldet; faldende; mindre; lavere; ned; svagere; aftaget; mindsket; falder;
            det falder; reduceret
        same: uændret; det samme; samme; den samme; som før; som tidligere; ingen ændring; ingen ændringer; ingen
            forskel; ikke ændret; intet ændret; det samme som før; samme som sidst; ligesom før; som sidst; er
            uændret; det er uændret; stadig det samme; status quo
        new: ny; nyt; nye; det er nyt; er ny; er nyt; for første gang; nytilkommet; nytilkommen
        gone: væk; er væk; det er væk; forsvundet; er forsvundet; ikke længere; ovre; det er ovre; overstået; ikke
            mere; findes ikke længere; ophørt; er ophørt; forbi
        action: en opgave; opgave; en handling; at gøre; et aktionspunkt
        information: bare information; kun information; information; info; bare info; et faktum; faktum; fakta; en
            oplysning; oplysning
        risk: en risiko; en risikofaktor; risikofaktor
        protective: en beskyttende faktor; beskyttende faktor; en beskyttelsesfaktor; beskyttelsesfaktor; beskytter;
            beskyttende
        decision: en beslutning; beslutning
        note: et notat; notat; en note; note; privat
        park: senere; et spørgsmål; parker; parkér; parker det; udskyd punktet
    """),
    turns=phrases("""
        og; men; mens; derefter; hvorefter; og så; og derefter; også; desuden; samtidig; imens; så; derudover;
        derpå; dog; derimod; hvorimod
    """),
    befalls=phrases("""
        det ,? der
        bekymrer|skræmmer|forstyrrer|gør|glæder|beroliger|undrer|irriterer|tynger|plager|holder|uroer|foruroliger;
        det ,? som bekymrer|skræmmer|gør|glæder|beroliger|uroer; det ,? der
        mest|især|virkelig|allermest|for bekymrer|skræmmer|glæder|uroer; hvad der
        bekymrer|skræmmer|glæder|gør|uroer|slår; hvad der mest|især bekymrer|uroer; det
        bekymrer|skræmmer|glæder|beroliger|undrer|foruroliger; er mest|især|særligt|virkelig?
        bange|nervøs|nervøse|bekymret|bekymrede|glad|glade for|over; bekymrer sig mest|især?
        om|for|over; frygter mest|især? er; frygter mest|især? , er; frygter , er; ser som det
        største|værste|vigtigste
    """),
    thing_endings=phrases("""
        erne; ingen; heden; elsen; brevet; papiret; modet; planen; rapporten; listen; samtalen;
        besoget; aftalen; kontrakten; noglen; noglerne; proven; ansogningen; notatet; skemaet;
        attesten; udtalelsen; erklaeringen; sporgsmalet; sagen; pengene; medicinen; recepten; boden;
        gaelden; indkaldelsen; blanketten; delen; jobbet; oplaegget; materialet
    """),
    recorded=phrases("""
        for god ordens skyld noteres; for ordens skyld noteres; for en ordens skyld noteres; det
        noteres for god ordens skyld; for fuldstændighedens skyld noteres; det noteres , at; det
        noteres at; til referatet noteres; lad referatet vise; for referatets skyld; det skal
        noteres , at; hermed noteres; det bemærkes til referatet
    """),
    weighing=phrases("""
        end tidligere|før|normalt|sædvanligt|sædvanlig; end sidst; end sidste gang; end han|hun
        plejer|plejede; mere og mere; mindre og mindre; i stigende|faldende grad; stadig mere|mindre|oftere;
        oftere og oftere; virker; virkede; synes at; lader til; lod til; giver indtryk; indtryk af;
        indtrykket; fremstår; fremstod; ser ud til; så ud til; ser ud som; går bedre|dårligere|værre; bliver
        bedre|værre|dårligere; er blevet bedre|værre|dårligere; forekommer; opleves; går den rette|forkerte
        vej; mere|mindre lukket|åben|stresset|urolig|rolig|irriteret|aktiv|passiv|snakkesalig; end i
        efteråret|foråret|sommer|vinter|fjor|januari|januar|starten|begyndelsen|efterår|forår; sammenlignet
        med; i forhold til sidst|sidste|tidligere; vurderes; skønnes; vurderer , at; vurderer at; bedømmes;
        mener ikke; synes ikke; tror ikke; vurderer ikke; skønner ikke; finder ikke
    """),
    viewed=phrases("for"),
    surmises=phrases("""
        frygter|frygtede;
        tror; troede; forventer; forventede; mistænker; mistænkte; sandsynligvis; formentlig; formodentlig;
        antagelig; antageligt; nok; åbenbart; tilsyneladende; måske; tvivler; anslår; muligvis; eventuelt; er
        overbevist; er overbeviste; efter min mening; vurderer; mener; synes; antager; gætter; kan tænkes; kan
        have; regner med; det virker som; frygter; vistnok; formoder; formodes; skønner; efter hans|hendes|vores
        vurdering
    """),
    perceives=phrases("""
        så; observerede; iagttog; noterede; stødte på; opdagede; bemærkede; har|havde
        set|observeret|iagttaget|noteret|opdaget|bemærket; fandt; antraf; stoppede; var vidne til; overværede;
        mødte
    """),
    perceived=phrases("""
        set; observeret; iagttaget; noteret; opdaget; antruffet; grebet; stoppet; kontrolleret; fundet;
        bemærket; spottet; sås; pågrebet; truffet
    """),
    being=phrases("er; var; blev; bliver; blevet; er blevet; har; havde; været"),
    judging=phrases("""
        korthus*; spørgsmål om tid; tidsspørgsmål; krudttønde; trykkoger; på en knivsæg; frit fald;
        mistet fodfæstet; mister fodfæstet; hænger i en tynd tråd; leger med ilden; kort lunte; ond
        cirkel; klippe; klippen; ankeret; limen; livline; livlinen; redningskrans; redningskransen;
        bremseklods; bremseklodsen; tryg havn; under fødderne; lyspunkt;
        lyspunktet; vendepunkt; vendepunktet; redningsplanke; redningsplanken; støttepille;
        støttepillen; kompas; sikkerhedsnet; sikkerhedsnettet;
        bange for; frygter; frygt for; fare; farlig*; risiko; risikoen; risici; risikofaktor*; risikerer;
        bekymr*; bekymring*; foruroligende; alarmerende; trusselsniveau*; trusselsbillede*; beskyttelsesfaktor*; beskyttende; advarselstegn; faresignal*; *risiko; *risikoen; til
        hans|hendes fordel|ulempe; der taler for|imod|mod; det bekymrer; den største risiko|fare|trussel; det
        største problem; svaghed*; styrke; styrker; truer med; bekymret; bekymrer; bekymrede; let at lokke; let
        at påvirke; faren for; der er fare;
        bekymrede; bekymrer sig; urolig for; urolige for; urolig over; er bange for; nervøs for; har
        en bekymring; ser med bekymring; taler for ham|hende; taler imod;
        en|stor|klar|væsentlig|tydelig|vigtig|reel|markant styrke; et|klart|stort|tydeligt|kæmpe plus; det er positivt
        , at; det er positivt at; det er godt , at; det er negativt , at; det er dårligt , at; det er glædeligt , at;
        det er en fordel , at; det er en ulempe , at; trækker i den rigtige|forkerte retning;
        stor|største|alvorlig|reel trussel; et problem , at; et problem at; problemet er; gør en? stor|kæmpe|væsentlig|positiv
        forskel; gør en forskel;
        hunderæd; rædselsslagen; skrækslagen; dødsens angst; panisk angst; ned ad bakke; går det
        galt; går det skævt; ryger det hele; gør ham|hende godt; holder ham|hende på sporet|ret|oppe;
        lover godt; lover ikke godt; tegner godt; tegner ikke godt; varsler ilde; ser
        lyst|sort|skidt ud; situationen er alvorlig|akut|kritisk|spændt|anspændt|skrøbelig; er
        situationen; blusse op; *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms vurdering er at; vurderingen
        er at; vores vurdering er; min vurdering er; beskyttende er; beskytter ham|hende; det
        beskytter; det der beskytter; det der holder; tikkende bombe; på tynd is; giver mig|os ondt
        i maven; ildevarslende; uholdbar*; i tykt og tyndt;
        frygtede; struktur og rutiner;
        advarer om; advarede om; advarer mod; tilbage i det gamle; lider under;
        det bedste der er sket; det værste der kan; imponeret af|over; eksploderer; for sig at; ser
        for sig; frygter det værste; i tvivl om; uden medicin|støtte|behandling|bolig
        bliver|går|klarer;
        ægte|oprigtig vilje; vilje til forandring
    """),
    does_so=phrases("""
        gør det; gør dette; skal gøre det; ordner det|dette; klarer det|dette|den; tager
        det|den|dette; tager sig af det|dette; tager fat i det|dette; tager det på sig; påtager sig
        det|dette; sørger for det|dette; sørger for at det sker; sørger for at det bliver gjort;
        løser det|dette; håndterer det|dette; tjekker det|dette|op på det; undersøger det|dette;
        følger op på det|dette; følger op på sagen; står for det|dette; er ansvarlig for det|dette;
        lover at gøre det; booker den|det|tiden; ringer om det|dette; vender tilbage om det; skal
        ordne|klare|tage|løse det; det gør; det klarer; det ordner; det tager; det løser; er på det;
        kigger på det; ser på det
    """),
    finishes=phrases("""
        udkast; første udkast; færdig; færdigt; klar; klart; skal være klar|klart|færdig|færdigt;
        skal foreligge; foreligger; afleveres; rapport; endelig version; version; det; den; dette;
        afsluttet; notatet; teksten; papiret
    """),
    judges=phrases("""
        ser; så; set; vurderer; vurderede; vurderet; betragter; betragtede; anser; ansås; opfatter;
        opfattede; oplever; oplevede; beskriver; beskrev; finder; fandt; synes; syntes; kalder;
        konstaterer; konstaterede; noterer; noterede; skønner; skønnede; peger; fremhæver; mærker;
        identificerer; identificerede
    """),
    favours=phrases("""
        kan; kan du; kan i; kunne; vil; vil du; ville; må jeg bede; må vi bede; kan vi bede; kan jeg
        bede; kan vi få; kunne vi bede; kunne vi få; kunne jeg bede; vil du bede; når; gider; har du
        mulighed for at; har mulighed for at
    """),
    memos=phrases("""
        nb; n.b.; husk at notere; til min egen note; egen note; til note; notér at; noter at;
        det noteres at; noteres at; det bemærkes at; bemærk at; note til mig selv;
        det noteres , at; noteres , at; det bemærkes , at; bemærk , at; noter , at; notér , at; det
        bør noteres at; det skal noteres at; det skal bemærkes at; det kan noteres at;
        skriv i referatet; til referat
    """),
    to_tell=phrases("""
        for at sige; for at fortælle; for at meddele; for at oplyse; for at informere; for at klage;
        for at advare; for at tippe; for at anmelde; for at give besked; for at give besked om; for
        at orientere; og fortalte; og sagde; og meddelte; og klagede; og advarede; og oplyste; og
        spurgte om; med besked om; med beskeden; med den besked
    """),
    views=phrases("""
        vurdering; mening; opfattelse; indtryk; bekymring; største bekymring|frygt; frygt;
        fornemmelse; mavefornemmelse; synspunkt; holdning; syn; billede; erfaring; konklusion;
        tolkning; overbevisning; risikovurdering; øjne; faglige vurdering|mening; perspektiv
    """),
    assigned=phrases("""
        pålægges; ligger opgaven; ligger ansvaret; ligger bolden; lægges
        opgaven; lægges ansvaret; påhviler det; går opgaven; går ansvaret; hviler det; hviler
        ansvaret; ønskes; ønsker vi; forventes; forventer vi; skal vi
        bruge; har vi brug for; vil vi gerne have; udbedes; anmodes der om; efterspørges
    """),
    slight=phrases("""
        begrænset; lille; lav; lavt; marginal; ubetydelig; beskeden
    """),
    matters=phrases("""
        alkohol; stoffer; narkotika; hash; kokain; amfetamin; heroin; vold; trusler; truede;
        skænderi; slagsmål; skændtes; kriminalitet; gæld; bande*; rømning; rømmede; tilbagefald;
        selvmordsforsøg; angst; drak; drukket; misbrug; fuld; beruset; påvirket; røg; vrede;
        aggressiv*; job; arbejde; praktik; lejlighed; behandling; rutiner; fremskridt; støttede;
        hjalp; fortrød; ædru; clean; stoffri; bolig; smidt ud; opsagt; fyret; ledig; positivt;
        passer sit|sine|sin; passer arbejdet|skolen|jobbet; møder stabilt|til; trussel; truslen; vold mod; trussel
        mod; truslen mod; truet af; fast arbejde; fast job; kæreste; bror; søster; mor; støtter; støtte; motiveret;
        ringer til
    """),
    obtains=phrases("""
        skal have fat; skal have skaffet; skal have lavet; skal have sendt; skal have ringet; skal
        have bestilt; skal have booket; skal have kontaktet; skal have afleveret; skal have skrevet;
        skal have fundet; skal have styr; skal have gjort; skal have ordnet; skal have undersøgt;
        skal have talt; skal have afklaret; får fat i; får fat på; skal få fat; skal få lavet; må
        have fat; må have styr; får styr på; får lavet; får sendt; får skaffet; får bestilt; får
        booket; får afklaret
    """),
    infinitive_endings=("e",),
    tabled=phrases("""
        forslaget; indstillingen; dette|det forslag; ændringsforslaget; planen; udkastet; handleplanen; hans|hendes ønske
    """),
    answering=phrases("""
        oplyse; sige; fortælle; bekræfte; svare på; forklare; afklare; redegøre for; udtale sig; komme ind på; uddybe;
        give os; belyse; huske; præcisere; vurdere; se
    """),
    granted=phrases("""
        kontanthjælp; kontanthjælpen; sygedagpenge; dagpenge; førtidspension; folkepension; pension; boligstøtte; boligsikring;
        ydelse; ydelsen; enkeltydelse; integrationsydelse; ressourceforløb; fleksjob; lån; lånet; kørekort; kørekortet;
        opholdstilladelse; arbejdstilladelse; asyl; statsborgerskab; indfødsret; pas; passet; legat; fri proces; erstatning;
        revalidering; uddannelseshjælp; forsikringen; forsikring; banken; udlændingestyrelsen; ankestyrelsen; landsretten;
        byretten; højesteret; skattestyrelsen; udbetaling danmark; boligselskabet; boligforeningen; gældssanering; feriepenge
    """),
    meets=words("imod modtager venter"),
    abbreviated={
        **{f"{kind}{form}": f"{kind}center" for kind in words(_CENTRES) for form in ("centret", "centeret", "centrets")},
        "familiecenteret": "familiecentret",
        "centret": "center",
        "ambulatoriet": "ambulatorium",
        "herberget": "herberg",
        "forsorgshjemmet": "forsorgshjem",
        "bostedet": "bosted",
        "mandekrisecentret": "mandekrisecenter",
        "kif": "kriminalforsorgen i frihed",
    },
    past_passives=phrases("""
        afslået; bevilget; godkendt; nægtet; afvist; forlænget; ophævet; udskudt
    """),
    permits=phrases("""
        må flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må
        beholde|komme|forlade|ringe|deltage|arbejde|sove; må
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må
        studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må gøre|få|søge; må ikke
        flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må ikke
        beholde|komme|forlade|ringe|deltage|arbejde|sove; må ikke
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må ikke
        studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må ikke gøre|få|søge; må kun
        flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må kun
        beholde|komme|forlade|ringe|deltage|arbejde|sove; må kun
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må kun
        studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må kun gøre|få|søge; må ikke længere
        flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må ikke længere
        beholde|komme|forlade|ringe|deltage|arbejde|sove; må ikke længere
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må ikke længere
        studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må ikke længere gøre|få|søge; må
        gerne|godt flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må gerne|godt
        beholde|komme|forlade|ringe|deltage|arbejde|sove; må gerne|godt
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må gerne|godt
        studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må gerne|godt gøre|få|søge; må
        også|nu|derfor|dog|fortsat flytte|bo|blive|tage|gå|rejse|se|møde|besøge; må
        også|nu|derfor|dog|fortsat beholde|komme|forlade|ringe|deltage|arbejde|sove; må
        også|nu|derfor|dog|fortsat
        overnatte|bruge|køre|begynde|starte|fortsætte|kontakte|drikke|spille; må
        også|nu|derfor|dog|fortsat studere|eje|låne|tale|omgås|skifte|hente|opholde|vende; må
        også|nu|derfor|dog|fortsat gøre|få|søge; får lov til at; får lov at; får ikke lov
    """),
    risk=phrases("""
        skræmmer; skræmmende; at det brister; holder mig vågen;
        korthus*; tikkende; spørgsmål om tid; et tidsspørgsmål; krudttønde; trykkoger; på
        bristepunktet; balancerer på; på en knivsæg; på kanten;  frit fald;
        vælter; falder sammen; braser sammen; koger over; under overfladen; ulmer; bobler; kort
        lunte; lunte; mister fodfæstet; mistet fodfæstet; glider fra os|mig; glider ud af hænderne;
        glider tilbage;  går i baglås; hænger i en tynd tråd; tynd tråd; skrøbelig*;
        skrøbeligt; på glatis; glatis; leger med ilden; sort hul; nedadgående spiral; ond cirkel;
        bange for; frygter; frygt for; fare; farlig*; risiko; risikoen; risici; risikofaktor*; risikerer;
        bekymr*; bekymring*; foruroligende; alarmerende; trusselsniveau*; trusselsbillede*; trussel mod;
        truslen; truslen mod; trusler; truet af; trues; tilbagefald*; recidiv*; sårbar*; impulsiv*; ustabil*;
        labil*; eskaler*; aggressi*; fjendtlig*; let at påvirke; letpåvirkelig*; påvirkelig; forværr*;
        radikaliser*; selvmord*; suicid*; selvskad*; uforudsigelig*; advarselstegn; faresignal*; negativ
        indflydelse; dårlig indflydelse; dårligt selskab; dårlig omgangskreds; isoler*; isolation; mangler
        indsigt; manglende indsigt; ingen indsigt; manglende motivation; mangel på motivation; umotiveret;
        trigger*; stressor*; stressfaktor*; stresset; pushfaktor*; risikoadfærd; *risiko; *risikoen;
        hadefuld*; frustrer*; bitter; hævn*; voldelig*; voldsparat; stoftrang; trang til; glider; destruktiv*;
        anspændt; på vej tilbage i; optrappes; benægter alvoren; bagatelliser*; trækker sig; truende;
        udadreagerende; undvigelsesrisiko; svært ved at styre; svært ved at håndtere; vrede; vredesudbrud;
        misbrug; misbrug*; angst; desperat; har det dårligt; har det skidt; psykotisk; krænket; hverves;
        rekrutter*; udsat for pres; trussel; svært ved; problemer med; store problemer; dårlig impulskontrol;
        lav motivation; uvillig*; modvillig*; kriminelle venner|kredse|miljø; kriminelt miljø; bandemiljø*;
        bandekontakt*; ekstremistisk*; propaganda; hylder; glorificerer; hævnlysten; paranoid*;
        vrangforestilling*; psykotisk*; belastende; belastning; gør modstand; manipulerende; truer;
        voldsparat; mangler støtte; mangler struktur; mangler beskæftigelse; ingen støtte; mistænksom*;
        mistro*; mistillid; opgivende; håbløs*; ensom; ensomhed; tiltrækkes af; fanget i; presset; pres fra;
        påvirkes af; påvirket; negativ udvikling; negativ tendens; på vej ned; vender tilbage til gamle; vred;
        vred på; flugtrisiko; selvmordsrisiko; radikale holdninger; hadretorik; svagt punkt; svaghed;
        overholder ikke; trang; ludomani; bitterhed; foragt; optrapning; destabiliser*; utryg*; kan ikke
        håndtere; kan ikke styre; klarer ikke; tåler ikke; vanskeligheder; skrøbelig; labilt; dårlig; går
        dårligt; går det dårligt; negativt; hånd i hanke; lader sig påvirke; lader sig lokke; let at
        lokke|lede|påvirke|manipulere|overtale|provokere; naiv; godtroende; søger anerkendelse; søger
        spænding; spændingssøgende; søger tilbage; søger mod gamle|de|forkerte; havner let; falder let; falder
        tilbage; faldet tilbage; falde tilbage; står uden bolig|job|indtægt|beskæftigelse|penge; uden
        støtte|netværk|struktur; intet|ingenting|ikke noget at tabe; tager ikke ansvar; tager ikke imod; vil
        ikke have hjælp; nægter at samarbejde|medvirke; nægter behandling; nægter hjælp; omgås
        kriminelle|gamle|de|forkerte; ses med; gamle
        bande|kreds|venner|omgangskreds|miljø|netværk|kammerater|kredse|spor|vaner|mønstre; bandemiljø*; loyal
        over|mod for|banden|gruppen|lederen; loyalitet* over|mod for|banden|gruppen|lederen; gældsat;
        spillegæld; pengemangel; pengeproblemer; tikkende bombe; lav tærskel; kort lunte; koger; farer op;
        mister tålmodigheden|besindelsen|kontrollen|grebet|håbet; provoker*; konfliktfyldt*; konfliktsøgende;
        ubearbejdet*; traumatiser*; hævntanker; bærer nag; had mod|til; ser op til lederen|de|ældre|sin;
        beundrer; fascineret af; fascination*; adgang til våben; våbeninteresse*; hemmelighedsfuld*;
        manipuler*; jaloux; jalousi*; krænkelse*; drikker for meget; drikker mere; begyndt at drikke; begyndt
        at tage; skrøbelig*; nedtrykt*; deprimer*; depressiv*; rastløs*; uberegnelig*; upålidelig*; uærlig*;
        ligeglad*; nonchalant; mangler
        empati|anger|mål|fremtidstro|netværk|motivation|bolig|forsørgelse|tilknytning|sikkerhedsnet|grænser|impulskontrol;
        ingen mål; ingen plan for; ingen fremtidstro; ingen beskæftigelse; rodløs*; rodløshed; taler imod;
        taler mod; akilleshæl; svagt led; følsom over for; modtagelig over; modtagelig for; lokkes; lokket;
        frist*; gruppepres*; farlighed*; risikabel*; risikabelt; går galt; kan gå galt; gå galt; skadelig*;
        skadeligt; mere radikal; mere ekstrem; rasende; ophidset; nervøs*; presset; pres på; lægger pres;
        dødstrussel*; dødstrusler; hævnaktion*; gengældelse*; svigt*; skuffet over; fortvivlet; magtesløs*;
        mistet håbet|motivationen|interessen|kontakten|fodfæstet; givet op; giver op; opgivende; mørkt; sort
        ud; dårlig støtte; svag støtte; usikker på; usikkert; ustabil*; færdes i forkerte|de; forkerte
        kredse|venner|selskab|folk; tiltrækning*; trækker i ham|hende; suges ind; kriminel livsstil; kriminel
        identitet; hadbeskeder; konspirat*; sort - hvid*; ekstremisme*; ekstreme holdninger; mangel på;
        mangelfuld*; fravær af; ingen interesse; uinteresseret; modvilje; kritisk punkt; sårbar periode;
        sårbar tid; farezone*; risikozone*; grænseløs*; voldsromantik*; voldsfantasi*; negative kræfter;
        dårlige vaner; går skævt; bruger igen; ryger igen; misbruger igen; har fået tilbagefald; tager stoffer
        igen; er begyndt igen; har det elendigt|ad|skidt|forfærdeligt|værre|dårligere; sover ikke; sover knap;
        spiser ikke; mistrives; vende tilbage til gruppen|miljøet|banden|bandemiljøet; vil tilbage til;
        trækker i ham|hende; trækkes tilbage; skræmmende; hader; foragter; voldshandling*; vold mod; truende
        adfærd; truende stemning; tvinges; udnyttes; udnyttet; manipuleret; bliver snydt; har isoleret sig;
        lukker sig inde; lukker sig; taler ikke; dropper; blæser på; pjækker; passer ikke; bryder reglerne;
        overtræder; holder ikke; følger ikke; møder ikke til; udebliver ofte; kommet ud på et; på afveje;
        dårlig for ham|hende; ikke godt for ham|hende; på kanten; går ned; kører af sporet; hård periode; svær
        periode; svinger; svingende; vakler; vaklende; stagner*; samme gamle; utålmodig*; kaos*; kaotisk*;
        urolig*; skyldfølelse; negativ indstilling; fjendtlig indstilling; stor indflydelse; betændt;
        betændte; lukket; indadvendt*; et minus; en ulempe; mislykket; mislykkedes; nede; holdt op med
        medicinen|behandlingen|programmet; hoppet fra behandlingen|programmet|skolen|uddannelsen; afbrudt
        behandlingen|programmet; vil ikke længere; bekymring; faren for; der er fare; ikke klar til; ikke
        parat til; ikke moden til; ikke rustet til; ikke klar endnu; ender på gaden; havner på gaden;
        overhængende; skærpet; knivstik; stikker af; kan ikke klare; begå ny; ny kriminalitet; nye overgreb;
        nye lovovertrædelser; ude af kontrol; fald tilbage; gå i hundene; let bytte; let påvirkelig; meget let
        at; ond cirkel; krudttønde; rød lampe; røde lamper; alarmklokker; alarmklokkerne; springer ud i; på
        nippet til; kan eskalere; kan gå ud over; går ud over; går op i en spids; spidser til; tilspidset;
        tilspidses; ny vold; hævne sig; psykose*; psykotiske; hallucin*; mani; manisk; presser ham|hende
        ud|til|tilbage|ned; trækker ham|hende ned|tilbage|ud|ind|med; skubber ham|hende ud|tilbage|væk; lokker
        ham|hende; frister ham|hende; ud i noget skidt|rod|kriminalitet|snavs; i problemer; kriser; krise;
        sammenbrud; bryder sammen; en byrde for; en belastning for; dårligt tegn; skidt tegn; bekymrende tegn;
        giver anledning til bekymring; giver grund til; går den gale vej; gal vej; glidebane; skråplan; på
        skråplan; ude i noget; ude på et skidt; på randen; står på spring; trænger sig på; hænger i en tråd;
        ligger og ulmer; ulmer; koger over;
        bekymret; bekymret over; bekymrede; bekymrede over; bekymret for; bekymrer sig; urolig;
        urolige; urolig for; urolig over; uroer sig; er bange for; er bange for at; bange for; er
        bange; nervøs for; nervøs over; ser med bekymring; ser alvorligt på; har en bekymring; føler
        bekymring; nærer bekymring; stor bekymring; er bekymret;
        forværring; forværret; tydelig forværring; er blevet værre; har det værre; forværres;
        hunderæd; rædselsslagen; skrækslagen; dødsens angst; panisk angst; ned ad bakke; går det
        galt; går det skævt; ryger det hele; går ned ad bakke;
        lover ikke godt; tegner ikke godt; varsler ilde; varsler ikke godt; ser ikke godt ud; ser
        sort ud; ser skidt ud; meget alvorlig; meget alvorligt; situationen er
        alvorlig|akut|kritisk|spændt|anspændt|skrøbelig|prekær; situationen alvorlig; blusse op;
        blusser op; ulme; gærer; konflikten lever; gyngende grund; tynd is; er ved at skride;
         ramler; falder sammen; baner vej for; bekymrer mig; gør mig urolig; holder mig
        vågen; giver mig|os ondt i maven; går ud over børnene|hende|moren; bliver værre og værre;
        værre og værre; dårligere og dårligere; mere og mere isoleret; mister grebet; mister
        fodfæstet; bringer ham|hende ud af; ud af balance; vækker bekymring; skaber bekymring; giver
        problemer; kan sprænges; dårlige odds; kan ramle; grund til bekymring; ikke holdbart;
        uholdbar*; ildevarslende; dårlige tegn; advarselstegn*;
        advarer om; advarede om; advarer mod; tilbage i det gamle; tilbage i gamle; lider under;
        lider overlast; kommer til skade; tager skade; skades af; på drift; driver rundt; driver
        omkring; flakker rundt; bor på sofaer; sover på sofaer; hos skiftende;  opsøger
        gamle;  ryger tilbage; glider ind; glider tilbage; i hænderne på; udsathed; udsat
        for; udsat position; bange; rædsel; intet at lave; ikke noget at lave; noget sted at bo;
        intet sted at bo; intetsteds at bo; nyt nederlag; nederlag; tilbageslag; modgang; bliver
        bitter; stikke af; forsvinde; gå under jorden; uden tag over; i risikozonen; på afgrundens;
        går under; knækker; tærer på; slider på; nedbryder;
        det værste der; det smælder; smælder; eksploderer; eksplodere; det brager; gå skævt; klarer
        sig ikke; ikke klarer sig; i tvivl om han|hun|det|hvorvidt; spørgsmålstegn
    """),
    protective=phrases("""
        klippe; klippen; anker; ankeret; limen; livline; livlinen; redningskrans; redningskransen;
        bremseklods; bremseklodsen; tryg havn; under fødderne; lyspunkt; lyspunktet; vendepunkt;
        vendepunktet; redningsplanke; redningsplanken; støttepille; støttepillen; kompas;
        sikkerhedsnet; sikkerhedsnettet; står fast på benene; faldet godt til; vokser med opgaven;
        blomstret op; blomstrer op; luft under vingerne; fundet hjem; på ret køl;
        beskyttelsesfaktor*; beskyttende; stabil; stabilt; stabile; stabilitet; stabiliser*; motiveret;
        motiverede; motivation; støttende; stærk støtte; stor støtte; en støtte; god støtte; støtte fra
        familie*; støtte fra sin; positiv indflydelse; god indflydelse; modstandskraft*; resilien*; robust*;
        fast arbejde; fast job; fastansat; indsigt i; viser indsigt; har indsigt; samarbejdsvillig;
        prosocial*; pullfaktor*; vendepunkt*; åben for hjælp; åben for; håbefuld*; lovende; positiv udvikling;
        god udvikling; gode fremskridt; fremskridt; godt forhold; gode relationer; god relation; nær
        relation; stærk relation; stærke bånd; stærkt bånd; medvirker godt; samarbejder godt; passer sit;
        opfører sig godt; pålidelig; tryg; tryghed; tager ansvar; tager ansvar for; holder sig væk; holder sig
        fra; konstruktiv*; meningsfuld*; beroligende; stoffri; stoffrie; ædru; clean; en ressource; god
        kontakt til; god kontakt med; fungerer godt; engageret; anker; struktur i hverdagen; tillidsfuld*;
        gunstig*; tillid til; holder ham på; trygt; trygge; vigtigste støtte; vigtig støtte; støtte for
        ham|hende; støttepille; vil gerne ændre; ønske om at; ønsker at ændre; fremtidstro; målrettet;
        ansvarsfuld*; ansvarlig indstilling; engagerer sig; trives; velfungerende; stærk vilje; stærkt
        netværk; stærke familiebånd; godt netværk; socialt netværk; god kontakt; tæt kontakt med; tæt kontakt
        til; tager imod hjælp; tager imod støtte; vil have hjælp; søger hjælp; positiv* indstilling; god
        selvindsigt; selvindsigt; selvtillid; selvkontrol; god impulskontrol; roligere; har det godt; har det
        bedre; mere stabil; beskæftigelse giver; arbejdet giver; jobbet giver; giver ham struktur; giver ham
        rutiner; drivkraft; modnet; fortryder; anger; taget afstand; tager afstand fra
        miljøet; følger reglerne; overholder reglerne; vil ud af; forladt miljøet; brudt med;
          holder fast i; gode forudsætninger; tålmodig; håb om; forbillede; livline;
        opbakning; bakker ham op; godt samarbejde; motiverende; stort ønske; positivt at; beroliger
        ham|hende; motiverer ham|hende; gør ham|hende rolig; giver ham|hende støtte; taler for ham|hende; til
        hans|hendes fordel; hans|hendes største|vigtigste styrke|ressource; styrker; holder ham|hende
        væk|ude|på|ædru|beskæftiget|oppe|fast|i; holde ham|hende væk|ude|på|ædru|beskæftiget|i|fast; holder
        sig væk|ude|ædru|stoffri|clean|rolig|fra; beskytter ham|hende; beskytter mod; opvejer; en gevinst; et
        plus; motivationen; vil bryde; bryde med; vil ud af; vil væk fra; vil stoppe; vil ændre; vil forbedre;
        vil gerne have hjælp; fremtidsplan*; egne mål; klare mål; tydelige mål; stolt af;
        stolthed; stoler på; tillid*; åbnet sig; åbner sig; åbenhed; ærlig*; passer
        jobbet|skolen|medicinen|arbejdet|sit|sine|studierne; punktlig*; kommer til tiden; møder til tiden;
        overholder aftaler|tider|aftalerne|sine|aftalen; holder aftaler|sine|aftalerne; fast
        holdepunkt|forhold|bolig|indtægt|tilknytning|grund; stabile rammer; ordnede forhold; ordentlig bolig;
        vellidt; står ham|hende nær; tæt kontakt med sin|familien; bånd til
        familien|sin|børnene|datteren|sønnen|moren|søsteren; familien støtter|bakker|står|hjælper;
        bakker op om ham|hende; er der for; støtte hjemmefra; hjælp fra familie*; forholdet til
        datteren|sønnen|børnene|barnet|moren|moderen|søsteren|faren|faderen|kæresten|samleveren|konen|forældrene|familien|mentoren|kontaktpersonen;
        nyt syn på; omvurderet; indser; indset; forstår alvoren; taget til sig; tager til sig; arbejder med
        sig; arbejder på sig; forandringsvilje*; forandringsparat; beslutsom; selvstændig*; begavet;
        kompetent; drives af; griber chancen; grebet chancen; mere moden; viser anger; rette
        vej; rigtige vej; på rette spor|kurs|vej; går fremad; går den rigtige; gået fremad; udvikler sig; er
        blevet bedre; fungerer bedre; fungeret godt; godt forhold; varmt forhold; fint forhold; gode forhold;
        nær sin; tæt på sin; fundet sig til rette; fundet mening; meningsfuldt; har det godt;
        styrker ham|hende; styrkende; forankret; forankring i; fællesskab* i; voksne forbilleder; god
        rollemodel; gode vaner; gode rutiner; faste rutiner; faste rammer; ædruelighed; taget
        ansvar; ansvarsfølelse; pålideligt; samarbejdsvilligt; parat til at tage imod; klar til at
        tage imod; modtagelig for hjælp|støtte|behandling; lydhør; reflekter*; selvkritisk;
        klarer sig godt; buffer; sikkerhedsnet; lyspunkt*; taknemmelig*; opmuntr*; struktur
        på; motivation* er steget|vokset; gået i sig selv; godt selskab; godt netværk; god dialog; åben
        dialog; holdepunkt; taler åbent; tale åbent; fortæller åbent; på sporet; på ret køl; på fode; holder hårdt fast; giver håb; giver ham|hende; godt for ham|hende; gør ham|hende godt; gør
        godt; kæmper for; knokler; tager fat; taget fat; arbejder hårdt; taget sig sammen; forbedret sig;
        faldet til ro; tilliten; tilliden; tilliden vokser; stadig bedre; meget bedre;
        betydeligt bedre; støtte i; støtte fra
        moren|søsteren|familien|kirken|moskeen|arbejdsgiveren; hans|hendes tro; troen giver; livsglæde;
        livslyst; nye venner; ny omgangskreds; nye interesser; fritidsinteresse*; træner fodbold|regelmæssigt;
        engagement*; faderskab*; farrolle*; oprigtig anger; angrende; et plus; et stort plus; en
        styrke; en fordel; bliver ved hans|hendes side; står ved hans|hendes side; opfører sig
        ordentligt|pænt|eksemplarisk; positivt indstillet; bakker ham;
        står bag ham|hende; besluttet sig for at forlade|stoppe|bryde|ændre|komme; forlade
        miljøet|banden|gruppen|bevægelsen; tror på ham|hende; afgørende for ham|hende; gør ham|hende roligere;
        stærkeste drivkraft; motiveres af; længes efter; risikoen er
        faldet|mindsket|reduceret|aftaget|mindre|lavere|nedbragt; risikoen falder|mindskes|aftager|reduceres;
        faldende|nedsat|reduceret|mindsket|aftagende risiko;
        sænker|mindsker|nedsætter|dæmper|formindsker|reducerer|nedbringer risikoen;
        sænke|mindske|nedsætte|dæmpe|reducere|nedbringe risikoen; mindsker|sænker|dæmper|reducerer faren;
        taget af; mindre risiko; lavere risiko; stabil figur; stabil person; positiv figur; fast anker;
        stabiliserende; holder ham på ret køl; ude af kriminalitet; væk fra kriminalitet; holder ham|hende
        beskæftiget; holder sig ude; giver ro; ro på; god indflydelse på; har en god indflydelse; opbakning
        fra; bakkes op; god effekt; virker efter hensigten; gør en forskel; stor
        betydning for; betyder meget for; har styr på; fået styr på; er risikoen
        faldet|mindsket|mindre|lavere|nedbragt; rigtige retning; den rigtige retning; i den rigtige; rette
        retning; opsøger hjælp; opsøger selv hjælp; søger selv hjælp; beder om hjælp; en klippe for; en klippe
        i; et anker; et holdepunkt; et fast punkt; en livline; en stabiliserende; en tryg; en god støtte; et
        stort aktiv; holder ham|hende i ro|gang; giver ham|hende noget|ro|mening|indhold|retning|håb;
        fylder hans|hendes hverdag; profiterer af; virker beroligende; dæmper
        ham|hende; godt tegn; gode takter; lover godt; tegner godt; tegner lyst; på vej frem; i bedring;
        er en stor støtte; er en god støtte; familien støtter; giver støtte; støtte og hjælp;
        positivt tegn; en positiv kraft; positiv faktor; positive faktorer; gode rutiner; faste
        rutiner; er en styrke; er hans styrke; stor styrke; det er godt at; det er positivt at;
        meget positivt; støtter hans; stabiliserer; klarer sig godt; glæder sig til; en succes; har
        fundet ro;
        klare sig godt|fint|selv|udmærket; klarer sig fint|udmærket|selv; kan klare sig; skal nok
        klare; vil klare sig; gode chancer; gode muligheder; god chance; på rette vej; på god vej;
        går den rigtige vej; taler for ham|hende; har forandret sig til det bedre; har godt af;
        bliver rolig af; bliver roligere; gør ham|hende rolig|roligere|tryg|trygger|stabil|glad;
        tydelig|stor|klar|mærkbar forbedring; ser en forbedring; ser forbedringer; har forbedret
        sig; store fremskridt; ser fremgang;
        bedring; fremgang; i fremgang;
        klar|væsentlig|tydelig|vigtig|reel|markant|stor styrke; klart|stort|tydeligt|kæmpe plus; det er positivt , at;
        det er positivt at; det er godt , at; det er glædeligt , at; det er glædeligt at; det er en fordel , at; en
        klar fordel;
        gør en? stor|kæmpe|væsentlig|positiv|mærkbar forskel; betyder meget|alt for ham|hende; betyder en forskel;
        givet|giver|gav ham|hende
        struktur|rutiner|tryghed|mening|sammenhæng|ro|selvtillid|håb|fremtidstro|tilhør; struktur og
        rutiner; rutiner og struktur; ser lyst ud; stiller op i tykt; i tykt og tyndt; stiller op
        for ham|hende; er der for ham|hende; har støtte fra; får støtte fra; får støtte hjemmefra;
        gør at han|hun holder; gør at han|hun klarer; gør underværker; kører på skinner; går som
        smurt; kører godt; glider fint; kører derudaf; på benene; står på egne ben; er landet; har
        fundet sig selv; givet resultat; giver resultat; giver pote; bærer frugt; har vendt; vendt
        om; er vokset; vokser med; har taget sig sammen; strammet sig an; fået orden på; orden på;
        fast punkt; hænger sammen; afgørende for; det der beskytter; det beskytter;
        det bedste der er sket; det bedste der kunne ske; bedste der er sket; imponeret af|over; er
        imponeret; går til behandlingen; går op i; går helhjertet; med liv og sjæl; fuld af håb; er
        glad for at|hvordan; er tilfreds med hvordan; tilfreds med hvordan; glæder sig over;
        ægte|oprigtig|stærk|tydelig|reel vilje; vilje til forandring; vilje til at ændre; vil
        fremad; tør bede om hjælp; tager imod råd; lytter til råd; åbner op
    """),
    programmes=phrases("""
        træning*; *træning; *træningen; kursus; kurset; *kursus; *kurset; program*; *program; *programmet;
        terapi*; *terapi; *terapien; behandling*; *behandling; *behandlingen; samtale*; *samtaler; *samtale;
        session*; modul*; gruppe; gruppen; *gruppe; *gruppen; håndtering; *håndtering; kontrol; *kontrol;
        forebyggelse; *forebyggelse; test*; vurdering*; *vurdering; *vurderingen; screening*; *screening;
        redskab*; *redskab; skema; uddannelse; undervisning; indsats*; *forløb; *styring;
        *sag; *sagen; *sager; *tvist; *tvisten; *undersøgelse; *undersøgelsen
    """),
    hopeless=phrases("""
        intet|ingenting mere? at gøre ved; ikke noget at gøre ved; ikke mere at gøre ved; kan ikke gøres noget
        ved; intet|ingenting vi kan gøre; ikke noget vi kan gøre; kan ikke ændres
    """),
    unwilling=phrases("""
        har ikke tænkt sig at; har ikke tænkt sig; vil ikke; agter ikke at; har ikke til hensigt at; er ikke
        villig til; er ikke villige til; er ikke indstillet på; er ikke parat til; har ingen intentioner om;
        kommer ikke til at; ønsker ikke at
    """),
    discloses=phrases("""
        dele det|dette|den; deler det|dette ikke; deler ikke det|dette; fortælle det|dette; oplyse det|dette;
        udlevere det|dette; afsløre det|dette; røbe det|dette; nævne det|dette; videregive det|dette; sige
        det|dette; dele kilden; deler ikke kilden; give det|dette videre
    """),
    toward=phrases("til; for"),
    plans=phrases("""
        planlagt; planlagte; booket; bookede; reserveret; reserverede; berammet; fastsat; fastsatte; bestemt;
        inviteret; indkaldt; bekræftet; aftalt; forventes; ventes; skemalagt; indskrevet; bestilt; sat; lagt
        ind; programsat; ventes; forventes; afventes; forventet; ventet; berammet; planlagt; aftalt; fastsat;
        berammede; sat til
    """),
    keeps=phrases("""
        holder; holdes; har; beholder; står; ligger; er
    """),
    holding=phrases("har"),
    accounts=phrases("""
        information; info; oplysning; oplysninger; oplysningerne; efterretninger; efterretning;
        efterretningerne; rapport; rapporten; rapporter; rapporterne; register; registret; sag; akter; journal;
        journalen; kilde; kilder; data; tal; notat; notater; notatet; observation; observationer; iagttagelser;
        system; systemet; log; logs; udskrift; besked; personale; personalet; vurdering; referat; referatet;
        undersøgelse; undersøgelser; indberetning; indberetninger; tilbagemelding
    """),
    suggests=phrases("""
        tyder på; tydede på; peger på; peger i retning af; viser; viste; fremgår; fremgik; indikerer;
        indikerede; antyder; siger; oplyser; bekræfter; bekræftede; taler for; nævner; angiver; beskriver;
        afslører; er at; er , at; det fremgår; lyder; lyder på; går på
    """),
    amends=phrases("""
        undskyld; rettelse; korrektion; jeg mener; jeg mente; mener jeg; ups; hov; hovsa; nej vent; vent; min
        fejl; fejl fra min side; det skal være; skal være; skal det være; det skulle være; skulle være; ret det
        til; ret til; ret den til; lav det om til; ændr det til; ændr til; ændr den til; byt til; sorry; eller
        rettere; eller rettere sagt; rettere; rettere sagt; jeg sagde forkert; jeg skrev forkert; det var
        forkert; ikke det men; gør det til; snarere; beklager
    """),
    equals=phrases("""
        er; var; skal være; bliver; bør være; til; =; :; er nu; skal blive; ændres til; rettes til
    """),
    myself=phrases("""
        jeg; mig; mig selv; jeg selv; mødeleder; mødelederen; ordstyrer; ordstyreren; det er mig; jeg gør det;
        undertegnede; formanden; det gør jeg; jeg tager den; jeg tager det
    """),
    everyone=phrases("""
        alle; alle er her; alle er til stede; alle til stede; alle er mødt; alle mødt; samtlige; samtlige til
        stede; alle er på plads; alle her; vi er her alle; vi er her alle sammen; alle sammen; allesammen; alle
        deltagere; hele gruppen; hele bordet; alle andre; de andre; alle på listen; fuldtalligt; alle er med;
        alle tilstede
    """),
    excepting=phrases("""
        undtagen; undtaget; bortset fra; med undtagelse af; uden; men ikke; minus; ikke; på nær; eksklusive;
        ekskl; fraregnet
    """),
    beyond=phrases("efter; ikke; først; tidligst; ej"),
    dating=phrases("""
        den; det; de; næste; gang; er; bliver; blive; skal; vi; ses; mødes; igen; på; kommer; sammen; sig;
        siger; lad; os; til; for; kan; må; bør; skulle; har; behøver; så; tror; synes; jeg; måske; gerne; tak;
        ok; okay; fint; godt; deadline; frist; fristen; dato; datoen; ny; nyt; dag; klar; klart; færdig;
        færdigt; af; han; hun; senest; før; inden; senere; flyttet; flyt; flyttes; rykket; ryk; rykkes; frem;
        udskudt; udskyd; udskydes; udsat; ændre; ændret; gøre; møde; mødet; passer; fungerer; mig; ja; slut;
        planlagt; helst; men; og; om; ved; i; sker; gør; sæt; sætter; sættes; give; giv; ham; hende; dem; får;
        mere; tid; tag; tager; omkring; vel; nok; muligt; allersenest; tidligst; alle; være; læg; book; booket;
        kl; d; ,; :; -; –; —; ;
    """),
    closed=phrases("""
        fortroligt; strengt fortroligt; fortrolig; fortrolig oplysning|information|info; i fortrolighed; i al
        fortrolighed; i fuld fortrolighed; hemmeligt; hemmelig; klassificeret; kun for navngivne|nævnte|udvalgte
        modtagere|personer; kun navngivne|nævnte|udvalgte modtagere|personer; kun til navngivne|nævnte|udvalgte
        modtagere|personer; navngivne modtagere; need to know; need - to - know; kun need to know; del ikke; del
        det ikke; del ikke dette; del det ikke videre; del ikke videre; deles ikke; deles ikke videre; må ikke
        deles; må ikke deles videre; må ikke spredes; må ikke videregives; skal ikke deles; skal ikke deles
        videre; skal ikke spredes; skal ikke videregives; bør ikke deles; ikke til deling; ikke til
        videregivelse; ikke til videre deling; videregives ikke; giv det ikke videre; giv ikke videre; gå ikke
        videre med det; ikke at dele; mellem os; bliver mellem os; det bliver mellem os; dette bliver mellem os;
        bliver i rummet; bliver i gruppen; bliver her; bliver i lokalet; ikke for alle; ikke til alle; begrænset
        deling; begrænset kreds; behandles fortroligt; skal behandles fortroligt; hold det fortroligt; hold
        dette fortroligt; fortæl det ikke videre; sig det ikke videre; sig det ikke til nogen; fortæl det ikke
        til nogen; ikke for hele bordet; til internt brug; kun til internt brug; kun til intern brug; i en
        begrænset kreds; tavshedspligt
    """),
    abstracted=phrases("""
        kun|alene sammenfatning; kun|alene en sammenfatning; kun|alene sammenfatningen; kun|alene et resume;
        kun|alene et resumé; kun|alene i generelle vendinger; kun|alene i store træk; kun|alene i hovedtræk;
        kun|alene overordnet; kun på et overordnet niveau; ingen detaljer til de andre; ingen detaljer til
        øvrige; kun i kort form; kun|alene i overordnede vendinger
    """),
    off_record=phrases("""
        off the record; uden for referat; udenfor referat; uden for referatet; udenfor referatet; ikke i
        referatet; ikke i referat; ikke til referat; ikke til referatet; ikke for referatet; skal ikke i
        referatet; skal ikke med i referatet; skal ikke stå i referatet; skal ikke refereres; refereres ikke;
        skriv det ikke ned; skriv det ikke i referatet; skriv ikke dette; skriv det ikke; skal ikke skrives ned;
        ikke til protokol; ikke i notaterne; tages ikke med i referatet; tag det ikke med i referatet; hold det
        ude af referatet; hold dette ude af referatet; holdes uden for referatet; må ikke stå i referatet; noter
        det ikke; skal ikke noteres; ikke i mødereferatet; må ikke i referatet
    """),
    only_for=phrases("""
        kun for; kun til; alene for; alene til; udelukkende for; udelukkende til; kun beregnet til; kun
        tiltænkt; kun bestemt for; deles kun med; del kun med; må kun deles med; skal kun deles med; kun deles
        med; del det kun med; del dette kun med; deles alene med; begrænset til; kun synligt for; kun til
        orientering for; må kun læses af; må kun ses af; må kun gives til; fortroligt for; forbeholdt; bliver
        hos; bliver mellem; kun at dele med; må alene deles med; kun; udelukkende; alene
    """),
    for_only=phrases("""
        kun; alene; only; må alene vide|se|læse; er de eneste der må vide; er den eneste der må vide
    """),
    not_for=phrases("""
        ikke for; ikke til; deles ikke med; del ikke med; del ikke dette med; del det ikke med; del dette ikke
        med; må ikke deles med; skal ikke deles med; bør ikke deles med; ikke deles med; fortæl ikke; fortæl det
        ikke til; fortæl ikke dette til; fortæl intet til; sig det ikke til; sig ikke dette til; sig intet til;
        nævn det ikke for; nævn ikke dette for; nævn det ikke over for; nævn ikke dette over for; vis det ikke
        til; vis ikke dette til; send det ikke til; send ikke dette til; giv det ikke videre til; giv ikke dette
        videre til; videregives ikke til; må ikke videregives til; må ikke gives videre til; må ikke udleveres
        til; skal ikke videregives til; holdes hemmeligt for; hold det hemmeligt for; hemmeligt for; skjul det
        for; ikke beregnet til; ikke tiltænkt; ikke synligt for; alle undtagen; alle bortset fra; alle på nær;
        ingen kopi til; skal ikke til; må ikke nå; må ikke komme til; undtagen for; ikke videregives til; må
        ikke oplyses til; oplyses ikke til; orienter ikke; informer ikke; må ikke tilgå; skal ikke tilgå; tilgår
        ikke; sig ikke noget til; sig ikke noget om dette til; fortæl ikke noget til; fortæl det ikke
    """),
    not_to_know=phrases("""
        må ikke vide; må ikke kende; må ikke læse; må ikke se; må ikke høre; må ikke vide det|dette; må ikke se
        det|dette; må ikke læse det|dette; må ikke få det|dette; skal ikke vide; skal ikke kende; skal ikke
        se|læse|høre; skal ikke vide det|dette; skal ikke se|læse|høre det|dette; skal ikke have det|dette; skal
        ikke have det|dette at vide; må ikke få det|dette at vide; skal ikke have at vide; bør ikke vide; bør
        ikke vide det|dette; behøver ikke vide; behøver ikke at vide; behøver ikke vide det|dette; behøver ikke
        at vide det|dette; behøver ikke se|læse; skal ikke orienteres; skal ikke informeres; skal ikke
        orienteres om det|dette; må ikke orienteres; må ikke informeres; undtages; undtaget; skal ikke kende til
        det|dette; må ikke kende til det|dette
    """),
    kin=phrases("""
        hans|hendes|deres familie|pårørende|forældre|mor|far|bror|søster|kæreste|kone|mand|samlever|ægtefælle;
        familien; pårørende; de pårørende; forældrene; moren; moderen; faren; faderen; broren; broderen;
        søsteren
    """),
    outsiders=phrases("""
        hans|hendes|deres advokat|forsvarer; advokaten; advokat; forsvareren; forsvarer; pressen; medierne;
        medier; journalister; offentligheden; tredjemand; tredjepart; tredjeparter; udenforstående; andre
        myndigheder; de andre myndigheder; øvrige myndigheder; de øvrige myndigheder; øvrige; de øvrige; de
        andre; andre; ham selv; hende selv; gæster; gæsterne; gæsten; øvrige parter; klienten selv; den indsatte
        selv; borgeren selv
    """),
    asides=phrases("""
        lad os; del med; deles med; dette er; det er; det her er; det var; er; det; dette; den; tak; venligst;
        og; men; så; strengt; obs; nb; bemærk; endnu; indtil videre; foreløbig; for tiden; lige nu; på nuværende
        tidspunkt; dog; også; her; oplysningen er; oplysning er; denne oplysning; informationen er; information
        er; om dette; om det; heraf; bliver; holdes; forbliver; den her oplysning; i øvrigt; det her; foreløbigt
    """),
    topics=listed("""
        K6: medicin*; psykiat*; diagnos*; depress*; suicid*; selvmord*; terapi*; misbrug*; afhængig*; helbred*;
            sygdom*; psykisk*; sundhed*; angst*; behandling*
        K11: offer; offeret; ofre; ofret; forurettede*; truet af*; trues af*; tilhold*
        K10: ideologi*; ekstremistisk*; radikal*; overbevisning*
        K2: straf*; løsladelse*; prøveløsladelse*; retsmøde*; anke*; appel*; fodlænke*; dom; dommen; retssag*;
            udgang*; tiltale*; varetægt*; prøvetid*
        K7: familie*; mor; moren; moderen; far; faren; faderen; bror; broren; broderen; søster*; kone*; mand;
            kæreste*; samlever*; partner*; barn; børn*; søn; sønnen; datter*; forældre*; pårørende*
        K8: bolig*; lejlighed*; husleje*; leje*; indkomst*; kontanthjælp*; ydelse*; gæld*; job*; arbejde;
            ansættelse*; arbejdsgiver*; kørekort*; pas; passet; id-kort*; udlejer*
        K9: program*; kursus*; kurset; uddannelse*; træning*; fremmøde*; praktik*; undervisning*; deltager i*
    """),
    function_words=phrases("""
        og; at; det; som; på; er; af; for; den; til; en; et; ikke; om; har; de; med; var; sig; fra; vi; så; kan;
        man; når; han; hun; der; nu; skal; eller; men; havde; ved; end; efter; op; ud; hans; hendes; deres; ham;
        hende; dem; under; i; mod; hos; inden; over; senest; før; ej; ingen; intet; kommer; får; fik; bliver;
        blev; bør; må; vil; omkring; gennem; ifølge; mellem; dag; idag; morgen; igår; går; uge; ugen; næste;
        måned; møde; mødet; opgave; beslutning; bolig; politiet; kommunen; fængslet; kriminalforsorgen; hvem;
        hvad; hvordan; hvorfor; hvornår; hvor; ny; nyt; nye; sin; sit; sine; også; allerede; siden; uden; fordi;
        mor; søster; bror; broder; siger; oplyser; ringer; sender; finder; booker; tager; kontakt; kontakter;
        denne; dette; disse; jeg; du; vores; os; mig; undtagen; hjem; set; gamle; alle; to; tre; findes; hver;
        gået; fået; blevet; nogen; noget; været; sagen; tid; meget; samt; sammen; hvis; af; bedes; forurettede;
        pårørende; tiltalte; domfældte; indsatte; ansatte; sigtede; dømte
    """),
    spellings={"aa": "a", "ae": "æ", "oe": "ø"},
    abbreviations=phrases("""
        forur; krim; kriminalf; rusmiddelc; rusm; komm; kommun; fængs; arresth; sen; forf; frav;
        tilst; afb; ansv; tilsynsf; behandl; amb; psyk; statsadv; adv; social; socialc; tils; udsk;
        udt; underr; aft; kont; beh; udg; lejl; udlej; mistr; vil; offerr; offerrådg; skr; erkl;
        udt; uds; sagsbeh; betj; politibetj; fmd; indsk; mødereferat; udslus; løsl; prøveløsl; sigt;
        spørgsm; rapp; opl;
        kl; dr; prof; nr; bl; ca; f; eks; sdr; ndr; skt; sct; gl; vicepol; pol; evt; resp; inkl; ekskl; st; tlf; s; ang; iflg; vedr; jf; maks; max;
        min; afd; adm; dir; ref; red; dvs; osv; mm; etc; forts; hr; fr; frk; kap; kr; mdr; tim; obs; mfl; d;
        pr; hhv; pga; mht; ift; ifm; fx; stk; sml; nb; o; bet; politiass; ds; dd; md; uge; ass; advok; besl;
        info; spm; akt; vurd; opg; anm; tilf; prot
    """),
)
