import { isDeepStrictEqual } from 'node:util';
import { foldOf } from '../../../activities/restore/carried-from-record';
import { every, type Checks } from './check';
import { titleOf } from './duties';

/** As it is after a journey through JSON: no undefined, and the order of keys does not matter. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What happened can be told again, and comes to the same. */
export const record: Checks = ({ cases }) => [
  every('The events of every case are numbered without a gap', cases, (c) => {
    const gap = c.events.findIndex((e, n) => e.number !== n + 1);
    const last = c.events.length === c.held.number && c.events.length === c.viewed.number;
    return gap < 0 && last
      ? []
      : [`${titleOf(c)}: ${c.events.length} events, the workflow says ${c.held.number}`];
  }),
  every('Every case told again from its events is what its workflow holds and its pages show', cases, (c) => {
    const folded = plain(
      foldOf(
        c.kind,
        c.events.map((e) => e.event),
      ),
    );
    const held = isDeepStrictEqual(folded, plain(c.held.state));
    const viewed = isDeepStrictEqual(folded, plain(c.viewed.state));
    if (held && viewed) return [];
    return [
      `${titleOf(c)}: ${held ? '' : 'the workflow holds something else; '}${viewed ? '' : 'the page shows something else'}`,
    ];
  }),
];
