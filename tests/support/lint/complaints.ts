import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Our own rules need no types. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What lint would say of this code in that file, a line each. */
export async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message, ruleId }) => `${ruleId}: ${message}`).join('\n');
}
