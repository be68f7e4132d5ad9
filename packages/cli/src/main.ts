import { checkCommand } from './commands/check.js';
import { doctorCommand } from './commands/doctor.js';
import { schoolsCommand } from './commands/schools.js';
import { textCommand } from './commands/text.js';
import { validateCommand } from './commands/validate.js';
import { forTerminal } from './plain-text.js';
import type { Report } from './report.js';
import { run } from './run.js';
import { openTerminal } from './terminal.js';

const [command, ...rest] = process.argv.slice(2);
async function report(): Promise<Report> {
  if (command === 'check') return checkCommand(rest, openTerminal());
  if (command === 'schools') return schoolsCommand(rest, openTerminal());
  if (command === 'doctor') return doctorCommand(rest, { stop: openTerminal().stop, stdin: process.stdin });
  if (command === 'text') return textCommand(rest, openTerminal().today);
  if (command === 'validate') return validateCommand(rest, openTerminal().today);
  return run(process.argv.slice(2));
}

const { text, problem, status } = await report();
if (text) process.stdout.write(forTerminal(text));
if (problem)
  process.stderr.write(forTerminal(problem.endsWith('\n') ? problem : `npq-widgets: ${problem}\n`));
process.exitCode = status;
