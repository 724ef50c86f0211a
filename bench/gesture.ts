import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Tool } from './tools.ts';

const between = 1000 / 60;
const turns = 40;
const clicks = 8;
const betweenClicks = 100;
const steps = 30;
const stepLength = 10;
const rounds = 2;

/**
 * What a reader does, as input of the browser and sixty times a second: zooms in about the middle of the drawing, drags to
 * one side and to the other, zooms out as far, and drags again; twice. The frames of all of it are noted by the probe. After
 * `cap` ms no more input is given.
 * @returns Whether all of it was done.
 * @throws Error when the drawing looks the same after it was zoomed: nothing would have been measured.
 */
export async function zoomAndPan(page: Page, tool: Tool, cap: number): Promise<boolean> {
  const box = await page.locator(tool.drawing).first().boundingBox();
  if (box === null) throw new Error(`${tool.name}: there is no ${tool.drawing} to be seen.`);
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, viewport.height - box.y) };
  const middle = { x: clip.x + clip.width / 2, y: clip.y + clip.height / 2 };
  const look = () => page.screenshot({ clip, timeout: 0 });
  const noteFrames = (isOn: boolean) => page.evaluate((on) => window.probe.noteFrames(on), isOn);

  await page.mouse.move(middle.x, middle.y);
  const before = await look();
  const end = performance.now() + cap;
  const isOver = () => performance.now() > end;
  for (let round = 0; round < rounds && !isOver(); round += 1) {
    await noteFrames(true);
    await zoom(page, tool, middle, -1, isOver);
    if (round === 0) {
      await noteFrames(false);
      if (before.equals(await look())) throw new Error(`${tool.name}: the drawing looks the same after it was zoomed.`);
      await noteFrames(true);
    }
    await drag(page, middle, -1, isOver);
    await drag(page, middle, 1, isOver);
    await zoom(page, tool, middle, 1, isOver);
    await drag(page, middle, 1, isOver);
    await drag(page, middle, -1, isOver);
  }
  // What the last input set going belongs to it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await noteFrames(false);
  return !isOver();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function zoom(page: Page, { zoom: how }: Tool, { x, y }: Point, direction: -1 | 1, isOver: () => boolean): Promise<void> {
  if ('wheel' in how) {
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < turns && !isOver(); turn += 1) {
      await page.mouse.wheel(0, direction * how.wheel);
      await pause(between);
    }
    await page.keyboard.up('Control');
    return;
  }
  const button = await page.locator(direction < 0 ? how.inward : how.outward).boundingBox();
  if (button === null) throw new Error('There is no button to zoom with.');
  for (let click = 0; click < clicks && !isOver(); click += 1) {
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await pause(betweenClicks);
  }
}

async function drag(page: Page, { x, y }: Point, direction: -1 | 1, isOver: () => boolean): Promise<void> {
  const start = x - (direction * steps * stepLength) / 2;
  await page.mouse.move(start, y);
  await page.mouse.down();
  for (let step = 1; step <= steps && !isOver(); step += 1) {
    await page.mouse.move(start + direction * step * stepLength, y);
    await pause(between);
  }
  await page.mouse.up();
}
