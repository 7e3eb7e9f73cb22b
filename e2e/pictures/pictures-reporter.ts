import type { Reporter } from '@playwright/test/reporter';
import { addCounts, countsOf, sentence, type PictureCounts } from './picture-counts';

/** Says in one line at the end what came of the pictures. */
export default function picturesReporter(): Reporter {
  const all: PictureCounts[] = [];
  return {
    printsToStdio: () => false,
    onTestEnd: (_, { annotations }) => void all.push(countsOf(annotations)),
    onEnd: () => {
      const said = sentence(addCounts(all));
      if (said !== '') process.stdout.write(`  pictures: ${said}\n`);
    },
  };
}
