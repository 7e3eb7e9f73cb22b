/** The figures of one number of connections: times in milliseconds, sizes in bytes. */
export interface BenchColumn {
  count: number;
  /** Script that was fetched until the first row. */
  fetched: number;
  requests: number;
  firstRow: number;
  elements: number;
  dialog: number;
  /** NaN: there is no search. */
  searchKey: number;
  formKey: number;
  refresh: number;
  touched: number;
  loaded: number;
  refreshed: number;
}

/** What holds for all columns. */
export interface BenchSetting {
  runs: number;
  refreshes: number;
  /** Bytes of the whole build after brotli. */
  script: number;
  style: number;
  /** Version of the browser. */
  chromium: string;
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** The table in Markdown, under the command that made it. */
export function benchTable(columns: readonly BenchColumn[], setting: BenchSetting): string {
  const [least, most] = [columns[0], columns.at(-1)];
  const rows: [string, (column: BenchColumn) => number, (value: number) => string][] = [
    ['Script until the first row, brotli', ({ fetched }) => fetched, kilobytes],
    ['Requests until the first row', ({ requests }) => requests, count],
    ['First row', ({ firstRow }) => firstRow, ms],
    ['Elements in the document', ({ elements }) => elements, count],
    ['Opening the Add dialog', ({ dialog }) => dialog, ms],
    ['A keystroke in search', ({ searchKey }) => searchKey, ms],
    ['A keystroke in the form', ({ formKey }) => formKey, ms],
    ['A refresh in which ten rows changed, main thread', ({ refresh }) => refresh, ms],
    ['Rows that this refresh touched', ({ touched }) => touched, count],
    ['Heap after load', ({ loaded }) => loaded, megabytes],
    [`Heap after ${setting.refreshes} refreshes`, ({ refreshed }) => refreshed, megabytes],
  ];
  const ratio = (of: (column: BenchColumn) => number) =>
    least && most ? `${(of(most) / of(least)).toFixed(1).replace('NaN', '–')} ×` : '';
  const head = [
    '',
    ...columns.map((column) => `${count(column.count)} connections`),
    `${count(most?.count ?? 0)} : ${count(least?.count ?? 0)}`,
  ];
  return [
    `\`npm run bench\` on Chromium ${setting.chromium}: CPU 4 × slowed, 8 Mbit/s down, 1.35 up, 165 ms latency, 1280 × 800;`,
    `medians of ${setting.runs}, heap measured once without slowing. The whole build has ${kilobytes(setting.script)} of script and`,
    `${kilobytes(setting.style)} of CSS after brotli. Keystrokes count from the key to the paint after it.`,
    '',
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(([name, of, write]) => line([name, ...columns.map((column) => write(of(column))), ratio(of)])),
  ].join('\n');
}

/** A text with the table in the place that is kept for it. @throws {Error} where there is no such place */
export function withTable(text: string, table: string, name = 'bench'): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place for the table between ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function count(value: number): string {
  return Number.isNaN(value) ? '–' : grouped.format(value);
}

function ms(value: number): string {
  return Number.isNaN(value) ? '–' : `${grouped.format(value)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
