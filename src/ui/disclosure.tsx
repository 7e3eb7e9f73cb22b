import type { JSX } from 'solid-js';
import { Icon } from './icon';

/** Something that is opened by whoever wants to know. Found by a search of the page, and kept when the page is printed. */
export function Disclosure(props: { label: string; children: JSX.Element }) {
  return (
    <details class="more">
      <summary>
        <Icon name="back" />
        {props.label}
      </summary>
      <div class="more__body">{props.children}</div>
    </details>
  );
}
