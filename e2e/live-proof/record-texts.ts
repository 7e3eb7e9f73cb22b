import { isPhrase, phrases, type Phrase } from './phrases';
import type { Facts, ListHealth, ProofRecord, ProofStep } from './proof-record';
import { asCategory, asCode, isTaxonomy } from './taxonomy';

const keys: ReadonlySet<string> = new Set(
  (
    'format alias date durationMs pulseVersion vcenter privileges steps allPassed conclusion purpose version build ids unread ' +
    'step sections title expected outcome got facts list status code category pulse resources degraded issueCount hosts vms ' +
    'datastores networks rows attempted succeeded consecutiveFailures error'
  ).split(' '),
);

/** The texts of a record, and its keys, that are none of the fixed ones: aliases, versions, privilege ids, and whatever has no business there. */
export function variableTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return isFixed(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const oddKeys = Array.isArray(value) ? [] : Object.keys(value).filter((key) => !keys.has(key));
  return [...oddKeys, ...Object.values(value).flatMap(variableTexts)];
}

const fixed: ReadonlySet<string> = new Set(['passed', 'did not pass', 'not proven', 'pulse-live-proof/1']);

function isFixed(text: string): boolean {
  return fixed.has(text) || /^(§[\d.]+|\d{1,2}b?)$/.test(text) || isPhrase(text) || isTaxonomy(text);
}

/** The same record with fixed texts alone. */
export function withoutVariables(record: ProofRecord): ProofRecord {
  return {
    ...record,
    alias: '',
    date: '',
    ...(record.pulseVersion === undefined ? {} : { pulseVersion: '' }),
    vcenter: record.vcenter.version === undefined ? {} : { version: '', build: '' },
    privileges: 'ids' in record.privileges ? { ids: [] } : { unread: fixedPhrase(record.privileges.unread) },
    steps: record.steps.map(fixedStep),
    conclusion: fixedPhrase(record.conclusion),
    purpose: fixedPhrase(record.purpose),
  };
}

function fixedStep({ list, ...step }: ProofStep): ProofStep {
  return {
    ...step,
    step: isFixed(step.step) ? step.step : '',
    sections: step.sections.filter(isFixed),
    title: fixedPhrase(step.title),
    expected: fixedPhrase(step.expected),
    got: fixedPhrase(step.got),
    facts: fixedFacts(step.facts),
    ...(list ? { list: fixedList(list) } : {}),
  };
}

function fixedPhrase(text: Phrase): Phrase {
  return isPhrase(text) ? text : phrases.stopped;
}

function fixedFacts({ category, code, ...facts }: Facts): Facts {
  const fixedCategory = asCategory(category);
  const fixedCode = asCode(code);
  return { ...facts, ...(fixedCategory ? { category: fixedCategory } : {}), ...(fixedCode ? { code: fixedCode } : {}) };
}

function fixedList({ category, ...list }: ListHealth): ListHealth {
  const fixed = asCategory(category);
  return { ...list, ...(fixed ? { category: fixed } : {}) };
}
