/**
 * What a frame and the page around it say to each other. The two messages about height are those of
 * open-iframe-resizer, so that a page which runs that library sizes our frames too.
 */
export const ASK = { type: 'iframe-child-init' } as const;
const ASK_AGAIN = 'iframe-get-child-dimensions';
const HEIGHT = 'iframe-resized';

/** How high a frame's page is, in CSS pixels. */
export interface FrameHeights {
  readonly height: number;
  /** On paper, which is narrower than most screens. The height itself from a frame that does not say. */
  readonly print: number;
}

/** The frame's answer. */
export const answer = (width: number, heights: FrameHeights) =>
  ({ type: HEIGHT, width, ...heights }) as const;

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;

/** True for any message that asks a frame how high it is. */
export const isAsk = (message: unknown): boolean =>
  typeOf(message) === ASK.type || typeOf(message) === ASK_AGAIN;

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);

/** The heights in a frame's answer; undefined for any other message, and for what is no height. */
export function heightsIn(message: unknown): FrameHeights | undefined {
  if (typeOf(message) !== HEIGHT) return undefined;
  const { height, print } = message as { height?: unknown; print?: unknown };
  return isHeight(height) ? { height, print: isHeight(print) ? print : height } : undefined;
}
