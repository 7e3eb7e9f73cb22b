import { Show, type JSX } from 'solid-js';
import type { IssueView } from '~/connections/view/issue-view';
import { Facts } from '~/ui/facts';
import { LineText } from '~/ui/line-text';
import { NextStep } from '~/ui/next-step';

/** One cause of what is limited: how often, what it means, what to do, and the server's own words. */
export function IssueItem(props: { of: Omit<IssueView, 'objects'>; level: 'h3' | 'h4'; children?: JSX.Element }) {
  return (
    <li class="issue">
      <span class="issue__count">
        <span aria-hidden="true">{props.of.count}</span>
        <span class="hidden-text">{props.of.spoken}</span>
      </span>
      <div class="issue__text">
        <div class="issue__head">
          <Show when={props.level === 'h3'} fallback={<h4>{props.of.title}</h4>}>
            <h3>{props.of.title}</h3>
          </Show>
          <span class="said">{props.of.classed}</span>
        </div>
        <p>
          <LineText of={props.of.means} />
        </p>
        <NextStep of={props.of.next} />
        {props.children}
        <Facts of={[[{ code: props.of.message }]]} />
      </div>
    </li>
  );
}
