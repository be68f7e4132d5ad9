import type { Text } from './copy.js';

/**
 * Ways to run a program that is not ours: on npm the name `npq` is another tool's, and `npq-widgets` without the scope is
 * anybody's to take.
 */
const FOREIGN = [
  /\b(?:npx|npm exec|bunx|pnpx|dlx)(?: -\S+)* (?:npq|npq-widgets)(?![\w@/-])/,
  /(?<![\w@./#:-])npq (?:check|doctor|snippet|schools|import|validate|diff|help|COMMAND|--?[a-z])/,
];

/** Texts that tell people to run somebody else's program. */
export const foreignCommands = ({ where, text }: Text): string[] =>
  FOREIGN.flatMap((pattern) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${where} says “${found}”`];
  });
