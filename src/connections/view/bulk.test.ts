import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { exampleConnection, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { bulkBar, selectableKeys, type BulkContext, type ReadableEntry } from './bulk';
import { refusesWords } from './refuses-words';
import { bulkRemoveView } from './bulk-remove';
import { bulkEnded, bulkProgress, type BulkResult } from './bulk-run';

const entry = (id: string, over: Partial<Parameters<typeof exampleConnection>[0]> = {}, shadowed = false) =>
  ({ kind: 'readable', key: `id ${id}`, connection: exampleConnection({ id, name: id, ...over }), shadowed }) as const;
const context: BulkContext = { shown: new Set(['id a', 'id b', 'id c']), refuses: undefined, testing: () => false };
const offer = (picked: readonly ReadableEntry[], label: string, more: Partial<BulkContext> = {}) => {
  const found = bulkBar(picked, { ...context, ...more }).offers.find((each) => each.label === label);
  return { takes: found?.takes.map(({ connection }) => connection.id), withheld: found?.withheld };
};

describe('the bar of a selection', () => {
  it('counts what is selected, and of it what a filter hides', () => {
    const picked = ['a', 'b', 'z'].map((id) => entry(id));
    expect(bulkBar(picked, context)).toMatchObject({ count: '3 selected', hidden: '1 not shown' });
    expect(bulkBar(picked.slice(0, 2), context).hidden).toBeUndefined();
    expect(bulkBar([], context).count).toBe('None selected');
  });

  it('leaves out of each action those that are so already, or that the server cannot be asked for, and says why', () => {
    const picked = [entry('a'), entry('b', { enabled: false }), entry('c/d'), entry('test')];
    expect(offer(picked, 'Disable').takes).toEqual(['a']);
    expect(offer(picked, 'Enable').takes).toEqual(['b']);
    expect(offer(picked, 'Test').takes).toEqual(['a', 'b', 'test']);
    expect(offer(picked, 'Delete').takes).toEqual(['a', 'b']);
    const { leftOut } = bulkBar(picked, context);
    expect(leftOut).toContain('Disable leaves out 1: disabled already.');
    expect(leftOut).toContain(
      'Test leaves out 1: Its id has a slash in it, and the server cannot be asked for such an id.',
    );
  });

  it('withholds an action that takes none, with the reason', () => {
    expect(offer([entry('a')], 'Enable')).toEqual({ takes: [], withheld: 'Enabled already.' });
    expect(offer([], 'Test').withheld).toBe('Select at least one connection first.');
    expect(offer([entry('a')], 'Test', { testing: () => true }).withheld).toBe('Being tested already.');
  });

  it('selects of what is shown all that offers something', () => {
    const broken = { kind: 'unreadable', key: 'id c', index: 2, id: 'c', name: 'c', path: '', problem: '' } as const;
    const entries = [entry('a'), entry('b', {}, true), broken, entry('z')];
    expect(selectableKeys(entries, context.shown, undefined)).toEqual(['id a']);
    expect(selectableKeys(entries, context.shown, refusesWords.mockMode)).toEqual([]);
  });

  it('is made of thousands in a moment', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => entry(`c-${at}`));
    expect(bulkBar(many, context).count).toBe('5,000 selected');
  });
});

describe('deleting several', () => {
  it('names each and sums up what leaves', () => {
    const seen = (hosts: number) => ({ observed: exampleObserved({ hosts, vms: 1_000, datastores: 2 }) });
    const view = bulkRemoveView(vmware, [
      entry('a', seen(3)),
      entry('b', seen(4)),
      entry('c', { observed: undefined }),
    ]);
    expect(view.names.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(view.figures.map(({ value, label }) => `${value} ${label}`)).toEqual(['7 agents', '2,000 VMs', '4 storage']);
    expect(lineText(view.note)).toMatch(/^Nothing was collected through one of them/);
    expect(view.buttons.confirm).toBe('Delete 3 connections');
  });

  it('names every one of very many, but in few lines', () => {
    const view = bulkRemoveView(
      vmware,
      Array.from({ length: 300 }, (_, at) => entry(`c-${at}`)),
    );
    expect(view.names).toHaveLength(100);
    expect(view.others.split(', ')).toHaveLength(200);
  });
});

describe('what came of it', () => {
  const result = (name: string, outcome: BulkResult['outcome']): BulkResult => ({
    ...{ id: name, name, outcome, title: name, text: undefined, there: true },
  });

  it('counts while it runs', () => {
    const run = { phase: 'running', action: 'test', total: 12, cancelled: false } as const;
    const results = [result('a', 'failed'), result('b', 'well')];
    expect(bulkProgress({ ...run, results })).toMatchObject({
      title: 'Testing 12 connections',
      progress: '2 of 12 done, 1 failed',
      cancel: 'Cancel',
    });
  });

  it('lists failures first, and counts what was not started or not waited for', () => {
    const results = [result('w', 'well'), result('x', 'left'), result('l', 'limited'), result('f', 'failed')];
    const view = bulkEnded({ phase: 'ended', action: 'test', total: 6, results });
    expect(view.results.map(({ name }) => name)).toEqual(['f', 'x', 'l', 'w']);
    expect(view.summary).toBe('2 work, 1 failed, 1 not waited for, 2 not started');
  });

  it('lists two hundred at most', () => {
    const results = Array.from({ length: 500 }, (_, at) => result(`${at}`, at < 210 ? 'failed' : 'well'));
    const view = bulkEnded({ phase: 'ended', action: 'remove', total: 500, results });
    expect(view.results).toHaveLength(200);
    expect(view.more).toBe('and 300 more, 10 of them failed');
  });
});
