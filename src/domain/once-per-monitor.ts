/**
 * A question about the whole Monitor that is answered once: every page that asks it again gets the same answer. The
 * answers go when the Monitor goes. Who asks must not change the answer.
 *
 * @param answer computes it, and depends on nothing but the Monitor and the key, if it has one
 */
export function oncePerMonitor<Monitor extends object, Key extends [key?: unknown], Answer>(
  answer: (monitor: Monitor, ...key: Key) => Answer,
): (monitor: Monitor, ...key: Key) => Answer {
  const known = new WeakMap<Monitor, Map<unknown, { answer: Answer }>>();
  return (monitor, ...key) => {
    let ofMonitor = known.get(monitor);
    if (!ofMonitor) known.set(monitor, (ofMonitor = new Map<unknown, { answer: Answer }>()));
    let found = ofMonitor.get(key[0]);
    if (!found) ofMonitor.set(key[0], (found = { answer: answer(monitor, ...key) }));
    return found.answer;
  };
}
