import { run } from '../../../packages/cli/src/run.js';

/** What every example is printed with, unless it says otherwise. */
const USUAL: readonly (readonly [option: string, value: string])[] = [
  ['--base', 'https://npq.example/v1/'],
  ['--hub', 'EE5'],
  ['--name', 'Estuary Example Teaching School Hub'],
  ['--action-url', 'https://hub.example/npq'],
];
const PLACE = /<!-- (snippet [^>]*?) -->\n```(\w+)\n([^]*?)```/g;

/** What the command prints for an example of the documents. Throws when it refuses. */
function printed(command: string): string {
  const args = command.split(' ');
  const { text, problem } = run([...args, ...USUAL.filter(([option]) => !args.includes(option)).flat()]);
  if (problem) throw new Error(`${command}: ${problem}`);
  return text;
}

/** `markdown` with every example as it is printed now. */
export const withSnippets = (markdown: string): string =>
  markdown.replace(
    PLACE,
    (_, command: string, language: string) =>
      `<!-- ${command} -->\n\`\`\`${language}\n${printed(command)}\`\`\``,
  );

/** The commands of all examples. */
export const snippetsIn = (markdown: string): string[] =>
  [...markdown.matchAll(PLACE)].map(([, command = '']) => command);
