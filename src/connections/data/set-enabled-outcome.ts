import type { Outcome } from '~/api/outcome';
import type { ConnectionRecord } from '~/contract/connection';

/** What came of pausing or resuming a connection; `gone`: the server has it no more. */
export type SetEnabled = Outcome<ConnectionRecord> | { ok: false; failure: { kind: 'gone' } };
