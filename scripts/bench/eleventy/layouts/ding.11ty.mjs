import { kader, kaderVan } from '../../gemeen/kader.mjs';
import { kruimelsVan, overzicht, PAGINAS } from '../../gemeen/paginas.mjs';
import { teksten } from '../teksten.mjs';

/** The page of an actie, onderwerp or actielijn, and the front page. */
export function render({ collections, soort, page }) {
  const [model] = collections.model;
  const tekst = teksten(collections);
  const html = (delen) => delen.map((deel) => (typeof deel === 'string' ? deel : tekst(deel))).join('');
  if (soort === 'overzicht') {
    return kader({ titel: 'Overzicht', beschrijving: 'Overzicht', url: '/', kruimels: [] }, html(overzicht(model)));
  }
  const ding = model[soort].find(({ slug }) => slug === page.fileSlug);
  return kader(kaderVan(ding, kruimelsVan(ding)), html(PAGINAS[soort](model, ding)));
}
