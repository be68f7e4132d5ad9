import { checkCommand } from './commands/check.js';
import { run } from './run.js';
import { openTerminal } from './terminal.js';

const [command, ...rest] = process.argv.slice(2);
const { text, problem, status } = command === 'check' ? await checkCommand(rest, openTerminal()) : run(process.argv.slice(2));
if (text) process.stdout.write(text);
if (problem) process.stderr.write(problem.endsWith('\n') ? problem : `npq: ${problem}\n`);
process.exitCode = status;
