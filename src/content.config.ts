import { defineCollection } from 'astro:content';
import { editorNames } from './read/editor-names.ts';
import { actieSchema } from './schema/actie.ts';
import { actielijnSchema } from './schema/actielijn.ts';
import { editieSchema } from './schema/editie.ts';
import { onderwerpSchema } from './schema/onderwerp.ts';
import { paginaSchema } from './schema/pagina.ts';
import { programmaSchema } from './schema/programma.ts';
import { INHOUD } from './settings.ts';

export const collections = {
  acties: defineCollection({ loader: editorNames('acties', INHOUD), schema: actieSchema }),
  onderwerpen: defineCollection({ loader: editorNames('onderwerpen', INHOUD), schema: onderwerpSchema }),
  actielijnen: defineCollection({ loader: editorNames('actielijnen', INHOUD), schema: actielijnSchema }),
  programma: defineCollection({ loader: editorNames('programma', INHOUD), schema: programmaSchema }),
  edities: defineCollection({ loader: editorNames('edities', INHOUD), schema: editieSchema }),
  paginas: defineCollection({ loader: editorNames('paginas', INHOUD), schema: paginaSchema }),
};
