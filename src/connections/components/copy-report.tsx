import { reportText } from '~/connections/view/report';
import type { TestView } from '~/connections/view/test-view';
import { serverNow } from '~/connections/view/time';
import type { ConnectionRecord } from '~/contract/connection';
import { Button } from '~/ui/button';
import { copyText } from '~/ui/copy-text';
import type { Reported } from './report-outcome';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** Copies a redacted report of a connection for a ticket. What came of it is shown elsewhere. */
export function CopyReport(props: {
  record: ConnectionRecord;
  test: TestView | undefined;
  onDone: (outcome: Reported) => void;
}) {
  const workspace = useWorkspace();
  const copy = async () => {
    const reply = workspace.reply();
    const now = reply ? serverNow(reply, workspace.now()) : workspace.now();
    const text = reportText(workspace.platform, props.record, now, props.test);
    props.onDone({ copied: await copyText(text), text });
  };
  return <Button onClick={() => void copy()}>{controlWords.copyReport}</Button>;
}
