import { countKinds } from './count-steps';
import type { Counts, Facts, ListHealth, ProofRecord, ProofStep } from './proof-record';

/** The record as a page for people. It says nothing that the record does not. */
export function proofMarkdown(record: ProofRecord): string {
  const { alias, date, durationMs, pulseVersion, vcenter, privileges, steps, conclusion, purpose } = record;
  return `${[
    `# Live proof of onboarding: ${alias}, ${date}`,
    '',
    `- Pulse: ${pulseVersion ?? 'version not readable'}`,
    `- vCenter: ${vcenter.version === undefined ? 'version not readable' : versionText(vcenter.version, vcenter.build)}`,
    `- Duration: ${durationMs} ms`,
    `- Privileges of the account at the root folder: ${'ids' in privileges ? `${privileges.ids.length}, listed below` : `not read. ${privileges.unread}`}`,
    '',
    '| Step | § | What | Expected | Outcome | Got | Duration |',
    '|---|---|---|---|---|---|---|',
    ...steps.map(stepRow),
    '',
    'The list after each step:',
    '',
    '| Step | Status | Rows of the proof | Attempted | Succeeded | Failures in a row | Error |',
    '|---|---|---|---|---|---|---|',
    ...steps.flatMap(({ step, list }) => (list ? [listRow(step, list)] : [])),
    '',
    ...('ids' in privileges ? ['Privileges:', '', ...privileges.ids.map((id) => `- ${id}`), ''] : []),
    conclusion,
    '',
    purpose,
  ].join('\n')}\n`;
}

function versionText(version: string, build: string | undefined): string {
  return build === undefined ? version : `${version}, build ${build}`;
}

function stepRow({ step, sections, title, expected, outcome, got, facts, durationMs }: ProofStep): string {
  const found = [got, factsText(facts)].filter((text) => text !== '').join(' ');
  return `| ${[step, sections.join(', '), title, expected, outcome, found, `${durationMs} ms`].join(' | ')} |`;
}

function factsText({ status, code, category, pulse, vcenter, resources, degraded, issueCount }: Facts): string {
  return [
    status === undefined ? [] : status === 0 ? ['no answer'] : [`HTTP ${status}`],
    code === undefined ? [] : [`code ${code}`],
    category === undefined ? [] : [`category ${category}`],
    pulse ? [`Pulse: ${countsText(pulse)}`] : [],
    vcenter ? [`vCenter: ${countsText(vcenter)}`] : [],
    resources ? [`resources: ${countsText(resources)}`] : [],
    degraded ? [`degraded, ${issueCount ?? 0} issues`] : [],
  ]
    .flat()
    .join('; ');
}

function countsText(counts: Counts): string {
  return countKinds.flatMap((kind) => (counts[kind] === undefined ? [] : [`${counts[kind]} ${kind}`])).join(', ');
}

function listRow(step: string, list: ListHealth): string {
  const { status, rows, attempted, succeeded, consecutiveFailures, error, category } = list;
  const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
  const errorText = error ? (category ?? 'without category') : 'none';
  return `| ${[step, status, rows, yes(attempted), yes(succeeded), consecutiveFailures, errorText].join(' | ')} |`;
}
