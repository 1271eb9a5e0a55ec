"""What names of columns mean, in many languages; they are compared folded, without marks and units."""

import re
from functools import lru_cache

from soleus.interchange import spelling
from soleus.interchange.mapped import IGNORED, UNITS, Meaning, Role
from soleus.interchange.reading import folded

_NAMES: dict[Role, str] = {
    Role.DATE: (
        "date|day|workout date|workout datetime|datetime|date time|timestamp|performed at|performed|start|"
        "start time|started|started at|start date|session date|created|created at|datum|tag|trainingsdatum|"
        "trainingstag|zeitpunkt|jour|fecha|día|dia|data|giorno|data allenamento|dag|dato|dátum|nap|päivä|"
        "päivämäärä|pvm|data treningu|dzień|den|tarih|gün|дата|день|data treino|ziua|日期|日付|날짜"
    ),
    Role.TIME: (
        "time|time of day|start time|clock|uhrzeit|zeit|startzeit|beginn|heure|hora|ora|orario|inizio|tijd|tid|"
        "klockslag|klokkeslett|klokkeslæt|godzina|čas|aika|kellonaika|saat|время|时间|時刻|時間|시간"
    ),
    Role.WORKOUT: (
        "workout|workout name|workout title|title|session|session name|session title|routine|routine name|program|"
        "programme|day name|training|trainingsname|workout-name|einheit|trainingseinheit|trainingsplan|plan|"
        "entraînement|nom de l'entraînement|séance|nom de la séance|entrenamiento|nombre de entrenamiento|sesión|"
        "rutina|treino|nome do treino|sessão|allenamento|nome allenamento|scheda|programma|sessione|oefensessie|"
        "trainingssessie|pass|träningspass|økt|treningsøkt|træning|trening|nazwa treningu|trénink|treeni|harjoitus|"
        "antrenman|edzés|тренировка|название тренировки|antrenament|训练|锻炼|锻炼名称|トレーニング|운동 이름"
    ),
    Role.EXERCISE: (
        "exercise|exercise name|exercise title|exercises|lift|movement|activity|drill|übung|übungsname|"
        "name der übung|uebung|bezeichnung|exercice|nom de l'exercice|mouvement|ejercicio|nombre del ejercicio|"
        "exercício|exercicio|nome do exercício|esercizio|nome esercizio|oefening|övning|øvelse|ćwiczenie|"
        "nazwa ćwiczenia|cvik|cvičení|liike|harjoite|egzersiz|hareket|gyakorlat|упражнение|название упражнения|"
        "вправа|exercițiu|动作|运动名称|種目|エクササイズ|운동|종목"
    ),
    Role.SET: (
        "set|set number|set no|set nr|set #|set order|set index|set id|#|nr|no|satz|satznummer|satz nr|reihenfolge|"
        "série|serie|n° série|ordre de la série|número de serie|orden de la serie|nº da série|numero serie|"
        "setnummer|sett|sæt|seria|nr serii|sarja|set numarası|szett|подход|сет|№|组|组数|セット|세트"
    ),
    Role.KIND: (
        "set type|type|kind|set kind|is warmup|iswarmup|warmup|warm up|is warmup set|is warm up|satzart|satztyp|"
        "art|typ|aufwärmsatz|aufwärmen|type de série|tipo|tipo de serie|tipo de série|tipo di serie|soort|tür|тип|"
        "类型|タイプ"
    ),
    Role.COUNT: (
        "sets|number of sets|set count|sets done|total sets|sätze|anzahl sätze|séries|nombre de séries|series|"
        "número de series|séries feitas|numero di serie|aantal sets|antal set|antall sett|antal sæt|serie liczba|"
        "liczba serii|počet sérií|sarjat|set sayısı|sorozatok|подходы|подходов|количество подходов"
    ),
    Role.WEIGHT: (
        "weight|weight used|load|weights|resistance|mass|completed weight value|actual weight|gewicht|last|"
        "zusatzgewicht|kilo|kilos|poids|charge|peso|carga|carico|vikt|vekt|vægt|ciężar|waga|váha|hmotnost|zátěž|"
        "paino|kuorma|ağırlık|súly|вес|вага|greutate|重量|重さ|무게"
    ),
    Role.WEIGHT_UNIT: (
        "weight unit|weightunit|weight units|unit|units|completed weight unit|unit of weight|gewichtseinheit|"
        "einheit|unité de poids|unité|unidad de peso|unidad|unidade|unità|unità peso|eenheid|enhet|enhed|jednostka|"
        "jednotka|yksikkö|birim|egység|единица|重量单位|单位|単位|단위"
    ),
    Role.REPS: (
        "reps|rep|repetitions|repetition|repeats|completed reps|actual reps|reps done|count|wiederholungen|wdh|whd|"
        "wh|wdhl|wiederh|wiederholung|anzahl|répétitions|réps|répét|nombre de répétitions|repeticiones|repeticion|"
        "repes|repetições|repeticoes|ripetizioni|rip|herhalingen|herh|repetitioner|repetisjoner|powtórzenia|powt|"
        "opakování|opak|toistot|toistoa|tekrar|tekrarlar|ismétlés|ismétlések|повторения|повторы|повт|повторень|"
        "repetări|次|次数|回数|レップ|횟수|반복"
    ),
    Role.SECONDS: (
        "seconds|secs|sec|duration|duration seconds|time|hold|hold time|hold s|time under tension|tut|length|"
        "sekunden|sek|dauer|haltezeit|haltedauer|zeit|secondes|durée|temps|segundos|duración|tiempo|duração|tempo|"
        "secondi|durata|seconden|duur|sekunder|varaktighet|varighet|varighed|sekundy|czas|doba|trvání|sekunnit|"
        "kesto|saniye|süre|másodperc|idő|секунды|длительность|время|秒|时长|時間|초"
    ),
    Role.DISTANCE: (
        "distance|dist|distanz|strecke|entfernung|distancia|distância|distanza|afstand|distans|sträcka|avstand|"
        "dystans|vzdálenost|matka|etäisyys|mesafe|távolság|дистанция|расстояние|distanță|距离|距離|거리"
    ),
    Role.DISTANCE_UNIT: (
        "distance unit|distance units|entfernungseinheit|distanzeinheit|streckeneinheit|unité de distance|"
        "unidad de distancia|unidade de distância|unità distanza|afstandseenheid|距离单位"
    ),
    Role.RPE: "rpe|effort|intensity|perceived exertion|completed rpe|anstrengung|effort perçu|esfuerzo|esforço|sforzo",
    Role.RIR: "rir|reps in reserve|wiederholungen in reserve",
    Role.SIDE: (
        "side|leg|limb|left/right|left right|l/r|r/l|seite|bein|côté|jambe|lado|pierna|perna|lato|gamba|zijde|been|"
        "sida|ben|strona|noga|strana|noha|puoli|jalka|taraf|bacak|oldal|láb|сторона|нога|侧|腿|側|脚|다리"
    ),
    Role.BAND: (
        "band|band colour|band color|bands|band used|resistance band|theraband|colour|color|bandfarbe|farbe|"
        "gummiband|élastique|couleur|couleur de l'élastique|banda|color de banda|cor|cor da banda|elástico|"
        "elastico|colore|colore elastico|bandkleur|kleur|färg|farge|farve|kolor|barva|väri|renk|szín|резинка|цвет|"
        "弹力带|颜色|バンド"
    ),
    Role.REST: (
        "rest|rest time|rest s|rest seconds|rest timer|break|pause|pausenzeit|satzpause|ruhezeit|repos|"
        "temps de repos|descanso|tiempo de descanso|recupero|pausa|riposo|rust|rusttijd|vila|hvile|przerwa|pauza|"
        "lepo|tauko|dinlenme|pihenő|отдых|休息|休憩|휴식"
    ),
    Role.NOTE: (
        "note|notes|comment|comments|remark|remarks|set notes|exercise notes|exercise note|notiz|notizen|bemerkung|"
        "bemerkungen|kommentar|anmerkung|anmerkungen|remarque|commentaire|nota|notas|comentario|comentarios|"
        "observações|observación|observaciones|comentário|appunti|commento|opmerking|opmerkingen|notitie|"
        "anteckning|kommentarer|notat|notater|notatka|uwagi|komentarz|poznámka|muistiinpano|huomautus|not|notlar|"
        "açıklama|megjegyzés|заметки|заметка|комментарий|примечание|备注|メモ|메모"
    ),
    Role.WORKOUT_NOTE: (
        "workout note|workout notes|session note|session notes|description|workout-notizen|trainingsnotiz|"
        "notes d'entraînement|notas del entrenamiento|notas do treino|note allenamento|锻炼备注"
    ),
    Role.LENGTH: (
        "workout duration|workout length|session duration|duration sec|workout-dauer|trainingsdauer|"
        "durée de l'entraînement|duración del entrenamiento|duração do treino|durata allenamento|锻炼时长"
    ),
    Role.IGNORED: (
        "body weight|bodyweight|körpergewicht|poids du corps|peso corporal|volume|total volume|volumen|1rm|e1rm|"
        "one rep max|target reps|required reps|required rpe|required weight value|required weight unit|is amrap?|"
        "log rpe?|ask weight?|planned reps|planned weight|soll|goal|ziel|heart rate|puls|calories|kalorien|id|"
        "session id|sessionid|exercise id|workout id|workout #|muscle|muscles|muscle group|target muscles|"
        "synergist muscles|category|kategorie|categoria|categoría|catégorie|equipment|end|end time|ended at|ende|"
        "completed reps time|tempo cadence|kg volume|lbs volume"
    ),
}  # fmt: skip
_BY_NAME: dict[str, tuple[Role, ...]] = {}
for _role, _spelled in _NAMES.items():
    for _name in _spelled.split("|"):
        if _role not in _BY_NAME.setdefault(folded(_name), ()):
            _BY_NAME[folded(_name)] += (_role,)
_UNSPACED = frozenset(
    name for name in _BY_NAME if any("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" for sign in name)
)
"""Names in scripts that set no blanks between words."""

_UNIT = re.compile(
    r"[(\[]\s*([^)\]]*?)\s*[)\]]|\bin\s+([^\W\d]+)$|\b(kgs?|lbs?|km|mi|miles|mins?|minutes|secs?|seconds|m|s)$"
)
_OF = re.compile(r" (of|for|per|zum|zur|der|des|für|pro|de|du|da|do|del|dell|di|för|til|av) ")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 80  # characters of a name that are looked at
_SHORTEST = 3  # characters of a name that may be found within a longer one


@lru_cache(1000)
def meanings_of(name: str) -> tuple[Meaning, ...]:
    """Return what a column's name can mean, the likeliest first; nothing where it says nothing.

    >>> [m.role.value for m in meanings_of("Gewicht (kg)")], meanings_of("Gewicht (kg)")[0].unit
    (['weight'], 'kg')
    """
    name = name[:_LONGEST]
    plain = _plain(name)
    unit = _unit_of(name)
    stem = _plain(_UNIT.sub(" ", folded(_CAMEL.sub(" ", name)).replace("_", " ")))
    roles = _BY_NAME.get(plain) or _BY_NAME.get(stem) or (() if stem or not unit else _of_unit(unit)) or _within(stem)
    return tuple(_with_unit(role, unit) for role in roles)


def _plain(name: str) -> str:
    text = folded(_CAMEL.sub(" ", name)).replace("_", " ").rstrip(".:?* ")
    return " ".join(text.split())


def _unit_of(name: str) -> str:
    """Return the unit a name ends in or holds in brackets; "" where there is none."""
    match = _UNIT.search(folded(_CAMEL.sub(" ", name)).replace("_", " "))
    word = next((part for part in match.groups() if part), "") if match else ""
    if unit := spelling.weight_unit(word) or spelling.distance_unit(word):
        return unit.value
    if word in ("min", "mins", "minutes", "minuten", "minutos", "minuti"):
        return "min"
    return "s" if word in ("s", "sec", "secs", "seconds", "sek", "sekunden", "seg") else ""


def _of_unit(unit: str) -> tuple[Role, ...]:
    """Return what a column is that is named after its unit only, as "kg"."""
    return {"kg": (Role.WEIGHT,), "lb": (Role.WEIGHT,), "km": (Role.DISTANCE,), "mi": (Role.DISTANCE,),
            "m": (Role.DISTANCE,), "s": (Role.SECONDS,), "min": (Role.SECONDS,)}[unit]  # fmt: skip


def _with_unit(role: Role, unit: str) -> Meaning:
    if role is Role.IGNORED:
        return IGNORED
    return Meaning(role, unit if unit in UNITS.get(role, ()) else "")


def _within(stem: str) -> tuple[Role, ...]:
    """Return what the longest known name within a longer one means; whole words only, where words have blanks."""
    head, of_what, _ = _OF.split(stem, 1) if _OF.search(stem) else (stem, "", "")
    if of_what and (found := _within(head)):
        return found
    padded = " " + " ".join(re.findall(r"[\w#]+", stem)) + " "
    best: tuple[int, tuple[Role, ...]] = (0, ())
    for name, roles in _BY_NAME.items():
        spaced = name not in _UNSPACED
        there = f" {name} " in padded if spaced else name in stem
        if there and len(name) > best[0] and (len(name) >= _SHORTEST or not spaced):
            best = len(name), roles
    return best[1]
