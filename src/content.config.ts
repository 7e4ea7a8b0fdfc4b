import { defineCollection } from 'astro:content';
import { contentLoader } from './io/content-loader.ts';
import { actieSchema } from './schema/actie.ts';
import { actielijnSchema } from './schema/actielijn.ts';
import { editieSchema } from './schema/editie.ts';
import { onderwerpSchema } from './schema/onderwerp.ts';
import { programmaSchema } from './schema/programma.ts';
import { readChecked } from './read-checked.ts';

export const collections = {
  acties: defineCollection({ loader: contentLoader('acties', readChecked), schema: actieSchema }),
  onderwerpen: defineCollection({ loader: contentLoader('onderwerpen', readChecked), schema: onderwerpSchema }),
  actielijnen: defineCollection({ loader: contentLoader('actielijnen', readChecked), schema: actielijnSchema }),
  programma: defineCollection({ loader: contentLoader('programma', readChecked), schema: programmaSchema }),
  edities: defineCollection({ loader: contentLoader('edities', readChecked), schema: editieSchema }),
};
