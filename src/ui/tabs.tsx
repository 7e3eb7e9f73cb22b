import { For, type JSX } from 'solid-js';

export interface Tab {
  id: string;
  label: string;
  /** Drawn beside the label, outside of the name. */
  count?: string | undefined;
  /** "9 items": what a screen reader hears of the count. */
  countSpoken?: string | undefined;
}

export interface TabsProps {
  /** Name of the tab list; also the beginning of every id. */
  label: string;
  id: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect: (id: string) => void;
}

/** How far each key goes; Home and End go to the ends. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs after the ARIA pattern: one stop for Tab, arrow keys, Home and End move and select. */
export function Tabs(props: TabsProps) {
  const tabId = (id: string) => `${props.id}-tab-${id}`;
  const tabOf = (id: string) => props.tabs.find((tab) => tab.id === id);
  const move = (event: KeyboardEvent, id: string) => {
    const at = props.tabs.findIndex((tab) => tab.id === id);
    const next = props.tabs[steps[event.key]?.(at, props.tabs.length) ?? -1];
    if (!next || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.getElementById(tabId(next.id))?.focus();
    props.onSelect(next.id);
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label}>
      <For each={props.tabs.map((tab) => tab.id)}>
        {(id) => (
          <button
            type="button"
            class="tab"
            role="tab"
            id={tabId(id)}
            aria-selected={props.selected === id}
            aria-controls={props.selected === id ? `${props.id}-panel` : undefined}
            aria-description={tabOf(id)?.countSpoken}
            tabindex={props.selected === id ? 0 : -1}
            onClick={() => props.onSelect(id)}
            onKeyDown={(event) => move(event, id)}
          >
            {tabOf(id)?.label}
            <span class="tab__count num soft" aria-hidden="true">
              {tabOf(id)?.count}
            </span>
          </button>
        )}
      </For>
    </div>
  );
}

export interface TabPanelProps {
  /** The `id` of the Tabs. */
  id: string;
  selected: string;
  ref?: ((element: HTMLDivElement) => void) | undefined;
  onFocusIn?: ((event: FocusEvent) => void) | undefined;
  children: JSX.Element;
}

/** What the selected tab shows. It takes the focus where something that had it goes away. */
export function TabPanel(props: TabPanelProps) {
  return (
    <div
      ref={(element) => props.ref?.(element)}
      role="tabpanel"
      id={`${props.id}-panel`}
      aria-labelledby={`${props.id}-tab-${props.selected}`}
      tabindex="-1"
      onFocusIn={(event) => props.onFocusIn?.(event)}
    >
      {props.children}
    </div>
  );
}
