import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { probe } from './proxy/probe.ts';
import { targetOf } from './proxy/target.ts';
import { readServeFlags, serveUsage } from './site/serve-flags.ts';
import { builtSite } from './site/site-files.ts';
import { serveSite } from './site/site-server.ts';

if (process.argv.includes('--help')) {
  console.log(serveUsage);
  process.exit(0);
}
const read = readServeFlags(process.argv.slice(2));
if ('problem' in read) {
  console.error(`${read.problem}\n\n${serveUsage}`);
  process.exit(2);
}
const { flags } = read;
try {
  const target = targetOf(process.env, flags.server);
  const folder = resolve(flags.dist);
  if (!existsSync(resolve(folder, 'index.html')))
    throw new Error(`There is no build in ${folder}: "npm run build" makes one.`);
  const { base, files } = builtSite(folder, { backend: 'server', target, why: '' });
  const { server, open, address } = await serveSite({ ...flags, target, base, files, lend: flags.lendToken });
  const found = await probe(target);
  console.log(`The workspace is at ${address}`);
  console.log(
    found
      ? `Requests go to ${target.url.origin}, Pulse ${found.version}`
      : `Requests go to ${target.url.origin}, where no real Pulse server answers now`,
  );
  if (open)
    console.warn(
      `Other machines reach it, and through it the Pulse server, which is told their addresses. ${
        target.token === undefined
          ? ''
          : flags.lendToken
            ? 'The token is lent to all of them.'
            : 'The token is lent to none of them.'
      }`.trim(),
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
