"""Tests of digest.py: labelled tables, negative cases too, under the titles of its sections.

    python3 -m unittest

All articles here are invented. Nothing depends on the clock, the locale, the terminal,
the network, or files beside the project.
"""
import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from datetime import date
from pathlib import Path

import digest

HERE = Path(__file__).resolve().parent
THURSDAY = date(2022, 3, 24)


def words_of(text):
    """Return the words of a whole text."""
    return digest.read_words(text, [(0, len(text))])


def placed_cues(text, day=THURSDAY):
    """Return (quote, type, value) of every temporal expression, published on a day."""
    words = words_of(text)
    cues = digest.find_cues(text, words, digest.read_sentences(words))
    return [(cue.quote, cue.timex.type, placed.value)
            for cue, placed in zip(cues, digest.place_cues(cues, day, day))]


def people_of(text):
    """Return (name, role) of every person of a text."""
    return [(person.name, person.role) for person in digest.find_people(text, words_of(text))]


def entry_of(text, file="article.txt"):
    """Return the digest of one article."""
    return digest.digest([(file, text)])[0]


def kinds_of(text):
    """Return (kind, line) of every line of a text."""
    return [(line.kind.value, text[line.start:line.end]) for line in digest.read_blocks(text)]


def run(*args, stdin=b""):
    """Run the script and return its exit status, standard output and standard error."""
    done = subprocess.run([sys.executable, str(HERE / "digest.py"), *args], input=stdin,
                          capture_output=True, timeout=60)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class FrenchLexicon(unittest.TestCase):
    def families(self):
        for table in ("FIRST_NAMES", "CITIES", "ORGANISATIONS"):
            for family, names in getattr(digest, table).items():
                listed = names.split() if table == "FIRST_NAMES" else digest.split_names(names)
                yield table, family, listed

    def test_families_are_sorted(self):
        for table, family, names in self.families():
            with self.subTest(table=table, family=family):
                keys = [digest.plain(name).translate(str.maketrans("øłı", "oli"))
                        for name in names]
                self.assertEqual(keys, sorted(keys))

    def test_no_name_stands_twice_in_a_table(self):
        seen = {}
        for table, family, names in self.families():
            for name in map(digest.plain, names):
                with self.subTest(table=table, name=name):
                    self.assertNotIn((table, name), seen)
                seen[table, name] = family

    def test_first_names_are_no_places(self):
        places = {digest.plain(name) for name in digest.place_names()}
        both = places & digest.first_names()
        self.assertLess(len(both), 40, both)

    def test_lower_case_tables_hold_plain_words(self):
        for name in ("WEEKDAYS", "MONTHS", "UNITS", "DAY_PARTS", "SEASONS", "PERIODIC",
                     "REFERENCES", "CIVILITIES", "TITLES", "NAMED_THINGS", "NOT_SURNAMES"):
            with self.subTest(table=name):
                words = list(getattr(digest, name))
                self.assertTrue(words)
                self.assertEqual(words, [digest.plain(word) for word in words])


class WorldFacts(unittest.TestCase):
    def terms(self):
        return [term for terms in digest.terms_by_surname().values() for term in terms]

    def test_terms_end_after_they_begin(self):
        for term in self.terms():
            with self.subTest(term=term):
                self.assertLessEqual(term.first, term.last or date.max)

    def test_holders_of_an_office_follow_each_other(self):
        offices = {}
        for term in self.terms():
            offices.setdefault((term.title, term.of), []).append(term)
        for office, terms in offices.items():
            terms.sort(key=lambda term: term.first)
            for term, following in zip(terms, terms[1:]):
                with self.subTest(office=office, term=term.name):
                    self.assertIsNotNone(term.last)
                    self.assertLessEqual(term.last, following.first)

    def test_an_office_has_one_row(self):
        rows = re.sub(r";\n        ", "; ", digest.OFFICES).strip().splitlines()
        offices = [tuple(part.strip() for part in row.split(";")[:2]) for row in rows]
        self.assertEqual(len(offices), len(set(offices)))

    def test_dated_words_have_valid_days_and_stand_once(self):
        phrases = [p for row in digest.DATED_WORDS for p in row[0].split("|")]
        self.assertEqual(len(phrases), len(set(phrases)))
        for phrase, first, reason in digest.DATED_WORDS:
            with self.subTest(phrase=phrase):
                self.assertLessEqual(date.fromisoformat(first), digest.FACTS_AS_OF)
                self.assertTrue(reason)


class Reading(unittest.TestCase):
    def test_encodings(self):
        text = "L’été à Orléans\nŒuvre"
        cases = {
            "UTF-8": text.encode("utf-8"), "UTF-8 with BOM": text.encode("utf-8-sig"),
            "UTF-16 LE": b"\xff\xfe" + text.encode("utf-16-le"),
            "UTF-16 BE": b"\xfe\xff" + text.encode("utf-16-be"),
            "Windows-1252": text.encode("cp1252"),
            "decomposed": __import__("unicodedata").normalize("NFD", text).encode("utf-8"),
            "CR LF": text.replace("\n", "\r\n").encode("utf-8"),
            "CR": text.replace("\n", "\r").encode("utf-8"),
        }
        for name, data in cases.items():
            with self.subTest(encoding=name):
                self.assertEqual(digest.decode(data), (text, []))

    def test_mojibake_is_mended_and_reported(self):
        broken = "L’été a été sec".encode("utf-8").decode("cp1252").encode("utf-8")
        self.assertEqual(digest.decode(broken),
                         ("L’été a été sec", ["UTF-8 read as Windows-1252 (Ã©), mended"]))

    def test_what_is_no_article(self):
        for data, reason in ((b"", "empty"), (b" \n\t", "empty"), (b"12 34", "no words in it"),
                             (b"\x89PNG\0\0", "binary (it has NUL bytes)")):
            with self.subTest(data=data), self.assertRaises(digest.NotAnArticle) as caught:
                digest.decode(data)
            self.assertEqual(str(caught.exception), reason)

    def test_day_in_a_file_name(self):
        for name, day in (("2022-03-24_x.txt", "2022-03-24"), ("20220324-x.txt", "2022-03-24"),
                          ("a_2022_03_24.txt", "2022-03-24"), ("sub/2022.03.24.txt", "2022-03-24"),
                          ("2022-13-24.txt", None), ("2022-02-30.txt", None), ("002.txt", None),
                          ("120220324.txt", None), ("2022-0324.txt", None)):
            with self.subTest(name=name):
                found = digest.file_day(name)
                self.assertEqual(found and found.earliest.isoformat(), day)


PAGE = """\
Le Petit Courrier
Menu
* Accueil
* Politique
* Sport
* Météo
Se connecter
Accueil
Politique
Le conseil vote la fermeture de la piscine municipale
Le maire invoque le coût du chauffage.
Par Lise Hameau
Publié le 12/03/2019 à 08h52 - Mis à jour le 14/03/2019 à 10h00
Temps de lecture : 3 min
Le conseil municipal de Marlac a voté lundi soir la fermeture de la piscine, qui accueillait \
chaque année des milliers d'enfants de la région. Vingt élus ont voté pour et six contre.
Lire aussi : Trois idées pour chauffer un bassin
« Nous n'avons plus les moyens », a déclaré le maire, Paul Vautrin, devant une salle comble \
où les parents d'élèves étaient venus nombreux.
Une pétition lancée
Une pétition a recueilli deux mille signatures en une semaine, selon l'association des \
nageurs, qui demande un référendum.
Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.
Les plus lus
* La grue du port s'effondre
* 15/03/2019
© Le Petit Courrier - Mentions légales
"""


class Blocks(unittest.TestCase):
    def test_a_page_line_by_line(self):
        kinds = dict((line, kind) for kind, line in kinds_of(PAGE))
        for line, kind in {
            "* Politique": "boilerplate", "Se connecter": "boilerplate",
            "Le conseil vote la fermeture de la piscine municipale": "headline",
            "Le maire invoque le coût du chauffage.": "standfirst",
            "Par Lise Hameau": "stamp",
            "Publié le 12/03/2019 à 08h52 - Mis à jour le 14/03/2019 à 10h00": "stamp",
            "Lire aussi : Trois idées pour chauffer un bassin": "boilerplate",
            "Une pétition lancée": "body",
            "Laisser un commentaire": "boilerplate",
            "* La grue du port s'effondre": "boilerplate",
            "© Le Petit Courrier - Mentions légales": "boilerplate",
        }.items():
            with self.subTest(line=line):
                self.assertEqual(kinds[line], kind)

    def test_the_stamp_of_the_page_is_its_publication(self):
        published = entry_of(PAGE).published
        self.assertEqual((str(published.earliest), published.basis), ("2019-03-12", "stated"))

    def test_dateline(self):
        text = ("BRUXELLES, 24 mars 2022 (AFP) - Les dirigeants de l'alliance se sont réunis "
                "jeudi pour parler de la guerre, a annoncé le secrétariat.")
        entry = entry_of(text)
        self.assertEqual(entry.article.place, "Bruxelles")
        self.assertEqual(entry.article.agencies, ("AFP",))
        self.assertEqual(str(entry.published.earliest), "2022-03-24")
        self.assertEqual(entry.article.headline[:14], "Les dirigeants")

    def test_lead_stands_in_for_a_missing_title(self):
        text = ("Le tribunal a condamné mardi un ancien notaire à deux ans de prison pour avoir "
                "détourné l'argent de ses clients. Il a fait appel du jugement.")
        article = entry_of(text).article
        self.assertEqual(article.headline_source, "lead")
        self.assertTrue(article.headline.endswith("l'argent de ses clients."))


class Words(unittest.TestCase):
    def test_what_is_one_word(self):
        cases = {
            "aujourd’hui l'an": ["aujourd’hui", "l'", "an"],
            "à 18 h 30, le 27.03.15": ["à", "18 h 30", ",", "le", "27.03.15"],
            "2 000 personnes": ["2 000", "personnes"], "tél. 03.29.88.43.12": [
                "tél", ".", "03.29.88.43.12"],
            "mi-décembre": ["mi-décembre"], "le 1er": ["le", "1er"], "14 févr. 2023": [
                "14", "févr.", "2023"],
        }
        for text, words in cases.items():
            with self.subTest(text=text):
                self.assertEqual(words_of(text).raw[:-1], words)

    def test_spans_are_those_of_the_text(self):
        words = digest.read_words(PAGE, [(10, 60), (100, 300)])
        for raw, start, end in zip(words.raw, words.start, words.end):
            self.assertTrue(raw == "\n" or PAGE[start:end] == raw)


class Sentences(unittest.TestCase):
    def test_where_sentences_end(self):
        cases = {
            "M. Macron est là. Il parle.": 2, "J. Dupont a dit oui.": 1,
            "Il a dit « non. » Puis il est parti.": 2, "Un fait… étonnant.": 1,
            "Fin\nDébut": 2, "Le 14 févr. 2023 il neige.": 1,
        }
        for text, count in cases.items():
            with self.subTest(text=text):
                self.assertEqual(len(digest.read_sentences(words_of(text))), count)

    def test_tenses(self):
        cases = {
            "Il a annoncé la nouvelle": "past", "Il avait annoncé la nouvelle": "before the past",
            "Elle présidera la réunion": "future", "Ils vont partir": "future",
            "Elle est arrivée": "past", "La finale est prévue": "future",
            "Le maire annonce un plan": "present", "Ils se sont réunis": "past",
            "Il n'a pas encore répondu": "past", "Les prix ont été fixés": "past",
            "Il espère entamer des pourparlers": "future", "Le roi mourut": "past",
            "Il aurait fui": "past", "Les rues étaient bloquées": "past",
        }
        for text, tense in cases.items():
            with self.subTest(text=text):
                (sentence,) = digest.read_sentences(words_of(text))
                self.assertEqual([v.tense.value for v in sentence.verbs], [tense])


class Time(unittest.TestCase):
    def test_every_rule_takes_its_own_example(self):
        for rule in digest.TIME_RULES:
            with self.subTest(rule=rule.name):
                words = words_of(rule.example)
                cues = digest.find_cues(rule.example, words, digest.read_sentences(words))
                placed = digest.place_cues(cues, THURSDAY, THURSDAY)
                values = [p.value for cue, p in zip(cues, placed) if cue.rule == rule.name]
                self.assertEqual(values[:1], [rule.value])

    def test_apostrophes_spaces_and_cases_make_no_difference(self):
        for text in ("il y a trois jours, l'an dernier", "jeudi 24 mars à 18 h 30, aujourd'hui"):
            values = [value for _, _, value in placed_cues(text)]
            for other in (text.replace("'", "’"), text.upper(), text.replace(" ", "\u00a0"),
                          text.replace(" h ", "\u202fh\u202f")):
                with self.subTest(text=other):
                    self.assertEqual([value for _, _, value in placed_cues(other)], values)

    def test_a_range_of_days_places_no_weekday(self):
        text = "Il est arrivé jeudi. Il avait quitté Rome en janvier."
        words = words_of(text)
        cues = digest.find_cues(text, words, digest.read_sentences(words))
        placed = digest.place_cues(cues, date(2022, 2, 1), date(2022, 4, 1))
        self.assertEqual([p.value for p in placed], ["XXXX-WXX-4", "2022-01"])


class People(unittest.TestCase):
    def test_every_rule_finds_its_own_example(self):
        for rule, regex in zip(digest.NAME_RULES, digest.name_rules()):
            with self.subTest(rule=rule.name):
                words = words_of(rule.example)
                names = {" ".join(words.raw[m.start("name"):m.end("name")]).replace(" .", ".")
                         for m in regex.finditer(digest.name_codes(words))}
                self.assertIn(rule.found, names)


class Events(unittest.TestCase):
    def test_a_page_tells_its_events_and_no_teaser(self):
        quotes = [event.quote for event in entry_of(PAGE).article.events]
        self.assertTrue(any("a voté lundi soir" in quote for quote in quotes))
        self.assertFalse(any("Trois idées" in q or "grue" in q for q in quotes))

    def test_limits(self):
        verbs = ("fermé vendu loué brûlé pillé rasé rouvert repeint agrandi inondé évacué bloqué"
                 ).split()
        things = ("gare école piscine mairie poste forge usine plage ferme halle église banque"
                  ).split()
        text = "\n".join(f"Lundi, on a {verb} la {thing}." for verb, thing in zip(verbs, things))
        events = entry_of(text).article.events
        self.assertEqual(len(events), digest.MOST_EVENTS)
        self.assertTrue(all(e.end - e.start <= digest.LONGEST_EVENT for e in events))


class Dating(unittest.TestCase):
    def ranges(self, text):
        published = entry_of(text).published
        return digest.iso(published.earliest), digest.iso(published.latest)

    def test_what_bounds_the_day(self):
        cases = {
            "Le Premier ministre britannique Boris Johnson a parlé.": ("2019-07-21", "2022-09-09"),
            "Le président François Hollande a parlé.": ("2012-05-12", "2017-05-17"),
            "L'ancien président François Hollande a parlé.": ("2017-05-11", None),
            "La loi a été votée en juin 2018 par la chambre.": ("2018-06-01", None),
            "Le pont rouvrira en juin 2018, dit la ville.": (None, "2018-06-30"),
            "Le maire de la ville a parlé mardi aux habitants.": (None, None),
        }
        for text, ends in cases.items():
            with self.subTest(text=text):
                self.assertEqual(self.ranges(text), ends)

    def test_nothing_known_is_said_to_be_unknown(self):
        published = entry_of("Le maire de la ville a parlé mardi aux habitants.").published
        self.assertEqual(published.basis, "unknown")


class LinkingAndOrdering(unittest.TestCase):
    def test_a_bare_surname_is_completed_from_another_article(self):
        entries = digest.digest([
            ("a.txt", "« Nous avançons », a déclaré Lavrov, mardi, devant la presse."),
            ("b.txt", "Le ministre Sergueï Lavrov est arrivé à Paris mercredi soir.")])
        self.assertEqual({p.name for e in entries for p in e.people}, {"Sergueï Lavrov"})

    def test_unknown_days_stand_at_the_end(self):
        entries = digest.digest([
            ("a.txt", "Le maire a parlé mardi aux habitants du quartier."),
            ("2020-01-02.txt", "Le maire a parlé mardi aux habitants du quartier."),
            ("2019-01-02.txt", "Le maire a parlé mardi aux habitants du quartier.")])
        self.assertEqual([e.article.file for e in entries],
                         ["2019-01-02.txt", "2020-01-02.txt", "a.txt"])


class Rendering(unittest.TestCase):
    def test_the_demo_is_the_sample_of_the_readme(self):
        status, out, err = run("--demo")
        self.assertEqual((status, err), (0, ""))
        self.assertIn(out.rstrip("\n"), (HERE / "README.md").read_text(encoding="utf-8"))

    def test_json_has_the_documented_fields(self):
        status, out, _ = run("--demo", "--json")
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((status, len(rows)), (0, 3))
        for row in rows:
            self.assertEqual(list(row), ["file", "headline", "headline_source", "published",
                                         "place", "agencies", "cues", "people", "events"])

    def test_unseen_characters_are_not_printed(self):
        text = "Le maire \x1b[31mPaul\u202e Vautrin a démissionné\x07 mardi, dit la ville.\n"
        lines = list(digest.render_text([entry_of(text, "a\x1b]0;b\x07.txt")], 80))
        self.assertFalse([c for line in lines for c in line if digest.UNSEEN.match(c)])

    def test_no_line_is_wider_than_asked(self):
        for line in digest.render_text(digest.digest(digest.DEMO), 60):
            self.assertLessEqual(len(line), 60)


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_a_bad_file_is_named_and_the_rest_digested(self):
        (self.folder / "a.txt").write_text("Le maire a démissionné mardi.", encoding="utf-8")
        (self.folder / "b.txt").write_bytes(b"")
        (self.folder / "c.txt").write_bytes(b"a\0b")
        (self.folder / "d.md").write_text("pas un article", encoding="utf-8")
        status, out, err = run(str(self.folder))
        self.assertEqual(status, 1)
        self.assertIn("Le maire a démissionné mardi.", out)
        self.assertEqual(err.splitlines(), [
            f"digest.py: {self.folder}/b.txt: empty, left out",
            f"digest.py: {self.folder}/c.txt: binary (it has NUL bytes), left out"])

    def test_wrong_usage(self):
        for args in ((), ("--demo", "x"), ("--no-such-option",)):
            with self.subTest(args=args):
                self.assertEqual(run(*args)[0], 2)

    def test_what_is_not_there(self):
        missing = str(self.folder / "missing")
        self.assertEqual(run(missing), (
            1, "", f"digest.py: {missing}: no such file or folder, left out\n"))
        self.assertEqual(run(str(self.folder)), (
            1, "", f"digest.py: {self.folder}: a folder without *.txt files, left out\n"))

    def test_standard_input(self):
        status, out, _ = run("-", stdin="Le maire a démissionné mardi.".encode("utf-8"))
        self.assertEqual((status, "Le maire a démissionné mardi." in out), (0, True))

    def test_same_bytes_whatever_the_hash_seed_and_the_locale(self):
        outputs = set()
        for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
            env = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "COLUMNS": "30"}
            outputs.add(subprocess.run([sys.executable, str(HERE / "digest.py"), "--demo"],
                                       env=env, capture_output=True, timeout=60).stdout)
        self.assertEqual(len(outputs), 1)

    def test_help_opens_with_examples(self):
        with contextlib.redirect_stdout(io.StringIO()) as out, self.assertRaises(SystemExit):
            digest.main(["--help"])
        self.assertIn("examples:\n  python3 digest.py FOLDER", out.getvalue())


if __name__ == "__main__":
    unittest.main()
