import { Index, type JSX } from 'solid-js';

export interface TopBarProps {
  product: string;
  home: string;
  /** Where the page stands, outermost first. */
  crumbs: readonly { label: string; href: string }[];
  crumbsLabel: string;
  tools: JSX.Element;
}

/** The line on top of every page. */
export function TopBar(props: TopBarProps) {
  return (
    <div class="top">
      <a class="top__product" href={props.home}>
        {props.product}
      </a>
      <nav class="crumbs" aria-label={props.crumbsLabel}>
        <ol>
          <Index each={props.crumbs}>
            {(crumb) => (
              <li>
                <a href={crumb().href}>{crumb().label}</a>
              </li>
            )}
          </Index>
        </ol>
      </nav>
      <div class="top__tools">{props.tools}</div>
    </div>
  );
}
