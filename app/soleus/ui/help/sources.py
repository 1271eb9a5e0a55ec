"""Where the exercises and the numbers of the rules come from."""

from dataclasses import dataclass

from soleus.assets import read_text
from soleus.domain.exercise import SourceLabel
from soleus.services.catalogue_data import load_words
from soleus.services.catalogue_words import words_in_words
from soleus.ui.text import tr


@dataclass(frozen=True, slots=True)
class Paper:
    """A published work: how it is called in the program, where it appeared, what is taken from it."""

    name: str
    reference: str
    used_for: str


def articles() -> tuple[SourceLabel, ...]:
    """Return the labels that exercises and rules carry, with what stands behind each."""
    return words_in_words(load_words(read_text("catalogue.toml"))).sources


def papers() -> tuple[Paper, ...]:
    """Return the published works that rules and programmes follow, by name."""
    return (
        Paper(
            "ACSM 2009",
            "American College of Sports Medicine: Progression models in resistance training for healthy adults. "
            "Med Sci Sports Exerc 41(3), 687–708",
            tr("About", "The next load is 2 – 10 % above the last."),
        ),
        Paper(
            "Alfredson 1998",
            "Alfredson H, Pietilä T, Jonsson P, Lorentzon R: Heavy-load eccentric calf muscle training for the "
            "treatment of chronic Achilles tendinosis. Am J Sports Med 26(3), 360–366",
            tr("About", "The heel drops with a straight and a bent knee, 3 × 15, and the programme of that name."),
        ),
        Paper(
            "Beyer 2015",
            "Beyer R, Kongsgaard M, Hougs Kjær B, et al.: Heavy slow resistance versus eccentric training as "
            "treatment for Achilles tendinopathy. Am J Sports Med 43(7), 1704–1711",
            tr("About", "The programme of heavy slow resistance, from 15 down to 6 repetitions."),
        ),
        Paper(
            "Hébert-Losier 2017",
            "Hébert-Losier K, Wessman C, Alricsson M, Svantesson U: Updated reliability and normative values for the "
            "standing heel-rise test in healthy adults. Physiotherapy 103(4), 446–452",
            tr("About", "The norms of the heel-raise test by age, as clinics quote them."),
        ),
        Paper(
            "Silbernagel 2007",
            "Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J: Continued sports activity, using a pain-monitoring "
            "model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 35(6), 897–906",
            tr("About", "The pain-monitoring model: up to 3 safe, 4 – 5 acceptable, more is too much."),
        ),
        Paper(
            "Uchida 2016",
            "Uchida MC, Nishida MM, Sampaio RAC, Moritani T, Arai H: Thera-band elastic band tension: reference "
            "values for physical activity. J Phys Ther Sci 28(4), 1266–1271",
            tr("About", "How the pull of a band grows with its stretch."),
        ),
        Paper(
            "Epley 1985",
            "Epley B: Poundage chart. Boyd Epley Workout, Lincoln, Nebraska",
            tr("About", "The estimated best single repetition; not checked for heel raises."),
        ),
    )
