import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRefusal } from '~/contract/refusal';
import { categories } from '~/platforms/vmware/failure-titles';
import { createMockBackend, type LoggedReply, type TestBackend } from '~mocks/node';
import { scenarioAddress, type Place, type Scenario, type Shown, type Step } from '~mocks/scenarios/scenario';
import { scenarios } from '~mocks/scenarios/scenarios';
import { App } from './app';
import { forgetViews, textsOf } from './testing/seen-views';

// Exact times are given in the zone of the browser tests.
vi.hoisted(() => (process.env['TZ'] = 'Europe/Berlin'));

// Mocks stand above all imports, so that they have to bring their own.
const { watched, kinds } = await vi.hoisted(async () => ({
  ...(await import('./testing/seen-views')),
  kinds: await import('./testing/view-kinds-of'),
}));
vi.mock(import('~/connections/view/list'), async (load) => watched(await load(), { listView: kinds.kindsOfList }));
vi.mock(import('~/connections/view/row'), async (load) => watched(await load(), { rowView: kinds.kindsOfRow }));
vi.mock(import('~/connections/view/bulk-run'), async (load) =>
  watched(await load(), {
    bulkProgress: ({ title }) => [['bulk:running', title]],
    bulkEnded: kinds.kindsOfBulkEnd,
  }),
);
vi.mock(import('~/connections/view/attempts-view'), async (load) =>
  watched(await load(), { stripView: kinds.kindsOfStrip }),
);
vi.mock(import('~/connections/view/details'), async (load) =>
  watched(await load(), { detailsView: kinds.kindsOfDetails }),
);
vi.mock(import('~/connections/view/form'), async (load) => watched(await load(), { formView: kinds.kindsOfForm }));
vi.mock(import('~/connections/view/remove'), async (load) =>
  watched(await load(), { removeView: kinds.kindsOfRemoval }),
);
vi.mock(import('~/connections/view/conflict-view'), async (load) =>
  watched(await load(), { conflictView: kinds.kindsOfConflict, meanwhileView: kinds.kindsOfMeanwhile }),
);
vi.mock(import('~/connections/view/done'), async (load) =>
  watched(await load(), { savedView: kinds.kindsOfDone, removedView: kinds.kindsOfDone }),
);
vi.mock(import('~/connections/view/asking'), async (load) =>
  watched(await load(), { leaveQuestion: kinds.kindsOfQuestion }),
);
vi.mock(import('~/connections/view/test-view'), async (load) =>
  watched(await load(), { testView: (view, _, run) => kinds.kindsOfTest(view, run) }),
);
vi.mock(import('~/connections/view/preview-view'), async (load) =>
  watched(await load(), { previewView: kinds.kindsOfPreview }),
);
vi.mock(import('~/connections/view/repeat-question'), async (load) =>
  watched(await load(), { repeatQuestion: ({ kind, title }) => [[`repeat:${kind}`, title]] }),
);
vi.mock(import('~/connections/view/problem'), async (load) =>
  watched(await load(), {
    problemView: (view, _, attempt, failure) => kinds.kindsOfProblem(view, attempt.attempt, failure),
  }),
);
vi.mock(import('~/connections/view/workspace'), async (load) =>
  watched(await load(), {
    missingConnection: ({ title }) => [['missing:connection', title]],
    missingPlatform: ({ title }) => [['missing:platform', title]],
    missingPage: ({ title }) => [['missing:page', title]],
  }),
);

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
  backend = undefined;
  forgetViews();
});

describe('every scenario shows what proves that its state is there, and what it is an example of', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_, scenario) => {
    const { replies } = open(scenario);
    for (const step of scenario.steps ?? []) await take(step);
    for (const shown of scenario.shows) await find(shown);
    const { views = [], polled = [], tested = [], codes = [] } = scenario.covers;
    for (const kind of views) await waitFor(() => expect(pageSays(textsOf(kind)), kind).toBe(true));
    expect(codesOf(replies)).toEqual(expect.arrayContaining([...codes]));
    expect(polledCategories(replies)).toEqual(expect.arrayContaining([...polled]));
    expect(testedCategories(replies)).toEqual(expect.arrayContaining([...tested]));
  });
});

function open(scenario: Scenario): TestBackend {
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', scenarioAddress(scenario));
  render(() => <App backend={{ kind: 'server' }} />);
  return backend;
}

/** Whether one of the texts is on the page. A text over several elements has other spaces than the sentence. */
function pageSays(texts: readonly string[]): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '');
  const page = plain(document.body.textContent);
  return texts.some((text) => page.includes(plain(text)));
}

async function take(step: Step): Promise<void> {
  const where = step.within ? within(await place(step.within)) : screen;
  if (step.do === 'paste') {
    await userEvent.click(await where.findByLabelText(step.name, { selector: 'input' }));
    await userEvent.paste(step.text);
    return;
  }
  if (step.do === 'fill') {
    const box = await where.findByLabelText(step.name, { selector: 'input' });
    box.focus();
    fireEvent.input(box, { target: { value: step.with } });
    return;
  }
  const [control] =
    step.role === 'disclosure'
      ? await where.findAllByText(step.name, { selector: 'summary' })
      : await where.findAllByRole(step.role, { name: step.name });
  await userEvent.click(control!);
}

async function find(shown: Shown): Promise<void> {
  if (!('role' in shown)) {
    await screen.findAllByText((_, element) => element?.textContent?.includes(shown.text) ?? false);
    return;
  }
  const { text, whole } = shown;
  const there = async () => place(shown, shown.within && (await place(shown.within)));
  const found = await there();
  if (text !== undefined && whole) await within(found).findByText(text);
  // Another one of that name may take its place meanwhile.
  else if (text !== undefined) await waitFor(async () => expect((await there()).textContent).toContain(text));
}

/** A place by role and exact name; a password box has no role of its own, so it goes by its label. */
async function place({ role, name }: Place, inside: HTMLElement = document.body): Promise<HTMLElement> {
  const where = within(inside);
  if (role === 'textbox') return where.findByLabelText(name, { selector: 'input' });
  const [first] = await where.findAllByRole(role, { name });
  return first!;
}

/** Codes of the refusals that came, and the words of those without one. */
function codesOf(replies: readonly LoggedReply[]): (string | undefined)[] {
  return replies
    .filter(({ status }) => status >= 400)
    .map(({ status, body }) => readRefusal(status, body))
    .map(({ code, message }) => code ?? message);
}

/** Categories of the failures that tests came to. */
function testedCategories(replies: readonly LoggedReply[]): string[] {
  return replies
    .filter(({ method, target, status }) => method === 'POST' && target.endsWith('/test') && status === 400)
    .map(({ status, body }) => categoryWord(readRefusal(status, body).details['category']));
}

/** Categories of the failures that stand in the lists. */
function polledCategories(replies: readonly LoggedReply[]): string[] {
  type Item = { poll?: { lastError?: { category?: string } } };
  return replies
    .filter(({ method, target, status }) => method === 'GET' && target.endsWith('/connections') && status === 200)
    .flatMap(({ body }) => listed(body) as Item[])
    .flatMap(({ poll }) => (poll?.lastError ? [categoryWord(poll.lastError.category)] : []));
}

function listed(body: string): unknown[] {
  try {
    const list: unknown = JSON.parse(body);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function categoryWord(category: string | undefined): string {
  if (category === undefined) return 'none';
  return categories.includes(category) ? category : 'unknown';
}
