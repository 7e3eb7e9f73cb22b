/** How a scenario is looked at: in which colours, on which screen (CSS pixels). */
export interface Variant {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 720 };

/** The four pictures of a scenario. */
export const variants = {
  lightWide: { name: 'light-wide', colorScheme: 'light', size: wide },
  darkWide: { name: 'dark-wide', colorScheme: 'dark', size: wide },
  darkNarrow: { name: 'dark-narrow', colorScheme: 'dark', size: narrow },
  lightNarrow: { name: 'light-narrow', colorScheme: 'light', size: narrow },
} as const satisfies Readonly<Record<string, Variant>>;

/** The same as a list, in the order in which they cost the fewest changes of layout. */
export const allVariants: readonly Variant[] = Object.values(variants);
