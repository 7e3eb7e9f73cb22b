import { leaveSentWords, leaveWords } from './asking-words';

/** A small question in a dialog. */
export interface QuestionView {
  title: string;
  text: string;
  /** Keeps things as they are. */
  stay: string;
  go: string;
}

/** What one leaves: a form with unsaved edits, or something sent whose answer is not here yet. */
export type Doing = 'add' | 'edit' | 'adding' | 'saving' | 'removing';

/** The question on leaving. */
export function leaveQuestion(doing: Doing): QuestionView {
  if (doing === 'add' || doing === 'edit') {
    const { text, stay, go, titleAdd, titleEdit } = leaveWords;
    return { title: doing === 'add' ? titleAdd : titleEdit, text, stay, go };
  }
  const { textForm, textRemoving, stay, go } = leaveSentWords;
  return { title: leaveSentWords[doing], text: doing === 'removing' ? textRemoving : textForm, stay, go };
}
