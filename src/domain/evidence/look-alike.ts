/** Letters of other alphabets that a reader takes for a Latin one, each before the letter it is taken for. */
const CYRILLIC = 'аaвbгrеeкkмmоoпnрpсcтtуyхxьbѕsіiјjһhԁdԛqԝwАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌG';
const GREEK = 'αaβbγyεeζzηnιiκkνvοoρpτtυuχxωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const OTHER = 'օoհhոnսuցgɑaɡgıiɩiℓlꞁlǃ!';

function pairs(list: string): [string, string][] {
  const letters = [...list];
  return letters.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : []));
}

const TAKEN_FOR: ReadonlyMap<string, string> = new Map(pairs(CYRILLIC + GREEK + OTHER));

/** What takes no room: soft hyphens, zero-width characters, direction marks, fillers. */
const UNSEEN = /[\p{Cf}\u115F\u1160\u3164]/gu;
const NOT_ASCII = /[^\0-\u007F]/gu;

/**
 * What a text looks like: letters of other alphabets, full-width and mathematical forms as the plain letters they resemble,
 * unseen characters gone, capital I and small L as 1, O as 0, "rn" as m. Two texts that are told apart only by their
 * characters, never by eye, have one look. Meant for texts under N2, to compare and never to show.
 */
export function textLook(loose: string): string {
  return loose
    .replaceAll(UNSEEN, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(NOT_ASCII, (letter) => TAKEN_FOR.get(letter) ?? letter)
    .replaceAll(/[Il|]/g, '1')
    .replaceAll(/[Oo]/g, '0')
    .replaceAll('rn', 'm');
}
