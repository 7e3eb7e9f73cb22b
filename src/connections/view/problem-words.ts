import { code, line, type Line } from '~/lib/line';

/** What was being done when it failed. */
export type Attempt = 'load' | 'add' | 'look' | 'save' | 'remove' | 'pause' | 'resume' | 'test';

/** What is said of something that failed, by what was being done. */
export interface AttemptWords {
  attempt: Attempt;
  title: string;
  /** What it means for the user's work. */
  means: Line;
  /** The same where the request may have been carried out although no answer came. */
  meansOpen: Line;
}

const loadMeans = line`Saved connections may well be intact: this page has only tried to read them.`;

/** Of the list itself; what is done to connections has words of its own. */
export const loadWords: AttemptWords = {
  attempt: 'load',
  title: 'The connections could not be loaded',
  means: loadMeans,
  meansOpen: loadMeans,
};

/** Sentences about a request that failed, whatever the platform. */
export const problemWords = {
  /** What it means where one is not let in to read. */
  meansBarred: line`The saved connections are not affected.`,
  retry: line`Try again.`,
  retryThenLog: line`Try again. If it fails again, look for this request in the Pulse server’s log.`,
  lookFirst: line`Look at the list first, then try again.`,

  unreachable: line`No answer came from the Pulse server.`,
  unreachableNext: line`See that the server runs and that this machine reaches it, then try again.`,
  timedOut: (after: string): Line => line`No answer came from the Pulse server within ${after}.`,
  aborted: line`The request was stopped.`,
  unreadable: {
    'led-away': line`The request was led away to another page.`,
    page: line`A web page came back instead of data.`,
    empty: line`An empty answer came back.`,
    cut: line`The answer ends in the middle.`,
    'not-json': line`The answer is not in the form that this page reads.`,
    shape: line`The answer is not what this page expects.`,
    'too-large': line`The answer is too large for this page.`,
    'too-deep': line`The answer is nested too deeply for this page.`,
  },
  ledAwayNext: line`Load this page anew: something before the Pulse server may ask for a sign-in of its own.`,
  unreadableNext: line`Try again. If it stays, see whether a proxy stands before the Pulse server, and whether page and server are of about the same version.`,
  shapeFact: (path: string, problem: string): Line => (path === '' ? line`${problem}` : line`${code(path)} ${problem}`),

  signedOut: {
    title: 'You are not signed in',
    happened: line`The Pulse server asks for a sign-in before it answers.`,
    next: line`Sign in, then try again.`,
  },
  token: {
    title: 'The server asks for an API token',
    happened: line`The Pulse server wants an API token that it knows.`,
    next: line`Give one to the server of this page, as ${code('PULSE_API_TOKEN')}.`,
  },
  forbidden: {
    title: 'Your account may not do this',
    happened: line`The Pulse server allows this to administrators only.`,
    next: line`Ask an administrator of this Pulse server, or sign in as one.`,
  },
  missingScope: {
    title: 'The API token lacks a scope',
    happened: (scope: string): Line => line`The request came with an API token that has no scope ${code(scope)}.`,
    next: (scope: string): Line => line`Use a token with the scope ${code(scope)}, or sign in as an administrator.`,
  },
  csrf: {
    happened: line`The Pulse server did not accept this page’s proof that the request comes from it.`,
    next: line`Try again. If it stays, load the page anew.`,
  },
  tooMany: {
    happened: line`The Pulse server was asked too often within a short time.`,
    next: line`Wait a minute, then try again.`,
  },
  readOnly: {
    happened: line`The Pulse server shows demo data and refuses changes.`,
    next: line`Use a Pulse server with real data to change connections.`,
  },
  gone: {
    title: 'The connection is not there any more',
    happened: line`The Pulse server has no connection with this id. It may have been deleted elsewhere.`,
    means: line`What you see here is older than what the server has.`,
    next: line`Go back to the list, which shows what is there now.`,
  },
  refusedEntry: (message: string): Line =>
    message === ''
      ? line`The Pulse server refused an entry.`
      : line`The Pulse server refused an entry: ${code(message)}.`,
  refusedEntryNext: line`Change the entry, then try again.`,
  badRequest: (detail: string): Line =>
    detail === ''
      ? line`The Pulse server could not read the request.`
      : line`The Pulse server could not read the request: ${code(detail)}.`,
  badRequestNext: line`See that no entry is very long. If it stays, page and server may be of different versions.`,
  notFound: line`The Pulse server does not know this request.`,
  notFoundNext: line`See whether page and Pulse server are of about the same version.`,
  refused: (message: string): Line =>
    message === ''
      ? line`The Pulse server refused the request without saying why.`
      : line`The Pulse server refused the request: ${message}`,
  broken: (message: string): Line =>
    message === ''
      ? line`The Pulse server failed at this request.`
      : line`The Pulse server failed at this request: ${message}`,
  status: (status: number, word: string | undefined): Line =>
    word === undefined ? line`HTTP ${status}` : line`HTTP ${status} ${code(word)}`,
  request: (id: string): Line => line`Request ${code(id)}`,
  reason: (text: string): Line => line`${code(text)}`,
};
