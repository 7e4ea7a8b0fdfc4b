import { bestand, geveltuinen, zaaigoed, type Gevallen } from '../bewerk.ts';

const { tekst } = zaaigoed;
const partijen = bestand('partijen.yaml');
const titel = (waarde: string) => zaaigoed.vervang('titel: Zaaigoed voor scholen', `titel: ${waarde}`);

/** What comes along with a text from Word, Outlook or a PDF, what Markdown takes for its own, and links that lead nowhere. */
export const PLAKKEN: Gevallen = {
  // Lists and tables of another program.
  'plak-punt': tekst('• zaad bestellen'),
  'plak-punt-midden': tekst('Er is zaad ▪ er is grond.'),
  'plak-paragraafteken': tekst('§ zaad bestellen'),
  'plak-letter-o': tekst('o zaad bestellen'),
  'plak-abc-op-een-regel': tekst('Er zijn drie punten: a. zaad b. grond c. water.'),
  'plak-12-op-een-regel': tekst('Er zijn twee punten: 1) zaad 2) grond'),
  'plak-tabel': tekst('jaar | scholen', '2023 | 4'),
  'plak-tabel-zonder-lijnen': tekst('Scholen per jaar 2021 2022 2023 2024 12 15 18 20.'),

  // Words that were cut.
  'plak-afgebroken': tekst('De scholen krijgen een im- puls voor hun tuin.'),
  'plak-vet-open': tekst('De **scholen krijgen zaad.'),
  'plak-zin-in-stukken': tekst('De scholen krijgen zaad', '', 'en grond voor hun tuin.'),
  'plak-alinea-dubbel': tekst(
    'De scholen krijgen in het voorjaar zaad voor hun tuin.',
    '',
    'Er is ook grond.',
    '',
    'De scholen krijgen in het voorjaar zaad voor hun tuin.',
  ),
  'plak-dubbele-spatie': tekst('De scholen  krijgen zaad.'),

  // What says nothing, or was not for readers.
  'plak-nvt': tekst('n.v.t.'),
  'plak-idem-in-veld': geveltuinen.vervang('reden: de regels waren nog niet af', 'reden: idem'),
  'plak-groet': tekst('De scholen krijgen zaad.', '', 'Met vriendelijke groet, Jan'),
  'plak-telefoon': tekst('Bel 06 12 34 56 78 voor zaad.'),
  'plak-bsn': tekst('Aanvrager 111222333 kreeg zaad.'),
  'plak-mail': tekst('Vraag het aan jan.jansen@voorbeeld.example'),
  'plak-todo': tekst('De scholen krijgen zaad. TODO: hoeveel?'),
  'plak-schijf': tekst('Zie H:\\Team\\zaad.docx voor de lijst.'),
  'plak-codering': titel('CoÃ¶rdinatie van zaaigoed'),

  // Signs of Markdown.
  'plak-plus': tekst('+ 5 procent meer scholen.'),
  'plak-min': tekst('- 5 procent scholen.'),
  'plak-keer': tekst('De tuin is 5*3*2 meter.'),

  // Links.
  'link-bron-spatie': tekst('De [krant](bron: krant-2024) schrijft dit.'),
  'link-bron-hoofdletter': tekst('De [krant](Bron:krant-2024) schrijft dit.'),
  'link-bron-zonder-haken': tekst('De krant schrijft dit (bron:krant-2024).'),
  'link-haak-vergeten': tekst('De [krant(bron:krant-2024) schrijft dit.'),
  'link-spatie': tekst('Zie [de lijst](https://voorbeeld.example/de lijst).'),
  'link-zonder-woorden': tekst('Zie [](https://voorbeeld.example/lijst).'),
  'link-kaal': tekst('Zie https://voorbeeld.example/lijst.'),
  'link-http': tekst('Zie [de lijst](http://voorbeeld.example/lijst).'),
  'link-localhost': tekst('Zie [de lijst](https://localhost/lijst).'),
  'link-eigen-site': tekst('Zie [1.1.2](https://monitor.example/acties/1-1-2-plantendag/).'),
  'link-sharepoint': tekst('Zie [de lijst](https://voorbeeld.sharepoint.com/:w:/s/lijst).'),
  'link-safelink': tekst(
    'Zie [de lijst](https://eur05.safelinks.protection.outlook.com/?data=jan%40voorbeeld.example).',
  ),
  'link-bestand': tekst('Zie [de lijst](file:///H:/lijst.docx).'),
  'link-in-register': bestand('bronnen.yaml').vervang(
    'https://voorbeeld.example/brief',
    'https://voorbeeld.sharepoint.com/brief',
  ),

  // Markup and shape in fields.
  'vorm-vet': titel("'**Zaaigoed** voor scholen'"),
  'vorm-html': titel('Zaaigoed voor <b>scholen</b>'),
  'vorm-link': titel('Zaaigoed voor [scholen](https://voorbeeld.example)'),
  'vorm-aanhalingstekens': titel('“Zaaigoed voor scholen”'),
  'vorm-ander-alfabet': titel('Z\u0430aigoed voor scholen'),
  'vorm-ligatuur': tekst('De scholen krijgen een \ufb01ets.'),
  'vorm-partij-dubbel': geveltuinen.vervang(
    '[voorbeeldministerie, gemeente',
    '[voorbeeldministerie, voorbeeldministerie, gemeente',
  ),
  'vorm-bron-dubbel': geveltuinen.vervang(
    '      - bron: krant-2024\n    planning',
    '      - bron: krant-2024\n      - bron: krant-2024\n    planning',
  ),

  // Registers.
  'naam-afkorting-dubbel': partijen.vervang('varianten: [Voorbeeldstad]', 'varianten: [Voorbeeldstad, VMG]'),
  'naam-begrip-dubbel': bestand('begrippen.yaml').achteraan(
    '- id: tuin',
    '  term: Geveltuin',
    '  uitleg: Een tuin tegen een gevel.',
  ),
  'naam-partij-dubbel': partijen.achteraan(
    '- id: waterschap-test',
    '  naam: Het waterschap de test',
    '  omschrijving: Een waterschap.',
  ),
  'naam-document-dubbel': bestand('bronnen.yaml').achteraan(
    '- id: brief-2',
    '  titel: De brief',
    '  url: https://voorbeeld.example/brief',
    '  gelezen: geheel',
  ),
  'naam-twee-betekenissen': bestand('begrippen.yaml').vervang(
    'voluit: Voorbeeldministerie van Groen',
    'voluit: Vereniging van Melkboeren in Gouda',
  ),
};
