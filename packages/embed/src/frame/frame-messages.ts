/**
 * What a frame and the page around it say to each other. The two messages about height are those of
 * open-iframe-resizer, so that a page which runs that library sizes our frames too.
 */
export const ASK = { type: 'iframe-child-init' } as const;
const ASK_AGAIN = 'iframe-get-child-dimensions';
const HEIGHT = 'iframe-resized';

/** The frame's answer: the size of what it shows, in CSS pixels. */
export const answer = (width: number, height: number) => ({ type: HEIGHT, width, height }) as const;

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;

/** True for any message that asks a frame how high it is. */
export const isAsk = (message: unknown): boolean => typeOf(message) === ASK.type || typeOf(message) === ASK_AGAIN;

/** The height in a frame's answer; undefined for any other message, and for what is no height. */
export function heightIn(message: unknown): number | undefined {
  if (typeOf(message) !== HEIGHT) return undefined;
  const { height } = message as { height?: unknown };
  return typeof height === 'number' && height > 0 && Number.isFinite(height) ? height : undefined;
}
