import * as z from 'zod/mini';

/** Standard padded base64. */
const base64 = z
  .string()
  .check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'not_base64'));
const keyId = z.string().check(z.regex(/\S/, 'empty_text'));

/** 32 and 64 bytes, the sizes that Ed25519 fixes, in base64. */
const publicKey = base64.check(z.length(44, 'not_a_key'));
const signature = base64.check(z.length(88, 'not_a_signature'));

/**
 * The shape of a signed file (`*.rightfit.json`). Shape only: nothing here says that a signature holds, and the
 * payload must not be parsed before one does.
 */
export const envelopeSchema = z.object({
  rightfit: z.literal(1),
  payload: base64.check(z.minLength(4, 'not_base64')),
  keys: z.array(z.object({ id: keyId, alg: z.literal('Ed25519'), raw: publicKey })),
  signatures: z.array(z.object({ key: keyId, sig: signature })),
  rotate: z.optional(
    z.object({
      from: keyId,
      to: keyId,
      notBeforeVersion: z.int().check(z.minimum(1, '1..')),
      sig: signature,
    }),
  ),
});
