# Maakt MonitorSans.woff2 opnieuw. Waarom zij er is, staat in LEESMIJ.md; in besluit 0030 waarom juist zo.
#   python3 -m venv /tmp/letters && /tmp/letters/bin/pip install fonttools==4.66.1 brotli==1.2.0
#   /tmp/letters/bin/python letters/maak.py
import io
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HIER = Path(__file__).parent
BRON = HIER / "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"

# De tekens; in src/styles/letter.css staan zij nog eens, als unicode-range.
ASCII = "".join(map(chr, range(0x20, 0x7F)))
NEDERLANDS = "áàâäçéèêëíìîïñóòôöúùûü" + "ÁÀÄÇÉÈÊËÍÏÓÖÚÜ"
LEESTEKENS = "\u00a0§°±²·½×–—‘’“”„•…‹›€"
# Van gewone tekst tot de zwaarste kop.
GEWICHT = (400, 750)
# De OFL staat een aangepaste letter niet toe onder de naam "Source".
NAAM = {1: "Monitor Sans", 2: "Regular", 3: "Monitor Sans 1.0", 4: "Monitor Sans", 6: "MonitorSans-Regular"}


def main() -> None:
    font = opnieuw(kleiner(TTFont(BRON, recalcTimestamp=False)))
    font = instancer.instantiateVariableFont(font, {"wght": GEWICHT}, optimize=True)
    for nummer, naam in NAAM.items():
        font["name"].setName(naam, nummer, 3, 1, 0x409)
    font.flavor = "woff2"
    font.save(HIER / "MonitorSans.woff2", reorderTables=True)


def kleiner(font: TTFont) -> TTFont:
    """Alleen de tekens hierboven, en wat zij samen doen: afstanden en verbindingen."""
    options = subset.Options(layout_features=["kern", "liga", "ccmp", "locl"], hinting=False, glyph_names=False)
    options.drop_tables += ["STAT", "BASE"]
    # Wat blijft: van wie zij is, hoe zij heet, welke versie, en onder welke licentie.
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=ASCII + NEDERLANDS + LEESTEKENS)
    subsetter.subset(font)
    return font


def opnieuw(font: TTFont) -> TTFont:
    """Als bestand gelezen: het gewicht beperken gaat mis op een letter die pas kleiner is gemaakt."""
    bytes_ = io.BytesIO()
    font.save(bytes_)
    bytes_.seek(0)
    return TTFont(bytes_, recalcTimestamp=False)


main()
