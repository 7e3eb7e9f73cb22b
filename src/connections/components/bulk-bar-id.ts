/** Id of the bar for what is selected. */
export const bulkBarId = 'selected-connections';

/** Moves the focus to the first thing that the bar offers. */
export function toBulkBar(): void {
  document.getElementById(bulkBarId)?.querySelector<HTMLElement>('button.btn')?.focus();
}
