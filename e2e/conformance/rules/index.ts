import type { Rule } from '../rule';
import { bodies } from './bodies';
import { create } from './create';
import { createRefused } from './create-refused';
import { createdRows } from './created-rows';
import { csrf } from './csrf';
import { deletes } from './delete';
import { failures } from './failures';
import { itemPaths } from './item-paths';
import { ledger } from './ledger';
import { listShape } from './list-shape';
import { masks } from './masks';
import { modes } from './modes';
import { orderOfChecks } from './order-of-checks';
import { overlay } from './overlay';
import { pollShape } from './poll-shape';
import { previews } from './previews';
import { publicRoutes } from './public-routes';
import { recording } from './recording';
import { signIn, signOut } from './sign-in';
import { unsupportedMethods } from './unsupported-methods';

/** The rules that a run judges, in order: previews come before all that makes an enabled connection (§4.6). */
export const rules: readonly Rule[] = [
  ...publicRoutes,
  ...signIn,
  ...csrf,
  ...orderOfChecks,
  ...unsupportedMethods,
  ...modes,
  ...previews,
  ...listShape,
  ...pollShape,
  ...create,
  ...createRefused,
  ...createdRows,
  ...masks,
  ...overlay,
  ...bodies,
  ...itemPaths,
  ...deletes,
  ...failures,
  ...recording,
  ...ledger,
];

/** The rules of the very end, when nothing of the run is left on the server. */
export const lastRules: readonly Rule[] = signOut;
