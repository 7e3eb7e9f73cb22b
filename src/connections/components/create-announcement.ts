import { createEffect, createMemo, on } from 'solid-js';
import type { PreviewView } from '~/connections/view/preview-view';
import type { TestView } from '~/connections/view/test-view';
import { useWorkspace } from './workspace-context';

/** Says once, politely, what comes of a test, within the current owner; not what was known before. */
export function createAnnouncement(view: () => TestView | PreviewView | undefined): void {
  const workspace = useWorkspace();
  const said = createMemo(() => {
    const shown = view();
    return shown && 'announcement' in shown ? shown.announcement : undefined;
  });
  // What only leaves, such as a warning that is over, is no news.
  const isNews = (text: string | undefined, before: string | undefined): text is string =>
    text !== undefined && !before?.startsWith(text);
  createEffect(
    on(
      said,
      (text, before) => {
        if (isNews(text, before)) workspace.announce(text);
      },
      { defer: true },
    ),
  );
}
