import { describe, expect, it } from 'vitest';
import { shortenClasses } from './short-classes.ts';

const CSS = [
  '@layer properties{*{--tw-idle:0;--tw-lift:0}}@layer theme,base;',
  '@layer base{.cursor{opacity:1}}',
  '@layer utilities{.flex{display:flex}.top-\\[16px\\]{top:16px}.idle{color:red}',
  '.hover\\:bold:hover,.idle:hover{translate:var(--tw-lift)}@media (width>=10px){.wide\\:p-0\\.5{padding:.5px}.wide\\:idle{top:0}}',
  '.mark:is([data-x="a,b{"] *){left:0}}',
  '@property --tw-idle{syntax:"*"}@property --tw-lift{syntax:"*"}',
].join('');
const HTML = '<p class="flex cursor flex"></p><i class="top-[16px] wide:p-0.5 hover:bold mark found"></i><b class=""></b><u title="a class=&quot;flex&quot;">class="flex"</u>';

describe('the classes of a drawn page', () => {
  const { html, css } = shortenClasses({ html: HTML, css: CSS });

  it('have short names in the page, but for those of rules by hand and those without a rule', () => {
    expect(html).toBe('<p class="a cursor a"></p><i class="b c d e found"></i><b></b><u title="a class=&quot;flex&quot;">class="flex"</u>');
  });

  it('have the same names in the sheet, which holds nothing that the page does not use', () => {
    expect(css).toBe(
      [
        '@layer properties{*{--tw-lift:0}}@layer theme,base;@layer base{.cursor{opacity:1}}',
        '@layer utilities{.a{display:flex}.b{top:16px}.d:hover{translate:var(--tw-lift)}@media (width>=10px){.c{padding:.5px}}',
        '.e:is([data-x="a,b{"] *){left:0}}@property --tw-lift{syntax:"*"}',
      ].join(''),
    );
  });

  it('never take a name that the page has for something else', () => {
    expect(shortenClasses({ html: '<p class="flex a"></p>', css: CSS }).html).toBe('<p class="b a"></p>');
  });

  it('are not guessed from a sheet that is cut off', () => {
    expect(() => shortenClasses({ html: HTML, css: CSS.slice(0, -1) })).toThrow('no end');
  });
});
