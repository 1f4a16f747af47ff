import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './source-files.ts'

const folder = join(root, 'docs', 'adr')
const headings = ['Status', 'Question', 'Decision', 'Why', 'Consequences']

/** What is wrong with the text of a decision of this number, by the one template. */
const faultsOf = (number: string, text: string): readonly string[] => {
  const found = [...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)
  const status = /^## Status\n(.+)$/mu.exec(text)?.[1] ?? ''
  return [
    ...(new RegExp(`^# ${number} \\S`, 'u').test(text) ? [] : ['the title']),
    ...(found.join() === headings.join() ? [] : [`the headings: ${found.join(', ')}`]),
    ...(/^(Accepted|Replaced by \d{4})\./u.test(status) ? [] : [`the status: ${status}`]),
    ...(/## Consequences\n(\S)/u.exec(text)?.[1] === '-' ? [] : ['the list of consequences']),
  ]
}

describe('decisions', () => {
  const names = readdirSync(folder).toSorted()

  it('are numbered without gaps, in their names', () => {
    expect(names.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/u.exec(name)?.[1])).toEqual(names.map((_, index) => String(index + 1).padStart(4, '0')))
  })

  it('follow one template', () => {
    expect(names.flatMap((name) => faultsOf(name.slice(0, 4), readFileSync(join(folder, name), 'utf8')).map((fault) => `${name}: ${fault}`))).toEqual([])
  })

  it('refer only to decisions that exist', () => {
    const numbers = names.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\((\d{4})\)/gu)].map((match) => match[1] ?? ''))
    expect(numbers.filter((number) => !names.some((name) => name.startsWith(number)))).toEqual([])
  })

  it('would not pass without a title, a heading or a status', () => {
    const good = '# 0001 One\n\n## Status\nAccepted.\n\n## Question\nq\n\n## Decision\nd\n\n## Why\nw\n\n## Consequences\n- c\n'
    const bad = [good.replace('# 0001 One', '# 1. One'), good.replace('## Why\nw\n\n', ''), good.replace('Accepted', 'Maybe'), good.replace('- c', 'c')]
    expect([faultsOf('0001', good), ...bad.map((text) => faultsOf('0001', text).length)]).toEqual([[], 1, 1, 1, 1])
  })
})
