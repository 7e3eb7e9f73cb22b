import type { TestResult } from '~/contract/test-result';
import { sentences } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import { seesNothing } from '~/platforms/contribution';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';
import { figureList, figureViews, secondaryLine } from './figures';
import { explainCauses } from './issue-view';
import { stepViews } from './step-views';
import type { Ended, LimitedView, PassedView } from './test-views';
import { testWords, type TestKind } from './test-words';
import { rowWords } from './words';

/** A test with a result: it works, as a whole or with limits. */
export function passedView(
  platform: Platform,
  { kind, subject }: { kind: TestKind; subject: FailureSubject },
  result: TestResult,
  ended: Pick<Ended, 'when' | 'older'>,
): PassedView | LimitedView {
  const { contribution, counted, degraded, issues } = platform.testReport(result);
  const title = degraded || issues.total > 0 ? testWords.limited : testWords.works;
  const all = {
    ...ended,
    title,
    steps: stepViews(platform, helpOf(platform).steps.passed(title === testWords.limited, subject)),
    announcement: testWords.announceWorks(title, figureList(contribution)),
    figures: figureViews(contribution, rowWords.notKnown),
    seen: counted ? sentences(testWords.seen(subject.username), secondaryLine(contribution)) : testWords.uncounted,
    // Where the account sees nothing, nothing comes in.
    after: seesNothing(contribution) && kind !== 'saved' ? testWords.afterNothing : testWords.after[kind],
  };
  if (title === testWords.limited) {
    return {
      kind: 'limited',
      ...all,
      summary: rowWords.causes(issues.total, issues.causes.length),
      issues: explainCauses(platform, issues.causes),
    };
  }
  return {
    kind: 'passed',
    ...all,
    note: seesNothing(contribution)
      ? { ...platform.words.seesNothing(subject.username), help: { kind: 'sees-nothing', subject } }
      : undefined,
  };
}
