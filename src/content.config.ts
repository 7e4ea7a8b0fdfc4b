import { defineCollection } from 'astro:content';
import { editorNames } from './read/editor-names.ts';
import { SCHEMAS } from './schema/soorten.ts';
import { INHOUD } from './settings.ts';

export const collections = {
  acties: defineCollection({ loader: editorNames('acties', INHOUD), schema: SCHEMAS.acties }),
  onderwerpen: defineCollection({ loader: editorNames('onderwerpen', INHOUD), schema: SCHEMAS.onderwerpen }),
  actielijnen: defineCollection({ loader: editorNames('actielijnen', INHOUD), schema: SCHEMAS.actielijnen }),
  programma: defineCollection({ loader: editorNames('programma', INHOUD), schema: SCHEMAS.programma }),
  edities: defineCollection({ loader: editorNames('edities', INHOUD), schema: SCHEMAS.edities }),
  paginas: defineCollection({ loader: editorNames('paginas', INHOUD), schema: SCHEMAS.paginas }),
};
