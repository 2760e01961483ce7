import { indicatorId } from '../domain/ids.ts';
import type { TableSort } from '../domain/view.ts';
import { type ParamCodec, UNREADABLE, readId, valid } from './param-codec.ts';

const readMetric = readId(indicatorId);

/** `period.desc`, `cpi-yoy.asc`. */
export const sortCodec: ParamCodec<TableSort> = {
  parse: (text) => {
    const [name, direction, ...more] = text.split('.');
    if (name === undefined || more.length > 0) return UNREADABLE;
    if (direction !== 'asc' && direction !== 'desc') return UNREADABLE;
    const column = name === 'period' ? name : readMetric(name);
    return column === undefined ? UNREADABLE : valid({ column, descending: direction === 'desc' });
  },
  format: ({ column, descending }) => `${column}.${descending ? 'desc' : 'asc'}`,
  equals: (a, b) => a.column === b.column && a.descending === b.descending,
};
