import type { ListContents } from '~/connections/view/list-contents';
import { Button } from '~/ui/button';
import { LineText } from '~/ui/line-text';
import { Notice } from '~/ui/notice';

/** There are connections, but none that the filters let through. */
export function ListNoMatch(props: { of: NonNullable<ListContents['noMatch']>; onShowAll: () => void }) {
  return (
    <Notice title={props.of.title}>
      <p>
        <LineText of={props.of.text} />
      </p>
      <Button onClick={() => props.onShowAll()}>{props.of.action}</Button>
    </Notice>
  );
}
