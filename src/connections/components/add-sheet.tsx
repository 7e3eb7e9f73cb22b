import { ConnectionFormScreen } from './connection-form-screen';

/** The form for a new connection. */
export function AddSheet() {
  return <ConnectionFormScreen record={undefined} />;
}
