import { computeAccessibleName } from 'dom-accessibility-api';
import type { Place, Role, Step } from '~mocks/scenarios/scenario';

/** Everything that a step, or the proof of a state, looks for by role. */
export type FindableRole = Role | Extract<Step, { do: 'press' }>['role'] | 'searchbox';

const text = ['text', 'email', 'url', 'tel', 'password', 'number'].map((type) => `input[type=${type}]`).join();

/** Elements that have a role of themselves (HTML-AAM), where no `role` says otherwise. */
const implicit: Record<FindableRole, string> = {
  alert: '',
  button: 'button,input[type=button],input[type=submit]',
  checkbox: 'input[type=checkbox]',
  dialog: 'dialog',
  disclosure: 'summary',
  group: 'fieldset,details',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  list: 'ul,ol',
  listitem: 'li',
  menu: '',
  menuitem: '',
  radio: 'input[type=radio]',
  region: 'section',
  searchbox: 'input[type=search]',
  tab: '',
  textbox: `input:not([type]),textarea,${text}`,
};

/** Whether the accessible name of something is the one that is looked for. */
export type NameMatch = (name: string, wanted: string) => boolean;

/** The names are the same: what a test asks for. */
export const sameName: NameMatch = (name, wanted) => name === wanted;

/**
 * The elements of a role and name that can be seen, in the order of the document. A disclosure goes by a part of its text.
 * @param within where to look
 */
export function findPlaces(
  within: ParentNode,
  { role, name }: { role: FindableRole; name: string },
  match: NameMatch = sameName,
): HTMLElement[] {
  const ofItself = implicit[role]
    .split(',')
    .filter(Boolean)
    .map((selector) => `${selector}:not([role])`);
  const candidates = within.querySelectorAll<HTMLElement>([`[role=${role}]`, ...ofItself].join());
  // What can be seen is asked last, since the browser has to lay the page out for it.
  return [...candidates].filter((element) => isNamed(element, role, name, match) && isSeen(element));
}

/** The first such element, or undefined. */
export function findPlace(within: ParentNode, place: Place, match?: NameMatch): HTMLElement | undefined {
  return findPlaces(within, place, match)[0];
}

function isNamed(element: HTMLElement, role: FindableRole, wanted: string, match: NameMatch): boolean {
  if (role === 'disclosure') return plain(element.textContent).includes(wanted);
  if (match === sameName && !mayHaveName(element, wanted)) return false;
  return match(plain(computeAccessibleName(element)), wanted);
}

/** Whether the texts that a name can be made of hold this one; a name itself costs a look at the style of each part. */
function mayHaveName(element: HTMLElement, wanted: string): boolean {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const texts = [
    ...['aria-label', 'title', 'value', 'placeholder'].map((name) => element.getAttribute(name)),
    ...[...by.map((id) => document.getElementById(id)), ...labels, element].map((each) => each?.textContent),
  ];
  const bare = (text: string) => text.replace(/\s+/g, '');
  return texts.some((text) => bare(text ?? '').includes(bare(wanted)));
}

/** What a reader sees of a text: runs of white space are one space. */
export function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** jsdom draws nothing, and knows not what would be seen. */
function isSeen(element: HTMLElement): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : element.closest('[hidden]') === null;
}
