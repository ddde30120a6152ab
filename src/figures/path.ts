/** Makes the path data of maps short: whole units, relative steps, no step of nothing. */

/**
 * The same path in relative steps, as `M1,2L3,4L3,4Z` of d3 becomes `M1 2l2 2z`.
 * Pieces that shrink to a point are left out.
 */
export function shorten(data: string): string {
  return data.split('M').filter(Boolean).map(shortenPiece).filter(Boolean).join('');
}

function shortenPiece(piece: string): string {
  const closed = piece.endsWith('Z');
  const points = piece
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
  if (points.length < (closed ? 3 : 2)) return '';
  const steps = points.slice(1).map(([x, y], i) => pair(x - points[i]![0], y - points[i]![1]));
  return `M${pair(...points[0]!)}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}
