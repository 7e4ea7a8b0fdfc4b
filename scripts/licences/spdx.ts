/**
 * Whether a licence, as a package names it, may be used: an SPDX expression of names with AND, OR, WITH and brackets
 * (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/). Of what stands in OR one must be allowed; of what
 * stands in AND each. A licence WITH an exception counts as one name, because the exception changes it.
 *
 * @returns false also for what is no such expression, such as "SEE LICENSE IN FILE"
 */
export function isToegestaan(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  const either = (): boolean => {
    let result = both();
    while (tokens[at] === 'OR') {
      at++;
      // Read the right side always, so that a mistake in it is seen.
      const right = both();
      result ||= right;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at] === 'AND') {
      at++;
      const right = one();
      result &&= right;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at++];
    if (token === '(') {
      const inside = either();
      if (tokens[at++] !== ')') at = Infinity;
      return inside;
    }
    if (tokens[at] !== 'WITH') return token !== undefined && allowed.has(token);
    const name = `${token ?? ''} WITH ${tokens[at + 1] ?? ''}`;
    at += 2;
    return allowed.has(name);
  };

  const result = either();
  return result && at === tokens.length;
}
