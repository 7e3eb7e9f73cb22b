import type { Rule } from '../rule';
import { orderOfChecks } from './order-of-checks';
import { unsupportedMethods } from './unsupported-methods';

/** The rules that a run judges, in order. */
export const rules: readonly Rule[] = [...orderOfChecks, ...unsupportedMethods];

/** The rules of the very end, when nothing of the run is left on the server. */
export const lastRules: readonly Rule[] = [];
