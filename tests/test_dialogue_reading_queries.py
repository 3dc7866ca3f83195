"""Questions asked of the assistant are told from what is said, in several languages."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.catalogues import LANGUAGES
from assistant.cli.wiring import catalogue
from assistant.consultation.examples import EXAMPLES
from assistant.dialogue.queries import (
    ASKED,
    Content,
    Deadline,
    Decided,
    DueBy,
    Here,
    Matter,
    NextMeeting,
    OpenActions,
    Overdue,
    Owner,
    Progress,
    Purpose,
    Query,
    Recorded,
    Release,
    Said,
    Taken,
    Unheard,
    Whose,
)
from assistant.dialogue.reading import Setting, query
from assistant.dialogue.tables import languages, load
from tests.meeting.table import PEOPLE

TODAY = date(2026, 9, 2)


def setting(language: str = "en", *others: str) -> Setting:
    return Setting(language, TODAY, PEOPLE, others, release=date(2026, 9, 18), chair="p1")


def police(words: str) -> Whose:
    return Whose(("p4",), words, agency=True)


SAID: tuple[tuple[str, str, Query | None], ...] = (
    ("en", "who owns A3?", Owner("A3")),
    ("en", "And who's doing 2/a3", Owner("2/A3")),
    ("en", "who owns action 3?", Owner("A3")),
    ("en", "who said I1?", Owner("I1")),
    ("en", "is A2 done?", Progress("A2")),
    ("en", "has A2 been done yet?", Progress("A2")),
    ("en", "when is A-7QKM due?", Deadline("A-7QKM")),
    ("en", "what is d-q7km?", Content("D-Q7KM")),
    ("en", "what did we decide on leave?", Decided(Matter(("leave",), "leave"))),
    ("en", "What have we decided about the housing?", Decided(Matter(("housing",), "the housing"))),
    ("en", "which decisions did we make?", Decided()),
    ("en", "open actions", OpenActions()),
    ("en", "open actions of the police", OpenActions(police("police"))),
    ("en", "what does Moreau have to do?", OpenActions(Whose(("p3",), "Moreau"))),
    ("en", "my open actions", OpenActions(Whose(("p1",), "p1"))),
    ("en", "what is due this week", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("en", "what is due by Friday?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("en", "what is due next Friday?", DueBy(None, (date(2026, 9, 4), date(2026, 9, 11)))),
    ("en", "what's overdue?", Overdue()),
    ("en", "who has not spoken", Unheard()),
    ("en", "can you tell me who has not spoken yet?", Unheard()),
    ("en", "who is here?", Here()),
    ("en", "when is the next meeting", NextMeeting()),
    ("en", "when is he released?", Release()),
    ("en", "what did probation say", Said(Whose(("p2",), "probation", agency=True))),
    ("en", "what did Peeters say about the gate?", Said(Whose(("p4",), "Peeters"), Matter(("gate",), "the gate"))),
    ("en", "what did Smith say?", Said(Whose((), "Smith"))),
    ("en", "which risks are recorded", Recorded("risks")),
    ("en", "what is parked?", Recorded("parked")),
    ("en", "what is this item for?", Purpose()),
    ("en", "how long have we been on this item?", Taken()),
    ("nl", "van wie is A3?", Owner("A3")),
    ("nl", "wie doet actie 3?", Owner("A3")),
    ("nl", "who owns A3?", Owner("A3")),
    ("nl", "is 2/A1 klaar?", Progress("2/A1")),
    ("nl", "wanneer moet A2 klaar zijn?", Deadline("A2")),
    ("nl", "wat hebben we besloten over verlof?", Decided(Matter(("verlof",), "verlof"))),
    ("nl", "wat is er over het verlof afgesproken?", Decided(Matter(("verlof",), "het verlof"))),
    ("nl", "openstaande acties van de politie", OpenActions(police("politie"))),
    ("nl", "wat moet Moreau nog doen?", OpenActions(Whose(("p3",), "Moreau"))),
    ("nl", "wat moet deze week klaar zijn?", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("nl", "wie heeft nog niets gezegd?", Unheard()),
    ("nl", "wanneer is het volgende overleg?", NextMeeting()),
    ("nl", "wat zei de reclassering?", Said(Whose(("p2",), "reclassering", agency=True))),
    ("nl", "welke risico's zijn vastgelegd?", Recorded("risks")),
    ("nl", "waar is dit punt voor?", Purpose()),
    ("es", "¿Quién se encarga de la acción 3?", Owner("A3")),
    ("es", "¿a quién le toca 2/A1?", Owner("2/A1")),
    ("es", "¿se ha hecho ya A2?", Progress("A2")),
    ("es", "se ha hecho A2", None),
    ("es", "¿para cuándo es A3?", Deadline("A3")),
    ("es", "oye, ¿me puedes decir qué acordamos sobre la vivienda?", Decided(Matter(("vivienda",), "la vivienda"))),
    ("es", "¿qué tiene que hacer Moreau?", OpenActions(Whose(("p3",), "Moreau"))),
    ("es", "¿qué hay que tener hecho para el viernes?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("es", "¿a quién no hemos oído aún?", Unheard()),
    ("es", "qué dijo la policía", Said(police("policía"))),
    ("es", "¿cuándo nos volvemos a ver?", NextMeeting()),
    ("es", "¿quién se opuso?", Recorded("dissents")),
    ("es", "¿quién paga el alquiler?", None),
    ("pt", "Quem é que trata da ação 3?", Owner("A3")),
    ("pt", "a quem cabe 2/A1?", Owner("2/A1")),
    ("pt", "a A2 já está feita?", Progress("A2")),
    ("pt", "a A2 já está feita", None),
    ("pt", "para quando é A3?", Deadline("A3")),
    ("pt", "pode dizer-me o que ficou decidido sobre a habitação?", Decided(Matter(("habitacao",), "a habitação"))),
    ("pt", "o que é que a polícia tem de fazer?", OpenActions(police("polícia"))),
    ("pt", "o que tem de estar pronto até sexta-feira?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("pt", "quem é que ainda não disse nada?", Unheard()),
    ("pt", "o que disse a polícia?", Said(police("polícia"))),
    ("pt", "quando é que nos voltamos a reunir?", NextMeeting()),
    ("pt", "quem discordou?", Recorded("dissents")),
    ("pt", "quem paga a renda?", None),
    ("fr", "qui s'occupe de l'action 3 ?", Owner("A3")),
    ("fr", "où en est 2/A1 ?", Progress("2/A1")),
    ("fr", "qu'avons-nous décidé sur la permission ?", Decided(Matter(("permission",), "la permission"))),
    ("fr", "qu'a-t-on décidé au sujet du logement ?", Decided(Matter(("logement",), "logement"))),
    ("fr", "que doit encore faire Moreau ?", OpenActions(Whose(("p3",), "Moreau"))),
    ("fr", "qu'est-ce qui est prévu cette semaine ?", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("fr", "peux-tu me dire qui n'a encore rien dit ?", Unheard()),
    ("fr", "quand est la prochaine reunion", NextMeeting()),
    ("fr", "qu'a dit la police ?", Said(police("police"))),
    ("it", "chi si occupa dell'azione 3?", Owner("A3")),
    ("it", "a che punto è 2/A1?", Progress("2/A1")),
    ("it", "che cosa abbiamo deciso sul permesso?", Decided(Matter(("permesso",), "permesso"))),
    ("it", "azioni aperte della polizia", OpenActions(police("polizia"))),
    ("it", "cosa scade questa settimana?", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("it", "mi può dire chi non ha ancora parlato?", Unheard()),
    ("it", "quando e' la prossima riunione?", NextMeeting()),
    ("it", "cosa ha detto la polizia?", Said(police("polizia"))),
    ("el", "ποιος έχει την Α3;", Owner("A3")),
    ("el", "έχει γίνει η ενέργεια 2;", Progress("A2")),
    ("el", "μέχρι πότε πρέπει να γίνει η A-7QKM;", Deadline("A-7QKM")),
    ("el", "τι αποφασίσαμε για την άδεια;", Decided(Matter(("αδεια",), "την άδεια"))),
    ("el", "ποιες ενέργειες εκκρεμούν από την αστυνομία;", OpenActions(police("αστυνομία"))),
    ("el", "τι πρέπει να γίνει μέχρι την Παρασκευή;", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("el", "μπορείτε να μου πείτε πότε είναι η επόμενη συνάντηση;", NextMeeting()),
    ("el", "τι είπε η Moreau για τη στέγη;", Said(Whose(("p3",), "Moreau"), Matter(("στεγη",), "τη στέγη"))),
    ("el", "ποιος δεν έχει μιλήσει ακόμα;", Unheard()),
    ("el", "ποιοι κίνδυνοι έχουν καταγραφεί;", Recorded("risks")),
    ("bg", "кой отговаря за А3?", Owner("A3")),
    ("bg", "готова ли е вече A2?", Progress("A2")),
    ("bg", "какъв е срокът за 2/A1?", Deadline("2/A1")),
    ("bg", "какво решихме за отпуската?", Decided(Matter(("отпуската",), "отпуската"))),
    ("bg", "отворени задачи на полицията", OpenActions(police("полицията"))),
    ("bg", "какво трябва да е готово до петък?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("bg", "бихте ли ми казали кога е следващата среща?", NextMeeting()),
    ("bg", "какво каза Моро за жилището?", Said(Whose(("p3",), "Моро"), Matter(("жилището",), "жилището"))),
    ("bg", "кой още не се е изказал?", Unheard()),
    ("bg", "какви рискове са записани?", Recorded("risks")),
    ("de", "Wer ist für die A3 zuständig?", Owner("A3")),
    ("de", "können Sie mir sagen, wer A3 übernommen hat?", Owner("A3")),
    ("de", "wie weit sind wir mit 2/A1?", Progress("2/A1")),
    ("de", "wann ist A-7QKM faellig?", Deadline("A-7QKM")),
    ("de", "was haben wir zu den Lockerungen beschlossen?", Decided(Matter(("lockerungen",), "den Lockerungen"))),
    ("de", "offene Aufgaben der Polizei", OpenActions(police("Polizei"))),
    ("de", "was muss Moreau noch tun?", OpenActions(Whose(("p3",), "Moreau"))),
    ("de", "was ist diese Woche fällig?", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("de", "wer hat sich noch nicht geäußert?", Unheard()),
    ("de", "wann treffen wir uns wieder?", NextMeeting()),
    ("de", "was sagte Peeters zum Tor?", Said(Whose(("p4",), "Peeters"), Matter(("tor",), "Tor"))),
    ("de", "welche Risiken sind erfasst?", Recorded("risks")),
    ("hu", "ki felel az A3-ért?", Owner("A3")),
    ("hu", "mi van a 2/A1-gyel?", Progress("2/A1")),
    ("hu", "mikorra kell elkészülnie az A-7QKM-nek?", Deadline("A-7QKM")),
    ("hu", "a lakásról mit döntöttünk?", Decided(Matter(("lakas",), "a lakásról"))),
    ("hu", "milyen feladatai vannak a rendőrségnek?", OpenActions(police("rendőrségnek"))),
    ("hu", "mit kell még Moreau-nak tennie?", OpenActions(Whose(("p3",), "Moreau-nak"))),
    ("hu", "mi jár le péntekig?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("hu", "meg tudná mondani, ki nem szólt még hozzá?", Unheard()),
    ("hu", "mit mondott Peeters a kapuról?", Said(Whose(("p4",), "Peeters"), Matter(("kapu",), "a kapuról"))),
    ("hu", "mióta foglalkozunk ezzel a ponttal?", Taken()),
    ("sv", "kan du säga vem som har A3?", Owner("A3")),
    ("sv", "Vem är ansvarig för åtgärd 3?", Owner("A3")),
    ("sv", "hur långt har vi kommit med 2/A1?", Progress("2/A1")),
    ("sv", "när ska A-7QKM vara klar?", Deadline("A-7QKM")),
    ("sv", "vad har beslutats kring boendet?", Decided(Matter(("boendet",), "boendet"))),
    ("sv", "polisens öppna åtgärder", OpenActions(police("polisens"))),
    ("sv", "vad har Moreau kvar att göra?", OpenActions(Whose(("p3",), "Moreau"))),
    ("sv", "vad ska vara klart den här veckan?", DueBy(date(2026, 9, 6), (date(2026, 9, 6),))),
    ("sv", "vem har inte yttrat sig än?", Unheard()),
    ("sv", "när ses vi igen?", NextMeeting()),
    ("sv", "vad sa Peeters om grinden?", Said(Whose(("p4",), "Peeters"), Matter(("grinden",), "grinden"))),
    ("sv", "vad är den här punkten till för?", Purpose()),
    ("da", "kan du sige mig, hvem der har A3?", Owner("A3")),
    ("da", "hvor langt er vi med 2/A1?", Progress("2/A1")),
    ("da", "hvornår er der frist for A-7QKM?", Deadline("A-7QKM")),
    ("da", "hvad er der besluttet om boligen?", Decided(Matter(("boligen",), "boligen"))),
    ("da", "politiets åbne aktionspunkter", OpenActions(police("politiets"))),
    ("da", "hvad mangler Moreau at gøre?", OpenActions(Whose(("p3",), "Moreau"))),
    ("da", "hvad skal være klart til fredag?", DueBy(date(2026, 9, 4), (date(2026, 9, 4),))),
    ("da", "hvem mangler vi at høre fra?", Unheard()),
    ("da", "hvornår bliver han løsladt?", Release()),
    ("da", "hvilke risici er noteret?", Recorded("risks")),
    ("da", "hvor længe har vi været i gang med dette punkt?", Taken()),
)


@pytest.mark.parametrize(("language", "line", "expected"), SAID)
def test_a_question_is_understood_with_whom_and_what_it_names(language: str, line: str, expected: Query):
    assert query(line, setting(language)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Dijkstra owns the flat",
        "Moreau calls the landlord by Friday",
        "A2 is done",
        "who pays the rent?",
        "why is the sky blue?",
        "what is due when the moon is blue?",
        "police: who owns A3?",
        "who owns A3? Moreau does.",
        "who owns A3?\nwho owns A4?",
        "//who owns A3?",
        "open actions of the police were discussed at length",
        "x" * 10_000,
        "who owns " + "A3 " * 3_000,
    ],
)
def test_what_is_told_or_cannot_be_looked_up_is_no_question_to_the_record(line: str):
    assert query(line, setting()) is None


def test_a_question_may_be_asked_in_any_language_spoken_at_the_table_and_in_english():
    assert query("wie doet A3?", setting("en")) is None
    assert query("wie doet A3?", setting("en", "nl")) == Owner("A3")


@pytest.mark.parametrize("language", [code for code in languages() if (t := load(code)) is not None and t.queries])
def test_every_language_that_takes_questions_has_a_way_of_asking_each(language: str):
    table = load(language)
    assert table is not None
    assert sorted(table.queries) == sorted(ASKED)
    assert all(table.queries.values())


@pytest.mark.parametrize("language", [code for code in LANGUAGES if (t := load(code)) is not None and t.queries])
def test_the_examples_that_help_shows_are_understood_as_they_are_worded(language: str):
    words = catalogue(language)
    for example in EXAMPLES:
        assert query(words.text(example), setting(language)) is not None, words.text(example)
