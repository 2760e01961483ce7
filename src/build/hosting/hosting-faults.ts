import { contentSecurityPolicy } from '../vite/security-headers.ts';

/** The headers that a server answers with, by lower-case name. */
export type Answer = Readonly<Record<string, string>>;

/** What a server with a sample would answer, for a path below the top of the site and a query. */
export type ReadSample = (text: string, path: string, query: string) => Answer;

/** `/assets/*` of a headers file: a star stands for any rest. */
function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/** A headers file: every rule whose path fits gives its headers, and a header given twice is joined, as those hosts do. */
export const readStaticHost: ReadSample = (text, path) => {
  const answer: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header === null) applies = matches(line, path);
    else if (applies) {
      const name = (header[1] ?? '').toLowerCase();
      answer[name] = [answer[name] ?? [], header[2] ?? ''].flat().join(', ');
    }
  }
  return answer;
};

/** nginx: maps of variables by their source, then the headers of the server. */
export const readNginx: ReadSample = (text, path, query) => {
  const sources: Readonly<Record<string, string>> = { $arg_embed: new URLSearchParams(query).get('embed') ?? '', $uri: path };
  const variables = new Map<string, string>();
  for (const [, source = '', name = '', body = ''] of text.matchAll(/^map (\S+) (\S+) \{\n([^}]*)\}/gm)) {
    const rows = [...body.matchAll(/^ {2}(?:"([^"]*)"|(default)) "([^"]*)";$/gm)];
    const fits = (pattern: string) => (pattern.startsWith('~') ? new RegExp(pattern.slice(1)).test(sources[source] ?? '') : pattern === sources[source]);
    const row = rows.find(([, pattern]) => pattern !== undefined && fits(pattern)) ?? rows.find(([, , standard]) => standard === 'default');
    variables.set(name, row?.[3] ?? '');
  }
  const headers = [...text.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|(\$\w+))(?: always)?;$/gm)];
  return Object.fromEntries(headers.map(([, name = '', value, variable = '']) => [name.toLowerCase(), value ?? variables.get(variable) ?? '']));
};

/** Caddy: named conditions, and headers that hold for all or under one of them. */
export const readCaddy: ReadSample = (text, path, query) => {
  const holds = (condition: string): boolean => {
    if (condition.startsWith('not ')) return !holds(condition.slice(4));
    if (condition.startsWith('query ')) return query.replace('?', '').split('&').includes(condition.slice(6));
    return condition.startsWith('path ') && condition.slice(5).split(' ').some((rule) => matches(rule, path));
  };
  const conditions = new Map([...text.matchAll(/^ {2}(@\w+) (.+)$/gm)].map(([, name = '', condition = '']) => [name, condition]));
  const headers = [...text.matchAll(/^ {2}header (?:(@\w+) )?([\w-]+) "([^"]*)"$/gm)];
  const given = headers.filter(([, condition]) => condition === undefined || holds(conditions.get(condition) ?? ''));
  return Object.fromEntries(given.map(([, , name = '', value = '']) => [name.toLowerCase(), value]));
};

/** What a sample gets wrong for one request, one line each. */
function answerFaults(answer: Answer, path: string, ancestors: readonly string[]): readonly string[] {
  const policy = (answer['content-security-policy'] ?? '').split('; ');
  const missing = contentSecurityPolicy.split('; ').filter((directive) => !policy.includes(directive));
  const kept = path.startsWith('/assets/') || path.startsWith('/data/');
  const cache = answer['cache-control'] ?? '';
  return [
    ...missing.map((directive) => `${path} is sent without "${directive}"`),
    ...(policy.length === contentSecurityPolicy.split('; ').length + 1 ? [] : [`${path} has a policy that says something else`]),
    ...(ancestors.some((one) => policy.includes(one)) ? [] : [`${path} says the wrong frame-ancestors`]),
    ...(kept === (cache === 'public, max-age=31536000, immutable') ? [] : [`${path} is kept for the wrong time: ${cache}`]),
    ...(kept || cache === 'no-cache' ? [] : [`${path} is not asked for anew: ${cache}`]),
    ...(answer['x-content-type-options'] === 'nosniff' ? [] : [`${path} may be taken for something else`]),
    ...(answer['referrer-policy'] === 'no-referrer' ? [] : [`${path} tells where a reader came from`]),
    ...(answer['access-control-allow-origin'] === '*' ? [] : [`${path} does not load in a sandbox`]),
  ];
}

const PATHS = ['/', '/index.html', '/sw.js', '/check.html', '/assets/index-0a1b2c3d.js', '/data/2026-11-21-0a1b2c3d/events.csv'];

/**
 * What a sample for a server gets wrong, read as that server would read it and held against the policy of the pages.
 *
 * @param seesQuery whether the server can tell a view in a frame from the whole page
 */
export function sampleFaults(text: string, read: ReadSample, seesQuery: boolean): readonly string[] {
  const any = ['frame-ancestors *'];
  const whole = seesQuery ? ["frame-ancestors 'self'"] : any;
  return [...PATHS.flatMap((path) => answerFaults(read(text, path, ''), path, whole)), ...answerFaults(read(text, '/', '?v=1&embed=1'), '/', any)];
}
