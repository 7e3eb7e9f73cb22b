import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import { readChoice, sameChoice, searchWith, type ListChoice } from '~/connections/view/list-choice';
import type { Workspace } from './workspace-context';

/** So long after the last key typing counts as at rest, in milliseconds. Browsers refuse an address that changes with every key. */
export const restMs = 400;

/** What is chosen of a list. The address holds it, so that it outlives sheets, the details page and a reload. */
export interface ChoiceOfList {
  choice: Accessor<ListChoice>;
  /** Chooses something else; Back leads to what was chosen before. @param how `replace`: it does not */
  choose(next: ListChoice, how?: 'replace'): void;
  /** Searches with every key; the address follows once typing rests. */
  type(search: string): void;
  /** Typing is over: the address follows now. */
  typed(): void;
}

/** @param onRest called once each time when something else was chosen by hand, and typing rests */
export function createListChoice({ platform }: Workspace, onRest: () => void): ChoiceOfList {
  const location = useLocation();
  const navigate = useNavigate();
  const addressed = createMemo(() => readChoice(platform, location.search), undefined, { equals: sameChoice });
  /** What is chosen and does not stand in the address yet. */
  const [draft, setDraft] = createSignal<ListChoice>();
  const choice = createMemo(() => draft() ?? addressed(), undefined, { equals: sameChoice });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  onCleanup(stopWaiting);
  const address = (next: ListChoice, replace: boolean) => {
    stopWaiting();
    if (sameChoice(next, addressed())) return setDraft(undefined);
    // Over the list may lie a sheet, which stays, and so does what the entry of the history remembers.
    return navigate(location.pathname + searchWith(platform, location.search, next), {
      ...{ replace, scroll: false, resolve: false },
      ...(replace ? { state: location.state as Record<string, unknown> | null } : {}),
    });
  };
  // What the address holds is no draft any more, however it came there.
  createEffect(on(addressed, () => timer === undefined && setDraft(undefined), { defer: true }));
  const rest = () => {
    if (timer === undefined) return;
    const next = untrack(choice);
    address(next.search.trim() === '' ? { ...next, search: '' } : next, true);
    onRest();
  };
  return {
    choice,
    choose(next, how) {
      setDraft(next);
      address(next, how === 'replace');
      onRest();
    },
    type(search) {
      setDraft({ ...untrack(choice), search });
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    },
    typed: rest,
  };
}
