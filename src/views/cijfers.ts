import { targetBars, type Maat } from '../charts/bars.ts';
import type { Monitor } from '../domain/monitor.ts';
import type { Cijfer } from '../schema/registers.ts';
import { datumVoluit, isDag } from '../vocabulary/datum.ts';
import { CIJFER_AARD, GRENS } from '../vocabulary/soort.ts';
import { dingVerwijzing } from './ding.ts';
import { bronViews } from './bronnen.ts';
import { bedrag } from './woorden.ts';

/** Targets and what was realised. */
export function cijfersView(monitor: Monitor) {
  return [...monitor.cijfers.values()].map((cijfer) => cijferView(monitor, cijfer));
}

/** A target with what is known of its realisation. */
function cijferView(monitor: Monitor, cijfer: Cijfer) {
  const { doel, eenheid } = cijfer;
  const amount = (value: number) => bedrag(value, eenheid);
  const rijen = [
    { naam: CIJFER_AARD[cijfer.aard].label, waarde: amount(doel.waarde), bronnen: bronViews(monitor, doel.bronnen) },
    ...cijfer.eerder.map(({ datum, waarde, bronnen }) => ({
      naam: `Eerder genoemd (${datumVoluit(datum)})`,
      waarde: amount(waarde),
      bronnen: bronViews(monitor, bronnen),
    })),
    ...cijfer.delen.map(({ titel, waarde, bronnen }) => ({
      naam: `Deel: ${titel}`,
      waarde: amount(waarde),
      bronnen: bronViews(monitor, bronnen ?? doel.bronnen),
    })),
    ...cijfer.realisaties.flatMap(({ datum, waarde, bronnen }) =>
      waarde === undefined
        ? []
        : [{ naam: `Bereikt (${datumVoluit(datum)})`, waarde: amount(waarde), bronnen: bronViews(monitor, bronnen) }],
    ),
  ];
  return {
    id: cijfer.id,
    titel: cijfer.titel,
    zin: cijferZin(cijfer),
    /** Rows of the table; where there are enough of them they are drawn too. */
    rijen,
    boodschap: boodschap(cijfer),
    staven: staven(cijfer),
    realisaties: cijfer.realisaties.map(({ datum, wat, bronnen }) => ({
      datum: datumVoluit(datum),
      wat,
      bronnen: bronViews(monitor, bronnen),
    })),
    toelichting: cijfer.toelichting,
    bij: [
      ...monitor.onderwerpen.filter(({ nummer }) => nummer === cijfer.onderwerp),
      ...monitor.acties.filter(({ nummer }) => cijfer.acties.includes(nummer)),
    ].map(dingVerwijzing),
  };
}

/** "Het doel is minstens 290.000 woningen, uiterlijk 2030. Dat is een deel van …" */
function cijferZin({ aard, doel, eenheid, realisaties }: Cijfer): string {
  const limit = doel.grens ? `${GRENS[doel.grens].label} ` : '';
  const until = doel.uiterlijk ? `, tot en met ${datumVoluit(doel.uiterlijk)}` : '';
  const whole = doel.geheel ? ` Dat is een deel van ${bedrag(doel.geheel.waarde, '').trim()}: ${doel.geheel.wat}.` : '';
  const reached = realisaties.find(({ waarde }) => waarde !== undefined);
  const result =
    reached?.waarde === undefined
      ? ` De bronnen die deze site las, geven geen getal voor ${CIJFER_AARD[aard].zonderGetal}.`
      : ` ${isDag(reached.datum) ? 'Op' : 'In'} ${datumVoluit(reached.datum)} was de stand ${bedrag(reached.waarde, eenheid)}.`;
  return `${CIJFER_AARD[aard].begin} ${limit}${bedrag(doel.waarde, eenheid)}${until}.${whole}${result}`;
}

/** The message of the picture: the largest part, or else what is reached of the whole. */
function boodschap({ titel, doel, delen, eenheid }: Cijfer): string {
  const largest = delen.toSorted((a, b) => b.waarde - a.waarde)[0];
  if (!largest) return `${titel}: wat het doel is, en wat ervan bekend is`;
  const whole = bedrag(doel.waarde, eenheid);
  return `Het grootste deel: ${largest.titel.toLowerCase()}, ${bedrag(largest.waarde, eenheid === 'euro' ? eenheid : '').trim()} van de ${whole}`;
}

/** One number is a sentence; from three on a picture says more. */
function staven({ aard, doel, delen, eerder, realisaties, eenheid }: Cijfer) {
  const maten: Maat[] = [
    { naam: CIJFER_AARD[aard].label, waarde: doel.waarde, soort: 'doel' },
    ...eerder.map(({ datum, waarde }): Maat => ({ naam: datumVoluit(datum), waarde, soort: 'doel' })),
    ...delen.map(({ titel, waarde }): Maat => ({ naam: titel, waarde, soort: 'doel' })),
    ...realisaties.flatMap(({ waarde, datum }): Maat[] =>
      waarde === undefined ? [] : [{ naam: `Bereikt, ${datumVoluit(datum)}`, waarde, soort: 'bereikt' }],
    ),
  ];
  if (maten.length < 3) return [];
  return targetBars(maten).map(({ naam, waarde, width, soort }) => ({
    naam,
    waarde: bedrag(waarde, eenheid),
    width,
    soort,
  }));
}
