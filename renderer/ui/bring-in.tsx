import { FolderOpen } from '@phosphor-icons/react'
import type { Problem } from '../../core/problem/problem.ts'
import type { FileToken } from '../../preload/contract.ts'
import { useNavigate } from '../navigation.tsx'
import { useText } from '../text.ts'
import { Button } from './button.tsx'

/** A file that is brought in in a place of its own: another laptop handed it over, or an office made it of cases. */
export type BroughtIn = Problem<'is-hand-over'> | Problem<'is-office-cases'>

/** The problem, where it is such a file. */
export const broughtIn = (problem: Problem): BroughtIn | null => (problem.code === 'is-hand-over' || problem.code === 'is-office-cases' ? problem : null)

/** Leads to where a file is brought in that was opened in another place. */
export const useBringIn = (): ((of: BroughtIn) => void) => {
  const go = useNavigate()
  return ({ code, values: { token, fileName } }) => {
    const file = token === null ? null : { token: token as FileToken, fileName }
    if (code === 'is-hand-over') return go({ page: 'settings', section: 'laptops', ...(file ? { file } : {}) })
    return go(file ? { page: 'office-cases', file } : { page: 'cases' })
  }
}

/** The way there, beside the problem. */
export const BringIn = ({ of }: { readonly of: BroughtIn }) => {
  const { laptops: text } = useText()
  const bringIn = useBringIn()
  return <Button look="filled" icon={FolderOpen} onPress={() => bringIn(of)}>{text.bringIn}</Button>
}
