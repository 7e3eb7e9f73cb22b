// npm start: installs what is missing, then becomes the development server.
import { installMissing } from './install.mjs';
import { become } from './run.mjs';

try {
  installMissing();
  become('node_modules/vite/bin/vite.js', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
