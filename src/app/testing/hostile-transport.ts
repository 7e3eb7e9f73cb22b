import type { Transport } from '~/api/request';
import { routeOf } from './hostile-bodies';
import { answer, type HostileReply } from './hostile-replies';

/** Reads a password off a request, as a server does. */
export function passwordIn(body: unknown): string {
  if (typeof body !== 'string') return '';
  const sent: unknown = JSON.parse(body);
  if (typeof sent !== 'object' || sent === null || !('password' in sent)) return '';
  return typeof sent.password === 'string' && sent.password !== '********' ? sent.password : '';
}

/** A server that gives these replies in turn, over and over. */
export function hostileTransport(replies: readonly HostileReply[]): {
  transport: Transport;
  answered: () => number;
} {
  let count = 0;
  const fetch: Transport['fetch'] = async (target, init) => {
    const reply = replies[count % replies.length];
    if (!reply) throw new TypeError('fetch failed');
    count += 1;
    // What goes out has to be a request that a browser would send.
    const { method } = new Request(new URL(String(target), 'http://pulse'), { ...init, redirect: 'manual' });
    return answer(reply, routeOf(method, String(target)), passwordIn(init?.body));
  };
  return { transport: { fetch }, answered: () => count };
}
