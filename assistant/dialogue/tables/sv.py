"""Swedish: the words by which a typed sentence is understood."""

from __future__ import annotations

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words

_IN_ADE = words("""
        patrullera matcha dubbelkolla larma spärra märka flagga ordinera trappa stämpla fotografera plombera
        intervenera transkribera tolka dokumentera kolla fylla pröva lotsa slussa fixa remittera eskortera ansvara
        hemsöka vaccinera provta drogtesta avgifta kvittera ajourföra protokollföra tidsätta aktualisera gallra
        sekretesspröva sekretessbelägga delge söka mana stöta peppa uppvakta utvärdera spåra registrera
        fixa bygga ringa agera aktivera aktualisera analysera anmäla ansvara anpassa ansöka använda arbeta
        arkivera arrangera avboka avbryta avdela avisera avlasta avropa avrapportera avsluta avstämma avtala
        avvakta bearbeta bekosta bekräfta beordra beställa bevaka bilägga boka briefa börja checka coacha
        delegera dela diskutera dokumentera efterfråga efterlysa efterforska eftersöka engagera etablera
        eskalera eskortera evaluera facilitera fakturera fastställa filma finansiera flagga flytta formulera
        forska fortsätta fråga färdigställa följa följdfråga förankra förbereda förhandla förlänga förmedla
        försäkra förtydliga förvara förvarna granska guida handla handleda handlägga hantera hyra hämta hänvisa
        identifiera informera initiera inkalla inleda inspektera installera instruera integrera intervjua
        inventera jobba justera kalla kartlägga klargöra klara kolla kommentera komplettera koncentrera
        konkretisera konsultera kontakta kontrollera koordinera kopiera koppla korrigera kvalitetssäkra lansera
        leda leta leverera lista lokalisera lotsa lösa läka maila maila meddela medla medverka mejla mejla messa
        minuta mobilisera monitorera motivera motivera notera observera omboka ompröva ordna organisera
        orientera packa placera planera plocka prata presentera prioritera prova publicera puscha pusha påbörja
        påkalla påminna rapportera redigera redogöra registrera rekvirera rekommendera remittera reservera
        rekrytera rensa renovera ringa reparera revidera rådfråga rådgöra samarbeta samla samordna sammankalla
        sammanställa sammanfatta samråda samtala samverka samtycka sanera screena signera skaffa skanna skapa
        skicka skissa skjutsa slutföra sluta sms:a smsa sondera sortera spana spåra stanna starta stoppa
        strukturera stämma styra stötta summera svara säkra säkerställa söka teckna tala testa tillfråga
        tillsätta tillfredsställa tillkalla titta transportera träna träffa tvätta undersöka underrätta
        undervisa uppdatera uppmana uppmärksamma uppskatta utbilda utforma utfärda utreda utse utvärdera
        utveckla utöka vaka vidarebefordra verifiera visa visitera vänta värdera välkomna växla ändra åka
        återkoppla återlämna återställa återuppta åtgärda översätta överlägga överlämna övervaka öppna öva
        betala anlita anteckna annonsera arkivera anordna adressera administrera bilda bjuda bryta bemanna
        avrapportera kompletteringsansöka facka mata lämna inhämta besiktiga bidra frakta föranstalta förrätta
        förse förvissa glädja hjälpa inbjuda inkomma instämma intyga justera kravställa logga mäta ringa rigga
        skriva skydda skugga sopa spara stödja synka tajma ta uppvakta uppvisa utnämna utvidga validera vårda
        värva ombesörja projektera protokollföra säga underteckna journalföra omplacera förbättra
    """)
_GROUPS = words("""
        bygga/bygg/bygger/byggde/byggt ringa/ring/ringer/ringde/ringt anmäla/anmäl/anmäler/anmälde/anmält
        ansöka/ansök/ansöker/ansökte/ansökt använda/använd/använder/använde/använt
        beställa/beställ/beställer/beställde/beställt bilägga/bilägg/bilägger/bilade/bilagt
        besöka/besök/besöker/besökte/besökt eftersöka/eftersök/eftersöker/eftersökte/eftersökt
        efterlysa/efterlys/efterlyser/efterlyste/efterlyst
        fastställa/fastställ/fastställer/fastställde/fastställt fortsätta/fortsätt/fortsätter/fortsatte/fortsatt
        färdigställa/färdigställ/färdigställer/färdigställde/färdigställt följa/följ/följer/följde/följt
        förbereda/förbered/förbereder/förberedde/förberett förlänga/förläng/förlänger/förlängde/förlängt
        handleda/handled/handleder/handledde/handlett handlägga/handlägg/handlägger/handlade/handlagt
        hyra/hyr/hyr/hyrde/hyrt inleda/inled/inleder/inledde/inlett
        kartlägga/kartlägg/kartlägger/kartlade/kartlagt klargöra/klargör/klargör/klargjorde/klargjort
        leda/led/leder/ledde/lett lösa/lös/löser/löste/löst ompröva/ompröva/omprövar/omprövade/omprövat
        påminna/påminn/påminner/påminde/påmint redogöra/redogör/redogör/redogjorde/redogjort
        rådgöra/rådgör/rådgör/rådgjorde/rådgjort
        sammanställa/sammanställ/sammanställer/sammanställde/sammanställt
        samråda/samråd/samråder/samrådde/samrått slutföra/slutför/slutför/slutförde/slutfört
        stämma/stäm/stämmer/stämde/stämt avstämma/avstäm/avstämmer/avstämde/avstämt styra/styr/styr/styrde/styrt
        säkerställa/säkerställ/säkerställer/säkerställde/säkerställt söka/sök/söker/sökte/sökt
        tillsätta/tillsätt/tillsätter/tillsatte/tillsatt undersöka/undersök/undersöker/undersökte/undersökt
        utreda/utred/utreder/utredde/utrett utse/utse/utser/utsåg/utsett åka/åk/åker/åkte/åkt
        återställa/återställ/återställer/återställde/återställt
        återuppta/återuppta/återupptar/återupptog/återupptagit översätta/översätt/översätter/översatte/översatt
        överlägga/överlägg/överlägger/överlade/överlagt bjuda/bjud/bjuder/bjöd/bjudit
        inbjuda/inbjud/inbjuder/inbjöd/inbjudit bryta/bryt/bryter/bröt/brutit
        avbryta/avbryt/avbryter/avbröt/avbrutit bidra/bidra/bidrar/bidrog/bidragit
        förse/förse/förser/försåg/försett hjälpa/hjälp/hjälper/hjälpte/hjälpt
        inkomma/inkom/inkommer/inkom/inkommit skriva/skriv/skriver/skrev/skrivit
        stödja/stöd/stödjer/stödde/stött ta/ta/tar/tog/tagit utnämna/utnämn/utnämner/utnämnde/utnämnt
        säga/säg/säger/sade/sagt ge/ge/ger/gav/gett göra/gör/gör/gjorde/gjort gå/gå/går/gick/gått
        få/få/får/fick/fått se/se/ser/såg/sett hålla/håll/håller/höll/hållit komma/kom/kommer/kom/kommit
        lägga/lägg/lägger/lade/lagt sätta/sätt/sätter/satte/satt ställa/ställ/ställer/ställde/ställt
        skjuta/skjut/skjuter/sköt/skjutit hitta/hitta/hittar/hittade/hittat köra/kör/kör/körde/kört
        höra/hör/hör/hörde/hört föra/för/för/förde/fört genomföra/genomför/genomför/genomförde/genomfört
        utföra/utför/utför/utförde/utfört överföra/överför/överför/överförde/överfört
        införa/inför/inför/införde/infört köpa/köp/köper/köpte/köpt läsa/läs/läser/läste/läst
        möta/möt/möter/mötte/mött sända/sänd/sänder/sände/sänt översända/översänd/översänder/översände/översänt
        insända/insänd/insänder/insände/insänt tillställa/tillställ/tillställer/tillställde/tillställt
        upprätta/upprätta/upprättar/upprättade/upprättat föreslå/föreslå/föreslår/föreslog/föreslagit
        begära/begär/begär/begärde/begärt återkomma/återkom/återkommer/återkom/återkommit
        ansluta/anslut/ansluter/anslöt/anslutit besluta/besluta/beslutar/beslutade/beslutat
        bestämma/bestäm/bestämmer/bestämde/bestämt bedöma/bedöm/bedömer/bedömde/bedömt
        pröva/pröva/prövar/prövade/prövat fylla/fyll/fyller/fyllde/fyllt välja/välj/väljer/valde/valt
        sälja/sälj/säljer/sålde/sålt delta/delta/deltar/deltog/deltagit
        medfölja/medfölj/medföljer/medföljde/medföljt vidta/vidta/vidtar/vidtog/vidtagit
        erbjuda/erbjud/erbjuder/erbjöd/erbjudit
        tillhandahålla/tillhandahåll/tillhandahåller/tillhandahöll/tillhandahållit
        upprätthålla/upprätthåll/upprätthåller/upprätthöll/upprätthållit uppta/uppta/upptar/upptog/upptagit
        utarbeta/utarbeta/utarbetar/utarbetade/utarbetat uppsöka/uppsök/uppsöker/uppsökte/uppsökt
        söka/sök/söker/sökte/sökt framställa/framställ/framställer/framställde/framställt
        framföra/framför/framför/framförde/framfört
        vidarebefordra/vidarebefordra/vidarebefordrar/vidarebefordrade/vidarebefordrat
        vidareförmedla/vidareförmedla/vidareförmedlar/vidareförmedlade/vidareförmedlat
        förhöra/förhör/förhör/förhörde/förhört inställa/inställ/inställer/inställde/inställt
        skaffa/skaffa/skaffar/skaffade/skaffat uppge/uppge/uppger/uppgav/uppgett avge/avge/avger/avgav/avgett
        ange/ange/anger/angav/angett utge/utge/utger/utgav/utgett lyfta/lyft/lyfter/lyfte/lyft
        hänvisa/hänvisa/hänvisar/hänvisade/hänvisat resa/res/reser/reste/rest
        stoppa/stoppa/stoppar/stoppade/stoppat vända/vänd/vänder/vände/vänt öka/öka/ökar/ökade/ökat
        tillse/tillse/tillser/tillsåg/tillsett överse/överse/överser/översåg/översett
        bestrida/bestrid/bestrider/bestred/bestridit överklaga/överklaga/överklagar/överklagade/överklagat
        vägleda/vägled/vägleder/vägledde/väglett ledsaga/ledsaga/ledsagar/ledsagade/ledsagat
        ta/tag/tager/tog/tagit gripa/grip/griper/grep/gripit häkta/häkta/häktar/häktade/häktat
        driva/driv/driver/drev/drivit bära/bär/bär/bar/burit vara/var/är/var/varit
        utkräva/utkräv/utkräver/utkrävde/utkrävt kräva/kräv/kräver/krävde/krävt lära/lär/lär/lärde/lärt
        mottaga/mottag/mottar/mottog/mottagit ombesörja/ombesörj/ombesörjer/ombesörjde/ombesörjt
        tillkännage/tillkännage/tillkännager/tillkännagav/tillkännagett skydda/skydda/skyddar/skyddade/skyddat
        lugna/lugna/lugnar/lugnade/lugnat ringa/ring/ringer/ringde/ringt stryka/stryk/stryker/strök/strukit
        förtydliga/förtydliga/förtydligar/förtydligade/förtydligat vårda/vårda/vårdar/vårdade/vårdat
        kontrollringa/kontrollring/kontrollringer/kontrollringde/kontrollringt
        undvika/undvik/undviker/undvek/undvikit uppföra/uppför/uppför/uppförde/uppfört
        sköta/sköt/sköter/skötte/skött mäta/mät/mäter/mätte/mätt väcka/väck/väcker/väckte/väckt
        stänga/stäng/stänger/stängde/stängt låna/låna/lånar/lånade/lånat
        tillföra/tillför/tillför/tillförde/tillfört avföra/avför/avför/avförde/avfört
        förrätta/förrätta/förrättar/förrättade/förrättat
        sammanträda/sammanträd/sammanträder/sammanträdde/sammanträtt
        företräda/företräd/företräder/företrädde/företrätt träda/träd/träder/trädde/trätt
        slå/slå/slår/slog/slagit stå/stå/står/stod/stått skilja/skilj/skiljer/skilde/skilt
        sprida/sprid/sprider/spred/spritt lägga/lägg/lägger/la/lagt säga/säg/säger/sa/sagt
        ge/giv/giver/gav/givit uppdra/uppdra/uppdrar/uppdrog/uppdragit dra/dra/drar/drog/dragit
        bifoga/bifoga/bifogar/bifogade/bifogat besvara/besvara/besvarar/besvarade/besvarat
        avråda/avråd/avråder/avrådde/avrått tillråda/tillråd/tillråder/tillrådde/tillrått
    """)
_OTHER = tuple(tuple(group.split("/")) for group in _GROUPS)
_OWN = frozenset(group[0] for group in _OTHER)
_FIRST = tuple(verb for verb in _IN_ADE if verb not in _OWN and verb.endswith("a"))
_NOT_TASKS = {"for", "var", "ar", "vara", "ta", "fa", "far", "gar", "ser", "star", "bar", "la", "sa", "infor", "framfor"}
_INFINITIVES = frozenset((*_FIRST, *(group[0] for group in _OTHER))) - {"vara", "fa"}
_PRESENTS = frozenset((*(verb + "r" for verb in _FIRST), *(group[2] for group in _OTHER))) - {"for", "ar", "far", "infor"}
_IMPERATIVES = frozenset(group[1] for group in _OTHER) - _NOT_TASKS
_PASTS = (
    frozenset(verb + ending for verb in _FIRST for ending in ("de", "des", "t", "ts", "d"))
    | frozenset(form for group in _OTHER for past in group[3:] for form in (past, past + "s"))
) - {"var", "bar", "la", "sa", "satt", "slog"} | {"sas", "satte", "slog"}
_DEPONENTS = {"traffas", "motas", "ses", "hors", "horas", "samlas", "foljs", "hyrs", "lars", "bars", "fas"}
_PASSIVES = (
    frozenset(verb + "s" for verb in _FIRST)
    | frozenset(group[0] + "s" for group in _OTHER)
    | frozenset(group[1] + "s" for group in _OTHER if not group[1].endswith("s"))
) - _DEPONENTS - {"varas", "vars", "fors", "stas", "gas", "koms", "stods", "stryks", "vantas", "forvantas", "beraknas"} | {
    "gors",
    "sags",
    "ges",
    "tas",
    "satts",
}

TABLE = Table(
    language="sv",
    inverts=True,
    accented={"mån": "maan", "sön": "soen"},
    numbers=valued("""
        en 1; ett 1; två 2; tre 3; fyra 4; fem 5; sex 6; sju 7; åtta 8; nio 9; tio 10; elva 11; tolv 12; fjorton
        14; femton 15; tjugo 20; trettio 30; sextio 60; nittio 90
    """),
    ordinals=("e", "a"),
    ordinal_words=valued("""
        första 1; förste 1; andra 2; andre 2; tredje 3; fjärde 4; femte 5; sjätte 6; sjunde 7; åttonde 8; nionde
        9; tionde 10; elfte 11; tolfte 12; trettonde 13; fjortonde 14; femtonde 15; sextonde 16; sjuttonde 17;
        artonde 18; nittonde 19; tjugonde 20; trettionde 30
    """),
    weekdays=valued("""
        maan 0; soen 6; man -1; son -1; tis 1; tisd 1; ons 2; onsd 2; tor 3; tors 3; torsd 3; fre 4; lör 5;
        måndags 0; tisdags 1; onsdags 2; torsdags 3; fredags 4; lördags 5; söndags 6; måndagen 0; tisdagen 1;
        onsdagen 2; torsdagen 3; fredagen 4; lördagen 5; söndagen 6; måndagens 0; tisdagens 1; onsdagens 2;
        torsdagens 3; fredagens 4; lördagens 5; söndagens 6; mådag 0; måndg 0; tisdg 1; onsdg 2; torsdg 3;
        tordag 3; frdag 4; fredg 4; fedag 4
    """),
    months=valued("""
        sept 9; mar 3; apri 4; agusti 8; agust 8; septmber 9; feburari 2; febuari 2; juli 7; juni 6; jun 6
    """),
    numbered=("v", "vecka"),
    units=named("""
        timme hour; timmar hour; tim hour; h hour; dag day; dagar day; dagarna day; dygn day; dgr day; vecka
        week; veckor week; veckan week; veckorna week; v week; vk week; månad month; månader month; månaden
        month; månaderna month; maan month; år year; året year; kvartal quarter; kvartalet quarter; arbetsdag
        workday; arbetsdagar workday; vardag workday; vardagar workday; arbetsdagarna workday; vardagarna
        workday
    """),
    parts=phrases("""
        morgon; morgonen; morse; förmiddag; förmiddagen; eftermiddag; eftermiddagen; kväll; kvällen; natt;
        natten; lunch; bitti; fm; em; tidigt; sent; middag
    """),
    weekday_endings=phrases("""
        morgon; morgonen; förmiddag; förmiddagen; eftermiddag; eftermiddagen; kväll; kvällen; natt; natten;
        morse
    """),
    dates=(
        ("iso", phrases("den? {iso}")),
        (
            "season",
            phrases(
                """
        sommaren|hösten|vintern|våren|julen|jul|påsk|påsken|midsommar|semestern|jullovet|sommarlovet|sportlovet|höstlovet|
        påsklovet|ramadan|eid|nyår|skolstarten|terminsstarten
    """.replace("|\n        ", "|")
            ),
        ),
        (
            "recurring",
            phrases("""
        den {day} - åriga|årige|årig|års;
        varje {weekday}; varannan {weekday}; varje|varannan {unit}; varje {weekday} {part}; var {n} {unit}; var
        {ord} {unit}; en gång i {unit}; en gång per {unit}; {n} gånger i|per {unit}; på
        måndagar|tisdagar|onsdagar|torsdagar|fredagar; varje måndag och {weekday}; {weekday} varje vecka
    """),
        ),
        (
            "month_week",
            phrases("""
        den? {ord} veckan i|av {month}; den? sista veckan i|av {month}; den? {ord} veckan i nästa månad; {ord}
        halvan av {month}; första halvan av {month}; {ord} veckan i {month}
    """),
        ),
        (
            "time",
            phrases("""
        kl|klockan {clock}; kl|klockan {time}; kl|klockan {hour}; vid {clock}; {clock}; vid kl {clock}; vid kl
        {hour}; senast kl {hour}; senast kl {clock}; senast kl {time}; före kl {hour}; före kl {clock}; före kl
        {time}; {time} -tiden
    """),
        ),
        ("numeric", phrases("den? {num}; {weekday} den? {num}")),
        (
            "day_month",
            phrases("""
        den? {day} {month} {year}?; den? {day} : e {month} {year}?; den? {day} : a {month} {year}?; den? {ord}
        {month} {year}?
    """),
        ),
        ("day_month_range", phrases("den? {num} {month} {year}?")),
        (
            "days_month",
            phrases("""
        den? {day} till|och|-|–|—|tom den? {day} {month} {year}?; den? {day} till och med den? {day} {month}
        {year}?; den? {day} t . o . m den? {day} {month} {year}?
    """),
        ),
        ("day_or_month", phrases("den? {day} eller den? {day} {month} {year}?")),
        (
            "day",
            phrases("""
        den {day}; den {ord}; den {day} : e; den {day} : a; den {ord} i|denna månad|månaden; den {day} : e denna månad; den
        {day} : e i månaden
    """),
        ),
        ("day_next_month", phrases("den {ord} nästa månad; den {ord} i nästa månad; den {day} : e nästa månad")),
        (
            "weekday",
            phrases("""
        {weekday}; {weekday} {part}; {weekday} på {part}; {weekday} före|efter lunch; {weekday} vid lunch
    """),
        ),
        (
            "this_weekday",
            phrases("""
        nu på|till {weekday}; denna {weekday}; den här {weekday}; kommande {weekday}; nu {weekday}; den kommande
        {weekday}; närmaste {weekday}; närmast kommande {weekday}; {weekday} som kommer; nu kommande {weekday};
        på {weekday} som kommer; instundande {weekday}; nu på {weekday} {part}; kommande {weekday} {part}
    """),
        ),
        (
            "next_weekday",
            phrases("""
        nästa {weekday}; nästkommande {weekday}; {weekday} nästa; nästa {weekday} {part}; {weekday} därpå;
        {weekday} därefter
    """),
        ),
        (
            "last_weekday",
            phrases("""
        i {weekday}; förra {weekday}; sista {weekday}; senaste {weekday}; den senaste {weekday}; i {weekday}
        {part}; nu i {weekday}; redan i {weekday}; {weekday} som var; förliden {weekday}; den gångna {weekday};
        förra {weekday} {part}
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} denna vecka; {weekday} i denna vecka; denna vecka på? {weekday}; {weekday} den här veckan;
        {weekday} i veckan; {weekday} den här veckan; den här veckan på? {weekday}; {weekday} innevarande vecka;
        på {weekday} i den här veckan
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} nästa|kommande vecka; {weekday} i nästa|kommande vecka; nästa|kommande vecka på? {weekday};
        {weekday} veckan efter; {weekday} {part} nästa vecka; {weekday} {part} i nästa vecka; nästa vecka på?
        {weekday} {part}; {weekday} i veckan som kommer; {weekday} nästa v
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        {weekday} förra veckan; {weekday} i förra veckan; förra veckan på? {weekday}; i {weekday} förra veckan;
        {weekday} föregående vecka; i {weekday} i förra veckan; förra veckan i {weekday}
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} om {n} {unit}; på {weekday} om {n} {unit}; om {n} veckor på {weekday}; {weekday} om fjorton
        dagar; om {n} vecka på {weekday}
    """),
        ),
        (
            "in",
            phrases("""
        om|inom {n} {unit}; senast om|inom {n} {unit}; {n} {unit} från nu|idag; {n} {unit} framåt; inom de
        närmaste|kommande {n} {unit}; de närmaste|kommande {n} {unit}; under de närmaste|kommande {n} {unit};
        inom loppet av {n} {unit}; inom högst {n} {unit}; inom max {n} {unit}; max {n} {unit}; högst {n} {unit};
        inom en tid av {n} {unit}; inom {n} {unit} från idag|nu; inom {unit}; närmaste {unit}; på {n} {unit}
        sikt; inom en tidsram av {n} {unit}; inom den närmaste {unit}; under närmaste {unit}; inom närmaste
        {unit}; inom ramen för {n} {unit}; i högst {n} {unit}
    """),
        ),
        ("in_workdays", phrases("om|inom {n} arbetsdgr; om|inom {n} bankdagar; inom de närmaste {n} arbetsdagarna")),
        (
            "in_vague",
            phrases("""
        om|inom några|ett|flera|ett|par {unit}; om|inom ett|en par|antal {unit}; om|inom
        cirka|ca|ungefär|runt|omkring {n} {unit}; om|inom {n} till|-|eller {n} {unit}; om|inom {num} {unit};
        inom kort; så småningom; inom en snar framtid; inom den närmaste framtiden; i början av? {month}
        {year}?; i? början på|av {month} {year}?; i? början av nästa|denna vecka|månad|år; i? början på
        nästa|denna vecka|månad|år; i? början av veckan|månaden|året; i? början på veckan|månaden|året; någon
        gång i {month}; någon gång under {month}; någon gång nästa vecka|månad; någon gång i nästa vecka; endera
        dagen; runt|kring|omkring|cirka|ca den? {day} {month}; runt|kring|omkring {weekday}; runt|kring|omkring
        den {ord}; runt|kring {month}; tidigt i {month}; sent i {month}; tidigt nästa vecka|månad|år; till
        sommaren|hösten|våren|vintern|jul|påsk; före|innan|efter
        sommaren|semestern|jul|julen|påsk|midsommar|hösten|våren|nyår|semestrarna|sommarlovet|jullovet|sportlovet;
        i sommar|höst|vinter; under sommaren|hösten|våren|vintern; de närmaste|kommande
        dagarna|veckorna|månaderna; under de närmaste dagarna|veckorna; inom de närmaste dagarna|veckorna; om en
        dag eller två; om en vecka eller två; om någon|nån vecka|dag|månad; inom någon|nån vecka|dag|månad; i
        god tid; på sikt; framöver; för några|ett {unit} sedan|sen; för ett par|antal {unit} sedan|sen;
        häromdagen; för en tid sedan|sen; nyligen; runt månadsskiftet; kring månadsskiftet; runt årsskiftet; i
        mitten av veckan; i mitten av nästa|denna vecka; i dagarna; inom en vecka eller två; första halvan av
        {month}; andra halvan av {month}; närmsta tiden; den närmaste tiden; om en stund
    """),
        ),
        (
            "ago",
            phrases("""
        för {n} {unit} sedan|sen; {n} {unit} sedan|sen; för {n} {unit} tillbaka; {n} {unit} tidigare
    """),
        ),
        (
            "rel0",
            phrases("""
        idag; i dag; i kväll; ikväll; i eftermiddag; i förmiddag; i natt; i morse; imorse; under dagen; redan
        idag; senare idag; senare i dag; dagens slut; slutet av dagen; före dagens slut; direkt efter mötet;
        idag på {part}; idag {part}; tidigare idag; tidigare i dag; nu på {part}; i da
    """),
        ),
        (
            "rel1",
            phrases("""
        i morgon; imorgon; i morgon bitti; imorgon bitti; i morgon {part}; imorgon {part}; i morrn; imorrn; i
        morgon på? {part}; imorn; i morn; imogon; morgondagen
    """),
        ),
        ("rel2", phrases("i övermorgon; övermorgon; iövermorgon; i övermorgon {part}")),
        (
            "rel-1",
            phrases("""
        igår; i går; igår {part}; i går {part}; går kväll; gårdagen; i går på {part}; igår på {part}; natten
        till idag; under natten; under gårdagen
    """),
        ),
        ("rel-2", phrases("i förrgår; förrgår; iförrgår; häromkvällen; i förrgår {part}; förrigår")),
        (
            "this_unit",
            phrases("""
        denna|innevarande {unit}; den här {unit}; det här {unit}; detta {unit}; under denna|innevarande {unit};
        under den här {unit}; senare denna|i {unit}; under loppet av denna|veckan {unit}?; senare denna {unit};
        inom denna {unit}; i denna {unit}; i den här {unit}; i {unit}; under {unit}; någon gång i {unit}; någon
        gång denna {unit}
    """),
        ),
        (
            "next_unit",
            phrases("""
        nästa {unit}; i nästa {unit}; under nästa {unit}; kommande {unit}; under kommande {unit}; nästkommande
        {unit}; följande {unit}; den kommande {unit}; loppet av nästa {unit}; under loppet av nästa {unit};
        någon dag nästa {unit}
    """),
        ),
        (
            "last_unit",
            phrases("""
        förra {unit}; föregående {unit}; den gångna {unit}; under förra {unit}; i förra {unit}; senaste {unit};
        den senaste {unit}; det senaste {unit}; tidigare denna {unit}; under den senaste {unit}; under det
        senaste {unit}; den gångna {unit}; tidigare i {unit}
    """),
        ),
        (
            "end_week",
            phrases("""
        i? slutet av|på veckan; i? slutet av|på denna vecka; i? slutet av|på den här veckan; veckans slut; vid
        veckans slut; veckans utgång; utgången av veckan; innan veckan är slut; före veckans slut; slutet på v
    """),
        ),
        (
            "end_next_week",
            phrases("""
        i? slutet av|på nästa|kommande vecka; slutet av veckan efter; i? slutet av|på nästkommande vecka
    """),
        ),
        (
            "weekend",
            phrases("""
        i helgen; helgen; denna helg; den här helgen; kommande helg; nu i helgen; under helgen; veckoslutet
    """),
        ),
        ("next_weekend", phrases("nästa helg; helgen därpå; nästkommande helg")),
        (
            "end_unit",
            phrases("""
        i? slutet av|på denna|innevarande|detta? {unit}; i? slutet av|på den här {unit}; i? slutet av|på det här
        {unit}; i? slutet av|på {unit}; den? sista dagen i {unit}; utgången av {unit}; vid? utgången av {unit};
        vid slutet av {unit}; sista dagen denna {unit}
    """),
        ),
        (
            "end_this_month",
            phrases("""
        månadens slut; vid månadens slut; månadsskiftet; vid månadsskiftet; månadsslutet; månadens utgång;
        månadens sista dag; ultimo; sista i månaden; sista denna månad; den sista i månaden; månadssluttet;
        månad slut; månaden är slut|över|till; månaden är till ända
    """),
        ),
        (
            "end_this_year",
            phrases("""
        årets slut; vid årets slut; årsskiftet; vid årsskiftet; årets utgång; nyårsafton; årsslutet; slutet av
        året; slutet på året; utgången av året; årets sista dag
    """),
        ),
        (
            "end_next_unit",
            phrases("""
        i? slutet av|på nästa|kommande {unit}; den? sista dagen i nästa {unit}; utgången av nästa {unit}
    """),
        ),
        ("end_year_of", phrases("i? slutet av|på {year}; utgången av {year}; årsskiftet {year}; årets slut {year}")),
        (
            "end_month",
            phrases("""
        i? slutet av|på {month} {year}?; slutet {month} {year}?; den? sista {month} {year}?; utgången av {month}
        {year}?; ultimo {month} {year}?; sista dagen i {month} {year}?; den? sista dagen i {month}; vid slutet
        av {month}; månadsskiftet {month} / {month}; slutet på {month}; slut på {month}; {month} är slut|över|till ända; före|innan {month} är slut|över; sent i? {month}; siste
        {month}
    """),
        ),
        (
            "mid_month",
            phrases("""
        i? mitten av|på {month} {year}?; medio {month} {year}?; halva {month} {year}?; halvvägs in i {month};
        mitten {month}
    """),
        ),
        (
            "mid_this_month",
            phrases("""
        i? mitten av|på månaden; i? mitten av denna månad; i? mitten av|på den här månaden; halva månaden
    """),
        ),
        ("mid_next_month", phrases("i? mitten av|på nästa månad")),
        (
            "month",
            phrases("""
        i {month} {year}?; under {month} {year}?; {month} {year}; {month} månad {year}?; kommande {month}; i
        {month} månad; före|innan {month} {year}?; senast {month} {year}?; senast i {month} {year}?; till
        {month} {year}?; i loppet av {month}; under loppet av {month}; nu i {month}; inom {month}; före {month}
        månad
    """),
        ),
        (
            "quarter",
            phrases("""
        q {n} {year}?; kvartal {n} {year}?; det? {ord} kvartalet {year}?; slutet av|på {ord} kvartalet; slutet
        av kvartal|q {n}; slutet av det {ord} kvartalet
    """),
        ),
        (
            "week_of",
            phrases("""
        veckan den? {day} {month} {year}?; veckan med början den? {day} {month}; veckan som börjar den? {day}
        {month}; veckan som börjar den {ord}; veckan från den? {day} {month}
    """),
        ),
        (
            "week_no",
            phrases("""
        i? vecka {n}; v {n}; under vecka {n}; vecka nr {n}; i v {n}; under v {n}; slutet av vecka {n}; slutet av
        v {n}; vk {n}
    """),
        ),
        (
            "meeting",
            phrases("""
        vårt? nästa|nästkommande|kommande|följande
        möte|träff|konferens|fallkonferens|samverkansmöte|sammanträde|gång; vårt?
        nästa|nästkommande|kommande|följande samråd|avstämning|uppföljning|uppföljningsmöte|genomgång; vårt?
        nästa|nästkommande|kommande|följande nätverksmöte|sipmöte|sip|ärendekonferens|session|ärendemöte; det
        nästa|kommande mötet|samrådet; vi ses igen|nästa; vi ses nästa gång; vi träffas igen|nästa; vi träffas
        nästa gång; vi möts igen; nästa gång vi ses|träffas; mötet nästa gång; det? nästa mötet; nästkommande
        mötet; uppföljningsmötet; nästa gång; kommande mötet
    """),
        ),
        (
            "release",
            phrases("""
        frigivning; frigivningen; hans|hennes|den|sin? frigivning; den? villkorliga frigivningen; villkorlig
        frigivning; frigivningsdagen; frigivningsdatum; frigivningsdatumet; frigivandet; muck; mucken; han|hon
        friges|muckar; han|hon blir frigiven|fri; han|hon släpps; han|hon släpps ut; han|hon kommer ut;
        utskrivning; utskrivningen; klienten friges; den intagne|intagna friges; strafftidens slut;
        utskrivningsdatum; vf; dagen för frigivning; dagen för frigivningen; han|hon mucker
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} före|innan|inför hans|hennes|den? frigivning|frigivningen|muck; {n} {unit} innan han|hon
        friges|muckar; {n} {unit} före utskrivning|utskrivningen
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        inom? {n} {unit} efter hans|hennes|den? frigivning|frigivningen|muck; inom? {n} {unit} efter det? att
        han|hon frigivits|friges|muckat; inom? {n} {unit} efter utskrivning|utskrivningen
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} före|innan|inför nästa möte|konferens|träff|samråd|fallkonferens|samverkansmöte|sammanträde;
        {n} {unit} före det nästa mötet; {n} {unit} före mötet
    """),
        ),
    ),
    due=phrases("""
        sen .; sen . den; senst; förf; förf .; ff; förfaller den; klart den; klart t; kl t; t; till
        den; dl; ddl; frist t; sista dag t;
        före; innan; senast; senast på|den|i|till; inför; till; tills; till på; allra senast; allra senast på;
        senast före; deadline; deadline är; deadline på|till; klar|klart|klara till|på|senast|före|innan;
        färdig|färdigt|färdiga till|senast|före; ska vara klart till|senast|före; inte senare än; ej senare
        än; inom; sista datum; sista datum är; sista dag; sista dagen är; slutdatum; slutdatum är; tidsfrist;
        tidsfrist till; frist till; frist; förfallodag; helst före|innan|senast|till; i god tid
        före|innan|till; lagom till; gärna före|innan|till; om möjligt före|innan|till|senast; redan före;
        gärna senast; inlämnas senast; åtminstone före; fram till; vid; före lunch på?; innan lunch på?; före
        klockan 12 på; datum; förfaller; med sista datum; senast vid; innan utgången av; före utgången av;
        till senast; sen|sent till; färdigt på; målet är; siktet på; sikta på; planerat till; klart; klar;
        färdigt; färdig; klara;
        i senast; om senast; på senast; hand om senast; hand om innan; hand om före; i innan; i före
    """),
    deadlines=phrases("""
        deadline; slutdatum; sista datum; tidsfrist; tidsfristen; frist; fristen; måldatum; sista dag;
        förfallodatum
    """),
    until=phrases("""
        till och med; tom; t . o . m; t o m; tills; ända till; fram till; fram till och med; tom den
    """),
    at=phrases("""
        på; den; i; vid; under; runt; kring; omkring; på den; nu på; redan på; redan; för; dagen; så sent
        som; så sent som på; om; senare; av
    """),
    seen=phrases("""
        sedan; daterad; daterat; dagtecknad; dagtecknat; ända sedan; alltsedan; sen; daterad den; av den;
        upprättad; upprättat; senast; senast den; allra senast
    """),
    effect=phrases("""
        från och med; from; fom; fr om; fr o m; f . o . m; från; från den; med start; med början; med verkan
        från; tidigast; efter; först; först på|den|i|efter; gäller från; räknat från; per; per den; inte före;
        ej före; inte förrän; ej förrän; börjar; startar; med start på|den|i; flyttad till; flyttas till;
        flyttat till; flyttades till; framflyttad till; framflyttat till; uppskjuten till; uppskjutet till;
        skjuts upp till; ändrad till; ändrat till; från måndag; start; fram från
    """),
    after_date=phrases("""
        senast; allra senast; deadline; på {part}; {part}; eller tidigare; eller innan; före lunch; efter lunch;
        vid lunch; tack; helst; om möjligt; i förmiddags; i eftermiddags
    """),
    between=phrases("mellan; från; under perioden; i perioden"),
    ranges=phrases("till; och; tom; t . o . m; till och med; -; –; —; fram till; t o m"),
    incidents=("incident", "handels", "observ", "iaktta", "inskriven", "haktad", "uppsagd", "gripen"),
    events=phrases("""
        förhandling*; huvudförhandling*; rättegång*; domstolsförhandling*; omhäktningsförhandling*;
        häktningsförhandling*; går ut; gick ut; löper ut; löpt ut; upphör; upphörde; giltig*; gäller; gälla;
        gällde; träder i kraft; trädde i kraft; utgår; börjar; startar; påbörjas; inleds; friges; frigivs;
        frigivning; frigivningen; slutdatum; slutar; prövotid*; prövotiden; övervakningstid*; överklagande*;
        födelsedag*; född; permission*; beslut från; incident*; förhör*; förhöret; polisanmälan; anmäld;
        anmälde; gripen; greps; häktad; häktades; omhäktad; dömd; dömdes; observation*; sågs; sedd; ägde rum;
        äger rum; skedde; inträffade; inträffat; flyttar; flyttade; förflyttas; förflyttades; operation*;
        bröllop*; begravning*; löper till; varar till; verkställighet*; straffet; vårdtiden; skyddstillsyn*;
        muckar; åtalad; förordnande*; uppsägning; uppsagd; körkort*; återbesök; inskriven; skrevs in; anlände;
        inkom; ankom; åtalad; åtalades; åtalas; giltighetstid*; till|inför
        samtalet|besöket|hembesöket|läkarbesöket|intervjun|förhöret den; åtalet; målet; ärendet prövas; prövas;
        avgörs; tas upp i; förhandlas; sker; hålls; avkunnas; meddelas dom; dom meddelas; dom faller;
        har en tid; har tid hos; har fått en tid; fått tid; nästa besök är; nästa tid är; har
        läkartid; har tid på; har tid till; har tid den; är kallad till; kallad till; är inbokad;
        inbokad; är bokad; blir myndig; fyller
    """),
    prefixes={
        "action": phrases("""
        åtg; åtgärdspunkt; åtgärdspunkter; att åtgärda; uppdrag;
        åtgärd; åtgärder; åtgärdspunkt; åtgärdspunkter; att göra; atgöra; uppgift; uppgifter; göra; todo; to do;
        to - do; uppföljning; följ upp; aktion; action; insats; uppdrag; åp; att - göra; ärende att göra; ska
        göras; göras; åtg
    """),
        "decision": phrases("""
        enl ök; ök; överensk; enl överensk; enl överenskommelse; beslut enl ök; vi enas; mötet enas;
        enigt;
        beslutspunkt; beslutspunkter; besl; beslut i dag; mötets beslut; beslutat;
        beslut; beslutat; beslutades; överenskommelse; överenskommet; slutsats; bestämt; gemensamt beslut;
        enades; besl; ställningstagande
    """),
        "information": phrases("""
        info; information; faktum; fakta; uppgift från; uppdatering; nytt; ny info|information; notis;
        iakttagelse; observation; läge; lägesrapport; läget; lägesbild; status; rapport; upplysning; till
        kännedom; för kännedom; fk; f . k; återkoppling; nyhet; nyheter; avrapportering
    """),
        "assessment": phrases("""
        bedömning; bedömningar; faktor; värdering; omdöme; analys; skattning; hotbildsbedömning; riskbedömning
    """),
        "risk": phrases("""
        risk; risker; riskfaktor; riskfaktorer; oro; orosmoment; farhåga; farhågor; varningssignal;
        varningssignaler; varningstecken; bekymmer; hot; hotbild; riskbeteende; pushfaktor; stressor
    """),
        "protective": phrases("""
        skyddsfaktor; skyddsfaktorer; skydd; skyddande; skyddande faktor|faktorer; styrka; styrkor; positivt;
        resurs; resurser; stöd; friskfaktor; friskfaktorer; pullfaktor; skyddande omständighet
    """),
        "question": phrases("""
        fråga; frågor; öppen fråga; oklart; fråga till; frågetecken; att klara ut; fr; kvarstående fråga
    """),
        "dissent": phrases("""
        avvikande mening; avvikande; reservation; skiljaktig; skiljaktig mening; invändning; emot; oenig; oense;
        protest; nej; särskilt yttrande; avvikande uppfattning; avvikande åsikt; motsätter sig; håller inte med
    """),
        "attendance": phrases("""
        frånv; närv; ej närv; förh; anm förhinder; anmält förh; förf; återb; sjukanm; med på lur; m
        på länk; på länk; med via länk; delt; deltog;
        nytt ansikte; nya ansikten; ny representant; ny kollega; nyckelperson; gästdeltagare; tillkommer; tillkommit; bisittare; observatör;
        ny vid bordet; nya vid bordet; ny deltagare; nya deltagare; ny i gruppen; gäst idag; dagens gäst; inbjuden;
        inbjudna; ersättare idag; med på länk; på länk; på distans; med på distans; saknas; saknas idag; återbud;
        återbud från;
        närvarande; närvaro; frånvarande; frånvaro; förhinder; anmält förhinder; ej närvarande; deltagare; gäst;
        gäster; sjuk; sjukanmäld; ersättare; deltar; meddelat förhinder; förfall
    """),
        "remark": phrases("""
        prot . ant; prot ant; protant; prot anteckn; t prot; t . prot; till prot . ant; minnesant;
        mötesant; formalia;
            anm; anm .; anmärkn; anmärkn .; till minnesant; för kännedom; prot; protokoll; till prot; minnesanteckning; formalia; praktiskt; praktisk info; praktikaliteter;
            till protokollet; för protokollet; att notera i protokollet; till minnesanteckningarna; till
            mötesanteckningarna; anmärkning; ordningsfråga; notera; protokollsanteckning; noteras; att notera; för
            minnesanteckningarna
        """),
        "note": phrases("""
        notera för egen räkning; för egen räkning; för eget bruk; egna anteckningar; min egen anteckning; notera för
        mig själv; minnesanteckning till mig; bara för mig; bara för mig själv; kom - ihåg; lapp till mig; parentes;
        anteckning; notering; obs; ob; nb; n . b; minnesanteckning; egen anteckning; privat; privat anteckning;
        för egen del; kom ihåg; memo; till mig själv; egen notering; min anteckning; notis till mig själv; not;
        för mig själv; påminnelse; privat notering; anteckning till mig själv; notering till mig själv;
        minnesanteckning för mig själv
    """),
    },
    owner_labels=phrases("""
        ansvarig; ansvariga; ansvar; vem; av vem; av; utförare; utförs av; ägare; görs av; åtgärdsansvarig;
        ansvarig person; ansv; den ansvarige; uppgiftsägare; ansvarig för åtgärd; handläggs av; håller i
    """),
    agencies={
        "POL": phrases("""
        polis; polisen; polismyndigheten; polismyndighet; områdespolis; områdespolisen; närpolis; närpolisen;
        kommunpolis; kommunpolisen; polisinspektör; kriminalpolisen; kriminalpolis; utredningsgruppen; utredare
        på polisen; polisassistent; polisman; lokalpolisområde; lokalpolisområdet; lpo; pol;
        kriminalinspektör; kriminalkommissarie; kommissarie; kommissarien; spaningsgruppen; spaningen;
        polisområdet; noa; yttre befäl; gruppchef polisen; poliserna; förundersökningsledare; fuledare;
        polisregionen; ungdomspolisen; ungdomspolis; brottsofferhandläggare polisen; snuten
    """),
        "PRO": phrases("""
        åklagare; åklagaren; åklagarn; åklagarmyndighet; åklagarmyndigheten; åklagarkammaren; åklagarkammare;
        kammaråklagare; kammaråklagaren; chefsåklagare; chefsåklagaren; åm; vice chefsåklagare; riksenheten;
        åklagarna; åklagarsidan; åkl
    """),
        "PRI": phrases("""
        anst;
        kriminalv;
        anstalt; anstalten; fängelse; fängelset; kriminalvården; kriminalvård; kriminalvårdsanstalt;
        kriminalvårdsanstalten; kv; kriminalvårdschef; kriminalvårdschefen; anstaltschef; anstaltschefen; häkte;
        häktet; häktet chef; häkteschef; häkteschefen; kåken; anstaltsledningen; kriminalvårdsinspektör;
        kriminalvårdsinspektören; kvi; fängelsechef; fängelsechefen; avdelningschef; klientsamordnare;
        enhetschef anstalten; krim; fängelsedirektör; fängelsedirektören; säkerhetsinspektör; placeringsenheten
    """),
        "PRC": phrases("""
        kriminalvårdare; kriminalvårdaren; kontaktman; kontaktmannen; vårdare; vårdaren; kv - personal;
        kontaktmän; plit; kriminalvårdarna; avdelningspersonalen; vakthavande befäl; programledare; kontaktman
        på anstalten
    """),
        "PSY": phrases("""
        anstaltspsykolog; anstaltspsykologen; psykolog; psykologen; kriminalvårdspsykolog; psykolog på
        anstalten; fängelsepsykolog
    """),
        "PRB": phrases("""
        frivårdsinsp;
        frivård; frivården; frivårdsinspektör; frivårdsinspektören; frivårdskontor; frivårdskontoret;
        övervakare; övervakaren; friv; fv; frivårdare; frivårdaren; kriminalvården frivård; frivårdschef;
        frivårdschefen; fvi; övervakningsnämnden; lekmannaövervakare; lekmannaövervakaren; inspektören på
        frivården;
    """),
        "MUN": phrases("""
        komm;
        kommun; kommunen; kommunstyrelsen; trygghetssamordnare; trygghetssamordnaren; säkerhetssamordnare;
        säkerhetssamordnaren; stadsdelen; stadsdelsförvaltningen; stadsdelsförvaltning; kommunledningen;
        säkerhetschef; säkerhetschefen; kommunalråd; staden; brottsförebyggande samordnare; kommunala
        samordnaren; lokal samordnare; samordnare mot våldsbejakande extremism; kommunkontoret; trygghetschef;
        trygghetsenheten; säkerhetsenheten; brottsförebyggande rådet; brå - samordnare; bså; kommunstrateg;
        kommunalt
    """),
        "INT": phrases("""
        underrättelsetjänst; underrättelsetjänsten; säkerhetspolisen; säpo; säkerhetstjänst; säkerhetstjänsten;
        underrättelseenheten; underrättelsehandläggare; underrättelse; cve - centrum; center mot våldsbejakande
        extremism; militära underrättelsetjänsten; underrättelsesektionen; und
    """),
        "JUD": phrases("""
        domstol; domstolen; tingsrätt; tingsrätten; hovrätt; hovrätten; domare; domaren; rådman; rådmannen;
        rätten; förvaltningsrätten; förvaltningsrätt; kammarrätten; lagman; lagmannen; högsta domstolen; notarie
    """),
        "MH": phrases("""
        psykiatri; psykiatrin; psykiatriker; psykiatrikern; psykiatrisk mottagning; öppenpsykiatri;
        öppenpsykiatrin; rättspsykiatri; rättspsykiatrin; rpk; allmänpsykiatrin; psykiatrimottagningen;
        psykiatrisk vård; vuxenpsykiatrin; vuxenpsykiatri; bup; psyk; psykiatriska mottagningen; behandlande
        läkare; rättsmedicinalverket; rmv; beroendepsykiatrin; psykiatriteamet; skötare; skötaren; överläkare
        psykiatrin
    """),
        "HLT": phrases("""
        beroendemott;
        hälso- och sjukvården; hälso- och sjukvård; sjukvården; sjukvård; vårdcentral; vårdcentralen; läkare;
        läkaren; sjuksköterska; sjuksköterskan; regionen; beroendevården; beroendemottagningen;
        beroendemottagning; beroendecentrum; ssk; primärvården; primärvård; doktorn; doktor; husläkare;
        husläkaren; anstaltsläkare; anstaltsläkaren; sjuksyster; syster; hälsovården; sjukhuset; tandläkaren;
        missbruksvården; distriktssköterska; distriktssköterskan; överläkare; överläkaren; kuratorn på
        sjukhuset; hälso - och sjukvården; akutmottagningen; hso;
    """),
        "SOC": phrases("""
        socialtj; socförv;
        socialtjänst; socialtjänsten; soc; socialsekreterare; socialsekreteraren; socialkontor; socialkontoret;
        socialförvaltning; socialförvaltningen; biståndshandläggare; biståndshandläggaren;
        försörjningsstödsenheten; socialjour; socialjouren; boendestöd; boendestödet; boendestödjare;
        boendestödjaren; socialsekr; socialarbetare; socialarbetaren; kurator; kuratorn; familjerätten;
        socialnämnden; socialnämnd; vuxenenheten; budget - och skuldrådgivare; budget- och skuldrådgivare;
        skuldrådgivare; skuldrådgivaren; budgetrådgivare; missbruksenheten; socialchef; socialchefen; fältare;
        fältassistent; soctjänst; soctjänsten; socialtj; familjebehandlare; försäkringskassan; fk - handläggare;
        socialassistent; socialen; soss
    """),
        "YTH": phrases("""
        barn- och ungdomsvård; barn - och ungdomsvården; barn- och ungdomsvården; ungdomsenheten; ungdomsenhet;
        ungdomstjänst; ungdomstjänsten; barn och unga; barn- och ungdomsenheten; statens institutionsstyrelse;
        sis; sis - hem; sis - hemmet; institutionsstyrelsen; fritidsledare; fritidsledaren; ungdomshandläggare;
        ungdomshandläggaren; ungdomssekreterare; familjehemmet; mottagningsgruppen; ungdomsbehandlare;
        fältgruppen; barnavårdsutredare; bou; ungdomsmottagningen
    """),
        "EDU": phrases("""
        skola; skolan; utbildning; lärare; läraren; rektor; rektorn; komvux; studievägledare; studievägledaren;
        lärcentrum; studie - och yrkesvägledare; syv; folkhögskolan; folkhögskola; gymnasiet; elevhälsan;
        skolkuratorn; skolkurator; vuxenutbildningen; sfi; utbildningssamordnare; gymnasieskolan
    """),
        "WRK": phrases("""
        arbetsförmedling; arbetsförmedlingen; arbetsförmedlare; arbetsförmedlaren; af; jobbcoach; jobbcoachen;
        arbetsmarknadsenheten; ame; arbetskonsulent; arbetskonsulenten; jobbcentrum; jobbtorg;
        arbetsmarknadsförvaltningen; samhall; kraftcentrum; af - handläggare; arbetsmarknadskonsulent;
        yrkesvägledaren; krami; jobbspår; arbetsförm
    """),
        "HSG": phrases("""
        bostadsförmedling; bostadsförmedlingen; bostadsbolaget; bostadsbolag; bostadsenheten; boendeenheten;
        hyresbolaget; bostadssamordnare; bostadssamordnaren; hyresvärdsföreningen; allmännyttan;
        fastighetsbolaget; boendekoordinator; boendesamordnare; boendesamordnaren; bostadsstiftelsen; bovärden;
        bostad först; bostadshandläggare; bostadskonsulent
    """),
        "NGO": phrases("""
        exit; exitverksamhet; exitverksamheten; exit sverige; avhopparverksamhet; avhopparverksamheten;
        avhopparhandläggare; avhopparhandläggaren; kris; fryshuset; föreningen; frivilligorganisation;
        frivilligorganisationen; ideell organisation; ideella organisationen; civilsamhällesorganisation;
        civilsamhällesorganisationen; civilsamhället; ngo; stiftelsen; röda korset; stadsmissionen;
        brottsofferjour; brottsofferjouren; boj; kvinnojouren; kvinnojour; brottsofferstöd;
        eftervårdsorganisationen; stödpersonen; exitmedarbetare; exitcoach; exithandläggare; exitteamet; exit -
        handläggaren; x - cons; xcons; eftervården; agera värmland; frälsningsarmén; rädda barnen; volontär;
        volontären; kamratstödjare; exitprogrammet; exit fryshuset; avhopparprogrammet; avhopparenheten; vsk
    """),
        "REL": phrases("""
        imam; imamen; präst; prästen; nämnden för andlig vård; diakon; diakonen; pastor; pastorn; religiös
        medlare; interkulturell medlare; rabbin; andlig vård; fängelsepräst; fängelseprästen; själavårdare;
        trossamfundet; trossamfund; muslimsk koordinator; själavården; fängelseimam; församlingen
    """),
        "MEN": phrases("mentor; mentorn; coach; coachen; fadder; faddern"),
        "CM": phrases("""
        case manager; case managern; casemanager; casemanagern; vårdsamordnare; vårdsamordnaren; ärendeansvarig;
        ärendeansvarige; cm; sip - samordnare; sip - samordnaren; processledare; processledaren; sammankallande;
        samordnande handläggare; samordningsansvarig; samverkanskoordinator
    """),
        "CP": phrases("""
        sekreterare; mötessekreterare; mötessekreteraren; protokollförare; protokollföraren; kontaktpunkt;
        kontaktpunkten; samverkanskansliet; kansliet; sekretariatet; kansli; gemensam kontaktpunkt; nationell
        kontaktpunkt
    """),
        "FAM": phrases("familj; familjen; anhöriga"),
    },
    weak=phrases("""
        kris; rätten; regionen; staden; stadsdelen; syster; skola; skolan; utbildning; exit; familj; familjen;
        anhöriga; underrättelse; und; coach; af; fv; kv; åm; psyk; vårdare; coachen; kommunalt; sis; cm; boj;
        kåken; föreningen; församlingen; stiftelsen; spaningen; eftervården; sjukhuset; gymnasiet; vsk; bup;
        bou; ame; syv; sfi; komvux; boendestöd; kansli; soss; snuten; socialen
    """),
    genitives=("s",),
    definites=("en", "n", "et", "t"),
    vague=phrases("""
        handläggaren; handläggare; tjänstemannen; kollegan; en kollega; min|vår|hans|hennes kollega;
        myndigheten; myndigheterna; medarbetaren; personalen; kontaktpersonen; teamet; någon av oss; en av
        oss; båda; bägge; samtliga parter; parterna; de andra; alla parter; alla myndigheter;
        samverkansparterna; samordnaren; utredaren; konsulenten; inspektören; sekreteraren; enheten; ansvarig
        handläggare; den ansvarige; representanten; behandlaren; chefen; specialisten; ombudet;
        organisationen; koordinatorn; enhetschefen; medarbetarna; partnerna; arbetsgruppen; gruppen;
        kollegorna; en medarbetare; en handläggare; den ansvariga; berörd handläggare; berörda myndigheter;
        ansvarig myndighet; behandlingspersonalen; inspektör; tjänstemän; tjänstepersonen; ansvarig chef;
        avdelningen; förvaltningen; behöriga myndigheten; samtliga; utsedd handläggare; rådgivaren;
        polismannen; polismännen; polisen på plats; en polis; polisassistenten; sjuksköterskan; advokaten
    """),
    objects=phrases("honom; henne; dem; sig; oss; mig; dig; er; varandra"),
    pronouns=phrases("han; hon; de; dom; vi; jag; du; ni; man; hen; dessa; denne; "),
    plurals=("de", "dom"),
    demonstratives=phrases("  de; dessa; denne; dom"),
    speaker=phrases("jag; vi"),
    nobody=phrases("""
        någon; någon annan; ingen ännu; vem som helst; någon av parterna; utses senare; oklart vem; nån
    """),
    person=phrases("""
        klienten; klient; intagen; intagne; intagna; den intagne; den intagna; dömd; dömde; den dömde; den
        dömda; mannen; kvinnan; killen; tjejen; pojken; den enskilde; den enskilda; enskilde; personen;
        vederbörande; den berörde; den berörda; den unge; ungdomen; brukaren; patienten; gärningsmannen;
        gärningspersonen; misstänkte; den misstänkte; den misstänkta; återvändaren; avhopparen; fp; individen;
        den häktade; den frigivne; subjektet; den registrerade; huvudpersonen; fången; den tilltalade; ynglingen
    """),
    articles=phrases("den; det; de; en; ett; vår; vårt; våra; alla; hela"),
    titles=phrases("""
        herr; hr; fru; fröken; dr; doktor; prof; ing; kollega; kollegan; polisinspektör; inspektör; kommissarie;
        åklagare; kammaråklagare; chefsåklagare; domare; rådman; imam; pastor; handläggare; frivårdsinspektör;
        socialsekreterare; kurator; psykolog; överläkare; advokat; mentor; konstapel; lagman; kriminalinspektör;
        rektor; syster; broder
    """),
    particles=phrases("""
        van; de; der; den; von; af; la; le; el; al; bin; ibn; abu; da; di; do; dos; du; mac; mc; zu; ben; ould;
        ter; ten
    """),
    generic=phrases("""
        myndighet; myndigheten; enhet; enheten; avdelning; avdelningen; förvaltning; förvaltningen; kontor;
        kontoret; team; teamet; byrå; centrum; organisation; stiftelse; stiftelsen; förening; föreningen;
        kommun; kommunen; region; regionen; stad; stads; polis; polisen; polismyndigheten; kriminalvården;
        frivården; frivård; anstalt; anstalten; häktet; åklagarmyndigheten; åklagarkammaren; socialtjänsten;
        socialförvaltningen; psykiatrin; psykiatri; öppenvård; mottagning; mottagningen; vård; vården; hälso;
        sjukvård; och; i; för; av; på; de; den; det; nationell; nationella; lokal; lokala; regional; norra;
        södra; östra; västra; mellersta; nord; syd; öst; väst; center; hus; huset; grupp; gruppen; sverige;
        svenska; stöd; hjälp; arbete; arbetsförmedlingen; bostad; bostäder; bostadsbolag; bostadsbolaget;
        ungdom; barn; skola; skolan; verksamhet; verksamheten; tjänst; tjänsten; service; probation; police;
        prison; municipality; agency; office; mental; health; social; länsstyrelsen; tingsrätt; domstol; nämnd;
        nämnden; jour; program; programmet; ab
    """),
    both=phrases("och; &; samt; liksom; jämte; plus; såväl som; /; +; o; och även; respektive; resp"),
    either=phrases("eller; och eller; alternativt; alt; antingen"),
    beside=phrases("""
        med; tillsammans med; ihop med; i samråd med; i samverkan med; i samarbete med; med hjälp av; med stöd
        av; i dialog med; jämsides med; efter samråd med; gemensamt med; parallellt med; med bistånd av; i
        samband med; assisterad av; efter avstämning med; tillsamman med
    """),
    tasks=(
        _INFINITIVES
        | _PRESENTS
        | _IMPERATIVES
        | {"traffas", "berattar", "sager", "mots", "ses", "samlas", "hors", "horas", "motas", "sms", "ta", "tar", "gar"}
    )
    - {"mot", "bara", "fortsatt"},
    imperatives=(_INFINITIVES | _IMPERATIVES | {"ta", "ge", "ga", "se", "gor", "hor", "kor"})
    - {
        "stod",
        "led",
        "los",
        "res",
        "mot",
        "styr",
        "lyft",
        "lar",
        "tag",
        "var",
        "kom",
        "bar",
        "inkom",
        "aterkom",
        "skot",
        "hyra",
        "resa",
        "oka",
        "hyr",
        "besok",
        "forhor",
        "samrad",
        "fa",
        "komma",
        "sag",
        "saga",
        "bidra",
        "fragas",
        "utfor",
        "uppfor",
        "vara",
        "driv",
        "vard",
        "stamm",
        "krav",
        "val",
        "grip",
        "trad",
        "giv",
        "sta",
        "ga",
        "staa",
        "slag",
        "undvik",
    }
    | {"undvik", "aterkom", "besok", "lyft", "ga"},
    infinitives=frozenset(),
    lasting=frozenset(
        words("""
        arbetar använder besöker betalar bevakar deltar driver dricker erbjuder finansierar följer ger går gör
        handleder hanterar har hjälper håller hyr jobbar känner leder lär medverkar motiverar observerar pratar
        samarbetar ser skyddar skjutsar sköter stödjer stöttar stöder söker tar tillhandahåller tränar träffar
        undervisar utbildar vårdar övervakar delar behandlar lever bor umgås talar vägleder coachar ansvarar
        styr samverkar stöds följs övervakas
        betalas finansieras täcks behandlas undervisas hjälps sköts administreras vårdas drivs leds används besöks
    """)
    ),
    usual=phrases("""
        löpande; kontinuerligt; fortlöpande; regelbundet; hela tiden; dagligen; med jämna mellanrum;
        stadigvarande;
        alltid; ofta; oftast; vanligtvis; vanligen; regelbundet; för närvarande; just nu; fortfarande; ibland;
        redan; dagligen; varje dag; veckovis; varje vecka; månadsvis; numera; nuförtiden; inte längre; ej
        längre; sällan; aldrig; som vanligt; brukar; i regel; sedan länge; löpande; knappt; allt oftare; i
        nuläget
    """),
    modals=(
        *phrases("""
        ska; skall; måste; bör; behöver; kan; vill; kommer att; tänker; avser; avser att; tar reda på; får klarhet i; hör om; hör efter; hör sig för; hör med; ämnar; planerar att;
        blir kontaktperson|mentor|samordnare|sammankallande|kontakt|ansvarig|stödperson|länk; går in som mentor|kontaktperson;
        ser honom|henne på måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag; ser honom|henne i morgon|övermorgon; ser honom|henne igen;
        lovar; lovar att; har lovat; lovade; lovade att; åtar sig; åtar sig att; åtog sig; åtog sig att; har
        åtagit sig; tar på sig; tog på sig; tar på sig att; tar sig an; ansvarar för; har ansvar för; har
        ansvaret för; är ansvarig för; är ansvariga för; ser till; ser till att; tar ansvar för; tar ansvaret
        för; erbjuder sig; erbjöd sig; erbjuder sig att; har erbjudit sig; försöker; skulle; hoppas; hoppas
        kunna; siktar på; siktar på att; har i uppdrag; har i uppgift; har till uppgift; jobbar på; jobbar
        med; arbetar på att; håller på att; håller på och; svarar för; står för; tar hand om; tar över; tar
        det på sig; har som uppgift; har fått i uppdrag; förbinder sig; förbinder sig att; ska försöka; borde;
        får lov att; har att; är på väg att; går med på att; ställer upp; ställer upp och; ställer upp på att;
        kommer också att; hjälper till att; hjälper till med; tar tag i; är skyldig att; räknar med att kunna;
        räknar med att; finns till för att; ämnar att; är villig att; är beredd att; ordnar så; ordnar så att;
        tar reda på; tar kontakt; tar upp; tar med; tar fram; tog på sig att; behöver nog; ska också; kommer
        även att; gör så; gör så att; sörjer för; sörjer för att; verkar för; verkar för att; har uppdraget
        att; har uppgiften att; har ansvar att; skal; åligger det att; har åtagit sig att; har lovat att; har
        gått med på att; skyndar på; hör av sig; hör sig för; hör efter; hör med; höra av sig; hör sig för
        med; stämmer av; stämmer av med; följer upp; ser över; går igenom; tar sig an att; delar på ansvaret;
        delar på ansvaret för; delar ansvaret för; tar det; tar den; tar det här; tar detta; tar på sig det;
        håller oss|gruppen|alla|mötet|parterna|resten
        underrättade|underrättad|informerade|informerad|uppdaterade|uppdaterad; lovar kolla; ser till så;
        fixar så; går vidare med; jobbar vidare med; återkommer med; återkommer om; återkommer angående; ger
        besked; ger återkoppling; tar det med; tar frågan med; tar med sig; tar med sig frågan; tar dialogen;
        tar snacket; tar ett snack; tar en diskussion; håller kontakten med; sköter kontakten med; har dialog
        med; för dialog med; gör en; gör ett; lyfter frågan; lyfter det; driver frågan; bevakar frågan; söker
        upp; letar fram; ringer runt; mejlar ut; skickar ut; skickar över; skickar in; lämnar in; lämnar över;
        fyller i; skriver ihop; skriver klart; drar i; håller i; är sammankallande för; bjuder in till; kallar
        till; kollar av; kollar upp; kollar med; dubbelkollar; stämmer av; slår en signal; hör sig för; är
        ansvarig; är sammankallande; meddelar datum; meddelar datumet; meddelar tid; meddelar tiden; meddelar
        resultatet; meddelar besked; meddelar utfallet; meddelar svaret; hänger med; följer med; åker med; går
        med till; drar igång; sätter igång; kör igång; puttar på; trycker på; ligger på; jagar; stöter på; tar
        ett varv med; tar ett nytt tag; lägger upp; lägger in; lägger fram; plockar fram; plockar upp; ser om;
        ser på; tittar på; tittar närmare på; kollar på; kikar på; letar upp; hittar på; håller kontakt;
        håller koll på; håller ett öga på; håller ögonen på; stämmer träff; bokar in; bokar upp; bokar av;
        lämnar tillbaka; lämnar ut; lägger ut; skriver under; skriver på; skriver in; ringer upp; ringer in;
        ringer tillbaka; tar tillbaka; tar in; tar ut; begär in; begär ut; samlar in; fyller på; förbereder
        sig; gör ett besök; gör ett hembesök; gör en anmälan; gör en orosanmälan; gör en bedömning; gör en
        uppföljning; gör upp; kommer ut till; åker ut till; åker hem till; åker förbi; kör förbi; skjutsar
        hem; har gått med på; gick med på; gick med på att; går med på; har accepterat att; accepterar att;
        har gett besked om att; har sagt ja till att; sa ja till att; sade ja till att; har garanterat att;
        garanterar att; förband sig att; ställer upp för; ställer sig till förfogande; anmäler sig till;
        försöker få; försöker få till; får till; får fram; får ordning på; ska ha; ska hinna; har kvar att;
        återstår att; börjar med; sätter i gång; drar i gång; kör i gång; är i färd med; är satt på att;
        behöver ta; behöver se; tar en sväng med; tar en vända med; tar ett varv; reder ut; redde ut; spikar;
        bokar;
        hjälps åt att; hjälps åt med att; hjälps åt med; hjälps åt;
        är tvungen att; är tvungna att; blir tvungen att; får försöka; får se till att; har tänkt;
        hade tänkt; får kolla; åker och; går och; ringer och; ska se till att
    """),
        f"far {'|'.join(sorted(_INFINITIVES - {'ha'}))}",
    ),
    abilities=phrases("""
        kan; vill; skulle; försöker; hoppas; hoppas kunna; är villig att; är beredd att; borde; tänker; jobbar
        på; jobbar med;
        vill gärna; skulle vilja; vill helst;
        gärna vill; helst vill; räknar med att; önskar att; drömmer om att; funderar på att; vill själv
    """),
    passive_marks=phrases("bli; blir; blivit; blev"),
    passives=phrases("""
        ska; skall; måste; bör; behöver; behövs; krävs; ska bli; måste bli; bör bli; ska vara; måste vara; bör
        vara; ska ha; kvarstår att; återstår att; återstår; skulle behöva; skulle behövas; bör ha; måste ha; det
        ska; vi måste; vi behöver; vi ska; vi bör; behöver göras; ska göras; måste göras; det behövs; är
        önskvärt; är nödvändigt; nödvändigt att; viktigt att; önskas; vore bra om; behöver få
    """),
    passive_forms=_PASSIVES,
    undertakes=("att",),
    asks=phrases("""
        ber; ber om; bad; ber om att; bett; uppmanar; uppmanade; begär att; begärde att; begär av; vill att;
        ville att; önskar att; önskade att; ger i uppdrag; gav i uppdrag; uppdrar åt; uppdrog åt; ger i uppdrag
        åt; kräver att; krävde att; kräver av; föreslår att; föreslog att; föreslår; påminner; påminde;
        instruerar; instruerade; förväntar sig att; förväntar sig; bjuder in; kallar; tillfrågar; frågar;
        frågade; ålägger; rekommenderar att; rekommenderar; råder; vädjar till; vädjar; beordrar; beordrade; har
        bett; har frågat; har begärt att; har uppmanat; ger; gav; hemställer att; anmodar; anmodade; ställer
        frågan till; vänder sig till; begär hjälp av; insisterar på att; uppdrar till; överlåter åt; överlåter
        till; lämnar till; skickar en begäran till; hänvisar; förelägger; förelade; säger åt; sa åt; sade åt;
        tar hjälp av; skulle vilja att; vill gärna att; förordar att; kräver; be; bed; fråga; behöver att; vi
        behöver att; önskar; vill se att; ser gärna att; behöver hjälp av; behöver få
    """),
    addressees=phrases("till; av; åt; hos; på"),
    asked=phrases("""
        ombeds; ombeds att; ombads; ombads att; uppmanas; uppmanas att; uppmanades; har ombetts; har fått i
        uppdrag; får i uppdrag; får i uppgift; fick i uppdrag; fick i uppgift; tillfrågas; tillfrågas om;
        åläggs; åläggs att; ges i uppdrag; ges i uppgift; blir ombedd; blev ombedd; är ombedd; är ombedda; har
        blivit ombedd; blir tillfrågad; har tillfrågats; anmodas; anmodas att; instrueras; instrueras att;
        bjuds in; bjuds in att; inbjuds att; får uppdraget; får uppdraget att; får uppgiften; får uppgiften
        att; påminns om; påminns om att; påminns; förväntas; förväntas att; tilldelas uppgiften; tilldelas
        uppgiften att; bes; bes att; fick uppdraget att; fick uppgiften att; har fått uppgiften; rekommenderas
        att; har uppdragits; har uppmanats; har blivit ombedd att; har blivit ombedda; har blivit ombedda att;
        har blivit tillfrågad; blev ombedd att; blev tillfrågad; blev tillfrågad om; är ombedd att; har
        ombetts att; får frågan om; fick frågan om; har fått frågan om; blir tillsagd att; blev tillsagd att;
        har blivit ålagd; har blivit ålagd att; ålades; ålades att; har ålagts; har ålagts att; är utsedd att;
        är utsedd till att; är satt att; är satt på; sattes på; blev satt att; uppmanades att; har uppmanats
        att; har blivit uppmanad; har blivit uppmanad att; ska ombes; får ansvaret för att; får ansvar för
        att; fick ansvaret för; fick ansvaret för att; har fått ansvaret för; har fått ansvaret för att; har
        fått uppdraget; har fått uppdraget att; får order om; får direktiv; får direktiv att; kallas in för;
        påmindes om; påmindes om att; är ålagd; är ålagd att; är valda att; har tilldelats; tilldelades;
        får till uppgift; får till uppgift att; får i uppgift att; får i uppdrag att; fick i uppgift
        att; fick i uppdrag att; har fått i uppgift att; har fått i uppgift; har fått till uppgift
        att; får på sin lott att; får på sitt bord att;
        i uppgift att; i uppdrag att; till uppgift att; på sitt bord att
    """),
    needs=phrases("är beroende av; behöver från; väntar på"),
    personal=phrases("""
        går; gör; tar; får; ger; använder; arbetar; jobbar; börjar; startar; slutar; följer; besöker; pratar;
        talar; ser; kommer; söker; hämtar; håller; köper; betalar; läser; berättar; hör; vill; medverkar;
        reagerar; delar; lär; tittar; drar; leder; vägrar; sätter; sitter; flyttar; varnar; öppnar; ställer;
        visar; väljer; handlar; kör; tränar; bor; stannar; vistas; dricker; sover; lägger; träffar; åker;
        reser; spelar; letar; säljer; deltar; möter; lämnar; söker; lever; mår; känner; samarbetar; bryter;
        avslutar; hjälper; studerar;
        flytta; bo; stanna; arbeta; jobba; börja; sluta; plugga; läsa; resa; dricka; leva; delta; medverka; samarbeta;
        byta; ta sin|sina|emot; fortsätta; hålla sig; betala; köpa; lämna gruppen|gänget|staden; träffa sin|sina;
        besöka sin|sina; försöka
    """),
    reports=phrases("""
        rapp; medd; uppl;
        säger; sade; sa; sagt; uppger; uppgav; uppgett; meddelar; meddelade; meddelat; rapporterar;
        rapporterade; rapporterat; berättar; berättade; berättat; informerar; informerade; informerat; anger;
        angav; angett; påpekar; påpekade; noterar; noterade; nämner; nämnde; bekräftar; bekräftade; bekräftat;
        anser; ansåg; tycker; tyckte; tror; trodde; menar; menade; bedömer; bedömde; bedömt; uppskattar;
        uppskattade; ser; såg; sett; hör; hörde; hört; vet; visste; varnar; varnade; varnat; konstaterar;
        konstaterade; konstaterat; förväntar sig; befarar; befarade; fruktar; misstänker; misstänkte; betonar;
        betonade; understryker; framhåller; förklarar; förklarade; skriver att; skrev; hävdar; hävdade;
        påstår; påstod; förstår; förstod; observerar; observerade; observerat; upplever; upplevde; upplevt;
        märker; märkte; märkt; finner; fann; upplyser; upplyste; upplyst; redovisar; redovisade; återger;
        anmäler att; lyfter; lyfte; lyfter fram; tar upp att; flaggar för; flaggar; flaggade; signalerar;
        tvivlar; tvivlade; förnekar; svarar att; kommenterar; har hört; har sett; har rapporterat;
        har uppgett; har meddelat; har berättat; har noterat; har bekräftat; har informerat; har märkt; har
        fått veta; fick veta; har fått information; har fått uppgifter; låter meddela; delger;
        vittnar om; registrerar; registrerade; känner till; kände till; undrar; undrade; oroar sig; oroas; är
        orolig; är oroliga; är oroad; har farhågor; gör bedömningen; bedöms; gissar; antar; antog; räknar med;
        beskriver; beskrev; tillägger; hälsar; hälsade; delar med sig; redogör för; redogjorde för; hänvisar
        till; uttrycker; uttryckte; är övertygad; är övertygade; är säker; är medveten; avstyrker;
        tillstyrker; avråder; avrådde; rekommenderar inte; förordar; klagar; klagade; erkänner; erkände;
        medger; vidhåller; poängterar; poängterade; upptäckte; upptäcker; iakttog; iakttagit; ser positivt;
        ser allvarligt; har inhämtat; har uppmärksammat; uppmärksammade; minns; tolkar; aviserar; larmar;
        larmade; slår larm; har noterats; är tveksam; är tveksamma; är skeptisk; är av uppfattningen; är av
        åsikten; motsätter sig inte; har inget att invända; har inga invändningar; invänder inte; är inte
        emot; har inget emot; skriver ,? att; svarar ,? att; vägrar ,? att; uttalar; uttalade; anför; anförde;
        pekar på; pekade på; uppfattar; uppfattade; betraktar; betecknar; kan berätta; kan bekräfta; kan
        meddela; kan upplysa; kunde berätta; kunde bekräfta; har intryck av; har intrycket; får intryck av;
        gör gällande; anar; anade; berättar om; berättade om; hänvisade till; för fram; förde fram; framför;
        framförde; upprepar; upprepade; förutser; förutspår; har på känn; får signaler om; har fått signaler;
        berömmer; berömde; lägger märke till; lade märke till; har lagt märke till; gör oss uppmärksamma på;
        uppmärksammar att; uppmärksammar på; känner; kände; har nämnt; har uttalat; har beskrivit; har
        förklarat; har uttryckt; har gett uttryck för; ger uttryck för; gav uttryck för; har konstaterat; har
        bedömt; har varnat; har skrivit att; har svarat; har refererat; har upplyst; har fått bekräftat; fick
        bekräftat; har fått besked; fick besked; har fått kännedom; har fått reda på; fick reda på; har blivit
        medveten om; är medveten om; känner till att; kommer med uppgifter; uttrycker oro; uttryckte oro;
        vidarebefordrar uppgifter; informerade om; informerar om ,? att; orienterade om; relaterar;
        relaterade; redogjorde; återberättar; återgav; skildrar; poängterar ,? att; skrev ,? att; fick höra;
        har fått höra; nås av; har nåtts av; inflikade; inflikar; ser på saken; lyfte fram; framhöll; vittnade
        om; fäster sig vid; fäste sig vid; noterar sig; gläds åt; gladde sig åt; är glad över; välkomnar; ser
        tecken på; såg tecken på; ser en tendens; ser en risk; ser en fara; ser en fördel; ser tydliga tecken;
        ser fortsatt; ser det som; ser honom som; ser henne som; finner honom; finner henne; upplever honom;
        upplever henne; beskriver honom; beskriver henne;
        svarade att; svarade ,; svarade :; har fått höra; har fått in; har fått höra att; har fått
        reda på; har fått besked om; har fått in tips; har fått tips;
        kunde berätta|bekräfta|upplysa|informera|meddela; kan berätta|bekräfta|upplysa|informera att|om; kunde
        berätta|bekräfta|meddela att; kan berätta; kan bekräfta;
        låter hälsa; låter hälsa att; lät hälsa; lät hälsa att; hälsar att; hälsar ,? att; lät
        meddela; lät oss veta; låter oss veta; skriver i sin|sitt|sina|ett|en|den|det
        rapport|mejl|mail|utlåtande|yttrande|anteckning|pm|journal|sms|brev|tjänsteanteckning|journalanteckning;
        skrev i sin|sitt|sina|ett|en rapport|mejl|mail|utlåtande|yttrande|anteckning|pm|sms|brev;
        skriver i rapporten|mejlet|utlåtandet|yttrandet|journalen|akten|brevet; skrev i
        rapporten|mejlet|utlåtandet|yttrandet|journalen|akten|brevet; skriver till oss; mejlar att;
        mejlade att; smsar att; smsade att; ringde och sa|sade|berättade|meddelade; ringer och
        säger|berättar|meddelar;
        finner det|honom|henne|förslaget|planen|beslutet; befarar att; skickar hälsningar;
        poängterade att; tillade; tillägger att; svarade nej; svarade ja; bekräftade att; visste
        berätta; vet berätta; har låtit meddela; lämnar uppgifter; lämnade uppgifter; lämnar
        uppgift; lämnade uppgift om; anmälde att; hade hört; hade fått; har snappat upp; snappade
        upp; har fått nys; fick nys
    """),
    notifies=phrases("""
        informerar; underrättar; upplyser; återkopplar; delger; delar; varnar; återrapporterar; skriver att;
        redogör för; besvarar; svarar
    """),
    tells_whom=phrases("""
        meddelar; berättar för; säger till; rapporterar till; svarar; mejlar; sms:ar; påminner; förvarnar;
        briefar; uppdaterar
    """),
    courtesies=phrases("vänligen; gärna; tack; snälla; var vänlig; vv; även; också; sedan; då"),
    nouns=phrases("""
        fråga; svar; hjälp; besök; stöd; möt; samtal; köp; resa; tal; hot; sök; lyft; följ; boka; föra; leda;
        handla
    """),
    receives=phrases("""
        får; fick; mottar; mottog; erhåller; erhöll; inväntar; väntar på; väntar fortfarande på; väntar ännu
        på; avvaktar; ska få; skall få; kommer att få; måste få; bör få; behöver få; ska erhålla; får in; får
        del av; får tillgång till; tar emot; ska motta; väntar in; behöver; ska ha; kommer få; ska få del av;
        får tillsänt sig; blir tillsänd; väntar svar; väntar besked; inväntar fortfarande; har inte fått;
        delges; delgavs; vill ha; ska invänta; får ut; saknar; saknas; behöver få in; behöver ha; saknar
        fortfarande; saknar ännu; får hem; får över; får tillskickat;
        behöver ha in; måste ha; vill ha in; skulle behöva
    """),
    states=phrases("""
        är; var; har; hade; varit; blir; blev; blivit; finns; fanns; verkar; tycks; bor; bodde; står; stod;
        sitter; satt; ligger; låg; vill; kan; mår; mådde; känner; kände; känns; saknar; saknade; saknas;
        gäller; betyder; innebär; visar; visade; sover; dricker; drack; vägrar; vägrade; lever; levde; lider;
        heter; stöttar honom; ser; tvekar; trivs; trivdes; umgås; umgicks; vistas; vistades; befinner sig;
        behåller; äter; åt; fortsätter; hör hemma; tillhör; klarar; klarade; medverkar; samarbetar; går bra;
        går dåligt; går bättre; går ut; löper ut; friges; kommer från; äger; pågår; hänger; hängde; ökar;
        ökade; minskar; minskade; används; missbrukar; tar droger; röker; kommer ut; skilde; skiljer; förstår;
        önskar; beror på; ser fram emot; stämmer; råder; förekommer; verkade; framstår; slutat; tappade;
        tappat; förlorade; förlorat; uteblir; uteblev; sköter sig; skötte sig; har det; förnekar; accepterar;
        litar; litade; gillar; hatar; står på kö; väntar; vistats; väntas; förväntas; beräknas; löper; löpte;
        varar; varade; upphör; förfaller; slutar; lyder; omfattar; är skyldig; avtjänar; avtjänade; är bosatt;
        isolerar sig; isolerade sig; genomgår; präglas; delar cell; har utsikt; går till; går i; går på;
        sköter sitt; arbetar på ett; jobbar på ett; ska i rätten; ska avtjäna; ska inställa sig; gick ut;
        minskat; ökat; står skriven; är skriven; hör till;
        väntar barn; är gravid; väntar sitt; bröt mot; bryter mot; har brutit mot
    """),
    past=phrases("""
        var; hade; har; blev; fick; gick; kom; såg; sågs; sade; sa; gav; tog; gjorde; höll; fann; lämnade;
        skrev; talade; pratade; bodde; satt; stod; låg; slog; slogs; bröt; sprang; åkte; körde; föll; förlorade;
        började; vägrade; besökte; mottog; dog; avled; hittades; greps; gripen; häktades; anhölls; anhållen;
        upptäcktes; kontrollerades; stoppades; ägde rum; skedde; inträffade; igår; sedan; sen; senast sedd;
        sedd; setts; synts; syntes; sett; sågs till; varit; blivit; fått; gått; gjort; tagit; hört; sagt;
        träffat; lämnat; kommit; förra; ingen sedan; rymde; rymt; avvek; avvikit; försvann; försvunnit; hotade;
        hotat; bråkade; misshandlade; dömdes; åtalades; flyttades; släpptes; frigavs; placerades; överfördes;
        inkom; inkommit; ringde; skickade; träffade; mötte; drack; åt; sov; tappade; förlorat; uteblev;
        uteblivit; misslyckades; misslyckats; hängde; umgicks; köpte; sålde; betalade; la; lade; kastade; bar;
        hämtades; påträffades; påträffad; påträffats; iakttogs; iakttagen; observerades; observerad; noterades;
        noterats; bekräftades; avslogs; beviljades; avvisades; förlängdes; upphävdes; tydde; valde; bad; ville;
        kunde; skulle ha; deltog; missade; avbröts; avbröt; slutade; slutat; valt; kört; brutit; träffades;
        hördes; förhördes; blivits; testades; lämnades; hänvisades; återkom; visade; uppgav; berättade;
        meddelade; rapporterade; haft;
        avtjänar straff; avtjänar ett straff; avtjänar en dom; sitter inne för; sitter av; är dömd för; är misstänkt
        för; är åtalad för
    """),
    past_endings=phrases("ade; dde; te; ades"),
    past_shapes=phrases("ades; ddes; ktes; ptes; stes"),
    pasts=_PASTS,
    participles=phrases("-at; -ad; -ats; -nit; -vit; -git; -dit; -tit; -vet; -ört; -ällt; -änt; -itt; -ett"),
    present_endings=("ar", "er"),
    adverbs=phrases("""
        också; även; ännu; nu; sedan; redan; igen; åter; alltså; först; just; gärna; bara; endast; alltid;
        själv; själva; personligen; direkt; genast; snabbt; snarast; omgående; skyndsamt; dock; därför;
        därefter; vidare; tillsammans; gemensamt; båda; bägge; dessutom; under tiden; fortfarande; eventuellt; i
        så fall; i alla fall; i stället; istället; nog; ju; väl; då; så; så snart som möjligt; asap; hittills;
        sen; fortsatt; slutligen; tyvärr; samtidigt; därmed; härmed; därtill; helst; omedelbart; återigen;
        återstående; formellt; snart; in; ut; upp; fram; ner; av; tydligen; sig; har; nyligen; -; –; —; →; ->;
        >; :; ,; (; )
    """),
    purposes=("for",),
    infinitive_marks=(
        *phrases("att; om att; om han|hon|de|det|man|vi; ska; skall; måste; bör; skulle; kan; för att"),
        *sorted(_INFINITIVES),
    ),
    that=phrases('att; om; varför; hur; eftersom; när; då; vad; huruvida; vem; vilka; vilken; var; :; "; “; ‘; „; «; ”'),
    relative=phrases("som; vilken; vilket; vilka; vars; där; då; när; i vilken"),
    agents=phrases("av; genom; via; genom försorg av"),
    thanks=phrases("""
        tackar|tackade alla|gruppen|deltagarna; tackar|tackade for narvaron|samarbetet|motet
    """),
    origins=phrases("från; ifrån; av; via; genom; hos; ur"),
    of=phrases("på; hos; vid; i; från; för"),
    prepositions=phrases("""
        med; åt; för; från; hos; om; till; på; i; ur; via; av; mot; mellan; under; efter; kring; runt; angående;
        gällande; beträffande; rörande; å; per; inför; istället för; i stället för; på grund av; pga; utom;
        förutom; bredvid; över; bakom; bland; vid; innan; utanför; inom; utöver; gentemot; med hjälp av;
        utifrån; trots; tack vare; i samråd med; i samverkan med; tillsammans med; ihop med; än; som; för
        räkning; ang; enl; inte; ej; avseende; visavi; emot; ovanför; på uppdrag av; kopia till; cc; enligt;
        oavsett; längs; nära; med anledning av; i samband med; à; jämte; ihop; vs; ifrån; avs; varken; hos sin;
        åt sin; inklusive; inkl; exkl; med stöd av; i samarbete med; i dialog med; underrättad av; i närheten av
    """),
    places=phrases("""
        i; på; vid; hos; till; från; utanför; inne på; inne i; runt; kring; nära; ut ur; ur; bort från; längs;
        lämnar; lämnade; lämnat; mot; besöker
    """),
    according=phrases("""
        enligt; enl; enligt uppgift från; enligt uppgifter från; enligt information från; enligt info från;
        uppgift från; uppgifter från; information från; info från; rapport från; underrättelser från; från; via;
        meddelat av; rapporterat av; bekräftat av; sedd av; observerad av; iakttagen av; iakttaget av; noterat
        av; uppgivet av; hört av; hört från; besked från; bedömning av; bedömning från; bedömt av; mejl från;
        mail från; brev från; samtal med; signal från; signaler från; källa; källa är; återkoppling från; säger;
        uppger; meddelar; rapporterar; berättar; menar; anser; konstaterar; bekräftar; bedömer; sade; sa;
        uppgav; meddelade; berättade; rapporterade; enligt bedömning av; enligt bedömning från; i en rapport
        från; ur rapport från; på uppgift från; underrättelse från; uppmärksammat av; så säger; tror; påpekar;
        tillägger; hälsar; registrerat av; framfört av; framförs av; upplyst av; anmält av; anmälan från; lyft
        av; redovisat av; fått från; inkommit från; uppdatering från; nytt från; nyheter från; observation från;
        observation av; iakttagelse från; iakttagelser från; iakttagelse av; rapporterat från; skriver; skrev;
        noterar; noterade; hävdar; framhåller; upplyser; upplyste; förklarar; tillade; understryker; betonar;
        varnar; befarar; misstänker; vittnar; intygar; påminner; svarade; observerade; hörde av; hörde från;
        hört av; hört från; fick höra av; fick veta av; fått veta av; fick veta från; fått höra av; fått höra
        från
    """),
    lessens=phrases("""
        minskar; minskat; minskade; minskad; minskas; minskats; sjunker; sjunkit; sjönk; lägre; låg; lågt;
        mindre; avtar; avtagit; avtog; liten; litet; reducerad; reducerats; reduceras; dämpas; dämpats;
        dämpad; försumbar; obefintlig; marginell; ringa; går ned; går ner; gått ned; gått ner; sänkts;
        begränsad; mycket låg; svag
    """),
    jointly=phrases("""
        tillsammans med; ihop med; i samarbete med; i samverkan med; gemensamt med; i tandem med; sida vid
        sida med; i par med; jämte
    """),
    comings=phrases("""
        går; gick; har gått; gått; kommer; kom; har kommit; kommit; anländer; anlände; har anlänt; saknas;
        lämnar; lämnade; har lämnat; sticker; stack; har stuckit; drar; drog; deltar; deltog; ansluter;
        anslöt; har anslutit; kliver in; klev in; kliver av; klev av; kopplar upp; loggar in; loggar ut;
        online; på teams|zoom|skype|video|länk|telefon|skärm; via teams|zoom|skype|video|länk|telefon; över
        teams|telefon; hemifrån; närvarande; frånvarande; sjuk; sjukanmäld; sjukskriven; förhindrad; borta;
        ute; inne; uteblev; uteblir; uteblivit; försenad; sen; föräldraledig; är föräldraledig; ledig; på
        semester; semester; tillbaka; är tillbaka; här; är här; inte här; droppar in; droppade in; droppar av;
        dyker upp; dök upp; dimper ner; tittar in; kikar in; ramlar in; möter upp; avviker; avvek
    """),
    wonders=phrases("""
        vill veta; ville veta; vill gärna veta; vill höra; vill gärna höra; önskar veta; önskar svar på;
        önskar besked om; vill ha svar på; vill ha klarhet i; undrar; undrade; undrar över; undrar om; söker
        svar på; frågar efter; frågar när; frågar vem; frågar vad; frågar hur
    """),
    credits=phrases("""
        uppfattning; bedömning; mening; åsikt; intryck; utsago; uppgifter; erfarenhet; synvinkel; perspektiv;
        iakttagelser; observationer; förklaring; version;
        del
    """),
    dues=phrases("""
        tar den; tar det på sig; gör det; ordnar det; ordnar den; fixar det; fixar den; sköter det; står för det; tar
        hand om det; tar hand om den; hanterar det; löser det; är på den; har bollen; ska stå för det; ska ta den;
        ska göra det; åtar sig det; åtar sig uppgiften; tar uppgiften; tar bollen;
        det tar tag i; det tar hand om; det tar på sig; det åtar sig; det står för; det ansvarar
        för; det ser till; den tar hand om; den tar på sig; detta tar på sig; detta tar hand om; tar
        tag i det; det får ta; det får göra; det får sköta; det får ordna; det ska göra; det ska ta;
        det ska sköta; det ska ordna; det kan göra; det lovade göra; det lovar göra; dem tar hand
        om; det har lovat göra; det följer upp; det kollar upp; det tar reda på
    """),
    belongs=phrases("""
        åtgärd för; åtgärd hos; åtgärd på; åtgärd av; uppgift för; uppdrag för; uppdrag till; ligger på;
        ligger hos; ankommer på; åligger; det är upp till; är upp till; upp till; det åligger; det ankommer
        på; ansvaret ligger hos; ansvaret ligger på; ansvar ligger hos; ansvaret är; ansvarig är; ansvarig;
        ansvariga är; ansvariga; ansvarig för detta är; ansvarig för detta; ägare är; ägare; utförs av; görs
        av; ska göras av; ska utföras av; ska skötas av; sköts av; hanteras av; tas om hand av; bollen ligger
        hos; överlämnas till; läggs på; lämnas över till; tilldelas; delegeras till; ges till;
        åtgärd; för åtgärd av; att göras av; att göra för; @; →; ->; begäran till; ansvar för detta har;
        ansvaret har; ansvar har; hålls i av; handläggs av; är för; det är för; en uppgift för; det blir; blir
        uppgift för; faller på; det faller på; ett ärende för; hör till; ombesörjs av; åtgärdas av; ska
        hanteras av; överlåts till; överlåts åt; lämnas till; på bordet hos; ligger på bordet hos; vilar på;
        ansvar hos; huvudansvar; huvudansvarig är; huvudansvaret ligger hos; ansvarar gör; det ska; är
        tilldelad; tilldelas till; det ordnar; det fixar; det sköter; det löser; det tar; det hanterar; det
        håller; den tar; den ordnar; det följer; ligger nu på; ligger nu hos; ansvaret åvilar; ansvaret
        övergår till; uppgiften ligger på; uppgiften ligger hos; uppgiften går till; uppgiften hamnar hos;
        hamnar hos; uppgiften ges till; uppgiften tillfaller; uppgiften löses av; det åvilar; åvilar;
        uppdraget går till; uppdraget ligger hos; uppdraget ligger på; lades på; lades över på; lagts på; har
        lagts på; lades hos; lämnades över till; lämnades till; gavs till; överläts till; överläts åt;
        delegerades till; har delegerats till; har överlåtits åt; är överlämnat till; hamnade hos; hamnade på;
        hamnar på; föll på; landade hos; landar hos; går vidare till; har gått till; skickas vidare
        till; ligger fortfarande hos; ligger kvar hos; ligger fortfarande på; ligger kvar på; är nu hos;
        tilldelades; åligger nu;
        uppdras åt; det uppdras åt; uppdrogs åt; uppdragits åt; det uppdrogs åt; överlåts på; det
        överlåts åt; anförtros; tillfaller; läggs ut på;
        ankommer det på; åligger det; ligger det på; faller det på; är det upp till; blir det upp
        till; åvilar det; vilar det på
    """),
    duties=phrases("""
        uppgift att; ansvar att; sak att; jobb att; uppdrag att; tur att; skyldighet att; bord att; uppgift är
        att; ansvar är att; roll är att; jobb är att; uppdrag är att; bord att; uppgift blir att; ansvar blir
        att
    """),
    negations=phrases("""
        inte; ej; ingen; inga; inget; aldrig; ingenting; icke; utan att; varken; inte längre; ingalunda;
        knappast
    """),
    denials=phrases("inte; ej; aldrig; icke; inga; ingen; inget"),
    not_yet=phrases("""
        inte än; ännu inte; har inte; har ej; hade inte; har ingen; har inga; har inget; hade ingen; var inte;
        är inte; är ingen; är inget; finns inte; finns ingen; finns inget; finns inga; inte ännu; ej ännu; ännu
        ej; har ännu inte; har fortfarande inte; aldrig; inte längre; blev inte; fick inte; kom inte; gick inte;
        hittades inte; var ej; är ej; har aldrig; ingen ännu
    """),
    soon=phrases("""
        snarast; snarast möjligt; så snart som möjligt; så fort som möjligt; omgående; omedelbart; genast;
        skyndsamt; akut; med en gång; direkt; brådskande; asap; med omedelbar verkan; utan dröjsmål; så snabbt
        som möjligt; på en gång
    """),
    needless=phrases("behöver; behövde; måste"),
    exempt=phrases("""
        ingen åtgärd; inga åtgärder; ingen ytterligare åtgärd; inga ytterligare åtgärder; inga fler åtgärder;
        ingen vidare åtgärd; inga vidare åtgärder; inget att göra; ingenting att göra; behöver inte; behöver ej;
        behövs inte; behöver inget|ingen|inga; behöver ingenting; ska inte; skall inte; ska ej; måste inte;
        kommer inte att; kommer ej att; kommer inte; slipper; ingen uppgift för; inga uppgifter för; avstår
        från; avstår; gör ingenting; gör inget; undantas; bör inte; bör ej; får inte; får ej; ingen insats; inga
        insatser; inte nödvändigt; ej nödvändigt; inte längre nödvändigt; har inget att göra; har ingenting att
        göra; vidtar ingen åtgärd; vidtar inga åtgärder; vidtar ingen; vidtar inga; gör inget mer; ingen roll
        för; inget uppdrag för; ingen uppföljning; ingen ny åtgärd; inga nya åtgärder; behöver inte längre;
        behöver inte göra; gör inte något; behöver nu inte; befrias från; är befriad från; inga steg; inget
        ansvar för; kvarstår inget; inget mer att göra; behöver därför inte; behöver inte något; kommer ingen;
        ingen kontakt med; ska inget; ska inga; ska ingen; skulle inte; ingen|inga ytterligare|mer|fler|nya|ny vidare?
        insats|insatser|åtgärd|åtgärder; inget mer från|för; ingenting mer från|för;
        inget ytterligare från|för; ingen insats från; inga insatser från; behöver inte göra
        något|mer; är färdig med sin del; är klar med sin del; har gjort sitt
    """),
    unable=phrases("""
        kan inte; kan ej; kunde inte; kunde ej; klarar inte; har ingen; har inga; har inget; vägrar; vägrade; är
        förhindrad att; lyckas inte; lyckades inte; vet inte; vill inte; vill ej; får inte veta; har inte
        möjlighet; har ingen möjlighet; kan inte längre; är inte i stånd; saknar möjlighet; kan ännu inte; inte
        möjligt; kan inte dela; kan tyvärr inte; kan därför inte; hinner inte; orkar inte; törs inte; vågar
        inte; kan fortfarande inte
    """),
    rulings=phrases("""
        nej till; ja till; ett? klart|tydligt nej till; ett? klart|tydligt ja till; grönt ljus för|till|åt;
        rött ljus för; klartecken för|till|åt; avslag på|till|för; bifall till; godkänt; godkännande av;
        tummen upp|ner för; nej , ingen; nej inget; stopp för; fortsatt
        placering|övervakning|sekretess|fotboja|besöksförbud|behandling|häktning|program|skyddat|deltagande|samverkan|vård|anstalt;
        oförändrad plan|nivå|placering|risknivå; oförändrat beslut|upplägg; ingen|inga|inget
        mer|ytterligare|fler|fortsatt|vidare
        insats|insatser|åtgärd|åtgärder|möten|kontakt|kontakter|uppföljning|stöd|permission|permissioner|från|just|nu|för|tills;
        inga undantag; inga permissioner; ingen obevakad|bevakad permission; ingen förändring; inga
        förändringar; ingen|inget ny|nytt placering|beslut; vilande tills; ärendet avslutas|vilar|kvar;
        höjd|sänkt|ändrad nivå|risknivå|skyddsnivå; till nästa möte gäller; det blir nej|ja|avslag|bifall; det
        blir ingen|inget|inga; det får bli; då blir det; då säger vi; vi säger nej|ja; vi kör|går
        på|vidare|enligt|med; utslussning enligt plan; villkorlig frigivning enligt; avvakta med; vänta med;
        pausa; skjut upp; bordlägg; inga nya insatser|åtgärder|möten|permissioner; ingen ny
        insats|åtgärd|placering|permission|kontakt;
        permission|besök|frigivning|utslussning|flytt|ansökan|förlängning|fotboja|kontakt|placering|dispens|plan|planen|bidrag|förslag|förslaget|utevistelse|övernattning|dygnspermission
        beviljad|beviljat|avslagen|avslaget|godkänd|godkänt|nekad|nekat|indragen|förlängd|förlängt|uppskjuten|upphävd|antagen|antaget;
        permission|besök|frigivning|fotboja|flytt|kontaktförbud|övervakning|behandling|förlängning|placering|utslussning
        : nej|ja|avslag|ok|godkänt|godkänd|beviljad|beviljas|avslås; slutsatsen blev; resultatet blev; nivån
        höjs|höjd|sänks|sänkt|kvarstår|behålls; ärendet avslutat|stängt|avskrivet|parkerat|nedlagt|pausat;
        punkten bordlagd|stängd|utgår|struken; ej aktuellt; inte aktuellt; ej nödvändigt; ingen grund för;
        inga skäl för|att; inget skäl för|att; inget behov av; ingen anledning att; inga|ingen
        ändringar|förändringar|ändring|förändring i|av|på; oförändrad i
    """),
    resolves=phrases("""
        avslår; beviljar; förlänger; upphäver; höjer; sänker; stoppar; stänger; väljer; stödjer; stöder;
        rekommenderar; behåller; avslutar; godkänner; accepterar; avvaktar; drar; står; tar honom|henne; låter;
        skjuter upp; begränsar; förkortar; konstaterar; beslutar; fastställer; bordlägger; avstår; går vidare;
        går med på; håller fast; bibehåller; ställer oss; ställer in; enas; fortsätter; säger nej; säger ja;
        nekar; tillstyrker; avstyrker; medger; intar; återkallar; ändrar; lägger ner; vidhåller; flyttar upp;
        tar bort; tar inte; gör inget; lägger ärendet|frågan|det ner|ned|vilande|åt|på; lägger; släpper; nöjer
        oss; utökar; minskar; inför; avskriver; parkerar; prövar; provar; satsar på; kör på; kör vidare; går på;
        följer planen|rekommendationen|förslaget; ger klartecken; ger grönt; ger avslag; håller oss; byter;
        flyttar upp|ner|ned; lyfter bort; sätter nivån|risknivån; klassar; placerar honom|henne; klassificerar;
        väntar med; väntar; avbryter; pausar; drar tillbaka; drar in; säger upp; vill inte; tror på; ser ingen
        anledning; ser inget hinder; ser inga hinder; bifaller; landar i; står fast; står kvar; stannar;
        bestämmer oss för; väljer bort; går emot; avvisar;
        går på|med förslaget|linjen; följer förslaget|rekommendationen|linjen|planen;
        tackar nej|ja; säger tack; hoppar över; skippar; stryker; plockar; nöjer; backar; går
        tillbaka; växlar; testar; siktar; slopar; skrotar; samlas; ger honom|henne; tar fram; gör
        så; gör det; kör; håller
    """),
    requests=phrases("""
        på begäran av; på förslag av; på förslag från; på begäran från; på initiativ av; på önskemål av; på önskemål
        från; på uppdrag av; efter förslag från; efter begäran från; efter önskemål från; enligt önskemål från; på
        inrådan av; på uppmaning av; på anmodan av; efter förfrågan från; på rekommendation av
    """),
    requested=phrases("""
        begäran; förslag; önskemål; initiativ; inrådan; uppmaning
    """),
    resolved=phrases("""
        beslutade; beslutar; beslutat; beslöt; avslog; avslår; avslagit; avvisade; avvisar; avvisat; godkände;
        godkänner; godkänt; beviljade; beviljar; beviljat; enades; enas; enats; kom överens; kommer överens;
        kommit överens; ställde sig bakom; ställer sig bakom; ställt sig bakom; förordade; förordar; förordat;
        röstade; röstar; röstat; valde; väljer; valt; upphävde; upphäver; förlängde; förlänger; sköt upp;
        skjuter upp; skjutit upp; avstyrkte; avstyrker; avstyrkt; tillstyrkte; tillstyrker; tillstyrkt;
        rekommenderade; rekommenderar; rekommenderat; fastställde; fastställer; fastställt; accepterade;
        accepterar; accepterat; antog; antar; antagit; avförde; avför; avfört; stödde; stödjer; stöder; är
        överens; var överens; är ense; var ense; är eniga; var eniga; är enig; bedömde att; höjde; höjer;
        sänkte; sänker; avslutade; avslutar; förkastade; förkastar; förkastat; landade i; landar i; landat i;
        är för; är emot; behåller; behöll; bestämde; bestämmer; bestämt; avstår; avstod; bordlägger; bordlade;
        går med på; gick med på; landade; säger ja|nej till; sade|sa ja|nej till; säger ja|nej; gav
        klartecken; ger klartecken; gav grönt ljus; ger grönt ljus; gav avslag; ger avslag; nekar; nekade;
        avskriver; avskrev; skrotar; skrotade; släpper; släppte; stoppar; stoppade; bibehåller; bibehöll;
        skärper; skärpte; mildrar; mildrade; utökar; utökade; medger; medgav; medgett; föredrar; föredrog;
        håller fast vid; höll fast vid; står fast vid; stod fast vid; står bakom; stod bakom; stått bakom;
        lade till handlingarna; lägger till handlingarna; lade ner; lägger ner; lägger ned; lade ned; ändrar;
        ändrade; prioriterar; prioriterade; avråder; avrådde; ger bifall; biföll; bifaller; utser; utsåg; ser
        inga skäl; ser ingen anledning; såg ingen anledning; såg inga skäl; finner inga skäl; fann inga skäl;
        fortsätter; fortsatte; slog fast; slår fast; slagit fast; enig om; eniga om; överens om; enades om;
        kom fram till; kommer fram till; kommit fram till; godtar; godtog; pausar; pausade; bestämt sig för;
        bestämde sig för; bestämmer sig för; tog beslut; tar beslut; har tagit beslut; fattade beslut; fattar
        beslut; fattat beslut; parkerar; parkerade; sätter; satte; var med på; är med på; med på att; går på;
        gick på; körde på; kör på; slutade med; slutar med; satsar på; satsade på;
        finner att; fann att; finner det; finner skäl; finner ingen|inget|inga; ser skäl; ser
        inget|ingen|inga; tackar nej|ja
    """),
    ourselves=phrases("""
        vi; mötet; konferensen; gruppen; fallkonferensen; samtliga; alla; alla parter; samverkansmötet;
        samtliga parter; bordet; deltagarna; samverkansgruppen; nätverket; styrgruppen; rådet; kärngruppen;
        arbetsgruppen; parterna; samrådet; samrådsgruppen; sip-mötet; mötesdeltagarna; de närvarande; hela
        gruppen; en majoritet; majoriteten; ett enigt möte; en enig grupp; teamet; nätverksmötet;
        samordningsgruppen; referensgruppen; insatsgruppen; kretsen; mötets deltagare; forumet; hela mötet
    """),
    decisions=phrases("""
        det kom vi|mötet|alla överens om; det enades vi|mötet|alla|gruppen om; det bestämde
        vi|mötet; det beslutade vi|mötet; det var alla|vi|samtliga överens|eniga|ense om; det är
        alla|vi|samtliga överens|eniga|ense om; det blev vi|alla överens|eniga|ense om; det sa vi;
        så sa vi;
        sa|sade|säger vi ja|nej till; sa|sade|säger mötet|gruppen ja|nej till; fick det bli så; får
        det bli så; dras alla|samtliga|permissionerna|permissionen; dras permissionen in;
        permissionerna dras in; alla permissioner dras in; permissionen dras in; fick det bli; gav
        vi|mötet klartecken; gick vi|mötet|gruppen med på; lade vi|mötet|gruppen ner; lät vi|mötet;
        blev det så att; blir det så att; det blev så att; det får bli så att; slutade det med att;
        det slutade med att; slutar det med att; landade det i att; landade vi|mötet|gruppen i;
        stannade vi|mötet|gruppen för; blev beslutet|resultatet|slutsatsen|utfallet|domen; slutade
        diskussionen med att; mynnade diskussionen ut i; utmynnade i att; fastnade vi|mötet för;
        gick mötet|vi|gruppen på linjen; blev linjen att; slog vi|mötet fast;
        beslutas; beslutades; beslutat; beslutad; vi beslutar; vi beslutade; vi har beslutat; mötet beslutar;
        mötet beslutade; konferensen beslutar; konferensen beslutade; gruppen beslutar; gruppen beslutade; det
        beslutas; det beslutades; beviljas; beviljas inte; avslås; godkänns; godkändes; upphävs; förlängs;
        avbryts; kvarstår på listan; ärendet avslutas; ärendet stängs; vi avslutar; vi avslutar ärendet; vi
        behåller; vi avstår; vi avvaktar; vi håller fast; vi går vidare; vi enas; vi enades; enhälligt;
        enhälligt beslut; konsensus; enighet; samtliga eniga; alla eniga; alla är eniga; alla är överens;
        samtliga är överens; beslut; beslutet är; gemensamt beslut; mötet enas; mötet enades; mötet
        rekommenderar; vi rekommenderar; mötet avråder; mötet tillstyrker; ställs in; permission nekas; nekas;
        nekas permission; ingen permission; inga permissioner; medges; medges inte; bordläggs; skjuts upp; vi
        skjuter upp; vi bordlägger; frågan bordläggs; läggs ner; tas bort från listan; tas upp på listan;
        sätts upp på listan; höjs till; sänks till; fastställs; fastställdes; antas; antogs; vi fastställer;
        vi gör ingenting; vi gör inget; vi stannar vid; vi väljer; vi konstaterar; vi ställer oss bakom; mötet
        ställer sig bakom; mötet godkänner; vi godkänner; vi accepterar; ska inte beviljas; ska beviljas;
        bibehålls; upprätthålls; kvarstår som; fortsätter som; utses till; vi utser; mötet konstaterar;
        slutsatsen är; vi ändrar; återkallas; ärendet läggs; vi lägger ner; flyttas upp; kvarstår oförändrad;
        kvarstår oförändrat; stannar på listan; vi är eniga; vi är eniga om; vi är överens; är eniga om att;
        mötet|konferensen|gruppen|bordet|vi
        avslår|beviljar|godkänner|förlänger|upphäver|avstyrker|tillstyrker|fastställer|bifaller;
        mötet|konferensen|gruppen|bordet|vi
        stödjer|stöder|behåller|avslutar|höjer|sänker|bibehåller|konstaterar|medger|nekar|bordlägger;
        samtliga|alla tillstyrker|stödjer|stöder|godkänner|rekommenderar|förordar; samtliga|alla är för;
        samtliga|alla ställer sig bakom; samtliga|alla står bakom; säger ja till; vi säger ja|nej; ärendet
        vilar; ärendet läggs ner|vilande; ärendet överförs; ärendet fortsätter; frågan skjuts upp;
        övervakningen fortsätter|upphör|avslutas|förlängs; nivån höjs|sänks|ändras|kvarstår|bibehålls;
        risknivån höjs|sänks|kvarstår; planen fastställs|godkänns|antas|ligger fast; planen gäller; vi ändrar
        inte; vi fortsätter; vi väntar med; vi går på; i nuläget ingen; ingen förändring av planen; beslutet
        kvarstår|står fast; beslutet ligger fast; beslutet ändras inte; behålls på listan; ligger kvar på;
        stryks från listan; tas av listan; avskrivs; ärendet avskrivs; konferensen avslutar; vi prioriterar;
        vi beviljar; vi godkänner inte; placeras på; placeras i; förflyttas inte; får permission; får inte
        permission; beviljas permission; fotbojan tas bort|behålls; villkoren skärps|mildras|ändras|kvarstår;
        beslutade; nytt beslut; beslöts; beslöts att; beslöt; beslöt att; man beslutade; enats om; mötet har
        beslutat; konferensen har beslutat; flyttas till nivå; flyttas till grön|gul|röd; behålls; tas bort;
        sätts på listan; sätts in; införs; utökas; begränsas; hävs; förnyas; flyttas upp; flyttas ner; vi
        säger; vi säger ja till; permissionen|övernattningen|frigivningen|utslussningen|besöket
        beviljas|avslås|medges|nekas|dras in;  vi är överens; samtliga|alla är överens|eniga; tas upp
        igen; ärendet tas upp; frågan tas upp; kopplas inte in; kopplas ej in; involveras inte; inkluderas
        inte; kallas inte; informeras inte; underrättas inte; kontaktas inte; flyttas inte; förlängs inte;
        ändras inte; prövas igen; omprövas; kvarstår i; placeringen kvarstår; insatsen kvarstår; insatsen
        fortsätter; insatsen avslutas; insatsen upphör; placeringen upphör; placeringen fortsätter;
        förslaget|planen|ansökan|begäran|överenskommelsen|dagordningen|protokollet|upplägget är|blev|blir|har
        antagen|antaget|nedröstad|nedröstat|avslagen|avslaget|godkänd|godkänt|förkastat|förkastad|fastställd|tillstyrkt;
        förslaget|planen|ansökan röstades ner|ned; röstades ner|ned|igenom; är antagen; är antaget; är
        fastställd; är fastställt; det finns|fanns stöd för att|en; det finns|fanns majoritet för|emot; det
        finns|fanns bred|fullt|stort enighet|stöd; det råder|rådde enighet|konsensus; råder enighet om; rådde
        enighet om; enighet råder; det finns ingen enighet; det finns inte stöd; majoritet för|emot; brett
        stöd för; fullt stöd för; man enades; man kom överens; man bestämde; man valde; man landar i; alla
        stod bakom; alla stöttade; alla var överens; alla var eniga; alla röstade för; sätts på
        paus|vänt|is|hold; pausas; pausades; läggs på is; läggs i träda; ärendet
        sätts|pausas|parkeras|utgår|vilar|läggs|släpps|avslutades|stängdes; tas bort från dagordningen; det är
        bestämt|beslutat|klart; det bestämdes; det bestäms; det blev beslutat|bestämt; det får bli; vi
        skrotar|släpper|stoppar|parkerar|kör|satsar|lägger|håller|pausar|väntar|avvaktar|stryker; ingen|inga
        polisanmälan|anmälan|anmälningar|åtgärd|åtgärder|insats|insatser|kontakt|uppgifter|ändring|ändringar
        görs|vidtas|lämnas|tas|sker|startas|sätts|utdelas; det görs ingen|inga|inte; det vidtas inga|inte; det
        lämnas inte|inga; det inleds ingen|inte; det blir ingen|inga|inget|inte; görs inte i nuläget; skrotas;
        förkastas; nedröstas; bifalls; bifölls; avvisas; efterges; efterkoms; skärps; mildras; nedjusteras;
        uppjusteras; minskas; intensifieras; stoppas; återupptas; avslutas; stängs; arkiveras; läggs ned;
        skjuts fram; senareläggs; ligger kvar; ska ligga kvar; kvarstår tills; gäller tills; gäller
        tillsvidare; fortgår; fortlöper; släpps;
        *förbudet|villkoret|överenskommelsen|planen|nivån|beslutet|inriktningen
        står|ligger|består|gäller|kvarstår fast|kvar|fortsatt|oförändrat|oförändrad; står fast; tillsätts;
        inrättas; bildas en; vi lägger|stänger|stoppar|parkerar|tar|ger|ber|väntar|låter|håller; landar i att;
        slutar med att; det slutar med; det slutade med; mötet landar; vi landar; är slutsatsen; är mötets
        bedömning; bifalls inte; bifalles; bifalles inte; gäller oförändrat; gäller fortsatt;
        avslogs; beviljades; godkändes; nekades; avvisades; förlängdes; upphävdes; blev
        avslagen|avslaget|beviljad|beviljat|godkänd|godkänt|nekad|nekat; sätts till; bestäms till;
        fastställs till; träffarna|mötena|besöken|samtalen|kontrollerna|uppföljningarna
        blir|sker|hålls; nivån|risknivån|hotnivån|skyddsnivån blir; fortsätter året ut;
        står|ligger|stannar|blir|är kvar på nivå|listan|samma; kvarstår på nivå|listan|samma; ligger
        fast; behålls på; flyttas till|ner|upp; flyttas ned;
        permissionen|permissionerna stoppas;
        höjs|sänks|behålls|bibehålls|ändras risknivån|nivån|hotnivån|bevakningsnivån; förlängs|upphör|avslutas
        övervakningen|insatsen|placeringen;
        ok från alla; ok från samtliga; ok från hela bordet|gruppen; okej från alla|samtliga;
        klartecken från alla|samtliga; grönt ljus från alla|samtliga; ja från alla|samtliga; alla
        säger ok|ja|okej; alla nickar; alla köper; gruppen samlas kring|om; vi samlas kring|om; vi
        stannar på|för|i; vi nöjer oss med; vi står kvar vid; vi håller oss till;
        nivån|risknivån|hotnivån är oförändrad; är oförändrad; oförändrad nivå; är vi
        ense|eniga|överens om; det är vi ense|eniga|överens; det är mötet ense|enigt; ärendet
        plockas|lyfts|tas|stryks ner|ned|bort|av|från; plockas ner; plockas bort; lyfts
        bort; blir kvar; det blir avslag|bifall|nej|ja; blir det avslag|nej|ja;
        frågan är avgjord; är avgjort; saken är avgjord; vi kör; vi kör på|enligt|med; vi tar det
        så; så får det bli; så blir det; så gör vi; får stå kvar|vara|vila; vi låter; läggs åt
        sidan; läggs till handlingarna; förslaget|planen|ansökan|det går|gick igenom; klubbas;  klubbades; fritt
        fram; tummen upp; tummen ner; grönt ljus för; rött ljus för;
        vi säger stopp; vi sätter stopp; då gör vi så; så då gör vi; det gör vi; alla tycker att;
        alla anser att; alla är inne på;   mötet finner; mötet ser; samtliga
        tycker|anser; det finns inget skäl|behov; det saknas skäl; saknas anledning
    """),
    agreed=phrases("""
        landade vi|mötet|gruppen i att; kom vi|mötet|gruppen fram till att; nådde vi|mötet|gruppen
        fram till att; stannade vi|mötet vid att; blev vi klara med att;
        kom vi överens om; kom vi överens om att; kom mötet|gruppen|alla|parterna överens om att;
        enades vi|mötet|gruppen|alla|parterna|deltagarna|bordet om att; enades vi|mötet|gruppen om;
        blev vi|alla|mötet|gruppen|parterna överens|eniga|ense|enade om att; blev
        vi|alla|mötet|gruppen överens|eniga om; bestämde vi|mötet|gruppen att; beslutade|beslöt
        vi|mötet|gruppen|bordet|konferensen att;
        överenskoms; överenskoms att; överenskommet; överenskommet att; överens om att; vi kom överens om; vi
        kom överens om att; vi kommer överens om att; vi är överens om att; det bestämdes att; bestämdes att;
        bestämdes; vi bestämmer att; vi bestämde att; vi har bestämt att; vi har kommit överens om att;
        beslutades att; beslutas att; vi beslutar att; vi beslutade att; beslut att; beslutat att; man enades om
        att; vi enades om att; enades om att; vi enas om att; enligt överenskommelse; som överenskommet; ok så;
        okej så; alltså; låt oss; det beslutades att; det beslutas att; mötet beslutar att; mötet beslutade att;
        överenskommelsen är att; vi säger att; vi sa att; då säger vi att; avtalades att; avtalat; avtalat att;
        sagt är att; då gör vi så att; överenskommelse; överenskommelse att; sagt och klart; vi har sagt att;
        mötet enades om att; uppgjort att; kom överens om att; kommer överens om att; vi är eniga om att; eniga
        om att; beslöts att; beslöts; mötet beslöt att; enats om att; vi har enats om att; parterna enades om
        att; parterna är överens om att; gruppen enades om att; vi bestämmer; vi bestämde; bestämt att; vi gör
        så att
    """),
    grounds=phrases("""
        så slipper; så undviker; så vet; så får;
        så slipper vi|han|hon|de; så att; så hinner; så kan; så behöver;
        eftersom; därför att; då; på grund av; pga; p . g . a; med anledning av; med hänsyn till; mot bakgrund
        av; med hänvisning till; utifrån; baserat på; med stöd av; givet; för att; till följd av; grundat på; i
        och med att; med tanke på; därför; emedan; ty;
        nu när; mot bakgrund av att; tack vare att; eftersom att
    """),
    conditions=phrases("""
        i väntan på att; i avvaktan på att; i avvaktan på; i väntan på; hur mycket
        de|vi|alla|man|han|hon; hur gärna de|vi|alla|man|han|hon; hur bra det|de; oavsett om;
        oavsett vad; oavsett hur; vad än; i brist på; utan att;
        för att; så att; fast; fastän; trots; även när; ehuru; först när; varje gång; alldenstund; i
        och med; så långt; innan dess att; ända tills; från det att; allteftersom; eftersom det;
        om; när; så snart; så fort; ifall; innan; förutsatt att; såvida; därför att; eftersom; medan; då; trots
        att; även om; tills; i fall; under förutsättning att; givet att; i den mån; sedan; efter att; såvitt; så
        länge; när väl; i händelse av;
        nu när; nu då; med tanke på att; i och med att; på grund av att; mot bakgrund av att; med
        hänsyn till att; efter det att; till följd av att; tack vare att; då nu; eftersom att; med
        anledning av att; trots det att; emedan; nu;
        när nu; nu sedan
    """),
    dissents=phrases("""
        inte bakom planen|beslutet|förslaget|det|detta|upplägget|linjen; inte kan stå
        bakom|acceptera|godta|stödja|tillstyrka; inte kan ställa sig bakom; inte kan gå med på; inte
        vill stå bakom|ställa; inte kan skriva under på; inte kan leva med; inte håller med; inte
        delar bedömningen|uppfattningen|den;
        nej , för tidigt; nej , alldeles; nej , inte; nej , emot; nej , jag; nej . emot; , emot;
        emot utskrivning|permission|frigivning|flytt|förslaget|beslutet|planen; trots argumenten;
        trots invändningarna; trots vad de andra säger; ser det som förhastat; tycker det är
        förhastat; för bråttom; fört till protokollet att; antecknat att; står fast vid sitt nej;
        står fast vid sin invändning; vidhåller sitt nej;
        alldeles|ändå|fortfarande|dock för tidigt|sent|riskabelt|farligt|osäkert att; de andra
        är|var för; till skillnad från de|alla andra|övriga; tvärtemot vad de|övriga|resten; kan för
        sin|egen del inte; kan inte för sin|egen del; kan inte|omöjligt|aldrig gå med på; kan
        inte|omöjligt|aldrig leva med|skriva under på|ställa upp på|stötta|stödja; går för sin del
        inte; vill för sin del inte; för sin del emot; som enda emot; ensam emot; ensam om att
        tycka;
        motsätter sig; motsatte sig; invänder; invänder mot; invände; har invändningar; har invändning; är
        emot; var emot; är av annan mening; är av annan åsikt; är av en annan mening; är av en annan
        uppfattning; är oenig; är oeniga; är oense; håller inte med; höll inte med; delar inte bedömningen;
        delar inte den bedömningen; delar inte uppfattningen; delar inte åsikten; avvikande
        mening; avvikande uppfattning; avvikande åsikt; skiljaktig mening; skiljaktig; reserverar sig;
        reserverade sig; anmäler reservation; anmäler avvikande; lämnar reservation; ställer sig inte bakom;
        står inte bakom; är inte enig; är inte eniga; är inte överens; accepterar inte; godtar inte; går emot;
        säger nej till; säger nej; stödjer inte; stöder inte; stöttar inte; protesterar; protesterar mot; har
        en annan uppfattning; har annan uppfattning; har en annan åsikt; har en annan mening; samtycker inte;
        vill reservera sig; är kritisk till; är kritiska till; är kritisk; röstar emot; röstar nej; bestrider;
        tar avstånd från; kan inte ställa sig bakom; kan inte acceptera; kan inte godta; vill ha antecknat;
        vill få antecknat; vill ha fört till protokollet; begär att det antecknas; ser annorlunda på; ser det
        annorlunda; ser saken annorlunda; tycker inte att det är rätt; anser att beslutet är fel; anser
        beslutet fel; håller ej med; är inte med på; går inte med på; är fortsatt emot; avstyrker beslutet;
        tycker annorlunda; är skiljaktig; vill inte ställa sig bakom; är skeptisk till beslutet; ogillar
        beslutet; beslutet är fel; är fel beslut; finner beslutet fel; är fortfarande emot; är helt emot; är
        starkt emot; är kritisk mot; ifrågasätter; ifrågasätter beslutet; ställer sig frågande till; ställer
        sig tveksam till beslutet; vill inte vara med på; kan inte stå bakom; kan inte ställa upp på; kan inte
        gå med på; tycker beslutet är; tycker att beslutet är; anser att permission är för tidigt; anser det
        för tidigt; anser att det är för tidigt; tycker det är för tidigt; tycker att det är för tidigt;
        motsatt uppfattning; har motsatt; av motsatt; har en avvikande; har avvikande; är inte av samma; delar
        ej; håller inte med om; samtycker ej; har reservationer; framför invändningar; framför en avvikande;
        anmäler en avvikande; vill notera sin avvikande; vill ha sin reservation; röstade emot; röstade nej;
        säger blankt nej; vägrar godkänna; vägrar ställa sig bakom; säger absolut nej; avstår från att ställa
        sig bakom; instämmer inte; bifaller inte; tillstyrker inte; stöttar ej; står inte bakom beslutet; är
        motståndare till; är oeniga om; har inte samma uppfattning; är av annan uppfattning; är av motsatt
        uppfattning; är av en annan åsikt; tycker inte att det räcker; tycker inte det räcker; kan
        inte ställa oss; ställer oss inte; är inte nöjd med beslutet; är inte nöjda med beslutet; tycker
        beslutet; hade velat se; hade hellre sett; ser hellre; förordar i stället; förordar istället; röstar
        mot; är tveksam till beslutet; är starkt kritisk; är starkt kritiska; är inte för; är inte med på det;
        lägger in veto; inlägger; markerar; vill markera; markerar mot; markerar att; vill ha till
        protokollet; vill ha i protokollet; vill få till protokollet; får till protokollet; vill anteckna
        avvikande; avviker från; har en avvikande uppfattning; kan inte stödja; kan inte stötta; kan inte
        tillstyrka; kan inte förorda; kan inte rekommendera; tillstyrker ej; tillstyrker inte; är inte
        alls|helt|riktigt enig|eniga|överens; håller inte alls|riktigt med; kan inte alls; är absolut
        inte|emot; är bestämt emot; vill inte skriva under på; köper inte; köper inte resonemanget; tycker
        precis tvärtom; tycker tvärtom; är inte övertygad om beslutet; vill se ett annat beslut; vill se en
        annan lösning; vänder sig mot; ställer sig negativ; är negativ till; är negativa till; ställer sig
        emot; sätter sig emot; anser att det är fel; tycker det är fel; tycker att det är fel; anser det vara
        fel; tycker att vi gör fel; tycker det är oansvarigt; oenig; oeniga; oense; är
        starkt|djupt|helt|mycket|klart|fullständigt|fortfarande|fortsatt|också|även|direkt|minst sagt
        oenig|oeniga|emot|kritisk|kritiska|tveksam|skeptisk; är långt ifrån enig|eniga|överens|övertygad; är
        på intet sätt enig|eniga|överens; är inte
        alls|ens|längre|särskilt|riktigt|helt|heller|fullt|fortfarande|speciellt
        enig|eniga|överens|övertygad|nöjd|med; är
        absolut|verkligen|definitivt|bestämt|faktiskt|fortfarande|heller|alltså|dock inte
        enig|eniga|överens|med; är heller inte; är ej enig|överens|med; ställer sig frågande; ställer sig
        tveksam; ställer sig tvekande; ställer sig kritisk; ställer sig skeptisk; ställer sig avvisande;
        ställer sig oförstående; ställer sig undrande; är oförstående; är avvisande till; är tveksam till
        förslaget; är skeptisk till förslaget; motsätter sig bestämt|starkt|helt; tycker att det är ett
        misstag; anser att det är ett misstag; anser det vara ett misstag; menar att det är fel; menar att det
        är ett misstag; tycker att det är fel beslut; tycker att det är ett felaktigt; finner det fel; finner
        det olämpligt; anser det olämpligt; anser att det är olämpligt; anser att det är oansvarigt; är i
        minoritet; kan inte se poängen; ser inte poängen; ser ingen poäng; kan på inga villkor; vill på inga
        villkor; kan aldrig ställa|gå|acceptera|stödja|skriva; vill inte ställa sig; vill inte skriva under; skriver inte under; ställer inte
        upp på; köper inte upplägget; är ingen anhängare; är motståndare; önskar få antecknat; önskar få sin;
        begär att få antecknat; ber att få antecknat; bad att få antecknat; bad om att få antecknat; vill ha
        noterat; vill få noterat; vill ha noterat att; vill anteckna att; vill ha fört till; vill få fört; lät
        anteckna; låter anteckna; protesterade; protesterade mot; opponerar sig; opponerade sig; invände att;
        invänder att; stöttade inte; stödde inte; delade inte; höll inte med om; hyser tvivel; hyser stora
        tvivel; har starka betänkligheter; har betänkligheter; har allvarliga betänkligheter; bifaller ej;
        hade föredragit; hade velat; skulle hellre; föredrar en annan; tycker något annat; tycker något helt
        annat; anser något annat; är av rakt motsatt; har en annan syn; har en helt annan; ser helt
        annorlunda; ser annorlunda; ser lite annorlunda; ser något annorlunda; lägger ner sin röst; avstår
        från att rösta; avstod från att rösta; bröt konsensus; avviker från gruppens; går på tvärs; är starkt
        kritisk till; är djupt kritisk; är mycket kritisk; är av annan; är av en annan; vill ha sitt
        motstånd|sin; vill ha sin protest|invändning|oenighet|kritik|reservation; önskar sitt motstånd; känner
        inte igen; är inte trygg med beslutet; är otrygg med beslutet; är betänksam; är starkt betänksam; är
        inte förtjust; är missnöjd med beslutet; är starkt missnöjd; avvisar
        förslaget|planen|beslutet|bedömningen; har motsatt åsikt; talar emot; talade emot; argumenterar emot;
        säger ifrån; sa ifrån; drar tillbaka sitt stöd; kan inte bifalla; är inte införstådd; är inte beredd
        att stödja; är djupt betänksam; uttrycker oenighet; uttrycker motstånd; ger uttryck för oenighet; ger
        uttryck för sin; har en annan åsikt än; har annan åsikt; tycker inte som; tycker inte likadant; kan
        inte ställa upp; ställer inte upp; vill inte vara med; motsätter oss; har
        principiella|allvarliga|stora|starka|väsentliga|vissa|några|flera|tydliga|juridiska|många|tunga|fortfarande|fortsatt
        invändningar|reservationer|betänkligheter|invändning; med invändningar mot; framställer invändningar;
        reser invändningar; reste invändningar; lägger in en protest; lade in en protest;
        delar inte gruppens; delar inte mötets; delar inte den; delar inte denna; delar inte synen;
        delar inte slutsatsen; delar inte er; delar inte riskbedömningen;
         delar inte den här bedömningen; delar inte detta;
        delar inte alls; delar inte helt; delar inte riktigt; delar inte deras; delar inte
        hans|hennes;
        delar inte *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys
        uppfattning|bedömning|syn|slutsats|slutsatser|åsikt|analys|linje|tolkning|hållning|bild|mening|ståndpunkt|resonemang|optimism;
        delar ej *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys
        uppfattning|bedömning|syn|slutsats|åsikt|analys|linje|tolkning|hållning|bild|mening; delar
        inte de övrigas|andras; delar inte er|vår; kan inte dela
        bedömningen|uppfattningen|synen|slutsatsen|analysen|bilden; kan inte dela *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys
        bedömning|uppfattning|syn|slutsats|analys; ser på det|saken|frågan|ärendet på ett annat
        sätt; ser på det|saken|frågan helt annorlunda|med andra ögon; kan inte leva med; kan ej leva
        med; kan omöjligt leva med; går för fort fram; går för snabbt fram; går alldeles för fort
        fram; är fel väg att gå; är helt fel väg; är fel väg; vill ha det noterat; vill ha det
        antecknat; vill ha det till protokollet; vill att det noteras; vill att det antecknas; vill
        att det framgår av protokollet; ber att få det antecknat; tycker vi förhastar oss; tycker
        att vi förhastar oss; tycker vi har för bråttom; tycker att vi har för bråttom; anser att vi
        har för bråttom; vi förhastar oss;  vill inte ha sitt namn under; kan inte
        skriva under på; sätter sig på tvären; ställer sig på tvären;  får inte
        hans|hennes|sitt stöd; har inget stöd från; utan *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms|*ys stöd; hade gått en annan väg;  tycker det går för fort; tycker att det går för fort; anser att det går för fort;
        tycker det är fel väg; tycker att det är fel väg;
        detta helt fel väg; detta fel väg; det helt fel väg; det fel väg; helt fel väg att gå; fel
        väg att gå; helt fel väg; fel väg;
        är av en? helt|diametralt|rakt annan|motsatt uppfattning|mening|åsikt|ståndpunkt; har en?
        helt|diametralt|rakt annan|motsatt uppfattning|mening|åsikt|ståndpunkt|syn|inställning|bild;
        finner|anser|tycker|ser förslaget|beslutet|planen|det|detta|upplägget|bedömningen
        som|vara|är?
        oacceptabelt|oacceptabel|oansvarigt|orimligt|orimlig|förhastat|förhastad|felaktigt|olämpligt|olämplig|omöjligt|vansinne|naivt|oklokt|oförsvarligt|fel;
        säger stopp; sätter stopp för; sätter ned foten; sätter ner foten; protesterar högljutt;
        ställer inte upp på det; kan inte gå med på detta; kan inte ställa upp på detta; kommer inte
        att skriva under; är inte alls med på; är inte med på tåget; ser det inte så; ser inte saken
        så; ser inte på det så; håller fast vid sin invändning; vidhåller sin
        invändning|reservation|kritik; står fast vid sin invändning|kritik; står ensam om;
        förbehåller sig rätten; ser ingen anledning att släppa|sänka|bevilja; vill att hennes|hans
        avvikande|invändning; har stora invändningar; tar inte ansvar för beslutet; tar inte ansvar
        för det här; får stå för er; får stå för gruppen; tycker precis tvärt om; tycker tvärt om;
        röstar blankt; tycker beslutet är förhastat; tycker det här är fel;
        hade hellre; kan|vill under inga omständigheter; kan|vill inte under några omständigheter;
        ställer sig
        mycket|ytterst|djupt|starkt|klart|minst|tämligen|rätt|ganska|högst|väldigt|fortsatt
        kritisk|kritiska|tveksam|tveksamma|skeptisk|skeptiska|negativ|negativa|avvisande|frågande|undrande;
        är mycket|ytterst|djupt|starkt|klart|högst|väldigt|fortsatt
        kritisk|kritiska|skeptisk|tveksam till; hade föredragit att; föredrar att vänta; föredrar
        att avvakta;   förordar avslag; yrkar avslag;  yrkar att;
        anför skiljaktig; godkänner inte; vägrar acceptera; vägrar gå med; vägrar stå;
        skulle aldrig ha gått med; hade aldrig gått med; skulle inte ha gått med; går aldrig med;
        tvärnej; säger tvärnej; säger bestämt nej; säger klart nej; det ska stå i protokollet; det
        ska framgå av protokollet; ska föras till protokollet; är felaktigt och; beslutet är
        felaktigt; kan inte förstå beslutet; förstår inte beslutet; tycker inte vi ska; tycker inte
        att vi ska; anser inte att vi ska; vill inte att vi
    """),
    approves=phrases("""
        stödjer; stöder; stöttar; godkänner; accepterar; tillstyrker; samtycker; instämmer; bifaller; godtar;
        ställer sig bakom; står bakom; är för; är med på; röstar för; röstade för; säger ja; är eniga; är
        överens; håller med; delar bedömningen; förordar; är positiva; är positiv
    """),
    presences=listed("""
        guest: som gäst; är gäst; gäst; gäster; som observatör; inbjuden som; som åhörare
        stands_in: ersätter; vikarierar för; hoppar in för; går in för; i stället för; istället för; ersättare för;
            företräder; representerar; vikarie för; sitter här för; tar över för; har tagit över för; kommer i
            stället
        replaced: ersätts; ersatt av; ersätts av; företräds av; representeras av; blir ersatt; skickar ersättare;
            skickat ersättare
        returns: är tillbaka; tillbaka; återkommer; återkom; har återkommit; åter i; är åter; kommit tillbaka; kom
            tillbaka; kommer tillbaka
        leaves: lämnar; lämnade; lämnat; går nu; gick; har gått; måste gå; fick gå; måste lämna; går tidigare;
            avviker; avvek; måste iväg; loggar ut; kopplar ner; går hem; gått hem; går ifrån; måste avvika; hoppar
            av; är tvungen att gå; går kl; behöver gå
        late: sen; sent; försenad; senare; sitter fast; i trafiken; på väg; ansluter kl; ansluter om; kommer kl;
            kommer om; dröjer; minuter; på ingång; väntas; kommer ca; kommer vid
        apologies: förhinder; återbud; sjuk; sjuka; sjukanmäld; sjukanmält; sjukskriven; kan inte; kan tyvärr inte;
            inte delta; kommer inte; deltar inte; semester; förfall; förhindrad; vabbar; vab; ledig; bortrest;
            tjänsteresa; hinner inte; feber; anmält
        absent: frånvarande; är inte här; inte här; inte på plats; uteblev; uteblir; uteblivit; saknas; dök inte
            upp; dyker inte upp; ej närvarande; inte närvarande; är borta; är inte med; inte kommit
        here: närvarande; här; på plats; ansluter; anslöt; anslutit; deltar; är med; kommit; anlänt; anlände;
            uppkopplad; via länk; kopplar upp; på länk; på telefon; digitalt; ringer in; samtliga; alla; kom in;
            inne
    """),
    attendance=phrases("""
        kommer {time} ,; ansluter {time} ,; ansluter {time}; kommer {time} efter|från; kommer först
        {time}; ringer in {time}; , sitter i annat möte; , sitter i möte; , sitter i
        rätten|förhandling|telefon;
        , annat möte; , annan förhandling; , ny bokning; , dubbelbokad; försenad ,
        sitter|fast|på|tåget; sitter på tåget|bussen; sitter i bilen|kö|möte; lämnar {n} ,; går {n}
        ,; lämnar {time} ,; går {time} ,; förh , utb; (utb); (kurs); (vab); (sjuk); (semester);
        måste till
        tandläkaren|läkaren|doktorn|sjukhuset|förskolan|skolan|tinget|rätten|tåget|bussen; ska till
        tandläkaren|läkaren|doktorn; ska hämta på; hämtar på dagis|förskolan|fritids; lämnar lite
        tidigare; går lite tidigare; lämnar tidigare; ursäktar sig; ber om ursäkt ,
        sitter|kommer|är; låter hälsa att han|hon inte kan komma; via telefon t|till|fram; per
        telefon t|till|fram; via länk t|till|fram|fr|från; på telefon t|fr; på länk t|fr; med till
        kl; med t kl; med t o m; bara med t; med fr kl; tåget är sent; tåget sent; bilen krånglar;
        fast i bilkö; fast i kö; barn sjukt; barnen sjuka; dubbelbokad; dubbelbokat; fastnat i
        ett|annat möte; fick akut; akut utryckning; på utryckning; jour idag;
        frånv; närv; ej närv; förh idag; anm förhinder; sjukanm; m på länk; med på lur; närv
        t|till|tom|fr|från|kl; frånv t|till|tom|fr|från|kl; delt via|på|t|fr|från|till; är här t kl;
        är här t o m; går efter lunch; måste hämta; ska hämta barn; hämtar barn; måste till
        dagis|förskolan|skolan; på vab; hemma m sjukt barn; försen; blir försen;
        kommer inte idag; kommer inte i dag; har just gått; gick just; har gått; fick gå; måste gå; var
        tvungen att gå; är frånvarande; är närvarande; är sjuk; är sjuka; har anmält förhinder; anmält
        förhinder; anmäler förhinder; har fått förhinder; fått förhinder; har förhinder; fick förhinder; får
        förhinder; förhinder; lämnar mötet; lämnade mötet; har lämnat mötet; lämnar konferensen; lämnar nu;
        ansluter; ansluter senare; ansluter digitalt|online|via; ansluter per telefon; anslöt; kommer senare;
        kommer lite senare; kommer för sent; är försenad;  blir sen; blir försenad; deltar via
        länk|telefon|teams|skype; deltar digitalt|online; deltar på distans; deltar per telefon; deltar inte;
        deltar som; ersätts av; ersätter; företräds av; företräder; representeras av; representerar;
        vikarierar för; har förfall; har laga förfall; kan inte delta; kan inte komma; kan inte närvara; kan
        inte vara med; kan inte medverka; är inte här; är inte med; är här; är på plats; är tillbaka; måste
        gå; måste lämna; måste lämna mötet; går tidigare; går hem; går nu; sitter i trafiken; sitter fast i
        trafiken; sjukanmäld; sjukanmälda; har sjukanmält sig; är sjukanmäld; är sjukskriven; har semester; är
        på semester; alla är här; alla är på plats; alla närvarande; samtliga närvarande; samtliga är
        närvarande; uteblir; som gäst; är gäst; kopplar upp sig; har kopplat upp sig; loggar in; loggar ut;
        har lämnat återbud; lämnat återbud; lämnar återbud; återbud; frånvarande; närvarande; är
        föräldraledig; vabbar; är hemma med sjukt barn; meddelar förhinder; har meddelat
        förhinder; meddelat förhinder; ställer in sin närvaro; kom in; har kommit; har anlänt; anlände; går in
        för; inträder; är med; är med via länk; är med på länk; är med på telefon; är med digitalt; avvek från
        mötet; lämnar rummet; har gått; går ifrån; är bortrest; är förhindrad; är förhindrad att delta; hoppar
        in för; kommer sent; kommer {n} minuter|min sent|senare; kommer {n} minuter|min för sent;
        blir {n} minuter|min sen|försenad; är {n} minuter|min sen|försenad; sen till mötet; ansluter
        kl|klockan|vid|efter|om; kopplar upp sig kl|klockan|vid; går kl|klockan; kommer
        vid|efter|kl|klockan; är frånvarande idag; är på plats; sitter med; lyssnar in; är uppkopplad; har
        gått hem; lämnade rummet; måste avvika; avviker; avvek kl; behöver gå; behöver lämna;
        behöver avvika; kan bara vara med; kan tyvärr inte; hinner inte delta; hinner inte; missar mötet;
        missar dagens möte; dök inte upp; dyker inte upp; anländer; har anlänt; kom just; är nu här;
        är sjukskriven; är hemma sjuk; deltar idag; deltar idag istället för; går in i stället för;
        går in istället för; är ersättare för; är vikarie för; kommer i stället för; kommer istället för;
        hälsar att hon|han inte kan; sitter i rätten; är på utbildning; är på semester; är inte
        närvarande; ej närvarande; närvarar inte|ej; medverkar inte|ej; deltar ej; deltar inte idag; närvarar;
        ersätter; ersätts idag; är ersatt; hoppar på; hoppar av; är på länk; är på länken; är med från; är med fram; måste sluta; blir ersatt; i sitt ställe; på tjänsteresa; är på tjänsteresa; är på
        konferens; har barn hemma; har sjukt barn; tappade uppkopplingen; har tekniska problem; är bara med;
        dyker inte; dök aldrig; är på väg; är på ingång; väntas kl|klockan|vid; släpps in; sitter i
        väntrummet; deltar till; medverkar via; medverkar på; medverkar per; lämnar oss; lämnade
        oss; är tvungen att gå; får gå; behöver gå; är kvar; är inte kvar; kommer in kl|klockan; går in i
        mötet; är inbjuden som; tar över stolen; vikarierar idag; är stand - in för; stand - in; är
        sjukanmäld; har fått annat; fick annat; skickar ersättare; har
        skickat ersättare; representerar dagens; är närvarande via; är på telefon; är uppringd; är i domstol;
        är i rätten; på distans; hoppar in; fått återbud från; återbud från; förhinder från; fått förhinder
        från; sjukanmälan från; går in för; är inne för; sitter här för; kommer hit; är på
        väg in; ansluter om; är tio minuter; dröjer; blir kvar till; är kvar till;
         är med på distans; uppkopplad; är med via telefon; har problem med länken; lämnade mötet
        kl|klockan; deltar på länk|distans|telefon|teams|skärm; medverkar på länk|distans|telefon; är med på
        distans; sitter på distans; är på distans; kan bara stanna; kan stanna till; kan bara vara; har feber;
        är magsjuk; är förkyld; är hemma med; måste iväg; måste springa; har ett annat möte; har annat möte;
        kan stanna; stannar bara; har bara tid till; är bara här; har inte|ännu|fortfarande inte? dykt upp;
        inte dykt upp; ej dykt upp; inte kommit än|ännu; ej kommit; ännu ej här; ännu inte här; inte här än;
        ej här; ej på plats; inte på plats; ännu inte på plats; har ännu inte kommit; har inte kommit än|ännu;
        har inte kommit; kom aldrig; dök upp; dyker upp kl|klockan|vid|senare; har dykt upp; är på
        plats kl|från|först; stack; sticker nu|tidigt|tidigare|före|kl|klockan|vid|om|halv; måste
        sticka; måste dra; drar kl|klockan|vid|nu|halv; drog kl|klockan|vid; går vid; går om; går efter; går
        halv; gick kl|klockan|vid|före|tidigt|tidigare|halv|efter; gått kl; lämnade
        kl|klockan|vid|tidigt|efter|halv; lämnar vid|tidigt|tidigare|efter|halv|om; lämnade oss kl; är tvungen
        att lämna; var tvungen att lämna; fick lämna; fick åka; har åkt; åkte kl|klockan; har stuckit; kom {n}
        minuter|min sent|senare|försent|försenad; kom {n} minuter|min för sent; kommer {n} minuter|min
        försent; kom för sent; kom försent; kom sent; kom lite|något|mycket sent|sen|senare|försent; kom lite
        för sent; kom en kvart sent|sen|senare|försent|för; kommer en kvart sent|sen|senare|försent|för; kom
        en halvtimme sent|sen|senare|försent|för; kommer en halvtimme sent|sen|senare|försent|för; kommer en
        timme senare; kom tio|fem|femton|tjugo|trettio minuter sent|senare|sen|försent|för; kommer
        tio|fem|femton|tjugo|trettio minuter sent|senare|sen|försent|för; kommer
        omkring|runt|halv|strax|ca|cirka|först|framåt; kom först; kom kl|klockan|vid|halv|omkring|runt;
        anlände kl|för|vid|sent; anländer vid|kl|klockan; anslöt
        kl|klockan|vid|senare|sent|först|via|på|efter; ansluter på|först|sent; är här först|bara|från|till; är
        med först|bara; är lite sen; är rejält sen; är något sen|försenad; är en kvart sen|försenad; kopplade
        upp sig; kopplar in sig; kopplade in sig; kopplar upp sig om; ringde in; loggade in|ut; ramlade ur;
        föll ur; åkte ur; tappade kontakten; anmälde förhinder; meddelade förhinder; lämnade återbud; meddelar
        återbud; meddelade återbud; har meddelat återbud; ger återbud; gav återbud; har gett återbud; har fått
        lämna återbud; fick lämna återbud; måste lämna återbud; har tvingats lämna återbud; har ringt återbud;
        har förhinder i dag|idag; kunde inte komma|delta|vara|närvara; kunde tyvärr inte; kan inte
        komma|delta|vara|närvara; kan heller inte; kan ej komma|delta|närvara; var förhindrad; närvarade inte;
        deltog inte; deltog ej; deltog på|via|från|online|digitalt|per; deltar bara|först|hemifrån; sitter på
        teams|länk|telefon|video; sitter med via|på|över; lyssnar med; är med på teams|video|skärm|skärmen; är
        på teams|video|skärmen; med på länk|teams|telefon|video; täcker upp för; täcker för; är inne i stället
        för; är här i stället för; är här istället för; sitter här istället; har skickat sin|en
        kollega|vikarie|ersättare; skickar sin|en kollega|vikarie|ersättare; företräds i dag; representeras i
        dag; är ersatt av; ersattes av; ersätts i dag av; vikarierade för; är vikarie i dag; tar över för;
        rycker in för; ryckte in för; träder in för; blev sjuk; har blivit sjuk; ligger sjuk; ligger hemma; är
        iväg; är bortrest i dag; är tyvärr sjuk|förhindrad|borta; är upptagen på annat; är bortkallad; blev
        bortkallad; blev utkallad; är utkallad; fick rycka ut; är ledig i dag|idag; har ledigt; är på resande
        fot; vab; vabbar i dag|idag; alla på plats utom; alla närvarande utom; alla utom; alla är på plats
        utom; samtliga på plats utom; resten är här; resten på plats; övriga på plats; övriga närvarande;
        övriga är här; är tillbaka i mötet; är tillbaka i rummet; är tillbaka kl; är inne igen; kommer
        tillbaka kl; återvänder till mötet; gick ut ur mötet; går ut ur mötet; kom in i mötet; kom in kl; sen
        ,? kommer; försenad; försenad ,? kommer; droppar in; droppade in; droppar av; gick på
        föräldraledighet; är på föräldraledighet; med på telefon|teams|länk|video till|fram|från|kl; ska
        vidare; skulle vidare; skulle till tingsrätten|rätten; skulle i rätten; kör nu; måste
        åka; måste köra; ska till ett annat; ramlar in; dimper ner; tittar in; kikar in; kliver av; klev av;
        kliver av efter|vid|kl; hoppar av efter|vid; slutar kl; är bara med till; går vid punkt; lämnar vid
        punkt; går innan; gick innan; går efter punkt; lämnar efter;
        är ledig idag|i; är hemma idag|i; sticker nu; lämnar kl|klockan; uteblev från mötet|dagens;
        är med till kl|klockan;
        ansluter lite|något|strax|först|direkt|igen; ansluter via|per|på|från; kommer
        lite|något|strax senare; är lite|något försenad; kommer straxt|snart; är på väg hit; blir
        några minuter; blir lite|något sen|försenad;
        kommer|ansluter kvart|tio|fem|tjugo över|i; går|lämnar|sticker kvart|tio|fem|tjugo över|i;
        kommer|ansluter|går|lämnar en kvart|timme; kommer|ansluter en halvtimme; kommer till halv;
        ringer in från; ringer in via|på|om; ringer in kl; ringde in från; kopplar upp sig från;
        sitter i bilen; lyssnar från bilen; är med från bilen; vabbar idag; hemma med sjukt barn; är
        hemma för vård av barn; hoppar in senare; droppar av kl|vid|om; droppar av tidigare; tvungen
        att gå|sticka|lämna|avvika; är tvungen att gå|sticka|lämna|avvika; måste
        avvika|kila|rusa|dra; ska rusa|kila|dra; behöver gå|avvika|lämna|sticka|kila
        kl|klockan|vid|om|tidigare|före|efter|halv|redan|strax|nu|mötet; får gå|avvika|sticka
        kl|klockan|vid|om|tidigare|före|efter|halv|redan|strax|nu;
        förkyld och stannar hemma; stannar hemma; stannar hemma idag; är hemma idag;  är
        hängig; har migrän; uppkopplad via|på|från; inloggad; lämnade efter|vid|före|innan|under
        punkt; lämnade efter|vid|före halva; gick efter|vid|före punkt; lämnar efter|vid|före punkt;
        {n} minuter|min sen; {n} minuter|min sena; är {n} minuter|min sen;  är på språng;
        hinner inte komma|närvara|med|hit; sjuk idag; sjukt barn; kollega ersätter; ersätter idag;
        sitter kvar i|på ett|annat; dyker upp kl|vid|om|senare; tittar in kl|vid|om; hänger med
        via|på; sitter med på|via|från|under; lyssnar in|med;
        kopplar ner kl|klockan|vid|om|halv|efter|före|nu; kopplar från
        kl|klockan|vid|om|halv|efter|före|nu; loggar ut kl|vid|om|halv|efter|före|nu; kopplar ner;
        väntas in; väntas kl|klockan|vid|om|hit;  tåget är försenat; sitter på ett
        försenat; fast på tåget; måste hämta barn|barnen|på; ska hämta barn|barnen på; hämtar
        barn|barnen kl
    """),
    auxiliaries=phrases("""
        har; hade; är; var; kan; ska; skall; vill; måste; bör; får; vet; finns; kommer; skulle; behöver; tänker;
        kunde; blir; blev; fick
    """),
    questions=phrases("""
        vem; vilka; vilken; vilket; vad; varför; hur; när ska; när kan; när kommer; när är; när får; var är; var
        bor; var finns; har någon; finns det; finns; kan vi; ska vi; bör vi; måste vi; vet någon; vet vi; kan
        någon; är han; är hon; har han; har hon; har vi; är det; var det; blir det; kommer han; kommer hon; är
        vi; oklart om; frågan är; frågan är om; fråga om; det är oklart om; hur går det; hur många; hur mycket;
        vill han; vill hon; kan han; kan hon; får han; får hon; är de; är det någon; har de; har det; kan man;
        ska han; ska hon; ska man; bor han; jobbar han; några nyheter; något nytt om; öppna åtgärder för; vilka
        åtgärder; är det känt; kan ni; har ni; vet ni; när; undrar om; varifrån; vart; vems; åt vem; är den; är
        permissionen; stämmer det; det är oklart|osäkert|ovisst vem|om|hur|när|var|vad|varför|vilken|vilka;
        oklart vem|hur|när|var|vad; vi vet inte vem|om|hur|när|vad; ingen vet vem|om|hur|när|vad; jag undrar; vi
        undrar; undrar om; undrar vem|hur|när|vad; vem är det; är det sant; stämmer det; hur ser; hur blir; hur
        länge; hur ofta; hur långt; hur gör; hur ska; hur kan; när blir; när börjar; när slutar; var ska; var
        kan; var tar; kan det; har ni; har du; vet ni; vet du; minns; får vi; skulle vi; skulle det; ska det;
        går det; kommer det; kommer de; räcker; stämmer; gäller det; behöver vi; behöver han|hon; bör han|hon;
        tar någon; gör någon
    """),
    queries=listed("""
        owner: vem|vilka har|äger|gör|ansvarar|tar|håller|sköter|tog|fick|ägde hand|i|för|över? {entry}; vem|vilka är|var
            ansvarig|ansvariga för {entry}; vem har fått|tagit|ansvar|ansvaret? på|för? sig? {entry}; vem står|svarar för
            {entry}; vem ligger {entry} hos|på; hos|på vem ligger {entry}; vems är {entry}; vems åtgärd|uppgift|punkt|ansvar
            är {entry}; vem ska göra|ta|sköta|utföra {entry}; vem sa|sade|beslutade|lämnade|rapporterade {entry}; vem som
            har|äger|gör|ansvarar|tar|håller hand|i|för? {entry}; vem som är ansvarig för {entry}; ansvarig för {entry};
            ägare till|av {entry}; vem är ägare till|av {entry}; vem jobbar|arbetar med {entry}; vem har hand om {entry};
            vem är {entry} tilldelad
        progress: är|blev|har {entry} blivit?
            gjord|gjort|klar|klart|färdig|färdigt|avslutad|avslutat|genomförd|slutförd|utförd|öppen ännu|redan|nu|än?; är
            {entry} fortfarande öppen|aktuell|kvar; är {entry} kvar; har vi gjort|avslutat|slutfört {entry}; hur går det med
            {entry}; hur gick det med {entry}; hur långt har vi kommit med {entry}; hur långt är vi med {entry}; hur ligger
            vi|det till med {entry}; hur står det till med {entry}; vad är status|statusen|läget för|på|med|i {entry}; vad
            är läget med {entry}; status|läget för|på|i? {entry}; vad hände med {entry}; vad har hänt med {entry}; vad blev
            det av {entry}; något|nåt nytt om {entry}; om {entry} är klar|gjord|färdig
        deadline: när ska|måste|skall|bör {entry} vara|bli klar|klart|gjord|färdig|slutförd|avslutad|inne; när är {entry}
            klar|färdig; när ska {entry} göras|utföras|levereras; när förfaller {entry}; till när ska {entry} vara?
            klar|gjord|färdig?; vad är deadline|tidsfristen|fristen|slutdatum|slutdatumet|datumet för|på {entry};
            deadline|tidsfrist|frist|slutdatum för|på {entry}; när är deadline|slutdatum för|på {entry}; när går
            fristen|tiden för {entry} ut; vilket datum gäller för? {entry}; vilket datum har {entry}; hur länge har vi på
            oss med {entry}; när {entry} ska vara klar; senast när ska {entry} vara klar|gjord
        content: vad är|var|betyder|innebär|innehåller|säger|sa {entry}; vad står det i {entry}; vad handlar {entry} om; vad
            gäller {entry}; vad gick {entry} ut på; vad går {entry} ut på; vad handlade {entry} om; visa oss|mig? {entry};
            läs upp? {entry}; hur lyder|löd {entry}; läs {entry} för oss
        decided: vad beslutade|bestämde|beslöt vi|man|mötet om|kring|angående|gällande|för|rörande|beträffande {about}; vad
            har vi beslutat|bestämt|beslutit om|kring|angående|gällande|för|rörande|beträffande {about}; vad har
            beslutats|bestämts om|kring|angående|gällande|för {about}; vad beslutades|bestämdes|beslöts
            om|kring|angående|gällande|för {about}; vad är beslutat|bestämt om|kring|angående|gällande|för {about}; vad blev
            beslutet|det om|kring|angående|gällande|för {about}; vad är|var beslutet om|kring|angående|gällande {about}; vad
            kom vi överens om kring|angående|gällande|om|för? {about}; vad har vi kommit överens om
            kring|angående|gällande|för? {about}; vad enades vi om kring|angående|gällande|för|om? {about}; vad sa vi om
            {about}; har vi beslutat|bestämt något|nåt om|kring|angående|gällande {about}; beslutade|bestämde vi något|nåt
            om|kring|angående|gällande {about}; finns|fanns det något|nåt|några? beslut om|kring|angående|gällande {about};
            vilka|vilket beslut finns|fattades|togs|har|fattade|tog det|vi|fattats|tagits? om|kring|angående|gällande
            {about}; beslut|besluten om|kring|angående|gällande {about}; vad gäller för {about}; vad blev det för beslut
            om|kring {about}; vad beslutade|bestämde|beslöt vi; vad har vi beslutat|bestämt; vad har beslutats|bestämts; vad
            beslutades|bestämdes; vad är beslutat|bestämt; vad kom vi överens om; vad enades vi om; vilka beslut
            har|fattade|tog|finns vi|det? fattat|tagit|noterade|fattats|tagits?; vilka beslut fattades|togs|är
            fattade|tagna|noterade?; vilka beslut finns|ligger det|fast?; visa oss|mig? alla? beslut|besluten; lista alla?
            beslut|besluten; alla beslut; finns det några|något beslut ännu?; vad vi beslutade|bestämde om {about}; vad vi
            har beslutat|bestämt om {about}
        open: öppna|utestående|kvarstående|pågående åtgärder|uppgifter|punkter; vad är öppet|utestående|kvar ännu?; vad
            återstår ännu?; vad är fortfarande öppet; vilka åtgärder|uppgifter|punkter är|står fortfarande?
            öppna|utestående|kvar|oavslutade|pågående; vilka åtgärder|uppgifter finns|återstår|kvarstår|har det|vi?
            kvar|öppna?; vilka öppna åtgärder|uppgifter finns|har det|vi?; öppna|utestående|kvarstående? åtgärder|uppgifter
            för|hos|från|på|av {who}; åtgärder|uppgifter för|hos|på|av {who}; {who} öppna|utestående|kvarstående?
            åtgärder|uppgifter; vilka öppna|utestående? åtgärder|uppgifter har|ligger {who} kvar?; vilka öppna?
            åtgärder|uppgifter ligger hos|på {who}; vilka åtgärder|uppgifter ansvarar|äger {who} för?; vad
            ska|måste|skall|bör|har {who} att? göra fortfarande|nu|kvar?; vad har {who} kvar|öppet|utestående att? göra?;
            vad ska|måste {who} fortfarande|ännu göra; vad gör {who} nu?; vad ansvarar {who} för; vad ligger på|hos {who};
            vad är kvar|öppet|utestående för|hos|på {who}; vad återstår för|hos {who}; har {who} några|något
            öppna|utestående|kvar|öppet åtgärder|uppgifter|kvar?; har {who} något kvar att göra; vad äger {who}; vad åligger
            {who}; vad återstår|är|finns|behöver kvar? att? göra|göras; vad ska|måste göras ännu|fortfarande|nu?; vad ska
            göras före|innan|till nästa möte|gång; vad måste göras före|innan|till nästa möte|gång; vad är ogjort|oavslutat;
            visa oss|mig? alla? öppna åtgärder; vad {who} ska|måste göra; vad har {who} på sitt bord
        mine: mina öppna? åtgärder|uppgifter; vilka är mina öppna? åtgärder|uppgifter; vilka öppna? åtgärder|uppgifter har
            jag kvar?; vad ska|måste jag göra; vad har jag kvar? att göra; vad har jag kvar; vad ansvarar jag för; vad
            ligger på|hos mig; vad är mitt; vad har jag på mitt bord; vad är kvar för mig
        due: vad ska|måste|skall|bör vara|bli klart|färdigt|gjort|inne till|före|innan|senast|på|den|inom|under? {when}; vad
            är|blir klart till|före|innan|senast|på|den? {when}; vad ska|måste göras|lämnas|levereras
            till|före|innan|senast|på|den|inom|under? {when}; vad förfaller|gäller till|före|innan|senast|på|den? {when};
            vilka|vilken åtgärder|uppgifter|åtgärd ska|måste vara|bli klara|färdiga|gjorda|klar
            till|före|innan|senast|på|den|inom|under? {when}; vilka åtgärder|uppgifter förfaller
            till|före|innan|senast|på|den? {when}; vilka åtgärder|uppgifter har deadline|frist|slutdatum
            till|före|innan|senast|på|den? {when}; vad har deadline|frist|slutdatum till|före|innan|senast|på|den? {when};
            vilka deadlines har|finns vi|det? till|före|innan|senast|på|den? {when}; ska något|nåt vara klart
            till|före|innan|senast|på|den? {when}; är det något|nåt som ska vara klart till|före|innan|senast|på|den?
            {when}; finns det något|nåt att göra till|före|innan|senast {when}; vem ska lämna|göra något|nåt
            till|före|innan|senast|på {when}; att göra till|före|innan|senast {when}; vad som ska vara klart
            till|före|innan|senast|på|den? {when}; åtgärder till|före|innan|senast {when}; vad behöver vara|bli klart|gjort
            till|före|innan|senast|på? {when}
        overdue: vad är försenat|sent|sena|förfallet|för? sent? ute?; vad har passerat|gått över?
            datum|datumet|tiden|fristen; vilka åtgärder|uppgifter är försenade|sena|förfallna; försenade|förfallna|sena
            åtgärder|uppgifter; är något|nåt försenat|sent|förfallet; är det något|nåt som är försenat|sent; vem är
            försenad|sen|efter; vilka är försenade|sena; vad skulle redan? ha|varit varit|vara? klart|gjort redan?; vad
            borde redan? ha varit? klart|gjorts|gjort redan?; vad ligger efter; vem ligger efter; vad har blivit
            försenat|sent; vad är det som är försenat; vad har inte blivit gjort i tid; vad har dragit ut på tiden; vilka
            frister har gått ut|passerat; finns det försenade|några försenade? åtgärder|uppgifter; vad som är försenat; har
            någon frist|deadline passerat
        unheard: vem|vilka har inte|ännu|ej inte? sagt|yttrat|talat|pratat|hörts|bidragit|rapporterat något|sig|av?
            ännu|än?; vem|vilka har inte|ännu|ej inte? sagt något|nåt ännu|än?; vem|vilka har inte|ännu|ej inte? yttrat
            sig|något ännu|än?; vem|vilka har inte|ännu inte? fått ordet|säga något|nåt? ännu|än?; vem|vilka har inte|ännu
            inte? haft ordet ännu|än?; vem|vilka har inte|ännu inte? kommit till tals ännu|än?; vem|vilka har inte|ännu
            inte? kommit till orda ännu?; vem har ingenting|inget sagt; vem|vilka har vi inte hört ännu|än|från|av?
            ännu|än?; vem har vi inte hört något|nåt från|av ännu|än?; från|av vem har vi inte hört något|nåt ännu|än?;
            vem|vilka är|har varit? tyst|tysta; vem|vilka saknas|återstår i rundan?; vem|vilka är kvar att höra;
            vilka|vilken myndighet|myndigheter har inte|ännu inte? sagt|yttrat|rapporterat|hörts något|nåt|sig? ännu|än?;
            vem|vilka ska|skall|måste fortfarande|ännu säga något|nåt|yttra|sig?; vem|vilka återstår; vem som inte har
            sagt|yttrat|talat något|nåt|sig? ännu|än?; vem sa|sade inget|ingenting
        here: vem|vilka är här|närvarande|med|där idag?; vem|vilka är här|närvarande|med i dag; vem|vilka är på plats idag?;
            vem|vilka sitter med|runt|vid bordet? idag?; vem|vilka deltar|medverkar|närvarar idag?; vem|vilka är i
            rummet; vem|vilka är
            inte här|med|närvarande idag?; vem|vilka är inte på plats; vem|vilka saknas|fattas idag?; vem|vilka är
            frånvarande idag?;
            vem|vilka har anmält|fått|meddelat förhinder; vem|vilka har lämnat återbud; närvarande; deltagare;
            deltagarlista;
            deltagarlistan; närvarolista; närvarolistan; frånvarande; vilka är vi
        next-meeting: när är|blir|har vi? nästa
            möte|konferens|fallkonferens|samverkansmöte|träff|gång|sammanträde|avstämning; när är det nästa möte|gång; när
            ses|träffas|möts vi igen|nästa|härnäst gång?; när ska vi ses|träffas|mötas igen|nästa gång?; när är|var det
            nästa mötet; nästa möte|konferens|fallkonferens|samverkansmöte|träff|gång; vad är datumet|datum för nästa
            möte|konferens|fallkonferens|träff; datum för nästa möte|konferens|fallkonferens|träff; vilket datum är|har
            nästa möte|konferens|träff; vilken dag är nästa möte|konferens|träff; när äger nästa möte|konferens rum; när
            hålls nästa möte|konferens|fallkonferens; när ses vi nästa gång; när nästa möte är; när vi ses igen|nästa gång?
        release: när blir|är han|hon|klienten|de|den fri|frigiven|ute|intagne|intagna|dömde fri|frigiven|ute?; när
            friges|frigivs|muckar|släpps|går|kommer han|hon|klienten|den ut|loss|intagne|intagna? ut|fri?; när ska
            han|hon|klienten friges|släppas|ut|mucka ut?; när är
            frigivningen|frigivning|frigivningsdagen|frigivningsdatum|frigivningsdatumet|mucken; när är hans|hennes
            frigivning|frigivningsdag|frigivningsdatum|muck; när sker frigivningen|frigivning; vad|vilket är hans|hennes?
            frigivningsdatum|frigivningsdatumet|frigivningsdagen; vilket datum|dag friges|muckar|släpps han|hon; vilken dag
            friges|muckar|släpps han|hon ut?; vilket datum är frigivningen; frigivningsdatum; frigivningsdatumet;
            frigivningsdag; finns det något|ett frigivningsdatum|datum för? frigivningen?; har vi ett frigivningsdatum; när
            han|hon friges|släpps|muckar|kommer ut?; datum för frigivning|frigivningen
        said: vad
            sa|sade|säger|uppgav|uppger|berättade|berättar|rapporterade|rapporterar|meddelade|meddelar|tyckte|tycker|ansåg|anser|bidrog|kom|lämnade
            {who} oss|med|om|in?; vad har|hade {who}
            sagt|uppgett|uppgivit|berättat|rapporterat|meddelat|tagit|framfört|lämnat|bidragit upp|med|in|oss?; vad
            sa|sade|säger|uppgav|uppger|berättade|berättar|rapporterade|rapporterar|meddelade|tyckte|tycker|ansåg|anser
            {who} om|kring|angående|gällande {about}; vad har|hade {who}
            sagt|uppgett|uppgivit|berättat|rapporterat|meddelat|framfört om|kring|angående|gällande {about}; vad vet vi
            om|kring|angående {about}; vad har sagts|framkommit|rapporterats|antecknats|noterats om|kring|angående|gällande
            {about}; vad sades|framkom|noterades|rapporterades om|kring|angående|gällande {about}; vad är
            sagt|känt|noterat|antecknat om|kring|angående {about}; vad har vi om|kring|angående|gällande|på {about};
            vilken|vilka information|uppgifter|info har|finns vi|det om|kring|angående|gällande|från {about}; har någon sagt
            något|nåt om|kring|angående|gällande {about}; sa|sade någon något|nåt om|kring {about}; har|hade {who}
            sagt|rapporterat|framfört|lämnat något|nåt|några|uppgifter om|kring|angående {about}; sa|sade {who} något|nåt
            om|kring|angående {about}; har|hade {who} sagt|rapporterat|framfört något|nåt; sa|sade {who} något|nåt; vad
            kom|kommer från|av {who}; vad har vi från|hört|fått|av {who}; vad har vi fått|hört från|av {who}; vad fick|hörde
            vi från|av {who}; information|uppgifter|info från {who}; vad vet vi från|genom|via {who}; vad har {who} att säga
            om? {about}; sades|sas det något|nåt om {about}; finns det något|nåt|information|info om {about}; vad {who}
            sa|sade; vad {who} har sagt; vad {who} sa|sade om {about}; vad {who} har sagt om {about}; vad vi vet om {about}
        risks: vilka risker|riskfaktorer finns det? noterade|antecknade|dokumenterade|registrerade|upptagna?; vilka
            risker|riskfaktorer är noterade|antecknade|kända|dokumenterade|registrerade|upptagna; vilka risker|riskfaktorer
            har vi noterat|antecknat|dokumenterat|registrerat|nämnt|sett|identifierat?; vilka risker|riskfaktorer
            ser|känner|noterade|nämnde vi till?; vilka risker|riskfaktorer noterades|nämndes|togs upp?; vilka
            risker|riskfaktorer har vi tagit upp; vilka risker|riskfaktorer har
            noterats|antecknats|nämnts|dokumenterats|registrerats; vad finns det för risker|riskfaktorer; vad har vi för
            risker|riskfaktorer; vad ser vi för risker; vilka är riskerna|riskfaktorerna; visa oss|mig? alla?
            risker|riskerna|riskfaktorer|riskfaktorerna; lista alla? risker|riskerna|riskfaktorer;
            noterade|registrerade|antecknade risker|riskfaktorer; finns det några? noterade|antecknade|registrerade?
            risker|riskfaktorer noterade|antecknade?; vilka risker; vilka riskfaktorer; risker; riskfaktorer; alla risker
        protective: vilka skyddsfaktorer|friskfaktorer finns det? noterade|antecknade|dokumenterade?; vilka
            skyddsfaktorer|friskfaktorer är noterade|antecknade|kända; vilka skyddsfaktorer|friskfaktorer har|ser vi
            noterat|antecknat|dokumenterat|nämnt?; vilka skyddsfaktorer|friskfaktorer noterades|nämndes; vilka skyddande
            faktorer finns|är|har det|vi|noterade|antecknade? noterat|noterade?; vilka skyddsfaktorer har
            noterats|antecknats|nämnts; vad finns det för skyddsfaktorer|friskfaktorer|skyddande faktorer?; vad har vi för
            skyddsfaktorer; vilka är skyddsfaktorerna|friskfaktorerna; vad skyddar honom|henne|klienten|mot? återfall?; visa
            oss|mig? alla? skyddsfaktorer|skyddsfaktorerna; lista alla? skyddsfaktorer|skyddsfaktorerna; skyddsfaktorer;
            vilka skyddsfaktorer; finns det några? skyddsfaktorer noterade?
        dissents: vem|vilka var|är emot|oenig|oeniga|skiljaktig|skiljaktiga|oense beslutet|det?; vem|vilka höll|håller inte
            med; vem|vilka invände|motsatte|reserverade|protesterade|motsätter|reserverar|invänder sig|mot? beslutet|det?;
            vem|vilka har|hade invänt|protesterat mot? det|beslutet?; vem|vilka har reserverat|motsatt sig; vem|vilka
            har|hade invändningar mot? det|beslutet?; vem|vilka har|hade en? avvikande|annan|skiljaktig
            mening|uppfattning|åsikt; vilka invändningar|reservationer|avvikande finns|fanns|har|meningar|uppfattningar
            det|framförts|lämnats|finns|fanns|har? det|noterats?; finns|fanns det några|någon?
            invändningar|invändning|reservationer|reservation; fick vi några invändningar; finns|fanns det några|någon?
            avvikande|skiljaktiga mening|meningar|uppfattningar; var någon|nån emot|oenig; är någon emot|oenig; avvikande
            meningar|uppfattningar; reservationer; vem|vilka tyckte|tycker annorlunda; vem|vilka röstade emot|nej; har någon
            reserverat sig; motsatte sig någon
        goals: vilka är målen; vilka mål finns det? noterade|satta?; vilka mål har vi satt|noterat|kommit upp|överens|om?
            om?; vilka mål satte|har vi upp?; vilka mål sattes|gäller upp?; vilka mål är uppsatta|satta|noterade; vad är
            målen|målet; vad har vi för mål; vad är hans|hennes|klientens|våra mål; vad står det? i planen; visa oss|mig?
            målen|alla|mål mål|målen?; lista alla? mål|målen; mål i planen; målen; vad finns i planen; vad innehåller planen
        parked: vad är|har|blev parkerat|vilande|bordlagt|uppskjutet; vad har vi parkerat|lagt|skjutit|bordlagt|sparat
            åt|upp|på? sidan|hyllan?; vad parkerade vi; vad är lagt åt sidan; vad la|lade vi åt sidan; vilka frågor|punkter
            är|står|har fortfarande|vi? öppna|parkerade|bordlagda|parkerat|obesvarade|olösta|kvar; öppna frågor; parkerade
            frågor|punkter; obesvarade frågor; vilka öppna frågor finns|har det|vi|kvar?; vilka frågor finns|återstår|har
            det|vi? kvar; finns det några? parkerade|öppna frågor|punkter; vad ligger på parkeringen; parkeringen;
            parkeringsplatsen; vad har bordlagts|parkerats|skjutits upp?
        information: vad har noterats|antecknats|dokumenterats|sagts|framkommit|registrerats hittills|ännu?; vad är
            noterat|antecknat|dokumenterat|sagt|känt|registrerat hittills|ännu?; vad har vi
            noterat|antecknat|dokumenterat|fått hittills|in?; vad vet vi hittills|nu?; vad har vi hittills; vilken
            information finns|har det|vi hittills|noterat|fått|in?; vilka uppgifter finns|har det|vi
            hittills|noterat|fått|in?; vad står det? i protokollet hittills?; all information; vad har kommit fram
            hittills?; vad har framkommit idag|hittills?; visa oss|mig? all? informationen|information
        purpose: vad är|har den här|denna? punkten|punkt|dagordningspunkten till för|syfte?; vad är punkten|den|den|detta
            här? punkten? till för; vad är syftet med den|punkten|punkt|denna|det här|punkt? punkten?; varför har vi|tar
            den|upp här|punkten|denna? punkten|punkt|här?; varför finns|denna den|punkt här? punkten?; vad handlar
            den|punkten|denna|det här|punkt? punkten|punkt? om; vad gäller den|punkten|denna här|punkt? punkten?; vad ska vi
            göra|diskutera|prata|tala|ta om|upp? här|nu; vad gör|diskuterar|pratar vi om? här|nu; vad är meningen|tanken med
            den|punkten|denna|det här|punkt? punkten?; vad ska tas upp här
        taken: hur länge har vi hållit på med den|det här punkten?; hur länge har vi hållit på; hur länge har vi varit
            på|inne på|vid? den|det här? punkten?; hur länge har vi pratat|diskuterat|talat om? det|den här? punkten?; hur
            länge har vi suttit med detta|det|punkten; hur länge har vi ägnat oss åt detta|det|punkten; hur länge har vi
            varit på|vid punkten|punkt; hur länge har punkten|den tagit|hållit|pågått här|på? punkten? tagit|hållit|pågått?
            på?; hur lång|mycket tid har vi kvar på? punkten|oss?; hur lång|mycket tid har vi använt|lagt|ägnat på|åt?
            punkten|detta|det?; hur mycket|lång tid är kvar; hur mycket|lång tid återstår|har|tog gått|det|det? hittills?;
            hur ligger vi till i|med? tid|tiden|tidsmässigt?; ligger vi i fas|tid; är vi i tid|fas; håller vi
            tiden|tidplanen|tidsplanen|schemat; hur ser tiden|det ut med? tiden?; hur är|går det|vi med? tiden|i? tid?; hur
            länge till har vi; drar vi över tiden?
    """),
    query_asides=phrases("""
        tack; snälla; vänligen; och; så; men; nu; ok; okej; förlåt; ursäkta; hej; hallå; jo; ja; nå; då; säg; säg mig;
        säg oss; berätta; påminn mig; påminn oss; kan du säga; kan du säga mig; kan du säga oss; kan du berätta; kan du
        påminna mig om; kan du visa; kan du visa mig; kan du kolla; kan ni säga; kan ni säga mig; kan ni berätta; kan
        man få veta; kan jag få veta; kan vi få veta; kan vi få se; kan jag få se; skulle du kunna säga; skulle du kunna
        berätta; skulle ni kunna säga; vet du; vet ni; vet vi; vet någon; jag undrar; jag vill veta; jag skulle vilja
        veta; vi vill veta; undrar; jag undrar bara; assistent; convene; vänta; snabb fråga; en fråga; en snabb fråga;
        kort fråga; fråga; igen; en gång till; låt mig se; låt oss se; låt se; bara; sen; sedan; hur var det; hur var
        det nu; för ordningens skull; kolla; får jag fråga; får jag veta; en sak till; förresten; visa; minns du; kommer
        du ihåg
    """),
    spoken=listed("""
        next: hoppa till nästa punkt; hoppa till nästa; vi går till nästa punkt; vi tar nästa punkt; vi tar nästa; ta nästa punkt; då går vi vidare; då tar vi nästa punkt; vi går vidare; fortsätt; klart med den här punkten; nästa ärende; punkten är klar; nästa fråga på dagordningen; nästa; nästa punkt; gå vidare; vidare; vi går vidare; nästa dagordningspunkt; fortsätt; då går vi
            vidare; framåt; gå till nästa; gå till nästa punkt; nästa fråga
        back: hoppa tillbaka; backa; backa en punkt; tillbaka till förra punkten; förra punkten igen; gå tillbaka till förra punkten; tillbaka; gå tillbaka; föregående; föregående punkt; förra punkten; bakåt; ett steg tillbaka; backa
        undo: ångra senaste; ångra det senaste; ta bort det senaste; ta bort senaste; ta bort sista; stryk senaste; radera senaste; ångra förra; backa det; ångra sista; ta bort det sista; stryk det sista; ångra det sista; radera det sista; radera det; ta bort det; ta
            tillbaka det; ta tillbaka det sista; det sista ska bort; ångra; ångra det; ångra senaste; ta tillbaka; ta
            tillbaka det; ångra det där; gör ogjort; ångra sista
        redo: gör om; upprepa; ångra ångra; gör om det; återställ
        drop: nej vänta stryk det; nej stryk det; nej glöm det; vänta stryk det; nej ta bort det; strunt samma;
            strunta i det; glöm det; skit i det; släpp det; avbryt; stryk det; stryk det där; ta bort det; nej inte
            det; hoppa över det; skippa det; låt vara; låt det vara; kasta; glöm; spara inte
        skip: hoppa över; hoppa över den; hoppa över det här; hoppa över denna; hoppa över frågan; pass; skippa;
            passa; inget svar
        help: ?; hjälp; hjälp mig; vad kan jag göra; vad kan jag säga; hur fungerar det här; hur fungerar det; jag
            vet inte; vad gör jag nu; vad nu; hur gör jag
        close: avsluta; avsluta mötet; stäng mötet; stäng; vi är klara; avsluta konferensen; mötet avslutas;
            avslutar mötet; då är vi klara; vi avslutar
        open: visa öppna åtgärder; öppna åtgärder; visa åtgärder; åtgärdslista; visa åtgärdslistan
        agenda: dagordning; visa dagordning; visa dagordningen; dagordningen; var är vi; agenda; visa agendan;
            agendan
        missing: vad saknas; visa vad som saknas; saknas något; vad fattas; vad är kvar
        lock: lås; lås skärmen
    """),
    nothing=phrases("""
        nej; nä; nej tack; inget; ingenting; inga; ingen; nix; inget mer; ingenting mer; inget annat; inget att
        tillägga; ingenting att tillägga; nej inget; nej ingenting; det var allt; det är allt; det var det; nej
        det var allt; nej det är allt; inte vad jag vet; inga frågor; inget nytt; inget särskilt; ej aktuellt;
        inte aktuellt; n/a; e a; inte direkt; saknas; nej det är bra; det räcker; nej inga
    """),
    answers=listed("""
        yes: ja; japp; jo; jovisst; javisst; jajamän; absolut; ok; okej; okay; stämmer; det stämmer; ja det stämmer;
            ja tack; rätt; korrekt; riktigt; precis; bra; fint; spara; spara det; behåll; behåll det; visst;
            självklart; givetvis; överens; javisst ja; gärna; exakt; jupp; det är rätt
        no: nej; nä; nix; nej tack; fel; det är fel; stämmer inte; det stämmer inte; nej det stämmer inte; inte
            rätt; inte korrekt; felaktigt; spara inte; spara inte det; absolut inte; nej fel; inte alls; nope
        done: klart; klar; färdig; färdigt; det är klart; är klart; gjort; det är gjort; är gjort; genomförd;
            genomfört; utfört; utförd; avklarat; avklarad; det är färdigt; ja klart; ja klar; ordnat; det är ordnat;
            fixat; det är fixat; slutfört; slutförd; avslutad; avslutat; åtgärdat; åtgärdad; har gjorts; det har
            gjorts; redan gjort; allt klart; det är avklarat; är genomfört; är genomförd; ja det är klart; ja det är
            gjort
        not-done: inte gjort; ej gjort; det är inte gjort; ej genomförd; ej genomfört; inte genomförd; inte
            genomfört; ogjort; inte utfört; ej utfört; har inte gjorts; blev inte av; det blev inte av; blev inte
            gjort; det blev inte gjort; misslyckades; misslyckat; det misslyckades; gick inte; det gick inte; nej
            inte gjort; det har inte gjorts; hände inte; det hände inte; inte av
        overtaken: inte längre aktuell; inte längre aktuellt; ej längre aktuellt; inaktuellt; inaktuell; behövs inte
            längre; behövs ej längre; det behövs inte längre; inte aktuellt längre; överspelat; överspelad;
            förfallit; förfallen; inte relevant längre; inte längre relevant; behövs inte; inte längre nödvändigt;
            har förfallit; utgår
        new-date: nytt datum; annat datum; senare; uppskjutet; uppskjuten; skjut upp; skjuts upp; behöver mer tid;
            mer tid; mer tid behövs; skjut på det; flytta fram; framflyttat; nytt slutdatum; ny tid; förläng; skjut
            fram
        handed-over: överlämnat; överlämnad; lämnat över; någon annan gör det; någon annan; nån annan; övertaget;
            övertagen; någon annan tar det; har lämnats över; lämnats vidare
        open: öppen; fortfarande öppen; kvarstår; pågår; pågår fortfarande; inte än; ej klart; inte klart; inte
            klar; inte klart än; inte färdigt; pågående; på gång; är på gång; låt vara öppen; lämna öppen; håll
            öppen; ännu inte; inte klar än; ännu ej; arbete pågår; det pågår; jobbar på det; vi jobbar på det; ej
            klart än
        worse: sämre; värre; försämrat; försämrats; det är värre; det är sämre; det har blivit sämre; det har blivit
            värre; blivit sämre; blivit värre; det går sämre; går sämre; mycket sämre; mycket värre; har försämrats;
            försämring; det har försämrats; värre än tidigare; sämre än tidigare; värre än förut; sämre än förut
        better: bättre; förbättrat; förbättrats; det är bättre; det har blivit bättre; blivit bättre; det går
            bättre; går bättre; mycket bättre; har förbättrats; förbättring; det har förbättrats; bättre än
            tidigare; bättre än förut
        up: ökat; ökad; upp; högre; mer; starkare; har ökat; det har ökat; ökar; ökning; det ökar; stigit; har
            stigit; större
        down: minskat; minskad; ner; ned; lägre; mindre; svagare; har minskat; det har minskat; minskar; minskning;
            det minskar; sjunkit; har sjunkit
        same: oförändrat; oförändrad; samma; likadant; densamma; detsamma; samma som förut; samma som tidigare; som
            förut; som tidigare; ingen förändring; ingen skillnad; inget har ändrats; inte ändrat; lika; ingen
            ändring; fortfarande samma; som innan; lika som förut; är oförändrat; är oförändrad
        new: ny; nytt; nya; det är nytt; är ny; är nytt; för första gången; nytillkommen; nytillkommet
        gone: borta; det är borta; är borta; försvunnit; försvunnen; över; det är över; finns inte längre; finns
            inte kvar; inte längre; upphört; har upphört; har försvunnit; borta nu
        action: en åtgärd; åtgärd; en uppgift; att göra
        information: bara information; information; info; bara info; ett faktum; faktum; fakta; en uppgift bara; en
            upplysning
        risk: en risk; en riskfaktor; riskfaktor
        protective: en skyddsfaktor; skyddsfaktor; skyddar; skyddande; ett skydd
        decision: ett beslut; beslut
        note: en anteckning; anteckning; privat; privat anteckning; en notering
        park: senare; en fråga; bordlägg; bordlägg det; parkera; parkera det
    """),
    turns=phrases("""
        och; men; medan; därefter; varefter; och sedan; och sen; också; dessutom; samtidigt; under tiden; så;
        därutöver; sedan; dock; däremot
    """),
    befalls=phrases("""
        det som
        oroar|bekymrar|skrämmer|stör|gör|glädjer|gläder|lugnar|slår|förvånar|irriterar|besvärar|tynger|plågar|håller|hindrar;
        det som mest|främst|verkligen|allra|framför oroar|bekymrar|skrämmer|glädjer|gläder|lugnar;
        vad som oroar|bekymrar|skrämmer|gläder|glädjer|lugnar|gör|slår|stör|förvånar; vad som
        mest|främst oroar|bekymrar; det
        oroar|bekymrar|skrämmer|gläder|glädjer|lugnar|förvånar|irriterar|slår; är
        mest|särskilt|främst|verkligen? rädd|rädda|orolig|oroliga|bekymrad|bekymrade|glad|glada
        för|över; oroar sig mest|främst? för|över; fruktar mest|främst är; ser som det
        största|främsta|värsta|viktigaste; tycker är bra|dåligt|oroande|positivt|jobbigt
    """),
    thing_endings=phrases("""
        arna; erna; orna; ingen; heten; elsen; brevet; intyget; motet; planen; rapporten; listan;
        samtalet; besoket; avtalet; kontraktet; remissen; nyckeln; nycklarna; provet; ansokan;
        anmalan; utlatandet; beslutet; yttrandet; papperen; underlaget; protokollet; arendet;
        fragan; boendet; jobbet; pengarna; medicinen; receptet; schemat; boten; skulden; kallelsen;
        blanketten; biten; delen
    """),
    recorded=phrases("""
        för ordningens skull noteras|antecknas; för ordnings skull noteras|antecknas; det noteras
        för ordningens skull; för fullständighetens skull noteras|antecknas; det antecknas att; det
        noteras att; till protokollet noteras; låt protokollet visa; för protokollets skull; det ska
        noteras att; här noteras att; härmed antecknas
    """),
    weighing=phrases("""
        än tidigare|förut|vanligt|normalt|innan; än förra gången; än han|hon brukar|brukade; mer och mer;
        mindre och mindre; allt mer|mindre|oftare|sällan; alltmer; verkar; verkade; tycks; tycktes; tyckas;
        ger intryck; intryck av; intrycket; framstår; upplevs; ser ut att; ser ut som; går bättre|sämre; blir
        bättre|sämre; har blivit bättre|sämre|värre; på väg åt rätt|fel håll; förefaller; uppfattas;
        mer|mindre sluten|öppen|stressad|orolig|lugn|irriterad|aktiv|passiv|pratsam; än i
        höstas|våras|somras|vintras|fjol|januari|början|höst|vår|vintern|somras; jämfört med; sedan sist är
        han; bedöms; bedömer ,? att; tycker inte; anser inte; tror inte; bedömer inte; upplever inte
    """),
    viewed=phrases("för"),
    surmises=phrases("""
        befarar|fruktar;
        tror; trodde; förväntar sig; förväntas; misstänker; misstänkte; sannolikt; troligen; troligtvis;
        förmodligen; antagligen; tydligen; uppenbarligen; kanske; tvivlar; uppskattar; möjligen; eventuellt; är
        övertygad; är övertygade; enligt min mening; bedömer; anser; menar; tycker; antar; gissar; kan tänkas;
        kan ha; lär ha; lär; räknar med; det verkar som; befarar
    """),
    perceives=phrases("""
        såg; observerade; iakttog; noterade; träffade på; stötte på; upptäckte; märkte; har|hade
        sett|observerat|iakttagit|noterat|upptäckt|märkt; hittade; påträffade; stoppade; bevittnade
    """),
    perceived=phrases("""
        sedd; sågs; sett; setts; observerad; observerades; observerats; iakttagen; iakttogs; iakttagits;
        noterad; noterades; upptäckt; upptäcktes; påträffad; påträffades; påträffats; ertappad; ertappades;
        stoppad; stoppades; kontrollerad; kontrollerades; hittad; hittades; syntes till; sågs till; synlig
    """),
    being=phrases("är; var; blev; blir; blivit; har blivit; har; hade"),
    judging=phrases("""
        korthus*; tidsfråga; krutdurk; tidsinställd bomb; tryckkokare; på en knivsegg; på slak; i fritt fall; tappat fotfästet; tappar fotfästet; hänger på en skör tråd; leker med elden;
        kort stubin; ond cirkel; klippa; klippan; ankaret; limmet; livlina; livlinan; livboj;
        livbojen; bromskloss; bromsklossen; trygg hamn; under fötterna;
        ljuspunkt; ljuspunkten; vändpunkt; vändpunkten; räddningsplanka; räddningsplankan; fyrbåk;
        stöttepelare; stöttepelaren; kompass; skyddsnät; skyddsnätet;
        rädd att|för; rädda att|för; fruktar; fara; faran; farlig*; risk; risker; risken; riskerna; riskfaktor*;
        oro; oron; oroar; oroas; orolig*; oroad*; oroande; oroväckande; bekymm*; alarmerande; hotbild*;
        skyddsfaktor*; skyddande; friskfaktor*; varningssigna*; varningsteck*; farhåg*; risk för;
        återfallsrisk*; *risk; *risken; *risker; riskerar; hotet; hotet mot; hotnivå*; till hans|hennes
        fördel|nackdel; det som talar för|emot|mot; oroar mig; oroar oss; största risken; största hotet; största
        problemet; störst risk; viktigaste skydd*; svaghet*; styrka; styrkor; hotar att; lättledd*; bekymrad;
        bekymrar; bekymrade;
        bekymrad; bekymrade; bekymrar sig; orolig över; orolig för; oroliga för; oroliga över;
        orolig att; oroar sig; oroas; är rädd att; är rädd för att; är rädda att; känner oro; känner
        en oro; hyser oro; ser med oro; har en oro; talar för honom|henne; talar emot;
        en|stor|klar|väsentlig|tydlig|viktig styrka; ett|klart|stort|tydligt plus; det är positivt att; det är bra
        att; det är negativt att; det är dåligt att; det är glädjande att; det är en fördel att; det är en nackdel
        att; drar åt rätt|fel håll;
        ett problem att; problemet är; gör en? stor|väsentlig|positiv skillnad; gör skillnad; gör en skillnad;
        livrädd; livrädda; skräckslagen; skräckslagna; vettskrämd; vettskrämda; dödsrädd; utför på
        nolltid; utför snabbt; går det utför; barkar det utför; går käpprätt; gör honom|henne gott;
        håller honom|henne på banan|rätt; mår väl av;
        bådar inte gott; bådar illa; bådar gott; lovar gott; lovar inte gott; ser ljust|mörkt|illa
        ut; läget är allvarligt|akut|kritiskt|spänt|ansträngt|prekärt|skört; är läget; lever kvar;
        blossa upp; *ns|*ts|*ds|*es|*rs|*gs|*ks|*ls|*as|*ms bedömning är att; bedömningen är att;
        vår bedömning är; min bedömning är; skyddande är; skyddar honom|henne; det som skyddar; det
        som håller; tickande bomb; på tunn is; ger mig|oss magont; illavarslande; ohållbar*; i vått
        och torrt;
        befarar; befarade; struktur och rutiner;
        varnar för; varnade för; varnar om; tillbaka i det gamla; far illa; fara illa;
        det bästa som hänt; det värsta som kan; imponerad av|över; det smäller; exploderar; framför
        sig att; ser framför sig; befarar det värsta; tveksam till om; utan
        medicin|stöd|behandling|bostad blir|går|klarar;
        genuin|äkta|uppriktig vilja; vilja till förändring
    """),
    does_so=phrases("""
        gör det; gör detta; gör så; ska göra det; ordnar det|detta; fixar det|detta; sköter
        det|detta; tar det|detta; tar den|dem; tar hand om det|detta; tar tag i det|detta; tar det
        på sig; åtar sig det|detta; ser till det; ser till att det sker; ser till att det blir
        gjort; löser det|detta; hanterar det|detta; kollar det|detta|upp det; kollar upp det|detta;
        undersöker det|detta; följer upp det|detta; står för det|detta; ansvarar för det|detta;
        lovar göra det; lovar att göra det; bokar det|den|tiden; ringer om det|detta; återkommer om
        det|detta; ska ordna|fixa|ta|lösa|sköta det|detta; det gör; det fixar; det ordnar; det tar;
        det sköter; det löser; är på det; gör det jobbet
    """),
    finishes=phrases("""
        utkast; första utkast; klar; klart; klara; färdig; färdigt; ska vara
        klar|klart|färdig|färdigt|inne; ska finnas; inlämnas; lämnas in; rapport; slutversion;
        version; det; den; detta; slutfört; avslutat; underlaget; texten; papperet
    """),
    judges=phrases("""
        ser; såg; sett; bedömer; bedömde; bedömt; betraktar; betraktade; anser; ansåg; uppfattar;
        uppfattade; upplever; upplevde; beskriver; beskrev; värderar; värderade; identifierar;
        identifierade; noterar; noterade; finner; fann; tycker; tyckte; kallar; konstaterar;
        konstaterade; räknar; klassar; klassade; skattar; skattade; lyfter; pekar; framhåller;
        märker; känner
    """),
    favours=phrases("""
        kan; kan du; kan ni; skulle; skulle du kunna; kunde; vill; får jag be; får vi be; kan vi be;
        kan jag be; kan vi få; skulle vi kunna be; skulle jag kunna be; kan man be; orkar; hinner;
        går det bra att; har du möjlighet att; har möjlighet att
    """),
    memos=phrases("""
        nb; n.b.; minnesanteckning; egen anteckning; notering till mig
        själv; att notera är; notera att; noteras att; det noteras att; det antecknas att; antecknas
        att; noterat att; att notera;
        notera ,; det noteras ,; att notera ,; för kännedom noteras att; det kan noteras att;
        det ska noteras att; det bör noteras att; bör noteras att; skriv i
        protokollet; anteckna att; anteckna i protokollet
    """),
    to_tell=phrases("""
        för att berätta; för att säga; för att meddela; för att informera; för att rapportera; för
        att klaga; för att varna; för att tipsa; för att anmäla; för att tala om; för att låta
        meddela; och berättade; och sa; och sade; och meddelade; och klagade; och varnade; och
        tipsade; och undrade; och talade om; och uppgav; och rapporterade; med besked om; med
        beskedet
    """),
    views=phrases("""
        bedömning; åsikt; mening; uppfattning; intryck; oro; största oro|farhåga|rädsla; farhåga;
        känsla; magkänsla; synpunkt; ståndpunkt; syn; bild; erfarenhet; utvärdering; slutsats;
        tolkning; tro; övertygelse; värdering; riskbedömning; ögon; professionella bedömning|åsikt;
        perspektiv
    """),
    assigned=phrases("""
        åläggs; läggs uppgiften; läggs ansvaret; går
        uppgiften; går ansvaret; går frågan; vilar ansvaret; ligger ansvaret;
        ligger uppgiften; ligger bollen; ankommer det; begärs; begärs att; efterfrågas;
        önskas; förväntas; behöver vi; behövs; inväntas; begär vi; vill vi ha; önskar vi; förväntar
        vi oss; har begärts
    """),
    slight=phrases("""
        begränsad; begränsat; liten; låg; lågt; marginell; försumbar
    """),
    matters=phrases("""
        alkohol; droger; narkotika; hasch; cannabis; amfetamin; kokain; heroin; våld; hot; hotade;
        bråk; bråkade; slagsmål; misshandel; kriminalitet; brott; brottslighet; skulder; gäng*;
        rymning; rymde; återfall; självmordsförsök; ångest; drack; druckit; missbruk; full; berusad;
        påverkad; rökte; skuldsanering; ilska; aggressiv*; jobb; arbete; praktik; lägenhet;
        behandling; rutiner; framsteg; stöttade; hjälpte; ångrade; nykter; drogfri; bostad; vräkt;
        vräktes; uppsagd; arbetslös; positivt;
        sköter sitt|sina|sin; sköter jobbet|skolan|arbetet; hot mot; våld mot; fast jobb; fast arbete; hotet mot; hot
        om; hotad av; stöttar; stöd
    """),
    obtains=phrases("""
        behöver få fram; behöver få tag; behöver få till; behöver få in; ska få fram; ska få tag;
        ska få till; måste få fram; måste få tag; måste få till; får fram; behöver skaffa fram; ska
        få ordning; måste få ordning; behöver få ordning; behöver få ihop; ska få ihop; får tag på;
        ska ha klart; ska ha gjort; ska ha fixat; ska ha ordnat; ska ha skickat; ska ha ringt; ska
        ha bokat; ska ha kontaktat; ska ha lämnat; ska ha skrivit
    """),
    infinitive_endings=("a",),
    tabled=phrases("""
        förslaget; ändringsförslaget; yrkandet; planen; utkastet; detta förslag; hans|hennes önskan|önskemål|begäran om att; vår
        plan
    """),
    answering=phrases("""
        säga; berätta; bekräfta; svara på; förklara; klargöra; redogöra för; uttala sig; upplysa; utveckla; ge oss;
        minnas; precisera; bedöma; se
    """),
    granted=phrases("""
        försörjningsstöd; försörjningsstödet; socialbidrag; sjukpenning; sjukpenningen; sjukersättning; aktivitetsersättning;
        bostadsbidrag; bostadsbidraget; föräldrapenning; a-kassa; pension; pensionen; bidrag; bidraget; lån; lånet; körkort;
        körkortet; uppehållstillstånd; uppehållstillståndet; arbetstillstånd; asyl; medborgarskap; pass; passet; stipendium;
        rättshjälp; skadestånd; brottsskadeersättning; skuldsanering; försäkringen; försäkring; banken; försäkringskassan;
        migrationsverket; hovrätten; tingsrätten; kammarrätten; förvaltningsrätten; csn; bostadsbolaget; hyresvärden;
        kronofogden; färdtjänst; assistansersättning; a - kassan
    """),
    meets=words("emot mottar möter väntar"),
    abbreviated={
        "kvinnojouren": "kvinnojour",
        "brottsofferjouren": "brottsofferjour",
        "tjejjouren": "tjejjour",
        "mansjouren": "mansjour",
        "häktet": "häkte",
        "härbärget": "härbärge",
        "behandlingshemmet": "behandlingshem",
        "familjecentret": "familjecentrum",
        "beroendecentret": "beroendecentrum",
        "stödcentret": "stödcentrum",
        "krismottagningen": "krismottagning",
        "beroendeenheten": "beroendeenhet",
        "familjeenheten": "familjeenhet",
    },
    past_passives=phrases("""
        avslogs; beviljades; godkändes; nekades; avvisades; förlängdes; upphävdes; avslagen;
        avslaget; beviljad; beviljat; godkänd; godkänt; nekad; nekat
    """),
    permits=phrases("""
        får flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får
        vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får
        äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får återvända|göra|få|söka; får inte
        flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får inte
        vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får inte
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får inte
        äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får inte återvända|göra|få|söka; får bara
        flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får bara
        vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får bara
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får bara
        äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får bara återvända|göra|få|söka; får inte
        längre flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får inte längre
        vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får inte längre
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får inte längre
        äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får inte längre återvända|göra|få|söka; får
        gärna flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får gärna
        vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får gärna
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får gärna
        äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får gärna återvända|göra|få|söka; får
        också|även|nu|därför|då|fortsatt|ej flytta|bo|stanna|åka|gå|resa|träffa|besöka|behålla; får
        också|även|nu|därför|då|fortsatt|ej vara|ha|komma|lämna|ringa|delta|arbeta|jobba|sova; får
        också|även|nu|därför|då|fortsatt|ej
        övernatta|använda|köra|börja|fortsätta|kontakta|dricka|spela|studera; får
        också|även|nu|därför|då|fortsatt|ej äga|låna|prata|umgås|byta|ta|se|hämta|vistas; får
        också|även|nu|därför|då|fortsatt|ej återvända|göra|få|söka; får lov att
    """),
    risk=phrases("""
        bekymrar; bekymrade; bekymrad; bekymrande; skrämmer; skrämmande; oroas; gör mig|oss
        orolig|oroliga; håller mig vaken; brister; att det brister;
        korthus*; tickande; tidsfråga; fråga om tid; bara en tidsfråga; krutdurk; tidsinställd;
        tryckkokare; på bristningsgränsen; balanserar på; på en knivsegg; på kanten; på slak; i fritt fall; utför; rasar samman; rasar; kokar över; kokar under
        ytan; under ytan; bubblar; pyr; stubin*; kort stubin; lättantändlig; stänger av helt; tappar
        fotfästet; tappat fotfästet; glider ifrån oss|mig; glider oss ur händerna; halkar tillbaka;
        slår bakut; går i baklås; sitter löst; hänger på en skör tråd; skör tråd; skört; skör; på
        väg ut på hal is; hal is; leker med elden; gungfly; svart hål; nedåtgående spiral; ond
        cirkel;
        rädd att|för; rädda att|för; fruktar; fara; faran; farlig*; risk; risker; risken; riskerna;
        riskfaktor*; riskerar; oro; oron; oroar; oroas; orolig*; oroad*; oroande; oroväckande; bekymm*;
        alarmerande; hotbild*; hot mot; hot om; återfall*; återfaller; sårbar*; impulsiv*; instabil*; labil*;
        eskaler*; aggressi*; fientlig*; lättpåverka*; lätt att påverka; försämr*; radikaliser*; självmord*;
        suicid*; självskad*; oförutsägbar*; varningssigna*; varningsteck*; negativ påverkan; negativt
        inflytande; dåligt inflytande; dåligt sällskap; dåligt umgänge; isoler*; isolerad; saknar insikt;
        bristande insikt; ingen insikt; brist på insikt; brist på motivation; bristande motivation; utlös*
        faktor*; trigger*; stressor*; stressfaktor*; stressad; pushfaktor*; farhåg*; riskbeteende*; *risk;
        *risken; *risker; hatisk*; frustrer*; hämnd*; våldsam*; våldsbejakande; våldsbenäg*; drogsug; sug
        efter; återvänt till gamla; glider; destruktiv*; kriminogen*; spänd; tappat fotfästet; på väg
        tillbaka; trappas upp; förnekar allvaret; bagatelliser*; drar sig undan; drar sig tillbaka; hotfull*;
        utåtagerande; avvikelserisk; hotet; hoten; hotet mot; hotnivå*; hotad; hotad av; hotas; utsatt för
        hot; svårt att hantera; svårt att kontrollera; ilska; ilskan; vredesutbrott; missbruk*; hotande; mår
        dåligt; mår sämre; ångest; desperat; svårt att|för|med; problem med; stora problem; dålig
        impulskontroll; dåligt mående; låg motivation; omotiverad; ovillig*; motvillig*; kriminellt umgänge;
        kriminella vänner|kretsar|nätverk; gängkontakt*; extremistisk*; propaganda; hyllar; glorifierar;
        hämndlysten; paranoid*; vanföreställning*; psykotisk*; belastande; belastning; gör motstånd;
        manipulativ*; hotar; våldskapital; våldsinriktad*; bristande; brister; saknar stöd; saknar struktur;
        saknar sysselsättning; inget stöd; tappar; misstänksam*; misstro*; uppgiven; hopplös*; ensam;
        ensamhet; dras till; dras mot; fast i; pressad*; press från; påverkas av; påverkad; negativ
        utveckling; negativ trend; går utför; på glid; återgår till; ilsken; arg på; rymningsrisk*; flyktrisk;
        avvikningsrisk; suicidrisk; radikala åsikter; hatretorik; svag punkt; svaghet; sköter inte; låga
        trösklar; går i försvar; sug*; spelberoende; bitterhet; förakt; misskötsam*; misskötsel; upptrappning;
        destabiliser*; otrygg*; kan inte hantera; klarar inte av; tål inte; svårigheter; lättledd*;
        lättlurad*; godtrogen; söker bekräftelse; bekräftelsebehov*; bekräftelsesökande; söker spänning;
        spänningssök*; söker sig tillbaka; söker sig till gamla|fel|kriminella; hamnar lätt; faller lätt;
        faller tillbaka; fallit tillbaka; återfallit; återfalla; står utan
        bostad|jobb|inkomst|sysselsättning|pengar; utan stöd; ingenting|inget att förlora; tar inte ansvar;
        tar inte emot; vill inte ha hjälp; vägrar samarbet*; vägrar behandling; vägrar medverka; vägrar hjälp;
        umgås med kriminella|gamla|fel; gamla
        gänget|kretsen|kompisarna|umgänget|vännerna|miljön|nätverket|kompisar|vänner|kretsar; gamla
        spår|vanor|mönster; gängmiljö*; gänget drar; lojal mot gänget|ledaren|gruppen|organisationen;
        lojalitet* mot|till gänget|gruppen|ledaren; skuldsatt; skuldsättning*; penningbrist; ont om pengar;
        tidsinställd bomb; låg tröskel; kort stubin; kokar; brusar upp; tappar
        tålamodet|humöret|kontrollen|greppet; provocer*; konfliktfylld*; konfliktsök*; konflikträdd;
        obearbetad*; traumatiser*; hämndtankar; hyser agg; agg mot|till; hat mot; ser upp till
        ledaren|de|äldre|sin; beundrar; fascinerad av; fascination*; tillgång till vapen; vapenintresse*;
        hemlighetsfull; manipuler*; svartsjuk*; kränkt; kränkningar; dricker för mycket; dricker allt; börjat
        dricka; börjat använda; skör*; nedstämd*; deprimer*; rastlös*; oberäknelig*; opålitlig*; oärlig*;
        likgiltig*; nonchalant; saknar
        empati|ånger|mål|framtidstro|nätverk|motivation|bostad|försörjning|förankring|skyddsnät|gränser|impulskontroll;
        inga mål; ingen plan för; ingen framtidstro; ingen sysselsättning; sysslolös*; vilsen; rotlös*;
        rotlöshet; talar emot; det som talar emot; det som talar mot; akilleshäl; svag länk; känslig för;
        mottaglig för; lockas; lockad; lockelse*; frestas; frestelse*; grupptryck*; farlighet*; riskabel*;
        riskabelt; vanskligt; går illa; går fel; kan gå illa; slå fel; skadlig*; destabil*; hårdna*; hårdnat;
        tonläget; radikalare; mer extrem; extremare; upprörd; rasande; uppretad; nervös*; stressnivå*;
        pressad; press på; sätter press; hotfull; hotbilden; hotas; dödshot*; hedersrelater*; hämndaktion*;
        vedergällning*; kvarvarande misstro; svek; sviken; besviken på; förtvivlad; maktlös*; tappat hoppet;
        tappat motivationen; tappat intresset; tappat kontakten; gett upp; ger upp; uppgivenhet; mörkt;
        nattsvart; dåligt stöd; svagt stöd; bräcklig*; osäker på; osäkert; ostabil*; rör sig i fel; fel
        kretsar|sällskap|umgänge|folk; dragningskraft; drag tillbaka; sugs in; suger in; hamnar i fel;
        kriminell livsstil; kriminell identitet; hatbudskap; konspirat*; svartvit*; vi - och - dom;
        hatideologi*; extremism*; extrem* åsikter; drömmer om hämnd; går i gamla; trampar; får utlopp; brister
        i; brist på; bristfällig*; avsaknad av; motiverar inte; inget intresse; ointresserad; ovilja;
        ovilligt; kritisk punkt; känslig period; känslig tid; farozon*; riskzon*; gränslös*; kontrollbehov;
        våldsromantik*; våldsfantasi*; använder igen; röker igen; missbrukar igen; tagit återfall; tar droger
        igen; börjat igen; mår skit|piss|uselt|sämst; sover inte; sover knappt; äter inte; vantrivs; återvända
        till; drar i honom|henne; vill tillbaka till; dras tillbaka; skrämmande; hatar; föraktar; våldsdåd*;
        våldsutövning; våld i; våld mot; hotfullt beteende; hotfull stämning; tvingas; utnyttjas; utnyttjad;
        manipulerad; skuldfälla; blir lurad; gråter mycket; isolerat sig; stänger in sig; sluter sig; pratar
        inte; skippar; struntar i; skolkar; missköter; misskött; bryter mot; håller inte; följer inte; kommer
        inte till; uteblir ofta; dyker sällan; hamnat snett; hamnat fel; dålig påverkan; dåligt för
        honom|henne; inte bra för honom|henne; på fallrepet; går ner sig; spårar ur; spårat ur; tuff period;
        svajig*; svajar; vacklar; vacklande; stagner*; ingen förändring i attityd; tveksam inställning;
        negativ inställning; fientlig inställning; attityden är; samma gamla; otålig*; kaos*; kaotisk*;
        stökig*; bråkig*; skuldkänslor; infekterad*; infekterat; inflammerad*; inflammerat; sluten; inåtvänd*;
        tillbakadragen; ett minus; en nackdel; misslyckad; misslyckats; nere; slutat med
        medicinen|behandlingen|programmet; hoppat av behandlingen|programmet|skolan|utbildningen; avbrutit
        behandlingen|programmet; vill inte längre; bryr sig inte; inte redo för; inte mogen för; inte redo än;
        inte rustad för; inte inte är redo; hamnar på gatan; överhängande; förhöjd; ny brottslighet; nya
        brott; nytt brott; nya övergrepp; tappar kontrollen; utom kontroll; trillar dit; falla tillbaka; lätt
        byte; väldigt lätt att; ond cirkel; krutdurk; röd flagga; röda flaggor; varningsklockor;
        varningsklockorna; kan eskalera; kan gå ut över; går ut över; spåra ur; hämnas; hämna sig; psykos;
        psykoser; psykosen; hallucin*; mani; manisk; pressar honom|henne in|ut|till|tillbaka; drar honom|henne
        ner|tillbaka|in|med|ut; knuffar honom|henne; lockar honom|henne; frestar honom|henne; in i något dumt;
        ut i något dumt; i trubbel; hamna i; kris; krisen; sammanbrott; bryter ihop; en börda för; en
        belastning för; dåligt tecken; oroande tecken; ger anledning till oro; åt fel håll; fel väg; sluttande
        plan; på sluttande; på gränsen; på väg utför; hänger på en tråd; ligger och pyr; pyr; kokar över; på
        bristningsgränsen;
        bekymrad; bekymrad över; bekymrade; bekymrade över; bekymrad för; bekymrar sig; orolig;
        oroliga; orolig över; oroar sig; oroar sig för; oroas; oroas av; oroas över; oroas för; är
        rädd att; är rädd för att; rädd för att; är rädda att; är rädda för; nervös för; nervös
        över; ser med oro; ser allvarligt på; känner oro; känner en oro; har en oro; hyser oro;
        stark oro; stor oro; är bekymrad;
        försämring; försämrats; tydlig försämring; blivit sämre; mår sämre; har försämrats;
        livrädd; livrädda; skräckslagen; skräckslagna; vettskrämd; vettskrämda; dödsrädd; går det
        utför; gick det utför; barkar utför; barkar det utför; utför på nolltid; går käpprätt åt;
        bådar inte gott; bådar illa; lovar inte gott; ser inte bra ut; ser mörkt ut; ser illa ut;
        mycket allvarligt; mycket allvarlig; läget är
        allvarligt|akut|kritiskt|spänt|ansträngt|prekärt|skört; läget allvarligt; blossa upp;
        blossar upp; lever kvar; ulmar; jäser; konflikten lever; ligger och gror; gungfly; tunn is;
        är på väg att rasa;  rämnar; faller samman; bäddar för; oroar mig; får mig orolig;
        håller mig vaken; ger mig|oss magont; får oss att undra; slår bakut; tickande bomb; går ut
        över barnen|henne|modern; blir värre och värre; sämre och sämre; alltmer isolerad;  tappar taget; tappat taget; tappar fotfästet; får honom|henne ur balans; ur balans;
        bringar honom|henne; väcker oro; väcker farhågor; ställer till det; ställer till problem;
        spricker; kan spricka; riskabla; dåliga odds; håller på att rasa; kan braka; brakar; skäl
        till oro; anledning till oro; inte hållbart; ohållbar*; illavarslande; varning*; dåliga
        tecken;
        varnar för; varnade för; tillbaka i det gamla; tillbaka i gamla; far illa; fara illa; lider
        av; kommer till skada; tar skada; skadas av; sår i;  på drift; driver runt;
        flyter runt; bor på soffor; sover på soffor; hos olika;  söker upp gamla; åker
        dit; halkar in; halkar tillbaka; trillar tillbaka; i händerna på; utsatthet; utsatt för;
        utsatt läge; rädd; rädda; rädsla; skräck; hamnar på efterkälken; inget att göra; ingenting
        att göra; driver omkring; ingenstans att bo|ta vägen; någonstans att bo; nytt misslyckande;
        bakslag; motgång; motgångar; blir bitter; rymma; försvinna; gå under jorden; utan tak över;
        i riskzonen; på randen; vid avgrunden; under isen; går under; knäcks; knäcker; tär på;
        sliter på; bryter ner;
        det värsta som; det smäller; smäller det; smälla; exploderar; explodera; det brakar; ser
        framför sig att; går snett; gå snett; klarar sig inte; inte klarar sig; tveksam till om;
        frågetecken
    """),
    protective=phrases("""
        klippa; klippan; ankare; ankaret; limmet; livlina; livlinan; livboj; livbojen; bromskloss;
        bromsklossen; trygg hamn; under fötterna; ljuspunkt; ljuspunkten; vändpunkt; vändpunkten;
        räddningsplanka; räddningsplankan; fyrbåk; stöttepelare; stöttepelaren; kompass; skyddsnät;
        skyddsnätet; står stadigt; landat; växer med uppgiften; blommat upp; blommar upp; fått luft
        under vingarna; luft under vingarna; hittat hem; på rätt köl;
        skyddsfaktor*; skyddande; friskfaktor*; stabil; stabilt; stabila; stabilitet; stabiliser*; motiverad;
        motiverat; motivation; stödjande; stöttande; starkt stöd; stort stöd; ett stöd; gott stöd; stöd av
        familj*; stöd från familj*; positiv påverkan; positivt inflytande; gott inflytande; motståndskraft*;
        resilien*; fast jobb; fast anställning; fast arbete; insikt om; insikt i; visar insikt; har insikt;
        samarbetsvillig; prosocial*; pullfaktor*; vändpunkt*; öppen för hjälp; öppen för; hoppfull*; lovande;
        positiv utveckling; god utveckling; goda framsteg; framsteg; god relation; nära relation;
        goda relationer; stark relation; starka band; starkt band; medverkar väl; samarbetar väl; samarbetar
        bra; sköter sig bra; sköter sig; sköter sitt; pålitlig; trygg; trygghet; tar ansvar; tar ansvar för;
        håller sig undan; håller sig borta; konstruktiv*; meningsfull*; lugnande; drogfri; drogfria; nykter;
        en resurs; god kontakt med; bra kontakt med; fungerar bra; fungerar väl; engagerad; ankare; struktur i
        vardagen; förtroendefull*; gynnsam*; hjälper honom att hålla; håller honom; tryggt; trygga; viktigaste
        stöd; viktigt stöd; bra stöd; stöd för honom|henne; gott om stöd; stöttepelare; vill förändra*; viljan att; framtidstro; målmedveten; ansvarsfull*; ansvarstagande; engagerar sig; trivs;
        fungerande; stark vilja; starkt nätverk; starka familjeband; bra nätverk; gott nätverk; socialt
        nätverk; bra kontakt; bra relation; nära kontakt med; tar emot hjälp; tar emot stöd; vill ha hjälp;
        söker hjälp; positiv* inställning; god* självinsikt; självinsikt; självförtroende; självkontroll; god
        impulskontroll; lugnare; mår bra; mår bättre; stabilare; sysselsättning ger; arbetet ger; jobbet ger;
        ger honom struktur; ger honom rutiner; drivkraft; drivande; mognat; ånger;
        tagit avstånd; tar avstånd; följsam; följer reglerna; vill lämna; lämnat den kriminella; brutit med;
            håller fast vid; ett gott; bra
        förutsättningar; goda förutsättningar; tålmodig; hopp om; förebild; livlina; välfungerande;
        uppbackning; gott samarbete; lugnar honom|henne; positivt att; motiverar
        honom|henne; gör honom|henne lugn; ger honom|henne stöd; talar för honom|henne; till hans|hennes
        fördel; hans|hennes främsta|största|viktigaste tillgång|styrka; styrkor; håller honom|henne
        borta|undan|kvar|nykter|sysselsatt|på|uppe|flytande; hålla honom|henne
        borta|undan|kvar|nykter|sysselsatt|på; håller sig undan|borta|nykter|drogfri|ren|lugn; skyddar
        honom|henne; skyddar mot; väger upp; en tillgång; stor tillgång; motivationen; vill bryta; bryta med;
        vill hoppa av; vill bort från; vill sluta; vill ändra; vill förbättra; vill få hjälp; ser fram emot;
        framtidsplan*; egna mål; tydliga mål; stolt över; stolthet; litar på; tillit*; förtroende för; öppnat
        sig; öppnar sig; öppenhet; ärlig*; skötsam*; sköter
        jobbet|skolan|medicineringen|kontakten|arbetet|sitt|studierna; punktlig*; kommer i tid; håller
        tider|avtal|löften|överenskommelser|tiderna|avtalet; fast
        punkt|relation|bostad|inkomst|boende|förankring; stadig*; stadigt; ordnade förhållanden; ordnat
        boende; omtyckt; står honom|henne nära; tät kontakt med sin|familjen; starkt band; band till
        familjen|sin|barnen|dottern|sonen|mamman|systern; familjen stöttar|stödjer|stöder|ställer;
         finns där för; stöd hemifrån; stöd hemma; hjälp från familj*; relationen till
        dottern|sonen|barnen|barnet|mamman|modern|systern|fadern|pappan|flickvännen|sambon|frun|föräldrarna|familjen|mentorn|kontaktmannen;
        ny syn på; omvärderat; inser; insett; förstår allvaret; tagit till sig; tar till sig; arbetar med sig;
        jobbar med sig; förändringsvilja*; förändringsbenägen*; beslutsam*; självständig*; begåvad;
        kompetent; drivs av; tar vara på; tar chansen; tagit chansen; mognare; mer mogen; visar ånger; ångrar
        sig; rätt håll; på rätt väg; går framåt; gått framåt; utvecklas; blivit bättre; fungerar
        bättre; fungerat bra; fungerat väl; bra samarbete; god allians; bra relation; fin relation; varm
        relation; fina relationer; nära till sin; funnit sig till rätta; funnit ro; funnit mening;
        meningsfullt; mår väl; stärker honom|henne; stärkande; tryggar; trygghet; förankrad;
        förankring i; gemenskap* i; vuxna förebilder; bra förebild*; god förebild; sunda; sund; goda vanor;
        bra rutiner; fasta rutiner; nolltolerans; nyktert; nykterhet; tagit ansvar; ansvarskänsla; pålitligt;
        håller vad; samarbetsvilligt; beredd att ta emot; mottaglig för hjälp|stöd|behandling;
        lyhörd; reflekter*; självkritisk; framgång*; klarar sig bra; klarar av; buffert; skyddsnät;
        ljuspunkt*; hopp; tacksam*; uppmuntr*; stöttepelare; vardagsstruktur; struktur på; pratar öppet; prata
        öppet; talar öppet; tala öppet; berättar öppet; på banan; på rätt köl; på fötter; håller
        hårt i; ger hopp; ger honom|henne; bra för honom|henne; gör honom|henne gott; gör gott; kämpar på;
        kämpar för; sliter hårt; tar tag i; tagit tag i; jobbar hårt; skärpt sig; bättrat sig; lugnat ner sig;
        lugnat sig; vuxit upp; mognad; tilliten; förtroendet växer; allt bättre; rejält bättre;
        betydligt bättre; god kontakt; bra kontakt; bra stöd i; stöd i; stöd av sin; stöd
        från sin; stöd från mamman|systern|familjen|kyrkan|moskén|arbetsgivaren; hans|hennes tro; gudstro;
        tron ger; livsglädje; livslust; nya vänner; nytt umgänge; nya intressen; fritidsintresse*;
        tränar fotboll|regelbundet|på; engagemang*; pappaskap*; papparoll*; faderskap*; ångerfull*; ett plus;
        ett stort plus; en styrka; en fördel; står fast vid hans|hennes; står vid hans|hennes sida; rekommenderas; beröm; berömmer; positivt inställd; står
        bakom honom|henne; bestämt sig för att lämna|hoppa|bryta|sluta|förändra; lämna
        miljön|gänget|gruppen|rörelsen; tror på honom|henne; avgörande för honom|henne; gör honom|henne
        lugnare; starkaste drivkraft; motiveras av; längtar efter; längtar hem; risken har
        minskat|sjunkit|avtagit; har risken minskat|sjunkit|avtagit; är risken mindre|lägre|lägre; risken
        minskat|sjunkit; risken är mindre|lägre; risken minskar|sjunker|avtar|reduceras; minskar
        risken|risk|faran; minskad|sänkt|reducerad|avtagande|lägre|mindre risk; sänker risken; dämpar risken;
        minska risken; sänka risken; begränsa risken; stabil person; stabil figur; trygg punkt; fast punkt;
        stabiliserande; borta från brott; borta från kriminalitet; håller honom|henne borta|sysselsatt|lugn;
        fasta ramar; bra inflytande; sköter sin; sköter sina; god effekt; gör skillnad; betyder mycket för;
        har ordning på; fått ordning på; uppbackning från; backas upp; bra stöd hemma; åt rätt håll; i rätt
        riktning; rätt riktning; drar åt rätt; på rätt spår; söker själv hjälp; ber om hjälp; en klippa för;
        en klippa i; ett ankare; en fast punkt; en trygghet; en stabiliserande; en livlina; håller honom|henne
        i gång|schack|ordning; ger honom|henne något|lugn|mening|innehåll|riktning|hopp; fyller hans|hennes
        vardag; mår bra av; har nytta av; gott tecken; bra tecken; lovar gott; ser ljust ut; på väg framåt; på
        bättringsvägen; bättring;
        är ett stort stöd; är ett bra stöd; familjen stöttar; ger stöd; stöd och hjälp; ett
        positivt; positivt tecken; positiva faktorer; en positiv kraft; positiv faktor; goda
        rutiner; fasta rutiner; är en styrka; är hans styrka; stor styrka; det är bra att; det är
        positivt att; väldigt positivt; mycket positivt; det stöttar; stöttar hans; stabiliserar;
        klara sig bra|fint|väl|själv|utmärkt; klarar sig fint|utmärkt|själv|väl; kommer att klara
        sig; reda sig; reder sig; skulle klara sig; kan klara sig; klarar det här; fixar det bra;
        goda chanser; goda möjligheter; god chans; stora möjligheter; på god väg; ska gå bra; går åt
        rätt; talar för honom|henne; har förändrats till det bättre; har goda; mår bra av; blir lugn
        av; blir lugnare; gör honom|henne lugn|lugnare|trygg|tryggare|stabil|glad;
        tydlig|stor|klar|märkbar förbättring; ser en förbättring; ser förbättringar; har
        förbättrats; en klar förbättring; stora framsteg;
        klar|väsentlig|tydlig|viktig styrka; klart|tydligt plus; det är glädjande att; en klar fördel; det är en
        fördel att;
        gör en? stor|jättestor|väsentlig|positiv|märkbar skillnad; betyder mycket|allt för honom|henne; gör en
        skillnad;
        gett|ger|gav|givit honom|henne
        struktur|rutiner|trygghet|mening|sammanhang|lugn|stadga|självförtroende|hopp|framtidstro|tillhörighet;
        struktur och rutiner; rutiner och struktur; bådar gott; ställer upp i vått; i vått och
        torrt; ställer upp för honom|henne; finns där för honom|henne; har stöd av; får stöd av; får
        stöd hemifrån; gör att han|hon håller; gör att han|hon klarar; gör att han|hon lugnar; gör
        susen; går som tåget; går som på räls; går på räls; rullar på; flyter på; flyter på bra;
        tickar på; på benen; står på egna ben; har landat; landat i; har hittat; hittat sig själv;
        hittat hem; gett resultat; ger resultat; gett effekt; ger effekt; biter; har vänt; vänt om;
        har vuxit; växer med; växt i; har rett ut; tar sig; tagit sig upp; tagit sig i kragen;
        skärpt till sig; fått ordning; ordning på; pusselbit; pusselbitar; grundtrygg; klippa;
        håller ihop; håller måttet; sköter medicineringen; håller kvar honom|henne; det som skyddar;
        skydd i;
        det bästa som hänt; det bästa som kunde hända; bästa som hänt honom|henne; imponerad
        av|över; är imponerad; tar sig an behandlingen; går in för; går helhjärtat; med liv och
        lust; full av hopp; är glad över att|hur; är nöjd med hur; nöjd med hur; gläds åt;
        genuin|äkta|uppriktig|stark|tydlig vilja; vilja till förändring; vilja att förändras; vill
        framåt; siktar framåt; vågar be om hjälp; söker stöd; tar emot råd; lyssnar på råd; öppnar
        upp
    """),
    programmes=phrases("""
        träning*; *träning; *träningen; kurs; kursen; *kurs; *kursen; program*; *program; *programmet; terapi*;
        *terapi; *terapin; behandling*; *behandling; *behandlingen; samtal; *samtal; *samtalen; session*;
        modul*; grupp; gruppen; *grupp; *gruppen; hantering; *hantering; kontroll; prevention; *prevention;
        test*; bedömning*; *bedömning; *bedömningen; skattning*; *skattning; instrument; *instrument; formulär*;
        utbildning; *utbildning; insats*; ersättning; förebygg*;
        *tvist; *tvisten; *ärende; *ärendet; *utredning; *utredningen; *process; *processen
    """),
    hopeless=phrases("""
        inget|ingenting mer? att göra åt; inget|ingenting att göra åt; går inte att göra något åt;
        inget|ingenting vi kan göra; kan inte hjälpas; finns inget|ingenting att göra; finns inget|ingenting mer
        att göra
    """),
    unwilling=phrases("""
        tänker inte; tänker ej; vill inte; vill ej; har inte för avsikt; avser inte; är inte villig; är inte
        villiga; är inte beredd; är inte beredda; har ingen avsikt; ämnar inte; kommer inte att; kommer ej att
    """),
    discloses=phrases("""
        dela det|detta|den; dela med sig av det|detta; delar inte det|detta; berätta det|detta; lämna ut
        det|detta; säga det|detta; avslöja det|detta; röja det|detta; nämna det|detta; delge det|detta; delar
        det|detta; lämnar ut det|detta; dela källan; delar inte källan
    """),
    toward=phrases("till; för; inför"),
    plans=phrases("""
        planerad; planerat; planerade; bokad; bokat; bokade; inbokad; inbokat; schemalagd; schemalagt;
        reserverad; reserverat; utsatt; utsatta; bestämd; bestämt; inbjuden; kallad; kallade; kallats;
        bekräftad; bekräftat; avtalad; avtalat; förväntas; väntas; beräknas; fastställd; inplanerad; inplanerat;
        ansökt
    """),
    keeps=phrases("""
        håller; hålls; har; behåller; finns; står; ligger; är
    """),
    holding=phrases("har"),
    accounts=phrases("""
        information; info; uppgift; uppgifter; uppgifterna; underrättelser; underrättelse; underrättelserna;
        underrättelseinformation; rapport; rapporten; rapporter; rapporterna; register; registret; akt; akten;
        journal; journalen; källa; källor; data; siffror; anteckning; anteckningar; anteckningarna; observation;
        observationer; iakttagelser; system; systemet; logg; loggar; utdrag; besked; personal; notering;
        noteringar; bedömning; protokoll; protokollet; fynd
    """),
    suggests=phrases("""
        tyder på; tydde på; pekar på; pekar mot; visar; visade; framgår; framkommer; framkom; indikerar;
        indikerade; antyder; säger; uppger; bekräftar; bekräftade; talar för; nämner; anger; gör gällande;
        avslöjar; vittnar om; beskriver; framgick; det framgår; är att
    """),
    amends=phrases("""
        förlåt; ursäkta; rättelse; korrigering; jag menar; jag menade; menar jag; oj; hoppsan; nej vänta; vänta;
        fel av mig; mitt fel; det ska vara; ska vara; ska det vara; det skulle vara; skulle vara; ändra det
        till; ändra till; ändra till den; byt till; sorry; eller rättare sagt; rättare sagt; jag sa fel; jag
        skrev fel; pardon; inte det utan; gör det till; gör om det till; ändra; blev fel; det blev fel; snarare
    """),
    equals=phrases("""
        är; var; ska vara; skall vara; blir; bör vara; måste vara; till; =; :; är nu; ska bli; ändras till
    """),
    myself=phrases("""
        jag; mig; mig själv; jag själv; ordförande; ordföranden; det är jag; jag gör det; undertecknad;
        mötesordförande; mötesordföranden; jag tar det; det gör jag
    """),
    everyone=phrases("""
        alla; alla är här; alla är närvarande; alla närvarande; samtliga; samtliga är här; samtliga närvarande;
        alla på plats; alla är på plats; alla här; vi är alla här; alla deltagare; hela gruppen; hela bordet;
        alla andra; de andra; alla på listan; fulltaligt; allihop; allihopa; samtliga på plats; alla är med
    """),
    excepting=phrases("""
        utom; förutom; med undantag för; med undantag av; undantaget; utan; men inte; minus; inte; exklusive;
        bortsett från; exkl; så när som på
    """),
    beyond=phrases("efter; inte; först; tidigast; ej"),
    dating=phrases("""
        den; det; de; nästa; gång; är; blir; bli; ska; vi; ses; träffas; möts; igen; åter; på; kommer;
        tillsammans; säg; säger; låt; oss; till; för; kan; måste; bör; skulle; har; behöver; då; tror; tycker;
        jag; kanske; gärna; tack; ok; okej; bra; fint; deadline; slutdatum; datum; nytt; ny; dag; klar; klart;
        färdig; färdigt; av; han; hon; senast; före; innan; senare; flyttat; flytta; flyttas; flyttad; fram;
        skjut; skjuts; upp; uppskjutet; ändra; ändrat; göra; möte; mötet; passar; funkar; fungerar; mig; ja;
        slut; planerat; planerad; helst; men; och; så; om; vid; i; händer; gör; sätt; sätter; ge; honom; henne;
        dem; får; mer; tid; ta; tar; runt; kring; väl; nog; möjligt; allra; tidigast; alla; vara; lägg; boka;
        bokat; bokar; ,; :; -; –; —; ;
    """),
    closed=phrases("""
        konfidentiellt; strikt konfidentiellt; konfidentiell; konfidentiell information|info|uppgift; i
        förtroende; i strikt förtroende; förtroligt; förtrolig; hemligt; hemlig; sekretess; sekretessbelagt;
        sekretessbelagd; omfattas av sekretess; med sekretess; under sekretess; hemligstämplat; endast|bara för
        angivna|namngivna|utpekade mottagare|personer; endast|bara angivna|namngivna|utpekade
        mottagare|personer; angivna|namngivna mottagare; need to know; need - to - know; endast need to know;
        dela inte; dela ej; dela inte vidare; dela inte detta; dela inte det här; delas inte; delas ej; delas
        inte vidare; delas ej vidare; får inte delas; får ej delas; får inte spridas; får ej spridas; ska inte
        delas; ska ej delas; ska inte spridas; inte för spridning; ej för spridning; sprid inte; sprid inte
        vidare; sprid inte detta; sprids inte; sprids ej; för inte vidare; får inte föras vidare; för ej vidare;
        inte att dela; mellan oss; stannar mellan oss; stannar inom gruppen; stannar här; stannar i rummet;
        detta stannar mellan oss; det stannar mellan oss; inte för alla; ej för alla; begränsad spridning;
        begränsad krets; behandlas konfidentiellt; hanteras konfidentiellt; håll det konfidentiellt; håll detta
        konfidentiellt; berätta inte vidare; säg inte vidare; säg inget; säg det inte vidare; inte för hela
        gruppen; internt; endast för internt bruk; i en begränsad krets; får inte lämna rummet
    """),
    abstracted=phrases("""
        endast|bara sammanfattning; endast|bara sammanfattningen; endast|bara en sammanfattning; endast|bara i
        allmänna ordalag; endast|bara i stora drag; endast|bara i korthet; endast|bara övergripande; bara i
        sammanfattad form; inga detaljer till övriga; endast i sammanfattad form; utan detaljer till övriga;
        endast|bara på övergripande nivå
    """),
    off_record=phrases("""
        off the record; utanför protokollet; inte i protokollet; ej i protokollet; inte till protokollet; ej
        till protokollet; inte för protokollet; ska inte protokollföras; protokollförs inte; protokollförs ej;
        protokollför inte; inte i minnesanteckningarna; ej i minnesanteckningarna; inte i anteckningarna; ska
        inte antecknas; antecknas inte; antecknas ej; anteckna inte; skriv inte upp; skriv inte ner; skriv inte
        i protokollet; ta inte med i protokollet; tas inte med i protokollet; tas ej med i protokollet; ska inte
        in i protokollet; ska inte med i protokollet; håll det utanför protokollet; håll detta utanför
        protokollet; lämnas utanför protokollet; utom protokollet; skriv inte detta; inte i mötesprotokollet;
        ska inte stå i protokollet
    """),
    only_for=phrases("""
        endast för; bara för; enbart för; uteslutande för; endast till; bara till; enbart till; endast avsett
        för; endast avsedd för; endast ämnat för; avsett endast för; endast delas med; delas endast med; delas
        bara med; delas enbart med; får endast delas med; får bara delas med; ska bara delas med; ska endast
        delas med; dela bara med; dela endast med; dela enbart med; begränsat till; begränsad till; endast
        synligt för; bara synligt för; endast för kännedom till; får endast läsas av; får bara läsas av; enkom
        för; konfidentiellt för; konfidentiellt till; stannar hos; stannar mellan; endast; enbart; bara
    """),
    for_only=phrases("""
        endast; enbart; bara; får ensam veta; får ensamma veta; är de enda som får veta; är den enda som får
        veta; är ensam om att få veta; only
    """),
    not_for=phrases("""
        inte för; ej för; inte till; ej till; delas inte med; delas ej med; dela inte med; dela inte detta med;
        dela inte det här med; dela inte det med; dela ej med; får inte delas med; får ej delas med; ska inte
        delas med; ska ej delas med; inte delas med; ej delas med; berätta inte för; berätta inte det för;
        berätta inte detta för; berätta inget för; säg inte till; säg inget till; säg inte det till; säg inte
        detta till; säg inget om detta till; nämn inte för; nämn inte detta för; nämn inte det för; visa inte
        för; visa inte detta för; skicka inte till; skicka inte detta till; för inte vidare till; lämna inte ut
        till; lämna inte vidare till; lämnas inte ut till; lämnas inte till; hålls hemligt för; håll hemligt
        för; håll det hemligt för; dölj för; hemligt för; inte avsett för; ej avsett för; inte synligt för; alla
        utom; alla förutom; ingen kopia till; utom för; ska inte till; får inte nå; inte lämnas till; inte
        spridas till; ska inte komma till; får inte komma till; inte röjas för; informera inte; hålls utanför
    """),
    not_to_know=phrases("""
        får inte veta; får ej veta; får inte känna till; får inte läsa; får inte se; får inte höra; får inte
        veta det|detta; får inte se det|detta; får inte läsa det|detta; ska inte veta; ska inte känna till; ska
        inte se|läsa|höra; ska inte se|läsa|höra det|detta; ska inte veta det|detta; ska inte få veta; ska inte
        få veta det|detta; ska inte ha detta; bör inte veta; bör inte veta det|detta; behöver inte veta; behöver
        inte känna till; behöver inte se|läsa; behöver inte veta det|detta; behöver inte få veta; ska ej veta;
        ska inte informeras; ska inte informeras om det|detta; får inte informeras; undantas; undantagen; ska
        inte ta del av det|detta; får inte ta del av det|detta
    """),
    kin=phrases("""
        hans|hennes|deras
        familj|anhöriga|föräldrar|mamma|mor|pappa|far|bror|syster|sambo|partner|fru|make|flickvän; familjen;
        anhöriga; de anhöriga; föräldrarna; mamman; pappan; brodern; systern
    """),
    outsiders=phrases("""
        hans|hennes|deras advokat|ombud|försvarare; advokaten; advokat; försvararen; försvarare; ombudet;
        pressen; media; medierna; journalister; allmänheten; tredje man; tredje part; utomstående; andra
        myndigheter; de andra myndigheterna; övriga myndigheter; övriga; de andra; de övriga; andra; honom
        själv; henne själv; gäster; gästerna; gästen; övriga parter; klienten själv; den intagne själv
    """),
    asides=phrases("""
        låt oss; dela med; delas med; detta är; det är; det här är; det var; är; det; detta; den; tack; snälla;
        vänligen; och; men; så; strikt; obs; notera; ännu; tills vidare; för närvarande; just nu; i nuläget;
        dock; även; också; här; informationen är; information är; denna information; uppgiften är; om detta; om
        det; av detta; stannar; hålls; förblir; den här informationen; än så länge; det här
    """),
    topics=listed("""
        K6: medicin*; medicer*; läkemed*; psykiat*; diagnos*; depress*; depri*; suicid*; självmord*; terapi*;
            missbruk*; beroende*; hälsa*; sjukdom*; psykisk*; vårdbehov*; ångest*
        K11: brottsoffer*; målsägand*; offret; hotad av*; hotas av*; besöksförbud*; kontaktförbud*
        K10: ideologi*; extremistisk*; radikal*; våldsbejakande*; övertygelse*
        K2: straff*; frigivning*; förhandling*; överklag*; villkorlig*; fotboja*; dom; domen; rättegång*;
            permission*; åtal*; häkt*; prövotid*
        K7: familj*; mamma*; mor; modern; pappa*; far; fadern; bror; brodern; syster*; fru; frun; make*; sambo*;
            partner*; barn*; son; sonen; dotter*; föräld*; anhörig*; flickvän*
        K8: bostad*; boende*; lägenhet*; hyra*; hyres*; inkomst*; försörjningsstöd*; bidrag*; skuld*; jobb*; arbete;
            anställning*; arbetsgivare*; körkort*; pass; passet; legitimation*; kontrakt*
        K9: program*; kurs*; utbildning*; träning*; närvaro*; praktik*; deltar i*
    """),
    function_words=phrases("""
        och; att; det; som; på; är; av; för; den; till; en; ett; inte; om; har; de; med; var; sig; från; vi; så;
        kan; man; när; han; hon; där; nu; ska; skall; eller; men; hade; vid; än; efter; upp; ut; hans; hennes;
        deras; honom; henne; dem; under; i; mot; hos; inom; över; senast; före; innan; ej; ingen; inget; inga;
        kommer; får; fick; blir; blev; bör; måste; vill; kring; genom; enligt; mellan; dag; idag; morgon; igår;
        vecka; veckan; nästa; månad; möte; mötet; åtgärd; beslut; boende; bostad; polisen; frivården; anstalten;
        kommunen; socialtjänsten; vem; vad; hur; varför; ny; nytt; sin; sitt; sina; också; redan; sedan; utan;
        eftersom; mamma; syster; bror; broder; säger; uppger; ringer; skickar; ordnar; bokar; tar; kontakt;
        kontaktar; denna; detta; dessa; jag; du; ni; vår; oss; mig; utom; inför; hem; sedd; sågs; gamla; alla;
        två; tre; finns; varje; gått; fått; blivit
    """),
    abbreviations=phrases("""
        målsäg; kriminalv; beroendemott; rapp; komm; anst; frivårdsinsp; sen; förf; närv; frånv;
        förh; överensk; ansv; övervakn; mott; psyk; åkl; socialtj; kommun; polism; utskr; utredn;
        anmäl; bed; bedömn; ök; fm; em; kont; beh; perm; lgh; hyresv; förl; senast; uppf; handl;
        ärd; bil; dok; remiss; utl; yttr; lm; jourlgh; försäkr; försäkringsk; arbetsf; misst;
        brottsofferj; kvinnoj; vårdpl; ledn; skr; mötesant; minnesant; inkom; upps; tillf;
        kl; dr; prof; nr; bl; ca; t; ex; ev; resp; inkl; exkl; st; tel; s; ang; enl; fr; v; vk; jfr; max; min;
        avd; adm; dir; sekr; insp; ass; red; tf; dvs; osv; mm; etc; forts; ank; pers; hr; herr; bitr;
        polisinsp; kap; hb; kr; tim; obs; mfl; soc; vh; besl; info; spm; akt; vurd; opg; anm; nb; tilf; ref;
        prot
    """),
)
