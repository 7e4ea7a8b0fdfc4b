// The same pages by Eleventy: its own Markdown and frontmatter, our content in collections, layouts in JavaScript.
import { CORE_SCHEMA, load } from 'js-yaml';
import { maakModel } from '../gemeen/model.mjs';

const yaml = (tekst) => load(tekst, { schema: CORE_SCHEMA });

export default function (config) {
  // Days stay text, as in the other builders.
  config.setFrontMatterParsingOptions({ engines: { yaml } });
  config.addDataExtension('yaml', yaml);
  // The text of a file goes into a layout; it is no template of its own.
  config.setQuietMode(true);
  config.addCollection('model', (api) => {
    const van = (soort) => api.getFilteredByTag(soort).map(({ fileSlug, data }) => ({ slug: fileSlug, data }));
    const { bronnen, partijen } = api.getAll()[0].data.registers;
    const bestanden = { actielijnen: van('actielijnen'), onderwerpen: van('onderwerpen'), acties: van('acties') };
    return [maakModel(bestanden, { bronnen, partijen, edities: van('edities') })];
  });
}

export const config = {
  dir: { input: 'inhoud', includes: '../layouts', output: 'dist' },
  markdownTemplateEngine: false,
  templateFormats: ['md'],
};
