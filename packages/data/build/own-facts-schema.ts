import { ownFactsJsonSchema } from '../src/schema/own-facts.js';

/** The JSON Schema of a hub's own file, as own-facts.schema.json holds it for editors. */
export const ownFactsSchemaText = (): string => `${JSON.stringify(ownFactsJsonSchema(), null, 2)}\n`;
