import type { FrameWish } from './wish';

/**
 * Makes this page look as it would to somebody with other settings, as far as a page can do that to itself: rules for forced
 * colours and reduced motion apply, the colours of a forced scheme take the place of the page's own, text has twice its size.
 */
export function appear({
  colours,
  stillness,
  largeText,
}: Pick<FrameWish, 'colours' | 'stillness' | 'largeText'>): void {
  const root = document.documentElement;
  if (colours !== 'forced') root.dataset['theme'] = colours;
  if (largeText) root.style.fontSize = '200%';
  const held = [...(colours === 'forced' ? ['forced-colors'] : []), ...(stillness ? ['prefers-reduced-motion'] : [])];
  if (held.length === 0) return;
  pretend(held);
  if (colours === 'forced') document.head.append(forcedSheet());
  const hold = () => [...document.styleSheets].forEach((sheet) => holdRules(rulesOf(sheet), held));
  // Sheets come later than this, and some of them with what is opened later.
  new MutationObserver(hold).observe(document.head, { childList: true });
  document.addEventListener('load', (event) => event.target instanceof HTMLLinkElement && hold(), true);
}

/** Script that asks is told that the setting is on. */
function pretend(held: readonly string[]): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => (held.some((feature) => query.includes(feature)) ? ask('all') : ask(query));
}

function holdRules(rules: readonly CSSRule[], held: readonly string[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && held.some((feature) => rule.media.mediaText.includes(feature)))
      rule.media.mediaText = 'all';
    if (rule instanceof CSSGroupingRule) holdRules([...rule.cssRules], held);
  }
}

/** A sheet of another origin cannot be read; the page has none. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** What a browser does to every element under forced colours (CSS Color Adjustment 1), with a dark scheme of its own. */
function forcedSheet(): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = `
    :root { color-scheme: dark !important; background: Canvas !important; }
    *, ::before, ::after {
      color: inherit !important; background-color: Canvas !important; background-image: none !important;
      border-color: CanvasText !important; outline-color: CanvasText !important; box-shadow: none !important;
      text-shadow: none !important; text-decoration-color: currentColor !important; accent-color: auto !important;
    }
    :root, body { color: CanvasText !important; }
    a, a * { color: LinkText !important; }
    button, [role='button'], [role='tab'], input, select, textarea { color: ButtonText !important; border-color: ButtonBorder !important; }
    button *, [role='tab'] * { color: inherit !important; }
    :disabled, [aria-disabled='true'] { color: GrayText !important; border-color: GrayText !important; }
    dialog::backdrop { background-color: color-mix(in srgb, Canvas 60%, transparent) !important; }
    input::placeholder { color: GrayText !important; }
    svg, svg * { background-color: transparent !important; }`;
  return sheet;
}
