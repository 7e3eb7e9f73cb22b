import { hasStatus, isJson, unless } from '../compare';
import type { PulseReply } from '../pulse-client';
import type { Verdict } from '../verdict';

const unauthenticated = { error: 'Authentication required' };
const tokenWanted = 'API token required via Authorization header or X-API-Token header';

/** A 401 of §6.6; a server that knows API tokens alone says so in text. */
export function isUnknown(reply: PulseReply): Verdict {
  return reply.text.trim() === tokenWanted ? hasStatus(reply, 401) : isJson(reply, 401, unauthenticated);
}

/** `Set-Cookie` lines by the cookie's name, their values left out. */
export function cookiesOf({ headers }: PulseReply): readonly { name: string; empty: boolean; flags: string }[] {
  const lines = headers['set-cookie'];
  return (lines === undefined ? [] : typeof lines === 'string' ? [lines] : lines).map((line) => {
    const [pair = '', ...flags] = line.split(';');
    const at = pair.indexOf('=');
    return {
      name: pair.slice(0, at),
      empty: at === pair.length - 1,
      flags: flags.map((flag) => flag.trim()).join('; '),
    };
  });
}

/** A cookie as §6.3 has it; `Secure` and the prefix come with HTTPS. */
export function hasCookie(reply: PulseReply, names: readonly string[], flags: readonly string[]): Verdict {
  const cookie = cookiesOf(reply).find(({ name, empty }) => names.includes(name) && !empty);
  const wanted = `${names.join(' or ')}; ${flags.join(' or ')}`;
  if (!cookie) return unless(false, wanted, 'no such cookie');
  return unless(flags.includes(cookie.flags), wanted, `${cookie.name}; ${cookie.flags}`);
}
