import { parseSync } from 'vite';

/** A name or an address at a line (counted from 1). */
export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** What the layer check needs to know about one file. */
export interface SourceFacts {
  /** Every module that is named: import, export from, `import()`, import types, `new URL('./x', import.meta.url)`. */
  readonly imports: readonly Mention[];
  /** Identifiers that stand for a value or a type, and members of global objects (`window.location`, `Math.random`). */
  readonly names: readonly Mention[];
  /** JSX elements that mount a React provider. */
  readonly providers: readonly Mention[];
  /** `export … from`. */
  readonly reExports: readonly Mention[];
  /** What the parser did not understand; empty for a file that compiles. */
  readonly errors: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent', 'navigator', 'Math']);
/** Node types whose named child is a key or a label, not a use of the name. */
const KEY_FIELDS: ReadonlyMap<string, string> = new Map([
  ['Property', 'key'],
  ['PropertyDefinition', 'key'],
  ['MethodDefinition', 'key'],
  ['AccessorProperty', 'key'],
  ['TSPropertySignature', 'key'],
  ['TSMethodSignature', 'key'],
  ['MemberExpression', 'property'],
  ['TSQualifiedName', 'right'],
  ['ImportSpecifier', 'imported'],
]);

/**
 * Reads a TypeScript or JavaScript file for the layer check.
 *
 * @param path decides the dialect by its ending
 */
export function sourceFacts(path: string, code: string): SourceFacts {
  const { program, errors } = parseSync(path, code);
  const imports: Mention[] = [];
  const names: Mention[] = [];
  const providers: Mention[] = [];
  const reExports: Mention[] = [];
  const lineOf = lineCounter(code);
  walk(program, (node) => {
    const at = (text: string | undefined, list: Mention[]): void => {
      if (text !== undefined) list.push({ text, line: lineOf(node.start) });
    };
    at(importedModule(node), imports);
    at(usedName(node), names);
    at(mountedProvider(node), providers);
    if (node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration')
      at(text(node['source']), reExports);
  });
  return { imports, names, providers, reExports, errors: errors.map(({ message }) => message) };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    const key = value['computed'] === true || value['shorthand'] === true ? undefined : KEY_FIELDS.get(value.type);
    for (const [field, child] of Object.entries(value)) {
      const isBareKey = field === key && isNode(child) && child.type === 'Identifier';
      if (!isBareKey) walk(child, visit);
    }
  }
}

/** The text of a string literal. */
function text(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : undefined;
}

function identifier(value: unknown): string | undefined {
  const named = isNode(value) && (value.type === 'Identifier' || value.type === 'JSXIdentifier');
  return named && typeof value['name'] === 'string' ? value['name'] : undefined;
}

function importedModule(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSImportType':
      return text(node['source']);
    case 'ImportExpression':
      return text(node['source']) ?? 'a computed address';
    case 'NewExpression':
      return identifier(node['callee']) === 'URL' ? relativeAddress(node['arguments']) : undefined;
    default:
      return undefined;
  }
}

/** The address in `new URL('./worker.ts', import.meta.url)`, by which workers and files are named. */
function relativeAddress(args: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(args) ? args : [];
  const [first, second] = list;
  const isOurs = isNode(second) && second.type === 'MemberExpression' && identifier(second['property']) === 'url';
  return isOurs ? text(first) : undefined;
}

function usedName(node: Node): string | undefined {
  if (node.type === 'Identifier') return identifier(node);
  if (node.type !== 'MemberExpression') return undefined;
  const object = identifier(node['object']);
  if (object === undefined || !GLOBAL_OBJECTS.has(object)) return undefined;
  return node['computed'] === true ? text(node['property']) : identifier(node['property']);
}

function mountedProvider(node: Node): string | undefined {
  if (node.type !== 'JSXOpeningElement' || !isNode(node['name'])) return undefined;
  const element = node['name'];
  const name = element.type === 'JSXMemberExpression' ? identifier(element['property']) : identifier(element);
  return name !== undefined && /(?:Provider|Context)$/.test(name) ? name : undefined;
}

function lineCounter(code: string): (offset: number) => number {
  return (offset) => code.slice(0, offset).split('\n').length;
}
