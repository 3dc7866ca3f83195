"""The commands there are: for each its module, one line of help and an example. Read before any of their modules is loaded."""

from __future__ import annotations

from assistant.text import Message, _

HOME = "assistant.cli.app"
"""The module that runs where no command is named."""

COMMANDS: dict[str, tuple[str, Message, str]] = {
    "demo": ("assistant.cli.demo", _("try it on a fictional case"), "convene demo --lang nl"),
    "prepare": (
        "assistant.cli.prepare",
        _("create or update a case and a conference from a file"),
        "convene prepare march.toml",
    ),
    "talk": ("assistant.cli.talk", _("lead a conference line by line, or from a script"), "convene talk NL-2026-017/3"),
    "understand": (
        "assistant.cli.understand",
        _("show how a sentence is read"),
        'convene understand --lang en "Dijkstra arranges housing by 12 June"',
    ),
    "case": ("assistant.cli.case", _("list and show cases, their open actions; keep or erase one"), "convene case list"),
    "conference": ("assistant.cli.conference", _("list and show conferences"), "convene conference list"),
    "minutes": (
        "assistant.cli.minutes",
        _("write the minutes, one file for each reader"),
        'convene minutes NL-2026-017/3 --for all --purpose "minutes" --confirm ALL',
    ),
    "search": (
        "assistant.cli.search",
        _("find entries and people by any part of their words"),
        'convene search "old address" --purpose "preparation"',
    ),
    "log": ("assistant.cli.log", _("show the journal: who did what to which case, when and why"), "convene log NL-2026-017"),
    "glossary": (
        "assistant.cli.glossary",
        _("check, search and exchange the glossary, find its terms in a text"),
        "convene glossary search probation",
    ),
    "protocol": ("assistant.cli.protocol", _("list, show and check conference protocols"), "convene protocol show nl-mar"),
    "store": (
        "assistant.cli.store",
        _("create the store, see what it is, back it up, change its passphrases"),
        "convene store init",
    ),
    "doctor": ("assistant.cli.doctor", _("check the installation, the terminal and the store"), "convene doctor"),
}

SUBCOMMANDS: dict[str, tuple[Message, str]] = {
    "case list": (_("list the cases"), "convene case list --json"),
    "case show": (_("show one case and its conferences"), 'convene case show NL-2026-017 --purpose "preparation"'),
    "case open-actions": (_("list open actions, of one case or of all"), 'convene case open-actions --purpose "follow-up"'),
    "case hold": (_("place a legal hold, which blocks erasure, or lift it"), "convene case hold NL-2026-017 on"),
    "case erase": (_("erase a case for good"), "convene case erase NL-2026-017 --confirm NL-2026-017"),
    "conference list": (_("list the conferences"), "convene conference list --json"),
    "conference show": (
        _("show one conference as it stands"),
        'convene conference show NL-2026-017/3 --purpose "preparation" --json',
    ),
    "glossary check": (_("find what is wrong in the glossary's files"), "convene glossary check"),
    "glossary search": (_("find concepts by their terms, in any language"), "convene glossary search reclassering"),
    "glossary normalise": (
        _("find the terms in a text and the preferred ones"),
        "convene glossary normalise --lang nl notes.txt",
    ),
    "glossary init": (_("copy the shipped glossary into a folder of your own"), "convene glossary init our-glossary"),
    "glossary coverage": (
        _("show how far each language has come"),
        "convene glossary coverage --glossary our-glossary --since HEAD~5",
    ),
    "glossary edit": (
        _("edit and confirm terms on a screen"),
        "convene glossary edit --glossary our-glossary --lang nl --initials AB",
    ),
    "glossary export": (
        _("write the glossary for spreadsheets or terminology tools"),
        "convene glossary export --format xlsx --lang nl --out nl.xlsx",
    ),
    "glossary diff": (_("show what importing a file would change"), "convene glossary diff nl.xlsx --glossary our-glossary"),
    "glossary import": (
        _("take the changes of a TBX, CSV, XLSX or JSON file"),
        "convene glossary import nl.xlsx --glossary our-glossary",
    ),
    "glossary proposals": (_("list the terms that were proposed with /term"), "convene glossary proposals"),
    "protocol list": (_("list the protocols, shipped and local"), "convene protocol list"),
    "protocol show": (_("show one protocol: agenda, roles, sharing"), "convene protocol show nl-mar"),
    "protocol check": (_("find what is wrong in a protocol file"), "convene protocol check ours.toml"),
    "store init": (_("create the store and print its recovery code"), "convene store init --name chair"),
    "store info": (_("show what the store is and who can open it"), "convene store info"),
    "store verify": (_("find what was changed behind Convene's back"), "convene store verify --anchor heads.txt"),
    "store backup": (
        _("write an encrypted backup, also while the store is in use"),
        "convene store backup /media/usb/convene.backup",
    ),
    "store restore": (
        _("put a backup in the place of the store, which is kept"),
        "convene store restore /media/usb/convene.backup",
    ),
    "store migrate": (_("bring a store of an earlier Convene up to date, backup first"), "convene store migrate"),
    "store rekey": (_("give the store another key, under the same passphrases"), "convene store rekey"),
    "store passphrase": (_("add, change or remove a passphrase"), "convene store passphrase add deputy"),
}

ARGUMENTS: dict[str, Message] = {
    "FILE.toml": _("the case, its people and the conference, see docs/cli.md"),
    "CONFERENCE": _("a conference, such as NL-2026-017/3"),
    "conference ID": _("a conference, such as NL-2026-017/3"),
    "minutes ID": _("a conference, such as NL-2026-017/3"),
    "case ID": _("a case, such as NL-2026-017"),
    "CASE": _("a case, such as NL-2026-017"),
    "TEXT": _("the text, as it stands anywhere in a word or a sentence"),
    "search --case": _("only in this case"),
    "--since": _("from this day on, such as 2026-03-04"),
    "--actor": _("only what was done under this passphrase's name"),
    "--verb": _("collection, alteration, consultation, disclosure, combination or erasure"),
    "case --confirm": _("the same reference once more"),
    "--anchor": _("a file with a head of the journal noted earlier: an anchor file, or any text in which a head stands"),
    "protocol ID": _("a protocol, such as nl-mar"),
    "protocol FILE": _("a protocol file"),
    "--script": _("a file with one line for each line said"),
    "--protocol": _("the protocol, such as nl-mar"),
    "--out": _("the folder to write to (default: the current one)"),
    "demo --out": _("the folder to write to (default: convene-demo)"),
    "--fresh": _("begin anew"),
    "--lang": _("the language, such as nl"),
    "minutes --lang": _("the language (default: each reader's own)"),
    "--for": _("whose minutes: all participants, one of them, an agency, the person, or the chair's own copy"),
    "--kind": _("the whole minutes, or the actions only"),
    "--format": _("Word, or JSON"),
    "--preview": _("show what each reader would get and what is withheld; write nothing"),
    "--confirm": _("say that these readers may have it: ALL, or the one reader as AGENCY/PERSON"),
    "--name": _("the name of the passphrase, which the journal shows"),
    "NAME": _("the name of a passphrase"),
    "--keep": _("how many earlier backups stay (default: 7)"),
    "--new-passphrase-file": _("a file (0600) whose first line is the new passphrase"),
}
"""Help of arguments by option or placeholder, more exactly with the command in front, where the command's module gives none."""

EVERYWHERE: tuple[tuple[str, str, Message], ...] = (
    ("--store", "PATH|URL", _("the store (or CONVENE_STORE)")),
    ("--ui-lang", "L", _("language of the interface (or CONVENE_LANG, else the locale)")),
    ("--passphrase-file", "FILE", _("a file (0600) whose first line is the passphrase; nothing is asked")),
    ("--purpose", "TEXT", _("why the case is read or handed out; it is journalled")),
    ("--now", "TIME", _("fix the clock, such as 2026-03-04T10:00")),
    ("--plain", "", _("line by line, for screen readers and pipes")),
    ("--no-color", "", _("no colours (or NO_COLOR)")),
    ("--json", "", _("print JSON, where the command has it")),
    ("--version", "", _("print the version")),
    ("--help", "", _("print this help")),
)
"""The options that every command takes, before or after its name."""
