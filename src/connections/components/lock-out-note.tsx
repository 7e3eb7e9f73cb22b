import type { Line } from '~/lib/line';
import { Icon } from '~/ui/icon';
import { LineText } from '~/ui/line-text';

/** That an account may soon be locked, beside a sign-in that was refused. */
export function LockOutNote(props: { of: Line }) {
  return (
    <p class="lock-out">
      <Icon name="degraded" />
      <span>
        <LineText of={props.of} />
      </span>
    </p>
  );
}
