import { fitInto } from '../../picture/fit-into.ts'
import type { PrintedPicture } from '../../picture/types.ts'
import type { Picture } from './page.ts'

/** The drawings of ours, by what they show. */
export const drawingNames = ['bird', 'branch', 'sunrise', 'lamp'] as const
export type DrawingName = (typeof drawingNames)[number]

/** The block of a kept picture, as large as a room allows. */
export const pictureOf = ({ key, description, ...facts }: PrintedPicture, room: { readonly width: number; readonly height: number }, more: Pick<Picture, 'align'> = {}): Picture =>
  ({ kind: 'picture', picture: key, description, ...fitInto(facts, room), ...more })

/** The block of a drawing of ours, `side` points wide and high. It repeats what the words beside it say. */
export const drawingOf = (picture: DrawingName, side: number): Picture => ({ kind: 'picture', picture, description: '', width: side, height: side })

const isDrawing = (picture: string): picture is DrawingName => (drawingNames as readonly string[]).includes(picture)

/** A picture of a page: the name of a drawing, or null for the key of one that is kept. */
export const drawingNamed = (picture: string): DrawingName | null => (isDrawing(picture) ? picture : null)
