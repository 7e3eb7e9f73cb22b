import { createMemo, createSignal, untrack, type Component } from 'solid-js';

/**
 * A component that is fetched when it is first drawn; until then nothing, or what is given, stands in its place. Unlike `lazy` it suspends nothing: a navigation that
 * waits would leave the page before it half alive, in which a refresh may take away what is still being drawn.
 * @param meanwhile what stands in its place
 * @param load fetches it. Where that fails, the place where it was to be drawn fails with it, and the next one asks again.
 */
export function later<P extends object>(load: () => Promise<Component<P>>, meanwhile?: Component): Component<P> {
  let known: Component<P> | undefined;
  return (props) => {
    const [state, setState] = createSignal<{ draw?: Component<P> | undefined; fault?: { is: unknown } }>({
      draw: known,
    });
    if (!known)
      load().then(
        (draw) => {
          known = draw;
          setState({ draw });
        },
        (is: unknown) => setState({ fault: { is } }),
      );
    const drawn = createMemo(() => {
      const { draw, fault } = state();
      if (fault) throw fault.is;
      return untrack(() => (draw ? draw(props) : meanwhile?.({})));
    });
    return <>{drawn()}</>;
  };
}
