import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from './menu';

const chosen = vi.fn<(label: string) => void>();
beforeEach(() => {
  chosen.mockClear();
  const item = (label: string, reason?: string) => ({ label, reason, onSelect: () => chosen(label) });
  render(() => (
    <>
      <Menu label="More" items={[item('Duplicate'), item('Disable'), item('Select', 'It has no id.'), item('Copy')]} />
      <button type="button">After</button>
    </>
  ));
});
afterEach(cleanup);
const button = () => screen.getByRole('button', { name: 'More' });
const item = (name: string) => screen.getByRole('menuitem', { name });

describe('a menu button', () => {
  it.each([
    ['{Enter}', 'Duplicate'],
    [' ', 'Duplicate'],
    ['{ArrowDown}', 'Duplicate'],
    ['{ArrowUp}', 'Copy'],
  ])('opens by %j on the item %s', async (key, name) => {
    button().focus();
    await userEvent.keyboard(key);
    expect(item(name)).toHaveProperty('ownerDocument.activeElement', item(name));
    expect(button().getAttribute('aria-expanded')).toBe('true');
  });

  it('goes round by arrows, to its ends, and by letters', async () => {
    const at = () => document.activeElement?.textContent;
    await userEvent.click(button());
    await userEvent.keyboard('{ArrowUp}');
    expect(at()).toBe('Copy');
    await userEvent.keyboard('{ArrowDown}');
    expect(at()).toBe('Duplicate');
    await userEvent.keyboard('{End}');
    expect(at()).toBe('Copy');
    await userEvent.keyboard('{Home}');
    expect(at()).toBe('Duplicate');
    await userEvent.keyboard('di');
    expect(at()).toBe('Disable');
  });

  it('closes by Escape with the focus back on its button, and by Tab with the focus behind it', async () => {
    await userEvent.click(button());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
    await userEvent.keyboard('{Enter}{Tab}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement?.textContent).toBe('After');
  });

  it('closes by a press elsewhere', async () => {
    await userEvent.click(button());
    await userEvent.click(screen.getByText('After'));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });

  it('does what is chosen, once, with the focus back on its button', async () => {
    await userEvent.click(button());
    await userEvent.click(item('Disable'));
    expect(chosen.mock.calls).toEqual([['Disable']]);
    expect(document.activeElement).toBe(button());
  });

  it('says why an item waits, and does nothing then', async () => {
    await userEvent.click(button());
    const waiting = item('Select');
    expect(waiting.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(waiting.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('It has no id.');
    await userEvent.click(waiting);
    expect(chosen).not.toHaveBeenCalled();
    screen.getByRole('menu');
  });
});
