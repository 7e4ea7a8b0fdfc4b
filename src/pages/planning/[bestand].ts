import type { APIRoute } from 'astro';
import type { TijdlijnBestand } from '../../exports/tijdlijn-bestanden.ts';
import { tijdlijnAntwoord, tijdlijnNamen } from '../_antwoorden.ts';

export const getStaticPaths = () => tijdlijnNamen().map((bestand) => ({ params: { bestand }, props: { bestand } }));

export const GET: APIRoute<{ bestand: TijdlijnBestand }> = ({ props: { bestand } }) => tijdlijnAntwoord(bestand);
