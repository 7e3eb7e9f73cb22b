import type { ApiFailure } from '~/api/api-error';
import type { Outcome } from '~/api/outcome';
import type { PreviewResult } from '~/contract/preview-result';
import { keep, lineText, type Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { previewWords } from './preview-words';
import { attemptWords } from './problem-attempt-words';
import { problemView } from './problem';
import type { ProblemView } from './problem-view';

/** One time that it was asked what a connection would count as. `saved`: a saved connection, `enabled`: as sent. */
export type PreviewRun =
  | { phase: 'idle' }
  | { phase: 'running' }
  | { phase: 'stopped' }
  | { phase: 'done'; saved: boolean; enabled: boolean; outcome: Outcome<PreviewResult> };

/** Systems of one kind: names, and what that means for the count. */
export interface PreviewGroup {
  label: string;
  value: Line;
  aside?: Line;
}

/** What is said about what a connection would count as. */
export type PreviewView =
  | { kind: 'idle'; text: Line }
  | { kind: 'asking'; title: string }
  | { kind: 'stopped'; text: string }
  /** The server has no such count. */
  | { kind: 'none'; text: Line }
  | {
      kind: 'counted';
      title: string;
      counts: Line;
      groups: readonly PreviewGroup[];
      older: Line | undefined;
      announcement: string;
    }
  | {
      kind: 'problem';
      problem: Pick<ProblemView, 'title' | 'happened' | 'means' | 'next' | 'facts'>;
      announcement: string;
    };

/** @param hint what counts as one system on this platform @param older whether the form was changed since */
export function previewView(platform: Platform, run: PreviewRun, hint: Line, older: boolean): PreviewView {
  switch (run.phase) {
    case 'idle':
      return { kind: 'idle', text: previewWords.idle(hint) };
    case 'running':
      return { kind: 'asking', title: previewWords.asking };
    case 'stopped':
      return { kind: 'stopped', text: previewWords.stopped };
    case 'done':
      if (hasNoPreviews(run.outcome)) return { kind: 'none', text: previewWords.none };
      if (!run.outcome.ok) return failedView(platform, run.outcome.failure);
      return countedView(run.outcome.value, run, older);
  }
}

/** Whether an answer shows that the server has no previews: an older one, or a demo (§9, §1.2 step 3). */
function hasNoPreviews(outcome: Outcome<PreviewResult>): boolean {
  if (outcome.ok || outcome.failure.kind !== 'refused') return false;
  const { status, code } = outcome.failure.refusal;
  return code === undefined && (status === 404 || status === 405);
}

function countedView(
  result: PreviewResult,
  { saved, enabled }: { saved: boolean; enabled: boolean },
  older: boolean,
): PreviewView {
  const before = result.current_systems.map(({ name }) => name);
  const after = result.projected_systems;
  const merged = after.filter(({ explanation }) => explanation.reasons.some(({ kind }) => kind === 'shared-identity'));
  const mergedNames = merged.map(({ name }) => name);
  const added = after.map(({ name }) => name).filter((name) => !mergedNames.includes(name));
  const kept = saved ? mergedNames.filter((name) => before.includes(name)) : [];
  const known = mergedNames.filter((name) => !kept.includes(name));
  const gone = saved ? before.filter((name) => !after.some((system) => system.name === name)) : [];
  const stays = result.projected_count >= result.current_count;
  const title = titleOf({ additional: result.additional_count, known, gone, enabled });
  const { groups } = previewWords;
  return {
    kind: 'counted',
    title,
    counts: previewWords.counts(result.current_count, result.projected_count),
    groups: [
      ...group(groups.added, added),
      ...group(groups.known, known, previewWords.knownAside),
      ...group(groups.kept, kept),
      ...group(groups.gone, gone, stays ? previewWords.goneAside : undefined),
    ],
    older: older ? previewWords.older : undefined,
    announcement: title,
  };
}

function titleOf(of: {
  additional: number;
  known: readonly string[];
  gone: readonly string[];
  enabled: boolean;
}): string {
  if (of.additional > 0) return previewWords.adds(of.additional);
  if (of.gone.length > 0) return previewWords.takes(of.gone.length);
  if (!of.enabled) return previewWords.disabled;
  return of.known.length > 0 ? previewWords.adds(0) : previewWords.changesNothing;
}

/** So many names are told, the rest counted. */
const shown = 6;

function group(label: string, names: readonly string[], aside?: Line): PreviewGroup[] {
  if (names.length === 0) return [];
  const rest = names.length - shown;
  const told = (rest > 1 ? names.slice(0, shown) : names).flatMap((name, at) => [at === 0 ? '' : ', ', keep(name)]);
  return [{ label, value: rest > 1 ? [...told, `, ${previewWords.more(rest)}`] : told, ...(aside ? { aside } : {}) }];
}

function failedView(platform: Platform, failure: ApiFailure): PreviewView {
  const usual = { ...problemView(platform, attemptWords.test, failure, undefined), title: previewWords.failed };
  if (failure.kind !== 'refused') return { kind: 'problem', problem: usual, announcement: usual.title };
  const told = toldOf(platform, failure.refusal);
  // What the words take up need not be told again.
  const said = told && failure.refusal.details['error'];
  const facts = usual.facts.filter((fact) => said === undefined || !lineText(fact).includes(said));
  return { kind: 'problem', problem: { ...usual, ...told, facts }, announcement: usual.title };
}

function toldOf(
  { codes }: Platform,
  { code, details, message }: { code?: string | undefined; details: Readonly<Record<string, string>>; message: string },
): { happened: Line; next: Line } | undefined {
  if (code === 'monitored_system_usage_unavailable') {
    if (details['reason'] === 'supplemental_inventory_unsettled') return previewWords.unsettled;
    return details['reason'] === 'monitor_state_unavailable' ? previewWords.noMonitor : previewWords.rebuilding;
  }
  if (code === codes.connectionFailed) {
    const said = (details['error'] ?? message).replace(/^refresh \w+ inventory: /, '');
    return { happened: previewWords.unread(said), next: previewWords.unreadNext };
  }
  const unresolved = code === 'validation_error' && /did not resolve/.test(message);
  return unresolved ? { happened: previewWords.unresolved, next: previewWords.unresolvedNext } : undefined;
}
