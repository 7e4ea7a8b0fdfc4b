/**
 * What a static host would send for an address, by its _headers file. After how Netlify and Cloudflare describe it:
 * every rule that fits counts; a * at the end stands for anything; values of one header are joined with a comma.
 */
export function headersByRules(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of rules(text)) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const [name, value] of headers) sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
  }
  return sent;
}

function rules(text: string): { pattern: string; headers: [string, string][] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return { pattern, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]) };
    });
}
