import type { RawReply } from '~mocks/domain/server';

/** What happens to a reply after the domain gave it. */
export type Damage =
  /** Never arrives. */
  | { kind: 'held' }
  /** The connection breaks instead. */
  | { kind: 'broken' }
  /** A web page with status 200, as a static host answers what it does not know. */
  | { kind: 'page' }
  | { kind: 'empty' }
  /** The body ends in the middle. */
  | { kind: 'cut' }
  /** Neither JSON nor a page. */
  | { kind: 'garbled' }
  /** A text of this many characters stands in front of the body's end. */
  | { kind: 'huge'; characters: number }
  /** Nested this deep. */
  | { kind: 'deep'; levels: number }
  /** Leads elsewhere, as a proxy does that asks for a sign-in. */
  | { kind: 'led-away'; to: string }
  /** Another answer, as of somebody on the way. */
  | { kind: 'instead'; status: number; json: unknown }
  /** The JSON of the body, changed. */
  | { kind: 'json'; change: (value: unknown) => unknown };

/** A rule of damage: of which requests, from which on, and what. */
export interface Spoil {
  method: string;
  /** Path without query, exactly. */
  path: string;
  /** The first that is damaged, counted from 1; default 1. */
  from?: number;
  damage: Damage;
}

/** A reply after its damage. */
export type Spoiled = { kind: 'reply'; reply: RawReply } | { kind: 'held' } | { kind: 'broken' };

/**
 * Counts the requests and damages the replies that a scenario wants damaged.
 * @returns what becomes of the reply to a request
 */
export function createSpoiler(spoils: readonly Spoil[]): (method: string, target: string, reply: RawReply) => Spoiled {
  const seen = new Map<Spoil, number>();
  return (method, target, reply) => {
    const path = target.split('?')[0];
    for (const spoil of spoils) {
      if (spoil.method !== method || spoil.path !== path) continue;
      const nth = (seen.get(spoil) ?? 0) + 1;
      seen.set(spoil, nth);
      if (nth >= (spoil.from ?? 1)) return damaged(reply, spoil.damage);
    }
    return { kind: 'reply', reply };
  };
}

function damaged(reply: RawReply, damage: Damage): Spoiled {
  const withBody = (body: string): Spoiled => ({ kind: 'reply', reply: { ...reply, body } });
  switch (damage.kind) {
    case 'held':
    case 'broken':
      return { kind: damage.kind };
    case 'page':
      return {
        kind: 'reply',
        reply: {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: '<!doctype html><html><body>Pulse</body></html>',
        },
      };
    case 'empty':
      return withBody('');
    case 'cut':
      return withBody(reply.body.slice(0, Math.max(1, Math.floor(reply.body.trimEnd().length / 2))));
    case 'garbled':
      return withBody('connections: none of your format');
    case 'huge':
      return withBody(`{"filler":"${'x'.repeat(damage.characters)}"}`);
    case 'deep':
      return withBody('['.repeat(damage.levels) + ']'.repeat(damage.levels));
    case 'led-away':
      return { kind: 'reply', reply: { status: 302, headers: { location: damage.to }, body: '' } };
    case 'instead':
      return {
        kind: 'reply',
        reply: {
          status: damage.status,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(damage.json),
        },
      };
    case 'json':
      return withBody(JSON.stringify(damage.change(JSON.parse(reply.body))));
  }
}
