/** Of the pages in the frames, by their width. All in CSS pixels. */
export function frameHeight(width: number): number {
  return width === 360 ? 720 : 800;
}

/** How frames are set beside each other. */
export interface Fit {
  columns: number;
  /** At most 1. */
  scale: number;
}

/** No column is narrower, as long as there is room for it: less could not be read. */
const least: Readonly<Record<number, number>> = { 360: 360, 768: 480, 1280: 500 };

/**
 * Fits frames into the room that there is: as many columns as can be read, and no frame wider than its column.
 * @param width of a page in a frame
 * @param room for all columns and the gaps between them
 */
export function fitFrames(width: number, room: number, gap: number): Fit {
  const columns = Math.max(1, Math.floor((room + gap) / ((least[width] ?? width) + gap)));
  const column = (room - gap * (columns - 1)) / columns;
  return { columns, scale: Math.min(1, Math.max(column, 1) / width) };
}
