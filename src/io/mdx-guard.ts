import type { MdastNode } from 'satteri';

/**
 * What a text may hold. MDX can run code and inject HTML, so everything that is not listed here is
 * refused: before Astro sees a file (read-body.ts) and once more as a plugin in the build.
 */

/** Components that editors may use; the names map to files in src/components/tekst/. */
export const ALLOWED_COMPONENTS = ['Opmerking'] as const;

const ALLOWED_NODES = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** One thing that a text may not hold; line and column count within the text. */
export interface GuardFinding {
  regel: number;
  kolom: number;
  regelId: string;
  wat: string;
  herstel: string;
}

/** Walks a text and returns everything that may not be in it. */
export function guardBody(root: MdastNode): GuardFinding[] {
  const findings: GuardFinding[] = [];
  walk(root, (node, parent) => {
    const problem = problemOf(node, parent);
    if (problem) {
      const start = node.position?.start;
      findings.push({ regel: start?.line ?? 1, kolom: start?.column ?? 1, ...problem });
    }
  });
  return findings;
}

/** Visits a node and all below it. */
export function walk(node: MdastNode, visit: (node: MdastNode, parent?: MdastNode) => void, parent?: MdastNode): void {
  visit(node, parent);
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, visit, node);
}

type Problem = Omit<GuardFinding, 'regel' | 'kolom'>;

function problemOf(node: MdastNode, parent: MdastNode | undefined): Problem | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentProblem(node);
  if (node.type === 'link') return linkProblem(node.url);
  if (node.type === 'heading' && node.depth !== 2) {
    return {
      regelId: 'tekst-kop',
      wat: 'Hier staat een kop van een ander niveau.',
      herstel: 'Gebruik alleen koppen met de editie, zoals: ## 2023-06',
    };
  }
  if (node.type === 'heading' && parent?.type !== 'root') {
    return {
      regelId: 'tekst-kop',
      wat: 'Hier staat een kop binnen een lijst of een ander onderdeel.',
      herstel: 'Zet de kop aan het begin van een eigen regel.',
    };
  }
  if (ALLOWED_NODES.has(node.type)) return undefined;
  return {
    regelId: 'tekst-onderdeel',
    wat: `Hier staat ${NODE_NAMES[node.type] ?? `een onderdeel dat niet mag (${node.type})`}.`,
    herstel: 'Een tekst bestaat uit alinea’s, lijsten, links, tabellen en nadruk. Schrijf het in gewone woorden.',
  };
}

function componentProblem(node: { name: string | null; attributes: unknown[] }): Problem | undefined {
  const name = node.name ?? '';
  if (!(ALLOWED_COMPONENTS as readonly string[]).includes(name)) {
    return {
      regelId: 'tekst-html',
      wat: `Hier staat <${name}>.`,
      herstel: `HTML mag niet in een tekst. Wel: ${ALLOWED_COMPONENTS.map((c) => `<${c}>`).join(', ')}.`,
    };
  }
  if (node.attributes.length === 0) return undefined;
  return {
    regelId: 'tekst-html',
    wat: `Hier staan kenmerken in <${name} …>.`,
    herstel: `Schrijf alleen <${name}> en </${name}>.`,
  };
}

function linkProblem(url: string): Problem | undefined {
  if (/^(https?:\/\/|mailto:|bron:|#|\.{0,2}\/)/i.test(url) && !url.startsWith('//')) return undefined;
  return {
    regelId: 'tekst-link',
    wat: `De link gaat naar "${url}".`,
    herstel: 'Een link begint met https://, mailto:, bron: (een document uit content/bronnen.yaml) of /.',
  };
}

const NODE_NAMES: Record<string, string> = {
  mdxjsEsm: 'programmacode (import of export)',
  mdxFlowExpression: 'programmacode tussen accolades',
  mdxTextExpression: 'programmacode tussen accolades',
  html: 'HTML',
  code: 'een blok code',
  inlineCode: 'code',
  image: 'een afbeelding',
  blockquote: 'een citaatblok',
  thematicBreak: 'een streep',
  footnoteReference: 'een voetnoot',
  footnoteDefinition: 'een voetnoot',
  delete: 'doorgehaalde tekst',
  definition: 'een verwijzing voor links',
};
