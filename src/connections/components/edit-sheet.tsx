import { ConnectionFormScreen } from './connection-form-screen';
import { WithConnection } from './with-connection';

/** The form of a saved connection. */
export function EditSheet(props: { id: string }) {
  return (
    <WithConnection id={props.id}>
      {(record, offers) => <ConnectionFormScreen record={record} offer={offers().edit} />}
    </WithConnection>
  );
}
