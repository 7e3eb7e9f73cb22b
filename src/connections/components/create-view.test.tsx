import { createComputed, createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { createView } from './create-view';

test('only what differs in a new view is told', () => {
  const [now, setNow] = createSignal(1);
  const told: string[] = [];
  const dispose = createRoot((end) => {
    const view = createView(() => ({ name: 'Rack 4', age: [`${now()} s ago`], state: { word: 'Healthy' } }));
    createComputed(() => told.push(view().name));
    createComputed(() => told.push(view().state.word));
    createComputed(() => told.push(view().age[0] ?? ''));
    return end;
  });
  setNow(2);
  expect(told).toEqual(['Rack 4', 'Healthy', '1 s ago', '2 s ago']);
  dispose();
});

test('lines that views share with each other are never written into', () => {
  const shared = ['nothing collected'];
  createRoot((dispose) => {
    const [polled, setPolled] = createSignal(false);
    const view = createView(() => ({ collected: polled() ? ['collected ', { time: 'now' }] : shared }));
    setPolled(true);
    expect(view().collected).toEqual(['collected ', { time: 'now' }]);
    expect(shared).toEqual(['nothing collected']);
    dispose();
  });
});

test('a view may come and go', () => {
  createRoot((dispose) => {
    const [shown, setShown] = createSignal<{ kind: string } | undefined>(undefined);
    const view = createView(shown);
    expect(view()).toBeUndefined();
    setShown({ kind: 'running' });
    expect(view()?.kind).toBe('running');
    setShown(undefined);
    expect(view()).toBeUndefined();
    dispose();
  });
});
