import type { Problem } from '../../core/problem/problem.ts'
import { errorPage } from '../security/own-address.ts'

/** The address of the page that shows a problem; `again` adds a link back to the start. */
export const errorAddress = ({ code, values, dataSafety }: Problem, options: { readonly number: string; readonly again: boolean }): string => {
  const address = new URL(errorPage)
  const problem = JSON.stringify({ code, values, dataSafety })
  address.search = new URLSearchParams({ problem, number: options.number, again: options.again ? 'yes' : 'no' }).toString()
  return address.href
}
