import { describe, expect, it } from 'vitest';
import { isSupportedNode } from './node-version.mjs';

describe('the range of Node versions', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.21.0', true],
  ])('Node %s is accepted: %s', (version, expected) => {
    expect(isSupportedNode(version)).toBe(expected);
  });
});
