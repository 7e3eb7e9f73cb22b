import { onCleanup } from 'solid-js';

/** Tells an element when it comes near to what is looked at, and when it leaves again. */
export type Nearness = (element: Element, onChange: (near: boolean) => void) => void;

/**
 * One observer for all frames; where the browser has none, all are near.
 * @param margin around what is looked at, as `800px`
 */
export function createNearness(margin: string): Nearness {
  if (typeof IntersectionObserver === 'undefined') return (_, onChange) => onChange(true);
  const listeners = new WeakMap<Element, (near: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => entries.forEach(({ target, isIntersecting }) => listeners.get(target)?.(isIntersecting)),
    { rootMargin: `${margin} 0px` },
  );
  onCleanup(() => observer.disconnect());
  return (element, onChange) => {
    listeners.set(element, onChange);
    observer.observe(element);
    onCleanup(() => observer.unobserve(element));
  };
}
