import { createMemo, createUniqueId, Index, Show, type JSX } from 'solid-js';
import { helpView } from '~/connections/view/help';
import { helpWords } from '~/connections/view/help-words';
import type { Line } from '~/lib/line';
import type { Command, HelpAbout, RoleHelp } from '~/platforms/help';
import { CopyCommand } from '~/ui/copy-command';
import { Disclosure } from '~/ui/disclosure';
import { LineText } from '~/ui/line-text';
import { useWorkspace } from './workspace-context';

/** What one can do about a failure: commands with what they tell, and the role that an account needs. */
export function HelpBlock(props: { of: HelpAbout }) {
  const workspace = useWorkspace();
  const view = createMemo(() => helpView(workspace.platform, props.of));
  return (
    <Show when={view()}>
      {(help) => (
        <div class="help">
          <Index each={help().commands}>{(command) => <Helpful of={command()} />}</Index>
          <Show when={help().role}>{(role) => <Role of={role()} />}</Show>
          <Show when={help().commands.length > 0}>
            <Said of={help().where} />
          </Show>
        </div>
      )}
    </Show>
  );
}

function Helpful(props: { of: Command }) {
  return (
    <div class="help__one">
      <p class="help__label">{props.of.label}</p>
      <Copyable of={props.of} />
    </div>
  );
}

function Copyable(props: { of: Command }) {
  return (
    <>
      <CopyCommand command={props.of.command} label={helpWords.copy(props.of.label)} />
      <Show when={props.of.note}>{(note) => <Said of={note()} />}</Show>
    </>
  );
}

function Role(props: { of: RoleHelp }): JSX.Element {
  const titleId = createUniqueId();
  return (
    <div class="help__role" role="group" aria-labelledby={titleId}>
      <p class="help__label" id={titleId}>
        {props.of.title}
      </p>
      <Disclosure label={props.of.stepsLabel}>
        <ol class="help__steps">
          <Index each={props.of.steps}>
            {(step) => (
              <li>
                <LineText of={step()} />
              </li>
            )}
          </Index>
        </ol>
      </Disclosure>
      <Show when={props.of.command}>
        {(command) => (
          <Disclosure label={command().label}>
            <Copyable of={command()} />
          </Disclosure>
        )}
      </Show>
      <Said of={props.of.note} />
    </div>
  );
}

function Said(props: { of: Line }) {
  return (
    <p class="said">
      <LineText of={props.of} />
    </p>
  );
}
