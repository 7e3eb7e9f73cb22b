import { code, line, type Line, type Moment } from '~/lib/line';
import { listed, number, quantity } from '~/lib/quantity';

/** Sentences of rows and details that any platform shares. */
export const rowWords = {
  unnamed: 'Connection without name and host',
  noneYet: 'none yet',
  notKnown: 'not known',
  collected: (when: Moment): Line => line`collected ${{ time: when }}`,
  nothingCollected: line`nothing collected`,
  nothingCollectedYet: line`nothing collected yet`,
  seenByAccount: line`as seen by this account`,
  collectedUnknown: line`collected at an unknown time`,
  polled: (when: Moment): Line => line`Polled ${{ time: when }}`,
  next: (until: string): Line => line`next attempt ${until === 'now' ? 'due' : until}`,
  firstPoll: (until: string | undefined): Line =>
    until === undefined
      ? line`Saved; first poll within about a minute`
      : line`Saved; first poll ${until === 'now' ? 'due' : `due ${until}`}`,
  failures: (count: number, last: Moment | undefined): Line => {
    const rows = count === 1 ? 'Failed once' : `${number(count)} in a row`;
    return last === undefined ? line`${rows}, never worked` : line`${rows}, last worked ${{ time: last }}`;
  },
  disabled: line`Not polled; its settings are kept`,
  lastWorked: (when: Moment): Line => line`Last worked ${{ time: when }}`,
  nothingNewer: (when: Moment): Line => line`Nothing newer than ${{ time: when }} has come in.`,
  nothingEver: line`Nothing has come in yet.`,
  stale: (span: string, everySeconds: number): Line =>
    line`The last success was ${span} ago, though a poll is due about every ${everySeconds} s.`,
  staleNext: line`Wait a minute if the Pulse server was just restarted. If it stays, see in its log whether polling goes on.`,
  causes: (issues: number, causes: number): string =>
    causes === 0 ? quantity(issues, 'issue') : `${quantity(issues, 'issue')}, ${quantity(causes, 'cause')}`,
  occurrences: (count: number): string => quantity(count, 'occurrence'),
  otherCauses: (count: number): string => `and ${quantity(count, 'issue')} of other causes`,
  degradedSilent: line`The server names no cause.`,
  tlsOff: 'TLS verification off',
  unreadable: (path: string, problem: string): Line =>
    path === ''
      ? line`The server sent this connection in a form that this page cannot read (${problem}).`
      : line`The server sent this connection in a form that this page cannot read (${code(path)}: ${problem}).`,
  unreadableNext: line`The others are not affected. See whether the page and the Pulse server are of about the same version.`,
  unreadableName: (place: number): string => `Connection ${number(place + 1)} of the list`,
};

/** Why a row offers less than others (§3.1, §3.8). */
export const withheldWords = {
  shadowed: 'Another connection earlier in the list has the same id, and the server would act on that one.',
  shadowedRemark: 'Same id as another connection: the server can reach only that one',
  idBlank: 'It has no id, so the server cannot be told which one is meant.',
  idSlash: 'Its id has a slash in it, and the server cannot be asked for such an id.',
  idDots: 'Its id has two dots in a row, and the server refuses every request with those.',
  idReserved: (id: string): string => `Its id is “${id}”, which the server takes for another request.`,
  idBroken: 'Its id is not proper text, and the server cannot be asked for it.',
};

/** Sentences of the list. */
export const listWords = {
  loading: 'Loading the connections',
  loadingSlow: 'The Pulse server takes long to answer. This page goes on waiting.',
  attention: (count: number, all: number): string =>
    count === 1
      ? `1 of ${quantity(all, 'connection')} needs attention`
      : `${number(count)} of ${quantity(all, 'connection')} need attention`,
  totals: (figures: readonly string[]): Line => line`${listed(figures)} in all.`,
  updated: (when: Moment): Line => line`Updated ${{ time: when }}`,
  stale: (at: Moment, age: Moment): Line =>
    line`Could not refresh. What you see is from ${{ time: at }}, ${{ time: age }}.`,
};
