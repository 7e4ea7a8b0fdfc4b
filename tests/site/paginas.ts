import { gevallen } from '../gevallen.ts';

/** Every type of page, with a real address. */
export const PAGINAS = gevallen(import.meta) as { naam: string; adres: string; status?: number }[];
