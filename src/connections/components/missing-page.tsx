import type { MissingView } from '~/connections/view/workspace';
import { Notice } from '~/ui/notice';

/** A place that is not there, with a way back. */
export function MissingPage(props: { view: MissingView; back: string }) {
  return (
    <main class="page" id="main">
      <Notice level="h1" title={props.view.title}>
        <p>{props.view.text}</p>
        <a class="btn btn--primary" href={props.back}>
          {props.view.back}
        </a>
      </Notice>
    </main>
  );
}
