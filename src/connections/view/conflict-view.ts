import type { ConnectionRecord } from '~/contract/connection';
import { listed } from '~/lib/quantity';
import type { EditablePlatform } from '~/platforms/platform-form';
import { differences, type Conflict, type Side } from './conflict';
import { conflictWords, goneWords, meanwhileWords } from './conflict-words';
import { entriesOf, entryValue, sameEntry } from './entry-values';
import { hasTypedSecret } from './form';
import type { FormState } from './form-state';
import { connectionName } from './row';

/** One of two versions. */
export interface ConflictOption {
  side: Side;
  /** "On the server now" */
  caption: string;
  value: string;
  /** Accessible name. */
  name: string;
}

/** An entry in both versions. */
export interface ConflictField {
  name: string;
  label: string;
  /** "Changed on the server only" */
  by: string;
  mono: boolean;
  /** First the server's, then the form's. */
  options: readonly ConflictOption[];
  /** undefined: has to be chosen. */
  choice: Side | undefined;
}

/** What came between a form and its save, ready to print. */
export type ConflictView =
  | {
      kind: 'changed';
      title: string;
      name: string;
      intro: string;
      fields: readonly ConflictField[];
      /** About the secret, of which no version can be shown. */
      secret: string;
      /** Why "Save these" waits. */
      waiting: string | undefined;
      buttons: { allServer: string; allForm: string; take: string; save: string; close: string };
    }
  | {
      kind: 'gone';
      title: string;
      texts: readonly string[];
      buttons: { stay: string; leave: string; add: string };
    };

/** Both versions of a connection side by side, or that one of them is gone. Nothing typed into a secret is in it. */
export function conflictView(platform: EditablePlatform, state: FormState, conflict: Conflict): ConflictView {
  const typed = hasTypedSecret(state);
  if (conflict.kind === 'gone') {
    const { title, text, secretTyped, secretLost, add, stay, leave } = goneWords;
    const name = state.record ? connectionName(state.record) : '';
    return {
      kind: 'gone',
      title,
      texts: [text(name), typed ? secretTyped : secretLost],
      buttons: { add, stay, leave },
    };
  }
  const { server, choices } = conflict;
  const theirs = platform.toForm(server);
  const fields = differences(platform, state, server).map(({ entry, by }): ConflictField => ({
    name: entry.name,
    label: entry.label,
    by: conflictWords.by[by],
    mono: entry.kind === 'text' && entry.mono === true,
    options: [optionView('server', entryValue(entry, theirs)), optionView('form', entryValue(entry, state.values))],
    choice: choices[entry.name],
  }));
  const left = fields.filter(({ choice }) => choice === undefined).map(({ label }) => label);
  const { title, allServer, allForm, take, save, close } = conflictWords;
  return {
    kind: 'changed',
    title,
    name: connectionName(state.record ?? server),
    intro: conflictWords.intro(connectionName(state.record ?? server)),
    fields,
    secret: typed ? conflictWords.secretTyped : conflictWords.secretKept,
    waiting: left.length === 0 ? undefined : conflictWords.waiting(listed(left)),
    buttons: { allServer, allForm, take, save, close },
  };
}

function optionView(side: Side, value: string): ConflictOption {
  const caption = conflictWords[side];
  return { side, caption, value, name: conflictWords.option(caption, value) };
}

/** What a refresh told about the connection of an open form. */
export interface MeanwhileView {
  kind: 'changed' | 'gone';
  text: string;
}

/** What a refresh told about the connection of an open form. @param server as the list has it now; undefined: it has it no more */
export function meanwhileView(
  platform: EditablePlatform,
  state: FormState,
  server: ConnectionRecord | undefined,
): MeanwhileView | undefined {
  if (state.record === undefined) return undefined;
  if (server === undefined) return { kind: 'gone', text: meanwhileWords.gone };
  const theirs = platform.toForm(server);
  const same = entriesOf(platform, state.values).every((entry) => sameEntry(entry, theirs, state.seen));
  return same ? undefined : { kind: 'changed', text: meanwhileWords.changed };
}
