import { Readable } from 'node:stream';
import { doctorCommand } from '../../../packages/cli/src/commands/doctor.js';
import type { Report } from '../../../packages/cli/src/report.js';

/** Runs the command `doctor` with this on standard input. */
export const runDoctor = (
  args: readonly string[],
  stdin = '',
  stop = new AbortController().signal,
): Promise<Report> => doctorCommand(args, { stop, stdin: Readable.from([stdin]) });

/** The names of the rules in a report, and the exit status. Throws when no page could be looked at. */
export async function diagnose(
  args: readonly string[],
  stdin = '',
): Promise<{ rules: string[]; status: number }> {
  const { text, problem, status } = await runDoctor(args, stdin);
  if (status === 2) throw new Error(problem);
  return { rules: [...text.matchAll(/^ {2}Rule: (.*)$/gm)].map(([, rule = '']) => rule), status };
}
