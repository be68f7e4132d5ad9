import type { Locator, Page } from 'playwright-core';
import { fromPng, toPng } from '../../looks/palette-png.js';

/** Shades enough for sharp letters: as many as four bits tell apart. */
const COLOURS = 16;
const MARGIN = 18;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a frame around each box, and its number at the corner. Runs in the page. */
function drawFrames(boxes: readonly Box[]): void {
  const layer = document.createElement('div');
  layer.dataset['frames'] = '';
  document.body.append(layer);
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    const [left, top] = [Math.max(x - 5, 2), Math.max(y - 5, 2)];
    const right = Math.min(x + width + 5, innerWidth - 4);
    const frame = document.createElement('div');
    frame.style.cssText = `position:fixed;z-index:2147483646;pointer-events:none;border:3px solid #a30f5f;border-radius:6px;left:${left}px;top:${top}px;width:${right - left - 6}px;height:${y + height - top}px`;
    const badge = document.createElement('div');
    badge.textContent = String(index + 1);
    badge.style.cssText =
      'position:absolute;width:28px;height:28px;border-radius:50%;background:#a30f5f;color:#fff;font:700 17px/28px system-ui,sans-serif;text-align:center';
    badge.style.top = `${Math.max(-15, 2 - top)}px`;
    badge.style[left > 16 ? 'left' : 'right'] = '-15px';
    frame.append(badge);
    layer.append(frame);
  }
}

/** Room around all boxes, as far as the screen has it. */
function around(boxes: readonly Box[], screenWidth: number): Box {
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const upper = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.min(screenWidth, Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN);
  const lower = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: upper, width: right - left, height: lower - upper };
}

/** Where these are on the screen. */
async function boxesOf(parts: readonly Locator[]): Promise<Box[]> {
  const boxes: Box[] = [];
  for (const part of parts) {
    await part.waitFor();
    const box = await part.boundingBox();
    if (!box) throw new Error(`${String(part)} is not on the screen.`);
    boxes.push(box);
  }
  return boxes;
}

/**
 * A picture of the part of the screen that holds all of these, small and sharp. The steps are framed, each with its number;
 * what stands around them is there to be recognised.
 */
export async function framedPicture(
  page: Page,
  steps: readonly Locator[],
  surroundings: readonly Locator[] = [],
): Promise<Buffer> {
  const boxes = await boxesOf(steps);
  const clip = around([...boxes, ...(await boxesOf(surroundings))], page.viewportSize()?.width ?? Infinity);
  await page.evaluate(drawFrames, boxes);
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await page.evaluate(() => document.querySelector('[data-frames]')?.remove());
  return toPng(fromPng(png), COLOURS);
}
