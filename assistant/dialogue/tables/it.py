"""Italian: the words by which a typed sentence is understood."""

from __future__ import annotations

import re

from assistant.dialogue.tables import Table, Words, listed, named, valued, words
from assistant.dialogue.tables import phrases as plain

_ARE = words("""
        accertare accettare accompagnare accordare acquistare adattare adottare affiancare affidare affrontare aggiornare
        aiutare allegare allertare ampliare analizzare anticipare applicare approvare archiviare armonizzare ascoltare
        assegnare assicurare associare attivare attuare autorizzare avanzare avvertirare avviare avvisare bloccare calcolare
        cambiare cancellare caricare cercare certificare chiamare chiarificare citare collaborare collegare collocare
        compilare completare comprare comunicare concentrare concordare condurare confermare confrontare consegnare
        consigliare consultare contattare contrastare controllare convocare coordinare copiare creare curare definirare
        delegare denunciare depositare designare destinare determinare dialogare dichiarare documentare domandare donare
        duplicare effettuare elaborare elencare emanare entrare esaminare esplorare esportare evidenziare evitare facilitare
        favorirare finanziare firmare fissare fotocopiare fotografare garantirare gestirare gradare guardare guidare
        identificare illustrare impegnare implementare importare impostare incaricare incontrare incrociare indicare
        individuare indagare informare iniziare inoltrare inserirare insegnare installare integrare intervistare invitare
        inviare ispezionare lanciare lasciare lavorare levare limitare mandare mediare migliorare modificare monitorare
        mostrare motivare negoziare nominare notare notificare occupare offrirare operare ordinare organizzare orientare
        osservare ospitare pagare parlare partecipare passare perfezionare pianificare portare postare precisare prelevare
        prenotare preparare presentare prestare presidiare procurare prodigare programmare prolungare prorogare provare
        pubblicare quantificare raccontare raddoppiare rafforzare ragionare rappresentare realizzare recapitare recuperare
        redarguire registrare regolarizzare relazionare reperirare replicare resettare riaccompagnare riassegnare riattivare
        ricavare ricercare richiamare ricollocare riconsegnare ricontattare ricontrollare ricordare rifiutare rilasciare
        rilevare rimandare rimborsare rinnovare rinviare ripassare riportare riprogrammare riscontrare riservare
        risollecitare ritirare ritornare rivalutare salvare sbloccare scannerizzare scansionare scortare segnalare
        selezionare semplificare sensibilizzare separare siglare simulare sistemare sollecitare sostenare spiegare spostare
        stabilizzare stampare stilare stimare stimolare stipulare studiare supervisionare supportare telefonare tentare
        terminare testare tracciare trasportare trattare trovare tutelare ufficializzare usare utilizzare vagliare validare
        valorizzare valutare vedare verbalizzare verificare versare vietare visionare visitare volontariare votare segretare
        protocollare mappare schedare attenzionare formalizzare attestare ritracciare calendarizzare schedulare mailare
        chattare messaggiare aggregare agevolare allineare avvicinare bonificare censire condizionare diramare disdettare
        dirottare erogare estrapolare formulare formare iscrivare patteggiare rendicontare riallineare riequilibrare
        rincontrare riesaminare risanare ritrattare sanare scaricare sondare tamponare temporeggiare trascinare vincolare
        assistare depennare revocare sgravare rinforzare mobilitare socializzare dettagliare esplicitare focalizzare
        ipotizzare pilotare processare risentire tenare affittare sequestrare controfirmare misurare riparare arredare raccordare
        abbinare accantonare accelerare accudire addestrare adoperare affacciare affrettare agganciare aggiustare allocare allontanare annotare appianare appurare arginare arrangiare assodare attrezzare autenticare avallare azionare bussare caldeggiare calibrare catalogare centralizzare classificare coadiuvare codificare collazionare combinare commissionare comparare compensare concertare conciliare concretizzare conservare conteggiare contestualizzare convalidare dedicare delineare demandare depurare derubricare dettare diagnosticare differenziare diradare digitalizzare disattivare disbrigare dislocare distaccare domiciliare divulgare emendare esonerare esplicare fermare filtrare fiancheggiare fotosegnalare frenare fronteggiare frugare giustificare girare graduare ideare incanalare incassare incentivare incrementare informatizzare ingaggiare inquadrare insediare instaurare instradare intavolare intensificare intercettare interessare interpellare interrogare intestare intimare inventariare investigare lavare liquidare localizzare mascherare memorizzare mitigare modulare moderare movimentare neutralizzare normalizzare omologare orchestrare ottimizzare palesare parametrare patrocinare pattugliare perlustrare perorare piantonare piazzare ponderare posizionare potenziare praticare preannunciare preavvisare presenziare preservare pressare profilare progettare prospettare puntualizzare querelare racimolare radunare raffinare raffrontare ragguagliare rallentare rammentare rapportare rassicurare razionalizzare reclamare reclutare regalare regolamentare reintegrare reiterare resocontare restaurare revisionare riabilitare riaffidare riagganciare riallacciare rianalizzare riavviare riavvicinare ricalibrare ricapitolare riclassificare riconciliare riconfermare riconsiderare riconvocare ricoverare ridimensionare riepilogare rifinanziare rifissare riformulare rilanciare rimediare rimodulare rimpiazzare rinegoziare ringraziare rintracciare ripianificare ripristinare riprovare riqualificare risistemare ristrutturare ritelefonare ritentare ritrovare riverificare riversare saldare sbrigare scadenzare scambiare scandagliare schermare screenare segnare setacciare settare sganciare sigillare smistare smontare smorzare sorvegliare specificare sperimentare spronare spulciare stanare stanziare stemperare stornare strutturare subentrare suffragare svincolare svuotare tarare traghettare tranquillizzare traslocare tratteggiare uniformare vaccinare vegliare velocizzare vigilare visualizzare abbozzare accasare affinare agguantare risollevare circostanziare cadenzare confezionare cronoprogrammare georeferenziare incardinare incasellare intercalare normare perimetrare ricalendarizzare ritarare rivisitare sburocratizzare scaglionare schierare sintetizzare smobilitare sopralluogare tesserare trasbordare triangolare vidimare videochiamare whatsappare aggiudicare conglobare delocalizzare impacchettare riesplorare rispolverare tallonare
    """)
_IRREGULAR = words("""
        accogliere/accoglie/accolgono/accogliera/accolto/accolga aggiungere/aggiunge/aggiungono/aggiungera/aggiunto/aggiunga
        agire/agisce/agiscono/agira/agito/agisca ammettere/ammette/ammettono/ammettera/ammesso/ammetta
        andare/va/vanno/andra/andato/vada apprendere/apprende/apprendono/apprendera/appreso/apprenda
        aprire/apre/aprono/aprira/aperto/apra assistere/assiste/assistono/assistera/assistito/assista
        assumere/assume/assumono/assumera/assunto/assuma attendere/attende/attendono/attendera/atteso/attenda
        avvertire/avverte/avvertono/avvertira/avvertito/avverta censire/censisce/censiscono/censira/censito/censisca
        chiarire/chiarisce/chiariscono/chiarira/chiarito/chiarisca chiedere/chiede/chiedono/chiedera/chiesto/chieda
        chiudere/chiude/chiudono/chiudera/chiuso/chiuda coinvolgere/coinvolge/coinvolgono/coinvolgera/coinvolto/coinvolga
        compiere/compie/compiono/compira/compiuto/compia comporre/compone/compongono/comporra/composto/componga
        concedere/concede/concedono/concedera/concesso/conceda concludere/conclude/concludono/concludera/concluso/concluda
        condividere/condivide/condividono/condividera/condiviso/condivida
        condurre/conduce/conducono/condurra/condotto/conduca convincere/convince/convincono/convincera/convinto/convinca
        correggere/corregge/correggono/correggera/corretto/corregga
        costruire/costruisce/costruiscono/costruira/costruito/costruisca dare/dagrave/danno/dara/dato/dia
        decidere/decide/decidono/decidera/deciso/decida definire/definisce/definiscono/definira/definito/definisca
        descrivere/descrive/descrivono/descrivera/descritto/descriva dire/dice/dicono/dira/detto/dica
        discutere/discute/discutono/discutera/discusso/discuta disporre/dispone/dispongono/disporra/disposto/disponga
        distribuire/distribuisce/distribuiscono/distribuira/distribuito/distribuisca
        eleggere/elegge/eleggono/eleggera/eletto/elegga emettere/emette/emettono/emettera/emesso/emetta
        esprimere/esprime/esprimono/esprimera/espresso/esprima eseguire/esegue/eseguono/eseguira/eseguito/esegua
        estendere/estende/estendono/estendera/esteso/estenda fare/fa/fanno/fara/fatto/faccia
        favorire/favorisce/favoriscono/favorira/favorito/favorisca finire/finisce/finiscono/finira/finito/finisca
        fornire/fornisce/forniscono/fornira/fornito/fornisca
        garantire/garantisce/garantiscono/garantira/garantito/garantisca
        gestire/gestisce/gestiscono/gestira/gestito/gestisca includere/include/includono/includera/incluso/includa
        indirizzare/indirizza/indirizzano/indirizzera/indirizzato/indirizzi
        inserire/inserisce/inseriscono/inserira/inserito/inserisca
        interrompere/interrompe/interrompono/interrompera/interrotto/interrompa
        intervenire/interviene/intervengono/interverra/intervenuto/intervenga
        introdurre/introduce/introducono/introdurra/introdotto/introduca
        iscrivere/iscrive/iscrivono/iscrivera/iscritto/iscriva
        istituire/istituisce/istituiscono/istituira/istituito/istituisca leggere/legge/leggono/leggera/letto/legga
        mantenere/mantiene/mantengono/manterra/mantenuto/mantenga mettere/mette/mettono/mettera/messo/metta
        muovere/muove/muovono/muovera/mosso/muova offrire/offre/offrono/offrira/offerto/offra
        ottenere/ottiene/ottengono/otterra/ottenuto/ottenga partire/parte/partono/partira/partito/parta
        percorrere/percorre/percorrono/percorrera/percorso/percorra
        permettere/permette/permettono/permettera/permesso/permetta
        predisporre/predispone/predispongono/predisporra/predisposto/predisponga
        prendere/prende/prendono/prendera/preso/prenda prescrivere/prescrive/prescrivono/prescrivera/prescritto/prescriva
        prevedere/prevede/prevedono/prevedera/previsto/preveda prevenire/previene/prevengono/preverra/prevenuto/prevenga
        procedere/procede/procedono/procedera/proceduto/proceda produrre/produce/producono/produrra/prodotto/produca
        promuovere/promuove/promuovono/promuovera/promosso/promuova proporre/propone/propongono/proporra/proposto/proponga
        proseguire/prosegue/proseguono/proseguira/proseguito/prosegua
        proteggere/protegge/proteggono/proteggera/protetto/protegga
        provvedere/provvede/provvedono/provvedera/provveduto/provveda pulire/pulisce/puliscono/pulira/pulito/pulisca
        raccogliere/raccoglie/raccolgono/raccogliera/raccolto/raccolga
        raggiungere/raggiunge/raggiungono/raggiungera/raggiunto/raggiunga redigere/redige/redigono/redigera/redatto/rediga
        rendere/rende/rendono/rendera/reso/renda reperire/reperisce/reperiscono/reperira/reperito/reperisca
        restituire/restituisce/restituiscono/restituira/restituito/restituisca
        riaprire/riapre/riaprono/riaprira/riaperto/riapra ricevere/riceve/ricevono/ricevera/ricevuto/riceva
        richiedere/richiede/richiedono/richiedera/richiesto/richieda ridurre/riduce/riducono/ridurra/ridotto/riduca
        riferire/riferisce/riferiscono/riferira/riferito/riferisca
        riflettere/riflette/riflettono/riflettera/riflettuto/rifletta rileggere/rilegge/rileggono/rileggera/riletto/rilegga
        rimettere/rimette/rimettono/rimettera/rimesso/rimetta rimuovere/rimuove/rimuovono/rimuovera/rimosso/rimuova
        riprendere/riprende/riprendono/riprendera/ripreso/riprenda risolvere/risolve/risolvono/risolvera/risolto/risolva
        rispondere/risponde/rispondono/rispondera/risposto/risponda
        ristabilire/ristabilisce/ristabiliscono/ristabilira/ristabilito/ristabilisca
        riunire/riunisce/riuniscono/riunira/riunito/riunisca rivedere/rivede/rivedono/rivedra/rivisto/riveda
        rivolgere/rivolge/rivolgono/rivolgera/rivolto/rivolga scegliere/sceglie/scelgono/scegliera/scelto/scelga
        scrivere/scrive/scrivono/scrivera/scritto/scriva scoprire/scopre/scoprono/scoprira/scoperto/scopra
        seguire/segue/seguono/seguira/seguito/segua sentire/sente/sentono/sentira/sentito/senta
        smettere/smette/smettono/smettera/smesso/smetta sostenere/sostiene/sostengono/sosterra/sostenuto/sostenga
        sottoporre/sottopone/sottopongono/sottoporra/sottoposto/sottoponga
        sottoscrivere/sottoscrive/sottoscrivono/sottoscrivera/sottoscritto/sottoscriva
        sospendere/sospende/sospendono/sospendera/sospeso/sospenda spedire/spedisce/spediscono/spedira/spedito/spedisca
        stabilire/stabilisce/stabiliscono/stabilira/stabilito/stabilisca stendere/stende/stendono/stendera/steso/stenda
        suggerire/suggerisce/suggeriscono/suggerira/suggerito/suggerisca svolgere/svolge/svolgono/svolgera/svolto/svolga
        tenere/tiene/tengono/terra/tenuto/tenga togliere/toglie/tolgono/togliera/tolto/tolga
        tradurre/traduce/traducono/tradurra/tradotto/traduca
        trascrivere/trascrive/trascrivono/trascrivera/trascritto/trascriva
        trasferire/trasferisce/trasferiscono/trasferira/trasferito/trasferisca
        trasmettere/trasmette/trasmettono/trasmettera/trasmesso/trasmetta unire/unisce/uniscono/unira/unito/unisca
        vedere/vede/vedono/vedra/visto/veda venire/viene/vengono/verra/venuto/venga
        approfondire/approfondisce/approfondiscono/approfondira/approfondito/approfondisca
        attribuire/attribuisce/attribuiscono/attribuira/attribuito/attribuisca
        contribuire/contribuisce/contribuiscono/contribuira/contribuito/contribuisca
        sostituire/sostituisce/sostituiscono/sostituira/sostituito/sostituisca
        acquisire/acquisisce/acquisiscono/acquisira/acquisito/acquisisca
        conseguire/consegue/conseguono/conseguira/conseguito/consegua
        inferire/inferisce/inferiscono/inferira/inferito/inferisca
        percepire/percepisce/percepiscono/percepira/percepito/percepisca vendere/vende/vendono/vendera/venduto/venda
        adempiere/adempie/adempiono/adempira/adempiuto/adempia allestire/allestisce/allestiscono/allestira/allestito/allestisca
        alleggerire/alleggerisce/alleggeriscono/alleggerira/alleggerito/alleggerisca ammonire/ammonisce/ammoniscono/ammonira/ammonito/ammonisca
        apporre/appone/appongono/apporra/apposto/apponga attingere/attinge/attingono/attingera/attinto/attinga
        circoscrivere/circoscrive/circoscrivono/circoscrivera/circoscritto/circoscriva cogliere/coglie/colgono/cogliera/colto/colga
        contenere/contiene/contengono/conterra/contenuto/contenga convertire/converte/convertono/convertira/convertito/converta
        coprire/copre/coprono/coprira/coperto/copra corrispondere/corrisponde/corrispondono/corrispondera/corrisposto/corrisponda
        costituire/costituisce/costituiscono/costituira/costituito/costituisca custodire/custodisce/custodiscono/custodira/custodito/custodisca
        difendere/difende/difendono/difendera/difeso/difenda differire/differisce/differiscono/differira/differito/differisca
        dirigere/dirige/dirigono/dirigera/diretto/diriga disdire/disdice/disdicono/disdira/disdetto/disdica
        dirimere/dirime/dirimono/dirimera/diretto/dirima elargire/elargisce/elargiscono/elargira/elargito/elargisca
        escutere/escute/escutono/escutera/escusso/escuta esibire/esibisce/esibiscono/esibira/esibito/esibisca
        esigere/esige/esigono/esigera/esatto/esiga esperire/esperisce/esperiscono/esperira/esperito/esperisca
        esporre/espone/espongono/esporra/esposto/esponga estrarre/estrae/estraggono/estrarra/estratto/estragga
        evadere/evade/evadono/evadera/evaso/evada imbastire/imbastisce/imbastiscono/imbastira/imbastito/imbastisca
        impartire/impartisce/impartiscono/impartira/impartito/impartisca impedire/impedisce/impediscono/impedira/impedito/impedisca
        indire/indice/indicono/indira/indetto/indica interdire/interdice/interdicono/interdira/interdetto/interdica
        intraprendere/intraprende/intraprendono/intraprendera/intrapreso/intraprenda investire/investe/investono/investira/investito/investa
        istruire/istruisce/istruiscono/istruira/istruito/istruisca munire/munisce/muniscono/munira/munito/munisca
        opporre/oppone/oppongono/opporra/opposto/opponga ottemperare/ottempera/ottemperano/ottemperera/ottemperato/ottemperi
        pattuire/pattuisce/pattuiscono/pattuira/pattuito/pattuisca perquisire/perquisisce/perquisiscono/perquisira/perquisito/perquisisca
        perseguire/persegue/perseguono/perseguira/perseguito/persegua persuadere/persuade/persuadono/persuadera/persuaso/persuada
        posporre/pospone/pospongono/posporra/posposto/posponga recepire/recepisce/recepiscono/recepira/recepito/recepisca
        reinserire/reinserisce/reinseriscono/reinserira/reinserito/reinserisca requisire/requisisce/requisiscono/requisira/requisito/requisisca
        restringere/restringe/restringono/restringera/ristretto/restringa riaccogliere/riaccoglie/riaccolgono/riaccogliera/riaccolto/riaccolga
        riassumere/riassume/riassumono/riassumera/riassunto/riassuma ricomporre/ricompone/ricompongono/ricomporra/ricomposto/ricomponga
        ricondurre/riconduce/riconducono/ricondurra/ricondotto/riconduca ricorrere/ricorre/ricorrono/ricorrera/ricorso/ricorra
        ricostruire/ricostruisce/ricostruiscono/ricostruira/ricostruito/ricostruisca ridefinire/ridefinisce/ridefiniscono/ridefinira/ridefinito/ridefinisca
        ridiscutere/ridiscute/ridiscutono/ridiscutera/ridiscusso/ridiscuta rifare/rifa/rifanno/rifara/rifatto/rifaccia
        rifornire/rifornisce/riforniscono/rifornira/rifornito/rifornisca ripartire/ripartisce/ripartiscono/ripartira/ripartito/ripartisca
        ripetere/ripete/ripetono/ripetera/ripetuto/ripeta riproporre/ripropone/ripropongono/riproporra/riproposto/riproponga
        riscrivere/riscrive/riscrivono/riscrivera/riscritto/riscriva rispedire/rispedisce/rispediscono/rispedira/rispedito/rispedisca
        ritrasmettere/ritrasmette/ritrasmettono/ritrasmettera/ritrasmesso/ritrasmetta sancire/sancisce/sanciscono/sancira/sancito/sancisca
        sciogliere/scioglie/sciolgono/sciogliera/sciolto/sciolga scongiurare/scongiura/scongiurano/scongiurera/scongiurato/scongiuri
        snellire/snellisce/snelliscono/snellira/snellito/snellisca sopperire/sopperisce/sopperiscono/sopperira/sopperito/sopperisca
        sottrarre/sottrae/sottraggono/sottrarra/sottratto/sottragga sovraintendere/sovraintende/sovraintendono/sovraintendera/sovrainteso/sovraintenda
        spingere/spinge/spingono/spingera/spinto/spinga suddividere/suddivide/suddividono/suddividera/suddiviso/suddivida
        supplire/supplisce/suppliscono/supplira/supplito/supplisca sveltire/sveltisce/sveltiscono/sveltira/sveltito/sveltisca
        trattenere/trattiene/trattengono/tratterra/trattenuto/trattenga volgere/volge/volgono/volgera/volto/volga
        addurre/adduce/adducono/addurra/addotto/adduca accludere/acclude/accludono/accludera/accluso/accluda
        battere/batte/battono/battera/battuto/batta distinguere/distingue/distinguono/distinguera/distinto/distingua
        desumere/desume/desumono/desumera/desunto/desuma ridistribuire/ridistribuisce/ridistribuiscono/ridistribuira/ridistribuito/ridistribuisca
        rincorrere/rincorre/rincorrono/rincorrera/rincorso/rincorra approntare/appronta/approntano/approntera/approntato/appronti
        diffondere/diffonde/diffondono/diffondera/diffuso/diffonda soccorrere/soccorre/soccorrono/soccorrera/soccorso/soccorra
        sorreggere/sorregge/sorreggono/sorreggera/sorretto/sorregga trarre/trae/traggono/trarra/tratto/tragga
        scortare/scorta/scortano/scortera/scortato/scorti
    """)


def _forms(infinitive: str) -> tuple[str, ...]:
    """Return the forms of a verb in -are, as the irregular ones are listed."""
    stem = infinitive[:-3]
    soft = stem + "h" if stem.endswith(("c", "g")) else stem
    future = (soft[:-1] if soft.endswith(("ci", "gi")) else soft) + "era"
    return infinitive, stem + "a", stem + "ano", future, stem + "ato", soft if soft.endswith("i") else soft + "i"


_SPURIOUS = frozenset(
    words("""
        avvertirare condurare definirare favorirare garantirare gestirare inserirare offrirare reperirare sostenare vedare
        volontariare iscrivare assistare tenare redarguire censire risentire gradare chiarificare prodigare
    """)
)
_VERBS = {f[0]: f for f in (_forms(v) for v in _ARE if v not in _SPURIOUS)} | {
    v.split("/")[0]: tuple(v.split("/")) for v in _IRREGULAR
}
_INFINITIVES = frozenset(_VERBS)
_ENCLITIC = frozenset(
    i[:-1] + c for i in _INFINITIVES if i.endswith("re") for c in ("lo", "la", "li", "le", "gli", "ne", "ci", "si", "mi", "vi")
)
_NOUNS_TOO = frozenset(
    words("""
        contatto controllo incontro invito rinvio avviso aiuto accordo ricordo lavoro impegno acquisto cambio passo porto
        uso voto ritiro rilascio rimborso supporto stimolo studio salvo documento presto richiamo trasporto carico inizio
        noto conto posto segno stampo do vo fo sospetto ascolto certifico comando dialogo termino valido versò archivio
        elenco bonifico programmo incrocio deposito calcolo merito
    """)
)
"""First persons that are nouns as well, and so are verbs only beside the one who speaks."""
_FIRST = frozenset(i[:-3] + "o" for i in _INFINITIVES if i.endswith("are")) - _NOUNS_TOO
_OWN = frozenset(i[:-3] + "o" for i in _INFINITIVES if i.endswith("are"))
_POLITE = frozenset(f[5] for f in _VERBS.values())
_TASKS = (
    frozenset(
        form
        for i, third, plural, future, _past, wish in _VERBS.values()
        for form in (i, third, plural, future, future + "nno", future[:-1] + "ebbe", future[:-1] + "ebbero", wish, wish + "no")
    )
    | _ENCLITIC
    | _FIRST
)
_FUTURES = frozenset(form for f in _VERBS.values() for form in (f[3], f[3] + "nno"))
_ERRANDS = frozenset(
    words("""
        trasmissione invio consegna ricerca richiesta domanda presa organizzazione messa stesura redazione verifica sollecito
        convocazione incontro visita passaggio colloquio audizione esame elaborazione preparazione pianificazione programmazione
        costituzione deposito iscrizione orientamento accompagnamento ripresa apertura aggiornamento analisi punto controllo
        comunicazione diffusione condivisione stampa nomina reclutamento trattativa coordinamento raccordo rilettura firma
        installazione prenotazione acquisto ordine pagamento versamento rimborso sblocco avvio istruzione istruttoria raccolta
        censimento individuazione identificazione pattugliamento incrocio consultazione perquisizione perizia bilancio
        sensibilizzazione regolarizzazione rinnovo restituzione chiamata telefonata mail contatto contatti interrogazione indagine
        sopralluogo relazione revisione predisposizione attivazione riattivazione presentazione segnalazione valutazione rivalutazione
        sintesi promemoria preventivo prova inserimento recupero rilascio ritiro affiancamento supporto monitoraggio accertamento
        accertamenti approfondimento studio simulazione intervista notifica avviso inoltro compilazione domiciliazione mobilitazione
        giro sondaggio lettera estrazione acquisizione reperimento definizione fissazione riesame
    """)
)
_WE = frozenset(
    (i[:-3] if not i.endswith("iare") else i[:-4]) + ("hiamo" if i.endswith(("care", "gare")) else "iamo")
    for i in _INFINITIVES
    if i.endswith(("are", "ere", "ire"))
)
_PARTICIPLES = frozenset(f[4][:-1] + e for f in _VERBS.values() for e in "oaie") | frozenset(
    words("""
        arrestato arrestata fermato fermata rifiutato negato negata perso persa stato stata stati state avuto bevuto
        successo accaduto trovato
    """)
)


_SHORT = {
    "DI": "di|del|dello|della|dei|degli|delle",
    "DA": "da|dal|dallo|dalla|dai|dagli|dalle",
    "IN": "in|nel|nello|nella|nei|negli|nelle",
    "SU": "su|sul|sullo|sulla|sui|sugli|sulle",
    "IL": "il|lo|la|i|gli|le",
    "A": "a|al|allo|alla|ai|agli|alle",
}
_WHOLE = {"c": "ci", "d": "di", "l": "lo", "un": "una", "cos": "cosa", "com": "come", "all": "alla", "dov": "dove"}
_ELIDED = re.compile(r"\b(cos|com|dov|all|un|[cdl])'")
_PLACES = re.compile(r"\b(?:DI|DA|IN|SU|IL|A)\b")


def phrases(text: str) -> Words:
    """Return the phrases of a text; `DI`, `A`, `DA`, `IN` and `SU` stand for a preposition with or without its article."""
    return plain(_PLACES.sub(lambda found: _SHORT[found[0]], text).replace("è", "egrave"))


def _marked(text: str) -> str:
    """Return a text with `DI`, `A` ... as in `phrases`, what is written onto a word apart (`c'è` is `ci è`), and `è` as marked."""
    apart = _ELIDED.sub(lambda found: _WHOLE[found[1]] + " ", _PLACES.sub(lambda found: _SHORT[found[0]], text))
    return apart.replace("è", "egrave|e")


def _with_object(text: str) -> Words:
    """Return phrases with the pronouns that may stand before their verb."""
    return tuple(f"{lead}{verb}" for verb in plain(text) for lead in ("", "lo|la|li|le|gli|ci|ne|si "))


_STEADIED = phrases("""
    qualcuno|gente|persone su cui contare|appoggiarsi; qualcuno con cui|a cui parlare|rivolgersi;
    non egrave piu solo|sola; piu
    sereno|serena|tranquillo|tranquilla|calmo|calma|equilibrato|equilibrata|disteso|distesa|maturo|matura|stabile|responsabile|affidabile|sorridente|fiducioso|fiduciosa;
    sorride di nuovo; ha ritrovato il sorriso; egrave tornato|tornata a sorridere; lo|la ha
    fatto|fatta maturare|crescere|riflettere; l'ha fatto|fatta maturare|crescere|riflettere; egrave
    maturato|maturata; lo|la tengono|tiene|terrebbe in piedi; lo|la tengono|tiene
    fuori|lontano|lontana dai|dal|da|dalla; egrave|resta|sembra molto|davvero|piuttosto|abbastanza?
    volenteroso|volenterosa|serio|seria|costante|impegnato|impegnata; sta tenendo bene|duro; riga
    dritto; un vero sostegno|aiuto|appoggio; lo|la|li
    protegge|proteggono|tutela|tutelano|sostiene|sostengono|stabilizza|stabilizzano|contiene|contengono|equilibra|equilibrano|reggono|rassicura|rassicurano|tranquillizzano|calmano;
    lo|la tengono|tiene|terrebbe fuori|lontano|lontana|in
    piedi|ancorato|ancorata|impegnato|impegnata|agganciato|agganciata; lo|la aiuta|aiutano
    a|molto|tanto|davvero|parecchio; gli|le danno|dagrave
    stabilita|struttura|sicurezza|forza|equilibrio|serenita; gli|le danno|dagrave una|un
    struttura|motivo|ritmo|equilibrio|senso|obiettivo; lo|la fa|fanno stare bene; lo|la fa|fanno
    reggere; gli|le fanno bene; giocano|gioca a suo favore; sono dalla sua parte; fa ben sperare;
    gli fa bene; le fa bene; lo aiuta molto|a|tanto|davvero|parecchio; gli dagrave stabilita|una
    struttura|un motivo; punto di forza|appoggio|riferimento; protettiv*; punto|punti di forza; di
    buon occhio; testa sulle spalle; piedi per terra; tiene duro; sulla buona strada; sulla strada
    giusta; sui binari giusti; sul binario giusto; risale|risalendo la china; si sta
    rialzando|riprendendo|sistemando|raddrizzando; ha ripreso gusto|fiducia; ha ritrovato
    fiducia|serenita|un; buona|ottima|bella notizia; al riparo; al sicuro; ancora di salvezza;
    salvagente; ha messo la testa; si dagrave da fare; si rimbocca le maniche; ha voltato pagina;
    volta pagina; ha chiuso con il|la|i|le|quel|quella; veglia|vegliano su; gli|le sta|stanno
    dietro|vicino|accanto|addosso; in carreggiata; siamo fiduciosi; sono fiducioso|fiduciosa; ben
    avviato; direzione giusta; fila liscio; filano lisci; procede|procedono bene; va|vanno avanti
    bene; lo|la vedo|vediamo bene|meglio; gli|le fa|fanno bene|molto; gli|le giova|giovano; si tiene
    stretto|stretta; ci tiene molto|tanto; gli|le impedisce di; lo|la allontana
    dal|dalla|dai|dalle|da; gli|le ha|hanno ridato; gli|le dagrave una ragione|mano|struttura|scopo;
    lo|la fa|fanno stare bene|tranquillo|meglio; lo|la fa|fanno crescere|maturare|ragionare; ha
    cambiato vita; ci crede; si prende|prendono cura di lui|lei; mi|ci
    rassicura|tranquillizza|conforta; un buon segno|inizio; buon segno; nuovo inizio; ha trovato il
    suo|un equilibrio|posto; si egrave ambientato|ambientata|inserito|inserita bene; e ben
    seguito|accolto|inserito; lo|la sprona|motiva|incoraggia; lo|la tiene|tengono alla
    larga|lontano|fuori; alla larga; tira|tirano su; non sgarra; ragione per
    resistere|vivere|restare|andare|farcela|non; ragione di vita|vivere; ha troppo|tanto|molto da
    perdere; ha di che; ha qualcuno su cui; ha un vero progetto|obiettivo; ha voglia di
    farcela|uscirne; vuole farcela|uscirne; ha capito la|il; comincia ad|a
    aprirsi|capire|parlare|assumersi; gli|le dagrave un|una ritmo|senso|scopo|equilibrio|stabilita;
    si fida di; ha preso le misure; ha i suoi punti; possiamo stare tranquilli; si puo stare
    tranquilli; ha trovato un|il ritmo|equilibrio; preso fiducia|coscienza|consapevolezza; prende
    fiducia; punto positivo; una vera possibilita; ha buone possibilita
""")
"""Ways of saying that somebody does well, which judge and protect alike."""

TABLE = Table(
    language="it",
    head_first=True,
    granted=phrases("""
        assegno; assegno di|d' inclusione|invalidita; inps; invalidita; pratica di invalidita|disoccupazione; pensione; pensione di|d' invalidita; permesso di soggiorno; carta d'identita; asilo; cittadinanza; ricorso; prestito; mutuo; finanziamento; patente; passaporto; borsa; borsa lavoro|di; naspi; disoccupazione; sussidio; reddito; domanda di|d' alloggio|casa|asilo|pensione|invalidita|cittadinanza|sussidio|assunzione|residenza|iscrizione|disoccupazione|assegno; casa popolare; iscrizione; candidatura; contratto; malattia; assicurazione; graduatoria; il suo appello|ricorso
    """),
    past_passives=tuple(
        f"{be} {p}{end}"
        for be, end in (("egrave stato", "o"), ("egrave stata", "a"))
        for p in words(
            "accolt accettat bocciat archiviat confermat rinviat revocat sospes prorogat concess negat respint approvat rigettat"
        )
    ),
    answering=phrases(
        "dire; dirci; precisare; spiegare; spiegarci; confermare; confermarci; indicare; indicarci; chiarire; chiarirci"
    ),
    favours=phrases("""
        puoi; potresti; riesci a; riuscite a; potete; potreste; ce la fai a; ti va di; puo;
        puo; possono; potrebbe; potrebbero; potra; potranno; puo per favore; riesce|riescono a; riuscirebbe a; se la sente; se la sentirebbe; possiamo chiedere A; potremmo chiedere A; e possibile che; sarebbe possibile che;
        ci fai avere|sapere; ci mandi; ci giri; ci procuri; ci porti; mi fai avere|sapere; mi mandi; mi giri; ci
        fate avere|sapere; ci mandate; ce lo|la|li|le mandi|giri|porti|procuri; te ne occupi; se ne occupa; ci
        pensi; lo senti; lo chiami; la chiami;
        ci fai|fate pervenire|arrivare; mi fai|fate pervenire|arrivare
    """),
    plural_verbs=("ano", "ono", "anno"),
    plurals=words("loro essi esse"),
    matters=phrases("""
        alcol; alcool; droga; droghe; stupefacenti; cannabis; cocaina; violen*; conflitt*; minacc*; aggression*; crisi; rabbia; isolamento; evasion*; fuga; ricadut*; recidiv*; suicid*; estremis*; radicalizz*; sostegno; stabile; stabili; risorsa; risorse; pericolo*; tension*; fiducia; relazion*; legame
    """),
    transitive=words("lascia lascera lasciano esce uscito lasciato raggiunge"),
    assigned=phrases("""
        spetta; spettera; spettano; tocca; tocchera; compete; competera; egrave affidato|affidata|affidati; viene affidato|affidata; verra affidato|affidata; sara affidato|affidata; egrave stato|stata affidato|affidata; egrave chiesto|richiesto; viene chiesto|richiesto; egrave stato chiesto|richiesto; si chiede di; chiediamo di; resta da; rimane da; il compito; l'incarico; la responsabilita; egrave assegnato|assegnata; viene assegnato|assegnata; egrave demandato|demandata; egrave delegato|delegata; si affida; si assegna; affidiamo; assegniamo
    """),
    to_tell=phrases("""
        per dire|segnalare|avvisare|avvertire|informare|comunicare|spiegare|confermare|riferire|raccontare|precisare che; per dirci|dirgli|avvisarci|informarci|segnalarci|comunicarci|confermarci che; per lamentarsi
    """),
    past_shapes=("arono", "irono", "ettero", "essero"),
    meets=phrases("""
        riceve; ricevono; ricevera; riceveranno; aspetta; aspettano; aspettera; attende; attendono; accoglie; accolgono; accogliera; incontra; incontrera; ricevere; accogliere
    """),
    finishes=phrases("""
        bozza; prima bozza; prima versione; versione definitiva|finale; versione; testo; nota; documento; il tutto; pronto; pronta; pronti; finito; finita; chiuso; chiusa; consegnato; consegnata; da consegnare|chiudere|finire|completare; fatto; fatta; completato; completata; concluso; conclusa; deve essere pronto|pronta|fatto|fatta|chiuso;
        termine ultimo
    """),
    does_so=phrases("""
        se ne occupa|occupera|occupano; ci pensa|pensera|pensano; lo fa|fara|fanno; la fa|fara; se ne fa carico; se ne incarica; vi provvede|provvedera; provvede|provvedera; lo prende in carico; la prende in carico; ci lavora; segue lui|lei; fa lui|lei; ci pensa lui|lei; se ne occupa lui|lei; lo fa lui|lei; si offre; si rende disponibile; egrave disponibile; deve occuparsene; puo occuparsene; di occuparsene; di farlo; di pensarci; di provvedere; a farlo; a occuparsene; a provvedere
    """),
    memos=phrases("""
        nb; n.b; n . b .; promemoria; promemoria per me; appunto; appunto per me; nota per me; nota mia; per memoria; pro memoria; memo; non dimenticare che; da ricordare
    """),
    recorded=phrases("""
        a verbale; per il verbale; da mettere|inserire|riportare|annotare a verbale; da verbalizzare; si verbalizza|verbalizzi; si metta|mette a verbale; si dà|dia atto; si dagrave atto; si prende atto a verbale; mettiamo a verbale; mettere a verbale; verbalizziamo; che risulti a verbale; risulti a verbale; resti a verbale; rimanga a verbale; sia messo a verbale; va messo a verbale; nel verbale va; nel verbale si;
        da annotare; da segnare; da riportare; da mettere agli atti; agli atti;
        per il fascicolo; per memoria
    """),
    drops=True,
    rulings=phrases("""
        via libera del|della|al|alla|per; ok del|dal gruppo|tavolo; niente visite|visita|contatti|permessi|permesso|segnalazione|comunicazione; stop alle|ai|al|alla; fine delle|del|della; ripresa delle|del|della; sospensione delle|del|della; proroga delle|del|della;
        ok A; ok per; ok al; si A; no A; no al; mantenimento DI; conferma DI; via libera; nulla osta; niente
        uscita|permesso|rientro|revoca|proroga|scarcerazione; niente piu; nessuna
        uscita|revoca|proroga|modifica|deroga|comunicazione|segnalazione; nessun
        rientro|permesso|trasferimento|cambiamento; caso chiuso|archiviato|sospeso; chiusura del|della
        caso|scheda|monitoraggio|percorso|pratica; archiviazione del|della; stralcio; passaggio al|a livello; uscita
        dalla lista; inserimento in lista; permanenza in lista; approvato|approvata; accolto|accolta;
        respinto|respinta; bocciato|bocciata; rinviato|rinviata al|alla; confermato|confermata; tutti d'accordo;
        d'accordo su|per|con; si decide; unanimita; parere favorevole; parere contrario del tavolo; accordo unanime;
        accordo su|sul|sulla; si va avanti; avanti con; si resta; restiamo; si chiude; si archivia
    """),
    viewed=phrases("""
        per;
        dal punto di vista DI; agli occhi DI; nell'ottica DI; a parere DI; a giudizio DI; ad avviso DI; secondo; lato;
        a detta DI
    """),
    lessens=phrases("""
        diminuisce; diminuiscono; egrave|sono diminuito|diminuita|diminuiti; si riduce; si egrave ridotto|ridotta;
        ridotto; ridotta; cala; calano; egrave calato|calata; in calo; basso; bassa; bassi; minimo; minima; minore;
        lieve; lievi; scarso; scarsa; si attenua; attenuato; attenuata; si allontana; svanisce; rientrato; rientrata;
        contenuto; contenuta; escluso; esclusa; residuo; residua; moderato; moderata; sotto controllo; si egrave
        attenuato|attenuata; viene meno; venuto|venuta meno; scende; sceso; scesa; limitato; limitata; marginale;
        remoto; remota
    """),
    wonders=phrases("""
        chiede; chiedono; domanda; domandano; ha chiesto; hanno chiesto; ha domandato; vuole|vorrebbe|vogliono sapere; cerca di capire; interroga;
        vuole|vogliono|vorrebbe|vorrebbero|desidera|desidererebbe sapere|conoscere|capire; si chiede; si chiedono; si
        domanda; si domandano; si interroga; pone|pongono la domanda|questione; chiede se; chiedono se; chiede quando;
        chiede dove; chiede come; chiede perche; chiede quanto; chiede quanti; chiede chi; chiede quale; domanda se;
        chiede al tavolo se; chiede al gruppo se; chiede chiarimenti su; chiede di sapere
    """),
    comings=phrases("""
        arriva; arrivano; arrivera; egrave arrivato|arrivata; sono arrivati; viene; vengono; verra; entra; entrano;
        egrave entrato|entrata; esce; escono; uscira; egrave uscito|uscita; va via; andra via; egrave andato|andata
        via; se ne va; se ne egrave andato|andata; lascia; lascera; si unisce; si assenta; si allontana; torna;
        rientra; egrave tornato|tornata; egrave rientrato|rientrata; manca; mancano; assiste; partecipa; partecipano;
        si collega; si scollega; si egrave collegato|collegata; si egrave scollegato|scollegata; stacca; ci lascia; ci
        raggiunge; ci ha lasciato|raggiunto; interviene
    """),
    befalls=phrases("""
        rassicura; rassicurano; tranquillizza; conforta; allarmano; spaventa; turba; disturba; fa|fanno paura|piacere A;
        preoccupa; preoccupano; allarma; inquieta; risulta; risultano; risultava; consta; constano; egrave
        arrivata|arrivato|stato|stata; egrave stato detto|riferito|segnalato|comunicato|confermato; hanno
        detto|riferito|segnalato; ha detto|riferito|raccontato|confidato; non risulta; non risultano; egrave noto;
        egrave nota;
        ci|mi tranquillizza|rassicura|convince
    """),
    awaits=phrases("""
        in attesa che|di sapere; nell'attesa che; aspettando che; si attende che; aspettiamo che; attendiamo che;
        attende|attendono|aspetta|aspettano che
    """),
    judges=phrases("""
        vediamo; troviamo; consideriamo; riteniamo; notiamo; sentiamo; percepiamo; valutiamo; giudichiamo; osserviamo; ravvisiamo; rileviamo; segnaliamo;
        vede; vedono; considera; considerano; valuta; valutano; stima; stimano; ravvisa; ravvisano; rileva; rilevano;
        osserva; osservano; identifica; identificano; individua; individuano; percepisce; percepiscono; segnala;
        segnalano; indica; indicano; evidenzia; evidenziano; sottolinea; sottolineano; definisce; definiscono; trova;
        trovano; riconosce; riconoscono; descrive; descrivono; constata; constatano; nota; notano; intravede;
        intravedono; giudica; giudicano; reputa; reputano; colloca; collocano; coglie; colgono; avverte; avvertono;
        mette in luce; mettono in luce; ritiene
    """),
    dues=phrases("""
        se ne occupa; se ne occupera; se ne occupano; se ne fa carico; se ne fara carico; se ne prende carico; se ne
        incarica; ci pensa; ci pensera; ci pensano; vi provvede; vi provvedera; provvede in merito; ne egrave
        incaricato|incaricata|responsabile; lo prende in carico; la prende in carico; ne risponde; se la sbriga; se la
        vede; egrave il referente; egrave la referente; egrave di turno
    """),
    elisions=named("""
        l' lo; un' una; dell' della; all' alla; dall' dalla; nell' nella; sull' sulla; d' di; c' ci; quest'
        questa; quell' quella;
        dev' deve; com' come; dov' dove; cos' cosa; s' si; v' vi; n' ne; m' mi; t' ti; anch' anche; senz' senza;
        tutt' tutti;
        mezz' mezza; quand' quando; coll' con; gl' gli; e' egrave; qual' quale; nient' niente
    """),
    accented={"è": "egrave", "dà": "dagrave", "né": "negrave", "là": "lagrave", "lì": "ligrave"},
    clitics=words("lo la li le gli ne ci si mi ti vi se ce glielo gliela glieli gliele gliene me te ve"),
    onward=words("dal da dalla"),
    numbers=valued("""
        un 1; uno 1; una 1; due 2; tre 3; quattro 4; cinque 5; sei 6; sette 7; otto 8; nove 9; dieci 10; undici 11; dodici
        12; quattordici 14; quindici 15; venti 20; trenta 30; quaranta 40; sessanta 60; novanta 90
    """),
    ordinals=words("º o a ª esimo"),
    ordinal_words=valued("""
        primo 1; prima 1; secondo 2; seconda 2; terzo 3; terza 3; quarto 4; quarta 4; quinto 5; sesto 6
    """),
    weekdays=valued("""
        lun 0; mar 1; mer 2; gio 3; giov 3; ven 4; sab 5; dom 6; lunedi 0; martedi 1; mercoledi 2; giovedi 3; venerdi 4;
        mercoldi 2; govedi 3; venerdì 4; lundei 0; gioved 3; merc 2; vener 4
    """),
    months=valued("""
        gen 1; genn 1; feb 2; febb 2; apr 4; mag 5; magg 5; giu 6; lug 7; ago 8; set 9; sett 9; ott 10; nov 11; dic 12;
        febraio 2; setembre 9
    """),
    units=named("""
        ora hour; ore hour; h hour; giorno day; giorni day; gg day; g day; settimana week; settimane week; sett
        week; mese month; mesi month; anno year; anni year;
        trimestre quarter; trimestri quarter; giornata day; giornate day
    """),
    parts=phrases("""
        mattina; mattino; pomeriggio; sera; notte; mezzogiorno; mezzanotte; pranzo; serata; mattinata; giornata; pom
    """),
    dates=(
        ("weekday_day", phrases("{weekday} {day}; il {weekday} {day}; questo {weekday} {day}")),
        ("iso", phrases("{iso}")),
        (
            "season",
            phrases("""
        l'estate|autunno|inverno; la primavera|pasqua; natale; pasqua; le vacanze|feste|ferie; le vacanze
        estive|natalizie|pasquali; ferragosto; estate; autunno; inverno; il natale|ramadan; le ferie estive; capodanno;
        carnevale
    """),
        ),
        (
            "recurring",
            phrases("""
        ogni {weekday}; ogni {unit}; ogni {n} {unit}; tutti i {weekday}|giorni|mesi; tutte le settimane|mattine; un
        {weekday} si e uno no; a {weekday} alterni; il {weekday} e il {weekday}; tutti i {weekday}; tutti gli anni; ogni
        mattina|sera; ogni due {weekday}
    """),
        ),
        (
            "month_week",
            phrases("""
        la? {ord} settimana DI {month}; la? ultima settimana di {month}; l'ultima settimana di {month}; la? {ord} meta di
        {month}; la? {ord} quindicina di {month}; la {ord} settimana del mese prossimo; la? {ord} decade di {month}
    """),
        ),
        (
            "time",
            phrases("""
        alle? {clock}; alle {hour}; alle {time}; alle? ore {clock}; alle? ore {time}; alle? ore {hour}; h {time}; h
        {clock};
        h {hour}; verso le {hour}; verso le {time}; dalle ore? {hour}; dalle {clock}; dalle {time}; per le {hour}; per le
        {clock}; per le {time}; intorno alle {hour}; intorno alle {time}; ore {hour}; entro le {hour}; entro le ore?
        {time};
        entro le ore? {clock}; {clock} in punto; dalle ore {time}; dalle ore {clock}
    """),
        ),
        (
            "time_pm",
            phrases("""
        alle? {hour} di|del sera|pomeriggio; alle {time} di|del sera|pomeriggio; le {hour} di|del sera|pomeriggio
    """),
        ),
        ("numeric", phrases("{num}; {weekday} il? {num}; il {num}; il {weekday} {num}")),
        (
            "day_month",
            phrases("""
        il|lo? {day} °? {month} {year}?; il|lo? {day} di {month} {year}?; il|al|dal {ord} {month} {year}?; il|al|dal {ord}
        di {month} {year}?; il {day} °? {month} di quest'anno; il? giorno {day} °? {month} {year}?
    """),
        ),
        ("day_month_range", phrases("il? {num} {month} {year}?")),
        (
            "days_month",
            phrases("""
        il|lo? {day} al|e|-|–|— {day} {month} {year}?; il|lo? {day} e il|lo {day} {month} {year}?; {day} a {day} {month}
        {year}?; {day} ° al {day} {month} {year}?; {ord} al {day} {month} {year}?; {day} allo {day} {month} {year}?; {day}
        alla {day} {month} {year}?
    """),
        ),
        ("day_or_month", phrases("il|lo? {day} o il|lo? {day} {month} {year}?")),
        (
            "day",
            phrases("""
        il {ord}; il|lo {day}; il|lo {day} del mese; il|lo {day} di questo mese; il|lo {day} p . v .; {day} corrente mese;
        il {day} c . m .; il {day} cm; {day} del mese; il giorno {day};
        prima del {day}; non piu tardi del {day}; nella giornata del {day}; non oltre il? {day}; in data {day}; ore {n} del {day};
        alla data del {day}; la mattina|sera|notte del {day}; il pomeriggio del {day}
    """),
        ),
        (
            "day_next_month",
            phrases("""
        il|lo? {day} del prossimo mese; il|lo? {day} del mese prossimo; il|lo? {ord} del mese prossimo
    """),
        ),
        (
            "weekday",
            phrases("""
        {weekday}; il {weekday}; {weekday} {part}; {weekday} di {part}; {weekday} nel {part}; {weekday} in {part};
        {weekday}
        a {part}; {weekday} in serata|mattinata|giornata; la {weekday}; {weekday} nella {part}; {weekday} nel primo
        pomeriggio; {weekday} dopo pranzo; la domenica
    """),
        ),
        (
            "this_weekday",
            phrases("""
        questo|questa {weekday}; questo|questa {weekday} {part}; {weekday} che viene; questo {weekday} che viene;
        {weekday}
        p . v .; {weekday} pv; {weekday} venturo; {weekday} entrante
    """),
        ),
        (
            "next_weekday",
            phrases("""
        {weekday} prossimo|prossima; il? prossimo {weekday}; la? prossima {weekday}; {weekday} prossimo {part}; il
        {weekday}
        prossimo; {weekday} {part} prossimo; il {weekday} successivo; {weekday} successivo; il {weekday} dopo; {weekday}
        prox; prox {weekday}
    """),
        ),
        (
            "last_weekday",
            phrases("""
        {weekday} scorso|scorsa; lo scorso {weekday}; la scorsa {weekday}; scorso {weekday}; {weekday} passato; {weekday}
        scorso {part}; {weekday} {part} scorso; {weekday} u . s .; {weekday} us; l'ultimo {weekday}; il {weekday} scorso;
        l'altro {weekday}
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} di questa settimana; questa settimana {weekday}; {weekday} questa settimana; {weekday} della
        settimana in
        corso; il {weekday} di questa settimana; questa settimana di {weekday}
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} della settimana prossima|entrante|ventura; {weekday} della prossima settimana; {weekday} la settimana
        prossima; {weekday} settimana prossima; la? prossima settimana {weekday}; la? settimana prossima {weekday}; il
        {weekday} della settimana prossima; il {weekday} della prossima settimana; {weekday} prossima settimana; {weekday}
        della settimana che viene; {weekday} della settimana successiva|dopo; {weekday} {part} della prossima settimana;
        {weekday} {part} della settimana prossima; la? settimana prossima il|di {weekday}; la? prossima settimana di
        {weekday}
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        {weekday} della settimana scorsa|passata; {weekday} della scorsa settimana; {weekday} la settimana scorsa; la?
        settimana scorsa {weekday}; la? scorsa settimana {weekday}; il {weekday} della settimana scorsa; il {weekday}
        della
        scorsa settimana; {weekday} scorsa settimana; {weekday} settimana scorsa
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} fra|tra una settimana; {weekday} fra|tra {n} settimane; {weekday} a otto; fra|tra una settimana di
        {weekday}; fra|tra {n} settimane {weekday}; una settimana da {weekday}
    """),
        ),
        (
            "in",
            phrases("""
        fra|tra|entro|in {n} {unit}; entro i|le {n} {unit}; entro i|le prossimi|prossime {n} {unit}; nei|nelle
        prossimi|prossime {n} {unit}; nell'arco di {n} {unit}; nel giro di {n} {unit}; nel termine di {n} {unit}; entro il
        termine di {n} {unit}; entro massimo|max|al {n} {unit}; massimo|max {n} {unit}; al massimo {n} {unit}; entro al
        massimo {n} {unit}; al massimo
        fra|tra|in|entro {n}
        {unit}; {n} {unit} da oggi|adesso|ora; a {n} {unit} da oggi; per i|le prossimi|prossime {n} {unit}; entro e non
        oltre {n} {unit}; entro un|una {unit}; entro i prossimi|successivi {n} {unit}; non oltre {n} {unit}; in
        massimo|max
        {n} {unit}; da qui a {n} {unit}; entro {n} {unit} da oggi; i prossimi {n} {unit}; le prossime {n} {unit}; al piu
        tardi fra|tra {n} {unit}; nelle prossime {n} {unit}; per la durata di {n} {unit}; fra|tra massimo {n} {unit}
    """),
        ),
        (
            "in_workdays",
            phrases("""
        fra|tra|entro|in {n} giorni|gg lavorativi|feriali; entro i {n} giorni lavorativi; entro i prossimi {n} giorni
        lavorativi; nei prossimi {n} giorni lavorativi; entro {n} gg lav; entro un giorno lavorativo; nel termine di {n}
        giorni lavorativi; entro il termine di {n} giorni lavorativi
    """),
        ),
        (
            "in_vague",
            phrases("""
        fra|tra|entro|in qualche {unit}; fra|tra|entro|in pochi|poche {unit}; fra|tra|entro|in alcuni|alcune {unit};
        fra|tra|entro un|una paio|quindicina|decina|ventina di {unit}; fra|tra|entro un paio di {unit}; fra|tra|entro
        circa
        {n} {unit}; fra|tra|entro {n} o {n} {unit}; fra|tra|entro {num} {unit}; fra|tra|entro {n} - {n} {unit}; nei|nelle
        prossimi|prossime giorni|settimane|mesi; a breve; prossimamente; presto; quanto prima possibile; a tempo
        debito; uno
        di questi giorni; in questi giorni; inizio {month} {year}?; ai primi di {month}; a inizio {month}; all'inizio di
        {month}; inizio settimana; inizio della settimana prossima; inizio prossima settimana; inizio settimana
        prossima; a
        inizio settimana; a inizio mese; inizio mese; inizio del mese; inizio anno; primi di {month}; i primi di {month};
        nel corso della settimana|mese|prossima; nel corso del mese; nel corso della prossima settimana; nel corso della
        settimana prossima; in settimana; intorno al {day} {month}?; attorno al {day} {month}?; verso il {day} {month}?;
        verso {weekday}; verso fine|meta|inizio {month}; verso fine mese; circa il {day} {month}; nel breve periodo; a
        breve
        termine; qualche {unit} fa; alcuni|alcune {unit} fa; un paio di {unit} fa; pochi|poche {unit} fa; l'altro giorno;
        prima|dopo dell'estate|autunno|inverno; prima|dopo l'estate|autunno|inverno; prima|dopo di|del|le|il
        natale|vacanze|ferie|feste|ramadan; prima|dopo pasqua|natale|ferragosto; prima delle vacanze|ferie|feste; prima di
        pasqua|natale|ferragosto; prima della primavera|pasqua; entro l'estate|autunno|inverno; entro
        pasqua|natale|ferragosto; entro la primavera; entro le vacanze|ferie|feste; entro natale; in
        primavera|estate|autunno|inverno; questa primavera|estate; quest'estate|autunno|inverno; nelle vacanze; a
        pasqua|natale|ferragosto; per pasqua|natale; per l'estate; entro poco; fra|tra poco; da qualche|alcune|alcuni
        {unit}; quindici giorni circa; prima parte di {month}; seconda parte di {month}; a meta settimana; meta
        settimana; a
        cavallo tra {month} e {month}
    """),
        ),
        (
            "ago",
            phrases("""
        {n} {unit} fa; {n} {unit} addietro; {n} {unit} or sono; un|una {unit} fa
    """),
        ),
        (
            "rel0",
            phrases("""
        oggi; oggi {part}; oggi stesso; stasera; stamattina; stamani; stamane; stanotte; questa mattina|sera|notte; questo
        pomeriggio|mattino; entro oggi; entro la giornata; in giornata; entro sera; entro stasera; a fine giornata; fine
        giornata; nella giornata odierna; nella giornata di oggi; in data odierna; oggi in giornata; oggi nel pomeriggio;
        entro fine giornata; subito dopo la riunione; data odierna; questa {part}; questo {part}
    """),
        ),
        (
            "rel1",
            phrases("""
        domani; domani {part}; domattina; domani nel pomeriggio; domani sera; domai; entro domani; domani in
        giornata|mattinata|serata; nella giornata di domani; domani stesso
    """),
        ),
        ("rel2", phrases("dopodomani; dopo domani; dopodomani {part}; dopo domani {part}")),
        (
            "rel-1",
            phrases("""
        ieri; ieri {part}; ieri sera; iersera; ieri notte; la notte scorsa; la scorsa notte; ieri nel pomeriggio; ieri in
        mattinata|serata; nella giornata di ieri
    """),
        ),
        (
            "rel-2",
            phrases("""
        l'altro ieri; l'altroieri; altroieri; avantieri; ieri l'altro; altro ieri; avant'ieri
    """),
        ),
        (
            "this_unit",
            phrases("""
        questa|questo {unit}; quest'anno; nel corso di questa|questo {unit}; il|la {unit} in corso; in questa|questo
        {unit};
        il {unit} corrente; nel corso del {unit} corrente
    """),
        ),
        (
            "next_unit",
            phrases("""
        la|il? prossima|prossimo {unit}; la|il? {unit} prossima|prossimo; la|il {unit} entrante|venturo|ventura; la
        settimana che viene; il mese che viene; la|il {unit} successiva|successivo; l'anno prossimo|venturo; l'anno che
        viene; nel corso del prossimo {unit}; nella|nel prossima|prossimo {unit}; nella|nel {unit} prossima|prossimo
    """),
        ),
        (
            "last_unit",
            phrases("""
        la|lo? scorsa|scorso {unit}; la|il? {unit} scorsa|scorso; la|il {unit} passata|passato; l'anno scorso|passato;
        l'ultima|ultimo {unit}; negli|nelle ultimi|ultime {n} {unit}; gli|le ultimi|ultime {n} {unit}; nell'ultimo|ultima
        {unit}; nel|nella {unit} scorso|scorsa; nello|nella scorso|scorsa {unit}; negli|nelle ultimi|ultime {unit}
    """),
        ),
        (
            "end_week",
            phrases("""
        la? fine DI settimana; fine della settimana; la? fine della settimana; la? fine di questa settimana; fine
        settimana
        in corso; a fine settimana; alla fine della settimana; alla fine di questa settimana
    """),
        ),
        (
            "end_next_week",
            phrases("""
        la? fine della prossima settimana; la? fine della settimana prossima; fine settimana prossima; fine prossima
        settimana; alla fine della prossima settimana; a fine settimana prossima; a fine prossima settimana; alla fine
        della
        settimana prossima
    """),
        ),
        (
            "weekend",
            phrases("""
        il? fine settimana; il? week - end; il? weekend; questo fine settimana|weekend; questo week - end; il we
    """),
        ),
        (
            "next_weekend",
            phrases("""
        il? prossimo fine settimana|weekend; il? fine settimana prossimo; il? weekend prossimo; il? prossimo week -
        end; il?
        week - end prossimo
    """),
        ),
        (
            "end_unit",
            phrases("""
        la? fine DI {unit}; fine {unit}; a fine {unit}; alla fine DI {unit}; la? fine di questo|questa {unit}; la? fine
        dell'anno; la? fine di quest'anno; l'ultimo giorno DI {unit}; alla fine di questo|questa {unit}; ultimo giorno DI
        {unit}; la? fine del {unit} in corso; il fine mese; la? conclusione del {unit}
    """),
        ),
        (
            "end_this_month",
            phrases("""
        fine mese; a fine mese; la? fine del mese; la? fine di questo mese; alla fine del mese; fine corrente mese; fine
        mese corrente; fine del corrente mese; fine c . m .
    """),
        ),
        (
            "end_this_year",
            phrases("""
        fine anno; a fine anno; la? fine dell'anno; alla fine dell'anno; la? fine di quest'anno; san silvestro; la? fine
        dell'anno in corso; fine anno corrente
    """),
        ),
        (
            "end_next_unit",
            phrases("""
        la? fine del|della prossimo|prossima {unit}; la? fine del|della {unit} prossimo|prossima; fine prossimo|prossima
        {unit}; fine {unit} prossimo|prossima; a fine {unit} prossimo|prossima; alla fine del|della prossimo|prossima
        {unit}; alla fine del {unit} prossimo
    """),
        ),
        (
            "end_year_of",
            phrases("""
        la? fine {year}; la? fine del {year}; la? fine dell'anno {year}; a fine {year}; fine anno {year}; alla fine del
        {year}
    """),
        ),
        (
            "end_month",
            phrases("""
        la? fine {month} {year}?; la? fine DI {month} {year}?; a fine {month} {year}?; alla fine di {month} {year}?; alla
        fine del mese di {month}; la? fine del mese di {month} {year}?; l'ultimo giorno di {month}; ultimo giorno di
        {month}; fine mese di {month}; gli ultimi di {month}; il finire di {month}
    """),
        ),
        (
            "mid_month",
            phrases("""
        la? meta {month} {year}?; la? meta DI {month} {year}?; a meta {month} {year}?; alla meta di {month}; a meta di
        {month}; la? meta del mese di {month}
    """),
        ),
        (
            "mid_this_month",
            phrases("""
        meta mese; la? meta del mese; a meta mese; alla meta del mese; la? meta di questo mese; a meta di questo mese
    """),
        ),
        (
            "mid_next_month",
            phrases("""
        la? meta del prossimo mese; la? meta del mese prossimo; meta mese prossimo; a meta del mese prossimo; a meta del
        prossimo mese; a meta mese prossimo
    """),
        ),
        (
            "month",
            phrases("""
        a {month} {year}?; in {month} {year}?; nel {month} {year}; {month} {year}; {month} prossimo; il prossimo {month};
        il? mese di {month} {year}?; nel mese di {month} {year}?; nel corso di {month}; nel corso del mese di {month};
        entro
        {month} {year}?; prima di {month} {year}?; entro il mese di {month} {year}?; per {month} {year}?; durante {month}
    """),
        ),
        (
            "quarter",
            phrases("""
        q {n} {year}?; t {n} {year}?; il? {ord} trimestre {year}?; il? {ord} trimestre del {year}; la? fine del {ord}
        trimestre {year}?; fine q {n}; fine {ord} trimestre
    """),
        ),
        (
            "week_of",
            phrases("""
        la? settimana del {day} {month} {year}?; la? settimana del {day}; nella settimana del {day} {month} {year}?; la?
        settimana dal {day} {month}; la settimana che inizia il {day} {month}; la? settimana di lunedi {day} {month}
    """),
        ),
        (
            "week_no",
            phrases("""
        la? settimana {n}; settimana n|numero|nr {n}; nella settimana {n}; wk {n}; sett {n}
    """),
        ),
        (
            "meeting",
            phrases("""
        la? prossima riunione|conferenza|seduta|sessione|volta|convocazione|equipe|verifica|plenaria; la nostra prossima
        riunione; il? prossimo incontro|tavolo|got|appuntamento|colloquio|gruppo|comitato|mar|gpo|nucleo; la riunione
        prossima|successiva; l'incontro successivo; la conferenza successiva; la seduta successiva; ci rivediamo; ci
        riuniamo; il nostro prossimo incontro; la? prossima conferenza di caso; la? prossima riunione di equipe; la?
        riunione successiva; la? volta prossima; ci vediamo; la|il prossima|prossimo case conference
    """),
        ),
        (
            "release",
            phrases("""
        la? scarcerazione; la sua scarcerazione; scarcerazione; la? liberazione; la sua liberazione; liberazione; il fine
        pena; fine pena; il suo fine pena; la? fine della pena; la data di scarcerazione; data di scarcerazione; l'uscita;
        la sua uscita; l'uscita dal carcere; uscita dal carcere; uscita; le dimissioni dal carcere; la liberazione
        condizionale|anticipata; che esca; che lui|lei esca; che venga scarcerato|scarcerata; la rimessione in liberta; il
        rilascio; il suo rilascio; rilascio; la dimissione; la sua dimissione; il giorno della scarcerazione; il giorno
        del
        rilascio; scadenza della pena; la scadenza della pena; dimissione dal carcere; il ritorno in liberta
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} prima DI scarcerazione|liberazione|rilascio|uscita|dimissione; {n} {unit} prima della sua
        scarcerazione|liberazione|uscita|dimissione; {n} {unit} prima del fine pena; almeno {n} {unit} prima della? sua?
        scarcerazione|liberazione|uscita; {n} {unit} prima del suo rilascio; {n} {unit} prima che esca
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} dopo la? sua? scarcerazione|liberazione|uscita|dimissione; {n} {unit} dopo il suo? rilascio; entro {n}
        {unit} dalla|dal sua? scarcerazione|liberazione|uscita|rilascio; {n} {unit} dalla
        scarcerazione|liberazione|uscita;
        nei {n} {unit} successivi alla scarcerazione|liberazione
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} prima della prossima riunione|conferenza|seduta; {n} {unit} prima del prossimo incontro; almeno {n}
        {unit} prima della prossima riunione|conferenza|seduta; {n} {unit} prima della riunione successiva
    """),
        ),
    ),
    due=phrases("""
        dl; dl :;
        scad; scad :; scad il; scad al;
        entro; entro il|lo|la|i|le|gli; entro e non oltre; entro e non oltre il|lo|la; entro non oltre il; non oltre; non
        oltre il|lo|la; prima DI; prima che; al piu tardi; al piu tardi il|entro|per|a; al piu tardi entro il|la; per; per
        il|lo|la|le; per la giornata di; per questo|questa; entro questo|questa; scadenza; scadenza :; scadenza
        il|al|entro;
        scadenza entro il; con scadenza; con scadenza il|al; termine; termine :; termine il; termine ultimo; termine
        ultimo
        il; deadline; deadline :; deadline il; data limite; data limite il; da consegnare entro|per il?; da fare entro|per
        il?; pronto per|entro il?; pronta per|entro il?; in vista DI; possibilmente entro|prima|per il?; possibilmente
        prima
        DI; se possibile entro|prima il?; se possibile prima DI; preferibilmente entro il?; in tempo per; in tempo per
        il|la|lo; non piu tardi DI; massimo entro il?; max entro il?; entro la fine; ben prima DI; poco prima DI;
        anteriormente A; antecedentemente A; precedentemente A; tassativamente entro il?; improrogabilmente entro il?;
        inderogabilmente entro il?; entro mezzogiorno di; entro le 12 di; indicativamente entro il?; idealmente entro il?;
        subito prima DI; da qui A
    """),
    between=phrases("""
        tra; tra il|lo|la; fra; fra il|lo|la; dal; dallo; da; dalla; tra questo; dall'
    """),
    deadlines=phrases("""
        scad;
        scadenza; deadline; termine; termine ultimo; data limite; termine massimo
    """),
    until=phrases("""
        fino A; sino A; fino a tutto il?; fino al massimo al; fino e non oltre; fino a non oltre il; fino e non oltre il;
        finche; fino; fin A; fino a fine
    """),
    at=phrases("""
        il; lo; la; le; gli; di; del; della; dello; in; nel; nella; a; al; alla; durante; durante il|la; verso; verso il;
        presso; questo; nella giornata di; in data; un; una; nelle; nei; i; per tutto il?; all'; nel corso di|del|della;
        dei; degli; a far data da
    """),
    seen=phrases("""
        dal; dallo; dalla; da; dai; sin DA; fin DA; del; dello; datato; datata; datati; datate; datato il; datata il;
        risalente A; gia dal; a partire dallo scorso; di data; risale A
    """),
    effect=phrases("""
        a partire DA; a decorrere DA; con decorrenza DA; con decorrenza; a far data DA; con effetto DA; decorre DA; in
        vigore DA; dopo; dopo il|lo|la|le; non prima DI; solo dopo il?; solo DA; a seguito di; rinviato A; rinviata A;
        spostato A; spostata A; posticipato A; posticipata A; prorogato A; anticipato A; anticipata A; differito A;
        differita A; partendo DA; in avanti dal; inizia il; inizio il; valido DA; successivamente A; decorrenza
    """),
    after_date=phrases("""
        al piu tardi; o prima; al massimo; max; massimo; tassativo; tassativamente; improrogabile; grazie; per favore;
        {part}; di {part}; in {part}; nel {part}; in giornata; in mattinata; in serata; a fine giornata; entro sera;
        scadenza; termine; compreso; incluso; p . v .; pv; c . a .; di quest'anno; entro mezzogiorno; a mezzogiorno;
        prossimo venturo; u . s .; us; scorso; u . s; a pranzo; nel primo pomeriggio; prima di pranzo
    """),
    ranges=phrases("al; allo; alla; e; -; –; —; e il|lo|la; a; fino A; sino A; ed il"),
    incidents=("incident", "osserv"),
    events=phrases("""
        ha un appuntamento|colloquio|esame|controllo; ha appuntamento|udienza|colloquio|visita; ha una visita|udienza|convocazione|seduta; ha l'appuntamento|udienza|esame; aveva appuntamento; aveva un appuntamento;
        udienza*; processo; dibattimento; sentenza; appello; ricorso; camera di consiglio; riesame; scade; scadono;
        scadeva;
        scadra; scaduto; scaduta; in scadenza; termina; terminera; finisce; finira; cessa; decorre; valido; valida;
        validita; in vigore; entra in vigore; decorrenza; inizia; iniziera; comincia; comincera; verdetto; condanna;
        condannato; condannata; arresto; arrestato; arrestata; nato; nata; nascita; compleanno; mandato; permesso*;
        permesso
        di soggiorno; incidente*; congedo; licenza; osservazione*; avvenuto; avvenuta; si egrave verificato; si egrave
        verificata; avverra; ha avuto luogo; ha luogo; avra luogo; si egrave svolto; si egrave svolta; si svolge; si
        svolgera; si terra; si tiene; si egrave tenuta; egrave successo; successo; operazione; intervento chirurgico;
        matrimonio; funerale; che egrave arrivat*; arrivato; arrivata; scarcerato; scarcerata; scarcerazione; fine pena;
        trasferimento; trasferito; trasferita; ricovero; ricoverato; ricoverata; ordinanza; provvedimento; divieto;
        custodia
        cautelare; interrogatorio; egrave previsto; egrave prevista; egrave fissato; egrave fissata; fissato; fissata;
        fissata per; egrave programmato; egrave programmata; sara scarcerato; sara scarcerata; verra scarcerato; verra
        scarcerata; esce; uscira; contratto; affitto; ramadan; sfratto
    """),
    prefixes={
        "action": phrases("""
        azione; azioni; a; punto d'azione; compito; compiti; da fare; todo; to do; to - do; attivita; impegno; impegni;
        ap;
        follow up; follow - up; seguito; da svolgere; incarico; incarichi; cosa da fare; adempimento; adempimenti; att
    """),
        "decision": phrases("""
        approvato; approvata; confermato; stabilito; concordato; convenuto; decisione del tavolo|gruppo; decisione
        della conferenza|riunione; decisione condivisa|congiunta; decisione;
        decisioni; deciso; delibera; deliberato; conclusione; conclusioni; dec; esito; risoluzione; accordo;
        determinazione
    """),
        "information": phrases("""
        info; informazione; informazioni; inf; fatto; fatti; aggiornamento; aggiornamenti; novita; osservazione;
        osservazioni; notizia; notizie; nuova informazione; nuove informazioni; per conoscenza; pc; fyi; segnalazione;
        segnalazioni; stato dell'arte; dato; dati; rilievo; riscontro; comunicazione; comunicazioni; p . c .
    """),
        "assessment": phrases("""
        valutazione; valutazioni; fattore; parere; giudizio; stima; analisi; apprezzamento
    """),
        "risk": phrases("""
        rischio; rischi; fattore di rischio; fattori di rischio; preoccupazione; preoccupazioni; criticita; segnale
        d'allarme; segnali d'allarme; campanello d'allarme; allarme; allerta; minaccia; pericolo; punto di attenzione;
        punti
        di attenzione; attenzione; vulnerabilita; timore; timori; elemento di rischio
    """),
        "protective": phrases("""
        protettivo; fattore protettivo; fattori protettivi; fattore di protezione; fattori di protezione; protezione;
        risorsa; risorse; punto di forza; punti di forza; forza; elemento positivo; positivo; elemento protettivo
    """),
        "question": phrases("""
        domanda; domande; quesito; quesiti; d; questione aperta; questioni aperte; domanda aperta; domande aperte; da
        chiarire; dubbio; dubbi
    """),
        "dissent": phrases("""
        dissenso; obiezione; obiezioni; disaccordo; opposizione; parere contrario; parere discorde; opinione dissenziente;
        riserva; riserve; contrario; contraria; posizione contraria; voto contrario; parere di minoranza; divergenza
    """),
        "attendance": phrases("""
        ass; giust; pres; ritardo; ritardi; in ritardo; sost; sostituzione; sostituzioni; in collegamento; collegato; collegata; collegati; pres|presente|presenti fino|sino alle {hour}; pres|presente|presenti fino|sino alle {clock}; pres|presente|presenti fino|sino alle {time}; pres|presente|presenti dalle {hour};
        presente; presenti; assente; assenti; presenza; presenze; assenza; assenze; giustificato; giustificata;
        giustificati; ospite; ospiti; partecipanti; scusati; assenti giustificati; invitato; invitata; invitati
    """),
        "remark": phrases("""
            a verbale; per il verbale; da mettere a verbale; mettere a verbale; osservazione; nota a verbale;
            mozione d'ordine; per la verbalizzazione; da verbalizzare; osservazione per il verbale; per il
            resoconto; nota per il verbale; annotazione a verbale; sull'ordine dei lavori
        """),
        "note": phrases("""
        nota; nota bene; note; nb; n . b .; memo; nota personale; nota privata; privato; per me; promemoria; appunto;
        appunti;
        appunto
        personale; annotazione; mia nota; nota per me; personale; nota mia; pro memoria; nota interna
    """),
    },
    owner_labels=phrases("""
        responsabile; responsabili; referente; chi; da chi; a cura di; a cura; in carico a; incaricato; incaricata;
        assegnato a; assegnata a; titolare; esecutore; owner; competenza; resp; a carico di; attuatore; delegato;
        delegata;
        soggetto incaricato; di chi
    """),
    agencies={
        "POL": phrases("""
        polizia; questura; poliziotto; poliziotta; carabinieri; carabiniere; agente di polizia; commissariato;
        commissario;
        ispettore di polizia; ispettrice di polizia; polizia di stato|locale|municipale|giudiziaria|postale; forze
        dell'ordine; digos; arma dei carabinieri; arma; maresciallo; agente di quartiere; poliziotto di quartiere; vigili;
        vigile; polizia locale; comandante; squadra mobile; questore; agenti di polizia; ufficiale di polizia; pg;
        volante;
        polizia cantonale; polizia comunale; ros; pol
    """),
        "PRO": phrases("""
        procura; procuratore; procuratrice; pubblico ministero; pm; p . m .; procura della repubblica; procuratore della
        repubblica; sostituto procuratore; sostituta procuratrice; ufficio del pubblico ministero; procura generale;
        procuratore generale; sostituto; magistrato inquirente; ministero pubblico; procura distrettuale; dda
    """),
        "PRI": phrases("""
        carcere; istituto penitenziario; casa circondariale; casa di reclusione; penitenziario; direttore del carcere;
        direttrice del carcere; direttore dell'istituto; direttrice dell'istituto; direttore; direttrice; direzione;
        direzione del carcere; direzione dell'istituto; amministrazione penitenziaria; dap; prap; istituto; matricola;
        ufficio matricola; area sicurezza; prigione; galera; provveditorato; istituto di pena; area educativa; area
        trattamentale; ipm
    """),
        "PRC": phrases("""
        agente penitenziario; agente penitenziaria; polizia penitenziaria; agenti penitenziari; agente di polizia
        penitenziaria; guardia penitenziaria; secondino; assistente capo; agente di sezione; preposto; guardia carceraria;
        ispettore della penitenziaria; comandante della penitenziaria; penitenziaria; sovrintendente; agente di custodia;
        coordinatore di reparto
    """),
        "PSY": phrases("""
        psicologo; psicologa; psicologo del carcere; psicologa del carcere; esperto ex art 80; psicologo penitenziario;
        psicologa penitenziaria; esperto psicologo; psicologi; art 80
    """),
        "PRB": phrases("""
        uepe; ufficio esecuzione penale esterna; ufficio di esecuzione penale esterna; esecuzione penale esterna;
        funzionario uepe; funzionaria uepe; assistente sociale uepe; assistente sociale dell'uepe; probation; servizio di
        probation; agente di probation; udepe; uiepe; funzionario di servizio sociale; funzionaria di servizio sociale;
        ufficio di probation; operatore di probation; servizio di assistenza riabilitativa; ulepe; funzionario dell'uepe;
        funzionaria dell'uepe; epe
    """),
        "MUN": phrases("""
        comune; municipio; sindaco; sindaca; assessore; assessora; assessorato; amministrazione comunale; giunta; ente
        locale; citta; vicesindaco; ufficio comunale; consiglio comunale; anagrafe; ufficio anagrafe; palazzo comunale;
        segretario comunale; ufficio sicurezza urbana; municipalita; capitale; amministrazione locale; circoscrizione
    """),
        "INT": phrases("""
        intelligence; servizi; servizi segreti; servizi di sicurezza; servizio di sicurezza; aisi; aise; nic; nucleo
        investigativo centrale; antiterrorismo; servizi di informazione; servizio informazioni; ucigos; servizio
        informativo; intelligence penitenziaria
    """),
        "JUD": phrases("""
        la sorveglianza; ufficio di sorveglianza; giudice; tribunale; magistrato; magistrata; magistrato di sorveglianza;
        magistrata di sorveglianza; tribunale di sorveglianza; sorveglianza; corte; corte d'appello; gip; gup; giudice per
        le indagini preliminari; giudice di sorveglianza; giudice tutelare; uds; giudice dell'esecuzione; giudice dei
        provvedimenti coercitivi; tds; magistratura di sorveglianza; magistratura; corte d'assise; tribunale per i
        minorenni
    """),
        "MH": phrases("""
        psichiatra; psichiatria; salute mentale; csm; centro di salute mentale; dipartimento di salute mentale; dsm;
        servizio psichiatrico; spdc; neuropsichiatra; neuropsichiatria; npi; servizio di salute mentale; medico
        psichiatra;
        rems; psichiatra curante; reparto psichiatrico; servizi di salute mentale; tecnico della riabilitazione
        psichiatrica
    """),
        "HLT": phrases("""
        medico; dottore; dottoressa; infermiere; infermiera; asl; ausl; usl; asp; ats; serd; sert; servizio dipendenze;
        servizio per le dipendenze; servizi per le dipendenze; area sanitaria; sanita; ospedale; medico di base; medico
        curante; servizio sanitario; infermeria; azienda sanitaria; sanitari; presidio sanitario; medicina penitenziaria;
        medico del carcere; medico di famiglia; operatore serd; ambulatorio; consultorio; noa; salute; dirigente sanitario
    """),
        "SOC": phrases("""
        servizi sociali; servizio sociale; assistente sociale; assistenti sociali; assistente sociale del comune;
        operatore
        sociale; operatrice sociale; servizio sociale comunale; servizi sociali comunali; servizio sociale professionale;
        ufficio di piano; segretariato sociale; educatore; educatrice; educatore professionale; educatrice professionale;
        servizio sociale del comune; servizi sociali del comune; servizio debiti; servizio sociale territoriale; ambito
        sociale; piano di zona; assistenza sociale; welfare; politiche sociali; operatore sociosanitario
    """),
        "YTH": phrases("""
        ussm; servizi minorili; servizio minori; tutela minori; servizio tutela minori; assistente sociale minori;
        giustizia
        minorile; servizio sociale per i minorenni; ufficio di servizio sociale per i minorenni; comunita per minori;
        curatore speciale; servizio giovani; politiche giovanili; protezione minori; neet; giovani; minori; procura
        minorile; centro giustizia minorile; cgm
    """),
        "EDU": phrases("""
        scuola; insegnante; docente; professore; professoressa; cpia; formatore; formatrice; ente di formazione;
        istruzione;
        centro di formazione; maestro; maestra; provveditorato agli studi; preside; dirigente scolastico; dirigente
        scolastica; universita; polo universitario
    """),
        "WRK": phrases("""
        centro per l'impiego; cpi; servizio per l'impiego; ufficio di collocamento; collocamento; agenzia per il lavoro;
        agenzia del lavoro; sil; servizio inserimento lavorativo; operatore del lavoro; job coach; sportello lavoro;
        consulente del lavoro; navigator; servizi per l'impiego; tutor lavorativo; anpal; orientatore; orientatrice;
        ufficio
        regionale di collocamento; urc; operatrice del lavoro
    """),
        "HSG": phrases("""
        ater; aler; acer; iacp; casa popolare; case popolari; edilizia popolare; ufficio casa; ufficio alloggi; servizio
        casa; agenzia casa; ente gestore; ostello; dormitorio; housing; housing sociale; centro di accoglienza; social
        housing; servizio alloggi; struttura di accoglienza; erp; azienda casa; casa famiglia; housing first; struttura
        alloggiativa; ufficio politiche abitative
    """),
        "NGO": phrases("""
        associazione; ong; onlus; cooperativa; cooperativa sociale; volontario; volontaria; volontari; volontariato;
        caritas; operatore exit; terzo settore; ente del terzo settore; odv; aps; programma exit; exit; operatrice exit;
        centro antiviolenza; cav; coop; associazione di volontariato; fondazione; cuav; sportello vittime; servizio
        vittime;
        centro vittime; assistenza alle vittime; servizio di assistenza alle vittime; sportello di assistenza alle
        vittime;
        supporto vittime; rete dafne
    """),
        "REL": phrases("""
        imam; cappellano; prete; parroco; don; pastore; rabbino; mediatore religioso; mediatrice religiosa; mediatore
        culturale; mediatrice culturale; mediatore linguistico; mediatrice linguistica; ministro di culto; guida
        spirituale;
        mediatore; mediatrice; sacerdote; suora; mediatore interculturale
    """),
        "MEN": phrases("""
        mentore; mentor; tutor; tutore; tutrice; coach; educatore tra pari; peer; amministratore di sostegno;
        amministratrice di sostegno; ads
    """),
        "CM": phrases("""
        case manager; coordinatore del caso; coordinatrice del caso; responsabile del caso; coordinatore; coordinatrice;
        referente del caso; gestore del caso; casemanager; referente del progetto; coordinatore di progetto; coordinatrice
        di progetto; titolare del caso
    """),
        "CP": phrases("""
        segretario; segretaria; segreteria; punto di contatto; persona di contatto; verbalizzante; verbalista;
        cancelleria;
        cancelliere; cancelliera; sportello
    """),
        "FAM": phrases("famiglia; familiari"),
    },
    abbreviated={
        "cc": "carabinieri",
        "gdf": "guardia di finanza",
        "serd": "ser d",
        "sert": "ser t",
        "pl": "polizia locale",
        "ps": "polizia di stato",
        "cr": "casa di reclusione",
    },
    weak=phrases("""
        nic; pg; arma; don; salute; scuola; minori; giovani; citta; capitale; sorveglianza; famiglia; familiari; exit;
        servizi; sanita; welfare; istruzione; collocamento; fondazione; coop; peer; housing; ostello; volontariato; corte;
        sportello; matricola; galera; coach; tutor; ats; arca; pol; sil; ads; consultorio; pastore; maestro; maestra;
        universita; magistratura; sostituto; preposto; giunta; volante; vigile; epe; aps; asp; cav; noa; anagrafe;
        ambulatorio; intelligence; vigili; volontari; ospedale; dottore; dottoressa; area educativa; patronato
    """),
    vague=phrases("""
        gli educatori; le educatrici; gli assistenti sociali; gli psicologi; i medici; i mediatori; gli insegnanti; i
        volontari; l'agente; un agente; agente; l'operatore; l'operatrice; operatore; operatrice; operatori; gli
        operatori;
        un operatore; un'operatrice; il|la collega; mio|mia|nostro|nostra|suo|sua|vostra collega; un|una collega; collega;
        colleghi; i colleghi; il funzionario; la funzionaria; funzionario; funzionaria; un funzionario; il
        responsabile; la
        responsabile; responsabile; il referente; la referente; referente; il servizio; l'ufficio; l'ente; l'istituzione;
        l'equipe; il team; lo specialista; la specialista; il professionista; la professionista; il consulente; la
        consulente; l'assistente; assistente; il personale; l'addetto; l'addetta; addetto; l'incaricato; l'incaricata;
        l'esperto; l'esperta; le autorita; l'autorita; autorita; gli agenti; l'ufficiale; il capo; il superiore; la
        persona
        di riferimento; uno di noi; uno dei due; entrambi; entrambe; tutti e due; tutte e due; i due servizi; i
        servizi; gli
        uffici; gli enti; tutti i servizi; tutti; tutte; tutti gli enti; gli altri; le altre; tutti i partner; i partner;
        partner; la signora; il signore; ciascuno; ognuno; l'altro servizio; il servizio competente; i servizi
        competenti|coinvolti|interessati; quest'ultimo; quest'ultima; il dirigente; la dirigente; la struttura; il
        delegato;
        la delegata; il consigliere; il curatore; l'accompagnatore; il caposervizio; il legale rappresentante; qualche
        collega
    """),
    objects=phrases("lui stesso; me; te"),
    pronouns=phrases("""
        lui; lei; loro; noi; io; egli; ella; essi; esse; tu; voi; costui; costei; costoro
    """),
    demonstratives=phrases("cio; questo; quello"),
    speaker=phrases("io; noi; ci"),
    nobody=phrases("""
        qualcuno; nessuno ancora; uno dei servizi; uno degli enti; chiunque; da definire; da individuare; da stabilire; da
        designare; uno dei partner
    """),
    person=phrases("""
        l'interessato; l'interessata; interessato; interessata; il detenuto; la detenuta; detenuto; detenuta; il
        condannato;
        la condannata; condannato; l'imputato; l'imputata; imputato; l'indagato; l'indagata; il ragazzo; la ragazza; il
        giovane; la giovane; l'utente; utente; l'assistito; l'assistita; il cliente; la cliente; la persona; la persona
        interessata; la persona detenuta; il soggetto; soggetto; il minore; la minore; il paziente; la paziente;
        l'uomo; la
        donna; il recluso; la reclusa; il ristretto; il beneficiario; la beneficiaria; l'affidato; l'affidata;
        l'autore; il
        signore; il prevenuto; persona in carico; il returnee; la persona ristretta; l'individuo
    """),
    articles=phrases("""
        il; lo; la; i; gli; le; un; uno; una; tutti; tutto; tutta; nostro; nostra; nostri; ogni
    """),
    titles=words("""
        sig sigra sign dott dottssa dr prof avv ing ssa sigg signor signora signore dottor dottore dottoressa professor
        professore professoressa avvocato avvocata ispettore ispettrice commissario commissaria maresciallo brigadiere
        capitano tenente colonnello vice giudice imam don padre suor collega agente comandante on rag geom direttor
        assistente appuntato questore vicequestore vicequestora vicequestrice sovrintendente luogotenente carabiniere
        brigadiera capitana
    """),
    particles=words("""
        di de del della dello dei degli da dal dalla dallo dai lo la le li van der den het ten ter von el al bin ben ibn abu
        du des do dos san santa st d v vd mc mac o in
    """),
    generic=words("""
        servizio servizi ufficio agenzia associazione centro dipartimento direzione unita equipe team ente di del della dei
        degli delle per e il la lo le i gli pubblico pubblica pubblici nazionale regionale locale locali comunale municipale
        provinciale territoriale sociale sociali salute mentale polizia carcere comune procura ministero giustizia
        penitenziario penitenziaria istituto casa circondariale reclusione inserimento ospedale alloggio alloggi lavoro
        impiego giovani minori protezione aiuto azione consiglio gruppo fondazione organizzazione istituzione sicurezza
        prevenzione programma rete nord sud est ovest generale generali autorita cooperativa onlus accoglienza
        accompagnamento famiglia famiglie vittime polo psichiatrico psichiatrica psichiatria medico sanitario sanitaria
        azienda asl infanzia educazione formazione italia san santa comitato coordinamento sportello tribunale repubblica
        amministrazione solidarieta citta stato sorveglianza esecuzione penale esterna uepe aps odv ets coop exit
        stichting municipality aftercare housing office agency custodial institutions of health mental service services
        progetto probation prison police dipendenze serd assistenza
    """),
    both=phrases("e; ed; &; piu; nonche; e anche; cosi come; /; +; oltre a; come pure"),
    either=phrases("o; oppure; ovvero; o anche; e/o; ossia; o eventualmente"),
    beside=phrases("""
        con; col; insieme A; assieme A; in collaborazione con; d'intesa con; in accordo con; in raccordo con; con l'aiuto
        DI; con il supporto DI; in sinergia con; accompagnato DA; accompagnata DA; affiancato DA; affiancata DA;
        unitamente
        A; in coordinamento con; di concerto con; con l'appoggio DI; congiuntamente A; con la collaborazione DI; in
        cooperazione con; supportato DA; coadiuvato DA; in concerto con; con il|lo|la|i|gli|le
    """),
    tasks=_TASKS - frozenset(words("a parte stima nota fini visti legge provi posta e segua cura vota porti")),
    imperatives=(_INFINITIVES | _ENCLITIC | _POLITE | _WE)
    - frozenset(
        words("""
        andare venire dire pensare restare parti porti provi visiti fini passi passiamo segnali incarichi testi rischi guidi
        documenti presenti incontri punti modi invii prenoti consigli contatti mandi programmi controlli ricordi risposti
        lavori ordini impegni provvedimenti progetti carichi cambi rimborsi acquisti rinvii atti riesami usi sieda elenchi
        processi pagamenti bonifici abbia curi affitti noti casi
    """)
    ),
    infinitive_endings=("are", "ere", "ire", "rre"),
    futures=_FUTURES,
    errands=_ERRANDS,
    undertakes=("a", "ad"),
    jointly=phrases("""
        con; insieme A; assieme A; unitamente A; congiuntamente A; di concerto con; d'intesa con; in
        accordo|raccordo|collaborazione|
        sinergia|coordinamento|cooperazione|tandem con; in coppia con; a quattro mani con
    """),
    infinitives=frozenset(),
    participle_forms=_PARTICIPLES
    - frozenset(
        words("""
        richiesta richieste richiesti proposta proposte risposta risposte visita offerta offerte vista presa prese messa
        uscita scelta scelte chiamata chiamate telefonata telefonate fatto fatti stati stato dato dati data permesso
        permessi mandato corso accolta raccolta prodotto prodotti condotta ricevuta difesa promessa lasciata notato detto
        percorso percorsi letto seguito contatto curato copiato risultato partito partita partiti atteso attesa convinto
        convinta pulito legato legata composto parte offerti punto messi stabilito abitato trattato mostra trovata attivita
        affitto comunicato comunicati occupato occupata occupati motivato motivata preoccupato interessata interessato
        interessati situato limitato moderato associato associata incontro venuta tenuta svolta svolte scoperta udita chiusa
        presto tolto entrata entrate marcato sentito disposto disposta parlato parlata destinato sospetto
    """)
    ),
    participle_accents=(),
    lasting=frozenset(
        words("""
        aiuta aiutano assicura fa fanno gestisce gestiscono guida
        lavora lavorano mantiene monitora osserva ospita ospitano offre offrono paga parla parlano partecipa
        partecipano rappresenta segue seguono sostiene sostengono supporta supportano tiene tengono
        tratta trattano usa utilizza va vanno vede vedono viene vengono visita visitano frequenta collabora collaborano
        coordina
    """)
    ),
    usual=phrases("""
        sempre; spesso; di solito; solitamente; generalmente; regolarmente; attualmente; al momento; in questo momento;
        ogni
        tanto; talvolta; a volte; gia; quotidianamente; giornalmente; mensilmente; settimanalmente; di norma; come al
        solito; frequentemente; non piu; raramente; mai; abitualmente; una volta a settimana; una volta alla settimana;
        una
        volta al mese; due volte a settimana; due volte alla settimana; da tempo; da mesi; ancora oggi; tuttora
    """),
    modals=phrases("""
        si egrave impegnato a|ad; si egrave impegnata a|ad; si sono impegnati a|ad; si impegna a|ad; si impegnano a|ad;
        si impegnera a|ad; si egrave presa|preso l'impegno|incarico di; si prende l'incarico di; si prende la briga di;
        si prende carico DI; si egrave offerto|offerta di|per; si offre volontario|volontaria; si egrave detto|detta
        disponibile a|ad|per; si dice disponibile|pronto|pronta a|ad|per; si dichiara disponibile|pronto|pronta
        a|ad|per; egrave disponibile a|ad|per; egrave pronto|pronta a|ad; sono disponibili a|ad|per; sono pronti a|ad;
        hanno accettato di; ha assicurato di; garantisce di; assicura di; si ripromette di; si riserva di; si accinge
        a|ad; si mette a|ad; si mettera a|ad; si appresta a|ad; tiene|terra|tengono|terranno
        informato|informata|informati|aggiornato|aggiornata|aggiornati; tiene|terra|tengono|terranno d'occhio;
        tiene|terra sotto; tiene|terra monitorato|monitorata|presente; fa|fara|fanno|faranno il|un
        punto|giro|passaggio|sopralluogo|sollecito|riepilogo|accertamento; fa|fara|fanno|faranno da
        tramite|ponte|riferimento|garante; fa|fara|fanno|faranno
        avere|pervenire|arrivare|girare|recapitare|preparare|firmare|verificare|sentire|visitare|convocare|tradurre|iscrivere|predisporre; ci|vi|gli|le|mi fa|fara avere|pervenire|arrivare; mette|mettera|mettono a disposizione|punto|fuoco|confronto; mette|mettera|mettono in atto|campo|moto|contatto|collegamento|lista|sicurezza; prende|prendera|prendono in esame|considerazione|mano; prende|prendera|prendono informazioni|accordi|contatti|contatto|appuntamento; prende|prendera|prendono nota|atto; da|dara|danno seguito|corso|riscontro|disposizioni|notizia|comunicazione; dagrave seguito|corso|riscontro|disposizioni|notizia|comunicazione; va a *rlo|*rla|*rli|*rle; va|andra a|ad; vanno|andranno a|ad; torna|tornera a|ad; si fa|fara sentire|vivo|viva|avanti|carico|garante|promotore|promotrice; si mantiene|manterra in contatto; resta|restera in contatto|ascolto; resta|restera a disposizione; si rivolge|rivolgera A; si reca|rechera; si presenta|presentera|presentano A; si riserva; si muove|muovera|muovono; si attiva|attivera|attivano|attiveranno; si attiva|attivera con|presso; si adopera|adoperera; si occupa|occupera|occupano; si informa|informera|informano; si interessa|interessera|interessano; si accorda|accordera|accordano; si consulta|consultera|consultano; si collega|colleghera con; si incarica|incarichera di; si coordina|coordinera|coordinano; si confronta|confrontera|confrontano; si raccorda|raccordera; si documenta|documentera; si premura|premurera di; si accerta|accertera; si accerta|accertera che|di; si preoccupa di; si preoccupera di; ha il mandato di; ha mandato di; ha tempo fino|sino; ha tempo entro; ha l'onere DI; ha l'impegno di; dispone di tempo; non manchera di; riporta|riportera al|il|in tavolo|gruppo|aggiornamento; riferisce|riferira al|alla|ai tavolo|gruppo|riunione|conferenza|presenti; relaziona|relazionera al|alla|in tavolo|gruppo|riunione|prossima; aggiorna|aggiornera il|i|la tavolo|gruppo|colleghi; ci|vi aggiorna|aggiornera|aggiorneranno; ci|vi fa|fara|faranno sapere; fa|fara sapere al|alla|a tavolo|gruppo;
        ci|mi fa|fara|fanno sapere entro|per|se; deve; devono; dovra; dovranno; dovrebbe; dovrebbero; puo; possono; potra;
        potranno; potrebbe; potrebbero; si impegna a; si impegnano a; si egrave impegnato a; si egrave impegnata a; si
        sono
        impegnati a; si impegnera a; accetta di; accettano di; ha accettato di; propone di; propongono di; ha proposto di;
        si offre di; si offrono di; si offre per; si propone di; promette di; promettono di; ha promesso di; hanno
        promesso
        di; intende; intendono; ha intenzione di; hanno intenzione di; prevede di; prevedono di; conta di; egrave
        tenuto a;
        egrave tenuta a; sono tenuti a; si occupa DI; si occupano DI; si occupera DI; si occuperanno DI; si fa carico
        DI; si
        fanno carico DI; si fara carico DI; prende in carico; prendono in carico; prendera in carico; prende l'incarico
        di;
        egrave responsabile DI; sono responsabili DI; ha il compito di; hanno il compito di; avra il compito di;
        provvede A;
        provvedono A; provvedera A; provvederanno A; si attiva per; si attivera per; si attivano per; fa in modo che; fara
        in modo che; fa si che; si assicura che|di; si assicurera che|di; verifica se; verifichera se; vede se; vedra se;
        cerca di; cerchera di; cercano di; prova a; provera a; provano a; tenta di; tentera di; vuole; vogliono; vorrebbe;
        vorrebbero; desidera; sara; saranno; sarebbe; sarebbero; verra; verranno; viene *to|*ta|*ti|*te; vengono
        *to|*ta|*ti|*te; va *to|*ta|*ti|*te; vanno *to|*ta|*ti|*te; va a; vanno a; andra; egrave disponibile a; si rende
        disponibile a; si rende disponibile per; spera di; assume l'incarico di; si prende l'impegno di; si prende cura
        DI;
        prende contatto; prendera contatto; prendono contatto; prende contatti; prendera contatti; prende appuntamento;
        prendera appuntamento; si mette in contatto; si mettera in contatto; si informa; si informera; si informano; si
        reca; si rechera; si recano; si rivolge; fa da; guarda se; guarda; guardera; sta *ndo; stanno *ndo; ha da;
        hanno da;
        ha in carico; ha preso in carico; prosegue con; si adopera per; si adoperera per; si confronta; si confrontera; si
        confrontano; si coordina; si coordinera; si coordinano; si raccorda; si raccordera; si raccordano; si sente; si
        sentira; si sentono; si incontra; si incontrera; si incontrano; ritorna da;
        non dimentica|dimentichera|dimenticano di; non manca|mancano|mancheranno di; non trascura|trascurera di;
        si ricorda|ricordera|ricordano di;
        pensera|penseranno a|ad; ci pensa|pensera; si ricorda di;
        ha fino|sino a|al|alle|alla;
        egrave d'accordo a|ad|per|di; sono d'accordo a|ad|per|di
    """),
    abilities=phrases("""
        puo; possono; potra; potrebbe; potrebbero; vuole; vogliono; vorrebbe; vorrebbero; desidera; spera di; cerca di;
        prova a; tenta di; intende; intendono; sarebbe; sarebbero; conta di; egrave disponibile a
    """),
    passive_marks=words("essere sara saranno sarebbe verra verranno venire"),
    passives=phrases("""
        dobbiamo; dovremo; dovremmo; abbiamo da; ci tocca; ci spetta; andrebbe *to|*ta;
        deve|devono|dovra|dovranno|dovrebbe essere; da *are|*ere|*ire|*rre; da
        *arsi|*ersi|*irsi|*arlo|*arla|*erlo|*erla; va
        *to|*ta; vanno *ti|*te; andra *to|*ta; sara; saranno; verra; verranno; viene *to|*ta; vengono *ti|*te; egrave
        necessario; egrave necessaria; occorre; occorrera; bisogna; bisognera; serve; servono; bisognerebbe; occorrerebbe;
        resta da; restano da; rimane da; rimangono da; c'egrave da; ci sono da; ancora da; egrave da *are|*ere|*ire;
        sono da
        *are|*ere|*ire; necessita di; necessitano di; manca ancora; si deve; si devono; si dovra; si richiede; da farsi;
        c'egrave bisogno di; abbiamo bisogno di
    """),
    asks=phrases("""
        ricordare; chiede; chiedono; chiedera; chiederanno; ha chiesto; hanno chiesto; prega; pregano; ha pregato;
        incarica;
        incaricano; ha incaricato; incarichera; invita; invitano; ha invitato; invitera; ricorda A; ricordera A; ordina;
        ordinano; esige che; pretende che; vuole che; vogliono che; desidera che; vorrebbe che; vorrebbero che; si aspetta
        che; propone che; propongono che; suggerisce che; suggerisce A; richiede; richiedono; richiedera; sollecita;
        sollecitano; sollecitera; insiste perche; consiglia A; raccomanda A; raccomanda che; delega; dice A; dicono A; da
        mandato A; dagrave mandato A; da incarico A; dagrave incarico A; affida A; esorta; autorizza; domanda; spinge;
        chiedere; pregare; invitare; incaricare; sollecitare; ricordare A; chiediamo; ha richiesto; hanno richiesto; ha
        sollecitato; propone A
    """),
    addressees=phrases("A; DI; DA; presso"),
    asked=phrases("""
        egrave pregato di; egrave pregata di; sono pregati di; sono pregate di; egrave incaricato di; egrave incaricata
        di;
        sono incaricati di; viene incaricato di; viene incaricata di; egrave invitato a; egrave invitata a; sono
        invitati a;
        viene invitato a; viene invitata a; egrave stato incaricato di; egrave stata incaricata di; egrave stato
        chiesto A;
        si chiede A; viene chiesto A; egrave chiesto A; egrave sollecitato a; egrave sollecitata a; egrave stato
        pregato di;
        egrave stata pregata di; egrave delegato a; egrave delegata a; ha ricevuto l'incarico di; riceve l'incarico di; ha
        avuto mandato di; ha avuto l'incarico di; egrave stato invitato a; egrave stata invitata a; viene delegato a;
        viene
        sollecitato a; egrave richiesto A; egrave autorizzato a; egrave autorizzata a
    """),
    needs=phrases("ha bisogno; hanno bisogno"),
    personal=phrases("""
        aspetta; attende; riceve; perde; ritrova; rivede; spende; restituisce; mangia; beve; gioca; impara; rientra; finisce; ottiene; termina; riprende; trasloca; subisce; percepisce; ripete; divide; condivide; compra;
        impegna; integra; progredisce; esprime; isola; presenta; spiega; assume; contesta; rispetta; riconosce;
        ricomincia;
        consulta; tiene; tengono; va; vanno; fa; fanno; prende; prendono; da; dagrave; usa; utilizza; lavora; lavorano;
        inizia; iniziano; smette; segue; seguono; guida; visita; incontra; incontrano; parla; parlano; vede; vedono;
        trova;
        compra; paga; porta; cerca; mostra; vuole; tenta; aiuta; legge; scrive; cambia; nasconde; lascia; cammina; dice;
        dorme; accetta; accettano; rifiuta; partecipa; partecipano; chiede; passa; passano; mette; minaccia; guarda;
        posta;
        apre; coinvolge; sostiene; risponde; mantiene; finisce; frequenta; viene; vengono; resta; vive; abita; rende;
        esce;
        alloggia; andra; fara; prendera; verra; restera; lavorera; ritorna; torna; gestisce; collabora; osserva; presta
    """),
    reports=phrases("""
        sente che|dire; sentono che|dire; ha sentito che|dire|parlare;
        ci|mi fa|fanno|fara sapere che|di; parla|parlano di|del|dello|della|dei|degli|delle; ha|hanno parlato
        di|del|della; vede|vedono in|nel|nella|nello|nelle|nei un|una|la|il; vede|vedono nel|nella|nello|nelle|nei;
        mette in guardia; lancia l'allarme; attira l'attenzione; richiama l'attenzione; insiste; insistono; ribadisce;
        ribadiscono; si allarma; si dice|dicono
        preoccupato|preoccupata|preoccupati|soddisfatto|soddisfatta|fiducioso|fiduciosa|convinto|convinta|certo;
        resta|rimane preoccupato|preoccupata|cauto|cauta|prudente|fiducioso; ha la sensazione|impressione; ha|hanno
        l'impressione|sensazione; ha saputo; hanno saputo; ha appurato|accertato|constatato|verificato|notato; hanno
        appurato|accertato|constatato|verificato|notato; assicura; assicurano; garantisce che; definisce; definiscono;
        dipinge; traccia un quadro; fa rilevare; fa osservare; fa menzione; fa riferimento; obietta che; argomenta;
        puntualizza; puntualizzano; non esclude; non escludono; intravede; intravedono; ravvisa; ravvisano; individua
        un|una|nel|nella; coglie un|una|nel|nella; reputa; reputano; stima che; si rammarica; ricorda
        la|il|lo|come|che; chiarisce; ha chiarito; informa di|del|della|che; ci|mi
        informa|informano|segnala|segnalano|comunica|comunicano|riferisce|riferiscono|conferma|confermano|dice|dicono|racconta|raccontano|avvisa|avvisano|avverte|anticipa|scrive che|di|del|della|dello; ci|mi ha|hanno informato|segnalato|comunicato|riferito|confermato|detto|raccontato|avvisato|anticipato|scritto; anticipa che; anticipano che; relaziona su|sul|sulla; aggiorna su|sul|sulla; espone la|il|i; denuncia che; denuncia un|una; attesta; certifica; appare preoccupato|preoccupata; non ha notizie; non hanno notizie; non ha novita; non hanno novita; lo|la trovano|vedono|ritengono|descrivono|considerano|descrive|considera; dice; dicono; diceva; ha detto; hanno detto; disse; dichiara; dichiarano; ha dichiarato; hanno dichiarato; segnala; segnalano; ha segnalato; hanno segnalato; riferisce; riferiscono; ha riferito; hanno riferito; comunica che; comunicano che; ha comunicato; hanno comunicato; riporta; riportano; ha riportato; hanno riportato; indica; indicano; ha indicato; precisa; precisano; ha precisato; menziona; ha menzionato; spiega; spiegano; ha spiegato; hanno spiegato; afferma; affermano; ha affermato; hanno affermato; annuncia; annunciano; ha annunciato; conferma; confermano; ha confermato; hanno confermato; sostiene che; sostengono che; pensa; pensano; pensava; crede; credono; credeva; ritiene; ritengono; ha ritenuto; riteneva; considera; considerano; giudica; giudicano; trova che; constata; constatano; ha constatato; hanno constatato; osserva; osservano; ha osservato; hanno osservato; nota; notano; ha notato; hanno notato; rileva; rilevano; ha rilevato; hanno rilevato; racconta; raccontano; ha raccontato; sa; sanno; sapeva; ha sentito; hanno sentito; vede che; vedono che; vede un; vede una; ha visto; hanno visto; teme; temono; suppone; suppongono; sospetta; sospettano; presume; sottolinea; sottolineano; ha sottolineato; ricorda che; ricordano che; aggiunge; aggiungono; ha aggiunto; scrive che; ha scritto; hanno scritto; ammette; ammettono; riconosce; riconoscono; conclude; concludono; ha concluso; valuta; valutano; ha valutato; descrive; descrivono; ha descritto; apprende; ha appreso; hanno appreso; si chiede; si chiedono; spera; sperano; nega; negano; egrave a conoscenza; egrave informato; egrave informata; dubita; dubitano; ha sollevato; solleva; evidenzia; evidenziano; ha evidenziato; hanno evidenziato; si preoccupa; si preoccupano; ha registrato; risponde; ha risposto; lamenta; lamentano; si lamenta; sconsiglia; sconsigliano; fa sapere; fanno sapere; ha fatto sapere; fa presente; fanno presente; ha fatto presente; fa notare; fanno notare; egrave convinto; egrave convinta; sono convinti; egrave certo; egrave certa; egrave sicuro; egrave sicura; egrave del parere; sono del parere; egrave dell'avviso; egrave dell'opinione; ha paura; hanno paura; avverte che; avvertono che; avvisa che; rivela; rivelano; ha rivelato; testimonia; assicura che; informa che; informano che; ha informato; hanno informato; informa DI; ci informa; si aspetta; prevede che; ha individuato; ha telefonato; ha chiamato; hanno telefonato|chiamato; ha ricevuto notizia; espone; ha esposto; esprime; esprimono; ha espresso; manifesta; ha manifestato; si dice; si dichiara; ha relazionato; relaziona che; egrave preoccupato; egrave preoccupata; sono preoccupati; conosce; intuisce; percepisce; ha percepito; sconsiglia di; ritengono che; lo ritiene; la ritiene; lo vede; lo trova; la trova;
        accenna a|al|alla|ad|all'|che; accennano a|al|alla|che; ha accennato a|al|alla|che; fa cenno
        a|di|del|della; allude a|al|alla; parla di|del|della; cita un|una|il|la
    """),
    notifies=phrases("""
        informa; informano; avverte; avvisa; avvisano; notifica; notificano; trasmette; rende conto
    """),
    courtesies=phrases("""
        per favore; per cortesia; cortesemente; gentilmente; pregasi; si prega di; si chiede di; ricordarsi di; ricordare
        di; non dimenticare di; anche; poi; quindi; inoltre; bene; p . f .; per piacere; grazie; si raccomanda di;
        provvedere a; prego
    """),
    nouns=phrases("""
        domanda; visita; ricerca; richiesta; lista; guida; cura; nota; firma; verifica; pratica; consulta; modifica;
        conferma; denuncia; delega; causa; copia; traccia; controllo; incontro; contatto; lavoro; chiamata; punto; invio;
        posta; riserva; forma; stima; prova; porta; parte; proroga; revoca; stampa; segue; minaccia;
        mostra; programma; tratta; scorta; stipula; tutela; proposta; offerta; risposta;
        scheda; mappa; carica
    """)
    + tuple(sorted(_ERRANDS)),
    receives=phrases("""
        riceve; ricevono; ricevera; riceveranno; ottiene; ottengono; otterra; otterranno; attende; attendono; aspetta;
        aspettano; egrave in attesa DI; sono in attesa DI; resta in attesa DI; deve ricevere; devono ricevere; dovra
        ricevere; deve ottenere; deve ancora ricevere; deve avere; ha bisogno; hanno bisogno; avra bisogno; attendera;
        apprende; apprendera; sara informato; sara informata; riceva; deve sapere
    """),
    states=phrases("""
        sente|sentono|vede|vedono vacillare|crollare|cedere|scivolare|fragile|male|peggio|giu|meglio|bene|stanco|stanca;
        si terra; si tengono; si tiene; si svolge; si svolgera; avra luogo; ha luogo; divide; prende il|la|un|una sussidio|reddito|pensione; va in pensione;
        si oppone; si oppongono; contesta; è; sono; era; erano; ha; hanno; aveva; avevano; resta; restano; rimane;
        rimangono; sembra; sembrano; pare; paiono; abita; abitano; vive; vivono; vuole; sa; conosce; conoscono;
        appartiene;
        significa; soffre; diventa; diventano; rifiuta; rifiutano; preferisce; manca; mancano; si fida; frequenta;
        frequentano; beve; fuma; dorme; mangia; dipende; ama; possiede; dispone di; beneficia; si sente; si trova; si
        mostra; si dimostra; assomiglia; rimpiange; fatica; ascolta; percepisce; parla; vale; esiste; esistono; c'è; ci
        sono; non c'è; c'era; c'erano; si comporta; va bene; va male; va meglio; accetta; consuma; rispetta; collabora;
        coopera; comprende; capisce; si isola; si arrabbia; si lamenta; guadagna; dubita; riguarda; peggiora; migliora;
        aumenta; diminuisce; progredisce; regredisce; esce; escono; presenta; presentano; minaccia; stava; stavano; fa
        uso;
        gode; mantiene; mostra; mostrano; appare; appaiono; risulta; risultano; convive; studia; gioca; deriva; costa;
        funziona; tende; reagisce; sta bene; sta male; sta meglio; alloggia; risiede; usufruisce; sta; stanno; ha paura
    """),
    past=phrases("""
        avvenuto; avvenuta; successo; accaduto; accaduta; verificatosi; verificatasi; era; erano; aveva; avevano; ha;
        hanno;
        è stato|stata; sono stati|state; è andato|andata; è venuto|venuta; è arrivato|arrivata; è passato|passata; è
        rimasto|rimasta; è uscito|uscita; è entrato|entrata; è tornato|tornata; è rientrato|rientrata; è caduto|caduta; è
        diventato|diventata; è morto|morta; è deceduto|deceduta; è nato|nata; è intervenuto|intervenuta; è
        partito|partita;
        è scappato|successo; è accaduto|avvenuto; è evaso|fuggito|scomparso; sono
        andati|venuti|arrivati|passati|rimasti|usciti|entrati|tornati; si è; si sono; si era; visto; vista; visti; viste;
        notato; avvistato; avvistata; avvistati; fermato; fermata; fermati; arrestato; arrestata; controllato;
        controllata;
        trovato; trovata; ieri; scorso; scorsa; fu; furono; ebbe; fece; venne; disse; non ha; non hanno; non è stato;
        non è
        stata; non è venuto; non è andato; ha rifiutato; hanno rifiutato; ho; abbiamo; avete; abbiamo avuto; ha appena; è
        appena; stava; stavano; ha avuto; hanno avuto; ha dovuto; ha potuto; ha voluto; rinvenuto; rinvenuta; scoperto;
        sequestrato; sequestrata; sorpreso; fallito; fuggito; scomparso; scomparsa; aggredito; litigato; perquisita;
        perquisito; denunciato; denunciata; veniva; andava; diceva; faceva
    """),
    past_endings=("ava", "avano", "evano"),
    participles=phrases("""
        -sto; stato; stata; fatto; detto; visto; vista; messo; messa; preso; presa; rifiutato; rifiutata; confermato
    """),
    present_endings=(
        "izza",
        "izzano",
        "ifica",
        "ificano",
        "izzera",
        "ifichera",
        "eranno",
        "iranno",
        "ntera",
        "ttera",
        "llera",
        "rdera",
        "rtera",
        "ssera",
    ),
    adverbs=phrases("""
        stesso; stessa; stesso giorno; stessi;
        anche; ancora; ora; adesso; allora; gia; quindi; prima; solo; soltanto; davvero; sempre; personalmente; stesso;
        stessa; immediatamente; rapidamente; subito; d'urgenza; urgentemente; direttamente; cosi; di nuovo; nuovamente;
        presto; poi; formalmente; congiuntamente; insieme; pure; ciascuno; entrambi; infine; finalmente; intanto;
        pertanto;
        dunque; inoltre; nel frattempo; da parte sua; dal canto suo; per conto suo; che; bene; in parallelo; al piu
        presto;
        quanto prima; appena possibile; eventualmente; se possibile; prioritariamente; in via prioritaria;
        sistematicamente;
        brevemente; ufficialmente; telefonicamente; per telefono; via mail; per iscritto; per email; in merito;
        infatti; in
        particolare; tempestivamente; regolarmente; entrambe; tutti; assieme; a tal fine; -; –; —; →; ->; >; :; ,; (; );
        ciascuno per|da conto|parte suo|sua; ognuno per conto|parte suo|sua; tutti e due; a turno; in coppia; di
        concerto; insieme fra
    """),
    infinitive_marks=phrases("""
        di far|dar|tirar|metter|tener|prender|portar|mandar|andar|poter|aver|saper|lasciar|trovar|venir|veder|buttar|passar|cercar|parlar|star;
        di *are|*ere|*ire|*rre; di *arlo|*arla|*arli|*arle|*argli|*arne|*arci|*arsi; di
        *erlo|*erla|*erli|*erle|*ergli|*erne|*erci|*ersi; di *irlo|*irla|*irli|*irle|*irgli|*irne|*irci|*irsi; di non; a
        *are|*ere|*ire|*rre; a *arlo|*arla|*arsi|*argli; per *are|*ere|*ire|*rre; per *arlo|*arla; affinche; perche;
        che; di
        fargli|farlo|farla|farci; di dirgli; deve; dovra; di dargli|darci; di farsi|farmi; di rendergli
    """),
    that=phrases('che; se; perche; come; quando; quanto; quale; cosa; :; "; “; ‘; «'),
    relative=phrases("che; il quale; la quale; i quali; cui; in cui; dove; durante il quale"),
    agents=phrases("""
        DA; da parte DI; tramite; via; a cura DI; per mano DI; a opera di; ad opera DI
    """),
    thanks=phrases("""
        ringrazia|ringraziano|ringraziamo tutti|tutte|i|il|la|gli presenti|gruppo|partecipanti|tavolo?; ha ringraziato tutti|tutte|i|il|la presenti|gruppo?
    """),
    origins=phrases("DA; DI; da parte DI; presso; tramite; proveniente DA; via"),
    prepositions=phrases("""
        DI; A; DA; IN; SU; con; col; coi; per; tra; fra; senza; dopo; prima DI; verso; contro; presso; sotto; sopra;
        durante; secondo; circa; riguardo A; in merito A; rispetto A; relativo A; relativa A; relativamente A; sul
        conto DI;
        a proposito DI; fuori DA; davanti A; dietro; nonostante; grazie A; oltre A; tranne; salvo; eccetto; per conto
        DI; a
        nome DI; a causa DI; al posto DI; invece DI; accanto A; in presenza DI; in seguito A; a seguito DI; di fronte A;
        come; via; tramite; mediante; re; cc; p . c .; copia A; insieme A; assieme A; in collaborazione con; a favore DI;
        intorno A; vicino A; lontano DA; non; avvisare; contattare; informare; avvertire; chiamare; sentire;
        all'attenzione
        DI; nei confronti DI; in vista DI; d'intesa con; al fine di; entro; fino A; attraverso; oltre; ad; ed; incontrare;
        vedere; visitare; interpellare; coinvolgere; sollecitare;
        quanto al|alla|alle|ai|agli|allo|all'; in quanto a; per quanto riguarda|concerne
    """),
    places=phrases("""
        A; IN; DA; presso; vicino A; verso; fuori DA; davanti A; intorno A; SU; lascia; lasciare; all'esterno DI;
        all'interno DI; via; ad; in zona
    """),
    according=phrases("""
        nell'ottica DI; a sentire; a sentir; a quanto ci? dice|dicono|riferisce|riferiscono|risulta; a dire DI; parola DI; nelle parole DI; sulla base di quanto riferito DA;
        per come riferito DA; info DI; info DA; notizia DI; notizie DA; notizie DI; dalle notizie DI; dai dati DI;
        accertato DA; verificato DA; (fonte; si apprende DA; apprendiamo DA; ci risulta DA; sappiamo DA; si sa DA; come
        da nota DI; come da comunicazione DI; da informazioni DI; dalle informazioni DI; nella relazione DI; dalla
        relazione DI;
        secondo; a detta DI; a parere DI; ad avviso DI; a giudizio DI; stando A; fonte; fonte :; info DA|DI; info da;
        informazione DA|DI; informazioni DA|DI; messaggio DA|DI; segnalato DA; segnalata DA; segnalati DA; riferito DA;
        riferita DA; riferiti DA; riportato DA; riportata DA; osservato DA; osservata DA; rilevato DA; rilevata DA;
        rilevati
        DA; constatato DA; confermato DA; confermata DA; visto DA; vista DA; visti DA; appreso DA; saputo DA; sentito DA;
        comunicato DA; comunicata DA; trasmesso DA; trasmessa DA; fornito DA; fornita DA; forniti DA; valutato DA;
        valutata
        DA; menzionato DA; segnalazione DI; segnalazioni DI; riscontro DI; notizie DA|DI; novita DA|DI; mail DI|DA;
        lettera
        DI|DA; telefonata DI|DA; chiamata DI|DA; osservazione DI; osservazioni DI; valutazione DI; parere DI; da parte DI;
        agli occhi DI; dal punto di vista DI; , dice; , dicono; , segnala; , segnalano; , riferisce; , riferiscono; ,
        indica; , precisa; , riporta; , afferma; , affermano; , conferma; , confermano; , dichiara; , ritiene; ,
        ritengono;
        , spiega; , secondo; , constata; , osserva; , sottolinea; , aggiunge; , annuncia; , comunica; , fa sapere; , ha
        detto; , ha riferito; , ha segnalato; , ha confermato; , ha comunicato; , scrive; ha telefonato; ha scritto; ha
        comunicato; per quanto riferito DA; come riferito DA; come segnalato DA; come riferisce; come segnala; come dice;
        stando a quanto riferito DA; stando a quanto dice; da quanto riferisce; a quanto riferisce; a quanto dice; da
        fonte;
        da fonti; da fonti DI; da fonte DI; lato;
        lo sappiamo da|dal|dalla|dall'|dallo|dai; lo si sa dal|dalla|da|dall'; ce lo
        dice|conferma|segnala|riferisce il?|la?; la notizia viene da|dal|dalla|dall'; notizia avuta da|dal|dalla;
        , ci dice|segnala|informa|conferma|riferisce|comunica|racconta|scrive|annuncia; , mi
        dice|segnala|conferma|riferisce; , ci fa sapere; , ci ha detto|segnalato|riferito|informato|comunicato;
        , annota|attesta|assicura|rileva|racconta|nota; dai nostri|loro; dalle nostre|loro; secondo i nostri
    """),
    belongs=phrases("""
        sara cura DI; egrave cura DI; resta cura DI; sara compito DI; sara onere DI; egrave onere DI; onere DI; sara
        competenza DI; e cura DI; tocchera A; spettera A; competera A; dovra pensarci; la palla DI; palla in mano A; in
        carico per; a carico; ad opera; per mano DI; si affida A; si demanda A; si delega; affidiamo A; deleghiamo;
        incarichiamo; si incarica; diamo A; lasciamo A; lascia A; si lascia A; si conta su; contiamo su; si confida in;
        lo segue; la segue; li segue; le segue; lo gestisce; la gestisce; referente per; incombe A; il compito A; ad
        occuparsene; se ne prende cura; a occuparsene sara; ne risponde; se la vede; se la vedra; delegati; delegata;
        curato DA; curata DA; effettuato DA; effettuata DA; eseguito DA; eseguita DA; a fare sara;
        azione per; azione DI; azione DA; azione A; punto d'azione per; compito per; compito DI; spetta A; spetta ad;
        tocca
        A; tocca ad; compete A; egrave compito DI; egrave competenza DI; di competenza DI; egrave a carico DI; a carico
        DI;
        in carico A; in capo A; a cura DI; egrave affidato A; egrave affidata A; affidato A; affidata A; assegnato A;
        assegnata A; attribuito A; egrave responsabilita DI; responsabilita DI; responsabile; responsabile :; responsabile
        egrave; il responsabile egrave; la responsabile egrave; referente; referente :; se ne occupa; se ne occupano;
        se ne
        occupera; se ne occuperanno; se ne fa carico; se ne fara carico; ci pensa; ci pensera; ci pensano; ci lavora; vi
        provvede; vi provvedera; provvede; provvedera; provvedono; da fare da parte DI; da fare A; da fare per; gestito
        DA;
        gestita DA; preso in carico DA; presa in carico DA; in mano A; la palla passa A; palla A; delegato A; delegata A;
        lasciato A; rimane A; resta A; rimesso A; demandato A; demandata A; A; @; incaricato; incaricata; incarico A;
        incarico per; →; ->; svolto DA; realizzato DA; a opera DI; ad opera DI; per opera DI; sotto la responsabilita DI;
        azione; richiesta A; grazie A; se ne incarica; se ne incarichera; lo fa; la fa; lo fara; la fara; il compito
        egrave
        DI; il compito egrave affidato A; si chiede A; chiediamo A;
        sarebbe bene|opportuno|utile|meglio|auspicabile|bello|giusto che; bisognerebbe che; occorrerebbe che;
        occorre che; serve che; bisogna che; converrebbe che; conviene che; servirebbe che; e
        bene|opportuno|necessario|importante|previsto che; egrave
        bene|opportuno|necessario|importante|previsto|auspicabile|utile che; vorremmo|vorrei che;
        proporrei|propongo|proponiamo che; suggerisco|suggerirei che; si vorrebbe che; sarebbe il caso che;
        egrave il caso che; egrave affare DI; la cosa migliore egrave che; si propone che; ci vorrebbe che;
        chiederei che; chiediamo che;
        starebbe|stara A; toccherebbe A; spetterebbe A; competerebbe A; fa|fanno|fara capo A; ricade
        su|sul|sulla; cade su|sul|sulla; grava su|sul|sulla; sara A; sarebbe A; passa nelle mani DI; egrave in
        mano A; e nelle mani DI; nelle mani DI;
        spettera|spetterebbe|incombera|competera A
    """),
    negations=phrases("""
        non; no; mai; nessun; nessuno; nessuna; niente; nulla; negrave; neanche; nemmeno; mica
    """),
    quantifiers=words("nessun nessuna nessuno niente nulla no mai"),
    not_yet=phrases("""
        non ancora; non ha ancora; non hanno ancora; non ha; non hanno; non è; non sono; non era; non erano; non aveva;
        non
        avevano; non ha mai; non hanno mai; ancora non; mai; non ha piu; non è piu; non sono piu; non ha nessun; non ha
        alcun; non ha alcuna; non ha niente; non ha nulla; non si è; non si sono; non è ancora; non c'è; non ci sono; non
        risulta; non risultano; non c'era; nessuna novita
    """),
    soon=phrases("""
        al piu presto; il prima possibile; prima possibile; quanto prima; appena possibile; asap; con urgenza; d'urgenza;
        urgente; urgentemente; immediatamente; subito; senza indugio; senza ritardo; tempestivamente; nel piu breve tempo
        possibile; nei tempi piu brevi; il piu presto possibile; da subito; con la massima urgenza
    """),
    needless=phrases("ha bisogno; deve; occorre"),
    exempt=phrases("""
        non ha nulla da *are|*ere|*ire; non ha niente da *are|*ere|*ire; non hanno nulla da *are|*ere|*ire; non ha da
        *are|*ere|*ire; nessuna azione per|da|a; nessun compito per|a; nessun adempimento per|a; nessuna incombenza
        per; niente da fare per; per ora niente; per ora nulla; non si attiva; resta fuori; restano fuori; resta alla
        finestra; sta fermo; sta ferma; non procede; egrave esonerato|esonerata da|dal; egrave sollevato|sollevata
        da|dal; egrave dispensato|dispensata da|dal; non egrave piu coinvolto|coinvolta; non serve un|una|il|la; non
        serve *are|*ere|*ire; non occorre *are|*ere|*ire; non c'egrave nulla da; non c'egrave niente da; nessun
        ulteriore intervento|passo|adempimento; nessuna ulteriore azione|attivita|iniziativa; nessuna azione;
        nessun'azione; nessuna altra azione; nessuna ulteriore azione; nessun'altra azione; nessuna nuova azione;
        nessun compito; nessun intervento; nessun adempimento; nessuna attivita; niente da fare; nulla da fare; niente
        altro da fare; non ha niente da fare; non ha nulla da fare; non deve; non devono; non dovra; non dovranno; non
        dovrebbe; non ha bisogno di; non hanno bisogno di; non serve; non serve che; non servono; non occorre; non
        occorre che; non è necessario; non è necessario che; non è piu necessario; non c'è bisogno; non c'è bisogno
        che; inutile; non bisogna; nessun bisogno; non è tenuto; non è tenuta; non sono tenuti; è esonerato; è
        esonerata; è dispensato; è dispensata; sono esonerati; non fa nulla; non fa niente; non fara nulla; non
        interviene; non intraprende; non intraprendono; nessun ruolo; nessun incarico; nessuna misura; nessun passo; si
        astiene; si astengono; si asterra; nessuna iniziativa; nessun seguito; non è coinvolto; non è coinvolta; non è
        richiesto; non è richiesta; non va *to|*ta; non vanno *ti|*te; niente per; nulla per; nessun punto; nessuna
        incombenza; niente di nuovo da fare; rinuncia a; non dovra piu; non deve piu; senza azioni; nessun contatto da
        *are|*ere; nulla da fare per;
        inutile che; superfluo che; non egrave il caso che|di; non c'egrave motivo di|che; non vale la pena; non
        ha senso che; non egrave utile|opportuno|indispensabile che; tanto vale non
    """),
    barring=phrases("""
        contatto|contatti|comunicazione|comunicazioni con la|i|gli|il stampa|media|giornalisti|vicini|datore|famiglia; visita|visite congiunte|congiunta|domiciliare|domiciliari;
        contatto|contatti|comunicazione|incontro|rapporto|relazione con la|le|una|sua|alcuna vittima|vittime;
        contatto|contatti|comunicazione|incontro con i|gli|suoi coimputati|complici|codetenuti|correi|minori|testimoni;
        contatto|incontro con
        l'|la|il ex|complice|imam|ex-compagna|compagna; uscita|uscite senza|prima; permesso|permessi senza|prima;
        uscita|uscite
        non accompagnata|accompagnate; accesso a internet; visita|visite senza|prima; comunicazione alla stampa;
        comunicazione ai media; revoca DI; modifica DI; deroga; deroghe; accesso ai social
    """),
    own=_OWN,
    bound=words("deve devono dovra dovranno dovrebbe ha hanno va vanno"),
    unable=phrases("""
        non puo; non possono; non potra; non potranno; non potrebbe; non ha potuto; non hanno potuto; non poteva; non è in
        grado; non sono in grado; è impossibilitato; è impossibilitata; non riesce a; non riescono a; non sa; non
        sanno; non
        ha un|una|il|la; non hanno un|una|il; rifiuta di; si rifiuta di; si rifiutano di; ha rifiutato di; si è rifiutato
        di; si è rifiutata di; non è autorizzato; non è autorizzata; non ha alcun; non ha alcuna; non ha nessun; non ha
        nessuna; non dispone; non dispongono; non ha il diritto; non lo puo; non lo|la|li possono; non ha posti; non ha
        disponibilita
    """),
    resolves=_with_object("""
        togliamo; abbandoniamo; interrompiamo; preferiamo; scartiamo; escludiamo; blocchiamo; congeliamo; anticipiamo; posticipiamo; spostiamo; puntiamo; respingiamo; riconfermiamo; ripristiniamo; riapriamo; riprendiamo; sosteniamo; ridiamo; diamo il via; diamo parere; diamo l'ok; cancelliamo; eliminiamo; diciamo di no|si; passiamo al|a; portiamo il|la; abbassiamo; alziamo; aumentiamo;
        rifiutiamo; neghiamo; respingiamo; approviamo; accettiamo; concediamo; proroghiamo; prolunghiamo; sospendiamo;
        revochiamo; teniamo; manteniamo; aumentiamo; abbassiamo; rinviamo; fermiamo; chiudiamo; archiviamo; scegliamo;
        sosteniamo; consigliamo; raccomandiamo; proseguiamo; continuiamo; adottiamo; confermiamo; optiamo; validiamo;
        rinunciamo; aspettiamo; lasciamo; decidiamo; collochiamo; concludiamo; rafforziamo; restiamo; annulliamo;
        autorizziamo; vietiamo; limitiamo; esprimiamo parere; inseriamo; riduciamo; decide; nega; respinge; approva;
        concede; proroga; sospende; revoca; mantiene; conferma; sceglie; opta; delibera; dispone; archivia; accoglie;
        rigetta; rigettiamo; accogliamo; deliberiamo; disponiamo; stabilisce; stabiliamo
    """),
    requests=phrases("""
        come suggerito|indicato|consigliato|raccomandato|domandato|sollecitato|prospettato
        da|dal|dallo|dalla|dai|dagli|dalle|dall; dietro richiesta di|del|dello|della|dei|degli|delle|dell; a richiesta
        di|del|dello|della|dei|degli|delle|dell; per iniziativa di|del|dello|della|dei|degli|delle|dell; per volonta
        di|del|dello|della|dei|degli|delle|dell; su segnalazione di|del|dello|della|dei|degli|delle|dell; su input
        di|del|dello|della|dei|degli|delle|dell; su raccomandazione di|del|dello|della|dei|degli|delle|dell; su
        disposizione di|del|dello|della|dei|degli|delle|dell; su delega di|del|dello|della|dei|degli|delle|dell; su
        domanda di|del|dello|della|dei|degli|delle|dell;
        su richiesta di|del|dello|della|dei|degli|delle|dell; su proposta di|del|dello|della|dei|degli|delle|dell;
        su iniziativa di|del|dello|della|dei|degli|delle|dell; su indicazione
        di|del|dello|della|dei|degli|delle|dell; su suggerimento di|del|dello|della|dei|degli|delle|dell; su impulso
        di|del|dello|della|dei|degli|delle|dell; su istanza di|del|dello|della|dei|degli|delle|dell; su
        sollecitazione di|del|dello|della|dei|degli|delle|dell; su invito di|del|dello|della|dei|degli|delle|dell;
        su consiglio di|del|dello|della|dei|degli|delle|dell; su mandato di|del|dello|della|dei|degli|delle|dell; su
        incarico di|del|dello|della|dei|degli|delle|dell; come richiesto da|dal|dallo|dalla|dai|dagli|dalle|dall;
        come proposto da|dal|dallo|dalla|dai|dagli|dalle|dall
    """),
    resolved=phrases("""
        decidera; deliberera; si pronuncera; deposita la|il decisione|sentenza|provvedimento; sciogliera la riserva;
        emette|emettera il|la|un; si accorda|accordano; si egrave accordato|accordata; trova|trovano l'accordo;
        ha trovato l'accordo; ha raggiunto l'accordo; raggiunge l'accordo; approva; approvato; approvano; ha approvato; respinge; respinto; respingono; rifiuta;
        rifiutato; boccia; bocciato; decide; deciso; decidono; delibera; deliberato; deliberano; accoglie; accolto;
        esclude; escluso; escludono; scarta; scartato; sceglie; scelto; opta; optato; concorda; concordato; concordano;
        conviene; convenuto; convengono; conferma; confermato; mantiene; mantenuto; proroga; prorogato; sospende;
        sospeso; revoca; revocato; rinvia; rinviato; adotta; adottato; sostiene; sostenuto; appoggia; raccomanda;
        raccomandato; si esprime; si è espresso; si è espressa; si sono espressi; si pronuncia; si è pronunciato; si è
        pronunciata; è d'accordo; sono d'accordo; è favorevole; sono favorevoli; è contrario; è contraria; dà il via
        libera; ha dato il via libera; dà parere; ha dato parere; vota; votato; votano; autorizza; autorizzato;
        rinuncia; rinunciato; stabilisce; stabilito; stabiliscono; dispone; disposto; nega; negato; è concorde; sono
        concordi; ratifica; ratificato; archivia; archiviato; chiude; chiuso; ritiene di; preferisce; preferito
    """),
    our_endings=("iamo", "emmo", "ammo"),
    ourselves=phrases("""
        noi; il tavolo; la conferenza; la riunione; il gruppo; l'assemblea; tutti i servizi; tutti; l'equipe; la
        commissione; il comitato; il got; tutti i presenti; i presenti; i partecipanti; tutti gli enti; il nucleo; la
        tavola
    """),
    decisions=phrases("""
        livello {n} confermato|mantenuto|invariato|approvato; livello confermato|mantenuto|invariato; confermato|mantenuto il? livello; si resta|rimane|passa|scende|sale al|a livello; giro di tavolo :;
        frequenza|ritmo passa|passera a;
        caso|fascicolo|pratica rimane|resta|restera|rimarra aperto|aperta|attivo|attiva; rimane|resta aperto|aperta per|fino|ancora; va bene che; va bene se; d'accordo che; d'accordo per|a|al|alla|sul|sulla; ok che; per noi va bene; sagrave a; lasciamo perdere|stare|cadere; niente piu colloqui|permessi|visite;
        ci rivediamo|rivedremo|ritroviamo|ritroveremo|riaggiorniamo; si riparla; ne riparliamo; ci si rivede|ritrova|riaggiorna; prossima riunione fissata; rifacciamo il punto; si rifagrave il punto;
        si interrompe|interrompono|sospendono|revocano|prorogano|confermano|mantengono|riducono|aumentano|abbandona|scarta|esclude|toglie|tolgono|sposta|posticipa|anticipa|blocca|cancella|annulla; egrave|sono|viene|vengono scartata|scartato|scartati|esclusa|escluso|abbandonata|abbandonato|interrotto|interrotta|interrotte|ridotto|ridotta|ridotte|annullato|annullata|cancellata|cancellato|posticipato|posticipata|anticipato|anticipata|tolto|tolta; non egrave|viene|vengono sostenuta|sostenuto|approvata|approvato|accolta|accolto|accettata|accettato|condivisa; non ci sara|saranno altre|altri|visite|visita|contatti|incontri|uscite|proroghe|proroga; togliamo; abbandoniamo; interrompiamo; la proposta|richiesta egrave accettata|accolta|approvata|respinta|bocciata;
        si punta a|al|alla|su; puntiamo a|al|alla; egrave
        accolto|accolta|accettato|accettata|bocciato|bocciata|esclusa|escluso|scelta|scelto; sono
        accolti|accolte|accettati|accettate|respinti|respinte|confermati; il tavolo accoglie|accetta; accolta la|l';
        accolto il|l'; si parte con; partiamo con; si va verso; andiamo verso; resta in vigore; niente di fatto;
        si egrave scelto; si egrave optato; si egrave stabilito; si egrave convenuto; si egrave concordato; non egrave
        il caso di; non egrave opportuno; non si ritiene opportuno|necessario; si ritiene opportuno|necessario; ci
        fermiamo qui; ci si ferma qui; chiudiamo qui; si chiude qui; il caso egrave chiuso|archiviato|sospeso; il caso
        si chiude; il caso viene chiuso|archiviato; resta|rimane in|nella lista|carico al tavolo; lo teniamo; la
        teniamo; si tiene; si lascia; lasciamo|lasciare tutto|il; non cambia nulla|niente; non si cambia; non si tocca;
        non informiamo; non avvisiamo; non comunichiamo; non si informa; non si avvisa; non si comunica; non si
        trasmette; non trasmettiamo; non si revoca; non revochiamo; non si proroga; non si concede; non concediamo; non
        si autorizza; non autorizziamo; non si chiude; non si archivia; si alza|abbassa il|di; alziamo|abbassiamo il;
        livello innalzato|abbassato|confermato a; egrave stato|stata
        scelto|scelta|accolto|accolta|bocciato|bocciata|escluso|esclusa|adottato|adottata|ratificato|ratificata|archiviato|archiviata|confermato|confermata|rinviato|rinviata|revocato|revocata|sospeso|sospesa|prorogato|prorogata; viene accolto|accolta|bocciato|bocciata|escluso|esclusa|stabilito|disposto|disposta; vengono approvati|approvate|respinti|respinte|accolti|accolte|confermati|confermate; sono approvati|approvate|respinti|respinte|confermati|confermate; escludiamo; si boccia; votiamo; a maggioranza; di comune accordo; all'unanime; con voto unanime; con il consenso di tutti; nessuno si oppone; nessuna obiezione; nessun dissenso; senza obiezioni; tutti favorevoli; tutti concordi; sono tutti d'accordo; tutti sono favorevoli; il gruppo|tavolo egrave d'accordo|favorevole|contrario|concorde; la conferenza|riunione egrave d'accordo|favorevole|contraria|concorde; scelta condivisa; scelta unanime; si preferisce; preferiamo; puntiamo su; si punta su; si egrave d'accordo; accordo raggiunto; il divieto resta|rimane in; resta fermo|ferma il|la; mantenuta; mantenuto; prorogata; prorogato; approvata; si conferma; si approva; si prende atto; si ratifica; prendiamo atto; è dell'avviso di|che; siamo dell'avviso di|che; si opta per; rimandiamo; si rigetta; si archivia; si chiude; si dispone; si rimanda; decidiamo; noi decidiamo; abbiamo deciso; deciso; decisa; decide di; si decide; si è deciso; è stato deciso; viene deciso; la conferenza|riunione|commissione decide; il tavolo|gruppo decide; il tavolo|gruppo ha deciso; la conferenza|riunione ha deciso; è concesso; è concessa; è stato concesso; è stata concessa; viene concesso; viene concessa; è negato; è negata; è stato negato; è stata negata; viene negato; viene negata; negato; negata; rifiutato all'unanimita; è respinto; è respinta; è stato respinto; è stata respinta; viene respinto; viene respinta; respinto; respinta; rigettato; rigettata; è rigettato; è rigettata; è approvato; è approvata; è stato approvato; è stata approvata; viene approvato; viene approvata; approvato il; approvato all'unanimita; approvata; concesso; concessa; è prorogato; è prorogata; sara prorogato; sara prorogata; viene prorogato; viene prorogata; prorogato; prorogata; è confermata; confermata la|il; viene confermato; viene confermata; consenso unanime; unanimita; all'unanimita; si sceglie; scegliamo; optiamo; si opta; è adottato; è adottata; viene adottato; viene adottata; adottato; adottata; concludiamo; si conclude; si delibera; deliberato; delibera di; si stabilisce; si stabilisce che; stabilito; stabilito che; nessun permesso; è sospeso; è sospesa; viene sospeso; viene sospesa; sara sospeso; sara sospesa; sospeso; sospesa; è revocato; è revocata; viene revocato; viene revocata; revocato; revocata; è mantenuto; è mantenuta; viene mantenuto; viene mantenuta; resta confermato; resta confermata; sara concesso; sara concessa; sara negato; sara negata; non sara concesso; non sara concessa; non viene concesso; non viene concessa; non è concesso; non è concessa; non concesso; non concessa; il parere è; parere favorevole; parere contrario; parere positivo; parere negativo; consigliamo; si consiglia; raccomandiamo; si raccomanda; il tavolo raccomanda; la conferenza raccomanda; parere al magistrato; la decisione è; decisione di; decisione presa; unanimemente; la conferenza concorda; il tavolo concorda; tutti d'accordo; tutti sono d'accordo; siamo d'accordo; siamo tutti d'accordo; rinviamo; si rinvia; è rinviato; è rinviata; viene rinviato; viene rinviata; è archiviato; è archiviata; viene archiviato; viene archiviata; caso chiuso; caso archiviato; chiudiamo il caso; si chiude il caso; è elevato a; è abbassato a; continuiamo; si continua; resta in lista; rimane in lista; esce dalla lista; passa al livello; la conferenza sostiene; il tavolo sostiene; il tavolo approva; la conferenza approva; approviamo; si approva; rifiutiamo; si rifiuta; neghiamo; si nega; accettiamo; si accetta; accogliamo; si accoglie; manteniamo; si mantiene; lo|la|li teniamo; lo|la|li manteniamo; lo|la|li lasciamo; lo|la prorogiamo; viene inserito nella lista; viene tolto dalla lista; si prende atto; preso atto; rinunciamo; si rinuncia; si soprassiede; si conferma; confermiamo; si autorizza; autorizziamo; si proroga; proroghiamo; si sospende; sospendiamo; si revoca; si prosegue con; proseguiamo; non si procede; si procede con; si respinge; si concede; concediamo; esprime parere; si esprime parere;
        si egrave preferito|scelto|optato|ritenuto|concordato|convenuto|deliberato|stabilito|deciso; abbiamo
        preferito|scelto|optato; il|la tavolo|gruppo|conferenza|commissione|assemblea|riunione
        lascia|tiene|mantiene|sceglie|preferisce|segue|opta|accoglie|respinge|rinvia|conferma; ci rimettiamo
        a|al|alla; ci allineiamo a|al|alla; ci adeguiamo a|al|alla; seguiamo il parere|la proposta|il consiglio;
        si segue il parere|la proposta|il consiglio; lasciamo tutto|le cose come; lasciamo com'egrave; non
        tocchiamo nulla|niente; in stand - by; in standby; il gruppo|tavolo egrave unanime; siamo
        unanimi|allineati|concordi; tutti concordi|allineati; nessun cambio|cambiamento|variazione di; niente
        dimissioni|permesso|permessi|uscite|revoca|proroga|braccialetto;
        si segue la proposta; seguiamo la proposta|indicazione; lasciamo le cose; siamo tutti allineati|concordi;
        ci siamo accordati; ci siamo messi d'accordo; siamo rimasti d'accordo; se ne riparla|riparlera; ne
        riparleremo; se ne ridiscute; ci torniamo; ci torneremo; riprendiamo il punto; il tavolo|gruppo
        scarta|esclude; la conferenza|commissione scarta|esclude;
        accordo di tutti|tutte per|su|sul; accordo generale|unanime|comune per|su; con l'accordo di tutti; via
        libera di tutti; la|il riunione|tavolo|conferenza|commissione|gruppo prende atto; non ci sara|saranno
        alcuna|alcun|nessuna|nessun; gli|le diamo|concediamo|accordiamo|lasciamo ancora|un'|una|un|altro|altra;
        nessuna comunicazione|informazione a|al|alla|ai; si dagrave ancora;
        i colloqui|incontri|controlli passano|passeranno a; le visite|firme|riunioni passano|passeranno a; il
        ritmo|percorso passa|passera a; la frequenza|cadenza passa|passera a; diradiamo; si diradano; si
        infittiscono
    """),
    agreed=phrases("""
        mantenimento della|del|dell'
        misura|braccialetto|divieto|regime|percorso|obbligo|isolamento|sorveglianza|detenzione|collocamento; proroga
        della|del|dell' misura|braccialetto|percorso|collocamento|divieto|affidamento|obbligo; revoca della|del|dell'
        misura|braccialetto|divieto|obbligo|isolamento; passaggio alla semiliberta; passaggio a regime; accordo per;
        parere favorevole; parere favorevole A; via libera A; via libera per; approvato all'unanimita; percorso
        confermato|prorogato|mantenuto; percorso
        psicologico|terapeutico confermato|prorogato|mantenuto; collocamento confermato|prorogato;
        uscita|udienza|riunione rinviata|annullata|confermata|approvata; trasferimento
        approvato|accolto|confermato|respinto;
        concordato; concordato che; concordato di; si è concordato che; si è concordato di; è stato concordato che; è
        stato
        concordato di; si concorda che; si concorda di; concordiamo che; concordiamo di; abbiamo concordato che; abbiamo
        concordato di; convenuto che; si conviene che; si è convenuto che; si conviene di; d'accordo che; deciso che; si
        decide che; è stato deciso che; si è deciso che; decidiamo che; abbiamo deciso che; come concordato; come da
        accordi; stabilito che; si stabilisce che; resta inteso che; rimane inteso che; inteso che; quindi; ok quindi;
        allora; bene allora; allora quindi; siamo d'accordo che; l'accordo è che; si resta d'accordo che; restiamo
        d'accordo
        che; la conferenza concorda che; il tavolo concorda che; si prende atto che; rimaniamo che; restiamo che; dunque;
        facciamo che;
        direi che; direi; diciamo che; siamo rimasti che; restiamo d'accordo;
        egrave concordato|convenuto|inteso|stabilito|deciso|acquisito|pacifico che|di; siamo rimasti d'accordo
        che|di|per; siamo rimasti di; ci siamo accordati per|su|sul|che|di; ci siamo intesi per|su|che; ci siamo
        messi d'accordo per|su|che|di; si egrave rimasti d'accordo che|di; si egrave rimasti che; abbiamo
        trovato un accordo per|su|che; rimaniamo d'accordo che|di; restiamo d'accordo che|di; l'intesa egrave
        che|di
    """),
    conditions=phrases("""
        tutto considerato|sommato; a conti fatti; pensandoci bene;
        visto lo|l'; visti gli; data la|l'; dato lo|l';
        se; quando; appena; non appena; una volta che; una volta; dopo che; in caso di; nel caso in cui; qualora; a meno
        che; a condizione che; purche; finche; fintanto che; mentre; sebbene; benche; anche se; perche; poiche; siccome;
        visto che; dato che; prima che; salvo che; laddove; sempre che; ove; allorche;
        visto il|la; considerato che; tenuto conto che; ora che; adesso che; dal momento che; in quanto; atteso
        che; giacche; dacche; stante;
        considerate; considerato; considerata; considerati; vista la|l'; viste le; visti i|gli; data la|l'; dato
        il|l'; date le; dati i; tenuto conto DI; in considerazione DI; alla luce DI; a seguito DI; in seguito A;
        per via DI; a causa DI; in mancanza DI; in assenza DI; da quando; per evitare che|di; perche non; in
        modo che; affinche; nell'attesa che|di; in attesa che; finche non; se mai; nel caso; per paura che|di;
        come da;
        dopo discussione|confronto|dibattito|esame|valutazione|riflessione|scambio|consultazione|analisi|ragionamento|lettura; dopo un|una|lunga|lungo|ampia|ampio|attenta|attento|animata|breve|approfondita discussione|confronto|dibattito|esame|valutazione|riflessione|scambio|consultazione|analisi|ragionamento|lettura; dopo una|un
        lunga|lungo|ampia|ampio|attenta|attento|animata|breve|approfondita|bel discussione|confronto|dibattito|esame|valutazione|riflessione|scambio|consultazione|analisi|ragionamento|lettura; dopo molte|tante|varie; sentiti i|gli|tutti; sentite
        le|tutte; ascoltati|ascoltate; al termine DI; a conclusione DI;
        avendo; non avendo; essendo; non essendo; essendosi; non essendosi; dopo aver|avere; prima di; per
        aver|avere; per non; senza aspettare; sentito; sentita; trattandosi; preso atto;
        ritenendo; temendo; sapendo; volendo; vedendo; constatando; considerando; non potendo|volendo|sapendo
    """),
    grounds=phrases("""
        perche; poiche; siccome; dato che; dato il; visto che; visto il|la; vista la; visti; viste; in quanto; in base A;
        sulla base DI; a causa DI; per via DI; in considerazione DI; considerato; considerata; considerati; considerato
        che;
        tenuto conto DI; alla luce DI; in ragione DI; per motivi di; per il motivo che; in mancanza DI; in assenza DI; a
        seguito DI; in seguito A; affinche; in virtu DI; atteso che; stante; motivo; motivi; per effetto DI; date;
        ora che; adesso che; dal momento che; tenuto conto che; giacche; visto come;
        vista la|l'; viste le; visti i|gli; da quando
    """),
    approves=phrases("""
        sostiene; sostengono; approva; approvano; accetta; accettano; condivide; condividono; appoggia; appoggiano;
        avalla;
        aderisce
    """),
    dissents=phrases("""
        trova|trovano|giudica|ritiene questa|la|questo|il decisione|misura|scelta|proposta|uscita|soluzione|progetto|sanzione troppo;
        non segue il|la|gli gruppo|maggioranza|altri|tavolo; non seguono il|la|gli gruppo|maggioranza|altri|tavolo; non segue su|in; non si ritrova nella|nel|in; preferirebbe|preferirebbero aspettare|attendere|che|un|una; avrebbero preferito; avrebbe|avrebbero voluto|aspettato|atteso;
        non lo|la|li condivide|condividono; non ci credo; non ci crede; non aderisce; non aderiscono; non vi aderisce; non puo|possono aderire|approvare|avallare|accettare|sottoscrivere; non avalla; non sottoscrive; non se la sente di approvare|avallare|condividere|sottoscrivere; tiene a precisare|dire|far presente|ricordare|sottolineare che egrave|era contrario|contraria; era contrario|contraria; resta contrario|contraria; chiede che risulti|sia messo;
        esprime|esprimono|manifesta|manifestano|ribadisce|ribadiscono|conferma|mantiene|mantengono|dichiara|annuncia|formalizza il|la|le proprio|propria|proprie|suo|sua|sue|loro|sua opposizione|contrarieta|dissenso|disaccordo|riserva|riserve|obiezione|obiezioni|perplessita|no|diniego; non aderisce; non aderiscono; si schiera contro; si pronuncia contro; si esprime contro; egrave di tutt'altro avviso|parere; contesta questa|questo|quella; critica la|il|l' scelta|decisione|proposta; deplora la|il; resta della sua|propria idea; non intende avallare|firmare|sottoscrivere|appoggiare;
        contrario; contraria; contrari; contrarie;
        dissenso DI; dissenso espresso DA; disaccordo DI; opposizione DI; obiezione DI; obiezioni DI; riserve DI;
        riserva DI; contrarieta DI; voto contrario DI; parere contrario DI; contraria DI; contrario il|lo|la|l'|i;
        contraria il|lo|la|l'; contrari il|lo|la|l'|i|gli; si dice|dicono contrario|contraria|contrari|sfavorevole|in;
        si dichiara|dichiarano contrario|contraria|contrari|sfavorevole|in; si egrave detto|detta|dichiarato|dichiarata
        contrario|contraria|sfavorevole; resta|rimane|restano|rimangono
        contrario|contraria|contrari|dubbioso|dubbiosa|perplesso|perplessa|scettico|scettica|del;
        vuole|chiede|desidera|vorrebbe che il suo|proprio dissenso|parere|disaccordo; vuole|chiede|desidera che la
        sua|propria contrarieta|obiezione|riserva|opposizione; chiede|vuole di|che mettere|si a verbale il;
        mette|mettono|fa|fanno a verbale il|la proprio|propria|suo|sua
        dissenso|contrarieta|opposizione|disaccordo|riserva; mette|mettono a verbale il dissenso|disaccordo; fa|fanno
        mettere|verbalizzare|inserire|annotare|risultare a verbale; fa|fanno mettere|verbalizzare|annotare il|la
        proprio|propria|suo|sua; fa|fanno verbalizzare il|la dissenso|contrarieta; non egrave|sono della|dello
        stessa|stesso|idea|opinione|parere|avviso idea|opinione|parere|avviso; non egrave della stessa idea|opinione;
        non egrave dello stesso avviso|parere; non egrave dell'idea|avviso|opinione; non egrave di questa|questo
        idea|avviso|parere|opinione; non la pensa|pensano cosi|allo|come; la pensa|pensano diversamente|altrimenti|in;
        non puo|possono sottoscrivere|avallare|appoggiare|approvare|sostenere|aderire; non
        sottoscrive|sottoscrivono|avalla|avallano|aderisce|firma|convalida|appoggera|votera; non se la sente|sentono di
        appoggiare|sottoscrivere|condividere|avallare|approvare|firmare|sostenere; non si
        allinea|associa|riconosce|accoda; si dissocia|dissociano; si smarca; si discosta; prendono le distanze; prende
        posizione contro; in disaccordo; in dissenso; egrave|sono in dissenso|contrasto; egrave|sono
        perplesso|perplessa|perplessi|scettico|scettica|scettici|dubbioso|dubbiosa; ha|hanno
        forti|molti|molte|serie|delle|qualche|piu dubbi|perplessita|riserve|riserva|obiezioni; ha|hanno
        perplessita|dubbi|riserve|obiezioni; esprime|esprimono|solleva|sollevano|manifesta|manifestano|formula|avanza
        perplessita|riserve|obiezioni|dubbi|contrarieta|dissenso|disaccordo; esprime|esprimono|ha|da
        parere|voto|opinione contrario|negativo|sfavorevole|contraria; dagrave parere contrario|negativo|sfavorevole;
        ha espresso|manifestato|sollevato|formulato contrarieta|perplessita|riserve|obiezioni|disaccordo|parere; pone
        il veto; mette il veto; oppone il veto; respinge la|il|l' proposta|ipotesi|soluzione|piano; boccia la|l'|il;
        contesta la|il|l'|le; rifiuta la|il|l' proposta|soluzione|piano; trova|ritiene|giudica|reputa|considera
        la|il|l'|questa misura|decisione|uscita|scelta|soluzione|permesso|proposta
        sproporzionata|sproporzionato|prematura|prematuro|sbagliata|sbagliato|eccessiva|insufficiente|inadeguata|avventata; ritiene sbagliato|prematuro|prematura|sbagliata; non convince; non lo|la convince; non egrave convinto|convinta; non ci stanno; non vuole saperne; si mette di traverso; si astiene dal voto; fa opposizione; non approverebbe; avrebbe preferito; non concorda con; mantiene la sua|propria opposizione|contrarieta|riserva|posizione; mantiene il suo|proprio dissenso|disaccordo; ribadisce la sua|propria contrarieta|opposizione; ribadisce il suo|proprio dissenso|no; non dagrave il|l' suo|proprio consenso|assenso; nega il|l' suo|proprio consenso|assenso; non presta il consenso; sconsiglia la|il|l' scelta; parere contrario|negativo|sfavorevole; voto contrario; non è d'accordo; non sono d'accordo; non era d'accordo; è in disaccordo; sono in disaccordo; non concorda; non concordano; non concordava; dissente; dissentono; ha dissentito; si oppone; si oppongono; si è opposto; si è opposta; si oppose; è contrario; è contraria; sono contrari; sono contrarie; è contro; sono contro; era contrario; era contraria; obietta; obiettano; solleva obiezioni; ha obiezioni; hanno obiezioni; esprime riserve; esprimono riserve; ha espresso riserve; ha riserve; hanno riserve; ha delle riserve; nutre riserve; avanza riserve; solleva riserve; esprime dissenso; esprime il proprio dissenso; esprime il suo dissenso; ha espresso dissenso; manifesta dissenso; manifesta il proprio dissenso; manifesta contrarieta; non è favorevole; non sono favorevoli; è sfavorevole; non puo sostenere; non sostiene; non sostengono; non appoggia; non appoggiano; la vede diversamente; la vedono diversamente; vede le cose diversamente; è di altro avviso; è di diverso avviso; è di parere contrario; è di parere diverso; sono di parere contrario; ha un parere diverso; ha un'altra opinione; ha un'opinione diversa; non condivide; non condividono; vota contro; votano contro; ha votato contro; disapprova; disapprovano; non approva; non approvano; contesta; contestano; non accetta; non puo accettare; si dissocia; si dissociano; prende le distanze; vuole che sia verbalizzato; chiede che sia verbalizzato; chiede di verbalizzare; vuole mettere a verbale; chiede di mettere a verbale; chiede che venga messo a verbale; non è convinto; non è convinta; non sono convinti; è perplesso; è perplessa; esprime perplessita; ha perplessita; resta contrario; resta contraria; rimane contrario; rimane contraria; si dice contrario; si dice contraria; si dichiara contrario; si dichiara contraria; esprime parere contrario; ha espresso parere contrario; esprime parere negativo; non d'accordo; fortemente contrario; fortemente contraria; non ci sta; mette a verbale il|la dissenso; discorda; non è dello stesso avviso; non è della stessa opinione; fa obiezione; mantiene la propria opposizione;
        non ci segue; non ci seguono; su questo non ci segue|seguono|sta|stanno; non segue; non ci sta|stanno;
        non egrave affatto|proprio|minimamente|assolutamente favorevole|d'accordo|convinto|convinta; non egrave
        per niente|nulla favorevole|convinto|convinta|d'accordo; non sono affatto|proprio
        favorevoli|d'accordo|convinti; dice|dicono di no|no; non ne vuole sapere; se ne dissocia|dissociano;
        egrave di altra|diversa|altro|diverso opinione|avviso|parere|idea; la vede|vedono in altro|un modo; lo
        fa|fanno mettere|verbalizzare|annotare|inserire a?; avrebbe|avrebbero voluto|preferito|auspicato un
        altro|un'altra|un; avrebbe|avrebbero voluto|preferito|auspicato altro; trova|trovano che corriamo|si
        corra|stiamo; egrave ostile a|al|alla; protesta; insorge; si rifiuta di avallare|firmare|sottoscrivere;
        non firma; non firmera; non egrave in linea; egrave in controtendenza; non ne egrave convinto|convinta;
        per niente d'accordo; affatto d'accordo; vota no
    """),
    presences=listed("""
        guest: come ospite; in qualità di ospite; ospite; ospiti; come osservatore; come osservatrice; come uditore;
            come uditrice
        stands_in: sostituisce; sostituiscono; al posto di|del|dello|della|dell; in sostituzione
            di|del|dello|della|dell; in vece di; fa le veci; rappresenta; per conto di|del|dello|della|dell; in
            rappresentanza di|del|dello|della|dell; in luogo di|del|della
        replaced: sostituito da; sostituita da; sostituito dal; sostituita dalla; sostituita dal; sostituito dalla;
            rappresentato da; rappresentata da; si fa sostituire; si fa rappresentare
        returns: è tornato; è tornata; tornato; tornata; rientrato; rientrata; rientra; torna; è di nuovo; di nuovo
            con noi; di ritorno
        leaves: uscito; uscita; esce; lascia; ha lasciato; lasciare; va via; andato via; andata via; deve andare;
            deve uscire; se ne va; andarsene; si allontana; si assenta; assentarsi; si congeda; ci saluta;
            abbandona; si scollega; scollegato; scollegata; deve staccare; stacca; esce prima; dovuto andare; dovuta
            andare
        late: in ritardo; ritardo; più tardi; arriverà; ci raggiungerà; si unirà; nel traffico; per strada; minuti;
            si collegherà; tra poco; arriva alle; si collega alle
        apologies: giustificato; giustificata; giustificati; si scusa; si scusano; scusato; scusata; non può; non
            potrà; non possono; non viene; non verrà; malato; malata; malattia; ammalato; ammalata; ferie; congedo;
            permesso; impossibilitato; impossibilitata; impedimento; impegnato; impegnata; non è disponibile;
            trattenuto; trattenuta; non è riuscito; non è riuscita; non è potuto; non è potuta
        absent: assente; assenti; non c'è; non ci sono; non è presente; non è venuto; non è venuta; manca; mancano;
            non si è presentato; non si è presentata; ingiustificato; ingiustificata
        here: presente; presenti; è qui; sono qui; arrivato; arrivata; arriva; si unisce; unito; unita; collegato;
            collegata; si collega; da remoto; online; in videoconferenza; al telefono; partecipa; partecipano; ci
            raggiunge; ci ha raggiunto; entra; tutti; ci sono tutti; siamo tutti
    """),
    attendance=phrases("""
        in video|remoto|collegamento|call fino|sino alle {hour}; in video|remoto|collegamento|call fino|sino alle {clock}; fino|sino alle {hour} in video|remoto|collegamento|call; qui|presente|presenti fino|sino alle {hour};
        in ritardo ,; in ritardo (; in ritardo ;; in ritardo di|per|causa|-; arr|arrivo h|ore|alle|verso|previsto|prevista; arr|arrivo {clock}; arr|arrivo {time}; arr|arrivo {hour};
        assente|assenti|giust|giustificato|giustificata per|x|causa malattia|ferie|impegni|lutto|permesso|udienza|influenza|corso|turno|servizio;
        in|via videochiamata|video|remoto|call|teams|zoom|vivavoce|streaming; egrave|sara in videochiamata|video|call|vivavoce|streaming; egrave|sara al telefono;
        manca|mancano il|la|i|le? rappresentante|rappresentanti|delegato|delegata|referente|collega|colleghi di|del|della|dell'|dello|dei; nessun rappresentante di|del|della|dell'|dello; non egrave rappresentato|rappresentata; non ha mandato nessuno; non ha potuto mandare nessuno; niente rappresentante|rappresentanti di|del|della|dell'; senza la|il|l' rappresentante di|del|della|dell';
        nessun|nessuna rappresentante del|della|dell'|per; nessuno del|della|dell'|dal|per; non egrave rappresentato|rappresentata;
        partecipa|partecipera|partecipano al|per telefono; segue|seguira al telefono; egrave al telefono; quarto|mezz' d'ora|ora di ritardo; mezzora di ritardo; minuti di ritardo; arrivera|arriva|arriverebbe tardi|dopo; un po' di ritardo; fara tardi; fa tardi; tarda; tardera; sara in ritardo; chiede di essere scusato|scusata|giustificato|giustificata; si fa scusare; porta le scuse; non riesce a venire|esserci|collegarsi|partecipare; non riuscira a venire|esserci; non potra|puo venire|esserci|partecipare|essere; non sara presente|dei nostri|con noi;
        giustificato|giustificata|giustificati|giustificate per|perche|oggi|in; assente|assenti
        per|oggi|perche|causa|senza|in; presente|presenti oggi|in|al|per;
        egrave impegnato|impegnata altrove|in|con|fino|al; non egrave potuto|potuta venire|esserci|essere;
        non viene alla|oggi|in|perche; al posto DI; lascia alle; lascera alle; deve andare alle|via; lascia la|il|l'
        riunione;
        arriva; arrivera; arrivano; arriva|arrivera con|verso|intorno|dopo|tra|fra|in; arriveranno con|verso|dopo|in;
        esce; uscira; lascia|lascera|lasciano la|il|questa riunione|tavolo|seduta|collegamento|sala|stanza|incontro; ci
        lascia|lascera|lasciano; ci deve lasciare; deve lasciare la|il|l'; stacca; stacchera; deve staccare; si
        scollega|scolleghera; si stacca|stacchera; si collega|colleghera; si collega|colleghera
        da|dalle|alle|con|in|via; si egrave collegato|collegata; si egrave appena collegato|collegata; egrave
        collegato|collegata; egrave|sara in
        collegamento|remoto|videocollegamento|videoconferenza|ferie|malattia|ritardo|missione|servizio|udienza|congedo|viaggio|arrivo|permesso|maternita; in collegamento|videocollegamento|videoconferenza; in ferie|malattia; in ferie; partecipa|partecipera|partecipano da|in|via remoto|videochiamata|videoconferenza|telefono|collegamento|teams|zoom|casa; partecipa|partecipera a distanza; segue|seguira la riunione|seduta|discussione|conferenza da|in|via|a; segue|seguira da remoto; segue|seguira in videochiamata|videoconferenza|collegamento; assiste|assistera alla|all' riunione|incontro|seduta; presenzia|presenziera; va via; andra via; se ne andra; se ne deve andare; deve scappare; scappa alle; egrave dovuto|dovuta uscire|andare|andar|scappare|partire|rientrare; egrave andato|andata via; egrave uscito|uscita dalla; ha lasciato|abbandonato la|il riunione|tavolo|seduta|collegamento|incontro; ha dovuto lasciare|abbandonare|staccare|scollegarsi|assentarsi; abbandona|abbandonera la|il riunione|tavolo|seduta; si assenta|assentera|assentano; si allontana|allontanera; rientra|rientrera in sala|riunione; si unisce|unira|uniscono; si unisce|unira a noi|distanza|riunione; ci raggiunge|raggiungera|raggiungono|raggiungeranno; raggiunge|raggiungera la|il riunione|tavolo; egrave entrato|entrata in|nella; entra|entrera in riunione|collegamento|sala; non c'egrave; oggi non c'egrave; non ci saranno; non sara|saranno presente|presenti|dei; non potra|puo esserci|partecipare|venire|essere|presenziare|collegarsi; non potranno|possono esserci|partecipare|venire|essere; non riesce a venire|esserci|collegarsi|partecipare; non riesce ad esserci|essere; non egrave riuscito|riuscita a venire|collegarsi|esserci|partecipare; non egrave ancora arrivato|arrivata; non egrave arrivato|arrivata; non ha potuto partecipare|esserci|venire|collegarsi; manca; mancano; manchera; mancheranno; manca il|lo|la|l'; mancano il|lo|la|l'|i; egrave assente; assente il|lo|la|l'|per; assenti il|lo|la|l'|i; risulta assente|presente|collegato|collegata; risultano assenti|presenti; egrave presente; presente il|lo|la|l'|per; presenti il|lo|la|l'|i|per; presente per; presenti per; presenti:; egrave malato|malata|ammalato|ammalata|indisposto|indisposta|influenzato|influenzata|trattenuto|trattenuta|bloccato|bloccata|impossibilitato|impossibilitata; impossibilitato|impossibilitata a; trattenuto|trattenuta in|al|alla|da|presso|altrove|per; bloccato|bloccata nel|in|sulla|dal; malato|malata; ammalato|ammalata; influenzato|influenzata; indisposto|indisposta; si scusa per|dell'|del; porge le sue scuse; ha mandato le scuse; manda le scuse; chiede scusa per; ha avvisato che non|sara|arriva|arrivera; giustificati; assente giustificato|giustificata; egrave giustificato|giustificata; sostituito|sostituita da|dal|dalla|dallo|dall'; egrave|sara|viene|verra sostituito|sostituita|rappresentato|rappresentata da|dal|dalla|dallo|dall'; sostituisce il|lo|la|l'; sostituisce oggi; sostituira; sostituira il|lo|la|l'; in sostituzione DI; in vece DI; fa le veci DI; supplisce; manda|mandera un|una|il|la collega|sostituto|sostituta|delegato|delegata; si fa|fara rappresentare|sostituire; delega la|il|un|una|suo|sua|al|alla presenza|collega; resta|rimane|restera|rimarra con noi|solo|fino|sino; resta|rimane fino|sino a|alle; resta|rimane solo fino; egrave con noi; egrave dei nostri; sara dei nostri; sono con noi; tarda; tardera; ritarda; ritardera; tarda di|un|qualche; fa|fara tardi; fara ritardo; porta|avra ritardo; egrave|sara in ritardo; ha un ritardo; egrave in arrivo; sta arrivando; sta per arrivare|uscire|collegarsi; egrave appena arrivato|arrivata|uscito|uscita|entrato|entrata|rientrato|andato|andata; appena arrivato|arrivata|uscito|uscita; torna|tornera tra|fra|in; egrave tornato|tornata; nessuno per|della|del|dal|dalla; come ospite|uditore|uditrice; in qualita di ospite|uditore|uditrice; è uscito; è uscita; è andato via; è andata via; è appena uscito; è appena uscita; è dovuto andare; è dovuta andare; ha dovuto lasciare la riunione; deve andare via; è assente; sono assenti; è presente; sono presenti; è giustificato; è giustificata; sono giustificati; si scusa; si scusano; si è scusato; si è scusata; assente giustificato; assente giustificata; assenti giustificati; non puo venire; non puo essere presente; non potra essere presente; non puo partecipare; non potra partecipare; non puo esserci; non potra esserci; non puo intervenire; non verra; non ci sara; non c'è; non sara presente; sara assente; saranno assenti; sara presente; non è presente; non è venuto; non è venuta; ha lasciato la riunione; ha lasciato l'incontro; ha lasciato la sala; ha lasciato il tavolo; lascia la riunione; lascia l'incontro; lascia la sala; lascia il tavolo; abbandona la riunione; deve andare via; deve andarsene; deve lasciarci; deve uscire; è dovuto andare via; è dovuta andare via; è andato via; è andata via; ci lascia; ci saluta; se ne va; esce prima; va via prima; andra via prima; ci raggiunge; ci raggiungera; raggiunge la riunione; si unisce; si unisce alla riunione; si unira; si è unito; si è unita; arriva piu tardi; arriva in ritardo; arrivera piu tardi; arrivera in ritardo; è in ritardo; sara in ritardo; è collegato; è collegata; si collega; si collega da remoto; si collega online; partecipa da remoto; partecipa online; partecipa in videoconferenza; partecipa telefonicamente; partecipa al posto di; in videoconferenza; è in videoconferenza; in collegamento; è in collegamento; è rappresentato da; è rappresentata da; rappresentato da; rappresentata da; è sostituito da; è sostituita da; è sostituito dal; è sostituita dalla; è sostituita dal; è sostituito dalla; sostituito da; sostituita da; sostituisce; si fa sostituire; si fa rappresentare; fa le veci di; è qui; sono qui; è tornato; è tornata; è rientrato; è rientrata; è appena arrivato; è appena arrivata; è arrivato; è arrivata; è malato; è malata; è in malattia; è ammalato; è ammalata; è in ferie; è in congedo; è in permesso; assente; assenti; presente; presenti; come ospite; in qualita di ospite; partecipa come ospite; tutti presenti; sono tutti presenti; siamo tutti; ci sono tutti; impossibilitato; impossibilitata; è impossibilitato a; è impossibilitata a; ha un impedimento; è impegnato altrove; è impegnata altrove; non è disponibile; è bloccato nel traffico; è bloccata nel traffico; entra in sala; esce dalla sala; esce dalla riunione; presiede oggi; si assenta; deve assentarsi; non è potuto venire; non è potuta venire; non è riuscito a venire; si allontana; ci ha raggiunto; si è collegato; si è collegata; è trattenuto; è trattenuta; giustificato; giustificata; è stato sostituito da;
        arriva|arrivera|arrivano|entra|entrera|arrivato|arrivata|arrivo mezza|un|una|dieci|venti
        ora|quarto|minuti? dopo|tardi|piu; mezza ora dopo|tardi|piu; un ora dopo; egrave dovuto|dovuta
        scappare|correre|uscire|filare;
        egrave entrato|entrata|arrivato|arrivata|uscito|uscita un|una|mezza|dieci|venti|cinque; egrave
        entrato|entrata|arrivato|arrivata piu|in|dopo|tardi|adesso|ora; piu tardi del previsto;
        non egrave riuscito|riuscita a liberarsi|raggiungerci|arrivare|collegarsi; non egrave potuto|potuta
        liberarsi; non sono riusciti a venire|esserci|liberarsi; non ce la fa|fanno a venire|esserci; ci
        lasciano; arriva|arrivera|arrivano dopo; se ne vanno; devono andare|uscire|lasciarci|scappare; si
        collegano|collegheranno; escono alle|prima;
        ha avvisato che avra|fara|tardera|deve|manca|manchera|esce|verra|ha; ha avvertito che
        avra|fara|tardera|arriva|arrivera|non|sara|manca; avvisa|avverte che avra|fara|arriva|arrivera|sara|non;
        avra venti|dieci|quindici|trenta|cinque minuti
    """),
    auxiliaries=phrases("""
        puo; possono; deve; devono; avete; sapete; potete; possiamo; abbiamo; sappiamo
    """),
    questions=phrases("""
        chi; che cosa; cosa; che fa; che si fa; quale; quali; qual; qual è; quando; come sta; come va; come si; quanto;
        quanti; quante; quanta; dove; a chi; di chi; con chi; da chi; per quando; da quando; fino a quando; entro
        quando; ci
        sono novita; ci sono notizie; ha qualcuno; qualcuno ha; qualcuno sa; qualcuno puo; si sa se|qualcosa|quando|dove|chi|niente;
        avete; sapete; sappiamo se|qualcosa|quando|dove|chi|niente|quanto; potete; come mai; la domanda è; la questione è; resta da
        capire; da capire se; non è chiaro se; non si sa se; resta da vedere; a che punto; a che punto siamo; notizie di;
        notizie del; novita di; novita sul; azioni aperte di; azioni aperte del; azioni aperte della; azioni in corso di;
        come stanno; cosa dice; in che; che ne è; che ne; che tipo; in quale; per quale; di quale; e se; ma chi; azioni
        aperte dell';
        ha|hanno gia;
        si sa gia|se; qualcuno ha|sa|conosce|puo dirci|dirmi|idea|notizie; si conosce
    """),
    queries=listed(
        _marked("""
        owner: chi fa|segue|cura|gestisce|tiene|porta|svolge|ha|prende {entry}; chi si occupa|incarica DI {entry}; chi se
            ne occupa DI {entry}; chi deve fare|svolgere|seguire|curare {entry}; di chi è {entry}; {entry} è di chi;
            {entry} di chi è; {entry} di chi; a chi è assegnata|assegnato|affidata|affidato|attribuita {entry}; a chi è
            stata|stato assegnata|assegnato|affidata|affidato {entry}; a chi tocca|spetta|compete {entry}; a chi abbiamo
            assegnato|affidato|dato {entry}; a chi va {entry}; {entry} a chi tocca|spetta|è? assegnata|affidata?; chi è
            il? responsabile|incaricato|titolare|referente di|dell|della|per {entry}; chi è la responsabile di|della|per
            {entry}; responsabile|titolare DI {entry}; chi ha in carico {entry}; chi ha {entry} in carico; {entry} in
            carico a chi; A carico di chi è {entry}; chi ha
            detto|riferito|segnalato|portato|preso|assunto|deciso|comunicato {entry}; da chi viene|arriva|proviene
            {entry}; {entry} da chi viene|arriva; chi ha preso|assunto in carico {entry}; chi lo? la? fa {entry}; chi è
            l'autore|autore DI {entry}; chi sta facendo|seguendo|curando {entry}; {entry} chi la|lo? fa|segue|cura; in
            capo a chi è {entry}; {entry} in capo a chi; chi farà {entry}; di competenza di chi è {entry}
        progress: è già|ancora|stata|stato? fatta|fatto|conclusa|pronta|chiusa|aperta|finita|completata|eseguita|terminata
            {entry}; è già? stata|stato fatta|fatto|conclusa|concluso|chiusa|eseguita|completata {entry}; {entry} è
            già|ancora|stata|stato? fatta|fatto|conclusa|pronta|chiusa|aperta|finita|completata|eseguita|terminata;
            {entry} è già? stata|stato fatta|fatto|conclusa|concluso|chiusa|eseguita|completata|eseguito|completato;
            {entry} è a posto; a che punto è|siamo con? {entry}; a che punto sta {entry}; a che punto siamo con|su
            {entry}; {entry} a che punto è|sta|siamo; come va|procede|sta andando? {entry}; come siamo messi con|su
            {entry}; com'è andata|finita {entry}; com'è andata a finire {entry}; com'è andato {entry}; qual è lo stato DI
            {entry}; stato DI {entry}; stato di avanzamento DI {entry}; che fine ha fatto {entry}; cosa|che è successo
            con|A {entry}; cosa ne è DI {entry}; cosa ne è stato DI {entry}; che ne è DI {entry}; che ne è stato DI
            {entry}; novità su|DI|per|SU {entry}; ci sono novità su|SU|per|DI {entry}; hanno|ha fatto {entry}; abbiamo
            fatto|chiuso|concluso {entry}; e {entry} è fatta|conclusa
        deadline: quando scade|scadrà {entry}; {entry} quando scade; per|entro quando è prevista? {entry}; entro quando va
            fatta|fatto? {entry}; per|entro quando deve|va essere? fatta|fatto|conclusa|pronta {entry}; {entry} per|entro
            quando è|va? prevista|fatta?; {entry} entro quando deve essere fatta|pronta; quando deve essere
            fatta|fatto|conclusa|concluso|pronta|pronto|completata {entry}; {entry} quando deve essere
            fatta|fatto|conclusa|pronta|completata; quando va fatta|fatto|conclusa|chiusa {entry}; qual è la scadenza|data
            di|della|per {entry}; qual è il termine di|della|per {entry}; qual è la data di scadenza DI|per {entry};
            scadenza|termine DI|per {entry}; che scadenza|termine ha {entry}; {entry} che scadenza|termine ha; fino A
            quando {entry}; entro che|quale data va? è? {entry}; entro quale data {entry}; quando è prevista|previsto
            {entry}; la scadenza DI {entry} quando|qual è
        content: cosa|che è {entry}; che cosa|cos è {entry}; cosa dice|diceva|contiene|prevede|riguarda {entry}; cosa c'è
            in {entry}; cosa c'è scritto in|IN {entry}; {entry} cosa|che dice|è|era|riguarda; {entry} cos è; {entry} che
            cosa è|dice|era; cos'era {entry}; cosa era {entry}; qual è|era {entry}; di cosa|che parla|tratta {entry}; di
            che cosa parla|tratta {entry}; di che si tratta {entry};
            mostra|mostrami|mostraci|mostrate|leggi|leggimi|legga|rileggi|rileggimi|mi? {entry}; fammi|mi fa? vedere
            {entry}; fai|fate vedere {entry}; come recita {entry}; il? testo DI {entry}; contenuto DI {entry}; leggere
            {entry}; mostrare {entry}; in cosa consiste {entry}; a cosa corrisponde {entry}
        decided: cosa|che abbiamo deciso|stabilito|concordato|deliberato SU|A|per|DI|riguardo {about}; cosa abbiamo
            deciso|stabilito|concordato in merito A {about}; cosa abbiamo deciso|stabilito|concordato riguardo A|DI?
            {about}; cosa abbiamo deciso|stabilito a proposito DI {about}; cosa abbiamo deciso circa {about}; cosa si è
            deciso|stabilito|concordato|convenuto SU|A|per|circa|DI {about}; cosa si è deciso|stabilito in merito A
            {about}; cosa si è deciso|stabilito riguardo A {about}; cosa è stato deciso|stabilito|concordato|convenuto
            SU|per|circa|DI {about}; cosa è stato deciso|stabilito|concordato in merito A {about}; cosa è stato
            deciso|stabilito riguardo A {about}; cosa è stato deciso|stabilito a proposito DI {about}; SU {about} cosa|che
            abbiamo deciso|stabilito; SU {about} che cosa abbiamo deciso|stabilito; SU {about} cosa è stato deciso; SU
            {about} cosa si è deciso; abbiamo deciso qualcosa SU|per|circa {about}; abbiamo deciso qualcosa in merito A
            {about}; si è deciso qualcosa SU|per {about}; è stato deciso qualcosa SU|per {about}; quali|che decisioni
            abbiamo preso|prese SU|per|circa {about}; quale|che decisione abbiamo preso|presa SU|per {about}; quali|che
            decisioni abbiamo preso|prese in merito A {about}; quali|che decisioni sono state? prese SU|per|circa {about};
            quale|che decisione è stata presa SU|per|circa {about}; quali|che decisioni sono state prese in merito A
            {about}; quali|che decisioni ci sono SU|per|circa {about}; qual è la decisione SU|per|circa {about}; quali
            sono le decisioni SU|per|circa {about}; c'è una decisione SU|per|circa {about}; ci sono decisioni SU|per|circa
            {about}; decisione|decisioni SU|per|circa|prese? {about}; decisioni prese SU {about}; cosa|che abbiamo
            deciso|stabilito|concordato|deliberato finora?; cosa|che si è deciso|stabilito|concordato; cosa è stato
            deciso|stabilito|concordato finora?; quali|che decisioni abbiamo preso|prese|adottato finora?; quali decisioni
            sono state prese|adottate|registrate finora?; quali decisioni sono prese|registrate; quali sono le decisioni
            prese?; quali decisioni ci sono; elenco delle? decisioni prese?; lista delle? decisioni; le decisioni prese;
            decisioni prese; mostra|mostrami|mostraci le decisioni; ci sono già? decisioni
        open: azioni ancora? aperte|pendenti|in corso|sospeso?; quali|che azioni sono|restano|rimangono ancora?
            aperte|pendenti|da fare?; quali|che azioni sono ancora? in corso|sospeso; quali sono le azioni ancora?
            aperte|pendenti|in corso?; cosa|che resta|rimane|manca ancora? da|di fare; cosa c'è ancora? da fare; cosa c'è
            di aperto; cosa è ancora? aperto|in sospeso?; cos'è ancora aperto; cosa abbiamo ancora? da fare; cosa si deve
            ancora fare; cosa bisogna ancora fare; cosa resta aperto|in sospeso?; azioni ancora? aperte|pendenti
            DI|per|DA|A|con|presso {who}; azioni in corso DI|per {who}; azioni DI|per|A {who}; azioni A carico DI {who};
            azioni in capo A {who}; quali|che azioni sono|restano ancora? aperte DI|per|A|presso {who}; quali|che azioni
            sono ancora? in capo A {who}; quali|che azioni sono ancora? a carico DI {who}; quali sono le azioni aperte?
            DI|per {who}; quali|che azioni ha|hanno ancora? {who} aperte?; quali|che azioni deve|devono fare|svolgere
            {who}; quali|che azioni {who} ha|hanno ancora? aperte?; cosa|che deve|devono ancora? fare ancora? {who};
            cosa|che {who} deve|devono ancora? fare; {who} cosa deve|devono ancora? fare; cosa|che fa|fanno {who};
            cosa|che ha|hanno ancora? da fare {who}; cosa resta|rimane da fare per|A {who}; cosa spetta|tocca A {who};
            cosa c'è ancora? aperto? DI|per|A {who}; cosa è A carico DI {who}; cosa ha {who} ancora? da fare; cosa
            ha|hanno in carico {who}; {who} che azioni ha; mostra|mostrami|mostraci|elenca le azioni aperte?|pendenti?|in
            corso?; mostra|mostrami|mostraci le azioni aperte? DI|per {who}; elenco delle? azioni aperte?; lista delle?
            azioni aperte?; le azioni aperte; le azioni aperte DI|per {who}; {who} azioni aperte; cosa manca prima DI
            prossima riunione|conferenza|volta; compiti|attività DI|per {who}; compiti|attività aperti|aperte DI|per
            {who}; attività aperte|pendenti
        mine: le? mie azioni aperte?; quali sono le mie azioni aperte?; quali azioni ho io? aperte?; cosa|che devo ancora?
            fare io?; cosa mi resta|rimane da fare; cosa resta A me; cosa ho ancora? da fare; cosa tocca|spetta A me; cosa
            mi spetta|tocca; i? miei compiti; quali sono i miei compiti; cosa c'è per me; io cosa devo fare; quali azioni
            sono mie|A me; mostrami le mie azioni; cosa è mio|A mio carico; le mie attività; cosa ho in carico
        due: cosa|che scade|scadono entro|IN|per|il? {when}; cosa è previsto entro|IN|per? {when}; cosa è in scadenza
            entro|IN? {when}; cosa va fatto|concluso entro|per|IN? {when}; cosa deve essere fatto|pronto|concluso|finito
            entro|per|IN? {when}; cosa va fatto entro|per|IN? {when}; cosa dobbiamo fare|concludere|finire entro|per|IN?
            {when}; cosa bisogna fare|concludere entro|per|IN? {when}; cosa si deve fare entro|per|IN? {when}; cosa c'è da
            fare entro|per|IN? {when}; cosa c'è in scadenza entro|per|IN? {when}; cosa resta da fare entro|per {when};
            quali|che azioni scadono entro|per|IN|A? {when}; quali|che azioni sono in scadenza|previste entro|per|IN?
            {when}; quali|che azioni vanno fatte|concluse entro|per? {when}; quali|che azioni devono essere
            fatte|concluse|pronte entro|per? {when}; quali scadenze ci sono|abbiamo? entro|per|IN? {when}; quali scadenze
            abbiamo entro|per|IN? {when}; che scadenze abbiamo|ci sono? entro|per|IN? {when}; quali sono le scadenze
            entro|per|DI|IN? {when}; scadenze entro|per|DI|IN? {when}; in scadenza entro|per|IN|A? {when}; azioni in
            scadenza entro|per|IN|A? {when}; azioni entro|per {when}; da fare entro|per {when}; chi deve fare
            qualcosa|cosa entro|per? {when}; cosa è da fare entro|per {when}; c'è qualcosa in scadenza|entro? {when}; cosa
            è dovuto entro|per? {when}
        overdue: cosa è|sta in ritardo; cos è in ritardo; cosa è scaduto|già? scaduto?; cos è scaduto; quali|che azioni
            sono|risultano già? in ritardo; quali|che azioni sono|risultano già? scadute; azioni in ritardo; azioni
            scadute; chi è in ritardo; c'è qualcosa in ritardo; c'è qualcosa di scaduto; ci sono azioni in ritardo; ci
            sono azioni scadute; ci sono ritardi; siamo in ritardo con|su qualcosa|qualche? azione?; cosa doveva essere
            già? fatto|già? fatto?; cosa avrebbe dovuto essere già? fatto; quali scadenze sono passate|saltate|scadute;
            scadenze superate|passate|saltate; quali termini sono scaduti; ritardi; cosa non è stato fatto in tempo; quali
            sono le azioni scadute|in? ritardo?
        unheard: chi non ha ancora? parlato; chi non ha parlato ancora?; chi non ha ancora? detto nulla|niente|qualcosa;
            chi non ha detto ancora? nulla|niente; chi non ha ancora? preso la parola; chi non si è ancora?
            espresso|pronunciato|sentito|fatto? sentire?; chi non è ancora? intervenuto; chi non abbiamo ancora?
            sentito|ascoltato; chi deve ancora parlare|intervenire|esprimersi; chi manca A|all'appello|di|da
            parlare|sentire?; chi è rimasto|stato? zitto|silenzio|in? silenzio?|silente?; chi tace; chi ha taciuto; da chi
            non abbiamo ancora? sentito nulla|niente; da chi non abbiamo ancora? notizie; chi resta da sentire; chi manca
            da sentire; chi non è stato ancora sentito; chi non è ancora stato sentito; quali enti|servizi|agenzie non
            hanno ancora? parlato; quale ente|servizio|agenzia non ha ancora? parlato; quali enti|servizi|agenzie non si
            sono ancora? espressi|espresse; quali enti|servizi|agenzie non hanno ancora? detto nulla|niente; non ha ancora
            parlato chi; chi deve ancora prendere la parola
        here: chi c'è; chi c'è A tavolo|qui|presente|oggi?; chi è presente|qui|A? tavolo?; chi sono i
            presenti|partecipanti; chi è AL tavolo; chi è in sala; chi siede A tavolo; chi partecipa A? riunione?|oggi?;
            chi è assente; chi manca oggi?; chi non c'è; chi non è presente; chi si è scusato; chi ha giustificato; chi ha
            giustificato l'assenza; chi è giustificato; chi sono gli assenti; elenco dei? presenti|partecipanti; lista
            dei? presenti|partecipanti; presenti; i presenti; gli assenti; assenti; chi è collegato; chi abbiamo A tavolo;
            chi abbiamo oggi; chi siamo; quanti siamo
        next-meeting: quando è|sarà la|nostra? prossima riunione|conferenza|seduta|volta|data; quando è|sarà il prossimo
            incontro|tavolo; quando è fissata|prevista la prossima riunione|conferenza|seduta; quando è fissato|previsto
            il prossimo incontro|tavolo; quando si terrà|tiene|fa|svolge|svolgerà la|il prossima|prossimo
            riunione|conferenza|incontro|seduta; quando ci vediamo|rivediamo|riuniamo|incontriamo|ritroviamo|troviamo di?
            nuovo?; quando ci vedremo|rivedremo|riuniremo; quando si riunisce di? nuovo? il tavolo; quando ci si
            rivede|vede|riunisce; qual è la data della|del prossima|prossimo riunione|conferenza|incontro|seduta; qual è
            la prossima data|riunione|conferenza; data DI prossima|prossimo riunione|conferenza|incontro|seduta|tavolo;
            la? prossima riunione|conferenza|seduta|data quando è?; il? prossimo incontro|tavolo quando è?; la prossima
            riunione|conferenza|volta; prossima riunione|conferenza|data|seduta; prossimo incontro|tavolo; quando abbiamo
            la|il prossima|prossimo riunione|conferenza|incontro; in che data|giorno è la|il prossima|prossimo
            riunione|conferenza|incontro; A quando la|il prossima|prossimo riunione|conferenza|incontro; quando c'è la|il
            prossima|prossimo riunione|conferenza|incontro
        release: quando esce|uscirà lui|lei?; quando è|sarà libero|libera|fuori|liberato|liberata; quando
            viene|verrà|è|sarà scarcerato|scarcerata|rilasciato|rilasciata|dimesso|dimessa; quando esce|uscirà il|la|lo
            detenuto|detenuta|persona|interessato|condannato; quando esce DA carcere|istituto; il|la|l
            detenuto|detenuta|persona|interessato quando esce|uscirà; lui|lei quando esce; quando è|sarà la sua?
            scarcerazione|liberazione|dimissione|uscita; quando è il suo? rilascio; quando è prevista la sua?
            scarcerazione|liberazione|uscita; qual è la data di|della sua? scarcerazione|liberazione|rilascio|uscita; qual
            è la sua data di scarcerazione; data di? sua? scarcerazione|liberazione|rilascio|uscita; qual è il fine pena;
            quando è il fine pena; fine pena quando; quando finisce|termina la|di pena|scontare? la? pena?; a quando la
            scarcerazione; per quando è prevista la scarcerazione|liberazione; c'è una data di
            scarcerazione|liberazione|uscita|rilascio; in che giorno esce; che giorno esce; la? scarcerazione quando
            è|sarà; quando torna libero|libera; quando deve uscire
        said: cosa|che ha|hanno detto|riferito|segnalato|riportato|comunicato|dichiarato|portato|aggiunto {who}; cosa ci
            ha|hanno detto|riferito|segnalato|riportato|comunicato {who}; cosa|che {who} ha|hanno
            detto|riferito|segnalato|riportato|comunicato; {who} cosa|che ha|hanno detto|riferito|segnalato|riportato;
            {who} che cosa ha|hanno detto|riferito|segnalato; cosa|che dice|dicono|riferisce|segnala|sa|pensa|diceva
            {who}; {who} cosa|che dice|dicono|riferisce; cosa ha|hanno detto|riferito|segnalato|riportato|comunicato {who}
            SU|DI|circa|riguardo|A {about}; cosa ha|hanno detto|riferito|segnalato {who} in merito A {about}; cosa
            ha|hanno detto|riferito {who} a proposito DI {about}; cosa ha|hanno detto|riferito {who} riguardo A {about};
            SU {about} cosa ha|hanno detto|riferito|segnalato {who}; cosa dice|dicono|pensa|sa {who} SU|DI|circa {about};
            cosa {who} ha|hanno detto|riferito SU|DI|circa {about}; {who} cosa ha|hanno detto|riferito SU|DI|circa
            {about}; cosa|che sappiamo DI|SU|circa {about}; cosa sappiamo in merito A {about}; cosa si sa DI|SU|circa
            {about}; SU {about} cosa sappiamo; cosa è stato detto|riferito|segnalato|registrato|annotato SU|DI|circa
            {about}; cosa è stato detto|riferito|segnalato in merito A {about}; cosa è stato detto a proposito DI {about};
            cosa si è detto SU|DI|circa {about}; cosa si è detto a proposito DI {about}; cosa si è detto in merito A
            {about}; cosa abbiamo detto|sentito|annotato|saputo SU|DI|circa {about}; cosa abbiamo SU {about}; che
            informazioni abbiamo SU|DI|circa {about}; quali informazioni abbiamo|ci sono? SU|DI|circa {about}; quali
            informazioni ci sono SU|circa {about}; qualcuno ha detto qualcosa SU|DI|circa {about}; si è parlato DI
            {about}; è stato detto qualcosa SU|DI {about}; abbiamo parlato DI {about}; informazioni|info DI|DA {who}; cosa
            abbiamo DA {who}; cosa viene|arriva|è arrivato? DA {who}; cosa è arrivato DA {who}; cosa abbiamo
            sentito|saputo|ricevuto DA {who}; {who} ha|hanno detto qualcosa SU|DI|circa? {about}; {who} ha|hanno detto
            qualcosa; ha|hanno detto qualcosa {who}; ha|hanno detto qualcosa {who} SU|DI|circa {about}; cosa è registrato
            DA {who}; cosa risulta A|DA {who}
        risks: quali|che rischi sono stati? registrati|annotati|emersi|rilevati|segnalati|individuati|noti|indicati;
            quali|che rischi ci sono; quali|che rischi abbiamo registrato|rilevato|annotato|individuato|segnalato|visto?;
            quali sono i rischi registrati|rilevati|emersi|annotati|individuati?; quali|che fattori di rischio sono stati?
            registrati|annotati|emersi|rilevati|individuati|noti; quali|che fattori di rischio ci sono; quali fattori di
            rischio abbiamo registrato|rilevato|annotato?; quali sono i fattori di rischio registrati|rilevati|emersi?;
            elenco dei? rischi; lista dei? rischi; elenco dei? fattori di rischio; i? rischi
            registrati|rilevati|annotati|emersi; fattori di rischio; che|quali rischi vediamo; mostra|mostrami|mostraci i
            rischi; ci sono rischi registrati|annotati?; rischi; i rischi
        protective: quali|che fattori di protezione sono stati? registrati|annotati|emersi|rilevati|individuati|noti;
            quali|che fattori di protezione ci sono; quali fattori di protezione abbiamo registrato|rilevato|annotato?;
            quali|che fattori protettivi sono stati? registrati|annotati|emersi|rilevati|individuati|noti; quali|che
            fattori protettivi ci sono; quali fattori protettivi abbiamo registrato|rilevato|annotato?; quali sono i
            fattori di protezione; quali sono i fattori protettivi; fattori di protezione; fattori protettivi; i fattori
            protettivi; i fattori di protezione; elenco dei? fattori protettivi; elenco dei? fattori di protezione;
            cosa|che lo|la protegge; cosa c'è di protettivo; mostra|mostrami i fattori protettivi; mostra|mostrami i
            fattori di protezione
        dissents: chi non è|era d'accordo; chi non era d'accordo; chi è|era contrario|contraria|contro|in? disaccordo?;
            chi è in disaccordo; chi si oppone|opponeva|è? opposto?; chi si è opposto; chi ha espresso|manifestato un? il?
            dissenso|disaccordo|parere? contrario?; chi ha dissentito; chi dissente; chi ha obiettato; chi ha fatto
            obiezioni; quali|che dissensi|dissenso|obiezioni|disaccordi|pareri contrari? ci sono; quali
            dissensi|obiezioni|disaccordi sono stati|state? registrati|emersi|espressi?; quali sono i dissensi|disaccordi;
            quali sono le obiezioni; ci sono dissensi|obiezioni|disaccordi|pareri? contrari?; c'è dissenso; c'è un
            dissenso; c'è qualcuno contrario; qualcuno è contrario|contro; qualcuno non è d'accordo; qualcuno si oppone|è?
            opposto?; dissensi; i dissensi; obiezioni; pareri contrari; chi la pensa diversamente; chi ha votato contro
        goals: quali|che obiettivi sono stati? fissati|posti|concordati|registrati|definiti|stabiliti; quali|che obiettivi
            ci sono; quali|che obiettivi abbiamo fissato|posto|concordato|definito|registrato?; quali sono gli|i obiettivi
            DI? piano?|fissati|concordati?; quali sono gli obiettivi; quali sono i suoi obiettivi; che obiettivi ci siamo
            posti|dati|dato; quali obiettivi ci siamo posti|dati|dato; gli? obiettivi DI? piano?; elenco degli? obiettivi;
            cosa prevede|dice|contiene il piano; cosa c'è nel piano; mostra|mostrami gli obiettivi; ci sono obiettivi;
            traguardi
        parked: cosa è rimasto in sospeso; cosa è in sospeso; cos è in sospeso; cosa resta in sospeso; cosa abbiamo
            messo|lasciato da|in parte|sospeso; cosa abbiamo accantonato|parcheggiato|rinviato|sospeso; cosa è
            accantonato|parcheggiato|rinviato; cosa è stato accantonato|parcheggiato|rinviato; cosa è stato messo da
            parte; cosa è stato lasciato in sospeso; quali|che domande|questioni|punti sono|restano|rimangono ancora?
            aperte|aperti; quali|che domande|questioni|punti ci sono in sospeso; quali|che domande|questioni|punti
            sono|restano ancora? in sospeso; domande|questioni|punti aperte|aperti|accantonati|accantonate;
            domande|questioni|punti in sospeso; le domande|questioni aperte; i punti aperti; le questioni in sospeso;
            quali sono le domande|questioni aperte; quali sono i punti aperti; quali sono le questioni in sospeso
        information: cosa è stato registrato|annotato|detto|verbalizzato|raccolto finora?; cosa è stato detto|registrato
            fino? ad? ora; cosa abbiamo registrato|annotato|raccolto|sentito|verbalizzato finora?; cosa si è detto
            finora?; cosa abbiamo finora; cosa abbiamo fin qui|ora; cosa sappiamo finora|ora|fin? qui?; cosa sappiamo;
            cosa si sa; quali|che informazioni abbiamo raccolto|registrato|finora?; quali|che informazioni ci sono; quali
            informazioni sono state? registrate|annotate|raccolte|note|emerse; quali sono le informazioni
            registrate|raccolte?; le? informazioni registrate|raccolte|annotate; mostra|mostrami le informazioni; elenco
            delle? informazioni; cosa risulta registrato|A? verbale?; cosa c'è a verbale; cosa è a verbale; cosa c'è agli
            atti
        purpose: a cosa|che serve questo|il punto|argomento?; a che cosa serve questo|il punto|argomento?; a cosa serve
            questa|la parte|voce|fase; questo punto a cosa|che serve; questo punto a che cosa serve; qual è lo scopo di
            questo punto|argomento; qual è l'obiettivo di questo punto|argomento; qual è il fine di questo punto; qual è
            lo scopo di questa parte|fase; cosa|che facciamo qui|ora|adesso; cosa|che facciamo in questo punto; cosa
            dobbiamo fare|discutere|dire|trattare qui|ora|adesso|in? questo? punto?; di cosa|che dobbiamo
            parlare|discutere qui|ora|adesso?; di cosa parliamo qui|ora|adesso?; di cosa parliamo in questo punto; perché
            questo punto; perché c'è questo punto; di cosa si tratta qui; cosa va discusso|fatto|detto qui|ora|in? questo?
            punto?; cosa ci si aspetta qui|DA noi? qui?; cosa riguarda questo punto; di cosa tratta questo punto
        taken: da quanto tempo? siamo|stiamo SU questo? punto|argomento; da quanto tempo? ne parliamo|discutiamo; da
            quanto tempo? parliamo|discutiamo di questo punto; da quanto dura questo punto; quanto tempo abbiamo
            speso|dedicato|impiegato|usato SU|per|A? questo punto; quanto tempo abbiamo dedicato A questo punto; quanto
            tempo abbiamo ancora?; quanto tempo ci resta|rimane ancora?; quanto tempo resta|rimane|manca; quanto tempo
            abbiamo A disposizione; quanto tempo è passato SU? questo? punto?; quanto sta durando questo punto; quanto
            tempo ci stiamo mettendo; quanto ci stiamo mettendo; siamo in tempo|orario|ritardo; siamo nei tempi; siamo in
            linea con i tempi; come siamo messi? con|a il|i? tempo|tempi; come stiamo con|a il|i? tempo|tempi; come
            stiamo|siamo col|coi tempo|tempi; come andiamo col|con|a il|i? tempo|tempi; quanto tempo per questo punto; che
            ore sono
    """)
    ),
    query_asides=plain(
        _marked("""
        per favore; che; scusa; scusi; scusate; e; allora; quindi; ma; bene; ok; d'accordo; senti; senta; sentite; dimmi;
        mi dica; ditemi; ci dica; dicci; ricordami; mi ricordi; ricordaci; ci ricordi; puoi dirmi; può dirmi; puoi dirci;
        può dirci; potete dirmi; potete dirci; mi puoi dire; mi può dire; ci può dire; ci puoi dire; potresti dirmi;
        potrebbe dirmi; potrebbe dirci; mi sai dire; mi sa dire; sai dirmi; sa dirmi; sai; sapete; sa; puoi ricordarmi;
        può ricordarmi; può ricordarci; mi puoi ricordare; mi può ricordare; puoi mostrarmi; può mostrarmi; vorrei sapere;
        volevo sapere; mi chiedo; vorrei chiedere; assistente; convene; aspetta; aspetti; aspettate; un attimo; solo; una
        domanda; domanda veloce; domanda; ancora; vediamo; a proposito; un'informazione; insomma; mi fai vedere; mi fa
        vedere; poi; adesso; ora
    """)
    ),
    spoken=listed("""
        next: avanti; prossimo; prossimo punto; il prossimo; continua; continuare; andiamo avanti; punto
            successivo; successivo; passiamo al prossimo; passiamo oltre; proseguiamo; passiamo al prossimo
            punto; procediamo; passiamo al punto successivo
        back: indietro; torna indietro; torniamo indietro; precedente; punto precedente; al punto precedente; un
            passo indietro
        undo: annulla; annullare; annulla ultima; annulla l'ultima; disfa; annullalo; annulla l'ultimo; torna sui tuoi
        passi
        redo: ripristina; rifai; ripeti
        drop: lascia perdere; lasciamo perdere; lasci perdere; non importa; lascia stare; lasci stare; dimentica;
            dimenticalo; dimentichi; come non detto; elimina; scarta; non fa niente; niente lascia; abbandona;
            cancella; no lascia stare; lasciamo stare
        skip: salta; saltare; passo; passa; saltiamo; salta questa; salta questo; nessuna risposta; senza
            risposta; passiamo; ignora
        help: ?; aiuto; aiutami; mi aiuti; cosa posso fare; cosa posso dire; come funziona; come si fa; non lo so;
            non so; e adesso; e ora; ho bisogno di aiuto
        close: chiudi; chiudere; chiudi la riunione; chiudere la riunione; chiudiamo; chiudiamo la riunione; fine
            riunione; termina la riunione; terminare la riunione; la riunione e chiusa; abbiamo finito;
            concludi; concludiamo la riunione
        open: azioni aperte; mostra azioni aperte; mostra le azioni aperte; azioni in corso; vedere le azioni aperte
        agenda: agenda; ordine del giorno; l'ordine del giorno; odg; a che punto siamo; dove siamo; mostra
            l'ordine del giorno; mostra ordine del giorno; mostra l'agenda
        missing: cosa manca; che cosa manca; cosa manca ancora; mostra cosa manca; manca qualcosa
        lock: blocca; bloccare; blocca lo schermo
    """),
    nothing=plain("""
        no; niente; nulla; nessuno; nessuna; no grazie; nient'altro; niente altro; nulla da aggiungere; niente da
        aggiungere; e tutto; tutto qui; basta; basta cosi; no e tutto; no niente; no nulla; no nessuno; non proprio; non
        applicabile; n/a; nd; niente di nuovo; nessuna novita; nessuna domanda; niente da segnalare; nulla da
        segnalare; che
        io sappia no; non che io sappia; a posto cosi; va bene cosi; no basta; nessun altro
    """),
    answers=listed("""
        yes: si; sì; ok; okay; certo; certamente; esatto; esattamente; giusto; corretto; va bene; bene; d'accordo;
            perfetto; si grazie; volentieri; in effetti; infatti; e giusto; e corretto; si esatto; tieni;
            tienilo; conserva; sicuro; confermo; conferma; si certo; assolutamente; proprio cosi; e cosi
        no: no; sbagliato; falso; non e giusto; non e corretto; errato; non corretto; no grazie; non tenere; no
            sbagliato; per niente; non e cosi; non giusto; scorretto; affatto; non conservare
        done: fatto; fatta; e fatto; e fatta; terminato; terminata; completato; completata; concluso; conclusa;
            eseguito; eseguita; finito; finita; e stato fatto; e stata fatta; e concluso; realizzato;
            realizzata; svolto; svolta; sistemato; sistemata; risolto; risolta; si fatto; si e fatto; pronto;
            pronta; a posto; adempiuto; effettuato; effettuata; gia fatto; tutto fatto
        not-done: non fatto; non fatta; non e fatto; non e stato fatto; non e stata fatta; non eseguito; non
            eseguita; non realizzato; non realizzata; non riuscito; non riuscita; fallito; fallita; non e
            successo niente; non e stato fatto nulla; no non fatto; non svolto; non svolta; non completato;
            non completata; non andato a buon fine
        overtaken: superato; superata; superato dagli eventi; superata dagli eventi; non piu necessario; non piu
            necessaria; non e piu necessario; non e piu necessaria; non serve piu; non piu rilevante; non
            piu attuale; obsoleto; obsoleta; decaduto; decaduta; non occorre piu; venuta meno; senza
            oggetto
        new-date: nuova data; altra data; un'altra data; piu tardi; rinviare; rinviato; rinviata; rimandare;
            rimandato; rimandata; serve piu tempo; piu tempo; prorogare; prorogato; prorogata; da rinviare;
            spostare; spostato; spostata; nuova scadenza; posticipare; posticipato; posticipata; cambiare
            data
        handed-over: trasferito; trasferita; passato ad altri; passata ad altri; affidato ad altri; affidata ad
            altri; lo fa qualcun altro; qualcun altro; la fa qualcun altro; ceduto; ceduta; passato a un
            altro; se ne occupa qualcun altro; delegato; delegata; passaggio di consegne
        open: aperto; aperta; ancora aperto; ancora aperta; resta aperto; resta aperta; rimane aperto; rimane
            aperta; in corso; ancora in corso; e in corso; lascia aperto; lascia aperta; non ancora; in sospeso;
            in attesa; ancora in attesa; ci stiamo lavorando; in lavorazione; prosegue; da completare; pendente
        worse: peggio; peggiorato; peggiorata; e peggiorato; e peggiorata; sta peggiorando; va peggio; peggiora;
            peggio di prima; molto peggio; piu grave; aggravato; aggravata; si e aggravato; si e aggravata; in
            peggioramento; deteriorato; deteriorata
        better: meglio; migliorato; migliorata; e migliorato; e migliorata; sta migliorando; va meglio; migliora;
            meglio di prima; molto meglio; in miglioramento; e meglio
        up: aumentato; aumentata; e aumentato; e aumentata; in aumento; di piu; piu alto; piu alta; cresciuto;
            cresciuta; piu forte; salito; salita; in crescita; maggiore; sale
        down: diminuito; diminuita; e diminuito; e diminuita; in diminuzione; di meno; meno; piu basso; piu bassa;
            calato; calata; ridotto; ridotta; in calo; sceso; scesa; minore; cala
        same: invariato; invariata; uguale; lo stesso; la stessa; stabile; nessun cambiamento; nessuna variazione;
            come prima; sempre uguale; non e cambiato; non e cambiato niente; non e cambiata; idem; immutato;
            immutata; sempre lo stesso; sempre la stessa; pari
        new: nuovo; nuova; e nuovo; e nuova; per la prima volta; novita; nuovo elemento
        gone: sparito; sparita; scomparso; scomparsa; non c'e piu; non piu presente; finito; finita; e finito; e
            finita; non piu; venuto meno; venuta meno; rientrato; rientrata; cessato; cessata; assente
        action: un'azione; azione; da fare; un compito; compito
        information: solo informazione; informazione; info; un'informazione; un fatto; fatto; semplice
            informazione; per conoscenza
        risk: un rischio; rischio; fattore di rischio; un fattore di rischio
        protective: protettivo; protegge; un fattore protettivo; fattore protettivo; fattore di protezione; protezione
        decision: una decisione; decisione
        note: una nota; nota; privato; privata; appunto
        joint: insieme; in comune; congiuntamente; tutti insieme; tutti; tutto il tavolo; il tavolo; il gruppo; noi;
        noi tutti;
            collegialmente; decisione congiunta; decisione comune; decisione condivisa; congiunta; condivisa; di comune
        accordo;
            all'unanimita
        consent: un ente con il consenso degli altri; con il consenso degli altri; con il consenso
        advice: un parere; parere; parere all'autorita competente
        park: piu tardi; una domanda; domanda; in sospeso; mettere in sospeso; da parte; accantonare
    """),
    turns=phrases("""
        e; ma; mentre; pero; poi; e poi; quindi; dopodiche; e anche; inoltre; intanto; nel frattempo; invece; ed;
        successivamente; e quindi
    """),
    weighing=phrases("""
        cambia tutto|parecchio; fa la differenza;
        rispetto a prima; di prima; dell'altra volta; dell'ultima volta; del solito; rispetto al passato; sempre piu;
        sempre
        meno; piu spesso; meno spesso; sembra; sembrano; sembrava; pare; paiono; pareva; appare; appariva; ha l'aria;
        impressione; da l'impressione; dagrave l'impressione; si direbbe; va meglio; va peggio; sta meglio; sta peggio;
        peggiora; migliora; si aggrava; sta peggiorando; sta migliorando; risulta piu; apparentemente; piu di prima;
        meno di
        prima;
        a parere di|del|della|dell'; agli occhi DI; egrave convinto|convinta che;
        si sente|vede|capisce|percepisce che; il fatto che; ho|abbiamo la sensazione|l'impressione; la
        mia|nostra sensazione|impressione;
        trova|trovano che; ritiene|ritengono|giudica|considera che; , ritiene|ritengono|giudica|considera|stima
    """),
    surmises=phrases("""
        teme|temono;
        pensa|pensano|pensava; crede|credono|credeva; ritiene|ritengono; si aspetta|aspettano; sospetta|sospettano;
        probabilmente; forse; apparentemente; verosimilmente; presumibilmente; dubita|dubitano; suppone|suppongono;
        presume;
        stima|stimano; ha l'impressione; sarebbe; sarebbero; avrebbe; avrebbero; a suo avviso; a suo parere; secondo lui;
        secondo lei; è convinto; è convinta; potrebbe; potrebbero; teme|temono; ipotizza|ipotizzano
    """),
    perceives=phrases("""
        ha visto; hanno visto; lo|la ha visto; lo|la hanno visto; lo ha vista; ha notato; hanno notato; ha osservato;
        hanno
        osservato; ha avvistato; ha constatato; hanno constatato; ha incrociato; hanno incrociato; ha sorpreso; ha
        trovato;
        hanno trovato; ha intercettato; lo ha notato; lo ha incrociato; lo ha incontrato; ha rilevato; lo ha sorpreso;
        lo ha
        osservato; lo ha fermato; lo ha controllato; ha fermato; ha controllato
    """),
    perceived=phrases("""
        visto; vista; visti; viste; notato; osservato; osservata; avvistato; avvistata; constatato; sorpreso; incrociato;
        controllato; controllata; fermato; fermata; trovato; trovata; intercettato; rilevato; arrestato
    """),
    being=phrases("""
        è; sono; era; erano; stato; stata; stati; fu; furono; viene; venne; veniva
    """),
    judging=_STEADIED
    + phrases("""
        non piace|convince|quadra per niente|affatto|proprio|nulla; lo|la sente|sentono
        vacillare|crollare|cedere|scivolare|fragile; lo|la vede|vedono
        vacillare|crollare|cedere|scivolare|fragile|male|peggio|giu; quello|cio|quel|cosa che
        preoccupa|preoccupano|allarma|allarmano|inquieta|inquietano|spaventa|turba|disturba|angoscia|rassicura|rassicurano|tranquillizza|conforta|incoraggia|aiuta|sostiene|salva;
        quello|cio|quel|cosa che lo|la|ci|mi
        preoccupa|preoccupano|allarma|allarmano|inquieta|inquietano|spaventa|turba|disturba|angoscia|rassicura|rassicurano|tranquillizza|conforta|incoraggia|aiuta|sostiene|salva;
        quello|cio|quel|cosa che fa paura|temere; va|andiamo dritti|dritto a|alla|verso|contro; si va
        dritti|dritto a|alla|verso; non mi|ci piace per|affatto|per niente|nulla; non mi|ci piace; non
        mi|ci convince per niente; brutta aria; la vedo male|brutta|nera; mi|ci puzza; mi sa che
        finisce; finisce|finira male; va a finire male; brutto|cattivo presentimento; non mi|ci fa stare
        tranquillo|tranquilla|tranquilli; non sono|siamo tranquillo|tranquilla|tranquilli; sono
        pessimista; temo|temiamo; ho|abbiamo paura; mi|ci preoccupa|preoccupano; non vorrei che; temono;
        temevo; buon|ottimo|brutto|cattivo segno; segnale positivo|negativo|incoraggiante|preoccupante;
        fa bene; lo tiene lontano|impegnato|occupato|agganciato; ci preoccupa; non promette bene;
        c'egrave da preoccuparsi; c'egrave il rischio|pericolo; preoccupa; preoccupano; desta|destano
        preoccupazione; destano|desta allarme; allarma; allarmano; inquieta; inquietano; spaventa;
        impensierisce; si teme; temiamo; si rischia; rischia; rischiano; paura che|di; timore*;
        teme|temono; rischi*; pericol*; preoccupazion*; preoccupant*; preoccupat*; si preoccupa;
        allarmant*; allarme; minaccios*; costituisce|rappresenta una minaccia; una minaccia per;
        minaccia seria|concreta|reale; campanello d'allarme; segnale|segnali d'allarme; fattore|fattori
        protettivo|protettivi|di protezione|rischio; probabilita di; criticita; a rischio; inquietant*;
        di malocchio; butta|buttano male|bene; si mette|mettono male|bene; ci ricasca; ci ricade;
        ricasca; ricade; ci cascherebbe; sul filo del rasoio; sull'orlo; in bilico; appeso a un filo; in
        piedi; si egrave sistemato|ripreso|rimesso; si egrave molto|davvero|finalmente|ormai
        calmato|calmata; bomba a orologeria; polveriera; gioca col|con fuoco|il; perde colpi|pezzi; alla
        deriva; sta scivolando|crollando|cedendo|mollando|affondando; tocca|toccato il fondo; nervi a
        fior; nervi tesi|scoperti; vecchie abitudini|compagnie|amicizie; vecchio giro;
        brutto|cattivo|vecchi giro; brutte|cattive compagnie|amicizie|frequentazioni; brutta piega;
        china pericolosa; brutta|cattiva|pessima notizia; campo minato; miscela esplosiva; pentola a
        pressione; si egrave arreso; ci sfugge; ci sta sfuggendo; lo|la perdiamo; lo|la stiamo perdendo;
        se ne infischia|frega; non si rende conto; non capisce la gravita; non vede il problema; cova
        rancore; cova; resa dei conti; basta una|un|poco|niente; verso il baratro|fondo; finire male;
        finirebbe male; non regge; non reggera; non tiene; mi|ci preoccupa|spaventa|allarma|inquieta;
        mi|ci fa paura|temere; brutto segno; cattivo segno; pessimo segno; ho|abbiamo paura che|di; temo
        che; temiamo che; e a rischio; potrebbe ricadere|ricascarci|crollare|mollare|esplodere; rischia
        grosso; tirando la corda; gli|le manca il terreno; terra bruciata; non promette|promettono
        bene|nulla|niente; non lascia ben sperare; puo scoppiare|esplodere; sta per scoppiare|esplodere;
        fuori controllo; si lascia facilmente?
        trascinare|influenzare|convincere|coinvolgere|manipolare|andare|travolgere; brutti pensieri; sta
        per mollare|crollare|cedere|esplodere|sparire|ricadere; non sta fermo|piu; niente da fare tutto;
        senza niente|nulla da fare; non ci|mi|gli tranquillizza|rassicura|convince|lascia|fa; poco
        rassicurante; non ha piu niente|nulla da; non ha niente|nulla da perdere; non vuole
        sentire|saperne|capire|cambiare; si rifiuta di ammettere|capire|riconoscere; non riconosce
        niente|nulla|i; non si pente; nessun rimorso|pentimento; nega tutto|ogni|i; ci mente; nasconde
        qualcosa; racconta frottole|bugie; non egrave pronto|pronta a|per; egrave troppo presto|fragile;
        troppo presto; resta fragile|influenzabile; ci egrave ricascato|ricaduto; poco affidabile;
        inaffidabile; abbandonato a se; pensieri cupi; punto nero|debole|critico|dolente; punti
        deboli|critici|dolenti; tallone d'achille; anello debole; il problema egrave|resta|rimane;
        grosso punto interrogativo; niente egrave scontato; non egrave scontato|garantito; tutt'altro
        che scontato|risolto|tranquillo
    """),
    risk=phrases("""
        non piace|convince|quadra per niente|affatto|proprio|nulla; lo|la sente|sentono vacillare|crollare|cedere|scivolare|fragile; lo|la vede|vedono vacillare|crollare|cedere|scivolare|fragile|male|peggio|giu;
        quello|cio|quel|cosa che preoccupa|preoccupano|allarma|allarmano|inquieta|inquietano|spaventa|turba|disturba|angoscia; quello|cio|quel|cosa che lo|la|ci|mi preoccupa|preoccupano|allarma|allarmano|inquieta|inquietano|spaventa|turba|disturba|angoscia; quello|cio|quel|cosa che fa paura|temere;
        va|andiamo dritti|dritto a|alla|verso|contro; si va dritti|dritto a|alla|verso; non mi|ci piace
        per|affatto|per niente|nulla; non mi|ci piace; non mi|ci convince per niente; brutta aria; la vedo
        male|brutta|nera; mi|ci puzza; mi sa che finisce; finisce|finira male; va a finire male; brutto|cattivo
        presentimento; non mi|ci fa stare tranquillo|tranquilla|tranquilli; non sono|siamo
        tranquillo|tranquilla|tranquilli; sono pessimista; temo che|di; temiamo; ho|abbiamo paura; non vorrei
        che; brutto|cattivo|pessimo segno; segnale preoccupante|negativo; non promette bene; c'egrave da
        preoccuparsi; fragil*; preoccupa; preoccupano; inquieta; inquietano; allarma; allarmano; minimizza;
        scarica la colpa; scarica le|la responsabilita; ritorsion*; rappresagli*; recrudescen*; reiteraz*;
        provocatori*; ossession*; gelos*; possessiv*; controllant*; senza rete; nessuna rete; non ha nessuno;
        giornate vuote; scars* adesione; poca adesione; inaffidabil*; ambivalen*; opposiv*; oppositiv*;
        ostilita; cattive compagnie; vecchie compagnie; vecchio giro; precipit*; tracoll*; crollo; collass*;
        esplosiv*; scatt* d'ira; scoppi* d'ira; perde il controllo; perdere il controllo; fuori controllo;
        imminent*; letal*; si teme; violenze; violento; violenta; minacce; minacciato; minacciata; jihadis*;
        propaganda; contenuti|contenuto violenti|violento|estremisti|estremista|radicali; discorsi|discorso
        d'odio; discorsi|discorso vittimisti|complottisti|radicali; proselit*; interruzione delle|della
        cure|terapia; frequenta ancora i|vecchi|gli; rifiuta ogni aiuto|sostegno; sotto influenza; passaggio
        all'atto; vittimismo; rottura con la famiglia; diniego; paura che; timore*; teme|temono; rischi*;
        pericol*; preoccupazion*; preoccupant*; preoccupat*; allarmant*; allarme; minacci*; ricadut*; recidiv*;
        vulnerab*; impulsiv*; instab*; escalation; aggressiv*; ostil*; influenzabil*; deterior*; radicalizz*;
        suicid*; autolesion*; imprevedibil*; segnale|segnali d'allarme; campanello|campanelli d'allarme;
        pulsion*; ideazion*; cattiva influenza; influenza negativa; isolat*; isolamento; si isola; si chiude;
        chiusura in se; mancanza di consapevolezza; scarsa consapevolezza; negazione; minimizz*; banalizz*;
        nessun rimorso; fattore|fattori di rischio|stress; destabilizz*; risentimento; frustrazion*; rancore;
        rabbia; rabbios*; si aggrava; aggravamento; peggiora; peggiorament*; peggiorando; facilmente influenz*;
        sotto l'influenza; sotto influenza; evasion*; pericolo di fuga; fuga; scivol*; scompens*;
        tossicodipenden*; craving; violent*; dipendenza; tension*; teso; tesa; nervosism*; nervos*; agitat*;
        agitazione; proselit*; estremis*; passaggio all'atto; probabilita di; diffiden*; odio; a rischio;
        criticita; manipol*; fanatism*; fanatic*; astinenza; vendett*; di malocchio; butta|buttano male; si
        mette|mettono male; ci ricasca; ci ricade; ricasca; ricade; sul filo del rasoio; sull'orlo; in bilico;
        appeso a un filo; bomba a orologeria; polveriera; gioca col|con fuoco|il; perde colpi|pezzi; alla
        deriva; sta scivolando|crollando|cedendo|mollando|affondando; tocca|toccato il fondo; nervi a fior;
        nervi tesi|scoperti; vecchie abitudini|compagnie|amicizie; brutto|cattivo|vecchi giro; brutte|cattive
        compagnie|amicizie|frequentazioni; brutta piega; china pericolosa; brutta|cattiva|pessima notizia; campo
        minato; miscela esplosiva; pentola a pressione; si egrave arreso; ci sfugge; ci sta sfuggendo; lo|la
        perdiamo; lo|la stiamo perdendo; se ne infischia|frega; non si rende conto; non capisce la gravita; non
        vede il problema; cova rancore; cova; resa dei conti; basta una|un|poco|niente; verso il baratro|fondo;
        finire male; finirebbe male; non regge; non reggera; non tiene; mi|ci
        preoccupa|spaventa|allarma|inquieta; mi|ci fa paura|temere; brutto segno; cattivo segno; pessimo segno;
        ho|abbiamo paura che|di; temo che; temiamo che; e a rischio; potrebbe
        ricadere|ricascarci|crollare|mollare|esplodere; rischia grosso; tirando la corda; gli|le manca il
        terreno; terra bruciata; non promette|promettono bene|nulla|niente; non lascia ben sperare; puo
        scoppiare|esplodere; sta per scoppiare|esplodere; si lascia facilmente?
        trascinare|influenzare|convincere|coinvolgere|manipolare|andare|travolgere; brutti pensieri; sta per
        mollare|crollare|cedere|esplodere|sparire|ricadere; non sta fermo|piu; niente da fare tutto; senza
        niente|nulla da fare; non ci|mi|gli tranquillizza|rassicura|convince|lascia|fa; poco rassicurante; non
        ha piu niente|nulla da; non ha niente|nulla da perdere; non vuole sentire|saperne|capire|cambiare; si
        rifiuta di ammettere|capire|riconoscere; non riconosce niente|nulla|i; non si pente; nessun
        rimorso|pentimento; nega tutto|ogni|i; ci mente; nasconde qualcosa; racconta frottole|bugie; non egrave
        pronto|pronta a|per; egrave troppo presto|fragile; troppo presto; resta fragile|influenzabile; ci egrave
        ricascato|ricaduto; poco affidabile; inaffidabile; abbandonato a se;
        pensieri cupi;
        punto nero|debole|critico|dolente; punti deboli|critici|dolenti; tallone d'achille; anello debole;
        il problema egrave|resta|rimane; grosso punto interrogativo; niente egrave scontato; non egrave
        scontato|garantito; tutt'altro che scontato|risolto|tranquillo
    """),
    protective=_STEADIED
    + phrases("""
        quello|cio|quel|cosa che
        rassicura|rassicurano|tranquillizza|conforta|incoraggia|aiuta|sostiene|salva;
        quello|cio|quel|cosa che lo|la|ci|mi
        rassicura|rassicurano|tranquillizza|conforta|incoraggia|aiuta|sostiene|salva; e tornato|tornata
        a sorridere; buon|ottimo segno; segnale positivo|incoraggiante; la aiuta molto|a|tanto; lo tiene
        lontano dai|impegnato|occupato|agganciato; responsabilizz*; fattore stabilizzante; lo|la
        stabilizza|calma|tranquillizza|tiene|contiene; punto|figura fermo|fermo; figura di riferimento;
        figura significativa; rete di sostegno; sostegno concreto; vicinanza DI; con costanza; costanz*;
        sobri*; ravved*; pentiment*; pentito; revisione critica; si mette in gioco; ben disposto; passi
        avanti; gratific*; appagat*; ripaga|ripagando i debiti; ha mantenuto il lavoro; mantiene gli
        impegni; paga l'affitto; appoggio; vero appoggio; buona|netta evoluzione; evoluzione
        favorevole|incoraggiante; buon andamento; punto di riferimento; pilastro; ben seguito;
        famiglia|madre|compagna presente|vicina|coinvolta; rete solida; legame|relazione solido|solida;
        astinen*; astinente; molto coinvolto; si impegna; ben integrato; gli e vicina; fattore|fattori
        di protezione; protegge; risorsa; risorse; stabilizz*; stabile; stabili; stabilita; motivat*;
        motivazione; supportiv*; sostegno; supporto dei|della|del; influenza positiva; buona influenza;
        resilien*; lavoro stabile; lavoro fisso; consapevolezza di; presa di coscienza; consapevol*;
        collaborativ*; cooperativ*; collabora; prosocial*; ancoraggio; costruttiv*; punto di svolta;
        svolta positiva; aperto A; aperta A; incoraggiant*; speranz*; evoluzione positiva; andamento
        positivo; progress*; buoni progressi; impegno nel|nella|in; legame forte; legami forti; legame
        solido; forte legame; buon legame; buon rapporto; buoni rapporti; buona relazione; rapporto di
        fiducia; relazione di fiducia; tranquillizz*; affidabil*; puntual*; assidu*; buon contatto;
        contenitiv*; lo sostiene; la sostiene; lo incoraggia; vuole aiutar*; aderisce; adesione; si
        assume le proprie responsabilita; si assume la responsabilita; famiglia supportiva; rete
        familiare; rispetta le; rispetta gli; si impegna molto; positiv*; positivamente; favorevol*; ben
        inserit*; integrat*; valorizz*; lo aiuta; la aiuta; sta facendo bene; lo|la tiene|tengono in
        piedi; butta bene; si mette bene; si egrave calmato|sistemato|ripreso|rimesso
    """),
    programmes=phrases("""
        amministrator* di sostegno; amministrazione di sostegno; insegnante di sostegno; sostegno scolastico;
        formazione; corso; corsi; programma; programmi; terapia; terapie; seduta; sedute; sessione; sessioni; modulo;
        moduli; trattamento; laboratorio; gruppo; gestione; controllo; prevenzione; sostituzione; test; valutazion*;
        questionari*; strumento; strumenti; colloqui*; percorso; percorsi; scala; griglia; perizia; training;
        positivo|positiva|positivi|positive A
        cocaina|cannabis|thc|eroina|stupefacenti|droghe|sostanze|oppiacei|oppioidi|anfetamine|alcol|alcool|ecstasy|mdma|crack|cannabinoidi|benzodiazepine|metadone|alcoltest|etilometro|test|narcotest|droga;
        risultato|risultata|risultati|risultate|trovato|trovata|tornato|tornati
        positivo|positiva|positivi|positive; alcoltest|etilometro|narcotest|urine|tampone è|sono|era|erano?
        positivo|positivi|positive; esito|esiti positivo|positivi per
    """),
    hopeless=phrases("""
        niente da farci; non ci si puo fare niente; non ci si puo fare nulla; non c'è niente da fare; non c'è nulla da
        fare;
        non possiamo farci niente; non possiamo farci nulla; non si puo fare nulla; non si puo fare niente; nulla da
        farci;
        pazienza;
        senza niente|nulla da fare; niente|nulla da fare tutto|tutta|nella
    """),
    unwilling=phrases("""
        non vuole; non vogliono; non intende; non intendono; non ha intenzione; non hanno intenzione; non è disposto;
        non è
        disposta; non sono disposti; non è disponibile a; non desidera; non ha voglia; non se la sente
    """),
    discloses=phrases("""
        non lo|la|li|le dira|dice|condivide|condividera|comunica|comunichera|trasmette|rivela|rivelera; non
        condividera|comunica|comunichera|trasmette|rivela|divulga|dice|rivelera; non
        condividono|comunicano|trasmettono|divulgano|dicono; non vuole
        dirlo|condividerlo|comunicarlo|rivelarlo|dire|condividere
    """),
    toward=phrases("per; contro"),
    plans=phrases("""
        previsto; prevista; previsti; previste; programmato; programmata; pianificato; pianificata; prenotato; prenotata;
        fissato; fissata; fissati; concordato; concordata; invitato; invitata; convocato; convocata; atteso; attesa;
        confermato; confermata; organizzato; organizzata; iscritto; iscritta; calendarizzato; riservato
    """),
    holding=words("ha hanno ho abbiamo aveva avevano"),
    accounts=phrases("""
        informazione; informazioni; info; relazione; relazioni; rapporto; rapporti; nota; note; dati; dato; fonte; fonti;
        fascicolo; fascicoli; cifre; riscontro; riscontri; osservazione; osservazioni; sistema; banca dati; segnalazione;
        segnalazioni; registro; registri; messaggio; messaggi; elementi; indagine; indagini; intercettazioni; verbale;
        verbali; scheda; intelligence; accertamenti; documentazione
    """),
    suggests=phrases("""
        suggerisce; suggeriscono; mostra; mostrano; indica; indicano; rivela; rivelano; fa emergere; fanno emergere;
        emerge;
        emergono; risulta; risultano; fa pensare; fanno pensare; dice; dicono; precisa; conferma; confermano; menziona;
        menzionano; attesta; attestano; si evince; si desume; evidenzia; evidenziano; segnala; segnalano; riporta;
        riportano; descrive; conclude; parla di; parlano di; fa riferimento
    """),
    amends=phrases("""
        scusa; scusate; scusi; scusatemi; correzione; intendevo; intendevo dire; volevo dire; voglio dire; errata corrige;
        ops; no aspetta; aspetta; aspetti; aspettate; rettifica; errore; errore mio; mio errore; mi sono sbagliato; mi
        sono
        sbagliata; mi correggo; deve essere; dev'essere; dovrebbe essere; anzi; anzi no; piuttosto; cambia in; cambialo
        in;
        modifica in; metti; mettiamo; metta; facciamo; correggi; correggere; pardon; no è; no non; sbagliato; non è;
        meglio;
        in realta; sostituisci con; chiedo scusa
    """),
    equals=phrases("""
        è; sono; era; deve essere; dovrebbe essere; dev'essere; a; al; in; =; :; diventa; passa a; passa al; uguale; non;
        anzi; è ora; sara; va cambiato in
    """),
    myself=phrases("""
        io; me; me stesso; me stessa; il? presidente; la? presidente; presidenza; chi presiede; sono io; lo faccio io;
        me ne
        occupo io; ci penso io; faccio io; io stesso; io stessa; il sottoscritto; la sottoscritta; il coordinatore del
        tavolo; lo prendo io; tocca a me
    """),
    everyone=phrases("""
        tutti; tutte; tutti presenti; sono tutti presenti; ci sono tutti; ci siamo tutti; siamo tutti presenti; siamo
        tutti;
        tutti quanti; tutto il tavolo; tutti i membri; tutti i partecipanti; gli altri; tutti gli altri; al completo;
        tutti
        sono presenti; l'intero tavolo; tutti quelli della lista; tutti i presenti
    """),
    excepting=phrases("""
        tranne; eccetto; salvo; ad eccezione DI; a eccezione DI; escluso; esclusa; esclusi; meno; ma non; fuorche; a
        parte;
        senza; con l'eccezione DI; ad esclusione DI; non; al di fuori DI; all'infuori DI
    """),
    beyond=words("dopo non solo no oltre"),
    dating=phrases("""
        il; lo; la; i; gli; le; un; una; di; del; della; dei; a; al; alla; alle; in; nel; nella; prossima; prossimo;
        volta;
        è; e; sara; sarebbe; ci; noi; si; vediamo; rivediamo; riuniamo; troviamo; incontriamo; ancora; facciamo; fai;
        fare;
        diciamo; dire; mettiamo; metti; per; entro; deve; dovra; puo; potra; bisogna; serve; che; questo; allora; quindi;
        io; penso; forse; magari; favore; ok; bene; va; d'accordo; accordo; scadenza; termine; data; limite; nuova; nuovo;
        giorno; fatto; fatta; pronto; pronta; finito; prima; piu; tardi; presto; spostato; spostata; rinviato; rinviata;
        rinviare; spostare; posticipare; posticipata; anticipare; anticipata; riunione; conferenza; incontro; seduta; mi;
        me; fine; previsto; prevista; piuttosto; possibile; tutti; ma; poi; cade; passare; fino; lui; lei; ha; abbiamo;
        bisogno; tempo; verso; ligrave; meglio; oltre; dal; ecco; ,; :; -; –; —
    """),
    closed=phrases("""
        riservato; riservata; riservatissimo; strettamente riservato; strettamente riservata; confidenziale; strettamente
        confidenziale; in via riservata; in via confidenziale; in confidenza; informazione|info|nota|notizia
        riservata|confidenziale; segreto; segreta; segretato; classificato; classificata; solo per i destinatari
        indicati|nominati; solo destinatari indicati|nominati; destinatari indicati|nominati soltanto|solo; solo ai
        destinatari indicati|nominati; need to know; need - to - know; secondo il principio del need to know; non
        condividere; non diffondere; non divulgare; non ripetere; non comunicare; non trasmettere; non far circolare;
        da non
        condividere; da non diffondere; da non divulgare; da non comunicare; da non ripetere; da non trasmettere; non
        divulgabile; non condivisibile; non per tutti; non per tutto il tavolo; resta tra noi; resti tra noi; che resti
        tra
        noi; questo resta tra noi; rimanga tra noi; rimane tra noi; tra noi; fra noi; detto tra noi; da tenere
        riservato; da
        tenere riservata; da mantenere riservato; da trattare con riservatezza; trattare con riservatezza; da trattare in
        modo riservato; diffusione limitata|ristretta; a diffusione limitata; non ne parlate; non parlatene; acqua in
        bocca;
        coperto da segreto; coperta da segreto; non deve essere condiviso|condivisa|diffuso|diffusa|divulgato; non deve
        uscire da qui; non esca da qui; da non far uscire da qui
    """),
    abstracted=phrases("""
        solo la|una|in sintesi; solo sintesi; solo in sintesi; solo un|il riassunto; solo riassunto; soltanto la sintesi;
        solo in termini generali; in termini generali soltanto; solo a grandi linee; senza dettagli per gli altri;
        soltanto
        a grandi linee; solo per sommi capi
    """),
    off_record=phrases("""
        off the record; fuori verbale; fuori dal verbale; non a verbale; non nel verbale; non verbalizzare; da non
        verbalizzare; da non mettere a verbale; non mettere a verbale; non mettere nel verbale; non metterlo a verbale;
        non
        metterlo nel verbale; non riportare a verbale; non riportare nel verbale; non riportarlo nel verbale; non
        scrivere a
        verbale; non scriverlo; non scriverlo nel verbale; non scriverlo a verbale; da non riportare a verbale; da non
        riportare nel verbale; da non inserire nel verbale; non inserire nel verbale; non inserire a verbale; non per il
        verbale; da lasciare fuori dal verbale; lasciare fuori dal verbale; senza verbalizzare; non deve comparire nel|a
        verbale; solo a voce; solo verbalmente; non annotare; da non annotare; non registrare a verbale; non agli atti;
        non
        mettere agli atti
    """),
    only_for=phrases("""
        solo per; soltanto per; esclusivamente per; unicamente per; riservato A; riservata A; riservati A; destinato
        solo A;
        destinata solo A; destinato esclusivamente A; solo all'attenzione DI; ad uso esclusivo DI; da condividere solo
        con;
        da condividere soltanto con; da comunicare solo A; condiviso solo con; condivisa solo con; condividere solo con;
        comunicare solo A; visibile solo A; visibile solo per; leggibile solo DA; limitato A; limitata A; solo A; soltanto
        A; esclusivamente A; strettamente riservato A; strettamente riservata A; solo ad; per i soli; per il solo; per la
        sola; per le sole; da trasmettere solo A
    """),
    for_only=phrases("""
        soltanto; solo; sola; soli; esclusivamente; unicamente; only; puo saperlo|leggerlo solo
    """),
    not_for=phrases("""
        non per; non condividere con; da non condividere con; non condividerlo con; non condivisibile con; non va
        condiviso
        con; non va condivisa con; non comunicare A; da non comunicare A; non comunicarlo A; non trasmettere A; da non
        trasmettere A; non inviare A; non dire A; da non dire A; non dirlo A; non dite A; non ditelo A; non dire niente A;
        non dire nulla A; da non riferire A; non riferire A; non riferirlo A; non mostrare A; non divulgare A; non
        diffondere A; non informare; da non rivelare A; non rivelare A; da nascondere A; nascondere A; da tenere
        nascosto A;
        tenere all'oscuro; salvo per; tranne per; tutti tranne; tutti eccetto; tutti meno; tutti salvo; non condiviso con;
        non destinato A; non destinata A; non visibile A; non visibile per; nessuna copia A; nessuna copia per; senza
        copia
        A; ad esclusione DI; ad eccezione DI; non parlarne A; non parlarne con; non ne parlare con; all'insaputa DI;
        non far
        sapere A; non farlo sapere A; da non far sapere A; non deve arrivare A; non girare A; non inoltrare A; da non
        inoltrare A
    """),
    not_to_know=phrases("""
        non deve saperlo|sapere|leggerlo|vederlo|sentirlo|leggere|vedere; non devono
        saperlo|sapere|leggerlo|vederlo|leggere|vedere; non lo deve sapere|leggere|vedere; non lo devono
        sapere|leggere|vedere; non deve venire a saperlo; non deve essere informato|informata; non devono essere
        informati;
        non ha bisogno di saperlo|sapere; non hanno bisogno di saperlo|sapere; non puo saperlo|sapere|leggerlo|vederlo;
        non
        possono saperlo|sapere|leggerlo; non deve saperne nulla|niente; non ne deve sapere nulla|niente; non deve sapere
        nulla|niente; non serve che lo sappia; esclusa; escluso; esclusi; escluse; all'oscuro; non è tenuto a
        sapere|saperlo; non deve esserne a conoscenza; non ne sia informata|informato
    """),
    kin=phrases("""
        la|sua famiglia; la sua famiglia; i suoi familiari|genitori|fratelli|parenti; i familiari|genitori|parenti;
        suo|il|al padre|fratello|marito|compagno|zio|cugino|figlio; il suo compagno; sua|la|alla
        madre|sorella|moglie|compagna|zia|figlia|cugina; la sua compagna; famiglia; familiari; parenti; genitori; madre;
        padre; fratello; sorella; moglie
    """),
    outsiders=phrases("""
        il suo avvocato|legale; l'avvocato; l'avvocata; avvocato; avvocati; gli avvocati; il legale; il difensore;
        difensore; la stampa; stampa; i media; media; i giornalisti; il pubblico; terzi; a terzi; i terzi; l'esterno;
        esterni; altri servizi|enti; gli altri servizi|enti|partner; gli altri; altri; lui stesso; lei stessa;
        l'interessato
        stesso; ospiti; gli ospiti; l'ospite; la difesa; il datore di lavoro; datore di lavoro; il consolato; le altre
        agenzie
    """),
    asides=phrases("""
        da condividere con; condiviso con; questo è; questa è; è; era; cio; questo; questa; per favore; grazie; e; ma;
        quindi; strettamente; nb; nota bene; attenzione; ancora; per ora; per il momento; al momento; in questa fase;
        comunque; tuttavia; pero; l'informazione è; anche; neanche; neppure; resta; rimane; sia; qui; si prega di;
        cortesemente; gentilmente; mi raccomando; sia chiaro
    """),
    topics=listed("""
        K6: farmac*; medicin*; psichiatr*; diagnos*; depress*; suicid*; terapia farmacologica; terapi*; dipendenz*;
            tossicodip*; salute; malattia; cure mediche; ricover*
        K11: vittim*; minacciat* da*
        K10: ideolog*; estremis*; radicalizz*; credo estremista
        K2: pena; data di scarcerazione; udienz*; appello; liberazione condizionale; braccialetto*; condann*;
            permesso premio; sentenza*; fine pena
        K7: famiglia*; madre; padre; fratell*; sorell*; moglie; marito; compagn*; figli*; genitor*; zia; zio; cugin*
        K8: alloggi*; casa; appartament*; affitto; reddito; sussidi*; debit*; lavoro; datore di lavoro; carta
            d'identita; passaporto; residenza; isee
        K9: programm*; corso; corsi; formazione; laboratori*; frequenz*; frequenta*
    """),
    idle=phrases("""
        inutile; superfluo; inopportuno
    """),
    function_words=phrases("""
        il; lo; la; i; gli; le; un; uno; una; di; del; della; dei; degli; delle; dello; da; dal; dalla; in; nel; nella;
        su;
        sul; sulla; con; per; tra; fra; e; ed; o; ma; che; chi; non; si; ci; ne; lui; lei; loro; noi; io; suo; sua; suoi;
        sue; questo; questa; questi; quello; quella; egrave; sono; ha; hanno; era; stato; stata; essere; avere; anche;
        ancora; gia; se; tutto; tutti; come; dopo; prima; verso; giorno; giorni; settimana; mese; mesi; al; alla; allo;
        ai;
        alle; va; deve; puo; fa; fatto; madre; padre; fratello; sorella; casa; alloggio; azione; riunione; polizia;
        carcere;
        lavoro; famiglia; niente; nulla; nessuno; nessuna; nessun; domani; ieri; oggi; cosa; quando; quale; dove; molto;
        bene; sotto; sopra; senza; fino; quindi; perche; piu; entro; comune; secondo; camera; opera; lettera; sera;
        galera;
        primavera; carriera; maniera; infermiera; vera; intera; frontiera; bandiera; miniera; schiera; tutela; prova;
        nuova
    """),
    abbreviations=words("""
        sig sigra sigg dott dottssa dr prof avv ing ssa ecc es pag n nr art tel max min cfr rif resp ca circ spett gent st
        sec vs lett amm uff on rag geom gg sett ass giust pres arr scad sost
    """),
)
