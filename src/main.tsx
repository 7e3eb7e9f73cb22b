import { render } from 'solid-js/web';
import { App } from './app/app';
import { bootBackend } from './app/boot';
import './app/styles/app.css';

const root = document.getElementById('app');
// Not awaited at the top: other chunks import from this one, and would wait for it to end.
if (root) void bootBackend().then((backend) => render(() => <App backend={backend} />, root));
