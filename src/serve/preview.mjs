// npm run preview: the built page instead of the development server.
import { become, finish } from './run.mjs';

const built = await finish('node_modules/vite/bin/vite.js', ['build', '--mode', 'preview', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
become('node_modules/vite/bin/vite.js', ['preview', '--mode', 'preview', ...process.argv.slice(2)]);
