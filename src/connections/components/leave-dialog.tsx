import type { QuestionView } from '~/connections/view/asking';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';

/** Asks before something typed is lost. */
export function LeaveDialog(props: { question: QuestionView; onStay: () => void; onLeave: () => void }) {
  const foot = () => (
    <>
      <Button onClick={() => props.onStay()}>{props.question.stay}</Button>
      <Button kind="danger" type="submit">
        {props.question.go}
      </Button>
    </>
  );
  return (
    <Dialog title={props.question.title} onClose={() => props.onStay()} onSubmit={() => props.onLeave()} foot={foot()}>
      <p>{props.question.text}</p>
    </Dialog>
  );
}
