/** A pause in typing after which the next letter begins anew, in milliseconds. */
const typingPauseMs = 500;

/**
 * The keyboard of a menu: arrows go round, Home and End to its ends, letters to what begins with them, Escape and Tab leave.
 * @param choices its items, in order
 * @param close closes it and hands the focus back to its button, from where Tab goes on by itself
 */
export function moveInMenu(choices: () => HTMLElement[], close: () => void): (event: KeyboardEvent) => void {
  let typed = '';
  let typedAt = -Infinity;
  const byLetter = (event: KeyboardEvent): HTMLElement | undefined => {
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLElement);
    typed = (event.timeStamp - typedAt > typingPauseMs ? '' : typed) + event.key.toLowerCase();
    typedAt = event.timeStamp;
    // The first letter leads on to the next item; more of the word may stay on this one.
    const from = typed.length > 1 ? Math.max(at, 0) : at + 1;
    return [...all.slice(from), ...all.slice(0, from)].find((item) =>
      item.textContent?.trim().toLowerCase().startsWith(typed),
    );
  };
  const target = (event: KeyboardEvent): HTMLElement | undefined => {
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLElement);
    switch (event.key) {
      case 'ArrowDown':
        return all[(at + 1) % all.length];
      case 'ArrowUp':
        return all.at(at <= 0 ? -1 : at - 1);
      case 'Home':
        return all[0];
      case 'End':
        return all.at(-1);
      default:
        return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
          ? byLetter(event)
          : undefined;
    }
  };
  return (event) => {
    if (event.key === 'Tab') return close();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const next = target(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}
