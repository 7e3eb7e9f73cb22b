import type { ListedFailure, Operation, RequestBody, Response, SecurityRequirement } from './document-types';
import type { Failure } from './failure';
import { failureLine, failureResponses } from './responses';

/** An operation, before what is made of its failures. */
export interface OperationPlan {
  operationId: string;
  tag: string;
  summary: string;
  description: string;
  security: readonly SecurityRequirement[];
  requestBody?: RequestBody;
  successes: Readonly<Record<string, Response>>;
  failures: readonly Failure[];
}

function listed({ status, shape, code, message, when }: Failure): ListedFailure {
  return {
    status,
    shape,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    when,
  };
}

/** An operation with its failures as replies by status, and all of them as a list in the order in which the server looks. */
export function operation(plan: OperationPlan): Operation {
  const lines = plan.failures.map((failure, index) => `${index + 1}. ${failure.status} ${failureLine(failure)}`);
  const order = `Failures, the first that applies answers:\n\n${lines.join('\n')}`;
  return {
    operationId: plan.operationId,
    tags: [plan.tag],
    summary: plan.summary,
    description: `${plan.description}\n\n${order}`,
    security: plan.security,
    ...(plan.requestBody ? { requestBody: plan.requestBody } : {}),
    responses: { ...plan.successes, ...failureResponses(plan.failures) },
    'x-failures': plan.failures.map(listed),
  };
}
