import type { Observation } from '../domain/dataset.ts';

/** Hollow marks are figures that may still change: certainty is fill. */
export function isHollow(observation: Observation): boolean {
  switch (observation.status) {
    case 'provisional':
    case 'combined':
    case 'forecast':
    case 'estimated':
    case 'announced':
      return true;
    case 'normal':
    case 'revised':
    case 'derived':
    case 'misprint':
    case 'modelled':
      return false;
  }
}
