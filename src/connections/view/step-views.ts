import type { StepMark, StepMarks } from '~/platforms/explain';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';
import { stepWords } from './test-words';

/** A step of a test, ready to print. */
export interface StepView {
  id: string;
  name: string;
  mark: StepMark;
  /** "passed", "not reached" … */
  word: string;
}

/** The steps with their marks and words. */
export function stepViews(platform: Platform, marks: StepMarks): StepView[] {
  return helpOf(platform).steps.steps.map(({ id, name }, index) => {
    const mark = marks[index] ?? 'unknown';
    return { id, name, mark, word: stepWords[mark] };
  });
}
