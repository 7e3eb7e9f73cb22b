import type { Platform } from '~/platforms/platform';

/** A small question in a dialog. */
export interface QuestionView {
  title: string;
  text: string;
  /** Keeps things as they are. */
  stay: string;
  go: string;
}
/** Leaving a form with unsaved edits. */
export declare function leaveQuestion(mode: 'add' | 'edit'): QuestionView;
/** Said once, politely, after a write. */
export declare function savedAnnouncement(platform: Platform, mode: 'add' | 'edit', name: string): string;
export declare function removedAnnouncement(name: string): string;
