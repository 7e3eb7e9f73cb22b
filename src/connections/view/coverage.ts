import { code, line, type Line } from '~/lib/line';
import { listed } from '~/lib/quantity';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';
import { coverageWords } from './help-words';
import type { PairView } from './pair-view';

/** What a connection covers and what it does not, from the platform's governed row. Its admission is never printed. */
export function coverageView(platform: Platform): PairView[] {
  const { coverage } = helpOf(platform);
  const { figures } = platform.unknownContribution();
  const named: Line = line`${listed(figures.map(({ label }) => label))}`;
  return [
    { label: coverageWords.platform, value: [code(coverage.platform)], aside: line`${coverage.family}` },
    { label: coverageWords.entryPoint, value: line`${coverage.entryPoint}` },
    { label: coverageWords.ingestion, value: [code(coverage.ingestion)] },
    { label: coverageWords.projections, value: [code(coverage.projections.join(', '))], aside: named },
    { label: coverageWords.reads, value: line`${coverage.reads.join(', ')}` },
    { label: coverageWords.notCovered, value: line`${coverage.notCovered.join(', ')}` },
  ];
}
