/** Names of U+00A0 to U+00FF in order; browsers take these without a semicolon too. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

/** Other names, each with its code point in hexadecimal. */
const OTHERS =
  'Tab:9 NewLine:a excl:21 QUOT:22 quot:22 num:23 dollar:24 percnt:25 AMP:26 amp:26 apos:27 lpar:28 rpar:29 ' +
  'ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b LT:3c lt:3c equals:3d GT:3e gt:3e quest:3f ' +
  'commat:40 lbrack:5b lsqb:5b bsol:5c rbrack:5d rsqb:5d lowbar:5f grave:60 lbrace:7b lcub:7b vert:7c rbrace:7d ' +
  'rcub:7d NonBreakingSpace:a0 COPY:a9 REG:ae amacr:101 Cacute:106 cacute:107 Ccaron:10c ccaron:10d emacr:113 ' +
  'Gbreve:11e gbreve:11f imacr:12b Idot:130 inodot:131 Lstrok:141 lstrok:142 ncaron:148 omacr:14d odblac:151 ' +
  'OElig:152 oelig:153 Scedil:15e scedil:15f Scaron:160 scaron:161 umacr:16b udblac:171 Yuml:178 Zcaron:17d ' +
  'zcaron:17e fnof:192 circ:2c6 ring:2da tilde:2dc Alpha:391 Beta:392 Gamma:393 Delta:394 Epsilon:395 Zeta:396 ' +
  'Eta:397 Theta:398 Iota:399 Kappa:39a Lambda:39b Mu:39c Nu:39d Xi:39e Omicron:39f Pi:3a0 Rho:3a1 Sigma:3a3 ' +
  'Tau:3a4 Upsilon:3a5 Phi:3a6 Chi:3a7 Psi:3a8 Omega:3a9 alpha:3b1 beta:3b2 gamma:3b3 delta:3b4 epsilon:3b5 ' +
  'zeta:3b6 eta:3b7 theta:3b8 iota:3b9 kappa:3ba lambda:3bb mu:3bc nu:3bd xi:3be omicron:3bf pi:3c0 rho:3c1 ' +
  'sigmaf:3c2 sigma:3c3 tau:3c4 upsilon:3c5 phi:3c6 chi:3c7 psi:3c8 omega:3c9 thetasym:3d1 upsih:3d2 piv:3d6 ' +
  'ensp:2002 emsp:2003 numsp:2007 puncsp:2008 ThinSpace:2009 thinsp:2009 hairsp:200a ZeroWidthSpace:200b ' +
  'zwnj:200c zwj:200d lrm:200e rlm:200f dash:2010 hyphen:2010 ndash:2013 mdash:2014 horbar:2015 ' +
  'OpenCurlyQuote:2018 lsquo:2018 CloseCurlyQuote:2019 rsquo:2019 rsquor:2019 lsquor:201a sbquo:201a ' +
  'OpenCurlyDoubleQuote:201c ldquo:201c CloseCurlyDoubleQuote:201d rdquo:201d rdquor:201d bdquo:201e ' +
  'ldquor:201e dagger:2020 Dagger:2021 bull:2022 bullet:2022 nldr:2025 hellip:2026 mldr:2026 permil:2030 ' +
  'prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 MediumSpace:205f NoBreak:2060 euro:20ac ' +
  'image:2111 weierp:2118 real:211c trade:2122 alefsym:2135 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194 ' +
  'crarr:21b5 lArr:21d0 uArr:21d1 rArr:21d2 dArr:21d3 hArr:21d4 forall:2200 part:2202 exist:2203 empty:2205 ' +
  'nabla:2207 isin:2208 notin:2209 ni:220b prod:220f sum:2211 minus:2212 lowast:2217 radic:221a prop:221d ' +
  'infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b there4:2234 sim:223c cong:2245 asymp:2248 ' +
  'ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283 nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 ' +
  'perp:22a5 sdot:22c5 lceil:2308 rceil:2309 lfloor:230a rfloor:230b lang:2329 rang:232a loz:25ca star:2606 ' +
  'phone:260e female:2640 male:2642 spades:2660 clubs:2663 hearts:2665 diams:2666 check:2713 cross:2717';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCodePoint(0xa0 + at)]),
  ...OTHERS.split(' ').map((pair): [string, string] => {
    const [name = '', code = ''] = pair.split(':');
    return [name, String.fromCodePoint(Number.parseInt(code, 16))];
  }),
]);

const WITHOUT_SEMICOLON = new Set([...LATIN.split(' '), ...'AMP COPY GT LT QUOT REG amp gt lt quot'.split(' ')]);
const LONGEST_WITHOUT_SEMICOLON = 6;

/** What numbers 128 to 159 mean: pages written as Windows-1252 use them, and browsers read them so. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const REPLACEMENT = '\uFFFD';

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

/** A name with or without its semicolon; without, the longest old name at its beginning counts: `&notin` is ¬in. */
function named(name: string, closed: boolean): string | undefined {
  const whole = NAMES.get(name);
  if (closed && whole !== undefined) return whole;
  for (let length = Math.min(name.length, LONGEST_WITHOUT_SEMICOLON); length > 1; length -= 1) {
    const start = name.slice(0, length);
    if (WITHOUT_SEMICOLON.has(start)) return (NAMES.get(start) ?? '') + name.slice(length) + (closed ? ';' : '');
  }
  return undefined;
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z][A-Za-z0-9]*))(;?)/g;

/** A text of HTML with its character references (`&rsquo;`, `&#8217;`, `&#x2019;`) as characters; unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string, end?: string) => {
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
    if (decimal !== undefined) return numbered(Number.parseInt(decimal, 10));
    return named(name ?? '', end === ';') ?? whole;
  });
}
