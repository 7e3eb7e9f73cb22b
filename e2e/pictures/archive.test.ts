import { expect, it } from 'vitest';
import { buildArchive, sumOf } from './build-archive';
import { openArchive } from './open-archive';
import { readPng, writePng, type Pixels } from './png';
import { side } from './tiles';

/** A picture of stripes, so that tiles recur and none is of one colour. */
function stripes(width: number, height: number, hue = 0): Pixels {
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => 0xff000000 + hue + (at % 7) * 0x10203);
  return { width, height, pixels };
}

function archived(pictures: Readonly<Record<string, Pixels>>): Buffer {
  const builder = buildArchive();
  for (const [name, picture] of Object.entries(pictures)) builder.add(name, `sum of ${name}`, picture);
  return builder.bytes();
}

it.each([
  ['of whole tiles', stripes(2 * side, 3 * side)],
  ['a pixel wider and lower than whole tiles', stripes(2 * side + 1, 3 * side - 1)],
  ['smaller than a tile', stripes(3, 1)],
  ['of a single colour', { width: 40, height: 40, pixels: new Uint32Array(1600).fill(0xff112233) }],
])('a picture %s comes out pixel by pixel as it went in', (_, picture) => {
  const archive = openArchive(archived({ before: stripes(40, 40, 5), it: picture, after: stripes(9, 90) }), 'a');
  expect(archive.picture('it')).toEqual(picture);
});

it('more colours than two bytes can number are kept', () => {
  const pixels = Uint32Array.from({ length: 300 * 300 }, (_, at) => 0xff000000 + at);
  const picture = { width: 300, height: 300, pixels };
  expect(openArchive(archived({ it: picture }), 'a').picture('it')).toEqual(picture);
});

it('the sum of a picture is told without its pixels, and of one that is not there nothing is', () => {
  const archive = openArchive(archived({ 'vmware/list': stripes(20, 20) }), 'a');
  expect(archive.names).toEqual(['vmware/list']);
  expect(archive.sum('vmware/list')).toBe('sum of vmware/list');
  expect(archive.sum('vmware/none')).toBeUndefined();
  expect(() => archive.picture('vmware/none')).toThrow('a has no picture of vmware/none');
});

it('what several pictures have in common is kept once', () => {
  const one = archived({ a: stripes(160, 160) });
  const two = archived({ a: stripes(160, 160), b: stripes(160, 160) });
  expect(two.length).toBeLessThan(one.length + 120);
});

it.each([
  ['cut off', (file: Buffer) => file.subarray(0, -1)],
  ['changed in one byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.of((file.at(-1) ?? 0) ^ 1)])],
  ['without its list of pictures', (file: Buffer) => Buffer.concat([file.subarray(0, 11), Buffer.from('{}\n')])],
  ['something else', () => Buffer.from('version https://git-lfs.github.com/spec/v1\n')],
  ['empty', () => Buffer.of()],
])('an archive that is %s says that it is damaged', (_, damage) => {
  expect(() => openArchive(damage(archived({ a: stripes(40, 40) })), 'light-wide.tiles')).toThrow(
    'light-wide.tiles is damaged: ',
  );
});

it('a PNG file holds the pixels that it is made of', () => {
  const picture = stripes(33, 21);
  expect(readPng(writePng(picture))).toEqual(picture);
  expect(() => readPng(Buffer.from('no PNG'))).toThrow();
});

it('the sum is of the bytes', () => {
  expect(sumOf(Buffer.from('abc'))).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});
