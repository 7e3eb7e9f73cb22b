import type { Pixels } from './png';

/** Side of a tile in pixels. Smaller ones recur more often, but there are more to name. */
export const side = 16;
/** Pixels of a tile. */
export const area = side * side;

/** How many tiles cover a picture, in each direction; those at the right and lower edge may stand out beyond it. */
export function grid({ width, height }: { width: number; height: number }): { across: number; down: number } {
  return { across: Math.ceil(width / side), down: Math.ceil(height / side) };
}

/** The tiles of a picture, row by row. What stands out beyond its edge is 0. */
export function* cut(picture: Pixels): Generator<Uint32Array> {
  const { across, down } = grid(picture);
  for (let index = 0; index < across * down; index += 1) {
    const tile = new Uint32Array(area);
    for (const { from, to, length } of lines(picture, index))
      tile.set(picture.pixels.subarray(from, from + length), to);
    yield tile;
  }
}

/** The picture of these tiles: what `cut` took apart. */
export function join(size: { width: number; height: number }, tiles: readonly Uint32Array[]): Pixels {
  const pixels = new Uint32Array(size.width * size.height);
  tiles.forEach((tile, index) => {
    for (const { from, to, length } of lines(size, index)) pixels.set(tile.subarray(to, to + length), from);
  });
  return { ...size, pixels };
}

/** Where each line of a tile lies in the picture (`from`) and in the tile (`to`), as places in their pixels. */
function* lines(size: { width: number; height: number }, index: number) {
  const { across } = grid(size);
  const left = (index % across) * side;
  const top = Math.floor(index / across) * side;
  const length = Math.min(side, size.width - left);
  for (let y = 0; y < side && top + y < size.height; y += 1) {
    yield { from: (top + y) * size.width + left, to: y * side, length };
  }
}
