import { pathToFileURL } from 'node:url';
import { workerData, type MessagePort } from 'node:worker_threads';
import type { Opdracht } from './draai.ts';

/** Runs tools one after the other, and hands back what each printed and with which code it ended. */

const { port, klaar } = workerData as { port: MessagePort; klaar: Int32Array };
const [uit, fout] = [vang(process.stdout), vang(process.stderr)];
let keer = 0;

port.on('message', (opdracht: Opdracht) => {
  void voerUit(opdracht).then((code) => {
    port.postMessage({ code, uit: uit(), fout: fout() });
    Atomics.store(klaar, 0, 1);
    Atomics.notify(klaar, 0);
  });
});

async function voerUit({ script, argumenten, cwd, env }: Opdracht): Promise<number> {
  process.exitCode = 0;
  process.argv = [process.execPath, script, ...argumenten];
  process.env = env;
  // A thread remembers the folder of its process, and may do so a moment too long.
  process.cwd = () => cwd;
  try {
    // Another address each time, so that the tool itself runs again.
    await import(`${pathToFileURL(script).href}?${keer++}`);
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    // Of a tool that is done; ten of them would be warned about.
    process.removeAllListeners('SIGINT');
  }
  return process.exitCode;
}

/** Keeps what is written from now on; the answer gives it and begins anew. */
function vang(stream: NodeJS.WriteStream): () => string {
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += chunk.toString();
    return true;
  };
  return () => {
    const all = text;
    text = '';
    return all;
  };
}
