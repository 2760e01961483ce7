import { plural } from './plural.ts';

export const soundWords = {
  hear: 'Hear',
  series: (name: string) => `Hear ${name}`,
  stop: (name: string) => `Stop ${name} (Escape)`,
  speed: 'Length',
  seconds: (seconds: number) => plural(seconds, 'second', 'seconds'),
  pitches: (low: string, high: string, range: string) => `From left to right: ${range}. The lowest pitch is ${low}, the highest, two octaves above, ${high}.`,
  first: (value: string) => `The first tone, before the series, is ${value}.`,
  quoted: (count: number) => `${plural(count, 'tick', 'ticks')} for figures quoted from articles.`,
  zeros: (count: number) => `${plural(count, 'knock', 'knocks')} where the line crosses zero.`,
  silence: 'Where there is no figure it is silent.',
  nothing: 'Nothing of this series is in view.',
  denied: 'This browser gives the page no sound.',
};
