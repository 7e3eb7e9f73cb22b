import { createMemo } from 'solid-js';
import { coverageView } from '~/connections/view/coverage';
import { coverageWords } from '~/connections/view/help-words';
import { Disclosure } from '~/ui/disclosure';
import { Pairs } from '~/ui/pairs';
import { useWorkspace } from './workspace-context';

/** What a connection of this platform covers, and what it does not. */
export function CoverageBlock() {
  const workspace = useWorkspace();
  const pairs = createMemo(() => coverageView(workspace.platform));
  return (
    <Disclosure label={coverageWords.title}>
      <Pairs of={pairs()} />
    </Disclosure>
  );
}
