/** Between the menu and its button, and between the menu and the edges of the window, in pixels. */
const gap = 4;
const edge = 8;

/** Puts a menu under its button, right edges in line; above it where there is no room below, and never past the window. */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const [width, height] = [menu.offsetWidth, menu.offsetHeight];
  const below = at.bottom + gap;
  const fits = below + height + edge <= innerHeight;
  const top = fits ? below : Math.max(edge, at.top - gap - height);
  const left = Math.max(edge, Math.min(at.right - width, innerWidth - width - edge));
  menu.style.setProperty('top', `${top}px`);
  menu.style.setProperty('left', `${left}px`);
}
