import type { ConnectionRecord } from '~/contract/connection';
import type { Platform } from '~/platforms/platform';

/** Whether the poller goes on with a sign-in that is refused. */
export function pollsRefused(platform: Platform, { enabled, poll }: ConnectionRecord): boolean {
  const { category, message = '' } = poll?.lastError ?? {};
  return enabled && poll?.lastError !== undefined && platform.refusedSignIn({ category, message });
}
