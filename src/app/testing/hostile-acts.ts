import fc from 'fast-check';
import type { HostilePage } from './hostile-page';

/** Something that a person does. `press` takes any control, counted round; what is not there is passed over. */
export type Act =
  | {
      do: 'read' | 'test' | 'add' | 'save' | 'edit' | 'replace' | 'remove' | 'confirm' | 'sign-in' | 'details' | 'list';
    }
  | { do: 'fill'; password: string }
  | { do: 'press'; which: number };

const labels: Readonly<Partial<Record<Act['do'], readonly string[]>>> = {
  test: ['Test connection', 'Test'],
  save: ['Save connection', 'Add connection'],
  edit: ['Edit'],
  replace: ['Replace password', 'Replace'],
  remove: ['Delete'],
  confirm: ['Delete connection', 'Delete'],
  'sign-in': ['Sign in'],
};

/** What a person does before such a server, with passwords of these. */
export function actsWith(passwords: readonly string[]): fc.Arbitrary<Act[]> {
  const one = (what: Exclude<Act['do'], 'fill' | 'press'>): Act => ({ do: what });
  const fill = fc.constantFrom(...passwords).map((password): Act => ({ do: 'fill', password }));
  const run = (...acts: Parameters<typeof one>[0][]) => fc.constant(acts.map(one));
  const filled = (...after: Parameters<typeof one>[0][]) =>
    fill.map((typed): Act[] => after.flatMap((act) => [typed, one(act)]));
  return fc
    .array(
      fc.oneof(
        run('read'),
        run('test'),
        fc.tuple(run('list', 'add'), filled('test', 'save')).map((all) => all.flat()),
        fc.tuple(run('list', 'edit', 'replace'), filled('test', 'save')).map((all) => all.flat()),
        run('list', 'remove', 'confirm'),
        filled('sign-in'),
        run('details', 'test'),
        fc
          .array(fc.nat(999), { minLength: 1, maxLength: 4 })
          .map((all) => all.map((which): Act => ({ do: 'press', which }))),
      ),
      { minLength: 4, maxLength: 10 },
    )
    .map((all) => all.flat());
}

/** Does it, where there is something to do it with. */
export async function perform(act: Act, page: HostilePage): Promise<void> {
  if (act.do === 'read') return page.readAgain();
  if (act.do === 'fill') return fillIn(act.password);
  if (act.do === 'press') return pick(controls(), act.which)?.click();
  if (act.do === 'details') return document.querySelector<HTMLElement>('.row__name a')?.click();
  if (act.do === 'list') return document.querySelector<HTMLElement>('.crumbs a')?.click();
  if (act.do === 'add')
    return controls()
      .find((control) => /^Add .* connection$/.test(nameOf(control)))
      ?.click();
  const names = labels[act.do] ?? [];
  const found = names.flatMap((name) => controls().filter((control) => nameOf(control) === name));
  const [control] = found;
  control?.click();
}

/** What one can press: of an open dialog alone, where there is one. */
function controls(): HTMLElement[] {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  return [...top.querySelectorAll<HTMLElement>('button, summary, input[type="checkbox"], a[href^="/settings"]')].filter(
    (control) => nameOf(control) !== 'Reload',
  );
}

function nameOf(control: HTMLElement): string {
  return (control.getAttribute('aria-label') ?? control.textContent).trim();
}

function pick<T>(all: readonly T[], which: number): T | undefined {
  return all[which % all.length];
}

/** Types into every field of the open dialog that is empty; passwords anew. */
function fillIn(password: string): void {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  for (const input of dialog?.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"], [type="radio"])') ??
    []) {
    const secret = input.autocomplete.endsWith('password');
    if (!secret && input.value !== '') continue;
    input.value = secret ? password : 'vc.example.net';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
