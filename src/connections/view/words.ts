import { code, keep, line, type Line, type Moment } from '~/lib/line';
import { inWords, listed, number, quantity } from '~/lib/quantity';

/** Sentences of rows and details that any platform shares. */
export const rowWords = {
  unnamed: 'Connection without name and host',
  noneYet: 'none yet',
  notKnown: 'not known',
  collected: (when: Moment): Line => line`collected ${{ time: when }}`,
  nothingCollected: line`nothing collected`,
  nothingCollectedYet: line`nothing collected yet`,
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
      ? line`The server sent this connection in a form that this page cannot read: ${problem}.`
      : line`The server sent this connection in a form that this page cannot read: ${code(path)} ${problem}.`,
  unreadableNext: line`The others are not affected. See whether the page and the Pulse server are of about the same version.`,
  unreadableName: (place: number): string => `Connection ${number(place + 1)} of the list`,
};

/** Why a row offers less than others (§3.1, §3.8). */
export const withheldWords = {
  shadowed: 'Another connection earlier in the list has the same id, and the server would act on that one.',
  shadowedRemark: 'Same id as a connection above: the server can reach that one only',
  serverMock: 'The Pulse server shows demo data and refuses changes.',
  serverMockTest: 'The Pulse server shows demo data and cannot test it.',
  idBlank: 'It has no id, so the server cannot be told which one is meant.',
  idSlash: 'Its id has a slash in it, and the server cannot be asked for such an id.',
  idDots: 'Its id has two dots in a row, and the server refuses every request with those.',
  idReserved: (id: string): string => `Its id is “${id}”, which the server takes for another request.`,
  idBroken: 'Its id is not proper text, and the server cannot be asked for it.',
  unreachableRemark: 'The server cannot reach it by its id',
};

/** Sentences of the details page. */
export const detailWords = {
  contribution: 'Contribution',
  asSeen: (username: string): Line =>
    username === '' ? line`As this account sees it.` : line`As ${keep(username)} sees it.`,
  stillOld: line`These figures are older than the last attempts.`,
  nothing: line`Nothing was collected yet.`,
  nothingDisabled: line`Nothing is collected while the connection is disabled.`,
  issues: 'What is limited',
  issuesNote: (shown: number, total: number): string =>
    `${number(shown)} of ${quantity(total, 'issue')}. Pulse keeps the three most frequent causes, without object names; a test names the objects that it sampled.`,
  polling: 'Polling',
  settings: 'Settings',
  lastAttempt: 'Last attempt',
  lastSuccess: 'Last success',
  collectedAt: 'Collected',
  nextAttempt: 'Next attempt',
  interval: 'Interval',
  failuresInARow: 'Failures in a row',
  lastError: 'Last error',
  errorCategory: 'Its category',
  errorAt: 'Its time',
  issueCount: 'Issues',
  none: line`none`,
  never: line`never`,
  unknown: line`not known`,
  noCategory: line`none given`,
  noMessage: line`no message`,
  about: (time: Moment): Line => line`about ${{ time }}`,
  due: line`due`,
  notPolled: line`none while disabled`,
  firstPoll: line`within about a minute of saving`,
  every: (seconds: number): Line => line`${quantity(seconds, 'second')} after each round`,
  degradedSuccess: line`a degraded poll counts as a success`,
};

/** Sentences of the list. */
export const listWords = {
  loading: 'Loading the connections',
  heading: 'Connections, problems first',
  attention: (count: number, all: number): string =>
    count === 1
      ? `1 of ${quantity(all, 'connection')} needs attention`
      : `${number(count)} of ${quantity(all, 'connection')} need attention`,
  totals: (figures: readonly string[]): Line => line`${listed(figures)} in all.`,
  updated: (when: Moment): Line => line`Updated ${{ time: when }}`,
  stale: (at: Moment, age: Moment): Line =>
    line`Could not refresh. What you see is from ${{ time: at }}, ${{ time: age }}.`,
  serverMock: line`The Pulse server shows demo data (its mock mode), and refuses to add, change or delete connections.`,
};

/** Sentences of the form. */
export const formWords = {
  saveEdit: 'Save connection',
  saveAdd: 'Add connection',
  saving: 'Saving…',
  adding: 'Adding…',
  test: 'Test connection',
  cancel: 'Cancel',
  close: 'Close',
  testNote: 'Optional. A test saves nothing.',
  errors: (tried: 'add' | 'save' | 'test', count: number): string => {
    const not = { add: 'Not added yet', save: 'Not saved yet', test: 'Not tested yet' }[tried];
    return `${not}: ${inWords(count)} ${count === 1 ? 'entry needs' : 'entries need'} a change`;
  },
  kept: 'Everything you typed is still here, the password too.',
  keptPlain: 'Everything you typed is still here.',
  waiting: { before: 'Test and Save wait until you choose ', link: 'where the stored password may go', after: '.' },
};

/** The question about a stored password that would go elsewhere. */
export const askWords = {
  question: 'Where may the stored password go?',
  placeChanged: (from: string, to: string, what: string): Line =>
    line`It was saved for ${code(from)}. With the new ${what} it would go to ${code(to)}.`,
  userChanged: (from: string, to: string, at: string): Line =>
    line`It was saved for the user ${keep(from)}. With the new user name it would go to ${code(at)} for ${keep(to)}.`,
  userToo: (from: string, to: string): Line => line`It would sign in ${keep(to)} instead of ${keep(from)}.`,
  send: (what: string): string => `Send it to the new ${what}`,
  sendForUser: 'Send it for the new user name',
  retype: 'Type the password again',
};

/** Sentences of the removal dialog. */
export const removeWords = {
  leaves: 'Leaves Pulse within about a minute',
  never: line`Nothing was collected through it yet, so nothing leaves Pulse.`,
  disabled: line`It is disabled and nothing of it is in Pulse now, so nothing leaves.`,
  confirm: 'Delete connection',
  confirming: 'Deleting…',
  cancel: 'Cancel',
};
