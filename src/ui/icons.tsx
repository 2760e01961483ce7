/** Strokes on a 16 × 16 field. The fonts hold no arrows, ticks or crosses: icons are drawn, never typed. */
const PATHS = {
  'chevron-down': 'M4 6.5 8 10.5l4-4',
  'chevron-up': 'M4 9.5 8 5.5l4 4',
  'chevron-left': 'M10 3 5 8l5 5',
  'chevron-right': 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  quote: 'M6.3 3.8H3v3.4h3.3V3.8v3.4c0 2.4-.9 4-2.6 5M13 3.8H9.7v3.4H13V3.8v3.4c0 2.4-.9 4-2.6 5',
  download: 'M8 2v8M5 7.5 8 10.5l3-3M3 13.5h10',
  share: 'M8 10V2M5 4.8 8 1.8l3 3M5 7H3v7h10V7h-2',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.3L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.7L4.5 7',
  external: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9v4.5h-9v-9H7',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.2v4M8 4.6v1',
  undo: 'M3 3.5v4h4M3.4 7.3A5.2 5.2 0 1 1 4.6 11.6',
  'arrow-right': 'M1.5 8h12M9.5 4l4 4-4 4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.6 3.6',
  sort: 'M5 6 8 3l3 3M5 10l3 3 3-3',
  'sort-up': 'M8 13V3M4.5 6.5 8 3l3.5 3.5',
  'sort-down': 'M8 3v10M4.5 9.5 8 13l3.5-3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign in the colour of its words. It is silent: the button or link around it has the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      aria-hidden="true"
      className="inline-block flex-none align-[-3px]"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
