import { tabsId } from './workspace-head';

/** Where the focus goes from a sheet or dialog whose opener is gone. */
export function listPanel(): HTMLElement | null {
  return document.getElementById(`${tabsId}-panel`);
}
