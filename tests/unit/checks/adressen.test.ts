import { adressen } from '../../../src/checks/adressen.ts';
import type { Content } from '../../../src/domain/content.ts';
import { item } from '../maak.ts';
import { toetsRegel, zonder } from './toets.ts';

const gepubliceerd = (c: Content, ...lijst: string[]) => c.adressen.push(...lijst.map((adres) => item(adres)));

toetsRegel(
  adressen,
  {
    'what is there, what leads on, and what the build looks after': (c) =>
      gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/', '/data/weg.json', '/#2019-01'),
    'an actie of which the file could not be read: that has a message of its own': (c) => {
      zonder(c, '1.1.2', '1.1.2');
      c.omleidingen = [];
      gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/');
    },
  },
  {
    'a party that was taken out of its list': [
      (c) => {
        gepubliceerd(c, '/partijen/voorbeeldministerie/');
        c.partijen.shift();
      },
      'register.yaml  /partijen/voorbeeldministerie/  De partij met id voorbeeldministerie heeft een adres dat is gepubliceerd, maar staat niet meer in partijen.yaml.',
    ],
  },
);
