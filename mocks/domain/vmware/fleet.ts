import { goJson, type Json } from '../go/json-write';
import { fingerprint } from '../secret';
import type { LedgerState } from './ledger-state';

/** What the `fleet` of a ledger row follows from (§8.4). */
export interface FleetFacts {
  state: LedgerState;
  enabled: boolean;
  lastSeen: string | undefined;
  failedAt: string | undefined;
  /** In alphabetical order of keys: their JSON is fingerprinted. */
  settings: Json;
}

const none = 'not-applicable';

/** `fleet` of a ledger row (§8.4): all of it follows from the state. */
export function fleetJson({ state, enabled, lastSeen, failedAt, settings }: FleetFacts): Json {
  const credential = credentialStatus(state);
  return {
    enrollmentState: enabled ? 'configured' : 'paused',
    livenessState: state,
    versionDrift: none,
    adapterHealth: adapterHealth(state),
    configRollout: enabled ? 'configured' : 'paused',
    credentialStatus: credential,
    updateStatus: none,
    remoteControl: none,
    configDrift: enabled
      ? currentConfig(settings, lastSeen)
      : { status: 'paused', reason: 'configuration rollout is paused with this connection' },
    rollout: rollout(state),
    credentialHealth: {
      status: credential,
      kind: 'password',
      rotation: 'healthy',
      lastVerifiedAt: credential === 'verified' ? lastSeen : undefined,
      lastFailedAt: credential === 'invalid' ? failedAt : undefined,
    },
    commandPolicy: { status: none, desired: none, applied: none, enforcement: none },
  };
}

function adapterHealth(state: LedgerState): string {
  if (state === 'active') return 'healthy';
  if (state === 'paused') return 'paused';
  return state === 'stale' || state === 'pending' ? 'degraded' : 'blocked';
}

function credentialStatus(state: LedgerState): string {
  if (state === 'unauthorized') return 'invalid';
  if (state === 'pending') return 'unknown';
  return state === 'paused' ? 'paused' : 'verified';
}

function currentConfig(settings: Json, lastSeen: string | undefined): Json {
  const version = { version: 'connection-config/v1', hash: `sha256:${fingerprint(goJson(settings))}` };
  const reason = 'configured collection scope matches the applied local ledger state';
  return { status: 'current', desired: version, applied: version, lastObservedAt: lastSeen, reason };
}

function rollout(state: LedgerState): Json {
  if (state === 'paused')
    return { status: 'paused', stage: 'paused', reason: 'rollout is paused while the connection is disabled' };
  if (state === 'pending')
    return { status: 'pending', stage: 'pending', reason: 'waiting for first connection confirmation' };
  if (state === 'unauthorized' || state === 'unreachable') {
    return { status: 'blocked', stage: 'blocked', reason: 'rollout is blocked until the connection recovers' };
  }
  return { status: 'current', stage: 'local', reason: 'rollout state is current for this connection' };
}
