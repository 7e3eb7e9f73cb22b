import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { TabPanel, Tabs } from './tabs';

afterEach(cleanup);

function Three() {
  const [selected, setSelected] = createSignal('b');
  const tabs = [
    { id: 'a', label: 'First' },
    { id: 'b', label: 'Second', count: '9', countSpoken: '9 things' },
    { id: 'c', label: 'Third' },
  ];
  return (
    <>
      <Tabs id="t" label="Kinds" tabs={tabs} selected={selected()} onSelect={setSelected} />
      <TabPanel id="t" selected={selected()}>
        {selected()}
      </TabPanel>
    </>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

test('tabs are one stop of the keyboard, and the selected one is it', () => {
  render(() => <Three />);
  expect(['First', 'Second', 'Third'].map((name) => tab(name).tabIndex)).toEqual([-1, 0, -1]);
});

test('arrow keys, Home and End move and select, around the ends too', async () => {
  const user = userEvent.setup();
  render(() => <Three />);
  await user.tab();
  expect(document.activeElement).toBe(tab('Second'));
  for (const [key, name] of [
    ['{ArrowRight}', 'Third'],
    ['{ArrowRight}', 'First'],
    ['{ArrowLeft}', 'Third'],
    ['{Home}', 'First'],
    ['{End}', 'Third'],
  ] as const) {
    await user.keyboard(key);
    expect(document.activeElement).toBe(tab(name));
    expect(tab(name).getAttribute('aria-selected')).toBe('true');
  }
});

test('a count stands outside of the name, and is heard as a description', () => {
  render(() => <Three />);
  expect(tab('Second').textContent).toContain('9');
  expect(tab('Second').getAttribute('aria-description')).toBe('9 things');
});

test('the panel is named by the selected tab', async () => {
  render(() => <Three />);
  await userEvent.click(tab('Third'));
  expect(screen.getByRole('tabpanel', { name: 'Third' }).textContent).toBe('c');
});
