import { render } from 'solid-js/web';
import { App } from './app/app';
import { bootBackend } from './app/boot';
import './app/styles/app.css';

/** Replaced by the build: whether this page has the mock backend in it at all. */
declare const __MOCK_BACKEND__: boolean;

const root = document.getElementById('app');
// Not awaited at the top: other chunks import from this one, and would wait for it to end.
if (root)
  void bootBackend().then((backend) => {
    const Page = __MOCK_BACKEND__ && backend.kind === 'mock' && backend.Page;
    render(() => (Page ? <Page /> : <App backend={backend} />), root);
  });
