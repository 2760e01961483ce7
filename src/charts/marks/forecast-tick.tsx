/** A forecast: a short ink tick at its value, never joined to the line. */
export function ForecastTick({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 14} ${y}h28`} stroke="var(--ink)" strokeWidth={1.5} className="forecast-tick" />;
}
