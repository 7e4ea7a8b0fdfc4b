// Laat twee opdrachten die tegelijk iets willen klaarzetten op elkaar wachten.
// Plain JavaScript: opzetten.mjs calls it under Node 20.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './systeem.mjs';

/** The number of a process may be given to another after this: nothing that we set up takes so long. */
const HOUDBAAR = 30 * 60_000;
/** Between making the file and writing in it a process may be killed. */
const LEEG_HOUDBAAR = 5_000;

/**
 * Does something while no other process does. Who was killed meanwhile does not keep the others waiting, unless what it
 * had started is still busy.
 *
 * @param {string} slot the file that says who is busy
 * @param {(ook: (pid: number | undefined) => void) => Promise<T>} doe gets a function that names a process which is busy too
 * @param {() => void} wacht called once, when there is somebody to wait for
 * @template T
 */
export async function metSlot(slot, doe, wacht) {
  for (let isGezegd = false; !neem(slot);) {
    if (!isGezegd) wacht();
    isGezegd = true;
    await setTimeout(200);
  }
  try {
    return await doe((pid) => writeFileSync(slot, `${process.pid} ${pid}`));
  } finally {
    rmSync(slot, { force: true });
  }
}

function neem(slot) {
  try {
    writeFileSync(slot, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fout) {
    if (fout.code !== 'EEXIST') throw fout;
  }
  try {
    const van = readFileSync(slot, 'utf8');
    const oud = Date.now() - statSync(slot).mtimeMs;
    const isBezig = van === '' ? oud < LEEG_HOUDBAAR : oud < HOUDBAAR && van.split(' ').map(Number).some(isRunning);
    if (isBezig) return false;
    // Another may have taken it since it was read: then it goes back.
    const weg = `${slot}.${process.pid}`;
    renameSync(slot, weg);
    if (readFileSync(weg, 'utf8') === van) rmSync(weg);
    else renameSync(weg, slot);
  } catch (fout) {
    if (fout.code !== 'ENOENT') throw fout;
  }
  return neem(slot);
}
