import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, RunResult } from './run-rules';

/** What the reports say besides the outcomes. */
export interface ReportFacts {
  url: string;
  /** When the run began, RFC 3339. */
  began: string;
  write: boolean;
  /** How one was let in. */
  credentials: string;
}

/** How many rules came out how. */
export interface Counts {
  kept: number;
  differs: number;
  'not reachable': number;
}

/** Counts of a run. */
export function countsOf(outcomes: readonly Outcome[]): Counts {
  const counts: Counts = { kept: 0, differs: 0, 'not reachable': 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}

/** What is said of a rule besides its title; empty where it is kept. */
export function detailOf(outcome: Outcome): string {
  if (outcome.outcome === 'not reachable') return outcome.reason;
  if (outcome.outcome === 'kept') return '';
  return outcome.differences.map(({ expected, got }) => `expected ${expected}, got ${got}`).join('; ');
}

/** One rule on one line. */
export function lineOf(outcome: Outcome): string {
  const detail = detailOf(outcome);
  const begin = `${outcome.outcome.padEnd(13)} §${outcome.section.padEnd(5)} ${outcome.title}`;
  return (detail === '' ? begin : `${begin}: ${detail}`).replaceAll(/[\r\n]+/g, ' ');
}

/** The closing line of a run. */
export function summaryOf({ outcomes, facts, made, left, unsure, interrupted }: RunResult, url: string): string {
  const counts = countsOf(outcomes);
  const removed = left.length === 0 ? 'all removed' : `not removed: ${left.join(', ')}`;
  const count = made === 0 ? 'no connection made' : `${made} connection${made === 1 ? '' : 's'} made, ${removed}`;
  return [
    `${interrupted ? 'Interrupted: ' : ''}${counts.kept} kept, ${counts.differs} differ, ${counts['not reachable']} not reachable`,
    `Pulse ${facts.version} at ${url}`,
    unsure ? `${count}; whether more are left could not be looked up: their names begin "conformance"` : count,
  ].join(' · ');
}

/** Why rules could not be judged, with how many for each reason that several share, most frequent first. */
export function reasonsOf(outcomes: readonly Outcome[]): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const each of outcomes)
    if (each.outcome === 'not reachable') counts.set(each.reason, (counts.get(each.reason) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
}

/**
 * Writes `conformance.json` and `conformance.md`.
 * @param clean takes secrets out of a text
 * @throws {Error} with Node's `code`, where the folder cannot be written
 */
export function writeReports(
  folder: string,
  result: RunResult,
  facts: ReportFacts,
  clean: (text: string) => string,
): void {
  mkdirSync(folder, { recursive: true });
  const { outcomes, made, left, unsure, interrupted } = result;
  const json = {
    ...facts,
    version: result.facts.version,
    counts: countsOf(outcomes),
    made,
    left,
    unsure,
    interrupted,
    rules: outcomes,
  };
  writeFileSync(join(folder, 'conformance.json'), `${clean(JSON.stringify(json, undefined, 2))}\n`);
  writeFileSync(join(folder, 'conformance.md'), clean(markdownOf(result, facts)));
}

function markdownOf(result: RunResult, { url, began, write, credentials }: ReportFacts): string {
  const rows = result.outcomes.map(
    (outcome) => `| ${outcome.section} | ${cell(outcome.title)} | ${outcome.outcome} | ${cell(detailOf(outcome))} |`,
  );
  return [
    '# Conformance to the wire contract',
    '',
    `${summaryOf(result, url)}.`,
    '',
    `Begun ${began}, ${write ? 'with' : 'without'} writes, ${credentials}.`,
    '',
    '| § | Rule | Outcome | |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('<', '&lt;');
}
