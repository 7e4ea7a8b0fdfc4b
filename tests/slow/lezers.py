"""Leest wat de site publiceert met programma's die niet van deze site zijn: feedparser, icalendar, LibreOffice.

Gebruik: python3 lezers.py feeds|tabellen DIST. Zegt wat er niet klopt, een regel per vondst; exitcode 1 als er iets is.
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

NS = {
    'office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
    'table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
    'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
}
OFFICE, TABLE, TEXT = (f'{{{NS[name]}}}' for name in ('office', 'table', 'text'))


def van(dist: Path, pagina: Path, nummer: str) -> bool:
    """Of iets hoort op een pagina: van een actielijn alleen wat daarvan is, en op de voorpagina alles."""
    return pagina == dist or nummer.split('.')[0] == pagina.name.split('-')[0]


def lijst(dist: Path, naam: str) -> list[dict]:
    return json.loads((dist / 'data' / f'{naam}.json').read_text())


def wijzigingen(dist: Path, pagina: Path) -> set[tuple[str, str]]:
    return {(each['nummer'], each['editie']) for each in lijst(dist, 'wijzigingen') if van(dist, pagina, each['nummer'])}


def mijlpalen(dist: Path, pagina: Path) -> set[str]:
    return {
        f'{ding["nummer"]}-{mijlpaal["id"]}'
        for naam in ('programma', 'actielijnen', 'onderwerpen', 'acties')
        for ding in lijst(dist, naam)
        if van(dist, pagina, ding['nummer'])
        for meting in ding['metingen']
        for mijlpaal in meting['mijlpalen']
    }


def feeds(dist: Path) -> list[str]:
    import feedparser
    import icalendar

    found = []
    for path in sorted(dist.rglob('atom.xml')):
        feed = feedparser.parse(path.read_bytes())
        ids = [entry.id for entry in feed.entries]
        rel = {link.rel for link in feed.feed.links}
        checks = {
            f'niet leesbaar: {feed.get("bozo_exception")}': not feed.bozo,
            f'geen Atom 1.0 maar {feed.version}': feed.version == 'atom10',
            'niet elke wijziging, of een andere': {tuple(each.split('/')[-2:]) for each in ids} == wijzigingen(dist, path.parent),
            'een id komt twee keer voor': len(ids) == len(set(ids)),
            'een id is geen tag-URI': all(re.match(r'tag:[^,]+,2026:', each) for each in ids),
            'geen link naar zichzelf en naar de pagina': {'self', 'alternate'} <= rel,
            'een bericht zonder datum, titel, link of inhoud': all(
                entry.get('updated_parsed') and entry.title and entry.link and entry.content[0].value
                for entry in feed.entries
            ),
            'geen auteur': bool(feed.feed.get('author')),
        }
        found += [f'{path.relative_to(dist)}: {wat}' for wat, ok in checks.items() if not ok]
    for path in sorted(dist.rglob('agenda.ics')):
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        events = list(calendar.walk('VEVENT'))
        uids = [str(event['uid']) for event in events]
        checks = {
            'niet elke mijlpaal, of een andere': {each.split('@')[0] for each in uids} == mijlpalen(dist, path.parent),
            'een UID komt twee keer voor': len(uids) == len(set(uids)),
            'een afspraak is geen hele dag': all(type(event['dtstart'].dt).__name__ == 'date' for event in events),
            'een afspraak zonder bron': all('Bron: ' in str(event['description']) for event in events),
            'een onbekende STATUS': {str(event['status']) for event in events}
            <= {'TENTATIVE', 'CONFIRMED', 'CANCELLED'},
        }
        found += [f'{path.relative_to(dist)}: {wat}' for wat, ok in checks.items() if not ok]
    return found


def geopend(path: Path, infilter: str | None = None) -> dict[str, list[list[tuple[str, str]]]]:
    """Elk blad als rijen van (soort, waarde), zoals LibreOffice het bestand leest, met Nederlandse instellingen."""
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{folder}/profiel', '--headless', '--convert-to', 'fods']
        command += [f'--infilter={infilter}'] if infilter else []
        subprocess.run([*command, '--outdir', folder, str(path)], check=True, capture_output=True)
        root = ET.parse(Path(folder) / f'{path.stem}.fods').getroot()
    sheets = {}
    for sheet in root.iter(f'{TABLE}table'):
        rows = []
        for row in sheet.findall('.//table:table-row', NS):
            cells = []
            for cell in row:
                # Empty cells at the end of a row are repeated up to the edge of the sheet.
                count = int(cell.get(f'{TABLE}number-columns-repeated', '1'))
                cells += [waarde(cell)] * (count if count < 100 else 0)
            while cells and cells[-1] == ('leeg', ''):
                cells.pop()
            if cells:
                rows.append(cells)
        sheets[sheet.get(f'{TABLE}name')] = rows
    return sheets


def waarde(cell: ET.Element) -> tuple[str, str]:
    formule = cell.get(f'{TABLE}formula', '')
    if formule and not re.fullmatch(r'of:="[^"]*"', formule):
        return 'formule', formule
    soort = cell.get(f'{OFFICE}value-type', 'leeg')
    if soort == 'date':
        return soort, cell.get(f'{OFFICE}date-value', '')
    if soort in ('float', 'boolean'):
        return soort, cell.get(f'{OFFICE}value', cell.get(f'{OFFICE}boolean-value', ''))
    return soort, '\n'.join(tekst(each) for each in cell.findall('text:p', NS))


def tekst(node: ET.Element) -> str:
    """De tekst van een alinea; meer spaties achter elkaar staan in ODF als een element."""
    parts = [node.text or '']
    for child in node:
        spaces = ' ' * int(child.get(f'{TEXT}c', '1'))
        parts += [spaces if child.tag == f'{TEXT}s' else tekst(child), child.tail or '']
    return ''.join(parts)


def tabellen(dist: Path) -> list[str]:
    found = []
    # Field separator, quote, UTF-8, first line, no column types, Dutch, quoted is not text, recognise numbers.
    dutch = 'CSV:59,34,76,1,,1043,false,true'
    for name in ('acties', 'mijlpalen'):
        with open(dist / f'data/{name}.csv', newline='', encoding='utf-8') as file:
            wanted = list(csv.reader(file))
        (rows,) = geopend(dist / f'data/{name}-excel.csv', dutch).values()
        if len(rows) != len(wanted):
            found.append(f'{name}-excel.csv: {len(rows)} rijen in plaats van {len(wanted)}')
        for number, (row, line) in enumerate(zip(rows, wanted, strict=False), 1):
            line = ['ja' if cell == 'true' else cell for cell in line]
            values = [value for _, value in row] + [''] * (len(line) - len(row))
            found += [
                f'{name}-excel.csv, rij {number}, {wanted[0][i]}: {value!r} in plaats van {cell!r}'
                for i, (value, cell) in enumerate(zip(values, line, strict=False))
                if value != cell
            ]
    for path in sorted((dist / 'data').glob('editie-*.xlsx')):
        found += werkboek(path, dist)
    return found


def werkboek(path: Path, dist: Path) -> list[str]:
    editie = path.stem.removeprefix('editie-')
    sheets = geopend(path)
    found = [f'{path.name}: blad {name} ontbreekt' for name in ('Acties', 'Mijlpalen', 'Bronnen') if name not in sheets]
    cells = [cell for rows in sheets.values() for row in rows for cell in row]
    found += [f'{path.name}: {soort} {value}' for soort, value in cells if soort in ('formule', 'float', 'boolean')]
    for sheet, table, columns in (
        ('Acties', 'acties', {'Nummer': 'nummer', 'Actie': 'titel', 'Stand van zaken': 'tekst'}),
        ('Mijlpalen', 'mijlpalen', {'Nummer': 'nummer', 'Mijlpaal': 'wat', 'Dag': 'datum'}),
    ):
        with open(dist / f'data/{table}.csv', newline='', encoding='utf-8') as file:
            wanted = [row for row in csv.DictReader(file) if row['editie'] == editie]
        head, *rows = sheets.get(sheet, [[]])
        names = [value for _, value in head]
        for kolom, veld in columns.items():
            at = names.index(kolom) if kolom in names else 10**6
            read = [row[at][1] if at < len(row) else '' for row in rows]
            if read != [row[veld] for row in wanted]:
                found.append(f'{path.name}: blad {sheet}, kolom {kolom} heeft andere waarden dan {table}.csv')
        if sheet == 'Mijlpalen' and 'Dag' in names:
            at = names.index('Dag')
            days = [row[at] for row in rows if at < len(row) and row[at][1]]
            found += [f'{path.name}: {value} is geen datum' for soort, value in days if soort != 'date']
    return found


if __name__ == '__main__':
    vondsten = {'feeds': feeds, 'tabellen': tabellen}[sys.argv[1]](Path(sys.argv[2]).resolve())
    print('\n'.join(vondsten[:50]))
    sys.exit(1 if vondsten else 0)
