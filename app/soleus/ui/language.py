"""The language of the window: which are offered, and what follows from the choice."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from soleus.domain.words import speak, write_numbers
from soleus.languages import LANGUAGES, known_language, words_of
from soleus.ui.text import tr, write_numbers_as

SYSTEM = "system"
"""The language of the system, as far as Soleus knows it."""

BY_LANGUAGE = "language"
"""Numbers as the language writes them."""

_NUMBERS = {"point": "en_GB", "comma": "de_DE", "space": "fr_FR"}
"""Locales that write numbers in a way that can be chosen."""

_of_qt: list[QTranslator] = []


@dataclass(frozen=True, slots=True)
class Choice:
    """A language or way of numbers that can be chosen: what is kept, and what it is called."""

    key: str
    name: str


def language_choices() -> tuple[Choice, ...]:
    """Return the languages offered; each but the first is named in itself."""
    return (
        Choice(SYSTEM, tr("Language", "Like the system")),
        Choice("en_GB", "English (United Kingdom)"),
        Choice("en_US", "English (United States)"),
        Choice("de", "Deutsch"),
    )


def number_choices() -> tuple[Choice, ...]:
    """Return the ways of writing numbers; all but the first are named by an example."""
    examples = (Choice(key, QLocale(name).toString(1234.5, "f", 1)) for key, name in _NUMBERS.items())
    return Choice(BY_LANGUAGE, tr("Language", "Like the language")), *examples


def known_choice(language: str) -> str:
    """Return a language that can be chosen; the system's for anything else."""
    return language if language in LANGUAGES else SYSTEM


def known_numbers(numbers: str) -> str:
    """Return a way of numbers that can be chosen; that of the language for anything else."""
    return numbers if numbers in _NUMBERS else BY_LANGUAGE


def apply(language: str = SYSTEM, numbers: str = BY_LANGUAGE) -> None:
    """Speak a language from now on, and write numbers and dates its way; what is on the screen stays as it is."""
    system = QLocale.system()
    chosen = _of_system(system) if known_choice(language) == SYSTEM else language
    # The system's own locale knows the country and what its user set; but months are in the language of the words.
    own = language != chosen and known_language(system.name()) == chosen
    locale = system if own else QLocale(chosen)
    speak(words_of(chosen))
    QLocale.setDefault(locale)
    own_numbers = _number_locale(language, numbers, system)
    write_numbers_as(own_numbers)
    signs = own_numbers or locale
    write_numbers(signs.decimalPoint(), signs.groupSeparator())
    _speak_qt(chosen)


def _of_system(system: QLocale) -> str:
    for name in (system.name(), *system.uiLanguages()):
        language = known_language(name)
        if language is not None:
            return language
    return "en_GB"


def _number_locale(language: str, numbers: str, system: QLocale) -> QLocale | None:
    if numbers in _NUMBERS:
        return QLocale(_NUMBERS[numbers])
    follow = known_choice(language) == SYSTEM and system.language() != QLocale.Language.C
    return system if follow else None


def _speak_qt(language: str) -> None:
    """Let Qt's own texts, such as the menus of text fields, be in the language too."""
    for old in _of_qt:
        QCoreApplication.removeTranslator(old)
    _of_qt.clear()
    if language.startswith("en") or QCoreApplication.instance() is None:
        return
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(translator)
        _of_qt.append(translator)
