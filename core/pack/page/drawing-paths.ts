import type { DrawingName } from './pictures.ts'

/** Drawings are on a square of this many units. */
export const drawingUnits = 24
/** The weight of their lines, in units. */
export const drawingStroke = 0.95

/**
 * The lines of each drawing as path data: `M` begins a line, `L` goes straight, `C` in a curve with two control points, `Z` back
 * to where it began. All are our own.
 */
export const drawingPaths: Readonly<Record<DrawingName, string>> = {
  bird: 'M 0.8 10.4 C 3.4 9.4 6.8 10 9.2 13 C 10.4 8.4 14.6 4 20.8 3.8 C 18 6 17.2 8.4 17 10.6 C 16.6 15 13.4 17.6 9.6 17.6 C 7 17.6 5 16.8 3.8 15.7 C 5.4 15.9 6.8 15.5 7.6 14.5 C 4.8 13.8 2.4 12.6 0.8 10.4 Z',
  branch: 'M 3.4 21.4 C 5.6 15.4 10 8 17.6 2 M 10.4 10 C 7.4 8.8 6.4 6.2 6.8 2.4 C 9.8 4.4 11 6.8 10.4 10 Z M 10.2 11 C 12.6 8.7 15.7 8.7 18.6 10.9 C 15.7 13 12.6 13 10.2 11 Z M 7 14.5 C 3.4 13.7 1.6 11.3 1.2 8.1 C 4.8 8.7 6.6 10.9 7 14.5 Z M 6.1 16.3 C 8.6 14.1 11.8 14.5 14.2 17 C 11.2 18.9 8.4 18.7 6.1 16.3 Z',
  sunrise: 'M 0.8 14.4 L 22 14.4 M 4.6 14.4 C 4.6 10.6 7.6 7.6 11.4 7.6 C 15.2 7.6 18.2 10.6 18.2 14.4 M 11.4 0.8 L 11.4 4.4 M 2 4.8 L 4.6 7.4 M 20.8 4.8 L 18.2 7.4 M 4.2 17.8 L 18.6 17.8 M 7.4 21.2 L 15.4 21.2',
  lamp: 'M 7.8 2.8 L 15 2.8 L 18.8 11.6 L 4 11.6 Z M 11.4 11.6 L 11.4 20.2 M 6 22.8 C 6.6 20.8 8.8 20.2 11.4 20.2 C 14 20.2 16.2 20.8 16.8 22.8 Z M 3.2 14.6 L 1 17.2 M 19.6 14.6 L 21.8 17.2',
}
