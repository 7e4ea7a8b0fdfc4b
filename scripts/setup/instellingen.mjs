// Gaat de instellingen na voordat een opdracht begint: een foute staat dan meteen op het scherm, en niet pas na een bouw.
// Given to Node with --import. A setting is read by src/settings.ts, which says what is wrong.
try {
  await import('../../src/settings.ts');
} catch (error) {
  if (error.name !== 'InstellingFout') throw error;
  console.error(error.message);
  process.exit(1);
}
