import type { Moment } from '~/lib/line';

/** A point in time: relative in the text, exact on hover. */
export function Time(props: { of: Moment }) {
  return (
    <time datetime={props.of.iso} title={props.of.exact}>
      {props.of.text}
    </time>
  );
}
