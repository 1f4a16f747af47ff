import { useEffect, useRef } from 'react'
import { fitInto } from '../../core/picture/fit-into.ts'
import type { PictureFacts } from '../../core/picture/types.ts'
import { decodePicture } from './decode-picture.ts'
import './shown-picture.css'

/** A picture in its own proportions, within a room of CSS pixels. The window loads no files: its bytes are drawn. */
export const ShownPicture = ({ picture: { bytes, ...facts }, description, room }: {
  readonly picture: Pick<PictureFacts, 'width' | 'height'> & { readonly bytes: Uint8Array }
  readonly description: string
  readonly room: { readonly width: number; readonly height: number }
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = fitInto(facts, room)
  useEffect(() => {
    let isLeft = false
    void decodePicture(bytes).then((drawn) => {
      const element = canvas.current
      if (!isLeft && drawn !== null && element !== null) {
        element.width = drawn.width
        element.height = drawn.height
        element.getContext('2d')?.drawImage(drawn, 0, 0)
      }
      drawn?.close()
    })
    return () => { isLeft = true }
  }, [bytes])
  return <canvas ref={canvas} role="img" aria-label={description} className="shown-picture" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }} />
}
