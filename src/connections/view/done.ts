import type { ConnectionRecord } from '~/contract/connection';
import type { Platform } from '~/platforms/platform';
import { doneWords } from './asking-words';
import { connectionName } from './row';

/** What was done, to be shown on the page that one comes back to. */
export interface DoneView {
  kind: 'added' | 'saved' | 'removed';
  /** Of the connection; undefined where it is gone. */
  id: string | undefined;
  name: string;
  /** What goes on after the name: "was saved. The change takes effect with the next poll." */
  text: string;
  /** What the server stored otherwise than it was sent. */
  echo: string | undefined;
  /** All of it, to be said once. */
  announcement: string;
  dismiss: string;
}

/** A save, as it is told of. @param before the record right before; undefined where it is new */
export function savedView(
  platform: Platform,
  {
    stored,
    before,
    echo,
  }: { stored: ConnectionRecord; before: ConnectionRecord | undefined; echo: string | undefined },
): DoneView {
  if (!before) {
    return doneView(
      'added',
      stored.id,
      connectionName(stored),
      stored.enabled ? doneWords.added : doneWords.addedDisabled,
      echo,
    );
  }
  const figuresOf = stored.enabled ? oldFigures(platform, before, stored) : undefined;
  const text = [stored.enabled ? doneWords.saved : doneWords.savedDisabled, figuresOf].filter(Boolean).join(' ');
  return doneView('saved', stored.id, connectionName(stored), text, echo);
}

/** A removal, as it is told of. */
export function removedView(name: string): DoneView {
  return doneView('removed', undefined, name, doneWords.removed, undefined);
}

/** What is shown after an edit was seen at the old address, until the next poll (§10.17). */
function oldFigures(platform: Platform, before: ConnectionRecord, stored: ConnectionRecord): string | undefined {
  const [from, to] = [platform.address(before), platform.address(stored)];
  return from !== to && platform.observation(before) ? doneWords.oldFigures(from) : undefined;
}

function doneView(
  kind: DoneView['kind'],
  id: string | undefined,
  name: string,
  text: string,
  echo: string | undefined,
): DoneView {
  const announcement = [`${name} ${text}`, echo].filter(Boolean).join(' ');
  return { kind, id, name, text, echo, announcement, dismiss: doneWords.dismiss };
}
