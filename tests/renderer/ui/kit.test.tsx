// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { problemOf } from '../../../core/problem/problem.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { HomeView } from '../../../renderer/features/home/home-view.tsx'
import { NavigationProvider } from '../../../renderer/navigation.tsx'
import { StackedBar } from '../../../renderer/ui/bars.tsx'
import { Loaded } from '../../../renderer/ui/loaded.tsx'
import { ProblemNote } from '../../../renderer/ui/notes.tsx'
import { DeadlineTile, Stat } from '../../../renderer/ui/stat.tsx'
import { ToastsProvider } from '../../../renderer/ui/toasts.tsx'
import { overviewOf } from '../../kit/sample-overview.ts'
import { sampleCases } from '../../kit/sample-values.ts'

const render = (element: ReactElement): string => renderToStaticMarkup(<NavigationProvider><ToastsProvider>{element}</ToastsProvider></NavigationProvider>)
const wordsOf = (html: string): readonly string[] => html.replaceAll(/<[^>]+>/g, '\n').split('\n').map((line) => line.trim()).filter(Boolean)
const problem: CallProblem = problemOf('unexpected', { errorId: 'E-2107' })

describe('the kit', () => {
  it('shows a problem in three parts and its number', () => {
    expect(wordsOf(render(<ProblemNote title="The letter pack was not made" problem={problem} />))).toEqual([
      'The letter pack was not made', 'What happened', 'Something went wrong inside Vigil (E-2107).', 'Is my work safe?',
      'What was saved before is safe; the last step may not have been saved.', 'What to do next',
      'Look whether the last step is there, then try again. If it happens again, report E-2107.', 'E-2107',
    ])
  })

  it('speaks the numbers of a bar and draws no part that is empty', () => {
    const html = render(<StackedBar posted={24} written={14} toWrite={0} />)
    expect([wordsOf(html), [...html.matchAll(/data-part="([^"]+)"/g)].map(([, part]) => part)]).toEqual([
      ['Posted 24, written 14 (striped), to write 0 (outlined)'], ['posted', 'written'],
    ])
  })

  it('writes large counts with digits in groups', () => {
    expect([wordsOf(render(<Stat value={12_084} word="letters" />)), wordsOf(render(<DeadlineTile value={4} word="days" tone="now" />))]).toEqual([['12,084', 'letters'], ['4', 'days']])
  })

  it('keeps the last answer in sight while a newer one is on its way, and offers to try again after a problem', () => {
    const shown = <Value,>(call: Parameters<typeof Loaded<Value>>[0]['call']) => wordsOf(render(<Loaded call={call}>{(value) => <p>{String(value)}</p>}</Loaded>))
    const reload = (): void => undefined
    expect([
      shown({ state: 'loading', value: null, problem: null, reload }),
      shown({ state: 'loading', value: 'old', problem: null, reload }),
      shown({ state: 'ready', value: 'new', problem: null, reload }),
      shown({ state: 'failed', value: 'old', problem, reload }).at(-2),
    ]).toEqual([['Loading'], ['old'], ['new'], 'Try again'])
  })
})

describe('Home', () => {
  const plain = sampleCases.map((item) => ({ ...item, tally: { ...item.tally, written: 0 } }))
  const overview = overviewOf([...plain.slice(0, 2), ...plain.slice(7, 8)], 14)
  const nothing = (): void => undefined

  it('says what needs someone, one filled button, and the four jobs', () => {
    const html = render(<HomeView overview={overview} go={nothing} onPractise={nothing} onCalendar={nothing} />)
    const words = wordsOf(html)
    expect([
      words.filter((line) => /^(Two things|Write for|Ask the office)/.test(line)),
      [...html.matchAll(/data-look="filled"/g)].length,
      ['Add a case', 'Make a letter pack', 'Record actions', 'Report to the office'].every((job) => words.includes(job)),
    ]).toEqual([['Two things need you now', 'Write for Teodora Vasín and Ruben Alcova', 'Ask the office about Kestrel Bay dockers'], 1, true])
  })

  it('offers to begin where there is no case', () => {
    const words = wordsOf(render(<HomeView overview={overviewOf([], 14)} go={nothing} onPractise={nothing} onCalendar={nothing} />))
    expect(words.slice(-4)).toEqual(['No cases yet', 'A case keeps its Urgent Action, its targets and letters, and what the group did for it.', 'Add a case', 'Practise with a made-up case'])
  })
})
