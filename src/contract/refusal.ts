import { BareError, CodeAndMessage, EnvelopeCore, MissingScope } from './error-bodies';

/** Which of the server's error shapes a refusal came in (§2.9, §6.6). */
export type RefusalShape = 'envelope' | 'missing-scope' | 'code-and-message' | 'bare' | 'text' | 'none';

/** A reply with an error status, whatever its shape. */
export interface Refusal {
  /** HTTP status. */
  status: number;
  shape: RefusalShape;
  /** The machine code: `missing_scope`, `mock_mode_enabled`, `demo mode enabled` …; undefined where the shape has none. */
  code: string | undefined;
  /** What the server said, for people; "" where it said nothing or sent a page. */
  message: string;
  /** `error`, `category` and `reason` of the envelope's `details`; what stands beside the code of a refused sign-in, as `remaining` (§6.2); {} elsewhere. Other keys are left out: nobody reads them, and a secret may be among them. */
  details: Readonly<Record<string, string>>;
  /** The scope that the token lacks, with `missing_scope` alone. */
  requiredScope: string | undefined;
}

/**
 * Reads the body of a reply with an error status. Never throws: a body of no known shape is a refusal without code.
 * @param status HTTP status, 400 or above
 * @param body the whole body as text
 */
export function readRefusal(status: number, body: string): Refusal {
  const refusal: Refusal = {
    status,
    shape: 'none',
    code: undefined,
    message: '',
    details: {},
    requiredScope: undefined,
  };
  const text = body.trim();
  const json = asJson(text);
  const envelope = EnvelopeCore.safeParse(json);
  if (envelope.success) {
    const { error, code, details } = envelope.data;
    return { ...refusal, shape: 'envelope', code, message: error, details: textsOf(details) };
  }
  const scope = MissingScope.safeParse(json);
  if (scope.success) {
    return { ...refusal, shape: 'missing-scope', code: 'missing_scope', requiredScope: scope.data.requiredScope };
  }
  const pair = CodeAndMessage.safeParse(json);
  if (pair.success) {
    const { error, message, ...rest } = pair.data;
    return { ...refusal, shape: 'code-and-message', code: error, message, details: textsOf(rest) };
  }
  const bare = BareError.safeParse(json);
  if (bare.success) return { ...refusal, shape: 'bare', message: bare.data.error };
  // A page, or JSON that was cut, is no message.
  if (text === '' || /^[<{[]/.test(text) || json !== undefined || text.length > 500) return refusal;
  return { ...refusal, shape: 'text', message: text };
}

const known = /^(error|category|reason|remaining(Minutes)?|lock\w+)$/;

/** The known entries that are texts, numbers or yes and no, as texts. */
function textsOf(details: unknown): Record<string, string> {
  if (typeof details !== 'object' || details === null) return {};
  return Object.fromEntries(
    Object.entries(details)
      .filter(([key, value]) => known.test(key) && ['string', 'number', 'boolean'].includes(typeof value))
      .map(([key, value]) => [key, String(value)]),
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
