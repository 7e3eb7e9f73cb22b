import { objectOf, told } from './compare';
import { base } from './connection-paths';
import type { PulseCredentials, PulseReply, PulseSession } from './pulse-client';

/** Why most rules cannot be judged where a server asks who one is, and nobody was named. */
export const signInNeeded = 'needs --user or --token-env: the server asks for a sign-in';

/** What is known of a server before its rules are judged. */
export interface ServerFacts {
  /** As `/api/version` names it. */
  version: string;
  /** Whether one has to sign in. */
  closed: boolean;
  demo: boolean;
  mockMode: boolean;
  featureOff: boolean;
  /** Why the connection routes do not let this caller in; undefined where they do. */
  locked: string | undefined;
  /** Why nothing may be made; undefined where it may. */
  noWrites: string | undefined;
  /** Whether the session of `user` credentials is there. */
  session: boolean;
}

/** Why a server is not judged at all. */
export class NotJudged extends Error {}

/**
 * Finds out what a server is, and signs in where it asks for that and `user` credentials were given.
 * @throws {NotJudged} where it is not reached, is no Pulse server or refuses the credentials
 */
export async function learnFacts(
  client: PulseSession,
  kind: PulseCredentials['kind'],
  write: boolean,
): Promise<{ facts: ServerFacts; signedIn: PulseReply | undefined }> {
  const version = await versionOf(client);
  const status = objectOf((await client.send('GET', '/api/security/status', { bare: true })).json);
  const closed = status?.['requiresAuth'] === true;
  const signedIn = closed && kind === 'user' ? await client.signIn() : undefined;
  if (signedIn && signedIn.status !== 200) throw new NotJudged(`The server refuses the sign-in: ${told(signedIn)}.`);
  const ask = { bare: kind === 'user' && !closed };
  const list = await client.send('GET', base, ask);
  const refused = list.status === 401 || list.status === 403;
  if (refused && (closed || kind === 'token') && kind !== 'none')
    throw new NotJudged(`The server refuses these credentials: ${told(list)}.`);
  const demo = objectOf(status?.['presentationPolicy'])?.['demoMode'] === true;
  const mock = refused ? undefined : objectOf((await client.send('GET', '/api/system/mock-mode', ask)).json);
  const facts: ServerFacts = {
    version,
    closed,
    demo,
    mockMode: mock?.['enabled'] === true,
    featureOff: objectOf(list.json)?.['code'] === 'vmware_disabled',
    locked: refused ? lockedBy(closed) : undefined,
    noWrites: undefined,
    session: signedIn !== undefined,
  };
  const held = write && facts.locked === undefined ? await whyNoWrites(client, facts, list) : undefined;
  return { facts: { ...facts, noWrites: write ? held : 'needs --write' }, signedIn };
}

async function versionOf(client: PulseSession): Promise<string> {
  const [health, version] = await Promise.all([
    client.send('GET', '/api/health', { bare: true }),
    client.send('GET', '/api/version', { bare: true }),
  ]).catch((error: unknown) => {
    throw new NotJudged(`The server cannot be reached: ${reasonOf(error)}.`);
  });
  const name = objectOf(version.json)?.['version'];
  if (typeof objectOf(health.json)?.['status'] !== 'string' || typeof name !== 'string')
    throw new NotJudged(
      'What answers there is no Pulse server: /api/health and /api/version are not as §1.4 has them.',
    );
  return name;
}

function lockedBy(closed: boolean): string {
  return closed ? signInNeeded : 'the server lets only callers of its own machine in (§6.1)';
}

/** Nothing is made where what is there already cannot be known, nor where it would be refused anyway. */
async function whyNoWrites(client: PulseSession, facts: ServerFacts, list: PulseReply): Promise<string | undefined> {
  if (facts.demo || facts.mockMode || facts.featureOff) return undefined;
  if (list.status !== 200 || !Array.isArray(list.json))
    return `nothing is made where the list cannot be read (${told(list)})`;
  const refused = await client.send('POST', base, { json: {} });
  return refused.status === 403 || refused.status === 401
    ? `these credentials may not write: ${told(refused)}`
    : undefined;
}

/** What went wrong with a request, in a few words: an error's code where it has one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
