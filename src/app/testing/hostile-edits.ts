import fc from 'fast-check';
import { boundless, hostileText, prototypeKey, secretKey, secretValue } from './hostile-texts';

/** Something done to one place of a reply that was right. */
export interface Edit {
  /** Which place, counted round. */
  at: number;
  /** `put` another value there; `say` another text where a text is, another number where a number is; `drop` it; `add` a key to the object there, or an item to the list; `repeat` the list's items. */
  how: 'put' | 'say' | 'drop' | 'add' | 'repeat';
  key: string;
  value: unknown;
}

const number = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(0, -0, -1, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 - 1, 1 - 2 ** 53, 1.5, 8.64e15, 1e13),
  },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const leaf = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, boundless) },
);
/** Any value that JSON can hold, of no meaning; keys as objects inherit them are likely. */
export const junk: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(prototypeKey, hostileText), tie('value')), { maxLength: 3 }).map(fromPairs),
  ),
})).value;

/** Changes to a reply. Most of them leave it what it was but for one place; many plant a secret. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: made('say', fc.constant(''), hostileText) },
  { weight: 3, arbitrary: made('say', fc.constant(''), number) },
  { weight: 3, arbitrary: made('put', fc.constant(''), leaf) },
  { weight: 1, arbitrary: made('put', fc.constant(''), junk) },
  { weight: 4, arbitrary: made('add', secretKey, secretValue) },
  { weight: 1, arbitrary: made('add', prototypeKey, fc.oneof(secretValue, junk)) },
  { weight: 2, arbitrary: made('drop', fc.constant(''), fc.constant(null)) },
  { weight: 1, arbitrary: made('repeat', fc.constant(''), fc.constant(null)) },
);
export const edits = fc.array(edit, { maxLength: 4 });

function made(how: Edit['how'], key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Edit> {
  return fc.record({ at: fc.nat(9999), how: fc.constant(how), key, value });
}

/** A tree with edits done to it, one after the other. */
export function edited(tree: unknown, changes: readonly Edit[]): unknown {
  return changes.reduce((sofar, change) => {
    const fitting = placesIn(sofar).filter(({ value }) => fits(value, change));
    const place = fitting[change.at % fitting.length];
    return place ? changed(sofar, place.path, change) : sofar;
  }, tree);
}

function fits(value: unknown, { how, value: given }: Edit): boolean {
  if (how === 'say') return typeof value === typeof given;
  return how === 'put' || how === 'drop' || holds(value);
}

function placesIn(tree: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  const inner = holds(tree) ? Object.entries(tree) : [];
  return [{ path, value: tree }, ...inner.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function changed(tree: unknown, path: readonly string[], change: Edit): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return atPlace(tree, change);
  const pairs = Object.entries(holds(tree) ? tree : {});
  const next = pairs.flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return rest.length === 0 && change.how === 'drop' ? [] : [[name, changed(value, rest, change)]];
  });
  return Array.isArray(tree) ? next.map(([, value]) => value) : fromPairs(next);
}

function atPlace(value: unknown, { how, key, value: given }: Edit): unknown {
  if (how === 'put' || how === 'say') return given;
  if (!holds(value)) return value;
  if (Array.isArray(value) && how === 'repeat') return Array.from({ length: 9 }, () => value).flat();
  if (Array.isArray(value)) return [...value, fromPairs([[key, given]])];
  return how === 'add' ? fromPairs([...Object.entries(value), [key, given]]) : value;
}

function holds(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Own keys all of them, `__proto__` too. */
function fromPairs(pairs: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(pairs);
}
