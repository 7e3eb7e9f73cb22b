interface Entry {
  state: unknown;
  address: string;
}

/**
 * Gives a page that is shown inside another one a history of its own, so that the browser's Back is still that of the page
 * around it. To the browser the frame never has more than one entry.
 */
export function keepOwnHistory(page: Window & typeof globalThis): void {
  const { history, location } = page;
  const show = history.replaceState.bind(history);
  const entries: Entry[] = [{ state: history.state as unknown, address: location.href }];
  let at = 0;
  const put = (state: unknown, address: string | URL | null | undefined) => {
    show(state, '', address);
    entries[at] = { state, address: location.href };
  };
  const go = (by = 0) => {
    if (by === 0) return location.reload();
    const entry = entries[at + by];
    if (!entry) return;
    at += by;
    // As in a browser, the page hears of it after whoever asked for it went on.
    setTimeout(() => {
      show(entry.state, '', entry.address);
      page.dispatchEvent(new page.PopStateEvent('popstate', { state: entry.state }));
    });
  };
  Object.assign(history, {
    pushState(state: unknown, _title: string, address?: string | URL | null) {
      at += 1;
      entries.length = at;
      put(state, address);
    },
    replaceState: (state: unknown, _title: string, address?: string | URL | null) => put(state, address),
    go,
    back: () => go(-1),
    forward: () => go(1),
  });
}
