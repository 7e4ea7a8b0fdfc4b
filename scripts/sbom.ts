// De stuklijst van de software (SBOM, CycloneDX 1.5): elk pakket met versie, licentie en hash, uit het lockfile.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { NU } from '../src/settings.ts';
import { leesArgumenten } from './lib/argumenten.ts';
import { pakkettenUit } from './lib/licenties.ts';
import { reproducibleSbom } from './lib/sbom.ts';

const gelezen = leesArgumenten(
  {
    naam: 'sbom',
    wat: 'Schrijft de stuklijst van de software (CycloneDX 1.5).',
    argumenten: [],
    opties: { uit: { wat: 'Het bestand; anders sbom.cdx.json.', waarde: 'bestand' } },
    voorbeelden: ['sbom', 'sbom -- --uit proef.cdx.json'],
  },
  process.argv.slice(2),
);

if (gelezen.soort === 'gelezen') process.exitCode = maak(gelezen.waarden.uit ?? 'sbom.cdx.json');
else {
  (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
  process.exitCode = gelezen.soort === 'hulp' ? 0 : 1;
}

function maak(bestand: string): number {
  // npm reads the lockfile alone: what happens to be installed, or for which system, makes no difference.
  const { status, stdout, stderr } = spawnSync('npm sbom --sbom-format cyclonedx --package-lock-only', {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    console.error(`npm kon de stuklijst niet maken.\n\n${stderr}`);
    return 1;
  }
  const lockfile = readFileSync('package-lock.json', 'utf8');
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const licenties = new Map(
    pakkettenUit(lockfile).flatMap(({ naam, versie, licentie }) =>
      licentie ? [[`${naam}@${versie}`, licentie] as const] : [],
    ),
  );
  const sbom = reproducibleSbom(stdout, name, NU, licenties);
  try {
    writeFileSync(`${bestand}.nieuw`, sbom);
    renameSync(`${bestand}.nieuw`, bestand);
  } catch (error) {
    console.error(`${bestand} kon niet worden geschreven: ${(error as Error).message}`);
    return 1;
  }
  const { components } = JSON.parse(sbom) as { components: unknown[] };
  console.log(`${bestand}: ${components.length} pakketten.`);
  return 0;
}
