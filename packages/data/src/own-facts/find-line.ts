import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** What to do about each kind of fault of JSON that an office makes. */
const ADVICE: Readonly<Record<string, string>> = {
  CommaExpected: 'Write a comma before this.',
  ColonExpected: 'Write a colon between the field and its value.',
  ValueExpected: 'A value is missing here, or there is a comma too many.',
  PropertyNameExpected: 'A field in quotes is missing here, or there is a comma too many.',
  CloseBraceExpected: 'Close this with }.',
  CloseBracketExpected: 'Close this with ].',
  UnexpectedEndOfString: 'Close the quote.',
  InvalidSymbol: 'Put this in straight quotes.',
  InvalidCommentToken: 'Take the comment out.',
};

/** Lines are counted from 1. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The tree of a text; undefined for one so deep that no browser reads it either. */
function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    return undefined;
  }
}

/** The first fault that keeps a text from being JSON; undefined when it is JSON. */
export function findFault(text: string): { readonly line: number; readonly advice: string } | undefined {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  if (!first) return undefined;
  const advice =
    ADVICE[printParseErrorCode(first.error)] ?? 'This is not JSON. Check quotes, commas and brackets.';
  return { line: lineOf(text, first.offset), advice };
}

/** The line of a value. Where it is missing, that of what it should be in. */
export function findLine(text: string, path: readonly (string | number)[]): number {
  const tree = treeOf(text);
  for (let length = path.length; tree && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineOf(text, node.offset);
  }
  return 1;
}
