import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { ViewState } from '../domain/view.ts';
import { printReport } from './load-print.ts';

interface PrintAreaProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

/** Runs what the browser tells of the beginning and the end of a print, of its preview, and of print media in a tool. */
function watchPrinting(onPrinting: (on: boolean) => void): () => void {
  const begin = (): void => onPrinting(true);
  const end = (): void => onPrinting(false);
  const media = matchMedia('print');
  const change = (): void => onPrinting(media.matches);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', change);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}

/** The view as a report, there while it is printed: a browser waits for nothing between the key and the pages. */
export function PrintArea({ explorer, model, view }: PrintAreaProps) {
  const [Report, setReport] = useState<ReturnType<typeof printReport>>(null);
  useEffect(() => watchPrinting((on) => flushSync(() => setReport(() => (on ? printReport() : null)))), []);
  // Words to read, such as the sources and the method, print as they stand.
  const isReport = view.tab === 'charts' || view.tab === 'table';
  return isReport && Report !== null ? createPortal(<Report explorer={explorer} model={model} view={view} />, document.body) : null;
}
