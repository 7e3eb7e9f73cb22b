import * as z from 'zod/mini';
import type { PulseClient } from '../conformance/pulse-client';
import { countStep, type VcenterFacts } from './count-steps';
import { draftSteps } from './draft-steps';
import { deleteStep, healthStep } from './end-steps';
import { phrases, type Phrase } from './phrases';
import { rememberNames } from './proof-names';
import type { ProofRecord, ProofStep } from './proof-record';
import { createPulseVmware } from './pulse-vmware';
import { resourceStep, waitByClock, type Wait } from './resource-step';
import { savedSteps } from './saved-steps';
import { asVersion } from './taxonomy';
import { vcenterAddress } from './vcenter-address';
import { createVcenterApi, type VcenterApi } from './vcenter-api';
import { createVcenterSend } from './vcenter-send';
import { listHealth, proofName, type Finding, type StepPlan, type VcenterAccess, type Walk } from './walk';

/** What a live proof is made of. */
export interface LiveProofOptions {
  pulse: PulseClient;
  vcenter: VcenterAccess;
  /** What the environment is called in the record; no name of a host or an account. */
  alias: string;
  now: () => Date;
  /** Takes one line after each step, without names. */
  log: (line: string) => void;
  /** Stops the walk after the step under way; what was made is deleted all the same. */
  signal: AbortSignal;
  /** Part of the connection's name. */
  runId: string;
}

/** What a test puts in the place of the network and the clock. */
export interface LiveProofParts {
  /** Default: the vCenter of the options, over HTTPS. */
  vcenterApi?: VcenterApi;
  wait?: Wait;
}

/**
 * Walks the onboarding of a live vCenter at a Pulse server of either generation (§1 to §5, §9), and deletes what it made. Whatever a
 * server answers becomes a step's outcome.
 * @throws {Error} where the CA file cannot be read
 */
export async function runLiveProof(options: LiveProofOptions, parts: LiveProofParts = {}): Promise<ProofRecord> {
  const { vcenter, now, signal } = options;
  const api = parts.vcenterApi ?? createVcenterApi(createVcenterSend(vcenter), vcenter);
  const wait = parts.wait ?? waitByClock;
  const startedAt = now();
  const walk = createWalk(options);
  const version = z.looseObject({ version: z.unknown() }).safeParse((await walk.pulse.get('/api/version')).json);
  const pulseVersion = asVersion(version.data?.version);
  let told: VcenterFacts = { version: {}, privileges: { unread: phrases.privilegesNotReached } };
  const steps: ProofStep[] = [];

  async function walkStep(plan: StepPlan, always = false): Promise<void> {
    const { run, ...texts } = plan;
    const began = now().getTime();
    const hindrance = always ? undefined : signal.aborted ? phrases.stopped : walk.blocked;
    const finding: Finding = hindrance ? { outcome: 'not proven', got: hindrance } : await run().catch(() => fault);
    const durationMs = now().getTime() - began;
    const looked = hindrance === undefined && !always && !signal.aborted;
    const list = looked ? { list: await listHealth(walk) } : {};
    steps.push({
      ...texts,
      outcome: finding.outcome,
      got: finding.got,
      facts: finding.facts ?? {},
      durationMs,
      ...list,
    });
    options.log(`${texts.step} ${texts.title}: ${finding.outcome} (${durationMs} ms). ${finding.got}`);
  }

  try {
    for (const plan of [
      ...draftSteps(walk),
      ...savedSteps(walk),
      countStep(walk, api, (facts) => (told = facts)),
      resourceStep(walk, wait),
    ]) {
      await walkStep(plan);
    }
    await walkStep(healthStep([...steps]), true);
  } finally {
    await walkStep(deleteStep(walk, wait), true);
    if (steps.at(-1)?.outcome !== 'passed')
      options.log(`The connection to look for is called "${walk.fields().name}".`);
  }

  const record: ProofRecord = {
    format: 'pulse-live-proof/1',
    alias: options.alias,
    date: startedAt.toISOString().slice(0, 10),
    durationMs: now().getTime() - startedAt.getTime(),
    ...(pulseVersion === undefined ? {} : { pulseVersion }),
    vcenter: told.version,
    privileges: told.privileges,
    steps,
    ...conclusionOf(steps),
    purpose: phrases.purpose,
  };
  rememberNames(record, vcenter);
  return record;
}

function createWalk({ pulse, vcenter, signal, runId }: LiveProofOptions): Walk {
  const walk: Walk = {
    pulse: createPulseVmware(pulse),
    vcenter,
    signal,
    skipVerify: vcenter.insecure,
    fields: (over = {}) => ({
      name: proofName(runId),
      host: vcenter.host,
      port: vcenterAddress(vcenter.host)?.port ?? 443,
      username: vcenter.username,
      password: vcenter.password,
      insecureSkipVerify: walk.skipVerify,
      enabled: true,
      monitorVms: true,
      monitorHosts: true,
      monitorDatastores: true,
      ...over,
    }),
  };
  return walk;
}

/** A step that could not be walked to its end. */
const fault: Finding = { outcome: 'did not pass', got: phrases.fault };

/** Steps that a server need not offer; where they are not proven, the rest still stands. */
const optional: ReadonlySet<string> = new Set(['8b']);

function conclusionOf(steps: readonly ProofStep[]): { allPassed: boolean; conclusion: Phrase } {
  if (steps.every(({ outcome }) => outcome === 'passed')) return { allPassed: true, conclusion: phrases.allPassed };
  const rest = steps.every(
    ({ step, outcome }) => outcome === 'passed' || (outcome === 'not proven' && optional.has(step)),
  );
  return { allPassed: false, conclusion: rest ? phrases.requiredPassed : phrases.notAllPassed };
}
