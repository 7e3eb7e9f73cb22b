import { QueryClient } from '@tanstack/solid-query';
import { render } from '@solidjs/testing-library';
import { vi } from 'vitest';
import { App } from '../app';
import { routeOf } from './hostile-bodies';
import { answer, type HostileReply } from './hostile-replies';
import { passwordIn } from './hostile-transport';
import { leaksIn, textsOfPage } from './leaks';

/** The page before a server that says anything. */
export interface HostilePage {
  /** Whether the server has a reply left. */
  more(): boolean;
  /** How many replies were had so far. */
  answered(): number;
  /** Reads everything anew. */
  readAgain(): Promise<void>;
  /** Until every answer is worked off. */
  settled(): Promise<void>;
  /** What is wrong with the page: that it does not stand, what was thrown, and where a secret is. [] where all is well. */
  faults(): string[];
  close(): void;
}

const consoleMethods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;
const task = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Opens the page. The server gives its replies in turn, and none when they are used up. @param typed passwords that will be typed */
export function openHostilePage(path: string, replies: readonly HostileReply[], typed: readonly string[]): HostilePage {
  const [left, thrown, said] = [[...replies], [] as string[], [] as unknown[]];
  let open = 0;
  const clients = vi.spyOn(QueryClient.prototype, 'mount');
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (target, init) => {
    open += 1;
    await task();
    open -= 1;
    const reply = left.shift();
    if (!reply) throw new TypeError('fetch failed');
    return answer(reply, routeOf(init?.method ?? 'GET', String(target)), passwordIn(init?.body));
  });
  const quiet = consoleMethods.map((name) =>
    vi.spyOn(console, name).mockImplementation((...all: unknown[]) => void said.push(all)),
  );
  const scrolling = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const onError = (event: ErrorEvent) => void thrown.push(`error: ${String(event.message)}`);
  const onRejection = (reason: unknown) => void thrown.push(`rejection: ${String(reason)}`);
  window.addEventListener('error', onError);
  process.on('unhandledRejection', onRejection);
  history.replaceState(null, '', path);
  const { unmount } = render(() => <App backend={{ kind: 'server' }} />);
  const client = () => {
    const last: unknown = clients.mock.contexts.at(-1);
    return last instanceof QueryClient ? last : undefined;
  };

  const settled = async () => {
    for (let quietFor = 0; quietFor < 3; quietFor += 1) {
      await task();
      if (open > 0) quietFor = 0;
    }
  };
  const kept = () => [
    ...[client()?.getQueryCache().getAll(), client()?.getMutationCache().getAll()].map((all) =>
      all?.map((each) => ('queryKey' in each ? [each.queryKey, each.state] : each.state)),
    ),
    { ...localStorage },
    { ...sessionStorage },
    [location.href, history.state, document.cookie],
    said,
  ];
  return {
    more: () => left.length > 0,
    answered: () => replies.length - left.length,
    readAgain: async () => void (await client()?.invalidateQueries()),
    settled,
    faults() {
      window.dispatchEvent(new Event('pagehide'));
      const alive = document.querySelector('h1, main h2')?.textContent ?? '';
      const markup = document.body.querySelector(
        'script, img, iframe, object, [onerror], [onload], [href^="javascript:" i]',
      );
      return [
        ...thrown,
        ...(alive === '' || !document.querySelector('main') ? [`does not stand: ${document.body.textContent}`] : []),
        ...(document.body.textContent.includes('fault of its own') ? [`crashed: ${document.body.textContent}`] : []),
        ...(markup || 'hostile' in window ? ['markup of the server is in the page'] : []),
        ...leaksIn(textsOfPage(), typed).map((text) => `in the page: ${text.slice(0, 400)}`),
        ...leaksIn(kept(), typed).map((text) => `kept: ${text.slice(0, 400)}`),
      ];
    },
    close() {
      unmount();
      window.removeEventListener('error', onError);
      process.off('unhandledRejection', onRejection);
      for (const spy of [clients, fetching, scrolling, ...quiet]) spy.mockRestore();
      sessionStorage.clear();
      localStorage.clear();
      document.body.replaceChildren();
    },
  };
}
