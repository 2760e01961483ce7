import { describe, expect, it } from 'vitest';
import { packageAddress } from './package-address.ts';

const NEWEST = '2026-11-21-0a1b2c3d';
const OLDER = '2026-01-01-11112222';
const kept = { path: `./data/${NEWEST}/`, version: NEWEST, versions: [NEWEST, OLDER] };

describe('the package of a link', () => {
  it.each([
    ['that follows the data', null, NEWEST],
    ['frozen to the newest version', NEWEST, NEWEST],
    ['frozen to a version that is kept', OLDER, OLDER],
    ['frozen to a version that is not kept', '2020-01-01-00000000', NEWEST],
    ['that tries to leave the folder', '../../elsewhere', NEWEST],
  ])('%s', (_, asked, version) => {
    expect(packageAddress(kept, asked)).toMatchObject({ path: `./data/${version}/`, version });
  });
});
