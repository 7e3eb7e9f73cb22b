import { createEffect, createMemo, on } from 'solid-js';
import type { TestView } from '~/connections/view/test-view';
import { useWorkspace } from './workspace-context';

/** Says once, politely, what comes of a test, within the current owner; not what was known before. */
export function createAnnouncement(view: () => TestView | undefined): void {
  const workspace = useWorkspace();
  const said = createMemo(() => {
    const shown = view();
    return shown && 'announcement' in shown ? shown.announcement : undefined;
  });
  createEffect(on(said, (text) => text !== undefined && workspace.announce(text), { defer: true }));
}
