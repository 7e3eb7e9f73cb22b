import type { FailureSubject } from '../explain';
import { serverTrim } from '../server-trim';
import type { VmwareConnection } from './contract';
import { shownAddress } from './host';
import { usualPort } from './port';

/** What a failure of a saved connection is about. */
export function subject({
  host,
  port = usualPort,
  username = '',
  insecureSkipVerify,
}: VmwareConnection): FailureSubject {
  return {
    destination: shownAddress(host, String(port)),
    username: serverTrim(username),
    skipVerify: insecureSkipVerify ?? false,
  };
}
