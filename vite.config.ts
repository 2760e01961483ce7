import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { materialAtHand } from './src/build/setup/material.mjs';
import { claimPages } from './src/build/vite/claim-pages.ts';
import { dataPackage } from './src/build/vite/data-package.ts';
import { appChunks } from './src/build/vite/app-chunks.ts';
import { offlineWorker } from './src/build/vite/offline-worker.ts';
import { prerender } from './src/build/vite/prerender.ts';
import { previewCards } from './src/build/vite/preview-cards.ts';
import { securityHeaders } from './src/build/vite/security-headers.ts';
import { shortClasses } from './src/build/vite/short-classes.ts';
import { sidePages } from './src/build/vite/side-pages.ts';

/**
 * Two chunks that stay the same from release to release. React is named first because a group takes along whatever its
 * packages import: the charts must bring the helpers of Recharts, but never React, or the page would wait for them.
 */
const CHUNKS = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/, priority: 2 },
  { name: 'recharts', test: /node_modules[\\/]recharts[\\/]/, priority: 1 },
  ...appChunks(),
];

export default defineConfig({
  // Relative addresses, so that any static host serves the build from any sub-path.
  base: './',
  plugins: [react(), tailwindcss(), dataPackage(), prerender(), securityHeaders(), sidePages(), claimPages(), previewCards(), shortClasses(), offlineWorker()],
  // Module workers, in development and in the build alike.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // The policy allows no data: fonts or scripts, and a file of its own is cached on its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by the size budgets, to tell what the first view loads from what comes later.
    manifest: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Tests assert, they never time: a busy machine must not turn one red.
    testTimeout: 60_000,
    // Read by the tests that compare the data package with the articles and figures it was made from.
    env: materialAtHand(),
  },
});
