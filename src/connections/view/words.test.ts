import { describe, expect, it } from 'vitest';
import { lineText, type Line } from '~/lib/line';
import { detailWords } from './details-words';
import { askWords, formWords } from './form-words';
import { removeWords } from './remove-words';
import { listWords, rowWords, withheldWords } from './words';
import { problemWords } from './problem-words';
import { testWords } from './test-words';
import { doneWords, leaveSentWords, leaveWords } from './asking-words';
import { missingWords, workspaceWords } from './workspace-words';
import { categories } from '~/platforms/vmware/failure-titles';
import { explainFailure } from '~/platforms/vmware/failures';
import { failureWords } from '~/platforms/vmware/failure-words';
import { faultWords, remarkWords } from '~/platforms/vmware/fault-words';
import { sections } from '~/platforms/vmware/form-words';
import { issueWords } from '~/platforms/vmware/issue-words';
import { labelWords } from '~/platforms/vmware/labels';
import { vmware } from '~/platforms/vmware/platform';
import { stepTable } from '~/platforms/vmware/steps';
import { words } from '~/platforms/vmware/words';
import { frameWords } from '~/app/words';
import { controlWords } from '~/connections/components/words';
import { uiWords } from '~/ui/words';
import { panelWords } from '~mocks/panel/words';
import { simulatedVcenters } from '~mocks/vcenters/table';

/** Every text within a value; functions are called with words that stand for anything. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return tryCall(value);
  if (isLine(value)) return [lineText(value)];
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
function isLine(value: unknown): value is Line {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (part) =>
        typeof part === 'string' ||
        (typeof part === 'object' && part !== null && ('code' in part || 'keep' in part || 'time' in part)),
    )
  );
}
function tryCall(make: unknown): string[] {
  const call = make as (...given: unknown[]) => unknown;
  const moment = { text: '3 h ago', exact: 'x', iso: 'x' };
  return [
    [2, 2, 2],
    ['x', 'x', 'x'],
    [moment, moment, moment],
    [1, true, 1],
    [moment, '1 s'],
    [3, moment],
    ['add', 2],
    ['x', []],
    [{ destination: 'x', username: 'y' }],
    [{ brief: 'X', noun: 'X', plural: true, lost: 'X.' }, { kind: 'busy' }],
  ].flatMap((given) => {
    try {
      return texts(call(...given));
    } catch {
      return [];
    }
  });
}

const labels = [
  'vm guest identity',
  'vmware performance metrics',
  'HostSystem triggered alarms',
  'folder name',
  'vcenter tag',
];
const subject = { destination: 'vc.example.net:443', username: 'ro@example.net', skipVerify: false };
const all = [
  ...[words, sections, faultWords, remarkWords, issueWords, failureWords, stepTable.steps, vmware.label],
  ...[
    rowWords,
    withheldWords,
    detailWords,
    listWords,
    formWords,
    askWords,
    removeWords,
    problemWords,
    testWords,
    doneWords,
    leaveWords,
    leaveSentWords,
    missingWords,
    workspaceWords,
    frameWords,
    controlWords,
    uiWords,
    panelWords,
  ],
  labels.map(labelWords),
  [...categories, 'quota', undefined].flatMap((category) => [
    explainFailure({ category, message: '' }, subject, 'test'),
    explainFailure({ category, message: '' }, subject, 'poll'),
  ]),
].flatMap(texts);

/** What the mock says stands at each host: no sentence of the product, but it may claim no more. */
const simulated = simulatedVcenters.map(({ shows }) => shows);

const claims = /(?<!un)support(s|ed|ing)?\b|certif(ied|ication\b)|production.ready|\bis ready\b/i;

describe('no sentence', () => {
  it('is missed here', () => expect(new Set(all).size).toBeGreaterThan(250));
  it.each([
    ['claims support, certification or readiness', claims],
    [
      'promises recovery, restore, power or snapshot control',
      /recover|restor|roll ?back|power (on|off|up)\b|take .*snapshot|vmotion|migrat/i,
    ],
    ['names a direct way to ESXi', /esxi?\b/i],
    [
      'blames the user',
      /\b(your (fault|mistake|error)|you (must|forgot|failed|entered|have to)|invalid (input|entry)|wrong)\b/i,
    ],
  ])('%s', (_, pattern) => {
    expect(all.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('of the simulated vCenters claims support, certification or readiness', () => {
    expect(simulated.filter((text) => claims.test(text))).toEqual([]);
  });
});

it('the names that suites rely on are exact', () => {
  expect([words.add, words.edit, words.remove, vmware.label, words.empty.title]).toEqual([
    ...['Add VMware connection', 'Edit VMware connection', 'Delete VMware connection'],
    ...['VMware', 'No VMware connections yet'],
  ]);
  expect([
    formWords.test,
    formWords.saveAdd,
    formWords.saveEdit,
    formWords.cancel,
    testWords.stop,
    removeWords.confirm,
  ]).toEqual([
    ...['Test connection', 'Add connection', 'Save connection', 'Cancel'],
    ...['Stop test', 'Delete connection'],
  ]);
  expect([testWords.works, testWords.limited]).toEqual(['Connection works', 'Connection works, with limits']);
});
