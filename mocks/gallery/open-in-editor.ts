/** Opens a place of the sources, as `src/app/words.ts:12`, in the editor; undefined where no development server does it. */
export const openInEditor = import.meta.env.DEV
  ? (place: string): void => void fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(place)}`)
  : undefined;
