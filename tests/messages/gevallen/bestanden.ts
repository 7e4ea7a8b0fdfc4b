import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { bestand, zaaigoed, type Bewerking, type Gevallen } from '../bewerk.ts';

const los = bestand('acties/1/1-1-11-los.mdx');
const zonderMap: Bewerking = (root) => rmSync(root, { recursive: true });

/** What is wrong before a text is read: names, kinds and bytes of files. Git could not hold most of it. */
export const BESTANDEN: Gevallen = {
  'bestand-bom': zaaigoed.verander((text) => `\ufeff${text}`),
  'bestand-regeleinden-gemengd': zaaigoed.verander((text) => text.replace('\n', '\r\n')),
  'bestand-regeleinden-oud': zaaigoed.verander((text) => text.replaceAll('\n', '\r')),
  'bestand-nul-teken': zaaigoed.vervang('titel: Zaaigoed', 'titel: Zaai\0goed'),
  'bestand-stuurteken': zaaigoed.vervang('titel: Zaaigoed', 'titel: Zaai\u001b[31mgoed'),
  'bestand-utf16': zaaigoed.verander((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  'bestand-latin1': zaaigoed.verander((text) => Buffer.from(text.replace('Zaai', 'Ge\u00efnd'), 'latin1')),
  'bestand-binair': zaaigoed.verander(() => Buffer.from('%PDF-1.7\n\x80\xff\0', 'latin1')),
  'bestand-enorm': zaaigoed.tekst('Zaaigoed. '.repeat(120_000)),

  'bestand-link-weg': los.link('nergens.mdx'),
  'bestand-link-buiten': los.link('/etc/hostname'),
  'bestand-link-binnen': los.link('1-1-2-plantendag.mdx'),
  'map-link': bestand('acties/3').link('1'),
  'map-heet-als-bestand': zaaigoed.kopie('acties/1/1-1-11-los.mdx/tekst.mdx'),

  // What nobody writes by hand.
  'regel-lang': zaaigoed.tekst('Zaaigoed. '.repeat(600)),
  'bestand-regels': zaaigoed.tekst('Zaaigoed.\n'.repeat(10_000)),
  'regel-diep': bestand('begrippen.yaml').achteraan(`- ${'- '.repeat(100)}`),
  'regel-diep-genest': zaaigoed.tekst(`Zaaigoed ${'['.repeat(30)}`),

  'naam-hoofdletters': zaaigoed.hernoem('acties/1/1-1-10-zaaigoed-voor-scholen.MDX'),
  'naam-md': zaaigoed.hernoem('acties/1/1-1-10-zaaigoed-voor-scholen.md'),
  'naam-zonder-einde': zaaigoed.hernoem('acties/1/1-1-10-zaaigoed-voor-scholen'),
  'naam-liggend-streepje': zaaigoed.hernoem('acties/1/_1-1-10-zaaigoed-voor-scholen.mdx'),
  'naam-verborgen': zaaigoed.hernoem('acties/1/.1-1-10-zaaigoed-voor-scholen.mdx'),
  'naam-reservekopie': zaaigoed.kopie('acties/1/1-1-10-zaaigoed-voor-scholen.mdx.bak'),
  'naam-verschilt-in-hoofdletters': zaaigoed.kopie('acties/1/1-1-10-Zaaigoed-voor-scholen.mdx'),
  'naam-los-accent': zaaigoed.hernoem('acties/1/1-1-10-cafe\u0301.mdx'),
  'naam-vaste-spatie': zaaigoed.hernoem('acties/1/1-1-10-zaaigoed\u00a0.mdx'),
  'naam-register': bestand('begrippen.yaml').hernoem('begripen.yaml'),
  'bestand-verkeerde-map': zaaigoed.hernoem('acties/1-1-10-zaaigoed-voor-scholen.mdx'),
  'nummer-van-twee-bestanden': zaaigoed.kopie('acties/1/1-1-10-nog-een.mdx'),

  'map-ontbreekt': zonderMap,
  'map-leeg': [zonderMap, (root) => mkdirSync(root)],
  'map-is-een-bestand': [zonderMap, (root) => writeFileSync(root, 'tekst')],
};
