/** Everything over or beside the list, fetched once that stands or when the first of it is opened: one request instead of many. */
export { AddSheet } from '~/connections/components/add-sheet';
export { createSignInGuard } from '~/connections/components/create-sign-in-guard';
export { DetailsPage } from '~/connections/components/details-page';
export { EditSheet } from '~/connections/components/edit-sheet';
export { MissingPage } from '~/connections/components/missing-page';
export { RemoveDialog } from '~/connections/components/remove-dialog';
export { RepeatTestDialog } from '~/connections/components/repeat-test-dialog';
export { SessionTools } from '~/session/components/session-tools';
export { readAccess } from '~/api/access-api';
export { readVersion } from '~/api/server-api';
export { refusesOf } from '~/connections/view/refuses';
