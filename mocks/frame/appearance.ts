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
  // Some sheets are here already, others come later, with what is opened.
  hold();
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

/**
 * What a browser makes of the page's colours under forced colours (CSS Color Adjustment 1), with a dark scheme of its own. All
 * colours of the page are tokens, so that what has no ground of its own stays without one.
 */
const forcedTokens: Readonly<Record<string, readonly string[]>> = {
  Canvas: ['page', 'surface', 'sunken', 'hatch', 'bad-tint'],
  CanvasText: ['ink', 'soft', 'faint', 'line', 'focus', ...states('ink'), ...states('mark')],
  ButtonFace: ['press', 'press-hover', 'danger', 'danger-hover'],
  ButtonText: ['on-press', 'on-danger'],
  ButtonBorder: ['edge'],
};

function states(part: 'ink' | 'mark'): string[] {
  return ['ok', 'warn', 'bad', 'busy', 'rest'].map((state) => `${state}-${part}`);
}

function forcedSheet(): HTMLStyleElement {
  const sheet = document.createElement('style');
  const tokens = Object.entries(forcedTokens).flatMap(([colour, names]) =>
    names.map((name) => `--color-${name}: ${colour} !important;`),
  );
  sheet.textContent = `
    :root { color-scheme: dark !important; ${tokens.join(' ')} }
    *, ::before, ::after { box-shadow: none !important; text-shadow: none !important; }
    a { color: LinkText !important; }
    .btn { border-color: ButtonBorder; }
    .mode { background: Canvas !important; }
    input::placeholder { color: GrayText !important; }`;
  return sheet;
}
