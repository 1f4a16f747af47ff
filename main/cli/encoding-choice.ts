import type { CallProblem } from '../../preload/contract.ts'

const shownSample = 50

const isCandidate = (value: unknown): value is { readonly encoding: string; readonly sample: string } =>
  typeof value === 'object' && value !== null && 'encoding' in value && typeof value.encoding === 'string' && 'sample' in value && typeof value.sample === 'string'

/** Without a window a person chooses an encoding by an option: names those there are, with what the text says in each. */
export const withEncodingChoice = (problem: CallProblem): CallProblem => {
  const candidates = problem.details?.['candidates']
  if (problem.code !== 'unsure-encoding' || !Array.isArray(candidates)) return problem
  const choices = candidates.filter(isCandidate).map(({ encoding, sample }) => `--encoding ${encoding} gives "${sample.slice(0, shownSample)}"`)
  return choices.length === 0 ? problem : { ...problem, next: `Read it again with the one in which its words read well: ${choices.join('; ')}.` }
}
