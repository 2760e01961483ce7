import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inProject } from '../setup/project.mjs';
import type { Raster } from './encode-png.ts';

/** Draws a picture in SVG, whose words are outlines, at a width in pixels. */
export type Rasteriser = (svg: string, width: number) => Raster;

const WASM = createRequire(inProject('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');

async function start(): Promise<Rasteriser> {
  await initWasm(readFileSync(WASM));
  return (svg, width) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
    const image = drawing.render();
    const raster = { width: image.width, height: image.height, pixels: image.pixels };
    image.free();
    drawing.free();
    return raster;
  };
}

let started: Promise<Rasteriser> | null = null;

/** Starts the renderer, once in a process. */
export function openRasteriser(): Promise<Rasteriser> {
  started ??= start();
  return started;
}
