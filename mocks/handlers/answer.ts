import type { FakeServer, RawReply, RawRequest } from '~mocks/domain/server';
import type { Spoiled } from '~mocks/scenarios/spoil';
import type { Latency } from './latency';

/** How a host runs the fake server. */
export interface Backend {
  server: FakeServer;
  /** How long answers take; asked anew for each. */
  latency: () => Latency;
  /** What becomes of a request before the domain sees it. */
  mangle?: ((request: RawRequest) => RawRequest) | undefined;
  /** A reply that is given in place of the server's; undefined: the server answers. */
  refuse?: ((request: RawRequest) => RawReply | undefined) | undefined;
  /** What becomes of a reply after the domain gave it. */
  spoil?: ((method: string, target: string, reply: RawReply) => Spoiled) | undefined;
  /** Called when a request may have changed what the server stores. */
  onChange?: (() => void) | undefined;
}

/** What goes back to whoever asked. `broken`: the connection breaks without an answer. */
export type Answer = { kind: 'reply'; reply: RawReply } | { kind: 'broken' };

/**
 * Hands a request to the fake server and waits as long as the answer takes.
 * @param signal tells that the caller went away: the vCenter is then no longer asked, which the server may record (§10.5)
 */
export async function answer(backend: Backend, request: RawRequest, signal: AbortSignal): Promise<Answer> {
  const latency = backend.latency();
  const reply = await replyOf(backend, request, signal, latency);
  if (latency === '3s') await pause(slowMs, signal);
  if (latency === 'never') await pause(Infinity, signal);
  if (request.method !== 'GET') backend.onChange?.();
  if (reply === undefined) return { kind: 'broken' };
  const spoiled: Spoiled = backend.spoil?.(request.method, request.target, reply) ?? { kind: 'reply', reply };
  if (spoiled.kind === 'broken') return spoiled;
  if (spoiled.kind === 'held') {
    await pause(Infinity, signal);
    return { kind: 'broken' };
  }
  return { kind: 'reply', reply: marked(spoiled.reply) };
}

async function replyOf(
  { server, mangle, refuse }: Backend,
  request: RawRequest,
  signal: AbortSignal,
  latency: Latency,
): Promise<RawReply | undefined> {
  const refused = refuse?.(request);
  if (refused) return refused;
  const exchange = server.receive(mangle?.(request) ?? request);
  if (exchange.kind === 'broken') return undefined;
  if (exchange.kind === 'answered') return exchange.reply;
  if (latency !== 'instant') await pause(exchange.takesMs, signal);
  if (!signal.aborted) return exchange.finish();
  exchange.abandon();
  return undefined;
}

/** So much longer an answer takes where answers are to be slow, in milliseconds. */
const slowMs = 3000;

/** Every host says that it is a mock, by which a page knows it. */
function marked(reply: RawReply): RawReply {
  return { ...reply, headers: { ...reply.headers, 'x-mock-server': '1' } };
}

/** Settles after `ms` milliseconds, or when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = ms === Infinity ? undefined : setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
