import type { TestInfo } from '@playwright/test';

/** What came of looking at one picture. */
export type Looked =
  | { kind: 'same' }
  | { kind: 'changed' }
  /** The pictures are of the build `kept`, and the browser here is another. */
  | { kind: 'not compared'; here: string; kept: string | undefined };

/** What came of the pictures of a test or of many. */
export interface PictureCounts {
  readonly same: number;
  readonly changed: number;
  readonly notCompared: number;
  /** Why those were not compared: "this is …, they are of …". */
  readonly why: string;
}

const type = 'pictures';
const none: PictureCounts = { same: 0, changed: 0, notCompared: 0, why: '' };

/** Adds a picture to what the test's report says about its pictures. */
export function countPicture(info: TestInfo, looked: Looked): void {
  const counts = addCounts([countsOf(info.annotations), one(looked)]);
  const others = info.annotations.filter((annotation) => annotation.type !== type);
  info.annotations.splice(0, info.annotations.length, ...others, { type, description: sentence(counts) });
}

/** What a test's report says about its pictures. */
export function countsOf(annotations: readonly { type: string; description?: string | undefined }[]): PictureCounts {
  const text = annotations.find((annotation) => annotation.type === type)?.description ?? '';
  const count = (what: RegExp) => Number(what.exec(text)?.[1] ?? 0);
  const [, why = ''] = /not compared: (.*)$/.exec(text) ?? [];
  return {
    same: count(/(\d+) compared/) - count(/(\d+) changed/),
    changed: count(/(\d+) changed/),
    notCompared: count(/(\d+) not compared/),
    why,
  };
}

export function addCounts(all: readonly PictureCounts[]): PictureCounts {
  return all.reduce(
    (sum, counts) => ({
      same: sum.same + counts.same,
      changed: sum.changed + counts.changed,
      notCompared: sum.notCompared + counts.notCompared,
      why: sum.why || counts.why,
    }),
    none,
  );
}

/** "828 compared, all as they were", "828 compared, 3 changed", "828 not compared: this is …, they are of …"; empty without any. */
export function sentence({ same, changed, notCompared, why }: PictureCounts): string {
  const compared = same + changed;
  return [
    ...(compared === 0 ? [] : [`${compared} compared, ${changed === 0 ? 'all as they were' : `${changed} changed`}`]),
    ...(notCompared === 0 ? [] : [`${notCompared} not compared: ${why}`]),
  ].join('; ');
}

function one(looked: Looked): PictureCounts {
  if (looked.kind === 'same') return { ...none, same: 1 };
  if (looked.kind === 'changed') return { ...none, changed: 1 };
  return { ...none, notCompared: 1, why: `this is ${looked.here}, they are of ${looked.kept}` };
}
