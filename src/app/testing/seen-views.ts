/** What a view is an example of, with what shows it on the page: `state:failing` by "Failing". Texts are those that one may find; undefined is none. */
export type Seen = readonly [kind: string, ...texts: (string | undefined)[]];

const seen = new Map<string, Set<string>>();

/** Forgets what was seen. */
export function forgetViews(): void {
  seen.clear();
}

/** Every text that may show a kind of view which was made since; none where no such view was made. */
export function textsOf(kind: string): readonly string[] {
  return [...(seen.get(kind) ?? [])];
}

/**
 * A module of views that tells what its functions make. For `vi.mock`.
 * @param tells by the function's name: what its view is an example of
 */
export function watched<Module extends object>(
  module: Module,
  tells: {
    [Name in keyof Module]?: NonNullable<Module[Name]> extends (...given: infer G) => infer View
      ? (view: View, ...given: G) => Seen[]
      : never;
  },
): Module {
  const watching = Object.entries(tells).map(([name, tell]) => {
    const make = module[name as keyof Module] as (...given: unknown[]) => unknown;
    const told = tell as (...given: unknown[]) => Seen[];
    const watch = (...given: unknown[]) => {
      const view = make(...given);
      for (const [kind, ...texts] of told(view, ...given)) {
        const known = seen.get(kind) ?? new Set();
        texts.forEach((text) => text && known.add(text));
        seen.set(kind, known);
      }
      return view;
    };
    return [name, watch];
  });
  return { ...module, ...Object.fromEntries(watching) };
}
