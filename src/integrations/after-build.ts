import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/**
 * A step that comes when all pages are written, in the order of astro.config.mjs. What throws in it fails the build.
 *
 * @param name stands before what it tells
 * @param step gets the folder of the build
 */
export function afterBuild(
  name: string,
  step: (output: string, logger: AstroIntegrationLogger) => void,
): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        step(fileURLToPath(dir), logger);
      },
    },
  };
}
