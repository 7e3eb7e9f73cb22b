import { Match, Switch } from 'solid-js';
import { rowTestLine, type TestView } from '~/connections/view/test-view';
import { Icon, type IconName } from '~/ui/icon';
import { LineText } from '~/ui/line-text';
import { testMark } from './test-mark';
import { controlWords } from './words';

/** The icon of an outcome; one that was stopped has none of its own. */
function icon(kind: TestView['kind']): IconName {
  const mark = testMark(kind);
  return mark === 'stopped' ? 'away' : mark;
}

/** How the saved test of a row goes or went, in a line of the row. @param props.aside stands above, and is not said twice */
export function RowTest(props: { view: TestView; aside: string | undefined }) {
  const ended = () => ('when' in props.view ? props.view : undefined);
  return (
    <Switch>
      <Match when={props.view.kind === 'running'}>
        <p class="row__second">
          <span class="busy num">
            <Icon name="busy" />
            {rowTestLine(props.view)}
          </span>
        </p>
      </Match>
      <Match when={ended()}>
        {(view) => (
          <p class="row__second">
            <span class={`tested tested--${testMark(view().kind)}`}>
              <Icon name={icon(view().kind)} />
              {view().title === props.aside ? controlWords.testFailed : view().title}
            </span>
            <span>
              <LineText of={view().when} />
            </span>
          </p>
        )}
      </Match>
    </Switch>
  );
}
