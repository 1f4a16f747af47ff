import type { PictureFiles } from '../../../core/picture/types.ts'

/** How all blocks of a page are set: the way it runs, and the bytes of its pictures. */
export type PageLook = { readonly isRightToLeft: boolean; readonly pictures: PictureFiles }
