"""Spanish: the words by which a typed sentence is understood."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words

# An infinitive; after a slash the stem of its present where that is another (`pedir/pid`).
_REGULAR = words("""
        abandonar abonar acabar aceptar acelerar acercar absolver condenar revocar imputar acusar estimar desestimar
        inadmitir aclarar acompañar aconsejar acordar/acuerd acreditar activar actualizar acudir adaptar adelantar
        adjuntar administrar adoptar advertir/adviert agendar agilizar ajustar alertar alojar ampliar analizar anotar
        anular anunciar añadir apelar aplazar aplicar aportar apoyar aprobar/aprueb apuntar archivar arreglar asegurar
        asesorar asignar asistir asumir atender/atiend aumentar autorizar avanzar averiguar avisar ayudar barajar buscar
        cancelar canalizar celebrar centralizar cerrar/cierr certificar chequear citar clarificar colaborar comentar
        completar comprar comprobar/comprueb comunicar concertar/conciert confirmar consensuar conseguir/consig
        consultar contactar contar/cuent contestar contratar contrastar controlar convocar coordinar copiar
        corregir/corrig crear cubrir cuidar cumplimentar cumplir cursar dedicar definir dejar delegar denunciar derivar
        desarrollar descartar designar destinar detallar detectar determinar devolver/devuelv dialogar difundir
        digitalizar dirigir/dirij diseñar distribuir/distribuy documentar efectuar ejecutar elaborar elegir/elij elevar
        emitir empezar/empiez comenzar/comienz emprender encargar encontrar/encuentr enseñar entregar entrevistar enviar
        escanear escribir escuchar especificar estudiar evaluar examinar expedir/expid explicar explorar
        extender/extiend facilitar facturar fijar finalizar firmar formalizar fotocopiar fotografiar gestionar grabar
        guiar hablar habilitar identificar impartir implicar imprimir impulsar incoar incorporar indagar indicar
        informar ingresar iniciar inscribir insistir inspeccionar instalar instar instruir/instruy integrar intentar
        intercambiar interesar interrogar invertir/inviert investigar invitar justificar levantar liberar limitar
        limpiar llamar llevar localizar lograr mandar manejar marcar mediar medir/mid mejorar mirar modificar
        monitorizar mostrar/muestr motivar mover/muev negociar nombrar notificar ofrecer/ofrec operar ordenar organizar
        orientar pactar pagar participar pasar pedir/pid planificar plantear posponer presentar prestar prevenir
        preguntar preparar priorizar probar/prueb proceder producir/produc programar prolongar promover/promuev
        proporcionar prorrogar proseguir/prosig proteger/protej proveer publicar realizar reanudar rebajar recabar
        recalcar recibir recoger/recoj recomendar/recomiend recopilar reconocer/reconoc recordar/recuerd recurrir
        redactar redirigir/redirij reducir/reduc reenviar reevaluar reforzar/refuerz registrar regular reiterar rellenar
        remitir renovar/renuev reparar repartir repasar repetir/repit replantear reportar representar reprogramar
        requerir/requier reservar resolver/resuelv responder resumir retirar retomar reunir revisar sacar seguir/sig
        seleccionar señalar separar solicitar sondear subir subsanar sugerir/sugier suministrar supervisar suspender
        sustituir/sustituy tantear telefonear terminar testar tomar trabajar tramitar transferir/transfier transmitir
        trasladar trasmitir tratar ubicar unificar usar utilizar valorar vender verificar vigilar vincular visitar
        visualizar volver/vuelv cotejar cruzar depurar desplazar empadronar escalar escanear esclarecer/esclarec
        establecer/establec favorecer/favorec fortalecer/fortalec garantizar gestar incluir/incluy concluir/concluy
        construir/construy contribuir/contribuy leer matricular acoger/acoj acometer alquilar arrendar/arriend calcular
        ceder citar completar conceder concretar cotizar custodiar debatir demandar denegar/denieg desbloquear
        despedir/despid diligenciar echar encaminar encauzar enlazar enterar exponer fomentar hospedar interceder
        interpelar recalificar recolectar recuperar remarcar rescatar restablecer/restablec reubicar revocar rogar/rueg
        sentar/sient servir/sirv situar tasar tutelar tutorizar velar ventilar vacunar whatsappear recontactar cribar
        cuadrar meter guardar colocar conversar charlar vaciar pintar sellar compulsar oficiar alegar recetar pautar cachear
        precintar patrullar escoltar clasificar realojar avalar juntar abrir quitar convencer tranquilizar animar calmar intensificar incrementar agendar encomendar dictaminar
        comparar defender/defiend emplazar peritar cambiar
    """)
_ODD = words("""
        hacer,hace,hacen,hara,haran,haga,hagan,hizo,hicieron,hacia,hacian,hacemos,haremos,hare,haz
        ir,,,ira,iran,vaya,vayan,,,iba,iban,,iremos,ire
        poner,pone,ponen,pondra,pondran,ponga,pongan,puso,pusieron,ponia,ponian,ponemos,pondremos,pondre,pon
        proponer,propone,proponen,propondra,propondran,proponga,propongan,propuso,propusieron,proponia,proponian,proponemos,propondremos,propondre
        disponer,dispone,disponen,dispondra,dispondran,disponga,dispongan,dispuso,dispusieron,disponia,disponian,,dispondremos,
        imponer,impone,imponen,impondra,impondran,imponga,impongan,impuso,impusieron,,,imponemos,impondremos,
        exponer,expone,exponen,expondra,expondran,exponga,expongan,expuso,expusieron,,,exponemos,expondremos,
        posponer,pospone,posponen,pospondra,pospondran,posponga,pospongan,pospuso,pospusieron,,,posponemos,pospondremos,
        interponer,interpone,interponen,interpondra,interpondran,interponga,interpongan,interpuso,interpusieron,,,interponemos,interpondremos,
        venir,viene,vienen,vendra,vendran,venga,vengan,vino,vinieron,venia,venian,venimos,vendremos,vendre
        intervenir,interviene,intervienen,intervendra,intervendran,intervenga,intervengan,intervino,intervinieron,,,,,
        traer,trae,traen,traera,traeran,traiga,traigan,trajo,trajeron,traia,traian,traemos,traeremos,traere
        dar,da,dan,dara,daran,,den,dio,dieron,daba,daban,damos,daremos,dare
        ver,ve,ven,vera,veran,vea,vean,vio,vieron,veia,veian,vemos,veremos,vere
        obtener,obtiene,obtienen,obtendra,obtendran,obtenga,obtengan,obtuvo,obtuvieron,,,obtenemos,obtendremos,obtendre
        mantener,mantiene,mantienen,mantendra,mantendran,mantenga,mantengan,mantuvo,mantuvieron,,,mantenemos,mantendremos,mantendre
        retener,retiene,retienen,retendra,retendran,retenga,retengan,retuvo,retuvieron,,,,,
        traducir,traduce,traducen,traducira,traduciran,traduzca,traduzcan,tradujo,tradujeron,,,traducimos,,traducire
        conducir,conduce,conducen,conducira,conduciran,conduzca,conduzcan,condujo,condujeron,,,,,
        reducir,reduce,reducen,reducira,reduciran,reduzca,reduzcan,redujo,redujeron,,,,,
        salir,sale,salen,saldra,saldran,salga,salgan,salio,salieron,salia,salian,,,
        deshacer,deshace,deshacen,deshara,desharan,deshaga,deshagan,deshizo,deshicieron,,,,,
        rehacer,rehace,rehacen,rehara,reharan,rehaga,rehagan,rehizo,rehicieron,,,,, encargarse,,,,,,,,,,,,,
        ocuparse,ocupa,ocupan,ocupara,ocuparan,ocupe,ocupen,ocupo,ocuparon,ocupaba,ocupaban,ocupamos,ocuparemos,ocupare
        responsabilizarse,responsabiliza,responsabilizan,responsabilizara,,responsabilice,responsabilicen,,,,,,,
        comprometerse,compromete,comprometen,comprometera,comprometeran,,,comprometio,comprometieron,,,,,
    """)
_NOUNS = frozenset(
    words("""
        visita entrega consulta firma ayuda reserva copia cita prueba entrevista cuenta denuncia busca charla espera
        marca demanda renta alta compra toma factura practica custodia copias visitas mejora queja reforma vigila vela
        cubre cura nombre informe cierre firme avance alcance contacte pase pases registre base trabaje trate traslade
        llame cargo saca marche dote acoge convenio produce publica limpia libera media junta tasa contrata trata pasa
        sienta apunta crea ordena orden vea venga vaya mira monta nota de
    """)
) - {"contacte", "trabaje", "traslade", "llame", "registre", "acoge", "publica", "produce", "vea", "venga", "vaya",
     "vigila", "apunta", "crea", "libera", "ordena", "busca", "trate", "trata", "toma", "mira", "visita", "entrega", "consulta",
     "entrevista", "reserva", "ayuda", "compra", "firma", "saca", "copia", "mejora", "pasa", "prueba", "cubre", "cita", "custodia",
     "factura", "contrata", "denuncia", "cuenta", "vela", "sienta", "limpia", "tasa", "demanda"}  # fmt: skip
"""Forms of verbs that are nouns before all else."""
_ERRANDS = frozenset(
    words("""
        visita entrega consulta firma reserva copia cita entrevista compra envío búsqueda solicitud gestión remisión
        revisión llamada contacto traslado preparación elaboración redacción petición comprobación verificación
        tramitación inscripción empadronamiento recogida coordinación organización actualización presentación
        confirmación notificación derivación programación convocatoria concertación obtención contratación renovación
        localización aclaración supervisión modificación finalización aportación
    """)
)
"""Nouns that open a note of what is to be done."""
_PLAIN = frozenset(
    words("""
        envio contacto trabajo apoyo pago inicio ingreso regreso retraso traslado mando robo abandono aumento intento
        rechazo encargo cargo cambio contrato registro aviso acceso uso caso paso archivo estudio comienzo empleo
        desarrollo reparto completo activo limpio corto junto proceso anuncio fijo documento pacto listo marco control
        destino dedico proceso cruzo ajusto arreglo cuido proveo escalo manejo adelanto cubro recurso despido
        pedido repaso cuadro anticipo calculo
    """)
)
"""Past forms that without their accent are other words."""


def _forms(verb: str) -> Iterator[tuple[str, ...]]:
    """Return a regular verb's forms: present, future, wish (each of one, of several), past, imperfect, `we`, `I will`."""
    whole, _, stem = verb.partition("/")
    root, kind = whole[:-2], whole[-2:]
    stem = stem or root
    a, e = ("a", "e") if kind == "ar" else ("e", "a")
    wish = stem
    if kind == "ar":
        wish = stem[:-1] + "qu" if stem.endswith("c") else stem + "u" if stem.endswith("g") else stem
        wish = stem[:-1] + "c" if stem.endswith("z") else wish
    elif stem.endswith("c"):
        wish = stem[:-1] + ("zc" if stem[-2] in "eou" else "z")
    present = stem[:-1] + "g" if kind != "ar" and stem.endswith("j") else stem
    present = "sigu" if whole == "seguir" else present
    if stem.endswith("sig") and kind == "ir":
        present, wish = stem + "u", stem
    long = whole if not whole.endswith("se") else whole[:-2]
    if kind == "ar":
        past = (root + "o", root + "aron", root + "aba", root + "aban")
        us = (root + "amos",)
    else:
        thin = stem if kind == "ir" and "ie" not in stem and "ue" not in stem and stem != root else root
        thin = root if thin.endswith(("j", "y")) else thin
        soft = root.endswith(("u", "e", "a", "o")) and not root.endswith("gu")
        past = (thin + ("yo" if soft else "io"), thin + ("yeron" if soft else "ieron"), root + "ia", root + "ian")
        us = (root + ("emos" if kind == "er" else "imos"),)
    yield (whole,)
    yield (present + a, present + a + "n", long + "a", long + "an")
    yield (wish + e, wish + e + "n")
    yield past
    yield (*us, long + "emos", long + "e")


def _odd(line: str) -> Iterator[tuple[str, ...]]:
    said = [*line.split(","), *([""] * 15)][:15]
    yield (said[0].removesuffix("se"), said[0])
    yield (said[1], said[2], said[3], said[4])
    yield (said[5], said[6])
    yield (said[7], said[8], said[9], said[10])
    yield (said[11], said[12], said[13])


_ALL = [tuple(_forms(v)) for v in _REGULAR] + [tuple(_odd(v)) for v in _ODD]
_INFINITIVES = frozenset(f for v in _ALL for f in v[0] if f)
_PRESENT = frozenset(f for v in _ALL for f in v[1] if f) - _NOUNS
_FUTURE = frozenset(f for v in _ALL for f in v[1][2:] if f)
_WISHES = frozenset(f for v in _ALL for f in v[2] if f) - _NOUNS
_PASTS = frozenset(f for v in _ALL for f in v[3] if f) - {"hacia", "guia"}
_OURS = frozenset(f for v in _ALL for f in v[4] if f) - {"seguimos"}
_OWN = frozenset(f[:-1] + "o" for v in _ALL for f in v[1][:1] if len(f) > 3) | frozenset(
    words("hago pongo propongo traigo doy veo obtengo mantengo recojo dirijo sigo corrijo consigo traduzco expongo voy")
)
_WRITTEN_ON = ("lo", "la", "los", "las", "le", "les", "se", "selo", "sela", "selos", "selas", "nos", "me", "te")
_LONGER = frozenset(f + e for f in _INFINITIVES if not f.endswith("se") for e in _WRITTEN_ON)
_ORDERS = frozenset(
    f + e for v in _ALL for f in (*v[1][:1], *v[2][:1]) if f for e in ("lo", "la", "los", "las", "le", "les", "selo", "sela")
)
_IMPERATIVES = _INFINITIVES | _LONGER | _ORDERS | (_WISHES - {f for f in _WISHES if f.endswith("n")})


def _asking(text: str) -> str:
    """Let question words be written with their accents or without."""
    for said, ways in (
        ("quiénes", "quién"),
        ("quién", "quienn|quien|quienes"),
        ("qué", "quee|que"),
        ("cuándo", "cuandoo|cuando"),
    ):
        text = text.replace(said, ways)
    for said, ways in (("cómo", "comoo|como"), ("cuáles", "cuál"), ("cuál", "cuall|cual|cuales"), ("dónde", "dondee|donde")):
        text = text.replace(said, ways)
    return text.replace("cuánto", "cuantoo|cuanto")


TABLE = Table(
    language="es",
    postposes=True,
    accented={
        "él": "ele",
        "qué": "quee",
        "quién": "quienn",
        "quiénes": "quienn",
        "cuándo": "cuandoo",
        "cómo": "comoo",
        "dónde": "dondee",
        "cuál": "cuall",
        "cuáles": "cuall",
        "cuánto": "cuantoo",
        "cuánta": "cuantoo",
        "cuántos": "cuantoo",
        **{f[:-1] + "ó": f + "o" for f in _PLAIN if f.endswith("o")},
    },
    numbers=valued("""
        un 1; una 1; uno 1; dos 2; tres 3; cuatro 4; cinco 5; seis 6; siete 7; ocho 8; nueve 9; diez 10; once 11; doce
        12; trece 13; catorce 14; quince 15; veinte 20; veintiun 21; treinta 30; cuarenta 40; sesenta 60; noventa 90
    """),
    ordinals=("º", "ª", "o", "er", "ro"),
    ordinal_words=valued("""
        primero 1; primer 1; primera 1; segundo 2; segunda 2; tercero 3; tercer 3; tercera 3; cuarto 4; cuarta 4; quinto
        5; quinta 5; sexto 6; séptimo 7; octavo 8; noveno 9; décimo 10; uno 1
    """),
    weekdays=valued("""
        l 0; x 2; mier 2; mierc 2; miercloes 2; miercols 2; juev 3; vier 4; viernse 4; vierens 4; sab 5; lu 0; ju 3; vi
        4; lune 0; marte 1
    """),
    months=valued("sep 9; setiembre 9; set 9; septiembr 9; febreo 2; dicembre 12; noviembr 11; ener 1; marz 3; agto 8"),
    units=named("""
        hora hour; horas hour; h hour; hs hour; día day; días day; jornada day; jornadas day; semana week; semanas week;
        sem week; quincena fortnight; quincenas fortnight; mes month; meses month; trimestre quarter; trimestres
        quarter; año year; años year; ano year; anos year
    """),
    parts=phrases("mañana; tarde; noche; mediodía; madrugada; tardes; mañanas; noches"),
    dates=(
        ("iso", phrases("{iso}")),
        (
            "season",
            phrases("""
        el|este? verano|otoño|invierno; la? primavera|navidad|navidades|pascua; la? semana santa; las?
        vacaciones|fiestas|navidades; el ramadán; el puente; reyes; las vacaciones de verano|navidad|semana santa
    """),
        ),
        (
            "recurring",
            phrases("""
        los lunes|martes|miércoles|jueves|viernes|sábados|domingos; de {weekday} a {weekday}; entre semana;
        los fines de semana; los {weekday} y {weekday}; {weekday} y {weekday} alternos;
        cada|todos los|los {weekday}; desde hace {n} {unit}; hace {n} {unit} que; durante {n} {unit}; cada {unit}; cada {n} {unit}; todos los {unit}; todas las {unit}; un {weekday} de
        cada dos; una vez a|por|al la? {unit}; {n} veces por|a la? {unit}; un {unit} sí y otro no
    """),
        ),
        (
            "month_week",
            phrases("""
        la? {ord} semana de {month}; la? última semana de {month}; la? {ord} quincena de {month}; la? {ord} semana del
        mes que viene|próximo|siguiente; la? {ord} mitad de {month}; la? última quincena de {month}; la? {ord} semana
        del mes
    """),
        ),
        (
            "time",
            phrases(
                """a? las|la {clock} h|hs|hrs|horas?; a? las|la {time} h|hs|hrs|horas?; a las|la {hour} h|hs|horas?; {clock} h|hs|hrs|horas?; {time} h|hs|hrs|horas; a las|la {hour} de la mañana|madrugada; a las|la {clock} de la mañana|madrugada; sobre|hacia las|la {hour}|{clock}; a? las {hour} en punto"""
            ),
        ),
        (
            "time_pm",
            phrases(
                """a? las|la {hour} de la tarde|noche; a? las|la {clock} de la tarde|noche; a? las|la {time} de la tarde|noche"""
            ),
        ),
        ("numeric", phrases("el? {num}; el? {weekday} día? {num}; el? día {num}")),
        (
            "day_month",
            phrases("""
        el? día? {day} de? {month} de|del? {year}?; el? día? {ord} de? {month} de|del? {year}?; {month} {day}
    """),
        ),
        ("day_month_range", phrases("{num} de? {month} de|del? {year}?")),
        (
            "days_month",
            phrases("""
        el? día? {day} al|a|y|hasta|e|-|–|— el? día? {day} de? {month} de|del? {year}?; el? día? {day} hasta el? día?
        {day} de? {month} de|del? {year}?
    """),
        ),
        ("day_or_month", phrases("el? día? {day} o el? día? {day} de? {month} de|del? {year}?")),
        (
            "day",
            phrases("""
        {day}; el {day}; el? día {day}; el? día {day} de este mes; el {day} de este mes; el {day} del
        presente|corriente; el? día {day} del presente|corriente; el? día {ord} de este mes?; el {ord} de este mes?; el?
        día {day} del mes; {day} del corriente|presente
    """),
        ),
        (
            "day_next_month",
            phrases("""
        el? día? {day} del próximo mes; el? día? {day} del mes próximo|siguiente|entrante; el? día? {day} del mes que
        viene|entra; el? día {ord} del próximo mes; el? día? {ord} del mes que viene
    """),
        ),
        (
            "weekday_day",
            phrases(
                "{weekday} {day}; el? {weekday} día? {day}; este {weekday} {day}; el? próximo {weekday} {day}; el? pasado {weekday} {day}"
            ),
        ),
        (
            "weekday",
            phrases("""
        el? {weekday}; el? {weekday} por|a|en la {part}; el? {weekday} {part}; el? {weekday} al|a mediodía; el?
        {weekday} a primera|última hora; el? {weekday} antes|después de comer; el? {weekday} al final del día; el? mismo
        {weekday}
    """),
        ),
        (
            "this_weekday",
            phrases("""
        este {weekday}; este mismo {weekday}; este {weekday} por|a la {part}; este {weekday} {part}; el {weekday} más
        próximo|cercano; el {weekday} este
    """),
        ),
        (
            "next_weekday",
            phrases("""
        el? próximo {weekday}; el? {weekday} próximo; el? {weekday} que viene; el {weekday} siguiente; el siguiente
        {weekday}; el? próximo {weekday} por|a la {part}; el? {weekday} que viene por|a la {part}; el? {weekday} que
        entra; este próximo {weekday}; el? {weekday} entrante
    """),
        ),
        (
            "last_weekday",
            phrases("""
        el? {weekday} pasado; el? pasado {weekday}; el? último {weekday}; el? {weekday} último; este {weekday} pasado;
        este pasado {weekday}; el? {weekday} pasado por|a la {part}; el? pasado {weekday} por|a la {part}; el? {weekday}
        anterior; el? {weekday} ppdo
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        el? {weekday} de esta semana; esta semana el? {weekday}; el? {weekday} de esta misma semana; esta semana , el?
        {weekday}
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} de la próx .? semana; {weekday} de la prox .? sem .?; {weekday} semana que viene; {weekday} de
        la sem .? que viene; {weekday} sem .? próx .?; el? {weekday} de la semana que viene|entra; el? {weekday}
        de la próxima|siguiente semana; el? {weekday} de la semana próxima|siguiente|entrante; la? semana que
        viene el? {weekday}; la? próxima semana el? {weekday}; la? semana que viene , el? {weekday}; el?
        {weekday} de la otra semana
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        el? {weekday} de la semana pasada|anterior; el? {weekday} de la pasada semana; la? semana pasada el? {weekday};
        la semana pasada , el? {weekday}
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        del? {weekday} en {n} semanas|semana; el {weekday} dentro de {n} semanas|semana; de este {weekday} en ocho;
        {weekday} en ocho días
    """),
        ),
        (
            "in",
            phrases("""
        , tiene|tienen {n} {unit}; con {n} {unit} de plazo|margen; tiene|tienen {n} {unit} de plazo|margen;
        dispone|disponen de {n} {unit}; de plazo {n} {unit}; plz {n} {unit}; {n} {unit} como máximo|mucho|tope|límite;
        como máximo|mucho en? {n} {unit}; no más tarde de {n} {unit};
        en {n} {unit}; dentro de {n} {unit}; en el plazo de|máximo {n} {unit}; en un plazo de {n} {unit}; en un plazo
        máximo|no de|superior {n} {unit}; en un plazo máximo de {n} {unit}; en el plazo máximo de {n} {unit}; plazo de?
        {n} {unit}; plazo máximo de? {n} {unit}; en los próximos|siguientes {n} {unit}; en las próximas|siguientes {n}
        {unit}; en {n} {unit} como máximo|mucho; dentro de los próximos|siguientes {n} {unit}; dentro de las
        próximas|siguientes {n} {unit}; antes de {n} {unit}; de aquí a {n} {unit}; de hoy en {n} {unit}; a {n} {unit}
        vista; en menos de {n} {unit}; en el término de {n} {unit}; en un término de {n} {unit}; durante los próximos
        {n} {unit}; durante las próximas {n} {unit}; las próximas {n} {unit}; los próximos {n} {unit}; {n} {unit} a
        partir|contar de|desde hoy|ahora; a partir de hoy en {n} {unit}; en máximo {n} {unit}; máximo {n} {unit}; en no
        más de {n} {unit}; a {n} {unit}; por {n} {unit}; durante {n} {unit}; tiene {n} {unit} para; dentro del plazo de
        {n} {unit}; de aquí en {n} {unit}; en {unit}
    """),
        ),
        (
            "in_workdays",
            phrases("""
        en|dentro {n} días hábiles|laborables|laborales|lectivos; dentro de {n} días hábiles|laborables|laborales; en un
        plazo de {n} días hábiles|laborables; en el plazo de {n} días hábiles|laborables; plazo de? {n} días
        hábiles|laborables; en los próximos|siguientes {n} días hábiles|laborables; en {n} jornadas laborables; {n} días
        hábiles|laborables a partir de hoy|ahora; en un plazo máximo de {n} días hábiles|laborables; antes de {n} días
        hábiles|laborables
    """),
        ),
        (
            "in_vague",
            phrases("""
        en|dentro unos|unas|pocos|pocas|varios|varias|algunos|algunas {unit}; en un par de {unit}; dentro de
        unos|unas|pocos|pocas|varios|varias|algunos|algunas {unit}; dentro de un par de {unit}; en los próximos {unit};
        en las próximas {unit}; en|dentro de? unos|unas {n} {unit}; en {n} o|a|- {n} {unit}; dentro de {n} o|a|- {n}
        {unit}; próximamente; en breve; a principios de? {month} de? {year}?; a principio de? {month}; principios de?
        {month}; a comienzos|inicios|primeros de {month}; a principios de|del semana|mes|año|trimestre; a primeros de
        mes|año; a principios de la semana|próxima que? viene?|semana?; a principios del mes que viene; sobre el? día?
        {day} de? {month}?; hacia el? día? {day} de? {month}?; alrededor del? {day} de? {month}?; en torno al? {day} de?
        {month}?; sobre|hacia finales|mediados de? {month}|mes; a corto|medio plazo; un día de estos; cualquier día de
        estos; en primavera|verano|otoño|invierno|navidad|navidades; antes|después del|de
        verano|navidad|navidades|vacaciones; antes|después de las vacaciones|fiestas|navidades; antes|después de semana
        santa; hace unos|unas|pocos|pocas|varios|varias|algunos {unit}; hace un par de {unit}; hace poco; hace tiempo;
        en cuanto se pueda; algún día de {month}; algún día de la semana|próxima que? viene?|semana?; por estas fechas;
        uno de estos días; los próximos {unit}; las próximas {unit}; hacia el {weekday}; sobre el {weekday}; a lo largo
        de {month}; hacia {month}; sobre {month}
    """),
        ),
        (
            "ago",
            phrases("""
        hace {n} {unit}; {n} {unit} atrás; hará {n} {unit}; hace ya {n} {unit}
    """),
        ),
        (
            "rel0",
            phrases("""
        hoy; hoy mismo; esta mañana|tarde|noche; hoy por la {part}; hoy a mediodía; hoy al mediodía; al? final del día;
        antes de acabar|terminar el día; a última hora de hoy; esta misma mañana|tarde|noche; hoy a última|primera hora;
        el día de hoy; a lo largo del día; en el día; este mediodía; en el día de hoy; después de esta reunión; al
        terminar la reunión; a fecha de hoy; en la fecha
    """),
        ),
        (
            "rel1",
            phrases("""
        mañana; mañana mismo; mañana por la {part}; mañana a primera|última hora; mañana al|a mediodía; mañana en la
        {part}; el día de mañana; mañana {part}; mañana temprano; manyana
    """),
        ),
        ("rel2", phrases("pasado mañana; pasado mañana por la {part}; pasadomañana")),
        (
            "rel-1",
            phrases("""
        ayer; ayer por la {part}; anoche; ayer noche|tarde; la noche pasada; ayer a mediodía; en el día de ayer; el día
        de ayer; la pasada noche; ayer a última hora
    """),
        ),
        ("rel-2", phrases("anteayer; antes de ayer; antier; anteayer por la {part}; anteanoche")),
        (
            "this_unit",
            phrases("""
        este|esta {unit}; este|esta mismo|misma {unit}; a lo largo de este|esta|la {unit}; en el transcurso de
        este|esta|la {unit}; en el curso de este|esta|la {unit}; durante este|esta {unit}; el presente mes|año; el
        mes|año en curso; la semana en curso; la presente semana; dentro de este|esta {unit}; en lo que queda de {unit};
        dentro del mes|año; a lo largo del mes|año; dentro de la semana
    """),
        ),
        (
            "next_unit",
            phrases("""
        el|la? próx .? {unit}; el|la? próximo|próxima {unit}; el|la? {unit} que viene|entra; el|la? {unit}
        próximo|próxima|siguiente|entrante; el|la siguiente {unit}; a lo largo de la próxima {unit}; a lo largo
        del próximo {unit}; a lo largo de la semana que viene; a lo largo del mes que viene; durante la semana
        que viene; durante la próxima semana; durante el próximo mes; el|la {unit} q viene; la otra semana
    """),
        ),
        (
            "last_unit",
            phrases("""
        el|la? {unit} pasado|pasada|anterior; el|la? pasado|pasada {unit}; el|la? último|última {unit}; las últimas
        {unit}; los últimos {unit}; las últimas {n} {unit}; los últimos {n} {unit}
    """),
        ),
        (
            "end_week",
            phrases("""
        a|el|al? final|finales|fin de|de esta|la semana; a|el|al? final|finales de semana; a|el|al? fin|final|finales de
        esta|la semana; que acabe|termine la semana
    """),
        ),
        (
            "end_next_week",
            phrases("""
        a|el|al? final|finales de la semana que viene; a|el|al? final|finales de la próxima semana; a|el|al?
        final|finales de la semana próxima; a|el|al? final|finales de semana que viene
    """),
        ),
        ("weekend", phrases("el|este? fin de semana; el|este? finde; el|este próximo? fin de semana")),
        (
            "next_weekend",
            phrases("""
        el fin de semana que viene; el? próximo fin de semana; el finde que viene; el fin de semana siguiente
    """),
        ),
        (
            "end_unit",
            phrases("""
        a|el|al? final|finales|fin de este|esta {unit}; a|el|al? final|finales|fin del|de la? {unit}; a|el|al? último
        día del|de este? {unit}; a|el|al? final|finales|fin del {unit} en curso; a|el|al? término del {unit}; que
        acabe|termine el {unit}
    """),
        ),
        (
            "end_this_month",
            phrases("""
        a|el|al? fin|final|finales|últimos de mes; a|el|al? fin|final|finales de este mes; a|el|al? final|fin del
        presente|corriente mes?; a|el|al? final|fin del mes en curso; eom
    """),
        ),
        (
            "end_this_year",
            phrases("""
        a|el|al? fin|final|finales de año; nochevieja; a|el|al? fin|final|finales del presente|corriente año; a|el|al?
        cierre de año; a|el|al? cierre del año; a|el|al? fin de ano
    """),
        ),
        (
            "end_next_unit",
            phrases("""
        a|el|al? final|finales|fin del {unit} que viene; a|el|al? final|finales|fin del próximo {unit}; a|el|al?
        final|finales|fin del {unit} próximo|siguiente|entrante; a|el|al? finales|fin de {unit} que viene; a|el|al?
        final|finales|fin de próximo {unit}
    """),
        ),
        ("end_year_of", phrases("a|el|al? fin|final|finales de|del {year}; a|el|al? fin|final|finales del año {year}")),
        (
            "end_month",
            phrases("""
        a|el|al? fin|final|finales|últimos de {month} de|del? {year}?; a|el|al? fin|final|finales del mes de {month} de?
        {year}?; el? último día de {month} de|del? {year}?; a? final {month}; que acabe|termine {month}
    """),
        ),
        (
            "mid_month",
            phrases("""
        a? mediados de {month} de|del? {year}?; a? mitad|mitades de {month} de? {year}?; mediados {month}; a? mediados
        del mes de {month}; el 15 de {month}
    """),
        ),
        ("mid_this_month", phrases("a? mediados de|del este? mes; a? mitad de|del este? mes; a? mediados de mes")),
        (
            "mid_next_month",
            phrases("""
        a? mediados del próximo mes; a? mediados del mes que viene|próximo; a? mitad del mes que viene; a? mediados de
        mes que viene
    """),
        ),
        (
            "month",
            phrases("""
        en {month} de|del? {year}?; durante {month} de|del? {year}?; {month} de|del? {year}; el mes de {month} de?
        {year}?; a lo largo de {month} de? {year}?; antes de {month} de? {year}?; para {month} de? {year}?; el? próximo
        {month}; este {month}; en el mes de {month} de? {year}?; en el transcurso de {month}
    """),
        ),
        (
            "quarter",
            phrases("""
        el? {ord} trimestre de|del? {year}?; t {n} {year}?; q {n} {year}?; al? final|finales del {ord} trimestre de|del?
        {year}?
    """),
        ),
        (
            "week_of",
            phrases("""
        la? semana del {day} de? {month} de? {year}?; la? semana del {day}; la? semana del {weekday} {day} de? {month}
        de? {year}?; la? semana que empieza el {day} de? {month}?
    """),
        ),
        ("week_no", phrases("en? la? semana {n}; la? semana número|núm|nº {n}; sem {n}")),
        (
            "meeting",
            phrases("""
        la? próxima|siguiente
        reunión|sesión|conferencia|junta|cita|comisión|vez|mesa|convocatoria|coordinación|revisión|videoconferencia|ronda
        de? caso|casos|seguimiento|coordinación?; la reunión siguiente|próxima|que viene?; la? próxima conferencia de
        casos; que nos reunamos|veamos; volvamos a reunirnos|vernos; el? próximo|siguiente encuentro|comité|equipo;
        nuestra próxima|siguiente reunión|sesión; nos volvamos a reunir|ver; la? próxima mesa de trabajo; la? sesión
        siguiente|próxima
    """),
        ),
        (
            "release",
            phrases("""
        la|su? puesta en libertad; la|su? excarcelación; la|su? liberación; la|su? salida de|en
        prisión|libertad|permiso?; la|su salida; la|su libertad; la|su? libertad condicional; la|su? fecha de
        salida|liberación|excarcelación; salga en|de libertad|prisión|la? cárcel?; sea puesto|puesta en libertad; quede
        en libertad; el? licenciamiento definitivo?; el día de la|su liberación|salida|excarcelación; el? fin de la|su
        condena|pena; el? cumplimiento de la|su? condena|pena; su suelta; la suelta; la salida del
        interno|penado|preso|detenido; recupere la libertad
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} antes de|a la|su? puesta en libertad; {n} {unit} antes de|a la|su?
        liberación|excarcelación|salida|libertad; {n} {unit} antes de que salga; la semana antes de su salida; {n}
        {unit} previos|previas a la|su liberación|salida|excarcelación
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} después|tras de|a? la|su? puesta en libertad; {n} {unit} después|tras de? la|su?
        liberación|excarcelación|salida|libertad; en las {n} {unit} siguientes a la|su liberación|excarcelación|salida;
        en los {n} {unit} siguientes a la|su liberación|excarcelación|salida; {n} {unit} posteriores a la|su
        liberación|excarcelación|salida
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} antes de la? próxima|siguiente reunión|sesión|conferencia|comisión; {n} {unit} antes de la
        reunión|sesión siguiente|próxima
    """),
        ),
    ),
    due=phrases("""
        dentro del plazo que vence|expira|termina|acaba|finaliza; en el plazo que
        vence|expira|termina|acaba|finaliza; plazo que vence|expira|termina|acaba|finaliza; tiene que
        estar|quedar|salir; ha de|debe estar|quedar listo|lista|hecho|para;
        dentro del plazo que vence|expira|termina|acaba|finaliza el; en el plazo que
        vence|expira|termina|acaba|finaliza el; dentro del plazo , que vence|expira|termina|acaba|finaliza el; plazo
        que vence|expira|termina|acaba|finaliza el; tiene que estar|quedar|salir el|para; ha de estar|quedar
        el|para; debe estar|quedar el|para; con fecha límite; no más tarde del;
        como tarde; como tarde el; como tarde para; como tardísimo; lo más tardar; lo más tardar el; lo más
        tarde; lo más tarde el|en; tope el; tope día; con tope del?; con tope de|en; fecha máxima; fecha máxima
        el?; a entregar el; a entregar antes de|del; antes del próximo día; de aquí a; de aquí al; de aquí hasta
        el?; no pasar de|del; sin pasar de|del; que no pase de|del; que esté para el?; listo|lista el;
        cerrado|cerrada para el?; hecho|hecha para el?; lím; lim; lím .; plz; plazo de entrega; plazo de entrega
        el?; vto; vto .; f . lím .; antes d; p / el; para antes del; con plazo al?; plazo al; plazo a; fecha
        límite de entrega; con límite en el?; con límite el; en plazo al?; a lo sumo el; a tiempo para el; como
        último día el; último día; último día el; como mucho para el; con vistas al?; en todo caso antes de|del;
        siempre antes de|del; y siempre antes de|del; en cualquier caso antes de|del; para el próximo; antes del
        próximo; para el próximo día; no más tarde; no más allá; antes de; antes del; antes; para; para el; para
        la; para los; a más tardar; a más tardar el|en|para; a lo más tardar; como muy tarde; como muy tarde
        el|en|para; como mucho; como mucho el|para; como máximo; como máximo el|para; a lo sumo; lo más tarde
        el; no más tarde de|del; no más allá de|del; máximo; máximo el; máx; plazo; plazo hasta; plazo hasta el;
        plazo el; con plazo; con plazo hasta el?; con fecha límite; con fecha límite el|de|del?; fecha límite;
        fecha límite el|es|de?; fecha tope; fecha tope el?; tope; con vencimiento; con vencimiento el; límite;
        límite el; con límite; fecha de entrega; deadline; a tiempo para; con antelación a|al; con anterioridad
        a|al; previo a|al; previamente a|al; listo|lista|listos para; terminado|terminada para;
        preparado|preparada para; acabado para; antes de que acabe|termine; antes de acabar|terminar el|la;
        antes de que; antes de finalizar el|la?; en plazo hasta; a entregar antes|el de|del?; de cara a|al; con
        tope; con tope el; a ser posible antes de|del; preferiblemente antes de|del; si es posible antes de|del;
        sin falta antes de|del; sin falta el; sin falta para el; ya para el; antes del día; a más tardar para
        el; nunca más tarde de|del; para antes de|del; x; pa; pa el; para ya el; plazo máximo; plazo máximo el;
        plazo para el; el plazo es el?; el plazo vence el?; el plazo termina el?; con plazo máximo el?; en fecha
        límite; para entregar el
    """),
    between=phrases("entre; entre el; desde; desde el; de; del; entre los días"),
    deadlines=phrases("""
        plazo; fecha límite; fecha tope; vencimiento; fecha de vencimiento; deadline; fecha de entrega; tope; fecha
        prevista
    """),
    until=phrases("""
        hasta el próximo; hasta el próximo día; hasta; hasta el; hasta la; hasta finales; hasta los; hasta el día; hasta
        como máximo el
    """),
    at=phrases("""
        el próximo; el próximo día; próximo; el; en; en el; en la; durante; durante el|la; a; al; a lo largo de; sobre;
        para; por; el día; los; la; con fecha; con fecha de; a fecha; este; tras; por el
    """),
    seen=phrases("""
        desde; desde el; desde la; desde hace; ya desde el?; fechado el?; fechada el?; de fecha; con fecha; con fecha
        de?; datado el?; datada el?; de fecha de?; del; de; que data del; a fecha de; el pasado; el pasado día
    """),
    onward=phrases("desde"),
    effect=phrases("""
        a partir de; a partir del; a partir; con efecto|efectos de|del|desde?; con efecto|efectos desde|a el?; con
        efectos a partir de|del; con fecha de efectos; efectivo el|desde?; efectiva el|desde?; en vigor desde el?;
        después de; después del; tras; tras el|la; no antes de|del; hasta después de|del; solo después de|del; empezando
        el?; empezando a partir de|del; comenzando el?; de ahora en adelante; pospuesto|pospuesta|aplazado|aplazada
        al|a|hasta el?; trasladado|trasladada|cambiado|cambiada al; se aplaza al|a|hasta el?; se pospone al|a|hasta el?;
        se traslada al; pasa al; nunca antes de|del; posterior a|al; no hasta el?
    """),
    after_date=phrases("""
        a más tardar; como muy tarde; como máximo; como mucho; o antes; o bien antes; máximo; máx; por favor; pf;
        {part}; por la {part}; en la {part}; a primera hora; a última hora; al final del día; a mediodía; al mediodía;
        inclusive; sin falta; como límite; como fecha límite|tope; a lo sumo; si es posible; si puede ser; a ser
        posible; antes de comer; al cierre; deadline; en adelante; próximo; mismo; incluido; tope; de plazo; antes de
        mediodía|las 14
    """),
    ranges=phrases("a; al; y; e; hasta; hasta el; y el; -; –; —; al día; a la; y la; o"),
    incidents=("incident", "observ"),
    events=phrases("""
        vence; vencen; venció; ha vencido;
        vista; vistas; juicio*; audiencia*; señalamiento; comparecencia*; apelación; caduca; caducan; caducidad; expira;
        expiran; vence su; finaliza; finalizan; termina; terminan; acaba; acaban; válido; válida; vigente; en vigor;
        entra en vigor; surte efecto; vigencia; condena; condenado; detenido; detenida; detención; arresto; nacido;
        nacida; nació; cumpleaños; prohibición; permiso; permisos; visado; incidente*; observación*; ocurrió; tuvo
        lugar; tiene lugar; tendrá lugar; se celebra; se celebrará; sucedió; ingreso; traslado; trasladado; trasladada;
        operación; cirugía; boda; entierro; funeral; empieza; empiezan; comienza; comienzan; inicio; se inicia; está
        previsto|prevista|fijado|fijada|programado|programada|señalado|señalada; está citado|citada; sale en libertad;
        saldrá en libertad; excarcelación; liberación; suspensión; libertad condicional; tercer grado; prisión
        preventiva; declaración; suceso*; que llegó; que vino; cumple; se muda; muda; nace; vencimiento; revisión de
        grado; prórroga; expiración
    """),
    prefixes={
        "action": phrases("""
        pte; ptes; pdte; pdtes; pend; pend .; pte .; pdte .; pdts; ptes .; gest; gest .; act; act .; tar .;
        queda por hacer; faena; deberes; hacer; encomienda; misión; paso siguiente; siguientes pasos; próximos
        pasos; próximo paso; siguiente paso; to do list; asignación; cometido; nueva acción|tarea; acción
        pendiente; tarea pendiente; acción urgente; urgente; acción nueva; trámite; trámites; a; acción;
        acciones; tarea; tareas; punto de acción; puntos de acción; por hacer; pendiente; pendientes; a hacer;
        todo; to do; to - do; seguimiento; gestión; gestiones; encargo; encargos; medida a tomar; ap; acc;
        actuación; actuaciones; a realizar; compromiso; compromisos; hay que; queda pendiente; por realizar
    """),
        "decision": phrases("""
        acordado; se acuerda; decisión tomada|adoptada|final; acuerdo adoptado|tomado|alcanzado|final; dcs; acdo;
        resol; resol .; queda acordado|decidido; consenso;
        decisión; decisiones; decidido; acuerdo; acuerdos; resolución; resuelto; conclusión; conclusiones;
        dec; se decide; determinación; dictamen; resultado
    """),
        "information": phrases("""
        infor; info .; inf .; a saber; se informa; novedad del caso; última hora; nota informativa; para
        conocimiento; para que lo sepáis; apunte informativo; hecho nuevo; antecedentes; antecedente; contexto;
        fyi; hechos constatados; seguimiento del caso; estado actual; info; información; inf; informaciones;
        dato; datos; hecho; hechos; novedad; novedades; noticia; noticias; noticia nueva; actualización;
        observación; observaciones; nueva información; comunicación; aviso; para información; a título
        informativo; informativo; estado; estado de la cuestión; hallazgo; constatación; parte; situación; nuevo
        dato
    """),
        "assessment": phrases("""
        valoración; evaluación; apreciación; juicio; estimación; factor; opinión; impresión; análisis; diagnóstico
    """),
        "risk": phrases("""
        riesgo; riesgos; factor de riesgo; factores de riesgo; preocupación; preocupaciones; señal de alarma|alerta;
        señales de alarma|alerta; alerta; alarma; amenaza; peligro; vulnerabilidad; punto de preocupación; factor de
        empuje; indicador de riesgo; inquietud
    """),
        "protective": phrases("""
        protección; protector; protectora; factor de protección; factores de protección; factor protector; factores
        protectores; fortaleza; fortalezas; punto fuerte; puntos fuertes; aspecto positivo; aspectos positivos;
        positivo; a favor; pros; puntos a favor; punto a favor; recurso protector; elemento protector; factor de atracción; prot
    """),
        "question": phrases("""
        pregunta; preguntas; cuestión; cuestiones; duda; dudas; pregunta abierta|pendiente; interrogante; p; consulta;
        por aclarar
    """),
        "dissent": phrases("""
        discrepo; no estoy de acuerdo; desacuerdo; voto discrepante; salvedad; disenso; disidencia; objeción;
        objeciones; discrepancia; discrepancias; voto particular; voto en contra; reserva; reservas; en contra;
        opinión discrepante|contraria|divergente; opinión en contra; oposición; postura minoritaria
    """),
        "attendance": phrases("""
        aus; aus .; aus . just .; exc; exc .; excus; excus .; disc; disc .; just; just .; justif; justif .; justificado; justificada; justificados; justificadas; pres; pres .; asist .; asist; inasist; ausencia justif .;
        falta|faltas|ausencia|ausencias|inasistencia|inasistencias
        justificada|justificadas|injustificada|injustificadas|excusada|excusadas; asistencia excusada; no
        vienen|viene|acuden|acude|pueden|comparece|comparecen; faltan|falta hoy|con|sin?; falta|faltan|faltó|faltaron;
        llegan|llega tarde; llegan|llega más tarde; conectados|conectadas|conectada|conectado; en línea|remoto;
        ausente|ausentes|ausencia con|por|sin excusa|aviso|justificar|justificación|enfermedad|vacaciones; están;
        asistencia confirmada; sustituciones; sustitución; bajas; suplencia; suplencias; acuden; acude; asiste;
        comparecen; en sala; por videollamada|videoconferencia|teams|zoom;
        asistencia; asistentes; asisten; presentes; presente; ausente; ausentes; ausencia; ausencias; excusa; excusas;
        excusado; excusada; excusan; disculpa; disculpas; invitado; invitada; invitados; invitadas; no asiste; no
        asisten; excusan asistencia; excusa asistencia; baja
    """),
        "remark": phrases("""
        para el acta; para constancia en acta; para que conste; para que conste en acta; a efectos de acta; que
        conste en el? acta; conste en acta; que conste en el acta; que quede constancia; que quede constancia en
        acta; quede constancia; quede constancia en acta; que figure en acta; que quede reflejado en acta; que
        se recoja en acta; consta en acta; se hace constar; se hace constar en acta; hágase constar; queda
        constancia; para constancia; cuestión de procedimiento; cuestión de orden; observación al acta; acta; a
        recoger en acta; tómese nota; que se anote; cuestión previa; cuestión formal; a título de constancia;
        inciso; queda recogido en acta; que conste en acta; en acta; observación; observación para el acta;
        comentario; comentario para el acta; constancia; a constar en acta
    """),
        "note": phrases("""apunte personal|propio|privado|interno; nota mía; nota de trabajo|interna|aparte; recordatorio personal|propio; para recordar; anotación personal;
        nota; notas; nota personal; nota privada; nota propia; nb; n . b .; memo; privado; privada; recordatorio; para
        mí; para mí mismo|misma; apunte; apuntes; mi nota; nota para mí; nota interna; personal; anotación; ojo;
        recordar
    """),
    },
    owner_labels=phrases("""
        responsable; responsables; propietario; propietaria; encargado; encargada; quién; a cargo de; a cargo; asignado
        a; asignada a; asignado; ejecuta; titular; por; lo hace; la hace; actor; persona responsable; lleva; lo lleva;
        resp; dueño; ejecutor; realiza; se encarga; corresponde a
    """),
    agencies={
        "POL": phrases("""
        p . local; p . municipal; p . nacional; p . foral; p local; p municipal; pol . local; pol . municipal;
        fuentes policiales; informe policial; informes policiales; atestado policial; datos policiales; información
        policial; inteligencia policial; policía; policías; agente de policía; agentes de policía; policía nacional;
        policía local; policía municipal; guardia civil; guardias civiles; mossos; mossos d'esquadra; ertzaintza; cnp;
        inspector de policía; inspectora de policía; inspector; inspectora; comisaría; comisario; comisaria; brigada;
        brigada de información; cuerpo nacional de policía; fuerzas de seguridad; cuerpos de seguridad; agente de
        barrio; policía de barrio; policía de proximidad; oficial de policía; agentes; la guardia urbana; guardia
        urbana; patrulla; fcse; ffcc; policía judicial; polis; subinspector; subinspectora; unidad policial; policía
        autonómica; policía foral; sargento; la benemérita; pol
    """),
        "PRO": phrases("""
        fiscalía; fiscal; fiscales; ministerio fiscal; ministerio público; el fiscal; oficina del fiscal; fiscalía
        provincial; mf; fiscal del caso; fiscal de guardia; acusación pública; fiscal jefe; fiscalía general; procurador
        general
    """),
        "PRI": phrases("""
        el centro; el centro penitenciario; el centro de inserción social; centro; informe penitenciario;
        fuentes penitenciarias; prisión; cárcel; centro penitenciario; cp; director de prisión; directora de
        prisión; director de la prisión; directora de la prisión; dirección de la prisión; dirección del centro;
        instituciones penitenciarias; iipp; ii . pp .; administración penitenciaria; director del centro;
        directora del centro; director del centro penitenciario; directora del centro penitenciario; institución
        penitenciaria; servicio penitenciario; servicios penitenciarios; establecimiento penitenciario; penal;
        penitenciaría; penitenciario; junta de tratamiento; subdirector de tratamiento; subdirectora de
        tratamiento; subdirector de seguridad; jefe de servicios; jefa de servicios; director de la cárcel;
        directora de la cárcel; cis; centro de inserción social; sgip; alcaide; secretaría general de
        instituciones penitenciarias; equipo de tratamiento
    """),
        "PRC": phrases("""
        funcionario de prisiones; funcionaria de prisiones; funcionarios de prisiones; funcionario de vigilancia;
        funcionario de módulo; funcionaria de módulo; educador de prisión; educadora de prisión; educador del centro;
        guardia de prisión; vigilante de prisión; oficial de prisiones; tutor de prisión; celador; tutor penitenciario;
        funcionario penitenciario; funcionaria penitenciaria; educador del módulo
    """),
        "PSY": phrases("""
        psicólogo; psicóloga; psicólogo de la prisión; psicóloga de la prisión; psicólogo penitenciario; psicóloga
        penitenciaria; psicólogo del centro; psicóloga del centro; psicólogo forense; psicóloga forense
    """),
        "PRB": phrases("""
        libertad vigilada; agente de libertad vigilada; agente de libertad condicional; servicio de libertad vigilada;
        delegado de libertad vigilada; delegada de libertad vigilada; sgpma; servicio de gestión de penas y medidas
        alternativas; penas y medidas; penas y medidas alternativas; servicio de penas y medidas; delegado de ejecución
        de medidas; delegada de ejecución de medidas; agente de probation; probation; servicio de probation; medidas
        alternativas; dem; libertad asistida; oficial de libertad condicional; servicio de medidas alternativas; técnico
        de medidas; seguimiento penal; agente de prueba; servicio de prueba; oficial de probation; supervisor de
        libertad condicional; delegado de medidas; servicio de reinserción; vigilancia penitenciaria y medidas
    """),
        "MUN": phrases("""
        ayuntamiento; municipio; alcalde; alcaldesa; alcaldía; concejal; concejala; concejalía; municipal; consistorio;
        servicios municipales; técnico municipal; técnica municipal; el consistorio; administración local; corporación
        municipal; ayto; técnico del ayuntamiento; técnica del ayuntamiento; gobierno local; regidor; regidora; casa
        consistorial; coordinador municipal; coordinadora municipal; coordinador de acogida; coordinadora de acogida;
        entidad local
    """),
        "INT": phrases("""
        inteligencia; servicio de inteligencia; servicios de inteligencia; cni; citco; servicio secreto; seguridad del
        estado; servicio de información; inteligencia penitenciaria; centro nacional de inteligencia; cicco; grupo de
        control y seguimiento
    """),
        "JUD": phrases("""
        juez; jueza; juzgado; tribunal; juez de vigilancia penitenciaria; jueza de vigilancia penitenciaria; jvp;
        juzgado de vigilancia; juzgado de vigilancia penitenciaria; magistrado; magistrada; audiencia nacional;
        audiencia provincial; juez de instrucción; jueza de instrucción; judicatura; juzgado de guardia; juez de
        vigilancia; jueza de vigilancia; poder judicial; laj
    """),
        "MH": phrases("""
        el centro de salud mental; informe psiquiátrico; salud mental; psiquiatra; psiquiatría; servicio de salud
        mental; servicios de salud mental; unidad de salud mental; centro de salud mental; csm; equipo de salud mental;
        psiquiatra forense; usm; servicio de psiquiatría; hospital psiquiátrico; terapeuta; atención psiquiátrica;
        psiquiátrico; programa de salud mental
    """),
        "HLT": phrases("""
        la médica; la médica del centro; la médica de la prisión; el centro de salud; el centro de adicciones;
        sanidad; médico; médica; enfermero; enfermera; enfermería; servicio médico; servicios
        médicos; centro de salud; servicios sanitarios; servicio sanitario; salud; médico de prisión; médico de
        cabecera; ambulatorio; sanitarios; hospital; médico penitenciario; servicio de drogodependencias; cad;
        centro de adicciones; uca; atención a drogodependencias; servicio de adicciones; cas; médico de familia
    """),
        "SOC": phrases("""
            sociales; serv . sociales; s . sociales; serv sociales; los sociales;
        servicios sociales; servicio social; trabajador social; trabajadora social; trabajo social; asistente social;
        asuntos sociales; ssss; ss . ss .; bienestar social; asistencia social; servicio de deudas; trabajadores
        sociales; trabajadoras sociales; atención social; servicios sociales municipales; acción social; educador
        social; educadora social; técnico de servicios sociales; prestaciones sociales; servicio de bienestar social; ts
    """),
        "YTH": phrases("""
        protección de menores; servicio de menores; protección a la infancia; infancia; menores; servicio de protección
        de menores; servicios de protección de menores; fiscalía de menores; juventud; dgaia; educador juvenil;
        trabajador juvenil; servicio de juventud; bienestar infantil; servicio de infancia; atención a la infancia;
        servicios de juventud; equipo de menores; tutela de menores; protección juvenil; educadora juvenil
    """),
        "EDU": phrases("""
        el centro educativo; el centro de formación; educación; profesor; profesora; maestro; maestra; docente; escuela;
        colegio; instituto; centro educativo; formación; jefe de estudios; servicio educativo; tutor escolar; educador;
        educadora
    """),
        "WRK": phrases("""
        empleo; sepe; servicio de empleo; oficina de empleo; inem; servicio público de empleo; orientador laboral;
        orientadora laboral; inserción laboral; técnico de empleo; técnica de empleo; técnico de inserción laboral; soc;
        sae; insertor laboral; preparador laboral; inserción sociolaboral; agencia de empleo; servicios de empleo;
        lanbide; orientación laboral
    """),
        "HSG": phrases("""
        vivienda; servicio de vivienda; oficina de vivienda; empresa municipal de vivienda; instituto de la vivienda;
        agencia de vivienda; emvs; corporación de vivienda; asociación de vivienda; vivienda social; técnico de
        vivienda; técnica de vivienda; patronato de vivienda; sociedad de vivienda; servicios de vivienda; ivima;
        visesa; entidad de vivienda; promotora social
    """),
        "NGO": phrases("""
        ong; asociación; fundación; entidad; entidad social; ong de reinserción; programa de salida; asesor de salida;
        acompañante de salida; exit; entidad colaboradora; cáritas; cruz roja; voluntario; voluntaria; voluntariado;
        oenegé; tercer sector; programa exit; trabajador exit; organización social; entidad del tercer sector; la ong;
        piso de acogida; desradicalización; programa de desvinculación; entidades
    """),
        "REL": phrases("""
        imán; imam; capellán; sacerdote; cura; pastor; mediador religioso; mediadora religiosa; mediador intercultural;
        mediadora intercultural; capellanía; pastoral penitenciaria; rabino; mediador; mediadora; asistente religioso;
        mediador cultural; mediadora cultural; líder religioso
    """),
        "MEN": phrases("mentor; mentora; tutor; tutora; referente; coach"),
        "CM": phrases("""
        gestor de casos; gestora de casos; gestor del caso; gestora del caso; coordinador del caso; coordinadora del
        caso; coordinador de caso; coordinadora de caso; responsable del caso; case manager; gestor de caso; gestora de
        caso; técnico de referencia; referente del caso; profesional de referencia; coordinador de casos; coordinadora
        de casos
    """),
        "CP": phrases("""
        punto de contacto; secretario; secretaria; secretaría; secretariado; persona de contacto; secretario de actas;
        secretaria de actas; coordinación; oficina de coordinación; enlace; oficial de enlace
    """),
        "FAM": phrases("familia; familiares"),
    },
    weak=phrases("""
        médica; centro; penal; salud; sanidad; educación; formación; empleo; vivienda; familia; familiares;
        infancia; menores; juventud; escuela; colegio; instituto; asociación; fundación; entidad; entidades;
        exit; cura; tutor; tutora; mediador; mediadora; inteligencia; enlace; coordinación; municipal; cp; cis;
        cas; soc; dem; ts; pol; brigada; coach; voluntariado; penitenciario; laj; desradicalización;
        pastor; municipio; celador; psiquiátrico; trabajo social; patrulla; referente
    """),
    vague=phrases("""
        doctor; doctora; el|la representante; representante; el|la portavoz; el|la delegado|delegada;
        el|la|un|una agente; agente; el|la|un|una funcionario|funcionaria; funcionario; funcionaria; el|la|un|una
        técnico|técnica; técnico; técnica; el|la|un|una trabajador|trabajadora; el|la|un|una empleado|empleada;
        el|la|un|una colega; mi|su|nuestro|nuestra colega; el|la|mi|su|un|una compañero|compañera; nuestro compañero;
        nuestra compañera; el|la oficial; oficial; el|la profesional; profesional; el servicio; la agencia; el
        organismo; la institución; las instituciones; los servicios; el equipo; el|la especialista; el|la responsable;
        el|la encargado|encargada; la persona responsable|encargada; la persona de referencia; las autoridades; la
        autoridad; el departamento; la unidad; el personal; ambos; ambas; los dos; las dos; los demás; las demás; los
        otros; las otras; el otro; la otra; todas las partes|entidades|instituciones; los socios; el director; la
        directora; el|la jefe|jefa; el coordinador; la coordinadora; uno de nosotros; una de nosotras; el señor; la
        señora; los compañeros; las compañeras; los agentes; los técnicos; los funcionarios; los profesionales; el
        abogado de oficio; la otra entidad; la entidad correspondiente|competente; quien corresponda; el órgano
        competente; el|la gestor|gestora; el|la asesor|asesora; el|la supervisor|supervisora; el|la
        orientador|orientadora; un compañero; el tercero; el primero; esta última; este último
    """),
    objects=phrases("ello; consigo; conmigo; mí; contigo"),
    clitics=phrases("me; te; se; lo; la; los; las; le; les; nos; os"),
    pronouns=phrases("""
        ele; ella; ellos; ellas; yo; nosotros; nosotras; usted; ustedes; vosotros; este; ese; estos; esos; eso; esto
    """),
    demonstratives=phrases("este; ese; estos; esos; eso; esto"),
    speaker=phrases("yo; nosotros; nosotras"),
    nobody=phrases("""
        alguien; nadie aún; nadie todavía; cualquiera; uno de los servicios; alguno; por determinar; por definir; a
        determinar; uno de los organismos; quien sea
    """),
    person=phrases("""
        el interesado; la interesada; interesado; el interno; la interna; interno; interna; el preso; la presa; preso;
        el recluso; la reclusa; recluso; el penado; la penada; penado; el detenido; la detenida; el condenado; la
        condenada; el cliente; la clienta; cliente; el usuario; la usuaria; usuario; usuaria; la persona; la persona
        interesada; el sujeto; sujeto; el chico; la chica; el joven; la joven; el hombre; la mujer; el paciente; la
        paciente; el menor; la menor; el muchacho; el individuo; el retornado; el investigado; el beneficiario; el
        acusado; el liberado
    """),
    articles=phrases("el; la; los; las; un; una; unos; unas; nuestro; nuestra; nuestros; todos; todas"),
    recorded=phrases("""
        que conste en acta , por favor , que?; que conste , por favor , que; conste , por favor , que; que conste ,
        si puede ser , que; que quede en acta , por favor , que?; que se anote , por favor , que; apúntese , por
        favor , que; y que conste que; y que conste en acta que; que conste también que; que conste asimismo que;
        que se diga en acta que?; en acta , por favor , que; que figure , por favor , que; que quede claro en acta
        que; póngase en acta que; ponedlo en acta; póngalo en acta;
        que conste que; conste que; que conste en acta que; conste en acta que; que quede constancia de? que?;
        quede constancia de? que?; que quede en acta que?; que quede reflejado que?; que quede reflejado en acta
        que?; que figure en acta que?; que se recoja en acta que?; que aparezca en acta; quiero que conste que?;
        queremos que conste que?; se hace constar que?; se hace constar en acta que?; hágase constar que?;
        hacemos constar que?; hago constar que?; hay que hacer constar que?; que se anote en acta que?; anótese
        en acta que?; apúntese en acta que?; para el acta; para que conste; a efectos de acta; se deja
        constancia de que?; dejamos constancia de que?; queda constancia de que?; en acta queda que?; recójase
        en acta que?; a recoger en acta; poner en el? acta que?; pon|ponga en el? acta que?
    """),
    memos=phrases("""
        nb; n . b .; nota para mí mismo|misma?; nota mental; recordatorio para mí; para mí mismo|misma?; no
        olvidar; que no se me olvide; acordarme de; acordarse de que; ojo que no se me olvide; recordar que;
        apunte para mí; nota propia
    """),
    barring=phrases("""
        contacto|contactos|comunicación|encuentro|encuentros|relación con la|su|las|los|él|ella|una?
        víctima|víctimas|ex|expareja|denunciante|menor|menores;
        contacto|contactos|comunicación|encuentro|encuentros|relación con la|su|las|los|él|ella|una?
        testigo|testigos|cómplices|cómplice|familia|coimputados|coacusados; contacto|contactos alguno|ninguno
        con|entre; salida|salidas|permiso|permisos sin|antes|hasta|de|a; salida|salidas no
        acompañada|acompañadas; acceso a internet|redes|la|las|móvil; visita|visitas sin|antes|hasta;
        visita|visitas de|del hermano|amigos|menores; comunicación a la prensa; levantamiento del?; modificación
        de|del; alcohol ni|durante|en; consumo durante|en; más
        permisos|salidas|aplazamientos|prórrogas|cambios|excepciones
    """),
    slight=phrases("""
        bajo; baja; bajos; bajas; poco; poca; escaso; escasa; mínimo; mínima; leve; leves; ligero; ligera;
        menor; moderado; moderada; reducido; reducida; limitado; limitada; residual; pequeño; pequeña; asumible;
        tolerable; muy bajo|baja; medio; media
    """),
    to_tell=phrases("""
        para decir|contar|avisar|informar|comunicar|quejarse|advertir que?; para
        pedir|confirmar|explicar|decirnos|contarnos|avisarnos|informarnos|comunicarnos que?; diciendo que?;
        avisando de? que?; contando que?; quejándose de? que?; informando de? que?; comunicando que?;
        advirtiendo de? que?; confirmando que?; explicando que?
    """),
    assigned=phrases("""
        se le pide|encarga|encomienda|solicita|asigna|requiere|reclama que?; se les
        pide|encarga|encomienda|solicita|asigna que?; le toca|corresponde|compete|incumbe; les
        toca|corresponde|compete|incumbe; le pedimos|encargamos|encomendamos que?; les pedimos|encargamos que?;
        le queda|quedan; se espera; esperamos; necesitamos; queremos; falta; le encargo; le pido; queda
        asignado|asignada|encomendado|pendiente; se le ha pedido|encargado|encomendado; se le
        encargó|pidió|encomendó
    """),
    keeps=phrases("""
        tiene|tienen|mantiene|mantienen|guarda|guardan|conserva; está|están; sigue|siguen; queda|quedan; hay
    """),
    does_so=phrases("""
        se encarga|encargan|encargará|encargarán de? ello|eso|esto|él|todo?; lo hace|hacen|hará|harán; lo
        lleva|llevará|ve|verá|mira|mirará|gestiona|gestionará; lo
        tramita|tramitará|mueve|moverá|pide|pedirá|asume|asumirá; la|los|las
        hace|hará|lleva|pide|tramita|gestiona|asume; se ocupa|ocupan|ocupará|ocuparán de? ello|eso|esto|todo?;
        se hace|hará|hacen cargo de? ello|eso|esto?; se queda|quedará con eso|esto|ello; se responsabiliza de?
        ello|eso?; está en ello; ya se? está|ocupa en? ello?; va a
        hacerlo|encargarse|ocuparse|mirarlo|gestionarlo; se compromete a? hacerlo|ello; se pone con ello|eso; se
        ofrece voluntario|voluntaria; se apunta a eso|ello
    """),
    finishes=phrases("""
        borrador; primer borrador; versión; final; definitivo; definitiva; listo; lista; terminado; terminada;
        hecho; hecha; cerrado; cerrada; entregado; entregada; tiene que estar; debe estar; ha de estar; tendrá
        que estar; deberá estar; que esté; estará; para; a más tardar; como tarde; informe; documento; texto;
        escrito; el; la; lo; eso; esto; debe; tiene; que; estar; entrega
    """),
    titles=phrases("""
        sr; sra; srta; señor; señora; señorita; don; doña; d; dª; dña; dr; dra; doctor; doctora; prof; agente;
        inspector; inspectora; subinspector; subinspectora; comisario; sargento; cabo; capitán; teniente; juez; jueza;
        magistrado; magistrada; imán; padre; compañero; compañera; colega; lic; licenciado; licenciada; ldo; lda;
        abogado; abogada; funcionario; funcionaria; el señor; oficial
    """),
    particles=phrases("""
        de; del; la; las; los; y; e; i; san; santa; van; der; den; von; le; el; al; bin; ben; da; di; do; dos; du; mac;
        abu; ibn; ait; st; vd; v; d; o; mc; ould; ten; ter
    """),
    generic=phrases("""
        servicio; servicios; centro; oficina; agencia; departamento; equipo; unidad; entidad; asociación; fundación;
        instituto; de; del; la; el; los; las; y; para; por; en; público; pública; nacional; general; provincial; local;
        regional; municipal; ministerio; secretaría; dirección; consejería; delegación; área; programa; proyecto;
        social; sociales; salud; mental; ayuntamiento; policía; prisión; penitenciario; penitenciaria; penitenciarias;
        instituciones; fiscalía; justicia; juzgado; vivienda; empleo; empresa; grupo; red; casa; norte; sur; este;
        oeste; nuevo; nueva; san; santa; hospital; atención; apoyo; ayuda; reinserción; libertad; vigilada; penas;
        medidas; alternativas; gestión; protección; menores; juventud; ong; cuerpo; guardia; civil; seguridad; interior;
        inserción; integración; service; probation; police; prison; municipality; agency; office; exit; comunidad;
        sociedad; ciudad; barrio; plan; agente; coordinación
    """),
    both=phrases("ni; y; e; &; +; /; así como; y también; además de; más; al igual que; como también"),
    either=phrases("o; u; y/o; o bien; bien"),
    beside=phrases("""
        con; junto con; junto a; conjuntamente con; en colaboración con; en coordinación con; de acuerdo con; con ayuda
        de; con la ayuda de; con el apoyo de; con apoyo de; en consulta con; acompañado de|por; acompañada de|por;
        asistido por; de la mano de; previa consulta con|a; en contacto con; a una con
    """),
    infinitive_endings=(
        "ar",
        "er",
        "ir",
        "arse",
        "erse",
        "irse",
        "arle",
        "erle",
        "irle",
        "arlo",
        "erlo",
        "irlo",
        "arla",
        "erla",
        "irla",
    ),
    jointly=phrases("""
        junto con; junto a; conjuntamente con; en conjunto con; de forma conjunta con; de la mano de; codo con
        codo con; mano a mano con; en colaboración con; en coordinación con; en equipo con; al alimón con; a
        medias con; a la vez que; al igual que; y también
    """),
    tasks=_INFINITIVES.union(_PRESENT, _FUTURE, _WISHES, _LONGER, _ORDERS, _OURS - _NOUNS),
    imperatives=_IMPERATIVES
    - {"saber", "poder", "deber", "pase", "base", "sirva", "viaje", "cuente", "trate", "siga", "venga"},
    infinitives=frozenset(),
    drops=True,
    head_first=True,
    own=_OWN,
    futures=_FUTURE,
    errands=_ERRANDS,
    lasting=frozenset(
        words("""
        acompaña apoya asesora atiende ayuda colabora cuida cumple custodia da deja dirige enseña gestiona guía habla
        hace imparte lleva maneja mantiene muestra observa ofrece orienta paga participa presta protege proporciona
        recibe representa sigue supervisa trabaja trata tutela usa utiliza ve vela vigila visita coordina asiste
        controla acude acoge aporta facilita abre guarda cambia acompañan apoyan asesoran atienden ayudan colaboran cuidan cumplen dan
        dejan dirigen enseñan gestionan hablan hacen imparten llevan mantienen muestran observan ofrecen orientan pagan
        participan prestan protegen proporcionan reciben siguen supervisan trabajan tratan tutelan usan utilizan ven
        vigilan visitan coordinan asisten controlan acuden acogen aportan facilitan
    """)
    ),
    usual=phrases("""
        siempre; a menudo; normalmente; habitualmente; regularmente; actualmente; en la actualidad; de momento; por el
        momento; en este momento; ahora mismo; todavía; aún; a veces; ya; diariamente; a diario; semanalmente;
        mensualmente; hoy en día; como siempre; con frecuencia; frecuentemente; ya no; apenas; rara vez; nunca; cada
        día; casi siempre; de vez en cuando; suele; suelen; sigue; siguen; periódicamente
    """),
    personal=phrases("""
        llamó; llamaron; telefoneó; escribió; ha llamado; ha telefoneado; ha escrito; han llamado; avisó; ha avisado;
        respondió; contestó; encontró; insistió; registró;
        va; van; hace; hacen; toma; toman; da; dan; usa; usan; trabaja; trabajan; empieza; empiezan; comienza;
        comienzan; deja; dejan; sigue; siguen; visita; visitan; habla; hablan; ve; ven; sale; salen; viene; vienen;
        busca; buscan; lleva; llevan; trae; traen; mantiene; mantienen; pone; ponen; compra; paga; pagan; lee; escribe;
        escriben; cuenta; pasa; pasan; quiere; quieren; participa; participan; colabora; colaboran; responde; aprende;
        mira; miran; saca; recibe; reciben; muestra; muestran; cumple; cumplen; acude; acuden; asiste; asisten; intenta;
        ayuda; pide; piden; acepta; rechaza; firma; vuelve; vuelven; vive; viven; entra; estudia; cuida; encuentra;
        termina; abandona; cambia; reconoce; amenaza; controla; evita; escucha; celebra; realiza; insiste; publica;
        ingresa; mueve
    """),
    modals=phrases("""
        nos avisa|avisan|informa|informan|dice|dicen|llama|llaman|comunica|confirma|escribe
        cuando|nada|tan|si|apenas|según; nos avisa|avisan|dice|llama en cuanto; avisa|avisan|avisará
        cuando|si|en|nada|tan; nos tiene|tendrá|mantiene|mantendrá al informados?|corriente|tanto;
        se encuentra con; se encuentran con|para; se ven con|para; se juntan con|el|la|mañana;
        queda con; quedará con; quedarán con; quedan con; se citan con; se citarán con; se reúnen con; ha
        quedado en pasar|llamar|ir|venir; ha quedado con; han quedado con; se queda con; se quedan con; se queda
        a cargo de; se coordinará con; se coordinan con; se coordinan para; se coordinarán para; se turnan para;
        se ponen de acuerdo para; se organizan para; se juntan para; quedó en; quedaron en; quedó de; quedaron
        de; quedan de; queda de; han quedado en; ha quedado de; quedará en; quedó encargado|encargada de;
        quedaron encargados|encargadas de; ha quedado encargado|encargada de; se ofrecieron a; se ofrecerá a; se
        ofreció para; se ofrece para; se ha ofrecido para; se prestan? a; se prestó a; se brinda a; se brindó a;
        se comprometieron a; se comprometerá a; se compromete en; se ha hecho cargo de; se hizo cargo de; asumió
        el compromiso|encargo de; asume el compromiso|cometido de; adquiere el compromiso de; toma el compromiso
        de; ha asumido el encargo|compromiso de; irá a; irán a; pasará por; se pasará por; se pasa por; van a
        pasarse por; va a pasarse por; se acercará a; se acerca a; se acercan a; se acercarán a; se desplaza a;
        se desplazará a; se desplazarán a; se pone con; se pondrá con; tiene el cometido de; tiene pendiente de;
        corre con; correrá con; se hará responsable de; es quien debe|tiene|va que?|a?; es el que tiene que; es
        la que tiene que; tendrá pendiente; estará pendiente de; hará por; harán por; se cuidará de; cuidará de;
        cuidarán de; se preocupará de; se preocuparán de; no dejará de; se anima a; se anota; ha de encargarse
        de; tendrá a su cargo; tiene a su cargo; hará llegar; harán llegar; hace llegar; hacen llegar; hará;
        harán; hace gestiones; hará gestiones; se reúne con; se reunirá con; se reunirán con; se ve con; se verá
        con; se verán con; da curso a|al; dará curso a|al; da traslado de|a|al; dará traslado de|a|al; da aviso
        a|al; dará aviso a|al; da cita; dará cita; da cuenta a|al; dará cuenta a|al; da los pasos; dará los
        pasos; da salida a; pone en marcha; pondrá en marcha; pondrán en marcha; echa|echará una mano;
        echa|echará un vistazo; toma contacto; tomará contacto; pide cita; pedirá cita; se adelanta a; tiene
        intención de; tiene la intención de; ve de; verá de; tiene que ir; habrá|habrán *ado|*ido; hace
        seguimiento; hacen seguimiento; hace el seguimiento; va a; van a; vamos a; voy a; debe; deben; deberá;
        deberán; debería; deberían; debe de; ha de; han de; habrá de; habrán de; tiene que; tienen que; tendrá
        que; tendrán que; tenemos que; tendría que; tendrían que; puede; pueden; podrá; podrán; podría; podrían;
        quiere; quieren; querría; se compromete a; se comprometen a; se comprometió a; se ha comprometido a; se
        han comprometido a; se encarga de; se encargan de; se encargará de; se encargarán de; se ocupa de; se
        ocupan de; se ocupará de; se ocuparán de; se hace cargo de; se hacen cargo de; se hará cargo de; se
        responsabiliza de; queda encargado de; queda encargada de; quedan encargados de; está encargado de; está
        encargada de; es el|la encargado|encargada de; es responsable de; son responsables de; es el|la
        responsable de; queda en; quedan en; quedamos en; ha quedado en; se ofrece a; se ofrecen a; se ofreció
        a; se ha ofrecido a; acepta; asume; asumirá; promete; prometen; prometió; ha prometido; intentará;
        intentarán; intenta; tratará de; tratarán de; trata de; procurará; procura; piensa; prevé; prevén; tiene
        previsto; tienen previsto; tiene pensado; está previsto que; tiene la tarea de; tiene el encargo de;
        tiene pendiente; tienen pendiente; por favor; favor de; queda pendiente de; está pendiente de; acuerda;
        se pondrá a; se pone a; empezará a; pasará a; procederá a; proceden a; procede a; volverá a; volverán a;
        vuelve a; se asegura de; se asegurará de; se asegurará de que; se asegura de que; velará por; vela por;
        sigue a cargo de; lleva; se llevará; habrá que; necesita; necesitan; tiene como tarea; asume la tarea
        de; asume el encargo de; se suma a; se dedica a; pasa a; está a cargo de; están a cargo de; se pondrá;
        se pondrán; se pone en contacto; se ponen en contacto; se pondrá en contacto; se pondrán en contacto;
        queda a cargo de; podría también; tiene de plazo; tiene hasta; tienen hasta; se implica en; toma nota
        de; se apunta; queda; sería; estaría
    """),
    abbreviated={
        "cp": "centro penitenciario",
        "cis": "centro de insercion social",
        "pn": "policia nacional",
        "cnp": "policia nacional",
        "pl": "policia local",
        "gc": "guardia civil",
        "csm": "centro de salud mental",
        "ssss": "servicios sociales",
        "ayto": "ayuntamiento",
    },
    undertakes=("a",),
    plural_verbs=("an", "en"),
    abilities=phrases("""
        puede; pueden; podría; podrían; quiere; quieren; querría; intenta; piensa; podría también; lleva; acepta; pasa
        a; queda; sería; estaría; vuelve a; trata de; necesita; necesitan; prevé; prevén; podrá; podrán
    """),
    passive_marks=phrases("ser; sido; siendo"),
    passives=(
        *phrases("""
        se va|van a pedir|solicitar|enviar|remitir|revisar|hacer|tramitar|gestionar|convocar;
        se va|van a citar|informar|comunicar|avisar|notificar|realizar|valorar|estudiar|preparar;
        se va|van a elaborar|redactar|presentar|instar|coordinar|contactar|buscar|llamar|comprobar;
        se va|van a verificar|consultar|ampliar|reforzar|programar|fijar|encargar|ocupar|poner;
        se va|van a iniciar|activar|derivar|entregar|facilitar|trasladar|mandar|concertar|organizar;
        se va|van a proponer;
        se pasará|procederá a;
        estaría bien|genial que?; sería
        bueno|importante|conveniente|útil|deseable|oportuno|ideal|fundamental|preciso|urgente que?; es
        importante|fundamental|conveniente|imprescindible|urgente|esencial|vital|prioritario que?; conviene que;
        convendría que; vendría bien que?; hace falta que; haría falta que?; habría que; urge que; falta que;
        queda que; resta por; está por; están por; quedó por; quedaron por; quedó pendiente; quedaron
        pendientes; se hace necesario|preciso|urgente; se impone; hay necesidad de; no estaría de más; no
        vendría mal; corre prisa; debe ser; deben ser; deberá ser; deberán ser; debería ser; tiene que ser;
        tienen que ser; tendrá que ser; ha de ser; han de ser; hay que; habrá que; hace falta; hará falta; es
        necesario; es preciso; será necesario; es imprescindible; es urgente; conviene; convendría; se debe; se
        deben; se deberá; se deberán; se tiene que; se tienen que; se ha de; se han de; queda por; quedan por;
        falta por; faltan por; falta; faltan; pendiente|pendientes de? *ar|*er|*ir|*arlo|*arla|*irlo|*arle|*arse;
        está|sigue|están|siguen pendiente|pendientes la|el|las|los|un|una|que; pendiente|pendientes la|el|las|los
        visita|visitas|llamada|llamadas|entrevista|entrevistas|reunión|cita|informe|informes|solicitud|certificado|certificados|coordinación|derivación|gestión|envío|remisión|analítica;
        queda pendiente; quedan pendientes; a realizar; a gestionar; a hacer; a tramitar; a enviar; a resolver;
        a entregar; a revisar; a preparar; a comprobar; a solicitar; a confirmar; será *ado|*ada|*ido|*ida;
        serán *ados|*adas|*idos|*idas; se necesita; se necesitan; se requiere; se requieren; toca; es
        importante; sería necesario; necesitamos; tenemos que; debemos; se procederá a; se procede a; se
        precisa; se ruega; urge; deben estar; debe estar; tiene que estar; debe quedar; deben quedar
    """),
        *(f"se {f}" for f in sorted(_FUTURE)),
    ),
    asks=phrases("""
        manda que;
        pide; piden; pidió; pidieron; pedirá; pedirán; solicita; solicitan; solicitó; solicitará; requiere; requieren;
        requirió; encarga; encargan; encargó; encargará; ruega; ruegan; insta; instan; instó; instará; ordena; ordenan;
        ordenó; exige; exigen; exigió; quiere que; quieren que; querría que; espera que; esperan que; desea que; propone
        que; proponen que; propuso que; sugiere que; sugieren que; recomienda que; recomiendan que; recomienda;
        aconseja; aconseja que; recuerda; recuerdan; recordará; invita; invitan; invitó; invitará; convoca; convocan;
        convocó; ha pedido; han pedido; ha solicitado; han solicitado; ha encargado; ha instado; hace que; dice a; dicen
        a; dijo a; insiste en que; necesita que; necesitan que; permite; autoriza;  delega en; delega; encomienda;
        encomendó; pregunta; preguntan; preguntó; preguntará; reclama; reclaman; demanda; urge; anima; animan;
        comisiona; faculta; obliga; exhorta; prefiere que; pide que; solicita que; le pide; le solicita; le encarga
    """),
    addressees=phrases("a; al; de; del; en; a los; para"),
    asked=phrases("""
        es instado a; es instada a; es requerido para; es requerida para; recibe el encargo de; reciben el encargo de;
        recibe la orden de; ha recibido el encargo de; recibe instrucciones de; es invitado a; es invitada a; ha sido
        requerido para; está invitado a; queda requerido para; recibe la tarea de; reciben la tarea de; es requerida a;
        es requerido a; ha sido instado a
    """),
    reports=phrases("""
        ha llegado que; le ha llegado que; le llegó que; llegó que;
        detalla; detallan; detalló; ha detallado; matiza; matizan; matizó; ha matizado; precisa que; precisan
        que; precisó; precisaron; ha precisado; puntualiza; puntualizan; puntualizó; ha puntualizado; concreta
        que; concretó; comparte que; comparten que; ha compartido que; compartió que; expone; exponen; expuso;
        expusieron; ha expuesto; aporta que; aportó que; aportan que; ha aportado que; pone|ponen|puso sobre la
        mesa; pone|ponen|puso en conocimiento; pone|puso de relieve; deja|dejan|dejó caer; deja|dejó claro;
        deja|dejó constancia; adelanta que; adelantó que; ha adelantado que; insinúa; insinuó; añaden; ha
        añadido; ha referido; han referido; ha relatado; ha aclarado; ha subrayado; ha destacado; ha apuntado;
        ha advertido; han advertido; ha asegurado; ha afirmado; ha reiterado; ha recordado que; recordó que;
        recuerdan que; ha insistido en; han avisado; ha alertado de?; alertan; alertó; nos
        traslada|trasladan|trasladó|transmite|transmiten|transmitió|dice|dicen|dijo|comenta|comentan|comentó|avisa|avisan|indica|indican|comunica|comunican|confirma|confirman|explica|informa|informan|apunta|señala|pasa|cuenta|cuentan|contó;
        nos ha|han
        trasladado|transmitido|dicho|comentado|contado|comunicado|confirmado|avisado|informado|explicado|hecho
        saber?; me dice|dicen|dijo|comenta|comentan|cuenta|cuentan|confirma|ha dicho?|contado?|comentado?;
        trasladó que; trasladan que; ha trasladado que; ha hecho saber; transmiten; ha puesto de manifiesto; ha
        puesto en conocimiento; hace notar; hizo notar; hace referencia a; hizo referencia a; hace mención a;
        alude a; aludió a; da a conocer; dio a conocer; ha dado a conocer; da fe de; da constancia de; dejó
        constancia; acredita; acreditó; ha acreditado; documenta; averiguó; ha averiguado; comprobó;
        comprobaron; ha comprobado; han comprobado; verificó; verificaron; ha verificado; descubrió; ha
        descubierto; se ha enterado; se enteró de; intuye; intuyen; deduce; dedujo; imagina; vaticina; augura;
        barrunta; se teme; se temen; asevera; aseveró; argumenta; argumentó; alega; alegan; alegó; aduce; adujo;
        sugiere que ha|está|hay|es; hizo constar; apostilla; apostilló; relatan; narra; narró; revela; revelan;
        reveló; ha revelado; confiesa; confesó; reseña; reseñó; reflejó; constataron; observaba; advertía;
        informaban; decían; señalaba; explicaron; ha observado; han observado; han detectado; han visto; han
        constatado; han localizado; han identificado; ha identificado; han encontrado; ha encontrado; localiza;
        localizan; identifica; identifican; sorprendió; sorprendieron; ha sorprendido; han sorprendido;
        interceptó; interceptaron; ha interceptado; llamó; llamaron; ha llamado; telefoneó; escribió; avisó; ha
        avisado; ha escrito; hizo saber; nos hace saber; dejó dicho; pasa el dato; cuenta; nos cuenta; avisoo;
        registroo; anuncioo; trasladoo que; dice; dicen; dijo; dijeron; ha dicho; han dicho; informa; informan;
        informó; informaron; ha informado; han informado; comunica; comunican; comunicó; comunicaron; ha
        comunicado; han comunicado; señala; señalan; señaló; señalaron; ha señalado; indica; indican; indicó;
        indicaron; ha indicado; comenta; comentan; comentó; comentaron; ha comentado; cuentan; contó; contaron;
        ha contado; explica; explican; explicó; ha explicado; confirma; confirman; confirmó; confirmaron; ha
        confirmado; han confirmado; advierte; advierten; advirtió; avisa; avisan; afirma; afirman; afirmó;
        asegura; aseguran; aseguró; sostiene; sostuvo; manifiesta; manifiestan; manifestó; ha manifestado;
        expresa; expresó; declara; declaran; declaró; ha declarado; refiere; refieren; refirió; relata; relató;
        menciona; mencionan; mencionó; ha mencionado; observa; observan; observó; observaron; constata;
        constatan; constató; ha constatado; detecta; detectan; detectó; detectaron; ha detectado; ve; ven; vio;
        vieron; ha visto; oye; oyó; ha oído; sabe; saben; supo; cree; creen; creyó; creía; piensa; piensan;
        pensaba; opina; opinan; considera; consideran; consideró; estima; estiman; estimó; entiende; entienden;
        teme; temen; temía; sospecha; sospechan; sospechó; espera; duda; dudan; niega; niegan; negó; reconoce;
        reconoció; admite; admitió; recalca; subraya; subrayó; destaca; destacan; destacó; apunta; apuntan;
        apuntó; añade; añadió; reporta; reportan; reportó; anota; registra; registraron; ha registrado; nota;
        notó; ha notado; percibe; percibió; escribe; responde; respondió; ha respondido; contesta; contestó;
        aclara; aclaró; alerta; ha alertado; valora; valoran; valoró; evalúa; evaluó; aprecia; aprecian; se
        muestra; se mostró; denuncia; denunció; anuncia; traslada que; transmite; transmitió; ha transmitido;
        pone de manifiesto; puso de manifiesto; hace constar; da cuenta; dio cuenta; se entera; se enteró; se
        pregunta; se queja; se quejó; está convencido; está convencida; está segura; está seguro; es consciente;
        tiene constancia; tiene conocimiento; notifica; notificó; ha notificado; describe; describió; recuerda
        que; calcula; prevé que; insiste en; insistió; desaconseja; desaconsejan; supone; certifica; certificó;
        encuentra; encontró; identificó; localizó; reitera; reiteró; plantea; planteó; prevé; es de la opinión;
        ha localizado; se preocupa; está preocupada; está preocupado; están preocupados; teme que; tiene
        noticias; tiene información; ha sabido; ha recibido; ha tenido conocimiento; hace saber; dio parte; da
        parte; informaba; decía; comentaba
    """),
    notifies=phrases("""
        informa|informan a|al; comunica|comunican a|al; avisa|avisan a|al; notifica|notifican a|al;
        confirma|transmite|alerta a|al; informa|comunica|notifica personalmente; explica; explican; evalúa; responde;
        contesta; traslada; escribe
    """),
    courtesies=phrases("por favor; favor de; pf; porfa; también; luego; entonces; además; se ruega"),
    nouns=phrases("""
        visita; entrega; consulta; firma; ayuda; reserva; copia; cita; prueba; entrevista; cuenta; denuncia; busca;
        compra; custodia; factura; mejora; demanda; llama; sale; espera; marca; toma; charla; contacto; informe; apoyo;
        traslado; trata
    """),
    awaits=phrases("""
        a la espera de que; en espera de que; a espera de que; pendiente|pendientes de que; esperando a? que; aguardando
        a? que;
        a expensas de que; esperamos a que; espera|esperan a que; pendiente|pendientes de si; a la espera de si
    """),
    receives=phrases("""
        recibimos; recibiremos; nos llega|llegará; tendremos;
        recibe; reciben; recibirá; recibirán; debe recibir; deben recibir; tiene que recibir; tienen que recibir; va a
        recibir; obtiene; obtienen; obtendrá; espera; esperan; está esperando; están esperando; sigue esperando; está a
        la espera de; a la espera de; esperando; necesita; necesitan; necesitará; precisa; precisan; requiere; le llega;
        aguarda; aguardan; ha de recibir; debe tener; deben tener; debe obtener; depende de; está pendiente de recibir;
        quiere recibir; todavía espera; tendrá; debe saber; necesita saber; se le entrega; se le envía
    """),
    meets=phrases("""
        recibe; reciben; recibirá; recibirán; espera; esperan; atiende; acoge; aguarda; espera a
    """),
    needs=phrases("está esperando; depende de"),
    judges=phrases("""
        valora; ve; ven; considera; consideran; valoran; evalúa; evalúan; estima; estiman; aprecia; aprecian;
        detecta; detectan; observa; observan; identifica; identifican; percibe; perciben; señala; señalan;
        advierte; advierten; alerta; alertan; apunta; apuntan; destaca; destacan; califica; califican;
        encuentra; encuentran; reconoce; subraya; describe; constata; nota; sitúa; sitúan; cifra; pone
    """),
    states=phrases("""
        se le acaba|acaban|termina|vence|vencen|caduca|caducan|agota|agotan|cumple|pasa|da|hace|nota|ve; se le ha|han
        acabado|terminado|agotado|caducado;
        es; son; está; están; era; eran; fue; fueron; ha; han; había; habían; hay; hubo; tiene; tienen; tenía; tenían;
        sigue; siguen; continúa; continúan; parece; parecen; permanece; vive; viven; reside; residen; lleva; llevan;
        queda; quedan; quiere; quieren; sabe; necesita; pertenece; significa; sufre; padece; cuenta con; cuentan con;
        dispone de; disponen de; depende; rechaza; se niega; muestra; muestran; prefiere; carece; confía; acude; usa;
        bebe; fuma; duerme; come; puede; debe; apoya; apoyan; suele; suelen; se encuentra; se encuentran; se siente; se
        lleva bien; se lleva mal; tuvo; estuvo; estuvieron; estaba; estaban; será; serán; estará; hace; existe; existen;
        consta; figura; figuran; mantiene; mantienen; va bien; va mal; va mejor; evoluciona; progresa; colabora;
        participa; trabaja; gana; cobra; debe dinero; aparece; resulta; tendrá; habrá; consume; convive; lamenta;
        agradece; acepta; asiste; posee; vale; cuesta; empeora; mejora; corre; corren; faltan; sobra
    """),
    past=phrases("""
        pasoo; roboo; ingresoo; abandonoo;
        detuvo; detuvieron; retuvo; sostuvo; obtuvo; condujo; produjo; redujo; dedujo; huyeron; mordió;
        durmieron; murieron; cayeron; creyó; oyeron; siguió; siguieron; eligió; consiguió; sirvió; repitió;
        vistió; mudaron; se mudó; se casó; se separó; se divorció; se marchó; se quedó; se apuntó; quedó;
        quedaron; nacieron; supieron; quisieron; trajeron; anduvo; cupo; fueron; eran; iban; denunció;
        condenaron; condenó; ingresaron; expulsaron; expulsó; despidieron; despidió; echaron; echó; concedieron;
        concedió; denegaron; denegó; retiraron; robaron; pegaron; multaron; pararon; cogieron; pillaron; pilló;
        cachearon; encontraron; operaron; vacunaron; dieron de alta|baja; dio de alta|baja; estuvo; llevaron;
        mandaron; era; fue; ha; han; había; habían; hubo; he; hemos; tuvo; tenía; tenían; tuvieron; estuvieron;
        estaba; estaban; hizo; hicieron; dijo; dijeron; vio; vieron; visto; vista; vistos; vistas; dio; dieron;
        fue visto; ha sido; han sido; iba; vino; vinieron; puso; pusieron; supo; quiso; pudo; pudieron; trajo;
        salió; salieron; llegó; llegaron; volvió; ocurrió; sucedió;  empezó; comenzó; perdió; murió;
        falleció; nació; escapó; huyó; ayer; anoche; desde; desde hace; pasado; pasada; se negó; negó; rechazó;
        rechazaron; agredió; amenazó; insultó; pegó; golpeó; rompió;  bebió; consumió; encontró; conoció;
        contó; contaron; comió; durmió; leyó; oyó; cayó; dejó; dejaron; entró; entraron; sintió; mintió;
        discutió; llamó; llamaron; se reunió; se reunieron; reunió; mostró; habló; hablaron; pidió; pidieron;
        recibió; recibieron; mantuvo; fugó; intervino; trasladado; detenido; detectado; observado; comunicado;
        ingresado; encontrado; hallado; ha estado; identificado; localizado; sorprendido; incautado;  perdido; fracasó; faltó; desapareció; apareció; acudió; asistió; cumplió; protagonizó;
        presentó; manifestó
    """),
    pasts=(_PASTS - _PLAIN - _PRESENT - _NOUNS) | frozenset(f + "o" for f in _PLAIN if f.endswith("o")),
    past_shapes=("ó", "aron", "ieron", "yeron"),
    past_endings=phrases("aron; ieron; yeron; aba; aban"),
    participles=phrases("""
        -ado; -ada; -ados; -adas; -ido; -ida; -idos; -idas; hecho; hecha; hechos; hechas; dicho; visto; vista; vistos;
        vistas; puesto; puesta; puestos; escrito; escrita; abierto; abierta; cubierto; resuelto; resuelta; vuelto;
        devuelto; devuelta; muerto; roto; impreso; impuesto; impuesta; propuesto; propuesta; dispuesto; sido; descrito;
        inscrito; inscrita; suscrito; pospuesto; pospuesta
    """),
    present_endings=phrases("iza; izan; aran; eran; iran"),
    adverbs=phrases("""
        al final; al cabo; a la postre; por último; por fin; en resumidas cuentas; total; finalmente; de una vez;
        sin falta; sin más; de inmediato; como sea; a ser posible; si puede; personalmente; directamente;
        sino; también; todavía; aún; ya; ahora; entonces; luego; después; de nuevo; otra vez; nuevamente; por
        tanto; por lo tanto; primero; solo; solamente; siempre; personalmente; mismo; misma; mismos;
        directamente; inmediatamente; urgentemente; rápidamente; finalmente; además; asimismo; igualmente;
        conjuntamente; juntos; juntas; ambos; ambas; por su parte; mientras tanto; pues; así; pronto;
        formalmente; oficialmente; a su vez; de hecho; por favor; sí; mientras; antes; que; por escrito; por
        teléfono; previamente; seguidamente; posteriormente; a continuación; en principio; se; lo antes posible;
        cuanto antes; entre tanto; hoy mismo; -; –; —; →; ->; >; :; ,; (; )
    """),
    infinitive_marks=(*phrases("que; a; para; de; si; para que; en"), *sorted(_INFINITIVES)),
    that=phrases("""
        que; si; por qué; cómo; comoo; porque; cuando; cuandoo; quienn; dondee; quee; cuall; de que; cuantoo; :; "; “;
        ‘; «
    """),
    relative=phrases("""
        que; quien; el cual; la cual; los cuales; cuyo; cuya; donde; cuando; en el que; en la que; con el que; a la que;
        del que
    """),
    agents=phrases("""
        por; por parte de; por parte del; a través de; a través del; por el; por la; vía; mediante; desde
    """),
    thanks=phrases("""
        agradece|agradecen|agradecio|agradecemos a todos|todas|la|los mesa|grupo|asistentes|equipo?; agradece|agradecen|agradecemos la asistencia|presencia|colaboracion; da|dan|damos las gracias a todos|todas|la|los
    """),
    origins=phrases("""
        de; del; desde; por parte de; por parte del; a través de; de parte de; de parte del; procedente de; procedentes
        de
    """),
    prepositions=phrases("""
        luego de; al cabo de; después de; antes de; al final de; al término de; a fuerza de; por miedo a; con vistas
        a; con el fin de; a fin de; con objeto de; con tal de; por si; de cara a; una vez; visto; en aras de; tras
        haber;
        en cuanto a|al; respecto de|del|a|al; por parte de|del; de parte de|del; a propósito de|del; en lo que
        respecta|toca a|al; en lo referente|relativo a|al;
        a; al; de; del; con; para; por; en; sobre; entre; contra; hacia; hasta; desde; sin; según; ante; bajo; tras;
        durante; mediante; acerca de; respecto a|de|al; en relación con; con respecto a; en nombre de; en lugar de; en
        vez de; junto a; junto con; gracias a; a pesar de; debido a; a causa de; excepto; salvo; además de; dentro de;
        fuera de; cerca de; delante de; detrás de; alrededor de; como; en contra de; a favor de; en contacto con; a la
        atención de; con copia a; cc; frente a; no; ni; relativo a; relativa a; en casa de; por medio de; a través de;
        de parte de; de acuerdo con; conforme a; con ayuda de; vía; para con
    """),
    places=phrases("""
        en; a; al; de; del; desde; cerca de; junto a; hacia; fuera de; dentro de; alrededor de; por; sobre; delante de;
        frente a
    """),
    according=phrases("""
        lo que nos? transmite|dice|cuenta|traslada|comenta|refiere|explica|confirma; según
        parte|auto|atestado|oficio|informe|nota|registro|acta|expediente|diligencia|certificado de|del|de la; según
        obra en el? expediente?; según el? parte|atestado|oficio|acta|expediente de|del; obra en el? expediente
        de|del; por voz de|del; en voz de|del; por conducto de|del; según obra en el? expediente de|del; al
        decir|entender de|del; en boca del;
        precisa; precisó; puntualiza; puntualizó; matiza; matizó; detalla; detalló; expone; expuso; recalca;
        recalcó; subraya; subrayó; destaca; destacó; aclara; aclaró; relata; relató; reitera; reiteró;
        manifiesta; manifestó; declara; declaró; avisó; advirtió; aseguró; afirmó; refirió; explicó; confirmó;
        contó; apuntó; añadió; opinó; cree; considera; estima; entiende; alerta; alertó; menciona; mencionó;
        recuerda; recordó; insiste; insistió; teme; sospecha; constata; constató; reporta; reportó; nos
        traslada|trasladó|transmite|transmitió|cuenta|contó|dice|dijo|comenta|comentó|informa|informó|indica|indicó|confirma|confirmó|avisa|avisó|comunica|comunicó|señala|señaló|apunta|apuntó|explica|explicó|hace
        saber?; nos ha trasladado|transmitido|contado|dicho|comentado|informado|confirmado|avisado|comunicado;
        ha dicho|contado|informado|comentado|comunicado|confirmado|avisado|explicado|señalado; s /; sg; sg .;
        seg .; fte; fte .; fuente :; fuentes :; por lo que
        cuenta|dice|comenta|sabe|refiere|informa|indica|señala|apunta; por lo que nos
        cuenta|dice|comenta|traslada; a lo que dice|cuenta; al decir de; al parecer de|del; según
        cuenta|cuentan|refiere|refieren|traslada|trasladan|transmite|transmiten|apunta|apuntan|explica|explican|comenta|comentan|confirma|confirman|afirma|asegura|relata|manifiesta|detalla|sabe;
        según nos
        cuenta|cuentan|dice|dicen|traslada|trasladan|transmite|informa|informan|comenta|comentan|indica|refiere;
        según ha dicho|informado|comunicado|contado|trasladado|podido saber?; según lo que
        dice|cuenta|comenta|refiere; según información de|del; según informe de|del; según informes de|del;
        según los datos de|del; según el informe de|del; según el parte de|del; según consta a|al; tal como nos?
        cuenta|dice|transmite|traslada|comenta|indica|refiere; tal y como nos?
        cuenta|dice|transmite|traslada|comenta|indica|refiere; como nos?
        cuenta|traslada|transmite|comenta|refiere|apunta|señala|explica; de acuerdo con la|el|los|las
        información|informe|datos|versión|valoración de|del; conforme a la información de|del; en el entender
        de|del; a entender de|del; a ojos de|del; en palabras del; desde el punto de vista de|del; para el
        parecer de; a parecer de|del; en la valoración de|del; en la opinión de|del; nota de|del; oficio de|del;
        email de|del; mail de|del; correo del; whatsapp de|del; wasap de|del; mensaje del; llamada del; aviso
        recibido de|del; nos llega de|del|desde; nos consta por; me consta por; sabemos por; supimos por; nos
        enteramos por; se sabe por; ha sabido por; lo sabemos por; lo cuenta|dice|confirma|comenta|traslada; así
        lo cuenta|traslada|refiere|comenta|transmite|manifiesta|ve|valora; información
        facilitada|aportada|trasladada por; dato de|del; datos aportados|facilitados por; dato
        facilitado|aportado por; en boca de|del; por boca de|del; a la vista del; correo|e-mail|email|mail del;
        carta del; escrito de|del; nos llega de|del; sabemos por el|la?; en el informe de|del; consta en; consta
        en el; según consta en; según consta en el; figura en; según; según el; según la; según informa; según
        dice; según comunica; según indica; según señala; según refiere; conforme a; de acuerdo con; en opinión
        de; en opinión del; a juicio de; a juicio del; a criterio de; información de; información del; info de;
        informe de; informe del; comunicado de; noticias de; mensaje de; aviso de; aviso del; valoración de;
        valoración del; comunicado por; informado por; visto por; observado por; confirmado por; facilitado por;
        registrado por; señalado por; indicado por; manifestado por; aportado por; trasladado por; remitido por;
        detectado por; constatado por; dice; dicen; dijo; informa; informan; informó; comunica; comunican;
        comunicó; indica; indicó; señala; señaló; comenta; comentó; afirma; advierte; refiere; explica;
        confirma; asegura; apunta; cuenta; observa; avisa; opina; fuente; por información de; por información
        del; de fuente; palabras de; en palabras de; a decir de; carta de; correo de; llamada de; de parte de;
        de parte del; así lo indica; así lo confirma; así lo comunica; así lo dice; así lo informa; tal como
        informa; tal y como informa; como informa; como dice; como indica; observación de; observaciones de;
        estimación de; actualización de; recibido de; recibida de; procedente de; valorado por; evaluado por;
        según fuentes de; a la vista de; añade; sostiene; según datos de; datos de; datos del; llamó
    """),
    belongs=phrases("""
        queda|quedan|quedó|quedaron pendiente|pendientes de|del;
        que lo|la|los|las|se|nos
        mueva|mire|vea|gestione|tramite|pida|solicite|prepare|envíe|mande|haga|lleve|revise|compruebe|confirme|averigüe|resuelva|hable|arregle|consulte|traiga|busque|recoja|redacte|coordine|explique|cuente|valore|estudie|apunte|firme|diga|asuma;
        que de|del eso|esto|ello|tema se encargue|ocupe; que se encargue|ocupe; que se lo
        diga|pida|explique|mande|envíe; eso|esto|lo que lo haga|vea|mueva|lleve; que llame|hable; de
        eso|esto|ello que se encargue|ocupe;
        pendiente por parte de|del; falta por parte de|del; queda por parte de|del;
        corre|corren|correrá de|por cuenta de|del; de|por cuenta de|del; va por cuenta de|del; va a cargo de|del; está
        en manos de|del; es asunto de|del; asunto de|del; pasa a manos de|del;;
        de eso|esto|ello se encarga|encargará|encargan|ocupa|ocupará|ocupan; de ello|esto|eso se hace cargo; se
        hace|hará cargo; se hacen cargo; eso|esto lo ve|lleva|hace|mira|gestiona|tramita|mueve; lo|la
        ve|verá|mira|mirará|mueve|moverá; lo|la
        lleva|llevará|llevan|gestionará|tramitará|asumirá|preparará|realizará|coordinará|revisará|comprobará|pedirá|solicitará;
        los|las hace|lleva|tramita|gestiona|prepara|envía|manda; de la gestión|tramitación|tramitar|gestión se
        encarga|ocupa; la gestión la hace; el trámite lo hace; los trámites los lleva; se
        pidió|solicitó|encargó|encomendó a|al; se le pidió|solicitó|encargó|encomendó a|al; se ha
        pedido|solicitado|encargado|encomendado a|al; se le ha pedido|solicitado|encargado|encomendado a|al;
        pedimos|encargamos|solicitamos al; corre a cargo de|del; correrá a cargo de|del; correr a cargo de|del; de la
        mano de|del; compete a|al; competerá a|al; le compete a|al; incumbe a|al; le incumbe a|al; le corresponderá
        a|al; corresponderá a|al; le tocará a|al; tocará a|al; nos lo trae|manda|envía|pasa|prepara; queda en; recae
        en; recaerá en; recae sobre; quedará en manos de|del; queda bajo la responsabilidad de|del; bajo
        responsabilidad de|del; bajo la responsabilidad de|del; por cuenta de|del; corre por cuenta de|del; queda por
        cuenta de|del; a realizar por parte de|del; por hacer por; quedó encargado|encargada; quedó a cargo de|del;
        quedó en manos de|del; quedó asignado|asignada a|al; tarea asignada a|al;  encargada la|el; es
        competencia de|del; compromiso de|del; tarea que asume; lo asumirá; eso es cosa|tarea de|del; eso es para;
        recordad a|al; recuérdese a|al; díganle a|al; hay que pedirles? a|al; que lo
        lleve|mire|vea|pida|mande|envíe|prepare|solicite|revise;
        pido a|al; ruego a|al; encargo a|al; solicito a|al; le pido a|al; le encargo a|al; le ruego a|al; propongo a|al;
        se le encarga|encomienda|asigna|confía|recuerda|ruega|insta a|al; se les encarga|encomienda|asigna|pide|solicita
        a; queda encargado|encargada; queda asignado|asignada a|al; le encargamos|encomendamos|asignamos a|al; que lo
        haga|tramite|gestione|lleve; lo tiene que hacer; queda en manos del;
        recuérdale|recordadle|recuérdele|pídele|pedidle|pídale|dile|dígale|solicítale|encárgale|recuérdenle a|al; hay
        que recordarle a|al; hay que decirle a|al; recordarle a|al; que se encargue; se encargue de ello; acción para;
        acción de; acción a cargo de; acción del; tarea para; tarea de; tarea del; punto de acción para; corresponde a;
        corresponde al; le corresponde a; le corresponde al; le toca a; le toca al; toca a; toca al; es cosa de; es cosa
        del; es tarea de; es tarea del; es responsabilidad de; es responsabilidad del; responsabilidad de;
        responsabilidad del; depende de; a cargo de; a cargo del; queda a cargo de; queda a cargo del; queda en manos
        de; en manos de; en manos del; asignado a; asignada a; asignado al; se asigna a; se asigna al; asignada al;
        encargado a; encargada a; se encarga a; se encarga al; se encomienda a; se encomienda al; encomendado a;
        encomendado al; se pide a; se pide al; se le pide a; se le pide al; se solicita a; se solicita al; se le
        solicita a; se requiere a; se requiere al; se insta a; se insta al; se ruega a; se ruega al; hay que pedir a;
        hay que pedir al; hay que pedirle a; hay que pedirle al; hay que decir a; hay que recordar a; hay que recordar
        al; hay que solicitar a; debemos pedir a; debemos pedir al; tenemos que pedir a; tenemos que pedir al; pedir a;
        pedir al; pedirle a; pedirle al; pídase a; solicitar a; recordar a; recordar al; recordarle a; recordarle al;
        encargar a; encargar al; responsable es; responsable; el responsable es; la responsable es; lo hace; la hace; lo
        hará; la hará; lo hacen; lo lleva; lo gestiona; se ocupa; se encarga; se encargará; se ocupará; se encargan; lo
        asume; la asume; lo prepara; lo realiza; la realiza; a realizar por; a gestionar por; a hacer por; a ejecutar
        por; a tramitar por; a preparar por; asumido por; asumida por; delegado en; delegada en; se delega en; queda
        delegado en; traspasado a; traspasada a; pelota en el tejado de; la pelota está en el tejado de; @; →; ->;
        encargo para; encargo a; petición a; petición al; es para; esto es para; queda para; en poder de; propietario; a
        nombre de; liderado por; lo coordina; los trámites los hace; lo envía; lo manda; lo tramita; la tramita; lo
        revisa; lo entrega; los recoge; las recoge; lo recoge; lo redacta; la redacta; lo comprueba; dejamos a; le
        pedimos a; le pedimos al; pedimos a; pedimos al; solicitamos a; encargamos a; instamos a; se propone a; acción
    """),
    dues=phrases("""
        se hace|hará cargo de ello|eso|esto|todo; lo ve|mira|lleva|mueve|hace|pide|manda|envía
        él|ella|mismo|misma; lo asumirá; lo llevará; lo gestionará; lo tramitará; queda
        encargado|encargada|responsable de|del; quedó encargado|encargada de|del; quedaron encargados|encargadas
        de|del; se responsabiliza de ello|eso|esto; se ocupará de ello|eso|esto|todo; se encargará de
        ello|eso|esto|todo; se queda con eso|esto|ello|el|la tema?|tarea?; le tocará; le corresponderá; le
        competerá; le incumbe; se le encargó|pidió|encomendó|solicitó; se le ha
        encargado|pedido|encomendado|solicitado; se le encargará|pedirá; tiene como tarea|encargo|cometido;
        tiene el cometido de; se le pide|solicita|requiere|ruega|encomienda|asigna|reclama|exige; se les
        pide|solicita|requiere|encarga|encomienda; tiene encomendado|asignado|pendiente de; se encarga de
        ello|eso|esto|todo; se encarga; se encargará; se ocupa de ello|eso|esto|todo; se ocupa; se ocupará; se
        hace cargo; se hará cargo; lo asume; lo gestiona; lo tramita; se responsabiliza; le toca; les toca; le
        corresponde; les corresponde; le compete; les compete; le queda; se le encarga; se le pide que
    """),
    negations=phrases("no; nunca; jamás; tampoco; ningún; ninguna; ninguno; ni; nada; nadie; sin"),
    quantifiers=phrases("ningún; ninguna; ni; sin; nada; nadie; ninguno"),
    not_yet=phrases("""
        aún no; todavía no; no ha; no han; no había; no habían; no estaba; no está; no están; no es; no son; no era; no
        fue; no fueron; ya no; nunca; jamás; no hubo; no hay; no tiene; no tienen; no tenía; no tuvo; no consta; no
        constan; no estuvo; sin noticias; sin respuesta
    """),
    soon=phrases("""
        cuanto antes; lo antes posible; con urgencia; urgente; urgentemente; de inmediato; inmediatamente; ya mismo; sin
        demora; a la mayor brevedad; con la mayor brevedad; a la mayor brevedad posible; lo más pronto posible; de forma
        urgente; sin dilación; asap; en cuanto pueda; ahora mismo; en cuanto se pueda
    """),
    needless=phrases("hace; necesita; tiene; debe"),
    bound=phrases("""
        tiene; tienen; debe; deben; necesita; necesitan; tendrá; tendrán; ha; han; hará; emprende; emprenderá;
        realizará; va; van; actúa; actuará; hace; hacen; puede; pueden; deberá; deberán; interviene; intervendrá;
        adopta; inicia
    """),
    exempt=phrases("""
        no hay nada que hacer; nada que hacer por|de|desde; no procede actuación; no procede actuación alguna; no
        procede actuar; sin actuación; sin actuaciones;
        tienen|tiene que hacer nada|nada; deben|debe hacer nada; van|va a hacer nada;
        queda fuera de esto|eso|este|ese; quedan fuera de esto|eso; queda al margen; no pinta nada; no tiene nada que
        ver; no tienes que; no le toca nada; no hace falta que;
        ninguna acción; ninguna actuación; ninguna tarea; ninguna medida; ningún seguimiento; ningún papel; sin acción;
        sin acciones; sin actuaciones; sin tareas; sin medidas; sin actuación; nada que hacer; no hay acción; no hay
        acciones; no hay tareas; no hay nada que hacer; no hay que; no hay actuación; no hay ninguna acción; no se
        requiere; no se requiere acción; no se requiere ninguna acción; no se requieren acciones; no se precisa; no se
        necesita; no hace falta; no es necesario; no es necesaria; no es preciso; no será necesario; no procede; no
        tiene que; no tienen que; no tendrá que; no tendrán que; no debe; no deben; no deberá; no deberán; no necesita;
        no necesitan; ya no tiene que; ya no tienen que; no ha de; no han de; no hace nada; no hará nada; no emprende;
        no emprenderá; no tiene ninguna tarea; no tiene ninguna acción; no tiene nada que hacer; no tiene tareas; no va
        a; no van a; queda exento; queda exenta; queda exonerado; queda liberado de; queda eximido; queda eximida; está
        exento; está exenta; renuncia a; renuncian a; se abstiene de; se abstienen de; nada para; nada más para; no
        corresponde; ningún encargo; no actúa; no actuará; no más acciones; ninguna gestión; sin más acciones; sin
        gestiones; no puede *ar|*er|*ir bajo; no es cosa de
    """),
    unable=phrases("""
        no puede; no pueden; no ha podido; no han podido; no pudo; no pudieron; no podrá; no podrán; no podía; no sabe;
        no saben; no tiene; no tienen; no dispone de; no disponen de; no está en condiciones de; no es capaz de; es
        incapaz de; se niega a; se niegan a; se negó a; no está autorizado a; no está autorizada a; no le consta; no les
        consta; no consigue; no logra; no lo puede; no la puede; no le puede; no se puede; no ha conseguido; no ha
        logrado; no quiere; no quieren; no cuenta con; no le es posible; no podemos
    """),
    resolves=phrases("""
        acuerda; acuerdan; acordamos; decide; deciden; decidimos; deniega; denegamos; rechaza; rechazamos; aprueba;
        aprobamos; concede; concedemos; prorroga; prorrogamos; suspende; suspendemos; mantiene; mantenemos; eleva;
        elevamos; reduce; reducimos; cierra; cerramos; apoya; apoyamos; recomienda; recomendamos; aconseja; aconsejamos;
        aplaza; aplazamos; pospone; posponemos; levanta; levantamos; opta; optamos; elige; elegimos; acepta; aceptamos;
        propone; proponemos; considera; concluye; concluimos; resuelve; resolvemos; autoriza; autorizamos; da; damos;
        está de acuerdo; estamos de acuerdo; están de acuerdo; ratifica; ratificamos; adopta; adoptamos; retira;
        retiramos; impone; imponemos; continúa; continuamos; seguimos; descarta; descartamos; esperamos; ampliamos;
        dejamos; no; se inclina; establece; fija; valida; validamos; desestima; desestimamos; ha acordado; ha decidido;
        hemos acordado; hemos decidido
    """),
    proposes=phrases("""
        propone; proponen; propuso; propusieron; ha|han propuesto; sugiere; sugirió; ha sugerido; plantea;
        planteó; plantean; ha planteado; pide; pidió; ha pedido; solicita; solicitó; ha solicitado; recomienda;
        recomendó; la? propuesta|propuestas|petición|solicitud|sugerencia|idea|moción|recomendación de|del|de
        la; propuesta presentada por; propuesto|propuesta|planteado|planteada|sugerido|sugerida por el|la?;
        lo|la que propone|proponía|propuso|pide|pedía|plantea|planteaba|sugiere
    """),
    answering=phrases(
        "decir; decirnos; precisar; explicar; explicarnos; confirmar; confirmarnos; indicar; indicarnos; aclarar; aclararnos"
    ),
    favours=phrases("""
        puede|puedes|podéis|pueden|podría|podrías|podrían|podrá|podrán; le|te|les? importaría|importa a?; sería
        posible que; es posible que; puede ser que; cabe la posibilidad de que; quiere|querría|querrías;
        podemos|podríamos pedir|pedirle a|al; nos puede|pueden|podría
    """),
    requests=phrases("""
        lo|la|los|las pide|piden|solicita|solicitan|pidió|solicitó|reclama|requiere; lo|la|los|las ha|han
        pedido|solicitado|requerido;
        a petición de|del; a petición expresa de|del; a propuesta de|del; a solicitud de|del; a instancia
        de|del; a instancias de|del; a requerimiento de|del; a ruego de|del; a sugerencia de|del; por sugerencia
        de|del; por indicación de|del; a indicación de|del; por recomendación de|del; siguiendo la|una
        recomendación|petición|propuesta|indicación|sugerencia de|del; siguiendo las indicaciones de|del; según
        lo pedido|solicitado|propuesto por; como pide|pidió|propone|propuso|sugiere|sugirió|solicita|solicitó;
        tal y como pide|pidió|propone|propuso|solicita|solicitó; como ha pedido|propuesto|solicitado|sugerido;
        por iniciativa de|del; a iniciativa de|del; por encargo de|del; por orden de|del; por mandato de|del;
        tras la petición|solicitud|propuesta de|del; ante la petición|solicitud de|del; en respuesta a la
        petición|solicitud de|del; por petición de|del; atendiendo a la petición|solicitud de|del; a demanda
        de|del; por consejo de|del; en atención a la petición|solicitud de|del; a instancia del; por deseo
        de|del; por expreso deseo de|del; a raíz de la petición|propuesta de|del; según lo pedido por; según lo
        propuesto por; como pidió; tal como pidió; siguiendo la recomendación de|del; atendiendo a la petición
        de|del
    """),
    resolved=phrases("""
        no ve|ven|vio|estima|considera|cree|creyó necesario|oportuno|preciso|conveniente|razón|motivo; no lo
        ve|considera necesario; termina|terminó|acaba|acabó por|decidiendo|acordando|aceptando|aprobando|rechazando;
        acaba|acabó por aceptar|aprobar|descartar|rechazar; lo deja|dejó como|así|estar; deja|dejó las cosas;
        tira|tiró por; se planta; cierra|cerró el|la; se decidió|decide por; sale|salió adelante;
        estima|estiman|ve|juzga|reputa|encuentra
        prematura|prematuro|conveniente|oportuno|oportuna|procedente|necesario|necesaria|innecesario|innecesaria|improcedente|excesivo|suficiente|adecuado|adecuada;
        tiene por prematura|buena|cerrado;
        estima|estiman|ve|juzga|reputa|tiene por
        prematura|prematuro|conveniente|oportuno|oportuna|procedente|necesario|necesaria|innecesario|innecesaria|improcedente|excesivo|suficiente|adecuado|adecuada;
        considera|consideran|entiende|encuentra
        prematura|necesaria|innecesario|innecesaria|improcedente|excesivo|adecuada|oportuna; no
        aprecia|aprecian|estima|considera|ve|observa necesidad|motivo|motivos|oportuno|necesario|razones; se
        decanta; hace suyo|suya; se queda con; aparca; deja estar|para|sin;
        no ve|ven|vio motivos|razones|razón|necesidad para|de?; desecha; desechó; desechan; ha desechado; deja
        de lado; prescinde de; ve|ven|vio con buenos ojos; no ve|ven|vio inconveniente|motivo|razón; se inclina;
        se muestra; da|dio vía libre; da|dio el ok; pone|puso fin; entiende que; considera
        que|suficiente|prematuro; aprueba; aprueban; aprobó; aprobaron; ha aprobado; han aprobado; aprobaba;
        acuerda; acuerdan; acordó; acordaron; ha acordado; han acordado; decide; deciden; decidió; decidieron;
        ha decidido; han decidido; rechaza; rechazan; rechazó; rechazaron; ha rechazado; han rechazado;
        descarta; descartan; descartó; descartaron; ha descartado; deniega; deniegan; denegó; denegaron; ha
        denegado; desestima; desestiman; desestimó; ha desestimado; concede; conceden; concedió; concedieron; ha
        concedido; autoriza; autorizan; autorizó; ha autorizado; respalda; respaldan; respaldó; respaldaron; ha
        respaldado; avala; avalan; avaló; avalaron; ha avalado; apoya; apoyan; apoyó; apoyaron;
        opta|optan|optó|optaron por; ha|han optado por; apuesta|apuestan|apostó por; mantiene; mantienen;
        mantuvo; ha mantenido; prorroga; prorrogan; prorrogó; ha prorrogado; suspende; suspenden; suspendió; ha
        suspendido; aplaza; aplazan; aplazó; ha aplazado; pospone; posponen; pospuso; ha pospuesto; levanta;
        levantan; levantó; ha levantado; retira; retiran; retiró; ha retirado; impone; imponen; impuso; ha
        impuesto; resuelve; resuelven; resolvió; resolvieron; ha resuelto; concluye; concluyen; concluyó; ha
        concluido; determina; determinó; ha determinado; establece; estableció; fija; fijó; ha fijado; adopta;
        adoptó; ha adoptado; ratifica; ratificó; ha ratificado; valida; validan; validó; ha validado; acepta;
        aceptan; aceptó; aceptaron; ha aceptado; confirma la|el; confirmó la|el; da|dan|dio|dieron el? visto
        bueno; da|dan|dio|dieron luz verde; ha|han dado luz verde; ha|han dado el visto bueno; da|dan|dio por
        buena|bueno|cerrado|cerrada; está|están|estuvo|estamos de acuerdo|conforme|conformes; se
        inclina|inclinan|inclinó por; se decanta|decantan|decantó por; vota|votan|votó|votaron a favor;
        vota|votan|votó por|unánimemente; se pronuncia|pronunció a favor|contra; se muestra|mostró|mostraron
        de|conforme|conformes|favorable|partidaria acuerdo?; recomienda; recomiendan; recomendó; recomendaron;
        ha recomendado; propone; proponen; propuso; eleva; elevó; reduce; redujo; baja; bajó; sube; subió;
        amplía; amplió; cierra; cerró; ha cerrado; da carpetazo; renuncia|renunció a; desiste|desistió de;
        suscribe; suscriben; hace|hizo suya; asume la|el; tumba; tumbó; ha tumbado; veta; vetó; ve|ven
        bien|oportuno|conveniente|adecuado; considera|consideran
        oportuno|conveniente|adecuado|procedente|necesario|prematuro|suficiente; estima|estiman
        oportuno|conveniente|procedente; no ve|ven necesario|oportuno|procedente; prefieren; se posiciona a
        favor; elige; eligió; designa; designó; nombra; nombró; pacta; pactó; consensúa; consensuó; ha
        consensuado; llega|llegan|llegó a la|un conclusión|acuerdo; no concede; no aprueba; no autoriza;
        aprobado; rechazado; descartado; opta; optó; optado; optan; decidido; acordado; denegado; concedido;
        mantenido; prorrogado; suspendido; aplazado; adoptado; apoyado; recomendado; se pronuncia; se pronunció;
        se ha pronunciado; se inclinó; se decanta; se decantó; se ha decantado; está de acuerdo; están de
        acuerdo; estamos de acuerdo; es favorable; es partidaria; es partidario; da el visto bueno; dio el visto
        bueno; ha dado el visto bueno; da luz verde; dio luz verde; vota; votó; votado; votan; autorizado;
        renuncia; renunció; ratificado; respaldado; validado; confirma; confirmó; resuelto; elegido; prefiere;
        prefirió; desestimado; avalado; coincide en; coinciden en; coincidió en; conviene en; convino en
    """),
    our_endings=("mos",),
    ourselves=phrases("""
        el pleno; los asistentes; los participantes; el grupo de trabajo; el equipo; los servicios presentes; las
        entidades presentes; los miembros de la mesa; la mesa técnica; la mesa de coordinación; el comité técnico; la
        comisión técnica; la comisión de seguimiento; el equipo multidisciplinar; todos los miembros; el conjunto de
        la mesa; entre todos; los reunidos; las instituciones presentes; los servicios; la asamblea; la mesa de
        caso|casos; todos los servicios; la coordinación; la reunión de coordinación; la reunión de caso; la totalidad
        de la mesa;
        nosotros; nosotras; la mesa; la reunión; la conferencia; la comisión; el grupo; la junta; todos; todas; todas
        las partes; el comité; todos los presentes; los presentes; el equipo técnico; todas las entidades; la
        conferencia de casos; todos los participantes
    """),
    rulings=phrases("""
        descartado; descartada; descartados; descartadas; rechazado; rechazada; aceptado; aceptada; ratificado;
        ratificada; suspendido; suspendida; ampliado; ampliada; prorrogado; prorrogada; levantado; levantada;
        mantenido; mantenida; aplazado; aplazada; retirado; retirada; archivado; archivada; cerrado; cerrada;
        aprobado; aprobada; aprobados; aprobadas; denegado; denegada; concedido; concedida; autorizado; autorizada;
        desestimado; desestimada; pospuesto; pospuesta; consensuado; consensuada; validado; validada; respaldado;
        respaldada; avalado; avalada; no al; no a la; no a que; no a los; sí al; sí a la; sí a que; vía libre
        a|al|para; luz verde a|al|para; visto bueno a|al|para; conforme todos|todas; conformes todos|todas; conforme
        la mesa|todo; todos|todas conformes|conforme con|en; todos|todas a favor; unanimidad en|para|sobre; acuerdo
        en|para|de|sobre; acuerdo unánime; de común acuerdo; se da por; tercer grado concedido; permiso
        concedido|denegado|aprobado|suspendido; caso cerrado|archivado; ni hablar de; nada de permisos|salidas
    """),
    decisions=(
        *phrases("""
        no se le|les? va|van a; no se va|van a; no vamos a; no le vamos a; se le va a
        mantener|conceder|permitir|denegar|levantar|retirar; no se le|les
        pedirá|exigirá|cobrará|impondrá|comunicará;
        no se aprecia|aprecian|observa|advierte|considera|estima
        necesidad|motivo|motivos|razón|razones|base|fundamento; se da por buena|bueno|válida|válido; se dan por
        buenas|buenos; lo dejamos estar|así|como; dejarlo estar|así|como|correr; vamos a
        dejarlo|seguir|mantener|esperar|aparcar; vamos a seguir con|igual|como|así; se deja estar|correr; lo|la
        aparcamos|descartamos|dejamos|mantenemos|aprobamos|damos; aplazado lo|el|la; aplazada la; no a la|al|a; sí a
        la|al|a; queda para septiembre|otoño|después|más; total que? seguimos; seguimos con|igual|como|así; se sigue
        con|igual|como|así; tiramos por|con; mejor no tocar|mover; por unanimidad; de momento nada; punto final; se
        acabó el|la;
        no se
        estima|defiere|homologa|acoge|atiende|exige|inicia|prosigue|crea|designa|nombra|renueva|sustituye|traslada|interrumpe|aumenta|reabre|amplía|anticipa|contempla
        el|la|los|las|al|por|ya|ningún|ninguna; no ha lugar; queda sin efecto; quedan sin efecto; nos quedamos
        con|en; descartamos; se descarta; nos decantamos por; dejamos de lado; se deja de lado; aparcamos el|la; se
        aparca el|la; nos inclinamos por; vamos con|a por; está decidido; está resuelto; está cerrado; seguimos con;
        tiramos con|por; arrancamos con; no procede actuación|actuar; no procede actuación alguna; no hace falta
        más|otra|nueva; no se le da seguimiento|curso|trámite; no se da seguimiento|curso|trámite;
        no se considera|consideran|estima|ve|cree|juzga|juzgan
        necesario|necesaria|necesarias|preciso|oportuno|procedente|conveniente|pertinente; no se estima|ve
        necesidad; se considera innecesario|innecesaria; no procede adoptar|tomar|modificar; queda
        fijada|señalada|convocada la; próxima sesión queda fijada;
        no se le
        adelanta|avisa|comunica|exige|denuncia|traslada|cambia|comenta|prorroga|renueva|deriva|aplica|acepta|dice;
        no se les comunica|dice|informa|avisa|traslada|comenta; no se
        dice|cuenta|comenta|traslada|adelanta|deriva|renueva|toca nada; no se lo|la
        comunicamos|decimos|contamos|trasladamos; lo vemos|veremos|retomamos|dejamos en|para|más|cuando; se queda|queda todo? como está|estaba; nada de momento; caso|expediente
        baja|pasa|vuelve|sube a seguimiento|nivel|ordinario; baja|bajamos|subimos|pasa a
        seguimiento|nivel|intensidad; se vuelve a ver en|cuando;
        no se pide|piden|solicita|hace|toma|avanza|propone|abre|convoca|llama|invita; no se
        aplica|envía|manda|fija|adelanta|toca|mueve|interviene|publica|traslada|insiste; no se le
        pide|llama|cita|convoca|traslada|comunica|da|ofrece; se deja como está; se deja todo como está; todo
        sigue igual; seguimos igual;
        no se ven? motivos|razones|razón para; no vemos motivos|razones; se desecha|desechan; se desechó; se
        deja de lado; se deja fuera; se prescinde de|del; no ha lugar; no ha lugar a; queda en suspenso; quedan
        en suspenso; queda
        suspendido|suspendida|suspendidos|anulado|anulada|revocado|revocada|descartado|descartada|aparcado|aparcada;
        se deja en suspenso; se deja para más adelante; se aparca; aparcamos; se anula; se revoca; se le
        da|concede|permite|levanta|quita|pone|impone|exige; conforme todos; todos conformes; se archiva; se
        desiste; no se le da|exige|pone; a la vista de lo anterior|expuesto; visto lo anterior; por todo ello;
        en vista de lo anterior; la mesa ve|considera|entiende|cree|estima bien|que|oportuno|necesario; se
        desestima; se tumba; se veta; visto bueno a|al; luz verde a|al; por unanimidad se; queda
        rechazado|rechazada; queda descartado|descartada; queda ratificado|ratificada; queda
        levantado|levantada; queda aplazado|aplazada; queda cerrado|cerrada el|este; caso cerrado; se cierra el
        expediente; se retrasa; se adelanta la|el; no se le retira|levanta|quita|impone|deniega|amplía|prorroga;
        no se
        retira|levanta|quita|impone|cambia|toca|avanza|sigue|insiste|convoca|vuelve|da|prolonga|reduce|cierra;
        se sigue con; se sigue adelante; se le mantiene|prorroga|retira|amplía|levanta|impone|autoriza|suspende;
        se da por bueno|buena|finalizado|finalizada|concluido|concluida; se conviene en; hemos
        optado|acordado|decidido|descartado|rechazado|aprobado; hay unanimidad; nadie se opone; sin votos en
        contra; con la abstención de; por acuerdo de todos; por asentimiento; se ha
        optado|descartado|rechazado|aprobado|autorizado|denegado|desestimado|prorrogado; se ha
        concedido|mantenido|suspendido|levantado|retirado|aplazado; fue aprobado|aprobada|rechazado|rechazada
        por la mesa|reunión; fue aprobado|aprobada|rechazado|rechazada por unanimidad|mayoría|consenso; es
        aprobado|aprobada|rechazado|rechazada; se pospuso; se aplazó; se optó por; se apostó por; se rechazó; se
        descartó; se desestimó; se mantuvo; se levantó la|el; se retiró la|el; se impuso; se ratificó; se
        validó; se amplió; se redujo; se cerró el caso; damos carpetazo; aplazamos; votamos a favor; nos
        inclinamos por; nos decantamos por; apostamos por; no vemos necesario|oportuno; se considera
        suficiente|innecesario|prematuro|oportuno|procedente; se prefiere; preferimos; decisión de la mesa;
        decisión unánime; decisión adoptada; la conferencia
        aprueba|recomienda|deniega|resuelve|mantiene|rechaza|da; la reunión aprueba|decide|rechaza|mantiene; se
        deja el|la caso|medida|asunto|tema; dejamos el caso; el caso queda|pasa en|a; por mayoría; estamos
        todos|todas conformes|de|acordes acuerdo?; todos|todas conformes; conformes en; nos ponemos de acuerdo;
        hay acuerdo en|sobre; hay consenso en|sobre; se consensúa; la comisión
        aprueba|recomienda|deniega|resuelve; la junta aprueba|decide|deniega|resuelve; el equipo acuerda|decide;
        la mesa apoya|avala|autoriza|deniega|mantiene|confirma|propone; se respalda; respaldamos; queda|quedó
        decidida; quedó aprobado|aprobada; queda fijado; nos quedamos con; se prescinde de; se da por
        cerrado|terminado; se apuesta por; la mesa da|dio el visto bueno; damos|doy el visto bueno; se da el
        visto bueno; da luz verde; damos luz verde; se da luz verde; la mesa respalda; la mesa rechaza; la mesa
        opta por; la mesa considera; no se
        concede|conceden|autoriza|autorizan|aprueba|aprueban|deniega|levanta|modifica|prorroga|informa|comunica|comparte|contacta|incluye|amplía|acepta|permite|suspende|adopta|retira|cambia|acuerda;
        no se le concede|autoriza|permite|informa; se acuerda; se acordó; se ha acordado; acordamos; hemos
        acordado; se decide; se decidió; se ha decidido; decidimos; hemos decidido; decidido; queda decidido;
        queda acordado; queda aprobado; queda aprobada; se aprueba; se aprobó; aprobado; aprobada; aprobamos; se
        concede; se conceden; se concedió; concedido; concedida; concedemos; se deniega; se deniegan; se denegó;
        denegado; denegada; denegamos; se rechaza; rechazamos; rechazado; rechazada; se autoriza; se autorizó;
        autorizado; autorizada; autorizamos; no se autoriza; no se concede; no se aprueba; se prorroga; se
        prorrogó; prorrogamos; se suspende; se suspendió; suspendemos; se levanta la; se levanta el; se
        mantiene; se mantienen; mantenemos; lo mantenemos; la mantenemos; se eleva a; se reduce a; se baja a; se
        sube a; cerramos el caso; se cierra el caso; se cierra; se da por cerrado; se aplaza; se pospone;
        posponemos; optamos por; se opta por; elegimos; se elige; consenso; por consenso; por unanimidad;
        unánime; unánimemente; la mesa decide; la mesa acuerda; la mesa está de acuerdo; la mesa aprueba; la
        mesa recomienda; la reunión acuerda; la conferencia acuerda; la conferencia decide; la comisión acuerda;
        la comisión decide; la junta acuerda; todos están de acuerdo; todos de acuerdo; estamos de acuerdo;
        todas las partes están de acuerdo; se establece; se resuelve; resolvemos; se adopta; adoptamos; se
        concluye; concluimos; la conclusión es; la decisión es; decisión; se recomienda; recomendamos; se
        aconseja; se propone al; proponemos al; se propone a la; no habrá permiso; sin permiso; sin permisos; no
        le damos; le damos; no vamos a; esperamos; se espera a; se ratifica; ratificamos; se valida; se confirma
        la medida; seguimos con; continuamos con; se continúa con; se continúa; sigue adelante; seguimos
        adelante; se incluye en; se da de baja; se da de alta; se le retira; se retira el; se retira la; se
        impone; se imponen; desestimamos; se descarta; descartamos; queda suspendido; queda suspendida; queda
        denegado; queda denegada; queda autorizado; queda prorrogado; queda prorrogada; queda sin efecto; se
        acepta; aceptamos; se traslada a; se fija; se modifica; no será; no serán; permanece en; permanece en la
        lista; sigue en la lista; se le concede; se le deniega; se apoya; apoyamos; se determina; se amplía;
        ampliamos; se deja sin efecto; damos por; no habrá; se amplía a; dejamos; votamos; se vota; acuerdo
        unánime; no procede; será el|la gestor|gestora
    """),
        *(f"no se {f}" for f in sorted(_FUTURE)),
        *(f"no lo|la|le|les? {f}" for f in sorted(_OURS) if f.endswith("mos")),
    ),
    agreed=phrases("""
        acordado; acordado que; queda acordado que; se acuerda que; se acordó que; se ha acordado que; acordamos que;
        hemos acordado que; quedamos en que; quedamos; quedamos en; hemos quedado en que; hemos quedado en; queda en
        que; se queda en que; convenido; convenido que; se conviene que; se conviene en que; decidido que; se decide
        que; se decidió que; se ha decidido que; decidimos que; según lo acordado; conforme a lo acordado; como se
        acordó; tal como se acordó; acuerdo; por acuerdo; vale; vale entonces; entonces; bueno; bien; de acuerdo;
        pactado; pactado que; ok; okey; está acordado que; todos de acuerdo en que; estamos de acuerdo en que; así que
    """),
    conditions=phrases("""
        para no; para evitar; para poder; a fin de; con el fin de; con objeto de; con tal de; de cara a; no vaya a
        ser que; no sea que; por si acaso; por si; en tanto; entretanto; nada más; en lo que; según; mientras no;
        así que llegue|tenga|salga; apenas; como quiera que; ni bien; en vista de;
        visto que; ahora que; en vista de que; considerando que; habida cuenta de que; teniendo en cuenta que; toda vez que;
        debido a que; a la vista de que; para que; a fin de que; sin que; pese a que; si bien; por más|mucho que; por si;
        siendo que; comoquiera que; gracias a que; desde que; aun cuando; en la medida en que; a efectos de que;
        si; cuando; una vez; una vez que; en cuanto; tan pronto como; en caso de; en caso de que; a menos que; salvo
        que; siempre que; siempre y cuando; mientras; mientras que; aunque; a pesar de que; porque; dado que; puesto
        que; ya que; hasta que; antes de que; después de que; con tal de que; a condición de que; como; tras; cada vez
        que; de no ser; caso de
    """),
    granted=phrases("""
        pensión; préstamo; hipoteca; nacionalidad; permiso de trabajo|residencia|conducir|armas; residencia;
        asilo; prestación|prestaciones; subsidio; beca; ayuda de|para|del; ayudas; paro; incapacidad;
        minusvalía; discapacidad; grado de discapacidad|dependencia; crédito; visado; pasaporte; licencia de;
        justicia gratuita; ingreso mínimo; imv; renta|rai; custodia; recurso; apelación; su solicitud de
        asilo|residencia|nacionalidad; renovación de|del su|la|nie|carné|tarjeta
    """),
    permits=phrases("""
        no? puede|podrá ya?
        salir|volver|acercarse|ir|visitar|ver|verla|verlo|verse|llamar|llamarla|contactar|viajar|conducir|entrar|dormir|quedarse|hablar|reincorporarse|beber|consumir|frecuentar|acudir|mudarse|empezar|seguir|tener|usar|pernoctar|pasar|estar|vivir|comunicar|comunicarse|recibir;
        no? podrá
        salir|volver|acercarse|ir|visitar|ver|verla|verlo|verse|llamar|llamarla|contactar|viajar|conducir|entrar|dormir|quedarse|hablar|reincorporarse|beber|consumir|frecuentar|acudir|mudarse|empezar|seguir|tener|usar|pernoctar|pasar|estar|vivir|comunicar|comunicarse|recibir;
        no? tiene permitido|prohibido|autorizado; no? tendrá permitido; le|se está permitido|prohibido; se le
        permite; tiene permiso para; le permitimos
    """),
    grounds=phrases("""
        por estar; por enfermedad; por motivo; por motivos; por encontrarse; por problemas; por cuestiones; por
        compromisos; por coincidir; por coincidencia; por causa; por culpa de|del; por temas; por asuntos;
        porque; ya que; dado que; dada; dado; dadas; dados; puesto que; debido a; debido al; por el; por la; por los;
        por las; por su; por razón de; por motivo de; a causa de; en vista de; visto; vista la; vistos; habida cuenta
        de; teniendo en cuenta; considerando; en base a; sobre la base de; en atención a; a la luz de; con motivo de;
        por falta de; por no; por haber; por ser; por tener; a raíz de; como consecuencia de; en virtud de; por
        considerar; toda vez que; por motivos de; por razones de; pues; atendiendo a; al no; al haber
    """),
    approves=phrases("""
        apoya; apoyan; aprueba; aprueban; acepta; aceptan; respalda; respaldan; comparte; comparten; suscribe;
        suscriben; secunda; avala; avalan; apoyará; apoyarán
    """),
    dissents=phrases("""
        es una temeridad|locura|barbaridad|insensatez; y no lo respalda|apoya|comparte|firma|ve; y no la
        respalda|apoya|comparte; insiste|insisten en que eso|esto|así no?;
        conmigo no contéis|cuenten|contad|cuentes; con nosotros|nosotras no contéis|cuenten|contad; no
        contéis|cuenten|contad conmigo|con nosotros;
        por ahí no pasa|paso|pasamos|pasan; por ahí no va|vamos a pasar; no pasa|pasamos por ahí|eso; a eso no
        juega|jugamos; conmigo|con él|con ella|con nosotros no que? cuenten|contéis; no lo aguanta nadie; que no,
        que así no; así no; se desmarca|desmarcan|desmarcó de|del; se
        descuelga|desvincula|desvinculan|distancia|aparta de|del esa|esta|ese|este|la|lo; no comulga; no se
        suma|sube al; dice|dicen que ni hablar; dice|dicen que de eso nada; se planta y dice; lo ve|ven un?
        error|disparate|barbaridad|precipitado|prematuro; le parece un error|disparate|precipitado|prematuro; no
        traga; no da su brazo; no lo compra; pone pegas|reparos|peros a|al; pone el grito;
        con su|mi firma no; con la firma de|del no; dice|dicen que con él|ella|nosotros no; no cuenten|contéis con;
        que no cuenten con; pide|piden que conste|quede|figure que él|ella|su no; no
        respalda|respaldan|apoya|apoyan|avala esta|esa|este|ese salida|permiso|medida|traslado|plan|decisión;
        no firma|firmará|suscribe|apoya|compra|acepta|avala|respalda|ratifica ese|esa|este|esta|eso|esto|así|tal|lo;
        se niega|negó a firmar|suscribir|apoyar|ratificar; no va a firmar|apoyar|suscribir; no piensa firmar|apoyar;
        votaría|vota|votaba|votará que no; deja claro que ella|él no|votaría; por ella|él no se|iría|haría; ella|él
        no lo haría; yo no lo haría|veo; prefiere|preferiría no|esperar|que; hubiera preferido; ve|considera
        insuficiente|excesivo|excesiva|precipitado|precipitada|prematuro|prematura; no se ha tenido|tuvo en cuenta;
        lo considera|ve un error|disparate|excesivo|precipitado|insuficiente; le parece
        insuficiente|excesivo|excesiva|poco|demasiado;
        no comulga|comulgan con; comulga poco con; no casa con; no le cuadra; no lo|la
        firma|firmaría|suscribe|apoyaría|compra; se reserva su? posición|voto|opinión; se reserva el derecho;
        discrepa del|de|con; discrepan del|de; no es partidario|partidaria|partidarios de; no se suma; no se
        adhiere; se descuelga; se desmarca; no conforme con|c; disconforme; le parece un
        disparate|error|despropósito|barbaridad|exceso; pone pegas|reparos|objeciones; le pone pegas|reparos; no da
        su brazo|brazo a torcer;
        no está|están del|en todo|absoluto convencida|convencido|convencidos;
        no está|están nada|muy|totalmente convencida|convencido|convencidos; es precipitarse; es
        precipitado; es un error; no lo ve claro; no lo ve nada? claro; no lo ven claro; hace constar su|el|la
        voto|oposición|desacuerdo|discrepancia; para ella|él es pronto|precipitado|precipitarse; le parece
        pronto|precipitado|un; por ella|él no; se planta; no traga; no pasa por ahí; en contra del|de|de la;
        desea|quiere|pide|solicita|pretende que conste|figure su|la|el|en
        oposición|disconformidad|desacuerdo|acta; hace constar su; manifiesta|expresa|reitera su
        disconformidad|desacuerdo|oposición;
        en contra; en contra de|del|a; no va por ahí; no lo ve
        claro?|bien?|maduro|oportuno|nada?; prefiere esperar|aguardar|no; preferiría esperar|no; no pasa por
        ahí; no traga; no es partidaria|partidario|favorable; contrario|contraria a|al; vota en contra; se
        desmarca; no le convence|gusta|cuadra|parece; no lo comparte; no comparte el|la|esta|este; se planta; no
        quiere ni oír; voto en contra; dice que no al|a|lo|que; discrepa;
        le parece|parecía un error|disparate; lo considera un error|precipitado|prematuro; no lo tiene claro; lo
        ve un error|precipitado|pronto; le parece pronto|poco|mal|excesivo|excesiva; cree que es pronto|un;
        tiene serias|muchas dudas|reservas; no le ve sentido; no lo ve necesario|oportuno|bien; no está a favor;
        no está conforme; sigue sin verlo; considera|ve|cree
        precipitado|precipitada|prematuro|prematura|temerario|temeraria|imprudente|desproporcionado|desproporcionada;
        le parece un|precipitado|precipitada|prematuro|prematura|temerario|temeraria|imprudente error?;
        discrepancia|discrepancias|desacuerdo|objeción|objeciones|oposición|disconformidad|reservas|reparos|negativa|veto
        de|del; voto negativo de|del; vota negativamente; se abstiene de apoyar; no le|les parece buena|buen
        idea; no le|les parece bien; no comparte|comparten nada|este|ese; no lo comparte|comparten; no lo
        apoya|apoyan; no lo respalda; no lo suscribe; no lo avala; no lo aprueba; lo desaprueba; desaprueba; no
        quiere|quieren firmar; no está por la labor; no está por ello; no están por la labor; así|lo hace
        constar; así lo hacen constar; hace constar su; y lo hace constar; mantiene su
        negativa|oposición|rechazo|voto; mantiene la negativa|oposición; sigue sin verlo|estar|compartir claro?;
        sigue sin ver claro; no lo firma; no firma el|la; se planta; la|lo|le parece|parecen
        desproporcionada|desproporcionado|excesiva|excesivo|precipitada|precipitado|prematura|prematuro|insuficiente|inaceptable|un
        error|disparate; parece|parecen
        desproporcionada|desproporcionado|excesiva|excesivo|precipitada|precipitado|prematura|prematuro|insuficiente|inaceptable;
        no da por buena|bueno; cree|considera que es un error; lo ve precipitado|prematuro|arriesgado|mal; no
        traga; que conste su; que conste el desacuerdo|voto|disconformidad; discreparon; discrepará; discrepaba;
        ha discrepado; han discrepado; se desmarcan; se desmarcó; se ha desmarcado; se desvincula; se descuelga
        del?; se aparta del acuerdo|criterio|parecer; se separa del acuerdo|criterio; no se adhiere; no se
        suman; no se sumó; no secunda; no secundan; no suscribe; no suscriben; no avala; no avalan; no apoyó; no
        apoyaron; no aprueban; no ve|ven claro|bien|oportuno|conveniente|prudente; no ve con buenos ojos; no lo
        ven claro?; no le|les convence|convencen|gusta|cuadra; no le|les parece
        bien|oportuno|adecuado|acertado|correcto|prudente|suficiente; no comparten? ni?
        el|la|esta|este|esa|ese|dicha|dicho|lo; no compartió la|el; no coincide; no coinciden; en contra de
        la|el; está en contra de|del; se muestra|mostró|muestran en?
        contra|contraria|contrario|disconforme|reacia|reacio|reticente; se manifiesta|manifestó en
        contra|contraria|contrario; se posiciona|posicionó en contra; se pronuncia|pronunció en contra; se
        opondrá; se oponían; ha votado en contra; han votado en contra; votaron en contra; vota no; votó no;
        votan no; votó que no; votaría en contra; voto en contra de|del; voto contrario de|del; voto particular
        de|del; desacuerdo de|del; objeción de|del; objeciones de|del; oposición de|del; con el voto en contra
        de|del; con la oposición de|del; con el desacuerdo de|del; con la disconformidad de|del; deja|dejó|dejan
        constancia de|del su desacuerdo|oposición|disconformidad|discrepancia;
        pide|pidió|solicita|solicitó|quiere que conste su|el|en; hace|hizo constar su
        desacuerdo|oposición|disconformidad|voto|discrepancia;
        manifiesta|manifestó|expresa|expresó|muestra|mostró su?
        desacuerdo|oposición|disconformidad|discrepancia|rechazo; pone|puso|ponen
        reparos|objeciones|pegas|trabas; le pone|puso pegas|peros; tiene|tienen
        dudas|reparos|reservas|objeciones sobre|con|respecto|al|a;
        plantea|planteó|expresa|expresó|formula|formuló reservas|objeciones|reparos;
        presenta|presentó|emite|emitió|formula|formuló|anuncia|anunció|hará voto particular|discrepante; es|son
        reacio|reacia|reacios a; lo rechaza; lo rechazan; rechaza de plano; rechaza frontalmente; rechaza que
        se; rechaza la|esta medida|propuesta|solución|idea; no acepta el|la|que acuerdo|decisión|propuesta; no
        da su visto|conformidad|apoyo|aval bueno?; no dio su visto|conformidad|apoyo bueno?; retira su apoyo;
        contrario|contraria al acuerdo; contrario|contraria a la|esta decisión|propuesta|medida; a disgusto con;
        no es partidaria|partidario|favorable; no era partidaria|partidario; no son partidarios; mantiene su
        desacuerdo|negativa|voto; se niega a firmar|suscribir|apoyar|aceptar; impugnará; cuestiona el|la|que
        acuerdo|decisión|medida; discrepante; en desacuerdo con; ven de otro modo;
        manifiesta|manifiestan|expresa|expresan|plantea|plantean|formula|formulan|presenta|presentan|expone|tiene|tienen|muestra|muestran
        reservas|objeciones|objeción|discrepancias|disconformidad|reparos;
        mantiene|mantienen|reitera|muestra|muestran|expresa|expresan|manifiesta el|su
        desacuerdo|oposición|disconformidad|discrepancia; no está de acuerdo; no están de acuerdo; no estaba de
        acuerdo; está en desacuerdo; están en desacuerdo; en desacuerdo; discrepa; discrepan; discrepó;
        disiente; disienten; disintió; se opone; se oponen; se opuso; se ha opuesto; está en contra; están en
        contra; estaba en contra; vota en contra; votan en contra; votó en contra; objeta; objetan; objetó; pone
        objeciones; presenta objeciones; formula objeciones; plantea objeciones; tiene objeciones; tiene
        reservas; tienen reservas; expresa reservas; formula reservas; manifiesta su desacuerdo; expresa su
        desacuerdo; muestra su desacuerdo; muestra su disconformidad; manifiesta su disconformidad; disconforme;
        no están conformes; no apoya; no apoyan; no apoyará; no respalda; no aprueba; no comparte la; no
        comparte el; no comparten la; no comparten el; no comparte esta; no comparte este; no comparte esa; no
        lo comparte; no acepta la decisión; no lo ve; no lo ve claro; lo ve de otra manera; lo ven de otra
        manera; lo ve de forma distinta; lo ve diferente; lo ve de otro modo; tiene otra opinión; es de otra
        opinión; opina lo contrario; opina de otra manera; opina otra cosa; es contrario a; es contraria a; son
        contrarios a; no es partidario; no es partidaria; no es favorable; no puede apoyar; no puede aceptar la;
        no puede estar de acuerdo; no pueden estar de acuerdo; formula voto particular; emite voto particular;
        quiere que conste; hace constar su desacuerdo; solicita que conste; pide que conste; impugna; rechaza la
        decisión; rechaza el acuerdo; muestra su oposición; cuestiona la decisión; no se suma; se desmarca; ve
        las cosas de otra manera; mantiene su oposición; sigue en contra; no convence; no está convencida; no
        está convencido; considera precipitado; disiente de; no ve bien; no conforme; no ve oportuno; no lo
        considera oportuno
    """),
    presences=listed("""
        guest: como invitado; como invitada; es invitado; invitado; invitada; invitados; como observador; como
            observadora; en calidad de invitado|invitada; de oyente; como oyente
        stands_in: sustituye; sustituyen; en lugar de|del; en sustitución de|del; reemplaza; en representación
            de|del; en nombre de|del; asiste por; viene por; suple a; supliendo a; representa a
        replaced: sustituido por; sustituida por; reemplazado por; reemplazada por; representado por; representada
            por
        returns: vuelve enseguida|ahora;
            vuelven; volvieron; ha vuelto a; regresan; han vuelto; se reincorporan; se reincorporó; entra de nuevo;
            vuelve a entrar|conectarse;
            ha vuelto; vuelve; ha regresado; regresa; de vuelta; se reincorpora; reincorporado; reincorporada;
            volvió; regresó; está otra vez
        leaves: pres hasta; pres . hasta; presente hasta; presentes hasta; está hasta; sólo hasta;
            se despide|despiden aquí|ya;
            se ausentará|ausenta media|un|una|unos; ha tenido que salir;
            abandonará; dejará; saldrá; se ausentará; se marchará; se retirará; obligado a|obligada; se queda
            solo|sólo|hasta;
            se tiene|tienen que ir|marchar|ausentar|salir; tiene|tienen que irse|marcharse|ausentarse|salir; se ha|han
            tenido que ir|marchar|ausentar; se tuvo|tuvieron que ir|marchar; se van; se marchan; se
            marcharon; salen; salieron; saldrá; se retiró; se retiran; se nos va|marcha; deja|dejan la
            reunión|sesión|sala; abandonan; se ausentan; se ausentó; no puede|podrá quedarse; no se queda;
            solo|sólo hasta; debe irse|marcharse; ha de irse;
            se va; se ha ido; se fue; se marcha; se ha marchado; se marchó; marcharse; irse; sale; salió; ha
            salido; salir; abandona; abandonó; ha abandonado; deja la; se ausenta; ausentarse; se desconecta;
            desconectado; desconectada; nos deja; se despide; tiene que salir; se tiene que ir; se retira
        late: se engancha|enganchará; en cuanto aparque|pueda|llegue; está al caer|llegar;
            solo|sólo puede|va|podrá entrar|conectarse|llegar|incorporarse; solo|sólo entra|llega|se; algo más
            tarde; no puede|podrá entrar|conectarse hasta;
            llega|llegan|llegará|llegarán|llegó tarde; llegarán; se incorporarán; se incorpora|incorporan
            a|al|más|sobre|tarde; se retrasan; se retrasarán; con retraso; viene|vienen más|tarde; vendrá
            más|tarde; se conectarán; se unirá; se sumará;
            tarde; más tarde; retraso; retrasa; retrasará; se incorporará; atasco; de camino; minutos; se
            conectará; llegará; llega a las; entra a las; después
        apologies: disc; excus; justif;
            excus; excus .; disc .; just .;
            no le es|será|resulta posible; le es|resulta imposible; no consigue; falta|faltan por;
            disculpan; excusaron; excusó; disculpó; justifica; justificó; se excusa; se excusan; no pueden
            venir|asistir|estar; no podrán; no va|van a poder|venir|asistir; no asisten; no vienen; no
            vendrán; disculpas; excusas; está|están de baja|viaje|vacaciones|permiso|guardia|juicio; delega;
            excusa; excusan; excusado; excusada; ha excusado; se disculpa; se disculpan; disculpa; no puede;
            no podrá; no pueden; no ha podido; no viene; no vendrá; no asiste; no asistirá; enfermo; enferma; de
            baja; vacaciones; permiso; indispuesto; indispuesta; imposibilitado; imposibilitada
        absent: aus; aus .;
            no han venido|acudido|aparecido; no vino|vinieron|acudió|asistió|apareció|compareció; no se ha|han
            presentado|conectado; no se presentó; nadie de|del; no hay nadie de; no viene nadie; no
            envía|manda; no ha enviado|mandado; sin representante|representación; no está|estaba
            representado|representada; no comparece; sin justificar; faltó; faltaron; nos falta;
            ausente; ausentes; no está; no están; no ha venido; no se ha presentado; no se presenta; no acude;
            no ha acudido; falta; faltan; sin avisar; no aparece; no ha aparecido
        here: pres; pres .;
            asistió; asistieron; acude; acuden; acudió; viene; vienen; entran; entró; ha entrado; llegan; llegó; se
            incorporan; se incorporó; se ha incorporado|conectado|unido|sumado; se conectan; se unen; se
            suman; por teams|zoom|videollamada|meet|skype; en remoto; conectada; está conectado|conectada;
            participan; nos acompaña|acompañan;
            presente; presentes; asiste; asisten; está aquí; están aquí; ha llegado; llega; acaba de llegar; se
            incorpora; incorporado; incorporada; se une; conectado; conectada; se conecta; por videoconferencia; por
            teléfono; online; en línea; participa; entra; están todos; estamos todos; se suma; acompaña
    """),
    attendance=phrases("""
        pres|pres . solo|sólo|parcial; con retraso ,; con retraso de; con {n} min|minutos de? retraso; presente
        solo|sólo;
        disc|excus|justif;
        disc .|excus .|just . por?; ausencia justificada; falta justificada;
        pres|pres . hasta las|la?; pres|pres .; aus|aus . hoy?; se nos? une|suma|incorpora por|desde|en
        teléfono|casa|línea; disc . por?; excus . por?; just . por?; llega|llegará a partir de; hasta las
        10|11|12|13|14;
        se despide|despiden aquí|ya|porque|que|por; vuelve|vuelven enseguida|ahora|ya|luego|a; ha|han salido un|a
        momento|coger|atender|llamar; ha salido al|fuera pasillo?; sale|salen al pasillo; nos deja|dejan aquí|ahora;
        se tiene|tienen que desconectar; se desconecta|desconectan aquí|ya|a;
        solo|sólo puede|pueden|podrá|consigue entrar|conectarse|incorporarse|unirse en|a la reunión|sesión;
        solo|sólo puede|pueden|podrá venir|quedarse|estar un|media|hasta|a|en;
        hoy no contamos con; no contamos hoy? con; hoy no tenemos a|al; no nos acompaña hoy; hoy está|viene por;
        está de guardia|turno|vacaciones|baja|viaje|servicio;
        se ausentará|ausentarán media|un|una|unos|durante; se ausenta|ausentan media|un|una|unos|durante; se
        engancha|enganchan|enganchará|conecta|sumará|suma|incorpora|une a la|en|cuando; se engancha|enganchará; ha
        tenido que salir|irse|marcharse corriendo|por|a|pitando; en lugar|vez|nombre de|del viene|está|asiste|acude;
        x|por teléfono|tfno|tlf; excusa|disculpa|justifica su presencia|no; está al caer|llegar; viene de camino;
        aparca|aparcando y; se cae de la; se le ha caído|cortado la; está sin cobertura|conexión; se nos ha caído;
        nos sigue por|desde|en; sigue por teléfono|vídeo|videollamada; hoy no cuenta con; delega en;
        informa|comunica|avisa|dice|anuncia|dijo|avisó|informó|comunicó de? que no le es|será|resulta posible
        asistir|acudir|estar|venir|participar?; informa|comunica|avisa|dice|anuncia|dijo|avisó|informó|comunicó de?
        que le es|será|resulta imposible asistir|acudir|estar|venir|participar?;
        informa|comunica|avisa|dice|anuncia|dijo|avisó|informó|comunicó de? que no puede|podrá|ha podido a?
        asistir|acudir|estar|venir|participar|quedarse;
        informa|comunica|avisa|dice|anuncia|dijo|avisó|informó|comunicó de? que solo|sólo puede|llega|entra|viene;
        informa|comunica|avisa|dice|anuncia|dijo|avisó|informó|comunicó de? que se? tendrá|tiene que
        irse|ir|marcharse|marchar|ausentarse|ausentar|salir;
        no le es|será|resulta|ha sido|fue posible asistir|acudir|estar|venir|participar|conectarse|quedarse; no le
        es posible; le es|resulta|será imposible asistir|acudir|estar|venir|participar|conectarse|quedarse;
        abandonará|abandonarán|dejará|dejarán la reunión|sesión|sala|mesa|videollamada; saldrá|saldrán
        antes|a|sobre|de; se ausentará|ausentarán|marchará|marcharán|retirará|irá|irán
        a|antes|sobre|de|hacia|durante; solo|sólo puede|pueden|podrá|va
        entrar|conectarse|llegar|incorporarse|unirse|venir a|a partir|desde|más|después|sobre|hacia|por; solo|sólo
        entra|llega|viene|se a|más|después|conecta|incorpora|une; no puede|pueden|podrá|va a?
        entrar|conectarse|llegar|incorporarse|unirse hasta|antes; no consigue|consiguen entrar|conectarse|llegar;
        entra|entran por vídeo|videollamada|videoconferencia|teams|zoom|teléfono|meet; entra|llega algo|un más|poco
        tarde|más; se ve|vio obligado|obligada a ausentarse|marcharse|irse|salir; se queda|quedan solo|sólo|hasta;
        solo|sólo se queda|quedan; sigue la reunión|sesión por|en|desde; llega|llegará|llegan {n} min tarde; falta
        por|porque; falta|faltan por estar|tener|encontrarse|enfermedad|baja|motivos;
        llega|llegará|entra|entrará|viene|vendrá|sale|saldrá|se a y|menos|en media|cuarto|punto|veinte|diez;
        llega|llegará|llegan|viene|entra|sale a|sobre y media|cuarto|pico; llega|llegará|viene a en punto;
        llega|llegará|viene|entra|sale al mediodía; no va|van a llegar|venir; viene|vienen con retraso;
        se va|van a ausentar|marchar|ir|incorporar|conectar|retrasar|unir|desconectar|retirar|sumar|quedar; va|van a
        ausentarse|marcharse|irse|incorporarse|conectarse|llegar|unirse|retirarse tarde|más|antes|un|a; con falta
        justificada|injustificada; falta justificada|injustificada de|del; ausencia justificada|injustificada de|del;
        justificó|justifica|justificaron falta|ausencia|inasistencia; falta|faltan con justificación|excusa|aviso;
        falta|faltan sin justificar|justificación|excusa|aviso|avisar; se va a la una; se van a las|la;
        se? tiene|tienen que salir|irse|ir|marchar|marcharse un|a|antes|ya|pronto|ahora; se? tendrá|tendrán que
        salir|irse|ir un|a|antes|ya;
        dice|dicen|dijo|ha dicho? que no llega|llegan|puede|pueden|viene|vienen|vendrá|llegará
        hasta|a|venir|estar|asistir|antes; dice|dijo que llega|llegará|entra|sale|se|viene
        tarde|a|más|antes|con|conecta|incorpora|va; dice|dijo que se? tiene que ir|irse|marchar|marcharse|salir;
        avisa|avisó|ha avisado? de? que sale|llega|entra|viene|se a|tarde|antes|va|más|con; ya?
        está|están|estamos aquí; disculpas|excusas de|del|por; hoy viene|vienen; viene|vienen hoy; no
        llega|llegan|llegará|llegarán hasta|antes; no viene|vienen|vendrá|vendrán hasta; {n} minutos tarde;
        llega|llegan|llegará|llegarán {n} minutos tarde; ya se? ha|han llegado|incorporado|conectado|unido;
        acaban de llegar|entrar|salir|irse; acaba de conectarse|incorporarse|unirse; se conecta|une
        tarde|luego|enseguida|ya|desde; se va ya; nos deja ya|a; se despide ya|hasta; pide
        disculpas|perdón|excusas por|pero|: el|la|su|no|llegar; avis*|anunci* de? que se? tiene|tendrá que
        ir|irse|marcharse|salir|ausentarse antes|pronto|ya|a; avis*|anunci* de? que llega|llegará|llegan
        tarde|más|con; avis*|anunci*|comunica|comunicó de? que no puede|podrá|pueden a?
        venir|asistir|estar|conectarse|quedarse; avis*|anunci*|comunica de? que no
        viene|vendrá|asiste|asistirá|vienen; avis*|anunci* de? que se
        incorpora|incorporará|marcha|retrasa|retrasará|conecta|ausenta; excusa; excusan; se nos va|marcha|van;
        se nos ha ido|marchado; no llega a tiempo; no va a poder venir|estar|asistir|conectarse; no puede
        acompañarnos; hoy nos falta|faltan; nos falta|faltan hoy; nos deja|dejan a|ya|antes;
        disculpa|disculpan|excusa|excusan|justifica|justifican su|la
        asistencia|ausencia|inasistencia|presencia|falta; disculpa|disculpan|excusa|excusan|excusó
        asistencia|ausencia; excusó|disculpó|justificó su|la asistencia|ausencia|inasistencia; ha|han
        excusado|disculpado|justificado su|la? asistencia|ausencia|presencia|inasistencia; pide|piden|pidió
        disculpas por no|su|la|llegar; presenta|presentan|manda|envía|traslada|transmite sus? excusas|disculpas;
        se ha|han excusado|disculpado; se tiene|tienen que ir|marchar|ausentar|salir; tiene|tienen que
        irse|marcharse|ausentarse; se tendrá|tendrán que ir|marchar|ausentar; tendrá|tendrán que
        irse|marcharse|ausentarse; debe|deben irse|marcharse|ausentarse; se ha|han tenido que
        ir|marchar|ausentar; ha|han tenido que irse|marcharse|salir|ausentarse; se tuvo|tuvieron que ir|marchar;
        tuvo|tuvieron que irse|marcharse|salir|ausentarse; se han
        ido|marchado|ausentado|incorporado|conectado|unido; se ha ausentado|retirado|conectado|unido|sumado; se
        van antes|ya|pronto; se va antes|ya|pronto; se marcha|marchan antes|ya|pronto|a; se marchó; se
        marcharon; se retira|retiran|retiró a|antes|ya|de|por; está|están
        conectado|conectada|conectados|conectadas; está|están|estará|estarán en
        remoto|línea|online|teams|zoom|videoconferencia|videollamada; está|están|estará por
        teléfono|videoconferencia|videollamada|teams|zoom;
        participa|participan|asiste|asisten|interviene|entra|entran|sigue|siguen en
        remoto|línea|online|teams|zoom;
        participa|participan|asiste|asisten|interviene|entra|entran|sigue|siguen|se une|unen? por|vía
        teléfono|videoconferencia|videollamada|teams|zoom|telemáticamente|meet; por
        teams|zoom|skype|meet|videollamada|videoconferencia; vía teams|zoom|skype|meet|telemática;
        participa|participan|asiste|asisten|está|están|estará solo|sólo|solamente|únicamente
        en|a|hasta|desde|al|la; solo|sólo puede|podrá|pueden quedarse|estar; solo|sólo está|estará|puede|se
        hasta|queda; no puede|pueden|podrá|podrán quedarse; no se queda|quedan|quedará hasta|al; no ha|han
        venido|acudido|llegado|aparecido|asistido|comparecido|podido hoy?; no
        vino|vinieron|acudió|acudieron|asistió|asistieron|apareció|aparecieron; solo|sólo
        asisten|asiste|viene|vienen|están|está|estamos; no viene|vienen nadie; no hay nadie de; nadie de|del; no
        envía|envían|manda|mandan|ha enviado|mandado? a? nadie|representante; no manda|envía
        representante|representación; no ha|han enviado|mandado a? nadie|representante|representación; sin
        representación de|del; sin representante de|del; está|están sin representación; no se ha|han
        presentado|conectado|incorporado; no se presentó|conectó; no contesta a la convocatoria;
        ausente|ausentes sin|con justificar|justificación|aviso|avisar|excusa; está|están de
        vacaciones|permiso|baja|viaje|guardia|juicio; en su lugar|nombre|representación
        acude|viene|asiste|está|participa; lo|la|le sustituye|sustituirá|reemplaza|cubre;
        viene|acude|asiste|está|participa en sustitución|lugar|representación|nombre|vez; viene|acude|asiste por
        la|el; llega|llegan|llegará|llegarán|llegó con retraso|{n}; llega|llegan|llegará|llegarán tarde|{n}; se
        retrasa|retrasan|retrasará|retrasarán; viene|vienen|vendrá|vendrán tarde|más|con|un;
        entra|entran|sale|salen un|a|ahora momento|llamada; sale|salen un momento|instante|rato; sale|salen de|a
        la sala|reunión|sesión|atender|llamar; deja|dejan la reunión|sesión|sala|videollamada;
        abandona|abandonan|abandonó|ha|han abandonado? la reunión|sesión|sala|mesa;
        vuelve|vuelven|volvió|regresa|regresó a la sala|reunión|sesión|mesa; entra|entran|entró a|en la
        sala|reunión|sesión; se incorpora|incorporan|incorporará|incorporarán|incorporó
        a|al|sobre|más|tarde|después; se reincorporan; se reincorporó; se conectan|conectarán|conectará|conectó;
        se desconecta|desconectan|desconectó; pierde|perdió la conexión; se le|ha corta|cortado|caído la
        conexión; se une|unen|unirá|unirán a|por|más|desde; asistentes|excusados; delega su|en
        asistencia|representación; faltan|falta hoy; hoy faltan|falta; hoy no
        vienen|están|pueden|asisten|acuden|acude|asiste; no nos acompaña|acompañará|acompañan; nos
        acompaña|acompañan|acompañará hoy|por|desde|en; se excusó|excusaron|disculpó|disculparon; queda|quedan
        excusados|excusada; ha tenido que marcharse|irse|salir; tuvo que marcharse|irse|salir; se ha marchado;
        se ha ido; acaba de irse|salir|marcharse|llegar; tiene que irse|marcharse; no viene hoy;
        llegará|llega|llegarán|llegan {n} minutos|min tarde|después; llegará|llega con {n} minutos de retraso;
        llegará|llega con retraso; se retrasará; se incorporará; se conectará más tarde; se conecta desde; sale
        a las; se tiene que marchar; entra más tarde; estará ausente; no nos acompaña; se va a las; se va sobre
        las; se marcha a las; tiene que salir a las; asiste el|la; asisten los|las; viene en su lugar; asiste en
        su lugar; no está aquí; no puede asistir; no pueden asistir; no podrá asistir; no asiste; no asisten; no
        asistirá; no ha podido asistir; no puede venir; no viene; no vendrá; no ha venido; no puede estar; no
        puede estar presente; no podrá estar; no puede participar; no puede conectarse; no está presente; no
        está hoy; no se presenta; no se ha presentado; no acude; excusa su asistencia; excusa asistencia; excusa
        su ausencia; excusan su asistencia; ha excusado su asistencia; se excusa; se excusan; se disculpa; se
        disculpan; está ausente; están ausentes; ausente; ausentes; está presente; están presentes; presente;
        presentes; asiste; asisten; asiste por; asiste en representación de; asiste en nombre de; asiste en
        lugar de; viene en lugar de; viene en nombre de; viene en representación de; en representación de; en
        sustitución de; sustituye a; sustituye al; sustituirá a; es sustituido por; es sustituida por; está
        representado por; está representada por; es reemplazado por; reemplaza a; se incorpora; se incorpora más
        tarde; se incorpora a; se incorporan; se incorporará más tarde; se ha incorporado; se une; se une a la;
        se une más tarde; se unirá; llega tarde; llega más tarde; llegará tarde; llegará más tarde; ha llegado;
        acaba de llegar; acaba de entrar; se retrasa; va con retraso; se conecta; se conecta por; se conectará;
        participa por; participa en línea; participa online; participa por teléfono; por videoconferencia;
        abandona la reunión; abandona la sala; abandona la sesión; ha abandonado la reunión; deja la reunión;
        deja la sesión; sale de la reunión; sale de la sala; se marcha; se va; se tiene que ir; tiene que irse;
        tiene que marcharse; debe irse; debe marcharse; se ausenta; se ausenta de; está enfermo; está enferma;
        está de baja; está de baja hoy; está de vacaciones; ha vuelto; ha regresado; está de vuelta; regresa;
        regresa a la reunión; vuelve a la reunión; delega su asistencia en; acude en lugar de; acude como
        invitado; como invitado; como invitada; es invitado; todos presentes; están todos; estamos todos; hoy no
        está; hoy no viene; hoy no puede; se reincorpora; está de camino; preside hoy; está en un atasco; no
        puede hoy; falta hoy; sale antes; se irá antes; entra en la reunión; se suma a la reunión; se suma más
        tarde; queda excusado; queda excusada; hoy falta; no ha podido venir; no podrá venir
    """),
    comings=phrases("""
        pres; aus; excus; disc;
        falta; faltan; faltó; faltaron; faltará; entra; entran; entró; entraron; ha entrado; sale; salen; salió;
        salieron; ha salido; saldrá; saldrán; llega; llegan; llegó; llegaron; ha llegado; llegará; vuelve; vuelven;
        volvió; ha vuelto; regresa; regresan; regresó; viene; vienen; vino; vendrá; vendrán; acude; acuden; acudirá;
        acudió; ha acudido; asiste; asisten; asistió; asistirá; ha asistido; ha venido; han venido; se va; se van; se
        fue; se ha ido; se marcha; se marchan; se marchó; se ha marchado; se retira; se retiran; se retiró; se
        ausenta; se ausentan; se ausentó; se incorpora; se incorporan; se incorporó; se une; se unen; se unió; se
        suma; se suman; se conecta; se conectan; se conectó; se desconecta; participa; participan; está; están;
        conectado; conectada; online; por teams|zoom|skype|videollamada|teléfono|vídeo|meet; a distancia; en remoto;
        en línea; presente; presentes; ausente; ausentes; excusado; excusada; excusados; de vacaciones; de baja; de
        permiso; enfermo; enferma; estará; estarán; estaba; estuvo; se queda; deja la sala|reunión|sesión; abandona; tarde; más tarde; antes; un momento; temprano; pronto
    """),
    auxiliaries=phrases("""
        puede; pueden; podría; podrían; sabe; saben; ha; han; podemos; habéis; deberíamos; debemos; sabemos; tenemos;
        podrá
    """),
    wonders=phrases("""
        quiere|quieren|querría|quisiera|desea|necesita|necesitan saber; quiere|quieren conocer; le|les gustaría saber;
        pregunta; preguntan; preguntó; preguntaron; ha|han preguntado; se pregunta; se preguntan; se preguntó; plantea
        la duda|pregunta de; pide saber; pide aclaración|aclarar sobre?; pide que se aclare; tiene la duda
        de; tiene dudas de; quería saber; querían saber; lanza la pregunta de; pregunta al grupo;
        pregunta a la mesa
    """),
    questions=phrases("""
        nos falta saber; nos queda por saber; falta por saber; falta que nos diga|digan|aclare|confirme; habría que
        preguntar a|al; queda por saber|aclarar|ver; queremos|necesitamos saber; nos gustaría saber; está por
        ver|saber;
        a quee hora|horas; hasta cuandoo; desde cuandoo; hace cuantoo; por dondee; adónde; a dondee; cuantas
        veces; a qué hora; a que hora; hasta cuando; desde cuando;
        queda|quedan por aclarar|saber|ver|decidir|confirmar
        quienn|quien|quee|que|si|cuandoo|cuando|comoo|como|dondee|donde|cuall|cual; falta|faltan
        aclarar|saber|ver|decidir|confirmar quienn|quien|quee|si|cuandoo|cuando|comoo|como|dondee|donde|cuall|cual; está
        por ver; habrá que ver; hay que ver si|quienn|quee|comoo; por aclarar; no sabemos
        quienn|quien|quee|cuandoo|cuando|dondee|donde|comoo|cuall;
        ¿; quee; quienn; cuandoo; comoo; dondee; cuall; cuantoo; por quee; a quienn; de quienn; para quee; en quee; con
        quienn; quién; quien; quienes; cual es; cuales son; cuanto; cuantos; cuantas; por que; como va; como esta; como
        sigue; como queda; que pasa; que hay de; que hacemos; que hace; que sabemos; que dice; que falta; que se; que
        ha; donde esta; donde vive; cuando sale; cuando es; cuando empieza; hay alguna novedad; hay novedades; hay
        noticias; alguna novedad; alguna noticia; alguien sabe; alguien ha; alguien puede; sabe alguien; se sabe si; se
        sabe algo; se sabe; sabemos si; sabemos algo; tenemos; podemos; debemos; deberíamos; no está claro si; no queda
        claro si; falta saber si; la pregunta es; la cuestión es; la duda es; queda por saber; habría que saber si; me
        pregunto si; nos preguntamos si; se desconoce si; está claro si; acciones pendientes de; acciones abiertas de;
        acciones de; tareas pendientes de; es posible que; es verdad que; es cierto que; no sabemos si; se puede; a qué;
        falta por saber
    """),
    queries=listed(
        _asking("""
        owner: quién
            lleva|hace|hizo|tiene|tramita|gestiona|asume|asumió|ejecuta|prepara|dijo|aportó|comunicó|informó|propuso|tomó|decidió
            {entry}; quién se encarga|ocupa|encargaba|ocupaba de {entry}; de quién es {entry}; a quién le?
            toca|corresponde|tocaba {entry}; quién es el? responsable|titular|encargado|encargada de {entry};
            quién es la responsable|titular|encargada de {entry}; quién está con|a {entry}; quién tiene que
            hacer|tramitar|preparar {entry}; quién debe|va hacer|a hacer? {entry}; quién tiene asignada|asignado
            {entry}; a quién se? le? asignó|asignamos|encargó|encargamos {entry}; a quién está|fue
            asignada|asignado {entry}; responsable de {entry}; a cargo de quién está|es|queda {entry}; en manos
            de quién está|queda {entry}; {entry} de quién es; {entry} quién la|lo lleva|hace|tiene
        progress: está|sigue|queda
            hecha|hecho|terminada|terminado|lista|cerrada|cerrado|acabada|cumplida|pendiente|abierta|resuelta|realizada|completada
            {entry} ?; está|sigue|queda {entry}
            hecha|hecho|terminada|terminado|lista|cerrada|cerrado|acabada|cumplida|pendiente|abierta|resuelta|realizada|completada
            ?; {entry} está|sigue
            hecha|hecho|terminada|terminado|lista|listo|cerrada|cerrado|acabada|cumplida|pendiente|abierta ?; se
            ha hecho|cumplido|terminado|cerrado|realizado|completado {entry} ?; se hizo|cumplió|terminó|cerró
            {entry} ?; ya se hizo|cumplió|cerró {entry}; ya se ha hecho|cumplido {entry}; está {entry} ?; cómo
            va|está|anda|sigue|queda|quedó|vamos|marcha con? {entry}; qué
            pasa|pasó|hay|hubo|sucede|sucedió|ocurre con|de {entry}; qué ha pasado|sido con|de {entry}; en qué
            quedó|queda|estado está? {entry}; cuál es el estado|situación de {entry}; cuál es la situación de
            {entry}; en qué situación está {entry}; estado de {entry}; hay alguna?
            noticias|novedades|novedad|noticia de|sobre {entry}; se sabe algo de {entry}
        deadline: cuándo vence|caduca|termina|toca|acaba|finaliza|cumple {entry}; para|hasta cuándo
            es|está|tiene|hay|tenemos|era? {entry}; cuándo tiene|debe que? estar|hacerse|terminarse
            lista|listo|hecha|hecho|terminada? {entry}; cuándo tiene|debe que? estar {entry}
            lista|listo|hecha|hecho|terminada?; cuándo hay que hacer|tener|entregar {entry}; qué plazo|fecha
            tiene|hay|tenía|límite para? {entry}; qué fecha límite tiene|hay para? {entry}; cuál es el
            plazo|vencimiento de|para {entry}; cuál es la fecha límite|tope? de|para {entry}; plazo de|para
            {entry}; fecha límite|tope? de|para {entry}; vencimiento de {entry}; para qué fecha|día es|está
            {entry}
        content: qué es|era|dice|decía|pone|contiene|recoge en? {entry}; de qué va|trata|iba|trataba {entry};
            muestra|muéstrame|muéstranos|ver|enseña|enséñame {entry}; lee|léeme|léenos|leer {entry}; cuál es|era
            {entry}; a qué se refiere {entry}; qué se dice en {entry}; en qué consiste|consistía {entry}
        decided: qué se? decidimos|acordamos|decidió|acordó|resolvió|resolvimos|pactamos sobre|de|del|respecto
            {about}; qué hemos decidido|acordado|resuelto|pactado sobre|de|del|respecto {about}; qué se ha
            decidido|acordado|resuelto sobre|de|del|respecto {about}; qué hay|está|estaba|quedó|queda|quedamos
            decidido|acordado|resuelto? sobre|de|del|respecto {about}; en qué quedamos|hemos quedado?
            sobre|de|del|respecto {about}; qué decisión|decisiones|acuerdo|acuerdos hay|tomamos|tenemos
            sobre|de|del|respecto {about}; qué decisión|decisiones hemos|se tomado|tomó|tomaron
            sobre|de|respecto {about}; qué decisión|decisiones se han tomado|adoptado sobre|de|del|respecto
            {about}; qué decisión|decisiones se ha tomado|adoptado sobre|de|del|respecto {about}; cuál es|fue
            la? decisión|acuerdo sobre|de|del|respecto {about}; cuál es|fue el acuerdo sobre|de|del|respecto
            {about}; se ha decidido|acordado algo sobre|de|del|respecto {about}; hemos decidido|acordado algo
            sobre|de|del|respecto {about}; se decidió|acordó algo sobre|de|del|respecto {about};
            decidimos|acordamos algo sobre|de|del|respecto {about}; hay alguna|alguno|algún|ya?
            decisión|acuerdo|decisiones|acuerdos sobre|de|del|respecto {about};
            decisión|decisiones|acuerdo|acuerdos sobre|acerca|respecto de|del|a? {about}; qué se?
            decidimos|acordamos|decidió|acordó; qué hemos decidido|acordado; qué se ha decidido|acordado; qué
            decisiones|acuerdos hay|tomamos|tenemos|constan|existen; qué decisiones|acuerdos hemos|se
            tomado|adoptado|tomaron|adoptaron; qué decisiones|acuerdos se han tomado|adoptado|registrado; qué se
            ha decidido hasta ahora; lista de las? decisiones|acuerdos; ver|muestra|mostrar|muéstrame las|los
            decisiones|acuerdos; hay alguna? decisiones|decisión; cuáles son|fueron las|los decisiones|acuerdos
        open: acciones|tareas pendientes|abiertas; qué|cuáles acciones|tareas quedan|hay|siguen|están|son
            pendientes|abiertas?; qué acciones|tareas quedan por hacer; qué queda|hay|sigue|está
            pendiente|abierto; qué acciones|tareas hay|quedan; acciones|tareas pendientes|abiertas?
            de|del|para|a cargo? de? {who}; cuáles|qué son las acciones|tareas pendientes|abiertas; cuáles son
            las acciones|tareas pendientes|abiertas de|del|para {who}; qué acciones|tareas tiene|tienen
            pendientes|abiertas? {who} pendientes|abiertas?; qué tiene|tienen pendiente|abierto {who}; qué
            tiene|tienen {who} pendiente|abierto; qué acciones|tareas pendientes|abiertas tiene|tienen {who};
            qué acciones|tareas le|les quedan|tocan|corresponden a|al {who}; qué le|les queda|falta por hacer
            a|al {who}; qué le|les toca|corresponde|queda hacer? a|al {who}; qué tiene|tienen que hacer|entregar
            {who}; qué tiene|tienen {who} que hacer; qué debe|deben|va|van a? hacer {who}; qué debe|deben|va|van
            {who} a? hacer; qué hace|hará|harán|lleva|llevan {who}; qué queda|falta por hacer; qué hay|queda que
            hacer; qué está|queda pendiente de|del {who}; qué queda|hay pendiente de|para|con|por parte? de?
            {who}; pendientes de|del {who}; qué hay que hacer antes de la? próxima|siguiente reunión|sesión;
            tiene|tienen {who} algo|acciones|tareas pendiente|pendientes|abiertas; tiene|tienen
            algo|acciones|tareas pendiente|pendientes|abiertas {who}; muestra|mostrar|muéstrame|ver las?
            acciones|tareas pendientes|abiertas; {who} qué tiene pendiente; hay acciones|tareas
            pendientes|abiertas
        mine: mis acciones|tareas pendientes|abiertas?; cuáles son mis acciones|tareas pendientes|abiertas?; qué
            me queda|falta|toca|corresponde por|pendiente? hacer?; qué tengo que hacer; qué tengo pendiente; qué
            acciones|tareas tengo pendientes|abiertas?; qué debo hacer; qué acciones|tareas son mías; qué es
            mío; qué tengo yo pendiente|que? hacer?; mis pendientes
        due: qué vence|toca|caduca|hay|está|queda previsto|pendiente? {when}; qué se vence|cumple {when}; qué
            acciones|tareas vencen|tocan|caducan|hay|son {when}; qué acciones|tareas están previstas|pendientes
            {when}; qué hay|tenemos|tiene que hacer|entregar|terminar|cerrar|estar|tener hecho|listo|terminado?
            {when}; qué acciones|tareas deben|hay que? estar|hacer|terminar listas|hechas|terminadas? {when};
            qué acciones|tareas tienen que estar|hacerse listas|hechas|terminadas? {when}; qué debe|tiene que?
            estar listo|hecho|terminado {when}; vence|vencen algo|alguna? acción|acciones|tarea? {when}; hay
            algo|alguna|acciones que vence|venza|acción? {when}; vencimientos de|para|en|antes? el|la|de|del?
            {when}; qué queda|falta por? hacer? {when}; qué se vence {when}; quién tiene algo {when}
        overdue: qué acciones|tareas están|hay|van vencidas|atrasadas|retrasadas|tarde|caducadas; qué
            acciones|tareas están|hay fuera de plazo; qué acciones|tareas van|están|hay con|en retraso; qué
            acciones|tareas van|están con|en retraso; qué está|hay|va vencido|atrasado|retrasado|tarde; qué está
            fuera de plazo; qué ha vencido|caducado; qué va con|de retraso; qué se ha vencido|pasado|retrasado
            de? plazo?; acciones|tareas vencidas|atrasadas|retrasadas|caducadas; acciones|tareas fuera de plazo;
            hay algo|alguna|acciones|tareas acción|tarea?
            vencido|vencida|vencidas|atrasado|atrasada|atrasadas|retrasado|retrasada|retrasadas|caducado; hay
            algo|acciones|tareas fuera de plazo; hay algo|acciones con retraso; quién va|está
            tarde|atrasado|retrasado|fuera de? plazo?; quién va con retraso; qué debería estar hecho|terminado;
            qué tendría que estar hecho|terminado; qué acciones|tareas han vencido|caducado; qué venció|caducó;
            qué se ha pasado de fecha|plazo
        unheard: quién no ha|han hablado|intervenido|dicho|aportado|opinado|participado nada?; quién
            falta|faltan|queda|quedan por|sin hablar|intervenir|opinar; quién no
            habló|intervino|dijo|dijeron|hablaron nada?; quién no ha dicho nada; a quién no hemos
            oído|escuchado; a quién nos falta|queda por oír|escuchar; a quién falta por oír|escuchar; de quién
            no hemos oído|sabido nada?; de quién no hay|tenemos nada; quién está|ha|sigue callado|estado|sin
            callado|hablar?; qué entidad|entidades|servicio|servicios|organismo|organismos no ha|han
            hablado|intervenido|dicho nada?; quién no se ha pronunciado; quién guarda silencio
        here: quién está|están|hay|estamos|son aquí|presente|presentes|hoy|en?; quién hay|está|están en|a la
            mesa|sala|reunión|sesión; quién asiste|asisten|participa|participan|vino|vinieron|ha venido? hoy?;
            quién falta|faltan|está|están|es ausente|ausentes|hoy?; quién no está|están|ha|han|vino
            venido|hoy|aquí?; quién se? ha|han excusado|excusado su? asistencia?; quién se?
            excusa|excusan|excusó su? asistencia?; cuáles son los asistentes|presentes; asistentes; lista de
            asistentes
        next-meeting: cuándo es|será|toca|tenemos la|nuestra? próxima|siguiente
            reunión|sesión|conferencia|cita|vez|mesa|comisión; cuándo vemos|reunimos|veremos|reuniremos|juntamos
            otra? vez?; cuándo vemos|reunimos|juntamos de nuevo; cuándo vemos|reunimos la próxima vez; cuándo
            volvemos a ver|reunir|vernos|reunirnos|vemos|quedar|juntarnos; cuándo volvemos a
            vernos|reunirnos|vemos|quedar|juntarnos; cuándo se reúne la mesa|comisión de|otra? nuevo|vez?; qué
            día|fecha es|tenemos|será la? próxima|siguiente reunión|sesión; cuál es la próxima|siguiente
            reunión|fecha|sesión; cuál es la fecha de la próxima|siguiente reunión|sesión; fecha de la
            próxima|siguiente reunión|sesión; próxima|siguiente reunión|sesión|fecha; para cuándo es|queda la
            próxima|siguiente reunión|sesión; cuándo es la reunión|sesión siguiente|próxima|que? viene?; hay
            fecha para la próxima|siguiente reunión|sesión
        release: cuándo sale|saldrá; cuándo sale|saldrá en|de|a libertad|prisión|cárcel|calle; cuándo
            sale|saldrá de|a la cárcel|prisión|calle; cuándo sale|saldrá en libertad él|ella; cuándo
            sale|saldrá|queda|quedará él|ella; cuándo sale|saldrá|queda el|la
            interno|interna|preso|presa|penado|penada|interesado|interesada|recluso|cliente; cuándo sale|queda
            en libertad el|la interno|preso|penado|interesado|recluso; cuándo queda|quedará en libertad?; cuándo
            va a salir; cuándo lo|la liberan|sueltan|excarcelan; cuándo lo|la ponen en libertad; cuándo se va;
            cuándo es|será la|su puesta en libertad; cuándo es|será la|su salida|excarcelación|liberación;
            cuándo está prevista la|su salida|excarcelación|liberación; cuándo lo|la
            sueltan|liberan|excarcelan|ponen en? libertad?; cuándo será puesto|puesta en libertad; cuándo
            cumple|termina|acaba la|su? condena|pena|él?; cuál es la|su fecha de
            salida|excarcelación|liberación|libertad|puesta en? libertad?; qué día|fecha sale en|de?
            libertad|prisión?; fecha de la|su? salida|excarcelación|liberación|puesta en? libertad?; hay fecha
            de salida|excarcelación|liberación; qué fecha de salida|excarcelación|liberación tiene|tenemos|hay
        said: qué ha|han|había
            dicho|comunicado|informado|aportado|contado|señalado|indicado|comentado|manifestado|opinado|añadido|explicado
            {who}; qué ha|han dicho|comunicado|informado|aportado|contado|señalado|indicado|comentado {who}
            sobre|de|del|respecto {about}; qué
            dijo|dijeron|dice|dicen|comunicó|informó|aportó|contó|señaló|indicó|comentó|opinó|opina|opinan|cuenta|aporta|explicó|decía
            {who}; qué
            dijo|dijeron|dice|dicen|comunicó|informó|aportó|contó|señaló|indicó|comentó|opinó|opina|opinan|cuenta|aporta|explicó
            {who} sobre|de|del|respecto {about}; qué sabemos|tenemos|consta|hay|conocemos sobre|de|del|respecto
            {about}; qué se sabe|dijo|comentó|registró|habló|recogió|dice sobre|de|del|respecto {about}; qué se
            ha dicho|registrado|comentado|recogido|anotado|hablado sobre|de|del|respecto {about}; qué
            información hay|tenemos|consta sobre|de|del|respecto {about}; alguien ha dicho|comentado algo
            sobre|de|del|respecto {about}; ha dicho|comentado alguien algo sobre|de|del|respecto {about}; se ha
            dicho algo sobre|de|del|respecto {about}; hay algo sobre|de|del|respecto {about}; ha|han dicho algo
            {who}; ha|han dicho {who} algo; ha|han dicho {who} algo sobre|de|del|respecto {about}; ha|han dicho
            algo {who} sobre|de|del|respecto {about}; dijo|dijeron algo {who}; dijo|dijeron algo {who}
            sobre|de|del|respecto {about}; dijo|dijeron {who} algo sobre|de|del|respecto {about}; qué
            sabemos|tenemos|llegó|vino|consta de|del {who}; qué sabemos|llegó por parte de|del {who};
            información de|del {who}; qué información ha|han|dio aportado|dado? {who}; qué información
            tenemos|hay de|del {who}
        risks: qué riesgos hay|constan|tenemos|vemos|existen|están|figuran|hemos|se
            registrados|anotados|identificados|recogidos|detectados|registrado|anotado|identificado|visto|detectado?;
            qué riesgos se han registrado|anotado|identificado|recogido|detectado|señalado|mencionado; cuáles
            son los riesgos|factores de|registrados? riesgo?; qué factores de riesgo
            hay|constan|tenemos|están|existen registrados|anotados|identificados?; qué riesgos; lista de los?
            riesgos; ver|muestra|mostrar|muéstrame los? riesgos; riesgos registrados|identificados|anotados; hay
            riesgos registrados|anotados|identificados?; hay algún riesgo registrado|anotado|identificado?
        protective: qué factores protectores|protección hay|constan|tenemos|vemos|están|existen|hemos
            registrados|anotados|identificados|registrado|identificado?; qué factores de protección
            hay|constan|tenemos|vemos|están|existen|hemos
            registrados|anotados|identificados|registrado|identificado?; cuáles son los factores protectores;
            cuáles son los factores de protección; qué lo|la|le protege; lista de los? factores protectores;
            ver|muestra|mostrar los? factores protectores; ver|muestra|mostrar los? factores de protección; qué
            factores protectores se han registrado|identificado; factores protectores|de registrados|protección
            registrados?
        dissents: quién está|están|estaba|estaban|estuvo en|no contra|desacuerdo|de? acuerdo?; quién no
            está|están|estaba|estuvo de acuerdo|conforme; quién se opuso|opone|opusieron|oponen|ha|han opuesto?;
            quién discrepa|discrepan|discrepó|disiente|disintió|objetó|votó|vota en? contra?; quién ha
            discrepado|objetado|disentido; quién ha votado en contra; quién no lo? ve claro; qué
            discrepancias|objeciones|desacuerdos|disensos|reservas hay|hubo|constan|existen; hay|hubo
            alguna|algún|alguno?
            discrepancias|objeciones|desacuerdos|disensos|discrepancia|objeción|desacuerdo|disenso|reserva|reservas;
            alguien está en contra; alguien se opuso|opone|ha? opuesto?; hay alguien en contra; hubo votos en
            contra; quién ha expresado|manifestado su? desacuerdo; quién se mostró en contra
        goals: cuáles son los objetivos|metas; cuáles son las metas; qué objetivos|metas
            hay|tenemos|constan|están|fijamos|hemos|se fijado|fijados|acordado|acordados|registrados|fijaron?;
            qué objetivos se han fijado|acordado|registrado|marcado; qué hay en el plan; qué dice|pone|contiene
            en? el plan; lista de los? objetivos; ver|muestra|mostrar los? objetivos; qué objetivos tiene el
            plan
        parked: qué está|hay|queda|quedó|se|hemos|tenemos|dejamos ha?
            aparcado|aparcada|aplazado|aparcó|aparcar|aparte; qué
            preguntas|cuestiones|asuntos|temas|dudas|puntos hay|quedan|están|siguen
            abiertas|abiertos|aparcadas|aparcados|pendientes?; qué preguntas|cuestiones|temas quedan|siguen
            sin|por resolver|responder|contestar; preguntas|cuestiones|dudas abiertas|pendientes|aparcadas;
            temas|asuntos|puntos aparcados|pendientes|abiertos; qué dejamos|hemos dejado? para
            luego|después|aparcado; qué se ha aparcado|dejado para? luego|después?
        information: qué información hay|tenemos|consta|se|existe|hemos ha?
            registrada|registrado|recogida|recogido|anotada?; qué se ha dicho|registrado|anotado|recogido hasta?
            ahora?; qué hemos registrado|anotado|recogido hasta? ahora?; qué sabemos hasta|ya? ahora|el?
            momento?; qué tenemos hasta|ya? ahora?; qué consta hasta? ahora?; qué hay|está registrado|anotado
            hasta? ahora?
        purpose: para qué es|sirve este|el punto|apartado|tema|asunto; para qué sirve|es esto; de qué va|trata
            este|el punto|apartado|tema; cuál es el objetivo|propósito|fin|sentido de|del este|esta?
            punto|apartado|parte; a qué viene este punto; qué hacemos|tratamos|discutimos aquí|ahora?; qué
            hacemos|tratamos en este punto; qué se hace|trata|debe aquí; qué tenemos|hay que
            hacer|tratar|discutir aquí|ahora|en este? punto?; por qué este punto|apartado; en qué consiste este
            punto|apartado; de qué hablamos ahora|aquí; de qué tenemos|hay que hablar aquí|ahora?
        taken: cuánto tiempo? llevamos|lleva en|con este|el? punto|tema|apartado|esto; cuánto tiempo? llevamos;
            cuánto tiempo hemos estado|dedicado|gastado|usado en|con|a? este? punto|tema|esto?; cuánto
            tiempo queda|quedan; cuánto dura|ha|lleva|duró durado? este|el punto|apartado|tema; cuánto llevamos;
            cómo vamos|andamos de|con el? tiempo|hora; vamos bien? de|en|con|a? tiempo|hora; vamos
            mal|tarde|retrasados de? tiempo?; cuánto tiempo hemos usado; qué tiempo nos queda; tenemos tiempo
    """)
    ),
    query_asides=phrases("""
        ¿; y; pero; por favor; porfa; oye; oiga; oigan; dime; díme; dígame; dinos; díganos; dime una cosa; recuérdame;
        recuérdanos;
        recuérdeme; recuérdenos; puedes decirme; puedes decirnos; puede decirme; puede decirnos; me puedes decir; nos
        puedes
        decir; me puede decir; nos puede decir; podrías decirme; podría decirme; me podrías decir; me dices; me dice; nos
        dices; sabes; sabe; sabemos; alguien sabe; se sabe; quisiera saber; quiero saber; queremos saber; me gustaría
        saber; me
        pregunto; a ver; ahora; entonces; bueno; bien; vale; ok; perdón; perdona; disculpa; disculpe; espera; un momento;
        asistente; convene; otra vez; una pregunta; pregunta rápida; una duda; por cierto; luego; y ahora; exactamente;
        puedes
        mostrarme; puede mostrarme; puedes enseñarme; enséñame; muéstrame; necesito saber; acláreme; aclárame
    """),
    query_fillers=phrases("""
        ya; todavía; aún; nos; acerca; hasta ahora; hasta el momento; hasta la fecha; hasta aquí; exactamente; realmente
    """),
    spoken=listed("""
        next: siguiente; siguiente punto; próximo punto; pasar al siguiente; pasamos al siguiente; pasamos al
            siguiente punto; seguir; seguimos; continuar; continuamos; adelante; sigamos; punto siguiente; avanzar;
            avanzamos; vamos al siguiente punto
        back: atrás; volver; volver atrás; anterior; punto anterior; volvamos; regresar; uno atrás
        undo: deshaga; deshaga eso; anula eso; anule eso; borra lo último; quita lo último; deshacer; deshaz; deshacer
            eso; deshaz eso; deshacer lo último; anular lo último; retira eso; quita eso
        redo: rehacer; rehaz; rehacer eso
        drop: déjalo; dejalo estar; déjalo estar; olvídalo; olvidalo; da igual; nada déjalo; no importa; cancelar;
            cancela; anular; anula; bórralo; borra eso; descartar; descártalo; mejor no; no déjalo; dejémoslo; olvide
            eso; olvídelo; déjelo; cancele
        skip: omitir; saltar; sáltalo; saltar esto; omitir esto; paso; saltar esta; sin respuesta; omite esto;
            sáltatelo; pasar; pasa
        help: ?; ayuda; ayúdame; qué puedo hacer; qué puedo decir; cómo funciona; cómo funciona esto; no sé; necesito
            ayuda; y ahora qué; no sé qué hacer
        close: cerrar; cerrar la reunión; cierra la reunión; terminar; terminar la reunión; cerramos; cerramos la
            reunión; hemos terminado; finalizar la reunión; fin de la reunión; acabar
        open: acciones pendientes; acciones abiertas; ver acciones pendientes; mostrar acciones pendientes; ver las
            acciones pendientes; mostrar acciones abiertas; muestra las acciones pendientes; tareas pendientes
        agenda: orden del día; agenda; ver el orden del día; mostrar la agenda; muestra el orden del día; dónde
            estamos; ver agenda
        missing: qué falta; qué queda; qué queda por hacer; mostrar lo que falta
        lock: bloquear; bloquear la pantalla; bloquea la pantalla
    """),
    nothing=phrases("""
        no; nada; nadie; ninguno; ninguna; no gracias; nada más; nada nuevo; nada que añadir; sin novedad; sin
        novedades; no nada; no hay; no hay nada; no hay nada más; eso es todo; es todo; ya está; no eso es todo; sin
        comentarios; nada de momento; por ahora nada; de momento nada; ninguna pregunta; sin preguntas; no procede; n/a;
        no aplica; no que yo sepa; la verdad es que no; no ninguno; no ninguna; nada por mi parte; por mi parte nada; no
        hay preguntas; no nadie
    """),
    answers=listed("""
        yes: sí; sip; claro; claro que sí; correcto; así es; eso es; exacto; exactamente; de acuerdo; vale; ok; okey;
            bien; está bien; perfecto; por supuesto; conforme; sí por favor; sí gracias; efectivamente; desde luego;
            guárdalo; guardar; es correcto; sí correcto; muy bien; sí está bien; sí claro; sí eso es; adelante; me
            parece bien
        no: no; no es correcto; incorrecto; no gracias; está mal; eso está mal; mal; no está bien; no lo guardes; no
            guardar; para nada; nop; no es así; no así no; negativo; error; falso; no no
        done: hecho; hecha; ya está hecho; está hecho; está hecha; terminado; terminada; acabado; realizado;
            realizada; completado; completada; cumplido; cumplida; finalizado; finalizada; listo; lista; sí hecho; ya
            está; resuelto; resuelta; se ha hecho; ya se ha hecho; ya se hizo; se hizo; ejecutado; gestionado; sí está
            hecho; tramitado
        not-done: no hecho; no hecha; no está hecho; no se ha hecho; no se hizo; sin hacer; no realizado; no
            realizada; no cumplido; no cumplida; incumplido; incumplida; no ha podido ser; no salió; fallido; no
            completado; no se ha podido hacer; no se pudo; no terminado; no se ha realizado; no fue posible; no ha
            sido posible
        overtaken: superado; superada; ya no es necesario; ya no es necesaria; ya no hace falta; no hace falta;
            obsoleto; obsoleta; ya no procede; sin objeto; ya no aplica; ya no es relevante; carece de sentido;
            caducado; innecesario; ya no tiene sentido; decaído; no procede ya
        new-date: nueva fecha; otra fecha; más tarde; aplazado; aplazada; aplazar; pospuesto; pospuesta; posponer;
            necesita más tiempo; más tiempo; cambiar fecha; cambiar la fecha; se aplaza; se pospone; hace falta más
            tiempo; ampliar plazo; prorrogar; retrasar; retrasado; retrasada; falta tiempo
        handed-over: traspasado; traspasada; transferido; transferida; lo hace otra persona; lo hace otro; otra
            persona; se encarga otro; se encarga otra persona; delegado; delegada; pasado a otro; cedido; reasignado;
            reasignada; traspasar
        open: sigue abierto; sigue abierta; abierto; abierta; sigue pendiente; pendiente; en curso; en proceso;
            todavía no; aún no; en marcha; en trámite; se mantiene abierta; se mantiene abierto; dejar abierta; dejar
            abierto; déjala abierta; queda abierta; queda pendiente; en ello; estamos en ello; a medias; está en curso
        worse: peor; ha empeorado; empeora; va peor; está peor; mucho peor; empeorado; se ha deteriorado; peor que
            antes; más grave; a peor; va a peor; sí peor; deteriorado
        better: mejor; ha mejorado; mejora; va mejor; está mejor; mucho mejor; mejorado; mejor que antes; a mejor; va
            a mejor; sí mejor
        up: ha aumentado; aumentado; aumenta; más; más alto; más alta; mayor; ha subido; sube; subido; en aumento; al
            alza; más fuerte; ha crecido; crece; incrementado; se ha incrementado
        down: ha disminuido; disminuido; disminuye; menos; más bajo; más baja; menor; ha bajado; baja; bajado; a la
            baja; reducido; se ha reducido; más débil; ha descendido; desciende
        same: igual; sin cambios; sin cambio; lo mismo; sigue igual; se mantiene; se mantiene igual; está igual; como
            antes; no ha cambiado; no hay cambios; estable; el mismo; la misma; ningún cambio; nada ha cambiado;
            inalterado
        new: nuevo; nueva; es nuevo; es nueva; por primera vez; la primera vez
        gone: desaparecido; desaparecida; ha desaparecido; ya no; ya no está; ya no existe; se acabó; terminó; ya
            pasó; ya no hay; superado ya; eliminado
        action: una acción; una tarea; por hacer
        information: solo información; información; info; un hecho; hecho constatado; un dato; es información
        risk: un riesgo; es un riesgo
        protective: un factor de protección; un factor protector; protege; es protector
        decision: una decisión; un acuerdo; es una decisión
        note: una nota; privado; es una nota

        joint: juntos; conjunta; conjuntamente; en común; de común acuerdo; entre todos; todos juntos; todos; la mesa;
            toda la mesa; nosotros; el grupo; por unanimidad; decisión conjunta; decisión común; de forma conjunta; la
            mesa en su conjunto
        consent: un servicio con el acuerdo de los demás; con acuerdo de los demás; con el acuerdo de los demás; con
            conformidad; con consentimiento; con el visto bueno de los demás
        advice: un consejo; consejo; un dictamen; recomendación; una recomendación; propuesta a la autoridad; como
            propuesta; como recomendación
        park: más tarde; una pregunta; aparcar; aparcarlo; apárcalo; dejarlo para luego
    """),
    turns=phrases("""
        y; pero; mientras; mientras que; después; luego; y luego; y después; además; también; así que; asimismo; por
        otro lado; e; sin embargo
    """),
    weighing=phrases("""
        está|están|estoy muy? contento|contenta|contentos|satisfecho|satisfecha|encantado|encantada con|de;
        está|están muy?
        descontento|descontenta|disgustado|disgustada|decepcionado|decepcionada|harto|harta|preocupado|tranquilo|tranquila
        con|de; no está|están tranquilo|tranquila|contento|contenta|seguro|segura; no las tiene|tienen todas;
        bebe|sale|consume|discute|fuma|duerme|come|habla|miente|falta|gasta|juega|llama menos|más|mejor|peor;
        promete mucho; se le ve|nota; dice que responde; desde que tiene|trabaja|vive|está|entrena|toma; lo ve|pinta
        muy? negro|crudo|feo|bien|mal;
        destaca|destacan|resalta|resaltan|recalca|subraya|valora|advierte|alerta de? que; pone en valor;
        cree|creen|creía|piensa|piensan|opina|opinan|intuye|sospecha|sospechan|juraría|diría|barrunta|imagina|presiente|estima|estiman|considera|consideran|valora
        que; tiene|tienen la impresión|sensación|sospecha|intuición|corazonada de? que?; le da|parece que; le da a
        él|ella; se huele|teme que; se huele; no se fía; no le convence; la mosca detrás; lo|la|le
        ve|veo|vemos|ven|nota|notan|noto|encuentra|encuentran muy?
        centrado|centrada|bien|mal|regular|raro|perdido|animado|flojo|apagado|distinto|inquieto|entero|fuerte|débil|solo|suelto;
        a juicio de|del; en opinión de|del|de la; en la opinión de|del; a criterio de|del; a entender de|del; en la
        lectura de|del;
        está más
        tranquil*|nervios*|agresiv*|calmad*|retraíd*|motivad*|centrad*|abiert*|ansios*|animad*|irritable|estable|hostil;
        se le ve más|menos; lo ven más|menos; lo veo más|menos; más tranquil*|nervios*|retraíd*|abiert*|calmad*
        que|desde;
        que antes; que la última vez; que de costumbre; que lo habitual; que en el pasado; que anteriormente; cada vez
        más; cada vez menos; cada vez peor; cada vez mejor; más a menudo; con más frecuencia; menos a menudo; parece;
        parecen; parecía; da la impresión; da la sensación; impresión; sensación; se le ve; se la ve; se muestra más; se
        muestra menos; va a peor; va a mejor; va peor; va mejor; ha empeorado; ha mejorado; está peor; está mejor;
        aparenta
    """),
    befalls=phrases("""
        gusta|gustan; no le gusta nada?; gusta nada|poco|mucho; da|dan mala|buena
        impresión|pena|pavor|pánico|respeto; tiene|tienen en vilo|mosca|inquieto|inquieta; quitan el sueño;
        pone|ponen los pelos; pone|ponen nervioso|nerviosa; alivia; alegra; anima; reconforta; escama; mosquea;
        huele a? mal|chamusquina|gato; da|dan vueltas; espanta; aterra; desvela; ronda por la cabeza; tiene|tienen
        con el alma;
        le ha llegado que; ha llegado que; llegó que;
        le consta|constan;
        preocupa; preocupan; preocupaba; inquieta; inquietan; alarma; alarman; angustia; asusta; inspira; consta;
        constan; constaba; llama|llamó la atención; da|dan miedo; da|dan mala espina; sorprende; extraña; ha|han
        dicho; ha|han contado; dijo; contó; contaron; dijeron; ha|han comentado; comentó; ha|han confirmado; parece;
        parecen; resulta; resultan; genera|generan dudas|preocupación|inquietud; tranquiliza; tranquilizan; ha|han
        llegado; llegó; consta que; suena; hace|hacen temer; quita el sueño; trae de cabeza; da buena espina; da
        confianza; ha|han trasladado; ha|han confesado; confesó; ha|han reconocido; ha llamado la atención
    """),
    viewed=phrases("para"),
    surmises=phrases("""
        teme|temen;
        cree; creen; creía; creyó; piensa; piensan; pensaba; opina; opinan; espera; esperan; sospecha; sospechan;
        sospechaba; supone; suponen; probablemente; seguramente; posiblemente; quizá; quizás; tal vez; al parecer;
        aparentemente; por lo visto; presumiblemente; presuntamente; supuestamente; duda; dudan; estima; estiman;
        calcula; podría; podrían; puede que; está convencido; está convencida; en su opinión; a su juicio; considera;
        consideran; a mi juicio; en mi opinión; parece ser; intuye; prevé
    """),
    perceives=phrases("""
        vio; vieron; observó; observaron; detectó; detectaron; localizó; localizaron; sorprendió; presenció; encontró;
        encontraron; advirtió; percibió; identificó; ha
        visto|observado|detectado|localizado|presenciado|identificado|encontrado; han
        visto|observado|detectado|localizado|presenciado|identificado; avistó; notó; lo vio; la vio; los vio; le vio; lo
        vieron; le vieron
    """),
    perceived=phrases("""
        visto; vista; vistos; vistas; observado; observada; detectado; detectada; localizado; localizada; identificado;
        identificada; sorprendido; sorprendida; encontrado; encontrada; avistado; hallado; hallada; presenciado; parado;
        interceptado; pillado
    """),
    being=phrases("""
        va a ser; será; serán; se; fue; fueron; era; eran; ha sido; han sido; es; son; está; estaba; había sido; sido; se le ha; se le; lo
        hemos
    """),
    judging=phrases("""
        mala|buena combinación|mezcla|compañía; mal cóctel; cóctel explosivo; lleva|llevan mucho? mejor|peor
        la|el|lo; aguanta|aguantan mucho? mejor|peor; sin partes|sanciones|expedientes en|desde; sin un solo?
        parte|incidente|tropiezo; ni un parte|tropiezo; referente del módulo; interno de confianza;
        lo mejor que tiene|hay|le; lo único bueno|que que|le tiene|sujeta|frena|queda|ayuda; lo bueno es que; lo
        malo es que; lo peor es que|cuando; menos mal que; por suerte|fortuna|desgracia tiene|no|sigue; respira
        mejor; anda|va con malas|mala compañías|gente;
        no le|me|les|nos gusta nada? que|cómo haya|siga|esté|ande|vuelva|tenga|se|lo; no le|me|nos gusta nada? que
        haya|siga|esté|ande|vuelva|tenga; no le|me|nos gusta nada? cómo|verlo|verla|verle; le|me|nos
        escama|mosquea|desvela|aterra|espanta; tiene|tienen en vilo; le|me|nos huele mal|chamusquina; le|me|nos
        alivia|alegra|reconforta|tranquiliza; duerme|duermo|dormimos más tranquilo|tranquila|tranquilos;
        respira|respiro|respiramos más? tranquilo|tranquila|aliviado|aliviada|mejor; se queda|quedan más|muy
        tranquilo|tranquila|tranquilos; va|irá|iba detrás de ella|él; va|irá tras ella|él; va|irá a
        buscarla|buscarlo; la|lo va|irá a buscar; pone los pelos; con el alma en; un clavo ardiendo; muleta; su
        tabla de salvación; un faro; un bastón; un dique; un muro de contención; está en el filo; camina por|sobre
        el|la filo|cuerda; en la cuerda floja; al borde del; está al límite; ya no le queda nada; una olla a
        presión; una mecha; echa leña; leña al fuego; huele a recaída;
        no las tiene|tienen todas consigo; se teme lo peor;
        ve|veo|vemos|considero muy? probable|posible|difícil|complicado|factible|fácil; amenazó|amenaza|amenazaba de
        muerte; le da|dan tranquilidad|paz|aire|oxígeno|alas|miedo|vértigo; le aleja|alejan|aparta|apartan de|del;
        lo aleja|aparta de|del; le acerca|acercan a|al; le ata|sujeta|frena|centra; en cuanto salga|pueda|falte;
        puede acabar|terminar; tiene todas las papeletas; va para|camino; va directo a;
        buena|mala|gran noticia|señal; es una? buena|mala|gran noticia|señal; descarta|descartan|excluye|excluyen
        que; le|les ha|han cambiado la vida; le cambió la vida; le ha venido|sentado muy? bien|mal; le viene|sienta
        muy? bien|mal; es cuestión de semanas|días|tiempo|meses; hay para echarse; echarse a temblar; se juega
        mucho; no hay quien lo|la; es otro cantar; pinta muy? bien|mal; la cosa pinta; tiene mala|buena pinta; no
        pinta nada? bien; ni por asomo;
        puede|podría|va a? precipitar|desencadenar|desatar|provocar un|una|el|la; precipitar un|una;
        causa|causan|genera|generan|produce|despierta inquietud|preocupación|alarma|recelo|temor|intranquilidad; es
        lo que|quien lo|la|le? sostiene|sujeta|frena|mantiene|aguanta|salva|da; lo que sostiene; juega a su favor;
        juega en su contra; pesa en su contra; lo|la|le ve|veo|vemos|ven|nota|notan
        centrado|centrada|perdido|perdida|desorientado|motivado|hundido|ilusionado; con ganas; tiene la
        mosca|cabeza; la mosca detrás; vuelve a las andadas; volver a las andadas; se le va la cabeza|olla|pinza; de
        maravilla; va|anda|marcha sobre ruedas; sobre ruedas; es una bomba; bomba de relojería; polvorín; está que
        salta; a punto de estallar|explotar; pende de un hilo; hace aguas; se tambalea; cojea; no levanta cabeza; ha
        dado un? cambio|giro|vuelco|paso; ha sentado la cabeza; sienta la cabeza; tiene los pies en; pone de su
        parte; se lo toma en serio; rema a favor; red de seguridad|seguro; colchón; ancla; puntal; asidero;
        hace|hacen muy? previsible|probable|improbable; previsible; improbable; quita|quitan el sueño; me|le|nos
        quita|quitan el sueño; no me|nos|le deja|dejan dormir|tranquila|tranquilo; se le ve otro|otra|distinto; se
        le ve otra cara; parece otro|otra; está hecho otro; es otro|otra persona; es otro; lo|la|le
        mantiene|mantienen|sujeta|sostiene|frena|equilibra|calma|anima estable|ocupado|tranquilo|centrado|en|a;
        mantiene estable; no falta|falla ni|un|nunca un|día; va a acabar mal; esto no va a acabar bien; no va a
        acabar bien; tiene todo para; encarrilado; va encarrilado; a la mínima|primera contrariedad|de; salta a la
        mínima; se viene abajo; se le cruzan los cables;
        actúa|actúan|funciona|funcionan|sirve|opera como|de factor|freno|contención|ancla|apoyo|protección;
        factor de contención|estabilidad|apoyo|arraigo; elemento de contención|estabilidad|arraigo; juega un
        papel; valora|valoran muy? positivamente|negativamente|favorablemente; valora|valoran muy? bien|mal
        el|la|que|su;
        vuelve|volver|volverá|vuelva|volvería a las andadas; volverá a lo mismo; recaerá; acabará en la
        calle|cárcel; perderá los papeles|nervios;
        tiene|tienen miedo de|a; miedo de que;
        mal asunto; puede|podría|va a? acabar|terminar fatal|mal|en; acabar|terminar fatal|mal; va a por; mala
        señal; buena señal; va como la seda; va de maravilla|perlas|cine; va sobre ruedas; va viento en popa; va
        muy|bastante bien|mal; va estupendamente|fenomenal|perfecto|fatal; valora muy?
        positivamente|negativamente|bien|mal; ve muy? bien|mal|positivo|negativo|arriesgado|peligroso; lo ve|veo
        muy? bien|mal|arriesgado|complicado|negro; le da mucha? seguridad|fuerza|estabilidad|confianza|
        miedo|paz|tranquilidad; le hace mucho? bien|daño; le viene muy? bien|mal; le ayuda|ayudan mucho; le
        sienta bien|mal; pende de un hilo; juega con fuego; va de mal en peor; va a peor; va a mejor; evolución
        muy? positiva|negativa|favorable|desfavorable|buena|mala; pronóstico; arriesgado; arriesgada; delicad*;
        preocupante; tranquilizador; esperanzador; prometedor; un salvavidas; un ancla; una garantía; una bomba;
        un lastre; un peligro; buena|mala influencia; protege; perjudica; beneficia; favorece; desestabiliza;
        estabiliza; teme|temen|temía una|un|la|el|lo|por; es fácil|probable|posible|esperable|previsible que; ve
        probable|posible|fácil|difícil|alto|alta|elevado|elevada|riesgo|peligro; cree probable|posible;
        considera probable|posible; incumpla|incumplirá el|la|las|los; se salte; un puntal; un pilar; tira de
        él|ella; lo|le mantiene lejos|alejado|ocupado; le da|dio|ha dado?
        disciplina|estructura|rutina|estabilidad|seguridad|sentido; se deja llevar|arrastrar; si pierde el|la;
        pinta|pintan mal; acabará|terminará mal; va|van a acabar|terminar mal; no augura nada bueno; caldo de
        cultivo; bomba de relojería; mal pronóstico; buen pronóstico; pronóstico
        malo|reservado|desfavorable|favorable; mala influencia; buena influencia; influencia positiva|negativa;
        le|lo|la sujeta|frena|contiene|estabiliza|ancla|sostiene; elevada|alta|mucha|gran
        posibilidad|probabilidad; posibilidad de|elevada|alta|real; ve|considera|cree|estima
        elevad*|alt*|probable|posible|muy|baj*; a favor suyo; juega a su favor; juega en su contra; pesa a su
        favor; a su favor; en su contra; punto a favor; punto fuerte; punto débil; ayuda mucho; un gran apoyo;
        es clave; pieza clave; factor clave; le viene bien; le hace bien; le hace mucho bien; le conviene; red
        de apoyo; arraigo; sin red; sin apoyos?; riesgo*; peligro*; preocup*; inquiet*; protector*; factor de
        protección; factores de protección; fortaleza*; señal de alarma|alerta; señales de alarma|alerta; teme
        que; temen que; miedo a que; nivel de amenaza; probabilidad de; probable que; alarmante*; proclive;
        propenso; propensa; factor positivo
    """),
    risk=phrases("""
        mala combinación|mezcla|compañía; mal cóctel; cóctel explosivo; lleva|llevan mucho? peor la|el|lo;
        aguanta|aguantan mucho? peor;
        lo malo es que; lo peor es que|cuando; anda|va con malas|mala compañías|gente;
        no le|me|nos gusta nada? que haya|siga|esté|ande|vuelva|tenga; no le|me|nos gusta nada?
        cómo|verlo|verla|verle; le|me|nos escama|mosquea|desvela|aterra|espanta; tiene|tienen en vilo; le|me|nos
        huele mal|chamusquina; va|irá|iba detrás de ella|él; va|irá tras ella|él; va|irá a buscarla|buscarlo; la|lo
        va|irá a buscar; pone los pelos; con el alma en; está en el filo; en la cuerda floja; al borde del; está al
        límite; una olla a presión; una mecha; echa leña; leña al fuego; huele a recaída;
        no las tiene|tienen todas consigo; promete mucho y cumple poco; se teme lo peor;
        amenazó|amenaza|amenazaba de muerte; la busque|busca en|cuando; tiene todas las papeletas; le da|dan
        alas|miedo|vértigo; va directo a;
        mala noticia|señal; descarta|descartan|excluye|excluyen que; le ha venido|sentado muy? mal; le viene|sienta
        muy? mal; es cuestión de semanas|días|tiempo|meses; echarse a temblar; pinta muy? mal; mala pinta; no pinta
        nada? bien;
        puede|podría|va a? precipitar|desencadenar|desatar|provocar un|una|el|la; precipitar un|una
        brote|crisis|recaída|agresión; causa|causan|genera|generan|produce|despierta
        inquietud|preocupación|alarma|recelo|temor|intranquilidad; juega|pesa en su contra; la mosca detrás; sigue
        viendo a|a escondidas; a escondidas; se le va la cabeza|olla|pinza; bomba de relojería; polvorín; está que
        salta; a punto de estallar|explotar; pende de un hilo; hace aguas; se tambalea; cojea; no levanta cabeza;
        desorientado; hundido;
        hace|hacen previsible|probable un|una|que; previsible un|una|nuevo|nueva|que; nuevo|nueva
        quebrantamiento|agresión|crisis|fuga|recaída; quita|quitan el sueño; no me|nos|le deja|dejan
        dormir|tranquila|tranquilo; esto no va a acabar bien; no va a acabar bien; salta a la mínima; a la mínima
        contrariedad|de; se le cruzan los cables; se junta otra vez con; vuelve a juntarse con; vuelve a
        beber|consumir;
        vuelve|volver|volverá|vuelva|volvería a las andadas|lo; vuelve|volverá a lo mismo|de; recaerá;
        acabará|acaba en la calle|cárcel; se vendrá|viene abajo; lo tirará|echará todo; perderá los
        papeles|nervios|el; volverá a beber|consumir|delinquir|robar;
        tiene|tienen miedo de|a|por; miedo de que; le da miedo que;
        trafica; no augura nada bueno; mal asunto; mala cosa; mal rollo; vuelva|vuelve|volver|volverá|volvería a
        buscarla|buscarlo|verla|verse|molestarla; vuelva|vuelve|volver|volverá|volvería a
        molestar|llamarla|acercarse|insultarla|pegarle; vuelva|vuelve|volver|volverá|volvería a
        pegar|amenazarla|amenazar|amenazarle|meterse; vuelva|vuelve|volver|volverá|volvería a
        liarla|liarse|perseguirla|vigilarla|esperarla|acosarla; vuelva|vuelve|volver|volverá|volvería a
        acosar|beber|jugar|apostar|robar|trapichear|caer|fallar|desaparecer|escaparse;
        vuelva|vuelve|volver|volverá|volvería a fugarse|faltar|juntarse|dejarlo|dejar;
        vuelva|vuelve|volver|volverá|volvería a perder|descontrolarse|consumir|drogarse|lo|engancharse;
        acabe|acabará|acabar en la|robando|bebiendo|consumiendo|mal|otra; se meta en líos|problemas|peleas;
        meterse en líos|problemas|peleas; meta la pata; pierda los nervios|la|el; haga una tontería|locura;
        hacer una tontería|locura; haga daño; hacerle daño; hacerse daño; le haga algo; se la juegue; se venga
        abajo; venirse abajo; tire la toalla; tirar la toalla; mala vida; malos pasos; mal camino; no aguante;
        no va a aguantar; se hunda; se desespere; puede|podría|va|irá|suele a? acabar|terminar fatal|mal|en;
        acabar|terminar|acabará|terminará fatal|mal; acaba fatal; mezcla alcohol|medicación|pastillas con|y; va
        a por; va detrás de|del; anda detrás de|del; busca venganza|problemas|bronca|pelea; mala señal; malas
        señales; mala pinta; da miedo; da mucho miedo; huele mal; me huele mal; lo veo
        mal|negro|crudo|complicado; la cosa|situación|convivencia se complica|tuerce|deteriora|tensa|desmadra;
        está|anda|sigue
        fatal|desbordado|desbordada|hundido|hundida|perdido|desquiciado|irascible|susceptible|tenso|descontrolado|desatado|agitado|inquieto|desmotivado|apático|muy
        mal|bajo|nervioso; va cuesta abajo; va de mal en peor; va a peor; va mal; muy mal; fatal; hecho polvo;
        al límite; en la cuerda floja; pende de un hilo; juega con fuego; de alto riesgo; muy
        arriesgado|arriesgada; arriesgado; arriesgada; delicad*; preocupante; no controla los|sus|la
        impulsos|ira|genio; pierde los|el papeles|control|estribos; se altera; se descontrola; se pone|puso
        agresivo|violento|nervioso; provoca*; desafiante; desafía; chulesco; mentiroso; manipula; miente; no es
        sincero; se victimiza; culpa a; niega los hechos|el; no reconoce; no se arrepiente; sin arrepentimiento;
        sin empatía; falta de empatía|arrepentimiento|control|límites|supervisión|habilidades; carece de
        empatía|habilidades|límites|recursos; le falta motivación|apoyo|red|control|conciencia; le faltan
        recursos|apoyos|habilidades; ningún apoyo; ningún arraigo; entorno muy|poco conflictivo|favorable;
        convivencia difícil|tensa|conflictiva; relación tóxica|conflictiva|tensa|difícil|dependiente;
        dependencia emocional|económica; demasiado tiempo libre; demasiado confiado; mucho tiempo solo|sola; se
        aburre; sin ocupación; ociosidad; ocioso; amistades|amigos|compañías poco recomendables; poco
        recomendable; malas compañías; ambiente delictivo|de consumo; vuelve a frecuentar; ha vuelto a
        frecuentar|las andadas; tentación; tentaciones; tentador; proclive a; expuesto a; expuesta a; indefensa;
        desprotegida; teme|temen|temía|recela una|un|la|el|lo|por; pelea; peleas; bronca; rabia; rabioso;
        rabiosa; furioso; furiosa; vuelva a
        trapichear|trafic|liar|pegar|amenazar|andar|juntarse|contactar|acosar|jugar|apostar|esnifar; es
        fácil|probable|posible|esperable|previsible que; incumpla|incumplir|incumplirá el|la|las|los; se salte;
        saltarse; viole; viola el|la; trapiche*; vuelva a las; recaída; ludopat*; juego patológico; deudas de
        juego; sin ingresos; sin techo; mal aconsejado; se deja llevar; se deja arrastrar; manipulado;
        instigad*; rencoroso; obsesionado con; se desentiende; pasa de todo; abandona el|la
        tratamiento|medicación|programa; deje|dejar el|la tratamiento|medicación|metadona|programa; no acepta la
        separación|ruptura|sentencia|condena; no acepta que; si pierde el|la; sin la medicación|medicarse; sin
        medicación; peligrosa; peligroso; pinta|pintan mal; acabará|acaba|terminará|termina mal; va|van a
        acabar|terminar mal; irá a peor; se va a torcer; se puede torcer; se tuerce; lo arrastra; le arrastra;
        puede|podría arrastrarlo|arrastrarle; lo puede arrastrar; vulnerable*; inquieta*; alarma; da mala
        espina; le da mala espina; bomba de relojería; bomba de tiempo; caldo de cultivo; polvorín; vuelva a
        beber|consumir|delinquir|agredir|robar|traficar|caer|acercarse; volver a
        beber|consumir|delinquir|agredir|robar|traficar|caer|acercarse; volverá a
        beber|consumir|delinquir|agredir|robar|caer; vuelve a juntarse|verse con; posible|posibles
        represalias|agresión|fuga|quebrantamiento|recaída; represalias; venganza; vengarse; ajuste de cuentas;
        quebrante; reincida; recaiga; se fugue; se descompense; descompens*; brote; al borde de; se le va de las
        manos; fuera de control; perder el control; pierda el control; pierde el control; pierde los nervios;
        mal pronóstico; pronóstico malo|reservado|desfavorable; muy expuesto|expuesta; desprotegid*; sin red de
        apoyo; sin apoyo|apoyos; no tiene a nadie; carece de apoyo|apoyos|red|arraigo; nula|escasa|poca
        conciencia|motivación|adherencia|red; baja adherencia|motivación|tolerancia; no asume los hechos|el|su
        delito|responsabilidad?; no reconoce los hechos|el|su delito|problema; entorno
        criminógeno|delictivo|tóxico; ambiente tóxico|delictivo; amistades peligrosas|tóxicas; mal entorno; mala
        racha; malos hábitos; lo pasa mal; celos*; celoso; celosa; obsesion*; acos*; control sobre ella;
        dominante; coacci*; intimid*; deprimid*; desesperad*; desesperanz*; indicio|indicios de que;
        vuelve|volver a las andadas; no quiere hablar con nadie; abatid*; apático|apática; más
        nervioso|nerviosa|retraído|retraída|irritable|encerrado|ansioso; riesgo*; peligro*; preocup*;
        inquietante*; inquietud; amenaza*; teme que; temen que; miedo a que; nivel de amenaza; señal de
        alarma|alerta; señales de alarma|alerta; alarmante*; recaída*; recaer; recae; reincid*; reinciden*;
        vulnerab*; impulsiv*; inestab*; volátil; escalada; agresiv*; hostil*; violen*; influenciable;
        manipulable; sugestionable; deterior*; empeora*; radicaliz*; suicid*; autolesi*; autolític*;
        impredecible*; imprevisible*; ideación; captación; influencia negativa; mala influencia; malas
        influencias; aislado; aislada; aislamiento; falta de conciencia; falta de red; falta de motivación; sin
        conciencia; no tiene conciencia; sin motivación; desmotivado; desmotivada; desencadenante*; estresor*;
        desestabiliz*; factor de empuje; probabilidad de; resentimiento; rencor; odio; agravio*; frustración;
        craving; fácilmente influenciable; fuga*; quebrantamiento; quebrantar; minimiza*; banaliza*; justifica
        la violencia; conflictiv*; consumo; adicción; adicto; dependencia; endurecimiento; polariz*; extremis*;
        presión del grupo; deuda con; impuls*; descontrol*; tensión; rechaza la ayuda; falta de apoyo; falta de
        arraigo; desarraigo; proclive; propenso; propensa
    """),
    protective=phrases("""
        buena combinación|mezcla|compañía; lleva|llevan mucho? mejor la|el|lo; aguanta|aguantan mucho? mejor; sin
        partes|sanciones|expedientes en|desde; sin un solo? parte|incidente|tropiezo; ni un parte|tropiezo;
        referente del módulo; interno de confianza;
        lo mejor que tiene|hay|le; lo único bueno|que que|le tiene|sujeta|frena|queda|ayuda; lo bueno es que; menos
        mal que; respira mejor;
        le|me|nos alivia|alegra|reconforta; duerme|duermo|dormimos más tranquilo|tranquila|tranquilos;
        respira|respiro|respiramos más? tranquilo|tranquila|aliviado|aliviada|mejor; se queda|quedan más|muy
        tranquilo|tranquila|tranquilos; su tabla de salvación; un faro; un bastón; un dique; un muro de contención;
        muleta;
        le da|dan tranquilidad|paz|aire|oxígeno; le|lo aleja|alejan|aparta|apartan de|del; le
        ata|sujeta|frena|centra;
        buena|gran noticia|señal; le|les ha|han cambiado la vida; le cambió la vida; le ha venido|sentado muy? bien;
        le viene|sienta muy? bien; pinta muy? bien; buena pinta;
        es lo que|quien lo|la|le? sostiene|sujeta|frena|mantiene|aguanta|salva; lo que sostiene el|al; juega a su
        favor; centrado; centrada; con ganas; de maravilla; sobre ruedas; ha dado un? cambio|giro|vuelco|paso;
        sentado la cabeza; sienta la cabeza; los pies en el suelo; pone de su parte; se lo toma en serio; rema a
        favor; red de seguridad; colchón; puntal; asidero; ilusionado; no ha consumido desde; implicación
        de|del|familiar; muy encima; buena adherencia;
        lo|la|le mantiene|mantienen estable|ocupado|tranquilo|centrado; otra cara; parece otro|otra; es otro; no
        falta|falla ni un? día; encarrilado; improbable; reduce|reducen|disminuye|baja bastante|mucho el|la
        probabilidad|peligro;
        factor|elemento|figura|red de contención|estabilidad|arraigo|apoyo|freno; actúa|funciona|sirve de|como
        freno|ancla|contención|apoyo; valora|valoran muy? positivamente|favorablemente; le hace de freno|ancla;
        le|lo|la está|están ayudando mucho|bastante|muchísimo; está ayudando mucho; le está
        viniendo|sentando|haciendo muy? bien;
        le ayuda|ayudan mucho|bastante|a|muchísimo; eso|esto|todo le ayuda|ayudan; lo que mejor|más le
        viene|sienta|va|ayuda|funciona|motiva|calma; lo mejor para él|ella es; le hace falta su;
        no se mete en líos|problemas|nada; quiere cambiar de vida; quiere cambiar y; la ayuda mucho|a;
        factor|factores de protección; protección familiar; informe muy favorable; pronóstico favorable;
        evolución favorable; entorno favorable; muy favorable; buen camino; el buen camino; buenas compañías;
        lejos de líos; no meterse en líos|problemas; lo|le|la ayudan? a
        no|mantenerse|salir|seguir|centrarse|estar; le viene de perlas; le va muy? bien; lo tiene muy claro; le
        sujeta; lo sujeta; le frena; lo frena; lo mantienen? en|lejos|centrado; es lo que más? le|lo|la
        sujeta|ayuda|frena|motiva; es lo mejor que; compromiso con el|su|la; alto compromiso; muestra
        compromiso; va como la seda; va de maravilla|perlas|cine; va sobre ruedas; va viento en popa; va
        muy|bastante bien; va estupendamente|fenomenal|perfecto; valora muy? positivamente|bien; muy
        positivamente; le da mucha? seguridad|fuerza|estabilidad|confianza|paz|tranquilidad; le hace mucho?
        bien; le viene muy? bien; le ayuda|ayudan mucho; le sienta bien; va a mejor; buena señal; buenas
        señales; tranquilizador; esperanzador; prometedor; salvavidas; ancla; garantía; limpio desde|hace;
        lleva|llevan {n} meses|semanas|años limpio|limpia|abstinente; abstinente; impecable; ejemplar; modélico;
        intachable; excelente; se ha ganado la confianza; de confianza; muy volcado|volcada; volcad*; le apoyan;
        la apoyan; lo apoyan; apoyo incondicional; muy arropado|arropada; arropan; bien
        acogido|integrado|integrada|adaptado|adaptada; se ha adaptado bien; se adapta bien; integrad*; está
        aprovechando;  cumple siempre|escrupulosamente|sin; no falta nunca|a; responde
        bien|muy; respuesta positiva|favorable|buena; ha aprendido; sabe pedir ayuda; autocrítica; reflexiv*; ha
        cambiado mucho; proyecto de vida; planes de futuro; metas claras; ocupado|ocupada todo; beneficia;
        saludable; rutina; rutinas; puntal; un puntal; pilar; tira de él|ella; le da|dio
        disciplina|estructura|rutina|sentido; le ha dado disciplina|estructura|rutina|estabilidad|sentido;
        disciplina; lo|le|la mantiene|mantienen lejos|alejado|alejada|ocupado|ocupada|a; lejos de la calle|las;
        alejado|alejada de la|las|los calle|drogas|amigos|grupo; lo|la apoya|apoyan mucho|siempre|en; respaldo
        familiar; le hace ilusión; ilusión por; muy ilusionad*; se esfuerza; esfuerzo; cumple bien; se lo toma
        en serio; da la cara; muy centrado|centrada; sin consumir desde; no consume desde|hace; le|lo|la
        sujeta|frena|contiene|ancla|sostiene|calma|serena|centra|motiva|protege; juega a su favor; pesa a su
        favor; a su favor; punto a favor; le viene bien; gran apoyo|sostén|estímulo|motivación|ayuda; su
        mayor|mejor|principal apoyo|sostén|motivación; freno; tabla de salvación; lo mantiene
        ocupado|alejado|a|lejos; le mantiene ocupado|alejado|a|lejos; le da
        estructura|rutina|estabilidad|seguridad|motivos; trabajo fijo; empleo fijo; contrato indefinido|fijo;
        vivienda estable; pareja estable; buen entorno; entorno sano|favorable|protector; buena red; familia que
        lo|le apoya; se ha implicado; muy implicado|implicada; ganas de cambiar; voluntad de cambio; motivado
        para; buena disposición; buena actitud; actitud positiva|colaboradora; cumple a rajatabla; cumple con
        todo; sin recaídas; abstiene; limpio desde; autocontrol; ha madurado; ha tomado conciencia; asume los
        hechos|su|el delito?; se responsabiliza; buena evolución; favorece; favorecen;  lo
        ayuda; ilusionad*; orgullos*; comprometid*; apoyo
        sólido|importante|fuerte|constante|clave|firme|estable|fundamental|incondicional|real; un gran apoyo; es
        un apoyo; buen referente; sostén; arropado|arropada; ayuda mucho; más
        tranquilo|tranquila|calmado|calmada|centrado|centrada|sereno|serena|abierto|abierta|motivado;
        protector*; protege*; factor de protección; fortaleza*; estable; estabilidad; estabiliz*; motivado;
        motivada; motivación; red de apoyo; apoyo familiar; apoyo de su|la; buen apoyo; apoyo social; red
        familiar; red social positiva; influencia positiva; buena influencia; resilien*; trabajo estable; empleo
        estable; conciencia de; tiene conciencia; muestra conciencia; colaborador; colaboradora; colabora bien;
        coopera; cooperativo; cooperativa; prosocial; arraigo; constructiv*; punto de inflexión; abierto a;
        abierta a; dispuesto a cambiar; dispuesto al cambio; esperanz*; alentador*; evolución positiva;
        evoluciona favorablemente; evoluciona bien; buen pronóstico; progreso*; progresa; avances; buen vínculo;
        buena relación; vínculo fuerte; vínculo estrecho; vínculo estable; relación de confianza; buen contacto;
        comprometido; comprometida; fiable; implicado; implicada; asume su responsabilidad; asume la
        responsabilidad; responsable de sus actos; afronta bien; contención; figura de apoyo; figura de
        referencia; le apoya; lo apoya; la apoya; positivo; positiva; conciencia de problema; adherencia; buen
        comportamiento; buena conducta; abstinencia; reconoce los hechos; reconoce el daño; empatía;
        arrepentido; arrepentimiento; estructura; tranquiliza
    """),
    matters=phrases("""
        alcohol; drogas; cannabis; cocaína; heroína; consumo*; consum*; adicci*; dependencia; tensión; violen*;
        amenaz*; pelea; peleas; bronca; broncas; fuga*; quebrant*; reincid*; recaíd*; recaer; impuls*; agresiv*;
        agresión; agresiones; acos*; coacci*; intimid*; suicid*; autolesi*; autolític*; ideación; odio; presión;
        positivo; positiva; favorable; favorables; estructura; disciplina; rutina; rutinas; proteg*; protector*;
        integrad*; estable; compromiso; comprometid*; comprometido a; aislad*; aislamiento; provoca*; celos*;
        obses*; incidente*; hostil*; conflictiv*; empeora*; deterior*; brote; descompens*; venganza;
        represalias; robo; hurto; abstinencia; abstinente; avances; progreso*; esfuerzo; reflexiv*; contención;
        freno; garantía; excelente; ejemplar; buena conducta; buen comportamiento; buena relación; buen
        contacto; arrepentimiento; arrepentido; motivación; motivado; tentativa; trapiche*; adicto; deuda con;
        se puso agresivo|violento|nervioso; pierde los papeles; perder el control; perdió los nervios; se fugue;
        minimiza*; desestabiliz*; inestab*; vulnerab*; captación; radicaliz*; extremis*; craving; sin ingresos;
        sin techo; sin medicación; abandona el|la tratamiento|medicación|programa; empatía; apoyo familiar;
        apoyo social; apoyo de su|la; red familiar; red de apoyo; colaborador; colaboradora; coopera; dispuesto
        a cambiar; desmotivado; nervioso; alterado; se alteró; bebiendo
    """),
    programmes=phrases("""
        informe|informes|ficha|cuestionario|escala|certificado de?
        arraigo|riesgo|vulnerabilidad|peligrosidad|social;
        tratamiento|tto|medicación|centro|unidad|consulta|servicio de|por|para|contra|en adicciones;
        condenado|condenada|condenas|detenido|detenida|denunciado por
        violencia|amenazas|lesiones|acoso|agresión; denunciada|investigado|procesado|absuelto|arrestado|imputado
        por violencia|amenazas|lesiones|acoso|agresión;
        orden|órdenes|medida|medidas|ley|sistema|servicio|equipo|delegación de protección; protección
        civil|oficial|internacional|de datos|jurídica|social|de menores|a|ante; por
        amenaza*|violencia|lesiones|acoso|coacciones|agresión; por
        agresiones|maltrato|quebrantamiento|conducción|fuga|intimidación; robo|robos|hurto|hurtos con|y
        violencia|intimidación|fuerza; con violencia e intimidación; violencia de género; violencia
        doméstica|machista|familiar|vicaria|filioparental; delito|delitos|denuncia|denuncias|causa|causas
        de|por|contra amenaza*|violencia|lesiones|odio|acoso|coacciones|quebrantamiento|impago;
        antecedentes|condena|condenas|juicio|procedimiento|pena de|por|contra
        amenaza*|violencia|lesiones|odio|acoso|coacciones|quebrantamiento|impago; delito de
        odio|quebrantamiento|amenazas|coacciones|acoso; juzgado de violencia; la tensión arterial;
        tomaron|toman|tomó|mide|midieron|controlan la tensión; tensión alta|baja|arterial; baja tensión;
        personas dependientes; ley de dependencia; grado de dependencia; ayuda a la dependencia; responsable
        de|del|para; deuda con hacienda|la|el|bancaria; consumo de agua|luz|gas|electricidad; alerta
        sanitaria|meteorológica; prisión preventiva; servicio de prevención; estructura del|de; presunto;
        presunta;
        dio|da|dan|dado|dieron|daba|daría|daban|salió|sale|ha dado? positivo|negativo; positivo en|por|a|de; positivos
        en|por|a; analítica|analíticas positiva|positivas; control positivo; resultado positivo;;
        programa*; curso*; taller*; terapia*; sesion*; sesión*; módulo*; tratamiento*; entrenamiento*; clase*; grupo;
        grupos; control; regulación; gestión; manejo; prevención; cuestionario*; prueba*; test; evaluación; valoración;
        herramienta*; formación; intervención; escala; instrumento; protocolo
    """),
    hopeless=phrases("""
        hay que tener en cuenta|presente que?; hay que tenerlo|tenerla en cuenta; no hay que olvidar|perder; no
        podemos olvidar|perder; conviene recordar|tener que|en|presente; cabe
        señalar|recordar|destacar|decir|añadir; hay que decir|reconocer|señalar|recordar|admitir|insistir que|en; es
        de señalar|destacar|justicia; no se puede olvidar|perder; ténga|tenga|tengamos en cuenta; vale la pena
        recordar|señalar; merece la pena recordar|señalar|destacar;
        no hay nada que hacer; no se puede hacer nada; no se puede hacer nada más; no podemos hacer nada; nada que hacer
        al respecto; no tiene remedio; no hay remedio; no queda otra; no hay nada más que hacer; nada se puede hacer
    """),
    unwilling=phrases("""
        no va a; no van a; no voy a; no quiere; no quieren; no piensa; no piensan; no tiene intención de; no está
        dispuesto a; no está dispuesta a; no están dispuestos a; se niega a; se niegan a
    """),
    discloses=phrases("""
        no lo compartirá; no lo comparte; no compartirá esto|eso|esta|esa|la; no comparte esto|eso|esta|esa; no lo dirá;
        no lo dice; no lo revela; no lo revelará; no revelará; no revela; no lo cuenta; no lo contará; no lo divulga; no
        lo divulgará; no dirá; no desvela; no facilitará esa|esta|la información; no comparte; no compartirá; comparte;
        compartirá; comparten; revela; revelará; divulga
    """),
    toward=phrases("para"),
    plans=phrases("""
        previsto; prevista; planificado; planificada; programado; programada; reservado; reservada; fijado; fijada;
        citado; citada; invitado; invitada; confirmado; confirmada; convocado; convocada; señalado; señalada;
        concertado; concertada; acordado; acordada; pendiente; agendado; agendada
    """),
    holding=phrases("ha; han; había; habían; he; hemos; tiene; tienen"),
    accounts=phrases("""
        información; informaciones; info; informe; informes; datos; fuente; fuentes; expediente; expedientes; registro;
        registros; nota; notas; parte; partes; comunicado; comunicados; observación; observaciones; sistema; sistemas;
        base de datos; archivo; archivos; inteligencia; atestado; atestados; actas; diligencias; documentación
    """),
    suggests=phrases("""
        sugiere; sugieren; sugería; indica; indican; indicó; muestra; muestran; señala; señalan; señaló; apunta;
        apuntan; apuntó; revela; revelan; reveló; confirma; confirman; confirmó; dice; dicen; consta; menciona;
        mencionan; refleja; reflejan; recoge; recogen; pone de manifiesto; ponen de manifiesto; se desprende; se deduce;
        constata; afirma; afirman
    """),
    amends=phrases("""
        perdón; perdone; disculpa; disculpe; corrección; corrijo; quiero decir; quería decir; quise decir; me he
        equivocado; me equivoqué; ups; no espera; no espere; espera; espere; mejor dicho; digo; rectifico;
        rectificación; fe de erratas; error mío; mi error; lo siento; debe ser; tiene que ser; debería ser; cambia eso
        por; cambia eso a; cámbialo por; cámbialo a; cámbialo al; cambiar a; cambiar al; pon; ponlo para; ponga; que
        sea; que sean; mejor; en realidad; en vez de eso; errata; no perdón; cambiar por; cámbielo a; cámbielo al;
        hazlo; es decir
    """),
    equals=phrases("""
        es; son; era; debe ser; debería ser; tiene que ser; pasa a ser; será; a; al; por; =; :; no; ahora es; sea; queda
        en; el
    """),
    myself=phrases("""
        yo; yo mismo; yo misma; mí; me encargo yo; lo hago yo; me ocupo yo; el|la? presidente|presidenta; soy yo; yo me
        encargo; quien suscribe; el que suscribe; a mí; me lo quedo yo; moderador; la moderadora; el moderador; yo lo
        hago
    """),
    everyone=phrases("""
        todos; todas; todo el mundo; todos presentes; todos los presentes; todas las personas presentes; están todos;
        estamos todos; todos están; todos están presentes; la mesa entera; toda la mesa; todos los miembros; todos los
        participantes; todos los asistentes; los demás; el resto; todos los demás; al completo; todas las entidades;
        asisten todos; todos aquí
    """),
    excepting=phrases("""
        excepto; salvo; menos; a excepción de; con excepción de; con la excepción de; exceptuando; quitando; sin; pero
        no; pero sin; aparte de; a parte de; no; excluyendo; fuera de
    """),
    beyond=phrases("después; tras; no; solo; posterior; nunca; hasta"),
    dating=phrases("""
        el; la; los; próxima; próximo; siguiente; vez; es; son; será; sería; sea; nos; vemos; veremos; reunimos;
        reuniremos; volvemos; volveremos; a; de; del; al; en; para; por; que; reunión; reunirnos; vernos;
        quedamos; digamos; pon; pongamos; ponlo; ponga; mejor; puede; podría; podemos; debe; debería; tiene;
        necesita; hace; falta; entonces; creo; supongo; quizás; quizá; tal; favor; bien; vale; ok; perfecto;
        plazo; límite; fecha; nueva; nuevo; día; hecho; listo; lista; hasta; antes; más; tardar; tarde; como;
        muy; máximo; aplazado; aplazada; aplaza; aplazar; aplazamos; pospuesto; posponer; pospone; cambia;
        cambiar; cambiado; mover; movido; pasa; pasar; pasamos; traslada; trasladar; sesión; viene; me; le; les;
        sí; final; programado; previsto; prevista; también; y; pero; o; así; se; hará; hacer; hacemos; ser;
        estar; está; lo; dejamos; deja; dejar; darle; dale; dar; dame; cita; convocamos; convocar; ,; :; -; –; —
    """),
    closed=phrases("""
        no salga de aquí; quede entre nosotros; confidencial; estrictamente confidencial; en confianza; en confidencia;
        con carácter confidencial; de carácter confidencial; confidencialmente; información|nota|dato confidencial;
        secreto; reservado; reservada; clasificado; clasificada; información reservada; solo para los destinatarios
        indicados|nombrados|designados|citados; solo para destinatarios indicados|nombrados|designados; solo
        destinatarios indicados|nombrados|designados; solo los destinatarios indicados|nombrados|designados; solo para
        las personas indicadas|nombradas|designadas|citadas; solo para personas autorizadas|indicadas; destinatarios
        nombrados|indicados; únicamente para los destinatarios indicados|nombrados; no compartir; no lo compartáis; no
        lo compartan; no compartir esto; no compartir con nadie; no difundir; no divulgar; no difundir esto; no lo
        difundan; no debe compartirse; no debe difundirse; no se puede compartir; no se debe compartir; no debe salir de
        aquí; que no salga de aquí; esto no sale de aquí; no sale de aquí; entre nosotros; que quede entre nosotros;
        esto queda entre nosotros; queda entre nosotros; mantener en secreto; mantener confidencial; mantener la
        confidencialidad; tratar de forma confidencial; tratar como confidencial; trátese como confidencial; difusión
        limitada; difusión restringida; no para todos; no es para todos; no para toda la mesa; necesidad de conocer;
        solo necesidad de conocer; según necesidad de conocer; need to know; no comentar con nadie; no repetir; no
        reenviar; no distribuir; no lo comenten; no lo comentéis
    """),
    abstracted=phrases("""
        solo un|el resumen; solo resumen; solo en términos generales; solo en líneas generales; solo a grandes rasgos;
        únicamente el resumen; solo el extracto; sin detalles para los demás; únicamente en términos generales; a los
        demás solo un|el resumen; solo de forma resumida
    """),
    off_record=phrases("""
        no conste; no conste en acta; no conste en el acta; off the record; fuera de acta; que no conste; que no
        conste en acta; que no conste en el acta; no consta en acta; no debe constar en acta; no incluir en el
        acta; no incluir en acta; no poner en el acta; no ponerlo en el acta; no recoger en el acta; no hacer
        constar en acta; no anotar; no en el acta; no para el acta; sin que conste en acta; extraoficial;
        extraoficialmente; esto no va en el acta; no va en el acta; no levantar acta de esto; no lo pongas en el
        acta; no lo ponga en el acta; no registrar; no reflejar en el acta; no debe constar; fuera del acta;
        dejar fuera del acta
    """),
    only_for=phrases("""
        solo; solamente; únicamente; exclusivamente; solo para; sólo para; solamente para; únicamente para;
        exclusivamente para; exclusivo para; destinado solo a; destinado únicamente a; solo destinado a; compartir solo
        con; compartir únicamente con; compartir exclusivamente con; solo compartir con; solo se comparte con; se
        comparte solo con; solo puede compartirse con; solo compartido con; limitado a; restringido a; restringida a;
        solo visible para; visible solo para; a la atención exclusiva de; solo a; solo debe saberlo; solo puede saberlo;
        solo pueden saberlo; reservado a; reservado para; confidencial para; solo a conocimiento de; solo al; limitado
        al; restringido al
    """),
    for_only=phrases("""
        solo; solamente; únicamente; exclusivamente; en exclusiva; y nadie más; solo puede leerlo; solo pueden leerlo;
        solo debe saberlo; nada más; debe saberlo solo
    """),
    not_for=phrases("""
        no para; no es para; no compartir con; no compartirlo con; no compartir esto con; no lo compartáis con; no lo
        compartan con; no se lo digáis a; no se lo digan a; no se lo digas a; no se lo diga a; no decir a; no decírselo
        a; no decir nada a; no contar a; no contárselo a; no contar nada a; no comunicar a; no comunicárselo a; no
        informar a; no informar de esto a; no enviar a; no enviárselo a; no enviar esto a; no mostrar a; no enseñar a;
        no mencionar a; no comentar con; no comentarlo con; no transmitir a; no trasladar a; no trasladarlo a; no debe
        compartirse con; no se debe compartir con; no se puede compartir con; no se comparte con; no visible para;
        excepto para; salvo para; todos menos; todos excepto; todos salvo; no destinado a; sin copia a; sin copia para;
        ocultar a; no revelar a; no difundir a; no facilitar a; no dar a; no pasar a; no debe llegar a; que no lo sepa;
        que no se entere; que no lo sepan; que no se enteren; no compartir al; no informar al; no decir al; no decírselo
        al; no comunicar al; no enviar al; no trasladar al; no contar al; no contárselo al; no se lo digan al; no se lo
        diga al; no debe llegar al; no pasar al; no dar al; no facilitar al
    """),
    not_to_know=phrases("""
        no debe|deben|puede|pueden saberlo|saber|leerlo|leer|verlo|ver|oírlo|conocerlo|conocer|enterarse; no debe|deben
        saber esto; no debe|deben conocer esto; no tiene|tienen que saberlo|saber|enterarse; no necesita|necesitan
        saberlo|saber|conocerlo; no lo debe|deben saber|ver|leer; no lo puede|pueden saber|ver|leer; queda
        excluido|excluida; excluido; excluida; quedan excluidos
    """),
    kin=phrases("""
        madre; padre; padres; hermano; hermana; pareja; su|la|el|sus|los
        familia|familiares|madre|padre|padres|hermano|hermana|pareja|mujer|marido|esposa|esposo; familia; familiares
    """),
    outsiders=phrases("""
        su|el|la abogado|abogada|letrado|letrada|defensa; abogado; abogada; letrado; los abogados; la prensa; prensa;
        los medios; medios de comunicación; los medios de comunicación; terceros; terceras personas; personas ajenas;
        otras entidades; las otras entidades; otros servicios; los otros servicios; otros organismos; los demás; las
        demás; el resto; él mismo; ella misma; el propio interesado; invitados; los invitados; el invitado; la invitada;
        nadie más; personas externas; otras instituciones; ele; ella
    """),
    asides=phrases("""
        compártase esto? con; esto es; eso es; esto; eso; es; por favor; pf; pero; y; así que; ojo; atención; nota; nb;
        aún; de momento; por ahora; por el momento; información es; esta información es; también; tampoco; se; queda;
        esta información; este dato es; sigue siendo; debe quedar; dato; muy; hoy; sobre esto; de esto; lo;
        estrictamente; que; recordad; recuerden; está
    """),
    lessens=phrases("""
        reduce|reducen|disminuye|disminuyen|baja|bajan|rebaja bastante|mucho|claramente|notablemente el|la|las|los;
        rebaja; rebajan; hace improbable; aleja; alejan; aminora; mitiga;
        disminuye; disminuyen; disminuyó; ha disminuido; disminuido; se reduce; se ha reducido; se redujo;
        reduce; reducen; reducido; reducida; baja; bajan; bajó; ha bajado; bajo; bajos; menor; menores; mínimo;
        mínima; leve; leves; escaso; escasa; remite; remitió; ha remitido; desciende; descendió; ha descendido;
        cede; cedió; controlado; controlada; contenido; contenida; descartado; descartada; residual; moderado;
        atenúa; atenuado; desaparece; ha desaparecido; se diluye; se aleja; menguante; mengua; amortigua
    """),
    topics=listed("""
        K6: medicac*; medicament*; medicin*; psiquia*; diagnos*; depresi*; suicid*; terap*; adicci*; toxicoman*;
            salud*; enfermedad*; trastorno*; tratamiento médico; hospital*
        K11: víctima*; amenazad* por
        K10: ideolog*; creencia* extremista*; ideas radicales; radicaliz*
        K2: condena*; sentencia*; fecha de salida|excarcelación; vista oral; juicio*; apelaci*; libertad condicional;
            pulsera*; tercer grado; control telemático
        K7: familia*; madre; padre; padres; hermano*; hermana*; esposa; esposo; mujer; marido; pareja; hijo*; hija*
        K8: vivienda*; casa; piso*; alquiler*; ingresos; prestaci*; deuda*; empleo*; trabajo; paro; dni; nie;
            pasaporte*
        K9: programa*; curso*; taller*; formaci*; asistencia*
    """),
    function_words=phrases("""
        mayor; mayores; menor; el; la; los; las; un; una; de; del; al; y; e; o; a; en; que; es; son; está; están; no;
        se; su; sus; por; para; con; sin; sobre; entre; hasta; desde; según; pero; como; más; ya; muy; también; si;
        cuando; donde; quien; qué; cuál; lo; le; les; me; nos; él; ella; ellos; nosotros; yo; ha; han; había; fue; era;
        hay; tiene; tienen; debe; deben; puede; pueden; va; van; este; esta; estos; estas; ese; esa; esto; eso; antes;
        después; hoy; mañana; ayer; semana; mes; día; próximo; próxima; nuevo; nueva; acción; decisión; reunión;
        policía; prisión; vivienda; informe; contacto; hermano; hermana; madre; familia; todo; todos; nada; ningún;
        ninguna; alguien; aún; todavía; porque; hace; ser; sido; dice; domicilio; visto; libertad; ni; u; ante
    """),
    abbreviations=phrases("""
        disc; excus; aus; pres; just; justif;
        próx; prox; sem; pte; pdte; pend; tfno; tlf; lím; lim; urb; nac; dir; coord; subdir; psic; psiq; deleg;
        insp; subinsp; fisc; trab; tto; hosp; pol; sarg; cap; tte; mín; sr; sra; srta; dr; dra; d; dña; dª;
        prof; lic; ldo; lda; núm; nº; art; pág; tel; etc; ej; aprox; máx; admin; dpto; depto; avda; ud; uds;
        fdo; resp; exp; cp; ayto; inc; incl; ref; gral; prov; pza
    """),
)
