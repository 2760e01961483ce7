import { lazy } from 'react';

/** The canvas in a chunk of its own: a package without dense series never asks for it. */
export const LazyDenseLayer = lazy(async () => {
  const { DenseLayer } = await import('./dense-layer.tsx');
  return { default: DenseLayer };
});
