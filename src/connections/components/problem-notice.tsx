import type { ProblemView } from '~/connections/view/problem';
import { Facts } from '~/ui/facts';
import { Notice } from '~/ui/notice';
import { AgainButton } from './again-button';
import { ProblemLines } from './problem-lines';
import { controlWords } from './words';

/** A list that could not be had, with what to do. */
export function ProblemNotice(props: { of: ProblemView; onRetry: () => Promise<unknown> }) {
  return (
    <Notice tone="bad" alert title={props.of.title}>
      <ProblemLines happened={props.of.happened} means={props.of.means} next={props.of.next} />
      <AgainButton
        primary={props.of.retry}
        label={props.of.retry ? controlWords.retry : controlWords.checkAgain}
        onPress={props.onRetry}
      />
      <Facts of={props.of.facts} />
    </Notice>
  );
}
