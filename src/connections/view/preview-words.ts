import { code, line, type Line } from '~/lib/line';
import { number, quantity } from '~/lib/quantity';

const systems = (count: number): string => quantity(count, 'system');

/** What a connection would count as, in words. */
export const previewWords = {
  title: 'Monitored systems',
  ask: 'What would this add?',
  asking: 'Counting what this would add',
  stop: 'Stop counting',
  stopped: 'Counting was stopped.',
  idle: (hint: Line): Line => [...line`Counts what Pulse would monitor. Nothing is saved. `, ...hint],
  none: line`This Pulse server cannot count beforehand what a connection adds. The list tells it after the first poll.`,
  adds: (count: number): string => (count === 0 ? 'This adds no system' : `This adds ${systems(count)}`),
  disabled: 'This adds nothing while it is disabled',
  takes: (count: number): string => `This takes ${systems(count)} from the connection`,
  changesNothing: 'This changes nothing',
  counts: (current: number, projected: number): Line =>
    current === projected
      ? line`Pulse monitors ${systems(current)} today, and would monitor just as many.`
      : line`Pulse monitors ${systems(current)} today, and would monitor ${number(projected)}.`,
  groups: { added: 'New', known: 'Known already', kept: 'Stay', gone: 'No longer from here' },
  knownAside: line`Something else reports them too, so they count once.`,
  goneAside: line`Pulse keeps counting them.`,
  more: (count: number): string => `and ${number(count)} more`,
  older: line`Counted from other entries than the form holds now.`,
  failed: 'Nothing could be counted',
  unsettled: {
    happened: line`The Pulse server has not finished its first round: it has not yet read every enabled connection.`,
    next: line`Wait about a minute, then ask again.`,
  },
  rebuilding: {
    happened: line`The Pulse server has not yet taken over what it read last.`,
    next: line`Wait some seconds, then ask again.`,
  },
  noMonitor: {
    happened: line`The part of the Pulse server that counts systems is not running.`,
    next: line`Ask again in a minute. If it stays so, look into the server’s log.`,
  },
  unread: (message: string): Line => line`What the connection leads to could not be read: ${code(message)}.`,
  unreadNext: line`Test the connection: the test shows where it stops, and what helps.`,
  unresolved: line`The account sees nothing there that counts as a system.`,
  unresolvedNext: line`See whether its role reaches down from the top of the inventory, then ask again.`,
};
