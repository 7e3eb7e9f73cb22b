import type { LiveProofParts } from '../live-proof/run-live-proof';
import { startTestHost } from '~mocks/http/test-host';
import { startAlteringProxy, type AlteringProxy } from './altering-proxy';
import { createPulseClient, type PulseCredentials } from './pulse-client';
import { runProgram } from './program';

/** The list of connections. */
export const list = '/api/vmware/connections';

/** What tests start, and close again after each of them. */
export interface Stage {
  host(settings?: Parameters<typeof startTestHost>[0]): Promise<string>;
  proxy(...args: Parameters<typeof startAlteringProxy>): Promise<AlteringProxy>;
  /** Called when the stage is cleared. */
  later(close: () => unknown): void;
  clear(): Promise<void>;
}

/** Servers for one test at a time. */
export function createStage(): Stage {
  const closing: (() => unknown)[] = [];
  return {
    async host(settings = {}) {
      const host = await startTestHost(settings);
      closing.push(() => host.close());
      return host.address;
    },
    async proxy(...args) {
      const proxy = await startAlteringProxy(...args);
      closing.push(() => proxy.close());
      return proxy;
    },
    later: (close) => void closing.push(close),
    async clear() {
      for (const close of closing.splice(0).reverse()) await close();
    },
  };
}

/** Runs the command and keeps what it prints. */
export async function conform(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal,
  proof?: LiveProofParts,
) {
  const out: string[] = [];
  const err: string[] = [];
  const say = (lines: string[]) => (line: string) => void lines.push(line);
  const status = await runProgram(args, {
    env,
    out: say(out),
    err: say(err),
    signal,
    pause: () => Promise.resolve(),
    ...(proof ? { proof } : {}),
  });
  return {
    status,
    out,
    err: err.join('\n'),
    /** Titles of the rules that differ. */
    differing: out.flatMap((line) => /^differs +§[\d.]+ +(.*?): expected/.exec(line)?.[1] ?? []),
    /** Everything that was printed. */
    all: [...out, ...err].join('\n'),
  };
}

/**
 * Saves a connection of somebody else.
 * @returns reads the list
 */
export async function seed(address: string, credentials: PulseCredentials = { kind: 'none' }) {
  const client = createPulseClient(address, credentials);
  const json = {
    name: 'Somebody’s',
    host: 'vc.foreign.example.net',
    username: 'foreign-user',
    password: 'p',
    enabled: false,
  };
  await client.send('POST', list, { json });
  return async () => (await client.send('GET', list)).json;
}
