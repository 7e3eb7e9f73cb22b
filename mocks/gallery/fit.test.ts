import { expect, it } from 'vitest';
import { fitFrames } from './fit';

it.each([
  { width: 360, room: 1184, columns: 3, scale: 1 },
  { width: 360, room: 288, columns: 1, scale: 0.8 },
  { width: 768, room: 768, columns: 1, scale: 1 },
  { width: 1280, room: 1024, columns: 2, scale: 0.390625 },
  { width: 1280, room: 0, columns: 1, scale: 1 / 1280 },
])('pages of $width px in $room px stand in $columns columns', ({ width, room, columns, scale }) => {
  expect(fitFrames(width, room, 24)).toEqual({ columns, scale });
});
