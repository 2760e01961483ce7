import type { NotFoundWords } from '../en/not-found-words.ts';

export const notFoundWords: NotFoundWords = {
  title: '这里没有页面',
  why: '地址可能不完整或有误，也可能所指的数字不在本版数据中。数据并未丢失：每个数字都能从图表中找到。',
  claims: '数字的页面是c/加数字的编号，有名称的视图是v/加名称。',
  home: '前往图表',
};
