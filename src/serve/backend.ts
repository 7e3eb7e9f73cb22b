/** Who answers the page's requests: the mock backend inside the page, or the server behind its address. */
export type Backend = 'mock' | 'server';

/**
 * The mode by the environment: `BACKEND=mock|server`; mock where it says nothing.
 * @throws {Error} on any other word, naming those that are known
 */
export function backendOf(env: Readonly<Record<string, string | undefined>>): Backend {
  const word = env['BACKEND'] ?? '';
  if (word === '' || word === 'mock') return 'mock';
  if (word === 'server') return 'server';
  throw new Error(`BACKEND is "${word}"; known are "mock" and "server".`);
}

/** The mode as people are told it. */
export function backendLine(backend: Backend): string {
  return backend === 'mock'
    ? 'Mode: mock data, everything is simulated (BACKEND=server for the server behind this address)'
    : 'Mode: server, requests go to the address that serves this page';
}
