import fc from 'fast-check';
import { test } from 'vitest';

/** A law, with a title that says whom it protects: it holds for whatever these arbitraries give. */
export function wet<T extends [unknown, ...unknown[]]>(
  titel: string,
  van: { [K in keyof T]: fc.Arbitrary<T[K]> },
  geldt: (...waarden: T) => unknown,
  opties?: fc.Parameters<T>,
): void {
  test(titel, () =>
    fc.assert(
      fc.property(...van, (...waarden) => geldt(...waarden) as boolean | undefined),
      opties,
    ),
  );
}
