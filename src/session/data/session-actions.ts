import { outcomeOf, type Outcome } from '~/api/outcome';
import { readSignInWays, type SignInWays } from '~/api/sign-in-ways-api';
import type { Transport } from '~/api/request';
import { signIn, signOut, type Credentials } from '~/api/session-api';
import { withoutEcho } from '~/api/without-echo';

/** Begins a session. Plain, not a mutation: the query client would keep the password. Never throws. */
export async function beginSession(transport: Transport, credentials: Credentials): Promise<Outcome<void>> {
  return withoutEcho(await outcomeOf(signIn(transport, credentials)), credentials);
}

/** How one may sign in. Never throws. */
export function signInWays(transport: Transport): Promise<Outcome<SignInWays>> {
  return outcomeOf(readSignInWays(transport));
}

/** Ends the session. Never throws. */
export function endSession(transport: Transport): Promise<Outcome<void>> {
  return outcomeOf(signOut(transport));
}
