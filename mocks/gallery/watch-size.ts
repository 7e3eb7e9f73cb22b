import { onCleanup } from 'solid-js';

/** Tells the size of an element's content at once, and whenever it changes. In CSS pixels. */
export function watchSize(element: Element, onSize: (width: number, height: number) => void): void {
  const tell = () => onSize(element.clientWidth, element.clientHeight);
  tell();
  if (typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  onCleanup(() => observer.disconnect());
}
