import { Icon } from './icon';

/** Every kind of state has a hue and a shape of its own; `stopped` has neither result nor hue. */
export type StateMarkKind =
  'healthy' | 'degraded' | 'failing' | 'awaiting' | 'stale' | 'disabled' | 'blind' | 'unreadable' | 'busy' | 'stopped';

/** A state: a word, a hue and a shape, always together. */
export function StateMark(props: { kind: StateMarkKind; word: string }) {
  return (
    <strong class={`state state--${props.kind}`}>
      <Icon name={props.kind === 'stopped' ? 'away' : props.kind} />
      {props.word}
    </strong>
  );
}
