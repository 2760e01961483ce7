import type { Words } from '../words.ts';
import { count } from './count.ts';

export const verificationWords: Words['verification'] = {
  waiting: '即将在您的浏览器中复核',
  unable: '您的浏览器无法复核引文。',
  agrees: '已在您的浏览器中复核：字词与数字相符',
  differs: (sound, quotes) =>
    `已在您的浏览器中复核：${count(quotes, '条引文')}中有${count(sound, '条')}相符。其余的字词或数字与制作数据包时校验的不符。请勿采信；请重新载入页面，若仍如此，请告知我们。`,
  failedName: '复核未通过',
  failedMeaning: '字词或数字与制作数据包时校验的不符',
  total: (sound, quotes) => `${count(quotes, '条引文')}中有${count(sound, '条')}已在您的浏览器中复核`,
  totalAgrees: (figures) => `每条的字词都与其指纹相符，数字与${count(figures, '个数字')}相符。`,
  totalDiffers: '其余引文与其指纹或数字不符。请勿采信；请重新载入页面，若仍如此，请告知我们。',
};
