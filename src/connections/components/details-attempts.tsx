import { createMemo, Index, Show } from 'solid-js';
import { attemptWords } from '~/connections/view/attempt-words';
import type { Ledger } from '~/connections/view/attempts';
import { attemptsView, longStripMarks } from '~/connections/view/attempts-view';
import { Disclosure } from '~/ui/disclosure';
import { LineText } from '~/ui/line-text';
import { Time } from '~/ui/time';
import { Strip } from './attempts-strip';
import { axisStyle } from './axis-style';
import { useWorkspace } from './workspace-context';

/** The attempts of one connection on its page: a longer strip, and each with its time. @param props.of key of the list entry */
export function DetailsAttempts(props: { of: string }) {
  const workspace = useWorkspace();
  return <Show when={workspace.attempts()?.ledger()}>{(seen) => <Attempts of={props.of} ledger={seen()} />}</Show>;
}

function Attempts(props: { of: string; ledger: Ledger }) {
  const view = createMemo(() => attemptsView(props.ledger, props.of, undefined));
  const columns = () => Math.min(longStripMarks, Math.max(1, props.ledger.rounds.length));
  return (
    <dl class="pairs">
      <div>
        <dt>{attemptWords.label}</dt>
        <dd>
          <span class="detail__strip">
            <Strip view={view()} columns={columns()} axis={axisStyle(props.ledger, columns())} />
            <span>{view().counts ?? attemptWords.noneSeen}</span>
          </span>
          <span class="small">
            <LineText of={view().since} />
          </span>
          <Show when={view().gaps}>{(text) => <span class="small">{text()}</span>}</Show>
          <Show when={view().times.length > 0}>
            <Disclosure label={attemptWords.times}>
              <ol class="times">
                <Index each={view().times}>
                  {(attempt) => (
                    <li>
                      <Time of={attempt().at} /> {attempt().word}
                    </li>
                  )}
                </Index>
              </ol>
            </Disclosure>
          </Show>
        </dd>
      </div>
    </dl>
  );
}
