import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { storedTheme } from './theme';
import { ThemeSwitch } from './theme-switch';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('a chosen theme is drawn and remembered, and the system takes over again', async () => {
  render(() => <ThemeSwitch />);
  const choice = screen.getByRole('combobox', { name: 'Theme' });
  await userEvent.selectOptions(choice, 'Dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(storedTheme()).toBe('dark');
  await userEvent.selectOptions(choice, 'System');
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect(storedTheme()).toBe('system');
});

test('a remembered theme is drawn when the page comes again', () => {
  localStorage.setItem('theme', 'dark');
  render(() => <ThemeSwitch />);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' }).value).toBe('dark');
});

test('a browser that remembers nothing still draws what is chosen', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  render(() => <ThemeSwitch />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Light');
  expect(document.documentElement.dataset['theme']).toBe('light');
});
