/** Everything of a list that may come after its first rows: one request for all of it. */
export { AttemptsLegend, AttemptsStrip } from './attempts-strip';
export { BulkBar } from './bulk-bar';
export { ConnectionMenu } from './connection-menu';
export { CopyReport } from './copy-report';
export { CoverageBlock } from './coverage-block';
export { createLedger } from './create-ledger';
export { DetailsAttempts } from './details-attempts';
export { DoneBanner } from './done-banner';
export { HelpBlock } from './help-block';
export { ListTools } from './list-tools';
export { PickTools } from './pick-tools';
export { ReportOutcome } from './report-outcome';
export { RowMenu } from './row-menu';
export { RowPauseProblem } from './row-pause-problem';
export { RowPick } from './row-pick';
export { RowRemedies } from './row-remedies';
export { RowTest } from './row-test';
export { testView } from '~/connections/view/test-view';
