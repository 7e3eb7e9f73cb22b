import { profiles, type Profile } from '~mocks/domain/profile';

/** How the mock server is wanted. */
export interface Flags {
  port: number;
  scenario: string | undefined;
  latency: 'instant' | 'real';
  poller: 'auto' | 'manual';
  profile: Profile;
  featureOff: boolean;
  mockMode: boolean;
  demo: boolean;
  /** Who may sign in. */
  auth: { username: string; password: string } | undefined;
  trustProxy: boolean;
  onboardingFields: boolean;
}

/** The real server listens on 7655. */
const defaultPort = 7656;

export const usage = `npm run mock-server -- [flags]
  --port N                 default ${defaultPort}; 0 takes any free one
  --scenario ID            begin in a named state; default is an empty list
  --latency instant|real   whether a vCenter takes its time; default real
  --poller auto|manual     whether rounds come by themselves; default auto
  --profile head|april     which generation of the server is mirrored; default head
  --feature-off            the VMware integration is turned off
  --mock-mode              the server shows demo data and refuses writes
  --auth USER:PASSWORD     one has to sign in
  --trust-proxy            X-Forwarded-For and -Proto of a proxy are believed
  --demo                   a read-only demo: the server refuses every change
  --onboarding-fields      connections keep poll interval, HTTPS and fingerprint`;

type Reader = (flags: Flags, value: string) => string | undefined;

/** Each reads a value into the flags, or says what it expected. */
const withValue: Readonly<Record<string, Reader>> = {
  '--port': (flags, value) => {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535) return 'a number from 0 to 65535';
    flags.port = port;
    return undefined;
  },
  '--scenario': (flags, value) => {
    flags.scenario = value;
    return undefined;
  },
  '--auth': (flags, value) => {
    const [username = '', ...password] = value.split(':');
    if (username === '' || password.join(':') === '') return 'a user name, a colon and a password';
    flags.auth = { username, password: password.join(':') };
    return undefined;
  },
  '--latency': (flags, value) => {
    if (value !== 'instant' && value !== 'real') return '"instant" or "real"';
    flags.latency = value;
    return undefined;
  },
  '--poller': (flags, value) => {
    if (value !== 'auto' && value !== 'manual') return '"auto" or "manual"';
    flags.poller = value;
    return undefined;
  },
  '--profile': (flags, value) => {
    const profile = profiles.find((known) => known === value);
    if (!profile) return '"head" or "april"';
    flags.profile = profile;
    return undefined;
  },
};

/** Each is on where it is given. */
const withoutValue: Readonly<Record<string, 'featureOff' | 'mockMode' | 'demo' | 'trustProxy' | 'onboardingFields'>> = {
  '--feature-off': 'featureOff',
  '--mock-mode': 'mockMode',
  '--demo': 'demo',
  '--trust-proxy': 'trustProxy',
  '--onboarding-fields': 'onboardingFields',
};

/**
 * Reads the arguments of the mock server: `--name value` or `--name=value`.
 * @returns the flags, or the sentence that says what is wrong with them
 */
export function readFlags(args: readonly string[]): { flags: Flags } | { problem: string } {
  const flags: Flags = {
    port: defaultPort,
    scenario: undefined,
    latency: 'real',
    poller: 'auto',
    profile: 'head',
    featureOff: false,
    mockMode: false,
    demo: false,
    auth: undefined,
    trustProxy: false,
    onboardingFields: false,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', inline] = split(arg);
    const key = Object.hasOwn(withoutValue, name) ? withoutValue[name] : undefined;
    if (key !== undefined) {
      if (inline !== undefined) return { problem: `${name} takes no value.` };
      flags[key] = true;
      continue;
    }
    const reader = Object.hasOwn(withValue, name) ? withValue[name] : undefined;
    if (!reader) return { problem: `There is no flag "${arg}".` };
    const value = inline ?? rest.shift();
    if (value === undefined) return { problem: `${name} needs a value.` };
    const expected = reader(flags, value);
    if (expected !== undefined) return { problem: `${name} is "${value}", expected ${expected}.` };
  }
  return { flags };
}

function split(arg: string): [name: string, value?: string] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}
