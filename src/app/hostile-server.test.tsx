import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actsWith, perform } from './testing/hostile-acts';
import { openHostilePage } from './testing/hostile-page';
import { hostileReply, type HostileReply } from './testing/hostile-replies';
import { typedPasswords } from './testing/hostile-texts';

const path = '/settings/infrastructure/platforms/vmware';
/** The first list is right, so that there is something to press. */
const right: HostileReply = {
  status: 200,
  headers: [],
  body: { kind: 'fitting', edits: [], cut: undefined },
  fate: 'whole',
};
const visit = fc.record({
  replies: fc.array(hostileReply, { minLength: 25, maxLength: 25 }).map((replies) => [right, ...replies]),
  acts: actsWith(typedPasswords),
});
let count = 0;

it('whatever a server answers: the page stands, nothing escapes, and no secret is shown or kept', async () => {
  await fc.assert(
    fc.asyncProperty(visit, async ({ replies, acts }) => {
      const page = openHostilePage(path, replies, typedPasswords);
      try {
        await page.settled();
        for (const act of acts) {
          await perform(act, page);
          await page.settled();
          expect(page.faults(), act.do).toEqual([]);
        }
        while (page.more()) {
          const before = page.answered();
          await page.readAgain();
          await page.settled();
          expect(page.faults(), 'read again').toEqual([]);
          if (page.answered() === before) break;
        }
      } finally {
        count += page.answered();
        page.close();
      }
    }),
    // A failure is told as it was, with its seed and path: to shrink it takes minutes.
    { numRuns: 20, seed: 20_260_822, endOnFailure: true },
  );
  expect(count).toBeGreaterThan(500);
}, 90_000);
