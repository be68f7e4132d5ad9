import { run } from './run.js';

const { text, problem, status } = run(process.argv.slice(2));
if (text) process.stdout.write(text);
if (problem) process.stderr.write(problem.endsWith('\n') ? problem : `npq: ${problem}\n`);
process.exitCode = status;
