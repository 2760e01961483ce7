import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const address = 'https://sourceline.example/?v=1&t=2025-01..2025-06&embed=1';

describe('the code of a frame', () => {
  it('is one frame with address, title and size', () => {
    expect(embedCode({ address, title: 'Tariffs', height: 520, followsHeight: false })).toBe(
      '<iframe data-sourceline src="https://sourceline.example/?v=1&amp;t=2025-01..2025-06&amp;embed=1" title="Tariffs"' +
        ' width="100%" height="520" loading="lazy" style="border: 0"></iframe>',
    );
  });

  it('has a script beside it only where the height is to be followed', () => {
    expect(embedCode({ address, title: '', height: 1, followsHeight: true }).match(/<script>/g)).toHaveLength(1);
    expect(embedCode({ address, title: '', height: 1, followsHeight: false })).not.toContain('script');
  });

  it.each(['"><script>alert(1)</script>', "' onload='alert(1)", '</iframe><img src=x onerror=alert(1)>', '&quot;&#34;<>'])(
    'stays one frame with the title %s',
    (title) => {
      const code = embedCode({ address: `${address}&x=${title}`, title, height: 1, followsHeight: false });
      expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      expect(code.match(/"/g)).toHaveLength(12);
      expect(code).not.toMatch(/'/);
    },
  );
});
