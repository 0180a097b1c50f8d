import { every, type Checks } from './check';
import { titleOf } from './duties';

/** Every notice is stored, and delivered once. */
export const letters: Checks = ({ cases, letters: delivered }) => {
  const notices = cases.flatMap((c) => c.notices.map((notice) => ({ notice, of: c })));
  const arrived = new Map<string, number>();
  for (const { messageId } of delivered) arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
  const stored = new Set(notices.map(({ notice }) => notice.messageId));
  const withAddress = notices.filter(({ notice }) => notice.recipientEmail !== null);
  return [
    every('Every notice with an address is delivered exactly once', withAddress, ({ notice, of }) => {
      const times = arrived.get(notice.messageId) ?? 0;
      return times === 1 && notice.status === 'sent'
        ? []
        : [
            `${titleOf(of)}: ${notice.notice} to ${notice.toRole} is ${notice.status}, delivered ${times} times`,
          ];
    }),
    every('Every letter in the mailbox is a stored notice', delivered, ({ messageId, subject }) =>
      stored.has(messageId) ? [] : [`${messageId}: ${subject}`],
    ),
    every('Only somebody who is not on record has no address', notices, ({ notice, of }) => {
      const away = of.player?.pupil.path.homeAuthority !== undefined && notice.toRole === 'home-authority';
      return away || notice.recipientEmail !== null
        ? []
        : [`${titleOf(of)}: ${notice.notice} to ${notice.toRole} has no address`];
    }),
    every('No notice is stored twice for one person and event', notices, ({ notice, of }) => {
      const same = of.notices.filter(
        (n) =>
          n.number === notice.number &&
          n.recipientKey === notice.recipientKey &&
          n.position === notice.position,
      );
      return same.length === 1 ? [] : [`${titleOf(of)}: ${notice.notice} stands ${same.length} times`];
    }),
  ];
};
