import type { Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import {
  AwaitingIcon,
  AwayIcon,
  BlindIcon,
  BusyIcon,
  DegradedIcon,
  DisabledIcon,
  FailingIcon,
  HealthyIcon,
  StaleIcon,
  UnreadableIcon,
} from './icons';

/** Every kind of state has a hue and a shape of its own. */
const icons = {
  healthy: HealthyIcon,
  degraded: DegradedIcon,
  failing: FailingIcon,
  awaiting: AwaitingIcon,
  stale: StaleIcon,
  disabled: DisabledIcon,
  blind: BlindIcon,
  unreadable: UnreadableIcon,
  busy: BusyIcon,
  stopped: AwayIcon,
} satisfies Record<string, Component>;

export type StateMarkKind = keyof typeof icons;

/** A state: a word, a hue and a shape, always together. */
export function StateMark(props: { kind: StateMarkKind; word: string }) {
  return (
    <strong class={`state state--${props.kind}`}>
      <Dynamic component={icons[props.kind]} />
      {props.word}
    </strong>
  );
}
