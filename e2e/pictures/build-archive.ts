import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import * as z from 'zod/mini';
import { runsOf, writeNumbers } from './numbers';
import type { Pixels } from './png';
import { area, cut } from './tiles';

/** First bytes of an archive. */
export const mark = 'pictures 1\n';

/** What stands at the front of an archive, as JSON: enough to tell whether a picture is the same, without its pixels. */
export const archiveHeader = z.object({
  tiles: z.number(),
  colours: z.number(),
  /** Bytes of each part that follows: colours, the bytes of the pixels' colour numbers from the lowest up, tiles of each picture. */
  parts: z.array(z.number()),
  /** SHA-256 over the parts, in base64url. */
  sum: z.string(),
  /** By name, in the order of the tile lists: width, height, and the SHA-256 of the PNG file that the browser gave. */
  pictures: z.record(z.string(), z.tuple([z.number(), z.number(), z.string()])),
});
export type ArchiveHeader = z.infer<typeof archiveHeader>;

/** Puts pictures into an archive, in which each tile that any of them has stands once. */
export interface ArchiveBuilder {
  /** @param sum of the PNG file that the browser gave, see `sumOf` */
  add: (name: string, sum: string, picture: Pixels) => void;
  /** The file. */
  bytes: () => Buffer;
}

/** SHA-256 in base64url. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

export function buildArchive(): ArchiveBuilder {
  const numbers = new Map<string, number>();
  const tiles: Uint32Array[] = [];
  const pictures: ArchiveHeader['pictures'] = {};
  const lists: number[][] = [];
  const numberOf = (tile: Uint32Array) => {
    const key = Buffer.from(tile.buffer).toString('latin1');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, tiles.length);
    return tiles.push(tile) - 1;
  };
  return {
    add: (name, sum, picture) => {
      pictures[name] = [picture.width, picture.height, sum];
      lists.push(Array.from(cut(picture), numberOf));
    },
    bytes: () => {
      const colours = coloursOf(tiles);
      const parts = [
        Buffer.from(Uint32Array.from(colours.keys()).buffer),
        ...planes(tiles, colours),
        writeNumbers(lists.flatMap((list) => [...runsOf(list)])),
      ].map(press);
      const body = Buffer.concat(parts);
      const header: ArchiveHeader = {
        tiles: tiles.length,
        colours: colours.size,
        parts: parts.map(({ length }) => length),
        sum: sumOf(body),
        pictures,
      };
      return Buffer.concat([Buffer.from(`${mark}${JSON.stringify(header)}\n`), body]);
    },
  };
}

/** How many bytes the number of a colour takes. */
export function depthOf(colours: number): number {
  return colours > 65_536 ? 3 : colours > 256 ? 2 : 1;
}

/** Each colour with its number: the most frequent ones first, so that the higher bytes are nearly all 0. */
function coloursOf(tiles: readonly Uint32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const tile of tiles) for (const colour of tile) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return new Map(sorted.map(([colour], number) => [colour, number]));
}

/** The colour numbers of all pixels, one buffer for each of their bytes. */
function planes(tiles: readonly Uint32Array[], colours: ReadonlyMap<number, number>): Buffer[] {
  const found = Array.from({ length: depthOf(colours.size) }, () => Buffer.alloc(tiles.length * area));
  let at = 0;
  for (const tile of tiles) {
    for (const colour of tile) {
      const number = colours.get(colour) ?? 0;
      found.forEach((plane, index) => (plane[at] = number >> (8 * index)));
      at += 1;
    }
  }
  return found;
}

/** The highest quality would take minutes instead of seconds for a fifth less. */
function press(bytes: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
