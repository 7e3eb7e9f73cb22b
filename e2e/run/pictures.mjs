// npm run e2e:pictures: puts the pictures that are kept into reports/pictures as PNG files, or those whose names hold the words
// given, such as `row-menu dark`.
import { buildProgram } from '../../src/serve/run-typescript.mjs';
import { become } from '../../src/serve/run.mjs';

become(await buildProgram('e2e/pictures/unpack.ts', 'unpack-pictures'), process.argv.slice(2));
