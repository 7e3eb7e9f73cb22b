/** What must not leave in a report, by what stands in its place. */
export interface Private {
  host: string;
  username: string;
  name: string;
}

/** What stands in the place of what was left out. */
export const placeholders = { host: '[host]', username: '[user]', name: '[name]', address: '[address]' } as const;

/** Four numbers that are a release rather than an address of somebody's own: one digit each, such as 8.0.2.0. */
const release = /^[6-9](\.\d){3}$/;
const ipv4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/g;
/** With all its eight groups, or with some left out; a time of day has neither. */
const ipv6 = /(?<![\w:])(?=[0-9a-f:]*::|(?:[0-9a-f]+:){7})[0-9a-f:]*[0-9a-f](?:%\w+)?(?![\w:])/gi;
const mail = /[^\s@"'`<>()[\]:/\\]+@[^\s@"'`<>()[\]:/\\]+/g;
const backslashed = /[\w.-]+\\[\w.$-]+/g;
const inUrl = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/"'`?#]+?(:\d+)?(?=[\s/"'`?#]|$)/gi;
/** Names with dots; those that begin as package names do ("com.example.errors") are none of a host. */
const dotted = /(?<![\w.-])(?!(?:com|org|net|io)\.)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]+(?![\w-])/gi;

/** A text without the connection's own names, and without whatever looks like an address, an account or a host. */
export function redacted(text: string, known: Private): string {
  return own(text, known)
    .replace(inUrl, (_, scheme: string, port = '') => `${scheme}${placeholders.host}${String(port)}`)
    .replace(mail, placeholders.username)
    .replace(backslashed, placeholders.username)
    .replace(ipv4, (found) => (release.test(found) ? found : placeholders.address))
    .replace(ipv6, placeholders.address)
    .replace(dotted, placeholders.host);
}

/** A text without the connection's own names. */
export function own(text: string, known: Private): string {
  const host = bareHost(known.host);
  const parts = [
    [known.host, placeholders.host],
    [host, placeholders.host],
    // Its first label, by which it may be called within its domain.
    [/^[0-9.:]*$/.test(host) ? '' : host.replace(/\..*$/s, ''), placeholders.host],
    [known.username, placeholders.username],
    [known.username.replace(/@.*$|^.*\\/s, ''), placeholders.username],
    [known.name, placeholders.name],
  ] as const;
  return [...parts]
    .sort(([a], [b]) => b.length - a.length)
    .reduce((sofar, [word, place]) => (word.trim() === '' ? sofar : withoutWord(sofar, word.trim(), place)), text);
}

/** Without scheme, account, port and path, which a stored host may have. */
function bareHost(host: string): string {
  return host
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/^\[([^\]]*)\].*$/s, '$1')
    .replace(/^([^:]*):[^:]*$/s, '$1');
}

function withoutWord(text: string, word: string, place: string): string {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}_-])${pattern}(?![\\p{L}\\p{N}_-])`, 'giu'), () => place);
}
