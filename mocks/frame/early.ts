import { appear } from './appearance';
import { leaveFocusAround } from './leave-focus';
import { ownFrame } from './own-frame';
import { keepOwnHistory } from './own-history';
import { keepApart } from './own-storage';
import { createWordsHook } from './try-words';

// The first script of a page with the mock backend in it: what is decided here has to hold before any other reads it.
const frame = ownFrame();
if (frame) {
  const { wish } = frame;
  leaveFocusAround(window);
  keepApart(window, new Map(wish.colours === 'forced' ? [] : [['theme', wish.colours]]));
  keepOwnHistory(window);
  appear(wish);
  globalThis.pulseWords = createWordsHook(wish);
  // Nothing that is typed here is worth a question when the page around it is left.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
}
