const key = 'pulse-mock-reset';

/** Keeps over the load that follows that mock data were reset. */
export function keepResetNews(storage: () => Storage): void {
  try {
    storage().setItem(key, '1');
  } catch {
    // Blocked: then the page after the load says nothing of it, which is all that is lost.
  }
}

/** Whether mock data were reset right before this load; said once. */
export function takeResetNews(storage: () => Storage): boolean {
  try {
    const kept = storage().getItem(key) !== null;
    storage().removeItem(key);
    return kept;
  } catch {
    return false;
  }
}
