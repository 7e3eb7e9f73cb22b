import { createMemo, Index, Match, Switch } from 'solid-js';
import type { Line, LinePart } from '~/lib/line';
import { Time } from './time';

/** A Line as inline markup. A changed part touches its own text alone, so that a clock tick rebuilds nothing. */
export function LineText(props: { of: Line }) {
  return <Index each={props.of}>{(part) => <Part of={part()} />}</Index>;
}

function Part(props: { of: LinePart }) {
  const kind = createMemo(() => {
    const part = props.of;
    if (typeof part === 'string') return 'text';
    return 'code' in part ? 'code' : 'keep' in part ? 'keep' : 'time';
  });
  const text = (): string => {
    const part = props.of;
    if (typeof part === 'string') return part;
    return 'code' in part ? part.code : 'keep' in part ? part.keep : part.time.text;
  };
  const moment = () => {
    const part = props.of;
    return typeof part === 'object' && 'time' in part ? part.time : undefined;
  };
  return (
    <Switch fallback={text()}>
      <Match when={kind() === 'code'}>
        <span class="mono">{text()}</span>
      </Match>
      <Match when={kind() === 'keep'}>
        <span class="nowrap">{text()}</span>
      </Match>
      <Match when={kind() === 'time' && moment()}>{(at) => <Time of={at()} />}</Match>
    </Switch>
  );
}
