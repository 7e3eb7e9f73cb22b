import type { Endpoint } from './endpoint';

/** A text as one word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Prints the status of the answer and nothing else, so that no session token is left on the screen. */
const statusOnly = String.raw`-o /dev/null -w '%{http_code}\n'`;

/** The commands, each for the server that polls. None has a place for a password: curl asks for it by itself, and so does `asking`. */
export const commands = {
  /** Resolves, connects and shakes hands, without judging the certificate. */
  reach: ({ url }: Endpoint) => `curl -gskv -o /dev/null --max-time 10 ${quoted(`${url}/`)}`,
  /** Not every getent knows what `--` means, so it comes only where it is needed. */
  resolve: ({ name }: Endpoint) => `getent hosts ${name.startsWith('-') ? '-- ' : ''}${quoted(name)}`,
  /** Names, issuer and dates of the certificate. */
  certificate: (at: Endpoint) =>
    `openssl s_client ${tlsTarget(at)} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`,
  /** Judges the certificate by what the server's own store trusts. */
  trust: (at: Endpoint) =>
    `openssl s_client -brief ${at.named ? '-verify_hostname' : '-verify_ip'} ${quoted(at.name)} ${tlsTarget(at)} </dev/null`,
  /** Without an account: whether the sign-in service is there. */
  session: ({ url }: Endpoint) => `curl -gsSk ${statusOnly} --max-time 10 -X POST ${quoted(`${url}/api/session`)}`,
  /** With an account: curl asks for its password. @param skipVerify as the connection itself does */
  signIn: ({ url }: Endpoint, username: string, skipVerify: boolean) =>
    `curl -gsS${skipVerify ? 'k' : ''} ${statusOnly} --max-time 20 -X POST -u ${quoted(username)} ${quoted(`${url}/api/session`)}`,
  /** Product, version and build, told without a sign-in as long as no user name is set. */
  about: ({ url }: Endpoint) => `GOVC_URL=${quoted(url)} GOVC_USERNAME= GOVC_PASSWORD= govc about -k`,
  /** The versions of the API, likewise; it needs nothing but curl. */
  versions: ({ url }: Endpoint) => `curl -gsSk --max-time 10 ${quoted(`${url}/sdk/vimServiceVersions.xml`)}`,
  /** A sign-in to the web services, with what was typed. */
  signedAbout: (at: Endpoint, username: string, skipVerify: boolean) =>
    asking(at, [
      `export GOVC_USERNAME=${quoted(username)}`,
      ...askPassword,
      `govc about${skipVerify ? ' -k' : ''} -l >/dev/null && echo accepted`,
    ]),
  /** Makes a role of three privileges and gives it to an account at the root, passed on; asks for an administrator's sign-in. */
  role: (at: Endpoint, principal: string, role: string, privileges: readonly string[]) =>
    asking(at, [
      `printf 'vCenter administrator: '; read -r GOVC_USERNAME; export GOVC_USERNAME`,
      ...askPassword,
      `govc role.create ${quoted(role)} ${privileges.join(' ')}`,
      `govc permissions.set -principal=${quoted(principal)} -role=${quoted(role)} -propagate=true /`,
    ]),
};

function tlsTarget({ authority, name, named }: Endpoint): string {
  return `-connect ${quoted(authority)}${named ? ` -servername ${quoted(name)}` : ''}`;
}

/** govc does not ask, and a password in a line would stay in the shell's history. */
const askPassword = [
  `trap 'stty echo' EXIT; trap 'exit 1' INT`,
  `printf 'Password: '; stty -echo; IFS= read -r GOVC_PASSWORD; stty echo; echo; export GOVC_PASSWORD`,
];

/** In a shell of its own: it is read whole before it asks, so that no pasted line is taken for an answer, and what was typed ends with it. */
function asking({ url }: Endpoint, lines: readonly string[]): string {
  return ['(', `export GOVC_URL=${quoted(url)} GOVC_PERSIST_SESSION=false`, ...lines, ')'].join('\n');
}
