import { code, line } from '~/lib/line';
import type { Refuses } from './offers';

/** Why a server changes nothing, by the reason (§1.2 step 3, §3.8, §6.6). */
export const refusesWords: Record<'mockMode' | 'demo' | 'scope', Refuses> = {
  mockMode: {
    write: 'The Pulse server shows demo data and refuses changes.',
    test: 'The Pulse server shows demo data and cannot test it.',
    told: {
      happened: line`The Pulse server shows demo data (its mock mode), and refuses to add, change or delete connections.`,
      next: line`To change connections, turn the server’s mock mode off, or use a server with real data.`,
    },
  },
  demo: {
    write: 'This Pulse server is a read-only demo and refuses changes.',
    test: 'This Pulse server is a read-only demo and tests nothing.',
    told: {
      happened: line`This Pulse server is a read-only demo: it refuses to add, test, change or delete connections.`,
      next: line`To connect platforms, use a Pulse server of your own.`,
    },
  },
  scope: {
    write: 'The API token in use may read alone.',
    test: 'The API token in use may read alone, and a test needs more.',
    told: {
      happened: line`The API token in use may read alone: it has no scope ${code('settings:write')}, which adding, testing, changing and deleting need.`,
      next: line`Give the server of this page a token with that scope, as ${code('PULSE_API_TOKEN')}; or, where Pulse has a sign-in, sign in as an administrator.`,
    },
  },
};
