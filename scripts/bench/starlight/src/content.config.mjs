import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** What our files have beside what Starlight knows; the product's own schema checks it. */
const extend = z.object({
  nummer: z.string().optional(),
  titel: z.string().optional(),
  partijen: z.array(z.string()).optional(),
  doel: z.any().optional(),
  metingen: z.any().optional(),
});

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend }) }) };
