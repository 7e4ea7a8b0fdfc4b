/** What stands in brackets, in AND and in OR, once the names are worth "ja" or "nee"; AND binds before OR. */
const BRACKETS = /\(\s*(ja|nee)\s*\)/;
const AND = /\b(ja|nee)\s+AND\s+(ja|nee)\b/;
const OR = /(?<!AND\s+)\b(ja|nee)\s+OR\s+(ja|nee)\b(?!\s+AND)/;

/**
 * Whether a licence, as a package names it, may be used: an SPDX expression of names with AND, OR, WITH and brackets
 * (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/). Of what stands in OR one must be allowed; of what
 * stands in AND each. A licence WITH an exception counts as one name, because the exception changes it.
 *
 * @returns false also for what is no such expression, such as "SEE LICENSE IN FILE"
 */
export function isToegestaan(expression: string, allowed: readonly string[]): boolean {
  let rest = expression.replace(/[^\s()]+( WITH [^\s()]+)?/g, (name) => {
    if (name === 'AND' || name === 'OR') return name;
    return allowed.includes(name) ? 'ja' : 'nee';
  });
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(BRACKETS, '$1')
      .replace(AND, (_, left: string, right: string) => (left === 'ja' ? right : left))
      .replace(OR, (_, left: string, right: string) => (left === 'ja' ? left : right));
  }
  return rest.trim() === 'ja';
}
