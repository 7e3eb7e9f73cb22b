import { createEffect, on, Show } from 'solid-js';
import { reportWords } from '~/connections/view/report-words';
import { useWorkspace } from './workspace-context';

/** What came of copying a report. */
export interface Reported {
  copied: boolean;
  text: string;
}

/** Says that a report was copied; where the browser lets no script copy, it shows it, selected. */
export function ReportOutcome(props: { of: Reported }) {
  const workspace = useWorkspace();
  let place: HTMLElement | undefined;
  const said = () => (props.of.copied ? reportWords.copied : reportWords.byHand);
  createEffect(
    on(
      () => props.of,
      ({ copied }) => {
        if (!copied && place) getSelection()?.selectAllChildren(place);
        workspace.announce(said());
      },
    ),
  );
  return (
    <div class="report">
      <p class="said">{said()}</p>
      <Show when={!props.of.copied}>
        <pre class="report__text" tabindex="0" ref={(element) => (place = element)}>
          {props.of.text}
        </pre>
      </Show>
    </div>
  );
}
