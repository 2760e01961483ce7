import { describe, expect, it } from 'vitest';
import { qrCode } from '../domain/qr/qr-code.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { codeLink } from './code-link.ts';
import { decodeView } from './view-url.ts';

const PLACE = { origin: 'https://figures.example.org', pathname: '/trade/' };

describe('the link in a code on paper', () => {
  it('is that of the view, as long as a phone can read it', () => {
    const query = '?v=1&topic=~trade&t=2025-01..2025-08&at=2025-05&e=exports-us-yoy.2025-05';
    expect(codeLink(decodeView(query).view, PLACE)).toEqual({ address: `https://figures.example.org/trade/${query}`, whole: true });
  });

  it('leaves long lists out and says so, but never months, topics and figure', () => {
    const metrics = [...loadBundledPackage().indicators.keys()].slice(0, 30).toSorted().map((id) => `~${id}`).join('');
    const { address, whole } = codeLink(decodeView(`?v=1&topic=~trade&m=${metrics}&t=2025-01..2025-08&at=2025-05&e=cpi-yoy.2025-05`).view, PLACE);
    expect(whole).toBe(false);
    expect(address).toBe('https://figures.example.org/trade/?v=1&topic=~trade&t=2025-01..2025-08&at=2025-05&e=cpi-yoy.2025-05');
    expect(qrCode(address)).not.toBeNull();
  });
});
