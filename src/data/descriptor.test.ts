import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDescriptor } from './parse-descriptor.ts';
import { tableSchema } from './table-schema.ts';
import { WIRE_TABLES } from './wire-schema.ts';
import { fileName } from './wire-table.ts';

const text = readFileSync(new URL('../../public/data/datapackage.json', import.meta.url), 'utf8');

interface Field {
  readonly name: string;
  readonly description?: string;
}

interface Declared {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

/** Looks no deeper than this: what is wrong below fails the comparison with the loader's own declaration. */
function isDeclared(json: unknown): json is Declared {
  return typeof json === 'object' && json !== null && 'resources' in json;
}

/** The declared schema without the words that explain its columns. */
function withoutWords(schema: { readonly fields: readonly Field[] }): unknown {
  const fields = schema.fields.map((field) =>
    Object.fromEntries(Object.entries(field).filter(([key]) => key !== 'description')),
  );
  return { ...schema, fields };
}

function readDeclared(): Declared {
  const json: unknown = JSON.parse(text);
  if (!isDeclared(json)) throw new Error('datapackage.json has no resources');
  return json;
}

const declared = readDeclared();

describe('the descriptor of the bundled package', () => {
  it('is one that the loader takes, not yet sealed', () => {
    const result = parseDescriptor(text);
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(result.ok && result.value.version).toBeNull();
    expect(result.ok && result.value.createdDay).toBe('2026-11-21');
  });

  it('lists the tables in the order of the loader', () => {
    expect(declared.resources.map(({ name, path }) => [name, path])).toEqual(
      Object.values(WIRE_TABLES).map((table) => [table.name, fileName(table)]),
    );
  });

  it.each(Object.values(WIRE_TABLES))('declares of $name what the loader checks, column by column', (table) => {
    const resource = declared.resources.find(({ name }) => name === table.name);
    expect(resource && withoutWords(resource.schema)).toEqual(tableSchema(table));
  });

  it('explains each column', () => {
    const silent = declared.resources.flatMap(({ name, schema }) =>
      schema.fields.filter(({ description }) => !description).map((field) => `${name}.${field.name}`),
    );
    expect(silent).toEqual([]);
  });
});

const SEALED = {
  title: 'A package',
  created: '2026-11-21T00:00:00Z',
  version: '2026-11-21-0a1b2c3d',
  resources: Object.values(WIRE_TABLES).map(({ name }) => ({
    name,
    path: `${name}.csv`,
    bytes: 10,
    hash: `sha256:${'0'.repeat(64)}`,
  })),
};

function codes(change: object): readonly string[] {
  const result = parseDescriptor(JSON.stringify({ ...SEALED, ...change }));
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

function withEvents(change: object): object {
  return {
    resources: SEALED.resources.map((resource) => (resource.name === 'events' ? { ...resource, ...change } : resource)),
  };
}

describe('reading a descriptor', () => {
  it('takes a sealed one', () => {
    expect(codes({})).toEqual([]);
  });

  it.for<readonly [string, object, string]>([
    ['no title', { title: undefined }, 'descriptor-field'],
    ['a title of another type', { title: ['A'] }, 'descriptor-field'],
    ['no day', { created: 'yesterday' }, 'descriptor-field'],
    ['a version of another form', { version: '1.0' }, 'descriptor-field'],
    ['no resources', { resources: {} }, 'descriptor-field'],
    ['a resource that is no object', { resources: [...SEALED.resources, 'x'] }, 'descriptor-field'],
    ['a table left out', { resources: SEALED.resources.slice(1) }, 'resource-missing'],
    ['a table twice', { resources: [...SEALED.resources, SEALED.resources[0]] }, 'resource-unknown'],
    [
      'an unknown table',
      { resources: [...SEALED.resources, { name: 'extra', path: 'extra.csv' }] },
      'resource-unknown',
    ],
    ['a path to a folder above', withEvents({ path: '../events.csv' }), 'resource-path'],
    ['a path from the root', withEvents({ path: '/events.csv' }), 'resource-path'],
    ['a path to another host', withEvents({ path: 'https://evil.example/events.csv' }), 'resource-path'],
    ['a path with an escape', withEvents({ path: '%2e%2e/events.csv' }), 'resource-path'],
    ['a list of paths', withEvents({ path: ['events.csv'] }), 'resource-path'],
    ['a size that is no number', withEvents({ bytes: '10' }), 'descriptor-field'],
    ['a negative size', withEvents({ bytes: -1 }), 'descriptor-field'],
    ['a hash of another kind', withEvents({ hash: 'd41d8cd98f00b204e9800998ecf8427e' }), 'descriptor-field'],
  ])('%s', ([, change, code]) => {
    expect(codes(change)[0]).toBe(code);
  });

  it.each(['', '<!doctype html>', 'null', '[]', '"x"', '['.repeat(100_000)])(
    'refuses what is no JSON object',
    (noise) => {
      const result = parseDescriptor(noise);
      expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['not-json']);
    },
  );
});
