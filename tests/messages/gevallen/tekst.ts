import { zaaigoed, type Gevallen } from '../bewerk.ts';

const { tekst } = zaaigoed;

/** The text below the fields: Markdown with a few forms less, and almost nothing of MDX. */
export const TEKST: Gevallen = {
  'tekst-kop-niveau': tekst('### Zaaigoed', '', 'Tekst.'),
  'tekst-kop-streep': tekst('Zaaigoed is er in mei.', '---', '', 'En in juni.'),
  'tekst-nummering': tekst('2023. Toen kregen de eerste scholen zaaigoed.'),
  'tekst-tabel-te-breed': tekst('| jaar | scholen |', '| --- | --- |', '| 2023 | 4 | 80 leerlingen |'),

  // Forms of Markdown that the site does not have.
  'tekst-afbeelding': tekst('![Een tuin](https://voorbeeld.example/tuin.png)'),
  'tekst-afvinken': tekst('- [ ] Zaaigoed bestellen'),
  'tekst-code': tekst('Het veld `status`.'),
  'tekst-codeblok': tekst('```js', 'alert(1)', '```'),
  'tekst-doorgehaald': tekst('Het is ~~oud~~ nieuw.'),
  'tekst-voetnoot': tekst('Zaaigoed.[^1]', '', '[^1]: Uit de krant.'),
  'tekst-voetnoot-zonder-noot': tekst('Zaaigoed.[^1]'),

  // Links.
  'tekst-link-leeg': tekst('[Klik]()'),
  'tekst-link-titel': tekst('[Klik](https://voorbeeld.example "Meer uitleg")'),
  'tekst-link-verwijzing': tekst('[Klik][1] voor meer.', '', '[1]: javascript:alert(1)'),
  'tekst-link-punthaken': tekst('Zie <https://voorbeeld.example/a>.'),
  'tekst-mail-punthaken': tekst('Mail <redactie@voorbeeld.example>.'),
  'tekst-link-zonder-protocol': tekst('[Klik](//elders.example/pagina)'),
  'tekst-link-schuine-streep': tekst('[Klik](/\\\\elders.example/pagina)'),
  'tekst-link-met-naam': tekst('[Klik](https://overheid.example@elders.example/)'),
  'tekst-link-ander-alfabet': tekst('[Klik](https://аррӏе.com/)'),
  'tekst-link-getallen': tekst('[Klik](https://0x7f.1/)'),
  'tekst-link-http': tekst('[Klik](http://voorbeeld.example/)'),
  'tekst-mail-meer': tekst('[Mail](mailto:redactie@voorbeeld.example?bcc=meer@voorbeeld.example)'),
  'tekst-data-link': tekst('[Plaatje](data:text/html;base64,PHNjcmlwdD4=)'),
  'tekst-vbscript-link': tekst('[Klik](vbscript:msgbox)'),
  'tekst-javascript-link': tekst('Een gewone regel.', '', 'Zie [deze site](javascript:alert(1)) voor meer.'),
  'tekst-link-hoofdletters': tekst('[Klik](JaVaScRiPt:alert(1))'),
  'tekst-link-entiteit': tekst('[Klik](javascript&#58;alert(1))'),
  'tekst-link-tab': tekst('[Klik](java&#9;script:alert(1))'),

  // What MDX would run.
  'tekst-accolades': tekst('Een gewone regel.', '', 'Dit is {process.exit(0)} tekst.'),
  'tekst-accolade-open': tekst('Zaaigoed {nog niet af'),
  'tekst-expressie': tekst('{process.env.HOME}'),
  'tekst-import': tekst('Een gewone regel.', '', 'import x from "node:fs"'),
  'tekst-zin-met-import': tekst('import van zaaigoed is niet nodig.'),
  'tekst-export': tekst('Een gewone regel.', '', 'export const a = 1'),

  // HTML and components; a "<" is soon taken for one.
  'tekst-html': tekst('Een gewone regel.', '', 'Dit is <script>alert(1)</script> tekst.'),
  'tekst-html-commentaar': tekst('Zaaigoed. <!-- later aanvullen -->'),
  'tekst-br': tekst('Zaaigoed.<br>Nog meer zaaigoed.'),
  'tekst-kleiner-dan': tekst('Een gewone regel.', '', 'Het aantal x<y telt.'),
  'tekst-x-kleiner-dan-y': tekst('Als x<y is, dan komt er zaaigoed.'),
  'tekst-onbekend-onderdeel': tekst('Een gewone regel.', '', '<Kaart plaats="Utrecht" />'),
  'tekst-onderdeel-kleine-letter': tekst('<opmerking>Let op.</opmerking>'),
  'tekst-kenmerk': tekst('<Opmerking className="groot">Let op.</Opmerking>'),
  'tekst-opmerking-leeg': tekst('<Opmerking></Opmerking>'),
  'tekst-opmerking-open': tekst('<Opmerking>Dit is een opmerking.'),
  'tekst-opmerking-niet-begonnen': tekst('Dit is een opmerking.</Opmerking>'),
  'tekst-opmerking-verkeerd-gesloten': tekst('<Opmerking>Een alinea.', '', 'Nog een alinea.</Opmerking>'),
};
