import { createMemo, Index, Match, Switch } from 'solid-js';
import { lineText, type Line, type LinePart } from '~/lib/line';
import { Time } from './time';

/** A Line as inline markup. A changed part touches its own text alone, so that a clock tick rebuilds nothing. */
export function LineText(props: { of: Line }) {
  const part = (at: number): LinePart => props.of[at] ?? '';
  /** What a code ends with, and a new line must not begin with: it is drawn with the code, and taken off the text after it. */
  const mark = (at: number): string => (isCode(part(at)) && marks.exec(lineText([part(at + 1)]))?.[0]) || '';
  return (
    <Index each={props.of}>
      {(own, at) => <Part of={own()} text={lineText([own()]).slice(mark(at - 1).length)} mark={mark(at)} />}
    </Index>
  );
}

const marks = /^[.,;:!?)]+/;
const isCode = (part: LinePart) => typeof part === 'object' && 'code' in part;

function Part(props: { of: LinePart; text: string; mark: string }) {
  const kind = createMemo(() => {
    const part = props.of;
    if (typeof part === 'string') return 'text';
    if ('code' in part) return props.mark ? 'marked' : 'code';
    return 'keep' in part ? 'keep' : 'time';
  });
  const moment = () => {
    const part = props.of;
    return typeof part === 'object' && 'time' in part ? part.time : undefined;
  };
  return (
    <Switch fallback={props.text}>
      <Match when={kind() === 'code'}>
        <span class="mono">{props.text}</span>
      </Match>
      <Match when={kind() === 'marked'}>
        <span class="nowrap">
          <span class="mono">{props.text}</span>
          {props.mark}
        </span>
      </Match>
      <Match when={kind() === 'keep'}>
        <span class="nowrap">{props.text}</span>
      </Match>
      <Match when={kind() === 'time' && moment()}>{(at) => <Time of={at()} />}</Match>
    </Switch>
  );
}
