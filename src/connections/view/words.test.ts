import { describe, expect, it } from 'vitest';
import { lineText, type Line } from '~/lib/line';
import { formWords } from './form-words';
import { removeWords } from './remove-words';
import { testWords } from './test-words';
import { coverageView } from './coverage';
import { coverage } from '~/platforms/vmware/coverage';
import { categories } from '~/platforms/vmware/failure-titles';
import { explainFailure } from '~/platforms/vmware/failures';
import { labelWords } from '~/platforms/vmware/label-words';
import { vmwareHelp } from '~/platforms/vmware/help';
import { vmware } from '~/platforms/vmware/platform';
import { stepTable } from '~/platforms/vmware/steps';
import { words } from '~/platforms/vmware/words';
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
/** The functions within a value that no stand-in makes speak. */
function silent(value: unknown, path: string): string[] {
  if (typeof value === 'function') return tryCall(value).length === 0 ? [path] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => silent(inner, `${path} ${name}`));
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
    // A sign-in answered so has one more sentence.
    ['x', 400],
    [500, 'test'],
    ['x', []],
    ['vm tools'],
    [[{ kind: 'VM', id: 'vm-1' }]],
    [[{ label: 'X', value: 'x' }], true],
    [['1 VM'], moment],
    [{ destination: 'x', username: 'y' }],
    [{ texts: {}, checks: {} }],
    [{ texts: { fingerprint: '', pollIntervalSeconds: '' }, checks: { useHttps: true } }],
    [{ name: 'x', authority: 'x:443', url: 'https://x:443', named: true }, 'y', true],
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
/** Every file of words that there is, found by its name, so that a new one cannot be missed. */
const files = import.meta.glob<Record<string, unknown>>(
  ['/src/**/*words.ts', '/mocks/**/*words.ts', '/src/platforms/*/coverage.ts', '!/src/platforms/platform-words.ts'],
  { eager: true },
);
/** The two places where a direct way may be named, since neither offers it: exactly these. */
const singleHost = 'A single ESXi host answers like this too; its vCenter is the entry point.';
const notCovered = ['direct ESXi', 'recovery', 'control'];
const found = Object.values(files).flatMap((file) => Object.values(file));
const all = [
  ...found.map((value) => (value === coverage ? { ...coverage, notCovered: [] } : value)),
  ...[stepTable.steps, vmware.label],
  labels.map(labelWords),
  [...categories, 'quota', undefined].flatMap((category) => [
    explainFailure({ category, message: '' }, subject, 'test'),
    explainFailure({ category, message: '' }, subject, 'poll'),
    vmwareHelp.help({ kind: 'failure', failure: { category, message: '' }, subject }),
  ]),
]
  .flatMap(texts)
  .map((text) => text.replaceAll(singleHost, ''));

/** What the mock says stands at each host: no sentence of the product, but it may claim no more. */
const simulated = simulatedVcenters.map(({ shows }) => shows);

const claims = /(?<!un)support(s|ed|ing)?\b|certif(ied|ication\b)|production.ready|\bis ready\b/i;

describe('no sentence', () => {
  it('is missed here', () => {
    expect(Object.keys(files).length).toBeGreaterThan(25);
    expect(Object.entries(files).filter(([, file]) => texts(file).length === 0)).toEqual([]);
    expect(new Set(all).size).toBeGreaterThan(400);
    // A function that none of the stand-ins fits is heard nowhere.
    expect(Object.entries(files).flatMap(([name, file]) => silent(file, name))).toEqual([]);
  });
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

describe('what is not covered', () => {
  it('has its hint heard here', () =>
    expect(texts(files['/src/platforms/vmware/failure-words.ts']).join(' ')).toContain(singleHost));
  it('is the only place beside one hint that names a direct way or a recovery, and offers neither', () => {
    expect(coverage.notCovered).toEqual(notCovered);
    expect(coverageView(vmware).at(-1)).toEqual({ label: 'Not covered', value: [notCovered.join(', ')] });
  });
  it('is the row that governs the platform; that it is admitted is printed nowhere', () => {
    expect(coverage).toMatchObject({
      platform: vmware.id,
      ingestion: 'api-backed',
      projections: ['agent', 'vm', 'storage'],
    });
    expect(coverage.reads).toEqual(['inventory', 'topology', 'alarms and history', 'assistant']);
    expect(coverage.admission).toBe('admitted');
    const printed = coverageView(vmware).flatMap(({ label, value, aside }) => [
      label,
      lineText(value),
      lineText(aside ?? []),
    ]);
    expect(printed.filter((text) => /admi|support/i.test(text))).toEqual([]);
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
