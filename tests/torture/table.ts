/** What a part came to. */
export type Line = {
  readonly kind: string
  readonly work: string
  readonly mustFail: boolean
  readonly tried: number
  readonly failed: number
  readonly faults: Readonly<Record<string, { readonly count: number; readonly first: string }>>
  readonly seed: number
  readonly on: string
}

const faultsIn = ({ faults }: Line): string => Object.entries(faults).map(([fault, { count, first }]) => `${count} ${fault} (first: ${first})`).join('; ')

const row = (line: Line): string => `| ${line.kind} | ${line.work} | ${line.tried} | ${line.failed} | ${line.mustFail ? faultsIn(line) : line.failed === 0 ? '' : faultsIn(line)} | ${line.seed} | ${line.on} |`

const head = ['| what happens | during | tried | did not hold | how | seed | on |', '|---|---|---:|---:|---|---:|---|']

const sum = (lines: readonly Line[], of: 'tried' | 'failed'): number => lines.reduce((total, line) => total + line[of], 0)

const totals = (lines: readonly Line[]): readonly string[] =>
  [...new Set(lines.map(({ kind }) => kind))].map((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    return `| ${kind} | ${sum(own, 'tried')} | ${sum(own, 'failed')} |`
  })

/** The tables of a run, as Markdown. */
export const tableOf = (lines: readonly Line[]): string => {
  const [own, controls] = [lines.filter(({ mustFail }) => !mustFail), lines.filter(({ mustFail }) => mustFail)]
  return [
    '### Together', '', '| what happens | tried | did not hold |', '|---|---:|---:|', ...totals(own), '',
    '### Each', '', ...head, ...own.map(row), '',
    '### Controls', '', 'Each takes something away from Vigil; a control that holds would show that the test cannot fail.', '', ...head, ...controls.map(row), '',
  ].join('\n')
}
