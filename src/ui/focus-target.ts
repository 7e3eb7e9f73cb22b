/**
 * Follows a link to a control by focusing it: the page's address is the router's.
 * @param target id of the control
 */
export function focusTarget(event: Event, target: string): void {
  event.preventDefault();
  const control = document.getElementById(target);
  control?.focus();
  control?.scrollIntoView?.({ block: 'nearest' });
}
