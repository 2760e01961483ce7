/** Where the product has its panels: the address of a peer carries it, so that both draw at the same size in the same place. */
export interface PeerLayout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly heights: readonly number[];
  /** Readings a panel. */
  readonly readings: number;
}

export function peerQuery({ left, top, width, heights, readings }: PeerLayout): string {
  return `?x=${left}&y=${top}&w=${width}&h=${heights.join(',')}&n=${readings}`;
}

export function readPeerLayout(query: string): PeerLayout {
  const params = new URLSearchParams(query);
  const number = (key: string): number => Number(params.get(key) ?? 0);
  return {
    left: number('x'),
    top: number('y'),
    width: number('w'),
    heights: (params.get('h') ?? '').split(',').map(Number),
    readings: number('n'),
  };
}

/** The element that stands where the product has its first panel. */
export function placePanels({ left, top, width }: PeerLayout): HTMLElement {
  const box = document.createElement('main');
  Object.assign(box.style, { position: 'absolute', left: `${left}px`, top: `${top}px`, width: `${width}px` });
  document.body.append(box);
  return box;
}
