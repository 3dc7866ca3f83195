"""European Portuguese: the words by which a typed sentence is understood; `à` is compared as `ao`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words
from assistant.text import folded

# An infinitive; after a slash the stem of its wish where that is another (`seguir/sig`).
_REGULAR = """
meter esvaziar pintar mobilar carimbar autenticar oficiar receitar patrulhar escoltar realojar emprestar aproximar convencer
acalmar comparar depositar deslocar remarcar
abandonar abordar acabar absolver condenar acusar deferir indeferir constituir abrir aceitar acelerar acertar acionar
acolher acompanhar aconselhar acordar adaptar adiantar adiar adicionar administrar adotar advertir/advirt agendar
agilizar agir aguardar ajudar ajustar alargar alertar alojar alterar alugar ampliar analisar anexar anotar antecipar
anular anunciar apagar apelar aplicar apoiar apontar apresentar aprofundar aprovar apurar arquivar arranjar articular
assegurar assinalar assinar assistir assumir atender ativar atualizar aumentar autorizar avaliar avançar averiguar
avisar baixar buscar calcular cancelar candidatar carregar celebrar centralizar certificar chamar checar citar
clarificar cobrir/cubr colaborar colocar combinar começar comentar comparecer completar comprar comprovar comunicar
conceder concertar conciliar concretizar concordar conferir/confir confirmar conseguir/consig consultar contactar contar
contatar contratar controlar conversar convidar convocar cooperar coordenar copiar corrigir criar cruzar cuidar cumprir
cursar debater decidir dedicar definir deixar delegar denunciar designar desbloquear descobrir desenvolver desenhar
destacar detalhar detetar determinar devolver dialogar difundir digitalizar diligenciar discutir divulgar documentar
editar efetuar elaborar elevar emitir empregar encaminhar encarregar encerrar encontrar ensinar entender entrar entregar
entrevistar enviar equacionar escalar esclarecer escolher escrever escutar especificar esperar estabelecer estudar
evitar examinar executar exigir expedir explicar explorar facilitar falar faltar favorecer fechar finalizar financiar
fixar formalizar fornecer fortalecer fotocopiar fotografar garantir gerir/gir gravar guardar guiar habilitar identificar
ilustrar imprimir impulsionar incentivar indagar indicar informar ingressar iniciar inquirir inscrever insistir
inspecionar instalar instaurar integrar interceder interrogar interromper inventariar investigar jogar juntar justificar
lançar lembrar levantar levar liderar ligar limitar limpar localizar mandar marcar matricular mediar melhorar mencionar
mentorar mobilizar modificar monitorizar monitorar mostrar motivar mover mudar negociar notificar observar obrigar
ocupar oferecer operar opinar orçamentar ordenar organizar orientar pagar participar partilhar passar perceber percorrer
perguntar permanecer permitir pesquisar planear planificar preencher preparar prescrever prestar priorizar proceder
processar procurar programar prolongar promover propiciar prosseguir/prossig proteger providenciar prorrogar publicar
questionar realizar reagendar reajustar reativar reavaliar receber recolher recomendar recordar reconhecer recorrer
recrutar recuperar redigir reencaminhar reforçar registar regressar regular regularizar reiterar relatar relembrar
remeter renovar reparar repetir/repit reportar representar reprogramar requerer requisitar resolver responder resumir
retirar retomar reunir rever revogar rubricar sair salvaguardar selecionar sensibilizar separar servir/sirv sinalizar
solicitar sondar submeter subscrever sugerir/sugir supervisionar suspender telefonar tentar terminar testar tirar tomar
trabalhar transferir/transfir transmitir transportar tratar trocar utilizar usar validar vender verificar viabilizar
vigiar vincular visitar voltar votar inteirar mapear nomear rastrear recear custear escoar encadear delinear permear
atribuir concluir construir contribuir distribuir incluir instituir instruir restituir retribuir substituir diminuir
traduzir conduzir produzir reduzir introduzir deduzir impedir despedir monitorizar recontactar apaziguar desmarcar
desencadear despistar custodiar encomendar estipular explicitar fiscalizar interpelar internar interligar intervencionar
manejar massificar sumariar tranquilizar triar tutelar vistoriar
"""
_ODD = """
fazer,faz,fazem,fara,farao,faça,façam,fez,fizeram,fazia,faziam,fazemos,faremos,farei
refazer,refaz,refazem,refara,refarao,refaça,refaçam,refez,refizeram,,,,,
desfazer,desfaz,desfazem,desfara,desfarao,desfaça,desfaçam,desfez,desfizeram,,,,,
por,poe,poem,pora,porao,ponha,ponham,pos,puseram,punha,punham,pomos,poremos,porei
propor,propoe,propoem,propora,proporao,proponha,proponham,propos,propuseram,propunha,propunham,propomos,proporemos,
dispor,dispoe,dispoem,dispora,disporao,disponha,disponham,dispos,dispuseram,dispunha,dispunham,,,
expor,expoe,expoem,expora,exporao,exponha,exponham,expos,expuseram,,,,,
impor,impoe,impoem,impora,imporao,imponha,imponham,impos,impuseram,,,impomos,,
repor,repoe,repoem,repora,reporao,reponha,reponham,repos,repuseram,,,,,
obter,obtem,obtem,obtera,obterao,obtenha,obtenham,obteve,obtiveram,obtinha,obtinham,obtemos,obteremos,obterei
manter,mantem,mantem,mantera,manterao,mantenha,mantenham,manteve,mantiveram,mantinha,mantinham,mantemos,manteremos,manterei
reter,retem,retem,retera,reterao,retenha,retenham,reteve,retiveram,,,,,
intervir,intervem,intervem,intervira,intervirao,intervenha,intervenham,interveio,intervieram,,,,,
vir,vem,vem,vira,virao,venha,venham,veio,vieram,vinha,vinham,,viremos,virei
ir,,,ira,irao,vá,vão,foi,foram,ia,iam,,iremos,irei
ver,ve,veem,vera,verao,veja,vejam,viu,viram,via,viam,vemos,veremos,verei
rever,reve,reveem,revera,reverao,reveja,revejam,reviu,reviram,,,revemos,reveremos,reverei
dar,daa,dao,dara,darao,dee,deem,deu,deram,dava,davam,damos,daremos,darei
trazer,traz,trazem,trara,trarao,traga,tragam,trouxe,trouxeram,trazia,traziam,trazemos,traremos,trarei
dizer,,,,,,,disse,disseram,dizia,diziam,,,
pedir,pede,pedem,pedira,pedirao,peça,peçam,pediu,pediram,pedia,pediam,pedimos,pediremos,pedirei
medir,mede,medem,medira,medirao,meça,meçam,mediu,mediram,media,mediam,,,
ouvir,ouve,ouvem,ouvira,ouvirao,ouça,ouçam,ouviu,ouviram,ouvia,ouviam,ouvimos,ouviremos,ouvirei
prevenir,previne,previnem,prevenira,prevenirao,previna,previnam,preveniu,preveniram,,,,,
seguir,segue,seguem,seguira,seguirao,siga,sigam,seguiu,seguiram,seguia,seguiam,,seguiremos,seguirei
ler,le,leem,lera,lerao,leia,leiam,leu,leram,lia,liam,lemos,leremos,lerei
sair,sai,saem,saira,sairao,saia,saiam,saiu,sairam,saia,saiam,,,
"""
_NOUNS = frozenset(
    words("sai base passe parte lista media via venha via vistoria saia dispensa segue siga permanece cita prova mude")
)
"""Forms of verbs that are other words before all else."""
_ERRANDS = frozenset(
    words("""
        visita entrega consulta assinatura reserva cópia entrevista compra envio procura pedido gestão remessa revisão
        marcação contacto preparação elaboração redação verificação tramitação inscrição recolha coordenação organização
        atualização apresentação confirmação notificação encaminhamento agendamento convocatória obtenção contratação
        renovação localização esclarecimento supervisão alteração conclusão pesquisa requerimento articulação
        averiguação candidatura emissão articulação diligências levantamento
    """)
)
"""Nouns that open a note of what is to be done."""


def _forms(verb: str) -> Iterator[tuple[str, ...]]:
    """Return a regular verb's forms: present, future, wish (each of one, of several), past, imperfect, `we`, `I will`."""
    whole, _, other = verb.partition("/")
    root, kind = whole[:-2], whole[-2:]
    wish = other or root
    if kind == "ar":
        wish = root[:-1] + "qu" if root.endswith("c") else root + "u" if root.endswith("g") else root
        wish = root + "i" if root.endswith("e") else wish
        stem = root + "i" if root.endswith("e") else root
        one, several = stem + "a", stem + "am"
        past = (root + "ou", root + "aram", root + "ava", root + "avam")
        hoped = (wish + "e", wish + "em")
    else:
        wish = wish[:-1] + "j" if wish.endswith("g") and not other and not wish.endswith("gu") else wish
        one, several = root + "e", root + "em"
        if root.endswith("uz"):
            one = root
        elif kind == "ir" and root.endswith("u"):
            one = root + "i"
        past = (root + ("eu" if kind == "er" else "iu"), root + kind[0] + "ram", root + "ia", root + "iam")
        hoped = (wish + "a", wish + "am")
    yield (whole, whole + "em")
    yield (one, several, whole + "a", whole + "ao")
    yield hoped
    yield past
    yield (root + kind[0] + "mos", whole + "emos", whole + "ei")


def _odd(line: str) -> Iterator[tuple[str, ...]]:
    said = [*line.split(","), *([""] * 15)][:15]
    yield (said[0], said[0] + "em")
    yield tuple(said[1:5])
    yield tuple(said[5:7])
    yield tuple(said[7:11])
    yield tuple(said[11:14])


def _kept(forms: Iterator[str]) -> frozenset[str]:
    return frozenset(folded(f) for f in forms if f)


_ALL = [tuple(_forms(v)) for v in _REGULAR.split()] + [tuple(_odd(v)) for v in _ODD.split()]
_INFINITIVES = _kept(f for v in _ALL for f in v[0]) - {"por", "porem", "irem"}
_PRESENT = _kept(f for v in _ALL for f in v[1]) - _NOUNS
_FUTURE = _kept(f for v in _ALL for f in v[1][2:]) - {"para", "vira"}
_WISHES = _kept(f for v in _ALL for f in v[2]) - _NOUNS - {"va", "vao"}
_PASTS = _kept(f for v in _ALL for f in v[3]) - {"via", "media", "ia", "pos", "saia", "lia"}
_OURS = _kept(f for v in _ALL for f in v[4])
_OWN = frozenset((f[:-1] if f[-1] in "ae" else f) + "o" for f in (folded(v[1][0]) for v in _ALL) if len(f) > 3) | frozenset(
    words("faço ponho trago dou vejo peço ouço sigo vou obtenho mantenho proponho nomeio leio digo revejo meço intervenho")
)
_SHORT = frozenset(f[:-1] for f in _INFINITIVES if f.endswith("r")) - {"da", "ve", "por", "le", "i", "vi"}
"""Infinitives before a pronoun that is written onto them (`contactá-lo`)."""


def _weekdays(dates: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return date phrases in which every weekday may also be said in full (`sexta-feira`, `6ª feira`)."""
    said = ("{weekday}", "{weekday} - feira", "{weekday} feira")
    return tuple(
        (
            operation,
            tuple(p.replace("{weekday}", w) for p in ways for w in (said if "{weekday}" in p else said[:1])),
        )
        for operation, ways in dates
    )


def _asking(text: str) -> str:
    """Let the words that accents tell from others be written with them or without."""
    return re.sub(r"(?<!\w)é(?!\w)", "eh|e", text)


TABLE = Table(
    language="pt",
    postposes=True,
    drops=True,
    head_first=True,
    own=_OWN,
    futures=_FUTURE,
    errands=_ERRANDS,
    accented={
        "à": "ao",
        "às": "aos",
        "é": "eh",
        "dá": "daa",
        "dê": "dee",
        "nós": "noos",
        "quê": "que",
        "pôs": "pos",
        "vê": "ve",
    },
    numbers=valued("""
        um 1; uma 1; dois 2; duas 2; três 3; quatro 4; cinco 5; seis 6; sete 7; oito 8; nove 9; dez 10; onze 11; doze
        12; treze 13; catorze 14; quatorze 14; quinze 15; vinte 20; trinta 30; quarenta 40; sessenta 60; noventa 90
    """),
    ordinals=("º", "ª", "o", "a"),
    ordinal_words=valued("""
        primeiro 1; primeira 1; segundo 2; segunda 2; terceiro 3; terceira 3; quarto 4; quarta 4; quinto 5; quinta 5;
        sexto 6; sexta 6; sétimo 7; oitavo 8; nono 9; décimo 10
    """),
    weekdays=valued("""
        segunda 0; terça 1; quarta 2; quinta 3; sexta 4; sábado 5; domingo 6; seg 0; qua 2; qui 3; sex 4; sáb 5; dom 6;
        2ª 0; 3ª 1; 4ª 2; 5ª 3; 6ª 4; segnda 0; sesta 4; quata 2; segundas 0; terças 1; quartas 2; quintas 3; sextas 4
    """),
    months=valued("sept 9; fevreiro 2; stembro 9; setembr 9; dezembr 12; marco 3; jnho 6; mai 5"),
    numbered=("h",),
    units=named("""
        hora hour; horas hour; h hour; hs hour; dia day; dias day; semana week; semanas week; sem week; quinzena
        fortnight; quinzenas fortnight; mês month; meses month; trimestre quarter; trimestres quarter; ano year; anos
        year
    """),
    parts=phrases("manhã; tarde; noite; madrugada; meio-dia; manhãs; tardes"),
    dates=_weekdays(
        (
            ("iso", phrases("{iso}")),
            (
                "season",
                phrases("""
        o|este? verão|outono|inverno|natal; a|esta? primavera|páscoa; as? férias; as? férias de|da|do
        verão|natal|páscoa; o ano novo; o carnaval; o ramadão
    """),
            ),
            (
                "recurring",
                phrases("""
        de {weekday} a {weekday}; de {weekday} - feira a {weekday} - feira; à|às {weekday} e {weekday}; aos fins de
        semana; durante a semana; cada {weekday}; todas as {weekday}; todos os {weekday}; todas as {weekday} - feiras; aos|às {weekday}; aos
        {weekday} - feiras; todas as {unit}; todos os {unit}; há {n} {unit} que; sem castigos|participações|sanções|consumir|consumos|incidentes|notícias|problemas|recaídas há {n} {unit}; desde há {n} {unit}; durante {n} {unit}; cada {unit}; cada {n} {unit}; de {n} em {n} {unit}; uma
        vez por {unit}; {n} vezes por {unit}; semana sim , semana não; de {unit} a {unit}; todas as {weekday} - feira
    """),
            ),
            (
                "month_week",
                phrases("""
        a? {ord} semana de {month}; a? última semana de {month}; a? {ord} quinzena de {month}; a? {ord} semana do
        próximo mês; a? {ord} metade de {month}; a? segunda|última quinzena de {month}; a? {ord} semana do mês
    """),
            ),
            (
                "time",
                phrases(
                    """aos|pelas|as? {clock} h|hs|horas?; aos|pelas|as? {time} h|hs|horas?; aos|pelas|as {hour} h|hs|horas?; {clock} h|hs|horas?; {time} h|hs|horas; aos|pelas|as? {hour} h {n}; aos|pelas|as {hour} h? da manhã|madrugada; {hour} h; aos|pelas|as? {hour} horas; por volta das {hour} h|horas?"""
                ),
            ),
            (
                "time_pm",
                phrases("""
        aos|pelas|as? {hour} h|horas? da tarde|noite; aos|pelas|as? {clock} da tarde|noite
    """),
            ),
            ("numeric", phrases("o? dia? {num}; {weekday} dia? {num}; {weekday} - feira ,? dia? {num}")),
            (
                "day_month",
                phrases("""
        o? dia? {day} de? {month} de? {year}?; o? dia? {ord} de? {month} de? {year}?; {month} {day}; próximo dia {day}
        de? {month} de? {year}?; o? próximo dia {day} de? {month}; o? passado dia {day} de? {month}; passado dia {day}
        de? {month} de? {year}?
    """),
            ),
            ("day_month_range", phrases("{num} de? {month} de? {year}?")),
            (
                "days_month",
                phrases("""
        o? dia? {day} a|e|ao|até|-|–|— o? dia? {day} de? {month} de? {year}?; {day} até ao? dia? {day} de? {month} de?
        {year}?; dias {day} e|a {day} de? {month} de? {year}?; {day} ao dia {day} de? {month}
    """),
            ),
            ("day_or_month", phrases("o? dia? {day} ou o? a? dia? {day} de? {month} de? {year}?")),
            (
                "day",
                phrases("""
        o? dia {day}; o? dia {ord}; {day}; o? dia {day} deste mês; {day} deste mês; {day} do corrente; o? dia {day} do
        corrente mês?; {day} do corrente mês; próximo dia {day}; o? próximo dia {day}; o? dia {day} do mês; {ord} deste
        mês
    """),
            ),
            (
                "day_next_month",
                phrases("""
        o? dia? {day} do próximo mês; o? dia? {day} do mês que vem; o? dia? {day} do mês seguinte|próximo
    """),
            ),
            (
                "weekday_day",
                phrases(
                    "{weekday} {day}; o? próximo {weekday} {day}; {weekday} dia {day}; {weekday} , dia {day}; a|o? {weekday} {day}"
                ),
            ),
            (
                "weekday",
                phrases("""
        {weekday}; {weekday} de|da|à|ao {part}; {weekday} {part}; {weekday} ao|de meio - dia; {weekday} ao final|fim do
        dia|tarde; {weekday} logo de manhã; {weekday} à|ao hora de almoço; {weekday} antes|depois do almoço; própria
        {weekday}
    """),
            ),
            (
                "this_weekday",
                phrases("""
        esta|este|nesta|neste|desta|deste {weekday}; esta|este|nesta|neste {weekday} de|à|ao {part}; já esta|nesta|na
        {weekday}; a {weekday} mais próxima; esta mesma {weekday}
    """),
            ),
            (
                "next_weekday",
                phrases("""
        a|o? próxima|próximo {weekday}; {weekday} próxima|próximo; {weekday} que vem; a {weekday} seguinte; o {weekday}
        seguinte; a? seguinte {weekday}; a|o? próxima|próximo {weekday} de|à|ao {part}; {weekday} que vem de|à|ao
        {part}; {weekday} seguinte; {weekday} da próxima
    """),
            ),
            (
                "last_weekday",
                phrases("""
        a|o? passada|passado {weekday}; {weekday} passada|passado; a|o? última|último {weekday}; {weekday}
        última|último; {weekday} transata|transato; a|o? passada|passado {weekday} de|à|ao {part}; {weekday}
        passada|passado de|à|ao {part}; {weekday} anterior; {weekday} p . p .; nesta passada {weekday}
    """),
            ),
            (
                "weekday_this_week",
                phrases("""
        {weekday} desta semana; esta|nesta semana , na? {weekday}; esta|nesta semana na? {weekday}; {weekday} da
        corrente semana
    """),
            ),
            (
                "weekday_next_week",
                phrases("""
        {weekday} da próx .? semana; {weekday} da próx .? sem .?; {weekday} da próxima sem .?; {weekday} próx .?
        semana; {weekday} próxima semana; {weekday} da semana q vem; {weekday} da sem .? que vem; {weekday} da
        próxima semana; {weekday} da semana que vem; {weekday} da semana seguinte|próxima; na? próxima semana
        na? {weekday}; na? próxima semana , na? {weekday}; na? semana que vem ,? na? {weekday}; {weekday} da
        outra semana; {weekday} , da próxima semana; {weekday} para a semana; para a semana ,? na? {weekday}
    """),
            ),
            (
                "weekday_last_week",
                phrases("""
        {weekday} da semana passada; {weekday} da passada semana; na? semana passada na? {weekday}; {weekday} da semana
        anterior
    """),
            ),
            (
                "weekday_plus",
                phrases("""
        {weekday} daqui a {n} semanas|semana; {weekday} dentro de {n} semanas|semana; de {weekday} a {n} semanas|semana
    """),
            ),
            (
                "in",
                phrases("""
        , tem|têm {n} {unit}; com {n} {unit} de prazo|margem; tem|têm {n} {unit} de prazo; dispõe|dispõem de {n}
        {unit}; {n} {unit} no máximo; no máximo dentro de {n} {unit}; no espaço máximo de {n} {unit};
        em|dentro {n} {unit}; dentro de {n} {unit}; daqui a {n} {unit}; daqui por {n} {unit}; no prazo de {n} {unit};
        num prazo de {n} {unit}; no prazo máximo de {n} {unit}; num prazo máximo de {n} {unit}; prazo de? {n} {unit};
        prazo máximo de? {n} {unit}; nos próximos|seguintes {n} {unit}; nas próximas|seguintes {n} {unit}; em {n} {unit}
        no máximo; de hoje a {n} {unit}; {n} {unit} a partir|contar de hoje|agora; em menos de {n} {unit}; dentro dos
        próximos {n} {unit}; dentro das próximas {n} {unit}; ao fim de {n} {unit}; no espaço de {n} {unit}; a {n}
        {unit}; durante {n} {unit}; durante os próximos {n} {unit}; durante as próximas {n} {unit}; os próximos {n}
        {unit}; as próximas {n} {unit}; por {n} {unit}; no máximo {n} {unit}; em no máximo {n} {unit}; passados {n}
        {unit}; até {n} {unit}; num|numa {unit}; dentro de um|uma {unit}
    """),
            ),
            (
                "in_workdays",
                phrases("""
        em|dentro {n} dias úteis; dentro de {n} dias úteis; no prazo de {n} dias úteis; no prazo máximo de {n} dias
        úteis; num prazo de {n} dias úteis; nos próximos {n} dias úteis; prazo de? {n} dias úteis; {n} dias úteis a
        partir de hoje; daqui a {n} dias úteis; até {n} dias úteis
    """),
            ),
            (
                "in_vague",
                phrases("""
        em|dentro alguns|algumas|poucos|poucas|vários|várias|uns|umas {unit}; dentro de
        alguns|algumas|poucos|poucas|vários|várias|uns|umas {unit}; daqui a alguns|algumas|uns|umas {unit}; num par de
        {unit}; nos próximos {unit}; nas próximas {unit}; em cerca de {n} {unit}; dentro de cerca de {n} {unit}; em {n}
        ou|a|- {n} {unit}; dentro de {n} ou|a|- {n} {unit}; brevemente; em breve; no início de? {month} de? {year}?;
        início de {month}; inícios de {month}; no princípio de {month}; princípios de {month}; no
        início|começo|princípio da semana|próxima semana?; no início|começo|princípio do mês|ano|próximo mês?; por volta
        de|do dia? {day} de? {month}?; cerca de|do dia? {day} de? {month}; lá para {month}|o; um destes dias; qualquer
        dia; na primavera; no verão|outono|inverno|natal; antes|depois do verão|natal|ano; antes|depois das férias;
        antes|depois da páscoa; há alguns|algumas|poucos|poucas|vários|várias|uns|umas {unit}; há pouco tempo?; há
        tempos; a curto|médio prazo; oportunamente; algures em {month}; algures na próxima semana; lá para {month}; lá
        para o fim|meio de {month}; logo que possível na próxima semana; por volta de {weekday}
    """),
            ),
            (
                "ago",
                phrases("""
        há {n} {unit}; {n} {unit} atrás; faz {n} {unit}; há já {n} {unit}; há {n} {unit} atrás; há cerca de {n} {unit}
    """),
            ),
            (
                "rel0",
                phrases("""
        hoje; ainda hoje; hoje mesmo; esta|nesta manhã|tarde|noite; hoje de|à|ao {part}; logo à|ao? tarde|noite; até? ao
        final|fim do dia; ao fim do dia; no final do dia; hoje ao fim do dia; durante o dia de hoje; no dia de hoje;
        logo mais; depois desta reunião; ao meio - dia; logo após esta reunião; final do dia
    """),
            ),
            (
                "rel1",
                phrases("""
        amanhã; amanhã de|à|ao {part}; amanhã mesmo; já amanhã; amanhã cedo; amanhã logo cedo; amanhã logo pela manhã;
        o? dia de amanhã; amanhã ao fim do dia; amanhã ao meio - dia; amanha; amanhã {part}
    """),
            ),
            ("rel2", phrases("depois de amanhã; depois d'amanhã; depois de amanhã de|à|ao {part}")),
            (
                "rel-1",
                phrases("""
        ontem; ontem de|à|ao {part}; ontem {part}; a noite passada; esta noite passada; o? dia de ontem; na noite
        passada; ontem ao fim do dia
    """),
            ),
            ("rel-2", phrases("anteontem; antes de ontem; anteontem de|à|ao {part}")),
            (
                "this_unit",
                phrases("""
        este|esta|neste|nesta|deste|desta {unit}; ao longo deste|desta {unit}; no decorrer deste|desta {unit}; no
        decurso deste|desta {unit}; durante este|esta {unit}; ainda este|esta|neste|nesta {unit}; o? corrente mês|ano;
        no corrente mês|ano; a corrente semana; no decorrer da semana; no decorrer do mês|ano; ao longo da semana; ao
        longo do mês; este|esta mesmo|mesma {unit}; dentro do mês
    """),
            ),
            (
                "next_unit",
                phrases("""
        a|na|da|o|no|do? próx .? {unit}; a|o|na|no|da|do? próxima|próximo {unit}; a|o|na|no|da|do? {unit} que
        vem; a|o|na|no|da|do? {unit} seguinte|próxima|próximo; ao longo da próxima semana; ao longo do próximo
        mês; durante a próxima semana; durante o próximo mês; no decorrer da próxima semana; para a semana; a
        outra semana; no decorrer do próximo mês; próxima semana
    """),
            ),
            (
                "last_unit",
                phrases("""
        a|o|na|no|da|do? {unit} passada|passado|anterior|transata|transato; a|o|na|no|da|do? passada|passado {unit};
        a|o|na|no|da|do? última|último {unit}; nas últimas {n}? {unit}; nos últimos {n}? {unit}; as últimas {n}? {unit};
        os últimos {n}? {unit}
    """),
            ),
            (
                "end_week",
                phrases("""
        ao|o|no? final|fim da|desta semana; ao|o|no? final de semana; que acabe|termine a semana; ao|o|no? fim da
        corrente semana
    """),
            ),
            (
                "end_next_week",
                phrases("""
        ao|o|no? final|fim da próxima semana; ao|o|no? final|fim da semana que vem|seguinte?; ao|o|no? fim da semana
        seguinte
    """),
            ),
            (
                "weekend",
                phrases("""
        o|no|este|neste|ao? fim de semana; o|no|este|neste|ao? fim - de - semana; o|este próximo fim de semana
    """),
            ),
            (
                "next_weekend",
                phrases("""
        o|no? próximo fim de semana; o|no? próximo fim - de - semana; o|no? fim de semana que vem; o|no? fim de semana
        seguinte
    """),
            ),
            (
                "end_unit",
                phrases("""
        ao|o|no? final|fim deste|desta {unit}; ao|o|no? final|fim do|da {unit}; o? último dia do|da|deste {unit};
        ao|o|no? final|fim do corrente {unit}; ao|o|no? termo do {unit}; que acabe|termine o {unit}
    """),
            ),
            (
                "end_this_month",
                phrases("""
        ao|o|no? final|fim do mês; ao|o|no? final|fim deste mês; ao|o|no? final|fim de mês; finais do|deste|de mês; eom;
        ao fim do corrente mês
    """),
            ),
            (
                "end_this_year",
                phrases("""
        ao|o|no? final|fim do|deste ano; ao|o|no? final|fim de ano; finais do ano; passagem de ano; véspera de ano novo;
        final do corrente ano
    """),
            ),
            (
                "end_next_unit",
                phrases("""
        ao|o|no? final|fim do próximo {unit}; ao|o|no? final|fim do {unit} que vem; ao|o|no? final|fim do {unit}
        seguinte|próximo; finais do próximo {unit}
    """),
            ),
            (
                "end_year_of",
                phrases("""
        ao|o|no? final|fim de {year}; ao|o|no? final|fim do ano de? {year}; finais de {year}
    """),
            ),
            (
                "end_month",
                phrases("""
        ao|o|no? final|fim de {month} de? {year}?; em? finais de {month} de? {year}?; ao|o|no? final|fim do mês de
        {month} de? {year}?; o? último dia de {month} de? {year}?; ao|o|no? termo de {month}; que acabe {month}
    """),
            ),
            (
                "mid_month",
                phrases("""
        em|a? meados de {month} de? {year}?; a|ao? metade de {month}; ao|o|no? meio de {month} de? {year}?; em? meados
        do mês de {month}; meados {month}
    """),
            ),
            ("mid_this_month", phrases("em|a? meados do|deste mês; ao|o|no? meio do|deste mês")),
            (
                "mid_next_month",
                phrases("""
        em|a? meados do próximo mês; em|a? meados do mês que vem; ao|o|no? meio do próximo mês
    """),
            ),
            (
                "month",
                phrases("""
        em {month} de? {year}?; durante {month} de? {year}?; {month} de {year}; {month} {year}; o|no? mês de {month} de?
        {year}?; ao longo de {month} de? {year}?; antes de {month} de? {year}?; até {month} de? {year}?; para {month}
        de? {year}?; no próximo mês de {month}; próximo {month}; no decorrer de {month}
    """),
            ),
            (
                "quarter",
                phrases("""
        o|no? {ord} trimestre de|do? {year}?; t {n} {year}?; q {n} {year}?; ao|o|no? final|fim do {ord} trimestre de?
        {year}?
    """),
            ),
            (
                "week_of",
                phrases("""
        a|na? semana de|do dia? {day} de? {month} de? {year}?; a|na? semana de|do dia? {day}; a|na? semana de {weekday}
        ,? {day} de? {month}; a|na? semana que começa a {day} de? {month}?
    """),
            ),
            ("week_no", phrases("a|na|em? semana {n}; a|na? semana número|nº|n.º {n}")),
            (
                "meeting",
                phrases("""
        a? próxima|seguinte reunião|sessão|conferência|vez|consulta|mesa|convocatória|revisão|videoconferência|ronda de?
        caso|casos|acompanhamento?; a reunião|sessão seguinte|próxima; o? próximo|seguinte encontro|conselho|comité; nos
        voltarmos a reunir|encontrar; nos reunirmos|encontrarmos|virmos; voltarmos a reunir; a nossa próxima reunião;
        nossa próxima reunião|sessão; a? próxima conferência de caso|casos; a reunião que vem
    """),
            ),
            (
                "release",
                phrases("""
        a|sua? libertação; a sua libertação; libertação dele|dela; a|sua? saída da prisão|cadeia|precária?; a sua saída;
        saída em liberdade; a saída em liberdade; restituição ao|a liberdade; a? restituição ao|a liberdade; a|sua?
        liberdade condicional; a sua liberdade condicional; a|sua? data de saída|libertação; a sua data de
        saída|libertação; ele|ela? sair em liberdade; ele|ela? sair da prisão|cadeia; ele|ela? ser libertado|libertada;
        ele|ela? sair; ser posto|posta em liberdade; o? termo da|de pena; o? fim da|de pena; o? cumprimento da pena; dia
        da libertação|saída; o? dia da sua? libertação|saída; a? soltura; que saia em liberdade?; que seja
        libertado|libertada; a libertação do recluso|detido; saída
    """),
            ),
            (
                "unit_before_release",
                phrases("""
        {n} {unit} antes da sua? libertação|saída|soltura; {n} {unit} antes de sair em? liberdade?; {n} {unit} antes de
        ser libertado|libertada; {n} {unit} antes da liberdade condicional; a semana antes da saída|libertação
    """),
            ),
            (
                "unit_after_release",
                phrases("""
        {n} {unit} depois|após da|a sua? libertação|saída|soltura; {n} {unit} após a sua? libertação|saída; nas {n}
        {unit} seguintes ao|a libertação|saída; nos {n} {unit} seguintes ao|a libertação|saída; {n} {unit} depois de
        sair
    """),
            ),
            (
                "unit_before_meeting",
                phrases("""
        {n} {unit} antes da próxima|seguinte reunião|sessão|conferência; {n} {unit} antes da reunião|sessão
        seguinte|próxima
    """),
            ),
        )
    ),
    due=phrases("""
        dentro do prazo que termina|expira|acaba|finda; dentro do prazo , que termina|expira|acaba|finda; prazo que
        termina|expira|acaba|finda; prazo , que termina|expira|acaba|finda; no prazo que termina|expira|acaba|finda;
        dentro do prazo que termina|expira|acaba|finda a|em|no; dentro do prazo , que termina|expira|acaba|finda
        a|em|no; prazo que termina|expira|acaba|finda a|em|no; no prazo que termina|expira|acaba|finda a|em|no; tem
        de ficar|estar|sair a|na|no|até|pronto|pronta; com data-limite de|a|em; com data limite de|a|em; com data -
        limite de|a|em;
        o mais tardar a|na|no; o limite; lim; lim .; prz; prz .; dl; limite até; limite é|eh; com limite
        a|até|em|no; com data-limite a|de|em|no; com prazo; data máxima; data máxima a|de|até; até ao final de;
        até ao próximo dia; até à próxima; a concluir até|a; a entregar até|a|no|na; para entrega a|até|em; a
        tempo de; em tempo útil até; sem passar de|do|da; não passa de|do|da; nunca além de|do|da; o mais tarde
        a|até|na|no; no mais tardar a|até|na|no; quanto muito a|na|no; quando muito a|na|no; se possível já; de
        hoje até; daqui até; daqui até ao? dia?; a ficar pronto|pronta até|a; pronto|pronta a|no|na;
        fechado|fechada até; entregue a|no|na; a apresentar até|a; em todo o caso antes de|do|da; sempre antes
        de|do|da; e sempre até; impreterível a|até; data fim; termo a; ate; até; até a; até ao; até à; até o;
        até ao dia; até dia; até na; até no; até ao próximo; até próxima; antes de; antes do; antes da; antes;
        antes do dia; antes do próximo; antes da próxima; para; para o; para a; para dia; para o dia; para o
        próximo; para a próxima; o mais tardar; o mais tardar até a|ao|o|ao?; o mais tardar a|em|no|na|até; o
        mais tardar até; o mais tardar no dia; o mais tardar até ao dia; no máximo até; no máximo até ao dia?;
        no máximo até a|dia?; no máximo; no máximo a|no|na; quanto muito até; quando muito até; nunca depois de;
        não depois de; não além de; impreterivelmente até; impreterivelmente até ao dia?; impreterivelmente
        a|no|na; impreterivelmente; sem falta até; sem falta até ao dia?; sem falta a|no|na; prazo; prazo até;
        prazo até ao? dia?; prazo a|é|em; prazo é a|até; com prazo até; com prazo até ao? dia?; com prazo
        a|de|em; prazo limite; prazo limite a|é|até; prazo máximo; prazo máximo a|até; data limite; data limite
        a|de|é|até; data - limite; data - limite a|de|é|até; limite; limite a; deadline; a tempo da; a tempo do;
        pronto|pronta|prontos|prontas até|para|a; concluído|concluída até; terminado|terminada até; entregue
        até; a entregar até|a; com antecedência ao; previamente ao|a; o mais tardar até à|ao; de preferência
        até; de preferência antes de; se possível até; se possível antes de; preferencialmente até;
        preferencialmente antes de; se possível até ao dia?; ainda antes de|do|da; já até; x; até antes
        de|do|da; mesmo até; já para; mais tardar; mais tardar até; mais tardar a|na|no; até às? vésperas de;
        nunca mais tarde do? que; não mais tarde do? que; não mais tarde do que a|em|no|na
    """),
    between=phrases("""
        entre; entre os dias; entre o dia; de; do dia; desde; dos dias; de dia; entre a; entre o; desde o dia
    """),
    deadlines=phrases("""
        prazo; data limite; data - limite; prazo limite; deadline; data de entrega; prazo final; termo do prazo; limite
    """),
    until=phrases("até final; até ao presente; até ao fim"),
    at=phrases("""
        a; em; no; na; ao; à; nos; nas; no dia; dia; em dia; durante; durante o|a; ao longo de; sobre; por; pelo; pela;
        com data de; na data de; já na|no; logo na|no; este; esta; neste; nesta; aquando da|do; aos; às; no próximo; na
        próxima; no próximo dia; próximo; próxima; da; do; lá para; logo a; só na|no|a
    """),
    seen=phrases("""
        desde; desde o; desde a; desde o dia; desde dia; já desde; datado de; datada de; com data de; de; do; da; do
        dia; de dia; que data de; no passado; na passada; no passado dia; passado dia; a data de; à data de; desde há;
        desde o passado dia?
    """),
    onward=phrases("desde"),
    effect=phrases("""
        a partir de; a partir do; a partir da; a partir do dia; a partir de dia; com efeito|efeitos a|desde|em|a partir
        de; com efeitos a partir de; com efeitos a partir do dia; com início a|em; com início no dia; a começar
        a|em|no|na; a contar de; após; após o|a; depois de; depois do; depois da; só depois de|do|da; só a partir de; só
        a partir do dia?; não antes de|do|da; nunca antes de|do|da; adiado|adiada|adiados para; adiado|adiada|adiados
        para o|a; adiado|adiada para dia; mudado|mudada para; transferido|transferida para; passa para; passa para o|a;
        foi adiado|adiada para; é adiado|adiada para; de ora em diante; daqui em diante; início a; início em; efetivo a;
        efetiva a; só após; posterior a; no seguimento de
    """),
    after_date=phrases("""
        o mais tardar; no máximo; no limite; impreterivelmente; ou antes; se possível; sff; s . f . f .; por favor;
        {part}; de {part}; à|ao {part}; da {part}; ao fim do dia; ao final do dia; no final do dia; até ao fim do dia;
        de manhã; ao meio - dia; inclusive; sem falta; como limite; como prazo; ao almoço; antes do almoço; deadline; em
        diante; próximo; próxima; - feira; - feira de manhã; - feira ao|à|de {part}; feira; - feira próxima; - feira o
        mais tardar; mais tardar; de prazo; quando muito
    """),
    ranges=phrases("a; e; até; até a; até ao; -; –; —; ao; até ao dia; e o; e a; ou; a dia"),
    incidents=("incident", "observ"),
    events=phrases("""
        audiência*; julgamento*; sessão de julgamento; vistoria; interrogatório*; inquirição; caduca; caducam; expira;
        expiram;
        termina; terminam; acaba; acabam; válido; válida; validade; vigente; em vigor; entra em vigor; produz efeitos;
        vigência; condenação; condenado; detido; detida; detenção; nascido; nasceu; aniversário; proibição; licença*;
        precária; saída precária; visto; incidente*; ocorrência*; ocorreu; ocorreram; teve lugar; tem lugar; terá lugar;
        realiza - se; realizar - se - á; aconteceu; transferência; transferido; transferida; alta; operação; cirurgia;
        casamento; funeral; enterro; começa; começam; inicia; inicia - se; está
        marcado|marcada|previsto|prevista|agendado|agendada; é libertado; será libertado; sai em liberdade; sairá em
        liberdade; libertação; liberdade condicional; prisão preventiva; suspensão; declarações; que chegou; que veio;
        muda - se; vencimento; vence; recurso; revisão da medida; cessa; cessam; debate instrutório; leitura da
        sentença; leitura do acórdão; fim da pena; termo da pena; intervalo de pena; observação; observações
    """),
    prefixes={
        "action": phrases("""
        pdte; pdtes; pend .; pte; ptes; tar; tar .; pt ação; próximo passo; próximos passos; passo seguinte; passos
        seguintes; urgente; diligenciar; por tratar; em falta; a cargo; missão; ação urgente|pendente|nova; tarefa
        pendente|nova|urgente; deveres; trabalho de casa; para fazer; para tratar; encaminhamento;
        a; ação; ações; acção; acções; tarefa; tarefas; ponto de ação; pontos de ação; por fazer; a fazer; pendente;
        pendentes; todo; to do; to - do; diligência; diligências; seguimento; encargo; medida a tomar; ap; fazer;
        compromisso; compromissos; a realizar; a tratar; acompanhamento; afazer; afazeres; incumbência; pend; fica por
        fazer
    """),
        "decision": phrases("""
        decide-se; deliberado; acordado; fica acordado; decisão final|tomada|unânime; consenso; delib; delib .;
        dec .; ficou decidido; conclusão final; decisão; decisões; decidido; deliberação; deliberações;
        deliberou - se; conclusão; conclusões; acordo; acordos; dec; decide - se; resolvido; resolução; fica
        decidido; resultado; determinação
    """),
        "information": phrases("""
        infor; info .; inf .; para que saibam; última hora; facto novo; antecedentes; contexto; ponto da situação;
        nota informativa; novidades do caso;
        info; informação; informações; inf; facto; factos; fato; dado; dados; novidade; novidades; notícia; notícias;
        atualização; observação; observações; nova informação; novas informações; comunicação; aviso; para informação;
        para conhecimento; a título informativo; constatação; ponto de situação; situação; update; obs; novo dado; fyi
    """),
        "assessment": phrases("""
        avaliação; apreciação; juízo; estimativa; fator; opinião; impressão; análise; diagnóstico; leitura; parecer
    """),
        "risk": phrases("""
        risco; riscos; fator de risco; fatores de risco; factor de risco; factores de risco; preocupação; preocupações;
        sinal de alerta|alarme; sinais de alerta|alarme; alerta; alarme; ameaça; perigo; vulnerabilidade; ponto de
        preocupação; indicador de risco; inquietação; sinal de risco
    """),
        "protective": phrases("""
        proteção; protetor; protetora; protecção; fator de proteção; fatores de proteção; factor de protecção; fator
        protetor; fatores protetores; factor protector; a favor; prós; pró; pontos a favor; ponto a favor; ponto forte; pontos fortes; força; forças; aspeto positivo;
        aspetos positivos; positivo; recurso protetor; fortaleza; elemento protetor; prot
    """),
        "question": phrases("""
        pergunta; perguntas; questão; questões; dúvida; dúvidas; questão aberta|pendente; p; interrogação; por
        esclarecer
    """),
        "dissent": phrases("""
        discordo; discordância; não concordo; desacordo; em desacordo; declaração de voto; voto vencido;
        discordâncias; divergência; divergências; dissenso; objeção; objeções; oposição; voto contra; voto de
        vencido; reserva; reservas; contra; opinião divergente|contrária|discordante; posição
        divergente|contrária|minoritária; ressalva; dissidência
    """),
        "attendance": phrases("""
        aus; aus .; pres; pres .; just; just .; justif; justif .; justificado; justificada; justificados; justificadas; desc .; desculpado; desculpada; falta just .; falta justif .; faltas just .; entra; entram; sai; saem;
        falta|faltas|ausência|ausências
        justificada|justificadas|injustificada|injustificadas|comunicada|comunicadas; falta|faltas|ausência|ausências
        com|sem|por justificação|aviso|motivo|justificar|doença|férias; falta|faltam hoy|hoje; faltou|faltaram hoje?;
        não veio|vem|vêm|compareceu|compareceram|comparecem|está|estão|podem|pode vir?; chegam|chega tarde|atrasado|mais;
        justificação|justificações de falta|faltas; justificaram a falta|ausência; substituição; substituições;
        suplência; por videochamada|teams|zoom|videoconferência; em linha; em sala; online; estão;
        ligado|ligada|ligados|ligadas;
        presença; presenças; presentes; presente; ausente; ausentes; ausência; ausências; falta; faltas; faltou;
        justificação; justificou a falta; justificados; convidado; convidada; convidados; convidadas; participantes;
        participam; assistem; pedido de escusa; escusa; desculpa; apresenta desculpas; não comparece; faltam;
        dispensado; dispensada
    """),
        "remark": phrases("""
        para a ata; para que conste; para que conste em ata; fique em ata; fica em ata; que fique em ata; fique
        registado; fica registado; que fique registado; fique registado em ata; fica registado em ata; fique a
        constar; que conste em ata; conste em ata; que conste; a constar em ata; a constar da ata; consta em
        ata; regista-se; regista-se em ata; registe-se; registe-se em ata; para efeitos de ata; para memória
        futura; fica a constar; fica a constar da ata; fica a constar em ata; fica exarado em ata; exarar em
        ata; questão prévia; questão de ordem; questão processual; ponto de ordem; ata; para registo; nota para
        a ata; nota de ata; tome-se nota; fica a nota; fica a nota de; fique a nota; fica apontado; anote-se;
        observação à ata; que se registe; para a acta; para constar em ata; para constar; em ata; observação;
        observação para a ata; comentário; comentário para a ata; para o registo
    """),
        "note": phrases("""apontamento pessoal|próprio|privado|interno; nota minha; nota de trabalho|interna|aparte; lembrete pessoal|próprio; para recordar|lembrar; anotação pessoal;
        nota; notas; nota pessoal; nota privada; nota própria; nb; n . b .; memo; privado; privada; lembrete; para mim;
        apontamento; apontamentos; minha nota; nota para mim; nota interna; pessoal; anotação; lembrar; a minha nota;
        para mim mesmo|mesma; recordar
    """),
    },
    owner_labels=phrases("""
        responsável; responsáveis; encarregado; encarregada; quem; a cargo de; a cargo; atribuído a; atribuída a;
        executa; titular; por; faz; pessoa responsável; executor; resp; dono; a cargo do; a cargo da; trata; quem faz;
        atribuído ao; dono da ação
    """),
    agencies={
        "POL": phrases("""
        p . municipal; p . judiciária; pol . municipal;
        polícia; polícias; psp; gnr; agente da polícia; agente de polícia; agentes da polícia; agente da psp; militar da
        gnr; polícia judiciária; pj; polícia municipal; inspetor; inspetora; inspetor da pj; inspetora da pj; inspetor
        da polícia; inspetora da polícia; esquadra; comissário; comissária; chefe da polícia; subcomissário; polícia de
        segurança pública; guarda nacional republicana; guarda republicana; polícia de proximidade; agente de
        proximidade; forças de segurança; força de segurança; brigada; órgãos de polícia criminal; opc; fontes
        policiais; relatório policial; informação policial; informações policiais; auto de notícia; comando da polícia;
        patrulha; policia; intendente; cabo da gnr; unct; posto da gnr; oficial da polícia; polícia local; pol
    """),
        "PRO": phrases("""
        ministério público; mp; procurador; procuradora; procuradoria; procurador da república; procuradora da
        república; procuradores; magistrado do ministério público; magistrada do ministério público; pgr; procurador -
        geral; acusação; procurador do caso; diap; procurador adjunto; procuradora adjunta; m . p .; dciap; delegado do
        procurador
    """),
        "PRI": phrases("""
        prisão; cadeia; estabelecimento prisional; ep; e . p .; diretor da prisão; diretora da prisão; diretor do ep;
        diretora do ep; diretor do estabelecimento prisional; diretora do estabelecimento prisional; direção do ep;
        direção da prisão; direção do estabelecimento prisional; direção do estabelecimento; serviços prisionais; dgrsp;
        direção - geral de reinserção e serviços prisionais; administração prisional; penitenciária; diretor do
        estabelecimento; diretora do estabelecimento; adjunto do diretor; adjunta do diretor; serviço prisional; cadeia
        central; fontes prisionais; relatório prisional; serviço de vigilância e segurança; conselho técnico; diretor
        prisional; diretora prisional; chefe dos guardas
    """),
        "PRC": phrases("""
        guarda prisional; guardas prisionais; guarda; corpo da guarda prisional; técnico de tratamento penitenciário;
        técnica de tratamento penitenciário; técnico do ep; técnica do ep; técnico de educação; técnica de educação;
        técnico superior de reeducação; técnica superior de reeducação; educador do ep; educadora do ep; carcereiro;
        tsr; técnico superior de reinserção prisional; técnico de reeducação; técnica de reeducação; guarda da ala;
        graduado de serviço
    """),
        "PSY": phrases("""
        psicólogo; psicóloga; psicólogo da prisão; psicóloga da prisão; psicólogo do ep; psicóloga do ep; psicólogo
        prisional; psicóloga prisional; psicólogo forense; psicóloga forense; psicólogo do estabelecimento; psicóloga do
        estabelecimento
    """),
        "PRB": phrases("""
        reinserção social; reinserção; técnico de reinserção social; técnica de reinserção social; técnico de
        reinserção; técnica de reinserção; equipa de reinserção social; equipa de reinserção; serviços de reinserção
        social; serviço de reinserção social; direção - geral de reinserção social; tsrs; irs; técnico superior de
        reinserção social; técnica superior de reinserção social; probation; liberdade condicional e reinserção; técnico
        da dgrsp; técnica da dgrsp; equipa da dgrsp; agente de probation; agente de liberdade condicional; serviço de
        probation; equipa de oficial de probation; oficial de liberdade
        condicional; serviços de probation; técnico de probation; equipas de reinserção; dgrs
    """),
        "MUN": phrases("""
        câmara; câmara municipal; município; presidente da câmara; vereador; vereadora; vereação; autarquia; junta de
        freguesia; junta; municipal; serviços municipais; técnico da câmara; técnica da câmara; cm; autarca; executivo
        municipal; técnico municipal; técnica municipal; divisão social da câmara; poder local; pelouro; paços do
        concelho; coordenador municipal; coordenadora municipal; gabinete da câmara; gabinete do vereador
    """),
        "INT": phrases("""
        sis; serviço de informações; serviços de informações; serviço de informações de segurança; sied; sirp; secretas;
        serviços secretos; informações prisionais; serviço secreto; serviços de inteligência; serviço de inteligência;
        informações de segurança; uct; unidade de coordenação antiterrorismo; ucat; inteligência
    """),
        "JUD": phrases("""
        juiz; juíza; tribunal; tep; tribunal de execução das penas; tribunal de execução de penas; juiz de execução das
        penas; juíza de execução das penas; juiz de execução de penas; juiz de instrução; juíza de instrução; tribunal
        da relação; magistrado; magistrada; magistrado judicial; juízo; tribunal de comarca; tribunal judicial; juiz do
        processo; juíza do processo; relação; jic; magistratura
    """),
        "MH": phrases("""
        saúde mental; psiquiatra; psiquiatria; serviço de saúde mental; serviços de saúde mental; equipa de saúde
        mental; hospital psiquiátrico; centro hospitalar psiquiátrico; serviço de psiquiatria; psiquiatra forense;
        unidade de saúde mental; terapeuta; clínica psiquiátrica; consulta de psiquiatria; relatório psiquiátrico;
        departamento de psiquiatria; pedopsiquiatra; psiquiatria forense
    """),
        "HLT": phrases("""
        a médica; a médica de família; a médica do ep; médico; médica; enfermeiro; enfermeira; enfermagem;
        centro de saúde; serviços clínicos; serviço clínico; serviços de saúde; serviço de saúde; médico de
        família; médica de família; saúde; usf; hospital; médico da prisão; médico do ep; cri;
        centro de respostas integradas; sicad; icad; toxicodependência; serviços médicos; serviço médico; equipa
        de tratamento; unidade de saúde; consulta de adições; médico prisional; delegado de saúde; clínico
        geral; serviço de adições
    """),
        "SOC": phrases("""
            seg . social; seg social; s . social;
        segurança social; assistente social; assistentes sociais; serviço social; serviços sociais; ação social; iss;
        instituto da segurança social; técnico da segurança social; técnica da segurança social; apoio social;
        trabalhador social; trabalhadora social; serviço de dívidas; rsi; equipa do rsi; técnica do rsi; técnico do rsi;
        técnico de serviço social; técnica de serviço social; serviço de ação social; educador social; educadora social;
        rede social; saas; protocolo rsi; técnico de ação social; bem - estar social; gabinete de apoio ao sobre -
        endividado
    """),
        "YTH": phrases("""
        cpcj; comissão de proteção de crianças e jovens; proteção de menores; proteção de crianças; comissão de
        proteção; serviços de proteção de menores; tribunal de menores; emat; juventude; técnico da cpcj; técnica da
        cpcj; proteção à infância; proteção da infância; serviços de juventude; técnico de juventude; técnica de
        juventude; tutela de menores; menores; apoio à juventude; serviço de juventude; centro educativo; animador
        juvenil
    """),
        "EDU": phrases("""
        educação; professor; professora; docente; escola; formador; formadora; agrupamento de escolas; formação; diretor
        de turma; serviço educativo; centro qualifica; professores; cfpp
    """),
        "WRK": phrases("""
        iefp; centro de emprego; emprego; técnico de emprego; técnica de emprego; gip; gabinete de inserção
        profissional; instituto do emprego; instituto do emprego e formação profissional; orientador profissional;
        orientadora profissional; serviço de emprego; serviços de emprego; inserção profissional; técnico de inserção;
        agência de emprego; mediador de emprego
    """),
        "HSG": phrases("""
        habitação; ihru; habitação social; empresa municipal de habitação; gebalis; serviço de habitação; instituto da
        habitação; divisão de habitação; técnico de habitação; técnica de habitação; serviços de habitação; domus
        social; cooperativa de habitação; associação de habitação; gabinete de habitação; departamento de habitação
    """),
        "NGO": phrases("""
        ong; associação; fundação; ipss; misericórdia; santa casa; cáritas; cruz vermelha; voluntário; voluntária;
        voluntariado; entidade; organização; programa de saída; exit; técnico de saída; técnica de saída; instituição;
        terceiro setor; organização não governamental; casa de saída; programa de desvinculação; apac; o companheiro;
        entidade parceira; ongs
    """),
        "REL": phrases("""
        imã; imame; imã da mesquita; imam; capelão; padre; pastor; mediador religioso; mediadora religiosa; mediador
        intercultural; mediadora intercultural; mediador cultural; mediadora cultural; capelania; assistente espiritual;
        assistente religioso; mediador; mediadora; rabino; líder religioso; pastoral penitenciária
    """),
        "MEN": phrases("mentor; mentora; tutor; tutora; padrinho; coach; pessoa de referência"),
        "CM": phrases("""
        gestor de caso; gestora de caso; gestor do caso; gestora do caso; gestor de casos; gestora de casos; coordenador
        do caso; coordenadora do caso; coordenador de caso; coordenadora de caso; responsável do caso; case manager;
        técnico de referência; técnica de referência; técnico gestor; técnica gestora; responsável pelo caso
    """),
        "CP": phrases("""
        ponto de contacto; secretário; secretária; secretariado; pessoa de contacto; secretaria; ponto focal; oficial de
        ligação; elemento de ligação; quem faz a ata; coordenação
    """),
        "FAM": phrases("família; familiares"),
    },
    weak=phrases("""
        médica; saúde; educação; formação; emprego; habitação; família; familiares; menores; juventude; escola;
        associação; fundação; entidade; organização; instituição; exit; tutor; tutora; mediador; mediadora;
        inteligência; municipal; ep; cm; mp; cri; iss; irs; sis; pol; acusação; relação; guarda; hospital;
        brigada; coach; voluntariado; coordenação; secretaria; juízo; junta; padrinho; reinserção; secretas;
        pastor; padre; município; patrulha; misericórdia; enfermagem; magistratura; secretariado; rede social;
        intendente; pelouro; apac; rsi; uct; pj; o companheiro
    """),
    vague=phrases("""
        o|a|um|uma
        educador|educadora|monitor|monitora|mentor|mentora|tutor|tutora|formador|formadora|mediador|mediadora|terapeuta|estagiário|estagiária|auxiliar;
        o|a gestor|gestora de caso; o|a técnico|técnica de referência; o|a visitador|visitadora;
        o|a representante; representante; o|a porta - voz; o|a delegado|delegada;
        o|a|os guarda|guardas; o|um vigilante; o|a chefe de ala; o guarda de serviço;
        o|um agente; a|uma agente; agente; o|um técnico; a|uma técnica; técnico; técnica; o|um funcionário; a|uma
        funcionária; funcionário; funcionária; o|um colega; a|uma colega; o|a meu|minha colega; o|a nosso|nossa colega;
        meu colega; nosso colega; nossa colega; minha colega; o|a oficial; oficial; o|a profissional; profissional; o
        serviço; a agência; o organismo; a instituição; as instituições; os serviços; a equipa; o|a especialista; o|a
        responsável; o encarregado; a encarregada; a pessoa responsável; as autoridades; a autoridade; o departamento; a
        unidade; o pessoal; ambos; ambas; os dois; as duas; os outros; as outras; os restantes; o outro; a outra; todas
        as partes|entidades|instituições; os parceiros; parceiros; o diretor; a diretora; o|a chefe; o coordenador; a
        coordenadora; um de nós; uma de nós; o senhor; a senhora; os colegas; as colegas; os agentes; os técnicos; as
        técnicas; os funcionários; os profissionais; a entidade competente; quem de direito; o órgão competente; o
        gestor; a gestora; o supervisor; a supervisora; o orientador; a orientadora; o trabalhador; a trabalhadora; o
        conselheiro; a conselheira; o assistente; a assistente; este último; esta última; a entidade; o primeiro; o
        advogado oficioso; o inquiridor
    """),
    objects=phrases("lhe; lhes; mim; ti; comigo; consigo; si"),
    clitics=phrases("me; te; se; o; a; os; as; lhe; lhes; nos; vos; lho; lha"),
    pronouns=phrases("""
        ele; ela; eles; elas; eu; noos; você; vocês; a gente; este; esse; estes; esses; isto; isso
    """),
    demonstratives=phrases("este; esse; estes; esses; isto; isso"),
    speaker=phrases("eu; noos; a gente"),
    nobody=phrases("""
        alguém; ninguém ainda; qualquer um; um dos serviços; a definir; por definir; a determinar; quem quer que seja;
        por atribuir
    """),
    person=phrases("""
        o visado; a visada; visado; o utente; a utente; utente; o recluso; a reclusa; recluso; reclusa; o preso; a
        presa; preso; o detido; a detida; o condenado; a condenada; condenado; o arguido; a arguida; arguido; o cliente;
        a cliente; cliente; a pessoa; a pessoa em causa; o indivíduo; indivíduo; o sujeito; sujeito; o rapaz; a
        rapariga; o jovem; a jovem; o homem; a mulher; o doente; a doente; o menor; a menor; o próprio; a própria; o
        beneficiário; o regressado; o suspeito; o interno; a interna; o libertado
    """),
    articles=phrases("o; a; os; as; um; uma; uns; umas; nosso; nossa; todos; todas"),
    recorded=phrases("""
        fique em ata , se faz favor , que; fique em ata , por favor , que?; que fique em ata , por favor , que?; que
        conste , por favor , que; conste , por favor , que; anote-se , por favor , que; e que conste que; e que
        fique em ata que; que fique também em ata que; que se diga em ata que?; que fique claro em ata que; ponha-se
        em ata que; ponham em ata que;
        que conste que; conste que; que conste em|da|na ata que?; conste em|da|na ata que?; fique registado
        que?; fique registado em|na ata que?; que fique registado que?; que fique registado em|na ata que?; fica
        registado em|na ata que?; fique em|na ata que?; que fique em|na ata que?; fique a constar que?; que
        fique a constar que?; fica a constar da|em|na ata que?; registe-se que?; registe-se em|na ata que?;
        regista-se em|na ata que?; anote-se em|na ata que?; deixe-se registado que?; deixa-se registado que?;
        quero que conste que?; quero que fique registado que?; para a ata; para constar; para que conste; para
        efeitos de ata; a constar da|em|na ata; ponha-se em|na ata que?; põe|ponha em|na ata que?; consigne-se
        em? ata? que?; consigna-se em? ata? que?; fica consignado que?
    """),
    memos=phrases("""
        nb; n . b .; nota para mim mesmo|mesma|próprio|própria?; nota mental; lembrete para mim; para mim
        mesmo|próprio|própria|mesma?; não esquecer; não me esquecer de?; que não me esqueça; lembrar-me de;
        apontamento para mim; nota própria; nota pessoal
    """),
    barring=phrases("""
        contacto|contactos|comunicação|encontro|encontros|relação com a|o|as|os|ele|ela|uma?
        vítima|vítimas|ex|ex-companheira|queixosa|menor;
        contacto|contactos|comunicação|encontro|encontros|relação com a|o|as|os|ele|ela|uma?
        menores|testemunha|testemunhas|cúmplices|cúmplice|família|coarguidos; contacto|contactos algum|nenhum
        com|entre; saída|saídas|licença|licenças|precária|precárias sem|antes|até|de|a; saída|saídas não
        acompanhada|acompanhadas; acesso à|a|às internet|redes|telemóvel; visita|visitas sem|antes|até;
        visita|visitas de|do|da irmão|amigos|menores; comunicação à imprensa; levantamento da|do; alteração
        da|do|de; consumo durante|em; mais saídas|precárias|adiamentos|prorrogações|alterações|exceções
    """),
    slight=phrases("""
        baixo; baixa; baixos; baixas; pouco; pouca; escasso; escassa; mínimo; mínima; ligeiro; ligeira; menor;
        moderado; moderada; reduzido; reduzida; diminuto; diminuta; limitado; limitada; residual; pequeno;
        pequena; aceitável; tolerável; médio; média; fraco; fraca
    """),
    to_tell=phrases("""
        para dizer|contar|avisar|informar|comunicar|se|pedir|confirmar|explicar que?; a
        dizer|contar|avisar|informar|comunicar|queixar-se|pedir|confirmar|explicar que?; para nos
        dizer|contar|avisar|informar que?; dizendo que?; avisando que?; contando que?; queixando-se de? que?;
        informando que?; comunicando que?; confirmando que?
    """),
    assigned=phrases("""
        é-lhe|eh-lhe pedido|solicitado|atribuído|incumbido que?; é pedido|solicitado que?; foi-lhe
        pedido|solicitado|atribuído que?; cabe; compete; incumbe; toca; pedimos que?; solicitamos que?; pede-se;
        solicita-se; espera-se; esperamos; precisamos; queremos; falta; fica atribuído|atribuída|pendente; ficou
        atribuído|atribuída; cabe-lhe; fica incumbido|incumbida; peço
    """),
    keeps=phrases("""
        tem|têm|mantém|guarda|guardam|conserva; está|estão; continua|continuam; fica|ficam; há
    """),
    does_so=phrases("""
        trata|tratam|tratará|tratarão disso|disto|dele|dela|deles|delas|tudo; vai|vão tratar|fazer|ver
        disso|disto|isso|isto; faz|fazem|fará|farão isso|isto|o; faz-o; fá-lo; fá-lo-á;
        encarrega-se|encarregam-se disso|disto?; ocupa-se|ocupam-se disso|disto?; fica|ficam com
        isso|isto|essa|esta parte|tarefa?; assume|assumem isso|isto|essa|esta parte|tarefa?; vê|veem isso|isto;
        leva|levam isso|isto; responsabiliza-se por? isso?; está a tratar disso|disto; já está a tratar disso?;
        oferece-se para? isso?; pega nisso|nisto; compromete-se a? fazê-lo|isso
    """),
    finishes=phrases("""
        rascunho; primeira versão; versão; final; definitivo; definitiva; pronto; pronta; terminado; terminada;
        feito; feita; fechado; fechada; entregue; concluído; concluída; tem de|que estar; deve estar; deverá
        estar; que esteja; estará; para; o mais tardar; no máximo; relatório; documento; texto; o; a; isso;
        isto; deve; tem; de; estar; entrega
    """),
    titles=phrases("""
        sr; sra; senhor; senhora; dr; dra; doutor; doutora; d; dona; eng; enga; prof; professor; agente; inspetor;
        inspetora; comissário; chefe; subcomissário; capitão; sargento; cabo; juiz; juíza; desembargador; imã; padre;
        colega; procurador; procuradora; enfermeiro; enfermeira; arq; técnica; técnico; menina; subchefe; tenente;
        guarda
    """),
    particles=phrases("""
        de; da; do; das; dos; e; van; der; den; von; le; la; el; al; bin; ben; di; du; mac; abu; ibn; st; vd; v; d; o;
        mc; são; santa; ten; ter; ait; ould
    """),
    generic=phrases("""
        serviço; serviços; centro; gabinete; agência; departamento; equipa; unidade; entidade; associação; fundação;
        instituto; de; da; do; das; dos; e; para; por; em; público; pública; nacional; geral; direção; regional; local;
        municipal; ministério; secretaria; divisão; área; programa; projeto; social; sociais; saúde; mental; câmara;
        polícia; prisão; prisional; prisionais; estabelecimento; procuradoria; justiça; tribunal; habitação; emprego;
        empresa; grupo; rede; casa; norte; sul; este; oeste; novo; nova; hospital; hospitalar; apoio; ajuda; reinserção;
        liberdade; gestão; proteção; menores; juventude; ong; guarda; segurança; inserção; integração; service;
        probation; police; prison; municipality; agency; office; exit; comunidade; sociedade; cidade; bairro; plano;
        agente; república; crianças; jovens; judiciária
    """),
    both=phrases("nem; e; &; +; /; bem como; assim como; e também; e ainda; mais"),
    either=phrases("ou; e/ou; ou então"),
    beside=phrases("""
        com; com o; com a; com os; com as; juntamente com; em conjunto com; em colaboração com; em articulação com; em
        coordenação com; com a ajuda de; com a ajuda da; com o apoio de; com o apoio da; com o apoio do; com apoio de;
        com apoio da; com apoio do; em parceria com; acompanhado|acompanhada de|por|pela|pelo; ouvida a; ouvido o; em
        contacto com; de acordo com; a par de; em concertação com; junto com
    """),
    infinitive_endings=("ar", "er", "ir", "or"),
    jointly=phrases("""
        em conjunto com; juntamente com; conjuntamente com; junto com; em articulação com; em parceria com; em
        colaboração com; em coordenação com; lado a lado com; de mãos dadas com; a meias com; em equipa com; a
        par com; a par de|do|da; bem como; tal como
    """),
    tasks=_INFINITIVES | _PRESENT | _FUTURE | _WISHES | _OURS | _SHORT - {"para", "conta", "prova"},
    imperatives=_INFINITIVES
    | frozenset(f for f in _WISHES if not f.endswith("m"))
    | frozenset({"favor"}) - frozenset({"use", "passe"}),
    infinitives=frozenset(),
    lasting=frozenset(
        words("""
        acompanha apoia aconselha atende ajuda colabora cuida cumpre custodia daa deixa dirige ensina gere guia fala faz
        presta leva mantem mostra observa oferece orienta paga participa protege fornece recebe representa segue
        supervisiona trabalha trata usa utiliza ve vigia visita coordena assiste controla acolhe contribui facilita
        frequenta acompanham apoiam atendem ajudam colaboram cuidam cumprem dao deixam ensinam gerem falam fazem prestam
        levam mostram observam oferecem orientam pagam participam protegem fornecem recebem representam seguem trabalham
        tratam usam utilizam veem vigiam visitam coordenam assistem controlam acolhem facilitam
    """)
    ),
    usual=phrases("""
        sempre; muitas vezes; frequentemente; com frequência; normalmente; habitualmente; regularmente; atualmente;
        presentemente; neste momento; de momento; por enquanto; ainda; às vezes; por vezes; aos vezes; já; diariamente;
        semanalmente; mensalmente; hoje em dia; como sempre; já não; raramente; nunca; quase sempre; de vez em quando;
        costuma; costumam; continua; continuam; periodicamente; de forma regular; mal
    """),
    personal=phrases("""
        telefonou; telefonaram; ligou; ligaram; escreveu; avisou; respondeu; encontrou; insistiu; registou; falou;
        agrediu;
        vai; vão; faz; fazem; toma; tomam; daa; dão; usa; usam; trabalha; trabalham; começa; começam; deixa; deixam;
        segue; visita; visitam; ve; veem; sai; vem; procura; procuram; leva; levam; traz; mantem; põe;
        compra; paga; pagam; lê; escreve; escrevem; conta; passa; passam; quer; participa; participam; colabora;
        colaboram; responde; aprende; mostra; recebe; recebem; cumpre; cumprem; assiste; tenta; ajuda; pede; pedem;
        aceita; recusa; assina; volta; vive; vivem; entra; estuda; cuida; encontra; termina; abandona; muda; reconhece;
        ameaça; controla; evita; frequenta; insiste; publica; comparece; fica; anda; reza; falta
    """),
    modals=phrases("""
        depois|e diz-nos|informa-nos|avisa-nos|conta-nos|liga-nos; e depois diz|avisa|informa; diz
        alguma|qualquer coisa; dá-nos? notícias|retorno|feedback|novidades;
        avisa-nos|avisam-nos|informa-nos|diz-nos quando|assim|logo|mal|caso|se;
        comunica-nos|liga-nos|telefona-nos|confirma-nos|escreve-nos quando|assim|logo|mal|caso|se;
        avisa|avisam|avisará|informa|liga|telefona quando|assim|logo|mal|caso|se;
        mantém-nos|manter-nos-á|vai-nos informados|ao|a|mantendo;
        encontra-se com; encontram-se com|para|na|no|amanhã|hoje|às; veem-se com|para; juntam-se
        para|na|no|amanhã;
        vê se; veem se; verá se; verão se; vai ver se; vão ver se; fica de; ficam de; coordenam-se para|com;
        coordena-se com; articulam-se para|com; combinaram; combinou encontrar-se|reunir com?; revezam-se
        para|em?; organizam-se para; juntam-se para; fica ele|ela com; fica ele|ela de; ficou
        encarregue|encarregado|encarregada|responsável|incumbido|incumbida de|por; ficam
        encarregues|encarregados|responsáveis|incumbidos de|por; ficará
        encarregue|encarregado|encarregada|responsável|incumbido|de de|por?; ficou com; ficará de; ficarão de;
        ofereceram-se para; vai oferecer-se para; prontificou-se para; prontificaram-se a|para; prontifica-se
        para; dispôs-se a; dispõem-se a; disponibilizam-se para|a; disponibiliza-se a; disponibilizou-se a;
        predispõe-se a; predispôs-se a; comprometeram-se a; comprometer-se-á a; comprometem-se em; assumiu o
        compromisso|encargo de; assume o compromisso|encargo de; toma o compromisso de; encarregaram-se de;
        encarregar-se-á de; ocupou-se de; ocupam-se de|da|do; ocupar-se-á de; ocupar-se-ão de; trata de; tratam
        de; tratará de; tratarão de; trata da|do|das|dos; tratará da|do|das|dos; tratam da|do|das|dos; vai
        tratar de|da|do; dá entrada|seguimento|andamento|início|notícia|conhecimento de|do|da|a|ao; daa
        entrada|seguimento|andamento|início|notícia|conhecimento de|do|da|a|ao; dará
        entrada|seguimento|andamento|início|notícia|conhecimento de|do|da|a|ao; dá um salto|pulo a|ao|à; faz
        chegar; fará chegar; farão chegar; fazem chegar; põe em marcha; porá em marcha; entrará em contacto;
        leva a cabo; cuida de|da|do; cuidará de|da|do; zela pela|pelo; zelará por|pela|pelo; diligencia;
        diligenciará; diligencia por|no sentido?; procurará; providencia; providenciará; articula-se com;
        articular-se-á com; desloca-se a|ao; deslocar-se-á a|ao; deslocam-se a|ao; passa pela|pelo; passará
        pela|pelo; passam pela|pelo; terá a seu cargo; tem a seu cargo; tem o encargo de; ficaram com; é|eh quem
        vai|tem|deve|trata de?; foi incumbido|incumbida|encarregue|encarregado|encarregada|mandatado|mandatada
        de|para; incumbe-se de; concordou em; propôs-se a?; propõe-se a; vai propor-se a; combinou; ficou
        combinado com; assumem; assegurarão; asseguram; garante a|o|as|os; garantirão; tem|têm até; terá|terão
        *ado|*ido; encontra-se com; encontram-se com; reúne-se com; reúnem-se com; reúne com; vai ter com; vai;
        vão; vamos; vou; irá; irão; deve; devem; deverá; deverão; deveria; deveriam; tem de; têm de; tem que;
        têm que; terá de; terão de; terá que; temos de; temos que; teria de; há-de; hão-de; há de; hão de; pode;
        podem; poderá; poderão; poderia; poderiam; quer; querem; gostaria de; gostariam de; compromete-se a;
        comprometem-se a; comprometeu-se a; compromete-se em; ficou de; ficaram de; encarrega-se de;
        encarregam-se de; encarregou-se de; vai encarregar-se de; ocupa-se de; ocupa-se da; ocupa-se do;
        encarrega-se da; encarrega-se do; fica encarregado de; fica encarregada de; fica responsável por; ficam
        responsáveis por; fica responsável pela; fica responsável pelo; é responsável por; eh responsável por;
        eh responsável pela; eh responsável pelo; são responsáveis por; está encarregado de; está encarregada
        de; assume; assumirá; assegura; assegurará; oferece-se para; ofereceu-se para; oferecem-se para;
        prontifica-se a; prontificou-se a; dispõe-se a; disponibiliza-se para; disponibilizou-se para; aceita;
        promete; prometeu; prometem; tenta; tentará; tentam; tentarão; tenciona; tencionam; pretende; pretendem;
        planeia; prevê; prevêem; tem previsto; está a; estão a; está para; tem a tarefa de; tem por missão; tem
        a incumbência de; tem como tarefa; tem pendente; fica com; ficam com; ficará com; passa a; procede ao;
        procede a; procederá a; procederá ao; volta a; voltará a; certifica-se de; certifica-se de que;
        assegura-se de; garante que; garante; garantirá; zela por; por favor; favor; sff; é para; precisa de;
        precisam de; toma a cargo; toma conta de; toma conta da; toma conta do; trata; cabe-lhe; compete-lhe;
        incumbe-lhe; devia; deviam; levará a cabo; entra em contacto; entram em contacto; põe-se em contacto;
        estará; propõe-se; propõem-se; concorda em; faz o acompanhamento; fará; farão; comprometeu-se em; vai
        ter de; vão ter de
    """),
    abbreviated={
        "ep": "estabelecimento prisional",
        "mp": "ministerio publico",
        "pj": "policia judiciaria",
        "gnr": "guarda nacional republicana",
        "cm": "camara municipal",
        "ss": "seguranca social",
        "cs": "centro de saude",
        "jf": "junta de freguesia",
        "hospital": "centro hospitalar",
        "cri": "centro de respostas integradas",
        "et": "equipa de tratamento",
        "cv": "cruz vermelha",
    },
    undertakes=("a",),
    plural_verbs=("am", "em", "ao"),
    abilities=phrases("""
        pode; podem; poderia; poderiam; quer; querem; tenta; tentam; pretende; pretendem; gostaria de; gostariam de;
        aceita; está a; estão a; passa a; poderá; poderão; precisa de; precisam de; volta a; prevê; fica com; ficam
        com; tenciona; garante
    """),
    passive_marks=phrases("ser; sido; sendo"),
    passives=(
        *phrases("""
        falta o|a|os|as; faltam os|as; falta-nos|faltam-nos o|a|os|as; vai-se; há de se; tem-se de|que;
        era|seria|será
        bom|importante|útil|conveniente|essencial|fundamental|urgente|preciso|necessário|vital|crucial que?;
        convinha|conviria que?; importava que?; é|eh importante|essencial|fundamental|conveniente|bom|útil que?;
        faz|fazia falta; havia que; há a necessidade de; há necessidade de; ficou por; ficaram por; está em
        falta; estão em falta; urge; há ainda que; tem|têm de se; há-de-se; falta ainda; precisa-se de;
        exige-se; impõe-se que; deve ser; devem ser; deverá ser; deverão ser; deveria ser; devia ser; tem de
        ser; têm de ser; tem que ser; têm que ser; terá de ser; terão de ser; há que; é preciso; eh preciso; é
        necessário; eh necessário; será necessário; é urgente; eh urgente; eh fundamental; convém; importa;
        falta; faltam; fica por; ficam por; está por; estão por; por fazer;
        pendente|pendentes de? *ar|*er|*ir|*ar-lhe|*á-lo|*á-la;
        está|continua|estão|continuam pendente|pendentes o|a|os|as|um|uma|que;
        pendente|pendentes o|a|os|as
        visita|visitas|telefonema|chamada|entrevista|entrevistas|reunião|consulta|relatório|relatórios|pedido|certificado|certificados|articulação|encaminhamento|envio;
        fica pendente; ficam pendentes; a realizar; a tratar; a fazer; a enviar; a
        resolver; a entregar; a rever; a preparar; a verificar; a solicitar; a confirmar; a pedir; a marcar;
        será *ado|*ada|*ido|*ida|feito|feita|entregue; serão *ados|*adas|*idos|*idas|feitos|feitas|entregues;
        precisa-se; precisamos de; temos de; temos que; devemos; é preciso que; eh preciso que; carece de;
        necessita de ser; precisa de ser; precisam de ser; vai ser; vão ser; deve-se; tem-se de; proceder-se-á;
        requer-se; solicita-se; há-de ser; eh *ado|*ada|*ido|*ida|feito|feita|entregue pelo|pela|por; são
        *ados|*adas|*idos|*idas|feitos|feitas|entregues pelo|pela|por
    """),
        *(f"{f} - se" for f in sorted(_FUTURE)),
    ),
    asks=phrases("""
        manda que; mandou que;
        pede; pedem; pediu; pediram; pedirá; pedirão; solicita; solicitam; solicitou; solicitaram; solicitará; requer;
        requereu; encarrega; encarregou; roga; insta; instam; instou; ordena; ordenou; exige; exigem; exigiu; quer que;
        querem que; gostaria que; espera que; esperam que; deseja que; propõe que; propõem que; propôs que; sugere que;
        sugerem que; sugeriu que; recomenda que; recomendam que; recomenda; aconselha; lembra; lembrou; relembra;
        recorda; convida; convidam; convidou; convoca; convocou; tem pedido; delega em; delega no; delega na; delega;
        incumbe; incumbiu; pergunta; perguntam; perguntou; perguntará; reclama; insiste em que; insiste que; precisa
        que; precisam que; diz a; diz ao;  autoriza; obriga; incentiva; prefere que; determina que; vai
        pedir; vão pedir; apela; apelou; desafia; pede-lhe; vai solicitar; permite; requisita
    """),
    addressees=phrases("a; ao; à; aos; às; de; do; da; em; na; no; para"),
    asked=phrases("""
        é instado a; é instada a; eh instado a; eh instada a; foi incumbido de; foi incumbida de; fica incumbido de;
        fica incumbida de; recebe a incumbência de; recebe instruções para; é convidado a; é convidada a; eh convidado
        a; eh convidada a; foi convidado a; foi solicitado a; foi solicitada a; é chamado a; é chamada a; foi-lhe pedido
        que; recebe o encargo de; fica com a tarefa de; ficam com a tarefa de; fica com a missão de
    """),
    reports=phrases("""
        não gosta|gostou|gostam nada? que|de;
        fez-nos saber; chegou que; chegou-lhe que;
        precisa que; precisou que; esclarecem; esclareceram; detalha; detalhou; pormenoriza; pormenorizou;
        expõe; expôs; expuseram; partilha que; partilhou que; partilha; partilhou; adianta que|ter|haver; adiantou;
        adiantaram; acrescentam; acrescentaram; ressalva; ressalvou; realça; realçou; enfatiza; enfatizou;
        relembra que; relembrou que; lembra que; lembrou que; recordou que; confessa; confessou; confidencia;
        confidenciou; revelam; desabafou; conta-nos; contou-nos; diz-nos; disse-nos; transmite-nos;
        transmitiu-nos; informa-nos; informou-nos; comunica-nos; comunicou-nos; refere-nos; avisou-nos;
        avisa-nos que|de; confirma-nos; confirmou-nos; faz-nos saber; fez-nos saber; garante-nos; garantiu-nos;
        dá-nos|daa-nos|deu-nos conta|nota; põe|pôs|pos em cima da mesa; trouxe à mesa; traz à mesa; deixa|deixou
        claro; deixa|deixou nota; deixa|deixou registado; dá|daa|deu a conhecer|entender|saber; chamou a
        atenção; chama a atenção; alude a; aludiu a; faz referência a; fez referência a; comprova; comprovou;
        atesta; atestou; documenta; documentou; averiguou; averiguaram; descobriu; descobriram; constatam;
        confirma que; assegura; asseguram; asseguraram; garantem; garantiram; jura; jurou; alega; alegou;
        alegam; argumenta; argumentou; invoca; invocou; deduz; deduziu; intui; prevê que; antevê; antecipa;
        antecipou; vaticina; imagina; presume; tem ideia; tem a ideia; tem a impressão; tem a sensação; ficou
        com a impressão; teve notícia; tem notícia; tem notícias; recebeu a informação; recebeu indicação;
        recebeu nota; deteta que; identificaram; localizaram; encontrou; encontraram; avistou; avistaram;
        intercetou; intercetaram; apanhou; apanharam; flagrou; surpreendeu; surpreenderam; registaram;
        sinalizam; reportam; tinha dito; tem dito; tem referido; tem reportado; tem relatado; referiu-se a;
        refere-se a; queixam-se; queixaram-se; desabafa; narra; narrou; reforça; reforçou; vinca; vincou;
        corrobora; corroborou; desmente; desmentiu; contrapõe; contrapôs; responde que; ripostou; disseram-nos;
        dizem-nos; contaram-nos; comunicaram-nos; informaram-nos; confirmaram-nos; transmitiram-nos; deixou
        dito; telefonou; telefonaram; ligou; ligaram; escreveu; avisou; avisaram; mandou dizer; fez saber;
        insiste; insistem; insiste que; diz; dizem; disse; disseram; informa; informam; informou; informaram;
        comunica; comunicam; comunicou; comunicaram; assinala; assinalou; sinaliza; sinalizou; sinalizaram;
        indica; indicam; indicou; indicaram; comenta; comentou; comentaram; conta; contam; contou; contaram;
        explica; explicam; explicou; confirma; confirmam; confirmou; confirmaram; adverte; advertiu; avisa;
        avisam; afirma; afirmam; afirmou; assegura que; assegurou; sustenta; manifesta; manifestou; expressa;
        expressou; declara; declaram; declarou; refere; referem; referiu; referiram; relata; relatam; relatou;
        relataram; menciona; mencionou; observa; observam; observou; observaram; constata; constatou;
        constataram; deteta; detetou; detetaram; ve; veem; viu; viram; ouve; ouviu; ouviram; sabe; sabem; soube;
        souberam; acha; acham; achou; achava; crê; acredita; acreditam; acreditava; pensa; pensam; pensava;
        opina; considera; consideram; considerou; estima; estimou; entende; entendem; entendeu; teme; temem;
        receia; receiam; suspeita; suspeitam; suspeitou; espera; duvida; duvidam; nega; negam; negou; reconhece;
        reconheceu; admite; admitiu; sublinha; sublinhou; destaca; destacou; salienta; salientou; aponta;
        apontou; acrescenta; acrescentou; reporta; reportou; reportaram; regista; registou; nota; notou;
        notaram; percebe; escreve; responde; respondeu; esclarece; esclareceu; alerta; alertam; alertou;
        alertaram; avalia; avaliou; mostra-se; mostrou-se; denuncia; denunciou; anuncia; anunciou; transmite;
        transmitiu; transmitiram; dá conta; daa conta; deu conta; dão conta; dá nota; daa nota; deu nota; faz
        saber; queixa-se; queixou-se; está convencido; está convencida; está convicta; está ciente; tem
        conhecimento; tem informação; teve conhecimento; notifica; notificou; descreve; descreveu; recorda que;
        insiste em; insistiu; desaconselha; desaconselham; supõe; certifica; identificou; localizou; reitera;
        reiterou; apurou; apuraram; apura; verificou; verificaram; preocupa-se; está preocupada; está
        preocupado; estão preocupados; é de opinião; eh de opinião; frisa; frisou; revela; revelou; revelaram;
        recebeu informação; tomou conhecimento; soubemos; dizia; informava; contava; julga; julgam; garantiu;
        sente; considera que; deu a conhecer; fala de; falou de; salienta que; nota que
    """),
    notifies=phrases("""
        conta|contam isso|isto|tudo; conta|contam ao|aos|à; diz|dizem isso|isto|lhe;
        informa a|o|ao|os|as|aos; informam a|o|os|as; comunica a|ao|aos; comunicam ao|a; avisa a|o|os|as; avisam
        a|o|os|as; notifica a|o|os|as; notificam a|o|os|as; alerta a|o; transmite ao; explica ao; esclarece; responde;
        escreve; regista o|a; avalia; verifica; encontra; sinaliza o|a
    """),
    courtesies=phrases("""
        por favor; favor; sff; s . f . f .; também; depois; então; além disso; pf; se faz favor; é para; eh para
    """),
    nouns=phrases("""
        visita; entrega; consulta; reserva; cópia; prova; entrevista; conta; procura; compra; conversa; marca; ajuda;
        troca; pesquisa; pergunta; contacto; apoio; envio; pedido; lista; nota; falta; denúncia; demora
    """),
    awaits=phrases("""
        falta|faltam-lhe {n} dias|semanas|meses|anos; falta-lhe um|{n} mês|ano|semana; faltam {n}
        dias|semanas|meses|anos para;
        ao|a espera de? que; à espera de? que; em espera de? que; aguardando que; a aguardar que; aguarda-se que;
        aguarda|aguardam
        que; pendente|pendentes de que; dependente de que; na expectativa de que; no aguardo de que; à espera de saber
    """),
    receives=phrases("""
        recebemos; receberemos; chega-nos; chegam-nos; teremos;
        recebe; recebem; receberá; receberão; deve receber; devem receber; tem de receber; têm de receber; vai receber;
        vão receber; obtém; obterá; espera; esperam; está à espera de; está à espera da; está à espera do; está ao
        espera de; está ao espera da; está ao espera do; estão ao espera de; aguarda; aguardam; continua a aguardar;
        precisa de; precisam de; precisa da; precisa do; precisam da; precisam do; necessita de; necessitam de;
        necessita da; necessita do; precisará de; deve obter; depende de; depende da; depende do; está a aguardar; tem a
        receber; precisa de saber; deve saber; à espera de; há-de receber; vai obter
    """),
    meets=phrases("""
        recebe; recebem; receberá; receberão; espera; esperam; aguarda; acolhe; atende; espera por
    """),
    needs=phrases("está ao espera; depende de"),
    judges=phrases("""
        valoriza; valorizam; ve; veem; considera; consideram; avalia; avaliam; estima; aprecia; deteta; detetam;
        observa; observam; identifica; identificam; nota; notam; assinala; assinalam; sinaliza; sinalizam;
        alerta; alertam; aponta; apontam; destaca; destacam; classifica; encontra; reconhece; sublinha;
        descreve; constata; salienta; regista; situa; acha; acham
    """),
    states=phrases("""
        dura; duram; pesa; mede; joga; faz parte; faz voluntariado; empresta; emprestam; paga; pagam;    recebe visitas; dá explicações; cumpre pena;
        acaba-se-lhe; acabou-se-lhe; acaba-lhe; termina-lhe; caduca-lhe; acabam-se-lhe; falta-lhe; faltam-lhe;
        vence-lhe;
        encontra-se em; encontra-se a; é; eh; são; está; estão; era; eram; foi; foram; tem; têm; tinha; tinham; há;
        houve; havia; continua; continuam; parece; parecem; permanece; permanecem; vive; vivem; reside; residem; mora;
        fica; ficam; ficou; quer; sabe; pertence; significa; sofre; padece; dispõe de; conta com; depende; recusa;
        recusa-se; mostra; mostram; revela; prefere; carece; confia; frequenta; usa; bebe; fuma; dorme; come; pode;
        deve; apoia; apoiam; costuma; costumam; encontra-se; encontram-se; sente-se; dá-se bem; daa - se bem; teve;
        esteve; estiveram; estava; estavam; será; serão; existe; existem; consta; figura; mantém-se; corre bem; corre
        mal; evolui; progride; colabora; participa; trabalha; ganha; resulta; terá; haverá; consome; lamenta; agradece;
        aceita; assiste; possui; vale; custa; piora; melhora; anda; faltam; tem sido; reza; convive; aparece; aparenta;
        lida; deixou; passou; aumenta; aumentam; diminui; preocupa
    """),
    past=phrases("""
        deteve; detiveram; reteve; obteve; conduziu; produziu; fugiram; mordeu; morreram; caíram; seguiu;
        conseguiu; serviu; repetiu; vestiu; mudou-se; casou-se; casou; separou-se; divorciou-se; inscreveu-se;
        ficou; ficaram; nasceram; soube; trouxe; denunciou; condenaram; condenou; expulsaram; expulsou;
        despediram; despediu; deram-lhe; deu-lhe; concederam; concedeu; retiraram; roubaram; bateram; multaram;
        multou; apanharam; apreenderam; apreendeu; revistaram; operaram; vacinaram; levaram; mandaram; recorreu;
        arquivou; pagou; devolveu; comprou; vendeu; alugou; apreenderam-lhe; roubaram-lhe; retiraram-lhe;
        tiraram-lhe; mandaram-no; levaram-no; apanharam-no; encontraram-no; prenderam-no; mediram-lhe;
        ofereceram-lhe; passou-lhe; mudou-lhe; era; eram; foi; foram; tinha; tinham; houve; havia; teve;
        tiveram; esteve; estiveram; estava; estavam; fez; fizeram; disse; disseram; viu; viram; visto; vista;
        vistos; vistas; deu; deram; foi visto; tem sido; têm sido; ia; iam; veio; vieram; pôs; puseram;
        souberam; quis; puderam; trouxeram; saiu; saíram; chegou; chegaram; voltou; ocorreu; aconteceu; passou;
        começou; começaram; perdeu; morreu; faleceu; nasceu; fugiu; ontem; desde; passado; passada; recusou;
        recusou-se; agrediu; ameaçou; insultou; bateu; partiu; roubou; bebeu; consumiu; encontrou; conheceu;
        contou; comeu; dormiu; leu; ouviu; caiu; deixou; deixaram; entrou; entraram; sentiu; mentiu; discutiu;
        ligou; ligaram; reuniu; reuniu-se; reuniram; mostrou; falou; falaram; pediu; pediram; recebeu;
        receberam; manteve; interveio; transferido; detido; detetado; observado; encontrado; identificado;
        localizado; apanhado; apreendido; ingressou; abandonou; perdido; falhou; faltou; desapareceu; apareceu;
        compareceu; assistiu; cumpriu; protagonizou; apresentou; manifestou; envolveu-se; quebrou; rompeu;
        confirmou; há; atrás; visitou; telefonou
    """),
    pasts=_PASTS - _PRESENT - _NOUNS,
    past_shapes=("ou", "eu", "iu"),
    past_endings=phrases("ou; aram; eram; iram; ava; avam"),
    participles=phrases("""
        -ado; -ada; -ados; -adas; -ido; -ida; -idos; -idas; feito; feita; feitos; feitas; dito; dita; visto; vista;
        vistos; vistas; posto; posta; escrito; escrita; aberto; aberta; coberto; entregue; entregues; aceite; aceites;
        pago; paga; ganho; gasto; preso; presa; morto; eleito; expulso; suspenso; suspensa; sido; descrito; inscrito;
        inscrita; imposto; imposta; proposto; proposta; disposto; vindo; solto; impresso; salvo; resolvido
    """),
    present_endings=phrases("iza; izam; arao; erao; irao"),
    adverbs=phrases("""
        no final; no fim; ao fim e ao cabo; por último; por fim; em resumo; afinal; finalmente; de uma vez;
        sem falta; sem mais; de imediato; seja como for; se possível; se puder; pessoalmente; diretamente;
        mas; sim; também; ainda; já; agora; então; depois; de novo; outra vez; novamente; portanto; por isso; primeiro;
        só; somente; apenas; sempre; pessoalmente; mesmo; mesma; próprio; própria; diretamente; imediatamente;
        urgentemente; rapidamente; finalmente; além disso; igualmente; conjuntamente; em conjunto; juntos; juntas;
        ambos; ambas; por sua vez; por seu lado; entretanto; pois; assim; logo; formalmente; oficialmente; de facto; por
        favor; antes; que; por escrito; por telefone; previamente; seguidamente; posteriormente; de seguida; em seguida;
        em princípio; quanto antes; o quanto antes; o mais rapidamente possível; logo que possível; hoje mesmo; lá; cá;
        se; -; –; —; →; ->; >; :; ,; (; )
    """),
    infinitive_marks=(
        *phrases("que; a; para; de; se; para que; em; o; por"),
        *sorted(f for f in _INFINITIVES if f.endswith("r")),
    ),
    that=phrases(
        'que; se ele; se ela; se eles; se há; se já; se pode; se está; se tem; se vai; se foi; se eh; se é; se existe; se houve; se for; se ainda; se é possível; porquê; como; porque; quando; quem; onde; qual; de que; quanto; :; "; “; ‘; «'
    ),
    relative=phrases("""
        que; quem; o qual; a qual; os quais; cujo; cuja; onde; quando; em que; com quem; no qual; na qual; do qual; a
        que
    """),
    agents=phrases("""
        por; pelo; pela; pelos; pelas; por parte de; por parte da; por parte do; através de; através da; através do;
        via; mediante
    """),
    thanks=phrases("""
        agradece|agradecem|agradeceu|agradecemos a|ao|aos todos|todas|grupo|equipa|presentes|participantes; agradece|agradecem|agradecemos a presenca|colaboracao|participacao
    """),
    origins=phrases("""
        de; do; da; dos; das; desde; por parte de; por parte da; por parte do; através de; através da; através do; da
        parte de; da parte da; da parte do; vindo de; vinda de; proveniente de; proveniente da; proveniente do
    """),
    prepositions=phrases("""
        depois de; antes de; ao fim de; ao cabo de; no fim de; no final de; à custa de; por medo de; com vista a;
        com o fim de; a fim de; com o objetivo de; de modo a; de forma a; por causa de; tendo em vista; em vista de;
        visto; após;
        quanto ao|aos|a; em relação a|ao|aos; no que toca a|ao|aos; no que diz respeito a|ao; a propósito de|do|da;
        relativamente a|ao|aos; da parte de|do|da|dos; por parte de|do|da|dos;;
        ao; aos; de; do; da; dos; das; com; para; por; pelo; pela; pelos; pelas; em; no; na; nos; nas; num; numa; sobre;
        entre; contra; até; desde; sem; segundo; conforme; perante; sob; após; durante; mediante; acerca de; acerca da;
        acerca do; quanto a; quanto ao; em relação a; em relação ao; relativamente a; relativamente ao; em nome de; em
        nome da; em nome do; em lugar de; em vez de; em vez da; em vez do; junto de; junto da; junto do; junto a; junto
        ao; graças a; apesar de; devido a; por causa de; exceto; salvo; além de; dentro de; fora de; perto de; perto da;
        perto do; à frente de; atrás de; à volta de; como; a favor de; em contacto com; ao cuidado de; à atenção de; com
        cópia para; cc; face a; não; nem; por meio de; da parte de; de acordo com; dele; dela; com a ajuda de; para com;
        a; à; neste; nesta; deste; desta; ou seja
    """),
    places=phrases("""
        em; no; na; nos; nas; ao; aos; do; da; de; desde; perto de; perto da; perto do; junto a; junto ao; junto da;
        junto do; fora de; dentro de; à volta de; por; pelo; pela; sobre; atrás de; em frente ao
    """),
    according=phrases("""
        o que nos? transmite|conta|diz|relata|refere|explica|confirma|comunica;
        o que nos? transmite|diz|conta|refere|explica|confirma; pela voz|boca de|do|da; por intermédio de|do|da;
        segundo auto|ofício|relatório|nota|registo|ata|processo|participação|informação|certidão de|do|da; segundo o
        auto|ofício|relatório|registo|processo de|do|da; conforme consta do? processo? de|do|da; conforme consta
        do|da|de|em|no|na; conforme auto|ofício|relatório|informação|nota de|do|da; é|eh do conhecimento de|do|da;
        consta do processo|relatório de|do|da; nas palavras de|do|da; da boca de|do|da; ao dizer de|do|da;
        precisa; precisou; detalha; detalhou; expõe; expôs; ressalva; ressalvou; realça; realçou; partilha;
        partilhou; adianta que|ter|haver; adiantou; relata; relatou; reporta; reportou; assegura; assegurou; garante;
        garantiu; transmite; transmitiu; acha; achou; considera; entende; julga; crê; acredita; pensa; teme;
        receia; suspeita; avisa; avisou; alerta; alertou; confirma; confirmou; esclarece; esclareceu; explica;
        explicou; comenta; comentou; conta; contou; afirma; afirmou; menciona; mencionou; recorda; recordou;
        lembra; lembrou; insiste; insistiu; frisa; frisou; sublinha; sublinhou; salienta; salientou; destaca;
        destacou; assinala; assinalou; sinaliza; sinalizou; constata; constatou; apurou; observa; observou;
        nota; notou; reitera; reiterou; revela; revelou; declara; declarou; refere; referiu; informou;
        comunicou; disse; indicou; acrescentou; opina; opinou; aponta; apontou; apura; conta-nos; diz-nos;
        transmite-nos; transmitiu-nos; informa-nos; comunica-nos; refere-nos; avisa-nos; confirma-nos;
        garante-nos; disse-nos; contou-nos; informou-nos; comunicou-nos; no entender de|do|da; no parecer
        de|do|da; na ótica de|do|da; na perspetiva de|do|da; na visão de|do|da; na leitura de|do|da; ao ver
        de|do|da; a ver de|do|da; nas palavras de|do|da; pelas palavras de|do|da; pelo que
        diz|conta|refere|relata|sabe|nos; pelo que nos diz|conta|disse|contou|transmitiu a|o?; ao que
        diz|conta|refere|apurou|sabe a|o?; segundo nos?
        diz|conta|refere|disse|contou|informou|informa|transmitiu|transmite|relata|relatou a|o?; segundo
        refere|diz|conta|informa|informou|apurou|relata|relatou|disse|contou|consta a|o?; conforme nos?
        refere|diz|conta|informou|informa|transmitiu|relatou a|o?; tal como nos?
        refere|diz|conta|informou|relatou|transmitiu a|o?; como nos?
        refere|diz|conta|informou|relatou|transmitiu a|o?; de acordo com a|o|as|os
        informação|relatório|dados|versão|avaliação|informações de|do|da; com base na informação de|do|da;
        informação de|do|da; informações de|do|da; dados de|do|da; relatório de|do|da; mail de|do|da; email
        de|do|da; e-mail de|do|da; mensagem de|do|da; telefonema de|do|da; ofício de|do|da; chega-nos de|do|da;
        chegou-nos de|do|da; chega-nos da; soubemos por|pela|pelo; sabemos por|pela|pelo; soube-se
        por|pela|pelo; sabe-se por|pela|pelo; fomos informados por|pela|pelo; fomos avisados por|pela|pelo;
        fonte; fonte :; fontes :; fte; s /; seg .; cf .; cfr .;
        relatado|referido|reportado|comunicado|transmitido|informado|confirmado|indicado|apurado|sinalizado|observado
        por|pela|pelo; por informação de|do|da; na opinião de|do|da; segundo informação de|do|da; segundo
        informações de|do|da; segundo o relatório de|do|da; segundo os dados de|do|da; aos olhos do; do ponto de
        vista de|do|da; a crer em; a fazer fé em; pela voz de|do|da; por intermédio de|do|da; e-mail|email|mail
        da|do|de; mensagem da|do|de; carta da|do|de; chamada da|do|de; telefonema da|do|de; recado da|do|de;
        comunicação da|do|de; ofício da|do|de; relatório da|do|de; no dizer da|do|de; nas palavras da|do|de;
        ouvimos da|do|de; segundo; segundo o; segundo a; segundo informa; segundo diz; conforme; conforme
        informa; conforme diz; de acordo com; no entender de; no entender da; no entender do; na opinião de; na
        opinião da; na opinião do; no parecer de; no parecer da; informação de; informação da; informação do;
        informações da; informações do; informações de; info de; info da; info do; relatório de; relatório da;
        relatório do; comunicado de; comunicado da; comunicado do; notícias de; notícias da; mensagem de;
        mensagem da; aviso de; aviso da; aviso do; avaliação de; avaliação da; avaliação do; comunicado por;
        comunicado pela; comunicado pelo; informado por; informado pela; informado pelo; visto por; visto pela;
        visto pelo; observado por; observado pela; observado pelo; confirmado por; confirmado pela; confirmado
        pelo; transmitido por; transmitido pela; transmitido pelo; registado por; registado pela; registado
        pelo; sinalizado por; sinalizado pela; sinalizado pelo; indicado por; indicado pela; relatado por;
        relatado pela; relatado pelo; detetado por; detetado pela; detetado pelo; diz; dizem; informa; informam;
        comunica; indica; adverte; fonte da; fonte do; nas palavras de; nas palavras da; nas palavras do; no
        dizer de; carta de; carta da; carta do; email de; email da; email do; chamada de; chamada da; chamada
        do; da parte de; da parte da; da parte do; pela voz de; tal como informa; como informa; como diz;
        observação de; observação da; observação do; estimativa de; atualização de; atualização da; recebido de;
        recebida de; recebido da; recebido do; proveniente de; avaliado por; avaliado pela; avaliado pelo;
        segundo fontes de; segundo fontes da; segundo dados da; dados da; dados do; à luz de; aos olhos de; aos
        olhos da; acrescenta; sustenta; sinal da; ligou; relatam; dizia; na avaliação da; na avaliação do; na
        avaliação de; consta do; consta da; consta em
    """),
    belongs=phrases("""
        comete-se|comete ao|à|a; é|eh com o|a; isso|isto de é|eh com o|a; incumbe-se|encarrega-se|mandata-se o|a|ao;
        cumpre ao|à|a|aos|às; cumprirá ao|à|a; cumpre|cumprirá que seja; está|fica|ficará nas mãos de|do|da;
        corre|correrá por conta de|do|da; fica|ficará por conta|a|à de|do|da; fica|ficará a cargo|cuidado de|do|da;
        deixa-o|deixa-a|deixa-se resolvido|resolvida|tratado|tratada|feito|feita|pronto|pronta o|a; é|eh com o|a;
        isso é|eh com o|a; isto é|eh com o|a; quem fica com isso|isto é|eh o|a; quem
        liga|vai|trata|faz|pede|manda|envia é|eh o|a;
        que o|a|os|as|lhe
        trate|veja|envie|mande|faça|leve|reveja|verifique|confirme|averigue|resolva|fale|peça|solicite|prepare|arranje|consulte|traga|procure|redija|coordene|explique|conte|avalie|estude|assine|diga|assuma|ligue|contacte|marque|apure|avance|se;
        que disso|dessa trate|se; quem trata disso é|eh o|a; isso é|eh com o|a; isso fica com o|a;
        em falta da|por parte da|do|de; falta da|por parte da|do|de; pendente da|por parte da|do|de;
        pediu-se|pedimos|solicitou-se|solicitámos|encarregou-se|requereu-se|incumbiu-se|sugeriu-se a|ao|aos|o?;
        pediu-se; solicitou-se; requer-se a|ao|aos; foi pedido|solicitado|sugerido|incumbido|requerido a|ao|aos; fica
        pedido a|ao; pede-se aos; solicita-se aos; pedimos aos; ficou de tratar; vê|ve|verá isso|disso|isto|lá?;
        trata|tratará disso|disto|isso; fica com isso|isto; ocupa-se disso|disto; encarrega-se
        disso|disto; disso|disto trata|encarrega-se|ocupa-se; disso encarrega-se; faz
        isso|isto; assume isso|isto; quem trata disso|disto é|eh; quem faz isso é|eh; quem fica com isso é|eh; fica
        por conta de|do|da; por conta de|do|da; corre por conta de|do|da; é|eh da conta de|do|da; recai sobre|em; fica
        à|ao responsabilidade de|do|da; fica sob responsabilidade de|do|da; sob a? responsabilidade de|do|da; fica a
        cargo de|do|da; ficou a cargo de|do|da; ficam a cargo de|do|da; ficará a cargo de|do|da; será
        tratado|tratada|feito|feita|assumido|assumida pela|pelo|por; caberá a|ao|aos; coube a|ao|aos; cabem a|ao;
        competirá a|ao|aos; incumbirá a|ao; compete aos; incumbe aos; tocou a|ao; cabe-lhe a|ao; é|eh missão de|do|da;
        missão de|do|da; é|eh obrigação de|do|da; obrigação de|do|da; é|eh encargo de|do|da; é|eh compromisso
        de|do|da; tarefa atribuída a|ao; atribui-se a|ao; atribuímos a|ao; fica atribuída a; entregue a|ao; confia-se
        a|ao; deixa-se a|ao; deixa-se isso a|ao; deixamos isso a|ao; passa para a|o mão|mãos de|do|da; fica nas mãos
        da|do; está nas mãos de|da|do; lembre-se a|ao; recorde-se a|ao; peça-se a|ao; solicite-se a|ao; há que lembrar
        a|ao; temos de lembrar a|ao; é preciso lembrar a|ao; convém pedir a|ao; falta pedir a|ao;
        peço a|ao|aos; peço; solicito a|ao; encarrego o|a; rogo a|ao; proponho a|ao;
        ação para; ação de; ação da; ação do; ação a cargo de; tarefa para; tarefa de; tarefa da; tarefa do; ponto de
        ação para; cabe; cabe a; cabe ao; cabe aos; compete; compete a; compete ao; incumbe a; incumbe ao; toca a; toca
        ao; é com; eh com; é tarefa de; eh tarefa de; eh tarefa da; eh tarefa do; eh da responsabilidade de; eh da
        responsabilidade da; eh da responsabilidade do; da responsabilidade de; da responsabilidade da; da
        responsabilidade do; é da competência de; eh da competência da; eh da competência do; responsabilidade de;
        responsabilidade da; responsabilidade do; a cargo de; a cargo da; a cargo do; fica a cargo de; fica a cargo da;
        fica a cargo do; fica com; fica nas mãos de; nas mãos de; nas mãos da; nas mãos do; atribuído a; atribuída a;
        atribuído ao; atribuída ao; atribuído; atribuída; encarregado a; confiado a; confiado ao; confiada ao; pede-se
        a; pede-se ao; pede-se; solicita-se a; solicita-se ao; solicita-se; pede-se que; temos de pedir a; temos de
        pedir ao; temos de pedir; temos que pedir a; temos que pedir ao; há que pedir a; há que pedir ao; devemos pedir
        a; devemos pedir ao; é preciso pedir ao; eh preciso pedir ao; eh preciso pedir a; pedir a; pedir ao; pedir;
        lembrar a; lembrar ao; lembrar; relembrar ao; relembrar; recordar ao; recordar; solicitar a; solicitar ao;
        encarregar o; encarregar a; encarregar; incumbir o; incumbir; responsável é; responsável; o responsável é; a
        responsável é; quem faz é; quem trata é; eh feito por; eh feito pela; eh feito pelo; eh feita por; eh feita
        pela; eh feita pelo; a realizar por; a realizar pela; a realizar pelo; a tratar por; a tratar pela; a tratar
        pelo; a fazer por; a fazer pela; a fazer pelo; a preparar por; a preparar pela; a executar por; a executar pela;
        a executar pelo; assumido por; assumida por; assumido pela; assumido pelo; assumida pela; delegado em; delegado
        na; delegado no; delegada em; delega-se em; transferido para; passado a; passado ao; a bola está com; a bola
        está do lado de; @; →; ->; incumbência de; pedido a; pedido ao; eh para; isto é para; isto eh para; em nome de;
        liderado por; liderado pela; liderado pelo; tratado por; tratado pela; tratado pelo; fica atribuído a; fica
        atribuído ao; fica atribuída ao; pedimos a; pedimos ao; pedimos; solicitamos a; solicitamos ao; diz ao; peçam a;
        peça a; peçam ao; peça ao; encarregue; encarregamos; instamos; tarefa; ação; lembra; lembre; lembrem; deixamos
        ao; deixa-se ao; quem trata disso é; fica para; fica para o; fica para a
    """),
    dues=phrases("""
        que
        trate|veja|envie|mande|faça|leve|reveja|verifique|confirme|averigue|resolva|fale|peça|solicite|prepare|arranje|consulte|traga|procure|redija|coordene|explique|conte|avalie|estude|assine|diga|assuma|ligue|contacte|marque|apure|avance|se
        disso|isso|dessa|desse|disto|isto?; que o|a|lhe|nos
        trate|veja|envie|mande|faça|leve|reveja|verifique|confirme|averigue|resolva|fale|peça|solicite|prepare|arranje|consulte|traga|procure|redija|coordene|explique|conte|avalie|estude|assine|diga|assuma|ligue|contacte|marque|apure|avance|se;
        que se encarregue|ocupe disso?;
        trata disso|disto|isso; tratará disso; vê isso; fica com isso|isto|essa|esta tarefa?; fica responsável;
        assume isso|isto; assume a tarefa; leva|levará isso; encarrega-se disso|disto; encarregar-se-á disso;
        ocupa-se disso|disto; tem isso em mãos; tem a cargo|incumbência|tarefa|missão; tem a seu cargo; ficou
        encarregue|encarregado|encarregada|responsável de|das|dos|da|do|por|pela|pelo; ficou incumbido|incumbida
        de|da|do; ficaram encarregues|encarregados|encarregadas|responsáveis de|da|do|por|pela|pelo; ficam
        encarregues|encarregados|responsáveis|incumbidos de|da|do|por|pela|pelo; ficará
        encarregue|encarregado|encarregada|responsável de|da|do|por|pela|pelo; vê-se encarregado de; está
        encarregue|encarregado|encarregada|responsável|incumbido|incumbida de|da|do|por|pela|pelo; estão
        encarregues|encarregados|responsáveis de|da|do|por|pela; é|eh encarregue|encarregado|responsável
        de|por|pela|pelo; foi encarregue|encarregado|encarregada|incumbido|incumbida|mandatado|mandatada
        de|da|do|para; foram encarregues|encarregados|incumbidos de|para; caberá; competirá; incumbirá; pede-se;
        solicita-se; requer-se; pede-se-lhe; solicita-se-lhe; incumbe-se; encarrega-se de; eh pedido; eh
        solicitado; fica incumbido|incumbida de; trata disso|disto; trata de tudo; vai tratar disso; fica com
        isso|isto; faz isso|isto; fica encarregue|encarregado|encarregada|responsável
        de|das|dos|da|do|por|pela|pelo|pelas|pelos?; fica a tratar disso; cabe; compete; toca; incumbe
    """),
    negations=phrases("não; nunca; jamais; nem; nenhum; nenhuma; nada; ninguém; sem; nao; tampouco"),
    quantifiers=phrases("nenhum; nenhuma; nem; sem; nada; ninguém"),
    not_yet=phrases("""
        ainda não; não tem; não têm; não tinha; não tinham; não estava; não está; não estão; não é; não eh; não são; não
        era; não foi; não foram; já não; nunca; jamais; não houve; não há; não teve; não consta; não constam; não
        esteve; sem notícias; sem resposta; não ligou; não respondeu
    """),
    soon=phrases("""
        quanto antes; o quanto antes; logo que possível; o mais breve possível; o mais depressa possível; o mais
        rapidamente possível; o mais rápido possível; com urgência; urgente; urgentemente; de imediato; imediatamente;
        sem demora; com a maior brevidade; com a maior brevidade possível; com a máxima urgência; já já; desde já; asap; assim que
        possível; com caráter de urgência
    """),
    needless=phrases("precisa; precisam; tem; têm"),
    bound=phrases("""
        tem; deve; devem; precisa; precisam; terá; terão; fará; farão; faz; fazem; vai; vao; atua; atuará; toma; tomará;
        pode; podem; deverá; deverão; intervém; intervirá; necessita; necessitam; realiza; inicia; adota; empreende
    """),
    exempt=phrases("""
        nada a fazer|tratar da|do|de|por|pela|pelo; não há nada a fazer|tratar da|do|de|por|pela|pelo; não há|haverá
        mais? nada a fazer|tratar; nada a assinalar|fazer do lado;
        têm|tem de|que fazer nada; devem|deve fazer nada; vão|vai fazer nada; precisam|precisa de fazer nada;
        fica fora disto|disso|deste|desse; ficam fora disto|disso; fica de fora; fica à margem; não lhe cabe nada; não é
        preciso que; não precisa de fazer;
        nenhuma ação; nenhuma acção; nenhuma tarefa; nenhuma medida; nenhuma diligência; nenhum seguimento; nenhum
        papel; nenhuma intervenção; sem ação; sem ações; sem acções; sem tarefas; sem medidas; sem diligências; nada a
        fazer; nada a fazer para; não há ação; não há ações; não há tarefas; não há nada a fazer; não há que; não há
        lugar a; não se requer; não se exige; não eh necessário; não é necessário; não eh necessária; não eh preciso;
        não é preciso; não será necessário; não será preciso; não tem de; não têm de; não tem que; não têm que; não terá
        de; não terão de; não deve; não devem; não deverá; não deverão; não precisa de; não precisam de; não precisa;
        não precisam; não necessita de; não necessitam de; já não tem de; já não precisa de; não faz nada; não fará
        nada; não tem nenhuma tarefa; não tem nada a fazer; não tem nada que fazer; não vai; não vão; fica dispensado;
        fica dispensada; ficam dispensados; está dispensado; está dispensada; fica isento; fica isenta; fica isento de;
        abstém-se de; abstêm-se de; nada para; mais nada para; não cabe; nenhum encargo; não atua; nenhuma outra ação;
        mais nenhuma ação; não há mais ações; não se justifica; não é com; escusa de; escusam de; não vale a pena
    """),
    unable=phrases("""
        não pode; não podem; não pôde; não puderam; não poderá; não poderão; não podia; não sabe; não sabem; não tem;
        não têm; não dispõe de; não dispõem de; não está em condições de; não eh capaz de; não consegue; não conseguem;
        não conseguiu; não conseguiram; recusa-se a; recusam-se a; recusou-se a; não está autorizado a; não está
        autorizada a; não quer; não querem; não lhe eh possível; não se pode; não o pode; não a pode; não lhe pode; é
        incapaz de; eh incapaz de; não tem como; não podemos; impossibilitado de; impossibilitada de
    """),
    resolves=phrases("""
        acorda; acordam; acordamos; decide; decidem; decidimos; delibera; deliberam; deliberamos; recusa; recusamos;
        rejeita; rejeitamos; aprova; aprovam; aprovamos; concede; concedemos; prorroga; prorrogamos; prolonga;
        prolongamos; suspende; suspendemos; mantém; mantemos; eleva; elevamos; reduz; reduzimos; encerra; encerramos;
        fecha; fechamos; apoia; apoiamos; recomenda; recomendamos; aconselha; aconselhamos; adia; adiamos; levanta;
        levantamos; opta; optamos; escolhe; escolhemos; aceita; aceitamos; propõe; propomos; considera; conclui;
        concluímos; resolve; resolvemos; autoriza; autorizamos; daa; damos; concorda; concordam; concordamos; está de
        acordo; estamos de acordo; estão de acordo; ratifica; ratificamos; adota; adotamos; retira; retiramos; impõe;
        impomos; continua; continuamos; seguimos; afasta; esperamos; aguardamos; alargamos; deixamos; não; indefere;
        indeferimos; defere; deferimos; estabelece; fixa; valida; validamos; decidiu; deliberou; acordou; combinamos;
        combinámos
    """),
    proposes=phrases("""
        propõe; propõem; propôs; propuseram; tinha proposto; sugere; sugeriu; sugeriram; pede; pediu; solicita;
        solicitou; recomenda; recomendou; a? proposta|propostas|pedido|sugestão|ideia|moção|recomendação
        de|do|da; o? pedido de|do|da; proposta apresentada por|pelo|pela; proposto|proposta|sugerido|sugerida
        por|pelo|pela; o|a que propõe|propunha|propôs|pede|pedia|sugere|sugeriu
    """),
    answering=phrases(
        "dizer; dizer-nos; precisar; explicar; explicar-nos; confirmar; confirmar-nos; indicar; indicar-nos; esclarecer; esclarecer-nos"
    ),
    favours=phrases("""
        pode|podes|podem|poderia|poderiam|podia|podiam|poderá|poderão; será que; seria possível; é possível; eh
        possível; dá para; daa para; importa-se|importam-se de; importava-se de; quer|queres|querem;
        podemos|podíamos pedir a|ao|à; pode ser que; consegue|consegues|conseguem|conseguia
    """),
    requests=phrases("""
        a pedido de|do|da|dos|das; a pedido expresso de|do|da; sob proposta de|do|da; por proposta de|do|da;
        mediante proposta de|do|da; a instâncias de|do|da; por sugestão de|do|da; sob sugestão de|do|da; por
        iniciativa de|do|da; por indicação de|do|da; por recomendação de|do|da; a solicitação de|do|da; por
        solicitação de|do|da; em resposta ao pedido de|do|da; na sequência do pedido|proposta de|do|da; na
        sequência da proposta|sugestão|solicitação de|do|da; conforme pedido|solicitado|proposto|sugerido
        pela|pelo|por; como pedido|proposto|sugerido|solicitado pela|pelo|por; tal como
        pedido|proposto|solicitado pela|pelo|por; como pediu|propôs|sugeriu|solicitou|pede|propõe|sugere;
        conforme pediu|propôs|sugeriu|solicitou; por ordem de|do|da; por determinação de|do|da; por insistência
        de|do|da; a convite de|do|da; atendendo ao pedido de|do|da; dando seguimento ao pedido de|do|da; por
        vontade de|do|da; a rogo de|do|da; à proposta de|do|da; por conselho de|do|da; seguindo a
        sugestão|recomendação|indicação de|do|da; acolhendo a proposta|sugestão de|do|da; por proposta
        de|do|da|dos|das; sob proposta de|do|da|dos|das; por iniciativa de|do|da|dos|das; por sugestão
        de|do|da|dos|das; por indicação de|do|da|dos|das; a requerimento de|do|da|dos|das; por solicitação
        de|do|da|dos|das; a solicitação de|do|da|dos|das; por recomendação de|do|da|dos|das; a conselho
        de|do|da|dos|das; por conselho de|do|da|dos|das; a instâncias de|do|da|dos|das; por incumbência
        de|do|da|dos|das; como pedido por|pelo|pela; como proposto por|pelo|pela; tal como pediu; na sequência
        do pedido de|do|da
    """),
    resolved=phrases("""
        acaba|acabou|acabam por aceitar|aprovar|rejeitar|recusar|decidir|achar|manter|afastar|deixar|concordar;
        acaba|acabou por não achar|ver|considerar|aceitar|aprovar|conceder|autorizar|manter; não
        acha|achou|vê|viu|considera|considerou|julga|julgou
        necessário|oportuno|preciso|conveniente|razão|motivo|necessidade; deixa|deixou tudo? como|assim|estar|ficar;
        dá|deu o assunto por; fecha|fechou o|a; sai|saiu da mesa; vai|foi pela;
        tem|têm por
        prematura|prematuro|conveniente|oportuno|oportuna|necessário|necessária|desnecessário|desnecessária|excessivo|suficiente|adequado|adequada|boa|bom|assente;
        julga|reputa|acha|entende|vê|ve|estima
        prematura|prematuro|conveniente|oportuno|oportuna|necessário|necessária|desnecessário|desnecessária|excessivo|suficiente|adequado|adequada;
        considera|consideram prematura|conveniente|oportuna|necessária|desnecessária|excessivo|adequada; não
        vislumbra|vislumbram|encontra|julga|considera necessidade|motivo|motivos|oportuno|necessário|razões; faz
        seu|sua; fica com; deixa para|sem;
        não vê|ve|viu|veem razões|motivos|motivo|razão|necessidade para|de?; põe|pôs|pos de parte|lado;
        deixa|deixou de lado; prescinde; descarta; descartou; descartaram; vê|ve|viu com bons olhos; vê|ve|viu
        com agrado; não vê|ve|viu inconveniente|objeção|motivo; inclina-se; inclinou-se; entende; entendeu;
        aprova; aprovam; aprovou; aprovaram; decide; decidem; decidiu; decidiram; delibera; deliberam;
        deliberou; deliberaram; acorda; acordam; acordou; acordaram; rejeita; rejeitam; rejeitou; rejeitaram;
        recusa; recusam; recusou; recusaram; chumba; chumbam; chumbou; chumbaram; concorda; concordam;
        concordou; concordaram; afasta; afastam; afastou; afastaram; indefere; indeferiu; indeferiram; defere;
        deferiu; concede; concedem; concedeu; concederam; autoriza; autorizam; autorizou; autorizaram; apoia;
        apoiam; apoiou; apoiaram; opta|optam|optou|optaram por|pela|pelo; aposta|apostou em|no|na; mantém;
        mantêm; manteve; mantiveram; prorroga; prorrogou; prolonga; prolongou; suspende; suspendeu; adia; adiam;
        adiou; adiaram; levanta; levantou; retira; retirou; impõe; impôs; resolve; resolveu; conclui; concluem;
        concluiu; concluíram; determina; determinou; estabelece; estabeleceu; fixa; fixou; adota; adotou;
        ratifica; ratificou; valida; validam; validou; aceita; aceitam; aceitou; aceitaram; dá|daa|dão|deu|deram
        luz verde; dá|daa|dão|deu|deram o? aval; dá|daa|deu|deram parecer
        favorável|positivo|negativo|desfavorável; dá|daa|deu o? acordo; dá|daa|deu por
        encerrado|encerrada|concluído|concluída|terminado; está|estão|esteve|estamos de acordo;
        é|eh|foi|são|foram unânime|unânimes|favorável|favoráveis|contra; é|eh de parecer|opinião;
        inclina-se|inclinou-se para; vota|votam|votou|votaram a|contra|por favor?; pronuncia-se|pronunciou-se
        a|contra favor?; recomenda; recomendam; recomendou; recomendaram; propõe; propõem; propôs; propuseram;
        eleva; elevou; reduz; reduziu; baixa; baixou; aumenta; aumentou; alarga; alargou; encerra; encerrou;
        encerraram; fecha; fechou; desiste|desistiu de; prescinde|prescindiu de|da|do; abdica|abdicou de;
        subscreve; subscrevem; subscreveu; entende|entendeu|entendem|entenderam
        não|que|por|manter|adiar|ser|levantar; considera|considerou|consideram
        adequado|adequada|prematuro|prematura|suficiente|oportuno|oportuna|desnecessário|necessário; não
        vê|viu|vê necessidade; prefere; preferiu; preferem; escolhe; escolheu; escolheram; designa; designou;
        nomeia; nomeou; acolhe; acolheu; veta; vetou; revoga; revogou; confirma a|o; confirmou a|o; homologa;
        homologou; chega|chegou|chegaram a acordo|consenso; combina; combinou; combinaram; fecha|fechou o
        caso|acordo; segue|seguiu a proposta; avança|avançou|avançam para|com; não aprova; não autoriza; não
        concede; não aceita; deixa|deixou cair; arquiva; arquivou; assume a; assumiu a; aceita a|o;
        ficou|fica|ficaram de acordo; aprovado; rejeitado; recusado; decidido; deliberado; acordado; mantido;
        adiado; adotado; recomendado; pronuncia-se; pronunciou-se; está de acordo; estão de acordo; estamos de
        acordo; é favorável; são favoráveis; dá luz verde; deu luz verde; dá parecer; deu parecer; vota; votou;
        votado; votam; votaram; autorizado; validado; confirma; confirmou; opta; optou; optado; optam; optaram;
        descartado; afastado; entende que se deve; chumbado
    """),
    our_endings=("mos",),
    ourselves=phrases("""
        os participantes; os presentes; as entidades presentes; os serviços presentes; o grupo de trabalho; o
        plenário; os membros da mesa; todos os membros; a equipa multidisciplinar; a equipa; a mesa técnica; a
        comissão técnica; o conselho; o coletivo; as entidades; os serviços; a reunião de caso; a reunião de
        rede; o núcleo; o conjunto das entidades; o comité técnico; a assembleia; todos os serviços; o grupo
        técnico; a rede; os parceiros da mesa; noos; a gente; a mesa; a reunião; a conferência; a comissão; o
        grupo; todos; todas; todas as partes; o comité; todos os presentes; a equipa técnica; todas as
        entidades; a conferência de caso; todos os participantes; o conselho técnico
    """),
    rulings=phrases("""
        afastado; afastada; afastados; afastadas; rejeitado; rejeitada; recusado; recusada; aceite; ratificado;
        ratificada; suspenso; suspensa; alargado; alargada; prorrogado; prorrogada; prolongado; prolongada; levantado;
        levantada; mantido; mantida; adiado; adiada; retirado; retirada; arquivado; arquivada; encerrado; encerrada;
        aprovado; aprovada; aprovados; aprovadas; negado; negada; concedido; concedida; autorizado; autorizada;
        indeferido; indeferida; deferido; deferida; chumbado; chumbada; validado; validada; não à; não ao; sim à; sim
        ao; luz verde a|ao|à|para; aval a|ao|à; todos de acordo com|em|que|quanto; todos concordam; todos a favor;
        unanimidade quanto|em|sobre|na|no; acordo quanto|em|sobre|de|na|no; acordo unânime; de comum acordo; caso
        encerrado|arquivado; precária aprovada|concedida|recusada|negada|suspensa; nada de precárias|saídas; decisão
        unânime
    """),
    decisions=(
        *phrases("""
        não se lhe|lhes? vai|vão; não se vai|vão; não lhe vamos; não vamos; vai-se
        manter|conceder|permitir|recusar|levantar|retirar; não se lhe|lhes pedirá|exigirá|cobrará|imporá|comunicará;
        desatende-se; dá-se despacho; indefere-se; arquiva-se; homologa-se; ratifica-se; todos de acordo
        em|com|que|quanto; conformes todos;
        não se vislumbra|vislumbram|vê|ve|descortina|encontra|considera|justifica
        necessidade|motivo|motivos|razão|razões|fundamento; dá-se|daa-se por boa|bom|válida|válido; dão-se por
        boas|bons; deixamos isto|isso|assim|como|ficar|estar; deixar isto|isso assim|como|estar|correr; vamos
        deixar|continuar|seguir|manter|esperar; vamos continuar com|assim|como|na; deixa-se estar|correr|assim;
        continuamos com|assim|como|na; continua-se com|assim; mantemo-lo|mantemo-la|aprovamo-lo; adiada a; adiado o;
        não à|ao|a; sim à|ao; fica para depois|janeiro|mais; portanto continuamos|seguimos|mantemos|ficamos; melhor
        não mexer|tocar; por unanimidade; para já nada; ponto final; acabou-se o|a;
        não se
        defere|indefere|homologa|acolhe|atende|exige|inicia|prossegue|cria|designa|nomeia|renova|substitui|transfere|interrompe|aumenta|reabre|encaminha|amplia|antecipa|equaciona|justifica
        a|o|as|os|à|ao|por|já|qualquer|nenhum|nenhuma; não se defere; indeferem-se; defere-se; homologa-se; não se
        acolhe; não se dá|daa seguimento|provimento|andamento a|ao|à; não há nada a fazer da|por parte; da|por parte
        da|do|de|dos não há|haverá nada a fazer; pomos|põe-se|deixamos|deixa-se de lado|parte|fora a|o; fica de
        fora|parte|lado a|o; fica posta|posto de parte|lado; ficamos|ficámos com|pela|pelo|por; ficamos|ficámos
        então com|pela|pelo; vamos com|pela|pelo; vamos antes|então por|para|pela|pelo|com; está decidido; está
        resolvido; está fechado; fica então; seguimos com; vai-se com; avança-se; arrancamos com; não é|eh
        preciso|necessário|necessária mais|outra; fica a|o;
        não se considera|consideram|julga|entende|vê|acha|afigura
        necessário|necessária|necessárias|preciso|oportuno|conveniente|pertinente|justificado; não se vê
        necessidade; considera-se desnecessário|desnecessária; não há lugar a; fica|ficou
        marcada|agendada|marcado|agendado|fixada|convocada a|o próxima|próximo|nova|reunião|sessão; marca-se a|o
        próxima|próximo|nova; agenda-se a|o próxima|próximo|nova; deliberamos; delibera-se;
        não se diz|conta|comunica|comenta|informa|avisa|revela nada|à|a|ao|aos; não se lhe
        diz|comunica|retira|exige|concede|aplica; para já|por enquanto|por agora|de momento não se
        diz|conta|avança|mexe|comunica|faz|informa|pede|toca|altera|envia; não se
        avança|mexe|insiste|altera|antecipa|renova|toca; fica tudo como está; fica como está; deixa-se como|tudo
        está|como; vemos|retomamos|falamos isso|nisso|disso em|depois|na; o? caso|processo baixa|sobe|passa
        a|para acompanhamento|nível; baixa|sobe-se|passa-se de|para nível;
        não se pede|pedem|solicita|avança|altera|muda|mexe|propõe|marca|envia|comunica; não se
        informa|faz|toma|abre|convida|contacta|intervém|insiste|adianta|antecipa|publica; não se lhe
        pede|dá|daa|comunica|oferece|propõe; deixa-se como está; deixa-se tudo como está; fica tudo na mesma;
        fica tudo igual; mantém-se tudo;
        dá-se|daa-se por concluído|concluída|terminado|terminada|encerrado; dá-se|daa-se por
        encerrada|finda|findo|cumprido|cumprida|encerrado; damos por
        concluído|concluída|terminado|terminada|encerrado|encerrada; põe-se|pôs-se|pos-se de parte|lado; pomos
        de parte|lado; deixa-se de lado|parte; descarta-se; descartamos; não vemos razões|motivos|razão; não se
        vê|veem|ve razões|motivos|razão; não há lugar a; fica
        suspenso|suspensa|anulado|anulada|revogado|revogada|em suspenso|suspensão; ficam suspensas|suspensos;
        inclinamo-nos para|por; optamos por|pela|pelo; deixa-se cair; deixamos cair; deixa-se para; face ao
        exposto; perante o exposto; por todo o exposto; anula-se; revoga-se; arquiva-se; desiste-se de|da|do; a
        mesa vê|ve|entende|considera com|que|oportuno|necessário; todos de acordo; todos concordaram; eh
        chumbada; eh chumbado; foi chumbada; foi chumbado; chumbada; chumbado; chumba-se; chumbou-se; chumbámos;
        foi rejeitada|rejeitado|recusada|recusado|acordada|acordado|adiada|adiado por
        unanimidade|maioria|consenso; foi rejeitada|rejeitado|recusada|afastada a|o
        proposta|pedido|hipótese|ideia|plano; foi aprovado|aprovada|aprovados|aprovadas; foram
        aprovados|aprovadas; optou-se por|pela|pelo; optámos por|pela|pelo; opta-se por; não se
        avança|vai|mexe|toca|faz|dá|daa|insiste|segue|convoca|aplica|alarga|reduz|encerra|fecha|volta|impõe|mantém;
        não avançamos; vamos manter|suspender|prolongar|prorrogar|levantar|optar|avançar; não vamos
        avançar|levantar; fica
        fechado|fechada|encerrado|encerrada|arquivado|aprovados|aprovadas|combinada|definido|definida|estabelecido|estabelecida|afastada|afastado|rejeitada|rejeitado|adiada|adiado|mantida|mantido|levantada|levantado|determinado|deliberado|chumbada|recusada;
        ficou
        fechado|fechada|encerrado|encerrada|definido|definida|estabelecido|estabelecida|afastada|afastado|rejeitada|rejeitado|adiada|adiado|mantida|mantido|levantada|levantado|determinado|deliberado|aprovados;
        ficou sem efeito; mantém-se tudo; luz verde a|ao|à|para; deu-se luz verde; damos o nosso acordo|aval;
        decidiu a mesa|reunião|comissão; decidiu o grupo|conselho; deliberou a mesa|reunião|comissão; caso
        encerrado; caso arquivado; encerra-se o processo; ninguém se opôs|opõe; sem votos contra; sem oposição;
        por maioria; há unanimidade; rejeitou-se; recusou-se a|o proposta|pedido; aceitou-se; decidimo-nos
        por|pela|pelo; foi deliberado; foi consensual; consensualmente; é consensual; eh consensual; é unânime;
        eh unânime; acordámos em; acordámos; combinámos; decidimos; deliberámos; aprovámos; rejeitámos;
        concordámos; mantivemos; suspendeu-se; prorrogou-se; prolongou-se; levantou-se a|o; retirou-se a|o;
        impôs-se a|o; manteve-se a|o; adiou-se; alargou-se; reduziu-se; estabeleceu-se; fixou-se; adotou-se;
        ratificou-se; validou-se; concluiu-se; determinou-se; encerrou-se o caso; passa-se a|ao|para;
        dá-se|daa-se|deu-se por encerrado|encerrada|concluído|concluída; não se lhe
        levanta|retira|aplica|concede|dá; opinião unânime; decisão unânime; não se opta; prefere-se; preferimos;
        entendeu-se não|que|manter|adiar; entendemos não|que|manter; considera-se
        suficiente|prematuro|desnecessário|adequado; a reunião aprova|rejeita|mantém; o caso fica|passa
        em|a|para|com; deixa-se o|a caso|medida|assunto; deixamos o caso; estamos todos|todas de acordo; há
        acordo em|sobre|quanto; há consenso em|sobre|quanto; a comissão
        acorda|delibera|aprova|recomenda|recusa|resolve; a conferência aprova|delibera|recomenda; o conselho
        aprova|delibera|recusa; a equipa decide|acorda|delibera; a mesa resolve; a mesa
        apoia|avaliza|autoriza|recusa|mantém|confirma|propõe; apoiamos que; optamos pela|pelo|pelas|pelos;
        opta-se pela|pelo; escolhe-se; avança-se; avançamos para; fica decidida; ficou decidida; ficou
        aprovado|aprovada; ficou assente; fica assente; o caso eh encerrado; eh encerrado o caso; prescinde-se;
        mantém-se; a mesa daa|dá|deu luz verde; damos luz verde; daa-se|dá-se luz verde; a mesa apoia; a mesa
        rejeita; a mesa opta por; a mesa daa|dá o aval; damos o aval; a mesa considera; eh
        levantado|levantada|alterado|alterada|reduzido|reduzida|aumentado|aumentada|fixado|fixada|aceite|retirado|retirada|encerrado|encerrada|imposto|imposta|alargado|alargada|rejeitado|rejeitada|ratificado|deferido|deferida|cancelado|cancelada;
        não se
        concede|autoriza|aprova|recusa|levanta|altera|prorroga|prolonga|informa|comunica|partilha|contacta|inclui|aceita|permite|suspende|adota|retira|muda|acorda;
        não se lhe concede|permite; decidiu-se; decide-se; ficou decidido; fica decidido; foi decidido;
        decidido; deliberou-se; delibera-se; deliberamos; acorda-se; acordou-se; acordamos; fica acordado; fica
        aprovado; fica aprovada; aprova-se; aprovou-se; aprovado; aprovada; aprovamos; foi aprovado; foi
        aprovada; é aprovado; é aprovada; eh aprovado; eh aprovada; eh concedido; eh concedida; eh recusado; eh
        recusada; eh prolongado; eh prolongada; eh prorrogado; eh prorrogada; eh suspenso; eh suspensa; eh
        mantido; eh mantida; eh indeferido; eh indeferida; eh autorizado; eh autorizada; eh adiado; eh adiada;
        eh revogado; eh revogada; concede-se; concedido; concedida; concedemos; recusa-se o; recusa-se a;
        recusado; recusada; recusamos; rejeita-se; rejeitamos; rejeitado; rejeitada; indefere-se; indeferido;
        indeferida; indeferimos; deferido; deferida; autoriza-se; autorizado; autorizada; autorizamos; não se
        autoriza; não se concede; não se aprova; prorroga-se; prorrogamos; prolonga-se; prolongamos;
        suspende-se; suspendemos; levanta-se a; levanta-se o; mantém-se a; mantém-se o; mantém-se na; mantemos;
        mantemo-lo; mantemo-la; mantemo-nos; eleva-se a; eleva-se o; baixa-se; reduz-se; encerramos o caso;
        encerra-se o caso; fecha-se o caso; encerra-se; dá-se por; adia-se; adiamos; optamos por; escolhemos;
        consenso; por consenso; por unanimidade; unânime; unanimemente; a mesa decide; a mesa delibera; a mesa
        acorda; a mesa concorda; a mesa aprova; a mesa recomenda; a reunião decide; a reunião delibera; a
        conferência decide; a conferência acorda; a comissão decide; o conselho decide; todos concordam; todos
        estão de acordo; estamos de acordo; concordamos; todas as partes concordam; estabelece-se; resolve-se;
        resolvemos; adota-se; adotamos; conclui-se; concluímos; a conclusão eh; a decisão eh; decisão;
        recomenda-se; recomendamos; aconselha-se; propõe-se ao; propomos ao; não haverá; sem licença; sem
        precárias; não lhe damos; damos; não vamos; aguardamos; espera-se por; ratifica-se; ratificamos;
        valida-se; continuamos com; continua-se com; segue em frente; avançamos com; avança-se com; inclui-se
        na; retira-se da; retira-se a; retira-se o; impõe-se; afasta-se a; fica suspenso; fica suspensa; fica
        recusado; fica recusada; fica autorizado; fica autorizada; fica prorrogado; fica prorrogada; fica sem
        efeito; aceita-se; aceitamos; fixa-se; altera-se; não será concedido; não será concedida; será
        concedido; será concedida; será prorrogado; será prorrogada; permanece na lista; continua na lista; fica
        na lista; apoia-se; apoiamos; determina-se; alarga-se; não eh concedido; não eh concedida; não é
        concedida; não eh autorizada; não eh autorizado; vota-se; votamos; será o gestor; será a gestora; acordo
        unânime
    """),
        *(f"nao se {f}" for f in sorted(_FUTURE)),
        *(f"nao o|a|lhe|os|as? {f}" for f in sorted(_OURS) if f.endswith("mos")),
    ),
    agreed=phrases("""
        acordado; acordado que; ficou acordado; ficou acordado que; fica acordado que; acordou-se que; acorda-se que;
        acordamos que; acordámos que; combinado; combinado que; ficou combinado; ficou combinado que; combinamos que;
        combinámos que; ficou assente que; fica assente que; ficou decidido que; fica decidido que; decidido que;
        decidiu-se que; decide-se que; decidimos que; deliberou-se que; foi decidido que; foi acordado que; foi
        combinado que; conforme acordado; conforme combinado; como combinado; como acordado; tal como acordado; acordo;
        por acordo; ok; okay; então; bom; bem; certo; de acordo; está combinado que; todos de acordo que; concordamos
        que; assente; assente que; portanto; vá; pronto; ficámos em que; ok então
    """),
    conditions=phrases("""
        para não; para evitar; para poder; a fim de; com o fim de; com o objetivo de; de modo a; de forma a; não vá;
        não vão; não seja; por via das dúvidas; caso; caso não; enquanto; enquanto não; mal; logo que; assim que;
        tão logo; sem que; a menos que; à cautela; nem que; antes que; desde que não; conquanto; na medida em que;
        tendo em conta que; posto que; uma vez que; já que; agora que;
        como; agora que; considerando que; tendo em conta que; atendendo a que; dado o facto de; pelo facto de; para que; a
        fim de que; sem que; se bem que; por mais|muito que; visto; posto que; mal; devido ao facto de; graças a; na medida
        em que; por forma a que; mesmo que; apesar de; enquanto não; não fosse;
        se; quando; uma vez; assim que; logo que; caso; no caso de; na eventualidade de; a menos que; salvo se; exceto
        se; desde que; enquanto; embora; apesar de; porque; dado que; visto que; já que; uma vez que; até que; antes
        que; depois de que; sempre que; ainda que; se porventura; contanto que; após
    """),
    granted=phrases("""
        pensão; empréstimo; crédito; nacionalidade; autorização de residência|trabalho; residência; asilo;
        prestação|prestações; subsídio; bolsa; rsi; apoio à renda|social; invalidez; atestado de; incapacidade;
        visto de; passaporte; carta de condução; licença de; apoio judiciário; abono; guarda do|da|dos; recurso;
        renovação do|da título|autorização|cartão|passaporte; pedido de asilo|nacionalidade|residência
    """),
    permits=phrases("""
        não? pode|poderá já?
        sair|voltar|aproximar|aproximar-se|ir|visitar|ver|vê-la|ligar|contactar|viajar|conduzir|entrar|dormir|ficar|falar|regressar|beber|consumir|frequentar|mudar|mudar-se|começar|continuar|ter|usar|pernoitar|passar|estar|viver|comunicar|receber;
        não? se pode aproximar|mudar|ausentar; não? está autorizado|autorizada|proibido|proibida; fica
        autorizado|autorizada|proibido|proibida; tem autorização|licença para; é-lhe|está-lhe
        permitido|vedado|proibido
    """),
    grounds=phrases("""
        por estar; por doença; por motivo; por motivos; por causa; por razões; por se encontrar; por problemas; por
        questões; por compromissos; por coincidir; por impedimento; por ele|ela; derivado a|ao|à;
        porque; já que; dado que; dada; dado; dadas; dados; visto que; uma vez que; devido a; devido ao; por causa de;
        por causa do; por causa da; em virtude de; em virtude da; em virtude do; atendendo a; atendendo ao; tendo em
        conta; considerando; com base em; com base no; com base na; à luz de; por motivo de; por falta de; por não; por
        ter; por ser; por haver; na sequência de; na sequência do; na sequência da; em razão de; em consequência de; em
        resultado de; face a; face ao; perante o; perante a; pelo facto de; pelo; pela; por motivos de; por razões de;
        em função de; pois; visto o; visto a
    """),
    approves=phrases("""
        apoia; apoiam; aprova; aprovam; aceita; aceitam; subscreve; subscrevem; acompanha; partilha; secunda; apoiará;
        apoiarão; sufraga
    """),
    dissents=phrases("""
        é uma temeridade|loucura|insensatez; e não apoia|concorda|subscreve|assina; insiste que isso|isto|assim
        não?;
        comigo não contem|conte|contes; connosco não contem|conte; não contem comigo|connosco;
        não alinha|alinho|alinhamos|alinham nisso|nisto|com|nessa|em; por aí não vai|vamos|vou; não vai|vamos por
        aí; não contem com|connosco|comigo; ninguém aguenta; assim não; demarca-se|demarcam-se|demarcou-se
        de|do|da|dessa|desta|desse|deste; demarca - se; afasta-se|distancia-se|desvincula-se de|do|da|dessa|desta;
        diz|dizem que nem pensar; nem pensar nisso; não embarca|embarcamos nisso; não engole; acha um
        erro|disparate|precipitado|prematuro; acha isso|isto um? erro|disparate|precipitado|prematuro|cedo; põe
        entraves|reticências a|ao; não dá o braço; diz que disso nada; não cede nisso; não vai em conversas;
        com a|sua assinatura dela|dele|minha? não; diz|dizem que com ele|ela|eles não; não contem com; que não
        contem com; não apoia|apoiam|avaliza|subscreve esta|essa|este|esse
        saída|precária|medida|transferência|plano|decisão; pede|pedem que fique escrito|registado|claro|assente|em
        ata? que;
        não assina|assinará|subscreve|apoia|aceita|avaliza|ratifica esse|essa|este|esta|isso|isto|assim|tal;
        nega-se|recusa-se a assinar|subscrever|apoiar|ratificar; não vai assinar|apoiar|subscrever; não tenciona
        assinar|apoiar;
        votava|votaria que? não; vota que não; deixa claro que por|ele|ela; por ela|ele votava|votaria; eu não
        faria|fazia; ela|ele não faria; teria preferido; tinha preferido; vê|acha|considera
        insuficiente|excessivo|excessiva; acha-o|acha-a um|insuficiente|excessivo|precipitado; parece-lhe
        pouco|insuficiente|excessivo|demasiado|muito;
        não alinha|alinham na|no|nisso|com|em; não comunga|comungam da|do; reserva a|o sua|seu?
        posição|voto|opinião; reserva-se; diverge do|da|de; divergem do|da; não é|eh partidário|partidária de|da;
        não adere; demarca-se; não conforme com|c; não concorda c|com|que; parece-lhe um|uma
        disparate|erro|despropósito|exagero|barbaridade; levanta|põe|coloca entraves|objeções|reservas|reparos; não
        vai na|em conversa|ideia; não dá o braço;
        não está|estão de todo convencida|convencido|convencidos;
        deixa|deixou registada|registado|expressa a|o|sua?; deixa|deixou registada|registado|expressa|vincada a|o
        sua|seu? oposição|discordância|desacordo; não está|estão nada|muito|minimamente|totalmente
        convencida|convencido|convencidos; é|eh precipitado|precipitada|prematuro|prematura; para ela|ele é|eh cedo;
        acha que é|eh cedo; não é|eh para isso|já; parece-lhe cedo|demais|arriscado; não acha isso|que
        seja|bem|nada; não assina por baixo; por ela|ele não; por ela|ele não|nunca se|avançava|avança; não
        dá|daa|deu o|a braço|sua; é|eh um|uma erro|precipitação; não lhe cheira;
        deseja|quer|pede|solicita|pretende que conste|fique a|o|em|registada|registado
        sua|seu|ata|discordância|oposição; a|sua sua? oposição à|ao|a; deseja|quer que conste a|o sua|seu;
        manifesta-se contrária|contrário; posição contrária; não acompanha a posição|decisão|maioria; faz
        constar a|o sua|seu;
        não vai por aí|ai; não vai nisso|nessa|nesta; prefere esperar|aguardar|não; preferia|preferiria
        esperar|não|aguardar; não lhe agrada|convence|soa; desmarca-se; não engole; contra
        a|o|esta|este|qualquer|isto|isso; não partilha a|o|da|desta; é contrário|contrária a|à|ao; vota contra;
        diz que não à|ao|a; diverge; discorda;
        tem|têm|teve dúvidas|reservas|reticências quanto|em|sobre|relativamente; tem|têm sérias|muitas
        dúvidas|reservas; acha que é cedo|um; acha cedo; não lhe parece bem|boa|correto|adequado|oportuno; não
        está a favor; não vê sentido|necessidade; não tem isso claro;
        levanta|levantou|levantam|põe|pôs|coloca|colocou|expressa|expressou|apresenta|apresentou
        reservas|objeções|objecções|reticências; levanta|põe|tem dúvidas quanto|sobre|relativamente;
        discordância|desacordo|objeção|objeções|oposição|reservas|reticências|recusa|veto de|do|da; vota não;
        votou não; votam não; vota negativamente; voto negativo de|do|da; não partilha desta|dessa|a|da; não o
        apoia; não o subscreve; não o aprova; desaprova; não lhe agrada; não quer|querem assinar; não acha bem;
        não acha boa ideia; não lhe parece boa ideia|bem; não considera boa|prudente|adequado; não está pelos
        ajustes; não estão pelos ajustes; não está para aí virado|virada; deixa|deixou|deixam isso|tal|o
        registado|registada|exarado|em ata?; faz|fez constar isso|tal|a|o; fica registado que não concorda;
        mantém|mantem a|o|sua recusa|oposição|voto|discordância|objeção; mantém-se|mantem-se na sua|contra;
        continua sem concordar; não assina a|o|por baixo; parece-lhe
        desproporcionada|desproporcionado|excessiva|excessivo|precipitada|precipitado|prematura|prematuro|insuficiente|inaceitável|um|mal;
        parece desproporcionada|desproporcionado|excessiva|precipitada|prematura|inaceitável; acha
        desproporcionada|desproporcionado|excessiva|excessivo|precipitada|prematura|inaceitável|um; considera
        desproporcionada|desproporcionado|excessiva|excessivo|inaceitável|um; não vai nisso; torce o nariz; não
        engole; contra qualquer|a|o|as|os|esta|este|essa|esse|esta|uma; é|eh contra; são contra; está contra;
        estão contra; estava contra; mantém-se contra; mantêm-se contra; manteve-se contra; continua contra;
        ficou vencido|vencida; fica vencido|vencida; foi voto vencido; demarca-se; demarcam-se; demarcou-se;
        demarcaram-se; desvincula-se; afasta-se desta|da|deste|do decisão|proposta|acordo|consenso;
        distancia-se; distanciou-se; não subscreve; não subscreveu; não subscrevem; não acompanha a|o|esta; não
        acompanham a|o|esta; não acompanhou; não se revê; não se revêem; não concorda; não concordam; não
        concordou; não está de acordo; não estão de acordo; não alinha; não alinham; não adere; não apoia; não
        apoiam; não apoiou; não vê com bons olhos; não veem com bons olhos; não lhe parece
        bem|bom|adequado|adequada|prudente|boa; não aceita a|o|esta|que; não aceitam a|o|esta; não dá|daa|deu o
        seu? aval|acordo|apoio; opõe-se; opõem-se; opôs-se; opuseram-se; vai opor-se; declara-se|declarou-se
        contra; manifesta-se|manifestou-se contra; mostra-se|mostrou-se
        contra|renitente|reticente|contrária|contrário; pronuncia-se|pronunciou-se contra;
        posiciona-se|posicionou-se contra; vota contra; votam contra; votou contra; votaram contra; votou
        vencido|vencida; voto contra de|do|da; voto de vencido de|do|da; com o voto contra de|do|da; com a
        oposição de|do|da; com a discordância de|do|da; oposição de|do|da; discordância de|do|da; objeção
        de|do|da; discorda; discordam; discordou; discordaram; diverge; divergem; divergiu; dissente;
        tem|manifesta|manifestou|levanta|levantou reservas;
        manifesta|manifestou|expressa|expressou|regista|reitera|declara|mantém a|o sua|seu
        discordância|desacordo|oposição; manifesta|manifestou discordância|desacordo|oposição;
        apresenta|apresentou|faz|fez|deixa|deixou declaração de voto; deixa|deixou
        expressa|registada|registado|vincada a|o sua|seu discordância|oposição|desacordo; faz|fez constar a|o
        sua|seu discordância|oposição|desacordo; quer que fique em ata|registado|registada a?|o?|que?; quer que
        isso|isto fique em|registado ata?; pede que fique em ata|registado a|o|que; acha a|esta
        decisão|solução|medida|proposta precipitada|errada|prematura|má|desproporcionada|excessiva; considera
        a|esta decisão|solução|medida|proposta precipitada|errada|prematura|má|desproporcionada|excessiva;
        considera precipitado|precipitada|prematuro|prematura; acha
        precipitado|precipitada|prematuro|prematura|errado|um|uma erro?; discorda frontalmente; é|eh
        desfavorável; é|eh de opinião contrária|diferente; tem outra|diferente opinião; tem opinião
        contrária|diferente|divergente; não é|eh favorável; não é|eh a favor; não é|eh da mesma opinião; não
        partilha da|a mesma? opinião|posição|visão; vê a questão|as de coisas? outra|modo forma?; rejeita a|esta
        decisão|solução|proposta; recusa a|esta|assinar decisão|solução|proposta; recusa-se a
        assinar|subscrever|apoiar; contesta a|o|esta; contestou a|o|esta; impugna; impugnou; não serve|convence;
        esta|essa solução|decisão|proposta não serve|convence; não está convencido|convencida; não ficou
        convencido|convencida; parecer negativo|desfavorável de|do|da; põe|pôs em causa a|o|esta;
        manifesta|manifestam|expressa|expressam|coloca|colocam|levanta|levantam|apresenta|apresentam|formula|tem|têm|mostra
        reservas|objeções|objeção|discordância|reticências; quer que fique|conste em ata; pede que fique|conste
        em ata; quer deixar em ata; quer que conste; faz constar; deixa registado que discorda; tem reservas;
        manifesta reservas; está em desacordo; estão em desacordo; em desacordo; se opõe; é contra; eh contra;
        objeta; objetou; levanta objeções; apresenta objeções; coloca objeções; tem objeções; têm reservas;
        expressa reservas; coloca reservas; levanta reservas; manifesta o seu desacordo; manifesta desacordo;
        manifesta discordância; manifesta a sua discordância; expressa o seu desacordo; expressa a sua
        discordância; mantém a discordância; mantém o desacordo; mantém a oposição; não apoiará; não aprova; não
        partilha da; não partilha desta; não partilha dessa; não partilha desta opinião; não acompanha; não
        aceita a decisão; não vê; vê as coisas de outra forma; vê de outra forma; vê isto de outra forma; veem
        de outra forma; tem outra opinião; tem uma opinião diferente; tem opinião diferente; tem opinião
        contrária; eh de outra opinião; é de outra opinião; eh contrário ao; eh contrária ao; eh desfavorável;
        não eh favorável; não é favorável; não eh a favor; não pode apoiar; não pode aceitar a; não pode
        concordar; não podem concordar; faz declaração de voto; emite declaração de voto; quer deixar registado;
        quer que fique registado; pede que fique registado; pede que fique em ata; deixa registado; regista o
        seu desacordo; contesta; contestam; rejeita a decisão; mostra-se contra; mostra-se desfavorável; não
        está convencida; não está convencido; considera prematuro; tem dúvidas quanto à decisão; voto vencido;
        vencido; dá parecer desfavorável
    """),
    presences=listed("""
        guest: como convidado; como convidada; convidado; convidada; convidados; como observador; como observadora;
            na qualidade de convidado|convidada; como ouvinte
        stands_in: substitui; substituem; em substituição de|do|da; em representação de|do|da; em vez de|do|da; no
            lugar de|do|da; em lugar de|do|da; representa; em nome de|do|da; vem por; está por
        replaced: substituído por; substituída por; representado por; representada por; fez-se substituir; faz-se
            substituir; faz-se representar; fez-se representar
        returns: volta já|logo;
            voltou; voltaram; volta; regressa; regressou; regressam; de volta; voltou à|a sala|reunião; reentrou;
            voltou; volta; regressou; regressa; está de volta; de volta; retomou; reentrou; voltou a entrar
        leaves: pres até; pres . até; presente até; presentes até; está até; só até;
            despede-se|despedem-se aqui|já; deixa-nos;
            ausentar-se-á; ausenta-se; teve|tiveram de sair;
            tem|têm de|que se ir embora; vai|vão ter de|que sair|ir|ausentar-se; vai-se embora; vão-se embora;
            abandonará; deixará; sairá; retirar-se-á; ausentar-se-á; fica só até; só fica;
            tem|têm de|que sair|ir|ausentar-se; teve|tiveram de|que sair; vai|vão sair|embora; foi|foram embora; foi-se
            embora; saíram; saem; retira-se; retirou-se; ausentou-se; ausentam-se; deixa|deixou a
            reunião|sala|sessão; abandonou; só pode|podem ficar|estar até; só fica até; fica até às;
            sai-nos; não pode|podem ficar até; pede|pediu para sair; desligou-se;
            saiu; sai; já saiu; sair; teve de sair; tem de sair; vai embora; foi-se embora; vai-se embora;
            abandona; abandonou; deixa a; deixou a; ausenta-se; ausentou-se; ausentar; desligou; desliga-se;
            desligou-se; retira-se; retirou-se; deixa-nos; despede-se; tem que sair; tem de ir; teve de ir; precisa
            de sair
        late: assim que|mal estacionar|puder|chegar; junta-se|juntar-se-á; está a chegar|caminho;
            só consegue|conseguem|vai|pode entrar|ligar-se|chegar|juntar-se|vir; só entra|entram|chega|chegam;
            só se junta|liga; bocadinho mais tarde; atrasado; atrasada; atrasados;
            chega|chegam|chegou|chegará atrasado|atrasada|atrasados|tarde|mais; vai|vão chegar; vem|vêm|virá
            mais|atrasado|tarde; com atraso; atrasado; atrasada; junta-se|juntam-se|juntar-se-á
            mais|às|a|por; entra|entram mais|às; liga-se mais; atrasa-se; vem a caminho;
            atrasado; atrasada; atrasados; atraso; atrasa-se; atrasar-se; mais tarde; tarde; no trânsito; a
            caminho; minutos; chegará; vai chegar; entra às; junta-se às; juntar-se-á; depois
        apologies: desc; justif;
            justif; justif .; desc .; justificada; justificado;
            não lhe é|eh|foi|será possível; é-lhe|eh-lhe impossível; não consegue|conseguem; não vai|vão
            poder|conseguir; por estar em|de|com; impossível;
            justificou; justifica; justificaram; pede|pedem|pediu|pediram desculpa|escusa; apresenta|apresentou
            desculpas|justificação|escusa; não pode|podem|pôde|poderá vir|estar|comparecer|participar; não
            consegue vir|estar|comparecer; não vai poder; não vem; não vêm; não virá; está|estão de
            férias|baixa|folga|licença|viagem; doente; impedido; impedida; escusa-se; foi
            dispensado|dispensada;
            justificou; justifica; justificada; justificado; escusa; pediu escusa; desculpa; desculpas; não
            pode; não podem; não poderá; não pôde; não consegue; não conseguiu; não vem; não virá; doente; baixa;
            férias; licença; impossibilitado; impossibilitada; impedido; impedida; indisposto; indisposta
        absent: aus; aus .;
            não veio; não vieram; não compareceu|compareceram; não apareceu|apareceram; ninguém da|do|de; ninguém veio;
            não veio ninguém; não enviou|mandou; não se fez representar; não está representado|representada;
            não está|estão presente|cá|hoje; faltou; faltaram; falta; faltam; sem justificação; ausente;
            ausentes; sem representante; falta-nos; não comparece;
            ausente; ausentes; não está; não estão; não veio; não compareceu; não comparece; falta; faltou;
            faltam; faltaram; não apareceu; sem justificação; sem avisar; não presente
        here: pres; pres .;
            entra; entrou; entram; entraram; chegou; chegam; junta-se; juntou-se; juntam-se; ligou-se; liga-se; online;
            por teams|zoom|videochamada|videoconferência|meet|telefone; à distância; remotamente; presente;
            presentes; participa; participam; está cá; compareceu; comparece; veio; vem;
            presente; presentes; está cá; estão cá; chegou; chega; acabou de chegar; junta-se; juntou-se; entrou;
            entra; ligado; ligada; liga-se; por videoconferência; por telefone; online; participa; participam; à
            distância; por teams; estão todos; estamos todos; todos; comparece; compareceu; está aqui
    """),
    attendance=phrases("""
        pres|pres . só|apenas|parcial; com atraso ,; com atraso de; com {n} min|minutos de? atraso; presente
        só|apenas;
        desc|justif;
        desc .|justif .|just . por?; ausência justificada; falta justificada;
        pres|pres . até às|à?; pres|pres .; aus|aus . hoje?; justif . por?; desc . por?;
        despede-se|despedem-se aqui|já|porque|que|por; volta|voltam já|logo|daqui; saiu|saíram para|um|a
        atender|telefonar|bocadinho|instante; foi atender|telefonar; sai|saiu ao|para corredor|atender;
        deixa-nos|deixam-nos aqui|agora|já; tem|têm de|que desligar; desliga-se|desligam-se aqui|já|às;
        hoje não contamos com; não contamos hoje? com; hoje não temos o|a|cá; não temos connosco|cá o|a; está hoje
        o|a; pela|pelo está|vem|veio; está de turno|serviço|piquete|urgência|férias|baixa|folga|viagem;
        ausentar-se-á; ausentar-se-ão; ausenta-se meia|um|uma|uns|durante; vai ausentar-se;
        junta-se|juntam-se|ligar-se-á|junta-se-á à|assim|quando|mal|logo; teve|tiveram de sair a|por|mais; em
        vez|lugar|substituição do|da|de vem|está|participa; justifica|justificam a|sua ausência|falta; por
        telefone|telemóvel; está a chegar|caminho|estacionar; está quase a; caiu-lhe a ligação|chamada; está sem
        rede|ligação; segue|acompanha a? reunião por|à; não conta hoje; vem a caminho;
        informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou|mandou que não lhe é|eh|será|foi possível
        estar|comparecer|vir|participar?; informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou que não
        pode|consegue|poderá|pôde|conseguirá estar|vir|comparecer|ficar|participar;
        informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou que não vem|virá|vai|está
        hoje|poder|conseguir|cá; informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou que
        chega|chegará|entra|sai|vem mais|atrasado|atrasada|tarde|às|pelas|com|só|depois;
        informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou que só pode|consegue|chega|entra|vem;
        informa|comunica|avisa|diz|anuncia|disse|avisou|informou|comunicou que tem|terá de|que
        sair|ir|se|ausentar-se;
        não lhe é|eh|foi|será possível estar|comparecer|participar|vir|assistir|ficar; não lhe é|eh|foi|será
        possível; é-lhe|eh-lhe|foi-lhe impossível estar|comparecer|participar|vir; é|eh lhe impossível
        estar|comparecer|participar|vir; tem|têm de|que se ir embora; tem|têm de|que se ir embora; vai|vão ter
        de|que sair|ir|ir-se|abandonar|se; teve|tiveram de|que se ir; vai-se embora; vão-se embora; só
        consegue|conseguem|pode|podem|vai|poderá entrar|ligar-se|chegar|estar|vir|juntar-se
        na|no|a|às|à|depois|mais|pelas|lá|por; só consegue|conseguem entrar|ligar-se|chegar|juntar-se; só
        entra|entram|chega|chegam|vem|se a|às|à|depois|mais|pelas|junta|liga; não consegue|conseguem|vai|vão
        conseguir entrar|ligar-se|chegar|estar|vir|juntar-se|ficar; não vai|vão poder
        estar|vir|comparecer|ficar|participar; falta a|o por|porque|devido; falta|faltam por|porque|devido;
        chega|chegam|chegará|vem|entra {n} min|minutos|minutinhos atrasado|atrasada|tarde|depois;
        chega|chegam|chegará {n} min atrasado|atrasada; atrasa-se|atrasou-se um|uns|meia|{n}; entra|entram por
        vídeo|videochamada|teams|zoom|telefone|skype; liga-se|ligam-se por|via|à|a|ao
        vídeo|videochamada|teams|zoom|telefone|reunião|distância; vai assistir|participar|estar
        por|à|online|remotamente; assiste|assistem por|à|online|remotamente
        vídeo|videochamada|teams|zoom|telefone|distância|reunião; retira-se|retiram-se|retirar-se-á
        às|pelas|aos|mais|da; abandonará|deixará a reunião|sessão|sala; sairá|ausentar-se-á às|pelas|mais|da|antes;
        sai|saem meia|uma|um hora|pouco mais? cedo|antes; fica|ficam só até; só fica|ficam uma|um|meia|{n}
        hora|bocado|minutos; está|estão cá|connosco só|apenas até; fica connosco|cá até; vem cá hoje|só;
        chega|chegará|entra|vem|sai|vai às|pelas|as e|menos meia|quarto|um|dez|vinte|pouco;
        chega|chegará|entra|vem|sai ao meio - dia; chega|entra|sai em ponto; não
        conseguiu|consegue|conseguem|conseguiram vir|estar|comparecer|participar|ligar-se;
        com falta justificada|injustificada; falta justificada|injustificada de|do|da; ausência justificada|injustificada
        de|do|da; justificou|justifica|justificaram a? falta|ausência; falta|faltam com|sem aviso|justificação|avisar;
        avisou|avisa|informou|informa|disse|diz que sai|saem da|às|mais|ao|antes|mais; avisou|avisa|disse|diz
        que tem de sair|ir|ir-se; avisou|avisa|disse|diz que chega|chegam|entra
        atrasado|atrasada|tarde|mais|às|depois|por; avisou|avisa|disse|diz|informou que não
        pode|consegue|vem|vai|virá|poderá vir|estar|poder|comparecer|cá|hoje|participar; avisou|avisa|disse|diz
        que se? junta|atrasa|liga mais|às|por|daqui; que sai|saem da reunião|sala|sessão; já? cá? está|estão
        cá|aqui; chega|chegam|chegará|chegarão {n} minutos atrasado|atrasada|atrasados|depois|tarde; só
        chega|chegam|vem|vêm|entra|entram às|à|depois|ao|mais|por|no; só consegue|conseguem|pode|podem
        chegar|entrar|vir|estar às|à|depois|ao|mais|por; sai|saem da reunião|sala|sessão; vem|vêm hoje uma? um?
        colega; hoje vem|vêm; pede|pedem desculpa por|pela|mas|, não|chegar|está; desculpas de|da|do; acabam de
        entrar|chegar|sair; acaba de entrar|chegar|sair|ligar-se|juntar-se; junta-se|juntam-se
        a|à|às|por|mais|daqui; já chegou|chegaram|entrou|saiu; avis*|comunicou que não
        pode|podia|poderá|consegue vir|estar|comparecer|participar; avis*|comunicou que não
        vem|vinha|virá|comparece; avis*|comunicou que tem|tinha|terá de|que sair|ausentar-se; avis*|comunicou
        que chega|chegará|chegava|vem atrasado|atrasada|mais|com|tarde; avis*|comunicou que vai
        chegar|sair|atrasar-se; avis* que se atrasa|junta|ausenta|retira; sai-nos; vai-se-nos; deixa-nos
        às|mais|já; não vai poder vir|estar|comparecer|participar; não consegue
        vir|estar|comparecer|participar|chegar; falta-nos; faltam-nos hoje?; está cá; estão cá; não está cá;
        veio em vez|nome|representação; escusa-se; escusou-se; não pode acompanhar-nos; avisou|avisa que vai
        chegar atrasado|atrasada|tarde|mais; avisou|avisa que sai|sairá|se mais|às|ausenta|retira cedo?;
        justificou a|sua ausência|falta; justifica a|sua ausência|falta; justificaram a ausência|falta;
        apresentou|apresenta|apresentam justificação|desculpas|escusa; pede|pedem|pediu|pediram desculpa|escusa
        pela|por ausência|não|falta|chegar; pede|pediu para sair; pede|pediu licença para sair; por
        teams|zoom|skype|videochamada|videoconferência|telefone|meet|vídeo; via
        teams|zoom|skype|videoconferência|telefone|meet; online; à distância; remotamente; liga-se mais|a|por
        tarde?; ligou-se mais|a|por tarde?; junta-se a nós; junta-se à|por|mais|às|via|a; juntou-se
        à|por|mais|às|via|a; juntam-se à|por|mais|às|via|a; juntar-se-á; tem|têm|teve|tiveram|terá de|que
        sair|ir|ausentar-se mais|antes|embora|às|cedo?; tem|têm|teve|tiveram de|que sair; teve|tiveram de ir
        embora; tem|têm de ir embora; só pode|podem ficar|estar|participar até|na|a|numa; só
        fica|ficam|está|estão até|na|à; só participa|participam na|no|a|até; não pode|podem|pôde|puderam ficar
        até; sai|saem|saiu|saíram mais|antes|às cedo?; sai|saem|saiu da reunião|sala|sessão; vai|vão sair
        mais|antes|às cedo?; vai|vão chegar atrasado|atrasada|atrasados|tarde|mais;
        chega|chegam|chegou|chegaram|chegará atrasado|atrasada|atrasados|tarde|mais|com|às; vem|virá|vêm mais
        tarde; vem|virá|vêm atrasado|atrasada; está|estão de férias|baixa|folga|licença|serviço; está|estão
        doente|doentes; está|estão em julgamento|formação|viagem|diligência; não vem|veio|vieram|vêm
        hoje|ninguém?; não está|estão hoje|presente|presentes|representado|representada; não se fez|faz|fizeram
        representar; faz-se|fez-se representar por|pela|pelo; não enviou|mandou|envia|manda
        ninguém|representante; não veio ninguém; ninguém veio|vem|apareceu|compareceu da|do|de|em; ninguém
        da|do|de; ninguém veio; sem representante|representantes de|da|do; em substituição de|da|do; em vez
        de|da|do vem|veio|está|participa?; em representação de|da|do; em nome de|da|do vem|está|participa;
        vem|veio|está|participa em vez|nome|representação|substituição|lugar; substitui a|o;
        substituído|substituída por|pela|pelo; é|eh substituído|substituída por|pela|pelo; vem pela|pelo; por
        impedimento de|da|do; impedido|impedida de comparecer|vir|participar|estar; entra|entram|entrou|entraram
        na reunião|sala|sessão|às|agora; regressa|regressou|regressam|voltou|volta à|a reunião|sala|sessão;
        regressou à sala; ausentou-se|ausenta-se|ausentam-se da|por|um|durante; ausenta-se; ausentou-se;
        retirou-se da|às|a; retira-se da|às|a; abandona|abandonou a reunião|sala|sessão; deixa|deixou a
        reunião|sala|sessão; participa|participam|assiste|está|estão online|remotamente|à|por|via distância?;
        está|estão ligado|ligada|ligados|conectado|conectada; desligou-se; caiu a ligação; perdeu a ligação;
        faltam|falta hoje; hoje faltam|falta; faltou|faltaram sem|à|hoje justificação?|reunião?;
        ausente|ausentes sem|com|por justificação|aviso; não compareceu|compareceram; não apareceu|apareceram;
        sai|saiu por momentos|instantes; ausente por; foi dispensado|dispensada; está|estão presente|presentes;
        fica até às|ao; fica só até; acabou de sair; acabou de chegar; teve de sair|ir; já saiu; foi-se embora;
        tem de ir embora; não vem hoje; manda desculpas; vai chegar|chega|chegará|chegam {n} minutos|min
        atrasado|atrasada|tarde|depois|atrasados; vai chegar|chega|chegará com {n} minutos de atraso; vai
        chegar|chega|chegará atrasado|atrasada|tarde|com atraso; atrasa-se; vai atrasar-se; entra mais tarde;
        estará ausente; não nos acompanha; sai às; tem de sair às; sai aos; sai pelas; vai sair aos; tem de sair
        aos; vai-se embora; vai embora; não pode estar presente; não pode estar; não podem estar presentes; não
        pode comparecer; não pode participar; não pode vir; não poderá estar presente; não poderá estar; não
        poderá comparecer; não poderá vir; não comparece; não compareceu; não está presente; não está hoje; não
        vem; não virá; não veio; não participa; não conseguiu vir; não consegue vir; não consegue estar
        presente; não consegue estar; não pôde vir; não pôde estar presente; pede desculpa pela ausência; pediu
        escusa; justificou a ausência; justifica a ausência; justificou a falta; justifica a falta; pede para
        justificar a falta; pediu desculpa; apresenta desculpas; está ausente; estão ausentes; ausente;
        ausentes; está presente; estão presentes; presente; presentes; está em representação de; está em
        representação da; está em representação do; em representação de; em representação da; em representação
        do; em substituição de; em substituição da; em substituição do; substitui o; substitui a; substitui;
        substituirá; eh substituído por; eh substituída por; é substituído por; é substituída por; fez-se
        substituir por; faz-se substituir por; faz-se representar por; faz-se representar; está representado
        por; está representada por; junta-se à reunião; junta-se ao reunião; junta-se mais tarde; junta-se;
        chega atrasado; chega atrasada; chega mais tarde; chegará mais tarde; chegará atrasado; chegará
        atrasada; chegou agora; acaba de chegar; acaba de entrar; entrou agora; está atrasado; está atrasada;
        vem atrasado; vem atrasada; vem mais tarde; liga-se por; liga-se online; participa por; participa
        online; participa por telefone; participa por videoconferência; participa à distância; entra por; por
        videoconferência; abandona a reunião; abandonou a reunião; abandona a sala; deixa a reunião; deixou a
        reunião; sai da reunião; saiu da reunião; sai da sala; saiu da sala; sai mais cedo; vai sair mais cedo;
        tem de sair; tem de sair mais cedo; tem que sair; tem de se ausentar; está doente; está de baixa; está
        de baixa hoje; está de férias; voltou; regressou; regressou à reunião; está de volta; regressa à
        reunião; regressa; delega a presença em; vem em substituição de; vem em vez de; vem no lugar de; vem em
        lugar de; como convidado; como convidada; eh convidado; estão todos; estamos todos; todos presentes;
        hoje não está; hoje não vem; hoje não pode; está a caminho; preside hoje; está preso no trânsito; está
        presa no trânsito; não pode hoje; falta hoje; hoje falta; entra na reunião; faltou; faltou à reunião;
        não está entre nós; faz-se acompanhar; impossibilitado de comparecer; impossibilitada de comparecer
    """),
    comings=phrases("""
        pres; aus; justif;
        falta; faltam; faltou; faltaram; entra; entram; entrou; entraram; sai; saem; saiu; saíram; chega; chegam;
        chegou; chegaram; volta; voltam; voltou; voltaram; regressa; regressam; regressou; regressaram; vem; vêm;
        veio; vieram; virá; comparece; comparecem; compareceu; assiste; participa; participam; junta-se; juntam-se;
        juntou-se; retira-se; retirou-se; ausenta-se; ausentou-se; ausentam-se; liga-se; ligou-se; ligam-se; está;
        estão; estará; presente; presentes; ausente; ausentes; online; em linha; remotamente; à distância; de férias;
        de baixa; doente; por teams|zoom|skype|videochamada|telefone|videoconferência|meet; via teams|zoom|skype|meet;
        abandona a sala|reunião; deixa a sala|reunião; mais tarde; mais cedo; atrasado; atrasada; atrasados; cedo;
        tarde; um momento; conectado; conectada; ligado; ligada; da sala; da reunião; à sala; à reunião; vai embora;
        foi embora; foram embora; foi-se embora; vai-se embora
    """),
    auxiliaries=phrases("""
        pode; podem; poderia; poderiam; sabe; sabem; podemos; devemos; deveríamos; sabemos; temos; poderá; será; terá
    """),
    wonders=phrases("""
        quer|querem|queria|deseja|precisa|gostava|gostaria|gostavam|pretende de? saber; pergunta; perguntam;
        perguntou; perguntaram; questiona; questionou; questionam; interroga; interroga-se; pergunta-se; perguntou-se;
        pede para saber; pede esclarecimento sobre; pede esclarecimentos sobre; pede que se esclareça; tem a dúvida
        de; indaga; indagou; queria saber; gostava de saber; gostaria de saber; quis saber; quer
        esclarecer; coloca a questão de|sobre?; põe a questão de|sobre?; lança a pergunta
    """),
    questions=phrases("""
        falta-nos saber; falta saber; resta-nos saber; falta que nos diga|digam|esclareça|confirme; há que perguntar
        ao|à|a; queremos|precisamos de? saber; gostávamos|gostaríamos de saber; está por saber;
        quando é|eh|será|foi|temos|podemos|fazemos|fica|começa|termina|acaba; quando
        vamos|há|haverá|sai|sairá|está|vem|volta|recomeça|voltamos|se; para quando; quando que;
        a que horas|hora; até que horas; até quando; desde quando; há quanto tempo; de quem é; com quem; para
        onde; por onde; em que; quantas vezes; quantos; quantas; quanto; falta|resta
        esclarecer|saber|apurar|ver|confirmar|decidir quem|o|se|quando|como|onde|qual|que; fica|ficou por
        esclarecer|saber|apurar|ver|decidir|confirmar; está por esclarecer|ver|apurar|decidir; é preciso ver
        se|quem|como; eh preciso ver se|quem|como; por esclarecer; não sabemos quem|o|quando|onde|como|qual; não
        se sabe; alguém tem notícias|novidades|informação|informações|alguma|ideia|conhecimento|contacto; alguém
        pode dizer|explicar|confirmar|esclarecer; alguém já falou|viu|sabe|contactou|ouviu; quem;  como
        está; como vai; como correu; como fica; onde; qual; quais; porquê; porque eh que; por que; porque eh; o
        que; o que eh; que se; que sabemos; que falta; que fazemos; que dizer; a quem; de quem; para quando; há
        alguma novidade; há novidades; há notícias; alguma novidade; alguma notícia; alguém sabe; sabe-se se;
        sabe-se algo; sabe-se alguma; sabemos se; sabemos alguma; já se sabe; temos alguma; podemos; devemos;
        será que; não está claro se; não eh claro se; falta saber se; resta saber se; a questão eh; a dúvida eh;
        a pergunta eh; fica por saber; desconhece-se se; pergunto-me se; ações pendentes de; ações pendentes da;
        ações pendentes do; ações abertas de; ações abertas da; ações abertas do; ações de; eh possível que; eh
        verdade que; não sabemos se; eh sabido se; pode-se; eh preciso saber se; cadê; onde está; onde vive
    """),
    queries=listed(
        _asking("""
        owner: quem eh? que?
            faz|fez|tem|leva|trata|tratou|assume|assumiu|executa|prepara|disse|indicou|comunicou|informou|propôs|tomou|decidiu|gere
            da|de|do? {entry}; quem está|fica|ficou a|com? tratar|fazer? da|de|do? {entry}; quem vai fazer|tratar da|de?
            {entry}; quem
            se ocupa|encarrega|encarregou da|de|do {entry}; de quem é|era {entry}; a|ao quem
            cabe|compete|pertence|calha|foi atribuída|atribuído? {entry}; quem é o?
            responsável|titular|encarregado de|da|do|pela|pelo|por {entry}; quem é a
            responsável|titular|encarregada de|da|do|pela|pelo|por {entry}; quem ficou|está
            responsável|encarregado|encarregue de|da|do|pela|pelo|por {entry}; quem tem de|que
            fazer|tratar|preparar da|de? {entry}; quem deve fazer|tratar da|de? {entry}; quem ficou|está com
            {entry}; responsável de|da|do|pela|pelo|por {entry}; {entry} é de quem; {entry} ficou com|para quem;
            está a cargo de quem {entry}; a quem foi? atribuída|atribuído|atribuímos|demos {entry}
        progress: {entry} está|foi|ficou
            feita|feito|concluída|concluído|terminada|pronta|pronto|fechada|cumprida|pendente|aberta|realizada|resolvida
            ?; está|foi|ficou|continua {entry}
            feita|feito|concluída|concluído|terminada|pronta|fechada|cumprida|pendente|aberta|realizada|resolvida
            ?; está|foi|ficou|continua
            feita|feito|concluída|concluído|terminada|pronta|fechada|cumprida|pendente|aberta|realizada|resolvida
            {entry} ?; está|continua {entry} em aberto ?; se fez|concluiu|cumpriu|fechou {entry} ?;
            fizeram|fizemos|fez {entry} ?; como está|vai|anda|correu|ficou|estamos|vamos de|com|a? {entry}; em que
            pé|ponto|estado está|vai|ficou|estamos com? {entry}; que aconteceu|é|se passa|feito? com|da|do|de
            ao? {entry}; que é feito da|do|de {entry}; que é|foi feito da|do|de {entry}; qual é? o|a?
            estado|situação|ponto de|da|do {entry}; qual é o ponto de situação da|do|de {entry}; estado de|da|do
            {entry}; há alguma? novidades|novidade|notícias|notícia sobre|de|da|do {entry}; {entry}
            continua|ainda está? em? aberta|aberto|pendente ?; ponto de situação da|do|de {entry}
        deadline: quando termina|vence|acaba|expira|é {entry}; para|até quando é|está|vai|temos|tem|era?
            {entry}; {entry} é para|até quando; quando tem|deve de|que? estar|ser
            pronta|pronto|feita|feito|concluída? {entry}; quando tem|deve {entry} de? estar|ser
            pronta|feita|concluída; quando {entry} termina|vence|acaba; quando {entry} tem|deve de|que?
            estar|ser pronta|feita|concluída; quando termina|vence|acaba {entry}; quando é o prazo de|da|do|para
            {entry}; qual é? o? prazo|data|termo de|da|do|para {entry}; qual é a data limite|de? da|de|do|para
            {entry}; que prazo|data tem|há limite? para? {entry}; prazo de|da|do|para {entry}; data limite
            de|da|do|para {entry}; para que dia|data é {entry}; até que dia é {entry}
        content: que é|era|diz|dizia|consta|contém da|do|em|na|no? {entry}; que está escrito? em|na|no {entry};
            de que trata|se|fala trata? {entry}; {entry} é o? que; mostra|mostre|mostrar|ver|lê|leia|ler me|nos?
            {entry}; mostra-me {entry}; mostre-me {entry}; qual é|era {entry}; em que consiste|consistia
            {entry}; sobre o? que é {entry}
        decided: que se?
            decidimos|acordámos|acordamos|decidiu|acordou|deliberámos|deliberamos|resolvemos|combinámos|combinamos
            sobre|da|de|do|quanto {about}; que foi|ficou|está|é que?
            decidido|acordado|deliberado|combinado|resolvido sobre|da|de|do|quanto {about}; que temos
            decidido|acordado sobre|da|de|do|quanto {about}; em que ficámos|ficamos|ficou sobre|da|de|do|quanto
            {about}; que decisão|decisões|acordos há|tomámos|foi|foram|temos tomada|tomadas? sobre|da|de|do|quanto
            {about}; qual é|foi a|o? decisão|acordo sobre|da|de|do|quanto
            {about}; foi|está|ficou decidido|acordado alguma|algo? coisa? sobre|da|de|do|quanto {about};
            decidimos|acordámos|acordamos alguma|algo coisa? sobre|da|de|do|quanto {about}; há alguma|algum?
            decisão|acordo|decisões|acordos sobre|da|de|do|quanto {about}; decisão|decisões|acordo|acordos
            sobre|da|de|do|quanto {about}; que
            decidimos|acordámos|acordamos|deliberámos|deliberamos|combinámos|combinamos; que foi|ficou|está
            decidido|acordado|deliberado|combinado; que se decidiu|acordou|deliberou; que decisões|acordos
            há|tomámos|tomamos|foram|existem|temos tomadas|tomados|registadas|feitos?; quais são|foram as|os
            decisões|acordos; lista das|de decisões; mostra|mostre|mostrar|ver as decisões; já há alguma?
            decisões|decisão; há decisões|alguma decisão?
        open: que tem|têm {who} pendente|aberto; ações|tarefas pendentes|abertas; ações|tarefas em aberto; que
            está|fica|há|continua em aberto; que
            está|fica|há|continua pendente|aberto; que há|falta|está por? fazer|concluir; que falta|resta fazer;
            que|quais ações|tarefas estão|há|continuam|restam|temos|faltam pendentes|abertas?; que|quais
            ações|tarefas estão|há|continuam em aberto; quais são as ações|tarefas pendentes|abertas; quais são
            as ações|tarefas em aberto; quais são as ações|tarefas pendentes|abertas|em aberto?; ações|tarefas
            pendentes|abertas|em? aberto? de|da|do|dos|das|para {who}; quais são as ações|tarefas
            pendentes|abertas|em? aberto? de|da|do|dos|das {who}; que|quais ações|tarefas pendentes|abertas?
            tem|têm {who} pendentes|abertas?; que|quais ações|tarefas {who} tem|têm pendentes|abertas|em?
            aberto?; que tem|têm de|que fazer|tratar {who}; que tem|têm|deve|devem|vai|vão {who} de|que|a?
            fazer|tratar; que deve|devem|vai|vão fazer {who}; que falta fazer? a|ao|aos|à {who} fazer?; que
            {who} tem|têm de|que|a|por fazer|tratar; que {who} deve|devem|vai|vão fazer; que {who}
            faz|fazem|tem|têm pendente?; que {who} tem|têm em|por aberto|fazer; que faz|fazem|fará {who}; que
            tem|têm pendente {who}; que está|há pendente|falta? de|da|do|para|com {who}; que falta da|do|de
            parte da|do|de {who}; que falta por parte da|do|de {who}; que está pendente|em aberto?
            do|da|de|no|na {who}; pendentes de|da|do {who}; tem|têm {who} alguma? ações|tarefas|coisa
            pendentes|abertas|pendente; {who} tem|têm alguma|algo? ações|tarefas|ação|coisa?
            pendentes|abertas|pendente; que é preciso|há que? fazer antes|até da|ao|à próxima reunião;
            mostra|mostre|mostrar|ver as? ações|tarefas pendentes|abertas; há ações|tarefas pendentes|abertas
        mine: as? minhas ações|tarefas pendentes|abertas|em? aberto?; quais são as minhas ações|tarefas
            pendentes|abertas|em? aberto?; que eu? tenho|devo de|que? fazer|tratar; que tenho pendente; que me
            falta fazer; que me falta|cabe|compete fazer?; que ações|tarefas tenho pendentes|abertas|em?
            aberto?; quais são as minhas; que é meu; que está comigo
        due: que termina|vence|acaba|expira|há|está previsto|pendente? {when}; que|quais ações|tarefas
            terminam|vencem|acabam|expiram|há|são {when}; que temos|há|tem|deve de|que?
            fazer|entregar|estar|concluir pronto|feito|concluído? {when}; que é preciso fazer|entregar|concluir
            {when}; que falta fazer|concluir? {when}; que|quais ações|tarefas têm|devem de|que? estar|ser
            prontas|feitas|concluídas {when}; que ações|tarefas temos de fazer|concluir {when}; há alguma|algo
            coisa? {when}; há alguma? ação|ações {when}; termina|vence alguma|algo coisa? {when}; prazos
            de|da|do|{when}; quem tem alguma coisa|ação {when}; que é {when}
        overdue: que|quais ações|tarefas estão|há|são|estão? atrasadas|vencidas|expiradas; que|quais
            ações|tarefas estão|há em|com|fora atraso|de? prazo?; que está|há|está? atrasado|vencido|expirado;
            que está|há em|com atraso; que está fora do|de prazo; ações|tarefas atrasadas|vencidas|expiradas;
            ações|tarefas em|com atraso; ações|tarefas fora de|do prazo; há alguma|algo|ações|tarefas
            coisa|ação|tarefa? atrasado|atrasada|atrasadas|vencida|vencidas; há alguma|algo coisa? em|com
            atraso; há alguma|algo coisa? fora de|do prazo; quem está atrasado|em|com atraso?; que
            devia|deveria|devia estar|ter feito|pronto|concluído|sido? feito?; que já passou|ultrapassou do|o|de
            prazo; que prazos foram|passaram ultrapassados?
        unheard: quem não falou|interveio|disse|se|falaram nada|pronunciou?; quem não disse|falou nada?; quem
            falta|resta falar|intervir|ouvir|pronunciar-se?; quem não disse nada; quem falta ouvir|falar; a|ao
            quem não ouvimos|demos ainda|a? palavra?; quem não ouvimos; quem não ouvimos|foi ainda|ouvido?; quem
            não foi ouvido; de quem não temos|ouvimos|sabemos|há nada; quem está|tem|esteve|ficou
            calado|estado|em calado|silêncio?; que|quais entidade|entidades|serviço|serviços|instituições não
            falou|falaram|disse|disseram|interveio|intervieram nada?; quem não se pronunciou
        here: quem está|estão|temos aqui|presente|presentes|cá|hoje?; quem está|estão à|ao|a|na|em
            mesa|sala|reunião|sessão; quem participa|participam|veio|vieram|compareceu|assiste hoje?; quem
            falta|faltam|faltou hoje?; quem está|estão ausente|ausentes; quem não está|estão|veio|vieram|pôde
            cá|aqui|presente|hoje|vir?; quem se? justificou|desculpou a? falta|ausência?; quem
            enviou|mandou|apresentou desculpas; quais são os presentes|participantes; lista de presenças; quem
            são os presentes; presenças
        next-meeting: quando é|será|temos|há|fica a|nossa? próxima|seguinte reunião|sessão|conferência|vez|data;
            quando é a nossa próxima reunião; quando é o próximo encontro; quando voltamos a reunir|ver|encontrar;
            quando voltamos|reunimos|vemos|encontramos|reuniremos; quando voltamos a
            reunir|ver|encontrar|reunir-nos|encontrar-nos|ver-nos; quando reunimos|vemos|encontramos de novo;
            quando reunimos|vemos|encontramos outra vez; quando voltamos a reunir|ver|encontrar; quando volta a
            mesa a reunir; quando reúne a mesa de? novo?; qual é a data da|de próxima reunião|sessão; qual é a
            próxima reunião|data|sessão; data da próxima reunião|sessão; próxima reunião|data|sessão; para
            quando é|fica|ficou|está a próxima reunião|sessão; em que dia é a próxima reunião|sessão; há data
            para a próxima reunião|sessão; quando é a reunião seguinte
        release: quando sai|sairá ele|ela?; quando sai|sairá em liberdade; quando sai|sairá da|de prisão|cadeia;
            quando vai sair; quando vai|é|será ser? libertado|libertada|solto; quando sai|é libertado? o|a
            recluso|reclusa|detido|interessado|utente|preso|arguido; quando ele|ela sai|sairá|vai|é|será
            sair|libertado|libertada?; quando o|a recluso|reclusa|detido|interessado|utente|preso|arguido
            sai|é|será libertado|libertada?; quando é|será|está prevista? a|sua? libertação|saída|soltura da?
            prisão?; quando é a sua libertação|saída; quando é|será libertado|libertada|solto|posto em?
            liberdade?; quando termina|acaba|cumpre a|ele? sua? pena; qual é a sua? data da|de|prevista
            sua|prevista|para|a? libertação|saída|soltura; data da|de|prevista sua|de|para|a?
            libertação|saída|soltura; há data de|para|da a? libertação|saída; em que dia sai em|da?
            liberdade|prisão?
        said: que
            disse|disseram|diz|dizem|comunicou|informou|referiu|referiram|contou|indicou|comentou|transmitiu|trouxe|acrescentou|acha|pensa
            {who}; que
            disse|disseram|diz|dizem|comunicou|informou|referiu|referiram|contou|indicou|comentou|transmitiu|trouxe|acha|pensa
            {who} sobre|da|de|do|quanto {about}; que {who}
            disse|disseram|diz|dizem|comunicou|informou|referiu|contou|indicou|comentou|transmitiu|trouxe|acha|tinha
            dito?; que {who}
            disse|disseram|diz|dizem|comunicou|informou|referiu|contou|indicou|comentou|transmitiu|acha|tinha
            sobre|da|de|do|quanto {about}; que sabemos|temos|consta|há|conhecemos sobre|da|de|do|quanto {about};
            que se sabe|disse|registou|falou|diz sobre|da|de|do|quanto {about}; que foi|está|ficou
            dito|registado|referido|comunicado|anotado sobre|da|de|do|quanto {about}; que informação|informações
            há|temos|existe|existem sobre|da|de|do|quanto {about}; alguém disse|referiu alguma|algo coisa?
            sobre|da|de|do|quanto {about}; foi dito|referido alguma|algo coisa? sobre|da|de|do|quanto {about};
            há alguma|algo coisa? sobre|da|de|do|quanto {about}; disse|disseram {who} alguma|algo coisa?; {who}
            disse|disseram alguma|algo coisa?; {who} disse|disseram alguma|algo coisa? sobre|da|de|do|quanto
            {about}; que sabemos|temos|veio|ouvimos|consta da|do|de|dos|das|pela|pelo {who}; que
            sabemos|temos|veio por|da parte da|do|de {who}; informação|informações da|do|de|dos|das {who}; que
            informação|informações deu|trouxe|temos|há|prestou da|do|de|dos|das? {who}
        risks: que|quais riscos há|existem|temos|constam|estão|foram|vemos|registámos
            registados|identificados|anotados|assinalados|referidos?; quais são os riscos; quais são os
            riscos|fatores|factores registados|identificados|de? risco?; que|quais fatores|factores de risco
            há|existem|temos|constam|estão|foram registados|identificados|anotados?; lista dos|de riscos;
            mostra|mostre|mostrar|ver os? riscos; riscos registados|identificados|anotados; há riscos
            registados|identificados|anotados?; há algum risco registado|identificado?; que riscos
        protective: que fatores|factores protetores|protectores há|existem|temos|constam|estão
            registados|identificados|anotados?; que fatores|factores de proteção há|existem|temos|constam|estão
            registados|identificados|anotados?; quais são os
            fatores|factores protetores|protectores|de proteção|protecção?; que o|a protege; lista dos|de
            fatores|factores protetores|protectores|de proteção?; mostra|mostre|mostrar|ver os? fatores|factores
            protetores|protectores|de proteção?; fatores|factores protetores|de registados|proteção registados?
        dissents: quem está|estava|esteve|estão|foi|é contra; quem está|estava|estão em|de desacordo; quem não
            está|estava|estão|esteve|concorda|concordou de? acordo?; quem
            discorda|discordou|discordam|discordaram; quem se opõe|opôs|opuseram|opunha; quem
            discorda|discordou|votou|objetou contra?; que|quais objeções|divergências|discordâncias|reservas
            há|houve|existem|constam; há|houve alguma|algumas?
            objeções|divergências|discordâncias|objeção|divergência|discordância|reserva|reservas; alguém
            está|é|foi contra; alguém discorda|discordou|se opôs|opõe?; há|houve alguém contra; houve votos
            contra; há alguém que discorde; quem manifestou discordância|desacordo|reservas
        goals: que|quais objetivos|objectivos|metas há|temos|existem|foram|constam|estão|definimos
            definidos|fixados|acordados|registados?; que objetivos|objectivos tem o plano; quais são os
            objetivos|objectivos; quais são as metas; que está|há|consta|diz no|do|o plano; lista dos|de
            objetivos|objectivos; mostra|mostre|mostrar|ver os? objetivos|objectivos
        parked: que está|ficou|temos em suspenso; que está|ficou|foi adiado|pendente|suspenso|estacionado; que
            ficou|foi|pusemos|deixámos|deixamos de|posto? parte|lado|de?; que|quais
            perguntas|questões|assuntos|temas|dúvidas|pontos há|estão|ficaram|continuam|restam
            pendentes|abertas|abertos?; que perguntas|questões|assuntos|temas|dúvidas|pontos há|estão|ficaram|continuam
            em aberto; que perguntas|questões|assuntos|temas|dúvidas|pontos há|estão|ficaram por|para
            responder|resolver|depois|esclarecer;
            perguntas|questões|dúvidas abertas|pendentes|em aberto?; assuntos|temas|pontos
            pendentes|abertos|suspensos|em aberto|suspenso?; que ficou|deixámos|deixamos para depois|mais?
            tarde?; que foi|ficou posto|deixado de lado; que adiámos|adiamos
        information: que informação|informações há|temos|existe|existem|foi|foram|está|consta
            registada|registadas|recolhida|recolhidas?; que foi|está|ficou registado|dito|anotado até?
            agora|aqui|ao? momento?; que sabemos até|agora|aqui|ao? momento?; que temos até|agora|aqui?; que
            registámos|registamos até|agora|aqui?
        purpose: para que é|serve este|o|esta ponto|parte|assunto|tema; para que é|serve isto; de que trata
            este|o ponto|assunto|tema; sobre o que é este ponto; qual é o
            objetivo|objectivo|propósito|fim|sentido|finalidade deste|do|desta|de ponto|parte|assunto; qual é a
            finalidade deste ponto; que fazemos|tratamos|discutimos aqui|agora?; que fazemos|tratamos neste
            ponto; que se faz|trata aqui; que temos|devemos|há|vamos de|que|para? fazer|tratar|discutir
            aqui|agora?; porquê este ponto|assunto; porque|por este ponto|assunto; em que consiste este ponto;
            de que falamos agora|aqui; do que estamos a falar aqui|agora?
        taken: há quanto tempo estamos neste|com|nisto|no este? ponto|assunto|tema?; há quanto tempo dura
            este|o? ponto|assunto?; quanto tempo levamos|passou|gastámos|gastamos|usámos|usamos|estamos
            neste|nisto|com? este? ponto|assunto|tema?; quanto tempo dura|durou|demora|leva este
            ponto|assunto|tema; quanto tempo resta|falta|sobra|temos|há; quanto tempo temos|resta|falta|há; como
            estamos|vamos de|com|em o? tempo|horas; estamos|vamos dentro do tempo|horário ?; estamos|vamos bem
            de tempo|horas ?; estamos a tempo ?; estamos atrasados ?; temos tempo; já levamos quanto tempo
            neste? ponto?
    """)
    ),
    query_asides=phrases("""
        o; a; e; mas; então; por favor; se faz favor; faz favor; olha; olhe; diga-me; diz-me; diga; diz; digam-me;
        diga-nos; diz-nos;
        lembra-me; lembre-me; recorda-me; recorde-me; pode dizer-me; podes dizer-me; pode dizer-nos; podes dizer-nos;
        podia
        dizer-me; poderia dizer-me; pode-me dizer; sabe; sabes; sabemos; alguém sabe; sabe-se; sabe dizer-me; gostava de
        saber;
        gostaria de saber; quero saber; queria saber; queremos saber; pergunto; pergunto-me; preciso de saber; ora; ora
        bem; bem;
        bom; agora; ok; desculpa; desculpe; espera; espere; um momento; assistente; convene; outra vez; uma pergunta;
        uma dúvida;
        já agora; a propósito; depois; e agora; mostre-me; mostra-me; pode mostrar-me; podes mostrar-me; esclareça-me;
        afinal;
        lembre-nos; podem dizer-me; você sabe; me diga; me diz; pode me dizer
    """),
    query_fillers=phrases("""
        eh que; e que; já; ainda; nos; acerca; até agora; até ao momento; até aqui; exatamente; realmente; afinal
    """),
    spoken=listed("""
        next: seguinte; próximo; próximo ponto; ponto seguinte; passar ao seguinte; passemos ao seguinte; passemos ao
            ponto seguinte; continuar; continuemos; avançar; avancemos; vamos avançar; adiante; prosseguir; vamos ao
            próximo ponto; seguir; em frente
        back: atrás; voltar; voltar atrás; para trás; anterior; ponto anterior; um atrás; recuar
        undo: desfaz isso; desfaça; desfaça isso; anule isso; apaga isto; anular; desfazer; anula; desfaz; anular isso;
            anula isso; desfazer isso; anular o último; retira isso;
            retirar isso; apaga isso
        redo: refazer; repor; refaz
        drop: esquece; esqueça; deixa; deixa estar; deixe estar; deixa lá; não interessa; não importa; cancelar;
            cancela; esquece isso; esqueça isso; descartar; apagar; não vale a pena; melhor não; deita fora; ignora;
            ignora isso; nada deixa
        skip: saltar; salta; saltar isto; passar; passo; salta isto; omitir; ignorar esta; sem resposta; saltar esta;
            salte; pular; passe
        help: ?; ajuda; ajude-me; ajuda-me; o que posso fazer; o que posso dizer; como funciona; como funciona isto;
            não sei; preciso de ajuda; e agora
        close: fechar; encerrar; encerrar a reunião; fechar a reunião; terminar a reunião; terminar; encerra a
            reunião; encerramos; terminamos; acabar a reunião; fim da reunião; está encerrada
        open: ações pendentes; ações abertas; mostrar ações pendentes; ver ações pendentes; mostrar ações abertas;
            mostra as ações pendentes; ver as ações pendentes; tarefas pendentes
        agenda: agenda; ordem de trabalhos; ordem do dia; mostrar a agenda; ver agenda; mostrar a ordem de trabalhos;
            ver a ordem de trabalhos; onde estamos; em que ponto estamos
        missing: o que falta; o que está em falta; que falta; mostrar o que falta; o que falta fazer
        lock: bloquear; bloquear o ecrã; bloqueia o ecrã
    """),
    nothing=phrases("""
        não; nada; ninguém; nenhum; nenhuma; não obrigado; não obrigada; nada mais; mais nada; nada de novo; nada a
        acrescentar; sem novidades; sem novidade; não nada; não há; não há nada; não há mais nada; eh tudo; é tudo; eh
        só isso; é só isso; por agora nada; de momento nada; por enquanto nada; sem comentários; nenhuma pergunta; sem
        perguntas; não se aplica; n/a; que eu saiba não; não que eu saiba; na verdade não; não ninguém; não nenhum; da
        minha parte nada; nada da minha parte; não é tudo; não há perguntas
    """),
    answers=listed("""
        yes: sim; claro; claro que sim; correto; certo; é isso; isso; isso mesmo; exato; exatamente; de acordo; ok;
            okay; está bem; tudo bem; bem; perfeito; com certeza; concordo; sim por favor; sim obrigado; sim obrigada;
            efetivamente; guarda; guardar; está correto; está certo; muito bem; sim está bem; sim é isso; pode ser;
            confirmo; sim claro; afirmativo
        no: não; não está certo; não está correto; incorreto; errado; está errado; não obrigado; não obrigada; está
            mal; não guardes; não guardar; de maneira nenhuma; não é isso; não é assim; negativo; falso; não não; nem
            pensar; não confere
        done: feito; feita; já está feito; está feito; está feita; terminado; terminada; acabado; realizado;
            realizada; concluído; concluída; cumprido; cumprida; finalizado; finalizada; pronto; pronta; sim feito; já
            está; resolvido; resolvida; já foi feito; já se fez; foi feito; foi feita; executado; executada; tratado;
            está tratado; sim está feito; já fez; completo
        not-done: não feito; não feita; não está feito; não foi feito; não foi feita; por cumprir; não realizado; não
            realizada; não cumprido; não cumprida; incumprido; falhou; não aconteceu; não se fez; não se conseguiu;
            não foi possível; não concluído; não foi realizado; não foi concluído; ficou por fazer
        overtaken: ultrapassado; ultrapassada; já não é necessário; já não é necessária; já não é preciso; não é
            preciso; obsoleto; obsoleta; sem efeito; já não se aplica; já não é relevante; desnecessário; já não faz
            sentido; caducou; sem objeto; prejudicado
        new-date: nova data; outra data; mais tarde; adiado; adiada; adiar; precisa de mais tempo; mais tempo; mudar a
            data; alterar a data; fica adiado; fica adiada; prorrogar; prolongar o prazo; atrasado; atrasada; falta
            tempo; reagendar; reagendado
        handed-over: entregue a outro; transferido; transferida; passado a outro; outra pessoa faz; outra pessoa;
            outro faz; delegado; delegada; passou para outro; reatribuído; reatribuída; transferir; fica com outro
        open: continua em aberto; fica em aberto; em aberto; está em aberto; mantém-se em aberto; ainda em aberto;
            continua aberto; continua aberta; aberto; aberta; continua pendente; pendente; em curso; em andamento;
            ainda não; está em curso; em progresso; mantém-se aberta; mantém-se aberto; deixar aberta; deixar aberto;
            fica aberta; fica pendente; a decorrer; está a decorrer; a meio; por concluir; em tratamento; está a ser
            tratado
        worse: pior; piorou; está pior; muito pior; agravou-se; agravado; pior do que antes; mais grave; para pior;
            sim pior; tem piorado; a piorar; deteriorou-se
        better: melhor; melhorou; está melhor; muito melhor; melhor do que antes; para melhor; sim melhor; tem
            melhorado; a melhorar
        up: aumentou; aumentado; mais; mais alto; mais alta; maior; subiu; a subir; a aumentar; cresceu; mais forte;
            tem aumentado; em alta
        down: diminuiu; diminuído; menos; mais baixo; mais baixa; menor; desceu; baixou; a descer; a diminuir;
            reduziu; reduzido; mais fraco; tem diminuído
        same: igual; sem alterações; sem alteração; sem mudanças; o mesmo; a mesma; está igual; continua igual;
            mantém-se; mantém-se igual; como antes; não mudou; não houve alterações; estável; na mesma; está na mesma;
            nada mudou; inalterado; inalterada
        new: novo; nova; é novo; é nova; pela primeira vez; primeira vez
        gone: desapareceu; desaparecido; já não existe; já não; já não há; acabou; já passou; terminou; já não está;
            deixou de existir
        action: uma ação; uma tarefa; por fazer; a fazer
        information: só informação; apenas informação; informação; info; um facto; facto; um dado; é informação
        risk: um risco; é um risco
        protective: um fator de proteção; um fator protetor; protege; é protetor
        decision: uma decisão; é uma decisão
        note: uma nota; privado; é uma nota
        joint: juntos; conjunta; em conjunto; conjuntamente; em comum; de comum acordo; todos juntos; todos; a mesa;
            toda a mesa; nós; o grupo; por unanimidade; decisão conjunta; decisão comum; de forma conjunta
        consent: um serviço com o acordo dos outros; com o acordo dos outros; com o acordo dos restantes; com
            consentimento; com a concordância dos outros
        advice: um parecer; parecer; conselho; recomendação; uma recomendação; proposta à autoridade; como proposta;
            como recomendação
        park: mais tarde; uma pergunta; estacionar; deixar para depois; para depois
    """),
    turns=phrases("""
        portanto; daí; logo;
        e; mas; enquanto; depois; e depois; e então; além disso; também; então; por outro lado; entretanto; contudo;
        porém; no entanto
    """),
    weighing=phrases("""
        está|estão|estou muito? contente|contentes|satisfeito|satisfeita|encantado|encantada com|por; está|estão
        muito? descontente|desgostoso|desiludido|desiludida|farto|farta|preocupado|tranquilo|tranquila com|de; não
        está|estão descansado|descansada|tranquilo|tranquila|contente|seguro|segura;
        bebe|sai|consome|discute|fuma|dorme|come|fala|mente|falta|gasta|joga|liga menos|mais|melhor|pior; promete
        muito; vê-se|nota-se que?; diz que corresponde; vê isto muito? negro|feio|mal|bem;
        destaca|destacam|realça|realçam|salienta|salientam|sublinha|valoriza|adverte|alerta para? que; chama a
        atenção para;
        acha|acham|achava|crê|acredita|acreditam|pensa|pensam|julga|julgam|opina|opinam|desconfia|suspeita|suspeitam|considera|consideram|estima|entende|palpita
        que; tem|têm a impressão|sensação|suspeita|intuição de? que?; tem para si que; cá para si|mim; cheira-lhe
        que?; cheira-me que?; parece-lhe que?; palpita-lhe; não se fia; a pulga atrás; desconfia;
        vê-o|vê-a|acha-o|acha-a|nota-o|sente-o|encontra-o muito?
        focado|focada|bem|mal|estranho|perdido|animado|em|apagado|diferente|inquieto|forte|fraco|sozinho|centrado;
        sente-o; sente-a; nota-o; nota-a; acha-o; acha-a;
        no entender de|da|do; na ótica de|da|do; na leitura de|da|do; no parecer de|da|do;
        está mais
        calm*|nervos*|agressiv*|tranquil*|retraíd*|motivad*|abert*|ansios*|animad*|irritável|estável|hostil|isolad*;
        vê-se mais; vemo-lo mais; anda mais calm*|nervos*|tranquil*|agressiv*;
        do que antes; do que da última vez; do que o habitual; do que era; que antes; que da última vez; que
        anteriormente; que no passado; cada vez mais; cada vez menos; cada vez pior; cada vez melhor; mais vezes; com
        mais frequência; menos vezes; parece; parecem; parecia; dá a impressão; daa a impressão; dá a sensação;
        impressão; sensação; mostra-se mais; mostra-se menos; está pior; está melhor; piorou; melhorou; aparenta; tem
        piorado; tem melhorado; corre pior; corre melhor; nota-se mais; nota-se menos
    """),
    befalls=phrases("""
        não? gosta nada? que; tira o sono; tiram o sono; anda a? moer; deixa|deixam
        apreensivo|apreensiva|inquieto|inquieta|descansado|descansada|aliviado|aliviada; mete|metem medo|impressão;
        dá|dão pena|pavor|que pensar; alivia; alegra; anima; conforta; cheira a? mal; espanta; aterra; põe|põem os
        cabelos|nervoso|nervosa;
        preocupa; preocupam; preocupava; inquieta; inquietam; assusta; alarma; consta; constam; constou; chamou|chama
        a atenção; mete medo; faz confusão; surpreende; surpreendeu; parece; parecem; causa|causam
        preocupação|estranheza|apreensão; suscita|suscitam dúvidas|preocupação|reservas; levanta|levantam
        dúvidas|preocupação; tranquiliza; tranquilizam; chegou; chegaram; disse; contou; disseram; contaram;
        confessou; confirmou; daa confiança|garantias; tira o sono; foi dito|transmitido|contado|comunicado; aflige;
        angustia; incomoda; deixa|deixam apreensivo|apreensiva|preocupado|preocupada
    """),
    viewed=phrases("para"),
    surmises=phrases("""
        receia|receiam|teme|temem;
        acha; acham; achava; achou; crê; acredita; acreditam; acreditava; pensa; pensam; pensava; julga; julgam; opina;
        espera; esperam; suspeita; suspeitam; suspeitava; supõe; provavelmente; possivelmente; talvez; ao que parece;
        aparentemente; pelos vistos; presumivelmente; alegadamente; supostamente; duvida; duvidam; estima; estimam;
        poderia; poderiam; poderá; está convencido; está convencida; está convicta; na sua opinião; no seu entender;
        considera; consideram; a meu ver; na minha opinião; se calhar; prevê
    """),
    perceives=phrases("""
        viu; viram; observou; observaram; detetou; detetaram; localizou; localizaram; surpreendeu; presenciou;
        encontrou; encontraram; avistou; avistaram; notou; identificou; identificaram; intercetou; tem visto|observado;
        apercebeu-se; testemunhou
    """),
    perceived=phrases("""
        visto; vista; vistos; vistas; observado; observada; detetado; detetada; localizado; localizada; identificado;
        identificada; surpreendido; surpreendida; encontrado; encontrada; avistado; avistada; apanhado; apanhada;
        intercetado; presenciado; testemunhado
    """),
    being=phrases("""
        vai ser; será; serão; foi; foram; era; eram; tem sido; têm sido; é; eh; são; está; estava; tinha sido; sido; se
    """),
    judging=phrases("""
        má|boa combinação|mistura|companhia; mau cocktail; aguenta|aguentam muito? melhor|pior; leva|levam muito?
        melhor|pior a|o; sem castigos|participações|sanções há|desde|em; sem um só? castigo|incidente|deslize; nem
        um castigo|deslize; referência na|da ala; recluso de confiança;
        o melhor que ele|ela|o? tem|há|lhe; a única coisa que; o bom é que; o mau|pior é que|quando; ainda bem que;
        respira melhor; anda com más|má companhias|gente;
        não gosta|gosto|gostamos nada? que ele|ela|o tenha|ande|esteja|volte|continue; não gosta|gosto|gostamos
        nada? de o|a ver; não gosta|gosto|gostamos nada? de vê-lo|vê-la;
        fica|ficam|fico|ficamos|está|estão|dorme|durmo mais?
        descansado|descansada|descansados|aliviado|aliviada|tranquilo|tranquila; respira|respiro de alívio;
        vai|irá|ia atrás dela|dele; vai|irá à procura dela|dele; vai procurá-la|procurá-lo; cheira a?
        mal|esturro|recaída; mete medo|impressão; dá que pensar; na corda bamba; por um fio; à beira do|da; no
        limite; uma panela de pressão; um rastilho; deita|deitar achas|lenha; lenha na fogueira; tábua de salvação;
        um farol; uma muleta; um dique; um travão; deixa|deixam apreensivo|apreensiva|inquieto|inquieta;
        deixa|deixam descansado|descansada|aliviado|aliviada;
        teme o pior; não está descansado|descansada;
        vê|ve|vejo|vemos|considero como? muito? provável|possível|difícil|complicado|fácil; ameaçou|ameaça|ameaçava
        de morte; dá-lhe|daa-lhe|dão-lhe sossego|paz|tranquilidade|ar|oxigénio|asas|medo|calma|descanso;
        afasta-o|afasta-a|afastam-no de|da|do|das|dos; aproxima-o de|da|do; prende-o|trava-o|segura-o|centra-o
        a|à|ao?; mal saia|possa|falte; tem tudo para; tem todas as hipóteses; vai direitinho|direito|a caminho
        para|de?;
        boa|má|ótima|excelente notícia; é|eh uma? boa|má|ótima|excelente notícia; descarta|descartam|exclui|excluem
        que; lhe mudou a vida; mudou-lhe a vida; fez-lhe muito? bem|mal; é|eh uma? questão de
        semanas|dias|tempo|meses; é caso para tremer; está-se a pôr feio; as coisas estão feias|complicadas|negras;
        não augura; tem bom|mau ar; promete; é outra conversa;
        pode|poderia|vai precipitar|desencadear|provocar|despoletar um|uma|o|a|nova|novo; precipitar um|uma;
        causa|causam|gera|geram|suscita|desperta inquietação|preocupação|apreensão|alarme|receio|temor; é|eh o|a que
        o|a? segura|mantém|mantem|trava|aguenta|salva|sustenta; é|eh quem o|a segura|mantém|trava|aguenta|salva; o
        que segura o|a; conta|pesa|joga a|em seu favor|desfavor; vê-o|vê-a|nota-o|acha-o
        focado|focada|perdido|motivado|desorientado|animado|em|centrado; com vontade; a pulga atrás da; volta ao
        mesmo; às escondidas; perde a cabeça; às mil maravilhas; sobre rodas; é uma bomba; barril de pólvora; a
        ponto de explodir; prestes a explodir|rebentar; por um fio; mete água; treme; anda aos papéis; deu a volta;
        deu uma? volta|salto|passo; assentou; assentou a cabeça; ganhou juízo; tem os pés assentes; faz por isso;
        leva isto|isso a sério; rede de segurança; colchão; esteio; arrimo;
        torna|tornam muito? previsível|provável|improvável; previsível; improvável; tira|tiram o sono;
        tira-me|tira-lhe o sono; não me|nos|lhe deixa|deixam dormir|descansado|descansada|sossegado|sossegada; anda
        outro|outra|diferente; parece outro|outra; está outro|outra; é|eh outro|outra pessoa|homem|mulher;
        mantém|mantem|mantêm estável|ocupado|calmo|equilibrado|focado|na linha; o|a
        mantém|mantem|mantêm|segura|seguram|trava|equilibra|acalma|anima
        estável|ocupado|calmo|equilibrado|focado|na; reduz|reduzem|diminui|diminuem|baixa bastante|muito|a|o
        probabilidade|perigo|risco|hipóteses; aumenta|aumentam|agrava|sobe bastante|muito|a|o|as
        probabilidade|perigo|risco|hipóteses da|de|do?; não falta|falha um|uma|nunca|nenhum dia|vez; vai descambar; está a
        descambar; isto não vai|pode acabar bem; não vai|há-de acabar bem; tem tudo para correr|dar; a bater certo;
        nos eixos; entrou nos eixos; anda nos eixos; deita-se abaixo; ao primeiro|mínimo contratempo|revés; à mínima
        contrariedade; salta-lhe a tampa; ferve em pouca água;
        funciona|funcionam|atua|atuam|serve|servem como|de fator|travão|contenção|âncora|apoio|proteção; fator
        de contenção|estabilidade|apoio|proteção; elemento de contenção|estabilidade; avalia|avaliam|vê muito?
        positivamente|negativamente|favoravelmente; avalia|avaliam muito? bem|mal;
        volta|voltar|voltará|volte ao mesmo; vai voltar ao mesmo; recairá; vai recair; acabará na rua|cadeia;
        deitará tudo a perder;
        pode|podia|vai acabar muito? mal; pode acabar em|na|mal|muito; vai atrás de|do|da; mau sinal; bom sinal;
        não augura nada de? bom; vai lindamente|otimamente; corre|está a correr às mil maravilhas; anda|está|tem
        estado impecável|exemplar|irrepreensível|ótimo|péssimo; corre|vai|está a correr muito|bastante bem|mal;
        valoriza muito? a|o; vê|ve muito? bem|mal|positivo|arriscado|perigoso; dá-lhe|daa-lhe|dão-lhe muita?
        segurança|força|estabilidade|confiança|medo|paz|tranquilidade; faz-lhe muito? bem|mal; ajuda-o|ajudam-no
        muito; por um fio; brinca com o fogo; de mal a pior; vai a pior; vai a melhor; evolução muito?
        positiva|negativa|favorável|desfavorável|boa|má; prognóstico; arriscado; arriscada; delicad*;
        preocupante; tranquilizador; esperançoso; promissor; uma garantia; uma bomba; um fardo; um perigo;
        boa|má influência; protege; prejudica; beneficia; favorece; desestabiliza; estabiliza;
        teme|temem|receia|receiam uma|um|a|o|por|que; é|eh fácil|provável|possível|previsível que; vê|ve como?
        provável|possível|difícil|fácil|alto|elevado|risco|perigo; considera provável|possível; acha
        provável|possível|difícil; um pilar; puxa por ele|ela; mantém|mantem longe|afastado|ocupado; deu
        disciplina|estrutura|rutina|rotina; dá|daa-lhe disciplina|estrutura|rotina|sentido; lhe deu|dá|daa
        disciplina|estrutura|rotina|estabilidade|sentido; deu-lhe
        disciplina|estrutura|rotina|estabilidade|sentido; deixa-se levar|arrastar|influenciar; se perder o|a;
        vai|vão correr|acabar mal; correr mal; mau caminho; volta tudo ao mesmo; cuidado com; mau prognóstico;
        bom prognóstico; prognóstico reservado|favorável|desfavorável; má influência; boa influência; influência
        positiva|negativa; elevada|alta|grande|forte probabilidade|possibilidade; probabilidade elevada|alta;
        tábua de salvação; grande travão; um travão; travão; âncora; dá-lhe|daa-lhe
        força|estabilidade|segurança|motivação|estrutura|confiança|rumo; segura-o; segura-a; trava-o; contém-no;
        estabiliza-o; motiva-o; ajuda muito; ajuda-o muito; faz-lhe bem; faz-lhe muito bem; joga a seu favor;
        pesa a seu favor; a seu favor; em seu desfavor; joga contra ele; ponto fraco; é|eh fundamental para;
        fator chave; peça chave; considera elevad*|alt*|provável|baix*; acha
        provável|elevad*|perigos*|preocupante|alto; grande apoio; rede de apoio; sem rede; sem apoio; sem
        retaguarda; risco*; perigo*; preocup*; inquiet*; protetor*; protector*; fator de proteção; fatores de
        proteção; ponto forte; pontos fortes; sinal de alerta|alarme; sinais de alerta|alarme; teme que; temem
        que; receia que; receiam que; medo que; medo de que; nível de ameaça; probabilidade de; provável que;
        alarmante*; propenso; propensa; fator positivo
    """),
    risk=phrases("""
        má combinação|mistura|companhia; mau cocktail; aguenta|aguentam muito? pior; leva|levam muito? pior a|o;
        o mau|pior é que|quando; anda com más|má companhias|gente;
        não gosta|gosto|gostamos nada? que ele|ela|o tenha|ande|esteja|volte|continue; não gosta|gosto|gostamos
        nada? de o|a ver; não gosta|gosto|gostamos nada? de vê-lo|vê-la; vai|irá|ia atrás dela|dele; vai|irá à
        procura dela|dele; vai procurá-la|procurá-lo; cheira a? mal|esturro|recaída; mete medo|impressão; dá que
        pensar; na corda bamba; à beira do|da; uma panela de pressão; um rastilho; deita|deitar achas|lenha; lenha
        na fogueira; deixa|deixam apreensivo|apreensiva|inquieto|inquieta;
        teme o pior; não está descansado|descansada;
        ameaçou|ameaça|ameaçava de morte; a procure mal|assim|logo|quando; ele a procure; dá-lhe|daa-lhe asas|medo;
        tem tudo para correr mal; vai direitinho|direito para;
        má notícia; descarta|descartam|exclui|excluem que; é|eh uma? questão de semanas|dias|tempo|meses; pôr feio;
        estão feias|complicadas|negras;
        pode|poderia|vai precipitar|desencadear|provocar|despoletar um|uma|o|a|nova|novo; precipitar um|uma
        surto|crise|recaída; causa|causam|gera|geram|suscita|desperta
        inquietação|preocupação|apreensão|alarme|receio|temor; conta|pesa|joga em seu desfavor; a pulga atrás da; às
        escondidas; continua a ver a|o; prestes a explodir|rebentar; mete água; anda aos papéis;
        torna|tornam previsível|provável nova|novo|uma|um|que; previsível nova|novo|uma|que; nova
        violação|agressão|quebra|crise|fuga|recaída da|do?; tira|tiram o sono; tira-me|tira-lhe o sono; não
        me|nos|lhe deixa|deixam dormir|descansado|descansada|sossegado|sossegada; ter voltado|voltou a
        beber|consumir|jogar|frequentar|dar-se com?; voltou a dar-se com; vai descambar; está a descambar; isto não
        vai|pode acabar bem; não vai|há-de acabar bem; ao primeiro|mínimo contratempo|revés; à mínima contrariedade;
        salta-lhe a tampa; ferve em pouca água; aumenta|aumentam|agrava|sobe bastante|muito|a|o|as
        probabilidade|perigo|hipóteses;
        volta|voltar|voltará|volte ao mesmo; volta|volta tudo à mesma|estaca vida|zero; vai voltar ao
        mesmo|consumo|crime; recairá; vai recair; acaba|acabará na rua|cadeia; vai-se abaixo; deita|deitará tudo
        a perder; perde|perderá a cabeça|o; voltará a beber|consumir|delinquir|roubar;
        tem|têm medo de|que; medo de que; tem-lhe medo;
        trafica; não augura nada de? bom; voltar|volte|volta|voltará|voltasse a
        procurá-la|procurar|procurá-lo|vê-la|ver-se|incomodá-la|incomodar|ligar-lhe o? mesmo?;
        voltar|volte|volta|voltará|voltasse a aproximar-se|insultá-la|bater-lhe|bater o? mesmo?;
        voltar|volte|volta|voltará|voltasse a ameaçá-la|ameaçar|meter-se|persegui-la|vigiá-la o? mesmo?;
        voltar|volte|volta|voltará|voltasse a beber|jogar|apostar|roubar|traficar|cair|falhar|desaparecer o?
        mesmo?; voltar|volte|volta|voltará|voltasse a
        fugir|faltar|juntar-se|perder|descontrolar-se|consumir|drogar-se|agredir|fazer o? mesmo?;
        acabe|acabará|acabar na|no|a|mal|preso outra? roubar?; se meta em sarilhos|confusões|problemas; meter-se
        em sarilhos|confusões|problemas|brigas; perca a|o cabeça|controlo|paciência; faça uma?
        asneira|asneiras|disparate|disparates|mal; fazer uma? asneira|asneiras|disparate|loucura; lhe faça mal;
        fazer-lhe mal; se vá abaixo; ir-se abaixo; vai-se abaixo; desista de tudo; não aguente; não vai
        aguentar; maus passos; má vida; pode|podia|vai|costuma acabar muito? mal; acabar muito mal; pode acabar
        em|na|mal|muito; mistura álcool|comprimidos|medicação|medicamentos com|e; vai atrás de|do|da; anda atrás
        de|do|da; procura vingança|problemas; mau sinal; maus sinais; mete medo; dá|daa medo; cheira mal;
        cheira-me mal; a coisa|situação|convivência complica-se|degrada-se|azeda; está|anda
        péssimo|desorientado|perdido|descontrolado|irritado|irascível|tenso|agitado|inquieto|desmotivado|apático|muito
        mal|em|nervoso; de mal a pior; vai de mal a pior; vai a pior; vai mal; muito mal; péssim*; no limite;
        por um fio; presa por um fio; brinca com o fogo; de alto risco; arriscado; arriscada; delicad*;
        preocupante; não controla os|a|o impulsos|raiva|génio; perde o|as|a controlo|estribeiras|cabeça;
        altera-se; descontrola-se; fica|ficou agressivo|violento; provoca*; desafiante; desafiador; mentiroso;
        manipula; não é|eh sincero|sincera; vitimiza-se; não se arrepende; sem arrependimento; sem empatia;
        falta de empatia|arrependimento|controlo|limites|supervisão|competências|motivação; carece de
        empatia|competências|limites|recursos; falta-lhe motivação|apoio|rede|controlo|consciência|retaguarda;
        faltam-lhe recursos|apoios|competências; nenhum apoio; nenhuma retaguarda|rede; convivência
        difícil|tensa|conflituosa; relação tóxica|conflituosa|tensa|difícil|dependente; dependência
        emocional|económica; muito tempo sozinho|livre; demasiado tempo livre|sozinho; ocioso; ociosidade; sem
        ocupação; amigos|amizades|companhias pouco recomendáveis; pouco recomendável; ambiente de
        consumo|criminal; voltou a frequentar; tentação; tentações; propenso a; exposto a; exposta a;
        desprotegida; desprotegido; teme|temem|receia|receiam uma|um|a|o|por|que; briga; brigas; rixa; rixas;
        revoltado; revoltada; raiva; furioso; furiosa; voltar a traficar|consumir|beber|roubar|bater; é|eh
        fácil|provável|possível|previsível que; viole; violar a|as; incumpra; incumprir; largue a|o|as; largar
        a|o metadona|tratamento|medicação; abandone a|o; abandono da|do; deixe a|o
        metadona|tratamento|medicação|programa; sem rendimentos; sem trabalho nem; deixa-se
        levar|arrastar|influenciar; ludopat*; vício do jogo; dívidas de jogo; obcecado com; não aceita a|o
        separação|fim|rutura|pena; se perder o|a; perder o|a emprego|casa|trabalho; perigosa; perigoso; sem
        medicação; correr|corre|vai|acaba|acabar|acabará mal; vai correr mal; vai|vão acabar mal; mau caminho;
        maus caminhos; más companhias; mau ambiente; volta tudo ao mesmo; voltar tudo ao mesmo; volte a
        beber|consumir|roubar|agredir|delinquir|traficar; voltar a
        beber|consumir|roubar|agredir|delinquir|traficar; volta a beber|consumir|roubar|agredir; cuidado com;
        arrasta-o; arrastá-lo; puxa-o para; bomba-relógio; bomba relógio; barril de pólvora; caldo explosivo;
        represálias; vingança; vingar-se; ajuste de contas; procure a ex-companheira|vítima|ex; se aproxime
        da|de; dinheiro fácil; recaia; reincida; fuja; descompens*; surto; à beira de; descontrole; perca o
        controlo; perde o controlo; perde a cabeça; mau prognóstico; prognóstico reservado|desfavorável;
        prognóstico muito? reservado; sem apoio; sem apoios; sem rede; sem suporte; não tem ninguém; não tem
        retaguarda; falta de retaguarda|suporte|rede|apoio; pouca|nenhuma|escassa|fraca
        crítica|motivação|adesão|rede|consciência; sem crítica; não assume os|o|a factos|crime|responsabilidade;
        não reconhece os|o|a factos|crime|problema; ambiente|meio criminógeno|tóxico|delinquente; isola-se;
        tem-se isolado; isolad*; ciúme*; ciumento; ciumenta; obsess*; persegu*; controlador; dominador; coação sobre|contra|exercida;
        intimid*; inquieta*; alarma; agressiv*; não dorme; bebe muito; anda com|metido más|companhias|pessoas?;
        convive com|convívio com consumidores|delinquentes; velhos amigos; antigos amigos; antigo grupo; velho
        grupo; influência do|da primo|irmão|grupo|amigos|namorada|pai; volátil; instável; explosivo; explosiva;
        à deriva; sem rumo; deprimid*; desesperad*; indício|indícios de que; voltar ao mesmo; não quer falar com
        ninguém; abatid*; apático|apática; mais nervoso|nervosa|retraído|retraída|irritável|ansioso|fechado;
        risco*; perigo*; preocup*; inquietante*; inquietação; ameaça*; teme que; temem que; receia que; receiam
        que; medo que; medo de que; nível de ameaça; sinal de alerta|alarme; sinais de alerta|alarme;
        alarmante*; recaída*; recair; reincid*; vulnerab*; vulneráve*; impulsiv*; instáv*; instab*; escalada;
        hostil*; violen*; influenciável; manipulável; sugestionável; deterior*; degrad*; radicaliz*; suicid*;
        automutil*; autolesiv*; imprevisí*; ideação; recrutamento; influência negativa; má influência; más
        influências; isolado; isolada; isolamento; falta de consciência; sem consciência; sem motivação; falta
        de motivação; desmotivado; desmotivada; fator de stress; desencadeante*; gatilho*; desestabiliz*;
        probabilidade de; ressentimento; rancor; ódio; frustração; craving; facilmente influenciável; fuga*;
        evasão; incumprimento; minimiza*; banaliza*; desvaloriza*; conflituos*; consumo; consumos; dependência;
        adição; endurecimento; polariz*; extremis*; pressão do grupo; descontrol*; tensão; recusa ajuda; recusa
        a ajuda; falta de apoio; falta de retaguarda; sem retaguarda; piora*; agrava*; propenso; propensa;
        fragilidade*; influência do irmão; influência do grupo
    """),
    protective=phrases("""
        boa combinação|mistura|companhia; aguenta|aguentam muito? melhor; leva|levam muito? melhor a|o; sem
        castigos|participações|sanções há|desde|em; sem um só? castigo|incidente|deslize; nem um castigo|deslize;
        referência na|da ala; recluso de confiança;
        o melhor que ele|ela|o? tem|há|lhe; a única coisa boa|que que|o segura|trava|ajuda|resta; o bom é que; ainda
        bem que; respira melhor;
        fica|ficam|fico|ficamos|está|estão|dorme|durmo mais? descansado|descansada|descansados|aliviado|aliviada;
        respira|respiro de alívio; tábua de salvação; um farol; um dique; um travão; deixa|deixam
        descansado|descansada|aliviado|aliviada;
        dá-lhe|daa-lhe|dão-lhe sossego|paz|tranquilidade|ar|oxigénio|calma|descanso; afasta-o|afasta-a|afastam-no
        de|da|do|das|dos; prende-o a|à|ao; mais o|a trava|segura|ajuda;
        boa|ótima|excelente notícia; lhe mudou a vida; mudou-lhe a vida; fez-lhe muito? bem;
        é|eh o|a que o|a? segura|mantém|mantem|trava|aguenta|salva|sustenta; é|eh quem o|a
        segura|mantém|trava|aguenta|salva; o que segura o|a; conta|pesa|joga a seu favor; focado; focada; centrado;
        com vontade; sobre rodas; deu a volta; assentou; ganhou juízo; tem os pés assentes; faz por isso; leva
        isto|isso a sério; rede de segurança; esteio; arrimo; não consumir|consome|consumiu|bebe|bebeu desde;
        envolvimento da|do|familiar; muito presente; boa adesão;
        o|a mantém|mantem|mantêm estável|ocupado|calmo|equilibrado|focado|na; anda outro|outra; parece outro|outra;
        está outro|outra; outra pessoa; não falta|falha um|uma|nenhum dia|vez; nos eixos; entrou nos eixos;
        reduz|reduzem|diminui|diminuem|baixa bastante|muito a|o probabilidade|perigo|risco|hipóteses de|da|do?; tem tudo para
        correr|dar; improvável; trabalho|emprego fixo|certo|seguro; namorada|companheira|relação nova|estável;
        fator|elemento|figura|rede de contenção|estabilidade|apoio|travão; atua|funciona|serve de|como
        travão|âncora|contenção|apoio; avalia|avaliam muito? positivamente|favoravelmente;
        o|a está|estão a ajudar muito|bastante|imenso; está a ajudá-lo|ajudá-la; está a fazer-lhe muito? bem; a
        ajudar muito;
        o que melhor|mais lhe? faz|convém|motiva|ajuda|acalma; faz-lhe falta a|o;
        quer mudar de vida; quer mesmo? mudar de vida; fator|fatores de proteção; proteção familiar; prognóstico
        favorável; evolução favorável; parecer muito favorável; ambiente favorável; bom caminho; no bom caminho;
        boas companhias; longe de sarilhos|confusões|problemas; não se meter em; não se mete em; a não se meter;
        o|a ajudam? a não|manter|manter-se|sair|continuar|seguir|concentrar-se|estar; o|a ajuda|ajudam
        muito|bastante|imenso; o segura; a segura; o seguram; o mantém; o trava; é o que mais? o|a
        segura|ajuda|trava|motiva; é o melhor que; faz-lhe lindamente; está|anda muito? bem encaminhado;
        compromisso com o|a; mostra compromisso; ajuda-o a; ajuda-a a; ajudam-no a; vai lindamente|otimamente;
        às mil maravilhas; anda|está|tem estado impecável|exemplar|irrepreensível|ótimo; impecável; exemplar;
        irrepreensível; corre|está a correr muito|bastante bem; valoriza muito? a|o; muito positivamente;
        dá-lhe|daa-lhe|dão-lhe muita? segurança|força|estabilidade|confiança|paz|tranquilidade; faz-lhe muito?
        bem; ajuda-o|ajudam-no muito; vai a melhor; bom sinal; bons sinais; tranquilizador; esperançoso;
        promissor; garantia; limpo desde|há; está|anda limpo|abstinente; sem consumir|consumos|beber há|desde;
        ganhou a confiança; de confiança; muito dedicado|dedicada; dedicad*; apoiam-no; apoiam-na; apoio
        incondicional; muito amparado|amparada; bem acolhido|integrado|integrada|adaptado|adaptada|recebido;
        adaptou-se bem; adapta-se bem; está a aproveitar; não falta|faltou nunca|a nenhuma; responde bem;
        respondeu bem; resposta positiva|favorável|boa; sabe pedir ajuda; autocrítica; reflexiv*; mudou muito;
        projeto de vida; planos para o|de futuro; objetivos claros; beneficia; saudável; rotina; rotinas; pilar;
        um pilar; puxa por ele|ela; lhe deu|dá|daa disciplina|estrutura|rotina|estabilidade|sentido;
        deu-lhe|dá-lhe|daa-lhe disciplina|estrutura|rotina|estabilidade|sentido; disciplina; mantém|mantem
        longe|afastado|afastada|ocupado|ocupada; longe da rua; longe das|dos drogas|amigos; afastado das|dos|do;
        amparo; esforça-se; esforço; leva a sério; sem consumir desde; não consome desde|há; bem
        encaminhado|encaminhada; aplicado|aplicada; motiva-o; tábua de salvação; travão; dá-lhe|daa-lhe
        força|estabilidade|segurança|motivação|estrutura|confiança|rumo|ânimo; segura-o; segura-a; trava-o;
        contém-no; motiva-a; acalma-o; ajuda-o muito?; ajuda-a muito?; ajuda bastante; faz-lhe bem; faz-lhe
        muito bem; joga a seu favor; pesa a seu favor; a seu favor; grande
        apoio|ajuda|suporte|estímulo|incentivo; o maior|principal|melhor apoio|suporte|incentivo; porto de
        abrigo; porto seguro; mantém-no ocupado|afastado|longe|estável; dá estrutura|estabilidade|rotina;
        emprego certo|fixo|estável; trabalho certo|fixo|estável; contrato sem termo|efetivo; casa
        certa|própria|estável; família presente|apoiante|unida; família que o apoia; relação estável; bom
        ambiente familiar; boa rede; bem acolhido; bem integrado; vontade de mudar; motivado para; boa
        disposição; boa atitude; atitude positiva|colaborante; cumpre tudo; cumpre à risca; cumpridor;
        cumpridora; sem recaídas; limpo desde; abstinente; autocontrolo; amadureceu; tomou consciência; ganhou
        consciência; assume os factos|o|a crime?; responsabiliza-se; boa adesão; boa evolução; favorece;
        favorecem; empenha*; orgulh*; entusiasm*; afastou-se do|dos|das grupo|más|antigos companhias?|amigos?;
        cortou com o|os|as grupo|antigos|más; envolvid*; apoio
        sólido|importante|forte|constante|firme|estável|fundamental|incondicional|real; um grande apoio; é um
        apoio; eh um apoio; boa referência; suporte familiar; amparado|amparada; ajuda muito; mais
        calmo|calma|tranquilo|tranquila|sereno|serena|aberto|aberta|motivado|centrado; protetor*; protector*;
        protege*; fator de proteção; ponto forte; estável; estabilidade; estabiliz*; motivado; motivada;
        motivação; rede de apoio; apoio familiar; apoio da família; apoio da mãe; bom apoio; apoio social;
        retaguarda familiar; boa retaguarda; rede familiar; influência positiva; boa influência; resilien*;
        trabalho estável; emprego estável; consciência de; tem consciência; revela consciência; colaborante;
        colaborador; colabora bem; coopera; cooperante; pró-social; prosocial; âncora; construtiv*; ponto de
        viragem; aberto a; aberta a; recetivo; recetiva; disponível para mudar; esperanç*; encorajador*;
        evolução positiva; evolui favoravelmente; evolui bem; bom prognóstico; progresso*; progride; boa
        relação; vínculo forte; bom vínculo; vínculo estável; laço forte; relação de confiança; bom contacto;
        empenho; empenhado; empenhada; fiável; implicado; assume a responsabilidade; assume responsabilidade;
        lida bem; contentor; figura de apoio; figura de referência; apoia-o; apoia-a; suporte; positivo;
        positiva; crítica do crime; adesão ao tratamento; bom comportamento; abstinência; reconhece os factos;
        reconhece o dano; empatia; arrependido; arrependimento; estrutura; tranquiliza; integrado; integrada
    """),
    matters=phrases("""
        álcool; drogas; droga; haxixe; cocaína; heroína; consum*; adição; dependência; tensão; violen*; ameaç*;
        briga; brigas; rixa; rixas; fuga*; evasão; incumprimento; incumpr*; reincid*; recaída*; recair;
        impulsiv*; agressiv*; agressão; agressões; persegu*; coação; intimid*; suicid*; automutil*; ideação;
        ódio; pressão; positivo; positiva; favorável; estrutura; disciplina; rotina; rotinas; proteg*;
        protetor*; integrado; integrada; estável; compromisso; empenh*; isolad*; isolamento; provoca*; ciúme*;
        ciumento; obsess*; hostil*; conflituos*; piora*; agrava*; deterior*; degrad*; surto; descompens*;
        vingança; represálias; abstinência; abstinente; progresso*; esforço; reflexiv*; travão; garantia;
        exemplar; bom comportamento; boa relação; bom contacto; arrependimento; arrependido; motivação;
        motivado; dedicad*; aplicado; aplicada; envolvid*; desmotivado; instab*; instáv*; vulnerab*; vulneráve*;
        radicaliz*; extremis*; craving; sem rendimentos; sem medicação; abandono da|do; empatia; apoio familiar;
        apoio social; apoio da família; apoio da mãe; rede familiar; rede de apoio; colaborante; colaborador;
        coopera; nervoso; alterado; minimiza*; desvaloriza*; ficou agressivo|violento; perde a|o
        cabeça|controlo; recrutamento; evolução positiva; desestabiliz*; tentativa; dívidas de jogo; sem
        trabalho nem
    """),
    programmes=phrases("""
        relatório|relatórios|ficha|questionário|escala|parecer de|do risco|vulnerabilidade|perigosidade;
        ordem|medida|medidas|lei|sistema|serviço de proteção; equipa|comissão|processo|técnico|técnica|centro de
        proteção; proteção civil|de|social|jurídica|internacional|a|à; por
        ameaça*|violência|ofensas|perseguição|coação|agressão; por
        agressões|maus|condução|fuga|intimidação|evasão|incumprimento; roubo|roubos|furto|furtos com|e
        violência|ameaça|arma; violência doméstica|conjugal|de|familiar|no;
        crime|crimes|queixa|queixas|processo|processos de|por|contra
        ameaça*|violência|ofensas|ódio|perseguição|coação|evasão|incumprimento;
        antecedentes|condenação|condenações|julgamento|pena|inquérito de|por|contra
        ameaça*|violência|ofensas|ódio|perseguição|coação|evasão|incumprimento; tensão arterial|alta|baixa;
        mediram|mediu|medem|mede-lhe|mediram-lhe a tensão; mediram - lhe a tensão; subsídio|complemento por|de
        dependência; dependência do serviço|banco; nas|as dependências da|do|de; consumo|consumos de
        água|luz|gás|eletricidade; prisão preventiva; responsável de|do|da|por|pelo|pela; estrutura do|da|de;
        alegado; alegada; risco social;
        deu|dá|daa|dado|deram|acusou|acusa|testou|teste|testes positivo|negativo|positiva|positivos; positivo
        a|para|ao|em|por; positiva a|para|ao|em; análise|análises|análises positiva|positivas; despiste positivo;
        resultado positivo;
        programa*; curso*; formaç*; workshop*; terapia*; sessão; sessões; módulo*; tratamento*; treino*; aula*; grupo;
        grupos; controlo; regulação; gestão; prevenção; questionário*; prova*; teste*; avaliação; instrumento*; escala*;
        ferramenta*; intervenção; protocolo; acompanhamento
    """),
    hopeless=phrases("""
        há que ter em conta|atenção|mente que?; há que ter presente; é preciso ter em conta|atenção|mente|presente;
        eh preciso ter em conta|atenção|mente|presente; não esquecer que; não podemos esquecer|ignorar; convém
        lembrar|recordar|ter que|presente|em; cabe lembrar|recordar|notar|dizer|referir; há que
        dizer|reconhecer|lembrar|notar|admitir|sublinhar; é|eh de notar|referir|salientar|lembrar; não se pode
        esquecer|ignorar; tenha-se em conta; vale a pena lembrar|notar|referir; importa lembrar|referir|notar|ter
        que|presente|em;
        não há nada a fazer; não se pode fazer nada; não podemos fazer nada; nada a fazer quanto a; não tem remédio; não
        há remédio; não há volta a dar; nada mais a fazer quanto; nada se pode fazer
    """),
    unwilling=phrases("""
        não vai; não vão; não vou; não quer; não querem; não tenciona; não tencionam; não pretende; não está disposto a;
        não está disposta a; não estão dispostos a; recusa-se a; recusam-se a
    """),
    discloses=phrases("""
        não o partilha; não partilha isto|isso|esta|essa; não o partilhará; não vai partilhar isto|isso|esta|essa|a; não
        o dirá; não o diz; não revela; não o revela; não revelará; não conta; não divulga; não o divulga; não divulgará;
        partilha; partilhará; partilham; partilhar; revela; revelará; divulga; divulgar
    """),
    toward=phrases("para"),
    plans=phrases("""
        previsto; prevista; planeado; planeada; agendado; agendada; marcado; marcada; reservado; reservada; fixado;
        fixada; convidado; convidada; confirmado; confirmada; convocado; convocada; combinado; combinada; pendente;
        programado; programada
    """),
    holding=phrases("tem; têm; tinha; tinham"),
    accounts=phrases("""
        informação; informações; info; relatório; relatórios; dados; fonte; fontes; processo; processos; registo;
        registos; nota; notas; participação; participações; comunicado; observação; observações; sistema; sistemas; base
        de dados; ficheiro; ficheiros; auto; autos; documentação; intel
    """),
    suggests=phrases("""
        sugere; sugerem; indica; indicam; indicou; mostra; mostram; assinala; assinalam; aponta; apontam; revela;
        revelam; revelou; confirma; confirmam; confirmou; diz; dizem; consta; menciona; mencionam; reflete; refere;
        referem; dá conta; dão conta; daa conta; resulta; demonstra; demonstram; evidencia
    """),
    amends=phrases("""
        desculpe; desculpa; desculpem; perdão; correção; corrijo; queria dizer; quero dizer; quis dizer; enganei-me;
        engano; ups; não espera; espera; espere; melhor dizendo; ou melhor; aliás; digo; retifico; retificação; errata;
        erro meu; foi engano; deve ser; tem de ser; devia ser; muda isso para; mude isso para; mude para; muda para;
        altera para; altere para; põe; ponha; que seja; passa para; passe para; melhor; na verdade; em vez disso; troca
        por; peço desculpa; mudar para; alterar para; fica
    """),
    equals=phrases("""
        é; eh; são; era; deve ser; devia ser; tem de ser; passa a ser; passa para; será; para; a; por; =; :; não; agora
        é; agora eh; fica; fica em; fica para; seja
    """),
    myself=phrases("""
        eu; eu próprio; eu própria; eu mesmo; eu mesma; mim; comigo; fico eu; faço eu; trato eu; sou eu; eu trato; eu
        faço; o presidente; a presidente; presidente; o moderador; a moderadora; encarrego-me eu; eu encarrego-me; o
        subscritor
    """),
    everyone=phrases("""
        todos; todas; toda a gente; todos presentes; todos os presentes; estão todos; estamos todos; estão todos
        presentes; a mesa toda; toda a mesa; todos os membros; todos os participantes; os outros; os restantes; todos os
        outros; todas as entidades; todos cá; estamos cá todos
    """),
    excepting=phrases("""
        exceto; excepto; salvo; menos; à exceção de; à exceção do; à exceção da; ao exceção de; ao exceção do; ao
        exceção da; com exceção de; com exceção do; com exceção da; excetuando; sem; mas não; tirando; fora; além de;
        não; excluindo; sem contar com
    """),
    beyond=phrases("depois; após; não; só; posterior; nunca"),
    dating=phrases("""
        o; a; os; as; próxima; próximo; seguinte; vez; é; eh; são; será; seria; seja; nos; vemos; vemo;
        encontramos; encontramo; reunimos; reunimo; voltamos; voltaremos; reunir; ao; de; do; da; em; no; na;
        para; por; que; reunião; digamos; põe; ponha; pomos; melhor; pode; poderia; podemos; deve; devia; tem;
        precisa; então; acho; creio; suponho; talvez; favor; bem; ok; perfeito; prazo; limite; data; nova; dia;
        feito; pronto; pronta; até; antes; mais; tardar; máximo; adiado; adiada; adia; adiar; adiamos; muda;
        mudar; mudado; passa; passar; passamos; transfere; sessão; vem; me; lhe; sim; final; marcado; marcada;
        previsto; prevista; também; e; mas; ou; assim; se; fazer; fica; ficar; ficamos; ser; estar; está; deixa;
        deixar; dar; dá; daa; dê; convoca; marcar; marcamos; feira; dava; jeito; ,; :; -; –; —
    """),
    closed=phrases("""
        não saia daqui; fique entre nós; fique entre noos; confidencial; estritamente confidencial; em confiança; em
        confidência; com caráter confidencial; de caráter confidencial; confidencialmente; a título confidencial;
        informação|nota|dado confidencial; segredo; secreto; reservado; reservada; classificado; classificada;
        informação reservada; só para os destinatários indicados|nomeados|designados|identificados; só para
        destinatários indicados|nomeados|designados|identificados; só destinatários
        indicados|nomeados|designados|identificados; apenas para os destinatários
        indicados|nomeados|designados|identificados; apenas para destinatários
        indicados|nomeados|designados|identificados; apenas destinatários indicados|nomeados|designados|identificados;
        só os destinatários indicados|nomeados|designados; destinatários indicados|nomeados|identificados; só para as
        pessoas indicadas|nomeadas|designadas|identificadas; apenas para as pessoas indicadas|nomeadas; não partilhar;
        não partilhem; não partilhar isto; não partilhem isto; não partilhar com ninguém; não divulgar; não divulguem;
        não divulgar isto; não difundir; não deve ser partilhado|partilhada|divulgado|divulgada; não pode ser
        partilhado|partilhada|divulgado|divulgada; não se deve partilhar; não se pode partilhar; não sai daqui; não pode
        sair daqui; não deve sair daqui; que não saia daqui; isto não sai daqui; entre nós; fica entre nós; isto fica
        entre nós; que fique entre nós; entre noos; fica entre noos; isto fica entre noos; que fique entre noos; manter
        em segredo; manter confidencial; manter a confidencialidade; tratar como confidencial; tratar de forma
        confidencial; divulgação limitada; divulgação restrita; não para todos; não eh para todos; não é para todos;
        necessidade de conhecer; princípio da necessidade de conhecer; só necessidade de conhecer; need to know; não
        comentar com ninguém; não reenviar; não repetir; não distribuir; circulação restrita; sob sigilo; sob reserva;
        em sigilo
    """),
    abstracted=phrases("""
        só o|um resumo; apenas o|um resumo; só resumo; apenas resumo; só em termos gerais; apenas em termos gerais; só
        em linhas gerais; apenas em linhas gerais; somente o resumo; sem detalhes para os outros; sem pormenores para os
        outros; só de forma resumida; só uma síntese; apenas uma síntese
    """),
    off_record=phrases("""
        não conste em ata; não conste na ata; não conste da ata; não conste; não fique em ata; não fique na ata; off the
        record; fora da ata; fora de ata; que não conste; que não conste em ata; que não conste da ata; não consta em
        ata; não consta da ata; não deve constar; não deve constar em ata; não deve constar da ata; não incluir na ata;
        não incluir em ata; não pôr na ata; não por na ata; não colocar na ata; não registar; não registar em ata; não
        registar na ata; não na ata; não para a ata; não fica em ata; não fica na ata; isto não fica em ata; isto não
        vai para a ata; não vai para a ata; não vai para ata; sem constar em ata; oficiosamente; em off; não escrever na
        ata; não anotar; não ponham na ata; não ponha na ata; não fazer constar; deixar fora da ata; não é para a ata;
        não eh para a ata; não mencionar na ata
    """),
    only_for=phrases("""
        só; apenas; somente; exclusivamente; só para; somente para; apenas para; unicamente para; exclusivamente para;
        exclusivo para; exclusiva para; destinado só a; destinado apenas a; destinada apenas a; só destinado a;
        partilhar só com; partilhar apenas com; partilhar somente com; partilhar exclusivamente com; só partilhar com;
        apenas partilhar com; só se partilha com; partilhado só com; partilhado apenas com; só partilhado com; só pode
        ser partilhado com; só deve ser partilhado com; só deve ser partilhada com; limitado a; limitado ao; limitado;
        restrito a; restrito ao; restrita a; restrita ao; visível só para; visível apenas para; só visível para; só com;
        apenas com; só ao; apenas ao; reservado a; reservado ao; reservado para; reservada ao; só para conhecimento de;
        só para conhecimento da; só para conhecimento do; confidencial para
    """),
    for_only=phrases("""
        só; apenas; somente; unicamente; exclusivamente; em exclusivo; e mais ninguém; só pode ler; pode ler só; só deve
        saber; só devem saber; deve saber só; devem saber só; e ninguém mais
    """),
    not_for=phrases("""
        não para; não eh para; não é para; não partilhar com; não partilhem com; não o partilhar com; não partilhar isto
        com; não partilhar esta informação com; não digam a; não digam ao; não diga a; não diga ao; não dizer a; não
        dizer ao; não lhe dizer; não digas ao; não contar a; não contar ao; não contem ao; não comunicar a; não
        comunicar ao; não informar a; não informar o; não informar; não informem o; não informem; não enviar a; não
        enviar ao; não enviar para; não mostrar a; não mostrar ao; não mencionar ao; não mencionar a; não comentar com;
        não falar disto com; não transmitir a; não transmitir ao; não reencaminhar para; não deve ser partilhado com;
        não deve ser partilhada com; não pode ser partilhado com; não pode ser partilhada com; não se partilha com; não
        visível para; exceto para; salvo para; todos menos; todos exceto; todos salvo; não destinado a; não destinado
        ao; sem cópia para; sem conhecimento de; sem conhecimento da; sem conhecimento do; ocultar a; ocultar ao;
        esconder ao; não revelar a; não revelar ao; não divulgar a; não divulgar ao; não divulgar junto de; não facultar
        a; não facultar ao; não fornecer ao; não dar ao; não passar ao; não deve chegar ao; não pode chegar ao; não dar
        conhecimento a; não dar conhecimento ao; não dar conhecimento
    """),
    not_to_know=phrases("""
        não deve|devem|pode|podem saber|ler|ver|ouvir|conhecer; não deve|devem|pode|podem saber disto|isto; não
        deve|devem|pode|podem ter conhecimento; não deve|devem ter conhecimento disto; não tem|têm de saber; não
        precisa|precisam de saber|ler|conhecer; não o deve|devem saber; não pode|podem sabê-lo; não deve|devem sabê-lo;
        fica excluído|excluída; excluído; excluída; ficam excluídos
    """),
    kin=phrases("""
        mãe; pai; pais; irmão; irmã; mulher; marido; a|o|as|os sua|seu|seus|suas
        família|familiares|mãe|pai|pais|irmão|irmã|mulher|marido|companheira|companheiro|namorada; a família; a mãe; o
        pai; os pais; o irmão; a irmã; a mulher; o marido; a companheira; a namorada; família; familiares
    """),
    outsiders=phrases("""
        o|seu advogado; a advogada; advogado; advogada; a defesa; o seu advogado; os advogados; a imprensa; imprensa; os
        media; a comunicação social; comunicação social; terceiros; outras entidades; as outras entidades; outros
        serviços; os outros serviços; os outros; os restantes; os demais; pessoas externas; o próprio; a própria; ele;
        ela; ele próprio; ela própria; convidados; os convidados; o convidado; a convidada; mais ninguém; outras
        instituições; estranhos; outras partes
    """),
    asides=phrases("""
        partilhe-se isto? com; isto é; isto eh; isso é; isso eh; isto; isso; é; eh; por favor; sff; pf; mas; e;
        portanto; atenção; nota; nb; ainda; de momento; por agora; por enquanto; para já; informação é; informação eh;
        esta informação é; esta informação eh; também; tão pouco; esta informação; este dado é; este dado eh; deve
        ficar; fica; dado; muito; hoje; sobre isto; disto; estritamente; que; está; continua
    """),
    lessens=phrases("""
        reduz|reduzem|diminui|diminuem|baixa|baixam bastante|muito|imenso|claramente a|o|as|os; reduzem; baixam;
        reduz bastante a; diminui bastante a; torna improvável; afasta; afastam;
        diminui; diminuem; diminuiu; diminuíram; tem diminuído; reduz; reduz-se; reduziu; reduziu-se; reduzido;
        reduzida; baixa; baixou; baixo; baixos; menor; mínimo; mínima; ligeiro; ligeira; residual; controlado;
        controlada; contido; afastado; afastada; desce; desceu; atenua; atenuou; atenuado; cede; cedeu;
        desapareceu; abrandou; abranda; moderado; esbate-se; esbateu-se; dissipou-se; diluiu-se; amenizou; leve
    """),
    topics=listed("""
        K6: medicaç*; medicament*; psiquia*; diagnós*; depress*; suicid*; terap*; adiç*; toxicodepend*; saúde*;
            doença*; perturbaç*; tratamento médico; hospital*
        K11: vítima*; ameaçad* por; ameaçad* pelo
        K10: ideolog*; crenças extremistas; ideias radicais; radicaliz*
        K2: pena; penas; condenaç*; sentença*; data de saída|libertação; audiência*; julgamento*; recurso*; liberdade
            condicional; pulseira*; vigilância eletrónica
        K7: família*; familiar*; mãe; pai; pais; irmão*; irmã*; irmãos; mulher; marido; companheira; companheiro;
            filho*; filha*
        K8: habitação; casa; apartamento*; renda*; quarto; rendiment*; subsídio*; prestaç*; dívida*; emprego*;
            trabalho; cartão de cidadão; passaporte*
        K9: programa*; curso*; formaç*; assiduidade; frequência
    """),
    function_words=phrases("""
        o; a; os; as; um; uma; de; do; da; dos; das; em; no; na; nos; nas; e; ou; ao; à; aos; às; que; é; eh;
        são; está; estão; não; se; seu; sua; seus; por; pelo; pela; para; com; sem; sobre; entre; até; desde;
        segundo; mas; como; mais; já; muito; também; quando; onde; quem; qual; lhe; lhes; me; ele; ela; eles;
        nós; eu; foi; era; há; tem; têm; deve; devem; pode; podem; vai; vão; este; esta; estes; isto; isso;
        antes; depois; hoje; amanhã; ontem; semana; mês; dia; próximo; próxima; novo; nova; ação; decisão;
        reunião; polícia; prisão; habitação; relatório; contacto; irmão; irmã; mãe; família; tudo; todos; nada;
        nenhum; nenhuma; alguém; ainda; porque; ser; sido; diz; morada; visto; liberdade; nem; câmara; dele;
        dela; processo; num; numa; feira; então; foram
    """),
    abbreviations=phrases("""
        desc; justif; aus; pres; just;
        próx; prox; sem; pdte; pend; tel; tlm; lim; coord; subdir; psic; psiq; insp; proc; enf; téc; assist;
        hosp; sarg; cap; ten; subint; adv; resp; máx; mín; dir; sr; sra; dr; dra; d; eng; prof; nº; n; art; pág;
        etc; ex; aprox; dep; av; exmo; exma; cm; inc; incl; ref; ger; pça; dto; esq; sff; arq
    """),
)
