import { createHash } from 'node:crypto';

/** What we need to know of a CycloneDX document; the rest goes along untouched. */
interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Record<string, unknown> };
  components: { 'bom-ref': string; name: string; version: string; licenses?: unknown[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * The list of parts that npm makes, without what differs per machine and moment: the folder, the time, a random number,
 * the version of npm, and the order. The same lockfile with the same day gives the same bytes.
 *
 * @param fromNpm what `npm sbom --sbom-format cyclonedx` printed
 * @param project the name of the project; npm writes that of the folder
 * @param nu the day of the build, as 2026-11-23
 * @param licenties the licence by name@version, for those that npm leaves out because their name is no SPDX licence
 */
export function reproducibleSbom(
  fromNpm: string,
  project: string,
  nu: string,
  licenties: ReadonlyMap<string, string>,
): string {
  const { serialNumber: _random, ...sbom } = JSON.parse(fromNpm) as Sbom;
  const metadata = {
    ...sbom.metadata,
    timestamp: `${nu}T00:00:00Z`,
    tools: [{ vendor: 'npm', name: 'cli' }],
    component: { ...sbom.metadata.component, name: project },
  };
  const components = sbom.components
    .map((component) => {
      const name = licenties.get(`${component.name}@${component.version}`);
      return component.licenses || !name ? component : { ...component, licenses: [{ license: { name } }] };
    })
    .sort((a, b) => compare(a['bom-ref'], b['bom-ref']));
  const dependencies = sbom.dependencies
    .map((each) => ({ ...each, ...(each.dependsOn && { dependsOn: each.dependsOn.toSorted(compare) }) }))
    .sort((a, b) => compare(a.ref, b.ref));
  const whole = { ...sbom, metadata, components, dependencies };
  return `${JSON.stringify({ ...whole, serialNumber: serialNumber(JSON.stringify(whole)) }, undefined, 2)}\n`;
}

/** A UUID made of a hash (version 8 of RFC 9562): another list has another number, the same list the same. */
function serialNumber(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** By the signs, not by a language: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
