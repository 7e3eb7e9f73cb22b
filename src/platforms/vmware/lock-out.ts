import type { ConnectionFailure, LockOut } from '../explain';
import { readMessage } from './message';

/** vCenter's own defaults; each vCenter may have others. `warnFrom` leaves two sign-ins to spare. */
export const lockOut: LockOut = { failures: 5, withinSeconds: 180, unlockSeconds: 900, warnFrom: 3 };

/** Whether a sign-in was refused (§4.3): at the session, or at the later VI JSON login. A session that ended while something was read is none. */
export function refusedSignIn({ category, message }: ConnectionFailure): boolean {
  const read = readMessage(message);
  return (
    category === 'auth' && !(read?.shape === 'refused' && !/^(automation session|vi-json login)$/.test(read.place))
  );
}

/** Whether the sign-in itself worked: rights are judged after it (§4.2). */
export function acceptedSignIn({ category }: ConnectionFailure): boolean {
  return category === 'permission';
}
