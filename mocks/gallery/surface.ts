import type { Scenario, Shown, Step } from '~mocks/scenarios/scenario';

/** Parts of the page that states are of, in the order in which people come upon them. */
export const surfaces = [
  'list',
  'row',
  'several',
  'details',
  'form',
  'count',
  'conflict',
  'test',
  'removal',
  'session',
  'missing',
] as const;
export type Surface = (typeof surfaces)[number];

/** By the room of a view kind (`state` of `state:failing`); rooms that stand on several surfaces are not here. */
const surfaceOfRoom: Readonly<Record<string, Surface>> = {
  list: 'list',
  entry: 'row',
  state: 'row',
  remark: 'row',
  row: 'row',
  remedy: 'row',
  outcome: 'row',
  details: 'details',
  form: 'form',
  part: 'form',
  field: 'form',
  beside: 'form',
  secret: 'form',
  why: 'form',
  leave: 'form',
  test: 'test',
  tested: 'test',
  ended: 'test',
  repeat: 'test',
  preview: 'count',
  conflict: 'conflict',
  differs: 'conflict',
  meanwhile: 'conflict',
  done: 'list',
  told: 'list',
  remove: 'removal',
  missing: 'missing',
};

/** What a state is to be looked at for: told by what it is an example of, by its steps and by its address. */
export function surfaceOf(scenario: Scenario): Surface {
  const rooms = (scenario.covers.views ?? []).map((kind) => kind.slice(0, kind.indexOf(':')));
  const steps = scenario.steps ?? [];
  if (rooms.some((room) => room === 'bulk' || room === 'bulked') || steps.some(selects)) return 'several';
  if (rooms.includes('barred') || signsIn(scenario)) return 'session';
  if (/\/remove$/.test(scenario.path)) return 'removal';
  if (rooms.includes('conflict') || rooms.includes('meanwhile')) return 'conflict';
  const last = steps.at(-1);
  if (last?.do === 'press' && last.role === 'link') return 'details';
  if (rooms.includes('over')) return 'list';
  for (const room of rooms) {
    const surface = surfaceOfRoom[room];
    if (surface) return surface;
  }
  return surfaceOfPath(scenario);
}

function surfaceOfPath({ path, shows }: Scenario): Surface {
  const [platform, connection, form] = path.split('/platforms/')[1]?.split('/') ?? [];
  if (platform === undefined) return 'missing';
  if (form !== undefined || connection === 'new') return 'form';
  if (connection !== undefined) return 'details';
  return shows.every(isOfRow) ? 'row' : 'list';
}

/** A row, or the menu of one. */
function isOfRow(place: Shown): boolean {
  return 'role' in place && (place.role === 'listitem' || place.role === 'menuitem');
}

/** Begins to select connections. */
function selects(step: Step): boolean {
  return step.do === 'press' && step.role === 'button' && step.name === 'Select';
}

/** Ends in the dialog that asks for a sign-in, or just after it. */
function signsIn({ steps = [], shows }: Scenario): boolean {
  const last = steps.at(-1);
  const signed = last?.do === 'press' && last.name.startsWith('Sign ');
  const asked = shows.some((place) => {
    const around = 'role' in place ? [place, place.within] : [];
    return around.some((each) => each?.role === 'dialog' && each.name === 'Sign in');
  });
  return signed || asked;
}
