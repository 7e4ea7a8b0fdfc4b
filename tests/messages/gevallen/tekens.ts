import { zaaigoed, type Gevallen } from '../bewerk.ts';

/** Signs that nobody sees, or that look like another. Here they are written as escapes. */
export const TEKENS: Gevallen = {
  'teken-afbreekstreepje': zaaigoed.vervang('gratis zaaigoed', 'gratis zaai\u00adgoed'),
  'teken-entiteit': zaaigoed.tekst('Scholen&nbsp;krijgen zaaigoed.'),
  'teken-leesrichting': zaaigoed.vervang('titel: Zaaigoed', 'titel: Zaaigoed\u202e'),
  'teken-los-accent-in-tekst': zaaigoed.tekst('Het cafe\u0301 doet mee.'),
  'teken-los-accent-in-veld': zaaigoed.vervang('titel: Zaaigoed', 'titel: Cafe\u0301 en zaaigoed'),
  'teken-nul-breed-in-waarde': zaaigoed.vervang('titel: Zaaigoed', 'titel: Zaai\u200bgoed'),
  'teken-vaste-spatie-in-veldnaam': zaaigoed.vervang('\ntitel: Zaaigoed', '\ntitel\u00a0: Zaaigoed'),
  'teken-vaste-spatie-vooraan': zaaigoed.vervang('    fase', '\u00a0\u00a0\u00a0\u00a0fase'),
  'teken-vaste-spaties-in-tekst': zaaigoed.tekst('Scholen\u00a0krijgen\u00a0zaaigoed.'),
  'teken-verloren': zaaigoed.tekst('De co\ufffdrdinatie begint.'),
};
