import { createEffect, createMemo, on } from 'solid-js';
import type { ConnectionForm } from './create-connection-form';

/**
 * Takes the focus to what a form needs next, within the current owner: to the question that a save stopped at, and to the
 * secret when the form becomes that of a new connection.
 * @param id of a control by its name
 */
export function createFormFocus(form: ConnectionForm, id: (name: string) => string): void {
  // Afterwards, since what lay over the form hands the focus back first.
  const focus = (name: string | undefined) => queueMicrotask(() => name && document.getElementById(id(name))?.focus());
  createEffect(on(form.questions, () => focus('ask'), { defer: true }));
  const mode = createMemo(() => form.view().mode);
  createEffect(on(mode, () => focus(secretOf(form)), { defer: true }));
}

function secretOf(form: ConnectionForm): string | undefined {
  const fields = form.view().sections.flatMap(({ rows }) => rows.flat());
  return fields.find(({ kind }) => kind === 'secret')?.name;
}
