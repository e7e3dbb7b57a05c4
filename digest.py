#!/usr/bin/env python3
"""digest: a chronological digest of a folder of French news articles.

    python3 digest.py FOLDER           digest every article below FOLDER
    python3 digest.py --demo           digest three short built-in articles
    python3 digest.py --explain FOLDER   show all evidence for each date
    python3 digest.py --timeline FOLDER  one list of the events of all articles
    python3 digest.py --json FOLDER    the same as JSON Lines, for programs
    python3 digest.py --help           every option

For each article the digest gives its headline, its dateline cues (date words, place,
agencies), the persons it names with their roles, and its events in its own words:

    about 12 April 2018 (2018-03-29 to 2018-05-15), Marlac, grue.txt
    Une grue s'effondre sur le port, deux blessés
      people  Paul Vautrin, maire; Édouard Philippe, Premier ministre
      dates   jeudi 12 avril = 12 April 2018; vendredi
      news    12 April 2018: Une grue s'est effondrée jeudi 12 avril sur le port de
                Marlac.
      ahead   Le Premier ministre, Édouard Philippe, se rendra sur place vendredi.
      clues   « jeudi 12 avril »: past, without a year, so recent; « Premier
                ministre Édouard Philippe »: in office 2017-05-15 to 2020-07-03

The articles seldom say when they were published. The digest weighs what dates them, tells
the likely day with the range that holds nearly all of the weight, and shows the clues:
nothing but the articles, what their files say of them and the tables below decides; no
date is read from the clock.

Sections: Data model, Pipeline; then the stages in the order in which an article passes
through them: Files, Words, Sentences, Places and names, Stamps and datelines, Lines, Time,
Facts, People, Events, Clues, Weighing, Linking, Digest as text, Digest as JSON; Command line;
Data. Short word lists stand with the stage that uses them, the long tables in Data.

Exit status: 0 all was digested; 1 something could not be read or was no French article
(each is named on stderr); 2 wrong usage.
"""
from __future__ import annotations

import argparse
import array
import atexit
import bisect
import collections
import contextlib
import enum
import errno
import functools
import gc
import glob
import html.parser
import itertools
import json
import marshal
import os
import pickle
import re
import signal
import stat
import sys
import time
import unicodedata
import zlib
from datetime import date, timedelta
from typing import (AbstractSet, Any, BinaryIO, Callable, Dict, FrozenSet, Iterable, Iterator,
                    List, Mapping, NamedTuple, NoReturn, Optional, Sequence, Set, Tuple, Union,
                    get_args, get_origin, get_type_hints)

__version__ = "0.1.0"


# ======================================================================================
# Data model
# ======================================================================================


Span = Tuple[int, int]  # start and end in characters of the decoded text, end excluded


class BlockKind(enum.Enum):
    """What a run of lines is for its reader."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    CAPTION = "caption"
    DATELINE = "dateline"  # « PARIS, 24 mars (AFP) - » before the body's first words
    STAMP = "stamp"  # byline, publication line, reading time
    BOILERPLATE = "boilerplate"  # menus, forms, teasers, other stories, footers


# The kinds of lines that belong to what the article says.
ARTICLE_KINDS = frozenset((BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BODY,
                           BlockKind.CAPTION))


class Line(NamedTuple):
    """One line of the text that is not blank, and what it is."""

    start: int
    end: int
    kind: BlockKind


class Tense(enum.Enum):
    """When, seen from the day of publication, a verb places what it tells."""

    PLUPERFECT = "before the past"
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Verb(NamedTuple):
    """A finite verb: word indexes of its auxiliary and of its last word, and its tense."""

    first: int
    last: int
    tense: Tense


class Sentence(NamedTuple):
    """Word indexes of a sentence, and its finite verbs."""

    first: int
    last: int  # excluded
    verbs: Tuple[Verb, ...]


class Flow(NamedTuple):
    """A page as its reader sees it, on which all stages work: wrapped lines joined, odd spaces
    as spaces, without characters that are not seen; and where each character stands in the
    page, unless all stand where they stood."""

    chars: str
    origins: Optional[Sequence[int]] = None

    def at_home(self, start: int, end: int) -> Span:
        """Return the span of the page that a span of the flowing text shows."""
        if self.origins is None or start >= end:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1


class Text(NamedTuple):
    """A page once read: its characters, its lines with their kinds, and the words of the
    article in it as parallel columns; all stages find spans of it."""

    chars: str
    lines: Tuple[Line, ...]  # those that are not blank
    raw: List[str]  # the words of the article's lines, a line break between two lines
    plain: List[str]  # lower case, no accents, straight apostrophe
    lower: List[str]  # lower case with accents, straight apostrophe
    start: List[int]
    end: List[int]
    quoted: List[bool]  # inside quotation marks
    sentences: Tuple[Sentence, ...] = ()
    lead_end: int = 0  # where the headline and the first sentences end, in characters

    @property
    def spans(self) -> List[Span]:
        """The lines of the article, without what stands around it."""
        return [(line.start, line.end) for line in self.lines if line.kind in ARTICLE_KINDS]

    def quote(self, first: int, last: int) -> str:
        """Return the words first to last (excluded) on one line, as the page has them."""
        return one_line(self.chars[self.start[first]:self.end[last - 1]])


# -- Dates: a value of the calendar and what is known of it

# season -> its first month, the month and day of its end; a winter has the year of its
# December
SEASON_SPANS = {"SP": (3, 6, 20), "SU": (6, 9, 22), "FA": (9, 12, 20), "WI": (12, 3, 19)}

# How much of a span its beginning, middle and end take, generously.
EDGES = {"START": (0.0, 1 / 3), "MID": (0.25, 0.75), "END": (2 / 3, 1.0)}


class When(NamedTuple):
    """A date and what is known of it; prints itself as TIMEX3, with X for what is open."""

    year: Optional[int] = None
    month: Optional[int] = None
    day: Optional[int] = None
    weekday: Optional[int] = None  # 1 is Monday; beside a day it is said with it
    week: Optional[int] = None  # ISO week of the year
    period: str = ""  # SP SU FA WI, Q1 to Q4, H1 H2, WE (of a week)
    digits: int = 4  # of the year that are known: 3 for a decade, 2 for a century
    part: str = ""  # of the day: TMO TAF TEV TNI TDT, T18:30
    edge: str = ""  # START, MID or END of it
    other: str = ""  # a TIMEX3 value that is no date: P3D, PRESENT_REF

    @property
    def is_day(self) -> bool:
        """Whether one day is named, be it by its weekday or by its number alone."""
        return self.day is not None or self.weekday is not None

    @property
    def is_weekday(self) -> bool:
        """Whether a day is named by its weekday alone."""
        return self.weekday is not None and self.day is None

    @property
    def is_year(self) -> bool:
        """Whether one year is named and nothing inside it."""
        return self.has_year and self.digits == 4 and not self.is_in_year

    @property
    def is_in_year(self) -> bool:
        """Whether a part of a year is named: a season, month, week or day."""
        return bool(self.is_day or self.month or self.week or self.period)

    @property
    def is_open(self) -> bool:
        """Whether no date is named at all, at most a part of the day."""
        return not (self.has_year or self.is_in_year or self.other)

    @property
    def has_year(self) -> bool:
        """Whether the year is named, or some digits of it."""
        return self.year is not None

    @property
    def timex3(self) -> str:
        """The value in TIMEX3: XXXX-03-24, 2022-W12-WE, XXXX-WXX-4, 199, 2022-03-24TEV, P3D."""
        if self.other:
            return self.other
        year = "XXXX" if self.year is None else f"{self.year:04}"[:self.digits]
        if self.day is not None or self.is_open:
            month, day = (f"{n:02}" if n else "XX" for n in (self.month, self.day))
            return f"{year}-{month}-{day}{self.part}"
        if self.month is not None:
            return f"{year}-{self.month:02}"
        week = f"W{self.week:02}" if self.week else "WXX" if self.weekday or (
            self.period == "WE") else ""
        weekday = str(self.weekday) if self.weekday else self.period
        return "-".join(filter(None, (year, week, weekday))) + self.part

    def span(self) -> Optional[Tuple[date, date]]:
        """Return the first and last day, if they can be told without a day to count from."""
        try:
            return None if self.year is None or self.other else self.year_span()
        except (ValueError, OverflowError):
            return None

    def year_span(self) -> Optional[Tuple[date, date]]:
        """Return the span of what is named with its year; ValueError where there is no such."""
        year = self.year or 0
        if self.month and self.day:
            return (date(year, self.month, self.day),) * 2
        if self.week:
            first = date.fromisocalendar(year, self.week, 1)
            return first + timedelta(5 if self.period == "WE" else 0), first + timedelta(6)
        if self.is_day or self.period == "WE":
            return None
        if self.month:
            return month_span(year, self.month)
        if self.period in SEASON_SPANS:
            first_month, last_month, last_day = SEASON_SPANS[self.period]
            return (date(year, first_month, 1),
                    date(year + (last_month < first_month), last_month, last_day))
        if self.period:
            months = 3 if self.period[0] == "Q" else 6
            last_month = months * int(self.period[1:])
            return (month_span(year, last_month - months + 1)[0], month_span(year, last_month)[1])
        return date(year, 1, 1), date(year + 10 ** (4 - self.digits) - 1, 12, 31)

    def days(self) -> Optional[Tuple[date, date]]:
        """Return the first and last day, of its start, middle or end where one is said."""
        span = self.span()
        if span is None or not self.edge:
            return span
        (first, last), (begin, end) = span, EDGES[self.edge]
        size = (last - first).days
        return first + timedelta(round(size * begin)), first + timedelta(round(size * end))


def when_of_day(day: date, part: str = "") -> When:
    """Return a day of the calendar as a value."""
    return When(day.year, day.month, day.day, part=part)


def month_span(year: int, month: int) -> Tuple[date, date]:
    """Return the first and last day of a month."""
    first = date(year, month, 1)
    return first, add_months(first, 1) - timedelta(1)


def add_months(day: date, months: int) -> date:
    """Return the first day of the month that is so many months away from a day's."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


# -- What is found in an article


class Timex(NamedTuple):
    """A temporal expression before it is placed on the calendar.

    `when` is what the words say by themselves (XXXX-03-24, XXXX-WXX-4). What counts from an
    anchor instead has a `unit` and an `offset` (« hier » is day, -1); the anchor is the
    publication day, or the date named just before if `from_named` is set.
    """

    type: str  # DATE, TIME, DURATION or SET
    when: When = When()
    unit: str = ""  # a key of OFFSETS; or always, clock
    offset: int = 0
    step: int = 0  # -1 the last such day, +1 the next; 0: the tense decides
    from_named: bool = False
    nth: int = 0  # of what is counted in the period: « le premier vendredi de juillet »
    counted: str = ""  # 1 to 7 a weekday, D, W, M, WE, Q, H; E: days after its Easter
    shift: int = 0  # then so many units on: « la veille de Noël »
    shift_unit: str = ""


class Cue(NamedTuple):
    """A temporal expression of the article: where it stands and what it says."""

    start: int
    end: int
    quote: str
    timex: Timex
    tense: Optional[Tense]  # of the verb that governs it
    tense_is_sure: bool
    sentence: int
    quoted: bool = False  # inside quotation marks


class Placed(NamedTuple):
    """A cue on the calendar: its value, and the first and last day it can mean."""

    when: When
    earliest: Optional[date] = None
    latest: Optional[date] = None

    @property
    def value(self) -> str:
        """The value in TIMEX3."""
        return self.when.timex3


class Person(NamedTuple):
    """A named person: the best form of the name, the role given, and every mention."""

    name: str
    role: Optional[str]
    mentions: Tuple[Span, ...]


class Status(enum.Enum):
    """How the text stands to an event that it tells; the value is what the digest prints."""

    TOLD = ""
    PLANNED = "planned"  # « ouvrira en mai »
    REPORTED = "reported"  # « aurait signé », « selon la police »
    DENIED = "denied"  # « dément avoir signé »
    BACKGROUND = "background"  # recalled: « avait signé », « en 2014 »


class Event(NamedTuple):
    """Something reported to have happened, to be happening, or to be planned."""

    start: int
    end: int
    quote: str  # in the article's own words
    cue: Optional[int]  # index of the cue that dates it
    until: Optional[int]  # index of the cue that ends it, where it took a span of days
    people: Tuple[str, ...]
    place: Optional[str]
    status: Status = Status.TOLD
    subject: Optional[str] = None  # whom « il », « le ministre » at its beginning means
    subject_end: int = 0  # where in the quote these words end
    rank: int = 0  # 1 for the most telling of the article
    shown: bool = True  # whether the digest prints it where it is asked for the gist only
    cut: bool = False  # whether its sentence goes on behind it


Spell = Tuple[Optional[date], Optional[date]]  # first and last day, None where it is open


# The kinds of clues that print the day itself, the surest first.
STATED = ("file name", "markup", "published", "date and hour", "dateline", "byline", "date line",
          "updated")


class Clue(NamedTuple):
    """A quote of the article that dates it, why it does, and what it allows: spells of days,
    or the days near a date that lacks its year."""

    quote: str
    reason: str
    kind: str  # a key of KINDS, which tells its doubt
    spells: Tuple[Spell, ...] = ()
    when: Optional[When] = None  # without its year

    @classmethod
    def between(cls, quote: str, reason: str, kind: str, first: Optional[date],
                last: Optional[date] = None) -> "Clue":
        """Return a clue that allows one spell."""
        return cls(quote, reason, kind, ((first, last),))

    @property
    def first(self) -> Optional[date]:
        """The first day that it allows, if there is one."""
        return self.spells[0][0] if self.spells else None

    @property
    def last(self) -> Optional[date]:
        """The last day that it allows, if there is one."""
        return self.spells[-1][1] if self.spells else None


class Published(NamedTuple):
    """The publication day: the likeliest, a range that holds it, how it is known, and from
    what."""

    earliest: Optional[date]
    latest: Optional[date]
    likely: Optional[date]
    basis: str  # stated, inferred or unknown
    surest: Spell = (None, None)  # a shorter range, against which its dates are placed
    years: Tuple[int, ...] = ()  # up to three that hold most of its weight, if there are such
    evidence: Tuple[Clue, ...] = ()  # what narrows the range most comes first
    dropped: Tuple[Clue, ...] = ()  # what the rest does not believe


class Article(NamedTuple):
    """All that one article says by itself; what needs the other articles comes later."""

    file: str
    headline: Optional[str]
    headline_source: Optional[str]  # title or lead
    place: Optional[str]
    agencies: Tuple[str, ...]
    cues: Tuple[Cue, ...]
    people: Tuple[Person, ...]
    events: Tuple[Event, ...]
    clues: Tuple[Clue, ...]  # to the day on which it was published
    sketch: Tuple[int, ...]  # of its words, by which copies are found
    objection: Optional[str]  # why it is hardly French news, if it is not
    mended: Tuple[str, ...] = ()  # what had to be mended while the file was read


class NamedDay(NamedTuple):
    """A day of the month that an article names."""

    quote: str
    when: When
    tense: Optional[Tense]
    yearless: bool  # a day and a month without their year


class Kept(NamedTuple):
    """What is kept of an article while the others are read: what all are compared by, and the
    rest folded up."""

    file: str
    stated: Tuple[Clue, ...]  # the clues that print the day itself
    weights: bytes  # what its clues make of the days
    names: Tuple[str, ...]  # of its persons
    days: Tuple[NamedDay, ...]
    sketch: bytes
    folded: bytes


class Dated(NamedTuple):
    """An article dated among the others, its persons linked."""

    kept: Kept
    published: Published  # without its evidence
    names: Tuple[str, ...]  # of its persons
    others: Tuple[Clue, ...]  # what the others tell of its day
    middle: Optional[date] = None  # half of the weight lies before it, also of an unknown day
    copies: Tuple[Dated, ...] = ()  # the same article in other files


class Entry(NamedTuple):
    """An article as it is printed: dated, its cues placed, its persons linked."""

    article: Article
    published: Published
    placed: Tuple[Placed, ...]  # one for each cue of the article
    people: Tuple[Person, ...]
    files: Tuple[str, ...]  # that hold it


class Page(NamedTuple):
    """A file as plain text, what its markup states, and notes on what had to be mended."""

    chars: str
    headline: Optional[str] = None
    day: Optional[Clue] = None  # of publication
    notes: Tuple[str, ...] = ()


# ======================================================================================
# Pipeline
# ======================================================================================


def digest(articles: Sequence[Kept], as_of: Optional[date] = None) -> List[Dated]:
    """Return the digest of articles, oldest first.

    `as_of` is a day on which all the articles were there already, if one is known.
    """
    names, models = link_people(articles), find_copies(articles)
    saved = [Clue.between("--as-of", f"saved by {as_of}", "saved", None, as_of)] if as_of else []
    others: List[Tuple[Clue, ...]] = []
    for article, model in zip(articles, models):
        others.append((*(() if article.stated else articles[model].stated[:1]), *saved))
    alone = list(map(weights_with, articles, others))
    for i, more in enumerate(told_elsewhere(articles, names, list(map(short_range, alone)))):
        if more:
            others[i] += tuple(more)
            alone[i] = weights_with(articles[i], others[i])
    ranges, nothing = among_each_other(alone), weights_of(())
    folder = folder_clue(sorted(ranges[weights].likely for weights in alone
                                if weights != nothing))
    entries = []
    for i, weights in enumerate(alone):
        if folder and is_wide(weights):
            others[i] += (folder,)
        stated = [clue for clue in (*articles[i].stated, *others[i]) if clue.kind in STATED]
        known = weights != nothing or others[i]
        published = with_basis(ranges[weights], stated, LONGEST_RANGE if known else 0)
        entries.append(Dated(articles[i], published, names[i], others[i], ranges[weights].likely))
    return sorted(join_copies(entries, models), key=order_key)


def weights_with(article: Kept, others: Sequence[Clue]) -> bytes:
    """Return what the days weigh for an article of which others tell something."""
    return weights_of((*unfolded(article).clues, *others)) if others else article.weights


def read_article(file: str, chars: str, page: Page = Page("")) -> Article:
    """Return all that one article says, whatever other articles say; of what the markup of its
    page states the text need not be asked."""
    flow = flowing(chars)
    text = read_text(flow.chars, read_lines(flow.chars))
    town, agencies, stamp, day = read_dateline(text)
    cues = find_cues(text)
    people = with_titles(text, find_people(text))
    events = find_events(text, cues, people)
    stated = file_day(file) or page.day or stamp
    clues = [stated, day, *find_clues(text, cues, people)]
    headline, source = read_headline(text, page.headline)
    return Article(file, headline, source, town or place_of_news(text),
                   agencies, *(in_page(flow, found) for found in (cues, people, events)),
                   tuple(filter(None, clues)), sketch(text), objection_to(text))


def in_page(flow: Flow, found: Sequence[Any]) -> Tuple[Any, ...]:
    """Return what was found in a flowing text with the spans that it has in the page."""
    def moved(one: Any) -> Any:
        if isinstance(one, Person):
            return one._replace(mentions=tuple(flow.at_home(*span) for span in one.mentions))
        start, end = flow.at_home(one.start, one.end)
        return one._replace(start=start, end=end)
    return tuple(found if flow.origins is None else map(moved, found))


# ======================================================================================
# Files
# ======================================================================================


class NotAnArticle(Exception):
    """A file that cannot be read or holds no article; the message says why."""


LARGEST_ARTICLE = 2_000_000  # characters: what is longer is a book or a mistake
MOST_BYTES = 4 * LARGEST_ARTICLE  # read of a file; a letter takes four at most
CUT_LETTER = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")  # where reading stopped inside one
MANY_MARKS = re.compile("([\u0300-\u036f]{8})[\u0300-\u036f]+")  # on one letter: to no purpose
A_WORD = re.compile(r"[^\W\d_]{2}")
MOJIBAKE = re.compile(r"[ÃÂâÅ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}")


def decode(data: bytes) -> Tuple[str, List[str]]:
    """Return the text of a file and notes on what had to be mended while decoding it.

    UTF-8 or UTF-16 by its byte order mark, else UTF-16 by its NUL bytes, UTF-8, or the older
    encoding that makes most French of it. Newlines become line feeds, and letters are
    composed (NFC). Raises NotAnArticle for what is no text.
    """
    notes: List[str] = []
    cut = len(data) > MOST_BYTES
    decoded = decode_bytes(CUT_LETTER.sub(b"", data[:MOST_BYTES]) if cut else data)
    text = MOJIBAKE.sub(mended, decoded)
    if text != decoded:
        notes.append("UTF-8 read as Windows-1252 (Ã©), mended")
    if cut or len(text) > LARGEST_ARTICLE:
        notes.append(f"longer than {LARGEST_ARTICLE:,} characters, the rest is left out")
        text = text[:LARGEST_ARTICLE]
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    text = unicodedata.normalize("NFC", MANY_MARKS.sub(r"\1", text))
    if not A_WORD.search(text):
        raise NotAnArticle("empty" if not text.strip() else "no words in it")
    return text, notes


def decode_bytes(data: bytes) -> str:
    """Return the characters of a file; raises NotAnArticle for what is binary."""
    head = data[:BYTES_SAMPLED]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        for name, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
            if high.count(0) == head.count(0) > max(FEWEST_NULS, SHARE_OF_NULS * len(high)):
                return data.decode(name, errors="replace")
        raise NotAnArticle("binary (it has NUL bytes)")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        high = FRENCH_IN_BYTES.findall(head)
        best = max(OLD_ENCODINGS, key=lambda name: sum(
            letters.decode(name, errors="replace")[1] in FRENCH_LETTERS for letters in high))
        return data.decode(best, errors="replace")


BYTES_SAMPLED = 100_000
FEWEST_NULS = 8
SHARE_OF_NULS = 0.7  # of the high bytes of UTF-16, where all is Latin but a quotation mark
OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")  # the first wins where they read as well
FRENCH_LETTERS = frozenset("éèêàçùâîôûëï’")
FRENCH_IN_BYTES = re.compile(rb"[a-z][\x80-\xff](?=[a-z .,\r\n])")


def mended(match: "re.Match[str]") -> str:
    """Return UTF-8 that was decoded as Windows-1252 decoded rightly, if it is such."""
    try:
        return match.group().encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match.group()


class Haul(NamedTuple):
    """Files, or what was read from them; and as (name, what to say of it) what is wrong and
    what is worth a note."""

    items: Sequence[Any]
    problems: Sequence[Tuple[str, str]] = ()
    notes: Sequence[Tuple[str, str]] = ()


TEXT_ENDINGS = (".txt", ".text", ".md", ".html", ".htm")  # of the files that a folder stands for
MOST_ENDINGS = 4  # of other files that a note lists


def find_files(paths: Sequence[str]) -> Haul:
    """Return every article that the paths name, as (path, name in the digest), each once.

    A folder stands for the text files below it, each named relative to it; a pattern that
    the shell left alone stands for what it matches.
    """
    files: Dict[str, Tuple[str, str]] = {}  # by real path
    below = []
    for path in paths:
        is_name = os.path.lexists(path) or not set("*?[") & set(path)
        for file in [path] if is_name else sorted(glob.glob(path, recursive=True)) or [path]:
            below.append(files_below(file) if os.path.isdir(file) else Haul([(
                file, os.path.basename(file))]))
            for one in below[-1].items:
                files.setdefault(os.path.realpath(one[0]) if one[0] != "-" else "-", one)
    return Haul(list(files.values()), [problem for found in below for problem in found.problems],
                [note for found in below for note in found.notes])


def files_below(folder: str) -> Haul:
    """Return the text files below a folder, sorted by path. What is hidden is no article;
    links to folders are not followed."""
    errors: List[OSError] = []
    paths: List[str] = []
    others: List[str] = []  # their endings
    for base, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.lower().endswith(TEXT_ENDINGS) and not name.startswith("."):
                paths.append(os.path.join(base, name))
            elif not name.startswith("."):
                others.append(os.path.splitext(name)[1].lower() or "no ending")
    problems = [(error.filename or folder, f"cannot be read ({error.strerror})")
                for error in errors]
    if not paths and not errors:
        problems.append((folder, f"a folder without text files ({' '.join(TEXT_ENDINGS)})"))
    endings = ", ".join(ending for ending, _ in collections.Counter(
        sorted(others)).most_common(MOST_ENDINGS))
    return Haul([(path, os.path.relpath(path, folder).replace(os.sep, "/"))
                  for path in sorted(paths)], problems,
                 [(folder, f"other files left alone: {len(others):,} ({endings})")]
                 if others else [])


# How files begin that hold text in a form of their own.
FORMATS = ((b"%PDF-", "a PDF"), (b"{\\rtf", "an RTF document"),
           (b"PK\x03\x04", "an office document or archive"),
           (b"\xd0\xcf\x11\xe0", "an office document"))


def read_page(path: str) -> Page:
    """Return a file, or standard input for -, as plain text.

    Raises NotAnArticle for what cannot be read or is no text.
    """
    if path == "-" and sys.stdin is None:
        raise NotAnArticle("cannot be read (standard input is closed)")
    with contextlib.nullcontext(sys.stdin.buffer) if path == "-" else open_regular(path) as file:
        data = file.read(MOST_BYTES + 1)
    for opening, kind in FORMATS:
        if data.startswith(opening):
            raise NotAnArticle(f"{kind}, not plain text")
    chars, notes = decode(data)
    if path.lower().endswith((".html", ".htm")) or HTML.match(chars):
        page = read_html(chars)
    else:
        page = read_markdown(chars) if path.lower().endswith(".md") else Page(chars)
    if not A_WORD.search(page.chars):
        raise NotAnArticle("no words in it")
    return page._replace(notes=tuple(notes))


def open_regular(path: str) -> BinaryIO:
    """Return a file opened for reading; raises NotAnArticle if it can't be."""
    try:
        if stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe would wait for its writer
            return open(path, "rb")
    except OSError as error:
        raise NotAnArticle(f"cannot be read ({error.strerror})") from error
    raise NotAnArticle("not a regular file")


# -- HTML and Markdown

HTML = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype html|html)\b", re.I)
# What html.parser would read in quadratic time, or not at all: declarations, and signs that
# open no tag of a length that a page has.
DECLARATION = re.compile(r"<[!?][^<>]{0,2000}>|</?[a-z][^<>]*\Z", re.I)  # or a tag cut off
NO_TAG = re.compile(r"<(?!/?[a-z][^<>]{0,2000}>)", re.I)

# Tags inside a line; every other one ends it. The lines of some follow without a blank one.
INLINE_TAGS = frozenset("""
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp
    small span strike strong sub sup time tt u var wbr
""".split())
CLOSE_TAGS = frozenset("br dd dt li td th tr".split())
RAW_TAGS = frozenset(("script", "style"))  # what stands in them is no markup
# What shows none of the article's text. <form> and <header> are not here: some wrap the page.
SKIPPED_TAGS = RAW_TAGS | frozenset("""
    aside button canvas footer iframe nav noscript object select svg template textarea title
""".split())

# Where markup states the day of publication, the surest first.
STATES_DAY = ("article:published_time", "datepublished", "og:published_time", "pubdate",
              "publish-date", "dc.date.issued", "dcterms.created", "dc.date", "date", "time")
STATES_HEADLINE = ("og:title", "headline", "title")
IN_JSON_LD = re.compile(r'"(datePublished|headline)"\s*:\s*("(?:[^"\\\n]|\\.){1,400}")')


class HtmlReader(html.parser.HTMLParser):
    """Reads a page of HTML: its text as lines, and what its markup states."""

    def __init__(self, page: str, skipped: FrozenSet[str]) -> None:
        super().__init__()
        self.skipped = skipped
        self.pieces: List[str] = []
        self.stated: Dict[str, str] = {}
        self.inside, self.depth = "", 0  # the skipped tag that is open, and how often
        self.tag = ""  # the last one
        self.attributes: Dict[str, str] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[Tuple[str, Optional[str]]]) -> None:
        """Note what is skipped, where lines end and what a <meta> or <time> states."""
        self.tag = tag
        self.attributes = {key: value or "" for key, value in reversed(attrs)}
        if self.inside:
            self.depth += tag == self.inside
        elif tag in self.skipped:
            self.inside, self.depth = tag, 1
        else:
            self.end_line(tag)
        if tag == "meta" or tag == "time" and not self.inside:
            keys = [self.attributes.get(key, "") for key in ("property", "name", "itemprop")]
            value = self.attributes.get("content" if tag == "meta" else "datetime", "")
            for key in filter(None, [*keys, "time" if tag == "time" else ""]):
                if value:
                    self.stated.setdefault(key.lower(), value)

    def handle_endtag(self, tag: str) -> None:
        """Note where lines end and what is skipped no longer."""
        self.tag = ""
        if not self.inside and tag != "br":  # <br/> ends a line once
            self.end_line(tag)
        elif tag == self.inside:
            self.depth -= 1
            self.inside = self.inside if self.depth else ""

    def end_line(self, tag: str) -> None:
        """End a line where the tag stands in none."""
        if tag not in INLINE_TAGS:
            self.pieces.append("\n" if tag in CLOSE_TAGS else "\n\n")

    def handle_data(self, data: str) -> None:
        """Note a text that the page shows, or what JSON-LD or <title> state in it."""
        if self.tag == "title":
            self.stated.setdefault("title", data)
        elif self.tag == "script" and "ld+json" in self.attributes.get("type", ""):
            for key, value in IN_JSON_LD.findall(data):
                with contextlib.suppress(ValueError):  # no JSON
                    self.stated.setdefault(key.lower(), json.loads(value))
        if not self.inside:
            self.pieces.append(re.sub(r"[ \t\n\r\f\v]+", " ", data))


def read_html(chars: str) -> Page:
    """Return the text of a page of HTML, and the headline and day that its markup states."""
    first, *behind = chars.split("<!--")
    shown_part = first + "".join(piece.partition("-->")[2] for piece in behind)
    page = NO_TAG.sub("&lt;", DECLARATION.sub("", shown_part))
    reader = HtmlReader(page, SKIPPED_TAGS)
    if reader.inside:  # a tag that is never closed would skip the rest
        reader = HtmlReader(page, RAW_TAGS | {"title"})
    lines = [line.strip(" ") for line in "".join(reader.pieces).split("\n")]
    text = unicodedata.normalize("NFC", re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip("\n"))
    titles = filter(None, map(reader.stated.get, STATES_HEADLINE))
    days = (stated_day(key, reader.stated.get(key, "")) for key in STATES_DAY)
    return Page(text, next(titles, None), next(filter(None, days), None))


def stated_day(where: str, value: str) -> Optional[Clue]:
    """Return the day that the markup of a page states: « 2022-03-24T08:00:00+01:00 »."""
    match = re.match(r"\s*(\d{4}-\d\d-\d\d)(?!\d)", value)
    with contextlib.suppress(ValueError):  # the 30th of February
        day = date.fromisoformat(match[1] if match else "")
        return Clue.between(value.strip(), f"stated by the page's markup ({where})", "markup",
                            day, day)
    return None


FRONT_MATTER = re.compile(r"---\n((?:[^\n]{0,400}\n){1,60}?)---\n")
MARKS = (  # of Markdown, and what is left of them; bounded, so that no line takes ages
    (re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)"), r"\1"),
    (re.compile(r"^(?:#{1,6}[ \t]+|>[ \t]?)", re.M), ""),
    (re.compile(r"(?<![\w*])(\*\*?|__?)(?=\S)([^*_\n]{1,500})(?<=\S)\1(?![\w*])"), r"\2"),
)


def read_markdown(chars: str) -> Page:
    """Return the text of a file of Markdown without its marks, and what its head states."""
    front = FRONT_MATTER.match(chars)
    stated = {key: value.strip(" \t\"'") for key, value in re.findall(
        r"^(title|date):(.*)", front[1] if front else "", re.M)}
    text = chars[front.end():] if front else chars
    title = re.match(r"\s*#[ \t]+([^\n]+)", text)
    for pattern, left in MARKS:
        text = pattern.sub(left, text)
    headline = stated.get("title") or title and MARKS[-1][0].sub(r"\2", title[1])
    return Page(text, headline or None, stated_day("date", stated.get("date", "")))


# ======================================================================================
# Words
# ======================================================================================
# A word belongs to classes. Tables hold lower case without accents, except names, verb forms,
# nouns of happening, roles and phrases of pages, which are spelled as printed. In WEEKDAYS and
# MONTHS a line is a thing, its spellings side by side; the line's number is its value.


def one_of(table: str) -> FrozenSet[str]:
    """Return the words of a table that separates them by spaces or line breaks."""
    return frozenset(table.split())


def inflected(stems: str, endings: str = ",e,s,es") -> FrozenSet[str]:
    """Return the stems of a table with each ending; those of participles if none is given."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split(","))


def spellings(table: str) -> Dict[str, int]:
    """Return each word of a table with the number of its line, from 1."""
    return {word: number for number, line in enumerate(table.strip().splitlines(), 1)
            for word in line.split()}


WEEKDAYS = spellings("""
    lundi lundis lun.
    mardi mardis mar.
    mercredi mercredis mer.
    jeudi jeudis jeu.
    vendredi vendredis ven.
    samedi samedis sam.
    dimanche dimanches dim.
""")

MONTHS = spellings("""
    janvier janv. jan. janv jan
    fevrier fevr. fev. fevr fev
    mars
    avril avr. avr
    mai
    juin
    juillet juil. juill. juil juill
    aout
    septembre sept. sept
    octobre oct. oct
    novembre nov. nov
    decembre dec. dec
""")

YEAR = r"(?:19|20)\d\d"


def full_year(number: int) -> int:
    """Return a year in full; of two digits, 39 and less are in this century."""
    return number if number > 99 else number + (2000 if number < 40 else 1900)


SEASONS = {"printemps": "SP", "ete": "SU", "automne": "FA", "hiver": "WI"}

# The names in full; an abbreviation is a month only beside a number (« sept » is seven).
FULL_MONTHS = frozenset(list(MONTHS)[list(MONTHS.values()).index(n)] for n in range(1, 13))

# unit of time -> its TIMEX3 letters in a duration
UNITS = {
    "seconde": "TS", "secondes": "TS", "minute": "TM", "minutes": "TM", "heure": "TH",
    "heures": "TH", "jour": "D", "jours": "D", "journee": "D", "journees": "D",
    "semaine": "W", "semaines": "W", "mois": "M", "trimestre": "Q", "trimestres": "Q",
    "semestre": "6M", "semestres": "6M", "an": "Y", "ans": "Y", "annee": "Y",
    "annees": "Y", "decennie": "0Y", "decennies": "0Y", "siecle": "00Y", "siecles": "00Y",
}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words."""
    return f"(?:{'|'.join(sorted(words))})"


def accented(words: Iterable[str]) -> str:
    """Return a pattern for any of these plain words, with or without accents."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(longest_first).replace("e", "[eéè]").replace("u", "[uû]")


DOTTED = {word[:-1] for word in (*MONTHS, *WEEKDAYS) if word.endswith(".")}  # « janv. »

# One alternative a line, the commonest first. A number keeps what makes it a date, an
# hour or a quantity; an elided word keeps its apostrophe; a hyphened word is one word.
WORD = re.compile(
    rf"""
      [a-zA-ZÀ-ÖØ-öø-ÿ]+(?=[ ,])  # most words and marks, found without trying the rest
    | [.,;:!?«»()"]
    | (?i:aujourd['’]\s?hui)
    | [^\W\d_]{{2,}}c['’]h[^\W\d_]*
    | [^\W\d_]+(?:-[NM])?['’](?=\w)
    | (?i:{accented(DOTTED)})\.(?=\s?\d)
    | (?<=\d\s)(?i:{accented(DOTTED & {word[:-1] for word in MONTHS})})\.
    | [^\W\d_]+(?:[-‑][^\W\d_]+)*
    | \n
    | \d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)
    | \d\d(?:[ .]\d\d){{4}}(?!\d)
    | \d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d\d)(?![./-]?\d)
    | \d{{1,2}}[ \u00a0\u202f]?[hH][ \u00a0\u202f]?\d\d(?!\d)
    | \d{{1,2}}:\d\d(?::\d\d)?(?!\d)
    | \d{{1,2}}[ \u00a0\u202f]?[hH](?!\w)
    | \d{{1,3}}(?:[ \u00a0\u202f.]\d{{3}})+(?!\d)
    | \d{{1,2}}(?:er)?-(?i:{accented(FULL_MONTHS)})
    | \d{{1,2}}/\d{{1,2}}(?![\w/])
    | \d+(?i:er|ère|e|è|ème|nd|nde)(?!\w)
    | \d+(?:[.,]\d+)?
    | \S
    """,
    re.VERBOSE,
)

LATIN_MARKS = re.compile("[\u0300-\u036f]+")


@functools.lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """Return the word in lower case, without accents, with a straight apostrophe."""
    if word.isascii():
        return word.lower()
    return without_accents(word.lower()).replace("‑", "-") or word


@functools.lru_cache(maxsize=1 << 14)
def without_accents(word: str) -> str:
    """Return a word without accents, with a straight apostrophe, its capitals kept."""
    if word.isascii():
        return word
    bare = LATIN_MARKS.sub("", unicodedata.normalize("NFD", word.replace("’", "'")))
    for mark in filter(unicodedata.combining, () if bare.isascii() else set(bare)):
        bare = bare.replace(mark, "")  # other scripts have marks of their own
    return bare


# -- Classes of words that are closed in French: what is in none of them, and no number, is a
# -- noun, an adjective, a verb or a name. They hold words as printed and in plain letters.


def closed(table: str) -> FrozenSet[str]:
    """Return the words of a table, those with accents without them too."""
    words = one_of(table)
    return words | frozenset(map(plain, words))


DETERMINERS = closed("""
    l' la le les un une au aux ce ces cet cette ma mes mon sa ses son leur leurs nos notre vos
    votre chaque plusieurs quelque quelques quel quelle quels quelles aucun aucune tout toute
    autre autres tel telle tels telles
""")
NUMERALS = closed("deux trois quatre cinq six sept huit neuf dix onze douze")
PREPOSITIONS = closed("""
    à après avant avec chez concernant contre d' dans de depuis derrière des devant du durant dès
    en entre envers hormis hors jusqu' jusque malgré outre par parmi pendant pour près sans sauf
    selon sous sur vers via
""")
PRONOUNS = closed("""
    il ils elle elles on j' je nous vous m' me t' te s' se lui eux soi y c' ce ça ceci cela celle
    celles celui ceux celle-ci celles-ci celui-ci ceux-ci l'un autrui certains certaines personne
    rien tous toutes
""")
SUBORDINATORS = closed("comme dont lorsqu' lorsque où puisqu' puisque qu' quand que qui si")
CONJUNCTIONS = closed("afin car donc et mais ni or parce puis tandis quoi quoique quant soit")
ADVERBS = closed("""
    ailleurs ainsi alors aujourd'hui aussi autour autrefois bien bientôt cependant comment demain
    déjà désormais également encore enfin ensuite est-ce face fort guère hier ici jamais là lors
    longtemps maintenant mieux moins même n' ne néanmoins non notamment oui parfois pas peu
    peut-être plus pourquoi pourtant sinon souvent surtout toujours toutefois très trop tôt voici
    voilà
""")
AUXILIARY_WORDS = closed("a avait est été ont sont")
# Their share tells a sentence from a list of links.
FUNCTION_WORDS = (DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS | CONJUNCTIONS
                  | AUXILIARY_WORDS)
CLOSED = FUNCTION_WORDS | NUMERALS | ADVERBS

# Words that open a sentence and that web pages glue to the word before: « PoutineLe ».
GLUED = ("Le", "La", "Les", "Un", "Une", "Il", "Elle", "Ils", "En", "Dans", "Selon", "Pour", "Ce",
         "Cette", "Ces", "Mais", "Au", "Sur", "Après")
GLUED_WORDS = re.compile(rf"([^\W\d_]{{3,}}[a-zß-ÿ])({'|'.join(GLUED)})")


@functools.lru_cache(maxsize=1 << 16)
def unglued(word: str) -> Tuple[str, ...]:
    """Return the words that one of them is."""
    glued = GLUED_WORDS.fullmatch(word)
    return glued.groups() if glued else (word,)


@functools.lru_cache(maxsize=1 << 16)
def lowered(word: str) -> str:
    """Return the word in lower case, with a straight apostrophe."""
    return word.lower().replace("’", "'")


def one_line(text: str) -> str:
    """Return a text with single spaces and no line breaks."""
    return " ".join(text.split())


def read_words(chars: str, lines: Sequence[Line]) -> Text:
    """Return a page with the words of its article; a line break stands between two lines."""
    raw: List[str] = []
    starts: List[int] = []
    for at, end, kind in lines:
        if kind in ARTICLE_KINDS:
            words = list(itertools.chain.from_iterable(
                map(unglued, WORD.findall(chars, at, end))))
            for word in words:  # only blanks stand between them
                at = chars.index(word, at)
                starts.append(at)
                at += len(word)
            raw += words
            raw.append("\n")
            starts.append(end)
    ends = [start + len(word) if word != "\n" else start for start, word in zip(starts, raw)]
    return Text(chars, tuple(lines), raw, list(map(plain, raw)), list(map(lowered, raw)),
                starts, ends, quoted_words(raw))


# mark -> whether what follows is quoted; None: if what stands before is not
QUOTE_MARKS = {"«": True, "“": True, "»": False, "”": False, "\n": False, '"': None}


def quoted_words(raw: Sequence[str]) -> List[bool]:
    """Return for each word whether it stands between quotation marks."""
    flags: List[bool] = []
    inside = False
    for i in [i for i, word in enumerate(raw) if word in QUOTE_MARKS]:
        flags += [inside] * (i - len(flags))
        inside = not inside if QUOTE_MARKS[raw[i]] is None else QUOTE_MARKS[raw[i]]
    return flags + [inside] * (len(raw) - len(flags))


def words_of(chars: str) -> Text:
    """Return a phrase with its words."""
    return read_words(chars, [Line(0, len(chars), BlockKind.BODY)])


def words_between(text: Text, start: int, end: int) -> range:
    """Return the indexes of the words that begin between two characters, end excluded."""
    return range(bisect.bisect_left(text.start, start), bisect.bisect_left(text.start, end))


def length_of(text: Text, first: int, last: int) -> int:
    """Return how many characters the words first to last (excluded) take."""
    return text.end[last - 1] - text.start[first]


# The commonest words of four letters and more; shorter ones carry no meaning anyway.
MEANINGLESS = one_of("avait avec cette dans elle leur leurs mais nous plus pour sont vous")


@functools.lru_cache(maxsize=1 << 16)
def content_stem(word: str) -> str:
    """Return the stem of a word that carries meaning, in plain letters, or nothing."""
    bare = plain(word)
    means = len(bare) > 3 and bare.isalpha() and bare not in MEANINGLESS
    return bare[:7] if means or bare[:1].isdecimal() else ""


def content_words(text: str) -> FrozenSet[str]:
    """Return the stems of the words of a text that carry meaning."""
    return frozenset(map(content_stem, re.findall(r"[^\W\d_]{4,}|\d+", text))) - {""}


# -- Language: whose function words a text has most of. Their tables are of one size, so that
# -- none wins by its length; languages that share words are told apart by the others.
LANGUAGES = {language: one_of(table) for language, table in {
    "French": "le la les l' un une des du de d' et à a en au dans par pour que qu' qui ne pas",
    "English": "the of and to in that is was for it with as on be at by he from this are have",
    "German": "der die das und den dem des ein eine zu in mit von ist im auf für nicht sich auch",
    "Spanish": "el la los las de del y en que un una por con para se al no es como más pero su",
    "Catalan": "el la els les l' de del d' i a en que un una per amb es al no és com més",
    "Italian": "il lo la i gli di del della dei e a al alla in nel che un una per con non si è",
    "Portuguese": "o a os as de do da dos e em no na que um uma para com não se por ao mais",
    "Romanian": "și de la în a al ale cu pe din că o un să nu se este pentru care mai au",
    "Dutch": "de het een van en in op te dat die is voor met niet zijn aan er om ook als",
    "Swedish or Danish": "och det att i en som på är av för med den till de om ett og er af ikke",
    "Polish": "w i na z się do nie że to jest o jak po za od przez ale dla są był",
}.items()}
FEWEST_JUDGED = 20  # words: what is shorter, a brief or a headline, is taken for French
LEAST_FRENCH = 0.12  # share of function words: less is no sentence; the least French page has .27
MOST_NUMBERS = 0.5  # share of numbers among words and numbers: more is a table
FOREIGN_ARTICLE = 1.2  # times as many foreign function words as French ones: what is expected
# to be French is, unless another language clearly leads
FOREIGN_PAGE = 2.0  # times as many foreign function words on the page as French ones: its French
# sentences are those of its cookies
MOST_ORDERS = 0.5  # share of sentences that open like an order: more is a recipe
ORDER = re.compile(r"[a-zà-ÿ]{2,}(?:ez|er|ir|re)(?:-(?:les?|la|y|en|vous))?")  # « Versez-la »


def objection_to(text: Text) -> Optional[str]:
    """Return why an article is hardly French news, if it is not: judged by its lines, and by
    the page where most of this is something else."""
    article = collections.Counter(text.lower)
    for mark in [word for word in article if not word[0].isalnum()]:
        del article[mark]
    mostly_article = 2 * sum(end - start for start, end in text.spans) > len(text.chars)
    page = collections.Counter("" if mostly_article else re.findall(
        r"\d+|[^\W\d_]+'?", text.chars.lower().replace("’", "'")))
    judged = article if sum(article.values()) >= FEWEST_JUDGED else page
    if sum(count for word, count in judged.items() if word[0].isdecimal()) > (
            MOST_NUMBERS * sum(judged.values())):
        return "mostly numbers"
    for words, head_start in ((article, FOREIGN_ARTICLE), (page, FOREIGN_PAGE)):
        total = sum(words.values())
        if total < FEWEST_JUDGED:
            continue
        count, language = likeliest_language(words, head_start)
        if language != "French" and count > LEAST_FRENCH * total:
            return f"in {language}, not in French"
        if words is article and count < LEAST_FRENCH * total:
            return "hardly a French sentence in it"
    openers = [text.lower[sentence.first] for sentence in text.sentences]
    orders = sum(ORDER.fullmatch(word) is not None for word in openers)
    return "instructions, no news" if orders > MOST_ORDERS * len(openers) else None


def likeliest_language(words: "collections.Counter[str]", head_start: float) -> Tuple[float, str]:
    """Return the language with the most function words among some, and their number; French
    counts so many times as much."""
    counts = {language: float(sum(words[word] for word in table & words.keys()))
              for language, table in LANGUAGES.items()}
    counts["French"] *= head_start
    return max((count, language) for language, count in counts.items())


# What transliterations of one name differ by.
SPELLED_ALIKE = str.maketrans({"'": None, "’": None, "-": None, " ": None, "y": "i", "w": "v"})
DOUBLED = re.compile(r"(.)\1+")


@functools.lru_cache(maxsize=1 << 14)
def name_key(name: str) -> str:
    """Return a name without what transliterations differ by: Volodimir, Volodymyr."""
    key = DOUBLED.sub(r"\1", plain(name).translate(SPELLED_ALIKE))
    key = key[:-1] if key.endswith("ski") else key
    return key.replace("ou", "u").replace("kh", "h").replace("tch", "c")


def name_keys(names: Iterable[str]) -> List[str]:
    """Return the `name_key` of each of many names, worked out in one."""
    keys = name_key("\n".join(names) + "\n").split("\n")[:-1]
    return [key[:-1] if key.endswith("ski") else key for key in keys]


# ======================================================================================
# Sentences
# ======================================================================================
# Verb forms keep their accents, since « annonce » and « annoncé » differ by them.

# kind of auxiliary: its tense alone, that with a participle (its name has two words) or with an
# infinitive, and its forms
AUXILIARIES = {
    "have now": (Tense.PRESENT, Tense.PAST, "a ai as avons avez ont aient ait"),
    "be now": (Tense.PRESENT, Tense.PRESENT, "est es suis sommes êtes sont soit soient"),
    "have then": (Tense.PAST, Tense.PLUPERFECT, "avait avais avions aviez avaient eut eurent"),
    "be then": (Tense.PAST, Tense.PLUPERFECT, "était étais étions étiez étaient fut furent"),
    "have later": (Tense.FUTURE, Tense.FUTURE, "aura auras aurons aurez auront"),
    "be later": (Tense.FUTURE, Tense.FUTURE, "sera seras serons serez seront"),
    "have if": (Tense.FUTURE, Tense.PAST, "aurait aurais aurions auriez auraient"),
    "be if": (Tense.FUTURE, Tense.FUTURE, "serait serais serions seriez seraient"),
    "go": (Tense.PRESENT, Tense.FUTURE, "va vais allons allez vont allait allaient"),
    "must": (Tense.FUTURE, Tense.FUTURE, """
        doit doivent devra devront devrait devraient devait devaient pourra pourront pourrait
        pourraient faudra faudrait"""),
    "can": (Tense.PRESENT, Tense.FUTURE, "peut peuvent faut"),
    "want": (Tense.PRESENT, Tense.FUTURE, """
        apprête apprêtent compte comptent rêve rêvent entend entendent envisage envisagent
        espérait espère espèrent espérons prévoient prévoit prévoyait promet promettent souhaite
        souhaitent veulent veut voulait voulons"""),
}
SIMPLE_TENSES = {"future": Tense.FUTURE, "if": Tense.FUTURE, "past": Tense.PAST,
                 "present": Tense.PRESENT}

# Verbs of the first group that news is made of, without their final -er. Left out: verbs
# whose present is far more often a noun or an adjective even without a determiner.
VERBS_ER = one_of("""
    abaiss abandonn abord accept accompagn accord accus achet adopt adress affich affirm
    affront ajout alert align allum amorc analys annonc annul appliqu apport appréci
    approuv arrach arrêt arriv assassin assist associ assum assur attaqu attest attir attribu
    augment autoris avanc avou
    bais bascul batt bénéfici bless bloqu bombard bouscul boycott brandi bris brûl
    calm captur cass caus céd célébr cens cess chang charg chass chut cibl circul clam
    class clôtur coiff collabor command commenc comment compens compliqu compt concentr
    concern condamn confess confi confirm confisqu confront consacr conseill
    consist consol constat consult contact contest continu contr contribu contrôl convoqu
    coordonn cot coup coût cré critiqu culmin cumul
    débarqu débat débloqu début décéd déclar déclench décid décoll décroch dédi défil
    dégag délivr demand démarr démissionn dénonc dépass déplor déploy dépos
    dérap dérob déroul déplac déstabilis désign détaill détermin détourn détrôn devanc
    dévast dévoil dialogu dimin dirig discut dispos disput dissip domin donn dout dress
    dur
    éberlu écart échang écop échapp échou éclat économis écrou effectu efforc élabor élimin
    embauch embrass émerg émigr empêch emport encadr encaiss encourag endommag engag
    enlev enquêt enregistr enseign enterr entour entr entraîn envisag épargn épous éprouv
    escort espér estim évacu évalu évit évoqu examin exclam exécut exhort exig exist
    expir expliqu exploit explos export expos exprim expuls
    fabriqu fâch facilit fédér félicit ferm financ fix forc form foul frapp frôl fusionn
    gagn garant gard gel gér grimp
    habit hésit honor humili
    identifi ignor illustr immigr impliqu import impos improvis inaugur incarn incendi
    incit inculp indemnis indiqu infiltr inform initi inquiét insist inspir install
    instaur insult intégr intensifi intéress interpell interrog intronis invest
    invit invoqu isol
    jet jou jug justifi
    kidnapp
    lâch laiss lanc libér licenci limit livr loc log lou lutt
    manifest manqu marqu massacr men menac mentionn mérit milit miser mobilis modifi
    montr motiv
    narr négoci neutralis not nomm
    observ occup opérer oppos ordonn organis os oscill
    paralys pardonn parl partag particip pass patient pay pench pens perturb pes pilot
    pirat plac plaid plaisant plant pleur plong port pos positionn pouss
    précipit précis prédomin préfér présent présid press prêt prévo priv privilégi procéd
    proclam profit prolong propos protest prouv provoqu publi
    qualifi quitt
    raccourc racont radi rall ramass ramen rappel rapport rassembl rassur rat ratifi
    réalis réaffirm rebaptis recal récent recherch réclam récolt recommand récompens
    recrut récupér recul récus redémarr redout réform refus réfut regagn regard
    regrett réitèr rejet relanc relev remarqu rembours remerci remont remplac remport rémunèr
    rencontr renforc renonc renouvel rentr renvers répar répét report repouss représent
    reproch répliqu réserv résist respect rest résum retard retir retourn retrouv
    révèl revendiqu rêv révis révolt révoqu ripost risqu rouvr
    salu sanctionn saut sauv séduir sembl sévi siég sign signal signifi sollicit sombr
    sonn souhait soulag soulèv soulign soupçonn stagn stipul stopp succéd succomb suggèr
    surpris surveill suspect suscit
    tabl tard tent termin tir tomb titr torpill touch toug tourn trait tranch traqu
    travaill travers triomph trouv tu
    urg
    valid vari veill vérifi vers vis visit vol vot
""")

# Present forms, third person, of the other verbs (and of verbs that change their stem).
PRESENT_FORMS = one_of("""
    abat abattent achète achètent agit appartient appelle appellent atteint attend bat cède
    cèdent célèbre célèbrent concluent conclut conduit connaît considère considèrent construit
    contient contraint craint croient croit défend dément démentent déploie déploient descend
    détient détruit disparaît dit élit emmène envoie envoient essaie exclut fait font inquiète
    inquiètent insère jette jettent lève lèvent maintiennent maintient mène mènent met mettent
    meurent meurt naît nie nient obtiennent obtient offre offrent opère ouvre ouvrent paraît
    part partent perd plaît poursuit poursuivent prétend procède produit projette rappelle
    rappellent reçoit reconnaît réduit rejette rejettent rejoint rend répète répond ressort
    retient réussit rompt sait satisfait savent sert servent souffre soutiennent soutient suit
    suivent surpasse suspend tend traduit vainc vaut vend viole vit vivent voient voit
""")

# Words that end like a verb and are none.
NOT_VERBS = one_of("""
    affront aéra caméra choléra cobra extra infra opéra sahara supra tiara attrait bienfait
    extrait forfait imparfait méfait parfait portrait retrait souhait trait distrait abstrait
    sierra tantra mantra angora datura contre massacre président violent acabit appétit bandit
    conflit délit débit dépit esprit gabarit granit habit conscrit érudit manuscrit maudit
    petit répit transit
""")

# Adjectives before a noun: « une nouvelle attaque ».
FRONT_ADJECTIVES = one_of("""
    grands petits nouveaux nouvelles beau belle bon bonne dernier dernière double
    énième forte grand grande gros grosse jeune mauvais mauvaise même nouveau nouvel nouvelle
    petit petite première premier prochain prochaine seconde second seul seule véritable vaste
    vieil vieille vieux violent violente vif vive
""")

# Behind these stands a finite verb, whatever its ending is taken for elsewhere.
BEFORE_VERB = one_of("il elle on ils elles qui ne n' se s'")
PRESENT_ENDING = re.compile(r"(?!.*(?:ê|aî)tre$)[^\W\d_]+(?:e|[^m]ent|[^n]t|[dc])$")
# Verbs of the second and third groups by their families: « survient », « choisit »,
# « entreprennent ». Participles in -uit and -crit, and the nouns of NOT_VERBS, are none.
PRESENT_FAMILIES = re.compile(
    r"(?:\w*v|main|sou|ob|con|dé|re|appar|entre|t)(?:ient|iennent)$"
    r"|\w*pren(?:d|nent)$|(?:ad|com|per|pro|re|sou|trans|compro)met(?:tent)?$"
    r"|\w*(?:[aeiïou]ss|cev|oiv|gn|end|ond|ord|erd)ent$|\w+i(?:ss|s)ent$"
    r"|\w{2,}(?:[nrlbvtgph]|[aio][ns]s|is|[nru]d)it$")

# Participles that need no -er verb: what a form must end with after an auxiliary.
PARTICIPLE = re.compile(r".{2,}(?:é|i|u|is|it|t?ert|aint|eint|oint|us|fait|mort|ort|clos)"
                        r"(?:e?s?)$|^(?:né|vu|lu|su|pu|dû|eu|tu|été|mis|pris|dit|mort|fait)e?s?$")
NOT_PARTICIPLES = one_of("""
    ainsi aussi autrui ceci celui demi depuis ici parmi petit petite
    plus puis qui quoi soi voici lui midi lundi mardi mercredi jeudi
    vendredi samedi dessus mais fois jamais sous nous vous tous
    précis gratuit subit député députée
""")

# What may stand between an auxiliary and its participle or infinitive, besides adverbs in -ment.
BETWEEN_VERBS = ADVERBS | PRONOUNS | one_of("""
    l' la le les leur d' d'abord abord donc en par sans doute tout été
""")

# Participles after « est » that announce instead of telling.
ANNOUNCING = inflected("attendu prévu programmé fixé convoqué appelé")

# No verb follows these, but mostly a noun.
BEFORE_NOUN = DETERMINERS | NUMERALS | PREPOSITIONS | {"et", "ou"}

# Verbs of saying: who follows them inverted or stands before them speaks, so is a person
# (or an institution, which the lexicon of names must know).
SAYING = inflected("""
    affirm ajout annonc assur comment complét confi confirm constat déclar déplor dénonc détaill
    estim exhort expliqu indiqu insist jug justifi lanc martel not plaid précis racont regrett
    relev répét révél salu soulign témoign tweet
    """, "é,e,ait") | one_of("""
    analyse annonçait averti avertit conclu conclut dit écrit glisse jugeait martèle observe
    poursuit prévenait prévenu prévient promis rappelé rappelle réagi reconnaît reconnu relève
    répète répond répondu résume résumé révèle soupire soutenu soutient
""")

# Words before a full stop that does not end a sentence.
ABBREVIATIONS = one_of("m mm mme mmes mlle me dr pr st ste mgr av bd cf env")
BEFORE_NUMBERS = one_of("art chap fig no nos p pp tel vol")  # only there: « l'art. Il … »

AUXILIARY_KINDS = {word: kind for kind, (_, _, words) in AUXILIARIES.items()
                   for word in words.split()}
FUTURE_FORM = re.compile(r"[^\W\d_]{2,}r(?:a|ont)$|[^\W\d_]{2,}(?:[ei]r|[dv]r|rr)(?:ai|ons|ez)$")
IF_FORM = re.compile(r"[^\W\d_]+(?:[eidtrvu]r)(?:ait|aient)$")
PAST_FORM = re.compile(
    r"[^\W\d_]{2,}(?:ait|aient|èrent|irent|urent|inrent)$|(?:re|de|inter|par|sur)?vint$"
    r"|(?:re|main|sou|ob|con)?tint$|(?:re|per|pro|ad|trans)?mit$|(?:re|ap|com|entre|sur)?prit$"
    r"|(?:appa|dispa|pa|mou|cou|c)rut$|(?:con|recon)nut$|(?:[fr]e|a)?çut$|(?:re|dé)?fit$"
    r"|(?:[psd]u|vécu|voulu|naqui|résolu)t$")
INFINITIVE = re.compile(r"[^\W\d_]+(?:er|ir|re|oir)$")


INVERTED = re.compile(r"(?:-t)?-(?:ils?|elles?|on)$")  # « a-t-il »
# Endings of VERBS_ER that are found before the forms below: « titrait » is no « would ».
ER_ENDINGS = {"e": "present", "ent": "present", "a": "past", "ea": "past", "ait": "past",
              "aient": "past"}
VERB_FORMS = {"present": PRESENT_FAMILIES, "future": FUTURE_FORM, "if": IF_FORM,
              "past": PAST_FORM}


@functools.lru_cache(maxsize=1 << 15)
def verb_form(word: str) -> str:
    """Return what form of a verb a lower-case word is: an auxiliary's kind, "future",
    "if", "past", "present", or "" where it is none or where it can't be told."""
    word = INVERTED.sub("", word)
    kind = AUXILIARY_KINDS.get(word)
    if kind or word in NOT_VERBS or len(word) < 3:
        return kind or ""
    for ending, form in ER_ENDINGS.items():
        if word.endswith(ending) and word[:-len(ending)] in VERBS_ER:
            return form
    if word in PRESENT_FORMS:
        return "present"
    return next((form for form, pattern in VERB_FORMS.items() if pattern.match(word)), "")


@functools.lru_cache(maxsize=1 << 14)
def is_participle(word: str) -> bool:
    """Tell whether a lower-case word can be a past participle."""
    return word not in NOT_PARTICIPLES and PARTICIPLE.match(word) is not None


PAST_TENSES = (Tense.PAST, Tense.PLUPERFECT)

# Verbs that make their past with « être », so that « est arrivé » is past; other
# participles after « est » make a passive of the present.
ETRE_PAST = re.compile(r"(?:re)?(?:all|arriv|entr|mont|pass|rest|retourn|tomb|décéd)ée?s?$"
                       r"|(?:re|de|par|inter|sur)?venue?s?$|(?:re|res)?(?:part|sort)ie?s?$"
                       r"|(?:re)?descendue?s?$|née?s?$|morte?s?$|apparue?s?$|disparue?s?$")
MOST_BETWEEN = 4  # words between an auxiliary and its participle: « n'a elle aussi pas »
MOST_INSERTED = 9  # words between commas there
OPENING_MARKS = frozenset("«“\"")
INVERTED_PERSON = re.compile(r"-(?:ils?|elles?)$")


def placed_form(lower: Sequence[str], i: int) -> str:
    """Return "present" for a word that its place makes a finite verb: « le maire se récuse »,
    or a third person plural behind a plural: « les dockers bloquent »."""
    before, word = lower[i - 1], lower[i]
    agreed = word.endswith("ent") and before[-1] in "sx" and before not in CLOSED
    placed = (agreed or before in BEFORE_VERB) and PRESENT_ENDING.match(word)
    return "present" if placed and word not in CLOSED else ""


def is_noun_here(lower: Sequence[str], i: int) -> bool:
    """Tell whether a word that ends like a verb is a noun or an adjective where it stands."""
    if lower[i - 1] in ("le", "la", "les", "l'", "leur") and lower[i - 2] in BEFORE_VERB:
        return False  # « qui les connaît »
    if lower[i] == "entre":
        return lower[i + 1] not in ("en", "dans", "au")  # « entre en vigueur »
    if lower[i] == "ferme" and lower[i - 1] in ("ans", "mois", "prison"):
        return True
    return lower[i - (2 if lower[i - 1] in FRONT_ADJECTIVES else 1)] in BEFORE_NOUN


def verb_at(lower: Sequence[str], i: int, last: int) -> Optional[Verb]:
    """Return the finite verb that begins with word i, with its participle or infinitive."""
    form = verb_form(lower[i]) or placed_form(lower, i)
    noun = form in ("present", "past", "want") or lower[i - 1:i + 1] == ["l'", "est"]
    if not form or noun and is_noun_here(lower, i) or (
            lower[i].endswith("rons") and "nous" not in lower[max(0, i - MOST_BETWEEN):i]):
        return None  # « aux environs »
    if form in SIMPLE_TENSES:
        return Verb(i, i, SIMPLE_TENSES[form])
    verb = compound_verb(lower, i, last, form)
    if verb is None:
        ago = lower[i - 1] == "y" and any(plain(word) in UNITS for word in lower[i + 1:i + 5])
        bare = form == "have now" and (ago or lower[i - 1] in DETERMINERS)  # « sur l'A 10 »
        verb = None if bare else Verb(i, i, AUXILIARIES[form][0])
    return verb


def compound_verb(lower: Sequence[str], i: int, last: int, form: str) -> Optional[Verb]:
    """Return the verb that the auxiliary at word i makes with a participle or infinitive, past
    what can stand between: « n'a, contre toute attente, pas gagné », « ont « regretté » »."""
    wanted = "p" if " " in form else "i"
    pronominal = lower[i - 1] in ("se", "s'", "me", "m'", "nous", "vous")
    between, j = 0, i + 1
    while j < last and between <= MOST_BETWEEN:
        word = lower[j]
        if word == "été" and wanted == "p":
            passive = next((k for k in range(j + 1, min(last, j + 4)) if is_participle(lower[k])
                            and lower[k] != "été"), j)
            return Verb(i, passive, AUXILIARIES[form][1])
        if word == ",":
            j = next((k for k in range(j + 2, min(last, j + MOST_INSERTED)) if lower[k] == ","),
                     last)
        elif not (word in BETWEEN_VERBS or word.endswith("ment") or word in OPENING_MARKS
                  or word in ("de", "d'", "à") and form == "want"):
            break
        between += 1
        j += 1
    if j < last and wanted == "i" and INFINITIVE.match(lower[j]):
        return Verb(i, j, AUXILIARIES[form][1])
    if j < last and wanted == "p" and is_participle(lower[j]):
        return Verb(i, j, compound_tense(form, lower[j], pronominal))
    return None


def compound_tense(form: str, participle: str, pronominal: bool) -> Tense:
    """Return the tense of an auxiliary of this kind with its participle."""
    active = pronominal or ETRE_PAST.match(participle) is not None
    if form in ("be now", "be if") and active or form == "be then" and not active:
        return Tense.PAST  # « est arrivé », rumour « serait arrivé », passive « étaient évacués »
    if form == "be now" and participle in ANNOUNCING:
        return Tense.FUTURE
    return AUXILIARIES[form][1]


@functools.lru_cache(maxsize=1 << 16)
def may_be_verb(word: str) -> bool:
    """Tell whether a lower-case word is a finite verb, wherever it stands or at some places."""
    return bool(verb_form(word) or PRESENT_ENDING.match(word))


def find_verbs(text: Text, first: int, last: int) -> Tuple[Verb, ...]:
    """Return the finite verbs among the words first to last (excluded), in order. What has a
    capital inside a sentence is a name: « Alexandra »."""
    verbs, behind = [], first
    for i, may_be in enumerate(map(may_be_verb, text.lower[first:last]), first):
        if not may_be or i < behind:
            continue
        name = i > first and len(text.raw[i]) > 1 and text.raw[i].istitle() and not (
            begins_sentence(text, i))
        towards = i == first and text.raw[i] == "A"  # « A la mort du maire »
        verb = None if name or towards else verb_at(text.lower, i, last)
        if verb:
            verbs.append(verb)
            behind = verb.last + 1
    return tuple(verb for verb, follower in zip(verbs, [*verbs[1:], None])
                 if not is_cleft(text, verb, follower))


def is_cleft(text: Text, verb: Verb, follower: Optional[Verb]) -> bool:
    """Tell whether a verb only sets off what the next one tells: « C'est lundi que le pont a
    fermé », « c'est le maire qui l'a dit »."""
    return follower is not None and text.plain[verb.first - 1] in ("c'", "ce") and (
        verb_form(text.lower[verb.first]).startswith("be")) and re.fullmatch(
        r"[^,;:]* qu(?:e|'|i)(?: [^,;:]*)?", " ".join(
            text.plain[verb.last:follower.first])) is not None


SENTENCE_END = frozenset(".!?…")
CLOSERS = frozenset("»\"”)]")
MAY_END = SENTENCE_END | CLOSERS | {"\n"}


def opens_quote(text: Text, i: int) -> bool:
    """Tell whether word i is a straight quotation mark that opens: a space stands before."""
    return text.raw[i] == '"' and text.start[i] > text.end[i - 1] if i else False


def ends_sentence(text: Text, i: int) -> bool:
    """Tell whether the sentence ends with the mark at word i, or with the one that closes
    brackets or quotation marks behind it."""
    raw = text.raw
    follower = raw[i + 1] if i + 1 < len(raw) else "\n"
    if raw[i] in CLOSERS:
        return i > 0 and raw[i - 1] in SENTENCE_END and not opens_quote(text, i) and (
            not follower[0].islower())
    if raw[i] == "\n" or follower == "\n" or opens_quote(text, i + 1):
        return True
    glued = text.start[i + 1] == text.end[i]
    if follower in MAY_END or follower[0].islower() or glued and follower[0] in "-‐/":
        return False  # « J.-P. Duval »
    return raw[i] != "." or not is_abbreviated(text, i)


def is_abbreviated(text: Text, i: int) -> bool:
    """Tell whether the stop at word i only shortens the word before it: « M. Duval », « J.
    Duval », but not « 15 t. », « etc. » or « Franck Z. Il ».

    A small letter, or one behind a number, is a unit; another is an initial, behind which the
    name goes on, unless what follows can hardly be a name.
    """
    if not i or text.end[i - 1] != text.start[i]:
        return False
    word = text.plain[i - 1]
    if text.raw[i + 1][0].isdigit():
        return word in BEFORE_NUMBERS
    if len(word) > 1:
        return word in ABBREVIATIONS
    if text.start[i + 1] == text.end[i] and text.raw[i + 1][0].isalpha():
        return True  # « U.S.A. »
    if not word.isalpha() or text.raw[i - 1].islower() or text.raw[i - 2][-1].isdigit():
        return False
    return word in ABBREVIATIONS or text.plain[i + 1] not in CLOSED


LEAD_SENTENCES = 4  # the headline and what follows it
LONGEST_SENTENCE = 400  # words: what is longer is a list, cut so that no rule takes ages


def read_text(chars: str, lines: Sequence[Line]) -> Text:
    """Return a page with the words and sentences of its article."""
    text = read_words(chars, lines)
    sentences = tuple(read_sentences(text))
    lead = sentences[:LEAD_SENTENCES][-1:]
    return text._replace(sentences=sentences,
                         lead_end=text.end[lead[0].last - 1] if lead else 0)


def read_sentences(text: Text) -> List[Sentence]:
    """Return the sentences of these words, without the marks that end them."""
    sentences, first = [], 0
    for i, word in enumerate(text.raw):
        if i - first >= LONGEST_SENTENCE or word in MAY_END and ends_sentence(text, i):
            last = i if word == "\n" else i + 1
            if last > first:
                sentences.append(Sentence(first, last, find_verbs(text, first, last)))
            first = i + 1
    return sentences


def sentence_at(text: Text, at: int) -> Optional[Sentence]:
    """Return the sentence of the article that holds a character, if one does."""
    word = bisect.bisect_right(text.start, at) - 1
    i = bisect.bisect(text.sentences, (word + 1,)) - 1  # the last one that begins before
    return text.sentences[i] if i >= 0 and word < text.sentences[i].last else None


def begins_sentence(text: Text, i: int) -> bool:
    """Tell whether word i begins a sentence, a line or a quotation."""
    return i == 0 or text.raw[i - 1][0] in ".!?…\n:«“\"•-–—|"


# -- Tense: the verb that governs a word, and what a whole sentence tells

# Participles beside a date, by their families: « élu en 2014 », « survenu ».
BARE_PARTICIPLE = re.compile(
    r"(?:\w*(?:é|clu|cquis|[ae]int|mis|truit|duit|vert|fert|efait|paru|crit|élu|endu|rdu|mpu|venu"
    r"|tenu|eçu|ncu)|(?:re|sur)?pris|reconnu|promu|a?battu|défait|dissous|issu|mort"
    r"|(?:agrand|bât|démol|élarg|embell|fourn|invest|rétabl|réun|sort)i)e?s?$")

# Nouns that end like participles, but for the participles of VERBS_ER.
NOUN_IN_E = re.compile(
    r".*(?:auté|eté|iété|ité|nté|rté)s?$|(?:ann|arm|assembl|chauss|cit|comit|côt|dur|fus|id|journ"
    r"|lyc|mar|matin|mosqu|mus|poign|soir|tranch|vall)ée?s?$")

# Words that open another clause: a verb behind them governs what follows, not before.
CLAUSE_OPENERS = SUBORDINATORS | one_of(", ; : ( ) « » \" “ ” – — mais car tandis alors parce")

# « de » in all its forms; before a cue it makes it part of a noun phrase: « la mise à jour de
# vendredi ».
OF = one_of("de du d' des")

# Words before a day that is mostly still to come: « jusqu'au 31 août », « renvoyé au 12 mai ».
UP_TO = re.compile(r" (?:jusqu' (?:[aà]|au|en)|d' ici(?: [aà]| au| là)?"
                   r"|[aà] (?:compter|partir) d[eu]|avant|pour|au plus tard) $")

# Participles told of what was as well as of what will be: « une fête organisée le 23 mai ».
HELD = inflected("organise tenu donne")

# Participles of deciding, calling and putting off, in plain letters: what they name is still
# to come: « a décidé de prolonger jusqu'à samedi », « ont appelé à la grève le 19 mars ».
DECIDING = inflected("""
    accepte ajourne annonce appele assigne autorise choisi cite convie convoque decale decide
    decrete demande differe exhorte exige fixe interdit invite menace ordonne planifie prie
    programme prolonge promis propose recommande refuse renonce renvoye reporte repousse somme
""")

KEPT = inflected("annule confirme maintenu")  # « ont maintenu leur visite de jeudi »

# Present forms that announce what comes on a named day: « le procès s'ouvre lundi ».
SCHEDULED = one_of("""
    accueille affronte affrontent arrive arrivent commence commencent debute debutent demarre
    demarrent expire expirent joue jouent lance organise organisent ouvre ouvrent recoit
    recoivent reprend reprennent retrouve retrouvent reunissent reunit revient sort sortent
    tiennent tient
""")

# Words that recall what is over: « l'ancien député », « pendant deux ans ».
RECALLING = one_of("""
    alors an ancien ancienne anciens annee annees ans avant devient deviennent epoque ex
    exposition feu fin musee pendant periode raconte rappelle rappellent sortie sous souvenir
    souvenirs souviennent souvient
""")

YEAR_WORD = re.compile(rf"{YEAR}$")
CROSSING = 14  # words that a border of a clause counts for; a verb so far off is not sure
ANNOUNCING_REACH = 2  # words between « prévu » and its day, both counted: « attendu au »
PARTICIPLE_REACH = 6  # words between a participle or infinitive and the cue that it governs
OPENING = 5  # words that an adverbial at the head of a sentence takes: « Dans un arrêt de 2011 »
FAR = 100_000  # words or days: behind everything that can be meant


def governing_tense(text: Text, sentence: Sentence, first: int, last: int
                   ) -> Tuple[Optional[Tense], bool]:
    """Return the tense of the verb that governs words first to last, and whether it is sure."""
    before = text.plain[first - 1]
    if before == "depuis" or before in ("a", "au") and (
            text.plain[first - 2].startswith("remont")):  # « l'affaire remonte au 2 février »
        return Tense.PAST, True
    governor = governor_before(text, sentence, first)
    if governor is not None:
        if text.lower[governor] in ANNOUNCING:
            return Tense.FUTURE, text.plain[governor] not in DECIDING  # « convoqué » may be past
        ahead = is_ahead(text, sentence, governor, first, last)
        sure = bool(sentence.verbs) and text.plain[governor] not in HELD
        return (Tense.FUTURE, False) if ahead else (Tense.PAST, sure)
    verb, distance = nearest_verb(text, sentence.verbs, first, last)
    if verb is None:
        return (Tense.FUTURE if leads_up_to(text, first) else None), False
    best = verb.tense
    if verb.last < first and text.plain[verb.first] in SCHEDULED:
        best = Tense.FUTURE
    nominal = text.lower[first - 1] in OF and text.plain[first - 2].isalpha() and (
        text.plain[first - 2] not in ("partir", "compter"))
    if best is Tense.FUTURE and 0 <= verb.first - last < 2 and (
            text.plain[last] not in CLAUSE_OPENERS):
        return best, not nominal  # « le match de samedi sera décisif »
    if best not in (Tense.PLUPERFECT, Tense.FUTURE) and (
            is_ahead(text, sentence, verb.last, first, last)):
        return Tense.FUTURE, False
    if nominal and text.plain[first] in WEEKDAYS and verb.last != first - 2:
        kept = verb.last < first and text.plain[verb.last] in DECIDING | KEPT
        return Tense.FUTURE if kept else Tense.PAST, False  # « le match de samedi »
    return best, distance < CROSSING and not nominal


def is_ahead(text: Text, sentence: Sentence, verb: int, first: int, last: int) -> bool:
    """Tell whether a day is still to come although the verb at a word may tell what was done:
    « a renvoyé l'affaire au 12 mai », « ont appelé à la grève le 19 mars »."""
    words = text.plain
    up_to = leads_up_to(text, first)
    governing = verb_with(sentence, verb)
    if up_to and governing and governing.tense not in PAST_TENSES:
        return True
    if verb >= first:
        return False
    dated = any(w[0].isdecimal() or w in MONTHS or w in SEASONS or up_to and w in WEEKDAYS
                for w in words[first:last])
    decided = words[verb] in DECIDING
    put_off = words[first - 1] in ("a", "au") and (
        decided or dated and is_participle(text.lower[verb]) and not (  # « du 3 mars au »
            words[first - 2][0].isdecimal() or words[first - 2] in {*MONTHS, *WEEKDAYS}))
    return put_off or (dated or decided) and up_to or decided and dated and first - verb > 2


def leads_up_to(text: Text, first: int) -> bool:
    """Tell whether « jusqu'au », « d'ici », « avant » … stand before a date."""
    said = "".join(f" {word}" for word in text.lower[max(0, first - 4):first]) + " "
    return UP_TO.search(said) is not None


def verb_with(sentence: Sentence, word: int) -> Optional[Verb]:
    """Return the finite verb to which a word belongs."""
    return next((verb for verb in sentence.verbs if verb.first <= word <= verb.last), None)


def nearest_verb(text: Text, verbs: Sequence[Verb], first: int, last: int
                ) -> Tuple[Optional[Verb], int]:
    """Return the verb nearest to the words first to last, and how far it is in words, every
    border of a clause between them counted as `CROSSING` more.

    The comma after what opens a sentence is no border: « En 2011, la cour a jugé … ».
    """
    best, distance = None, FAR
    for verb in sorted(verbs, key=lambda verb: max(first - verb.last, verb.first - last)):
        before = verb.last < first
        between = range(verb.last + 1, first) if before else range(last, verb.first)
        if len(between) >= distance:
            break
        borders = [text.plain[i] for i in between if text.plain[i] in CLAUSE_OPENERS]
        opening = not before and borders == [","] and verb is verbs[0] and any(
            i < 0 or begins_sentence(text, i) for i in range(first - OPENING, first + 1))
        far = len(between) + CROSSING * (0 if opening else len(borders))
        if far < distance:
            best, distance = verb, far
    return best, distance


def governor_before(text: Text, sentence: Sentence, first: int) -> Optional[int]:
    """Return where what governs a cue stands before it in its clause, if it is no finite verb:
    « prévu » or another participle (« les relevés effectués par la police en avril »)."""
    for i in range(first - 1, max(sentence.first, first - PARTICIPLE_REACH) - 1, -1):
        word, verb = text.lower[i], verb_with(sentence, i)
        if text.plain[i] in CLAUSE_OPENERS:
            return None
        if word in ANNOUNCING and i >= first - ANNOUNCING_REACH:
            told = verb and verb.first < i == verb.last and verb.tense is Tense.PAST
            return None if told else i  # « a annoncé, »
        if verb:
            return None
        if not is_participle(word) or "etre" in text.plain[max(sentence.first, i - 2):i]:
            continue  # « devrait être livré en 2026 » is for the verb to tell
        if text.plain[i + 1] == "par":
            return i
        title = i == sentence.first and not sentence.verbs  # « Marché de Noël »
        if is_bare_participle(text, i) and not title:
            predicate = any(v.last == i - 1 for v in sentence.verbs)  # « restera fermé en 2030 »
            far = i < first - 2 and text.plain[i - 1] != ","  # « , touché au pied samedi, est »
            return None if far or predicate else i
    return None


def is_bare_participle(text: Text, i: int) -> bool:
    """Tell whether a word that can be a participle is one, without an auxiliary."""
    word = text.lower[i]
    stem = re.sub("ée?s?$", "", word)
    noun = text.plain[i - 1] in DETERMINERS or NOUN_IN_E.match(word) and stem not in VERBS_ER
    now = word.startswith("ouvert") and not any(map(YEAR_WORD.match, text.plain[i + 2:i + 4]))
    return BARE_PARTICIPLE.match(word) is not None and not (now or stem != word and noun)


def names_year(text: Text, sentence: Sentence) -> bool:
    """Tell whether a sentence names a year."""
    return any(map(YEAR_WORD.match, text.plain[sentence.first:sentence.last]))


def recalls(text: Text, sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of what was: in the pluperfect, by a year, or by a word
    that recalls."""
    said = text.plain[sentence.first:sentence.last]
    return not RECALLING.isdisjoint(said) or names_year(text, sentence) or any(
        verb.tense is Tense.PLUPERFECT for verb in sentence.verbs)


# ======================================================================================
# Places and names
# ======================================================================================


# Words before a place where something happens.
PUTTING = one_of("a depuis pres vers")

# Words before « à » that make it something else: « face à », « grâce à ».
NOT_PUTTING = one_of("face grace quant rapport due dus dues du cher chere opposee oppose")

# Words before a name that only places have, each time that it is named.
PLACE_WORDS = one_of("a de d' depuis vers (")

# Nouns whose name follows with « de »: « le village de Marlac ».
SETTLEMENTS = one_of("bourg bourgade commune hameau localite municipalite port village ville")

# Nouns that « de » joins to a place where they are not: « l'accord de Paris ».
ELSEWHERE = one_of("""
    accord accords ambassadeur canal est kilometres km large loin nord ouest pacte paix prix
    protocole sud traite vol
""")

# Nouns for what a person is or does, by their kind, without feminines that `role_kinds` makes:
# the role begins with one of them. Those that ROLE_ENDING knows are left out but where the kind
# tells more, and nouns that as often name a thing (« garde », « conseil »).
ROLE_NOUNS = {
    "office": """
        président ministre ministre-président chancelier secrétaire commissaire député sénateur
        eurodéputé parlementaire élu maire adjoint conseiller préfet préfète ambassadrice
        diplomate émissaire envoyé mairesse représentant candidat chef cheffe dirigeant leader
        patron patronne numéro porte-parole pdg responsable membre délégué gérant associé
        actionnaire échevin syndic wali bourgmestre propriétaire locataire fonctionnaire stagiaire
        consul attaché directeur gouverneur procureur conducteur roi reine prince princesse duc
        duchesse émir sultan dauphin héritier pape cardinal archevêque évêque abbé curé prêtre
        imam rabbin ayatollah mufti patriarche moine muezzin religieuse khalife marabout abbesse
        comtesse comte chevalier
    """,
    "rank": """
        général colonel lieutenant-colonel lieutenant capitaine commandant adjudant caporal amiral
        major maréchal brigadier docteur professeur cheikh cheik
    """,
    "case": """
        officier soldat gendarme policier agent sergent pompier sapeur-pompier militaire magistrat
        juge avocat notaire huissier bâtonnier trésorier substitut greffier suspect accusé
        meurtrier assassin tueuse prévenu victime otage témoin militant détective combattant
        vétéran opposant homme voisin garçon garçonnet fillette adolescent
    """,
    "relation": """
        épouse époux femme mari compagne compagnon conjoint veuve veuf fils fille frère sœur père
        mère oncle tante neveu nièce cousin petit-fils petite-fille grand-père grand-mère
        beau-père beau-frère belle-sœur ami fiancé adversaire collègue complice coéquipier
        homologue partenaire prédécesseur rival successeur compatriote
    """,
    "work": """
        prof enseignant maître historien philosophe expert analyste scientifique médecin
        chirurgien infirmier pharmacien vétérinaire architecte doyen étudiant lycéen universitaire
        libraire bibliothécaire doctorant écrivain romancier poète peintre comédien cinéaste
        mannequin couturier star icône ténor soprano baryton poétesse maîtresse reporter
        correspondant attaquant milieu gardien ailier pivot arrière demi pilier coach manager
        champion championne athlète judoka skieuse pilote skipper tennisman tenniswoman rugbyman
        arbitre gymnaste biathlète parrain marraine boulanger commerçant cuisinier boucher artisan
        apprenti épicier kiné plombier maçon menuisier maraîcher caissier concierge routier
        ouvrier employé salarié cadre retraité habitant riverain bénévole marin guide financier
        milliardaire banquier marchand comptable paysan paysanne vigneron vigneronne berger
        forgeron bûcheron charpentier horloger jardinier bijoutier pâtissier cheminot interprète
        participant manifestant survivant sage-femme orfèvre archer sherpa steward garde-chasse
        garde-forestier maître-chien hôtesse jockey tisserand clown aide-soignant négociant
    """,
}

# What nouns of doers end in: « glaciologue », « céramiste », « astronome », « ouvreuse ».
ROLE_ENDING = re.compile(r"""
    \w{2,} (?: logue | iste | nome | graphe | iatre | naute | peute | phile | crate | urge | trice
              | (?<![iu])euse | (?<=[gq]u)euse | (?<!ri)eure? | icien | icienne )
""", re.VERBOSE)

# What they share with adjectives and things: roles only right behind a determiner.
LOOSE_ROLE_ENDING = re.compile(r"""
    \w{2,} (?: i[eè]re? | (?<=[gh])[eè]re | ien | ienne | aire | ante? | aste | er | man )
""", re.VERBOSE)

# Words that end so and name nobody, or rather a firm (« l'opérateur X »), in plain letters.
NO_ROLES = one_of("""
    ailleur ampleur ascenseur autonome bonheur candeur catalogue chaleur coeur compteur couleur
    couteuse creuse dangereuse demeure dialogue douceur douleur epaisseur erreur fameuse faveur
    ferveur fleur fraicheur gageure grandeur hauteur heureuse honneur honteuse horreur humeur
    indicateur interieure joyeuse lenteur longueur lueur majeur majeure malheur meilleur meilleure
    mineur moteur nombreuse odeur ordinateur orthographe paragraphe peur plusieur profondeur
    refrigerateur rigueur rumeur saveur scandaleuse secteur splendeur stupeur superieure terreur
    triste tumeur valeur vapeur vecteur vigueur

    affreteur annonceur armateur assureur avionneur chimiste constructeur croisieriste diffuseur
    distributeur equipementier exportateur fabricant fournisseur hebergeur importateur loueur
    motoriste operateur raffineur siderurgiste transporteur voyagiste

    cardinale demie generale marie marine medecine routiere
""")

# Words inside a surname.
SURNAME_LINKS = one_of("""
    abou abu ag ait al bel ben bin bint d' da del della dello den der di do dos el ibn la le m'
    mac n' o' ould saint ten ter van von y
""")
PARTICLES = SURNAME_LINKS | one_of("de du des")


def split_names(table: str) -> List[str]:
    """Return the names of a table that separates them by semicolons."""
    return [" ".join(name.split()) for name in table.split(";") if name.strip()]


@functools.lru_cache(maxsize=None)
def city_names() -> FrozenSet[str]:
    """Return every city of the lexicon as it is written."""
    return frozenset(name for names in CITIES.values() for name in split_names(names))


@functools.lru_cache(maxsize=None)
def place_names() -> FrozenSet[str]:
    """Return every city, region and country of the lexicon as it is written."""
    countries = [row.partition(":")[0] for row in split_names(COUNTRIES)]
    regions = [name for names in REGIONS.values() for name in split_names(names)]
    return frozenset([*countries, *regions, *city_names()])


@functools.lru_cache(maxsize=None)
def organisation_names() -> FrozenSet[str]:
    """Return every organisation, medium, firm and work of the lexicon."""
    return frozenset(n for names in ORGANISATIONS.values() for n in split_names(names))


@functools.lru_cache(maxsize=None)
def first_names() -> FrozenSet[str]:
    """Return how all first names are looked up."""
    names = plain(" ".join(FIRST_NAMES.values())).split()  # at once: there are 2,700
    keyed = set(filter(has_key, names))
    return frozenset(names).difference(keyed).union(name_keys(keyed))


def has_key(low: str) -> bool:
    """Tell whether a first name is looked up by what its spellings share: Philipp, Philippe."""
    return len(low) >= len("ahmed") and "'" not in low


@functools.lru_cache(maxsize=1 << 14)
def is_first_name(low: str) -> bool:
    """Tell whether a plain word is a first name, the feminine of one (Karima), a servant of God
    (Abdelkader), or a compound that begins with a first name."""
    first = low.split("-")[0]
    key = name_key(first) if has_key(first) else first
    return key in first_names() or key.startswith(("abdel", "abder", "abdes")) or (
        len(key) >= len("carla") and key[-1] in "ae" and key[:-1] in first_names())


@functools.lru_cache(maxsize=None)
def names_by_first_word() -> Dict[str, List[str]]:
    """Return the names of places and organisations by their first word in plain letters."""
    found: Dict[str, List[str]] = collections.defaultdict(list)
    names = [*place_names(), *organisation_names()]
    for name, low in zip(names, plain("\n".join(names)).split("\n")):
        first = low.partition(" ")[0]
        is_word = first.replace("-", "").isalpha()
        found[first if is_word else plain(WORD.findall(name)[0])].append(name)
    return found


@functools.lru_cache(maxsize=1 << 12)
def known_names(first: str) -> List[Tuple[List[str], str, str]]:
    """Return the known names that begin with a plain word, the longest first: their plain
    words, how they are written without accents, and how with them."""
    found = [(WORD.findall(name), name) for name in sorted(names_by_first_word().get(first, ()))]
    return [(list(map(plain, words)), " ".join(map(without_accents, words)), name)
            for words, name in sorted(found, key=lambda pair: -len(pair[0]))]


@functools.lru_cache(maxsize=None)
def nationalities() -> Dict[str, Set[str]]:
    """Return each adjective of nationality with its countries, all in plain letters."""
    found: Dict[str, Set[str]] = collections.defaultdict(set)
    for row in split_names(COUNTRIES):
        country, _, adjectives = row.partition(":")
        for adjective in adjectives.split():
            for form in (adjective, feminine(adjective)):
                found[plain(form)].add(plain(country))
                found[plain(form) + "s"].add(plain(country))
    return dict(found)


def feminine(adjective: str) -> str:
    """Return the feminine of an adjective of nationality: italienne, turque, afghane."""
    if adjective.endswith("c"):
        return adjective[:-1] + "que"
    return adjective + ("" if adjective[-1] == "e" else "ne" if adjective[-2:] in ("en", "on")
                        else "e")


def known_at(text: Text, i: int) -> int:
    """Return how many words the longest known place or organisation has that begins at word i,
    a capitalised one."""
    for words, written, _ in known_names(text.plain[i]):
        if text.plain[i:i + len(words)] == words:
            here = " ".join(map(without_accents, text.raw[i:i + len(words)]))
            if here in (written, written.upper()):
                return len(words)
    return 0


def city_at(text: Text, i: int) -> Optional[str]:
    """Return the longest city of the lexicon that begins at word i."""
    return next((name for words, _, name in known_names(text.plain[i])
                 if name in city_names() and text.plain[i:i + len(words)] == words), None)


def city_of(name: str) -> Optional[str]:
    """Return the city of the lexicon that a name means, as the lexicon spells it."""
    return city_at(words_of(name), 0)


VILLAGE = re.compile(r"Sainte?-[A-ZÀ-Þ]|[\w-]+-(?:en|la|le|les|lès|Sainte?|sous|sur)-")


def place_in(text: Text, first: int, last: int) -> Optional[str]:
    """Return the first city or village that « à » or a like word puts into these words."""
    put = (i for i in range(first + 1, last) if text.raw[i][0].isupper() and is_put(text, i))
    return next(filter(None, (place_at(text, i) for i in put)), None)


def is_put(text: Text, i: int) -> bool:
    """Tell whether « à » or a like word puts something into what word i names: not « face à »."""
    return text.plain[i - 1] in PUTTING and text.plain[i - 2] not in NOT_PUTTING


def place_at(text: Text, i: int, *, is_town: bool = False) -> Optional[str]:
    """Return the city or village that begins at word i: one of the lexicon, or one known as a
    town, be it by its form or by the noun before it."""
    before = text.raw[max(0, i - 2):i]
    if before[-1:] and before[-1][0].isupper() and text.plain[i - 1] not in PUTTING:
        return None  # the end of a name
    city, word = city_at(text, i), text.raw[i]
    if city or is_first_name(plain(word)) or known_at(text, i):
        return city
    village = before[1:] and (plain(before[0]) in SETTLEMENTS or VILLAGE.match(word) and not (
        before[0][0].isupper()))  # « Antoine de Saint-Cyr » is a person
    return word if is_town or village else None


# What speaks for a place as that of the news. Under ENOUGH, none beats a wrong one.
PUT = 1.0  # « un incendie à Marlac »
SEAT = 0.0  # « le tribunal de Marlac a jugé »: only in the lead
IN_THE_LEAD = 2.0
ENOUGH = 2.0
OF_THE_NEWS = 3  # words that a sentence of the body shares with the lead if it tells the same


def place_of_news(text: Text) -> Optional[str]:
    """Return the place that opens the headline (« Marlac : … »), or else the one for which
    most speaks in the lead and in the sentences that tell the same."""
    opening = city_at(text, 0) if text.sentences else None
    if opening and text.raw[len(WORD.findall(opening))] in (":", "."):
        return opening
    votes: Dict[str, float] = collections.defaultdict(float)
    told = content_words(text.chars[:text.lead_end])
    capitals = [i for i, raw in enumerate(text.raw) if i and raw[0].isupper()]
    towns = named_as_places(text, capitals)
    for number, sentence in enumerate(text.sentences):
        lead = IN_THE_LEAD * (number < LEAD_SENTENCES)
        here = capitals[bisect.bisect_left(capitals, sentence.first):
                        bisect.bisect_left(capitals, sentence.last)]
        places = places_put(text, here, towns)
        if places and (lead or len(told & content_words(
                text.quote(sentence.first, sentence.last))) >= OF_THE_NEWS):
            for town, weight in places:
                votes[town] += weight + lead
    best = max(votes, key=lambda town: votes[town], default="")
    writer = WRITING_FROM.search(text.chars)
    return best if votes[best] >= ENOUGH else city_of(writer[1]) if writer else None


WRITING_FROM = re.compile(
    r"(?:envoyée?s? spécia\w+|correspondante?s?(?: \w+)?) à ([A-ZÀ-Þ][^,()|\n]+)")


def named_as_places(text: Text, capitals: Sequence[int]) -> FrozenSet[str]:
    """Return the words with a capital that several times stand where only places do."""
    named: Dict[str, List[bool]] = collections.defaultdict(list)
    for i in capitals:
        if text.raw[i][1:].islower():
            name_goes_on = text.raw[i + 1][0].isupper()
            named[text.raw[i]].append(text.plain[i - 1] in PLACE_WORDS and not name_goes_on)
    return frozenset(word for word, found in named.items() if len(found) > 1 and all(found))


def places_put(text: Text, capitals: Sequence[int], towns: FrozenSet[str]
               ) -> List[Tuple[str, float]]:
    """Return the places among these words where something is, and what speaks for each."""
    found = []
    for i in capitals:
        apposed = text.raw[i + 1] == "," and not (
            SETTLEMENTS | {"capitale"}).isdisjoint(text.plain[i + 2:i + 5])
        apart = text.quoted[i] or OF_A_YEAR.search(" ".join(text.plain[max(0, i - 3):i + 3]))
        weight = None if apart else PUT if apposed or is_put(text, i) else (
            SEAT if is_seat(text, i) else None)
        town = weight is not None and place_at(
            text, i, is_town=apposed or text.raw[i] in towns)
        if town:
            found.append((town, weight))
    return found


OF_A_YEAR = re.compile(r"\ben \d{4}\b")  # « révélée en 2018 à Marlac »


def is_seat(text: Text, i: int) -> bool:
    """Tell whether « de » makes word i, with its capital, the place of what stands before."""
    if text.plain[i - 1] not in ("de", "d'") or i < 2 or (
            text.raw[i - 2][0].isupper() and text.raw[i - 3][0].isupper()):
        return False  # « Zoé Duval d'Orban » is a name
    around = text.plain[max(0, i - WORDS_TO_ROLE):i - 1]
    noun = around[-1]
    return not (noun in ELSEWHERE or noun in FUNCTION_WORDS or noun in first_names()
                or not noun[-1].isalpha() and noun != ")" or any(map(is_role_noun, around)))


WORDS_TO_ROLE = 4  # « avocat aux barreaux de Marlac » is where somebody works


ROLE_NOUN_PREFIX = re.compile("(?:co|ex|haut|sous|vice)-(?!marin)|co(?=prés)")


@functools.lru_cache(maxsize=None)
def role_kinds() -> Dict[str, str]:
    """Return the kinds of the nouns of roles, their feminines, and both in plain letters."""
    kinds = {noun: kind for kind, nouns in ROLE_NOUNS.items() for noun in nouns.split()}
    for noun, kind in list(kinds.items()):
        female = re.sub("er$", "èr", re.sub("en$", "enn", noun)) + "e"
        if noun[-1] != "e" and plain(female) not in NO_ROLES:
            kinds[female] = kind
    plain_kinds = {plain(noun): kind for noun, kind in kinds.items()}
    del plain_kinds["retraite"]  # is no role without its accent
    return {**plain_kinds, **kinds}


def kind_of_role(word: str) -> str:
    """Return the kind of a plain noun of a role, or of its first part: « adjudant-chef »."""
    return role_kinds().get(word) or role_kinds().get(word.partition("-")[0], "work")


@functools.lru_cache(maxsize=1 << 14)
def is_role_noun(word: str) -> bool:
    """Tell whether a word names a role, « ex- » and the like before it or not; accents may
    be missing, but not be others: « juge », not « jugé »."""
    lower = ROLE_NOUN_PREFIX.sub("", word.lower())
    if lower in role_kinds() or "-" in lower and all(map(is_role_noun, lower.split("-"))):
        return True  # « enseignant-chercheur »
    return ROLE_ENDING.fullmatch(lower) is not None and plain(lower) not in NO_ROLES and (
        not verb_form(lower))


def is_loose_role(word: str) -> bool:
    """Tell whether a word in lower case can name a role where a determiner stands before it."""
    form_of_verb = re.sub("(?:er|ant)$", "", word) in VERBS_ER  # « la rassurer », « l'accusant »
    return LOOSE_ROLE_ENDING.fullmatch(word) is not None and not form_of_verb


@functools.lru_cache(maxsize=1 << 14)
def singular_role(word: str) -> str:
    """Return the singular of a plural noun of a role, or else ""."""
    one = word[:-2] + "l" if word.endswith("aux") else re.sub("[sx]$", "", word)
    return one if one != word and is_role_noun(one) and not is_role_noun(word) else ""


# ======================================================================================
# Stamps and datelines
# ======================================================================================
# A stamp is a line that says when the article was published, and hardly more; a dateline opens
# the text: where, when and through whom the news came.

# -- Dates as lines and names of files print them

MONTH_NAMES = accented(name.rstrip(".") for name in MONTHS)
DAY_NAMES = accented(name.rstrip(".") for name in WEEKDAYS)
DATE_IN_YEAR = rf"\d{{1,2}}(?: ?er)?[ ._-]?(?:{MONTH_NAMES})(?![^\W\d_])\.?"  # its year is open
WHOLE_DATE = (
    rf"(?<!\d)(?<!\d[/.-])(?:\d{{1,2}}(?P<by>[-_./])\d{{1,2}}(?P=by)(?:{YEAR}|\d\d(?![\d./-]))"
    rf"|{YEAR}(?P<of>[-_./])\d\d(?P=of)\d\d(?!\d))"
    rf"|(?:(?<!\d)|(?<={YEAR})){DATE_IN_YEAR}[ ,_-]{{0,2}}{YEAR}")
PRINTED_DATE = re.compile(WHOLE_DATE, re.IGNORECASE)
PRINTED_YEAR = re.compile(rf"{YEAR}|[./-]\d\d?[./-]\d\d")  # which no date is without
HOUR = r"\d{1,2} ?[h:] ?(?:\d\d(?!\d))?(?::\d\d)?(?: ?min\b)?(?: ?(?:[+-]\d\d:?\d\d|gmt|utc))?"


def day_printed(printed: str) -> Optional[When]:
    """Return the day or month that a date of these forms names, if there is such a day."""
    pieces = re.findall(r"\d+|[a-z]+", plain(printed))
    numbers = [int(MONTHS.get(piece, piece)) for piece in (
        pieces[::-1] if re.match(YEAR, pieces[0]) else pieces) if piece != "er"]
    day, month, *rest = numbers if pieces[0].isdecimal() else (None, *numbers)
    year = full_year(rest[0]) if rest else None
    when = When(year, month, day)
    return when if when._replace(year=year or 2000).span() else None


# 20220324.txt, 20220324093000.txt
DATE_IN_DIGITS = re.compile(rf"(?<!\d)({YEAR})(\d\d)(\d\d)(?=(?:\d{{4}}|\d{{6}})?(?!\d))")
IN_TITLE = re.compile(r"[-_. /](?:au|de|du|le)[-_. ]\Z")  # « le-crash-du-24-mars-2022 »


def file_day(name: str) -> Optional[Clue]:
    """Return the day that a file's name states, or else those of its folders."""
    name = DATE_IN_DIGITS.sub(r"\1-\2-\3 ", "/" + unicodedata.normalize("NFC", name))
    for text in (name[name.rindex("/"):], name):
        for match in PRINTED_DATE.finditer(text):
            when = day_printed(match.group())
            if when and re.search(YEAR, match.group()) and not (
                    IN_TITLE.search(text[:match.start()])):
                return Clue.between(match.group(), "file name", "file name", *when.span() or ())
    return None


# -- Stamps

# What may stand in a stamp without a capital; all else must be a name.
STAMP_GLUE = one_of("""
    le la les l' a à at de du des d' et en par by on the pour avec dans lu mn min article texte
    dernière première date il y ce édité éditée
""") | {day.rstrip(".") for day in WEEKDAYS}

_PUBLISHED = (
    r"(?:publi(?:ée?|cation)|postée?|mise? en ligne|parue?|parution|diffusée?|rédigée?|écrite?"
    r"|créée?|created?|published|posted|written|(?-i:^P(?:ublie|UBLIE)e?))(?![\w-])")
_CHANGED = (r"(?:mise? [àa] jour|modifi(?:ée?|cation)|actualisée?|maj|updated|modified"
            r"|(?-i:^Modifiee?))(?![^\W\d_])")
_WORD, _CAPITAL = r"[^\W\d_](?:[^\W\d]|['’]|\.(?=[^\W\d]))*", r"(?-i:(?=[A-ZÀ-ÞŒ]))"

# What stamps are made of, a letter each: a date, a month, an hour, what tells of publication or
# of a change (small letters where it is written so), « le », « par », what a date belongs to,
# glue, a name, other words, pictures, a border; o is what no stamp has, and _ nothing.
STAMP_PIECES = re.compile("|".join(f"(?P<{letter}>{pattern})" for letter, pattern in {
    "D": WHOLE_DATE,
    "M": rf"\b(?:{MONTH_NAMES})\b\.? {YEAR}(?!\d)",
    "H": f"T?{HOUR}",
    "x": r"©|\bphotos?\b|\barchives\b|\([^()\d]*/[^()\d]*\)",
    "_": r"(?:lecture|lu en|temps)?[ :]*\b\d{1,2} ?(?:min|mn)\b\.?|\([^()\d]*\)"
         r"|(?:\bpage|n°) ?\d+|\b[dl]['’](?=\w)",
    "P": _CAPITAL + _PUBLISHED, "p": _PUBLISHED, "U": _CAPITAL + _CHANGED, "u": _CHANGED,
    "l": r"le\b", "y": r"(?:par|by)\b", "f": r"(?:aux?|de|des|du|en)\b",
    "g": rf"(?:{DAY_NAMES})\b\.?|^(?:article|brève|communiqué|dépêche|édition|numéro) du\b"
         rf"|{any_of(STAMP_GLUE)}(?![\w'’]|\.\w)",
    "n": _CAPITAL + _WORD, "w": _WORD,
    "o": r"^[—–*•+-] |[\d;»\"]|[!?](?!\s)",
    "b": r"[|•·—–/-]",
    "s": r"(?<!\b\w)[.!?](?=\s)",
    "c": ",", "e": r"[:(\]]",
}.items()), re.IGNORECASE)
MOST_WORDS_OF_STAMP = 25
# Before « publié »: what a border ends, names before a capital, or more than one name; but no
# « CGU mises », no « livre publié ».
_TOLD = (r"(?:^|(?<=D))(?:[^D]{0,12}[bce]|[^Dw]{0,12}(?=[PU])|[^Dwn]{0,4}[glyf][^Dw]{0,12}"
         r"|[^Dw]{0,6}n[^Dw]{0,6}[nglyf][^Dw]{0,6})?")
# A line without « publié »: no « Inscrite le 3 mai 2031 », no « jusqu'au 31/01/2031 ». Any
# words can stand before a border, or behind « par ».
_BARE, _END = r"^(?!nlg?D)(?!.*fD)", r"(?:[PpUu]|\Z)"
_LABEL = r"(?:[nglyfbcesw]{0,6}b|y[nglyfbcesw]{0,6}c|)"

# kind of stamp, in the order in which they are tried -> an example; what its letters are
STAMPS = {
    "published": ("Publié le 12/03/2019 à 08h52", rf"{_TOLD}[Pp][^sDPpUu]{{0,12}}(?P<day>D)"),
    "date and hour": ("mardi 12 mars 2019 - 10:12", rf"{_BARE}(?=[^PpUu]*H){_LABEL}"
                      rf"[nglyfbcesH]*(?P<day>D)[nglyfbcesDH]*{_END}"),
    "date line": ("mardi, 12 mars 2019", rf"{_BARE}[glyfbces]*(?P<day>D)[glyfbcesD]*{_END}"),
    "byline": ("Paule Vautrin | 12.03.2019",
               rf"{_BARE}{_LABEL}[nglyfbces]*(?P<day>D)[nglyfbcesD]*{_END}"),
    "month": ("La Gazette, mars 2019", rf"{_BARE}(?:[nglyfbces]{{0,6}}[bc])?(?P<day>M)\Z"),
    "updated": ("[Mis à jour le 12 mars 2019]", rf"{_TOLD}[Uu][^sDPpUu]{{0,12}}(?P<day>D)"),
}


@functools.lru_cache(maxsize=1 << 12)
def stamp_of(line: str) -> Optional[Tuple[str, When]]:
    """Return the kind of stamp that a line is, and its day."""
    if not 6 <= len(line) <= 400 or not PRINTED_YEAR.search(line) or (
            line[0] not in "[(" and len(line.split()) > MOST_WORDS_OF_STAMP):
        return None
    pieces = [piece for piece in STAMP_PIECES.finditer(line) if piece.lastgroup != "_"]
    letters = "".join(str(piece.lastgroup) for piece in pieces)
    for kind, (_, shape) in STAMPS.items():
        found = re.search(shape, letters)
        when = day_printed(pieces[found.start("day")].group()) if found else None
        if when:
            return kind, when
    return None


# -- Datelines

# A dateline is read piece by piece, in any order but for the sign.
SMALL_PLACE_WORDS = "aux?|de|des|du|en|et|l[eaè]s?|sous|sur"
DATELINE_PIECES = {name: re.compile(pattern) for name, pattern in {
    "place": r"(?!(?i:" + DAY_NAMES + r")\b)"
             r"[A-ZÀ-ÞŒ][\w’'-]+(?:[ /-](?:[A-ZÀ-ÞŒ][\w’'-]*|" + SMALL_PLACE_WORDS + r")){0,5}",
    "only": r"\((?P<city>[A-ZÀ-ÞŒ][\w’' -]{2,40})\)",
    "region": r", ?(?!(?i:le|ce|" + DAY_NAMES + r")\b)[A-ZÀ-Þ][\w’'.-]{1,20}(?=[ ,])"
              r"| ?\([^()\d]{2,30}\)(?= ?[,\d(])",
    "sender": r"(?: ?[,(] ?| (?=de |nos ))(?i:(?:de )?(?:(?:notre|nos) )?"
              r"(?:correspondante?s?|envoyée?s? spécia(?:les?|l|ux)))\b\)?",
    "date": r"(?: [|–—-] (?=[^|–—-]{5,30} [|–—-])|[,.]? ?)(?:(?i:le|ce) )?(?:(?i:" + DAY_NAMES
            + r")\b[.,]? )?(?:(?i:le) )?(?P<day>"
            + rf"(?i:{WHOLE_DATE}|{DATE_IN_YEAR}|\d\d?/\d\d?(?![\d/])))",
    "hour": r",? ?(?:à |- ?)?" + HOUR,
    "agency": r"[ ,]? ?(?:[-–—] ?)?(?:\([^()\d]{2,40}\)|/[^/()\d]{2,30}/)| \| \w{2,30}(?= \|)",
    "sign": r" ?[.,:]? ?(?:[-–—_=]+(?=\s|[A-ZÀ-Þ«\"“]|$)|:(?=\s|$))",
    "stop": r"\.?(?= [A-ZÀ-Þ«\"“\d(]|$)",
}.items()}


class DatelineParts(NamedTuple):
    """A dateline taken apart: where it ends, and its pieces as they stand."""

    end: int
    place: str  # or ""
    day: Optional[When]
    agencies: Tuple[str, ...]
    sure: bool  # by a date, an agency or a correspondent


def dateline_at(chars: str, start: int, end: int) -> Optional[DatelineParts]:
    """Return the dateline that opens these characters, if one does."""
    found: Dict[str, "re.Match[str]"] = {}
    at, ended = start, False
    while not ended:
        for name, pattern in DATELINE_PIECES.items():
            match = pattern.match(chars, at, end)
            if match and match.end() > at or match and name == "stop":
                found[name], at = match, match.end()
                ended = name in ("sign", "stop")
                break
        else:
            return None
    return judge_dateline(found, at)


def judge_dateline(found: Mapping[str, "re.Match[str]"], end: int) -> Optional[DatelineParts]:
    """Return these pieces as a dateline if together they are one."""
    town = found["place"].group() if "place" in found else (
        found["only"]["city"] if "only" in found else "")
    first = lowered(re.split(r" |(?<=['’])(?=[a-zà-ÿ])", town)[0])
    if plain(first) in CLOSED and first not in ("la", "le", "les") and not town.isupper():
        return None  # « C'était le 12 mars 1966 »
    agencies = agencies_in([found[name].group() for name in ("region", "agency")
                            if name in found])
    if "sign" not in found and [name for name in found if name in ("region", "date")] == [
            "date", "region"]:
        return None  # « Élue le 3 mai, Odile Morel »
    day = day_printed(found["date"]["day"]) if "date" in found else None
    sure, city = bool(day or agencies or "sender" in found), city_of(town) is not None
    if "only" in found and not city:  # « (Presse du Val) - 12 mars 2019 - »
        town = ""
    ok = city if "only" in found else bool(town) and sure
    if "sign" in found:
        written = bool(town) and (town.isupper() or re.search(
            rf"-(?:{SMALL_PLACE_WORDS})-", town) is not None)
        ok = ok or city or written or bool(agencies or day and day.has_year)
        ok = ok and (":" not in found["sign"].group() or bool(day or agencies))
    return DatelineParts(end, town, day, agencies, sure) if ok else None


def agencies_in(brackets: Sequence[str]) -> Tuple[str, ...]:
    """Return the agencies that the brackets of a dateline name, in whatever case."""
    names = [plain(name.strip(" ()")) for bracket in brackets
             for name in re.split(r"[,/+&–—-]| et | avec ", bracket)]
    return tuple(agency_forms()[name] for name in names if name in agency_forms())


def place_written(town: str) -> str:
    """Return a place in capitals as one writes it: Saint-Jean-sur-Richelieu."""
    if not town.isupper():
        return town
    words = re.split(r"([ -]|['’])", town.lower())
    return "".join(word if i and re.fullmatch(SMALL_PLACE_WORDS + "|[ld]", word)
                   else word[:1].upper() + word[1:] for i, word in enumerate(words))


@functools.lru_cache(maxsize=None)
def agency_pattern() -> "re.Pattern[str]":
    """Return a pattern for the names of press and photo agencies; « app » is no agency."""
    forms = [form for form in agency_forms() if not form.islower() or form == "afp"]
    return re.compile(r"(?<![\w-])(?=[A-ZÀ-Þa])(?:" + "|".join(map(
        re.escape, sorted(forms, key=lambda form: (-len(form), form)))) + r")(?![\w-])")


@functools.lru_cache(maxsize=None)
def agency_forms() -> Dict[str, str]:
    """Return each form of the name of an agency with the name that the digest lists."""
    forms = {}
    for name in split_names(ORGANISATIONS["agences"]):
        written = [name, name.replace("Agence", "agence"), plain(name)]
        written += [name.upper(), name.title()] if len(name) > 4 else []
        forms.update(dict.fromkeys(written, AGENCY_NAMES.get(name, name)))
    return forms


# another name of an agency -> the name under which the digest lists it
AGENCY_NAMES = {"Agence France-Presse": "AFP", "Agence France Presse": "AFP",
                "AP": "Associated Press"}


# -- Which of them count

def read_dateline(text: Text) -> Tuple[Optional[str], Tuple[str, ...], Optional[Clue],
                                       Optional[Clue]]:
    """Return whence, through whom and when the news came: place, the agencies that the article
    credits or quotes, each once, in their order, and what `printed_day` finds."""
    town, agencies = None, {}
    for line in text.lines:
        dateline = dateline_at(text.chars, line.start, line.end) if (
            line.kind is BlockKind.DATELINE) else None
        if dateline:
            town = town or known_place(text, dateline)
            agencies.update(dict.fromkeys(dateline.agencies))
        if line.kind is not BlockKind.BOILERPLATE:
            for match in agency_pattern().finditer(text.chars, line.start, line.end):
                agencies.setdefault(agency_forms()[match.group()])
    return (town, tuple(agencies), *printed_day(text))


def known_place(text: Text, dateline: DatelineParts) -> Optional[str]:
    """Return the place of a dateline as one writes it, unless it is a rubric or a country."""
    town = place_written(dateline.place.partition("/")[0])
    city = city_of(town)
    if city or not town or known_at(words_of(town), 0):
        return city
    said = dateline.sure or "-" in town or any(
        raw == town and before in PUTTING | {"de", "d'"}
        for before, raw in zip(text.plain, text.raw[1:]))
    return town if said else None


NEAR_STAMPS = 4  # lines within which a surer kind of stamp wins over the first
KINDS_AT_TITLE = ("date line", "date and hour", "byline")  # elsewhere they may be anything's
BEFORE_STAMP = 500  # characters of the body that may stand above these
BELOW_LITTLE = 200  # characters of the body above a line below it: fewer were hardly a body


def printed_day(text: Text) -> Tuple[Optional[Clue], Optional[Clue]]:
    """Return the day of publication that the article prints, and what it prints less whole:
    a day without its year, or a year alone.

    The first stamp counts, and beside it the surer kind: publication wins over update.
    """
    printed = list(days_printed(text))
    stamps = [(i, clue) for i, clue in printed if clue.kind in STATED and (
        clue.kind not in KINDS_AT_TITLE or is_at_title(text, i, clue.kind))]
    near = [stamp for i, stamp in stamps if i <= stamps[0][0] + NEAR_STAMPS and not any(
        line.kind is BlockKind.BODY for line in text.lines[stamps[0][0]:i])]
    best = min(near, key=lambda stamp: STATED.index(stamp.kind), default=None)
    return best, next((clue for _, clue in printed if clue.kind not in STATED), None)


def is_at_title(text: Text, i: int, kind: str) -> bool:
    """Tell whether line i stands above the body, at its head, or right below it, where an
    hour is rather that of a comment unless an agency or nothing follows."""
    body = [j for j, line in enumerate(text.lines) if line.kind is BlockKind.BODY]
    above = sum(text.lines[j].end - text.lines[j].start for j in body if j < i)
    if body and i > body[-1] and above > BELOW_LITTLE:
        return kind == "byline" or all(
            line.kind is BlockKind.STAMP for line in text.lines[i + 1:i + 2])
    return above < BEFORE_STAMP


COPYRIGHT = re.compile(rf"(?:©|\(c\)|copyright) ?({YEAR})\b", re.IGNORECASE)


def days_printed(text: Text) -> Iterator[Tuple[int, Clue]]:
    """Yield the days that stamps and datelines print, or the year of an agency's copyright,
    each with the number of its line."""
    for i, line in enumerate(text.lines):
        if line.kind not in (BlockKind.STAMP, BlockKind.DATELINE):
            continue
        quote = one_line(text.chars[line.start:line.end])
        of_agency, parts = COPYRIGHT.search(quote), dateline_at(quote, 0, len(quote))
        kind, when = line.kind is BlockKind.STAMP and stamp_of(quote) or (
            "dateline", parts.day if parts else None)
        if not when and of_agency:
            kind, when = "copyright", When(int(of_agency[1]))
        if when:
            span = when.span()
            yield i, Clue.between(quote, kind, kind, *span) if span else (
                Clue(quote, kind, "dateline day", (), when))


# ======================================================================================
# Lines
# ======================================================================================
# A page is read line by line. What a line weighs speaks for or against the article: its
# sentences for it; links, forms and menus against it. The run of lines that weighs most
# is the body; what stands above it is searched for the headline, standfirst and stamp.

# -- Flow: what the page looks like, whatever it was saved by

# Spaces and line breaks of other kinds; and characters that nobody sees.
ODD_SPACES = str.maketrans(dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000", " ") | dict.fromkeys("\x0b\x0c\x85\u2028\u2029", "\n"))
RULE = re.compile(r"^[=_*~ \t-]{3,}$", re.MULTILINE)  # under a title: as a blank line
NOT_SEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")

# A line was broken because the next word found no room: that is how wrapped text is known.
WRAP_WIDTHS = range(20, 130)  # of the right edge; what is longer is a paragraph
FEWEST_BROKEN = 2  # lines that go on in lower case on the next
MOST_RAGGED = 0.2  # of these, the share that could have taken the next word
LONGER_YET = 1.25  # how much longer a line can be than those that go on in lower case
MOST_LONGER = 0.5  # paragraphs in one line, for each line that was broken: or it is no such text
EDGE_SLACK = 0.93  # of the width that fills a line, since letters of a PDF differ in width

# The second of two lines that a blank one follows, and no stop, begins in lower case.
BROKEN_TITLE = re.compile(r"(?<=\w)\n(?=[a-zß-öø-ÿœ][^\n]{5,70}[\w»]\n[ \t]*\n)")
# « (Léa Morin, édité par Luc Petit) », « Fin » behind the last sentence are lines of their own.
SIGNATURE = re.compile(
    r"(?<=[.!?»]) (?=Fin$|\((?=[A-ZÀ-Þ])[^()\n]{,200}\b(?:[ée]ditée? par|service français|"
    r"version française|[Rr]eportage d|contribution d|[Rr]édaction)[^()\n]{,200}\)$)",
    re.MULTILINE)
GOES_ON = re.compile(r"\n[ \t]*[a-zß-öø-ÿœ]")  # a line that begins in lower case
PAGE_LINE = re.compile(r"^[ \t]*(.*)$", re.MULTILINE)
IN_MAILS = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)  # quotes

# Parts of compounds that keep their hyphen at the end of a line: « quarante-/deux »; a tail of
# two letters is one, since no hyphenation leaves fewer than three.
COMPOUND_HEADS = one_of("""
    afro anglo anti après arc arrière au austro avant bien chef cinquante contre demi ex franco
    germano grand grande gréco haut haute hispano indo inter israélo italo là luso mi micro mini
    multi neuf non nord nouveau nouvelle ouest petit petite porte quarante quasi quatre russo
    saint sainte sans semi sino soixante sous sud trente turco ultra vice vingt
""")
COMPOUND_TAILS = one_of("""
    delà dessous dessus elle elles être ils les leur lui même mêmes moi nous toi une unième vous
""")
SHORTEST_TAIL = 3


class PageLine(NamedTuple):
    """A line of the page as it stands: where its words begin and end, and these."""

    start: int
    end: int
    words: str

    @property
    def is_open(self) -> bool:
        """Whether no mark ends the line."""
        return self.words[-1] not in ".!?…:;»”\"*|)"

    def goes_on_in(self, follower: PageLine) -> bool:
        """Tell whether the next line begins in the midst of a sentence of this one."""
        return self.is_open and follower.words[0].islower()

    def has_room(self, follower: PageLine, width: int) -> bool:
        """Tell whether the first word of the next line would have fitted into this one."""
        word = follower.words.partition(" ")[0]
        return len(self.words) + 1 + len(word) <= EDGE_SLACK * width


def flowing(page: str) -> Flow:
    """Return the page as its reader sees it."""
    page = page.translate(ODD_SPACES)
    for marks in (RULE, IN_MAILS) if 2 * page.count("\n>") > page.count("\n") else (RULE,):
        page = marks.sub(lambda mark: " " * len(mark[0]), page)
    edits = [*broken_lines(page), *((*match.span(), glue) for pattern, glue in (
        (NOT_SEEN, ""), (BROKEN_TITLE, " "), (SIGNATURE, "\n"))
        for match in pattern.finditer(page))]
    if not edits:
        return Flow(page)
    pieces: List[str] = []
    origins: List[int] = []
    at = 0
    for start, end, glue in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if start >= at:  # a soft hyphen at a line's end is gone with the line break
            pieces += page[at:start], glue
            origins += range(at, start + len(glue))
            at = end
    origins += range(at, len(page))
    return Flow("".join(pieces) + page[at:], origins)


def broken_lines(page: str) -> Iterator[Tuple[int, int, str]]:
    """Yield the line breaks inside the paragraphs of wrapped text, each with what it means:
    a space, or nothing where it divides a word."""
    if len(GOES_ON.findall(page)) < FEWEST_BROKEN:
        return
    lines = [PageLine(match.start(1), match.start(1) + len(words), words)
             for match in PAGE_LINE.finditer(page) for words in [match[1].rstrip()]]
    pairs = [(line, follower) for line, follower in zip(lines, lines[1:])
             if line.words and follower.words]
    broken = [(line, follower) for line, follower in pairs
              if line.goes_on_in(follower) and len(line.words) in WRAP_WIDTHS]
    if len(broken) < FEWEST_BROKEN:
        return
    widest = max(len(line.words) for line, _ in broken)
    width = max(length for line, _ in pairs for length in [len(line.words)]
                if length <= widest * LONGER_YET)  # few lines are longer than the rest
    ragged = sum(line.has_room(follower, width) for line, follower in broken)
    longer = sum(len(line.words) > width * LONGER_YET for line in lines)
    if ragged > MOST_RAGGED * len(broken) or longer > MOST_LONGER * len(broken):
        return
    for line, follower in pairs:
        if is_broken(line, follower, width):
            yield line_break(page, line, follower)


def is_broken(line: PageLine, follower: PageLine, width: int) -> bool:
    """Tell whether a line of wrapped text goes on in the next."""
    if BULLET.match(follower.words) or stamp_of(line.words) or (
            not follower.words[0].islower() and stamp_of(follower.words)):
        return False
    if line.goes_on_in(follower):
        return len(line.words) > width // 3
    if line.is_open:  # perhaps a title, without its stop
        word = re.match(r"[^\W\d_]*", follower.words)
        dateline = dateline_at(follower.words, 0, len(follower.words))
        if dateline and dateline.sure or word and plain(word[0]) in CLOSED:
            return False
    return not line.has_room(follower, width) and len(line.words) < width / EDGE_SLACK


def line_break(page: str, line: PageLine, follower: PageLine) -> Tuple[int, int, str]:
    """Return the span of a line break inside a paragraph, and what stands for it."""
    end = line.end
    if line.words[-1] not in "-‐\u00ad" or line.words[-2:-1] in ("", " "):
        return end, follower.start, " "
    head = re.split(r"[^\w’'-]", line.words[:-1])[-1]
    tail = re.match(r"[^\W\d_]*", follower.words)[0]  # type: ignore[index]
    compound = not tail.islower() or len(tail) < SHORTEST_TAIL or "-" in head or (
        head.lower() in COMPOUND_HEADS or tail in COMPOUND_TAILS or f"{head}-{tail}" in page)
    return end - (line.words[-1] == "\u00ad" or not compound), follower.start, ""


# -- What stands around an article

# Phrases that only what stands around an article uses, and not a sentence of its own; « ^ »
# and « $ » are the ends of the line, « | » parts words of which one stands there. Case,
# accents, hyphens, elision, number and gender do not count, and 0 is any number.
PAGE_PHRASES = {
    "form": """
        cookie|traceur|newsletter|infolettre|cgu|cgv|copyright|subscribe, vos données, données
        personnelles $, confidentialité $, politique de confidentialité|protection, mentions
        légales, conditions générales, conditions d'utilisation, droits réservés, reproduction
        interdite, plan du site, qui sommes-nous, ^ s'inscrire, s'inscrire $, vous inscrire,
        s'abonner|connecter, m'inscris|abonne|connecte,
        inscrivez|abonnez|connectez|identifiez-vous, suivez|rejoignez|contactez-nous, nous
        contacter|suivre, déjà abonné, déjà|créer|créez un compte, mon compte, pas de compte,
        mon|votre abonnement, abonnement $, sans engagement, réservé aux abonnés|inscrits, réservé
        à nos abonnés, mot de passe, autre appareil, espace personnel, adresse|votre e-mail,
        adresse email|électronique, votre nom|mail|email|courriel|message|commentaire|inscription,
        champs obligatoires, code de sécurité, ^ partager, partager|partage $, partager|partagez
        sur, partager|partagez cet|l article, copier le lien, envoyer par, imprimer $, ^
        facebook|whatsapp, sur google news, télécharger|téléchargez l'application, temps de
        lecture, min|minutes de lecture, écouter l'article, ajouter à vos|mes, ajouter aux
        favoris, laisser|laissez un commentaire, commentaire $, ^ commentaire, charte de
        modération, ^ réagir, réagir $, soyez le premier à, donner votre avis, signaler un
        contenu|abus, lire la suite, la suite après, voir|afficher plus|tout|tous, voir les
        commentaires|contributions, en savoir plus, ^ publicité, ^ annonce $, code promo, bons
        plans, contenu sponsorisé, guide d'achat, petites annonces $, avis de décès $, offres
        d'emploi $, retrouvez tous|toute, retrouvez l'ensemble, pour ne rien manquer, que
        recherchez|cherchez-vous, ^ rechercher, ^ recherche|fermer|annuler|envoyer $, ^
        menu|accueil, aller au contenu, vous lisez actuellement, journal du jour, ^ édition du
        jour, en kiosque, numéro de la semaine, programme tv, tous ses articles, envoyer une
        correction, plus lus|populaires|commentés $, ^ les plus lus, à ne pas manquer, dans la
        même rubrique, dans la rubrique, sur le même sujet|thème, même thème $, article
        similaire|lié|récent|suivant|précédent, vous aimerez, ^ à découvrir, à découvrir $, la
        rédaction vous, recommandé pour vous, ^ ailleurs sur le web, à la une $, en continu $,
        dernières actus|infos|minutes, nos vidéos, ^ mots clés, ^ tag, sujets|dossier $, leave a
        reply|comment, your comment, log|sign in, sign up, required field, related|similar
        post|article|news, you may also, share this|post, read more, follow us, all rights
        reserved, vous pouvez également lire""",
    "teaser": """
        ^ lire|écouter|regarder|voir|relire|revoir aussi|également|:, ^ à
        lire|écouter|voir|revoir, ^ lisez|regardez|écoutez|voyez aussi|également, ^ lire
        l'article, ^ relire, ^ voir la|le vidéo|diaporama, ^ voir nos, ^ tu|vous peux|pouvez
        lire|voir, ^ vous pouvez également lire|voir, ^ >|» lire, ^ > > lire, ^ →, ^
        read|watch|related, ^ see also, ^ diffusion en direct, ^ en direct|images :, ^
        vivre|live|vidéo|diaporama|podcast :, ^ sur le même sujet, ^ notre dossier, ^ pour aller
        plus loin""",
    "byline": """
        ^ par la rédaction, la rédaction $, de notre correspondant|envoyé, envoyé spécial,
        correspondant à|en, propos recueillis, ^ publié|modifié|actualisé hier|aujourd|il|à, ^ mis
        à jour hier|aujourd|il|à, ^ texte|auteur|source :, et|avec afp|agences $,
        avec l'afp $, avec reuters $""",
    "credit": """
        crédit photo, crédit|photo :, ©, getty images, image|photo d'illustration|archives, via
        afp|reuters, dr $""",
}
PAGE_WORD = re.compile(r"[^\W_]+|[^\w\s,'’-]")
PAGE_CHOICE = re.compile(rf"(?:{PAGE_WORD.pattern})(?:\|(?:{PAGE_WORD.pattern}))*")


@functools.lru_cache(maxsize=1 << 15)
def phrase_word(word: str) -> str:
    """Return a word as the phrases of pages have it: without case, accent, number, gender."""
    return "0" if word.isdecimal() else plain(word).rstrip("es")


@functools.lru_cache(maxsize=None)
def page_phrases() -> Tuple[Dict[Tuple[str, ...], str], Dict[str, List[int]]]:
    """Return each phrase of pages with its kind, and each first word with the numbers of words
    that its phrases have, the longest first."""
    kinds = {words: kind for kind, table in PAGE_PHRASES.items() for phrase in table.split(",")
             for words in itertools.product(*(map(phrase_word, choice.split("|")) for choice in
                                              PAGE_CHOICE.findall(phrase)))}
    sizes: Dict[str, List[int]] = {}
    for phrase in sorted(kinds, key=len, reverse=True):
        if len(phrase) not in sizes.setdefault(phrase[0], []):
            sizes[phrase[0]].append(len(phrase))
    return kinds, sizes


def phrases_in(line: str) -> List[str]:
    """Return the kinds of the different phrases of pages that a line has."""
    kinds, sizes = page_phrases()
    words = ["^", *map(phrase_word, PAGE_WORD.findall(line)), "$"]
    found, behind = {}, 0
    for i in [i for i, word in enumerate(words) if word in sizes]:
        for size in sizes[words[i]] if i >= behind else ():
            phrase = tuple(words[i:i + size])
            if phrase in kinds:
                found[phrase], behind = kinds[phrase], i + size
                break
    return list(found.values())


# What lines weigh. A sentence weighs its words; the rest is chosen so that a body bridges
# a sub-heading, a short list or a teaser, but not a menu, a form and another story.
SHORT_LINE = -3.0
LIST_LINE = -6.0
TABLE_LINE = -0.5
FORM_LINE = -25.0  # for each phrase of a page
FORM_SENTENCE = -8.0  # with one
OTHER_STORY = -150.0  # a stamp below another: what follows cannot outweigh it
UNFINISHED = 0.3  # of the weight of a paragraph that no mark ends
SHORT_SENTENCE = 2.0
PROSE_WORDS = 12  # from so many words on, a line can be a paragraph
MANY_WORDS = 30  # for so many words, a line that is none of the page can have one of its phrases
LEAST_OF_SENTENCE = 0.12  # share of function words: fewer are a list's
MOST_COMMON_WORDS = 2  # without a capital: « la rédaction avec agences », but no title
BULLET = re.compile(r"(?:[*+•·▪◦→–-]|o(?= ))(?:\s|$)|\d{1,2}\.\s|\d{1,2}$|#")
QUOTES_END, STOPS = tuple("»”\""), tuple(".!?…:;")

BYLINE = re.compile(
    r"(?i:(?:article )?(?:rédigé |écrit |publié |posté )?|.{1,30} [/|•–—-] ?)(?i:par|by)(?: ?:)? "
    r"(?:[A-ZÀ-Þ]|l['’][Éé]quipe)")
IN_BRACKETS = re.compile(r"\([^.!?]*\)$")
CREDIT = re.compile(
    r"^(?:PHOTOS?|[Pp]hotos? (?=[A-ZÀ-Þ]))|[/(] ?(?:AFP|Reuters|REUTERS|Sipa|AP|EPA|Belga)\b"
    r"|\. (?:[|–-] ?[A-ZÀ-Þ][^.!?]{2,60}|[A-ZÀ-Þ][\w'’./-]*(?: [A-ZÀ-Þ|–/-][\w'’./-]*){1,6})$")


def is_final(line: str) -> bool:
    """Tell whether a line ends as a sentence or a quotation does."""
    return line.endswith(QUOTES_END) or line.rstrip(" \t'»”\")]").endswith(STOPS)


class Shape(NamedTuple):
    """What one line looks like."""

    start: int
    end: int
    text: str
    words: int
    weight: float
    sign: str  # what else than text: stamp, dateline, form, teaser, list, byline, credit; or ""

    @property
    def is_stamp(self) -> bool:
        """Whether the line says when, or by whom, the article was published."""
        return self.sign in ("stamp", "byline", "dateline")

    @property
    def can_be_title(self) -> bool:
        """Whether the line can be a headline by itself."""
        return not self.sign and self.words <= MOST_TITLE_WORDS


def read_shapes(text: str) -> List[Shape]:
    """Return the lines that are not blank, with what they look like."""
    return [Shape(*match.span(), match.group(), *read_shape(match.group()))
            for match in re.finditer(r"\S(?:.*\S)?", text)]


@functools.lru_cache(maxsize=1 << 12)
def read_shape(line: str) -> Tuple[int, float, str]:
    """Return how many words a stripped line has, what it weighs, and its sign; the pages of one
    site share many lines."""
    words, phrases = len(line.split()), phrases_in(line)
    sign = sign_of(line, words, phrases)
    if sign == "form":
        sentence = len(phrases) == 1 and words >= PROSE_WORDS and is_final(line)
        return words, phrases.count(sign) * (FORM_SENTENCE if sentence else FORM_LINE), sign
    if sign in ("teaser", "stamp", "byline", "dateline"):
        return words, SHORT_LINE, sign
    return words, weigh_line(line, words, sign == "list"), sign


def sign_of(line: str, words: int, phrases: Sequence[str]) -> str:
    """Return what a line is that is no text of an article, as far as it can be told alone."""
    if words < PROSE_WORDS and is_dateline(line):
        return "dateline"
    if stamp_of(line):
        return "stamp"
    if phrases.count("form") > words // MANY_WORDS:
        return "form"
    if words >= MANY_WORDS:
        return ""
    if "teaser" in phrases:
        return "teaser"
    if BULLET.match(line) and not (line[0] in "–—-" and is_final(line)):
        return "list"
    signed = "byline" in phrases or BYLINE.match(line) or is_of_agency(line)
    if signed and words <= PROSE_WORDS or line[0] == "(" and IN_BRACKETS.match(line):
        return "byline"
    credited = "credit" in phrases or CREDIT.search(line)
    return "credit" if credited and not dateline_at(line, 0, len(line)) else ""


def common_words(line: str) -> List[str]:
    """Return the words of a line that are no names, by their small letters."""
    words = (line.lower() if line.isupper() else line).split()
    return [word for word in words if word[0].islower() and word not in STAMP_GLUE]


def is_of_agency(line: str) -> bool:
    """Tell whether a line names an agency and has hardly a word without a capital."""
    bare = agency_pattern().sub("", line)
    return bare != line and len(common_words(line)) <= MOST_COMMON_WORDS and not any(
        map(verb_form, re.findall(r"[^\W\d_]+", bare.lower())))


def is_dateline(line: str) -> bool:
    """Tell whether a line is a dateline and no more: « 12 mars 2019, Marlac. – »."""
    if line[-1] not in "-–—_=.)" or not re.search(r"[(\d]|notre|envoyé", line):
        return False
    dateline = dateline_at(line, 0, len(line))
    return dateline is not None and dateline.sure and dateline.end == len(line)


def weigh_line(line: str, words: int, is_list: bool) -> float:
    """Return what a line weighs for or against being text of an article."""
    if line.count("|") > words // 6:
        return TABLE_LINE
    if is_list and (words < PROSE_WORDS or not is_final(line)):
        return LIST_LINE  # of links
    if words < PROSE_WORDS:
        return SHORT_SENTENCE if words > 3 and is_final(line) else SHORT_LINE
    cut = line.endswith(("…", "...")) and not re.search(r"[.!?] [A-ZÉÀ«]", line)  # a teaser
    known = sum(word in FUNCTION_WORDS for word in PAGE_WORD.findall(line.lower()))
    if cut or known < LEAST_OF_SENTENCE * words:
        return SHORT_LINE
    return words * (1.0 if is_final(line) else UNFINISHED)


def heaviest_run(weights: Sequence[float]) -> Tuple[int, int]:
    """Return the first and last index (excluded) of the run with the greatest sum."""
    best, best_run, total, first = 0.0, (0, 0), 0.0, 0
    for i, weight in enumerate(weights):
        if total <= 0:
            total, first = 0.0, i
        total += weight
        if total > best:
            best, best_run = total, (first, i + 1)
    return best_run


def read_lines(text: str) -> List[Line]:
    """Return the lines of a text that are not blank, each with its kind."""
    shapes = read_shapes(text)
    first, last = heaviest_run(weights_in_place(shapes))
    if first == last:
        first, last = 0, len(shapes)
    while first + 1 < last and shapes[first].words <= MOST_TITLE_WORDS and not (
            is_final(shapes[first].text)):
        first += 1  # a title, not text
    title = find_headline(shapes, first, last) if shapes else None
    if title is not None and first <= title < last - 1:
        first = title + 1
    lines = [Line(s.start, s.end, kind_of(shapes, i, (first, last), title))
             for i, s in enumerate(shapes)]
    if title is not None:
        shape = shapes[title]
        bare = without_site(shape.text, {shape.text for shape in shapes})
        lines[title] = Line(shape.start, shape.start + len(bare), BlockKind.HEADLINE)
    return split_dateline(text, lines)


def weights_in_place(shapes: Sequence[Shape]) -> List[float]:
    """Return what lines weigh where they stand: a stamp behind another and prose begins
    another story, or a reader's comment."""
    weights, stamped, told = [shape.weight for shape in shapes], False, False
    for i, shape in enumerate(shapes):
        if shape.sign in ("stamp", "dateline"):
            if stamped and told and shape.words < PROSE_WORDS:
                weights[i] = OTHER_STORY
            stamped, told = True, False
        told = told or shape.weight > SHORT_SENTENCE
    return weights


WORDS_OF_TEASER = 4  # at most, without what it leads to
LATEST_DATELINE = 3  # paragraphs, since a picture's caption or a standfirst may come first


def split_dateline(text: str, lines: List[Line]) -> List[Line]:
    """Return the lines with the dateline before the body's first words as a line of its own;
    several that name no place are a chronology."""
    if any(line.kind is BlockKind.DATELINE for line in lines):
        return lines
    body = [i for i, line in enumerate(lines) if line.kind is BlockKind.BODY][:LATEST_DATELINE]
    found = [(i, parts) for i in body
             for parts in [dateline_at(text, lines[i].start, lines[i].end)]
             if parts and (i == body[0] or parts.sure) and parts.end < lines[i].end]
    if not found or len(found) > 1 and not found[0][1].place:
        return lines
    i, parts = found[0]
    return [*lines[:i], Line(lines[i].start, parts.end, BlockKind.DATELINE),
            lines[i]._replace(start=parts.end), *lines[i + 1:]]


MOST_LINES_ABOVE = 60  # how far above the body its headline can stand
LINES_INSIDE = 3  # how far inside what seemed the body, if it says what the page's title says
MOST_TITLE_WORDS = 32
SHORTEST_LEAD = 4  # words: « Tribune. » is no headline
MOST_WORDS_ALONE = 15  # of a first line that the body follows, or it is the body's
TITLE_THRESHOLD = 1.5

# What speaks for a line as the title, and how much.
TITLE_WEIGHTS = {
    "shared": 6.0,  # the share of its words that the body has too
    "length": 0.25,  # a word, up to eight
    "names": -3.0,  # a section, a paper, tags, a result: short, or names alone
    "title of the page": 8.0,  # it says what the page's first line says, or most of it
    "first line": 2.0,  # it is this line, and no other says the same
    "distance": -0.08,  # a line between it and the body
    "stamp below": 2.0,
    "full stop": -2.0,
}


def find_headline(shapes: Sequence[Shape], first: int, last: int) -> Optional[int]:
    """Return the index of the line that is the title of the body first to last, if any."""
    page_title = without_site(shapes[0].text, {s.text for s in shapes})
    title = title_key(page_title)
    near = range(max(1, first - MOST_LINES_ABOVE), min(first + LINES_INSIDE, last))
    copies = frozenset(i for i in near if title and shapes[i].can_be_title
                       for key in [title_key(shapes[i].text)]
                       if key in title and len(key) > len(title) / 2)  # or most of it
    body = content_words(" ".join(s.text for s in shapes[first:last]))
    scored = [(sum(TITLE_WEIGHTS[sign] * much for sign, much in title_signs(
        shapes, i, first, body, copies)), -i) for i in [0, *near]]
    score, best = max(scored)
    return -best if score > TITLE_THRESHOLD else None


def title_key(text: str) -> str:
    """Return the words of a title in plain letters."""
    return " ".join(re.findall(r"\w+", plain(text)))


def title_signs(shapes: Sequence[Shape], i: int, first: int, body: FrozenSet[str],
                copies: FrozenSet[int]) -> Iterator[Tuple[str, float]]:
    """Yield what speaks for line i as the title of the body that begins with line `first`, or
    against it, and how much of it; some lines are copies of the title of the page."""
    shape, below, copy = shapes[i], shapes[i + 1:i + 4], i in copies
    opens = all(s.is_stamp for s in shapes[:i])
    alone = opens and all(s.is_stamp for s in shapes[i + 1:first])
    talks = alone and shape.sign in ("form", "teaser", "credit") and shape.words >= SHORTEST_LEAD
    if not (shape.can_be_title or talks) or i >= first and not copy and not (
            alone and shape.words <= MOST_WORDS_ALONE
            and any(s.words > shape.words for s in below)):
        return
    own = content_words(shape.text)
    yield "shared", len(own & body) / (len(own) + 1)
    yield "length", min(shape.words, 8)
    yield "names", not alone and (not opens and shape.words < 4 or not common_words(shape.text))
    yield "title of the page", copy
    yield "first line", opens and not copies
    yield "distance", 0 if opens or copy else max(0, first - i)
    yield "stamp below", not opens and any(s.is_stamp for s in below)
    yield "full stop", not alone and shape.text[-1] in ".:;…,"


LONGEST_TITLE = 500  # characters, with the name of the site
SITE_WORDS = 5  # that the name of a site has at most
TITLE_SHARE = 0.4  # of a title with the name of the site: the least that it takes without
BORDER = re.compile(r" ([|•:–—-]) ")  # before the name of the site
DOMAIN = re.compile(r"^[^ ]*\w\.[a-z]{2,4}$")


def without_site(title: str, printed: Iterable[str], stated: bool = False) -> str:
    """Return a title without the name of the site behind it: « … | Le Courrier », or what a
    line that the page shows does without; one that the markup states seldom lacks it."""
    for border in BORDER.finditer(title) if len(title) < LONGEST_TITLE else ():
        head, site = title[:border.start()], title[border.end():]
        named = len(site.split()) <= SITE_WORDS and (
            border[1] == "|" or stated and len(head.split()) >= SITE_WORDS)
        if len(head) > TITLE_SHARE * len(title) and head in printed or border[1] != ":" and not (
                stated and title in printed) and (
                named or site in organisation_names() or DOMAIN.search(site)):
            return head
    return title


def kind_of(shapes: Sequence[Shape], i: int, body: Tuple[int, int], title: Optional[int]
            ) -> BlockKind:
    """Return the kind of line i, given the body and the title."""
    shape, (first, last) = shapes[i], body
    top = first if title is None else max(min(title, first), first - MOST_LINES_ABOVE)
    if shape.is_stamp and top - 3 <= i < last + 3:
        return BlockKind.DATELINE if shape.sign == "dateline" and i < last else BlockKind.STAMP
    above = shapes[i - 1] if first < i else shape  # « À lire aussi » stands above its link
    teased = above.sign == "teaser" and above.words <= WORDS_OF_TEASER and not (
        shape.sign or is_final(shape.text))
    if shape.is_stamp or shape.sign in ("form", "teaser") or teased or not top <= i < last:
        return BlockKind.BOILERPLATE
    if shape.sign == "credit":
        return BlockKind.CAPTION
    listed = shape.sign == "list" and shape.words < PROSE_WORDS
    told = not listed or i >= first and re.search(r"\d", shape.text)
    if i < first:  # a standfirst, or a name with the function of its bearer on the next line
        long = shape.words >= 8 or shape.words > 3 and is_final(shape.text)
        told = told and (common_words(shape.text) if long else shape.words > 1 and is_role_noun(
            shapes[i + 1].text.partition(" ")[0]))
    return BlockKind.BOILERPLATE if not told else (
        BlockKind.STANDFIRST if i < first else BlockKind.BODY)


def headline_of(text: Text) -> Optional[Line]:
    """Return the line that is the headline, if one is."""
    return next((line for line in text.lines if line.kind is BlockKind.HEADLINE), None)


def read_headline(text: Text, stated: Optional[str] = None
                  ) -> Tuple[Optional[str], Optional[str]]:
    """Return the headline and its source: the title, that of the markup if it states one, or
    else the lead sentence."""
    if stated:
        printed = {one_line(text.chars[line.start:line.end]) for line in text.lines}
        title = one_line(unicodedata.normalize("NFC", stated))
        return without_site(title, printed, stated=True), "title"
    title = headline_of(text)
    if title:
        return one_line(text.chars[title.start:title.end]), "title"
    if text.sentences:
        lead = next((s for s in text.sentences if s.last - s.first >= SHORTEST_LEAD),
                    text.sentences[0])
        return text.quote(lead.first, lead.last), "lead"
    return None, None


# ======================================================================================
# Time
# ======================================================================================
# A grammar in two steps. ATOMS are runs of words: a date, a month, a length, an hour.
# PRODUCTIONS are runs of atoms and words: the part of a period, what is shifted, spans. In
# both the longest match wins, then the row that stands first. Then one place decides how
# far an expression reaches (`extent_start`), one what is no time (`is_no_time`), and one
# where it lies on the calendar (`place`). The examples are placed against Thursday 2022-03-24.

# Written numbers; those from 17 on that are joined by hyphens are built from these.
NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}

# Words behind a number that multiply it: « trois cents ans », « une dizaine de jours ».
MULTIPLES = {"cent": 100, "cents": 100, "mille": 1000, "dizaine": 10, "douzaine": 12,
             "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
             "cinquantaine": 50, "soixantaine": 60, "centaine": 100}
ORDINAL_NUMBERS = {
    "premier": 1, "premiere": 1, "1er": 1, "second": 2, "seconde": 2, "neuvieme": 9,
    "vingtieme": 20, "cinquieme": 5, "dernier": -1, "derniere": -1,
    **{f"{word.rstrip('e')}ieme": n for word, n in NUMBERS.items() if 1 < n < 17},
    **{f"dix-{unit}ieme": n for unit, n in (("sept", 17), ("huit", 18), ("neuv", 19))}}
ROMAN_NUMBERS = {numeral: number for number, numeral in enumerate(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), 1)}

TIME_UNITS = {**UNITS, "week-end": "WE", "week-ends": "WE"}
# the same units as steps of the calendar
CALENDAR_UNITS = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "6M": "half",
                  "Y": "year", "0Y": "decade", "00Y": "century", "WE": "week",
                  "TH": "hour", "TM": "minute", "TS": "minute"}
SPANS = one_of("semaine mois trimestre semestre annee decennie siecle an")

# a length that has its own word
OWN_LENGTHS = {
    "demi-heure": ("30", "TM"), "quart d' heure": ("15", "TM"),
    "trois quarts d' heure": ("45", "TM"), "demi-journee": ("12", "TH"),
    "demi-siecle": ("50", "Y"), "quart de siecle": ("25", "Y"), "quinquennat": ("5", "Y"),
    "septennat": ("7", "Y"),
}

HALVES = {"demi": 30, "demie": 30, "quart": 15}  # of an hour, in minutes

# part of the day -> what TIMEX3 appends to the day
DAY_PARTS = {
    "matin": "TMO", "matins": "TMO", "petit matin": "TMO", "matinee": "TMO", "aube": "TMO",
    "midi": "T12:00", "apres-midi": "TAF", "soir": "TEV", "soirs": "TEV", "soiree": "TEV",
    "nuit": "TNI", "minuit": "T24:00", "journee": "TDT"}

# feast -> its month and day, or the nth weekday of a month, or days after its Easter
FEASTS: Dict[str, Mapping[str, Any]] = {
    **{name: {"month": month, "day": day} for name, month, day in (
        ("noel", 12, 25), ("nouvel-an", 1, 1), ("nouvel an", 1, 1), ("1er de l' an", 1, 1),
        ("jour de l' an", 1, 1), ("chandeleur", 2, 2), ("epiphanie", 1, 6),
        ("saint-valentin", 2, 14), ("fete du travail", 5, 1), ("fete de la musique", 6, 21),
        ("fete nationale", 7, 14), ("premier-mai", 5, 1), ("assomption", 8, 15),
        ("halloween", 10, 31), ("toussaint", 11, 1), ("saint-sylvestre", 12, 31))},
    "11-septembre": {"year": 2001, "month": 9, "day": 11},
    **{name: {"month": month, "nth": nth, "counted": weekday} for name, month, nth, weekday in (
        ("fete des meres", 5, -1, "7"), ("fete des peres", 6, 3, "7"),
        ("black friday", 11, -1, "5"), ("thanksgiving", 11, 4, "4"))},
    **{name: {"nth": days, "counted": "E"} for name, days in {
        "mardi gras": -47, "rameaux": -7, "vendredi saint": -2, "paques": 0,
        "lundi de paques": 1, "ascension": 39, "pentecote": 49, "lundi de pentecote": 50,
        "lundi de la pentecote": 50}.items()},
}

# word -> days from that of publication
NEAR_DAYS = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "apres-demain": 2}
# words -> days from the day named before, or from one that follows: « la veille de Noël »
NEIGHBOURS = {
    "avant-veille": -2, "veille": -1, "jour precedent": -1, "jour d' avant": -1, "jour-la": 0,
    "meme jour": 0, "jour meme": 0, "lendemain": 1, "jour suivant": 1, "jour d' apres": 1,
    "surlendemain": 2,
}

# what adjectives and adverbs of a set of times begin with -> its TIMEX3 value
PERIODIC = {stem + ending: value for stem, value, endings in (
    ("quotidien", "P1D", " s ne nes nement"), ("journali", "P1D", "er ere"),
    ("hebdomadaire", "P1W", " s"), ("mensuel", "P1M", " s le les lement"),
    ("trimestriel", "P1Q", " le"), ("semestriel", "P6M", " le"),
    ("annuel", "P1Y", " s le les lement")) for ending in endings.split(" ")}

# words for now, once and soon, and the same behind « en ce », « pour le », « à l' »
REFERENCES = {word: value for value, words in {
    "PRESENT_REF": "desormais,actuellement,maintenant,dorenavant,nos jours,temps-ci,jours-ci",
    "PAST_REF": "autrefois,jadis,naguere,recemment,nouvellement,dernierement,derniers temps",
    "FUTURE_REF": "bientot,prochainement,ulterieurement",
}.items() for word in words.split(",")}
REFERENCE_NOUNS = {"moment": "PRESENT_REF", "instant": "PRESENT_REF",
                   "heure actuelle": "PRESENT_REF", "epoque": "PAST_REF", "avenir": "FUTURE_REF"}

ENGLISH_MONTHS = {name: number for number, name in enumerate("""
    january february march april may june july august september october november december
""".split(), 1)}  # of embedded posts

# Which one: the words around a unit, a weekday or a month that say which of them is meant.
LAST = one_of("dernier derniere derniers dernieres passe passee passes passees ecoule ecoulee "
              "ecoules ecoulees")
NEXT = one_of("prochain prochaine prochains prochaines")
BEFORE_NAMED = {*one_of("precedent precedente precedents precedentes"), "d' avant"}
AFTER_NAMED = {*one_of("suivant suivante suivants suivantes"), "d' apres"}

# What may stand around an expression and belongs to it.
BEFORE_A_DATE = one_of("le la l' les ce cet cette ces")
ABOUT = one_of("environ quelque presque")
MORE_OR_LESS = one_of("plus moins pres")  # before « de »

# Words before a year that need not look like one of our time: « en 732 », « vers 1250 ».
BEFORE_ANY_YEAR = one_of("en depuis vers avant apres an annee debut fin d' des")
BEFORE_A_PAST_YEAR = BEFORE_ANY_YEAR | one_of("a de entre et ( - –")  # but no round number
OUR_YEARS = range(1900, 2041)  # numbers that are a year unless something speaks against it

# Words in front of « du » or « de » and a date that is then a name: « rue du 4-Septembre ».
STREETS = one_of("""
    allee allees av avenue bd boulevard cite cours esplanade faubourg gare impasse lycee parc
    place pont promenade quai rond-point route rue rues square stade station
""")

# Those who have an age, besides all nouns of what a person is or does; without their -s.
AGED = one_of("ado aine bebe cadet celui dame enfant fil gamin jeune maman nourrisson papa "
              "personne petite")
# What stands before a length that is an age: « à l'âge de », « a alors 30 ans », « les plus de ».
_AGE = r"(?:a|ages?|age?es?|ai|au?rait|aura|avait|avoir|mes|ont|partir|ses|tes|vos)"
BEFORE_AN_AGE = (rf" (?:{_AGE}(?: alors| que| deja| seulement| de| d')?|[-–/]"
                 rf"|(?:les|aux|des|de|{_AGE}) (?:plus|moins|pres) (?:de|d')) $")

CLAUSE_ENDS = one_of(", . ; : ! ? ) »") | {"\n"}
# What may stand behind an expression that could otherwise run on (« lundi 28 », « 93 »).
CLOSING_WORDS = CLAUSE_ENDS | FUNCTION_WORDS | one_of('" – -')

# Words after a number that make it a quantity, not a year, besides plurals.
QUANTITIES = one_of("% € $ euro m km kg ha f fr milliard million dollar franc metre place")
# Words before a number of four digits that is no year.
BEFORE_A_NUMBER = one_of("article numero n n° no page vol version un une")


class Rule(NamedTuple):
    """A row of a table of rules: what it is called, what it matches, what that means.

    The pattern is made of plain words and of CLASSES of words: `[x]` may be missing, `a|b`
    is either, `(x y)` is a group, `x*` and `x+` repeat, `>(x y)` must follow but is not part
    of the expression, `!x` must not follow, `<x y>` must come before. A class may carry a
    digit, so that one pattern names it twice; it may hold phrases. Example and value are
    executed by the tests.
    """

    name: str
    pattern: str
    build: Callable[[Mapping[str, str]], Any]
    example: str
    value: str


class Grammar:
    """Rules over words, in steps; what a step finds stands as one thing in the next.

    Each word of a text becomes one character that stands for the set of classes to which
    the word belongs, and each rule becomes a regular expression over these characters (the
    first of Unicode, which compile fastest). Spaces, cases, accents and apostrophes are
    therefore no matter of the rules. Only the rules that can begin with a word are tried on
    it. The first step's finds are classes themselves, named like its rules: their first word
    gets the character of the class, their other words become FILLED.
    """

    ELEMENT = re.compile(r"\s*(?:<(?P<before>[^>]+)>|!(?P<not>[^\s)\]]+)|(?P<class>[A-Z]+\d?)"
                         r"|(?P<sign>>\(|[\[\]()|*+])|(?P<word>[^\s\[\]()*+<>]+))")
    WORD = re.compile(r"[^\s\[\]()|*+!<>A-Z\d]+")  # in a pattern
    OTHER = "."  # any word that no rule names
    FILLED = "_"
    SIGNS = r"._[]\^-&~|"  # these two, and what means something inside [ ]
    BRACKETS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", ">(": "(?=", "|": "|",
                "*": "{0,12}", "+": "{1,12}"}  # bounded, so that no list of days takes ages

    def __init__(self, steps: Sequence[Sequence[Rule]], classes: Mapping[str, Iterable[str]]
                 ) -> None:
        self.kinds = {rule.name for rule in steps[0]}
        self.phrases = {name: [phrase.split() for phrase in words if " " in phrase]
                        for name, words in classes.items()}
        members: Dict[str, Set[str]] = collections.defaultdict(set)
        for name, words in (*classes.items(), *((kind, [kind]) for kind in self.kinds)):
            for words_of_it in map(str.split, words):
                for word in words_of_it:
                    members[word].add(word if len(words_of_it) > 1 else name)
        for rule in itertools.chain(*steps):
            for word in self.WORD.findall(rule.pattern):
                members[word].add(word)
        signatures = {word: frozenset(names) | classes_of_number(word)
                      for word, names in members.items()}
        free = (c for c in map(chr, itertools.count()) if c not in self.SIGNS)
        self.character: Dict[FrozenSet[str], str] = {frozenset(): self.OTHER}
        for names in [*signatures.values(), *map(classes_of_number, NUMBER_SAMPLES)]:
            if names not in self.character:
                self.character[names] = next(free)
        self.code = {word: self.character[names] for word, names in signatures.items()}
        self.holders: Dict[str, Set[str]] = collections.defaultdict(set)
        for names, character in self.character.items():
            for name in names:
                self.holders[name].add(character)
        self.steps = [[(rule, self.beginnings(rule)) for rule in rules] for rules in steps]
        self.begins = [re.compile(set_of(frozenset().union(*(first for _, first in step))))
                       for step in self.steps]

    @functools.lru_cache(maxsize=None)
    def rules_from(self, step: int, character: str
                   ) -> Tuple[Tuple[Rule, "re.Pattern[str]"], ...]:
        """Return the rules of a step that can begin with a character."""
        return tuple((rule, self.compiled(rule)) for rule, first in self.steps[step]
                     if character in first)

    @functools.lru_cache(maxsize=None)
    def compiled(self, rule: Rule) -> "re.Pattern[str]":
        """Return the regular expression of a rule, when it is first needed."""
        return re.compile(self.ELEMENT.sub(self.regex_of, rule.pattern))

    def regex_of(self, element: "re.Match[str]") -> str:
        """Return one element of a pattern as a regular expression; where a class stands keeps
        its group apart from that of the same class elsewhere."""
        if element["sign"]:
            return self.BRACKETS[element["sign"]]
        body, name = "|".join("".join(map(set_of, row)) for row in self.rows(element)), element[
            "class"]
        if name:
            filled = self.FILLED + "*" if name.rstrip("0123456789") in self.kinds else ""
            return f"(?P<{name}_{element.start()}>{body}{filled})"
        return f"(?<={body})" if element["before"] else f"(?!{body})" if element["not"] else body

    def rows(self, element: "re.Match[str]") -> List[List[FrozenSet[str]]]:
        """Return what an element stands for, each alternative as characters in a row: the
        phrases and the words of a class, or plain words."""
        name = (element["class"] or "").rstrip("0123456789")
        words = [name] if name else (element["word"] or element["before"] or element["not"]
                                     ).split()
        rows = [*self.phrases.get(name, ()), words]
        return [row for row in ([self.any_of(word) for word in row] for row in rows) if all(row)]

    def beginnings(self, rule: Rule) -> FrozenSet[str]:
        """Return the characters with which a match of a rule can begin."""
        first: Set[str] = set()
        begins, brackets = True, [(True, False)]  # before each bracket; behind its alternatives
        for element in self.ELEMENT.finditer(rule.pattern):
            sign = element["sign"]
            if sign in ("(", "[", ">("):
                brackets.append((begins, sign == "["))
            elif sign == "|":
                before, behind = brackets[-1]
                brackets[-1] = before, behind or begins
                begins = before
            elif sign in (")", "]"):
                before, behind = brackets.pop()
                begins = before and (behind or begins)
            elif begins and (element["class"] or element["word"]):
                first.update(*(row[0] for row in self.rows(element)))
                begins = False
        return frozenset(first)

    def any_of(self, names: str) -> FrozenSet[str]:
        """Return the characters of the words that belong to one of these classes: a|b."""
        return frozenset().union(*(self.holders[name] for name in names.split("|")))

    def encode(self, words: Sequence[str]) -> str:
        """Return the characters of some plain words."""
        code, other = self.code, self.OTHER
        return "".join([code.get(w) or (self.character.get(classes_of_number(w), other)
                                        if w[0].isdecimal() else other) for w in words])

    def find(self, step: int, code: str) -> "Iterator[Tuple[Rule, re.Match[str]]]":
        """Yield the longest matches of a step, each with its rule, from left to right."""
        search = self.begins[step].search
        begin = search(code)
        while begin:
            at, best, taken = begin.start(), None, None
            for rule, regex in self.rules_from(step, code[at]):
                match = regex.match(code, at)
                if match and (best is None or match.end() > best.end()):
                    best, taken = match, rule
            if best and taken:
                yield taken, best
                at = best.end() - 1
            begin = search(code, at + 1)

    def parse(self, words: Sequence[str]) -> Iterator[Tuple[Rule, int, int, Any]]:
        """Yield what the last step finds: its rule, first and last word (excluded), value."""
        code = self.encode(words)
        pieces, end = [], 0
        values: Dict[int, Any] = {}
        for rule, match in self.find(0, code):
            value = rule.build(self.found(match, words, {}))
            if value is not None:
                values[match.start()] = value
                size = match.end() - match.start()
                pieces += [code[end:match.start()], self.code[rule.name],
                           self.FILLED * (size - 1)]
                end = match.end()
        for rule, match in self.find(1, "".join([*pieces, code[end:]])):
            value = rule.build(self.found(match, words, values))
            if isinstance(value, dict):
                spans = self.groups(match)
                yield from ((rule, *spans[name], part) for name, part in value.items())
            elif value is not None:
                yield rule, match.start(), match.end(), value

    def found(self, match: "re.Match[str]", words: Sequence[str], values: Mapping[int, Any]
              ) -> Dict[str, Any]:
        """Return the word, or the value of the atom, that each class of a rule matched."""
        return {name: values[start] if name.rstrip("0123456789") in self.kinds else
                " ".join(words[start:end]) for name, (start, end) in self.groups(match).items()}

    @staticmethod
    def groups(match: "re.Match[str]") -> Dict[str, Tuple[int, int]]:
        """Return the first and last word (excluded) of each class that a rule matched."""
        return {group.partition("_")[0]: match.regs[number]
                for group, number in match.re.groupindex.items() if match.regs[number][0] >= 0}


def set_of(characters: FrozenSet[str]) -> str:
    """Return a regular expression for one of these characters."""
    return f"[{''.join(sorted(characters))}]"


# -- Numbers


@functools.lru_cache(maxsize=None)
def number_words() -> Dict[str, int]:
    """Return every written number up to 99 with its value: « vingt-cinq », 25."""
    numbers = {**NUMBERS, "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingt-dix": 90}
    small = {n: word for word, n in NUMBERS.items() if n < 17 and word != "une"}
    for word, value in [(word, n) for word, n in numbers.items() if n % 10 == 0]:
        for n in range(7 if word == "dix" else 1, 17 if value in (60, 80) else 10):
            numbers.setdefault(f"{word}-{small[n]}", value + n)
        numbers.update(dict.fromkeys((f"{word}-et-un", f"{word} et un", f"{word} et une"),
                                     value + 1))
    numbers.update({"quatre-vingts": 80, "soixante-et-onze": 71, "soixante et onze": 71})
    return numbers


# class -> the shape of the words that begin with a digit and belong to it
NUMBER_SHAPES = {
    "NUMBER": r"\d{1,4}", "SMALL": r"\d\d?", "DAY": r"0?[1-9]|[12]\d|3[01]",
    "HOUR": r"[01]?\d|2[0-4]", "MINUTE": r"[0-5]\d", "SHORT": r"\d\d",
    "ANNO": r"1\d{3}|20\d\d|2100", "DECADE": r"\d0|\d{3}0", "QUANTITY": r"\d+[.,]\d+",
    "ISO": r"(?:1\d|20)\d\d-\d\d-\d\d.*", "SLASHED": r"\d\d?/\d\d?",
    "NUMERIC": r"\d\d?[./-]\d\d?[./-](?:(?:1\d|20)\d\d|\d\d)",
    "TIMED": r"\d\d?\s?[h:]\s?\d\d.*|\d\d?\s?h", "FIRST": r"1er",
    "NTH": r"\d+(?:ere?|e|eme|nde?)",
    "DAYMONTH": rf"(?!11-s)(?:1er|[12]?\d|3[01])-{any_of(FULL_MONTHS)}"}

# One word of each kind that these tell apart.
NUMBER_SAMPLES = one_of("""
    00 1 10 20 21 24 25 30 31 40 45 60 75 90 100 110 1995 2000 2110
    10:30 18h 18h30 1er 4e 20/04 27.03.15 2022-03-24 3,5 0 14-juillet
""")


@functools.lru_cache(maxsize=None)
def number_pattern() -> "re.Pattern[str]":
    """Return a pattern that tells for a word each class of `NUMBER_SHAPES` apart."""
    return re.compile("".join(
        rf"(?:(?=(?P<{name}>{shape})\Z)|)" for name, shape in NUMBER_SHAPES.items()))


@functools.lru_cache(maxsize=1 << 14)
def classes_of_number(word: str) -> FrozenSet[str]:
    """Return the classes of words to which a word belongs if it begins with a digit."""
    found = number_pattern().match(word) if word[0].isdecimal() else None
    return frozenset(name for name, shape in found.groupdict().items() if shape) if (
        found) else frozenset()


def integer(word: str) -> Optional[int]:
    """Return the value of a number in digits or words; nothing for a vague one."""
    if word[0].isdecimal():
        return int(re.match(r"\d+", word).group())  # type: ignore[union-attr]
    return number_words().get(word, MULTIPLES.get(word))


def ordinal(word: str) -> Optional[int]:
    """Return the value of « troisième », « 3e », « XIXe »; -1 for the last one."""
    stem = re.sub(r"(er?|eme)$", "", word)
    return ORDINAL_NUMBERS.get(word) or ROMAN_NUMBERS.get(stem) or (
        int(re.sub(r"\D", "", word)) if word[0].isdecimal() else None)


# -- Builders: from the words and atoms that a rule found


Found = Mapping[str, Any]  # class -> the word, or the value of the atom, that stands for it


def saying(name: str, values: Mapping[str, Any], **more: Any) -> Dict[str, Mapping[str, Any]]:
    """Return words, each with the part of a When or a Timex that it sets."""
    return {word: {name: value, **more} for word, value in values.items()}


@functools.lru_cache(maxsize=None)
def speaking_classes() -> Dict[str, Mapping[str, Mapping[str, Any]]]:
    """Return the classes of words that say a part of a date, each word with what it says."""
    months = {name: MONTHS[name] for name in FULL_MONTHS}
    single = {word: n for word, n in WEEKDAYS.items() if not word.endswith("s")}
    spans = {**saying("unit", {span: CALENDAR_UNITS[TIME_UNITS[span]] for span in SPANS}),
             "week-end": {"period": "WE"}}
    return {
        "WEEKDAY": saying("weekday", WEEKDAYS), "ONEDAY": saying("weekday", single),
        "PLURAL": {**saying("weekday", {w: n for w, n in WEEKDAYS.items() if w not in single}),
                   "week-ends": {"period": "WE"}},
        "MONTHNAME": saying("month", MONTHS), "NAME": saying("month", months),
        "MIDMONTH": saying("month", {f"mi-{m}": n for m, n in months.items()}, edge="MID"),
        "PAIR": saying("month", {f"{m}-{other}": months[m] for m in months for other in months}),
        "ENGLISH": saying("month", ENGLISH_MONTHS),
        "FIRST": saying("day", {"premier": 1, "1er": 1}),
        "DAYWORD": saying("day", {w: n for w, n in number_words().items() if 1 < n < 32}),
        "SEASON": saying("period", SEASONS),
        "COLDER": saying("period", {w: s for w, s in SEASONS.items() if w != "ete"}),
        "TENS": {w: {"year": 1900 + n, "digits": 3} for w, n in number_words().items()
                 if n % 10 == 0 and n > 10},
        "PART": saying("part", DAY_PARTS), "SHORTPART": saying("part", {
            part: DAY_PARTS[part] for part in (
                "petit matin", *"aube matin midi apres-midi soir nuit".split())}),
        "THATPART": saying("part", {f"{part}-la": DAY_PARTS[part]
                                    for part in "matin soir nuit apres-midi".split()}),
        "EDGE": saying("edge", {"debut": "START", "fin": "END", "courant": "MID", "mi": "MID",
                                "milieu": "MID"}),
        "QUARTERS": {f"{word} {unit}": {"period": f"{letter}{n}"}
                     for word, n in (*ORDINAL_NUMBERS.items(), ("2e", 2), ("3e", 3), ("4e", 4))
                     for unit, letter, most in (("trimestre", "Q", 4), ("semestre", "H", 2))
                     if 0 < n <= most},
        "FEAST": FEASTS, "PERIODIC": saying("other", PERIODIC, type="SET"),
        "NEARDAY": {**saying("offset", NEAR_DAYS, unit="day"),
                    **saying("offset", dict.fromkeys(("nuit derniere", "nuit passee"), -1),
                             unit="day", part="TNI")},
        "REFERENCE": saying("other", REFERENCES, type="TIME"),
        "REFERENCENOUN": saying("other", REFERENCE_NOUNS, type="TIME"),
        "LAST": saying("step", dict.fromkeys(LAST, -1)),
        "NEXT": saying("step", dict.fromkeys(NEXT, 1)),
        "BEFORE": saying("step", dict.fromkeys(BEFORE_NAMED, -1), from_named=True),
        "AFTER": saying("step", dict.fromkeys(AFTER_NAMED, 1), from_named=True),
        "INWEEKS": saying("offset", {"en huit": 7, "en quinze": 14}, step=1),
        "SAME": saying("from_named", {"meme": True}),
        "SPAN": spans, "WEEKEND": {"week-end": spans["week-end"]},
        "AROUND": saying("shift_unit", {"semaine": "week", "week-end": "weekend"}),
        "THIS": {f"{span}-{end}": {**says, "from_named": end == "la"}
                 for span, says in spans.items() for end in ("ci", "la")},
    }


def speaking_numbers(name: str, word: str) -> Mapping[str, Any]:
    """Return what a number says of a date as one of its classes."""
    if name == "DAY":
        return {"day": int(word)}
    if name == "DAYMONTH":
        day, month = word.split("-")
        return {"day": int(day.rstrip("er")), "month": MONTHS[month]}
    if name == "DECADE":
        return {"year": int(word) + (1900 if len(word) == 2 else 0), "digits": 3}
    return {"year": full_year(int(word))} if name in ("ANNO", "SHORT") else {}


def mute_classes() -> Dict[str, Iterable[str]]:
    """Return the classes of words that rules name for their lengths and for their place."""
    number = number_words()
    return {
        "NUMBER": number, "SMALL": number,
        "VAGUE": one_of("plusieurs quelques des nombreuses nombreux maintes"),
        "MULTIPLE": MULTIPLES, "HOUR": [w for w, n in number.items() if n <= 24],
        "MINUTE": [w for w, n in number.items() if n < 60 and n % 5 == 0],
        "UNIT": TIME_UNITS, "STOP": CLAUSE_ENDS, "CLOSE": CLOSING_WORDS, "OF": OF,
        "DETERMINER": one_of("la l' le les cette ce"),
        "NEIGHBOUR": NEIGHBOURS, "OWN": OWN_LENGTHS,
        "AGO": ["il y a", "y a"], "LATER": ["plus tard"], "EARLIER": ["plus tot", "auparavant"],
        "SINCE": ["apres"], "UNTIL": ["avant"], "HALF": HALVES,
        "NOON": one_of("midi minuit"), "LONGSPAN": one_of("semaine annee decennie siecle an"),
        "LONGUNIT": set(TIME_UNITS) - {"heure", "heures"},
        "HEDGE": ["a peine", *one_of("""
            bien cela d' de deja donc environ exactement juste maintenant moins peu plus pres
            presque quelque seulement tout un""")],
        "LASTS": one_of("derniers dernieres prochains prochaines"),
        "ROMAN": [roman + end for roman in ROMAN_NUMBERS for end in ("e", "er", "eme")],
        # before an hour these make it one of the clock, and those a length: « dure 1 h 30 »
        "ATHOURS": one_of("a avant des est etait vers"),
        "LASTING": one_of("apres duraient durait durant dure durent duree durera dureront en "
                          "pendant prenait prend prendra"),
        "NTH": ORDINAL_NUMBERS, "FORTNIGHT": ["quinzaine"],
    }


# The atoms that are dates, those first that say the most.
DATES = ("DATE", "DAYNAME", "MONTH", "YEAR", "PERIOD", "SET", "REF")


def read_when(found: Found, **more: Any) -> Timex:
    """Return the date that a rule found: its atom, if it has one, with what its words say:
    « jeudi 6 avril », « semaine prochaine », « fin janvier », « hier soir »."""
    fields: Dict[str, Any] = {}
    for name, word in found.items():
        if isinstance(word, str):
            words = speaking_classes().get(name, {})
            fields.update(words[word] if word in words else speaking_numbers(name, word))
    fields.update(more)
    timex = next((found[kind] for kind in DATES if kind in found), Timex("DATE"))
    when = timex.when._replace(**{name: fields.pop(name) for name in When._fields
                                  if name in fields})
    timex = timex._replace(when=when, **fields)
    return timex._replace(type="TIME") if when.part and timex.type == "DATE" else timex


def when_reader(**more: Any) -> Callable[[Found], Timex]:
    """Return a builder that reads a date and adds to it what no word says."""
    return lambda found: read_when(found, **more)


def read_digits(found: Found) -> Optional[Timex]:
    """« 27.03.15 », « 12/10/1998 », « le 20/04 »: the day first, then the month; or
    « 2022-03-24T10:11:00+01:00 »."""
    if "ISO" in found:
        year, month, day = map(int, found["ISO"][:10].split("-"))
        hour = found["ISO"][11:16]
        return read_when({}, year=year, month=month, day=day, part=hour and "T" + hour)
    numbers = re.split(r"[./-]", found.get("NUMERIC") or found["SLASHED"])
    day, month = map(int, numbers[:2])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    year = full_year(int(numbers[2])) if numbers[2:] else None
    return read_when({}, year=year, month=month, day=day)


def read_century(found: Found) -> Optional[Timex]:
    """« XIXe siècle », « 21e siècle »: TIMEX3 counts the hundreds of its years."""
    number = ordinal(found.get("ROMAN") or found["NTH"]) or 0
    return read_when({}, year=100 * number - 100, digits=2) if 0 < number < 100 else None


def read_unit(found: Found) -> Timex:
    """« semaine dernière », « mois prochain », « année suivante », « cette semaine »."""
    timex = read_when(found)
    return timex._replace(offset=timex.step, step=0) if timex.unit else timex


def length_timex(number: str, letters: str) -> Timex:
    """Return a length of time by its number, X where it is vague, and its unit in TIMEX3: P3Y,
    PT48H, PXD; with the steps of the calendar that it is, if it is exact."""
    unit, exact = CALENDAR_UNITS[letters], number.isdecimal()
    if letters == "6M":
        number, letters = str(6 * int(number)) if exact else "X", "M"
    when = When(other=f"P{'T' * (letters[0] == 'T')}{number}{letters.lstrip('T')}")
    if number.endswith(".5") and letters == "Y":
        return Timex("DURATION", when, "month", int(12 * float(number)))
    return Timex("DURATION", when, unit, int(number)) if exact else Timex("DURATION", when)


def read_length(found: Found) -> Timex:
    """« trois ans », « deux à trois ans », « plusieurs jours », « une quinzaine de jours »."""
    letters, word = TIME_UNITS[found.get("UNIT") or found["LONGUNIT"]], found.get("NUMBER")
    if word is None and "VAGUE" in found:
        return length_timex("X", letters)
    if "QUANTITY" in found:
        return length_timex(found["QUANTITY"].replace(",", "."), letters)
    number = integer(word or found.get("SMALL", "un")) or 0
    if "MULTIPLE" in found:
        number = number * MULTIPLES[found["MULTIPLE"]] + (integer(found.get("NUMBER2", "0")) or 0)
    return length_timex(f"{number}.5" if "HALF" in found else str(number), letters)


def read_hours(found: Found) -> Optional[Timex]:
    """« 18 h 30 », « deux heures et demie »: a length, which may be an hour of the clock."""
    if "TIMED" in found:
        hour, minute = map(int, [*re.findall(r"\d+", found["TIMED"]), "0"][:2])
    else:
        hour = integer(found["HOUR"]) or 0
        minute = HALVES.get(found.get("HALF", ""), integer(found.get("MINUTE", "0"))) or 0
    when = When(other=f"PT{hour}H" + (f"{minute}M" if minute else ""))
    return Timex("DURATION", when, "hour", hour) if hour <= 24 and minute < 60 else None


def read_set(found: Found) -> Timex:
    """« chaque année », « tous les deux jours », « deux fois par mois », « les lundis »."""
    unit = TIME_UNITS.get(found.get("UNIT", ""), "")
    if unit in ("", "WE"):
        return read_when(found, type="SET", **({"period": unit} if unit else {}))
    return Timex("SET", read_length(found).when)


def read_duration(found: Found) -> Timex:
    """« trois ans », « deux à trois heures », « un an, un mois et 21 jours »."""
    dates, times = ["".join(part) for part in zip(*(
        found[kind].when.other[1:].partition("T")[::2] for kind in found if kind != "NUMBER"))]
    return Timex("DURATION", When(other=f"P{dates}{times and 'T' + times}"))


def read_shift(found: Found) -> Union[Timex, Dict[str, Timex]]:
    """« il y a trois jours », « un mois plus tard », « deux jours avant Noël »; an inexact
    one, « il y a quelques jours », is only the length."""
    kind = next(kind for kind in ("LENGTH", "HOURS") if kind in found)
    unit, number, second = found[kind].unit, found[kind].offset, found.get("LENGTH2")
    dated = {"DATE", "MONTH", "YEAR"} & found.keys()
    from_named = not dated and bool({"LATER", "EARLIER", "SINCE", "UNTIL"} & found.keys())
    if not unit or from_named and unit in ("hour", "minute"):
        return {kind: Timex("DURATION", found[kind].when)}
    if second and (unit, second.unit) == ("year", "month"):
        unit, number = "month", 12 * number + second.offset
    if {"AGO", "EARLIER", "UNTIL"} & found.keys():
        number = -number
    if dated:
        return read_when(found, shift=number, shift_unit=unit)
    return Timex("DATE", When(), unit, number, from_named=from_named)


def both_ends(found: Found) -> Dict[str, Timex]:
    """« entre 22 heures et 6 heures », « du lundi au vendredi »: two expressions, each by its
    class."""
    return {kind: read_when({"DAYNAME": value}, type="SET") if kind.startswith("DAYNAME") else
            read_clock({"CLOCK": read_hours({kind: value}) if kind == "HOUR" else value})
            for kind, value in found.items()}


def next_to_named(found: Found) -> Timex:
    """« la veille de Noël », « le lendemain », « ce soir-là »: from a named day."""
    days = NEIGHBOURS.get(found.get("NEIGHBOUR", ""), 0)
    if {"DATE", "DAYNAME"} & found.keys():
        return read_when(found, shift=days, shift_unit="day")
    return read_when(found, unit="day", offset=days, from_named=True)


def read_nth(found: Found) -> Optional[Timex]:
    """« le premier vendredi de juillet », « la dernière semaine de mai », « le 20 du mois
    prochain », « le 5 courant », « mardi de la semaine prochaine »."""
    period = {kind: found[kind] for kind in ("MONTH", "YEAR", "PERIOD", "SPAN")
              if kind in found}
    timex = read_when(period or {"SPAN": "mois"})
    number = ordinal(found["NTH"]) if "NTH" in found else int(found.get("DAY", 1))
    if "FORTNIGHT" in found:
        return timex._replace(when=timex.when._replace(edge="START" if number == 1 else "END"))
    weekday = found["DAYNAME"].when.weekday if "DAYNAME" in found else None
    unit = TIME_UNITS[found.get("UNIT", "jour")]
    return timex._replace(nth=number, counted=str(weekday or unit)) if number else None


def read_in_year(found: Found) -> Timex:
    """« le 3 mars de la même année », « juin de l'an dernier »."""
    timex, year = found.get("DATE") or found["MONTH"], found["PERIOD"]
    return timex._replace(unit=year.unit, offset=year.offset, from_named=year.from_named)


def read_clock(found: Found) -> Timex:
    """« 22 heures », « six heures du matin », « midi et demi »: of a day named nearby."""
    clock = found.get("HOURS", found.get("CLOCK"))
    if "NOON" in found:
        hour, minute = int(DAY_PARTS[found["NOON"]][1:3]), HALVES.get(found.get("HALF", ""), 0)
    else:
        hour, minute = map(int, [*re.findall(r"\d+", clock.when.other), "0"][:2])
    late = DAY_PARTS.get(found.get("PART") or found.get("SHORTPART", "")) in ("TEV", "TAF")
    hour += 12 if late and hour < 12 else 0
    return Timex("TIME", When(part=f"T{hour:02}:{minute:02}"), "clock")


def read_in_list(found: Found) -> Timex:
    """« les 11 et 12 mars », « du samedi 13 au dimanche 15 »: takes month and year of the
    date that follows."""
    weekday = found["DAYNAME"].when.weekday if "DAYNAME" in found else None
    return read_when({"DATE": Timex("DATE"), **found}, weekday=weekday)


def read_before_named(found: Found) -> Timex:
    """« du 15 décembre au 6 janvier 2019 », « de novembre à février 2016 »: takes the year of
    what follows, or the year before where its month is later."""
    kind = "DATE" if "DATE" in found else "MONTH"
    first, last = found[kind], found[kind + "2"]
    if first.when.has_year or not last.when.has_year or not first.when.month:
        return first
    year = last.when.year - (first.when.month > last.when.month)
    return first._replace(when=first.when._replace(year=year))


_WHICH = "[LAST | NEXT | BEFORE | AFTER]"

# The name of an atom is the class that it is to the productions.
ATOMS = (
    Rule("DATE", "ISO | NUMERIC | <le|du|au|des|WEEKDAY> SLASHED", read_digits, "le 27.03.15",
         "2015-03-27"),
    Rule("DATE", "[WEEKDAY] [le] ((DAY | FIRST) MONTHNAME | DAYWORD NAME)"
         f" [ANNO | SHORT >(CLOSE)] {_WHICH}"
         " | [WEEKDAY] [le] DAYMONTH [[-] ANNO] | ENGLISH DAY [,] ANNO", read_when,
         "jeudi 6 avril 2023", "2023-04-06"),
    Rule("DATE", "[jeudi|dimanche|jour de|des [l'|la]] FEAST"
         " [ANNO] [LAST | NEXT]", read_when, "lundi de Pâques", "2022-04-18"),
    Rule("DATE", "NEARDAY [meme] [[,] ONEDAY]", read_when, "avant-hier", "2022-03-22"),
    Rule("DATE", "ONEDAY (LAST | NEXT | BEFORE | AFTER | INWEEKS)", read_when,
         "vendredi dernier", "2022-03-18"),
    Rule("DAYNAME", "[meme] ONEDAY", read_when, "ce lundi", "2022-03-21"),
    Rule("LENGTH", "[NUMBER] (LASTS UNIT | UNIT (a venir | qui viennent))"
         " | NUMBER (premiers|premieres UNIT | UNIT (LAST | NEXT | BEFORE | AFTER))",
         lambda found: read_length({"VAGUE": "quelques", **found}),
         "ces derniers jours", "PXD"),
    Rule("MONTH", f"[mois de|d'] (NAME | MIDMONTH | PAIR) [ANNO | SHORT >(CLOSE)] {_WHICH}",
         read_when, "avril 2023", "2023-04"),
    Rule("YEAR", "[an|annee] ANNO", read_when,
         "dès l'année 2001", "2001"),
    Rule("PERIOD", "annees|decennie (DECADE | TENS)", read_when, "les années quatre-vingt-dix",
         "199"),
    Rule("PERIOD", "(ROMAN | NTH) siecle !avant", read_century, "au XIXe siècle", "18"),
    Rule("PERIOD", "(<en> | <mois d'>) SEASON", when_reader(unit="always"), "en été", "XXXX-SU"),
    Rule("PERIOD", "SEASON ([de] ANNO [- ANNO2] | de SHORT | LAST | NEXT | BEFORE | AFTER)"
         " | <au|l'|cet|ce|du> SEASON | COLDER", read_when, "l'automne 2018", "2018-FA"),
    Rule("PERIOD", "SPAN (LAST | NEXT | BEFORE | AFTER | en cours) | <ce|cet|cette> SPAN | THIS"
         " | (LAST | NEXT) !LONGSPAN SPAN !OF | SAME SPAN | nouvelle !semaine|decennie SPAN"
         " | <le> WEEKEND !OF", read_unit, "la semaine dernière", "2022-W11"),
    # Hours of the clock; « huit heures » may as well be a length.
    Rule("CLOCK", "TIMED | HOUR heures|heure MINUTE", read_hours,
         "jeudi 24 mars à 18 h 30", "2022-03-24T18:30"),
    Rule("HOURS", "HOUR heures|heure [et HALF]", read_hours, "deux heures et demie", "PT2H30M"),
    Rule("LENGTH", "(NUMBER [MULTIPLE [NUMBER2]] | QUANTITY | VAGUE | MULTIPLE [NUMBER2])"
         " [de|d'] UNIT "
         "[et HALF | entier|entiere] !DECADE|TENS | SMALL a|ou|et SMALL2 LONGUNIT !sur"
         " | tout|toute le|la|l' UNIT !de|d'", read_length, "une quinzaine de jours", "P15D"),
    Rule("LENGTH", "[NUMBER] OWN", lambda found: length_timex(*OWN_LENGTHS[found["OWN"]]),
         "un quart de siècle", "P25Y"),
    # Times that return, and what has no place on the calendar.
    Rule("SET", "(chaque | tous|toutes les) (WEEKDAY [PART] | PART | SEASON | [NUMBER] UNIT)"
         " | <par> UNIT | PLURAL [PART]", read_set,
         "tous les deux jours", "P2D"),
    Rule("SET", "PERIODIC", read_when, "le dîner annuel", "P1Y"),
    Rule("REF", "REFERENCE | (<en ce> | <pour le|l'> | <a l'>) REFERENCENOUN", read_when,
         "désormais", "PRESENT_REF"),
)

_LONG = "(LENGTH | HOURS)"
_NAMED = "(MONTH | YEAR | PERIOD | SPAN !de|d'|scolaire|universitaire)"
_PLACE = "[locales|locale|gmt|precises]"
_PART = "[EDGE OF [la|l']] PART"

# What atoms make together; each example is the first one that its row takes.
PRODUCTIONS = (
    Rule("every weekday", "<le|les> DAYNAME [PART] | un DAYNAME (sur NUMBER | par SET)"
         " | NTH DAYNAME OF SET",
         when_reader(type="SET"), "ouvert le mercredi", "XXXX-WXX-3"),
    Rule("every weekday", "<du> DAYNAME au DAYNAME2 !DAY", both_ends,
         "ouvert du lundi au vendredi", "XXXX-WXX-5"),
    Rule("part of a day", f"(DATE | DAYNAME) [au|en|dans [la|l']] {_PART} [LAST | NEXT]"
         " | <le> DAY au PART | PART (de|du DAYNAME a|au DAYNAME2 | du DATE au DATE2"
         " | OF [la|l'] (DATE | DAYNAME))", read_when,
         "hier soir", "2022-03-23TEV"),
    Rule("this part", "<ce|cet|cette> SHORTPART", when_reader(unit="day"), "cet après-midi",
         "2022-03-24TAF"),
    Rule("part of some day", "(<dans|pendant|durant la|l'> | <cours de la|l'>) PART"
         " | <a|des|depuis le|la|l'> SHORTPART !des | <au> SHORTPART !de|d'"
         " | EDGE de|d' [la|l'] PART", when_reader(unit="clock"), "dans la soirée",
         "2022-03-24TEV"),
    Rule("edge", f"EDGE [- | OF] [DETERMINER] {_NAMED}", read_when, "fin janvier", "2022-01"),
    Rule("nth of a period", f"NTH (DAYNAME | UNIT | FORTNIGHT) OF [DETERMINER] {_NAMED}"
         " | DAYNAME OF [DETERMINER] PERIOD"
         " | <le|du|au> DAY (du (PERIOD | SPAN) | courant)", read_nth,
         "le premier vendredi de juillet", "2022-07-01"),
    Rule("week of a day", "AROUND OF [la|l'] [(DAY | FIRST) et|au|-] DATE", read_when,
         "le week-end de Pâques", "2022-W15-WE"),
    Rule("of some year", "(DATE | MONTH) OF [DETERMINER] PERIOD", read_in_year,
         "en juin de l'an dernier", "2021-06"),
    Rule("part of a year", "QUARTERS [[OF] YEAR]", read_when, "le premier trimestre 2022",
         "2022-Q1"),
    Rule("shift", f"AGO HEDGE* {_LONG} [et LENGTH2] | <dans|ici> HEDGE* {_LONG}"
         f" | <ici a> {_LONG}", read_shift, "il y a trois jours", "2022-03-21"),
    Rule("shift from a day", f"{_LONG} (LATER | EARLIER | (SINCE | UNTIL) (>(STOP)"
         " | [DETERMINER] (DATE | MONTH | YEAR)))", read_shift,
         "en janvier 2022 puis un mois plus tard", "2022-02"),
    Rule("next to an event", "(<la> veille | lendemain) [PART] >(OF)", when_reader(unit="always"),
         "la veille de l'ouverture", "XXXX-XX-XX"),
    Rule("next to a day", "(<la> | !veille) NEIGHBOUR !sanitaire|technologique [[au] PART]"
         " [OF [DETERMINER] (DATE | DAYNAME)] | SHORTPART meme | THATPART", next_to_named,
         "la veille de Noël", "2021-12-24"),
    Rule("length by the clock", "(<LASTING> | <duree :|de>) CLOCK", read_duration,
         "le film dure 1 h 30", "PT1H30M"),
    Rule("clock", f"(HOURS | CLOCK) {_PLACE} (du PART | de l' PART) | CLOCK {_PLACE}"
         f" | <ATHOURS|DAYNAME> HOURS (>(ce|cet SHORTPART) | {_PLACE} !de|d')"
         " | (<partir|alentours|autour|compter|coup de> | <peu apres>) HOURS"
         " | <a|vers|des|avant|apres|entre|passe> NOON [et HALF]", read_clock,
         "jeudi 24 mars, 8 heures du soir", "2022-03-24T20:00"),
    Rule("hours from and to", "<de|entre|des> (HOURS | HOUR) a|et (HOURS2 | CLOCK2)", both_ends,
         "jeudi 24 mars, entre 8 heures et 10 heures", "2022-03-24T08:00"),
    Rule("day of a list", "PART OF [DAYNAME] (DAY | FIRST) a|au|et DATE"
         " | [DAYNAME [le]] (DAY | FIRST) >((,|et|ou|au|-|a|puis|/ [le|les|du] [DAYNAME2] DAY2)*"
         " ,|et|ou|au|-|a|puis|/ [le|les] DATE)"
         " | <du> DAY >(au DAY2) | <DAY au> DAY >(STOP) | DAYNAME DAY >(CLOSE)", read_in_list,
         "les 11 et 12 mars", "2022-03-11"),
    Rule("day to come", "<le> DAY >(STOP|a|au)", when_reader(unit="ahead"),
         "il jugera le 28 à Brest", "2022-03-28"),
    Rule("first of two", "DATE >(et|au|a|- [le] DATE2) | MONTH >((et|a|,|-|ou MONTH2)+)",
         read_before_named, "du 15 décembre au 6 janvier 2019", "2018-12-15"),
    Rule("named", "DATE | DAYNAME | MONTH | YEAR | PERIOD | SET | REF", read_when, "jeudi",
         "2022-03-24"),
    Rule("earlier", "auparavant", when_reader(type="TIME", other="PAST_REF"), "auparavant",
         "PAST_REF"),
    Rule("length", f"{_LONG} [sur NUMBER | , LENGTH2 et LENGTH3 | et LENGTH2]", read_duration,
         "trois ans", "P3Y"),
)


# -- Finding the cues of a text


@functools.lru_cache(maxsize=None)
def time_grammar() -> Grammar:
    """Return the rules of time, compiled."""
    return Grammar((ATOMS, PRODUCTIONS), {**mute_classes(), **speaking_classes()})


def find_cues(text: Text) -> List[Cue]:
    """Return the temporal expressions of these words in the order of the text."""
    cues, at = [], 0
    for _, first, last, timex in time_grammar().parse(text.plain):
        if is_no_time(text, timex, first, last):
            continue
        first = extent_start(text, timex, first)
        while at + 1 < len(text.sentences) and text.sentences[at].last <= first:
            at += 1
        start, end = text.start[first], text.end[last - 1]
        tense, sure = governing_tense(text, text.sentences[at], first, last)
        if timex.unit == "ahead":
            if tense is not Tense.FUTURE:
                continue  # « le 22 » may count anything
            timex = timex._replace(unit="")
        cues.append(Cue(start, end, text.chars[start:end], timex, tense, sure, at,
                        text.quoted[first]))
    return cues


def extent_start(text: Text, timex: Timex, first: int) -> int:
    """Return where an expression begins: its article and « environ », « plus de » belong to
    it, a preposition does not."""
    words = text.plain
    if timex.type in ("DURATION", "TIME") and timex.unit != "clock" and first > 1 and (
            words[first - 1] in ("de", "d'") and words[first - 2] in MORE_OR_LESS):
        first -= 4 if words[max(0, first - 4):first - 2] == ["un", "peu"] else 2
    if first and words[first - 1] in ABOUT:
        first -= 1
    if first and text.lower[first - 1] in BEFORE_A_DATE:
        first -= 1
    return first


def is_no_time(text: Text, timex: Timex, first: int, last: int) -> bool:
    """Tell whether what the grammar found is a name, an age or a quantity after all."""
    before = ["\n", "\n", *text.plain[max(0, first - 2):first]][-2:]
    when, one = timex.when, last - first == 1
    if before[0] in STREETS and before[1] in OF and (when.day or when.is_year):
        return True  # « rue du 4-Septembre »
    unit = text.raw[last - 1]
    counts = not one and (timex.type == "DURATION" or timex.unit)
    if counts and plain(unit) in UNITS and unit[0].isupper() and not unit.isupper():
        return True  # « 60 Minutes »
    if timex.type == "DURATION":
        idiom = when.other in ("P1D", "PT1M", "PT1S", "P1WE") and last - first == 2 and (
            text.plain[first] in ("un", "une"))  # « un jour »
        return idiom or is_age(text, first, last)
    if one and when.is_year:
        return is_no_year(text, first, before)
    if one and text.plain[first] in PERIODIC:
        return before[1] in (*DETERMINERS, *OF, "grands", "presse", "principaux")
    return one and when.part == "" and when.other == "" and is_name_of_day(text, first, before)


def is_age(text: Text, first: int, last: int) -> bool:
    """Tell whether a length is how old somebody is: « âgé de 54 ans », « Paul, 45 ans, »."""
    words, behind = text.plain, [*text.plain[last:last + 2], "\n"]
    before = ["\n"] * 4 + words[max(0, first - 4):first]
    years = words[last - 1] in ("an", "ans", "annees")
    if behind[0] in ("de", "d'", "ferme"):
        return False  # « condamné à six ans de prison »
    signed = re.search(BEFORE_AN_AGE, f" {' '.join(before)} ") is not None
    if before[-1] in ("de", "d'") and before[-2] not in MORE_OR_LESS:
        # « un chauffeur de bus de 38 ans »
        owner = before[-4 if before[-3] in ("de", "d'") else -3:-1]
        near = {re.sub("s$", "", word) for word in owner}
        return signed or bool(near & AGED) or years and (
            text.raw[first - 2][0].isupper() or any(map(is_role_noun, near)))
    aside = before[-1] in (",", "(") and behind[0] in (",", ")", "(", ".", "et", "\n")
    return years and integer(words[first]) is not None and (
        signed or aside or behind[:2] == ["et", "plus"])


def is_no_year(text: Text, i: int, before: Sequence[str]) -> bool:
    """Tell whether a number of four digits counts or names something: « 2000 personnes »,
    « article 1984 »."""
    year, behind = int(text.plain[i]), text.plain[i + 1:i + 3]
    spans = behind[:1] in (["a"], ["et"]) and behind[-1].isdecimal() and (
        int(behind[-1]) in OUR_YEARS)  # « entre 2000 et 2017 »
    if before[1] in BEFORE_A_NUMBER or (
            text.chars[max(0, text.start[i] - 1)].isalpha() or (
                text.chars[text.end[i]:text.end[i] + 1].islower())):
        return True
    if not (year in OUR_YEARS and (year % 100 > 0 or spans)) and before[1] not in (
            BEFORE_ANY_YEAR if year % 100 == 0 else BEFORE_A_PAST_YEAR):
        return True
    return before[1] != "en" and is_quantity(text, i + 1)


def is_quantity(text: Text, i: int) -> bool:
    """Tell whether word i is what the number before it counts: « 2000 personnes »."""
    follower = text.raw[i] if i < len(text.raw) else "\n"
    word = plain(follower)
    plural = len(word) > 3 and word[-1] in "sx" and word not in CLOSED
    return word in QUANTITIES or plural and not follower.endswith(("és", "ées")) and (
        not follower[0].isupper() or follower.isupper() or word in nationalities())


def is_name_of_day(text: Text, i: int, before: Sequence[str]) -> bool:
    """Tell whether a bare weekday, month, season or feast is a name: « Toussaint Louverture »,
    « le père Noël », « le Journal du dimanche », « les Jeux d'hiver », « la planète Mars »."""
    word, raw = text.plain[i], text.raw[i]
    if word in WEEKDAYS:
        return is_capital_inside(text, i) or before[1] == "du" and is_capital_inside(text, i - 2)
    follower = text.raw[i + 1] if i + 1 < len(text.raw) else "\n"
    if all(w[0].isupper() and not w.isupper() for w in (raw, follower)) or (
            before[1] == "pere" or before[0] in ("ile", "iles")):
        return True
    if word in FEASTS:
        return raw.islower()  # « l'ascension du col »
    return before[1] not in ("en", "debut", "fin", "depuis") and is_capital_inside(text, i) or (
        word in SEASONS and before[1] == "d'" and before[0] != "mois")


def is_capital_inside(text: Text, i: int) -> bool:
    """Tell whether word i has a capital that neither a sentence nor capitals all over give it."""
    word, before = text.raw[i], text.raw[i - 1] if i > 0 else "\n"
    return word[0].isupper() and not word.isupper() and before[0].isalpha() and (
        not before.isupper())


# -- Placing the cues on the calendar


def place_cues(cues: Sequence[Cue], earliest: Optional[date], latest: Optional[date]
               ) -> List[Placed]:
    """Place cues against a publication day that is known up to a range, or not at all.

    A cue gets the value that it has on the first and on the last day of the range alike;
    where the two differ, it gets what they have in common, or what the words alone say.
    """
    if earliest is None or latest is None or earliest == latest:
        return place_against(cues, earliest and latest)
    days = (None, earliest, latest)
    return list(map(common_place, *(place_against(cues, day) for day in days)))


def common_place(bare: Placed, low: Placed, high: Placed) -> Placed:
    """Return what two placings of the same cue have in common; `bare` is the one without a
    day."""
    when, other = low.when, high.when
    if when != other:
        same_year = when.has_year and when.year == other.year and not bare.when.is_weekday
        same_month = when.month and when.month == other.month
        when = When(when.year, when.month if same_month else None) if same_year else bare.when
    return Placed(when, low.earliest, high.latest)


TODAY = Timex("DATE", unit="day")
MOST_SENTENCES_BACK = 8  # how far back what was named before can be the anchor of a cue


def place_against(cues: Sequence[Cue], day: Optional[date]) -> List[Placed]:
    """Place cues against a publication day, each beside what was named last before it; an hour
    that has no day before it lies on the first of its sentence."""
    placed: List[Placed] = []
    last: Dict[str, Tuple[int, Placed]] = {}  # what was named last, and in which sentence
    first: Dict[int, Placed] = {}  # the first day named in a sentence
    sure: Dict[Timex, Placed] = {}  # by the tense: a weekday that a headline has without a verb
    for cue in cues:
        value = place_beside(cue, day, last)
        placed.append(value)
        if cue.timex.unit == "clock":
            continue
        if value.when.is_day:  # also « chaque dimanche », which places no hour
            last["day"] = cue.sentence, value
            first.setdefault(cue.sentence, value)
            if cue.tense_is_sure:
                sure.setdefault(cue.timex, value)
        if value.earliest:
            last["date"] = cue.sentence, value
            if cue.tense is Tense.PLUPERFECT and cue.timex.when.has_year:
                last["told before the past"] = cue.sentence, value
    for i, cue in enumerate(cues):
        clock, named = cue.timex.unit == "clock", first.get(cue.sentence)
        if cue.timex.when.is_weekday and not cue.tense_is_sure:
            placed[i] = sure.get(cue.timex, placed[i])
        near = i + 1 < len(cues) and placed[i + 1].when.is_day and cues[i + 1].start - cue.end
        before = placed[i - 1] if i and 2 < cue.start - cues[i - 1].end < 5 else None  # « au »
        if before and before.earliest and placed[i].latest and (
                placed[i].latest < before.earliest) and not cue.timex.when.has_year:
            placed[i] = place(cue, before.earliest, None, COST["against a sure tense"])
        if clock and near == 1:
            named = placed[i + 1]  # « à 17 heures mercredi »
        elif placed[i].earliest or not clock and (near in (1, 2) or cue.timex.offset >= 0):
            continue
        if clock and not named and day:
            named = Placed(when_of_day(day), day, day)
        if named:
            placed[i] = place(cue, day, named, 0)
    return placed


def place_beside(cue: Cue, day: Optional[date], last: Mapping[str, Tuple[int, Placed]]) -> Placed:
    """Place a cue against a publication day and what was named last.

    What is told before the past counts from the last year told so, but for « le 20 mars
    dernier »; other expressions of sequence (« un mois plus tard ») from the last date at all.
    """
    def named(kind: str, sentences: int = MOST_SENTENCES_BACK) -> Optional[Placed]:
        return last[kind][1] if kind in last and (
            cue.sentence - last[kind][0] <= sentences) else None

    def to_come(named: Optional[Placed]) -> bool:
        return bool(day and named and named.earliest and named.earliest > day)
    timex, lean, anchor = cue.timex, lean_of(cue), None
    if timex.unit == "clock":  # what is told as past is not on the day to come told of before
        anchor = named("day")
        if cue.tense in PAST_TENSES and to_come(anchor):
            anchor = named("day", 0)
    elif timex.from_named:
        anchor = named("date")
    elif cue.tense is Tense.PLUPERFECT and not timex.step:
        anchor = named("told before the past")
    if lean == 0 and timex.when.is_weekday and to_come(named("day", 1)):
        lean = COST["against an unsure tense"]  # « Vendredi, il pleuvra. Samedi, on respire. »
    then = named("date", 0)
    if timex == TODAY and (cue.quoted or then and then.when.is_year and (
            cue.tense in (None, Tense.PRESENT))):  # « mille en 1920, douze aujourd'hui »
        return Placed(When(other="PRESENT_REF"))
    return place(cue, day, anchor, lean)


def place(cue: Cue, day: Optional[date], named: Optional[Placed], lean: int) -> Placed:
    """Place one cue against a publication day and the date that it counts from, if any: of
    all that it can mean what costs least."""
    timex, when = cue.timex, cue.timex.when
    if timex.type in ("DURATION", "SET") or timex.unit == "always" or when.other:
        return Placed(when)
    if timex.unit == "clock":
        lies = named and named.earliest
        night_over = lies and day and lies < day and named.when.part == "TNI" and (
            "T0" < when.part < "T18")
        day = lies + timedelta(1) if night_over else lies
    elif timex.from_named:
        if named or timex.unit == "day" or timex.offset >= 0:  # « deux ans plus tôt »: than now
            day = named and (named.earliest if when.weekday else named.latest)
    elif when.is_weekday and timex.offset and day:  # « mardi en huit »; « demain mercredi »,
        day, lean = day + timedelta(timex.offset), 0 if timex.unit else lean  # read on Monday
    elif named and not (timex.unit or when.has_year or when.is_weekday):
        day, lean = named.earliest, COST["against a sure tense"]
    try:
        spans = [completed(timex, one) for one in candidates(timex, day, named)]
    except (ValueError, OverflowError):
        spans = []
    strict = bool(timex.step) and not (when.day or timex.offset)
    return min(filter(None, spans), key=lambda placed: cost_of(
        placed, day or date.max, lean, strict), default=Placed(when))


def candidates(timex: Timex, day: Optional[date], named: Optional[Placed]) -> List[When]:
    """Return all that an expression can mean, counted from a day or around it."""
    when = timex.when
    if day is None or when.has_year:
        return [when] if when.has_year else []
    if when.is_weekday:
        days = (day + timedelta(k) for k in range(-7, 8))
        return [when_of_day(d)._replace(weekday=when.weekday) for d in days
                if d.isoweekday() == when.weekday]
    if when.period == "WE":
        return [week_of(day + timedelta(k), "WE") for k in (-7, 0, 7)]
    if timex.unit:
        counted = OFFSETS[timex.unit](day, timex.offset)
        if when.month:
            return [when._replace(year=counted.year)]
        return [no_finer(counted, named.when) if timex.from_named and named else counted]
    months = (add_months(day, k) for k in (-1, 0, 1))
    open_ = [when._replace(year=first.year, month=first.month) for first in months
             ] if when.day and not when.month else [
        when._replace(year=day.year + k) for k in range(-7, 8)]
    return [one for one in open_ if not when.weekday or (
        one.span() or (date.min,))[0].isoweekday() == when.weekday] or open_


def completed(timex: Timex, when: When) -> Optional[Placed]:
    """Return a value with its year placed, down to the day of it that is counted (« le
    premier vendredi de juillet ») and shifted (« la veille de Noël »), if there is such."""
    span = when.span()
    if span and timex.counted:
        when = nth_of(span, timex.counted, timex.nth)
        span = when.span()
    if span and timex.shift_unit:
        when = no_finer(OFFSETS[timex.shift_unit](span[timex.shift > 0], timex.shift), when)
    when = when._replace(part=timex.when.part, edge=timex.when.edge)
    span = when.days()
    return Placed(when, *span) if span else None


# What speaks against a candidate, in days of distance. A sure tense outweighs a year; an unsure
# one yields to a day that is much nearer, so that « jusqu'au 28 février » is past in March
# though it looks ahead.
COST = {
    "against dernier, prochain": FAR,
    "against a sure tense": 400,
    "against an unsure tense": 250,
    "a period ahead without a tense": 30,  # « les résultats du deuxième trimestre »
}


def lean_of(cue: Cue) -> int:
    """Return what a candidate on the wrong side costs: positive where the cue looks ahead,
    negative where it looks back, 0 where both can be."""
    if cue.timex.step:
        return cue.timex.step * COST["against dernier, prochain"]
    cost = COST[f"against {'a sure' if cue.tense_is_sure else 'an unsure'} tense"]
    if cue.tense in (None, Tense.PRESENT):
        return cost if cue.timex.when.period == "WE" else 0  # « ce week-end » is the next one
    return cost if cue.tense is Tense.FUTURE else -cost


def cost_of(placed: Placed, day: date, lean: int, strict: bool) -> int:
    """Return what speaks against a candidate: its distance, the wrong side, and where the
    words are strict (« dernier », « prochain ») that it holds the day itself."""
    first, last = placed.earliest or day, placed.latest or day
    if first <= day <= last:
        return COST["against dernier, prochain"] if strict else 0
    wrong = lean < 0 and first > day or lean > 0 and last < day
    if lean == 0 and first > day and not placed.when.is_day:
        return (first - day).days + COST["a period ahead without a tense"]
    return min(abs((first - day).days), abs((last - day).days)) + abs(lean) * wrong


def nth_of(span: Tuple[date, date], counted: str, nth: int) -> When:
    """Return the nth weekday (1 to 7), day, week … of a span; of a negative number the last."""
    first, last = span
    if counted == "E":
        return when_of_day(easter(first.year) + timedelta(nth))
    if counted in ("Q", "6M"):
        return When(first.year, period=f"{'Q' if counted == 'Q' else 'H'}{nth}")
    if counted == "M":
        month = add_months(first, nth - 1) if nth > 0 else last
        return When(month.year, month.month)
    size = 1 if counted == "D" else 7
    weekday = int(counted) if counted.isdecimal() else 6 if counted == "WE" else None
    start = first + timedelta((weekday - first.isoweekday()) % 7 if weekday else 0)
    day = start + timedelta(size * (nth - 1) if nth > 0 else (last - start).days // size * size)
    if not first <= day <= last:
        return When()
    return week_of(day, counted[1:] and "WE") if counted[0] == "W" else when_of_day(day)


def no_finer(when: When, other: When) -> When:
    """Return a value no more precise than another: « deux jours avant 2019 » is in 2018."""
    if other.is_day:
        return when
    inside = other.is_in_year
    return When(when.year, when.month if inside else None, week=when.week if inside else None,
                digits=min(when.digits, other.digits))


def week_of(day: date, period: str = "") -> When:
    """Return the ISO week of a day, or its end."""
    year, week, _ = day.isocalendar()
    return When(year, week=week, period=period)


def quarter_of(day: date, months: int = 3) -> When:
    """Return the quarter or half of a year in which a day lies."""
    return When(day.year, period=f"{'Q' if months == 3 else 'H'}{(day.month - 1) // months + 1}")


# unit -> the value of so many units from a day
OFFSETS: Dict[str, Callable[[date, int], When]] = {
    "clock": lambda day, n: when_of_day(day),
    "minute": lambda day, n: when_of_day(day),
    "hour": lambda day, n: when_of_day(day + timedelta(round(n / 24))),
    "day": lambda day, n: when_of_day(day + timedelta(n)),
    "weekend": lambda day, n: week_of(day + timedelta(7 * n - 2), "WE"),  # beside a day
    "week": lambda day, n: week_of(day + timedelta(7 * n)),
    "month": lambda day, n: When(*add_months(day, n).timetuple()[:2]),
    "quarter": lambda day, n: quarter_of(add_months(day, 3 * n)),
    "half": lambda day, n: quarter_of(add_months(day, 6 * n), 6),
    "year": lambda day, n: When(day.year + n),
    "decade": lambda day, n: When(day.year // 10 * 10 + 10 * n, digits=3),
    "century": lambda day, n: When(day.year // 100 * 100 + 100 * n, digits=2),
}


def easter(year: int) -> date:
    """Return Easter Sunday of a year (Gregorian; the anonymous algorithm, Nature 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


# ======================================================================================
# Facts
# ======================================================================================


class Term(NamedTuple):
    """A person's time in an office."""

    titles: Tuple[str, ...]  # the usual one first
    of: str
    name: str
    first: date
    last: Optional[date]


# Surnames of office-holders that are rather words, when they stand alone.
SURNAMES_LIKE_WORDS = one_of("""
    barre blanc brown buffet bush carter clark cochet desir drian ferry ford forest gates grant
    gross hague lasso maire major marin martin mayor mills park parts plante price ridge royal
    straw struck sultan summers vaillant vital
""")

# Where the days of an item of World facts begin, behind its names.
FIRST_DAY = re.compile(r" (?=(?:\d{4}-)?\d\d-\d\d)")

# A day in an item, or what it does not share with the day before: « 2004-08-13..29 ».
DAY_WRITTEN = re.compile(r"[\d-]+")


Row = Tuple[str, str, str]  # of World facts: names, days, what is told besides or ""


def read_item(item: str, before: str = "") -> Row:
    """Return what an item says, its days written out: « grue 2018-03-05..07 (fait divers) »;
    `before` is a day whose year the first may lack."""
    def whole(match: "re.Match[str]") -> str:
        nonlocal before
        before = before[:-len(match.group())] + match.group()
        return before
    names, said = FIRST_DAY.split(item, 1)
    days, _, what = said.partition(" (")
    return names, DAY_WRITTEN.sub(whole, days), what[:-1]


def table_rows(table: str) -> List[str]:
    """Return the rows of the offices, each on one line with the titles that a line above it
    gives to all that follow: « PRÉSIDENT: »."""
    rows, titles = [], ""
    for line in re.sub(r"\n {8,}", " ", table).strip().splitlines():
        if line.endswith(":"):
            titles = line.strip()[:-1] + "; "
        else:
            rows.append(titles + line.strip())
    return rows


def table_items(table: str) -> Iterator[Tuple[str, str]]:
    """Yield the items of a table of events, each with a day of the year that stands before it,
    or "": « 2018: affaire skripal 03-05 »."""
    year = ""
    for item in split_names(table):
        if item[:4].isdecimal() and item[4] == ":":
            year, item = item[:4] + "-mm-dd", item[6:]
        yield item, year


CLASS_WORD = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ-]+")


@functools.lru_cache(maxsize=None)
def name_classes() -> Dict[str, str]:
    """Return the choice of names that each class word of World facts stands for."""
    classes = {**NAME_CLASSES, "VILLE": "|".join(split_names(CITIES["France"])),
               "DÉPARTEMENT": "|".join(split_names(REGIONS["départements"]))}
    return {word: f"[{names}]" for word, names in classes.items()}


def spelled_out(names: str) -> List[str]:
    """Return all names that an entry of World facts writes in short: « [a|b] c|d »."""
    if not names.islower():
        names = CLASS_WORD.sub(lambda word: name_classes().get(word[0], word[0]), names)
    if "[" not in names:
        return names.split("|")
    found: List[str] = []
    for name in re.findall(r"(?:\[[^\]]*\]|[^\[|])+", names):
        parts = re.split(r"\[([^\]]*)\]", name)
        choices = [part.split("|") if n % 2 else [part] for n, part in enumerate(parts)]
        found.extend(map("".join, itertools.product(*choices)))
    return [name.replace("  ", " ").strip() for name in found]


# The first day of a term, behind the name.
TERM_BEGINS = re.compile(r" \d{4}-\d\d-\d\d")


@functools.lru_cache(maxsize=None)
def rows_by_surname() -> Dict[str, Dict[str, None]]:
    """Return the rows of the offices by the key of each holder's surname, in their order."""
    by_word: Dict[str, Dict[str, None]] = collections.defaultdict(dict)
    for row in itertools.chain(*map(table_rows, OFFICES.values())):
        for named in TERM_BEGINS.split(row)[:-1]:
            for name in named.split("|"):
                by_word[name.rpartition(" ")[2]].setdefault(row)
    found: Dict[str, Dict[str, None]] = collections.defaultdict(dict)
    for key, rows in zip(name_keys(by_word), by_word.values()):
        found[key].update(rows)
    return found


@functools.lru_cache(maxsize=None)
def terms_named(surname: str) -> Tuple[Term, ...]:
    """Return every term of office of the holders whose name ends with a key; their rows are
    read when they are looked up."""
    return tuple(term for row in rows_by_surname().get(surname, ()) for term in terms_of(row)
                 if name_key(term.name.split()[-1]) == surname)


@functools.lru_cache(maxsize=None)
def terms_of(row: str) -> List[Term]:
    """Return the terms of a row of the offices."""
    titles, of, *holders = row.split("; ")
    items = [(names, *days.partition("..")) for names, days, _ in map(read_item, holders)]
    nexts = [first for _, first, *_ in items[1:]] + [""]
    return [Term(tuple(spelled_out(titles)), of, name, date.fromisoformat(first),
                 date.fromisoformat(last) if last else None)
            for (names, first, dots, end), following in zip(items, nexts)
            for last in [end or ("" if dots else following)]
            for name in spelled_out(names)]


@functools.lru_cache(maxsize=None)
def holder_surnames() -> FrozenSet[str]:
    """Return the surnames of office-holders that can't be mistaken for words."""
    names = {plain(named.rpartition(" ")[2]) for row in table_rows(OFFICES["named alone"])
             for named in TERM_BEGINS.split(row)[:-1]}
    return frozenset(name for name in names if len(name) > 4) - SURNAMES_LIKE_WORDS


def days_in(spell: str) -> Tuple[date, date]:
    """Return the first and last day of a spell of World facts: a day, or first..last."""
    first, _, last = spell.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last or first)


ARTICLES = one_of("l' la le les")
OF_AND_AT = one_of("a au aux d' de des du")


def skeleton(words: Sequence[str]) -> Tuple[List[int], List[str]]:
    """Return where the words are that names of World facts are told by, and these: no
    articles, « de » for all words of its kind."""
    places = [i for i, word in enumerate(words) if word not in ARTICLES]
    return places, ["de" if words[i] in OF_AND_AT else words[i] for i in places]


class Fact(NamedTuple):
    """A phrase of World facts that the article has: its words (end excluded), its row."""

    first: int
    last: int
    row: Row


Facts = Mapping[str, Sequence[Fact]]  # kind of event -> those that the article names


def find_facts(text: Text) -> Facts:
    """Return the names of World facts that the article has, in its order, those that stand in
    no longer one; a name in the singular may stand there in the plural."""
    found: Dict[str, List[Fact]] = {kind: [] for kind in EVENTS}
    places, words = skeleton(text.plain)
    forms = [(word, word[:-1] if len(word) > 5 and word[-1] in "sx" else word) for word in words]
    index = phrase_index()
    named = {both: [one for key in sorted(set(both)) for one in phrases_with(key)]
             for both in set(forms) if both[0] in index or both[1] in index}
    for at, both in enumerate(forms):
        for phrase, offset, kind, row in named.get(both, ()):
            first, last = at - offset, at - offset + len(phrase)
            if 0 <= first and last <= len(words) and phrase[-1] in forms[last - 1] and all(
                    word in both for word, both in zip(phrase, forms[first:last])):
                found[kind].append(Fact(places[first], places[last - 1] + 1, row))
    for kind, facts in found.items():
        facts.sort(key=lambda fact: (fact.first, -fact.last))
        ends = itertools.accumulate((fact.last for fact in facts), max, initial=0)
        found[kind] = [fact for fact, end in zip(facts, ends) if fact.last > end]
    return found


# What stands for several words in the names of an event.
CHOICE = re.compile(rf"\[[^\]]*\]|{CLASS_WORD.pattern}")

# A word of letters in a plain name, too long for an article.
LONG_WORD = re.compile(r"(?<![\w.+-])[a-z][a-z-]{3,}(?![\w.+'-])")


@functools.lru_cache(maxsize=None)
def phrase_index() -> Dict[str, List[Tuple[str, str, str]]]:
    """Return all events (kind, item, year) by the longest word of each name, which is likely
    its rarest; the items are read when an article has that word."""
    index: Dict[str, List[Tuple[str, str, str]]] = collections.defaultdict(list)
    for kind, table in EVENTS.items():
        items = list(table_items(table))
        names = [FIRST_DAY.split(item, 1)[0] for item, _ in items]
        fixed = plain(CHOICE.sub(" ", "\n".join(names)))  # all at once
        for (item, year), written, plainly in zip(items, names, fixed.split("\n")):
            keys = {max(LONG_WORD.findall(name), key=len, default="")
                    for name in plainly.split("|")}
            for spelled in (CLASS_WORD.sub(" ", written), written) if "" in keys else ():
                if "" in keys:
                    keys = {max(phrase[:-3:-1], key=len, default="")  # the last one if as long
                            for phrase in told_names(spelled)}
            for key in keys:
                index[key].append((kind, item, year))
    return index


def told_names(names: str) -> Iterator[Tuple[str, ...]]:
    """Yield all names that an entry of World facts writes in short, each by its words."""
    for name in plain("|".join(spelled_out(names))).split("|"):
        yield tuple(skeleton(WORD.findall(name))[1])


@functools.lru_cache(maxsize=None)
def phrases_with(key: str) -> List[Tuple[Tuple[str, ...], int, str, Row]]:
    """Return the names of events that a word of the index stands in: the words of each, the
    place of that word, the kind and the row."""
    rows = [(kind, read_item(item, year)) for kind, item, year in phrase_index().get(key, ())]
    return [(phrase, phrase.index(key), kind, row) for kind, row in rows
            for phrase in told_names(row[0]) if key in phrase]


# ======================================================================================
# People
# ======================================================================================
# Each word of the article becomes one character for its part in names, see `name_codes`; rules
# over these characters find what may be a name, surest first, and signs around it and elsewhere
# in the article are weighed with the rule. What is found becomes the article's own lexicon,
# which then admits bare surnames. Roles stand beside a name, or apart from it.

# Civilities; the name follows at once.
CIVILITIES = one_of("""
    m mm mr mrs mme mmes mlle mlles me mes dr pr mgr sir lady lord dame don docteur maitre
    monsieur madame monseigneur
""")

# Those that are rather words unless a full stop follows.
CIVILITIES_LIKE_WORDS = one_of("m mes don dame")

# First names that are rather places, firms or words, unless a surname follows.
FIRST_NAMES_LIKE_WORDS = one_of("""
    adele ambre ange antony aude aurore austin avril blanche brent camille carolina caroline
    chelsea constance dakota dominique fleur florence france georgia grace harris iris irma israel
    ivy lorraine madison mai marin maurice memphis mercedes milan modeste nancy noel odessa olive
    orlando paris prudence reine rose salvador sandy santiago sofia sophia sydney valence vernon
    victoire victoria violette virginia virginie will
""")

# Titles that are the first word of a name unless an article stands before: « Cheikh X Y ».
FORENAME_TITLES = one_of("adja cheik cheikh el-hadj el-hadji hadj hadja hadji sheik"
                         " sheikh sheikha")

# What belongs to a role before its noun.
ROLE_PREFIXES = one_of("ancien ancienne ex futur future nouveau nouvelle actuel actuelle premier"
                       " premiere vice jeune feu defunt defunte haut")

# What demonyms end in that are made of a town or a region.
DEMONYM_ENDING = re.compile(r"\w{3,}(?:ai[ns]e?|oise?|ien(?:ne)?|een(?:ne)?)s?|suissesses?")

# Nouns of things that bear a person's name: « rue Victor-Hugo », « prix Albert-Londres ».
NAMED_THINGS = one_of("""
    aeroport affaire allee arret avenue barrage bibliotheque boulevard campus cargo caserne centre
    challenge chalutier chanson chemin clinique college complexe coupe cyclone district dossier
    ecole editions espace famille ferry festival film fondation fonds fort fregate fusee galerie
    gare gymnase hopital hotel impasse institut jardin librairie loi lycee maison mediatheque
    musee navire ouragan paquebot parc patrouilleur pavillon place plan pont port porte-avions
    prison prix quai rapport residence restaurant roman rue salle satellite serie sous-marin
    square stade station telescope tempete theatre tour tournoi tribune trimaran trophee tunnel
    typhon universite voilier
""")

# Nouns of bodies that bear names of their own, unless a role of theirs stands before:
# « le collectif X », but « la présidente du collectif X ».
NAMED_BODIES = one_of("""
    administration agence association bande banque cabinet chaine club collectif commission
    compagnie entreprise equipe executif federation filiale firme gouvernement groupe
    groupuscule hebdomadaire journal label laboratoire ligue magazine marque milice mosquee
    mouvement ong operateur orchestre organisation parti quotidien radio reseau revue site
    societe start-up startup studio syndicat tabloid usine
""")

# Nouns behind which « de » leads to a place: « la grotte de Tham Luang ».
PLACE_NOUNS = SETTLEMENTS | one_of("""
    bad bourgmestre camp caves chateau cite col desert detroit district foret fort golfe grand
    grotte habitants ile iles lac lake las los mairie massif mer mines mont monte mosquee mount
    new parc pays plage province puerto quartier region saint sainte san santa santo sao site
    station vallee
""")

ALL_THINGS = NAMED_THINGS | NAMED_BODIES | PLACE_NOUNS

# Words before « à » that it does not lead to a place but to a person.
TO_PERSONS = (r"(?:associ|attribu|confi|demand|d[eo]cern|dedi|donn|(?:dues?|face|fait"
              r"|grace|hommage|quant)\b|oppos|pens|permi|port|remi|repo?nd|ressembl|revien|succed"
              r"|transmi)")

# Words that are no noun and begin no name.
NO_NAMES = CLOSED | CLOSING_WORDS | WEEKDAYS.keys() | one_of(
    "bravo dernier derniere merci photo photos lequel « “ ( —")

NO_LOOSE_ROLES = NO_NAMES | ROLE_PREFIXES | ALL_THINGS

# Last words of names of firms, clubs and papers, which look like surnames.
NOT_SURNAMES = one_of("""
    academy airlines airport archives assurances athletic automobile aviation awards band bank
    basket beach capital center city club company corp cup energie energies energy express fc
    festival foot football foundation funeral games group handball holding hotels inc industrie
    industries institute invest island islands league logistique magazine medias memorial
    mobilites monde motors musees museum news open orchestra park partners pharma pictures post
    radio records rovers rugby series show sporting sports springs square stadium street studios
    system systems technologies telecom times tour town transports trucks tv united university
    valley voile volley
""")

# English words that are in titles and names of firms, seldom in names of persons.
ENGLISH_WORDS = one_of("""
    agency all and art big business control daily data day defence digital food for free from
    front future game girls global health heart high home human in last life live media music
    my network new night of one our page picture power review rock school security service
    services super team tech television the time to water women world writers your
""")

# What a role can't run across.
ROLE_BORDERS = one_of("""
    ayant avec contre depuis devant dont etant lors n' ne ou qu' que qui s' se y
    : ; . ! ? … « » " ( ) – — |
""")

_SURNAME = ("(?:(?:(?:p[dq]?|D|e|[qQ]+)?[CUN]|[qQ][tRSX])(?:(?:[qQ]{0,2}|e)[CUN]){0,3}"
            "(?:p[CU])?)")
_INITIALS = r"(?:I\.(?:-?I\.){0,3})"


class NameRule(NamedTuple):
    """A row of the rules of names: its pattern over name codes, how much its match speaks
    for a person, and an example."""

    name: str
    weight: int
    pattern: str  # the name stands in the group "name"
    example: str
    found: str


# The first rule that matches takes the words. The weight is what `NAME_SIGNS` weigh against.
NAME_RULES = (
    NameRule("civility", 9, rf"T\.?(?P<name>(?:N|I\.?)*{_SURNAME}|X)", "M. Macron", "Macron"),
    NameRule("first name", 4, rf"(?P<name>(?:q(?=N))?N(?:N|I\.?)*{_SURNAME}(?:I\.)?)",
             "lundi, Sergueï Choïgou a parlé", "Sergueï Choïgou"),
    NameRule("demonym", 3, rf"(?:(?<![CXSUN])A|(?<=d)a)(?P<name>(?:[CU]N?|N){_SURNAME}|[qQ][CU])",
             "le Finlandais Zorglub Tarkin", "Zorglub Tarkin"),
    NameRule("initial", 4, rf"(?P<name>C?{_INITIALS}{_SURNAME})", "selon J.-P. Dupont",
             "J.-P. Dupont"),
    NameRule("surname withheld", 4, r"(?P<name>(?<!N)N{1,4}I\.)",
             "Mathieu D. a été jugé", "Mathieu D."),
    NameRule("title", 4, r"[dDpe][Rt]a*(?P<name>[CN](?:(?:pq)?[CU])?)(?![qQ]*[CUNX])",
             "le président Macron", "Macron"),
    NameRule("second after a civility", 9, r"T\.?[CU]&(?P<name>[CU])(?![CU])",
             "MM. Castan et Lhermitte ont parlé", "Lhermitte"),
    NameRule("first name alone", 4,
             r"(?P<name>N)(?:(?=[,(]9Y)|(?<=dR,N)(?=,)|(?<=R[pe]N)(?![CUNX&]))",
             "Mehdi, 14 ans, rentrait", "Mehdi"),
    NameRule("first name speaks", 4, r"(?<=V)(?P<name>N)(?![CUNX])", "raconte Josiane.",
             "Josiane"),
    NameRule("explained", 2,
             rf"(?P<name>[CU]{_SURNAME})(?=,d?R|[,(]9Y|(?:h|hp?)?V)",
             "Zorglub Tarkin, maire de la ville", "Zorglub Tarkin"),
    NameRule("capitalised pair", 0,
             r"(?<![dDCUXNA])(?P<name>[CU](?:(?:pq|[qQ]{0,2})[CUN]){1,3})(?![XCUA])",
             "puis Zorglub Tarkin est venu", "Zorglub Tarkin"),
)


# -- Name codes: one character a word for its part in names
# T civility, N first name, I initial, C capitalised, U in capitals, X known to be no person,
# A demonym, S word that only begins a sentence; p « de », e « d' », D « du » and « des », Q the
# same with a capital, d other determiner, q other link of a surname; R role noun, t title, a
# adjective of a role; V verb of saying, h auxiliary; 9 number, Y « ans », & « et », some signs
# themselves, o anything else.

CODE_OF_SIGN = {sign: sign for sign in ",.()”\"-"}
CODE_OF_PLAIN = {"ans": "Y", "et": "&",
                 "petit": "t", "petite": "t", "jeune": "t", **dict.fromkeys(SURNAME_LINKS, "q"),
                 **dict.fromkeys(DETERMINERS, "d"), "du": "D", "des": "D", "de": "p",
                 "d'": "e"}
CODE_OF_LOWER = {**dict.fromkeys(SAYING, "V"), **dict.fromkeys(one_of("a ont avait est"), "h")}
NO_ELISIONS = one_of("m' n' o'")  # which also begin names: « M'bark », « N'Diaye »
ELISIONS = one_of("c' d' j' jusqu' l' lorsqu' puisqu' qu' quoiqu' s' t'")


def name_codes(text: Text) -> str:
    """Return the name codes of the words of an article."""
    codes = list(map(code_of_word, text.raw))
    words = frozenset(text.raw)
    known_end = 0  # of the last known place or organisation
    for i in [i for i, code in enumerate(codes) if code == "^"]:
        last = codes[i - 1] if i else "o"
        if i >= known_end:
            known_end = i + known_at(text, i)
        codes[i] = civil_code(text, i) or (known_code if i < known_end else capital_code)(
            text, i, last) or code_by_place(text, i, last, words)
        if text.raw[i][-1] in "'’" and is_cut_name(text, i + 1):
            codes[i] = codes[i + 1] = "C"
    return "".join(codes)


@functools.lru_cache(maxsize=1 << 15)
def code_of_word(raw: str) -> str:
    """Return the name code of a word, wherever it stands; f for what is a role behind a
    determiner only, ^ for a capital."""
    if raw[0].isupper():
        return "^"
    if not raw[0].isalpha():
        return CODE_OF_SIGN.get(raw) or ("9" if raw[0].isdecimal() else "o")
    link, _, rest = raw.partition("-")
    if rest[:1].isupper() and plain(link) in SURNAME_LINKS:
        return "C"
    low = plain(raw)
    role = "R" if is_role_noun(raw) else "r" if singular_role(raw) else ""
    return CODE_OF_PLAIN.get(low) or role or CODE_OF_LOWER.get(raw) or (
        "a" if low in nationalities() else
        "f" if low not in NO_LOOSE_ROLES and is_loose_role(raw) else "o")


def is_cut_name(text: Text, i: int) -> bool:
    """Tell whether word i goes on a name behind its apostrophe: « M'bark », « Zo'or »."""
    before = text.plain[i - 1]
    return text.raw[i][0].islower() and before not in ELISIONS and (
        before not in NO_ELISIONS or text.raw[i + 1][0].isupper())


def civil_code(text: Text, i: int) -> str:
    """Return the name code of a civility or an initial, or ""."""
    dotted = text.raw[i + 1] == "." and text.end[i] == text.start[i + 1]
    if text.plain[i] in CIVILITIES and (dotted or text.plain[i] not in CIVILITIES_LIKE_WORDS):
        return "T"
    asked = text.plain[i] in "qr" and (i == 0 or text.raw[i - 1] == "\n")  # of an interview
    return "I" if dotted and len(text.raw[i]) == 1 and not asked else ""


def capital_code(text: Text, i: int, last: str) -> str:
    """Return the name code of a capitalised word that the classes of words tell, or ""."""
    raw, low = text.raw[i], text.plain[i]
    if low in nationalities() or last in "dDt" and DEMONYM_ENDING.fullmatch(low):
        return "A"
    if low in WEEKDAYS or low in FULL_MONTHS:
        return "X"
    if low in FORENAME_TITLES:
        return "N"
    if is_role_prefix(low) and is_role_noun(text.raw[i + 1]):
        return "R"  # « Premier ministre »
    named = last == "C" and text.raw[i - 2][0].isupper()  # « Paul Morel Directeur »
    if is_role_noun(raw) and (named or low in role_kinds() or text.raw[i + 1][0].islower()):
        return "C" if last in "NC" and not named else "R"
    return ""


def code_by_place(text: Text, i: int, last: str, words: FrozenSet[str]) -> str:
    """Return the name code of a capitalised word that only its place tells."""
    raw, low, begins = text.raw[i], text.plain[i], begins_sentence(text, i)
    if low in DETERMINERS and begins:
        return "d"
    led = text.raw[i + 1][0].isupper()
    if low in PARTICLES and led and not is_first_name(low):
        return "q" if low in SURNAME_LINKS else "Q"
    if is_first_name(low) or low in FIRST_NAMES_LIKE_WORDS and led:
        return "N"
    surname = raw not in GLUED and last in "NC"
    if low in ELISIONS or not surname and (low in NO_NAMES or is_role_prefix(low)) or (
            begins and raw.lower() in words):
        return "S" if begins or not led or low in ELISIONS else "X"  # « l'association Trois … »
    return "U" if raw.isupper() else "C"


def known_code(text: Text, i: int, last: str) -> str:
    """Return the code of a known place or firm, which behind a first name is a surname,
    « François Hollande », or before a surname a first name: « Florence Parly »."""
    if last == "N" and is_first_name(text.plain[i - 1]):
        return "C"
    ahead = text.raw[i + 1 + (text.plain[i + 1] == "de")]
    forename = text.plain[i] in FIRST_NAMES_LIKE_WORDS and ahead[0].isupper() and not (
        ahead.isupper() or is_first_name(plain(ahead)))
    return "N" if forename else "X"


# -- What speaks for and against a name


class Candidate(NamedTuple):
    """Words that may name a person, in an article with its name codes."""

    text: Text
    codes: str
    things: Set[str]  # the words that the article uses as those of things
    first: int
    last: int
    around: str  # the three words before, [ itself ], the three behind, in plain letters


class NameSign(NamedTuple):
    """What stands around a name, or is said of it elsewhere, and speaks against a person."""

    weight: int
    holds: Callable[[Candidate], bool]
    example: str  # the name in brackets


def candidate(text: Text, codes: str, things: Set[str], first: int, last: int) -> Candidate:
    """Return these words as what may name a person."""
    around = ["\n", *text.plain[max(0, first - 3):first], "[", *text.plain[first:last], "]",
              *text.plain[last:last + 3], "\n"]
    return Candidate(text, codes, things, first, last, " ".join(around))


def called_things(text: Text, codes: str) -> Set[str]:
    """Return the words that the article has elsewhere with an article, as what a role belongs
    to (« le patron de X »), or without a capital."""
    return {text.lower[match.start()] for match in THING_USE.finditer(codes)}.union(text.raw)


THING_USE = re.compile("(?<=[dD])[CUN]|(?<=[Rr][pe])[CUN](?![CUN])")


def is_called_thing(name: Candidate) -> bool:
    """Tell whether the article has a word of the name elsewhere as that of a thing."""
    here = slice(name.first, name.last)
    return any(low in name.things and code in "CUN" and raw[0].isupper() for low, code, raw in
               zip(name.text.lower[here], name.codes[here], name.text.raw[here]))


def is_in_capitals(name: Candidate) -> bool:
    """Tell whether a name of several words is a heading or an acronym."""
    codes, last = name.codes[name.first:name.last], name.text.raw[name.last - 1]
    # « BC Auzon », not « JD Vance »
    team = codes[0] == "U" != codes[-1] and "J" not in name.text.raw[name.first]
    return len(codes) > 1 and (
        team and len(name.text.raw[name.first]) < 4 or set(codes) <= set("UXpDqQe")
        or codes[-1] == "U" and len(last) < 4 and not set(last) <= set("IVX"))


def nouns_before(name: Candidate) -> Tuple[List[str], bool]:
    """Return the nouns and adjectives right before a name, « télescope spatial X », and
    whether a determiner opens them."""
    codes, i = name.codes, name.first
    while i and name.first - i < 6:
        word, led = name.text.plain[i - 1], i > 1 and codes[i - 2] in "dD"
        noun = word[0].isalpha() and codes[i - 1] in ("oat" if led else "oatf") and (
            led or word not in NO_NAMES)
        if not noun and (i == name.first or codes[i - 1] not in "pe"):
            break
        i -= 1
    return name.text.plain[i:name.first], 0 < i < name.first and codes[i - 1] in "dD"


def has_thing_before(name: Candidate) -> bool:
    """Tell whether the noun of a thing that bears a name stands before it, or that of a body
    which no role owns, unless the owner follows: « le groupe X », « le patron du groupe X, Y »,
    not « le patron du groupe X »."""
    nouns, behind = nouns_before(name)[0], name.codes[name.last:name.last + 2]
    return not NAMED_THINGS.isdisjoint(nouns) or not NAMED_BODIES.isdisjoint(nouns) and (
        behind in (",C", ",N", ",I", ",T") or not role_before(name.text, name.codes, name.first))


def has_phrase_before(name: Candidate) -> bool:
    """Tell whether a noun that is no role stands before a name, with its determiner."""
    nouns, opened = nouns_before(name)
    return opened and not any(map(is_role_prefix, nouns)) and not role_before(
        name.text, name.codes, name.first)


def has_around(pattern: str) -> Callable[[Candidate], bool]:
    """Return what tells whether a pattern stands around a name."""
    return lambda name: compiled(pattern).search(name.around) is not None


@functools.lru_cache(maxsize=None)
def compiled(pattern: str) -> "re.Pattern[str]":
    """Return a pattern compiled, once it is asked for."""
    return re.compile(pattern)


_ENGLISH, _NO_TAIL, _THING = map(any_of, (ENGLISH_WORDS, PARTICLES, ALL_THINGS))
NEVER = 20  # what outweighs every rule

# What is weighed with the weight of a rule; a sum below 0 is no person.
NAME_SIGNS = (
    NameSign(-NEVER, has_thing_before, "la rue [Zorglub Tarkin] est fermée"),
    NameSign(-NEVER, has_around(rf" (?!{_NO_TAIL} )\S+ {any_of(NOT_SURNAMES)} \]"),
             "puis [Zorglub Airlines] a volé"),
    NameSign(-NEVER, has_around(
        r" (?:[/©]|photos?|credits?|(?:edite|redige|traduit) par)(?: \S+ -)? \["
        r"| photos? \S+ , \[[^]]*\] \)"
        r"|\] (?:[/©]|photos?|credits?|pour le service) |\n \( \["),
             "© [Zorglub Tarkin] pour la ville"),
    NameSign(-8, is_in_capitals, "Alors [ZORGLUB TARKIN] ouvre"),
    NameSign(-5, has_around(rf"\[ {_THING} "), "puis [Banque Tarkin] ouvre"),
    NameSign(-5, has_around(rf" {any_of(PLACE_NOUNS)}(?: \S+)? d[e'] \["),
             "la grotte de [Zorglub Tarkin]"),
    NameSign(-4, has_around(r" \d\S* \[|\] \d\S* (?!ans|-)"),
             "puis [Zorglub Tarkin] 8 est sorti"),
    NameSign(-3, has_around(rf" {_ENGLISH} \[|\[[^]]* {_ENGLISH} "), "puis [The Zorglub] a joué"),
    NameSign(-2, has_around(r"\[ \w{3,}es "), "par [Tuileries Tarkin]"),
    NameSign(-3, has_around(r" (?:la|le|les|l') \["), "puis le [Zorglub Tarkin] a fermé"),
    NameSign(-5, has_around(r"\[ \w \. [^]]*\] \( [a-z]{3}\b"), "2. [T. Tarkin] (FRA) m.t."),
    NameSign(-5, has_around(r"[«“\"] \[[^]]*\] [»”\"]"), "puis « [Zorglub Tarkin] » a fermé"),
    NameSign(-3, has_around(r"[\n.!?]\S* \[[^]]*\] [\n:|.!?]"),
             "Il a fermé. [Zorglub Tarkin] : on ferme"),
    NameSign(-3, has_around(rf"\] , {any_of(DETERMINERS)} {_THING} "),
             "puis [Zorglub Tarkin], une usine"),
    NameSign(-2, has_around(rf" (?:en|dans|chez|vers|sur|(?!{TO_PERSONS})\S+ a) \["),
             "la foule dans [Zorglub Tarkin]"),
    NameSign(-2, has_around(
        r" (?:depute|direct|entrain|fondat|maire|patron|pdg|president)\S*(?: \S+)? d[e'] \["
        r"[^]]*\] , "),
             "le patron de [Zorglub Tarkin], Paul Morel, a vendu"),
    NameSign(-2, has_phrase_before, "le bidule rose [Zorglub Tarkin] est cassé"),
    NameSign(-2, is_called_thing, "[Zorglub Tarkin] a ouvert. Le Zorglub rouvre."),
)


# -- Mentions


class Mention(NamedTuple):
    """A name found: the indexes of its first word and behind its last."""

    first: int
    last: int


def find_mentions(text: Text, codes: str) -> List[Mention]:
    """Return the names in these words, surest rules first, none over another; then the
    surnames alone of those whom they name, and of office-holders of World facts."""
    mentions: List[Mention] = []
    taken = [False] * len(codes)
    things = called_things(text, codes)
    for rule in NAME_RULES:
        for match in compiled(rule.pattern).finditer(codes):
            first, last = match.span("name")
            if not any(taken[first:last]):
                name = candidate(text, codes, things, first, last)
                weight = rule.weight + sum(s.weight for s in NAME_SIGNS if s.holds(name))
                if weight >= 0:
                    mentions.append(Mention(first, last))
                if weight >= 0 or weight < SURE_THING:
                    taken[first:last] = [True] * (last - first)
    surnames = {text.plain[mention.last - 1] for mention in mentions}
    alone = [match.start() for match in WORD_ALONE.finditer(codes) if not taken[match.start()]]
    surnames |= holder_surnames().intersection(
        text.plain[i] for i in alone if HOLDER_ALONE.match(codes, i))
    return sorted(mentions + [Mention(i, i + 1) for i in alone if text.plain[i] in surnames and (
        text.plain[i - 1] not in NAMED_THINGS | NAMED_BODIES)])


SURE_THING = -8  # what weighs less is no person by any other rule: « la station Jean Tarkin »
WORD_ALONE = re.compile("(?<![CUX])[CUNS](?![CUX])")
HOLDER_ALONE = re.compile("(?<![dDN])[CU]")


# -- Roles: a phrase that begins with its noun and runs to where `ends_role` stops it, before a
# -- name up to this, behind it up to where it ends

MOST_ROLE_WORDS = 14


class Role(NamedTuple):
    """The words of a role (end excluded), and whose it is of so many persons."""

    first: int
    last: int
    person: int = 0
    persons: int = 1


# Roles that are rather adjectives behind a noun: « au classement général, X ».
ROLES_LIKE_ADJECTIVES = one_of("arriere cadre cardinal general major pilote")


def is_role_prefix(word: str) -> bool:
    """Tell whether a plain word can stand before a role's noun: « ancien », « ex-premier »."""
    return (word[3:] if word.startswith("ex-") else word) in ROLE_PREFIXES


def begins_role(text: Text, codes: str, i: int) -> bool:
    """Tell whether word i names a role and is no verb or participle: « a été élu »."""
    word, before = text.raw[i], text.plain[i - 1] if i else "\n"
    noun = codes[i] in "Rr" or codes[i] == "f" and (
        i > 0 and (codes[i - 1] in "dD" or is_role_prefix(before))) or (
        codes[i] not in "Cf" and is_role_noun(word)) or (
        text.plain[i:i + 3] == ["garde", "des", "sceaux"])
    if not noun or (i and codes[i - 1] == "h" or before in ("etait", "ete", "sera")) and (
            is_participle(word)) or NO_ROLE.match(
            " ".join([before, *text.lower[i:i + 3]])):
        return False
    apart = not before[0].isalpha()
    if word.islower() and codes[i + 1] in "NCUT" and (apart or before in SUBJECTS) and (
            verb_form(word)):
        return False  # « …», accuse X »
    return text.plain[i] not in ROLES_LIKE_ADJECTIVES or apart or codes[i - 1] in "dDp" or (
        is_role_prefix(before))


# A word that is no role between these: « en général », « employé par X », « élu en 2014 ».
NO_ROLE = re.compile(r"""
    (?: au\ milieu | le\ cadre | en\ (?: chef | général ) | (?: en | s' | se )\ \w+ant
    | \S+\ (?: \w+ant\ (?: la | les? | l ) | (?: élue? | \w{3,}ée? )\ par
        | élue?\ (?: en | pour ) | victime\ d['’]\ une? ) )\b
""", re.VERBOSE)
SUBJECTS = one_of("elle il je l' on qui")


def ends_role(text: Text, codes: str, i: int) -> bool:
    """Tell whether no role runs over word i: a sign, a verb, what leads to something else."""
    word, following = text.plain[i], codes[i + 1:i + 2]
    if word in ROLE_BORDERS or word[0] in ",\n/©" or codes[i] in "VT":
        return True
    if word == "et":
        return following in tuple("NCUT") or codes[i + 1:i + 3] in (
            "RN", "rN", "pN", "eN", "dR", "dr")
    if word in ("de", "en", "le") and (following == "9" or text.plain[i + 1] in FULL_MONTHS):
        return True
    noun = codes[i] in "Rr" or i > 0 and (  # « de la marque », « en charge »
        codes[i - 1] in "dDpe" or text.plain[i - 1] == "en" and word in ("charge", "titre"))
    return not noun and (word in PASSING or verb_form(text.lower[i]) != "" or (
        text.plain[i + 1] == "par" and is_participle(text.lower[i])))


def dangles(text: Text, codes: str, end: int) -> bool:
    """Tell whether the words before this one lack what their last word leads to."""
    word = text.raw[end - 1]
    return codes[end - 1] in "Dpe&" or word.islower() and word not in ("elles", "eux") and (
        text.plain[end - 1] in NO_NAMES)


def role_end(text: Text, codes: str, begin: int, end: int) -> int:
    """Return where a role that begins at a word ends, from a word on that belongs to it."""
    first = end
    while end < min(len(codes), begin + MOST_ROLE_WORDS) and not ends_role(text, codes, end):
        end += 1
    while end > first and (codes[end - 1] in "d”" or dangles(text, codes, end)):
        end -= 1
    return end


def role_before(text: Text, codes: str, first: int) -> Optional[Span]:
    """Return the words of the role that stands before a name: « le maire de Lyon, X »; a
    rank gives way to a role before it: « l'émir du Qatar, cheikh X »."""
    role = nearest_role(text, codes, first)
    comma = codes.rfind(",", max(0, role[0] - 2), role[0]) if role else -1
    if role and comma >= 0 and kind_of_role(text.plain[role[0]]) == "rank":
        other = nearest_role(text, codes, comma + 1)
        if other and codes[other[0] - 1:other[0]] != ",":  # « Y, émir du Qatar, cheikh X »
            return other
    return role


def nearest_role(text: Text, codes: str, first: int) -> Optional[Span]:
    """Return the words of the role right before a name, a comma or a civility between."""
    first -= 2 * (codes[max(0, first - 2):first] in ("dA", "da"))  # « l'Espagnol X »
    ahead = " ".join(["", *text.plain[max(0, first - MOST_ROLE_WORDS):first]])
    end = first - GAP_BEHIND_ROLE.findall(ahead)[0].count(" ")
    begin = role_begin(text, codes, first, end)
    if begin >= end or dangles(text, codes, end):
        return None
    while begin and is_role_prefix(text.plain[begin - 1]):
        begin -= 1
    if begin > 1 and codes[begin - 1] == "," and (
            codes[begin - 2] in "CNU" or text.raw[begin - 2] in "»”"):
        return None  # « Y, chef du gang X »: it is of Y
    return begin, end


# Participles behind a role: « un internaute nommé X », « un boucher contacté par courriel, X ».
PASSING = inflected("""
    appele arrete blesse condamne contacte decede disparu dit interpelle interroge joint mort
    nomme prenomme retrouve surnomme tue
""", ",e")
# « un marin de 22 ans, M. X », « le maire (LR) depuis 2014, X », « chanteur mort en 1951, X »
GAP_BEHIND_ROLE = re.compile(
    rf"(?: \( [^()]* \))?(?: {any_of(PASSING)})*"
    r"(?: de \d+ ans| (?:depuis|en)(?: \w+){0,2} \d+| de \d{4} a \d{4})?"
    rf"(?: ,)?(?: {any_of(CIVILITIES - one_of('docteur maitre'))}(?: \.)?)*$")


def role_begin(text: Text, codes: str, first: int, end: int) -> int:
    """Return the noun that begins the role which ends at a word before a name: the farthest
    up to which it runs, or that with an article of its own; `end` where there is none."""
    found, bracket = end, 0
    for i in range(end - 1, max(-1, end - 1 - MOST_ROLE_WORDS), -1):
        bracket += (text.raw[i] == ")") - (text.raw[i] == "(")
        if bracket or text.raw[i] == "(":
            continue  # « le directeur du Bureau d'enquêtes (BEA), X »
        if begins_role(text, codes, i) and (end == first or codes[i] != "f"):
            found = i
            apart = ARTICLE_APART if end < first else ARTICLE
            if apart.match(codes, max(0, i - 2), i) and text.plain[i - 1] not in ("au", "aux"):
                break  # « le mari de la victime, X » goes on, not « le mari de la victime X »
        if ends_role(text, codes, i) or codes[i] == "N" or text.plain[i] == "et" and (
                begins_role(text, codes, i + 1) or is_role_prefix(text.plain[i + 1])):
            break  # of two offices the nearer one
    return found


ARTICLE = re.compile(".?[dD]$")
ARTICLE_APART = re.compile("[^pe]?d$")


def role_after(text: Text, codes: str, last: int) -> Optional[Span]:
    """Return the words of the role that stands behind a name: « X, maire de Lyon, »; unless it
    is the subject of what follows: « X, le ministre a dit », or another's: « X, son adjoint
    Y »."""
    opening = BEHIND_NAME.match("".join(f" {w}" for w in text.plain[last:last + WORDS_BEHIND]))
    begin = last + (opening.group().count(" ") if opening else 0)
    if begin + 1 >= len(codes):
        return None
    if opening and not opening["link"]:
        on_line = text.raw[begin] == "\n" and text.raw[begin + 1][0].isupper()
        if not on_line and not COMMALESS.match(codes, begin):
            return None
        begin += on_line
    noun, article = noun_of_role(text, (begin, len(codes))), codes[begin - 1] == "d"
    if not begins_role(text, codes, noun) or article and singular_role(text.raw[noun]):
        return None
    end = role_end(text, codes, begin, noun + 1)
    name = codes.find("N", begin, end)
    if name > 0 and not set("peD") & set(codes[begin:name]) or (
            article and verb_form(text.lower[end])):
        return None
    return begin, end


# What leads from a name to its role.
BEHIND_NAME = re.compile(rf"""
    (?: \ \( (?: \ [^() ]+ ){{1,5}} \ \) )?                              # X (LR, Aude), maire
    (?: (?: \ , )? (?: \ (?: alias | dite? | surnommee? ) )?
        \ [«“"] (?: \ [^«»“”" ]+ ){{1,5}} \ [»”"] )?                      # X, dit « Zo », maire
    (?P<link> (?: \ ,\ \d+\ ans )? (?:
        (?: \ , )? \ (?: a\ ete | etait | est | devient | redevient | reste | sera )
          (?: \ (?: designe | (?:re)?elu | nomme | promu )e? (?: \ {any_of(WEEKDAYS)} )? )?
        | \ au\ poste\ de
        | \ , (?: (?: \ et )? (?: \ (?: alors | aujourd'hui | aussi | desormais | egalement
                                | elle | jadis | longtemps | lui | neanmoins | , ) )+ )?
          (?: \ (?: nomme | reelu )e? )? )
      (?: \ {any_of(DETERMINERS - {"un", "une"})}(?=\ ) | (?<=,)\ une? )? )?
""", re.VERBOSE)
WORDS_BEHIND = 16
COMMALESS = re.compile("R[pDe]")  # pages leave commas out


def noun_of_role(text: Text, role: Span) -> int:
    """Return the noun that a role begins with, behind what stands before it."""
    return next((i for i in range(*role) if not is_role_prefix(text.plain[i])), role[1] - 1)


def weight_of_role(text: Text, codes: str, role: Role) -> int:
    """Return how much a role tells: a relation to somebody that is not said 0, a rank 1, any
    other noun 2."""
    noun = noun_of_role(text, role[:2])
    kind = kind_of_role(plain(singular_role(text.raw[noun]) or text.raw[noun]))
    bare = kind == "relation" and set(codes[noun + 1:role.last]) <= {"a"}
    return 0 if bare else 1 if kind == "rank" else 2


def is_plural_role(text: Text, role: Span) -> bool:
    """Tell whether the noun of a role is a plural."""
    return singular_role(text.raw[noun_of_role(text, role)]) != ""


def role_text(text: Text, role: Role) -> str:
    """Return a role in the singular, « ministres de l'Intérieur » of two is one of each, its
    part of « maires de Lyon et de Nice », and without the capital of a sentence's beginning."""
    words = text.quote(*role[:2]).split(" ")
    for i, word in enumerate(words if is_plural_role(text, role[:2]) else ()):
        if plain(word) in ("de", "du", "des") or word[:2] in ("d'", "d’"):
            break
        words[i] = singular_role(word) or re.sub("(?<=..)(?<!ai|oi)s$", "", word)
    if begins_sentence(text, role.first) and words[0][1:].islower():
        words[0] = words[0].lower()
    said = " ".join(words)
    shared = SHARED_OUT.match(said) if role.persons == 2 else None
    return f"{shared[1]} {shared.group(2 + role.person) or shared.group(4 + role.person)}" if (
        shared) else said


_OF = "(d(?:es? |u |['’]).+)"
SHARED_OUT = re.compile(rf"(.+?) (?:{_OF} et {_OF}|(\S+) et (\S+))$")


def roles_beside(text: Text, codes: str, mentions: Sequence[Mention]) -> Dict[Mention, Role]:
    """Return the role beside each name; a mere rank gives way to what follows, and a plural is
    of all that « et » and commas join: « les ministres A, B et C », « A et B, députés »."""
    found: Dict[Mention, Role] = {}
    for run in joined_names(codes, mentions):
        before = [role_before(text, codes, mention.first) for mention in run]
        after = [role_after(text, codes, mention.last) for mention in run]
        shared = [role for role in (before[0], after[-1])
                  if role and run[1:] and is_plural_role(text, role)]
        for n, (mention, ahead, behind) in enumerate(zip(run, before, after)):
            own = [Role(*role) for role in (ahead, behind) if role and not (role is ahead and (
                is_plural_role(text, role) or is_of_opening(text, codes, role, mention)))]
            own += [Role(*role, n, len(run)) for role in shared]
            if own:
                found[mention] = own[-1 if own[1:] and weight_of_role(
                    text, codes, own[0]) < 2 else 0]
    return found


def is_of_opening(text: Text, codes: str, role: Span, mention: Mention) -> bool:
    """Tell whether the role before a name rather stands in a phrase that opens the sentence:
    « Dans une lettre au maire, X, préfet, a démissionné », not « À côté du maire, X, rit »."""
    window = range(role[0], max(-1, role[0] - MOST_ROLE_WORDS), -1)
    begin = next((i for i in window if begins_sentence(text, i)), role[0])
    if text.plain[begin] not in OPENING_PHRASES or codes[mention.first - 1] != "," or (
            "," in codes[begin:role[0]]):
        return False
    return verb_form(text.lower[mention.last]) != "" or (
        role_after(text, codes, mention.last) is not None)


OPENING_PHRASES = one_of("a apres au aux avant dans de depuis devant en lors par sur")


def joined_names(codes: str, mentions: Sequence[Mention]) -> List[List[Mention]]:
    """Return the runs of mentions that « et » and commas join."""
    runs: List[List[Mention]] = []
    for mention in mentions:
        if runs and BRACKETED.sub("", codes[runs[-1][-1].last:mention.first]) in (
                ",", "&", ",&"):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return runs


BRACKETED = re.compile(r"\([^()]*\)")  # « X (CGT) et Y (CFDT) »


def roles_apart(text: Text, codes: str, groups: Sequence[Sequence[Mention]]
                ) -> Dict[int, Role]:
    """Return for the groups of mentions the role by which the same sentence or the next one
    speaks of its only person again: « X a gagné. L'attaquant brésilien a … »."""
    owner = {mention: n for n, group in enumerate(groups) for mention in group}
    mentions = sorted(owner)
    found: Dict[int, Role] = {}
    for k, sentence in enumerate(text.sentences):
        begin = text.sentences[k - 1].first if k else 0
        for i in range(sentence.first, min(sentence.first + 2, sentence.last - 2)):
            role = phrase_of_person(text, codes, i)
            if role:
                near = slice(*(bisect.bisect(mentions, (at,)) for at in (begin, role[1] + 2)))
                owners = {owner[mention] for mention in mentions[near]}
                if len(owners) == 1:
                    found.setdefault(min(owners), Role(*role))
    return found


def phrase_of_person(text: Text, codes: str, i: int) -> Optional[Span]:
    """Return the role behind the article at word i that can speak of a person again."""
    if text.plain[i] not in ("le", "la", "l'") or (
            kind_of_role(text.plain[i + 1]) != "work") or (
            not begins_role(text, codes, i + 1)):
        return None
    end = role_end(text, codes, i + 1, i + 2)
    return (i + 1, end) if end > i + 2 else None


# -- Persons


def find_people(text: Text) -> List[Person]:
    """Return the persons that the article names, first those who do most in it."""
    codes = name_codes(text)
    mentions = find_mentions(text, codes)
    groups = group_mentions(text, mentions)
    marked = list(codes.replace("N", "C"))
    for mention in mentions:  # no role runs over a name
        marked[mention.first] = "N"
    codes = "".join(marked)
    beside, apart = roles_beside(text, codes, mentions), roles_apart(text, codes, groups)
    named = {mention.first: n for n, group in enumerate(groups) for mention in group}
    names, namesakes = [best_name(text, group) for group in groups], collections.defaultdict(list)
    for n, group in enumerate(groups):
        namesakes[name_words(text, group[0])[-1]].append(n)
    people = []
    for n, group in enumerate(groups):
        full = sorted(group, key=lambda mention: len(name_words(text, mention)) < 2)
        role = max((beside[mention] for mention in full if mention in beside),
                   key=lambda role: weight_of_role(text, codes, role), default=apart.get(n))
        if role and not weight_of_role(text, codes, role):
            owners = (*owner_before(text, role, named),
                      *namesakes[name_words(text, group[0])[-1]][:2])
            said = relation(text, role, [names[owner] for owner in owners if owner != n])
        else:
            said = role_text(text, role) if role else next((
                text.raw[i - 1] for i, _ in group if codes[max(0, i - 2):i] == "dA"
                and text.plain[i - 2] in ("la", "le", "l'")), None)  # « le Finlandais X »
        acts = sum("V" in codes[max(0, first - 1):first] or verb_form(text.lower[last]) != ""
                   for first, last in group)
        people.append((-len(group) - acts, Person(names[n], said, tuple(
            (text.start[first], text.end[last - 1]) for first, last in group))))
    return [person for _, person in sorted(
        people, key=lambda pair: (pair[0], pair[1].mentions[0]))]


def owner_before(text: Text, role: Role, named: Mapping[int, int]) -> Sequence[int]:
    """Return the only person whom the sentence names before « son frère », if there is one; of
    « Sa veuve, X, et son père Y » both are another's."""
    window = range(role.first - 1, max(-1, role.first - WORDS_TO_OWNER), -1)
    begin = next((i for i in window if begins_sentence(text, i)), role.first)
    owned = [i for i in range(begin, role.first) if text.plain[i] in ("sa", "ses", "son")]
    ahead = {named[i] for i in range(begin, role.first) if i in named}
    return list(ahead) if owned == [role.first - 1] and len(ahead) == 1 else ()


WORDS_TO_OWNER = 40


def relation(text: Text, role: Role, owners: Sequence[str]) -> Optional[str]:
    """Return a relation with the person meant, alone only if it tells the nationality."""
    said = role_text(text, role)
    if not owners:
        return said if role.last - role.first > 1 else None
    link = "d'" if plain(owners[0][0]) in "aeiou" else "de "
    return f"{said} {link}{owners[0]}"


def best_name(text: Text, group: Sequence[Mention]) -> str:
    """Return the name of a person: in full, not in capitals, beginning as it does most often,
    or with a first name: not « Dito Emmanuel Macron »."""
    firsts = collections.Counter(name_words(text, mention)[0] for mention in group)

    def goodness(mention: Mention) -> Tuple[bool, bool, int, bool, int]:
        words = name_words(text, mention)
        return (len(words) > 1, not text.raw[mention.last - 1].isupper(),
                firsts[words[0]], is_first_name(words[0]), -mention.first)
    return text.quote(*max(group, key=goodness))


def name_words(text: Text, mention: Mention) -> Tuple[str, ...]:
    """Return the words of a mention in plain letters, without signs and first particles."""
    found = [w for w in text.plain[mention.first:mention.last] if w != "."]
    while len(found) > 1 and found[0] in PARTICLES and not is_first_name(found[0]):
        del found[0]
    return tuple(found)


def group_mentions(text: Text, mentions: Sequence[Mention]) -> List[List[Mention]]:
    """Put the mentions of one person together: full names first, then bare surnames, each to
    the bearer who is named most."""
    groups: List[List[Mention]] = []
    known: Dict[str, List[Tuple[Tuple[str, ...], List[Mention]]]] = collections.defaultdict(list)
    named = [(name_words(text, mention), mention) for mention in mentions]
    for names, mention in sorted(named, key=lambda pair: len(pair[0]) < 2):
        keys = [*dict.fromkeys(map(name_key, names[1:] or names))]
        fits = [group for key in keys for other, group in known[key][:MOST_NAMESAKES]
                if is_name_of(names, other)]
        if fits:
            bisect.insort(max(fits, key=len), mention)
        else:
            groups.append([mention])
            for key in keys:
                known[key].append((names, groups[-1]))
    return groups


MOST_NAMESAKES = 100  # persons with a word of their names in common that are compared


def is_name_of(names: Tuple[str, ...], full: Tuple[str, ...]) -> bool:
    """Tell whether a name is a form of another: one goes on where the other ends or before
    the other begins, or they have one surname and agreeing first names; a single word must be
    one of its surnames."""
    x, y = (tuple(map(name_key, name)) for name in (names, full))
    if len(x) == 1:
        return x[0] in (y[-1:] if len(y) < 3 else y[1:])
    short, long = sorted((x, y), key=len)
    near = 1 if 1 in (len(names[0]), len(full[0])) else None  # « J. Dupont »
    return short in (long[:len(short)], long[-len(short):]) or (
        x[-1] == y[-1] and x[0][:near] == y[0][:near])


# A title that stands for its holder, and its office.
TITLES_ALONE = (
    ("(?:ancien )?président (?:de la République|français)", "président", "France"),
    ("(?:ancien )?chef de l['’][ÉE]tat", "président", "France"),
    (r"(?<=[Ll]e |[Ll]a )[Pp]remi[eè]re? ministre\b(?! [A-Zb-z])", "Premier ministre", "France"),
    ("(?:ancien )?(?:président américain|locataire de la Maison[ -]Blanche)|"
     "ancien président(?! [a-z])", "président", "États-Unis"),
)


def with_titles(text: Text, people: Sequence[Person]) -> List[Person]:
    """Return the persons, those without a role with a title that stands apart from their name,
    « Macron … le chef de l'État », if no other holder of it is named."""
    found: Dict[Person, str] = {}
    for pattern, title, of in TITLES_ALONE:
        holders = [person for person in people if has_held(person.name, title, of)]
        quotes = (compiled(pattern).search(text.chars, *span) for span in text.spans)
        quote = next(filter(None, quotes), None) if len(holders) == 1 else None
        if quote and not holders[0].role:
            found.setdefault(holders[0], quote.group())
    return [person._replace(role=found.get(person, person.role)) for person in people]


def has_held(name: str, title: str, of: str) -> bool:
    """Tell whether a full name is that of a holder of an office."""
    words = [name_key(word) for word in name.split()]
    return len(words) > 1 and any(
        (term.titles[0], term.of) == (title, of) and name_key(term.name.split()[0]) == words[0]
        for term in terms_named(words[-1]))


# ======================================================================================
# Events
# ======================================================================================
# A clause tells an event if it has a finite verb in a tense of the news, or a noun of
# happening. Each clause is weighed; the ten heaviest are told, in the order of the text.


class Clause(NamedTuple):
    """Word indexes of a clause, its verbs, and the sentence that it belongs to."""

    first: int
    last: int
    verbs: Tuple[Verb, ...]
    sentence: int
    main: Tuple[Verb, ...] = ()  # those of no subordinate clause, once they are known


# Words behind a comma that open what a clause can be told without: « , qui … », « , selon … ».
TAIL_OPENERS = one_of("""
    accompagne accompagnee afin alors apres au-dela avant avec car ce comme contre dans dont lors
    malgre notamment parmi pendant pour precise puis puisque qui soit sur tandis tout y
""")

# Those that open one without a comma too.
BARE_TAILS = one_of("""
    afin alors apres avant car dont lors lorsque malgre notamment pour puis puisque tandis
""")
SAID = DETERMINERS | one_of("que qu' de d' des « \"")  # what was said begins so

# Words at the head of a sentence that link it to the one before, with the comma behind them.
CONNECTIVES = [" ".join(phrase.split()) for phrase in """
    mais; or; et; car; puis; donc; bref; enfin; ensuite; ainsi; aussi; certes; cependant;
    toutefois; pourtant; neanmoins; d' ailleurs; par ailleurs; par consequent; par contre;
    par exemple; en effet; en outre; en revanche; en fait; en consequence; de plus; de meme;
    de fait; au contraire; au final; du coup; des lors; pour autant; pour rappel; a noter que;
    video; videos; photo; photos; infographie; en direct; en images; exclusif; reportage;
    de son cote; de leur cote; pour sa part; pour leur part; quant a lui; quant a elle;
    pendant ce temps; entre-temps; resultat; sur quoi
""".split(";")]
CONNECTORS = re.compile(f"(?:(?:{'|'.join(CONNECTIVES)})(?: [,:])* )+")
LINKING = frozenset(phrase.split()[0] for phrase in CONNECTIVES)

# Words at the head of a clause that stand for what was named before it.
SUBJECT_PRONOUNS = one_of("il elle ils elles")
LEANING = one_of("je j' mon ma mes ce c' cela ca ceci celui celle ceux celles celui-ci celle-ci "
                 "ceux-ci celles-ci y")
POINTING = one_of("ce cet cette ces")
NO_SUBJECT = PREPOSITIONS | SUBORDINATORS | ADVERBS | one_of("nous vous on c' ce au aux")
LAST_NAMED = one_of("dernier derniere derniers dernieres")
ATTRIBUTING = one_of("selon d'")
MOST_LINKING = 8  # words at the head of a clause that can link it to others
CLITICS = one_of("ne n' se s' y en l' lui leur me m'")
JOINTS = one_of("et mais or puis")

# Words that link clauses: none ends an event.
LINKS = one_of("alors et mais or que qu' tandis")

# Verbs that deny, in the forms that the press uses.
DENYING = one_of("""
    conteste contestent contesté dément démenti démentent nie nient nié niait récuse réfute réfuté
""")

# Participles behind a conditional of what did not happen: « aurait pu ».
UNREAL = one_of("aimé dû fallu pu préféré souhaité voulu")

# Nouns of happening, which tell an event where a headline has no verb.
EVENT_NOUNS = inflected("""
    accident accord achat acquittement adoption affrontement agression annonce annulation appel
    arrestation assassinat assaut attaque attentat audience avalanche blocage bombardement
    braquage canicule catastrophe ceremonie cessez-le-feu collision condamnation conference
    conflit congres cortege coup couronnement crash crise crue cyclone debat deces declaration
    decouverte defaite defile demission deraillement discours disparition dissolution echec
    effondrement election enlevement enterrement entretien epidemie eruption escalade evacuation
    exercice explosion exposition expulsion faillite feminicide fermeture festival finale fuite
    funerailles fusillade fusion greve guerre hausse hommage inauguration incendie inculpation
    inondation interdiction interpellation intervention invasion jugement lancement liberation
    limogeage manifestation marche match meeting meurtre mise mobilisation mort motion mouvement
    mutinerie naissance naufrage negociations nomination noyade obseques offensive operation
    ouragan ouverture pandemie panne perquisition plainte pluies pourparlers prise proces putsch
    raid rassemblement reception reconstruction referendum reforme rencontre reouverture report
    reprise retour retrait reunion saisie sanctions scrutin seisme sommet succes suspension
    suspicion tempete tirs tournee tremblement treve tuerie vaccination verdict victoire
    violences visite vol vote
""", ",s")

MOST_EVENTS = 10
LEAST_SHOWN = 2  # of a text however short
MOST_SHOWN = 8
SHOWN_SHARE = 0.32  # of the article's characters
LONGEST_EVENT = 300  # characters: nothing longer is told
LONG_EVENT = 130  # characters from which on an event loses what it can be told without
LONGEST_LINE = 160  # characters that an event takes if it can be cut at all
SHORT_EVENT = 50  # characters that must be left of it
SHORTEST_EVENT = 4  # words
SUBJECT_WORDS = 10  # that stand before the verb of a clause at most
MOST_SENTENCES_CARRIED = 15  # how far a day is carried on in what is told after it
MOST_FUTURE_CARRIED = 1  # the same for what is to come


def split_clauses(text: Text, sentence: Sentence, number: int, cues: Sequence[Cue]
                  ) -> List[Clause]:
    """Return a sentence in its coordinate clauses, which can be told alone, if it is long or
    tells several dates, its cues; but none without a verb."""
    several = len({cue.timex for cue in cues}) > 1
    whole = Clause(sentence.first, sentence.last, sentence.verbs, number)
    if not several and length_of(text, sentence.first, sentence.last) <= LONG_EVENT:
        return [whole]
    parts = []
    for border in joints(text, sentence):
        left, right = cut_out(whole, whole.first, border), cut_out(whole, border, whole.last)
        told = left.verbs[-1].last if left.verbs else left.last
        linked = next((i for i in range(told, border) if text.raw[i] == ";"), border)
        left = left._replace(last=linked)  # « ; mais, de plus en plus, » goes with what follows
        if bare_main(text, left) and bare_main(text, right):
            parts.append(left)
            whole = right
    return [*parts, whole]


def cut_out(clause: Clause, first: int, last: int) -> Clause:
    """Return the words first to last of a clause, with the verbs among them."""
    return clause._replace(first=first, last=last, main=(), verbs=tuple(
        verb for verb in clause.verbs if first <= verb.first < last))


def joints(text: Text, sentence: Sentence) -> Iterator[int]:
    """Yield where, behind a sign or a conjunction, a clause with its own subject begins.

    After « que » or « si » a comma alone opens none: « il dit que si Paris vote, Lyon vote ».
    """
    finite = {verb.first for verb in sentence.verbs}
    bound = False
    for i in range(sentence.first + 1, sentence.last - 2):
        bound = bound or text.plain[i] in ("que", "qu'", "si")
        if text.raw[i] in ",;:–—" and not text.quoted[i]:
            linked = text.plain[i + 1] in ("alors", "pendant", "tandis") and (
                text.plain[i + 2] in ("que", "qu'"))  # « tandis que »
            begin = i + 3 if linked else i + 1 + (text.plain[i + 1] in JOINTS)
            free = begin > i + 1 or text.raw[i] == ";" or not bound
            if free and opens_clause(text, begin, min(sentence.last, begin + SUBJECT_WORDS),
                                     finite):
                yield begin
                bound = False


def opens_clause(text: Text, begin: int, last: int, finite: AbstractSet[int]) -> bool:
    """Tell whether a subject and its verb stand at word `begin`, no sign between them and no
    second of a list of subjects."""
    if not (text.plain[begin] in DETERMINERS or text.plain[begin] in SUBJECT_PRONOUNS
            or text.raw[begin][0].isupper()):
        return False
    for i in range(begin, last):
        if text.plain[i] in CLAUSE_OPENERS or text.plain[i] == "et":
            return False
        if i in finite:
            return i > begin
    return False


# A participle behind a comma has its subject before it: « , disant que … » can't stand alone.
DANGLING = re.compile(r"(?!cependant|devant|durant|maintenant|pendant|suivant)\w{4,}ant")


# What tells in favour of a clause and against it: few things, each of which raises the share of
# key events told on both halves of the texts. More of them (a place in the lead, « nous »,
# length, verbs of saying, what leans on a sentence before) fit the one half and fail on the
# other; a regression on 45 such signs, fitted to nine texts in ten and tried on the tenth,
# chooses no better than these.
WEIGHTS = {
    "past": 1.6,  # its heaviest main verb: passé composé, passé simple
    "future": 1.6,
    "just done": 1.6,  # « vient de perdre », and denials
    "present": 0.9,
    "pluperfect": 0.9,
    "imperfect": 0.4,
    "wanted": 0.4,  # « veut », « peut »
    "state": 0.2,  # « est », « avait », « reste »: what is so is no event
    "noun": 0.3,  # each noun of happening, for two at most
    "dated": 1.0,
    "acts": 0.5,  # a person named before its verb
    "capitals": 0.2,  # each, for three at most
    "repeated": 0.2,  # how often the article has its content words elsewhere, on average
    "headline": -0.8,  # the share of its content words that the headline has
    "quoted": -2.2,  # all of it in quotation marks
    "asked": -3.0,
    "sub-heading": -3.0,  # what it says, the text below says too
}
LEAST_WEIGHT = 0.8  # of what is told at all
SAME = 0.6  # share of content words from which on two clauses tell the same


STATES = one_of("reste restent semble semblent demeure demeurent restait semblait")


def verb_kind(text: Text, verb: Verb) -> str:
    """Return what kind of verb tells something: a key of WEIGHTS."""
    form = verb_form(text.lower[verb.first])
    if form in ("want", "can"):
        return "wanted"
    if text.lower[verb.first] in DENYING or text.lower[verb.first] in (
            "vient", "viennent") and OF & set(text.plain[verb.last + 1:verb.last + 2]):
        return "just done"
    if verb.first == verb.last and (form[:4] in ("be n", "be t", "have") or text.plain[
            verb.first] in STATES):
        return "state"
    if form == "be then" and text.lower[verb.last] in ANNOUNCING:
        return "wanted"  # « était prévu »
    imperfect = form == "past" and text.lower[verb.first].endswith(("ait", "aient"))
    return "imperfect" if imperfect else verb.tense.name.lower()


def main_verbs(text: Text, clause: Clause) -> Tuple[Verb, ...]:
    """Return the verbs of a clause that stand in no subordinate clause, or else all; not what
    a speaker says if somebody says so: « Je pars », a dit le maire."""
    if clause.main:
        return clause.main
    found = bare_main(text, clause) or clause.verbs
    return tuple(verb for verb in found if not text.quoted[verb.first]) or tuple(found)


def bare_main(text: Text, clause: Clause) -> List[Verb]:
    """Return the verbs of a clause that stand in no subordinate clause."""
    if SUBORDINATORS.isdisjoint(text.plain[clause.first:clause.last]):
        return list(clause.verbs)
    found, after = [], clause.first
    for verb in clause.verbs:
        if SUBORDINATORS.isdisjoint(text.plain[after:verb.first]):
            found.append(verb)
        after = verb.last + 1
    return found


class Story(NamedTuple):
    """What the weight of a clause needs to know of its article."""

    text: Text
    clauses: Sequence[Clause]
    wholes: Sequence[Clause]  # the same before they were trimmed: their dates stand there too
    contents: Sequence[FrozenSet[str]]  # the stems of the content words of each clause
    counts: Mapping[str, int]  # how often the article has a stem
    headline: FrozenSet[str]  # content words
    dates: Mapping[int, Sequence[Cue]]  # by sentence
    names: Sequence[int]  # where persons are named
    subjects: Mapping[int, Tuple[str, int]]  # clause -> whom its first words mean, their end
    days: Mapping[int, int]  # clause -> the cue that dates it


def can_be_told(text: Text, clause: Clause) -> bool:
    """Tell whether a clause has its own beginning and is short enough."""
    words = text.plain[clause.first:clause.first + 2]
    opening = text.raw[clause.first]
    headless = opening[0].islower() and verb_form(opening) or INVERTED.search(words[0]) or (
        words[0] == "s'" and words[-1] not in SUBJECT_PRONOUNS and not (  # « S'étonne le maire »
            words[-1].endswith("ant"))
        or words[0] == "l'" and verb_form(words[-1]).startswith("have"))  # « L'a dit … »
    return not headless and clause.last - clause.first >= SHORTEST_EVENT and (
        length_of(text, clause.first, clause.last) <= LONGEST_EVENT)


def weight_of(story: Story, number: int) -> float:
    """Return how much a clause tells of its article."""
    text, clause, whole = story.text, story.clauses[number], story.wholes[number]
    first, last, content = clause.first, clause.last, story.contents[number]
    whole_end, size = text.end[whole.last - 1], max(1, len(content))
    told, told_at = max(((WEIGHTS[verb_kind(text, verb)], text.start[verb.first])
                      for verb in main_verbs(text, clause)), default=(0.0, 0))
    found = {
        "noun": min(2, len(EVENT_NOUNS.intersection(text.plain[first:last]))),
        "dated": any(text.start[whole.first] <= cue.start < whole_end
                     for cue in story.dates[clause.sentence]),
        "acts": bisect.bisect_left(story.names, text.start[first]) < bisect.bisect_left(
            story.names, told_at),
        "capitals": min(3, sum([word[0].isupper() for word in text.raw[first + 1:last]])),
        "repeated": sum(story.counts[w] - 1 for w in content) / size,
        "headline": len(content & story.headline) / size,
        "quoted": sum(text.quoted[first:last]) / (last - first),
        "asked": "?" in text.raw[last - 2:last],
        "sub-heading": number and text.raw[last:last + 1] == ["\n"] and not is_final(
            text.chars[text.start[first]:text.end[last - 1]]),
    }
    return told + sum(WEIGHTS[name] * value for name, value in found.items() if value)


def points_back(text: Text, clause: Clause) -> bool:
    """Tell whether a clause begins with a pronoun that stands for what was named before, or
    has such a one for its subject: « Il a dit », not « Il y a », « Il faut »; or is a noun that
    sums that up: « Une idée qui a plu. »"""
    behind = next((verb.first for verb in main_verbs(text, clause)), clause.first)
    last_named = any(text.plain[i] in LAST_NAMED and text.plain[i - 1] in POINTING
                     and text.plain[i + 1] not in UNITS for i in range(clause.first + 1, behind))
    opening, follower = text.lower[clause.first:clause.first + 2]
    rest = opening in ("un", "une") and not bare_main(text, clause) or (
        opening in ("de", "d'") and (follower == "quoi" or INFINITIVE.match(
            follower) is not None))  # « De quoi inquiéter … »
    timed = plain(follower) in PARTS_OF_TIME | UNITS.keys() | WEEKDAYS.keys()  # « Ce lundi, »
    bare_denial = any(text.lower[verb.first] in DENYING and verb.last > clause.last - 4
                      for verb in main_verbs(text, clause))  # « La ville dément formellement. »
    return last_named or rest or bare_denial or plain(opening) in LEANING and not timed or (
        pronoun_at(text, clause)[1] != "")


def read_story(text: Text, cues: Sequence[Cue], people: Sequence[Person]) -> Story:
    """Return what the events of an article are chosen from and by."""
    dates: Dict[int, List[Cue]] = collections.defaultdict(list)
    for cue in filter(can_date, cues):
        dates[cue.sentence].append(cue)
    wholes = [clause for number, sentence in enumerate(text.sentences)
              for clause in split_clauses(text, sentence, number, dates[number])]
    clauses = [trimmed(text, headed(text, clause)) for clause in wholes]
    stems = list(map(content_stem, text.plain))
    contents = [frozenset(stems[clause.first:clause.last]) - {""} for clause in clauses]
    title = headline_of(text)
    names = sorted(mention[0] for person in people for mention in person.mentions)
    return Story(text, clauses, wholes, contents, collections.Counter(stems),
                 content_words(text.chars[title.start:title.end]) if title else frozenset(),
                 dates, names, subjects_meant(text, clauses, people),
                 date_clauses(text, clauses, wholes, cues))


def find_events(text: Text, cues: Sequence[Cue], people: Sequence[Person]) -> List[Event]:
    """Return the most telling events of an article, in the order of the text."""
    story = read_story(text, cues, people)
    weighed = []
    for number, clause in enumerate(story.clauses):
        if can_be_told(text, clause):
            weight = weight_of(story, number)
            if weight > LEAST_WEIGHT:
                weighed.append((-weight, number))
    ranked = choose(story, [number for _, number in sorted(weighed)])
    gist = shown_numbers(story, ranked)
    return [make_event(story, number, cues, people)._replace(
        rank=1 + ranked.index(number), shown=number in gist) for number in sorted(ranked)]


def choose(story: Story, ranked: Sequence[int]) -> List[int]:
    """Return the numbers of the clauses to tell, the most telling first: no two that tell the
    same."""
    contents = story.contents
    chosen: List[int] = []
    for n in ranked:
        clause = story.clauses[n]
        if not any(tells_the_same(contents[n], contents[m]) for m in chosen) and (
                "form" not in phrases_in(story.text.quote(clause.first, clause.last))):
            chosen.append(n)
        if len(chosen) == MOST_EVENTS:
            break
    return chosen


def shown_numbers(story: Story, ranked: Sequence[int]) -> Set[int]:
    """Return which of the chosen clauses the digest prints: so many that it stays short, and
    neither the headline, which is printed anyway, unless a day is told with it, nor what leans
    on a clause that is not."""
    text, gist, spent, lines = story.text, set(), 0, 0
    title = headline_of(text)
    room = SHOWN_SHARE * sum(end - start for start, end in text.spans)
    for number in ranked:
        clause = story.clauses[number]
        told = title is not None and (text.start[clause.first] < title.end or tells_the_same(
            story.contents[number], story.headline) and number not in story.days)
        if told or number not in story.subjects and points_back(text, clause):
            continue
        length = length_of(text, clause.first, clause.last)
        if lines < LEAST_SHOWN or lines < MOST_SHOWN and spent + length <= room:
            gist.add(number)
            spent += length
            lines += title is not None or clause.sentence > 0  # else it is the headline
    return gist


def tells_the_same(a: FrozenSet[str], b: FrozenSet[str]) -> bool:
    """Tell whether nearly all content words of the shorter one stand in the other."""
    return len(a & b) > SAME * len(a) and len(a) > 1


def make_event(story: Story, number: int, cues: Sequence[Cue], people: Sequence[Person]
               ) -> Event:
    """Return the event that a clause tells."""
    text, clause = story.text, story.clauses[number]
    dated = story.days.get(number)
    start, end = text.start[clause.first], text.end[clause.last - 1]
    if dated is not None and words_to_next(text, cues, dated) in (["a"], ["vers"], ["des"]) and (
            cues[dated + 1].timex.unit == "clock"):
        dated += 1  # « samedi à 10 heures »
    names = tuple(person.name for person in people_in(text, clause, people))
    until = dated + 1 if dated is not None and is_range(text, cues, dated) else None
    left_out = any(word[0].isalnum() for word in text.raw[
        clause.last:text.sentences[clause.sentence].last])
    status = status_of(text, clause, story.wholes[number],
                       cues[dated] if dated is not None else None)
    subject, behind = story.subjects.get(number, (None, start))
    return Event(start, end, as_sentence(text, clause), dated, until, names,
                 place_in(text, clause.first, clause.last),
                 status, subject, behind - start, cut=left_out)


def as_sentence(text: Text, clause: Clause) -> str:
    """Return the words of a clause as a sentence of its own: with a capital, with the marks of
    what began before it or goes on behind it."""
    quote = text.quote(clause.first, clause.last)
    for opening, closing in ("« ", " »"), ("“", "”"):
        missing = quote.count(closing.strip()) - quote.count(opening.strip())
        quote = opening * (missing > 0) + quote + closing * (missing < 0)
    if quote.count('"') % 2:
        quote = '"' + quote if text.quoted[clause.first] else quote + '"'
    capital = quote[0].upper()
    return (capital if len(capital) == 1 else quote[0]) + quote[1:]  # « ß » has none


FORESEEING = one_of("prévoit prévoient")  # what a noun names; others with an infinitive only
REMINDING = one_of("rappelons rappel memoire")
CLAIMING = re.compile("(?:affirm|assur|jur|prétend|sout(?:ien|enu)|suppos|soupçonn)")  # « … que »
WAS_WANTED = re.compile("(?:all|dev|espér|prévoy|voul)ai(?:t|ent)")


def status_of(text: Text, clause: Clause, whole: Clause, cue: Optional[Cue]) -> Status:
    """Return how the text stands to what a clause tells, by its first main verb: that of saying
    behind a quotation, unless the event has its date, the cue, inside."""
    words = text.plain[whole.first:whole.first + 2] + text.plain[
        clause.first:min(whole.last, clause.last + 2)]
    hearsay = "selon" in words or ("d'", "apres") in zip(words, words[1:])
    verbs = bare_main(text, clause) if cue and cue.quoted else main_verbs(text, clause)
    verb = next(iter(verbs), None)
    if verb is None:
        return Status.REPORTED if hearsay else Status.TOLD
    first, last = text.lower[verb.first], text.lower[verb.last]
    if {first, last} & DENYING:
        return Status.DENIED
    birth = text.lower[whole.first] in ("né", "née", "nés", "nées")  # « Né en 1921, il a … »
    if birth or not REMINDING.isdisjoint(words[:2]):
        return Status.BACKGROUND
    claimed = CLAIMING.match(last) and {"que", "qu'"}.intersection(
        text.plain[verb.last + 1:verb.last + 2])
    unsure = "if" in verb_form(first).split() and last not in UNREAL
    if unsure or claimed or hearsay and verb.tense is not Tense.FUTURE:
        return Status.REPORTED
    behind = "".join(text.lower[verb.last + 1:verb.last + 2])  # « doit avoir lieu » is a plan
    supposed = last in ("agir", "avoir") and behind != "lieu" or last == "être" and (
        first.startswith("pourrai") and not is_participle(behind))  # « pourrait être là »
    if supposed or verb_form(first) == "can" or WAS_WANTED.fullmatch(first):
        return Status.TOLD  # « peut partir », « devait venir »
    years_ago = cue is not None and cue.timex.unit == "year" and cue.timex.offset < 0
    return Status.PLANNED if verb.tense is Tense.FUTURE or first in FORESEEING else (
        Status.BACKGROUND if verb.tense is Tense.PLUPERFECT or years_ago else Status.TOLD)


# What the article of a subject tells: « il » can mean « le pont », « elle » « cette loi ».
GENDERS = {"le": "il", "un": "il", "ce": "il", "cet": "il", "du": "il", "la": "elle",
           "une": "elle", "cette": "elle", "les": "s", "ces": "s", "des": "s", "ses": "s",
           "leurs": "s", "deux": "s", "trois": "s", "quatre": "s", "cinq": "s"}


def subjects_meant(text: Text, clauses: Sequence[Clause], people: Sequence[Person]
                   ) -> Dict[int, Tuple[str, int]]:
    """Return for clauses whose subject is « il » or « elles » whom that means and where these
    words end, where the text leaves no doubt of it."""
    found: Dict[int, Tuple[str, int]] = {}
    last = ""  # the pronoun that is the subject of the clause before
    for number, clause in enumerate(clauses):
        at, pronoun = pronoun_at(text, clause)
        before = clauses[number - 1]
        if at is not None and number and clause.sentence - before.sentence <= 1:
            meant = found[number - 1][0] if last == pronoun and number - 1 in found else (
                None if last else subject_before(text, before, pronoun, people))
            if meant:
                found[number] = meant, text.end[at]
        last = pronoun
    return found


def people_in(text: Text, clause: Clause, people: Sequence[Person]) -> List[Person]:
    """Return the persons whom a clause names."""
    start, end = text.start[clause.first], text.end[clause.last - 1]
    return [p for p in people if any(start <= mention[0] < end for mention in p.mentions)]


def pronoun_at(text: Text, clause: Clause) -> Tuple[Optional[int], str]:
    """Return the word that is the first subject of a clause and the pronoun, if it is one that
    stands for whom the text named before: « Il a dit », « « Oui », a-t-elle dit »."""
    spoken = [verb for verb in clause.verbs if not text.quoted[verb.first]] or clause.verbs
    if not spoken or text.plain[clause.first] == "quant":  # « Quant à la gare, elle … »
        return None, ""
    i = spoken[0].first
    if INVERTED_PERSON.search(text.plain[i]):
        return spoken[0].last, text.plain[i].rpartition("-")[2]
    while i > clause.first and text.plain[i - 1] in CLITICS:
        i -= 1
    subject = text.plain[i - 1] if i > clause.first else ""
    if subject not in SUBJECT_PRONOUNS or subject == "il" and text.plain[i] in ("y", "faut"):
        return None, ""
    words = text.plain[i:spoken[0].last + 2]
    return None if subject == "il" and not IMPERSONAL.isdisjoint(words) else i - 1, subject


# Verbs that « il » without a meaning goes with: « il s'agit », « il a fallu ».
IMPERSONAL = one_of("agi agir agira agissait agit fallait fallu faudra faudrait convient existe "
                    "manque neige pleut pleuvait plu reste suffit semble")


def subject_before(text: Text, before: Clause, pronoun: str, people: Sequence[Person]
                   ) -> Optional[str]:
    """Return the subject of the clause before, if a pronoun can mean it: what acts goes on
    acting, and so does who says a quotation, if only one person is named outside of it."""
    named = people_in(text, before, people)
    if text.quoted[before.first]:
        outside = any(not text.quoted[bisect.bisect_left(text.start, start)] for p in named
                      for start, _ in p.mentions if start < text.end[before.last - 1])
        speaks = len(named) == 1 and outside and not pronoun.endswith("s")
        return named[0].name if speaks else None
    end = end_of_subject(text, before)
    gender = gender_of(text.plain[before.first], text.plain[before.first + 1])
    plural = pronoun.endswith("s")
    if not end or not (gender in (pronoun, "") and not plural or gender == "s" and plural):
        return None
    phrase = text.quote(before.first, end)
    if phrase[0].isupper() and not gender and len(named) > 1:
        return None
    return phrase[0].lower() + phrase[1:] if gender else phrase


def gender_of(word: str, noun: str) -> str:
    """Return the pronoun that can mean a noun behind its first word, "" if that is no article:
    of « l' » only by what nouns of that gender end in."""
    if word != "l'":
        return GENDERS.get(word, "")
    return "elle" if FEMININE.search(noun) else "il" if noun[-1] not in "es" else "?"


FEMININE = re.compile("(?:ion|ite|[ae]nce|ure|ise|ette|euse|rice|ine|ole|iere|esse)$")


def end_of_subject(text: Text, clause: Clause) -> int:
    """Return where the subject that opens a clause ends, 0 if none opens it: « Le pont de
    Marlac, fermé depuis mai, a rouvert » begins with « Le pont de Marlac »."""
    first, word = clause.first, text.plain[clause.first]
    verb = next((v.first for v in clause.verbs), 0)
    named = text.raw[first][0].isupper() and word not in WEEKDAYS and (
        word not in NO_SUBJECT | LEANING and not is_participle(text.lower[first]))
    if not (named or word in GENDERS) or word[0].isdigit():
        return 0
    while verb - 1 > first and text.plain[verb - 1] in CLITICS:
        verb -= 1
    sign = next((i for i in range(first, verb) if text.plain[i] in CLAUSE_OPENERS), verb)
    return sign if first < sign <= first + SUBJECT_WORDS else 0


def headed(text: Text, clause: Clause) -> Clause:
    """Return a clause without signs and without the words at its head that link it to what
    stands before, or a credit or heading in capitals that ran into it: « Par ailleurs, »,
    « PHOTO DE LA VILLE La maire … »."""
    first, last = unsigned(text, clause.first, clause.last)
    match = text.plain[first] in LINKING and CONNECTORS.match(
        " ".join(text.plain[first:min(last, first + MOST_LINKING)]) + " ")
    begin = first + match.group().count(" ") if match else behind_capitals(text, first, last)
    return narrowed(text, clause, begin if begin < last - SHORTEST_EVENT else first, last)


def behind_capitals(text: Text, first: int, last: int) -> int:
    """Return where a sentence begins behind two or more words in capitals."""
    end = first
    while end < last and (text.raw[end].isupper() or text.raw[end] in "/-–:|"):
        end += 1
    capitals = sum(len(word) > 1 for word in text.raw[first:end]) > 1
    begins = end < last and text.raw[end][0].isupper() and text.plain[end] in DETERMINERS
    return end if capitals and begins else first


def trimmed(text: Text, clause: Clause) -> Clause:
    """Return a clause, where it is long without its tail, and where that does not suffice
    without what stands before its subject."""
    first, last = clause.first, clause.last
    if length_of(text, first, last) <= LONG_EVENT:
        return clause
    told, is_so = max(((verb.last, verb_kind(text, verb) == "state")
                       for verb in main_verbs(text, clause)[:1]), default=(last, False))
    says = told < last and text.lower[told] in SAYING
    borders = [(i, sure) for i, sure in tail_borders(text, told + 2, last)
               if length_of(text, first, i) >= SHORT_EVENT
               and (not says or is_said(text, told + 1, i))
               and not (is_so and text.plain[i + 1] == "qui")]  # « C'est le port, qui a brûlé »
    cut = last_whole(text, clause, (i for i, sure in borders if sure), default=last)
    if length_of(text, first, cut) > LONGEST_LINE:
        begin = behind_opening(text, clause)
        first = begin if length_of(text, begin, cut) >= SHORT_EVENT else first
    if length_of(text, first, cut) > LONGEST_LINE:
        cut = last_whole(text, clause._replace(first=first), (i for i, _ in borders), default=cut)
    return narrowed(text, clause, first, cut)


def is_said(text: Text, first: int, last: int) -> bool:
    """Tell whether among these words behind a verb of saying that begins what is said: « a
    annoncé mercredi la fermeture », not « a annoncé, à la fin du conseil, … »."""
    return any(text.plain[i] in SAID and (i == first or text.raw[i - 1] == ","
                                          or text.plain[i - 1] in WEEKDAYS)
               for i in range(first, last))


def last_whole(text: Text, clause: Clause, borders: Iterable[int], default: int) -> int:
    """Return the last of the words before which a clause can be cut so that it fits a line, or
    else the first: no bracket stays open."""
    best = default
    for i in borders:
        fits = length_of(text, clause.first, i) <= LONGEST_LINE
        if (fits or best == default) and is_whole(text, clause, clause.first, i):
            best = i
    return best


def narrowed(text: Text, clause: Clause, first: int, last: int) -> Clause:
    """Return the part of a clause from word first to last, without signs at its ends."""
    first, last = unsigned(text, first, last)
    if clause.main and (first, last) == (clause.first, clause.last):
        return clause
    inside = cut_out(clause, first, last)
    return inside._replace(main=main_verbs(text, inside))


def behind_opening(text: Text, clause: Clause) -> int:
    """Return where the subject of a clause begins behind a long opening and its comma: « En
    raison des travaux sur le quai du port, la ville a fermé … »."""
    verb = next(iter(main_verbs(text, clause)), None)
    if verb is None or text.plain[clause.first] in ATTRIBUTING:
        return clause.first
    for i in range(verb.first - 1, clause.first, -1):
        if text.raw[i] == "," and not text.quoted[i]:
            finite = {v.first for v in clause.verbs}
            return i + 1 if opens_clause(text, i + 1, verb.first + 1, finite) else clause.first
    return clause.first


def tail_borders(text: Text, first: int, last: int) -> Iterator[Tuple[int, bool]]:
    """Yield where among these words a tail begins, and whether what stands before surely is
    complete: « , qui … » can always go, « pour … » where nothing else can."""
    for i in range(first, last - 1):
        behind = text.plain[i + 1]
        sure = text.raw[i] in ";–—" or text.raw[i] == "," and (
            behind in TAIL_OPENERS or DANGLING.fullmatch(behind) is not None)
        if sure:
            yield i, True
        sign = text.raw[i] in ",:(" and behind not in ("que", "qu'")
        bare = text.plain[i] in BARE_TAILS and text.plain[i - 1] not in (*UNITS, ",")
        if (sign or bare) and not sure:
            yield i, False


def is_whole(text: Text, clause: Clause, first: int, last: int) -> bool:
    """Tell whether these words close their brackets and have the verb of the last subordinate
    clause that they open, and of « que » in « que si … »."""
    opened = [i for i in range(first, last) if text.plain[i] in SUBORDINATORS]
    brackets = text.raw[first:last].count("(") - text.raw[first:last].count(")")
    told = opened[-1] if opened else first
    if opened[-1:] == [i + 1 for i in opened[-2:-1]]:  # its clause ends with a comma
        told = next((i for i in range(told, last) if text.raw[i] == ","), last)
    return not brackets and (not opened or any(
        told < verb.first < last for verb in clause.verbs))


def unsigned(text: Text, first: int, last: int) -> Tuple[int, int]:
    """Return the words first to last without signs at their ends that nothing there pairs."""
    while first < last - 1 and (text.raw[first] in ",;:.–—-)»”|" or text.raw[first] in "«“" and (
            CLOSING_QUOTE[text.raw[first]] not in text.raw[first:last])):
        first += 1
    while last > first + 1 and (
            text.raw[last - 1] in ",;:–—(«“" or text.plain[last - 1] in LINKS
            or text.raw[last - 1] in "»”" and not set("«“") & set(text.raw[first:last])):
        last -= 1
    return first, last


CLOSING_QUOTE = {"«": "»", "“": "”"}


# Words that make a date behind them that of something else, and up to how many words before it:
# « jusqu'à lundi », « un sans-abri né en 1975 », « 4 000, contre 7 000 samedi dernier ».
OTHER_DATE = {**dict.fromkeys(one_of("jusqu' reporté reportée repoussé repoussée"), 3),
              **dict.fromkeys(one_of("jusque ici avant né née nées"), 2),
              **dict.fromkeys(one_of("contre rapport comparaison comparable"), 7)}

# Nouns before « du 6 juin » that are part of the date: « dans la matinée du 6 juin ».
PARTS_OF_TIME = one_of("""
    apres-midi aube compter courant cours date debut fil fin jour journee matin matinee mi milieu
    mois nuit partir semaine soir soiree week-end
""")


def date_clauses(text: Text, clauses: Sequence[Clause], wholes: Sequence[Clause],
                 cues: Sequence[Cue]) -> Dict[int, int]:
    """Return for clauses the cue that dates them: their own, or that of the scene that they
    go on telling."""
    starts = [cue.start for cue in cues]
    days: Dict[int, int] = {}
    scenes: Dict[str, Tuple[int, int]] = {}  # kind of verb -> cue, last sentence
    for number, (clause, whole) in enumerate(zip(clauses, wholes)):
        inside = range(bisect.bisect_left(starts, text.start[whole.first]),
                       bisect.bisect_left(starts, text.end[whole.last - 1]))
        own = governing_cue(text, clause, whole, cues, inside)
        kind = next((verb_kind(text, verb) for verb in main_verbs(text, clause)
                     if "if" not in verb_form(text.lower[verb.first]).split()), "")
        if own is not None:
            days[number] = own
            ahead = cues[own].tense is Tense.FUTURE or cues[own].timex.step > 0
            for other in SCENES.get(kind, (kind,)):
                told = not ahead if other == "past" else ahead or not cues[own].tense
                if told and not cues[own].quoted:  # what a speaker tells does not end a scene
                    scenes[other] = own, clause.sentence + length_of_scene(text, cues, own)
        elif kind in scenes and clause.sentence <= scenes[kind][1] and not any(
                can_date(cues[i]) and text.start[clause.verbs[0].first] > cues[i].start
                or has_own_time(text, cues[i]) for i in inside):
            days[number] = scenes[kind][0]
    return days


def has_own_time(text: Text, cue: Cue) -> bool:
    """Tell whether a cue says that what is told took days, recurs or has its own bounds: « en
    vingt jours », « chaque lundi », « d'ici lundi »; not « pendant une heure »."""
    at = bisect.bisect_left(text.start, cue.start)
    if cue.timex.type == "DURATION":
        return text.plain[at - 1] in LASTING and not cue.timex.when.other.startswith("PT")
    return cue.timex.type == "SET" or not BOUNDING.isdisjoint(text.plain[max(0, at - 3):at])


LASTING = one_of("depuis durant en pendant")
BOUNDING = one_of("avant depuis ici jusqu' jusque")

# The kinds of verbs with which the day of a dated verb goes on; its own, if none is named.
SCENES = {"pluperfect": ("past",), "imperfect": ("past",), "present": ("past", "future"),
          "state": ("past", "future"), "": ("past", "future")}


def length_of_scene(text: Text, cues: Sequence[Cue], i: int) -> int:
    """Return how many sentences more tell of the day of cue i: none if what happened then took
    a span of days or was before what is told."""
    if is_range(text, cues, i) or not is_day(cues[i]) or cues[i].tense is Tense.PLUPERFECT:
        return -1
    return MOST_FUTURE_CARRIED if cues[i].tense is Tense.FUTURE else MOST_SENTENCES_CARRIED


def governing_cue(text: Text, clause: Clause, whole: Clause, cues: Sequence[Cue],
                  inside: Iterable[int]) -> Optional[int]:
    """Return the index of the cue that dates a clause, of those inside it before it was
    trimmed: the nearest to its main verb that is not the date of something else."""
    verb = max(main_verbs(text, clause), key=lambda v: WEIGHTS[verb_kind(text, v)], default=None)
    best, distance = None, FAR
    for i in inside:
        at = bisect.bisect_left(text.start, cues[i].start, whole.first, whole.last)
        far = abs(at - verb.first) if verb else at - whole.first
        if at - whole.first <= 1 or is_day(cues[i]) and words_to_next(text, cues, i - 1) == [","]:
            far = -at  # « Jeudi, la pluie de la veille cessera », « Un an plus tard, le 3 mai, »
        if at >= clause.last and (is_year(cues[i]) or text.raw[at - 1] != "," and (
                TAIL_OPENERS | SUBORDINATORS) & set(text.plain[clause.last:at])):
            continue  # what the tail that was cut off tells
        if far < distance and can_date(cues[i]) and not (
                dates_other(text, whole, cues[i], at, verb)):
            best, distance = i, far
    return best if best is None else end_of_span(text, cues, best)


def is_in_name(text: Text, cue: Cue, at: int) -> bool:
    """Tell whether a bare year at word `at` belongs to the noun before it: « le budget 2022 »."""
    before = text.plain[at - 1] if at else "\n"
    noun = before[0].isalpha() and before not in FUNCTION_WORDS | BEFORE_A_PAST_YEAR
    return noun and text.plain[at] == cue.quote


def dates_other(text: Text, whole: Clause, cue: Cue, at: int, verb: Optional[Verb]) -> bool:
    """Tell whether a cue at word `at` dates something else than what `verb` tells."""
    spoken = text.quoted[whole.first]
    if cue.quoted and (not spoken or (cue.timex.unit, cue.timex.offset) == ("day", 0)):
        return True
    before = text.lower[max(whole.first, at - max(OTHER_DATE.values())):at]
    if any(OTHER_DATE.get(word, 0) > i for i, word in enumerate(reversed(before))):
        return True
    if before[-1:] in (["que"], ["qu'"]) and not {"ne", "n'"} & set(before):
        return True  # « aussi doux que la veille », not « ce n'est que lundi que »
    if is_year(cue) and (before[-1:] == ["pour"] or is_in_name(text, cue, at)):
        return True  # « les prévisions pour 2019 », « l'Euro 2020 »
    if verb is None or at - whole.first <= 1:  # « En novembre dernier, le port, où … »
        return False
    of_noun = len(before) > 1 and before[-1] in OF and "lors" not in before and (
        plain(before[-2]) not in PARTS_OF_TIME)
    if of_noun and (verb.last < at or at - whole.first > OPENING
                    and before[-2] not in EVENT_NOUNS):
        return True  # « l'attentat de lundi », not « dans la nuit du 4 mai »
    nearest, _ = nearest_verb(text, whole.verbs, at, at + 1)
    if nearest not in (None, verb) and text.raw[at - 1] != ",":  # « le sommet qui ouvrira lundi »
        openers = [w for w in text.plain[whole.first:nearest.first] if w in SUBORDINATORS]
        if openers[-1:] in (["qui"], ["dont"], ["ou"]):
            return True
    subordinate = nearest not in (None, *main_verbs(text, whole)) and not (
        text.quoted[nearest.first])  # « La flèche, qui est tombée en 2019, … »
    return not cue.quoted and (at < verb.first and subordinate
                               or dates_participle(text, whole, cue, at, verb))


def dates_participle(text: Text, whole: Clause, cue: Cue, at: int, verb: Verb) -> bool:
    """Tell whether the cue at word `at` dates a participle: « un violon volé en 1998 a été
    retrouvé », « Élu en 2014, le maire … », « la ville a vendu la halle, construite en 1887 »;
    not « l'accident survenu lundi »: that is what happened. What is so has its date there: « le
    traité, entré en vigueur en 1961, est un modèle ». A year can be that of a noun set apart
    too: « Ministre en 1978, le maire … », « le virus, cause de la crise de 2009, … »."""
    begin = next((i + 1 for i in range(at - 1, max(whole.first, at - SUBJECT_WORDS), -1)
                  if text.raw[i] == ","), whole.first)
    apart, word = begin > whole.first, begin + (text.plain[begin] == "deja")
    if at > verb.first:
        return begin > verb.last and is_participle(text.lower[word]) and (
            is_year(cue) or "depuis" in text.plain[word:at])
    if is_participle(text.lower[word]):
        return not (apart and verb.tense is Tense.PRESENT)
    finite = {i for v in whole.verbs for i in range(v.first, v.last + 1)}
    if verb.tense is not Tense.PRESENT and text.plain[word] in DETERMINERS and any(
            is_bare_participle(text, i) and text.plain[i - 1] not in EVENT_NOUNS
            and i not in finite for i in range(word + 2, at)):
        return True
    noun = is_role_noun(text.lower[word]) or apart and text.raw[word].islower() and (
        text.plain[word] not in FUNCTION_WORDS | PARTS_OF_TIME)
    return noun and is_year(cue) and cue.quote.isdigit()


def end_of_span(text: Text, cues: Sequence[Cue], i: int) -> int:
    """Return of « dans la nuit du 4 au 5 mai » the cue of the first day, of « de 23 % en
    2018 à 10 % en 2019 » that of the second year, else the cue i itself."""
    if words_to_next(text, cues, i - 1) in (["au"], ["-"], ["a"]) and (
            is_day(cues[i]) and is_day(cues[i - 1])):
        return i - 1
    if words_to_next(text, cues, i)[:1] == ["a"] and is_year(cues[i]) and (
            is_year(cues[i + 1]) and cues[i].timex.when < cues[i + 1].timex.when):
        return i + 1
    return i


def words_to_next(text: Text, cues: Sequence[Cue], i: int) -> List[str]:
    """Return the words between cue i and the next one, if that is of the same sentence."""
    if not 0 <= i < len(cues) - 1 or cues[i].sentence != cues[i + 1].sentence:
        return []
    between = words_between(text, cues[i].end, cues[i + 1].start)
    return text.plain[between.start:between.stop]


def can_date(cue: Cue) -> bool:
    """Tell whether a cue can be the date of an event."""
    when = cue.timex.when
    return cue.timex.type in ("DATE", "TIME") and not when.other and (
        when.digits == 4 and cue.timex.unit != "clock")  # no century, no decade, no hour


def is_range(text: Text, cues: Sequence[Cue], i: int) -> bool:
    """Tell whether cue i and the next one are the ends of a span: « du 4 mai au 6 juin »."""
    return words_to_next(text, cues, i) in (
        ["au"], ["et"], ["et", "le"], ["jusqu'", "au"]) and is_day(cues[i + 1])


def is_year(cue: Cue) -> bool:
    """Tell whether a cue names one year."""
    return cue.timex.when.is_year


def is_day(cue: Cue) -> bool:
    """Tell whether a cue names one day."""
    return cue.timex.unit == "day" or cue.timex.unit == "" and cue.timex.when.is_day


# ======================================================================================
# Clues
# ======================================================================================
# What of the article bounds the publication day. A clue has a kind, which tells how often such
# clues mislead (KINDS), and the spells of days that it allows; how several weigh together is
# for Weighing. Nothing here knows what day it is today.
#
# Most clues are names of days that are known, read by how the article tells of them (Reading):
# holders of offices     « le ministre Pap Ndiaye » is of his term         offices_told
# governments            « le gouvernement Borne »                         governments_told
# names with known days  « la COP21 sera … », « depuis le Brexit »         names_told
# dates with their year  « fermé en juin 2018 »: later; « rouvrira en »    dates_told
# The others:
# round years            « dix ans après » beside a date or known name     years_after_clues
# seasons                « cette saison 2022-2023 »                        season_clues
# dates without a year   « fermé le 12 avril »: soon after one of these    yearless_clues


Edge = Tuple[int, int]  # BEGIN or CLOSE day of a spell, days added to it
BEGIN, CLOSE = 0, 1
SLACK = 3  # days: papers call a holder so some days before and after


class Reading(NamedTuple):
    """What spells of days say of the day of an article that tells of them in one way."""

    kind: str  # of the clue; {} is how precise the spell is: day, month or year
    begins: Optional[Edge]  # the article is of this day or later
    ends: Optional[Edge]  # of this day or earlier
    reason: str = "in office {}"  # {} are the spells


class Naming(NamedTuple):
    """What the article names of known days: its words (end excluded), its spells of days, how
    they are read, and what is told besides."""

    kind: str  # a key of READINGS
    first: int
    last: int
    spells: Tuple[Spell, ...]
    reading: Optional[Reading]
    what: str = ""


def find_clues(text: Text, cues: Sequence[Cue], people: Sequence[Person]) -> List[Clue]:
    """Return all evidence of an article but that of its stamps."""
    names, dates = list(names_told(text)), list(dates_told(text, cues))
    told = [(text.quote(name.first, name.last), name.spells, name.reading, name.what)
            for name in (*names, *dates) if name.reading]
    clues = itertools.starmap(read_clue, (
        *offices_told(text, people), *governments_told(text), *told))
    return [*filter(None, clues), *years_after_clues(text, names, dates), *season_clues(text),
            *yearless_clues(cues)]


def read_clue(quote: str, spells: Iterable[Spell], reading: Reading, what: str = ""
              ) -> Optional[Clue]:
    """Return what spells of days say, read so; nothing where none has the day that it needs."""
    days = sorted(set(spells), key=open_days)
    read = sorted({(edge_of(spell, reading.begins), edge_of(spell, reading.ends))
                   for spell in days if not reading.begins or spell[reading.begins[0]]},
                  key=open_days)
    if not read:
        return None
    if not (reading.begins and reading.ends):
        read = read[:1] if reading.begins else read[-1:]
    said = ", ".join(f"{first} to {last}" if last else f"from {first}" for first, last in days)
    reason = reading.reason.format(said, first=days[0][0], last=days[-1][1])
    unit = told_unit(*open_days((days[0][0], days[-1][1])))
    return Clue(quote, f"{reason} ({what})" if what else reason, reading.kind.format(unit),
                tuple(read))


def open_days(spell: Spell) -> Tuple[date, date]:
    """Return the first and last day of a spell, where it is open those of the calendar."""
    return spell[0] or date.min, spell[1] or date.max


def edge_of(spell: Spell, edge: Optional[Edge]) -> Optional[date]:
    """Return the day of a spell that a reading names, if there is one."""
    day = edge and spell[edge[0]]
    return day + timedelta(edge[1]) if edge and day else None


# -- Holders of offices


class RoleReading(NamedTuple):
    """How a word of a role has its holder's term read."""

    pattern: "re.Pattern[str]"  # where the plain role begins
    reading: Reading
    example: str  # a sentence about a term that ended, and the bounds that it gives
    bounds: Tuple[Optional[str], Optional[str]]


ROLE_READINGS = {  # the first one that matches decides
    "former": RoleReading(
        re.compile(r"(?:.* )?(?:ancien|ex[ -]|defunt|feu\b)"),
        Reading("since", (CLOSE, -SLACK), None),
        "L'ex-Premier ministre Édouard Philippe a parlé.", ("2020-06-30", None)),
    "elected": RoleReading(
        re.compile(r"(?!.*democrat).*\b(?:elue?|designee?)$"),
        Reading("term", (BEGIN, -150), (BEGIN, SLACK)),
        "Le président élu Barack Obama a parlé.", ("2008-08-23", "2009-01-23")),
    "future": RoleReading(
        re.compile(r"future?\b"), Reading("term", None, (BEGIN, SLACK)),
        "Le futur président François Hollande a parlé.", (None, "2012-05-18")),
    "new": RoleReading(
        re.compile(r"nouve(?:au|l|lle)\b"), Reading("term", (BEGIN, -SLACK), (BEGIN, 365)),
        "Le nouveau président François Hollande a parlé.", ("2012-05-12", "2013-05-15")),
    "resigning": RoleReading(
        re.compile(r".*\bdemissionnaire\b"), Reading("term", (CLOSE, -120), (CLOSE, SLACK)),
        "Le Premier ministre démissionnaire Gabriel Attal a parlé.",
        ("2024-05-08", "2024-09-08")),
    "spoken of": RoleReading(
        re.compile(r".*\b(?:alors|epoque)\b"), Reading("since", (BEGIN, -SLACK), None),
        "Le président de l'époque, François Hollande, a parlé.", ("2012-05-12", None)),
    "in office": RoleReading(
        re.compile(r""), Reading("term", (BEGIN, -SLACK), (CLOSE, SLACK)),
        "Le président François Hollande a parlé.", ("2012-05-12", "2017-05-17")),
}
# A quote, the spells that it means, and how they are read.
ToldSpells = Tuple[str, Sequence[Spell], Reading]


def offices_told(text: Text, people: Sequence[Person]) -> Iterator[ToldSpells]:
    """Yield the terms of office of the persons named. Where a holder is only recalled (« en
    1996 », « de l'époque »), his last day says nothing."""
    for person in people:
        role = plain(person.role or "")
        held = terms_named(name_key(person.name.split()[-1])) if role else ()
        terms = {term: len(body_stems(term.of).intersection(
            word[:5] for word in re.split(r"\W+", role)))
            for term in held if agrees(term, person.name, role)}
        if not terms:
            continue
        how = "resigning" if resigns(text, person) else next(
            name for name, row in ROLE_READINGS.items() if row.pattern.match(role))
        told = [sentence_at(text, start) for start, _ in person.mentions]
        if how == "in office" and all(s is not None and tells_of_a_year(text, s) for s in told):
            how = "spoken of"
        spells = [(term.first, term.last) for term, named in terms.items()
                  if named == max(terms.values())]
        yield f"{person.role} {person.name}", spells, ROLE_READINGS[how].reading


# What says, behind a name, that he leaves his office.
LEAVING = re.compile(r",?(?:[^,.;]{1,60},)? (?:a (?:remis|présenté|annoncé) sa démission"
                     r"|démissionne\b|a démissionné)")
OWNED = re.compile(r"\b(?:aux?|des?|du|[dl]['’]|de la)\s*$")  # « le conseiller du ministre X »


def resigns(text: Text, person: Person) -> bool:
    """Tell whether the lead says of a person, not of another beside him, that he resigns."""
    return any(end < text.lead_end and LEAVING.match(text.chars, end) and not OWNED.search(
        text.chars[max(0, start - 100):start].rstrip(" ,").removesuffix(person.role or ""))
        for start, end in person.mentions)


def tells_of_a_year(text: Text, sentence: Sentence) -> bool:
    """Tell whether a sentence tells in the past and names a year: who held an office then."""
    said = " ".join(text.plain[sentence.first:sentence.last])
    return names_year(text, sentence) and any(
        verb.tense in PAST_TENSES for verb in sentence.verbs) or (
        re.search(r"\b(?:epoque|alors (?!qu))", said) is not None)


# Words of a role that name no body, in plain letters.
ROLE_FILLERS = one_of("""
    actuel actuelle alors chef demissionnaire elu elue epoque executif general generale homologue
    interim monsieur notre patron sortant sortante
""")

# Words of a role that make it another one than the office of the same title.
OTHER_OFFICE = one_of("""
    adjoint adjointe candidat candidate chancellerie groupe investi investie porte-parole
    presidentielle pretendant pretendante primaire terre vice
""")


def agrees(term: Term, name: str, role: str) -> bool:
    """Tell whether a name with its role, in plain letters, can mean the holder of a term: who
    presides a group is not meant by « président » of the Assembly, nor the candidate for an
    office; of which office a « homologue » is, his name tells."""
    given, full = ([name_key(word) for word in names.split()] for names in (name, term.name))
    words = [re.sub(r"^(?:[dl]|qu)'", "", word)
             for word in re.findall(r"[\w']+", role.replace("-", " "))]
    title = plain(term.titles[0])
    if len(given) > 1 and (given[0] != full[0] or given[-1] != full[-1]) or any(
            word in OTHER_OFFICE and word not in title for word in words):
        return False
    if "homologue" not in words and not any(
            all(any(word.startswith(stem) for word in words) for stem in stems)
            for stems in map(title_stems, term.titles)):
        return False
    rest = [word[:5] for word in words if len(word) > 3 and word not in ROLE_FILLERS
            and not nationalities().get(word) and not is_role_prefix(word)
            and word[:5] not in {t[:5] for t in title.split()}]
    return term.titles[0] not in WIDE_TITLES or not rest or any(
        stem in body_stems(term.of) for stem in rest)


@functools.lru_cache(maxsize=None)
def body_stems(name: str) -> FrozenSet[str]:
    """Return how the words, in plain letters, begin by which a body is named."""
    said = plain(f"{name} {OTHER_NAMES.get(name, '')}")
    return frozenset(word[:5] for word in re.findall(r"\w{2,}", said))


@functools.lru_cache(maxsize=None)
def title_stems(title: str) -> Tuple[str, ...]:
    """Return how the words of a title begin, so that feminine forms agree: premi, minis."""
    return tuple(re.sub(r"^[dl]'", "", word)[:5]
                 for word in re.findall(r"[\w']+", plain(title).replace("-", " "))
                 if word not in ARTICLES and word not in OF_AND_AT)


GOVERNMENT = re.compile(r"(?<![Pp]orte-parole du )"
                        r"\b(?P<of>[Aa]dministration|[Gg]ouvernement|[Cc]ommission) (?:d[e'’] ?)?"
                        r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)")

# what bears its head's name -> titles and country of such heads
GOVERNMENT_HEADS = {
    "administration": (("président", "maire"), ""),
    "gouvernement": (
        ("Premier ministre", "président du Conseil", "président du gouvernement"), ""),
    "commission": (("président",), "Commission européenne"),
}


def governments_told(text: Text) -> Iterator[ToldSpells]:
    """Yield the terms of the heads of « l'administration Biden », « le gouvernement Borne »."""
    for match in itertools.chain.from_iterable(
            GOVERNMENT.finditer(text.chars, *span) for span in text.spans):
        titles, of = GOVERNMENT_HEADS[match["of"].lower()]
        given = [name_key(word) for word in match["name"].split()]
        terms = [term for term in terms_named(given[-1])
                 if term.titles[0] in titles and of in ("", term.of)
                 and (len(given) == 1 or name_key(term.name.split()[0]) == given[0])]
        sentence = sentence_at(text, match.start())
        if sentence is None or len({term.of for term in terms}) != 1:
            continue
        at = bisect.bisect_left(text.start, match.start())
        if governing_tense(text, sentence, at, at + 2)[0] is Tense.FUTURE:
            continue  # it may not be in office yet
        before = any(verb.tense is Tense.PLUPERFECT for verb in sentence.verbs[:1])
        past = before or tells_of_a_year(text, sentence) or "sous" in text.plain[at - 2:at]
        how = "spoken of" if past else "in office"
        yield match.group(), [(t.first, t.last) for t in terms], ROLE_READINGS[how].reading


# -- Names whose days are known


FIRST_USE = Reading("word", (BEGIN, 0), None, "not said before {first}")
OLD_WORD = Reading("old word", (BEGIN, 0), (CLOSE, 0), "hardly said after {last}")
TOLD = Reading("told {}", (BEGIN, 0), None, "told as past")
TO_COME = Reading("{} to come", None, (CLOSE, 0), "still to come")

# What names of each kind say where they are told as past, as present and as to come. Who could
# know the name beforehand decides: nobody that of an attack, everybody that of the Olympics.
READINGS = {
    "sudden": (FIRST_USE, FIRST_USE, FIRST_USE),
    "foreseen": (FIRST_USE, None, None),
    "in use": (FIRST_USE, OLD_WORD, OLD_WORD),
    "state": (FIRST_USE, Reading("state", (BEGIN, 0), (CLOSE, 0), "as long as it lasted"),
              Reading("state", None, (CLOSE, 0), "before it ended on {last}")),
    "occasion": (TOLD._replace(kind="told day"), None, TO_COME),
    "date": (TOLD, Reading("named {}", (BEGIN, 0), None, "named with its year"), TO_COME),
    "weekday": (TOLD, Reading("named weekday", (BEGIN, 0), None, "named with its weekday"),
                TO_COME._replace(kind="weekday to come")),
    "news day": (Reading("news day", (BEGIN, 0), None, "the day of the news"), None,
                 Reading("news day", (BEGIN, -2), None, "the day of the news")),
}
TENSES_READ = (Tense.PAST, Tense.PRESENT, Tense.FUTURE)
ENDED = ("state", "in use")  # a year beside them, or quotation marks, recall these


def names_told(text: Text) -> Iterator[Naming]:
    """Yield the names with known days that the article has, each by its first place there."""
    facts = find_facts(text)
    for kind in EVENTS:
        for first, last, (_, days, what) in {tuple(text.plain[fact.first:fact.last]): fact
                                             for fact in reversed(facts[kind])}.values():
            tense = told_as(text, kind, first, last)
            what = what or days.replace("..", " to ") * (kind == "occasion")
            yield Naming(kind, first, last, tuple(map(days_in, days.split())),
                         READINGS[kind][TENSES_READ.index(tense)], what)


# Words before a name that make it past.
SINCE = one_of("apres depuis lendemain lors son")

# Words between a name and the noun that it belongs to: « le candidat à la … ».
TO_OR_OF = OF_AND_AT | {"pour"}

# What is thought of, or done with, what did not take place yet: « les Jeux ont été reportés ».
UNDONE = re.compile(
    r"\b(?:annul|anticip|appel(?:ai|er|le)|attend|attribu|chang|choisi|confi|crain|craign|decal"
    r"|demand|empech|en cas d|envisag|esper|evit|exclu|exig|hypothese|mainten|menac|oppos|possib"
    r"|prepar|prevo|prevu|projet|prom(?:ess|et|is)|propos|reclam|redout|refus|report|repouss"
    r"|risqu|scenario|souhait|veu|voul)")


def told_as(text: Text, kind: str, first: int, last: int) -> Tense:
    """Return whether a sentence tells of a name surely as past or as to come, else PRESENT."""
    sentence = sentence_at(text, text.start[first])
    if sentence is None:
        return Tense.PRESENT
    tense, sure = governing_tense(text, sentence, first, last)
    before = text.plain[max(sentence.first, first - 4):first]
    since = not SINCE.isdisjoint(before)
    if kind in ENDED:
        past = since or recalls(text, sentence) or text.quoted[first] or (
            kind == "state" and tense in PAST_TENSES)
    elif UNDONE.search(" ".join(text.plain[sentence.first:sentence.last])):
        return Tense.PRESENT
    else:
        sure = sure and TO_OR_OF.isdisjoint(before[-2:])
        past = tense is not Tense.FUTURE and (since or sure and tense in PAST_TENSES)
    if tense is Tense.FUTURE and sure and not since:
        return Tense.FUTURE
    return Tense.PAST if past else Tense.PRESENT


# -- Dates of the text

MOST_DAYS_TOLD = timedelta(3660)  # ten years: a century says nothing of the day
MONTH_MEMORY = 335  # days: a month past that is farther away is named with its year
EDITIONS = one_of("edition millesime")  # « l'édition 2014 se déroulera » in that year


def told_unit(first: date, last: date) -> str:
    """Return how precise a date with its year is."""
    return "day" if first == last else "month" if (last - first).days < MONTH_MEMORY else "year"


WORDS_BEFORE = 8  # how far before a date such words can stand
WAS_TO = one_of("devaient devait")  # « devait ouvrir en 2009 »: it may or may not have done so
PLANNING = one_of("avant calendrier ici jusqu' objectif partir pour projet")
PREPARING = one_of("horizon perspective perspectives preparatifs preparation")
SET_AGAINST = re.compile(r"(?:rapport a|comparaison (?:a|avec)|contre \d\S* (?:\S+ )?en)$")


def tense_of_date(text: Text, sentence: Sentence, at: int, cue: Cue) -> Optional[Tense]:
    """Return PAST or FUTURE for a date with its year, at word `at`; PRESENT where it is only
    named, None where it can be either."""
    first = text.lower[sentence.first]
    if at > sentence.first + 1 and (is_role_noun(first) or is_participle(first)) and all(
            verb.first > at for verb in sentence.verbs):
        return Tense.PAST  # « Ministre en 2012, il sera entendu »
    before = text.plain[max(sentence.first, at - WORDS_BEFORE):at]
    if SET_AGAINST.search(" ".join(before[-5:])):
        return Tense.PAST  # « 500 élèves, contre 700 en 2014 »
    if not PREPARING.isdisjoint(before):
        return Tense.FUTURE
    if cue.tense is Tense.FUTURE:
        open_ = not WAS_TO.isdisjoint(text.plain[sentence.first:at])
        return Tense.FUTURE if cue.tense_is_sure and not open_ else None
    if not PLANNING.isdisjoint(before):
        return None  # « prolongé jusqu'en 2027 »
    told = cue.tense in PAST_TENSES and (cue.tense_is_sure or cue.timex.when.is_in_year)
    return Tense.PAST if told else Tense.PRESENT


def is_news_day(text: Text, cue: Cue, at: int) -> bool:
    """Tell whether a day with its weekday, at word `at`, is that on which the verb of its
    sentence took place: « a annoncé, jeudi 9 mai 2013 », not « arrêté jeudi … »."""
    before, verbs = text.lower[at - 1], text.sentences[cue.sentence].verbs
    return bool(cue.timex.when.weekday) and cue.tense is Tense.PAST and not (
        at and (before in OF_AND_AT or before in SINCE or is_participle(before))
        and all(verb.last != at - 1 for verb in verbs))


def dates_told(text: Text, cues: Sequence[Cue]) -> Iterator[Naming]:
    """Yield the dates with their year, read by the tense around them."""
    at = 0
    for cue in cues:
        at, when = text.start.index(cue.start, at), cue.timex.when
        days = when.days() if cue.timex.type in ("DATE", "TIME") else None
        if not days or days[1] - days[0] > MOST_DAYS_TOLD or is_year(cue) and (
                set("-–/").intersection(text.raw[at - 1:at] + text.raw[at + 1:at + 2])
                or text.plain[at - 1] not in EDITIONS and is_in_name(text, cue, at)):
            continue
        this = days[0] == days[1] and plain(cue.quote).startswith("ce ")
        tense = tense_of_date(text, text.sentences[cue.sentence], at, cue)
        kind = "weekday" if when.weekday else "date"
        if cue.start < text.lead_end and days[0] == days[1] and (
                cue.tense in (Tense.PAST, Tense.FUTURE) if this else is_news_day(text, cue, at)):
            kind, tense = "news day", cue.tense
        elif this:
            tense = Tense.PAST
        yield Naming(kind, at, bisect.bisect_left(text.start, cue.end), (days,),
                     tense and READINGS[kind][TENSES_READ.index(tense)])


def yearless_clues(cues: Sequence[Cue]) -> List[Clue]:
    """Return what dates without a year say: the article lies near them, in whichever year
    they fit; before or behind them by the tense."""
    found = []
    for cue in cues:
        when = cue.timex.when
        if cue.timex.step or cue.timex.type != "DATE" or when.has_year or (
                not when.month or when._replace(year=2000).span() is None):
            continue
        this = "this day" if plain(cue.quote).startswith("ce ") else "weekday date"
        what = this if when.weekday else "day" if when.day else "month"
        tense = "past" if cue.tense in PAST_TENSES else (
            "ahead" if cue.tense is Tense.FUTURE else "near")
        found.append(Clue(cue.quote, YEARLESS_REASONS[tense], f"{what} {tense}", (), when))
    return found


YEARLESS_REASONS = {"past": "past, without a year, so recent", "near": "without a year, so near",
                    "ahead": "to come, without a year, so near"}


# -- Round years

YEARS_AFTER = Reading("years after", (BEGIN, -170), (CLOSE, 170))  # « trois ans après », roughly
LONGEST_MEMORY = 500  # years
NEAR_WORDS = 90  # how far from it the date can stand that it counts from
BESIDE_WORDS = 7  # how far behind « il y a trois ans, » the date can begin
TO_ITS_NAME = 4  # words from « ans », « anniversaire » to a name: « après la », « de la »


def years_after_clues(text: Text, names: Sequence[Naming], dates: Sequence[Naming]
                      ) -> Iterator[Clue]:
    """Yield what « cinq ans après », « il y a cinq ans » and « le 50e anniversaire de » say
    beside the date, or before the name, of what they count from."""
    named = {name.first: name for name in reversed(names) if name.kind not in ENDED}
    told = {day.first: day for day in dates
            if day.reading is TOLD and told_unit(*day.spells[0]) != "year"}
    for i, word in enumerate(text.plain):
        number = integer(text.plain[i - 1]) if word in ("ans", "anniversaire") and i else None
        start = number and number <= LONGEST_MEMORY and starting_point(text, i, named, told)
        if number and start:
            spell = tuple(day + timedelta(round(365.25 * number)) for day in start.spells[0])
            quote = f"{text.quote(i - 1, i + 1)} … {text.quote(start.first, start.last)}"
            yield read_clue(quote, [spell], YEARS_AFTER._replace(
                reason=f"{number} years after {start.spells[0][0]}"))


def starting_point(text: Text, i: int, named: Mapping[int, Naming], told: Mapping[int, Naming]
                   ) -> Optional[Naming]:
    """Return what the years at word i count from: a name behind them, or the nearest date told
    as past that is more precise than a year; both by their first word."""
    before = " ".join(text.plain[max(0, i - 4):i - 1])
    ago = before.endswith(("il y a", "voici", "voila"))
    if not ago and text.plain[i] == "ans" and text.plain[i + 1:i + 2] != ["apres"]:
        return None
    behind = filter(None, map(named.get, range(i + 1, i + 1 + TO_ITS_NAME)))
    reach = range(i + 1, i + BESIDE_WORDS) if ago else range(i - NEAR_WORDS + 1, i + NEAR_WORDS)
    near = filter(None, map(told.get, reach)) if text.plain[i] == "ans" else ()
    return next(behind, None) or min(near, key=lambda day: abs(day.first - i), default=None)


THIS_SEASON = re.compile(
    rf"ette (?:saison|année scolaire|année universitaire) ({YEAR})[-/–](?:19|20)?\d\d\b")


def season_clues(text: Text) -> Iterator[Clue]:
    """Yield what « cette saison 2022-2023 » says: from the summer before to the one behind."""
    for span in text.spans:
        for match in THIS_SEASON.finditer(text.chars, *span):
            quote, first = f"c{match.group()}", int(match[1])
            yield Clue.between(quote, "this season", "season", date(first, 6, 1),
                               date(first + 1, 8, 31))


# ======================================================================================
# Weighing
# ======================================================================================
# A day weighs what the press of its time weighs, times what each clue makes of it: the share
# of such clues that hold, spread over what it allows, and their doubt, spread over all days.
# These are functions of the day that change on few days, so each is a layer: its ground, and
# what is added from some days on. Their product is walked from change to change.

# How much of the press that is saved as text is of each time, a day of these years against one
# of the last; such that of articles of wide ranges half lie before the middle of the weight. What
# is later than the facts known here halves each half year.
CALENDAR = ((1600, 0.0001), (1900, 0.001), (1950, 0.01), (1985, 0.04), (1995, 0.15),
            (2005, 0.4), (2012, 0.65), (2017, 0.85), (2020, 1.0))
DAYS_OF_YEAR = 365.2425


class Curve(NamedTuple):
    """How long after, or before, what they know articles are written."""

    half: float  # days within which half of them lie
    slope: float  # how steeply their share falls on both sides of these
    any_time: float = 0.0  # a share that lies anywhere behind
    ahead: int = 0  # dates that are only named may be still to come, in so many days
    to_come: float = 0.0  # how many of them are


STEPS = (1, 2, 4, 8, 31, 92, 183, 366, 731, 1461, 2922, 5844)  # days where the share is taken


@functools.lru_cache(maxsize=None)
def steps_of(curve: Curve) -> List[Tuple[int, float]]:
    """Return days, and the share of the articles that lie before each; some lie behind all."""
    near = 1 - curve.any_time - curve.to_come
    shares = [(days, curve.to_come + near / (1 + (curve.half / days) ** curve.slope))
              for days in STEPS]
    return [*[(-curve.ahead, 0.0)] * (curve.ahead > 0), (0, curve.to_come), *shares]


class Kind(NamedTuple):
    """What a kind of clue is worth."""

    doubt: float  # the share of such clues that mislead
    join: str  # how several of the kind count, see KINDS
    curve: Optional[Curve] = None  # where behind or before what it knows the articles lie
    beside: Optional[Curve] = None  # the same where something else is as new
    steps: Tuple[Tuple[int, int, float], ...] = ()  # the same around a date without a year


# What each kind of clue is worth. `join` says how several of a kind count, as most repeat each
# other: "each", "newest" (of all such kinds), "soonest", or their "mean". For the mean ones,
# the steps are days before and days behind the date within which that share of them lies.
# Counted on 450 articles of 30 outlets whose day is known: clues that do not allow it, of all
# of their kind (terms 7 of 161, told years 4 of 254, years to come 5 of 29, « le 12 avril » to
# come 28 of 112); rounded, and kinds of which few were seen set like their neighbours. Stamps
# are off by a day or two in 4 of 100, but hardly ever by years: their doubt is such that two
# facts that cannot be known on that day outweigh one.
KINDS = {
    "saved": Kind(0.0, "each"),
    "file name": Kind(0.00001, "each"),
    "markup": Kind(0.0005, "each"),
    "published": Kind(0.0008, "each"),
    "updated": Kind(0.003, "each"),
    "date and hour": Kind(0.0008, "each"),
    "dateline": Kind(0.0008, "each"),
    "byline": Kind(0.0008, "each"),
    "date line": Kind(0.003, "each"),
    "copyright": Kind(0.1, "each"),
    "month": Kind(0.1, "each"),
    "elsewhere": Kind(0.07, "each"),
    "term": Kind(0.06, "each"),
    "state": Kind(0.08, "each"),
    "old word": Kind(0.07, "each"),
    "years after": Kind(0.15, "each"),
    "season": Kind(0.07, "each"),
    "folder": Kind(0.0, "each"),
    "word": Kind(0.01, "newest", Curve(100, 1.5, 0.3), Curve(60, 1.1)),
    "news day": Kind(0.04, "newest", Curve(1.5, 1.8)),
    "told day": Kind(0.06, "newest", Curve(10, 0.55)),
    "told month": Kind(0.03, "newest", Curve(220, 2)),
    "told year": Kind(0.03, "newest", Curve(1500, 1.2), Curve(600, 1.8)),
    "named weekday": Kind(0.04, "newest", Curve(2, 1.2, 0, 62, 0.4)),
    "named day": Kind(0.02, "newest", Curve(20, 0.5, 0, 92, 0.25)),
    "named month": Kind(0.07, "newest", Curve(100, 0.8, 0, 100, 0.33)),
    "named year": Kind(0.02, "newest", Curve(400, 1.1, 0.2, 366, 0.1),
                       Curve(60, 0.9, 0, 366, 0.12)),
    "since": Kind(0.05, "newest", Curve(2000, 1.2)),
    "weekday to come": Kind(0.08, "soonest", Curve(12, 0.75)),
    "day to come": Kind(0.17, "soonest", Curve(12, 0.75)),
    "month to come": Kind(0.17, "soonest", Curve(210, 2.5)),
    "year to come": Kind(0.17, "soonest", Curve(500, 1.5)),
    "dateline day": Kind(0.05, "mean", steps=((0, 1, 0.95),)),
    "this day past": Kind(0.1, "mean", steps=((2, 2, 0.9),)),
    "this day near": Kind(0.1, "mean", steps=((2, 2, 0.9),)),
    "this day ahead": Kind(0.2, "mean", steps=((2, 1, 0.8),)),
    "weekday date past": Kind(0.04, "mean", steps=((4, 3, 0.76), (14, 31, 0.2))),
    "weekday date near": Kind(0.1, "mean", steps=((4, 4, 0.43), (60, 60, 0.37), (366, 366, 0.1))),
    "weekday date ahead": Kind(0.1, "mean", steps=(
        (14, 0, 0.52), (60, 7, 0.26), (366, 31, 0.12))),
    "day past": Kind(0.15, "mean", steps=((0, 31, 0.5), (14, 92, 0.35))),
    "day near": Kind(0.25, "mean", steps=((14, 14, 0.35), (92, 62, 0.4))),
    "day ahead": Kind(0.22, "mean", steps=((21, 0, 0.48), (92, 3, 0.3))),
    "month past": Kind(0.25, "mean", steps=((0, 31, 0.4), (0, 92, 0.35))),
    "month near": Kind(0.4, "mean", steps=((0, 31, 0.25), (92, 92, 0.35))),
    "month ahead": Kind(0.27, "mean", steps=((31, 0, 0.42), (92, 0, 0.31))),
}
NUMBER_ALONE = re.compile(r"\d\d?(?:er)?")  # « du 14 au 23 juillet »: no quote to show
SURE_ENOUGH = 0.1  # the doubt of what may stand against a stated day
AS_NEW = 731  # days: what is so much older than the newest thing is almost as new
IN_RANGE = 0.95  # of the weight lies in the range
LATER = 0.1  # of it is added at its end, so that it holds the day of 95 of 100 articles
OF_NO_TIME = 0.02  # of the articles are near none of the dates without a year in them
PLACED = 0.9  # of it lies in the range by which dates are placed: so a tenth more get a day
CORE = 0.998  # the share within which dates without a year are sought
MOST_OF_A_KIND = 12  # clues that count each: the product of more doubts could come to nothing
SOON = 0.25  # of what an open bound allows counts, as most articles lie near it
MOST_WEIGHT = 0.8  # of an article's weight: years that hold it are told
LIKE_NOTHING = 0.001  # a share of the weight that can be left out
LONGEST_RANGE = 30 * DAYS_OF_YEAR  # days: a range that is wider says nothing


class Layer(NamedTuple):
    """A function of the day: its ground, and what is added to it from some days on."""

    ground: float
    changes: Dict[int, float]

    def raise_between(self, first: int, last: int, height: float) -> None:
        """Add a height to all days from first to last, if there are any."""
        if first <= last:
            self.changes[first] = self.changes.get(first, 0.0) + height
            self.changes[last + 1] = self.changes.get(last + 1, 0.0) - height


Piece = Tuple[int, int, float]  # days of one weight: first, last, and what each weighs


def as_layer(pieces: Iterable[Piece], ground: float = 0.0) -> Layer:
    """Return the function of the day that pieces make above a ground."""
    made = Layer(ground, {})
    for piece in pieces:
        made.raise_between(*piece)
    return made


START, END = date(CALENDAR[0][0], 1, 1).toordinal(), date(2999, 12, 31).toordinal()
HALVES_TO_COME = 20  # after so many half years a day weighs hardly anything


def of_weight_one(pieces: Sequence[Piece]) -> List[Piece]:
    """Return pieces so that they weigh 1 together; those that weigh nothing are left out."""
    whole = sum([(last - first + 1) * weight for first, last, weight in pieces])
    return [(first, last, weight / whole) for first, last, weight in pieces if weight > 0]


@functools.lru_cache(maxsize=None)
def calendar_pieces() -> Tuple[Piece, ...]:
    """Return what a day of each time weighs where nothing is known; all together weigh 1."""
    known = FACTS_AS_OF.toordinal() + 1
    first_days = [*(date(since, 1, 1).toordinal() for since, _ in CALENDAR),
                  *(known + round(DAYS_OF_YEAR / 2 * n) for n in range(HALVES_TO_COME))]
    weights = [*(weight for _, weight in CALENDAR),
               *(CALENDAR[-1][1] / 2 ** (n + 1) for n in range(HALVES_TO_COME - 1)),
               CALENDAR[0][1] / (END - START)]
    return tuple(of_weight_one([
        (first, following - 1, weight)
        for first, following, weight in zip(first_days, [*first_days[1:], END + 1], weights)]))


@functools.lru_cache(maxsize=1 << 14)
def mass(first: int, last: int) -> float:
    """Return what the days from first to last weigh where nothing is known."""
    return sum(weight * (min(last, end) - max(first, begin) + 1)
               for begin, end, weight in calendar_pieces() if begin <= last and end >= first)


def ordinals(spell: Spell) -> Tuple[int, int]:
    """Return the first and last day of a spell as numbers."""
    return (max(START, spell[0].toordinal()) if spell[0] else START,
            min(END, spell[1].toordinal()) if spell[1] else END)


def heights(clue: Clue, curve: Optional[Curve]) -> Iterator[Piece]:
    """Yield what a clue that holds adds to the days that it allows: as many articles as the
    curve says lie so far behind a bound or before it, the others at any time farther on."""
    spells = list(map(ordinals, clue.spells))
    if not curve:
        whole = sum(mass(*spell) for spell in spells)
        yield from ((*spell, 1 / whole) for spell in spells if whole)
        return
    ahead, steps = KINDS[clue.kind].join == "soonest", steps_of(curve)
    begin, end = (START, spells[-1][1]) if ahead else (spells[0][0], END)
    known = FACTS_AS_OF.toordinal()
    for (near, less), (far, share) in zip(steps, steps[1:]):
        first, last = (end - far + 1, end - near) if ahead else (begin + near, begin + far - 1)
        size = mass(first, last) if ahead else (far - near) * mass(known, known)
        if size:
            yield first, last, (share - less) / size
    if begin <= end:
        yield begin, end, (1 - steps[-1][1]) / mass(begin, end)


def joined_layer(clues: Sequence[Clue]) -> Layer:
    """Return what clues of which the first counts make of the days: if it misleads, the next
    counts. The newest thing known lies closer where the next is almost as new."""
    found, left = Layer(0.0, {}), 1.0
    for i, clue in enumerate(clues):
        kind, day = KINDS[clue.kind], ordinals(clue.spells[0])[0]
        beside = kind.beside and any(
            day - AS_NEW < ordinals(other.spells[0])[0] < day for other in clues[i + 1:])
        sure = left * (1 - kind.doubt)
        for first, last, height in heights(clue, kind.beside if beside else kind.curve):
            found.raise_between(first, last, sure * height)
        left -= sure
        if left < LIKE_NOTHING:
            break
    return found._replace(ground=left)


def near_layer(clues: Sequence[Clue], low: int, high: int) -> Layer:
    """Return what dates of one kind that lack their year make of the days between two: each
    counts as much as there are of them."""
    kind = KINDS[clues[0].kind]
    found = Layer(kind.doubt, {})
    for clue in clues:
        cycle = DAYS_OF_YEAR * (7 if clue.when and clue.when.weekday else 1)
        for first, last in yearless_spans(clue, low - 366, high + 366):
            for before, behind, share in kind.steps:
                found.raise_between(
                    max(low, first - before), min(high, last + behind),
                    share * cycle / (last - first + 1 + before + behind) / len(clues))
    return found


def yearless_spans(clue: Clue, low: int, high: int) -> Iterator[Tuple[int, int]]:
    """Yield where a date without its year falls between two days."""
    for number in range(date.fromordinal(low).year, date.fromordinal(high).year + 1):
        span = span_in_year(clue.when, number) if clue.when else None
        if span:
            yield span


@functools.lru_cache(maxsize=1 << 14)
def span_in_year(when: When, number: int) -> Optional[Tuple[int, int]]:
    """Return the first and last day of a date without its year in a year that it fits."""
    span = when._replace(year=number).days()
    return (span[0].toordinal(), span[1].toordinal()) if span and when.weekday in (
        None, span[0].isoweekday()) else None


def product(layers: Sequence[Layer], low: int, high: int) -> List[Piece]:
    """Return the product of layers between two days."""
    events = sorted((day, i, height) for i, layer in enumerate(layers)
                    for day, height in layer.changes.items() if day <= high)
    values, grounds = [layer.ground for layer in layers], [layer.ground for layer in layers]
    pieces, at = [], low
    for day, i, height in (*events, (high + 1, 0, 0.0)):
        if day > at:
            weight = 1.0
            for value in values:
                weight *= value
            pieces.append((at, day - 1, weight))
            at = day
        values[i] = max(values[i] + height, grounds[i])
    return pieces


def sums(pieces: Sequence[Piece]) -> List[float]:
    """Return what all days before each piece weigh, and what all weigh."""
    return [0.0, *itertools.accumulate(
        [(last - first + 1) * weight for first, last, weight in pieces])]


def day_at(pieces: Sequence[Piece], before: Sequence[float], share: float) -> float:
    """Return where so much of the weight lies behind, in days and parts of them."""
    i = min(max(0, bisect.bisect_left(before, share) - 1), len(pieces) - 1)
    return pieces[i][0] + (share - before[i]) / pieces[i][2]


def weights_between(pieces: Sequence[Piece], days: Sequence[int]) -> List[float]:
    """Return what lies from each of some days, in order, up to the next."""
    before, behind, i = sums(pieces), [], 0
    for day in days:
        while i < len(pieces) and pieces[i][1] < day:
            i += 1
        inside = i < len(pieces) and day > pieces[i][0]
        behind.append(before[i] + (day - pieces[i][0]) * pieces[i][2] if inside else before[i])
    return [after - at for at, after in zip(behind, behind[1:])]


def narrowest(pieces: Sequence[Piece], share: float) -> Tuple[int, int]:
    """Return the shortest range of days that holds a share of the weight: one of its ends
    lies where the weight changes. Of ranges that are as long to a bit, the first."""
    before = sums(pieces)
    share = min(share, before[-1])
    ranges = [(float(begin), day_at(pieces, before, behind + share))
              for (begin, _, _), behind in zip(pieces, before) if behind + share <= before[-1]]
    ranges.extend((day_at(pieces, before, behind - share), end + 1.0)
                  for (_, end, _), behind in zip(pieces, before[1:]) if behind >= share)
    first, last = min(ranges, key=lambda ends: (round(ends[1] - ends[0], 3), ends))
    return int(round(first, 3)), max(int(round(first, 3)), -int(-round(last, 3) // 1) - 1)


def range_of(pieces: Sequence[Piece]) -> Tuple[int, int]:
    """Return the range of an article: if a short one misses its day, that mostly lies behind,
    though hardly behind all that is known here."""
    first, last = narrowest(pieces, IN_RANGE)
    known = FACTS_AS_OF.toordinal()
    return first, max(last, min(last + int((last - first) * LATER), pieces[-1][1], known))


def core(pieces: Sequence[Piece]) -> Tuple[int, int]:
    """Return the range of days outside which hardly any weight lies."""
    before = sums(pieces)
    return (int(day_at(pieces, before, (1 - CORE) * before[-1])),
            int(day_at(pieces, before, CORE * before[-1])))


def middle(pieces: Sequence[Piece]) -> int:
    """Return the day that has half of the weight before it."""
    return int(round(day_at(pieces, sums(pieces), 0.5), 3))


def by_join(clues: Iterable[Clue]) -> Tuple[List[List[Clue]], List[List[Clue]]]:
    """Return the clues that count together, those that count most first, and apart from them
    the dates without a year; such that allow the same once."""
    groups: Dict[Any, List[Clue]] = collections.defaultdict(list)
    alike: Dict[str, int] = collections.Counter()
    for clue in dict.fromkeys(clue._replace(quote="", reason="") for clue in clues):
        join = KINDS[clue.kind].join
        alike[clue.kind] += join == "each"
        if alike[clue.kind] <= MOST_OF_A_KIND:
            groups[{"each": clue, "mean": clue.kind}.get(join, join)].append(clue)
    for join, last_first in (("newest", True), ("soonest", False)):
        groups[join].sort(key=lambda clue: (clue.first or clue.last, clue.kind),
                          reverse=last_first)
    together = [group for group in groups.values() if group]
    return ([group for group in together if not group[0].when],
            [group for group in together if group[0].when])


def weigh(clues: Sequence[Clue]) -> List[Piece]:
    """Return what all days weigh by the clues of an article. Dates without a year fall on many
    days: they are sought only where the rest leaves some weight, unless all of them mislead."""
    groups, near = by_join(clues)
    stamps = [clue for [clue, *_] in groups if clue.kind in STATED]
    layers = [as_layer(calendar_pieces()), *map(joined_layer, groups)]
    pieces = of_weight_one(product(layers, START, END))
    if stamps and not any(allows(clue, *[middle(pieces)] * 2) for clue in stamps):
        # a stamp that the rest outweighs gives way altogether
        return weigh([clue for clue in clues if clue.kind not in STATED])
    low, high = core(pieces)
    if near and low < high:
        dates = product([near_layer(group, low, high) for group in near], low, high)
        layers = [as_layer(pieces), as_layer(((first, last, (1 - OF_NO_TIME) * weight)
                                        for first, last, weight in dates), OF_NO_TIME)]
        pieces = of_weight_one(product(layers, low, high))
    low, high = core(pieces)
    return [(max(low, first), min(high, last), weight) for first, last, weight in pieces
            if first <= high and last >= low]


def weights_of(clues: Sequence[Clue]) -> bytes:
    """Return what days weigh by some clues as bytes, which are equal where the weights are."""
    return marshal.dumps(weigh(clues), 2)


FEW_DAYS = 62  # of a range: in so few a day and month are of one year


@functools.lru_cache(maxsize=1 << 14)
def short_range(weights: bytes) -> Optional[Tuple[date, date]]:
    """Return the first and last day of an article, where few days are left."""
    first, last = range_of(marshal.loads(weights))
    return (date.fromordinal(first), date.fromordinal(last)) if last - first < FEW_DAYS else None


def date_article(pieces: List[Piece]) -> Published:
    """Return when an article was published by what the days weigh, without the evidence."""
    first, last = range_of(pieces)
    likely = min(max(first, middle(pieces)), last)
    return Published(date.fromordinal(first), date.fromordinal(last), date.fromordinal(likely),
                     "inferred", tuple(map(date.fromordinal, narrowest(pieces, PLACED))),
                     main_years(pieces))


def with_basis(published: Published, stated: Sequence[Clue], longest: float) -> Published:
    """Return how a day is known: by one of the clues that state it, by others, or not at all."""
    first, last = (day.toordinal() for day in (published.earliest, published.latest))
    if last - first > longest:
        return Published(None, None, None, "unknown")
    spells = (ordinals(clue.spells[0]) for clue in stated)
    return published._replace(basis="stated") if any(
        begin <= first and last <= end for begin, end in spells) else published


def with_evidence(published: Published, clues: Sequence[Clue]) -> Published:
    """Return the same with the clues, those that narrow it most first. A date without its year
    stands against no day, it may be far off; against a stated one only what seldom misleads."""
    if not published.earliest or not published.latest:
        return published._replace(evidence=tuple(clues))
    first, last = published.earliest.toordinal(), published.latest.toordinal()
    held = {clue: allows(clue, first, last) for clue in clues
            if not NUMBER_ALONE.fullmatch(clue.quote)}
    against = SURE_ENOUGH if published.basis == "stated" else 1.0
    return published._replace(
        evidence=tuple(sorted(filter(held.get, held), key=allowed_mass)),
        dropped=tuple(clue for clue in held if not held[clue] and clue.kind != "folder"
                      and clue.spells and KINDS[clue.kind].doubt < against))


def main_years(pieces: Sequence[Piece]) -> Tuple[int, ...]:
    """Return the one or two years that hold most of the weight, or three that lie apart, if
    there are such."""
    first, last = (date.fromordinal(day).year for day in (pieces[0][0], pieces[-1][1]))
    weights = dict(enumerate(weights_between(pieces, [
        date(number, 1, 1).toordinal() for number in range(first, last + 2)]), first))
    heaviest = sorted(weights, key=lambda number: (-round(weights[number], 6), number))
    for many in (1, 2, 3):
        years = sorted(heaviest[:many])
        if sum(weights[number] for number in years) > MOST_WEIGHT:
            apart = all(after - before > 1 for before, after in zip(years, years[1:]))
            return tuple(years) if many < 3 or apart else ()
    return ()


def allows(clue: Clue, first: int, last: int) -> bool:
    """Tell whether a clue allows one of the days from first to last."""
    if clue.when:
        before, behind = KINDS[clue.kind].steps[-1][:2]
        return any(begin - before <= last and first <= end + behind
                   for begin, end in yearless_spans(clue, first - 366, last + 366))
    return any(begin <= last and first <= end for begin, end in map(ordinals, clue.spells))


def allowed_mass(clue: Clue) -> float:
    """Return how much of the calendar a clue allows, to sort by: what allows least comes
    first."""
    if clue.when:
        kind = KINDS[clue.kind]
        return min((before + behind + 1) / DAYS_OF_YEAR for before, behind, _ in kind.steps)
    part = 1 if KINDS[clue.kind].join == "each" else SOON
    return round(part * sum(mass(*ordinals(spell)) for spell in clue.spells), 9)


# -- The folder as a witness: an article lies near the others, or at any time

MILLION = 1_000_000
ROUNDS = 2  # how often the articles of a folder are weighed by each other
MONTH_DAYS = 28
SPREAD = ((-2, 0.1), (-1, 0.2), (0, 0.4), (1, 0.2), (2, 0.1))  # months beside -> share
APART = 16  # a folder weighs as if so many more articles were of any time
THIN = 0.0003  # a share of an article in a month that can be left out
NOTICED = 10_000  # millionths of an article in a month from which on it is taken from the others

Profile = Dict[int, int]  # months of four weeks -> how much lies near there, in millionths


def among_each_other(alone: Sequence[bytes]) -> Dict[bytes, Published]:
    """Return the range of each article of a folder, by what the days weigh for it alone and by
    where the others lie, which is weighed in a few rounds. Articles of the same weights, as
    those of which nothing is known, are weighed once."""
    counts = collections.Counter(alone)
    folder: List[Tuple[int, int, float]] = []
    own: Dict[bytes, Profile] = {}
    for _ in range(ROUNDS if len(alone) > 1 else 0):
        whole: Dict[int, int] = collections.defaultdict(int)
        for weights, times in counts.items():
            lies = profile(among(marshal.loads(weights), folder, own.get(weights, {})))
            own[weights] = {month: share for month, share in lies.items() if share > NOTICED}
            for month, share in lies.items():
                whole[month] += share * times
        folder = folder_of(whole)
    return {weights: date_article(among(marshal.loads(weights), folder, own.get(weights, {})))
            for weights in counts}


def profile(pieces: Sequence[Piece]) -> Profile:
    """Return near which months an article lies; in whole numbers, so that the order of articles
    does not count where they are added."""
    first, last = pieces[0][0] // MONTH_DAYS, pieces[-1][1] // MONTH_DAYS
    inside = weights_between(pieces, [n * MONTH_DAYS for n in range(first, last + 2)])
    found: Dict[int, float] = collections.defaultdict(float)
    for month, share in enumerate(inside, first):
        for beside, part in SPREAD if share > THIN else ():
            found[month + beside] += part * share
    return {month: round(share * MILLION) for month, share in found.items()}


def folder_of(whole: Profile) -> List[Tuple[int, int, float]]:
    """Return the months in which many of the articles of a folder lie, in order, with how much
    lies there and what a millionth of an article adds to such a month."""
    found = []
    for month, share in sorted(whole.items()):
        size = max(mass(month * MONTH_DAYS, (month + 1) * MONTH_DAYS - 1), THIN / MILLION)
        if share > MILLION * size * APART / 2:
            found.append((month, share, 1 / MILLION / size / APART))
    return found


def among(pieces: List[Piece], months: Sequence[Tuple[int, int, float]], own: Profile
          ) -> List[Piece]:
    """Return what the other articles of a folder make of the days of one: they lift months
    above all others, which weigh as before."""
    if not months:
        return pieces
    low, high = pieces[0][0], pieces[-1][1]
    folder = Layer(1.0, {})
    for month, share, lift in months[bisect.bisect(months, (low // MONTH_DAYS,)):]:
        first = month * MONTH_DAYS
        if first > high:
            break
        folder.raise_between(max(low, first), first + MONTH_DAYS - 1,
                             (share - own.get(month, 0)) * lift)
    return of_weight_one(product([as_layer(pieces), folder], low, high))


FEW_ARTICLES = 4  # of fewer articles nothing is told
MONTHS_TOLD = [name.capitalize() for name in ENGLISH_MONTHS]


def folder_clue(likely: Sequence[date]) -> Optional[Clue]:
    """Return what can be told of a folder if more than half of its likely days, in order, lie
    within a year: the shortest run of months that holds so many of its articles."""
    most = len(likely) // 2 + 1
    if len(likely) < FEW_ARTICLES:
        return None
    _, at = min((likely[i + most - 1] - likely[i], i) for i in range(len(likely) - most + 1))
    first, last = likely[at].replace(day=1), add_months(likely[at + most - 1], 1) - timedelta(1)
    if (last - first).days > DAYS_OF_YEAR:
        return None
    inside = sum(first <= day <= last for day in likely)
    months = " to ".join(dict.fromkeys(f"{MONTHS_TOLD[day.month - 1]} {day.year}"
                                       for day in (first, last)))
    return Clue.between("", f"{inside} of the {len(likely)} articles are of {months}", "folder",
                        first, last)


def is_wide(weights: bytes) -> bool:
    """Tell whether an article is not known to the year by itself."""
    pieces = marshal.loads(weights)
    return bool(pieces[-1][1] - pieces[0][0] > DAYS_OF_YEAR)


# ======================================================================================
# Linking
# ======================================================================================


def keep(article: Article) -> Kept:
    """Return what is kept of an article: what all are compared by, the rest folded up."""
    named = (NamedDay(cue.quote, cue.timex.when, cue.tense, is_yearless(cue))
             for cue in article.cues if cue.timex.when.day)
    return Kept(article.file, tuple(clue for clue in article.clues if clue.kind in STATED),
                weights_of(article.clues), tuple(p.name for p in article.people),
                tuple(named), array.array("I", article.sketch).tobytes(),
                zlib.compress(pickle.dumps(article, protocol=4), 1))


def unfolded(kept: Kept) -> Article:
    """Return the article again."""
    article: Article = pickle.loads(zlib.decompress(kept.folded))
    return article


def is_yearless(cue: Cue) -> bool:
    """Tell whether a cue names a day and a month without the year."""
    when = cue.timex.when
    return bool(when.month and when.day and not when.has_year and cue.timex.type == "DATE"
                and not cue.timex.step)


def link_people(articles: Sequence[Kept]) -> List[Tuple[str, ...]]:
    """Return the names of the persons of each article, bare surnames completed from other
    articles: one takes the full name if the folder knows just one person of that name."""
    full: Dict[str, Set[str]] = collections.defaultdict(set)
    for name in {name for article in articles for name in article.names if " " in name}:
        full[name_key(name.split()[-1])].add(name)

    def completed_name(name: str) -> str:
        names = () if " " in name else full.get(name_key(name), ())
        return min(names) if len({name_key(n.split()[0]) for n in names}) == 1 else name
    return [tuple(map(completed_name, article.names)) for article in articles]


# key of a person, MM-DD -> that day of some year, and the index of an article that tells of it
DaysTold = Dict[Tuple[str, str], Set[Tuple[date, int]]]


def told_elsewhere(articles: Sequence[Kept], names: Sequence[Sequence[str]],
                   short: Sequence[Optional[Tuple[date, date]]]) -> List[List[Clue]]:
    """Return for each article of long range what other articles tell of the same events: a
    day and month with a person that both name give it the year that the other one knows, from
    its own range or because it says it."""
    known: DaysTold = collections.defaultdict(set)
    keys = [list(filter(None, map(full_name_key, names[i]))) if article.days else []
            for i, article in enumerate(articles)]
    for i, article in enumerate(articles):
        for day in filter(None, (day_in(named, short[i]) for named in article.days)):
            for key in keys[i]:
                known[key, f"{day:%m-%d}"].add((day, i))
    return [[] if short[i] else [clue for named in article.days if named.yearless
                                 for clue in same_day(named, i, keys[i], known)]
            for i, article in enumerate(articles)]


def day_in(named: NamedDay, days: Optional[Tuple[date, date]]) -> Optional[date]:
    """Return the day that an article of these days names, if that is sure: with its year, or
    as the last or the next of its month."""
    span = named.when.span()
    if span is None and days and named.yearless and named.tense in (Tense.PAST, Tense.FUTURE):
        past, year = named.tense is Tense.PAST, days[named.tense is Tense.PAST].year
        spans = [named.when._replace(year=year + k).span() for k in (-1, 0, 1)]
        near = [s for s in spans if s and (s[0] <= days[1] if past else s[0] >= days[0])]
        span = near[-past] if near else None
    return span[0] if span else None


@functools.lru_cache(maxsize=1 << 14)
def full_name_key(name: str) -> str:
    """Return the key under which articles share a person named in full; "" for the others,
    and for those whom the news names every day: the holders of offices."""
    names = name.split()
    holds = any(name_key(term.name.split()[0]) == name_key(names[0])
                for term in terms_named(name_key(names[-1])))
    return name_key(name) if len(names) > 1 and not holds else ""


def same_day(named: NamedDay, article: int, keys: Sequence[str], known: DaysTold
             ) -> Iterator[Clue]:
    """Yield what it says that others than this article name this day with one of these persons,
    on the same weekday, or with two of them: a feast comes again, with its mayor, every year."""
    month_day = f"{named.when.month:02}-{named.when.day:02}"
    days = collections.Counter(
        day for key in keys
        for day in {day for day, i in known.get((key, month_day), ()) if i != article})
    weekday = named.when.weekday
    if len(days) == 1 and named.tense in (Tense.PAST, Tense.FUTURE):
        day, year = min(days), timedelta(MONTH_MEMORY)
        if day.isoweekday() == weekday or not weekday and days[day] > 1:
            ends = (day, day + year) if named.tense is Tense.PAST else (day - year, day)
            yield Clue.between(named.quote, f"another article tells of {day}", "elsewhere", *ends)


def entry_of(dated: Dated) -> Entry:
    """Return an article in the digest with all that is printed of it."""
    article = unfolded(dated.kept)
    published = with_evidence(dated.published, (*article.clues, *dated.others))
    people = (person._replace(name=name) for person, name in zip(article.people, dated.names))
    return Entry(article, published, tuple(place_cues(article.cues, *published.surest)),
                 tuple(people), tuple(one.kept.file for one in (dated, *dated.copies)))


def event_when(entry: Entry, event: Event) -> When:
    """Return the placed date of an event."""
    return When() if event.cue is None else entry.placed[event.cue].when


def told_days(entry: Entry, event: Event) -> Optional[Tuple[date, date]]:
    """Return the first and last day of an event, if it is placed on the calendar."""
    if event.cue is None:
        return None
    first = entry.placed[event.cue]
    last = first if event.until is None else entry.placed[event.until]
    begins, ends = first.earliest, last.latest or first.latest
    return (begins, ends) if begins and ends and first.when.has_year else None


RECALLED = timedelta(183)  # what was so long before the article is its background


def event_status(entry: Entry, event: Event) -> Status:
    """Return how the text stands to an event; what is long past is its background, what is
    over by the day of the article is not planned, what is later is, and what is of its day or
    of a weekday near it is not recalled."""
    days, (first, last) = told_days(entry, event), open_days(entry.published[:2])
    if event.status is Status.BACKGROUND:
        recent = first == last and days and abs(days[0] - first) <= DAYS_APART
        return Status.TOLD if recent or event_when(entry, event).is_weekday else event.status
    if days and entry.published.earliest:
        if event.status is Status.TOLD and days[1] < first - RECALLED:
            return Status.BACKGROUND
        if event.status is Status.PLANNED and days[1] < first:
            return Status.TOLD
        if event.status in (Status.TOLD, Status.REPORTED) and days[0] > last:
            return Status.PLANNED  # « démarrerait en 2024 »
    return event.status


# -- The timeline: the events of all articles, those that tell the same as one


class Telling(NamedTuple):
    """An event of an article on the way to the timeline."""

    files: Tuple[str, ...]  # of the article
    event: Event
    days: Optional[Tuple[date, date]]  # of the event; None where it cannot be placed
    written: Tuple[date, date]  # between these days was the article
    words: FrozenSet[str]
    is_gist: bool  # whether the digest prints it of its own accord, as news or as planned
    order: date
    text: str
    value: Optional[str]
    status: str


SAME_STORY = 0.5  # share of the weight of content words from which on two events are one
SHARED_WORDS = 3  # content words that two tellings of one event share at least
SHARED_UNDATED = 5  # the same where one of them has no date: some sentences stand everywhere
MOST_COMMON = 40  # articles that hold a word by which tellings are brought together
DAYS_APART = timedelta(1)  # that two tellings may place an event apart
NEWS_AGE = timedelta(31)  # how old the news of an article that does not date it can be


def timeline(tellings: Sequence[Telling], *, full: bool = False) -> List[List[Telling]]:
    """Return the events of all articles in the order of their days, those that tell the same
    as one, the most telling first: the news and what lies ahead; with `full` also the rest.
    What the text does not date stands under the likely day of its article.

    Only events that share a rare word are compared, so the time grows with the articles.
    """
    holders: Dict[str, Set[str]] = collections.defaultdict(set)
    for row in tellings:
        for word in row.words:
            holders[word].add(row.files[0])
    weights = {word: 1 / len(found) for word, found in holders.items()}
    joined: List[List[Telling]] = []
    by_word: Dict[str, List[int]] = collections.defaultdict(list)
    for row in tellings:
        rare = [w for w in row.words if 1 / MOST_COMMON <= weights[w] < 1]
        near = sorted({i for word in rare for i in by_word[word]})
        same = next((i for i in near if one_event(row, joined[i][0], weights)), len(joined))
        if same == len(joined):
            joined.append([])
        joined[same].append(row)
        for word in rare:
            by_word[word].append(same)
    groups = [sorted(group, key=lambda row: (row.days is None, row.event.rank))
              for group in joined if full or any(row.is_gist for row in group)]
    return sorted(groups, key=lambda group: (
        group[0].order, group[0].files[0], group[0].event.start))


def one_event(a: Telling, b: Telling, weights: Mapping[str, float]) -> bool:
    """Tell whether two articles tell the same: on days that agree, in words that share most
    of their weight, rare ones counting more. Where the text does not place one of them, it is
    one of those before its article appeared."""
    shared, dated = a.words & b.words, a.days and b.days
    if a.files == b.files or len(shared) < (SHARED_WORDS if dated else SHARED_UNDATED):
        return False
    (first, last), (begin, end) = a.days or a.written, b.days or b.written
    if max(first, begin) - min(last, end) > (DAYS_APART if dated else NEWS_AGE):
        return False
    least = min(sum(weights[word] for word in row.words) for row in (a, b))
    return sum(weights[word] for word in shared) > SAME_STORY * least


def order_key(entry: Dated) -> Tuple[date, date, str]:
    """Return what the digest is sorted by: the likely day, then the first of the range; an
    article of which little is known stands in the middle of what is possible."""
    return (entry.middle or date.max, entry.published.earliest or date.max, entry.kept.file)


# -- Copies: the same article under another menu, or a little corrected. A sketch is the
# -- smallest hashes of its runs of words; two sketches show how many runs two texts share.

RUN = 4  # words of a run: what is common to two articles on one event seldom is as long
SKETCH = 64  # runs kept: the share is told to about 0.06
BROUGHT_TOGETHER = 8  # of these bring two articles together; copies share half of them
FEWEST_RUNS = 12  # of an article that can be told from others: two briefs of a line may agree
COPY_SHARE = 0.5  # of the runs of both: ten corrections in 300 words leave 0.8, another
# article on the same event has up to 0.45 where both quote an agency
COPY_DAYS = timedelta(3)  # between the stated days of copies; a week later it is printed anew
MOST_COMPARED = 50  # articles with a run in common, which many have from a form


def sketch(text: Text) -> Tuple[int, ...]:
    """Return the sketch of an article."""
    words = [word for word in text.plain if word[0].isalnum()]
    starts = list(itertools.accumulate((len(word) + 1 for word in words), initial=0))
    joined = " ".join(words).encode("ascii", "replace")
    runs = {zlib.crc32(joined[start:end]) for start, end in zip(starts, starts[RUN:])}
    return tuple(sorted(runs)[:SKETCH])


def find_copies(articles: Sequence[Kept]) -> List[int]:
    """Return for each article the index of the one whose copy it is, itself mostly: the first
    among copies has the earliest stated day, or else the first name."""
    def rank(i: int) -> Tuple[date, str]:
        stated = articles[i].stated
        return stated[0].first or date.max if stated else date.max, articles[i].file

    models = list(range(len(articles)))
    with_run: Dict[int, List[int]] = collections.defaultdict(list)
    for i in sorted(models, key=rank):
        runs = array.array("I", articles[i].sketch)[:BROUGHT_TOGETHER]
        near = dict.fromkeys(j for run in runs for j in with_run.get(run, ())[:MOST_COMPARED])
        models[i] = next((j for j in near if are_copies(articles[i], articles[j])), i)
        if models[i] == i:
            for run in runs:
                with_run[run].append(i)
    return models


def are_copies(one: Kept, other: Kept) -> bool:
    """Tell whether two articles are the same: most runs of words are, and what they state of
    days is no other; forms that are filled anew every day tell of other days."""
    runs, also = (set(array.array("I", kept.sketch)) for kept in (one, other))
    shared, most = runs & also, max(len(runs), len(also))
    if min(len(runs), len(also)) < FEWEST_RUNS or len(shared) < COPY_SHARE * most:
        return False
    union = sorted(runs | also)[:SKETCH]
    return len(shared.intersection(union)) >= COPY_SHARE * len(union) and not days_differ(
        one, other)


def days_differ(one: Kept, other: Kept) -> bool:
    """Tell whether two articles state days that are far from each other, or tell of days of
    which none is the same."""
    stated = [kept.stated[0].first for kept in (one, other) if kept.stated]
    if len(stated) == 2 and all(stated) and abs(stated[0] - stated[1]) > COPY_DAYS:
        return True
    days, also = ({(named.when.month, named.when.day) for named in kept.days}
                  for kept in (one, other))
    return bool(days and also) and not days & also


def join_copies(entries: Sequence[Dated], models: Sequence[int]) -> List[Dated]:
    """Return the entries, each with its copies instead of these."""
    copies: Dict[int, List[Dated]] = collections.defaultdict(list)
    for entry, model in zip(entries, models):
        copies[model].append(entry)
    return [entries[model]._replace(copies=tuple(sorted(
        (copy for copy in found if copy is not entries[model]), key=lambda d: d.kept.file)))
        for model, found in copies.items()]


def names_person(names: Iterable[str], name: str) -> bool:
    """Tell whether one of the names is a person's, whatever the accents, the case and the
    transliteration; a bare surname stands for whoever bears it."""
    wanted = [name_key(word) for word in name.split()]
    named = ([name_key(word) for word in other.split()] for other in names)
    return any(set(wanted) <= set(words) or len(words) == 1 and words[0] == wanted[-1]
               for words in named)


def people_in_several(dated: Iterable[Dated]) -> List[Tuple[str, int]]:
    """Return the persons whom several articles name, each with their number."""
    found: Dict[Tuple[str, str], List[str]] = collections.defaultdict(list)
    for article in dated:
        for key, name in {(name_key(name.split()[0]), name_key(name.split()[-1])): name
                          for name in article.names}.items():
            found[key].append(name)
    several = [(names[0], len(names)) for names in found.values() if len(names) > 1]
    return sorted(several, key=lambda row: (-row[1], row[0]))


# ======================================================================================
# Digest as text
# ======================================================================================


WIDTH = 80  # columns
LABEL = 8  # columns of the label before each field
LINE = WIDTH - LABEL - 6  # that a line of a list fills, so that it finds room for a word more
MOST_LINES = 3  # of each list of an article, unless all is asked for
MOST_LINES_OF_PERSONS = 6
MOST_IN_SEVERAL = 20  # persons of several articles that the overview names
MOST_SPELLS = 3  # of a clue that are listed
MOST_SHOWN_EVIDENCE = 2  # clues of an article that are printed
MOST_LINES_OF_HEADLINE = 4  # a lead sentence in its place tells what no event repeats

# Control, direction and zero-width characters: none of them reaches the terminal.
UNSEEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-"
                    "\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]")


def shown(text: str) -> str:
    """Return a text as the digest prints it: on one line, without unseen characters."""
    return one_line(UNSEEN.sub("", text))


def shown_name(name: str) -> str:
    """Return a file's name as the digest prints it; what can't be seen is escaped."""
    escaped = UNSEEN.sub(lambda m: m.group().encode("unicode_escape").decode(), name)
    return escaped.replace("\n", "\\n").replace("\t", "\\t")


def range_text(published: Published) -> str:
    """Return the publication day as the digest prints it, as coarse as its range is wide."""
    first, last, likely = published.earliest, published.latest, published.likely
    if not first or not last or not likely:
        return "date unknown"
    if first == last:
        return str(first)
    days = (last - first).days
    if days <= SO_MANY_DAYS * 2:
        told = "about " + date_words(When(likely.year, likely.month,
                                          likely.day if days <= SO_MANY_DAYS else None))
    elif days <= DAYS_OF_YEAR:
        told = date_words(When(likely.year - (likely.month < 3),
                               period=list(SEASON_SPANS)[likely.month // 3 - 1]))
    elif days > SAYS_NOTHING:
        told = "date unknown"
    else:
        years = list(map(str, published.years)) or [f"about {likely.year}"]
        told = " or ".join(filter(None, (", ".join(years[:-1]), years[-1])))
    return f"{told} ({first} to {last})"


SO_MANY_DAYS = 92  # a range up to so many days is told by its likely day, twice as many its month

SAYS_NOTHING = 20 * DAYS_OF_YEAR  # a range as wide

# How the first line begins, by which the command line knows its own output again.
DIGEST_OPENING = "Digest of "
TIMELINE_OPENING = "Timeline of "


def how_many(dated: Sequence[Dated]) -> str:
    """Return how many articles there are, and in how many files if some are copies."""
    files = sum(1 + len(article.copies) for article in dated)
    copied = f" in {files:,} files" if files > len(dated) else ""
    return f"{len(dated):,} article{'s' * (len(dated) != 1)}{copied}"


def render_text(dated: Sequence[Dated], *, explain: bool = False, full: bool = False
                ) -> Iterator[str]:
    """Yield the lines of the digest for people: an overview, then the articles; `explain` shows
    all evidence, `full` all persons, dates and events."""
    yield from render_overview(dated)
    for article in dated:
        yield ""
        yield from render_entry(entry_of(article), explain=explain, full=full)


def render_overview(dated: Sequence[Dated]) -> Iterator[str]:
    """Yield how many articles there are, from when to when, dated how, and who is named in
    several of them."""
    if not dated:
        return
    days = [article.published.likely for article in dated if article.published.likely]
    span = " to ".join(map(str, sorted({min(days), max(days)} if days else ())))
    yield f"{DIGEST_OPENING}{how_many(dated)}{', ' * bool(span)}{span}"
    bases = collections.Counter(article.published.basis for article in dated)
    yield from field("dated", ["; ".join(f"{bases[basis]} {words}" for basis, words in (
        ("stated", "with the day printed"), ("inferred", "dated by what they say"),
        ("unknown", "without a date")) if bases[basis])])
    several = [f"{shown(name)} ({count})" for name, count in people_in_several(dated)]
    more = len(several) - MOST_IN_SEVERAL
    listed = ", ".join(several[:MOST_IN_SEVERAL]) + (f" and {more} more" if more > 0 else "")
    yield from field("people", [listed])


def render_entry(entry: Entry, *, explain: bool, full: bool) -> Iterator[str]:
    """Yield the lines of one article: its day, place, agencies and files, then its fields."""
    article, published = entry.article, entry.published

    def listed(items: Sequence[str], link: str = "; ", lines: int = MOST_LINES) -> str:
        return fitting(items, link, None if full else lines * LINE)
    day = range_text(published) + " (stated)" * (published.basis == "stated")
    file, *copies = map(shown_name, entry.files)
    files = file + (f" (also {listed(copies, ', ')})" if copies else "")
    yield from hang(", ".join(filter(None, (
        day, article.place, *article.agencies, files))), 0, 4)
    headline = shown(article.headline or "(no words)").split(" ")
    note = " [lead sentence]" * (article.headline_source == "lead")
    yield from hang(listed(headline, " ", MOST_LINES_OF_HEADLINE) + note, 0, 0)
    yield from field("people", [listed([
        shown(person.name) + (f", {shown(person.role)}" if person.role else "")
        for person in entry.people], lines=MOST_LINES_OF_PERSONS)])
    yield from field("dates", [listed(cue_texts(entry, full))])
    for label, events in grouped(entry, full):
        yield from field(label, [event_text(entry, event) for event in events])
    told = list(map(explained, published.evidence)) if explain else (
        evidence_texts(deciding(published)))
    dropped = map(explained, published.dropped) if explain else evidence_texts(published.dropped)
    told += [f"not believed: {text}" for text in dropped]
    if explain or published.basis != "unknown":
        yield from field("clues", told if explain else [listed(told)])


def fitting(items: Sequence[str], link: str, room: Optional[int]) -> str:
    """Return as many items in a row as some room holds, one at least."""
    ends = itertools.accumulate(len(link) + len(item) for item in items)
    held = max(1, sum(end <= room for end in ends)) if room else len(items)
    return link.join(items[:held]) + (f"{link.strip()} …" if held < len(items) else "")


def grouped(entry: Entry, full: bool) -> List[Tuple[str, List[Event]]]:
    """Return the events of an article under their headings, each group in the order of time:
    what has no date stands behind what the text tells before it."""
    headline = content_words(entry.article.headline or "")
    groups: Dict[str, List[Tuple[date, Event]]] = {"news": [], "ahead": [], "before": []}
    for event in entry.article.events:
        told = tells_the_same(content_words(event.quote), headline) and (
            event.cue is None or entry.article.headline_source == "lead")  # its day is news
        if full or event.shown and not told:
            group = groups[HEADINGS.get(event_status(entry, event), "news")]
            days = told_days(entry, event)
            group.append((days[0] if days else group[-1][0] if group else date.min, event))
    return [(label, [event for _, event in sorted(group, key=lambda row: row[0])])
            for label, group in groups.items()]


HEADINGS = {Status.PLANNED: "ahead", Status.BACKGROUND: "before"}


def field(label: str, items: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a labelled field, one item below the other."""
    for item in filter(None, items):
        yield from hang(f"{label:{LABEL}}{item}", 2, LABEL + 4)
        label = ""


def hang(text: str, first: int, rest: int, width: int = WIDTH) -> List[str]:
    """Return a text in lines, the first and the rest indented by so much."""
    import textwrap  # not needed for --version and --json

    bound = NO_BREAK.sub("\u00a0", text)
    lines = textwrap.wrap(bound, width, initial_indent=" " * first, break_on_hyphens=False,
                          subsequent_indent=" " * rest)
    return [line.replace("\u00a0", " ") for line in lines] or [""]


NO_BREAK = re.compile("(?<=[«=]) | (?=[»=:;?!])")  # spaces at which no line ends


PERIOD_NAMES = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter",
                "Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter",
                "Q4": "fourth quarter", "H1": "first half", "H2": "second half"}
PART_NAMES = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
EDGE_NAMES = {"START": "early ", "MID": "mid-", "END": "late "}


def date_words(when: When) -> str:
    """Return a date as it is said to a reader: « 6 April 2023, evening », « late January 2022 »,
    « weekend of 9 April 2022 »; "" for no date, and for a weekday of any week."""
    part = PART_NAMES.get(when.part, when.part[1:] if ":" in when.part else "")
    known = f"{when.year:04}" if when.year is not None else ""
    days = when.span()
    if when.other or when.is_open or not when.month and (when.day or when.weekday):
        return ""
    if when.week or when.period == "WE":
        unit = "weekend" if when.period == "WE" else "week"
        text = f"{unit} of {date_words(when_of_day(days[0]))}" if days else unit
    elif when.month:
        text = f"{when.day or ''} {MONTHS_TOLD[when.month - 1]} {known}".strip()
    elif when.period:
        over = f"-{(when.year + 1) % 100:02}" if when.period == "WI" and when.year else ""
        text = f"{PERIOD_NAMES.get(when.period, '')} {known}{over}".strip()
    elif when.digits == 3:
        text = f"{known[:3]}0s"
    else:
        text = known if when.digits == 4 else f"{int(known[:2]) + 1}th century"
    return EDGE_NAMES.get(when.edge, "") + text + (f", {part}" if part else "")


def cue_texts(entry: Entry, full: bool) -> List[str]:
    """Return the date words of an article, with their dates where the digest knows more than
    they say; each word and each date once, unless all are asked for; of « du 3 au 11 mai » the
    3 with the rest."""
    found: Dict[str, str] = {}
    days: Set[str] = set()
    begins = ""
    for cue, placed in zip(entry.article.cues, entry.placed):
        if cue.timex.type in ("DATE", "TIME") and not placed.when.other:
            if cue.quote.isdecimal() and placed.when.day:
                begins = f"{cue.quote}–"
                continue
            quote, known = begins + shown(cue.quote), begins + date_words(placed.when)
            begins = ""
            if placed.when.is_year and cue.timex.unit not in ("", "year"):
                known = ""  # « ce mois »: the year is that of the article
            told = known and placed.when != cue.timex.when
            word = quote.lower() + known * full
            is_new = full or word not in found and (not known or known not in days)
            if is_new or told and found.get(word) == quote:
                found[word] = f"{quote} = {known}" if told else quote
            days.add(known)
    return list(found.values())


def event_text(entry: Entry, event: Event) -> str:
    """Return an event as the digest prints it: its date, where that tells more than its words
    do, then these."""
    when, own = event_when(entry, event), When()
    cue = entry.article.cues[event.cue] if event.cue is not None else None
    if cue and event.start <= cue.start < event.end:
        own = cue.timex.when
    tells = when != own if when.has_year else own == When()
    day = event_date(entry, event) if tells else ""
    return (f"{day}: " if day else "") + event_words(entry, event)


def event_date(entry: Entry, event: Event) -> str:
    """Return the date of an event as it is said to a reader, both ends of a span."""
    first = event_when(entry, event)
    if event.until is None:
        return date_words(first)
    last = entry.placed[event.until].when
    if first.day and last.day and (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date_words(last)}"
    return f"{date_words(first)} – {date_words(last)}"


def event_words(entry: Entry, event: Event) -> str:
    """Return the words of an event with what neither its heading nor « selon » says of it."""
    status = event_status(entry, event)
    told = status is Status.REPORTED and re.search(r"\b(?:selon|d.après)\b", event.quote, re.I)
    mark = f" ({status.value})" if status in (Status.REPORTED, Status.DENIED) and not told else ""
    return named_quote(event) + " …" * event.cut + mark


def named_quote(event: Event) -> str:
    """Return the words of an event with its subject in brackets where they lack it."""
    if event.subject is None:
        return shown(event.quote)
    words, rest = event.quote[:event.subject_end], event.quote[event.subject_end:]
    return shown(f"{words} [{event.subject}]{rest[:1].strip()} {rest[1:]}")


def event_value(entry: Entry, event: Event) -> Optional[str]:
    """Return the TIMEX3 value of an event's date, if the article dates it."""
    when = event_when(entry, event)
    return None if when.is_open or when.other else when.timex3


def explained(clue: Clue) -> str:
    """Return a clue with what it allows, and how often such clues mislead."""
    spells = [f"{first or '…'} to {last or '…'}" if first != last else str(first)
              for first, last in clue.spells[-MOST_SPELLS:]]
    allowed = ", ".join((["…"] if len(clue.spells) > MOST_SPELLS else []) + spells)
    doubt = f"{100 * KINDS[clue.kind].doubt:g} in 100 mislead" if KINDS[clue.kind].doubt else ""
    return f"{evidence_texts([clue])[0]} [{'; '.join(filter(None, (allowed, doubt)))}]"


def evidence_texts(clues: Iterable[Clue]) -> List[str]:
    """Return clues as the digest prints them, those that say the same together."""
    quotes: Dict[str, List[str]] = collections.defaultdict(list)
    for clue in clues:
        quotes[clue.reason].extend([f"« {shown(clue.quote)} »"] * bool(clue.quote))
    return [", ".join(found) + ": " * bool(found) + reason for reason, found in quotes.items()]


def deciding(published: Published) -> List[Clue]:
    """Return the clue that states the day, or those that narrow the range most; of those that
    only the newest or the soonest counts of, that one."""
    told: Dict[str, Clue] = {}
    if published.basis == "stated":
        return [clue for clue in published.evidence if clue.kind in STATED][:1]
    for clue in published.evidence:
        join = KINDS[clue.kind].join
        told.setdefault(join if join in ("newest", "soonest") else clue.quote, clue)
    return list(told.values())[:MOST_SHOWN_EVIDENCE]


def told_rows(dated: Iterable[Dated]) -> Iterator[Telling]:
    """Yield the events of articles for the timeline."""
    for entry in map(entry_of, dated):
        for event in sorted(entry.article.events, key=lambda event: event.rank):
            days, status = told_days(entry, event), event_status(entry, event)
            day = event_date(entry, event) if days else f"[{range_text(entry.published)}]"
            yield Telling(
                entry.files, event, days, open_days(entry.published[:2]),
                content_words(event.quote),
                event.shown and status is not Status.BACKGROUND,
                days[0] if days else entry.published.likely or date.max,
                f"{day}: {event_words(entry, event)}", event_value(entry, event),
                status.value or "told")


def render_timeline(dated: Sequence[Dated], *, full: bool = False) -> Iterator[str]:
    """Yield the lines of the timeline: one event after another, each with the files that tell
    it; then how many begin in each month, and of how many only the year is known."""
    if not dated:
        return
    rows = list(told_rows(dated))
    dateless = len(dated) - len({row.files for row in rows if row.days})
    left = f"; {dateless} without a dated event" if dateless else ""
    yield from (f"{TIMELINE_OPENING}{how_many(dated)}{left}", "")
    listed = timeline(rows, full=full)
    for joined in listed:
        files = ", ".join(map(shown_name, files_of_told(joined)))
        yield from hang(f"{joined[0].text} [{files}]", 0, 4)
    yield from render_bars(joined[0].days for joined in listed if joined[0].days)


def files_of_told(joined: Sequence[Telling]) -> List[str]:
    """Return the names of the files that tell an event, with their copies."""
    return list(dict.fromkeys(file for told in joined for file in told.files))


BAR = 40  # columns of the longest bar
LONGEST_MONTH = 31


def render_bars(spans: Iterable[Tuple[date, date]]) -> Iterator[str]:
    """Yield a line of bars for each year and then each month in which events begin, with their
    number; an event counts for its year where no month is told."""
    counts = collections.Counter(
        str(first)[:len("2022" if (last - first).days > LONGEST_MONTH else "2022-01")]
        for first, last in spans)
    for size in (len("2022"), len("2022-01")):
        periods = sorted(period for period in counts if len(period) == size)
        yield from [""] * bool(periods)
        for period in periods:
            bar = "#" * max(1, round(BAR * counts[period] / max(counts.values())))
            yield f"{period:8}{bar} {counts[period]}"


# ======================================================================================
# Digest as JSON
# ======================================================================================


def json_lines(dated: Iterable[Dated]) -> Iterator[str]:
    """Yield the articles of the digest as lines of JSON, behind each one its copies."""
    for article in dated:
        yield escaped_json(to_json(entry_of(article)))
        for copy in article.copies:
            yield escaped_json(to_json(entry_of(copy), article.kept.file))


def escaped_json(value: Mapping[str, Any]) -> str:
    """Return an object as a line of JSON; what can't be seen is escaped."""
    return UNSEEN.sub(lambda match: json.dumps(match.group())[1:-1],
                      json.dumps(value, ensure_ascii=False, default=packed))


def to_json(entry: Entry, copy_of: Optional[str] = None) -> Dict[str, Any]:
    """Return an article of the digest as the JSON object that the README documents."""
    article, published = entry.article, entry.published
    return {
        "file": shown_name(article.file),
        "headline": article.headline, "headline_source": article.headline_source,
        "published": {
            "earliest": iso(published.earliest), "latest": iso(published.latest),
            "likely": iso(published.likely), "basis": published.basis,
            "evidence": list(map(evidence_json, published.evidence)),
            "not_believed": list(map(evidence_json, published.dropped))},
        "place": article.place, "agencies": list(article.agencies),
        "cues": [{"quote": cue.quote, "start": cue.start, "end": cue.end, "type": cue.timex.type,
                  "value": placed.value, "earliest": iso(placed.earliest),
                  "latest": iso(placed.latest)}
                 for cue, placed in zip(article.cues, entry.placed)],
        "people": [{"name": p.name, "role": p.role, "mentions": len(p.mentions)}
                   for p in entry.people],
        "events": [{"quote": e.quote, "start": e.start, "end": e.end,
                    "value": event_value(entry, e), "people": list(e.people), "place": e.place,
                    "status": event_status(entry, e).value or "told", "subject": e.subject,
                    "rank": e.rank, "shown": e.shown}
                   for e in article.events],
        "copies": list(map(shown_name, entry.files[1:])),
        "copy_of": copy_of and shown_name(copy_of), "mended": list(article.mended),
        "article": article, "check": checksum(article),
    }


def timeline_json(joined: Sequence[Telling]) -> str:
    """Return an entry of the timeline as a line of JSON."""
    first = joined[0]
    days = first.days or (None, None)
    return escaped_json({
        "value": first.value, "earliest": iso(days[0]), "latest": iso(days[1]),
        "quote": first.event.quote, "status": first.status,
        "files": list(map(shown_name, files_of_told(joined)))})


def iso(day: Optional[date]) -> Optional[str]:
    """Return a day as YYYY-MM-DD."""
    return day.isoformat() if day else None


def evidence_json(evidence: Clue) -> Dict[str, Optional[str]]:
    """Return a piece of evidence as a JSON object."""
    return {"quote": evidence.quote, "reason": evidence.reason, "kind": evidence.kind,
            "earliest": iso(evidence.first), "latest": iso(evidence.last)}


def checksum(value: Any) -> int:
    """Return a number that tells whether a part of a JSON object was changed."""
    return zlib.crc32(json.dumps(value, default=packed).encode())


def packed(value: Union[enum.Enum, date]) -> str:
    """Return what JSON has no type for as a text that `unpacked` reads back."""
    return value.name if isinstance(value, enum.Enum) else value.isoformat()


fields_of = functools.lru_cache(maxsize=None)(get_type_hints)  # of a part of the data model


def unpacked(kind: Any, value: Any) -> Any:
    """Return what `packed` made of a value of this type; raises ValueError for anything
    else (another version may have written other fields), and what the data model raises."""
    inner = get_args(kind)
    if get_origin(kind) is Union:  # Optional
        return None if value is None else unpacked(inner[0], value)
    if isinstance(value, list) and (get_origin(kind) is tuple or hasattr(kind, "_fields")):
        kinds = inner or tuple(fields_of(kind).values())
        if kinds[-1] is Ellipsis:
            return tuple(unpacked(inner[0], item) for item in value)
        if len(kinds) == len(value):
            return (tuple if inner else kind._make)(map(unpacked, kinds, value))
    elif isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind[value]
    elif kind is date:
        return date.fromisoformat(value)
    elif isinstance(value, kind):
        return value
    raise ValueError(f"{value!r} is no {kind}")


def read_digested(path: str) -> Haul:
    """Return the articles of a file that `--json` printed, the lines that are none named."""
    articles, problems = [], []
    with open_regular(path) as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                if row["check"] != checksum(row["article"]):
                    raise ValueError("changed since")
                articles.append(keep(unpacked(Article, row["article"])))
            except (LookupError, TypeError, ValueError, RecursionError):
                problems.append((path, f"line {number} is not from digest.py --json, left out"))
    return Haul(articles, problems)


# ======================================================================================
# Command line
# ======================================================================================


DEMO = (
    ("lac.txt", """\
Accueil
Environnement
La région promet un plan pour sauver le lac de Fontvive
Temps de lecture : 2 min

FONTVIVE, 6 septembre 2022 (AFP) - La présidente de la région, Hélène Carrère, a promis \
mardi un plan de sauvetage du lac de Fontvive, à sec depuis la mi-août. Les travaux \
commenceront en octobre.

« Nous ne laisserons pas mourir ce lac », a déclaré Mme Carrère devant les pêcheurs.

Lire aussi : notre dossier sur la sécheresse
"""),
    ("grue.txt", """\
Une grue s'effondre sur le port, deux blessés

Une grue s'est effondrée jeudi 12 avril sur le port de Marlac. Deux dockers ont été \
blessés, a annoncé le maire, Paul Vautrin. Le Premier ministre, Édouard Philippe, se rendra \
sur place vendredi.

Laisser un commentaire
Votre adresse e-mail ne sera pas publiée
"""),
    ("sommet.txt", """\
Le chancelier allemand Olaf Scholz a reçu lundi à Berlin le Premier ministre britannique \
Boris Johnson. Les deux dirigeants préparent le sommet qui se tiendra fin juin. Ils ont \
évoqué l'opération militaire spéciale lancée par Moscou.
"""),
)


def span_of(text: str) -> Tuple[date, date]:
    """Return the first and the last day that an argument means: 2022, 2022-03, 2022-03-24; no
    press is older than the year 1600."""
    known = re.fullmatch(r"(1[6-9]\d\d|2\d{3})(?:-(\d\d)(?:-(\d\d))?)?", text)
    numbers = [int(number) for number in known.groups() if number] if known else []
    span = When(*numbers).span() if numbers and all(numbers) else None
    if not span:
        raise argparse.ArgumentTypeError(f"not a date as YYYY, YYYY-MM or YYYY-MM-DD: {text}")
    return span


HELP = """\
A chronological digest of French news articles: who, what, when, where; and when each
article was published, which most don't say, with the evidence.

  python3 digest.py FOLDER                     digest the articles below FOLDER
  python3 digest.py --demo                     see a digest of three invented articles
  python3 digest.py --person Macron --since 2022-03 --until 2022-05 FOLDER
  python3 digest.py --timeline --output events.txt FOLDER
"""

HOW_IT_DATES = """\
how it dates:
  A day that the article states (in its file's name, beside it, in the markup of the page)
  is "stated", unless the other clues outweigh it. Else each clue of the text, and the
  other articles of the folder, give the days that they allow more weight: printed are the
  likely day, the shortest range that holds 95 % of the weight, and what narrows it most;
  a clue that allows no day of the range is "not believed". No clock is read.

exit status: 0 all was digested; 1 something could not be read or was no French article
(each is named on standard error); 2 wrong usage
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    cli = argparse.ArgumentParser(
        prog="digest.py", usage="digest.py [options] PATH ...", description=HELP, add_help=False,
        formatter_class=argparse.RawDescriptionHelpFormatter, epilog=HOW_IT_DATES)
    give = cli.add_argument_group("what you give")
    give.add_argument("paths", nargs="*", metavar="PATH",
                      help=f"a folder (its {' '.join(TEXT_ENDINGS)} files, those of its "
                           "subfolders too), a file, a pattern in quotation marks, - for one "
                           "article on standard input, or a .jsonl file that --json printed")
    give.add_argument("--demo", action="store_true",
                      help="digest three short built-in articles instead")
    give.add_argument("--any-language", action="store_true",
                      help="digest what is hardly a French article too")
    give.add_argument("--as-of", type=span_of, metavar="DATE",
                      help="when all articles were saved: none is dated later")
    give.add_argument("--jobs", type=int, metavar="N",
                      help="read the articles in N processes (default: one; all cores from "
                           f"{MANY_FILES} files on); the digest is the same")
    get = cli.add_argument_group("what you get")
    form = get.add_mutually_exclusive_group()
    form.add_argument("--timeline", action="store_true",
                      help="one list of the events of all articles, not one of articles")
    form.add_argument("--explain", action="store_true",
                      help="all evidence for each date with its bounds, as in --json")
    get.add_argument("--json", action="store_true",
                     help="JSON Lines for programs, one file a line; with --timeline one event")
    get.add_argument("--full", action="store_true",
                     help="all persons and dates, up to ten events of an article, and what is "
                          "recalled, not the gist")
    add_filters(get)
    get.add_argument("--output", metavar="FILE",
                     help="write to FILE, whole or not at all, not to standard output")
    get.add_argument("--quiet", action="store_true",
                     help="no notes and no progress on standard error, only what went wrong")
    get.add_argument("--version", action="version", version=f"digest {__version__}")
    get.add_argument("-h", "--help", action="help", help="print this and end")
    return cli


def add_filters(get: argparse._ArgumentGroup) -> None:
    """Add the options that keep some of the articles."""
    get.add_argument("--since", type=span_of, metavar="DATE",
                     help="only articles whose likely day is not before DATE: YYYY, YYYY-MM "
                          "or YYYY-MM-DD")
    get.add_argument("--until", type=span_of, metavar="DATE",
                     help="the same, not after DATE")
    get.add_argument("--person", action="append", default=[], metavar="NAME",
                     help="only articles that name this person, whatever the accents and the "
                          "case; given twice: both")


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the command line and return its exit status."""
    cli = parser()
    args = cli.parse_args(argv)
    check_usage(cli, args)
    messages = Messages(args.quiet)
    articles = ([keep(read_article(*source)) for source in DEMO] if args.demo
                else read_all(args, messages))
    kept = asked_for(digest(articles, args.as_of and args.as_of[1]), args, messages)
    try:
        write(rendered(kept, args) if articles else (), args.output)
    except BrokenPipeError:  # the reader, say `head`, has seen enough
        pass
    except OSError as error:
        messages.tell(Haul([], [(args.output or "standard output",
                             f"cannot be written ({error.strerror})")]))
    return 1 if messages.problems else 0


def rendered(dated: Sequence[Dated], args: argparse.Namespace) -> Iterator[str]:
    """Return the lines of the digest in the form that is asked for."""
    if args.json and args.timeline:
        return map(timeline_json, timeline(list(told_rows(dated)), full=args.full))
    if args.json:
        return json_lines(dated)
    if args.timeline:
        return render_timeline(dated, full=args.full)
    return render_text(dated, explain=args.explain, full=args.full)


def check_usage(cli: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    """End with a message where the arguments don't go together; better now than after a run."""
    first, last, output = args.since, args.until, args.output
    folder = os.path.dirname(os.path.abspath(output or ""))
    for is_wrong, message in (
            (args.demo == bool(args.paths), "give a folder, files, or --demo; --help explains"),
            (args.jobs is not None and args.jobs < 1, "--jobs takes a number from 1 on"),
            (first and last and first[0] > last[1], "--since is later than --until"),
            (not all(map(str.strip, args.person)), "--person takes a name"),
            (output is not None and (os.path.isdir(output or ".") or not os.path.isdir(folder)),
             f"--output takes a file in a folder that there is: {output}")):
        if is_wrong:
            cli.error(shown_name(message))


class Messages:
    """What is told on standard error: problems always, notes and progress unless it is quiet."""

    def __init__(self, quiet: bool = False) -> None:
        self.quiet = quiet
        self.problems = 0

    def tell(self, found: Haul) -> None:
        """Name what could not be done, since the exit status will be 1, and what is worth
        knowing of a file."""
        for name, message in (*(found.notes if not self.quiet else ()), *found.problems):
            self.print(f"{shown_name(name)}: {message}")
        self.problems += len(found.problems)

    def progress(self, message: str) -> None:
        """Tell somebody at a terminal what a long run is doing."""
        if not self.quiet and sys.stderr is not None and sys.stderr.isatty():
            self.print(message)

    def print(self, message: str) -> None:
        """Print a line to standard error, if there is one."""
        if sys.stderr is not None:
            print(f"digest.py: {message}", file=sys.stderr)


def read_all(args: argparse.Namespace, messages: Messages) -> List[Kept]:
    """Return the articles that the arguments name."""
    found = find_files(args.paths)
    messages.tell(found)
    files = [file for file in found.items if not is_target(file[0], args.output)]
    jobs = args.jobs or (len(files) >= MANY_FILES and os.cpu_count()) or 1
    return read_files(files, jobs, messages, functools.partial(
        read_file, any_language=args.any_language))


def is_target(path: str, output: Optional[str]) -> bool:
    """Tell whether a file is the one that the digest is written to."""
    try:
        target = os.stat(output) if output else os.fstat(sys.stdout.fileno())
        return path != "-" and os.path.samestat(os.stat(path), target)
    except (AttributeError, OSError, ValueError):  # none there, or no file
        return False


def asked_for(dated: List[Dated], args: argparse.Namespace, messages: Messages) -> List[Dated]:
    """Return the articles that --since, --until and --person ask for; say how many are left."""
    kept = [article for article in dated
            if all(names_person(article.names, name) for name in args.person)]
    notes = []
    if args.since or args.until:
        first = args.since[0] if args.since else date.min
        last = args.until[1] if args.until else date.max
        unknown = [article.published.likely for article in kept].count(None)
        kept = [article for article in kept
                if article.published.likely and first <= article.published.likely <= last]
        if unknown:
            notes.append(("--since, --until", f"{unknown:,} of unknown date left out"))
    if len(kept) < len(dated):
        notes.append(("in the digest", f"{len(kept):,} of {len(dated):,} articles"))
    messages.tell(Haul([], notes=notes))
    return kept


MANY_FILES = 200  # from so many files on, starting processes costs less than it saves


Reader = Callable[[Tuple[str, str]], Haul]  # of a file, given as (path, name)


def read_files(files: Sequence[Tuple[str, str]], jobs: int, messages: Messages, read: Reader
               ) -> List[Kept]:
    """Return the articles of files in their order; tell of those that are left out, and how
    far a long run has come."""
    articles: List[Kept] = []
    began = last = time.monotonic()
    results = map(read, files) if jobs == 1 else read_in_processes(files, jobs, read)
    for done, found in enumerate(results, 1):
        messages.tell(found)
        articles.extend(found.items)
        now = time.monotonic()
        if now - last > PATIENCE:
            last, left = now, (now - began) / done * (len(files) - done)
            messages.progress(f"{done:,} of {len(files):,} files read, {left:.0f} s left")
    return articles


PATIENCE = 2.0  # seconds without a word on the terminal
BATCH = 16  # files that a process is sent at once: fewer would wait for each other


def read_in_processes(files: Sequence[Tuple[str, str]], jobs: int, read: Reader
                      ) -> Iterator[Haul]:
    """Yield what comes of reading files in many processes. Where one dies, each file that
    is still to be read gets a process of its own, so that only its own is lost."""
    from concurrent.futures import ProcessPoolExecutor  # slow to import, seldom needed
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    try:
        with ProcessPoolExecutor(jobs, initializer=signal.signal,
                                 initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
            for result in pool.map(read, files, chunksize=min(BATCH, -(-len(files) // jobs))):
                yield result
                done += 1
    except BrokenProcessPool:
        if len(files) == 1:
            problem = "cannot be digested (its process died), left out"
            yield Haul([], [(files[0][0], problem)])
        else:
            for file in files[done:]:
                yield from read_in_processes([file], 1, read)


OWN_OUTPUT = re.compile(  # the first line of a digest, a timeline or JSON Lines
    rf'(?:{DIGEST_OPENING}|{TIMELINE_OPENING})\d[\d,]* articles?\b|{{"(?:file|value)": ')


def read_file(file: Tuple[str, str], any_language: bool = False) -> Haul:
    """Return what comes of reading a file, given as (path, name)."""
    path, name = file
    notes: List[Tuple[str, str]] = []
    try:
        if path.lower().endswith(".jsonl"):
            return read_digested(path)
        page = read_page(path)
        if OWN_OUTPUT.match(page.chars):
            return Haul([], notes=[(path, "printed by digest.py, skipped")])
        notes = [(path, note) for note in page.notes]
        article = read_article(name, page.chars, page)._replace(mended=page.notes)
        if any_language or not article.objection:
            return Haul([keep(article)], notes=notes)
        problem = article.objection
    except NotAnArticle as reason:
        problem = str(reason)
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
    except Exception as error:  # a bug in this script must not cost the other articles
        problem = f"cannot be digested (bug: {error!r})"
    return Haul([], [(path, f"{problem}, left out")], notes)


def write(lines: Iterable[str], path: Optional[str] = None) -> None:
    """Print lines to a file, if there are any, or to standard output, in UTF-8 whatever the
    locale is."""
    if path:
        rest = iter(lines)
        for line in rest:
            write_file(os.path.realpath(path), itertools.chain([line], rest))
        return
    if sys.stdout is None:
        raise OSError(errno.EBADF, "standard output is closed")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except OSError:  # what is still in the buffer must not raise again at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


def write_file(path: str, lines: Iterable[str]) -> None:
    """Write a file: beside it first, and renamed when all is there; but to a pipe or a device
    at once."""
    is_special = os.path.exists(path) and not os.path.isfile(path)
    beside = path if is_special else f"{path}.{os.getpid()}.part"
    try:
        with open(beside, "w" if is_special else "x", encoding="utf-8", newline="\n") as part:
            part.writelines(f"{line}\n" for line in lines)
        if not is_special:
            os.replace(beside, path)
    except BaseException:
        if not is_special:
            with contextlib.suppress(OSError):
                os.unlink(beside)
        raise


def stop(*_: Any) -> NoReturn:
    """End at once, the processes that read articles too, since the user pressed Ctrl-C."""
    os.write(2, b"digest.py: interrupted\n")
    if "multiprocessing" in sys.modules:
        for process in sys.modules["multiprocessing"].active_children():
            process.kill()
    os._exit(1)


# ======================================================================================
# Data
# ======================================================================================
# The long tables, one block a kind. Nothing computes here. Rows are packed to 98 columns; what is
# added may stand on a line of its own.


# -- First names by the languages of those who bear them, as French papers spell them, in
# -- alphabetical order. Not in: names that are rather common words, places or brands (France,
# -- Florence, Mercedes); what `is_first_name` derives: feminines in -a and -e, other spellings;
# -- rare foreign ones, since a name of two words is found without them.

FIRST_NAMES = {
    "French": """
        Abel Achille Adélaïde Adeline Adolphe Adrien Agathe Agnès Aimé Alain Alban Albert Albin
        Alex Alexandra Alexandre Alexia Alexis Alfred Alice Aline Alix Alphonse Amandine Ambroise
        Amélie Anaëlle Anaïs Anatole André Angélique Anne Annette Annick Annie Anouk Anthony
        Antoine Antoinette Antonin Aristide Arlette Armand Armel Arnaud Arsène Arthur Aubin Audrey
        Auguste Augustin Aurélie Aurélien Axel Aymeric Baptiste Barbara Barnabé Barthélémy Bastien
        Baudouin Béatrice Benjamin Benoît Bérangère Bérengère Bérénice Bernadette Bernard Bertrand
        Blaise Blandine Brice Brieuc Brigitte Bruno Camille Candice Capucine Carine Caroline
        Cassandra Cassandre Catherine Cécile Cécilia Cédric Célestin Célia Céline Césaire Chantal
        Charlène Charles Charline Charlotte Chloé Christel Christian Christine Claire Clara
        Clarisse Claude Claudette Claudia Claudine Clélia Clémence Clément Clémentine Clotilde
        Clovis Colette Colin Conrad Coralie Corentin Corine Cyprien Cyril Damien Dan Daniel Dany
        Daphné David Davy Déborah Delphine Denis Désiré Diane Didier Dieudonné Dominique Donatien
        Dorian Dorothée Edgar Édith Edmond Édouard Edwige Éléonore Éliane Élie Eliott Élisa
        Élisabeth Élise Élodie Éloi Éloïse Elsa Elvire Émeline Émeric Émilien Emma Emmanuel Enzo
        Éric Ernest Erwan Esteban Estelle Esther Étienne Eugénie Eva Ève Fabien Fabrice Fanny
        Fantine Faustin Félix Ferdinand Fernand Flora Florent Florentin Florian Francine Francis
        Franck François Fred Frédéric Frédérique Gabin Gabriel Gaby Gaël Gaétan Gaspard Gaston
        Gauthier Gautier Geneviève Geoffroy Georges Georgette Gérald Géraldine Gérard Géraud
        Germain Ghislain Gilbert Gildas Gilles Ginette Gisèle Gladys Grégoire Grégory Guilhem
        Guillaume Guy Guylaine Gwenaël Gwendal Gwendoline Gwenola Hector Héloïse Henri Henriette
        Herbert Hervé Hilaire Hippolyte Honoré Hortense Hubert Hugo Hugues Huguette Inès Ingrid
        Irène Isaac Isidore Ismaël Jacky Jacqueline Jacques Jade Jean Jeanine Jeannette Jérémy
        Jérôme Jessica Joachim Jocelyn Joël Johan Jonathan Jordan Joris Joseph Joséphine Josette
        Josiane Josselin Josué Joyce Judith Jules Julia Julie Julien Juliette Justin Katell Katia
        Kévin Kilian Laëtitia Lambert Laure Laurence Laurent Léa Léandre Léna Léo Léon Léonard
        Léonie Léopold Leslie Liliane Lily Lina Lino Lionel Lise Lisette Loan Loïc Loïs Lola Loris
        Lou Louane Louis Louka Louna Luc Lucas Lucette Lucie Lucien Lucile Ludivine Ludmilla
        Ludovic Lydia Lydie Maddy Madeleine Madeline Maël Maëlys Maëva Magali Maïté Maïwenn Malo
        Manon Marc Marceau Marcel Marcellin Margaux Margot Marguerite Marie Marielle Marine
        Marinette Marion Marius Marjolaine Marjorie Marlène Marthe Martial Martin Maryse Maryvonne
        Mathéo Mathias Mathieu Mathilde Mathis Mattéo Maud Maurice Max Maxence Maximilien Mélanie
        Mélina Mélissa Michaël Michel Micheline Mickaël Mila Milène Mireille Monique Morgan Muriel
        Myriam Nadège Nadine Naël Natacha Nathalie Nathan Nathanaël Nelly Nicolas Nicole Nina
        Ninon Noé Noëlle Noémie Nolan Nolwenn Norbert Océane Octave Octavie Odette Odile Olivia
        Olivier Olympe Ophélie Oriane Ornella Pascal Patrice Patricia Patrick Paul Paulette
        Pauline Pénélope Perrine Pierrick Pierrot Prisca Priscilla Prosper Quentin Rachel Raoul
        Raphaël Raymond Rébecca Régine Régis Réjane Réjean Rémi Rémy Renan Renaud René Reynald
        Richard Robert Robin Rodolphe Rodrigue Roger Roland Romain Romane Roméo Romuald Romy Ronan
        Rosalie Roselyne Rosine Roxane Ruben Sabine Sabrina Sacha Salomé Samuel Sandra Sandrine
        Sandro Sara Sarah Sébastien Ségolène Serge Servane Séverin Sibeth Siméon Simon Solange
        Solène Soline Sonia Sophie Stanislas Steeve Stella Stéphane Stéphanie Suzanne Suzie Suzy
        Swann Sylvain Sylvestre Sylviane Sylvie Tanguy Teddy Tess Thaïs Théa Théo Théophile
        Thérèse Thibaud Thibault Thibaut Thierry Thomas Timéo Timothé Tiphaine Titouan Tony
        Tristan Ugo Ulysse Valentin Valère Valéry Vanessa Véronique Vianney Victor Vincent
        Violaine Virgile Virginie Vivian Vivien Walter Wilfrid Wilfried William Xavier Yaël Yaëlle
        Yan Yanis Yann Yannick Yoan Yoann Yohan Yolande Yvan Yveline Yves Yvette Yvon Yvonne
        Zacharie Zita Zoé
    """,
    "English": """
        Aaron Abraham Adam Adrian Alan Alexander Alicia Alison Allen Alyssa Amanda Amelia Amy
        Andrew Andy Angelina Angie Ann Ariana Ashley Ashton Barack Barry Ben Benedict Bernie Beth
        Betty Beyoncé Bill Billy Bob Bobby Brad Bradley Brandon Brett Brian Britney Bruce Cameron
        Carl Carol Carrie Carter Cathy Chris Christina Christopher Chuck Cindy Clark Clint Clive
        Condoleezza Cooper Craig Curtis Cynthia Daisy Damian Danny Darren Dave Dean Denzel Derek
        Derrick Diana Dick Donald Donna Donovan Dorothy Doug Douglas Drew Dwayne Dylan Ed Eddy
        Edward Eleanor Eli Elizabeth Elon Elton Elvis Emily Ethan Evan Evelyn Fiona Floyd Frances
        Frank Frankie Franklin Freddy Gareth Gary Gavin Geoff Geoffrey Gina Glen Gordon Graham
        Grant Greg Greta Gwyneth Hannah Harriet Harry Harvey Heather Helen Hilary Howard Hugh Huma
        Hunter Ian Jack Jacob Jake James Jamie Jane Janet Jasmine Jason Jay Jeff Jeffrey Jenna
        Jennifer Jenny Jerry Jesse Jessie Jill Jim Jimi Jo Joan Jodie Joe Joey John Johnny Jon
        Jonny Josh Joshua Jude Julian Karen Kate Katherine Kathleen Kathy Katie Katy Kawhi Keanu
        Keir Keith Kelly Ken Kenneth Kenny Kerry Kim Kimberley Kirsty Kobe Kristin Kurt Kyle Kylie
        Lana Lance Larry Laura Lauren Lawrence Leah Lee Lewis Liam Linda Lindsay Lisa Liz Logan
        Loretta Lucy Luke Luther Maggie Malcolm Marcus Margaret Marilyn Mark Martha Marvin Mary
        Mason Matt Matthew Maya Megan Meghan Mel Melania Mia Mick Mike Miles Milton Miranda
        Mitchell Mitt Molly Naomi Natalie Neal Ned Neil Nick Nicki Nigel Noah Nora Norman Oliver
        Owen Pam Pamela Peggy Penny Pete Peter Phil Philip Quincy Ralph Randy Ray Reggie Rex Rhys
        Rick Ricky Rihanna Rita Rob Robbie Rod Ron Ronald Rosa Ross Roy Rudy Russell Ruth Ryan
        Sally Sam Samantha Sammy Scarlett Scott Sean Selena Serena Seth Shannon Sharon Sheila
        Sheldon Shirley Sidney Spencer Stan Stanley Stephen Steven Stewart Stuart Suella Susan
        Tammy Tanya Tara Taylor Ted Terry Theresa Tiffany Tiger Tim Timothy Tina Todd Tom Tommy
        Tracy Trae Travis Tyler Tyra Tyson Uma Usain Venus Victoria Vince Wallace Warren Wayne
        Wendy Wesley Whitney Winston Woodrow
    """,
    "Spanish, Portuguese, Italian": """
        Adelina Adolfo Adriano Agustín Alberto Alejandra Alejandro Alessandra Alessandro Alessia
        Alessio Alfonso Alfredo Alonso Álvaro Ana Anderson Andrés Ángel Angelica Angelo Aníbal
        Anna Antonella Antonello Antoni Antonino António Armando Artur Arturo Augusto Aurelio
        Beatriz Benito Beppe Bernardo Bianca Camila Camillo Carles Carlo Carlos Carlota Carmen
        Catalina Catarina Chiara Cláudio Consuelo Cristian Cristiano Cristina Danilo Dante Dario
        Delcy Diego Dilma Dino Dolores Domenico Domingo Donatella Eduardo Elio Elly Emerson
        Emiliano Emilio Enric Enrico Enrique Ernesto Estela Ettore Eugenia Evo Fábio Fabiola
        Fabrizio Fausto Federica Federico Felipe Fernando Fidel Filippo Flávio Francesco Francisca
        Francisco Franco Gaetano Germán Giacomo Giancarlo Gianluca Gianluigi Gianni Gino Giorgio
        Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gonzalo Guido Guilherme Guillermo
        Gustavo Ignacio Isabel Iván Jaime Jair Jairo Javier Jesús João Joaquim Joaquín Jordi José
        Josep Juan Júlio Leandro Leonardo Leonor Leticia Lorena Lorenzo Luca Lucía Luciano Lucio
        Luigi Luiz Lula Manuel Marcello Marco Marcos Margarita María Mariano Mário Marisol Marta
        Martí Massimiliano Massimo Mauricio Maurizio Mauro Miguel Mónica Nayib Neymar Nicola
        Octavio Ollanta Pablo Paco Paloma Paola Paolo Paulo Pedro Pep Pepe Pier Piero Pietro Pilar
        Quim Rafael Ramón Raquel Renato Renzo Ricardo Roberto Rodolfo Rodrigo Rui Salvatore Sancho
        Saúl Sebastián Sérgio Silvano Silvia Silvio Simonetta Stefania Stefano Teresa Thiago Tiago
        Tiziana Tomás Tommaso Umberto Valentino Valerio Vasco Vicente Vincenzo Vinicius Vittorio
        Wanda Xavi Yolanda
    """,
    "German, Dutch, Nordic": """
        Anders Andreas Angelika Anika Annalena Annegret Anneli Annemarie Anton Ari Arne Åse Astrid
        Bart Bauke Benedikt Bernd Bernhard Bertolt Björn Boudewijn Burkhard Carsten Christoph
        Clemens Dieter Dietmar Dietrich Dirk Dries Edmund Einar Emil Erich Erik Erling Erna Ernst
        Erwin Esa Eugen Finn Frans Franz Frederik Fredrik Frenkie Friedrich Fritz Georg Gerd
        Gerhard Gertrud Göran Gregor Gunnar Günter Günther Gustav Guus Håkan Hannelore Hans Hansi
        Harald Heidi Heiko Heinrich Heinz Helga Hella Helle Helmut Hendrik Henning Herman Hilde
        Horst Ida Ingeborg Ingvar Jaap Jakob Jan Jasper Jens Jeroen Jesper Johannes Jonas Jörg
        Josef Julius Jürgen Kai Karin Karl Karsten Kaspar Kasper Katharina Katja Kees Kimi Kjell
        Klara Klaus Knut Konrad Kristian Lars Lasse Leif Lennart Lukas Magda Magdalena Magnus
        Manfred Margrethe Markus Mathijs Matti Maximilian Mette Mikael Monika Moritz Morten Niels
        Nils Olaf Olav Ole Olof Oskar Otto Paavo Pieter Pim Pontus Ralf Reinhard Rolf Romelu Rudi
        Rudolf Ruud Sander Sanna Saskia Sauli Sepp Sigmund Sigrid Sophia Sören Steffen Sven Svenja
        Tanja Tarja Theodor Thorbjørn Timo Tobias Torsten Ueli Ulf Ulla Ulrich Ursula Ute Uwe
        Volker Waldemar Werner Wilhelm Willi Wim Winfried Wolf Wolfgang Wolfram Wout
    """,
    "Slavic": """
        Agata Agnieszka Aleksandar Aleksander Aleksandr Alekseï Alexeï Alina Anastasia Anatoli
        Andreï Andrej Andriï Andrzej Anja Arkadi Arseni Artem Beata Bogdan Bohuslav Bojan Boris
        Borislav Branko Bronislaw Daria Darko Dejan Dimitar Dimitri Dmitri Dmytro Dominik Dragan
        Dušan Edin Egor Ekaterina Elizaveta Elvira Evgeni Evgueni Ewa Fedor Filip Fiodor Galina
        Gordana Grigori Haris Hristo Iaroslav Iekaterina Igor Ilia Ilya Inna Iouri Irena Irina
        Ivica Ivo Jadranka Jakub Janusz Jaroslav Jelena Jerzy Jiří Jovan Józef Kamil Karel
        Karolína Kateryna Kazimierz Khabib Kira Kirill Konstantin Kostiantyn Krzysztof Ksenia
        Ladislav Larissa Lazar Lech Leonid Leszek Lev Lioudmila Maksim Marek Marija Marina Marko
        Matej Mateusz Maxim Mikhaïl Milena Milo Milorad Miloš Mira Miro Miroslav Mstislav Mykhaïlo
        Mykola Nadejda Nadezhda Nadia Natalia Nemanja Nenad Nikita Nikolaï Novak Oksana Oleg Oleh
        Oleksandr Oleksiï Olena Olga Olha Ondřej Pavel Pavlo Paweł Petr Petro Piotr Predrag
        Radovan Rafał Ramzan Ratko Rodion Rouslan Rumen Ryszard Sasha Sergeï Sergueï Serhiï Slavoj
        Slobodan Sonja Stanislav Stanisław Stefan Stepan Svetlana Taras Tatiana Tetiana Tihomir
        Timur Tomasz Tomislav Václav Vadim Vassili Vera Vesna Viacheslav Viatcheslav Viktor
        Viktoria Vitali Vlad Vladimír Vladislav Vojislav Volodimir Witold Wojciech Xenia Yana
        Yegor Yevgeni Yevhen Yuri Zbigniew Zlatan Zlatko Zofia Zoran
    """,
    "Arabic": """
        Abbas Abd Abdallah Abdel Abdou Abdul Abdulaziz Abdullah Abou Achour Achraf Adel Adil Adnan
        Ahmad Ahmed Aïcha Aisha Aïssa Akram Alaa Ali Alia Amal Amel Amin Amir Amr Anas Anis Anouar
        Anwar Arezki Asma Ayad Ayman Aymen Ayoub Azedine Aziz Bachar Bachir Bassam Bassem Bechara
        Béchir Belaïd Belkacem Bilal Bilel Boualem Bouchra Boutros Brahim Chadli Chafik Chakib
        Chérif Chokri Dalal Dalil Daoud Dina Djamal Djamel Djamila Djibril Djilali Driss Elias
        Elyes Emad Fadel Fadi Fadila Faïza Faouzi Farah Farès Farid Farouk Fathi Fatima Fatma
        Fawzi Fayçal Fayez Fehd Ferhat Fethi Firas Fouad Ghada Ghaleb Ghassan Ghazi Hacène Hachem
        Hafez Hafid Haïdar Haider Hakim Halima Hamad Hamdi Hamid Hamza Hana Hanan Hani Haroun
        Hassan Hassen Hassiba Hatem Hayat Hédi Hicham Hichem Hind Hocine Houari Houcine Houda
        Houria Hussein Ibrahim Ibtissam Idir Ikram Ilham Imad Iman Ismaïl Issam Iyad Jaafar Jaber
        Jalal Jalila Jamal Jamel Jamil Jawad Kacem Kader Kaïs Kamal Kamel Karam Karim Kenza
        Khadidja Khadija Khaled Khalid Khalifa Khalil Laïla Lakhdar Lamia Larbi Latif Leïla Lotfi
        Loubna Lounès Lounis Lyès Madjid Mahdi Maher Mahfoud Mahmoud Majed Majid Makram Malek
        Malik Manal Mansour Marouane Marwan Maryam Mehdi Mériem Merouane Messaoud Miloud Moez
        Mohamed Mohammad Mohand Mokhtar Moktar Mona Moncef Mondher Mongi Monia Mostafa Mostefa
        Mouad Mouammar Mouhamed Mouloud Mouna Mounia Mounir Mourad Moustafa Moustapha Muhammad
        Nabil Nacer Nadim Naguib Nahla Naïm Najah Najat Najib Najla Najwa Naoufel Nasser Nassim
        Nawal Nawel Nidal Nizar Nordine Nour Noura Noureddine Nouri Omar Osama Othmane Otmane
        Oualid Oussama Rabah Rabia Rached Rachid Radouane Raed Rafic Rafik Rafiq Rahma Rajaa Rami
        Ramy Ramzi Rana Rania Raouf Rashid Réda Redouane Riad Riadh Rida Ridha Rim Rima Saad Saadi
        Saber Sabri Saddam Sadok Safia Saïd Saïf Salah Salim Salma Salman Saloua Salwa Samah Samir
        Samy Seif Sélim Siham Sihem Slim Slimane Smaïl Sofian Soraya Souad Soufiane Souhail
        Soumaya Taha Tahar Taher Taïeb Talal Taleb Tamim Taoufik Tarek Tarik Tariq Tewfik Toufik
        Waël Wahiba Wahid Walid Wassila Wassim Wissam Yacine Yacoub Yahia Yamina Yaser Yasmina
        Yasmine Yassin Yazid Youcef Younès Youssef Yusuf Zahia Zahra Zakaria Zaki Zayed Zeid Zeina
        Zeineb Ziad Zine Zineb Zinedine Zohra Zoubeir Zouhair Zouheir
    """,
    "Turkish, Kurdish, Iranian": """
        Ahmet Akbar Alireza Aram Arash Arda Arif Atilla Aydın Ayşe Azadeh Azar Baran Binali Bülent
        Burak Cem Cengiz Cyrus Darius Deniz Ebrahim Ekrem Elif Emine Emre Erkan Farhad Fatih
        Firouz Golshifteh Hamed Hikmet Hossein Ilhan Ilker Kaan Kadir Kemal Kenan Kourosh Levent
        Mahsa Manouchehr Marjane Masoud Mehmet Mert Mesut Mevlüt Mohsen Mojtaba Murat Narges
        Nasrin Necmettin Nihat Niloufar Ömer Orhan Osman Qasem Ramazan Recep Reza Rouhollah Saeed
        Sahin Salih Sedat Selahattin Selçuk Selin Serkan Shirin Sinan Süleyman Tansu Tayyip Volkan
        Yunus Zehra Zeki
    """,
    "African": """
        Abdoulaye Abdourahmane Abdrahamane Abiy Ahmadou Aïda Aïssata Aïssatou Akon Alassane Aliou
        Alioune Aly Amadou Aminata Aminatou Astou Awa Aya Baba Babacar Bakary Bamba Bassirou
        Binetou Binta Bintou Bola Bouba Boubacar Boubakar Bouna Cellou Cheick Coumba Demba Desmond
        Dioncounda Djibo Dramane Fally Fatou Fatoumata Faure Fela Fodé Gnassingbé Goodluck Hadja
        Haïlé Halidou Hamidou Hawa Ibou Idriss Issa Issoufou Kadiatou Kadidia Kalifa Kassim Kemi
        Khadim Khady Koffi Konan Kouadio Kouamé Kouassi Kwame Kwasi Lamine Lansana Lassina Laye
        Macky Mady Mahamadou Mahamane Mahamat Maïmouna Malick Mamadi Mamadou Mame Mamoudou Manu
        Mariétou Modibo Mohamadi Mohamadou Moïse Mory Moses Mouhamadou Moussa N'Diaga N'Golo
        Nafissatou Nana Nelson Ngozi Nkosazana Olusegun Oumar Oumarou Oumou Oury Ousmane Pap Penda
        Rama Ramatoulaye Sadio Salif Salifou Salimata Saliou Sambou Sédar Sédou Seïdou Sékou
        Serigne Seyni Sidiki Sory Soumaïla Tedros Teodorín Thabo Tidiane Tidjane Tiken Tito
        Toumani Yao Yaw Yaya Yoro Youssou Zeïnab
    """,
    "Hebrew": """
        Amnon Amos Ariel Avi Avigdor Baruch Benny Benyamin Chaim Dov Ehoud Eliezer Ephraïm Eyal
        Gabi Gideon Gilad Golda Guilad Haïm Ilan Itaï Itzhak Meïr Menahem Moshé Naftali Natan
        Nissim Noa Noam Oren Ouri Rafi Ran Reuven Ronit Shimon Shlomo Tzipi Yaïr Yehouda Yoav
        Yonatan Yoram Yossef Yossi Yuval Zeev
    """,
    "Indian": """
        Ajay Amit Anand Anil Anita Arjun Arundhati Arvind Ashok Asif Atal Benazir Deepak Deepika
        Dinesh Gautam Gotabaya Humza Imran Indira Iqbal Jawaharlal Kapil Karan Kiran Mahatma
        Mahinda Malala Manmohan Mohan Mukesh Narendra Nawaz Parvez Prakash Priyanka Rahul Raj
        Rajesh Rajiv Rakesh Ranil Ratan Rishi Sajid Satya Satyajit Shahbaz Shahid Shehbaz Sundar
        Sunil Taslima Vijay Vikram Virat Zia
    """,
    "East Asian": """
        Abhisit Akihito Akira Aung Fumio Haruki Hayao Hideo Hirohito Hiroshi Ichiro Imelda Isao
        Jiabao Jinping Jintao Joko Junichiro Jusuf Kaori Kei Keiko Keisuke Kengo Kenji Kenzaburo
        Mahathir Masako Masayoshi Megawati Naoto Naruhito Norodom Prabowo Prayut Ryo Satoshi Seiji
        Shigeru Shinji Shinzō Shohei Srettha Susilo Suu Takashi Takeshi Taro Tenzin Thaksin Thein
        Weiwei Xiaobo Xiaoping Yasuo Yingluck Yoko Yoshihide Yoshiro Yuki Yukio Yukiya Yuzuru
        Zedong Zemin
    """,
    "Greek, Romanian, Hungarian, Baltic, Caucasian": """
        Alexandros Antonis Armen Béla Călin Christos Constantin Corina Costas Dacian Dimitrios
        Dimitris Dora Edi Eleni Fatos Ferenc Florin Gábor Garri Georgios Gheorghe Giorgi Giorgos
        Guiorgui Gyula Hashim Hayk Heydar Hovik Hrant Ilie Ilir Ion Irakli István Iveta János
        József Kaja Konstantinos Kostas Kyriakos László Levan Liviu Lucian Maïa Mihai Miklós
        Mircea Nicoleta Nicușor Nikol Nikos Nino Pál Panagiotis Petros Radu Sándor Sorin Stavros
        Tamás Theodoros Tibor Tigran Traian Tudor Vahé Valdis Vassilis Viorel Vjosa Xherdan Yorgos
        Zoltán Zsolt
    """,
}

# -- Countries: name: adjectives in lower case, the masculine and feminines that `feminine` does
# -- not form. Not in: regions, the smallest islands.

COUNTRIES = """
    Afghanistan: afghan; Afrique du Sud: sud-africain; Albanie: albanais; Algérie: algérien;
    Allemagne: allemand; Andorre: andorran; Angleterre: anglais; Angola: angolais; Arabie
    saoudite: saoudien; Argentine: argentin; Arménie: arménien; Australie: australien; Autriche:
    autrichien; Azerbaïdjan: azerbaïdjanais azéri; Bahreïn: bahreïni bahreïnien; Bangladesh:
    bangladais bangladeshi; Bélarus: bélarusse; Belgique: belge; Bénin: béninois; Biélorussie:
    biélorusse; Birmanie: birman; Bolivie: bolivien; Bosnie: bosnien bosniaque;
    Bosnie-Herzégovine: bosnien bosniaque; Botswana: botswanais; Brésil: brésilien; Bulgarie:
    bulgare; Burkina: burkinabé burkinabè; Burkina Faso: burkinabé burkinabè; Burundi: burundais;
    Cambodge: cambodgien; Cameroun: camerounais; Canada: canadien; Cap-Vert: cap-verdien;
    Catalogne: catalan; Centrafrique: centrafricain; Chili: chilien; Chine: chinois; Chypre:
    chypriote; Cité du Vatican: vatican; Colombie: colombien; Comores: comorien; Congo: congolais;
    Congo-Brazzaville: congolais; Corée du Nord: nord-coréen coréen; Corée du Sud: sud-coréen
    coréen; Costa Rica: costaricain costaricien; Côte d'Ivoire: ivoirien; Côte-d'Ivoire: ivoirien;
    Croatie: croate; Cuba: cubain; Danemark: danois; Djibouti: djiboutien; Écosse: écossais;
    Égypte: égyptien; Émirats: émirati émirien; Émirats arabes unis: émirati émirien; Équateur:
    équatorien; Érythrée: érythréen; Espagne: espagnol; Estonie: estonien; États-Unis: américain
    étasunien états-unien; Éthiopie: éthiopien; Fidji: fidjien; Finlande: finlandais; France:
    français; Gabon: gabonais; Gambie: gambien; Géorgie: géorgien; Ghana: ghanéen;
    Grande-Bretagne: britannique anglais; Grèce: grec grecque hellénique; Groenland: groenlandais;
    Guatemala: guatémaltèque; Guinée: guinéen; Guinée équatoriale: équato-guinéen; Guinée-Bissau:
    bissau-guinéen; Haïti: haïtien; Honduras: hondurien; Hongrie: hongrois magyar; Île Maurice:
    mauricien; Inde: indien; Indonésie: indonésien; Irak: irakien; Iran: iranien; Irlande:
    irlandais; Irlande du Nord: nord-irlandais; Islande: islandais; Israël: israélien; Italie:
    italien; Jamaïque: jamaïcain jamaïquain; Japon: japonais nippon nippone; Jordanie: jordanien;
    Kazakhstan: kazakh kazakhstanais; Kenya: kényan; Kirghizistan: kirghiz; Kirghizstan: kirghiz;
    Kosovo: kosovar; Koweït: koweïtien; Kurdistan: kurde; Laos: laotien; Lettonie: letton lettone;
    Liban: libanais; Liberia: libérien; Libye: libyen; Liechtenstein: liechtensteinois; Lituanie:
    lituanien; Luxembourg: luxembourgeois; Macédoine: macédonien; Macédoine du Nord:
    nord-macédonien macédonien; Madagascar: malgache; Malaisie: malaisien; Malawi: malawien
    malawite; Maldives: maldivien; Mali: malien; Malte: maltais; Maroc: marocain; Maurice:
    mauricien; Mauritanie: mauritanien; Mexique: mexicain; Moldavie: moldave; Moldova: moldave;
    Monaco: monégasque; Mongolie: mongol; Monténégro: monténégrin; Mozambique: mozambicain;
    Myanmar: birman; Namibie: namibien; Népal: népalais; Nicaragua: nicaraguayen; Niger: nigérien;
    Nigeria: nigérian; Norvège: norvégien; Nouvelle-Zélande: néo-zélandais; Oman: omanais;
    Ouganda: ougandais; Ouzbékistan: ouzbek ouzbèke; Pakistan: pakistanais; Palestine:
    palestinien; Panama: panaméen; Papouasie-Nouvelle-Guinée: papouasien papou; Paraguay:
    paraguayen; Pays de Galles: gallois; Pays-Bas: néerlandais hollandais; Pérou: péruvien;
    Philippines: philippin; Pologne: polonais; Porto Rico: portoricain; Portugal: portugais;
    Qatar: qatari qatarien; Québec: québécois; RDC: congolais; République centrafricaine:
    centrafricain; République démocratique du Congo: congolais; République dominicaine:
    dominicain; République du Congo: congolais; République tchèque: tchèque; Roumanie: roumain;
    Royaume-Uni: britannique anglais; Russie: russe; Rwanda: rwandais; Sahara occidental:
    sahraoui; Saint-Marin: saint-marinais; Salvador: salvadorien; Sénégal: sénégalais; Serbie:
    serbe; Seychelles: seychellois; Sierra Leone: sierra-léonais sierraléonais; Singapour:
    singapourien; Slovaquie: slovaque; Slovénie: slovène; Somalie: somalien; Soudan: soudanais;
    Soudan du Sud: sud-soudanais; Sri Lanka: sri-lankais srilankais; Suède: suédois; Suisse:
    suisse helvétique helvète; Syrie: syrien; Tadjikistan: tadjik; Taïwan: taïwanais; Tanzanie:
    tanzanien; Tchad: tchadien; Tchécoslovaquie: tchécoslovaque; Tchéquie: tchèque; Tchétchénie:
    tchétchène; Thaïlande: thaïlandais thaï; Tibet: tibétain; Timor oriental: timorais
    est-timorais; Togo: togolais; Tunisie: tunisien; Turkménistan: turkmène; Turquie: turc; UE:
    européen; Ukraine: ukrainien; Union européenne: européen; Union soviétique: soviétique; URSS:
    soviétique; Uruguay: uruguayen; Vatican: vatican; Venezuela: vénézuélien; Viêt Nam:
    vietnamien; Vietnam: vietnamien; Yémen: yéménite; Yougoslavie: yougoslave; Zambie: zambien;
    Zimbabwe: zimbabwéen
"""

# -- Cities, as French papers spell them. Not in: villages, known by what stands around them.

CITIES = {
    "France": """
        Agen; Aix-en-Provence; Ajaccio; Albertville; Albi; Alençon; Alès; Alfortville; Amiens;
        Angers; Anglet; Angoulême; Annecy; Annemasse; Antibes; Antony; Argenteuil; Arles; Arras;
        Aubagne; Aubervilliers; Auch; Aurillac; Auxerre; Avignon; Bagneux; Bagnolet; Bar-le-Duc;
        Basse-Terre; Bastia; Bayonne; Beauvais; Belfort; Bergerac; Besançon; Béziers; Biarritz;
        Blois; Bobigny; Bondy; Bordeaux; Boulogne-Billancourt; Boulogne-sur-Mer; Bourg-en-Bresse;
        Bourges; Brest; Brive; Bron; Caen; Cahors; Calais; Cambrai; Cannes; Carcassonne;
        Carpentras; Cavaillon; Cayenne; Cergy; Chalon-sur-Saône; Châlons-en-Champagne; Chambéry;
        Chamonix; Charleville-Mézières; Chartres; Châteauroux; Chelles; Cherbourg; Cholet;
        Clamart; Clermont-Ferrand; Clichy; Cognac; Colmar; Colombes; Compiègne; Corbeil-Essonnes;
        Corte; Courbevoie; Courchevel; Créteil; Dax; Deauville; Dieppe; Digne-les-Bains; Dijon;
        Douai; Draguignan; Drancy; Dreux; Dunkerque; Échirolles; Épinal; Étampes; Évian; Évreux;
        Évry; Fleury-Mérogis; Foix; Fontainebleau; Forbach; Fort-de-France; Fos-sur-Mer; Fréjus;
        Gap; Gennevilliers; Grasse; Grenoble; Guéret; Guingamp; Haguenau; Hénin-Beaumont; Hyères;
        Istres; Kourou; La Roche-sur-Yon; La Rochelle; La Seyne-sur-Mer; Laon; Laval; Le
        Blanc-Mesnil; Le Bourget; Le Havre; Le Mans; Le Puy-en-Velay; Lens; Les Mureaux; Les
        Sables-d'Olonne; Levallois-Perret; Liévin; Lille; Limoges; Lons-le-Saunier; Lorient;
        Lourdes; Lunel; Lyon; Mâcon; Maisons-Alfort; Mamoudzou; Mantes-la-Jolie; Marseille;
        Martigues; Massy; Maubeuge; Meaux; Melun; Mende; Menton; Mérignac; Metz; Mont-de-Marsan;
        Montauban; Montélimar; Montfermeil; Montluçon; Montpellier; Montreuil; Montrouge; Morlaix;
        Moulins; Mulhouse; Nancy; Nanterre; Nantes; Narbonne; Neuilly; Neuilly-sur-Seine; Nevers;
        Nice; Nîmes; Niort; Noisy-le-Grand; Nouméa; Orange; Orléans; Orly; Palaiseau; Pantin;
        Papeete; Paris; Pau; Périgueux; Perpignan; Pessac; Pointe-à-Pitre; Poissy; Poitiers;
        Pontoise; Privas; Puteaux; Quimper; Reims; Rennes; Roanne; Rochefort; Rodez; Roissy;
        Romainville; Romans-sur-Isère; Roubaix; Rouen; Royan; Rueil-Malmaison; Saint-Brieuc;
        Saint-Denis; Saint-Étienne; Saint-Germain-en-Laye; Saint-Herblain; Saint-Lô; Saint-Malo;
        Saint-Nazaire; Saint-Ouen; Saint-Paul; Saint-Pierre; Saint-Quentin; Saint-Tropez; Saintes;
        Salon-de-Provence; Sarcelles; Sarreguemines; Sceaux; Sète; Sevran; Sèvres; Soissons;
        Strasbourg; Suresnes; Tarbes; Thionville; Thonon-les-Bains; Toulon; Toulouse; Tourcoing;
        Tours; Troyes; Tulle; Val d'Isère; Valence; Valenciennes; Vannes; Vaulx-en-Velin;
        Vénissieux; Verdun; Versailles; Vesoul; Vichy; Vierzon; Villejuif; Villeneuve-d'Ascq;
        Villeurbanne; Vincennes; Vitrolles
    """,
    "Belgique, Suisse, Luxembourg": """
        Anderlecht; Anvers; Arlon; Bâle; Bastogne; Bellinzone; Berne; Bienne; Bruges; Bruxelles;
        Charleroi; Courtrai; Crans-Montana; Davos; Delémont; Dinant; Eupen; Fribourg; Gand;
        Genève; Hasselt; Huy; Ixelles; La Chaux-de-Fonds; La Louvière; Lausanne; Liège; Locarno;
        Louvain; Louvain-la-Neuve; Lucerne; Lugano; Luxembourg; Malines; Martigny; Molenbeek;
        Mons; Montreux; Mouscron; Namur; Neuchâtel; Nivelles; Ostende; Saint-Gall; Saint-Moritz;
        Schaerbeek; Sion; Soleure; Spa; Tournai; Verbier; Verviers; Vevey; Waterloo; Wavre; Ypres;
        Yverdon; Zaventem; Zermatt; Zoug; Zurich
    """,
    "Canada": """
        Baie-Comeau; Brossard; Calgary; Charlottetown; Chicoutimi; Drummondville; Edmonton; Fort
        McMurray; Fredericton; Gaspé; Gatineau; Granby; Halifax; Hamilton; Jonquière; Lévis;
        London; Longueuil; Mississauga; Moncton; Mont-Tremblant; Montréal; Ottawa; Québec; Regina;
        Repentigny; Rimouski; Rivière-du-Loup; Rouyn-Noranda; Saguenay; Saint-Hyacinthe;
        Saint-Jean; Saint-Jérôme; Saskatoon; Sept-Îles; Shawinigan; Sherbrooke; Sorel-Tracy;
        Sudbury; Thetford Mines; Thunder Bay; Toronto; Trois-Rivières; Val-d'Or; Vancouver;
        Victoria; Victoriaville; Windsor; Winnipeg
    """,
    "Europe": """
        Aix-la-Chapelle; Amsterdam; Athènes; Auschwitz; Bakou; Barcelone; Belfast; Belgrade;
        Berlin; Bilbao; Birmingham; Bologne; Bonn; Bratislava; Brême; Bristol; Bucarest; Budapest;
        Cambridge; Cardiff; Chisinau; Cologne; Copenhague; Cracovie; Dortmund; Dresde; Dublin;
        Dubrovnik; Düsseldorf; Édimbourg; Eindhoven; Erevan; Florence; Francfort; Gdansk; Gênes;
        Glasgow; Göteborg; Grenade; Hambourg; Hanovre; Helsinki; La Haye; La Valette; Lampedusa;
        Le Pirée; Leeds; Leipzig; Lisbonne; Liverpool; Ljubljana; Londres; Maastricht; Madrid;
        Malaga; Malmö; Manchester; Milan; Minsk; Monte-Carlo; Munich; Naples; Newcastle; Nicosie;
        Nottingham; Novi Sad; Nuremberg; Oslo; Oxford; Palerme; Podgorica; Porto; Prague;
        Pristina; Reykjavik; Riga; Rome; Rotterdam; Saint-Jacques-de-Compostelle; Salzbourg;
        Saragosse; Sarajevo; Séville; Sheffield; Skopje; Sofia; Southampton; Srebrenica;
        Stockholm; Stuttgart; Tallinn; Tbilissi; Thessalonique; Tirana; Trieste; Turin; Utrecht;
        Vaduz; Varsovie; Venise; Vérone; Vienne; Vilnius; Zagreb
    """,
    "Russie, Ukraine": """
        Bakhmout; Belgorod; Boutcha; Dnipro; Donetsk; Ekaterinbourg; Grozny; Kaliningrad; Kazan;
        Kertch; Kharkiv; Kherson; Kiev; Koursk; Kryvy Rih; Kryvyï Rih; Kyiv; Lougansk; Lviv;
        Marioupol; Moscou; Mourmansk; Mykolaïv; Nijni Novgorod; Novossibirsk; Odessa;
        Rostov-sur-le-Don; Saint-Pétersbourg; Sébastopol; Sotchi; Tchassiv Iar; Tchernihiv;
        Tchernobyl; Vladivostok; Volgograd; Yalta; Zaporijia
    """,
    "Maghreb": """
        Agadir; Al Hoceïma; Alger; Annaba; Béjaïa; Ben Guerdane; Benghazi; Béni Mellal; Bizerte;
        Blida; Casablanca; Ceuta; Constantine; Djerba; El Jadida; Essaouira; Fès; Hammamet; Hassi
        Messaoud; In Amenas; In Salah; Kairouan; Kasserine; La Marsa; Le Bardo; Marrakech; Meknès;
        Melilla; Monastir; Nouakchott; Oran; Ouarzazate; Oujda; Rabat; Sétif; Sfax; Sidi Bel
        Abbès; Sidi Bouzid; Sousse; Tanger; Tétouan; Tizi Ouzou; Tlemcen; Tobrouk; Tripoli; Tunis
    """,
    "Afrique": """
        Abidjan; Abuja; Accra; Addis-Abeba; Agadez; Antananarivo; Asmara; Bamako; Bangui; Banjul;
        Bobo-Dioulasso; Bouaké; Brazzaville; Bujumbura; Bukavu; Conakry; Cotonou; Dakar; Dar es
        Salaam; Djibouti; Douala; Durban; Freetown; Gaborone; Gao; Gitega; Goma; Harare;
        Johannesburg; Juba; Kampala; Kano; Khartoum; Kidal; Kigali; Kinshasa; Lagos; Le Cap;
        Libreville; Lomé; Luanda; Lubumbashi; Lusaka; Maiduguri; Malabo; Maputo; Mogadiscio;
        Mombasa; Monrovia; Moroni; N'Djamena; Nairobi; Niamey; Ouagadougou; Pointe-Noire;
        Port-Louis; Porto-Novo; Pretoria; Saint-Louis; San Pedro; São Tomé; Tombouctou; Windhoek;
        Yamoussoukro; Yaoundé; Zanzibar; Ziguinchor
    """,
    "Proche-Orient": """
        Abou Dhabi; Abu Dhabi; Aden; Alep; Alexandrie; Amman; Ankara; Antalya; Bagdad; Bandar
        Abbas; Bassora; Beit Hanoun; Beit Lahia; Bethléem; Beyrouth; Charm el-Cheikh; Damas; Deir
        al-Balah; Deir ez-Zor; Diyarbakir; Djeddah; Doha; Dubaï; Erbil; Gaziantep; Haïfa; Hama;
        Hébron; Homs; Idlib; Ispahan; Istanbul; Izmir; Jérusalem; Kerbala; Khan Younès; Kirkouk;
        Kobané; Koweït City; La Mecque; Le Caire; Louxor; Manama; Mascate; Médine; Mossoul;
        Naplouse; Nazareth; Palmyre; Rafah; Ramallah; Raqqa; Riyad; Saïda; Sanaa; Sinjar; Suez;
        Téhéran; Tel Aviv; Tel-Aviv; Tyr
    """,
    "Asie, Océanie": """
        Adélaïde; Almaty; Astana; Auckland; Banda Aceh; Bandar Seri Begawan; Bangalore; Bangkok;
        Bichkek; Bombay; Brisbane; Calcutta; Canberra; Canton; Chiang Mai; Chongqing;
        Christchurch; Colombo; Dacca; Darwin; Delhi; Diên Biên Phu; Douchanbé; Fukushima; Gold
        Coast; Guangzhou; Hanoï; Hiroshima; Hô Chi Minh-Ville; Hong Kong; Hongkong; Islamabad;
        Jakarta; Kaboul; Kandahar; Karachi; Katmandou; Kobe; Kuala Lumpur; Kyoto; Lahore; Lashkar
        Gah; Luang Prabang; Macao; Malé; Manille; Melbourne; Mumbai; Nagasaki; Nagoya; New Delhi;
        Osaka; Oulan-Bator; Pékin; Perth; Phnom Penh; Phuket; Port Moresby; Pyeongchang;
        Pyongyang; Rangoun; Saïgon; Séoul; Shanghai; Shenzhen; Siem Reap; Singapour; Sydney;
        Tachkent; Taipei; Tokyo; Urumqi; Vientiane; Wellington; Wuhan; Xi'an
    """,
    "Amériques": """
        Acapulco; Asuncion; Atlanta; Atlantic City; Austin; Baltimore; Baton Rouge; Belo
        Horizonte; Beverly Hills; Bogota; Boston; Brasilia; Brooklyn; Buenos Aires; Buffalo;
        Cancun; Cap Canaveral; Caracas; Chicago; Cincinnati; Ciudad Juarez; Cleveland; Colorado
        Springs; Cordoba; Dallas; Denver; Des Moines; Detroit; El Paso; Fort Lauderdale; Fort
        Worth; Guadalajara; Guantanamo; Guatemala; Guayaquil; Harlem; Hollywood; Honolulu;
        Houston; Indianapolis; Jersey City; Kansas City; Kingston; La Havane; La Nouvelle-Orléans;
        La Paz; Las Vegas; Les Cayes; Lima; Little Rock; Long Beach; Los Angeles; Managua;
        Manhattan; Mar del Plata; Mar-a-Lago; Memphis; Menlo Park; Mexico; Miami; Milwaukee;
        Minneapolis; Montevideo; Mountain View; Nashville; New Haven; New York; Oakland; Oklahoma
        City; Orlando; Palm Beach; Palo Alto; Panama; Philadelphie; Phoenix; Pittsburgh;
        Port-au-Prince; Portland; Porto Alegre; Punta Arenas; Punta del Este; Quito; Recife; Rio;
        Rio de Janeiro; Sacramento; Saint Louis; Saint-Domingue; Salt Lake City; Salvador de
        Bahia; San Antonio; San Bernardino; San Diego; San Francisco; San José; San Juan; San
        Pedro Sula; San Salvador; Santa Barbara; Santa Cruz; Santa Fe; Santa Monica; Santiago;
        Santiago de Cuba; Santiago du Chili; São Paulo; Seattle; Sucre; Tampa; Tegucigalpa;
        Valparaiso; Viña del Mar; Washington; West Palm Beach
    """,
}

# -- Regions that capitals stand beside (« Bretagne Tourisme »); the departments of France apart,
# -- for the names of what each of them has (DÉPARTEMENT below).

REGIONS = {
    "départements": """
        Ain; Aisne; Allier; Alpes-de-Haute-Provence; Alpes-Maritimes; Ardèche; Ardennes; Ariège;
        Aube; Aude; Aveyron; Bas-Rhin; Bouches-du-Rhône; Calvados; Cantal; Charente;
        Charente-Maritime; Cher; Corrèze; Corse-du-Sud; Côte-d'Or; Côtes-d'Armor; Creuse;
        Deux-Sèvres; Dordogne; Doubs; Drôme; Essonne; Eure; Eure-et-Loir; Finistère; Gard; Gers;
        Gironde; Guadeloupe; Guyane; Haut-Rhin; Haute-Corse; Haute-Garonne; Haute-Loire;
        Haute-Marne; Haute-Saône; Haute-Savoie; Haute-Vienne; Hautes-Alpes; Hautes-Pyrénées;
        Hauts-de-Seine; Hérault; Ille-et-Vilaine; Indre; Indre-et-Loire; Isère; Jura; Landes;
        Loir-et-Cher; Loire; Loire-Atlantique; Loiret; Lot; Lot-et-Garonne; Lozère;
        Maine-et-Loire; Manche; Marne; Martinique; Mayenne; Mayotte; Meurthe-et-Moselle; Meuse;
        Morbihan; Moselle; Nièvre; Nord; Oise; Orne; Pas-de-Calais; Puy-de-Dôme;
        Pyrénées-Atlantiques; Pyrénées-Orientales; Réunion; Rhône; Saône-et-Loire; Sarthe; Savoie;
        Seine-et-Marne; Seine-Maritime; Seine-Saint-Denis; Somme; Tarn; Tarn-et-Garonne;
        Territoire de Belfort; Val-d'Oise; Val-de-Marne; Var; Vaucluse; Vendée; Vienne; Vosges;
        Yonne; Yvelines
    """,
    "others": """
        Acadie; Açores; Afrique; Alaska; Alpes; Alsace; Amazonie; Amérique; Andalousie; Andes;
        Anjou; Antarctique; Antilles; Aquitaine; Arctique; Arizona; Asie; Atlantique; Auvergne;
        Auvergne-Rhône-Alpes; Baléares; Bali; Balkans; Baltique; Basse-Normandie; Bavière; Béarn;
        Berry; Bourgogne; Bourgogne-Franche-Comté; Brabant; Bretagne; Cachemire; Calabre;
        Californie; Camargue; Canaries; Cap Ferret; Caraïbes; Caroline du Nord; Caroline du Sud;
        Casamance; Caucase; Centre-Val de Loire; Cévennes; Champagne; Champagne-Ardenne;
        Cisjordanie; Colorado; Corse; Côte d'Azur; Cotentin; Crète; Crimée; Danube; Darfour; Diego
        Garcia; Donbas; Donbass; Estrie; Europe; Everest; Extrême-Orient; Flandre; Flandres;
        Floride; Franche-Comté; Galicie; Garonne; Gascogne; Gaspésie; Gaza; Gibraltar; Golan;
        Grand Est; Grands Lacs; Hainaut; Haut-Karabakh; Haute-Normandie; Hauts-de-France; Hawaï;
        Hawaii; Himalaya; Hollande; Ibiza; Île-de-France; Illinois; Kabylie; Kivu; La Réunion;
        Languedoc; Languedoc-Roussillon; Laponie; Larzac; Léman; Limousin; Lombardie; Lorraine;
        Louisiane; Lubéron; Maghreb; Majorque; Malouines; Manitoba; Marie-Galante; Massachusetts;
        Mauricie; Méditerranée; Médoc; Michigan; Midi-Pyrénées; Minnesota; Mont-Blanc;
        Mont-Saint-Michel; Montérégie; Moyen-Orient; Nagorny Karabakh; Navarre; Nevada; Nil;
        Noirmoutier; Nord-Kivu; Nord-Pas-de-Calais; Normandie; Nouveau-Brunswick;
        Nouvelle-Aquitaine; Nouvelle-Calédonie; Nouvelle-Écosse; Nunavut; Occident; Occitanie;
        Océanie; Ohio; Ontario; Ouessant; Outaouais; Outre-mer; Pacifique; Patagonie;
        Pays-de-la-Loire; Pennsylvanie; Perche; Périgord; Picardie; Piémont; Poitou;
        Poitou-Charentes; Polynésie; Proche-Orient; Provence; Provence-Alpes-Côte d'Azur;
        Pyrénées; Quercy; Rhénanie; Rhin; Rhône-Alpes; Roussillon; Ruhr; Sahara; Sahel;
        Saint-Barthélemy; Saint-Laurent; Saint-Martin; Saint-Pierre-et-Miquelon; Saône; Sardaigne;
        Saskatchewan; Saxe; Scandinavie; Seine; Sibérie; Sicile; Sinaï; Sologne; Tahiti; Tamise;
        Tennessee; Terre-Neuve; Tessin; Texas; Tigré; Toscane; Touraine; Utah; Val d'Aoste;
        Valais; Vaud; Vénétie; Vercors; Virginie; Volga; Wallis-et-Futuna; Wallonie; Wisconsin;
        Xinjiang; Yorkshire
    """,
}

# -- Organisations and works: names that look like a person's, or that other capitals stand
# -- beside (« Renault Clio »). Not in: names that no one would take for a person: single words
# -- that stand alone, those with capitals in the midst or an article.

ORGANISATIONS = {
    "agences": """
        Abaca; Abaca Press; Abacapress; ACP; Adobe Stock; AFP; AFP Factuel; Agence Anadolu; Agence
        Anatolie; Agence France Presse; Agence France-Presse; Agence QMI; AIP; Algérie Presse
        Service; Anadolu; ANSA; AP; APS; Associated Press; ATS; Belga; BestImage; Bloomberg; Chine
        nouvelle; CNW; CTK; Dow Jones Newswires; DPA; EFE; EPA; Gamma-Rapho; Getty; Getty Images;
        Hans Lucas; Icon Sport; Imago; Interfax; IRNA; ISNA; Istock; KCNA; Keystone-ATS; KMSP;
        Kyodo; La Presse canadienne; Lusa; Maghreb arabe presse; MAP; MAXPPP; MENA; Novosti;
        NurPhoto; Picture Alliance; Pixabay; Presse canadienne; Presse Sports; Rapho; REA;
        Reuters; RIA Novosti; Shutterstock; Sipa; Sipa Press; Sipa USA; SPA; Spoutnik; Sputnik;
        TAP; Tasnim; TASS; Thomson Reuters; Ukrinform; UPI; Wafa; Xinhua; Yonhap; Zonebourse
    """,
    "médias": """
        Al-Jazeera; Arte; Bild; Canal+; Charlie Hebdo; China Daily; Corriere della Sera; Daily
        Mail; Daily Telegraph; Dernières Nouvelles d'Alsace; Deutsche Welle; Die Welt; Die Zeit;
        Eurosport; Facebook; Foreign Affairs; France Bleu; France Culture; France Football; France
        Info; France Inter; France Télévisions; Franceinfo; Frankfurter Allgemeine; Gazzetta dello
        Sport; Guardian; HuffPost; Instagram; L'Équipe; L'Express; La Croix; La Presse; Le Devoir;
        Le Figaro; Le Monde; Le Parisien; Le Point; Les Échos; Libération; Marca; Médiapart; Midi
        Libre; Netflix; Nouvel Observateur; Novaïa Gazeta; Paris Match; Public Sénat; Rolling
        Stone; Russia Today; Slate; Snapchat; Spiegel; Sud Ouest; Süddeutsche Zeitung; Telegram;
        Télérama; The Economist; The Globe and Mail; The Guardian; The Independent; The Lancet;
        The Sun; The Telegraph; TikTok; Truth Social; Twitter; Vanity Fair; Voix du Nord; Wall
        Street Journal; WhatsApp; WikiLeaks; Wikipédia; YouTube
    """,
    "partis, syndicats, mouvements": """
        Al-Qaïda; Alliance Police; Amnesty International; Attac; Black Lives Matter; Boko Haram;
        Croissant-Rouge; Croix-Rouge; Daech; Daesh; Die Grünen; Ecolo; Europe Écologie-Les Verts;
        Extinction Rebellion; Fatah; Forza Italia; Fratelli d'Italia; Greenpeace; Hezbollah;
        Jeunes Agriculteurs; Ku Klux Klan; Labour; Lega; Likoud; MoDem; Mouvement Cinq Étoiles;
        Opus Dei; Oxfam; Proud Boys; Pussy Riot; QAnon; Reconquête; Renaissance; Sea Shepherd;
        Sinn Féin; Syriza; Tea Party; Transparency International; Vlaams Belang; Wagner
    """,
    "entreprises": """
        Accor; Actes Sud; Air France-KLM; Airbnb; Albin Michel; Alfa Romeo; Alibaba; Alphabet;
        Alstom; Amazon; Apple; Areva; Armani; Aston Martin; Auchan; Audi; Boeing; Bolloré;
        Bombardier; Bon Marché; British Airways; Burger King; Carrefour; Cartier; Castorama;
        Chanel; Christian Dior; Citroën; Coca-Cola; Dacia; Danone; Darty; Dassault; Decathlon;
        Dior; Disney; Eli Lilly; Engie; Ferrari; Fiat; Fiat Chrysler; Fnac; Fnac Darty; Ford;
        France Télécom; Galeries Lafayette; Gallimard; Gazprom; General Electric; Goldman Sachs;
        Google; Gucci; Hachette; Honda; Huawei; Hugo Boss; Hyundai; Ifop; Ikea; Intel; J.P.
        Morgan; Jack Daniel's; Jaguar; Jean Coutu; John Deere; Johnnie Walker; Johnson & Johnson;
        JP Morgan; JP Morgan Chase; JPMorgan Chase; Lafarge; Lagardère; Lamborghini; Land Rover;
        Laurent-Perrier; Lego; Lehman Brothers; Leroy Merlin; Lidl; Lockheed Martin; Louis
        Vuitton; Marie Blachère; Marvel; Mercedes-Benz; Michelin; Microsoft; Moderna; Morgan
        Stanley; Nestlé; Nike; Nina Ricci; Nissan; Nokia; Nvidia; Opel; OpenAI; Oracle; Orpea;
        Paramount; Pathé; Pernod Ricard; Peugeot; Pfizer; Philip Morris; Pierre et Vacances;
        Pierre Fabre; Porsche; Prada; PSA Peugeot Citroën; Puma; Rémy Cointreau; Renault; Ricard;
        Robert Laffont; Rolex; Rolls-Royce; Rothschild; Safran; Saint-Gobain; Samsung; Sanofi;
        Schneider Electric; Shell; Sony; SpaceX; Standard Chartered; Starlink; Suzuki; Tesla;
        Thomas Cook; Tiffany; Tim Hortons; Toyota; Uber; Ubisoft; Universal; Veolia; Vinci;
        Virgin; Vivendi; Volkswagen; Volvo; Walt Disney; Warner; Warner Bros; Wells Fargo; William
        Saurin; Xiaomi; Yves Rocher
    """,
    "clubs et compétitions": """
        Ajax; Al-Hilal; Al-Nassr; All Blacks; Arsenal; Arthur-Ashe; Aston Villa; Ballon d'Or;
        Barça; Bayer Leverkusen; Bayern; Benfica; Boca Juniors; Borussia Mönchengladbach;
        Bundesliga; Celtic; Charlotte Hornets; Chelsea; Copa América; Copa Libertadores;
        Ernest-Wallon; Everton; Flushing Meadows; Geoffroy-Guichard; Giro; Golden State; Golden
        State Warriors; Indian Wells; Jean-Bouin; Jeux Olympiques; JO; Juve; Lazio; Liga; Madison
        Square Garden; Maple Leafs; Marcel-Michelin; McLaren; Mondial; Old Trafford; Olympique
        Lyonnais; Paris Saint-Germain; Philippe-Chatrier; Pierre-Mauroy; Real Sociedad; Red Bull;
        Red Bull Racing; River Plate; Rod Laver Arena; Roland Garros; Roland-Garros; Rugby
        Championship; Scuderia Ferrari; Squadra Azzurra; Super Bowl; Super Ligue; Suzanne-Lenglen;
        Three Lions; Tottenham; Tottenham Hotspur; Transat Jacques Vabre; Vélodrome; Vuelta;
        Wembley; West Ham; Wimbledon; Young Boys
    """,
    "institutions, lieux": """
        Abou Ghraib; Al-Aqsa; Barkhane; Bataclan; Beauvau; Ben-Gourion; Bercy; Buckingham Palace;
        Bundestag; Canebière; Capitol Hill; Capitole; Carnegie Hall; Chapelle Sixtine;
        Charles-de-Gaulle; Comédie-Française; Croisette; Dow Jones; Élysée; Fondation Jean Jaurès;
        Fondation Louis Vuitton; France Travail; Georges-Pompidou; Golden Gate; Grande Mosquée;
        Grande Mosquée de Paris; Ground Zero; Gustave Roussy; Gustave-Roussy; Harvard; Henri-IV;
        Hôtel-Dieu; Houari-Boumédiène; Hyper Cacher; Hyper Casher; Imperial College; Inserm;
        Interpol; Jean-Lesage; John-F.-Kennedy; Johns Hopkins; Knesset; Kremlin; Louis-le-Grand;
        Louis-Vuitton; Louvre; Maison-Blanche; Matignon; Mohammed-V; Montmartre; Montparnasse;
        Nations Unies; Notre-Dame; Olympia; Opéra Bastille; Opéra Garnier; Orsay; Palais Bourbon;
        Palais Garnier; Palais Royal; Panthéon; Paris Habitat; Pentagone; Père-Lachaise; Petit
        Palais; Pierre-Elliott-Trudeau; Pitié-Salpêtrière; Polytechnique; Rada; Roissy-Charles de
        Gaulle; Saint-Lazare; Saint-Siège; Sciences Po; Scotland Yard; Sénat; Sentinelle; Shin
        Bet; Sorbonne; Stanford; Taj Mahal; Titanic; Trocadéro; Trump Tower; Tsahal; Val-de-Grâce;
        Vieux-Port; Villa Médicis; Westminster; Yale; Zénith
    """,
    "prix, fêtes, œuvres": """
        Académie Goncourt; Aïd al-Adha; Aïd al-Fitr; Aïd el-Fitr; Aïd el-Kébir; Albert-Londres;
        Alzheimer; Ascension; Assomption; Astérix; Batman; Berlinale; Bible; Black Friday; Black
        Panther; Brexit; Captain America; Carême; César; Coran; Donald Duck; Ebola; Épiphanie;
        Eurovision; Gaston Lagaffe; Gay Pride; Golden Globes; Goncourt; Grenelle; Halloween;
        Hamlet; Harry Potter; Iron Man; James Bond; Jean Valjean; King Kong; Koh-Lanta; Lawrence
        d'Arabie; Louis-Delluc; Lucky Luke; Mad Max; Marseillaise; Médaille Fields; Mein Kampf;
        Mickey Mouse; Miss Monde; Miss Univers; Mona Lisa; Mostra; Nobel; Noël; Nouvel An; Nouvel
        An chinois; Oscar; Palme d'Or; Pandora Papers; Paradise Papers; Parkinson; Pentecôte;
        Peter Pan; Petit Prince; Pokémon; Pokémon Go; Pulitzer; Rainbow Warrior; Ramadan;
        Saint-Jean-Baptiste; Saint-Sylvestre; Saint-Valentin; Sainte-Catherine; Sherlock Holmes;
        Spider-Man; Super Tuesday; Superman; Tintin; Toussaint; Uber Files; Vieilles Charrues;
        Watergate; Wonder Woman; Yom Kippour; Zika
    """,
}

# -- World facts: each true to the day, from the press; what could not be confirmed is left
# -- out. Holders of offices were followed up to FACTS_AS_OF, on which the last of these terms
# -- begins, though not every office was looked at after February 2026, where the events end.
# -- Any table may hold a last day to come.

FACTS_AS_OF = date(2026, 6, 11)

# In the names of the tables below, [a|b] is either, [|a] may be missing, and a word in
# capitals stands for one of these, or for a department (DÉPARTEMENT) or city (VILLE) of France.
NAME_CLASSES = {
    "ATTENTAT": "attentat|attaque|tuerie|fusillade|massacre",
    "DIPLOMATIE": "ministre des Affaires étrangères|chef de la diplomatie",
    "DÉFENSE": "ministre de la Défense|ministre des Armées",
    "DRAME": "drame|tragédie|catastrophe|accident|crash|explosion|incendie|naufrage"
             "|effondrement",
    "ÉLU": "député|députée|sénateur|sénatrice|maire|mairie|candidat|candidate|élu|élue|eurodéputé"
           "|eurodéputée|conseiller régional|conseillère régionale|conseiller général"
           "|conseiller municipal|adjoint|adjointe|liste|groupe|électeur|intergroupe",
    "FINANCES": "ministre des Finances|ministre de l'Économie",
    "JEUX": "jeux olympiques|jo|olympiades",
    "MEURTRE": "meurtre|assassinat|mort",
    "OBSÈQUES": "obsèques|funérailles|enterrement",
    "PREMIER-MINISTRE": "Premier ministre|chef du gouvernement|chef de l'exécutif",
    "PRÉSIDENT": "président|chef de l'État",
    "PUTSCH": "putsch|coup d'état",
    "SECRÉTAIRE": "secrétaire général|patron|leader",
    "SÉISME": "séisme|tremblement de terre",
    "UE": "de l'union|de l'ue|du conseil de l'union|du conseil de l'ue",
}

# -- Terms of office, one row an office: its titles (as NAME_CLASSES tells); country or
# -- institution; holders by their first day. Titles that end with a colon hold for all rows
# -- below, which leave them out. A holder's last day is the first day of the next, unless the
# -- row gives another (first..last, of which the last leaves out a year or month that it
# -- shares: 1998-06-08..12-21); an open end (first..) is needed only where the next one holds
# -- the office beside him. Who held it twice stands twice. A title is the field alone where its
# -- names vary: « ministre délégué au Logement ». To add a holder, write him with his first day
# -- at the end of the row; a line indented further goes on. Not in: offices that the news
# -- outside of one town or one sport seldom names; ministers abroad but for defence, finances,
# -- home and foreign affairs. The press says the surnames of the first block without a role, so
# -- they alone are found as persons.

OFFICES = {
    "named alone": """
    chancelier; Allemagne; Helmut Kohl 1982-10-01; Gerhard Schröder 1998-10-27; Angela Merkel
        2005-11-22; Olaf Scholz 2021-12-08; Friedrich Merz 2025-05-06
    FINANCES; Allemagne; Theo Waigel 1989-04-21; Oskar Lafontaine 1998-10-27..1999-03-18; Hans
        Eichel 1999-04-12; Peer Steinbrück 2005-11-22; Wolfgang Schäuble 2009-10-28..2017-10-24;
        Olaf Scholz 2018-03-14; Christian Lindner 2021-12-08; Jörg Kukies 2024-11-07; Lars
        Klingbeil 2025-05-06
    chef d'état-major; armées françaises; Jean-Pierre Kelche 1998-04-09; Henri Bentégeat
        2002-10-30; Jean-Louis Georgelin 2006-10-04; Édouard Guillaud 2010-02-25; Pierre de
        Villiers 2014-02-15; François Lecointre 2017-07-20; Thierry Burkhard 2021-07-22; Fabien
        Mandon 2025-09-01
    chancelier; Autriche; Franz Vranitzky 1986-06-16; Viktor Klima 1997-01-28; Wolfgang Schüssel
        2000-02-04; Alfred Gusenbauer 2007-01-11; Werner Faymann 2008-12-02..2016-05-09; Christian
        Kern 2016-05-17; Sebastian Kurz 2017-12-18..2019-05-28; Brigitte Bierlein 2019-06-03;
        Sebastian Kurz 2020-01-07; Alexander Schallenberg 2021-10-11; Karl Nehammer 2021-12-06;
        Alexander Schallenberg 2025-01-10; Christian Stocker 2025-03-03
    gouverneur; Banque de France; Jean-Claude Trichet 1993-09-15; Christian Noyer 2003-11-01;
        François Villeroy de Galhau 2015-11-01
    sélectionneur|entraîneur [des Bleus|de l'équipe|français]; équipe de France; Aimé Jacquet
        1993-12-17..1998-07-17; Roger Lemerre 1998-07-27..2002-07-05; Jacques Santini
        2002-07-19..2004-06-25; Raymond Domenech 2004-07-12; Laurent Blanc 2010-07-02..2012-06-30;
        Didier Deschamps 2012-07-08
    [président du gouvernement|Premier ministre|chef du gouvernement]; Espagne; Felipe Gonzalez
        1982-12-02; José Maria Aznar 1996-05-05; José Luis Rodriguez Zapatero 2004-04-17; Mariano
        Rajoy 2011-12-21..2018-06-01; Pedro Sanchez 2018-06-02
    [ministre de la Justice|garde des Sceaux]; États-Unis; Janet Reno 1993-03-12..2001-01-20; John
        Ashcroft 2001-02-02; Alberto Gonzales 2005-02-03..2007-09-17; Michael Mukasey
        2007-11-09..2009-01-20; Eric Holder 2009-02-03; Loretta Lynch 2015-04-27..2017-01-20; Jeff
        Sessions 2017-02-09..2018-11-07; William Barr 2019-02-14..2020-12-23; Merrick Garland
        2021-03-11..2025-01-20; Pam Bondi 2025-02-05..2026-04-02
    [président|chef de l'État|locataire de la Maison Blanche]; États-Unis; George Bush 1989-01-20;
        Bill Clinton 1993-01-20; George W. Bush 2001-01-20; Barack Obama 2009-01-20; Donald Trump
        2017-01-20; Joe Biden 2021-01-20; Donald Trump 2025-01-20..2029-01-20
    secrétaire à la Défense; États-Unis; William Perry 1994-02-03; William Cohen 1997-01-24;
        Donald Rumsfeld 2001-01-20; Robert Gates 2006-12-18; Leon Panetta 2011-07-01; Chuck Hagel
        2013-02-27; Ashton Carter 2015-02-17..2017-01-20; Ash Carter 2015-02-17; James Mattis
        2017-01-20..2018-12-31; Jim Mattis 2017-01-20..2018-12-31; Patrick Shanahan
        2019-01-01..06-23; Mark Esper 2019-07-23..2020-11-09; Lloyd Austin 2021-01-22..2025-01-20;
        Pete Hegseth 2025-01-25
    secrétaire au Trésor; États-Unis; Robert Rubin 1995-01-11; Lawrence Summers 1999-07-02; Paul
        O'Neill 2001-01-20..2002-12-31; John Snow 2003-02-03..2006-06-30; Henry Paulson
        2006-07-10..2009-01-20; Timothy Geithner 2009-01-26..2013-01-25; Jacob Lew
        2013-02-28..2017-01-20; Jack Lew 2013-02-28..2017-01-20; Steven Mnuchin
        2017-02-13..2021-01-20; Janet Yellen 2021-01-26..2025-01-20; Scott Bessent 2025-01-28
    [secrétaire d'État|chef de la diplomatie]; États-Unis; Warren Christopher
        1993-01-20..1997-01-17; Madeleine Albright 1997-01-23; Colin Powell 2001-01-20;
        Condoleezza Rice 2005-01-26..2009-01-20; Hillary Clinton 2009-01-21; John Kerry
        2013-02-01..2017-01-20; Rex Tillerson 2017-02-01..2018-03-31; Mike Pompeo
        2018-04-26..2021-01-20; Antony Blinken 2021-01-26..2025-01-20; Marco Rubio 2025-01-21
    vice-président; États-Unis; Al Gore 1993-01-20; Dick Cheney 2001-01-20; Joe Biden 2009-01-20;
        Mike Pence 2017-01-20; Kamala Harris 2021-01-20; JD Vance 2025-01-20
    Défenseur des droits; France; Dominique Baudis 2011-06-22..2014-04-10; Jacques Toubon
        2014-07-17..2020-07-16; Claire Hédon 2020-07-22..2026-07-21
    ministre de l'Agriculture; France; Philippe Vasseur 1995-05-18; Louis Le Pensec 1997-06-04;
        Jean Glavany 1998-10-20; François Patriat 2002-02-25; Hervé Gaymard 2002-05-07; Dominique
        Bussereau 2004-11-29; Christine Lagarde 2007-05-18; Michel Barnier 2007-06-19; Bruno Le
        Maire 2009-06-23; Stéphane Le Foll 2012-05-16; Jacques Mézard 2017-05-17; Stéphane Travert
        2017-06-21; Didier Guillaume 2018-10-16; Julien Denormandie 2020-07-06; Marc Fesneau
        2022-05-20; Annie Genevard 2024-09-21
    ministre [de l'Écologie|de la Transition écologique|de l'Environnement|de l'Énergie]; France;
        Corinne Lepage 1995-05-18; Dominique Voynet 1997-06-04; Yves Cochet 2001-07-10; Roselyne
        Bachelot 2002-05-07; Serge Lepeltier 2004-03-31; Nelly Olin 2005-06-02; Alain Juppé
        2007-05-18; Jean-Louis Borloo 2007-06-19; Nathalie Kosciusko-Morizet
        2010-11-14..2012-02-22; Nicole Bricq 2012-05-16; Delphine Batho 2012-06-21; Philippe
        Martin 2013-07-02; Ségolène Royal 2014-04-02; Nicolas Hulot 2017-05-17; François de Rugy
        2018-09-04; Élisabeth Borne 2019-07-16; Barbara Pompili 2020-07-06; Amélie de Montchalin
        2022-05-20; Christophe Béchu 2022-07-04; Agnès Pannier-Runacher 2024-09-21; Monique Barbut
        2025-10-12
    [ministre de l'Économie|ministre des Finances|patron de Bercy]; France; Jean Arthuis
        1995-08-25; Dominique Strauss-Kahn 1997-06-04; Christian Sautter 1999-11-02; Laurent
        Fabius 2000-03-27; Francis Mer 2002-05-07; Nicolas Sarkozy 2004-03-31; Hervé Gaymard
        2004-11-29; Thierry Breton 2005-02-25; Jean-Louis Borloo 2007-05-18; Christine Lagarde
        2007-06-19; François Baroin 2011-06-29; Pierre Moscovici 2012-05-16; Arnaud Montebourg
        2014-04-02..08-26; Michel Sapin 2014-04-02..2017-05-17; Emmanuel Macron
        2014-08-26..2016-08-30; Bruno Le Maire 2017-05-17; Antoine Armand 2024-09-21; Éric Lombard
        2024-12-23; Roland Lescure 2025-10-05
    ministre [de l'Éducation|de la Jeunesse|de l'Enseignement supérieur]; France; François Bayrou
        1993-03-30; Claude Allègre 1997-06-04; Jack Lang 2000-03-27; Luc Ferry 2002-05-07;
        François Fillon 2004-03-31; Gilles de Robien 2005-06-02; Xavier Darcos 2007-05-18; Luc
        Chatel 2009-06-23; Vincent Peillon 2012-05-16; Benoît Hamon 2014-04-02; Najat
        Vallaud-Belkacem 2014-08-26; Jean-Michel Blanquer 2017-05-17; Pap Ndiaye 2022-05-20;
        Gabriel Attal 2023-07-20; Amélie Oudéa-Castéra 2024-01-11; Nicole Belloubet 2024-02-08;
        Anne Genetet 2024-09-21; Élisabeth Borne 2024-12-23; Édouard Geffray 2025-10-12
    ministre de la Culture; France; Philippe Douste-Blazy 1995-05-18; Catherine Trautmann
        1997-06-04; Catherine Tasca 2000-03-27; Jean-Jacques Aillagon 2002-05-07; Renaud Donnedieu
        de Vabres 2004-03-31; Christine Albanel 2007-05-18; Frédéric Mitterrand 2009-06-23;
        Aurélie Filippetti 2012-05-16; Fleur Pellerin 2014-08-26; Audrey Azoulay 2016-02-11;
        Françoise Nyssen 2017-05-17; Franck Riester 2018-10-16; Roselyne Bachelot 2020-07-06; Rima
        Abdul Malak 2022-05-20; Rachida Dati 2024-01-11; Catherine Pégard 2026-02-26
    [ministre de la Justice|garde des Sceaux]; France; Jacques Toubon 1995-05-18; Élisabeth Guigou
        1997-06-04; Marylise Lebranchu 2000-10-18; Dominique Perben 2002-05-07; Pascal Clément
        2005-06-02; Rachida Dati 2007-05-18; Michèle Alliot-Marie 2009-06-23; Michel Mercier
        2010-11-14; Christiane Taubira 2012-05-16; Jean-Jacques Urvoas 2016-01-27; François Bayrou
        2017-05-17; Nicole Belloubet 2017-06-21; Éric Dupond-Moretti 2020-07-06; Didier Migaud
        2024-09-21; Gérald Darmanin 2024-12-23
    ministre [de la Santé|des Solidarités|de la Famille]; France; Bernard Kouchner
        1997-06-04..1999-07-07; Bernard Kouchner 2001-02-06; Jean-François Mattei 2002-05-07;
        Philippe Douste-Blazy 2004-03-31; Xavier Bertrand 2005-06-02; Philippe Bas 2007-03-26;
        Roselyne Bachelot 2007-05-18; Xavier Bertrand 2010-11-14; Marisol Touraine 2012-05-16;
        Agnès Buzyn 2017-05-17; Olivier Véran 2020-02-16; Brigitte Bourguignon 2022-05-20;
        François Braun 2022-07-04; Aurélien Rousseau 2023-07-20; Agnès Firmin Le Bodo 2023-12-20;
        Catherine Vautrin 2024-01-11..09-21; Frédéric Valletoux 2024-02-08; Geneviève Darrieussecq
        2024-09-21; Catherine Vautrin 2024-12-23..2025-10-12; Yannick Neuder
        2024-12-23..2025-10-05; Stéphanie Rist 2025-10-12
    ministre [des Sports|de la Jeunesse]; France; Guy Drut 1995-05-18; Marie-George Buffet
        1997-06-04; Jean-François Lamour 2002-05-07; Roselyne Bachelot 2007-05-18; Chantal Jouanno
        2010-11-14; David Douillet 2011-09-26; Valérie Fourneyron 2012-05-16; Najat
        Vallaud-Belkacem 2014-04-02; Patrick Kanner 2014-08-26; Laura Flessel 2017-05-17; Roxana
        Maracineanu 2018-09-04; Amélie Oudéa-Castéra 2022-05-20; Gil Avérous 2024-09-21; Marie
        Barsacq 2024-12-23; Marina Ferrari 2025-10-05
    ministre [du Travail|de l'Emploi|des Solidarités]; France; Jacques Barrot 1995-05-18; Martine
        Aubry 1997-06-04; Élisabeth Guigou 2000-10-18; François Fillon 2002-05-07; Jean-Louis
        Borloo 2004-03-31; Xavier Bertrand 2007-05-18; Brice Hortefeux 2009-01-15; Xavier Darcos
        2009-06-23; Éric Woerth 2010-03-22; Xavier Bertrand 2010-11-14; Michel Sapin 2012-05-16;
        François Rebsamen 2014-04-02; Myriam El Khomri 2015-09-02; Muriel Pénicaud 2017-05-17;
        Élisabeth Borne 2020-07-06; Olivier Dussopt 2022-05-20; Catherine Vautrin 2024-01-11;
        Astrid Panosyan-Bouvet 2024-09-21; Catherine Vautrin 2024-12-23..2025-10-12; Astrid
        Panosyan-Bouvet 2024-12-23..2025-10-05; Jean-Pierre Farandou 2025-10-12
    guide suprême; Iran; Ali Khamenei 1989-06-04..2026-02-28; Mojtaba Khamenei 2026-03-09
    [président du Conseil|Premier ministre|chef du gouvernement]; Italie; Silvio Berlusconi
        1994-05-11; Lamberto Dini 1995-01-17; Romano Prodi 1996-05-18; Massimo D'Alema
        1998-10-21..2000-04-25; Giuliano Amato 2000-04-26; Silvio Berlusconi 2001-06-11; Romano
        Prodi 2006-05-17; Silvio Berlusconi 2008-05-08; Mario Monti 2011-11-16; Enrico Letta
        2013-04-28; Matteo Renzi 2014-02-22; Paolo Gentiloni 2016-12-12; Giuseppe Conte
        2018-06-01; Mario Draghi 2021-02-13; Giorgia Meloni 2022-10-22
    porte-parole; Kremlin; Natalia Timakova 2008-05-13; Dmitri Peskov 2012-05-22
    [premier secrétaire|patron du PS]; PS; Lionel Jospin 1995-10-14; François Hollande 1997-11-27;
        Martine Aubry 2008-11-26..2012-09-17; Harlem Désir 2012-10-18; Jean-Christophe Cambadélis
        2014-04-15..2017-06-18; Olivier Faure 2018-04-07
    DIPLOMATIE|secrétaire au Foreign; Royaume-Uni; Malcolm Rifkind 1995-07-05; Robin Cook
        1997-05-02; Jack Straw 2001-06-08; Margaret Beckett 2006-05-05; David Miliband 2007-06-28;
        William Hague 2010-05-12; Philip Hammond 2014-07-15; Boris Johnson 2016-07-13; Jeremy Hunt
        2018-07-09; Dominic Raab 2019-07-24; Liz Truss 2021-09-15; James Cleverly 2022-09-06;
        David Cameron 2023-11-13; David Lammy 2024-07-05; Yvette Cooper 2025-09-05
    FINANCES|chancelier de l'Échiquier; Royaume-Uni; Kenneth Clarke 1993-05-27; Gordon Brown
        1997-05-02; Alistair Darling 2007-06-28; George Osborne 2010-05-11; Philip Hammond
        2016-07-13; Sajid Javid 2019-07-24; Rishi Sunak 2020-02-13; Nadhim Zahawi 2022-07-05;
        Kwasi Kwarteng 2022-09-06; Jeremy Hunt 2022-10-14; Rachel Reeves 2024-07-05
    [président du Conseil|Premier ministre|chef du gouvernement]; Togo; Faure Gnassingbé
        2025-05-03
    chef de la diplomatie; Union européenne; Javier Solana 1999-10-18; Catherine Ashton
        2009-12-01; Federica Mogherini 2014-11-01; Josep Borrell 2019-12-01; Kaja Kallas
        2024-12-01
    pape; Vatican; Jean-Paul II 1978-10-16..2005-04-02; Benoît XVI 2005-04-19..2013-02-28;
        François 2013-03-13..2025-04-21; Léon XIV 2025-05-08
    DÉFENSE:
    Allemagne; Volker Rühe 1992-04-01; Rudolf Scharping 1998-10-27; Peter Struck 2002-07-19; Franz
        Josef Jung 2005-11-22; Karl-Theodor zu Guttenberg 2009-10-28; Thomas de Maizière
        2011-03-03; Ursula von der Leyen 2013-12-17; Annegret Kramp-Karrenbauer 2019-07-17;
        Christine Lambrecht 2021-12-08; Boris Pistorius 2023-01-19
    France; Charles Millon 1995-05-18; Alain Richard 1997-06-04; Michèle Alliot-Marie 2002-05-07;
        Hervé Morin 2007-05-18; Alain Juppé 2010-11-14; Gérard Longuet 2011-02-27; Jean-Yves Le
        Drian 2012-05-16; Sylvie Goulard 2017-05-17; Florence Parly 2017-06-21; Sébastien Lecornu
        2022-05-20; Bruno Le Maire 2025-10-05..06; Catherine Vautrin 2025-10-12
    Israël; Ehud Barak 2007-06-18; Moshe Yaalon 2013-03-18..2016-05-22; Naftali Bennett
        2019-11-12; Benny Gantz 2020-05-17; Yoav Gallant 2022-12-29; Israël Katz 2024-11-08
    Royaume-Uni; Michael Portillo 1995-07-05..1997-05-02; George Robertson 1997-05-03; Geoff Hoon
        1999-10-11; John Reid 2005-05-06; Des Browne 2006-05-05; John Hutton 2008-10-03; Bob
        Ainsworth 2009-06-05; Liam Fox 2010-05-12; Philip Hammond 2011-10-14; Michael Fallon
        2014-07-15; Gavin Williamson 2017-11-02; Penny Mordaunt 2019-05-01; Ben Wallace
        2019-07-24; Grant Shapps 2023-08-31; John Healey 2024-07-05; Dan Jarvis 2026-06-11
    Russie; Pavel Gratchev 1992-05-18..1996-06-18; Igor Rodionov 1996-07-17; Igor Sergueïev
        1997-05-22; Sergueï Ivanov 2001-03-28; Anatoli Serdioukov 2007-02-15; Sergueï Choïgou
        2012-11-06..2024-05-12; Andreï Belooussov 2024-05-14
    Ukraine; Oleksiï Reznikov 2021-11-04..2023-09-05; Roustem Oumerov 2023-09-06; Denys Chmygal
        2025-07-17..2026-01-13; Mykhaïlo Fedorov 2026-01-14
    DIPLOMATIE:
    Allemagne; Klaus Kinkel 1992-05-18; Joschka Fischer 1998-10-27; Frank-Walter Steinmeier
        2005-11-22; Guido Westerwelle 2009-10-28; Frank-Walter Steinmeier 2013-12-17; Sigmar
        Gabriel 2017-01-27; Heiko Maas 2018-03-14; Annalena Baerbock 2021-12-08; Johann Wadephul
        2025-05-06
    Belgique; Louis Michel 1999-07-12; Karel De Gucht 2004-07-18; Yves Leterme 2009-07-17; Steven
        Vanackere 2009-11-25; Didier Reynders 2011-12-06; Philippe Goffin 2019-11-30; Sophie
        Wilmès 2020-10-01; Hadja Lahbib 2022-07-15..2024-11-30; Bernard Quintin 2024-12-02; Maxime
        Prévot 2025-02-03
    Canada; Lawrence Cannon 2008-10-30; John Baird 2011-05-18..2015-02-03; Rob Nicholson
        2015-02-09; Stéphane Dion 2015-11-04; Chrystia Freeland 2017-01-10; François-Philippe
        Champagne 2019-11-20; Marc Garneau 2021-01-12; Mélanie Joly 2021-10-26; Anita Anand
        2025-05-13
    Chine; Tang Jiaxuan 1998-03-18; Li Zhaoxing 2003-03-17; Yang Jiechi 2007-04-27; Wang Yi
        2013-03-16; Qin Gang 2022-12-30; Wang Yi 2023-07-25
    France; Hervé de Charette 1995-05-18; Hubert Védrine 1997-06-04; Dominique de Villepin
        2002-05-07; Michel Barnier 2004-03-31; Philippe Douste-Blazy 2005-06-02; Bernard Kouchner
        2007-05-18; Michèle Alliot-Marie 2010-11-14; Alain Juppé 2011-02-27; Laurent Fabius
        2012-05-16; Jean-Marc Ayrault 2016-02-11; Jean-Yves Le Drian 2017-05-17; Catherine Colonna
        2022-05-20; Stéphane Séjourné 2024-01-11; Jean-Noël Barrot 2024-09-21
    Iran; Kamal Kharazi 1997-08-20; Manouchehr Mottaki 2005-08-24; Ali Akbar Salehi 2010-12-13;
        Mohammad Javad Zarif 2013-08-15; Hossein Amir-Abdollahian 2021-08-25..2024-05-19; Abbas
        Araghchi 2024-08-21
    Israël; Tzipi Livni 2006-01-18; Avigdor Lieberman 2009-03-31..2012-12-18; Avigdor Lieberman
        2013-11-11..2015-05-06; Gabi Ashkenazi 2020-05-17; Yaïr Lapid 2021-06-13; Eli Cohen
        2022-12-29; Israël Katz 2024-01-01; Gideon Saar 2024-11-08
    Italie; Massimo D'Alema 2006-05-17; Franco Frattini 2008-05-08; Giulio Terzi
        2011-11-16..2013-03-26; Emma Bonino 2013-04-28; Federica Mogherini 2014-02-22; Paolo
        Gentiloni 2014-10-31; Angelino Alfano 2016-12-12; Enzo Moavero Milanesi 2018-06-01; Luigi
        Di Maio 2019-09-05; Antonio Tajani 2022-10-22
    Russie; Andreï Kozyrev 1990-10-11..1996-01-05; Evgueni Primakov 1996-01-09; Igor Ivanov
        1998-09-11; Sergueï Lavrov 2004-03-09
    Turquie; Abdullah Gül 2003-03-14..2007-08-28; Ali Babacan 2007-08-29; Ahmet Davutoglu
        2009-05-01..2014-08-28; Mevlüt Cavusoglu 2014-08-29..2015-08-28; Mevlüt Cavusoglu
        2015-11-24; Hakan Fidan 2023-06-03
    Ukraine; Pavlo Klimkine 2014-06-19; Vadym Prystaïko 2019-08-29; Dmytro Kouleba 2020-03-04;
        Andriï Sybiha 2024-09-05
    directeur général:
    AIEA; Hans Blix 1981-12-01; Mohamed ElBaradei 1997-12-01; Yukiya Amano 2009-12-01..2019-07-18;
        Rafael Grossi 2019-12-03
    FMI; Michel Camdessus 1987-01-16..2000-02-14; Horst Köhler 2000-05-01..2004-03-04; Rodrigo
        Rato 2004-06-07..2007-10-31; Dominique Strauss-Kahn 2007-11-01..2011-05-18; Christine
        Lagarde 2011-07-05..2019-09-12; Kristalina Georgieva 2019-10-01
    OMC; Renato Ruggiero 1995-05-01..1999-04-30; Mike Moore 1999-09-01; Supachai Panitchpakdi
        2002-09-01; Pascal Lamy 2005-09-01; Roberto Azevêdo 2013-09-01..2020-08-31; Ngozi
        Okonjo-Iweala 2021-03-01
    OMS; Hiroshi Nakajima 1988-07-21; Gro Harlem Brundtland 1998-07-21; Lee Jong-wook
        2003-07-21..2006-05-22; Margaret Chan 2007-01-04..2017-06-30; Tedros Adhanom Ghebreyesus
        2017-07-01
    Unesco; Koïchiro Matsuura 1999-11-15; Irina Bokova 2009-11-15; Audrey Azoulay 2017-11-15;
        Khaled El-Enany 2025-11-15
    maire:
    Bordeaux; Alain Juppé 1995-06-18; Hugues Martin 2004-12-13; Alain Juppé 2006-10-13; Nicolas
        Florian 2019-03-07; Pierre Hurmic 2020-07-03..2026-03-29
    Lille; Pierre Mauroy 1973-01-08; Martine Aubry 2001-03-25; Arnaud Deslandes 2025-03-21
    Londres; Ken Livingstone 2000-05-04; Boris Johnson 2008-05-04; Sadiq Khan 2016-05-09
    Lyon; Raymond Barre 1995-06-25; Gérard Collomb 2001-03-25; Georges Képénékian 2017-07-17;
        Gérard Collomb 2018-11-05; Grégory Doucet 2020-07-04
    Marseille; Jean-Claude Gaudin 1995-06-25; Michèle Rubirola 2020-07-04; Benoît Payan 2020-12-21
    Montréal; Gérald Tremblay 2002-01-01..2012-11-05; Michael Applebaum 2012-11-16..2013-06-18;
        Laurent Blanchard 2013-06-25; Denis Coderre 2013-11-14; Valérie Plante 2017-11-16; Soraya
        Martinez Ferrada 2025-11-13
    Nantes; Patrick Rimbert 2012-06-29; Johanna Rolland 2014-04-04
    New York; Rudolph Giuliani 1994-01-01..2002-01-01; Rudy Giuliani 1994-01-01; Michael Bloomberg
        2002-01-01; Bill de Blasio 2014-01-01; Eric Adams 2022-01-01; Zohran Mamdani 2026-01-01
    Nice; Christian Estrosi 2008-03-21; Philippe Pradal 2016-06-13; Christian Estrosi
        2017-05-15..2026-03-29
    Paris; Jean Tiberi 1995-05-22; Bertrand Delanoë 2001-03-25; Anne Hidalgo
        2014-04-05..2026-03-29
    Strasbourg; Jeanne Barseghian 2020-07-04..2026-03-29
    Toulouse; Jean-Luc Moudenc 2004-05-06; Pierre Cohen 2008-03-21; Jean-Luc Moudenc 2014-04-04
    ministre de l'Intérieur:
    Allemagne; Manfred Kanther 1993-07-07; Otto Schily 1998-10-27; Wolfgang Schäuble 2005-11-22;
        Thomas de Maizière 2009-10-28; Hans-Peter Friedrich 2011-03-03; Thomas de Maizière
        2013-12-17; Horst Seehofer 2018-03-14; Nancy Faeser 2021-12-08; Alexander Dobrindt
        2025-05-06
    France; Jean-Louis Debré 1995-05-18; Jean-Pierre Chevènement 1997-06-04; Daniel Vaillant
        2000-08-29; Nicolas Sarkozy 2002-05-07; Dominique de Villepin 2004-03-31; Nicolas Sarkozy
        2005-06-02; François Baroin 2007-03-26; Michèle Alliot-Marie 2007-05-18; Brice Hortefeux
        2009-06-23; Claude Guéant 2011-02-27; Manuel Valls 2012-05-16; Bernard Cazeneuve
        2014-04-02; Bruno Le Roux 2016-12-06; Matthias Fekl 2017-03-21; Gérard Collomb
        2017-05-17..2018-10-03; Christophe Castaner 2018-10-16; Gérald Darmanin 2020-07-06; Bruno
        Retailleau 2024-09-21; Laurent Nuñez 2025-10-12
    Italie; Giuliano Amato 2006-05-17; Roberto Maroni 2008-05-08; Anna Maria Cancellieri
        2011-11-16; Angelino Alfano 2013-04-28; Marco Minniti 2016-12-12; Matteo Salvini
        2018-06-01; Luciana Lamorgese 2019-09-05; Matteo Piantedosi 2022-10-22
    Royaume-Uni; Michael Howard 1993-05-27; Jack Straw 1997-05-02; David Blunkett 2001-06-08;
        Charles Clarke 2004-12-15; John Reid 2006-05-05; Jacqui Smith 2007-06-28; Alan Johnson
        2009-06-05; Theresa May 2010-05-12; Amber Rudd 2016-07-13; Sajid Javid 2018-04-30; Priti
        Patel 2019-07-24; Suella Braverman 2022-09-06; Grant Shapps 2022-10-19; Suella Braverman
        2022-10-25; James Cleverly 2023-11-13; Yvette Cooper 2024-07-05; Shabana Mahmood
        2025-09-05
    PDG:
    EDF; Pierre Gadonneix 2004-09-15; Henri Proglio 2009-11-25; Jean-Bernard Lévy 2014-11-23; Luc
        Rémont 2022-11-23; Bernard Fontana 2025-05-07
    Renault; Louis Schweitzer 1992-05-27; Carlos Ghosn 2005-04-29..2019-01-23
    SNCF; Loïk Le Floch-Prigent 1995-12-20..1996-07-19; Louis Gallois 1996-07-24..2006-07-03;
        Anne-Marie Idrac 2006-07-13; Guillaume Pepy 2008-02-27; Jean-Pierre Farandou
        2019-11-01..2025-10-12; Jean Castex 2025-10-29
    Total; Christophe de Margerie 2007-02-14..2014-10-20; Patrick Pouyanné 2014-10-22
    PREMIER-MINISTRE:
    Albanie; Aleksander Meksi 1992-04-13; Bashkim Fino 1997-03-11..07-24; Fatos Nano
        1997-07-25..1998-09-28; Pandeli Majko 1998-10-02..1999-10-25; Ilir Meta
        1999-10-29..2002-01-29; Pandeli Majko 2002-02-22..07-25; Fatos Nano
        2002-07-31..2005-09-10; Sali Berisha 2005-09-11..2013-09-11; Edi Rama 2013-09-15
    Algérie; Mokdad Sifi 1994-04-11; Ahmed Ouyahia 1995-12-31; Smaïl Hamdani 1998-12-15; Ahmed
        Benbitour 1999-12-23; Ali Benflis 2000-08-26..2003-05-05; Ahmed Ouyahia 2003-05-06;
        Abdelaziz Belkhadem 2006-05-24; Ahmed Ouyahia 2008-06-23; Abdelmalek Sellal
        2012-09-03..2014-03-13; Abdelmalek Sellal 2014-04-28..2017-05-24; Abdelmadjid Tebboune
        2017-05-25..08-15; Ahmed Ouyahia 2017-08-16..2019-03-11; Noureddine Bedoui
        2019-03-12..12-19; Abdelaziz Djerad 2019-12-28; Aïmene Benabderrahmane 2021-06-30; Nadir
        Larbaoui 2023-11-11; Sifi Ghrieb 2025-08-28
    Arabie saoudite; Mohammed ben Salmane 2022-09-27
    Arménie; Hrant Bagratian 1993-02-12; Armen Sarkissian 1996-11-04; Robert Kotcharian
        1997-03-20; Armen Darbinian 1998-04-10; Vazguen Sarkissian 1999-06-11..10-27; Aram
        Sarkissian 1999-11-03..2000-05-02; Andranik Markarian 2000-05-12..2007-03-25; Serge
        Sarkissian 2007-04-04; Tigran Sarkissian 2008-04-09..2014-04-03; Hovik Abrahamian
        2014-04-13..2016-09-08; Karen Karapetian 2016-09-13; Serge Sarkissian 2018-04-17..23;
        Nikol Pachinian 2018-05-08
    Australie; Paul Keating 1991-12-20; John Howard 1996-03-11; Kevin Rudd 2007-12-03; Julia
        Gillard 2010-06-24; Kevin Rudd 2013-06-27; Tony Abbott 2013-09-18; Malcolm Turnbull
        2015-09-15; Scott Morrison 2018-08-24; Anthony Albanese 2022-05-23
    Autorité palestinienne; Mahmoud Abbas 2003-03-19..09-06; Ahmed Qoreï 2003-10-07; Ismaïl
        Haniyeh 2006-03-29..2007-06-14; Salam Fayyad 2007-06-15; Rami Hamdallah 2013-06-06;
        Mohammed Shtayyeh 2019-04-13; Mohammed Mustafa 2024-03-31
    Bangladesh; Khaleda Zia 1991-03-20..1996-03-30; Sheikh Hasina 1996-06-23..2001-07-15; Khaleda
        Zia 2001-10-10..2006-10-29; Sheikh Hasina 2009-01-06..2024-08-05; Tarique Rahman
        2026-02-17
    Belgique; Jean-Luc Dehaene 1992-03-07; Guy Verhofstadt 1999-07-12; Yves Leterme 2008-03-20;
        Herman Van Rompuy 2008-12-30; Yves Leterme 2009-11-25; Elio Di Rupo 2011-12-06; Charles
        Michel 2014-10-11; Sophie Wilmès 2019-10-27; Alexander De Croo 2020-10-01; Bart De Wever
        2025-02-03
    Bénin; Adrien Houngbédji 1996-04-09..1998-05-08; Pascal Koupaki 2011-05-28..2013-08-11; Lionel
        Zinsou 2015-06-18..2016-04-06
    Bulgarie; Jan Videnov 1995-01-25..1997-02-12; Ivan Kostov 1997-05-21; Siméon de Saxe-Cobourg
        2001-07-24; Sergueï Stanichev 2005-08-17; Boïko Borissov 2009-07-27; Marin Raykov
        2013-03-13; Plamen Orecharski 2013-05-29; Gueorgui Bliznachki 2014-08-06; Boïko Borissov
        2014-11-07; Ognian Guerdjikov 2017-01-27; Boïko Borissov 2017-05-04; Stefan Yanev
        2021-05-12; Kiril Petkov 2021-12-13; Galab Donev 2022-08-02; Nikolaï Denkov 2023-06-06;
        Dimitar Glavtchev 2024-04-09; Rossen Jeliazkov 2025-01-16; Andreï Gurov 2026-02-19; Roumen
        Radev 2026-05-08
    Burkina Faso; Roch Marc Christian Kaboré 1994-03-22; Kadré Désiré Ouédraogo
        1996-02-06..2000-11-06; Ernest Paramanga Yonli 2000-11-07..2007-06-03; Tertius Zongo
        2007-06-04; Luc Adolphe Tiao 2011-04-18..2014-10-30; Isaac Zida 2014-11-19..2015-12-29;
        Paul Kaba Thiéba 2016-01-06..2019-01-18; Christophe Dabiré 2019-01-21..2021-12-08; Lassina
        Zerbo 2021-12-10..2022-01-24; Albert Ouédraogo 2022-03-03..09-30; Apollinaire Kyélem de
        Tambèla 2022-10-21..2024-12-06; Rimtalba Jean Emmanuel Ouédraogo 2024-12-07
    Cameroun; Simon Achidi Achu 1992-04-09; Peter Mafany Musonge 1996-09-19; Ephraïm Inoni
        2004-12-08; Philémon Yang 2009-06-30; Joseph Dion Ngute 2019-01-04
    Canada; Pierre Elliott Trudeau 1980-03-03..1984-06-30; Jean Chrétien 1993-11-04; Paul Martin
        2003-12-12; Stephen Harper 2006-02-06; Justin Trudeau 2015-11-04; Mark Carney 2025-03-14
    Centrafrique; Faustin-Archange Touadéra 2008-01-22..2013-01-12; Nicolas Tiangaye
        2013-01-17..2014-01-10; André Nzapayéké 2014-01-25..08-05; Mahamat Kamoun
        2014-08-10..2016-03-30; Simplice Sarandji 2016-04-02..2019-02-21; Firmin Ngrébada
        2019-02-25..2021-06-10; Henri-Marie Dondra 2021-06-11; Félix Moloua 2022-02-07
    Chine; Li Peng 1988-04-09; Zhu Rongji 1998-03-17; Wen Jiabao 2003-03-16; Li Keqiang
        2013-03-15; Li Qiang 2023-03-11
    Congo; Isidore Mvouba 2005-01-07..2009-09-15; Clément Mouamba 2016-04-23; Anatole Collinet
        Makosso 2021-05-12
    Côte d'Ivoire; Daniel Kablan Duncan 1993-12-15..1999-12-24; Seydou Diarra 2000-05-18..10-18;
        Pascal Affi N'Guessan 2000-10-27; Seydou Diarra 2003-02-10; Charles Konan Banny
        2005-12-07; Guillaume Soro 2007-04-04..2012-03-08; Jeannot Ahoussou-Kouadio
        2012-03-13..11-14; Daniel Kablan Duncan 2012-11-21..2017-01-09; Amadou Gon Coulibaly
        2017-01-10..2020-07-08; Hamed Bakayoko 2020-07-30..2021-03-10; Patrick Achi
        2021-03-26..2023-10-06; Robert Beugré Mambé 2023-10-16
    Croatie; Nikica Valentic 1993-04-03; Zlatko Matesa 1995-11-07; Ivica Racan 2000-01-27; Ivo
        Sanader 2003-12-23; Jadranka Kosor 2009-07-06; Zoran Milanovic 2011-12-23; Tihomir
        Oreskovic 2016-01-22; Andrej Plenkovic 2016-10-19
    Danemark; Poul Nyrup Rasmussen 1993-01-25; Anders Fogh Rasmussen 2001-11-27; Lars Løkke
        Rasmussen 2009-04-05; Helle Thorning-Schmidt 2011-10-03; Lars Løkke Rasmussen 2015-06-28;
        Mette Frederiksen 2019-06-27
    Écosse; Donald Dewar 1999-05-17..2000-10-11; Henry McLeish 2000-10-27..2001-11-08; Jack
        McConnell 2001-11-27..2007-05-16; Alex Salmond 2007-05-17..2014-11-18; Nicola Sturgeon
        2014-11-20..2023-03-28; Humza Yousaf 2023-03-29..2024-05-07; John Swinney 2024-05-08
    Finlande; Esko Aho 1991-04-26; Paavo Lipponen 1995-04-13; Anneli Jäätteenmäki 2003-04-17;
        Matti Vanhanen 2003-06-24; Mari Kiviniemi 2010-06-22; Jyrki Katainen 2011-06-22; Alexander
        Stubb 2014-06-24; Juha Sipilä 2015-05-29; Antti Rinne 2019-06-06; Sanna Marin 2019-12-10;
        Petteri Orpo 2023-06-20
    France; Edouard Balladur 1993-03-29; Alain Juppé 1995-05-17; Lionel Jospin 1997-06-02;
        Jean-Pierre Raffarin 2002-05-06; Dominique de Villepin 2005-05-31; François Fillon
        2007-05-17; Jean-Marc Ayrault 2012-05-15; Manuel Valls 2014-03-31; Bernard Cazeneuve
        2016-12-06; Edouard Philippe 2017-05-15; Jean Castex 2020-07-03; Elisabeth Borne
        2022-05-16; Gabriel Attal 2024-01-09; Michel Barnier 2024-09-05; François Bayrou
        2024-12-13; Sébastien Lecornu 2025-09-09
    Gabon; Paulin Obame-Nguema 1994-11-02; Jean-François Ntoutoume-Emane 1999-01-23; Jean Eyeghé
        Ndong 2006-01-20; Paul Biyoghé Mba 2009-07-17; Raymond Ndong Sima 2012-02-27..2014-01-24;
        Daniel Ona Ondo 2014-01-27..2016-09-28; Emmanuel Issoze-Ngondet 2016-09-29; Julien Nkoghe
        Bekale 2019-01-12; Rose Christiane Ossouka Raponda 2020-07-16; Alain-Claude Bilie-By-Nze
        2023-01-09..08-30; Raymond Ndong Sima 2023-09-07..2025-05-05
    Grèce; Andréas Papandréou 1993-10-13; Costas Simitis 1996-01-22; Costas Caramanlis 2004-03-10;
        Georges Papandréou 2009-10-06; Lucas Papademos 2011-11-11..2012-05-16; Antonis Samaras
        2012-06-20; Alexis Tsipras 2015-01-26..08-27; Alexis Tsipras 2015-09-21; Kyriakos
        Mitsotakis 2019-07-08..2023-05-24; Kyriakos Mitsotakis 2023-06-26
    Guinée; Sidya Touré 1996-07-09; Lamine Sidimé 1999-03-08; François Lonsény Fall
        2004-02-23..04-30; Cellou Dalein Diallo 2004-12-09..2006-04-05; Lansana Kouyaté
        2007-03-01; Ahmed Tidiane Souaré 2008-05-20..12-24; Kabiné Komara 2008-12-30; Jean-Marie
        Doré 2010-01-26; Mohamed Saïd Fofana 2010-12-24; Mamady Youla 2015-12-26..2018-05-17;
        Ibrahima Kassory Fofana 2018-05-21..2021-09-05; Mohamed Béavogui 2021-10-06..2022-07-16;
        Bernard Goumou 2022-08-20..2024-02-19; Bah Oury 2024-02-27
    Haïti; Jean-Max Bellerive 2009-11-11; Garry Conille 2011-10-18..2012-02-24; Laurent Lamothe
        2012-05-16..2014-12-14; Evans Paul 2015-01-16..2016-02-07; Jack Guy Lafontant
        2017-03-21..2018-07-14; Jean-Henry Céant 2018-09-17..2019-03-18; Joseph Jouthe 2020-03-04;
        Claude Joseph 2021-04-14; Ariel Henry 2021-07-20..2024-04-24; Garry Conille 2024-06-03;
        Alix Didier Fils-Aimé 2024-11-11
    Hongrie; Gyula Horn 1994-07-15; Viktor Orban 1998-07-06; Péter Medgyessy 2002-05-27; Ferenc
        Gyurcsany 2004-09-29; Gordon Bajnai 2009-04-14; Viktor Orban 2010-05-29; Péter Magyar
        2026-05-09
    Inde; P. V. Narasimha Rao 1991-06-21; Atal Bihari Vajpayee 1996-05-16; H. D. Deve Gowda
        1996-06-01; Inder Kumar Gujral 1997-04-21; Atal Bihari Vajpayee 1998-03-19; Manmohan Singh
        2004-05-22; Narendra Modi 2014-05-26
    Irak; Iyad Allaoui 2004-06-28; Ibrahim al-Jaafari 2005-05-03; Nouri al-Maliki 2006-05-20;
        Haider al-Abadi 2014-09-08; Adel Abdel Mahdi 2018-10-25; Moustafa al-Kazimi 2020-05-07;
        Mohamed Chia al-Soudani 2022-10-27; Ali al-Zaïdi 2026-05-14
    Irlande; John Bruton 1994-12-15; Bertie Ahern 1997-06-26; Brian Cowen 2008-05-07; Enda Kenny
        2011-03-09; Leo Varadkar 2017-06-14; Micheal Martin 2020-06-27; Leo Varadkar 2022-12-17;
        Simon Harris 2024-04-09; Micheal Martin 2025-01-23
    Israël; Yitzhak Rabin 1992-07-13; Shimon Peres 1995-11-04; Benyamin Netanyahou 1996-06-18;
        Ehud Barak 1999-07-06; Ariel Sharon 2001-03-07; Ehud Olmert 2006-01-04; Benyamin
        Netanyahou 2009-03-31; Naftali Bennett 2021-06-13; Yaïr Lapid 2022-07-01; Benyamin
        Netanyahou 2022-12-29
    Japon; Tomiichi Murayama 1994-06-30; Ryutaro Hashimoto 1996-01-11; Keizo Obuchi 1998-07-30;
        Yoshiro Mori 2000-04-05; Junichiro Koizumi 2001-04-26; Shinzo Abe 2006-09-26; Yasuo Fukuda
        2007-09-26; Taro Aso 2008-09-24; Yukio Hatoyama 2009-09-16; Naoto Kan 2010-06-08;
        Yoshihiko Noda 2011-09-02; Shinzo Abe 2012-12-26; Yoshihide Suga 2020-09-16; Fumio Kishida
        2021-10-04; Shigeru Ishiba 2024-10-01; Sanae Takaichi 2025-10-21
    Liban; Rafic Hariri 1992-10-31..1998-12-02; Sélim Hoss 1998-12-04; Rafic Hariri 2000-10-26;
        Omar Karamé 2004-10-26; Najib Mikati 2005-04-19; Fouad Siniora 2005-07-19; Saad Hariri
        2009-11-09; Najib Mikati 2011-06-13; Tammam Salam 2014-02-15; Saad Hariri 2016-12-18;
        Hassan Diab 2020-01-21; Najib Mikati 2021-09-10; Nawaf Salam 2025-02-08
    Libye; Abdel Rahim al-Kib 2011-11-24; Ali Zeidan 2012-11-14..2014-03-11; Fayez al-Sarraj
        2016-04-05; Abdelhamid Dbeibah 2021-03-15
    Luxembourg; Jacques Santer 1984-07-20; Jean-Claude Juncker 1995-01-20; Xavier Bettel
        2013-12-04; Luc Frieden 2023-11-17
    Madagascar; Norbert Ratsirahonana 1996-06-05; Pascal Rakotomavo 1997-02-21; Tantely
        Andrianarivo 1998-07-23; Jacques Sylla 2002-02-26; Charles Rabemananjara 2007-01-20; Monja
        Roindefo 2009-03-17..10-10; Camille Vital 2009-12-20..2011-10-28; Omer Beriziky
        2011-11-02..2014-04-11; Roger Kolo 2014-04-16..2015-01-12; Jean Ravelonarivo
        2015-01-14..2016-04-08; Olivier Mahafaly 2016-04-13..2018-06-04; Christian Ntsay
        2018-06-06..2025-09-29; Ruphin Zafisambo 2025-10-06; Herintsalama Rajaonarivelo
        2025-10-20..2026-03-09
    Mali; Ibrahim Boubacar Keïta 1994-02-04..2000-02-14; Mandé Sidibé 2000-02-15; Modibo Keïta
        2002-03-18; Ahmed Mohamed ag Hamani 2002-06-09..2004-04-28; Ousmane Issoufi Maïga
        2004-04-30..2007-09-27; Modibo Sidibé 2007-09-28..2011-03-30; Cissé Mariam Kaïdama Sidibé
        2011-04-03..2012-03-22; Cheick Modibo Diarra 2012-04-17; Django Cissoko 2012-12-11; Oumar
        Tatam Ly 2013-09-05; Moussa Mara 2014-04-05; Modibo Keïta 2015-01-08..2017-04-07;
        Abdoulaye Idrissa Maïga 2017-04-08..12-29; Soumeylou Boubèye Maïga 2017-12-30..2019-04-18;
        Boubou Cissé 2019-04-22..2020-08-18; Moctar Ouane 2020-09-27..2021-05-24; Choguel Kokalla
        Maïga 2021-06-07..2024-11-20; Abdoulaye Maïga 2024-11-21
    Maroc; Abdellatif Filali 1994-05-25; Abderrahmane Youssoufi 1998-02-04; Driss Jettou
        2002-10-09; Abbas El Fassi 2007-09-19; Abdelilah Benkirane 2011-11-29..2017-03-17;
        Saad-Eddine El Othmani 2017-04-05; Aziz Akhannouch 2021-10-07
    Niger; Hama Amadou 1995-02-21..1996-01-27; Hama Amadou 2000-01-03..2007-05-31; Seyni Oumarou
        2007-06-07..2009-09-23; Brigi Rafini 2011-04-07; Ouhoumoudou Mahamadou
        2021-04-03..2023-07-26; Ali Mahaman Lamine Zeine 2023-08-07
    Norvège; Gro Harlem Brundtland 1990-11-03; Thorbjørn Jagland 1996-10-25; Kjell Magne Bondevik
        1997-10-17; Jens Stoltenberg 2000-03-17; Kjell Magne Bondevik 2001-10-19; Jens Stoltenberg
        2005-10-17; Erna Solberg 2013-10-16; Jonas Gahr Støre 2021-10-14
    Pakistan; Benazir Bhutto 1993-10-19..1996-11-05; Nawaz Sharif 1997-02-17..1999-10-12;
        Zafarullah Khan Jamali 2002-11-23..2004-06-26; Chaudhry Shujaat Hussain 2004-06-30;
        Shaukat Aziz 2004-08-28..2007-11-15; Yousuf Raza Gilani 2008-03-25..2012-06-19; Raja
        Pervez Ashraf 2012-06-22..2013-03-24; Nawaz Sharif 2013-06-05..2017-07-28; Shahid Khaqan
        Abbasi 2017-08-01..2018-05-31; Imran Khan 2018-08-18..2022-04-10; Shehbaz Sharif
        2022-04-11; Anwaar-ul-Haq Kakar 2023-08-14; Shehbaz Sharif 2024-03-04
    Pays-Bas; Wim Kok 1994-08-22; Jan Peter Balkenende 2002-07-22; Mark Rutte 2010-10-14; Dick
        Schoof 2024-07-02; Rob Jetten 2026-02-23
    Pologne; Waldemar Pawlak 1993-10-26; Jozef Oleksy 1995-03-07; Wlodzimierz Cimoszewicz
        1996-02-07; Jerzy Buzek 1997-10-31; Leszek Miller 2001-10-19; Marek Belka 2004-05-02;
        Kazimierz Marcinkiewicz 2005-10-31; Jaroslaw Kaczynski 2006-07-14; Donald Tusk 2007-11-16;
        Ewa Kopacz 2014-09-22; Beata Szydlo 2015-11-16; Mateusz Morawiecki 2017-12-11; Donald Tusk
        2023-12-13
    Portugal; Anibal Cavaco Silva 1985-11-06; Antonio Guterres 1995-10-28; José Manuel Durao
        Barroso 2002-04-06; Pedro Santana Lopes 2004-07-17; José Socrates 2005-03-12; Pedro Passos
        Coelho 2011-06-21; Antonio Costa 2015-11-26; Luis Montenegro 2024-04-02
    Qatar; Hamad ben Jassem 2007-04-03; Abdallah ben Nasser 2013-06-26; Khaled ben Khalifa
        2020-01-28; Mohammed ben Abdelrahmane Al-Thani 2023-03-07
    Québec; Jacques Parizeau 1994-09-26; Lucien Bouchard 1996-01-29; Bernard Landry 2001-03-08;
        Jean Charest 2003-04-29; Pauline Marois 2012-09-19; Philippe Couillard 2014-04-23;
        François Legault 2018-10-18; Christine Fréchette 2026-04-15
    République démocratique du Congo; Antoine Gizenga 2006-12-30; Adolphe Muzito
        2008-10-10..2012-03-06; Augustin Matata Ponyo 2012-04-18..2016-11-14; Samy Badibanga
        2016-11-17..2017-04-06; Bruno Tshibala 2017-04-07; Sylvestre Ilunga Ilunkamba
        2019-05-20..2021-01-29; Jean-Michel Sama Lukonde 2021-02-15..2024-02-20; Judith Suminwa
        2024-04-01
    République tchèque; Vaclav Klaus 1993-01-01..1997-11-30; Josef Tosovsky 1998-01-02..07-17;
        Milos Zeman 1998-07-22..2002-07-12; Vladimir Spidla 2002-07-15..2004-07-26; Stanislav
        Gross 2004-08-04; Jiri Paroubek 2005-04-25..2006-08-16; Mirek Topolanek 2006-09-04; Jan
        Fischer 2009-05-08..2010-06-28; Petr Necas 2010-07-13; Jiri Rusnok 2013-07-10..2014-01-17;
        Bohuslav Sobotka 2014-01-29..2017-12-06; Andrej Babis 2017-12-13..2021-11-28; Petr Fiala
        2021-12-17; Andrej Babis 2025-12-09
    Roumanie; Nicolae Vacaroiu 1992-11-19; Victor Ciorbea 1996-12-12..1998-03-30; Radu Vasile
        1998-04-17..1999-12-13; Mugur Isarescu 1999-12-22; Adrian Nastase 2000-12-28..2004-12-21;
        Calin Popescu-Tariceanu 2004-12-29; Emil Boc 2008-12-22..2012-02-06; Mihai Razvan
        Ungureanu 2012-02-09; Victor Ponta 2012-05-07..2015-11-04; Dacian Ciolos 2015-11-17; Sorin
        Grindeanu 2017-01-04; Mihai Tudose 2017-06-29..2018-01-15; Viorica Dancila 2018-01-29;
        Ludovic Orban 2019-11-04..2020-12-07; Florin Citu 2020-12-23; Nicolae Ciuca
        2021-11-25..2023-06-12; Marcel Ciolacu 2023-06-15..2025-05-05; Ilie Bolojan 2025-06-23
    Royaume-Uni; John Major 1990-11-28; Tony Blair 1997-05-02; Gordon Brown 2007-06-27; David
        Cameron 2010-05-11; Theresa May 2016-07-13; Boris Johnson 2019-07-24; Liz Truss
        2022-09-06; Rishi Sunak 2022-10-25; Keir Starmer 2024-07-05
    Russie; Viktor Tchernomyrdine 1992-12-14; Sergueï Kirienko 1998-03-23..08-23; Evgueni Primakov
        1998-09-11; Sergueï Stepachine 1999-05-12; Vladimir Poutine 1999-08-09; Mikhaïl Kassianov
        2000-05-07..2004-02-24; Mikhaïl Fradkov 2004-03-05; Viktor Zoubkov 2007-09-14; Vladimir
        Poutine 2008-05-08..2012-05-07; Dmitri Medvedev 2012-05-08; Mikhaïl Michoustine 2020-01-16
    Rwanda; Faustin Twagiramungu 1994-07-19..1995-08-28; Pierre-Célestin Rwigema
        1995-08-31..2000-02-28; Bernard Makuza 2000-03-08..2011-10-06; Pierre Damien Habumuremyi
        2011-10-07; Anastase Murekezi 2014-07-24; Edouard Ngirente 2017-08-30; Justin Nsengiyumva
        2025-07-23
    Sénégal; Habib Thiam 1991-04-08; Mamadou Lamine Loum 1998-07-03..2000-04-01; Moustapha Niasse
        2000-04-05; Mame Madior Boye 2001-03-03; Idrissa Seck 2002-11-04; Macky Sall 2004-04-21;
        Cheikh Hadjibou Soumaré 2007-06-19; Souleymane Ndéné Ndiaye 2009-04-30; Abdoul Mbaye
        2012-04-03; Aminata Touré 2013-09-01..2014-07-04; Mahammed Dionne 2014-07-06..2019-05-14;
        Amadou Ba 2022-09-17; Sidiki Kaba 2024-03-06; Ousmane Sonko 2024-04-02
    Serbie; Mirko Marjanovic 1994-03-18..2000-10-24; Zoran Djindjic 2001-01-25..2003-03-12; Zoran
        Zivkovic 2003-03-18; Vojislav Kostunica 2004-03-03; Mirko Cvetkovic 2008-07-07; Ivica
        Dacic 2012-07-27; Aleksandar Vucic 2014-04-27..2017-05-30; Ana Brnabic
        2017-06-29..2024-03-20; Milos Vucevic 2024-05-02; Djuro Macut 2025-04-16
    Slovaquie; Vladimir Meciar 1994-12-13; Mikulas Dzurinda 1998-10-30; Robert Fico 2006-07-04;
        Iveta Radicova 2010-07-08; Robert Fico 2012-04-04; Peter Pellegrini 2018-03-22; Igor
        Matovic 2020-03-21; Eduard Heger 2021-04-01; Ludovit Odor 2023-05-15; Robert Fico
        2023-10-25
    Suède; Ingvar Carlsson 1994-10-07; Göran Persson 1996-03-22; Fredrik Reinfeldt 2006-10-06;
        Stefan Löfven 2014-10-03; Magdalena Andersson 2021-11-30; Ulf Kristersson 2022-10-18
    Tchad; Joseph Djimrangar Dadnadji 2013-01-21; Kalzeubé Pahimi Deubet 2013-11-21..2016-02-13;
        Albert Pahimi Padacké 2016-02-15..2018-05-04; Albert Pahimi Padacké
        2021-04-26..2022-10-11; Saleh Kebzabo 2022-10-12..2023-12-31; Succès Masra
        2024-01-01..05-22; Allamaye Halina 2024-05-23
    Thaïlande; Chuan Leekpai 1992-09-23; Banharn Silpa-archa 1995-07-13..1996-11-24; Chavalit
        Yongchaiyudh 1996-11-25..1997-11-08; Chuan Leekpai 1997-11-09; Thaksin Shinawatra
        2001-02-09..2006-09-19; Surayud Chulanont 2006-10-01; Samak Sundaravej 2008-01-29..09-09;
        Somchai Wongsawat 2008-09-18..12-02; Abhisit Vejjajiva 2008-12-17; Yingluck Shinawatra
        2011-08-05..2014-05-07; Prayut Chan-O-Cha 2014-08-24; Srettha Thavisin
        2023-08-22..2024-08-14; Paetongtarn Shinawatra 2024-08-16..2025-08-29; Anutin Charnvirakul
        2025-09-07
    Togo; Gilbert Houngbo 2008-09-07..2012-07-11; Kwesi Ahoomey-Zunu 2012-07-19; Komi Sélom
        Klassou 2015-06-05..2020-09-25; Victoire Tomegah Dogbé 2020-09-28..2025-05-03
    Tunisie; Hamed Karoui 1989-09-27; Mohamed Ghannouchi 1999-11-17; Béji Caïd Essebsi 2011-02-27;
        Hamadi Jebali 2011-12-24; Ali Larayedh 2013-03-13; Mehdi Jomaa 2014-01-29; Habib Essid
        2015-02-06; Youssef Chahed 2016-08-27; Elyes Fakhfakh 2020-02-27; Hichem Mechichi
        2020-09-02..2021-07-25; Najla Bouden 2021-10-11..2023-08-01; Ahmed Hachani
        2023-08-02..2024-08-07; Kamel Madouri 2024-08-08..2025-03-20; Sarra Zaafrani Zenzri
        2025-03-21
    Turquie; Tansu Ciller 1993-06-25; Mesut Yilmaz 1996-03-06; Necmettin Erbakan 1996-06-28; Mesut
        Yilmaz 1997-06-30; Bülent Ecevit 1999-01-11; Abdullah Gül 2002-11-18; Recep Tayyip Erdogan
        2003-03-14; Ahmet Davutoglu 2014-08-28; Binali Yildirim 2016-05-24..2018-07-09
    Ukraine; Evguen Martchouk 1995-06-08..1996-05-27; Pavlo Lazarenko 1996-05-28..1997-06-19;
        Valeri Poustovoïtenko 1997-07-16; Viktor Iouchtchenko 1999-12-22; Anatoli Kinakh
        2001-05-29; Viktor Ianoukovitch 2002-11-21..2005-01-05; Ioulia Timochenko
        2005-02-04..09-08; Iouri Ekhanourov 2005-09-22; Viktor Ianoukovitch 2006-08-04; Ioulia
        Timochenko 2007-12-18..2010-03-03; Mykola Azarov 2010-03-11..2014-01-28; Arseni Iatseniouk
        2014-02-27; Volodymyr Groïsman 2016-04-14; Oleksiï Gontcharouk 2019-08-29; Denys Chmygal
        2020-03-04; Ioulia Svyrydenko 2025-07-17
    PRÉSIDENT:
    Afghanistan; Burhanuddin Rabbani 1992-06-28..1996-09-27; Hamid Karzaï 2001-12-22; Ashraf Ghani
        2014-09-29..2021-08-15
    Afrique du Sud; Nelson Mandela 1994-05-10..1999-06-14; Thabo Mbeki 1999-06-16; Kgalema
        Motlanthe 2008-09-25; Jacob Zuma 2009-05-09..2018-02-14; Cyril Ramaphosa 2018-02-15
    Algérie; Liamine Zéroual 1994-01-31; Abdelaziz Bouteflika 1999-04-27..2019-04-02; Abdelkader
        Bensalah 2019-04-09; Abdelmadjid Tebboune 2019-12-19
    Allemagne; Roman Herzog 1994-07-01; Johannes Rau 1999-07-01; Horst Köhler
        2004-07-01..2010-05-31; Christian Wulff 2010-06-30..2012-02-17; Joachim Gauck 2012-03-18;
        Frank-Walter Steinmeier 2017-03-19
    Argentine; Carlos Menem 1989-07-08; Fernando de la Rua 1999-12-10..2001-12-21; Eduardo Duhalde
        2002-01-02; Nestor Kirchner 2003-05-25; Cristina Kirchner 2007-12-10; Mauricio Macri
        2015-12-10; Alberto Fernandez 2019-12-10; Javier Milei 2023-12-10
    Autorité palestinienne; Yasser Arafat 1994-07-05..2004-11-11; Mahmoud Abbas 2005-01-15
    Autriche; Thomas Klestil 1992-07-08..2004-07-06; Heinz Fischer 2004-07-08..2016-07-08;
        Alexander Van der Bellen 2017-01-26
    Azerbaïdjan; Heydar Aliev 1993-10-10; Ilham Aliev 2003-10-31
    Bénin; Nicéphore Soglo 1991-04-04; Mathieu Kérékou 1996-04-04; Thomas Boni Yayi 2006-04-06;
        Patrice Talon 2016-04-06..2026-05-24
    Biélorussie; Alexandre Loukachenko 1994-07-20
    Birmanie; Thein Sein 2011-03-30; Htin Kyaw 2016-03-30..2018-03-21; Win Myint
        2018-03-30..2021-02-01; Min Aung Hlaing 2026-04-10
    Bolivie; Gonzalo Sanchez de Lozada 1993-08-06; Hugo Banzer 1997-08-06; Jorge Quiroga
        2001-08-07; Gonzalo Sanchez de Lozada 2002-08-06; Carlos Mesa 2003-10-17; Eduardo
        Rodriguez 2005-06-09; Evo Morales 2006-01-22..2019-11-10; Jeanine Añez 2019-11-12; Luis
        Arce 2020-11-08; Rodrigo Paz 2025-11-08
    Brésil; Fernando Henrique Cardoso 1995-01-01; Luiz Inacio Lula da Silva 2003-01-01; Dilma
        Rousseff 2011-01-01; Michel Temer 2016-05-12; Jair Bolsonaro 2019-01-01; Luiz Inacio Lula
        da Silva 2023-01-01
    Burkina Faso; Blaise Compaoré 1987-10-15..2014-10-31; Michel Kafando 2014-11-18; Roch Marc
        Christian Kaboré 2015-12-29; Paul-Henri Sandaogo Damiba 2022-01-24; Ibrahim Traoré
        2022-09-30
    Cameroun; Paul Biya 1982-11-06
    Centrafrique; Ange-Félix Patassé 1993-10-22; François Bozizé 2003-03-15; Michel Djotodia
        2013-03-24..2014-01-10; Catherine Samba-Panza 2014-01-23; Faustin-Archange Touadéra
        2016-03-30
    Chili; Eduardo Frei 1994-03-11; Ricardo Lagos 2000-03-11; Michelle Bachelet 2006-03-11;
        Sebastian Piñera 2010-03-11; Michelle Bachelet 2014-03-11; Sebastian Piñera 2018-03-11;
        Gabriel Boric 2022-03-11; José Antonio Kast 2026-03-11
    Chine; Jiang Zemin 1993-03-27; Hu Jintao 2003-03-15; Xi Jinping 2013-03-14
    Colombie; Ernesto Samper 1994-08-07; Andrés Pastrana 1998-08-07; Alvaro Uribe 2002-08-07; Juan
        Manuel Santos 2010-08-07; Ivan Duque 2018-08-07; Gustavo Petro 2022-08-07..2026-08-07
    Congo; Pascal Lissouba 1992-08-31..1997-10-15; Denis Sassou Nguesso 1997-10-25
    Corée du Sud; Kim Young-sam 1993-02-25; Kim Dae-jung 1998-02-25; Roh Moo-hyun 2003-02-25; Lee
        Myung-bak 2008-02-25; Park Geun-hye 2013-02-25..2017-03-10; Moon Jae-in 2017-05-10; Yoon
        Suk Yeol 2022-05-10..2025-04-04; Lee Jae-myung 2025-06-04
    Côte d'Ivoire; Henri Konan Bédié 1993-12-07; Robert Gueï 1999-12-24..2000-10-25; Laurent
        Gbagbo 2000-10-26; Alassane Ouattara 2011-04-11
    Cuba; Fidel Castro 1976-12-02; Raul Castro 2008-02-24; Miguel Diaz-Canel 2018-04-19
    Égypte; Hosni Moubarak 1981-10-14..2011-02-11; Mohamed Morsi 2012-06-30..2013-07-03; Adly
        Mansour 2013-07-04; Abdel Fattah al-Sissi 2014-06-08
    Émirats arabes unis; Zayed ben Sultan 1971-12-02..2004-11-02; Khalifa ben Zayed
        2004-11-03..2022-05-13; Mohammed ben Zayed 2022-05-14
    Équateur; Sixto Duran Ballén 1992-08-10; Abdala Bucaram 1996-08-10..1997-02-06; Fabian Alarcon
        1997-02-11; Jamil Mahuad 1998-08-10..2000-01-21; Gustavo Noboa 2000-01-22; Lucio Gutierrez
        2003-01-15; Alfredo Palacio 2005-04-20; Rafael Correa 2007-01-15; Lenin Moreno 2017-05-24;
        Guillermo Lasso 2021-05-24; Daniel Noboa 2023-11-23
    Finlande; Martti Ahtisaari 1994-03-01; Tarja Halonen 2000-03-01; Sauli Niinistö 2012-03-01;
        Alexander Stubb 2024-03-01
    France; François Mitterrand 1981-05-21; Jacques Chirac 1995-05-17; Nicolas Sarkozy 2007-05-16;
        François Hollande 2012-05-15; Emmanuel Macron 2017-05-14..2027-05-13
    Gabon; Omar Bongo 1967-12-02..2009-06-08; Ali Bongo 2009-10-16; Brice Oligui Nguema 2023-08-30
    Géorgie; Edouard Chevardnadze 1995-11-26..2003-11-23; Mikheïl Saakachvili 2004-01-25; Nino
        Bourdjanadze 2007-11-25; Mikheïl Saakachvili 2008-01-20; Guiorgui Margvelachvili
        2013-11-17; Salomé Zourabichvili 2018-12-16; Mikheïl Kavelachvili 2024-12-29
    Ghana; Jerry Rawlings 1993-01-07; John Kufuor 2001-01-07; John Atta Mills 2009-01-07; John
        Dramani Mahama 2012-07-24; Nana Akufo-Addo 2017-01-07; John Dramani Mahama 2025-01-07
    Guinée; Lansana Conté 1984-04-05..2008-12-22; Moussa Dadis Camara 2008-12-24..2009-12-03;
        Alpha Condé 2010-12-21; Mamadi Doumbouya 2021-09-05
    Haïti; Jean-Bertrand Aristide 1994-10-15; René Préval 1996-02-07; Jean-Bertrand Aristide
        2001-02-07; Boniface Alexandre 2004-02-29; René Préval 2006-05-14; Michel Martelly
        2011-05-14..2016-02-07; Jocelerme Privert 2016-02-14; Jovenel Moïse 2017-02-07..2021-07-07
    Indonésie; Suharto 1968-03-27; Jusuf Habibie 1998-05-21; Abdurrahman Wahid 1999-10-20;
        Megawati Sukarnoputri 2001-07-23; Susilo Bambang Yudhoyono 2004-10-20; Joko Widodo
        2014-10-20; Prabowo Subianto 2024-10-20
    Irak; Saddam Hussein 1979-07-16..2003-04-09; Ghazi al-Yaouar 2004-06-28; Jalal Talabani
        2005-04-07; Fouad Massoum 2014-07-24; Barham Saleh 2018-10-02; Abdel Latif Rachid
        2022-10-17; Nizar Amedi 2026-04-11
    Iran; Akbar Hachemi Rafsandjani 1989-08-03; Mohammad Khatami 1997-08-03; Mahmoud Ahmadinejad
        2005-08-03; Hassan Rohani 2013-08-03; Ebrahim Raïssi 2021-08-03..2024-05-19; Massoud
        Pezeshkian 2024-07-28
    Israël; Ezer Weizman 1993-05-13..2000-07-13; Moshe Katsav 2000-08-01..2007-07-01; Shimon Peres
        2007-07-15; Reuven Rivlin 2014-07-24; Isaac Herzog 2021-07-07
    Italie; Oscar Luigi Scalfaro 1992-05-28..1999-05-15; Carlo Azeglio Ciampi 1999-05-18; Giorgio
        Napolitano 2006-05-15..2015-01-14; Sergio Mattarella 2015-02-03
    Kazakhstan; Noursoultan Nazarbaïev 1991-12-16..2019-03-19; Kassym-Jomart Tokaïev 2019-03-20
    Kosovo; Ibrahim Rugova 2002-03-04..2006-01-21; Fatmir Sejdiu 2006-02-10..2010-09-27; Behgjet
        Pacolli 2011-02-22..03-30; Atifete Jahjaga 2011-04-07; Hashim Thaçi
        2016-04-07..2020-11-05; Vjosa Osmani 2021-04-06
    Liban; Elias Hraoui 1989-11-24; Emile Lahoud 1998-11-24..2007-11-23; Michel Sleimane
        2008-05-25..2014-05-24; Michel Aoun 2016-10-31..2022-10-30; Joseph Aoun 2025-01-09
    Madagascar; Albert Zafy 1993-03-27; Norbert Ratsirahonana 1996-09-05; Didier Ratsiraka
        1997-02-09; Marc Ravalomanana 2002-05-06; Andry Rajoelina 2009-03-17; Hery
        Rajaonarimampianina 2014-01-25..2018-09-07; Andry Rajoelina 2019-01-19..2023-09-09; Andry
        Rajoelina 2023-12-16..2025-10-14; Michaël Randrianirina 2025-10-17
    Mali; Alpha Oumar Konaré 1992-06-08; Amadou Toumani Touré 2002-06-08..2012-03-22; Dioncounda
        Traoré 2012-04-12; Ibrahim Boubacar Keïta 2013-09-04..2020-08-18; Bah N'Daw
        2020-09-25..2021-05-24; Assimi Goïta 2021-05-28
    Mauritanie; Maaouiya Ould Taya 1984-12-12; Ely Ould Mohamed Vall 2005-08-03; Sidi Ould Cheikh
        Abdallahi 2007-04-19..2008-08-06; Mohamed Ould Abdel Aziz 2009-08-05; Mohamed Ould
        Ghazouani 2019-08-01
    Mexique; Ernesto Zedillo 1994-12-01; Vicente Fox 2000-12-01; Felipe Calderon 2006-12-01;
        Enrique Peña Nieto 2012-12-01; Andrés Manuel Lopez Obrador 2018-12-01; Claudia Sheinbaum
        2024-10-01
    Moldavie; Mircea Snegur 1990-09-03; Petru Lucinschi 1997-01-15; Vladimir Voronine
        2001-04-07..2009-09-11; Nicolae Timofti 2012-03-23; Igor Dodon 2016-12-23; Maia Sandu
        2020-12-24
    Niger; Mahamane Ousmane 1993-04-16; Ibrahim Baré Maïnassara 1996-01-27..1999-04-09; Daouda
        Malam Wanké 1999-04-11; Mamadou Tandja 1999-12-22; Salou Djibo 2010-02-18; Mahamadou
        Issoufou 2011-04-07; Mohamed Bazoum 2021-04-02..2023-07-26; Abdourahamane Tiani 2023-07-28
    Nigeria; Sani Abacha 1993-11-17; Abdulsalami Abubakar 1998-06-08; Olusegun Obasanjo
        1999-05-29; Umaru Yar'Adua 2007-05-29..2010-05-05; Goodluck Jonathan 2010-05-06; Muhammadu
        Buhari 2015-05-29; Bola Tinubu 2023-05-29
    Pérou; Alberto Fujimori 1990-07-28; Valentin Paniagua 2000-11-22; Alejandro Toledo 2001-07-28;
        Alan Garcia 2006-07-28; Ollanta Humala 2011-07-28; Pedro Pablo Kuczynski 2016-07-28;
        Martin Vizcarra 2018-03-23..2020-11-09; Manuel Merino 2020-11-10..15; Francisco Sagasti
        2020-11-17; Pedro Castillo 2021-07-28; Dina Boluarte 2022-12-07; José Jeri
        2025-10-10..2026-02-17; José Maria Balcazar 2026-02-18..07-28
    Philippines; Fidel Ramos 1992-06-30; Joseph Estrada 1998-06-30; Gloria Arroyo 2001-01-20;
        Benigno Aquino 2010-06-30; Rodrigo Duterte 2016-06-30; Ferdinand Marcos Jr 2022-06-30
    Pologne; Lech Walesa 1990-12-22; Aleksander Kwasniewski 1995-12-23; Lech Kaczynski
        2005-12-23..2010-04-10; Bronislaw Komorowski 2010-08-06; Andrzej Duda 2015-08-06; Karol
        Nawrocki 2025-08-06
    Portugal; Mario Soares 1986-03-09; Jorge Sampaio 1996-03-09; Anibal Cavaco Silva 2006-03-09;
        Marcelo Rebelo de Sousa 2016-03-09; Antonio José Seguro 2026-03-09
    République démocratique du Congo; Laurent-Désiré Kabila 1997-05-17..2001-01-16; Joseph Kabila
        2001-01-26; Félix Tshisekedi 2019-01-24
    République tchèque; Vaclav Havel 1993-02-02..2003-02-02; Vaclav Klaus 2003-03-07..2013-03-07;
        Milos Zeman 2013-03-08..2023-03-08; Petr Pavel 2023-03-09
    Roumanie; Ion Iliescu 1989-12-26; Emil Constantinescu 1996-11-29; Ion Iliescu 2000-12-20;
        Traian Basescu 2004-12-20; Klaus Iohannis 2014-12-21; Ilie Bolojan 2025-02-12; Nicusor Dan
        2025-05-26
    Russie; Boris Eltsine 1991-07-10; Vladimir Poutine 1999-12-31; Dmitri Medvedev 2008-05-07;
        Vladimir Poutine 2012-05-07
    Rwanda; Pasteur Bizimungu 1994-07-19..2000-03-23; Paul Kagame 2000-03-24
    Sénégal; Abdou Diouf 1981-01-01; Abdoulaye Wade 2000-04-01; Macky Sall 2012-04-02; Bassirou
        Diomaye Faye 2024-04-02
    Serbie; Slobodan Milosevic 1991-01-11..1997-07-23; Milan Milutinovic 1997-12-29..2002-12-29;
        Boris Tadic 2004-07-11..2012-04-05; Tomislav Nikolic 2012-05-31; Aleksandar Vucic
        2017-05-31
    Suisse; Kaspar Villiger 1995-01-01; Jean-Pascal Delamuraz 1996-01-01; Arnold Koller
        1997-01-01; Flavio Cotti 1998-01-01; Ruth Dreifuss 1999-01-01; Adolf Ogi 2000-01-01;
        Moritz Leuenberger 2001-01-01; Kaspar Villiger 2002-01-01; Pascal Couchepin 2003-01-01;
        Joseph Deiss 2004-01-01; Samuel Schmid 2005-01-01; Moritz Leuenberger 2006-01-01;
        Micheline Calmy-Rey 2007-01-01; Pascal Couchepin 2008-01-01; Hans-Rudolf Merz 2009-01-01;
        Doris Leuthard 2010-01-01; Micheline Calmy-Rey 2011-01-01; Eveline Widmer-Schlumpf
        2012-01-01; Ueli Maurer 2013-01-01; Didier Burkhalter 2014-01-01; Simonetta Sommaruga
        2015-01-01; Johann Schneider-Ammann 2016-01-01; Doris Leuthard 2017-01-01; Alain Berset
        2018-01-01; Ueli Maurer 2019-01-01; Simonetta Sommaruga 2020-01-01; Guy Parmelin
        2021-01-01; Ignazio Cassis 2022-01-01; Alain Berset 2023-01-01; Viola Amherd 2024-01-01;
        Karin Keller-Sutter 2025-01-01; Guy Parmelin 2026-01-01
    Syrie; Hafez al-Assad 1971-03-12..2000-06-10; Bachar al-Assad 2000-07-17..2024-12-08; Ahmed
        al-Charaa 2025-01-29
    Tchad; Idriss Déby 1990-12-02; Mahamat Idriss Déby 2021-04-20
    Togo; Gnassingbé Eyadéma 1967-04-14..2005-02-05; Faure Gnassingbé 2005-05-04; Jean-Lucien Savi
        de Tové 2025-05-03
    Tunisie; Zine El Abidine Ben Ali 1987-11-07..2011-01-14; Fouad Mebazaa 2011-01-15; Moncef
        Marzouki 2011-12-13; Béji Caïd Essebsi 2014-12-31; Mohamed Ennaceur 2019-07-25; Kaïs Saïed
        2019-10-23
    Turquie; Süleyman Demirel 1993-05-16; Ahmet Necdet Sezer 2000-05-16; Abdullah Gül 2007-08-28;
        Recep Tayyip Erdogan 2014-08-28
    Ukraine; Leonid Koutchma 1994-07-19; Viktor Iouchtchenko 2005-01-23; Viktor Ianoukovitch
        2010-02-25..2014-02-22; Oleksandr Tourtchinov 2014-02-23; Petro Porochenko 2014-06-07;
        Volodymyr Zelensky 2019-05-20
    Venezuela; Rafael Caldera 1994-02-02; Hugo Chavez 1999-02-02..2013-03-05; Nicolas Maduro
        2013-03-08..2026-01-03; Delcy Rodriguez 2026-01-05
    Yougoslavie; Zoran Lilic 1993-06-25..1997-06-25; Slobodan Milosevic 1997-07-23..2000-10-06;
        Vojislav Kostunica 2000-10-07..2003-03-07
    Zaïre; Mobutu Sese Seko 1965-11-24..1997-05-16
    président:
    Assemblée nationale; Philippe Séguin 1993-04-02..1997-04-21; Laurent Fabius 1997-06-12;
        Raymond Forni 2000-03-29; Jean-Louis Debré 2002-06-25..2007-03-04; Patrick Ollier
        2007-03-07; Bernard Accoyer 2007-06-26; Claude Bartolone 2012-06-26; François de Rugy
        2017-06-27..2018-09-04; Richard Ferrand 2018-09-12; Yaël Braun-Pivet 2022-06-28
    Banque mondiale; James Wolfensohn 1995-06-01; Paul Wolfowitz 2005-06-01; Robert Zoellick
        2007-07-01; Jim Yong Kim 2012-07-01..2019-02-01; David Malpass 2019-04-09; Ajay Banga
        2023-06-02
    BCE; Wim Duisenberg 1998-06-01; Jean-Claude Trichet 2003-11-01; Mario Draghi 2011-11-01;
        Christine Lagarde 2019-11-01
    CIO; Juan Antonio Samaranch 1980-08-03; Jacques Rogge 2001-07-16; Thomas Bach 2013-09-10;
        Kirsty Coventry 2025-06-23
    Commission européenne; Jacques Santer 1995-01-23..1999-03-15; Romano Prodi 1999-09-16; José
        Manuel Barroso 2004-11-22; Jean-Claude Juncker 2014-11-01; Ursula von der Leyen 2019-12-01
    Conseil constitutionnel; Roland Dumas 1995-03-08; Yves Guéna 2000-03-01; Pierre Mazeaud
        2004-03-09; Jean-Louis Debré 2007-03-05; Laurent Fabius 2016-03-08; Richard Ferrand
        2025-03-08
    Conseil européen; Herman Van Rompuy 2009-12-01; Donald Tusk 2014-12-01; Charles Michel
        2019-12-01; Antonio Costa 2024-12-01
    Fed; Alan Greenspan 1987-08-11; Ben Bernanke 2006-02-01; Janet Yellen 2014-02-03; Jerome
        Powell 2018-02-05; Kevin Warsh 2026-05-22
    FIFA; Joao Havelange 1974-06-11; Sepp Blatter 1998-06-08..2015-12-21; Issa Hayatou 2015-10-08;
        Gianni Infantino 2016-02-26
    FN; Jean-Marie Le Pen 1972-10-05; Marine Le Pen 2011-01-16..2018-06-01
    Parlement européen; Klaus Hänsch 1994-07-19; José Maria Gil-Robles 1997-01-14; Nicole Fontaine
        1999-07-20; Pat Cox 2002-01-15; Josep Borrell 2004-07-20; Hans-Gert Pöttering 2007-01-16;
        Jerzy Buzek 2009-07-14; Martin Schulz 2012-01-17; Antonio Tajani 2017-01-17; David Sassoli
        2019-07-03..2022-01-11; Roberta Metsola 2022-01-18
    RN; Marine Le Pen 2018-06-01; Jordan Bardella 2021-09-12
    Sénat; René Monory 1992-10-02; Christian Poncelet 1998-10-01; Gérard Larcher 2008-10-01;
        Jean-Pierre Bel 2011-10-01; Gérard Larcher 2014-10-01
    UEFA; Lennart Johansson 1990-04-19; Michel Platini 2007-01-26..2016-05-09; Aleksander Ceferin
        2016-09-14
    reine:
    Danemark; Margrethe II 1972-01-14..2024-01-14
    Pays-Bas; Beatrix 1980-04-30..2013-04-30
    Royaume-Uni; Elizabeth II 1952-02-06..2022-09-08
    roi:
    Arabie saoudite; Fahd 1982-06-13; Abdallah 2005-08-01; Salmane 2015-01-23
    Belgique; Albert II 1993-08-09; Philippe 2013-07-21
    Danemark; Frederik X 2024-01-14
    Espagne; Juan Carlos 1975-11-22; Felipe VI 2014-06-19
    Jordanie; Hussein 1952-08-11; Abdallah II 1999-02-07
    Maroc; Hassan II 1961-02-26; Mohammed VI 1999-07-23
    Norvège; Harald V 1991-01-17
    Pays-Bas; Willem-Alexander 2013-04-30
    Royaume-Uni; Charles III 2022-09-08
    Suède; Carl XVI Gustaf 1973-09-15
    SECRÉTAIRE:
    CFDT; Nicole Notat 1992-10-20; François Chérèque 2002-05-31; Laurent Berger 2012-11-28;
        Marylise Léon 2023-06-21
    CGT; Louis Viannet 1992-01-31; Bernard Thibault 1999-02-05; Thierry Lepaon
        2013-03-22..2015-01-07; Philippe Martinez 2015-02-03; Sophie Binet 2023-03-31
    ONU; Boutros Boutros-Ghali 1992-01-01; Kofi Annan 1997-01-01; Ban Ki-moon 2007-01-01; Antonio
        Guterres 2017-01-01
    OTAN; Javier Solana 1995-12-05; George Robertson 1999-10-14..2003-12-17; Jaap de Hoop Scheffer
        2004-01-05; Anders Fogh Rasmussen 2009-08-01; Jens Stoltenberg 2014-10-01; Mark Rutte
        2024-10-01
    """,
    "named with their role": """
    président exécutif; Airbus; Louis Gallois 2007-08-27; [Tom|Thomas] Enders 2012-06-01;
        Guillaume Faury 2019-04-10
    chef; Canada; Jack Layton 2003-01-25..2011-08-22; Thomas Mulcair 2012-03-24; Jagmeet Singh
        2017-10-01..2025-05-05
    PRÉSIDENT; Catalogne; Pasqual Maragall 2003-12-20; José Montilla 2006-11-28; Artur Mas
        2010-12-27; Carles Puigdemont 2016-01-12..2017-10-27; Quim Torra 2018-05-17..2020-09-28;
        Pere Aragonès 2021-05-24; Salvador Illa 2024-08-10
    procureur général; Cour de cassation; Jean-Louis Nadal 2004-10-28..2011-06-30; Jean-Claude
        Marin 2011-07-27..2018-06-30; François Molins 2018-11-16..2023-06-30; Rémy Heitz
        2023-07-01
    premier président; Cour des comptes; Philippe Séguin 2004-07-21..2010-01-07; Didier Migaud
        2010-02-23..2020-01-31; Pierre Moscovici 2020-06-03..2025-12-31; Amélie de Montchalin
        2026-02-11
    procureur; CPI; Luis Moreno-Ocampo 2003-06-16; Fatou Bensouda 2012-06-15; Karim Khan
        2021-06-16
    secrétaire national; EELV; Cécile Duflot 2006-12-16; Pascal Durand 2012-06-23; Emmanuelle
        Cosse 2013-11-30; David Cormand 2016-02-11; Julien Bayou 2019-11-30..2022-09-26; Marine
        Tondelier 2022-12-10
    SECRÉTAIRE; FO; Marc Blondel 1989-02-04; Jean-Claude Mailly 2004-02-07; Pascal Pavageau
        2018-04-27..10-17; Yves Veyrier 2018-11-22; Frédéric Souillot 2022-06-03
    Emploi|Formation professionnelle; France; Jean-Louis Borloo 2004-03-31..2007-06-19; Gérard
        Larcher 2005-06-02..2007-05-18; Christine Lagarde 2007-06-19..2010-11-14; Laurent Wauquiez
        2008-03-18; Nadine Morano 2010-11-14..2012-05-16; Thierry Repentin 2012-06-21..2013-03-19;
        Clotilde Valter 2016-02-11..2017-05-17; Carole Grandjean 2022-07-04..2024-01-11; Astrid
        Panosyan-Bouvet 2024-09-21..2025-10-05; Sabrina Roubache 2026-02-26..; Sabrina
        Agresti-Roubache 2026-02-26
    Énergie; France; Éric Besson 2010-11-14..2012-05-16; Agnès Pannier-Runacher
        2022-05-20..2024-01-11; Roland Lescure 2024-02-08; Olga Givernet 2024-09-21; Marc Ferracci
        2024-12-23; Roland Lescure 2025-10-05..; Maud Bregeon 2026-02-26
    Famille|Affaires sociales|Solidarités|Handicap|Autonomie|Égalité|Droits des femmes; France;
        Christian Jacob 2002-05-07..2004-03-31; Marie-Thérèse Boisseau 2002-06-17..2004-03-31;
        Nicole Ameline 2002-06-17..2005-06-02; Catherine Vautrin 2004-03-31..10-28; Marie-Josée
        Roig 2004-03-31..11-29; Marie-Anne Montchamp 2004-03-31..2005-06-02; Nelly Olin
        2004-10-28; Philippe Bas 2005-06-02..2007-03-26; Azouz Begag 2005-06-02..2007-04-05;
        Martin Hirsch 2007-05-18..2010-03-22; Valérie Létard 2007-06-19..2009-06-23; Nadine Morano
        2008-03-18..2010-11-14; Marc-Philippe Daubresse 2010-03-22; Roselyne Bachelot
        2010-11-14..2012-05-16; Marie-Anne Montchamp 2010-11-14..2012-05-16; Claude Greff
        2011-06-29; Dominique Bertinotti 2012-05-16..2014-04-02; Marie-Arlette Carlotti
        2012-05-16..2014-04-02; Michèle Delaunay 2012-05-16..2014-04-02; Najat Vallaud-Belkacem
        2012-05-16..2014-08-26; Laurence Rossignol 2014-04-09..2017-05-17; Ségolène Neuville
        2014-04-09..2017-05-17; Pascale Boistard 2014-08-26..2017-05-17; Ericka Bareigts
        2016-02-11..08-30; Marlène Schiappa 2017-05-17..2020-07-06; Sophie Cluzel
        2017-05-17..2022-05-20; Adrien Taquet 2019-01-25..2022-05-20; Brigitte Bourguignon
        2020-07-06..2022-05-20; Élisabeth Moreno 2020-07-06; Damien Abad 2022-05-20..07-04;
        Isabelle Rome 2022-05-20..2023-07-20; Jean-Christophe Combe 2022-07-04..2023-07-20;
        Geneviève Darrieussecq 2022-07-04; Bérangère Couillard 2023-07-20..2024-01-11; Aurore
        Bergé 2023-07-20..2024-09-21; Fadila Khattabi 2023-07-20..2024-09-21; Sarah El Haïry
        2024-02-08; Agnès Canayer 2024-09-21..12-23; Paul Christophe 2024-09-21..12-23; Salima Saa
        2024-09-21..12-23; Charlotte Parmentier-Lecocq 2024-09-27..2026-02-26; Aurore Bergé
        2024-12-23..; Camille Galliard-Minier 2026-02-26
    Fonction publique; France; Jean-Paul Delevoye 2002-05-07; Renaud Dutreil 2004-03-31; Christian
        Jacob 2005-06-02; Éric Woerth 2007-05-18..2010-11-14; André Santini
        2007-06-19..2009-06-23; Georges Tron 2010-03-22..2011-05-29; François Baroin 2010-11-14;
        François Sauvadet 2011-06-29; Marylise Lebranchu 2012-05-16; Annick Girardin
        2016-02-11..2017-05-17; Olivier Dussopt 2017-11-24; Amélie de Montchalin 2020-07-06;
        Stanislas Guerini 2022-05-20; Guillaume Kasbarian 2024-09-21; Laurent Marcangeli
        2024-12-23; Naïma Moutchou 2025-10-05; David Amiel 2025-10-12
    Identité nationale|Immigration; France; Brice Hortefeux 2007-05-18; Éric Besson 2009-01-15;
        Brice Hortefeux 2010-11-14; Claude Guéant 2011-02-27..2012-05-16
    [ministre|secrétaire d'État] [l'Enseignement supérieur|la Recherche]; France; François Loos
        2002-05-07; Claudie Haigneré 2002-06-17; François d'Aubert 2004-03-31; François Goulard
        2005-06-02; Valérie Pécresse 2007-05-18; Laurent Wauquiez 2011-06-29; Geneviève Fioraso
        2012-05-16..2015-03-05; Thierry Mandon 2015-06-17; Frédérique Vidal 2017-05-17; Sylvie
        Retailleau 2022-05-20; Patrick Hetzel 2024-09-21; Philippe Baptiste 2024-12-23
    [ministre|secrétaire d'État] l'Europe; France; Renaud Donnedieu de Vabres 2002-05-07; Noëlle
        Lenoir 2002-06-17; Claudie Haigneré 2004-03-31; Catherine Colonna 2005-06-02; Jean-Pierre
        Jouyet 2007-05-18; Bruno Le Maire 2008-12-12; Pierre Lellouche 2009-06-23; Laurent
        Wauquiez 2010-11-14; Jean Leonetti 2011-06-29; Bernard Cazeneuve 2012-05-16; Thierry
        Repentin 2013-03-19..2014-04-02; Harlem Désir 2014-04-09; Marielle de Sarnez 2017-05-17;
        Nathalie Loiseau 2017-06-21..2019-03-27; Amélie de Montchalin 2019-03-31..2020-07-06;
        Clément Beaune 2020-07-26; Laurence Boone 2022-07-04..2024-01-11; Jean-Noël Barrot
        2024-02-08..; Benjamin Haddad 2024-09-21
    [ministre|secrétaire d'État] l'Industrie|Numérique; France; Nicole Fontaine 2002-06-17;
        Patrick Devedjian 2004-03-31; François Loos 2005-06-02..2007-05-18; Éric Besson
        2008-03-18..2009-01-15; Luc Chatel 2008-03-18..2009-06-23; Nathalie Kosciusko-Morizet
        2009-01-15..2010-11-14; Christian Estrosi 2009-06-23; Éric Besson 2010-11-14; Fleur
        Pellerin 2012-05-16..2014-04-02; Axelle Lemaire 2014-04-09..2017-02-27; Christophe Sirugue
        2016-09-01; Mounir Mahjoubi 2017-05-17..2019-03-27; Cédric O 2019-03-31..2022-05-20; Agnès
        Pannier-Runacher 2020-07-06..2022-05-20; Jean-Noël Barrot 2022-07-04..2024-01-11; Roland
        Lescure 2022-07-04..2024-09-21; Marina Ferrari 2024-02-08; Marc Ferracci
        2024-09-21..2025-10-05; Clara Chappaz 2024-09-21; Roland Lescure 2025-10-05..; Naïma
        Moutchou 2025-10-05; Sébastien Martin 2025-10-12..; Anne Le Hénanff 2025-10-12
    [ministre|secrétaire d'État] la Jeunesse|Vie associative; France; Marc-Philippe Daubresse
        2010-03-22; Jeannette Bougrab 2010-11-14..2012-05-16; Gabriel Attal
        2018-10-16..2020-07-06; Sarah El Haïry 2020-07-26..2022-05-20; Sarah El Haïry
        2022-07-04..2023-07-20; Marlène Schiappa 2022-07-04; Prisca Thevenot
        2023-07-20..2024-01-11; Sarah El Haïry 2024-02-08..09-21
    [ministre|secrétaire d'État] Budget|Comptes publics; France; Alain Lambert 2002-05-07;
        Dominique Bussereau 2004-03-31; Jean-François Copé 2004-11-29; Éric Woerth 2007-05-18;
        François Baroin 2010-03-22; Valérie Pécresse 2011-06-29; Jérôme Cahuzac 2012-05-16;
        Bernard Cazeneuve 2013-03-19; Michel Sapin 2014-04-02..2016-08-30; Christian Eckert
        2014-04-09; Gérald Darmanin 2017-05-17..2020-07-06; Olivier Dussopt 2017-11-24; Gabriel
        Attal 2022-05-20; Thomas Cazenave 2023-07-20; Laurent Saint-Martin 2024-09-21; Amélie de
        Montchalin 2024-12-23..2026-02-22; David Amiel 2025-10-12
    [ministre|secrétaire d'État] Commerce|Commerce extérieur; France; Renaud Dutreil
        2002-05-07..2004-03-31; François Loos 2002-06-17..2005-06-02; Christian Jacob 2004-03-31;
        Renaud Dutreil 2005-06-02..2007-05-18; Christine Lagarde 2005-06-02..2007-05-18; Hervé
        Novelli 2007-06-19..2010-11-14; Anne-Marie Idrac 2008-03-18; Pierre Lellouche
        2010-11-14..2012-05-16; Frédéric Lefebvre 2010-11-14; Sylvia Pinel 2012-05-16..2014-04-02;
        Nicole Bricq 2012-06-21..2014-04-02; Fleur Pellerin 2014-04-09..08-26; Valérie Fourneyron
        2014-04-09; Carole Delga 2014-06-03..2015-06-17; Thomas Thévenoud 2014-08-26; Matthias
        Fekl 2014-09-04..2017-03-21; Martine Pinville 2015-06-17..2017-05-17; Franck Riester
        2020-07-06..2022-05-20; Olivier Becht 2022-07-04..2024-01-11; Olivia Grégoire
        2022-07-04..2024-09-21; Franck Riester 2024-02-08; Sophie Primas 2024-09-21..12-23;
        Françoise Gatel 2024-09-21; Véronique Louwagie 2024-12-23..2025-10-05; Laurent
        Saint-Martin 2024-12-23..2025-10-05; Serge Papin 2025-10-12..; Nicolas Forissier
        2025-10-12
    [ministre|secrétaire d'État] [Logement|la Ville]|Cohésion des territoires; France; Gilles de
        Robien 2002-05-07..2004-03-31; Jean-Louis Borloo 2002-05-07; Marc-Philippe Daubresse
        2004-03-31; Jean-Louis Borloo 2005-06-02; Christine Boutin 2007-05-18..2009-06-23; Fadela
        Amara 2007-06-19..2010-11-14; Benoist Apparu 2009-06-23..2012-05-16; Nathalie
        Kosciusko-Morizet 2010-11-14..2012-02-22; Maurice Leroy 2010-11-14; Cécile Duflot
        2012-05-16..2014-04-02; François Lamy 2012-05-16; Najat Vallaud-Belkacem
        2014-04-02..08-26; Sylvia Pinel 2014-04-02..2016-02-11; Myriam El Khomri
        2014-08-26..2015-09-02; Patrick Kanner 2014-08-26..2017-05-17; Emmanuelle Cosse
        2016-02-11..2017-05-17; Hélène Geoffroy 2016-02-11; Richard Ferrand 2017-05-17; Jacques
        Mézard 2017-06-21..2018-10-16; Julien Denormandie 2017-06-21..2020-07-06; Jacqueline
        Gourault 2018-10-16..2022-03-05; Emmanuelle Wargon 2020-07-06..2022-05-20; Nadia Hai
        2020-07-06..2022-05-20; Joël Giraud 2020-07-26; Amélie de Montchalin 2022-05-20; Olivier
        Klein 2022-07-04..2023-07-20; Christophe Béchu 2022-07-04..2024-09-21; Patrice Vergriete
        2023-07-20..2024-01-11; Sabrina Agresti-Roubache 2023-07-20..2024-09-21; Guillaume
        Kasbarian 2024-02-08; Valérie Létard 2024-09-21..2025-10-05; Juliette Méadel 2024-12-23;
        Éric Woerth 2025-10-05; Vincent Jeanbrun 2025-10-12
    Outre-mer; France; Brigitte Girardin 2002-05-07; François Baroin 2005-06-02; Hervé Mariton
        2007-03-26..05-18; Christian Estrosi 2007-06-19; Yves Jégo 2008-03-18; Marie-Luce Penchard
        2009-06-23; Victorin Lurel 2012-05-16; George Pau-Langevin 2014-04-02; Ericka Bareigts
        2016-08-30; Annick Girardin 2017-05-17; Sébastien Lecornu 2020-07-06; Yaël Braun-Pivet
        2022-05-20..06-25; Jean-François Carenco 2022-07-04; Philippe Vigier
        2023-07-20..2024-01-11; Marie Guévenoux 2024-02-08; François-Noël Buffet 2024-09-21;
        Manuel Valls 2024-12-23; Naïma Moutchou 2025-10-12
    porte-parole du gouvernement; France; Jean-François Copé 2002-05-07; Christine Albanel
        2007-05-18; Laurent Wauquiez 2007-06-19; Luc Chatel 2008-03-18; François Baroin
        2010-11-14; Valérie Pécresse 2011-06-29; Najat Vallaud-Belkacem 2012-05-16; Stéphane Le
        Foll 2014-04-02; Christophe Castaner 2017-05-17; Benjamin Griveaux 2017-11-24..2019-03-27;
        Sibeth Ndiaye 2019-03-31; Gabriel Attal 2020-07-06; Olivia Grégoire 2022-05-20; Olivier
        Véran 2022-07-04; Prisca Thevenot 2024-01-11; Maud Bregeon 2024-09-21; Sophie Primas
        2024-12-23; Aurore Bergé 2025-10-05; Maud Bregeon 2025-10-12
    procureur antiterroriste; France; Jean-François Ricard 2019-06-27..2024-04-19; Olivier
        Christen 2024-04-22
    procureur financier; France; Éliane Houlette 2014-03-01..2019-06-28; Jean-François Bohnert
        2019-10-07
    Redressement productif; France; Arnaud Montebourg 2012-05-16..2014-08-26
    sélectionneur [Bleus|français|XV]; France; Bernard Laporte 1999-11-15..2007-10-21; Marc
        Lièvremont 2007-10-24; Philippe Saint-André 2011-12-01..2015-10-31; Guy Novès 2015-11-01;
        Jacques Brunel 2017-12-27; Fabien Galthié 2019-11-13
    Transports|[ministre|secrétaire d'État] la Mer; France; Nicole Ameline 2002-05-07..06-17;
        Dominique Bussereau 2002-05-07..2004-03-31; Gilles de Robien 2002-05-07..2005-06-02;
        François Goulard 2004-03-31; Dominique Perben 2005-06-02; Dominique Bussereau 2007-05-18;
        Thierry Mariani 2010-11-14; Frédéric Cuvillier 2012-05-16; Alain Vidalies 2014-08-26;
        Élisabeth Borne 2017-05-17..2019-07-16; Jean-Baptiste Djebbari 2019-09-03..2022-05-20;
        Annick Girardin 2020-07-06; Justine Bénin 2022-05-20; Clément Beaune
        2022-07-04..2024-01-11; Hervé Berville 2022-07-04..2024-09-21; Patrice Vergriete
        2024-02-08; Fabrice Loher 2024-09-21..12-23; François Durovray 2024-09-21; Philippe
        Tabarot 2024-12-23..; Catherine Chabaud 2025-10-12
    Affaires étrangères; France; Catherine Colonna 2005-06-02..2007-05-18; Jean-Noël Barrot
        2024-02-08..09-21
    Écologie; France; Nathalie Kosciusko-Morizet 2007-06-19..2009-01-15; Agnès Pannier-Runacher
        2022-05-20..2024-01-11; Mathieu Lefèvre 2025-10-12
    Économie|Finances; France; Roland Lescure 2022-07-04..2024-09-21
    Éducation nationale; France; Xavier Darcos 2002-05-07..2004-03-31; Gabriel Attal
        2018-10-16..2020-07-06
    Intérieur; France; Laurent Nuñez 2018-10-16..2020-07-06
    Santé; France; Xavier Bertrand 2004-03-31; Philippe Bas 2005-06-02..2007-03-26; Brigitte
        Bourguignon 2020-07-06..2022-05-20; Agnès Firmin Le Bodo 2022-07-04..2023-12-20
    coordinateur; LFI; Adrien Quatennens 2019-06-22..2022-09-18; Manuel Bompard 2022-12-10
    [président|patron] [LR|Républicains]; LR; Nicolas Sarkozy 2015-05-30..2016-08-23; Laurent
        Wauquiez 2017-12-10..2019-06-02; Christian Jacob 2019-10-13..2022-07-01; Éric Ciotti
        2022-12-11..2024-09-22; Bruno Retailleau 2025-05-18
    délégué général; LREM; Christophe Castaner 2017-11-18..2018-10-16; Stanislas Guerini
        2018-12-01..2022-09-17
    [président|patron] Medef; Medef; Ernest-Antoine Seillière 1997-12-16; Laurence Parisot
        2005-07-05; Pierre Gattaz 2013-07-03; Geoffroy Roux de Bézieux 2018-07-03; Patrick Martin
        2023-07-06
    président Normandie; Normandie; Hervé Morin 2016-01-04
    PDG; Orange; Thierry Breton 2002-10-02..2005-02-25; Didier Lombard 2005-02-27..2011-03-01;
        Stéphane Richard 2010-03-01..2022-05-19
    archevêque; Paris; Jean-Marie Lustiger 1981-01-31; André Vingt-Trois 2005-02-11; Michel
        Aupetit 2017-12-07..2021-12-02
    préfet de police; Paris; Michel Gaudin 2007-05-23; Bernard Boucault 2012-05-31..2015-07-20;
        Michel Cadot 2015-07-09..2017-04-20; Michel Delpuech 2017-04-19; Didier Lallement
        2019-03-20; Laurent Nuñez 2022-07-20..2025-10-12; Patrice Faure 2025-10-22
    procureur Paris; Paris; Jean-Claude Marin 2004-11-01..2011-07-27
    procureur; Paris; François Molins 2011-11-22..2018-11-16; Rémy Heitz 2018-11-08..2021-09-30;
        Laure Beccuau 2021-10-15
    chef bloquiste; Québec; Gilles Duceppe 1997-03-15..2011-05-02; Gilles Duceppe
        2015-06-10..10-22
    chef Parti québécois; Québec; Pauline Marois 2007-06-26..2014-04-07; Pierre Karl Péladeau
        2015-05-15..2016-05-02; Jean-François Lisée 2016-10-07..2018-10-01; Pascal Bérubé
        2018-10-09; Paul St-Pierre Plamondon 2020-10-09
    SECRÉTAIRE; Renaissance; Stéphane Séjourné 2022-09-17; Gabriel Attal 2024-12-08
    président UDI; UDI; Jean-Louis Borloo 2012-10-21..2014-04-06; Jean-Christophe Lagarde
        2014-11-13..2022-10-20; Hervé Marseille 2022-12-10
    président UMP; UMP; Nicolas Sarkozy 2004-11-28..2007-05-14; Jean-François Copé
        2012-11-19..2014-06-15; Nicolas Sarkozy 2014-11-29..2015-05-30
    secrétaire général UMP; UMP; Jean-François Copé 2010-11-17..2012-11-19
    président commission; Union africaine; Alpha Oumar Konaré 2003-09-16; Jean Ping 2008-04-28;
        Nkosazana Dlamini-Zuma 2012-10-15..2017-03-14
    ministre-président; Wallonie; Elio Di Rupo 2005-10-06; Rudy Demotte 2007-07-20; Paul Magnette
        2014-07-22; Willy Borsus 2017-07-28; Elio Di Rupo 2019-09-13; Adrien Dolimont 2024-07-15
    président:
    Auvergne-Rhône-Alpes; Laurent Wauquiez 2016-01-04; Fabrice Pannekoucke 2024-09-05
    Bourgogne-Franche-Comté; Marie-Guite Dufay 2016-01-04; Jérôme Durain 2025-09-05
    Bretagne; Jean-Yves Le Drian 2004-04-02; Pierrick Massiot 2012-07-10; Jean-Yves Le Drian
        2015-12-18; Loïg Chesnais-Girard 2017-06-22
    Centre-Val de Loire; François Bonneau 2007-09-07
    Corse; Gilles Simeoni 2015-12-17
    FNSEA; Xavier Beulin 2010-12-16..2017-02-19; Christiane Lambert 2017-04-13; Arnaud Rousseau
        2023-04-13
    Grand Est; Philippe Richert 2016-01-04..2017-09-30; Jean Rottner 2017-10-20..2022-12-31;
        Franck Leroy 2023-01-13
    Hauts-de-France; Xavier Bertrand 2016-01-04
    Île-de-France; Jean-Paul Huchon 1998-03-20; Valérie Pécresse 2015-12-18
    Occitanie; Carole Delga 2016-01-04
    Pays de la Loire; Jacques Auxiette 2004-04-02..2015-12-18; Christelle Morançais 2017-10-19
    Provence-Alpes-Côte d'Azur; Michel Vauzelle 1998-03-20..2015-12-18; Renaud Muselier 2017-05-29
    Union africaine; Moussa Faki|Moussa Faki Mahamat 2017-03-14; Mahmoud Ali Youssouf 2025-03-13
    président groupe:
    groupe LFI; Jean-Luc Mélenchon 2017-06-27; Mathilde Panot 2021-10-12
    groupe LR; Jean-François Copé 2007-06-26..2010-11-17; Christian Jacob 2010-11-18; Damien Abad
        2019-11-06..2022-05-20; Olivier Marleix 2022-06-22..2024-06-09; Laurent Wauquiez
        2024-07-10
    groupe LREM; Richard Ferrand 2017-06-24..2018-09-12; Gilles Le Gendre 2018-09-18; Christophe
        Castaner 2020-09-10; Aurore Bergé 2022-06-21..2023-07-20; Sylvain Maillard
        2023-07-25..2024-06-09; Gabriel Attal 2024-07-13
    groupe PS; Jean-Marc Ayrault 1997-06-12..2012-05-15; Bruno Le Roux 2012-06-21..2016-12-06;
        Olivier Faure 2016-12-13..2018-04-10; Valérie Rabault 2018-04-11..2022-06-21; Boris
        Vallaud 2022-06-22
    groupe RN; Marine Le Pen 2022-06-28
    """,
}

# Titles that many bodies have: what a role names besides must be the office's own.
WIDE_TITLES = one_of("chancelier chef gouverneur maire PDG président procureur sélectionneur") | {
    "chef d'état-major", "directeur général", "premier secrétaire", "secrétaire général"}

# country or institution -> other words by which roles name it
OTHER_NAMES = {
    "AIEA": "agence énergie", "armées françaises": "état-major armées",
    "BCE": "banque centrale européenne", "CFDT": "confédération", "CGT": "confédération",
    "CIO": "comité international olympique", "Commission européenne": "exécutif européen",
    "équipe de France": "bleus français tricolore", "États-Unis": "maison blanche",
    "Fed": "réserve fédérale", "FIFA": "fédération internationale", "FMI": "fonds monétaire",
    "FN": "front national", "France": "république état élysée", "OMC": "organisation commerce",
    "OMS": "organisation santé", "ONU": "nations unies organisation", "OTAN": "alliance",
    "PS": "parti socialiste", "RN": "rassemblement national", "Suisse": "confédération",
    "UEFA": "union football", "Union européenne": "européenne", "Paris": "capitale république",
}

# -- Events of the world: names in lower case, separated by |, as NAME_CLASSES tells; the days,
# -- of which each leaves out the year and month that it shares with the one before or with the
# -- year that heads its items (2018:); what is told besides, in brackets, a few words where the
# -- day is not evident. Articles (la, l'), plurals and du, des, à for « de » need
# -- no name of their own, nor does what a shorter name of the same days is part of. The kinds,
# -- by what a name says of the day:
# -- sudden: nobody could use it before: attacks, crashes, deaths, finds, newly coined names. The
# --     day is the first on which it could be said; for storms, which bear names before they
# --     land, nine days earlier; for laws and brands, when they were first spoken of.
# -- foreseen: was feared, demanded or announced before: falls, resignations, invasions, laws in
# --     force. If in doubt, here. Bounds only where it is told as done.
# -- in use: names of bodies and things, first..last: hardly said later but by those who recall.
# -- occasion: day or first..last of what is planned; the tense tells on which side of it.
# -- state: first..last, several if it came back: said in the present only as long as it lasted.
# -- To add one: « DRAME de marlac|marée noire de marlac 05-02 » and a semicolon, by its first
# -- day. Not in: what did not lead the news for a week or enter every paper; members of a class
# -- of laws, brands, storms; names that another thing bears too.

EVENTS = {
    "sudden": """
    1995: [massacre|génocide|chute] de srebrenica 07-11; attentat [de|du rer] saint-michel 07-25;
    accord de dayton 11-21; zone euro|[billets|pièces] en euros|centimes d'euro 12-15 (nom « euro
    » adopté au Conseil européen de Madrid); 1996: pokémon 01-01; moines de [tibéhirine|tibhirine]
    03-27; MEURTRE des moines de tibhirine 05-21; affaire dutroux 08-13 (arrestation de Marc
    Dutroux); 1997: traité d'amsterdam 01-01; ex-zaïre 05-16; harry potter 06-26; netflix 08-29;
    mort de [lady diana|lady di|la princesse diana] 08-31; ATTENTAT de louxor 11-17; protocole de
    kyoto 12-01; 1998: [monica|affaire] lewinsky|monicagate 01-17; assassinat [du préfet|du préfet
    claude|de claude] érignac|mort du préfet érignac 02-06; accord du vendredi saint 04-10; pacte
    civil de solidarité 05-01; bluetooth 05-20; 1999: bnp paribas|bnp-paribas 03-09; DRAME du
    [|tunnel du] mont-blanc 03-24; ATTENTAT de columbine 04-20; yvan colonna 05-21 (suspect
    désigné de l'assassinat du préfet Érignac); wi-fi|wifi 08-01; [sommet|commission|présidence]
    de l'union africaine 09-09; DRAME de l'erika|marée noire de l'erika 12-12; tempête de
    [|décembre] 1999 12-26; 2000: DRAME du concorde 07-25; DRAME du [|sous-marin] koursk 08-12;
    intifada [al-aqsa|d'al-aqsa|al aqsa] 09-28; traité de nice 12-07; 2001: wikipédia 01-11;
    zacarias moussaoui 08-16; assassinat [du commandant|d'ahmad shah|d'ahmed shah] massoud 09-09;
    ATTENTAT du [11 septembre|11-septembre] 09-11; DRAME [d'|de l'usine ]azf 09-21;
    [affaire|procès|acquittés] d'outreau 11-01; [pays|sommet|groupe] des brics 11-30 (sigle forgé
    par Goldman Sachs); 2002: boko haram 01-01; prison de guantanamo 01-11; axe du mal 01-29
    (discours de George W. Bush); enlèvement d'ingrid betancourt 02-23; spacex 03-14; télescope
    [james webb|james-webb|spatial james webb|spatial james-webb] 09-10; selfie 09-13; naufrage du
    [|bateau] joola 09-26; attentat de bali 10-12; naufrage du prestige 11-13; 2003: disparition
    [d'estelle mouzin|de la petite estelle] 01-09; DRAME de [|la navette] columbia 02-01; syndrome
    respiratoire aigu sévère 03-15; attentats [de casablanca|du 16 mai] 05-16; SÉISME de
    boumerdès|séisme du 21 mai 2003 05-21; canicule [de|de l'été|d'août] 2003 08-01; skype 08-29;
    révolution des roses 11-22; 2004: DRAME de charm [el-cheikh|el-cheick] 01-03; facebook 02-04;
    attentats [de madrid|du 11 mars 2004|de la gare d'atocha] 03-11; gmail 04-01; scandale d'abou
    ghraib 04-28 (photos diffusées par CBS); ATTENTAT de beslan|[prise d'otages|drame] de beslan
    09-01; frontex 10-26; révolution orange 11-22; tsunami [du 26 décembre|de décembre 2004|de
    2004|en asie] 12-26; 2005: enlèvement de florence aubenas 01-05; google maps 02-08; youtube
    02-14; dailymotion 03-15; benoît xvi 04-19 (élection de Joseph Ratzinger); contrat nouvelle
    embauche 06-08 (annonce de Dominique de Villepin); attentats [de londres|du 7 juillet 2005]
    07-07; cyclone katrina|passage de [|l'ouragan] katrina 08-20; ouragan katrina 08-24 (nom donné
    à la tempête); émeutes de [|l'automne] 2005 10-27; zyed et bouna|bouna et zyed 10-27; 2006:
    [contrôleur général|contrôleure générale] des lieux de privation de liberté 01-01 (loi de
    2007); grenelle [de l'environnement|environnement] 01-01 (promesse de 2007); leboncoin 01-01;
    contrat première embauche 01-16 (annonce de Dominique de Villepin); ilan halimi 02-13; gang
    des barbares 02-16; twitter 03-21; spotify 04-01; [enlèvement de|capture de|enlèvement du
    soldat] gilad shalit 06-25; wikileaks 10-04; [groupe|organisation|groupe jihadiste] état
    islamique 10-12; 2007: [compteur|boîtier] linky 01-01; vélib' 01-01; iphone 01-09;
    aqmi|[al-qaïda|al qaïda] au maghreb islamique 01-24 (le GSPC change de nom); crise du subprime
    02-07; obamacare 03-01; [président du|député] modem 04-25; disparition de [|la petite] maddie
    05-03; révision générale des politiques publiques|rgpp 05-18; statut
    [d'auto-entrepreneur|d'autoentrepreneur|auto-entrepreneur] 06-01; traité de lisbonne 06-23;
    revenu de solidarité active 08-21; hashtag 08-23 (premier mot-dièse sur Twitter); affaire de
    l'arche de zoé 10-25; [smartphone|téléphone] android 11-05; hadopi 11-23; rupture
    conventionnelle 12-01 (accord de 2008); mediapart 12-02; 2008: vinted 01-01;
    vapoter|vapotage|vapoteur 01-01; [jérôme|affaire] kerviel 01-24; SÉISME du sichuan 05-12;
    [porte-parole|candidat|candidate] du npa 06-01; direction régionale des entreprises, de la
    concurrence|la direccte 07-01; défenseure des droits|[saisi le|saisir le|institution du]
    défenseur des droits 07-23; airbnb 08-11; ÉLU front de gauche 10-01; bitcoin 10-31; blockchain
    10-31; affaire de tarnac 11-11; ATTENTAT de [bombay|mumbai] 11-26;
    [affaire|escroquerie|scandale] madoff 12-11 (arrestation de Bernard Madoff); 2009: chauffeur
    [|de] vtc 01-01; whatsapp 02-24; SÉISME de l'aquila 04-06; grippe mexicaine|pandémie [|de
    grippe] h1n1 04-23; accord [|de libre-échange] ceta|traité ceta 05-06; minecraft 05-10; thomas
    pesquet 05-20; vol af447|crash du [|vol] rio-paris|crash de l'af447 06-01; crash [de l'airbus
    de la|de|du vol|de l'a310 de] yemenia|accident de la yemenia 06-30; agence nationale de
    sécurité sanitaire de l'alimentation|l'anses 07-21; agence régionale de santé 07-21; zadiste
    08-01; question prioritaire de constitutionnalité 09-01; mouvement [5|cinq] étoiles 10-04;
    blablacar|bla bla car 12-01; pinterest 12-01; 2010: ipad 01-01; SÉISME de port-au-prince
    01-12; séisme [en haïti|d'haïti] 01-12; tempête xynthia 02-17; xynthia 02-19; prothèses
    [|mammaires] pip|implants pip 03-29; DRAME de smolensk 04-10; éruption de
    l'eyjafjallajökull|éruption du volcan [|islandais] eyjafjallajökull 04-14; DRAME de [|la
    plateforme|la plate-forme] deepwater horizon 04-20; chauffeur uber|application uber 05-01;
    [scandale|affaire] du mediator 06-01; [bus|grève|fiasco|mutinerie] de knysna 06-20; instagram
    10-06; mouvement des indignés|indignados 10-20; eelv 11-13; mohamed bouazizi 12-17; 2011:
    grand paris express 01-01; printemps arabe 01-10; révolution du 25 janvier 01-25; prime video
    02-01; DRAME de fukushima|[accident|catastrophe] nucléaire de fukushima 03-11; xavier dupont
    de ligonnès 04-11; attentat [du café argana|de l'argana] 04-28; attentat de marrakech 04-28;
    nafissatou diallo|affaire du sofitel 05-14; [plateforme|chaîne|site] twitch 06-01; agence
    nationale de sécurité du médicament 06-23; république du soudan du sud 07-01; snapchat 07-01;
    anders behring breivik|ATTENTAT [d'utoya|d'utøya] 07-22; attentats d'oslo 07-22; armée
    syrienne libre 07-29; al-nosra 12-01; fortnite 12-10; ATTENTAT de [la place
    saint-lambert|liège] 12-13; 2012: [le géant|géant chinois|plateforme] shein 01-01; compte
    personnel de formation 01-01 (accord de 2013); DRAME du [|paquebot] costa concordia 01-13;
    rgpd|règlement général sur la protection des données 01-25; grexit 02-06 (mot forgé par des
    économistes de Citigroup); ATTENTAT de l'école [ozar hatorah|ozar-hatorah|juive de toulouse]
    03-19; [mohamed|mohammed] merah 03-21; mariage pour tous 05-06; brexit 05-15; loi duflot
    05-16; bpifrance 06-01; ATTENTAT d'aurora 07-20; [application|appli] tinder 08-01; deliveroo
    08-01; manif pour tous 09-01; ATTENTAT de chevaline 09-05; attaque du consulat américain à
    benghazi 09-11; [conseiller départemental|conseillère départementale] 10-01; passage de
    [|l'ouragan] sandy 10-20; ouragan sandy 10-24 (nom donné à l'ouragan); crédit d'impôt pour la
    compétitivité et l'emploi 11-06; affaire cahuzac 12-04; ATTENTAT de [newtown|sandy
    hook|l'école sandy hook] 12-14; 2013: alternative [für deutschland|pour l'allemagne (afd)]
    02-06; pape françois 03-13 (élection de Jorge Bergoglio); daech|daesh|état islamique en irak
    et au levant 04-08; [parquet|procureur] national financier|procureure nationale financière
    04-10; haute autorité pour la transparence de la vie publique|hatvp 04-10 (annonce de François
    Hollande); ATTENTAT [|du marathon] de boston 04-15; rana plaza 04-24; loi alur 05-01; mers-cov
    05-15; aesh|[accompagnants|accompagnante] d'élèves en situation de handicap 06-01; edward
    snowden 06-09 (révélation de son identité); dgsi 06-17; [bénéficiaires|revalorisation|hausse]
    de la prime d'activité 07-01; DRAME de lac-mégantic 07-06; DRAME de
    [brétigny|brétigny-sur-orge] 07-12; black lives matter 07-13; [messagerie|application|boucle]
    telegram 08-01; ATTENTAT de la ghouta 08-21; doctolib 09-01; [drame|tragédie] de lampedusa
    10-03; naufrage [de lampedusa|du 3 octobre 2013] 10-03; typhon haiyan 10-30; euromaïdan 11-21;
    accord de paris sur le climat 11-22; 2014: [parti|mouvement] podemos|(podemos) 01-14; g5 sahel
    02-14; affaire bygmalion 02-26; mh370 03-08; [loi|dispositif] pinel 04-02 (Sylvia Pinel
    ministre du Logement); république populaire de [donetsk|lougansk] 04-07; enlèvement [|des
    lycéennes|des filles] de chibok|rapt [|des lycéennes] de chibok 04-14; naufrage du
    [|ferry|ferry sud-coréen] sewol 04-16; [groupe|milice|mercenaires de] wagner 05-01; ATTENTAT
    du musée juif 05-24; mehdi nemmouche 05-30; nouvelle organisation territoriale de la
    république 06-01; ubérisation|ubérisé 06-01 (mot lancé par Maurice Lévy); [conseil régional
    de|région] nouvelle-aquitaine 06-02 (carte des régions annoncée); [conseil
    régional|présidente] d'occitanie|présidente de la région occitanie 06-02 (région de 2016);
    conseil régional du grand est|[préfet|préfète] de la région grand est 06-02 (carte des régions
    annoncée); felipe vi 06-02 (abdication de Juan Carlos annoncée); [ia|intelligence
    artificielle] générative|ias génératives 06-10; crash du mh17 07-17; vol mh17 07-17; uber
    eats|ubereats 08-01; loi macron|macroniste|macronie 08-26; santé publique france 09-01
    (préfiguration de 2014-2015); [révolution|mouvement] des parapluies 09-28; pegida 10-01;
    luxleaks|lux leaks 11-05; loi sapin [2|ii]|loi sapin-2 12-01 (loi de 2016); 2015:
    [satellites|constellation|réseau] starlink 01-01; [attentat|attaque] [contre|de] [charlie
    hebdo|« charlie hebdo »] 01-07; attentats de janvier 2015 01-07; je suis charlie|frères
    kouachi|tuerie de charlie hebdo 01-07; ATTENTAT de [l'hyper cacher|l'hypercacher|l'hyper
    casher]|prise d'otages de l'hyper cacher 01-09; [opération|force|dispositif] sentinelle 01-12;
    DRAME de dropped|mort [de florence arthaud|de camille muffat|d'alexis vastine] 03-09; ATTENTAT
    du bardo 03-18; crash [de|du vol|de l'a320 de|du vol de] germanwings 03-24; les républicains
    (lr) 04-01 (l'UMP change de nom); ATTENTAT de garissa 04-02; d'engie|[chez|groupe] engie 04-24
    (nouveau nom de GDF Suez); séisme [de katmandou|de gorkha|au népal]|tremblement de terre au
    népal 04-25; crit'air 06-02; trumpisme|trumpiste 06-16 (candidature de Donald Trump); ATTENTAT
    de [sousse|port el-kantaoui] 06-26; amende forfaitaire délictuelle 07-01 (loi de 2016); DRAME
    de tianjin 08-12; [chaîne|sur|plateau de] cnews 09-01; loi el khomri|loi el-khomri 09-02
    (Myriam El Khomri ministre du Travail); pokémon go 09-10; dieselgate 09-18; [attentat de la
    gare|double attentat] d'ankara 10-10; DRAME de puisseguin 10-23; crash [du vol|de l'airbus
    de|de l'a321 de] metrojet 10-31; attentats du [13-novembre|13 novembre]|ATTENTAT du
    bataclan|attentats de paris et [|de] saint-denis 11-13; salah abdeslam 11-14; assaut [de|du
    raid à] saint-denis|mort d'abdelhamid abaaoud 11-18; openai 12-11; [préfet de la
    région|président de la région|conseil régional des] hauts-de-france 12-13 (région de 2016);
    2016: nutri-score|nutriscore 01-01; wokisme|wokiste 01-01 (mot de 2018-2019); hauts-de-france
    01-01; la france insoumise 02-10 (candidature de Jean-Luc Mélenchon); loi travail 02-17;
    [mouvement|rassemblement] nuit debout 02-23; attentats [de bruxelles|du 22 mars|du
    22-mars]|attentat de [zaventem|maelbeek] 03-22; panama papers 04-03; [mouvement|la république]
    en marche|lrem 04-06; enedis 05-31; ATTENTAT [d'orlando|du pulse] 06-12; attentat [du
    14-juillet|de nice|du 14 juillet] 07-14; attentat de la promenade des anglais 07-14; affaire
    adama traoré 07-19; attentat de saint-étienne-du-rouvray|assassinat [du père|du père
    jacques|de jacques] hamel|mort du père [|jacques] hamel 07-26; logiciel [espion|d'espionnage]
    pegasus 08-24; tiktok 09-01; police de sécurité du quotidien 09-01 (promesse de 2017); niveau
    « urgence attentat »|sécurité renforcée - risque attentat 11-01; attentat [de
    breitscheidplatz|du marché de noël à berlin|de berlin] 12-19; 2017: penelopegate|affaire
    penelope 01-24 (révélations du Canard enchaîné); ATTENTAT de la [|grande] mosquée de québec
    01-29; théo luhaka 02-02; groupe de soutien à l'islam et aux musulmans|jnim 03-01; ATTENTAT de
    westminster 03-22; meurtre de sarah halimi 04-04; ATTENTAT des champs-élysées|MEURTRE de
    xavier jugelé 04-20; ordonnances [macron|pénicaud] 05-07; [loi|réforme] blanquer 05-17
    (Jean-Michel Blanquer ministre de l'Éducation); loi darmanin 05-17; attentat [|de l'arena] de
    manchester|attentat du concert d'ariana grande 05-22; comité social et économique
    [(cse)|central]|cse central 06-01; ATTENTAT de borough market 06-03; DRAME de [|la tour]
    grenfell 06-14; loi d'orientation des mobilités|loi lom 07-01 (loi de 2019); egalim 07-20;
    ATTENTAT de [barcelone|las ramblas|catalogne] 08-17; [disparition de|affaire|meurtre de] [|la
    petite] maëlys 08-27; cyclone irma|passage [de l'ouragan irma|d'irma] 08-28; nordahl lelandais
    08-31 (suspect de l'affaire Maëlys); ouragan irma 08-31 (nom donné à l'ouragan); loi pacte
    09-01; loi elan 09-01 (loi de 2018); ATTENTAT de [|la gare] saint-charles 10-01; ATTENTAT de
    las vegas 10-01; parcoursup 10-01; [affaire|scandale] weinstein 10-05 (enquête du New York
    Times); balancetonporc 10-13; #metoo 10-15; qanon 10-28 (premier message de « Q »); deepfake
    11-01; paradise papers 11-05; génération.s 12-01 (nouveau nom du M1717); parquet national
    antiterroriste 12-18; 2018: macédoine du nord 01-01; tribunal judiciaire de
    [paris|marseille|lyon] 01-01; zéro artificialisation nette 01-01; ATTENTAT de parkland 02-14;
    cour criminelle départementale|cours criminelles départementales 03-01;
    [affaire|empoisonnement des] skripal 03-05; rassemblement national (rn) 03-11 (nouveau nom
    proposé pour le FN); attentat [|du super u] de trèbes|attentats de l'aude 03-23; meurtre de
    mireille knoll 03-23; extinction rebellion 05-01; greta thunberg 05-01; grenelle [des|contre
    les] violences conjugales 06-01; noustoutes 07-01; affaire benalla 07-18; DRAME du pont [de
    gênes|morandi] 08-14; fridays for future 08-20; gilets jaunes 10-24; drame de la rue
    d'aubagne|effondrement [de la|des immeubles de la|d'immeubles] rue d'aubagne 11-05; commission
    indépendante sur les abus sexuels dans l'église|ciase 11-07; disney+ 11-08; « gilets jaunes
    »|début du mouvement des gilets jaunes 11-17 (premier samedi); saccage de l'arc de triomphe
    12-01; grand débat national 12-10; prime macron 12-10; ATTENTAT de strasbourg 12-11; 2019:
    convention citoyenne pour le climat 01-01; DRAME de la rue de trévise 01-12; vol et302|crash
    du boeing 737 max d'ethiopian airlines 03-10; ATTENTAT de christchurch 03-15; apple tv+ 03-25;
    [député|députée] renaissance 03-26; hbo max 04-01; incendie [de la cathédrale de
    paris|dévastateur de notre-dame] 04-15; incendie de [|la cathédrale] notre-dame 04-15;
    attentats [du sri lanka|de pâques] 04-21; [maison|espace] france services 04-25; loi
    agec|anti-gaspillage pour une économie circulaire 06-01; pacte vert européen 07-16 (programme
    d'Ursula von der Leyen); pacte [sur la migration et l'asile|asile et migration|migration et
    asile] 07-16; digital [services|markets] act 07-16; autorité de régulation de la communication
    audiovisuelle|président de l'arcom 09-01; maprimerénov|ma prime rénov 09-01; office
    anti-stupéfiants|ofast 09-01; incendie de [|l'usine] lubrizol|accident de lubrizol 09-26;
    ATTENTAT de la préfecture de police 10-03; SÉISME du teil 11-11; 2020: dz mafia 01-01;
    [nouveau|pandémie de|épidémie de|propagation du] coronavirus 01-07; crash du boeing
    ukrainien|vol ps752 01-08; megxit 01-08; coronavirus [de wuhan|chinois] 01-09; covid 02-11
    (nom donné par l'OMS); sars-cov-2|anti-covid|anticovid 02-11 (nom du virus et de la maladie);
    loi [|contre le] séparatisme 02-18; [vaccin|vaccination] contre le covid 03-01; plan de
    déconfinement 03-12; quoi qu'il en coûte 03-12; déconfinement|reconfinement 03-16; [prêts
    garantis|prêt garanti] par l'état (pge) 03-16; premier confinement 03-17; vaccin [|de]
    pfizer-biontech|vaccin pfizer/biontech 03-17; stopcovid 04-08; ségur de la santé 05-15; george
    floyd 05-25; prime ségur 07-01; stellantis 07-15; incendie de la cathédrale de nantes 07-18;
    commission indépendante sur l'inceste|ciivise 08-01; DRAME du port de beyrouth 08-04; accords
    d'abraham 08-13; empoisonnement [d'alexeï|de] navalny 08-20; [viols|affaire] de mazan 09-12
    (arrestation de Dominique Pelicot); paramount+ 09-15; loi sécurité globale|loi « sécurité
    globale » 10-01; tousanticovid 10-14; samuel paty|attentat de
    [conflans-sainte-honorine|conflans] 10-16; attaque de la basilique de nice|attentat de la
    basilique 10-29; loi climat et résilience|loi climat-résilience 11-01; reform uk 11-01
    (nouveau nom du parti du Brexit); ATTENTAT de vienne 11-02; [passe|pass]
    sanitaire|[passe|pass] vaccinal 12-01 (débat de l'hiver 2020-2021); beauvau de la sécurité
    12-07; variant [anglais|britannique] 12-14; [delphine|affaire] jubillar 12-16; 2021: [assaut
    du|assaut contre le|assaut sur le|attaque du|attaque contre le] capitole 01-06;
    [collectif|mouvement] les soulèvements de la terre 01-23; [mégabassine|méga-bassine] de
    sainte-soline|soulèvements de la terre 01-25; totalenergies 02-09 (nouveau nom de Total
    annoncé); MEURTRE d'éric masson 05-05; variant [delta|alpha] 05-31; gifle [d'emmanuel
    macron|de tain-l'hermitage] 06-08; projet pegasus 07-18 (enquête de Forbidden Stories);
    midjourney 08-01; attentat de l'aéroport de kaboul 08-26; aukus 09-15; bouclier tarifaire sur
    [l'électricité|le gaz|l'énergie] 09-30 (annonce de Jean Castex); [parti|député|députée]
    horizons 10-01; pandora papers 10-03; truth social 10-20; naufrage [du 24 novembre|de calais]
    11-24; omicron 11-26; [parti|candidat|candidate] reconquête 12-04; 2022: convois de la liberté
    01-13; opération militaire spéciale 02-24 (discours de Vladimir Poutine); agression d'yvan
    colonna 03-02; bombardement de [la maternité|l'hôpital pédiatrique] de marioupol|frappe sur la
    maternité de marioupol 03-09; [bombardement du|frappe sur le] théâtre de marioupol 03-16;
    [opérateur|agence|conseiller|inscrits à] france travail 03-17 (nom proposé par Emmanuel
    Macron); boutcha 04-01; massacre de boutcha 04-02; naufrage du [|croiseur] moskva 04-14;
    nouvelle union populaire écologique et sociale|nupes 05-01 (accord de la gauche); renaissance
    [(ex-lrem)|(ex-larem)|(ex-la république en marche)] 05-05; cécile kohler et jacques paris
    05-07; ATTENTAT d'uvalde 05-24; [fiasco|chaos] du stade de france 05-28; conseil national de
    la refondation 06-01; uber files 07-10; [plateforme|géant chinois|site] temu 09-01;
    [mort|décès] de la reine elizabeth ii 09-08; roi charles iii 09-08; sabotage [de|des gazoducs]
    nord stream 09-26; meurtre de [|la petite|la jeune] lola|mort de [|la petite] lola 10-14;
    bousculade [d'itaewon|de séoul]|drame d'itaewon 10-29; mpox 11-28 (nouveau nom de la variole
    du singe); chatgpt 11-30; 2023: gpt-4 01-01; saccage de brasilia|[attaque|assaut] des lieux de
    pouvoir à brasilia 01-08; séisme en turquie et [|en] syrie|tremblement de terre en turquie et
    en syrie|séisme du 6 février 2023 02-06; [affaire|accident de pierre] palmade 02-10; mistral
    ai 04-01; DRAME de la rue [|de] tivoli 04-09; attaque [|au couteau] d'annecy 06-08; DRAME de
    [pylos|l'adriana] 06-14; implosion du [|submersible|sous-marin] titan 06-18; rébellion [de|du
    groupe] wagner|mutinerie de wagner 06-23; mort de nahel|nahel merzouk 06-27; disparition [du
    petit émile|d'émile] 07-08; deepseek 07-17; x (ex-twitter)|x (anciennement twitter)|x,
    anciennement twitter 07-23; inondations de derna|tempête daniel 09-01; séisme [d'al
    haouz|d'al-haouz|au maroc|du 8 septembre]|tremblement de terre d'al haouz 09-08; alliance des
    états du sahel 09-16; [affaire|scandale de] bétharram 10-01; massacres du 7
    octobre|7-octobre|attaques du 7 octobre 2023|attaque du hamas 10-07; ATTENTAT d'arras 10-13;
    taxe zucman 10-22 (proposition de Gabriel Zucman); tempête ciaran 10-23; [drame de|meurtre de
    thomas à] crépol 11-18; 2024: ATTENTAT du crocus city hall 03-22; effondrement du pont [de
    baltimore|francis scott key|francis-scott-key] 03-26; loi narcotrafic|loi « narcotrafic »
    05-01; évasion de mohamed amra|attaque [|du fourgon pénitentiaire|du péage|du fourgon]
    d'incarville|drame d'incarville 05-14; tentative d'assassinat [de|contre] robert fico|attentat
    contre robert fico 05-15; nouveau front populaire 06-10; union des droites pour la république
    06-11; [attentat|fusillade|tentative d'assassinat] de butler 07-13; ATTENTAT de southport
    07-29; gisèle pelicot 09-01; [attaque aux|explosion des] bipeurs 09-17; meurtre de philippine
    09-20; inondations [|de la région|dans la région] de valence 10-29; loi duplomb 11-01;
    [cyclone|passage de] chido 12-05; 2025: incendies de los angeles|incendie de pacific palisades
    01-07; conclave [sur les|des] retraites 01-14 (annonce de François Bayrou); MEURTRE
    d'aboubakar cissé 04-25; mouvement [bloquons tout|« bloquons tout »|"bloquons tout"] 05-01;
    léon xiv 05-08 (élection de Robert Prevost); accord de bougival 07-12;
    [cambriolage|casse|braquage|vol|vol des bijoux] du louvre 10-19; ATTENTAT de bondi beach
    12-14; 2026: DRAME [de crans-montana|du constellation] 01-01; [capture|enlèvement] de nicolas
    maduro 01-03
    """,
    "foreseen": """
    1997: rétrocession de [hong kong|hongkong] 07-01; 2002: passage à l'euro|mise en circulation
    [de l'euro|des pièces et billets en euros] 01-01; 21 avril 2002|21-avril 2002 04-21; 2003:
    invasion de l'irak|invasion américaine [de l'irak|en irak] 03-20; chute [|du régime] de saddam
    hussein|chute de bagdad 04-09; 2008: indépendance du kosovo 02-17; libération d'ingrid
    betancourt 07-02; [faillite|chute] de lehman brothers 09-10 (faillite en 2008); faillite de la
    banque [|américaine] lehman brothers|effondrement de lehman brothers 09-15; 2010: sauvetage
    des [|33] mineurs chiliens|sauvetage des mineurs de san josé 10-13; 2011: [fuite|départ] de
    ben ali|chute [de|du président|de zine el-abidine|de zine el abidine] ben ali 01-14; chute
    [d'hosni|de|du président] moubarak|démission d'hosni moubarak 02-11;
    [arrestation|capture|chute] de laurent gbagbo|chute de gbagbo 04-11; indépendance du soudan du
    sud 07-09; 2012: coup d'état du 22 mars 03-22; 2013: [renonciation|démission] de benoît xvi
    02-11 (annoncée le 11, effective le 28); destitution de [mohamed|mohammed] morsi|renversement
    de mohamed morsi 07-03; 2014: annexion de la crimée 03-01; annexion de la crimée par [la
    russie|moscou]|rattachement de la crimée à la russie 03-18; abdication de juan carlos 06-02
    (annoncée le 2, effective le 19); [chute de|démission de|fuite de|chute du président|chute du
    régime de] blaise compaoré|chute de compaoré 10-31; 2015: marche républicaine du 11
    janvier|[marche|manifestation] du 11 janvier 2015 01-11; 2016: arrestation de salah abdeslam
    03-18; vote [du|en faveur du|pour le] brexit 06-23; [coup d'état manqué|putsch
    manqué|tentative de coup d'état|coup d'état avorté|putsch avorté|tentative de putsch] en
    turquie 07-15 (nuit du 15 au 16); [démantèlement|évacuation] de la jungle de calais 10-24;
    [renoncement|renonciation] de françois hollande 12-01; 2017: déclaration d'indépendance de la
    catalogne 10-27; démission de robert mugabe 11-21; 2018: démission de nicolas hulot 08-28;
    arrestation de carlos ghosn 11-19; 2019: démission [d'abdelaziz|de|du président] bouteflika
    04-02; [chute|destitution|renversement] d'omar el-béchir 04-11; [fuite|évasion] de carlos
    ghosn 12-29; 2020: chute d'ibk|coup d'état du 18 août 08-18; 2021: [retour au|prise de]
    pouvoir des talibans|retour des talibans au pouvoir|entrée des talibans dans kaboul en
    2021|chute de kaboul|prise de kaboul par les talibans 08-15; [chute|renversement] d'alpha
    condé|coup d'état contre alpha condé 09-05; coup d'état du 5 septembre|putsch du 5 septembre
    2021 09-05; 2022: PUTSCH du lieutenant-colonel damiba|renversement de roch kaboré 01-24;
    invasion [de l'ukraine par la russie|à grande échelle de l'ukraine] 02-24; PUTSCH du capitaine
    traoré 09-30; démission de liz truss 10-20; 2023: destruction du barrage de kakhovka 06-06;
    [renversement de|coup d'état contre|renversement du président] mohamed bazoum|coup d'état [au
    niger|du 26 juillet] 07-26; [renversement|chute] d'ali bongo|coup d'état [contre ali bongo|au
    gabon|du 30 août] 08-30; marche contre l'antisémitisme du 12 novembre|grande marche contre
    l'antisémitisme 11-12; 2024: [panthéonisation|entrée au panthéon] de missak manouchian|entrée
    de missak manouchian au panthéon 02-21; retrait de joe biden 07-21; [libération|arrestation]
    de boualem sansal 11-16; loi martiale de yoon [suk-yeol|suk yeol]|proclamation de la loi
    martiale en corée du sud 12-03; [censure|chute] du gouvernement barnier|censure de michel
    barnier 12-04; chute de bachar [al-assad|el-assad]|chute d'assad 12-08; fuite de bachar
    [al-assad|el-assad] 12-08; 2025: chute du gouvernement [|de françois] bayrou|renversement du
    gouvernement bayrou 09-08 (vote de confiance perdu); reconnaissance de l'état de palestine par
    la france 09-22
    """,
    "in use": """
    conseil général de DÉPARTEMENT 1871-08-10..2016-12-31 (conseil départemental depuis 2015);
    président du conseil général et député|conseillers généraux sortants|conseiller général
    [sortant|du canton]|conseillère générale [sortante|du canton] 1871-08-10..2016-12-31
    (conseillers départementaux depuis 2015); [tribunal de grande instance|tgi] de VILLE
    1958-12-22..2020-12-31 (tribunal judiciaire depuis 2020); [préfet de la région|préfète de la
    région|conseil régional|conseil régional de]
    [alsace|aquitaine|basse-normandie|champagne-ardenne|
    franche-comté|haute-normandie|languedoc-roussillon|limousin|lorraine|midi-pyrénées|
    nord-pas-de-calais|picardie|poitou-charentes|rhône-alpes] 1964-03-14..2016-12-31 (régions
    réunies en 2016); communauté urbaine de [lyon|bordeaux|lille] 1966-12-31..2016-06-30 (devenues
    métropoles en 2015); [inscrit à|inscrite à|directeur général de] l'anpe|conseiller
    anpe|agences anpe 1967-07-13..2010-06-30 (fondue dans Pôle emploi en 2008); (fn)|élus fn|ÉLU
    fn 1972-10-05..2019-03-31 (devenu Rassemblement national en 2018); [secrétaire
    général|porte-parole|présidente] du rpr 1976-12-05..2002-12-31 (dissous dans l'UMP en 2002);
    (rpr)|élus rpr|ÉLU rpr 1976-12-05..2003-06-30 (dissous dans l'UMP en 2002);
    [président|porte-parole|vice-président] de l'udf 1978-02-01..2008-06-30 (remplacée par le
    MoDem en 2007); (udf)|élus udf|ÉLU udf 1978-02-01..2008-12-31 (remplacée par le MoDem en
    2007); [clients de|abonnés de|opérateur historique|filiale de|opérateur] france télécom
    1988-01-01..2014-06-30 (devenue Orange en 2013); [allocataires|bénéficiaire] du
    rmi|rmiste|érémiste 1988-10-12..2013-12-31 (remplacé par le RSA en 2009); élève de terminale
    [s|es]|en terminale [s|es|l] au lycée|élèves de terminale l|élève de première s
    1994-09-01..2020-12-31 (séries supprimées en première en 2019); i-télé|itélé|i>télé
    1999-11-04..2018-03-31 (devenue CNews en 2017); france bleu 2000-06-01..2025-12-31 (réseau
    devenu « ici » en 2025); (ump)|élus ump|ÉLU ump 2002-04-23..2015-12-31 (devenue Les
    Républicains en 2015); [secrétaire général|porte-parole|vice-président|président|bureau
    politique|siège] de l'ump|fédération ump|militants ump 2002-04-23..2015-12-31 (devenue Les
    Républicains en 2015); gdf suez|gdf-suez 2006-02-25..2016-06-30 (devenu Engie en 2015);
    [agence|conseiller|conseillère|inscrits à|directeur général de|directrice de|directeur de]
    pôle emploi 2008-10-14..2024-12-31 (devenu France Travail en 2024); [secrétaire
    nationale|secrétaire national|patron|patronne|porte-parole] d'eelv|secrétaire
    [nationale|national] d'europe écologie-les verts 2010-11-13..2024-06-30 (devenue Les
    Écologistes en 2023); (eelv)|élus eelv|ÉLU eelv 2010-11-13..2025-06-30 (devenue Les
    Écologistes en 2023); [vice-président|vice-présidente|présidente] du front
    national|[vice-président|présidente] du fn|front national de marine le pen
    2011-01-16..2019-03-31 (présidence de Marine Le Pen); génération identitaire
    2012-06-01..2022-06-30 (dissoute en 2021); [porte-parole|délégué général|patron] de
    lrem|[délégué général de|député|députée] la république en marche|président du groupe lrem
    2017-05-08..2023-03-31 (devenue Renaissance en 2022); (lrem)|élus
    lrem|(larem)|[député|députée] larem|ÉLU lrem 2017-05-08..2023-06-30 (devenue Renaissance en
    2022); (nupes)|[élus|intergroupe de la|ÉLU] nupes 2022-05-01..2024-12-31 (remplacée par le
    Nouveau Front populaire en 2024)
    """,
    "occasion": """
    1995: élection de jacques chirac 05-07; 1996: JEUX [|d'été] d'atlanta|atlanta 1996
    07-19..08-04; 1998: JEUX [|d'hiver] de nagano|nagano 1998 02-07..22; signature de l'accord du
    vendredi saint 04-10; [coupe du monde|mondial|france] 98 06-10..07-12; 2000: JEUX [|d'été] de
    sydney|sydney 2000 09-15..10-01; 2001: [g8|sommet] de gênes 07-20..22; 2002: JEUX [|d'hiver]
    de salt lake city|salt lake city 2002 02-08..24; 2004: JEUX [|d'été] d'athènes|athènes 2004
    08-13..29; 2005: référendum [de|du 29 mai] 2005|non [|français] à la constitution européenne
    05-29; 2006: JEUX [|d'hiver] de turin|turin 2006 02-10..26; 2007: élection de nicolas sarkozy
    05-06; 2008: JEUX d'été de pékin|pékin 2008 08-08..24; 2009: [conférence|sommet] de copenhague
    sur le climat 12-07..19; 2010: JEUX [|d'hiver] de vancouver|vancouver 2010 02-12..28; 2011:
    mariage [de kate et william|de william et kate|du prince william et de kate middleton] 04-29;
    g20 de cannes 11-03..04; condamnation de jacques chirac 12-15; 2012: élection de françois
    hollande 05-06; JEUX [|d'été] de londres|londres 2012 07-27..08-12; 2013:
    [lancement|déclenchement] de l'opération serval|intervention française au mali 01-11; élection
    [du pape françois|de jorge bergoglio] 03-13; OBSÈQUES de margaret thatcher 04-17; [loi sur
    le|promulgation du] mariage pour tous 05-17; OBSÈQUES de nelson mandela 12-15; 2014: JEUX
    [|d'hiver] de sotchi|sotchi 2014 02-07..23; 2015: accord de minsk ii|accords de minsk 2 02-12;
    référendum [grec du 5 juillet|d'alexis tsipras] 07-05; accord de vienne sur le nucléaire
    iranien 07-14; cop21 11-30..12-12; 2016: référendum sur [le brexit|l'appartenance du
    royaume-uni] 06-23; finale de l'euro 2016 07-10; JEUX [|d'été] de rio|rio 2016 08-05..21;
    cop22 11-07..18; OBSÈQUES de fidel castro 12-04; 2017: élection d'emmanuel macron 05-07;
    [obsèques de|hommage national à] simone veil 07-05; cop23 11-06..18; obsèques de johnny
    hallyday|hommage populaire à johnny 12-09; 2018: JEUX [|d'hiver] de pyeongchang|pyeongchang
    2018 02-09..25; hommage national à arnaud beltrame 03-28; sommet [trump-kim de singapour|de
    singapour entre donald trump et kim jong-un] 06-12; entrée de simone veil au panthéon|[entrée
    au panthéon|panthéonisation] de simone veil 07-01; finale [de la coupe du monde 2018|du
    mondial 2018|du mondial-2018] 07-15; sommet [trump-poutine d'helsinki|d'helsinki entre donald
    trump et vladimir poutine] 07-16; cop24 12-02..15; 2019: g7 de biarritz 08-24..26; OBSÈQUES de
    jacques chirac 09-30; cop25 12-02..15; 2020: brexit day|jour du brexit 01-31; signature des
    accords d'abraham 09-15; hommage national à samuel paty 10-21; verdict du procès des attentats
    de janvier 2015 12-16; 2021: cérémonie d'investiture de joe biden 01-20; euro [|de football]
    2020|championnat d'europe de football 2020 06-11..07-11; finale de l'euro 2020 07-11; JEUX
    [|d'été] de tokyo|tokyo 2020|JEUX 2020 07-23..08-08; ouverture du procès des attentats du
    13-novembre 09-08; hommage national à [|jean-paul] belmondo 09-09; cop26 10-31..11-13; entrée
    de joséphine baker au panthéon|[entrée au panthéon|panthéonisation] de joséphine baker 11-30;
    2022: JEUX d'hiver de pékin|pékin 2022 02-04..20; invasion [|russe] de
    l'ukraine|[invasion|offensive] russe en ukraine|attaque de l'ukraine par la russie 02-24;
    verdict du procès [|des attentats] du 13-novembre 06-29; OBSÈQUES d'elizabeth ii|obsèques
    d'élisabeth ii 09-19; cop27 11-06..20; [libération|reprise] de kherson 11-11; cop15 de
    montréal|cop15 [|sur la] biodiversité 12-07..19; finale [de la coupe du monde 2022|du mondial
    2022|du mondial-2022] 12-18; 2023: OBSÈQUES de benoît xvi 01-05; couronnement [de|du roi]
    charles iii 05-06; cop28 11-30..12-13; 2024: OBSÈQUES d'alexeï navalny 03-01; dissolution
    [de|du 9] juin 2024 06-09; finale de l'euro 2024 07-14; cérémonie d'ouverture des [jo|jeux
    olympiques] de paris 07-26; JEUX [|d'été] de paris|paris 2024 07-26..08-11; cop29 11-11..24;
    réouverture de notre-dame 12-07; réouverture de [notre-dame de paris|la cathédrale notre-dame]
    12-07..08; verdict du procès [des viols de mazan|de mazan|pelicot] 12-19; 2025: obsèques de
    jean-marie le pen 01-11; OBSÈQUES du pape françois 04-26; élection [de|du pape] léon xiv
    05-08; signature de l'accord de bougival 07-12; sommet [de l'alaska|en alaska entre donald
    trump et vladimir poutine|trump-poutine en alaska] 08-15; entrée de robert badinter au
    panthéon|[entrée au panthéon|panthéonisation] de robert badinter 10-09; incarcération de
    nicolas sarkozy 10-21; libération de nicolas sarkozy 11-10; 2026: JEUX [|d'hiver] de
    milan-cortina|milan-cortina 2026 02-06..22
    """,
    "state": """
    présidence française UE|pfue 1995-01-01..06-30 2000-07-01..12-31 2008-07-01..12-31
    2022-01-01..06-30; shutdown en cours|[depuis le début|fin] du shutdown 1995-11-14..1996-01-31
    2013-10-01..31 2018-01-20..02-15 12-22..2019-02-15 2025-10-01..11-30 2026-01-31..12-31;
    [mouvement|journée d'action|grève|manifestation|mobilisation] contre la réforme des retraites
    1995-11-15..12-31 2003-01-15..07-24 2007-09-18..2008-06-30 2010-03-01..11-30 2013-06-15..12-31
    2019-09-01..2020-03-31 2022-09-20..2023-09-30 2025-04-25..12-31; présidence allemande UE
    1999-01-01..06-30 2007-01-01..06-30 2020-07-01..12-31; présidence belge UE 2001-07-01..12-31
    2010-07-01..12-31 2024-01-01..06-30; procès de saddam hussein 2005-10-19..2006-12-30;
    [manifestation|mobilisation] contre le cpe|[manifestation|mouvement|manifestants]
    anti-cpe|opposants au cpe 2006-01-16..04-30; guerre entre israël et le hamas|[guerre|conflit]
    israël-hamas 2008-12-27..2009-01-31 2012-11-14..30 2014-07-08..09-15 2021-05-10..31
    2023-10-07..2025-12-31 (guerre de 2023 : cessez-le-feu de 2025); procès [|d'anders behring]
    breivik 2012-04-16..06-22 08-24; procès du mediator 2012-05-14..21 2013-05-21..06-14
    2019-09-23..2020-07-06 2021-03-29 2023-01-09..06-28 12-20; [bataille|siège] d'alep|alep
    assiégée 2012-07-19..2016-12-31 2024-11-27..12-10 2026-01-06..20; [opération|force|soldats
    de|militaires de] serval 2013-01-11..2014-08-01; minusma 2013-04-25..2023-12-31;
    [opération|force|soldats de|militaires de] sangaris 2013-11-26..2016-10-31 (Centrafrique);
    bataille de mossoul 2014-06-04..30 2016-10-17..2017-07-31; [opération|force|militaires
    de|soldats de] barkhane 2014-07-12..2022-11-09 (Sahel); état d'urgence [en vigueur
    depuis|décrété après|instauré après] les attentats du 13 novembre|état d'urgence en vigueur en
    france depuis les attentats 2015-11-14..2017-11-01; [manifestation contre|mobilisation
    contre|mouvement contre|opposants à|contestation de] la loi travail|manifestation contre la
    loi el khomri 2016-02-18..10-15 2017-06-01..11-30 (loi de 2016 puis ordonnances de 2017);
    [samedis de mobilisation|nouvelle journée de mobilisation|nouvel acte|prochain acte] des
    gilets jaunes 2018-11-17..2020-03-16; vigipirate [|est] au niveau urgence attentat|vigipirate
    [|au niveau|est au niveau] « urgence attentat »|plan vigipirate urgence attentat
    2018-12-11..31 2020-10-29..2021-03-04 2023-10-13..2024-01-15 03-24..2026-12-31; présidence
    française du g7 2019-01-01..12-31 2026-01-01..12-31; en raison de [la pandémie de covid-19|la
    pandémie de coronavirus|l'épidémie de covid-19|l'épidémie de coronavirus]|à cause de [la
    pandémie de covid-19|l'épidémie de coronavirus] 2020-01-20..2023-05-31 (l'OMS lève l'urgence
    mondiale en 2023); crise sanitaire [liée au covid-19|du coronavirus|liée au coronavirus]|en
    raison de la crise sanitaire du covid-19 2020-02-24..2023-05-31 (fin de l'urgence mondiale de
    l'OMS en 2023); premier jour de confinement|[première|deuxième|troisième|quatrième] semaine de
    confinement 2020-03-09..05-15 10-28..12-15 2021-01-05..05-31 07-30..10-17; en [cette
    période|ces temps] de confinement 2020-03-09..06-30 10-28..12-20 2021-01-05..05-31
    07-30..10-17; [commerces|commerces dits|rayons] non essentiels|commerces dits « non essentiels
    » 2020-03-10..2022-02-15; attestation de [déplacement|sortie] dérogatoire|attestation
    dérogatoire de déplacement 2020-03-16..2021-06-20; [prolongation|sortie|fin|levée|prorogation]
    de l'état d'urgence sanitaire 2020-03-18..2023-03-31 (France jusqu'au 31 juillet 2022);
    couvre-feu sanitaire 2020-03-21..2022-03-31; réouverture des [bars et|bars et des|cafés
    et|cafés et des] restaurants 2020-04-13..07-31 11-20..2021-07-31; réouverture des lieux
    [culturels|de culture] 2020-04-13..07-31 11-20..2021-06-30; protocole sanitaire [à
    l'école|dans les écoles|scolaire] 2020-04-28..2022-08-31; [port du masque est|masque]
    obligatoire 2020-05-01..2023-03-31 (règles du Covid-19); procès des attentats de janvier 2015
    2020-09-02..12-16 2022-09-12..10-21; procès bygmalion 2021-03-17 05-20..06-22 09-30
    2023-11-08..12-07 2024-02-14; pass sanitaire [obligatoire|exigé|demandé]|passe sanitaire
    obligatoire|sur présentation [du pass|d'un pass|du passe] sanitaire|munis d'un pass sanitaire
    2021-04-22..2022-07-31; [manifestation|manifestants] anti-pass|[manifestation|mobilisation]
    contre le pass sanitaire 2021-07-12..2022-03-20; procès des attentats du [13-novembre|13
    novembre]|procès du 13-novembre 2021-09-08..2022-06-29; [pass|passe] vaccinal obligatoire|sur
    présentation [du pass|d'un pass|du passe] vaccinal|pass vaccinal exigé 2021-10-18..2022-04-30
    (France du 24 janvier au 13 mars 2022); siège [de marioupol|d'azovstal] 2022-02-24..05-20;
    [bataille|siège] de bakhmout 2022-05-17..2023-05-31 (ville prise en 2023); procès de
    l'attentat [de nice|du 14 juillet 2016] 2022-09-05..12-13 2024-04-22..06-13; procès des
    attentats de bruxelles 2022-09-12..2023-09-15; otages [encore retenus|toujours
    retenus|retenus|détenus|encore détenus] à gaza 2023-10-07..2026-01-26; procès [des viols de
    mazan|de mazan|pelicot|de dominique pelicot] 2024-09-02..12-19 2025-10-06..09; procès des
    assistants parlementaires du [fn|rn|rassemblement national|front national] 2024-09-30..11-27
    2025-03-31 2026-01-13..02-12 07-07; procès [du financement libyen|libyen de nicolas
    sarkozy|sarkozy-kadhafi] 2025-01-06..04-08 09-25 2026-03-16..06-10
    """,
}


if __name__ == "__main__":
    gc.disable()  # it would find nothing: what is made here is in no cycles
    atexit.register(gc.freeze)  # nor at the end, when Python looks once more
    signal.signal(signal.SIGINT, stop)
    sys.exit(main())
