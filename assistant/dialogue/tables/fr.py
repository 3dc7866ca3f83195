"""French: the words by which a typed sentence is understood."""

from __future__ import annotations

import re

from assistant.dialogue.tables import Table, Words, listed, named, valued, words
from assistant.dialogue.tables import phrases as plain

_REGULAR = words("""
        accélérer accepter accompagner accorder acheter achever actionner activer actualiser acter adapter adresser affecter
        aider ajouter ajuster alerter aligner aménager amener amorcer analyser animer annoncer annuler appeler appliquer
        apporter approcher approfondir archiver arranger arrêter articuler assister associer assurer attester attribuer
        auditionner autoriser avancer aviser baliser bloquer boucler briefer cadrer calculer caler centraliser chercher
        cibler clarifier classer clôturer collecter commander commencer communiquer compiler compléter composer concerter
        conseiller consolider constituer consulter contacter continuer contrôler convier convoquer coordonner copier
        corriger creuser créer dater débloquer débriefer décider déclarer déclencher dédier déléguer demander démarcher
        démarrer déménager déposer désigner dessiner détailler déterminer développer dialoguer dicter diffuser diligenter
        discuter distribuer documenter donner dresser échanger éditer effectuer élaborer emmener encadrer enclencher
        encourager engager enquêter enregistrer entamer entrer envisager envoyer escorter estimer étudier évaluer évoquer
        examiner exécuter exiger expédier expliquer explorer exposer faciliter faxer fermer fignoler filtrer finaliser
        financer fixer forcer formaliser former formuler garder gérer guider héberger identifier imprimer impliquer
        indemniser indiquer informer initier insister inspecter installer instaurer interpeller interroger interviewer
        inventorier inviter jouer justifier laisser lancer libérer lister loger mandater manager mener mentionner mesurer
        mobiliser modérer modifier monter montrer motiver négocier nommer noter notifier numériser observer occuper
        officialiser opérer organiser orienter outiller parler participer partager passer payer penser piloter pister placer
        planifier poser porter poster postuler pousser préciser préparer présenter présider prêter prévoirer prioriser
        procéder programmer prolonger proposer protéger publier questionner quitter raccompagner ramener rappeler rapporter
        rassembler rassurer réactiver réaliser récapituler recadrer recenser rechercher récolter recommander recontacter
        rectifier rédiger reformuler régler régulariser relancer relayer relever reloger remonter remplacer rembourser
        remercier rencontrer renforcer renouveler renseigner rentrer réorienter réparer repasser reporter reprogrammer
        requêter réserver résilier respecter retirer retourner retrouver réévaluer réviser sanctionner scanner sécuriser
        sélectionner sensibiliser signaler signer simuler solliciter sonder soulever stabiliser stimuler stopper suggérer
        superviser surveiller synthétiser tenter téléphoner terminer tester toucher traiter tracer transférer transporter
        travailler trier trouver valider veiller vérifier verser viser visiter voter accoster désamorcer dénoncer déclasser
        réclamer réorganiser auditer budgétiser contresigner cosigner missionner rapatrier référer recouper sourcer situer
        soigner stipuler subventionner subdiviser rattacher valoriser ventiler véhiculer désintoxiquer médiatiser convoyer
        escalader doubler integrer livrer delivrer administrer structurer cloturer chiffrer photocopier telecharger mailer
        debourser recruter louer aborder hospitaliser vacciner récupérer radier annexer substituer photographier filmer meubler
        nettoyer alléger éloigner confier
        affiner afficher agencer aiguiller allouer anticiper apposer arbitrer assigner avaliser border brancher caser chapeauter
        checker coacher collationner comparer compenser conserver consigner coupler croiser débusquer décaler
        décharger décortiquer dégager démêler dénicher dépanner dépêcher dépister déplacer désengager dessiner détacher détecter
        diagnostiquer différer diriger dispatcher dissuader domicilier doter échelonner éclairer écouter élucider
        embaucher employer enrôler épauler éplucher équiper esquisser étayer étoffer éviter exploiter exfiltrer favoriser
        flécher fouiller freiner garer géolocaliser guetter harmoniser hâter illustrer impulser inciter insérer
        intensifier intercepter interroger intégrer investiguer jumeler localiser mapper moduler mutualiser neutraliser
        objectiver officialiser optimiser orchestrer outiller paramétrer parrainer patrouiller peaufiner pencher pérenniser
        perquisitionner peser plaider prélever préserver procurer prodiguer prospecter quadriller rajouter
        rallonger ramasser rapprocher réaffecter réaménager recaser recentrer recomposer reconstituer recopier redemander
        rediriger réexaminer référencer regrouper réinsérer réintégrer réitérer réinterroger remobiliser
        renégocier renouer répercuter répertorier replacer requalifier réquisitionner restaurer résumer retracer
        retravailler réviser revérifier sauvegarder seconder sécuriser sillonner sonner soumissionner stocker suppléer
        supprimer talonner transposer traquer tutorer verbaliser verrouiller visionner visualiser rencarder réimprimer
        réexpédier réajuster recommuniquer réorienter rétrocéder réalimenter rehausser
        relocaliser requestionner réinjecter resituer resolliciter rescanner réactualiser préciser
        missionner auditionner cartographier concrétiser débourser émarger faxer fédérer formuler
        accréditer aménager comptabiliser codifier contextualiser délivrer dépayser dupliquer essayer
        étaler expérimenter extrader fiabiliser fidéliser imaginer indexer ménager monitorer notifier perfectionner
        prioriser programmer questionner raccorder rattraper récolter réconcilier recontextualiser réguler
        remotiver renflouer réparer sensibiliser solutionner
        trianguler tuteurer
    """)
_IRREGULAR = words("""
        accueillir/accueille/accueillent/accueillera/accueilli/accueille agir/agit/agissent/agira/agi/agisse
        aller/va/vont/ira/alle/aille approfondir/approfondit/approfondissent/approfondira/approfondi/approfondisse
        attendre/attend/attendent/attendra/attendu/attende avertir/avertit/avertissent/avertira/averti/avertisse
        choisir/choisit/choisissent/choisira/choisi/choisisse conclure/conclut/concluent/conclura/conclu/conclue
        conduire/conduit/conduisent/conduira/conduit/conduise
        construire/construit/construisent/construira/construit/construise
        convaincre/convainc/convainquent/convaincra/convaincu/convainque
        convenir/convient/conviennent/conviendra/convenu/convienne couvrir/couvre/couvrent/couvrira/couvert/couvre
        decouvrir/decouvre/decouvrent/decouvrira/decouvert/decouvre decrire/decrit/decrivent/decrira/decrit/decrive
        definir/definit/definissent/definira/defini/definisse descendre/descend/descendent/descendra/descendu/descende
        devenir/devient/deviennent/deviendra/devenu/devienne dire/dit/disent/dira/dit/dise
        eclaircir/eclaircit/eclaircissent/eclaircira/eclairci/eclaircisse ecrire/ecrit/ecrivent/ecrira/ecrit/ecrive
        elargir/elargit/elargissent/elargira/elargi/elargisse emettre/emet/emettent/emettra/emis/emette
        entreprendre/entreprend/entreprennent/entreprendra/entrepris/entreprenne
        entretenir/entretient/entretiennent/entretiendra/entretenu/entretienne envoyer/envoie/envoient/enverra/envoye/envoie
        etablir/etablit/etablissent/etablira/etabli/etablisse faire/fait/font/fera/fait/fasse
        finir/finit/finissent/finira/fini/finisse fournir/fournit/fournissent/fournira/fourni/fournisse
        garantir/garantit/garantissent/garantira/garanti/garantisse inclure/inclut/incluent/inclura/inclus/inclue
        inscrire/inscrit/inscrivent/inscrira/inscrit/inscrive instruire/instruit/instruisent/instruira/instruit/instruise
        interdire/interdit/interdisent/interdira/interdit/interdise
        intervenir/intervient/interviennent/interviendra/intervenu/intervienne
        introduire/introduit/introduisent/introduira/introduit/introduise
        investir/investit/investissent/investira/investi/investisse joindre/joint/joignent/joindra/joint/joigne
        lire/lit/lisent/lira/lu/lise maintenir/maintient/maintiennent/maintiendra/maintenu/maintienne
        mettre/met/mettent/mettra/mis/mette obtenir/obtient/obtiennent/obtiendra/obtenu/obtienne
        offrir/offre/offrent/offrira/offert/offre ouvrir/ouvre/ouvrent/ouvrira/ouvert/ouvre
        partir/part/partent/partira/parti/parte permettre/permet/permettent/permettra/permis/permette
        poursuivre/poursuit/poursuivent/poursuivra/poursuivi/poursuive prendre/prend/prennent/prendra/pris/prenne
        prescrire/prescrit/prescrivent/prescrira/prescrit/prescrive
        prevenir/previent/previennent/previendra/prevenu/previenne prevoir/prevoit/prevoient/prevoira/prevu/prevoie
        produire/produit/produisent/produira/produit/produise promouvoir/promeut/promeuvent/promouvra/promu/promeuve
        reconduire/reconduit/reconduisent/reconduira/reconduit/reconduise
        recueillir/recueille/recueillent/recueillera/recueilli/recueille
        reflechir/reflechit/reflechissent/reflechira/reflechi/reflechisse
        rejoindre/rejoint/rejoignent/rejoindra/rejoint/rejoigne relire/relit/relisent/relira/relu/relise
        remettre/remet/remettent/remettra/remis/remette remplir/remplit/remplissent/remplira/rempli/remplisse
        rendre/rend/rendent/rendra/rendu/rende repartir/repartit/repartissent/repartira/reparti/repartisse
        repondre/repond/repondent/repondra/repondu/reponde reprendre/reprend/reprennent/reprendra/repris/reprenne
        requerir/requiert/requierent/requerra/requis/requiere recevoir/recoit/recoivent/recevra/recu/recoive
        resoudre/resout/resolvent/resoudra/resolu/resolve restituer/restitue/restituent/restituera/restitue/restitue
        retablir/retablit/retablissent/retablira/retabli/retablisse retenir/retient/retiennent/retiendra/retenu/retienne
        reunir/reunit/reunissent/reunira/reuni/reunisse revenir/revient/reviennent/reviendra/revenu/revienne
        revoir/revoit/revoient/reverra/revu/revoie saisir/saisit/saisissent/saisira/saisi/saisisse
        servir/sert/servent/servira/servi/serve souscrire/souscrit/souscrivent/souscrira/souscrit/souscrive
        soumettre/soumet/soumettent/soumettra/soumis/soumette soutenir/soutient/soutiennent/soutiendra/soutenu/soutienne
        suivre/suit/suivent/suivra/suivi/suive surprendre/surprend/surprennent/surprendra/surpris/surprenne
        suspendre/suspend/suspendent/suspendra/suspendu/suspende tenir/tient/tiennent/tiendra/tenu/tienne
        traduire/traduit/traduisent/traduira/traduit/traduise
        transcrire/transcrit/transcrivent/transcrira/transcrit/transcrive
        transmettre/transmet/transmettent/transmettra/transmis/transmette venir/vient/viennent/viendra/venu/vienne
        voir/voit/voient/verra/vu/voie vendre/vend/vendent/vendra/vendu/vende unir/unit/unissent/unira/uni/unisse
        enquerir/enquiert/enquierent/enquerra/enquis/enquiere renvoyer/renvoie/renvoient/renverra/renvoye/renvoie
        assortir/assortit/assortissent/assortira/assorti/assortisse
        entendre/entend/entendent/entendra/entendu/entende desinscrire/desinscrit/desinscrivent/desinscrira/desinscrit/desinscrive
        accomplir/accomplit/accomplissent/accomplira/accompli/accomplisse
        assouplir/assouplit/assouplissent/assouplira/assoupli/assouplisse batir/batit/batissent/batira/bati/batisse
        concevoir/concoit/concoivent/concevra/concu/concoive debattre/debat/debattent/debattra/debattu/debatte
        defendre/defend/defendent/defendra/defendu/defende durcir/durcit/durcissent/durcira/durci/durcisse
        enrichir/enrichit/enrichissent/enrichira/enrichi/enrichisse etendre/etend/etendent/etendra/etendu/etende
        extraire/extrait/extraient/extraira/extrait/extraie franchir/franchit/franchissent/franchira/franchi/franchisse
        interrompre/interrompt/interrompent/interrompra/interrompu/interrompe
        munir/munit/munissent/munira/muni/munisse omettre/omet/omettent/omettra/omis/omette
        parcourir/parcourt/parcourent/parcourra/parcouru/parcoure pourvoir/pourvoit/pourvoient/pourvoira/pourvu/pourvoie
        rafraichir/rafraichit/rafraichissent/rafraichira/rafraichi/rafraichisse
        reconstruire/reconstruit/reconstruisent/reconstruira/reconstruit/reconstruise
        redefinir/redefinit/redefinissent/redefinira/redefini/redefinisse
        reduire/reduit/reduisent/reduira/reduit/reduise reecrire/reecrit/reecrivent/reecrira/reecrit/reecrive
        refaire/refait/refont/refera/refait/refasse reinscrire/reinscrit/reinscrivent/reinscrira/reinscrit/reinscrive
        restreindre/restreint/restreignent/restreindra/restreint/restreigne
        retransmettre/retransmet/retransmettent/retransmettra/retransmis/retransmette
        rouvrir/rouvre/rouvrent/rouvrira/rouvert/rouvre secourir/secourt/secourent/secourra/secouru/secoure
        subvenir/subvient/subviennent/subviendra/subvenu/subvienne
        resoumettre/resoumet/resoumettent/resoumettra/resoumis/resoumette
        entrevoir/entrevoit/entrevoient/entreverra/entrevu/entrevoie detenir/detient/detiennent/detiendra/detenu/detienne
        regarnir/regarnit/regarnissent/regarnira/regarni/regarnisse proscrire/proscrit/proscrivent/proscrira/proscrit/proscrive
        parfaire/parfait/parfont/parfera/parfait/parfasse circonscrire/circonscrit/circonscrivent/circonscrira/circonscrit/circonscrive
        recourir/recourt/recourent/recourra/recouru/recoure reunifier/reunifie/reunifient/reunifiera/reunifie/reunifie
        etudier/etudie/etudient/etudiera/etudie/etudie
    """)
_ELIDED = re.compile(r"\b(qu|[ldsjnc])'")
_DOUBLING = {"appeler": "appelle", "rappeler": "rappelle", "renouveler": "renouvelle", "interpeller": "interpelle"}


def _forms(infinitive: str) -> tuple[str, ...]:
    """Return a regular verb's forms: third persons, future stem, participle, as the irregular ones are listed."""
    stem = infinitive[:-2]
    third = _DOUBLING.get(infinitive, stem + "e")
    if stem.endswith("y"):
        third = stem[:-1] + "ie"
    future = third + "ra" if infinitive in _DOUBLING or stem.endswith("y") else infinitive + "a"
    return infinitive, third, third + "nt", future, stem + "e", third


_VERBS = {f[0]: f for f in (_forms(v) for v in _REGULAR)} | {v.split("/")[0]: tuple(v.split("/")) for v in _IRREGULAR}

_INFINITIVES = frozenset(_VERBS)
_POLITE = frozenset(i[:-2] + "ez" for i in _INFINITIVES if i.endswith(("er", "dre", "tre", "vre"))) | frozenset(
    words("""
        faites prenez mettez remettez transmettez tenez venez voyez revoyez prevenez rejoignez ecrivez inscrivez avertissez
    """)
)
_TASKS = (
    frozenset(
        form
        for i, third, plural, future, _past, wish in _VERBS.values()
        for form in (
            i,
            third,
            plural,
            future,
            future[:-1] + "ont",
            future[:-1] + "ait",
            future[:-1] + "aient",
            wish,
            wish + "nt",
        )
    )
    | _POLITE
    | frozenset(i[:-2] + "ons" for i in _INFINITIVES if i.endswith("er"))
)
_FUTURES = frozenset(form for f in _VERBS.values() for form in (f[3], f[3][:-1] + "ont"))
_ERRANDS = frozenset(
    words("""
        transmission envoi remise recherche demande prise organisation mise redaction verification relance saisine convocation
        rencontre visite passage entretien audition examen elaboration preparation planification programmation constitution
        depot inscription orientation accompagnement reprise ouverture finalisation actualisation analyse point controle
        sollicitation communication diffusion partage numerisation impression designation recrutement negociation coordination
        relecture signature installation reservation achat commande paiement versement remboursement deblocage instauration
        instruction recueil collecte recensement identification reperage patrouille recoupement croisement consultation
        perquisition expertise bilan concertation sensibilisation regularisation renouvellement prolongement restitution
        retour tour mail courriel coup appel contact interrogation exploitation requisition enquete suivi depistage
        verif verifs rdv rv debriefing introduction lancement activation reactivation cloture affiliation domiciliation immatriculation mobilisation
        reevaluation evaluation synthese rappel devis etude essai test essais simulation
    """)
)
_PARTICIPLES = frozenset(p + e for *_forms_, p, _wish in _VERBS.values() for e in ("", "e", "s", "es")) | frozenset(
    words(
        """
        refusee refuses refusees rejete rejetee arrete arretee vu vue vus vues eu ete recu recue recus recues pu
        voulu su
    """
    )
)


def phrases(text: str) -> Words:
    """Return the phrases of a text; an accented `à` also counts where its accent is left out."""
    return plain(text.replace("à", "agrave|a").replace("où", "ougrave|ou"))


def _marked(text: str) -> str:
    """Return a text with what is written onto a word apart (`qu'on` is `que on`), and `à` and `où` by their marks."""
    apart = _ELIDED.sub(lambda found: ("que" if found[1] == "qu" else found[1] + "e") + " ", text)
    return apart.replace("à", "agrave|a").replace("où", "ougrave|ou")


def _with_object(text: str) -> Words:
    """Return phrases with the pronouns that may stand before their verb."""
    return tuple(f"{lead}{verb}" for verb in plain(text) for lead in ("", "le|la|les|lui|leur|en|y ", "se|nous "))


_HIM = "il|elle|ils|elles"
_HIS = "sa|la|leur"

_STEADIED = phrases("""
    des gens|quelqu'un sur qui compter|s'appuyer; quelqu'un|gens|personnes vers qui se tourner;
    quelqu'un à qui parler; n'est plus seul|seule; plus
    serein|sereine|calme|pose|posee|detendu|detendue|stable|apaise|apaisee|mature|fiable|souriant|souriante|confiant|confiante;
    sourit de|à nouveau; a retrouve le sourire; retrouve le sourire; le|la a fait
    murir|grandir|reflechir|avancer; a muri; a beaucoup muri; le|la tient|tiennent|tiendrait debout;
    le|la tient|tiennent loin|eloigne|occupe|ancre|en; est|reste|semble tres|vraiment|plutot|assez?
    volontaire|serieux|serieuse|investi|investie|regulier|reguliere|implique|impliquee; c'est un
    vrai plus|atout|point; se tient à carreau; file droit; tient bon|le cap; le|la|les|l'
    protege|protegent|stabilise|stabilisent|structure|structurent|rassure|rassurent|apaise|apaisent|canalise|canalisent|cadre|cadrent|equilibre|equilibrent|preserve|preservent;
    lui donne|donnent|apporte|apportent un|une|des
    cadre|raison|reperes|rythme|stabilite|equilibre|but|objectif|structure; lui
    donne|donnent|apporte|apportent confiance; lui donne|donnent de la stabilite|force|confiance;
    le|la tient|tiennent à distance; le|la tient|tiennent à le ecart; le|la fait|font tenir; lui
    sert|servent de cadre|ancrage|repere|garde; ce qui le|la protege|stabilise|tient|aide; jouent en
    sa faveur; joue pour lui|elle; est une bonne chose; de bon augure; joue en sa faveur;
    protecteur*; protectrice*; point|points fort|forts; atout*; d'un bon oeil; d'un bon œil; tete
    sur les epaules; pieds sur terre; tient la route|coup|barre; tiennent la route|coup; sur la
    bonne voie; sur de bons rails; sur les bons rails; remonte la pente; remonter la pente; sort la
    tete de l'eau; repris gout|confiance|pied|espoir|sa|des; reprend gout|confiance|pied|espoir;
    s'accroche à|au; bonne nouvelle; excellente nouvelle; à l'abri de|du|des; en securite; bouee;
    garde - fou; s'est pose|assagi|calme|repris|ressaisi; s'est bien pose|repris|ressaisi; joue le
    jeu; fait des efforts; fait de reels efforts; compter sur lui|elle; se prend en main; tourne la
    page; tourné la page; veille sur lui|elle; le|la surveille de pres; le|la remet en selle; en
    selle; lui redonne confiance|espoir|gout|de; l'eloigne de|du|des; l'empeche de
    replonger|recommencer|boire|deraper|craquer; c'est rassurant; ça|cela|ca rassure; je suis
    confiant|confiante; nous sommes confiants; on est confiants|confiant; bon espoir; va|vont dans
    le bon sens; en bonne voie; se passe|passent bien; tout roule; se porte bien; lui va|vont bien;
    lui reussit; lui reussissent; prend racine; trouve sa place|ses; a trouve sa place|ses|son; un
    vrai filet; bon depart; bon debut; nouveau depart; se bat pour; fait la difference; le|la fait
    avancer|grandir|tenir; le|la tire vers le haut; vers le haut; lui sert de boussole; garde le
    cap; les pieds sur terre; bien entoure|entouree|encadre|encadree; a change de vie|regard; s'est
    remis|remise au|à; croit en lui; y croit; prend|prennent soin de lui|elle; nous|me rassure;
    raison de tenir|vivre|rester|continuer|avancer; raisons de tenir|vivre; a trop à perdre; a
    beaucoup à perdre; a de quoi tenir|s'accrocher; a quelqu'un sur qui compter; a un vrai
    projet|objectif|cadre; a envie de s'en sortir; veut s'en sortir; veut changer; a compris
    la|sa|ses; commence à comprendre|s'ouvrir|parler|assumer; sa raison d'etre; solidement
    entoure|installe; a trouve un equilibre|rythme; lui donne un|une|de
    rythme|sens|but|raison|stabilite; en confiance; prend ses marques; a pris ses marques; a ses
    reperes; on peut etre|se rassure|rassures; pris confiance|de? l'assurance|conscience; a pris
    confiance; prend confiance; point positif; une vraie chance; a toutes ses chances
""")
"""Ways of saying that somebody does well, which judge and protect alike."""

TABLE = Table(
    language="fr",
    head_first=True,
    granted=phrases("""
        apl; rsa; aah; aide|aides sociale|sociales|juridictionnelle|financiere; pension; pension d'invalidite; titre de sejour; carte de sejour|resident|sejour; asile; demande d'asile; naturalisation; recours; pret; credit; permis de conduire; passeport; bourse; allocation|allocations; chomage; mdph; dossier mdph|caf|rsa|apl; demande d'apl|d'aide|de logement|de rsa|d'aah|de carte|de naturalisation|de pret|d'allocation|d'emploi|de mutation; logement social; droits; cmu; complementaire; arret de travail; arret maladie; invalidite; abonnement; candidature; inscription; dossier d'inscription; son appel; son pourvoi; son recours; assurance
    """),
    past_passives=tuple(
        f"{have} ete {done}"
        for have, end in (("a", ""), ("a", "e"), ("ont", "s"), ("ont", "es"))
        for done in (
            f"{p}{end}"
            for p in words("refuse rejete accorde accepte classe prolonge suspendu leve annule reporte maintenu approuve")
        )
    ),
    our_endings=("ons",),
    plural_verbs=("ent", "ont"),
    plurals=words("ils elles"),
    matters=phrases("""
        alcool; drogue; drogues; stupefiants; cannabis; violen*; conflit*; menace*; agress*; crise; crises; colere; isolement; evasion*; fugue*; rechute*; recidiv*; suicid*; extremis*; radicalis*; soutien*; stable; stables; ressource; ressources; suivi; quartier d'isolement; danger*; tension*; victimisation; appui; soutenant*; motivation; confiance; atelier; relation*; lien
    """),
    transitive=words("quitte quitter rejoint quitteront quittent rejoignent entre"),
    bound=words("a ont aura auront doit doivent devra devront"),
    assigned=phrases("""
        incombe; incombera; il appartient|appartiendra|incombera de; revient de; revient la charge|tache|mission|demarche; reviendra de; il revient de; il revient; il incombe; est confie; est confiee; est confiee la; sera confie; sera confiee; est demande de; il est demande de; il a ete demande de; a ete demande de; sera demande de; de voir; de jouer; de faire; de s'en charger|occuper; d'agir; de gerer; de verifier; de contacter; d'appeler; d'envoyer; de prevenir
    """),
    to_tell=phrases("""
        pour dire|signaler|annoncer|prevenir|informer|indiquer|expliquer|confirmer|avertir|rapporter|raconter|preciser que; pour nous|me|lui|leur dire|signaler|annoncer|prevenir|informer|indiquer|expliquer|confirmer|avertir; pour se plaindre; pour dire qu'
    """),
    past_shapes=("èrent", "inrent", "urent"),
    meets=phrases("""
        recoit; recoivent; recevra; recevront; attend; attendent; attendra; attendront; accueille; accueillent; accueillera; rencontre; rencontrera; recevoir; accueillir
    """),
    finishes=phrases("""
        projet; premier jet; brouillon; premiere version; version finale|definitive; version; texte; note; document; le tout; pret; prete; prets; termine; terminee; fini; finie; boucle; bouclee; rendu; rendue; à rendre; à boucler; à terminer; fait; faite; finalise; finalisee; c'est; ce sera; doit etre pret|prete|fait|faite|boucle|termine; il faut que ce soit pret|fait|boucle;
        dernier delai
    """),
    does_so=phrases("""
        s'en charge|chargera|chargent; s'en occupe|occupera|occupent; le fait|fera|feront; fait|fera ca|cela; y veille|veillera|veillent; s'y colle|collera; s'y attelle; s'en assure|assurera; prend|prendra ca|cela en charge; le prend|prendra en charge; la prend|prendra en charge; prend|prendra le relais; prend ca|cela pour lui|elle; va le faire; va s'en charger|occuper; va y veiller; doit s'en charger|occuper; veut bien s'en charger|occuper; veut bien le faire; se porte volontaire; se propose; est volontaire; gere ca|cela; gerera; le gere; s'engage à le faire; fera le necessaire; fait le necessaire; d'y veiller; de s'en charger|occuper; de le faire
    """),
    memos=phrases("""
        nb; n.b; n . b .; pense - bete; memo; memo pour moi; note pour moi; note à moi - meme; aide - memoire; p.m; ne pas oublier que; pour ma gouverne
    """),
    recorded=phrases("""
        pour le proces - verbal; pour le pv; pour le compte - rendu; au proces - verbal; à noter au proces - verbal; à noter au pv; à noter au compte - rendu; à consigner au proces - verbal; à consigner au pv; à mentionner au proces - verbal; à mentionner au pv; à acter au proces - verbal; à acter au pv; que le proces - verbal mentionne|note|indique|precise; que le pv mentionne|note|indique|precise; que le compte - rendu mentionne|note|indique|precise; le proces - verbal mentionnera|notera|indiquera|precisera; le pv mentionnera|notera|indiquera|precisera; qu'il soit acte|note|consigne au proces - verbal; qu'il soit acte|note|consigne au pv; qu'il soit acte|note|consigne au compte - rendu; il est consigne au proces - verbal; il est consigne au pv; il est note au proces - verbal; il est note au pv; noter au proces - verbal; noter au pv; noter au compte - rendu; inscrire au proces - verbal; inscrire au pv; inscrire au compte - rendu; consigner au pv|proces - verbal; acter au pv|proces - verbal; pour memoire; pour acte;
        au pv :; au cr :; au compte - rendu :; à noter au cr; pour le cr; noter au cr; à noter au compte rendu;
        à inscrire au pv|cr; à porter au pv|cr|compte - rendu; au compte rendu; au proces verbal; au cr;
        inscrire au cr; à mentionner au cr|compte - rendu; mention au pv|cr; à faire figurer au pv|cr|compte -
        rendu; à faire apparaitre au pv|cr; pour les minutes; à consigner;
        au compte - rendu; à inscrire au cr; à porter au cr; à mentionner au cr; mention au cr; à faire figurer
        au cr; au compte rendu :;
        à retenir pour le pv; à mentionner;
        pour le compte rendu; pour le proces verbal; pour le dossier
    """),
    viewed=phrases("""
        pour;
        du point de vue de|du|des; aux yeux de|du|des; de l'avis de|du|des; cote; pour ce qui est de|du; selon;
        d'apres; dans l'analyse de|du; dans l'esprit de|du
    """),
    rulings=phrases("""
        refus|rejet|report|ajournement du|des bracelet|permissions|demandes|placement|sorties|projet|amenagement; refus|rejet|report|ajournement|abandon de la permission|demande|sortie|levee|proposition|mesure|piste|decision; refus|rejet|report|abandon de le? amenagement|hebergement|idee; abandon du projet|placement|bracelet;
        accord du groupe|de la table|de tous; pas de visite|visites|courrier|appel|contact|demarche|expertise|reunion|mesure|signalement; fin du|de la|des; suspension du|de la|des; reprise du|de la|des; pas de nouvelle|nouveau; plus de visite|visites|contact|contacts;
        ok pour; ok à; ok aux; oui à; oui pour; non à; non au; non pour; maintien de|du|des; reconduction de|du|des;
        validation de|du|des; accord sur; accord de principe; accord unanime; unanimite pour|sur|contre; feu vert; pas
        de feu vert; feu rouge; statu quo; on en reste là; dossier clos|classe|suspendu|maintenu|ferme; cloture du|de
        dossier|suivi|la|cas; classement du dossier; priorite au|à; pas de
        cloture|levee|changement|modification|assouplissement|extension|retour|sortie|permission|contact|signalement|communication|partage|diffusion; plus de sortie|permission; retrait de la liste; inscription sur la liste; sortie du dispositif; sortie de la liste; passage au niveau; passage en niveau; on passe au niveau; abaissement du niveau; relevement du niveau; approuve|accepte|refuse|rejete|valide|adopte|ajourne|reporte :; d'accord pour; d'accord sur; tous d'accord; va pour; c'est decide; c'est entendu; affaire entendue; adopte
    """),
    lessens=phrases("""
        diminue|diminuent|diminue; a|ont diminue; reduit; reduite; se reduit; s'est reduit; baisse; baissent; a baisse;
        en baisse; en recul; recule; recede; faible; faibles; minime; minimes; moindre; limite; limitee; leger; legere;
        s'eloigne; s'estompe; s'estompent; s'attenue; attenue; attenuee; maitrise; maitrisee; contenu; contenue;
        ecarte; ecartee; residuel; residuelle; modere; moderee; s'apaise; retombe; retombee; disparait; a disparu; sous
        controle; s'est calme; est calme; mesure; marginal
    """),
    wonders=phrases("""
        demande; demandent; demandera; a demande; ont demande; aimerait|aimeraient que l'on|on lui|leur dise; veut|voudrait|veulent savoir; cherche à savoir; souhaiterait savoir; souhaiterait connaitre; interroge; interrogent; questionne; se pose la question;
        veut|veulent|voudrait|voudraient|souhaite|souhaitent|aimerait|aimeraient savoir|connaitre|comprendre; se
        demande; se demandent; s'interroge; s'interrogent sur; pose|posent la question de|si; demande si; demandent si;
        demande quand; demande ou; demande comment; demande pourquoi; demande combien; demande qui; demande à savoir;
        demande au groupe si; demande à la table si; aimerait une reponse; souhaite une precision|reponse sur
    """),
    answering=phrases(
        "dire; préciser; expliquer; confirmer; indiquer; éclairer; nous dire; nous préciser; nous éclairer; nous confirmer"
    ),
    favours=phrases("""
        peux - tu; pouvez - vous; pourrais - tu; pourriez - vous; tu peux; vous pouvez; veux - tu bien; voulez - vous bien; tu pourrais; vous pourriez; est - ce que tu peux|pourrais; est - ce que vous pouvez|pourriez;
        peut; peuvent; pourrait; pourraient; pourra; pourront;
        nous|me fais parvenir|avoir|suivre|passer|connaitre; nous|me faites
        parvenir|avoir|suivre|passer|connaitre; tu nous|me fais parvenir|avoir|suivre|passer; vous nous|me
        faites parvenir|avoir|suivre|passer
    """),
    comings=phrases("""
        arrive; arrivent; arrivera; est arrive|arrivee; vient; viennent; viendra; entre; entrent; est entre|entree;
        sort; sortent; est sorti|sortie; part; partent; partira; est parti|partie; quitte; quittera; rejoint;
        rejoindra; s'en va; s'absente; revient; est revenu|revenue; est de retour; manque; manquent; assiste;
        participe; se connecte; se deconnecte; s'eclipse; se retire; raccroche; nous quitte; nous rejoint
    """),
    befalls=phrases("""
        rassure; rassurent; tracasse; derange; effraie; angoisse; trouble; chiffonne; interpelle; alerte; fait|font peur|craindre|plaisir à|au|aux; rejouit;
        inquiete; inquietent; preoccupe; preoccupent; alarme; alarment; est remonte; a ete
        signale|rapporte|dit|rapportee|confirme; on craint|redoute|dit|signale|pense|estime|constate; on a
        constate|signale|appris
    """),
    awaits=phrases("""
        dans l'attente que|de savoir; en attendant que|de savoir; en attente que|de savoir si; on attend que; nous
        attendons que; attend|attendent que; reste à attendre que
    """),
    judges=phrases("""
        voit; voient; considere; considerent; estime; estiment; evalue; evaluent; apprecie; detecte; detectent;
        observe; observent; identifie; identifient; perçoit; perçoivent; signale; signalent; pointe; pointent;
        souligne; soulignent; qualifie; qualifient; trouve; trouvent; reconnait; decrit; decrivent; constate;
        constatent; note; notent; releve; relevent; repere; reperent; evoque; evoquent; mentionne; cote; cotent; place;
        decele; decelent; situe; situent; juge; jugent; alerte; alertent; met en avant; mettent en avant
    """),
    dues=phrases("""
        s'en charge; s'en chargera; s'en occupe; s'en occupera; s'en occupent; s'y colle; s'y engage; y veille; y
        veillera; y pourvoit; y pourvoira; en est charge; en est chargee; en fait son affaire; en prend la
        responsabilite; le prend à sa charge; la prend à sa charge; prend ca|cela|ceci en charge; assume cette tache;
        est designe responsable; est charge de cela; en a la charge; est à la manoeuvre; est aux manettes;
        est l'affaire de|du
    """),
    elisions=named("""
        l' le; d' de; n' ne; s' se; j' je; c' ce; m' me; t' te; qu' que; jusqu' jusque; lorsqu' lorsque; puisqu' puisque;
        quoiqu' quoique
    """),
    accented={"à": "agrave", "où": "ougrave"},
    clitics=words("le la les lui leur se y en me te nous vous ne"),
    onward=("depuis",),
    numbers=valued("""
        un 1; une 1; deux 2; trois 3; quatre 4; cinq 5; six 6; sept 7; huit 8; neuf 9; dix 10; onze 11; douze 12; quatorze
        14; quinze 15; vingt 20; trente 30; quarante 40; soixante 60
    """),
    ordinals=words("er ere e eme ieme nd nde"),
    ordinal_words=valued(
        """
        premier 1; premiere 1; deuxieme 2; second 2; seconde 2; troisieme 3; quatrieme 4; cinquieme 5; sixieme 6
    """
    ),
    weekdays=valued("""
        lun 0; mar 1; mer 2; jeu 3; ven 4; sam 5; dim 6; lundis 0; mardis 1; mercredis 2; jeudis 3; vendredis 4;
        mecredi 2;
        mercedi 2; venderdi 4; jeuid 3; ludni 0; mradi 1; lundo 0
    """),
    months=valued("""
        jan 1; fev 2; fevr 2; avr 4; juil 7; juill 7; aou 8; sept 9; dec 12; fevirer 2; septmbre 9; aout 8
    """),
    units=named("""
        heure hour; heures hour; h hour; jour day; jours day; j day; journee day; journees day; semaine week; semaines
        week;
        sem week; mois month; an year; ans year; annee year; annees year; trimestre quarter; trimestres quarter;
        quinzaine fortnight
    """),
    parts=phrases("""
        matin; matinee; midi; apres-midi; aprem; soir; soiree; nuit; minuit; journee
    """),
    dates=(
        ("weekday_day", phrases("{weekday} {day}; le {weekday} {day}; ce {weekday} {day}")),
        ("iso", phrases("{iso}")),
        (
            "season",
            phrases("""
        l'? automne|hiver|rentree|noel|paques|toussaint|vacances|ramadan|fetes; l'ete; cet|en ete; d'ete; le printemps;
        la rentree; la
        noel|toussaint; les vacances|fetes; les vacances de noel|paques|printemps|fevrier|toussaint; les vacances
        scolaires|d'ete|d'hiver; le ramadan|nouvel an; l'aid
    """),
        ),
        (
            "recurring",
            phrases(
                """
        les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches;
        chaque {weekday}; chaque {unit}; tous|toutes les {weekday}; tous|toutes les {unit}; tous|toutes les {n} {unit}; un
        {weekday} sur deux; une {unit} sur deux; le {weekday} et le {weekday}
    """
            ),
        ),
        (
            "month_week",
            phrases("""
        la {ord} semaine de {month}; la derniere semaine de {month}; la {ord} quinzaine de {month}; la {ord} moitie de
        {month}; la {ord} semaine du mois prochain; courant de la {ord} semaine de {month}
    """),
        ),
        (
            "time",
            phrases("""
        à? {clock}; à {hour} heures|heure; {hour} heures|heure; à {time}; vers {clock}; vers {hour} heures; à partir de
        {clock}; des {clock}; avant {clock}; à {clock} precises
    """),
        ),
        (
            "time_pm",
            phrases("""
        à? {hour} heures du soir|de l'apres-midi|après-midi; à? {clock} du soir
    """),
        ),
        ("numeric", phrases("{num}; {weekday} le? {num}; le {num}; le {weekday} {num}")),
        (
            "day_month",
            phrases("""
        le? {day} {month} {year}?; le? {day} du mois de {month}; le? {ord} {month} {year}?; le {day} {month} de cette
        annee
    """),
        ),
        ("day_month_range", phrases("le? {num} {month} {year}?")),
        (
            "days_month",
            phrases(
                """
        le? {day} au|et|-|–|— {day} {month} {year}?; le? {day} et le {day} {month} {year}?; {day} à {day} {month} {year}?;
        {ord} au {day} {month} {year}?
    """
            ),
        ),
        ("day_or_month", phrases("le? {day} ou le? {day} {month} {year}?")),
        (
            "day",
            phrases(
                """
        le {ord}; le {day}; le {day} de ce mois; le {day} du mois; le {day} courant; {day} courant; {day} du mois|mois-ci;
        le {ord} du mois; dans la journee du {day}; la journee du {day}; d'ici au {day}; d'ici au {day} inclus; jusqu'au {day}
        inclus; avant la date du {day}; le {day} inclus; le {day} au plus tard
    """
            ),
        ),
        ("day_next_month", phrases("le? {day} du mois prochain; le? {ord} du mois prochain")),
        (
            "weekday",
            phrases(
                """
        {weekday}; le {weekday}; {weekday} {part}; {weekday} dans la {part}; {weekday} apres - midi; {weekday} en fin de
        journee|matinee|apres-midi; {weekday} en debut d'apres-midi|de journee; {weekday} en journee|soiree|matinee; {weekday} dernier delai; le {weekday} dernier delai
    """
            ),
        ),
        (
            "this_weekday",
            phrases("""
        ce {weekday}; ce {weekday} {part}; ce {weekday} apres - midi; {weekday} qui vient; ce {weekday} qui vient; le
        {weekday} qui vient
    """),
        ),
        (
            "next_weekday",
            phrases("""
        {weekday} prochain; le {weekday} prochain; {weekday} prochain {part}; {weekday} {part} prochain; le prochain
        {weekday}; prochain {weekday}; {weekday} suivant; le {weekday} suivant; le {weekday} d'apres
    """),
        ),
        (
            "last_weekday",
            phrases("""
        {weekday} dernier; le {weekday} dernier; {weekday} passe; {weekday} dernier {part}; {weekday} {part} dernier; ce
        {weekday} passe; le dernier {weekday}; {weekday} ecoule
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} de cette semaine; {weekday} cette semaine; cette semaine {weekday}; le {weekday} de cette semaine; cette
        semaine le {weekday}
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} de la semaine prochaine; le {weekday} de la semaine prochaine; {weekday} la semaine prochaine; la?
        semaine
        prochaine {weekday}; la? semaine prochaine le {weekday}; {weekday} semaine prochaine; {weekday} de la semaine
        suivante|d'apres; {weekday} de semaine prochaine; {weekday} {part} de la semaine prochaine; {weekday} de la
        semaine
        qui vient
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        {weekday} de la semaine derniere|passee; le {weekday} de la semaine derniere|passee; {weekday} la semaine
        derniere;
        la semaine derniere {weekday}; la semaine derniere le {weekday}; {weekday} semaine derniere
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} en huit; {weekday} dans une semaine; {weekday} dans {n} semaines; {weekday} d'ici {n} semaines
    """),
        ),
        (
            "in",
            phrases(
                """
        d'ici|dans|sous|en {n} {unit}; d'ici|dans|sous les {n} {unit}; d'ici|dans|sous les {n} prochains|prochaines
        {unit};
        d'ici|dans|sous les prochaines|prochains {n} {unit}; d'ici|dans {n} {unit} au plus tard; dans un|le delai de {n}
        {unit}; dans un delai maximum|maximal de {n} {unit}; {n} {unit} à compter|partir d'aujourd'hui; au plus tard dans
        {n} {unit}; d'ici au plus tard {n} {unit}; sous un delai de {n} {unit}; delai de {n} {unit}; d'ici à {n} {unit};
        sous max|maximum {n} {unit}; dans les {n} {unit} qui viennent|suivent; dans max|maximum {n} {unit}; endeans les
        {n}
        {unit}; dans la {unit}; sous {unit}; pendant {n} {unit}; durant {n} {unit}; pour les {n} prochains|prochaines
        {unit}; à echeance de {n} {unit}; dans l'heure; dans moins de {n} {unit}; les {n} prochains|prochaines {unit}; les
        {n} {unit} à venir; dans les {n} {unit} à venir; maximum {n} {unit}
    """
            ),
        ),
        (
            "in_workdays",
            phrases("""
        d'ici|dans|sous {n} jours ouvrables|ouvres; d'ici|dans|sous les {n} jours ouvrables|ouvres; dans un delai de {n}
        jours ouvrables|ouvres; d'ici|dans|sous {n} j ouvres|ouvrables; d'ici|dans|sous les {n} prochains jours
        ouvrables|ouvres; endeans les {n} jours ouvrables; sous un jour ouvrable|ouvre
    """),
        ),
        (
            "in_vague",
            phrases(
                """
        d'ici|dans|sous quelques {unit}; d'ici|dans une quinzaine de jours|mois; d'ici|dans une
        dizaine|vingtaine|trentaine
        de jours; sous huitaine|quinzaine; d'ici|dans une|la quinzaine; dans la huitaine; d'ici|dans environ {n} {unit};
        d'ici|dans {n} à|ou {n} {unit}; d'ici|dans {num} {unit}; d'ici|dans {n} - {n} {unit}; dans les
        prochains|prochaines
        jours|semaines|mois; dans les jours|semaines|mois qui viennent|à venir; prochainement; bientot; en temps
        voulu|utile; un de ces jours; ces|les prochains jours; debut {month} {year}?; au debut de la? {unit} prochaine?;
        debut de semaine; debut de la semaine prochaine; debut du mois; debut de mois; debut du mois prochain; debut
        semaine
        prochaine; en debut de semaine|mois; debut {year}; courant de la semaine|du mois|mois prochain; dans le courant de
        la semaine|du mois; courant semaine prochaine; courant de semaine prochaine; dans le courant de la semaine
        prochaine; dans le courant du mois prochain; vers le {day} {month}; vers le {ord} {month}?; vers {weekday};
        vers la
        fin du mois; aux alentours du {day} {month}?; autour du {day} {month}?; vers fin|mi|debut {month}; dans un futur
        proche; à court terme; prochaine quinzaine; il y a quelques {unit}; il y a une dizaine|quinzaine de jours; l'autre
        jour; avant|apres l'ete|noel|paques|hiver|automne|rentree|toussaint; avant|apres la rentree|toussaint; avant|apres
        les vacances|fetes; avant|apres le printemps|ramadan; au printemps; en ete|automne|hiver; cet
        ete|automne|hiver; ce
        printemps; à la rentree; pour la rentree; pour noel|paques; d'ici l'ete|noel|paques|automne|hiver; d'ici la
        rentree;
        d'ici les vacances; dans peu de temps; sous peu; d'ici peu; en milieu de semaine|mois; dans la semaine qui vient;
        environ {n} {unit}; depuis quelques {unit}; dans une paire de {unit}; un jour ou l'autre; un de ces quatre; en
        cours
        de semaine; le plus tot possible apres {weekday}
    """
            ),
        ),
        (
            "ago",
            phrases(
                """
        il y a {n} {unit}; voici|voila {n} {unit}; {n} {unit} plus tot|auparavant; y a {n} {unit}; il y a un {unit}
    """
            ),
        ),
        (
            "rel0",
            phrases("""
        aujourd'hui; ce {part}; ce jour; cet apres-midi; cette apres-midi; cet aprem; cette nuit|journee; cet {part};
        cette
        {part}; d'ici ce soir; en fin de journee; fin de journee; des aujourd'hui; encore aujourd'hui; des ce|cet|cette {part}; des ce soir|matin|midi; dans la journee;
        aujourd'hui meme; avant ce soir; ce jour meme; tout à l'heure; d'ici la fin de la journee; la fin de la journee; à
        l'issue de la reunion
    """),
        ),
        (
            "rel1",
            phrases(
                """
        demain; demain {part}; demain apres - midi; demian; des demain; d'ici demain; demain en fin de journee; demain en
        journee; demain midi
    """
            ),
        ),
        (
            "rel2",
            phrases("""
        apres - demain; apres demain; apres-demain {part}; surlendemain; apres demain {part}
    """),
        ),
        (
            "rel-1",
            phrases(
                """
        hier; hier {part}; hier apres - midi; hier au soir; la nuit derniere|passee; cette nuit derniere
    """
            ),
        ),
        ("rel-2", phrases("avant - hier; avant hier; avant-hier {part}; avant hier {part}")),
        (
            "this_unit",
            phrases(
                """
        cette|ce {unit}; cet|cette annee; au cours de cette|ce {unit}; dans le courant de cette|ce {unit}; la {unit} en
        cours; le {unit} en cours; plus tard cette {unit}; courant {unit}
    """
            ),
        ),
        (
            "next_unit",
            phrases(
                """
        la|le|l' {unit} prochaine|prochain; {unit} prochaine|prochain; la|le prochaine|prochain {unit}; la|le {unit}
        suivante|suivant; l'an|annee prochain|prochaine; la semaine qui vient; la {unit} d'apres; le mois qui
        vient|suivant
    """
            ),
        ),
        (
            "last_unit",
            phrases("""
        la|le {unit} derniere|dernier|passee|passe|precedente|precedent; {unit} derniere|dernier|passee|passe; l'an|annee
        dernier|derniere|passe|passee; plus tot cette|ce {unit}; ces derniers|dernieres {unit}; les {n} derniers|dernieres
        {unit}; au cours des {n} derniers|dernieres {unit}
    """),
        ),
        (
            "end_week",
            phrases(
                """
        la? fin de la|cette semaine; la? fin de semaine; fin semaine; en fin de semaine; la fin de la semaine en cours;
        à la
        fin de la semaine
    """
            ),
        ),
        (
            "end_next_week",
            phrases(
                """
        la? fin de la semaine prochaine; la? fin de semaine prochaine; fin semaine prochaine; à la fin de la semaine
        prochaine; en fin de semaine prochaine
    """
            ),
        ),
        (
            "weekend",
            phrases(
                """
        le|ce week - end; ce|le weekend; week - end; le we; ce we; ce week - end qui vient; le week - end à venir
    """
            ),
        ),
        ("next_weekend", phrases("le? week - end|weekend prochain; le? week - end prochain")),
        (
            "end_unit",
            phrases(
                """
        la? fin de l'|la|cette|ce {unit}; la? fin du|de {unit}; fin {unit}; en fin de {unit}; à la fin de l'|la|cette|ce
        {unit}; à la fin du|de {unit}; le? dernier jour du {unit}; le dernier jour de l'|la {unit}; en fin d'|de
        {unit}; la?
        fin du {unit} en cours
    """
            ),
        ),
        (
            "end_this_month",
            phrases(
                """
        la? fin du mois; fin de mois; fin du mois courant; fin mois; la? fin de ce mois; fin du mois en cours; à la fin du
        mois; en fin de mois
    """
            ),
        ),
        (
            "end_this_year",
            phrases(
                """
        la? fin de l'annee; la? fin d'annee; fin annee; fin de cette annee; la fin de l'annee en cours; en fin d'annee; le
        nouvel an; la saint - sylvestre; l'echeance annuelle; à la fin de l'annee
    """
            ),
        ),
        (
            "end_next_unit",
            phrases("""
        la? fin du {unit} prochain; la? fin de l'|la {unit} prochaine|prochain; fin {unit} prochain|prochaine; à la fin du
        {unit} prochain; à la fin de l'|la {unit} prochaine; la fin du prochain {unit}
    """),
        ),
        (
            "end_year_of",
            phrases("""
        la? fin {year}; la? fin de {year}; la? fin de l'annee {year}; fin d'annee {year}
    """),
        ),
        (
            "end_month",
            phrases("""
        la? fin {month} {year}?; la? fin de {month} {year}?; la? fin du mois de {month} {year}?; le? dernier jour de
        {month}; à la fin {month}; à la fin de|du mois de {month}; à la fin de {month}
    """),
        ),
        (
            "mid_month",
            phrases(
                """
        mi - {month} {year}?; mi {month} {year}?; la mi - {month} {year}?; la mi {month}; à la mi - {month}; à la mi
        {month}; le milieu de {month}; la moitie de {month}
    """
            ),
        ),
        ("mid_this_month", phrases("le? milieu du|de ce mois; mi - mois; la mi - mois; le milieu de mois")),
        ("mid_next_month", phrases("le? milieu du mois prochain; mi - mois prochain; la mi - mois prochain")),
        (
            "month",
            phrases("""
        en {month} {year}?; courant {month} {year}?; courant du mois de {month}; {month} {year}; {month} prochain; le mois
        de {month} {year}?; au mois de {month} {year}?; dans le courant de {month}; dans le courant du mois de {month};
        avant {month} {year}?; d'ici {month} {year}?; pour {month} {year}?; au cours de {month}; au cours du mois de
        {month}
    """),
        ),
        (
            "quarter",
            phrases("""
        t {n} {year}?; le? {ord} trimestre {year}?; la? fin du {ord} trimestre {year}?; fin t {n}; le? {ord} trimestre de
        {year}; q {n} {year}?
    """),
        ),
        (
            "week_of",
            phrases(
                """
        la? semaine du {day} {month} {year}?; la? semaine du {day}; la semaine du lundi {day} {month}; dans la semaine du
        {day} {month} {year}?; semaine du {ord} {month}; dans la semaine du {day}; la semaine commencant le {day} {month}
    """
            ),
        ),
        (
            "week_no",
            phrases("""
        la? semaine {n}; sem {n}; s {n}; la? semaine no|numero|n {n}; en semaine {n}
    """),
        ),
        (
            "meeting",
            phrases(
                """
        la|notre|cette prochaine
        reunion|conference|seance|concertation|rencontre|session|fois|evaluation|table|commission;
        la prochaine conference|concertation de cas; le? prochain rendez-vous|cas|tour|comite|groupe|point|staff; le
        prochain mar|cls|gled|gpo|copil; la prochaine commission pluridisciplinaire|cpu; la cpu prochaine; la reunion
        prochaine|suivante; la conference suivante; la seance suivante; prochaine
        fois|reunion|conference|seance|concertation; on se revoit; nous nous revoyons; on se reunit; nous nous reunissons;
        notre prochain rendez - vous
    """
            ),
        ),
        (
            "release",
            phrases(
                """
        sa|la|leur liberation|sortie; liberation; sortie; sa|la|leur liberation conditionnelle; sa|la|leur date de
        liberation|sortie; sa|la|leur sortie de prison|detention; sortie de prison|detention; sa|la|leur levee d'ecrou;
        la|sa levee d'ecrou; levee d'ecrou; la? fin de peine|detention; la|sa fin de peine|detention; son|l'
        elargissement;
        que il|elle|ils|elles sorte; sa remise en liberte; la remise en liberte; la liberation de l'interesse|du
        detenu; le
        jour de sa|la liberation|sortie; la date de sa|la liberation|sortie; sa mise en liberte; la mise en liberte
    """
            ),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} avant sa|la|leur liberation|sortie; {n} {unit} avant la levee d'ecrou; {n} {unit} avant sa|la fin de
        peine; {n} {unit} avant sa|la sortie de prison; au moins {n} {unit} avant sa|la|leur liberation|sortie; {n} {unit}
        avant liberation|sortie
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} apres sa|la|leur liberation|sortie; dans les {n} {unit} suivant|apres sa|la liberation|sortie; dans
        la {unit} de|suivant sa|la liberation|sortie; dans les {n} {unit} de sa|la liberation|sortie; dans les
        {n} {unit} qui suivent sa|la liberation|sortie; {n} {unit} suivant sa|la liberation|sortie
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} avant la|notre prochaine reunion|conference|seance|concertation; au moins {n} {unit} avant la|notre
        prochaine reunion|conference|seance|concertation
    """),
        ),
    ),
    due=phrases(
        """
        dl; dl le; dl :; date lim;
        ech; ech :; ech le; ech au; avt; avt le; pr le;
        avant; avant le; avant la; avant les; avant l'; pour; pour le; pour la; pour ce; d'ici; d'ici le|la|les|au|à;
        d'ici
        au plus tard; au plus tard; au plus tard le|ce|pour|avant|à|au|en|la|d'ici; au plus tard avant le|la; au plus tard
        pour le|la; le plus tard; pas plus tard que; pas plus tard que le|la; au plus tard à la; echeance; echeance :;
        echeance le|au|du|fixee au; a|avec echeance le; delai; delai :; delai jusqu'au; date limite; date limite :; date
        limite le|au; deadline; deadline :; deadline le; dernier delai; dernier delai le; à rendre pour|avant le?; à faire
        pour|avant le?; pret pour|avant le?; prete pour|avant le?; termine pour|avant le?; terminee pour|avant le?; à
        remettre pour|avant le?; sous; dans; en vue de la?; en vue du; si possible avant|pour le?; de preference
        avant|pour
        le?; idealement pour|avant|d'ici le?; avant fin; à temps pour; à temps pour le|la; butoir; date butoir le?;
        d'ici à
        la; au plus tard fin; max|maximum le?; prealablement à la?; en amont de la?; bien avant; juste avant; avant ce;
        pour
        au plus tard le?; au plus tard pour; avant midi|12h|12h00 le?; avant la fin de; endeans; endeans le
    """
    ),
    between=phrases("entre; entre le; du; de; entre ce"),
    deadlines=phrases("""
        ech;
        echeance; deadline; delai; date limite; date butoir; dernier delai; butoir
    """),
    until=phrases(
        """
        jusque; jusque au; jusque à; jusque à la; jusque en; jusque à ce; jusque le; jusque au plus tard le?; jusque fin;
        jusque mi; et jusque au
    """
    ),
    at=phrases(
        """
        le; ce; au; en; à; du; la; vers; lors de la; durant; pendant; des; date du; au cours de; de; de la; un; les; ce
        dernier; cette;
        à la date du; à la date de
    """
    ),
    seen=phrases(
        """
        depuis; depuis le; depuis la; depuis ce; date du; datant du|de; datee du; dates du; datees du; en date du; du; de;
        remontant au; date de; depuis au moins le?
    """
    ),
    effect=phrases("""
        à partir du|de|d'; à partir de la|le; à compter du|de|d'; à compter de la; des; des le; des la; à dater du; avec
        effet au|le; avec effet à partir du; prenant effet le|au; qui prend effet le; apres; apres le; apres la; pas
        avant;
        pas avant le|la; commencant le; à partir; debutant le; non avant le; reporte au; reportee au; reporte à;
        reportee à;
        deplace au; deplacee au; repousse au; repoussee au; decale au; decalee au; avance au; avancee au; à l'issue de; au
        lendemain du; seulement apres le?; seulement à partir du; à valoir du; entre en vigueur le; suite au
    """),
    after_date=phrases(
        """
        au plus tard; dernier delai; ou avant; ou plus tot; max; maximum; svp; {part}; au matin|soir; en
        matinee|journee|soiree; dans la {part}; fin de journee; en fin de journee|matinee; à midi; delai; echeance;
        deadline; s'il vous plait; stp; avant midi; compris; inclus; compris au plus tard; au grand maximum; en debut
        d'apres-midi; à la premiere heure; de cette annee
    """
    ),
    ranges=phrases("au; à; et; -; –; —; et le; jusque au; à la; jusque à; et au"),
    incidents=("incident", "observ"),
    events=phrases(
        """
        a rendez - vous; a un rendez - vous|rdv|entretien|examen|bilan; ont rendez - vous; avait rendez - vous; a rdv; a une visite|consultation|seance|convocation|audience|audition;
        audience*; proces; jugement; en appel; comparution; expire; expirent; expirait; arrive à echeance; arrive à
        expiration; prend fin; prennent fin; se termine; s'acheve; finit; valable; valide; valable jusqu'au; en vigueur;
        prend effet; entre en vigueur; debute; commence; debutera; commencera; verdict; arret; condamne; condamnee;
        condamnation; nee; naissance; anniversaire; mandat; permis; visa; titre de sejour; titre; passeport; incident*;
        permission*; conge; conges; sortie; observation*; a eu lieu; ont eu lieu; aura lieu; auront lieu; a lieu; s'est
        produit; s'est passe; hospitalise; transfert; transfere; transferee; operation; mariage; enterrement; obseques;
        qui
        est arrive*; commencement; libere; liberee; liberable; liberation; date de liberation; fin de peine; detention
        provisoire; ecroue; ecrouee; mise sous ecrou; ordonnance; arrestation; interpelle; interpellation; garde à vue;
        mise en examen; debat; debat
        contradictoire; chambre; expertise du; sursis; probation jusqu'au; interdiction; est prevu*; est prevue; est
        fixe*;
        est fixee; est programme*; fixee; fixe; demenage; demenagera; sort; sortira; sera libere*; sera liberee; est
        libere;
        est liberee; contrat; bail; ramadan
    """
    ),
    prefixes={
        "action": phrases(
            """
        action; a; actions; point d'action; points d'action; action à mener; actions à mener; tache; taches; à faire;
        todo;
        to do; to - do; mesure à prendre; suivi; suite; suites; pa; act; à suivre; mission; demarche; demarches; suites à
        donner
    """
        ),
        "decision": phrases(
            """
        valide; validee; acte; actee; approuve; approuvee; retenu; adopte; confirme; decision du groupe|tour; decision
        de la conference|table|reunion; decision commune|conjointe|collegiale; decision;
        decisions; decide; conclusion; conclusions; resolution; dec; accord; convenu; arbitrage; deci
    """
        ),
        "information": phrases(
            """
        info; infos; information; informations; inf; fait; faits; constat; constats; nouvelle; nouvelles; mise à jour;
        maj;
        observation; observations; nouvelle info|information; pour info|information; etat des lieux; point de situation;
        actualite; retour; signalement; renseignement; renseignements; element; elements
    """
        ),
        "assessment": phrases("evaluation; appreciation; facteur; analyse; avis; estimation; jugement"),
        "risk": phrases("""
        risque; risques; facteur de risque; facteurs de risque; facteur de vulnerabilite; inquietude; inquietudes;
        preoccupation; preoccupations; crainte; craintes; signal d'alerte; signaux d'alerte; point d'attention; vigilance;
        point de vigilance; alerte; menace; danger
    """),
        "protective": phrases("""
        protection; facteur de protection; facteurs de protection; facteur protecteur; facteurs protecteurs; protecteur;
        ressource; ressources; point fort; points forts; force; forces; point positif; positif; atout; atouts
    """),
        "question": phrases(
            """
        question; questions; q; question ouverte; questions ouvertes; interrogation; en suspens; à clarifier; demande
    """
        ),
        "dissent": phrases("""
        dissension; divergences; desaccords; desaccord; objection; objections; opposition; avis divergent; avis contraire;
        divergence; reserve; reserves; avis minoritaire; position minoritaire; opinion dissidente; contre; position
        divergente; dissidence
    """),
        "attendance": phrases("""
        abs; exc; pres; retard; retards; en retard; rempl; remplacement; remplacements; en visio; visio; part|partis à|tot; pres|present|presente|presents|presentes jusqu'à|jusque|des|à|dès {hour}; pres|present|presente|presents|presentes jusqu'à|jusque|des|à {clock};
        present; presente; presents; presentes; absent; absente; absents; absentes; excuse; excusee; excuses; excusees;
        presence; presences; invite; invitee; invites; participants; liste de presence; absence; absences; representee;
        represente
    """),
        "remark": phrases("""
            pour le pv; pour le compte rendu; pour le compte - rendu; pour le cr; pour le procès - verbal; remarque;
            observation pour le pv; remarque pour le pv; remarque pour le cr; à noter au pv; à faire figurer au pv;
            mention au pv; remarque de procédure; point d'ordre; remarque générale; pour la forme; à consigner
        """),
        "note": phrases("""
        note perso; memo perso; nota; nota bene; p . m .; note; nb; n . b .; memo; note personnelle; note privee;
        prive; privee; note pour moi; pour
        moi; pour memoire; pense - bete; aide - memoire; ma note; rappel personnel; remarque personnelle; note à moi -
        meme;
        perso; remarque pour moi; personnel; note interne
    """),
    },
    owner_labels=phrases("""
        responsable; responsables; pilote; porteur; porteuse; qui; par; par qui; en charge; charge; chargee; action de;
        attribue à; attribuee à; confie à; confiee à; resp; titulaire; referent; referente; proprietaire; assigne à;
        acteur;
        executant; realise par; executeur
    """),
    agencies={
        "POL": phrases(
            """
        police; gendarmerie; policier; policiere; policiers; gendarme; gendarmes; agent de police; agente de police; agent
        de quartier; agente de quartier; commissariat; commissaire; commissaire de police; inspecteur de police;
        inspectrice
        de police; police nationale|municipale|locale|federale|judiciaire|cantonale; service de police; forces de l'ordre;
        zone de police; policier de proximite; enqueteur; enquetrice; enqueteurs; brigade; brigadier; ilotier; officier de
        police; officier de police judiciaire; opj; pj; polic
    """
        ),
        "PRO": phrases("""
        parquet; procureur; procureure; procureur de la republique; procureure de la republique; procureur du roi;
        procureure du roi; ministere public; substitut; substitute; substitut du procureur; vice - procureur; vice -
        procureure; magistrat du parquet; parquet general; parquet federal; avocat general; proc; parquetier
    """),
        "PRI": phrases("""
        prison; administration penitentiaire; etablissement penitentiaire; centre penitentiaire; centre de detention;
        maison
        d'arret; directeur de la? prison; directrice de la? prison; directeur d'etablissement; directrice d'etablissement;
        directeur; directrice; direction de la prison; direction; chef d'etablissement; cheffe d'etablissement; service
        penitentiaire; penitentiaire; detention; greffe; greffe penitentiaire; direction penitentiaire; directeur
        penitentiaire; la penitentiaire; dap; disp; services penitentiaires; ap
    """),
        "PRC": phrases("""
        surveillant; surveillante; surveillants; surveillant penitentiaire; surveillante penitentiaire; agent
        penitentiaire;
        agente penitentiaire; gardien; gardienne; chef de detention; cheffe de detention; gradé; assistant de
        surveillance;
        surveillant de prison; premier surveillant; officier penitentiaire
    """),
        "PSY": phrases(
            """
        psychologue; psychologue penitentiaire; psychologue de la prison; psychologue clinicien; psychologue clinicienne;
        service psychosocial; sps; psy
    """
        ),
        "PRB": phrases("""
        probation; service de probation; agent de probation; agente de probation; spip; cpip; conseiller de probation;
        conseillere de probation; conseiller d'insertion; conseillere d'insertion; conseiller d'insertion et de probation;
        conseillere d'insertion et de probation; conseiller penitentiaire d'insertion et de probation; conseillere
        penitentiaire d'insertion et de probation; conseiller penitentiaire; conseillere penitentiaire; service
        penitentiaire d'insertion et de probation; maison de justice; maisons de justice; assistant de justice; assistante
        de justice; officier de probation; delegue à la probation; dpip; insertion et probation; milieu ouvert
    """),
        "MUN": phrases(
            """
        la ville; services de la ville; commune; mairie; ville; municipalite; hotel de ville; maire; bourgmestre;
        mairesse;
        administration communale; adjoint au maire; adjointe au maire; conseil municipal; services municipaux; service
        communal; collectivite; agglo; agglomeration; coordinateur clspd; coordinatrice clspd; clspd; service prevention;
        service de prevention; fonctionnaire de prevention; echevin; echevine; syndic; agent communal; metropole
    """
        ),
        "INT": phrases("""
        renseignement; renseignements; renseignement penitentiaire; service de renseignement; services de renseignement;
        snrp; crp; dgsi; rens; surete de l'etat; surete; renseignement territorial; rt; dlrp; clrp; ocam; services
        secrets;
        cellule de renseignement
    """),
        "JUD": phrases("""
        juge; tribunal; juge de l'application des peines; jap; juge d'application des peines; tap; tribunal de
        l'application
        des peines; magistrat; magistrate; juge d'instruction; tribunal judiciaire; cour; cour d'appel; juge des enfants;
        tribunal d'application des peines; chambre du conseil; justice; juge des libertes; jld
    """),
        "MH": phrases("""
        psychiatre; psychiatrie; sante mentale; service de sante mentale; service psychiatrique; cmp; centre medico -
        psychologique; smpr; usmp; secteur psychiatrique; hopital psychiatrique; equipe mobile de psychiatrie;
        pedopsychiatre; centre de sante mentale; infirmier psychiatrique; infirmiere psychiatrique; psychiatre traitant;
        pole psychiatrie; equipe psychiatrique
    """),
        "HLT": phrases("""
        medecin; docteur; infirmier; infirmiere; service medical; unite sanitaire; ucsa; sante; hopital; service de sante;
        medecin traitant; medecin generaliste; generaliste; csapa; addictologie; addictologue; service d'addictologie;
        caarud; soignants; medecin de la prison; ars; services de sante; soins; equipe soignante; centre hospitalier
    """),
        "SOC": phrases(
            """
        services sociaux; service social; assistant social; assistante sociale; as; travailleur social; travailleuse
        sociale; travailleurs sociaux; ccas; cpas; action sociale; aide sociale; centre social; service d'action sociale;
        mds; maison des solidarites; educateur; educatrice; educateur specialise; educatrice specialisee; intervenant
        social; intervenante sociale; conseillere en economie sociale; cesf; conseil departemental; departement; le departement;
        conseil general; polyvalence de secteur; service social departemental; surendettement; hospice general; service
        d'aide
        sociale; pole social
    """
        ),
        "YTH": phrases("""
        pjj; protection judiciaire de la jeunesse; ase; aide sociale à l'enfance; aide à l'enfance; protection de
        l'enfance;
        aide à la jeunesse; saj; spj; service jeunesse; protection de la jeunesse; educateur pjj; educatrice pjj; crip;
        delegue spj; service de protection de la jeunesse; jeunesse; educateur de rue; educatrice de rue; prevention
        specialisee
    """),
        "EDU": phrases(
            """
        enseignant; enseignante; education; education nationale; ecole; professeur; formateur; formatrice; centre de
        formation; service enseignement; rectorat; college; lycee; service scolaire; responsable local de l'enseignement
    """
        ),
        "WRK": phrases("""
        pole emploi; france travail; mission locale; service de l'emploi; agence pour l'emploi; conseiller emploi;
        conseillere emploi; forem; actiris; onem; emploi; conseiller pole emploi; conseiller france travail; office
        regional
        de placement; orp; conseiller mission locale; job coach; chantier d'insertion; cap emploi; service emploi
    """),
        "HSG": phrases("""
        bailleur social; bailleur; office hlm; hlm; logement social; societe de logement; service logement; service du
        logement; siao; agence immobiliere sociale; ais; office public de l'habitat; societe de logement social; foyer;
        chrs; hebergement; centre d'hebergement; residence sociale; logement; opac; responsable logement
    """),
        "NGO": phrases("""
        association; ong; asbl; asso; travailleur exit; benevole; benevoles; structure associative; centre de
        desengagement;
        accompagnateur; accompagnatrice; programme de sortie; intervenant associatif; caprev; cellule de desengagement;
        mentor associatif; france victimes; aide aux victimes; association d'aide aux victimes; service d'aide aux
        victimes;
        accueil des victimes
    """),
        "REL": phrases("""
        imam; aumonier; aumoniere; aumonerie; aumonier musulman; pretre; pasteur; rabbin; mediateur religieux; mediatrice
        religieuse; conseiller islamique; conseillere islamique; mediateur du fait religieux; mediateur culturel;
        mediatrice
        culturelle; referent religieux
    """),
        "MEN": phrases("mentor; mentore; parrain; marraine; tuteur; tutrice; coach"),
        "CM": phrases("""
        gestionnaire de cas; case manager; coordinateur de cas; coordinatrice de cas; coordinateur; coordinatrice;
        referent
        de parcours; referente de parcours; coordonnateur; coordonnatrice; responsable de cas; responsable du dossier;
        gestionnaire de dossier; referent du dossier; coordinateur de parcours; coordinatrice de parcours
    """),
        "CP": phrases(
            """
        secretaire; secretariat; point de contact; personne de contact; secretaire de seance; rapporteur; rapporteuse;
        greffier; greffiere
    """
        ),
        "FAM": phrases("famille"),
    },
    abbreviated={
        "pn": "police nationale",
        "pf": "police federale",
        "pl": "police locale",
        "pm": "police municipale",
        "zp": "zone de police",
        "gn": "gendarmerie nationale",
        "gend": "gendarmerie",
        "ma": "maison d'arret",
        "cp": "centre penitentiaire",
        "cd": "centre de detention",
        "mj": "maison de justice",
        "asso": "association",
    },
    weak=phrases(
        """
        as; ap; rt; ars; cap; pj; jeunesse; ville; education; ecole; college; lycee; sante; emploi; logement; hebergement;
        detention; famille; justice; cour; soins; foyer; exit; renseignement; renseignements; rens; surete; penitentiaire;
        greffe; coach; tuteur; brigade; departement; metropole; collectivite; surendettement; structure associative;
        rapporteur; action sociale
    """
    ),
    vague=phrases(
        """
        les educateurs; les educatrices; les assistants sociaux; les conseillers; les medecins; les mediateurs; les
        benevoles; les surveillants; les deux services|agences|institutions|parties|organismes|structures|equipes; les
        services concernes|competents; l'agent; l'agente; agent; un agent; une agente; le collegue; la collegue;
        mon|ma|notre|son|sa|leur|nos collegue; un|une collegue; collegue; collegues; les collegues; le fonctionnaire; la
        fonctionnaire; le|la responsable; l'intervenant; l'intervenante; le service; le travailleur; la travailleuse; le
        conseiller; la conseillere; conseiller; conseillere; l'equipe; le specialiste; la specialiste; le
        professionnel; la
        professionnelle; le partenaire; les partenaires; partenaires; l'institution; l'organisme; l'etablissement;
        l'administration; le referent; la referente; referent; la personne de contact; le charge de mission; l'un de nous;
        l'un d'entre nous; l'un d'eux; l'une d'elles; les deux; tous les deux; toutes les deux; les autres; les
        agences; les
        services; tous les services; toutes les parties; tous les partenaires; tous; toutes; tout le monde; chacun;
        chacune;
        l'autorite; les autorites; autorites; les agents; l'officier; officier; le superieur; le chef; la cheffe; le
        chef de
        service; la personne en charge; la dame; le monsieur; ce service; l'autre service; le delegue; la deleguee;
        l'assistant; l'assistante; assistant; assistante; l'educateur referent; l'accompagnant; le service competent; le
        premier; la premiere; le dernier; ce dernier; cette derniere; le personnel
    """
    ),
    objects=phrases("eux; moi; toi; lui - meme; elle - meme"),
    pronouns=phrases(
        """
        il; elle; ils; elles; on; nous; je; tu; vous; celui - ci; celle - ci; ceux - ci; celles - ci; celui - la; celle -
        la; ce dernier; cette derniere
    """
    ),
    demonstratives=phrases("cela; ca; ceci; celui - ci; celle - ci"),
    speaker=phrases("je; nous; on; moi"),
    nobody=phrases(
        """
        quelqu'un; personne encore; l'un des services; l'un des partenaires; un des partenaires; qui que ce soit; à
        definir;
        à determiner; à designer; une personne à designer
    """
    ),
    person=phrases(
        """
        monsieur; madame;
        l'interesse; l'interessee; interesse; interessee; le detenu; la detenue; detenu; detenue; le condamne; la
        condamnee;
        le prevenu; la prevenue; prevenu; le jeune; la jeune; le client; la cliente; client; cliente; l'usager; l'usagere;
        la personne; la personne concernee; la personne suivie; le beneficiaire; la beneficiaire; le justiciable; la
        justiciable; l'auteur; l'homme; la femme; le patient; la patiente; le garcon; l'individu; le suspect; la suspecte;
        le mineur; la mineure; ppsmj; la ppsmj; le revenant; la revenante; le probationnaire; probationnaire; le liberable
    """
    ),
    articles=phrases("le; la; les; un; une; notre; nos; mon; ma; tous; toute; tout; cet"),
    titles=phrases(
        """
        m; mr; mme; mlle; mademoiselle; monsieur; madame; dr; docteur; maitre; pr; prof; professeur; commissaire;
        inspecteur; inspectrice; capitaine; lieutenant; commandant; brigadier; adjudant; major; juge; imam; collegue;
        agent;
        mesdames; messieurs; gendarme; adjudante; adjudant-chef; adjudante-cheffe; lieutenante; commandante; brigadiere;
        brigadier-chef; sergent; sergente; agente; docteure; doctoresse; professeure; colonel; colonelle; sous-lieutenant
    """
    ),
    particles=phrases("""
        de; du; des; le; la; les; d; van; der; den; het; ten; ter; von; el; al; bin; ben; ibn; abu; ould; ait; da; di; do;
        dos; del; della; st; saint; mc; mac; o; v; vd; vande; vander; abd; lo; degli
    """),
    generic=phrases(
        """
        service; services; agence; association; centre; departement; direction; bureau; office; equipe; unite; maison; de;
        du; des; la; le; les; et; pour; public; publics; publique; national; nationale; regional; regionale; local;
        locale;
        municipal; municipale; communal; communale; departemental; departementale; social; sociale; sociaux; sante;
        mentale;
        mental; police; prison; probation; commune; ville; mairie; parquet; ministere; justice; penitentiaire;
        penitentiaires; etablissement; insertion; hopital; logement; habitat; emploi; travail; jeunesse; protection;
        judiciaire; aide; action; conseil; groupe; fondation; organisation; institut; institution; securite; prevention;
        programme; reseau; nord; sud; est; ouest; general; generale; generaux; autorite; federation; mission; accueil;
        accompagnement; famille; victimes; pole; cellule; psychiatrique; psychiatrie; medical; medicale; soins; enfance;
        education; formation; asbl; france; saint; comite; coordination; antenne; tribunal; republique; administration;
        foyer; solidarite; solidarites; exit; stichting; municipality; aftercare; housing; agency; custodial;
        institutions;
        of; health
    """
    ),
    both=phrases("""
        et; &; plus; ainsi que; et aussi; et egalement; /; +; de meme que; comme
    """),
    either=phrases("ou; ou bien; ou alors; soit; et/ou; et ou"),
    beside=phrases("""
        avec; avec l'aide de; avec l'aide du; ensemble avec; en collaboration avec; en concertation avec; en lien avec; en
        cooperation avec; conjointement avec; accompagne de; accompagnee de; accompagne par; accompagnee par; assiste de;
        assiste par; avec le soutien de; avec le soutien du; en accord avec; de concert avec; aux cotes de; en partenariat
        avec; avec l'appui de; avec l'appui du; en coordination avec; aide de; aidee de
    """),
    jointly=phrases("""
        avec; ensemble avec; en collaboration|concertation|lien|partenariat|coordination|cooperation|accord avec;
        conjointement
        avec; de concert avec; main dans la main avec; en binome avec; en duo avec; en tandem avec
    """),
    tasks=_TASKS
    - frozenset(words("rendez suite note notes part sort ait a est as or vers cote ville ferme entre montre porte vente")),
    imperatives=(_INFINITIVES | _POLITE | frozenset(i[:-2] + "ons" for i in _INFINITIVES if i.endswith("er")))
    - {"rendez", "aller", "venir", "devenir", "partir", "penser", "dire"},
    infinitive_endings=("er", "ir", "re"),
    infinitives=frozenset(),
    futures=_FUTURES,
    errands=_ERRANDS,
    participle_forms=_PARTICIPLES
    - frozenset(
        words("""
        fait faits suite suites point droit dit situe du dus mise mises entrees ferme pris parties partie vue vues vis
    """)
    )
    - {"reprise", "remise", "commande", "remises", "reprises"}
    | {"prise", "prises", "vue"},
    participle_accents=("é", "ée", "és", "ées"),
    lasting=frozenset(
        words("""
        aide aident assure assurent connait connaissent couvre encadre encadrent fait
        font forme garde gere gerent guide heberge hebergent loge observe observent offre offrent parle parlent participe
        participent paye paie porte partage soigne soutient soutiennent suit suivent surveille surveillent
        tient travaille travaillent traite traitent utilise va vont visite visitent voit voient vient viennent

    """)
    ),
    usual=phrases(
        """
        toujours; souvent; d'habitude; habituellement; generalement; regulierement; actuellement; en ce moment; pour
        l'instant; parfois; deja; quotidiennement; journellement; mensuellement; hebdomadairement; de nos jours; comme
        d'habitude; frequemment; ne plus; plus guere; rarement; jamais; en general; une fois par semaine|mois; deux
        fois par
        semaine|mois; depuis longtemps; depuis des mois; à l'heure actuelle
    """
    ),
    modals=phrases(
        """
        devons; devrons; devrions; allons;
        voit|voient|verra|verront avec; prend|prendra|prennent rendez-vous|rdv;
        tient|tiendra|tiennent informe|informee|informes|inform*; tient|tiendra|tiennent au courant;
        tient|tiendra|tiennent à jour; a jusqu'au; a jusqu'à;
        fait|fera|font le necessaire|point|lien|tour|relais|suivi|rapport; fait|fera|font
        suivre|parvenir|remonter|venir|passer|circuler|verifier|etablir|valider|signer|traduire|constater|controler|entendre|convoquer; prend|prendra|prennent attache|langue|date|note|rang; prend|prendra|prennent le relais; prend|prendra|prennent les devants; prend|prendra|prennent un rendez-vous; prend|prendra|prennent soin de; donne|donnera|donnent suite|suite à; met|mettra|mettent en place|oeuvre|route|relation|contact; met|mettra|mettent à jour|disposition|profit; met|mettra|mettent sur pied; reste|restera|restent en contact|alerte|lien; reste|restera|restent attentif|attentive|vigilant|vigilante|joignable; garde|gardera un oeil; garde|gardera contact; garde|gardera le contact; jette|jettera un oeil; passe|passera un coup de fil; passe|passera le mot; revient|reviendra|reviennent aupres; se rapproche|rapprochera|rapprochent; se penche|penchera; se concerte|concertera|concertent; s'assure|s'assurera|s'assurent; s'enquiert|s'enquerra; s'informe|s'informera; s'attelle à; s'attellera à; se mobilise|mobilisera; se deplace|deplacera|deplacent; se presente|presentera|presentent chez|au|à|aux; se tient|tiendra pret|prete|disponible; se coordonne|coordonnera|coordonnent; se voit|verra avec; s'entretient|s'entretiendra; s'occupe|s'occupera|s'occupent; se charge|chargera|chargent; s'active|s'activera; se porte|portera garant|garante|fort|forte; a promis; a accepte de; ont accepte de; ont promis de; s'est charge de; s'est chargee de; s'engageait à; s'est dit pret|prete|disposee|dispose à; se dit pret|prete|dispose|disposee à; est pret|prete à; est d'accord pour|de; est disponible pour; est partant|partante pour; est dispose|disposee à; n'oublie pas de; n'oubliera pas de; s'y colle; s'y collera; s'en charge; s'en chargera; s'en occupe; s'en occupera; compte bien; prevoit un|une; prevoit d'; est appele|appelee à; est amene|amenee à; est oblige|obligee de; est convenu de; est attendu|attendue pour; a mission de; a la responsabilite de; a mandat de|pour; reçoit mandat de|pour; aura soin de; aura à coeur de; vient|viendra en appui; va; vont; doit; doivent; devra; devront; devrait; devraient; peut; peuvent; pourra; pourront; pourrait; pourraient; s'engage à; s'engagent à; s'est engage à; s'est engagee à; se sont engages à; accepte de; acceptent de; a accepte de; propose de; proposent de; a propose de; se propose de; promet de; promettent de; a promis de; compte; comptent; prevoit de; prevoient de; a l'intention de; ont l'intention de; est cense; est censee; sont censes; a à; ont à; aura à; auront à; est tenu de; est tenue de; sont tenus de; se charge de; se chargent de; se chargera de; se chargeront de; s'occupe de; s'occupe d'; s'occupent de; s'occupera de; s'occuperont de; s'occupe du; s'occupera du; s'occupe des; se charge du; se charge des; se charge d'; se chargera du; prend en charge; prennent en charge; prendra en charge; est responsable de; est responsable du; sont responsables de; est en charge de; est en charge du; veille à; veillera à; veillent à; tache de; tachera de; essaie de; essaient de; essaye de; essaiera de; tente de; tentera de; souhaite; souhaitent; voudrait; voudraient; aimerait; veut; veulent; sera; seront; serait; seraient; est volontaire pour; se porte volontaire pour; prend sur lui de; prend sur elle de; pense à; pensera à; se met à; fait en sorte que|de; fera en sorte que|de; s'assure que|de; s'assure du; s'assurera que|de; s'assurera du; voit si; verra si; regarde si; regardera; regarde; a pour mission de; a pour tache de; a la charge de; prend l'initiative de; prend à sa charge; s'est propose de; s'est proposee pour; espere; aura pour tache de; revient vers; reviendra vers; revient avec; se renseigne; se renseignera; se renseignent; est en train de; pilote; pilotera; prend contact; prendra contact; prennent contact; prend rendez - vous; prendra rendez - vous; prend rdv; se rend; se rendra; se rendent; se met en relation; se met en rapport; se mettra en contact; se met en contact;
        ne manque|manquera|manqueront pas de; n'omet|omettra pas de; n'hesite|hesitera pas à;
        n'oublie|oubliera|oublient pas de
    """
    ),
    abilities=phrases(
        """
        peut; peuvent; pourra; pourrait; pourraient; souhaite; souhaitent; voudrait; voudraient; aimerait; veut; veulent;
        espere; essaie de; tente de; serait; seraient; est en train de
    """
    ),
    passive_marks=words("etre sera seront serait seraient"),
    passives=phrases(
        """
        doit|doivent|devra|devront etre; devrait|devraient etre; à *er|*ir|*oir; agrave *re; a faire|mettre|prendre|transmettre|remettre|suivre|rendre|ecrire|inscrire|conduire|lire|relire|resoudre|convaincre|vendre|attendre|entendre|reprendre|produire|introduire|poursuivre|soumettre|joindre; à lui|le|la|les|y|en|se|leur
        *er|*ir|*re; reste|restent à; reste|restent encore à; sera; seront; est|sont à *er|*ir|*re; est necessaire; est
        requis; est requise; à faire; à prevoir; encore à *er|*ir; encore agrave *re; il faut; il faudra; faut; faudra; il faudrait;
        faudrait; il convient de; il y a lieu de; necessite; necessitent; besoin de; on a besoin de; nous avons besoin de;
        manque encore; il manque; est attendu; en attente; doit encore; doivent encore; il est necessaire de; il reste à;
        reste plus qu'à;
        doit|doivent|devra|devront nous|lui|leur parvenir|revenir|arriver
    """
    ),
    asks=phrases(
        """
        rappeler; demandons; ordonner; demande; demandent; demandera; demanderont; a demande; ont demande; prie; prient; a
        prie; charge; chargent; a charge; chargera; invite; invitent; a invite; invitera; rappelle à; rappellera à;
        enjoint;
        ordonne; ordonnent; exige que; exigent que; exige de; veut que; veulent que; souhaite que; souhaitent que;
        voudrait
        que; voudraient que; aimerait que; s'attend à ce que; attend de; propose que; proposent que; suggere que;
        suggere à;
        requiert que; insiste pour que; sollicite; sollicitent; sollicitera; requiert; conseille à; recommande à;
        recommande
        que; incite; encourage; mandate; presse; dit à; disent à; donne instruction; somme; supplie; autorise; convie;
        pousse; demander; prier; inviter; solliciter; charger; souhaiterait que; propose à
    """
    ),
    addressees=phrases("à; au; aux; de; du; aupres de; aupres du; des"),
    asked=phrases(
        """
        est prie de; est priee de; sont pries de; sont priees de; est charge de; est chargee de; sont charges de; sont
        chargees de; est invite à; est invitee à; sont invites à; est demande à; est sollicite pour; est sollicitee pour;
        sont sollicites pour; a ete charge de; a ete chargee de; a ete prie de; a ete priee de; est mandate pour; est
        mandatee pour; a recu instruction de; a pour consigne de; recoit l'ordre de; recoit la mission de; a ete invite
        à; a
        ete invitee à; a ete sollicite pour; a ete sollicitee pour; est requis de; se voit confier; est sollicite afin de
    """
    ),
    needs=phrases("a besoin; ont besoin"),
    personal=phrases(
        """
        touche; percoit; occupe; attend; reçoit; recoit; perd; retrouve; revoit; depense; rembourse; mange; boit; joue; apprend; recherche; rentre; retourne; revient; finit; obtient; entretient; termine; poursuit; reprend; demenage; emmenage; s'installe; commet; subit; evoque; rejoint;
        investit; integre; engage; progresse; evolue; exprime; confie; implique; isole; presente; explique; assume;
        conteste; respecte; reconnait; projette; consulte; garde; gardent; va; vont; fait; font; prend; prennent; donne;
        donnent; utilise; travaille; travaillent; commence; commencent; arrete; arretent; suit; suivent; bouge; conduit;
        visite; rencontre; rencontrent; parle; parlent; voit; voient; trouve; achete; paie; paye; amene; apporte; cherche;
        montre; veut; tient; tente; aide; lit; ecrit; change; cache; se bat; porte; quitte; marche; dit; dort; accepte;
        acceptent; refuse; participe; participent; demande; passe; passent; pose; mene; menace; rassemble; regarde; poste;
        place; ouvre; soutient; repond; mentionne; developpe; maintient; nomme; termine; teste; joue; vient; viennent;
        reste; vit; habite; frequente; met; rend; part; sort; loge; ira; iront; fera; prendra; viendra; restera;
        travaillera; partira
    """
    ),
    reports=phrases("""
        voit dans|en; voient dans|en; pointe; pointent; pointe du doigt; apprehende; apprehendent; s'alarme;
        s'alarment; met en garde; mettent en garde; tire la sonnette; alerte sur; attire l'attention; attirent
        l'attention; insiste; insistent; reitere; relaie que; relaie une|un|l'|des; retient que; a pris note; nous|me
        fait|font savoir; s'est dit|dite; se dit; se disent; se declare; se declarent; se felicite; se montre
        inquiet|inquiete|rassure|rassuree|optimiste|confiant|confiante; reste inquiet|inquiete|prudent|prudente; part
        du principe; a bon espoir; se rappelle; se souvient; a le sentiment; ont le sentiment; a l'impression; ont
        l'impression; a eu vent; a eu echo; tient de source; affirme que; assure; assurent; garantit que; certifie; a
        certifie; a redoute; qualifie; qualifient; tient pour; juge que; depeint; depeignent; brosse; dresse un
        portrait; parle de|d'|du; parlent de|d'|du; a parle de|d'; fait mention; objecte que; argue; fait observer; a
        fait observer; nous|me
        relate|relatent|rapporte|rapportent|signale|signalent|confirme|confirment|indique|indiquent|annonce|annoncent|dit|disent|apprend|apprennent|precise|precisent|informe|informent|avertit|avertissent que|de|du|des; note
        un|une|des|que|chez; notent un|une|des|chez; a note un|une|des; a pu constater|verifier|observer|voir; ont pu
        constater|verifier|observer|voir; decele; decelent; a decele; perçoit; percoivent; a percu; trouve que; le
        decrit; la decrit; le decrivent; le dit; le croit; le sent; le pense; y voit; y voient; n'exclut pas;
        n'excluent pas; se dit|disent inquiet|inquiete|preoccupe|preoccupee|rassure|rassuree; nous|me
        informe|informent|signale|signalent|apprend|indique|previent|avertit|rapporte|confirme de|du|que|la|le|les;
        dit; disent; disait; a dit; ont dit; declare; declarent; a declare; ont declare; signale; signalent; a signale;
        ont signale; signalait; rapporte; rapportent; a rapporte; ont rapporte; indique; indiquent; a indique; ont
        indique; precise; precisent; a precise; ont precise; mentionne; mentionnent; a mentionne; explique; expliquent;
        a explique; ont explique; affirme; affirment; a affirme; ont affirme; annonce; annoncent; a annonce; ont
        annonce; confirme; confirment; a confirme; ont confirme; pretend; pretendent; pense; pensent; pensait; croit;
        croient; croyait; estime; estiment; a estime; considere; considerent; juge; jugent; trouve; trouvent; constate;
        constatent; a constate; ont constate; observe; observent; a observe; ont observe; remarque; remarquent; a
        remarque; ont remarque; note que; notent que; a note; ont note; relate; relatent; sait; savent; savait; entend;
        a entendu; ont entendu; voit que; voient que; voit un; voit une; a vu; ont vu; craint; craignent; redoute;
        redoutent; suppose; supposent; soupconne; soupconnent; presume; souligne; soulignent; a souligne; rappelle que;
        rappelle qu'; rappellent que; ajoute; ajoutent; a ajoute; ecrit que; a ecrit que; admet; admettent; reconnait;
        reconnaissent; conclut; concluent; a conclu; evalue; evaluent; a evalue; ressent; decrit; decrivent; a decrit;
        apprend; a appris; ont appris; comprend; comprennent; se demande; se demandent; espere; suppose que; nie;
        nient; est au courant; est informe; est informee; doute; doutent; evoque; evoquent; a evoque; ont evoque;
        souleve; a souleve; ont souleve; s'inquiete; s'inquietent; s'est inquiete; a enregistre; repond; a repondu; se
        plaint; deconseille; deconseillent; deplore; recommande de ne pas; fait savoir; font savoir; a fait savoir;
        fait remarquer; fait part; font part; a fait part; fait etat; font etat; a fait etat; fait valoir; rend compte;
        soutient que; maintient que; est convaincu; est convaincue; sont convaincus; est certain; est certaine; est
        sur; est sure; est persuade; est d'avis; sont d'avis; est d'opinion; a peur; ont peur; previent que; avertit
        que; avertissent que; revele; revelent; a revele; temoigne; temoignent; a temoigne; assure que; assurent que; a
        assure que; informe que; informent que; a informe; ont informe; communique que; a communique; ont communique;
        s'attend à; prevoit que; a releve; releve; relevent; repere; a repere; ont repere; a aperçu; ont apercu; a
        apercu; a raconte; raconte; racontent; a fait remonter; fait remonter; a observé; commente; insiste sur; est
        inquiet; est inquiete; sont inquiets; emet des doutes; exprime; exprime des inquietudes; a exprime; partage son
        inquietude; s'etonne; regrette; regrettent; se rejouit; salue
    """),
    notifies=phrases(
        """
        a prevenu; ont prevenu; a averti;
        informe; informent; avertit; avertissent; previent; previennent; notifie; notifient; confirme; communique;
        transmet; rend compte; fait remonter
    """
    ),
    courtesies=phrases(
        """
        merci de; merci d'; veuillez; priere de; prière d'; svp; s'il vous plait; stp; merci; penser à; ne pas oublier de;
        bien; puis; ensuite; aussi; pensez à; veiller à; egalement; vite; bien vouloir; merci de bien vouloir
    """
    ),
    nouns=phrases(
        """
        demande; visite; recherche; rencontre; place; liste; garde; charge; mesure; note; offre; aide; adresse; enquete;
        copie; trace; controle; compte; echange; plainte; contact; suivi; travail; appel; point; envoi; annonce; commande;
        date; poste; reserve; forme; classe; cible; cadre; veille; dose; regle; traite; guide; pilote; porte; approche;
        avance; baisse
    """
    )
    + tuple(sorted(_ERRANDS)),
    receives=phrases("""
        recoit; recoivent; recevra; recevront; obtient; obtiennent; obtiendra; obtiendront; attend; attendent; attend
        encore; attend toujours; est en attente de; est en attente du; sont en attente de; doit recevoir; doivent
        recevoir; devra recevoir; doit encore recevoir; doit obtenir; va recevoir; vont recevoir; se voit remettre; a
        besoin; ont besoin; aura besoin; auront besoin; doit avoir; doit savoir; attendra; apprend; apprendra; sera
        informe; sera informee; se fait remettre; doit disposer
    """),
    states=phrases(
        """
        coute; coutent; coutait; comprend; comprennent; compte; comptent; dure; durent; court; courent; commence; finit; se termine; se terminent; se situe; provient; contient; suffit; suffisent; fonctionne; marche; appartient; s'eleve; s'elevent; mesure; pese; loue; expire; vit;
        s'oppose; s'opposent; est; sont; etait; etaient; a; ont; avait; avaient; reste; restent; semble; semblent;
        demeure;
        parait; paraissent; habite; habitent; vit; vivent; soutient; veut; veulent; sait; connait; connaissent;
        appartient;
        signifie; souffre; n'est; n'a; devient; deviennent; refuse; refusent; montre; montrent; prefere; manque; fait
        confiance; frequente; frequentent; boit; fume; dort; mange; depend; tient; aime; possede; dispose; beneficie;
        s'entend; se sent; se trouve; se montre; ressemble; regrette; peine; ecoute; touche; percoit; parle; vaut; existe;
        il y a; y a; n'y a; se porte; se passe; va bien; va mal; va mieux; accepte; consomme; respecte; collabore;
        coopere;
        comprend; s'isole; s'enerve; se plaint; gagne; doute; concerne; evolue; progresse; regresse; se deteriore;
        s'ameliore; s'aggrave; augmente; diminue; se degrade; sort; presente; presentent; menace; vend
    """
    ),
    past=phrases(
        """
        survenu; survenue; survenus; etait; etaient; avait; avaient; a; ont; a ete; ont ete; est|sont|etait|etaient
        alle|allee|alles; est|sont|etait|etaient venu|venue|venus; est|sont|etait|etaient parti|partie|partis;
        est|sont|etait|etaient arrive|arrivee|arrives; est|sont|etait|etaient passe|passee|passes; est|sont|etait|etaient
        reste|restee|restes; est|sont|etait|etaient sorti|sortie|sortis; est|sont|etait|etaient entre|entree|entres;
        est|sont|etait|etaient revenu|revenue|revenus; est|sont|etait|etaient retourne|retournee; est|sont|etait|etaient
        rentre|rentree|rentres; est|sont|etait|etaient tombe|tombee; est|sont|etait|etaient devenu|devenue;
        est|sont|etait|etaient monte|montee; est|sont|etait|etaient descendu|mort; est|sont|etait|etaient decede|decedee;
        est|sont|etait|etaient ne|nee; est|sont|etait|etaient intervenu|intervenue; s'est; se sont; s'etait; me suis; vu;
        vue; vus; vues; apercu; apercue; apercus; reperee; arretee; interpellee; controlee; entendu; entendue; recu;
        recue;
        constatee; observee; hier; il y a; depuis; fut; furent; eut; fit; vint; dernier; derniere; n'a pas; n'ont pas;
        n'est
        pas venu; n'est pas alle; a refuse; ont refuse; ai; avons; avez; avons ete; vient de; viennent de; venait de; a
        eu;
        ont eu; avait eu; a du; a pu; ont pu; a voulu; n'a pu; rencontre par; decouvert; decouverte; surpris; echoue;
        fugue;
        disparu; disparue
    """
    ),
    past_endings=("ait", "aient"),
    participles=phrases(
        """
        -eee; vu; vue; fait; faite; mis; mise; pris; prise; dit; dite; recu; recue; refuse; refusee; confirme; confirmee
    """
    ),
    present_endings=(
        "ifie",
        "ifient",
        "ionne",
        "ionnent",
        "oque",
        "oquent",
        "onnera",
        "onneront",
        "ifiera",
        "isera",
        "iseront",
        "era",
        "eront",
        "dra",
        "dront",
        "tra",
        "tront",
    ),
    adverbs=phrases(
        """
        aussi; encore; maintenant; alors; deja; donc; d'abord; juste; seulement; vraiment; toujours; personnellement;
        lui -
        meme; elle - meme; eux - memes; immediatement; rapidement; vite; d'urgence; urgemment; directement; ainsi; svp;
        une
        fois; de nouveau; à nouveau; bientot; ensuite; puis; formellement; conjointement; ensemble; egalement; chacun;
        tous;
        tous deux; toutes deux; enfin; finalement; entre - temps; par consequent; par ailleurs; de son cote; de sa part;
        pour sa part; en outre; qui; bien; bel et bien; y; en parallele; de suite; tout de suite; sans delai; sans tarder;
        au plus vite; des que possible; eventuellement; si possible; en priorite; prioritairement; systematiquement;
        brievement; officiellement; par telephone; par mail; par ecrit; par courrier; à ce sujet; en effet; notamment;
        -; –;
        —; →; ->; >; :; ,; (; );
        chacun|chacune de leur|son cote; chacun pour sa part; tous les deux; toutes les deux; à tour de role; en
        binome; de concert
    """
    ),
    infinitive_marks=phrases(
        """
        de *er|*ir|*re|*oir; de le|la|les|lui|leur|y|en|se|ne|nous|vous *er|*ir|*re|*oir; de ne pas *er|*ir|*re; à
        *er|*ir|*oir; agrave *re; a faire|mettre|prendre|transmettre|remettre|suivre|rendre|ecrire|inscrire|conduire|lire|relire; à le|la|les|lui|leur|y|en|se *er|*ir|*re|*oir; de bien vouloir; pour *er|*ir|*re|*oir; pour que;
        afin de; afin que; que; de se; de lui *er|*ir|*re; doit; devra; de lui|leur le|la *er; de le lui *er|*re
    """
    ),
    that=phrases('que; se il|ils; si; pourquoi; comment; parce que; quand; lorsque; car; ce que; combien; :; "; “; ‘; «'),
    relative=phrases("""
        qui; que; dont; lequel; laquelle; lesquels; lors duquel; lors de laquelle; où
    """),
    agents=phrases("par; via; de la part de; de la part du; du cote de"),
    thanks=phrases("""
        remercie|remercient|remercia|remercions tous|toutes|chacun|le|la|les|l' groupe|equipe|participants|participantes|assemblee|partenaires; remercie|remercient tout le monde; a remercie tous|tout|les le? monde|participants?
    """),
    origins=phrases(
        """
        de; du; des; par; via; chez; aupres de; aupres du; aupres des; de la part de; de la part du; depuis; issu de;
        issue
        de; en provenance de; en provenance du
    """
    ),
    prepositions=phrases(
        """
        de; du; des; à; au; aux; avec; pour; par; chez; dans; en; sur; sous; entre; contre; vers; envers; sans; apres;
        avant; depuis; pendant; durant; selon; concernant; quant au; quant à; quant aux; au sujet de; au sujet du; à
        propos
        de; à propos du; aupres de; aupres du; aupres des; hors; hors de; devant; derriere; malgre; grace à; grace au;
        outre; sauf; hormis; excepte; pour le compte de; au nom de; au nom du; à cause de; à cause du; en raison de; à la
        place de; à la place du; au lieu de; au lieu du; à cote de; en presence de; en presence du; suite à; suite au;
        suite
        aux; face à; face au; par rapport à; par rapport au; comme; via; re; cc; copie à; copie au; ensemble avec; en lien
        avec; avec l'aide de; au benefice de; autour de; pres de; pres du; lors de; non; pas; prevenir; contacter;
        informer;
        avertir; à l'attention de; à l'attention du; vis - à - vis de; vis-à-vis du; par l'intermediaire de; par
        l'intermediaire du; en vue de; afin de; parmi; au sein de; au sein du; loin de; jusqu'à; jusqu'au
    """
    ),
    places=phrases(
        """
        à; au; aux; en; dans; chez; pres de; pres du; vers; hors de; devant; autour de; depuis; quitte; quitter; sur; à
        l'exterieur de; à l'interieur de; rue
    """
    ),
    according=phrases(
        """
        du point de vue de|du|des; au niveau du|de; à entendre; à lire; pour reprendre les mots de; aux termes du
        rapport de|du; selon les dires de|du; selon les constatations de|du; d'apres les dires de|du; d'apres les
        constatations de|du; d'apres ce que dit|disent|rapporte|rapportent; selon ce que dit|rapporte|rapportent;
        d'apres l'appreciation de|du; selon l'appreciation de|du; selon l'evaluation de|du; d'apres l'evaluation de|du;
        dans l'esprit de; sur la foi de|du; information transmise par; info transmise par; info reçue de|du; on me
        signale au|à; on me dit au|à; renseignement de|du; renseignements de|du; constatation de|du; communication
        de|du; precision de|du; contact avec; (source; source -; vu depuis;
        cote; du cote de|du; vu cote; remonte par; selon; d'apres; suivant; aux dires de; aux dires du; au dire de; de
        l'avis de; de l'avis du; à l'avis de; de source; source; source :; info de; info du; infos de; infos du;
        information
        de; information du; informations de; informations du; message de; message du; rapport de; rapport du; note de;
        note
        du; signale par; signalee par; signales par; rapporte par; rapportee par; rapportes par; observe par; observee
        par;
        constate par; constatee par; confirme par; confirmee par; vu par; vue par; appris par; entendu de; communique par;
        communiquee par; transmis par; transmise par; fourni par; fournie par; evalue par; evaluee par; releve par;
        releves
        par; mentionne par; dixit; signalement de; signalement du; retour de; retour du; nouvelles de; nouvelles du; mail
        de; mail du; courrier de; courrier du; lettre de; lettre du; appel de; appel du; observation de; observation du;
        observations de; observations du; constat de; constat du; evaluation de; evaluation du; appreciation de;
        estimation
        de; avis de; avis du; de la part de; de la part du; aux yeux de; aux yeux du; d'apres les informations de; d'apres
        les informations du; d'apres le rapport de; selon les informations de; selon les informations du; selon le rapport
        de; selon le rapport du; , dit; , disent; , signale; , signalent; , indique; , indiquent; , precise; , rapporte; ,
        rapportent; , affirme; , affirment; , confirme; , confirment; , declare; , estime; , estiment; , explique; ,
        selon;
        , constate; , note; , observe; , souligne; , ajoute; , annonce; , pense; , nous dit; , a dit; , a indique; , a
        signale; , a precise; , ecrit; » dit; remontee de; remontee du; à en croire; on tient de; on tient du; de
        source de;
        on le|la|l' tient de|du|des; nous le tenons de|du|des; on le sait par|de|du; nous le savons par|de|du;
        on l'a appris par|de|du; information venue|venant de|du;
        , nous apprend|dit|signale|informe|indique|rapporte|precise|confirme|annonce|ecrit; , me
        apprend|dit|signale|informe|indique|confirme; , nous a appris|dit|signale|informe|indique|confirme; ,
        nous apprennent|disent|signalent|indiquent; , apprend - t - on de|du; ,
        apprend|relate|raconte|atteste|assure|remarque|releve|relaie; d'apres nos|leurs|les fichiers; selon
        nos|leurs|les fichiers
    """
    ),
    belongs=phrases(
        """
        il faut encore que; il faudra encore que; il faut aussi|donc|absolument|vraiment que; il faudrait aussi|donc|encore que; faut encore que; il est important|essentiel|utile que; on a besoin que; on attend que; il reste à ce que; ce serait bien que; il serait bien|bon que; l'ideal serait que; il convient que; il importe que; on compte sur;
        charge à; à charge pour; libre à; à la diligence de; à la diligence du; à l'attention de; aux soins de; aux
        soins du; au tour de; au tour du; on compte sur; nous comptons sur; je compte sur; on laisse à; on laisse au;
        laissons à; laissons au; on confie à; on confie au; on charge; nous chargeons; est charge de prevenir la
        victime :; à faire par; à suivre par; suivi par :; par :; pour action :; action :;
        merci à|au|aux; action pour; action du; action de; action par; actions pour; point d'action pour; tache pour;
        tache
        de; tache du; à faire par; à charge de; à charge du; à la charge de; à la charge du; c'est à; c'est au; c'est aux;
        il revient à; il revient au; revient à; revient au; il appartient à; il appartient au; appartient à; incombe à;
        incombe au; il incombe à; il incombe au; il appartiendra|incombera à|au|aux; est du ressort de; est du ressort du; c'est pour; confie à; confie au;
        confiee à; confiee au; attribue à; attribue au; attribuee à; attribuee au; assigne à; assignee à; mission de;
        mission du; responsabilite de; responsabilite du; la responsabilite revient à; responsable; responsable :; le
        responsable est; la responsable est; la personne responsable est; pilote; pilote :; porteur; porteur :; porte par;
        portee par; pilote par; pilotee par; assure par; assuree par; à realiser par; à traiter par; à prendre en charge
        par; pris en charge par; prise en charge par; delegue à; deleguee à; reste à; laisse à; laissee au; laissee à; à;
        au; la balle est dans le camp de; la balle est dans le camp du; dans le camp de; @; →; ->; s'en charge; s'en
        charge
        :; s'en occupe :; s'en occupe; est entre les mains de; est entre les mains du; fait par; realise par; realisee
        par;
        à l'initiative de; sous la responsabilite de; sous la responsabilite du; est la tache de; est la mission de;
        est la
        mission du; action; en charge; en charge :; charge :;
        est l'affaire de|du|des; est le boulot|travail|role|job de|du|des; c'est l'affaire de|du; c'est le
        boulot|travail|role|job de|du|des; releve de|du|des; est dans les mains de|du; est de la competence
        de|du|des;
        il conviendrait que; il serait bon|utile|bien|opportun|judicieux|souhaitable que; il est
        souhaitable|necessaire|prevu|demande|bon|opportun que; il y aurait lieu que; il y a lieu que; on
        aimerait que; nous aimerions que; on voudrait|souhaite|souhaiterait que; nous souhaitons|voudrions que;
        le mieux serait que; le plus simple est|serait que; je propose que; on propose que; je suggere que; nous
        proposons que; est affaire de|du|des;
        ce serait|sera|serait donc à|au|aux; echoit à|au|aux; echoira à|au|aux; on confie à|au|aux; nous
        confions à|au|aux; est devolu|devolue à|au|aux; est confie|confiee à|au|aux; est attribue|attribuee
        à|au|aux; retombe sur|sur; repose sur; est la responsabilite de|du; passe dans les mains de|du; passe
        à|au la? main de|du; à la main de|du;
        ce serait|sera à|au|aux; ce serait|sera donc à|au|aux; il
        reviendra|reviendrait|incombera|incomberait|appartiendrait à|au|aux; reviendra|incombera à|au|aux;
        il est demande|rappele|confie|suggere à|au|aux; il a ete demande à|au|aux; il sera demande à|au|aux; on
        demande|demandera à|au|aux; nous demandons|demanderons à|au|aux; je demande|demanderai à|au|aux; est
        invite|invitee à; est prie|priee de
    """
    ),
    negations=phrases("""
        ne; pas; jamais; aucun; aucune; ni; rien; nullement; non; guere; pas de; ne pas; ne plus; pas d'
    """),
    quantifiers=words("aucun aucune pas non rien ni"),
    barring=phrases("""
        de? contact|contacts|communication|echange|lien avec la|les|l' presse|medias|journalistes|employeur|famille|voisins;
        de? contact|contacts|communication|rencontre|relation|echange|lien avec la|sa|les|ses|une victime|victimes; de?
        contact|contacts|communication|rencontre|lien avec les|ses
        coauteurs|complices|coprevenus|codetenus|coaccuses|coinculpes|mineurs|temoins; de? contact|rencontre avec
        son|l'|le ex|complice|coauteur|co-auteur|imam; de? contact|rencontre avec son ex-compagne; de? sortie|sorties
        sans|avant; de? permission|permissions sans|avant; de? sortie|sorties non accompagnee|accompagnees; d'acces à
        internet; acces à internet; de? visite|visites sans|avant; de? communication à la presse; de? communication aux
        medias;
        de? levee du; de? levee de; de? mainlevee; de? modification du; de? modification de; d'amenagement de peine;
        amenagement de peine
    """),
    not_yet=phrases("""
        pas encore; n'a pas encore; n'ont pas encore; n'a pas; n'ont pas; n'a toujours pas; n'ont toujours pas; n'est pas;
        ne sont pas; n'etait pas; n'etaient pas; n'avait pas; n'avaient pas; n'a jamais; n'ont jamais; toujours pas;
        jamais;
        n'a plus; n'est plus; ne sont plus; n'a aucun; n'a aucune; n'a rien; n'ont rien; a pas; ont pas; est pas; ne s'est
        pas; ne se sont pas; n'est toujours pas; n'a ni; plus de; pas eu; pas ete; pas venu; pas recu
    """),
    soon=phrases("""
        à bref delai; dans la foulee; dans l'immediat; en premier lieu; dans les plus brefs; illico; presto; des
        aujourd'hui; des que faire se peut; au plus presse;
        des que possible; au plus vite; au plus tot; asap; le plus vite possible; le plus rapidement possible; le plus tot
        possible; d'urgence; en urgence; urgent; urgemment; immediatement; tout de suite; sans delai; sans tarder; sans
        attendre; de suite; dans les meilleurs delais; dans les plus brefs delais; rapidement; sur le champ
    """),
    needless=phrases("a besoin; ont besoin; faut"),
    exempt=phrases(
        """
        n'a rien à *er|*ir|*re; n'ont rien à *er|*ir|*re; n'aura rien à *er|*ir|*re; n'a plus rien à *er|*ir|*re; pas
        d'action|intervention|initiative|tache|mission|demarche|mesure cote|pour|du|au; rien à signaler pour; rien à
        entreprendre; rien à prevoir; rien à ajouter pour; aucune demarche à *er|*ir|*re; aucune demarche pour; aucune
        mission pour; aucune suite à *er|*ir|*re; ne bouge pas; ne bougent pas; reste en retrait; restent en retrait;
        se tient en retrait; se met en retrait; est hors jeu; hors jeu; n'a pas de role; n'ont pas de role; n'a aucun
        role; n'a pas de mission; n'est plus implique|impliquee|concerne|concernee; est decharge; est dechargee; ne
        donne pas suite; aucun devoir; pas de devoirs; n'intervient pas pour; peut en rester là; peut s'arreter là; est
        libere|liberee de cette|sa|toute; est exempte|exemptee de; est dispense de;
        pas de|aucun|aucune contact|visite|demarche|rendez-vous|courrier|appel à *er|*ir|*re; aucune action; aucune autre
        action; aucune nouvelle action; pas d'action; pas d'actions; pas d'autre action; pas de nouvelle action; aucune
        tache; pas de tache; rien à faire; rien de plus à faire; n'a rien à faire; n'ont rien à faire; n'a pas à; n'ont
        pas
        à; n'aura pas à; n'a pas besoin; n'ont pas besoin; n'a plus besoin; n'a plus à; n'ont plus à; ne doit pas; ne
        doivent pas; ne doit plus; ne doivent plus; ne devra pas; ne devront pas; ne doit rien; ne doit faire aucun*; pas
        besoin; pas besoin de; pas besoin que; nul besoin; pas necessaire; n'est pas necessaire; il n'est pas necessaire;
        n'est plus necessaire; inutile; il est inutile; pas de role; aucun role; aucune mission; pas de mission; pas de
        suivi pour; aucun suivi pour; n'est pas tenu; n'est pas tenue; n'est pas tenu de; n'est plus tenu; est
        dispense; est
        dispensee; sont dispenses; est decharge de; est dechargee de; ne fait rien; n'entreprend rien; ne prend aucune;
        n'intervient pas; n'intervient plus; ne sera pas sollicite*; n'est pas concerne; n'est pas concernee; pas de
        demarche; aucune demarche; pas de point d'action; s'abstient; s'abstiennent; s'abstiendra; aucune intervention;
        pas
        d'intervention; a pas besoin; a pas à; doit pas; aucune mesure; pas de suite; rien pour; n'est pas oblige; renonce
        à; pas question; n'y a pas lieu; il n'y a pas lieu; aucun point; doit rien;
        inutile que; inutile de; superflu que|de; pas utile que|de; il n'est pas utile|opportun|indique de|que;
        plus besoin que|de; nul besoin de|que; point n'est besoin; pas la peine de|que; ce n'est pas la peine;
        pas indispensable que|de; ca ne sert à rien que|de; cela ne sert à rien que|de; il n'y a pas lieu
        que|de; sans objet pour; ne vaut pas la peine
    """
    ),
    unable=phrases(
        """
        ne peut pas; ne peuvent pas; ne peut plus; ne peut; ne peuvent; ne pourra pas; ne pourront pas; ne pourrait
        pas; n'a
        pas pu; n'ont pas pu; ne pouvait pas; n'est pas en mesure; ne sont pas en mesure; est dans l'impossibilite;
        n'arrive
        pas à; n'arrivent pas à; ne parvient pas à; ne parviennent pas à; ne sait pas; ne savent pas; n'a pas de; n'a pas
        d'; n'a pas le|la|les|encore; n'ont pas de; refuse de; refusent de; a refuse de; n'a pas le droit; n'est pas
        autorise; n'est pas autorisee; peut pas; peuvent pas; pourra pas; n'a aucun; n'a aucune; n'ont aucun; n'ont
        aucune;
        ne dispose pas; ne disposent pas; ne peut rien; ne peut le|la|les|lui; ne peut malheureusement pas
    """
    ),
    resolves=_with_object("""
        ne le|la|les|lui|leur *erons|*irons|*drons|*trons; ne *erons|*irons|*drons|*trons; ne prevenons|informons|transmettons|donnons|levons|contactons|proposons|sollicitons|changeons|touchons|modifions|organisons|envoyons|faisons|prenons|retenons|poursuivons|convoquons|intervenons|signalons|partageons|communiquons|autorisons|accordons|acceptons|soutenons|validons|attendons|relançons|insistons; ne demande|demandera|attend|attendra|change|touche|modifie|bouge|poursuit|communique|partage|informe|relance|insiste|intervient|signale|convoque|propose|sollicite|contacte pas|rien|plus|personne;
        refuse; refusons; rejette; rejetons; approuve; approuvons; accepte; acceptons; accorde; accordons; prolonge;
        prolongeons; suspend; suspendons; leve; levons; garde; gardons; maintient; maintenons; augmente; augmentons;
        abaisse; abaissons; reporte; reportons; arrete; arretons; met fin; mettons fin; cloture; cloturons; clot;
        ferme; fermons; choisit; choisissons; soutient; soutenons; conseille; conseillons; recommande; recommandons;
        poursuit; poursuivons; continue; continuons; adopte; adoptons; retient; retenons; ecarte; ecartons; confirme;
        confirmons; opte; optons; part sur; partons sur; valide; validons; renonce; renoncons; laisse; laissons;
        decide; decidons; place; placons; conclut; concluons; renforce; renforcons; reste sur; restons sur; annule;
        annulons; retire; retirons; autorise; autorisons; interdit; interdisons; limite; limitons; preconise;
        preconisons; donne un avis; donnons un avis; rend un avis; emet un avis; emettons un avis; inscrit; inscrivons;
        sort; sortons; passe; passons; reduit; reduisons; prend acte|note; prenons acte|note
    """),
    requests=phrases("""
        demande|demandes|requete|souhait|voeu|suggestion de|du|des|d'; demande faite par;
        comme suggere|demande|propose|recommande|souhaite|indique|preconise par; suite à la|une
        demande|sollicitation|proposition|suggestion|requete de|du|des; suite à la recommandation de|du|des; sur mandat
        de|du|des; sur requisition|requisitions de|du|des; sur l'insistance de|du|des; à l'instigation de|du|des; à la
        sollicitation de|du|des; sur sollicitation de|du|des; sur signalement de|du|des; sur avis de|du|des; sur
        invitation de|du|des; sur ordre de|du|des; selon le souhait de|du|des; selon le voeu de|du|des; conformement à
        la demande de|du|des; en reponse à la demande de|du|des; sur l'avis de|du|des; sur l'idee de|du|des; sur une
        idee de|du|des; sur une proposition|suggestion de|du|des;
        à la demande de|du|des; a la demande de|du|des; sur demande de|du|des; sur la demande de|du|des; sur
        proposition de|du|des; sur la proposition de|du|des; sur l'initiative de|du|des; à l'initiative de|du|des; a
        l'initiative de|du|des; sur suggestion de|du|des; sur la suggestion de|du|des; sur recommandation de|du|des;
        sur conseil de|du|des; sur les conseils de|du|des; sur instruction de|du|des; sur instructions de|du|des; à
        la requête de|du|des; sur requête de|du|des; à l'invitation de|du|des; comme demandé par; comme proposé par;
        sur réquisition de|du|des; à la suggestion de|du|des; suite à la demande de|du|des
    """),
    resolved=phrases("""
        statue; statuera; statuent; rend|rendra|rendent sa|son decision|jugement|ordonnance|avis; se prononcera;
        tranchera; decidera; deliberera;
        approuve; approuvé; approuvent; rejette; rejeté; rejettent; refuse; refusé; refusent; accepte; accepté;
        acceptent; valide; validé; valident; décide; décidé; décident; écarte; écarté; écartent; retient; retenu;
        retiennent; opte; opté; optent; entérine; entériné; maintient; maintenu; prolonge; prolongé; suspend;
        suspendu; lève; levé; reporte; reporté; ajourne; ajourné; se prononce; se prononcent; s'est prononcé; s'est
        prononcée; se sont prononcés; convient; convenu; conviennent; s'accorde; s'accordent; est d'accord; sont
        d'accord; est favorable; sont favorables; est défavorable; donne son accord; donne son feu vert; a donné son
        accord; préconise; préconisé; recommande; recommandé; soutient; soutenu; adopte; adopté; adoptent; vote;
        voté; votent; tranche; tranché; renonce; renoncé; renoncent; abandonne; abandonné; arrête; arrêté; confirme;
        confirmé; souscrit; souscrivent; s'oppose; s'est opposé; s'est opposée; clôt; clôture; clôturé; autorise;
        autorisé; ne retient pas; est unanime; sont unanimes; a tranché; privilégie; privilégié; se range; s'est
        rangé; s'est rangée;
        prend acte|note; prenons acte|note
    """),
    ourselves=phrases(
        """
        nous; on; la table; la conference; la reunion; le groupe; l'assemblee; tous les services; tout le monde; tous; la
        commission; la concertation; le comite; tous les partenaires; l'ensemble des partenaires; la cpu; les participants;
        tous les membres; les membres|partenaires .; les membres|partenaires ,; les membres|partenaires presents|reunis; les membres de la table|reunion|conference; l'ensemble des
        membres|participants
    """
    ),
    decisions=phrases(
        """
        pas de changement de|du|dans niveau|mesure|regime|frequence|cadre|programme|dispositif; pas de modification de|du niveau|regime|cadre|programme; aucun changement de niveau|cadre|regime|mesure; on ne modifie rien|pas;
        frequence|rythme|cadence passe|passera à;
        dossier|cas|suivi reste|restera ouvert|actif|en; reste|restera ouvert|ouverte encore|jusque|pendant|pour; le? dossier est referme|rouvert;
        on se revoit|reverra|retrouve|retrouvera; nous nous revoyons|reverrons|retrouvons|retrouverons; prochaine reunion|rencontre|seance|table fixee|le|dans; on refait le point; nous refaisons le point; on remet le point;
        est|sont acceptee|accepte|acceptees|acceptes|retenus|validees|valides|refuses|refusees|rejetes|rejetees|maintenus|maintenues|prolongees|suspendues|levees|abandonne|abandonnee|abandonnes|supprime|supprimee|arrete|arretee; n'est|ne sont pas soutenue|soutenu|retenue|retenu|acceptee|accepte|suivie|validee|approuvee; on abandonne; nous abandonnons; on supprime; on met fin; on change de strategie; on en reste là|à; on s'arrete là; on repart sur; on fait confiance; on donne|laisse une|encore une chance; on retente; on essaie encore; il n'y aura plus de; on annule; nous annulons;
        la decision tombe; le groupe|comite tranche; on tranche; on convient; nous convenons; il est retenu; il est
        entendu; il est arrete; a ete retenu; a ete retenue; a ete acte; a ete actee; est retenu; est retenue; ont ete
        retenues; est exclu; est exclue; est ecarte; est ecartee; est ajourne; est ajournee; est annule; est annulee;
        est reconduit; est reconduite; sera reconduit; sera reconduite; est entérine; est enterinee; est tranche; est
        tranchee; est classe; est classee; sont adoptes; est arrete que; choix du groupe; le choix se porte; notre
        choix; on choisit; on privilegie; nous privilegions; on mise sur; on part sur; nous partons sur; on n'accorde
        pas; on ne leve pas; on n'informe pas; on ne donne pas suite; on ne change rien; on ne bouge pas; on ne
        previent pas; on ne transmet pas; nous n'accordons pas; nous ne levons pas; nous n'informons pas; nous ne
        donnons pas; nous ne transmettons pas; nous ne souhaitons pas; il n'y a pas lieu de; il n'y aura pas de; on ne
        fera pas; on ne cloture pas; nous ne cloturons pas; on suspend; on rejette; nous rejetons; on ecarte; nous
        ecartons; on exclut; on ajourne; nous ajournons; on leve; nous levons; on abaisse; on releve le niveau; on
        passe en; on sort le dossier; on classe; nous classons; on ferme le dossier; nous fermons le dossier; on
        accorde; nous accordons; on autorise; nous autorisons; on interdit; on reconduit; nous reconduisons; on
        prolonge; nous prolongeons; accordé à l'unanimite; vote à l'unanimite; à la majorite; par consensus; d'un
        commun accord; de commun accord; de façon collegiale; collegialement; tout le monde valide; tout le monde est
        pour; tous sont pour; tous favorables; personne ne s'oppose; personne ne s'y oppose; pas d'opposition; sans
        opposition; aucune objection; aucune opposition;
        validee; maintenue; maintenues; reconduite; reconduit; enterinee; actee;
        on acte; on valide; on retient; on enterine; on prend acte|note; nous prenons acte; est d'avis de|que; sommes
        d'avis
        de|que; on opte pour; il est acte; decision de; decision prise; on le|la|les|lui?
        garde|maintient|prolonge|laisse|suspend|poursuit|refuse|accorde|place; nous le|la|les|lui?
        gardons|maintenons|prolongeons|laissons|suspendons|poursuivons|refusons|accordons|placons; nous decidons; on
        decide;
        nous avons decide; on a decide; decide de; decide d'; decide que; decidee; decident; il est decide; il a ete
        decide;
        a ete decide; la conference|table|reunion|commission decide; la conference|table|reunion|commission a decide; est
        accordee; est accorde; sont accordes; sont accordees; a ete accordee; a ete accorde; est refusee; est refuse; a
        ete
        refusee; a ete refuse; refusee; refuse à l'unanimite; est rejetee; est rejete; a ete rejetee; a ete rejete;
        rejetee;
        est approuve; est approuvee; a ete approuve; a ete approuvee; approuvee; accordee; est prolonge; est prolongee;
        sera
        prolonge; sera prolongee; est valide; est validee; validee; valide à l'unanimite; la reunion decide; consensus;
        nous
        choisissons; nous optons; on opte; est adopte; est adoptee; adoptee; nous concluons; on conclut; resolu; pas de
        permission; pas de sortie; aucune permission; est suspendu; est suspendue; sera suspendu; sera suspendue; est
        leve;
        est levee; est maintenu; est maintenue; reste maintenu; reste maintenue; sera accorde; sera accordee; sera refuse;
        sera refusee; ne sera pas accorde; ne sera pas accordee; n'est pas accorde; n'est pas accordee; non accorde; non
        accordee; l'avis est; avis favorable; avis defavorable; nous conseillons; on conseille; nous recommandons; on
        recommande; la table recommande; la conference recommande; la commission recommande; avis au juge; est confirme
        comme; est confirmee comme; la decision est; decision est prise; à l'unanimite; unanimement; la conference est
        d'accord; la table est d'accord; tous d'accord; tout le monde est d'accord; tous sont d'accord; nous sommes
        d'accord; on est d'accord; tous les services sont d'accord; nous reportons; on reporte; est reporte; est reportee;
        est cloture; est cloturee; est clos; est close; dossier clos; dossier cloture; on cloture; nous cloturons; est
        releve à; est abaisse à; nous continuons; on continue; reste sur la liste; sort de la liste; passe au niveau; la
        conference soutient; la table soutient; nous approuvons; on approuve; on est d'accord pour; nous nous
        accordons; on
        refuse; nous refusons; on accepte; nous acceptons; on maintient; nous maintenons; renvoye à; est inscrit sur la
        liste; est retire de la liste; est retiree de la liste; actee; est acte; est actee; il est acte; statu quo; on
        s'en
        tient; nous nous en tenons; on renonce; nous renoncons; on laisse; il est convenu de ne pas; avis conforme;
        conference maintient; commission maintient; table maintient; emet un avis; rend un avis;
        on|nous est|sommes tombes|tombe d'accord pour ne pas; on s'est|est mis d'accord pour ne pas; il a ete
        choisi|prefere|decide|convenu|arrete|retenu|acte de|que; nous avons prefere|choisi|opte|tranche; on a
        prefere|choisi|opte|tranche; la|le table|groupe|conference|commission|reunion|assemblee
        laisse|garde|maintient|choisit|prefere|tranche|ecarte|valide|suit|retient|opte; on se range à|au|aux;
        nous nous rangeons à|au|aux; on s'aligne sur; nous nous alignons; on suit l'avis|la proposition|la
        recommandation; nous suivons l'avis|la proposition|la recommandation; on en reste à|au|aux; nous en
        restons à|au|aux; on ne touche à rien; on laisse en l'etat; on laisse les choses; on ne bouge rien;
        c'est oui|non|valide|acte|vu|tranche|entendu|decide|d'accord pour; en veille; en suspens; mise|mis en
        sommeil; le groupe est unanime; la table est unanime; tout le monde suit|adhere|acquiesce|approuve; tous
        suivent|adherent|approuvent;
        on suit la proposition|recommandation; nous suivons la proposition|recommandation; c'est d'accord pour;
        on est tous|toutes d'accord;
        on en reparle|reparlera|rediscute|rediscutera; nous en reparlerons|rediscuterons; on y
        revient|reviendra; nous y reviendrons; on reprend|reprendra ce point|sujet;
        accord de tous|toutes pour|sur; accord general|unanime|collectif|commun|complet pour|sur; avec l'accord
        de tous; feu vert de tous; accord unanime; unanimite pour; la|le
        reunion|table|conference|commission|groupe|comite prend acte|note; on lui laisse|donne|accorde
        encore|une; nous lui laissons|donnons|accordons; ni|pas de? communication|information à|au|aux; pas
        d'information à|au; aucune communication|information à|au|aux;
        suivi|rythme|frequence|pointage|entretiens|visites|rendez - vous|reunions|seances|controles|convocations
        passe|passent|passera|passeront à; le suivi|pointage|rythme passe|passera à; les
        visites|entretiens|reunions|rendez - vous|convocations|controles passent|passeront à; on espace; nous
        espaçons; on rapproche les; on arrete les frais
    """
    ),
    agreed=phrases(
        """
        maintien|passage|retour|baisse|hausse au|à|en niveau;
        maintien du|de
        placement|mesure|bracelet|suivi|dispositif|controle|interdiction|obligation|regime|surveillance|detention;
        maintien de la|l' mesure|interdiction|obligation|surveillance|detention|assignation|isolement; maintien en
        detention|isolement|quartier; prolongation du|de bracelet|suivi|placement|dispositif|mesure; prolongation de
        la|l' mesure|interdiction|surveillance|assignation|accompagnement; levee de la|l'
        mesure|interdiction|obligation|isolement; levee du bracelet|placement|controle|dispositif; passage en|à
        semi-liberte|regime|milieu ouvert; accord pour; avis favorable; avis favorable à; feu vert pour|à; suivi
        maintenu; placement
        maintenu|prolonge|leve; transfert valide|accepte|refuse; sortie|audience|reunion
        reportee|annulee|validee|maintenue; suivi psychologique|socio-judiciaire|renforce maintenu|prolonge|arrete;
        convenu; convenu que; convenu de; il est convenu que; il est convenu de; il a ete convenu que; il a ete convenu
        de;
        on convient que; on convient de; nous convenons que; nous convenons de; on a convenu que; on a convenu de; nous
        avons convenu que; nous avons convenu de; entendu que; il est entendu que; accord pour que; d'accord pour que; on
        s'accorde pour que; decide que; il est decide que; il a ete decide que; on decide que; nous decidons que; comme
        convenu; tel que convenu; arrete que; donc; ok donc; bon donc; alors donc; on a dit que; on a decide que; acte
        que;
        il est acte que; on retient que; il est retenu que; nous retenons que; resolu que; on est d'accord pour que;
        accord
        trouve; la conference convient que; la table convient que; la table decide que;
        on est|etait tombes|tombe|tombees de accord pour|que|sur; on est tombes|tombe de accord; nous
        sommes|etions tombes de accord pour|que|sur; tombes de accord pour|que|sur; on s'est|est mis|mises
        d'accord pour|que|sur; nous nous sommes mis|mises d'accord pour|que|sur; on s'est entendus|entendu
        pour|que|sur; nous nous sommes entendus pour|que|sur; il a ete choisi|prefere|juge|arrete de|que
    """
    ),
    conditions=phrases(
        """
        se il|ils; si; quand; lorsque; des que; une fois que; une fois; apres que; au cas où; en cas de; en cas d'; à
        moins
        que; à condition que; pourvu que; tant que; jusqu'à ce que; tandis que; alors que; bien que; quoique; parce que;
        puisque; vu que; etant donne que; pendant que; avant que; sous reserve que; sous reserve de; aussitot que; le jour
        où; sauf si;
        maintenant que; des lors que; attendu que; considerant que; dans la mesure où; du moment que; du fait
        que; sachant que; etant entendu que; à present que; à partir du moment où; compte tenu du|de|des; en
        raison du|de|des; faute de; suite à|au|aux; vu la|les|l'|son|sa|ses|leur|cette|ces; au vu du|de|des; eu
        egard à|au|aux; comme
        il|elle|ils|elles|on|nous|le|la|les|un|une|son|sa|ses|leur|personne|rien|ce|cela|tout|aucun|aucune|lui|madame|monsieur;
        d'ici à ce que; afin que|de|d'; pour que; depuis que; le temps que; en attendant que|de|le|la; etant
        donne le|la|les|l'|son|sa; si jamais; par crainte de|que; à defaut de; en l'absence de; du coup; avec
        le|la depart|fin|rupture|perte; sans nouvelles de; parce qu'il|elle;
        apres discussion|discussions|echange|echanges|debat|debats|examen|reflexion|concertation|deliberation|lecture|consultation|tour; apres un|une|longue|long|mure|ample|de|d'|vif|plusieurs discussion|discussions|echange|echanges|debat|debats|examen|reflexion|concertation|deliberation|lecture|consultation|tour; apres un|une|de
        long|longue|longs|longues|vif|vifs|ample|amples|breve|bref|nouvel|nouvelle|mure discussion|discussions|echange|echanges|debat|debats|examen|reflexion|concertation|deliberation|lecture|consultation|tour; à l'issue de|du|des; au terme de|du|des|d'; apres avoir; tout
        bien pese|considere;
        ayant *é|*u|*i|*is|*it; n'ayant; n'etant; s'etant; apres avoir; avant de; pour avoir; afin de; pour ne
        pas; sans attendre;
        ayant; etant sans|en|au|à|absent|absente|hospitalise|sorti; estimant; craignant; sachant; souhaitant;
        voulant; voyant; constatant; considerant; ne voulant|sachant|pouvant;
        pour eviter que|de|d'; afin d'eviter que|de; de peur que|de; de crainte que|de; pour le cas où; le temps
        de; en vue d'eviter; histoire de|que; quitte à; ne pouvant
    """
    ),
    grounds=phrases("""
        parce que; puisque; car; etant donne; vu; vu que; au motif que; au motif de; au motif d'; sur la base de; sur la
        base du; en raison de; en raison du; en raison des; à cause de; à cause du; compte tenu de; compte tenu du; compte
        tenu des; attendu que; considerant; du fait de; du fait que; eu egard à; au vu de; au vu du; au vu des; faute de;
        pour cause de; suite à; suite au; afin que; compte tenu; motif; motifs; à la suite de; à la suite du; en l'absence
        de; tenant compte de;
        maintenant que; des lors que; dans la mesure où; du moment que; sachant que; etant entendu que; à
        present que; vu la|les|l'|son|sa|ses|leur|cette|ces; etant donne le|la|les|l'; depuis que; comme
        il|elle|ils|elles|on|nous|le|la|les|son|sa|personne
    """),
    approves=phrases(
        """
        soutient; soutiennent; approuve; approuvent; accepte; acceptent; partage; partagent; adhere; valide; valident;
        cautionne
    """
    ),
    dissents=phrases("""
        ne nous|vous|me|le|la|les suit|suivent pas|plus; ne nous suivra|suivront pas; ne l'entend|entendent pas de cette oreille; voit|voient tout autrement; serait|seraient pour elle|lui une erreur;
        trouve|trouvent|juge|jugent|estime|estiment cette|la|ce|le decision|mesure|sortie|choix|projet|proposition|solution|sanction trop;
        aurait|auraient prefere|voulu|souhaite|aime attendre|que|un|une|le|la|qu'|continuer|garder|maintenir|une|plus; aurait|auraient prefere; aurait|auraient attendu; prefererait attendre|que; ne s'y retrouve pas; reste sur sa position; ne se rallie pas; ne suit pas le groupe|la|les; ne suivra pas le groupe;
        n'y adhere pas; n'y adherent pas; ne peut pas|peut y adherer; ne peut pas se rallier; ne peuvent pas se rallier; ne peut pas adherer; ne s'y rallie pas; ne peut pas s'y rallier|associer; ne peut pas valider|suivre|cautionner|s'associer; tient à ce qu'il|que soit note|acte|mentionne|inscrit|indique; tient à dire|preciser|rappeler|souligner qu'il|qu'elle est|etait contre|oppose|opposee; il|elle etait contre|oppose|opposee; etait oppose|opposee; veut qu'il soit note|acte|mentionne qu'il|qu'elle; n'y est pas favorable; ne croit pas à ce|cette; n'est pas pour; vote contre; ne soutient pas; n'approuve pas;
        fait|font part de son|leur|sa|ses|leurs desaccord|opposition|reserve|reserves|objections|refus; fait|font etat
        de son|leur|sa|ses desaccord|opposition|reserve|reserves; a fait part de son|sa|ses
        desaccord|opposition|reserve|reserves; s'inscrit en faux; s'inscrit contre; n'adherent pas; regrette la|cette
        decision; exprime sa|son|ses opposition|desaccord|refus|reserves|reserve;
        redit|reaffirme|rappelle|maintient|confirme|reitere son|sa|ses opposition|desaccord|reserve|reserves|refus;
        s'eleve contre; est en porte-a-faux; fait barrage; bloque la|le|sur; conteste ce|cette|cet; deplore la|cette|le
        choix|decision|mesure;
        desaccord de|du|des; desaccord exprime par; opposition de|du|des; objection de|du|des; objections de|du|des;
        reserve|reserves de|du|des; contestation de|du|des; refus de|du|des parquet|spip|cpas|saj; se dit|disent
        oppose|opposee|opposes|defavorable|contre|contraire; s'est dit oppose|defavorable; s'est dite
        opposee|defavorable; reste|demeure oppose|opposee|defavorable|reserve|reservee; tient|tiennent à ce que
        son|leur|sa desaccord|opposition|reserve|reserves; tient à marquer|exprimer|manifester son
        desaccord|opposition; veut|souhaite|demande que son|leur desaccord|opposition|objection; fait|font
        noter|inscrire|acter|consigner|mentionner|figurer son|leur|sa|une|un desaccord|opposition|reserve|objection;
        fait|font acter; desaccord; en desaccord; n'est pas en phase; n'est pas sur la meme ligne; n'est pas de l'avis;
        n'est pas d'avis; ne peut souscrire; ne souscrit pas; ne peut pas souscrire; ne peut adherer; ne suit pas le
        groupe|la|l'|cet; ne suit pas; voit les choses differemment; voit la chose autrement; voit cela d'un autre
        oeil; pense le contraire; pense autrement; n'y est pas favorable; y est oppose|opposee|defavorable; est
        defavorable|hostile à; n'est pas partisan|partisane; n'est pas chaud|chaude; juge la|le|l'|cette|ce|les
        mesure|decision|sortie|option|solution|placement
        disproportionnee|prematuree|premature|insuffisante|inadaptee|excessive; prend ses distances; se demarque; se
        demarquent; refuse de valider|signer|s'associer|souscrire; refuse la|le|cette|ce
        proposition|option|decision|plan; ne veut pas d'|de|du|s'associer; met son veto; oppose son veto; a oppose son
        veto; conteste la|le|l'; maintient sa position|reserve|son; campe sur; ne cautionnera pas; ne validera pas; ne
        soutiendra pas; trouve que c'est une erreur; trouve cela|ca|la mesure
        premature|prematuree|excessif|excessive|disproportionnee|insuffisant; s'insurge; proteste; protestent;
        exprime|expriment|emet|emettent|formule|formulent un|son|leur|une avis|desaccord|opposition|objection|reserve
        divergent|contraire|defavorable|formelle; exprime|expriment|emet|emettent|formule|formulent|a|ont des|ses|de
        reserves|fortes|serieuses|objections; a emis des|une|un|ses reserves|objection|reserve|avis; ont emis
        des|une|un reserves|objection|avis; a exprime des|ses|son|sa|une reserves|desaccord|opposition|reserve; a
        marque|signifie|manifeste|fait son|part desaccord|opposition; manifeste|signifie|marquent|manifestent son|leur
        desaccord|opposition; vote non; votera contre; s'abstient lors du vote; se prononce|prononcent contre; s'est
        prononce|prononcee contre; s'y est oppose|opposee; ne donne pas son accord; n'a pas donne son accord; ne
        donnera pas son accord; refuse son accord; pas du tout d'accord; pas de l'avis; pas favorable; pas
        convaincu|convaincue; est sceptique; reste sceptique; doute du bien-fonde; contre l'avis;
        avis defavorable|contraire|negatif; n'est pas d'accord; ne sont pas d'accord; n'etait pas d'accord; est en
        desaccord; sont en desaccord; pas d'accord; marque son desaccord; marque son opposition; exprime son desaccord; a
        exprime son desaccord; fait part de son desaccord; s'oppose; s'opposent; s'est oppose; s'est opposee; s'y oppose;
        s'y opposent; est oppose; est opposee; sont opposes; est contre; sont contre; etait contre; objecte; objectent;
        emet
        une objection; emet des objections; emet une|des reserve|reserves; emet des reserves; emettent des reserves; a des
        reserves; formule des reserves; n'est pas favorable; ne sont pas favorables; est defavorable; sont defavorables;
        n'est pas pour; ne peut pas soutenir; ne soutient pas; ne soutiennent pas; voit les choses autrement; voit cela
        autrement; est d'un autre avis; sont d'un autre avis; est d'un avis contraire; a un avis different; a une autre
        opinion; ne partage pas; ne partagent pas; vote contre; votent contre; a vote contre; desapprouve; desapprouvent;
        n'approuve pas; n'approuvent pas; conteste; contestent; ne valide pas; refuse de cautionner; ne cautionne pas; ne
        peut accepter; ne peut pas accepter; se desolidarise; demande que son desaccord; tient à faire acter; souhaite
        faire
        acter; fait acter; veut que soit acte; souhaite que soit acte; n'est pas convaincu; n'est pas convaincue; ne sont
        pas convaincus; est reticent; est reticente; ne se rallie pas; ne peut se rallier; reste oppose; reste opposee;
        avis
        divergent; est en opposition; divergent; diverge; n'adhere pas; n'est pas de cet avis; a une position differente;
        fait objection; est pas d'accord; maintient son opposition; maintient son desaccord; refuse de s'associer; ne
        s'associe pas; souhaite que son desaccord; demande à acter; est fermement opposee;
        n'y est pas du tout|vraiment|franchement|guere favorable|favorables; n'est|ne pas du
        tout|vraiment|franchement favorable|pour|convaincu|convaincue|partant|partante; n'est pas du
        tout|vraiment|franchement d'accord; n'y est pas|guere favorable; n'est guere
        favorable|convaincu|convaincue|enthousiaste; y est|reste oppose|opposee|hostile; reste|demeure
        contre|hostile; est hostile à|au; dit|disent non; vote|votent non; trouve|trouvent ça|ca|cela
        premature|excessif|risque|precipite|deraisonnable|injuste; ne veut pas en entendre; ne cautionnent pas;
        trouve qu'on va trop; juge qu'on va trop; aurait|auraient voulu|souhaite|prefere|aime une autre;
        aurait|auraient voulu|souhaite|prefere|aime un autre; le fait|font acter|noter|inscrire|consigner; n'en
        veut pas; n'y souscrit pas; ne partage pas cet|cette|l'|le|la; ne partage pas du tout; ne voit pas les
        choses; n'est pas du meme avis; ne l'entend pas; n'est pas sur cette ligne; n'est pas dans cette
        logique; ne signe pas; ne signera pas; tient à marquer son|sa; tient à se demarquer; refuse de
        cautionner|s'associer|valider|signer; ne peut s'y resoudre; ne peut pas s'y resoudre; exprime un avis
        contraire|defavorable|negatif
    """),
    presences=listed("""
        guest: comme invité; comme invitée; en tant qu'invité; en tant qu'invitée; invité; invitée; invités; comme
            observateur; comme observatrice; en observateur
        stands_in: remplace; remplacent; supplée; représente; à la place de|du; en remplacement de|du; pour le
            compte de|du; assiste pour; vient pour; au nom de|du; au lieu de|du; en lieu et place
        replaced: remplacé par; remplacée par; représenté par; représentée par; se fait remplacer; se fait
            représenter; sera remplacé; sera remplacée
        returns: est de retour; sont de retour; de retour; est revenu; est revenue; revient; revenu; revenue;
            réintègre; nous a rejoints à nouveau; à nouveau parmi
        leaves: quitte; quitté; a quitté; part; parti; partie; partis; doit partir; a dû partir; sort; sorti;
            sortie; s'en va; s'éclipse; s'absente; doit s'absenter; nous quitte; doit nous quitter; se déconnecte;
            déconnecté; déconnectée; doit quitter; partira; doit filer; se retire; s'est retiré; s'est retirée;
            quittera
        late: en retard; du retard; retard; plus tard; arrivera; rejoindra; bouchons; est en route; en chemin;
            minutes; se connectera; arrive à; bloqué dans; bloquée dans
        apologies: excusé; excusée; excusés; s'excuse; s'excusent; s'est excusé; s'est excusée; ne peut; ne pourra;
            ne peuvent; n'a pas pu; ne vient pas; ne viendra; malade; souffrant; souffrante; arrêt; congé; vacances;
            empêché; empêchée; empêchement; retenu; retenue; indisponible; pas disponible; excuses
        absent: absent; absente; absents; absentes; n'est pas là; pas là; pas présent; pas présente; n'est pas venu;
            n'est pas venue; ne s'est pas présenté; ne s'est pas présentée; manque; manquent; sans prévenir
        here: présent; présente; présents; présentes; est là; sont là; rejoint; arrive; arrivé; arrivée; vient
            d'arriver; connecté; connectée; en visio; par téléphone; par visio; participe; assiste; est avec nous;
            sont avec nous; tout le monde; tous; se joint; entre; se connecte
    """),
    attendance=phrases(
        """
        visio|ligne|distance|audio|telephone jusqu'à|jusque|dès|à {hour}; visio|ligne|distance|audio|telephone jusqu'à|jusque|dès|à {clock}; la|present|presente jusqu'à {hour}; la|present|presente jusqu'à {clock};
        en retard ,; en retard (; en retard ;; en retard à|de|d'|car|pour|(|,|-; arr|arrivee {clock}; arr|arrivee {hour}; arr|arrivee à|vers|prevue;
        en|par visio; en|par distanciel; en|par teams|zoom|telephone; est|sera en|par visio|visioconference|distanciel|audio|telephone|teams|zoom;
        pas de|d' representant|representante|delegue|deleguee de|du|des; aucun|aucune representant|representante|delegue|deleguee de|du|des; aucun representant pour; n'est pas represente|representee; n'a pas pu envoyer quelqu'un; n'a envoye personne; n'a pas pu se faire representer; n'a personne aujourd'hui; chaise vide pour|du;
        pas de representant|representante du|de la; aucun representant|representante du|de la; personne du|de la|des parquet|spip|prison|police|mairie|ville|departement|ccas; personne pour la|le|representer; n'est pas represente|representee; n'est pas representé;
        quart|demi d'heure de retard; quart - d'heure de retard; demi - heure de retard; minutes|min|heure|mn de retard; aura|aurait|a du|un peu|leger retard; serait|sera|seront|arriverait|arrivera|arrive|arrivent en retard; ne viendrait|viendra|pourrait|pourra pas venir; ne serait|sera pas la|present|presente|parmi nous|des notres; serait absent|absente; nous rejoindra|rejoindrait|rejoint; ne pourrait pas etre la|present|presente|des notres; ne pourrait pas venir|participer|assister; s'excuse pour son|sa|l'|aujourd'hui; prie de l'excuser; demande à etre excuse|excusee; se fait excuser; fait dire qu'il|qu'elle ne;
        excuse|excusee|excuses|excusees pour|par|ce|cet|cette|aujourd'hui|suite|en; absent|absente|absents|absentes
        pour|ce|cet|aujourd'hui|suite|en|car|sans; present|presente|presents|presentes ce|aujourd'hui|en|autour;
        part plus tot|tard; part|partira à|avant|vers {clock}; part|partira à|avant|vers {hour}; arrive|arrivera
        avec|dans|en; arrive|arrivera vers {clock}; arrive|arrivera vers {hour}; retenu|retenue
        au|en|dans|chez|ailleurs; en visio|distanciel|vacances; remplace|remplacera au pied leve; quitte|quittera
        à|vers|avant {clock}; quitte|quittera à|vers|avant {hour}; sort|sortira à|vers|avant {clock} de; s'en va
        à|vers|avant; s'en ira; arrive; arrivera; arrivent; nous quitte; nous quittera; quitte; quittera; partira; doit
        partir; doit quitter; devra partir|quitter; devra nous quitter|laisser; doit s'eclipser; s'eclipse;
        s'eclipsera; doit filer;
        raccroche; raccrochera; se deconnecte; se deconnectera; se connecte; se connectera; est en ligne; suit
        la|notre|l' reunion|seance|concertation|echange; suit en|par|à visio|telephone|distance; participe en|par|à
        visio|visioconference|distance|telephone|audio|teams|ligne; participe|participera|assiste|assistera à
        la|cette|notre reunion|seance|concertation|partie; est en
        visio|visioconference|audio|ligne|distanciel|deplacement|formation|audience|intervention|mission|conge|conges|vacances|arret|retard|route|reunion; en arret maladie|de; en conge maladie|parental; malade; souffrant; souffrante; alite; alitee; est grippe|grippee; est|sont retenu|retenue|retenus; empeche|empechee; se fait|fera|font excuser|remplacer|representer; s'est|se sont fait excuser|remplacer|representer; prie|prient de l'excuser; demande à etre excuse|excusee; nous|vous prie de l'excuser; envoie ses excuses; presente ses excuses; a envoye ses excuses; ne sera pas des notres; est des notres; sera des notres; sont des notres; nous a rejoints|rejoint|quittes|quitte; nous ont rejoints|quittes; vient de rejoindre; vient de se connecter; vient de nous rejoindre|quitter; vient|viendra plus tard; viendra avec; ne vient pas; ne viendra pas; ne sera pas present|presente|la|parmi; ne peut pas etre|assister|participer|se; ne peut etre|assister|participer|se; ne pourra etre|assister|participer|se; n'a pas pu venir|se|etre|assister; n'est pas encore arrive|arrivee|la; pas encore arrive|arrivee|la; n'arrivera pas avant; n'est toujours pas la|arrive|arrivee; pas de nouvelles pour la reunion; absent|absente ce|aujourd'hui|sans; sera|est|sont absent|absente|absents|absentes; sera|est|sont present|presente|presents|presentes; presente pour; present pour; presents pour; est remplace|remplacee|represente|representee|supplee|suppleee par; sera remplace|remplacee|represente|representee|supplee par; se joint|joindra à; nous rejoint|rejoindra|rejoignent; rejoint|rejoindra la|notre|l' reunion|seance|concertation|echange|visio; quitte|quittera|quittent la|notre|l'|cette reunion|seance|salle|table|concertation|visio|assemblee; sort|sortira de la|cette|notre reunion|seance|salle; doit s'absenter|sortir; doit nous quitter|laisser|abandonner; s'absente|s'absentera; est parti|partie|parties|partis; a dû partir|quitter|sortir|s'absenter|raccrocher|rentrer; a dû nous quitter|laisser; a du partir|quitter|sortir|s'absenter|raccrocher|rentrer; a du nous quitter|laisser; a raccroche; prend|prendra la reunion en; assiste|assistera à distance|en; bloque|bloquee dans|sur; n'est la|present|presente que jusqu'à; la jusqu'à; est la jusqu'à; ne reste que jusqu'à; reste jusqu'à; restera jusqu'à; ne pourra rester que|jusqu'à; est excuse|excusee pour; excuse pour; excusee pour; est attendu|attendue vers|pour|à; represente|representera le|la|l'|les|son|sa|aujourd'hui; siege à la place de; supplee; pas de|d' representant|representante|delegue; personne du|de la; personne de l'; defection de|du; aura du retard; aura un peu de retard; a du retard; a une demi|heure de retard; prendra le train|part|la reunion en cours; nous retrouve|retrouvera|rallie|ralliera; nous rejoindront; vient de partir; vient de sortir; vient d'arriver; est parti; est partie; est sorti; est sortie; a dû partir; a dû quitter la réunion; a dû s'absenter; doit partir; s'en va; ne vient pas aujourd'hui; est absent; est absente; sont absents; sont absentes; est present; est presente; sont presents; sont presentes; est excuse; est excusee; sont excuses; sont excusees; s'excuse; s'excusent; s'est excuse; s'est excusee; excuse; excusee; excuses; ne peut pas venir; ne peut pas etre present; ne peut pas etre presente; ne peut etre present; ne peut etre presente; ne pourra pas etre present; ne pourra pas etre presente; ne peut pas participer; ne pourra pas participer; ne peut pas assister; ne peut pas se joindre; ne pourra pas venir; ne pourra pas assister; ne vient pas; ne viendra pas; ne sera pas la; ne sera pas present; ne sera pas presente; sera absent; sera absente; seront absents; sera present; sera presente; n'est pas la; n'est pas present; n'est pas presente; a quitte la reunion; a quitte la seance; a quitte la salle; quitte la reunion; quitte la seance; quitte la salle; quitte la table; doit partir; doit nous quitter; doit quitter; a du partir; a du nous quitter; nous quitte; s'en va; est parti; est partie; part plus tot; partira plus tot; nous rejoint; nous rejoindra; rejoint la reunion; rejoint la seance; rejoint la table; arrive plus tard; arrive en retard; arrivera plus tard; arrivera en retard; est en retard; sera en retard; aura du retard; a du retard; est connecte; est connectee; participe en visio; participe à distance; participe par telephone; participe en ligne; se connecte; est en visio; en visio; par visio; est represente par; est representee par; representee par; represente par; est remplace par; est remplacee par; remplace par; remplacee par; remplace; se fait remplacer; se fait representer; supplee; est la; sont la; est de retour; est revenu; est revenue; vient d'arriver; est arrive; est arrivee; est malade; est souffrant; est souffrante; en conge maladie; est en arret maladie; est en arret; est en conge; est en vacances; absent; absente; absents; present; presente; presents; absent excuse; absente excusee; comme invite; comme invitee; en tant qu'invite; en tant qu'invitee; assiste comme invite; assiste pour; tous presents; tout le monde est present; tout le monde est la; tous sont presents; empeche; empechee; est empeche; est empechee; a un empechement; est retenu; est retenue; est indisponible; est bloque dans les bouchons; est bloque; est bloquee; entre en seance; entre dans la salle; sort de la salle; sort de la reunion; se joint à nous; se joint à la reunion; se joindra à nous; preside aujourd'hui; s'absente; doit s'absenter; n'est pas disponible; n'a pas pu venir; n'a pas pu se liberer; ne peut pas etre la; ne peut etre la; ne sera pas des notres; prend part en visio; intervient en visio; est avec nous; sont avec nous;
        a|ont|avait dû|du quitter la|notre|l'|cette reunion|seance|salle|table|concertation|visio|assemblee|rencontre|appel;
        avait|ont dû|du partir|quitter|sortir|s'absenter|filer|raccrocher;
        a dû|du filer|partir|decamper|sortir; doit filer|decamper|se sauver; s'est
        eclipse|eclipsee|absente|absentee|sauve|sauvee; a file; avec|sous|d' une|un|dix|cinq|vingt|trente
        heure|quart|minutes|demi - heure de retard;
        nous quittent|quitteront; arrive|arrivera|arrivent|arriveront apres; doivent partir|quitter|filer|nous;
        quittent|quitteront la|notre|l'|cette; partent|partiront à|avant|vers|plus; sortent de la|seance; n'ont
        pas pu venir|se|etre; sont en visio|ligne|retard|route|conge; arrivent|arriveront
        en|plus|vers|avec|dans; se connectent|connecteront; ne viennent|viendront pas
    """
    ),
    auxiliaries=phrases("peut; peuvent; doit; doivent; va; vont"),
    questions=phrases("""
        qui; que fait; que faire; qu'est - ce que; qu'est - ce qui; est - ce que; est - ce qu'; quel; quelle; quels;
        quelles; lequel; laquelle; pourquoi; quand; comment; combien; où; à qui; de qui; avec qui; pour quand; quoi;
        qui est
        - ce; y a - t - il; y a t il; a - t - on; a - t - il; a - t - elle; ont - ils; ont - elles; est - il; est - elle;
        est - on; sont - ils; sont - elles; peut - on; peut - il; peut - elle; peuvent - ils; doit - on; doit - il; doit -
        elle; va - t - on; va - t - il; va - t - elle; faut - il; avons - nous; pouvons - nous; devons - nous; sait - on;
        savons - nous; etait - il; etait - elle; a - t - il ete; sera - t - il; sera - t - elle; veut - il; veut -
        elle; la
        question est de savoir; question de savoir; la question est; reste à savoir; pas clair si; pas sur si; il n'est
        pas
        clair; des nouvelles de; des nouvelles du; du nouveau; on sait si; on en est où; où en est; où en sont; actions
        ouvertes de; actions ouvertes du; actions en cours de; actions en cours du; quelqu'un a; quelqu'un sait; quelqu'un
        peut; est ce que; est ce qu'; pouvez - vous; avez - vous; savez - vous; qu'en est - il; à quand; jusqu'à quand;
        depuis quand; vous avez; on fait quoi; ca se passe comment; se peut - il; suivi de qui; dispose - t - on;
        dispose -
        t - il; habite - t - il; habite - t - elle; vit - il; travaille - t - il; fait - on; reste - t - il; convient -
        il;
        serait - il; serait - ce; pourrait - on; pourrait - il; devrait - on;
        on sait quand|où|qui|comment|pourquoi|combien|quel|quelle|quels; sait - on quand|où|qui|si|comment; on a
        une idee; a - t - on une idee; quelqu'un a|aurait|connait; quelqu'un peut|pourrait me|nous dire; on
        connait|connaît la date;
        monsieur|madame quand|où|comment|qui|que
    """),
    queries=listed(
        _marked("""
        owner: qui fait|gere|suit|porte|pilote|traite|assure|detient|prend|reprend|a {entry}; qui se occupe|charge de|d?
            {entry}; qui doit faire|traiter|assurer {entry}; qui est -? ce qui fait|gere|suit|porte|a {entry}; qui est -?
            ce qui se occupe|charge de {entry}; à qui est|appartient|revient|incombe {entry}; ce est à qui {entry};
            {entry} ce est à qui; {entry} est à qui; {entry} ce est pour|avec qui; ce est qui pour|sur? {entry}; {entry}
            ce est qui; qui ce est pour {entry}; à qui est attribue|attribuee|confie|confiee|assigne|assignee? {entry}; à
            qui avons - nous attribue|confie {entry}; à qui a -? t? -? on confie|attribue {entry}; qui est le? la?
            responsable|charge|chargee de {entry}; qui est en charge de {entry}; qui a la charge de {entry}; quel est le
            responsable de {entry}; responsable de {entry}; qui a dit|rapporte|signale|apporte|donne|pris|decide|indique
            {entry}; qui est le? auteur de {entry}; de qui vient|est|provient {entry}; {entry} vient|est de qui; qui a
            pris|repris {entry}; qui a {entry} en charge; qui devait faire {entry}; qui fait quoi pour {entry}
        progress: est -? ce que {entry} est deja?
            fait|faite|terminee|termine|realisee|prete|cloturee|ouverte|finie|reglee; est -? ce que {entry} a ete deja?
            fait|faite|terminee|realisee|executee; {entry} est - elle|il deja|toujours|encore?
            fait|faite|termine|terminee|realisee|prete|cloturee|ouverte|achevee|finie|reglee; {entry} a - t - elle|il
            deja? ete faite|fait|realisee|realise|terminee|termine|executee|reglee; {entry} est deja|bien|toujours|encore?

        fait|faite|termine|terminee|realise|realisee|pret|prete|cloture|cloturee|ouverte|acheve|achevee|fini|finie|reglee;
            {entry} a ete faite|fait|realisee|terminee; ce est fait {entry}; {entry} ce est fait; où en est {entry}; où en
            est - on de|avec|sur|pour? {entry}; où en sommes - nous de|avec|sur|pour {entry}; on en est où
            de|avec|pour|sur {entry}; où on en est de|avec|pour {entry}; quel est le statut|etat|avancement de {entry};
            statut|etat|avancement|suivi de {entry}; que est devenu|devenue {entry}; que devient {entry}; que est -? ce
            que est|a devenu|devenue {entry}; que est il advenu de {entry}; que est - il advenu de {entry}; des nouvelles
            de {entry}; du nouveau pour|sur {entry}; comment avance {entry}; {entry} avance comment?; {entry} en est où;
            quel est le etat de avancement de {entry}; quid de {entry}
        deadline: pour quand est|doit {entry} etre? fait|faite|prevu|prevue|finie|terminee?; {entry} est pour quand;
            {entry} ce est pour quand; ce est pour quand {entry}; pour quand ce est {entry}; quand doit {entry} etre
            fait|faite|terminee|termine|realise|realisee|pret|prete; quand doit etre
            fait|faite|terminee|termine|realisee|pret|prete {entry}; quand {entry} doit - elle|il etre
            fait|faite|terminee|termine|realisee|realise|pret|prete; {entry} doit etre faite|fait|terminee|prete
            pour|avant? quand; pour|avant quand {entry} doit - elle|il etre
            fait|faite|terminee|termine|realisee|prete|pret; avant quand faut - il faire {entry}; pour quand faut - il
            faire {entry}; quand est -? ce que {entry} doit etre fait|faite|terminee|prete; quand echoit|expire {entry};
            quelle est la? le? echeance|date|limite limite? de|pour {entry}; quel est le? delai|echeance de|pour {entry};
            echeance|delai de|pour {entry}; date de? limite|butoir? de|pour {entry}; jusque à quand {entry}; à quelle date
            {entry}; {entry} ce est quand; ce est quand {entry}
        content: que est -? ce que? {entry}; que est -? ce que ce est que? {entry}; ce est quoi {entry}; {entry} ce est
            quoi; que dit {entry}; {entry} dit quoi; que disait {entry}; de quoi parle|traite {entry}; quel est {entry};
            quelle est {entry}; que contient {entry}; en quoi consiste {entry};
            montre|montrez|lis|lisez|affiche|affichez|rappelle|rappelez -? moi|nous? {entry};
            montrer|afficher|lire|relire|voir {entry}; quel est le contenu|texte de {entry}; contenu|texte de {entry}; à
            quoi correspond {entry}
        decided: que avons - nous|on decide|arrete|convenu|acte|retenu|tranche sur|pour|concernant|quant|touchant {about};
            que avons - nous decide|arrete|convenu|acte|retenu au sujet de|du|des {about}; que avons - nous
            decide|convenu|arrete à propos de|du|des {about}; que avons - nous decide|convenu|arrete quant à|au|aux
            {about}; que a - t - on|ete decide|arrete|convenu|acte|retenu|tranche sur|pour|concernant {about}; que a -? t?
            -? on decide|arrete|convenu|acte|retenu|tranche sur|pour|concernant {about}; que a -? t? -? on
            decide|convenu|arrete au sujet de|du|des {about}; que a -? t? -? on decide|convenu|arrete à propos de|du|des
            {about}; que a -? t? -? il ete decide|arrete|convenu|acte|retenu sur|pour|concernant {about}; que a -? t? -?
            il ete decide|convenu au sujet de|du|des {about}; que est -? ce que on a
            decide|arrete|convenu|acte|retenu|dit|tranche sur|pour|concernant {about}; que est -? ce que on a
            decide|convenu au sujet de|du|des {about}; que est -? ce que on a decide|convenu à propos de|du|des {about};
            que est -? ce que nous avons decide|arrete|convenu|acte|retenu sur|pour|concernant {about}; que est -? ce qui
            a ete decide|arrete|convenu|acte|retenu sur|pour|concernant {about}; que est -? ce qui a ete decide|convenu au
            sujet de|du|des {about}; on a decide|convenu quoi sur|pour|concernant {about}; on a decide quoi au sujet de|du
            {about}; nous avons decide quoi sur|pour {about}; qu'avons - nous decide sur|pour {about}; quelle|quelles|quel
            decision|decisions sur|pour|concernant {about}; quelle|quelles decision|decisions avons - nous prise|prises
            sur|pour|concernant {about}; quelle|quelles decision|decisions a - t - on prise|prises sur|pour|concernant
            {about}; quelle|quelles decision|decisions a|ont ete prise|prises sur|pour|concernant {about}; quelle|quelles
            decision|decisions a|ont ete prise|prises au sujet de|du|des {about}; quelle est la decision
            sur|pour|concernant {about}; quelles sont les decisions sur|pour|concernant {about}; y a - t - il une|des
            decision|decisions sur|pour|concernant {about}; il y a une|des decision|decisions sur|pour|concernant {about};
            a -? t? -? on decide quelque chose sur|pour|concernant {about}; avons - nous decide quelque chose
            sur|pour|concernant {about}; est -? ce que on a decide quelque chose sur|pour|concernant {about};
            decision|decisions sur|pour|concernant|prises|prise sur? {about}; que avons - nous decide|convenu|arrete|acte;
            que a -? t? -? on decide|convenu|arrete|acte|retenu; que est -? ce que on a decide|convenu|arrete|acte|retenu;
            que est -? ce que nous avons decide|convenu|arrete|acte; que est -? ce qui a ete decide|convenu|arrete|acte;
            que a -? t? -? il ete decide|convenu|acte; on a decide|acte|convenu quoi; quelles|quelle decisions|decision
            avons - nous prises|prise; quelles|quelle decisions|decision a - t - on prises|prise; quelles|quelle
            decisions|decision on a prises|prise; quelles|quelle decisions|decision ont|a ete
            prises|prise|actees|enregistrees; quelles sont les decisions prises?; quelles decisions sont
            prises|enregistrees|actees; la? les? liste? des? decisions prises?; montre|montrez|affiche|affichez -?
            moi|nous? les decisions; y a - t - il deja? des decisions
        open: actions ouvertes|encours|restantes; actions en cours|attente|suspens; actions encore|toujours ouvertes; que
            reste -? t? -? il à faire|ouvert; que reste à faire; il reste quoi à faire; que est -? ce qui il? reste à
            faire|ouvert; que est -? ce que il reste à faire; que est -? ce qui est encore|toujours? ouvert|en cours; qu'y
            a - t - il encore à faire; quelles actions sont|restent encore|toujours? ouvertes; quelles actions
            sont|restent encore|toujours? en cours; quelles actions restent|sont encore? à faire; quelles sont les actions
            ouvertes|en cours|restantes|à faire; quelles actions avons - nous; quelles actions reste - t - il; actions
            encore? ouvertes|restantes de|du|des|pour|chez {who}; actions en cours|attente de|du|des|pour|chez {who};
            actions de|du|des|pour {who}; quelles actions sont|restent encore|toujours? ouvertes|en cours|à faire
            pour|chez|par {who}; quelles sont les actions ouvertes? de|du|des|pour {who}; quelles sont les actions en
            cours de|du|des|pour {who}; quelles actions a|ont {who}; quelles actions {who} a - t - il|elle; quelles
            actions pour {who}; que doit|doivent faire? encore? {who} faire?; que doit|doivent encore faire {who}; que est
            -? ce que {who} doit|doivent encore? faire; {who} doit|doivent encore? faire quoi; {who} doit|doivent faire
            quoi encore; que fait|font {who}; que a {who} encore? à faire; que a encore {who} à faire; que a -? t? -?
            {who} à faire; que reste - t - il à faire pour|à|au|par|chez {who}; que reste - t - il pour|à|au|chez {who};
            que {who} doit - il|elle encore? faire; {who} a encore? quoi à faire; {who} a quelles actions ouvertes?; que a
            - t - il|elle à faire; que doit - on encore faire; que faut - il encore faire; que est -? ce que il faut
            encore faire; que faut - il faire avant la prochaine reunion|conference|fois|seance;
            montre|montrez|affiche|affichez|donne|donnez -? moi|nous? les actions ouvertes?|restantes?;
            montre|montrez|affiche|affichez -? moi|nous? les actions en cours; montre|montrez|affichez -? moi|nous? les
            actions de|du|des {who}; montre|montrez -? moi|nous? les actions ouvertes de|du|des {who}; liste des actions
            ouvertes?; {who} actions ouvertes; {who} ses actions; quoi pour {who}
        mine: mes actions ouvertes?; mes actions en cours; mes taches; quelles sont mes actions ouvertes?|en?; quelles
            sont mes actions en cours; que dois - je encore? faire; que me reste - t - il à faire; que est -? ce que je
            dois encore? faire; que est -? ce que me? reste à faire à moi; que est -? ce qui me reste à faire; que est -?
            ce que il me reste à faire; je dois faire quoi; quelles actions ai - je; que ai - je encore? à faire; que est
            -? ce que ai à faire; il me reste quoi à faire; que est -? ce que je ai à faire; que est -? ce qui est pour
            moi; quelles actions sont à|pour moi; montre -? moi mes actions
        due: que faut - il faire|terminer|finir|regler|avoir fait? pour|avant|ici|de?|jusque? {when}; que est -? ce qui
            est du|dû|prevu|attendu pour|avant|le? {when}; que est -? ce qui est prevu|attendu|du {when}; que est -? ce
            qui doit etre fait|pret|termine|regle pour|avant|ici? {when}; que est -? ce qui doit etre fait|pret|termine de
            ici à? {when}; que est -? ce qui arrive|tombe à echeance pour|avant|le? {when}; que est -? ce qui echoit
            pour|avant|le? {when}; que est -? ce que on doit faire|finir|rendre pour|avant? {when}; que est -? ce que il
            faut faire|finir pour|avant? {when}; que doit - on faire|terminer|rendre|finir pour|avant? {when}; que doit -
            on faire|terminer de ici à? {when}; que faut - il faire|terminer de ici à? {when}; que doit etre
            fait|pret|termine pour|avant? {when}; quelles actions arrivent|tombent à echeance pour|avant|le? {when};
            quelles actions sont prevues|dues|attendues|à faire pour|avant? {when}; quelles actions sont à faire de ici à?
            {when}; quelles actions doivent etre faites|terminees|pretes pour|avant? {when}; quelles actions doivent etre
            faites|terminees|pretes de ici à? {when}; quelles actions pour|avant {when}; quelles actions de ici à? {when};
            quelles echeances pour|avant? {when}; quelles echeances de ici à? {when}; quelles sont les echeances
            pour|avant|de? {when}; quelles sont les echeances de ici à? {when}; echeances pour|avant|de? {when}; echeances
            de ici à? {when}; à faire pour|avant {when}; à faire de ici à? {when}; actions pour|avant {when}; actions de
            ici à? {when}; que y a - t - il pour|à? faire? pour|avant? {when}; qui doit faire quoi pour|avant? {when};
            quoi pour|avant {when}; que reste - t - il à faire pour|avant {when}; que reste - t - il à faire de ici à?
            {when}; il y a quoi pour|avant {when}
        overdue: que est -? ce qui est en retard|depasse; que est -? ce qui a du retard; que est -? ce qui aurait dû|du
            etre deja? fait|termine; quelles actions sont en retard|depassees|echues|dues; quelles actions ont du retard;
            actions en retard; actions echues|depassees; qui est en retard; qui a du retard; y a - t - il du retard|des
            retards; y a - t - il des actions en retard; y a - t - il quelque chose en retard; est -? ce que il y a du
            retard|des? retards?; est -? ce que il y a des actions en retard; des actions en retard; des retards; quels
            sont les retards; qu'est en retard; quelles echeances sont depassees; quels delais sont depasses; quels delais
            ne sont pas tenus; que devrait deja etre fait; retards; quoi en retard
        unheard: qui ne se est pas encore? exprime|exprimee|prononce; qui ne a pas encore? parle; qui ne a encore rien
            dit; qui ne a rien dit encore?; qui ne a pas encore? pris la parole; qui ne a pas encore? rien? dit un? mot;
            qui ne se est encore pas exprime; qui est -? ce qui ne a pas encore? parle; qui est -? ce qui ne a encore?
            rien dit; qui a pas encore? parle; qui a encore? rien dit; qui ne avons - nous pas encore? entendu; qui ne a -
            t - on pas encore? entendu; qui on ne a pas encore? entendu; qui ne a pas encore? ete entendu; qui doit encore
            parler|se? exprimer?|intervenir; qui ne est pas encore? intervenu; qui reste silencieux; qui est reste
            silencieux; qui se tait; qui se est tu; quels services|organismes|partenaires ne ont pas encore? parle; quels
            services|organismes|partenaires ne se sont pas encore? exprimes; quel service|partenaire ne a pas encore?
            parle; quel service ne se est pas encore? exprime; quelles agences|institutions ne ont pas encore? parle;
            quels services|partenaires ne ont encore? rien dit; quelles agences ne ont encore? rien dit; quel service ne a
            encore? rien dit; qui doit encore se exprimer; qui ne se est pas manifeste; qui manque à parler; qui reste à
            entendre; de qui ne a - t - on rien entendu; qui doit encore prendre la parole
        here: qui est present|la|autour|presente; qui est dans la salle; qui est autour de la table; qui est à la table;
            qui sont les presents|participants; qui participe; qui est -? ce qui est la|present|presente; qui avons - nous
            autour de la table; qui est absent|excuse|manquant|absente; qui sont les absents|excuses; qui manque; qui se
            est excuse; qui ne est pas la|present; qui assiste à la reunion; qui est ici; liste des
            presents|participants|presences; presents; les presents; tour de table; qui est connecte; quels sont les
            presents|participants|absents; qui est en ligne; qui est - ce qui est absent
        next-meeting: quand est|sera la|notre prochaine reunion|conference|rencontre|seance|date|concertation; quand
            a|aura lieu la prochaine reunion|conference|rencontre|seance|fois; quand se tient|tiendra la prochaine
            reunion|conference|seance; quand est le prochain rendez - vous; quand ce est la prochaine
            reunion|conference|fois|seance; la? prochaine reunion|conference|seance|fois|rencontre ce? est? quand; la?
            prochaine reunion|conference|seance|date; quand nous revoyons|reunissons|retrouvons|voyons - nous; quand se
            revoit|reunit|retrouve|voit - on?; quand est -? ce que on se revoit|reunit|retrouve|voit; quand est -? ce que
            nous nous revoyons|reunissons|retrouvons; on se revoit|reunit|retrouve quand; quelle est la date de la
            prochaine reunion|conference|rencontre|seance; quelle est la prochaine date|reunion|conference; date de la
            prochaine reunion|conference|rencontre|seance; à quand la prochaine reunion|conference|seance|fois; ce est
            quand la prochaine reunion|conference|fois|seance; quand est -? ce que a lieu la prochaine
            reunion|conference|seance; quel jour est la prochaine reunion|conference|seance; la table se reunit quand
        release: quand sort - il|elle|on?; quand est -? ce que il|elle sort; il|elle sort quand; quand sera - t - il|elle
            libere|liberee|sorti|dehors; quand est - il|elle libere|liberee|liberable; quand est -? ce que il|elle
            est|sera libere|liberee|liberable; quand est prevue? sa|la liberation|sortie; quand aura|a lieu sa|la
            liberation|sortie; quand est sa|la liberation|sortie; sa? la? liberation|sortie ce? est quand; ce est quand
            sa|la liberation|sortie; quelle est la|sa date de sa|la? liberation|sortie; quelle est la date de fin de
            peine; date de sa|la? liberation|sortie; date de liberation; quand sort le|la
            detenu|detenue|interesse|interessee|personne|condamne; quand le|la detenu|interesse|personne|condamne sera - t
            - il|elle libere|liberee; quand le|la detenu|interesse|personne|condamne sort - il|elle; quand le|la
            detenu|interesse|personne sort - il|elle; à quand sa|la liberation|sortie; quand doit - il|elle sortir|etre
            libere; y a - t - il une date de liberation|sortie; il|elle est libere|liberee|liberable quand; quand a lieu
            sa|la liberation|sortie; pour quand est sa|la liberation|sortie; quel jour sort - il|elle; à quelle date sort
            - il|elle
        said: que a|ont dit|signale|rapporte|apporte|indique|declare|mentionne|ajoute|communique {who}; que
            dit|disent|rapporte|signale|pense|sait {who}; que nous? a|ont {who} dit|signale|rapporte|indique; que est -?
            ce que {who} a|ont deja? dit|signale|rapporte|indique|apporte|declare|mentionne|ajoute; que est -? ce que
            a|ont dit|signale|rapporte|indique|apporte {who}; que est -? ce que disait|disent|dit|rapporte {who}; {who}
            a|ont dit|signale|rapporte quoi; que {who} a - t - il|elle dit|signale|rapporte; que a|ont
            dit|signale|rapporte|indique {who} sur|de|concernant|pour {about}; que a|ont dit|signale|rapporte {who} au
            sujet de|du|des {about}; que a|ont dit|signale|rapporte {who} à propos de|du|des {about}; que
            dit|disent|pense|sait {who} de|du|sur|concernant {about}; que est -? ce que {who} a|ont
            dit|signale|rapporte|indique sur|de|du|concernant {about}; que est -? ce que {who} a|ont dit|signale|rapporte
            au sujet de|du|des {about}; que est -? ce que {who} a|ont dit à propos de|du|des {about}; que est -? ce que
            a|ont dit|signale {who} sur|concernant|de|du {about}; que est -? ce que a|ont dit {who} à propos|au sujet?
            de|du|des {about}; {who} a|ont dit quoi sur|de|du|concernant {about}; que sait - on de|du|des|sur|concernant
            {about}; que savons - nous de|du|des|sur|concernant {about}; que est -? ce que on sait
            de|du|des|sur|concernant {about}; que est -? ce que nous savons de|du|des|sur|concernant {about}; on sait quoi
            de|du|sur {about}; que sait - on au sujet de|du|des {about}; que a -? t? -? on dit|note|entendu|appris
            sur|de|du|des|concernant {about}; que a -? t? -? on dit au sujet de|du|des {about}; que est -? ce que on a
            dit|note|entendu|appris sur|de|du|des|concernant {about}; que est -? ce que on a dit au sujet de|du|des
            {about}; que est -? ce qui a ete dit|note|rapporte|enregistre sur|concernant|de|du {about}; que est -? ce qui
            a ete dit|note à propos de|du|des {about}; que est -? ce qui a ete dit|note au sujet de|du|des {about}; que a
            -? t? -? il ete dit|note|rapporte sur|concernant|de {about}; que avons - nous sur|concernant {about}; que est
            -? ce que on a sur|concernant {about}; quelles informations|infos avons - nous|on sur|concernant|de|du
            {about}; quelles informations|infos a - t - on sur|concernant|de|du {about}; quelqu'un a -? t? -? il dit
            quelque chose sur|concernant {about}; a -? t? -? on parle de|du|des {about}; informations|information|infos
            de|du|des {who}; que avons - nous de|du|des {who}; que est -? ce que on a de|du|des {who}; que vient|est venu
            de|du|des {who}; que est -? ce qui vient de|du|des {who}; que avons - nous entendu de|du|des {who}; {who}
            a|ont - t? - il|elle|ils? dit quelque chose sur|de|du? {about}; est -? ce que {who} a|ont dit quelque chose;
            est -? ce que {who} a|ont dit quelque chose sur|de|du|concernant {about}; {who} a|ont - t - il|elle|ils dit
            quelque chose; que savons - nous par {who}
        risks: quels risques sont|ont ete? releves|notes|identifies|mentionnes|enregistres|signales|connus|consignes; quel
            risque est|a ete? note|releve|enregistre; quels sont les risques releves|identifies|notes|enregistres|connus?;
            quels sont les facteurs de risque; quels risques y a - t - il; quels risques avons - nous
            releves|notes|identifies|enregistres?; quels risques a - t - on releves|notes|identifies|vus?; quels facteurs
            de risque sont|ont ete? notes|releves|identifies|connus|enregistres; quels facteurs de risque y a - t - il;
            quels facteurs de risque a - t - on; quels facteurs de risque avons - nous|notes?; la? liste? des? les?
            risques releves|identifies|enregistres|notes?; il y a quels|quoi comme? risques; quels risques; y a - t - il
            des risques notes|identifies|releves?; montre|montrez|affiche|affichez -? moi|nous? les risques; que est -? ce
            que on a comme risques; facteurs de risque
        protective: quels facteurs de protection sont|ont ete? notes|releves|identifies|connus|enregistres; quels facteurs
            de protection y a - t - il; quels facteurs protecteurs sont|ont ete?
            notes|releves|identifies|connus|enregistres; quels facteurs protecteurs y a - t - il; quels sont les facteurs
            de protection; quels sont les facteurs protecteurs; quels facteurs de protection avons - nous
            notes|releves|identifies?; quels facteurs de protection a - t - on notes|releves|identifies?; que est -? ce
            qui le|la? protege; facteurs de protection; facteurs protecteurs; les facteurs de protection; les facteurs
            protecteurs; liste des facteurs de protection; liste des facteurs protecteurs; montre|montrez|affiche -?
            moi|nous? les facteurs de protection
        dissents: qui ne est pas? de? accord; qui ne est pas de accord; qui ne etait pas de accord; qui est contre; qui
            etait contre; qui se oppose; qui se est oppose; qui a vote|dit contre|non; qui a exprime un desaccord; qui a
            fait objection; qui a objecte; qui a emis un? des? reserves|reserve|desaccord|objection; quels|quel
            desaccords|desaccord|objections|dissensions y a - t - il; quels sont les desaccords|reserves; quelles sont les
            objections|reserves; quels desaccords sont|ont ete? notes|enregistres|actes|exprimes; y a - t - il des|eu? un?
            des? desaccords|desaccord|objections|objection|reserves; des desaccords; des objections; les? desaccords;
            opinions|avis divergents|divergentes|contraires; quelqu'un est|se - il contre|oppose; quelqu'un se oppose - t
            - il; qui pense autrement; qui a un avis different|divergent|contraire
        goals: quels objectifs sont|ont ete? fixes|definis|retenus|notes|enregistres|convenus; quels objectifs; quels sont
            les|nos|ses objectifs fixes|du? plan?; quels objectifs y a - t - il; quels objectifs avons - nous
            fixes|definis|retenus?; quels objectifs a - t - on fixes|definis|retenus?; quels objectifs ont ete
            fixes|definis|retenus; quels buts; quels sont les buts; que contient le plan; que est -? ce que il y a dans le
            plan; que y a - t - il dans le plan; que prevoit le plan; la? liste? des? les? objectifs du? plan?;
            montre|montrez|affiche|affichez -? moi|nous? les objectifs
        parked: que est -? ce qui est en suspens|attente|reserve; que est -? ce qui est reste en suspens|attente; que est
            -? ce qui a ete mis de cote; que est -? ce qui a ete mis en attente; que est -? ce qui est mis de cote; que
            est -? ce qui est mis en attente|suspens; que est -? ce qui est parque|reporte; que a -? t? -? on mis de cote;
            que a -? t? -? on mis en attente|suspens|reserve; que avons - nous mis de cote; que avons - nous mis en
            attente|suspens|reserve; que est -? ce que on a mis de cote; que est -? ce que on a mis en
            attente|suspens|reserve; que est -? ce que nous avons mis de cote; quelles questions sont|restent
            encore|toujours? ouvertes|en suspens|pendantes|en attente; quels points sont|restent encore|toujours?
            ouverts|en suspens|en attente|pendants; points|questions en suspens|attente; points ouverts|parques; questions
            ouvertes|parquees; les questions ouvertes; quelles sont les questions ouvertes|en suspens; points|questions
            mis|mises de cote; que est -? ce qui reste en suspens|attente
        information: que est -? ce qui a ete note|enregistre|dit|consigne|acte jusque ici|à? present?; que est -? ce qui a
            ete note|enregistre|dit|consigne jusqu'à? present|ici|maintenant?; que est -? ce qui est
            note|enregistre|consigne; que avons - nous note|enregistre|entendu?; que a -? t? -? on
            note|enregistre|consigne|entendu jusque? ici?; que est -? ce que on a note|enregistre|entendu; quelles
            informations avons - nous notees|enregistrees|recueillies?; quelles informations a - t - on
            notees|enregistrees|recueillies?; quelles informations sont|ont ete?
            notees|enregistrees|connues|donnees|partagees; quelles informations y a - t - il; quelles sont les
            informations notees|enregistrees|connues?; que savons - nous; que savons - nous jusque ici|à present; que
            savons - nous de lui; que sait - on; que sait - on jusque ici|à present; que est -? ce que on sait; que est -?
            ce que nous savons; on sait quoi; que est -? ce que on a jusque ici|à present; que a -? t? -? il ete
            note|dit|enregistre; les? informations notees|enregistrees|recueillies; montre|affiche -? moi? les
            informations
        purpose: à quoi sert ce|cet|le point|item|sujet; à quoi sert cette|la partie|rubrique|etape; à quoi ca|cela sert;
            ca sert à quoi; ce point sert à quoi; à quoi sert - il; quel est le but|objet|objectif|sens de ce|cet
            point|item|sujet; quel est le but|objet|objectif de cette partie|rubrique|etape; que faisons - nous ici; que
            fait - on ici|à? ce? point?; que est -? ce que on fait ici|à? ce? point?; que est -? ce que on doit
            faire|dire|discuter ici|à? ce? point?; que devons - nous faire|discuter|dire|aborder ici|à? ce? point?; de
            quoi parle - t - on ici; de quoi devons - nous parler ici; de quoi se agit - il ici?; pourquoi ce point; ce
            point ce est pour quoi; ce est pour quoi ce point; ce est quoi ce point; que attend - on de nous ici|à ce
            point; que faut - il faire|dire|aborder ici|à? ce? point?; que est -? ce que on attend de|à nous? ce? point?;
            sur quoi porte ce point
        taken: depuis combien de temps sommes - nous|on sur ce? cet? point|sujet|la?; depuis combien de temps est - on sur
            ce point|sujet; depuis combien de temps est -? ce que on est sur ce point|sujet; depuis combien de temps on
            est sur ce point|sujet; on est sur ce point depuis combien de temps; depuis quand sommes - nous sur ce point;
            depuis quand est - on sur ce point|sujet; combien de temps a - t - on passe|pris sur|pour ce point; combien de
            temps avons - nous passe|pris|mis sur|pour ce point; combien de temps a|dure|prend pris|dure? ce point deja?;
            ce point dure|prend depuis? combien de temps; combien de temps reste - t - il; combien de temps nous reste - t
            - il; combien de temps il nous? reste; il nous? reste combien de temps; combien de temps avons - nous encore;
            combien de temps a - t - on encore; sommes - nous dans les temps|delais; est - on dans les temps|delais; est
            -? ce que on est dans les temps|delais; on est dans les temps; sommes - nous en retard sur le?
            horaire|planning; est - on en retard sur le? horaire|planning; où en est - on avec|de le?
            temps|horaire|planning; où en est - on du temps; où en sommes - nous avec|du le? temps|horaire|planning;
            combien de temps encore; combien de temps pour ce point; quelle heure est - il
    """)
    ),
    query_asides=plain(
        _marked("""
        svp; stp; s'il vous plait; s'il te plait; et; alors; donc; mais; bon; ok; d'accord; pardon; excusez - moi; dis;
        dites; dis - moi; dites - moi; dis - nous; dites - nous; dites - nous; rappelle - moi; rappelez - moi; rappelle -
        nous; rappelez - nous; peux - tu me dire; pouvez - vous me dire; peux - tu nous dire; pouvez - vous nous dire;
        pourrais - tu me dire; pourriez - vous me dire; pourriez - vous nous dire; tu peux me dire; vous pouvez me dire;
        tu sais; savez - vous; sais - tu; est - ce que vous savez; est - ce que tu sais; peux - tu me rappeler; pouvez -
        vous me rappeler; pouvez - vous nous rappeler; pourriez - vous me rappeler; pouvez - vous me montrer; peux - tu me
        montrer; je voudrais savoir; j'aimerais savoir; je me demande; assistant; convene; attends; attendez; juste;
        petite question; question; encore; voyons; au fait; une question; au juste; rapidement
    """)
    ),
    spoken=listed("""
        next: suivant; point suivant; le point suivant; continuer; on continue; on passe au suivant; on passe au
            point suivant; passons au point suivant; passons au suivant; prochain point; suite; la suite;
            allons-y; on avance; avancer
        back: retour; revenir; precedent; point precedent; revenir en arriere; en arriere; un point en arriere
        undo: annuler; annule; annuler ca; annuler cela; annuler la derniere; annule ca; defaire; revenir dessus;
            annuler la derniere saisie
        redo: refaire; retablir; refais
        drop: laisse tomber; laissez tomber; tant pis; oublie; oubliez; oublie ca; oubliez ca; oublie cela;
            oubliez cela; abandonner; non laisse; peu importe; laisse; laissez; supprime ca; ca ne fait rien; on
            oublie; pas ca; rayez ca
        skip: passer; passe; on passe; je passe; sauter; passer cette question; on saute; pas de reponse; sans
            reponse; passer celle-ci; ignorer
        help: ?; aide; aide-moi; aidez-moi; a l'aide; que puis-je faire; que puis-je dire; comment ca marche;
            comment ca fonctionne; je ne sais pas; besoin d'aide; et maintenant; au secours
        close: cloturer; fermer; cloturer la reunion; terminer la reunion; clore la reunion; cloture; clore; fin
            de la reunion; fin de reunion; lever la seance; la seance est levee; on a fini; fermer la reunion;
            cloturer la conference
        open: actions ouvertes; montrer les actions ouvertes; afficher les actions ouvertes; montre les actions
            ouvertes; actions en cours; affiche les actions
        agenda: agenda; ordre du jour; l'ordre du jour; ou en sommes-nous; ou en est-on; ou on en est; montre
            l'ordre du jour; afficher l'ordre du jour
        missing: qu'est-ce qui manque; que manque-t-il; ce qui manque; il manque quoi; manquants; montre ce qui manque
        lock: verrouiller; verrouille; verrouiller l'ecran
    """),
    nothing=plain("""
        non; rien; aucun; aucune; personne; neant; non merci; rien de plus; rien d'autre; rien a ajouter; c'est tout; ce
        sera tout; voila; voila tout; non c'est tout; non rien; non personne; pas vraiment; sans objet; n/a; na; rien de
        neuf; rien de nouveau; pas de question; pas de questions; aucune question; rien a signaler; ras; pas que je sache;
        non c'est bon; plus rien
    """),
    answers=listed("""
        yes: oui; ouais; si; ok; okay; d'accord; correct; exact; exactement; c'est ca; c'est exact; c'est correct;
            tout a fait; bien sur; bien; parfait; oui merci; oui volontiers; volontiers; en effet; c'est bon;
            c'est juste; juste; entendu; oui c'est ca; oui c'est bon; garder; garde; oui garder; absolument;
            effectivement; valider
        no: non; faux; pas correct; c'est faux; incorrect; ce n'est pas ca; ce n'est pas correct; pas exact;
            inexact; non merci; ne pas garder; non c'est faux; pas du tout; c'est pas ca; pas juste; errone; ne
            garde pas
        done: fait; c'est fait; faite; termine; terminee; acheve; achevee; realise; realisee; c'est termine; c'est
            regle; regle; reglee; ca a ete fait; cela a ete fait; a ete fait; a ete faite; accompli; pret; oui
            fait; oui c'est fait; execute; executee; effectue; effectuee; ok fait; fini; finie; c'est fini;
            boucle; c'est boucle
        not-done: pas fait; pas faite; ce n'est pas fait; c'est pas fait; non fait; non realise; non realisee; pas
            realise; pas realisee; n'a pas ete fait; n'a pas ete faite; cela n'a pas ete fait; rien n'a ete
            fait; rien n'est fait; echoue; echec; non pas fait; pas abouti; n'a pas abouti; rien ne s'est
            passe
        overtaken: sans objet; devenue sans objet; devenu sans objet; plus necessaire; n'est plus necessaire; ce
            n'est plus necessaire; plus d'actualite; n'est plus d'actualite; plus pertinent; plus
            pertinente; caduc; caduque; depasse; depassee; depassee par les evenements; obsolete; inutile;
            plus besoin
        new-date: nouvelle date; autre date; plus tard; reporter; reporte; reportee; a reporter; repousser;
            repoussee; repousse; besoin de plus de temps; plus de temps; il faut plus de temps; prolonger;
            nouvelle echeance; changer la date; decaler; decale; delai supplementaire
        handed-over: transfere; transferee; transmis; transmise; quelqu'un d'autre; quelqu'un d'autre le fait; un
            autre s'en charge; une autre personne; confiee a quelqu'un d'autre; confie a quelqu'un
            d'autre; repris par quelqu'un d'autre; passe la main; deleguee; delegue
        open: en cours; toujours en cours; encore en cours; reste ouvert; reste ouverte; toujours ouvert; toujours
            ouverte; encore ouvert; encore ouverte; ouvert; ouverte; laisser ouvert; laisser ouverte; pas
            encore; en attente; encore en attente; on y travaille; c'est en cours; a suivre; ca suit son cours;
            pas encore fait; pas encore termine
        worse: pire; aggrave; aggravee; plus grave; moins bien; c'est pire; ca empire; empire; ca s'aggrave; s'est
            aggrave; s'est aggravee; ca se degrade; degrade; degradee; en degradation; deteriore; s'est
            deteriore; s'est degrade; pire qu'avant; beaucoup plus mal; plus mal; va plus mal; c'est plus grave
        better: mieux; meilleur; meilleure; ameliore; amelioree; s'est ameliore; s'est amelioree; ca s'ameliore;
            c'est mieux; ca va mieux; mieux qu'avant; va mieux; beaucoup mieux; en amelioration; en progres;
            favorable
        up: augmente; en hausse; plus; plus eleve; plus elevee; en augmentation; plus fort; plus forte; a
            augmente; monte; a monte; ca augmente; superieur; accru; accrue
        down: diminue; en baisse; moins; moins eleve; moins elevee; en diminution; plus faible; plus bas; a
            diminue; baisse; a baisse; ca diminue; inferieur; reduit; reduite; moindre
        same: inchange; inchangee; pareil; identique; le meme; la meme; stable; pas de changement; aucun
            changement; comme avant; toujours pareil; rien n'a change; rien de change; idem; sans changement;
            toujours la meme chose; meme chose; egal
        new: nouveau; nouvelle; c'est nouveau; pour la premiere fois; nouveau fait; nouveaute; est nouveau; est nouvelle
        gone: disparu; disparue; parti; n'existe plus; c'est fini; plus la; termine; ecarte; ecartee; a disparu;
            n'est plus present; resolu; resolue; ce n'est plus le cas; leve; levee
        action: une action; a faire; une tache; action
        information: juste une information; une information; info; information; un fait; fait; simple information;
            pour information; pour info
        risk: un risque; risque; facteur de risque; un facteur de risque
        protective: protege; protection; un facteur de protection; facteur de protection; facteur protecteur; un
            facteur protecteur
        decision: une decision; decision
        note: une note; note; prive; privee
        joint: ensemble; en commun; conjointement; tous ensemble; tous; toute la table; la table; le groupe; nous tous;
        nous;
            collegialement; decision commune; decision conjointe; decision collegiale; commune; conjointe; de commun
        accord; à
            l'unanimite; tout le monde
        consent: un service avec l'accord des autres; avec l'accord des autres; avec accord
        advice: un avis; avis; avis à l'autorite competente; pour avis
        park: plus tard; une question; en attente; mettre en attente; question; mettre de cote
    """),
    turns=phrases(
        """
        et; mais; tandis que; alors que; puis; et ensuite; ensuite; et aussi; en outre; de plus; par ailleurs; pendant ce
        temps; donc; entre - temps; apres quoi; or
    """
    ),
    weighing=phrases(
        """
        ça|cela change tout|beaucoup|la; change la donne;
        que avant; que auparavant; que la derniere fois; que d'habitude; que precedemment; de plus en plus; de moins en
        moins; plus souvent; moins souvent; semble; semblent; semblait; parait; paraissent; a l'air; ont l'air; avait
        l'air;
        impression; donne l'impression; on dirait; va mieux; va plus mal; va moins bien; s'aggrave; s'ameliore; se
        degrade;
        se deteriore; apparemment;
        de l'avis de|du|des; aux yeux de|du|des; est convaincu|convaincue|persuade|persuadee que;
        on|nous sent|sentons|voit|voyons|pressent bien? que; le fait que|qu'il|qu'elle; j'ai|on a|nous avons le
        sentiment|l'impression; mon|notre sentiment|impression|avis;
        trouve|trouvent que|qu'; estime|estiment|juge|jugent|considere|considerent que; ,
        estime|estiment|juge|considere|considerent; reste le|la|un|une point|probleme|question
    """
    ),
    surmises=phrases("""
        craint|craignent|craignait;
        pense|pensent|pensait; croit|croient|croyait; s'attend|attendent; soupconne|soupconnent; suspecte|suspectent;
        probablement; sans doute; apparemment; vraisemblablement; peut - etre; doute|doutent; suppose|supposent; presume;
        estime|estiment; a l'impression; serait; seraient; aurait; auraient; à son avis; selon lui; selon elle; est
        convaincu; est convaincue; est persuade; pourrait; pourraient; redoute; craint
    """),
    perceives=phrases(
        """
        a vu; ont vu; l'a vu; l'ont vu; a apercu; ont apercu; a observe; ont observe; a repere; ont repere; a constate;
        ont
        constate; a remarque; ont remarque; a croise; ont croise; a surpris; a trouve; ont trouve; a intercepte; l'a
        apercu;
        l'a vue; l'a apercue; le voit; l'a surpris; l'a croise; l'a observe; l'a repere
    """
    ),
    perceived=phrases(
        """
        vu; vue; vus; vues; apercu; apercue; apercus; observe; observee; repere; reperee; constate; remarque; surpris;
        surprise; croise; croisee; controle; controlee; interpelle; interpellee; arrete; arretee; trouve; trouvee;
        intercepte
    """
    ),
    being=phrases("est; sont; etait; etaient; ete; a ete; ont ete; fut; furent"),
    judging=_STEADIED
    + phrases("""
        ce qui
        inquiete|inquietent|preoccupe|preoccupent|alarme|alarment|tracasse|derange|effraie|angoisse|trouble|chiffonne|ennuie|interpelle|rassure|rassurent|apaise|conforte|encourage|aide|plait|tient|sauve|soutient|porte;
        ce qui le|la|nous|me
        inquiete|inquietent|preoccupe|preoccupent|alarme|alarment|tracasse|derange|effraie|angoisse|trouble|chiffonne|ennuie|interpelle|rassure|rassurent|apaise|conforte|encourage|aide|plait|tient|sauve|soutient|porte;
        ce qui fait peur|craindre|redouter; court|va|allons|courons droit à|dans|au|vers|aux; ça|cela
        sent mauvais|le roussi; ça|cela ne me|nous plait|dit pas|rien; ça ne me|nous dit rien; ne
        me|nous rassure pas; je n'aime pas ça; mauvais pressentiment; je ne le sens pas; on ne le sent
        pas; mal parti; mal engage; ça va mal finir|tourner; ça tourne mal; je suis pessimiste; on est
        pessimiste; crains; redoute|redoutons|redoutent; j'ai|on a|nous avons peur; j'apprehende; on
        apprehende; il est à craindre; bon|tres bon|mauvais signe; signe
        encourageant|positif|negatif|inquietant; lui fait du bien; c'est positif; de mauvais augure; ne
        presage rien de bon; point|points faible|faibles|positif|positifs; inquiete; inquietent;
        preoccupe; preoccupent; alarme; alarment; fait|font peur; fait|font craindre; on redoute; on
        craint; nous craignons; il faut craindre; fait redouter; mauvaises frequentations;
        frequentations inquietent; effraie; nous alarme; peur que|de|d'; crainte*; craint|craignent;
        redoute|redoutent; risque*; danger*; preoccupation*; preoccupant*; preoccupe*; inquiet*;
        inquietant*; inquietude*; s'inquiete*; alarmant*; soucis; menacant*; constitue|represente une
        menace; une menace pour; menace serieuse|reelle|permanente|persistante; signal|signaux
        d'alerte|alarme; facteur|facteurs de protection|risque; ressource*; probabilite de; drapeau
        rouge; vigilance; de|d'un? tres? mauvais oeil; voit|voient ca|cela|tout? d'un mauvais|bon oeil;
        sent|sentent mauvais|le roussi|bon; va|vont
        replonger|craquer|decrocher|rechuter|recidiver|exploser|deraper; risque gros; sur la corde
        raide; sur le fil; en equilibre precaire; au bord du gouffre|de la rupture; a bonne|mauvaise
        influence; ce qui m'inquiete|me|nous inquiete|preoccupe|alarme|rassure; ca|cela? sent
        mauvais|bon; sent le roussi; sentent le roussi; au bord de la rupture; d'un mauvais œil; d'un
        très mauvais œil; mal|bien barre; mal|bien parti|partie|engage|engagee; sent|sentent mauvais;
        bombe à retardement; poudriere; joue avec le feu; mauvais coton; perd|perdait pied; part|partir
        en vrille; à la derive; s'enfonce; touche le fond; est à bout; est à cran; à fleur de peau;
        vieux demons; vieilles habitudes; anciennes habitudes; mauvaise pente; pente
        glissante|dangereuse|savonneuse; finir mal; mauvaise nouvelle; terrain mine|glissant; cocktail
        explosif; cocotte - minute; ronge son frein; nous echappe; nous glisse; on le|la perd; baisse
        les bras; s'en fiche|moque|contrefiche; ne se rend pas compte; ne mesure pas; ne voit pas le|ou;
        se voile la face; en veut à|au; reglement de comptes; reglements de comptes; la moindre
        etincelle|contrariete|frustration|remarque; file à la catastrophe; droit dans le mur; mauvaise
        passe; mauvais chemin; mauvais cap; tourne en rond; ne tient|tiendra pas le coup|la; ne tiendra
        pas; lache prise; ne sort plus; s'eteint; s'isole; fait froid dans le dos; me|nous fait
        peur|craindre; m'inquiete; me fait du souci; je me fais du souci; nous nous faisons du souci; on
        se fait du souci; des etincelles; ca|cela|ça va exploser|peter|deraper|coincer; au pire;
        laisse|laissent presager le pire|rien; ne tient qu'à un fil; à un fil; nid à problemes; source
        de problemes; replongera; retombera; recommencera; pourrait
        replonger|retomber|recommencer|craquer|basculer|deraper; ne presage rien; marche au bord; se
        laisse|laissent? facilement? entrainer|influencer|embarquer|manipuler|convaincre|deborder|aller;
        idees noires; pensees noires; va
        lacher|craquer|exploser|lacher|flancher|retomber|disparaitre|filer; ne tient plus|pas en place;
        rien à faire de|de ses; livre à lui - meme; sans rien à faire; ne nous|me rassure|rassurent
        pas|guere; peu rassurant; pas rassurant; pas rassure|rassuree|rassures; n'a plus rien à perdre;
        n'a rien à perdre; ne veut plus rien; ne veut rien entendre|savoir|changer; refuse
        d'entendre|d'admettre; n'entend rien; ne reconnait rien; ne regrette rien; aucun remords|regret;
        est dans le deni|rejet|refus|fuite; fuit les|ses; fuit le regard; nous ment; cache des|quelque;
        raconte des histoires; n'est pas pret|prete à|pour; n'est pas stabilise|stable; trop tot; c'est
        trop tot; encore trop fragile; reste fragile|influencable; pas fiable; peu fiable; point noir;
        points noirs; talon d'achille; gros point d'interrogation; maillon faible; le probleme
        c'est|reste; pose probleme; posent probleme; nous pose probleme; pas gagne|acquis; rien n'est
        gagne; n'est pas gagne; loin d'etre gagne|acquis|regle
    """),
    risk=phrases("""
        ce qui inquiete|inquietent|preoccupe|preoccupent|alarme|alarment|tracasse|derange|effraie|angoisse|trouble|chiffonne|ennuie|interpelle; ce qui le|la|nous|me inquiete|inquietent|preoccupe|preoccupent|alarme|alarment|tracasse|derange|effraie|angoisse|trouble|chiffonne|ennuie|interpelle; ce qui fait peur|craindre|redouter;
        court|va|allons|courons droit à|dans|au|vers|aux; ça|cela sent mauvais|le roussi; ça|cela ne me|nous
        plait|dit pas|rien; ça ne me|nous dit rien; ne me|nous rassure pas; je n'aime pas ça; mauvais
        pressentiment; je ne le sens pas; on ne le sent pas; mal parti; mal engage; ça va mal finir|tourner; ça
        tourne mal; je suis pessimiste; on est pessimiste; crains; j'ai|on a|nous avons peur que|qu'|de;
        j'apprehende; nous craignons; nous redoutons; mauvais signe; signe inquietant|negatif; de mauvais
        augure; ne presage rien de bon; fragil*; minimise; represailles; vengeance; vengeur; revanch*;
        obsession*; obsed*; jalou*; possessi*; controlant*; intimid*; stalking; sans attache*; desoeuvr*;
        desinsertion; ne respecte pas|plus; transgress*; provocat*; oppos* à toute; banalis*; rejette la faute;
        rejette la responsabilite; se victimise; se pose en victime; perte de controle; perd le controle;
        incontrol*; explosi*; coleres; acces de colere; imminent*; letal*; basculement; bascule; replong*;
        replonge; mauvaises frequentations; anciennes frequentations; ancien reseau; ancien milieu; retour dans
        le milieu; desespoir; desespere*; effondr*; en roue libre; livre à lui-meme; sans cadre; absence de
        cadre; manque de cadre; dissimul*; double discours; ambivalen*; djihadis*; jihadis*; propagande;
        contenu|contenus violent|violents|extremiste|extremistes; discours
        haineux|victimaire|complotiste|radical; proselyt*; rupture de soins|suivi|contact|traitement; rupture
        familiale; frequente encore|toujours des|ses|d' anciens|ancien; refuse toute aide; refuse tout suivi; se
        referme; se replie; repli; replie; isolement; deni; emprise; sous influence; passage à l'acte;
        victimisation; peur que; crainte*; craint|craignent; redoute|redoutent; risque*; danger*;
        preoccupation*; preoccupant*; preoccupe*; inquiet*; inquietude*; alarmant*; menace*; menacant*;
        rechute*; recidiv*; vulnerab*; impulsi*; instab*; volatil*; escalade; agress*; hostil*; influencable*;
        deteriore*; deterioration; radicalis*; suicid*; automutil*; auto - mutil*; imprevisible*; signal|signaux
        d'alerte|alarme; pulsion*; ideation*; mauvaise influence; influence negative; negative influence; isole;
        isolee; isolement; s'isole; se replie; repli; manque d'introspection; deni; minimise*; banalise*; sans
        remords; declencheur*; facteur|facteurs de stress|risque; destabilis*; ressentiment; frustration*;
        grief*; s'aggrave; aggravation; se degrade; degradation; empire; facilement influenc*; sous l'influence;
        sous influence; evasion*; fugue*; retomb*; derape*; derive*; decompens*; toxicoman*; craving; violen*;
        tension*; nervosite; agitation; agite; agitee; proselyt*; extremis*; endocrin*; passage à l'acte;
        probabilite de; se renferme; mefian*; colere; haine; emprise; d'un? tres? mauvais oeil; sent|sentent
        mauvais|le roussi; va|vont replonger|craquer|decrocher|rechuter|recidiver|exploser|deraper; sur la corde
        raide; sur le fil; en equilibre precaire; au bord du gouffre|de la rupture; ce qui m'inquiete|me|nous
        inquiete|preoccupe|alarme; ca|cela sent mauvais; sent le roussi; sentent le roussi; au bord de la
        rupture; d'un mauvais œil; d'un très mauvais œil; mal barre; mal parti|partie|engage|engagee;
        sent|sentent mauvais; bombe à retardement; poudriere; joue avec le feu; mauvais coton; perd|perdait
        pied; part|partir en vrille; à la derive; s'enfonce; touche le fond; est à bout; est à cran; à fleur de
        peau; vieux demons; vieilles habitudes; anciennes habitudes; mauvaise pente; pente
        glissante|dangereuse|savonneuse; finir mal; mauvaise nouvelle; terrain mine|glissant; cocktail explosif;
        cocotte - minute; ronge son frein; nous echappe; nous glisse; on le|la perd; baisse les bras; s'en
        fiche|moque|contrefiche; ne se rend pas compte; ne mesure pas; ne voit pas le|ou; se voile la face; en
        veut à|au; reglement de comptes; reglements de comptes; la moindre
        etincelle|contrariete|frustration|remarque; file à la catastrophe; droit dans le mur; mauvaise passe;
        mauvais chemin; mauvais cap; tourne en rond; ne tient|tiendra pas le coup|la; ne tiendra pas; lache
        prise; ne sort plus; s'eteint; fait froid dans le dos; me|nous fait peur|craindre; m'inquiete; me fait
        du souci; je me fais du souci; nous nous faisons du souci; on se fait du souci; des etincelles;
        ca|cela|ça va exploser|peter|deraper|coincer; au pire; laisse|laissent presager le pire|rien; ne tient
        qu'à un fil; à un fil; nid à problemes; source de problemes; replongera; retombera; recommencera;
        pourrait replonger|retomber|recommencer|craquer|basculer|deraper; ne presage rien; marche au bord; se
        laisse|laissent? facilement? entrainer|influencer|embarquer|manipuler|convaincre|deborder|aller; idees
        noires; pensees noires; va lacher|craquer|exploser|lacher|flancher|retomber|disparaitre|filer; ne tient
        plus|pas en place; rien à faire de|de ses; livre à lui - meme; sans rien à faire; ne nous|me
        rassure|rassurent pas|guere; peu rassurant; pas rassurant; pas rassure|rassuree|rassures; n'a plus rien
        à perdre; n'a rien à perdre; ne veut plus rien; ne veut rien entendre|savoir|changer; refuse
        d'entendre|d'admettre; n'entend rien; ne reconnait rien; ne regrette rien; aucun remords|regret; est
        dans le deni|rejet|refus|fuite; fuit les|ses; fuit le regard; nous ment; cache des|quelque; raconte des
        histoires; n'est pas pret|prete à|pour; n'est pas stabilise|stable; trop tot; c'est trop tot; encore
        trop fragile; reste fragile|influencable; pas fiable; peu fiable;
        point noir; points noirs; talon d'achille; gros point d'interrogation; maillon faible; le probleme
        c'est|reste; pose probleme; posent probleme; nous pose probleme; pas gagne|acquis; rien n'est gagne;
        n'est pas gagne; loin d'etre gagne|acquis|regle
    """),
    protective=_STEADIED
    + phrases("""
        ce qui rassure|rassurent|apaise|conforte|encourage|aide|plait|tient|sauve|soutient|porte; ce qui
        le|la|nous|me rassure|rassurent|apaise|conforte|encourage|aide|plait|tient|sauve|soutient|porte;
        en faveur de; comptent pour lui|elle; bon|tres bon signe; signe encourageant|positif; l'aide
        beaucoup|bien|enormement|vraiment|à; lui fait du|beaucoup de bien; l'equilibre; lui donne un
        cadre|une raison|des reperes; le|la fait tenir; lui permet de tenir; le|la
        porte|calme|cadre|tire; aide à tenir; le|la aide beaucoup|bien|enormement|vraiment|à;
        responsabilis*; le|la|l' stabilise|apaise|contient|rassure; facteur de stabilite; stabilisant*;
        stabilisat*; figure d'attachement; personne de confiance; personne ressource; filet de securite;
        sobriete; demande de l'aide; demande d'aide; a demande de l'aide; accepte les soins|l'aide|le|un
        suivi|traitement; accepte d'etre; suit|prend bien|regulierement son|ses|le|la
        traitement|suivi|formation|medicaments; observance; observant; compliant*; honore ses|tous|les
        rendez-vous; respecte les|ses|toutes|son obligations|conditions|engagements|horaires; empath*;
        remords; reconnaissance des faits; projet de vie; projet professionnel; projet solide; logement
        stable; revenus stables; travaille regulierement; attache à ses; proche de sa|son|ses; tres
        present; tres presente; benefique*; bienveillant*; porteur d'espoir; porte ses fruits;
        amelioration; en net progres; rembourse ses|les dettes; garde son emploi; a garde son emploi;
        tient ses engagements; paie son loyer; appui; vrai appui; appuis; bonne|belle|nette evolution;
        evolution favorable|encourageante; point d'appui; pilier; entoure; bien entoure; bien entouree;
        etayant*; ancrage; tres implique; implique dans; s'investit; investi dans; mere|famille|compagne
        presente|aidante|impliquee; reseau solide; relation|lien solide; sevre; abstinent*; abstinence;
        facteur|facteurs de protection; protege*; ressource; ressources; stabilis*; stable; stables;
        stabilite; motive; motivee; motives; motivation; soutenant*; soutien*; etaye*; etayage;
        influence positive; bonne influence; resilien*; emploi stable; remise en question; prise de
        conscience; conscience de; cooperat*; coopere; cooperant*; collabore; collaborant*; prosocial*;
        pro - social; constructif; constructive; tournant; declic; ouvert à; ouverte à l'aide;
        encourageant*; evolution positive; evolution favorable; progres; bonne evolution; engagement
        dans; lien fort; liens forts; lien solide; liens solides; bon lien; bonne relation; bonnes
        relations; relation de confiance; lien de confiance; gere bien; apaisant*; apais*; fiable*;
        ponctuel; ponctuelle; assidu*; bon contact; cadrant*; structurant*; structure sa; le soutient;
        la soutient; l'encourage; veut aider; adhere*; adhesion; assume*; prend ses responsabilites;
        pris ses responsabilites; entourage soutenant; respecte ses; respecte les; positif; positive;
        positivement; favorable*; entouree; valoris*; s'integre; ce qui me|nous|m' rassure; bien
        parti|partie|engage|engagee
    """),
    programmes=phrases("""
        formation*; stage*; cours; programme*; therapie*; seance*; module*; traitement; atelier*; groupe; gestion;
        controle;
        prevention; remplacement; test; tests; evaluation*; questionnaire*; outil*; suivi; entretien*; grille; echelle;
        prise en charge; consultation*; bilan; expertise*; accompagnement; positif|positive|positifs|positives à|au|aux
        la|l'? cocaine|cannabis|thc|heroine|stupefiants|stups|opiaces|opioides|amphetamines|alcool|ecstasy|mdma|crack|drogues|drogue|produits|benzodiazepines|cannabinoides|cocaine|ethylotest|alcootest|test|depistage;
        teste|testee|controle|controlee|depiste|depistee positif|positive;
        depistage|depistages|analyse|analyses|alcootest|ethylotest|controle|controles|urine|urines
        est|sont|etait|etaient|revient|reviennent? revenu|revenus|revenue|revenues? positif|positive|positifs|positives;
        resultat|resultats positif|positifs; ressort|revient|revenu|revenue positif|positive
    """),
    hopeless=phrases(
        """
        rien n'y faire; rien à y faire; on n'y peut rien; on ne peut rien y faire; on ne peut rien faire; n'y peut rien;
        c'est comme ca;
        sans rien à faire; rien à faire de ses|la|leurs
    """
    ),
    unwilling=phrases("""
        ne va pas; ne vont pas; ne veut pas; ne veulent pas; ne souhaite pas; ne souhaitent pas; n'a pas l'intention;
        n'ont
        pas l'intention; n'est pas pret à; n'est pas prete à; ne sont pas prets à; n'est pas dispose à; n'est pas disposee
        à; ne compte pas; ne comptent pas; n'entend pas; n'entendent pas; veut pas
    """),
    discloses=phrases(
        """
        ne le|la|les dira|dit|partage|partagera|communique|communiquera|transmet|transmettra|revele|revelera pas; ne
        partage|partagera|communique|communiquera|transmet|transmettra|revele|divulgue|dit|dira|donne|donnera pas; ne
        partagent|communiquent|transmettent|divulguent|disent pas; ne le|la|les partagent|communiquent|transmettent|disent
        pas; ne veut pas le|la|les dire|partager|communiquer|transmettre
    """
    ),
    toward=phrases("pour; contre"),
    plans=phrases(
        """
        prevu; prevue; prevus; prevues; planifie; planifiee; programme; programmee; reserve; reservee; fixe; fixee; fixes;
        convenu; convenue; invite; invitee; convoque; convoquee; attendu; attendue; confirme; confirmee; organise;
        organisee; inscrit; inscrite; agende; agendee; bloque
    """
    ),
    holding=words("a ont ai avons avait avaient"),
    accounts=phrases("""
        information; informations; info; infos; rapport; rapports; renseignement; renseignements; note; notes; donnees;
        donnee; source; sources; dossier; dossiers; chiffres; constat; constats; observation; observations; systeme;
        fichier; fichiers; signalement; signalements; registre; message; messages; elements; enquete; ecoutes; fiche
    """),
    suggests=phrases(
        """
        suggere; suggerent; montre; montrent; indique; indiquent; revele; revelent; fait etat; font etat; fait apparaitre;
        font apparaitre; laisse penser; laissent penser; dit; disent; precise; precisent; confirme; confirment; mentionne;
        mentionnent; atteste; attestent; ressort; il ressort; evoque; evoquent; fait mention; pointe vers; pointent vers;
        signale; signalent; rapporte; decrit; conclut
    """
    ),
    amends=phrases("""
        pardon; desole; desolee; correction; je voulais dire; je veux dire; erratum; oups; non attends; attends; attendez;
        non attendez; rectification; erreur; mon erreur; je me trompe; je me suis trompe; je me suis trompee; ca doit
        etre;
        cela doit etre; c'est plutot; plutot; change en; remplace par; remplacer par; mets; mettez; mets plutot; mettez
        plutot; disons plutot; disons; excusez - moi; excuse - moi; non pas; ce n'est pas; corrige; corriger; à
        corriger; en
        fait; modifie; modifier en; faux; non c'est; je corrige; il fallait lire; lire
    """),
    equals=phrases(
        """
        est; sont; etait; doit etre; devrait etre; c'est; à; au; en; =; :; devient; passe à; passe au; egale; pas; plutot;
        soit; est maintenant; est en fait; sera
    """
    ),
    myself=phrases(
        """
        moi; moi - meme; je; le? president; la presidente; presidente; la presidence; animateur; l'animateur;
        l'animatrice;
        c'est moi; je m'en charge; je m'en occupe; je le fais; je le ferai; moi je; je le prends; pour moi
    """
    ),
    everyone=phrases("""
        tout le monde; tout le monde est la|present; tous; toutes; tous sont la|presents; tous presents; toutes presentes;
        nous sommes tous la; on est tous la; toute la table; tous les membres; tous les participants; les autres; tous les
        autres; au complet; tout le monde est present; la table entiere; l'ensemble; tous ceux de la liste
    """),
    excepting=phrases(
        """
        sauf; excepte; à l'exception de; à l'exception du; hormis; mais pas; en dehors de; hors; sans; à part; moins;
        excluant; autre que; pas; à l'exclusion de; outre
    """
    ),
    beyond=words("apres pas des non a agrave"),
    dating=phrases(
        """
        le; la; les; un; une; ce; c; de; du; des; au; à; en; prochaine; prochain; fois; est; sera; serait; on; nous; se;
        voit; revoit; reunit; retrouve; verra; reverra; encore; mettons; mets; mettre; disons; dire; pour; dans; doit;
        devra; peut; pourra; faut; il; elle; ils; elles; que; ca; cela; alors; donc; je; pense; pensais; peut-etre; etre;
        svp; ok; bon; bien; d'accord; accord; echeance; delai; date; limite; nouvelle; jour; fait; faite; pret; termine;
        avant; d'ici; ici; plus; tard; tot; deplace; deplacee; reporte; reportee; reporter; repousse; repoussee;
        repousser;
        avance; avancer; decale; decaler; reunion; conference; rendez; vous; va; convient; arrange; me; oui; fin; prevu;
        prevue; plutot; possible; tous; tout; monde; mais; et; passe; tombe; passer; jusque; lui; leur; besoin; a; ai;
        avons; jusqu; vers; voila; ,; :; -; –; —
    """
    ),
    closed=phrases(
        """
        confidentiel; confidentielle; strictement confidentiel; strictement confidentielle; à titre confidentiel;
        confidentiellement; sous le sceau du secret; en toute confidentialite; secret; classifie; info|information|note
        confidentielle; destinataires designes uniquement|seulement; uniquement|seulement pour les destinataires
        designes|nommes|cites; pour les seuls destinataires designes|nommes|cites; destinataires nommes|cites
        uniquement|seulement; besoin d'en connaitre; droit d'en connaitre; besoin d'en connaitre uniquement; sur la
        base du
        besoin d'en connaitre; ne pas partager; ne pas diffuser; ne pas diffuser plus loin; ne pas repeter; ne pas
        transmettre; ne pas ebruiter; ne pas divulguer; ne pas communiquer; ne pas faire circuler; à ne pas partager; à ne
        pas diffuser; à ne pas divulguer; à ne pas communiquer; à ne pas repeter; à ne pas ebruiter; à ne pas transmettre;
        pas pour diffusion; pas à diffuser; pas à partager; pas à communiquer; pas pour tout le monde; pas pour tous; pas
        pour toute la table; cela|ca|ceci reste entre nous; reste entre nous; que ca|cela reste entre nous; entre nous; à
        garder entre nous; à garder pour nous; à garder pour vous; gardez cela|ca pour vous; gardons cela|ca pour|entre
        nous; à garder confidentiel; à traiter confidentiellement; à traiter de maniere|facon confidentielle; diffusion
        restreinte|limitee; ne doit pas etre partage|partagee|diffuse|diffusee|divulgue|communique; ne pas en parler; n'en
        parlez pas; couvert par le secret; couvert par le secret medical|professionnel; sous secret
    """
    ),
    abstracted=phrases("""
        resume uniquement|seulement; uniquement|seulement un|le|en resume; seulement un|le resume; juste un|le resume;
        synthese uniquement|seulement; uniquement|seulement la synthese; en termes generaux uniquement|seulement;
        uniquement|seulement en termes generaux; sans details pour les autres; sans detail pour les autres; dans les
        grandes
        lignes uniquement|seulement; uniquement|seulement dans les grandes lignes
    """),
    off_record=phrases("""
        off; en off; off the record; hors proces - verbal; hors pv; hors compte rendu; hors compte - rendu; hors rapport;
        pas au proces - verbal; pas au pv; pas dans le proces - verbal; pas dans le pv; pas dans le compte rendu; pas dans
        le compte - rendu; pas au compte rendu; pas au compte - rendu; pas pour le pv; pas pour le compte rendu; pas
        pour le
        compte - rendu; pas dans le rapport; ne pas acter; à ne pas acter; ne pas noter; à ne pas noter; ne pas
        consigner; à
        ne pas consigner; ne pas mettre au pv|compte rendu; ne pas mettre dans le pv; ne pas mettre dans le compte
        rendu; ne
        pas mettre dans le compte - rendu; ne pas inscrire au pv; ne pas faire figurer au pv|compte rendu; ne pas faire
        figurer dans le pv; ne pas faire figurer dans le compte rendu; ne doit pas figurer au pv|compte rendu; ne doit pas
        figurer dans le pv; ne doit pas figurer dans le compte rendu; sans trace ecrite; à ne pas mettre au pv; à ne pas
        mettre dans le pv; à ne pas mettre dans le compte rendu; pas de trace ecrite; à laisser hors du pv; hors du pv;
        hors
        du compte rendu; oralement uniquement|seulement
    """),
    only_for=phrases(
        """
        uniquement pour; seulement pour; rien que pour; exclusivement pour; pour les seuls; pour le seul; pour la seule;
        reserve à; reserve au; reserve aux; reservee à; reservee au; reservee aux; destine uniquement à; destine
        uniquement
        au; destinee uniquement à; destinee uniquement au; destine exclusivement à; uniquement destine à; uniquement
        destine
        au; à l'attention exclusive de; à l'attention exclusive du; à l'usage exclusif de; à l'usage exclusif du; à
        partager
        uniquement avec; à partager seulement avec; à ne partager que avec; à ne communiquer que à; à ne communiquer
        que au;
        à ne transmettre que à; à ne transmettre que au; ne partager que avec; partage|partagee uniquement avec; à
        communiquer uniquement à; à communiquer uniquement au; visible uniquement pour; visible uniquement par; visible
        seulement par; limite à; limite au; limitee à; limitee au; seulement à; uniquement à; uniquement au; seulement au;
        pour les yeux de; juste pour; que pour; strictement pour; strictement reserve à; strictement reserve au;
        strictement
        reservee à; strictement reservee au; strictement limite à
    """
    ),
    for_only=phrases(
        """
        uniquement; seulement; seul; seule; seuls; exclusivement; only; seul peut|doit savoir|lire; seuls peuvent|doivent
        savoir|lire; est seul à savoir|lire; sont seuls à savoir|lire
    """
    ),
    not_for=phrases("""
        pas pour; pas à l'attention de; pas à l'attention du; à ne pas partager avec; ne pas partager avec; ne le|la pas
        partager avec; pas à partager avec; ne pas communiquer à; ne pas communiquer au; ne pas communiquer aux; à ne pas
        communiquer à; à ne pas communiquer au; à ne pas communiquer aux; ne pas transmettre à; ne pas transmettre au; ne
        pas transmettre aux; à ne pas transmettre à; à ne pas transmettre au; à ne pas transmettre aux; ne pas dire à; ne
        pas dire au; ne pas dire aux; ne pas le|en dire|parler à; ne pas le dire à; ne pas le dire au; ne pas en parler à;
        ne pas en parler au; ne pas en parler aux; à ne pas dire à; à ne pas dire au; ne dites pas à; ne dites rien à; ne
        dites rien au; ne rien dire à; ne rien dire au; ne rien dire aux; ne pas montrer à; ne pas montrer au; ne pas
        envoyer à; ne pas envoyer au; ne pas divulguer à; ne pas divulguer au; ne pas informer; ne pas en informer; à
        cacher
        à; cacher à; à garder secret pour; sauf pour; sauf à; sauf au; tout le monde sauf; tous sauf; toutes sauf; non
        partage avec; non destine à; non destine au; non destinee à; pas destine à; pas destine au; pas visible pour;
        pas de
        copie à; pas de copie au; pas de copie pour; sans copie à; sans copie au; hors de portee de; ne doit pas
        parvenir à;
        ne doit pas parvenir au; ne partagez pas avec; ne partagez pas ceci|cela avec; ne pas partager ceci|cela avec; ne
        pas diffuser à; ne pas diffuser au; ne pas diffuser aux; à l'exception de; à l'exception du; à l'exclusion de; à
        l'exclusion du; à l'insu de; à l'insu du
    """),
    not_to_know=phrases(
        """
        ne doit pas savoir|lire|voir|entendre; ne doit pas le|la savoir|lire|voir|apprendre; ne doivent pas
        savoir|lire|voir; ne doivent pas le|la savoir|lire|voir|apprendre; ne doit pas etre au courant; ne doit pas etre
        informe; ne doit pas etre informee; ne doivent pas etre informes; ne doivent pas etre au courant; ne doit rien
        savoir; ne doivent rien savoir; ne peut pas savoir|lire|voir; ne peut pas le|la savoir|lire|voir; n'a pas
        besoin de
        savoir|lire|voir; n'a pas besoin de le|la savoir|lire|voir; n'ont pas besoin de savoir; n'ont pas besoin de le
        savoir; n'a pas à savoir; n'a pas à le savoir; n'ont pas à savoir; n'ont pas à le savoir; ne doit pas l'apprendre;
        exclu; exclue; exclus; exclues; excepte; exceptee
    """
    ),
    kin=phrases(
        """
        sa|la famille; ses|les parents|proches|freres|soeurs|enfants; sa|la
        mere|soeur|compagne|femme|conjointe|copine|tante|belle-mere; son|le
        pere|frere|compagnon|mari|conjoint|oncle|cousin|entourage; famille; proches; l'entourage
    """
    ),
    outsiders=phrases("""
        son|l' avocat|avocate; avocat; avocate; avocats; l'avocat; l'avocate; la presse; presse; les medias; medias; le
        public; tiers; des tiers; les tiers; l'exterieur; d'autres services; les autres services|partenaires|agences;
        autres
        services|partenaires; les autres; autres; lui - meme; elle - meme; l'interesse lui - meme; invites; les invites;
        l'invite; l'invitee; son conseil; le conseil; la defense; l'employeur; son employeur; l'ecole
    """),
    asides=phrases(
        """
        à partager avec; partage avec; c'est; ceci est; cela est; c'etait; ca; cela; ceci; svp; s'il vous plait; stp;
        merci;
        et; mais; donc; strictement; nb; note; attention; encore; pour l'instant; pour le moment; à ce stade; toutefois;
        cependant; l'info est; l'information est; cette information est; en; aussi; non plus; reste; est; etre; ici; merci
        de; merci d'; veuillez; priere de
    """
    ),
    topics=listed("""
        K6: medicament*; medication*; psychiat*; diagnosti*; depress*; suicid*; therap*; addict*; toxicoman*; sante;
            maladie*;
            traitement medical*; soins; hospitalis*
        K11: victime*; menace par*
        K10: ideolog*; croyance* extremis*; radicalis*; extremis*
        K2: peine*; date de liberation*; audience*; appel du jugement*; liberation conditionnelle*; bracelet*;
            condamn*; permission*
        K7: famille*; mere; pere; frere*; soeur*; epouse*; femme; mari; conjoint*; compagn*; enfant*; fils; fille; parents
        K8: logement*; hebergement*; appartement*; loyer*; bail; bailleur*; revenu*; allocation*; rsa; dette*;
            emploi*; employeur*;
            carte d'identite*; passeport*
        K9: programme*; stage*; formation*; atelier*; cours; assiduite*; participe*
    """),
    idle=phrases("""
        inutile; superflu; inopportun;
        plus
    """),
    function_words=phrases("""
        le; la; les; un; une; des; du; de; et; en; est; sont; dans; pour; par; sur; avec; sans; pas; ne; que; qui; il;
        elle;
        ils; elles; on; nous; vous; je; son; sa; ses; leur; leurs; ce; cette; ces; cet; au; aux; ou; mais; plus; se;
        lui; y;
        avant; apres; depuis; chez; selon; ete; etre; avoir; avait; aussi; encore; deja; si; tout; tous; comme; entre;
        vers;
        jour; jours; semaine; mois; agrave; ougrave; ont; va; doit; peut; fait; mere; pere; frere; soeur; logement;
        action;
        reunion; demande; police; prison; travail; famille; rien; personne; aucun; aucune; contre; demain; hier; cela; ca;
        quand; quel; quelle; dont; tres; bien; sous; notre; nos; votre; faire; jusque; donc; car; extrait; retrait;
        portrait; parfait; souhait; trait; forfait; bienfait; lait; attrait; abstrait; opera; camera
    """),
    abbreviations=phrases(
        """
        mm; mme; mlle; dr; pr; me; prof; st; ste; env; etc; ex; p; tel; art; resp; max; min; cf; dir; adm; reun; inf; av;
        bd; no; n; ref; sem; rdv; vs; comm; abs; exc; pres; arr; ech; rempl; avt
    """
    ),
)
