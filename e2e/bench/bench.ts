import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { benchTable, withTable, type BenchColumn } from './bench-table';
import { serveBuilt, type BuiltFile } from './built-site';
import { manyConnections, type BenchApi } from './many-connections';
import { measureHeap, measureList, median, type ListFigures } from './measure-list';

const counts = [3, 1000, 5000];
const runs = 5;
const refreshes = 200;
const readme = 'README.md';

const began = performance.now();
let api: BenchApi;
const { server, origin, files } = await serveBuilt('dist', (request, response) => api.answer(request, response));
const address = `${origin}/settings/infrastructure/platforms/vmware`;
const browser = await chromium.launch({
  ...(process.env['PW_CHROMIUM'] ? { executablePath: process.env['PW_CHROMIUM'] } : {}),
  args: ['--no-sandbox'],
});
try {
  const columns: BenchColumn[] = [];
  for (const count of counts) columns.push(await column(count));
  const bytes = { script: bytesOf('.js'), style: bytesOf('.css') };
  const table = benchTable(columns, { runs, refreshes, ...bytes, chromium: browser.version() });
  console.log(table);
  if (process.argv.includes('--write')) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** Everything that is measured with one number of connections. */
async function column(count: number): Promise<BenchColumn> {
  const figures: ListFigures[] = [];
  for (let run = 1; run <= runs; run += 1) {
    api = manyConnections(count);
    const figure = await measureList(browser, address, api);
    figures.push(figure);
    progress(`${count} connections, ${run} of ${runs}: first row after ${Math.round(figure.firstRow)} ms`);
  }
  api = manyConnections(count);
  const heap = await measureHeap(browser, address, api, refreshes);
  progress(`${count} connections: ${refreshes} refreshes`);
  const middle = (of: (each: ListFigures) => number | undefined) => median(figures.flatMap((each) => of(each) ?? []));
  return {
    count,
    ...heap,
    fetched: bytesOf('.js', figures[0]?.fetched ?? []),
    requests: middle(({ requests }) => requests),
    firstRow: middle(({ firstRow }) => firstRow),
    elements: middle(({ elements }) => elements),
    dialog: middle(({ dialog }) => dialog),
    searchKey: middle(({ searchKey }) => searchKey),
    formKey: middle(({ formKey }) => formKey),
    refresh: middle(({ refresh }) => refresh),
    touched: middle(({ touched }) => touched),
  };
}

/** Bytes of the build's files of a kind, after brotli. @param paths only these */
function bytesOf(ending: string, paths?: readonly string[]): number {
  const meant = (file: BuiltFile) => file.path.endsWith(ending) && (paths?.includes(file.path) ?? true);
  return files.filter(meant).reduce((sum, file) => sum + file.body.length, 0);
}

function progress(text: string): void {
  console.error(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${text}`);
}
