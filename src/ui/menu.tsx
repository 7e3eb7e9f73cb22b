import { createSignal, createUniqueId, Index, onCleanup, onMount, Show } from 'solid-js';
import { Button } from './button';
import { Icon } from './icon';
import { moveInMenu } from './menu-keys';
import { placeMenu } from './place-menu';

export interface MenuItem {
  label: string;
  /** Why it waits. It can be reached and says so, but does nothing. */
  reason?: string | undefined;
  onSelect: () => void;
}

export interface MenuProps {
  /** Name of the button, and of the menu. */
  label: string;
  items: readonly MenuItem[];
  /** Id of what says what the menu acts on, such as a row's name. */
  describedBy?: string | undefined;
  /** Lower, for a row of a list. */
  row?: boolean | undefined;
  /** Something that it started is under way. */
  busy?: boolean | undefined;
  ref?: ((button: HTMLButtonElement) => void) | undefined;
}

/** A button of three dots that opens a menu. The menu is there only while it is open, over everything else. */
export function Menu(props: MenuProps) {
  const menuId = createUniqueId();
  const [open, setOpen] = createSignal<'first' | 'last'>();
  let button!: HTMLButtonElement;
  const close = (focus: boolean): void => {
    if (focus) button.focus();
    setOpen(undefined);
  };
  const openBy = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  return (
    <span class="menu-place" onKeyDown={(event) => open() === undefined && openBy(event)}>
      <Button
        row={props.row}
        kind={props.row ? 'quiet' : 'secondary'}
        label={props.label}
        describedBy={props.describedBy}
        expanded={open() !== undefined}
        controls={open() && menuId}
        ref={(element) => {
          button = element;
          props.ref?.(element);
        }}
        onClick={() => (open() ? close(false) : setOpen('first'))}
      >
        <Icon name={props.busy ? 'busy' : 'more'} />
      </Button>
      <Show when={open()}>
        {(at) => (
          <MenuList
            id={menuId}
            label={props.label}
            describedBy={props.describedBy}
            items={props.items}
            at={at()}
            button={button}
            onClose={close}
          />
        )}
      </Show>
    </span>
  );
}

interface MenuListProps extends Pick<MenuProps, 'label' | 'items' | 'describedBy'> {
  id: string;
  at: 'first' | 'last';
  button: HTMLButtonElement;
  onClose: (focus: boolean) => void;
}

/** In the top layer no edge clips the menu; where there is none (jsdom) it is open all the same. */
const topLayer = 'showPopover' in HTMLElement.prototype;

function MenuList(props: MenuListProps) {
  let menu!: HTMLDivElement;
  const choices = () => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  onMount(() => {
    if (topLayer) menu.showPopover();
    const place = () => placeMenu(menu, props.button);
    const outside = (event: Event) => {
      const at = event.target;
      if (at instanceof Node && !menu.contains(at) && !props.button.contains(at)) props.onClose(false);
    };
    place();
    choices()
      .at(props.at === 'last' ? -1 : 0)
      ?.focus();
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    onCleanup(() => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    });
  });
  // eslint-disable-next-line solid/reactivity -- called by a key alone
  const keyed = moveInMenu(choices, () => props.onClose(true));
  const select = (item: MenuItem) => {
    if (item.reason !== undefined) return;
    props.onClose(true);
    item.onSelect();
  };
  return (
    <div
      id={props.id}
      ref={menu}
      class="menu"
      role="menu"
      popover={topLayer ? 'manual' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onKeyDown={(event) => keyed(event)}
    >
      <Index each={props.items}>
        {(item, at) => (
          <button
            type="button"
            class="menu__item"
            role="menuitem"
            tabindex="-1"
            aria-label={item().label}
            aria-disabled={item().reason === undefined ? undefined : 'true'}
            aria-describedby={item().reason === undefined ? undefined : `${props.id}-why-${at}`}
            onClick={() => select(item())}
          >
            {item().label}
            <Show when={item().reason}>
              {(reason) => (
                <span class="menu__why" id={`${props.id}-why-${at}`}>
                  {reason()}
                </span>
              )}
            </Show>
          </button>
        )}
      </Index>
    </div>
  );
}
