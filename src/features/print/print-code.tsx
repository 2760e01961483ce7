import { qrCode } from '../../domain/qr/qr-code.ts';

/** Light modules that a code needs on each side. */
const QUIET = 4;

/** A text as a QR code, dark on white; nothing where it is too long for one that can be read from paper. */
export function PrintCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = qrCode(text);
  if (code === null) return null;
  const size = code.rows.length + 2 * QUIET;
  const dark = code.rows.flatMap((row, y) => row.flatMap((one, x) => (one ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="print-code" shapeRendering="crispEdges" data-version={code.version}>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
