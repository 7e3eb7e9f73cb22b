import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { createBusy } from './create-busy';

/** Asks the server anew. It keeps its word and its place while it does. */
export function AgainButton(props: { label: string; primary?: boolean; onPress: () => Promise<unknown> }) {
  const press = createBusy(() => props.onPress());
  return (
    <Button kind={props.primary ? 'primary' : 'secondary'} onClick={press.run}>
      <Icon name={press.busy() ? 'busy' : 'refresh'} />
      {props.label}
    </Button>
  );
}
