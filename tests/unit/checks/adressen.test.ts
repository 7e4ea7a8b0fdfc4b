import { adressen } from '../../../src/checks/adressen.ts';
import type { Content } from '../../../src/domain/content.ts';
import { item } from '../maak.ts';
import { actie, nth, toetsRegel } from './toets.ts';

const gepubliceerd = (c: Content, ...lijst: string[]) => c.adressen.push(...lijst.map((adres) => item(adres)));

toetsRegel(
  adressen,
  [
    [
      'what is there, what leads on, and what the build looks after',
      (c) => gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/', '/data/weg.json', '/#2019-01'),
    ],
    [
      'an actie of which the file could not be read: that has a message of its own',
      (c) => {
        c.acties = c.acties.filter(({ data }) => data.nummer !== '1.1.2');
        c.omleidingen = [];
        c.afgekeurd.add('1.1.2');
        gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/');
      },
    ],
  ],
  [
    [
      'a file that somebody gave another name by hand',
      (c) => {
        gepubliceerd(c, `/acties/${actie(c).slug}/`);
        actie(c).slug = '1-1-1-iets-anders';
      },
      'register.yaml  /acties/1-1-1-subsidie-geveltuinen/  Het adres /acties/1-1-1-subsidie-geveltuinen/ is gepubliceerd, maar er is geen 1-1-1-subsidie-geveltuinen.mdx meer en geen omleiding.',
    ],
    [
      'a party that was taken out of its list',
      (c) => {
        gepubliceerd(c, `/partijen/${nth(c.partijen).data.id}/`);
        c.partijen.shift();
      },
      'register.yaml  /partijen/voorbeeldministerie/  De partij met id voorbeeldministerie heeft een adres dat is gepubliceerd, maar staat niet meer in partijen.yaml.',
    ],
  ],
);
