import { hasFigure, standsIn } from '../../seeds/noemt.ts';
import { eachPunt, puntenSchema, seedSchema } from '../../seeds/schema.ts';
import { findings, met } from '../schema/gevallen.ts';
import { toetsGevallen } from '../toets-gevallen.ts';

const PLAATS = { vindplaats: 'bladzijde 1' };
const ACTIE = { nummer: '4.1.1', titel: 'Actie', slug: 'actie', ...PLAATS };
const ONDERWERP = { nummer: '4.1', titel: 'Onderwerp', slug: 'onderwerp', acties: [ACTIE], ...PLAATS };
const LIJN = { nummer: '4', titel: 'Lijn', slug: 'lijn', onderwerpen: [ONDERWERP] };
const SEED = { editie: '2023-06', bron: 'monitor', actielijnen: [LIJN] };

toetsGevallen(import.meta.dirname, {
  'seedSchema, met iets anders bij een onderwerp': (veld: string, waarde: unknown) =>
    findings(seedSchema, met(SEED, `actielijnen[0].onderwerpen[0].${veld}`, waarde)),
  puntenSchema: (velden: object, ...punten: object[]) => findings(puntenSchema, { ...velden, punten }),
  'puntenSchema, met dit achter bij': (plaats: string) =>
    findings(puntenSchema, { editie: '2023-12', bron: 'brief', punten: [{ bij: [plaats] }] }),
  hasFigure,
  standsIn,
  eachPunt: (punten: object) => eachPunt(puntenSchema.parse(punten)),
});
