import { createSignal } from 'solid-js';
import type { Transport } from '~/api/request';

/** The page's transport, and whether a mock server answered at the other end of it. */
export function createTransport(): { transport: Transport; mockServer: () => boolean } {
  const [mockServer, setMockServer] = createSignal(false);
  return { transport: { fetch: (input, init) => fetch(input, init), onServerKind: setMockServer }, mockServer };
}
