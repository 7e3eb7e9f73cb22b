import { doneWords, leaveWords } from './asking-words';

/** A small question in a dialog. */
export interface QuestionView {
  title: string;
  text: string;
  /** Keeps things as they are. */
  stay: string;
  go: string;
}

/** Leaving a form with unsaved edits. */
export function leaveQuestion(mode: 'add' | 'edit'): QuestionView {
  const { text, stay, go } = leaveWords;
  return { title: mode === 'add' ? leaveWords.titleAdd : leaveWords.titleEdit, text, stay, go };
}

/** Said once, politely, after a save. */
export function savedAnnouncement(mode: 'add' | 'edit', name: string, enabled: boolean): string {
  if (mode === 'edit') return doneWords.saved(name);
  return enabled ? doneWords.added(name) : doneWords.addedDisabled(name);
}

/** Said once, politely, after a removal. */
export function removedAnnouncement(name: string): string {
  return doneWords.removed(name);
}
