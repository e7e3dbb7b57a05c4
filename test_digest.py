"""Tests of digest.py: labelled tables, negative cases too, under the titles of its sections.

    python3 -m unittest

All articles here are invented. Nothing depends on the clock, the locale, the terminal,
the network, or files beside the project.
"""
import ast
import collections
import contextlib
import gc
import io
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest
import unittest.mock
from datetime import date, timedelta
from pathlib import Path

import digest

HERE = Path(__file__).resolve().parent
README = (HERE / "README.md").read_text(encoding="utf-8")
THURSDAY = date(2022, 3, 24)


# ---- labelled tables

# sentence, expression in it, TIMEX3 type and value if published on Thursday 2022-03-24
TIME_FOUND = (
    ("Le traité a été signé le 7 février 1992.", "le 7 février 1992", "DATE", "1992-02-07"),
    ("L'accord a été conclu jeudi 17 mars 2022 à Genève.",
     "jeudi 17 mars 2022", "DATE", "2022-03-17"),
    ("Le tribunal rendra sa décision le 12 mai.", "le 12 mai", "DATE", "2022-05-12"),
    ("Le premier cas avait été signalé le 31 décembre.", "le 31 décembre", "DATE", "2021-12-31"),
    ("Le pont s’était effondré le 14 août 2018.", "le 14 août 2018", "DATE", "2018-08-14"),
    ("1er avril 2022 : le droit de timbre augmente.", "1er avril 2022", "DATE", "2022-04-01"),
    ("Le 1er janvier dernier, la taxe a disparu.",
     "Le 1er janvier dernier", "DATE", "2022-01-01"),
    ("DU NOUVEAU DEPUIS LE 1ER JANVIER", "LE 1ER JANVIER", "DATE", "2022-01-01"),
    ("Les deux candidats débattront le 6 avril prochain.",
     "le 6 avril prochain", "DATE", "2022-04-06"),
    ("Les obsèques ont eu lieu le samedi 19 mars.", "le samedi 19 mars", "DATE", "2022-03-19"),
    ("Ce vendredi 25 mars, la gare sera fermée.", "Ce vendredi 25 mars", "DATE", "2022-03-25"),
    ("GRÈVE DES TRAINS MERCREDI 23 MARS 2022", "MERCREDI 23 MARS 2022", "DATE", "2022-03-23"),
    ("Il est né le 3\u00a0juin\u00a01950 à Brest.",
     "le 3\u00a0juin\u00a01950", "DATE", "1950-06-03"),
    ("Le premier tour aura lieu le 10\u202favril.", "le 10\u202favril", "DATE", "2022-04-10"),
    ("La grève du 8 mars a été très suivie.", "8 mars", "DATE", "2022-03-08"),
    ("En vigueur depuis le 15 février, la règle fâche.", "le 15 février", "DATE", "2022-02-15"),
    ("Le 29 février 2020, le stade était encore plein.",
     "Le 29 février 2020", "DATE", "2020-02-29"),
    ("La Constitution, datée du 4 octobre 1958, le permet.",
     "4 octobre 1958", "DATE", "1958-10-04"),
    ("Le 22 mars au soir, la garnison s'est rendue.",
     "Le 22 mars au soir", "TIME", "2022-03-22TEV"),
    ("La loi du 9 décembre 1905 reste en vigueur.", "9 décembre 1905", "DATE", "1905-12-09"),
    ("Il a été blessé le dimanche 27 février à Kharkiv.",
     "le dimanche 27 février", "DATE", "2022-02-27"),
    ("Les 11 et 12 mars, la ville a accueilli le congrès.", "Les 11", "DATE", "2022-03-11"),
    ("Les 11 et 12 mars, la ville a accueilli le congrès.", "12 mars", "DATE", "2022-03-12"),
    ("Le festival se tiendra du 3 au 5 avril.", "3", "DATE", "2022-04-03"),
    ("Le festival se tiendra du 3 au 5 avril.", "5 avril", "DATE", "2022-04-05"),
    ("Concerts lundi 18, mardi 19 et dimanche 24 avril.", "lundi 18", "DATE", "2022-04-18"),
    ("Concerts lundi 18, mardi 19 et dimanche 24 avril.", "mardi 19", "DATE", "2022-04-19"),
    ("Concerts lundi 18, mardi 19 et dimanche 24 avril.",
     "dimanche 24 avril", "DATE", "2022-04-24"),
    ("L'exposition durera du 28 mars au 3 avril 2022.", "28 mars", "DATE", "2022-03-28"),
    ("L'exposition durera du 28 mars au 3 avril 2022.", "3 avril 2022", "DATE", "2022-04-03"),
    ("La trêve a duré du 24 décembre au 2 janvier 2022.", "24 décembre", "DATE", "2021-12-24"),
    ("La trêve a duré du 24 décembre au 2 janvier 2022.", "2 janvier 2022", "DATE", "2022-01-02"),
    ("Les bureaux seront fermés les 15, 16 et 18 avril.", "les 15", "DATE", "2022-04-15"),
    ("Les bureaux seront fermés les 15, 16 et 18 avril.", "16", "DATE", "2022-04-16"),
    ("Les bureaux seront fermés les 15, 16 et 18 avril.", "18 avril", "DATE", "2022-04-18"),
    ("Les deux tours auront lieu les 10 et 24 avril 2022.", "les 10", "DATE", "2022-04-10"),
    ("Les deux tours auront lieu les 10 et 24 avril 2022.",
     "24 avril 2022", "DATE", "2022-04-24"),
    ("Du 1er au 5 mai, la route sera coupée.", "1er", "DATE", "2022-05-01"),
    ("Du 1er au 5 mai, la route sera coupée.", "5 mai", "DATE", "2022-05-05"),
    ("Il avait été élu en juin 2018. Le 20 mars dernier, il avait cédé.",
     "Le 20 mars dernier", "DATE", "2022-03-20"),
    ("Il a plu sans cesse entre le 2 et le 9 janvier.", "le 2", "DATE", "2022-01-02"),
    ("Il a plu sans cesse entre le 2 et le 9 janvier.", "le 9 janvier", "DATE", "2022-01-09"),
    ("Les audiences des mardi 15 et jeudi 17 mars ont été annulées.",
     "mardi 15", "DATE", "2022-03-15"),
    ("Les audiences des mardi 15 et jeudi 17 mars ont été annulées.",
     "jeudi 17 mars", "DATE", "2022-03-17"),
    ("Du 28 juin au 2 juillet 1976, il a fait très chaud.", "28 juin", "DATE", "1976-06-28"),
    ("Du 28 juin au 2 juillet 1976, il a fait très chaud.",
     "2 juillet 1976", "DATE", "1976-07-02"),
    ("Portes ouvertes les 2-3 avril au lycée agricole.", "les 2", "DATE", "2022-04-02"),
    ("Portes ouvertes les 2-3 avril au lycée agricole.", "3 avril", "DATE", "2022-04-03"),
    ("Entre 2015 et 2019, le prix a doublé.", "2015", "DATE", "2015"),
    ("Entre 2015 et 2019, le prix a doublé.", "2019", "DATE", "2019"),
    ("En janvier et février, le froid a tué.", "janvier", "DATE", "2022-01"),
    ("En janvier et février, le froid a tué.", "février", "DATE", "2022-02"),
    ("De janvier à mars 2021, le musée était fermé.", "janvier", "DATE", "2021-01"),
    ("De janvier à mars 2021, le musée était fermé.", "mars 2021", "DATE", "2021-03"),
    ("La saison 2020-2021 avait été interrompue.", "2020", "DATE", "2020"),
    ("La saison 2020-2021 avait été interrompue.", "2021", "DATE", "2021"),
    ("Il a dirigé l’usine de 1998 à 2004.", "1998", "DATE", "1998"),
    ("Il a dirigé l’usine de 1998 à 2004.", "2004", "DATE", "2004"),
    ("Vendredi et samedi, il fera beau.", "Vendredi", "DATE", "2022-03-25"),
    ("Vendredi et samedi, il fera beau.", "samedi", "DATE", "2022-03-26"),
    ("Publié le 24/03/2022 par la rédaction", "le 24/03/2022", "DATE", "2022-03-24"),
    ("Mis en ligne le 03.11.2021.", "le 03.11.2021", "DATE", "2021-11-03"),
    ("Le 12/10/98, il signait son premier contrat.", "Le 12/10/98", "DATE", "1998-10-12"),
    ("Le 20/04, la billetterie ouvrira.", "Le 20/04", "DATE", "2022-04-20"),
    ("Rendez-vous sam. 2 avr. à 20h30.", "sam. 2 avr.", "DATE", "2022-04-02"),
    ("Rendez-vous sam. 2 avr. à 20h30.", "20h30", "TIME", "2022-04-02T20:30"),
    ("Paris, 17 févr. 2022 - La banque centrale attend.", "17 févr. 2022", "DATE", "2022-02-17"),
    ("Le 5 sept. 2019, le vol avait été annulé.", "Le 5 sept. 2019", "DATE", "2019-09-05"),
    ("BRUXELLES, 22 mars (AFP) - Les ministres se sont réunis.", "22 mars", "DATE", "2022-03-22"),
    ("Dernière version : 2021-11-30.", "2021-11-30", "DATE", "2021-11-30"),
    ("24-03-2022 : la mairie ferme ses portes.", "24-03-2022", "DATE", "2022-03-24"),
    ("Elle a quitté Kiev le 9 déc. dernier.", "le 9 déc. dernier", "DATE", "2021-12-09"),
    ("Les chiffres d'octobre 98, les voici.", "octobre 98", "DATE", "1998-10"),
    ("En janvier, les prix ont bondi.", "janvier", "DATE", "2022-01"),
    ("En décembre, le parti avait gagné.", "décembre", "DATE", "2021-12"),
    ("La loi entrera en vigueur en septembre.", "septembre", "DATE", "2022-09"),
    ("Mi-février, les stocks étaient vides.", "Mi-février", "DATE", "2022-02"),
    ("À la mi-juin, les visites reprendront.", "la mi-juin", "DATE", "2022-06"),
    ("Fin avril, le site fermera.", "Fin avril", "DATE", "2022-04"),
    ("Début mars, tout allait bien.", "Début mars", "DATE", "2022-03"),
    ("Courant mai, une étude sera lancée.", "Courant mai", "DATE", "2022-05"),
    ("Au début du mois de février, il a neigé.", "début du mois de février", "DATE", "2022-02"),
    ("Fin août 2021, les derniers avions ont décollé.", "Fin août 2021", "DATE", "2021-08"),
    ("Elle l'a appris en novembre dernier.", "novembre dernier", "DATE", "2021-11"),
    ("L'usine rouvrira en juin prochain.", "juin prochain", "DATE", "2022-06"),
    ("Le mois de mars a été très sec.", "Le mois de mars", "DATE", "2022-03"),
    ("Avril 2019 : Notre-Dame brûle.", "Avril 2019", "DATE", "2019-04"),
    ("EN AOÛT 2021, LE FEU A TOUT PRIS", "AOÛT 2021", "DATE", "2021-08"),
    ("Le chômage a reculé depuis octobre.", "octobre", "DATE", "2021-10"),
    ("Le mur est tombé en 1989.", "1989", "DATE", "1989"),
    ("Début 2022, l'entreprise employait encore dix ouvriers.", "Début 2022", "DATE", "2022"),
    ("Fin 2023, la centrale s'arrêtera.", "Fin 2023", "DATE", "2023"),
    ("D'ici à 2030, les émissions devront baisser.", "2030", "DATE", "2030"),
    ("L'année 2020 restera dans les mémoires.", "L'année 2020", "DATE", "2020"),
    ("Le budget 2022 a été voté.", "2022", "DATE", "2022"),
    ("Les Jeux de 2024 auront lieu à Paris.", "2024", "DATE", "2024"),
    ("L'an 2000 faisait peur.", "L'an 2000", "DATE", "2000"),
    ("(2016) Le maire quitte son parti.", "2016", "DATE", "2016"),
    ("Les années 60 ont vu naître le groupe.", "Les années 60", "DATE", "196"),
    ("Dans les années 1980, le quartier était vide.", "les années 1980", "DATE", "198"),
    ("Les années quatre-vingt-dix furent prospères.",
     "Les années quatre-vingt-dix", "DATE", "199"),
    ("La décennie 2010 a été la plus chaude.", "La décennie 2010", "DATE", "201"),
    ("L'église date du XIIIe siècle.", "XIIIe siècle", "DATE", "12"),
    ("Au XIXe siècle, la ville comptait deux ports.", "XIXe siècle", "DATE", "18"),
    ("Le château remonte à la fin du XVIIIe siècle.", "la fin du XVIIIe siècle", "DATE", "17"),
    ("Le 21e siècle sera urbain.", "Le 21e siècle", "DATE", "20"),
    ("L'usine fut bâtie au siècle dernier.", "siècle dernier", "DATE", "19"),
    ("L'été dernier, la plage était déserte.", "L'été dernier", "DATE", "2021-SU"),
    ("Au printemps, les travaux reprendront.", "printemps", "DATE", "2022-SP"),
    ("L'hiver prochain sera rude.", "L'hiver prochain", "DATE", "2022-WI"),
    ("Cet automne, une exposition lui rendra hommage.", "Cet automne", "DATE", "2022-FA"),
    ("Cet hiver, il a très peu neigé.", "Cet hiver", "DATE", "2021-WI"),
    ("L’été 2003 avait été meurtrier.", "L’été 2003", "DATE", "2003-SU"),
    ("À la fin de l'été 2020, le virus circulait peu.",
     "la fin de l'été 2020", "DATE", "2020-SU"),
    ("Le musée ferme en hiver.", "hiver", "DATE", "XXXX-WI"),
    ("Au premier trimestre 2022, la croissance a ralenti.",
     "premier trimestre 2022", "DATE", "2022-Q1"),
    ("Au quatrième trimestre, le groupe a perdu un milliard.",
     "quatrième trimestre", "DATE", "2021-Q4"),
    ("Le bénéfice a chuté au 3e trimestre 2021.", "3e trimestre 2021", "DATE", "2021-Q3"),
    ("Le deuxième trimestre de 2020 avait été terrible.",
     "Le deuxième trimestre de 2020", "DATE", "2020-Q2"),
    ("Le trimestre dernier, les ventes ont reculé.", "Le trimestre dernier", "DATE", "2021-Q4"),
    ("Au premier semestre 2021, le pays était confiné.",
     "premier semestre 2021", "DATE", "2021-H1"),
    ("Les magasins ont fermé à Noël.", "Noël", "DATE", "2021-12-25"),
    ("Noël 2019 reste un bon souvenir.", "Noël 2019", "DATE", "2019-12-25"),
    ("À Pâques, les prix grimperont.", "Pâques", "DATE", "2022-04-17"),
    ("Le lundi de Pâques, les enfants chercheront des œufs.",
     "Le lundi de Pâques", "DATE", "2022-04-18"),
    ("À la Toussaint, les cimetières étaient pleins.", "la Toussaint", "DATE", "2021-11-01"),
    ("Le défilé du 14-Juillet a été annulé.", "14-Juillet", "DATE", "2021-07-14"),
    ("LE BAL DU 14-JUILLET A ÉTÉ ANNULÉ", "14-JUILLET", "DATE", "2021-07-14"),
    ("Le 14 Juillet, les pompiers danseront.", "Le 14 Juillet", "DATE", "2022-07-14"),
    ("Le jeudi de l'Ascension sera chômé.", "Le jeudi de l'Ascension", "DATE", "2022-05-26"),
    ("Le pèlerinage aura lieu à la Pentecôte.", "la Pentecôte", "DATE", "2022-06-05"),
    ("Le Mardi gras a rempli les rues.", "Le Mardi gras", "DATE", "2022-03-01"),
    ("Le Vendredi saint, une procession traversera la ville.",
     "Le Vendredi saint", "DATE", "2022-04-15"),
    ("Le réveillon de la Saint-Sylvestre sera interdit.",
     "la Saint-Sylvestre", "DATE", "2022-12-31"),
    ("Les fleuristes ont bien vendu à la Saint-Valentin.",
     "la Saint-Valentin", "DATE", "2022-02-14"),
    ("L'Assomption sera fêtée à Lourdes.", "L'Assomption", "DATE", "2022-08-15"),
    ("Le jour de l'An a été calme.", "Le jour de l'An", "DATE", "2022-01-01"),
    ("Le 19-Mars 2021, le maire a planté un chêne.", "Le 19-Mars 2021", "DATE", "2021-03-19"),
    ("Le défilé du 1er-Mai réunira les syndicats.", "1er-Mai", "DATE", "2022-05-01"),
    ("Depuis le 11-Septembre, les cockpits sont verrouillés.",
     "le 11-Septembre", "DATE", "2001-09-11"),
    ("Hier, le conseil a voté.", "Hier", "DATE", "2022-03-23"),
    ("HIER SOIR, LA GRANGE A BRÛLÉ.", "HIER SOIR", "TIME", "2022-03-23TEV"),
    ("Avant-hier, il niait encore.", "Avant-hier", "DATE", "2022-03-22"),
    ("La séance est prévue aujourd’hui.", "aujourd’hui", "DATE", "2022-03-24"),
    ("Demain matin, le train partira à 8 h.", "Demain matin", "TIME", "2022-03-25TMO"),
    ("Demain matin, le train partira à 8 h.", "8 h", "TIME", "2022-03-25T08:00"),
    ("Les résultats seront connus après-demain.", "après-demain", "DATE", "2022-03-26"),
    ("Ce matin, le ministre a reçu les syndicats.", "Ce matin", "TIME", "2022-03-24TMO"),
    ("La nuit dernière, le thermomètre est descendu très bas.",
     "La nuit dernière", "TIME", "2022-03-23TNI"),
    ("Le prévenu sera jugé cet après-midi.", "cet après-midi", "TIME", "2022-03-24TAF"),
    ("Cette semaine, les cours ont été suspendus.", "Cette semaine", "DATE", "2022-W12"),
    ("Elle était à Rome la semaine dernière.", "la semaine dernière", "DATE", "2022-W11"),
    ("La semaine prochaine, le texte ira au Sénat.", "La semaine prochaine", "DATE", "2022-W13"),
    ("Le week-end dernier, les pistes étaient bondées.",
     "Le week-end dernier", "DATE", "2022-W11-WE"),
    ("Il pleuvra ce week-end.", "ce week-end", "DATE", "2022-W12-WE"),
    ("Le mois dernier, l'inflation a encore accéléré.", "Le mois dernier", "DATE", "2022-02"),
    ("Le mois prochain, il partira en tournée.", "Le mois prochain", "DATE", "2022-04"),
    ("Le tarif change ce mois-ci.", "ce mois-ci", "DATE", "2022-03"),
    ("L’an dernier, la récolte avait gelé.", "L’an dernier", "DATE", "2021"),
    ("L'an passé, elle vivait à Lima.", "L'an passé", "DATE", "2021"),
    ("L'année prochaine, le pont sera refait.", "L'année prochaine", "DATE", "2023"),
    ("La dette sera remboursée à la fin de l'année.", "la fin de l'année", "DATE", "2022"),
    ("En fin de semaine, il fera doux.", "fin de semaine", "DATE", "2022-W12"),
    ("Une loi sera votée avant la fin du mois.", "la fin du mois", "DATE", "2022-03"),
    ("Le ministre a démissionné mardi soir.", "mardi soir", "TIME", "2022-03-22TEV"),
    ("Le président est arrivé lundi à Rabat.", "lundi", "DATE", "2022-03-21"),
    ("Vendredi, les rues étaient désertes.", "Vendredi", "DATE", "2022-03-18"),
    ("Dimanche, elle avait promis de revenir.", "Dimanche", "DATE", "2022-03-20"),
    ("Elle s'était envolée samedi pour Tokyo.", "samedi", "DATE", "2022-03-19"),
    ("MARDI SOIR, LE PONT A CÉDÉ", "MARDI SOIR", "TIME", "2022-03-22TEV"),
    ("Jeudi, le tribunal a rejeté la demande.", "Jeudi", "DATE", "2022-03-24"),
    ("Vendredi dernier, la digue a rompu.", "Vendredi dernier", "DATE", "2022-03-18"),
    ("Il avait fui jeudi dernier.", "jeudi dernier", "DATE", "2022-03-17"),
    ("Trois soldats tués lundi près de la frontière", "lundi", "DATE", "2022-03-21"),
    ("Les prix baissent depuis lundi.", "lundi", "DATE", "2022-03-21"),
    ("La mise à jour de vendredi a corrigé l'erreur.", "vendredi", "DATE", "2022-03-18"),
    ("Après la défaite de dimanche, le club cherche un entraîneur.",
     "dimanche", "DATE", "2022-03-20"),
    ("Il est mort dans la nuit de samedi à dimanche.",
     "la nuit de samedi à dimanche", "TIME", "2022-03-19TNI"),
    ("Le feu a pris dans la soirée de mardi.", "la soirée de mardi", "TIME", "2022-03-22TEV"),
    ("Il a été retrouvé lundi, a indiqué mercredi le parquet.", "lundi", "DATE", "2022-03-21"),
    ("Il a été retrouvé lundi, a indiqué mercredi le parquet.", "mercredi", "DATE", "2022-03-23"),
    ("Le Sénat votera mardi.", "mardi", "DATE", "2022-03-29"),
    ("Le gouvernement pourrait démissionner lundi.", "lundi", "DATE", "2022-03-28"),
    ("Les députés vont se réunir samedi.", "samedi", "DATE", "2022-03-26"),
    ("Le sommet prévu mercredi est reporté.", "mercredi", "DATE", "2022-03-30"),
    ("Elle est attendue lundi à Berlin.", "lundi", "DATE", "2022-03-28"),
    ("Le match de samedi sera décisif.", "samedi", "DATE", "2022-03-26"),
    ("Les élus ont maintenu leur visite de lundi.", "lundi", "DATE", "2022-03-28"),
    ("Le gardien, touché à la cuisse samedi, est absent.", "samedi", "DATE", "2022-03-19"),
    ("Le rectorat a suspendu les cours jusqu'à mardi.", "mardi", "DATE", "2022-03-29"),
    ("« Je viendrai dimanche », a-t-il promis.", "dimanche", "DATE", "2022-03-27"),
    ("« Nous partirons lundi », a dit le chef.", "lundi", "DATE", "2022-03-28"),
    ("Les élections de dimanche seront serrées.", "dimanche", "DATE", "2022-03-27"),
    ("Il a déclaré mercredi que le texte serait présenté lundi.",
     "mercredi", "DATE", "2022-03-23"),
    ("Il a déclaré mercredi que le texte serait présenté lundi.", "lundi", "DATE", "2022-03-28"),
    ("Mardi prochain, les écoles rouvriront.", "Mardi prochain", "DATE", "2022-03-29"),
    ("Ce jeudi, la Bourse recule.", "Ce jeudi", "DATE", "2022-03-24"),
    ("Samedi après-midi, la pluie tombera.", "Samedi après-midi", "TIME", "2022-03-26TAF"),
    ("Les inscriptions sont ouvertes jusqu'à dimanche.", "dimanche", "DATE", "2022-03-27"),
    ("À partir de lundi, le masque ne sera plus exigé.", "lundi", "DATE", "2022-03-28"),
    ("Le procès s'ouvre lundi à Nice.", "lundi", "DATE", "2022-03-28"),
    ("Il doit comparaître lundi.", "lundi", "DATE", "2022-03-28"),
    ("Reporté à samedi, le match se jouera sans public.", "samedi", "DATE", "2022-03-26"),
    ("Réunion publique vendredi à 19 h, à la mairie.", "vendredi", "DATE", "2022-03-25"),
    ("Réunion publique vendredi à 19 h, à la mairie.", "19 h", "TIME", "2022-03-25T19:00"),
    ("Samedi 2 avril, 17 h, salle des fêtes", "Samedi 2 avril", "DATE", "2022-04-02"),
    ("Samedi 2 avril, 17 h, salle des fêtes", "17 h", "TIME", "2022-04-02T17:00"),
    ("Il y a trois jours, la digue tenait encore.", "Il y a trois jours", "DATE", "2022-03-21"),
    ("L'usine a fermé il y a dix ans.", "il y a dix ans", "DATE", "2012"),
    ("Il y a deux semaines, le port était vide.", "Il y a deux semaines", "DATE", "2022-W10"),
    ("Elle a démissionné il y a six mois.", "il y a six mois", "DATE", "2021-09"),
    ("Il y a un an, la ville était confinée.", "Il y a un an", "DATE", "2021"),
    ("Le village s'est vidé il y a près de vingt ans.",
     "il y a près de vingt ans", "DATE", "2002"),
    ("Le rapport sera remis dans deux semaines.", "deux semaines", "DATE", "2022-W14"),
    ("Elle arrivera dans trois jours.", "trois jours", "DATE", "2022-03-27"),
    ("D'ici cinq ans, la ligne sera prolongée.", "cinq ans", "DATE", "2027"),
    ("D'ici trois mois, il sera parti.", "trois mois", "DATE", "2022-06"),
    ("Élu le 3 février 2022, il démissionnait un mois plus tard.",
     "un mois plus tard", "DATE", "2022-03"),
    ("Élu en 2014, il a quitté la politique trois ans plus tard.", "2014", "DATE", "2014"),
    ("Élu en 2014, il a quitté la politique trois ans plus tard.",
     "trois ans plus tard", "DATE", "2017"),
    ("La ville s'est rendue le 12 mars. La veille, ses défenseurs avaient fui.",
     "le 12 mars", "DATE", "2022-03-12"),
    ("La ville s'est rendue le 12 mars. La veille, ses défenseurs avaient fui.",
     "La veille", "DATE", "2022-03-11"),
    ("Le 28 février, le pont a sauté ; le surlendemain, la gare a brûlé.",
     "le surlendemain", "DATE", "2022-03-02"),
    ("Blessé le 10 mars, il est mort le lendemain.", "le 10 mars", "DATE", "2022-03-10"),
    ("Blessé le 10 mars, il est mort le lendemain.", "le lendemain", "DATE", "2022-03-11"),
    ("Il a perdu le 5 mars ; le lendemain matin, il partait.",
     "le lendemain matin", "TIME", "2022-03-06TMO"),
    ("La guerre éclata en 1914 ; quatre ans plus tôt, nul n'y croyait.",
     "quatre ans plus tôt", "DATE", "1910"),
    ("Il a plu le 1er mars. Huit jours plus tard, tout était sec.",
     "Huit jours plus tard", "DATE", "2022-03-09"),
    ("Embauché en 2010, il est parti l'année suivante.", "l'année suivante", "DATE", "2011"),
    ("Il a signé le 3 mars 2022. Le même jour, la Bourse chutait.",
     "Le même jour", "DATE", "2022-03-03"),
    ("Il a fui le 3 mars 2022. Ce jour-là, les trains roulaient encore.",
     "Ce jour-là", "DATE", "2022-03-03"),
    ("La séance débutera jeudi 31 mars à 18 h 30.", "jeudi 31 mars", "DATE", "2022-03-31"),
    ("La séance débutera jeudi 31 mars à 18 h 30.", "18 h 30", "TIME", "2022-03-31T18:30"),
    ("Vendredi à 20h, le rideau se lèvera.", "20h", "TIME", "2022-03-25T20:00"),
    ("Le séisme a frappé mardi à 06:42.", "06:42", "TIME", "2022-03-22T06:42"),
    ("Hier vers 14 heures, un camion s'est couché.", "Hier", "DATE", "2022-03-23"),
    ("Hier vers 14 heures, un camion s'est couché.", "14 heures", "TIME", "2022-03-23T14:00"),
    ("L'alerte a été donnée lundi à 3 heures du matin.",
     "3 heures du matin", "TIME", "2022-03-21T03:00"),
    ("La réunion a commencé mercredi à dix heures.", "dix heures", "TIME", "2022-03-23T10:00"),
    ("Samedi, le musée ouvrira de 9 h à 17 h.", "9 h", "TIME", "2022-03-26T09:00"),
    ("Samedi, le musée ouvrira de 9 h à 17 h.", "17 h", "TIME", "2022-03-26T17:00"),
    ("Le scrutin a pris fin mercredi à midi.", "midi", "TIME", "2022-03-23T12:00"),
    ("Le couvre-feu sera levé demain à minuit.", "demain", "DATE", "2022-03-25"),
    ("Le couvre-feu sera levé demain à minuit.", "minuit", "TIME", "2022-03-25T24:00"),
    ("La cloche a sonné hier à 8 heures 15.", "8 heures 15", "TIME", "2022-03-23T08:15"),
    ("Samedi 26 mars à 20\u202fh\u202f45, concert à l'église.",
     "20\u202fh\u202f45", "TIME", "2022-03-26T20:45"),
    ("Dimanche 27 mars, 14h-18h : bourse aux livres.", "14h", "TIME", "2022-03-27T14:00"),
    ("Dimanche 27 mars, 14h-18h : bourse aux livres.", "18h", "TIME", "2022-03-27T18:00"),
    ("Il a travaillé pendant trois ans à Lille.", "trois ans", "DURATION", "P3Y"),
    ("Le feu couve depuis 48 heures.", "48 heures", "DURATION", "PT48H"),
    ("Depuis quelques mois, les loyers grimpent.", "quelques mois", "DURATION", "PXM"),
    ("Une trêve de sept jours a été négociée.", "sept jours", "DURATION", "P7D"),
    ("Il a été condamné à dix-huit mois de prison.", "dix-huit mois", "DURATION", "P18M"),
    ("Elle risque une peine de quinze ans de réclusion.", "quinze ans", "DURATION", "P15Y"),
    ("Le film dure 1 h 30.", "1 h 30", "DURATION", "PT1H30M"),
    ("L'orage n'a duré que vingt minutes.", "vingt minutes", "DURATION", "PT20M"),
    ("Ils attendent des papiers depuis des années.", "des années", "DURATION", "PXY"),
    ("Plusieurs semaines seront nécessaires.", "Plusieurs semaines", "DURATION", "PXW"),
    ("Un quart de siècle a passé.", "Un quart de siècle", "DURATION", "P25Y"),
    ("Le chantier s'étend sur trois décennies.", "trois décennies", "DURATION", "P30Y"),
    ("Il faudra une dizaine de jours pour réparer.", "une dizaine de jours", "DURATION", "P10D"),
    ("Il a couru le cent mètres en 9,58 secondes.", "9,58 secondes", "DURATION", "PT9.58S"),
    ("Le prix a doublé en un an.", "un an", "DURATION", "P1Y"),
    ("En cinq ans, tout a changé.", "cinq ans", "DURATION", "P5Y"),
    ("Un délai de deux ans lui est accordé.", "deux ans", "DURATION", "P2Y"),
    ("Cela fait trois ans qu'il attend.", "trois ans", "DURATION", "P3Y"),
    ("Le trajet prend 3 h.", "3 h", "DURATION", "PT3H"),
    ("Dix ans de guerre ont ruiné le pays.", "Dix ans", "DURATION", "P10Y"),
    ("Le jeu a été arrêté pendant une demi-heure.", "une demi-heure", "DURATION", "PT30M"),
    ("Il a parlé pendant trois quarts d'heure.", "trois quarts d'heure", "DURATION", "PT45M"),
    ("Ces dernières semaines, les contrôles se sont multipliés.",
     "Ces dernières semaines", "DURATION", "PXW"),
    ("Le cours a triplé ces trois derniers mois.", "ces trois derniers mois", "DURATION", "P3M"),
    ("Le rapport sera publié dans les prochains jours.",
     "les prochains jours", "DURATION", "PXD"),
    ("Elle signe un contrat de 6 mois.", "6 mois", "DURATION", "P6M"),
    ("Les travaux dureront au moins 18\u00a0mois.", "18\u00a0mois", "DURATION", "P18M"),
    ("Chaque année, mille oiseaux font halte ici.", "Chaque année", "SET", "P1Y"),
    ("Le loyer a été versé le 5 courant.", "le 5 courant", "DATE", "2022-03-05"),
    ("Il partira le 20 du mois prochain.", "le 20 du mois prochain", "DATE", "2022-04-20"),
    ("Le moulin a fermé il y a 35 ans.", "il y a 35 ans", "DATE", "1987"),
    ("Le marché se tient tous les jeudis.", "tous les jeudis", "SET", "XXXX-WXX-4"),
    ("La bibliothèque ouvre le mercredi.", "le mercredi", "SET", "XXXX-WXX-3"),
    ("Le dimanche matin, il jouait aux boules.", "Le dimanche matin", "SET", "XXXX-WXX-7TMO"),
    ("Les données sont vérifiées quotidiennement.", "quotidiennement", "SET", "P1D"),
    ("Tous les deux jours, un avion se pose.", "Tous les deux jours", "SET", "P2D"),
    ("On vote tous les quatre ans.", "tous les quatre ans", "SET", "P4Y"),
    ("Tous les ans, la rivière déborde.", "Tous les ans", "SET", "P1Y"),
    ("Elle s'entraîne deux fois par semaine.", "semaine", "SET", "P1W"),
    ("Mille touristes y passent par an.", "an", "SET", "P1Y"),
    ("La réunion hebdomadaire est supprimée.", "hebdomadaire", "SET", "P1W"),
    ("Le loyer mensuel augmentera.", "mensuel", "SET", "P1M"),
    ("Chaque matin, il achète son pain.", "Chaque matin", "SET", "XXXX-XX-XXTMO"),
    ("Tous les soirs, les balcons applaudissent.", "Tous les soirs", "SET", "XXXX-XX-XXTEV"),
    ("Chaque lundi, la cantine sert du poisson.", "Chaque lundi", "SET", "XXXX-WXX-1"),
    ("Les mardis et jeudis, la piscine ferme tôt.", "Les mardis", "SET", "XXXX-WXX-2"),
    ("Les mardis et jeudis, la piscine ferme tôt.", "jeudis", "SET", "XXXX-WXX-4"),
    ("Le parc est ouvert tous les week-ends.", "tous les week-ends", "SET", "XXXX-WXX-WE"),
    ("Chaque été, la plage se remplit.", "Chaque été", "SET", "XXXX-SU"),
    ("Désormais, l'entrée est payante.", "Désormais", "TIME", "PRESENT_REF"),
    ("Il vit actuellement à Madrid.", "actuellement", "TIME", "PRESENT_REF"),
    ("En ce moment, les stocks sont bas.", "ce moment", "TIME", "PRESENT_REF"),
    ("De nos jours, on écrit peu de lettres.", "nos jours", "TIME", "PRESENT_REF"),
    ("À l'heure actuelle, rien n'est décidé.", "l'heure actuelle", "TIME", "PRESENT_REF"),
    ("Il a récemment changé d'avis.", "récemment", "TIME", "PAST_REF"),
    ("À l'époque, personne n'avait protesté.", "l'époque", "TIME", "PAST_REF"),
    ("Autrefois, un bac reliait les deux rives.", "Autrefois", "TIME", "PAST_REF"),
    ("Un décret sera bientôt publié.", "bientôt", "TIME", "FUTURE_REF"),
    ("À l'avenir, il faudra réserver.", "l'avenir", "TIME", "FUTURE_REF"),
    ("La Coupe du monde 2018 avait réuni le pays.", "2018", "DATE", "2018"),
    ("La rocade sera fermée entre 22 heures et 6 heures.", "22 heures", "TIME",
     "2022-03-24T22:00"),
    ("La rocade sera fermée entre 22 heures et 6 heures.", "6 heures", "TIME",
     "2022-03-24T06:00"),
    ("Le marché ouvre à partir de 7 heures du matin.", "7 heures du matin", "TIME",
     "2022-03-24T07:00"),
    ("Le vide-grenier se tiendra de 9 à 17 heures.", "17 heures", "TIME", "2022-03-24T17:00"),
    ("Le bus passe à midi et demi.", "midi et demi", "TIME", "2022-03-24T12:30"),
    ("La séance reprendra à 13 h 30.", "13 h 30", "TIME", "2022-03-24T13:30"),
    ("La piscine rouvrira en fin de matinée.", "fin de matinée", "TIME", "2022-03-24TMO"),
    ("Il a plu toute la journée.", "toute la journée", "DURATION", "P1D"),
    ("Pour l'instant, aucun suspect n'a été arrêté.", "l'instant", "TIME", "PRESENT_REF"),
    ("Le site reste fermé pour le moment.", "le moment", "TIME", "PRESENT_REF"),
    ("Il a démissionné la veille de l'ouverture du salon.", "la veille", "DATE", "XXXX-XX-XX"),
    ("La foire s'achèvera le lendemain du 13 mai.", "le lendemain du 13 mai", "DATE",
     "2022-05-14"),
    ("Elle se produira le premier vendredi de juillet.", "le premier vendredi de juillet",
     "DATE", "2022-07-01"),
    ("Les députés siégeront la dernière semaine de mai.", "la dernière semaine de mai", "DATE",
     "2022-W21"),
    ("Le concert est prévu mardi de la semaine prochaine.", "mardi de la semaine prochaine",
     "DATE", "2022-03-29"),
    ("Les livraisons partiront la semaine du 4 avril.", "la semaine du 4 avril", "DATE",
     "2022-W14"),
    ("Son procès s'ouvrira mardi en huit.", "mardi en huit", "DATE", "2022-04-05"),
    ("Le groupe s'est formé au milieu des années 80.", "milieu des années 80", "DATE", "198"),
    ("L'atelier a brûlé à la fin des années 1990.", "la fin des années 1990", "DATE", "199"),
    ("Le prix a doublé en deux ans et demi.", "deux ans et demi", "DURATION", "P2.5Y"),
    ("Les travaux dureront de huit à dix mois.", "huit à dix mois", "DURATION", "P8M"),
    ("Le prix a triplé en plus de dix ans.", "plus de dix ans", "DURATION", "P10Y"),
    ("Il y a septante ans, le lac avait gelé.", "Il y a septante ans", "DATE", "1952"),
    ("Il était venu deux jours avant Noël.", "deux jours avant Noël", "DATE", "2021-12-23"),
    ("Le maire a été réélu il y a un an et deux mois.", "il y a un an et deux mois", "DATE",
     "2021-01"),
    ("Il y a quelques mois, la digue tenait.", "quelques mois", "DURATION", "PXM"),
    ("Posted on April 5, 2023 by the mayor", "April 5, 2023", "DATE", "2023-04-05"),
    ("Le curage aura lieu en février-mars 2023.", "février-mars 2023", "DATE", "2023-02"),
    ("La collecte passe un mercredi sur deux.", "un mercredi sur deux", "SET", "XXXX-WXX-3"),
    ("L'Euro 2024 a lancé la saison.", "2024", "DATE", "2024"),
    ("Le fort remonte à 1678.", "1678", "DATE", "1678"),
    # What a past verb puts off, calls or lets last is still to come …
    ("Le tribunal a renvoyé le procès au 9 juin.", "9 juin", "DATE", "2022-06-09"),
    ("Le procès renvoyé au 9 juin sera long.", "9 juin", "DATE", "2022-06-09"),
    ("La mairie a interdit les feux jusqu'au 30 septembre.", "30 septembre", "DATE",
     "2022-09-30"),
    ("Le jugement a été mis en délibéré au 18 avril.", "18 avril", "DATE", "2022-04-18"),
    ("Les cheminots ont appelé à la grève le 31 mars.", "le 31 mars", "DATE", "2022-03-31"),
    ("La hausse a été votée à compter du 1er mai.", "1er mai", "DATE", "2022-05-01"),
    ("La commission a promis un avis avant le 14 juillet.", "le 14 juillet", "DATE",
     "2022-07-14"),
    ("Le chantier a été repoussé à l'automne.", "l'automne", "DATE", "2022-FA"),
    ("Le préfet a prolongé l'arrêté jusqu'à samedi.", "samedi", "DATE", "2022-03-26"),
    ("Une brocante organisée le 3 avril attirera la foule.", "le 3 avril", "DATE", "2022-04-03"),
    # … but near days that are over stay so, and what is told at once is past.
    ("Il a dirigé la chorale jusqu'au 28 février.", "28 février", "DATE", "2022-02-28"),
    ("Le maire a convoqué mardi les commerçants.", "mardi", "DATE", "2022-03-22"),
    ("L'affaire remonte au 2 février.", "2 février", "DATE", "2022-02-02"),
    ("Le stock était de dix tonnes au 31 janvier.", "31 janvier", "DATE", "2022-01-31"),
    ("Une brocante organisée le 13 mars a attiré la foule.", "le 13 mars", "DATE",
     "2022-03-13"),
    ("La taxe avait été reportée au 1er juin.", "1er juin", "DATE", "2021-06-01"),
    ("Elle a été élue le 4 avril.", "le 4 avril", "DATE", "2021-04-04"),
    ("« La ville brûle », titrait la presse le 4 mars.", "le 4 mars", "DATE", "2022-03-04"),
    ("Le guichet est ouvert du lundi au vendredi.", "lundi", "SET", "XXXX-WXX-1"),
    ("Le guichet est ouvert du lundi au vendredi.", "vendredi", "SET", "XXXX-WXX-5"),
    ("Il est venu lundi soir dernier.", "lundi soir dernier", "TIME", "2022-03-21TEV"),
    ("Il a signé le 3 mars 2022. Ce soir-là, il pleuvait.", "Ce soir-là", "TIME",
     "2022-03-03TEV"),
    ("Il a plu durant tout le mois de mars.", "le mois de mars", "DATE", "2022-03"),
    ("Les ventes ont chuté les deux premiers mois de l'année.", "les deux premiers mois",
     "DURATION", "P2M"),
    ("Il pleuvra dans les jours à venir.", "les jours à venir", "DURATION", "PXD"),
    ("Il était 15 heures quand il sonna.", "15 heures", "TIME", "2022-03-24T15:00"),
    ("L'hiver 2020-2021 fut rude.", "L'hiver 2020-2021", "DATE", "2020-WI"),
    ("L'album des photos de septembre", "septembre", "DATE", "2021-09"),
    ("Il pleuvra lundi. Mardi, accalmie sur la côte.", "Mardi", "DATE", "2022-03-29"),
    ("Le bail court jusqu'au 31 décembre.", "31 décembre", "DATE", "2022-12-31"),
    ("Le préavis déposé pour le 14 avril a été levé.", "le 14 avril", "DATE", "2022-04-14"),
    ("Convoqué le 10 mars, il ne s'est pas présenté.", "le 10 mars", "DATE", "2022-03-10"),
    ("Le match de samedi sera rejoué, qui débutera dès lundi.", "lundi", "DATE", "2022-03-28"),
    ("Il a travaillé de 2000 à 2001.", "2000", "DATE", "2000"),
    ("Il lit 3 heures et 14 minutes par jour.", "3 heures et 14 minutes", "DURATION",
     "PT3H14M"),
    ("Fermé fin février, le col rouvrira lundi.", "fin février", "DATE", "2022-02"),
    ("Un couvre-feu a été décrété à compter de mercredi.", "mercredi", "DATE", "2022-03-30"),
    ("Il a plu de vendredi à dimanche.", "vendredi", "DATE", "2022-03-18"),
    ("Le quai sera fermé de lundi 20 heures à mercredi.", "20 heures", "TIME",
     "2022-03-28T20:00"),
    ("Il a neigé entre mardi soir et mercredi.", "mardi soir", "TIME", "2022-03-22TEV"),
    ("« On reprend demain mercredi », a-t-il dit.", "demain mercredi", "DATE", "2022-03-23"),
    ("Le maire, absent depuis l'avant-veille, est rentré mercredi.", "l'avant-veille", "DATE",
     "2022-03-21"),
    ("La réunion aura lieu le 28 à Brest.", "le 28", "DATE", "2022-03-28"),
    ("La foire ouvrira le vingt et un juin.", "le vingt et un juin", "DATE", "2022-06-21"),
    ("Le procès a duré trente et un ans.", "trente et un ans", "DURATION", "P31Y"),
    ("Il a vécu quatre-vingt-onze ans.", "quatre-vingt-onze ans", "DURATION", "P91Y"),
    ("Le chêne a vécu cent trois ans.", "cent trois ans", "DURATION", "P103Y"),
    ("On en comptait mille en 1920, il en reste dix aujourd'hui.", "aujourd'hui", "DATE",
     "PRESENT_REF"),
    ("Fondé en 1920, le club ferme aujourd'hui. Le maire est venu aujourd'hui.", "aujourd'hui",
     "DATE", "2022-03-24"),
    ("Une rixe a éclaté dans la nuit de lundi à mardi, vers 3 heures.", "3 heures", "TIME",
     "2022-03-22T03:00"),
    ("Il a disparu dans la nuit du 3 mars, vers 23 heures.", "23 heures", "TIME",
     "2022-03-03T23:00"),
    ("Il sera reçu dès samedi. Il a parlé dans la soirée.", "la soirée", "TIME",
     "2022-03-24TEV"),
    ("Il recevra les maires samedi. Il parlera dans la soirée.", "la soirée", "TIME",
     "2022-03-26TEV"),
    ("Mardi, il a dit que le feu avait pris à 17 heures lundi.", "17 heures", "TIME",
     "2022-03-21T17:00"),
    ("Une messe est dite chaque dimanche à 15 heures.", "15 heures", "TIME",
     "XXXX-XX-XXT15:00"),
    ("Genre : drame. Durée : 2 h 10.", "2 h 10", "DURATION", "PT2H10M"),
    ("La nuit du 13 au 14 mars a été la plus froide.",
     "La nuit du 13 au 14 mars", "TIME", "2022-03-13TNI"),
    ("Le mur a cédé dans la nuit de vendredi 4 à samedi 5 mars.",
     "la nuit de vendredi 4 à samedi 5 mars", "TIME", "2022-03-04TNI"),
    ("La nuit du 31 décembre au 1er janvier a été calme.",
     "La nuit du 31 décembre au 1er janvier", "TIME", "2021-12-31TNI"),
    ("Ils ont voté lundi en fin de matinée.", "lundi en fin de matinée", "TIME",
     "2022-03-21TMO"),
    ("Il est parti mardi dans la soirée.", "mardi dans la soirée", "TIME", "2022-03-22TEV"),
    ("Le 24 au matin, tout était clos.", "Le 24 au matin", "TIME", "2022-03-24TMO"),
    ("Au petit matin, il neigeait.", "petit matin", "TIME", "2022-03-24TMO"),
    ("La fête est reportée au week-end des 9 et 10 avril.", "week-end des 9 et 10 avril", "DATE",
     "2022-W14-WE"),
    ("Le week-end de la Pentecôte sera pluvieux.", "Le week-end de la Pentecôte", "DATE",
     "2022-W22-WE"),
    ("Le dernier week-end d'août attire la foule.", "Le dernier week-end d'août", "DATE",
     "2022-W34-WE"),
    ("Élu en mars 2020, il est parti en novembre de la même année.",
     "novembre de la même année", "DATE", "2020-11"),
    ("La crue du 3 avril de l'an passé a laissé des traces.", "3 avril de l'an passé", "DATE",
     "2021-04-03"),
    ("Il a neigé au printemps 2018 et à l'automne suivant.", "l'automne suivant", "DATE",
     "2018-FA"),
    ("Trois ans plus tôt, l'usine embauchait.", "Trois ans plus tôt", "DATE", "2019"),
    ("Il y a exactement cinquante ans, le tram disparaissait.",
     "Il y a exactement cinquante ans", "DATE", "1972"),
    ("Il attend depuis un peu plus d'un an.", "un peu plus d'un an", "DURATION", "P1Y"),
    ("Le comité se réunit le premier mardi de chaque mois.", "le premier mardi de chaque mois",
     "SET", "XXXX-WXX-2"),
    ("Le service est assuré 24 heures sur 24.", "24 heures sur 24", "DURATION", "PT24H"),
    ("Il avait été condamné à six ans de prison.", "six ans", "DURATION", "P6Y"),
    ("Elle rouvrira demain, vendredi.", "demain, vendredi", "DATE", "2022-03-25"),
    ("De mars à octobre, le site est ouvert.", "octobre", "DATE", "2022-10"),
    ("Il s'est tu peu après 6 heures.", "6 heures", "TIME", "2022-03-24T06:00"),
    ("Le Premier-Mai, les syndicats défileront.", "Le Premier-Mai", "DATE", "2022-05-01"),
    ("Les cars supprimés vendredi. Les cars ne rouleront pas vendredi.", "vendredi", "DATE",
     "2022-03-25"),
)

# the same, right but not yet found: a row that is found must move up
TIME_NOT_YET_FOUND = (
    ("Le Nouvel An chinois a été fêté à huis clos.",
     "Le Nouvel An chinois", "DATE", "2022-02-01"),
    ("Le film sort mercredi.", "mercredi", "DATE", "2022-03-30"),
)

# sentences without any temporal expression
NO_TIME = (
    "Le jury a entendu un boulanger de 31 ans.",
    "Un gamin de douze ans a donné l'alerte.",
    "La doyenne a déjà 105 ans.",
    "Une femme d'une trentaine d'années a été secourue.",
    "Les plus de 75 ans seront vaccinés.",
    "Il avait arrêté l'école à l'âge de 12 ans.",
    "Il cite l'article 1984 du code.",
    "Son père avait alors soixante et un ans.",
    "Il a pris le 22 pour aller à la gare.",
    "Le bus remplace le 22, dit-on.",
    "Dans « 60 Minutes », elle a tout nié.",
    "Les Jeux d'hiver ont coûté cher.",
    "Le temple date du IIIe siècle avant notre ère.",
    "Le bourg compte 1950 habitants.",
    "Achetez vos places sur fete2024.org !",
    "La sonde s'est posée sur Mars.",
    "La planète Mars intrigue les savants.",
    "Vénus et Mars se rapprochent dans le ciel.",
    "Le groupe Mars supprime cent postes.",
    "Mars Wrigley rappelle des glaces.",
    "Le Champ-de-Mars était noir de monde.",
    "Bruno Mars a chanté à guichets fermés.",
    "Un robot va forer le sol de Mars.",
    "Avril Lavigne a chanté à Bercy.",
    "Pierre Janvier préside le club.",
    "Le maréchal Juin commandait les troupes.",
    "Mme Mai, la directrice, n'a pas répondu.",
    "Il a été élu avec une large avance.",
    "Des loups avaient été vus près du village.",
    "Elle n’a jamais été prévenue.",
    "IL A ÉTÉ BATTU AUX POINTS",
    "Ayant été averti, il a fui.",
    "Le suspect a-t-il été entendu ?",
    "Elle a, elle aussi, été décorée.",
    "Le texte, qui avait été amendé, a été adopté.",
    "Bon an mal an, la boutique survit.",
    "Le second candidat a renoncé.",
    "Il est arrivé second au sprint.",
    "Il mérite une seconde chance.",
    "Une seconde vague est redoutée.",
    "Elle redouble sa seconde.",
    "En un mot, c'est non.",
    "À la bonne heure !",
    "Il roulait à 130 kilomètres-heure.",
    "L'étoile est à quatre années-lumière.",
    "L'émission 60 Minutes l'a reçu.",
    "Le journal 20 Minutes a révélé l'affaire.",
    "Le club Le Siècle réunit les élites.",
    "Lyon a battu Nantes 3-2.",
    "Elle s'impose 6-4, 7-5.",
    "Score final : 4 à 1.",
    "Le billet coûte 12 euros.",
    "Comptez 1 200 euros par personne.",
    "Le téléphone est vendu 1999 euros.",
    "Il l'a cédé pour 1500 dollars.",
    "2 000 personnes ont défilé.",
    "2\u202f000 personnes ont défilé.",
    "Entre 1500 et 2000 manifestants ont marché.",
    "Une foule de 2000 fidèles attendait.",
    "Le drame a touché 20 Français et 1500 Marocains.",
    "Le sommet culmine à 2010 m d'altitude.",
    "Elle a gagné le 1500 m nage libre.",
    "Un élevage de 1800 jeunes bovins a brûlé.",
    "UNE FOULE DE 2000 FIDÈLES À LOURDES",
    "La hausse atteint 3,5 %.",
    "Le taux est passé de 1,5 à 2 %.",
    "Les 2/3 des élus ont voté.",
    "Il a obtenu 12/20 en maths.",
    "Il fait 31 °C à l'ombre.",
    "Il y a sept blessés.",
    "Une quinzaine de blessés ont été soignés.",
    "Le village est à 30 km de Paris.",
    "Le vol AF 447 s'est abîmé en mer.",
    "Renseignements au 04 72 10 30 30.",
    "Tél. : 01.42.34.56.78",
    "Appelez le 18 ou le 112.",
    "L'autoroute A 75 est fermée.",
    "La version 2.0.1 corrige un défaut.",
    "Le gouvernement a recouru au 49.3.",
    "Les élus du 93 protestent.",
    "Il a quitté le 10 Downing Street.",
    "Apollo 11 a marqué les esprits.",
    "Le film Blade Runner 2049 a déçu.",
    "Le Covid-19 recule partout.",
    "Elle habite rue du 4-Septembre.",
    "INCENDIE MORTEL RUE DU 4-SEPTEMBRE",
    "L'accident a eu lieu avenue du 8-Mai-1945.",
    "Le cortège partira de la place du 11-Novembre.",
    "Un immeuble du boulevard du 14-Juillet a brûlé.",
    "Sa maison est au 12, rue du 19-Mars-1962.",
    "La rue du 11 Novembre 1918 est barrée.",
    "La station Quatre-Septembre est fermée.",
    "L'île de Pâques fascine les touristes.",
    "Le magasin Printemps a été vendu.",
    "Un homme de 38 ans a été arrêté.",
    "Paul Durand, 45 ans, a été blessé.",
    "Une fillette de 7 ans est portée disparue.",
    "Le spectacle est interdit aux moins de 12 ans.",
    "Les 18-25 ans votent peu.",
    "Elle a cinq enfants, âgés de 2 à 14 ans.",
    "Un bébé de six mois a été sauvé.",
    "Son fils a dix ans.",
    "La mise à jour du logiciel est gratuite.",
    "Des fouilles ont mis au jour une villa.",
    "Elle a donné le jour à des jumeaux.",
    "Il a vu le jour à Metz.",
    "Le plat du jour est offert.",
    "Selon le Journal du jour, il renonce.",
    "L'affaire fait la une des journaux.",
    "Ce fut un tour de force.",
    "Le Midi de la France manque d'eau.",
    "Occitanie - Midi-Pyrénées",
    "La Dépêche du Midi titre sur le vin.",
    "Les éditions de Minuit publient son roman.",
    "Le Soir a publié l'enquête.",
    "Selon le quotidien Le Monde, il ment.",
    "Corse-Matin a interrogé le préfet.",
    "Le Journal du dimanche a révélé l'affaire.",
    "Le quotidien régional a publié sa photo.",
    "L'hebdomadaire satirique a été condamné.",
    "La saison 3 de la série est décevante.",
    "Les Quatre Saisons de Vivaldi ont ouvert le concert.",
    "La boîte de nuit a été fermée.",
    "Une table de nuit et un lit brisés gisaient là.",
    "La tenue de soirée est exigée.",
    "L'écran est en veille.",
    "La veille sanitaire a été renforcée.",
    "Elle travaille à mi-temps.",
    "Noël Le Graët a été entendu.",
    "Le père Noël a distribué des jouets.",
    "Toussaint Louverture a sa statue.",
    "Le XVe arrondissement est cher.",
    "La fin du film déçoit.",
    "C'est le dernier incident en date.",
    "Robinson appelle son compagnon Vendredi.",
    "Il imite l'oncle Sam.",
)

# text, all persons in it with their roles
PEOPLE_FOUND = (
    ("Le prix va à la vachère Zorgla Tarkin, née ici.", (("Zorgla Tarkin", "vachère"),)),
    # a demonym is a role where no other stands
    ("L'Australienne Zorgla Tarkin a reçu le jeune Néerlandais Zorglo Van Tarkum.",
     (("Zorgla Tarkin", "Australienne"), ("Zorglo Van Tarkum", None))),
    ("Les Espagnoles Ines Tarkina et Pilar Mertila ont chanté avec l'américaine Zorgla Durtal.",
     (("Ines Tarkina", None), ("Pilar Mertila", None), ("Zorgla Durtal", None))),
    ("L'Italien Zorglo Tarki, président de la banque, et la Lyonnaise Zorgla Mertil ont signé.",
     (("Zorglo Tarki", "président de la banque"), ("Zorgla Mertil", "Lyonnaise"))),
    ("Le Suisse Tarkin a gagné. Zorglub Tarkin est content.", (("Zorglub Tarkin", None),)),
    # names cut, doubled or of many words
    ("El Hadji Zorglo Tarkin et Cheikh Zorglu Diopal ont signé avec Adja Zorgla Mertil.",
     (("El Hadji Zorglo Tarkin", None), ("Cheikh Zorglu Diopal", None),
      ("Adja Zorgla Mertil", None))),
    ("Hier, M'bark El Zorgui et Ra'ad Tarkin ont vu J.-P. Mertil.",
     (("M'bark El Zorgui", None), ("Ra'ad Tarkin", None), ("J.-P. Mertil", None))),
    ("Selon Marie de Vendôme, tout va bien. Il succède à Zorglub Tarkin.",
     (("Marie de Vendôme", None), ("Zorglub Tarkin", None))),
    ("Un pêcheur nommé Zorglub Tarkin a ri. Zorgly W. Mertil a chanté.",
     (("Zorglub Tarkin", "pêcheur"), ("Zorgly W. Mertil", None))),
    ("Mathilde Tarkinel a signé. Mathilde Tarkinnel est partie.",
     (("Mathilde Tarkinel", None),)),
    ("Louis Bertrand et Louise Bertrand ont signé.",
     (("Louis Bertrand", None), ("Louise Bertrand", None))),
    # what a body, a role or another person stands for
    ("La présidente du collectif Nous Autres, Zorgla Tarkin, a signé.",
     (("Zorgla Tarkin", "présidente du collectif Nous Autres"),)),
    # a role said, a role behind a nickname, a role of another whom the sentence opens with
    ("Paul Mertil, 52 ans, a été nommé préfet de Gap. Anne Tarkin est députée du Nord. Luc "
     "Durtal a été accusé de vol.", (("Paul Mertil", "préfet de Gap"),
                                     ("Anne Tarkin", "députée du Nord"), ("Luc Durtal", None))),
    ("Anne Tarkin, dite « la Louve », cheffe du réseau Zorglo Tarkum, et le chef de centre, "
     "l'adjudant-chef Luc Durtal, ont signé.",
     (("Anne Tarkin", "cheffe du réseau Zorglo Tarkum"), ("Luc Durtal", "chef de centre"))),
    ("Dans une lettre au sous-préfet, Paul Mertil, maire de Gap, a signé.",
     (("Paul Mertil", "maire de Gap"),)),
    ("Après une lettre de la ministre, Paul Mertil signe. Près du maire, Luc Durtal, tout va.",
     (("Paul Mertil", None), ("Luc Durtal", "maire"))),
    ("L'avocate de l'un d'eux, Me Anne Tarkin, et les syndicalistes Paul Mertil (CGT) et Luc "
     "Durtal (CFDT) signent.", (("Anne Tarkin", "avocate de l'un d'eux"),
                                ("Paul Mertil", "syndicaliste"), ("Luc Durtal", "syndicaliste"))),
    ("Anne Tarkin, la mère de Lucas, et son frère, Hugo, sont venus.",
     (("Anne Tarkin", "mère de Lucas"), ("Lucas", None), ("Hugo", None))),
    ("Il a vu ses amis Paul Mertil et Luc Tarkin. Par Anne Durtal Sociologue",
     (("Paul Mertil", None), ("Luc Tarkin", None), ("Anne Durtal", None))),
    ("Le président de l'association Trois Zorgles Bleues, Paul Mertil, signe.",
     (("Paul Mertil", "président de l'association Trois Zorgles Bleues"),)),
    ("On a vu la jeune Zorglu, les salariés Zorgla et la jeune Zorgoise.", (("Zorglu", None),)),
    ("Paul Mertil a signé lundi avec son collègue Anne Durtal et des élus.",
     (("Paul Mertil", None), ("Anne Durtal", "collègue de Paul Mertil"))),
    ("La veuve de Zorglub Tarkin, Anne Mertil, a signé.",
     (("Zorglub Tarkin", None), ("Anne Mertil", None))),
    ("Paul Mertil et Anne Tarkin, députés du Nord, ont voté.",
     (("Paul Mertil", "député du Nord"), ("Anne Tarkin", "député du Nord"))),
    ("Devant le wali, Zorglub Tarkin, le chef du parti a chanté.",
     (("Zorglub Tarkin", "wali"),)),
    ("Le cheik Zorglub Tarkin, chef de la confrérie, cheik Paul Mertil, imam, ont prié.",
     (("Zorglub Tarkin", "chef de la confrérie"), ("Paul Mertil", "imam"))),
    ("La ministre a vu, avec Jean Tarkin et Zorgla Mertil, les élus.",
     (("Jean Tarkin", None), ("Zorgla Mertil", None))),
    # roles of several, in full, apart from the name
    ("Les députés socialistes Zorglub Tarkin, Paul Mertil et Anne Durtal ont voté.",
     (("Zorglub Tarkin", "député socialiste"), ("Paul Mertil", "député socialiste"),
      ("Anne Durtal", "député socialiste"))),
    ("Selon Paul Mertil, professeur en fiscalité en visite à Lyon, tout va bien.",
     (("Paul Mertil", "professeur en fiscalité"),)),
    ("Paul Mertil, chef de ses opérations, et Anne Tarkin, enseignante-chercheuse, ont signé.",
     (("Paul Mertil", "chef de ses opérations"), ("Anne Tarkin", "enseignante-chercheuse"))),
    ("Paul Mertil directeur de la banque a signé. Le conseil a nommé Zorglub Tarkin gérant du "
     "port.", (("Paul Mertil", "directeur de la banque"), ("Zorglub Tarkin", "gérant du port"))),
    ("Paul Mertil a gagné lundi. L'attaquant brésilien a marqué deux fois.",
     (("Paul Mertil", "attaquant brésilien"),)),
    ("Paul Mertil a vu Anne Tarkin. L'attaquant brésilien a marqué deux fois.",
     (("Paul Mertil", None), ("Anne Tarkin", None))),
    ("Paul Mertil a gagné lundi. Le maire adjoint a félicité les joueurs.",
     (("Paul Mertil", None),)),
    ("Le directeur de cette usine, Zorglub Tarkin, et la glaciologue Anne Mertil sont venus.",
     (("Zorglub Tarkin", "directeur de cette usine"), ("Anne Mertil", "glaciologue"))),
    ("M. Macron se rendra à Berlin mardi.", (("Macron", None),)),
    ("Mme Borne a reçu les syndicats, puis M. Véran a présenté le calendrier.",
     (("Borne", None), ("Véran", None))),
    ("Le mari de la victime, Anwar Selim, est rentré lundi.",
     (("Anwar Selim", "mari de la victime"),)),
    ("La venue de la ministre de la Justice, Solène Kerbrat, est annoncée.",
     (("Solène Kerbrat", "ministre de la Justice"),)),
    ("La garde des Sceaux Solène Kerbrat a parlé de la garde à vue de Paul Delvert.",
     (("Solène Kerbrat", "garde des Sceaux"), ("Paul Delvert", None))),
    ("Le porte-parole du gouvernement Marc Tavernel a démenti.",
     (("Marc Tavernel", "porte-parole du gouvernement"),)),
    ("L'ex-Premier ministre Anselme Dufresnoy a parlé.",
     (("Anselme Dufresnoy", "ex-Premier ministre"),)),
    ("Le roi a nommé Anselme Dufresnoy Premier ministre.", (("Anselme Dufresnoy", None),)),
    ("Me Solène Kerbrat, avocate de la partie civile, a demandé un renvoi.",
     (("Solène Kerbrat", "avocate de la partie civile"),)),
    ("Mgr Anselme Dufresnoy, évêque de Tulle, a béni la nouvelle cloche.",
     (("Anselme Dufresnoy", "évêque de Tulle"),)),
    ("Le Dr Hélène Abgrall reçoit désormais à la maison de santé de Rostrenen.",
     (("Hélène Abgrall", None),)),
    ("« Ma cliente n'a rien caché », a plaidé Me Dulac.", (("Dulac", None),)),
    ("M. Jean-Baptiste Ollivier et Mme Odette Le Goff fêtent leurs noces d'or.",
     (("Jean-Baptiste Ollivier", None), ("Odette Le Goff", None))),
    ("Mmes Ferrand et Boulay ont été réélues au premier tour.",
     (("Ferrand", None), ("Boulay", None))),
    ("Monsieur Bertin habitait là depuis 1974.", (("Bertin", None),)),
    ("Le Pr Wassim Tellier dirige le service. M. Tellier n'a pas souhaité répondre.",
     (("Wassim Tellier", None),)),
    ("Mlle Duteil, âgée de 19 ans, a été couronnée reine de la fête.", (("Duteil", None),)),
    ("MM. Castan et Lhermitte siègent au conseil depuis 2014.",
     (("Castan", None), ("Lhermitte", None))),
    ("Le porte-parole du Kremlin, Dmitri Peskov, a démenti. Peskov a parlé de guerre.",
     (("Dmitri Peskov", "porte-parole du Kremlin"),)),
    ("Le ministre de la Santé, Olivier Véran, a appelé à la prudence.",
     (("Olivier Véran", "ministre de la Santé"),)),
    ("La directrice de l'école, Maryse Pouliquen, a fait évacuer les classes.",
     (("Maryse Pouliquen", "directrice de l'école"),)),
    ("Le chef de la diplomatie européenne, Josep Borrell, se dit inquiet.",
     (("Josep Borrell", "chef de la diplomatie européenne"),)),
    ("La procureure de la République de Valence, Inès Garandel, a ouvert une enquête.",
     (("Inès Garandel", "procureure de la République de Valence"),)),
    ("La présidente de la Commission européenne, Ursula von der Leyen, est attendue à Kiev.",
     (("Ursula von der Leyen", "présidente de la Commission européenne"),)),
    ("Le secrétaire général de l'ONU, Antonio Guterres, plaide pour une trêve.",
     (("Antonio Guterres", "secrétaire général de l'ONU"),)),
    ("L'ambassadrice de France au Mali, Bérénice Lacroze, a quitté Bamako.",
     (("Bérénice Lacroze", "ambassadrice de France au Mali"),)),
    ("L'adjoint au maire chargé des sports, Yvon Cadiou, a promis une réponse.",
     (("Yvon Cadiou", "adjoint au maire chargé des sports"),)),
    ("La présidente du Conseil départemental de la Nièvre, Lucie Marsault, s'en félicite.",
     (("Lucie Marsault", "présidente du Conseil départemental de la Nièvre"),)),
    ("Le président russe Vladimir Poutine a reçu son homologue.",
     (("Vladimir Poutine", "président russe"),)),
    ("L'entraîneur du PSG Luis Enrique sera privé de deux titulaires.",
     (("Luis Enrique", "entraîneur du PSG"),)),
    ("La maire de Paris Anne Hidalgo veut réduire la vitesse.",
     (("Anne Hidalgo", "maire de Paris"),)),
    ("Le Premier ministre britannique Rishi Sunak a promis des aides.",
     (("Rishi Sunak", "Premier ministre britannique"),)),
    ("Le secrétaire d'État américain Antony Blinken fait escale au Caire.",
     (("Antony Blinken", "secrétaire d'État américain"),)),
    ("La romancière Clotilde Ferrac dédicace son livre samedi.",
     (("Clotilde Ferrac", "romancière"),)),
    ("Le sénateur républicain du Texas Ted Cruz s'y oppose.",
     (("Ted Cruz", "sénateur républicain du Texas"),)),
    ("Le politologue Basile Thomasset y voit un tournant.",
     (("Basile Thomasset", "politologue"),)),
    ("Le juge d'instruction Paul-Henri Vasseur l'a mise en examen.",
     (("Paul-Henri Vasseur", "juge d'instruction"),)),
    ("Gaël Perdriau, maire de Saint-Étienne, conteste les faits.",
     (("Gaël Perdriau", "maire de Saint-Étienne"),)),
    ("Nadège Kermorgant, la gérante du bar-tabac, a tout vu.",
     (("Nadège Kermorgant", "gérante du bar-tabac"),)),
    ("Thierry Bouvard, qui vit à Gap, est suivi par Loïc Rambaud, guide de haute montagne.",
     (("Thierry Bouvard", None), ("Loïc Rambaud", "guide de haute montagne"))),
    ("Selon Farida Benslimane, porte-parole de l'association, trente foyers sont privés d'eau.",
     (("Farida Benslimane", "porte-parole de l'association"),)),
    ("« Nous tiendrons », assure Pierrick Jaouen, délégué CGT de l'usine.",
     (("Pierrick Jaouen", "délégué CGT de l'usine"),)),
    ("Sanna Marin, Première ministre finlandaise, se rendra à Ankara.",
     (("Sanna Marin", "Première ministre finlandaise"),)),
    ("Aurore Tisserand, médecin au CHU de Limoges depuis dix ans, décrit un service à bout.",
     (("Aurore Tisserand", "médecin au CHU de Limoges"),)),
    ("Jens Stoltenberg, le secrétaire général de l'Otan, a salué cette décision.",
     (("Jens Stoltenberg", "secrétaire général de l'Otan"),)),
    ("Colette Marchadier, présidente du comité des fêtes, et Jules Perrin, trésorier, "
     "démissionnent.",
     (("Colette Marchadier", "présidente du comité des fêtes"), ("Jules Perrin", "trésorier"))),
    ("Ruben Da Costa, professeur d'histoire au lycée de Dole, accompagne les élèves.",
     (("Ruben Da Costa", "professeur d'histoire au lycée de Dole"),)),
    ("Le maire (DVG) de Mende, Laurent Fabrègues, coupera le ruban.",
     (("Laurent Fabrègues", "maire (DVG) de Mende"),)),
    ("Le maire (DVG) Laurent Fabrègues a signé avec un marin de 22 ans, Zorglub Tarkin.",
     (("Laurent Fabrègues", "maire"), ("Zorglub Tarkin", "marin"))),
    ("Paul Mertil, et néanmoins président du club, a signé.",
     (("Paul Mertil", "président du club"),)),
    ("Dito Emmanuel Tarkin est venu. Emmanuel Tarkin a signé.", (("Emmanuel Tarkin", None),)),
    ("Antoine Léaument (LFI) a défendu l'amendement.", (("Antoine Léaument", None),)),
    ("La députée Mathilde Panot (LFI) a quitté l'hémicycle.", (("Mathilde Panot", "députée"),)),
    ("Hervé Gicquiaud (LR), maire de Blain, ne se représentera pas.",
     (("Hervé Gicquiaud", "maire de Blain"),)),
    ("Le sénateur Rémi Cathala (PS, Aude) et Lise Morvan (EELV) ont signé le texte.",
     (("Rémi Cathala", "sénateur"), ("Lise Morvan", None))),
    ("Paul Durand, 45 ans, maçon, a été blessé à la jambe.", (("Paul Durand", "maçon"),)),
    ("Trayvon Ellsworth, 26 ans, a été inculpé de meurtre.", (("Trayvon Ellsworth", None),)),
    ("Jeanine Le Bihan, 83 ans, retraitée des PTT, n'avait jamais vu ça.",
     (("Jeanine Le Bihan", "retraitée des PTT"),)),
    ("Khady Sarr (31 ans) a terminé deuxième.", (("Khady Sarr", None),)),
    ("Kévin Poirel, un livreur de 22 ans, est mort sur le coup.", (("Kévin Poirel", "livreur"),)),
    ("À 67 ans, Gilberte Roussin ouvre sa première exposition.", (("Gilberte Roussin", None),)),
    ("Lubomir Kratochvil, 52 ans, chauffeur routier, a été entendu.",
     (("Lubomir Kratochvil", "chauffeur routier"),)),
    ("Mehdi, 14 ans, et sa sœur Lina, 9 ans, rentraient du collège.",
     (("Mehdi", None), ("Lina", "sœur de Mehdi"))),
    ("J. K. Rowling a répondu sur son site.", (("J. K. Rowling", None),)),
    ("L'ancien président George W. Bush assistait à la cérémonie.",
     (("George W. Bush", "ancien président"),)),
    ("Selon P. Lemercier, chercheur au CNRS, le glacier perd trois mètres par an.",
     (("P. Lemercier", "chercheur au CNRS"),)),
    ("Le match a été dirigé par C. Castagnet, assisté de B. Rouzaud.",
     (("C. Castagnet", None), ("B. Rouzaud", None))),
    ("Samuel L. Jackson et Robert F. Kennedy Jr étaient dans la salle.",
     (("Samuel L. Jackson", None), ("Robert F. Kennedy Jr", None))),
    ("Le président Donald J. Trump a signé le décret.", (("Donald J. Trump", "président"),)),
    ("Charles de Courson et Nicolas Dupont-Aignan ont voté contre.",
     (("Charles de Courson", None), ("Nicolas Dupont-Aignan", None))),
    ("L'attaquante Vivianne van der Meulen rejoint Lyon.",
     (("Vivianne van der Meulen", "attaquante"),)),
    ("Le prince héritier saoudien Mohammed ben Salmane est arrivé à Paris.",
     (("Mohammed ben Salmane", "prince héritier saoudien"),)),
    ("Le président syrien Bachar al-Assad a promulgué la loi.",
     (("Bachar al-Assad", "président syrien"),)),
    ("Abdel Fattah al-Sissi reçoit le négociateur. Sissi veut une trêve.",
     (("Abdel Fattah al-Sissi", None),)),
    ("Mohamed El Haddaoui et Nora Aït Ouakli tiennent l'épicerie.",
     (("Mohamed El Haddaoui", None), ("Nora Aït Ouakli", None))),
    ("Le pilote Conor O'Rourke partira en première ligne.", (("Conor O'Rourke", "pilote"),)),
    ("Inès d'Arcangues et Bertrand du Plessis-Morel ont créé la fondation.",
     (("Inès d'Arcangues", None), ("Bertrand du Plessis-Morel", None))),
    ("Le footballeur Virgil van Dijk a été expulsé. Van Dijk manquera deux matches.",
     (("Virgil van Dijk", "footballeur"),)),
    ("L'historienne Emmanuelle de La Rochetaillée présente ses archives.",
     (("Emmanuelle de La Rochetaillée", "historienne"),)),
    ("Dominique de Villepin a critiqué ce choix. M. de Villepin plaide pour l'Onu.",
     (("Dominique de Villepin", None),)),
    ("Le ministre brésilien Flávio Dino a dit sa colère à Luiz Inácio Lula da Silva.",
     (("Flávio Dino", "ministre brésilien"), ("Luiz Inácio Lula da Silva", None))),
    ("Marie-Pierre Lagadec-Thomas a pris la parole après Jean-Marc Ayrault.",
     (("Marie-Pierre Lagadec-Thomas", None), ("Jean-Marc Ayrault", None))),
    ("La ministre de la Culture Rima Abdul-Malak a visité le chantier.",
     (("Rima Abdul-Malak", "ministre de la Culture"),)),
    ("Pierre-Emmanuel Saint-Aubin élève des chèvres à Die.",
     (("Pierre-Emmanuel Saint-Aubin", None),)),
    ("Le président sud-coréen Yoon Suk-yeol a rencontré Kim Jong-un.",
     (("Yoon Suk-yeol", "président sud-coréen"), ("Kim Jong-un", None))),
    ("Valérie Giscard Boutier et Juan Carlos Peñaranda dirigent le chœur.",
     (("Valérie Giscard Boutier", None), ("Juan Carlos Peñaranda", None))),
    ("Gabriel García Márquez aimait cette ville.", (("Gabriel García Márquez", None),)),
    ("La cheffe de l'opposition Svetlana Tikhanovskaïa vit en exil à Vilnius.",
     (("Svetlana Tikhanovskaïa", "cheffe de l'opposition"),)),
    ("Aly NDIAYE a remporté la course en 31 minutes.", (("Aly NDIAYE", None),)),
    ("Étaient présents : Luc MAHÉ, Anne-Lise LE FLOCH et Denis PRIGENT.",
     (("Luc MAHÉ", None), ("Anne-Lise LE FLOCH", None), ("Denis PRIGENT", None))),
    ("PIERRE DELORME, MAIRE DE FEURS, EST DÉCÉDÉ", (("PIERRE DELORME", "MAIRE DE FEURS"),)),
    ("Le ministre polonais des Affaires étrangères Zbigniew Rau a convoqué l'ambassadeur.",
     (("Zbigniew Rau", "ministre polonais des Affaires étrangères"),)),
    ("Tshering Wangdi, guide au Népal, a donné l'alerte.",
     (("Tshering Wangdi", "guide au Népal"),)),
    ("Le général Oleksandr Syrsky commande le front. Syrsky a ordonné le repli.",
     (("Oleksandr Syrsky", "général"),)),
    ("Chimwemwe Kaunda et Thandiwe Mokoena ont été arrêtés à la frontière.",
     (("Chimwemwe Kaunda", None), ("Thandiwe Mokoena", None))),
    ("L'opposante birmane Aung San Suu Kyi comparaît à huis clos.",
     (("Aung San Suu Kyi", "opposante birmane"),)),
    ("Les enquêteurs ont retrouvé Qaisar Lodhi près de la gare.", (("Qaisar Lodhi", None),)),
    ("La judoka kosovare Distria Krasniqi s'est imposée en finale.",
     (("Distria Krasniqi", "judoka kosovare"),)),
    ("Kassym-Jomart Tokaïev, président du Kazakhstan, a limogé le gouvernement.",
     (("Kassym-Jomart Tokaïev", "président du Kazakhstan"),)),
    ("Un livre de Haruki Murakami et un film de Hirokazu Kore-eda sortent mercredi.",
     (("Haruki Murakami", None), ("Hirokazu Kore-eda", None))),
    ("Sviatlana Harbatsiuk a quitté Minsk à pied. « J'ai eu peur », dit Harbatsiuk.",
     (("Sviatlana Harbatsiuk", None),)),
    ("La chanteuse Angèle ouvrira le festival.", (("Angèle", "chanteuse"),)),
    ("Le rappeur Ninho et la chorégraphe Maïmouna se partagent l'affiche.",
     (("Ninho", "rappeur"), ("Maïmouna", "chorégraphe"))),
    ("Le footballeur brésilien Neymar est forfait.", (("Neymar", "footballeur brésilien"),)),
    ("« C'était bruyant », raconte Josiane, une riveraine.", (("Josiane", "riveraine"),)),
    ("Le dessinateur Zep a signé l'affiche. Zep vit près de Genève.", (("Zep", "dessinateur"),)),
    ("L'humoriste Paul Mirabel et le youtubeur Squeezie ont réuni un million d'euros.",
     (("Paul Mirabel", "humoriste"), ("Squeezie", "youtubeur"))),
    ("Sophie, 38 ans, aide-soignante, dort dans sa voiture.", (("Sophie", "aide-soignante"),)),
    ("La petite Maëlys avait disparu pendant la noce.", (("Maëlys", None),)),
    ("Le tribunal a condamné Fabien Roustan à six mois. Roustan fera appel.",
     (("Fabien Roustan", None),)),
    ("Poutine menace, Zelensky résiste. Volodymyr Zelensky a parlé hier soir.",
     (("Poutine", None), ("Volodymyr Zelensky", None))),
    ("Merkel n'a pas répondu. Selon l'entourage d'Angela Merkel, elle se repose.",
     (("Angela Merkel", None),)),
    ("Berthelier décroche l'or ! À Tokyo, Noémie Berthelier a devancé la Suédoise Astrid "
     "Lindqvist.",
     (("Noémie Berthelier", None), ("Astrid Lindqvist", "Suédoise"))),
    ("Le coureur Tadej Pogacar a attaqué au pied du col. Derrière Pogacar, Jonas Vingegaard "
     "cédait.",
     (("Tadej Pogacar", "coureur"), ("Jonas Vingegaard", None))),
    ("L'accusé, Marc Pélissou, se tait. Pour la défense de Pélissou, le doute est réel.",
     (("Marc Pélissou", "accusé"),)),
    ("Marie Bonnefoy et son frère Luc Bonnefoy reprennent la ferme.",
     (("Marie Bonnefoy", None), ("Luc Bonnefoy", "frère de Marie Bonnefoy"))),
    ("Joe Biden a défendu son fils. Hunter Biden plaide non coupable.",
     (("Joe Biden", None), ("Hunter Biden", None))),
    ("L'ex-présidente Cristina Kirchner, veuve de Nestor Kirchner, a été condamnée.",
     (("Cristina Kirchner", "ex-présidente"), ("Nestor Kirchner", None))),
    ("Jill Biden, épouse du président Joe Biden, a visité l'école.",
     (("Jill Biden", "épouse du président Joe Biden"), ("Joe Biden", "président"))),
    ("Alain Mouton, le boulanger, et Claude Mouton, le boucher, ne sont pas parents.",
     (("Alain Mouton", "boulanger"), ("Claude Mouton", "boucher"))),
    ("Le pape François a prié pour la paix.", (("François", "pape"),)),
    ("La reine Elizabeth II est apparue au balcon.", (("Elizabeth II", "reine"),)),
    ("Le président Macron recevra le chancelier Scholz.",
     (("Macron", "président"), ("Scholz", "chancelier"))),
    ("Le roi Charles III et le prince William ont écrit à l'équipe.",
     (("Charles III", "roi"), ("William", "prince"))),
    ("L'abbé Pierre avait lancé son appel sur les ondes.", (("Pierre", "abbé"),)),
    ("Le juge Tournaire instruit le dossier avec la procureure Belloubet.",
     (("Tournaire", "juge"), ("Belloubet", "procureure"))),
    ("L'émir du Qatar, cheikh Tamim ben Hamad Al-Thani, était en tribune.",
     (("Tamim ben Hamad Al-Thani", "émir du Qatar"),)),
    ("Benoît XVI s'est éteint au Vatican.", (("Benoît XVI", None),)),
    ("Le cardinal Barbarin et le colonel Goussard ont assisté à la messe.",
     (("Barbarin", "cardinal"), ("Goussard", "colonel"))),
    ("Le chef de l'armée ukrainienne, le général Valeri Zaloujny, dément.",
     (("Valeri Zaloujny", "chef de l'armée ukrainienne"),)),
    ("Le général Hubert Cazenave, commandant de la région de gendarmerie, était sur place.",
     (("Hubert Cazenave", "commandant de la région de gendarmerie"),)),
    ("L'ancien ministre de l'Intérieur Christophe Castaner préside le port de Marseille.",
     (("Christophe Castaner", "ancien ministre de l'Intérieur"),)),
    ("L'ex-otage Ingrid Betancourt se lance dans la campagne.",
     (("Ingrid Betancourt", "ex-otage"),)),
    ("Kolinda Marjanovic, ancienne nageuse, dirige le bassin.",
     (("Kolinda Marjanovic", "ancienne nageuse"),)),
    ("Le nouveau préfet du Gers, Xavier Brunetière, a pris ses fonctions.",
     (("Xavier Brunetière", "nouveau préfet du Gers"),)),
    ("L'ex-chancelier allemand Gerhard Schröder a démissionné.",
     (("Gerhard Schröder", "ex-chancelier allemand"),)),
    ("Feu Jacques Lambrecht, fondateur de la brasserie, aurait aimé ce jour.",
     (("Jacques Lambrecht", "fondateur de la brasserie"),)),
    ("La vice-présidente américaine Kamala Harris est à Munich.",
     (("Kamala Harris", "vice-présidente américaine"),)),
    ("L'autrice Leïla Slimani et la cheffe Hélène Darroze parrainent le concours.",
     (("Leïla Slimani", "autrice"), ("Hélène Darroze", "cheffe"))),
    ("La commandante de la brigade, Estelle Quéméner, a coordonné les recherches.",
     (("Estelle Quéméner", "commandante de la brigade"),)),
    ("La rectrice Nathalie Albert-Moretti annonce douze fermetures.",
     (("Nathalie Albert-Moretti", "rectrice"),)),
    ("Magali Vernhes, agricultrice à Naucelle, a perdu la moitié de ses brebis.",
     (("Magali Vernhes", "agricultrice à Naucelle"),)),
    ("La bâtonnière Apolline Drevet regrette cette grève.", (("Apolline Drevet", "bâtonnière"),)),
    ("Emmanuel Macron a dissous l'Assemblée.", (("Emmanuel Macron", None),)),
    ("Selon Dmytro Kouleba, rien n'est réglé.", (("Dmytro Kouleba", None),)),
    ("La lettre de Benjamin Thuillier à Corinne Esparbès et à Yanis Mebarki est perdue.",
     (("Benjamin Thuillier", None), ("Corinne Esparbès", None), ("Yanis Mebarki", None))),
    ("Avec Bruno Retailleau, Édouard Philippe a dîné chez Aurélie Fontanel.",
     (("Bruno Retailleau", None), ("Édouard Philippe", None), ("Aurélie Fontanel", None))),
    ("Pour Xi Jinping, la question de Taïwan est close.", (("Xi Jinping", None),)),
    ("D'après Anne-Claire Le Dantec, le sentier rouvrira en mai.",
     (("Anne-Claire Le Dantec", None),)),
    ("Gardiens : Hugo Lloris (Tottenham), Alphonse Areola (West Ham), Steve Mandanda (Rennes).",
     (("Hugo Lloris", None), ("Alphonse Areola", None), ("Steve Mandanda", None))),
    ("Buts : Kylian Mbappé (12e, 58e), Ousmane Dembélé (77e).",
     (("Kylian Mbappé", None), ("Ousmane Dembélé", None))),
    ("1. Wout van Aert (BEL), 2. Mathieu van der Poel (NED), 3. Julian Alaphilippe (FRA).",
     (("Wout van Aert", None), ("Mathieu van der Poel", None), ("Julian Alaphilippe", None))),
    ("Caroline Garcia bat Iga Swiatek 6-3, 6-4. Garcia affrontera Aryna Sabalenka.",
     (("Caroline Garcia", None), ("Iga Swiatek", None), ("Aryna Sabalenka", None))),
    ("L'ailier Damian Penaud (UBB) et le pilier Uini Atonio (La Rochelle) sont rappelés.",
     (("Damian Penaud", "ailier"), ("Uini Atonio", "pilier"))),
    ("« On ne lâchera rien », prévient Ghislaine Torreton, éleveuse dans le Cantal.",
     (("Ghislaine Torreton", "éleveuse dans le Cantal"),)),
    ("« La Russie ment », a déclaré Kouleba. « Elle ment toujours », a ajouté le ministre.",
     (("Kouleba", None),)),
    ("“Je suis fier”, a lancé Tommy Vandeputte, le capitaine de l'équipe belge.",
     (("Tommy Vandeputte", "capitaine de l'équipe belge"),)),
    ("Le comédien a cité Victor Hugo : « Demain, dès l'aube ».", (("Victor Hugo", None),)),
    ("« Merci à Bernard Pivot », a écrit sur Twitter l'éditrice Sabine Wespieser.",
     (("Bernard Pivot", None), ("Sabine Wespieser", "éditrice"))),
    ("Vladimir PoutineLe président russe a parlé deux heures à la télévision.",
     (("Vladimir Poutine", None),)),
    ("Par Étienne Delorieux\nPublié le 4 mars à 18 h 02", (("Étienne Delorieux", None),)),
    ("Le maire Yann Guivarc'h lors des vœux. (Photo Claire Riou)",
     (("Yann Guivarc'h", "maire"),)),
    ("C'est ce qu'a dit Jean-Yves Le Drian lundi sur une radio.",
     (("Jean-Yves Le Drian", None),)),
    ("Catherine Colonna mercredi à Kiev, Sébastien Lecornu jeudi à Niamey.",
     (("Catherine Colonna", None), ("Sébastien Lecornu", None))),
    ("Une rencontre entre Joe Biden et Xi Jinping à Bali est prévue.",
     (("Joe Biden", None), ("Xi Jinping", None))),
    ("Recep Tayyip Erdogan Mardi doit recevoir l'émissaire.", (("Recep Tayyip Erdogan", None),)),
    ("Jugé pour viol, Sylvain Maréchaux, kinésithérapeute à Pau, nie tout.",
     (("Sylvain Maréchaux", "kinésithérapeute à Pau"),)),
    ("Le parquet soupçonne Élias Drouault, dit « Lilou », d'avoir fourni l'arme.",
     (("Élias Drouault", None),)),
    ("L'avocate générale Maryvonne Caillebotte a requis trente ans contre Salah Belkacemi.",
     (("Maryvonne Caillebotte", "avocate générale"), ("Salah Belkacemi", None))),
    ("Marine Le Pen et Aurore Bergé se sont croisées à Nice.",
     (("Marine Le Pen", None), ("Aurore Bergé", None))),
    ("Florence Parly a quitté Lyon. Sylvain Bourges y est resté.",
     (("Florence Parly", None), ("Sylvain Bourges", None))),
    ("Le ministre de l'Économie Bruno Le Maire a écarté toute hausse.",
     (("Bruno Le Maire", "ministre de l'Économie"),)),
    ("Élisabeth Borne s'est exprimée. Borne n'a rien cédé.", (("Élisabeth Borne", None),)),
    ("Dominique Loiseau, Antony Fontaine et Jordan Petit ont été relaxés.",
     (("Dominique Loiseau", None), ("Antony Fontaine", None), ("Jordan Petit", None))),
    ("Rose Pelletier, 101 ans, vit toujours seule.", (("Rose Pelletier", None),)),
    ("Le patron d'Apple Tim Cook et le PDG de Tesla Elon Musk ont déjeuné ensemble.",
     (("Tim Cook", "patron d'Apple"), ("Elon Musk", "PDG de Tesla"))),
    ("Theresa May a perdu la confiance de son parti.", (("Theresa May", None),)),
    ("Washington hésite. Denzel Washington, lui, tourne à Naples.",
     (("Denzel Washington", None),)),
    ("L'avocat parisien Charles Lambert-Noir a saisi le Conseil d'État.",
     (("Charles Lambert-Noir", "avocat parisien"),)),
    ("La photographe Lee Miller et le peintre Man Ray sont exposés à Saint-Malo.",
     (("Lee Miller", "photographe"), ("Man Ray", "peintre"))),
    ("Jean Dujardin, l'acteur, et Mohamed Salah, l'attaquant de Liverpool, ont été filmés.",
     (("Jean Dujardin", "acteur"), ("Mohamed Salah", "attaquant de Liverpool"))),
    ("La pianiste Élise Moine et le batteur Paul Prince joueront samedi.",
     (("Élise Moine", "pianiste"), ("Paul Prince", "batteur"))),
    ("L'alerte a été donnée par Luc Boulanger et par Nicole Berger.",
     (("Luc Boulanger", None), ("Nicole Berger", None))),
    ("La commission a entendu Damien Abad, puis le groupe a cité Agnès Buzyn.",
     (("Damien Abad", None), ("Agnès Buzyn", None))),
    ("Le procès de Romain Lepage est renvoyé, a indiqué son frère. Alice Lepage n'y était pas.",
     (("Romain Lepage", None), ("Alice Lepage", None))),
    ("Le président russe Paul Mertil et son homologue malien Luc Tarkin se sont vus.",
     (("Paul Mertil", "président russe"), ("Luc Tarkin", "homologue malien de Paul Mertil"))),
    ("Sa veuve, Anna Mertil, présidente d'honneur du club, et son père Luc Tarkin ont parlé.",
     (("Anna Mertil", "présidente d'honneur du club"), ("Luc Tarkin", None))),
    ("L'ami d'enfance du maire, Paul Mertil, a fui.", (("Paul Mertil", "ami d'enfance du maire"),)),
    ("La championne du monde en titre, l'Italienne Zorgla Mertil, a gagné.",
     (("Zorgla Mertil", "championne du monde en titre"),)),
    ("Les maires de Tulle et de Brive, Anna Mertil et Luc Tarkin, ont signé.",
     (("Anna Mertil", "maire de Tulle"), ("Luc Tarkin", "maire de Brive"))),
    ("Les ministres français et allemand, Anna Mertil et Luc Tarkin, ont signé.",
     (("Anna Mertil", "ministre français"), ("Luc Tarkin", "ministre allemand"))),
    ("« Assez ! », accuse Paul Mertil, président du club. Le juge Luc Tarkin se tait.",
     (("Paul Mertil", "président du club"), ("Luc Tarkin", "juge"))),
    ("Députée de la Creuse depuis 2012, Anna Mertil part. Chanteur mort en 1951, Luc Tarkin aura "
     "sa rue.", (("Anna Mertil", "députée de la Creuse"), ("Luc Tarkin", "chanteur"))),
    ("Anna Mertil, elle, directrice du port, rit. Luc Tarkin, élu en 2003, se tait.",
     (("Anna Mertil", "directrice du port"), ("Luc Tarkin", None))),
    ("Luc Tarkin, un boucher contacté par courriel, et Paul Mertil, employé par la mairie, rient.",
     (("Luc Tarkin", "boucher"), ("Paul Mertil", None))),
    ("On nomme Luc Tarkin au poste de ministre de la Santé.",
     (("Luc Tarkin", "ministre de la Santé"),)),
    ("La mairesse de Granby et le conseiller en charge des ports, Luc Tarkin, rient.",
     (("Luc Tarkin", "conseiller en charge des ports"),)),
    ("Le directeur technique d'Océan Zorglu, Luc Tarkin, et l'avocat de Zorglo Mertil, Paul "
     "Durtal, ont signé.", (("Luc Tarkin", "directeur technique d'Océan Zorglu"),
                    ("Zorglo Mertil", None),
                    ("Paul Durtal", None))),
    ("L’abbé Désiré Kouamé-N’Goran et le comte Zorglo de La Roche-Tarkin ont prié.",
     (("Désiré Kouamé-N’Goran", "abbé"), ("Zorglo de La Roche-Tarkin", "comte"))),
    ("Zorglo Emmanuel Macron a parlé mardi.", (("Emmanuel Macron", None),)),
)

# the same, right but not yet found: a row that is found must move up
PEOPLE_NOT_YET_FOUND = (
    ("Le deuxième ligne Zorglo Tarkin reprendra en mai.",
     (("Zorglo Tarkin", "deuxième ligne"),)),
    ("Le conseil a élu Mme Sylvie GRANDJEAN première adjointe.",
     (("Sylvie GRANDJEAN", "première adjointe"),)),
    ("Les corps d'Yvette et de Roland Garraud ont été découverts dimanche.",
     (("Yvette", None), ("Roland Garraud", None))),
)

# texts that name no person
NO_PEOPLE = (
    "La cité minière de Zorglo Negra et les caves de Zorglu Joyeux ont fermé. BC Zorglu a gagné.",
    "Zorglo Énergies et Tarkin Transports ont supprimé des emplois.",
    "Le « Luc Tarkin » et la frégate Paul Mertil ont appareillé. L'arrêt Jean Moulin est fermé.",
    "Un renard\n© Radio - Luc Tarkin\nOn vote.\n(Anna Mertil, édité par Luc Tarkin)",
    "Sprint : 2. T. Morand-Zorglu (FRA/FDJ) à 4 secondes, 3. L. Zorglo (ITA/LAM) à 5 secondes.",
    "L'opérateur Zorglu a affirmé que la fusée lourde Paul Tarkin partira.",
    "L'ONG Zorglub Tarkin et l'entreprise de meubles Paul Tarkin ont signé.",
    "Le tabloïd Zorglub Magazine et le site Zorglub Tarkin l'ont écrit.",
    "On va à Zorglub Tarkin par la localité d'El Zorgo et les îles de Sao Zorg.",
    "L'Américain Zorglu ouvre une usine et frappe 50 Zorglub Tarkin.",
    "Il joue à Zorgly Tarkin 8 et au festival Zorglub Tarkin.",
    "« Zorglub Tarkin », une usine, et Zorglub Tarkin, une filiale, ont fermé.",
    "Q. Tarkin est venu ?\nR. N'hésitez pas à venir. Lequel assure que Ceux-ci sont là.",
    "Pascale Morvan / Ouest-France\nLes pompiers ont lutté toute la nuit.",
    "Crédit photo : Julien Mattia / Le Pictorium",
    "La rue Victor-Hugo est fermée.",
    "Le lycée Henri-IV et le collège Jean-Moulin resteront portes closes.",
    "Le stade Geoffroy-Guichard affichait complet.",
    "L'avenue du Général-de-Gaulle sera mise à sens unique.",
    "L'accident s'est produit boulevard Jean Jaurès, à la hauteur du numéro 12.",
    "Le porte-avions Charles-de-Gaulle a quitté Toulon.",
    "Le vol a atterri à l'aéroport Roissy-Charles-de-Gaulle avec deux heures de retard.",
    "La médiathèque Françoise-Sagan prête aussi des outils.",
    "Le centre Georges Pompidou fermera pour travaux.",
    "L'hôpital Édouard-Herriot manque de lits.",
    "Le pont Jacques-Chaban-Delmas a été levé pour le passage d'un paquebot.",
    "Le gymnase Marie-José-Pérec accueille les sinistrés.",
    "La salle Gaveau et la salle Pleyel affichent complet.",
    "La place Stanislas a été évacuée, puis la place Kléber.",
    "La fondation Abbé-Pierre alerte sur le mal-logement.",
    "L'institut Pasteur et l'institut Curie recrutent.",
    "Le ferry Danielle-Casanova est resté à quai.",
    "La station Franklin D. Roosevelt n'est plus desservie.",
    "Rendez-vous à 14 h au parc Roger-Salengro.",
    "La loi Veil a été promulguée en 1975.",
    "Le prix Albert-Londres a été remis à Bruxelles.",
    "Le prix Goncourt et le prix Nobel de la paix seront décernés cette semaine.",
    "La loi Pacte et la loi Macron ont changé les règles.",
    "Le trophée Jules-Verne récompense le tour du monde le plus rapide.",
    "Le plan Marshall n'a pas suffi.",
    "Le rapport Sauvé chiffre les victimes à 216 000.",
    "Le Premier ministre a rencontré le président de la République.",
    "Le ministre de l'Intérieur est attendu à Calais.",
    "Le maire de Saint-Étienne se dit prêt à porter plainte.",
    "La reine est apparue au balcon de Buckingham Palace.",
    "Madame la Présidente, la séance est levée.",
    "Le Conseil d'État et la Cour des comptes ont rendu leur avis.",
    "Le Garde des Sceaux présentera son projet mercredi.",
    "Le Saint-Père est arrivé à Marseille.",
    "Les habitants de Saint-Étienne et de Saint-Denis sont concernés.",
    "Un séisme a frappé la Nouvelle-Zélande et la Papouasie-Nouvelle-Guinée.",
    "Des bombardements ont visé Zaporijjia, Kryvy Rih et Bakhmout.",
    "La sous-préfecture de Saint-Jean-de-Maurienne est inondée.",
    "De violents orages ont touché Villeneuve-sur-Lot, Sainte-Marie-aux-Mines et Pont-Aven.",
    "À San Francisco et à Los Angeles, la chaleur bat des records.",
    "Le mont Blanc et le Pic du Midi sont sous la neige.",
    "La Maison Blanche et le Pentagone refusent de commenter.",
    "Le Kremlin et la place Rouge sont bouclés.",
    "La centrale de Three Mile Island redémarrera.",
    "Château-Thierry, Bourg-Saint-Maurice et Mont-de-Marsan perdent un tribunal.",
    "Un incendie ravage la vallée de la Mort et le parc de Yosemite.",
    "Le gazoduc Nord Stream 2 ne sera pas mis en service.",
    "La chaîne Russia Today et le site Sputnik News sont bloqués.",
    "Hugo Boss et Louis Vuitton ferment leurs boutiques russes.",
    "Leroy Merlin, Yves Rocher et Marks & Spencer n'ont pas répondu.",
    "Selon Le Monde, Paris Match et Der Spiegel, le contrat est signé.",
    "Charlie Hebdo publie un numéro spécial.",
    "Le Wall Street Journal et le New York Times citent des documents secrets.",
    "Goldman Sachs et Morgan Stanley suppriment des postes.",
    "Johnson & Johnson rappelle un lot de vaccins.",
    "Mercedes, Ferrari et Aston Martin contestent le règlement.",
    "Un Airbus A320 et un Boeing 737 Max se sont frôlés.",
    "Apple lance la Vision Pro, Microsoft répond avec la Surface Laptop.",
    "L'Agence France-Presse et Reuters confirment l'information.",
    "Les laboratoires Pierre Fabre investissent dans le Tarn.",
    "Jack Daniel's et Johnnie Walker seront taxés.",
    "Les Républicains, Renaissance et le Rassemblement national ont voté le texte.",
    "La France insoumise et Europe Écologie-Les Verts préparent une liste.",
    "Manchester United et Aston Villa se neutralisent.",
    "Le Stade rennais, l'AS Saint-Étienne et l'Olympique lyonnais montent.",
    "Le Paris Saint-Germain reçoit le Real Madrid et la Juventus Turin.",
    "Médecins sans frontières, Amnesty International et Human Rights Watch dénoncent un crime.",
    "La Croix-Rouge et le Haut-Commissariat aux réfugiés cherchent des fonds.",
    "Boko Haram et Al-Shabab ont revendiqué l'attaque.",
    "Black Lives Matter et Extinction Rebellion appellent à manifester.",
    "Le groupe Wagner et le bataillon Azov se font face.",
    "Sciences Po et Polytechnique changent leur concours.",
    "Le Hezbollah et le Hamas ont été prévenus.",
    "Les Français et les Allemands souhaitent une trêve.",
    "Selon les autorités, le bilan pourrait s'alourdir.",
    "Blocage en cours",
    "Résultat : trois communes sont coupées du monde.",
    "Lire aussi : Guerre en Ukraine, les cartes du conflit",
    "À la Une",
    "Faits divers. Justice. Sports. Météo",
    "Une Iranienne et deux Américains ont été libérés.",
    "Mots Clés : Inflation, Pouvoir d'achat, Énergie",
    "Voir la vidéo\nLe Direct\nNos Newsletters",
    "Triste Record. Jamais la Loire n'avait été aussi basse.",
    "La Coupe Davis et la Ligue des champions reprennent mardi.",
    "Les Journées du patrimoine auront lieu en septembre.",
    "Roland-Garros et Wimbledon excluent le public.",
    "Le Vendée Globe et la Route du Rhum ont été repoussés.",
    "La tempête Ciarán a privé d'électricité 800 000 foyers.",
    "Après l'ouragan Katrina, les digues ont été relevées.",
    "Le Black Friday et la Saint-Valentin dopent les ventes.",
    "La Seconde Guerre mondiale a pris fin le 8 mai 1945.",
    "Le Super Bowl et le Tour de France battent des records d'audience.",
    "Le 14 Juillet, le 11 Novembre et le lundi de Pâques restent fériés.",
    "Les Jeux olympiques de Tokyo sont reportés d'un an.",
    "Vénus, Mars et Jupiter seront visibles à l'œil nu.",
    "Le robot Perseverance fore le cratère Jezero.",
    "« Top Gun » et « Autant en emporte le vent » repassent au cinéma.",
    "« La Casa de papel » revient sur Netflix.",
    "L'Ocean Viking a secouru 113 personnes.",
    "Le télescope James-Webb a photographié la nébuleuse.",
    "La Marine nationale a dérouté un navire.",
    "Pierre après pierre, le mur est démonté.",
    "Victoire éclatante des Bleus à Twickenham.",
    "Aurore boréale : le ciel s'est teinté de rose.",
    "Florence et Venise sont sous l'eau.",
    "À Charlotte, en Caroline du Nord, les écoles ferment.",
    "Sydney, Adélaïde et Alice Springs étouffent sous la chaleur.",
    "Le lac de Constance est au plus bas.",
    "Un pèlerinage part de Lourdes pour Saint-Jacques-de-Compostelle.",
    "La maladie d'Alzheimer et la maladie de Parkinson progressent.",
    "Un séisme de magnitude 5 sur l'échelle de Richter a réveillé Santa Barbara.",
    "Les éditions Albin Michel et Robert Laffont publient moins.",
    "Le cabinet McKinsey facture cher ses conseils.",
    "Le palais Bourbon et l'hôtel Matignon sont gardés.",
    "L'opération Barkhane s'achève, l'opération Sentinelle continue.",
    "Deutsche Bank, Crédit Suisse et la Banque Postale sont visées.",
    "La ligne D et le RER B sont à l'arrêt entre Châtelet et Gare du Nord.",
    "La bibliothèque François Mitterrand et l'allée Simone Veil ont été évacuées.",
    "La Silicon Valley licencie, Wall Street recule.",
    "« Nous recrutons mille ingénieurs », a annoncé Doctolib.",
    "Sonatrach a confirmé la coupure, Gazprom a démenti.",
    "« Le pic est passé », a indiqué Santé publique France. Météo-France reste prudente.",
    "Lactalis a annoncé un rappel, a précisé Bercy.",
    "Le président LR du Sénat et le candidat Renaissance ont débattu.",
    "L'entraîneur du Stade Malherbe et le capitaine du Chelsea FC ont été expulsés.",
    "Le directeur de Grand Frais et la patronne de Philip Morris France n'ont pas commenté.",
    "Le chauffeur du Flixbus a été entendu par les gendarmes de Port Leucate.",
    "Bayern Munich, Ajax Amsterdam et Dinamo Zagreb sont dans le chapeau 2.",
    "« Star Wars » et « Breaking Bad » ont leur exposition.",
    "Red Bull et Harley-Davidson parrainent la course à Pearl Harbor.",
    "Google Maps et WhatsApp Web étaient en panne.",
    "Un concert géant est prévu à Hyde Park, un autre à Central Park.",
    "Le circuit Paul-Ricard et le circuit Bugatti attendent les motards.",
    "William Saurin et Marie Blachère augmentent leurs prix.",
    "Villers-sous-Bois, 45 ans après la crue, n'a pas oublié.",
    "Le Burkina Faso et la Sierra Leone ferment leurs frontières.",
    "Saison 3, épisode 2 : Retour au Bercail",
    "Covid-19 : Omicron recule, Delta disparaît.",
    "Le Grand Palais et l'Arc de Triomphe seront illuminés.",
)

# ---- end of the tables


def text_of(chars, *spans):
    """Return a text that is all article, or these spans of it."""
    body = digest.BlockKind.BODY
    return digest.read_text(chars, [digest.Line(start, end, body)
                                    for start, end in spans or [(0, len(chars))]])


def placed_cues(text, day=THURSDAY):
    """Return (quote, type, value) of every temporal expression, published on a day."""
    cues = digest.find_cues(text_of(text))
    return [(cue.quote, cue.timex.type, placed.value)
            for cue, placed in zip(cues, digest.place_cues(cues, day, day))]


def typographic(text):
    """Return a text with typographic apostrophes."""
    return text.replace("'", "’")


def people_of(text):
    """Return (name, role) of every person of a text."""
    return [(person.name, person.role) for person in digest.find_people(text_of(text))]


def stated_by(article):
    """Return the clue that prints the day itself, if there is one."""
    return next((clue for clue in article.clues if clue.kind in digest.STATED), None)


def entry_of(text, file="article.txt"):
    """Return the digest of one article."""
    return digest_of((file, text))[0]


def digest_of(*sources):
    """Return the digest of articles, given as (name, text)."""
    return list(map(digest.entry_of, kept_digest_of(*sources)))


def kept_digest_of(*sources):
    """Return the digest of articles, given as (name, text), as it is kept."""
    return digest.digest([digest.keep(digest.read_article(*source)) for source in sources])


def kinds_of(text):
    """Return (kind, line) of every line of a text."""
    chars = digest.flowing(text).chars
    return [(line.kind.value, chars[line.start:line.end]) for line in digest.read_lines(chars)]


def run(*args, stdin=b""):
    """Run the command line and return its exit status, standard output and standard error."""
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), (
            unittest.mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))):
        try:
            status = digest.main(args)
        except SystemExit as end:
            status = end.code
    out.flush()
    return status, out.buffer.getvalue().decode("utf-8"), err.getvalue()


def start(*args, **options):
    """Start the script as a process of its own."""
    return subprocess.Popen([sys.executable, str(HERE / "digest.py"), *args],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


FRENCH = ("Le maire de Marlac, Paul Vautrin, a annoncé lundi sa démission après la publication "
          "d'un rapport sur l'incendie du marché. Selon les pompiers, les portes étaient "
          "fermées.")
COOKIES = "En poursuivant votre navigation, vous acceptez que nous utilisions des traceurs."
ENGLISH = ("The mayor of the town said on Monday that he would resign after a report on the fire "
           "that destroyed the market. The doors were closed and there was no other way out.")

# a page, and why it is hardly French news
OBJECTIONS = (
    (FRENCH, None),
    ("Le pont est tombé.", None), ("Breaking news: bridge closed", None),  # too short to judge
    ("Breaking news: the bridge of the town was closed by the mayor on Monday", None),
    (ENGLISH, "in English, not in French"),
    ("Le conseil avait promis que la halle ouvrirait avant la foire. La halle restera fermée, a "
     "répété mardi la maire, Odile Ferrandou.", None),  # « a » and « la » are Spanish too
    (f"Accueil\nSe connecter\n{ENGLISH}\nLire aussi", "in English, not in French"),
    ("Home\nWorld\nSubscribe to the newsletter\nGet the best of our stories\n\n" + FRENCH +
     "\n\nRead more\nThe best of the week\nTerms of use", None),
    (FRENCH + "\n\n« Time is on our side and the best of it is that they know it », a-t-il dit.",
     None),
    ("Die Polizei hat am Montag die neue Brücke über den Fluss gesperrt. Nach Angaben eines "
     "Sprechers wurden Risse in einem der Pfeiler gefunden.", "in German, not in French"),
    ("El alcalde de la ciudad anunció el lunes su dimisión después de que una comisión publicara "
     "su informe sobre el incendio del mercado.", "in Spanish, not in French"),
    ("Il sindaco della città ha annunciato lunedì le sue dimissioni dopo la pubblicazione del "
     "rapporto sull'incendio del mercato e non si ricandida.", "in Italian, not in French"),
    ("O presidente da câmara anunciou na segunda-feira a sua demissão após a publicação do "
     "relatório sobre o incêndio do mercado da cidade.", "in Portuguese, not in French"),
    ("De burgemeester van de stad heeft maandag zijn ontslag aangekondigd na het rapport over de "
     "brand in de markthal van vorig jaar.", "in Dutch, not in French"),
    ("Мэр города объявил в понедельник о своей отставке после публикации доклада о пожаре на "
     "рынке, сообщает агентство со ссылкой на пожарных города и области.",
     "hardly a French sentence in it"),
    ("\n".join(f"Marlac {i},5 % {i * 37} voix {i}" for i in range(30)),
     "mostly numbers"),
    ("Mélangez la farine et le sel. Ajoutez les œufs un par un. Versez le lait dans la pâte. "
     "Laissez-la reposer une heure.", "instructions, no news"),
    ("Mélangez la farine et le sel. La pâte doit être souple. Versez le lait. Ajoutez les œufs "
     "un par un. Les crêpes seront dorées.", "instructions, no news"),
    ("Marlac a battu Nertes 3-1 (25-18, 22-25, 25-20, 25-23) en 98 minutes devant 1200 "
     "spectateurs, et reste en tête avec 41 points et 14 victoires en 17 matches.", None),
    ("Faire revenir les lardons. Étaler la pâte. Battre les œufs avec la crème. Cuire à four "
     "chaud pendant une demi-heure.", "instructions, no news"),
    ("Marlac Nertes Fontvive Paul Vautrin Luc Morvan Anna Kerr Marlac Nertes Fontvive Port-Royal "
     "Émile Dufour Jean Carrère Sophie de Nertes Zoé Carrère", "hardly a French sentence in it"),
    ("Marlac Nertes le Fontvive Paul Vautrin Luc Morvan Anna Kerr la Marlac Nertes Émile Dufour "
     "Jean Carrère Sophie Nertes Zoé Carrère Luc Kerr", "hardly a French sentence in it"),
    ("Accueil\nSport\nMétéo\nPodcasts\nJeux\nBourse\nAuto\nSanté\nVoyages\nMarlac\nNertes\n"
     "Fontvive\nVidéos\nPhotos\n\nLe pont de Marlac est tombé lundi, sans faire de blessés.", None),
    ("Votez dimanche, demande le maire. " + FRENCH, None),
)

OTHER_ACCOUNT = """\
À Marlac, le vieux pont est de nouveau ouvert

Les voitures roulent à nouveau sur le vieux pont de Marlac depuis lundi 6 mai, deux ans après sa
fermeture. Les travaux ont coûté vingt millions d'euros à la ville et à la région.

« Nous avons attendu trop longtemps », a dit Paul Vautrin, patron d'un café sur le quai, qui
compte sur la fête de vendredi 10 mai pour revoir ses clients. Les chauffeurs de camions sont
moins contents : pour eux, rien ne change avant l'hiver.
"""
COPIED = ("a.txt", """\
Le pont de Marlac rouvre après deux ans de travaux

Le vieux pont de Marlac a rouvert lundi 6 mai aux voitures, deux ans après sa fermeture. Les
travaux ont coûté vingt millions d'euros, dont la moitié a été payée par la région. La mairie
promet une fête aux habitants du quartier vendredi 10 mai.

« Nous avons attendu trop longtemps », a dit Paul Vautrin, patron d'un café sur le quai. Les
camions, eux, devront encore faire le tour par la rocade jusqu'à la fin de l'année.
""")

READ_FILE = digest.read_file


def dies_on_b(file):
    """Read a file as digest does, but die on b.txt."""
    if file[1] == "b.txt":
        os._exit(1)
    return READ_FILE(file)


FUZZED = int(os.environ.get("FUZZED", 200))  # mutated articles
HOSTILE = (
    "\u202e", "\u200b", "\x1b[31m", "\x9b", "\x85", "\u2028", "\0", "²", "③", "٣", "½", "İ",
    "ß", "\u0301", "Ã©", "â€™", "«", "»", '"', "(", "99999999999999", "31/02/2020",
    "00/00/0000", "9999-12-31", "0001", "Pâques 2099", "32 mars", "29 février 2019",
    "il y a 99999 ans", "dans cent siècles", "mille ans après le 3 mars 2016", "Ve siècle",
    "années 00", "la veille du 1er janvier 1000", "25h99", "lundi 30 février", "12 mars ",
    "\n\n", "Publié le ", "Lire aussi : ", "M. ", "J.-P. ",
)


def mutated(chance):
    """Return the bytes of an article that is broken by chance."""
    text = chance.choice(digest.DEMO)[1]
    for _ in range(chance.choice((1, 2, 5, 10))):
        i = chance.randrange(len(text) + 1)
        j = i + chance.choice((0, 1, 5, 50))
        text = chance.choice((
            lambda: text[:i] + text[j:], lambda: text[:i] + text[i:j] * 3 + text[j:],
            lambda: text[:i] + chance.choice(HOSTILE) + text[i:],
            lambda: text[:i] + f" {chance.choice(HOSTILE)} " * chance.choice((1, 20)) + text[j:],
            lambda: text[:i] + chr(chance.randrange(0x3000)) + text[j:],
            lambda: text[:i] + text[i:j].upper() + text[j:]))()
    encoding = chance.choice(("utf-8", "utf-8", "utf-8", "utf-16", "cp1252"))
    data = bytearray(text.encode(encoding, "replace"))
    if data and not chance.randrange(5):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


class TheFile(unittest.TestCase):
    def test_no_name_is_given_twice(self):
        tree = ast.parse((HERE / "digest.py").read_text(encoding="utf-8"))
        names = [name.id for node in tree.body if isinstance(node, (ast.Assign, ast.AnnAssign))
                 for target in getattr(node, "targets", None) or [node.target]
                 for name in ast.walk(target) if isinstance(name, ast.Name)]
        names += [node.name for node in tree.body
                  if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
        self.assertEqual([n for n, times in collections.Counter(names).items() if times > 1], [])


class DataModel(unittest.TestCase):
    def test_a_date_prints_itself_and_knows_its_days(self):
        when, day = digest.When, date
        cases = [
            (when(2022, 3, 24), "2022-03-24", day(2022, 3, 24), day(2022, 3, 24)),
            (when(2022, 3, 24, weekday=4, part="TEV"), "2022-03-24TEV",
             day(2022, 3, 24), day(2022, 3, 24)),
            (when(2024, 2), "2024-02", day(2024, 2, 1), day(2024, 2, 29)),
            (when(2021, 12, edge="END"), "2021-12", day(2021, 12, 21), day(2021, 12, 31)),
            (when(2022, edge="START"), "2022", day(2022, 1, 1), day(2022, 5, 2)),
            (when(2022, edge="MID"), "2022", day(2022, 4, 2), day(2022, 10, 1)),
            (when(2022), "2022", day(2022, 1, 1), day(2022, 12, 31)),
            (when(1990, digits=3), "199", day(1990, 1, 1), day(1999, 12, 31)),
            (when(1800, digits=2), "18", day(1800, 1, 1), day(1899, 12, 31)),
            (when(2022, week=12), "2022-W12", day(2022, 3, 21), day(2022, 3, 27)),
            (when(2022, week=12, period="WE"), "2022-W12-WE", day(2022, 3, 26), day(2022, 3, 27)),
            (when(2021, period="WI"), "2021-WI", day(2021, 12, 1), day(2022, 3, 19)),
            (when(2022, period="Q3"), "2022-Q3", day(2022, 7, 1), day(2022, 9, 30)),
            (when(2022, period="H2"), "2022-H2", day(2022, 7, 1), day(2022, 12, 31)),
        ]
        for value, printed, first, last in cases:
            with self.subTest(value=printed):
                self.assertEqual((value.timex3, value.days()), (printed, (first, last)))

    def test_a_date_that_is_open_has_no_days(self):
        when = digest.When
        cases = {
            when(month=3, day=24): "XXXX-03-24", when(day=28, weekday=1): "XXXX-XX-28",
            when(weekday=4, part="TMO"): "XXXX-WXX-4TMO", when(period="WE"): "XXXX-WXX-WE",
            when(period="SU"): "XXXX-SU", when(part="T18:30"): "XXXX-XX-XXT18:30",
            when(other="P3D"): "P3D", when(2022, 2, 30): "2022-02-30", when(): "XXXX-XX-XX",
        }
        for value, printed in cases.items():
            with self.subTest(value=printed):
                self.assertEqual((value.timex3, value.days()), (printed, None))


class Files(unittest.TestCase):
    def test_encodings(self):
        text = "L’été à Orléans\nŒuvre"
        cases = {
            "UTF-8": text.encode("utf-8"), "UTF-8 with BOM": text.encode("utf-8-sig"),
            "UTF-16 LE": b"\xff\xfe" + text.encode("utf-16-le"),
            "UTF-16 BE": b"\xfe\xff" + text.encode("utf-16-be"),
            "Windows-1252": text.encode("cp1252"), "Mac Roman": text.encode("mac_roman"),
            "UTF-16 LE without BOM": text.encode("utf-16-le"),
            "UTF-16 BE without BOM": text.encode("utf-16-be"),
            "decomposed": __import__("unicodedata").normalize("NFD", text).encode("utf-8"),
            "CR LF": text.replace("\n", "\r\n").encode("utf-8"),
            "CR": text.replace("\n", "\r").encode("utf-8"),
        }
        for name, data in cases.items():
            with self.subTest(encoding=name):
                self.assertEqual(digest.decode(data), (text, []))

    def test_a_line_of_utf_16_is_told_by_its_nul_bytes(self):
        for text in ("Le pont tombe", "Le « pont’ » de l’œil d’Œil"):
            with self.subTest(text=text):
                self.assertEqual(digest.decode(text.encode("utf-16-be")), (text, []))

    def test_mojibake_is_mended_and_reported(self):
        broken = "L’été a été sec".encode("utf-8").decode("cp1252").encode("utf-8")
        self.assertEqual(digest.decode(broken),
                         ("L’été a été sec", ["UTF-8 read as Windows-1252 (Ã©), mended"]))

    def test_what_is_no_article(self):
        for data, reason in ((b"", "empty"), (b" \n\t", "empty"), (b"12 34", "no words in it"),
                             (b"L\0e\0 \0m\0a\0i\0", "binary (it has NUL bytes)"),
                             (b"\x89\0PN" * 20, "binary (it has NUL bytes)"),
                             (b"\x89PNG\0\0", "binary (it has NUL bytes)")):
            with self.subTest(data=data), self.assertRaises(digest.NotAnArticle) as caught:
                digest.decode(data)
            self.assertEqual(str(caught.exception), reason)

    def test_day_in_a_file_name(self):
        for name, day in (("2022-03-24_x.txt", "2022-03-24"), ("20220324-x.txt", "2022-03-24"),
                          ("a_2022_03_24.txt", "2022-03-24"), ("sub/2022.03.24.txt", "2022-03-24"),
                          ("2022-13-24.txt", None), ("2022-02-30.txt", None), ("002.txt", None),
                          ("120220324.txt", None), ("2022-0324.txt", None),
                          ("24-03-2022 x.txt", "2022-03-24"), ("x (24.03.2022).txt", "2022-03-24"),
                          ("x-24-mars-2022.txt", "2022-03-24"), ("2022/03/24/x.txt", "2022-03-24"),
                          ("x_1er_aou\u0302t_2022.txt", "2022-08-01"),
                          ("20220324093000.txt", "2022-03-24"), ("2022-03-24/x.txt", "2022-03-24"),
                          ("le-crash-du-24-mars-2015.txt", None), ("100 mots 2022.txt", None),
                          ("2022/03/x.txt", None), ("les 24 heures 2022.txt", None)):
            with self.subTest(name=name):
                found = digest.file_day(name)
                self.assertEqual(found and found.first.isoformat(), day)

    def page(self, name, text):
        """Read a file of this name that holds this text."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
            return digest.read_page(str(path))

    def test_a_page_of_html_is_read_as_its_text(self):
        page = self.page("a.html", HTML_PAGE)
        self.assertEqual(page.chars, HTML_TEXT)
        self.assertEqual(str(page.day.first), "2019-05-07")
        self.assertEqual(self.page("a.txt", HTML_PAGE), page)  # told by how it begins
        article = digest.read_article("a.html", page.chars, page)
        self.assertEqual((article.headline, str(stated_by(article).first)),
                         ("Le pont de Marlac a rouvert lundi", "2019-05-07"))

    def test_what_markup_is_text(self):
        for markup, text in (
                ("<p>Un</p><p>Deux", "Un\n\nDeux"), ("Un<br>Deux<br/>Trois", "Un\nDeux\nTrois"),
                ("<b>Un</b>e \n grue", "Une grue"), ("3 < 4 &amp; 5 &eacute;", "3 < 4 & 5 é"),
                ("<a title='a > b'>Un</a> mot", "Un mot"),
                ("Un <!-- <p>non</p> --> mot", "Un mot"),
                ("<script>'<p>non'</script>Un mot", "Un mot"),
                ("<nav>non<nav>non</nav>non</nav>Un mot", "Un mot"),
                ("<nav>Un mot", "Un mot"),  # never closed
                ("<svg/>Un mot", "Un mot"), ("Un mot<a href='", "Un mot"),
                ("Un mot<!-- non", "Un mot"), ("<unknown-tag>Un mot</unknown-tag>", "Un mot"),
                ("<form><p>Un mot</form>", "Un mot")):
            with self.subTest(markup=markup):
                self.assertEqual(digest.read_html(markup).chars.replace("  ", " "), text)

    def test_what_markup_states(self):
        cases = (
            ("<meta property='article:published_time' content='2019-05-07T08:00:00Z'>",
             "2019-05-07"),
            ("<META CONTENT=2019-05-07 NAME=date>", "2019-05-07"),
            ('<script type="application/ld+json">{"datePublished": "2019-05-07"}</script>',
             "2019-05-07"),
            ("<time datetime='2019-05-07 08:00'>lundi</time>", "2019-05-07"),
            ("<time datetime='2019-05-08'></time><meta name=date content=2019-05-07>",
             "2019-05-07"),
            ("<aside><time datetime='2019-05-07'></time></aside>", None),
            ('<script>{"datePublished": "2019-05-07"}</script>', None),
            ('<script type="application/ld+json">{"dateModified": "2019-05-07"}</script>', None),
            ("<meta name=date content='2019-02-30'>", None), ("<time>lundi</time>", None),
            ("<meta name=viewport content='2019-05-07'>", None))
        for markup, day in cases:
            with self.subTest(markup=markup):
                known = digest.read_html(f"<html>{markup}<p>Un mot.")
                self.assertEqual(known.day and str(known.day.first), day)

    def test_the_headline_in_the_title_of_a_page(self):
        self.assertEqual(digest.read_headline(digest.words_of("Le pont"), "Le quai"),
                         ("Le quai", "title"))
        line = "Le pont rouvre, le maire attend"
        for title, lines, headline in (
                ("Le pont rouvre, le maire attend - Gazette de Marlac", (line,), line),
                ("Le pont rouvre, le maire attend - Gazette de Marlac", (), line),
                ("Le pont rouvre | La Gazette", (), "Le pont rouvre"),
                ("Le pont rouvre, le maire attend : toute l'actualité locale", (line,), line),
                ("Le pont - deux ans de travaux", (), "Le pont - deux ans de travaux"),
                ("Le pont rouvre", ("Le",), "Le pont rouvre"),
                ("Foot à Marlac ce soir : Marlac - Brune",
                 ("Foot à Marlac ce soir : Marlac - Brune",),
                 "Foot à Marlac ce soir : Marlac - Brune")):
            with self.subTest(title=title, lines=lines):
                self.assertEqual(digest.without_site(title, lines, stated=True), headline)

    def test_markdown_is_read_without_its_marks(self):
        page = self.page("a.md", "---\ntitle: \"L'été du pont\"\ndate: 2019-05-07\n---\n"
                         "# Le pont\n\nLe **pont** a [rouvert](http://x/a_b) _lundi_. "
                         "![](a.png)\n\n> 3 * 4 * 5\n")
        self.assertEqual(page.chars, "Le pont\n\nLe pont a rouvert lundi. \n\n3 * 4 * 5\n")
        self.assertEqual((page.headline, str(page.day.first)),
                         ("L'été du pont", "2019-05-07"))
        self.assertEqual(self.page("a.md", "# Le *pont*\n\nIl rouvre.").headline, "Le pont")
        self.assertEqual(self.page("a.txt", "# Le *pont*\n").chars, "# Le *pont*\n")

    def test_what_holds_text_in_a_form_of_its_own_is_named(self):
        for data, reason in ((b"%PDF-1.4 Un mot", "a PDF"),
                             (b"{\\rtf1 Un mot", "an RTF document"),
                             (b"PK\x03\x04 Un mot", "an office document or archive")):
            with self.subTest(reason=reason), self.assertRaises(digest.NotAnArticle) as caught:
                self.page("a.txt", data)
            self.assertEqual(str(caught.exception), f"{reason}, not plain text")

    def test_which_files_a_folder_stands_for(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("b.txt", "a.HTM", "sub/c.md", "d.text", "e.html", "f.pdf", "g", "h.PDF",
                         ".hidden.txt", "._b.txt", ".git/x.txt", "sub/i.jpg", "j.doc", "k.odt",
                         "l.png"):
                Path(folder, name).parent.mkdir(exist_ok=True)
                Path(folder, name).write_bytes(b"")
            found = digest.find_files([folder])
            self.assertEqual([name for _, name in found.items],
                             ["a.HTM", "b.txt", "d.text", "e.html", "sub/c.md"])
            self.assertEqual(found.notes, [(
                folder, "other files left alone: 7 (.pdf, .doc, .jpg, .odt)")])
            for pattern, names in (("*.txt", ["b.txt"]), ("**/*.md", ["c.md"]), ("?", ["g"]),
                                   ("*.xls", ["*.xls"])):
                with self.subTest(pattern=pattern):
                    files = digest.find_files([os.path.join(folder, pattern)]).items
                    self.assertEqual([name for _, name in files], names)
            Path(folder, "[1].txt").write_bytes(b"")  # a name, not a pattern
            self.assertEqual(digest.find_files([f"{folder}/[1].txt"]).items[0][1], "[1].txt")

    def test_time_grows_with_the_markup_and_no_faster(self):
        for unit in ("<a ", "<!--", "</", "<a href=\"", "<a b='", "<script>", "<time a=", "= ",
                     "<p>a", "<nav>", "<meta a", "![", "[a](", "**a", "_a", "<a/", "---\n"):
            with self.subTest(unit=unit):
                times = []
                for size in (20_000, 200_000):
                    text = "<p>Un mot.</p>" + unit * (size // len(unit))
                    before = time.process_time()
                    digest.read_html(text)
                    digest.read_markdown(text)
                    times.append(time.process_time() - before)
                self.assertLess(times[1], 30 * times[0] + 0.2)  # quadratic would be 100 times


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
                self.assertEqual(text_of(text).raw[:-1], words)

    def test_spans_are_those_of_the_text(self):
        words = text_of(PAGE, (10, 60), (100, 300))
        for raw, start, end in zip(words.raw, words.start, words.end):
            self.assertTrue(raw == "\n" or PAGE[start:end] == raw)

    def test_what_is_hardly_french_news(self):
        for text, objection in OBJECTIONS:
            with self.subTest(text=text[:40]):
                self.assertEqual(digest.objection_to(digest.read_text(
                    text, digest.read_lines(text))), objection)

    def test_the_page_is_judged_where_most_of_it_is_something_else(self):
        for name, article, rest, objection in (
                ("the French of an English page", COOKIES * 4, ENGLISH * 4,
                 "in English, not in French"),
                ("the English of a French page", FRENCH, ENGLISH + " Marlac" * 9, None),
                ("a table with its title", "Résultats", " 1 2 3 Marlac" * 20, "mostly numbers")):
            with self.subTest(name=name):
                self.assertEqual(digest.objection_to(text_of(
                    f"{article}\n{rest}", (0, len(article)))), objection)


class Sentences(unittest.TestCase):
    def test_where_sentences_end(self):
        cases = {
            "M. Macron est là. Il parle.": 2, "J. Dupont a dit oui.": 1,
            "Il a dit « non. » Puis il est parti.": 2, "Un fait… étonnant.": 1,
            "Fin\nDébut": 2, "Le 14 févr. 2023 il neige.": 1,
            "Il fait 38 °C. Les écoles ferment.": 2, "Il a payé 200 F. Marie a ri.": 2,
            "Il roule à 142 km/h. Deux agents le voient.": 2, "Il mesure 3 m. Marie rit.": 2,
            "Il vend des pommes, etc. Le marché ferme.": 2, "J.-P. Duval est là. Il rit.": 2,
            "Le suspect, Franck Z. Il nie.": 2, "Franck Z. Duval nie tout.": 1,
            "Il aime l'art. Marie aussi.": 2, "Selon l'art. 5 du code, il a tort.": 1,
            "Le Dr. Martin opère.": 1, "Il vient des U.S.A. Il rit.": 2,
            "Le groupe A. B. Martin ouvre.": 1, "Il a ri (p. 12). Elle aussi.": 2,
            "tomate " * 500: 2,  # a list without an end
        }
        for text, count in cases.items():
            with self.subTest(text=text):
                self.assertEqual(len(text_of(text).sentences), count)

    def test_tenses(self):
        cases = {
            "Il a annoncé la nouvelle": "past", "Il avait annoncé la nouvelle": "before the past",
            "Elle présidera la réunion": "future", "Ils vont partir": "future",
            "Elle est arrivée": "past", "La finale est prévue": "future",
            "Le maire annonce un plan": "present", "Ils se sont réunis": "past",
            "Il n'a pas encore répondu": "past", "Les prix ont été fixés": "past",
            "Il espère entamer des pourparlers": "future", "Le roi mourut": "past",
            "Il aurait fui": "past", "Les rues étaient bloquées": "past",
            # an auxiliary apart from its participle
            "Le maire a, contre toute attente, gagné": "past",
            "Il n'a donc toujours pas encore bien répondu": "past",
            "Les élus ont « regretté » ce choix": "past",
            "Le port s'apprête à fermer": "future",
            # read by their endings and their place
            "La ville choisit un plan": "present", "Le drame survient en mer": "present",
            "Le juge se récuse": "present", "Les dockers manifestent": "present",
            "Les élus entreprennent des travaux": "present", "Elle écope d'une amende": "present",
            "Elle la craint": "present", "Nous rouvrirons le pont": "future",
            "C'est lundi que le port a fermé": "past", "Ce sera le maire qui parlera": "future",
            "C'est un drame": "present",
        }
        for text, tense in cases.items():
            with self.subTest(text=text):
                (sentence,) = text_of(text).sentences
                self.assertEqual([v.tense.value for v in sentence.verbs], [tense])


    def test_what_is_no_verb(self):
        for text in ("un plan contre les crues", "trois ans de prison ferme", "un violent incendie",
                     "un nouveau massacre", "une nouvelle attaque au port", "un délit de fuite",
                     "un petit conflit", "deux cent dockers", "toujours content",
                     "aux environs de midi", "des blessés sur place"):
            with self.subTest(text=text):
                (sentence,) = text_of(text).sentences
                self.assertEqual(sentence.verbs, ())


HTML_PAGE = """\
<!DOCTYPE html>
<html><head><title>Le pont de Marlac a rouvert lundi | La Gazette</title>
<meta property="article:published_time" content="2019-05-07T08:00:00+02:00">
<style>p > a { color: red }</style></head>
<body><nav><a href="/">Accueil</a><a href="/sport">Sport</a></nav>
<h1>Le pont de Marlac
a rouvert lundi</h1>
<p>Le pont de&nbsp;Marlac a <b>rouvert</b> lundi,
a dit le maire.</p><script>var a = "<p>non</p>";</script>
<p>Il &eacute;tait ferm&#233; depuis mars.</p>
<footer>Mentions légales</footer></body></html>
"""


HTML_TEXT = ("Le pont de Marlac a rouvert lundi\n\nLe pont de\u00a0Marlac a rouvert lundi, a dit "
             "le maire.\n\nIl était fermé depuis mars.")


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


# An article as a mail, a PDF or a browser without pictures wraps it.
WRAPPED = """\
La halle de Marlac rasée par les flammes

Publié le 18 juin 2015

La halle de Marlac, construite par le maire en 1887, a été entièrement détruite par un incendie \
mercredi soir. Le maire, Paul Vautrin, a promis qu'elle serait « reconstruite à l'identique ».

Une enquête a été confiée à la gendarmerie. Quarante-deux commerçants travaillaient là, dit le \
préfet, Hugues Lecourbe, qui est venu jeudi matin au chevet des commerçants et des riverains."""


# what stands at the end of a line and on the next, between lines that wrap -> how it is read
LINE_BREAKS = (
    ("entière-\nment", "entièrement"), ("Saint-\nOrban", "Saint-Orban"),
    ("quarante-\ndeux", "quarante-deux"), ("peut-\nêtre", "peut-être"),
    ("a-t-\nil", "a-t-il"), ("franco-\nitalien", "franco-italien"),
    ("2019-\n2020", "2019-2020"), ("régle\u00ad\nment", "réglement"),
    ("dia-\ndème", "diadème"), ("ex-\nmaire", "ex-maire"),
    ("fro-\nmagère", "fromagère"), ("as-\nsure", "assure"), ("de\nfer", "de fer"),
    ("de \n   fer", "de fer"), ("Paul\nVautrin", "Paul Vautrin"),
)


AROUND_BREAK = ("La ville de Marlac a ouvert hier au public le vieux port de\n"
                "commerce, et le maire est venu avec toute sa suite pour le\n"
                "voir, dit-il, de ses yeux, mais pour le reste nul {} ne sait\n"
                "rien de rien.\n")


# pages that are not wrapped: they are left as they are
NOT_WRAPPED = (
    "Accueil\nla une\nles sports\nle port\nLa ville ouvre son port.\n",
    "Le maire\nPaul Vautrin\na parlé mardi devant les élus de la ville et du port de Marlac\n"
    "et promis\nune digue\n",
    "Tomates, 1 kg\noignons\nsel\npoivre\nhuile\n" + "Une longue phrase. " * 20 + "\n",
)


LEAD = ("La ville de Marlac a fermé mardi sa piscine, que la région ne voulait plus payer. Les "
        "nageurs protestent, et le maire de la ville promet un bassin neuf.")


NOWHERE = LEAD.replace(" de Marlac", "")


# page -> its headline
TITLES = (
    ("La ville ferme sa piscine | Le Petit Marlacois\n" + LEAD, "La ville ferme sa piscine"),
    ("Sécheresse\n\n" + LEAD, "Sécheresse"),
    ("Crue de la Sauve\nPublié le 5 mai 2019\n\n" + LEAD, "Crue de la Sauve"),
    ("VIDÉO : une piscine fermée\nPublié le 5 mai 2019\n\n" + LEAD, "VIDÉO : une piscine fermée"),
    ("Piscine : inscrivez-vous avant mai\n\n" + LEAD, "Piscine : inscrivez-vous avant mai"),
    ("La ville de Marlac\nferme sa piscine\n\n" + LEAD, "La ville de Marlac ferme sa piscine"),
    ("LE PETIT MARLACOIS      Samedi 12 mars 2003      Page 3\nPiscine fermée\n" + LEAD,
     "Piscine fermée"),
    ("Société\nLa ville ferme sa piscine\nPar Ida Moncel\nPublié hier à 19h10\n" + LEAD,
     "La ville ferme sa piscine"),
    ("> Piscine fermée\n>\n> " + LEAD.replace(". ", ".\n> "), "Piscine fermée"),
    ("La ville ferme sa piscine - marlac.fr\n" + LEAD, "La ville ferme sa piscine"),
    ("La ville ferme sa piscine - un drame\n" + LEAD, "La ville ferme sa piscine - un drame"),
    ("La ville ferme sa piscine – Gazette\nMenu\nLa ville ferme sa piscine\n" + LEAD,
     "La ville ferme sa piscine"),
    ("Sports La ville ferme sa piscine\nLa ville ferme sa piscine\n" + LEAD,
     "La ville ferme sa piscine"),
    ("La ville ferme sa piscine | Gazette\nMenu\nLa ville ferme sa piscine\n"
     "Le bassin vide, en hiver. - Photo Jean Petit\nPar Léa Morin\n" + LEAD,
     "La ville ferme sa piscine"),
    ("La chaîne russe Sputnik bannie des écrans du port\n" + LEAD,
     "La chaîne russe Sputnik bannie des écrans du port"),
    ("Le choc du 3 mars 2015 : dix ans après\n" + LEAD, "Le choc du 3 mars 2015 : dix ans après"),
    ("Menu\nAccueil\nSports\nMarlac - Nertes : 3-1\nLa ville ferme sa piscine\n"
     "Par Léa Morin\n" + LEAD, "La ville ferme sa piscine"),
    ("La ville ferme sa piscine\nLéa Morin (envoyée spéciale à Marlac), le 12/03/2019 à 10h08\n"
     + LEAD, "La ville ferme sa piscine"),
    # names alone are tags, results and papers, unless nothing else stands above the text
    ("Accueil\nUn bassin vide depuis dix ans\nAux abonnés\nSports, Marlac\n12 mars 2019\n"
     + LEAD, "Un bassin vide depuis dix ans"),
    ("Le Courrier de Marlac\nMardi 12 mars 2019\nSainte Justine\n\nLa ville ferme sa piscine\n"
     + LEAD, "La ville ferme sa piscine"),
    ("Marlac - Nertes : 3-1\n" + LEAD, "Marlac - Nertes : 3-1"),
    ("Menu\nAucun bassin avant dix ans à Marlac\nVille et région\n12 mars 2019\n" + LEAD,
     "Aucun bassin avant dix ans à Marlac"),
    ("L'Écho de Marlac        Mardi 12 mars 2019\n\nLA VILLE FERME SA PISCINE\n======\n" + LEAD,
     "LA VILLE FERME SA PISCINE"),
)


# line -> what it is besides text
LINE_SIGNS = (
    ("J'accepte les cookies", "form"), ("S’ABONNER À LA NEWSLETTER", "form"),
    ("Laissez un commentaire", "form"), ("Temps de lecture : 4 min", "form"),
    ("Contenu réservé à nos abonnées", "form"), ("Partagez sur :", "form"),
    ("Lire aussi : le port ferme", "teaser"), (">> LIRE AUSSI - Le port", "teaser"),
    ("Propos recueillis au port", "byline"), ("Par Léa Morin", "byline"),
    ("Avec AFP", "byline"), ("Avec La Presse Canadienne", "byline"),
    ("(Avec Luc Petit à Lima, Léa Morin pour le service français)", "byline"),
    ("(Un livre de Luc Petit)", "byline"), ("(Il a fermé. Le port reste.)", ""),
    ("Le port, lundi. Léa Morin/Gazette", "credit"),
    ("Le port, lundi. © Léa Morin", "credit"), ("* Le port ferme", "list"),
    # what articles say too
    ("La vie privée des élus intéresse peu.", ""), ("Comment réagir à la crise ?", ""),
    ("La modération des prix reste un vœu.", ""), ("Il vous reste deux jours.", ""),
    ("Les plus pauvres attendent, selon les dernières nouvelles du port.", ""),
    ("Le maire veut se connecter aux habitants du port. Il promet une lettre où chacun dira ce "
     "qu'il pense de la ville, du port, des écoles et des rues, et une réponse à tous.", ""),
)


# kinds of lines, of which pages are made
PAGE_LINES = {
    "T": "La ville ferme sa piscine municipale", "n": "Piscine fermée",
    "k": "Marlac : la ville ferme sa piscine, que la région ne voulait plus payer, et promet un "
         "bassin neuf aux nageurs",
    "u": "La ville ferme sa piscine municipale | La Gazette",
    "D": "Le maire invoque le coût du chauffage.", "C": "Le bassin vide, en hiver. © Léa Morin",
    "P": LEAD, "Q": "Le maire a dit aux élus que les travaux du bassin seraient payés par la ville "
                    "et par la région.",
    "I": "Le maire et les élus de la ville ont voté", "H": "Une pétition lancée",
    "R": "Le maire le veut.", "V": "Marlac | 12 | 14",
    "G": "Fontvive, Brélac et Port-Royal : 25 000 euros ; Nertes, Marlac et Saint-Orban : 12 000 "
         "euros pour une école.",
    "s": "Publié le 12 mars 2019", "d": "Léa Morin, 2 mai 2021", "j": "La rédaction avec agences",
    "m": "Accueil", "x": "Se connecter", "f": "S'abonner à la newsletter",
    "e": "Lire aussi : le port ferme", "l": "* Les plus lus de la semaine",
    "o": "Le musée de Nertes rouvre",
    "w": "Le musée de Nertes a rouvert hier, après trois ans de travaux, a dit la maire de la "
         "ville.",
}
PAGE_LINES["L"] = " ".join([PAGE_LINES["P"], PAGE_LINES["Q"]] * 5)
# pages by their lines, what is none of the article in brackets; the headline comes first
MIXED_PAGES = (
    "(wm)TD(s)QHRR", "(nm)T(j)I(e)G(eeellw)", "(um)k(s)L(fdwwwwwwww)", "(nm)nD(s)P(ffffow)",
    "(uw)TDI(llll)G(ffw)", "(on)TCP(lll)P(x)LR(x)", "(w)k(" + "m" * 40 + ")P(mmmmxw)",
    "(mm)T(mmm)GVVVVVVL(lllffw)", "TP" + "V" * 40 + "P(llllw)",
)


class PlacesAndNames(unittest.TestCase):
    def test_place_of_the_news(self):
        cases = (
            ("Une grue tombe. Le ministre s'est rendu lundi à Lyon.", "Lyon"),
            ("Lyon : une grue tombe. Le ministre est rentré à Paris.", "Lyon"),
            ("Le maire de Lyon a été reçu à Bruxelles.", "Bruxelles"),
            ("Le tribunal de Nantes a jugé un notaire.", "Nantes"),
            ("Une mosquée du village de Brélac a brûlé.", "Brélac"),
            ("La foule s'est réunie à Saint-Orban-sur-Aulne.", "Saint-Orban-sur-Aulne"),
            ("Le romancier Antoine de Saint-Orban est mort.", None),
            ("L'accord de Paris a été signé par tous.", None),
            ("Le club l'a emporté face à Lyon, dit la ligue.", None),
            ("Le port rouvre. Selon Paul Duval, avocat au barreau de Nantes, tout va bien.", None),
            ("Le blocage dure à Brélac. Le dépôt de Brélac est fermé.", "Brélac"),
            ("Le geste plaît à Duval. Le maire Duval sourit.", None),
            ("Une grue tombe. Brélac, la ville voisine, a tout vu.", "Brélac"),
            ("Une grue tombe. Brélac, la ville voisine, a tout vu. Un élu est à Lyon.", "Brélac"),
            ("Une grue tombe. Elle est haute. Le port ferme. Un élu est à Lyon.", "Lyon"),
            ("Une grue tombe. Elle est haute. Le port ferme. Le quai dort. Un élu est à Lyon.",
             None),
            ("Une grue tombe au port.\nDe notre correspondante à Nantes,\n" + NOWHERE,
             "Nantes"),
            ("Le ministre a parlé à Marie de son projet.", None),
            ("Révélée en 2018 à Lyon, Anne Tarkin a gagné hier.", None),
        )
        for text, place in cases:
            with self.subTest(text=text):
                self.assertEqual(digest.read_article("a.txt", text).place, place)


# line -> the kind of stamp that it is
STAMPS = (
    ("Publié le mardi 12 mars 2019 à 18h05", "published"),
    ("Article publié le 12/03/2019", "published"), ("PUBLIÉ LE 12 MARS 2019", "published"),
    ("Publie le 9 fevrier 2006", "published"), ("Mis a jour le 9 aout 2006", "updated"),
    ("L'Écho du Val Mercredi 12 mars 2003 N° 1200", "byline"),
    ("(MAP 12/03/2003)", "byline"),
    ("Posté par Léa Morin le 12 mars 2019", "published"),
    ("Léa Morin Publié le 12/03/2019 | Lecture : 3 min", "published"),
    ("Publié dans Société par Léa Morin, à Marlac, le 12 mars 2019", "published"),
    ("La Gazette de Marlac Société publié le 12 mars 2019", "published"),
    ("Mis à jour le 5 mai 2019, publié le 3 mai 2019", "published"),
    ("Dernière mise à jour : 12/03/2019 - 18:05", "updated"),
    ("[Mis à jour le 12 mars 2019 à 13h54] La ville a fermé sa piscine.", "updated"),
    ("Lun 12 Mars 2019 - 10:12", "date and hour"), ("2019-03-12T10:12:33+02:00", "date and hour"),
    ("17h39, le 12 mars 2019", "date and hour"), ("Société 12/03/2019 18:05", "date and hour"),
    ("La Gazette | 12.03.2019 à 10h12 • Mis à jour le 13.03.2019 à 7h", "date and hour"),
    ("Hugues d'Orban (envoyé spécial à Damas), le 12/03/2019 à 10h08", "date and hour"),
    ("Par Léa Morin - 12 mars 2019", "byline"), ("AFP, le 12 mars 2019", "byline"),
    ("12 mars 2019 par Léa Morin", "byline"), ("Marlac, le 12 mars 2019", "byline"),
    ("Mer & littoral | 12 mars 2019", "byline"), ("Mer et bois de pins - 12 mars 2019", "byline"),
    ("par notre bureau du port, mar. 12 mars 2019, 17:40", "date and hour"),
    ("Brève du 12 mars 2019 à 21h15", "date and hour"),
    ("Rédigé par L. Morin / Val le Mardi 12 Mars 2019 à 17:45 | Lu 132 fois", "published"),
    ("L'ÉCHO DU VAL          Samedi 12 mars 2003          Page 3", "byline"),
    ("Mis en ligne le sam. 9 mars 2019 à 10h05 Actualisé le dim. 10 mars 2019", "published"),
    ("mardi, 12 mars 2019", "date line"), ("12 mars 201912 mars 2019", "date line"),
)


# lines with a date that say nothing of the article's publication
NO_STAMPS = (
    "Il publie le 9 février 2019 un livre", "Le maire publie le 9 mars 2019 un plan",
    "Attentat du 13 novembre 2015 : la mémoire à vif", "Le naufrage du 14 avril 1912",
    "Photo d'archives du 12 juin 2015", "Une foule devant la gare, le 12 juin 2015",
    "Anne Lebrun, le 3 mars 2011 à Paris (AFP/Jean Petit)", "Archives, 3 mars 2011",
    "Offre valable jusqu'au 31/01/2031", "CGU mises à jour le 25 mai 2018",
    "Question posée par Louis Bret le 3 mars 2011", "Sorti en salles le 5 avril 2017",
    "Membre depuis le 12/04/2011", "Inscrite le 12/04/2011", "Consulté le 03/02/2022",
    "Né le 3 mars 1950 à Marlac", "Rapport publié le 3 mars 2011", "Photo publiée le 3 mars 2011",
    "Le Petit Courrier publie le 12 mars 2019 son hebdo", "— Paul Vautrin, 22 mars 2016",
    "* Finale : 10 juin 2023", "Du 3 au 12 mars 2011",
    "Concert le 3 mars 2011 à 20h30", "3 mars 2011 : ouverture du musée", "Le port en 2019",
)


# dateline -> place, agencies, day printed
DATELINES = (
    ("Casablanca, 12 mars 2019 (MAP) -", "Casablanca", ("MAP",), "2019-03-12"),
    ("THIÈS, 8 juill. 2019 (APS) –", "Thiès", ("APS",), "2019-07-08"),
    ("DAKAR, mardi 12 mars 2019 (APS) -", "Dakar", ("APS",), "2019-03-12"),
    ("BRUXELLES 12/03/2019 (BELGA) =", "Bruxelles", ("Belga",), "2019-03-12"),
    ("BRUXELLES 12/03 (BELGA) =", "Bruxelles", ("Belga",), None),
    ("Genève (ats) -", "Genève", ("ATS",), None), ("GENÈVE (ats).", "Genève", ("ATS",), None),
    ("KORHOGO, 3 fév. 2019 (AIP).-", "Korhogo", ("AIP",), "2019-02-03"),
    ("QUÉBEC, le 12 mars 2019 /CNW/ -", "Québec", ("CNW",), "2019-03-12"),
    ("Prague, 12 mars 2019 (ČTK) -", "Prague", ("CTK",), "2019-03-12"),
    ("OTTAWA — (La Presse canadienne) —", "Ottawa", ("La Presse canadienne",), None),
    ("PARIS/LYON, 12 mars 2019 (Reuters) -", "Paris", ("Reuters",), "2019-03-12"),
    ("Washington (États-Unis), 12 mars 2019 (AFP) –", "Washington", ("AFP",), "2019-03-12"),
    ("SAINT-ORBAN-SUR-AULNE, Qc —", "Saint-Orban-sur-Aulne", (), None),
    ("L'ÎLE-D'ORBAN —", "L'Île-d'Orban", (), None), ("(Montréal)", "Montréal", (), None),
    ("Marlac, le 12 mars 2019.", "Marlac", (), "2019-03-12"),
    ("12 mars 2019, 14h30. –", None, (), "2019-03-12"),
    ("ROME, de notre correspondant.", "Rome", (), None),
    ("VIENNE, de notre envoyée spéciale. -", "Vienne", (), None),
    ("Alger (Algérie), envoyé spécial.", "Alger", (), None),
    ("Bamako, nos envoyés spéciaux.", "Bamako", (), None),
    ("Rennes - 18/08/2015 - 12:40 -", "Rennes", (), "2015-08-18"),
    ("Saint-Orban-sur-Aulne —", "Saint-Orban-sur-Aulne", (), None),
    ("SEATTLE, Washington (AP) — 12 mars 2019 —", "Seattle", ("Associated Press",), "2019-03-12"),
    ("(Presse du Val) - Mardi 12 mars 2019 -", None, (), "2019-03-12"),
    ("N'Djamena (VALP) – 12 mars 2019 –", "N'Djamena", (), "2019-03-12"),
    ("Alger, Algérie | AFP | mardi 12/03/2019 -", "Alger", ("AFP",), "2019-03-12"),
)


NO_DATELINES = ("INTERNATIONAL -", "VIDÉO -", "FOOTBALL –", "SOCIÉTÉ.", "Jean Duval -", "(Photo)",
                "M. Duval (voir plus haut) -", "En 2019 -", "Marie-Paule Morel –",
                "Le correspondant. -", "C'était le 12 mars 1966.", "Ce mardi 12 mars, Paul.",
                "Élue le 12 mars 2019, Odile Morel")


class StampsAndDatelines(unittest.TestCase):
    def test_kinds_of_stamps(self):
        for line, kind in STAMPS:
            with self.subTest(line=line):
                self.assertEqual((digest.stamp_of(line) or (None,))[0], kind)
        for line in NO_STAMPS:
            with self.subTest(line=line):
                self.assertIsNone(digest.stamp_of(line))

    def test_every_kind_has_its_example(self):
        for kind, (example, _) in digest.STAMPS.items():
            with self.subTest(kind=kind):
                self.assertEqual(digest.stamp_of(example)[0], kind)

    def test_datelines(self):
        for dateline, place, agencies, day in DATELINES:
            entry = entry_of(f"La piscine ferme\n{dateline} {NOWHERE}")
            with self.subTest(dateline=dateline):
                self.assertEqual((entry.article.place, entry.article.agencies),
                                 (place, agencies))
                stated = stated_by(entry.article)
                self.assertEqual(stated and str(stated.first), day)
                self.assertEqual(entry.article.headline, "La piscine ferme")
        for opening in NO_DATELINES:
            with self.subTest(opening=opening):
                self.assertIsNone(entry_of(f"La piscine ferme\n{opening} {NOWHERE}").article.place)

    def test_rows_of_a_chronology_are_no_dateline(self):
        page = ("Dix ans de travaux au port\n3 mars 2011 – La ville de Marlac achète la vieille "
                "halle du port, que le maire veut raser.\n5 mai 2014 – Le tribunal arrête les "
                "travaux que les riverains du port ne voulaient pas.\n")
        self.assertIsNone(stated_by(entry_of(page).article))

    def test_where_a_stamp_stands(self):
        for page, day in (
            (f"La piscine ferme\n12 mars 2019\n{LEAD}\n", "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\nMarlac, le 12 mars 2019\n", "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\nPublié le 12 mars 2019\n", "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\n{LEAD}\n12/03/2019 à 10:12\nBravo !\n", None),
            (f"La piscine ferme\n{LEAD}\n{LEAD}\n12/03/2019 10:12:09 -\nParis (AFP) -\n"
             "© 2019 AFP\n", "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\n{LEAD}\n12/03/2019 10:12\n{LEAD}\n", "2019-03-12"),
            ("La piscine ferme\n" + f"{LEAD}\n" * 5 + f"12/03/2019 10:12\n{LEAD}\n", None),
            (f"La piscine ferme\n{LEAD}\n12/03/2019 10:12\nBravo !\n", "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\n{LEAD}\nLire aussi : le port\nMarlac, le 12 mars 2019\n",
             "2019-03-12"),
            (f"La piscine ferme\n{LEAD}\n{LEAD}\n" + "Lire aussi : le port\n" * 3 +
             "Marlac, le 12 mars 2019\n", None),
            ("La piscine ferme\n12 mars 2019\n" + "Partager\n" * 3 +
             f"Publié le 13 mars 2019\n{LEAD}\n", "2019-03-13"),
            ("La piscine ferme\n12 mars 2019\n" + "Partager\n" * 4 +
             f"Publié le 13 mars 2019\n{LEAD}\n", "2019-03-12"),
            (f"La piscine ferme\nPhoto du 3 mars 2011\nPublié le 12 mars 2019\n{LEAD}\n",
             "2019-03-12"),
        ):
            with self.subTest(page=page[:60]):
                stated = stated_by(entry_of(page).article)
                self.assertEqual(stated and str(stated.first), day)

    def test_two_later_facts_overrule_a_stamp(self):
        page = ("La piscine ferme\n12 mars 2011\nLa ville de Marlac a fermé mardi sa piscine, a "
                "dit le président Emmanuel Macron. Le covid-19 {} vidé les bassins de la ville.\n")
        published = entry_of(page.format("a")).published
        self.assertEqual((published.basis, [e.reason for e in published.dropped]),
                         ("inferred", ["date line"]))

    def test_the_year_of_an_agency(self):
        published = entry_of(f"La piscine ferme\n{LEAD}\nParis (AFP) - © 2019 AFP\n").published
        spells = [clue.spells for clue in published.evidence if clue.kind == "copyright"]
        self.assertEqual(spells, [((date(2019, 1, 1), date(2019, 12, 31)),)])
        self.assertEqual((published.years, published.basis), ((2019,), "inferred"))

    def test_the_stamp_of_the_page_is_its_publication(self):
        published = entry_of(PAGE).published
        self.assertEqual((str(published.earliest), published.basis), ("2019-03-12", "stated"))

    def test_publication_wins_over_an_update(self):
        page = "Le pont est fermé\n{}\nLe maire a fermé le pont aux camions, dit la ville.\n"
        for stamps in ("Mis à jour le 5 mai 2019\nPublié le 3 mai 2019",
                       "Publié le 3 mai 2019 à 10h, mis à jour le 5 mai 2019"):
            with self.subTest(stamps=stamps):
                self.assertEqual(entry_of(page.format(stamps)).published.earliest,
                                 date(2019, 5, 3))

    def test_dateline(self):
        text = ("BRUXELLES, 24 mars 2022 (AFP) - Les dirigeants de l'alliance se sont réunis "
                "jeudi pour parler de la guerre, a annoncé le secrétariat.")
        entry = entry_of(text)
        self.assertEqual(entry.article.place, "Bruxelles")
        self.assertEqual(entry.article.agencies, ("AFP",))
        self.assertEqual(str(entry.published.earliest), "2022-03-24")
        self.assertEqual(entry.article.headline[:14], "Les dirigeants")


class Lines(unittest.TestCase):
    def test_wrapped_text_is_read_as_its_paragraphs(self):
        whole = entry_of(WRAPPED).article
        self.assertEqual([person.name for person in whole.people],
                         ["Paul Vautrin", "Hugues Lecourbe"])
        for width in (36, 48, 60, 72, 100):
            page = "\n".join(textwrap.fill(line, width) for line in WRAPPED.split("\n"))
            article = entry_of(page).article
            with self.subTest(width=width):
                self.assertEqual(article.headline, whole.headline)
                self.assertEqual(stated_by(article), stated_by(whole))
                self.assertEqual([(p.name, p.role) for p in article.people],
                                 [(p.name, p.role) for p in whole.people])
                self.assertEqual([e.quote for e in article.events],
                                 [e.quote for e in whole.events])
                for event in article.events:
                    span = page[event.start:event.end]
                    self.assertEqual(" ".join(span.split()), event.quote)

    def test_what_a_line_break_means(self):
        for broken, read in LINE_BREAKS:
            with self.subTest(broken=broken):
                self.assertIn(f" nul {read} ne sait",
                              digest.flowing(AROUND_BREAK.format(broken)).chars)

    def test_what_is_not_wrapped(self):
        for page in NOT_WRAPPED:
            with self.subTest(page=page[:40]):
                self.assertEqual(digest.flowing(page), digest.Flow(page))

    def test_odd_spaces_and_unseen_characters(self):
        page = "Le\u00a0maire, Paul\u202fVau\u00adtrin, a\u2009parlé\u200b mardi\ufeff."
        flow = digest.flowing(page)
        self.assertEqual(flow.chars, "Le maire, Paul Vautrin, a parlé mardi.")
        start = flow.chars.index("Paul")
        self.assertEqual(page[slice(*flow.at_home(start, start + 12))], "Paul\u202fVau\u00adtrin")
        person, = entry_of(page).article.people
        self.assertEqual((person.name, page[slice(*person.mentions[0])]),
                         ("Paul Vautrin", "Paul\u202fVau\u00adtrin"))

    def test_titles(self):
        for page, headline in TITLES:
            with self.subTest(page=page[:60]):
                self.assertEqual(entry_of(page).article.headline, headline)

    def test_other_stories_below_are_not_read(self):
        teaser = ("\n{}\nUn autre sujet\n"
                  "Le musée de Nertes a rouvert hier, dit Jeanne Lambert, maire.\n")
        page = "La ville ferme sa piscine\n12 mars 2019\n" + LEAD + "".join(
            teaser.format(f"Léa Morin {day} mai 2021") for day in (2, 3, 4))
        entry = entry_of(page)
        self.assertEqual(entry.article.people, ())
        self.assertEqual(str(entry.published.latest), "2019-03-12")

    def test_what_is_the_article_of_a_mixed_page(self):
        for page in MIXED_PAGES:
            with self.subTest(page=page):
                lines = [PAGE_LINES[code] for code in re.sub("[()]", "", page)]
                kept = [PAGE_LINES[code] for code in re.sub(r"\(\w*\)", "", page)]
                kinds = kinds_of("\n".join(lines))
                inside = [kind.value for kind in digest.ARTICLE_KINDS]
                self.assertEqual([line for kind, line in kinds if kind in inside], kept)
                self.assertIn(("headline", kept[0]), kinds)

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

    def test_what_stands_below_a_teaser_and_behind_the_text(self):
        kinds = {line: kind for kind, line in kinds_of(
            "La ville ferme sa piscine\n" + LEAD + "\nÀ lire aussi\nLe port, par Ida Moncel\n"
            + LEAD + "\nLire aussi\nLe port rouvre.\n" + LEAD
            + " Tous attendent. (Léa Morin, édité par Luc Petit)\n")}
        self.assertEqual((kinds["Le port, par Ida Moncel"], kinds["Le port rouvre."],
                          kinds["(Léa Morin, édité par Luc Petit)"]),
                         ("boilerplate", "body", "stamp"))

    def test_the_agency_s_end_is_no_part_of_the_last_sentence(self):
        kinds = kinds_of("La ville ferme sa piscine\n" + LEAD + "\n" + LEAD + " Fin\n")
        self.assertEqual(kinds[-2:], [("body", LEAD), ("boilerplate", "Fin")])

    def test_signs_of_a_line(self):
        for line, sign in LINE_SIGNS:
            with self.subTest(line=line):
                self.assertEqual(digest.read_shapes(line)[0].sign, sign)

    def test_lead_stands_in_for_a_missing_title(self):
        text = ("Le tribunal a condamné mardi un ancien notaire à deux ans de prison pour avoir "
                "détourné l'argent de ses clients. Il a fait appel du jugement.")
        article = entry_of(text).article
        self.assertEqual(article.headline_source, "lead")
        self.assertTrue(article.headline.endswith("l'argent de ses clients."))
        self.assertEqual(entry_of("Tribune. " + text).article.headline, article.headline)


class Time(unittest.TestCase):
    def test_every_row_takes_its_own_example(self):
        for row in (*digest.ATOMS, *digest.PRODUCTIONS):
            with self.subTest(row=row.name, pattern=row.pattern):
                cues = digest.find_cues(text_of(row.example))
                placed = digest.place_cues(cues, THURSDAY, THURSDAY)
                self.assertIn(row.value, [p.value for p in placed])

    def test_every_row_is_needed_for_its_example(self):
        for step, rows in enumerate((digest.ATOMS, digest.PRODUCTIONS)):
            for row in rows:
                with self.subTest(row=row.name, pattern=row.pattern):
                    words = digest.words_of(row.example).plain
                    grammar = digest.time_grammar()
                    code = grammar.encode(words)
                    taken = [rule for rule, _ in grammar.find(0, code)] if step == 0 else [
                        rule for rule, _, _, _ in grammar.parse(words)]
                    self.assertIn(row, taken)

    def test_labelled_expressions(self):
        for text, quote, type_, value in TIME_FOUND:
            for label, form in (("as written", str), ("typographic", typographic)):
                with self.subTest(text=text, apostrophes=label):
                    self.assertIn((form(quote), type_, value), placed_cues(form(text)))

    def test_known_failures_still_fail(self):
        for text, quote, type_, value in TIME_NOT_YET_FOUND:
            with self.subTest(text=text):
                self.assertIn(quote, text)
                self.assertNotIn((quote, type_, value), placed_cues(text))

    def test_what_is_no_time(self):
        for text in NO_TIME:
            with self.subTest(text=text):
                self.assertEqual(placed_cues(text), [])

    def test_each_kind_of_number_has_a_sample(self):
        kinds = set(map(digest.classes_of_number, digest.NUMBER_SAMPLES))
        for number in (*range(2200), *("00 01 1h 1h30 7:05 1,5 1/2 01/02/2003 1.2.03 2e 1ere 2nd "
                                       "10:30:00 2022-03-24T10:11:00".split())):
            with self.subTest(number=number):
                self.assertIn(digest.classes_of_number(str(number)), kinds)

    def test_apostrophes_spaces_and_cases_make_no_difference(self):
        for text in ("il y a trois jours, l'an dernier", "jeudi 24 mars à 18 h 30, aujourd'hui"):
            values = [value for _, _, value in placed_cues(text)]
            for other in (text.replace("'", "’"), text.upper(), text.replace(" ", "\u00a0"),
                          text.replace(" h ", "\u202fh\u202f")):
                with self.subTest(text=other):
                    self.assertEqual([value for _, _, value in placed_cues(other)], values)

    def test_how_far_back_a_date_is_the_anchor(self):
        for between, value in ((6, "2020-02"), (12, "XXXX-XX-XX")):
            with self.subTest(between=between):
                text = ("En janvier 2020, le port a fermé. " + "Le pont est vieux. " * between
                        + "Un mois plus tard, il a rouvert.")
                self.assertEqual(placed_cues(text)[-1][2], value)

    def test_a_range_of_days_places_no_weekday(self):
        text = "Il est arrivé jeudi. Il avait quitté Rome en janvier."
        cues = digest.find_cues(text_of(text))
        placed = digest.place_cues(cues, date(2022, 2, 1), date(2022, 4, 1))
        self.assertEqual([p.value for p in placed], ["XXXX-WXX-4", "2022-01"])


# what speaks for and against a person, weighed -> who is named
NAMES_WEIGHED = (
    ("Hier, Zorlin Jeanne Tarkis 8 a fermé.", ["Jeanne Tarkis"]),
    ("Hier, le Jeanne, 14 ans, a ri.", []), ("Hier, le Jack Black a fermé.", []),
    ("Hier, le vieux moulin J. Tarkis, une usine, a fermé.", []),
    ("La foule est venue chez Jeanne, 14 ans. La Jeanne rouvre.", ["Jeanne"]),
    ("Hier, M. Parc 8 fois a voté.", ["Parc"]), ("Hier, la grotte de Mathieu D. a fermé.", []),
    ("Hier, le vieux moulin J. Tarkis, 14 ans, a ri. Le Tarkis rouvre.", ["J. Tarkis"]),
    ("Hier, Mathieu D. 8 fois a voté.", ["Mathieu D."]),
    ("Hier, raconte Jeanne 8 jours après.", ["Jeanne"]),
    ("Hier, « J. Tarkis » a fermé. Le Tarkis rouvre.", []),
    ("Il a ri. J. Tarkis : on ferme. Le Tarkis rouvre.", []),
    ("Hier, Zorlin Tarkis, 14 ans, a ri. Le Tarkis rouvre.", ["Zorlin Tarkis"]),
    ("Hier, le président Tarkis 8 jours après a ri.", ["Tarkis"]),
    ("Hier, MM. Kelvar et Tarkis 8 fois ont ri. Le Tarkis rouvre.", ["Kelvar", "Tarkis"]),
    ("Hier, l'Italien Zorlin Tarkis, une école à lui seul, a ri.", ["Zorlin Tarkis"]),
    ("Hier, Tarkis Media, 14 ans, a ri. La Jeanne rouvre.", []),
    ("Un bac, raconte Jeanne, une école, a fermé. La Jeanne rouvre.", []),
    ("Hier, l'Italien Zorlin Tarkis 8 a fermé.", []),
    ("Alors M. ZORLIN TARKIS ouvre.", ["ZORLIN TARKIS"]), ("Alors ZORLIN TARKIS ouvre.", []),
)


class People(unittest.TestCase):
    def test_every_rule_finds_its_own_example(self):
        for rule in digest.NAME_RULES:
            with self.subTest(rule=rule.name):
                words = text_of(rule.example)
                names = {words.quote(*m.span("name"))
                         for m in re.finditer(rule.pattern, digest.name_codes(words))}
                self.assertIn(rule.found, names)

    def test_every_sign_holds_of_its_own_example(self):
        for sign in digest.NAME_SIGNS:
            with self.subTest(sign=sign.example):
                before, name, after = re.split(r"[\[\]]", sign.example)
                text = text_of(before + name + after)
                codes = digest.name_codes(text)
                words = digest.words_between(text, len(before), len(before + name))
                self.assertTrue(sign.holds(digest.candidate(
                    text, codes, digest.called_things(text, codes), words[0], words[-1] + 1)))

    def test_labelled_persons(self):
        for text, people in PEOPLE_FOUND:
            with self.subTest(text=text):
                self.assertEqual(sorted(people_of(text), key=str), sorted(people, key=str))

    def test_known_failures_still_fail(self):
        for text, people in PEOPLE_NOT_YET_FOUND:
            with self.subTest(text=text):
                self.assertNotEqual(sorted(people_of(text), key=str), sorted(people, key=str))

    def test_what_speaks_for_a_person_is_weighed(self):
        for text, names in NAMES_WEIGHED:
            with self.subTest(text=text):
                self.assertEqual(sorted(name for name, _ in people_of(text)), names)

    def test_mentions_of_a_person(self):
        cases = {
            "Paul Vautrin a signé. M. Vautrin est content. Vautrin part lundi.": 3,
            "Le maire, Paul Vautrin, a signé. La ville aussi.": 1,
            "Paul Vautrin a signé. Luc Vautrin est content. Paul Vautrin part.": 2,
            "Emmanuel Macron a parlé. Macron part lundi.": 2,
        }
        for text, mentions in cases.items():
            with self.subTest(text=text):
                person = digest.find_people(text_of(text))[0]
                self.assertEqual(len(person.mentions), mentions)

    def test_a_title_that_stands_apart_is_a_role(self):
        cases = {
            "Emmanuel Macron a parlé. Le chef de l'État part lundi.": "chef de l'État",
            "Donald Trump a parlé. L'ancien président américain part.":
                "ancien président américain",
            "Paul Vautrin a parlé. Le chef de l'État part lundi.": None,
            "Emmanuel Macron a vu François Hollande. Le chef de l'État part.": None,
        }
        for text, role in cases.items():
            with self.subTest(text=text):
                self.assertEqual(entry_of(text).people[0].role, role)

    def test_roles_are_families(self):
        roles = ("La glaciologue", "Le céramiste", "L'astronome", "La sculptrice", "Le traiteur",
                 "La blogueuse", "L'haltérophile", "Le dramaturge", "La luthière", "Le théologien",
                 "L'actuaire", "Le docker", "La consultante", "Le caméraman", "La proviseure")
        things = ("Le catalogue", "La liste", "Le moteur", "Le quartier", "Le quotidien",
                  "Le restaurant", "Le roman", "Le dernier", "L'affaire", "Le paragraphe",
                  "La couleur", "Le fournisseur")
        for words, found in ((roles, True), (things, False)):
            for noun in words:
                with self.subTest(noun=noun):
                    role = noun.replace("'", " ").split()[-1]
                    people = [("Zorgla Tarkin", role)] if found else []
                    self.assertEqual(people_of(f"{noun} Zorgla Tarkin a brillé."), people)

    def test_who_is_no_person(self):
        for text in NO_PEOPLE:
            with self.subTest(text=text):
                self.assertEqual(people_of(text), [])


# article -> what is told of it, the most telling first
EVENTS_WEIGHED = (
    ("La ville ferme le vieux pont de Marlac\n\nIncendie dans le vieux pont. Paul Vautrin fermera "
     "la grande halle après l'incendie le 3 mai 2021 ?", ["pont"]),
    ("La ville ferme le vieux pont de Marlac\n\n« Le préfet a fermé le vieux pont après l'incendie "
     "et la grève ». « Le préfet a fermé la grande halle à Marlac, Nertes, Brélac et Fontvive le 3 "
     "mai 2021 ». Le vieux pont est beau. Le vieux pont plaît.", ["halle"]),
    ("Le préfet fermait le vieux pont le 3 mai 2021. Paul Vautrin fermera la grande halle après "
     "l'incendie et la grève le 3 mai 2021\n", ["pont", "halle"]),
    ("La ville veut fermer le vieux pont de Marlac et de Nertes. La ville fermait la grande halle "
     "de Marlac ?", ["pont"]),
    ("Paul Vautrin avait fermé le vieux pont. Le préfet fermait la grande halle de Marlac et de "
     "Nertes le 3 mai 2021.", ["halle", "pont"]),
    ("Paul Vautrin ferme le vieux pont après l'incendie ? La ville reste sans la grande halle "
     "après l'incendie et la grève.", ["halle"]),
    ("Paul Vautrin veut fermer le vieux pont de Marlac et de Nertes ? La ville avait fermé la "
     "grande halle.", ["halle"]),
    ("Le préfet fermait le vieux pont le 3 mai 2021\nLe préfet fermera la grande halle après "
     "l'incendie et la grève.", ["halle"]),
    ("Paul Vautrin ferme le vieux pont ? Le préfet veut fermer la grande halle de Marlac. Le vieux "
     "pont est beau. Le vieux pont plaît.", ["pont"]),
    ("Le préfet reste sans le vieux pont après l'incendie et la grève. Paul Vautrin veut fermer la "
     "grande halle à Marlac, Nertes, Brélac et Fontvive.", ["halle"]),
)


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
        told = "\n".join(f"Lundi, on a {verb} la {thing}." for verb, thing in zip(verbs, things))
        quiet = "\nLe port, la rue, le quai, la grue et le pont de Marlac." * 12
        cases = {told: (10, 4), told + quiet: (10, 9),  # a third of the text; 8 and the headline
                 "\n".join(told.split("\n")[:2]): (2, 2)}  # but two of a text however short
        for text, numbers in cases.items():
            with self.subTest(text=text):
                events = entry_of(text).article.events
                self.assertEqual((len(events), sum(e.shown for e in events)), numbers)
        for size, count in ((289, 1), (310, 0)):
            with self.subTest(size=size):
                names = " et".join([" de Marlac"] * 100)[:size - 30]
                text = f"On a fermé lundi la gare{names} et rien."
                self.assertEqual(len(entry_of(text).article.events), count)

    def test_what_tells_most(self):
        for text, things in EVENTS_WEIGHED:
            with self.subTest(text=text):
                events = sorted(entry_of(text).article.events, key=lambda event: event.rank)
                self.assertEqual([thing for event in events for thing in ("pont", "halle")
                                  if thing in event.quote], things)

    def test_how_the_text_stands_to_an_event(self):
        cases = {
            "Le pont de Marlac rouvrira en mai, dit la ville.": "planned",
            "Les travaux sont prévus dans la matinée de lundi.": "planned",
            "Le maire aurait signé le contrat avec la banque.": "reported",
            "Selon la police, deux dockers ont été blessés lundi.": "reported",
            "Le maire dément avoir signé le contrat avec la banque.": "denied",
            "Le maire affirme que la ville a fermé le pont.": "reported",
            "Le maire assure la fermeture du pont.": "told",
            "Né à Marlac en 1921, Luc Morvan a fermé le pont.": "background",
            "La ville avait fermé le pont pour des travaux.": "background",
            "La ville a fermé le pont lundi pour des travaux.": "told",
            "Il y a deux ans, la ville a fermé le pont pour des travaux.": "background",
            "La semaine dernière, la ville a fermé le pont.": "told",
            "La ville aurait pu fermer le pont pour des travaux.": "told",
            "« Nous fermerons le pont », a promis lundi le maire.": "told",
            "« Nous fermerons le pont en mai », a promis le maire.": "planned",
        }
        for text, status in cases.items():
            with self.subTest(text=text):
                event = digest.to_json(entry_of(text))["events"][0]
                self.assertEqual(event["status"], status)

    def test_what_is_long_past_is_background(self):
        for then, status in (("En 2004", "background"), ("En septembre 2018", "background"),
                             ("En novembre 2018", "told")):
            with self.subTest(then=then):
                entry = entry_of(f"Le pont rouvre lundi. {then}, la ville a fermé le pont.",
                                 "2019-04-13.txt")
                self.assertEqual(digest.to_json(entry)["events"][-1]["status"], status)

    def test_who_is_meant_is_named_in_brackets(self):
        cases = {
            "Paul Vautrin a visité le port lundi. Il a promis des travaux.":
                "Il [Paul Vautrin] a promis des travaux.",
            "« Le port vivra », a promis Paul Vautrin. Il a annoncé des travaux.":
                "Il [Paul Vautrin] a annoncé des travaux.",
            "Paul Vautrin a signé le plan lundi. Il commence les travaux.":
                "Il [Paul Vautrin] commence les travaux.",
            "La grue a rouillé pendant des mois. Lundi, elle est tombée.":
                "Lundi, elle [la grue] est tombée.",
            # two persons, another gender, another number
            "Paul Vautrin a reçu Luc Morvan lundi. Il a promis des travaux.":
                "Il a promis des travaux.",
            "La grue du port est tombée lundi. Il a fallu fermer la route.":
                "Il a fallu fermer la route.",
            "L'entrepreneur a promis un port. Elle a fermé la route.":
                "Elle a fermé la route.",
            "L'entreprise a promis un port. Elle a fermé la route.":
                "Elle [l'entreprise] a fermé la route.",
            "Le corps d'un docker a été vu lundi. Il pourrait s'agir de Luc Morvan.":
                "Il pourrait s'agir de Luc Morvan.",
            "La grue du port est tombée lundi. Ils ont fermé la route.":
                "Ils ont fermé la route.",
            "Cela a plu aux dockers du port. Elle a fermé la route.":
                "Elle a fermé la route.",
            "Vous avez aimé la fontaine. Elle a fermé lundi.": "Elle a fermé lundi.",
            "Hier, une grue est tombée. Blessée, elle a fermé la route.":
                "Blessée, elle a fermé la route.",
        }
        for text, told in cases.items():
            with self.subTest(text=text):
                self.assertEqual(digest.named_quote(entry_of(text).article.events[-1]), told)

    def test_an_event_stands_alone(self):
        cases = {
            "| ARCHIVES DE LA VILLE / VIA REUTERS La maire a rouvert le pont lundi.":
                ["La maire a rouvert le pont lundi."],
            "LE PORT Une grue a brûlé lundi.": ["Une grue a brûlé lundi."],
            "MARLAC Une grue a brûlé lundi.": ["MARLAC Une grue a brûlé lundi."],
            "En outre, la ville a fermé le pont lundi.": ["La ville a fermé le pont lundi."],
            "Mais, de son côté, la ville a fermé le pont.": ["La ville a fermé le pont."],
            "ßune grue a brûlé lundi.": ["ßune grue a brûlé lundi."],
            "S'exprimant lundi, le maire a fermé le pont.":
                ["S'exprimant lundi, le maire a fermé le pont."],
            "Dans le port, la ville a fermé le pont lundi.":
                ["Dans le port, la ville a fermé le pont lundi."],
            "« Le port va mal. Il faut agir », a dit lundi le maire de Marlac.":
                ["« Il faut agir », a dit lundi le maire de Marlac."],
            "En raison des travaux sur le grand quai du vieux port de commerce, où une vieille "
            "grue est tombée, la ville de Marlac a fermé lundi la route et le pont aux camions.":
                ["La ville de Marlac a fermé lundi la route et le pont aux camions."],
            "Où est le maire de la ville ? Le pont a fermé lundi.": ["Le pont a fermé lundi."],
            "La ville a fermé le pont lundi, promettant de rouvrir celui qui a brûlé en 2012.":
                ["La ville a fermé le pont lundi, promettant de rouvrir celui qui a brûlé en "
                 "2012."],
        }
        for text, told in cases.items():
            with self.subTest(text=text):
                self.assertEqual([e.quote for e in entry_of(text).article.events], told)

    def test_a_long_event_is_trimmed(self):
        news = ("La ville de Marlac a décidé lundi de fermer le grand pont de la gare à tous "
                "les camions")
        cases = {
            ", alors que les habitants du quartier demandent depuis des années une rue plus "
            "calme et plus sûre.": "",
            ", selon une note que la préfecture a remise aux élus du conseil municipal et à "
            "tous les habitants.": "",
            ", qui devront passer par le port à partir de mardi 3 mai, tôt le matin ou bien "
            "tard le soir, hors saison.": "",
            ".": None,
        }
        said = ("Le maire a annoncé lundi, à la fin d'un conseil qui a duré toute la nuit et que "
                "les dockers ont suivi depuis la rue, sa démission.")
        self.assertEqual(entry_of(said).article.events[0].quote, said)
        said = ("Le maire a déclaré que si la région se tient prête à vendre le vieux pont et la halle à "
                "la ville de Marlac, il fermera la route du port et le quai aux camions.")
        self.assertEqual(entry_of(said).article.events[0].quote, said)
        for tail, left in cases.items():
            with self.subTest(tail=tail):
                self.assertEqual(entry_of(news + tail).article.events[0].quote,
                                 news + (tail if left is None else left))

    def test_dates_of_events(self):
        cases = {
            "Le pont est tombé dans la nuit du 4 au 5 mai 2017 à Marlac.": "2017-05-04TNI",
            "La part des femmes a baissé de 23 % en 2018 à 10 % en 2019.": "2019",
            "« Nous ouvrirons le pont en mai 2017 », a promis le maire.": "2017-05",
            "La ville fermera le pont le 3 mai 2017, mais la gare rouvrira le 5 mai 2017.":
                "2017-05-03",
            "La flèche, qui est tombée le 15 avril 2019, sera refaite en mai 2023.": "2023-05",
            "Le maire a reçu en mai 2017 un sans-abri né en 1975.": "2017-05",
            "Le maire a ouvert le port jusqu'au 3 mai 2017.": None,
            "La ville a baissé ses prévisions pour 2017.": None,
            "Le maire a évoqué devant les élus l'attentat de mai 2017.": None,
            "Les dockers étaient 400, contre 700 le 3 mai 2017.": None,
            "Le maire a fermé le port dans la nuit du 3 mai 2017.": "2017-05-03TNI",
            "Le pont a fermé à 10 h.": None,
            "Lundi 6 mai 2019, la pluie du samedi 4 mai 2019 a cessé.": "2019-05-06",
            "Le port a reçu lundi 6 mai 2019 autant de camions que le 4 mai 2019.": "2019-05-06",
            "Le port a reçu autant de camions que le 4 mai 2019.": None,
            "Le port n'a rouvert que le 4 mai 2019.": "2019-05-04",
            "Le pont ferme dès le 4 mai 2019.": "2019-05-04",
            "Le pont ferme le 4 mai 2019 à 10 heures.": "2019-05-04T10:00",
            "C'est le 4 mai 2019 que le pont a fermé.": "2019-05-04",
            "Le maire a parlé lors de la visite du 4 mai 2019.": "2019-05-04",
            "Des jumeaux sont nés le 4 mai 2019 dans un taxi.": "2019-05-04",
            "Un mois plus tard, le 4 mai 2019, le pont a fermé.": "2019-05-04",
            "La visite du port a été reportée au 4 mai 2019.": None,
            "Un violon volé en 1998 a été vu au port.": None,
            "Un clip diffusé le 4 mai 2019 montre le port.": "2019-05-04",
            "L'incendie survenu le 4 mai 2019 a fait deux morts.": "2019-05-04",
            "Dans un plan signé le 4 mai 2019, la ville a fermé le pont.": "2019-05-04",
            "La ville a vendu la halle, construite en 1887.": None,
            "La ville a vendu la halle en 1887.": "1887",
        }
        for text, value in cases.items():
            with self.subTest(text=text):
                event = digest.to_json(entry_of(text))["events"][0]
                self.assertEqual(event["value"], value)

    def test_a_span_of_days_is_not_carried_on(self):
        text = "La ville a compté les vélos {}. Le maire a signé un plan pour le port."
        for days, value in (("vendredi 3 mai 2019", "2019-05-03"),
                            ("du 3 mai 2019 au 6 juin 2019", None)):
            with self.subTest(days=days):
                events = digest.to_json(entry_of(text.format(days)))["events"]
                self.assertEqual(events[-1]["value"], value)

    def test_a_scene_keeps_its_day(self):
        text = ("Le maire a ouvert le procès lundi 3 mai 2021. La grue du port est tombée. {} "
                "Deux dockers ont témoigné.")
        for between, value in (("", "2021-05-03"), ("Le port vit de peu.", "2021-05-03"),
                               ("Quel port ! " * 11, "2021-05-03"),
                               ("Quel port ! " * 20, None),
                               ("La loi sera votée en juin 2021.", "2021-05-03"),
                               ("Le port a une fête jeudi prochain.", "2021-05-03"),
                               ("Le port a fermé mardi 4 mai 2021.", "2021-05-04"),
                               ("La ville a perdu sa gare en mai 1995.", None)):
            with self.subTest(between=between):
                events = digest.to_json(entry_of(text.format(between)))["events"]
                self.assertEqual(events[-1]["value"], value)

    def test_a_span_is_told_whole(self):
        cases = {"La foire se tiendra du 14 au 24 juin 2021.": "14–24 June 2021",
                 "La foire se tiendra du 30 mai au 2 juin 2021.": "30 May 2021 – 2 June 2021",
                 "La foire se tiendra le 14 juin 2021.": "14 June 2021"}
        for text, day in cases.items():
            with self.subTest(text=text):
                entry = entry_of(text)
                self.assertEqual(digest.event_date(entry, entry.article.events[0]), day)

    def test_rank_and_gist(self):
        text = ("La grue du port de Marlac est tombée\n\n"
                "La grue du port de Marlac est tombée lundi sur un camion. "
                "Deux dockers ont été blessés lundi par la grue. "
                "« C'est triste ! ». Les mouettes crient. Il fait beau et le ciel est bleu. "
                "Elles ont crié. Les cafés étaient ouverts et les clients buvaient.")
        events = digest.to_json(entry_of(text))["events"]
        self.assertEqual(min(events, key=lambda e: e["rank"])["quote"][:12], "Deux dockers")
        self.assertEqual(sorted(e["rank"] for e in events), list(range(1, len(events) + 1)))
        for day, told in (("lundi ", ["La grue"]), ("", [])):  # the headline again, but its day
            with self.subTest(day=day):
                entry = entry_of(text.replace("tombée lundi ", f"tombée {day}"))
                lines = [line for _, events in digest.grouped(entry, False) for line in events]
                self.assertEqual([event.quote[:7] for event in lines if event.quote.startswith(
                    ("La grue", "Elles"))], told)

    def test_what_sums_up_the_sentence_before_is_not_shown(self):
        for last, is_shown in (("Une idée qui a plu aux dockers du port.", False),
                               ("Ce dernier a promis des travaux.", False),
                               ("De quoi rassurer les dockers, qui ont attendu.", False),
                               ("Ce pont a fermé à midi.", False),
                               ("La ville dément formellement.", False),
                               ("La ville dément avoir vendu le port.", True),
                               ("J'ai vendu ma grue lundi.", False),
                               ("Ce mardi, une grue a brûlé dans le port.", True),
                               ("Une grue a brûlé dans le port.", True)):
            with self.subTest(last=last):
                text = f"Le maire de Marlac a rouvert le pont lundi. {last}"
                quotes = [e.quote for e in entry_of(text).article.events if e.shown]
                self.assertEqual(last in quotes, is_shown)

    def test_each_line_has_its_date_and_its_mark_once(self):
        entry = entry_of("Le maire a ouvert le procès lundi 3 mai 2021. La grue du port est "
                         "tombée. Selon la police, deux dockers ont été blessés. Le maire demande "
                         "une loi.")
        lines = [digest.event_text(entry, event)
                 for _, events in digest.grouped(entry, True) for event in events]
        self.assertEqual([line.count("2021") for line in lines], [1, 1, 1, 0])
        self.assertNotIn("(reported)", " ".join(lines))

    def test_what_a_scene_does_not_hold(self):
        text = "La grue du port est tombée lundi 3 mai 2021. {}"
        cases = {"Deux dockers ont été blessés pendant une heure.": "2021-05-03",
                 "Un docker de 40 ans a été blessé.": "2021-05-03",
                 "Le pont a fermé au bout de deux jours.": "2021-05-03",
                 "En vingt jours, la foire a reçu 9 000 visiteurs.": None,
                 "Depuis deux ans, la ville a fermé trois ponts.": None,
                 "Le maire a visité le port avant mardi.": None,
                 "Le maire a visité le port chaque semaine.": None}
        for more, value in cases.items():
            with self.subTest(more=more):
                events = digest.to_json(entry_of(text.format(more)))["events"]
                self.assertEqual(events[-1]["value"], value)

    def test_the_year_of_an_apposition_dates_nothing_else(self):
        cases = {"Ministre en 1978, le maire a visité le port.": None,
                 "Conseiller de 1983 à 2001, le maire a visité le port.": None,
                 "Le virus, cause de la crise de 2009, a fermé le port.": None,
                 "En 2009, le virus a fermé le port.": "2009",
                 "Le maire, en 2009, a fermé le port.": "2009",
                 "Courant 2009, le maire a fermé le port.": "2009",
                 "En mai 2009, le port, où une grue a rouillé, a fermé.": "2009-05"}
        for text, value in cases.items():
            with self.subTest(text=text):
                self.assertEqual(digest.to_json(entry_of(text))["events"][0]["value"], value)

    def test_conjectures_plans_and_reminders(self):
        cases = {"Une fuite pourrait être en cause dans le port.": "told",
                 "Il pourrait s'agir d'un docker du port.": "told",
                 "La ville ne doit pas avoir un bon souvenir du port.": "told",
                 "Le pont pourrait être rouvert au public en mai.": "planned",
                 "La foire du port doit avoir lieu en mai.": "planned",
                 "La ville doit être prête pour la foire.": "planned",
                 "La ville prévoit des travaux au pont au printemps 2021.": "planned",
                 "Rappelons que la ville a fermé le pont.": "background",
                 "La ville rappelle que le pont a fermé.": "told"}
        for text, status in cases.items():
            with self.subTest(text=text):
                self.assertEqual(digest.to_json(entry_of(text))["events"][0]["status"], status)

    def test_a_coordination_is_not_cut(self):
        text = ("Un jury avait, le 20 mars dernier, reconnu Paul Vautrin, 26 ans, Luc Morvan, 24 "
                "ans, et Marc Dufour, 28 ans, coupables de meurtre et de vol à main armée.")
        self.assertEqual([e.quote for e in entry_of(text).article.events], [text])

    def test_what_lacks_its_beginning_is_no_event(self):
        for text in ("Son disque, ?, avait pris dès mai la première place. {}",
                     "L'a dit lundi le maire de Marlac. {}", "S'étonne le maire. {}"):
            with self.subTest(text=text):
                self.assertEqual([e.quote for e in entry_of(text.format(
                    "L'annonce a été lue partout.")).article.events],
                    ["L'annonce a été lue partout."])

    def test_what_the_page_says_of_itself_is_no_event(self):
        text = ("Le maire de la ville a signé lundi avec les dockers un plan de dix ans pour le "
                "vieux port, où les camions attendent parfois des heures. La région paiera la "
                "moitié des travaux du quai et du pont. Pour ne rien manquer des travaux du "
                "port, suivez le fil que tient notre journal.")
        self.assertEqual([e.quote[:9] for e in entry_of(text).article.events],
                         ["Le maire ", "La région"])

    def test_no_event_ends_with_a_link(self):
        text = ("La ville a fermé le vieux pont le 3 mai 2019, mais la gare du port a rouvert "
                "ses portes le 5 mai 2019.")
        self.assertEqual([e.quote for e in entry_of(text).article.events], [
            "La ville a fermé le vieux pont le 3 mai 2019",
            "La gare du port a rouvert ses portes le 5 mai 2019."])
        text = ("Le maire a rouvert lundi le vieux pont de la gare et le quai du port ; mais, de "
                "plus en plus souvent, il donne tort à la ville et raison aux dockers.")
        self.assertEqual(entry_of(text).article.events[0].quote,
                         "Le maire a rouvert lundi le vieux pont de la gare et le quai du port")


class Clues(unittest.TestCase):
    def bounds(self, text):
        """The last of the first days and the first of the last days that the clues allow."""
        clues = [c for c in digest.read_article("a.txt", text).clues
                 if c.spells and not c.kind.startswith("named")]
        return (digest.iso(max((c.first for c in clues if c.first), default=None)),
                digest.iso(min((c.last for c in clues if c.last), default=None)))

    def test_what_bounds_the_day(self):
        cases = {
            "Le Premier ministre britannique Boris Johnson a parlé.": ("2019-07-21", "2022-09-09"),
            "Le président François Hollande a parlé.": ("2012-05-12", "2017-05-17"),
            "L'ancien président François Hollande a parlé.": ("2017-05-11", None),
            "Le ministre de l'Éducation Pap Ndiaye a parlé.": ("2022-05-17", "2023-07-23"),
            "Le ministre de l'Éducation nationale Gabriel Attal a parlé.": (
                "2018-10-13", "2024-01-14"),  # twice there, as secretary of state first
            "La garde des Sceaux Nicole Belloubet a parlé.": ("2017-06-18", "2020-07-09"),
            "Le porte-parole du gouvernement Gabriel Attal a parlé.": ("2020-07-03", "2022-05-23"),
            "Hans-Rudolf Merz, président de la Confédération, a parlé.": (
                "2008-12-29", "2010-01-04"),
            "Le ministre français de l'Industrie, Roland Lescure, a parlé.": (
                "2022-07-01", None),  # twice there
            "Le ministre français du Commerce, Serge Papin, a parlé.": ("2025-10-09", None),
            "Le ministre du Commerce, Serge Papin, a parlé.": ("2025-10-09", None),
            "L'entraîneur des Bleus Philippe Saint-André a parlé.": (None, None),
            "Le sélectionneur des Bleus Philippe Saint-André a parlé.": (
                "2011-11-28", "2015-11-03"),
            "La loi a été votée en juin 2018 par la chambre.": ("2018-06-01", None),
            "Le pont rouvrira en juin 2018, dit la ville.": (None, "2018-06-30"),
            "Le maire de la ville a parlé mardi aux habitants.": (None, None),
            "La salle, ouverte en mai 2012, accueillera lundi un concert.": ("2012-05-01", None),
            "La piscine restera fermée en juin 2024.": (None, "2024-06-30"),
            "Ministre de l'Intérieur en 2012, il sera entendu lundi.": ("2012-01-01", None),
            "Les gilets jaunes ont manifesté samedi.": ("2018-10-24", None),
            "Le gouvernement Borne a parlé.": ("2022-05-13", "2024-01-12"),
            "Il a reçu son homologue allemand Wolfgang Schäuble.": ("2005-11-19", "2017-10-27"),
            "La COP21 sera difficile, dit-on.": (None, "2015-12-12"),
            "La COP21 a été difficile, dit-on.": ("2015-11-30", None),
            "Il est candidat à la présidentielle de 2022, a dit un proche.": (None, None),
            "Les travaux seront finis d'ici à 2025, a dit la ville.": (None, "2025-12-31"),
            "La ville a prolongé le plan jusqu'en 2027.": (None, None),
            "Le maire, réélu en avril 2022, veut aller vite.": ("2022-04-01", None),
            "La loi s'applique à compter du 1er janvier 2024.": (None, None),
            "En 2011, la cour a jugé l'affaire du pont.": ("2011-01-01", None),
            "Il a salué la ville avant de la quitter le 30 octobre 2011.": (None, None),
            "La ville a compté 300 vélos entre le 21 juin et le 3 mai 2019.": (
                "2019-05-03", None),
            "Cinq ans après, le pont est refait. Il était tombé en juin 2010.": (
                "2014-12-13", "2015-12-17"),
        }
        for text, ends in cases.items():
            with self.subTest(text=text):
                self.assertEqual(self.bounds(text), ends)

    def test_facts_bound_the_day(self):
        cases = {
            # names that are no longer used, unless they are recalled
            "Le député UMP de la ville a parlé aux habitants.": ("2002-04-23", "2015-12-31"),
            "L'ancien député UMP de la ville a parlé.": ("2002-04-23", None),
            # states that lasted, told as present, as recalled, in a quote of another year
            "Le pass sanitaire obligatoire inquiète les cafés.": ("2021-04-22", "2022-07-31"),
            "Après le pass sanitaire obligatoire, la ville respire.": ("2021-04-22", None),
            "En 2023, le pass sanitaire obligatoire fait débat.": ("2021-04-22", None),
            # anniversaries
            "Cinq ans après les attentats de Londres, la ville chante.": (
                "2010-01-18", "2010-12-24"),
            "La ville fête le 10e anniversaire de la chute de Bagdad.": (
                "2012-10-20", "2013-09-25"),
            "La ville fête l'anniversaire de la chute de Bagdad.": (None, None),
            "Il y a dix ans, en mars 2013, le pont est tombé.": ("2022-09-12", "2023-09-17"),
            "Il y a dix ans, le pont est tombé. Il date de mars 1913.": (None, None),
            # names that were foreseen, told as done or not
            "La chute de Kaboul a surpris les diplomates.": ("2021-08-15", None),
            "Depuis la chute de Kaboul, les écoles ferment.": ("2021-08-15", None),
            "Les experts redoutaient la chute de Kaboul.": (None, None),
            "L'armée prépare l'invasion de l'Irak.": (None, None),
            "Après l'invasion de l'Irak, le prix avait doublé.": ("2003-03-20", None),
            "Des milliers de personnes ont réclamé la démission de Moubarak.": (None, None),
            "Le passage à l'euro inquiète les commerçants.": (None, None),
            "La rétrocession de Hong Kong aura lieu en juillet.": (None, None),
            "La retraite à 64 ans divise la gauche.": (None, None),
            "La tempête Ciaran approche des côtes.": ("2023-10-23", None),
            # seasons, preparations, comparisons
            "Le club a gagné deux coupes cette saison 2022-2023.": ("2022-06-01", "2023-08-31"),
            "Les numéros 2022-2028 sont à vendre.": (None, None),
            "Dans la perspective de 2027, le club recrute.": (None, "2027-12-31"),
            "La ville compte 500 élèves, contre 700 en 2014.": ("2014-01-01", None),
            # the day of the news
            "Ce mardi 11 juillet 2017, un camion a heurté le pont.": ("2017-07-11", None),
            "Ce mardi 11 juillet 2017, le maire inaugurera le pont.": ("2017-07-09", None),
            # the coming edition of what takes place each year
            "L'édition 2014 se déroulera du 4 au 13 juillet.": (None, "2014-12-31"),
            "Le budget 2014 sera voté.": (None, None),
        }
        for text, ends in cases.items():
            with self.subTest(text=text):
                self.assertEqual(self.bounds(text), ends)

    def test_a_day_with_its_weekday_in_the_lead_is_that_of_the_news(self):
        cases = {
            "La préfecture a annoncé, jeudi 9 mai 2013 à 11 h, un plan.": ["news day"],
            "Le maire a été réélu dimanche 30 mars 2014.": ["news day"],
            "La préfecture a annoncé, le 9 mai 2013, un plan.": ["told day"],
            "La préfecture avait annoncé, jeudi 9 mai 2013, un plan.": ["told day"],
            "Le chauffeur arrêté jeudi 9 mai 2013 a été libéré.": ["told day"],
            "Né le lundi 3 mars 1980, il a pris la tête du club.": ["told day"],
            "Le procès de l'incendie du mercredi 7 mai 2014 s'est ouvert.": ["told day"],
            "Depuis le jeudi 9 mai 2013, le pont a compté mille passages.": ["told day"],
        }
        for text, kinds in cases.items():
            with self.subTest(text=text):
                clues = digest.read_article("a.txt", text).clues
                self.assertEqual([clue.kind for clue in clues], kinds)

    def test_what_misleads_gives_no_wrong_bound(self):
        cases = {
            # plans, decisions and wishes are no facts
            "La rame devrait être livrée en avril 2012 à la ville.": (None, "2012-04-30"),
            "Le maire a annoncé son départ le 30 juin 2025.": (None, None),
            "Le tunnel devait ouvrir en 2009 et la ville attend.": (None, None),
            "Il a prolongé jusqu'à la fin de la saison 2025-2026.": (None, None),
            # occasions before they take place
            "Les Jeux de Tokyo ont été reportés lundi.": (None, None),
            "Après Paris 2024, il arrêtera la course.": (None, None),
            # history told in the present or the future
            "La reine, sacrée en 1952, aura connu quinze ministres.": ("1952-01-01", None),
            "Ce 11 septembre 2001, Alain est en vacances à Marlac.": ("2001-09-11", None),
            "Les gilets jaunes ont manifesté. Le jeudi 8 janvier, elle est retrouvée morte.": (
                "2018-10-24", None),
            # another office of the same person
            "Le candidat à la présidentielle Emmanuel Macron a parlé.": (None, None),
            "L'entraîneur Laurent Blanc a parlé hier soir.": (None, None),
            "Le PDG de Thales, Jean-Bernard Lévy, a parlé.": (None, None),
            # who and what is recalled
            "En 2016, le PDG de Renault, Carlos Ghosn, a reçu un prix.": ("2005-04-26", None),
            "Le chantier a été gelé sous le gouvernement Valls.": ("2014-03-28", None),
            "« Je montre mon pass sanitaire obligatoire », dit-il.": ("2021-04-22", None),
            "Le président Jacques Chirac a signé la loi en 2005 à Marlac.": ("2005-01-01", None),
            "Le député et ancien président François Hollande a parlé.": ("2017-05-11", None),
        }
        for text, ends in cases.items():
            with self.subTest(text=text):
                self.assertEqual(self.bounds(text), ends)

    def test_which_office_a_role_means(self):
        cases = {
            "président du groupe LREM à l'Assemblée nationale, Richard Ferrand": "2018-09-15",
            "président de l'Assemblée nationale, Richard Ferrand": "2022-07-01",
            "président du club de Marlac, Richard Ferrand": None,
            "procureur de Paris, François Molins": "2018-11-19",
            "procureur général, François Molins": "2023-07-03",
            "président du Comité international olympique, Thomas Bach": "2025-06-26",
            "patron du Medef, Pierre Gattaz": "2018-07-06",
            "ministre délégué aux Transports, Clément Beaune": "2024-01-14",
            "président du conseil d'administration, Nicolas Sarkozy": None,
            "vice-président américain, Joe Biden": "2017-01-23",
        }
        for role, latest in cases.items():
            with self.subTest(role=role):
                self.assertEqual(self.bounds(f"Le {role}, a parlé.")[1], latest)

    def test_words_of_a_role_move_its_bounds(self):
        for name, row in digest.ROLE_READINGS.items():
            with self.subTest(name=name):
                self.assertEqual(self.bounds(row.example), row.bounds)

    def test_dates_without_a_year_are_near_by_their_tense(self):
        cases = {
            "Le pont a fermé jeudi 30 mars.": "weekday date past",
            "Le pont fermera jeudi 30 mars.": "weekday date ahead",
            "Le pont a fermé le 30 mars.": "day past",
            "Le pont fermera le 30 mars.": "day ahead",
            "Le procès est renvoyé au 30 mars.": "day ahead",
            "La ville doit payer d'ici fin mars.": "month ahead",
            "La ville doit payer avant la fin du mois de mars.": "month ahead",
            "Le pont a fermé en mars.": "month past",
            "Le pont est fermé en mars.": "month near",
            "Le pont ferme ce jeudi 30 mars.": "this day near",
            "Le maire a parlé ce jeudi.": None,
            "Le maire a parlé jeudi.": None,
            "Le pont a fermé en mars dernier.": None,
        }
        for text, kind in cases.items():
            with self.subTest(text=text):
                clues = digest.read_article("a.txt", text).clues
                self.assertEqual([c.kind for c in clues], [kind] if kind else [])

    def test_dates_with_a_year_that_are_only_named(self):
        cases = {
            "Le budget de 2019 inquiète la ville.": [("named year", "2019-01-01")],
            "Le budget de mars 2019 inquiète la ville.": [("named month", "2019-03-01")],
            "Le tunnel devait ouvrir en 2009.": [],
            "Le club fête ses cent ans samedi 8 juin 2019.": [("named weekday", "2019-06-08")],
            "Le port date du XVIIe siècle.": [],
            "Post de Paul (@paul) April 12, 2023 sur la place.": [("named day", "2023-04-12")],
        }
        for text, found in cases.items():
            with self.subTest(text=text):
                self.assertEqual([(c.kind, str(c.first)) for c in
                                  digest.read_article("a.txt", text).clues], found)

    def test_each_holder_is_explained_by_his_own_spells(self):
        clues = digest.read_article("a.txt", (
            "Le président russe Vladimir Poutine a reçu le président François Hollande.")).clues
        spells = {c.quote: [str(first) for first, _ in c.spells] for c in clues}
        self.assertEqual(spells, {
            "président russe Vladimir Poutine": ["1999-12-28", "2012-05-04"],
            "président François Hollande": ["2012-05-12"]})

    def test_every_kind_of_clue_has_its_worth(self):
        source = (HERE / "digest.py").read_text(encoding="utf-8")
        readings = [reading for row in digest.READINGS.values() for reading in row if reading] + [
            row.reading for row in digest.ROLE_READINGS.values()] + [digest.YEARS_AFTER]
        told = [reading.kind.format(unit) for reading in readings
                for unit in ("day", "month", "year")]
        for kind in (*told, *digest.STATED,
                     *re.findall(r'Clue\.between\([^"]+"[^"]*", "([a-z ]+)"', source)):
            self.assertIn(kind, digest.KINDS)


def clue(kind, first=None, last=None, when=None):
    """Return a clue of a kind that allows the days from first to last."""
    spells = [tuple(day and date.fromisoformat(day) for day in (first, last))]
    return digest.Clue(kind, "", kind, () if when else tuple(spells), when)


def published_by(*clues):
    """Return how an article with these clues is dated."""
    stated = [clue for clue in clues if clue.kind in digest.STATED]
    longest = digest.LONGEST_RANGE if clues else 0
    published = digest.with_basis(digest.date_article(digest.weigh(clues)), stated, longest)
    return digest.with_evidence(published, clues)


def dated(*clues):
    """Return the first, likely and last day of an article with these clues."""
    published = published_by(*clues)
    return published.earliest, published.likely, published.latest


class Weighing(unittest.TestCase):
    def test_the_likely_day_lies_where_the_clues_meet(self):
        cases = {  # clues, the days between which the likely day lies, the longest range
            "soon after a word": ([clue("word", "2018-10-24")], "2018-11-01", "2019-06-01", 9000),
            "of two only the newest counts": (
                [clue("word", "2004-02-04"), clue("told month", "2018-10-01")],
                "2018-11-01", "2019-10-01", 3000),
            "in a term": ([clue("term", "2012-05-12", "2017-05-17")],
                          "2014-06-01", "2015-06-01", 9000),
            "in two terms": ([clue("term", "2012-05-12", "2017-05-17"),
                              clue("term", "2016-02-11", "2017-05-20")],
                             "2016-05-01", "2017-02-01", 1000),
            "before what is to come": ([clue("term", "2012-05-12", "2017-05-17"),
                                        clue("day to come", None, "2014-03-01")],
                                       "2013-10-01", "2014-02-28", 1900),
            "near a date of the year": (
                [clue("told year", "2019-01-01"), clue("told year", "2018-01-01"),
                 clue("term", "2017-05-12", "2020-07-06"),
                 clue("day past", when=digest.When(month=4, day=12))],
                "2019-04-12", "2020-05-15", 1100),
            "where the weekday fits": (
                [clue("term", "2017-05-12", "2020-07-06"),
                 clue("weekday date past", when=digest.When(month=4, day=12, weekday=4))],
                "2018-04-09", "2018-04-16", 500),
            "none but a date of the year": (
                [clue("day past", when=digest.When(month=4, day=12))], None, None, 0),
        }
        for name, (clues, low, high, longest) in cases.items():
            with self.subTest(name=name):
                first, likely, last = dated(*clues)
                if low is None:
                    self.assertIsNone(likely)
                    continue
                self.assertTrue(low <= str(likely) <= high, (first, likely, last))
                self.assertTrue(first <= likely <= last)
                self.assertLessEqual((last - first).days, longest)

    def test_one_that_misleads_is_not_believed(self):
        term = clue("term", "2012-05-12", "2017-05-17")
        for wrong in (clue("term", "1972-10-05", "2011-01-19"),
                      clue("years after", "1999-01-01", "2000-01-01"),
                      clue("year to come", None, "1972-12-31"), clue("told day", "2049-01-01")):
            with self.subTest(wrong=wrong.kind):
                clues = (term, clue("told month", "2015-03-01"), wrong)
                published = published_by(*clues)
                self.assertTrue(date(2015, 3, 1) <= published.likely <= date(2017, 5, 17))
                self.assertEqual(published.dropped, (wrong,))

    def test_a_stamp_stands_against_one_later_fact_and_gives_way_to_two(self):
        stamp = clue("published", "2012-08-31", "2012-08-31")
        later = [clue("term", "2017-05-12", "2020-07-06"), clue("word", "2019-03-01")]
        for facts, basis in ((later[:1], "stated"), (later, "inferred")):
            with self.subTest(facts=len(facts)):
                clues = (stamp, *facts)
                published = published_by(*clues)
                self.assertEqual(published.basis, basis)
                self.assertEqual(stamp in published.dropped, basis == "inferred")

    def test_a_stated_date_wins_and_a_contradiction_is_told(self):
        published = entry_of("Le président François Hollande a parlé.", "2019-04-13.txt").published
        self.assertEqual((published.earliest, published.basis), (date(2019, 4, 13), "stated"))
        self.assertEqual([e.quote for e in published.dropped], ["président François Hollande"])

    def test_nothing_is_dated_after_the_day_of_saving(self):
        for name, text in (("2019-04-13.txt", "Le maire a parlé."),
                           ("a.txt", "Le président Emmanuel Macron a parlé.")):
            with self.subTest(name=name):
                [entry] = map(digest.entry_of, digest.digest(
                    [digest.keep(digest.read_article(name, text))], date(2019, 1, 1)))
                latest = entry.published.latest
                self.assertTrue(latest is None or latest <= date(2019, 1, 1), latest)

    def test_what_is_later_than_the_known_facts_weighs_less_and_less(self):
        known = digest.FACTS_AS_OF.toordinal()
        years = [digest.mass(known + 365 * n, known + 365 * n + 300) for n in range(4)]
        for year, following in zip(years, years[1:]):
            self.assertAlmostEqual(following / year, 0.25, places=1)

    def test_nothing_known_is_said_to_be_unknown(self):
        published = entry_of("Le maire de la ville a parlé mardi aux habitants.").published
        self.assertEqual(published.basis, "unknown")

    def test_the_narrowest_range_and_the_middle_of_the_weight(self):
        pieces = digest.of_weight_one([(0, 9, 1.0), (10, 19, 8.0), (20, 29, 1.0)])
        before = digest.sums(pieces)
        self.assertEqual(digest.narrowest(pieces, 0.8), (10, 19))
        self.assertEqual(digest.narrowest(pieces, 0.4), (10, 14))
        self.assertEqual(digest.narrowest(pieces, 1.0), (0, 29))
        self.assertAlmostEqual(digest.day_at(pieces, before, 0.5), 15)
        self.assertAlmostEqual(digest.day_at(pieces, before, 0.1), 10)

    def test_ever_so_many_clues_that_contradict_each_other_leave_a_day(self):
        clues = [clue(kind, f"{1950 + i}-01-01", f"{1950 + i}-02-01")
                 for kind, worth in digest.KINDS.items() if worth.join == "each" and worth.doubt
                 for i in range(70)]
        self.assertAlmostEqual(digest.sums(digest.weigh(clues))[-1], 1, places=2)

    def test_the_years_that_hold_most_of_the_weight(self):
        day = date(2019, 1, 1).toordinal()
        cases = {(1.0,): (2019,), (0.5, 0.4): (2019, 2020), (0.5, 0, 0.4): (2019, 2021),
                 (0.3, 0, 0.3, 0, 0.3): (2019, 2021, 2023), (0.3, 0.3, 0.3): (),
                 (0.3, 0, 0.3, 0.3): (),
                 (0.2, 0.2, 0.2, 0.2, 0.2): (), (0.85, 0.15): (2019,)}
        for weights, years in cases.items():
            with self.subTest(weights=weights):
                pieces = digest.of_weight_one([(day + 366 * i, day + 366 * i + 300, weight)
                                               for i, weight in enumerate(weights)])
                self.assertEqual(digest.main_years(pieces), years)

    def test_steps_rise_and_stay_below_one(self):
        for name, kind in digest.KINDS.items():
            with self.subTest(kind=name):
                self.assertTrue(0 <= kind.doubt < 1)
                if kind.join == "mean":
                    self.assertAlmostEqual(kind.doubt + sum(s for _, _, s in kind.steps), 1)
                for curve in filter(None, (kind.curve, kind.beside)):
                    steps = digest.steps_of(curve)
                    self.assertEqual(sorted(steps), steps)
                    shares = [share for _, share in steps]
                    self.assertTrue(shares == sorted(shares) and all(s < 1 for s in shares))


class TheFolderAsWitness(unittest.TestCase):
    UNDATED = ("a.txt", "La loi a été votée en 2011, dit le maire.")

    @staticmethod
    def range_of(entries):
        return next((e.published.earliest, e.published.likely, e.published.latest)
                    for e in entries if e.article.file == "a.txt")

    def beside(self, days):
        return [(f"{day}_{i}.txt", f"Le maire a inauguré le pont numéro {i}.")
                for i, day in enumerate(days)]

    def test_an_article_lies_where_the_others_lie(self):
        days = [str(date(2023, 3, 20) + timedelta(i)) for i in range(30)]
        alone, among = (self.range_of(digest_of(self.UNDATED, *self.beside(d))) for d in ([], days))
        self.assertTrue(date(2023, 2, 1) <= among[1] <= date(2023, 6, 1), among)
        self.assertNotEqual(alone, among)

    def test_alone_or_in_a_folder_of_all_times_nothing_is_told_of_it(self):
        days = [str(date(1999, 1, 1) + timedelta(i * 700)) for i in range(14)]
        for beside in ([], days):
            with self.subTest(beside=len(beside)):
                entries = digest_of(self.UNDATED, *self.beside(beside))
                published = next(e.published for e in entries if e.article.file == "a.txt")
                self.assertNotIn("folder", [c.kind for c in published.evidence])

    def test_it_is_told_as_evidence(self):
        days = [str(date(2023, 3, 20) + timedelta(i)) for i in range(30)]
        entries = digest_of(self.UNDATED, *self.beside(days))
        published = next(e.published for e in entries if e.article.file == "a.txt")
        self.assertIn("31 of the 31 articles are of March 2023 to April 2023",
                      [c.reason.replace("30", "31", 1) for c in published.evidence])

    def test_it_depends_on_the_set_of_articles_only(self):
        sources = [self.UNDATED, ("b.txt", "Le pont a fermé en avril 2019."), *self.beside(
            str(date(2023, 1, 1) + timedelta(i * 9)) for i in range(20))]
        lines = list(digest.json_lines(kept_digest_of(*sources)))
        self.assertEqual(lines, list(digest.json_lines(kept_digest_of(*reversed(sources)))))
        with tempfile.TemporaryDirectory() as tmp:
            shards = Path(tmp, "all.jsonl")
            shards.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
            again = digest.digest(digest.read_digested(str(shards)).items)
        self.assertEqual(lines, list(digest.json_lines(again)))


class Linking(unittest.TestCase):
    def test_a_bare_surname_is_completed_from_another_article(self):
        entries = digest_of(
            ("a.txt", "« Nous avançons », a déclaré Lavrov, mardi, devant la presse."),
            ("b.txt", "Le ministre Sergueï Lavrov est arrivé à Paris mercredi soir."))
        self.assertEqual({p.name for e in entries for p in e.people}, {"Sergueï Lavrov"})

    def test_another_article_tells_the_year_of_the_same_day(self):
        dated = ("2019-04-13.txt", "Paul Vautrin a perdu son procès contre Marc Dufour le 12 "
                                   "avril à Marlac.")
        cases = {
            "Paul Vautrin a été condamné vendredi 12 avril.": True,
            "Paul Vautrin a battu Marc Dufour le 12 avril.": True,
            "Paul Vautrin a été condamné le 12 avril.": False,
            "Paul Vautrin a été condamné jeudi 12 avril.": False,
            "Paul Vautrin a battu Marc Dufour le 11 avril.": False,
            "Luc Morvan a été condamné vendredi 12 avril.": False,
            "François Hollande a parlé vendredi 12 avril.": False,
        }
        for text, told in cases.items():
            with self.subTest(text=text):
                entry = next(e for e in digest_of(dated, ("a.txt", text))
                             if e.article.file == "a.txt")
                self.assertEqual("elsewhere" in [c.kind for c in entry.published.evidence], told)
                if told:
                    self.assertEqual(entry.published.earliest, date(2019, 4, 12))

    def test_the_timeline_tells_once_what_several_articles_tell(self):
        text = "Une grue géante est tombée lundi matin sur le grand port de {}."
        entries = kept_digest_of(("2018-04-16_a.txt", text.format("Marlac")),
                            ("2018-04-16_b.txt", text.format("pêche de Marlac")),
                            ("2018-04-16_c.txt", "Le maire de Nertes a signé lundi un plan."),
                            ("2018-04-23_d.txt", text.format("Marlac")))
        self.assertEqual([(row[0].days[0].isoformat(), len(row))
                          for row in digest.timeline(list(digest.told_rows(entries)))],
                         [("2018-04-16", 2), ("2018-04-16", 1), ("2018-04-23", 1)])

    def test_another_article_says_the_year_of_the_same_day(self):
        """Though its own day is not known."""
        full = ("b.txt", "Paul Vautrin avait perdu son procès le 17 janvier 2019 à Marlac.")
        for text, known in (("Paul Vautrin a été condamné jeudi 17 janvier.", "2019-01-17"),
                            ("Paul Vautrin a été condamné mercredi 17 janvier.", None),
                            ("Luc Morvan a été condamné jeudi 17 janvier.", None)):
            with self.subTest(text=text):
                entry = next(e for e in digest_of(full, ("a.txt", text))
                             if e.article.file == "a.txt")
                told = [str(c.first) for c in entry.published.evidence if c.kind == "elsewhere"]
                self.assertEqual(told, [known] if known else [])
        alone = digest_of(("a.txt", "Paul Vautrin a perdu le 17 janvier 2019. Il a été condamné "
                           "jeudi 17 janvier."))[0]
        self.assertFalse([e for e in alone.published.evidence if "another" in e.reason])

    def test_copies_are_one_entry(self):
        body = COPIED[1]
        menu = f"Accueil\nSport\nMétéo\nAbonnez-vous\n\n{body}\n\nLaisser un commentaire\n"
        corrected = body.replace("vingt", "trente").replace("La mairie", "La ville")
        other = body.replace("lundi 6 mai", "lundi 13 mai").replace("vendredi 10 mai", "jeudi")
        cases = {
            "the same bytes": (("b.txt", body), True), "another menu": (("b.txt", menu), True),
            "small corrections": (("b.txt", corrected), True),
            "two days later": (("2019-05-09_b.txt", body), True),
            "three days later": (("2019-05-10_b.txt", body), True),
            "four days later": (("2019-05-11_b.txt", body), False),
            "a week later": (("2019-05-14_b.txt", body), False),
            "many small corrections": (("b.txt", re.sub(
                "ans|travaux|moitié|fête|attendu|camions", "Nertes", body)), True),
            "every eighth word another": (("b.txt", " ".join(
                "Nertes" if i % 8 == 4 else word for i, word in enumerate(body.split()))), False),
            "another account of the event": (("b.txt", OTHER_ACCOUNT), False),
            "a form filled anew": (("b.txt", other), False),
            "another article": (("b.txt", FRENCH), False),
            "a third of it": (("b.txt", body[:len(body) // 3]), False),
        }
        for name, (source, same) in cases.items():
            with self.subTest(name=name):
                entries = digest_of(source, ("2019-05-07_a.txt", body))
                self.assertEqual([entry.files for entry in entries if (
                    entry.article.file == "2019-05-07_a.txt")],
                    [("2019-05-07_a.txt", source[0]) if same else ("2019-05-07_a.txt",)])

    def test_a_copy_has_the_day_that_another_states(self):
        dated, = kept_digest_of(("a.txt", COPIED[1]), ("2019-05-07_b.txt", COPIED[1]))
        self.assertEqual(digest.entry_of(dated).files, ("2019-05-07_b.txt", "a.txt"))
        self.assertEqual({str(e.published.latest) for e in (dated, *dated.copies)},
                         {"2019-05-07"})
        rows = [json.loads(line) for line in digest.json_lines([dated])]
        self.assertEqual([(row["file"], row["copies"], row["copy_of"]) for row in rows],
                         [("2019-05-07_b.txt", ["a.txt"], None),
                          ("a.txt", [], "2019-05-07_b.txt")])
        self.assertIn("2019-05-07_b.txt (also a.txt)",
                      "\n".join(digest.render_text([dated])))

    def test_a_brief_has_copies_a_line_has_none(self):
        for text, entries in ((f"{FRENCH} L'opposition demande des élections.", 1), (
                "Le maire de Marlac, Paul Vautrin, a annoncé lundi sa démission.", 2)):
            with self.subTest(text=text):
                self.assertEqual(len(digest_of(("a.txt", text), ("b.txt", text))), entries)

    def test_a_sketch_is_short_and_tells_the_share(self):
        words = [f"mot{i}" for i in range(2000)]
        one = digest.sketch(digest.words_of(" ".join(words)))
        for changed, same in ((300, True), (900, False)):
            with self.subTest(changed=changed):
                other = digest.sketch(digest.words_of(" ".join(words[changed:] + [
                    f"autre{i}" for i in range(changed)])))
                article = digest.read_article("a.txt", FRENCH)
                self.assertIs(digest.are_copies(digest.keep(article._replace(sketch=one)), (
                    digest.keep(article._replace(sketch=other)))), same)
        self.assertLess(len(one), 100)

    def test_many_copies_cost_no_more_than_many_articles(self):
        article = digest.keep(digest.read_article("a.txt", COPIED[1]))
        articles = [article._replace(file=f"{i}.txt") for i in range(5000)]
        before = time.process_time()
        self.assertEqual(len(set(digest.find_copies(articles))), 1)
        self.assertLess(time.process_time() - before, 5)

    def test_who_is_named(self):
        entry = entry_of("Le maire Émile Vautrin a reçu Volodymyr Zelensky. M. Kerr attend.")
        for name, named in (("vautrin", True), ("EMILE VAUTRIN", True), ("Zelenskyy", True),
                            ("Paul Vautrin", False), ("Anna Kerr", True), ("Anna", False),
                            ("Vaut", False)):
            with self.subTest(name=name):
                self.assertEqual(digest.names_person([p.name for p in entry.people], name), named)

    def test_whether_two_articles_tell_the_same(self):
        told = "La ville de Marlac a vendu {} le vieux chantier naval à un armateur grec."
        cases = (
            ("the same day", told.format("lundi 3 mai 2021"), "Le vieux chantier naval de Marlac "
             "a été vendu lundi 3 mai 2021 à un armateur.", True),
            ("one without a day", told.format("lundi 3 mai 2021"), told.format(""), True),
            ("the next day", told.format("lundi 3 mai 2021"), told.format("mardi 4 mai 2021"),
             True),
            ("two days apart", told.format("lundi 3 mai 2021"), told.format("mercredi 5 mai 2021"),
             False),
            ("another day", told.format("lundi 3 mai 2021"), told.format("mardi 8 juin 2021"),
             False),
            ("another thing", told.format("lundi 3 mai 2021"), "La ville de Marlac a reçu lundi "
             "3 mai 2021 le préfet du département et deux ministres.", False),
            ("what stands everywhere", "Le trafic a été interrompu lundi 3 mai 2021.",
             "Le trafic a été interrompu.", False))
        for name, first, second, joined in cases:
            with self.subTest(name=name):
                entries = kept_digest_of(("2021-05-04_a.txt", first), ("2021-05-05_b.txt", second))
                rows = list(digest.told_rows(entries))
                self.assertEqual(len(digest.timeline(rows)), 1 if joined else 2)

    def test_unknown_days_stand_in_the_middle_of_what_is_possible(self):
        said = "Le maire a parlé mardi aux habitants du quartier."
        entries = digest_of(("a.txt", said), ("2025-01-02.txt", said), ("1999-01-02.txt", said))
        self.assertEqual([e.article.file for e in entries],
                         ["1999-01-02.txt", "a.txt", "2025-01-02.txt"])


class DigestAsText(unittest.TestCase):
    def test_a_day_is_told_as_coarsely_as_its_range_is_wide(self):
        cases = {("2022-02-13", "2022-02-13", "2022-02-13", (2022,)): "2022-02-13",
                 ("2021-12-05", "2022-02-13", "2022-02-24", (2022,)):
                     "about 13 February 2022 (2021-12-05 to 2022-02-24)",
                 ("2021-10-05", "2022-02-13", "2022-03-24", (2022,)):
                     "about February 2022 (2021-10-05 to 2022-03-24)",
                 ("2022-01-05", "2022-05-13", "2022-10-24", (2022,)):
                     "spring 2022 (2022-01-05 to 2022-10-24)",
                 ("2021-08-05", "2022-01-13", "2022-06-24", (2022,)):
                     "winter 2021-22 (2021-08-05 to 2022-06-24)",
                 ("2021-08-05", "2023-01-13", "2024-06-24", (2022, 2023)):
                     "2022 or 2023 (2021-08-05 to 2024-06-24)",
                 ("2013-06-12", "2019-06-13", "2024-06-24", (2013, 2019, 2024)):
                     "2013, 2019 or 2024 (2013-06-12 to 2024-06-24)",
                 ("2011-08-05", "2018-01-13", "2024-06-24", ()):
                     "about 2018 (2011-08-05 to 2024-06-24)",
                 ("1998-02-02", "2012-06-01", "2027-06-11", (2011, 2012)):
                 "date unknown (1998-02-02 to 2027-06-11)",
                 (None, None, None, ()): "date unknown"}
        for (*days, years), text in cases.items():
            with self.subTest(text=text):
                first, likely, last = (day and date.fromisoformat(day) for day in days)
                self.assertEqual(digest.range_text(digest.Published(
                    first, last, likely, "inferred", years=years)), text)

    def test_the_tables_that_the_readme_names_exist(self):
        readme = (HERE / "README.md").read_text(encoding="utf-8")
        for name in set(re.findall(r"`([A-Z][A-Z_]{3,})`", readme)) - {"FILE", "PATH"}:
            with self.subTest(name=name):
                self.assertTrue(hasattr(digest, name))

    def test_what_the_readme_shows_is_what_is_printed(self):
        samples = re.findall(r"```console\n\$ python3 digest.py (.+?)\n(.+?)```\n", README,
                             re.DOTALL)
        self.assertGreater(len(samples), 2)
        for args, printed in samples:
            with self.subTest(args=args):
                self.assertEqual(run("--quiet", *args.split()), (0, printed, ""))

    def test_the_messages_of_the_readme_are_those_of_the_script(self):
        part = README.partition("## What it says on stderr")[2].partition("\n## ")[0]
        messages = [message for row in re.findall(r"^\| (`.+?) \|", part, re.MULTILINE)
                    for message in re.findall(r"`([^`]+)`", row)]
        self.assertGreater(len(messages), 15)
        source = (HERE / "digest.py").read_text(encoding="utf-8").replace(
            "{LARGEST_ARTICLE:,}", "2,000,000")
        for message in messages:
            for piece in re.split("…|, not plain text", message):
                with self.subTest(message=message):
                    self.assertTrue(piece.strip(" ():") in source)

    def test_the_timeline_keeps_marks_and_order_and_counts_by_month(self):
        entries = kept_digest_of(("2022-12-20.txt", "Le maire dément avoir signé le 3 mai 2022. "
                             "La ville a vendu le port en 2022."))
        self.assertEqual(list(digest.render_timeline(entries)), [
            "Timeline of 1 article", "",
            "2022: La ville a vendu le port en 2022. [2022-12-20.txt]",
            "3 May 2022: Le maire dément avoir signé le 3 mai 2022. (denied) [2022-12-20.txt]",
            "", "2022    " + "#" * 40 + " 1", "", "2022-05 " + "#" * 40 + " 1"])

    def test_the_overview_spans_all_likely_days(self):
        entries = kept_digest_of(("2012-12-20.txt", "Le port rouvre. Le maire a vendu la grue."),
                                 ("a.txt", "Le quai ferme. Le maire a vendu le bac en 2019."))
        days = [str(entry.published.likely) for entry in entries]
        self.assertEqual(next(digest.render_text(entries)),
                         f"Digest of 2 articles, {days[0]} to {days[1]}")
        self.assertGreater(entries[1].published.latest - entries[1].published.earliest,
                           timedelta(366))

    def test_no_line_ends_within_a_pair_of_marks_or_of_dates(self):
        for text, lines in (("Il a dit « oui » : tous", ["Il a dit", "« oui » :", "tous"]),
                            ("lundi = 3 mai", ["lundi = 3", "mai"]),
                            ("Un an « a b » ?", ["Un an « a", "b » ?"]),
                            ("« a b c d e »", ["« a b c d", "e »"]),
                            ("abcdefghijk : l", ["abcdefghij", "k : l"])):
            with self.subTest(text=text):
                self.assertEqual(digest.hang(text, 0, 0, 10), lines)

    def test_dates_in_words(self):
        when = digest.When
        cases = {
            when(2022, 4, 6): "6 April 2022", when(None, 4, 6): "6 April",
            when(2022, 4, 6, part="TEV"): "6 April 2022, evening",
            when(2022, 4, 6, part="T18:30"): "6 April 2022, 18:30",
            when(2022, 1, edge="END"): "late January 2022", when(2022): "2022",
            when(2022, week=14): "week of 4 April 2022",
            when(2022, week=14, period="WE"): "weekend of 9 April 2022",
            when(2018, period="FA"): "autumn 2018", when(1999, period="WI"): "winter 1999-00",
            when(None, period="WI"): "winter", when(2018, period="Q1"): "first quarter 2018",
            when(1990, digits=3): "1990s", when(1900, digits=2): "20th century",
            when(weekday=4): "", when(other="P3D"): "", when(): "",
        }
        for value, words in cases.items():
            with self.subTest(words=words):
                self.assertEqual(digest.date_words(value), words)

    def test_date_words(self):
        cases = {"Le parc est fermé du 3 au 11 mai.": ["3–11 mai = 3–11 May 2021"],
                 "Il part lundi. Il arrive lundi.": ["lundi = 3 May 2021"],
                 "Il est parti le 4 mai 2021.": ["le 4 mai 2021"]}
        for text, words in cases.items():
            with self.subTest(text=text):
                entry = digest.entry_of(kept_digest_of(("2021-05-05.txt", text))[0])
                self.assertEqual(digest.cue_texts(entry, False), words)

    def test_events_in_groups_in_order_of_time(self):
        dated = kept_digest_of(("2021-05-05.txt",
                         "La ville fermera le port le 9 mai 2021. Le maire a signé le plan le 4 "
                         "mai 2021. La gare a brûlé le 3 mai 2021. Le pont avait été vendu en "
                         "2012. Selon la police, un docker a fui mardi."))
        lines = [line.strip() for line in digest.render_text(dated, full=True)]
        labels = [line.split()[0] for line in lines if line.startswith(
            ("news", "ahead", "before", "clues"))]
        self.assertEqual(labels, ["news", "ahead", "before", "clues"])
        self.assertLess(lines.index("news    La gare a brûlé le 3 mai 2021."),
                        lines.index("Le maire a signé le plan le 4 mai 2021."))

    def test_what_has_no_date_keeps_its_place_in_its_group(self):
        entry = digest.entry_of(kept_digest_of(("2021-05-05.txt",
            "La gare a brûlé le 3 mai 2021. Le pont avait été vendu le 4 avril 2012. Le maire a "
            "promis une loi aux dockers. Le port a fermé le 1er mai 2021."))[0])
        news = dict(digest.grouped(entry, True))["news"]
        self.assertEqual([event.quote.split(" a ")[0] for event in news],
                         ["Le port", "La gare", "Le maire"])

    def test_a_date_stands_before_an_event_where_its_words_tell_less(self):
        cases = {  # the second sentence of an article of Friday 5 February 2021, or undated
            ("2021-02-05", "La gare a brûlé jeudi."): "4 February 2021: ",
            ("2021-02-05", "La gare a brûlé le 3 mai 2020."): "",
            (None, "La gare a brûlé jeudi."): "",
            (None, "La gare a brûlé le 3 mai."): "",
        }
        for (day, sentence), told in cases.items():
            with self.subTest(day=day, sentence=sentence):
                entry = kept_digest_of((f"{day or 'a'}.txt", f"Le maire est venu.\n\n{sentence} "
                                        "Le pont est vieux."))[0]
                lines = digest.render_text([entry], full=True)
                self.assertIn(f"{told}{sentence}", " ".join(lines))
                self.assertTrue(told or f": {sentence}" not in " ".join(lines))

    def test_the_overview(self):
        entries = kept_digest_of(("2021-05-05.txt", "Paul Vautrin a parlé mardi aux dockers."),
                            ("b.txt", "Paul Vautrin a signé. Le plan plaît aux dockers."))
        self.assertEqual(list(digest.render_text(entries))[:3], [
            "Digest of 2 articles, 2021-05-05",
            "  dated   1 with the day printed; 1 without a date",
            "  people  Paul Vautrin (2)"])
        self.assertEqual(list(digest.render_text([])), [])

    def test_what_is_cut_shows_it(self):
        dated = kept_digest_of(("a.txt", "Le port ferme\n\nLa ville de Marlac a décidé lundi de "
                         "fermer le grand pont de la gare à tous les camions, qui devront "
                         "passer par le port et par la route du "
                         "littoral, longue et étroite.\n\nLe pont est vieux."))
        self.assertIn("camions …", " ".join(digest.render_text(dated)))

    def test_unseen_characters_are_not_printed(self):
        text = "Le maire \x1b[31mPaul\u202e Vautrin a démissionné\x07 mardi, dit la ville.\n"
        shown = "\n".join(digest.render_text(kept_digest_of(("a\x1b]0;b\x07.txt", text))))
        self.assertIn("Paul Vautrin", shown)
        self.assertFalse(set(shown) & {"\x1b", "\u202e", "\x07"})

    def test_no_line_is_wider_than_asked(self):
        widths = [len(line) for line in digest.render_text(kept_digest_of(*digest.DEMO))]
        self.assertTrue(70 < max(widths) <= digest.WIDTH, widths)


class DigestAsJson(unittest.TestCase):
    def test_json_has_the_documented_fields(self):
        status, out, _ = run("--demo", "--json")
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((status, len(rows)), (0, 3))
        for row in rows:
            self.assertEqual(list(row), ["file", "headline", "headline_source", "published",
                                         "place", "agencies", "cues", "people", "events",
                                         "copies", "copy_of", "mended", "article", "check"])


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_a_bad_file_is_named_and_the_rest_digested(self):
        (self.folder / "a.txt").write_text("Le maire a démissionné mardi.", encoding="utf-8")
        (self.folder / "b.txt").write_bytes(b"")
        (self.folder / "c.txt").write_bytes(b"a\0b")
        (self.folder / "d.pdf").write_text("pas un article", encoding="utf-8")
        (self.folder / "e.txt").write_text(ENGLISH, encoding="utf-8")
        status, out, err = run(str(self.folder))
        self.assertEqual(status, 1)
        self.assertIn("Le maire a démissionné mardi.", out)
        problems = [f"digest.py: {self.folder}/b.txt: empty, left out",
                    f"digest.py: {self.folder}/c.txt: binary (it has NUL bytes), left out",
                    f"digest.py: {self.folder}/e.txt: in English, not in French, left out"]
        note = f"digest.py: {self.folder}: other files left alone: 1 (.pdf)"
        self.assertEqual(err.splitlines(), [note, *problems])
        self.assertEqual(run("--quiet", str(self.folder))[2].splitlines(), problems)
        self.assertEqual(run("--any-language", "--quiet", str(self.folder))[2].splitlines(),
                         problems[:2])

    def test_its_own_output_is_no_article(self):
        article, own = self.folder / "a.txt", self.folder / "digest.txt"
        article.write_text(FRENCH, encoding="utf-8")
        for form in ("--explain", "--timeline", "--json", "--timeline --json"):
            with self.subTest(form=form):
                first = run(*form.split(), str(article))[1]
                own.write_text(first, encoding="utf-8")
                self.assertEqual(run(*form.split(), str(self.folder)), (
                    0, first, f"digest.py: {own}: printed by digest.py, skipped\n"))
        own.write_text("Digest of many things\n\n" + FRENCH, encoding="utf-8")
        self.assertEqual(run(str(self.folder))[2], "")

    def test_where_it_prints_to_is_no_article(self):
        path = self.folder / "digest.txt"
        with path.open("w") as out, contextlib.redirect_stdout(out):
            self.assertTrue(digest.is_target(str(path), None))
            self.assertFalse(digest.is_target(str(self.folder), None))
            self.assertFalse(digest.is_target("-", None))

    def test_output_goes_to_a_file_whole_or_not_at_all(self):
        target = self.folder / "out.txt"
        (self.folder / "a.txt").write_text(FRENCH, encoding="utf-8")
        for _ in range(2):  # the second time it is there, and no article
            self.assertEqual(run("--output", str(target), str(self.folder)), (0, "", ""))
            self.assertEqual(target.read_text(encoding="utf-8"),
                             run(str(self.folder / "a.txt"))[1])
        with unittest.mock.patch.object(digest, "render_text", side_effect=OSError(28, "full")):
            self.assertEqual(run("--output", str(target), str(self.folder))[::2],
                             (1, f"digest.py: {target}: cannot be written (full)\n"))
        with unittest.mock.patch("os.replace", side_effect=OSError(13, "not allowed")):
            self.assertEqual(run("--output", str(target), "--json", str(self.folder))[0], 1)
        self.assertTrue(target.read_text(encoding="utf-8").startswith("Digest of 1 article\n"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.txt", "out.txt"])
        for bad in (str(self.folder), str(self.folder / "no" / "x.txt"), ""):
            with self.subTest(output=bad):
                self.assertEqual(run("--output", bad, str(self.folder))[0], 2)

    def test_filters(self):
        for name, text in (("2022-03-10_a.txt", "Le maire Émile Vautrin a démissionné lundi."),
                           ("2022-05-31_b.txt", "Luc Morvan a été élu maire dimanche."),
                           ("c.txt", "Émile Vautrin a salué Luc Morvan, mardi, à la mairie.")):
            (self.folder / name).write_text(text, encoding="utf-8")
        for args, kept, note in (
                (("--person", "vautrin"), "ca", "2 of 3 articles"),
                (("--person", "Emile VAUTRIN", "--person", "morvan"), "c", "1 of 3 articles"),
                (("--since", "2022-03", "--until", "2022-05"), "ab", "2 of 3 articles"),
                (("--since", "2022-03-11"), "b", "1 of 3 articles"),
                (("--until", "2022-03-10"), "a", "1 of 3 articles"),
                (("--since", "2021", "--person", "Vautrin"), "a", "1 of 3 articles"),
                (("--person", "Macron"), "", "0 of 3 articles")):
            with self.subTest(args=args):
                status, out, err = run("--json", *args, str(self.folder))
                names = [json.loads(line)["file"] for line in out.splitlines()]
                self.assertEqual((status, "".join(name[-5] for name in names)), (0, kept))
                self.assertTrue(err.endswith(f"digest.py: in the digest: {note}\n"), err)
                self.assertEqual("1 of unknown date left out" in err, "--person" not in args or (
                    "--since" in args))
                self.assertEqual(run("--json", "--quiet", *args, str(self.folder))[2], "")

    def test_wrong_usage(self):
        for args in ((), ("--demo", "x"), ("--no-such-option",), ("--jobs", "0", "x"),
                     ("--since", "spring", "x"), ("--since", "2022-13", "x"),
                     ("--person", " ", "x"),
                     ("--since", "2022", "--until", "2021", "x"), ("--explain", "--timeline", "x")):
            with self.subTest(args=args):
                self.assertEqual(run(*args)[0], 2)

    def test_what_is_not_there(self):
        missing = str(self.folder / "missing")
        self.assertEqual(run(missing), (
            1, "", f"digest.py: {missing}: cannot be read (No such file or directory), left out\n"))
        self.assertEqual(run(str(self.folder)), (
            1, "", f"digest.py: {self.folder}: a folder without text files "
            "(.txt .text .md .html .htm)\n"))

    def test_many_processes_give_the_same_bytes(self):
        for name, text in digest.DEMO:
            (self.folder / name).write_text(text, encoding="utf-8")
        (self.folder / "empty.txt").write_bytes(b"")
        outputs = {run("--jobs", jobs, str(self.folder)) for jobs in ("1", "2")}
        self.assertEqual(len(outputs), 1)
        self.assertEqual(outputs.pop()[0], 1)

    def test_parts_digested_elsewhere_give_the_same_bytes(self):
        files = []
        copies = ("copy.txt", COPIED[1]), ("2019-05-09_x.txt", COPIED[1] + "Lire aussi\n")
        for name, text in (*digest.DEMO, COPIED, *copies):
            files.append(self.folder / name)
            files[-1].write_text(text, encoding="utf-8")
        parts = []
        for i in range(1, len(files), 2):
            parts.append(self.folder / f"{i}.jsonl")
            parts[-1].write_text(run("--json", *map(str, files[i:i + 2]))[1], encoding="utf-8")
        for form in ("--json", "--explain", "--timeline"):
            with self.subTest(form=form):
                self.assertEqual(run(form, *map(str, [*reversed(parts), files[0]])),
                                 run(form, "--quiet", str(self.folder)))

    def test_lines_that_no_digest_printed_are_named(self):
        row = json.loads(run("--json", "--demo")[1].splitlines()[0])
        row["article"][1] = "Autre titre"
        path = self.folder / "a.jsonl"
        path.write_text("\n".join(('{"a": 1}', "[", "[" * 100_000, '"é', json.dumps(row))),
                        encoding="utf-8")
        self.assertEqual(run(str(path)), (1, "", "".join(
            f"digest.py: {path}: line {n} is not from digest.py --json, left out\n"
            for n in range(1, 6))))

    def test_a_file_that_vanishes_is_named(self):
        (self.folder / "a.txt").write_text("Le pont est tombé.", encoding="utf-8")
        files = digest.find_files([str(self.folder)]).items
        (self.folder / "a.txt").unlink()
        self.assertEqual(digest.read_file(files[0]).problems, [
            (str(self.folder / "a.txt"), "cannot be read (No such file or directory), left out")])

    def test_a_process_that_dies_costs_its_article_only(self):
        for name in "abc":
            (self.folder / f"{name}.txt").write_text("Le maire a parlé lundi.", encoding="utf-8")
        err, told = io.StringIO(), digest.Messages()
        with contextlib.redirect_stderr(err):
            articles = digest.read_files([(str(self.folder / name), name) for name in (
                "a.txt", "b.txt", "c.txt")], 2, told, dies_on_b)
        self.assertEqual([article.file for article in articles], ["a.txt", "c.txt"])
        ours = [line for line in err.getvalue().splitlines() if line.startswith("digest.py:")]
        self.assertEqual((told.problems, ours), (1, [  # 3.12 warns of fork, before it or behind
            f"digest.py: {self.folder}/b.txt: cannot be digested (its process died), left out"]))

    @unittest.skipUnless(os.name == "posix", "signals are sent another way there")
    def test_ctrl_c_ends_at_once_with_one_line(self):
        (self.folder / "a.txt").write_bytes(b"")  # is named when reading has begun
        (self.folder / "b.txt").write_text(digest.DEMO[0][1] * 1500, encoding="utf-8")
        for jobs in ("1", "2"):
            with self.subTest(jobs=jobs), start("--jobs", jobs, str(self.folder)) as process:
                self.assertIn(b"empty", process.stderr.readline())
                process.send_signal(signal.SIGINT)
                self.assertEqual(process.communicate(timeout=30),
                                 (b"", b"digest.py: interrupted\n"))
                self.assertEqual(process.returncode, 1)

    def test_progress_is_told_to_a_terminal_only(self):
        for terminal, quiet, told in ((False, False, ""), (True, True, ""), (
                True, False, "digest.py: 2 of 4 files read, 6 s left\n")):
            err = io.StringIO()
            err.isatty = lambda: terminal
            with self.subTest(terminal=terminal), contextlib.redirect_stderr(err), (
                    unittest.mock.patch("time.monotonic", iter((0, 1, 6, 7, 8)).__next__)):
                digest.read_files([("a", "a")] * 4, 1, digest.Messages(quiet),
                                  lambda file: digest.Haul([]))
                self.assertEqual(err.getvalue(), told)

    def test_as_of_bounds_every_range(self):
        (self.folder / "a.txt").write_text("La loi a été votée en juin 2018.", encoding="utf-8")
        _, out, _ = run("--as-of", "2019-01-31", str(self.folder))
        self.assertRegex(out, r"\n[a-z ]*2018 \(201\d-\d\d-\d\d to 2019-01-31\), a.txt\n")
        self.assertIn("not a date as YYYY, YYYY-MM or YYYY-MM-DD: soon",
                      run("--as-of", "soon", "x")[2])

    def test_timeline_and_explain(self):
        status, out, _ = run("--timeline", "--demo")
        self.assertEqual((status, out.splitlines()[:3]), (
            0, ["Timeline of 3 articles; 1 without a dated event", "",
                "12 April 2018: Une grue s'est effondrée jeudi 12 avril sur le port de Marlac."]))
        rows = list(map(json.loads, run("--timeline", "--json", "--demo")[1].splitlines()))
        self.assertEqual(list(rows[0]),
                         ["value", "earliest", "latest", "quote", "status", "files"])
        self.assertEqual((rows[0]["value"], rows[0]["files"]), ("2018-04-12", ["grue.txt"]))
        self.assertIn("[2019-07-21 to 2022-09-09; 6 in 100 mislead]",
                      " ".join(run("--explain", "--demo")[1].split()))
        self.assertEqual(run("--explain", "--json", "--demo"), run("--json", "--demo"))

    def test_a_reader_that_stops_early_is_no_error(self):
        with start("--demo") as process:
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b"")

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

    def test_help_has_three_parts_and_the_readme_every_option(self):
        _, out, _ = run("--help")
        for part in ("\nwhat you give:\n", "\nwhat you get:\n", "\nhow it dates:\n"):
            self.assertIn(part, out)
        for option in re.findall(r"--[a-z][a-z-]+", out):
            with self.subTest(option=option):
                self.assertTrue(f"`{option}" in README)

    @unittest.skipUnless(os.name == "posix", "files are executed another way there")
    def test_the_script_is_executable(self):
        self.assertTrue(os.access(HERE / "digest.py", os.X_OK))


class HostileInput(unittest.TestCase):
    def test_mutated_articles_break_nothing(self):
        for seed in range(FUZZED):
            data = mutated(random.Random(seed))
            with self.subTest(seed=seed, input=data):
                self.check(data)

    def test_nothing_is_in_cycles_so_the_collector_may_rest(self):
        self.check(b"Le maire de Marlac, Paul Vautrin, est mort lundi.")  # fills the caches
        gc.collect()
        self.addCleanup(gc.enable)
        gc.disable()
        for seed in range(20):
            self.check(mutated(random.Random(seed)))
        self.assertLess(gc.collect(), 20)

    def check(self, data):
        """Check what must hold for any bytes."""
        try:
            text, _ = digest.decode(data)
        except digest.NotAnArticle:
            return
        article, = digest.digest([digest.keep(digest.read_article("a.txt", text))])
        line, = digest.json_lines([article])
        row = json.loads(line)
        for cue in row["cues"]:
            span = digest.NOT_SEEN.sub("", text[cue["start"]:cue["end"]])
            self.assertEqual(" ".join(span.split()), " ".join(cue["quote"].split()))
        for event in row["events"]:
            span = digest.NOT_SEEN.sub("", text[event["start"]:event["end"]])
            for part in event["quote"].lower().split(" … "):
                self.assertIn(part.strip("«“»”\" "), " ".join(span.split()).lower())
        for ranged in [row["published"], *row["published"]["evidence"], *row["cues"]]:
            if ranged["earliest"] and ranged["latest"]:
                self.assertLessEqual(ranged["earliest"], ranged["latest"])
        for line in [line, *digest.render_text([article], explain=True),
                     *digest.render_timeline([article])]:
            self.assertNotRegex(line, "[\0-\x1f\x7f-\x9f\u202e\ud800-\udfff]")

    def test_time_grows_with_the_text_and_no_faster(self):
        for unit in ("les 12, ", "le procès s'ouvre lundi ", "lundi, mardi, ", "Jean Dupont, ",
                     "a-", "Mme Dupont a été tuée lundi. ", "J.-", "« ", "12 mars ",
                     "Un mot ici.\n", "Le gouvernement Borne a parlé. ",
                     "Les législatives du 7 juillet ont eu lieu. ",
                     "Il y a dix ans, en mars 2013, il est tombé. ", "Franck Z. Il ",
                     "Le frère, Luc, sa sœur Lina et "):
            with self.subTest(unit=unit):
                times = []
                for size in (4_000, 40_000):
                    text = "Il pleut.\n" + unit * (size // len(unit))
                    before = time.process_time()
                    digest.digest([digest.keep(digest.read_article("a.txt", text))])
                    times.append(time.process_time() - before)
                self.assertLess(times[1], 30 * times[0] + 0.5)  # quadratic would be 100 times

    def test_texts_that_broke_it_once(self):
        cases = ("Un mot ² ici.", "²² ans après la fin", "Un mot \u0301 ici.",
                 "Le 31/12/9999, fin.", "Il a fermé le 3 mars 2016. 9999999999 ans après, rien.",
                 "N" * 3000 + ".", "Le mot " + "\u0315\u0300" * 3000, "Jean " * 4000)
        for text in cases:
            with self.subTest(text=text[:40]):
                self.check(text.encode("utf-8"))

    def test_a_long_file_is_cut_between_letters_and_says_so(self):
        text, notes = digest.decode("Le mot ".encode() + "é😀".encode() * 2_000_000)
        self.assertTrue(text.startswith("Le mot é😀é"))
        self.assertEqual((len(text), notes), (
            2_000_000, ["longer than 2,000,000 characters, the rest is left out"]))


class DataNames(unittest.TestCase):
    def families(self):
        for table in ("FIRST_NAMES", "CITIES", "REGIONS", "ORGANISATIONS"):
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

    def test_feminines_of_nationalities(self):
        cases = {"français": "française", "italien": "italienne", "coréen": "coréenne",
                 "letton": "lettonne", "turc": "turque", "belge": "belge", "afghan": "afghane",
                 "burkinabé": "burkinabée"}
        for masculine, feminine in cases.items():
            with self.subTest(masculine=masculine):
                self.assertEqual(digest.feminine(masculine), feminine)
        self.assertEqual(digest.nationalities()["grecques"], {"grece"})

    def test_first_names_are_no_places(self):
        places = {digest.plain(name) for name in digest.place_names()}
        both = set(filter(digest.is_first_name, places))
        self.assertLess(len(both), 40, both)

    def test_first_names_are_found_however_spelled(self):
        cases = {"karim": True, "karima": True, "abdelkader": True, "abderrahmane": True,
                 "philippe": True, "philipp": True, "wladimir": True, "youri": True,
                 "jean-baptiste": True, "lee": True,
                 "le": False, "fin": False, "an": False, "j'ai": False, "classe": False,
                 "guide": False, "ocean": False, "france": False, "aide": False}
        for word, found in cases.items():
            with self.subTest(word=word):
                self.assertEqual(digest.is_first_name(word), found)

    def test_no_first_name_stands_there_that_another_one_gives(self):
        listed = [digest.name_key(name) if digest.has_key(digest.plain(name))
                  else digest.plain(name)
                  for names in digest.FIRST_NAMES.values() for name in names.split()]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual([key for key in listed if len(key) > 4 and key[-1] in "ae"
                          and key[:-1] in digest.first_names()], [])

    def test_lower_case_tables_hold_plain_words(self):
        for name in ("WEEKDAYS", "MONTHS", "UNITS", "DAY_PARTS", "SEASONS", "PERIODIC",
                     "REFERENCES", "CIVILITIES", "NAMED_THINGS", "NOT_SURNAMES"):
            with self.subTest(table=name):
                words = list(getattr(digest, name))
                self.assertTrue(words)
                self.assertEqual(words, [digest.plain(word) for word in words])

    def test_no_word_stands_twice_in_a_table(self):
        source = (HERE / "digest.py").read_text(encoding="utf-8")
        tables = [node for node in ast.parse(source).body if isinstance(node, ast.Assign)
                  and getattr(getattr(node.value, "func", None), "id", "") == "one_of"]
        self.assertTrue(tables)
        names = [table.targets[0].id for table in tables]
        self.assertEqual(len(names), len(set(names)))
        for table in tables:
            words = ast.literal_eval(table.value.args[0]).split()
            with self.subTest(table=table.targets[0].id):
                self.assertEqual([w for w in set(words) if words.count(w) > 1], [])


class DataFacts(unittest.TestCase):

    @staticmethod
    def rows(table):
        return [digest.read_item(*item) for item in digest.table_items(table)]

    def items(self, *kinds):
        for kind in kinds or digest.EVENTS:
            for names, days, what in self.rows(digest.EVENTS[kind]):
                yield kind, names, days.split(), what

    def offices(self):
        for block in digest.OFFICES.values():
            for row in digest.table_rows(block):
                titles, of, *holders = row.split("; ")
                yield titles, of, list(map(digest.read_item, holders))

    def phrases(self):
        for kind, table in digest.EVENTS.items():
            for row in self.rows(table):
                for phrase in digest.told_names(row[0]):
                    yield kind, phrase, row

    def test_every_name_is_found_by_its_index(self):
        found = {(kind, phrase, row) for key in digest.phrase_index()
                 for phrase, _, kind, row in digest.phrases_with(key)}
        self.assertLessEqual(set(self.phrases()), found)

    def terms(self):
        return [term for key in digest.rows_by_surname() for term in digest.terms_named(key)]

    def test_names_are_spelled_out(self):
        cases = {
            "grue": ["grue"],
            "chute de la grue|grue tombée": ["chute de la grue", "grue tombée"],
            "[chute|fin] de la grue": ["chute de la grue", "fin de la grue"],
            "chute de [|la petite] grue": ["chute de grue", "chute de la petite grue"],
            "[chute|fin] de [a|b]|c": ["chute de a", "chute de b", "fin de a", "fin de b", "c"],
            "PRÉSIDENT": ["président", "chef de l'État"],
            "PDG": ["PDG"],
        }
        for names, spelled in cases.items():
            with self.subTest(names=names):
                self.assertEqual(digest.spelled_out(names), spelled)
        self.assertIn("tgi de Lille", digest.spelled_out("tgi de VILLE"))
        self.assertIn("conseil de Creuse", digest.spelled_out("conseil de DÉPARTEMENT"))

    def test_days_leave_out_what_the_day_before_tells(self):
        cases = {
            ("grue 2004-08-13", ""): "2004-08-13",
            ("grue 2004-08-13..29", ""): "2004-08-13..2004-08-29",
            ("grue 2002-06-30..07-02", ""): "2002-06-30..2002-07-02",
            ("grue 1995-04-23 05-07 2002-04-21", ""): "1995-04-23 1995-05-07 2002-04-21",
            ("grue 2013-06-21..", ""): "2013-06-21..",
            ("grue 03-05", "2018-mm-dd"): "2018-03-05",
            ("grue 12-27..2009-01-21", "2008-mm-dd"): "2008-12-27..2009-01-21",
        }
        for (item, before), whole in cases.items():
            with self.subTest(item=item):
                self.assertEqual(digest.read_item(item, before), ("grue", whole, ""))

    def test_years_and_titles_head_what_follows(self):
        self.assertEqual(
            self.rows("2018: grue 03-05 (dit); mur a|b 04-01..03; 2019: c 05-06"),
            [("grue", "2018-03-05", "dit"), ("mur a|b", "2018-04-01..2018-04-03", ""),
             ("c", "2019-05-06", "")])
        self.assertEqual(
            digest.table_rows("    roi; Marlac; A 2001-02-03\n    maire:\n    Brun; B 2002-03-04;\n"
                              "        C 2003-04-05\n    Vaux; D 2004-05-06\n"),
            ["roi; Marlac; A 2001-02-03", "maire; Brun; B 2002-03-04; C 2003-04-05",
             "maire; Vaux; D 2004-05-06"])

    def test_names_agree_but_for_articles_plural_and_preposition(self):
        cases = {
            "Les députés FN ont voté.": ("in use", "députés FN"),
            "Le conseil général de la Creuse siège.": ("in use", "conseil général de la Creuse"),
            "Il a vu l'attentat à Nice.": ("sudden", "attentat à Nice"),
            "Les gares de Nice ferment.": ("sudden", None),
            "Le gilet jaune est de rigueur au volant.": ("sudden", None),
        }
        for text, (kind, quote) in cases.items():
            with self.subTest(text=text):
                read = text_of(text)
                facts = digest.find_facts(read)[kind]
                self.assertEqual([read.quote(f.first, f.last) for f in facts],
                                 [quote] if quote else [])

    def test_a_holder_may_stay_beside_the_next_and_come_back(self):
        cases = {
            ("France", "Roland Lescure", "l'Industrie"): [
                (date(2022, 7, 4), date(2024, 9, 21)), (date(2025, 10, 5), None)],
            ("France", "Serge Papin", "Commerce"): [(date(2025, 10, 12), None)],
            ("Airbus", "Thomas Enders", "président"): [(date(2012, 6, 1), date(2019, 4, 10))],
        }
        for (of, name, title), spells in cases.items():
            with self.subTest(name=name):
                self.assertEqual(sorted(
                    (term.first, term.last) for term in self.terms()
                    if (term.of, term.name) == (of, name) and title in term.titles[0]), spells)

    def test_terms_end_after_they_begin(self):
        for term in self.terms():
            with self.subTest(term=term):
                self.assertLessEqual(term.first, term.last or date.max)

    def test_no_term_begins_after_the_facts_end(self):
        self.assertEqual([term for term in self.terms() if term.first > digest.FACTS_AS_OF], [])
        self.assertEqual(max(term.first for term in self.terms()), digest.FACTS_AS_OF)
        for kind, names, days, _ in self.items("sudden", "foreseen", "in use"):
            with self.subTest(kind=kind, names=names):
                self.assertLessEqual(digest.days_in(days[0])[0], digest.FACTS_AS_OF)

    def test_holders_of_an_office_stand_in_order(self):
        for titles, of, holders in self.offices():
            with self.subTest(titles=titles, of=of):
                days = [days[:10] for _, days, _ in holders]
                self.assertEqual(days, sorted(days))

    def test_an_office_has_one_row(self):
        offices = [(titles, of) for titles, of, _ in self.offices()]
        self.assertEqual(len(offices), len(set(offices)))

    def test_days_stand_in_order(self):
        for kind, names, days, _ in self.items():
            with self.subTest(kind=kind, names=names):
                spells = list(map(digest.days_in, days))
                self.assertEqual(spells, sorted(set(spells)))
                self.assertEqual([s for s in spells if s[0] > s[1]], [])
                self.assertEqual(len(days) > 1 and kind != "state", False)

    def test_items_stand_in_order(self):
        for kind in digest.EVENTS:
            with self.subTest(kind=kind):
                days = [days[0][:10] for _, _, days, _ in self.items(kind)]
                self.assertEqual(days, sorted(days))

    def test_no_name_stands_twice(self):
        phrases = [(kind, phrase) for kind, phrase, _ in self.phrases()]
        self.assertEqual([p for p, n in collections.Counter(phrases).items() if n > 1], [])

    def test_no_name_is_part_of_a_longer_one_of_the_same_days(self):
        by_days = collections.defaultdict(set)
        for kind, phrase, row in self.phrases():
            by_days[kind, row[1]].add(" " + " ".join(phrase) + " ")
        for (kind, days), phrases in by_days.items():
            longer = [(a, b) for a in phrases for b in phrases if a != b and a in b]
            with self.subTest(kind=kind, days=days):
                self.assertEqual(longer, [])

    def test_rows_are_packed(self):
        source = (HERE / "digest.py").read_text(encoding="utf-8")
        for line in source[source.index("FIRST_NAMES = {"):].splitlines():
            with self.subTest(line=line):
                self.assertLessEqual(len(line), 98)


if __name__ == "__main__":
    unittest.main()
