import { brotliDecompressSync } from 'node:zlib';
import { archiveHeader, depthOf, mark, sumOf, type ArchiveHeader } from './build-archive';
import { listOf, readNumbers } from './numbers';
import type { Pixels } from './png';
import { area, grid, join } from './tiles';

/** Pictures by name; their pixels are taken out only where they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** SHA-256 of the PNG file that the browser once gave; undefined where the picture is not there. */
  sum: (name: string) => string | undefined;
  /** @throws {Error} where the picture is not there */
  picture: (name: string) => Pixels;
}

/**
 * Opens an archive that `buildArchive` made.
 * @param where it came from, for messages
 * @throws {Error} where it is damaged or something else
 */
export function openArchive(file: Buffer, where: string): Archive {
  const damaged = (what: string, cause?: unknown) => new Error(`${where} is damaged: ${what}`, { cause });
  const { header, body } = apart(file, damaged);
  if (sumOf(body) !== header.sum) throw damaged('its parts are not those that it tells of');
  let opened: ReturnType<typeof unpack> | undefined;
  return {
    names: Object.keys(header.pictures),
    sum: (name) => header.pictures[name]?.[2],
    picture: (name) => {
      const [width, height] = header.pictures[name] ?? [];
      if (width === undefined || height === undefined) throw new Error(`${where} has no picture of ${name}`);
      opened ??= unpack(header, body);
      const { tile, lists } = opened;
      return join({ width, height }, Array.from(lists.get(name) ?? [], tile));
    },
  };
}

function apart(file: Buffer, damaged: (what: string, cause?: unknown) => Error) {
  const end = file.indexOf('\n', mark.length);
  if (file.subarray(0, mark.length).toString('latin1') !== mark || end === -1)
    throw damaged('it does not begin as one');
  try {
    const header = archiveHeader.parse(JSON.parse(file.subarray(mark.length, end).toString('utf8')));
    return { header, body: file.subarray(end + 1) };
  } catch (error) {
    throw damaged('its list of pictures cannot be read', error);
  }
}

function unpack(header: ArchiveHeader, body: Buffer) {
  let at = 0;
  const parts = header.parts.map((length) => brotliDecompressSync(body.subarray(at, (at += length))));
  const [coloursPart = Buffer.of()] = parts;
  const colours = new Uint32Array(header.colours);
  new Uint8Array(colours.buffer).set(coloursPart.subarray(0, colours.byteLength));
  const planes = parts.slice(1, 1 + depthOf(header.colours));
  const runs = readNumbers(parts.at(-1) ?? Buffer.of());
  const lists = new Map<string, Uint32Array>();
  for (const [name, [width, height]] of Object.entries(header.pictures)) {
    const { across, down } = grid({ width, height });
    lists.set(name, listOf(runs, across * down));
  }
  const tile = (number: number) =>
    Uint32Array.from({ length: area }, (_, pixel) => {
      const place = number * area + pixel;
      const colour = planes.reduce((sum, plane, index) => sum + ((plane[place] ?? 0) << (8 * index)), 0);
      return colours[colour] ?? 0;
    });
  return { tile, lists };
}
