import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { readChoices, writeChoices, type Choices } from './choices';

/** The choices in the address, which follows them, and which they follow when one goes back. */
export function createChoices(): [Accessor<Choices>, (changes: Partial<Choices>) => void] {
  const [choices, setChoices] = createSignal(readChoices(location.search));
  const read = () => setChoices(readChoices(location.search));
  addEventListener('popstate', read);
  onCleanup(() => removeEventListener('popstate', read));
  const choose = (changes: Partial<Choices>) => {
    const before = choices();
    const after = setChoices({ ...before, ...changes });
    const address = location.pathname + writeChoices(after) + location.hash;
    // Only another view is a step that one goes back from.
    if (after.view === before.view) history.replaceState(null, '', address);
    else history.pushState(null, '', location.pathname + writeChoices(after));
  };
  return [choices, choose];
}
