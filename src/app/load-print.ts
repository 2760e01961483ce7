import type { PrintReport } from '../features/print/print-report.tsx';

let report: typeof PrintReport | null = null;

/** Fetches the part of the page that draws a report. Where it is gone, the page prints as it stands. */
export async function loadPrint(): Promise<void> {
  try {
    report ??= (await import('../features/print/print-report.tsx')).PrintReport;
  } catch {
    report = null;
  }
}

/** That part, once it is there: a print cannot wait for it. */
export function printReport(): typeof PrintReport | null {
  return report;
}

/** The faces that quotes are set in may not have been asked for yet; then prints, by the browser's own dialog. */
export async function printView(): Promise<void> {
  await Promise.all([loadPrint(), document.fonts.load('17px "Source Serif 4"').catch(() => [])]);
  window.print();
}
