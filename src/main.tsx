import { render } from 'solid-js/web';
import { App } from './app/app';
import { bootBackend } from './app/boot';
import './app/styles/app.css';

const root = document.getElementById('app');
if (root) {
  const backend = await bootBackend();
  render(() => <App backend={backend} />, root);
}
