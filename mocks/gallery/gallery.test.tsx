import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrivalAttribute, arrivalEvent, wishAttribute } from '~mocks/frame/wish';
import { scenarios } from '~mocks/scenarios/scenarios';
import { Gallery } from './gallery';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/gallery');
});
afterEach(cleanup);

function open(address = '/gallery') {
  history.replaceState(null, '', address);
  render(() => <Gallery />);
}

const search = (words: string) => fireEvent.input(screen.getByLabelText('Search'), { target: { value: words } });
const frameOf = (title: string) => screen.findByTitle(`Live: ${title}`);
const wishOf = (frame: Element): unknown => JSON.parse(frame.getAttribute(wishAttribute) ?? '');
const arrive = (frame: Element, told: string) => {
  frame.setAttribute(arrivalAttribute, told);
  frame.dispatchEvent(new Event(arrivalEvent));
};

const title = (id: string) => scenarios.find((scenario) => scenario.id === id)?.title ?? id;

describe('states', () => {
  it('stand by platform and surface, each of which can be gone to', () => {
    open('/gallery?q=remov');
    expect(screen.getByRole('heading', { level: 2, name: 'VMware' })).toBeTruthy();
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    for (const heading of screen.getAllByRole('heading', { level: 3 })) {
      const link = within(contents).getByRole('link', { name: heading.textContent });
      expect(link.getAttribute('href')).toBe(`#${heading.id}`);
    }
    const removal = screen.getByRole('region', { name: 'Removal' });
    expect(within(removal).getByRole('link', { name: title('vmware/remove') })).toBeTruthy();
  });

  it('lead to their own address, which takes the steps of those that have some', () => {
    open('/gallery?q=vmware/edit');
    const href = (id: string) => screen.getByRole('link', { name: title(id) }).getAttribute('href');
    expect(href('vmware/edit')).toMatch(/^\/settings\/.*\/edit\?scenario=vmware\/edit$/);
    expect(href('vmware/edit-leave')).toMatch(/\?scenario=vmware\/edit-leave&steps$/);
  });

  it('are found by id, by title and by what they show, and the address keeps the search', async () => {
    open();
    search('garbled-body');
    expect(screen.getByText(`1 of ${scenarios.length} states`)).toBeTruthy();
    expect(location.search).toBe('?q=garbled-body');
    search('ZURICH 4 of 9 connections');
    expect(screen.getByRole('link', { name: title('vmware/list') })).toBeTruthy();
    search('no such words');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByText(`${scenarios.length} states`)).toBeTruthy();
    expect(location.search).toBe('');
  });

  it('are opened as it is chosen, and anew with each choice', async () => {
    open('/gallery?q=vmware/edit-gone&width=768&latency=real');
    const first = await frameOf(title('vmware/edit-gone'));
    expect(wishOf(first)).toEqual({
      latency: 'real',
      colours: 'light',
      stillness: false,
      largeText: false,
      longWords: false,
      triedWords: {},
    });
    expect(first.getAttribute('src')).toMatch(/\?scenario=vmware\/edit-gone$/);
    fireEvent.click(within(screen.getByRole('group', { name: 'Colours' })).getByRole('button', { name: 'Dark' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Text at 200 %' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Long words' }));
    await waitFor(async () =>
      expect(wishOf(await frameOf(title('vmware/edit-gone')))).toMatchObject({
        colours: 'dark',
        largeText: true,
        longWords: true,
      }),
    );
    expect(first.isConnected).toBe(false);
    expect(location.search).toBe('?q=vmware%2Fedit-gone&width=768&colours=dark&latency=real&text=200&words=long');
  });

  it('say when they were not reached, and quietly that they are on their way', async () => {
    open('/gallery?q=vmware/edit-gone');
    const frame = await frameOf(title('vmware/edit-gone'));
    expect(screen.getByText('Opening…')).toBeTruthy();
    arrive(frame, 'missed: button “Save connection”');
    expect(screen.getByText('This state was not reached: button “Save connection”')).toBeTruthy();
    arrive(frame, 'reached');
    expect(screen.queryByText(/not reached|Opening/)).toBeNull();
  });

  it('open a few at a time', async () => {
    open('/gallery?q=connection');
    await waitFor(() => expect(screen.getAllByTitle(/^Live/)).toHaveLength(16));
    const [first] = screen.getAllByTitle(/^Live/);
    if (first) arrive(first, 'reached');
    await waitFor(() => expect(screen.getAllByTitle(/^Live/)).toHaveLength(17));
  });

  it('have a link to copy', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open('/gallery?q=vmware/edit-gone');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^http:\/\/localhost.*\?scenario=vmware\/edit-gone&steps$/);
    vi.unstubAllGlobals();
  });
});

describe('words', () => {
  it('stand with their key and place, and are searched by the same box', async () => {
    open('/gallery?view=words&q=frameWords');
    expect(await screen.findByRole('heading', { level: 2, name: 'src/app/words.ts' })).toBeTruthy();
    search('frameWords.mock.line');
    const box = screen.getByRole('textbox', { name: 'frameWords.mock.line' });
    expect(box).toHaveProperty('value', 'Everything here is simulated. Nothing reaches a real server.');
    expect(screen.getByText(/^src\/app\/words\.ts:\d+$/)).toBeTruthy();
    expect(screen.getByText(/^1 of \d+ texts$/)).toBeTruthy();
    search('attempts since ‹since›: ‹summary›');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('‹count› attempts since ‹since›: ‹summary›')).toBeTruthy();
  });

  it('are tried in the frames, until they are taken back', async () => {
    open('/gallery?view=words&q=frameWords.mock.line');
    const box = await screen.findByRole('textbox', { name: 'frameWords.mock.line' });
    fireEvent.input(box, { target: { value: 'All of it is made up.' } });
    expect(screen.getByText('1 text tried')).toBeTruthy();
    expect(screen.getByText(/^Tried in this tab alone/).textContent).toMatch(/edit src\/app\/words\.ts:\d+\.$/);

    fireEvent.click(screen.getByRole('link', { name: 'States' }));
    search('vmware/edit-gone');
    const key = 'src/app/words.ts frameWords.mock.line';
    await waitFor(async () =>
      expect(wishOf(await frameOf(title('vmware/edit-gone')))).toMatchObject({
        triedWords: { [key]: 'All of it is made up.' },
      }),
    );

    cleanup();
    open('/gallery?view=words&q=frameWords.mock.line');
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'All of it is made up.');
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(screen.getByRole('textbox')).toHaveProperty(
      'value',
      'Everything here is simulated. Nothing reaches a real server.',
    );
    expect(screen.queryByText(/tried/)).toBeNull();
    expect(sessionStorage.getItem('pulse-tried-words')).toBe('{}');
  });
});
