import { bestand, bronnen, cijfers, parkenplan, zaaigoed, type Gevallen } from '../bewerk.ts';

const titel = (...regels: string[]) => zaaigoed.vervang('titel: Zaaigoed voor scholen', ...regels);
const brontitel = (...regels: string[]) =>
  zaaigoed.vervang(
    'brontitel: Scholen ontvangen gratis zaaigoed, zodat leerlingen zelf een geveltuin maken.',
    ...regels,
  );
const datum = (waarde: string) => bronnen.vervang('datum: 2023-12-15', `datum: ${waarde}`);
const doel = (waarde: string) => cijfers.vervang('waarde: 12000', `waarde: ${waarde}`);

/** The lines, values and structure of fields: what YAML reads otherwise than it looks, or what is not for editors. */
export const YAML: Gevallen = {
  'git-conflict': titel(
    '<<<<<<< HEAD',
    'titel: Zaaigoed voor scholen',
    '=======',
    'titel: Zaaigoed voor alle scholen',
    '>>>>>>> nieuwe-titel',
  ),

  // Between a name and its value.
  'yaml-dubbele-punt-vergeten': titel('titel Zaaigoed voor scholen'),
  'yaml-spatie-vergeten': titel('titel:Zaaigoed voor scholen'),
  'yaml-naam-is-geen-tekst': zaaigoed.vervang('partijen: []', 'partijen: []', '2023: oud'),
  'yaml-dubbel-veld': zaaigoed.vervang('partijen: []', 'titel: Zaaigoed', 'partijen: []'),

  // The place of a line.
  'yaml-inspringen': zaaigoed.vervang('    fase', '   fase'),
  'yaml-tab': [zaaigoed.vervang('    fase', '\tfase'), zaaigoed.vervang('    status', '\tstatus')],
  'yaml-veld-te-ver': zaaigoed.vervang('partijen', '  partijen'),
  'yaml-streepje-zonder-spatie': zaaigoed.vervang('- editie', '-editie'),
  'yaml-twee-documenten': cijfers.vervang('- id: zonder-realisatie', '---', '- id: zonder-realisatie'),

  // Quotes, and signs that need them.
  'hekje-in-titel': titel('titel: Actie #3 voor scholen'),
  'yaml-opmerking-achter-lijst': zaaigoed.vervang('partijen: []', 'partijen: [] # later aanvullen'),
  'yaml-dubbele-punt': titel('titel: Zaaigoed: voor scholen'),
  'yaml-aanhalingsteken-open': titel('titel: "Zaaigoed voor scholen'),
  'yaml-tekst-achter-aanhalingsteken': titel('titel: "Zaaigoed" voor scholen'),
  'yaml-schuine-streep': titel('titel: "Zaaigoed\\nvoor scholen"'),
  'yaml-accent-grave': titel('titel: `Zaaigoed`'),
  'yaml-apenstaartje': titel('titel: @school zaaigoed'),
  'yaml-waarde-met-accolade': titel('titel: {Zaaigoed} voor scholen'),

  // No value, or one over more lines.
  'yaml-leeg-veld': titel('titel:'),
  'yaml-lege-tekst': titel('titel: ""'),
  'yaml-null': brontitel('brontitel: ~'),
  'yaml-waarde-over-twee-regels': titel('titel: Zaaigoed voor', '  scholen'),
  'yaml-tekstblok': brontitel('brontitel: >', '  Scholen ontvangen', '  gratis zaaigoed.'),

  // Numbers, dates and words that YAML takes for something else.
  'yaml-nummer-zonder-aanhalingstekens': zaaigoed.vervang('"1.1.10"', '1.10'),
  'yaml-nummer-als-getal': bestand('onderwerpen/1-2-parken.mdx').vervang('"1.2"', '1.2'),
  'yaml-nul-vooraan': doel('010'),
  'getal-met-punt': doel('900.000'),
  'yaml-punt-in-getal': doel('290.000'),
  'yaml-duizendtallen': doel('1.234'),
  'yaml-ja-woord': parkenplan.vervang('kamer: true', 'kamer: yes'),
  'yaml-datum-andersom': datum('06-07-2026'),
  'yaml-datum-bestaat-niet': datum('2026-02-31'),
  'yaml-jaar-als-getal': datum('2024'),
  'yaml-kloktijd': datum('12:30'),

  // Lists.
  'yaml-lijst-loopt-door': parkenplan.vervang('["2.1.1"]', '["2.1.1",', '      "1.1.1"]'),
  'yaml-lijst-met-velden': parkenplan.vervang('["2.1.1"]', '["2.1.1", dan: later]'),
  'yaml-lijst-op-de-regel': parkenplan.vervang('planning:\n      - van: onbekend', 'planning: - van: onbekend'),
  'yaml-accolades': parkenplan.vervang(
    [
      '      - id: plan-klaar',
      '        wat: Plan is klaar',
      '        kwartaal: 2026-Q2',
      '        oorspronkelijk: onbekend',
      '        stand: verschoven',
      '        kamer: true',
    ].join('\n'),
    '      - { id: plan-klaar, wat: Openstelling, tweede ronde, kwartaal: 2026-Q2, stand: gepland }',
  ),

  // What YAML can do, and no editor should have to know.
  'yaml-anker': titel('titel: &zaad Zaaigoed voor scholen'),
  'yaml-verwijzing': parkenplan.vervang('citaat: later dan gepland', 'citaat: *later*'),
  'yaml-samenvoegen': zaaigoed.vervang('    fase', '    <<: *vorige', '    fase'),
  'yaml-label': titel('titel: !!str Zaaigoed voor scholen'),
};
