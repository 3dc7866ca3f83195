"""English: the words by which a typed sentence is understood."""

from __future__ import annotations

from assistant.dialogue.tables import Table, listed, named, phrases, valued, words

_BASE = words("""
accompany act add address adjust adopt advise analyse analyze announce apply appoint approach arrange ask assemble
assess assign attend book brief bring buy calculate call cancel carry chair chase check circulate clarify clear close
collate collect combine compile complete conduct confirm consult contact continue convene coordinate copy correct
counsel cover create deal deliver determine develop discuss distribute do document draft draw drive email e-mail
enquire enrol enroll ensure escort establish evaluate examine exchange explain explore extend facilitate file fill
finalise finalize find finish fix follow forward fund gather get give go guide hand handle help hire hold identify
implement include inform initiate inquire inspect install instruct interview introduce investigate invite involve
issue join keep lead liaise link list locate look make manage measure mediate meet mention message monitor motivate
move name negotiate notify observe obtain offer open order organise organize oversee pass pay phone photograph pick
place plan post prepare present print process produce propose provide publish pursue push put raise reach record refer
register regulate remind remove renew reopen replace report request research reserve resolve respond revise ring run
scan schedule scout screen search secure see seek select send serve set settle share shortlist sign sketch sort speak
start step stop submit summarise summarize supervise supply support survey take talk teach tell test text trace track
train transfer translate transport trigger try update upload use verify view visit volunteer warn watch work write
activate amend append assist assure brief bid canvass cascade chat coach communicate compare compose countersign
cross-check dedicate delegate deploy describe diarise diarize dispatch disclose divert drop edit enable encourage enforce
enlist equip estimate expedite fast-track feed fetch fingerprint finance host highlight incorporate induct insert integrate
intervene itemise lay log mail map mentor minute mobilise nail nominate nudge offboard outline pack pair patrol pencil
photocopy ping pinpoint pop prep prioritise prioritize probe procure query reassess re-assess reassure recap recirculate
recommission reconcile reconvene recruit rectify refresh rehouse re-house reinforce reinstate reissue relay relocate remedy
repair reschedule resend re-send reset resubmit retrieve revisit ring-fence risk-assess safeguard scope seize shadow
shortlist sift signpost source sponsor spot streamline strengthen swap switch tackle tag tailor tidy tighten transcribe
triage troubleshoot tweak type undertake unpick upload validate vary vet withdraw witness bottom wrap redo
fit mount invoice redirect refund transmit hunt trawl touch dig firm factor feedback let
confer sound lodge table skype flag escalate review recheck re-check double-check rebook onboard redraft
""")
_ODD = {"do": "does", "go": "goes", "have": "has"}


def _third(verb: str) -> str:
    if verb in _ODD:
        return _ODD[verb]
    if verb.endswith(("s", "x", "ch", "sh", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


_TASKS = frozenset(_BASE) | frozenset(map(_third, _BASE))

TABLE = Table(
    language="en",
    asks_numeric=True,
    numbers=valued("""
        a 1; an 1; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve
        12; fourteen 14; fifteen 15; twenty 20; thirty 30; sixty 60; ninety 90
    """),
    ordinals=phrases("st; nd; rd; th"),
    ordinal_words=valued("""
        first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9; tenth 10; eleventh 11;
        twelfth 12; fifteenth 15; twentieth 20
    """),
    weekdays=valued("""
        mon 0; tue 1; tues 1; wed 2; weds 2; thu 3; thur 3; thurs 3; fri 4; wensday 2; wednesay 2; thurday 3; firday
        4; tuseday 1; wendesday 2
    """),
    months=valued("sep 9; sept 9; febuary 2; agust 8; setember 9; septembre 9"),
    units=named("""
        hour hour; hours hour; hrs hour; h hour; day day; days day; week week; weeks week; wk week; wks week;
        fortnight fortnight; fortnights fortnight; month month; months month; mth month; mths month; year year;
        years year; quarter quarter; quarters quarter
    """),
    parts=phrases("""
        morning; afternoon; evening; night; noon; midday; midnight; lunchtime; lunch; am; pm
    """),
    dates=(
        ("iso", phrases("{iso}")),
        (
            "season",
            phrases("""
        the? summer|autumn|winter|spring|holidays|christmas|easter|vacation|fall|ramadan|eid; the
        school|summer|christmas|easter holidays|break; new year
    """),
        ),
        (
            "recurring",
            phrases("""
        every|each other|second {unit}|weekend; every|each weekend; at|on weekends; at the weekends; on weekdays; every few {unit};
        every|each {weekday}; on? mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays; every|each
        other|second {weekday}; every {weekday} {part}; on {weekday} and {weekday};
        weekly on {weekday}; every|each {unit}; every|each {part}; every {n} {unit}
    """),
        ),
        (
            "month_week",
            phrases("""
        the? {ord} week of|in {month}; the? {ord} week of next month; the? last week of {month}; the? {ord} half of
        {month}
    """),
        ),
        (
            "time",
            phrases("""
        at? {clock}; at {time}; {time} hrs|hours|h; at {hour} o'clock|hrs|hours; at? {hour} am
    """),
        ),
        (
            "time_pm",
            phrases("""
        at? {hour} pm; at? {hour} in the afternoon|evening; at? {hour} o'clock in the afternoon|evening
    """),
        ),
        ("numeric", phrases("{num}; {weekday} the? {num}")),
        (
            "day_month",
            phrases("""
        w/e the? {day} of? {month} {year}?; the? {day} of? {month} {year}?; {month} the? {day} ,? {year}?; the? {ord} of?
        {month} {year}?
    """),
        ),
        ("day_month_range", phrases("the? {num} of? {month} {year}?; {month} {num} ,? {year}?")),
        (
            "days_month",
            phrases("""
        the? {day} to|until|till|through|and|-|–|— the? {day} of? {month} {year}?; {month} {day}
        to|until|through|and|-|–|— {day} ,? {year}?
    """),
        ),
        ("day_or_month", phrases("the? {day} or the? {day} of? {month} {year}?")),
        ("day", phrases("the {ord}; the {ord} of this|the month; {ord} of this|the month")),
        ("day_next_month", phrases("the? {ord} of next month")),
        (
            "weekday",
            phrases("""
        {weekday}; {weekday} {part}; {weekday} in? the {part}; {weekday} lunchtime|am|pm
    """),
        ),
        (
            "this_weekday",
            phrases("""
        this {weekday}; this|the coming|upcoming {weekday}; coming|upcoming {weekday}; {weekday} coming; the nearest
        {weekday}; this {weekday} {part}; coming {weekday} {part}; this|the coming {weekday} {part}; this coming
        {weekday} {part}
    """),
        ),
        (
            "next_weekday",
            phrases("""
        next {weekday}; the next {weekday}; {weekday} next; next {weekday} {part}; the {weekday} after next;
        {weekday} after next
    """),
        ),
        (
            "last_weekday",
            phrases("""
        last {weekday}; past {weekday}; the past|last|previous {weekday}; previous {weekday}; {weekday} last; last
        {weekday} {part}; {weekday} gone
    """),
        ),
        (
            "weekday_this_week",
            phrases("""
        {weekday} of? this week; {weekday} {part} this week; this week {weekday}; this week on|by {weekday}
    """),
        ),
        (
            "weekday_next_week",
            phrases("""
        {weekday} of? next week; {weekday} {part} of? next week; next week {weekday}; next week on|by {weekday};
        next week 's {weekday}; {weekday} of the following|coming week; next week's {weekday}
    """),
        ),
        (
            "weekday_last_week",
            phrases("""
        {weekday} of? last week; last week {weekday}; last week on {weekday}; {weekday} {part} last week
    """),
        ),
        (
            "weekday_plus",
            phrases("""
        {weekday} week; a week on {weekday}; a week from {weekday}; {n} week|weeks on|from {weekday}; {weekday}
        fortnight
    """),
        ),
        (
            "in",
            phrases("""
        in|within {n} {unit}; {n} {unit} from now|today; within the next|coming? {n} {unit}; in the next|coming {n}
        {unit}; in {n} {unit} time|'s; in {n} {unit} 's time; in {n} {unit} from now|today; within the next? {unit};
        in {n} weeks' time; within|in at most|max|maximum {n} {unit}; within {n} {unit} of today|now; no later than
        {n} {unit} from now|today; in|within one|a {unit}; {n} {unit} time; over the next|coming {n} {unit}; during
        the next|coming {n} {unit}; for the next {n} {unit}; next {n} {unit}; {n} {unit} today; today {unit}; not later than {n} {unit} from
        now|today; at most {n} {unit} from now|today
    """),
        ),
        (
            "in_workdays",
            phrases("""
        in|within {n} working|business|work|office day|days; within the next {n} working|business day|days; {n}
        working|business day|days from now|today
    """),
        ),
        (
            "in_vague",
            phrases("""
        in|within a? few|couple of? {unit}; in|within several|some {unit}; in|within about|around|roughly {n}
        {unit}; in|within {n} or|to|- {n} {unit}; in|within {num} {unit}; in due course; sometime|some time next
        week|month; the other day; one of these days; a few|couple of? {unit} ago; in about {n} {unit}; in|within a
        number of {unit}; early|late|mid|sometime|beginning|start -? of? next|this week; early|late|sometime -? in?
        {month} {year}?; the? start|beginning of {month} {year}?; the? start|beginning of next|this|the
        month|year|week; some day|time next|this week|month; in the spring|summer|autumn|fall|winter; this
        spring|summer|autumn|winter; around|about|approximately|approx {day} {month} {year}?; around the {ord} of?
        {month}?; early next|this month|year; around the end of {month}; around {weekday}; before|after the
        summer|christmas|easter; by summer|christmas|easter; before summer|christmas|easter
    """),
        ),
        ("ago", phrases("{n} {unit} ago; {n} {unit} back|earlier")),
        (
            "rel0",
            phrases("""
        today; tonight; this {part}; later today; the? end of today|day; close of business today?; cob today?; eod
        today?; today {part}; by? the end of play; straight after this meeting|conference; later this {part};
        earlier today; right after this meeting
    """),
        ),
        (
            "rel1",
            phrases("""
        tomorrow; tomorrow {part}; tmrw; tmrw {part}; tmr; tomoz; tomorow; tommorow; tommorrow; the? end of tomorrow
    """),
        ),
        ("rel2", phrases("the? day after tomorrow")),
        ("rel-1", phrases("yesterday; yesterday {part}; last night; yest; yday; yesterd; yest {part}; ystrday")),
        ("rel-2", phrases("the? day before yesterday")),
        (
            "this_unit",
            phrases("""
        this {unit}; in|during|within the course of this {unit}; later this {unit}; the current {unit}; the course
        of this|the {unit}
    """),
        ),
        (
            "next_unit",
            phrases("""
        next {unit}; the coming|following {unit}; coming {unit}; the next {unit}; the course of next {unit}
    """),
        ),
        ("after_next_unit", phrases("the? {unit} after next")),
        ("last_unit", phrases("last {unit}; the past {unit}; the previous {unit}; earlier this {unit}")),
        ("end_week", phrases("the? end of the|this? week; eow; week - end; week's end")),
        ("end_next_week", phrases("the? end of next week; the end of the coming|following week")),
        ("weekend", phrases("the|this|coming weekend|w/e; the coming weekend|w/e; weekend; w/e")),
        ("next_weekend", phrases("next weekend|w/e; the following weekend|w/e")),
        (
            "end_unit",
            phrases("""
        the? end of the|this|current? {unit}; the end of the current {unit}; the? last day of the|this {unit}; this
        {unit} 's end; this {unit}'s end
    """),
        ),
        ("end_this_month", phrases("month -? end; the month -? end; eom; month's end; the end of month")),
        (
            "end_this_year",
            phrases("""
        the? year -? end; eoy; year's end; new year's eve; the turn of the year; the end of year
    """),
        ),
        (
            "end_next_unit",
            phrases("""
        the? end of next {unit}; the last day of next {unit}; the? end of the coming|following {unit}
    """),
        ),
        ("end_year_of", phrases("the? end of {year}; year end {year}; end {year}; late {year}")),
        (
            "end_month",
            phrases("""
        the? end of? {month} {year}?; the? last day of {month} {year}?; late {month} {year}?; end -? of? {month}
        {year}?
    """),
        ),
        (
            "mid_month",
            phrases("""
        mid -? {month} {year}?; the? middle of {month} {year}?; halfway through {month}; half way through {month}
    """),
        ),
        ("mid_this_month", phrases("the? middle of the|this month; mid -? month")),
        ("mid_next_month", phrases("the? middle of next month; mid next month")),
        (
            "month",
            phrases("""
        in {month} {year}?; during {month} {year}?; {month} {year}; this|next? coming {month}; the month of {month};
        sometime in {month}; in the course of {month}; within {month}; by {month} {year}?; before {month} {year}?;
        in early|late {month}
    """),
        ),
        (
            "quarter",
            phrases("""
        q {n} {year}?; the first|second|third|fourth quarter of? {year}?; the? end of q {n}
    """),
        ),
        (
            "week_of",
            phrases("""
        the? week of|beginning|commencing|starting the? {day} of? {month} {year}?; w/c {day} {month}; the? week of
        the {ord}; the week of {month} {day}; week of {month} {day}
    """),
        ),
        ("week_no", phrases("in? week {n}; week no|number {n}; wk {n}")),
        (
            "meeting",
            phrases("""
        the? next|following|coming|upcoming case? meeting|conference|session|time|review|mac|mar|mappa|mdt; our|this
        next meeting|conference|session; we meet again; the? next case conference; next time; we next meet; the
        table meets again; the following meeting; our next meeting
    """),
        ),
        (
            "release",
            phrases("""
        release; his|her|their|the release; release date; his|her|their|the release date; the? date of release;
        discharge; he|she|they is|are released|out; he|she|they gets|get out; the? day of release; the? day of
        his|her|their release; conditional release; the client's|prisoner's|detainee's release
    """),
        ),
        (
            "unit_before_release",
            phrases("""
        {n} {unit} before|prior|ahead to|of? his|her|their|the? release; the {unit} before release
    """),
        ),
        (
            "unit_after_release",
            phrases("""
        {n} {unit} after|of|following his|her|their|the? release; within {n} {unit} after|of|following
        his|her|their|the? release; the {unit} after release
    """),
        ),
        (
            "unit_before_meeting",
            phrases("""
        {n} {unit} before|prior|ahead to|of? the? next|following meeting|conference|session
    """),
        ),
    ),
    due=phrases("""
        by; before; by before; no later than; not later than; at the latest by|on?; latest by|on?; at latest; due;
        due by|on|before; deadline; deadline is|of|on?; on or before; by no later than; ahead of; prior to; in time
        for; by at the latest; to be done by; finished by; ready by; by close of business on?; by cob on?; by eod
        on?; by the end of; by end of; in the run up to; by latest; by|before noon|midday|lunch|lunchtime|cob|eod
        on; due date; due date is; target date; target; before close of business on?; by then on; b4; bfr; bef
    """),
    between=phrases("between; from"),
    deadlines=phrases("deadline; due date; target date; time limit; closing date; cut - off"),
    until=phrases("until; till; up to; up until; through; til; lasting until; untill"),
    at=phrases("""
        on; at; in; for; during; this; over; around; come; within; the; sometime; on the; for the; of
    """),
    seen=phrases("since; of; dated; from the; as recently as; back in; back on; ever since"),
    effect=phrases("""
        from; as of; as from; with effect from; starting; starting from|on; effective; effective from|on?;
        beginning; beginning on; after; following; onwards from; not before; only after; no earlier than; not
        earlier than; not until; to; moved to; postponed to
    """),
    after_date=phrases("""
        at the latest; latest; at latest; or before; or earlier; or sooner; please; eod; cob; deadline; close of
        business; max; ultimately; {part}; in the {part}; end of day; at noon|midday|midnight|night; sharp; onwards;
        before noon|midday|lunch; at the very latest; by noon|midday
    """),
    ranges=phrases("to; until; till; through; and; -; –; —; up to"),
    incidents=("incident", "observ"),
    events=phrases("""
        hearing*; trial*; court date*; court session*; court case; in|at|before|to court; court appearance; session; sitting; appeal*; expir*; runs out; run out;
        ran out; lapse*; ends; ended; valid; validity; in force; takes effect; take effect; comes into force|effect;
        enters into force; release date; verdict; ruling; judgment; sentenc*; arrest*; convict*; born; birthday;
        warrant; judgement; ban; licence; permit; visa; incident*; leave; furlough; review hearing; parole hearing;
        observation*; took place; takes place; taking place; happened; occurred; in effect; contract ends; moves;
        transferred; detained; held; discharged; discharge; operation; surgery; wedding; funeral; who arrived;
        starts; start; begins; is set for; is scheduled for; is planned for; is fixed for; will start|begin|end;
        will be released; is released
    """),
    views=phrases("""
        clinical|professional|personal? view|opinion|judgement|judgment|assessment|impression; eyes; experience; estimation;
        mind; book; reading; take on it|this|him|her; concern; worry; fear; main|only|biggest? concern|worry|fear; feeling;
        gut feeling; hunch; understanding; account; words; impression; sense; line; position; point; point of view
    """),
    prefixes={
        "action": phrases("""
        a; action; actions; action point|item; ap; a.p; todo; to do; to -? do; task; act; follow up; follow -? up;
        act pt
    """),
        "decision": phrases("decision; decisions; decided; resolved; unanimous; dec; conclusion; resolution; outcome"),
        "information": phrases("""
        info; information; inf; fact; facts; update; news; observation; new info|information; report; fyi; obs
    """),
        "assessment": phrases("assessment; factor; appraisal; view"),
        "risk": phrases("""
        risk; risks; risk factor; risk factors; concern; concerns; warning sign; push factor; worry; worries
    """),
        "protective": phrases("""
        protective; protective factor; protective factors; protection; strength; strengths; pull factor; protection
        factor
    """),
        "question": phrases("question; questions; q; query; open question; ask"),
        "dissent": phrases("""
        dissent; objection; disagreement; minority view; reservation; dissenting; dissenting view|opinion; against
    """),
        "attendance": phrases("""
        pres; abs; exc; apols; apol; in att; late; left; not present; not here; online; dialled in; present; apologies; absent; attendance; attending; in attendance; apology; excused; attendees; guest;
        guests; regrets
    """),
        "remark": phrases("""
            for the minutes; for the record; to|in the minutes|record; minutes; for minutes; remark; comment; observation on the meeting; minute note; please minute;
            to be minuted; on a point of procedure; procedural note; for information of the secretary; to note for the
            minutes
        """),
        "note": phrases("""
        note for the file; file note; note to file; for the file; for our own file;
        note; nb; n.b; note to self; private note; private; memo; my note; own note; remember; reminder to self; for
        myself; personal note; note for me|myself
    """),
    },
    owner_labels=phrases("""
        owner; responsible; who; by whom; lead; action owner; assigned to; assignee; person responsible; with
    """),
    agencies={
        "POL": phrases("""
        police; the force; cops; police officer|officers; policeman; policewoman; detective; community officer;
        constable; law enforcement; police service; police force; community policing; neighbourhood officer; police
        liaison; district police; local police; pol
    """),
        "PRO": phrases("""
        prosecution; prosecutor; prosecutors; public prosecutor; public prosecution; prosecution service; public
        prosecution service; prosecutor's office; prosecution office; pros; public prosecutor's office; the pp;
        district attorney; cps
    """),
        "PRI": phrases("""
        prison; prison service; prison administration; prison management; prison governor; governor; prison
        director; jail; penitentiary; custodial agency; correctional service; prison security; penitentiary
        administration; custodial institutions agency; detention centre
    """),
        "PRC": phrases("""
        prison officer; prison guard; contact officer; personal officer; wing officer; landing officer; key worker;
        guard; warder; unit officer
    """),
        "PSY": phrases("prison psychologist; psychologist; psych"),
        "PRB": phrases("""
        probation; probation officer; probation service; probation worker; parole; parole officer; probation and
        after-care; prob; po; the po; prob officer; probation team
    """),
        "MUN": phrases("""
        municipality; city; town hall; council; local authority; city council; municipal; mayor; mayor's office;
        municipal services; town council; the town; local council; muni
    """),
        "INT": phrases("""
        intelligence; intelligence service; security service; prison intelligence; security police; state security;
        secret service; intel
    """),
        "JUD": phrases("judge; the bench; magistrate; surveillance judge; judiciary; sentencing judge"),
        "MH": phrases("""
        mental health; mental health service|services; psychiatry; psychiatrist; mental health care; mental health
        team; mental healthcare; mh; mental health nurse; cmht; camhs; forensic psychiatry; mental health worker;
        psychiatric service|services
    """),
        "HLT": phrases("""
        health; health service|services; doctor; nurse; gp; medical service|services; medical; healthcare; health
        care; prison doctor; addiction service|services; addiction care
    """),
        "SOC": phrases("""
        social service|services; social worker; social care; social work; welfare; social welfare; social team; soc
        services; neighbourhood team; debt counselling
    """),
        "YTH": phrases("""
        youth welfare; youth service|services; youth care; child protection; youth worker; youth; child services;
        youth protection; children's services
    """),
        "EDU": phrases("education; teacher; educator; education service"),
        "WRK": phrases("""
        employment; employment service; employment office; job centre; jobcentre; job coach; work coach; employment
        agency; labour office
    """),
        "HSG": phrases("""
        housing; housing association; housing corporation; housing options; housing needs; homelessness team|service|services;
        tenancy team|support|officer; lettings; lettings team; housing service; housing office; housing provider; housing
        officer; housing department; housing team
    """),
        "NGO": phrases("""
        ngo; exit worker; exit programme; exit counsellor; after-care organisation; charity; exit team; exit;
        aftercare organisation; voluntary organisation; mentoring organisation
    """),
        "REL": phrases("""
        imam; chaplain; religious mediator; priest; cultural mediator; intercultural mediator; mediator; rabbi;
        pastor
    """),
        "MEN": phrases("mentor"),
        "CM": phrases("""
        case manager; case coordinator; case co-ordinator; casemanager; case worker; caseworker; coordinator; p/cve
        specialist
    """),
        "CP": phrases("""
        contact point; point of contact; secretary; minute taker; note taker; minute-taker; secretariat
    """),
        "FAM": phrases("family"),
    },
    agency_heads=True,
    weak=phrases("""
        housing; debt advice; health; medical; education; employment; youth; family; welfare; exit; psych;
        municipal; the town; the force;
        parole; guard; intel; health care; healthcare; secretary; mediator; city; pros; pol; mh
    """),
    vague=phrases("""
        the|an officer; officer; the worker; the colleague; my|our|his|her|their colleague; a colleague; the
        official; the agency; the service; the specialist; the team; the officers; the counsellor; the practitioner;
        the professional; the department; the authority; the authorities; colleagues; the agent; the staff; staff;
        the lady; the gentleman; the institution; the other agency; the contact person; the supervisor; the unit;
        one of us; both; both agencies; the former; the latter; the others; all agencies; the agencies; everyone;
        everybody; all partners; all; the partners; the manager; the chief
    """),
    objects=phrases("him; her; them"),
    contractions={"'ll": "will", "'d": "would", "'re": "are", "'ve": "have", "'m": "am"},
    contracted=phrases("""
        going to; gonna; not; been; gone; got to; agreed to; agreed; offered to; promised to; volunteered to; happy to; willing
        to; due to; about to; able to; supposed to; meant to; down to; lined up to; the one to; off to; away; late; running
        late; stuck; here; back; absent; joining; leaving; off sick; on leave; just; already; still; now; also; to;
        *ing the|a|an|him|her|them|it|his|their|all|both|this|that|these|some|every|up|out|round|down;
        asked|told us|me|probation|the|that; said; confirmed; reported; heard; noticed; worried; concerned; convinced; sure;
        adamant; of the view|opinion; against; opposed; in favour; unhappy; looking; working on; dealing with; taking;
        uneasy; anxious; nervous; afraid; scared; keen; on; off; only; ok; fine; unsure; wary;
        uncomfortable; offered; promised; coming; in; out; had; seen; told; spoken; up; able; unable
    """),
    pronouns=phrases("he; she; they; we; i; you; it's he; let's; let us"),
    demonstratives=phrases("that; this; those; these"),
    speaker=phrases("i; we"),
    nobody=phrases("someone; somebody; anyone; nobody yet; one of the agencies; whoever"),
    person=phrases("""
        the client; client; the detainee; detainee; the prisoner; prisoner; the offender; offender; the person; the
        person concerned; the inmate; inmate; the suspect; subject; the subject; the young man|woman; the boy; the
        man; the woman; the convict; service user; the returnee; the individual
    """),
    articles=phrases("the; a; an; our; all"),
    titles=phrases("""
        mr; mrs; ms; miss; mx; dr; prof; sir; madam; officer; inspector; sergeant; constable; judge; imam; father;
        colleague; commissioner; sgt; insp; det
    """),
    particles=phrases("""
        van; de; der; den; het; ten; ter; la; le; el; al; bin; ben; von; zu; da; di; do; dos; du; mac; mc; o; abu;
        ibn; st; v; d; vd; vdr; vande; vander; 't
    """),
    generic=phrases("""
        service; services; office; agency; department; team; unit; the; of; and; for; national; public; local;
        regional; district; centre; center; organisation; organization; foundation; institution; authority; group;
        city; council; board; state; house; care; support; social; health; prison; police; probation; municipality;
        housing; mental; general; new; project; administration; custodial; institutions; security; safety; network;
        programme; youth; work; association; in; central; north; south; east; west; after; aftercare
    """),
    finishes=phrases("""
        draft; first draft; to be ready; ready; done; to be done; finished; final version; final; version; report; completed; to be completed; complete; to be finalised; in; paper; note; text; it; that; the; target; due; by
    """),
    does_so=phrases("""
        does|do that|this|it|so; will do that|this|it|so; sees|see to it|that|this; takes|take care of it|that|this; will see to
        it|that|this; will handle|sort|arrange|take it|that|this; handles|sorts|arranges it|that|this; takes|take it|that|this
        on; will take it|that|this on; picks|pick it|that|this up; will pick it|that|this up; is on it; is doing it|that|this;
        has it|that|this; deals|deal with it|that|this; will deal with it|that|this; gets it done; will get it done; to do
        it|that|this|so; to sort|arrange|handle it|that|this; to see to it; will; takes care; volunteers; volunteered;
        is|are to do|sort|arrange|handle|organise|book|share|draft|write|take that|this|it|one|so; is|are
        doing|sorting|handling|arranging|sharing|writing|drafting that|this|it|one; share|shares
        that|this|it; will share that|this|it; between them; between the two of them; between the two;
        has|have to do that|this|it; must|should do that|this|it; 'll do that|this|it; 'll;
        said|says|promised|promises|offered|agreed he|she|they would|will|'d|'ll
        do|sort|take|handle|arrange|see it|that|this on|to?; does it;
        offered; has|'s offered; has volunteered
    """),
    to_tell=phrases("to say; to report; to tell us|him|her|them|me; to let us|him|her|them|me know; to complain; to warn"),
    memos=phrases("""
        nb; n.b; note to self; memo to self; reminder to self; mental note; remember; for myself; for my own notes; my
        own note; not to forget; lest i forget; must remember; reminder for me; for me
    """),
    comings=phrases("""
        joins; joined; leaves; left; arrives; arrived; departs; departed; returns; returned; rejoins; rejoined; enters; entered;
        comes; came; goes; went; stays; stayed; logs on|off|in|out; logged on|off|in|out; drops off|out; dropped off|out; comes
        in; came in; comes back; came back; walks|walked in|out; dials|dialled in; heads|headed off; pops|popped in|out
    """),
    judges=phrases("""
        sees; see; saw; views; view; viewed; regards; regard; rates; rate; considers; consider; assesses; assess; judges; judge;
        identifies; identify; finds; find; perceives; perceive; notes; counts; count; deems; deem; describes; describe;
        recognises; recognizes; values; value
    """),
    wonders=phrases("""
        wants|want|wanted to know; wonders; wondered; wonder; would like to know; is|are asking; queries; queried;
        enquires; enquired; inquires; inquired; was|were asking; needs to know from; question from; question to;
        asks|asked|ask whether|if; is|are asking whether|if
    """),
    lessens=phrases("""
        lowered; falling; fallen; decreasing; decreased; reduced; reduces; reduce; diminished; diminishes;
        diminishing; lessened; lessens; lessen; declining; declined; contained; under control; receding; mitigated;
        mitigates; mitigate; shrinking; shrunk; going down; gone down; went down; eased; easing; subsided
    """),
    both=phrases("and; &; plus; as well as; and also; /; +; and then"),
    either=phrases("or; and or; either"),
    beside=phrases("""
        with; together with; along with; alongside; in consultation with; in cooperation with; with help from;
        supported by; jointly with; with the help of; and his|her colleague
    """),
    tasks=_TASKS,
    imperatives=frozenset(_BASE)
    - {
        "address",
        "report",
        "place",
        "plan",
        "list",
        "record",
        "share",
        "name",
        "file",
        "process",
        "post",
        "view",
        "work",
        "hand",
        "present",
        "message",
        "order",
        "text",
        "note",
        "train",
        "minute",
        "log",
        "mail",
        "mentor",
        "host",
        "map",
        "patrol",
        "pair",
        "pop",
        "probe",
        "query",
        "recap",
        "refresh",
        "repair",
        "reset",
        "scope",
        "shadow",
        "source",
        "sponsor",
        "spot",
        "switch",
        "tag",
        "type",
        "witness",
        "bottom",
        "firm",
        "factor",
        "feedback",
        "let",
        "touch",
        "brief",
        "bid",
        "coach",
        "chat",
        "lay",
        "hunt",
        "wrap",
        "refund",
        "finance",
        "fingerprint",
        "highlight",
        "invoice",
        "drop",
        "tidy",
        "swap",
        "relay",
        "dig",
        "pack",
        "feed",
    }
    | {"let", "query", "feed", "drop", "relay", "swap", "tidy", "tag", "report", "plan", "share", "file"},
    infinitives=frozenset(),
    modals=phrases("""
        are|is|'re|am|'m not going to; isn't|aren't going to; will; shall; must; should; is to; are to; has to; have
        to; had better; needs to; need to; is going to; are going to; ought to; to; 'll; gonna; going to; been asked
        to; is due to; are due to; can; is expected to; are expected to; agrees to; agree to; agreed to; offers to;
        offer to; offered to; promises to; promise to; promised to; commits to; undertakes to; undertook to;
        volunteers to; plans to; intends to; aims to; takes it upon himself|herself to; takes on; takes up; takes care
        of; take care of; takes responsibility for; is responsible for; are responsible for; is in charge of; tries
        to; try to; will be; wants to; would like to; has agreed to; have agreed to; has promised to; has offered to;
        undertake to; commit to; volunteer to; plan to; intend to; committed to; volunteered to; has undertaken to;
        has committed to; hopes to; makes sure; make sure; sees to; see to; could; would; may; might; pls; please; is
        taking on; to please; is assigned to; has been tasked with; is tasked with; gets to; is arranging; is sending;
        is calling; is contacting; is organising; is organizing; is preparing; is checking; is on it; are on it; owns;
        own; is working on; are working on; is looking into; are looking into; will also; 's to; will get back; gets
        back; get back; to get back; comes back; will come back; is looking for; are looking for; takes|took|take it
        upon himself|herself|themselves|itself to; has|have taken it upon himself|herself|themselves|itself to; took
        on; has|have taken on; is|are taking on; steps|stepped|step up to; signed|signs|sign up to; is|are down to;
        is|are down for; is|are lined up to|for; is|are set to; is|are booked to; is|are scheduled to; is|are
        meant|supposed to; is|are charged with; is|are on the hook for; has|have the pen on; has|have the lead on|for;
        has|have the action to|for|on; has|have it in hand to; is|are happy|willing|prepared|free|keen|content to;
        has|have been charged|tasked with; owes us; owe us; still owes|owe us; is|are responsible; has|have the job
        of; has|have the task of; will|'ll be *ing; is|are leading on; leads on; led on; will|'ll lead on; is|are
        picking up; will|'ll pick up; picks up; pick up; is|are chasing; is|are sorting; is|are drafting; is|are
        booking; is|are ringing; is|are updating; is|are reviewing; is|are following up; follows|follow up; is|are
        handling; is|are on it; is|are on the case; has|have agreed; is|are signed up to; is|are committed to;
        has|have committed to; pledged|pledges to; has|have pledged to; has|have volunteered to; has|have signed up
        to; has|have got to; has|have still to; still has|have to; will|'ll see to it that; sees to it that; will|'ll
        make sure; makes sure that; is|are minded to; undertakes that; shoulders; volunteered for; is|are to please;
        kindly agreed to; kindly offered to; gave an undertaking to; gives an undertaking to; gave his|her|their word
        to; has|have his|her|their sights on; was|were tasked|charged with; has|have been charged|entrusted with;
        owes|owe the; owes|owe everyone; was|were entrusted with; is|are entrusted with; got the job of; gets the job
        of; was given the job|task of|to; is given the job|task of|to; has been given the job|task of|to; was handed
        the job|task of|to; got tasked with; will be responsible for; will be in charge of; has|have
        kindly|already|also|now|since|again|generously
        offered|agreed|promised|undertaken|volunteered|committed|pledged to; kindly|again|also|readily
        offered|agreed|promised|volunteered to; has|have said he|she|they will; let|lets everyone know; is|are
        expected shortly to; is|are due shortly to; is|are in a position to;
        promised|promises|promise|agreed|agrees|undertook|undertakes|pledged|volunteered|offered that? he|she|they|we
        would|will; swore he|she|they would|will; has|have promised|agreed that? he|she|they will|would;
        needs|need|has|have|ought to be there|present|available|around|involved|ready; must|should|will be
        there|present|available|around|involved|ready; is|are to be there|present|available|around|involved;
        keeps|keep us|everyone|everybody|the posted|informed|updated; will keep us|everyone|everybody
        posted|informed|updated;
        has|have kindly|already|also|now|since said|promised|agreed|offered|confirmed he|she|they
        will|would; has|have said|promised|agreed|confirmed he|she|they would|will; said|says he|she|they
        would|will do it|that|this; kindly said|says he|she|they will|would; said|says he|she|they
        would|will take|see|sort|handle it|that|this|care|to
    """),
    abilities=phrases("""
        can; could; may; might; would; wants; wants to; would like; hopes to; could also; tries to; try to; is|are
        minded to; hopes|hope to
    """),
    passive_marks=phrases("be; been; being"),
    progressives=("ing",),
    passives=phrases("""
        must be; should be; has to be; have to be; needs to be; need to be; to be; is to be; are to be; will be;
        shall be; gets; need to; needs; is needed; are needed; still has to be; still have to be; still needs to be;
        still need to be; ought to be; needed; required; is required; needs *ing; outstanding; we need;
    """),
    asks=phrases("""
        asks; ask; asked; requests; request; requested; instructs; instructed; tells; tell; told; reminds; remind;
        reminded; wants; want; wanted; would like; expects; expect; expected; orders; ordered; urges; urged; invites;
        invited; needs; begs; gets; proposes that; suggests that; requests that; asks that; insists that; demands
        that; has asked; have asked; requires; lets; let; tasks; tasked; calls on; called on; commissions; directs;
        directed; advises; recommends that; proposed that; suggested that; requested that; asked that; insisted that;
        encourages; authorises; begged; pushes; is asking; like; need; must have; we need; could use;
        has|have requested|asked|suggested|proposed that
    """),
    addressees=phrases("to; of; upon; on; from"),
    asked=phrases("""
        been|being asked|requested|instructed|invited|told|reminded|tasked|urged|directed to; was|were|is|are tasked to; is|are
        being asked to; gets|got asked to; has|have been told|reminded|urged|directed|invited|instructed|requested to;
        is asked to; are asked to; was asked to; were asked to; is requested to; are requested to; has been asked
        to; have been asked to; is instructed to; is invited to; is reminded to; was instructed to; are instructed
        to; are invited to; is told to; was told to; are reminded to; was requested to; is urged to; is asked; are
        asked; was asked; were asked; is requested; has been asked; have been asked; is instructed; are requested;
        was requested; was instructed
    """),
    obtains=phrases("""
        to get; must get; has|have|needs|need|ought to get; should get; is|are to get; will|'ll have to get; get; gets; getting
    """),
    effected=phrases("""
        over to; across to; off to; out to; back to; round to; through to; up to; into; onto; in place; up and running; ready;
        sorted; signed; signed off; done; sent; set up; drawn up; written; booked; arranged; transferred; moved; agreed; fixed;
        installed; removed; changed; extended; lifted; approved; printed; translated; updated; checked; tested; assessed;
        registered; seen by; started; finished; finalised; finalized; completed; circulated; issued; granted; authorised;
        hold of; in touch; in contact; together; on board; on with; round the table; organised; organized; reinstated;
        unblocked; processed; cleared; delivered; repaired; renewed; reviewed; typed up; lined up; written up; recorded; *ised;
        *ized; on to
    """),
    needs=phrases("is waiting for; depends on"),
    lasting=frozenset(
        words("""
        attends covers does employs feels follows gets gives goes guides handles has helps holds keeps knows leads likes
        lives manages meets monitors observes offers pays provides runs sees serves shares shows speaks supervises
        supplies supports surveys takes talks teaches trains uses visits volunteers watches works treats
        attend cover employ feel follow guide handle hold keep lead manage monitor observe offer pay provide see serve
        share speak supervise supply support survey teach train use visit watch work treat
    """)
    ),
    usual=phrases("""
        always; often; usually; regularly; currently; at the moment; still; sometimes; already; daily; weekly; monthly;
        nowadays; these days; as usual; frequently; no longer; anymore; hardly; rarely; never; most days; once a week|month
    """),
    personal=phrases("""
        keep; keeps; go; goes; do; does; take; takes; get; gets; give; gives; use; uses; work; works; start; starts;
        stop; stops; follow; follows; move; moves; drive; drives; visit; visits; attend; attends; meet; meets; talk;
        talks; speak; speaks; see; sees; run; runs; join; joins; find; finds; buy; buys; pay; pays; bring; brings;
        make; makes; look; looks; show; shows; want; wants; hold; holds; try; tries; help; helps; read; reads;
        write; writes; learn; act; acts; change; changes; hide; fight; carry; carries; leave; leaves; walk; walks;
        tell; tells; teach; search; searches; hang; accept; accepts; refuse; participate; ask; asks; order; pass;
        passes; push; pushes; pick; picks; set; sets; lead; leads; seek; seeks; threaten; gather; gathers; collect;
        collects; watch; watches; warn; warns; post; posts; place; places; open; opens; involve; involves; support;
        supports; respond; responds; mention; mentions; develop; develops; maintain; maintains; name; names; fix;
        finish; finishes; complete; completes; test; tests; play
    """),
    reports=phrases("""
        updates|updated us|me|everyone that; messages|messaged|texts|texted|emails|emailed|mails|mailed that he|she|they|his|her|their|the|it|there;
        says; say; said; states; state; stated; reports; report; reported; notes; noted; mentions; mentioned; informs;
        inform; informed; tells; told; announces; announced; confirms; confirm; confirmed; indicates; indicated; adds;
        added; explains; explained; claims; claimed; thinks; think; thought; believes; believe; believed; warns;
        warned; observes; observed; signals; signalled; expects; knows; know; hears; heard; sees; see; saw; seen;
        finds; found; fears; feared; suspects; suspected; points out; pointed out; writes; wrote; shares; shared;
        stresses; stressed; emphasises; emphasised; underlines; underlined; acknowledges; acknowledged; admits;
        admitted; recalls; recalled; concludes; concluded; estimates; estimated; considers; considered; rates; rated;
        assesses; assessed; feels; felt; judges; judged; describes; described; notices; noticed; learned; learnt; has
        heard; understands; understood; gathers; wonders; hopes; assumes; denies; denied; is aware; has noticed; have
        seen; has seen; has reported; have reported; has told; has informed; has noted; has confirmed; views; regards;
        doubts; doubt; is told; is informed; brings up; brought up; flags; flagged; raised; raises concerns; raises
        concern; worries; registered; recorded; logged; responds; answered; answers; replied; replies; complains;
        complained; advises against; advises that; advise against; recommends against; advised against; advises to;
        advised to; reckons; reckon; reckoned; argues; argued; insists; maintains; remarks; remarked; realises;
        predicts; predicted; guesses; stated that; comments; commented; relates; testifies; testified; submits that;
        is convinced; are convinced; is certain; is sure; is afraid; are afraid; is of the opinion; are of the
        opinion; takes the view; is|are|was|were
        worried|concerned|afraid|anxious|nervous|uneasy|alarmed|frightened|scared; remains worried|concerned;
        is|are|was|were confident|hopeful|optimistic|positive|adamant|clear|doubtful|sceptical|unsure|aware;
        gave|gives an update; passed|passes on that; let|lets us|everyone know; let|lets the table|group know;
        has|have let us know; came|comes back with|that; fed|feeds back that; got|gets word; has|have had word|word
        from; was|were told; has|have been told; was|were informed; has|have been informed; reminds|reminded
        us|everyone; reminds|reminded the table|group|meeting; told the table|meeting|group|conference|panel; tells
        the table|meeting|group; advised|advises the table|meeting|group; updated|updates the table|meeting|group|us;
        informed the table|meeting|group; briefed; briefs; relayed; relays; disclosed; discloses; discovered;
        established that; gathered; has|have gathered; has|have established|discovered|learned|learnt|gathered|picked
        up|observed|spotted|witnessed|established|recorded|logged|received word|raised|flagged|been told; picked up;
        picks up that; picked up that; came across; mentions that; has|have concerns|worries|doubts|fears|misgivings;
        had concerns|worries|doubts; voiced|voices|expressed|expresses concern|concerns|doubts|worry|fears; said that;
        quoted; quotes; cites; cited; counts; counted; takes him|her|them for; is|are|was|were of the opinion|view;
        is|are|was|were under the impression; has|have the impression|feeling|sense; gets|got the
        impression|feeling|sense; sums up; summed up; clarified; clarifies; elaborates; elaborated; attested; attests;
        queried; queries; speculates; speculated; theorises; alleges; alleged; hinted; hints; insisted; maintained;
        swears; swore; deems; deemed; counsels; sensed; senses; spotted; discussed; outlined; outlines; set out; sets
        out; read out; reads out; presented; detailed; details; assess; rate; judge; consider; regard; view; describe;
        estimate; suspect; fear; feel; understand; note; indicate; expect; assume; argue; stress; warn; claim;
        observe; point out; conclude; acknowledge; recall; predict; announce; mention; complain
    """),
    notifies=phrases("""
        informs; inform; notifies; reports back; report back; confirms; shares; share; tells|tell
        him|her|them|the|his|their|a|an|our|every|all|both|each|housing|social|mental|staff|victim|victims|family|partners
    """),
    tells_whom=phrases("tells; tell"),
    courtesies=phrases("please; kindly; pls; then; also"),
    nouns=phrases("""
        contact; call; search; visit; request; interview; work; support; help; control; review; change; offer;
        order; report; plan; file; share; move; meet; lead; issue; screen; set; start; stop; supply; survey; talk;
        trace; track; transfer; transport; trigger; volunteer; watch; document; demand; act; list; link; end; point
    """),
    receives=phrases("""
        receives; receive; will receive; gets; get; will get; is to receive; should receive; should get; is given;
        will be given; hears; will hear; hear; is getting; is receiving; needs; is sent; is still waiting for; waits
        for; awaits; is waiting for; expects; must receive; must get; has to get; needs to get; needs to receive; to
        receive; to get; will be sent; gets sent; is provided with; is awaiting; waiting for; still waiting for;
        needs to know; need to know; has to know; must know; need; still needs; is still awaiting; awaiting;
        will|'ll|should|must be receiving|given|handed|sent; should be getting; getting; receiving; is|are
        going to get|receive|be given|sent|handed; are getting; are receiving; are given; are sent
    """),
    states=phrases("""
        is; are; was; were; has; have; had; been; remains; remain; seems; seem; stays; stay; appears; lives; live;
        does; do; did; supports; agrees; wants; want; likes; works; knows; needs; sits; belongs; means; suffers;
        isn't; aren't; wasn't; hasn't; haven't; 's; became; becomes; get; keeps; goes; gets; owes; depends; refuses;
        shows; show; sees; finds; prefers; lacks; shows up; trusts; attends; uses; drinks; lost; holds; recognises;
        stands; lies; hears; regrets; welcomes; lack; feels; sleeps; eats; closes
    """),
    past=phrases("""
        was; were; had; been; did; went; came; saw; seen; said; told; got; made; took; gave; found; met; left; sent;
        wrote; spoke; held; kept; began; became; broke; brought; bought; fought; felt; heard; lost; paid; ran; sat;
        stood; thought; threw; hit; refused; since; ago; yesterday; has; have; hasn't; haven't; didn't; wasn't;
        weren't; hung; chose; slept; drank; ate; drove; fell; grew; stole; swore; taken; given; gone; done; hidden;
        hid; fled; beat; bit; cut; knew; led; rang; sold; caught; stuck; tore; withdrew; spent; built; used; shown;
        failed to; has been; have been;
        would had|been|gone|taken|seen|done|got|lost|spent|left|met|told|heard|found|moved|stopped|started|used|missed|turned|drunk|slept|stayed|made|given;
        turned|walked|stormed|dropped|moved|passed|picked|signed|backed|tipped|kicked|handed|rolled|popped|showed|ended|missed|opened|checked|logged|locked|smashed|cleared|settled
        down|up|out|off|away|in|back|over|on
    """),
    past_endings=phrases("ed"),
    participles=phrases("""
        -ed; -en; made; done; sent; seen; held; met; found; told; put; set; sought; brought; paid; left; read; kept
    """),
    present_endings=phrases("s"),
    adverbs=phrases("""
        also; still; now; then; already; again; therefore; first; just; kindly; only; really; always; personally;
        himself; herself; themselves; immediately; quickly; urgently; directly; so; please; once; more; soon;
        further; formally; jointly; together; either; both; each; next; finally; in; turn; meanwhile; hereby; as;
        agreed; -; –; —; →; ->; >; :; ,; (; )
    """),
    purposes=("for",),
    infinitive_marks=phrases("to; should; will; must; whether; if; for"),
    that=phrases('that; whether; how; why; because; when; if; as; which; :; "; “; ‘; «'),
    relative=phrases("which; who; that; whom; whose; when; where"),
    agents=phrases("by; from the side of; via"),
    of=("of", "at"),
    thanks=phrases("""
        thanks|thanked|thank everybody|everyone|all|colleagues; thanks|thanked|thank the group|panel|team|meeting|participants; thanks|thanked|thank you all
    """),
    origins=phrases("from; off; out of; by; through; via"),
    prepositions=phrases("""
        with; to; for; from; about; of; at; via; by; in; on; over; between; against; towards; through; into; near;
        regarding; concerning; re; than; without; per; after; before; like; on behalf of; next to; instead of;
        because of; due to; except; outside; behind; under; among; within; beside; despite; as; together with; along
        with; alongside; copy to; cc; not; inform; contact; for the benefit of; around; upon; onto; opposite; off
    """),
    places=phrases("""
        at; in; near; to; into; outside; inside; around; from; leave; left; leaves; leaving; entered
    """),
    opening_credits=("per", "so"),
    according=phrases("""
        if you ask; if we ask; if you listen to; in the words of;
        we hear|heard|learn|learnt|learned|understand|understood|gather|gathered|know from; i hear|heard|understand|gather from;
        according to; as reported by; information from; info from; message from; per; from; report from; update from;
        in the view of; in the opinion of; news from; word from; reported by; observed by; seen by; noted by; told by;
        heard from; learned from; signal from; on information from; assessment of; assessment by; confirmed by;
        received from; given by; as per; on the part of; stated by; says; so; source; letter from; email from; call
        from; registered by; obtained from; found by; assessed by; flagged by; noticed by; registered with; raised by;
        picked up by; recorded by; judged by; described by; observation by|from; observations by|from; on the word of;
        according to the; as far as; by the account of; on the evidence of; if we believe; going by; to hear; so says;
        so say; reports; adds; argues; reckons; thinks; believes; feels; explains; warns; notes; writes; say; said;
        reported; added; explained; confirmed; confirms; info via; intel from; intelligence from; feedback from; tip
        from; tip - off from; report by; reports from; statement from; statement by; note from; verdict of; reading
        of; impression of; estimate of; judgement of; judgment of; view of; opinion of; concern of; concerns of;
        concern raised by; concerns raised by; courtesy of;
        that's from; that is from; that came from; heard that from; got that from; that was; i had that
        from; i have that from
    """),
    assigned=phrases("""
        we need|expect|await|want|require|hear; is|are expected|needed|awaited|required; was|were asked|requested
    """),
    belongs=phrases("""
        action for; action point for; action item for; task for; action on; action with; action by; is up to; up to;
        it is up to; it is for; is for; falls to; lies with; rests with; is with; sits with; goes to; is assigned to;
        assigned to; responsibility of; responsibility lies with; is the task of; is the job of; job for; handed to;
        left to; one for; this is for; over to; todo for; to do for; to be done by; responsible is; responsible; owner
        is; owner; allocated to; given to; the ball is with; down to; actioned by; led by; is led by; will be led by;
        @; it falls to; entrusted to; delegated to; is on; action; responsibility for; handled by; taken up by; taken
        on by; picked up by; lead is; lead; →; ->; request to; request for; left with; left it with; is|was left with;
        leave it with; leave that with; falls on; lands with|on; handed over to; passed to|on to; on the desk of; sits
        on the desk of; the ball is in the court of; leave it to; leave this to; that's for; that one is for; that is
        for; action to; actions for; actions on; task to; it is down to; it's down to; it's up to; it is on; it's for;
        this is on; this one is for; parked with; rests on; entrusted with; lands on the desk of; with a follow - up
        by; lead agency is; lead officer is; lead agency; lead officer; lead person; to be led by; to be actioned by;
        to be taken forward by; taken forward by; will be actioned by; to be picked up by; will be picked up by; to be
        progressed by; to be chased by; to be followed up by; assignee is; first step lies with; next step lies with;
        next step with; next move is with; it would be for; it will be for; would be for; this falls to; that falls
        to; falls under; it would fall to; it will fall to; task lies with; it lies with; it rests with; it is left
        to; is left to;
        it's on; that's on; this one's on; it's with; that's with; this one's for
    """),
    denied=("do",),
    negations=phrases("""
        not; n't; no longer; never; doesn't; don't; won't; needn't; shouldn't; mustn't; no; isn't; aren't; shan't;
        neither
    """),
    quantifiers=("no",),
    not_yet=phrases("""
        not yet; hasn't; haven't; didn't; has not; have not; did not; was not; were not; wasn't; weren't; had not;
        not been; never; isn't; is not; are not; aren't; no longer
    """),
    soon=phrases("""
        asap; as soon as possible; urgently; urgent; immediately; right away; at once; without delay; soonest
    """),
    needless=phrases("need; needs; has; have"),
    idle=("nothing",),
    exempt=phrases("""
        no action; no further action; no actions; no action required; no action needed; nothing to do; need not;
        needn't; does not have to; doesn't have to; do not have to; don't have to; has nothing to do; have nothing to
        do; no need for; is not required to; does not need to; doesn't need to; do not need to; don't need to; is not
        to; are not to; no task for; no tasks for; no need to; nothing further; nothing for; take no action; takes no
        action; no action point; no role for; no longer needs to; no longer need to; no longer has to; is released
        from; is excused from; are not required to; no follow up; no follow -? up; won't have to; will not have to; no
        new action; no new actions; must not; mustn't; should not; shouldn't; may not; shall not; shan't; will not be
        asked; no steps; refrains from; refrain from; no work|job|part|input|involvement|need|tasks for|from|of;
        nothing needed|required|asked|expected from|of|for; not for; no involvement of|from; not involved at; stands
        down;
        no further steps|involvement|task|tasks|work|input|role for|from|by|with; no steps|follow-up
        for|by|from;
        is|are|was|were not required|expected|needed to; isn't|aren't required|expected|needed to; off the
        hook; is|are|'s off the hook for; is|are excused from|of; let off; is|are let off; is|are spared
        the|that|this; relieved of; is|are relieved of|from; out of it for
    """),
    unable=phrases("""
        cannot; can't; can not; could not; couldn't; is unable to; are unable to; unable to; is not able to; are not
        able to; has no; have no; refuses to; refused to; is not allowed to; may not know
    """),
    resolves=phrases("""
        refuse; reject; approve; deny; grant; accept; extend; suspend; lift; keep; maintain; raise; lower; postpone;
        stop; end; close; choose; support; advise; recommend; agree; continue; prolong; adopt; decline; confirm;
        opt; stick; go with; go ahead; shorten; place; take him; take her; leave it; drop; wait; hold; do not;
        don't; will not; won't; endorse; uphold; withdraw; impose; allow; permit; prefer; conclude
    """),
    ourselves=phrases("""
        we; the table; the conference; the meeting; the group; all agencies; everyone; all; all partners; the panel;
        the board; those present; everybody; all present; all partners; the partners; all participants; the room; the
        core group; the case conference; the partnership; all round the table; all of us; the agencies; all parties;
        panel; table; conference; meeting; group; board; core group; marac; mappa panel; the mappa panel|meeting; mac;
        the mac; the marac; case conference; partnership; the professionals; professionals; the multi - agency
        meeting|panel|team; multi - agency panel|meeting; the forum; forum; the attendees; attendees; the full|whole
        table|group|panel|meeting|conference; everyone present; everybody present; all those present; all attendees;
        all agencies present; members; the members; all members; the review; the case panel; the case meeting; each
        agency; every agency; partners; all professionals; everyone round|around|at the table; nobody; no one; the
        majority; a majority; those around|at|round the table; those round the table; the people around|round|at the
        table; everyone around|round|at the table; everybody around|round|at the table; all around|round|at the table;
        all those around|round|at the table; all concerned; the whole room; none; no - one; none of us; none of the
        agencies
    """),
    resolved=phrases("""
        rejects; rejected; approves; approved; adopts; adopted; agrees; agreed; has agreed; accepts; accepted;
        refuses; refused; denies; denied; grants; granted; extends; extended; suspends; suspended; lifts; lifted;
        keeps; kept; maintains; maintained; raises; raised; lowers; lowered; postpones; postponed; declines; declined;
        endorses; endorsed; upholds; upheld; withdraws; withdrew; imposes; imposed; opts; opted; decides; decided;
        resolves; resolved; concludes; concluded; confirms; confirmed; backs; backed; signs|signed off;
        settles|settled on; votes|voted for|against|to|down|unanimously; rules|ruled out; turns|turned down;
        goes|went|go with; opts|opted for; chooses; chose; came down on|against; comes down on|against; is in
        agreement; is content; are content; is agreed; are agreed; sticks|stuck to|with; stands|stood by; is in
        favour; are in favour; is against; are against; is unanimous; was unanimous; recommends; recommended;
        supports; supported; authorises; authorised; authorizes; authorized; ratifies; ratified; closes; closed;
        drops; dropped; scales|scaled up|down; takes|took the decision|view that; shelves; shelved; parks; parked;
        dismisses; dismissed; waives; waived; prefers; preferred; plumps for; voted; gives|gave the go-ahead;
        gives|gave its|their blessing|backing|consent|approval; is|are all? happy for|with|to; is|are all? content
        for|with|to; is|are all? comfortable with; is|are all? fine with; is|are all? on board with; is|are all?
        signed up to; is|are of one mind; nods through; nodded through; waved through; waves through; has|have
        decided|approved|rejected|agreed|refused|granted|declined|signed
        off|endorsed|accepted|extended|lifted|closed|resolved|concluded|ruled|ruled
        out|settled|opted|chosen|voted|adopted; gave|gives the green light; gave|gives the go ahead; gave|gives
        its|their approval|consent|blessing|backing|go - ahead; green - lit; overrules; overruled; holds|held off;
        held back; put|puts on hold; put|puts back; defers; deferred; adjourned; steps|stepped up|down; escalates;
        escalated; de - escalates; downgrades; downgraded; upgrades; upgraded; retains; retained; revokes; revoked;
        rescinds; rescinded; varies; varied; tightens; tightened; relaxes; relaxed; commits to; committed to; will
        keep; will close; will extend; will review; will not; won't; will lift; will suspend; will postpone; will
        revisit; will hold; will proceed; will go ahead; will wait; proceeds; proceeded; goes ahead; went ahead; is to
        go ahead; throws|threw out; sees|saw no reason|grounds|need to|for; saw no need; sees no need; took the view;
        takes the view; came to the view|conclusion; comes to the view|conclusion; reached consensus|agreement;
        reaches consensus|agreement; agrees|agreed in principle; favours; favoured; plumped for; is behind; are
        behind; is|are firm; will be asked; formally; is|are
        sticking|staying|going|keeping|moving|closing|extending|lifting|leaving|holding|continuing|carrying
        with|to|on|at|open; is|are sticking to|with; is|are keeping; is|are closing; is|are extending; is|are lifting;
        is|are leaving it|him|her|the; is|are holding off; is|are content|happy|agreed|clear|satisfied|confident
        that|for|with|to; does|do|did not see a|any need|reason|grounds|case; doesn't|don't|didn't see a|any
        need|reason|grounds|case; does|do|did not consider it; sees|saw|see no need|reason|grounds|case; finds|found
        no need|reason|grounds; objected; objects; has|have no objection|objections; had no objection|objections;
        raised no objection|objections; consents; consented; gives|gave the nod; assents; assented; is|are for;
        was|were in favour|agreement; settled; leaves|left it at|as|to; leaves|left the; judged it|that; considers it;
        considered it; deems it; deemed it; resolves to; elected to; elects to; moves|moved to; carries|carried the;
        content to|with; happy to; agreed to; minded to; in agreement; unanimous; comfortable with; satisfied
        that|with
    """),
    decisions=phrases("""
        the table|group|meeting|panel|conference|team went|goes for|with; the table|group|meeting|panel|conference|team came|comes down on|in; the table|group|meeting|panel|conference landed|settled|plumped|opted|voted on|for|against; came down on the side of; we landed|settled|plumped|opted on|for; we came down on; the feeling|view of the table|meeting|group|panel was|is; it was settled that|on; the upshot is|was; that's us agreed;
        we decide; we decided; we have decided; decided; decides; it is decided; it was decided; has been decided;
        have been decided; the conference decides|decided; the table decides|decided; is granted; are granted; was
        granted; is refused; was refused; is rejected; was rejected; is approved; are approved; was approved;
        approved; granted; is extended; will be extended; we stick to; we keep to; the meeting decides|decided;
        consensus that; consensus; we choose; we opt for; is adopted; adopted; we conclude; resolves; resolved; no
        leave; is suspended; will be suspended; is lifted; is maintained; will be granted; will be refused; will not
        be granted; is not granted; not granted; the advice is; we advise; the table advises; advice to the;
        recommends to the court; is confirmed as; decision is; decision; unanimously; the conference agrees|agreed;
        the table agrees|agreed; it is agreed; all agree; everyone agrees; everybody agrees; we all agree; it stays
        at; we will not; we won't; we do not; we don't; we postpone; we hold off; is postponed; is closed; case is
        closed; we close the case; is raised to; is lowered to; is upheld; we continue; will continue as; goes ahead;
        will go ahead; conference supports; the table supports; settled on; we settle on; the table chooses; stands
        down; we approve; we agree on; we agree not; agreed not to; all in favour; all were in favour; nobody|none
        against; no one against; no objections; no objection raised; carried; nem con; by consensus; on a show of
        hands; was|is unanimous; by common consent; by a majority; majority view; case|level|status|threshold
        stays|remains; case|level to stay|remain|be; will not be escalated; will be escalated|de-escalated; to stay at
        level; to remain at level; stays at level; remains at level; stay on level; moved up|down to level; kept at
        level; kept on level; remains|stays open; to remain open; to stay open; stays on the list|register; remains on
        the list|register; comes off the list|register; taken off the list|register; is|was|are|were turned down;
        is|was signed off; were signed off; to go ahead as planned; goes ahead as planned; green light for; green
        light given; thumbs up for|to; go - ahead for|given; it has been decided; has been agreed; was agreed; is
        agreed; were agreed; are agreed; we are agreed; we're agreed; we are all agreed; no change to the; we have
        agreed not; agreed in principle; we agreed not; we have resolved; we resolved; we resolve; final decision;
        formal decision; outcome is; ruled out; not to be pursued; not proceed; will not proceed; won't proceed; not
        proceeding; nfa; no further escalation; de - escalated to; referral accepted; referral declined; we accept; we
        reject; we decline; we refuse; we endorse; we support; we back; we ratify; we keep; we close; we extend; we
        lift; we retain; we defer; we revisit; we will revisit; we maintain; we leave; nobody|none
        objected|objects|disagreed|opposed|dissented; no one objected|objects|disagreed|opposed|dissented; nobody|none
        had|has|raised an|any objection|objections; no one had|has|raised an|any objection|objections; without
        objection|dissent; moved down|up to; down to|up to medium|low|high|level; moves down|up to; comes off as
        planned; we are
        sticking|staying|going|keeping|moving|closing|extending|lifting|leaving|holding|continuing|carrying; we will
        stick|stay|go with|to|on; we are content|happy|agreed|satisfied|clear; no reason|need|grounds seen to|for; no
        call for; let it be; leaves it as is; leave it as is; leave it at; leaves it at; is|was stepped up|down; will
        be stepped up|down; it was|is settled|agreed|decided|resolved|concluded that|to|not; it has been
        settled|agreed|decided|resolved|concluded; was|is settled|resolved that; has been settled|resolved; has|have
        been rejected|refused|approved|granted|ratified|endorsed|adopted|agreed|shelved|deferred; has|have been signed
        off; has|have been turned down; is|was|were ratified|endorsed|shelved|deferred|overruled|waived|rescinded;
        is|was|were ruled|knocked|thrown out|back; is|was|were put on hold;
        leave|rotl|request|application|release|extension|transfer|proposal|motion|variation
        refused|rejected|declined|denied|deferred|postponed|supported|agreed|granted|approved;
        general|broad|unanimous|full|clear agreement that|to|on; there was|is general|broad|unanimous|full|clear?
        agreement|consensus that|to|on; general|broad consensus; stays|remains in place|force; to stay|remain in
        place|force; it has|is|was been? concluded that; conclusion was that; view of the meeting|panel|group|table
        is|was; sense of the meeting; was carried; is carried; motion carried; taken as agreed; without a vote; by
        acclamation; plan|proposal|request|report|minutes was|is|were
        accepted|adopted|agreed|approved|endorsed|rejected; goes from weekly|monthly|daily|fortnightly to; moves|drops
        from weekly|monthly|daily|fortnightly to; reduced from weekly|monthly|daily|fortnightly to; we go for; we go
        with; we meet every; from now on we; we meet fortnightly|monthly|weekly|again; review every; for now we; we
        are not|we're not going to; level goes|is|stays|drops|moves; no visits|calls|leave|contact|changes until|for;
        nothing changes for;
        exclusion|curfew|tag|order|ban|conditions|condition|restriction|restrictions|supervision|level|monitoring|plan|restraining|zone|arrangement|arrangements|threshold|category
        stays|stay|stands|stand; zone|order|condition|conditions stays|stay|stands|remains|remain;
        supervision|reporting|monitoring|tagging|mentoring|placement carries|continues|goes on|as|ahead|to|from;
        we're|we are all? happy|fine|content|comfortable|ok|okay for|with|to|that; everyone|everybody|all
        is|'s|are? happy|fine|content|comfortable|ok|okay|agreed with|on|for|to|that;
        everyone's|everybody's|all's happy|fine|content|comfortable|ok|okay|agreed with|on|for|to|that;
        level|status|plan|category doesn't|won't|does|will not? change; we're|we are not
        telling|sharing|informing|disclosing|referring|moving|changing|extending|going|doing|putting|sending|giving|letting|taking;
        we'll leave|keep|stick|hold|stay|go it|him|her|this|things|with|to|on|at|off|for; no change for|to; all
        agreed;
        is|are to be maintained|retained|upheld|continued|left|discontinued; is|are to remain|stay|continue
        in|as|at|on|under;
        we stay|remain|continue with|at|on; we carry on with|at|as; we settle for|with; staying with; not on the agenda;
        not on the cards; off the table for now; we're|we are settled|sorted on; we settle; we're|we
        are sticking|staying|settling with|on; we stick with; we leave things|it|him|her|the; no case for;
        we see no need|reason|case for|to;
        we park|shelve|table|drop|freeze|hold; we'll park|shelve|drop|revisit; that's
        agreed|settled|decided; that is agreed|settled|decided; nobody's|nobody is moving|changing|going;
        endorsed; is|are endorsed; we let it|that|him|her|things;
        weekly|fortnightly|monthly|quarterly from now|here on; from now on weekly|fortnightly|monthly
    """),
    agreed=phrases("""
        agreed; agreed that; we agree that; we agreed that; it is agreed that; it was agreed that; we agree; we
        agreed; decided that; it was decided that; it is decided that; we decided that; we have agreed that;
        arrangement; settled; settled that; as agreed; agreed with; agreement; we've agreed that; we've agreed; the
        conference agrees that; the table agrees that; we have agreed; it was agreed; ok so; so;
        let's; let 's; let us; let's just
    """),
    conditions=phrases("""
        so that; in order that; lest; even though; even if; despite the fact that;
        if; when; once; as soon as; after; in case; unless; provided; provided that; should; whenever; until; while;
        although; though; because; since; as; now that; given that;
        seeing as; seeing that; what with; on the grounds that; by the time; the moment; just in case; owing
        to;
        given his|her|their|the|all|what|how; in view of; in light of; in the light of; considering
        his|her|the|that|how
    """),
    grounds=phrases("""
        because; since; given; in view of; on the ground that; on the grounds that; on the basis of; on account of;
        due to; considering; as there; as he; as she; as the; for the reason that; so that; in the light of; in
        light of; based on; on grounds of;
        seeing as; seeing that; what with; now that; owing to; on the basis that; on account of the fact
        that; in that
    """),
    approves=phrases("""
        supports; support; approves; approve; accepts; accept; backs; back; endorses; endorse; backed; endorsed;
        supported; accepted; shares; share; subscribes to; agrees; agree; agreed; buys; goes along with; go along
        with; in favour; in favour of; for it; for
    """),
    dissents=phrases("""
        sees|see|saw no|little point|sense|merit|value|use in it|this|that|the; sees|see nothing in it|this|that; isn't|is not|aren't|are not in favour; isn't|is not for it|this|that;
        signs|sign nothing of|like; is|are not having it|that|this|any; wants|want none of it|this; will|would have none of it|this; wants|want nothing to do with; will not sign up|off to|on; would|'d rather see|have him|her;
        can't|cannot|won't|couldn't put his|her|their|my name to; can not put his|her|their|my name to; won't|can't|cannot sign up|off to|on; won't|can't|cannot sign this|that|it off; not putting his|her|their|my name to; can't|cannot|won't go along with; could not go along with;
        disagrees; disagree; disagreed; does not agree; do not agree; doesn't agree; don't agree; objects; object to;
        objected; opposes; opposed; oppose; dissents; dissent; is against; are against; was against; not in favour;
        not in favor; has reservations; have reservations; cannot support; can't support; does not support; doesn't
        support; do not support; sees it differently; see it differently; takes a different view; has a different
        view; has a different opinion; cannot agree; can't agree; votes against; differs; did not agree; is opposed;
        cannot go along; wants it minuted that; wants it recorded that; holds a different view; of a different
        opinion; strongly objects; remains opposed; wishes to record; is not convinced; not on board; takes issue;
        don't share; does not share; doesn't share; would not go along; cannot live with; can't live with; dissenting;
        isn't happy with; is not happy with; won't support; will not support; thinks otherwise; contests; like it
        noted; like it recorded; differ; have different views; would like it noted; object; can't|cannot|couldn't go
        along; can|could not go along; doesn't|don't|didn't accept; does|do|did not accept; wouldn't|won't
        accept|agree|endorse|back; would|will not accept|agree|endorse|back; pushes|pushed|push back; is|are|was|were
        unhappy|uncomfortable with|about|at; is|are|was|were not comfortable|content|happy with|about; is not at all
        happy; disputes; disputed; dispute; challenges; challenged; challenge; voted against; votes|vote against;
        takes|took exception; took issue; wants|wanted|want his|her|their|its disagreement|objection|dissent|view
        recorded|noted|minuted; wants|want it on record; on record as; would like his|her|their|its
        disagreement|objection|dissent|view recorded|noted|minuted; puts|put on record; registers|registered
        an|his|her|their? objection|disagreement|dissent; maintains|maintained his|her|their|its objection;
        stands|stood by his|her|their|its objection; is|are in disagreement; in the minority; begs|begged|beg to
        differ; not|never persuaded; is|are|was|were unconvinced|unpersuaded; can't|cannot|won't sign up|off; can|will
        not sign up|off; refuses|refused to sign|agree|endorse|accept|back|support; would have preferred;
        argues|argued|argue against; speaks|spoke|speak against; rejects|rejected the
        assessment|decision|level|conclusion|reading|view|plan; parts|parted company; at odds with;
        holds|held|takes|took the|another opposite? view|position|line; holds|held|takes|took a different
        view|position|line; still opposes|objects|disagrees; remains|remained against|unconvinced|unhappy|of a
        different view; is|are|was|were dead|strongly|firmly? against; strongly|firmly|formally|flatly
        disagrees|disagreed|objects|objected|opposes|opposed; doesn't|don't see it that way; does|do not see it that
        way; doesn't share; does not share; sees|saw|see this|it|things|that differently; thinks|thought this|that|it
        is|was wrong|premature; thinks|thought this|that|it is|was a mistake; thinks|thought this|that|it is|was too
        early|lenient|harsh|soft; recorded|noted his|her|their|its? dissent|objection|disagreement; asks|asked for
        his|her|their|its dissent|objection|disagreement to be; asked that his|her|their objection;
        cannot|can't|couldn't|won't live with|support|back|endorse|agree|accept this|that|it; could|will|would not
        live with|support|back|endorse|agree|accept this|that|it; doesn't|don't|didn't support|back|endorse;
        does|do|did not support|back|endorse; not in agreement; are not in agreement; disassociates|distances
        himself|herself|itself|themselves; disassociates; has|have|had a problem|issue|issues|problems with; vetoes;
        vetoed; dissented; dissenting voice; abstained in protest; out of line with; minority report; entered a
        dissent|objection; raises|raised|lodges|lodged|enters|voices|voiced an|a|his|her|their? formal|strong?
        objection|objections; has|have|had an? strong|serious? objection|objections|reservations|misgivings|qualms;
        thinks|feels|believes we shouldn't be|do|go|release|let|close|move|grant|lower|raise|extend|drop|rush|agree|accept|allow|approve|rely|take|send|share|tell|inform|wait|stop|lift|step|refer|disclose|proceed|support|change|relax|put|give|place|transfer|reduce|end|set|leave|have;
        thinks|feels|believes we should not be|do|go|release|let|close|move|grant|lower|raise|extend|drop|rush|agree|accept|allow|approve|rely|take|send|share|tell|inform|wait|stop|lift|step|refer|disclose|proceed|support|change|relax|put|give|place|transfer|reduce|end|set|leave|have;
        thinks the panel|group|table should not|shouldn't;
        can't|cannot|couldn't|won't|not go along; can|could|will not go along; is not in agreement;
        can't|cannot|couldn't accept|support|endorse|agree|back|approve; can|could not
        accept|support|endorse|agree|back|approve; isn't|aren't|wasn't|weren't
        convinced|persuaded|happy|comfortable|content|satisfied|in; is|are not satisfied|in; is|are|was|were not
        convinced|persuaded; dead|firmly|strongly|totally|completely set? against; set against; is|are|was|were
        dead|firmly|strongly|totally set against; parts|parted company with|from; part company with; does|do|did not
        share the|this|that|his|her|their view|opinion|assessment|reading|conclusion|optimism; doesn't|don't|didn't
        share the|this|that|his|her|their view|opinion|assessment|reading|conclusion|optimism; is|are alone in;
        holds|held out against; takes|took a dim view; wants|want|like|wishes|asks it|this to be
        noted|recorded|minuted that?; wants|want|like|wishes it|this|that noted|recorded|minuted|known|understood
        that?; wants|want|like|wishes to have it noted|recorded|minuted that?; his|her|their|its
        objection|disagreement|dissent be|is|was recorded|noted|minuted; asks|asked|wants|wanted|requests|requested
        that his|her|its|their objection|dissent|disagreement|opposition; asked|asks for his|her|its|their
        objection|dissent|disagreement|opposition to; takes|took|holds|held the opposite view|position|line;
        wants|want|like|asks for it|this|that written|put|set down|on; wants|want it written|put; wants it on; wants
        his|her|their name;
        sees|see|saw it|this|that|things quite|very|rather|completely|totally|entirely|altogether|slightly?
        differently; is|are|was|were not on board; isn't|aren't|wasn't|weren't|'s|'re not? on board; is|are
        having none of it|this|that; isn't|aren't having it|this|that; is|are not having it|this|that; won't
        have it|this|that; thinks|think|thought it|that|this|it's|that's is|was? far|way|much|a|just|simply
        too|bit|little too? soon|early|quick|risky|lenient|harsh|soft; thinks|think|thought that's|it's|this
        far|way|much|a too|bit|little|much; has|have strong|serious|grave|major|real
        concerns|doubts|reservations|misgivings about this|the|that decision|approach; thinks|think we|we're
        are? making a mistake; thinks|think it's|that's|this|that|it is? a|the mistake|wrong; would not|never
        agree to|with; wouldn't|couldn't agree|accept|live to|with|that; is|are not for it|this; doesn't|don't
        like it|this|that|the idea|plan|proposal at?; is|are|was|were the odd one out; does|do not think we|the
        should; doesn't|don't think we|the|this|that should|is; is|are not with us;
        wish|wishes|want|wants his|her|their|its
        objection|objections|dissent|disagreement|reservations|opposition to;
        not buying it|that|this|the; isn't|aren't buying it|that|this|the; is|are not buying
        it|that|this|the; doesn't|don't buy it|that|this|the; does|do not buy it|that|this|the; not having
        it|that|this; not convinced; not signing up|off; wants|want that|this|it on paper|record; wants|want
        it down|put on|in; wants his|her|their concerns|view|opposition recorded|noted|minuted; can't see
        it|that|this working; doesn't see it|that|this working; would rather we|the; is|are|was|were of the
        opposite view|opinion;
        am|'m not comfortable|happy|convinced|content|satisfied with|about|that; am|'m against|opposed;
        thinks|think|finds|calls it|that|this|that's|it's is? a?
        daft|bad|terrible|stupid|poor|dreadful|silly|mad idea|plan; says so for the record|minutes; says no
        for the record; a daft|bad|terrible|stupid|dreadful idea
    """),
    requests=phrases("""
        at|on|upon the? request of; at|on|upon the? suggestion of; at|on the? proposal of; at|on the? instigation of;
        at|on the? initiative of; on the? advice of; on the? recommendation of; as requested by; as asked by; as
        proposed by; as suggested by; as advised by; following a|the request by|from|of; further to a|the request
        by|from|of; in response to a|the request by|from|of; on instruction|instructions from; at the insistence of;
        at the behest of; prompted by; request from; request by; asked for by; requested by; proposal from; proposed
        by; suggestion from; suggested by; on the advice of; question from
    """),
    requested=phrases("""
        request; suggestion; proposal; recommendation; advice; insistence; instigation; initiative; instructions
    """),
    transitive=("left", "leaves", "leaving", "joined", "joins", "joining", "entered", "attended", "attends", "attending"),
    presences=listed("""
        guest: as a guest; as guest; guest; guests; as an observer; as observers
        stands_in: stands in for; standing in for; stand in for; deputises for; deputising for; deputizes for;
            replaces; replacing; attends for; attending for; takes over from; in place of; instead of; covers for;
            covering for; sits in for; as deputy for; as substitute for; on behalf of; is here for; represents
        replaced: represented by; replaced by; is covered by
        returns: is back; are back; back in; back from; back with us; returned; returns; comes back; came back;
            rejoins; rejoined; has returned
        leaves: slip away; slip off; slip out; shoot off; dash off; nip out; left; leaves; leaving; leave; steps out; stepped out; gone; goes; had to go; has to go; dials out;
            logs off; logged off; drops off; departs; departed; walks out; went home; going now
        late: late; later; delayed; stuck in; on the way; held up; will join; joins at; joining at; arrives at;
            running behind; overdue
        apologies: apols; apolog*; excused; can't; cannot; couldn't; could not; not coming; isn't coming; won't; will not;
            unable; sick; ill; not able; regrets; on leave; on holiday; indisposed; off today; with notice; not
            joining
        absent: abs; absent; no show; not here; isn't here; not present; didn't; did not; missing; without notice; hasn't
            shown; has not shown
        here: pres; here; present; joins; joined; arrived; arrives; attends; attending; attended; in attendance; online;
            by phone; by video; dials in; calling in; walks in; walked in; in the room; at the table; everyone; has
            come; just came
    """),
    attendance=phrases("""
        will|'ll drop off|out; drops|dropped off|out of the call|meeting; walks|walked out of the meeting|room|call; sends|sending|sent his|her|their registrar|deputy|locum|replacement|sub|stand; sends|sending|sent a|his|her|their assistant|colleague|junior|manager|trainee|replacement instead|along|today; here until|till|from; over from; back at; running {n} late; {n} mins|minutes behind;
        pres until|till|to|from|for; pres; abs; apols; here until|till|to|for; {n} mins|min late; {n} minutes late; present until|till|to|from|for; has|needs to slip|nip|pop|shoot|dash|head off|away|out; needs to be away|off|gone by|at|before; gone by; off at;
        is ill; is sick; called in sick; sends|sent|send his|her|their apologies; has just left; has just gone; had to
        leave; has had to leave; has gone home; just left; not coming today|in; is not coming today; isn't coming
        today; is absent; are absent; is present; are present; sends apologies; sent apologies; send apologies;
        apologies from; apologies received from; apologies for; apologises; cannot attend; can't attend; can't make
        it; cannot make it; could not make it; couldn't make it; unable to attend; won't be here; will not be here;
        isn't here; is not here; not present; is excused; has left the meeting; left the meeting; leaves the meeting;
        leaves the room; has left; left early; leaves early; is leaving; joins later; joined late; joins late; arrives
        late; arrived late; will join later; joins the meeting; joined the meeting; joins online; joins by phone;
        dials in; is represented by; is replaced by; stands in for; standing in for; deputises for; deputising for;
        replaces; is here; are here; is back; has joined; has arrived; returned to the meeting; is sick today; is ill
        today; is off sick; on sick leave today; in attendance; absent; absent with notice; is running late; is late;
        will be late; is not coming; isn't coming; attends for; attends online; attending for; is calling in; has to
        leave; needs to leave; must leave; steps out; stepped out; left the room; is joining; is stuck in traffic;
        will be joining; as guest; as a guest; no show; didn't show; did not show up; attends as; present; everyone is
        here; all present; walks in; just walked in; is not joining; takes over from; in place of; replaced by; is
        joined by; chairs today; joined by phone; attending online; has|had to go; has|had to go
        now|soon|shortly|early; needs|needed to go; must go; has|had to dash; has|had to shoot off; has|had to head
        off; has|had to rush off; has|had to be|get off; is|are dialling|dialing|phoning|calling|zooming in;
        dials|dialled|dialing|phones|phoned|calls|called in; is|are on the phone|line|call; is|are online; is|are
        remote; is|are on teams|zoom|video|speaker; joins|joined|joining by|via|on|over phone|video|teams|zoom|link;
        is joining by|via|on|over phone|video|teams|zoom|link; joins|joined|joining
        remotely|online|later|late|shortly|us; is joining remotely|online|later|late|shortly|us; will|'ll join us?
        later|late|shortly|remotely|online|by|via|at; a bit|little late; will|'ll be a bit|little|few|touch|few
        minutes? late|later; will be delayed; is delayed; has been delayed; was delayed; is|are running|going to be
        late; running late; running a bit|little late; running {n} minutes late; will|'ll be {n} minutes late;
        arrives|arrived|joins|joined {n} minutes late; can't|cannot|couldn't be with us|here|there|present; can|could
        not be with us|here|there|present; can't|cannot|couldn't|won't join|attend|come|make; will not
        join|attend|come|make; is unable to join|attend|come|make; unable to join|attend|come|make; not able to
        join|attend|come|make; can't|cannot|couldn't|won't come|make it|today|this; not able to make it; is|are
        covering for; covering for; is|are sitting in for; sits|sitting in for; sat in for; in his|her|their stead;
        has|have sent his|her|their|a deputy|replacement|stand-in|colleague; sends|sent his|her|their|a
        deputy|replacement|stand-in|colleague; is|are sending his|her|their|a deputy|replacement|stand-in|colleague;
        apols; apols from|for; apologies given|noted|accepted from|for; with apologies;
        gives|gave|tendered|offers|offered|has sent|have sent his|her|their? apologies; has|have given|sent|tendered
        apologies; is|are off today|sick|this|on; is|are on annual? leave; is on holiday; is away today|this; is|are
        away; steps|stepped|pops|popped|slips|slipped|nips|nipped out; is|has stepped|popped out; is|are back in
        the|with; back in the room|meeting; rejoins; rejoined; re - joins; re - joined; has rejoined; dropped off the
        call|line; drops off the call; lost connection; has lost connection; has dropped off|out; arrives; arrived;
        turned|turns up; has turned up; came in at|late; comes in at|late; logged|logs on|off|in|out; has logged
        on|off|out; leaves|left|leaving at|early|shortly|now|after; has to be away by; is leaving|off
        at|early|shortly|now|after; departs; departed; excuses|excused himself|herself|themselves; has excused
        himself|herself|themselves; is|are observing; is|are shadowing; sits|sat|sitting in as|on; is|are sitting in;
        joins; joined; leaves; leaving; left; here; here today; in the room; here|present|joins|joined in person; attends; attended; attending;
        attends in person; attended in person; is|was attending; not here today|yet; are not here|with; isn't|aren't
        here|with us; is missing; are missing; not in attendance; was|were absent|present; is|are deputising;
        deputised; deputises; stood in for; stands|standing|stood in; steps|stepped in for; takes|took the chair;
        taking the chair; chairs; is chairing; is in the chair; takes over the chair; hands over the chair; takes over
        as chair; will not be with|joining; won't be with|joining; not joining; has sent apologies; regrets;
        sends|sent|send regrets; is|are represented; was represented by; represented by; is|was accompanied by; has
        come in; just came|come|walked|arrived|joined in; has just joined|arrived|come|walked|logged|dialled; is|are
        in attendance; called away; is|are tied up; is|are double - booked; is|are in court today|this; stuck in
        traffic|court|another; is stuck in|on; on his|her|their way; is on his|her|their way; expected at; expected to
        arrive|join; will arrive|join; will arrive at|late; will leave|be leaving at|early; will|'ll drop off
        at|early; drops off at; drops out; dropped out; until the break|end; will stay until|till; stays until|till;
        is with us until|till|for; joins for|from item; joins for; only here for|until; there is no one|nobody from;
        is|are not here|with us; can|could only stay|attend|join until|till|for; only here|staying|with us
        until|till|for; has to be gone|away by; on leave; on annual leave; on holiday; on holidays; off sick; away
        today|this; off today; dropping|dropped|drops off the line|call; is|are off the line|call; gone from the call;
        lost from the call; came|comes|come in at; has|have only just; only just; will have to leave|go|drop; is|are
        only here|available until|till|for; is|are available until|till|from; was|is called away; has been called
        away; nobody from; no one from; no - one from; nobody covering|deputising; no one covering|deputising; no
        cover; apologies were|was|are|have received|noted|given|sent|tendered|recorded from|by|for; apologies have|had
        been received|noted|given|sent from|by|for; was|is|are|were represented by; left|leaves|leaving after
        item|point|the; left|leaves|leaving during|at|before item|point|the; joined|joins|joining at|from|during
        item|point; joined|joins the meeting|call|conference|session; left|leaves the meeting|call|conference|session;
        joined|joins by|via phone|telephone|video|link; nobody|no-one here|present|in|at|with from|for|us; no one
        here|present from|for|us; nobody|no-one from|for; no one from|for; we have nobody|no one from|for; there's
        nobody|no one from|for;
        be|running a bit|little|touch late; be {n} minutes|min|mins late; be late; had|has|have to drop off|out
        the|of|early; dropped off the call|line|meeting; dropped out of the call|meeting; can only stay|make|do
        until|till|the; only here until|till|for; is only here until|till|for; had to
        go|leave|dash|run|shoot|head; has to go|dash|run|shoot|head off|early|now|at;
        be|running {n} minutes|mins late;
        is|'s|was|are unable to attend|join|come|stay|be; will|'ll|would not be able to
        attend|join|come|stay|make; won't|can't|cannot|couldn't be able? to? attend|join; leave|leaving the
        meeting|table|call; leave us at|early|now; will|'ll|must|to leave at|early; leaving at|early; left the
        meeting|call;
        joins|joined|joining|arrives|arrived|arriving|came|comes|came in|coming in|dialled in|dials
        in|logged on {n} min|mins|minute|minutes|m late; joined|joins|arrived|arrives|came|came
        in|coming|joining half an hour|an hour|a quarter of an hour|a good while late; joining at|from
        quarter|half past|to; {n} minutes|mins|min late; half an hour late; is|was {n} minutes|mins|min late;
        attends|attending|attended|participates|participating by|via|over|through video|phone|telephone|teams|zoom|link|audio; takes|taking part by|via|over|remotely; joins|joining over|through video|phone|teams|zoom;
        attends|attending|attended remotely|virtually|online; has|had|needs to nip|pop|slip|step|duck
        out|off|away; will|'ll nip|pop|slip|step|duck out;
        dialling|dialing|phoning|calling|zooming|joining|coming|logging in|on late|later|shortly;
        dialling|dialing|phoning|calling|logging in|on; late, still in|at|on|with;
        stuck at|on|behind|in; be here|there|with in|by|at|us; here in {n}; there in {n}; running behind;
        train cancelled|delayed|late; on the train|bus|motorway|tube
    """),
    answering=phrases("tell; say; explain; confirm; let us know; clarify; indicate; remind us; shed light; enlighten"),
    favours=phrases("""
        can; could; would; will; might; may; any chance; is there any chance; is it possible for; would it be possible
        for; can i|we ask; could i|we ask; may i|we ask; can i|we get; could i|we get; can i|we have; could i|we have;
        please can; please could; may i|we; can i|we; could i|we; might i|we; might i|we ask; can we get; could we get
    """),
    auxiliaries=phrases("""
        has; have; did; does; do; is; are; was; were; can; could; will; would; should; shall; may; must; hasn't;
        haven't; didn't; doesn't; isn't; aren't
    """),
    questions=phrases("""
        who; what; which; whose; why; does; do we; did; is there; are there; has anyone; has anybody; can we; could
        we; should we; shall we; may we; was there; have we; do you; is he; is she; has he; has she; can the; could
        the; is the; are the; will the; has the; have the; do the; does the; open actions of; open actions; unclear
        whether; the question is whether; question is whether; the question is; not clear whether; wondering whether;
        any news; anything new; is it; are we; was he; was she; will he; will she; can he; can she; did he; did she;
        is anyone; has it; remains to be seen; not clear who|what|when|if|how|where|why|which; it is not clear
        who|what|when|if|how|where|why|which|whether; it's not clear who|what|when|if|how|where|why|which|whether;
        unclear who|what|when|if|how|where|why|which; open question; still open who|what|when|if|how|where|whether;
        nobody knows who|whether|if|where|when; do we know; anybody know; anyone know; does anyone|anybody; is
        anyone|anybody; has anyone|anybody; can anyone|anybody; could anyone|anybody; any word; any sign; any idea;
        what about; how about; how come; how soon|long|often|many|much|did|does|do|is|are|was|will|can|should; where
        is|are|was|will|does|did|do|can|has|have; when is|are|was|will|does|did|do|can|has|have; whom; by when; until
        when; since when;
        how's; what's; where's; who's; when's; why's; anyone|anybody heard|know|seen|spoken|got|spoke; any
        update|updates|luck|joy|chance; has nobody; did nobody; heard anything|back; what time; what if;
        which one;
        anything from|back|on|yet
    """),
    queries=listed("""
        owner: who|who's owns|doing {entry}; who is doing {entry}; who has|does|handles|owned {entry}; whose is
            {entry}; whose action is {entry}; who is responsible for {entry}; who's responsible for {entry}; who is
            the? owner of {entry}; who's the? owner of {entry}; owner of {entry}; who is {entry} assigned to; who is
            {entry} with; who said|made|took {entry}; who has|got to do {entry}; who has taken {entry}
        progress: is|has|was {entry} been? done|finished|completed|ready|closed|open|overtaken already|yet?; is
            {entry} still open; is {entry} been? done yet; how far is|are we|on? {entry}; how far with {entry}; what
            is the? status|state of {entry}; what's the? status|state of {entry}; status of {entry}; what became of
            {entry}; what happened to|with {entry}; any news on {entry}; how is {entry} going; has {entry} happened
        deadline: when is {entry} due; when is {entry} to be done; by when is {entry} due?; what is the? deadline|date
            of|for {entry}; what's the? deadline|date of|for {entry}; deadline of|for {entry}; until when is {entry}
        content: what is {entry}; what's {entry}; what was {entry}; what does {entry} say; what is {entry} about;
            what's {entry} about; what did {entry} say; show me? {entry}; read me? {entry}
        decided: what did we decide on|about|regarding|concerning {about}; what have we decided
            on|about|regarding|concerning {about}; what was|is|has been? decided on|about|regarding|concerning
            {about}; what did|have we agree|agreed on|about|to? {about}; what was|is agreed on|about {about}; did we
            decide anything? on|about|to? {about}; have we decided anything? on|about {about}; which|what decisions
            did|have we make|made|take|taken? on|about {about}; any decision|decisions on|about {about};
            decision|decisions on|about {about}; which|what decisions are there on|about {about}; is there a decision
            on|about {about}; what is the decision on|about {about}; what did we decide; what have we decided; what
            was|is|has been? decided; what decisions did|have we make|made|take|taken; which decisions did|have we
            make|made|take|taken; which|what decisions are|were there? recorded|made|taken?; which|what decisions have
            been made|taken|recorded; list of? the? decisions; show me? the? decisions; any decisions yet?
        open: open actions; what is|are still? open; what's still? open; which|what actions are|is still?
            open|outstanding; open|outstanding actions of|for|by|from|with {who}; actions of|for|by|from {who}; what
            are the open actions; what actions are there; {who} open actions; what are the? open actions of|for {who};
            which|what actions does|do|has {who} have|own?; which|what open actions does|do {who} have; which|what
            actions are|is still? open for|with {who}; what does|do|must|should|will|has|have {who} have? to? do
            still?; what is|are {who} doing; what is|are {who} to do; what is|are still? open for|with {who}; what
            does|do {who} own; what still needs to be done|happen; what is|are left to do; what remains|needs to be
            done; what is still to be done; what is due before the? next meeting|conference|time; has|have {who} got?
            any? open actions; show me? the? open actions
        mine: my open? actions; what are my open? actions; what do i still? have to do; what must i do; what is mine;
            what actions do i have; what do i own
        due: what is|are due by|before|until|on|for|within? {when}; what's due by|before|until|on|for|within? {when};
            which|what actions are due by|before|until|on|for|within? {when}; due by|before|until|on? {when}; what
            must|needs to? be done by|before|until|on|within? {when}; what falls due by|before|on? {when}; what has|is
            to be done by|before|until|on|within? {when}; anything due by|before|until|on? {when}; who has something
            due by|before|on? {when}; what actions fall due by|before|on? {when}
        overdue: what is|are overdue|late; what's overdue|late; which|what actions are|is overdue|late; overdue
            actions; is anything|something overdue|late; anything overdue|late; who is late|overdue; what is past its?
            date; what should have been done already?
        unheard: who has|have not said anything yet?; who has|have not spoken yet?; who hasn't spoken|said anything?
            yet?; who has|have yet to speak; who have we not heard from? yet?; who haven't we heard from? yet?; whom
            have we not heard yet?; who is|has been? silent; who was silent; from whom is there nothing yet?; which
            agencies|agency has|have|hasn't|haven't not? spoken yet?; who still has to speak; who has not been heard
            yet?; who said nothing; who has said nothing yet?; who have we heard nothing from yet?
        here: who is|are here|present|there; who's here|present|there; who is at the table; who's at the table; who
            is|are in the room; who is|are absent|missing; who is not here; who isn't here; who sent apologies; who is
            attending
        next-meeting: when is|are the|our? next meeting|conference|session|date|time; when's the|our? next
            meeting|conference|session; when do|will we meet again|next; when is|are we meet|meeting again|next; what
            is|was the|our? next date|meeting|conference; date of the next meeting|conference; next
            meeting|conference|date; when does the table meet again
        release: when is he|she|they|the? person|client|detainee|prisoner? released|out|leaving; when does|do|will
            he|she|they get|be|come|go out|released|free; when is the|his|her|their release; what is the|his|her|their
            release date; what's the|his|her|their release date; when is the|his|her|their release date; release date;
            is there a release date
        said: what did|has|have|does|do {who} say|said|tell|told|bring|brought|report|reported|add|added us?; what did
            {who} say|tell|bring|report us? on|about|regarding {about}; what has|have {who} said|told|brought|reported
            us? on|about|regarding {about}; what do we know about|of|on {about}; what was|is|has been?
            said|recorded|known on|about|of|regarding {about}; what do we have on|about|from {about}; what information
            do we have on|about|from {about}; has anyone said anything on|about {about}; what came|comes from {who};
            what do we have from {who}; what did we hear from {who}; what have we heard from {who}; what is|was
            recorded from|of {who}; information from {who}; what do we know from {who}; was anything said on|about
            {about}; did|has {who} say|said anything; did|has {who} say|said anything on|about {about}
        risks: which|what risks|risk are|is|were|have been? there|recorded|named|known|noted|mentioned|identified?;
            which|what risks have been recorded|named|noted|mentioned|identified; which|what risks do|did we
            have|see|know|record|name|note; what are the risks|risk factors?; which|what risk factors are|were|is
            there? recorded|named|known?; list of? the? risks; show me? the? risks; recorded risks; risks recorded;
            any risks recorded?
        protective: which|what protective factors are|were|is there? recorded|named|known?; what are the protective
            factors; which|what protective factors do|did we have|see|know|record; what protects him|her|them?; list
            of? the? protective factors; show me? the? protective factors
        dissents: who disagreed|disagrees|objected|objects; who has|have|is objected|disagreed|against; which|what
            dissents|objections are|were there?; any dissent|dissents|objection|objections; was there any? dissent;
            who is against it?; did anyone disagree|object
        goals: what are the goals; which|what goals are|were there? recorded|set|agreed?; which|what goals did|do|have
            we set|have|agree|agreed; what is|are in the plan; list of? the? goals; show me? the? goals
        parked: what is|was parked; what is|was put aside; what did|have we park|parked; what did|have we put aside;
            what's parked; which|what questions|matters|points are|is still? open|parked; open questions; parked
            matters; what is still? put aside; what is still? parked
        information: what has|have been recorded; what information is|was|do we have? there? recorded?; which
            information is there? recorded?; what do we know; what do we know so far; what do we have; what do we have
            so far; what is recorded so? far?; what has been said so? far?
        purpose: what is this item|point|part for|about; what's this item|point|part for|about; why this item|point;
            what is the? purpose of this item|point; what are we to do here; what do we do here; what should we
            do|discuss here; what is this for
        taken: how long have we been on|at? this item|point?; how long has this item|point? taken|been?; how much time
            do we have left?; how much time is left; how much time have we spent|used?; how long is this item|point?;
            are we on time; how is|are we? the? time doing for?; how are we for|on time
    """),
    query_asides=phrases("""
        please; and; so; but; now; ok; okay; sorry; hey; well; tell me; tell us; remind me; can you tell me; can you tell us;
        could you tell me; could you tell us; do you know; do we know; can you show me; i wonder; i would like to know;
        assistant; convene; wait; quick question; again; let me see; just; then
    """),
    spoken=listed("""
        next: next; next item; next point; go on; move on; next agenda item; let's go on; let's move on; carry on
        back: back; go back; previous; previous item; one back
        undo: undo; undo that; undo last; take that back
        redo: redo; redo that
        drop: never mind; nevermind; never mind that; forget it; forget that; scrap that; drop it; drop that;
            cancel; cancel that; leave it; not that; strike that
        skip: skip; skip it; skip this; skip that; skip this one; skip this question; pass; no answer
        help: ?; help; help me; what can i do; what can i say; how does this work; i need help; i don't know; what now
        close: close; close the meeting; close meeting; close the conference; we are done here
        open: show open actions; open actions
        agenda: agenda; show agenda; show the agenda; where are we
        missing: what is missing; show missing; what's missing
        lock: lock; lock the screen
    """),
    nothing=phrases("""
        no; nope; nothing; none; nobody; no one; no thanks; no thank you; nothing more; nothing else; nothing further;
        nothing to add; no more; no nothing; not really; that's all; that is all; that's it; that's everything; no
        that's all; no that's it; not that i know; not that i know of; n/a; nothing new; no questions; all good
    """),
    answers=listed("""
        yes: yes; yep; yeah; yup; sure; ok; okay; correct; right; that's right; that is right; fine; keep it;
            yes please; agreed; indeed; good
        no: no; nope; wrong; not right; that's wrong; that is wrong; incorrect; no thanks; don't; don't keep
            it; not correct
        done: it's done; it is done; done; finished; completed; all done; that's done; has been done; it has
            been done; it's finished; it's been done; sorted; taken care of; yes done; yes it's done; done and
            dusted; ready
        not-done: not done; it's not done; it is not done; it wasn't done; it was not done; didn't happen; it
            didn't happen; never happened; not been done; it hasn't been done; nothing was done; nothing
            happened; failed; no not done
        overtaken: overtaken; no longer needed; not needed any more; not needed anymore; no longer relevant;
            obsolete; not needed; it's not needed any more; overtaken by events; superseded; moot
        new-date: new date; another date; later; postponed; postpone; needs more time; more time; give it a
            new date; redate; not yet but soon; extend it
        handed-over: handed over; somebody else does it; someone else does it; someone else; passed on; given
            to someone else
        open: still open; stays open; keep it open; leave it open; not yet; still running; ongoing; in
            progress; pending; still working on it; working on it; unchanged
        worse: worse; it's worse; getting worse; it got worse; it's getting worse; worse than before; much
            worse; gone worse; deteriorated
        better: better; it's better; getting better; it got better; improved; it's improved; better than
            before; much better; it improved
        up: increased; more; higher; up; stronger; it increased; rising; has increased; gone up; it went up
        down: decreased; less; lower; down; weaker; it decreased; falling; has decreased; gone down; it went down
        same: unchanged; the same; same; no change; as before; still the same; nothing changed; same as
            before; still; as it was; nothing new; not changed
        new: new; it's new; for the first time; this is new
        gone: gone; it's gone; no longer there; over; it's over; no longer; not any more; not anymore; disappeared
        action: an action; to do; a task
        information: just information; info; fact; a fact
        risk: a risk
        protective: protects; a protective factor
        decision: a decision
        note: a note; private
        park: later; a question; park it
    """),
    turns=phrases("and; but; while; whereas; and then; then; after which; also; meanwhile; so"),
    weighing=phrases("""
        than before; than last time; than usual; than earlier; than he|she used to; than in the past; more and more;
        less and less; increasingly; more often; less often; seems; seem; seemed; appears to; appeared to; impression;
        looks like; looks as if; comes across as; getting worse|better; is worse|better
    """),
    viewed=phrases("for"),
    surmises=phrases("""
        fear|fears|feared; worry|worries that|about;
        think|thinks|thought; believe|believes|believed; expect|expects|expected; suspect|suspects|suspected; probably;
        presumably; apparently; likely; perhaps; maybe; doubt|doubts|doubted; assume|assumes|assumed; feels|feel that;
        estimate|estimates; might; may have; in his|her|their|our view; is convinced; are convinced;
        feels; feel; reckons; reckon
    """),
    perceives=phrases("""
        saw; observed; spotted; noticed; witnessed; watched; sighted; encountered; came across; has|have|had
        seen|observed|spotted|noticed
    """),
    perceived=phrases("seen; observed; spotted; noticed; witnessed; sighted; encountered; caught; stopped; found"),
    being=phrases("was; were; been; is; are; got"),
    judging=phrases("""
        not going well|anywhere; isn't going well|anywhere; going badly|downhill|backwards;
        hanging by a thread; what bothers|frightens|scares|worries|troubles|unsettles|alarms|concerns|bugs|gets; what really bothers|frightens|scares|worries|troubles|concerns|helps; what actually|mostly helps; big|biggest|main|real|only|greatest fear|worry|concern; hope is that; afraid of is; scared of is; frightened of is; worried about is; off the radar; what reassures|encourages|pleases|heartens; what helps;
        matter of time; awake at night; keeps|kept him|her|us|me awake; sooner or later;
        afraid that|he|she; fear|fears that|he|she|a|for; scared that; risk*; danger*; concern; concerns; concerned;
        concerning; worried; worry; worries; worrying; likely to; protective; protect*; strength; strengths; threat
        level; warning sign*; red flag*; at risk; high risk; is|are|was|were
        worried|concerned|afraid|anxious|nervous|uneasy|alarmed; chance|chances|likelihood|odds|probability of;
        steadying|settling|calming|stabilising|stabilizing|positive|grounding influence|effect|presence|force|factor;
        negative|bad|destabilising|corrosive|toxic influence|effect; in his|her|their favour; a positive; as a
        positive|negative|plus|minus; a plus; an asset; keeps|keep him|her|them
        out|away|off|on|grounded|steady|stable|busy|occupied;
        assessed|assesses|rated|rates|judged|judges|regarded|viewed|seen as high|low|medium|a|an|very|moderate;
        assessed as; rated as; poses; pose; posed a|an; presents|present a|an risk|danger|threat; less|more likely;
        unlikely to; may well; could easily; might easily; bodes; bode; cause for concern|alarm; reason|grounds for
        concern; alarm bells; rings alarm; a|the danger; biggest danger|risk|worry|concern; main
        danger|risk|worry|concern; fear|fears|feared that|he|she|a|for|they|the;
        reduces|reduced|lowers|mitigates|lessens|increases|raises|heightens|aggravates the? risk;
        low|medium|high|moderate|elevated|acute|imminent risk; does him|her|them good; good|bad for him|her|them;
        good|bad influence; protects; shields; vulnerable to; susceptible to; prone to; powder keg; weak point|spot;
        strong point; stands him|her in good stead; threat to|from; bad news; a big plus; big plus; big minus; a
        minus; back inside; pushing|pushes him|her|them towards|into; every chance; straight back; the risk to; the
        risk of; put|puts the risk; strongest|main|biggest motivation|motivator|reason; holds|hold him|her|them
        together; holds; would put; steadies; settles him|her|them; calms him|her|them; grounds him|her|them;
        unravel*; end badly; ends badly; go wrong; goes wrong; doing|does|do|did|done him|her|them a? lot|world|power
        of good; doing|does|do|did|done him|her|them good; doing|does|do|did|done him|her|them nothing but good;
        brings|brought out the best in; brings|brought him|her out of; gives|gave him|her|them something to get up
        for; gives|gave him|her|them a reason to; has|have|had a good|calming|positive effect on; settled him|her;
        helping him|her; keeps|keep his|her feet on; doing|does|do him|her|them no good|favours; doing|does|do
        him|her|them more harm; brings|bring out the worst in; leads|lead him|her astray; will|'ll only be a matter of
        time; only a matter of time; give it a week; won't last; bound to;
        doing|does|did really|very|so|pretty|quite|extremely|remarkably|incredibly?
        well|great|brilliantly|better; in a good place; on the plus side; is|are|as a
        big|huge|great|real|massive|good support|help; it helps that|him|her; what helps; keeps|keep
        him|her|them going; go|goes|going wrong; fall|falls apart; won't cope|manage|last; high|strong|serious
        chance he|she|of|that; every chance he|she|of|that; chances are he|she|that; easily led; bound to
        reoffend|relapse|drink|use|go|fail|breach|kick|return; much|far|more settled;
        keeping him|her|them well|together|steady|stable|going|afloat|settled|grounded; holding him|her|them
        together;
        can|will only end one way|badly|in; asking for trouble; recipe for disaster|trouble; won't end well;
        playing with fire; on thin ice;
        pulls|pull|pulled him|her|them through; gets|get|got|sees|see|carries|carry him|her|them through;
        the world of good; the best thing that; makes|made all the difference; a good sign;
        doesn't|does not|don't bode well; keeps me|us|her|him awake|up; makes me|us
        nervous|uneasy|uncomfortable; off the rails; not a good sign; don't|doesn't like the look|sound of;
        pear - shaped; pear shaped; uneasy about; easy prey;
        worth his|her|its weight; no faith in; gets|get|got him|her out of bed
    """),
    risk=phrases("""
        not going well|anywhere; isn't going well|anywhere; going badly|downhill|wrong|backwards;
        hanging by a thread; by a thread; what bothers|frightens|scares|worries|troubles|unsettles|alarms|concerns|bugs|gets; what really bothers|frightens|scares|worries|troubles|concerns; big|biggest|main|real|only|greatest fear|worry|concern; afraid of is; off the radar; off the rails; scared of is; frightened of is; worried about is;
        matter of time; straight back to; going back to the; awake; same pub; sooner or later;
        afraid that|he|she; fear|fears that|he|she|a|for; scared that; risk*; danger*; hazard*; concern; concerns;
        concerned; concerning; worried; worry; worries; worrying; worrisome; alarming; threat level; threat of;
        relapse; relapsing; reoffend*; re - offend*; recidivism; likely to; vulnerab*; impulsiv*; unstable; volatile;
        escalat*; aggress*; hostil*; susceptible; deteriorat*; radicalis*; suicidal; self - harm; unpredictable;
        warning sign*; red flag*; violent ideation; grooming; negative influence; bad influence; isolated; isolation;
        lack of insight; no insight; lacks insight; slipping back; trigger*; stressor*; destabilis*; push factor*;
        risk factor*; craving*; stress factor*; grievance*; gets worse; getting worse; worsening; easily influenced;
        influenced by; absconding; escape*; at risk; high risk;
        greater|higher|increased|increasing|growing|serious|significant|real risk|danger|likelihood|chance|threat;
        chance|chances|odds|likelihood|probability of
        relapse|reoffending|re-offending|violence|him|her|absconding|breach|a; chance of relapse; chances of;
        could|might|may easily; may well; slippery slope;
        slipping|sliding|drifting|falling|going|gone|fall|fallen|back into|to|towards; go|going back to
        drinking|using|drugs|his|her|old|crime; back to his|her old; spiral*; powder keg; ticking; unlikely to
        comply|engage|stick|cope|last|keep; fragile; precarious; shaky; brittle; unsettled; lonely; loneliness; pull
        of; drawn|drawing|draws|draw|sucked|lured|dragged|pulled back|in|into|towards; bad|wrong|old
        crowd|company|mates|friends|associates|contacts|habits|circles|haunts|ways; peer pressure; disengag*;
        minimis*; in denial; denies the|his|her; no remorse; lack of remorse|empathy|support|structure; lacks
        remorse|empathy|support|structure; no support|structure|network|purpose|income; resent*; controlling;
        coercive; jealous*; obsess*; fixat*; intimidat*; imminent; harmful; flashpoint; tipping point; aggravating;
        aggravates; uneasy; nervous about; alarm*; undermin*; weak point|spot; blind spot; temptation; tempted;
        relaps*; overwhelmed; desperat*; despair; hopelessness; vengeful; revenge; retaliat*; weapon access; access to
        weapons|knives|firearms|guns; under pressure; not coping; isn't coping; doesn't cope; can't cope; out of
        control; lose|loses|lost control|his|her temper; short fuse; paranoi*; erratic; reckless*; chaotic;
        manipulat*; deceptive; secretive; evasive; superficial; lip service; disguised compliance; false compliance;
        recall risk; exploitation; exploited; exploitable; cuckoo*; debt bondage; grooms; groomed; sexual interest;
        preoccupation; gravitate*; glorif*; extremis*; conspiracy; hatred; dangerous; unsafe; not safe; destabili*;
        backslid*; fall out; fallout; falls apart; fall apart; breaks down; break down; precipitat*; toxic; unhealthy;
        easily led; easily swayed; suggestible; gullible; naive; overconfident; complacent; unmotivated; demotivated;
        refuses help|support|to; rejects help|support; resists; hostile; threat to|from; the threat; pushing|pushes
        him|her|them towards|into; bad news; back inside; heading for trouble; trouble ahead; big minus; a minus;
        every chance; straight back to; back to the|his|her old; put the risk; the risk; no income; nothing to do all
        day; nothing to lose; unravel*; go wrong; goes wrong; go downhill; goes downhill; come apart; comes apart;
        blow up; end badly; ends badly; end in tears; goes south; kick off; kicks off; more dangerous;
        serious|grave|real|major|big? concerns about; deteriorating; worsens; doing|does|do him|her|them no
        good|favours; doing|does|do him|her|them more harm; brings|bring out the worst in; gets|get|got in with;
        leads|lead him|her astray; back on the drink|drugs|gear; back to square one; start|starts|starting
        drinking|using|dealing|stealing|shoplifting|gambling|fighting again; drinking|using|dealing|stealing|gambling
        again; only a matter of time; won't last; bound to;
        go|goes|going|gone wrong; won't|wouldn't|can't|cannot cope|manage|last; will|would not cope|manage|last;
        fall|falls|falling apart; high|strong|serious chance he|she|of|that; every chance he|she|of|that;
        chances are he|she|that; bound to reoffend|relapse|drink|use|go|fail|breach|kick|return; big|main|real
        worry; tension|tensions building|rising|mounting;
        can|will only end one way|badly|in; end|ends|ended one way|in tears; asking for trouble; recipe for
        disaster|trouble; heading for|into a fall|trouble; playing with fire; on thin ice; on the edge; a
        bad mix; gone quiet; won't end well; no good will come; walking|sleepwalking into; sliding;
        slippery; hanging by a thread; one step from; on a knife - edge; running out of road; rubbing off
        on; in with the wrong; in bad company; gets|got the better of him|her; sets|set him|her|them off;
        tips|tip|tipped him|her|them over; wobbl*; cracks; cracking; unravelling; losing his|her|their
        way|grip|temper; powder; dragging|drags him|her|them down; eats|eating away at; pulling|pulls
        him|her|them back|down|in;
        doesn't|does not|don't bode well; worrying sign*; a bad sign; bad signs; loses|losing interest;
        going off the rails; off the rails; goes|went|gone downhill; at breaking point; at the end of
        his|her tether; cracking up; a worry; keeps me|us|her|him awake|up; gives me|us|him|her sleepless;
        makes me|us nervous|uneasy|uncomfortable; has me|us worried; rings alarm; sets off alarm;
        don't|doesn't like the look|sound of; not a good sign; no good sign;
        uneasy about; pear - shaped; pear shaped; goes|went|gone|go pear; easy prey; a soft touch; out of
        his|her depth; at his|her lowest; not in a good place;
        no faith in; is trouble; a liability; bad apple; the hard part; hardest part; danger time; worst
        time; gets|get on top of him|her; drives|drive him|her back|up; wears|wearing thin
    """),
    protective=phrases("""
        hope is that; what really helps; what actually|mostly helps; what reassures|encourages|pleases|heartens;
        protective; protect*; strength; strengths; stabilis*; stabiliz*; stable; motivated; motivation; supportive;
        support network; positive influence; good influence; resilien*; steady job; insight into; shows insight;
        cooperative; co - operative; pro - social; prosocial; anchor; constructive; pull factor*; turning point; open
        to help; open to change; hopeful; encouraging; positive development; good progress; commitment to; strong
        bond; good bond; solid support; buffer*; coping well; copes well; calming; reliable; trusting relationship;
        good contact with; grounded; source of support; keeps him on track; keeps her on track; stabilising; takes
        responsibility for his; takes responsibility for her; good relationship; supports him; supports her; wants to
        help; stabiliser; trusted person;
        steadying|settling|calming|stabilising|stabilizing|positive|pro-social|reassuring|grounding|civilising
        influence|effect|presence|force|factor; a|as positive; a plus; real asset; an asset; does him|her|them good;
        is good for him|her|them; good for him|her|them; doing well; coping; copes; keeps|kept|keeping|keep
        him|her|them busy|going|grounded|steady|stable|occupied|away|clean|sober|safe|calm|in|out|off|on|straight;
        keeps|keep him|her|them on the straight; gives|gave|give|giving him|her|them
        structure|purpose|routine|hope|stability|something|a|confidence|direction|an|focus; helps|helped|help
        him|her|them stay|to|cope|keep|focus|settle|avoid; backing of|from his|her|their|the family; support of|from
        his|her|their|the; backed by his|her|their; engages|engaging|engaged well; engaging|engages|engage
        positively|fully|openly; strong motivation; keen to change|work|engage; wants to change; make a go of it;
        turn|turning|turned his|her|their life around; works|counts|speaks in his|her|their favour; in his|her|their
        favour; strong point|points; lifeline; safety net; role model; good role model; settling well; settled well;
        thriving; flourishing; healthy routine; daily structure; stable
        home|housing|accommodation|job|relationship|income|address; steady relationship|income|work|job; close
        bond|tie|ties; strong ties; good rapport; rapport; trusts; trust in; taking|takes|took|taken responsibility;
        shows|showing|showed remorse|insight|empathy; remorse; genuine remorse; self - control; self - reflection;
        drug - free; clean since|for; reduces|reduced|lowers|mitigates|mitigated|lessens|minimises the? risk;
        mitigating; mitigat*; protective influence; rock; good support; family support; peer support; strong support;
        supportive family|partner|employer|network; reliable employer; well - supported; well integrated; responds
        well; responded well; making|makes|made good|great|real|steady? progress; looks|look promising; promising;
        reassuring; something to lose; reason to stay; less likely to; unlikely to reoffend|abscond|return|relapse;
        low risk; big plus; real plus; plus for; a strength; plus point; strongest|main|biggest
        motivation|motivator|reason; holds|hold him|her|them together; keeps|keep him|her|them together; lights up;
        stuck with it; sticks with it; sticking with it; anchors; ties him|her; steadies; steadied; settles
        him|her|them; calms him|her|them; grounds him|her|them; anchors him|her|them; doing|does|do|did|done
        him|her|them a? lot|world|power of good; doing|does|do|did|done him|her|them good; doing|does|do|did|done
        him|her|them nothing but good; brings|brought out the best in; brings|brought him|her out of; gives|gave
        him|her|them something to get up for; gives|gave him|her|them a reason to; has|have|had a
        good|calming|positive effect on; settled him|her; helping him|her; keeps|keep his|her feet on; who supports
        him|her; stands|stood by him|her; there for him|her; looks out for him|her; supports him|her; behind him|her
        all the way; comes to every visit; never missed a visit; can rely on; can lean on; someone to talk to;
        something to get up for;
        doing|does|did really|very|so|pretty|quite|extremely|remarkably|incredibly?
        well|great|brilliantly|better; much|far|a|more|really|well settled; more settled; in a good place; on
        the plus side; is|are|as a big|huge|great|real|massive|good support|help; it helps that|him|her;
        stay|stays|staying|keep|keeps|keeping off the drink|drugs|booze|bottle|gear|stuff; what helps;
        keeps|keep him|her|them going;
        keeps|kept|keeping|keep him|her|them
        well|together|afloat|settled|level|steady|alive|honest|right|motivated|engaged; holding him|her|them
        together; the glue; a godsend; what keeps him|her|them; thing keeping him|her|them;
        pulls|pull|pulled|gets|get|got|sees|see|carries|carry him|her|them through; pulling|getting
        him|her|them through; keeps|keep his|her|their head; something to live for; a rock; his|her rock;
        lifesaver; does wonders for; done wonders for; works wonders; a world of difference; in good hands;
        on the right track|road|path; turning a corner; turned a corner; going from strength; brought
        him|her|them back; makes|make him|her|them think twice; thinks twice; gives|give him|her|them a
        reason|focus|stake; a stake in; takes|taking pride in; proud of his|her; looks|look up to; looking
        up; picks|pick him|her|them up; puts|put him|her back on;
        the world of good; is|are|'s going really|very|so|pretty|surprisingly?
        well|great|brilliantly|smoothly|nicely; goes|went|gone well|smoothly; working out well|nicely|great;
        works|worked out well; the best thing that; made all the difference; makes all the difference;
        clicks|clicked with; has taken to; taken to it|the|him|her like; in his|her element; a good sign;
        good signs;
        saving him|her|them; saved him|her|them; his|her|their salvation|saviour; turned his|her life;
        worth his|her|its weight; gets|get|got him|her out of bed; gives|give him|her a lift; stands
        him|her; keeps|keep him|her from
    """),
    programmes=phrases("""
        training*; course*; programme*; program; programs; therapy; therapies; session*; module*; treatment; class; classes;
        workshop*; group; regulation; control; management; prevention; replacement; test; tests; assessment*; questionnaire*;
        tool; tools; counselling
    """),
    hopeless=phrases("""
        nothing more|else|further? to be done; nothing more|else|further? can be done; nothing we|they can do; nothing to do
        about it|this|that; can't be helped; cannot be helped
    """),
    unwilling=phrases("""
        is|are|'re|am|'m not going to; isn't|aren't going to; does|do not want to; doesn't|don't want to; is|are not willing
        to; isn't|aren't willing to; is|are not prepared to
    """),
    discloses=phrases("""
        share|shares|tell|tells|disclose|discloses|reveal|reveals|say|says|mention|mentions this|it|that; pass|passes
        this|it|that on; pass|passes on this|it|that
    """),
    toward=phrases("for; come"),
    plans=phrases("""
        planned; booked; scheduled; arranged; reserved; fixed; invited; confirmed; agreed; expected; due; summoned
    """),
    holding=phrases("has; have; had; hasn't; haven't"),
    accounts=phrases("""
        intel; intelligence; info; information; report; reports; record; records; file; files; data; source; sources; figures;
        finding; findings; note; notes; staff; observation; observations; system; systems; log; logs; statement;
        update; word; tip; feedback
    """),
    suggests=phrases("""
        suggests; suggest; suggested; shows; show; showed; indicates; indicate; indicated; says; say; said; states; stated;
        reports; confirms; confirm; confirmed; mentions; mention; mentioned; points to; point to; reveals; reveal; is|are
        that; has|have it that; tells; tell
    """),
    amends=phrases("""
        sorry; correction; i mean|meant; i should have said; oops; whoops; no wait; wait no; wait; make|change that|it to?;
        that|it should be|read; i said it wrong; my mistake; apologies i meant; pardon; erratum; change that; not that; rather
    """),
    equals=phrases("is; was; are; should be; must be; has to be; should read; to; =; :; not; is now; becomes"),
    myself=phrases(
        "me; myself; i; the? chair; chairperson; the chairperson; chairman; chairwoman; i do; i am; that's me; i will"
    ),
    everyone=phrases("""
        everyone|everybody is? here?; everyone|everybody present; all; all of them|us; all present; all here; all are
        here|present; we are all here; the whole table; all members; the others; all others; everyone|everybody on the list
    """),
    excepting=phrases("""
        except; except for; but; but not; apart from; besides; excluding; minus; without; save for?; other than; not
    """),
    beyond=phrases("after; following; not; only; no"),
    dating=phrases("""
        the; next; time; is; are; be; will; we; meet; again; it; it's; it'll; make; let's; let; say; for; to; should; must;
        can; could; would; shall; has; have; needs; then; think; i; suppose; perhaps; maybe; probably; about; please; pls; ok;
        okay; fine; good; deadline; due; date; new; day; done; ready; finished; there; that; this; he; she; they; by; at; on;
        before; latest; until; till; no; later; than; moved; move; postpone; postponed; change; changed; shift; shifted; push;
        pushed; back; set; meeting; conference; works; suits; us; me; yes; end; latest; scheduled; planned; earliest; instead;
        into; up; possible; again; all; everyone; everybody; so; but; to; and; happens; happen; falls; put; give; him; her;
        them; more; up; it; down; want; wants; 'll; 's; ,; :; -; –; —; ;
    """),
    closed=phrases("""
        confidential; strictly confidential; in|strict confidence; in strict confidence; confidential info|information|note;
        confidentially; secret; classified; named receivers|recipients|people|persons only; named receivers|recipients; for
        named receivers|recipients only?; only named receivers|recipients|people; only for named receivers|recipients|people;
        need - to - know only?; need to know only?; on a need - to - know basis; on a need to know basis; eyes only; do not
        share; don't share; do not share|spread|forward|repeat this|it|further; don't share|spread|forward|repeat
        this|it|further; not to be shared; not to be shared further|on|outside; not to be passed on; not to be spread; not for
        sharing; not for distribution; not for everyone; not for everybody; not for all; not for the whole table; do not pass
        this|it? on; don't pass this|it? on; keep this|it? confidential; keep this|it? between us; keep this|it? to
        yourself|yourselves; between us; treat as confidential; to be treated as confidential; limited distribution; sensitive
        - share with care
    """),
    abstracted=phrases("""
        abstract only; only the abstract; in the abstract only; summary only; only a|the summary; in general terms only; only
        in general terms; no details to the others
    """),
    off_record=phrases("""
        off the record; off - the - record; not in|for the minutes|record|report; not to be minuted|recorded; do not
        minute|record this|it?; don't minute|record this|it?; keep this|it? out of the minutes|record; leave this|it? out of
        the minutes|record; don't put this|it in the minutes; do not put this|it in the minutes; no minutes of this
    """),
    only_for=phrases("""
        only for; for only; just for; solely for; exclusively for; meant only for; only meant for; intended only for; only to
        be shared with; to be shared only with; share|shared only with; only share|shared with; for the eyes of; for the ears
        of; restricted to; limited to; confidential to; only visible to; only to be read by; to be read only by
    """),
    for_only=phrases("""
        only; alone; eyes only; 's eyes only; ' eyes only; only may|should|can read|see|know this|it; only to know|read|see;
        only should know
    """),
    not_for=phrases("""
        not for; not to be shared|discussed with; not to be passed on? to; not to be told to; do not share this|it? with;
        don't share this|it? with; do not tell; don't tell; do not show this|it? to; don't show this|it? to; do not pass
        this|it? on to; don't pass this|it? on to; don't pass on to; do not send this|it? to; don't send this|it? to; do not
        mention this|it? to; don't mention this|it? to; don't let; keep this|it? from; hide this|it? from; not shared with;
        not share with; not to share with; not visible to; not known to; all but; everyone but; everyone except; everybody
        except; everybody but; all except; not meant for; not intended for; no copy for; no copy to
    """),
    not_to_know=phrases("""
        must not|never know|see|read|hear; mustn't know|see|read|hear; may|should|can not know|see|read|hear;
        shouldn't|can't|cannot know|see|read|hear; does not need to know|see|read; doesn't need to know|see|read; do not need
        to know|see|read; don't need to know|see|read; is|are not to know|see|read|hear; need not know|see|read; excluded
    """),
    kin=phrases("""
        his|her|their|the family|relatives|parents|mother|father|brother|sister|partner|wife|husband; family; relatives
    """),
    outsiders=phrases("""
        his|her|their|the lawyer|counsel|solicitor; lawyers; the press; press; the media; media; the public; third parties;
        outsiders; other agencies; the other agencies; the others; others; himself; herself; guests; the guests; the guest
    """),
    asides=phrases("""
        let's; let us; share this|it? with; shared with; to be shared with; this is; that is|was; that's; it is|was; it's;
        this stays; this; it; please; pls; and; but; so; strictly; nb; note; yet; for now; at this stage; at the moment;
        though; however; kindly; info is; information is; know; knowing; about this|it; too; either; also; remains; stays; is;
        to be
    """),
    topics=listed("""
        K6: medicat*; psychiat*; diagnos*; depress*; suicid*; therap*; addict*; health*; illness*
        K11: victim*; threatened by*
        K10: ideolog*; extremist belief*; radical belief*
        K2: sentence*; release date*; court hearing*; appeal*; parole*; electronic monitoring*
        K7: family*; mother*; father*; brother*; sister*; wife*; husband*; partner*; child*; son; daughter*
        K8: housing*; house*; apartment*; rent*; income*; benefit*; debt*; job*; employ*; identity card*; passport*
        K9: programme*; program*; course*; training*; attendance*; attends*
    """),
    recorded=phrases("""
        for the minutes; for the record; let the minutes show|record|reflect|state|note; the minutes should|must|are
        to|need to show|record|reflect|state|note; let it be recorded|noted|minuted; let the record show; it should|is
        to|must|needs to be minuted|recorded in the minutes|noted in the minutes; please record|note in the minutes;
        please minute; to be minuted; to be noted in the minutes; just for the minutes|record; just for the notes; a
        note for the minutes; one for the minutes; something for the minutes; can the minutes show|record|reflect;
        could the minutes show|record|reflect; put|write in the minutes; enter in the minutes; minute that; note in
        the minutes; the chair notes for the minutes; in the minutes
    """),
    abbreviated={
        "nps": "national probation service",
        "cps": "crown prosecution service",
        "pps": "public prosecution service",
        "cmht": "community mental health team",
        "la": "local authority",
        "cc": "county council",
        "bc": "borough council",
        "hmpps": "prison and probation service",
        "ips": "irish prison service",
        "yot": "youth offending team",
        "yjs": "youth justice service",
        "yos": "youth offending service",
        "cgl": "change grow live",
        "dwp": "department for work and pensions",
        "nhs": "national health service",
        "ha": "housing association",
        "vs": "victim support",
        "cab": "citizens advice",
        "asc": "adult social care",
        "csc": "children's social care",
        "garda": "an garda siochana",
        "met": "metropolitan police",
        "gmp": "greater manchester police",
    },
    jointly=phrases("""
        together with; jointly with; along with; alongside; in
        partnership|collaboration|conjunction|tandem|cooperation with; in company with; hand in hand with; side by
        side with; working with; as a pair with; as well as; teamed up with; shoulder to shoulder with
    """),
    duties=phrases("""
        job to; task to; responsibility to; duty to; call to; turn to; place to; remit to; role to; action to; job is
        to; task is to; role is to; responsibility is to; duty is to; action is to; part is to; homework is to; job
        will be to; task will be to; action was to; next step is to;
        job|task|responsibility|duty|homework|call|action ,|.|by|before|for|until|due; to do ,|.|by|before;
        to sort ,|.|by|before; baby
    """),
    awaits=phrases("""
        waiting to hear whether|if|when|how|what; still waiting to; waiting until; waiting on; pending
    """),
    meets=phrases("""
        meet; meets; welcome; welcomes; await; awaits; collect; collects; wait for; waits for; receive; receives
    """),
    rulings=phrases("""
        no to; yes to; a|the? clear|firm|unanimous|resounding yes|no to; green light to|for; red light for; go - ahead
        for|to; thumbs up|down for|to; approval of|for; refusal of; rejection of; endorsement of; agreement to|on;
        consent to; ok|okay to|for; continuation of; continued
        supervision|placement|monitoring|tagging|confidentiality; extension of; suspension of; unchanged
        level|plan|status|conditions; status quo; no change in|to|of level|plan|status|approach|conditions|the; case
        closed|suspended|stays|remains; case to stay|remain|be closed|open; full steam ahead; level
        unchanged|stays|maintained|confirmed; plan unchanged|approved|accepted|adopted|confirmed|endorsed; no home?
        leave for|until|before|yet; leave approved|refused|denied|granted|declined|suspended|on; move
        approved|refused|agreed|postponed; transfer approved|refused|agreed|postponed; referral
        approved|accepted|refused|declined;
        going with|for|ahead; sticking with|to|at; staying with|at|on|as; leaving it|things|him|her|this|as|the;
        keeping him|her|it|things|to|at|the; holding off|fire; not going ahead|with|for|to; not
        proceeding|pursuing|extending|sharing|disclosing|moving|changing; no home|further|joint
        visit|visits|leave; no leave; no visit|visits; no move; no release; no disclosure; no extension; no
        referral; no escalation; no tag; no unescorted|escorted; closing the; stepping|moving up|down|him|her to
    """),
    barring=phrases("""
        contact|contacts|communication|meetings|calls|letters|texts with|to the|his|her|any
        victim|victims|witness|witnesses|co-defendant|co-defendants|co-accused|ex|ex-partner|ex-wife|complainant;
        contact with anyone under|linked|connected; contact with under-18s|minors|victims|witnesses|children; direct
        or indirect contact with; contact , direct or indirect; unsupervised contact|visits|access; unescorted
        leave|visits; contact between|outside|except
    """),
    keeps=phrases("""
        holds; hold; keeps; keep; has; have; is holding; are holding; is keeping; are keeping; stands; there's
    """),
    slight=phrases("""
        low; lower; small; smaller; slight; minimal; negligible; limited; minor; modest; remote; marginal; tiny;
        little; acceptable; manageable; lowish; fairly low
    """),
    matters=phrases("""
        relaps*; escape*; abscond*; absconding; aggress*; hostil*; threat of; threat to|from; temptation; tempted;
        craving*; radicalis*; exploitation; exploited; recidiv*; reoffend*; re - offend*; suicidal; self - harm;
        revenge; retaliat*; debt bondage; cuckoo*; grievance*; conspiracy; hatred; extremis*; groomed; grooming;
        stable; good contact with; motivation; trigger*; secretive; jealous*; lonely; clean since|for; drug - free;
        engaged well; engages|engaged positively; intimidat*; support of|from his|her|their|the; steady
        relationship|income|work|job; stable home|housing|accommodation|job|relationship|income|address; fall out;
        fell out; fallout; no income; bad|old crowd|company|mates|friends|associates|contacts; recall risk; commitment
        to; a positive; as positive
    """),
    befalls=phrases("""
        keeps|kept awake; what keeps|kept; what really keeps|worries|helps|matters; what frightens|scares|unsettles|bothers|troubles|helps|stands|gives|gets;
        worries; worried; worry; bothers; bothered; troubles; troubled; alarms; alarmed; concerns; concerned; strikes;
        struck; surprises; surprised; puzzles; puzzled; disturbs; disturbed; unsettles; unsettled; reassures;
        reassured; encourages; encouraged; frightens; frightened; pleases; pleased; it is|was
        clear|obvious|apparent|plain to; came|comes to the attention|notice of; it is|was known to; it was|has been
        reported|mentioned|said|suggested to;
        what keeps|kept|holds|held|drives|motivates|changed|changes|gets|makes|gives him|her|them|it|us|me; what
        has|have|'s changed|helped|kept|made; what helps|matters|works|stands|helped|counts|bothers|troubles;
        what really keeps|helps|worries|matters
    """),
    bound=phrases("""
        longer; been
    """),
    permits=phrases("""
        may; may not; is|isn't allowed to; is not allowed to; can|can't|cannot
        go|stay|move|return|keep|have|visit|live|leave|use|attend|travel; can not
        go|stay|move|return|have|visit|leave
    """),
    granted=phrases("""
        benefit; benefits; universal credit; pip; discretionary payment; crisis payment; permit; permits;
        licence application; driving licence; passport; visa; asylum; loan; overdraft; mortgage; compensation;
        insurance; pension; grant; allowance; housing application; housing benefit; tenancy; bail; application
        for|to; his|her application; appeal; registration; contract; fine; payment; payment plan; claim; debt
        relief; iva; indefinite leave to remain; leave to remain; judge; magistrates; high court; county court;
        court of appeal; home office; dwp; job centre; jobcentre; landlord; employer; insurer; bank; parole
        board; bailiffs; ombudsman; tribunal;
        his|her|the
        brother|sister|mother|mum|mom|father|dad|ex|girlfriend|boyfriend|solicitor|lawyer|neighbour|boss|uncle|aunt|cousin|nan|partner|school|governor|gp|son|daughter|parents|creditors|family
        agreed|accepted|consented|decided|refused|has|have|had|was|is|settled|dropped|agrees; row; feud;
        argument; dispute
    """),
    function_words=phrases("""
        the; a; an; of; and; to; in; is; are; was; were; by; on; for; with; from; at; his; her; he; she; they; has;
        have; had; will; be; been; not; no; that; this; it; as; until; next; week; who; when; what; does; do; new;
        old; or; about; after; before; still; there; all; we; i; if; can; must; should; again; housing; action;
        meeting; check; release; seen; visit; call; report; file; open; home; last; day; police; prison
    """),
    abbreviations=phrases("""
        pres; abs; apols; excl; asap; poss; prob; approx; bef; conf; ref;
        mr; mrs; ms; dr; prof; st; no; nr; vs; etc; approx; eg; ie; dept; insp; sgt; art; para; tel; ext; max; min;
        fig; cf; incl; resp
    """),
)
