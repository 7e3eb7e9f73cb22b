import { PNG } from 'pngjs';

/** Pixels row by row, each its four bytes red, green, blue and opacity as one number. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/**
 * The pixels of a PNG file.
 * @throws {Error} where it is none
 */
export function readPng(file: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(file);
  const pixels = new Uint32Array(width * height);
  new Uint8Array(pixels.buffer).set(data.subarray(0, pixels.byteLength));
  return { width, height, pixels };
}

/** A PNG file of these pixels; its bytes need not be those that the pixels were once read from. */
export function writePng({ width, height, pixels }: Pixels): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return PNG.sync.write(png);
}
