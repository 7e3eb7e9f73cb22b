import { instantMs } from '~/contract/instant';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestRun } from './test-view';

/** The attempt that a saved test itself records may bear a time a little after the answer, by clocks that tell whole seconds. */
const slackMs = 5_000;

/**
 * Whether the server has tried the connection again since a test of it had its result, so that the row tells newer things.
 * A test that was stopped or did not come about is recorded nowhere, and stays until the next one.
 * @param serverAhead by how many milliseconds the server's clock is ahead of the page's
 */
export function isSuperseded(run: TestRun, record: ConnectionRecord, serverAhead: number): boolean {
  const attempt = instantMs(record.poll?.lastAttemptAt);
  if (run.phase !== 'done' || attempt === undefined) return false;
  return attempt > run.endedAt + serverAhead + slackMs;
}
