import * as z from 'zod/mini';
import { criteriaSchema } from '../../src/domain/criteria/criteria.schema';

/** The JSON Schema of the criteria file, made from the schema that the extension itself validates with. */
export function criteriaJsonSchema(): string {
  const schema = z.toJSONSchema(criteriaSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
