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
  /** Not 0 where the newest answer was that one has to sign in first; it grows with each thing done that was answered so. */
  signedOut: () => number;
  /** Makes it grow, for what is done by a read. */
  askSignIn: () => void;
}

export function createTransport(): ServerKind {
  const [mockServer, setMockServer] = createSignal(false);
  const [signedOut, setSignedOut] = createSignal(0);
  const [caller, setCaller] = createSignal<Caller>();
  const transport: Transport = {
    fetch: (input, init) => fetch(input, init),
    cookies: () => document.cookie,
    onAnswer(headers, refusal, asked) {
      // Where the server behind it is away, the answer is the proxy's own.
      if (refusal?.code !== 'server_unreachable') setMockServer(headers.has('x-mock-server'));
      const method = headers.get('x-auth-method');
      if (method) {
        const name = headers.get('x-authenticated-user') ?? '';
        setCaller((known) => (known?.method === method && known.name === name ? known : { method, name }));
        setSignedOut(0);
      } else if (refusal?.status === 401 && refusal.shape === 'bare') {
        // The other shapes are of a strange path and of tokens, for which signing in would do nothing (§6.6).
        setSignedOut((count) => (asked === 'GET' ? count || 1 : count + 1));
        setCaller(undefined);
      }
    },
  };
  return {
    transport,
    mockServer,
    caller,
    signedOut,
    askSignIn: () => void setSignedOut((count) => count && count + 1),
  };
}
