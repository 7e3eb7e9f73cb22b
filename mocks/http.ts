import { randomUUID } from 'node:crypto';
import { startHttpHost } from './http/http-host';
import { readFlags, usage } from './http/read-flags';
import { scenarioById, scenarios } from './scenarios/scenarios';

/** Ends the program with a sentence that says why. */
function refuse(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(2);
}

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const read = readFlags(args);
if ('problem' in read) refuse(read.problem, '', usage);
const { flags } = read;
const scenario = flags.scenario === undefined ? undefined : scenarioById(flags.scenario);
if (flags.scenario !== undefined && !scenario) {
  refuse(`There is no scenario "${flags.scenario}". Known are:`, ...scenarios.map(({ id }) => `  ${id}`));
}

try {
  const host = await startHttpHost(flags.port, {
    clock: () => Date.now(),
    ids: () => randomUUID(),
    salt: () => randomUUID(),
    latency: flags.latency,
    poller: flags.poller,
    scenario,
    settings: {
      ...(flags.featureOff ? { featureOff: true } : {}),
      ...(flags.mockMode ? { mockMode: true } : {}),
      ...(flags.demo ? { demo: true } : {}),
      ...(flags.profile === 'head' ? {} : { profile: flags.profile }),
      ...(flags.auth ? { auth: flags.auth } : {}),
      ...(flags.trustProxy ? { trustProxy: true } : {}),
      ...(flags.onboardingFields ? { onboardingFields: true } : {}),
    },
    onFault: (error) => console.error(error),
  });
  console.log(`Mock server (every vCenter is simulated): ${host.address}`);
  const traits = [
    ...(flags.profile === 'april' ? ['as of April 2026'] : []),
    ...(flags.auth ? [`sign-in as ${flags.auth.username}`] : []),
    ...(flags.demo ? ['read-only demo'] : []),
    ...(flags.mockMode ? ['demo data of its own'] : []),
    ...(flags.featureOff ? ['VMware turned off'] : []),
    ...(scenario ? [`scenario ${scenario.id}`] : []),
  ];
  console.log(`${[`Latency ${flags.latency}`, `poller ${flags.poller}`, ...traits].join(', ')}. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void host.close().then(() => process.exit(0)));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    refuse(`Port ${flags.port} is taken. Choose another: --port N, or --port 0 for any free one.`);
  throw error;
}
