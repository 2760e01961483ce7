import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { claimId, disputeId } from '../../domain/ids.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import { claimCardPath, hasCard, viewCardPath } from './has-card.ts';

const quoted = claimId('cpi-yoy.2025-05');
const disputed = claimId('cpi-yoy.2025-06');
const cited = claimId('cpi-yoy.2025-07');
const explorer = createExplorer(
  buildDataset({
    observations: [quoted, disputed, cited].map((id, value) => ({ indicator: 'cpi-yoy', period: id.slice('cpi-yoy.'.length), value })),
    evidence: [
      { id: 'words', kind: 'quote', target: quoted, source: 'paper', exact: 'fell 0.1%', number: '0.1%' },
      { id: 'table', target: cited, source: 'office' },
    ],
    disputes: [
      {
        id: disputeId('june'),
        title: { en: 'June', zh: '六月' },
        cause: 'unexplained',
        about: [{ kind: 'observation', id: disputed }],
        claims: [],
        finding: { en: '', zh: '' },
        findingSources: [],
      },
    ],
  }),
);

describe('a preview card', () => {
  it.each([
    ['quoted', quoted, true],
    ['disputed', disputed, true],
    ['only cited', cited, false],
  ])('of a %s claim: %s %s', (_what, claim, expected) => {
    expect(hasCard(explorer, claim)).toBe(expected);
  });

  it('lies beside its page', () => {
    expect(claimCardPath(quoted, 'en')).toBe('c/cpi-yoy.2025-05/card.png');
    expect(claimCardPath(quoted, 'zh')).toBe('zh/c/cpi-yoy.2025-05/card.png');
    expect(viewCardPath('the-fall')).toBe('v/the-fall/card.png');
  });
});
