import { roomLines } from '../snippets/reserve.js';

/** How high each widget is, by the width of its column, in the order of the registry. The build works it out beforehand. */
export const rooms: readonly string[] = roomLines();
