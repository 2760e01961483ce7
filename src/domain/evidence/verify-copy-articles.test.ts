import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCopies } from '../../test/article-copies.ts';
import { htmlToText } from '../html-text/html-to-text.ts';
import { copyFigures } from './copy-reading.ts';
import { hasWords } from './quote-state.ts';
import { type CopyReport, type SourceCheck, verifyCopy } from './verify-copy.ts';

const ARTICLES = articleCopies();
const SOURCES = ARTICLES.map(({ source }) => source);

function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function check(text: string): CopyReport {
  return finish(verifyCopy(text, SOURCES));
}

function of(report: CopyReport, id: string): SourceCheck {
  const found = report.sources.find(({ source }) => source === id);
  if (found === undefined) throw new Error(`${id} was not checked`);
  return found;
}

/** A saved page: paragraphs in tags, entities for what is not ASCII, scripts and furniture around. */
function asPage(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[^\0-\u007F]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  const paragraphs = escaped.split('\n').map((line) => `<p class="a">${line.replaceAll(' ', '\n ')}</p>`);
  return `<!doctype html><head><title>5% off</title><script>var a = "<p>";</script></head><nav>Menu 1</nav><article>${paragraphs.join('<aside>Advert 7</aside>')}</article><footer>© 2025</footer>`;
}

it.skipIf(ARTICLES.length === 0)('every document with quotes has its text', () => {
  expect(SOURCES.every(({ passages }) => passages.length > 0)).toBe(true);
});

describe.each(ARTICLES.map((article) => ({ id: article.source.source.id, ...article })))('a copy of $id', ({ id, text, source }) => {
  const lines = text.split('\n');

  it('is the whole text, every quote exact, every figure a point or a mention', () => {
    const report = check(text);
    expect(report.best).toBe(id);
    const own = of(report, id);
    expect(own).toMatchObject({ whole: true, found: source.passages.length, moved: 0, missing: 0 });
    expect(own.passages.every(({ state }) => state === 'exact')).toBe(true);
    expect(own.mentions).toHaveLength(source.mentions.length);
    expect(copyFigures(report, own).filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  it('belongs to no other', () => {
    expect(check(text).sources.slice(1).every(({ found, moved }) => found + moved === 0)).toBe(true);
  });

  it('keeps every quote as a saved page with furniture', () => {
    const report = check(finish(htmlToText(asPage(text))));
    expect(report.best).toBe(id);
    expect(of(report, id)).toMatchObject({ whole: false, found: source.passages.length, moved: 0, missing: 0 });
  });

  it('has moved quotes when its lines are reversed, and loses none', () => {
    expect(of(check(lines.toReversed().join('\n')), id)).toMatchObject({ found: 0, moved: source.passages.length, missing: 0 });
  });

  it('loses exactly the quote in which one character was changed', () => {
    const which = fc.nat(source.passages.length - 1);
    fc.assert(
      fc.property(which, fc.nat(), fc.constantFrom('0', '7', 'x', 'е', '\u200B'), (index, where, put) => {
        const passage = source.passages[index];
        const characters = [...text];
        const at = (passage?.start ?? 0) + (where % [...(passage?.text ?? '-')].length);
        fc.pre(characters[at] !== put);
        const copy = [...characters.slice(0, at), put, ...characters.slice(at + 1)].join('');
        const { passages, whole } = of(check(copy), id);
        expect(whole).toBe(false);
        expect(passages.filter(({ state }) => !hasWords(state)).map((one) => one.passage.start)).toEqual([passage?.start]);
      }),
      { seed: 3, numRuns: 30 },
    );
  });
});
