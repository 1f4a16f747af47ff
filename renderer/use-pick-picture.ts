import { plainProblem } from '../core/problem/problem.ts'
import { call } from './api.ts'
import { useToasts } from './ui/toasts.tsx'
import { reducedPicture } from './reduced-picture.ts'

/** Asks for a picture file and makes it as small as paper needs it; null where none was picked, or where it cannot be used, which is said. */
export const usePickPicture = (): (() => Promise<Uint8Array | null>) => {
  const toasts = useToasts()
  return async () => {
    const picked = await call('pictures.pick', null)
    if (!picked.ok) toasts.showProblem(picked.problem)
    if (!picked.ok || picked.value === null) return null
    const reduced = await reducedPicture(picked.value)
    if (reduced === null) toasts.showProblem(plainProblem('picture-damaged'))
    return reduced
  }
}
