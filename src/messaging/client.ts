import type { Envelope, MessageName, Protocol, ReplyTo, Request } from './protocol';

/** Asks the worker one question. Never rejects: a worker that does not answer is the reply `no-answer`. */
export type Ask<P extends Partial<Protocol> = Protocol> = <N extends keyof P & MessageName>(
  type: N,
  body: Request<N>,
) => Promise<ReplyTo<N>>;

const NO_ANSWER = { ok: false, reason: 'no-answer' } as const;

function isReply(answer: unknown): answer is { ok: boolean } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/**
 * A client over `send` (the browser's `runtime.sendMessage`). `timeoutMs` bounds the wait: a stopped worker wakes in
 * well under a second, so a longer silence is a fault, not a delay. The worker's answers are ours and are not validated again.
 */
export function clientOver<P extends Partial<Protocol>>(
  send: (message: Envelope) => Promise<unknown>,
  timeoutMs = 5000,
): Ask<P> {
  return async (type, body) => {
    let timer: ReturnType<typeof setTimeout> | number | undefined;
    const silence = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, timeoutMs);
    });
    try {
      const answer = await Promise.race([send({ type, body } as Envelope), silence]);
      return isReply(answer) ? (answer as never) : NO_ANSWER;
    } catch {
      return NO_ANSWER;
    } finally {
      clearTimeout(timer);
    }
  };
}
