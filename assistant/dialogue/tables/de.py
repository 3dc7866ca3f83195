"""German, with Austrian and Swiss words: the words by which a typed sentence is understood."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.dialogue.tables import Table, Words, listed, named, phrases, valued, words

_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})

_SHORT = {
    "NEXT": "nächste|nächsten|nächster|nächstes|nächstem",
    "COMING": "kommende|kommenden|kommender|kommendes|kommendem",
    "THIS": "diese|diesen|dieser|dieses|diesem",
    "LAST": "letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vergangene|vergangenen|vergangener|vergangenes",
    "THE": "der|die|das|den|dem|des",
    "HIS": "sein|seine|seiner|seinen|seinem|seines|ihr|ihre|ihrer|ihren|ihrem|ihres",
    "MEETING": "*sitzung|*konferenz|*besprechung|*treffen|*termin|*runde|*beratung|*gespräch|zusammenkunft|tagung|meeting",
    "RELEASE": "*entlassung|freilassung|haftende|strafende|enthaftung|*entlassungstermin|entlassungsdatum|entlassungstag|austritt",
}


def _text(said: str) -> str:
    """Return a text without accents and with the short forms of inflected words written out."""
    for short, forms in _SHORT.items():
        said = said.replace(short, forms)
    return said.translate(_PLAIN)


def _phrases(said: str) -> Words:
    return phrases(_text(said))


# A verb is its infinitive, its separable prefix before a hyphen, its third person after a stroke where no rule gives it.
_VERBS = words(
    _text("""
    an-rufen bescheinigen auf-treiben/treibt schicken zu-schicken ab-schicken senden/sendet zu-senden versenden/versendet übersenden/übersendet verschicken
    übermitteln/übermittelt mailen faxen besorgen organisieren regeln/regelt suchen finden/findet fragen nach-fragen
    an-fragen
    ab-fragen erfragen erkundigen klären ab-klären prüfen überprüfen nach-prüfen kontrollieren checken ab-gleichen
    vergleichen ermitteln/ermittelt recherchieren an-fordern ein-fordern nach-fordern beantragen stellen erstellen
    aus-stellen bereit-stellen
    zusammen-stellen sicher-stellen fertig-stellen fest-stellen vor-stellen ein-stellen nach-stellen her-stellen schreiben
    an-schreiben verfassen formulieren auf-setzen entwerfen/entwirft aus-arbeiten erarbeiten/erarbeitet
    bearbeiten/bearbeitet
    überarbeiten/überarbeitet ein-arbeiten auf-arbeiten machen aus-machen ab-machen tun/tut gehen/geht nach-gehen hin-gehen
    mit-gehen geben/gibt weiter-geben/gibt ab-geben/gibt zurück-geben/gibt bekannt-geben/gibt frei-geben/gibt vor-geben/gibt
    übergeben/übergibt holen ein-holen ab-holen nach-holen bringen mit-bringen ein-bringen vorbei-bringen unter-bringen
    bei-bringen besuchen auf-suchen begleiten/begleitet unterstützen betreuen beobachten/beobachtet untersuchen
    melden/meldet
    an-melden/meldet ab-melden/meldet zurück-melden/meldet um-melden/meldet informieren benachrichtigen verständigen
    unterrichten/unterrichtet
    mit-teilen zu-teilen ein-teilen erteilen verteilen teilen bescheiden ein-laden/lädt vor-laden/lädt laden/lädt
    durch-führen führen ein-führen aus-führen fort-führen weiter-führen zusammen-führen nehmen/nimmt auf-nehmen/nimmt
    übernehmen/übernimmt ab-nehmen/nimmt vor-nehmen/nimmt an-nehmen/nimmt mit-nehmen/nimmt entnehmen/entnimmt
    wahr-nehmen/nimmt
    vernehmen/vernimmt kontaktieren ab-stimmen koordinieren vor-bereiten/bereitet bereiten/bereitet nach-bereiten/bereitet
    ab-schließen/schließt schließen/schließt beschließen/beschließt an-schließen/schließt liefern/liefert
    nach-liefern/liefert ab-liefern/liefert bieten/bietet an-bieten/bietet sorgen vor-sorgen versorgen setzen um-setzen
    fest-setzen ein-setzen aus-setzen
    fort-setzen durch-setzen starten/startet beginnen stoppen beenden/beendet verfolgen nach-verfolgen überwachen monitoren
    bewerten/bewertet aus-werten/wertet beurteilen ein-schätzen evaluieren aktualisieren pflegen ergänzen registrieren
    erfassen/erfasst
    dokumentieren fest-halten/hält halten/hält ein-halten/hält bereit-halten/hält erhalten/erhält aus-füllen
    unterschreiben unterzeichnen
    an-passen/passt ändern/ändert ab-ändern/ändert verlängern/verlängert verkürzen beraten/berät besprechen/bespricht
    sprechen/spricht an-sprechen/spricht ab-sprechen/spricht vor-sprechen/spricht rück-sprechen/spricht reden/redet
    übersetzen erklären erläutern/erläutert interviewen befragen an-hören hören bezahlen zahlen überweisen/überweist
    weisen/weist an-weisen/weist zu-weisen/weist hin-weisen/weist verweisen/verweist nach-weisen/weist ein-weisen/weist
    vermitteln/vermittelt warnen planen ein-planen legen vor-legen fest-legen ein-legen bei-legen an-legen offen-legen
    hinterlegen
    vereinbaren terminieren buchen reservieren finanzieren bewilligen gewähren genehmigen sperren auf-heben
    entziehen/entzieht
    ziehen/zieht ein-ziehen/zieht bei-ziehen/zieht hinzu-ziehen/zieht ein-beziehen/bezieht zurück-ziehen/zieht benennen
    nennen ernennen
    bestellen bestimmen beauftragen trainieren schulen aus-bilden/bildet bilden/bildet leiten/leitet
    weiter-leiten/leitet ein-leiten/leitet zu-leiten/leitet her-leiten/leitet an-leiten/leitet berichten/berichtet
    zusammen-fassen/fasst fassen/fasst ab-fassen/fasst sammeln/sammelt bündeln/bündelt drucken aus-drucken kopieren scannen
    ein-scannen öffnen/öffnet eröffnen/eröffnet kümmern/kümmert helfen/hilft fahren/fährt hin-fahren/fährt transportieren
    überstellen verlegen vor-führen motivieren kommen vorbei-kommen nach-kommen zu-kommen treffen/trifft
    bestätigen zu-sagen nach-sagen beantworten/beantwortet antworten/antwortet reagieren sichten/sichtet ein-sehen/sieht
    sehen/sieht nach-sehen/sieht
    durch-sehen/sieht vor-sehen/sieht lesen/liest durch-lesen/liest gegen-lesen/liest verlesen/verliest aus-lesen/liest
    analysieren verifizieren eskalieren
    archivieren hoch-laden/lädt ein-reichen nach-reichen überreichen aus-händigen verwahren lagern/lagert sichern/sichert
    vermerken notieren protokollieren veranlassen/veranlasst initiieren erinnern/erinnert auf-fordern/fordert
    fordern/fordert
    entscheiden/entscheidet erwirken erlassen/erlässt verhängen verfügen an-ordnen/ordnet ordnen/ordnet zu-ordnen/ordnet
    vollstrecken therapieren behandeln/behandelt nach-behandeln/behandelt verordnen/verordnet
    verschreiben begutachten/begutachtet testen/testet
    screenen durchsuchen fahnden/fahndet observieren patrouillieren streifen an-halten/hält fest-nehmen/nimmt auf-klären
    belehren
    aus-zahlen erstatten/erstattet ab-rechnen berechnen errechnen verhandeln/verhandelt aus-handeln/handelt
    vermieten/vermietet mieten/mietet an-mieten/mietet kündigen kaufen ein-kaufen renovieren möblieren ein-richten/richtet
    aus-richten/richtet um-ziehen/zieht vertreten/vertritt auf-treten/tritt ein-treten/tritt auf-bauen bauen
    stärken fördern/fördert entwickeln/entwickelt konzipieren gestalten/gestaltet moderieren
    vernetzen verbinden/verbindet zusammen-arbeiten/arbeitet arbeiten/arbeitet mit-arbeiten/arbeitet kooperieren
    konsultieren
    hinterfragen konkretisieren priorisieren ergreifen auf-greifen ein-greifen zu-greifen
    auf-stellen heraus-finden/findet heraus-suchen raus-suchen raus-finden/findet nach-haken nach-fassen/fasst
    durch-geben/gibt ab-decken ab-sichern/sichert zurück-rufen rück-melden/meldet telefonieren simsen texten/textet
    schauen nach-schauen vorbei-schauen an-schauen gucken nach-gucken sehen/sieht
    aus-wählen wählen entlassen/entlässt auf-lösen lösen ein-lösen bereinigen korrigieren berichtigen
    verschieben um-buchen ein-tragen/trägt tragen/trägt nach-tragen/trägt vor-tragen/trägt bei-tragen/trägt
    übertragen/überträgt aus-tauschen tauschen zurück-fordern/fordert zurück-stellen widerrufen widersprechen/widerspricht
    an-zeigen zeigen vor-zeigen auf-zeigen erheben mahnen versichern/versichert vergüten/vergütet verwalten/verwaltet
    beschaffen schaffen/schafft matchen briefen instruieren orientieren avisieren delegieren traktandieren
    deponieren retournieren urgieren ein-vernehmen/vernimmt an-gehen/geht durch-gehen/geht nach-forschen forschen
    ein-binden/bindet
    an-binden/bindet binden/bindet hinzu-fügen an-fügen bei-fügen zu-stellen bereden/beredet vergeben/vergibt
    schlichten/schlichtet sensibilisieren thematisieren reflektieren deeskalieren stabilisieren ein-schalten/schaltet
    frei-schalten/schaltet löschen berufen ein-berufen/beruft trennen vor-schlagen/schlägt nach-schlagen/schlägt
    zurück-kommen rück-fragen gewährleisten/gewährleistet bewerben/bewirbt aus-schreiben ein-schreiben um-schreiben
    spiegeln/spiegelt auf-listen/listet listen/listet visitieren hospitieren coachen matchen betreiben
    bemühen auf-zeichnen zeichnen/zeichnet gegen-zeichnen/zeichnet lokalisieren
    identifizieren orten/ortet auf-spüren kontern ab-wickeln/wickelt erledigen ab-arbeiten/arbeitet
    statt-finden/findet verlassen/verlässt
    an-bahnen an-bringen an-docken an-fertigen/fertigt an-fassen/fasst an-gliedern/gliedert an-heften/heftet
    an-kündigen an-kurbeln/kurbelt an-lernen an-liefern/liefert an-locken an-mahnen an-peilen an-piepsen
    an-regen an-reisen/reist an-schaffen/schafft an-setzen an-spornen an-stoßen/stößt an-streben an-tippen
    an-vertrauen an-wenden/wendet an-werben/wirbt auf-bereiten/bereitet auf-bewahren auf-bringen auf-decken
    auf-frischen auf-führen auf-gleisen/gleist auf-halten/hält auf-machen auf-passen/passt auf-rufen
    auf-schlüsseln/schlüsselt auf-schreiben auf-stocken auf-teilen auf-tragen/trägt auf-treiben auf-tun/tut
    auf-wenden/wendet auf-werfen/wirft auf-ziehen/zieht aus-bezahlen aus-borgen aus-gleichen aus-heben
    aus-helfen/hilft aus-kundschaften aus-leihen aus-loten/lotet aus-messen aus-probieren aus-reizen
    aus-schließen/schließt aus-suchen aus-testen/testet aus-üben aus-wirken aus-schöpfen aus-schildern bedienen
    bedenken befassen/befasst beglaubigen begrenzen begründen/begründet beheben beherbergen beipflichten
    bekräftigen belassen/belässt belegen beleuchten/beleuchtet bemessen benoten/benotet benutzen berücksichtigen
    beruhigen beschleunigen beschwichtigen beseitigen besetzen besichtigen bestärken beteiligen
    betrachten/betrachtet bevorschussen/bevorschusst bevorzugen bewachen bewirken bezeugen
    bezuschussen/bezuschusst bei-stehen/steht bei-steuern/steuert bei-schaffen/schafft bereit-legen
    bereit-machen dar-stellen drängen dolmetschen dran-bleiben durch-arbeiten/arbeitet durch-bringen
    durch-checken durch-fragen durch-klingeln/klingelt durch-kämmen durch-rechnen/rechnet durch-reichen
    durch-rufen durch-sprechen/spricht durch-spielen durch-stellen durch-telefonieren durch-winken
    durchleuchten/durchleuchtet ebnen ein-bauen ein-behalten/behält ein-bestellen ein-buchen ein-decken
    ein-fädeln/fädelt ein-fügen ein-gliedern/gliedert ein-grenzen ein-kleiden/kleidet ein-klagen ein-loggen
    ein-mahnen ein-ordnen/ordnet ein-pflegen ein-quartieren ein-räumen ein-reihen ein-sammeln/sammelt
    ein-schicken ein-schleusen/schleust ein-schränken ein-schreiten/schreitet ein-senden/sendet ein-sparen
    ein-spielen ein-springen ein-steigen ein-stufen ein-takten/taktet ein-üben ein-weihen ein-werben/wirbt
    ein-willigen ein-wirken ein-zahlen ein-zeichnen/zeichnet engagieren entbinden/entbindet
    entgegennehmen/entgegennimmt entgegen-nehmen/nimmt entkräften/entkräftet entlasten/entlastet entschärfen
    entsenden/entsendet entsorgen entspannen erbitten/erbittet erbringen erfüllen erhärten/erhärtet erhöhen
    erkunden/erkundet erlauben erleichtern/erleichtert ermahnen ermöglichen ermuntern/ermuntert ermutigen
    erneuern/erneuert errichten/errichtet erschließen/erschließt ersetzen ersparen erwägen erweitern/erweitert
    erwerben/erwirbt eruieren etablieren fest-machen fest-nageln/nagelt fest-schreiben fest-zurren fertig-machen
    fertig-schreiben fixieren flankieren flott-machen fokussieren freigeben/freigibt frei-halten/hält
    frei-kaufen frei-machen frei-räumen frei-stellen frei-schaufeln füllen garantieren gegen-checken
    gegen-prüfen gegenüber-stellen gewinnen gliedern/gliedert gratulieren gründen/gründet gutheißen/gutheißt
    handhaben handeln/handelt heran-führen heran-gehen/geht heran-holen heran-treten/tritt heran-ziehen/zieht
    heraus-arbeiten/arbeitet heraus-geben/gibt heraus-hören heraus-kriegen heraus-lassen/lässt
    heraus-nehmen/nimmt herbei-führen her-bringen her-holen her-richten/richtet her-schicken her-zeigen
    hin-begleiten/begleitet hin-bringen hin-schauen hin-schicken hin-wirken hinaus-schieben hinter-fragen
    hinzu-rufen hinzu-nehmen/nimmt hoch-fahren/fährt hoch-stufen herab-stufen herunter-fahren/fährt
    herunter-laden/lädt herunter-stufen implementieren inspizieren installieren integrieren intensivieren
    intervenieren investieren involvieren justieren kalkulieren kaschieren kennenlernen kennen-lernen
    klar-machen klar-stellen klingeln/klingelt knüpfen kommunizieren kompensieren konzentrieren
    kurz-schließen/schließt kürzen lancieren leisten/leistet leihen lenken locker-machen lockern/lockert
    los-fahren/fährt los-gehen/geht los-schicken managen markieren messen/misst mildern/mildert mindern/mindert
    mit-bedenken mit-betreuen mit-geben/gibt mit-fahren/fährt mit-helfen/hilft mit-kommen mit-laufen mit-prüfen
    mit-reden/redet mit-schicken mit-schreiben mit-wirken mit-ziehen/zieht mobilisieren
    nach-bearbeiten/bearbeitet nach-bessern/bessert nach-bestellen nach-buchen nach-führen nach-halten/hält
    nach-hören nach-jagen nach-justieren nach-kontrollieren nach-legen nach-lesen/liest nach-melden/meldet
    nach-messen nach-rechnen nach-rücken nach-rüsten nach-schärfen nach-schicken nach-schieben
    nach-senden/sendet nach-steuern/steuert nach-verhandeln/verhandelt nach-ziehen/zieht nach-zahlen
    nieder-schreiben normalisieren nutzen offen-halten/hält offenbaren optimieren parken pausieren platzieren
    plausibilisieren positionieren präparieren präsentieren präzisieren probieren produzieren publizieren
    quittieren raus-schicken raus-geben/gibt raus-gehen/geht reaktivieren realisieren reduzieren referieren
    reinigen rein-bringen rein-holen rein-schauen rekonstruieren rekrutieren richtig-stellen
    rückversichern/rückversichert rück-koppeln/koppelt rück-führen rücksprechen runter-fahren/fährt räumen
    sanktionieren schalten/schaltet schützen senken sicher-gehen/geht signalisieren skizzieren sondieren
    sortieren spenden/spendet speichern/speichert steuern/steuert stornieren straffen streichen streuen
    strukturieren stützen substituieren summieren supervidieren synchronisieren tagen taxieren tätigen
    terminisieren tilgen trösten/tröstet überbringen überbrücken überdenken überführen überlassen/überlässt
    überlegen überspielen überzeugen um-bauen um-deuten/deutet um-disponieren um-gehen/geht um-hören
    um-lagern/lagert um-leiten/leitet um-organisieren um-planen um-quartieren um-schauen um-schichten/schichtet
    um-schulen um-sehen/sieht um-stellen um-verteilen um-wandeln/wandelt um-widmen/widmet umreißen umschreiben
    unterbinden/unterbindet unterbreiten/unterbreitet unterbrechen/unterbricht untermauern/untermauert
    untersagen unterstreichen unterweisen/unterweist verabreden/verabredet verabreichen veranschaulichen
    veranstalten/veranstaltet verantworten/verantwortet verbessern/verbessert verbuchen verdeutlichen
    verdichten/verdichtet vereinheitlichen vereinfachen vereiteln/vereitelt verfeinern/verfeinert
    vergewissern/vergewissert verhindern/verhindert verhüten/verhütet verhören verknüpfen verladen
    verlagern/verlagert verlautbaren vermeiden/vermeidet vermessen vermehren vernichten/vernichtet
    veröffentlichen verpflegen verpflichten/verpflichtet verrechnen/verrechnet verringern/verringert
    verschaffen/verschafft verschärfen verschlüsseln versehen/versieht versetzen versiegeln verstärken
    verteidigen vertiefen verwenden/verwendet verwirklichen verzeichnen/verzeichnet vervollständigen vidieren
    visualisieren vor-beugen vor-bringen vor-fühlen vor-finanzieren vor-formulieren vor-gehen/geht
    vor-halten/hält vor-klären vor-lesen/liest vor-merken vor-prüfen vor-reservieren vor-schicken vor-schieben
    vor-schreiben vor-sortieren vor-strecken vor-verhandeln vor-warnen vor-weisen/weist vor-ziehen/zieht
    voran-bringen voran-treiben voraus-schicken vorbei-fahren/fährt vorbei-gehen/geht vorbei-schicken
    wach-halten/hält wechseln/wechselt wecken weg-schicken weiter-betreuen weiter-bearbeiten/bearbeitet
    weiter-bringen weiter-entwickeln/entwickelt weiter-fahren/fährt weiter-finanzieren weiter-helfen/hilft
    weiter-machen weiter-melden/meldet weiter-reichen weiter-sagen weiter-schicken weiter-suchen
    weiter-verfolgen weiter-vermitteln/vermittelt wenden/wendet werben/wirbt wider-legen wieder-aufnehmen/nimmt
    wieder-holen wiederholen zitieren zu-arbeiten/arbeitet zu-bereiten/bereitet zu-billigen zu-führen
    zu-halten/hält zu-kaufen zu-lassen/lässt zu-machen zu-mailen zu-rufen zu-schalten/schaltet zu-sehen/sieht
    zu-sichern/sichert zu-spielen zu-sprechen/spricht zurück-bringen zurück-fragen zurück-führen
    zurück-halten/hält zurück-holen zurück-legen zurück-nehmen/nimmt zurück-schicken zurück-senden/sendet
    zurück-stufen zurück-verlegen zurück-weisen/weist zurück-zahlen zusammen-bringen zusammen-kommen
    zusammen-rufen zusammen-schreiben zusammen-setzen zusammen-suchen zusammen-tragen/trägt
    zusammen-trommeln/trommelt zwischen-schalten/schaltet zwischen-parken bereit-erklären statt-geben/gibt
    teil-nehmen/nimmt dazu-holen dazu-bitten dazu-schalten/schaltet dahinter-klemmen drauf-schauen
    hinterher-telefonieren hinterher-fragen klein-halten/hält ab-klopfen ab-rufen ab-warten/wartet ab-grenzen
    ab-fangen/fängt ab-klingeln ab-gehen/geht ab-wägen ab-wenden/wendet ab-raten/rät ab-segnen ab-setzen
    ab-heften/heftet ab-lichten/lichtet ab-zeichnen/zeichnet
""")
)


def _third(infinitive: str) -> str:
    """Return the third person of a regular verb."""
    stem = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    return stem + ("et" if stem.endswith(("t", "d")) else "t")


def _forms(entry: str) -> tuple[str, str, str, str]:
    """Return a verb's separable prefix, infinitive without it, stem and third person."""
    said, _, third = entry.partition("/")
    prefix, hyphen, verb = said.partition("-")
    if not hyphen:
        prefix, verb = "", said
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    return prefix, verb, stem, third or _third(verb)


_PARTS = tuple(_forms(entry) for entry in _VERBS)
_INFINITIVES = frozenset(prefix + verb for prefix, verb, _stem, _third_person in _PARTS)
_BASES = frozenset(verb for _prefix, verb, _stem, _third_person in _PARTS)
_THIRD = frozenset(third for _prefix, _verb, _stem, third in _PARTS)
_CLOSING = frozenset(prefix + third for prefix, _verb, _stem, third in _PARTS)
_FIRST = frozenset(stem + "e" for _prefix, _verb, stem, _third_person in _PARTS)
_LASTING_STATES = frozenset(words("läuft laufen bleibt bleiben fühlt lernt steigt verfügt vertraut kooperiert wirkt"))
_WITH_ZU = tuple(sorted({f"{prefix}zu{verb}" for prefix, verb, _stem, _third_person in _PARTS if prefix}))
_WEAK_STEMS = frozenset(
    third.removesuffix("t") for _prefix, verb, _stem, third in _PARTS if third == _third(verb) or third.endswith("et")
)
_SEPARABLE = (
    (
        "an ab auf aus bei durch ein fest fort frei her hin hinzu mit nach rück sicher um unter vor vorbei wahr weiter zu zurück "
        "zusammen bereit bekannt fertig heraus raus teil statt los weg offen"
    )
    .translate(_PLAIN)
    .split()
)


def _agencies(masculine: str, feminine: str, neuter: str, other: str = "") -> Words:
    """Return the names of agencies and functions by gender, in every case."""
    found: list[str] = []
    for noun in phrases(_text(masculine)):
        found += (
            [noun, noun + "s", noun + "in", noun + "innen"]
            if noun.endswith(("er", "or"))
            else [noun, noun + "s", noun + "es", noun + "en"]
        )
        found += [noun + "n"] if noun.endswith("er") else []
    for noun in phrases(_text(feminine)):
        found.append(noun)
    for noun in phrases(_text(neuter)):
        found += [noun, noun + "s", *([noun + "es"] if not noun.endswith(("um", "er", "el")) else [])]
    return tuple(dict.fromkeys((*found, *_phrases(other))))


def _datives(feminine: Iterable[str]) -> Words:
    """Return feminine nouns after an article that makes them no subject (`der Polizei`)."""
    return tuple(f"der {noun}" for noun in feminine)


_THINGS = """
    akte; akten; adresse; adressen; antrag; antrags; arbeit; arbeiten; arzttermin; aufgabe; ausweis; auto; bank;
    bankkonto; bericht; berichte; berichts; bescheid; besuch; besuche; bett; bewerbung; bewerbungen; brief; bruder;
    bruders; bürgergeld; chance; computer; daten; details; dokument; dokumente; dokumenten; drogen; eltern;
    entscheid; ergebnis; ergebnisse; erstgespräch; familie; fall; formular; formulare;
    frage; fragen; freund; freunde; freundin; führerschein; fußfessel; geld; gericht; gespräch; gespräche; gutachten;
    handy; haus; helfer; hilfe; hotel; idee; information; informationen; internet; job; kind; kinder; kindes; klient;
    klienten; kollege; kollegen; konferenz; kontakt; kontakte; konto; kopie; kopien; kosten; krise; kurs; lage;
    leben; lehrstelle; lehre; leute; liste; lohn; lösung; mail; mails; mann; männer; medikament; medikamente;
    miete; mietvertrag; mietvertrags; mittel; mutter; nachbar; nachbarn; nachricht; name; namen; netzwerk; nummer;
    opfer; papiere; partner; partnerin; partei; pass; person; personalausweis; personen; pflicht; plan; plans; platz;
    problem; probleme; programm; projekt; protokoll; protokolls; prozess; rahmen; rat; rechnung; recht; rückmeldung;
    runde; sache; sachen; schlüssel; schulden; schwester; seite; sicherheit; situation; sohn; sozialhilfe;
    stand; stelle; strafe; szene; tablet; tag; telefon; telefonat; termin; termine; terminen; test; therapeut;
    therapie; therapieplatz; thema; themen; tochter; training; treffen; umfeld; unterkunft; unterlagen;
    unterstützung; urteil; urteils; vater; verein; verfahren; verhalten; vermieter; vermieters; vertrag; vertrags;
    vorfall; vorfälle; vorschlag; weg; wohnplatz; wohnung; wohnungen; zeit; zelle; zettel; zeuge; zeugen; zeugnis;
    ziel; zimmer; zugang; zukunft; zustand;
    arbeitgeber; arbeitgebers; arbeitgeberin; vorgesetzter; dolmetscher; dolmetscherin; kaution; betreuer; heimfahrt;
    bahn; bahnhof; bahnticket; ticket; fahrkarte; schlafplatz; notwohnung; notunterkunft; aufenthaltstitel;
    meldezettel; sozialversicherung; krankenversicherung; versicherungskarte; e-card; geburtsurkunde;
    haftbestätigung; entlassungsplan; vollzugsplan; hilfeplan; eingliederungsplan; sicherheitskonzept; krisenplan;
    notfallplan; risikoanalyse; gefährdungsanalyse; stellungnahme; auflage; auflagen; weisung; weisungen; protokolle;
    zuständigkeit; post; sms; anruf; rückruf; alkohol; cannabis; kokain; heroin; substitution; medikation; rezept;
    blutprobe; harnprobe; urinkontrolle; urinprobe; dna; foto; fotos; video; videos; chat; chats; facebook;
    instagram; telegram; moschee; kirche; wohngemeinschaft; wg; partnerschaft; ehefrau; ehemann; gattin; exfrau;
    cousin; onkel; tante; oma; opa; neffe; enkel; großmutter; stiefvater; anwalt; anwältin; rechtsanwalt;
    verteidiger; vormund; nichts; nachsorge; vorsprache; rücksprache; absprache; einladung; teilnahme; anwesenheit;
    abwesenheit; übergabe; überstellung; weitergabe; aufnahme; auskunft; beginn; abschluss; kennenlerngespräch;
    zweitgespräch; hausbesuch; hausbesuche; tagesstruktur; bewährung; neue; neuer; neues; neuen; alte; alter; altes;
    kurze; kurzes; weitere; weiteres; weiterer; genaue; aktuelle; aktuelles; vorläufige; vorläufiges; offene; erste;
    erster; erstes; sozialarbeit; transport; begleitung; möbel; kleidung; deutschkurs; integrationskurs; lebenslauf;
    bewerbungsunterlagen; dienstplan; fahrt; abholung; bankverbindung; schufa; inkasso; insolvenz; insolvenzantrag;
    privatkonkurs; betreibung; betreibungen; unterhalt; alimente; scheidung; sorgerecht; besuchsrecht; umgang;
    betretungsverbot; kontaktverbot; annäherungsverbot; rayonverbot; gewaltschutz; opferschutz
"""

_PASTS = frozenset(stem + ending for stem in _WEAK_STEMS for ending in ("te", "ten", "ete", "eten"))

_FEMININE = _phrases("""
    polizei; kripo; kriminalpolizei; polizistin; staatsanwaltschaft; staatsanwältin; anstalt; justizanstalt;
    justizvollzugsanstalt;
    jva; anstaltsleitung; vollzugsanstalt; haftanstalt; anstaltsleiterin; bewährungshilfe; bewährungshelferin;
    gerichtshilfe;
    führungsaufsicht; führungsaufsichtsstelle; gemeinde; stadt; stadtverwaltung; gemeindeverwaltung; kommune;
    bürgermeisterin;
    richterin; psychiaterin; psychologin; psychiatrie; therapeutin; ambulanz; forensik; ärztin; hausärztin;
    krankenkasse;
    suchtberatung; drogenberatung; schuldnerberatung; sozialarbeiterin; sozialberatung; jugendhilfe;
    jugendgerichtshilfe;
    jugendwohlfahrt; schule; lehrerin; arbeitsagentur; wohnungsbaugesellschaft; wohnungsgesellschaft;
    wohnbaugesellschaft;
    wohnungsgenossenschaft; wohnungslosenhilfe; straffälligenhilfe; opferhilfe; opferberatung; beratungsstelle;
    seelsorge;
    seelsorgerin; mentorin; fallmanagerin; fallführung; koordinatorin; geschäftsstelle; familie; ausländerbehörde;
    caritas;
    diakonie; bezirkshauptmannschaft; kantonspolizei; stadtpolizei; kinder- und jugendhilfe; ausstiegsbegleitung;
    kesb; sta;
    amtsärztin; staatsanwaltschaft; verwaltung; behörde; leitung; leiterin; sozialbehörde; bundespolizei;
    direktion; gefängnisleitung; gefängnisdirektorin; direktorin; klinik; vermieterin; mutter; schwester
""")
_AGENCIES = {
    "POL": _agencies(
        """
            polizist; polizeibeamter; kriminalbeamter; kontaktbeamter; dorfpolizist; ermittler; kommissar;
            staatsschutz; stadtpolizist
        """
        "; staatsschützer; streifenpolizist; verfassungsschützer; bezirksinspektor",
        """
            polizei; kripo; kriminalpolizei; polizeiinspektion; polizeidirektion; kantonspolizei; stadtpolizei;
            bundespolizei
        """
        "; landespolizei; polizistin; polizeibeamtin; polizeistation; polizeidienststelle; kommissarin; polizeibehörde; "
        """
            landespolizeidirektion; schutzpolizei; fedpol; kapo; stapo; gemeindepolizei; kriminalbeamtin;
            gendarmerie; inspektorin
        """,
        """
            polizeipräsidium; polizeirevier; landeskriminalamt; bundeskriminalamt; lka; bka; polizeikommando;
            kommissariat
        """
        "; bedrohungsmanagement",
        """
            polizeibeamte; polizeibeamten; polizisten; kontaktbereichsbeamter; kontaktbereichsbeamte; kob; pol; lpd;
            die streife
        """
        """;
            polizeilicher staatsschutz; polizeilichen staatsschutz; ermittlungsgruppe; staatsschutzes; brückenbauer;
            grätzlpolizist
        """
        """;
            sicherheitsbehörde; grätzelpolizist; quartierpolizist; kontaktbeamtin; kontaktbeamte;
            polizeilichen staatsschutzes
        """
        "; koordinierungsstelle polizei; fachstelle bedrohungsmanagement; kantonalem bedrohungsmanagement; kbm",
    ),
    "PRO": _agencies(
        "staatsanwalt; oberstaatsanwalt; ankläger; generalstaatsanwalt; jugendanwalt; bundesanwalt; amtsanwalt",
        """
            staatsanwaltschaft; staatsanwältin; anklagebehörde; anklage; oberstaatsanwaltschaft; oberstaatsanwältin;
            sta; staw; stawa
        """
        "; bundesanwaltschaft; generalstaatsanwaltschaft; jugendanwaltschaft; jugendanwältin; generalbundesanwaltschaft; "
        """
            amtsanwaltschaft; strafverfolgungsbehörde; strafverfolgung; stä; anklagevertretung; stin;
            jugendstaatsanwaltschaft
        """,
        "",
        """
            staatsanwälte; staatsanwälten; gba; generalbundesanwalt; sta'in; sta - in; staatsanwaltschaften;
            dezernent sta
        """
        "; vollstreckungsbehörde; bezirksanwalt; jugendstaatsanwalt; jugendstaatsanwältin",
    ),
    "PRI": _agencies(
        """
            anstaltsleiter; gefängnisdirektor; anstaltsdirektor; gefängnisleiter; vollzugsleiter; strafvollzug;
            justizvollzug; vollzug
        """
        "; direktor; anstaltspsychologe; vollzugsabteilungsleiter; jva - leiter",
        """
            jva; justizvollzugsanstalt; justizanstalt; anstaltsleitung; anstalt; anstaltsleiterin; haftanstalt;
            vollzugsanstalt
        """
        """;
            gefängnisleitung; gefängnisdirektion; gefängnisdirektorin; gefängnisleiterin; vollzugsbehörde;
            vollzugsleitung
        """
        """;
            strafanstalt; direktion; direktorin; jva - leitung; jugendanstalt; jugendstrafanstalt; vollzugsdirektion;
            haftleitung
        """
        "; leitung der jva; leitung der anstalt; leiterin der jva; leiterin der justizanstalt; vollzugseinrichtung; "
        """
            vollzugsabteilungsleitung; justizvollzugsbehörde; generaldirektion; jva - leiterin;
            leitung der justizanstalt
        """
        "; anstaltsdirektion; anstaltsdirektorin; abteilungsleitung jva; vollzugsabteilungsleiterin; jsa",
        """
            gefängnis; bezirksgefängnis; untersuchungsgefängnis; regionalgefängnis; kantonalgefängnis;
            amt für justizvollzug
        """
        "; landesgefängnis; knast; gefangenenhaus",
        "leiter der jva; leiter der justizanstalt; ja; gefängnisses; gefängnisse; uhaft; amt für justizvollzug; juv; "
        """
            leiter der anstalt; haft; sicherheitsabteilung; direktor der jva; direktorin der jva; häfn;
            strafvollzugs; vollzugs
        """,
    ),
    "PRC": _agencies(
        "justizwachebeamter; vollzugsbeamter; justizbeamter; abteilungsleiter; stationsbeamter; abteilungsbeamter; "
        "justizvollzugsbeamter; wärter; bezugsbetreuer; aufseher; stockwerksbeamter",
        "justizwache; abteilungsleiterin; vollzugsbeamtin; stationsbeamtin; abteilungsleitung; bezugsbetreuerin; "
        "justizvollzugsbeamtin; justizwachebeamtin; vollzugsabteilung",
        "",
        """
            avd; allgemeiner vollzugsdienst; vollzugsdienst; justizwachebeamte; justizwachebeamten; stationsbeamte;
            vollzugsbeamte
        """
        """;
            vollzugsbeamten; allgemeinen vollzugsdienst; allgemeine vollzugsdienst; vollzugsdienstes;
            betreuer der station; aufsicht
        """,
    ),
    "PSY": _agencies(
        "gefängnispsychologe; psychologe; psychologischer dienst; psychologische dienst; psychologischen dienst",
        "gefängnispsychologin; psychologin; anstaltspsychologin",
        "",
        """
            psychologen; anstaltspsychologen; gefängnispsychologen; psychologischen dienstes; psychologischem dienst;
            psych dienst
        """,
    ),
    "PRB": _agencies(
        """
            bewährungshelfer; bewährungsdienst; gerichtshelfer; haftentlassenenhelfer; sozialdienst der justiz;
            neustart - mitarbeiter
        """,
        """
            bewährungshilfe; bewährungshelferin; gerichtshilfe; führungsaufsicht; führungsaufsichtsstelle;
            bewährungs- und
        """
        "; gerichtshilfe; bewährungshilfestelle; justizsozialdienst; justizsozialdienstes; ambulanter justizsozialdienst; bewährung; bwh; bewh; gerichtshelferin; haftentlassenenhilfe; "
        "bewährungsaufsicht; straffälligenarbeit",
        "neustart",
        """
            bewährungshelfern; bh'in; bewhi; sozialer dienst der justiz; sozialen dienste der justiz;
            soziale dienste der justiz
        """
        """;
            bewährungs - und gerichtshilfe; fa - stelle; verein neustart; fa stelle; bwh'in; bh'in; bwhi;
            sozialer dienst justiz
        """
        """;
            probehilfe; ambulanter sozialer dienst der justiz; ambulante soziale dienst der justiz; ajsd; sdj;
            bew.-hilfe
        """
        "; bewährungsdienste; bewhelfer; bew helfer; bewhilfe; bew hilfe; bewaehrungshelfer; führungsaufsichtstelle",
    ),
    "MUN": _agencies(
        """
            bürgermeister; magistrat; gemeindeschreiber; stadtrat; gemeinderat; stadtpräsident; gemeindepräsident;
            landkreis
        """
        "; bezirkshauptmann; sicherheitskoordinator; präventionsbeauftragter; ordnungsdienst; amtsleiter; kreis",
        """
            gemeinde; stadt; stadtverwaltung; gemeindeverwaltung; kommune; bürgermeisterin; bezirkshauptmannschaft;
            kreisverwaltung
        """
        """;
            ortsgemeinde; wohngemeinde; stadtgemeinde; stadträtin; sicherheitskoordinatorin; ordnungsbehörde;
            präventionsstelle
        """
        """;
            ausländerbehörde; einwohnerkontrolle; fremdenpolizei; meldebehörde; fachstelle integration;
            präventionsbeauftragte
        """
        "; koordinatorin nachsorge; migrationsbehörde; kommunalverwaltung; gemeindeschreiberin",
        """
            rathaus; stadtamt; gemeindeamt; ordnungsamt; bürgeramt; bürgerbüro; landratsamt; bezirksamt;
            einwohnermeldeamt
        """
        """;
            ausländeramt; migrationsamt; meldeamt; amt für migration; standesamt; staatssekretariat für migration;
            bfa; bamf
        """
        "; migrationsdienst",
        """
            kommunale; gemeindlich; städtisch; stadtpolitik; nachsorgekoordinator; nachsorgekoordinatorin; bh;
            koordinator nachsorge
        """
        """;
            oberbürgermeister; oberbürgermeisterin; kommunen; gde; bundesamt für fremdenwesen und asyl; sem;
            bundesamt für migration
        """
        "; gemeindevertreter; gemeindevertreterin; stadtmagistrat; stadtteilmanagement; städtische; städtischen",
    ),
    "INT": _agencies(
        "verfassungsschutz; nachrichtendienst; geheimdienst; inlandsnachrichtendienst; nachrichtendienst des bundes",
        "staatsschutzbehörde; dsn; direktion staatsschutz und nachrichtendienst; verfassungsschutzbehörde",
        "bundesamt für verfassungsschutz; landesamt für verfassungsschutz; bfv; lfv; bvt; lvt",
        """
            verfassungsschutzes; nachrichtendienste; nachrichtendienstes; ndb; dienste; vs; nachrichtendienstlich;
            lse; bnd; mad
        """,
    ),
    "JUD": _agencies(
        """
            richter; ermittlungsrichter; haftrichter; untersuchungsrichter; jugendrichter; strafrichter;
            vollstreckungsrichter
        """
        "; vollzugsrichter; gerichtshof",
        """
            strafvollstreckungskammer; richterin; strafkammer; justiz; haftrichterin; jugendrichterin;
            ermittlungsrichterin; stvk; kammer
        """,
        """
            gericht; amtsgericht; landgericht; oberlandesgericht; vollzugsgericht; landesgericht; bezirksgericht;
            obergericht
        """
        """;
            zwangsmassnahmengericht; strafgericht; vollstreckungsgericht; jugendgericht; familiengericht;
            kreisgericht; kammergericht
        """,
        "gerichte; olg; gerichten; ag; lg",
    ),
    "MH": _agencies(
        """
            psychiater; therapeut; psychotherapeut; sozialpsychiatrischer dienst; sozialpsychiatrische dienst;
            traumatherapeut
        """
        "; psychosozialer dienst; psychosoziale dienst",
        "psychiaterin; psychiatrie; therapeutin; psychotherapeutin; forensische ambulanz; forensik; nachsorgeambulanz; "
        """
            psychotherapeutische ambulanz; kinder- und jugendpsychiatrie; kjp; pia; institutsambulanz;
            therapieambulanz; klinik
        """
        "; forensische nachsorge; tagesklinik; forensisch - therapeutische ambulanz; fta; psychiatrische klinik; "
        "psychische gesundheit; psychische gesundheitsdienst; landesklinik; psychiatrische ambulanz; ambulanz",
        "forensisch-therapeutisches zentrum; maßnahmenzentrum",
        """
            spdi; psd; fpd; pdz; psychiatrische dienste; psychiatrischen dienste; psychiatrischer dienst;
            psychiatrischen dienst
        """
        """;
            sozialpsychiatrischen dienst; psychosozialen dienst; fpa; behandler; behandlerin; psychiatrische dienst;
            upk; puk
        """
        """;
            behandelnder arzt; behandelnde ärztin; forensisch - psychiatrischer dienst; psychiatern;
            therapeutischer dienst; ggz
        """,
    ),
    "HLT": _agencies(
        """
            arzt; hausarzt; amtsarzt; anstaltsarzt; gefängnisarzt; pfleger; krankenpfleger; sanitätsdienst;
            gesundheitsdienst
        """
        """;
            krankenrevier; medizinischer dienst; medizinische dienst; arztdienst; doktor; suchtberater;
            drogenberater; suchtdienst
        """,
        """
            ärztin; hausärztin; amtsärztin; anstaltsärztin; suchtberatung; drogenberatung; suchthilfe; suchtklinik;
            pflege
        """
        """;
            krankenschwester; krankenabteilung; krankenstation; suchttherapie; gesundheitsbehörde; suchtberaterin;
            krankenkasse
        """
        "; suchtberatungsstelle; sanität; drogenhilfe; gesundheitsversorgung; sozialmedizin",
        "gesundheitsamt; spital; krankenhaus; krankenrevier; sanitätspersonal; gesundheitswesen; ärztezentrum",
        """
            medizinischen dienst; ärzte; pflegedienst; ambulante pflege; medizin; medizinisches personal; spitex;
            ärztlicher dienst
        """
        "; krankenversicherung; gesundheitsdienste; ärztlichen dienst; ärztliche dienst",
    ),
    "SOC": _agencies(
        """
            sozialarbeiter; sozialdienst; sozialpädagoge; schuldnerberater; sozialreferent; sozialbetreuer;
            sozialhelfer; familienhelfer
        """
        "; allgemeiner sozialer dienst; allgemeine soziale dienst; soziale dienst; sozialer dienst",
        """
            sozialarbeiterin; sozialhilfe; sozialberatung; schuldnerberatung; schuldenberatung; sozialbehörde;
            sozialhilfestelle
        """
        """;
            sozialabteilung; familienhilfe; sozialpädagogin; eingliederungshilfe; sozialreferentin;
            schuldnerberaterin; sozialarbeit
        """
        "; sozialbetreuung; sozialreferat; schuldnerhilfe; sozialverwaltung; beistandschaft; gassenarbeit; sozialstation",
        "sozialamt; sozialzentrum; sozialbüro; sozialreferat; sozialressort; amt für soziales",
        """
            soziale dienste; soziales; sozialen dienst; sozialen dienste; asd; sozialpädagogen; sozialdienste;
            beistand; beiständin
        """
        """;
            sozialhilfeträger; sozialarbeitern; sozialdiensten; sozialer dienst; fachbereich soziales;
            amt für soziale dienste
        """
        "; allgemeinen sozialen dienst; sozialen diensten; sozialvorstand; gesetzlicher betreuer; gesetzliche betreuerin",
    ),
    "YTH": _agencies(
        """
            jugendhelfer; jugendarbeiter; jugendsozialarbeiter; streetworker; jugenddienst; jugendcoach;
            jugendberater; jugendbetreuer
        """,
        """
            jugendhilfe; jugendgerichtshilfe; jugendwohlfahrt; kinder- und jugendhilfe; jugendarbeit; jugendberatung;
            kesb; kija
        """
        """;
            jugendhilfestelle; kinder- und erwachsenenschutzbehörde; jgh; jugendarbeiterin; streetworkerin;
            mobile jugendarbeit
        """
        """;
            jugendfürsorge; jugendbehörde; kinder - und jugendanwaltschaft; jugendhilfe im strafverfahren;
            kinderschutzstelle
        """,
        "jugendamt; jugendheim; amt für jugend und familie; kinderschutzzentrum",
        """
            jugendamtes; kjh; juhis; juhi; kindes- und erwachsenenschutzbehörde; ma 11; jugendschutz; kinderschutz;
            kindesschutz
        """
        """;
            offene jugendarbeit; jugendämter; kinder und jugendhilfe; kindes - und erwachsenenschutzbehörde;
            fachdienst jugend
        """,
    ),
    "EDU": _agencies(
        """
            lehrer; schulleiter; schuldienst; schulsozialarbeiter; berufsschullehrer; klassenlehrer; ausbilder;
            berufsberater
        """,
        """
            schule; lehrerin; schulleitung; berufsschule; bildungsdirektion; schulsozialarbeit; schulbehörde;
            volkshochschule
        """
        """;
            schulleiterin; bildungseinrichtung; bildung; schulverwaltung; pädagogin; abendschule; berufsberatung;
            ausbilderin
        """
        "; pädagogische abteilung; lehrwerkstatt",
        "schulamt; bildungswerk; bildungszentrum",
        """
            vhs; schulpsychologe; schulpsychologin; pädagogischer dienst; pädagogischen dienst; lehrkraft;
            lehrkräfte; pädagogische dienst
        """,
    ),
    "WRK": _agencies(
        "jobcoach; arbeitsvermittler; arbeitsberater; arbeitsmarktservice; job - coach; arbeitsdienst; jobberater",
        """
            arbeitsagentur; agentur für arbeit; arbeitsvermittlung; arbeitslosenversicherung; arbeitsberatung;
            arbeitsverwaltung
        """
        "; arbeitsmarktbehörde; arbeitsvermittlerin; bundesagentur für arbeit; arbeitsmarktberatung",
        "jobcenter; arbeitsamt; ams; rav; job - center; regionales arbeitsvermittlungszentrum",
        """
            ams - berater; ams - beraterin; job center; jobcenters; arbeitsmarktservices; iv - stelle; iv stelle;
            arbeitsintegration
        """,
    ),
    "HSG": _agencies(
        "wohnungsdienst; wohnbauträger; wohnungsberater; vermieterdienst; wohncoach; wohnbetreuer",
        """
            wohnungsbaugesellschaft; wohnungsgesellschaft; wohnbaugesellschaft; wohnungsgenossenschaft;
            wohnbaugenossenschaft
        """
        "; baugenossenschaft; wohnungsfürsorge; wohnungslosenhilfe; wohnungsnotfallhilfe; wohnhilfe; obdachlosenhilfe; "
        "genossenschaft; notschlafstelle; wohnungsverwaltung; wohnraumhilfe; wohnraumvermittlung; wohnungsvermittlung; "
        """
            fachstelle wohnen; wohnbegleitung; wohnungsbaugenossenschaft; obdachloseneinrichtung;
            zentrale fachstelle wohnungsnot
        """
        "; wohnungssicherung; wohnberatung; wohnungshilfe; wohnkoordination",
        """
            wohnungsamt; wohnheim; wohnservice; wohnungsunternehmen; betreutes wohnen; liegenschaftsamt;
            übergangswohnheim; wohnbüro
        """,
        """
            wohnungsbau; wiener wohnen; betreuten wohnen; betreutem wohnen; gemeinnützige; wohnungskorporation;
            begleitetes wohnen; wohnungswirtschaft
        """,
    ),
    "NGO": _agencies(
        """
            verein; ausstiegsbegleiter; ausstiegsberater; ehrenamtlicher; aussteigerbetreuer; träger;
            straffälligenhilfeverein; opferhelfer
        """
        "; freiwilliger; vollzugshelfer",
        """
            straffälligenhilfe; ausstiegsbegleitung; ausstiegsberatung; beratungsstelle; opferhilfe; opferberatung;
            opferschutzstelle
        """
        """;
            opferhilfestelle; caritas; diakonie; ausstiegsberaterin; ausstiegsbegleiterin; ngo;
            nichtregierungsorganisation
        """
        """;
            entlassenenhilfe; gefangenenhilfe; opferhilfeberatung; extremismusberatung; fachstelle extremismus;
            freiwilligenhilfe
        """
        "; zeugenbetreuung; heilsarmee; awo; beratungsstelle extremismus; zivilgesellschaft; nachsorgeorganisation; "
        """
            zeugenbegleitung; bewährungshilfeverein; interventionsstelle; täterarbeit; gewaltschutzstelle;
            hilfsorganisation
        """,
        "aussteigerprogramm; gewaltschutzzentrum; ausstiegsprogramm; derad; rotes kreuz; frauenhaus",
        """
            exit; weißer ring; weißen ring; vpn; violence prevention network; hayat; aussteiger;
            freie straffälligenhilfe
        """
        """;
            freier träger; freien träger; ehrenamtliche; ehrenamtlichen; freiwillige; opferschutz; exit deutschland;
            opferschutzes
        """
        """;
            ausstiegsbegleitern; weisse ring; exit - deutschland; deradikalisierung; deradikalisierungsstelle;
            vereins; vereines
        """
        "; exodus - mitarbeiter",
    ),
    "REL": _agencies(
        """
            seelsorger; gefängnisseelsorger; imam; pfarrer; priester; gefängnisimam; anstaltsseelsorger; rabbiner;
            pastor
        """
        "; kulturvermittler; gefängnispfarrer; diakon; mediator",
        """
            seelsorge; gefängnisseelsorge; seelsorgerin; gefängnisseelsorgerin; pfarrerin; moscheegemeinde;
            anstaltsseelsorge
        """
        "; pastorin; kulturvermittlerin",
        "",
        "islamische seelsorge; muslimische seelsorge; muslimischer seelsorger; islamischer seelsorger",
    ),
    "MEN": _agencies("mentor; pate; coach", "mentorin; patin", "", "mentors; paten; buddy"),
    "CM": _agencies(
        "fallmanager; case manager; fallverantwortlicher; fallkoordinator; koordinator; casemanager; übergangsmanager; "
        """
            case - manager; eingliederungskoordinator; fallführer; integrationsbegleiter; netzwerkkoordinator;
            eingliederungsmanager
        """,
        """
            fallmanagerin; fallführung; koordinatorin; case managerin; fallkoordinatorin; fallverantwortliche;
            koordinierungsstelle
        """
        """;
            fallkoordination; fallbegleitung; casemanagerin; case - managerin; fallbearbeiterin; übergangsmanagerin;
            koordination
        """,
        "fallmanagement; case management; übergangsmanagement; casemanagement; case - management",
        "fallführende; fallführende person; fallführender; kümmerer; fallverantwortlichen; fallführenden",
    ),
    "CP": _agencies(
        "protokollführer; schriftführer; sekretär; protokollant",
        "protokollführerin; schriftführerin; sekretärin; geschäftsstelle; kontaktstelle; protokollführung; "
        "anlaufstelle; koordinationsstelle; protokollantin",
        "sekretariat; haus des jugendrechts",
        "ansprechstelle; kontaktstellen",
    ),
    "FAM": _agencies("", "familie", "", "angehörige; angehörigen; eltern"),
}

_ADJECTIVES = """
    sche: schen; scher
    iche: ichen; icher
    ige: igen; iger
    ale: alen; aler
    isser: issen
    scher: schen
    icher: ichen
    aler: alen
    freie: freien
    amt: amtes; amts
    ienst: ienstes; iensts
    ring: rings
    trum: trums
    heim: heims
    werk: werks; werkes
    haus: hauses
"""
"""Endings of the words of agencies, to what they become (`die Forensische Ambulanz`, `von der Forensischen Ambulanz`)."""

TABLE = Table(
    language="de",
    inverts=True,
    capital_nouns=True,
    spellings={"ae": "a", "oe": "o", "ue": "u"},
    noun_forms={ending: " ".join(written) for ending, written in listed(_ADJECTIVES).items()},
    participle_endings=("t", "en"),
    numbers=valued(
        _text("""
        ein 1; eine 1; einen 1; einem 1; einer 1; eines 1; zwei 2; zween 2; drei 3; vier 4; fünf 5; sechs 6;
        sieben 7; acht 8; neun 9;
        zehn 10; elf 11; zwölf 12; vierzehn 14; fünfzehn 15; zwanzig 20; einundzwanzig 21; dreißig 30; vierzig 40;
        fünfundvierzig 45;
        sechzig 60; neunzig 90; dreien 3; zweier 2; dreier 3; achtundvierzig 48; zweiundsiebzig 72; vierundzwanzig 24
    """)
    ),
    ordinals=(".", "te", "ten", "ter", "ste", "sten"),
    ordinal_words={
        stem + ending: n
        for n, stem in enumerate(
            _text(
                "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt "
                "achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst "
                "sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
            ).split(),
            start=1,
        )
        for ending in ("e", "en", "er", "es", "em")
    },
    weekdays=valued("""
        mo 0; di 1; mi 2; do 3; fr 4; sa 5; so 6; sonnabend 5; donerstag 3; donnertag 3; mitwoch 2;
        deinstag 1; dinstag 1; dinestag 1; frietag 4; freitg 4; donnerstg 3; mitttwoch 2;
        miettwoch 2; mont 0; dienst 1; donn 3; motag 0; feitag 4; donnerstga 3
    """),
    months=valued(
        _text("""
        jänner 1; jän 1; feber 2; feb 2; febr 2; maerz 3; mrz 3; mär 3; mai 5; juno 6; julei 7; sept 9; sep 9;
        okt 10; dez 12;
        septmber 9; febuar 2; januars 1; märzes 3; aprils 4; juni 6; juli 7; novembers 11; dezembers 12;
        septembers 9; augusts 8; apr 4;
        oktobers 10; jul 7; jun 6; aug 8; nov 11; jan 1
    """)
    ),
    units=named(
        _text("""
        stunde hour; stunden hour; std hour; h hour; tag day; tage day; tagen day; tages day; tg day; woche week;
        wochen week; wo week;
        wochn week; monat month; monate month; monaten month; monats month; monates month; mt month; jahr year;
        jahre year; jahren year;
        jahres year; jahrs year; quartal quarter; quartals quarter; quartale quarter; quartalen quarter;
        werktag workday;
        werktage workday; werktagen workday; arbeitstag workday; arbeitstage workday; arbeitstagen workday; wochn week;
        arbeitstages workday; werktages workday; vierteljahr quarter; at workday
    """)
    ),
    parts=_phrases("""
        früh; morgen; vormittag; mittag; nachmittag; abend; nacht; morgens; vormittags; mittags; nachmittags; abends;
        nachts; spät;
        frühmorgens; vm; nm
    """),
    weekday_endings=_phrases("""
        früh; morgen; vormittag; mittag; nachmittag; abend; nacht; morgens; vormittags; mittags; nachmittags; abends;
        vormittages;
        nachmittages; morgends
    """),
    dates=(
        ("iso", phrases("{iso}")),
        (
            "season",
            _phrases("""
            dem? sommer|herbst|winter|frühling|frühjahr|weihnachten|ostern|pfingsten|ramadan|sommerferien|sommerpause;
            den? sommerferien|herbstferien|osterferien|weihnachtsferien|feiertagen|semesterferien|sommerurlaub;
            fasching|fastnacht;
            den|die sommer|herbst|winter|frühling|feiertage|sommerferien|osterferien|herbstferien|weihnachtsferien;
            das frühjahr|fest
        """),
        ),
        (
            "recurring",
            _phrases("""
            jeden|jede|jedes|jeder|jedem {weekday}; jeden|jede|jedes|jeder|jedem {unit}; alle {n} {unit};
            jeden zweiten {weekday};
            jede|jeden|jedes zweite|zweiten {unit}; wöchentlich; monatlich; täglich; vierzehntägig; zweiwöchentlich;
            14 - tägig;
            immer {weekday}; immer am {weekday}; vierteljährlich; alle {n} {unit} am {weekday}; quartalsweise;
            wöchentlich am {weekday};
            jeweils am? {weekday}; montags; dienstags; mittwochs; donnerstags; freitags; samstags; sonntags;
            {n} x pro? {unit};
            einmal|zweimal|dreimal pro|im|die|in|am der? {unit}; halbjährlich; {n} mal pro {unit}
        """),
        ),
        (
            "month_week",
            _phrases("""
            der|die|den? {ord} woche im|des|vom? {month}; der|die? letzte|letzten woche im|des? {month};
            der|die? {ord} hälfte
            {month}; der|die? {ord} märzwoche|aprilwoche|maiwoche|juniwoche|juliwoche; {ord} hälfte des? {month};
            den|die? ersten|erste|letzten|letzte tagen|tage im|des {month}
        """),
        ),
        (
            "time",
            _phrases("""
            um? {clock} uhr?; um {time} uhr?; {time} uhr|h; um {hour} uhr?; gegen|ab|vor|nach|zirka|ca|circa {hour} uhr;
            gegen|ab|vor|nach {clock} uhr?; {hour} uhr; um {hour} h; um {hour} uhr {part}
        """),
        ),
        ("numeric", _phrases("{num}; {weekday} dem|den|der|am|vom? {num}; {weekday} , dem|den|der {num}")),
        (
            "day_month",
            _phrases("""
            {day} {month} {year}?; {ord} {month} {year}?; dem|den|der|des {day} {month} {year}?;
            dem|den|der|des {ord} {month} {year}?;
            {weekday} , dem|den|der {day} {month} {year}?; {weekday} , dem|den|der {ord} {month} {year}?
        """),
        ),
        ("day_month_range", _phrases("{num} {month} {year}?")),
        (
            "days_month",
            _phrases("""
                {day} bis|und|-|–|—|/ {day} {month} {year}?; {day} bis zum {day} {month} {year}?;
                {day} und dem|den {day} {month} {year}?;
                {day} bis einschließlich|inklusive {day} {month} {year}?
            """),
        ),
        ("day_or_month", _phrases("{day} oder {day} {month} {year}?; {ord} oder dem|den? {ord} {month} {year}?")),
        (
            "day",
            _phrases(
                """
                    {ord}; dem|den|der|des {ord}; dem|den {day}; dem|den {ord} THIS monats|monat; {ord} THIS monats;
                    {ord} des monats; dem {ord} d m; {ord} d m
                """
            ),
        ),
        (
            "day_next_month",
            _phrases("dem|den? {ord} NEXT|COMING|kommendes monats|monat; dem|den? {ord} des NEXT|COMING monats"),
        ),
        (
            "weekday",
            _phrases("""
            {weekday}; {weekday} {part}; den|dem|der|diesem {weekday}; {weekday} in der früh|nacht;
            {weekday} am {part}; {weekday} gegen {part};
            {weekday} zum? büroschluss|dienstschluss|dienstende; {weekday} vor|nach dem mittag; {weekday} den ganzen tag
        """),
        ),
        (
            "this_weekday",
            _phrases("""
            THIS {weekday}; COMING {weekday}; kommenden {weekday} {part}; diesen|kommenden {weekday} {part};
            dem kommenden {weekday};
            nächstmöglichen {weekday}; {weekday} d . j .; kommendem {weekday}; der|dem|den COMING {weekday}
        """),
        ),
        (
            "next_weekday",
            _phrases("""
            NEXT {weekday}; der|dem|den NEXT {weekday}; NEXT {weekday} {part}; dem? darauffolgenden {weekday};
            übernächsten {weekday}; nä {weekday};
            nächst {weekday}; dem nächsten {weekday} {part}
        """),
        ),
        (
            "last_weekday",
            _phrases("""
            LAST {weekday}; LAST {weekday} {part}; dem|den LAST {weekday}; verwichenen {weekday}; {weekday} vorher
        """),
        ),
        (
            "weekday_this_week",
            _phrases("""
            {weekday} THIS woche; diese woche am? {weekday}; {weekday} der laufenden woche;
            {weekday} {part} dieser|diese woche; dem {weekday} dieser woche;
            noch diese woche am? {weekday}; in dieser woche am {weekday}
        """),
        ),
        (
            "weekday_next_week",
            _phrases("""
            NEXT|COMING woche am? {weekday}; {weekday} NEXT|COMING woche; {weekday} der NEXT|COMING|folgenden woche;
            dem {weekday} NEXT|COMING woche; NEXT|COMING woche {weekday} {part};
            {weekday} {part} NEXT|COMING woche; {weekday} in der NEXT|COMING woche;
            in der NEXT|COMING woche am {weekday}; {weekday} , NEXT woche
        """),
        ),
        (
            "weekday_last_week",
            _phrases("""
            letzte|vorige|vergangene|letzten|voriger|letzter|vergangener woche am? {weekday};
            {weekday} letzter|letzte|vergangener|vergangene|voriger|vorige|der? woche;
            {weekday} der letzten|vorigen|vergangenen woche;
            {weekday} vor einer woche
        """),
        ),
        (
            "weekday_plus",
            _phrases("""
            {weekday} in {n} woche|wochen; in {n} wochen am {weekday}; {weekday} über acht tage|tagen;
            {weekday} in acht tagen; {weekday} über {n} woche|wochen;
             in einer woche am {weekday}
        """),
        ),
        (
            "in",
            _phrases("""
            in|binnen|innert|innerhalb {n} {unit}; innerhalb von|der {n} {unit}; innerhalb einer|eines {unit};
            in den? nächsten|kommenden {n} {unit};
            binnen|innert einer|eines {unit}; in spätestens|längstens|maximal {n} {unit};
            binnen der? nächsten|kommenden {n} {unit};
            innerhalb der nächsten|kommenden {n} {unit};
            spätestens|längstens|allerspätestens in|binnen|innert {n} {unit};
            spätestens innerhalb|innert von? {n} {unit};
            nächsten|kommenden {n} {unit}; den nächsten|kommenden {n} {unit}; über {n} {unit}; heute in {n} {unit};
            {n} {unit} ab heute|jetzt|sofort; nach {n} {unit};
            in längstens {n} {unit}; binnen längstens|maximal {n} {unit}; mit frist von {n} {unit};
            frist : {n} {unit}; frist {n} {unit};
            max|maximal {n} {unit}; in {n} {unit} ab heute; innerhalb von maximal|längstens|spätestens {n} {unit};
            in der frist von {n} {unit}; innert frist von {n} {unit}; in genau {n} {unit}; bis in {n} {unit}
        """),
        ),
        (
            "in_workdays",
            _phrases(
                """
                    binnen|innert|in|innerhalb von? {n} arbeitstagen|werktagen|werktage|arbeitstage|bankarbeitstagen;
                    in {n} arbeits - tagen
                """
            ),
        ),
        (
            "in_vague",
            _phrases("""
            in|binnen|innert|innerhalb einigen|wenigen|ein|mehreren paar? {unit};
            in|binnen|innert|innerhalb von? ein|einigen|wenigen|mehreren paar? {unit};
            in|binnen etwa|circa|ca|ungefähr|rund|zirka {n} {unit}; in|binnen {n} bis|oder|- {n} {unit};
            in|binnen {num} {unit}; demnächst; bald; in bälde; in kürze;
            zu gegebener zeit; zeitnah; anfang|anfangs {month} {year}?;
            anfang NEXT|COMING|THIS woche|monats|monat|jahr|jahres; im? laufe des {month};
            im laufe der|des NEXT|COMING|THIS? woche|monats;
            irgendwann im {month}; irgendwann NEXT|THIS woche|monat; im frühjahr|frühling|sommer|herbst|winter;
            um den? {day} {month}; rund um den? {day} {month}; etwa am? {day} {month}; um den {ord};
            ca {day} {month}; um {weekday} herum; in nächster zeit; den nächsten|kommenden tagen|wochen|monaten;
            in den nächsten|kommenden tagen|wochen|monaten; die nächsten|kommenden tage|wochen;
            rund um {month}; anfang der woche|monats; anfang|mitte|ende des? NEXT|COMING jahres|jahr|quartals;
            in absehbarer zeit; mittelfristig; in der NEXT zeit; dieser tage;
            vor dem? sommer|winter|ferien|weihnachten|ostern|pfingsten|feiertagen|sommerpause;
            vor den? ferien|feiertagen|sommerferien|weihnachtsferien;
            nach den? ferien|feiertagen|sommerferien|ostern|weihnachten|pfingsten;
            nach dem sommer|urlaub|winter; zu ostern|weihnachten|pfingsten;
            vor ein|einigen|wenigen|mehreren paar? {unit}; seit ein|einigen|wenigen|mehreren paar? {unit};
            vor kurzem; ungefähr in {n} {unit}; mitte der|NEXT|COMING|THIS woche; wochenmitte;
            ein|eine oder {n} {unit}; in einem bis {n} {unit}; etwa {n} {unit}; gegen ende|mitte|anfang {month};
            ende|anfang|mitte der ferien; um ostern|weihnachten; erste|ersten aprilhälfte|maihälfte|märzhälfte
        """),
        ),
        (
            "ago",
            _phrases(
                """
                    vor {n} {unit}; vor genau|etwa|gut|rund|circa|ca {n} {unit}; {n} {unit} zuvor|her;
                    vor einer|einem {unit}; {n} {unit} davor
                """
            ),
        ),
        (
            "rel0",
            _phrases("""
            heute; heute {part}; heute noch; noch heute; heutigen tag|tages; heute in der früh; im laufe des tages;
            bis dienstschluss; bis büroschluss; tagesende; ende des tages;
            heute abend; heutigem tag; dienstschluss|büroschluss; ende des heutigen tages;
            im laufe des heutigen tages; heute bis dienstschluss; eod; heute morgen; heute früh; heut
        """),
        ),
        (
            "rel1",
            _phrases(
                """
                    morgen; morgen {part}; morgen in der früh; morgigen tag|tages; morgen vormittag; gleich morgen;
                    morgen früh; den morgigen tag; mrgn; morgen um dienstschluss; morgen im laufe des tages
                """
            ),
        ),
        ("rel2", _phrases("übermorgen; übermorgen {part}; uebermorgen")),
        (
            "rel-1",
            _phrases(
                """
                    gestern; gestern {part}; gestrigen tag; dem gestrigen tag; letzte|vergangene nacht;
                    in der letzten|vergangenen nacht; gestern in der früh; heute nacht; gestern früh; am vortag;
                    gester; gestrigen abend
                """
            ),
        ),
        ("rel-2", _phrases("vorgestern; vorgestern {part}; vorgestrigen tag")),
        (
            "this_unit",
            _phrases(
                """
                    THIS {unit}; im laufe THIS {unit}; laufenden|laufende|laufendes|laufender {unit};
                    noch THIS {unit}; in THIS {unit}; der laufenden {unit}; des laufenden {unit}; im laufe der woche;
                    im laufe des monats|jahres; heurigen jahres; heuer
                """
            ),
        ),
        (
            "next_unit",
            _phrases(
                """
                    NEXT {unit}; COMING {unit}; der|des|dem|den NEXT|COMING {unit}; in der NEXT|COMING {unit};
                    im NEXT|COMING {unit}; folgende|folgenden|folgendes|folgender {unit};
                    nä {unit}
                """
            ),
        ),
        (
            "after_next_unit",
            _phrases("in? der|die|den|dem|im? übernächste|übernächsten|übernächster|übernächstes {unit}"),
        ),
        (
            "last_unit",
            _phrases(
                """
                    LAST {unit}; der|des|dem|den LAST {unit}; im LAST {unit}; in der|den LAST {unit};
                    seit letzter|voriger woche; früher THIS {unit}; die letzten|vergangenen {n} {unit};
                    den letzten|vergangenen {n} {unit}; in den letzten|vergangenen {n} {unit}; seit {n} {unit};
                    seit einer|einem {unit}; seit über|rund|etwa|gut|mehr {n} {unit}
                """
            ),
        ),
        (
            "end_week",
            _phrases(
                """
                    ende der|dieser? woche; zum? ende der|dieser woche; ende diese woche; wochenende der woche;
                    ende woche; wochenschluss; zum wochenschluss; ende der laufenden woche; ende kw; endes der woche
                """
            ),
        ),
        (
            "end_next_week",
            _phrases("""
            ende der? NEXT|COMING|folgenden woche; zum? ende der? NEXT|COMING woche; ende nä woche
        """),
        ),
        (
            "weekend",
            _phrases(
                """
                    das|dem|dieses|diesem|zum|COMING? wochenende; dieses wochenende; kommendes wochenende;
                    am wochenende; zum wochenende; dem COMING wochenende; we
                """
            ),
        ),
        ("next_weekend", _phrases("NEXT wochenende; dem NEXT wochenende; das NEXT wochenende")),
        (
            "end_unit",
            _phrases("""
            ende der|des|dieses|diesen|dieser? {unit}; zum? ende der|des|dieses|dieser {unit};
            ablauf des|der|dieses|dieser {unit}; ultimo {unit}; ende {unit}; ende des laufenden {unit};
            schluss des {unit};
            letzten tag des|der {unit}; dem letzten tag des {unit}; dem letzten des monats; ende lfd {unit}
        """),
        ),
        (
            "end_this_month",
            _phrases("""
                monatsende; dem monatsende; monatsletzten; dem monatsletzten; monatsultimo; ultimo; zum monatsende
            """),
        ),
        (
            "end_this_year",
            _phrases(
                """
                    jahresende; dem jahresende; jahreswechsel; dem jahreswechsel; silvester; zum jahresende;
                    jahresschluss; ende des kalenderjahres; zum jahreswechsel; ende des heurigen jahres;
                    ende dieses kalenderjahres
                """
            ),
        ),
        (
            "end_next_unit",
            _phrases("""
                ende des|der? NEXT|COMING|folgenden {unit}; zum? ende des|der? NEXT|COMING {unit}; ende NEXT {unit}
            """),
        ),
        (
            "end_year_of",
            _phrases("""
                ende {year}; zum? ende des? jahres {year}; jahresende {year}; ende des jahres {year}; ultimo {year}
            """),
        ),
        (
            "end_month",
            _phrases("""
            ende {month} {year}?; zum? ende {month} {year}?; ende des monats {month} {year}?; ultimo {month} {year}?;
            letzten tag im {month} {year}?; letzter {month}; ende vom {month}; ende des {month};
            dem? letzten {month}tag;
            dem? monatsende {month}
        """),
        ),
        (
            "mid_month",
            _phrases(
                """
                    mitte {month} {year}?; mitte des {month} {year}?; mitte des monats {month} {year}?;
                    halbzeit {month}; mitte vom {month}; der? mitte {month} {year}?
                """
            ),
        ),
        (
            "mid_this_month",
            _phrases(
                """
                    mitte des|dieses monats; monatsmitte; mitte monat; mitte THIS monats; der? monatsmitte;
                    mitte des laufenden monats
                """
            ),
        ),
        ("mid_next_month", _phrases("mitte des? NEXT|COMING monats; mitte NEXT|COMING monat")),
        (
            "month",
            _phrases("""
            im {month} {year}?; {month} {year}; COMING {month}; NEXT {month}; im laufe des {month} {year}?;
            im monat {month} {year}?; monat {month} {year}?; dem monat {month}; vor {month} {year}?;
            bis {month} {year}?; spätestens {month} {year}?;
            spätestens im {month} {year}?; bis spätestens {month} {year}?; bis zum {month} {year}?
        """),
        ),
        (
            "quarter",
            _phrases(
                """
                    q {n} {year}?; {ord} quartal {year}?; im? {ord} quartal {year}?; ende {ord} quartals|quartal;
                    ende des {ord} quartals {year}?; ende q {n}; dem {ord} quartal; des {ord} quartals {year}?;
                    zum? ende des {ord} quartals {year}?
                """
            ),
        ),
        (
            "week_of",
            _phrases(
                """
                    der? woche vom|ab? {day} {month} {year}?; woche ab {weekday} {day} {month};
                    in der woche vom|ab {ord}; der woche vom {ord} {month} {year}?; woche vom {ord} {month}
                """
            ),
        ),
        (
            "week_no",
            _phrases(
                """
                    in|bis? kw {n}; kalenderwoche {n}; der? {ord} kalenderwoche; der? {ord} kw; woche {n}; kw . {n};
                    {ord} kw; ende kw {n}; in der {ord} kalenderwoche
                """
            ),
        ),
        (
            "meeting",
            _phrases("""
                NEXT|COMING|folgende|folgenden MEETING; unserem|unserer|unser|unsere MEETING;
                unserem|unserer nächsten|kommenden MEETING;
                wir uns wieder treffen|sehen; folgetermin|folgesitzung|folgekonferenz|folgetreffen|anschlusssitzung;
                NEXT mal; das nächste mal;
                wir wieder zusammenkommen; NEXT fall - konferenz; wir uns wiedersehen; NEXT|COMING mar
            """),
        ),
        (
            "release",
            _phrases("""
                RELEASE; seine|seiner|seinen|seinem|ihre|ihrer|ihren|ihrem RELEASE;
                vorzeitige|vorzeitigen|vorzeitiger|bedingte|bedingten|bedingter entlassung;
                er|sie entlassen wird; er|sie freikommt; er|sie rauskommt; er|sie raus|frei kommt;
                ende der|seiner|ihrer haft|strafe|strafhaft|haftstrafe;
                tag der entlassung; ende des? strafvollzugs|vollzugs; er|sie aus der haft kommt; seines haftendes;
                er|sie entlassen ist; zwei - drittel - termin
            """),
        ),
        (
            "unit_before_release",
            _phrases("""
                {n} {unit} vor der|dem|seiner|ihrer|seinem? bedingten|vorzeitigen? RELEASE;
                {n} {unit} vor ende der haft|strafe;
                {n} {unit} bevor er|sie entlassen wird; {n} {unit} bevor er|sie freikommt|rauskommt
            """),
        ),
        (
            "unit_after_release",
            _phrases("""
                {n} {unit} nach der|dem|seiner|ihrer|seinem? bedingten|vorzeitigen? RELEASE;
                binnen|innert|innerhalb {n} {unit} nach der|dem|seiner|ihrer? RELEASE;
                innerhalb von {n} {unit} nach der|dem|seiner|ihrer? RELEASE
            """),
        ),
        (
            "unit_before_meeting",
            _phrases("{n} {unit} vor der|dem nächsten|kommenden MEETING; {n} {unit} vor der|dem MEETING"),
        ),
    ),
    due=_phrases("""
        bis; bis zum|zur; bis spätestens|längstens|maximal; bis spätestens|längstens am|zum|zur|im|in; spätestens;
        spätestens am|zum|zur|bis|im|in|mit|um|per|vor;
        spätestens bis zum|zur; spätestens vor dem|der|den; allerspätestens; allerspätestens am|bis|zum|zur;
        längstens; längstens am|bis|zum|zur; längstens bis zum|zur;
        vor; noch vor; vor dem|der|den; noch vor dem|der; bis einschließlich|inklusive|inkl; noch bis;
        noch bis zum|zur; nicht später als; nicht später als am|zum;
        frist; frist :; frist ist|bis|am; frist ist der|am; frist bis zum|zur; deadline; deadline :;
        deadline ist|am|bis; fällig; fällig am|bis|per|zum|:; fällig bis zum|zur; per; zum; zur; zu;
        bis vor; rechtzeitig vor|bis|zum|zur; rechtzeitig vor dem|der; möglichst bis|vor|am; möglichst noch vor|bis;
        möglichst bis zum|zur; wenn möglich bis|vor; wenn möglich bis zum|zur; idealerweise bis;
        idealerweise bis zum|zur; am besten bis|vor; fertig bis|zum|am; abzugeben bis|am; zu erledigen bis;
        zu erledigen bis zum|zur; erledigt bis; bis am|in|im|ende; bis und mit; termin bis;
        bis ca|ungefähr|etwa|circa;
        fristende; fristende am|:; stichtag; stichtag ist|:; kurz vor; kurz vor dem|der; bis kurz vor;
        bis kurz vor der|dem; ziel :; zieldatum; zieldatum :; innerhalb; unbedingt bis; unbedingt vor;
        unbedingt bis zum|zur; jedenfalls bis;
        noch rechtzeitig vor|bis; ehestens bis; zu erfolgen bis; umzusetzen bis; bis zu; bis zu dem|der;
        spätestens an dem; bis jedenfalls; bis voraussichtlich;
        spät; spätest; bis spät; spätestens bis; bis sp; frist am; bis allerspätestens
    """),
    deadlines=_phrases(
        """
            frist; fristende; deadline; stichtag; zieldatum; abgabetermin; abgabefrist; endtermin; fälligkeit;
            fällig; erledigungstermin; eingabefrist; abgabe
        """
    ),
    until=_phrases(
        """
            bis; bis zum; bis zur; bis einschließlich; bis inkl; bis und mit; bis auf weiteres; bis vorläufig;
            bis am; bis vorerst; bis dahin
        """
    ),
    at=_phrases(
        """
            am; um; im; in; an; zur; zum; beim; bei; während; gegen; ab; in der; an dem; an einem; für den; für; auf;
            den; gleich; gleich am; so gegen; jeweils am; auf den; noch am; schon am; direkt am; bereits am; erst am
        """
    ),
    seen=_phrases(
        """
            seit; seit dem; seit der; vom; vom gestrigen; datiert; datiert vom|mit; dd; schon seit; bereits seit;
            von; stammt vom; datierend vom; gesehen am; zuletzt; zuletzt am; seither; d d; mit datum vom; mit datum;
            zuletzt gesehen am
        """
    ),
    effect=_phrases("""
        ab; ab dem; mit wirkung vom|ab|zum; per; beginnend; beginnend am|mit; nach; nach dem; nach der; erst;
        erst am|ab|nach|im|in; frühestens; frühestens am|ab|im|in; von heute an; nicht vor; nicht vor dem; gültig ab;
        gilt ab; startend am; auf den; verschoben auf; verlegt auf; verschoben auf den; erst nach dem|der;
        voraussichtlich ab; spätestens ab; anfangend; anfangend am; wirksam ab; wirksam zum; in kraft ab; in kraft seit
    """),
    after_date=_phrases("""
        spätestens; oder früher; oder davor; {part}; am {part}; fällig; frist; deadline; bitte; möglichst; längstens;
        in der früh; eod; zum büroschluss; büroschluss; dienstschluss; bis dienstschluss; bis mittag; tagsüber;
        gegen mittag|abend; um dienstschluss; vor dem mittag; zu mittag; im lauf|laufe des tages; einschließlich;
        inklusive; zum dienstschluss; noch; inkl;
        vor dienstschluss; bis büroschluss; am frühen|späten {part}; nach dem mittag; ende des tages; gleich in der früh;
        spät; spätest
    """),
    between=_phrases("zwischen; von; vom; zwischen dem; zwischen den; von dem; ab"),
    ranges=_phrases(
        """
            bis; bis zum; und; und dem; -; –; —; bis zur; und den; bis einschließlich; bis und mit; bis am; und zum;
            bis den; bis inkl
        """
    ),
    incidents=("incident", "vorf", "zwischenf", "beobacht", "gesehen"),
    events=_phrases("""
        verhandlung*; hauptverhandlung*; gerichtsverhandlung*; gerichtstermin*; anhörung*; strafverfahren; prozess*;
        berufung; berufungsverhandlung; läuft ab; läuft; abläuft; läuft aus; ausläuft; läuft am; endet; enden;
        gültig; gilt; gilt bis; gültigkeit; verfällt; in kraft; tritt in kraft; beginnt; startet;
        startet am; entlassen; entlassung; haftentlassung; entlassungstermin; kommt frei; frei wird; enddatum;
        urteil; urteils; beschluss; beschlusses; bescheid; bescheids; festgenommen; verhaftet; verurteilt; geboren;
        geburtstag; bewilligung; verbot; erlaubnis; aufenthaltserlaubnis; aufenthaltstitel; reisepass; pass; ausweis;
        personalausweis; identitätskarte; vorfall; vorfalls;
        zwischenfall; ausgang; ausgangs; ausgänge; hafturlaub; urlaub; freigang; lockerung; vernehmung; einvernahme;
        anzeige; beobachtung*; beobachtet; gesehen; stattgefunden; findet statt; stattfindet; geschehen; passiert;
        umzug; verlegt; verlegung; inhaftiert; operation; hochzeit; begräbnis; beerdigung; der kam; die kam;
        aussetzung; probezeit; haft; u - haft; untersuchungshaft;
        haftprüfung*; antritt; haftantritt; führungsaufsicht; weisung; weisungen; auflage; frist läuft; fristablauf;
        verlängerung; inkrafttreten; eingegangen; angekommen; eingetroffen; einzieht; zieht ein; umzieht; zieht um;
        beginn; ende der haft; bewährungszeit; ablaufdatum; ablauf; zugestellt; berichtet; berichtete; datiert;
        tag der; prüfung; prüfungstermin; auszug; einzug; einzugstermin;
        vorladung; ladung; probetag; vorstellungsgespräch; bewerbungsgespräch; arbeitsbeginn; kursbeginn;
        therapiebeginn; aufnahme; geburt; besuchstermin; entlassungsdatum; strafende; 2 / 3 - termin; aufgenommen;
        kündigung; gutachten vom; bericht vom; schreiben vom; brief vom;
        dauert; dauern
    """),
    prefixes={
        kind: _phrases(said)
        for kind, said in {
            "action": """
            a; aktion; aufgabe; aufgaben; maßnahme; maßnahmen; to do; todo; to - do; todos; auftrag; aufträge;
            zu tun; pendenz; pendenzen; ap; arbeitsauftrag; erledigen; zu erledigen; massnahme; vereinbarte maßnahme;
            handlungsauftrag; offene aufgabe; task; next step; nächster schritt; nächste schritte; umsetzung;
            arbeitspaket; aktionspunkt; maßn; massn; action;
            nachverfolgung; follow - up; follow up
        """,
            "decision": """ angenommen; befürwortet; verabschiedet; konsens der runde; abgestimmt; beschlossene sache; konsens; votum; mehrheitsbeschluss; abstimmung; abstimmungsergebnis; einstimmig; einstimmiger beschluss; gemeinsamer beschluss; einstimmig angenommen; einstimmig beschlossen; abgelehnt; mehrheitlich beschlossen; gemeinsam beschlossen; grundsatzbeschluss; grundsatzentscheidung; runde beschließt;
                beschluss; beschlüsse; entscheidung; entscheidungen; beschlossen; entscheid; ergebnis; entscheide;
                festlegung; fazit; entschieden; beschl; beschl .; konferenzbeschluss; entsch; entsch .
            """,
            "information": """
            info; information; informationen; fakt; fakten; tatsache; update; neuigkeit; neuigkeiten; neues;
            beobachtung; beobachtungen; wahrnehmung; meldung; mitteilung; sachstand; stand; zur info;
            zur information; zur kenntnis; rückmeldung; feststellung; inf; hinweis; bericht; zwischenstand;
            aktueller stand; z k; zk; erkenntnis; erkenntnisse; neue info; neue information; sachverhalt
        """,
            "assessment": """
                einschätzung; beurteilung; bewertung; faktor; einstufung; prognose; einsch; eindruck;
                gesamteinschätzung; lageeinschätzung; gefährdungseinschätzung
            """,
            "risk": """
            risiko; risiken; risikofaktor; risikofaktoren; sorge; sorgen; bedenken; gefahr; warnsignal; warnsignale;
            gefährdung; problem; risikoeinschätzung; bedrohung; push - faktor; pushfaktor; belastung;
            belastungsfaktor; gefahren; warnzeichen; besorgnis; risikomerkmal; gefahrenmoment
        """,
            "protective": """
            schutzfaktor; schutzfaktoren; pluspunkt; pluspunkte; schutzaspekt; protektiv; protektiver faktor; protektive faktoren; schützend; schutz;
            ressource; ressourcen; stärke; stärken; positiv; positives; stabilisierend; pull - faktor; pullfaktor;
            schützender faktor; schützende faktoren; resilienz; stabilisierender faktor; stabilisierungsfaktor
        """,
            "question": """
                frage; fragen; offene frage; f; offen; zu klären; klärungsbedarf; offene fragen; rückfrage;
                offener punkt
            """,
            "dissent": """
            abweichende meinung; abweichende ansicht; dissens; einspruch; einwand; minderheitsmeinung;
            minderheitsvotum; sondervotum; vorbehalt; widerspruch; gegenstimme; dagegen; nicht einverstanden;
            gegenmeinung; uneinig; gegenposition; abweichende haltung; abweichendes votum; einwände; veto;
            abweichende position
        """,
            "attendance": """
            anwesend; abwesend; entschuldigt; anwesenheit; abwesenheit; anwesende; abwesende; gast; gäste;
            teilnehmende; verhindert; unentschuldigt; teilnahme; abgemeldet; teilnehmer; entschuldigte; absagen;
            entschuldigungen; präsenz; vertretung; absage
        """,
            "remark": """ ins protokoll bitte; bitte ins protokoll; protokoll bitte; fürs protokoll bitte; für die akten; zu den akten; protokollhinweis; protokollvermerk; bitte im|ins protokoll vermerken|aufnehmen|festhalten|schreiben , dass; im protokoll ist|wird|soll festgehalten|vermerkt , dass; im protokoll vermerken|festhalten , dass; ins protokoll aufnehmen , dass; ins protokoll soll|muss|kommt , dass; fürs|für das protokoll sei|wird festgehalten|vermerkt|erwähnt , dass; zu protokoll gegeben wird , dass; es wird protokolliert , dass; zu protokoll genommen wird , dass; formales; formalia; verfahrenshinweis; hinweis zum protokoll; anmerkung fürs|zum protokoll;
                fürs protokoll; für das protokoll; zum protokoll; fürs protokoll bitte; zu protokoll;
                protokollnotiz; zur geschäftsordnung; bemerkung; für die niederschrift; ins protokoll; zum ablauf;
                organisatorisches
            """,
            "note": """
            notiz; notizen; nb; privat; persönliche notiz; eigene notiz; für mich; merken; gedächtnisstütze;
            anmerkung; nur für mich; vermerk; memo; note; privatnotiz; merke; kurze notiz; kurznotiz; handnotiz;
            eigene anmerkung; merkzettel; notiz an mich; für mich selbst
        """,
        }.items()
    },
    owner_labels=_phrases("""
        verantwortlich; verantwortliche; verantwortlicher; zuständig; wer; durch; zuständigkeit; zuständige person;
        verantwortliche person; wer macht es; ausführung; durchführung; erledigt durch; durch wen; wer macht;
        federführung; federführend; verantwortung; umsetzung durch; macht; bearbeiter; bearbeiterin; von wem;
        verantw; zust; bearbeitung; ausführend; leitung; owner; v
    """),
    agencies=_AGENCIES,
    abbreviated=named(
        """
        lka landeskriminalamt; bka bundeskriminalamt; jva justizvollzugsanstalt; ja justizanstalt; sta staatsanwaltschaft;
        lpd landespolizeidirektion; pi polizeiinspektion; pk polizeikommissariat; pp polizeipräsidium; bwh bewährungshilfe;
        fa führungsaufsichtsstelle; fast führungsaufsichtsstelle; kjh jugendhilfe; bh bezirkshauptmannschaft; kapo kantonspolizei;
        stapo stadtpolizei; asd sozialdienst; spdi sozialpsychiatrischer; ga gesundheitsamt; oa ordnungsamt;
        abh ausländerbehörde; wa wohnungsamt; awo arbeiterwohlfahrt; drk rotes; diakonie diakonisches; skf frauen; vpn violence
    """.translate(_PLAIN)
    ),
    weak=_phrases("""
        justiz; familie; anklage; bildung; haft; vollzug; vollzugs; kreis; träger; bewährung; freiwillige; medizin;
        pflege; eltern; dienste; vs; ag; lg; sem; mad; pia; exit; koordination; streife; aufsicht;
        coach; buddy; soziales; vereins; zivilgesellschaft; städtische; städtischen; kommunale; kammer;
        ehrenamtliche; jugendschutz; jugendschutzes; strafvollzug; strafvollzugs; deradikalisierung; kinderschutz;
        kindesschutz;
        täterarbeit; doktor; pate; paten; kümmerer; aussteiger; opferschutz; opferschutzes; angehörige; angehörigen;
        knast; strafverfolgung; direktion; häfn; suchttherapie; opfer; versicherung;
        sozialarbeit; jugendarbeit; integration; leitung; bund; freiwilliger; seelsorge; fallmanagement;
        case management; übergangsmanagement; betreutes wohnen; beistand; sozialhilfe; pol; sanität; bh; ja;
        direktor; gassenarbeit; suchthilfe
    """),
    vague=_phrases("""
        der|die|den|dem|ein|eine|einen? mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin;
        der|die|den|dem|ein|eine kollege|kollegin|kollegen;
        mein|meine|unser|unsere|sein|seine|ihr|ihre kollege|kollegin|kollegen;
        der|die|den|dem? beamte|beamtin|beamten; ein beamter;
        der|die|das|dem|den dienst|behörde|stelle|einrichtung|institution|organisation|amt|team|abteilung;
        der|die|den|dem betreuer|betreuerin; betreuer; betreuerin;
        das team; der|die spezialist|spezialistin|fachkraft|fachperson|fachstelle; die? fachkräfte;
        der|die berater|beraterin; berater; beraterin; einer|eine|jemand von uns; beide; beiden; die beiden;
        die anderen; alle beteiligten; alle behörden; alle partner; alle; jeder; die behörden; die dienste;
        die zuständige|zuständigen behörde|stelle|person|behörden|stellen; zuständige stelle|behörde;
        die beteiligten; die beteiligten stellen;
        die kollegen; kollegen; die abteilung; der|die leiter|leiterin; der|die verantwortliche; der|die zuständige;
        der|die zuständige mitarbeiter|mitarbeiterin|sachbearbeiter|beamte|kollege|kollegin;
        der|die bearbeiter|bearbeiterin; der herr; die dame; der|die referent|referentin; der|die leitende;
        die leitung; die vertretung; die fachleute; der|die vorgesetzte; das amt; die verwaltung; der sachbearbeiter;
        der|die helfer; die helfer; helfer;
        mitarbeiter; mitarbeiterin; personal; das personal; der beamte; kolleginnen; kolleginnen und kollegen;
        die runde; sämtliche beteiligten; der|die bedienstete; bedienstete; der direktor; der|die referentin;
        die netzwerkpartner; netzwerkpartner; die partner; alle teilnehmenden; die teilnehmer; teilnehmer;
        teilnehmende
    """),
    objects=_phrases("ihn; ihm; ihnen; uns; mich; mir; dich; euch; sich"),
    pronouns=_phrases("er; sie; wir; ich; man; ihr; dieser; jener; diejenige; derjenige; beide davon"),
    demonstratives=_phrases("dieser; ihr; jener"),
    speaker=_phrases("ich; wir"),
    nobody=_phrases(
        """
            jemand; irgendwer; irgendjemand; niemand noch; wer auch immer; eine der behörden; eine der stellen;
            noch offen; einer der dienste; n n; n . n .; noch zu bestimmen; noch festzulegen;
            eine der anwesenden stellen; noch zu klären
        """
    ),
    person=_phrases("""
        der|die|den|dem klient|klientin|klienten; klient; klientin; klienten;
        der|die|den|dem häftling|gefangene|gefangenen|inhaftierte|inhaftierten|insasse|insassin|insassen; gefangener;
        insasse; häftling; inhaftierter; inhaftierte; gefangene; der|die|den|dem betroffene|betroffenen; betroffener;
        betroffene; der|die|den|dem verurteilte|verurteilten; verurteilter;
        der|die|den|dem proband|probandin|probanden; proband; probandin; probanden; der|die|den täter|täterin;
        der|den|dem beschuldigte|beschuldigten; beschuldigter; der mann; dem mann; den mann; die frau; der junge;
        der|die jugendliche|jugendlichen; jugendlicher; der|die|den|dem rückkehrer|rückkehrerin; der|die person;
        die betroffene person; die person; der|die patient|patientin; patient; der strafgefangene;
        der|die entlassene; der untersuchungshäftling; die betreffende person; der klientel; die klientel;
        der verdächtige; verdächtiger; der eingewiesene; eingewiesener; eingewiesene person
    """),
    articles=_phrases(
        """
            der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; unser; unsere; unserer; unseren;
            unserem; alle; zuständige; zuständigen; zuständiger; d
        """
    ),
    objective=words("""dem den des einem einen eines unserem unseren unseres einer unserer;
            herrn
    """),
    oblique=("der *erin", "der *istin", "der *login", *_datives(_FEMININE)),
    titles=_phrases("""
        herr; herrn; hr; frau; fr; dr; prof; mag; dipl; ing; kollege; kollegin; kollegen; dipl.-ing; kommissar;
        kommissarin; inspektor; inspektorin; hauptkommissar; hauptkommissarin; oberkommissar; oberkommissarin; khk;
        phk; pok; kok; oberstaatsanwalt; oberstaatsanwältin; pfarrer; imam; richter; richterin; bezirksinspektor;
        chefinspektor; revierinspektor; dsa; hofrat; oberst; obstlt; major; hauptmann;
         staatsanwalt; staatsanwältin; psychologin; psychologe; lic; ma; msc; bsc; mba; mmag; ddr; kommissär;
         wachtmeister; korporal; feldweibel; leutnant; polizeioberrat; bürgermeister; bürgermeisterin; schwester;
         bruder; pastor; magister; doktor;
    """),
    particles=_phrases(
        """
            von; vom; zu; zum; zur; van; de; der; den; dem; ten; ter; la; le; el; al; bin; ben; di; da; du; do; am;
            im; abu; ibn; auf; und; af; st; sankt; mc; v; d; vd; vdr; vande; vander
        """
    ),
    generic=_phrases("""
        amt; dienst; stelle; team; büro; abteilung; einrichtung; organisation; verein; der; die; das; für; und; von;
        des; im; am; in; an; zu; öffentliche; öffentlicher; soziale; sozialer; sozialen; stadt; gemeinde; landkreis;
        kreis; bezirk; kanton; land; bundesland; region; regional; regionale; polizei; bewährungshilfe;
        justizvollzugsanstalt; justizanstalt; jva; gefängnis; anstalt; jugendamt; jugendhilfe; sozialamt;
        sozialdienst; sozialdienste;
        dienste; hilfe; zentrum; haus; nord; süd; ost; west; mitte; ober; unter; gesundheit; psychische; psychiatrie;
        forensische; ambulanz; beratung; beratungsstelle; fachstelle; koordinierungsstelle; service;
        probation; police; prison; municipality; agency; office; mental; health; exit; wohnen; wohnungsamt; gericht;
        staatsanwaltschaft; landeskriminalamt; direktion; inspektion; deutschland; österreich; schweiz; bundesamt;
        landesamt; gesellschaft; genossenschaft;
        gmbh; ggmbh; e.v; ev; ag; stiftung; verband; caritas; diakonie; justiz; vollzug; strafvollzug; integration;
        arbeit; jobcenter; agentur; straffälligenhilfe; ambulanter; ambulante; bewährungs; gerichtshilfe; netzwerk;
        projekt; programm; behörde; kommune; stadtverwaltung; wohnungsbaugesellschaft; wohnbaugesellschaft;
        wohnungsgenossenschaft; opferhilfe; soziales; jugend; familie; schule; verwaltung; neue; neuer; neues; freie;
        freier; bund; bundes; landes
    """),
    both=_phrases("und; &; plus; sowie; und auch; /; +; als auch; u"),
    either=_phrases("oder; oder auch; beziehungsweise; entweder oder; respektive; oder vielleicht; bzw"),
    beside=_phrases(
        """
            mit; zusammen mit; gemeinsam mit; in absprache mit; in zusammenarbeit mit; mit hilfe von;
            in abstimmung mit; unterstützt von; unterstützt durch; mit unterstützung von?; in rücksprache mit;
            nach rücksprache mit; i a m; im beisein von; im beisein; unter mithilfe von; in kooperation mit;
            mithilfe von; im verbund mit; mit unterstützung durch; nach absprache mit
        """
    ),
    tasks=(_INFINITIVES | _BASES | _THIRD | _CLOSING | _FIRST) - _LASTING_STATES,
    imperatives=frozenset(
        _text("""
        prüfe kläre rufe frage schicke sende besorge organisiere bitte informiere kontaktiere suche erstelle schreibe hole
        bringe buche plane
        vereinbare beantrage melde besprich überprüfe kontrolliere bereite reiche lade begleite unterstütze aktualisiere
        schreib frag ruf schick
        besorg klär prüf hol bring melde leite veranlasse verständige dokumentiere
    """).split()
    )
    - {"frage", "bitte", "suche", "rufe"}
    | {"rufe", "frage"},
    infinitives=_INFINITIVES
    - frozenset(
        _text(
            "tun gehen sehen kommen hören halten arbeiten stattfinden verlassen erhalten treffen verfügen führen leben"
        ).split()
    )
    | {"treffen", "fuhren", "halten"},
    modals=_phrases("""
        wird; werden; muss; müssen; soll; sollen; sollte; sollten; will; wollen; kann; können; könnte; könnten; darf;
        dürfen; möchte; möchten; müsste; müssten; würde; würden; sagt zu; sagen zu; sagte zu; hat zugesagt;
        haben zugesagt; hat sich bereit erklärt; erklärt sich bereit; erklären sich bereit; verpflichtet sich;
        verpflichten sich;
        bietet sich an; nimmt sich vor; hat versprochen; verspricht; versprechen; ist zuständig für;
        ist verantwortlich für; sind zuständig für; sind verantwortlich für; kümmert sich; kümmern sich; sorgt dafür;
        sorgen dafür; sorgt für; sorgen für; stellt sicher; stellen sicher; trägt sorge; beabsichtigt; versucht;
        versuchen; übernimmt; übernehmen; ist dran; sind dran; hat den auftrag; haben den auftrag;
        hat die aufgabe; hat zur aufgabe; ist beauftragt; sind beauftragt; wurde beauftragt; wird beauftragt;
        werden beauftragt; erhält den auftrag; bekommt den auftrag; bekommt die aufgabe; erhält die aufgabe;
        ist damit betraut; hat es übernommen; erklärte sich bereit; ist am zug; schaut , ob|dass; schaut ob|dass;
        schaut nach , ob; bitte; zu; hat bis; haben bis; hat sich zu; hat innert|binnen; macht sich daran; erledigt;
        erledigen; klärt ab , ob; geht der frage nach; muss noch; sollte noch; hat noch zu; veranlasst , dass;
        verantwortet; muesste; nimmt kontakt auf; nimmt kontakt; nehmen kontakt; setzt sich in verbindung;
        setzen sich in verbindung; gewährleistet; bemüht sich; bemühen sich;
        möge; mögen; möge bitte; solle; sollen bitte; habe zu; hätte zu; kriegt den auftrag; kriegt die aufgabe;
        bekam den auftrag; erhielt den auftrag; hat die aufgabe übernommen; nimmt sich; nimmt es auf sich; nimmt
        das in die hand; nimmt in die hand; hat es in der hand; wird sich; werden sich; versprach; versprachen;
        hat angeboten; haben angeboten; bot an; erbietet sich; erklärten sich bereit; hat sich verpflichtet;
        haben sich bereit erklärt; haben sich verpflichtet; zeigt sich bereit; ist bereit; sind bereit; hat vor;
        haben vor; plant; planen; bleibt dran; bleiben dran; behält im auge; behält im blick; macht sich schlau;
        kümmert sich um; kümmern sich um; nimmt sich an; nimmt sich der sache an; sieht zu , dass; schaut ,
        dass; schaut dass; schauen , dass; achtet darauf; achten darauf; achtet darauf , dass; trägt dafür
        sorge; sorgt dafür , dass; sorgen dafür , dass; stellt sicher , dass; stellen sicher , dass;
        gewährleistet , dass; bereitet alles; trifft vorkehrungen; hält die augen offen; hält augen und ohren
    """),
    abilities=_phrases(
        """
            kann; können; könnte; könnten; darf; dürfen; möchte; möchten; will; wollen; versucht; versuchen; würde;
            würden; zu; schaut ob|dass; sollte; sollten; müsste; müssten
        """
    ),
    passive_marks=_phrases("worden; werden"),
    becoming=_phrases("wird; werden"),
    passives=_phrases("""
        muss; müssen; wird; werden; soll; sollen; ist zu; sind zu; müsste; müssten; sollte; sollten; muss noch;
        müssen noch; soll noch; ist noch zu; sind noch zu; nötig; ist nötig; sind nötig; notwendig; erforderlich;
        ist erforderlich; ist notwendig; braucht es; es braucht; es muss; es müssen; gehört; muss dringend;
        steht noch aus; stehen noch aus; ausständig; ist ausständig; ausstehend; noch offen; erbeten; benötigt;
        wird benötigt;
        werden benötigt; wird von; wird durch; werden von; werden durch; es soll; es sollen; wird noch; werden noch;
        muss von; muss durch; soll durch; soll von; sind von; es wird; es werden
    """),
    asks=_phrases("""
        bittet; bitten; bat; baten; ersucht; ersuchen; ersuchte; beauftragt; beauftragen; beauftragte; fordert;
        verlangt; verlangt von; verlangen; weist; erinnert; erinnern; erinnerte; ruft dazu auf; möchte , dass;
        will , dass; wollen , dass; wünscht , dass; wünscht sich; erwartet , dass; erwartet von; verpflichtet;
        instruiert; ermahnt; hat gebeten; haben gebeten; hat ersucht; ermächtigt; fragt; fragen; fragte;
        lässt; lassen; lädt; empfiehlt; empfehlen; rät; schlägt vor; schlagen vor; schlug vor; wünscht; veranlasst;
        besteht darauf; drängt; drängt darauf; ermutigt; forderte; erwartet; möchte dass; will dass; verlangt dass;
        legt nahe; regt an; bestellt;
        hätte gern|gerne|lieber , dass; hätten gern|gerne|lieber , dass; würde gern|gerne sehen , dass; wünscht
        sich , dass; wünschen sich , dass; legt wert darauf , dass; besteht darauf , dass; bestehen darauf ,
        dass; pocht darauf , dass; schlägt vor , dass; schlagen vor , dass; regt an , dass; plädiert dafür ,
        dass; plädieren dafür , dass; drängt darauf , dass; spricht sich dafür aus , dass; ist dafür , dass;
        fände es gut|sinnvoll|wichtig|hilfreich|besser , wenn; findet es gut|sinnvoll|wichtig|besser , wenn;
        bittet darum , dass; bitten darum , dass; ersucht darum , dass; empfiehlt , dass; empfehlen , dass;
        verlangt , dass; fordert , dass; möchten , dass; wollte , dass; hält es für
        sinnvoll|wichtig|nötig|notwendig|erforderlich , dass; würde es begrüßen , wenn; wäre froh|dankbar ,
        wenn; hielte es für sinnvoll , wenn; trägt auf; hofft , dass; baut darauf , dass; zählt darauf , dass;
        mahnt an , dass
    """),
    addressees=_phrases("an; von; bei"),
    asked=_phrases("""
        wird gebeten; werden gebeten; wurde gebeten; wurden gebeten; ist gebeten; sind gebeten; wird ersucht;
        werden ersucht; wurde ersucht; wird aufgefordert; werden aufgefordert; wurde aufgefordert; wird beauftragt;
        werden beauftragt; wurde beauftragt; wird eingeladen; erhält den auftrag; bekommt den auftrag;
        soll gebeten werden; wird verpflichtet; wird angewiesen; ist aufgefordert; wird angehalten;
        wird daran erinnert; ist ersucht; wird angefragt;
        wird erinnert; erhalten den auftrag; bekommen den auftrag
    """),
    apart={
        "attendance": _phrases("""kommt dazu;
            kommt|kommen dazu|später|hinzu|nach|verspätet|zurück; stößt|stösst|stoßen
            dazu|hinzu; schaltet|schalten zu|dazu; wählt|wählen ein; lässt|lassen entschuldigen|vertreten;
            musste|muss|müssen|mussten gehen|weg|los|aufbrechen|absagen|passen; geht|gehen früher|eher;
            klinkt|klinken ein|aus;
            sitzung|runde|konferenz|besprechung|fallkonferenz|treffen|saal|sitzungssaal|raum|sitzungszimmer
            verlassen|verlässt; kann|können dabei; meldet|melden krank; fällt|fallen aus; ist|sind
            erkrankt|verhindert|entschuldigt|zugeschaltet|eingetroffen|eingewählt|krankgeschrieben|unterwegs;
            wird|werden vertreten; springt|springen ein; trifft|treffen ein;
            nimmt|nehmen online|digital|telefonisch|virtuell
    """),
        "decisions": _phrases("""wird zugestimmt;
            wird|werden
            zugestimmt|abgelehnt|genehmigt|bewilligt|befürwortet|aufgehoben|ausgesetzt|beibehalten|aufrechterhalten|zurückgestellt|vertagt|zurückgewiesen|gestrichen|gestoppt|hochgestuft|herabgestuft|zurückgestuft|verworfen|gewährt|versagt|untersagt|gestattet|zugelassen|stattgegeben|abgesehen|verzichtet|belassen|widerrufen|beschlossen|festgelegt|vereinbart|empfohlen|entsprochen|angenommen|gebilligt|akzeptiert|nähergetreten|festgehalten|verneint|bejaht;
            bleiben|bleibt bestehen|aufrecht|unverändert|ausgesetzt|gesperrt|gestrichen;
            wird|werden
            gelockert|verschärft|gesenkt|erweitert|eingeschränkt|ausgeweitet|weitergeführt|fortgeführt|eingestellt|geschlossen|mitgetragen|freigegeben|gesperrt|angehoben|weiterverfolgt|fallengelassen|zurückgenommen|heraufgestuft|anerkannt|verschoben|begrüßt|verkürzt|geöffnet;
            wird|werden
            verlängert|erlaubt|festgesetzt|beendet|wiederaufgenommen|ausgeschlossen|umgestellt|reduziert|erhöht|halbiert|angesetzt|hochgesetzt|herabgesetzt|verhängt|zurückgezogen|einbezogen;
            bleibt|bleiben dabei|so|offen|unverändert|gleich
    """),
        "wonders": _phrases("""
            möchte|möchten|will|wollen|wollte|wollten|würde|würden wissen|erfahren; wüsste gern; hätte|hätten gewusst
        """),
        "passives": _phrases("ist zu; sind zu; bleibt zu; wäre zu; wären zu"),
        "events": _phrases(
            "findet statt; finden statt; läuft ab; laufen ab; läuft aus; laufen aus; zieht ein; zieht um; kommt frei"
        ),
        "reports": _phrases("""
            teilt mit; teilen mit; teilte mit; teilten mit; gibt an; geben an; gab an; gaben an; weist hin;
            weisen hin; wies hin; merkt an; merken an; merkte an; stellt fest; stellen fest; stellte fest;
            schätzt ein; schätzen ein; schätzte ein; nimmt an; nehmen an; nahm an; hält für; halten für; hielt für;
            geht aus; gehen aus; ging aus; gibt zu; gab zu; fügt hinzu; fügte hinzu; legt dar; legte dar; stuft ein;
            stufte ein; führt aus; führte aus; bringt vor;
            gibt bekannt; gaben bekannt; gab bekannt; rief an; riefen an;
            bewertet als; bewerten als; bewertete als; wertet als; werten als; sieht als; sehen als; betrachtet
            als; betrachten als; beurteilt als; beurteilen als; bezeichnet als; bezeichnen als; erachtet als;
            erachten als; erachtet für; empfindet als; erlebt als; erleben als; beschreibt als; beschreiben als;
            schätzt als; stuft als; stufen ein; hebt hervor; heben hervor; hob hervor; gibt weiter; führt an;
            führten an; trägt vor; trug vor; räumt ein; räumte ein; trägt bei; bringt ein; lässt wissen; wendet
            ein; gibt bedenken; geben bedenken; gab bedenken; spricht von; sprechen von; sprach von; geht davon;
            spricht aus
    """),
        "modals": _phrases(
            """
                hat zu; haben zu; meldet an; melden an; meldet um; melden um; sagt zu; sagen zu; bietet an; bieten an;
                nimmt vor; ist zuständig; hat vor;
                haben vor; erklärt bereit;
                sieht rechten; schaut rechten; sehen rechten; behält auge; behält blick; behalten auge; behalten
                blick; nimmt angriff; nehmen angriff; leitet wege; nimmt hand; bringt weg; setzt verbindung;
                tritt verbindung; tritt kontakt; treten kontakt; nimmt unter; nimmt auf; nehmen auf; bleibt
                dran; holt ein; gibt weiter; geben weiter; gibt bescheid; geben bescheid; sagt bescheid; sagen
                bescheid; macht klar; kümmert darum; kümmern darum;
                wertet aus; werten aus; sucht aus; bereitet auf; stimmt ab; stimmen ab
    """
        ),
        "asks": _phrases(
            "fordert auf; fordern auf; forderte auf; weist an; weisen an; wies an; hält an; fragt an; regt an; regen an"
        ),
        "states": _phrases("""
            läuft ab; laufen ab; läuft aus; zieht ein; zieht um; zieht aus; zieht zu; ziehen um; sieht aus; hört auf;
            fängt an; nimmt teil; nehmen teil; hält ein; hält an; kommt frei; kommt zurecht; nimmt ab; nimmt zu;
            nehmen zu; steht an; liegt vor; liegen vor; kennt aus; tritt auf; lebt auf; arbeitet mit; macht mit;
            lehnt ab; lehnen ab; stimmt zu; stimmen zu; tritt ein; fällt auf; fallen auf; kommt vor;
            kommt gut|schlecht; weicht aus; zieht zurück;
            spricht an; bricht ab; brach ab; schottet ab; fühlt wohl; hält für; halten für; passt auf; steht fest;
            findet statt; finden statt; spricht aus
        """),
    },
    needs=_phrases("wartet auf; warten auf; erwartet von; braucht noch; benötigt noch"),
    lasting=frozenset(
        _text("""
        begleitet besucht bezahlt bietet überwacht behandelt verwaltet tut teilt geht gibt hilft hält führt leitet liefert
        nimmt unterstützt beobachtet redet spricht
        trainiert betreut arbeitet versorgt folgt sieht sorgt begleiten besuchen bezahlen bieten überwachen behandeln
        verwalten teilen helfen halten führen leiten
        unterstützen beobachten reden sprechen trainieren betreuen arbeiten versorgen sehen sorgen fördert fördern zahlt
        zahlen pflegt pflegen berät beraten coacht
        steht kooperiert kooperieren vertritt vertreten kümmert
    """).split()
    ),
    usual=_phrases(
        """
            immer; oft; meistens; regelmäßig; derzeit; momentan; zurzeit; zur zeit; aktuell; gegenwärtig;
            nach wie vor; manchmal; schon; bereits; täglich; wöchentlich; monatlich; stets; nicht mehr; kaum; selten;
            nie; laufend; wie gewohnt; immer noch; weiterhin; üblicherweise; häufig; ständig; gelegentlich;
            im moment; seit langem; in der regel; normalerweise; gerne
        """
    ),
    personal=_phrases("""
        geht; gehen; tut; tun; nimmt; nehmen; bekommt; gibt; geben; arbeitet; arbeiten; startet; beginnt; beginnen;
        stoppt; verfolgt; besucht; besuchen; spricht; sprechen; redet; reden; sieht; sehen; kommt; kommen; sucht;
        suchen; holt; bringt; bringen; hält; halten; macht; machen; kauft; zahlt; zahlen; liest; schreibt; schreiben;
        erzählt; läuft; hört; hören; will; reagiert; teilt; lernt; schaut;
        zieht; ziehen; verweigert; packt; setzt; sitzt; zeigt; warnt; fragt; bittet; öffnet; stellt; fährt; fahren;
        trifft; treffen; trainiert; wohnt; wohnen; bleibt; schläft; trinkt; legt; legen; hilft; bewirbt;
        kooperiert; möchte; bereut; führt; findet; isst; lehnt; zieht um; plant; planen; meldet; öffnen; beschäftigt;
        übernimmt; antwortet; beendet; bildet; kümmert; wählt; bemüht; schickt ihr|ihm|ihnen|seiner|seinem|seinen|der|dem
    """),
    reports=_phrases("""
        sagt; sagen; sagte; sagten; meldet; melden; meldete; meldeten; berichtet; berichten; berichtete; berichteten;
        erklärt; erklären; erklärte; erklärten; erzählt; erzählen; erzählte; erzählten; informiert; informierte;
        schätzt; schätzen; schätzte; findet; fand; fanden; meint; meinen; meinte; meinten; denkt; denken; dachte;
        glaubt; glauben; glaubte; sieht; sehen; sah; sahen; gesehen; hört; hörte; hörten; weiß; wissen; wusste;
        warnt; warnen; warnte;
        stellte fest; erwartet; erwarten; erwartete; fürchtet; fürchten; fürchtete; befürchtet; befürchten;
        befürchtete; vermutet; vermuten; vermutete; betont; betonen; betonte; schreibt; schrieb; behauptet;
        behauptete; versteht; erfuhr; erfährt; beobachtete; beobachteten; beurteilt; beurteilte; hält ihn|sie|es für;
        hält fest; halten fest; hielt fest; hat gemeldet; haben gemeldet; hat berichtet; haben berichtet; hat gesagt;
        haben gesagt;
        hat gesehen; hat gehört; hat erzählt; hat erfahren; bemerkt; bemerkte; bemerken; notiert; notierte; zweifelt;
        bestreitet; bestritt; antwortet; antwortete; erkennt; erlebt; erlebte; geht davon aus; gehen davon aus;
        macht sich sorgen; machen sich sorgen; macht sich große sorgen; sorgt sich; hat bedenken; hat sorge;
        ist besorgt; sind besorgt; bestätigt; bestätigen; bestätigte; teilt mit; teilen mit; teilte mit; gibt an;
        geben an; gab an;
        weist darauf hin; weisen darauf hin; weist hin; merkt an; stellt fest; stellen fest; schildert; schilderte;
        schildern; äußert; äußern; äußerte; hinterfragt; kennt; rechnet mit; rechnet damit; rechnen mit;
        registrierte; stellt klar; hält es für; weiss; verneint; bejaht; wundert sich; fragt sich; nimmt an;
        nehmen an; führt aus; dokumentierte; hat mitgeteilt; haben mitgeteilt; hat angegeben; hat bestätigt; vernahm;
        sieht es so; empfindet; hat den eindruck;
        haben den eindruck; rief an; riefen an; beobachtet , dass; bezweifelt; vermeldet; vermelden; unterstreicht;
        verweist auf; verweist darauf; argumentiert; moniert; deutet an; kritisiert; beklagt; begründet;
        meldet zurück;
        als *end|*ig|*lich|*isch|*voll|*haft|*sam|*os|*iv|*il|*al|*ell|*bar
        bewertet|bewerten|wertet|werten|sieht|sehen|betrachtet|betrachten|beurteilt|beurteilen|erachtet|erachten|bezeichnet|bezeichnen|wertete|sah|bewertete|bezeichnete|beurteilte|beschreibt|beschrieb|empfindet|erlebt|schätzt|stuft|benennt|nennt|hebt;
        für *end|*ig|*lich|*isch|*voll|*haft|*sam|*os|*iv|*il|*al|*ell|*bar hält|halten|hielt|erachtet|erachten;
        laut; als schutzfaktor|risikofaktor|risiko|ressource|warnsignal|belastung
        nennt|nennen|sieht|sehen|benennt|bewertet|wertet|bezeichnet|betrachtet|führt; merkt kritisch an; sieht
        mit sorge; betrachtet mit sorge; hebt hervor; heben hervor; hob hervor; führt an; gibt zu bedenken;
        geben zu bedenken; gab zu bedenken; macht darauf aufmerksam; ruft in erinnerung; stuft; stuften; stufte;
        wertet; wertete; konstatiert; konstatierte; attestiert; attestierte; attestieren; bescheinigt;
        bescheinigte; bescheinigen; prognostiziert; prognostizierte; beschreibt; beschreiben; beschrieb;
        erwähnt; erwähnen; erwähnte; lobt; lobte; gibt weiter; trägt vor; trug vor; lässt wissen; ließ wissen;
        räumt ein; räumte ein; versichert; versicherte; versichern; nennt; nennen; nannte; sieht
        bei|in|im|hier|darin|keine|keinen|kein|ein|eine|einen|den|die|das; hat festgestellt; haben festgestellt;
        hat beobachtet; haben beobachtet; hat beschrieben; hat geschildert; haben geschildert; hat erklärt;
        haben erklärt; hat darauf hingewiesen; haben darauf hingewiesen; hat erwähnt; hat bekanntgegeben; hat
        gewarnt; haben gewarnt;
        ausführt; mitteilt; angibt; anmerkt; darlegt; einräumt; feststellt; hinweist; bekanntgibt; weitergibt;
        herausstellt; vorträgt; ergänzt; anführt; zugibt; einwirft; einwendet; rückmeldet; hervorhebt
    """),
    notifies=_phrases("""
        informiert; informieren; benachrichtigt; meldet sich; melden sich; meldet an; melden an; meldet zurück;
        bestätigt; bringt ein;
        schreibt; schreiben; teilt mit; bespricht; dokumentiert; verständigt; fragt; sagt bescheid; gibt bescheid;
        meldet uns; melden uns; meldet sofort; sagt uns; sagen uns; gibt uns bescheid
    """),
    courtesies=_phrases("bitte; auch; dann; bitte noch; noch; gerne"),
    nouns=_phrases(
        """
            besuch; gespräch; plan; frage; suche; start; stopp; meldung; schreiben; treffen; verfahren;
            bitte; arbeiten; antrag; leben
        """
    ),
    receives=_phrases("""
        bekommt; bekommen; erhält; erhalten; kriegt; empfängt; erfährt; hört; bekommt noch; wird bekommen;
        wird erhalten; soll erhalten; soll bekommen; muss bekommen; wartet auf; warten auf; wartet noch auf;
        benötigt; benötigen; braucht; brauchen; erhält noch; nimmt entgegen; bezieht; erwartet; kriegen; wartet;
        hätte gern|gerne; hätten gern|gerne; hätte gern|gerne noch; wünscht sich;
        erwarten; bräuchten; bräuchte; hätten noch gern|gerne
    """),
    states=_phrases("""
        endet; endete; läuft aus; läuft ab; läuft weiter; dauert; dauert an; sei; seien; wäre; wären; habe; hätte; hätten;
        ist; sind; war; waren; hat; haben; hatte; hatten; bleibt; bleiben; scheint; scheinen; wohnt; wohnen; steht;
        stehen; sitzt; sitzen; liegt; liegen; fühlt; arbeitet mit; weiß; weiss; wurde; wurden; sieht; findet; kennt;
        fehlt; gerät; gilt; bedeutet; zeigt; schläft; trinkt; verweigert; verweigern; weigert; lebt; leben; leidet;
        heißt; zweifelt; wirkt; wirken; isst; gehört; verliert; stimmt; spricht kein; spricht nicht; hängt; besitzt;
        verfügt; ähnelt; mag; mögen; geht es;
        geht gut; geht schlecht; läuft; laufen; kommt frei; konsumiert; konsumieren; genießt; braucht keine; schämt;
        freut; blieb; saß; stand; lag; lehnt; lehnen; bereut; verhält; befindet; befinden; fällt; dauert; beträgt;
        besteht; bestehen; reicht; kostet; klappt; passt; schuldet; ernährt; raucht; studiert; tendiert; neigt;
        interessiert; kooperiert; weist; hasst; liebt; droht; drohen; steigt; sinkt; wächst; nimmt ab; verbessert;
        verschlechtert; beschäftigt; existiert;
        bereitet sorgen; enthält; ergibt; ergab; lautet; vertraut; misstraut; streitet; beschimpft; äußert sich;
        entspricht; geht; gefällt; lernt
    """),
    past=tuple(
        w
        for w in _phrases("""
            habe es; habe er; habe sich; habe am; habe gestern; sei er; sei es; sei am; sei gestern; sei seit; sei wieder; *t zu haben; *en zu haben;
            worden;
        war; waren; hatte; hatten; hat; haben; wurde; wurden; ging; gingen; kam; kamen; sah; sahen; sagte; sagten;
        gab; gaben; nahm; nahmen; tat; taten; bekam; bekamen; fand; fanden; sprach; sprachen; rief; riefen; schickte;
        schickten; schrieb; schrieben; blieb; blieben; ließ; liessen; liess; gewesen; gesehen; getan; gesprochen;
        angerufen; gesagt; angetroffen; beobachtet; festgestellt; gehört; gemeldet; festgenommen; verhaftet; gestern;
        vergangenen; letzten; letzte; vorige; seit;
        schlug; schlugen; brach; fuhr; lief; saß; stand; lag; traf; trafen; fiel; verlor; begann; verweigerte;
        weigerte; besuchte; besuchten; erhielt; erhielten; gefunden; verstorben; erfahren; kontrolliert; erwischt;
        verlegt; entlassen; abgelehnt worden; verweigert worden; erhalten; besprochen; begonnen; gestartet;
        aufgenommen; zurückgekehrt; erschienen; umgezogen; verloren; verschwunden; weggezogen; geraten; drohte; aß;
        trank; hielt; hing; wies; verließ; verliess; erschien;
        entkam; las; warf; suchte; brachte; dachte; verlief; gescheitert; verstarb; ist ge*; sind ge*; ist er*;
        ist ver*; ist ent*; bestritt; versuchte; zog; zogen; half; bat; baten; wusste; wollte; wollten; konnte;
        konnten; musste; mussten; durfte; unterschrieb; vereinbarte; erzählte; berichtete; befand; geschlagen;
        getroffen; bedroht; geworden; getrunken; konsumiert; gefehlt; gekommen; gegangen; gestritten; geflohen;
        abgebrochen; abgeschlossen; eingegangen; eingetroffen;
        telefonierte; verhielt; griff; bezog; unterbrach; wirkte; zeigte; äußerte; kontaktierte; verpasst; versäumt;
        absolviert; durchsucht; gefunden worden; festgenommen worden; angezeigt; verurteilt; bestraft; gemacht;
        unternommen; aufgehalten; bekommen; ausgestellt; unterschrieben; bewilligt worden; angegriffen; attackiert;
        betreten; verletzt
    """)
        if w not in _THIRD | _INFINITIVES
    ),
    pasts=_PASTS,
    past_endings=("te", "ten"),
    participles=_phrases("""
        ge*; abge*; ange*; aufge*; ausge*; beige*; durchge*; einge*; festge*; fortge*; freige*; herge*; hinge*;
        hinzuge*; mitge*; nachge*; rückge*; sichergestellt; umge*; unterge*; vorge*; vorbeige*; wahrge*; weiterge*;
        weggez*; zuge*; zurückge*; zusammenge*; bereitge*; bekanntge*; fertigge*; herausge*; stattge*; wegge*;
        offenge*; ver*; be*; er*; ent*; zer*; über*; unter*; -iert; miss*; wider*; hinter*; vollz*
    """),
    present_endings=("t",),
    adverbs=_phrases("""
        auch; noch; jetzt; dann; schon; wieder; erneut; also; zuerst; kurz; gerne; nur; immer; selbst; persönlich;
        direkt; sofort; gleich; schnell; rasch; dringend; doch; wohl; daher; deshalb; anschließend; weiter; weiters;
        gemeinsam; zusammen; beide; ebenfalls; zudem; inzwischen; gegebenenfalls; ggf; allenfalls; jedenfalls; so;
        nochmals; nochmal; noch einmal; bitte; schnellstmöglich; umgehend; ehestmöglich; raschest;
        so schnell wie möglich; so bald wie möglich;
        dazu; darüber; danach; damit; hierzu; dabei; dafür; daraufhin; vorerst; zunächst; vorab; sich; es; ihm; ihn;
        ihr; ihnen; uns; hierfür; -; –; —; →; ->; >; :; ,; (; ); nun; parallel; zeitnah; unverzüglich; möglichst;
        außerdem; telefonisch; schriftlich; mündlich; per mail; aktiv; allein; alleine; derzeit; aktuell; momentan;
        bereits; zeitgleich; weiterhin; ebenso; hier; u . a .; rechtzeitig; bald; das; dies; selber; heuer; einmal;
        mal; proaktiv; vor ort; ihm noch; nachher; separat; zusätzlich
    """),
    infinitive_marks=(*_phrases("zu; um; ob; dass; soll; sollen; möge; muss; wird; dafür; damit"), *_WITH_ZU),
    that=_phrases(
        'dass; ob; warum; wie; weil; wann; wenn; was; wieso; :; "; “; ‘; „; «; »; wo; wohin; wer; wessen; wem; , er; , sie; , es; , man; , seine; , ihre'
    ),
    relative=_phrases("""
        , der; , die; , das; , den; , dem; , dessen; , deren; , welcher; , welche; , welches; , wer; worin; worauf;
        , als; , wobei; , womit; , denen; , mit dem; , mit der;
        , mit denen; , von dem; , von der; , in der; , in dem; , wo; , weil; , nachdem; der er; die er; den er;
        das er; die ihm; der ihm; das ihm
    """),
    agents=_phrases("durch; von; via; seitens; vom; über; durch; von; seitens; durchzuführen von"),
    thanks=phrases("""
        bedankt|bedanken|bedankte sich|uns bei allen|der|den runde|gruppe|anwesenden|teilnehmenden?; dankt|danken|dankte allen|der|den runde|gruppe|anwesenden|teilnehmenden?;
        bedankt|bedanken|bedankte sich; dankt|danken|dankte für; dankt|danken|dankte dem|der|den|allen
    """),
    origins=_phrases("von; vom; aus; durch; über; bei; beim; stammend von; seitens; von der; bei der; der; des"),
    prepositions=_phrases("""
        mit; an; am; ans; für; fürs; von; vom; bei; beim; über; übers; nach; auf; aufs; in; im; ins; aus; via; durch;
        durchs; gegen; zwischen; unter; um; ums; zu; zur; zum; betreffend; bezüglich; bzgl; namens; per; richtung;
        bis; ohne; wegen; zugunsten; gemeinsam mit; zusammen mit; i . z . m; aufgrund; anstatt; statt; anstelle;
        außer; neben; nebst; ober; hinter; gegenüber; als; aus der; in absprache mit; ia; cc; nicht; hinsichtlich;
        z . hd; zh; zuhanden; zu handen; z . h; z . hdn; in abstimmung mit; vor; seit;
        im auftrag von; im namen von; im namen der; entlang; mit hilfe; mittels; anhand; dank; trotz; laut; gemäß;
        bei der; an die; an den; an das; für die; für den; von der; mit der; mit dem; zu der; während; innerhalb;
        außerhalb; in rücksprache mit; nach rücksprache mit; inkl; samt; seitens; entgegen; einschließlich; zzgl;
        wie; z.h; zhd
    """),
    places=_phrases(
        """
            in; im; bei; beim; nach; aus; um; richtung; auf; entlang; nahe; unweit; außerhalb; an; am; zu; vor; zur;
            zum; von; gegenüber
        """
    ),
    credits=_phrases("zufolge; nach zu urteilen"),
    opening_credits=("so", "wie"),
    according=_phrases("""
        das weiß; das sagt; das meint; das erzählt; das findet; das hat mir;
        laut; gemäß; zufolge; nach angaben von?; nach angabe von?; nach auskunft von?;
        nach information|informationen von?; laut angaben von?; laut bericht von?;
        info von?; information von?; informationen von?; meldung von?;
        mitteilung von?; gemeldet von|durch; gesehen von; wie gemeldet von; wie von; nach meinung von?;
        nach ansicht von?; aus sicht von?; aus der sicht von?;
        nach einschätzung von?; einschätzung von?; einschätzung durch; bericht von?; quelle;
        quelle :; neues von; beobachtet von|durch; beobachtung von?; mail von?; schreiben von?;
        bestätigt von|durch; angegeben von; feststellung von?; mitgeteilt von|durch; festgestellt von|durch;
        registriert von|durch; erhalten von; rückmeldung von?; rückmeldung durch; , sagt; , meldet;
        , berichtet; , so; , so die|der|das; , erklärt; , meint; , sagen; , melden; , sagte; , teilt; , berichten;
        , meldete; , schreibt; , schätzt; , findet; , bestätigt; , wie; nach aussage|aussagen von?;
        laut aussage|aussagen von?; lt; lt .; nach wahrnehmung von?; beurteilt von|durch;
        eingeschätzt von|durch; laut; gemäß; gem; gem .; hinweis von?; auskunft von?; so die;
        so; so das; anruf von?; im urteil von?; von seiten; seitens;
        so der|die leiter|leiterin; via; information durch; gehört von; erfahren von; informiert durch; - so;
        berichtet von;
        wie
    """),
    belongs=_phrases("""
        aufgabe für; aufgabe von; aufgabe; aufgabe an; aufgabe :; maßnahme für; maßnahme von;
        maßnahme; maßnahme durch; massnahme für; auftrag an; auftrag für; liegt bei; liegt beim; liegt an;
        ist an; es ist an; ist sache von?; es ist sache von?; sache von?; obliegt; es obliegt;
        zuständig; zuständig ist; zuständig sind; zuständig dafür ist; zuständig dafür; zuständig hierfür ist;
        verantwortlich; verantwortlich ist; verantwortlich sind; verantwortlich dafür ist; verantwortlich dafür;
        verantwortung liegt bei|beim; verantwortung :; verantwortung hat; zuständigkeit liegt bei|beim;
        federführung liegt bei|beim; federführend; federführend ist; federführung bei; federführung hat;
        federführung;
        zu erledigen durch|von; durchzuführen durch|von; umzusetzen durch|von; erledigt durch;
        wird übernommen von|durch; übernommen von|durch; wird erledigt von|durch; ist zugewiesen an; zugewiesen an;
        übertragen an; delegiert an; geht an; @; →; ->; in verantwortung von?; to do für; todo für;
        to - do für; todo von; pendenz für; pendenz von; pendenz bei; ist aufgabe von?;
        ist die aufgabe von?; arbeitsauftrag für; arbeitsauftrag an; ball liegt bei|beim;
        der ball liegt bei|beim; ist am zug; am zug ist; am zug; gefordert ist; gefordert sind;
        bitte an; bitte an; ersuchen an; ersuchen an; anfrage an; erledigung durch;
        ausführung durch; umsetzung durch; umsetzung liegt bei|beim; ist bei; verbleibt bei|beim; das übernimmt;
        das macht; das erledigt; darum kümmert sich; dafür zuständig ist; dafür zuständig; dafür verantwortlich ist;
        dafür sorgt; hierum kümmert sich; das klärt; dies übernimmt; es liegt an; dran ist; dran sind;
        ist zuständigkeit von?; fällt in die zuständigkeit von?; aktion für; aktion von; aktion durch
    """),
    negations=_phrases(
        """
            nicht; kein; keine; keinen; keiner; keinem; keines; nie; nichts; niemals; nirgends; weder; niemand;
            keinerlei; keineswegs; nimmer; nix; ned; net
        """
    ),
    not_yet=_phrases("""
        noch nicht; hat nicht; haben nicht; hat kein|keine|keinen; haben kein|keine|keinen; hatte nicht;
        hatte kein|keine|keinen; war nicht; waren nicht; ist nicht; ist kein|keine; sind nicht;
        noch kein|keine|keinen; nie; wurde nicht; ist er nicht; nicht mehr; hat noch nicht;
        hat noch kein|keine|keinen; noch nie; bisher nicht; bislang nicht; bisher kein|keine|keinen;
        bislang kein|keine|keinen; nicht gut
    """),
    soon=_phrases("""
        asap; so schnell wie möglich; so rasch wie möglich; so bald wie möglich; sobald wie möglich; baldmöglichst;
        schnellstmöglich; ehestmöglich; ehebaldigst; raschest; raschestmöglich; umgehend; sofort; unverzüglich;
        dringend; eilt; eilig; prompt; ehestens; möglichst bald; möglichst rasch; möglichst schnell; ab sofort;
        zeitnah; per sofort; sehr dringend; schnellstens
    """),
    needless=_phrases("muss; müssen; braucht; brauchen"),
    exempt=_phrases("""
        ergibt sich kein weiterer auftrag; kein weiterer auftrag für; kein handlungsbedarf für; ergibt sich nichts; ergibt sich kein handlungsbedarf;
        keine|keinerlei information|informationen|auskunft|auskünfte|weitergabe|mitteilung an; kein kontakt zur|zum|mit;
        keine kontaktaufnahme mit|zur|zum; keine maßnahme; keine maßnahmen; keine massnahme; keine massnahmen; keine
        aktion; keine aktionen;
        keine weitere|weiteren maßnahme|maßnahmen|schritte|aktion|aktionen; kein handlungsbedarf; nichts zu tun;
        nichts zu veranlassen; kein auftrag; kein auftrag für; keine aufgabe; keine aufgaben; keine aufgabe für;
        keine schritte; kein handeln; keine weiteren schritte; ist nicht nötig; ist nicht erforderlich;
        ist nicht notwendig; sind nicht nötig; nicht erforderlich dass; unternimmt nichts; unternehmen nichts;
        tut nichts; macht nichts; hat nichts zu tun;
        muss nichts; müssen nichts; braucht nichts; brauchen nichts; muss nicht; müssen nicht;
        muss kein|keine|keinen; müssen kein|keine|keinen; braucht kein|keine|keinen; braucht nicht; brauchen nicht;
        soll nicht; sollen nicht; darf nicht; dürfen nicht; soll kein|keine|keinen; darf kein|keine|keinen;
        sollen kein|keine|keinen;
        muss vorerst|derzeit|vorläufig|dazu|hier|jetzt|diesmal|momentan nicht|nichts|kein|keine|keinen;
        braucht vorerst|derzeit|vorläufig|dazu|jetzt nicht|nichts|kein|keine|keinen;
        müssen vorerst|derzeit|jetzt nicht|nichts|keine|kein|keinen;
        keine rolle für; kein einsatz; keine zuständigkeit; sieht ab von; verzichtet auf; verzichten auf;
        wird entbunden; ist entbunden; keine neue|neuen maßnahme|maßnahmen; wird nicht; werden nicht;
        wird kein|keine|keinen; werden kein|keine|keinen; kein tätigwerden; wird nicht tätig; keine folgemaßnahme;
        keine folgemaßnahmen; keine pendenz; keine pendenzen; kein to do; kein todo; nicht gefordert; nicht gefragt;
        ist nicht am zug; muss sich nicht; müssen sich nicht; brauchen kein|keine|keinen;
        wird vorerst|derzeit|vorläufig nicht|kein|keine|keinen; setzt keine|keinen; nichts weiter zu tun;
        nichts mehr zu tun für; keinerlei maßnahmen
    """),
    unable=_phrases("""
        kann nicht; können nicht; kann kein|keine|keinen; können kein|keine|keinen; ist nicht in der lage;
        sind nicht in der lage; ist außerstande; konnte nicht; konnten nicht; konnte kein|keine|keinen; weigert sich;
        weigern sich; kann noch nicht; weiß nicht; weiss nicht; wissen nicht; hat kein|keine|keinen;
        haben kein|keine|keinen; will nicht; will kein|keine|keinen; wollen nicht; wollen kein|keine|keinen;
        kann ihn nicht; kann das|dies|es nicht; kann erst; kann noch kein|keine|keinen; nicht möglich;
        schafft es nicht;
        möchte nicht; möchte kein|keine|keinen; können noch nicht; kann derzeit nicht|kein|keine|keinen;
        kann ihm nicht|kein|keine|keinen; darf ihm nicht|keine
    """),
    resolves=_phrases("""
        lehnen; weisen; genehmigen; bewilligen; verlängern; setzen; heben; behalten; erhöhen; senken; stoppen;
        schließen; wählen; unterstützen; empfehlen; halten; sehen; machen weiter; sind einverstanden; akzeptieren;
        warten; ziehen; legen; bleiben; stufen; stimmen; lassen; geben grünes licht; beschränken; verkürzen;
        bestätigen; kommen überein; fügen; beschließen; stellen; führen; nehmen ihn; verzichten; entscheiden;
        gewähren; vertagen; verschieben; beenden; belassen; priorisieren; verwerfen; widerrufen; erteilen; streichen;
        befürworten
    """),
    requests=_phrases("""
        auf bitte von|der|des; auf bitten von|der|des; auf wunsch von|der|des; auf antrag von|der|des; auf vorschlag
        von|der|des; auf anregung von|der|des; auf ersuchen von|der|des; auf anfrage von|der|des; auf drängen
        von|der|des; auf initiative von|der|des; auf veranlassung von|der|des; auf empfehlung von|der|des; auf rat
        von|der|des; auf hinweis von|der|des; im auftrag von|der|des; wie von; auf bitte; auf vorschlag; auf wunsch;
        auf anregung; auf antrag;
        auf wunsch unserer|unseres|des|der|von; auf bitte des|der|von; auf rat des|der|von; auf nachfrage
        des|der|von; auf geheiß des|der|von; auf weisung des|der|von; auf verlangen des|der|von; auf betreiben
        des|der|von; auf aufforderung des|der|von; auf initiative; auf anraten des|der|von; auf anraten; auf
        empfehlung; auf ersuchen; auf bitten; auf drängen; auf anfrage; auf antrag des; im auftrag; im auftrag
        des; dem wunsch des|der|von; entsprechend dem vorschlag des|der|von; dem vorschlag des|der|von
    """),
    requested=_phrases("""
        bitte hin; wunsch hin; vorschlag hin; anregung hin
    """),
    resolved=_phrases("""
        lehnt; lehnte; lehnen; lehnten; abgelehnt; weist; wies; genehmigt; genehmigte; genehmigten; bewilligt;
        bewilligte; billigt; billigte; gebilligt; beschließt; beschloss; beschlossen; beschliessen; entscheidet;
        entschied; entschieden; einigt; einigte; einigten; geeinigt; verständigt; verständigte; verständigten;
        spricht sich; sprach sich; sprechen sich; sprachen sich; ausgesprochen; stimmt; stimmte; stimmen; stimmten;
        zugestimmt; votiert; votierte; votierten; unterstützt; unterstützte; befürwortet; befürwortete; befürworten;
        empfiehlt; empfahl; empfehlen; verlängert; verlängerte; verwirft; verwarf; verworfen; hebt; hob; aufgehoben;
        setzt; setzte; ausgesetzt; hält fest; hielt fest; festgehalten; legt fest; legte fest; legen fest;
        festgelegt; nimmt an; nahm an; angenommen; verzichtet; verzichtete; verzichten; kommt überein; kamen
        überein; übereingekommen; ist einverstanden; sind einverstanden; ist sich einig; sind sich einig; war sich
        einig; waren sich einig; ist dafür; sind dafür; ist dagegen; sind dagegen; trägt mit; tragen mit; bestätigt;
        bestätigte; bestätigen; vertagt; vertagte; stuft; stufte; eingestuft; schließt; schloss; verweigert;
        verweigerte; gewährt; gewährte; akzeptiert; akzeptierte; begrüßt; hebt auf;
        schließt sich; schließen sich; schloss sich; angeschlossen; folgt; folgte; folgen; vereinbart;
        vereinbarte; vereinbaren; macht den weg frei; gibt grünes licht; gab grünes licht; gibt statt; gab
        statt; sieht ab; sah ab; abgesehen; sieht keinen; spricht aus; nimmt abstand; legt sich fest; hat keine
        einwände; erteilt; erteilte; rückt ab; rückte ab; behält bei; beibehalten; belässt; beließ; stuft ein;
        stufte ein; erklärt sich einverstanden; erhebt keine einwände;
        entscheiden; beschließen; einigen; verständigen; belassen; lassen es; bleiben; behalten; verlängern;
        verkürzen; heben auf; setzen aus; nehmen an; nehmen abstand; sehen ab; sehen keinen; billigen;
        bewilligen; genehmigen; gewähren; erteilen; verweigern; lockern; verschärfen; vertagen; verschieben;
        verwerfen; widerrufen; streichen; priorisieren; bestehen; besteht darauf; beharrt; schließen
    """),
    granted=phrases("""
        wohngeld; wohngeldes; grundsicherung; bürgergeld; bürgergeldes; eingliederungshilfe; arbeitslosengeld; rente;
        erwerbsminderungsrente; krankengeld; kindergeld; elterngeld; kredit; darlehen; führerschein; fahrerlaubnis;
        aufenthaltserlaubnis; aufenthaltstitel; asyl; asylantrag; duldung; pflegegrad; rehaantrag; berufung; revision;
        prozesskostenhilfe; schwerbehinderung; versicherung; privatinsolvenz; insolvenz; wohnberechtigungsschein;
        reisepass; personalausweis; sozialhilfe; hilfe zum lebensunterhalt; bafög; stipendium; umschulung; betreuung
    """),
    permits=phrases("""
        darf; dürfen; darf weiterhin|wieder|nicht|nur|künftig|ab; darf nicht mehr
    """),
    ourselves=_phrases(
        """
            wir; die runde; die konferenz; die fallkonferenz; die sitzung; der tisch; alle; alle beteiligten;
            alle partner; das gremium; die helferkonferenz; die anwesenden; alle anwesenden; die teilnehmenden;
            die helferrunde;
            die gruppe; das team; der kreis; der ausschuss; das plenum; die versammlung; die arbeitsgruppe; die
            fallrunde; die mitglieder; alle mitglieder; der fallkreis; die fallbesprechung; die besprechung; die
            teilnehmer; die teilnehmerrunde; die beteiligten; sämtliche beteiligten; alle stellen; alle
            behörden; die sitzungsrunde; das treffen; die helferinnenrunde; der runde tisch; die mehrheit; die
            mehrheit der anwesenden|runde|teilnehmenden; die anwesenden stellen; das fallteam; die kerngruppe;
            die arbeitsrunde; die konferenzrunde; die hilfekonferenz; das netzwerk; man
    """
    ),
    decisions=_phrases("""
        lassen wir das so; lassen wir das jetzt so; lassen wir es so; lassen wir es jetzt so; unterstützen wir nicht; machen wir nicht; befürworten wir nicht; tragen wir nicht mit; genehmigen wir nicht; kein weiterer auftrag; kein handlungsbedarf; wird kein handlungsbedarf; alle anwesenden tragen mit; tragen mit , dass; alle tragen mit;
        die runde sieht von; die konferenz sieht von; wir sehen von; sehen von einer|einem|der|dem|weiteren; dabei geblieben; sind dabei geblieben , dass; wir bleiben dabei; darauf verständigt; übereingekommen; geeinigt auf; haben uns geeinigt; haben uns verständigt; haben uns darauf; alle nicken; alle einig; da sind sich alle einig; sind sich alle einig; reicht so; reicht uns; das reicht so; lassen es so; lassen wir so; lassen das so; lassen es dabei; belassen es dabei; wird nicht entsprochen; wird stattgegeben; wird nicht stattgegeben; nicht weiterverfolgt; wird nicht weiterverfolgt; kommt nicht infrage; kommt nicht in frage; kommt vorerst nicht; legen wir ad acta; nehmen wir von der liste; bleibt auf der liste; noch mehr brauchen wir nicht; brauchen wir nicht;
        beschlossen; wir beschließen; beschluss; der beschluss; es wird beschlossen; wird beschlossen;
        ist beschlossen; wurde beschlossen; die konferenz beschließt; die fallkonferenz beschließt;
        die runde beschließt; die konferenz spricht sich; die runde spricht sich; die fallkonferenz spricht sich;
        wir sprechen uns; das gremium beschließt; beschließt; beschließen; wird bewilligt; ist bewilligt;
        wird verweigert; wird abgelehnt; ist abgelehnt; wird genehmigt; ist genehmigt; genehmigt; wird gewährt;
        ist gewährt; wird nicht gewährt; wird verlängert; ist verlängert; wird ausgesetzt; wird aufgehoben;
        wird hochgestuft; wird herabgestuft; wird zurückgestuft;
        wir entscheiden; entscheidung; die entscheidung; es wird entschieden; wird entschieden; entschieden;
        wir entscheiden uns; wird festgelegt; festgelegt dass; festgelegt , dass; einstimmig; ausgesetzt; aufgehoben;
        vertagt; zurückgestellt;
        werden|sind
        bewilligt|abgelehnt|verweigert|genehmigt|gewährt|verlängert|ausgesetzt|aufgehoben|verschoben|vertagt|gestrichen|beibehalten|widerrufen|eingestellt|beendet|fortgesetzt|gestoppt;
        werden|wird|sind|ist vorläufig|vorerst|einstweilen|weiterhin|sofort|ab sofort?
        bewilligt|abgelehnt|verweigert|genehmigt|gewährt|verlängert|ausgesetzt|aufgehoben|verschoben|vertagt|gestrichen|beibehalten|widerrufen|eingestellt|beendet|fortgesetzt|gestoppt|gesperrt|unterbrochen;
        werden nicht bewilligt|genehmigt|gewährt|verlängert; wird gestrichen; wird zurückgestellt; wird befürwortet; wird
        nicht befürwortet; befürwortet wird; wir kommen zum schluss;
        fazit ist; konsens; wir empfehlen; empfehlung an; die empfehlung lautet; die konferenz empfiehlt;
        die fallkonferenz empfiehlt; die runde empfiehlt; kein ausgang; keine lockerung; keine lockerungen;
        kein hafturlaub; keine ausgänge; keine ausführung; wir halten fest; wir halten; wir bleiben bei;
        wir schließen den fall; der fall wird geschlossen;
        fall wird geschlossen; wird beibehalten; bleibt aufrecht; wird aufrechterhalten; beibehalten;
        alle einverstanden; alle sind einverstanden; wir sind einverstanden; einverstanden; wird verschoben;
        wird vertagt; wir vertagen; wir verschieben; wir warten; hochgestuft; herabgestuft; wir machen nicht;
        wir unternehmen nichts; wird nicht bewilligt; nicht bewilligt; nicht genehmigt; bewilligt; wir sehen ab;
        wir verzichten; wird zurückgezogen; wird verlegt; wird auf die liste gesetzt; wird von der liste;
        bleibt auf der liste; bleibt er|sie auf der liste; bleibt er|sie im programm; bleibt im programm;
        wird fortgesetzt; wird gestoppt; wird beendet; wird abgeschlossen; wir beenden; wir schließen;
        gemeinsamer beschluss; die konferenz stimmt zu; stimmt dem zu; die runde stimmt zu; zugestimmt;
        wird zugestimmt; lockerung wird; lockerungen werden; ausgang wird; urlaub wird; ausgänge werden; abgelehnt;
        wird eingestellt; wird aufgenommen; wird herabgesetzt; wird erhöht; wird nicht verlängert; wird widerrufen;
        wird belassen; wird nicht genehmigt; ist sich einig; sind sich einig; konferenz ist sich einig; wir sind uns
        einig; sind uns einig; einigkeit;
        es besteht einigkeit; wir behalten;
        beschließt die; wird angenommen; mehrheitlich; entscheid; der entscheid; wird nicht aufgehoben;
        wird nicht fortgesetzt; wird stattgegeben; stattgegeben;
        es bleibt bei|beim|dabei; es bleibt vorerst|vorläufig|weiterhin|einstweilen bei|beim|dabei; bleibt es
        bei|beim|dabei; bleibt es vorerst|weiterhin bei|beim; man bleibt bei|beim; die runde|konferenz bleibt
        bei|beim; bleibt in kraft; bleibt in geltung; wir halten an; man hält an; wir legen fest; man legt fest;
        wir nehmen abstand; man nimmt abstand; wir folgen; wir erteilen; wir stellen fest; kommt nicht in
        betracht; kommt nicht in frage; kommt nicht infrage; kommen nicht in betracht; kommt für uns nicht in
        betracht|frage; wird nicht weiterverfolgt; wird weiterverfolgt; wird nicht unterstützt; es wird
        keine|kein|keinen; es gibt keine|keinen|kein
        lockerung|lockerungen|ausgang|ausgänge|urlaub|ausführung|begleitausgang|aufschub|verlängerung; es gibt
        vorerst|vorläufig|derzeit|erst? keine|keinen|kein
        lockerung|lockerungen|ausgang|ausgänge|urlaub|ausführung|aufschub|verlängerung; keine vorzeitige
        entlassung; kein offener vollzug; keine verlegung; kein freigang; keine verlängerung; keine
        presseauskunft; keine herabstufung; kein langzeitausgang; kein einwand; keine einwände; grünes licht;
        per mehrheit; mit mehrheit; mit großer|knapper mehrheit; mit {n} zu {n} stimmen; mit {n} gegen {n}
        stimmen; bei einer enthaltung; ohne gegenstimme; ohne gegenstimmen; bei {n} enthaltungen; bei {n}
        gegenstimmen; bei einer gegenstimme; nach abstimmung; wird mehrheitlich; wird einstimmig; wird
        einvernehmlich; einhellig; geschlossen dafür; geschlossen dagegen; dafür gestimmt; dagegen gestimmt;
        haben dafür|dagegen gestimmt; haben uns für|gegen; wir haben uns für|gegen|dazu|dafür|dagegen; man hat
        sich für|gegen; wir haben dem|der|den;
        alle dafür; alle dagegen; niemand dagegen; keiner dagegen; keine gegenstimmen; keine gegenstimme; alle
        stimmen zu; alle haben zugestimmt; darüber herrscht|besteht konsens|einigkeit|einvernehmen; herrscht
        konsens|einigkeit|einvernehmen; besteht konsens|einigkeit|einvernehmen; sind sich alle|wir einig; waren
        sich alle einig; waren wir uns einig; kein|keine|keinen *er|*e|*en|*es?
        ausgang|ausgänge|lockerung|lockerungen|urlaub|hafturlaub|verlegung|entlassung|verlängerung|ausführung|ausführungen|freigang|aufschub|herabstufung|öffnung|erleichterung|erleichterungen|langzeitausgang|begleitausgang|ausgangserlaubnis|verkürzung;
        nein zu|zum|zur; ja zu|zum|zur; ja zur bedingten; wir stimmen; wir stimmen dem|der; schließt sich
        der|dem; schließen sich der|dem; schließen uns;
        auf grün|gelb|orange|rot|blau gesetzt|gestellt|hochgestuft|herabgestuft; wird auf
        grün|gelb|orange|rot|blau gesetzt|gestellt; wird auf stufe {n} gesetzt|gestellt
    """),
    agreed=_phrases("""
        hin und her überlegt; nach langem hin und her; wir verbleiben so; so verblieben; verblieben so;
        vereinbart; vereinbart , dass; vereinbart dass; vereinbart ist , dass; vereinbart ist dass;
        vereinbart wird , dass; vereinbart wurde , dass; es wird vereinbart , dass; es wurde vereinbart , dass;
        es ist vereinbart , dass; wir vereinbaren; wir vereinbaren , dass; wir vereinbaren dass;
        wir haben vereinbart , dass; wir haben vereinbart; vereinbarung; vereinbarung ist , dass; beschlossen , dass;
        beschlossen dass; es wird beschlossen , dass; es wurde beschlossen , dass; wir beschließen , dass; einigung;
        einig; wir sind uns einig , dass; geeinigt; man einigt sich; wir einigen uns darauf , dass;
        man einigt sich darauf , dass;
        wie vereinbart; wie besprochen; wie abgesprochen; abgemacht; abgemacht , dass; abgemacht dass; abmachung;
        ausgemacht; ausgemacht , dass; besprochen; besprochen , dass; okay; ok also; also; also gut; gut;
        festgehalten , dass; es wird festgehalten , dass; absprache; abgesprochen; abgesprochen , dass;
        übereingekommen; übereingekommen , dass; einvernehmlich; im einvernehmen;
        man|wir|alle hat|haben sich|uns darauf|dahin verständigt|geeinigt; hat|haben sich darauf
        verständigt|geeinigt; haben uns darauf verständigt|geeinigt; man hat sich verständigt; wir haben uns
        verständigt|geeinigt; verständigt sich darauf; verständigen sich darauf; verständigen uns darauf; wir
        verständigen uns; man verständigt sich; einigt sich darauf; einigen sich darauf; einigen uns darauf;
        einigt sich auf; einigen sich auf; wir einigen uns; man kommt überein; wir kommen überein; sind
        übereingekommen; ist man übereingekommen; konsens ist; konsens , dass; konsens besteht; konsens darüber;
        es besteht konsens|einigkeit|einvernehmen|übereinstimmung; es herrscht
        konsens|einigkeit|einvernehmen|übereinstimmung; einvernehmen besteht; einvernehmen darüber; einigkeit
        darüber; einigkeit besteht; übereinkunft; man ist sich einig; alle sind sich einig; alle waren sich
        einig; wir waren uns einig; man war sich einig; es gilt; verabredet; verabredet ist; verabredet wurde;
        es wurde verabredet; wir haben verabredet; wir verabreden; vereinbart wird; vereinbart wurde; vereinbart
        ist; es wurde festgelegt; festgelegt wurde; festgelegt wird; wir haben festgelegt; wir haben
        beschlossen; man hat beschlossen; man beschließt; man hat vereinbart; man vereinbart; man hat
        festgelegt; es wurde beschlossen; beschlossen wurde; beschlossen wird; gemeinsam beschlossen;
        festgelegt; festgelegt :; fixiert; fixiert :; geklärt :; verabredet :; besprochen :; absprache :;
        vereinbarung :; einigung :
    """),
    conditions=_phrases(
        """
        jetzt wo; jetzt , wo; nun , da; jetzt , da; jetzt da; nun da; damit er; damit sie; damit es; damit ihm; damit ihr; damit die; damit der; damit das; damit nicht; damit man; damit wir; um zu verhindern , dass; um sicherzugehen , dass; dafür , dass;
        also wenn; aber wenn; ja wenn; gesetzt den fall; für den fall;
            wenn; sobald; falls; sofern; nachdem; sollte; für den fall dass; für den fall , dass; vorausgesetzt;
            außer; während; obwohl; weil; da; indem; bevor; solange; angenommen; im falle; ehe; wofern;
            unter der voraussetzung; unter der bedingung
        """
    ),
    grounds=_phrases(
        """
            weil; da; denn; aufgrund; auf grund; wegen; in anbetracht; angesichts; im hinblick auf;
            mit rücksicht auf; infolge; auf basis von; i . h . a; gestützt auf; zumal; begründung; grund; mangels;
            aus gründen; nachdem; daher; basierend auf; auf der grundlage; anlässlich; gegeben; in folge;
            unter berücksichtigung; mit der begründung; vor dem hintergrund
        """
    ),
    approves=_phrases(
        """
            unterstützt; unterstützen; befürwortet; befürworten; teilt; teilen; trägt; tragen; akzeptiert;
            akzeptieren; stimmt; stimmen; billigt; billigen
        """
    ),
    dissents=_phrases("""
        sieht das völlig anders; sieht das komplett anders; sieht das total anders; sieht das vollkommen anders; sieht das entschieden anders; sieht das deutlich anders; sieht das etwas anders; sieht die sache anders; darf man ihrer meinung nach nicht; für einen fehler hält; für falsch hält; für verfrüht hält; nicht dahintersteht; sich dem beschluss nicht;
        will da nicht mitgehen; kann da nicht mitgehen; geht da nicht mit; geht das zu schnell; geht ihr zu schnell; geht ihr viel zu schnell; geht ihm zu schnell; geht ihm viel zu schnell; geht viel zu schnell; geht ihr zu weit; geht ihm zu weit; geht das zu weit; zu weit gegangen; für verfrüht; hält das für verfrüht; hält die entscheidung für; hält den beschluss für; hält das für falsch|verfehlt|voreilig|überzogen|unverhältnismäßig|unverantwortlich|fahrlässig; hält diesen weg für; hält diesen schritt für; kann nicht mittragen; nicht mittragen; trägt das so nicht; ist damit nicht einverstanden; nicht einverstanden; ist dagegen; bleibt bei ihrem nein; bleibt bei seinem nein; bleibt beim nein; bleibt bei der ablehnung; gibt ein abweichendes votum; abweichendes votum; abweichende meinung; sperrt sich; stemmt sich; sträubt sich; sieht keinen sinn; sieht darin keinen sinn; findet das falsch|verfrüht|überzogen|unverantwortlich|fahrlässig; findet die entscheidung falsch|verfrüht|überzogen; ganz anderer meinung; sieht das ganz anders; sieht das grundlegend anders; sieht es anders; will das nicht verantworten; kann das nicht verantworten; kann das nicht vertreten; hat bauchschmerzen mit der|dem entscheidung|beschluss;
        ist nicht einverstanden; sind nicht einverstanden; nicht einverstanden; ist anderer meinung;
        sind anderer meinung; anderer meinung; ist anderer ansicht; anderer ansicht; ist dagegen; sind dagegen;
        dagegen; spricht sich dagegen aus; sprechen sich dagegen aus; spricht sich gegen; sprechen sich gegen;
        erhebt einspruch; erheben einspruch; hat einwände; haben einwände; hat einen einwand; erhebt einwände;
        erhebt einwand; hat vorbehalte; haben vorbehalte; äußert vorbehalte; meldet vorbehalte an;
        legt einspruch ein; legt widerspruch ein; legt protest ein; widerspricht; widersprechen;
        stimmt nicht zu; stimmen nicht zu; stimmt dem nicht zu; stimmen dem nicht zu; stimmt dagegen;
        stimmen dagegen; stimmt gegen; stimmen gegen; sieht das anders; sehen das anders; sieht es anders;
        sehen es anders; teilt diese meinung nicht; teilt diese einschätzung nicht; teilt die einschätzung nicht;
        teilt die ansicht nicht; teilt das nicht; abweichende meinung; abweichende ansicht; andere meinung;
        trägt das nicht mit; trägt den beschluss nicht mit; trägt die entscheidung nicht mit;
        tragen den beschluss nicht mit; tragen das nicht mit; unterstützt das nicht; unterstützt den beschluss nicht;
        unterstützt die entscheidung nicht; unterstützt dies nicht; lehnt das ab; lehnt dies ab; lehnen das ab;
        lehnt den beschluss ab; lehnt die entscheidung ab; lehnt den vorschlag ab;
        lehnt diesen beschluss ab; distanziert sich; steht nicht dahinter; stehen nicht dahinter;
        gibt zu protokoll , dass; lässt protokollieren , dass; lässt festhalten , dass; nicht überzeugt;
        hält das für unverantwortlich; hält das für falsch; hält dies für falsch; hält die entscheidung für;
        hält den beschluss für; hat bedenken gegen; war dagegen; bleibt dagegen; ist gegen; sind gegen;
        wehrt sich gegen; protestiert; kann dem nicht zustimmen; kann nicht zustimmen; können nicht zustimmen;
        können dem nicht zustimmen; spricht sich gegen die; gegenteiliger meinung; nicht mit einverstanden;
        kann|können|könnte|könnten das|dies|dem|es|den|die nicht?
        mittragen|unterstützen|befürworten|gutheißen|verantworten|vertreten nicht?;
        kann|können das|dies|es|den|die beschluss|entscheidung|vorschlag? nicht
        mittragen|unterstützen|befürworten|gutheißen|verantworten|vertreten;
        nicht mittragen; trägt dies|es nicht mit; will|wollen das|dies nicht mittragen; findet das|dies falsch|verfrüht;
        hält das|dies|es für verfrüht|zu früh|riskant;
        hält|halten diesen|diese|dieses|den|die|das entscheid|entscheidung|beschluss|vorgehen|schritt|plan? für
        falsch|verfrüht|riskant|unverantwortlich|verfehlt;
        nicht damit einverstanden; ist damit nicht einverstanden; sind damit nicht einverstanden;
        anderer auffassung; ist uneins; ist nicht der meinung; nicht der ansicht; nicht der meinung; votiert gegen;
        votiert dagegen; beharrt auf; erhebt widerspruch; legt veto ein; meldet bedenken an; hat große bedenken;
        ist nicht dafür; teilt diese ansicht nicht; teilt diese beurteilung nicht; widerspricht dem; opponiert;
        abweichende stellungnahme; abweichende position; abweichende haltung; abweichendes votum; ist
        strikt|klar|entschieden|vehement|ausdrücklich|weiterhin|grundsätzlich|deutlich|absolut|eindeutig|nachdrücklich
        gegen|dagegen; ist nach wie vor gegen|dagegen; ist eher gegen|dagegen; stellt sich gegen; stellen sich
        gegen; wendet sich gegen; wenden sich gegen; stemmt sich gegen; stellt sich quer; stellen sich quer;
        stimmte dagegen; stimmten dagegen; stimmte gegen; stimmten gegen; hat dagegen gestimmt; haben dagegen
        gestimmt; hat gegen die|den|das; hat mit nein gestimmt; stimmt mit nein; stimmte mit nein; votierte
        gegen; votierte dagegen; sprach sich gegen; sprachen sich gegen; spricht sich
        klar|deutlich|entschieden|ausdrücklich|vehement|strikt gegen; hat sich gegen; haben sich gegen; kann
        nicht mitgehen; geht da|hier nicht mit; geht nicht mit; will nicht mitgehen; ist nicht überzeugt; war
        nicht einverstanden; waren nicht einverstanden; zeigt sich nicht einverstanden; erklärt sich nicht
        einverstanden; ist nur teilweise einverstanden; hat starke|erhebliche|große|massive|ernste
        bedenken|zweifel|einwände|vorbehalte; hat bauchweh; hat bauchschmerzen; äußert starke|erhebliche|große?
        bedenken|einwände|vorbehalte|kritik; äußerte bedenken|einwände|vorbehalte|kritik; hat widersprochen;
        haben widersprochen; widersprach; widersprachen; legte widerspruch ein; legte einspruch ein; erhob
        einspruch; erhob einwände; protokolliert eine abweichende; gibt ein sondervotum ab; gab ein sondervotum
        ab; sondervotum von; möchte ihre|seine abweichende|gegenteilige; möchte abweichende; bleibt bei
        ihrer|seiner ablehnung; bleibt bei ihrem|seinem nein; hält daran fest , dass; hält nichts von; halten
        nichts von; hält wenig von; rät ab; rät dringend ab; rät davon ab; raten davon ab; ist skeptisch; bleibt
        skeptisch; lehnt ihn|sie|es ab; vertritt eine andere; vertritt die gegenteilige; vertritt einen anderen;
        schert aus;
        sein|ihr|seinen|ihren widerspruch|einspruch|einwand|dissens|vorbehalt; seine|ihre
        einwände|bedenken|gegenstimme|ablehnung|vorbehalte|gegenposition; seiner|ihrer ablehnung
    """),
    presences=listed("""
        guest: als gast; zu gast; gast; gäste; als beobachter; als beobachterin; gastweise
        stands_in: vertritt; vertreten; springt ein für; in vertretung; in vertretung von; vertretung für; anstelle
            von; anstelle; statt; für den abwesenden; übernimmt für; ersetzt; kommt für
        replaced: vertreten durch; vertreten von; lässt sich vertreten; lassen sich vertreten; vertretung durch;
            wird ersetzt; ersetzt durch
        returns: ist zurück; sind zurück; wieder da; wieder dabei; wieder zurück; kommt zurück; kam zurück;
            zurückgekehrt; kehrt zurück; wieder im raum; wieder zugeschaltet
        leaves: verlässt; verlassen; verließ; geht; ging; gegangen; muss weg; musste weg; muss gehen; musste gehen;
            muss los; ist weg; früher gehen; verabschiedet sich; verabschiedete sich; loggt sich aus; steigt aus;
            klinkt sich aus; nicht mehr dabei; geht raus; nach hause; vorzeitig
        late: später; zu spät; verspätet; verspätung; verspäten; im stau; unterwegs; stößt um; kommt um; kommt erst;
            nachher; schaltet sich um; minuten; erst gegen; erst um
        apologies: entschuldigt; entschuldigen; abgemeldet; meldet sich ab; meldete sich ab; verhindert; krank;
            erkrankt; krankgemeldet; kann nicht; können nicht; konnte nicht; kommt nicht; kommen nicht; nimmt nicht
            teil; nehmen nicht teil; im urlaub; auf urlaub; abgesagt; sagt ab; absagen; absage; sagte ab;
            verhinderung
        absent: abwesend; nicht anwesend; fehlt; fehlen; fehlte; nicht da; unentschuldigt; nicht erschienen; nicht
            gekommen; ist nicht dabei; ohne absage
        here: anwesend; ist da; sind da; dabei; nimmt teil; nehmen teil; teilgenommen; eingetroffen; angekommen; ist
            gekommen; kommt dazu; stößt dazu; zugeschaltet; schaltet sich; online; telefonisch; per video; wählt
            sich; betritt; vollzählig; alle; hinzugekommen; kommt herein; im raum
    """),
    attendance=_phrases("""
        nimmt heute * teil; ist heute * dabei; sitzt heute * am tisch; vertritt ihn heute; vertritt sie heute; heute vertritt ihn; heute vertritt sie; sitzt noch im; hängt noch im; kommt gegen; kommt so gegen; kommt erst gegen; kommt um;
        schafft es nicht; schafft es heute nicht; er schafft es nicht; sie schafft es nicht; dazwischengekommen; ist ihm etwas dazwischengekommen; ist ihr etwas dazwischengekommen; ist was dazwischengekommen; ist heute eine kollegin da; ist heute ein kollege da; ist heute die vertretung da; muss um {n} weg; muss um {n} los; muss früher weg; muss gleich weg; muss dann weg; muss eher weg; stößt später dazu; kommt später dazu; stößt noch dazu; wählt sich ein; hat sich eingewählt; wählt sich später ein; ist nur bis {n}; bleibt nur bis {n}; bleibt bis {n} uhr; ist ab {n} uhr dabei; sitzt im stau; steht im stau; steckt im stau; sitzt noch im zug; hängt noch im zug; zug hat verspätung; lässt sich entschuldigen; lässt grüßen und; sitzt als gast; hört nur zu; hospitiert heute; schaltet sich zu; schaltet sich später zu; ist zugeschaltet; ist per video dabei; per telefon dabei;
        ist gerade gegangen; ist eben gegangen; ist gegangen; musste gehen; musste weg; ist weg; kommt heute nicht;
        ist gerade gekommen;
        ist als gast; als gast ist; als gast nimmt; als gast sind; nimmt als gast teil; ist abwesend; sind abwesend; ist
        anwesend; sind anwesend; ist verhindert; sind verhindert; ist entschuldigt;
        sind entschuldigt; ist nicht da; ist da; sind da; ist nicht dabei; ist dabei; sind dabei;
        hat sich entschuldigt; haben sich entschuldigt; hat sich abgemeldet; haben sich abgemeldet;
        entschuldigt sich; meldet sich ab; lässt sich entschuldigen; lassen sich entschuldigen; lässt sich vertreten;
        wird vertreten durch; wird vertreten von; vertritt; kommt später; kommen später; kommt {n}
        minuten|stunden|min|stunde später; kommen {n} minuten|stunden|min|stunde später;
        verspätet sich um {n} minuten|min; ist {n} minuten zu? spät|verspätet;
        kommt etwas|bisschen|wenig|leider später; kommt ein bisschen|wenig später; kommt zu spät; kommen zu spät;
        trifft später ein; kommt später dazu; kommt dazu; stößt später dazu; stößt dazu; stösst dazu;
        stösst später dazu;
        verlässt die sitzung; muss die sitzung|konferenz|besprechung|runde verlassen; verlässt uns;
        hat die konferenz|besprechung|runde verlassen; verlässt die konferenz; verlässt die besprechung;
        verlässt den raum; verlässt das treffen; verlassen die sitzung; hat die sitzung verlassen; geht früher;
        muss früher gehen; muss früher weg; muss weg; muss gehen; geht jetzt; verspätet sich; verspäten sich;
        hat verspätung; ist verspätet; ist zu spät; schaltet sich zu; schließt sich online|telefonisch|später an; ist
        nicht mehr dabei; nicht mehr dabei; schaltet sich online|später|telefonisch zu; wählt sich online|später ein; ist
        online dabei; ist online zugeschaltet;
        ist zugeschaltet; wird zugeschaltet; nimmt online teil; nimmt telefonisch teil; nimmt heute teil;
        nimmt nicht teil; nimmt teil; nehmen teil; nehmen nicht teil; nimmt heute nicht teil; ist krank;
        ist erkrankt; krankgemeldet; krank gemeldet; hat sich krankgemeldet; hat sich krank gemeldet;
        kann nicht kommen; kann heute nicht kommen; kann nicht teilnehmen; können nicht teilnehmen;
        kann heute nicht teilnehmen; kann nicht dabei sein; kann heute nicht dabei sein; kann heute nicht;
        nicht anwesend; fehlt entschuldigt; fehlt; fehlen; fehlt heute; fehlt unentschuldigt; ist zurück;
        ist wieder da; ist eingetroffen; ist angekommen; ist gekommen; als gast; ist gast; ist zu gast;
        steht im stau; entschuldigt; anwesend; abwesend; unentschuldigt; verhindert; alle anwesend;
        alle sind anwesend; alle sind da; alle da; ist gegangen; ist weg; meldet sich krank; verabschiedet sich;
        ist auf urlaub; ist im urlaub; in vertretung; in vertretung von; vertretung für; vertretung durch;
        springt ein für; wählt sich ein; ist per video zugeschaltet; per video zugeschaltet; online zugeschaltet;
        nimmt per video teil; betritt den raum; ist vollzählig; kommt nicht; kommt heute nicht; muss leider absagen;
        sagt ab; hat abgesagt; haben abgesagt; musste absagen; hat absagen müssen; sagt für heute ab;
        kommt|kommen {n} min|minuten|stunde|stunden zu? spät|später; kommt|kommen
        circa|ca|etwa|rund|ungefähr|gut {n} min|minuten|stunde|stunden zu? spät|später; verspätet sich um
        circa|ca|etwa|rund|ungefähr|gut {n} min|minuten; kommt|kommen erst um|gegen|ab|nach; kommt|kommen
        etwas|leicht|deutlich|leider später|verspätet; verspätet; krankgeschrieben; ist krankgeschrieben; krank;
        ist auf fortbildung|dienstreise|schulung|lehrgang; auf fortbildung; auf dienstreise; im urlaub; in
        elternzeit; in urlaub; ist in urlaub; hat urlaub; haben urlaub; hat frei; ist im krankenstand; im
        krankenstand; ist im einsatz; hat einen paralleltermin; hat terminkollision; ist beim|bei gericht;
        steckt im stau; steckt fest; sitzt im stau; hängt im stau; hat kurzfristig abgesagt; musste kurzfristig
        absagen; sagte ab; sagt kurzfristig ab; absage; hat sich krank|online|telefonisch|digital
        gemeldet|zugeschaltet|eingewählt; hat sich für heute entschuldigt|abgemeldet; hat sich entschuldigen
        lassen; haben sich entschuldigen lassen; lässt sich heute entschuldigen; entschuldigt sich für heute;
        lässt sich heute? durch|von; wird heute? durch|von * vertreten|ersetzt; wird vertreten; vertreten durch; vertreten von; ersetzt;
        vertritt heute; springt heute? für; kommt statt|anstelle; sitzt heute? für; statt; anstelle; anstelle
        von; anstatt; in vertretung für|von; als vertretung für|von|der|des; als vertreter|vertreterin von|für;
        fehlen heute; bleibt fern; fehlt krankheitsbedingt; krankheitsbedingt abwesend; ohne abmeldung; geht um;
        geht schon um; muss um; muss schon um; muss bereits um; muss leider; ist bis; ist nur bis; bleibt nur
        bis; ist per telefon|video|teams|zoom; per teams; per zoom; per video; per telefon zugeschaltet; per
        teams zugeschaltet; ist ab; sitzt heute? mit am tisch; nimmt erstmals teil; nehmen erstmals teil; ist
        erstmals dabei; ist neu dabei; ist neu in der runde; stößt um|gegen|später|noch; trifft
        gleich|verspätet|noch ein; klinkt sich; hat den raum verlassen; hat die runde verlassen; hat das treffen
        verlassen; verlässt die runde|konferenz|besprechung|fallkonferenz|helferkonferenz
        um|gegen|nach|vorzeitig|früher|jetzt|schon?; ist vorzeitig gegangen; ging früher; ging vorzeitig; gingen
        früher; ist früher gegangen; musste früher gehen|weg|los; musste vorzeitig gehen|weg; musste los; muss
        los; nicht dabei; heute nicht dabei; nicht erschienen; ist nicht erschienen; unentschuldigt gefehlt;
        online dabei; digital dabei; telefonisch dabei; vollständig anwesend;
        ist nicht vertreten; sind nicht vertreten; ist niemand da|hier|anwesend|erschienen|gekommen|dabei; ist
        keiner da|hier|anwesend|erschienen|dabei;
        lässt|lassen ausrichten|mitteilen|wissen|sagen , dass er|sie
        nicht|leider|später|erst|krank|verhindert|im; schreibt|meldet|mailt|sagt|sagte|schrieb|meldete|simst ,
        dass er|sie nicht|später|erst|leider kommt|kommen|kann|teilnehmen|dabei|es;
        schreibt|meldet|mailt|sagt|sagte|schrieb|meldete , dass er|sie krank|verhindert|im|noch; teilt mit ,
        dass er|sie nicht kommen|kommt|teilnehmen|dabei; teilt mit , dass er|sie
        verhindert|krank|später|erst|im; ruft an , dass er|sie; hat angerufen , dass er|sie; schafft es nicht;
        schafft es heute nicht; kann es nicht einrichten; schafft es erst; kann leider nicht; muss
        früher|vorzeitig|eher; hat einen anderen termin; hat einen parallelen termin; hat parallel;
        ist noch im zug|auto|bus|stau; sitzt noch im zug|auto|bus|stau; steht noch im stau; ist noch unterwegs
    """),
    auxiliaries=_phrases(
        """
            hat; haben; ist; sind; kann; können; wird; werden; will; wollen; muss; müssen; darf; dürfen; soll;
            sollen; sollte; sollten; war; waren; hatte; hatten; weiß; weiss; könnte; könnten; würde; gibt; braucht;
            wurde; möchte; liegt; nimmt; kommt; bekommt; geht; wohnt; arbeitet; trinkt; besteht; kennt; wissen;
            müsste; schafft
        """
    ),
    questions=_phrases("""
        frage an; frage für; frage richtung; rückfrage an;
        wer; was; warum; weshalb; wieso; welche; welcher; welches; welchen; wo; wohin; woher; wann; wie; wem; wen;
        wessen; hat jemand; gibt es; gibt's; gab es; können wir; sollen wir; müssen wir; dürfen wir; weiß jemand;
        weiss jemand; kann jemand; ist er; ist sie; hat er; hat sie; haben wir; ist es; war er; kommt er; kommt sie;
        geht er; sind wir; wo bleibt; wie sieht es aus; wie steht es; offene aufgaben von|der|des;
        offene maßnahmen von|der|des; offene pendenzen von|der|des; unklar ob; unklar , ob; die frage ist ob;
        die frage ist , ob; frage ist , ob; nicht klar , ob; noch unklar; die frage ist; es ist unklar; wie viel;
        wie viele; wieviel; wieviele; will er; will sie; kann er; kann sie; darf er; darf sie; ist der|die|das;
        ist bekannt; ist schon bekannt; hat der|die|das; kann der|die|das; sind die; muss er; wohnt er; arbeitet er;
        haben sie; wissen wir; habt ihr; wird er; wird sie; soll die|der|das; bekommt er; nimmt er; braucht er;
        bis wann; ab wann; seit wann; mit wem; an wen; von wem; bei wem; inwieweit; inwiefern; woran; wofür; wozu;
        worauf; wodurch; schon was gehört; schon etwas gehört; neuigkeiten zu; werden wir; wird es; liegt schon;
        es stellt sich die frage; ob er; ob sie; ob die; ob der; ob das; stimmt es; kennt jemand; bleibt es dabei;
        was ist mit
    """),
    queries=listed(
        _text("""
        owner: wer macht|erledigt|übernimmt|übernahm|hat|bearbeitet|betreut|verantwortet|besorgt {entry}; wer kümmert sich
            um {entry};
            wer ist für {entry} zuständig|verantwortlich|da; wer ist zuständig|verantwortlich für {entry}; wem
            gehört|obliegt {entry};
            wem ist {entry} zugewiesen|zugeteilt|übertragen; wem wurde {entry} zugewiesen|zugeteilt|übertragen; bei wem
            liegt|ist {entry};
            von wem ist|stammt|kommt {entry}; wessen aufgabe|maßnahme|auftrag ist {entry}; wer hat {entry}
            übernommen|gesagt|gemeldet|beschlossen|eingebracht;
            wer sagte|meldete|beschloss {entry}; wer muss|soll {entry} machen|erledigen|tun; wer ist an {entry} dran; an
            wen ging|geht {entry};
            zuständig|zuständigkeit|verantwortlich|verantwortlicher für {entry}; wer steht bei {entry} drin; wer führt
            {entry} aus|durch; wer {entry} macht|erledigt|übernimmt|hat|bearbeitet; wer {entry}
            übernommen|gesagt|gemeldet hat; wer für {entry} zuständig|verantwortlich ist; wem {entry} gehört; bei wem
            {entry} liegt
        progress: ist|war|wurde {entry} schon|bereits|inzwischen|jetzt?
            erledigt|fertig|gemacht|abgeschlossen|offen|umgesetzt|durch|geschehen|passiert|überholt|hinfällig|gegenstandslos;
            ist {entry} noch offen|ausständig|pendent|hängig|aktuell; ist {entry} erledigt oder offen; wie weit ist|sind
            wir? {entry}; wie weit sind wir mit|bei {entry}; wie steht es um|mit|bei {entry};
            wie steht's um|mit|bei {entry}; was ist der stand von|bei|zu|der? {entry}; wie ist der stand von|bei|zu
            {entry}; stand|status von|bei|zu {entry};
            was ist|wurde aus {entry} geworden?; was ist mit {entry} passiert|los?; gibt es etwas|was neues zu {entry};
            gibt es neuigkeiten zu {entry}; läuft {entry} noch?; hat sich {entry} erledigt; wie läuft {entry}; ob {entry}
            schon|bereits? erledigt|fertig|offen|gemacht|abgeschlossen ist; ob {entry} noch offen
            ist; wie weit {entry} ist; wie es um|mit {entry} steht; was mit|aus {entry} ist|geworden ist?
        deadline: bis wann ist {entry} fällig|zu erledigen?; wann ist {entry} fällig; wann muss {entry}
            fertig|erledigt|abgeschlossen sein;
            bis wann muss|soll {entry} fertig|erledigt|abgeschlossen|gemacht sein|werden; bis wann läuft|geht {entry};
            was|wie ist die frist|deadline für|von|bei|der? {entry}; welche frist
            hat|gilt für|bei? {entry}; frist|termin|deadline für|von|bei {entry}; bis wann {entry}; wann läuft {entry} ab;
            wie lange läuft {entry} noch?; wann {entry} fällig ist; bis wann {entry} fällig|zu erledigen? ist|läuft?; bis
            wann
            {entry} erledigt|fertig sein muss|soll; welche frist {entry} hat
        content: was ist|war {entry}; was steht in|unter|bei {entry}; was sagt|besagt|lautet {entry}; wie lautet {entry};
            worum geht es bei|in {entry}; worum
            geht's bei|in {entry}; zeig|zeige mir? {entry}; lies|lesen sie? mir? {entry} vor?; was bedeutet {entry}
        decided: was haben wir zu|zum|zur|über|wegen|bei|beim|bezüglich {about}
            beschlossen|entschieden|vereinbart|festgelegt|ausgemacht; was
            haben wir beschlossen|entschieden|vereinbart|festgelegt zu|zum|zur|über|wegen|bei|beim|bezüglich {about}; was
            ist|wurde zu|zum|zur|über|wegen|bei|beim|bezüglich {about}
            beschlossen|entschieden|vereinbart|festgelegt|ausgemacht worden?; was
            ist|wurde beschlossen|entschieden|vereinbart|festgelegt worden? zu|zum|zur|über|wegen|bei|beim|bezüglich
            {about}; was gilt
            zu|zum|zur|wegen|bei|beim|für {about}; haben wir zu|zum|zur|über|wegen {about} etwas|was|schon?
            beschlossen|entschieden|vereinbart; haben
            wir etwas|was|schon? zu|zum|zur|über|wegen {about} beschlossen|entschieden|vereinbart; wie haben wir
            zu|zum|zur|über|bei {about}
            entschieden; welche beschlüsse|entscheidungen haben wir|gibt es zu|zum|zur|über {about} gefasst|getroffen?;
            welche
            beschlüsse|entscheidungen gibt es zu|zum|zur|über {about}; beschlüsse|beschluss|entscheidung|entscheidungen
            zu|zum|zur|über {about}; gibt
            es einen|eine beschluss|entscheidung zu|zum|zur|über|wegen {about}; gibt es schon? beschlüsse|entscheidungen
            zu|zum|zur|über {about}; wie
            lautet der|die beschluss|entscheidung zu|zum|zur|über {about}; was ist der|die beschluss|entscheidung
            zu|zum|zur|über {about}; was haben wir
            heute|bisher|schon|alles? beschlossen|entschieden|vereinbart; was ist|wurde heute|bisher|schon|alles?
            beschlossen|entschieden|vereinbart
            worden?; welche beschlüsse|entscheidungen haben wir heute|bisher? gefasst|getroffen; welche
            beschlüsse|entscheidungen
            wurden|sind heute|bisher? gefasst|getroffen|protokolliert worden?; welche beschlüsse|entscheidungen gibt es;
            gibt es schon?
            beschlüsse|entscheidungen; zeig|zeige|zeigen mir|sie? alle|die beschlüsse|entscheidungen; liste der
            beschlüsse; alle? beschlüsse; was wir zu|zum|zur|über|wegen {about}
            beschlossen|entschieden|vereinbart haben; was zu|zum|zur|über|wegen {about} beschlossen|entschieden|vereinbart
            wurde|ist; was wir
            beschlossen|entschieden|vereinbart haben; was beschlossen|entschieden wurde
        open: offene|offenen|pendente aufgaben|maßnahmen|aktionen|pendenzen|punkte; offene|offenen|pendente
            aufgaben|maßnahmen|aktionen|pendenzen von|für|bei|vom|beim|der|des|dem {who}; aufgaben|maßnahmen|pendenzen
            von|für|bei|vom|beim|der|des|dem {who}; was ist noch? alles? offen|pendent|ausständig; was steht noch? alles?
            aus|offen|an; welche
            aufgaben|maßnahmen|aktionen|pendenzen sind noch? offen|pendent|ausständig; welche offenen
            aufgaben|maßnahmen|pendenzen gibt es noch?;
            welche aufgaben|maßnahmen|pendenzen gibt es noch?; welche aufgaben|maßnahmen stehen noch aus|offen|an; was
            muss|müssen|soll|sollen|hat|haben {who} noch? alles? zu?
            machen|tun|erledigen; was macht|machen|erledigt|erledigen|tut|tun {who} noch? alles?; was ist
            bei|von|für|vom|beim {who} noch? offen|pendent|ausständig; was
            ist noch offen bei|von|für|vom|beim {who}; was liegt|steht noch? bei|beim {who} noch? an|offen?; welche
            aufgaben|maßnahmen|pendenzen hat|haben {who} noch? offen?; welche
            offenen aufgaben|maßnahmen|pendenzen hat|haben {who} noch?; hat|haben {who} noch? offene
            aufgaben|maßnahmen|pendenzen; was hat|haben {who} noch?
            offen; was schuldet {who} uns? noch?; was bleibt|ist noch? zu tun|erledigen; was muss noch?
            getan|gemacht|erledigt werden; was muss noch geschehen|passieren; zeig|zeige|zeigen mir|sie? alle|die?
            offenen|offene
            aufgaben|maßnahmen|pendenzen; was ist bis zur|zum nächsten
            sitzung|konferenz|mal|treffen|besprechung|fallkonferenz zu tun|erledigen; welche aufgaben|maßnahmen sind
            bei|von|für|vom|beim {who}
            noch? offen; wofür ist|sind {who} noch? zuständig|verantwortlich; was {who} noch? alles? machen|tun|erledigen
            muss|müssen|soll|sollen; was {who}
            noch? offen hat|haben; welche aufgaben|maßnahmen {who} noch? hat|haben; was noch offen ist; welche
            aufgaben|maßnahmen noch? offen sind
        mine: meine offenen|offene? aufgaben|maßnahmen|pendenzen; was sind meine offenen? aufgaben|maßnahmen|pendenzen;
            was muss|soll ich noch? alles?
            machen|tun|erledigen; was habe|hab ich noch? zu tun|erledigen; welche aufgaben|maßnahmen|pendenzen habe|hab
            ich noch? offen?; was ist bei mir
            noch? offen; was liegt noch? bei mir noch?; wofür bin ich noch? zuständig|verantwortlich
        due: was ist|wird bis|zum|zur|am|im|in|vor|diese|in der? {when} fällig|zu erledigen; was ist|wird {when} fällig;
            was ist fällig bis|am|im|in? {when}; was
            läuft bis|am|im|in? {when} ab|aus; welche aufgaben|maßnahmen|pendenzen sind|werden bis|am|im|in|vor? {when}
            fällig; welche
            aufgaben|maßnahmen|pendenzen laufen bis|am|im|in|vor? {when} ab; was muss|soll bis|am|im|in|vor? {when}
            fertig|erledigt|gemacht|abgeschlossen sein|werden; welche aufgaben|maßnahmen müssen bis|am|im|in|vor? {when}
            fertig|erledigt|gemacht|abgeschlossen sein|werden; was steht bis|am|im|in|vor? {when} an; fällig bis|am|im|in?
            {when}; ist etwas|was bis|am|im|in? {when} fällig; ist bis|am|im|in? {when} etwas|was fällig; was
            müssen wir bis|am|im|in|vor? {when} erledigen|machen|tun; was haben wir bis|am|im|in|vor? {when} zu
            erledigen|tun; wer muss bis|am|im|in? {when} etwas|was
            erledigen|liefern; was muss {when} fertig|erledigt sein; {when} fällig; was bis|am|im|in|zum? {when}
            fällig|erledigt|fertig|abgeschlossen ist|wird|sein muss?; was bis|am|im|in|zum? {when} zu
            erledigen ist
        overdue: was ist alles|schon|bereits? überfällig|verspätet|abgelaufen; welche aufgaben|maßnahmen|pendenzen sind
            schon|bereits?
            überfällig|verspätet|abgelaufen; überfällige aufgaben|maßnahmen|pendenzen; ist etwas|was|irgendetwas?
            überfällig|verspätet; wer ist
            verspätet|überfällig|säumig|in|im verzug?; wer ist im|in verzug; was ist im|in verzug; was ist schon? zu spät;
            was hätte schon|bereits? erledigt|fertig sein müssen|sollen; gibt es
            überfällige aufgaben|maßnahmen|pendenzen; was ist über der|die frist; wo ist die frist abgelaufen|verstrichen;
            was ist liegen geblieben; was überfällig ist
        unheard: wer hat noch|bisher|heute? gar? nichts|nicht gesagt|gesprochen|beigetragen|berichtet|eingebracht; wer hat
            noch? kein wort gesagt; wer hat sich noch|bisher?
            nicht gemeldet|geäußert|beteiligt|eingebracht; wer hat sich noch? nicht zu wort gemeldet; wer war|kam|ist
            noch? nicht dran|drangekommen; wer ist noch|bisher? nicht zu wort gekommen; wer kam noch|bisher? nicht
            zu wort; wen haben wir noch|bisher? nicht gehört; von wem haben wir noch|bisher? nichts gehört; von wem fehlt
            noch etwas|was|die? rückmeldung|beitrag?; von wem ist noch nichts da|gekommen?; wer muss noch? etwas|was
            sagen|beitragen; wer war|ist bisher|noch? still|stumm|schweigsam; wer schweigt noch?; wer sagte noch? nichts;
            welche stelle|stellen|behörde|behörden|organisation|organisationen hat|haben
            noch|bisher? nichts|nicht gesagt|gesprochen|berichtet|beigetragen; welche stelle|stellen|behörde|behörden
            hat|haben sich noch? nicht geäußert|gemeldet; wer sollte|muss|soll noch zu wort kommen; wer
            fehlt noch in der runde; wer noch|bisher? nichts|nicht gesagt|gesprochen|beigetragen hat; wer sich noch? nicht
            geäußert|gemeldet hat
        here: wer ist|sind heute|alles|alle|denn? hier|da|anwesend|dabei; wer sitzt|sitzen am tisch; wer nimmt|nehmen
            heute? teil; wer ist am tisch; wer ist heute|alles? im
            raum; wer fehlt heute|denn?; wer ist heute? nicht da|hier|anwesend|dabei; wer ist heute?
            abwesend|entschuldigt|verhindert; wer hat
            sich heute? entschuldigt|abgemeldet; wer hat abgesagt; anwesende; teilnehmer; teilnehmerliste; anwesenheitsliste
        next-meeting: wann ist|findet|haben wir? die|das|der|unsere|unser nächste|nächster|nächstes
            sitzung|konferenz|besprechung|treffen|termin|fallkonferenz|runde|mal|fallbesprechung|helferkonferenz statt?;
            wann treffen wir uns wieder|nächstes mal?; wann treffen wir
            uns das nächste mal; wann sehen wir uns wieder; wann kommen wir wieder|erneut zusammen; wann tagen wir wieder;
            wann sitzen wir wieder zusammen; wann haben wir die nächste sitzung|konferenz|besprechung|fallkonferenz; wann
            haben wir den nächsten termin; was|wie|wann ist der
            nächste termin; nächste|nächster|nächstes sitzung|konferenz|besprechung|treffen|termin|fallkonferenz;
            termin|datum der nächsten
            sitzung|konferenz|besprechung|fallkonferenz; wann ist wieder sitzung|konferenz; wann die nächste
            sitzung|konferenz|besprechung|fallkonferenz ist; wann das nächste treffen|mal ist; wann wir uns wieder
            treffen|sehen; wann der nächste termin ist
        release: wann wird|kommt|geht|ist|tritt er|sie|klient|die|der?
            klient|klientin|person|gefangene|häftling|inhaftierte|insasse|betroffene|verurteilte?
            entlassen|frei|raus|heraus|freigelassen|draußen|enthaftet|aus;
            wann kommt er|sie auf freien fuß; wann kommt er|sie aus der haft raus?; wann wird er|sie aus der haft
            entlassen; wann ist die|seine|ihre entlassung|freilassung|haftentlassung|enthaftung|haftende|strafende; wann
            ist das|sein|ihr
            haftende|strafende|entlassungsdatum|entlassungstermin; was|wie|wann ist das|der|sein|ihr
            entlassungsdatum|entlassungstermin|haftende|strafende; entlassungsdatum|entlassungstermin|haftende|strafende;
            gibt es einen|ein|schon?
            entlassungstermin|entlassungsdatum; gibt es schon ein|einen entlassungsdatum|entlassungstermin; datum|termin
            der entlassung|freilassung; wann läuft seine|ihre strafe|haft ab; wann endet seine|ihre|die haft|strafe; wann
            er|sie entlassen wird; wann er|sie frei|raus|heraus kommt; wann er|sie
            freikommt|rauskommt|herauskommt; wann die|seine|ihre entlassung ist; wann kommt er|sie wieder? frei|raus
        said: was
            sagte|sagten|sagt|sagen|meldete|meldet|melden|meldeten|berichtete|berichteten|berichtet|berichten|meinte|meinten|meint|meinen|erzählte|erzählt
            {who} dazu|uns?; was
            hat|haben|hatte {who} uns|heute|dazu?
            gesagt|gemeldet|berichtet|erzählt|eingebracht|beigetragen|mitgeteilt|angegeben; was
            sagte|sagt|meldete|berichtete|meinte|meint {who}
            zu|zum|zur|über {about}; was hat|haben {who} zu|zum|zur|über|von {about}
            gesagt|gemeldet|berichtet|erzählt|mitgeteilt; was hat|haben {who}
            gesagt|gemeldet|berichtet|erzählt zu|zum|zur|über {about}; was wissen wir schon|bisher?
            zu|zum|zur|über|von|vom {about}; was wissen wir von|vom {who}; was ist|wurde
            zu|zum|zur|über {about} gesagt|berichtet|gemeldet|bekannt|erfasst|festgehalten|protokolliert worden?; was ist
            bekannt
            zu|zum|zur|über {about}; was haben wir zu|zum|zur|über|von|vom {about}; welche informationen haben wir|gibt es
            zu|zum|zur|über|von|vom {about}; welche
            informationen gibt es zu|zum|zur|über|von|vom {about}; hat jemand etwas|was zu|zum|zur|über {about} gesagt;
            was kam|kommt von|vom|der? {who}; was haben wir von|vom
            {who} gehört|bekommen|erfahren?; hat|haben {who} etwas|was gesagt|berichtet|gemeldet; hat|haben {who}
            etwas|was zu|zum|zur|über {about} gesagt|berichtet|gemeldet; hat|haben {who}
            zu|zum|zur|über {about} etwas|was gesagt|berichtet|gemeldet; informationen|infos von|vom|der {who}; wurde
            etwas|was zu|zum|zur|über {about}
            gesagt|berichtet; gibt es etwas|was|infos|informationen zu|zum|zur|über {about}; was gibt es von|vom {who};
            was brachte {who} ein; was {who} gesagt|gemeldet|berichtet|erzählt|eingebracht hat|haben; was {who}
            zu|zum|zur|über|von {about}
            gesagt|gemeldet|berichtet hat|haben; was wir über|von|vom|zu|zum|zur {about} wissen; was
            sagte|sagt|sagten|sagen {who} aus
        risks: welche risiken|risikofaktoren|gefahren sind|wurden schon|bisher?
            erfasst|bekannt|festgehalten|protokolliert|genannt|dokumentiert|aufgenommen|notiert worden?; welche
            risiken|risikofaktoren|gefahren gibt es; welche risiken|risikofaktoren|gefahren haben|sehen|kennen wir
            schon|bisher? erfasst|festgehalten|genannt|notiert|aufgenommen?; was sind die
            risiken|risikofaktoren|gefahren; welches risiko besteht|ist erfasst?; zeig|zeige|zeigen mir|sie? die|alle
            risiken|risikofaktoren; liste der risiken; erfasste|bekannte
            risiken|risikofaktoren; gibt es erfasste? risiken; wurden|sind schon? risiken erfasst|genannt|festgehalten;
            welche risiken; risiken
        protective: welche schutzfaktoren|schützenden faktoren? sind|wurden schon|bisher?
            erfasst|bekannt|festgehalten|protokolliert|genannt|dokumentiert|notiert; welche
            schutzfaktoren gibt es; welche schützenden|protektiven faktoren gibt es|haben wir?; welche schutzfaktoren
            haben|sehen|kennen wir schon|bisher? erfasst|festgehalten|genannt?; was sind die
            schutzfaktoren; was schützt ihn|sie; zeig|zeige|zeigen mir|sie? die|alle schutzfaktoren; schutzfaktoren;
            welche schutzfaktoren
        dissents: wer war|ist|sind|waren dagegen|anderer meinung?; wer war|ist anderer|abweichender meinung; wer ist|war
            nicht einverstanden; wer hat|hatte
            widersprochen|einwände|bedenken|widerspruch|dagegen gestimmt|eingelegt|angemeldet|geäußert?; wer
            widersprach|widerspricht; wer stimmte|stimmt dagegen|nicht zu?; wer hat
            nicht zugestimmt; gibt|gab es einwände|widerspruch|gegenstimmen|einwand|abweichende|andere meinungen?; welche
            einwände|gegenstimmen|abweichenden
            meinungen? gibt|gab es; hat jemand widersprochen; wer sieht|sah das|es anders
        goals: was sind die|seine|ihre|unsere ziele; welche ziele gibt es; welche ziele sind|wurden
            gesetzt|vereinbart|festgelegt|erfasst|festgehalten; welche ziele haben wir
            gesetzt|vereinbart|festgelegt|erfasst?; was steht im plan|hilfeplan|maßnahmenplan; zeig|zeige|zeigen
            mir|sie? die|alle ziele; liste der ziele; ziele
        parked: was ist|wurde geparkt|zurückgestellt|aufgeschoben|vertagt|zurückgestellt; was haben wir
            geparkt|zurückgestellt|aufgeschoben|vertagt; welche
            fragen|punkte|themen sind|wurden noch? offen|geparkt|zurückgestellt|ungeklärt|vertagt; welche fragen|punkte
            sind noch? zu klären; offene fragen; geparkte|zurückgestellte
            punkte|fragen|themen; welche fragen gibt es noch; was liegt im themenspeicher; themenspeicher; was ist noch?
            ungeklärt; was steht im themenspeicher
        information: was ist|wurde bisher|bis jetzt|schon|alles?
            erfasst|festgehalten|protokolliert|bekannt|gesagt|berichtet worden?; was ist bis jetzt
            erfasst|festgehalten|protokolliert|bekannt|gesagt; welche informationen gibt es schon|bisher?; welche
            informationen haben wir schon|bisher|erfasst?; welche informationen sind|wurden bisher|schon?
            erfasst|festgehalten; was wissen wir schon|bisher|alles|bis jetzt?; was wissen wir bis jetzt; was haben wir
            bisher|bis|schon|alles? erfasst|festgehalten|notiert?; was steht schon|bisher|alles?
            im protokoll
        purpose: wofür|wozu|worum ist|dient|geht dieser|der|dieses|das es? punkt|tagesordnungspunkt|traktandum|top
            da|gut|eigentlich?; wofür|wozu ist das|dieser|der|dieses
            punkt|tagesordnungspunkt|traktandum|abschnitt? da|gut?; wofür|wozu dient das|dieser|der|dieses
            punkt|tagesordnungspunkt|traktandum|abschnitt?; worum geht es|geht's bei|in
            diesem|dem punkt|tagesordnungspunkt|traktandum|abschnitt; worum geht es hier|jetzt?; worum geht's hier|jetzt?;
            warum dieser punkt|tagesordnungspunkt; was ist der zweck|sinn|das|ziel? dieses|des|von
            punktes|punkts|tagesordnungspunktes|tagesordnungspunkts|traktandums|diesem? punkt?; was
            machen|besprechen|tun|klären wir hier|jetzt; was sollen|müssen wir
            hier|jetzt machen|tun|besprechen|klären; was ist das ziel dieses
            punktes|punkts|tagesordnungspunktes|tagesordnungspunkts
        taken: wie lange sind wir schon|jetzt|nun? bei|an|beim diesem|dem punkt|tagesordnungspunkt|traktandum schon?; wie
            lange sind wir schon dran|dabei; wie lange dauert
            dieser|der|dieses|das punkt|tagesordnungspunkt|traktandum schon|jetzt|noch?; wie lange dauert das|es
            schon|noch?; wie lange reden|sprechen wir schon darüber|über diesen punkt?; wie viel zeit haben wir
            noch|verbraucht|gebraucht; wieviel
            zeit haben wir noch|verbraucht|gebraucht; wie viel|wieviel zeit ist noch|vergangen|übrig|verbleibt; wie
            viel|wieviel zeit bleibt uns? noch?; liegen|sind|stehen wir gut? im|in zeitplan|der|zeit zeit?; sind wir im
            zeitplan|plan; liegen wir in der
            zeit; wie liegen|stehen wir in|mit der zeit; wie steht es um|mit die|der zeit; überziehen wir
    """)
    ),
    query_asides=_phrases("""
        bitte; und; aber; also; nun; jetzt; ok; okay; entschuldigung; moment; gut; ja; na; sag; sag mal; sag mir; sagen
        sie mir; sagen sie
        uns; sagen sie; sagen sie mal; sag uns; erinnere mich; erinnern sie mich; erinnern sie uns; können sie mir sagen;
        können sie uns sagen; kannst du mir
        sagen; kannst du uns sagen; könnten sie mir sagen; könnten sie uns sagen; könntest du mir sagen; können sie mir
        zeigen; kannst du mir zeigen; weißt du; wissen sie; weiß jemand; wissen wir; ich wüsste gern; ich
        wüsste gerne; ich möchte wissen; ich würde gern wissen; ich würde gerne wissen; mich würde interessieren;
        assistent; convene; warte; warten sie; kurze frage; eine frage; frage; noch einmal; nochmals; noch mal; nochmal;
        nur kurz; kurz; mal; mal
        sehen; dann; sehen wir; schnelle frage; verrate mir; verraten sie mir; wie war das; schau; schauen wir
    """),
    spoken=listed(
        _text("""
        next: weiter; nächster punkt; nächster; nächste; nächster tagesordnungspunkt; nächster top;
            nächstes traktandum; weiter geht's; weiter gehts; gehen wir weiter; weitergehen; weiter machen;
            weitermachen; zum nächsten punkt; vor; wir machen weiter; nächstes; weiter bitte; nächster punkt bitte;
            weiter zum nächsten punkt; bitte weiter; zum nächsten tagesordnungspunkt; weiter im programm;
            nächsten punkt bitte; wir gehen weiter; fahren wir fort; fortfahren
        back: zurück; geh zurück; gehe zurück; gehen sie zurück; voriger punkt; vorheriger punkt; letzter punkt;
            eins zurück; einen zurück; einen punkt zurück; zurückgehen
        undo: rückgängig; rückgängig machen; mach das rückgängig; rückgängig bitte; das rückgängig machen;
            zurücknehmen; nimm das zurück; letztes rückgängig machen; letzte eingabe rückgängig machen; letzten eintrag
            rückgängig machen; letzten eintrag zurücknehmen; eintrag zurücknehmen; letzten schritt rückgängig machen; mach
            rückgängig; undo
        redo: wiederholen; wiederherstellen; redo; doch wieder; nochmals
        drop: egal; vergiss es; vergessen sie es; lass gut sein; lassen wir das; lass es; verwerfen; verwirf das;
            doch nicht; abbrechen; abbruch; streich das; streichen; stornieren; vergessen; lassen sie es;
            nicht speichern; verwerfen sie das; schon gut; lassen wir es
        skip: überspringen; überspring das; übersprungen; auslassen; überspringe; weglassen; diesen überspringen;
            dieses überspringen; das überspringen; passe; keine antwort; diese frage überspringen;
            frage überspringen; lassen wir aus; überspringen wir; überspringen wir das
        help: ?; hilfe; hilf mir; was kann ich tun; was kann ich sagen; wie funktioniert das; ich weiß nicht;
            ich weiss nicht; was jetzt; was nun; ich brauche hilfe; was soll ich tun; helfen sie mir; help;
            wie geht das; keine ahnung
        close: schließen; sitzung schließen; konferenz schließen; abschließen; sitzung beenden; konferenz beenden;
            beenden; die sitzung schließen; schließe die sitzung; sitzung abschließen; wir sind fertig; fertig;
            besprechung beenden; schluss; die konferenz schließen; sitzung ist geschlossen; wir schließen
        open: offene aufgaben; offene maßnahmen; offene aufgaben zeigen; zeige offene aufgaben; zeig offene aufgaben;
            offene maßnahmen zeigen; offene pendenzen; pendenzen; was ist offen; was ist noch offen;
            offene massnahmen
        agenda: tagesordnung; agenda; tagesordnung zeigen; zeig die tagesordnung; zeige die tagesordnung;
            wo sind wir; traktandenliste; traktanden; wo stehen wir
        missing: was fehlt; was fehlt noch; fehlendes; was ist noch offen im protokoll; fehlendes zeigen;
            was fehlt denn noch
        lock: sperren; bildschirm sperren; sperre; bildschirm sperren bitte
    """)
    ),
    nothing=_phrases("""
        nein; nö; nee; na; nichts; nix; keine; keiner; keines; kein; niemand; nein danke; nichts mehr; nichts weiter;
        sonst nichts; weiter nichts; nichts hinzuzufügen; nichts zu ergänzen; keine ergänzung; keine ergänzungen;
        nicht wirklich; das ist alles; das war's; das wars; das war alles; nein das war's; nein das wars;
        nein das ist alles; nein das war alles; entfällt; n . a .; n a; trifft nicht zu; keine fragen; nichts neues;
        nein nichts; nein keine; nein niemand; alles gesagt; alles klar; keine angaben; keine angabe;
        nein nichts mehr; nein sonst nichts; nicht dass ich wüsste; passt so; keine änderungen; nope; keine weiteren
    """),
    answers=listed(
        _text("""
        yes: ja; jawohl; doch; stimmt; das stimmt; ja das stimmt; richtig; korrekt; genau; gut; in ordnung;
            einverstanden; okay; ok; sicher; ja bitte; gerne; ja gerne; passt; passt so; das passt; ja passt;
            so ist es; klar; natürlich; selbstverständlich; speichern; bestätigt; jep; jo; ja genau; ja richtig;
            ja korrekt; bestätigen; ja speichern; eh klar; freilich
        no: nein; stimmt nicht; das stimmt nicht; falsch; das ist falsch; nicht richtig; nicht korrekt; nein falsch;
            nicht gut; nein das stimmt nicht; nicht speichern; nö; nee; nein danke; keinesfalls; auf keinen fall;
            passt nicht; unrichtig; ist falsch; lieber nicht
        done: erledigt; ist erledigt; das ist erledigt; wurde erledigt; fertig; ist fertig; getan; gemacht;
            wurde gemacht; abgeschlossen; ist abgeschlossen; ja erledigt; ja fertig; durchgeführt;
            wurde durchgeführt; umgesetzt; passiert; ist passiert; ist geschehen; geregelt; ist geregelt; vollzogen;
            ja ist erledigt; bereits erledigt; schon erledigt; alles erledigt; geschafft; vollständig erledigt; done;
            abgehakt; wurde umgesetzt; es ist erledigt
        not-done: nicht erledigt; nicht gemacht; ist nicht erledigt; nicht passiert; ist nicht passiert;
            wurde nicht erledigt; wurde nicht gemacht; nicht geschehen; ist nicht geschehen; nicht umgesetzt;
            nicht gelungen; gescheitert; hat nicht geklappt; nein nicht erledigt; nicht durchgeführt; fehlgeschlagen;
            nichts passiert; ist nicht gelungen; unerledigt; nicht geschafft; nicht fertig geworden;
            wurde nicht durchgeführt
        overtaken: gegenstandslos; ist gegenstandslos; nicht mehr nötig; ist nicht mehr nötig; nicht mehr notwendig;
            nicht mehr erforderlich; nicht mehr relevant; überholt; ist überholt; hinfällig; ist hinfällig;
            hat sich erledigt; entfällt; obsolet; nicht mehr aktuell; hat sich erübrigt; erübrigt sich;
            gegenstandslos geworden; wird nicht mehr gebraucht; braucht es nicht mehr
        new-date: neues datum; anderes datum; neuer termin; später; verschoben; verschieben; braucht mehr zeit;
            mehr zeit; mehr zeit nötig; verlängern; frist verlängern; neue frist; wird verschoben; aufgeschoben;
            vertagt; anderer termin; fristverlängerung; neu terminieren; braucht noch zeit
        handed-over: übergeben; wurde übergeben; jemand anderer macht es; jemand anderes macht es;
            jemand anders macht es; jemand anderes; jemand anderer; weitergegeben; abgegeben; wurde weitergegeben;
            übertragen; andere person; jemand anders; macht jemand anderes; ein anderer macht es; ist übergeben
        open: bleibt offen; noch offen; ist noch offen; offen; noch nicht; läuft noch; läuft; in arbeit;
            ist in arbeit; in bearbeitung; noch nicht fertig; offen lassen; noch dran; noch ausständig; ausständig;
            pendent; noch pendent; noch nicht erledigt; wird noch gemacht; im gange; laufend; noch hängig; hängig;
            noch in arbeit; unverändert offen; weiterhin offen; steht noch aus
        worse: schlechter; schlimmer; verschlechtert; hat sich verschlechtert; es ist schlechter; geht schlechter;
            es geht schlechter; schlechter als vorher; schlechter geworden; schlimmer geworden; viel schlechter;
            viel schlimmer; deutlich schlechter; ist schlechter geworden; es wird schlimmer; wird schlechter;
            es wird schlechter; wird schlimmer
        better: besser; verbessert; hat sich verbessert; es ist besser; geht besser; es geht besser;
            besser als vorher; besser geworden; viel besser; deutlich besser; ist besser geworden; es wird besser;
            wird besser
        up: gestiegen; ist gestiegen; mehr; höher; stärker; erhöht; hat zugenommen; zugenommen; nimmt zu;
            angestiegen; größer; steigend; steigt
        down: gesunken; ist gesunken; weniger; niedriger; tiefer; schwächer; hat abgenommen; abgenommen; nimmt ab;
            reduziert; geringer; kleiner; verringert; sinkend; sinkt
        same: unverändert; gleich; gleich geblieben; keine änderung; keine veränderung; wie vorher; wie bisher;
            immer noch gleich; nichts geändert; nicht verändert; dasselbe; das gleiche; gleichbleibend; wie gehabt;
            bleibt gleich; nichts verändert; wie zuvor; beim alten
        new: neu; ist neu; das ist neu; zum ersten mal; erstmals; neu aufgetreten; neu hinzugekommen; erstmalig
        gone: weg; ist weg; verschwunden; nicht mehr vorhanden; nicht mehr; vorbei; ist vorbei; weggefallen;
            entfallen; ist weggefallen; besteht nicht mehr; gibt es nicht mehr; gibt's nicht mehr; fällt weg
        action: eine maßnahme; eine aufgabe; eine aktion; zu tun; eine pendenz; eine massnahme; ein auftrag
        information: nur information; nur eine information; info; information; nur info; ein fakt; eine tatsache;
            tatsache; eine information; reine information
        risk: ein risiko; ein risikofaktor
        protective: ein schutzfaktor; schützt; schützend; eine ressource
        decision: ein beschluss; eine entscheidung; ein entscheid
        note: eine notiz; privat; private notiz; eine private notiz
        park: später; eine frage; parken; parken wir das; zurückstellen; vertagen
    """)
    ),
    turns=_phrases(
        """
            und; aber; während; danach; anschließend; und dann; dann; auch; daher; deshalb; und auch; außerdem;
            inzwischen; jedoch; doch; zudem; ferner; weiters; hingegen; woraufhin; zugleich; hierauf; im gegenzug
        """
    ),
    weighing=_phrases("""
        als früher|vorher|zuvor|sonst|bisher; als beim letzten mal; als das letzte mal; als letztes mal;
        als gewöhnlich|üblich; als im|vor|zu sommer|winter|herbst|frühling|frühjahr|beginn|vorjahr|jahr|monaten|wochen;
        als vor einem|einer|zwei|drei jahr|monat|woche|monaten|wochen;
        besser|schlechter|ruhiger|stabiler|offener|aggressiver|angespannter|nervöser|gefestigter|zugänglicher als
        im|am|vor|zu; immer mehr|weniger|öfter|häufiger; zunehmend; mehr und mehr; scheint; scheinen;
        schien; anscheinend; eindruck; wirkt; wirken; wirkte; macht einen; geht schlechter|besser; öfter als;
        seltener; sieht so aus; kommt rüber
    """),
    viewed=_phrases("für"),
    surmises=_phrases("""
        befürchtet|befürchten|fürchtet|fürchten;
        denkt|denken|dachte; glaubt|glauben|glaubte; erwartet|erwarten|erwartete; vermutet|vermuten|vermutete;
        wahrscheinlich; vermutlich; offenbar; offensichtlich; vielleicht; zweifelt; bezweifelt; schätzt|schätzen;
        möglicherweise; ist überzeugt; meines erachtens; nach eigener einschätzung; findet , dass;
        meint|meinen|meinte; geht davon aus; gehen davon aus; nimmt an; angeblich; womöglich; ausgegangen; dürfte;
        könnte; mutmaßlich; voraussichtlich; annehmen; rechnet mit; rechnet damit;
        bezweifeln; vermuten lässt; ist zu erwarten; zu erwarten; steht zu erwarten; zu befürchten; ist zu
        befürchten; droht; drohen; dürften
    """),
    perceives=_phrases(
        """
            sah; sahen; beobachtete; beobachteten; bemerkte; bemerkten; traf; trafen; stellte fest; stellten fest;
            entdeckte; entdeckten; registrierte; nahm wahr;
            hat|haben ihn|sie|es? gesehen|beobachtet|bemerkt|festgestellt|angetroffen|wahrgenommen|gesichtet;
            sichtete; kontrollierte; kontrollierten; erwischte
        """
    ),
    perceived=_phrases(
        """
            gesehen; beobachtet; wahrgenommen; bemerkt; angetroffen; gesichtet; erwischt; angehalten; kontrolliert;
            festgestellt; entdeckt; aufgefallen
        """
    ),
    being=_phrases("ist; sind; war; waren; wurde; wurden; wird; werden; worden; hat; haben"),
    wonders=phrases("""
        will wissen; wollen wissen; wollte wissen; wollten wissen; möchte wissen; möchten wissen; würde
        gern|gerne wissen; fragt sich; fragen sich; fragte sich; wüsste gern|gerne; hätte gern|gerne gewusst;
        fragt; fragen; fragte;
        fragten; stellt die frage; stellte die frage; wirft die frage auf; warf die frage
        auf; möchte erfahren; will erfahren; interessiert sich dafür
    """),
    comings=phrases("""
        geht; gehen; ging; gingen; ist|sind gegangen; gegangen; kommt; kommen; kam; kamen; ist|sind gekommen;
        gekommen; kommt an; kam an; kommt rein|herein|hinzu|dazu|zurück|wieder|nach; kam
        rein|herein|hinzu|dazu|zurück|wieder; bleibt; bleiben; blieb; verlässt; verließ; verlassen; erscheint;
        erschien; erschienen; stößt dazu; stieß dazu; stößt hinzu; stieß hinzu; trifft ein; traf ein;
        eingetroffen; tritt ein; trat ein; loggt sich ein|aus; wählt sich ein|aus; schaltet sich
        zu|dazu|ein|aus|ab; ist raus; ist zurück; ist weg; wieder da; muss weg|gehen|los; musste weg|gehen|los;
        verabschiedet sich; verabschiedete sich; kehrt zurück; kehrte zurück; geht raus|weg|früher; ging
        raus|weg|früher; rückt ein; fährt; fährt los; bricht auf; steigt aus|ein; klinkt sich aus|ein; da; hier;
        weg; zurück; online; zugeschaltet; hinzugekommen; ist hinzugekommen
    """),
    memos=phrases("""
        nb; n . b .; notabene; merkposten; gedächtnisstütze; notiz an mich; notiz für mich; merke; nicht
        vergessen
    """),
    recorded=phrases("""
        fürs protokoll; für das protokoll; fürs protokoll sei; fürs protokoll soll; zu protokoll; zu protokoll
        genommen; zu protokoll gegeben wird; ins protokoll; ins protokoll soll|kommt|muss|gehört; bitte ins
        protokoll; bitte zu protokoll; bitte protokollieren|vermerken|festhalten; im protokoll soll|sollte
        stehen; im protokoll wird vermerkt|festgehalten; es sei|wird vermerkt|protokolliert|angemerkt; es ist zu
        vermerken|protokollieren; vermerkt sei; vermerkt wird; angemerkt sei; angemerkt wird; protokolliert
        wird; zu protokollieren ist; der vollständigkeit halber; der vollständigkeit halber sei
    """),
    does_so=phrases("""
        macht das|dies|es; machen das|dies|es; übernimmt das|dies|es; übernehmen das|dies|es; kümmert sich
        darum; kümmert sich drum; kümmern sich darum; kümmert sich; erledigt das|dies|es; erledigen das|dies|es;
        klärt das|dies|es; klärt das|dies|es ab; regelt das|dies|es; organisiert das|dies|es; wird das|dies|es
        machen|übernehmen|erledigen|klären|regeln|tun; wird sich darum kümmern; tut das|dies|es; sorgt dafür;
        sorgt hierfür; nimmt das|dies|es in die hand; nimmt das|dies|es mit; nimmt sich dessen|der sache an; ist
        dran; bleibt dran; geht dem nach; fragt das nach; prüft das|dies|es; veranlasst das|dies|es; schaut sich
        das an; soll das|dies|es machen|übernehmen|erledigen; wird das|dies|es veranlassen
    """),
    finishes=phrases("""
        entwurf; erster entwurf; fertig; fertigstellung; fertigzustellen; abzugeben; abgabe; zu erledigen;
        erledigt; endfassung; bericht; vermerk; papier; text; es; das; dies; muss fertig sein; fertig sein; soll
        fertig sein
    """),
    to_tell=phrases("""
        um zu sagen|melden|berichten|fragen|warnen; um sich zu beschweren; um mitzuteilen; mit der mitteilung;
        mit der meldung; mit der nachricht; mit dem hinweis; mit der auskunft
    """),
    views=phrases("""
        einschätzung; ansicht; meinung; sicht; auffassung; beurteilung; eindruck; sorge; größte sorge;
        befürchtung; hauptsorge; bedenken; gefühl; urteil; augen
    """),
    rulings=phrases("""
        nein zu|zum|zur; ja zu|zum|zur; klares nein|ja zu|zum|zur; grünes licht für; rotes licht für; zustimmung
        zu|zum|zur; ablehnung des|der; genehmigt; abgelehnt; zugestimmt; kein ausgang|urlaub|freigang
        bis|vor|ohne|für; keine lockerung|lockerungen|ausgänge bis|vor|ohne|für; keine weiteren
        ausgänge|lockerungen; keine änderung|änderungen am|an|beim|der|des|im; keine ausnahme|ausnahmen;
        weiterhin kein|keine|keinen; es bleibt bei|beim|dabei; es bleibt alles; vorerst kein|keine|keinen; bis
        auf weiteres kein|keine|keinen; kein weiterer|weiteres; unverändert weiter; fortsetzung der; fortführung
        der; verlängerung der; aufhebung der; beibehaltung der
    """),
    answering=_phrases("sagen; mitteilen; erklären; erläutern; bestätigen; angeben; auskunft; einschätzen; berichten"),
    favours=phrases("""
        kann; können; könnte; könnten; könntest; kannst; würde; würden; mag; magst;
        ist es möglich , dass; wäre es möglich , dass; darf|dürfen|dürfte|könnte|können|kann ich|wir
    """),
    befalls=phrases("""
        ist|war bekannt|aufgefallen|zugetragen|gemeldet|berichtet|mitgeteilt; fiel|fällt auf; ist|war zu ohren
        gekommen; wurde|wurden zugetragen|gemeldet|mitgeteilt|berichtet|bekannt; liegt|liegen|lag|lagen vor;
        liegen|lagen|liegt informationen|erkenntnisse|hinweise|meldungen|berichte|keine; ist klar; macht|machen
        sorgen|sorge; bereitet|bereiten sorgen|sorge|kopfzerbrechen; wurde bekannt; ist nicht bekannt; ist
        nichts bekannt; aufgefallen ist; bekannt ist; sorgen macht; sorge bereitet; kopfzerbrechen bereitet
    """),
    slight=phrases("""
        kaum; überschaubar; überschaubares; vernachlässigbar; beherrschbar; unwahrscheinlich; eher gering; eher
        niedrig
    """),
    matters=phrases("""
        alkohol; alkohols; drogen; cannabis; kokain; heroin; gewalt; streit; drohung*; krise; krisen; schulden;
        rückfall*; suizid*; flucht; angst; wut; konflikt*; clique; gang; trinkt; trank; getrunken; konsumiert;
        konsum; konsumierte; obdachlos; wohnungslos; arbeitslos; einsam; job; arbeitsstelle; festanstellung;
        motivation; vertrauen; fortschritt*; unterstützung
    """),
    jointly=phrases("""
        gemeinsam mit; zusammen mit; im verbund mit; hand in hand mit; im tandem mit; im gespann mit; im gleichschritt mit
    """),
    proposes=phrases("""
        vorschlag von|der|des; vorschlag; vorschlags von|der|des; vorschläge von|der|des; vorschlages
        von|der|des; antrag von|der|des; anregung von|der|des; idee von|der|des; empfehlung von|der|des; wunsch
        von|der|des; bitte von|der|des; anliegen von|der|des; vorgeschlagen von|vom; beantragt von|vom;
        vorgeschlagene; vorgeschlagenen; vorgeschlagener; vorgeschlagenes;
        schlug; schlägt; schlugen; schlagen; regte; regt; beantragte; beantragt; empfahl; empfiehlt; plädierte;
        plädiert; hatte vorgeschlagen; hat vorgeschlagen; auf vorschlag von|der|des; auf anregung von|der|des;
        auf antrag von|der|des; auf empfehlung von|der|des
    """),
    judging=_phrases("""
        keiner mehr auffangen; niemand mehr auffangen; ruckzuck; graut es; graut uns; hält das nicht durch; nach hinten losgehen; schiefgehen; viel ruhiger; deutlich ruhiger; viel offener; deutlich offener; gefestigter; erlebt ihn; erlebt sie als; nimmt ihn als;
        bauchschmerzen; bauchweh; größte problem; größtes problem; größte sorge; hauptproblem; hauptsorge; rutscht ab; auf der kippe; zeitbombe; pulverfass; geht nicht gut; nicht lange gut; gibt zu denken; gibt mir zu denken; im magen; ungutes gefühl; mulmig; mulmiges gefühl; schlechtes gefühl; kein gutes gefühl; gutes gefühl; kopfzerbrechen; dünnes eis; dünnem eis; wackelig; wacklig; zieht ihn runter; alte muster; altes fahrwasser; gold wert; tut ihm gut; tut ihr gut; der wichtigste halt; wichtigster halt; wichtigste halt; gibt ihm halt; gibt ihr halt; hält ihn stabil; hält ihn aufrecht; hält ihn oben; hält ihn bei der stange; trägt ihn; erdet ihn; erdet sie; reißt sich zusammen; reißt er sich zusammen; blüht auf; aufgeblüht;
        angst dass; angst , dass; angst vor; angst um; fürchtet|fürchten|befürchtet|befürchten; befürchtung*;
        gefahr*; besorgniserregend; bedenklich; sorge um; sorgen um; sorge wegen; sorgen wegen; sorge , dass;
        sorge dass; sorge vor; sorge über; sorgen über; besorgt; beunruhigend; beunruhigt; gefährdung*;
        gefährdungslage; schützend*; schutzfaktor*; protektiv*; warnsignal*; warnzeichen; wahrscheinlichkeit;
        macht sich sorgen; machen sich sorgen;
        macht uns sorgen; risiko; risiken; risikos; risikofaktor*; risikobehaftet; *risiko; *risiken; *gefahr;
        risikoreich; hochrisiko*; rückfallrisiko; rückfallgefahr; macht sorgen; bereitet sorge|sorgen; risiko*;
        stabilisierender faktor; stabilisierend*; gefährlich*; hochgefährlich*; brandgefährlich*; gemeingefährlich*;
        höchstgefährlich*; hochaggressiv*; hochexplosiv*; tickende zeitbombe; unberechenbar*; rückfallgefährdet*;
        hochgefährdet; suizidgefährdet; akut gefährdet;
        kritisch; riskant*; besorgniserregend*; bedenklich*; günstig*; problematisch*; brisant; hochriskant; als
        gefährlich; als hoch; als gering; als niedrig; als mittel; als erheblich; als stabil; prognose;
        gefahrenpotenzial; gefährdungspotenzial;
        als fortschritt; als erfolg; als chance; als rückschritt; als warnzeichen; als gutes zeichen; als
        alarmsignal; als positiv; als pluspunkt; positiv zu vermerken; positiv zu werten; negativ zu werten; zu
        denken gibt; gibt zu denken; macht sorge; bereitet sorge
    """),
    risk=_phrases("""
        kann ihn keiner mehr; kann sie keiner mehr; keiner mehr auffangen; niemand mehr auffangen; fängt ihn keiner; ruckzuck; graut es; graut ihm; graut ihr; graut uns; wieder drin; dann knallt es; dann kracht es; knallt es; kracht es; rastet aus; ausrastet; dreht durch; durchdreht; platzt ihm; hält das nicht durch; nicht durchhält; hält nicht lange; wird das nicht schaffen; schafft das nicht allein; schafft es nicht allein; geht schief; schiefgehen; nach hinten losgehen; leicht beeinflussbar; lässt sich mitziehen; lässt sich leicht mitziehen;
        bauchschmerzen; bauchweh; größte problem; größtes problem; größte sorge; hauptproblem; hauptsorge; wieder auf der straße; beim alkohol; wieder beim trinken; wieder an der flasche; rutscht ab; rutscht wieder ab; stürzt ab; absturz; abstürzt; kippt; kippen; am kippen; auf der kippe; steht auf der kippe; brodelt; tickende; zeitbombe; pulverfass; geht nicht gut; geht nicht lange gut; nicht lange gut; gibt zu denken; gibt mir zu denken; liegt mir im magen; liegt im magen; schwant; ungutes gefühl; mulmig; mulmiges gefühl; schlechtes gefühl; kein gutes gefühl; macht kopfzerbrechen; kopfzerbrechen; dünnes eis; dünnem eis; wackelig; wacklig; wackelt; fällt in ein loch; fällt ins loch; loch fallen; zieht ihn runter; zieht sie runter; reißt ihn mit; zieht ihn rein; zieht ihn wieder rein; alte muster; alten muster; altes fahrwasser; alte fahrwasser; alten kreise; alte kreise; falsche freunde; falsche gesellschaft; falschen leute; raschen verschlechterung; verschlechterung; zu rechnen; nicht gewachsen; überfordert; überforderung; überfordern; allein gelassen; auf sich gestellt; ohne halt; haltlos;
        angst dass; angst , dass; angst vor; angst um; hat angst; fürchtet|fürchten|befürchtet|befürchten;
        befürchtung*; sorge um; sorgen um; sorge wegen; sorgen wegen; sorge; sorgen; sorge , dass; besorgnis;
        hochgefährlich*; brandgefährlich*; gemeingefährlich*; höchstgefährlich*; hochaggressiv*; hochexplosiv*;
        hochgefährdet; suizidgefährdet; tickende zeitbombe; rückfallgefährdet*; hochimpulsiv*;
        besorgniserregend; bedenklich; gefahr*; gefährlich*; beunruhigend; beunruhigt; besorgt; gefährdung*;
        gefährdet; drohung*; bedrohung*; bedrohlich; rückfall*; rückfällig*; rezidiv*; verwundbar*; vulnerab*;
        impulsiv*; instabil*; labil; eskalat*; eskaliert; eskalieren; aggression*; aggressiv*; feindselig*;
        beeinflussbar*; verschlechter*; radikalisier*; suizid*; selbstmord*; selbstverletz*; selbstgefährd*;
        fremdgefährd*;
        unberechenbar; alarmierend; warnsignal*; warnzeichen; negativer einfluss; negativen einfluss;
        schlechter einfluss; schlechten einfluss; isolation; isoliert; isolierung; keine einsicht;
        keine krankheitseinsicht; mangelnde einsicht; fehlende einsicht; uneinsichtig; trigger*; stressor*;
        dekompens*; pushfaktor*; push - faktor*; risikofaktor*; verhärtung; verhärtet; craving; suchtdruck;
        stressfaktor*; groll; frustration; frustriert; kränkung; kränkungen; wahrscheinlichkeit; rutscht ab;
        abrutschen; abzurutschen; abgleiten; bagatellisiert; unruhig; macht sich sorgen; machen sich sorgen; erhöht;
        erhöhte; erhöhtes; verunsichert;
        risiko; risiken; risikos; risikobehaftet; *risiko; *risiken; *gefahr; leicht beeinflussbar; gewaltbereit*;
        gewaltfantasien; gewaltphantasien; zieht sich zurück; zieht sich immer mehr zurück; sozialer rückzug;
        rückzug; hass*; perspektivlos*; hoffnungslos*; verwahrlost; obdachlosigkeit droht; wohnungslosigkeit droht;
        mietrückstand; verschuldung; überschuldet; destabilisiert; destabilisier*; provoziert; gewaltbereitschaft;
        entzug droht; druck der szene; untertauchen; absetzen; destabilisierend*; rückzugstendenzen;
        konfliktpotenzial; spielsucht; extremistisch*; verherrlicht;
        alte|alten|altes muster|gewohnheiten|verhaltensmuster; alten muster; alte fahrwasser; altes fahrwasser;
        alte milieu; rückfällig; rückfälligkeit; erneute|erneuten straffälligkeit|straftaten|delikte; erneut
        straffällig; wieder straffällig; straffällig wird; straffällig werden; wieder zuschlägt; wieder
        gewalttätig; gewalttätig*; gewaltausbruch*; gewaltausbrüche; abzugleiten; abgleitet; abrutscht;
        wegrutscht; wegbricht; wegbrechen; kippt; kippen könnte; kippen kann; zu kippen; entgleist; entgleisen;
        eskalierend*; zuspitzung; zugespitzt; spitzt sich zu; kritisch; bedrohlich*; bedroht; heikel; brisant;
        prekär*; problematisch*; riskant*; besorgniserregend*; bedenklich*; belastend*; unkalkulierbar;
        explosiv*; hochgradig; gefahrenpotenzial; gefahrenpotential; gefährdungspotenzial; gewaltpotenzial;
        aggressionspotenzial; drohend*; manipulativ*; uneinsichtigkeit; leugnet die tat;
        verharmlost; bagatellisierung; kontrollverlust; kurzschlusshandlung*; kurzschlussreaktion*;
        überforderung; überfordert; beschaffungskriminalität; haltlos*; therapieabbruch; abbruchgefahr;
        unzuverlässig; hochstrittig; stalking; racheplan; rachegedanken;
        rachegelüste; rache; fluchtgefahr; fluchttendenz; haltlosigkeit; distanzlos*; kränkbar*; eifersucht;
        eifersüchtig*; kaum belastbar; wenig belastbar; nicht absprachefähig; geringe frustrationstoleranz;
        niedrige hemmschwelle; impulsdurchbrüche; einschlägige kontakte; falsche freunde; falschen freunde;
        falschen freunden; macht uns sorge; sorgt für unruhe;
        als rückschritt; rückschritt; rückschritte; als warnzeichen; als alarmsignal; alarmsignal*;
        alarmzeichen; schlechtes zeichen; abdriftet; abdriften; abzudriften; abtaucht; abzutauchen; untertaucht;
        unterzutauchen; entgleitet; zu entgleiten; scheitert; zu scheitern; droht zu; drohen zu
    """),
    protective=_phrases("""
        viel ruhiger; deutlich ruhiger; ruhiger geworden; viel offener; offener geworden; deutlich offener; viel gefestigter; gefestigt; gefestigter; gereift; hält sich dran; hält sich daran; hält sich an absprachen; hält was er verspricht; das hält er; zuverlässiger; verlässlicher; weiß , wo er hingehört; kommt zur ruhe; zur ruhe gekommen;
        gold wert; tut ihm gut; tut ihr gut; wichtigste halt; wichtigster halt; gibt ihm halt; gibt ihr halt; hält ihn aufrecht; hält ihn oben; hält ihn bei der stange; trägt ihn; erdet ihn; erdet sie; reißt sich zusammen; reißt er sich zusammen; zusammenreißt; blüht auf; aufgeblüht; gutes gefühl; auf gutem weg; auf gutem wege; auf einem guten weg; ist ein anker; anker; ankerpunkt; rückgrat; sicherer hafen; fels in der brandung; bringt ihn runter; holt ihn runter; bringt ruhe rein; bringt ruhe; gibt struktur; hat sich gefangen; gefangen hat; fuß gefasst; fasst fuß; tritt gefasst; lässt sich helfen; lässt sich was sagen; zieht mit; zieht gut mit; macht gut mit; läuft rund; läuft richtig gut; läuft gut;
        schützend*; schutzfaktor*; protektiv*; stabil; stabile; stabiler; stabiles; stabilen; stabilität;
        stabilisierend*; stabilisiert; motiviert; motivation; unterstützendes netzwerk; tragfähig*; soziales netz;
        soziales netzwerk; positiver einfluss; positiven einfluss; guter einfluss; guten einfluss; resilienz;
        resilient; belastbar; feste arbeit; fixer job; feste stelle; fester arbeitsplatz; arbeitsplatz gibt;
        problemeinsicht; krankheitseinsicht; einsicht in; zeigt einsicht; zeigt sich einsichtig; einsichtig;
        kooperativ*; prosozial*; pullfaktor*; pull - faktor*; wendepunkt;
        offen für; hoffnungsvoll; ermutigend; erfreulich; positive entwicklung; gute entwicklung; positiv*;
        gute fortschritte; gute bindung; enge bindung; starke bindung; arbeitet gut mit; macht gute fortschritte;
        zuverlässig; verlässlich*; vertrauensverhältnis; vertrauensbasis; halt; guter kontakt zu; guten kontakt zu;
        anker; bezugsperson; rückhalt; unterstützung durch; unterstützung der familie; unterstützung von;
        große stütze; eine stütze; günstig; günstige; kraftquelle; tagesstruktur; übernimmt verantwortung; engagiert;
        engagiert sich; entwickelt sich gut; gibt ihm struktur|halt; gibt struktur|halt; ressource; ressourcen;
        distanziert sich von der szene; abstinent; compliant; compliance; deradikalisiert; gut integriert; gefestigt;
        gesundes umfeld; reflektiert sein*; protektiver; beruhigend; ausgeglichen; gut eingebunden;
        trägt ihn; tragend*; bringt halt; gibt ihm sicherheit; gibt ihr halt|sicherheit|struktur; gibt ihm
        auftrieb; hält ihn ab; hält ihn von; stützt ihn; stützend*; stärkt ihn; hilft ihm; tut ihm gut; festigt;
        festigend*; entlastend*; entlastet ihn; deeskalierend*; stabilisieren; stabilisierte; wirkt stabil;
        hilfreich*; förderlich*; ermutigend*; vielversprechend*; zuversichtlich*; günstig*; absprachefähig;
        paktfähig; verantwortungsbewusst; feste zusage; fester job; feste partnerschaft; feste beziehung;
        geregelter alltag; geregelte tagesstruktur; strukturierter alltag; klare struktur; krankheitseinsichtig;
        therapiemotiviert; therapiewillig; veränderungsbereit*; kooperationsbereit*; glaubhaft distanziert; hält
        abstand; hält sich fern; hält sich an; verlässliche bezugsperson; wichtige stütze; stütze;
        rückendeckung; sozial eingebunden; eingebunden; familiäre bindung; bindung an; resilienzfaktor; aus der
        szene gelöst; sinnstiftend*;
        seine stärke; ihre stärke; seine stärken; ihre stärken; seine größte stärke; stärke ist; seine ressource;
        als fortschritt; als erfolg; als gewinn; als chance; als pluspunkt; als plus; als gutes zeichen; gutes
        zeichen; fortschritt; fortschritte; entwicklungsschritt; großer schritt; wichtiger schritt; als stütze;
        als anker; als halt; lichtblick; als positiv; hoffnungszeichen;
        schutz gegen|vor einen?|dem|den|einem? rückfall*; schutz gegen|vor; schützt vor|gegen; schützt
        ihn|sie|davor; schützt ihn vor; pluspunkt; pluspunkte; starker schutz; guter schutz;
        plus; klares plus; grosses plus; ein plus
    """),
    lessens=_phrases("""gering;
            geringe; geringes; geringer; gering ein; niedrig; niedriges; niedrige; niedriger; senkt; senke;
            senken; gesenkt; verringert; verringern; vermindert; mindert; mindern; reduziert; reduzieren; sinkt;
            sinken; gesunken; nimmt ab; abgenommen; minimiert; überschaubar; entschärft; entfällt; hat sich
            verringert; beherrschbar; kaum; gebannt; minimal; unwahrscheinlich; eher gering; als gering; als
            niedrig; deutlich gesunken; rückläufig; eingedämmt; verkleinert; überschaubares; vernachlässigbar;
            schwindet
    """),
    judges=_phrases("""sieht;
            sehen; erkennt; erkennen; ortet; orten; findet; finden; beurteilt; bewertet; wertet; verortet;
            identifiziert; attestiert; benennt; nennt; konstatiert; beobachtet;
            hält; halten; hielt; schätzt; schätzen; stuft; betrachtet; empfindet; erachtet
    """),
    assigned=_phrases("""ergeht;
            ergeht der auftrag; ergeht die bitte; geht der auftrag; geht die bitte; geht die aufgabe; wird
            übertragen; wird zugewiesen; fällt die aufgabe; fällt zu; wird aufgetragen; wurde aufgetragen; wird
            auferlegt; obliegt; obliegt es; liegt es; liegt die
            aufgabe|verantwortung|zuständigkeit|federführung; verbleibt die aufgabe; wird die aufgabe; bleibt
            die aufgabe
    """),
    programmes=_phrases(
        """
            training*; *training; *trainings; kurs; *kurs; kurse; *kurse; *programm; programm*; therapie*; *therapie;
            modul*; *modul; behandlung*; *behandlung; sitzung*; *sitzungen; gruppe; *gruppe; *regulation; regulation;
            kontrolle; *kontrolle; *bewältigung; bewältigung; test; *test; *prävention; prävention; fragebogen;
            *prognose; einschätzung; *einschätzung; *beratung; instrument; *instrument; *prophylaxe; seminar;
            *seminar; *management; *analyse; *erhebung; *gruppen; *skala; workshop; *workshop; wegen
            bedrohung|bedrohungen|drohung|drohungen|gefährdung|gefährlicher|selbstmordversuchs|suizidgefahr|suizidversuchs|fluchtgefahr|stalking|verherrlichung|rückfalls;
            suizidversuch; suizidversuchs; selbstmordversuch; verdachts? der|auf bedrohung; vorwurf der bedrohung
        """
    ),
    hopeless=_phrases(
        """
            nichts zu machen; nichts mehr zu machen; da kann man nichts machen; lässt sich nichts machen;
            kann man nichts machen; nichts daran zu ändern; nichts mehr zu ändern; nichts zu ändern;
            ist nichts mehr zu tun; nichts dagegen zu tun; ist nichts zu machen; nichts zu tun an
        """
    ),
    unwilling=_phrases(
        """
            wird nicht; wird das|dies|es nicht; werden das|dies|es nicht; will nicht; wollen nicht;
            will das|dies|es nicht; wollen das|dies|es nicht; hat nicht vor; haben nicht vor; ist nicht bereit;
            sind nicht bereit; möchte nicht; möchten nicht; möchte das|dies|es nicht; beabsichtigt nicht
        """
    ),
    discloses=_phrases(
        """
            das|dies|es nicht weitergeben|sagen|erzählen|preisgeben|nennen|mitteilen|teilen|weitersagen|offenlegen;
            sagt|nennt|erzählt|teilt das|dies|es nicht; gibt das|dies|es nicht weiter|preis; nicht weitergeben;
            nicht offenlegen; nicht preisgeben; die|seine|ihre quelle nicht nennen|preisgeben|offenlegen;
            gibt|nennt|verrät|offenbart die|seine|ihre quelle nicht
        """
    ),
    toward=_phrases("für; auf; zu; für den; für die; für das; gegen"),
    plans=_phrases(
        """
            geplant; eingeplant; gebucht; reserviert; vereinbart; eingeladen; vorgeladen; erwartet; vorgesehen;
            festgelegt; bestätigt; angesetzt; beantragt; terminiert; anberaumt; angemeldet; geladen; ausgemacht;
            eingetragen; bestellt; vorgemerkt; ausgeschrieben; fixiert
        """
    ),
    holding=_phrases("hat; haben"),
    accounts=_phrases(
        """
            informationen; information; info; infos; bericht; berichte; berichten; meldung; meldungen; daten; quelle;
            quellen; akte; akten; zahlen; system; systeme; vermerk; vermerke; notizen; beobachtung; beobachtungen;
            erkenntnisse; erkenntnissen; auskunft; auskünfte; protokoll; unterlagen; register; mitteilung;
            mitteilungen; hinweise; angaben; gutachten; rückmeldung; rückmeldungen; aktenlage; angabe; lagebild;
            aktenvermerk
        """
    ),
    suggests=_phrases(
        """
            deutet auf|darauf; deuten auf|darauf; weist auf|darauf; weisen auf|darauf; legt nahe; legen nahe;
            ergibt sich; geht hervor; gehen hervor; geht; ergibt; ergeben; zeigt; zeigen; besagt; besagen; meldet;
            melden; bestätigt; bestätigen; spricht dafür; sprechen dafür; spricht von; lässt erkennen;
            lassen erkennen; lautet; lauten; sagt; sagen; belegt; belegen; lässt; lassen; wird deutlich; schildert
        """
    ),
    amends=_phrases("""
        sorry; korrektur; verbesserung; berichtigung; ich meine; ich meinte; meine ich; ups; nein warte; moment;
        pardon; entschuldigung; verzeihung; das soll heißen; soll heißen; es muss heißen; muss heißen; soll sein;
        mach daraus; machen sie daraus; ändere das|es auf|in|zu; ändern sie das|es auf|in|zu; ändere auf; ändern auf;
        tippfehler; mein fehler; mein irrtum; besser gesagt; richtig ist; richtig wäre; lieber; doch lieber;
        vielmehr; nein doch; stimmt nicht , es; das heißt; halt; halt stopp; stopp; falsch; es ist; nicht ganz
    """),
    equals=_phrases(
        """
            ist; sind; war; soll sein; wird; lautet; auf; zu; in; =; :; ist jetzt; ist nun; muss sein; heißt;
            soll lauten; muss lauten; ist am; ist der; ist die; soll heißen; auf den; am; bis
        """
    ),
    myself=_phrases(
        """
            ich; mich; mir; ich selbst; ich selber; der|die|den? vorsitz; der|die vorsitzende; vorsitzender;
            vorsitzende; der vorsitz; ich bin es; ich bin's; ich mache es; ich mach's; ich mache das; das bin ich;
            die sitzungsleitung; sitzungsleitung; unterfertigte; unterfertigter; unterzeichnende; ich übernehme;
            ich übernehme das
        """
    ),
    everyone=_phrases(
        """
            alle sind? da?; alle sind anwesend; alle anwesend; jeder; alle; wir sind alle da; alle mitglieder;
            die ganze runde; vollzählig; alle anwesenden; alle anderen; die anderen; alle genannten; sämtliche;
            alle beteiligten; alle teilnehmenden; alle teilnehmer; die gesamte runde; alle dabei; alle übrigen;
            die übrigen
        """
    ),
    excepting=_phrases(
        """
            außer; ausgenommen; mit ausnahme von|der|des; bis auf; ohne; minus; aber nicht; nicht; nur nicht;
            exklusive; abgesehen von; aber ohne
        """
    ),
    beyond=_phrases("nach; nicht; erst; frühestens; ab"),
    dating=_phrases("""
        der; die; das; den; dem; dies; nächste; nächsten; nächstes; mal; ist; wird; werden; wir; sehen; uns; wieder;
        erneut; kommen; bei; zusammen; mach; machen; daraus; es; von; lassen; lass; sagen; sag; sagt; für; nach;
        muss; kann; können; könnte; würde; soll; sollen; sollte; hat; braucht; dann; denke; denk; ich; vielleicht;
        gerne; bitte; ok; okay; gut; passt; frist; datum; neue; neues; neuer; tag; termin; fertig; bereit; er; sie;
        spätestens; am; bis; später; verschoben; verschieben; verschiebt; verlegt;
        verlegen; aufgeschoben; tun; sitzung; konferenz; besprechung; treffen; treffen uns; ja; ende; geplant;
        lieber; aber; und; so; um; zu; in; auf; im; zum; zur; sein; also; doch; setzen; setz; gib; geben; ihm; ihr;
        ihnen; ,; :; -; –; —; nehmen; nehmen wir; halt; eher; fixieren; fix; fixiert; wäre; möglich; ginge; geht;
        mir; sich; findet; statt; neuer; angesetzt; vereinbart; ab; erledigt; man; einfach; wohl; schlage; vor;
        statt; machbar; realistisch
    """),
    closed=_phrases("""
        vertraulich; streng vertraulich; im vertrauen; vertrauliche information|info|notiz|mitteilung; geheim;
        verschlusssache; vs - nfd; vs - vertraulich;
        nur für genannte|die genannten|namentlich genannte|benannte empfänger|personen;
        nur namentlich genannte empfänger; genannte empfänger; need to know; need - to - know; nicht weitergeben;
        nicht weitersagen; nicht weitererzählen; nicht verbreiten; nicht teilen; nicht zur weitergabe;
        nicht zur weitergabe bestimmt; nicht zur verbreitung; darf nicht weitergegeben werden;
        soll nicht weitergegeben werden; nicht weiterleiten;
        das|dies bleibt unter uns; bleibt unter uns; unter uns; unter uns gesagt; nicht für alle;
        beschränkte verteilung; beschränkter empfängerkreis; vertraulich behandeln; bitte vertraulich behandeln;
        vertraulich zu behandeln; streng geheim; nur für den dienstgebrauch; nicht nach außen;
        nicht nach außen tragen; bleibt intern; nur intern; bleibt in diesem raum; nur für den internen gebrauch;
        mit vertraulichkeitsvermerk; zur vertraulichen behandlung; vertraulichkeit
    """),
    abstracted=_phrases(
        """
            nur eine|die? zusammenfassung; nur in groben zügen; nur grob; nur in allgemeiner form;
            nur zusammengefasst; nur in kurzform; nur als zusammenfassung; nur stichwortartig; nur allgemein;
            nur in zusammengefasster form; nur kurz zusammengefasst; nur sinngemäß; nur die kernaussage;
            nur in allgemeinen worten
        """
    ),
    off_record=_phrases("""
        off the record; nicht ins protokoll; nicht im protokoll; nicht fürs protokoll; nicht für das protokoll;
        nicht protokollieren; nicht zu protokoll nehmen; nicht zu protokoll; nicht ins protokoll aufnehmen;
        nicht aufschreiben; außerhalb des protokolls; ohne protokoll; nicht mitschreiben; nicht zu protokollieren;
        nicht ins protokoll nehmen; bitte nicht protokollieren; soll nicht ins protokoll; gehört nicht ins protokoll;
        kommt nicht ins protokoll; nicht schriftlich; nicht schriftlich festhalten; nicht notieren;
        nicht dokumentieren; nicht im protokoll festhalten; nicht protokollarisch; inoffiziell
    """),
    only_for=_phrases("""
        nur|ausschließlich für den internen gebrauch von|der|des|bei|beim?; nur zum internen gebrauch von|der|des|bei?;
        zum internen gebrauch von|der|des; nur intern bei|für;
        nur für; ausschließlich für; lediglich für; bloß für; exklusiv für; nur bestimmt für;
        ausschließlich bestimmt für; nur teilen mit; nur zu teilen mit; nur geteilt mit; ausschließlich teilen mit;
        nur zur information für; nur zur kenntnis für; beschränkt auf; nur sichtbar für; nur an; ausschließlich an;
        nur weitergeben an; nur weiterzugeben an; nur zur kenntnis von|der|des; nur zur information der|des|von;
        nur zuhanden; nur weiterleiten an; nur mit; darf nur an; nur zwischen
    """),
    for_only=_phrases(
        """
            allein; alleine; only; darf|dürfen das|dies|es nur wissen|lesen;
            darf|dürfen das|dies|es als einzige|einziger wissen|lesen|sehen; exklusiv
        """
    ),
    not_for=_phrases("""
        nicht für; nicht bestimmt für; nicht gedacht für; nicht teilen mit; nicht zu teilen mit; nicht geteilt mit; nicht
        bestimmt für;
        nicht weitergeben an; nicht weiterzugeben an; nicht sagen; nicht erzählen; nicht besprechen mit;
        nicht mitteilen an; außer für; geheim halten vor; nicht sichtbar für; keine kopie an; keine kopie für;
        alle außer; für alle außer; jeder außer; nicht an; nicht weiterleiten an; keine weitergabe an;
        nicht zur kenntnis von|der|des; keine information an; keine info an; nicht zur weitergabe an; darf nicht an;
        nicht gegenüber; nicht erwähnen gegenüber; nicht zuhanden; nicht mit; geheim vor
    """),
    not_to_know=_phrases("""
        darf|dürfen das|dies|es|davon nicht|nichts wissen|lesen|sehen|erfahren|hören;
        darf|dürfen|soll|sollen|muss|müssen|braucht nicht|nichts davon? wissen|lesen|sehen|erfahren|hören; nicht wissen;
        nichts davon? erfahren;
        darf|dürfen nicht|nichts wissen|lesen|sehen|erfahren|hören; darf|dürfen nichts davon wissen|erfahren|hören;
        muss|müssen das|dies|es|davon nicht|nichts wissen|lesen|sehen|erfahren;
        braucht|brauchen das|dies|es nicht zu wissen|lesen|sehen|erfahren;
        soll|sollen das|dies|es|davon nicht|nichts wissen|lesen|sehen|erfahren|hören;
        soll|sollen nichts davon wissen|erfahren|hören; ausgenommen; nicht informieren; nicht sagen; nicht mitteilen;
        nicht erzählen; nicht weitersagen
    """),
    kin=_phrases(
        """

            seine|ihre|seiner|ihrer|seinem|ihrem|seinen|ihren|die|der|den
            familie|eltern|mutter|vater|bruder|schwester|partnerin|partner|frau|mann|freundin|angehörigen;
            familie; angehörigen
        """
    ),
    outsiders=_phrases("""
        sein|seinem|seinen|seine|ihr|ihrem|ihren|der|die|dem|den
        anwalt|anwältin|rechtsanwalt|rechtsanwältin|verteidiger|verteidigerin|verteidigung;
        anwalt; verteidiger; verteidigung; die|der presse; presse; die|den medien; medien; dritte; außenstehende;
        andere stellen|behörden|partner; die|den anderen stellen|behörden|partnern; die anderen; den anderen; andere;
        anderen; ihn selbst; ihm selbst; sie selbst; gäste; die gäste; den gästen; der gast; außen; dritten;
        unbeteiligte; den betroffenen selbst
    """),
    asides=_phrases("""
        bitte; bestimmt; gedacht; vorgesehen; gemeint; geeignet; das|dies ist; das|dies war; ist; dies; das; diese
        information|info; diese; diese information ist;
        diese info ist; und; aber; also; streng; achtung; noch; vorläufig; vorerst; information ist; info ist; auch;
        hier; davon; hiervon; darüber; bleibt; halten; gilt; werden; geteilt; wissen; z . k .; u . u .;
        bitte beachten; wichtig; teile das mit; dürfen; darf; soll; sollte; jedoch; angabe; information; info;
        dies bitte; das bitte; bitte das; hinweis; vermerk; weitergegeben werden; geteilt werden; weitergegeben;
        weitergeben
    """),
    things=_phrases(_THINGS),
    thing_endings=_phrases(
        """
            ung; ungen; heit; heiten; keit; keiten; schaft; schaften; tion; tionen; tät; täten; ismus; tum; nis;
            nisse; ment; plan; pläne; bericht; berichte; bescheid; antrag; anträge; gespräch; gespräche; termin;
            termine; kurs; kurse; platz; plätze; vertrag; akte; akten; schein; karte; liste; gutachten; verfahren;
            unterlagen; nummer; geld; hilfe; zimmer; brief; schreiben; bestätigung; wohnung; arbeit; kosten; ausweis;
            training; programm; adresse; nachweis; urteil; kontakt; versicherung
        """
    ),
    topics=listed("""
        K6: medikament*; medikation*; psychiat*; diagnos*; depress*; suizid*; therap*; sucht*; abhängig*; krank*;
        gesundheit*; substitution*
        K11: opfer*; bedroht von*; geschädigt*
        K10: ideolog*; extremistische überzeugung*; weltbild*; jihadis*; dschihad*
        K5: nachrichtendienst*; geheimdienst*; verfassungsschutz*
        K2: urteil*; strafe; strafmaß*; verurteil*; hafturlaub*; ausgang*; lockerung*; entlassung*; führungsaufsicht*;
        weisung*
        K7: mutter*; vater*; bruder*; schwester*; familie*; ehefrau*; kinder*; freundin*; eltern*
        K8: wohnung*; unterkunft*; arbeitgeber*; arbeitsplatz*; arbeitsstelle*; einkommen*; schulden*; ausweis*;
        reisepass*; miete*; bürgergeld*; sozialhilfe*
        K9: kurs*; programm*; training*; schulung*; ausbildung*; lehrstelle*
        K3: zelle*; abteilung*; disziplinar*; streit*; mithäftling*; verhält sich*; hausordnung*
        K4: risiko*; rückfall*; schutzfaktor*; radikalisier*
    """),
    function_words=_phrases("""
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; und; in; ist; auf; zu; dass; von; für;
        mit; sein; nicht; an; er; es; um; auch; als; bei; durch; nach; noch; aber; dann; wohl; oder; aus; über; sie;
        wir; ich; hat; haben; wird; werden; kein; keine; keinen; muss; soll; kann; dies; diese; ihr; ihn; ihm; ihnen;
        schon; jetzt; bis; zwischen; nächste; nächsten; woche; tag; heute; morgen; wieder; seit; spätestens; gestern;
        wer; was; wann; wo; wie;
        aufgabe; maßnahme; beschluss; sitzung; laut; gemäß; gesehen; wurde; war; hatte; wohnung; kontakt; adresse;
        gespräch; anrufen; ruft; regelt; schickt; nimmt; neue; alte; neuen; alten; schwester; mutter; nichts; jemand;
        sich; im; am; zum; zur; vom; beim; ins; man; nur; so; sehr; seine; seinen; seinem; seiner; ihre; ihren;
        ihrem; ihrer; weil; wenn; ob; da; gegen; ohne; vor; unter; während; mehr; keiner; ja; nein; sind; waren;
        wurden; worden; gibt; geht; bitte; frist; akte; bericht; ende; mitte; anfang; einigen; dieser; diesem;
        dieses;
        diesen; unser; unsere; uns; alle; allen; beide; damit; dazu; daher; deshalb; weiter; wegen; welche; welcher;
        hier; dort; ab; gegen; gegenüber; sowie; bzw; dieses; jede; jeden; jeder; ihres; seines; vater; bruder;
        familie; eltern; freund; haft; entlassung; anstalt; gericht; gemeinde
    """),
    abbreviations=_phrases(
        """
            el; elektr; elektron; begl; unbegl; vorl; vorauss; beschl; entsch; psychol; psychiatr; therap; ambul; stat; med; amtl; schriftl; mündl; telef; pers; bes; einschl; mögl; unverz; zust; gemeins; kurzfr; langfr; mittelfr; vollst; notw; erf; verl; aufg; bearb; erl; zzt; lfd; monatl; wöchentl; tägl; jährl; dienstl; rechtl; gerichtl; polizeil; behördl; freiw; regelm;
            hr; dr; mag; prof; dipl; ing; nr; bzw; ca; evtl; ggf; inkl; exkl; vgl; art; tel; max; min; abt; etc; usw;
            st; str; lt; gem; bew; bzgl; pol; zust; verantw; inf; std; tgl; lic; abs; allg; jew; vorauss; telef; fr;
            lfd; masn; massn; nachst; na;
            u; termin; gg; zw; voraussichtl; einschl; ausschl; schriftl; dringl; vorl;
            spät; spätest; sp; frühest; mögl; baldmögl; zeitn; umg
    """
    ),
)
