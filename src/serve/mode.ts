import type { Target } from './proxy/forward.ts';
import { probe } from './proxy/probe.ts';
import { targetOf, usualServer } from './proxy/target.ts';

/** Who answers the page's requests, for as long as this process runs. */
export type Mode = { backend: 'mock'; why: string } | { backend: 'server'; target: Target; why: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The mode by the environment. `BACKEND=mock|server` decides by hand; `auto`, the default, takes PULSE_URL where it is given,
 * else a server that answers at the usual place, else mock data.
 * @throws {Error} on any other word, and on an address that is none
 */
export async function modeOf(env: Env): Promise<Mode> {
  const word = env['BACKEND'] || 'auto';
  if (!['auto', 'mock', 'server'].includes(word))
    throw new Error(`BACKEND is "${word}"; known are "auto", "mock" and "server".`);
  if (word === 'mock') return { backend: 'mock', why: 'BACKEND=mock' };
  if (word === 'server') return { backend: 'server', target: targetOf(env), why: 'BACKEND=server' };
  if (env['PULSE_URL']) return { backend: 'server', target: targetOf(env), why: 'PULSE_URL' };
  const target = targetOf(env, usualServer);
  const found = await probe(target);
  return found
    ? { backend: 'server', target, why: `Pulse ${found.version} answers there` }
    : { backend: 'mock', why: `no Pulse server answers at ${usualServer}` };
}

/** The environment in which the same mode is found again, without a second probe. */
export function envOf(mode: Mode): Record<string, string> {
  return mode.backend === 'mock' ? { BACKEND: 'mock' } : { BACKEND: 'server', PULSE_URL: mode.target.url.origin };
}

/** The mode as people are told it at the start. */
export function modeLine(mode: Mode): string {
  return mode.backend === 'mock'
    ? `Mode: mock data, everything is simulated (${mode.why})`
    : `Mode: server, requests go to ${mode.target.url.origin} (${mode.why})`;
}
