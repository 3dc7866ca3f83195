"""What a language has to say for a typed sentence to be understood: one frozen `Table` per language, loaded when needed."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from typing import cast

from assistant.text import folded

Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Table:
    """The words of one language; adding a language is adding one of these.

    Every entry is a phrase of lower-case words; the functions below leave their accents out. In a phrase `a|b` is either
    word, `a?` may be left out,
    `a*` is any word that begins so, `*a` any that ends so, and `{slot}` stands for a number (`n`), `weekday`, `month`, `day`,
    `ord`, `year`, `unit`, `part` of the day, `num` (12/06), `iso` or `time`. Month and weekday names come from CLDR; extra
    ones stand here.
    """

    language: str
    order: str = "dmy"
    """How a date in digits is read: `dmy` or `ymd`."""
    asks_numeric: bool = False
    """Whether 03/04 is in doubt in this language."""
    inverts: bool = False
    """Whether the subject may follow its verb in a statement (`vrijdag belt Moreau`)."""
    cases: Mapping[str, str] = field(default_factory=dict)
    """Endings written onto a name, a number or the word of a date, to their case: an apostrophe and two letters (`ig`, `'ig`)."""
    cased: Words = ()
    """Further words of dates that take them."""
    whose: Words = ()
    """Cases of those for whom something must be done, and so of whoever must do it (`Moreau-nak kell`)."""
    whom: Words = ()
    """Cases of those who are asked (`Moreau-t megkéri`)."""
    whence: Words = ()
    """Cases of those from whom something comes."""
    personal_infinitives: Words = ()
    """Endings of an infinitive that show whose it is (`küldenie`)."""
    obliges: Words = ()
    """Verbs by which they must."""
    postpositions: Words = ()
    """Words after somebody that do what prepositions do before (`Moreau mellett`)."""
    credits: Words = ()
    """Those by which somebody is the source (`Moreau szerint`)."""
    doers: Words = ()
    """Those by which somebody does it (`Moreau által`)."""
    dues: Words = ()
    """After somebody: it is for that one to do (`Moreau feladata`)."""
    led_out: Mapping[str, Words] = field(default_factory=dict)
    """In what sense a date is said (`due`, `at`, `seen`, `effect`, `until`), to the words and cases after it that tell."""
    far_verbs: bool = False
    """Whether other words may stand between a subject and its verb (`a rendőrség két esetet jelentett`)."""
    family_first: bool = False
    """Whether surnames stand before given names."""
    capital_nouns: bool = False
    """Whether nouns have a capital, so that a word in capitals within a statement is no verb (`Schreiben`)."""
    drops: bool = False
    """Whether a verb may stand for its pronoun (`θα τηλεφωνήσει` is `he will phone`)."""
    plural_verbs: Words = ()
    """Endings by which a verb shows that several do it (`πηγαίνουν`)."""
    our_verbs: Words = ()
    """Endings by which it shows that whoever speaks does it with others (`στέλνουμε`)."""
    postposes: bool = False
    """Whether it may, though no verb closes a statement (`el viernes llama Moreau`)."""
    accented: Mapping[str, str] = field(default_factory=dict)
    """Words that only their accents tell from others, and what they are compared by instead (`é` is not `e`)."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Words = ()
    """What follows digits in an ordinal (`th`); `.` where a full stop makes one of a number (`am 15. Mai`)."""
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Further names of weekdays, Monday is 0; with -1 a name of CLDR's (or a month's) that is another word (`man`)."""
    months: Mapping[str, int] = field(default_factory=dict)
    numbered: Words = ()
    """What a number may be written onto (`v12` is `v 12`)."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Word to `hour`, `day`, `workday`, `week`, `fortnight`, `month`, `quarter` or `year`."""
    parts: Words = ()
    """Parts of the day."""
    weekday_endings: Words = ()
    """What may be written onto a weekday (`vrijdagmiddag`)."""
    dates: tuple[tuple[str, Words], ...] = ()
    """Operation of the date grammar and its phrases."""
    due: Words = ()
    """Before a date: a deadline."""
    deadlines: Words = ()
    """Nouns that make the date beside them one by which something is due."""
    until: Words = ()
    at: Words = ()
    seen: Words = ()
    """Before a date: when something was so (`since`, `dated`)."""
    effect: Words = ()
    """Before a date: from when something holds."""
    onward: Words = ()
    """First words of `seen` that before a day to come tell from when something holds (`desde`)."""
    after_date: Words = ()
    """After a date, and part of it (`at the latest`)."""
    between: Words = ()
    ranges: Words = ()
    """Between the ends of a range of dates."""
    incidents: Words = ()
    """Beginnings of those events that have been."""
    events: Words = ()
    """What has a date of its own, which is nobody's deadline."""

    prefixes: Mapping[str, Words] = field(default_factory=dict)
    """Kind (also `risk`, `protective`) to what may stand before a colon."""
    recorded: Words = ()
    """Opens what the minutes are to say, without a colon (`let the minutes show that`)."""
    owner_labels: Words = ()
    """Before a colon, naming who does it (`owner:`)."""
    agencies: Mapping[str, Words] = field(default_factory=dict)
    """Role code to its agencies' and functions' names."""
    head_first: bool = False
    """Whether the first word of a function says what somebody is (`directeur de la prison`)."""
    genitives: Words = ()
    """What is written onto whoever has something, a name or a function (`polisens`)."""
    definites: Words = ()
    """What is written onto a function in place of an article (`psykologen`)."""
    abbreviated: Mapping[str, str] = field(default_factory=dict)
    """What an agency's kind is called for short, to the words of it in the agency's name (`cc` for the `Carabinieri`)."""
    weak: Words = ()
    """Those of them that are also ordinary words: only in capitals, before a colon or alone do they name an agency."""
    agency_heads: bool = False
    """Whether one of them names its agency where it opens a statement and a verb of doing follows (`Health will send`)."""
    vague: Words = ()
    """A function that names nobody (`the officer`)."""
    objects: Words = ()
    """Pronouns that are never a subject (`him`)."""
    clitics: Words = ()
    """Pronouns that stand between a subject and its verb (`lo envía`)."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """How a letter is written where the keyboard lacks it (`oe`), to the letter."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """What is written onto a word and is a word of its own (`'ll` is `will`)."""
    question_marks: Words = ("?", "？")
    """What ends a question."""
    elisions: Mapping[str, str] = field(default_factory=dict)
    """What is written before a word with an apostrophe and is a word of its own (`l'` is `le`)."""
    pronouns: Words = ()
    """Pronouns that may be a subject."""
    plurals: Words = ()
    """Those of them that never mean the person the case is about alone (`dom`)."""
    demonstratives: Words = ()
    """Those of them that are a subject only before a verb (`die belt`)."""
    speaker: Words = ()
    """Those by which the one who speaks means himself."""
    contracted: Words = ()
    """After a name with an ending of whoever has something: it is a verb instead (`Moreau's going to`)."""
    nobody: Words = ()
    """Subjects that name no one (`someone`)."""
    person: Words = ()
    """How the person the case is about is called."""
    articles: Words = ()
    nominative: Words = ()
    """Articles that only a subject has (`ο`)."""
    objective: Words = ()
    """Articles that no subject has (`τον`)."""
    oblique: Words = ()
    """Namings with their articles that are no subject, though others with the same article are (`der Polizei`)."""
    things: Words = ()
    """Nouns that are nobody's name, where every noun has a capital."""
    thing_endings: Words = ()
    """Endings of such nouns (`-ung`)."""
    masculine: Words = ()
    """Articles and titles of a man, whose name inflected may be a woman's (`του Παπαδόπουλου`)."""
    name_forms: Mapping[str, str] = field(default_factory=dict)
    """Ending of a person's name to what it becomes when it is inflected (`ος` to `ου ο`)."""
    noun_forms: Mapping[str, str] = field(default_factory=dict)
    """The same for the words of agencies and functions."""
    titles: Words = ()
    particles: Words = ()
    """Words within surnames (`van der`)."""
    generic: Words = ()
    """Words in agencies' names that tell no agency from another."""
    finishes: Words = ()
    """Words of a fragment that only tells by when what was said before is done (`draft due 1 October`)."""
    does_so: Words = ()
    """Says that somebody does what was said before (`sees to it`, `does that`)."""
    both: Words = ()
    either: Words = ()
    beside: Words = ()
    """Joins somebody who only helps (`together with`)."""
    jointly: Words = ()
    """Between a subject and another who does it as well (`Moreau, de concert avec la prison, ...`)."""

    tasks: frozenset[str] = frozenset()
    """Verb forms, present and infinitive, of what agencies undertake."""
    imperatives: frozenset[str] = frozenset()
    """Those of them that may open a note (`arrange housing`)."""
    commands: frozenset[str] = frozenset()
    """Further ones, which only after a name and a comma are told from what happened (`Ηλία, ετοίμασε`)."""
    perfective: frozenset[str] = frozenset()
    """Those that tell what happened where no modal stands before them (`осигури`)."""
    reflexive: Words = ()
    """Pronouns that make a verb passive or reflexive (`да се провери`)."""
    reflexives: frozenset[str] = frozenset()
    """Verbs that with one of them are not passive (`да се обади`)."""
    errands: frozenset[str] = frozenset()
    """Nouns that open a note of what is to be done, unless a verb tells something of them (`αποστολή του φακέλου`)."""
    infinitive_endings: Words = ()
    """Endings of the imperatives that are infinitives, which say nothing but what is to be done (`police : vérifier ...`)."""
    errand_endings: Words = ()
    """How such nouns end where they follow what is to be done (`lista átküldése`)."""
    infinitives: frozenset[str] = frozenset()
    """Those of them that may close one (`woning regelen`)."""
    own: frozenset[str] = frozenset()
    """Verb forms that are tasks only after the one who speaks (`eu envio`)."""
    futures: frozenset[str] = frozenset()
    """Those of them that are in the future, and so tell no habit (`visitará`)."""
    lasting: frozenset[str] = frozenset()
    """Those of them that in the present tell as well what somebody does anyway (`visits him`)."""
    usual: Words = ()
    """Words by which a verb in the present tells of a habit (`often`)."""
    modals: Words = ()
    """Before an infinitive: it is to be done."""
    dropping: Words = ()
    """Before a verb that stands for its pronoun, where the language drops it (`θα`)."""
    abilities: Words = ()
    """Those that promise nothing without a deadline (`can`)."""
    passive_marks: Words = ()
    passive_forms: frozenset[str] = frozenset()
    """Verb forms in the present that are passive by themselves (`skickas`)."""
    undertakes: Words = ()
    """Between a subject and an infinitive: it is to be done (`Moreau att skicka akten`); before one it opens no clause."""
    progressives: Words = ()
    """Endings of a verb form that with `is` tells what is under way (`is arranging`)."""
    becoming: Words = ()
    """Auxiliaries that are a future with an infinitive and a passive with a participle (`wird`)."""
    apart: Mapping[str, Words] = field(default_factory=dict)
    """Class of a verb (`reports`) to verbs in two words, of which the second may close the clause (`teilt ... mit`)."""
    passives: Words = ()
    """It is to be done, by someone not yet named (`must be`)."""
    asks: Words = ()
    requests: Words = ()
    """Before somebody at whose request or on whose proposal something is done (`at the request of`)."""
    requested: Words = ()
    """After somebody, or whoever has it, the same (`Moreau kérésére`, `at Moreau's request`)."""
    proposes: Words = ()
    """Verbs by which somebody puts to the table what it decides, and phrases before whoever did (`the proposal of`)."""
    addressees: Words = ()
    """Prepositions before the one who is asked (`vraagt aan`)."""
    asked: Words = ()
    """Somebody is asked to do it (`is asked to`)."""
    reports: Words = ()
    judges: Words = ()
    """Tasks that before words of risk or protection tell what somebody sees in it (`sees a risk in`)."""
    notifies: Words = ()
    """Those of them that are a task when somebody is the object (`informs the victim`)."""
    tells_whom: Words = ()
    """Those of them that are a task when somebody named follows at once (`meddelar Moreau`)."""
    courtesies: Words = ()
    nouns: Words = ()
    """Imperatives that before a preposition are nouns (`contact with`)."""
    awaits: Words = ()
    """Opens what is only waited for, and so nobody's task (`a la espera de que`)."""
    receives: Words = ()
    obtains: Words = ()
    """Those of them that, with nobody to give it, tell to see to something (`to get`); one of a word only before `effected`."""
    effected: Words = ()
    """What shows that it is seen to (`gets it signed`, `gets it over to`)."""
    meets: Words = ()
    """Verbs of receiving that before or after a person are a task (`will wait for him`)."""
    needs: Words = ()
    """Verbs of receiving in two words that stand apart (`heeft ... nodig`)."""
    personal: Words = ()
    """Verb forms that a bare pronoun more likely says of the person the case is about (`he visits`)."""
    states: Words = ()
    """Verbs that tell how things are, and auxiliaries."""
    past: Words = ()
    """Words that tell that it happened."""
    past_endings: Words = ()
    past_shapes: Words = ()
    """Endings, accents included, that show a verb of the past wherever it stands (`-ó`)."""
    pasts: frozenset[str] = frozenset()
    """Past forms of the tasks, where endings alone do not show them."""
    participles: Words = ()
    """Shapes of a past participle, as stems or endings (`ge*`, `-ed`)."""
    participle_forms: frozenset[str] = frozenset()
    """Past participles of the tasks, where their shapes are those of other words as well."""
    participle_accents: Words = ()
    """Endings, accents included, that tell a participle from a present (`contacté`, `contacte`)."""
    participle_endings: Words = ()
    """How every participle ends, where their shapes alone do not show them."""
    present_endings: Words = ()
    adverbs: Words = ()
    """Small words that may stand between a subject and its verb."""
    wish: str = ""
    """Opens what somebody is wished to do, where it is not the first of `that` (`ζητά να`)."""
    infinitive_marks: Words = ()
    purposes: Words = ()
    """Those of them that do not open what somebody is asked to do (`asks Moreau for`)."""
    that: Words = ()
    relative: Words = ()
    agents: Words = ()
    origins: Words = ()
    """Before whom something comes from."""
    of: Words = ()
    """Between somebody and the agency he is from (`Moreau på åklagarkammaren`)."""
    prepositions: Words = ()
    places: Words = ()
    """Prepositions of place."""
    according: Words = ()
    opening_credits: Words = ()
    """Single words of it that, as `origins` do, credit only where they open a statement (`per`)."""
    memos: Words = ()
    """Opens a note without a colon (`nb`)."""
    thanks: Words = ()
    """Verbs of thanking: a remark for the minutes (`Moreau thanks everybody for coming`)."""
    to_tell: Words = ()
    """For what somebody called or wrote, where it tells what follows (`rang the prison to say`)."""
    views: Words = ()
    """What somebody has where it is said in whose view something is so (`in Moreau's view`)."""
    belongs: Words = ()
    """Around the one whose task it is (`action for`, `is up to`)."""
    assigned: Words = ()
    """After the one, named with a preposition, whose task it is (`στον Moreau ανατίθεται`)."""
    duties: Words = ()
    """After the one whose task it is, in the genitive (`det är Moreaus uppgift att`)."""
    negations: Words = ()
    quantifiers: Words = ()
    """Those of them that before a word show it to be a noun (`no contact`)."""
    denials: Words = ()
    """Those of them that beside a command forbid (`kontakta inte familjen`)."""
    denied: Words = ()
    """Before one of the others: opens what is forbidden (`do not`)."""
    not_yet: Words = ()
    """Negations that tell how things are, not what was agreed."""
    soon: Words = ()
    """A deadline that is no date (`as soon as possible`)."""
    needless: Words = ()
    """Verbs that with a denial anywhere after them exempt (`hoeft ... niet`)."""
    exempt: Words = ()
    """Nothing is to be done (`no action for`)."""
    idle: Words = ()
    """First words of it that need nobody beside them (`nothing to do`)."""
    barring: Words = ()
    """Nouns that after a denial forbid (`no contact with the victim`)."""
    bound: Words = ()
    """Verbs that in them, after a denial, tell what somebody named need not do (`la policía no tiene que`)."""
    unable: Words = ()

    decisions: Words = ()
    rulings: Words = ()
    """Words that open a terse decision (`no to leave`)."""
    resolves: Words = ()
    """Verbs by which a table that says `we` decides."""
    ourselves: Words = ()
    """The pronouns and nouns by which it does (`we`, `the conference`)."""
    resolved: Words = ()
    """Forms of such verbs by which it is told that the table decides or decided (`the group approved`)."""
    past_passives: Words = ()
    """Words of deciding, passive and of the past, that as well tell what others decided (`ansökan avslogs`)."""
    tabled: Words = ()
    """Opens what is put to the table, whose passive of the past decides for sure (`förslaget avslogs`)."""
    permits: Words = ()
    """Verbs by which the person may or may not do something, as the table decides or as it is told (`han får flytta`)."""
    our_endings: Words = ()
    """How they end where the verb alone says that it is us (`αποφασίσαμε`)."""
    agreed: Words = ()
    """Opens what was agreed: an action where someone does it, else a decision."""
    granted: Words = ()
    """What others than the table grant or refuse (`benefit`): a word of deciding alone beside it tells what they did."""
    grounds: Words = ()
    conditions: Words = ()
    """Opens a clause that only says when or whether (`if Moreau agrees, ...`)."""
    dissents: Words = ()
    approves: Words = ()
    """Verbs that, denied, dissent (`supports ... not`)."""
    attendance: Words = ()
    presences: Mapping[str, Words] = field(default_factory=dict)
    """What words of a statement about attendance come to: `here`, `apologies`, `absent`, `late`, `leaves`, `returns`,
    `stands_in` (for whoever is named after), `replaced` (by whoever is named after) and `guest`."""
    comings: Words = ()
    """Verbs of coming and going that tell of the meeting where nobody and nothing but an hour stands beside them (`sale Moreau`)."""
    transitive: Words = ()
    """Last words of it that before an article tell of something else (`left the flat`)."""
    favours: Words = ()
    """Verbs that before somebody named ask for a task more often than for an answer (`can Moreau call the landlord?`)."""
    auxiliaries: Words = ()
    """Verbs that before their subject open a question."""
    questions: Words = ()
    """How a question without a question mark begins."""
    wonders: Words = ()
    """Verbs by which somebody at the table puts a question (`quiere saber si`), right before it or whoever is asked."""
    asking: Words = ()
    """Particles that make a question of what they stand in (`ще дойде ли`)."""
    queries: Mapping[str, Words] = field(default_factory=dict)
    """What may be asked of the assistant (`dialogue.queries.ASKED`) to whole lines that ask it; `{entry}` stands for an id,
    `{who}` for somebody at the table, `{about}` for a matter, `{when}` for a time; a `?` of its own ends what only
    the mark makes a question (`está hecha A2 ?`)."""
    query_fillers: Words = ()
    """Small words that change nothing of what is asked, wherever they stand in it (`é que`)."""
    query_asides: Words = ()
    """What such a question may be led in with (`can you tell me`)."""
    spoken: Mapping[str, Words] = field(default_factory=dict)
    """Command to whole lines that ask for it (`next` to `go on`)."""
    nothing: Words = ()
    """Whole lines that say there is nothing or nobody."""
    answers: Mapping[str, Words] = field(default_factory=dict)
    """Answer (`yes`, `done`, `worse`) to whole lines that give it."""
    turns: Words = ()
    """Joins two statements (`but`)."""
    judging: Words = ()
    """Words that make a statement an assessment even of something that happened."""
    weighing: Words = ()
    """Words that weigh what is told against before, or as an impression (`seems`): neither fact nor yet risk or protection."""
    surmises: Words = ()
    """Words by which what is told is what somebody thinks (`expects`), not a fact."""
    befalls: Words = ()
    """Verbs by which something worries somebody, or is known to him (`a Moreau le consta que`)."""
    viewed: Words = ()
    """Before the one in whose view something is a risk or protects (`for probation, his sister's support ...`)."""
    perceives: Words = ()
    """Verbs, in their past forms, by which a source saw it itself."""
    perceived: Words = ()
    """Their participles (`seen`)."""
    being: Words = ()
    """Auxiliaries that with such a participle say that somebody was seen."""
    risk: Words = ()
    protective: Words = ()
    lessens: Words = ()
    """Words by which a risk beside them is small or grows less (`the risk is falling`)."""
    slight: Words = ()
    """Words by which it is so small that whether it is a risk must be asked (`a low risk`)."""
    matters: Words = ()
    """Those words of risk that may as well name the matter of a fact (`drank alcohol`)."""
    programmes: Words = ()
    """Nouns that make a risk named before or in them the matter of a programme (`aggression training`)."""
    hopeless: Words = ()
    """It cannot be helped: neither a task nor a decision (`nothing to be done`)."""
    unwilling: Words = ()
    """Somebody does not mean to: what the table decided is put otherwise (`is not going to`)."""
    answering: Words = ()
    """After `can somebody`: verbs that with a question ask to be told, tasks otherwise (`може ли да каже дали`)."""
    discloses: Words = ()
    """Verbs that denied tell what somebody keeps to himself (`will not share this`)."""
    toward: Words = ()
    """Before a date: what is meant for that day (`a bed for 16 September`)."""
    plans: Words = ()
    """Participles by which a day is still to come (`booked`)."""
    keeps: Words = ()
    """Verbs that with such a participle only tell how things are (`holds a flat reserved until 15 April`)."""
    holding: Words = ()
    """Auxiliaries of the perfect that alone tell how things are (`has an appointment`)."""
    accounts: Words = ()
    """Nouns between a source and the verb by which it tells (`police intel suggests`)."""
    suggests: Words = ()
    """Verbs by which such an account tells."""
    amends: Words = ()
    """Opens a correction of what was said (`sorry`)."""
    amends_end: Words = ()
    """Last words of one (`maak er 14 september van`)."""
    equals: Words = ()
    """Between a field and its value in a correction (`is`)."""
    myself: Words = ()
    """Answers by which the chair names himself (`me`)."""
    everyone: Words = ()
    """Answers that name all who are offered."""
    excepting: Words = ()
    """After those, before who is not meant (`except`)."""
    beyond: Words = ()
    """First words before a date that is not the day itself (`after`)."""
    dating: Words = ()
    """Small words that an answer with a date is said with (`make it`, `we meet again`)."""
    closed: Words = ()
    """Whole parts of a sentence by which named people only may read it (`confidential`)."""
    abstracted: Words = ()
    """Those by which others read a short wording only."""
    off_record: Words = ()
    """Those by which it is not in the minutes."""
    only_for: Words = ()
    """Before those who alone may read it (`only for`)."""
    for_only: Words = ()
    """After them (`probation only`)."""
    not_for: Words = ()
    """Before those who may not read it."""
    not_to_know: Words = ()
    """After them (`must not know`)."""
    outsiders: Words = ()
    """Who is not at the table and may be meant by these (`the press`)."""
    kin: Words = ()
    """Those who may be meant where the words are plain (`do not tell his family`)."""
    asides: Words = ()
    """Small words that such a part is said with (`please`, `this is`)."""
    topics: Mapping[str, Words] = field(default_factory=dict)
    """Category code to the words (`a*` begins one) by which a text is about it; the category that they narrow most first."""
    function_words: Words = ()
    """Frequent small words, by which the language is recognised."""
    abbreviations: Words = ()
    """Words that end in a full stop without ending a sentence."""


def words(text: str) -> Words:
    """Return the words of a text, without accents."""
    return tuple(folded(text).split())


def phrases(text: str) -> Words:
    """Return the phrases of a text in which `;` parts them, without accents."""
    said = [phrase.strip() for phrase in " ".join(folded(text).split()).split(";")]
    if "|" not in text:
        return tuple(filter(None, said))
    return tuple(word for phrase in said if phrase for word in (phrase.split("|") if _is_choice(phrase) else (phrase,)))


def _is_choice(phrase: str) -> bool:
    """Say whether a phrase is nothing but one word or another, which may as well stand apart."""
    return "|" in phrase and " " not in phrase and not phrase.endswith("?")


def listed(text: str) -> dict[str, Words]:
    """Return the lines `name: phrase; phrase` of a text as phrases by name; a line without a name goes on with the last."""
    said: dict[str, str] = {}
    name = ""
    for line in text.strip().splitlines():
        head, colon, rest = line.partition(":")
        name = head.strip() if colon else name
        said[name] = f"{said.get(name, '')} {rest if colon else line.strip()}"
    return {key: phrases(value) for key, value in said.items()}


def valued(text: str) -> dict[str, int]:
    """Return the words of a text such as `one 1; two 2` with their numbers."""
    return {word: int(number) for word, number in (entry.split() for entry in folded(text).split(";"))}


def named(text: str) -> dict[str, str]:
    """Return the words of a text such as `days day; weeks week` with their names."""
    return dict(cast("tuple[str, str]", tuple(entry.split())) for entry in folded(text).split(";"))


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a table, in alphabetical order."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__)))


@lru_cache(maxsize=32)
def load(language: str) -> Table | None:
    """Return the table of a language, or None where there is none."""
    if language not in languages():
        return None
    return cast("Table", import_module(f"{__name__}.{language}").TABLE)
