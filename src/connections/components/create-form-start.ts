import { onMount } from 'solid-js';
import type { ConnectionForm } from './create-connection-form';
import { useAskedField } from './create-way-back';

/**
 * Begins a form at the field that it was opened for: a stored secret is then being replaced.
 * @param form the form, whose dialog is mounted by the same owner
 */
export function createFormStart(form: ConnectionForm): void {
  const field = useAskedField();
  if (field === undefined) return;
  const spec = form
    .view()
    .sections.flatMap(({ rows }) => rows.flat())
    .find(({ name }) => name === field);
  if (spec?.kind === 'secret' && spec.state === 'stored') form.replaceSecret(field);
  // After the dialog took the focus to its first field.
  onMount(() =>
    queueMicrotask(() => document.querySelector<HTMLElement>(`dialog[open] input[id$="-${field}"]`)?.focus()),
  );
}
