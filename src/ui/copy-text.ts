/**
 * Copies a text.
 * @param shown selected instead where the browser lets no script copy (a page that came over plain HTTP)
 * @returns whether it was copied
 */
export async function copyText(text: string, shown?: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
