import { z } from 'zod';
import { actieSchema } from '../schema/actie.ts';
import { actielijnSchema } from '../schema/actielijn.ts';
import { editieSchema } from '../schema/editie.ts';
import { actieMeting, mijlpaal, nieuwsMeting, onderwerpMeting, planningBalk } from '../schema/meting.ts';
import { onderwerpSchema } from '../schema/onderwerp.ts';
import { programmaSchema } from '../schema/programma.ts';
import { begripSchema, bronSchema, cijferSchema, partijSchema } from '../schema/registers.ts';

/**
 * The shape of the published data, made from the schemas of the content. Objects are loose, because
 * readers ignore fields that they do not know: a new field breaks nobody.
 */

const url = z.url();
/** Text of the meting without markup. Absent: the source has none. */
const tekst = z.string().optional();
const mijlpalen = z.array(mijlpaal);

export const actieExport = z.looseObject({
  ...actieSchema.shape,
  actielijn: z.string(),
  onderwerp: z.string(),
  url,
  metingen: z.array(
    z.looseObject({
      ...actieMeting.shape,
      planning: z.array(planningBalk),
      mijlpalen,
      wachtOp: z.array(z.string()),
      tegenspraak: z.array(z.looseObject({ bron: z.string(), zegt: z.string() })),
      tekst,
    }),
  ),
});

const zonderActie = { mijlpalen, tegenspraak: z.array(z.looseObject({ bron: z.string(), zegt: z.string() })), tekst };

export const onderwerpExport = z.looseObject({
  ...onderwerpSchema.shape,
  actielijn: z.string(),
  url,
  metingen: z.array(z.looseObject({ ...onderwerpMeting.shape, ...zonderActie })),
});

export const actielijnExport = z.looseObject({
  ...actielijnSchema.shape,
  url,
  metingen: z.array(z.looseObject({ ...nieuwsMeting.shape, ...zonderActie })),
});

export const programmaExport = z.looseObject({
  nummer: z.literal('programma'),
  ...programmaSchema.shape,
  url,
  metingen: z.array(z.looseObject({ ...nieuwsMeting.shape, ...zonderActie })),
});

export const editieExport = z.looseObject({ id: z.string(), ...editieSchema.shape, url, tekst });

export const verschuivingExport = z.looseObject({
  nummer: z.string(),
  mijlpaal: z.string(),
  wat: z.string(),
  /** Quarter or date; "onbekend" where the source says late but not from when. */
  oorspronkelijk: z.string(),
  herzien: z.string().optional(),
  werkelijk: z.string().optional(),
  gemist: z.boolean(),
  /** Absent: the sources do not say how much later. */
  kwartalen: z.number().optional(),
  reden: z.string().optional(),
  bron: z.string(),
});

export const wijzigingExport = z.looseObject({
  editie: z.string(),
  nummer: z.string(),
  /** fase, status, stoplicht, planning, tekst, or mijlpaal:<id>. */
  veld: z.string(),
  /** Absent: nothing was known before. */
  oud: z.string().optional(),
  nieuw: z.string(),
});

export const registerExports = {
  bron: z.looseObject(bronSchema.shape),
  partij: z.looseObject({ ...partijSchema.shape, url }),
  begrip: z.looseObject({ ...begripSchema.shape, url }),
  cijfer: z.looseObject(cijferSchema.shape),
};
