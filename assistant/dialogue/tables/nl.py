"""Dutch: the words by which a typed sentence is understood."""

from __future__ import annotations

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words

_VERBS = words("""
inlichten/licht inschakelen/schakel doorgeven/geef terugkoppelen/koppel uitnodigen/nodig
bellen/bel mailen/mail sturen/stuur regelen/regel zoeken/zoek vragen/vraag nemen/neem plannen/plan bespreken/bespreek
overleggen/overleg checken/check controleren/controleer nagaan/ga uitzoeken/zoek opvragen/vraag aanvragen/vraag
doorsturen/stuur opsturen/stuur toesturen/stuur informeren/informeer melden/meld opstellen/stel schrijven/schrijf
maken/maak doen/doe gaan/ga geven/geef halen/haal brengen/breng bezoeken/bezoek begeleiden/begeleid
ondersteunen/ondersteun bekijken/bekijk kijken/kijk onderzoeken/onderzoek aanmelden/meld afmelden/meld
inschrijven/schrijf uitnodigen/nodig uitvoeren/voer afnemen/neem opnemen/neem contacteren/contacteer benaderen/benader
afstemmen/stem coordineren/coordineer organiseren/organiseer voorbereiden/bereid afronden/rond opleveren/lever
leveren/lever aanleveren/lever delen/deel verstrekken/verstrek zorgen/zorg zetten/zet starten/start beginnen/begin
stoppen/stop volgen/volg opvolgen/volg monitoren/monitor toetsen/toets beoordelen/beoordeel evalueren/evalueer
actualiseren/actualiseer bijwerken/werk werken/werk uitwerken/werk registreren/registreer vastleggen/leg leggen/leg
invullen/vul ondertekenen/onderteken tekenen/teken aanpassen/pas wijzigen/wijzig verlengen/verleng intrekken/trek
verzoeken/verzoek adviseren/adviseer vertalen/vertaal uitleggen/leg spreken/spreek praten/praat interviewen/interview
horen/hoor aanwezig/aanwezig verzorgen/verzorg betalen/betaal aanhouden/houd houden/houd bijhouden/houd
inlichten/licht waarschuwen/waarschuw verwijzen/verwijs doorverwijzen/verwijs overdragen/draag dragen/draag
inplannen/plan terugkoppelen/koppel koppelen/koppel terugbellen/bel nabellen/bel navragen/vraag
inventariseren/inventariseer verzamelen/verzamel bundelen/bundel opschrijven/schrijf printen/print openen/open
sluiten/sluit afsluiten/sluit aansluiten/sluit bewaken/bewaak bemiddelen/bemiddel ophalen/haal afspreken/spreek
boeken/boek reserveren/reserveer faciliteren/faciliteer financieren/financier inzetten/zet aanstellen/stel
aanwijzen/wijs wijzen/wijs voeren/voer trainen/train toeleiden/leid leiden/leid inschakelen/schakel schakelen/schakel
verspreiden/verspreid rapporteren/rapporteer samenvatten/vat opzetten/zet opstarten/start screenen/screen toezien/zie
pakken/pak oppakken/pak trekken/trek uitzetten/zet aankaarten/kaart terugkomen/kom komen/kom motiveren/motiveer
versturen/verstuur mededelen/deel inbrengen/breng afhandelen/handel behandelen/behandel aanschuiven/schuif
langsgaan/ga verhelderen/verhelder verduidelijken/verduidelijk inwinnen/win winnen/win aanspreken/spreek scannen/scan
appen/app faxen/fax whatsappen/whatsapp corrigeren/corrigeer completeren/completeer publiceren/publiceer afgeven/geef
doorgeven/geef vergoeden/vergoed vervoeren/vervoer opvangen/vang plaatsen/plaats verhuizen/verhuis indienen/dien
dienen/dien uitreiken/reik reiken/reik agenderen/agendeer onderhandelen/onderhandel vervolgen/vervolg
seponeren/seponeer dagvaarden/dagvaard aanbieden/bied bieden/bied toevoegen/voeg verwerken/verwerk opleiden/leid
matchen/match concretiseren/concretiseer analyseren/analyseer verifieren/verifieer escaleren/escaleer verkennen/verken
inlezen/lees doornemen/neem doorspreken/spreek sonderen/sondeer peilen/peil aanvullen/vul beantwoorden/beantwoord
antwoorden/antwoord reageren/reageer meegaan/ga meenemen/neem aanhaken/haak attenderen/attendeer notuleren/notuleer
duiden/duid wegen/weeg toelichten/licht samenstellen/stel vaststellen/stel stellen/stel activeren/activeer
opwachten/wacht wachten/wacht bezorgen/bezorg briefen/brief bezichtigen/bezichtig aanschrijven/schrijf opzoeken/zoek
afleveren/lever afhalen/haal wegbrengen/breng meebrengen/breng overbrengen/breng terugbrengen/breng uithalen/haal
binnenhalen/haal inschatten/schat opschakelen/schakel afschakelen/schakel doorschakelen/schakel bijstaan/sta
terugschakelen/schakel optrekken/trek natrekken/trek nakijken/kijk inkijken/kijk bijsturen/stuur aansturen/stuur
rondsturen/stuur rondmailen/mail doormailen/mail terugmailen/mail inmailen/mail inboeken/boek omboeken/boek
klaarleggen/leg klaarzetten/zet klaarmaken/maak vrijmaken/maak afmaken/maak bijleggen/leg neerleggen/leg
voorleggen/leg overleggen/leg aanbellen/bel opbellen/bel rondbellen/bel doorbellen/bel uitbellen/bel
meelopen/loop nalopen/loop doorlopen/loop langslopen/loop aflopen/loop afleggen/leg afhoren/hoor uithoren/hoor
navorsen/vors nazien/zie inzien/zie overzien/zie toekennen/ken verlenen/verleen verschaffen/verschaf
vrijgeven/geef teruggeven/geef meegeven/geef uitgeven/geef afdragen/draag voordragen/draag bijdragen/draag
opdragen/draag uitdragen/draag overnemen/neem meenemen/neem innemen/neem waarnemen/neem terugnemen/neem aannemen/neem
ondernemen/onderneem inroosteren/rooster inspreken/spreek uitspreken/spreek bespreken/bespreek bijpraten/praat
doorpraten/praat napraten/praat inbellen/bel aftekenen/teken optekenen/teken uittekenen/teken natekenen/teken
formuleren/formuleer herformuleren/herformuleer herzien/herzie herschrijven/herschrijf herplannen/herplan
herinneren/herinner heropenen/heropen hernemen/herneem hervatten/hervat verplaatsen/verplaats verschuiven/verschuif
verzetten/verzet verruimen/verruim verscherpen/verscherp versoepelen/versoepel verlagen/verlaag verhogen/verhoog
verwijderen/verwijder vervangen/vervang verwittigen/verwittig vrijhouden/houd beheren/beheer begroten/begroot
bezorgen/bezorg bestellen/bestel beslissen/beslis bevestigen/bevestig beveiligen/beveilig bevragen/bevraag
betrekken/betrek beschrijven/beschrijf bemannen/beman bemachtigen/bemachtig berekenen/bereken
onderbouwen/onderbouw onderbrengen/breng onderhouden/onderhoud onderschrijven/onderschrijf
ontvangen/ontvang ontwikkelen/ontwikkel ontwerpen/ontwerp opruimen/ruim opslaan/sla opvolgen/volg opwaarderen/waardeer
uitlenen/leen uitnodigen/nodig uitschrijven/schrijf uitsluiten/sluit uitwisselen/wissel uitleveren/lever
toesturen/stuur toelaten/laat toewijzen/wijs toeleveren/lever toevertrouwen/vertrouw toezenden/zend
zenden/zend opzenden/zend doorzenden/zend terugzenden/zend inzenden/zend verzenden/verzend
aandringen/dring aanhoren/hoor aanpakken/pak aanreiken/reik aansporen/spoor aanstippen/stip
aanvoeren/voer aanvragen/vraag afspreken/spreek afwegen/weeg afwerken/werk afzeggen/zeg
bekostigen/bekostig beleggen/beleg belichten/belicht benutten/benut bepalen/bepaal beperken/beperk
doorvragen/vraag doornemen/neem doorrekenen/reken doorlichten/licht kortsluiten/sluit kwijtschelden/scheld
indelen/deel inregelen/regel inrichten/richt inspecteren/inspecteer instellen/stel instrueren/instrueer
interveniëren/intervenieer introduceren/introduceer investeren/investeer inwerken/werk mandateren/mandateer
markeren/markeer nabespreken/bespreek naleven/leef nameten/meet nasturen/stuur noteren/noteer observeren/observeer
omzetten/zet omschrijven/omschrijf opnemen/neem oplossen/los opmaken/maak oprichten/richt opsplitsen/splits
overhandigen/overhandig overtuigen/overtuig raadplegen/raadpleeg realiseren/realiseer regulariseren/regulariseer
reconstrueren/reconstrueer schetsen/schets signaleren/signaleer sorteren/sorteer specificeren/specificeer
stimuleren/stimuleer structureren/structureer terugdraaien/draai terugkijken/kijk tolken/tolk traceren/traceer
typen/typ updaten/update uploaden/upload valideren/valideer vormgeven/geef voorlezen/lees voorstellen/stel
voorbespreken/bespreek wegwerken/werk wegzetten/zet zoeken/zoek
installeren/installeer surveilleren/surveilleer patrouilleren/patrouilleer opsporen/spoor
""")
_PAIRS = tuple(tuple(v.split("/")) for v in _VERBS)
_STEMS = frozenset(s for _, s in _PAIRS)
_INFINITIVES = frozenset(i for i, _ in _PAIRS)
_THIRD = frozenset(s if s.endswith("t") else s + "t" for s in _STEMS) | {"gaat", "doet", "ziet"}
_PREFIXES = (
    "aan",
    "af",
    "bij",
    "door",
    "in",
    "mee",
    "na",
    "om",
    "op",
    "over",
    "terug",
    "toe",
    "uit",
    "vast",
    "voor",
    "weg",
    "langs",
    "samen",
    "opnieuw",
    "rond",
    "klaar",
    "voort",
)

_PARTED = frozenset(p + s for p in _PREFIXES for s in _THIRD)

_PLURALS = frozenset(
    verb[len(p) :] for verb, stem in _PAIRS for p in _PREFIXES if verb.startswith(p) and verb[len(p) :].startswith(stem[:2])
)
"""What is left of an infinitive in two parts (`wisselen ... uit`)."""

_PASTS = frozenset(s + e for s in _STEMS if not s.endswith("t") for e in ("de", "den", "te", "ten")) | frozenset(
    s + e for s in _STEMS if s.endswith("t") for e in ("te", "ten")
)

TABLE = Table(
    language="nl",
    inverts=True,
    numbers=valued("""
        een 1; twee 2; drie 3; vier 4; vijf 5; zes 6; zeven 7; acht 8; negen 9; tien 10; elf 11; twaalf 12; veertien
        14; vijftien 15; twintig 20; dertig 30; zestig 60; negentig 90; 'n 1
    """),
    ordinals=("e", "de", "ste", "en"),
    ordinal_words=valued("""
        eerste 1; tweede 2; derde 3; vierde 4; vijfde 5; zesde 6; zevende 7; achtste 8; negende 9; tiende 10; elfde
        11; twaalfde 12; vijftiende 15; twintigste 20; dertigste 30
    """),
    weekdays=valued("""
        ma 0; di 1; wo 2; do 3; vr 4; za 5; zo 6; maandags 0; dinsdags 1; woensdags 2; donderdags 3; vrijdags 4;
        maadag 0; woensdg 2; vrijdg 4; donerdag 3; wonesdag 2; vridag 4; dindsdag 1
    """),
    months=valued("""
        mrt 3; mar 3; sept 9; okt 10; febuari 2; augustes 8; juny 6; july 7; september 9
    """),
    units=named("""
        uur hour; uren hour; u hour; dag day; dagen day; week week; weken week; wk week; wkn week; weekje week;
        maand month; maanden month; mnd month; mnden month; jaar year; jaren year; kwartaal quarter; werkdag
        workday; werkdagen workday; dgn day
    """),
    parts=phrases("""
        ochtend; middag; avond; nacht; voormiddag; namiddag; vroeg; laat; lunch; lunchtijd; ochtends; middags;
        avonds
    """),
    weekday_endings=phrases("ochtend; middag; avond; nacht; morgen; voormiddag; namiddag"),
    dates=(
        ("iso", phrases("{iso}")),
        (
            "season",
            phrases("""
        de?
        zomer|herfst|winter|lente|kerst|pasen|feestdagen|vakantie|zomervakantie|kerstvakantie|herfstvakantie|meivakantie|voorjaarsvakantie|ramadan|bouwvak;
        het voorjaar|najaar|suikerfeest
    """),
        ),
        (
            "recurring",
            phrases("""
        elke|iedere {weekday}; maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags;
        op? maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen; wekelijks op {weekday};
        om de week op {weekday}; om het weekend; elk|ieder weekend; in de weekenden; om de week|dag|maand; om de andere
        dag|week; elke|iedere werkdag; elke eerste|laatste {weekday}; op {weekday} en {weekday}; doordeweeks; op werkdagen;
        elke|iedere|elk|ieder {unit}; elke|iedere {part}; om de
        {n} {unit}; elke {n} {unit}
    """),
        ),
        (
            "month_week",
            phrases("""
        de? {ord} week van|in {month}; de? laatste week van {month}; de? {ord} helft van {month}; de? {ord} week van
        volgende maand
    """),
        ),
        (
            "time",
            phrases("""
        om? {clock} uur?; om {time} uur?; {time} uur; om {hour} uur; voor|rond {hour} uur; voor|rond {clock} uur?
    """),
        ),
        ("numeric", phrases("{num}; {weekday} de? {num}")),
        (
            "day_month",
            phrases("""
        de? {day} {month} {year}?; de? {day} van {month}; de? {ord} {month} {year}?; de? {ord} van {month}
    """),
        ),
        ("day_month_range", phrases("{num} {month} {year}?")),
        (
            "days_month",
            phrases("""
        {day} tot|t/m|tm|en|-|–|— {day} {month} {year}?; {day} tot en met|aan {day} {month} {year}?
    """),
        ),
        ("day_or_month", phrases("{day} of {day} {month} {year}?")),
        ("day", phrases("de {ord}; de {ord} van deze maand; de {ord} deze maand")),
        ("day_next_month", phrases("de {ord} van volgende maand; de {ord} volgende maand")),
        (
            "weekday",
            phrases("""
        vr|v {weekday}; {weekday}; {weekday} {part}; {weekday} in de {part}; {weekday} 's {part}; {weekday} voor|na
        de? lunch; {weekday} einde dag; {weekday} eind van de {part}|dag|ochtend|middag
    """),
        ),
        (
            "this_weekday",
            phrases("""
        deze {weekday}; komende {weekday}; aanstaande {weekday}; as {weekday}; {weekday} as; {weekday} aanstaande;
        eerstkomende {weekday}; de eerstvolgende {weekday}; eerstvolgende {weekday}; aankomende {weekday};
        deze|komende|aanstaande|as|aankomende {weekday} {part}; dit weekend op {weekday}; a . s . {weekday}; de
        komende {weekday}; aanst {weekday}; de aanstaande {weekday}
    """),
        ),
        (
            "next_weekday",
            phrases("""
        volgende {weekday}; volgende {weekday} {part}; de volgende {weekday}; de {weekday} daarna|daarop; de
        {weekday} erop; volg {weekday}
    """),
        ),
        (
            "last_weekday",
            phrases("""
        afgelopen {weekday}; vorige {weekday}; laatste {weekday}; jongstleden {weekday}; {weekday} jl|jongstleden;
        afgelopen|vorige {weekday} {part}; jl {weekday}; de afgelopen|vorige {weekday}; verleden {weekday}
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} deze week; deze week {weekday}; {weekday} van deze week; deze week op {weekday}; {weekday} {part}
        deze week
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        volgende|komende week {weekday}; {weekday} volgende|komende week; {weekday} van volgende week; {weekday} in
        de week hierna; volgende week op {weekday}; volgende week {weekday} {part}; {weekday} {part} volgende week;
        volg week {weekday}; vlgnd week {weekday}; de {weekday} van volgende week; aanstaande week {weekday};
        {weekday} de week erop
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        vorige|afgelopen week {weekday}; {weekday} vorige|afgelopen week; vorige week op {weekday}; {weekday} van
        vorige week; verleden week {weekday}
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} over {n} week|weken; over {n} week|weken {weekday}; {weekday} over veertien dagen; over een week
        op {weekday}; {n} weken na {weekday}
    """),
        ),
        (
            "in",
            phrases("""
        over|binnen {n} {unit}; binnen de {n} {unit}; binnen een {unit}; over een {unit}; binnen nu en {n} {unit}; in de komende {n}
        {unit}; de komende {n} {unit}; {n} {unit} vanaf nu|vandaag; binnen uiterlijk|maximaal|max {n} {unit}; binnen
        de {unit}; na {n} {unit}; uiterlijk over {n} {unit}; vandaag over {n} {unit}; komende {n} {unit}; uiterlijk
        binnen {n} {unit}; binnen de komende {n} {unit}; maximaal|max {n} {unit}; binnen {unit}; binnen 'n {unit};
        gedurende {n} {unit}; in {n} {unit}; {n} {unit} na vandaag; over uiterlijk {n} {unit}; binnen de termijn van
        {n} {unit}; binnen een termijn van {n} {unit}
    """),
        ),
        ("in_workdays", phrases("binnen|over {n} werkbare dagen; binnen vijf werkd; binnen {n} werkd")),
        (
            "in_vague",
            phrases("""
        binnen|over enkele|paar|wat|meerdere {unit}; binnen|over een paar|aantal {unit}; over|binnen
        ongeveer|circa|ca|plusminus {n} {unit}; over|binnen {n} a|of|tot|- {n} {unit}; binnen|over {num} {unit};
        binnenkort; te zijner tijd; tzt; een dezer dagen; een keer volgende|deze week|maand; begin {month} {year}?;
        begin volgende|deze week|maand|jaar; begin van de week|maand; in de loop van volgende|deze week|maand; vroeg
        in {month}; ergens in {month}; ergens volgende|deze week|maand; in het voorjaar|najaar; in de
        lente|zomer|herfst|winter; rond {day} {month}; omstreeks {day} {month}; rond de {ord}; rond {weekday}; op
        korte termijn; de komende tijd|dagen|weken|maanden; halverwege de|volgende|deze {unit}; rond {month};
        begin|eind|medio komende|volgende week|jaar; na de zomer|vakantie|kerst|feestdagen; voor de?
        zomer|vakantie|kerst|feestdagen|zomervakantie|kerstvakantie|pasen|pinksteren|kerstmis|bouwvak; rond half
        {month}; rond eind {month}; in de kerstvakantie|zomervakantie; de eerste helft van {month}; een dag of {n};
        over een dag of {n}; over een week of {n}; binnen een week of {n}; binnen een dag of {n}; met
        pasen|kerst|pinksteren; over een maand of {n}; een paar|aantal {unit} geleden; enkele {unit} geleden
    """),
        ),
        ("ago", phrases("{n} {unit} geleden; {n} {unit} terug; {n} {unit} eerder")),
        (
            "rel0",
            phrases("""
        vandaag; vanavond; vanmiddag; vanochtend; vanmorgen; vannacht; nog vandaag; eind|einde van de dag; einde
        dag; eind vandaag; vandaag nog; direct na dit overleg; einde werkdag; eod; hedenmiddag; heden; hedenavond;
        vandaag {part}
    """),
        ),
        (
            "rel1",
            phrases("""
        morgen; morgenochtend; morgenmiddag; morgenavond; morgenvroeg; morge; morgen {part}; morgen vroeg|eind dag
    """),
        ),
        ("rel2", phrases("overmorgen; overmorge; overmorgenochtend; overmorgen {part}")),
        (
            "rel-1",
            phrases("""
        gisteren; gister; gisteravond; gistermiddag; gisterochtend; gisterenavond; gisteren {part}; gisternacht;
        afgelopen nacht
    """),
        ),
        ("rel-2", phrases("eergisteren; eergister; eergisteravond")),
        (
            "this_unit",
            phrases("""
        deze|dit {unit}; in de loop van deze|dit {unit}; later deze|dit {unit}; in deze {unit}; lopende {unit}
    """),
        ),
        ("after_next_unit", phrases("over - volgende {unit}; overvolgende {unit}; de {unit} daarop")),
        (
            "next_unit",
            phrases("""
        volgende|volgend {unit}; komende|komend {unit}; aankomende|aankomend {unit}; de komende|volgende {unit}; het
        volgende|volgend|komend|komende {unit}; aanstaande {unit}
    """),
        ),
        (
            "last_unit",
            phrases("""
        vorige|vorig {unit}; afgelopen {unit}; de afgelopen|vorige {unit}; verleden {unit}; eerder deze|dit {unit};
        het afgelopen {unit}
    """),
        ),
        (
            "end_week",
            phrases("""
        het? eind|einde van de|deze week; eind|einde deze? week; eind|einde vd week; het? einde v d week; aan het
        einde van de week
    """),
        ),
        (
            "end_next_week",
            phrases("""
        het? eind|einde volgende|komende week; het? eind|einde van volgende|komende week
    """),
        ),
        ("weekend", phrases("het|dit|komend|aankomend? weekend; het komende weekend")),
        ("next_weekend", phrases("volgend weekend; het weekend erop")),
        (
            "end_unit",
            phrases("""
        het? eind|einde van de|deze|dit|het {unit}; eind|einde deze|dit? {unit}; ultimo {unit}; de? laatste dag van
        de|deze|dit|het {unit}; het? eind|einde vd {unit}; het? eind|einde v h {unit}; het? eind|einde v d {unit};
        aan het einde van de|het {unit}
    """),
        ),
        ("end_this_month", phrases("maandeinde; eind - maand; eom")),
        ("end_this_year", phrases("jaareinde; het jaareinde; de? jaarwisseling; eindejaar; oudjaar; oud en nieuw")),
        (
            "end_next_unit",
            phrases("""
        eind|einde volgende|volgend|komende|komend {unit}; eind|einde van volgende|volgend|komende|komend {unit};
        het eind|einde van volgende|volgend {unit}; ultimo volgende {unit}
    """),
        ),
        (
            "end_year_of",
            phrases("""
        eind|einde {year}; ultimo {year}; het eind|einde van {year}; eind|einde van {year}
    """),
        ),
        (
            "end_month",
            phrases("""
        eind|einde {month} {year}?; het eind|einde van {month} {year}?; eind|einde van {month} {year}?; ultimo
        {month} {year}?; de? laatste dag van {month} {year}?; einde maand {month}
    """),
        ),
        (
            "mid_month",
            phrases("""
        half {month} {year}?; medio {month} {year}?; midden {month} {year}?; halverwege {month} {year}?; het midden
        van {month} {year}?
    """),
        ),
        (
            "mid_this_month",
            phrases("""
        half|medio|midden|halverwege deze maand; het midden van de maand; midden van de maand
    """),
        ),
        ("mid_next_month", phrases("half|medio|midden|halverwege volgende maand")),
        (
            "month",
            phrases("""
        in {month} {year}?; gedurende {month} {year}?; {month} {year}; komende {month}; de maand {month} {year}?; in
        de maand {month} {year}?; in de loop van {month} {year}?; voor {month} {year}?; uiterlijk {month} {year}?
    """),
        ),
        (
            "quarter",
            phrases("""
        q {n} {year}?; {ord} kwartaal {year}?; het {ord} kwartaal van? {year}?; eind {ord} kwartaal; eind q {n}
    """),
        ),
        (
            "week_of",
            phrases("""
        de? week van de? {day} {month} {year}?; in de week van de {ord}; week van maandag {day} {month} {year}?
    """),
        ),
        ("week_no", phrases("in? week {n}; wk {n}; weeknr|weeknummer {n}")),
        (
            "meeting",
            phrases("""
        het|de? volgende|volgend|eerstvolgende|komende|komend|aankomende|aankomend
        overleg|vergadering|bijeenkomst|casusoverleg|keer|bespreking|mar|sessie|conferentie|casusbespreking|casusconferentie|ronde|evaluatie|mdo|mdt|trajectberaad;
        ons volgende|volgend overleg; we weer bij elkaar komen; we elkaar weer zien; het volgende|volgend mar
        overleg|- overleg; volgende keer; de volgende keer; we weer samenkomen; het vervolgoverleg; vervolgoverleg
    """),
        ),
        (
            "release",
            phrases("""
        vrijlating; zijn|haar|hun|de vrijlating; invrijheidstelling; zijn|haar|de invrijheidstelling; ontslag;
        zijn|haar|de vrijlatingsdatum; vrijlatingsdatum; ontslagdatum; hij|ze|zij vrijkomt; einde detentie; het?
        eind|einde van de|zijn|haar detentie; de|zijn|haar vi; de vi - datum; de vi datum; de|zijn|haar
        voorwaardelijke invrijheidstelling; hij|ze|zij vrij komt; datum van vrijlating; de dag van vrijlating;
        betrokkene|client vrijkomt; zijn|haar ontslag; einde straf; het strafeinde; v . i .; zijn|haar
        invrijheidsstelling; invrijheidsstelling
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} voor zijn|haar|hun|de? vrijlating|invrijheidstelling|ontslag|vi; een {unit} voor de? vrijlating;
        {n} {unit} voor hij|ze|zij vrijkomt; {n} {unit} voorafgaand aan zijn|haar|hun|de?
        vrijlating|invrijheidstelling
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} na zijn|haar|hun|de? vrijlating|invrijheidstelling|ontslag; binnen {n} {unit} na
        zijn|haar|hun|de? vrijlating|invrijheidstelling|ontslag
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} voor het|de? volgende|volgend|eerstvolgende
        overleg|vergadering|bijeenkomst|casusoverleg|bespreking
    """),
        ),
    ),
    due=phrases("""
        voor; voor of op; op of voor; uiterlijk; uiterlijk op|voor|per; niet later dan; ten laatste; ten laatste op;
        deadline; deadline is|op|van?; vóór; uiterst; per uiterlijk; gereed|klaar op|voor|per; voor het; tegen;
        klaar per|op|voor; binnen; op zijn laatst; op z'n laatst; op z'n laatst op; voorafgaand aan; uiterste datum;
        uiterste datum is; streefdatum; streefdatum is; in te leveren voor; moet af zijn voor; voor het einde van;
        uiterlijk voor het; niet later dan op; ruim voor; nog voor; voor einde dag|werkdag op?; liefst voor; bij
        voorkeur voor; het liefst voor; uiterlijk eind; voor 12 uur op; voor de lunch op; zo mogelijk voor; indien
        mogelijk voor; gepland voor; mikken op;
        gereed; , klaar
    """),
    between=phrases("tussen; van"),
    deadlines=phrases("deadline; streefdatum; uiterste datum; einddatum; termijn; inleverdatum"),
    until=phrases("tot; tot en met; t/m; tm; tot aan; tot uiterlijk; tot en met uiterlijk"),
    at=phrases("""
        op; om; in; tijdens; rond; omstreeks; aan; de; bij; in het; in de; gedurende; van; voor de; op de
    """),
    seen=phrases("""
        sinds; dd; gedateerd; van; al sinds; sedert; dateert van; daterend van; gedateerd op
    """),
    effect=phrases("""
        vanaf; per; met ingang van; miv; ingaande; ingaand; met ingang; na; niet voor; pas op|na|vanaf|per; startend
        op; te beginnen op; beginnend op; niet eerder dan; m i v; aanvangend; vanaf de; pas; naar; verplaatst naar;
        uitgesteld tot; verschoven naar
    """),
    after_date=phrases("""
        uiterlijk; ten laatste; of eerder; of daarvoor; deadline; {part}; 's {part}; in de {part}; einde dag; eod;
        svp; graag; op zijn laatst; op z'n laatst; eind van de dag|middag|ochtend; eind dag; max; tegen de avond;
        voor de lunch|avond; aan het eind van de dag|middag; om uiterlijk; cob; einde werkdag; voor 12 uur; nog;
        sluiting
    """),
    ranges=phrases("tot; t/m; tm; en; -; –; —; tot en met; tot aan"),
    incidents=("incident", "observ", "gezien"),
    events=phrases("""
        zitting*; rechtszaak; rechtszitting*; strafzaak; terechtzitting; hoger beroep; verlopt; verloopt; verlopen;
        verstrijkt; loopt af; loopt tot; loopt; eindigt; geldig; geldig tot; geldt tot; geldt; van kracht; vervalt;
        vervallen; ingang; gaat in; in werking; treedt in werking; start; begint; vrijgelaten; komt vrij;
        vrijlating; vrijlatingsdatum; einddatum; uitspraak; vonnis; arrest; beschikking; aangehouden; veroordeeld;
        geboren; verjaardag; machtiging; maatregel; verbod; vergunning; paspoort; identiteitskaart; id - kaart;
        incident*; verlof; hoorzitting; verhoor; aangifte; observatie*; gezien; plaatsgevonden; vindt plaats;
        plaatsvindt; gebeurd; gepland staat; verhuist; overgeplaatst; gedetineerd; operatie; bruiloft; begrafenis;
        die kwam; schorsing; proeftijd; detentie; detentiefasering; raadkamer; rc; rechter - commissaris; pro forma;
        eis; inbewaringstelling; taakstraf; voorgeleiding; pro - forma; loopt door; ingaat; aanvang; afloopt;
        rapporteerde; aangekomen; binnengekomen
    """),
    prefixes={
        "action": phrases("""
        a; actie; acties; actiepunt; actiepunten; ap; todo; to do; to - do; taak; opvolging; follow up; follow - up;
        te doen; doen; uit te zetten; uitzetten
    """),
        "decision": phrases("besluit; besluiten; beslissing; besloten; eenparig; unaniem; conclusie; uitkomst; besl; afspraak"),
        "information": phrases("""
        info; informatie; feit; feiten; update; nieuws; observatie; waarneming; nieuwe info|informatie; melding;
        inf; stand van zaken; svz; ter info|informatie; bevinding; terugkoppeling
    """),
        "assessment": phrases("inschatting; beoordeling; factor; taxatie; duiding; oordeel"),
        "risk": phrases("""
        risico; risico's; risicos; risicofactor; risicofactoren; zorg; zorgen; zorgpunt; zorgpunten; aandachtspunt;
        pushfactor; push - factor; zorgelijk; dreiging; signaal van risico
    """),
        "protective": phrases("""
        beschermend; beschermende factor|factoren; bescherming; kracht; krachten; positief; pullfactor; pull -
        factor; sterk punt; sterke punten; steunend; beschermfactor; protectief; protectieve factor
    """),
        "question": phrases("vraag; vragen; openstaande vraag; v; open vraag; vraagpunt"),
        "dissent": phrases("""
        dissent; bezwaar; afwijkend standpunt; minderheidsstandpunt; voorbehoud; tegen; oneens; afwijkende mening;
        niet eens; niet akkoord; tegenstem
    """),
        "attendance": phrases("""
            afwezig m.k.; afwezig mk; afw. m.k.; afwezig met kennisgeving; afw. met kennisgeving; met kennisgeving afwezig; m.k. afwezig;
        aanw; afw; afgem; verh; abs; pres; exc; afm; te laat; later; vertrokken; ingebeld; online; aanwezig; afwezig; afmelding; afmeldingen; afgemeld; verhinderd; bericht van verhindering; presentie;
        aanwezigen; afwezigen; gast; gasten; mbv; met kennisgeving; present; absent
    """),
        "remark": phrases("""
            voor het verslag; voor de notulen; voor in? de notulen; voor in? het verslag; in de notulen; notulen; verslag; opmerking; ter notulering; procedureel; voor het proces - verbaal; in
            het verslag; voor in het verslag; kanttekening
        """),
        "note": phrases("""
        notitie voor het dossier; voor het dossier; dossiernotitie; aantekening voor het dossier;
        notitie; nb; n . b .; memo; prive; aantekening; eigen notitie; voor mezelf; geheugensteun; onthouden;
        persoonlijke notitie; eigen aantekening; kladje; voor mijzelf; note; prive notitie; noot; opmerking voor
        mezelf
    """),
    },
    owner_labels=phrases("""
        eigenaar; verantwoordelijk; verantwoordelijke; wie; door wie; door; trekker; actiehouder; uitvoerder; actor;
        belegd bij; uitvoering; uitgezet bij; houder; actie door; actie bij; actienemer
    """),
    agencies={
        "POL": phrases("""
        politie; marechaussee; kmar; lokale politie; federale politie; politiezone; gemeentepolitie; wijkinspecteur; wijkagent; agent; politieagent; recherche; rechercheur; agente; wijkagente; pol; politieman;
        politievrouw; basisteam; politie eenheid; politie - eenheid; wijkpolitie; politieambtenaar; operationeel
        expert; teamchef politie; teamchef
    """),
        "PRO": phrases("""
        openbaar ministerie; substituut; procureur des konings; parketmagistraat; om; o . m .; officier van justitie; ovj; parket; officier; aanklager; om'er;
        parketsecretaris; arrondissementsparket; justitie; zaaksofficier; gebiedsofficier; procureur
    """),
        "PRI": phrases("""
        gevangenis; pi; directeur; penitentiaire inrichting; dji; gevangeniswezen; directeur pi; directeur van de
        pi; inrichting; vestigingsdirecteur; dienst justitiele inrichtingen; gevangenisdirectie;
        gevangenisdirecteur; justitiele inrichting; p . i .; detentiecentrum; huis van bewaring; hvb;
        afdelingshoofd; pi directie; bajes
    """),
        "PRC": phrases("""
        piw'er; piw er; mentor pi; penitentiair inrichtingswerker; contactfunctionaris; bewaarder; piwer;
        penitentiair inrichtingswerkster; cipier; afdelingsmentor; piw; detentiebegeleider
    """),
        "PSY": phrases("""
        gevangenispsycholoog; psycholoog; inrichtingspsycholoog; gz - psycholoog; psychologe; gz psycholoog;
        gedragsdeskundige; gedragskundige
    """),
        "PRB": phrases("""
        reclassering; reclasseringswerker; reclasseringsmedewerker; rn; reclassering nederland; team ter;
        toezichthouder; svg; 3ro; reclas; recl; reclasseringsambtenaar; leger des heils reclassering; reclasseerder;
        reclasseringsadviseur; reclasseringswerkster; reclasseringsdienst; justitiehuis; justitiehuizen; justitieassistente; justitieassistent; recla;
        reclasser
    """),
        "MUN": phrases("""
        gemeente; gem; burgemeester; stadhuis; gemeentehuis; gemeentelijk; nazorgcoordinator; aandachtsfunctionaris
        gemeente; coordinator nazorg; beleidsmedewerker gemeente; ambtenaar openbare orde; oov; afdeling oov;
        wethouder; regisseur gemeente; gemeentelijke regisseur; nazorg coordinator; beleidsmedewerker veiligheid;
        stad; afdeling veiligheid; ooenv
    """),
        "INT": phrases("""
        inlichtingendienst; aivd; inlichtingen; giddk; grip; inlichtingenbureau; nctv; bureau inlichtingen;
        veiligheidsdienst; penitentiaire inlichtingen; inlichtingen- en veiligheidsdienst
    """),
        "JUD": phrases("""
        rechter; rechtbank; rechter - commissaris; rc; rechter commissaris; raadkamer; magistraat; strafrechter;
        politierechter; penitentiaire kamer
    """),
        "MH": phrases("""
        ggz; geestelijke gezondheidszorg; psychiater; psychiatrie; forensische psychiatrie; ggz behandelaar; ggz -
        behandelaar; behandelaar; fpk; ambulant behandelaar; faktteam; fact - team; fact; factteam; forensische
        polikliniek; forfact; ggz instelling; polikliniek; spv; spv'er; ggz'er
    """),
        "HLT": phrases("""
        arts; huisarts; medische dienst; verpleegkundige; gezondheidszorg; ggd; verslavingszorg; gevangenisarts;
        dokter; justitieel verpleegkundige; zorgverlener; verslavingsreclassering; zorgaanbieder; gezondheidsdienst
    """),
        "SOC": phrases("""
        sociale dienst; ocmw; caw; maatschappelijk assistent; maatschappelijk assistente; maatschappelijk werk; maatschappelijk werker; wijkteam; sociaal wijkteam; sociale zaken;
        wmo; sociaal team; maatschappelijk werkster; maatschappelijke dienstverlening; schuldhulpverlening; sociaal
        werker; welzijn; welzijnswerk; maatwerk; bewindvoerder; sociale diensten; wijkteammedewerker; schuldhulp;
        amw; smw
    """),
        "YTH": phrases("""
        jeugdzorg; jeugdbescherming; raad voor de kinderbescherming; jeugdreclassering; rvdk; kinderbescherming;
        gezinsvoogd; veilig thuis; jeugdwerker; jeugdhulp; jongerenwerk; jongerenwerker; jeugdbeschermer; jeugd;
        raadsonderzoeker; jeugdhulpverlening
    """),
        "EDU": phrases("""
        onderwijs; docent; leerkracht; leerplicht; leerplichtambtenaar; reintegratiecentrum; ric; school; educatie;
        opleider
    """),
        "WRK": phrases("""
        uwv; werkbedrijf; jobcoach; werkgeversservicepunt; werk en inkomen; werkconsulent; w&i; werkcoach;
        werkplein; arbeidsbureau; sociale werkvoorziening; w & i; participatiecoach
    """),
        "HSG": phrases("""
        woningcorporatie; corporatie; woningbouw; woningstichting; wooncorporatie; woonconsulent;
        woningbouwvereniging; huisvestingsdienst; wooncoach; beschermd wonen; woonbegeleiding; woonbegeleider
    """),
        "NGO": phrases("""
        exit; exitbegeleider; ngo; exodus; exittraject; stichting; exit begeleider; vrijwilligersorganisatie; lse;
        maatschappelijke organisatie; nazorgorganisatie; exitmedewerker; exitteam; exit team; exit medewerker;
        ervaringsdeskundige; vrijwilliger
    """),
        "REL": phrases("""
        imam; geestelijk verzorger; dominee; pastor; geestelijke verzorging; pi - imam; priester; religieus
        bemiddelaar; humanistisch verzorger; geestelijk verzorgster; rabbijn; gv'er; pandit
    """),
        "MEN": phrases("mentor; maatje; coach"),
        "CM": phrases("""
        casemanager; casusregisseur; procesregisseur; ketenregisseur; case manager; casusregie; casemanager pi;
        persoonsgericht regisseur; pga regisseur; pga - regisseur; procescoordinator; regisseur; casuscoordinator;
        trajectbegeleider; ketencoordinator; cm'er; casemanagement
    """),
        "CP": phrases("""
        secretaris; notulist; contactpunt; aanspreekpunt; veiligheidshuis; zorg - en veiligheidshuis; zvh;
        informatiemakelaar; secretariaat; zorg- en veiligheidshuis; notuliste; contactpersoon zvh
    """),
        "FAM": phrases("familie; gezin"),
    },
    weak=phrases("""
        om; fact; stad; gemeentelijk; justitie; school; onderwijs; educatie; jeugd; familie; gezin; stichting; exit;
        coach; maatwerk; inlichtingen; inrichting; pol; gem; v; welzijn; bron; grip; regisseur
    """),
    vague=phrases("""
        de medewerker; medewerker; de collega; mijn|onze|zijn|haar|hun collega; een collega; de ambtenaar; de
        functionaris; de dienst; de instantie; de begeleider; begeleider; het team; de specialist; de
        contactpersoon; de hulpverlener; hulpverlener; de professional; de instelling; de organisatie; een van ons;
        beide; beiden; de anderen; alle partijen; alle partners; iedereen; partners; ketenpartners; de
        ketenpartners; de instanties; de partijen; de beambte; collega's; de collega's; de afdeling; een medewerker;
        de consulent; consulent; de beheerder; de leidinggevende; allen; allemaal; de directeur; de coordinator; de
        werker; de mevrouw; de meneer; de behandelend ambtenaar; de bevoegde instantie; de autoriteiten; de
        verantwoordelijke; de betrokken instantie; de betrokken medewerker; de hulpverlening
    """),
    objects=phrases("hem; haar; hen; hun; 'm"),
    pronouns=phrases("hij; zij; ze; we; wij; ik; jij; je; u; jullie; men; die; deze"),
    demonstratives=phrases("die; deze; dat; dit"),
    speaker=phrases("ik; wij; we"),
    nobody=phrases("""
        iemand; niemand nog; een van de partners; een van de partijen; wie dan ook; nader te bepalen; ntb
    """),
    person=phrases("""
        betrokkene; de betrokkene; client; de client; gedetineerde; de gedetineerde; de dader; verdachte; de
        verdachte; de veroordeelde; veroordeelde; de jongen; de man; de vrouw; meneer; mevrouw; de terugkeerder;
        justitiabele; delinquent; de persoon; patient; pupil; de pupil; de jongere; jongere; klant; betr; cliente;
        subject
    """),
    articles=phrases("de; het; een; 't; onze; ons; alle; d'n; den"),
    titles=phrases("""
        dhr; mw; mevr; mevrouw; meneer; de heer; heer; mr; drs; dr; ir; ing; prof; collega; agent; wijkagent;
        officier; inspecteur; imam; mvr; hr; juffrouw; broeder; zuster; bgm; brigadier; hoofdagent
    """),
    particles=phrases("""
        van; de; der; den; het; ten; ter; te; la; le; el; al; bin; ben; von; 't; op; in; v; d; vd; vdr; vande;
        vander; abu; ibn; da; di; du; aan; uit; mc; do; st; bij
    """),
    generic=phrases("""
        dienst; gemeente; stichting; team; afdeling; bureau; centrum; instelling; organisatie; de; het; en; van;
        der; voor; openbaar; ministerie; nederland; landelijk; regio; regionaal; politie; reclassering; gevangenis;
        sociaal; sociale; zaken; zorg; veiligheidshuis; raad; stad; eenheid; wijkteam; wijk; inrichting;
        penitentiaire; pi; locatie; vestiging; hulp; nazorg; jeugd; werk; inkomen; wonen; woningcorporatie;
        maatschappelijk; veiligheid; justitie; justitiele; inrichtingen; forensische; noord; zuid; oost; west;
        midden; huis; algemeen; geestelijke; gezondheidszorg; ggz; groep; vereniging; basisteam; district; in; te;
        service; probation; police; prison; municipality; agency; office; mental; health; exit; huisvesting;
        rechtbank; parket
    """),
    finishes=phrases("""
        concept; eerste versie; klaar; af; gereed; versie; eindversie; stuk; tekst; moet klaar zijn; te zijn; moet af zijn; klaar te zijn; het; dit; definitief; afgerond; oplevering; dus
    """),
    does_so=phrases("""
        doet dat|dit|het; doen dat|dit|het; regelt dat|dit|het; neemt dat|dit|het voor zijn|haar|hun rekening; neemt dat|dit|het
        op zich; nemen dat|dit|het op zich; pakt dat|dit|het op; pakken dat|dit|het op; zorgt daarvoor; zorgt ervoor; zorgen
        daarvoor; zorgt hiervoor; gaat dat|dit|het doen|regelen; zal dat|dit|het doen|regelen; ziet daarop toe; kijkt daarnaar;
        kijkt ernaar; neemt dat|dit|het mee; vraagt dat|dit|het na; gaat dat|dit|het na; zoekt dat|dit|het uit; belt daarover;
        gaat erachteraan; gaat er achteraan; zit erachteraan; trekt dat|dit; trekt dat|dit naar zich toe; neemt dat|dit|het over;
        ziet|zien dat wel zitten; gaat; wil dat wel doen; biedt zich aan
    """),
    to_tell=phrases("""
        om te zeggen; om te melden; om te vertellen; om te laten weten; om door te geven; om te klagen; om aan te geven; met de
        mededeling; met de melding; met het bericht; met de boodschap
    """),
    memos=phrases("""
        nb; n . b .; notitie voor mezelf; notitie aan mezelf; memo aan mezelf; voor mezelf; niet vergeten; ter
        herinnering; herinnering aan mezelf; mezelf herinneren; om te onthouden; te onthouden; denk eraan; voor eigen
        gebruik
    """),
    comings=phrases("""
        vertrekt; vertrok; vertrekken; komt; kwam; komt binnen; kwam binnen; arriveert; arriveerde; gaat weg; ging weg; schuift
        aan; schoof aan; sluit aan; sloot aan; haakt aan; haakt af; logt in; logt uit; belt in; stapt op; stapt uit; blijft; is
        vertrokken; is binnen; is weg; is aangeschoven; is aangesloten; is gearriveerd
    """),
    judges=phrases("""
        ziet; zien; zag; zagen; beschouwt; beschouwen; beschouwde; beoordeelt; beoordelen; beoordeelde; schat;
        schatten; acht; achten; noemt; noemen; noemde; vindt; vinden; vond; taxeert; taxeren; duidt; duiden; weegt;
        herkent; herkennen; signaleert; signaleren; benoemt; benoemen; ervaart; ervaren; waardeert; constateert;
        maakt; maken; maakte; maakten
    """),
    wonders=phrases("""
        wil|willen|wilde weten; vraagt|vragen zich af; vroeg zich af; wil|willen graag weten; zou|zouden graag weten;
        informeert of; heeft|hebben een vraag; vraagt|vragen|vroeg|vroegen aan
    """),
    lessens=phrases("""
        afgenomen; afneemt; afnemend; neemt af; verminderd; vermindert; vermindering; gedaald; daalt; dalend; onder
        controle; verkleint; verkleind; verlaagt; verlaagd; dempt; remt; weg; verdwenen; geweken; beperken
    """),
    views=phrases("""
        mening; oordeel; visie; inschatting; optiek; ogen; beleving; indruk; beoordeling; taxatie; zienswijze; zorg; angst; vrees;
        grootste zorg|angst; gevoel; idee; overtuiging; ervaring; waarneming; bevinding; standpunt
    """),
    both=phrases("en; &; plus; alsook; evenals; en ook; /; +; alsmede"),
    either=phrases("of; en of; dan wel; danwel"),
    beside=phrases("""
        met; samen met; in overleg met; in samenwerking met; met hulp van; in afstemming met; ondersteund door; i .
        s . m; ism; iom; tezamen met; in samenspraak met; met behulp van; onder begeleiding van
    """),
    tasks=_INFINITIVES | _PLURALS | _STEMS | _THIRD | _PARTED,
    imperatives=_STEMS
    - {
        "open",
        "start",
        "stop",
        "deel",
        "meld",
        "licht",
        "plan",
        "werk",
        "weeg",
        "print",
        "aanwezig",
        "volg",
        "mail",
        "wijs",
        "haak",
        "reik",
        "app",
        "win",
        "lees",
        "overleg",
        "verzoek",
        "stel",
        "train",
        "match",
        "scan",
        "fax",
        "toets",
        "kom",
        "ga",
        "kaart",
        "pas",
        "handel",
        "hoor",
        "interview",
        "zorg",
        "dien",
        "houd",
    }
    | {"meld", "mail", "plan", "stel", "ga", "houd", "deel", "start"},
    infinitives=_INFINITIVES - {"zorgen", "maken", "doen", "gaan", "komen", "horen", "werken", "wegen", "delen", "aanwezig"}
    | {"maken", "delen", "werken aan"},
    modals=phrases("""
        meldt|melden hem|haar|ze aan; schrijft|schrijven hem|haar|ze in|uit; geeft|geven hem|haar|ze op voor;
        zal; zullen; moet; moeten; gaat; gaan; dient; dienen; hoort; behoort; wil; willen; kan; kunnen; zou; zouden;
        mag; mogen; moest; belooft; beloven; zegt toe; zegde toe; heeft toegezegd; hebben toegezegd; biedt aan; bieden
        aan; neemt op zich; nemen op zich; pakt op; pakken op; verbindt zich; spreekt af; zorgt voor; zorgt dat; zorgt
        ervoor; zorgen voor; zorgen dat; draagt zorg voor; is verantwoordelijk voor; zijn verantwoordelijk voor; is
        aan zet; zijn aan zet; is bezig met; probeert; proberen; staat klaar om; neemt de taak; zet zich in; gaat aan
        de slag; is van plan; heeft beloofd; hebben beloofd; neemt het op zich; beloofde; bood aan; neemt voor
        zijn|haar rekening; maakt werk van; heeft aangeboden; neemt dit op; dienen te; kijkt of; kijkt naar; gaat na;
        zoekt uit; mot; mt; regelt; trekt; te; svp; graag; is trekker; is trekker van; is belast met; heeft als taak;
        krijgt de opdracht; krijgt als opdracht; heeft de taak; heeft als actie; heeft actie; neemt contact; nemen
        contact; pakt dit op; neemt|nemen|nam|namen het op zich; neemt|nemen|nam|namen op zich; heeft|hebben op zich
        genomen; heeft|hebben het op zich genomen; pakt|pakken dit|het|dat|deze op; pakt|pakken|pakte op; heeft|hebben
        toegezegd|beloofd|aangeboden|afgesproken|aangenomen; zegde|zegden toe; zegt|zeggen toe; zal|zullen; gaat|gaan;
        staat|staan aan de lat voor|om; staat|staan aan de lat; is|zijn aan zet om|voor; is|zijn aan zet; is|zijn
        verantwoordelijk voor; draagt|dragen zorg voor; ziet|zien erop toe; ziet|zien toe op; maakt|maken werk van;
        maakt|maken er werk van; gaat|gaan achter; zit|zitten achter; gaat|gaan er achteraan|achteraan; zit|zitten
        erachteraan; komt|komen terug op|met|bij; komt|komen hier|hierop|erop terug; houdt|houden
        contact|de|het|vinger; heeft|hebben de lead|regie|actie|taak|opdracht om|voor|bij|in|op?; krijgt|krijgen de
        taak|opdracht|actie om|voor; krijgt|krijgen als taak|opdracht|actie; is|zijn belast met; is|zijn aangewezen
        om|voor; wordt|worden trekker van|voor; is|zijn trekker van|voor; trekt|trekken dit|de|het|aan; trekt|trekken
        de kar; neemt|nemen het voortouw; neemt|nemen de regie; neemt|nemen dit|dat|deze|die mee|op; neemt|nemen
        mee|op; levert|leveren nog; moet nog; dient|dienen nog; is|zijn bereid; is|zijn bereid om; wil|willen wel;
        wil|willen best; wil|willen zich inspannen|inzetten; spant|spannen zich in; doet|doen een poging; doet|doen
        navraag; doet|doen nog|eerst navraag; heeft|hebben nog de; moeten|moet zorgen; zorgt|zorgen er voor|voor;
        zorgt|zorgen ervoor dat?; belooft|beloven|beloofde|beloofden; bood|boden aan; biedt|bieden aan;
        engageert|verbindt|verbinden|committeert|committeren zich; zal er voor zorgen; verplicht|verplichten zich;
        dient ervoor te zorgen; dienen ervoor te zorgen; houdt|houden ons|iedereen|elkaar|de op de hoogte;
        houdt|houden ons|iedereen op de hoogte; praat|praten ons|iedereen bij; laat|laten het ons|iedereen weten;
        laat|laten ons|iedereen weten of|wanneer|hoe|wat|wie|waar; laat|laten de tafel|groep weten
        of|wanneer|hoe|wat|wie|waar; komt|komen erop terug; moet|moeten|zal|zullen|dient erbij|aanwezig|bij zijn;
        werd|werden|is|zijn|wordt|worden belast met; kreeg|kregen|krijgt|krijgen de opdracht|taak om|tot;
        ziet|zien dat wel zitten
    """),
    abilities=phrases("""
        kan; kunnen; mag; mogen; wil; willen; zou; probeert; proberen; moest; graag; te; is bezig met
    """),
    passive_marks=phrases("worden; wordt; werd; werden"),
    apart={
        "attendance": phrases("""
        sluit|sloot|sluiten|sloten aan; schuift|schoof|schuiven|schoven aan; gaat|ging|gaan|gingen weg; belt|belde|bellen|belden
        in; haakt|haakte|haken|haakten af; haakt|haakte|haken|haakten aan; loopt|liep|lopen|liepen binnen; loopt|liep weg;
        komt|kwam|komen|kwamen binnen; komt|kwam|komen|kwamen terug; keert|keerde terug; stapt|stapte|stappen|stapten op;
        stapt|stapte uit; valt|viel|vallen|vielen weg; valt|viel uit; logt|logde|loggen|logden in; logt|logde|loggen|logden uit;
        meldt|meldde|melden|meldden af; meldt|meldde ziek; neemt|nam|nemen|namen deel; zegt|zegde|zei|zeggen af; moet|moest|moeten|moesten weg; neemt|nam waar; klikt|klikte in; komt|kwam|komen|kwamen later
        """),
    },
    passives=phrases("""
        moet worden; moeten worden; dient te worden; dienen te worden; zal worden; wordt; worden; moet nog; moeten
        nog; moet er; er moet; nog te; is nodig; zijn nodig; nodig; moet ge*; moeten ge*; behoeft; vereist; moet nog
        ge*; moet nog worden; moet er nog; er moeten; gewenst; moet opnieuw; moet; moeten; dient; te; dienen; staat
        nog open; hoort te worden
    """),
    asks=phrases("""
        vraagt; vragen; vroeg; verzoekt; verzoeken; verzocht; wil dat; wilt dat; wil graag dat; willen dat; draagt
        op; geeft opdracht; instrueert; zegt tegen; herinnert; roept op; nodigt uit; wenst dat; eist dat; eist van;
        verwacht dat; verwacht van; laat; laten; stelt voor dat; wijst; heeft gevraagd; hebben gevraagd; heeft
        verzocht; dringt aan; spoort aan; draagt; geeft; adviseert; verplicht; machtigt; verlangt dat; vroegen;
        staat erop dat; ziet graag dat; eist; verlangt; stelt voor
    """),
    addressees=phrases("aan; van"),
    asked=phrases("""
        wordt gevraagd; worden gevraagd; is gevraagd; zijn gevraagd; wordt verzocht; worden verzocht; is verzocht;
        krijgt opdracht; kreeg het verzoek; werd gevraagd; krijgt het verzoek; wordt uitgenodigd om; krijgt de
        opdracht; wordt opgedragen; is opgedragen; werd verzocht; is benaderd om; krijgt de vraag; krijgt als
        opdracht; is aangezocht om
    """),
    needs=phrases("heeft nodig; hebben nodig; heeft tegoed; wacht op; verwacht van"),
    lasting=frozenset(
        words("""
        begeleidt bezoekt betaalt biedt bewaakt behandelt beheert doet deelt gaat geeft gebruikt helpt heeft houdt kent
        krijgt leidt levert neemt ondersteunt observeert praat spreekt steunt traint verzorgt verleent volgt werkt
        woont ziet zorgt begeleiden bezoeken betalen bieden bewaken behandelen beheren delen gebruiken helpen houden
        leiden ondersteunen observeren praten spreken steunen trainen verzorgen verlenen volgen werken zien zorgen
    """)
    ),
    usual=phrases("""
        altijd; vaak; meestal; regelmatig; momenteel; op dit moment; nog steeds; soms; al; dagelijks; wekelijks;
        maandelijks; tegenwoordig; steeds; niet meer; nauwelijks; zelden; nooit; geregeld; zoals gewoonlijk
    """),
    personal=phrases("""
        gaat; gaan; doet; doen; neemt; nemen; krijgt; geeft; geven; gebruikt; werkt; werken; start; begint;
        beginnen; stopt; stoppen; volgt; volgen; bezoekt; bezoeken; spreekt; spreken; praat; praten; ziet; zien;
        komt; komen; zoekt; zoeken; haalt; halen; brengt; brengen; houdt; houden; maakt; maken; koopt; betaalt;
        betalen; leest; schrijft; schrijven; vertelt; loopt; hoort; horen; wil; werkt mee; reageert; reageren;
        deelt; leert; kijkt; kijken; trekt; trekken; leidt; weigert; pakt; zet; zit; verhuist; waarschuwt; vraagt;
        vangt; opent; stelt; doorloopt; toont; spoort; wint; past; handelt; voert; valt; traint; woont; wonen;
        blijft; verblijft; drinkt; rijdt; slaapt; legt; leggen
    """),
    reports=phrases("""
        laat|laten|liet|lieten ons|mij|me|iedereen weten; appt|appen|appte|mailt|mailen|mailde|smst|belt|belde dat hij|zij|ze|de|het|er|zijn|haar;
        adviseert negatief; adviseert positief; adviseert tegen; adviseren negatief; adviseren positief; zegt; zeggen;
        zei; zeiden; meldt; melden; meldde; meldden; geeft aan; geven aan; gaf aan; gaven aan; vertelt; vertellen;
        vertelde; vertelden; bericht; berichtte; rapporteert; rapporteren; rapporteerde; merkt op; merkte op; noemt;
        noemde; stelt dat; stelt; stelde; informeert; informeerde; laat weten; laten weten; liet weten; bevestigt;
        bevestigen; bevestigde; schat; schatten; schatte; schat in; vindt; vinden; vond; vonden; denkt; denken; dacht;
        gelooft; geloofde; ziet; zien; zag; zagen; gezien; hoort; horen; hoorde; hoorden; weet; weten; wist;
        waarschuwt; waarschuwde; signaleert; signaleren; signaleerde; constateert; constateren; constateerde;
        verwacht; verwachten; verwachtte; vreest; vreesde; vermoedt; vermoedde; benadrukt; benadrukte; licht toe;
        lichtte toe; schrijft; schreef; verklaart; verklaarde; beweert; legt uit; legde uit; geeft terug; begrijpt;
        vernam; verneemt; observeert; observeerde; beoordeelt; beoordeelde; acht; achtte; heeft gemeld; heeft gehoord;
        heeft gezien; heeft aangegeven; heeft gezegd; hebben gemeld; hebben gezien; heeft verteld; heeft vernomen;
        merkt; merkte; merken; deelt mee; deelde mee; kaart aan; registreerde; noteerde; noteert; twijfelt; ontkent;
        antwoordt; antwoordde; herkent; ervaart; ervoer; taxeert; taxeerde; maakt melding; deelde; brengt in; bracht
        in; koppelt terug dat; spreekt van; kent; vraagt zich af; maakt zich zorgen; maken zich zorgen; maakte zich
        zorgen; heeft zorgen; heeft zorg; heeft bericht; had gehoord; is|zijn
        bang|bezorgd|ongerust|positief|optimistisch|hoopvol|sceptisch|somber|kritisch|van|ervan; vrezen; vreesden;
        heeft|hebben
        vernomen|begrepen|gemerkt|geconstateerd|gesignaleerd|vastgesteld|laten|doorgegeven|bevestigd|bericht|opgemerkt|genoemd|geregistreerd|waargenomen|geobserveerd|gerapporteerd|toegelicht|uitgelegd|verklaard;
        heeft|hebben gehoord|gezien|gemeld|aangegeven|gezegd|verteld dat?; kreeg|kregen te horen|bericht|een;
        krijgt|krijgen signalen|berichten|meldingen; kreeg|kregen signalen|meldingen|bericht; ontving|ontvingen
        een|bericht|signalen|meldingen; geeft|geven terug|mee|door dat; gaf|gaven terug|mee|door dat; licht|lichten
        toe; bracht|brachten in|naar; brengt|brengen in|naar voren; weet te melden|vertellen; weten te
        melden|vertellen; laat|laten|liet|lieten weten|zien; stelt|stelden|stelde vast; geeft|gaf te kennen;
        deelt|delen|deelde|deelden mee|mede; meent; menen; meende; geloven; oordeelt; oordelen; oordeelde; bespeurt;
        bespeurde; beschrijft; beschreef; schetst; schetste; vermeldt; vermeldde; oppert; opperde; suggereert;
        suggereerde; concludeert; concludeerde; voorziet; vermoeden; vermoedden; hoopt; hopen; hoopte; betwijfelt;
        betwijfelen; ervaren; heeft|hebben de indruk|het; heeft|hebben het idee|gevoel; had|hadden de indruk; krijgt
        de indruk; herinnert zich; herinnert eraan dat; wijst|wijzen|wees erop dat?; wijst|wees op; maakt|maken zich
        grote|ernstige|veel? zorgen; heeft|hebben grote|ernstige|veel? zorgen; heeft|hebben twijfels; heeft|hebben er
        vertrouwen in; rapporteerden; taxeren; schat|schatten in; noemen; noemden; adviseerde; adviseerden;
        waarschuwen; waarschuwden; meldden dat; ontdekte; ontdekten; kwam|kwamen erachter dat?; kwam|kwamen ter ore
        dat?; heeft|hebben ontdekt; achten; vernamen; vernemen; constateerden; signaleerden
    """),
    notifies=phrases("""
        informeert; informeren; bericht; licht in; deelt; koppelt terug; meldt zich; meldt aan; bevestigt; deelt
        mee; brengt in; stelt op; stelt vast; schrijft; stelt in; stelt voor; stelt
    """),
    courtesies=phrases("graag; svp; ook; dan; s . v . p ."),
    nouns=phrases("""
        bezoek; overleg; gesprek; plan; vraag; zoek; start; stop; meld; houd; stel; spreek; bericht; werk; volg;
        deel; koppel; zorg; beoordeel; toets; mail; app; bel; reserveer
    """),
    receives=phrases("""
        krijgt; krijgen; ontvangt; ontvangen; verneemt; hoort; zal ontvangen; moet ontvangen; krijgt nog; wacht op;
        wachten op; wacht nog op; krijgt toegestuurd; ontvangt nog; zal krijgen; moet krijgen; wacht; krijgt
        aangeleverd; verwacht; gaat ontvangen; moeten ontvangen; moet het ontvangen; zal het ontvangen; zal het
        krijgen
    """),
    states=phrases("""
        is; zijn; was; waren; heeft; hebben; had; hadden; blijft; blijven; lijkt; lijken; woont; wonen; staat;
        staan; zit; zitten; ligt; wil; kan; hoeft; voelt; werkt mee; steunt; steunen; weet; werd; werden; bleek;
        blijkt; ziet; vindt; kent; mist; wordt; worden; raakt; geldt; betekent; toont; vertoont; slaapt; drinkt;
        gebruikt; weigert; weigeren; leeft; leven; lijdt; heet; houdt van; twijfelt; ondervindt; leek; zat; stond;
        lag; bleef; wenst; hoort; hecht; verkeert; betreurt; eet; behoort; wilt; verliest; stemt; spreekt geen; gaat
        goed; gaat slecht; gaat beter; komt vrij; komen vrij
    """),
    past=phrases("""
        was; waren; had; hadden; heeft; hebben; werd; werden; is ge*; zijn ge*; ging; gingen; kwam; kwamen; zag;
        zagen; zei; zeiden; gaf; gaven; nam; namen; deed; deden; kreeg; kregen; vond; vonden; sprak; spraken; belde;
        belden; stuurde; stuurden; schreef; bleek; bleef; liet; gezien; geweest; gedaan; gesproken; gebeld; gezegd;
        aangetroffen; waargenomen; gesignaleerd; gehoord; gemeld; aangehouden; gisteren; geleden; afgelopen; vorige;
        sinds; vocht; vochten; sloeg; brak; reed; liep; zat; stond; lag; trof; viel; verloor; begon; weigerde;
        bezocht; bezochten; ontving; ontvingen; gevonden; overleden; vernomen; gecontroleerd; betrapt; geplaatst;
        overgeplaatst; ontslagen; geweigerd; bezig geweest; ontvangen; besproken; begonnen; gestart; opgenomen;
        teruggekomen; verschenen; verhuisd; verloren; verdwenen; vertrokken; betrokken geraakt; dreigde; at; dronk;
        hield; hing; wees; vertrok; verscheen; ontsnapte; riep; koos; las; gooide; zocht; bracht; dacht; verliep;
        kwijt; mislukt
    """),
    pasts=_PASTS,
    past_endings=phrases("de; den; te; ten"),
    participles=phrases("""
        ge*; afge*; aange*; opge*; uitge*; inge*; overge*; doorge*; toege*; voorge*; bijge*; nage*; terugge*;
        meege*; klaarge*; rondge*; langsge*; vrijge*; dichtge*; goedge*; ver*; be*; ont*; her*; onder*; vastge*; omge*; wegge*; samenge*; veiligge*; stilge*; openge*; losge*; hoogge*; goedge*; kwijtge*; teweegge*; bijeenge*; neerge*; weerge*; voortge*; schoonge*; achterge*; thuisge*; deelge*; tegemoetge*
    """),
    participle_endings=("t", "d", "en"),
    present_endings=("t",),
    adverbs=phrases("""
        dezelfde|diezelfde|die dag nog?; dezelfde|diezelfde avond|middag|ochtend nog?;
        ook; nog; nu; dan; al; weer; opnieuw; dus; eerst; even; graag; alleen; altijd; zelf; persoonlijk; direct;
        meteen; snel; spoedig; dringend; toch; wel; daarom; vervolgens; verder; samen; gezamenlijk; beide; beiden;
        allebei; tevens; inmiddels; alsnog; eventueel; in ieder geval; ondertussen; zo; wederom; svp; zsm; zo snel
        mogelijk; zo spoedig mogelijk; hierover; daarover; daarna; hiermee; hierbij; daarbij; daartoe; daarvoor; -;
        –; —; →; ->; >; :; ,; (; )
    """),
    infinitive_marks=phrases("te; om; of; dat; moet; zal; zou; ervoor"),
    that=phrases('dat; of; waarom; hoe; omdat; wanneer; als; wat; dat er; :; "; “; ‘; „; «'),
    relative=phrases("die; dat; welke; wie; waarin; waarop; toen; waarbij; waarmee; dat hij; die hij"),
    agents=phrases("door; via; door de; vanuit"),
    thanks=phrases("""
        bedankt iedereen|allen|alle|de|voor aanwezigen|groep|deelnemers|aanwezigheid|komst?; bedankte iedereen|allen; dankt iedereen|allen|de|voor aanwezigen|groep|deelnemers|komst?; dankte iedereen|allen
    """),
    origins=phrases("van; vanuit; uit; door; via; bij; afkomstig van"),
    prepositions=phrases("""
        met; aan; voor; van; bij; over; naar; op; in; uit; via; door; tegen; tussen; onder; om; na; rond; omtrent;
        betreffende; namens; per; richting; tot; zonder; inzake; ten behoeve van; tbv; t . b . v; samen met; i . o .
        m; wegens; vanwege; in plaats van; ipv; behalve; naast; boven; achter; jegens; dan; vanuit; in overleg met;
        i . s . m; ism; als; cc; niet; mbt; m . b . t; t . a . v; tav; ter attentie van; iom; conform; buiten;
        langs; met behulp van; op basis van; dankzij; ondanks; in afstemming met; in samenwerking met; aangaande; t
        . o . v; tov; ivm
    """),
    places=phrases("""
        in; te; bij; naar; uit; rond; richting; op; langs; nabij; vlakbij; buiten; om; van
    """),
    requests=phrases("""
        op verzoek van; op voorstel van; op aanraden van; op advies van; op aandringen van; op initiatief van; op
        vraag van; in opdracht van; op aangeven van; op instigatie van; zoals gevraagd door; zoals voorgesteld door;
        zoals verzocht door; op verzoek vanuit; op voorspraak van; na verzoek van; na een verzoek van; vraag van;
        vraag vanuit; verzoek van; verzoek vanuit; voorstel van; op voorstel vanuit; vraagt:
    """),
    requested=phrases("verzoek; voorstel; advies; aanraden; initiatief; aandringen"),
    opening_credits=("conform",),
    according=phrases("""
        als je; als je het; als je het aan; vraag je; vraag je het aan;
        volgens; conform; aldus; op basis van informatie van; info van; informatie van; bericht van; melding van;
        gemeld door; gezien door; van; via; zoals gemeld door; in de ogen van; naar het oordeel van; naar de mening
        van; naar inschatting van; uit informatie van; vernomen van; gehoord van; signaal van; bron; update van;
        nieuws van; geobserveerd door; waargenomen door; mail van; brief van; rapportage van; verteld door; bevestigd
        door; aangegeven door; inschatting van; inschatting door; bevinding van; observatie van; observatie door;
        doorgegeven door; geregistreerd door; genoteerd door; ontvangen van; afkomstig van; terugkoppeling van;
        terugkoppeling door; zo meldt; zegt; meldt; beoordeeld door; gesignaleerd door; naar zeggen van; vanuit; zegt
        ook; opgemerkt door; zo zegt; uit mededeling van; aangeleverd door; vastgesteld door; geconstateerd door; als
        het aan; naar verluidt van; in de visie van; in de optiek van; in de beleving van; naar de indruk van; naar
        inzicht van; naar het idee van; naar verklaring van; naar opgave van; zo vertelt; zo geeft; zo stelt; zo liet;
        aldus de; stelt; vertelt; vindt; denkt; geeft aan; laat weten; liet weten; meldde; zei; vertelde; gaf aan;
        bevestigt; vreest; verwacht; schat; constateert; signaleert; weet; oordeelt; meent; op gezag van; bericht
        vanuit; melding vanuit; signaal vanuit; info vanuit; terugkoppeling vanuit; informatie vanuit; tip van; tip
        vanuit; mening van; visie van; oordeel van; beeld van; indruk van; ervaring van; zorg van; zorgen van;
        vermoeden van; verslag van; verklaring van; rapport van; advies van; belletje van; mailtje van; appje van;
        bericht uit; mondeling van; doorgekregen van; gehoord via;
        dat heb|kreeg|hoorde|weet ik van; dat komt van; dat hoorde ik van; heb ik van; weet ik van; hoorde
        ik van
    """),
    assigned=phrases("""
        wordt|is|werd verwacht|gevraagd|verzocht|opgedragen; wordt nog verwacht|gevraagd; de taak om; het verzoek om; het verzoek;
        de vraag om; de opdracht om; verwachten we; horen we; willen we; krijgen we; ontvangen we
    """),
    belongs=phrases("""
        bleef|blijft het? bij; bleef het bij; blijft het bij; komt het neer op; kwam het neer op; viel de keus|keuze|taak op; valt de keus|keuze|taak op; kwam het op het bord|bordje van; rust de taak op; is het woord|beurt aan; ligt de bal bij; ligt het bij; lag het bij; is het aan; wordt het opgepakt door; schuift het door naar;
        actie voor; actie bij; actie van; actie door; actiepunt voor; actiepunt van; taak voor; taak van; ligt bij; is
        aan; het is aan; is voor; voor rekening van; actie ligt bij; belegd bij; wordt belegd bij; is belegd bij;
        toegewezen aan; verantwoordelijk is; verantwoordelijk; verantwoordelijkheid van; verantwoordelijkheid ligt
        bij; trekker is; trekker; eigenaar is; eigenaar; op te pakken door; uit te voeren door; te doen door; opgepakt
        door; wordt opgepakt door; neergelegd bij; uitgezet bij; uitgezet naar; wordt uitgezet bij; overgelaten aan;
        aan zet is; aan zet; @; te regelen door; klus voor; dit is aan; bal ligt bij; de bal ligt bij; actiehouder is;
        actiehouder; actie; opdracht voor; opdracht aan; verantwoordelijke is; is de taak van; gaat naar; staat op
        naam van; op naam van; valt onder; is een taak voor; actie op; wordt gedaan door; gedaan door; uitvoering
        door; initiatief ligt bij; uitvoering bij; →; ->; ligt op het bord van; komt te liggen bij; verzoek aan;
        verzoek aan de; dit is voor; aan; aan de; taak bij; taak aan; taak ligt bij; ligt op de weg van; is aan de;
        aan zet:; actie ligt bij|op|aan; weggelegd voor; ligt in handen van; in handen van; is in handen van; komt
        bij; komt terecht bij; is voor rekening van; op het bord van; op het bordje van; ligt op het bordje van;
        uitgezet bij|naar|door; te leveren door; aan te leveren door; te verzorgen door; te bellen door; op te stellen
        door; te plannen door; na te gaan door; uit te zoeken door; te bespreken door; te organiseren door; in te
        vullen door; te maken door; te schrijven door; door te geven door; in te dienen door; aan te vragen door; te
        controleren door; lead bij|voor|ligt; regie bij; regie ligt bij; trekker wordt|is; initiatief bij;
        verantwoordelijkheid bij; graag door; oppakken door; opvolging door|bij; uitvoering ligt bij; afhandeling
        door|bij; komt voor rekening van; volgende stap is aan|voor|bij; bal bij; graag van; verwacht van; te
        verwachten van; vraag aan; gevraagd aan; aan de slag:; opvolging bij|door; klusje voor;
        komt op het bordje|bord|bureau van; belandt op het bordje|bord|bureau van; ligt op het bureau van;
        rust op de schouders van; wordt getrokken door; komt uit bij
    """),
    negations=phrases("""
        niet; geen; nooit; niets; nimmer; nergens; noch;
        niks; noppes
    """),
    not_yet=phrases("""
        nog niet; heeft niet; hebben niet; heeft geen; hebben geen; had niet; had geen; was niet; waren niet; is
        niet; is geen; zijn niet; nog geen; nooit; werd niet; is er niet; niet meer; heeft nog niet; heeft nog geen
    """),
    soon=phrases("""
        zsm; zo snel mogelijk; zo spoedig mogelijk; met spoed; dringend; direct; per direct; meteen; onmiddellijk;
        spoed; asap; per omgaande; dezelfde|diezelfde dag|avond|middag nog; nog dezelfde|diezelfde dag|avond|middag
    """),
    needless=phrases("hoeft; hoeven; behoeft"),
    exempt=phrases("""
        geen actie; geen acties; geen verdere actie|acties; geen actie nodig; niets te doen; hoeft niet; hoeven
        niet; hoeft niets; hoeven niets; hoeft geen; hoeven geen; hoeft nu niet|niets|geen; hoeft nog niet|geen;
        hoeft verder niet|niets|geen; is niet nodig; zijn niet nodig; geen taak voor; geen taken voor; onderneemt
        geen actie; ondernemen geen actie; onderneemt niets; geen rol voor; geen actiepunt*; geen opvolging; moet
        niet; moeten niet; mag niet; mogen niet; mag geen; moet geen; hoeft dit niet; hoeft het niet; hoeft hem
        niet; hoeft voorlopig niet|niets|geen; heeft geen actie; heeft geen taak; doet niets; niet nodig dat; niet
        nodig om; niet langer nodig; hoeft daarom niet|niets|geen; hoeft ook niet|niets|geen; hoeven nu
        niet|niets|geen; geen inzet; ziet af van; zien af van; wordt vrijgesteld; geen nieuwe actie|acties; geen
        vervolgactie*; zal niet; zullen niet; gaat niet; gaan niet; zal geen; gaat geen; zullen geen; doet verder
        niets; geen stappen;
        hoeft verder|daar|hier|er|nu|nog|ook niks; hoeven verder|daar|hier|er|nu|nog|ook niks|niets;
        hoeft|hoeven niks; doet|doen verder|hier|daar niks|niets|niet;
        is|zijn ontslagen|vrijgesteld|ontheven van; is|zijn ervan|daarvan af; hoeft|hoeven er niet bij;
        is|zijn niet gehouden|verplicht om|tot; valt|vallen af; is|zijn vrij van
    """),
    unable=phrases("""
        kan niet; kunnen niet; kan geen; kunnen geen; is niet in staat; zijn niet in staat; lukt niet; kon niet;
        konden niet; weigert; kan nog niet; weet niet; heeft geen; hebben geen; mag niet weten; wil niet; wil geen;
        willen niet; kan hem niet; kan dit niet; kan pas; kan nog geen; niet mogelijk
    """),
    resolves=phrases("""
        gaan akoord; gaan accoord;
        weigeren; wijzen; keuren; verlenen; verlengen; schorsen; heffen; handhaven; verhogen; verlagen; stoppen;
        sluiten; kiezen; steunen; adviseren; houden; zien; gaan door; gaan akkoord; accepteren; wachten; trekken;
        leggen; staan; nemen hem; blijven; schalen; kennen; stemmen; laten; geven akkoord; beperken; verkorten;
        bekrachtigen; concluderen; voegen; plaatsen; besluiten; stellen
    """),
    ourselves=phrases("""
        we; wij; de tafel; het overleg; de vergadering; de conferentie; het casusoverleg; iedereen; allen; alle
        partners; de groep; de aanwezigen; alle aanwezigen; de partners; alle partijen; de ketenpartners; alle
        ketenpartners; het casusteam; het mdo; het veiligheidshuis; de casustafel; alle deelnemers; de deelnemers;
        men; het team; allemaal; tafel; overleg; casusoverleg; livc; het livc; livc - r; het pga; de livc; casustafel;
        groep; conferentie; vergadering; partners; deelnemers; aanwezigen; iedereen aan tafel; alle tafelgenoten; het
        hele overleg|team; de hele tafel|groep; het gezamenlijk overleg; het trajectberaad; trajectberaad; het
        driehoeksoverleg; de ketentafel; de stuurgroep; stuurgroep; weegteam; het weegteam; de meerderheid; een
        meerderheid; het casusberaad; casusberaad; het beraad; de bespreking; alle
        organisaties|instanties|diensten|betrokkenen
    """),
    resolved=phrases("""
        koos; hakt de knoop door; schaart zich achter;
        gaat akoord|accoord; gaan akoord|accoord;
        besluit; besloot; besloten; beslist; besliste; beslissen; wijst; wees; afgewezen; keurt; keurde; goedgekeurd;
        stemt in; stemde in; ingestemd; stemt; gaat akkoord; ging akkoord; gaan akkoord; akkoord gegaan; verwerpt;
        verwierp; verworpen; weigert; weigerde; geweigerd; verleent; verleende; verleend; verlengt; verlengde;
        verlengd; schorst; schorste; geschorst; handhaaft; handhaafde; gehandhaafd; kiest voor; koos voor; gekozen
        voor; houdt vast; hield vast; vastgehouden aan; steunt; steunde; gesteund; adviseert; adviseerde; geadviseerd;
        concludeert; concludeerde; geconcludeerd; aanvaardt; aanvaard; accepteert; geaccepteerd; aangenomen; stelt
        vast; stelde vast; vastgesteld; schaalt op|af; schaalde op|af; opgeschaald; afgeschaald; ziet af van; zag af
        van; afgezien van; bekrachtigt; bekrachtigd; onderschrijft; onderschreven; unaniem; spreekt af; sprak af;
        afgesproken; is het eens; zijn het eens; is het erover eens; zijn het erover eens; is voor; zijn voor; is
        tegen; zijn tegen; stemt voor|tegen; gestemd; heft; opgeheven; trekt; ingetrokken; legt; opgelegd; sluit;
        afgesloten; beëindigt; beëindigd; uitgesteld; geeft groen licht; gaf groen licht; ziet geen
        reden|aanleiding|noodzaak|grond|bezwaar; zien geen reden|aanleiding|noodzaak|grond|bezwaar; ziet af; zien af;
        houdt het op|bij; houden het op|bij; is akkoord; zijn akkoord; kan instemmen; kunnen instemmen; kunnen ermee
        leven; vindt goed; vinden goed; is unaniem; zijn unaniem; laat het zo; laten het zo; kiest; kiezen; koos;
        kozen; opteert; opteren; wil; stelt uit; stellen uit; stelt voor om; neemt aan; nemen aan; verdaagt; verdagen;
        seint; bevestigt; bevestigen; sluit af; sluiten af; zet voort; zetten voort; heft op; heffen op; schort op;
        schorten op; maakt geen bezwaar; staat achter; staan achter; zijn het allemaal|allen? eens|erover; voorlopig
        geen reden; geen reden voor; schaart zich; scharen zich; is gekant; legt vast; leggen vast; legt op; gunt;
        kent toe; kennen toe; houdt|houden hem|haar|het|dit|de|zijn; laat|laten het|hem|haar|alles|dit; blijft|blijven
        bij; kiest|kiezen; gaat|gaan voor; steunen; delen dit|dat|het|deze; deelt dit|dat|het|deze; benaderen;
        houdt|houden vast; komt|komen voortaan|elke|om|iedere|pas; gaat|gaan door|verder; ziet|zien
        voorlopig|nu|vooralsnog; wacht|wachten nog|tot|even|eerst; vindt|vinden het|de|dat; stopt|stoppen met;
        doet|doen niets|niks|nu|voorlopig; doet|doen geen; zet|zetten stop; schrapt; schrappen; beperkt; beperken;
        verlaagt; verhoogt
    """),
    decisions=phrases("""
        wordt|worden de|het enkelband|toezicht|meldplicht|contactverbod|maatregel|traject|verlof|avondklok verlengd|opgeheven|geschorst|gehandhaafd|voortgezet|stopgezet|ingetrokken|toegekend; wordt|worden de|het casus|zaak|dossier gesloten|afgesloten|opgeschaald|afgeschaald|aangehouden|heropend; blijft het|de contactverbod|gebiedsverbod|locatieverbod|meldplicht|enkelband|avondklok|plan|niveau|toezicht gewoon|voorlopig|dus|zo|ongewijzigd|staan|gelden|van;
        koos|kiest|besloot|stemde|opteerde de tafel|groep|vergadering|conferentie; koos|kiest|besloot|stemde het overleg|beraad|team; viel het besluit|de beslissing|keuze; kwam het besluit; ging|gaat de tafel|groep|vergadering voor|mee|akkoord; is het besluit gevallen; kwamen we uit op|bij; komen we uit op|bij; hakken|hakten we de knoop; is de knoop doorgehakt; was de conclusie dat|om; gaat van tafel; is van de baan; blijft bij het oude; alles blijft bij; blijven we bij|op; we blijven op; wordt niets|niks veranderd;
        zien we af van; zien wij af van; zien we ervan af; houden we vast; houden we hem|haar|het|de|dit|dat|alles voorlopig|op|in|bij|vooralsnog|nog|zoals|zo|gewoon; laten we het|dit|de|alles zo|bij|zoals|voorlopig; besluiten we; kiezen we ervoor|voor; stoppen we met; gaan we akkoord; gaan we niet akkoord; gaan we mee met; wijzen we af; keuren we goed|af; stemmen we in; schalen we op|af; verlengen we; handhaven we; blijven we bij; stellen we uit|het|dit; trekken we in; heffen we op; nemen we het voorstel|advies; doen we niets|niks; gaan we niet door; wordt afgezien van; heeft de tafel|groep|vergadering|conferentie besloten|ingestemd|gekozen|afgesproken; besluit de tafel|groep|vergadering|conferentie; kiest de tafel|groep|vergadering; kwam de tafel|groep|vergadering tot het besluit|conclusie; gaan akoord|accoord; gaat akoord|accoord; we gaan akoord|accoord; akoord|accoord met|op|bevonden; van tafel;
        besloten; we besluiten; wij besluiten; besluit om; besluit dat; wordt besloten; is besloten; het overleg
        besluit; de tafel besluit; de conferentie besluit; wordt toegekend; is toegekend; wordt geweigerd; is
        geweigerd; wordt afgewezen; is afgewezen; wordt toegestaan; is toegestaan; goedgekeurd; wordt goedgekeurd;
        wordt verleend; is verleend; wordt niet verleend; wordt verlengd; is verlengd; wordt geschorst; wordt
        opgeheven; wordt opgeschaald; wordt afgeschaald; we kiezen; gekozen voor; er wordt gekozen; wordt vastgesteld;
        vastgesteld dat; unaniem; de vergadering besluit; we concluderen; conclusie is; consensus; wij adviseren; we
        adviseren; advies aan de; het advies is; de tafel adviseert; het overleg adviseert; geen verlof; geen
        vrijheden; besluiten; beslist; beslissen; beslissing; besluit; het besluit; we houden vast; we houden; we
        blijven bij; we sluiten de casus; casus wordt gesloten; wordt gehandhaafd; blijft gehandhaafd; gehandhaafd;
        akkoord; we gaan akkoord; iedereen is akkoord; iedereen akkoord; allen akkoord; wordt uitgesteld; we stellen
        uit; we wachten; opgeschaald; afgeschaald; we gaan niet; we doen niets; wordt niet toegestaan; niet
        toegestaan; toegekend; we zien af; wordt ingetrokken; wordt overgeplaatst; wordt opgenomen op de lijst; wordt
        van de lijst; casus blijft; blijft op de lijst; gaat door; we stoppen; wordt gestopt; we sluiten; gezamenlijk
        besluit; het overleg stemt in; stemt in met; stemmen in met; verlof wordt; verlof afgewezen; niet akkoord
        gegaan; we zijn het er allemaal|allen? over eens; we zijn het erover eens; we zijn het eens dat|over; iedereen
        is het erover|er|eens; iedereen is het eens|ermee|er; unaniem besloten; met algemene stemmen; bij meerderheid;
        meerderheid is voor|tegen; zonder tegenstem*; niemand tegen; geen bezwaren; geen bezwaar; akkoord bevonden;
        akkoord van allen|iedereen; allen voor; iedereen voor; is vastgesteld; zijn vastgesteld; is goedgekeurd; is
        opgeheven; is opgeschaald; is afgeschaald; wordt op|af geschaald; is gehandhaafd; is uitgesteld; is akkoord
        bevonden; is afgesproken om; is overeengekomen; wordt overgenomen; is overgenomen; wordt aangenomen; is
        aangenomen; wordt verworpen; is verworpen; is ingestemd; wordt ingestemd; ingestemd met; wordt akkoord
        bevonden; blijft op niveau; blijft gelden; blijft van kracht; blijft ongewijzigd; wordt niet gewijzigd; wordt
        opgeschort; is opgeschort; wordt niet opgeschaald|afgeschaald|verlengd|toegekend|gehonoreerd; wordt
        gehonoreerd; is gehonoreerd; niet gehonoreerd; wordt toegewezen; wordt beperkt tot; wordt van de agenda|lijst;
        van de lijst af; komt op|van de lijst; gaat van|op de lijst; dossier|casus|zaak blijft open|actief;
        dossier|casus|zaak sluiten; dossier|casus|zaak wordt gesloten|afgesloten|heropend|aangehouden;
        dossier|casus|zaak gesloten|dicht; er wordt niet; er wordt geen; er wordt voorlopig|vooralsnog geen|niet;
        vooralsnog geen; voorlopig geen; groen licht; groen licht gegeven|voor; we besloten; besloten werd; we kiezen
        ervoor; we kiezen voor; er is gekozen; er werd besloten|gekozen; er is overeenstemming|consensus;
        overeenstemming over; eensgezind; eindoordeel; we nemen het voorstel|advies over|aan; we honoreren; we wijzen;
        we keuren; we schorten; we verlengen; we handhaven; we beëindigen; we laten het; we laten dit; we schalen; we
        heffen; we stemmen in; we trekken; we stellen vast; we bevestigen; we bekrachtigen; we verwerpen; we weigeren;
        we accepteren; besluitvorming; besluit genomen; het voorstel is|wordt|werd
        aangenomen|afgewezen|verworpen|goedgekeurd|overgenomen|ingetrokken; wordt ingewilligd; is ingewilligd; stelt
        het plan|besluit|verslag vast; stellen het plan vast; niemand heeft bezwaar|bezwaren; niemand heeft er?
        bezwaar tegen; niemand is|was tegen; niemand maakt bezwaar; zonder bezwaar; geen van de partners heeft
        bezwaar; geen tegenstem*; geen tegenstand; er komt geen; er komt een; blijft zoals; blijft onveranderd; gaat
        af zoals; we houden het op|bij; we houden ons aan; ziet voorlopig|momenteel? geen
        reden|aanleiding|noodzaak|grond; zien voorlopig|momenteel? geen reden|aanleiding|noodzaak|grond; er is|bestaat
        brede|volledige|algemene|algehele|ruime? overeenstemming|eensgezindheid|consensus;
        brede|volledige|algemene|algehele overeenstemming|consensus|steun; geconcludeerd is|wordt|werd dat;
        geconcludeerd dat; conclusie van het overleg; geconstateerd wordt dat; er wordt geconcludeerd; door het
        overleg|de tafel niet? gesteund|gedragen|aangenomen; vastgesteld is dat; ingestemd wordt met; wordt door
        iedereen gesteund|gedragen; breed gedragen; wordt breed gesteund|gedragen; stelt het
        plan|verslag|besluit|voorstel van? aanpak? vast; casus|dossier|traject|zaak is|wordt|kan
        afgesloten|dicht|worden; gaat voorlopig|vooralsnog|nu niet door; verlof gaat niet|vooralsnog|voorlopig; gaat
        van wekelijks|maandelijks|dagelijks|tweewekelijks naar; plan|voorstel|verslag is|wordt zonder|ongewijzigd;
        plan|voorstel|verslag is|wordt aangenomen|vastgesteld|akkoord; voortaan om de; we komen voortaan; voortaan
        elke; we komen elke|om; vanaf nu wordt|gaat|is; we gaan voor; we laten het|hem|haar|alles; we delen
        dit|dat|het niet; we benaderen; de meldplicht gaat|wordt|blijft; meldplicht gaat|wordt|blijft; blijft
        voorlopig op|open|in; blijft nog {n} maanden; allen|iedereen vinden|vindt; het niveau gaat|blijft|wordt;
        niveau gaat|blijft|wordt; kijken|bekijken|beoordelen|evalueren|wegen|bespreken|herzien we
        opnieuw|weer|nogmaals|verder; kijken we hier|er|ernaar|hiernaar opnieuw|weer; komen we hierop|erop|hier op|er
        op terug; we kijken|bekijken|beoordelen|evalueren|wegen|bespreken|herzien opnieuw|weer|nogmaals; we
        evalueren|herzien|herbekijken; evalueren|herzien|herbekijken we;
        blijft|blijven gewoon|voorlopig|vooralsnog|dus|nog|ook?
        staan|gelden|gehandhaafd|lopen|ongewijzigd|gelijk|om|bestaan;
        locatieverbod|gebiedsverbod|contactverbod|meldplicht|enkelband|voorwaarden|avondklok|maatregel|maatregelen|drugsverbod|alcoholverbod|verbod|status|niveau|plan|frequentie|afspraken|straatverbod
        blijft|blijven; toezicht blijft|blijven; toezicht|begeleiding|traject|behandeling|maatregel|meldplicht
        loopt|lopen gewoon|voorlopig|dus|verder? door|af; dan
        gaan|sluiten|doen|laten|houden|kiezen|stoppen|wachten|schalen|blijven|nemen|zetten|geven|spreken we; we
        komen over {n} weken|maanden|week|maand; we komen weer|opnieuw bij elkaar|bijeen|samen;
        iedereen|allen|allemaal kan|kunnen zich hierin|erin|daarin|vinden vinden?; zaak|casus|dossier blijft op
        de agenda|lijst|tafel; gaat|gaan van wekelijks|maandelijks; meldplicht|frequentie gaat|wordt; we delen
        niet; we informeren niet;
        wordt|is|werd voorlopig|vooralsnog|dus|nu? afgezien; er|hiervan|daarvan wordt|is voorlopig|vooralsnog
        afgezien;
        is niet aan de orde; niet aan de orde; niet nodig bevonden; komt er niet; er komt
        vooralsnog|voorlopig|nu geen; we vinden het allemaal|allen|prima|goed|best|ok; we vinden het
        goed|prima|best|ok dat; dan gaan we voor; we houden het op|bij|zo; we blijven bij|op|staan; we doen
        het zo; we laten het zo|hierbij|erbij;
        wordt|worden niet ingewilligd|gevolgd|weerhouden|aanvaard; laten we
        rusten|liggen|vallen|zo|staan|nog; dat is afgesproken|beslist|besloten; is beslist; wordt beslist;
        er wordt|is|werd beslist; eenparig; we laten dat|dit|het|die|de rusten|liggen|vallen|los; we
        parkeren; we zetten;
        voortaan wekelijks|tweewekelijks|maandelijks|driemaandelijks; wekelijks|tweewekelijks|maandelijks
        voortaan
    """),
    agreed=phrases("""
        spreken we af dat|om?; spreken wij af dat|om?; we spreken af om; spreken we met elkaar|zijn|allen af dat|om; hebben we afgesproken dat|om?; is afgesproken dat|om; komen we overeen dat|om; we komen overeen dat|om;
        afgesproken; afgesproken dat; afgesproken is dat; afgesproken wordt dat; afspraak is dat; de afspraak is
        dat; we spreken af; we spreken af dat; wij spreken af dat; er is afgesproken dat; er wordt afgesproken dat;
        besloten dat; besloten is dat; er is besloten dat; er wordt besloten dat; we hebben afgesproken; we hebben
        afgesproken dat; afspraak; besluit dat; we besluiten dat; akkoord dat; overeengekomen; overeengekomen dat;
        conform afspraak; zoals afgesproken; dus; ok dus; oke dus; we spraken af dat; is afgesproken dat; wordt
        afgesproken dat; laten we; laat ons
        afspreken|besluiten|beslissen|zeggen|vastleggen|overeenkomen|dit|het|dat|nu|de|een|eerst|hem|haar|zijn|voorlopig|wachten
    """),
    conditions=phrases("""
        toen hij|zij|ze|de|het|we|iedereen|er|alles|dat;
        zodat; opdat; alvorens; vooraleer; om te voorkomen dat; ook al; ofschoon; ondanks dat; voor het geval; gezien het feit dat; gezien hij|zij|ze|zijn|haar; gegeven het feit dat; gelet op het feit dat; sinds hij|zij|ze; zo lang;
        als; zodra; wanneer; indien; nadat; mocht; in het geval dat; mits; tenzij; terwijl; hoewel; omdat;
        aangezien; nu; doordat; voordat; totdat; zolang
    """),
    grounds=phrases("""
        omdat; want; aangezien; gezien; gelet op; op grond van; vanwege; wegens; doordat; op basis van; in verband
        met; ivm; i . v . m; gegeven; daar er; ten gevolge van; n . a . v; nav; naar aanleiding van
    """),
    approves=phrases("""
        steunt; steunen; onderschrijft; onderschrijven; ondersteunt; ondersteunen; gaat akkoord; gaan akkoord; stemt
        in; stemmen in; accepteert
    """),
    dissents=phrases("""
        is|zijn er|hier|daar niet voor; is|zijn er|hier|daar echt|helemaal|absoluut|gewoon niet voor; ziet|zien er|hier|daar geen nut|zin|meerwaarde|been in; vindt|vinden het niks|zonde|onzin;
        moet|moeten er|daar|hier niks|niets van hebben|weten; moet|moeten er|daar|hier niet aan denken; tekent|tekenen er|daar|hier niet voor|bij; zet|zetten daar|hier|er geen handtekening onder; geeft|geven hier|daar|er zijn|haar|hun zegen niet aan; doet|doen hier|daar|er niet aan mee; kan|kunnen hier|daar|er niet mee uit de voeten; kan|kunnen zich hier|daar|er niet in herkennen;
        tegen plaatsing|verlof|vrijlating|overplaatsing|opheffing|terugkeer|verlenging|afschaling|opschaling|invrijheidstelling|voorstel|plan|besluit|advies|thuisplaatsing|afsluiting|sluiting|schorsing|fasering|detentiefasering|opname|uithuisplaatsing|begeleid|onbegeleid|voorwaardelijke|bezoek|verkorting|versoepeling; zet|zetten|zette hier|daar|er zijn|haar|hun handtekening niet onder|onder; zet|zetten zijn|haar|hun handtekening er|hier|daar niet onder; tekent|tekenen hier|daar|er niet voor|onder; gaat|gaan hier|daar|er niet voor tekenen; kan|kunnen hier|daar zijn|haar naam niet aan verbinden; wil|willen hier|daar zijn|haar naam niet aan|onder; voelt|voelen hier|daar niets|niks voor; past|passen hiervoor; ziet|zien hier geen brood|heil in; is|zijn hier|daar niet voor te porren|vinden; zou hier niet mee instemmen; krijgt|krijgen hier|daar de handen niet voor; stemt|stemmen hier|daar niet mee in; gaat|gaan hier|daar niet in|mee mee?; trekt|trekken hier|daar een|de streep;
        is het niet eens; zijn het niet eens; is het hier niet mee eens; is het er niet mee eens; is het oneens;
        oneens; niet mee eens; is tegen; zijn tegen; maakt bezwaar; maken bezwaar; heeft bezwaar; hebben bezwaar;
        heeft bedenkingen; niet akkoord; gaat niet akkoord; ziet het anders; zien het anders; stemt tegen; stemmen
        tegen; kan zich niet vinden; kunnen zich niet vinden; deelt deze mening niet; deelt dit niet; afwijkend
        standpunt; andere mening; ander standpunt; denkt er anders over; maakt voorbehoud; maakt een voorbehoud; heeft
        een voorbehoud; steunt dit niet; steunt het besluit niet; steunt het niet; was tegen; kan niet instemmen;
        stemt niet in; stemmen niet in; is geen voorstander; niet mee instemmen; verzet zich; bezwaar tegen; tekent
        bezwaar aan; distantieert zich; niet achter; tekent aan dat; wil aangetekend hebben; laat aantekenen; laat
        optekenen; wil genotuleerd hebben; niet overtuigd; vindt dit onverantwoord; staat hier niet achter; deelt de
        inschatting niet; deelt het oordeel niet; deelt de conclusie niet; niet eens; is niet akkoord; heeft moeite
        met; blijft tegen; gaat hier niet mee akkoord; gaat er niet mee akkoord; verschillen van mening; verschilt van
        mening; kan zich hier niet in vinden; kan zich niet|hier|daar|er vinden|in|niet|mee; kan zich hier|daar|er
        niet in|mee verenigen|vinden; kan|kunnen zich niet verenigen|vinden; kan|kunnen hier|daar niet|moeilijk mee
        akkoord|instemmen|achter|leven; kan|kunnen niet akkoord gaan|leven; kan|kunnen hier niet achter staan;
        kan|kunnen er niet mee|achter leven|instemmen|staan; is|zijn het hier|daar|er niet mee eens; is|zijn het hier|daar|er absoluut|helemaal|beslist|volstrekt|totaal niet mee eens; is|zijn het niet eens; is|zijn het absoluut|helemaal|beslist|volstrekt|totaal niet eens; is|zijn het met; is|zijn het oneens; is|zijn het er|hier|daar niet mee eens; is|zijn het er|hier|daar volstrekt|absoluut mee oneens; is|zijn niet akkoord; gaat|gaan niet mee? akkoord; gaat|gaan hier|er niet mee? akkoord; gaat|gaan er|hier|daar absoluut? niet mee akkoord; gaat|gaan niet mee met|in; gaat hier niet in mee;
        gaat daar niet in mee; is|zijn|blijft|blijven tegen; is|zijn|blijft|blijven ertegen|hiertegen|daartegen;
        is|zijn|blijft|blijven mordicus|fel|sterk|pertinent|faliekant|principieel tegen; tegen het
        besluit|voorstel|advies|plan|verlof; stemt|stemde|stemmen tegen; heeft|hebben tegengestemd; heeft|hebben
        bezwaar|bezwaren|bedenkingen|moeite; heeft|hebben grote|ernstige|sterke|serieuze|principiele
        bezwaren|bedenkingen|moeite|bezwaar|twijfels; heeft|hebben hier|daar grote? moeite|bezwaar mee|tegen;
        maakt|maakte|maken bezwaar; tekent|tekende|tekenen bezwaar|protest aan; plaatst|plaatste een
        voorbehoud|kanttekening; wil|willen laten aantekenen|notuleren|opnemen|vastleggen|noteren; wil|willen
        aangetekend|genotuleerd|genoteerd|opgenomen|vastgelegd hebben|zien; wil|willen dat
        genotuleerd|genoteerd|aangetekend|opgenomen|vastgelegd wordt; wil|willen graag?
        genoteerd|genotuleerd|aangetekend zien|hebben; wil|willen het genoteerd|genotuleerd|aangetekend zien|hebben;
        laat|laten aantekenen|notuleren|vastleggen|optekenen|opnemen; laat|laten in het verslag|de
        opnemen|zetten|notulen; ziet|zien|zag dit|het|dat anders; ziet|zien het niet zitten|zo; ziet|zien niets|niks
        in; ziet|zien hier niets|niks in; vindt|vinden dit|het|dat een?
        niet|onverstandig|onverantwoord|onacceptabel|onterecht|prematuur|voorbarig|onjuist|slecht|verkeerd|fout|vergissing;
        vindt|vinden dit|het|dat te vroeg|vroegtijdig|licht|zwaar|streng|soepel|riskant; deelt|delen de|dit|dat|deze|die niet; deelt|delen deze|die|de
        mening|visie|inschatting|conclusie|zienswijze|analyse|opvatting niet; deelt|delen dit|dat|het
        standpunt|oordeel|beeld niet; denkt|denken hier|er|daar heel? anders over; houdt|houden vast aan zijn|haar|hun
        bezwaar|standpunt; houdt|houden zijn|haar|hun bezwaar|bedenkingen staande|overeind; handhaaft|handhaven
        zijn|haar|hun? bezwaar|standpunt; heeft|hebben een andere|afwijkende|tegengestelde
        mening|visie|opvatting|kijk|zienswijze; heeft|hebben een ander|afwijkend standpunt|oordeel|beeld; is|zijn een
        andere mening toegedaan; is|zijn van mening dat dit|het niet; neemt|nemen afstand van;
        distantieert|distantieren zich; verzet|verzetten|verzette zich; protesteert; protesteerde; betwist; betwisten;
        betwistte; bestrijdt; bestrijden; is|zijn niet overtuigd; is|zijn geen voorstander*; is|zijn tegenstander;
        is|zijn ontevreden|ongelukkig|niet met|over|blij|gelukkig|tevreden; is|zijn niet blij|gelukkig|tevreden
        met|over; steunt|steunen|steunde het|dit|de|deze niet; steunt|steunen|steunde het|dit|de|deze voorstel|besluit|plan|lijn|beslissing|aanpak|verlof niet; staat|staan hier|daar|er niet achter; staat|staan niet achter; afwijkend oordeel|advies|standpunt;
        minderheidsstandpunt; blijft|blijven bij zijn|haar|hun bezwaar|afwijkende|standpunt|tegenstem; kan|kunnen
        dit|het besluit|voorstel niet steunen|onderschrijven|dragen; kan|kunnen dit|dat|het niet
        steunen|onderschrijven|dragen|accepteren|meemaken|delen; onderschrijft|onderschrijven dit|het niet; onderschrijft|onderschrijven dit|het|de|deze besluit|conclusie|oordeel|inschatting niet; weigert|weigeren in te stemmen|akkoord|mee;
        spreekt|spraken|sprak zich uit tegen; spreekt zich tegen; pleit|pleiten|pleitte tegen; uit|uitte|uiten
        bezwaar|bezwaren|kritiek|bedenkingen; verschilt|verschillen van mening|inzicht; tekent|tekende|tekenen aan
        dat|het|tegen; had liever|gewild; neemt|nemen een ander standpunt in; gaat in tegen; tegenstem van; bezwaar
        van; dissent; blijft|blijven zich verzetten; blijft|blijven bezwaar maken; ziet|zien dit|dat|het
        heel|helemaal|totaal|toch|duidelijk|wezenlijk anders; kijkt|kijken hier|daar heel|toch? anders naar;
        kijkt|kijken er heel|toch? anders naar; wil|willen genoteerd|genotuleerd|aangetekend|opgenomen zien|hebben;
        gaat|gaan niet akkoord; kan|kunnen niet akkoord; kan|kunnen zich niet akkoord verklaren; gaat|gaan hier niet
        in mee; tekent voorbehoud aan; maakt|maken voorbehoud; formuleert|formuleren een? voorbehoud; neemt|nemen
        voorbehoud; is|zijn gekant tegen; gekant tegen; is|zijn radicaal|resoluut|beslist tegen; heeft|hebben
        problemen|een probleem|moeite met; blijft|blijven gekant; is|zijn daar|hier tegen; is|zijn er tegen|op;
        laat|laten noteren|acteren; staat|staan er|hier|daar heel|totaal|wezenlijk|duidelijk? anders in; zit|zitten
        er|hier|daar heel|totaal|wezenlijk? anders in; zijn|haar|hun bezwaar op|aan|te|vast te|nemen|noteren; gevraagd
        zijn|haar|hun bezwaar|bezwaren; vraagt|vroeg|verzoekt|verzocht zijn|haar|hun bezwaar|bezwaren; zijn|haar|hun
        bezwaar wordt opgenomen|genoteerd|aangetekend; neemt|nemen het tegenovergestelde standpunt in; wil|willen
        dat|dit|het in het verslag|de; wil|willen dat|dit|het graag|ook in|op; wil|willen dat|dit|het
        vastgelegd|genoteerd|aangetekend|genotuleerd|opgenomen; wil|willen op papier; vraagt|vragen dit|dat|het in het
        verslag; vraagt|vragen dit|dat|het op|vast te;
        ziet|zien dit|dat|het toch? echt|nogal|wat|iets|beslist|compleet|fundamenteel|volstrekt|geheel|ook
        anders; ziet|zien dit|dat|het toch heel|totaal|wezenlijk anders; kijkt|kijken er|daar|hier
        echt|heel|totaal|toch|wezenlijk|iets? anders tegenaan|naar|tegen aan; kijkt|kijken daar heel? anders
        naar; heeft|hebben er|daar|hier een heel|totaal|duidelijk|volstrekt? andere?
        beeld|idee|gevoel|kijk|gedachte|mening|opvatting bij|over|op; ziet|zien dit|dat|het
        echt|helemaal|absoluut? niet zitten; vindt|vinden dit|dat|het echt? veel|wel|gewoon|nog|een|nu? veel? te
        snel|vroeg|vlug|ver|kort|risicovol|gevaarlijk|makkelijk|zwaar|licht|streng|soepel|mild|riskant;
        vindt|vinden dit|dat|het te kort door; is|zijn er|hier|daar helemaal|echt|absoluut|zeker? niet
        blij|gelukkig|tevreden mee|over; gaat|gaan daar|hier|er echt|zeker|absoluut? niet in|mee mee?; is|zijn
        er|hier|daar op|faliekant|mordicus tegen; wil|willen daar|hier|er niet aan; wil|willen hier|daar|er niet
        mee akkoord; is|zijn niet voor; kan|kunnen hier|daar|er echt|absoluut|gewoon niet mee|in|achter
        leven|instemmen|akkoord|vinden|staan; voelt|voelen er|hier|daar niets|niks voor; zou|zouden het|dit|dat
        anders doen; is|zijn een andere mening|opvatting; staat|staan er|hier|daar niet|anders achter|in;
        denkt|denken er|daar|hier echt|totaal|wezenlijk|duidelijk anders over;
        kijkt|kijken er|daar|hier anders tegenaan|naar; kijkt|kijken er|daar|hier
        echt|heel|totaal|toch|wezenlijk|iets anders tegenaan; kijkt|kijken er|daar|hier anders tegen aan;
        gelooft|geloven daar|er|hier niks|niets|geen van|bal|snars; gelooft|geloven er|daar niet in;
        vindt|vinden dat|dit|het vragen om; wil|willen dat|dit|het op papier|schrift; dat wil|willen
        hij|zij|ze op papier|schrift; wil|willen dit|dat|het zwart op; ziet|zien er niks|niets|geen heil in;
        ziet|zien er niks|niets in; ziet|zien daar niks|niets|geen in|heil; is|zijn het er pertinent|gewoon
        niet mee; kan|kunnen daar|hier|er niet in meegaan|mee; kan|kunnen hier|daar|er niet in mee;
        gaat|gaan hier|daar|er niet in mee; is|zijn ertegen; maakt|maken er bezwaar tegen; blijft|blijven
        erop tegen; heeft|hebben daar|hier|er problemen|moeite|bezwaar mee|tegen;
        kijkt|kijken anders aan? tegen|naar; voel|voelt me|zich hier|daar|er niet prettig|goed|lekker|senang
        bij;
        wenst|wensen|wil|willen|vraagt|vragen dat zijn|haar|hun
        verzet|bezwaar|bezwaren|standpunt|tegenstem|voorbehoud|afwijkende; verzet tegen het|de|dit|deze|een;
        vindt|vinden dit|dat|het een onzalig|slecht|dom|raar|belachelijk|onzinnig|waardeloos idee|plan;
        wil|willen dat zwart op
    """),
    presences=listed("""
        guest: als gast; te gast; is gast; gast; gasten; als toehoorder; als waarnemer
        stands_in: vervangt; vervangen; valt in voor; neemt waar voor; neemt waar; waarnemend voor; in plaats van;
            namens; zit er voor; vertegenwoordigt; is er voor; komt in de plaats van; als vervanger van
        replaced: vervangen door; vertegenwoordigd door; laat zich vervangen; laat zich vertegenwoordigen
        returns: is terug; zijn terug; weer terug; teruggekomen; komt terug; kwam terug; keert terug; weer aanwezig;
            weer aangesloten; is er weer; zijn er weer; is weer
        leaves: verlaat; verliet; verlaten; vertrekt; vertrok; vertrokken; gaat weg; ging weg; moet weg; moest weg;
            moet gaan; weggegaan; is weg; zijn weg; gaat eerder; stapt op; haakt af; moet eerder; logt uit; gaat
            naar huis; loopt weg; naar buiten; moet de
        late: later; te laat; verlaat zich; vertraging; onderweg; staat in de file; in de file; sluit om; sluit
            straks; komt om; komt straks; schuift straks; minuten; loopt uit; is verlaat
        apologies: afgem; verh; afgemeld; afmelding; meldt zich af; meldde zich af; verhinderd; berichtgeving; met bericht; ziek;
            ziekgemeld; kan niet; kunnen niet; kon niet; komt niet; komen niet; niet kunnen; op vakantie; met
            verlof; laat zich verontschuldigen; verontschuldigd; zegt af; zegde af; heeft afgezegd; afgezegd; is
            vrij; excuses
        absent: afw; afwezig; niet aanwezig; is er niet; zijn er niet; ontbreekt; ontbreken; niet verschenen; niet komen
            opdagen; zonder bericht; niet gekomen; er niet bij
        here: aanw; aanwezig; is er; zijn er; sluit aan; sluiten aan; aangesloten; schuift aan; aangeschoven; gearriveerd;
            binnengekomen; komt binnen; is binnen; online; telefonisch; belt in; via teams; neemt deel; nemen deel;
            doet mee; doen mee; iedereen; present; voltallig; is gekomen; zit erbij
    """),
    attendance=phrases("""
        stuurt|stuurde|zendt zijn|haar vervanger|vervangster|waarnemer|plaatsvervanger|coassistent|stagiair|stagiaire|teamleider; stuurt|stuurde zijn|haar arts - assistent; hier tot|vanaf|sinds; kwartiertje|kwartier|halfuurtje|halfuur|uurtje later; erbij tot|vanaf; pas om|vanaf|na; even weg; zo terug; zit in|op de trein|file|zitting; schuift zo aan;
        valt|vallen dan|zo|straks|om weg; aanw|aanwezig tot|vanaf|t/m|tm; aanw; afw; afgem; verh; {n} min|minuten|minuutjes|minuutje later|te; {n} min later; half uur|uurtje|kwartier later; later wegens; eerder weg wegens|ivm|vanwege; online tot; tot de pauze aanwezig; alleen eerste|tweede deel aanwezig|erbij; 2e|1e deel aanwezig;
        is net weg; is weg; is net vertrokken; is vertrokken; moest weg; heeft weg gemoeten; komt vandaag niet; is er
        net uit; is afwezig; zijn afwezig; is aanwezig; zijn aanwezig; is verhinderd; is er niet; is er niet bij; is
        er; heeft zich afgemeld; hebben zich afgemeld; afgemeld; met bericht van verhindering; bericht van
        verhindering; laat zich vervangen; wordt vervangen door; vervangt; sluit later aan; sluit aan; schuift aan;
        schuift later aan; verlaat de vergadering; verlaat het overleg; heeft het overleg verlaten; is vertrokken uit;
        gaat weg; moet weg; moet eerder weg; gaat eerder weg; is later; komt later; is te laat; komt te laat; belt in;
        neemt online deel; doet online mee; neemt telefonisch deel; is ziek; ziek gemeld; ziekgemeld; heeft zich ziek
        gemeld; kan er niet bij zijn; kan niet aanwezig zijn; kan er niet zijn; kan niet komen; kan vandaag niet; niet
        aanwezig; ontbreekt; aanwezig namens; is terug; is weer terug; is gearriveerd; is binnen; neemt waar voor;
        waarnemend voor; als gast; is gast; is te gast; staat in de file; afwezig; aanwezig; afwezig met kennisgeving;
        allen aanwezig; iedereen is aanwezig; iedereen is er; loopt binnen; komt binnen; verlaat de zaal; is weg;
        meldt zich ziek; neemt afscheid; is met vakantie; sluit aan namens; sluit online aan; wordt vertegenwoordigd
        door; verlaat de ruimte; sluit telefonisch|online|digitaal|vandaag|straks aan; vertegenwoordigd door; belt
        vandaag in; gaat eerder; is er vandaag niet; moet eerder; neemt vandaag deel; moet om {hour} weg; moet|moest
        weg; moet|moest eerder|straks|zo weg; moet|moest ervandoor; moet er vandoor; moet zo|eerder|straks vertrekken;
        vertrekt om; vertrekt eerder|straks|zo|vroeger|alvast|na|voor|nu; vertrekt; vertrok; vertrok
        eerder|vroeger|om; gaat er vandoor; gaat alvast|eerder|zo|straks weg; gaat om; stapt eerder|straks|om op;
        stapt op; schuift later|straks|om|iets aan; schoof later|om|iets aan; schuift wat|iets|tien|{n} minuten? later
        aan; sluit wat|iets later aan; sluit {n} minuten later aan; sloot later|om|iets aan; sluit
        later|straks|iets|online|digitaal|telefonisch aan; komt iets|wat|tien|vijf|een|{n} minuten? later; komt
        iets|wat later; komt een kwartier|uur|half later; kwam later|te|binnen; is verlaat; is vertraagd; heeft
        vertraging; zit vast in|op|bij; zit in de file|trein; loopt vertraging op; is onderweg; belt
        straks|later|nu|vanuit in; belde in; is ingebeld; heeft ingebeld; is telefonisch|online|digitaal|via aanwezig;
        neemt online|telefonisch|digitaal|vanuit|via deel; doet online|telefonisch|digitaal|vanuit|via mee; volgt
        online|digitaal; kijkt mee via; is er via|online|telefonisch; komt niet; komt vandaag|straks|nu niet; komt
        helaas niet; is er niet|vandaag|nog; kan niet|helaas|vandaag; kan er niet|helaas|vandaag bij|zijn|niet; kan er
        helaas|vandaag niet bij? zijn; kan helaas|vandaag niet aanwezig|komen|aansluiten; kan niet
        aansluiten|deelnemen; verhinderd; wegens|door|vanwege ziekte afwezig; laat verstek gaan; laat zich
        verontschuldigen|excuseren|afmelden|vertegenwoordigen|vervangen|waarnemen; verontschuldigt zich; heeft zich
        verontschuldigd; verontschuldigd; heeft afgezegd; zegt af; zegde af; meldde zich af; heeft zich
        vanochtend|vandaag|gisteren|vanmorgen|telefonisch afgemeld|ziekgemeld; afwezig wegens|vanwege|door|met; is
        ziek|grieperig; is met verlof|vakantie|zwangerschapsverlof|ziekteverlof; is op vakantie|cursus|reis|training;
        heeft verlof|vakantie|dienst; zit ziek thuis; is ziek thuis; ligt ziek|in bed; is vervangen door; wordt
        waargenomen door; neemt waar; neemt de honneurs waar; vervangt vandaag; vervanging door; in zijn|haar plaats;
        als vervanger|waarnemer|vervanging|invaller|plaatsvervanger; valt in voor; stuurt een?
        vervanger|collega|vervanging; stuurt zijn|haar collega|vervanger; namens haar|zijn collega; is weer
        terug|aangesloten|aanwezig|binnen; komt weer binnen|terug; is
        aangeschoven|aangesloten|binnengekomen|gearriveerd|binnen; is zojuist|net
        aangeschoven|aangesloten|binnengekomen|gearriveerd|vertrokken|weggegaan|binnen; komt net|zojuist|nu|om binnen;
        arriveert; arriveerde; loopt weg; loopt even weg; verlaat het gesprek|de|om; verliet het|de; verlaat de?
        kamer|zaal|tafel|bespreking|sessie|bijeenkomst; verliet de? kamer|zaal|tafel|bespreking|sessie|bijeenkomst;
        haakt af; haakt later|straks|om|iets aan; haakt eerder|om af; valt weg; verbinding is weggevallen; is
        weggevallen; moet halverwege|na|om|voor weg; blijft tot; is er tot; is aanwezig tot|vanaf; is erbij; is er
        bij; is er ook bij; is vandaag aanwezig|afwezig|verhinderd|ziek|vrij; was afwezig|aanwezig|verhinderd|ziek;
        waren aanwezig|afwezig; ontbreekt vandaag; ontbrak; zit er vandaag|vanmiddag niet|bij; zit bij; zit aan als;
        zit de vergadering|het overleg voor; zit voor; is voorzitter vandaag; neemt het voorzitterschap over|waar;
        draagt het voorzitterschap over; is toehoorder; als toehoorder; als toeschouwer; loopt mee als; loopt stage;
        als stagiair; stagiair; is agendalid; niemand van; er is niemand van; met kennisgeving afwezig; zonder
        kennisgeving; zonder bericht; zonder afmelding; mk; present; moet|moest om {n} uur weg; moet|moest om half {n}
        weg; gaat om {n} uur weg; gaat om half {n} weg; is om {n} uur weg; moet over {n} minuten weg; kan|kunnen
        maar|slechts|enkel|alleen tot; kan|kunnen niet langer|lang blijven; blijft maar|slechts|enkel tot; in verlof;
        is in verlof|congé; met verlof; op vakantie; ziek thuis; is ziek gevallen; wordt niet vervangen; geen
        vervanging; is weggevallen uit; uit de call|vergadering gevallen; kwam|komt om half {n} binnen|aan; kwam|komt
        om {n} uur|u binnen|aan; kwam|komt binnen; schuift|schoof om {n} uur aan; schuift|schoof om half {n} aan;
        belt|belde om {n} uur in; vertrekt|vertrok om {n} uur; vertrekt|vertrok om half {n}; verontschuldigt zich
        voor; is verontschuldigd; zijn verontschuldigd; laat weten niet te kunnen komen; volgt vanop afstand; neemt
        deel via; bericht van verhindering van; afmelding van; verontschuldiging van; verontschuldigingen van;
        afmelding door; afmelding ontvangen van; excuses van; afwezigheid van; meldt zich af; werd|is|wordt|was
        vertegenwoordigd; verliet|verlaat het overleg|gesprek|mdo; afmelding ontvangen;
        is|zijn {n} minuten|min|minuutjes later|verlaat|vertraagd; is|zijn {n} minuten|min te laat; is|zijn een
        kwartier|kwartiertje|half|uur|halfuur|halfuurtje later; is|zijn een half uur|uurtje later; is|zijn
        iets|wat|even|een later|beetje later?; komt een half uurtje|uur later; komt {n} minuten|min later;
        moet|moest er om; moet er straks|zo|eerder uit; kan maar|alleen het eerste uur|halfuur; is er
        alleen|enkel|slechts het|tot|de; weg moet; weg moest; eerder weg moet; eerder weg moest; later komt;
        later is; later aansluit; niet kan komen; niet kan deelnemen; er niet bij kan|is zijn?; niet aanwezig
        kan zijn; verhinderd is; ziek is en niet komt; moet er zo|straks|eerder? vandoor;
        verhinderd te zijn; afwezig te zijn; niet aanwezig te zijn|kunnen; niet te kunnen
        komen|deelnemen|aansluiten; er niet bij te zijn|kunnen; eerder|later te vertrekken|komen|gaan|zijn;
        eerder|later weg te moeten|gaan; iets later te zijn|komen; later aan te sluiten|schuiven;
        bericht van verhindering ontvangen|binnengekomen|gekregen van|door?; afmelding
        ontvangen|binnengekomen|gekregen van; moet er om; moet er om {hour}; moet er om half {n}; moet er
        even|zo|straks|om|nog tussenuit|uit|vandoor|tussen; even tussenuit; er tussenuit; belt
        later|straks|zo|om in; belt vanuit|vanaf; haakt later|straks aan; is later, zit; zit nog op|in
        zitting|zitting|vergadering|de|gesprek|een; belt in vanaf|vanuit; moet om half {n}
        weg|gaan|ervandoor; knijpt er tussenuit;
        zit er|hier vandaag? voor|namens; kwam|komt|kwamen|komen {n} minuten|min|minuutjes te laat|later;
        kwam|komt een kwartier|kwartiertje|uur|halfuur te laat; kwam|komt een half uur te laat|later; {n}
        minuten|min te laat; een kwartier|kwartiertje te laat; schoof pas om|na; viert vakantie; met
        zwangerschapsverlof; heeft zich laten vervangen; laat zich vandaag vervangen; is vandaag vervangen
        door;
        zit|staat vast in|op|te|bij|aan; hier over {n}; is hier|er over {n}|een; komt eraan
    """),
    answering=phrases(
        "zeggen; vertellen; aangeven; toelichten; uitleggen; bevestigen; laten weten; ophelderen; verduidelijken"
    ),
    favours=phrases("""
        kan; kunnen; kun; wil; willen; zou; zouden; mag; mag|kan ik; mogen|kunnen|zouden we|wij; zou ik
    """),
    auxiliaries=phrases("""
        heeft; hebben; is; zijn; kan; kunnen; zal; zullen; wil; willen; moet; moeten; mag; mogen; gaat; gaan; was;
        waren; had; hadden; weet; kun; zou; zouden; doet
    """),
    questions=phrases("""
        wie; wat; waarom; welke; welk; heeft iemand; is er; zijn er; kunnen we; zullen we; moeten we; mogen we; weet
        iemand; kan iemand; is hij; is zij; is ze; heeft hij; heeft zij; heeft ze; hebben we; is het; was er; komt
        er; gaat hij; gaat ze; zijn we; waar blijft; hoe zit het met; openstaande acties van; open acties van;
        onduidelijk of; de vraag is of; vraag is of; niet duidelijk of; nog onduidelijk of; de vraag is; hoeveel;
        wil hij; wil ze; kan hij; kan ze; mag hij; mag ze; is de; is bekend; is al bekend; heeft de; kan de; zijn
        de; moet hij; woont hij; werkt hij; nog nieuws; nog iets gehoord; hebben jullie; weten we; weten jullie;
        wanneer
        gaat|is|komt|wordt|heeft|kan|mag|moet|loopt|begint|start|krijgt|weten|horen|hebben|gaan|komen|zijn;
        hoe gaat|is|komt|lang|vaak|staat|loopt|ver|laat|oud|zeker|denken|willen|kan|kunnen; waar
        gaat|is|woont|slaapt|verblijft|staat|zit|komt|werkt|kan|moet; heeft iemand|het|hij|zij; klopt het
        dat; weet u|jij; zijn er|we|die; is dat|dit|die|zijn|haar|al; komt hij|zij|ze|die; krijgt
        hij|zij|ze; gaat de|het; wordt hij|zij|ze|de|het|er; staat er|het|hij|de; loopt de|het|er; hebben
        de|ze;
        hoe geraakt|raakt|reageert|reageerde|verloopt|verliep|werkt|ziet|vindt|voelt; al iets|nieuws|bekend
        gehoord|bekend|van|over|of; al nieuws; iemand iets|enig|nog gehoord|idee|gezien|gesproken; nog iets
        gehoord|van|bekend
    """),
    queries=listed("""
        owner: wie doet|regelt|heeft|pakt {entry} op?; van wie is {entry}; bij wie ligt {entry}; wie is de?
            eigenaar|trekker van {entry}; eigenaar van {entry}; wie is verantwoordelijk voor {entry}; wie gaat over
            {entry}; wie zou {entry} doen|regelen; wie moet {entry} doen|regelen; wie had {entry}; wie zei|nam|meldde
            {entry}; wie is {entry}
        progress: is {entry} al? gedaan|klaar|af|afgerond|gereed|gebeurd|gesloten|open|achterhaald; staat {entry} nog?
            open; hoe staat het met {entry}; hoe staat {entry} ervoor; hoe ver is|zijn we? met? {entry}; wat is er
            van? {entry} geworden|gekomen; wat is de? status|stand van {entry}; status van {entry}; is {entry} nog
            open; is er nieuws over {entry}; hoe zit het met {entry}; was {entry} gedaan|klaar; loopt {entry} nog
        deadline: wanneer moet {entry} klaar|af|gereed|gedaan zijn?; wanneer is {entry} klaar|af|gereed; voor wanneer
            is {entry}; wat is de? einddatum|datum|deadline|termijn van|voor {entry}; deadline van|voor {entry}; tot
            wanneer loopt|is {entry}; wanneer verloopt {entry}; uiterlijk wanneer {entry}
        content: wat is {entry}; wat was {entry}; wat staat er? in|bij {entry}; wat zegt {entry}; waar gaat {entry}
            over; toon {entry}; lees {entry} voor?; wat hield {entry} in; wat houdt {entry} in
        decided: wat hebben|zijn we besloten|afgesproken|overeengekomen over|rond|inzake|omtrent|bij {about}; wat
            besloten we over|rond|inzake {about}; wat is|was|werd er? besloten|afgesproken over|rond|inzake|omtrent
            {about}; wat hebben we over|rond|inzake {about} besloten|afgesproken; wat is|was|werd er? over|rond|inzake
            {about} besloten|afgesproken; hebben we iets|al? besloten|afgesproken over|rond|inzake {about}; hebben we
            over|rond {about} iets? al? besloten|afgesproken; is er iets|al? besloten|afgesproken over|rond|inzake
            {about}; is er over|rond {about} iets? al? besloten|afgesproken; welk|welke besluit|besluiten hebben we
            genomen over|rond|inzake {about}; welk|welke besluit|besluiten is|zijn er genomen? over|rond|inzake
            {about}; besluit|besluiten over|rond|inzake {about}; is er een besluit over|rond {about}; wat is het
            besluit over|rond {about}; wat spraken we af over {about}; wat hebben|zijn we besloten|overeengekomen; wat
            is|was|werd er? besloten; welke besluiten hebben we genomen; welke besluiten zijn er genomen?; welke
            besluiten staan er vast?; toon de besluiten; zijn er al? besluiten; wat hebben we afgesproken
        open: open|openstaande acties; wat staat er? nog? open; welke acties staan er? nog? open; welke acties zijn
            er? nog? open?; open|openstaande acties van|voor|bij {who}; acties van|voor|bij {who}; welke acties
            heeft|hebben {who} nog? open?; welke open|openstaande acties heeft|hebben {who}; welke acties staan er?
            nog? open bij|voor|van {who}; welke acties zijn er? nog? open? bij|voor|van {who}; wat
            moet|moeten|gaat|gaan|zal|zou|doet|doen {who} nog? doen|regelen; wat doet|doen {who} nog?; wat
            heeft|hebben {who} nog? te doen; wat staat er? nog? open bij|voor|van {who}; wat ligt er? nog? bij {who};
            wat moet er nog gebeuren|gedaan worden?; wat moet nog gebeuren; wat is er nog te doen; wat rest er nog?;
            wat zijn de open|openstaande acties; wat zijn de open|openstaande acties van|voor|bij {who}; toon de
            open|openstaande? acties; heeft|hebben {who} nog open|openstaande? acties; wat moet er? voor de volgende
            bijeenkomst|vergadering|keer klaar|af|gedaan zijn?
        mine: mijn open|openstaande? acties; wat zijn mijn open|openstaande? acties; wat moet ik nog? doen; welke
            acties heb ik nog? open?; wat heb ik nog? te doen; wat staat er bij mij open; wat doe ik
        due: wat moet|moeten er? uiterlijk|voor|tegen|op|in|binnen? {when}
            klaar|af|gereed|gedaan|gebeuren|gebeurd|worden zijn?; welke acties moeten er?
            uiterlijk|voor|tegen|op|in|binnen? {when} klaar|af|gereed|gedaan|gebeuren zijn?; wat staat er? voor|op|in?
            {when} open|gepland?; wat verloopt er? voor|op|in? {when}; welke acties verlopen er? voor|op|in? {when};
            wat is er? uiterlijk|voor|op|in? {when} klaar|af|gereed|gepland; welke acties zijn er? voor|op|in? {when};
            wat is er? {when} aan de orde; wat loopt er? {when} af; moet er iets {when} klaar|af zijn?
        overdue: wat is er? te laat; welke acties zijn er? te laat; wat is er? verlopen|overschreden; welke acties
            zijn er? verlopen|overschreden; is er iets te laat|verlopen; wie is er? te laat; acties over de datum; wat
            is er? over de datum; wat had al klaar|af moeten zijn; verlopen acties; wat is er? over tijd; welke acties
            zijn over de? tijd|datum
        unheard: wie heeft|hebben er? nog niets|niks|niet gezegd|gesproken|ingebracht|verteld|gemeld; wie is|zijn er?
            nog niet aan het woord geweest; wie hebben we nog niet gehoord|gesproken; van wie hebben we nog niets|niks
            gehoord; wie moet er? nog iets zeggen; wie was|is er? stil; van wie is er nog niets|niks; wie is er? nog
            niet gehoord; welke organisatie|organisaties heeft|hebben nog niets|niks|niet gezegd|gesproken; wie kwam
            nog niet aan het woord; wie heeft|hebben niets|niks|niet gezegd|gesproken; wie zei niets|niks; wie moet
            er? nog aan het woord komen?
        here: wie is|zijn er? hier|aanwezig|bij?; wie is|zijn er allemaal?; wie zit|zitten er? aan tafel; wie is|zijn
            er? afwezig; wie is|zijn er niet; wie ontbreekt|ontbreken er?; wie heeft|hebben er? zich? afgemeld; wie
            is|zijn er in de zaal|kamer
        next-meeting: wanneer is de|het|onze|ons volgende
            bijeenkomst|vergadering|bespreking|overleg|keer|casusoverleg|datum; wanneer zien we elkaar weer; wanneer
            komen we weer|opnieuw? bij elkaar|bijeen; wanneer spreken we elkaar weer; wat is de|het volgende
            datum|bijeenkomst|vergadering|overleg; datum van de|het volgende
            bijeenkomst|vergadering|overleg|bespreking; volgende bijeenkomst|vergadering|bespreking|overleg|datum;
            wanneer vergaderen we weer; wanneer is het volgende overleg; wanneer gaan we weer verder|vergaderen
        release: wanneer komt|gaat|is hij|zij|ze|betrokkene|de? gedetineerde|client? vrij; wanneer wordt
            hij|zij|ze|betrokkene vrijgelaten|ontslagen; wanneer is de|zijn|haar vrijlating|invrijheidstelling; wat is
            de|zijn|haar vrijlatingsdatum|ontslagdatum|einddatum; datum van|voor? vrijlating|invrijheidstelling;
            wanneer loopt zijn|haar straf af; is er een datum voor de vrijlating
        said: wat zei|zeiden|zegt|zeggen|meldde|meldden|meldt|vertelde|vertelden|vertelt|vond|vindt {who} ervan?; wat
            heeft|hebben|had {who} gezegd|gemeld|verteld|ingebracht|gerapporteerd; wat zei|meldde|vertelde|zegt {who}
            over {about}; wat heeft|hebben {who} gezegd|gemeld|verteld|ingebracht over {about}; wat heeft|hebben {who}
            over {about} gezegd|gemeld|verteld|ingebracht; wat weten we over|van {about}; wat is|was|werd er?
            gezegd|gemeld|vastgelegd|bekend over|rond {about}; wat is|was|werd er? over {about}
            gezegd|gemeld|vastgelegd|bekend; wat hebben we over|van|rond {about}; welke informatie is|hebben er|we
            over|van|rond {about}; wat kwam er? van {who}; wat weten we van {who}; wat hebben we van {who} gehoord?;
            wat bracht|brachten {who} in; heeft iemand iets gezegd over {about}; heeft {who} iets gezegd; heeft {who}
            iets gezegd over {about}; heeft {who} iets over {about} gezegd; informatie van {who}; is er iets gezegd
            over {about}; is er iets bekend over {about}
        risks: welk|welke risico|risico's zijn|is|staan er? al? vastgelegd|genoemd|gemeld|bekend?; welke risico's
            hebben we al? vastgelegd|genoemd|gezien?; welke risico's zien we; wat zijn de risico's; welke
            risicofactoren zijn er? vastgelegd|genoemd|bekend?; wat zijn de risicofactoren; toon de risico's;
            vastgelegde risico's; zijn er risico's vastgelegd|genoemd; welke risico's
        protective: welke beschermende factoren zijn|hebben er|we? vastgelegd|genoemd|gezien|bekend?; wat zijn de
            beschermende factoren; wat beschermt hem|haar|ze?; toon de beschermende factoren; welke beschermende
            factoren
        dissents: wie is|was|zijn|waren het er|ermee|daarmee? niet mee? eens; wie was|is|waren tegen; wie
            maakte|heeft|had bezwaar gemaakt?; welke bezwaren zijn|waren er; zijn|waren er bezwaren; zijn er
            afwijkende meningen; wie denkt er anders over; welke afwijkende meningen zijn er
        goals: wat zijn de doelen; welke doelen zijn|hebben er|we? gesteld|afgesproken|vastgelegd?; welke doelen zijn
            er; wat staat er in het plan; toon de doelen; welke doelen staan er in het plan
        parked: wat is|staat er? geparkeerd; wat hebben we geparkeerd; welke vragen|punten staan|zijn er? nog?
            open|geparkeerd?; open|openstaande vragen; geparkeerde punten; wat hebben we vooruitgeschoven|aangehouden;
            wat is er? aangehouden
        information: wat is|werd er? al? vastgelegd; welke informatie is|hebben er|we al? vastgelegd?; wat weten we
            al?; wat hebben we al|nu? vastgelegd?; wat is er tot nu toe? vastgelegd|gezegd; welke informatie is er
        purpose: waar is|dient dit punt|agendapunt|onderdeel voor|toe; waarvoor is|dient dit
            punt|agendapunt|onderdeel?; waar gaat dit punt|agendapunt over; wat is het doel van dit punt|agendapunt;
            wat moeten we hier doen|bespreken; wat doen we hier; wat bespreken we hier|nu; waarom dit punt|agendapunt
        taken: hoe lang duurt dit punt|agendapunt al?; hoe lang zijn we bezig|hiermee al? bezig?; hoe lang zijn we al
            bezig; hoelang zijn we al? bezig; hoelang duurt dit punt|agendapunt al?; hoeveel tijd hebben we nog;
            hoeveel tijd is er nog; hoeveel tijd hebben we gebruikt; liggen|zitten we op schema; hoe staan we in|met
            de tijd; hoe zit het met de tijd; lopen we uit
    """),
    query_asides=phrases("""
        en; maar; nu; nou; ok; oke; sorry; even; eh; zeg; zeg eens; zeg me; vertel; vertel eens; kun je me zeggen; kunt u me
        zeggen; kun je zeggen; kunt u zeggen; kun je me laten zien; weet je; weet u; weten we; ik vraag me af; ik wil weten; ik
        wil graag weten; wacht; dus; assistent; convene; nog even; graag; dan; toe
    """),
    spoken=listed("""
        next: volgende; volgende punt; volgend punt; verder; ga door; ga verder; volgend
            agendapunt; door naar het volgende punt; we gaan verder; ga maar verder; door
        back: terug; ga terug; vorige; vorig punt; een terug
        undo: ongedaan maken; ongedaan; maak ongedaan; herstel; neem dat terug
        redo: opnieuw
        lock: vergrendel; vergrendelen; scherm vergrendelen; vergrendel het scherm
        drop: laat maar; laat maar zitten; vergeet het; vergeet maar; vergeet het maar; toch niet; schrap dat;
            annuleer; annuleren; niet doen; laat zitten
        skip: overslaan; sla over; sla dit over; sla maar over; sla deze over; deze overslaan; dit overslaan; pas
        help: ?; help; hulp; help me; wat kan ik doen; wat kan ik zeggen; hoe werkt dit; ik weet het niet; wat nu
        close: sluiten; sluit af; overleg sluiten; sluit het overleg
        open: toon acties; toon openstaande acties; openstaande acties
        agenda: agenda; toon agenda; toon de agenda; waar zijn we
        missing: wat ontbreekt; wat ontbreekt er; wat mist er
    """),
    nothing=phrases("""
        nee; nee hoor; niets; niks; geen; niemand; nee dank je; nee dank u; nee bedankt; niets meer; niks meer; verder
        niets; verder niks; niets toe te voegen; niet echt; dat is alles; dat was het; dat was alles; nee dat was het;
        nee dat is alles; nvt; n v t; niet van toepassing; geen vragen; niets nieuws; nee niets; nee niks
    """),
    answers=listed("""
        yes: ja; jawel; ja hoor; klopt; dat klopt; ja dat klopt; juist; correct; goed; prima; akkoord; oke;
            ok; inderdaad; zeker; ja graag; bewaar maar
        no: nee; nee hoor; klopt niet; dat klopt niet; fout; onjuist; niet goed; niet juist; nee klopt niet;
            niet bewaren
        done: klaar; het is klaar; is klaar; gedaan; is gedaan; het is gedaan; gebeurd; is gebeurd; het is
            gebeurd; afgerond; is afgerond; voltooid; geregeld; is geregeld; ja klaar; afgehandeld; voor
            elkaar; in orde
        not-done: niet gedaan; niet gebeurd; is niet gebeurd; het is niet gedaan; het is niet gebeurd; niet
            gelukt; mislukt; is niet gelukt; nee niet gedaan
        overtaken: achterhaald; niet meer nodig; is niet meer nodig; niet meer van toepassing; vervallen; niet
            langer nodig; niet meer relevant; ingehaald
        new-date: nieuwe datum; andere datum; later; uitgesteld; uitstellen; meer tijd nodig; heeft meer tijd
            nodig; verzetten; doorschuiven
        handed-over: overgedragen; iemand anders doet het; iemand anders; doorgegeven
        open: blijft open; nog open; staat nog open; nog niet; loopt nog; loopt; nog bezig; mee bezig;
            onderhanden; nog niet klaar; open laten
        worse: slechter; erger; verslechterd; het gaat slechter; gaat slechter; het is erger; slechter dan
            eerst; veel erger; achteruit
        better: beter; verbeterd; het gaat beter; gaat beter; beter dan eerst; vooruit; veel beter
        up: toegenomen; meer; hoger; sterker; gestegen; omhoog
        down: afgenomen; minder; lager; zwakker; gedaald; omlaag
        same: ongewijzigd; hetzelfde; gelijk; geen verandering; onveranderd; nog hetzelfde; als eerst; niets
            veranderd; zelfde; niet veranderd
        new: nieuw; is nieuw; voor het eerst
        gone: weg; is weg; verdwenen; niet meer; voorbij; is voorbij
        action: een actie; een taak; te doen
        information: gewoon informatie; info; een feit; feit
        risk: een risico
        protective: een beschermende factor; beschermt
        decision: een besluit
        note: een notitie; prive
        park: later; een vraag; parkeer het
    """),
    turns=phrases("""
        en; maar; terwijl; daarna; waarna; en dan; ook; dus; en ook; daarnaast; ondertussen
    """),
    weighing=phrases("""
        dan vroeger|voorheen|eerst|eerder; dan de vorige keer; dan vorige keer; dan anders|normaal|gebruikelijk; steeds
        meer|minder|vaker; hoe langer hoe meer|minder; lijkt; lijken; leek; schijnt; indruk; komt over als; oogt; gaat
        slechter|beter|achteruit|vooruit;
        laag|hoog|matig|gemiddeld in
    """),
    viewed=phrases("voor"),
    surmises=phrases("""
        vreest|vrezen|vreesde;
        denkt|denken|dacht; gelooft|geloven; verwacht|verwachten|verwachtte; vermoedt|vermoeden|vermoedde; waarschijnlijk;
        vermoedelijk; blijkbaar; kennelijk; misschien; twijfelt; betwijfelt; schat|schatten; mogelijk; is ervan
        overtuigd; volgens mij; naar eigen inschatting; vindt dat; vinden dat;
        vindt; vinden; vond; vonden; meent; menen; acht; achten
    """),
    perceives=phrases("""
        zag; zagen; signaleerde; signaleerden; observeerde; trof; troffen; merkte; merkten; heeft|hebben
        gezien|waargenomen|geobserveerd|gesignaleerd|aangetroffen
    """),
    perceived=phrases("""
        gezien; waargenomen; geobserveerd; gesignaleerd; aangetroffen; opgemerkt; betrapt; gespot; staande gehouden;
        gecontroleerd
    """),
    being=phrases("is; zijn; was; waren; werd; werden; wordt; worden"),
    judging=phrases("""
        houdt|houden het|dit|dat niet vol; het|dit|dat niet volhoudt|volhouden; gaat|gaan het|dit|dat niet redden|volhouden|halen;
        zijden draadje; zijden draad; grote|grootste|enige|echte|voornaamste angst|vrees|zorg; dwarszit; wakker houdt; bang maakt; hoop geeft; vertrouwen geeft; geruststelt; van de radar; het cement; de lijm; zijn|haar anker; uit beeld verdwijnt;
        wachten tot hij|zij|ze|het; zo weer teruggaan; van wakker ligt|lig; is het wachten op;
        bang dat|voor; vreest|vrezen; angst dat|voor; beducht; gevaar*; zorgelijk; zorgwekkend; zorgen over; zorgen
        om; zorg over; bezorgd; verontrustend; dreigingsniveau; beschermend*; beschermfactor; protectie*; zorgpunt*;
        zorgsigna*; waarschuwingssigna*; kans op; maakt zich zorgen; maken zich zorgen; risico; risico's; risicovol*;
        *risico; *risico's; terugval*; kans op|dat; grote kans; kans groot; kans klein; gevaar; gevaar dat|voor|van;
        bezorgd over|dat|om; zorgen dat|over|om; maakt zich|ons zorgen|ongerust; maakten|maken zich zorgen|ongerust;
        is|zijn bang dat|voor; vreest|vrezen dat|voor; vreest; ongerust;
        goede|positieve|slechte|negatieve|stabiliserende|kalmerende|rustgevende|gunstige|ongunstige
        invloed|uitwerking|effect; als pluspunt|minpunt|kracht|risico|positief|negatief|beschermend|steun; pluspunt;
        pluspunten; minpunt; sterk punt; sterke punten; zwakke plek; beschermt; beschermen; uit de problemen; op het
        rechte pad; op de rails|been; doet hem|haar goed; goed voor hem|haar; slecht voor hem|haar; geeft|geven
        hem|haar structuur|houvast|rust|steun|stabiliteit|perspectief|ritme|regelmaat|zelfvertrouwen|richting;
        vergroot|verhoogt|verkleint|verlaagt|vermindert|beperkt de? kans|risico|gevaar;
        verkleint|verlaagt|vergroot|verhoogt het risico|gevaar; schat|schatten|inschatting|ingeschat
        hoog|laag|matig|gemiddeld|als; ingeschat; taxeert; acht; vluchtgevaar*; kwetsbaar*; gevoelig voor; vatbaar
        voor; tikkende tijdbom; rode vlag*; alarmbellen; baart zorgen; baren zorgen; zorgelijk*; verontrustend*; reden
        tot zorg; te vrezen; kans groot is|blijft|bestaat; kans is groot; kans klein is; kans dat; sterkste motivatie;
        gaat het weer? fout|mis; de fout in; de goede kant op; de verkeerde kant op; maakt|maken hem|haar kwetsbaar;
        kan misgaan; snel misgaan; gevaarlijker; grote|ernstige|serieuze zorgen; dat geeft hem|haar
        rust|steun|houvast; houdt|houden hem|haar overeind|stabiel|rustig|bezig|scherp; houdt|houden hem|haar uit de
        problemen; houdt|houden hem|haar van de straat|drank|drugs; houdt|houden hem|haar op de been|rails|het;
        doet|doen hem|haar veel|erg|heel|zichtbaar|echt|duidelijk goed; hem|haar
        veel|erg|heel|zichtbaar|echt|duidelijk? goed doet|doen; hem|haar goed doet; haalt het beste in hem|haar naar
        boven; geeft hem|haar een reden; houdt|houden hem|haar bij de les; hem|haar
        rustig|stabiel|overeind|scherp|bezig houdt|maakt; hem|haar structuur|houvast|rust|steun geeft|biedt; heeft een
        goede|positieve|kalmerende invloed|uitwerking; doet|doen hem|haar geen goed; doet|doen meer kwaad;
        waarschijnlijk weer|opnieuw; kwestie van tijd; dat houdt hij|zij niet vol; niet lang goed; weer|opnieuw gaat
        stelen|dealen|drinken|gebruiken|blowen|vechten|slaan|gokken;
        het goed|prima|uitstekend|beter|netjes doet|doen; doet|doen het heel|erg|echt|verrassend|opvallend?
        goed|prima|uitstekend|netjes|beter op|in|bij|met|sinds|daar|nu|thuis; gaat|ging
        goed|beter|prima|uitstekend met hem|haar; stuk|veel|zichtbaar|duidelijk|steeds beter met hem|haar;
        goed|beter|slecht|slechter met hem|haar; hem|haar overeind|staande|gaande houdt; zonder
        woning|huis|woonplek|werk|begeleiding|toezicht|medicatie|medicijnen|dagbesteding|steun|inkomen|vangnet|hulp|behandeling|structuur|uitkering
        gaat|valt|glijdt|loopt|redt|houdt|zakt|raakt|komt|ontspoort; redt|redden hij|zij|ze het niet;
        redt|redden het niet; het niet redt|redden; wat helpt;
        onveilig*; niet veilig; onhoudbaar; onhoudbare;
        loopt een keer verkeerd|slecht|fout af|mis?; vragen om problemen|moeilijkheden|gedonder|ellende;
        verkeerd af; kan niet goed gaan|aflopen; loopt niet goed af; speelt met vuur;
        sleept|slepen|trekt|trekken hem|haar erdoor|erdoorheen|er;
        een goed|slecht teken; maakt het verschil; het beste wat;
        hou|houdt|houd mijn|zijn|haar|ons hart vast; geen goed gevoel; slecht gevoel; wakker van; buikpijn
        van; bergafwaarts;
        niet gerust op|in|over; is|zijn er niet gerust op; loopt het|dat altijd? mis|verkeerd|fout;
        makkelijke prooi;
        zijn|haar redding; troef;
        krijgt|krijgen|haalt|halen hem|haar uit zijn|haar|het bed
    """),
    risk=phrases("""
        houdt|houden het|dit|dat niet vol; het|dit|dat niet volhoudt|volhouden; gaat|gaan het|dit|dat niet redden|volhouden|halen; gaat het niet goed|lekker; loopt het niet goed|lekker;
        zijden draadje; zijden draad; grote|grootste|enige|echte|voornaamste angst|vrees|zorg; dwarszit; wakker houdt; bang maakt; nekt; op een dood spoor; het spoor bijster; van de radar; uit beeld verdwijnt;
        dezelfde kroeg; zo weer terug naar|gaan; weer teruggaan naar; zo weer teruggaan; wachten tot hij|zij|ze|het; wachten tot hij|zij weer|en; is het wachten op; van wakker ligt|lig;
        bang dat; vreest|vrezen; angst dat; beducht; zorgen; bezorgdheid; gevaar*; gevaarlijk; zorgelijk; zorgwekkend;
        zorgen over; zorgen om; zorg over; bezorgd; verontrustend; dreigingsniveau; dreiging*; terugval; recidive*;
        recidiveert; recidiveren; kwetsbaar*; impulsief; impulsiviteit; instabiel; labiel; escalat*; escaleert;
        agressie*; agressief; vijandig*; beinvloedbaar*; verslechter*; radicaliser*; suicid*; zelfbeschadig*;
        onvoorspelbaar; alarmerend; waarschuwingssigna*; negatieve invloed; slechte invloed; isolement; geisoleerd;
        gebrek aan inzicht; geen inzicht; geen probleembesef; gebrek aan probleembesef; trigger*; stressor*;
        ontregel*; pushfactor*; risicofactor*; beinvloeding; neemt toe in ernst; verharding; verhard; craving;
        stressfactor*; wrok; frustratie; grieven; kans op; zorgpunt*; zorgsigna*; glijdt af; dreigt te; dreigt terug;
        bagatelliseert; onrust; maakt zich zorgen; maken zich zorgen; broeiend; verhoogd; verontrust; risico; risicos;
        risico's; risicovol*; risicogedrag; *risico; *risico's; *dreiging; laat zich makkelijk beinvloeden; makkelijk
        beinvloed*; makkelijk te beinvloeden; onttrekking; terugvallen; terug valt; terugvalt; terugvalrisico; kans
        dat hij|zij|ze|client; grote kans; reele kans; reëel risico; gevaar dat|voor|van; glijdt|glijden|gleed af;
        afglijden; afglijdt; zakt weg; foute vrienden|omgeving|boel; verleiding*; in de verleiding; druk van;
        groepsdruk; onder druk; kwaad bloed; wraak*; wrok*; haat*; obsessie*; obsessief; geobsedeerd; gefixeerd;
        stalk*; controlerend; dwingend; jaloers*; intimid*; bedreigend; dreigend; explosief; tikkende tijdbom;
        kruitvat; lont; lontje; kort lontje; onvoorspelbaar*; onberekenbaar; grillig; ongeremd; roekeloos; wankel;
        broos; fragiel; kwetsbaar; geen steun|netwerk|dagbesteding|structuur|inkomen|vangnet; ontbreken van; gebrek
        aan; weinig inzicht|steun|motivatie|structuur; gebrekkig*; ongemotiveerd; weerstand; bagatell*; ontkent
        zijn|haar|het|de; ontkenning; minimaliseert; manipul*; schijnaanpassing; sociaal wenselijk; zwakke plek; zwak
        punt; achilleshiel; destabil*; ondermijn*; ontwricht*; ontspoor*; ontspor*; gaat mis; mis gaat; misgaat; fout
        gaat; gaat fout; loopt mis; uit de hand; escaler*; vluchtgevaar; vluchtgevaarlijk; onttrek*; onttrekken;
        verhoogd risico; hoog risico; hoog ingeschat; acuut gevaar; gevaar; makkelijk beïnvloedbaar; makkelijk te
        beïnvloeden; beïnvloed*; slecht voor hem|haar; doet hem|haar geen goed; minpunt; bedenkelijk; zorgwekkend*;
        verontrustend*; alarm*; alarmbellen; rode vlag*; kwalijk*; schadelijk; eenzaam*; vereenzam*; wanhop*;
        uitzichtloos*; somber; extremis*; verheerlijk*; gedachtegoed; sympathie* voor; broeit; broeinest; spanningen;
        verkeerde kringen|pad|weg; oude patronen|gewoontes|fouten; terug naar zijn oude; kans groot is|blijft; kans is
        groot; oude|zelfde|verkeerde bende; kans bestaat; gaat het weer? fout|mis; gaat het verkeerd; loopt het weer?
        fout|mis; gaat hij weer? de fout in; de fout in; in de fout; snel misgaan; kan misgaan; mis kan gaan;
        misloopt; uit elkaar valt; ontspoort; instort; gevaarlijker; gevaarlijk*; grote|ernstige|serieuze zorgen;
        doet|doen hem|haar geen goed; doet|doen meer kwaad; haalt het slechtste in hem|haar; weer|opnieuw gaat?
        stelen|dealen|drinken|gebruiken|blowen|vechten|slaan|gokken; weer|opnieuw aan de drank|drugs|coke; weer in
        hetzelfde; waarschijnlijk weer|opnieuw; kwestie van tijd; dat houdt hij|zij niet vol; houdt het niet vol; niet
        lang goed; op het slechte|verkeerde pad;
        zonder
        woning|huis|woonplek|werk|begeleiding|toezicht|medicatie|medicijnen|dagbesteding|steun|inkomen|vangnet|hulp|behandeling|structuur|uitkering
        gaat|valt|glijdt|loopt|redt|houdt|zakt|raakt|komt|ontspoort; redt|redden hij|zij|ze het niet;
        redt|redden het niet; het niet redt|redden; spanning|spanningen oplopen|oploopt; spanning|spanningen
        loopt|lopen op; niet|slecht|slechter goed? met hem|haar; gaat gegarandeerd weer?;
        onveilig*; niet veilig; ronduit onveilig; ongezond*; onhoudbaar; onhoudbare; zorgwekkende;
        explosieve; bedreigende; benauwend; grimmig*; gespannen; ontwrichtend*; giftig*; verkeerde invloed;
        verkeerd af; loopt|lopen een keer? verkeerd|slecht|fout|mis af?; vragen om
        problemen|moeilijkheden|gedonder|ellende; gaat een keer fout|mis; speelt met vuur; op glad ijs; aan
        een zijden draad; balanceert op; zo stil is; zo stil sinds; trekt hem|haar omlaag|mee; sleept
        hem|haar mee; zet hem|haar onder; recept voor; tikt; houdt een keer op; wegglijden; wegglijdt;
        glijdt weg; de afgrond; verkeerde vrienden|types|jongens|gasten|mensen|club|clubje; loopt uit de
        hand; kan niet goed gaan|aflopen; loopt niet goed af; gaat niet goed; niet goed aflopen; gaat
        verkeerd; slechte vrienden|kring|kringen; optrekken met; omgaan met die|dat|zijn|verkeerde;
        rondhangen met; hangt weer rond|met;
        een slecht teken; hou|houdt|houd mijn|ons hart vast; ik hou|houd mijn hart vast; houdt zijn|haar
        hart vast; geen goed gevoel; slecht gevoel; buikpijn van; wakker van; ligt wakker; aan lager wal; de
        verkeerde kant; bergafwaarts; op is; aan het afglijden; aan het wegzakken; op scherp; op springen;
        barst; geen zin meer;
        niet gerust op|in|over; er niet gerust op; is|zijn er niet gerust op; niet gerust; loopt het|dat
        altijd? mis|verkeerd|fout; een vogel voor de kat; makkelijke prooi;
        is miserie; pure|gewoon|alleen|enkel miserie|ellende|gedonder; het lastigste; het gevaarlijkst*;
        moeilijkste; het zwaarst*; een blok aan
    """),
    protective=phrases("""
        hoop geeft; vertrouwen geeft; geruststelt; het cement; de lijm; bindmiddel;
        beschermend*; bescherming*; protectie*; steunend*; stabiel; stabiliteit; stabiliserend*; stabiliseert;
        gemotiveerd; motivatie; steunend netwerk; sociaal netwerk; positieve invloed; goede invloed; veerkracht*;
        weerbaar*; vaste baan; probleembesef; ziekte-inzicht; inzicht in; toont inzicht; heeft inzicht; meewerkend;
        cooperatief; prosociaal; pullfactor*; keerpunt; staat open voor; hoopvol; bemoedigend; positieve ontwikkeling;
        goede ontwikkeling; positief; goede vooruitgang; sterke band; goede band; hechte band; werkt goed mee;
        buffer*; betrouwbaar; vertrouwensband; houvast; goed contact met; anker; steunfiguur; steun van; steun aan;
        grote steun; een steun; houdt hem op het rechte pad; gunstig; krachtbron; dagbesteding geeft; neemt
        verantwoordelijkheid; zet zich goed in; ontwikkelt zich goed; rustgevend; structuur biedt; geeft structuur;
        goede|positieve|stabiliserende|kalmerende|rustgevende|gunstige invloed|uitwerking|werking|effect|factor; een
        kalmerend|positief|stabiliserend|rustgevend|gunstig effect|invloed; pluspunt; pluspunten; als pluspunt; een
        plus; uit de problemen; op het rechte pad; op de rails|been; geeft|geven|biedt|bieden hem|haar
        structuur|houvast|rust|steun|stabiliteit|perspectief|ritme|regelmaat|zelfvertrouwen|richting; doet hem|haar
        goed; goed voor hem|haar; bereidheid; bereidwillig; welwillend; wil meewerken|veranderen|stoppen; werkt mee;
        staat open; open houding; gemotiveerd*; vangnet; gesteund door; opgevangen door; stabiele|vaste|eigen
        woning|woonplek|relatie|baan|woonsituatie|thuissituatie|basis; vast werk|inkomen; werk biedt|geeft;
        dagstructuur; hechte band|familie|relatie; warme band; vertrouwt; vertrouwen in; vertrouwensrelatie; rolmodel;
        voorbeeldfunctie; reddingsboei; rots in de branding; rots; mijlpaal; komt tot rust; zit lekker in zijn|haar
        vel; gaat de goede kant op; op de goede weg; goede stappen; zet stappen; vooruitgang; toont
        berouw|spijt|inzicht|empathie; neemt zijn|haar verantwoordelijkheid; houdt zich aan afspraken|de|zijn; komt
        afspraken na; verkleint|verlaagt|vermindert|beperkt de? kans|risico|gevaar;
        verkleint|verlaagt|vermindert|beperkt het risico|gevaar; remt; remmend*; iets te verliezen;
        toekomstperspectief; bemoedigend*; hoopgevend; geruststellend; gunstig*; zelfredzaam*; zelfinzicht; ziekte -
        inzicht; steun van|vanuit; sterkste motivatie; overeind houdt|blijft; op de been houdt; hoog houdt; de goede
        kant op; trekt hem|haar erdoorheen|erdoor; sleept hem|haar erdoor; houdt hem|haar op de been; houdt|houden
        hem|haar overeind|stabiel|rustig|bezig|scherp; houdt|houden hem|haar uit de problemen; houdt|houden hem|haar
        van de straat|drank|drugs; houdt|houden hem|haar op de been|rails|het; doet|doen hem|haar
        veel|erg|heel|zichtbaar|echt|duidelijk goed; hem|haar veel|erg|heel|zichtbaar|echt|duidelijk? goed doet|doen;
        hem|haar goed doet; haalt het beste in hem|haar naar boven; geeft hem|haar een reden; houdt|houden hem|haar
        bij de les; hem|haar rustig|stabiel|overeind|scherp|bezig houdt|maakt; hem|haar structuur|houvast|rust|steun
        geeft|biedt; heeft een goede|positieve|kalmerende invloed|uitwerking; hem|haar steunt|bijstaat|opvangt; achter
        hem|haar staat; staat achter hem|haar; voor hem|haar klaarstaat; staat voor hem|haar klaar; altijd voor
        hem|haar is; kan altijd terecht bij; kan terugvallen op; op wie hij|zij kan bouwen; die hem|haar helpt; iemand
        om mee te praten; iets om voor op te staan; elk bezoekuur;
        het goed|prima|uitstekend|geweldig|beter|netjes doet|doen; doet|doen het
        heel|erg|echt|verrassend|opvallend? goed|prima|uitstekend|netjes|beter
        op|in|bij|met|sinds|de|daar|nu|thuis; gaat|ging goed|beter|prima|uitstekend met hem|haar;
        stuk|veel|zichtbaar|duidelijk|steeds beter met hem|haar; beter met hem|haar; goed met hem|haar; op
        zijn|haar plek; zit|zitten goed in zijn|haar vel; geeft hem|haar ritme|rust|zin; hem|haar
        overeind|staande|gaande houdt; wat helpt; hem|haar helpt;
        veilig; veilige; rustig; rustige; vertrouwd; vertrouwde; liefdevol*; veiligheid en rust;
        sleept|slepen|trekt|trekken|helpt|helpen hem|haar|ze erdoor|erdoorheen|er; slepen|trekken hem|haar
        erdoorheen|erdoor|er; zijn rots; haar rots; zijn alles; iets om voor te leven|vechten|leven; doet
        wonderen; goud waard; op de goede weg|rails|koers; de bocht om; bloeit op; opbloeit; opgebloeid;
        houdt hem|haar bij de|weg|van|overeind|in; trots op zijn|haar; bloeien; groeit van; goede handen;
        haalt hem|haar eruit|uit de; zet hem|haar aan het;
        gaat|ging|loopt|liep goed|prima|uitstekend|beter|lekker met|op|in|bij; klikt met|tussen; een goed
        teken; maakt het verschil; in zijn|haar element; het beste wat;
        zijn|haar redding; troef; troeven; een troef; belangrijke|grote troef;
        krijgt|krijgen|haalt|halen|houdt hem|haar uit zijn|haar|het bed
    """),
    programmes=phrases("""
        training*; *training; *trainingen; cursus*; *cursus; *programma; programma*; therapie*; *therapie; module*; *module;
        behandeling*; *behandeling; sessie*; *sessies; groep; *groep; *regulatie; regulatie; beheersing; *beheersing; toets;
        *toets; taxatie; *taxatie; instrument; *instrument; *preventie; vragenlijst
    """),
    hopeless=phrases("""
        niets|niks meer? aan te doen; niets|niks meer te doen; niets|niks meer? te doen aan;
        niets|niks meer? aan doen; niets|niks aan te veranderen
    """),
    unwilling=phrases("""
        gaat|gaan niet; gaat|gaan dit|dat|het niet; wil|willen niet; wil|willen dit|dat|het niet; is|zijn niet van plan;
        is|zijn niet bereid
    """),
    discloses=phrases("""
        dit|het|dat niet delen|vertellen|zeggen|doorgeven|prijsgeven|noemen|melden; vertelt|zegt|noemt|meldt dit|het|dat niet;
        geeft dit|het|dat niet door
    """),
    toward=phrases("voor; tegen"),
    plans=phrases("""
        gepland; ingepland; geboekt; gereserveerd; afgesproken; uitgenodigd; opgeroepen; verwacht; voorzien; vastgelegd;
        bevestigd; ingeroosterd; aangevraagd
    """),
    holding=phrases("heeft; hebben; had; hadden"),
    accounts=phrases("""
        informatie; info; bericht; berichten; rapport; rapporten; rapportage; rapportages; gegevens; bron; bronnen; dossier;
        dossiers; cijfers; systeem; systemen; notitie; notities; melding; meldingen; observatie; observaties; inlichtingen;
        verslag; registratie; registraties;
        opgave; mededeling; signaal; terugkoppeling; update
    """),
    suggests=phrases("""
        suggereert; suggereren; wijst op|erop; wijzen op|erop; duidt op|erop; duiden op|erop; blijkt; blijken; laat zien;
        laten zien; toont; tonen; zegt; zeggen; meldt; melden; geeft aan; geven aan; bevestigt; bevestigen; vermeldt;
        vermelden; staat; luidt
    """),
    amends_end=("van",),
    amends=phrases("""
        sorry; correctie; verbetering; ik bedoel; ik bedoelde; bedoel ik; oeps; nee wacht; wacht; pardon; excuus; dat moet
        zijn; moet zijn; maak daar|dat; maak er; verander dat in; foutje; mijn fout; herstel; liever
    """),
    equals=phrases("is; zijn; was; moet zijn; wordt; moet worden; naar; in; =; :; is nu"),
    myself=phrases(
        "ik; mij; mezelf; mijzelf; ikzelf; ik zelf; de? voorzitter; ik ben het; ik doe het; dat ben ik; ondergetekende"
    ),
    everyone=phrases("""
        iedereen is? er?; iedereen is aanwezig; iedereen aanwezig; allemaal; allen; allen aanwezig; we zijn er allemaal; alle
        leden; de hele tafel; voltallig; alle aanwezigen; alle anderen; de anderen; alle genoemden
    """),
    excepting=phrases("""
        behalve; uitgezonderd; met uitzondering van; op; zonder; minus; maar niet; niet; buiten; exclusief; afgezien van
    """),
    beyond=phrases("na; niet; pas"),
    dating=phrases("""
        de; het; dat; dit; volgende; keer; is; wordt; worden; we; wij; zien; elkaar; weer; opnieuw; komen; bij; samen; maak;
        er; van; laten; laat; zeggen; zeg; voor; naar; moet; kan; kunnen; zou; zullen; zal; heeft; nodig; dan; denk; ik;
        misschien; graag; svp; ok; oke; goed; prima; deadline; uiterste; datum; nieuwe; dag; klaar; gereed; af; hij; ze; zij;
        uiterlijk; op; tot; later; verplaatst; verplaats; verplaatsen; verschoven; verschuif; verzet; verzetten; uitgesteld;
        schuiven; doen; overleg; vergadering; past; ons; mij; ja; eind; gepland; liefst; maar; en; zo; om; aan; in; gebeurt;
        zijn; dus; nou; toch; doe; zetten; zet; geef; hem; haar; hun; ,; :; -; –; —; ;
    """),
    closed=phrases("""
        vertrouwelijk; strikt vertrouwelijk; in vertrouwen; vertrouwelijke informatie|info|notitie; geheim; gerubriceerd;
        alleen voor genoemde|benoemde ontvangers|personen|lezers; alleen genoemde|benoemde ontvangers|personen;
        genoemde|benoemde ontvangers; need to know; need - to - know; niet delen; niet verder delen; niet verder
        vertellen|verspreiden; niet doorvertellen; niet doorgeven; niet verspreiden; niet om te delen; niet voor verspreiding;
        niet te delen; mag niet gedeeld worden; niet gedeeld worden; dit|het blijft tussen ons; blijft onder ons; onder ons;
        tussen ons; niet voor iedereen; niet voor allen; beperkte verspreiding; vertrouwelijk houden; vertrouwelijk
        behandelen; houd|hou dit vertrouwelijk
    """),
    abstracted=phrases("""
        alleen een|de samenvatting; alleen in hoofdlijnen; alleen op hoofdlijnen; slechts op hoofdlijnen; alleen in algemene
        termen; alleen samengevat
    """),
    off_record=phrases("""
        off the record; niet in het verslag; niet in de notulen; niet voor het verslag; niet voor de notulen; niet notuleren;
        niet opnemen in het verslag; niet in het verslag opnemen; niet in verslag; niet opschrijven; buiten het verslag;
        buiten de notulen; buiten het verslag|de notulen houden|laten; niet in de notulen opnemen
    """),
    only_for=phrases("""
        alleen voor; enkel voor; slechts voor; uitsluitend voor; alleen bestemd voor; uitsluitend bestemd voor; alleen delen
        met; alleen te delen met; alleen gedeeld met; enkel delen met; uitsluitend delen met; alleen ter informatie voor;
        beperkt tot; alleen zichtbaar voor
    """),
    for_only=phrases("alleen; only; mag|mogen dit alleen weten|lezen; mag|mogen dit als enige weten|lezen"),
    not_for=phrases("""
        niet voor; niet delen met; niet te delen met; niet gedeeld met; niet bestemd voor; niet doorgeven aan; niet vertellen
        aan; niet zeggen tegen; niet melden aan; niet bespreken met; niet laten weten aan; behalve voor; geheim houden voor;
        niet zichtbaar voor; geen kopie voor; geen afschrift aan; iedereen behalve; allen behalve
    """),
    not_to_know=phrases("""
        mag|mogen dit|het niet weten|lezen|zien|horen; mag|mogen niet weten|lezen|zien|horen; hoeft|hoeven dit|het niet te
        weten|lezen|zien; moet|moeten dit|het niet weten|lezen|zien; uitgezonderd
    """),
    kin=phrases("zijn|haar|hun|de familie|ouders|moeder|vader|broer|zus|partner|vrouw|man; familie"),
    outsiders=phrases("""
        zijn|haar|hun|de advocaat|raadsman; advocaat; raadsman; de pers; pers; de media; media; derden; buitenstaanders;
        andere instanties|partners; de andere instanties|partners; de anderen; anderen; hemzelf; haarzelf; gasten; de gasten;
        de gast
    """),
    asides=phrases("""
        laten we; deel dit met; gedeeld met; te delen met; dit is; dat is|was; het is|was; is; dit; dat; het; svp; aub; graag;
        en; maar; dus; strikt; let op; nog; voorlopig; voor nu; informatie is; info is; deze informatie; wel; ook; hier;
        hiervan; hierover; blijft; houden; deze informatie is; a . u . b .; s . v . p .; worden; gedeeld worden; weten
    """),
    topics=listed("""
        K6: medicat*; medicijn*; psychiat*; diagnos*; depress*; suicid*; therap*; verslav*; gezondheid*
        K11: slachtoffer*; bedreigd door*
        K10: ideolog*; extremistische overtuiging*
        K2: straf*; vrijlating*; zitting*; hoger beroep*; enkelband*; voorwaardelijk*
        K7: familie*; gezin*; moeder*; vader*; broer*; zus*; vrouw*; partner*; kind*; zoon*; dochter*
        K8: woning*; huisvesting*; huur*; inkomen*; uitkering*; schuld*; baan*; identiteitskaart*; paspoort*
        K9: programma*; cursus*; training*; aanwezigheid*; opleiding*
    """),
    recorded=phrases("""
        voor het verslag; voor de notulen; voor de goede orde; in het verslag graag|dat|:; ter notulering; laat het
        verslag|verslag vermelden; graag in het verslag|notuleren; graag in de notulen; graag
        opnemen|vermelden|vastleggen in het verslag|de notulen; opnemen|vermelden|vastleggen|noteren in het verslag;
        opnemen|vermelden|vastleggen|noteren in de notulen; in de notulen opnemen|vermelden|zetten; in het verslag
        opnemen|vermelden|zetten; laten we vastleggen|noteren|notuleren dat; te notuleren; even voor het verslag; even
        voor de notulen; notuleer dat; noteer in het verslag; noteer in de notulen; zet in het verslag; zet in de
        notulen; in het verslag moet|mag komen|staan; in de notulen moet|mag komen|staan; het verslag moet|mag
        vermelden; het verslag vermeldt; de notulen moeten|mogen vermelden; ter volledigheid; volledigheidshalve; voor
        de volledigheid; voor alle duidelijkheid in het verslag; genoteerd wordt dat; genotuleerd wordt dat
    """),
    abbreviated={
        "gem": "gemeente",
        "om": "openbaar ministerie",
        "rn": "reclassering nederland",
        "pi": "penitentiaire inrichting",
        "ldh": "leger des heils",
        "vt": "veilig thuis",
        "hvb": "huis van bewaring",
        "wt": "wijkteam",
        "swt": "sociaal wijkteam",
        "zvh": "zorg- en veiligheidshuis",
        "vh": "veiligheidshuis",
        "rvdk": "raad voor de kinderbescherming",
        "bjz": "bureau jeugdzorg",
        "jb": "jeugdbescherming",
        "vnn": "verslavingszorg noord nederland",
        "jt": "justitiehuis",
        "jh": "justitiehuis",
        "pz": "politiezone",
        "gev": "gevangenis",
        "caw": "centrum algemeen welzijnswerk",
        "rec": "reclassering",
        "recl": "reclassering",
        "pol": "politie",
        "sd": "sociale dienst",
        "corp": "woningcorporatie",
        "wbv": "woningbouwvereniging",
        "shn": "slachtofferhulp nederland",
        "kmar": "koninklijke marechaussee",
        "st": "stichting",
        "stg": "stichting",
    },
    jointly=phrases("""
        samen met; in samenwerking met; gezamenlijk met; tezamen met; in samenspraak met; hand in hand met; zij aan
        zij met; in duo met; als duo met; i . s . m; ism; in tandem met; schouder aan schouder met; in nauwe
        samenwerking met
    """),
    duties=phrases("""
        taak om; taak is om; taak is het om; taak wordt om; opdracht om; opdracht is om; rol is om;
        verantwoordelijkheid om; klus om; beurt om
    """),
    awaits=phrases("""
        in afwachting van of|wanneer|wat|hoe; afwachten of|wanneer|wat|hoe; wacht af of|wanneer|wat|hoe; wachten af
        of|wanneer|wat|hoe; wacht|wachten nog? tot|totdat; wacht|wachten nog? op of; het is wachten op; is nog
        afwachten
    """),
    meets=phrases("""
        ontvangt; ontvangen; vangt op; vangen op; opvangen; opwachten; wacht; wachten; verwelkomt; verwelkomen;
        ontvangen
    """),
    rulings=phrases("""
        nee tegen; ja tegen; duidelijk|unaniem|volmondig nee|ja tegen; groen licht voor|om; rood licht voor; akkoord
        op|met|voor|over; goedkeuring van|voor; afwijzing van; instemming met; fiat voor; ok|oke|okay voor|met|om;
        voortzetting van; verlenging van; handhaving van; opschorting van; ongewijzigd plan|niveau|beleid;
        ongewijzigde status; status quo; geen wijziging|wijzigingen|verandering van|in; casus
        dicht|gesloten|afgesloten|blijft|openhouden|aanhouden; dossier dicht|gesloten|afgesloten|blijft; niveau
        ongewijzigd|blijft|gehandhaafd; plan ongewijzigd|goedgekeurd|akkoord|aangenomen|vastgesteld; verlof
        goedgekeurd|akkoord|geweigerd|afgewezen|toegekend|uitgesteld; overplaatsing
        akkoord|afgewezen|goedgekeurd|uitgesteld; aanmelding akkoord|geaccepteerd|afgewezen; unaniem voor|tegen;
        voorlopig geen|niet; vooralsnog geen|niet; voor nu geen|niet
    """),
    barring=phrases("""
        contact|contacten|omgang|communicatie met het|de|zijn|haar|een
        slachtoffer|slachtoffers|getuige|getuigen|ex|aangeefster|aangever|medeverdachte|medeverdachten|minderjarigen;
        contact met slachtoffers|getuigen|minderjarigen|medeverdachten; direct of indirect contact; onbegeleid
        verlof|contact|bezoek; enkel contact met; bezoek van|door; verlof voor|voordat|zonder|zolang|tot
    """),
    keeps=phrases("""
        houdt; houden; heeft; hebben; staat; staan; ligt; liggen; is; zijn
    """),
    slight=phrases("""
        laag; lager; lage; lagere; klein; een|zeer|heel|erg kleine; kleine kans*|risico*|dreiging; kleiner; gering; geringe; geringer; beperkt; beperkte; minimaal;
        minimale; verwaarloosbaar; acceptabel; aanvaardbaar; licht; matig; beheersbaar; nihil
    """),
    matters=phrases("""
        terugval; terugvallen; recidive*; agressie*; agressief; vijandig*; radicaliser*; suicid*; zelfbeschadig*;
        wraak*; haat*; intimid*; onrust; extremis*; spanningen; weerstand; ongemotiveerd; eenzaam*; jaloers*;
        onttrek*; onttrekken; verleiding*; manipul*; escalat*; kwetsbaar; *dreiging; dreiging*; goed contact met;
        steun van; stabiel; stabiele|vaste|eigen woning|woonplek|relatie|baan; vaste baan; vast werk|inkomen;
        dagbesteding geeft; motivatie; oude|verkeerde bende; foute vrienden|omgeving; somber; positief; vertrouwen in;
        druk van; onder druk; kort lontje; geen dagbesteding|inkomen; geen steun|netwerk
    """),
    befalls=phrases("""
        zorgen baart|geeft; bezighoudt; dwarszit; tegenstaat; ligt zwaar op de maag;
        het valt|viel; wat|het baart|baarde|verontrust|verontrustte|verbaast|verbaasde|bevreemdt|stoort|zint|benauwt;
        baart; baarde; verontrust; verbaast; bevreemdt; bevreemdde; verontrustte; verbaasde; stelt|stelde gerust; het
        stoort; opgevallen is;
        wat
        hem|haar|ons|mij|me|opvalt|helpt|hielp|meespeelt|telt|werkt|gunstig|goed|positief|zorgelijk|zorgen|baart|tegenvalt|meevalt|wringt|steekt|knelt;
        zorgen baart; dwarszit; opviel; geruststelt; bezighoudt; raakt; zorgen geeft
    """),
    bound=phrases("""
        langer
    """),
    permits=phrases("""
        mag; mag niet; mag weer; mag nog; mag wel; mag alleen; mag ook
    """),
    granted=phrases("""
        uitkering; uitkeringsaanvraag; bijstand; bijstandsuitkering; toeslag; huurtoeslag; zorgtoeslag;
        urgentie; urgentieverklaring; vergunning; vergunningen; verblijfsvergunning; verblijfsstatus; visum;
        paspoort; identiteitskaart; rijbewijs; vog; verklaring omtrent gedrag; lening; krediet; hypotheek;
        schadevergoeding; verzekering; pensioen; subsidie; wajong; ww-uitkering; toelage; studiefinanciering;
        betalingsregeling; kwijtschelding; bezwaarschrift; asiel; asielaanvraag; indicatie; wlz-indicatie;
        wmo-aanvraag; rechtbank; kantonrechter; kantonrechter; ind; uwv; svb; duo; belastingdienst;
        inschrijving; schuldsanering; huurcontract; arbeidscontract; contract; boete; aanvraag voor|bij|om;
        zijn|haar aanvraag; beroep; hoger beroep; cassatie; gratieverzoek; schorsingsverzoek;
        zijn|haar|de
        broer|zus|moeder|vader|ex|vriendin|vriend|advocaat|raadsman|deurwaarder|buurman|buurvrouw|werkgever|verhuurder|oom|tante|neef|opa|oma|partner|school|rechter|directeur|huisarts|bank|verzekeraar|zoon|dochter
        is|heeft|ging|gaat|wilde|vond|gaf|had|was; zijn|haar ouders|schuldeisers zijn|hebben|gaan|gingen|waren;
        de ruzie
    """),
    function_words=phrases("""
        de; het; een; van; en; in; is; op; te; dat; die; voor; met; zijn; niet; aan; er; om; ook; als; bij; door;
        naar; nog; maar; dan; wel; of; uit; over; hij; zij; ze; we; wij; ik; heeft; hebben; wordt; worden; geen;
        moet; zal; kan; gaat; dit; deze; haar; hem; hun; al; nu; tot; tussen; volgende; week; dag; vandaag; morgen;
        weer; sinds; uiterlijk; gisteren; wie; wat; wanneer; huisvesting; actie; besluit; overleg; volgens; gezien;
        werd; was; had; woning; contact; adres; gesprek; bellen; belt; regelt; stuurt; neemt; nieuwe; oude; zus;
        moeder; niets; iemand; politie; reclassering; dezelfde; diezelfde; hetzelfde; zelfde
    """),
    abbreviations=phrases("""
        aanw; afw; afgem; verh; verg; ong; vlgs; uitn; bespr;
        dhr; mw; mevr; mr; drs; dr; ir; ing; prof; nr; bijv; bv; ca; evt; resp; incl; excl; vgl; art; tel; blz; hr;
        mvr; max; min; afd; etc; aanst; st; gem; recl
    """),
)
