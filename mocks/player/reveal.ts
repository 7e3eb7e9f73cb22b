/**
 * Scrolls, within this page alone, as little as it takes to see an element; what is around the page, such as the one that shows it
 * in a frame, stays where it is.
 */
export function reveal(element: Element): void {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const root = around === document.documentElement;
    if (!root && !/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
    const { top, bottom } = element.getBoundingClientRect();
    const edges = root ? { top: 0, bottom: innerHeight } : around.getBoundingClientRect();
    // Of what is too large for the place, the beginning is seen.
    if (top < edges.top || bottom - top > edges.bottom - edges.top) around.scrollTop += top - edges.top;
    else if (bottom > edges.bottom) around.scrollTop += bottom - edges.bottom;
  }
}
