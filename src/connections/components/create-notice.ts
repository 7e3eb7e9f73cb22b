import { createSignal, type Accessor } from 'solid-js';
import type { DoneView } from '~/connections/view/done';

/** The pages that can show what was done: those that a sheet or dialog leads back to. */
export type NoticePlace = 'list' | 'details';

/** What was done last, until it is dismissed, something else is done, or its page is left. */
export interface Notices {
  /** What a page has to show. */
  at(place: NoticePlace): DoneView | undefined;
  /** Shows what was done, and says it once, politely. */
  show(done: DoneView, place: NoticePlace): void;
  /** Takes it away; with a place, only what is shown there. */
  dismiss(place?: NoticePlace): void;
}

/** What was done last. @param announce says a sentence to screen readers */
export function createNotices(announce: (text: string) => void): Notices {
  const [shown, setShown] = createSignal<{ done: DoneView; place: NoticePlace }>();
  const at: (place: NoticePlace) => ReturnType<Accessor<DoneView | undefined>> = (place) => {
    const now = shown();
    return now?.place === place ? now.done : undefined;
  };
  return {
    at,
    show(done, place) {
      setShown({ done, place });
      announce(done.announcement);
    },
    dismiss(place) {
      if (place === undefined || shown()?.place === place) setShown(undefined);
    },
  };
}
