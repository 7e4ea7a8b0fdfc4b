import { defineCollection } from 'astro:content';
import { contentLoader } from './read/content-loader.ts';
import { actieSchema } from './schema/actie.ts';
import { actielijnSchema } from './schema/actielijn.ts';
import { editieSchema } from './schema/editie.ts';
import { onderwerpSchema } from './schema/onderwerp.ts';
import { paginaSchema } from './schema/pagina.ts';
import { programmaSchema } from './schema/programma.ts';
import { forgetContent, getContent } from './site.ts';

const source = { read: getContent, forget: forgetContent };

export const collections = {
  acties: defineCollection({ loader: contentLoader('acties', source), schema: actieSchema }),
  onderwerpen: defineCollection({ loader: contentLoader('onderwerpen', source), schema: onderwerpSchema }),
  actielijnen: defineCollection({ loader: contentLoader('actielijnen', source), schema: actielijnSchema }),
  programma: defineCollection({ loader: contentLoader('programma', source), schema: programmaSchema }),
  edities: defineCollection({ loader: contentLoader('edities', source), schema: editieSchema }),
  paginas: defineCollection({ loader: contentLoader('paginas', source), schema: paginaSchema }),
};
