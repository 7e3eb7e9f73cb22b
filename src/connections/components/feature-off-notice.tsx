import type { ListView } from '~/connections/view/list';
import { CopyCommand } from '~/ui/copy-command';
import { Notice } from '~/ui/notice';
import { AgainButton } from './again-button';
import { ProblemLines } from './problem-lines';
import { controlWords } from './words';

/** The server has this platform switched off. */
export function FeatureOffNotice(props: {
  of: Extract<ListView, { kind: 'feature-off' }>;
  onRetry: () => Promise<unknown>;
}) {
  return (
    <Notice tone="rest" title={props.of.title}>
      <ProblemLines happened={props.of.happened} next={props.of.next} />
      <CopyCommand command={props.of.setting} label={controlWords.copyLine} />
      <AgainButton label={controlWords.checkAgain} onPress={props.onRetry} />
    </Notice>
  );
}
