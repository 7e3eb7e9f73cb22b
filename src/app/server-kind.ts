import { createSignal } from 'solid-js';
import type { Transport } from '~/api/request';
import type { Caller } from '~/session/view/caller';

/** The page's transport, and what its answers tell about the server and about who the page is to it. */
export interface ServerKind {
  transport: Transport;
  /** Whether a mock server answered. */
  mockServer: () => boolean;
  /** Who the server took the page for last; undefined where it let nobody in, or has not said. */
  caller: () => Caller | undefined;
  /** Whether the newest answer was that one has to sign in first. */
  signedOut: () => boolean;
}

export function createTransport(): ServerKind {
  const [mockServer, setMockServer] = createSignal(false);
  const [signedOut, setSignedOut] = createSignal(false);
  const [caller, setCaller] = createSignal<Caller>();
  const transport: Transport = {
    fetch: (input, init) => fetch(input, init),
    cookies: () => document.cookie,
    onAnswer(headers, refusal) {
      setMockServer(headers.has('x-mock-server'));
      const method = headers.get('x-auth-method');
      if (method) {
        const name = headers.get('x-authenticated-user') ?? '';
        setCaller((known) => (known?.method === method && known.name === name ? known : { method, name }));
        setSignedOut(false);
      } else if (refusal?.status === 401 && refusal.shape === 'bare') {
        // The other shapes are of a strange path and of tokens, for which signing in would do nothing (§6.6).
        setCaller(undefined);
        setSignedOut(true);
      }
    },
  };
  return { transport, mockServer, caller, signedOut };
}
