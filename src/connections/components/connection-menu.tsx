import { moreMenu } from '~/connections/view/pause';
import type { Offer } from '~/connections/view/row';
import { Menu, type MenuItem } from '~/ui/menu';
import { createPause } from './create-pause';
import { createOpening } from './create-way-back';
import { useWorkspace } from './workspace-context';

export interface ConnectionMenuProps {
  id: string;
  name: string;
  enabled: boolean;
  edit: Offer;
  add: Offer;
  nameId: string;
  from: 'list' | 'details';
  /** Selects it among the others; absent where there are none. `reason`: why it cannot be selected. */
  select?: { reason: string | undefined; run: () => void } | undefined;
  ref?: ((button: HTMLButtonElement) => void) | undefined;
}

/** What one can do with a connection beside its buttons. */
export function ConnectionMenu(props: ConnectionMenuProps) {
  const workspace = useWorkspace();
  // eslint-disable-next-line solid/reactivity -- a row and a page stay the one that they are
  const open = createOpening(props.from);
  const pause = createPause(() => props);
  const view = () => moreMenu(props.enabled, props.edit, props.add, props.select?.reason);
  const items = (): MenuItem[] => {
    const { duplicate, pause: toggle, select } = view();
    return [
      {
        ...duplicate,
        onSelect: () => open(workspace.paths.duplicate(props.id), props.from === 'details' ? 'more' : undefined),
      },
      { label: toggle.label, reason: toggle.reason, onSelect: () => void pause.set(toggle.enabled) },
      ...(props.select ? [{ ...select, onSelect: props.select.run }] : []),
    ];
  };
  return (
    <Menu
      row={props.from === 'list'}
      label={view().label}
      describedBy={props.nameId}
      items={items()}
      busy={pause.busy()}
      ref={(button) => props.ref?.(button)}
    />
  );
}
