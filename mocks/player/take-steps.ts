import type { Arrival } from '~mocks/browser/controls';
import type { Place, Scenario, Shown, Step } from '~mocks/scenarios/scenario';
import { findPlace, findPlaces, plain, sameName, type NameMatch } from './find-place';
import { reveal } from './reveal';

export interface PlayerOptions {
  /** How long each step, and the proof, is waited for, in milliseconds; Infinity: as long as it takes. */
  patienceMs: number;
  /** Where the page's texts are not those of the sources: what a text was there. */
  meant?: ((shown: string) => string) | undefined;
}

/**
 * Takes the steps of a scenario in this page, as a user would, and waits until it shows what proves that the state is there.
 * Never rejects.
 */
export async function takeSteps(scenario: Scenario, options: PlayerOptions): Promise<Arrival> {
  const { patienceMs, meant } = options;
  const match: NameMatch = meant ? (name, wanted) => name === wanted || meant(name) === wanted : sameName;
  let left: HTMLElement | undefined;
  for (const step of scenario.steps ?? []) {
    const control = await settled(() => controlOf(step, match), patienceMs);
    if (!control) return { kind: 'missed', what: told(step) };
    leave(left);
    act(control, step);
    left = control;
  }
  // Of other texts nobody knows what they prove.
  if (meant) return { kind: 'reached' };
  for (const shown of scenario.shows) {
    if (!(await appears(() => isShown(shown, match) || undefined, patienceMs)))
      return { kind: 'missed', what: 'role' in shown ? `${shown.role} “${shown.name}”` : `“${shown.text}”` };
  }
  const [first] = scenario.shows.flatMap((shown) => ('role' in shown ? placesOf(shown, match).slice(0, 1) : []));
  if (first) reveal(first);
  return { kind: 'reached' };
}

function told(step: Step): string {
  const role = step.do === 'fill' || step.do === 'paste' ? 'text box' : step.role;
  const where = step.within ? ` in ${step.within.role} “${step.within.name}”` : '';
  return `${role} “${step.name}”${where}`;
}

function controlOf(step: Step, match: NameMatch): HTMLElement | undefined {
  const where = step.within ? findPlace(document, step.within, match) : document;
  if (!where) return undefined;
  const named = (role: Parameters<typeof findPlaces>[1]['role']) =>
    findPlaces(where, { role, name: step.name }, match).find((element) => !isDisabled(element));
  if (step.do === 'fill' || step.do === 'paste') return named('textbox') ?? named('searchbox');
  return named(step.role);
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled');
}

function act(control: HTMLElement, step: Step): void {
  control.focus({ preventScroll: true });
  control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  if (step.do === 'fill') type(control, step.with);
  else if (step.do === 'paste') paste(control, step.text);
  else control.click();
}

/** Into a field that no focus came to, as in a page that is shown beside others. */
function leave(control: HTMLElement | undefined): void {
  if (!control?.isConnected) return;
  control.dispatchEvent(new FocusEvent('blur'));
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

function type(control: HTMLElement, value: string): void {
  if (!(control instanceof HTMLInputElement) && !(control instanceof HTMLTextAreaElement)) return;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, data: value, inputType: 'insertText' }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As the keyboard makes it; the page takes it apart, or leaves it to the field. */
function paste(control: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const taken = !control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  if (!taken) type(control, text);
}

function isShown(shown: Shown, match: NameMatch): boolean {
  if (!('role' in shown)) return isElsewhere(shown) || says(document.body, shown.text);
  const { text } = shown;
  return placesOf(shown, match).some((place) => {
    if (text === undefined) return true;
    if (!shown.whole) return says(place, text);
    return [place, ...place.querySelectorAll('*')].some((element) => plain(element.textContent) === text);
  });
}

/** Whether a text has times in it that are others here. */
function isElsewhere({ zone }: { zone?: string }): boolean {
  return zone !== undefined && zone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function placesOf(shown: Place & { within?: Place }, match: NameMatch): HTMLElement[] {
  const where = shown.within ? findPlace(document, shown.within, match) : document;
  return where ? findPlaces(where, shown, match) : [];
}

function says(element: Element, text: string): boolean {
  return plain(element.textContent).toLowerCase().includes(plain(text).toLowerCase());
}

/** Waits for something on the page; undefined when it did not come in time. */
function appears<T>(look: () => T | undefined, patienceMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const found = look();
    if (found !== undefined) return resolve(found);
    let due: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      due = undefined;
      const now = look();
      if (now !== undefined) end(now);
    };
    // Not with each change: what is looked for is rarely in the first of many.
    const soon = () => (due ??= setTimeout(again, restMs));
    const seen = new MutationObserver(soon);
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const limit = Number.isFinite(patienceMs) ? setTimeout(() => end(undefined), patienceMs) : undefined;
    const end = (result: T | undefined) => {
      seen.disconnect();
      clearTimeout(due);
      clearTimeout(limit);
      resolve(result);
    };
  });
}

/** The same, once a second look a little later finds the same element: a page that is still being built may put another in its place. */
async function settled(look: () => HTMLElement | undefined, patienceMs: number): Promise<HTMLElement | undefined> {
  for (;;) {
    const found = await appears(look, patienceMs);
    if (!found) return undefined;
    await new Promise((resolve) => setTimeout(resolve, restMs));
    if (look() === found) return found;
  }
}

/** Between a change of the page and the look at it, in milliseconds. */
const restMs = 150;
