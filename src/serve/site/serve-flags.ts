/** How the built page is to be served. */
export interface ServeFlags {
  /** The Pulse server; undefined leaves it to the environment. */
  server: string | undefined;
  /** Folder of the build. */
  dist: string;
  port: number;
  bind: string;
  hosts: string[];
  /** Lend the token of PULSE_API_TOKEN to everybody who can reach the page. */
  lendToken: boolean;
}

export const serveUsage = `npm run serve -- [flags]
  --server URL       the Pulse server, such as http://pulse:7655; default is PULSE_URL, then http://127.0.0.1:7655
  --dist FOLDER      the build; default dist
  --port N           default 4180; 0 takes any free one
  --bind ADDRESS     listen on an address that other machines reach; default 127.0.0.1
  --host NAME        a name by which browsers reach it, with the port where they type one; may be given several times
  --lend-token       with --bind: lend PULSE_API_TOKEN to everybody who reaches the page`;

type Reader = (flags: ServeFlags, value: string) => string | undefined;

/** Each reads a value into the flags, or says what it expected. */
const withValue: Readonly<Record<string, Reader>> = {
  '--server': (flags, value) => void (flags.server = value) as undefined,
  '--dist': (flags, value) => void (flags.dist = value) as undefined,
  '--port': (flags, value) => {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535) return 'a number from 0 to 65535';
    flags.port = port;
    return undefined;
  },
  '--bind': (flags, value) => void (flags.bind = value) as undefined,
  '--host': (flags, value) => {
    if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(value)) return 'a name, with a port where one is typed';
    flags.hosts.push(value);
    return undefined;
  },
};

/** Reads the command line. @returns the flags, or what is wrong with them */
export function readServeFlags(args: readonly string[]): { flags: ServeFlags } | { problem: string } {
  const flags: ServeFlags = {
    server: undefined,
    dist: 'dist',
    port: 4180,
    bind: '127.0.0.1',
    hosts: [],
    lendToken: false,
  };
  const rest = args.flatMap((arg) =>
    /^--[\w-]+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  );
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    if (name === '--lend-token') {
      flags.lendToken = true;
      continue;
    }
    const reader = Object.hasOwn(withValue, name) ? withValue[name] : undefined;
    if (!reader) return { problem: `There is no flag "${name}".` };
    const value = rest.shift();
    if (value === undefined) return { problem: `${name} needs a value.` };
    const expected = reader(flags, value);
    if (expected !== undefined) return { problem: `${name} is "${value}", expected ${expected}.` };
  }
  return { flags };
}
