import { objectOf, told } from './compare';
import { base, itemPath } from './connection-paths';
import type { PulseClient, PulseReply } from './pulse-client';
import { cannot } from './verdict';

/** A saved connection of the run. */
export interface OwnConnection {
  id: string;
  /** Of its item route. */
  path: string;
  /** As the create answered. */
  record: Readonly<Record<string, unknown>>;
}

/** The connections that a run makes, and nothing of those it did not. */
export interface OwnConnections {
  /** In every name, host and chosen id, and in nothing else on any server. */
  readonly run: string;
  /** A host that no name server knows. */
  host(label: string): string;
  /** An id that is the run's own. */
  id(label: string): string;
  /** What a create needs, and a port where nothing answers; disabled, so that nothing polls it. */
  input(label: string, over?: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** A create, as JSON or as it stands; what comes of it is removed with the rest. */
  post(body: { json?: unknown; text?: string; headers?: Readonly<Record<string, string>> }): Promise<PulseReply>;
  /** A saved connection. @throws {CannotJudge} where the server makes none */
  saved(label: string, over?: Readonly<Record<string, unknown>>): Promise<OwnConnection>;
  /** Its row in the list; undefined where there is none. */
  row(id: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** All rows of the run in the list, in its order. */
  rows(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Removes all that is left. @returns the ids that are still there */
  remove(): Promise<readonly string[]>;
  /** Looks through the list for rows of the run whose create was never answered, and removes them too. */
  sweep(): Promise<readonly string[]>;
  /** How many were made so far. */
  made(): number;
  /** Whether any create was sent. */
  asked(): boolean;
}

/** Where nothing answers, should a host be known to somebody after all: a simulated one, say. */
export const silentPort = 9;

/**
 * The register of a run's connections.
 * @param run unique to the run
 * @param password of every connection that it makes
 */
export function createOwnConnections(
  client: PulseClient,
  run: string,
  password: string,
  /** Makes them; ends where the run is interrupted, while the client still removes. */
  making: PulseClient = client,
): OwnConnections {
  const mine: string[] = [];
  const foreign = new Set<string>();
  let count = 0;
  let sent = false;

  async function list(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const reply = await client.send('GET', base);
    if (reply.status !== 200 || !Array.isArray(reply.json)) cannot(`the list could not be read (${told(reply)})`);
    const items: readonly unknown[] = reply.json;
    const rows = items.map(objectOf).filter((row) => row !== undefined);
    for (const row of rows) if (!marked(row)) foreign.add(String(row['id']).trim());
    return rows;
  }
  /** Whether a row says itself that the run made it. */
  function marked(row: Readonly<Record<string, unknown>>): boolean {
    return mine.includes(String(row['id'])) || ['id', 'name', 'host'].some((key) => String(row[key]).includes(run));
  }
  function take(reply: PulseReply): void {
    const id = objectOf(reply.json)?.['id'];
    if (reply.status !== 201 || typeof id !== 'string') return;
    // A path loses white space and slashes at its ends (§3.1): it must not come to mean another's id.
    const meant = id.replaceAll(/^[\s/]+|[\s/]+$/g, '');
    if (meant === '' || foreign.has(meant) || foreign.has(id)) return;
    mine.push(id);
    count += 1;
  }
  async function post(body: Parameters<OwnConnections['post']>[0]): Promise<PulseReply> {
    const id = objectOf(body.json)?.['id'];
    const chosen = typeof id === 'string' ? id.trim() : '';
    // The server makes ids that repeat none; one that the run chooses must be nobody's.
    if (!sent || chosen !== '') await list();
    if (chosen !== '' && foreign.has(chosen)) cannot('an id of the run is somebody’s already');
    sent = true;
    const reply = await making.send('POST', base, body);
    take(reply);
    return reply;
  }
  async function drop(id: string): Promise<boolean> {
    const { status } = await client.send('DELETE', itemPath(id));
    return status === 200 || status === 404;
  }
  async function remove(): Promise<readonly string[]> {
    const left: string[] = [];
    for (const id of mine.splice(0)) if (!(await drop(id).catch(() => false))) left.push(id);
    mine.push(...left);
    return left;
  }

  const own: OwnConnections = {
    run,
    host: (label) => `conformance-${run}-${label}.invalid`,
    id: (label) => `conformance-${run}-${label}`,
    input: (label, over = {}) => ({
      name: `conformance ${run} ${label}`,
      host: own.host(label),
      port: silentPort,
      username: 'conformance',
      password,
      enabled: false,
      ...over,
    }),
    post,
    async saved(label, over) {
      const reply = await post({ json: own.input(label, over) });
      const record = objectOf(reply.json);
      const id = record?.['id'];
      if (reply.status !== 201 || !record || typeof id !== 'string' || !mine.includes(id))
        return cannot(`no connection could be made for it (${told(reply)})`);
      return { id, path: itemPath(id), record };
    },
    async row(id) {
      return (await list()).find((row) => row['id'] === id);
    },
    async rows() {
      return (await list()).filter(marked);
    },
    remove,
    async sweep() {
      const rows = await list();
      const lost = rows.filter((row) => marked(row) && !mine.includes(String(row['id'])));
      // DELETE acts on the first row with an id (§3.1): only where that is the run's own.
      for (const row of lost) {
        const first = rows.find(({ id }) => id === row['id']);
        if (!first || !marked(first) || typeof row['id'] !== 'string') continue;
        mine.push(row['id']);
        count += 1;
      }
      return remove();
    },
    made: () => count,
    asked: () => sent,
  };
  return own;
}
